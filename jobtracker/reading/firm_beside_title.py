"""A firm in the line of the title: behind "at", behind a dash or a comma, before a bar, within the title itself."""

import re
from collections.abc import Iterator, Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.firm_grammar import NAME
from jobtracker.reading.firm_names import (
    DEPARTMENT,
    INSTITUTION,
    SUFFIX,
    Named,
    is_institution,
    is_place,
    is_usable,
    names_line,
)
from jobtracker.reading.lines import Line
from jobtracker.reading.place import reads_as_place
from jobtracker.reading.roles import names_job
from jobtracker.reading.starts import at_starts
from jobtracker.reading.words import kept, word_list, words_of

_AT = Pattern(
    rf"(?:\b|(?<=\s)(?=@))(?:at|@|bei|chez|bij|hos|till?|en|presso|na|with)\s+"
    rf"(?P<name>(?:The |the )?{NAME})(?=\s*[,.!|(–—-]|"
    rf"\s+(?:Location|Department|Team|in|i|te|à|em|will|is|[a-z]{{4,14}}s)\b|$)",
    starts=("at", "@", "bei", "chez", "bij", "hos", "til", "en", "presso", "na", "with"),
)
_CALLED = Pattern(r"(?:Required|Needed|Wanted|Available|Based|Vacan(?:t|cy))(?: \w+){0,2}? (?=at |@)")  # before that
_IN_HOUSE = Pattern(
    rf"(?:im|beim|in der|am|an der|für (?:das|die|den)|in het|au|à la|en el|nel) (?P<name>{NAME})(?=,| in |$)"
)
_FURTHER = Pattern(rf", (?P<name>{NAME})")
_AT_SMALL = Pattern(r" (?:at|bei|chez|bij|hos) (?P<name>[a-z][\w.-]{2,24})$")  # a name that is written small
_NAME = Pattern(NAME)
# A house behind the title's dash: "Sous Chef – The Black Swan, Helmsley".
_HOUSE = Pattern(rf"\s+[–—|-]\s+(?P<name>(?:The )?{NAME})(?=,|$)")
_FOR_HOUSE = Pattern(rf" for (?:the )?(?P<name>{NAME})(?=,|$)")
# Of what sort a house is: "Teacher for Primary School".
_SORTS = frozenset(
    word_list("""
        primary secondary high middle elementary grammar public private local busy small large independent boutique
        luxury community children childrens women womens general catholic international american british german french
        english day night summer village country city state medical dental veterinary mental public animal music dance
    """)
)
BETWEEN = Pattern(r"\s+(?:[—–|·•]|-)\s+|, (?=Inhaber|Inh\.|The [A-Z])")
_SIGNS = (" -", " |", " –", " —", " ·", " •", ", Inh", ", The ")  # one is in each match of plain spaces
_ROW = Pattern(r"\s*\|\s*|\s+[·•]\s+")
# What startups put behind their name in a row of facts: "Cartwheel (https://cartwheel.example)", "Cartwheel (YC S24)".
_BEHIND_NAME = Pattern(r"\s*\([^()]{2,60}\)$")
_INNER_CAPITAL = Pattern(r"^[A-Z]?[a-z]+[A-Z][a-z]+\w*$")
_AGAIN = 40_000
_LITTLE = 1.0
_LITTLE_ROW = 0.75
_BEFORE_FIRM = frozenset(word_list("at bei chez bij hos til till en presso na with"))
_LABELS = frozenset(("title", "position", "role", "job", "vacancy"))  # where line breaks were lost


def beside_title(text: str, *, line: Line, title: Found[str]) -> list[Named]:
    """A firm in the title's own line: behind "at", behind a dash, before a bar."""
    named: list[Named] = []
    first, *others = _ROW.split(text[line.start : title.start])
    before = first.strip() if others else ""
    before = _BEHIND_NAME.sub("", before)
    if before and names_line(before) and is_usable(before) and not is_place(before):
        named.append(Named(before, line.start, line.start + len(before), 6.0))
    named += _before_colon(text, before=first, start=line.start)
    named += _within_title(text, title=title)
    rest = text[title.end or line.start : line.end]
    return [*named, *_behind_title(text, line=line, title=title, rest=rest)] if rest else named


def _behind_title(text: str, *, line: Line, title: Found[str], rest: str) -> Iterator[Named]:
    """A firm in the rest of the title's line."""
    if title.end and "|" in rest:
        yield from _in_row(rest=rest, start=title.end)
    house = _HOUSE.match(rest)
    if house and title.end and is_usable(house["name"]) and _is_house(house["name"]):
        yield Named(house["name"], title.end + house.start("name"), title.end + house.end("name"), 4.0)
    behind = at_starts(_AT, rest.split(". ", maxsplit=1)[0])
    at = next((each for each in behind if not _within_name(rest, at=each)), None)
    beside = (
        at is not None
        and at[0].startswith("with")
        and not is_institution(at["name"])
        and not _seated(rest, at=at)
        and not _INNER_CAPITAL.match(at["name"].rstrip("!"))
    )  # "Engineer with Synapse"
    placed = at is not None and at[0][:2] in ("en", "na") and " " not in at["name"]  # "para taller en Linares"
    if at and is_usable(at["name"]) and not (is_place(at["name"]) or beside or placed):
        begin = (title.end or line.start) + at.start("name")
        yield Named(at["name"], begin, begin + len(at["name"]), 2.5 if at[0].startswith("til") else 9.0)
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
        name = name.partition(" ")[2] if name.split(" ")[0] in _BEFORE_FIRM else name
        begin = text.find(name, title.end, line.end)
        if name and is_usable(name):
            yield Named(name, begin, begin + len(name), 4.0)


@kept
def parts_of(text: str) -> list[str]:
    """What stands between dashes, bars and dots: asked by several of the lines near the top."""
    if any(sign in text for sign in _SIGNS) or not text.isprintable():
        return BETWEEN.split(text)
    return [text]


def _before_colon(text: str, *, before: str, start: int) -> Sequence[Named]:
    """The firm that heads its job: "Wyndale Park Authority: Ranger"."""
    name = before.rstrip().removesuffix(":")
    if name == before.rstrip() or not names_line(name) or not is_usable(name) or is_place(name):
        return ()
    if name.split()[-1].casefold() in _LABELS:
        return ()
    told = is_institution(name) or text.find(name, start + len(before), start + _AGAIN) >= 0
    return (Named(name, start, start + len(name), 2.0),) if told else ()


def _is_named(first: str, *, text: str, title: Found[str]) -> bool:
    """Whether what stands before the title's dash is a name of several words, of which the text speaks again."""
    again = text.find(first.split(" ", 1)[0], title.end or 0) >= 0
    return " " in first and again and is_usable(first) and names_line(first) and not is_place(first)


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


def behind_at(line: Line) -> Iterator[Named]:
    """The firm that a line below the title is, behind its "at"; of a department that whose it is."""
    house = _IN_HOUSE.match(line.text)
    if house and is_institution(house["name"]) and is_usable(house["name"]):
        yield Named(house["name"], line.start + house.start("name"), line.start + house.end("name"), 6.0)
    lead = _CALLED.match(line.text)
    at = _AT.match(line.text, lead.end() if lead else 0)
    if at is None or not (at.end() == len(line.text) or line.text[at.end()] == ","):
        return
    named = at
    if DEPARTMENT.match(at["name"].removeprefix("the ")):
        further = _FURTHER.match(line.text, at.end())
        if further is None or not is_institution(further["name"]):
            return
        named = further
    if is_usable(named["name"]) and not is_place(named["name"]):
        yield Named(named["name"], line.start + named.start("name"), line.start + named.end("name"), 6.0)


def _in_row(*, rest: str, start: int) -> Iterator[Named]:
    """The first of the facts behind the title, a place behind it: "Nurse | Firm | Town | Full-time"."""
    name, *others = [part.strip() for part in rest.split("|")][1:]
    if not others or not name[:1].isupper() or not is_usable(name) or not names_line(name) or is_place(name):
        return
    place = others[0]
    titled = len(others) > 1 and place.istitle() and is_usable(place) and names_line(place)
    if titled or any(reads_as_place(other) for other in others):
        begin = start + rest.index(name)
        yield Named(name, begin, begin + len(name), 2.0 if len(others) > 1 or is_institution(name) else _LITTLE_ROW)


def _within_title(text: str, *, title: Found[str]) -> Iterator[Named]:
    """A firm behind the title's last dash, where its spelling or the rest of the text shows that it is one."""
    house = _FOR_HOUSE.search(title.value) if " for " in title.value and title.start is not None else None
    if house and title.start is not None and _is_own_house(house["name"]):
        yield Named(house["name"], title.start + house.start("name"), title.start + house.end("name"), 3.0)
    first, *others = parts_of(title.value)
    if (
        others
        and title.start is not None
        and not names_job(words_of(first))
        and _is_named(first, text=text, title=title)
    ):
        yield Named(first, title.start, title.start + len(first), _LITTLE + is_institution(first))
    name = (others[-1] if others else first).strip()
    if name == title.value or title.start is None or not name[:1].isupper() or not is_usable(name) or is_place(name):
        return
    end = title.end or 0
    owns = any(text.find(said, end, end + _AGAIN) >= 0 for said in (f"{name}'s ", f"{name}’s ", f" at {name}"))
    if _INNER_CAPITAL.search(name) or owns or is_institution(name) or name.startswith("The "):
        begin = title.start + title.value.rfind(name)
        yield Named(name, begin, begin + len(name), 2.0)
