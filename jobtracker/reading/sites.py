"""Where the job is, as the posting words it."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.firm_names import ROAD, is_institution
from jobtracker.reading.firm_towns import town_before_firm, town_behind_firm
from jobtracker.reading.gazetteer import AMBIGUOUS, LIKE_WORDS, STATE_CODES
from jobtracker.reading.headings import LISTING, wording_of
from jobtracker.reading.labels import Field, label_end, topic_of
from jobtracker.reading.lines import Line
from jobtracker.reading.named_towns import is_elsewhere
from jobtracker.reading.place import (
    STREET,
    TOWN_STATE,
    is_called_after_town,
    is_country,
    is_only_place,
    is_region,
    joined_spans,
    known_place,
    known_spans,
    reads_as_place,
    same_rank,
    town_before,
)
from jobtracker.reading.place_cues import places_in_text, places_said
from jobtracker.reading.roles import names_job
from jobtracker.reading.shaped_places import place_by_shape, towns_below
from jobtracker.reading.signatures import FIRST, signed_by
from jobtracker.reading.unlisted_towns import town_by_standing
from jobtracker.reading.words import word_list, words_of
from jobtracker.values import replace

_SPLIT = Pattern(r"\s*(?:;|\||\s/\s|\n|\t|•|\s(?:or|and|oder|und|ou|et|of|en|y|o|eller|och)\s|\s&\s|/(?=[A-ZÀ-Þ]))\s*")
_ASIDE = Pattern(r"\([^()]{0,120}\)|\[[^\[\]]{0,120}\]")
_MODES = Pattern(
    r"(?:^|[\s,–—|·-]+)(?:\d{1,3}\s?%\s*)?(?:fully |full |partly )?(?:remote|hybrid|hybride|on[- ]?site|"
    r"in[- ]?person|in[- ]?office|virtual|(?:ganz )?von zu hause|from home|de casa|chez vous|hemifrån|télétravail|"
    r"homeoffice|home office|híbrido|remoto|"
    r"anywhere)\b(?:\s*(?:work|working|possible|option|friendly|within|in|from))?",
    re.IGNORECASE,
)
# What a place's name goes on with that is no part of it: "Juba, with frequent travel", "Athens Headquarters".
_BEYOND = Pattern(
    r",? (?:with|mit|avec|con|met|plus|including|(?:one|two|three|four|[1-4]) days?|"
    r"(?:[1-4]|eine?n?|zwei|drei|vier|une?|deux|trois|dos|tres|een|één|twee|drie|en|två|tre|um|dois|due) "
    r"(?:tage?|jours?|días?|dias?|dagen|dag|dagar|giorn[oi])|inkl\.?|and surrounding|"
    r"und umgebung|et environs|but|aber)\b.*$",
    re.IGNORECASE,
)
# Where one only travels: "Nairobi, with frequent travel to Turkana and Juba".
_TRAVELS = Pattern(
    r",? (?:with|mit|avec|con|met)(?: [\w-]+){0,3} (?:travel|trips|visits|reise\w*|dienstreisen|déplacements|viajes|"
    r"reizen)\b.*$|[ ,–—(-]+(?:on-?site|office|in[- ]office|wfh|home|remote|hybrid)?:? ?"
    r"(?-i:(?:Mon|Tue|Wed|Thu|Fri)(?:s|rs|sday|nesday|rsday|day)?s?)(?: ?[/,&–-]| and\b| to\b).*$",
    re.IGNORECASE,
)
_WITHIN = Pattern(r"^(?:anywhere )?within (?:the )?")
_HOUSE = Pattern(r" (?:headquarters|head office|hq|offices?|campus|hub|plant|büro|kantoor|bureaux?)$", re.IGNORECASE)
_TELLS = Pattern(r"[a-zß-ÿ]{3,} [a-zß-ÿ]{2,} [a-zß-ÿ]{2,}")  # "bei uns im Haus"
_LED = Pattern(r"^(?:[a-zß-ÿ'’]+ ){1,5}(?=[A-ZÀ-Þ])")  # "choose from our Carlisle"
_DAYS = Pattern(r"\d.*\b(?:days?|tage?|jours?|días?|dagen|dagar|giorni)\b", re.IGNORECASE)
# A town that no list knows with its state, alone on its line: "Kirkhaven NSW".
_TOWN_BEFORE_STATE = Pattern(
    r"[A-ZÀ-Þ][a-zß-ÿ'’-]{2,}(?: [A-ZÀ-Þ][a-zß-ÿ'’-]{2,}){0,2},? (?:NSW|VIC|QLD|WA|TAS|ACT|NT|NY|TX|FL|AZ|NV|NM|"
    r"UT|MT|WI|MN|IL|MI|OH|GA|NC|TN|KY|VA|MD|NJ|CT|NH|VT|RI|NE|ND|SD|KS|IA|WY|WV|ON|QC|BC|NS)(?: \d{4,5})?"
)
_SEGMENTS = Pattern(r"\s+(?i:only)\b[\s*]*|\s+(?:[–—|·•-]|or|and)\s+|\s*[|()]\s*")
_OR_ELSE = Pattern(r"\s?(?:or|and|oder|und|ou|/|;|&|\|)\s?")  # between two places: "Austin, TX or London"
_BESIDE_CODE = Pattern(r"[(/,] ?US\b|\bUS ?[/,)]")  # "Remote (US/Canada)"
_VAGUE = frozenset(
    word_list("""
        country office offices headquarters hq various multiple flexible negotiable anywhere site sites field home
        base tbd tba schools sites elementary districts on branch location locations several other see below above
        any n a vor ort dach umgebung alentours environs dintorni alrededores omgeving arredores surroundings
    """)
)
_CAPITAL_BEHIND = Pattern(r" [A-ZÀ-Þ]")
# After the town, where both stand.
_LAST = frozenset((("site",), ("campus",), ("workplace",), ("base",), ("office",), ("country",), ("land",), ("pays",)))
_HEADER_LINES = 14
_LONGEST_HEADER = 140
_LONGEST_ROW = 300
_ADDRESS_LINES = 5
_MOST_PLACES = 12
_FEW_WORDS = 8
_MOST_WORDS = 12
_NAME_WORDS = 5
_PIN_WIDTH = 4
_REACH = 24
_PAIR = ("town", "country")
_OF_BRITAIN = ("England", "Scotland", "Wales", "Northern Ireland")  # "London, England, UK"
_MAP = " - Localiser avec Mappy"
_PINS = ("📍", "🌍", "🌎", "🌏", "🗺")


def places_of(
    text: str,
    *,
    lines: Sequence[Line],
    fields: Sequence[Field],
    title: Found[str] | None = None,
    company: Found[str] | None = None,
) -> tuple[Found[str], ...]:
    """The places of the job; empty where none is stated."""
    found: list[Found[str]] = []
    for field in sorted(fields, key=lambda field: words_of(field.label) in _LAST):
        if field.topic == "place":
            found = list(_labelled(text, field=field, lines=lines))
            if found:
                break
    if not found:
        reach = _reach(text, fields=fields)
        if reach:
            return _once(reach)
        found = _pinned(text, lines=lines)
    found = found or _near_top(text, lines=lines, company=company)
    found = _without_reach(text, found=[_without_firm(each, company=company) for each in found])
    return _once(found or _beyond_header(text, lines=lines, title=title, company=company))[:_MOST_PLACES]


def _near_top(text: str, *, lines: Sequence[Line], company: Found[str] | None) -> list[Found[str]]:
    """The places near the top; where that is who signs, or the firm's address, what sentences say of the job first."""
    found = _in_header(text, lines=lines, company=company)
    at = found[0].start or 0 if found else 0
    index = next((index for index, line in enumerate(lines[:_HEADER_LINES]) if found and at <= line.end), 0)
    if found and index > FIRST and index in signed_by(lines):
        return places_said(text, lines=lines) or found
    if found and any(map(str.isdigit, lines[index].text)) and any(map(ROAD.search, lines[index].text.split(", "))):
        return places_said(text, lines=lines, outright=True) or found
    return found


def _reach(text: str, *, fields: Sequence[Field]) -> list[Found[str]]:
    """From where one may work: "Remote: Canada, UK"."""
    for field in fields:
        if field.topic == "work_mode" and words_of(field.label)[:1] == ("remote",) and known_place(field.value):
            return [each for each in _parts(text, start=field.start, end=field.end) if known_place(each.value)]
    return []


def _beyond_header(
    text: str, *, lines: Sequence[Line], title: Found[str] | None, company: Found[str] | None
) -> list[Found[str]]:
    """Where no label and no line near the top names a place that is known: the firm's name, what stands, sentences."""
    of_firm = _in_firms_name(company) if company and company.value in text[: _end_of_header(lines)] else []
    after_town = company is not None and is_called_after_town(company.value)
    provinces = all(is_region(each.value) and not is_country(each.value) for each in of_firm)
    return (
        ([] if after_town or provinces else of_firm)
        or town_before_firm(text, company=company)
        or _like_a_word(lines, company=company)
        or town_by_standing(lines, title=title, company=company)
        or places_in_text(text, lines=lines)
        or town_behind_firm(text, company=company)
        or (of_firm if company and (is_institution(company.value) or not after_town) else [])
    )


def _like_a_word(lines: Sequence[Line], *, company: Found[str] | None) -> list[Found[str]]:
    """A town named like a person or thing, alone on a line near the top where the firm has one of its own."""
    for line in lines[:_ADDRESS_LINES] if company else ():
        if line.text[0].isupper() and " ".join(line.words) in LIKE_WORDS and company and company.value != line.text:
            return [Found(line.text, line.start, line.end, sure=False)]
    return []


def _without_reach(text: str, *, found: list[Found[str]]) -> list[Found[str]]:
    """The places without the country in which one may work remotely instead: "Berlin or remote (EU)"."""
    if all(is_country(each.value) for each in found):
        return found
    return [
        each
        for each in found
        if not (is_country(each.value) and _MODES.search(text, max(0, (each.start or 0) - _REACH), each.start or 0))
    ]


def _once(found: Sequence[Found[str]]) -> tuple[Found[str], ...]:
    """Each place once, though it is named twice, or with its region and without: "Leith", "Leith, Scotland"."""
    once = tuple({words_of(each.value): each for each in reversed(found)}.values())[::-1]
    return tuple(each for each in once if not any(other.value.startswith(f"{each.value}, ") for other in once))


def _without_firm(place: Found[str], *, company: Found[str] | None) -> Found[str]:
    """A place without the firm's name before its comma."""
    firm = f"{company.value}, " if company else ""
    if not firm or not place.value.startswith(firm) or place.start is None:
        return place
    return replace(place, value=place.value.removeprefix(firm), start=place.start + len(firm))


def _pinned(text: str, *, lines: Sequence[Line]) -> list[Found[str]]:
    """The places of the line that a pin marks."""
    if not any(pin in text for pin in _PINS):
        return []
    for line in lines[: 2 * _HEADER_LINES]:
        if text[max(0, line.start - _PIN_WIDTH) : line.start].rsplit("\n", 1)[-1].strip().startswith(_PINS):
            return _of_header(text, line=line)
    return []


def _labelled(text: str, *, field: Field, lines: Sequence[Line]) -> Iterator[Found[str]]:
    if field.value:
        yield from _parts(text, start=field.start, end=field.end)
        return
    following = lines[field.line + 1 : field.line + 1 + _MOST_PLACES]
    below = list(takewhile(lambda line: topic_of(line.text[: max(label_end(line.text), 0)]) is None, following))
    known = [line for line in below[:_ADDRESS_LINES] if len(line.words) <= _FEW_WORDS and known_place(line.text)]
    if known and known[0] is not below[0] and len(below[0].words) <= _FEW_WORDS:
        below = known if below[0].text[-1] == ":" else known[:1]  # an address, whose town stands below its street
    if not known:
        below = [
            line for line in below[:1] if len(words_of(_BEYOND.sub("", line.text))) <= _NAME_WORDS and _is_name(line)
        ]
    for line in below:
        if len(line.words) > _FEW_WORDS or (known and not known_place(line.text)):
            return
        yield from _parts(text, start=line.start, end=line.end)


def _is_name(line: Line) -> bool:
    """Whether a line below a bare label can be the name of a place that no list knows."""
    wording = wording_of(line.words)
    return line.text[0].isupper() and line.text[-1] not in ".:;!?" and not (wording and wording.sure) and not line.mark


def _parts(text: str, *, start: int, end: int) -> Iterator[Found[str]]:
    """The single places of a labelled value; those in brackets where none stands before them."""
    piece = _TRAVELS.sub("", _until_facts(text[start:end]))
    bare = _ASIDE.sub(lambda aside: "\x00" * len(aside[0]), piece)
    outside = list(_single(piece, bare=bare, at=start))
    if any(len(words_of(each.value)) > _FEW_WORDS for each in outside):  # a sentence
        outside = list(_known_in(piece, start=0, end=len(piece), at=start)) or outside
    if not any(reads_as_place(each.value) and any(_spans(each.value)) for each in outside):
        for aside in _ASIDE.finditer(piece):
            inside = list(_known_in(piece, start=aside.start() + 1, end=aside.end() - 1, at=start))
            if inside and is_region(inside[0].value) and len(outside) == 1 and piece.startswith(outside[0].value):
                yield Found(piece[: aside.end()], start, start + aside.end())
                return
            if inside:
                yield from inside
                return
    yield from outside


def _until_facts(piece: str) -> str:
    """A labelled value up to the bar behind which no place stands: "Luton | 4 on 4 off | permanent"."""
    first, *cells = piece.split(" | ")
    return " | ".join((first, *takewhile(known_place, cells)))


def _single(piece: str, *, bare: str, at: int) -> Iterator[Found[str]]:
    begin = 0
    for stop in [*_SPLIT.finditer(bare), None]:
        until = stop.start() if stop else len(bare)
        for name in _listed(_cleaned(bare[begin:until])):
            shift = piece.find(name, begin, until)
            if shift >= 0 and len(name) > 1 and ":" not in name and not _VAGUE.issuperset(words_of(name)):
                yield Found(name, at + shift, at + shift + len(name))
        begin = stop.end() if stop else until


def _known_in(piece: str, *, start: int, end: int, at: int) -> Iterator[Found[str]]:
    inside = piece[start:end]
    for first, last in _spans(inside):
        yield Found(inside[first:last], at + start + first, at + start + last)


def _in_town(part: str) -> str:
    """A place without house and days in it: "Main Office, Lyon" is in Lyon, as is "2 days a week, Lyon"."""
    house, comma, town = part.partition(", ")
    aside = comma and (_HOUSE.search(f" {house}") or _DAYS.search(house))
    return town if aside and known_place(town) else part


def _cleaned(part: str) -> str:
    part = _WITHIN.sub("", _MODES.sub(" ", _BEYOND.sub("", part)).strip(" ,"))
    name = max(part.split("\x00"), key=len).strip(" ,.;:|–—-·") if part else ""
    first, _, rest = name.partition(". ")
    name = _in_town(first if len(words_of(rest)) > len(_PAIR) and known_place(first) else name)
    shorter = _HOUSE.sub("", _LED.sub("", name))
    return shorter if shorter != name and known_place(shorter) else name


def _listed(part: str) -> list[str]:
    """Places parted by commas alone: "Poland, Greece" are two, "Athens, Greece" is one."""
    names = [name.strip(" -–") for name in part.split(",")]
    if len(names) > len(_PAIR) and all(known_place(name) for name in names):
        within = (
            (not is_country(names[1]) or names[1] in _OF_BRITAIN)
            and not is_region(names[0])
            and all(map(is_region, names[1:]))
        )  # "Ambleside, Cumbria, UK"
        return [part] if within else names
    if len(names) == len(_PAIR) and same_rank(*names) and names[1] not in names[0]:
        return names
    words = words_of(part)
    if not words or len(words) > _MOST_WORDS or not any(letter.isupper() for letter in part):
        return []
    return [] if _TELLS.match(part) and not known_place(part) else [part]


def _in_header(text: str, *, lines: Sequence[Line], company: Found[str] | None) -> list[Found[str]]:
    """The places of the first line near the top that names some beside the firm's own name, towns before regions."""
    wide: list[Found[str]] = []
    for index, line in enumerate(lines[:_HEADER_LINES]):
        longest = _LONGEST_ROW if "|" in line.text else _LONGEST_HEADER
        if _heads_points(line):
            break
        ended = line.text[-1] in ".!?" and not line.text.endswith(", D.C.")
        if len(line.text) > longest or ended or line.mark in ("bullet", "number"):
            continue
        firm = text.find(company.value, line.start, line.end) if company else -1
        of_firm = range(firm, firm + len(company.value)) if company and firm >= 0 else range(0)
        found = [
            each
            for each in _of_header(text, line=line)
            if each.start not in of_firm or (each.end or 0) > of_firm.stop or len(each.value) == len(of_firm)
        ]
        if found and not all(is_region(each.value) for each in found):
            alone = found[0].value == line.text
            return [*found, *towns_below(text, lines=lines[index + 1 : index + _MOST_PLACES])] if alone else found
        wide = wide or found
    return wide


def _in_firms_name(company: Found[str]) -> list[Found[str]]:
    """The place in the firm's name, which tells less where the name only begins with it: "Leeds Grammar School"."""
    start = company.start or 0
    return [
        Found(company.value[first:last], start + first, start + last, sure=False)
        for first, last in _spans(company.value)
        if not first or not (_CAPITAL_BEHIND.match(company.value, last) or is_country(company.value[first:last]))
    ]


def _end_of_header(lines: Sequence[Line]) -> int:
    return lines[:_HEADER_LINES][-1].end if lines else 0


def _heads_points(line: Line) -> bool:
    """Whether a line heads a list: what stands below it is no place of the job."""
    wording = wording_of(line.words) if line.text[-1] == ":" else None
    return wording is not None and wording.kind in LISTING


def _of_header(text: str, *, line: Line) -> list[Found[str]]:
    piece = text[line.start : line.end].removesuffix(_MAP)
    if shaped := place_by_shape(piece, line=line):
        return [shaped]
    small = piece.islower() and is_only_place(piece.title())  # "berlin / remote"
    spans = _spans(piece.title() if small else piece)
    if not spans[1:] and _TOWN_BEFORE_STATE.fullmatch(piece) and not names_job(line.words):
        return [Found(piece, line.start, line.end)]
    found: list[Found[str]] = []
    for known, end in spans:
        if not (is_elsewhere(piece[:known]) or (piece.startswith(" ", end) and STREET.match(piece, end))):
            start = town_before(piece, start=known, name=piece[known:end].split(", ")[0])
            found.append(Found(piece[start:end], line.start + start, line.start + end))
    return found


def _spans(piece: str) -> list[tuple[int, int]]:
    """The places that a line near the top names: towns with their state, else what the gazetteer knows."""
    stated = TOWN_STATE.finditer(piece) if "," in piece else ()
    states = [found.span() for found in stated if _is_town_with_state(found)]
    spans = known_spans(piece)
    if states:
        first, last = states[0][0], states[-1][1]
        return [
            *[(start, end) for start, end in spans if end < first and _OR_ELSE.fullmatch(piece, end, first)],
            *states,
            *[(start, end) for start, end in spans if start > last and _OR_ELSE.fullmatch(piece, last, start)],
        ]
    named: list[tuple[int, int]] = []
    alone = _alone(piece) if spans else frozenset[tuple[str, ...]]()
    for start, end in joined_spans(piece, spans=spans):
        words = words_of(piece[start:end])
        code = words == ("us",) and _BESIDE_CODE.search(piece, max(0, start - 2), end + 2)
        if words[0] not in AMBIGUOUS or "," in piece[start:end] or words in alone or code:
            named.append((start, end))
    return named


def _is_town_with_state(found: re.Match[str]) -> bool:
    """Whether what looks like "Austin, TX" is one; "UK, NL" and "Remote, US" are not."""
    town = found[0].partition(",")[0]
    return found["state"] in STATE_CODES and town not in STATE_CODES and not _MODES.match(found[0])


def _alone(piece: str) -> frozenset[tuple[str, ...]]:
    """What stands by itself between dashes, bars and brackets, modes of work taken off."""
    return frozenset(words_of(_MODES.sub(" ", part)) for part in _SEGMENTS.split(piece))
