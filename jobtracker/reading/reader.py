"""The door of this room: a posting's text in, what was found in it out."""

from collections.abc import Mapping, Sequence

from jobtracker.reading.company import company_of
from jobtracker.reading.dates import closes_of, dates_in, posted_of
from jobtracker.reading.employment import employment_of
from jobtracker.reading.findings import READER, Found, Item, Reading
from jobtracker.reading.items import items_of, without_head
from jobtracker.reading.labels import fields_of
from jobtracker.reading.language import language_of_lines
from jobtracker.reading.layout import laid_out
from jobtracker.reading.links import email_of, url_of
from jobtracker.reading.pay import pay_of
from jobtracker.reading.sections import sections_of, settled
from jobtracker.reading.seniority import seniority_of
from jobtracker.reading.shown import moved, seen_as
from jobtracker.reading.sites import places_of
from jobtracker.reading.title import title_at_head, title_of
from jobtracker.reading.title_dress import without_firm
from jobtracker.reading.words import fold
from jobtracker.reading.work_mode import work_mode_of
from jobtracker.values import replace

__all__ = ["READER", "kept_text", "read"]

_LONE_SURROGATES = dict.fromkeys((0, *range(0xD800, 0xE000)), "\ufffd")


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


def _apart(title: Found[str] | None, *, company: Found[str] | None) -> Found[str] | None:
    """The title without the firm's name beside it."""
    if title is None or company is None:
        return title
    bare = without_firm(title.value, firm=company.value)
    if bare == title.value or title.start is None:
        return title
    start = title.start + title.value.index(bare)
    return replace(title, value=bare, start=start, end=start + len(bare))


def read(text: str, *, headings: Sequence[tuple[int, int, int]] = ()) -> Reading:
    """Everything found in a kept text. `headings` are start, end and level of those that HTML marked."""
    shown = seen_as(text)
    reading = _read(shown.text, headings={shown.seen(start): level for start, _, level in headings})
    if shown.text is text:
        return reading
    placed = moved(reading, text, start=shown.place, end=shown.end)
    items = tuple(
        [
            Item(fold(text[item.start : item.end]), item.kind, item.start, item.end, item.section, item.prose)
            for item in placed.items
        ]
    )
    return replace(placed, items=items)


def _read(text: str, *, headings: Mapping[int, int]) -> Reading:
    lines = laid_out(text, headings=headings)
    language = language_of_lines(lines)
    fields = fields_of(text, lines=lines)
    sections, blocks = sections_of(lines, end=len(text.rstrip()))
    named = title_of(lines, fields=fields, text=text)
    company = company_of(text, lines=lines, fields=fields, title=named)
    if named and company and not named.sure and named.value.startswith(company.value):
        named = title_at_head([line for line in lines if line.start > (named.end or 0)], text=text)
    title = _apart(named, company=company)
    name = title.value if title else None
    top = title.start or 0 if title and title.sure else 0
    items = items_of(text, blocks=blocks, lines=lines, top=top, language=language)
    places = places_of(text, lines=lines, fields=fields, title=title, company=company)
    items = without_head(items, title=title, named=(*((company,) if company else ()), *places))
    dated = dates_in(text)
    return Reading(
        text,
        language=language,
        title=title,
        company=company,
        locations=places,
        work_mode=work_mode_of(lines, fields=fields, title=name),
        salary=pay_of(text, lines=lines, fields=fields, places=[place.value for place in places]),
        employment_type=employment_of(lines, fields=fields, title=name),
        seniority=seniority_of(name, lines=lines),
        posted=posted_of(text, fields=fields, dated=dated),
        closes=closes_of(text, fields=fields, dated=dated),
        url=url_of(text, fields=fields),
        email=email_of(text),
        sections=settled(sections, items=items),
        items=items,
    )
