"""The door of this room: a posting's text in, what was found in it out."""

from collections.abc import Sequence

from jobtracker.reading.findings import Found, Reading
from jobtracker.reading.items import items_of
from jobtracker.reading.layout import laid_out
from jobtracker.reading.sections import sections_of

READER = "1"
_LONE_SURROGATES = {code: "\ufffd" for code in range(0xD800, 0xE000)} | {0: "\ufffd"}


def kept_text(raw: str) -> str:
    """The text that every offset refers to: no leading BOM, newlines LF, NUL and lone surrogates made U+FFFD."""
    text = raw.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return text if _clean(text) else text.translate(_LONE_SURROGATES)


def _clean(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def read(text: str, *, headings: Sequence[tuple[int, int, int]] = ()) -> Reading:
    """Everything found in a kept text. `headings` are start, end and level of those that HTML marked."""
    lines = laid_out(text, headings=headings)
    sections, blocks = sections_of(lines, end=len(text.rstrip()))
    title = Found(lines[0].text, lines[0].start, lines[0].end, sure=False) if lines else None
    return Reading(text, title=title, sections=sections, items=items_of(text, blocks=blocks))
