"""Firms named near the top of a posting: on a line of their own, beside the title, before the place."""

from collections.abc import Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.firm_beside_title import BETWEEN, behind_at, beside_title, parts_of
from jobtracker.reading.firm_grammar import NAME
from jobtracker.reading.firm_names import (
    DEPARTMENT,
    LEGAL,
    ROAD,
    SUFFIX,
    Named,
    ends_as_firm,
    is_institution,
    is_of_partners,
    is_usable,
    names_line,
)
from jobtracker.reading.firm_words import ALONE, TERMS
from jobtracker.reading.headings import LISTING, wording_of
from jobtracker.reading.labels import Field, bare_topic
from jobtracker.reading.lines import Line
from jobtracker.reading.place import TOWN_DEPARTMENT, is_called_after_town, reads_as_place
from jobtracker.reading.signatures import signed_by
from jobtracker.reading.words import kept, word_list, words_of

_RATING = Pattern(r"^(?P<name>.{2,80}?)\s+[1-5][.,]\d\s*(?:★|⭐|stars?\b)")
# What the copy of a page says for the picture of a firm.
_LOGO = Pattern(
    r"(?:(?:Company )?[Ll]ogo (?:for|of|von|de|van),? )?(?P<name>[A-ZÀ-Þ0-9].{1,60}?)(?: [Cc]ompany)?"
    r"(?:[ -][Ll]ogo)?\.?$"
)
_STARS = Pattern(r"[1-5][.,]\d(?:\s*(?:★|⭐|stars?|out of 5.*))?")
_BY = Pattern(
    rf"(?:(?:Posted|Published|Advertised|Listed)(?: [\w ,.]{{0,25}})? by|"
    rf"(?:Vacature|Vacancy|Job|Stelle(?:nangebot|nausschreibung)?|Offre|"
    rf"Oferta) (?:van|by|from|bei|von|der|des|vom|de|at|with)) (?P<name>{NAME}(?: (?:bv|nv|vzw))?)"
)
_OPENS = Pattern(
    r"(?:is |are )?(?:hiring|seeking|seeks|looking for|recruiting|invites applications|sucht|recherche|recrute|zoekt|"
    r"busca|söker|søker|søger|cerca|embauche)\b"
)
_PAGE = Pattern(
    r"(?i:job (?:posting|description|announcement|vacancy|details|pack|advert|advertisement|spec)|role profile|"
    r"(?:candidate|information|recruitment) pack|careers?|vacanc(?:y|ies))$|^Hello |^Hi |^Dear "
)
_SEATED = Pattern(r" (?:in|à|en|te) (?P<place>[A-ZÀ-Þ][\w'’ -]+)$")
_STREET = Pattern(r"\b\d{1,4} ?[a-z]?, (?:[A-Z]{1,2}-)?\d{4,5} [A-ZÀ-Þ]")
_HIRES = Pattern(
    r" (?:(?:is|are|ist|est|IS|ARE) (?:now |currently |actively |NOW )?"
    r"(?:hiring|recruiting|looking|seeking|expanding|HIRING|RECRUITING|LOOKING|SEEKING)|"
    r"zoekt|sucht|recherche|recrute|busca|seeks|söker|søker|søger|cerca|embauche|SUCHT|RECHERCHE|RECRUTE|ZOEKT|BUSCA|SEEKS)\b.*$"
)
_ABBREVIATED = Pattern(r"\b(?:Inc|Ltd|Co|Corp|Bros|INC|LTD|CO|CORP|[A-Za-z]\.[A-Za-z])\.$")
_BYS = frozenset(word_list("by van from bei von der des vom de at with"))
_FACTS = Pattern(r"\s+[|·•]\s+")
_MOST_FACTS = 6
_FEW_WORDS = 5
_NEAR = {1: 1.0, 2: 0.6, 3: 0.6}
_ABOVE = 1.2  # what it tells to be the first line, the title not far below
_FAR_BELOW = 4
_SMALL = frozenset(
    word_list("""
        of and the for de du des la le der die das für van von do da del & y e et und in i på og och o te ngā al dos
        delle dei zu zum zur am im aan ten
    """)
)
# With these a line speaks to the reader, or of those who work there: a heading, no name.
_SPEAKING = frozenset(
    word_list("you your we tu je dich dir deine dein uns unsere wir ihr vous nous votre tu jij jou ons oss")
)
_OFFERED_AT = frozenset((what, where) for what in ("careers", "jobs", "vacancies") for where in ("at", "with"))
_ON_OFFER = frozenset(("positions", "roles", "openings", "vacancies"))
_TITLES = frozenset(("salary", "pay", "benefits", "experience", "skills"))  # of fields in a head, too
_NO_FIRMS = frozenset(("title", "place", "pay", "employment", "work_mode", "level", "fact"))  # below such labels
_HEADER_LINES = 10
_MOST_ROWS = 20  # of a table that stands above the title
_LONGEST_LABEL = 40
_LONGEST_HEADER = 90
_LONGEST_FIRM = 120
_MOST_NAME = 6
_MOST_OF_INSTITUTION = 9
_AGAIN = 40_000
_SHORT_NAME = 4
_FIRST_LINES = 2
_LEAST_ROW = 3
_SHORT_MAIL = 18  # lines: the end of a longer one is no part of its header


def named_in_header(
    text: str, *, lines: Sequence[Line], fields: Sequence[Field], title: Found[str] | None
) -> list[Named]:
    """What the first lines seem to name as the firm."""
    named: list[Named] = []
    labelled = {field.line: field.topic for field in fields}
    signed = signed_by(lines) if len(lines) <= _SHORT_MAIL else ()
    rows = sum(":" in line.text[:_LONGEST_LABEL] for line in lines[:_MOST_ROWS])
    top = lines[: min([*signed, _HEADER_LINES + rows * (rows >= _LEAST_ROW)])]
    at_title = next((index for index, line in enumerate(top) if _holds(line, title=title)), None)
    for index, line in enumerate(top):
        named += _rated(line, below=top[index + 1] if index + 1 < len(top) else None)
        named += _posted_by(line)
        named += _pictured(line)
        if index and _heads_a_list(line):
            break
        if index == at_title and title:
            named += beside_title(text, line=line, title=title)
        elif index not in labelled and not (labelled.get(index - 1) in _NO_FIRMS and _awaits_value(top[index - 1])):
            if at_title is not None and index == at_title + 1:
                named += _in_facts(text, line=line)
            if at_title is not None and index - at_title in (1, 2):
                named += behind_at(line)
            below = top[index + 1] if index + 1 < len(top) else None
            placed = index > 0 and below is not None and len(below.words) <= _FEW_WORDS and reads_as_place(below.text)
            titled = labelled.get(index + 1) == "title"
            opens = below is not None and bool(_OPENS.match(below.text))
            heads = below is not None and below.text[-1] == "."
            distance = index - at_title if at_title is not None else 0
            beside = _nearness(line, distance=distance)
            if not index and -_FAR_BELOW < distance < 0 and len(line.words) > 1 and "★" not in line.text:
                beside = _ABOVE * bool(_nearness(line, distance=1))
            named += _header_line(
                text, line=line, index=index, titled=titled, placed=placed, bonus=6.0 * opens + beside, heads=heads
            )
    return named


def _awaits_value(label: Line) -> bool:
    """Whether what a label says stands on the line below it: "Salary:", "Pay scale & grade"."""
    return label.text[-1] == ":" or bare_topic(label) in ("pay", "work_mode")


def _heads_a_list(line: Line) -> bool:
    wording = wording_of(line.words)
    return wording is not None and wording.sure and wording.kind in LISTING and line.words[0] not in _TITLES


def _nearness(line: Line, *, distance: int) -> float:
    """What it tells that a line of capitalised words stands just below the title."""
    if distance not in _NEAR:
        return 0.0
    words = parts_of(line.text)[0].split()
    named = all(not word.islower() or not word[0].isalpha() or word in _SMALL for word in words)
    return _NEAR[distance] if named else 0.0


def _holds(line: Line, *, title: Found[str] | None) -> bool:
    return title is not None and title.start is not None and line.start <= title.start <= line.end


def _rated(line: Line, *, below: Line | None) -> Sequence[Named]:
    """A name with stars beside or below it."""
    text = line.text
    rating = _RATING.match(text) if "star" in text or "★" in text or "⭐" in text else None
    rated = below is not None and below.text[0].isdigit() and _STARS.fullmatch(below.text) is not None
    named = (Named(text, line.start, line.end, 12.0),) if rated else ()
    return (*named, Named(rating["name"], line.start, line.start + len(rating["name"]), 20.0)) if rating else named


def _pictured(line: Line) -> Sequence[Named]:
    """The name in "Fennick Logistics logo"."""
    logo = _LOGO.match(line.text) if "logo" in line.words and len(line.words) > 1 else None
    if logo and is_usable(logo["name"]) and names_line(logo["name"]):
        return (Named(logo["name"], line.start + logo.start("name"), line.start + logo.end("name"), 8.0),)
    return ()


def _posted_by(line: Line) -> Sequence[Named]:
    by = _BY.match(line.text) if not _BYS.isdisjoint(line.words[1:]) else None
    if by and is_usable(by["name"]):
        return (Named(by["name"], line.start + by.start("name"), line.start + by.end("name"), 4.0),)
    return ()


def _in_facts(text: str, *, line: Line) -> Sequence[Named]:
    """The one name among terms and places in a row below the title: "24 - 32 hours | Assen | Care Home Linden"."""
    written = text[line.start : line.end]
    parts = [part.strip() for part in _FACTS.split(written)]
    if not _LEAST_ROW <= len(parts) <= _MOST_FACTS or written[-1] in ".!?":
        return ()
    names = [part for part in parts if not (reads_as_place(part) or _states_terms(part))]
    placed = any(reads_as_place(part) for part in parts)
    if placed and len(names) == 1 and names[0][:1].isupper() and is_usable(names[0]) and names_line(names[0]):
        begin = line.start + written.index(names[0])
        return (Named(names[0], begin, begin + len(names[0]), 2.5),)
    return ()


def _states_terms(part: str) -> bool:
    words = words_of(part)
    return not words or any(word[0].isdigit() for word in words) or any(word in TERMS for word in words)


def _header_line(
    text: str, *, line: Line, index: int, titled: bool, placed: bool, bonus: float, heads: bool
) -> Sequence[Named]:
    """A firm's name on a line of its own near the top, or before the place; `placed`: the next line is the place.

    `heads`: the next line is a sentence, of which a line in capitals is rather the heading.
    """
    wording = wording_of(line.words)
    known = wording is not None and wording.sure
    if (
        titled
        and names_line(line.text)
        and not (line.text[0].islower() and " " in line.text)
        and not (line.text[-1] in ".," and len(line.words) > _FEW_WORDS and not _ABBREVIATED.search(line.text))
        and not _PAGE.search(line.text)
        and len(line.text) <= _LONGEST_FIRM
        and not (ALONE.issuperset(line.words) or known)
    ):
        hiring = _HIRES.search(line.text)
        end = line.start + hiring.start() if hiring else line.end
        return (Named(text[line.start : end], line.start, end, 10.0),)
    if known or len(line.text) > _LONGEST_HEADER or line.text[-1] in "!?:," or _is_no_name(line):
        return ()
    written = text[line.start : line.end]
    name, place = _bare_name(line, said=written if "•" in written else line.text)
    sentence = line.text[-1] == "." and not (place and bonus) and not _ABBREVIATED.search(line.text)
    town = index > 0 and " " not in name and _only_terms(place) and not is_institution(name)  # "Dinan - CDI - 35h"
    capital = (name[:1].isupper() or name[:1].isdigit()) and not _goes_on_small(name)
    if sentence or town or not capital or not names_line(name) or not is_usable(name):
        return ()
    parts = parts_of(line.text)
    placed = placed or (index > 0 and reads_as_place(place)) or (len(parts) >= _LEAST_ROW and reads_as_place(parts[-1]))
    if len(words_of(name)) > (_MOST_OF_INSTITUTION if is_institution(name) else _MOST_NAME) or (
        _only_tells_place(name) and (not bonus or "," in line.text)
    ):
        return ()
    again = text.count(name, line.end, line.end + _AGAIN)
    if name.isupper() and not again:
        again = text.count(name.title(), line.end, line.end + _AGAIN)
    first = name.split(" ", 1)[0]
    if not again and first != name and len(first) > _SHORT_NAME and first.casefold() not in ALONE:
        again = min(text.count(first, line.end, line.end + _AGAIN), 1)
    suffixed = is_institution(name) or is_of_partners(name)
    shouted = name.isupper() and not (heads and index > _FIRST_LINES)
    if again or placed or bonus or suffixed or shouted:
        weight = 1.0 + min(again, 3) + 1.5 * placed + 2.0 * suffixed + 1.5 * (shouted and index > 0) + bonus
        begin = line.start + max(written.find(name), 0)
        return (Named(name, begin, begin + len(name), weight),)
    return ()


def _goes_on_small(name: str) -> bool:
    """Whether a name holds words as only a sentence does: "Selection in the hands of Harrow Ltd"."""
    return sum(word.islower() and word.isalpha() and len(word) > 1 and word not in _SMALL for word in name.split()) > 1


def _bare_name(line: Line, *, said: str) -> tuple[str, str]:
    """The name on a line, without what says that it hires, where it is and how it is rated; and the place behind it."""
    name, place = _parted(said)
    hiring = _HIRES.search(name) if line.text[-1].isalpha() else None
    name = name[: hiring.start()] if hiring else name
    seat = _SEATED.search(name)
    name = name[: seat.start()] if seat and reads_as_place(seat["place"]) else name
    rating = _RATING.match(name) if "★" in name else None
    return rating["name"] if rating else name.strip("*_"), place


def _only_tells_place(name: str) -> bool:
    return reads_as_place(name) and not (ends_as_firm(name) or is_called_after_town(name))


def _only_terms(text: str) -> bool:
    words = words_of(text)
    return bool(words) and all(word in TERMS or word[0].isdigit() for word in words)


def _is_no_name(line: Line) -> bool:
    """Whether a line near the top is a point, speaks to someone, or names a town with its department."""
    listed = line.mark in ("bullet", "number") or (
        len(line.words) in range(1, _FEW_WORDS) and line.words[-1] in _ON_OFFER
    )
    return (
        listed
        or bare_topic(line) is not None
        or not _SPEAKING.isdisjoint(words_of(parts_of(line.text)[0]))
        or line.words[:2] in _OFFERED_AT
        or bool(TOWN_DEPARTMENT.match(line.text) or (", " in line.text and _STREET.search(line.text)))
    )


@kept
def _parted(text: str) -> tuple[str, str]:
    """A header line's name and what stands behind its dash, or its place behind a comma."""
    name, *rest = parts_of(text)
    if not rest and ", " in text:
        before, after = text.split(", ", 1)
        if DEPARTMENT.match(before) and is_institution(after):
            return after, ""
        if LEGAL.search(before):
            return before, after  # "Personaldienst Ritter GmbH, Marcel Ritter"
        if ROAD.search(after):
            return before, after.rpartition(", ")[2]
        if reads_as_place(after) and len(words_of(before)) > 1 and not _only_tells_place(before):
            return before, after
        if " " in before and after.isalpha() and after.istitle() and not SUFFIX.match(after) and "&" not in before:
            return before, after
    return name, BETWEEN.split(text, maxsplit=1)[1] if rest else ""
