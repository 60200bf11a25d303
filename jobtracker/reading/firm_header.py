"""Firms named near the top of a posting: on a line of their own, beside the title, before the place."""

import re
from collections.abc import Iterator, Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.firm_grammar import NAME
from jobtracker.reading.firm_names import (
    DEPARTMENT,
    INSTITUTION,
    LEGAL,
    ROAD,
    SUFFIX,
    Named,
    ends_as_firm,
    is_institution,
    is_place,
    is_usable,
    names_line,
)
from jobtracker.reading.firm_words import ALONE, TERMS
from jobtracker.reading.headings import LISTING, wording_of
from jobtracker.reading.labels import Field, bare_topic
from jobtracker.reading.lines import Line
from jobtracker.reading.place import TOWN_DEPARTMENT, is_called_after_town, reads_as_place
from jobtracker.reading.roles import names_job
from jobtracker.reading.signatures import signed_by
from jobtracker.reading.words import kept, word_list, words_of

_RATING = Pattern(r"^(?P<name>.{2,80}?)\s+[1-5][.,]\d\s*(?:★|⭐|stars?\b)")
_AT = Pattern(
    rf"(?:\b|(?<=\s)(?=@))(?:at|@|bei|chez|bij|hos|en|presso|na|with)\s+(?P<name>(?:The |the )?{NAME})(?=\s*[,.!|(–—-]|"
    rf"\s+(?:Location|Department|Team|in|will|is|[a-z]{{4,14}}s)\b|$)",
    starts=("at", "@", "bei", "chez", "bij", "hos", "en", "presso", "na", "with"),
)
_AT_SMALL = Pattern(r" (?:at|bei|chez|bij|hos) (?P<name>[a-z][\w.-]{2,24})$")  # a name that is written small
# What the copy of a page says for the picture of a firm.
_NAME = Pattern(NAME)
# A house behind the title's dash: "Sous Chef – The Black Swan, Helmsley".
_HOUSE = Pattern(rf"\s+[–—|-]\s+(?P<name>(?:The )?{NAME})(?=,|$)")
_FOR_HOUSE = Pattern(rf" for (?:the )?(?P<name>{NAME})$")
# Of what sort a house is: "Teacher for Primary School".
_SORTS = frozenset(
    word_list("""
        primary secondary high middle elementary grammar public private local busy small large independent boutique
        luxury community children childrens women womens general catholic international american british german french
        english day night summer village country city state medical dental veterinary mental public animal music dance
    """)
)
_LOGO = Pattern(
    r"(?:(?:Company )?[Ll]ogo (?:for|of|von|de|van),? )?(?P<name>[A-ZÀ-Þ0-9].{1,60}?)(?: [Cc]ompany)?"
    r"(?:[ -][Ll]ogo)?\.?$"
)
_STARS = Pattern(r"[1-5][.,]\d(?:\s*(?:★|⭐|stars?|out of 5.*))?")
_BETWEEN = Pattern(r"\s+(?:[—–|·•]|-)\s+|, (?=Inhaber|Inh\.|The [A-Z])")
_BY = Pattern(
    rf"(?:(?:Posted|Published|Advertised|Listed)(?: [\w ,.]{{0,25}})? by|(?:Vacature|Vacancy|Job|Stelle|Offre|Oferta) "
    rf"(?:van|by|from|bei|von|de|at|with)) (?P<name>{NAME}(?: (?:bv|nv|vzw))?)"
)
# What startups put behind their name in a row of facts: "Cartwheel (https://cartwheel.example)", "Cartwheel (YC S24)".
_BEHIND_NAME = Pattern(r"\s*\([^()]{2,60}\)$")
_OPENS = Pattern(
    r"(?:is |are )?(?:hiring|seeking|seeks|looking for|recruiting|invites applications|sucht|recherche|recrute|zoekt|"
    r"busca|söker|cerca)\b"
)
_PAGE = Pattern(
    r"(?i:job (?:posting|description|announcement|vacancy|details)|careers?|vacanc(?:y|ies))$|^Hello |^Hi |^Dear "
)
_SEATED = Pattern(r" (?:in|à|en|te) (?P<place>[A-ZÀ-Þ][\w'’ -]+)$")
_STREET = Pattern(r"\b\d{1,4} ?[a-z]?, (?:[A-Z]{1,2}-)?\d{4,5} [A-ZÀ-Þ]")
_INNER_CAPITAL = Pattern(r"^[A-Z]?[a-z]+[A-Z][a-z]+\w*$")
_HIRES = Pattern(
    r" (?:(?:is|are|ist|est|IS|ARE) (?:now |currently |actively |NOW )?"
    r"(?:hiring|recruiting|looking|seeking|expanding|HIRING|RECRUITING|LOOKING|SEEKING)|"
    r"zoekt|sucht|recherche|recrute|busca|seeks|söker|cerca|SUCHT|RECHERCHE|RECRUTE|ZOEKT|BUSCA|SEEKS)\b.*$"
)
_ABBREVIATED = Pattern(r"\b(?:Inc|Ltd|Co|Corp|Bros|INC|LTD|CO|CORP|[A-Za-z]\.[A-Za-z])\.$")
_BYS = frozenset(word_list("by van from bei von de at with"))
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
) -> Iterator[Named]:
    """What the first lines seem to name as the firm."""
    labelled = {field.line: field.topic for field in fields}
    signed = signed_by(lines) if len(lines) <= _SHORT_MAIL else ()
    top = lines[: min([*signed, _HEADER_LINES])]
    at_title = next((index for index, line in enumerate(top) if _holds(line, title=title)), None)
    for index, line in enumerate(top):
        yield from _rated(line, below=top[index + 1] if index + 1 < len(top) else None)
        yield from _posted_by(line)
        yield from _pictured(line)
        if index and _heads_a_list(line):
            break
        if index == at_title and title:
            yield from _beside_title(text, line=line, title=title)
        elif index not in labelled and not (labelled.get(index - 1) in _NO_FIRMS and top[index - 1].text[-1] == ":"):
            if at_title is not None and index == at_title + 1:
                yield from _in_facts(text, line=line)
                yield from _behind_at(line)
            below = top[index + 1] if index + 1 < len(top) else None
            placed = index > 0 and below is not None and len(below.words) <= _FEW_WORDS and reads_as_place(below.text)
            titled = labelled.get(index + 1) == "title"
            opens = below is not None and bool(_OPENS.match(below.text))
            heads = below is not None and below.text[-1] == "."
            distance = index - at_title if at_title is not None else 0
            beside = _nearness(line, distance=distance)
            if not index and -_FAR_BELOW < distance < 0 and len(line.words) > 1 and "★" not in line.text:
                beside = _ABOVE * bool(_nearness(line, distance=1))
            yield from _header_line(
                text, line=line, index=index, titled=titled, placed=placed, bonus=6.0 * opens + beside, heads=heads
            )


def _heads_a_list(line: Line) -> bool:
    wording = wording_of(line.words)
    return wording is not None and wording.sure and wording.kind in LISTING and line.words[0] not in _TITLES


def _nearness(line: Line, *, distance: int) -> float:
    """What it tells that a line of capitalised words stands just below the title."""
    words = _FACTS.split(line.text.split(" - ")[0])[0].split()
    named = all(not word.islower() or not word[0].isalpha() or word in _SMALL for word in words)
    return _NEAR.get(distance, 0.0) if named else 0.0


def _holds(line: Line, *, title: Found[str] | None) -> bool:
    return title is not None and title.start is not None and line.start <= title.start <= line.end


def _rated(line: Line, *, below: Line | None) -> Iterator[Named]:
    """A name with stars beside or below it."""
    rating = _RATING.match(line.text) if any(star in line.text for star in ("★", "⭐", "star")) else None
    if below is not None and below.text[0].isdigit() and _STARS.fullmatch(below.text):
        yield Named(line.text, line.start, line.end, 12.0)
    if rating:
        yield Named(rating["name"], line.start, line.start + len(rating["name"]), 20.0)


def _pictured(line: Line) -> Iterator[Named]:
    """The name in "Fennick Logistics logo"."""
    logo = _LOGO.match(line.text) if "logo" in line.words and len(line.words) > 1 else None
    if logo and is_usable(logo["name"]) and names_line(logo["name"]):
        yield Named(logo["name"], line.start + logo.start("name"), line.start + logo.end("name"), 8.0)


def _posted_by(line: Line) -> Iterator[Named]:
    by = _BY.match(line.text) if not _BYS.isdisjoint(line.words[1:]) else None
    if by and is_usable(by["name"]):
        yield Named(by["name"], line.start + by.start("name"), line.start + by.end("name"), 4.0)


def _beside_title(text: str, *, line: Line, title: Found[str]) -> Iterator[Named]:
    """A firm in the title's own line: behind "at", behind a dash, before a bar."""
    before = (
        text[line.start : title.start].split("|", maxsplit=1)[0].strip()
        if "|" in text[line.start : title.start]
        else ""
    )
    before = _BEHIND_NAME.sub("", before)
    if before and names_line(before) and is_usable(before) and not is_place(before):
        yield Named(before, line.start, line.start + len(before), 6.0)
    yield from _within_title(text, title=title)
    rest = text[title.end or line.start : line.end]
    if title.end and "|" in rest:
        yield from _in_row(rest=rest, start=title.end)
    house = _HOUSE.match(rest)
    if house and title.end and is_usable(house["name"]) and _is_house(house["name"]):
        yield Named(house["name"], title.end + house.start("name"), title.end + house.end("name"), 4.0)
    at = next((each for each in _AT.found(rest.split(". ", maxsplit=1)[0]) if not _within_name(rest, at=each)), None)
    beside = (
        at is not None and at[0].startswith("with") and not is_institution(at["name"]) and not _seated(rest, at=at)
    )  # "Engineer with Synapse"
    placed = at is not None and at[0][:2] in ("en", "na") and " " not in at["name"]  # "para taller en Linares"
    if at and is_usable(at["name"]) and not (is_place(at["name"]) or beside or placed):
        begin = (title.end or line.start) + at.start("name")
        yield Named(at["name"], begin, begin + len(at["name"]), 9.0)
    elif (small := _AT_SMALL.match(rest)) and text.count(small["name"], line.end, line.end + _AGAIN):
        begin = (title.end or line.start) + small.start("name")
        yield Named(small["name"], begin, begin + len(small["name"]), 6.0)
    elif title.end and SUFFIX.search(rest):
        part = next((part for part in rest.split("|") if SUFFIX.search(part)), rest)
        named = next((name[0] for name in _NAME.finditer(part) if SUFFIX.search(name[0])), None)
        part = named if named and part.strip(" –—-|,()").split(" ")[0].islower() else part
        name = part.strip(" –—-|,()").split(" (")[0]
        before, _, after = name.partition(", ")
        name = before if after.istitle() and SUFFIX.search(before) and not SUFFIX.search(after) else name
        begin = text.find(name, title.end, line.end)
        if name and is_usable(name):
            yield Named(name, begin, begin + len(name), 4.0)


def _is_own_house(name: str) -> bool:
    """Whether a name is one house's own: "Tarvin Lido", which "Primary School" is not."""
    return is_institution(name) and not INSTITUTION.match(name) and _SORTS.isdisjoint(words_of(name)[:1])


def _is_house(name: str) -> bool:
    return name.startswith("The ") or is_institution(name)


def _seated(rest: str, *, at: re.Match[str]) -> bool:
    """Whether several words stand before a place: "with Copperline Electric in Bend"."""
    return " " in at["name"] and rest.startswith(" in ", at.end())


def _within_name(rest: str, *, at: re.Match[str]) -> bool:
    """Whether "en" or "na" joins two words of a name: "Flic en Flac"."""
    before = rest[: at.start()].rstrip().rpartition(" ")[2]
    return at[0][:2] in ("en", "na") and before[:1].isupper() and not names_job(words_of(before))


def _behind_at(line: Line) -> Iterator[Named]:
    """The firm that a line below the title is, behind its "at"."""
    at = _AT.match(line.text)
    if at and at.end() == len(line.text) and is_usable(at["name"]) and not is_place(at["name"]):
        yield Named(at["name"], line.start + at.start("name"), line.end, 6.0)


def _in_facts(text: str, *, line: Line) -> Iterator[Named]:
    """The one name among terms and places in a row below the title: "24 - 32 hours | Assen | Care Home Linden"."""
    written = text[line.start : line.end]
    parts = [part.strip() for part in _FACTS.split(written)]
    if not _LEAST_ROW <= len(parts) <= _MOST_FACTS or written[-1] in ".!?":
        return
    names = [part for part in parts if not (reads_as_place(part) or _states_terms(part))]
    placed = any(reads_as_place(part) for part in parts)
    if placed and len(names) == 1 and names[0][:1].isupper() and is_usable(names[0]) and names_line(names[0]):
        begin = line.start + written.index(names[0])
        yield Named(names[0], begin, begin + len(names[0]), 2.5)


def _states_terms(part: str) -> bool:
    words = words_of(part)
    return not words or any(word[0].isdigit() for word in words) or any(word in TERMS for word in words)


def _in_row(*, rest: str, start: int) -> Iterator[Named]:
    """The first of the facts behind the title, a place behind it: "Nurse | Firm | Town | Full-time"."""
    names = [name.strip() for name in rest.split("|")][1:]
    if len(names) < _LEAST_ROW or not names[0][:1].isupper() or not is_usable(names[0]) or not names_line(names[0]):
        return
    place = names[1]
    if is_place(names[0]) or not (
        reads_as_place(place) or (place.istitle() and is_usable(place) and names_line(place))
    ):
        return
    begin = start + rest.index(names[0])
    yield Named(names[0], begin, begin + len(names[0]), 2.0)


def _within_title(text: str, *, title: Found[str]) -> Iterator[Named]:
    """A firm behind the title's last dash, where its spelling or the rest of the text shows that it is one."""
    house = _FOR_HOUSE.search(title.value) if " for " in title.value and title.start is not None else None
    if house and title.start is not None and _is_own_house(house["name"]):
        yield Named(house["name"], title.start + house.start("name"), title.start + house.end("name"), 3.0)
    name = _BETWEEN.split(title.value)[-1].strip()
    if name == title.value or title.start is None or not name[:1].isupper() or not is_usable(name) or is_place(name):
        return
    end = title.end or 0
    owns = any(text.find(said, end, end + _AGAIN) >= 0 for said in (f"{name}'s ", f"{name}’s ", f" at {name}"))
    if _INNER_CAPITAL.search(name) or owns or is_institution(name) or name.startswith("The "):
        begin = title.start + title.value.rfind(name)
        yield Named(name, begin, begin + len(name), 2.0)


def _header_line(
    text: str, *, line: Line, index: int, titled: bool, placed: bool, bonus: float, heads: bool
) -> Iterator[Named]:
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
        yield Named(text[line.start : end], line.start, end, 10.0)
        return
    if known or len(line.text) > _LONGEST_HEADER or line.text[-1] in "!?:," or _is_no_name(line):
        return
    written = text[line.start : line.end]
    name, place = _bare_name(line, said=written if "•" in written else line.text)
    sentence = line.text[-1] == "." and not (place and bonus) and not _ABBREVIATED.search(line.text)
    town = index > 0 and " " not in name and _only_terms(place) and not is_institution(name)  # "Dinan - CDI - 35h"
    capital = (name[:1].isupper() or name[:1].isdigit()) and not _goes_on_small(name)
    if sentence or town or not capital or not names_line(name) or not is_usable(name):
        return
    placed = placed or (index > 0 and reads_as_place(place))
    if len(words_of(name)) > (_MOST_OF_INSTITUTION if is_institution(name) else _MOST_NAME) or (
        _only_tells_place(name) and (not bonus or "," in line.text)
    ):
        return
    again = text.count(name, line.end, line.end + _AGAIN)
    if name.isupper() and not again:
        again = text.count(name.title(), line.end, line.end + _AGAIN)
    first = name.split(" ", 1)[0]
    if not again and first != name and len(first) > _SHORT_NAME and first.casefold() not in ALONE:
        again = min(text.count(first, line.end, line.end + _AGAIN), 1)
    suffixed = is_institution(name)
    shouted = name.isupper() and not (heads and index > _FIRST_LINES)
    if again or placed or bonus or suffixed or shouted:
        weight = 1.0 + min(again, 3) + 1.5 * placed + 2.0 * suffixed + 1.5 * (shouted and index > 0) + bonus
        begin = line.start + max(written.find(name), 0)
        yield Named(name, begin, begin + len(name), weight)


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
        or not _SPEAKING.isdisjoint(line.words)
        or line.words[:2] in _OFFERED_AT
        or bool(TOWN_DEPARTMENT.match(line.text) or (", " in line.text and _STREET.search(line.text)))
    )


@kept
def _parted(text: str) -> tuple[str, str]:
    """A header line's name and what stands behind its dash, or its place behind a comma."""
    name, *rest = _BETWEEN.split(text, maxsplit=1)
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
    return name, rest[0] if rest else ""
