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


def read(data: bytes) -> Source:
    """The file's text."""
    return Source(text=decoded(data))


def decoded(data: bytes) -> str:
    """The text that the bytes most likely stand for: by their byte order mark, else UTF-8, else Windows-1252.

    Never fails: bytes that stand for nothing become U+FFFD.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
