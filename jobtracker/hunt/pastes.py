"""What was pasted: told apart from nothing, from a file's bytes and from far too much, then read."""

import re
from dataclasses import dataclass

from jobtracker.hunt.pages import read_page
from jobtracker.problems import Problem
from jobtracker.reading.findings import Reading
from jobtracker.reading.reader import kept_text, read

LARGEST = 1_000_000  # characters
LARGEST_PAGE = 4_000_000
"""Characters; browsers write the look of every word into what they copy, so that pages are longer than what they say.
"""
ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff"
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffd]")  # but blanks and ends of lines
TOLERATED_CONTROLS = 20  # one in so many characters may be a control character: more is no text
TOLERATED_NULS = 100
FILE_STARTS = ("%PDF-", "PK\x03\x04", "{\\rtf", "\x89PNG", "\ufffdPNG", "\xd0\xcf\x11\xe0")
NOT_A_POSTING = "This does not look like a job posting: no title, heading or requirement was recognised."
POSTING_SECTIONS = frozenset(
    {"responsibilities", "required", "preferred", "stack", "benefits", "process", "about_role"}
)


@dataclass(frozen=True, slots=True)
class Paste:
    """A paste that can be read: as it came, as it is kept, what was read from it, and the address that it states."""

    original: str
    html: str | None
    text: str
    reading: Reading
    url: str = ""

    @property
    def looks_like_posting(self) -> bool:
        """Tell whether anything of a posting was recognised."""
        reading = self.reading
        asking = any(item.kind != "other" for item in reading.items)
        return asking or bool(reading.title) or any(section.kind in POSTING_SECTIONS for section in reading.sections)


def read_paste(text: str | None, *, html: str | None = None) -> Paste:
    """Read what the clipboard gave; html wins where it holds any text. A Problem says why there is nothing to read."""
    _refuse_large(text)
    if html is not None and len(html) > LARGEST_PAGE:
        if text is None or is_blank(text):
            _refuse_large(html)
        html = None  # so much around so few words: the words alone will do
    if html is not None and not is_blank(html):
        _refuse_binary(html)
        page = read_page(html)
        _refuse_large(page.text)
        if not is_blank(page.text):
            return Paste(text or "", html, page.text, page.reading, page.url)
    if text is None or is_blank(text):
        raise Problem("There is nothing to read here.", remedy="Copy the whole posting, then paste it again.")
    _refuse_binary(text)
    return read_typed(text)


def read_typed(text: str) -> Paste:
    """Read what is there, be it nothing: a posting may be typed, field by field, without any text."""
    kept = kept_text(text)
    return Paste(text, None, kept, read(kept))


def is_blank(text: str) -> bool:
    """Tell whether there is nothing to see in the text."""
    return not text.translate(dict.fromkeys(map(ord, ZERO_WIDTH))).strip()


def is_binary(text: str) -> bool:
    """Tell whether this is a file's bytes rather than text."""
    if text.lstrip().startswith(FILE_STARTS):
        return True
    controls = len(CONTROLS.findall(text))
    return text.count("\x00") * TOLERATED_NULS > len(text) or controls * TOLERATED_CONTROLS > len(text)


def _refuse_binary(text: str) -> None:
    if is_binary(text):
        raise Problem(
            "This is a file's raw content, not text.",
            remedy="Open it, copy the posting and paste it.",
        )


def _refuse_large(text: str | None) -> None:
    if text is not None and len(text) > LARGEST:
        raise Problem(
            "This is longer than a million characters, far more than a job posting.",
            remedy="Select only the posting itself, copy it and paste it again.",
        )
