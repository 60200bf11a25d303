"""A text file of any common encoding."""

import codecs

from jobtracker.importers.source import Source

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 2_000  # bytes


def read(data: bytes) -> Source:
    """The file's text."""
    return Source(text=decoded(data))


def decoded(data: bytes) -> str:
    """The text that the bytes most likely stand for: by their byte order mark, else UTF-8, else Windows-1252.

    Every other byte being zero tells UTF-16 without a mark. Never fails: bytes that stand for nothing become U+FFFD.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    unmarked = _unmarked(data)
    if unmarked:
        return data.decode(unmarked, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _unmarked(data: bytes) -> str:
    """UTF-16 without its mark: in Latin text nearly every second byte is zero, and no other."""
    even, odd = data[:_SAMPLE:2], data[1:_SAMPLE:2]
    if len(odd) > 2 and odd.count(0) * 4 > len(odd) * 3 and not even.count(0):  # noqa: PLR2004 - three of four
        return "utf-16-le"
    if len(even) > 2 and even.count(0) * 4 > len(even) * 3 and not odd.count(0):  # noqa: PLR2004
        return "utf-16-be"
    return ""
