"""A text file of any common encoding, as text."""

import codecs
from pathlib import Path

from jobtracker.problems import Problem

LARGEST = 16 * 1024 * 1024  # bytes; postings are some kilobytes
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def text_of(file: Path) -> str:
    """The text of a file: by its byte order mark, else UTF-8, else Windows-1252.

    Raises:
        Problem: the file cannot be opened, is no regular file, or is too large.
    """
    try:
        if not file.is_file():
            raise Problem(f"{file} is not a file.", remedy="Give the path of a text file.")
        if file.stat().st_size > LARGEST:
            raise Problem(f"{file} is larger than 16 MB.", remedy="Give the posting alone.")
        return decoded(file.read_bytes())
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "its name is not valid"
        raise Problem(f"{file} cannot be opened: {reason}.") from None


def decoded(data: bytes) -> str:
    """The text that the bytes most likely stand for; never fails, odd bytes become U+FFFD."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
