"""Which skills a text names, and where."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from jobtracker.patterns import Pattern
from jobtracker.skills.addresses import linked, links_in, may_link
from jobtracker.skills.ambiguity import (
    WARY,
    capital_within,
    case_fits,
    cued,
    graded,
    introduced,
    is_plain,
    listed,
    named_after,
    named_behind,
    said_of_things,
    spoken_of,
)
from jobtracker.skills.lexicon import LOOK, Lexicon
from jobtracker.skills.names import Entry
from jobtracker.skills.small_letters import is_small, plainly_asked
from jobtracker.skills.spots import Spot
from jobtracker.skills.stretches import MARGIN, stretches_of
from jobtracker.skills.usage import FUNCTIONS, HOLDERS, is_verb, of_a_team
from jobtracker.skills.words import VERSIONED, Words, stem, word_set

LONGEST = 8
MANY = 5000  # names in one text; no posting has so many, and doubtful ones cost the most
BREAK = Pattern(r"[.!?](?<=\w{3}[.!?])\s|[;•]|\n(?<!\bor\n)(?<!\band\n)(?<!,\n)\s*(?:\n|[-*–▪◦‣])")
GLUE = frozenset(
    (
        "",
        " ",
        "-",
        "–",
        "‑",
        "/",
        " / ",
        ".",
        "_",
        "'",
        "’",
        "´",
        "`",
        "\u00a0",
        "\n",
        "  ",
        " -",
        "- ",
        " - ",
        "/ ",
        " /",
    )
)
BRACKETS = (" (", "(")  # behind which a word may stand alone: "Spring (Boot)"
JOINING = GLUE.union(BRACKETS)
SIGNS = ("+", "#")  # "Security+" is no security
HEADS = word_set("design development management planning administration implementation engineering support operations")
PEOPLE = word_set(
    "developer developers engineer engineers manager managers architect architects administrator "
    "administrators analyst analysts consultant consultants specialist specialists designer designers "
    "scientist scientists tester testers programmer programmers technician technicians officer officers "
    "assistant assistants director directors coordinator accountant accountants recruiter recruiters "
    "entwickler entwicklerin ingenieur ingenieurin développeur ingénieur desarrollador ingeniero"
)
APART = word_set(
    "window team sheet page rail form slide object note map doc box panda custom future parallel holistic nederland "
    "equity right good new mean operation sale facility"
)
SMALL = word_set("in on at or to of by as act take team quick solid plan can will may")  # "in design", "team leader"
NEIGHBOUR = 5
_CERTIFIED = word_set(
    "certified certification certificate certifications zertifiziert zertifizierung zertifikat certifié certifiée "
    "certificado certificada gecertificeerd certificaat certificerad certificato"
)
SURE, PLAIN, NEAR, LISTED = range(4)  # how much a name needs beside it to be taken for a skill
IN_LIST = Pattern(r"[,/|&(\n]|\b(?:and|or|und|oder|et|ou|y|e(?!\.)|o|like|as|with|bzw|sowie|als|ainsi|mais)\b")
PAIRED = Pattern(r"\s?(?:[(,/|]|and(?:\s?/\s?or)?|or|&|und|oder|et|ou|y|e(?!\.)|o|with)\s?(?:and\s|or\s)?")
SIDE_BY_SIDE = Pattern(r"\s?(?:[,/|]|and(?:\s?/\s?or)?|or|&|und|oder|et|ou|y|e(?!\.)|o)\s?(?:and\s|or\s)?")
WIDEST_JOINT = 14  # letters: " and / or and "
TAGS = word_set("technologies technology stack tags tools technologien tecnologías")
ROW = 3
PARTING = frozenset("\n;")
KEPT = 8_192  # stretches of words of which is kept what they name
SINGULAR = 5  # shorter words differ from their plurals: "new" is no "news"
SHORT_COMPOUND = 6


Sighting = tuple[Spot, int]  # a skill, and how sure it is


def find(words: Words, lexicon: Lexicon) -> list[Spot]:
    """Find all names, the longest first, never one inside another."""
    found: list[Sighting] = []
    links = links_in(words.text)
    for first, last, said in stretches_of(words, joining=JOINING):
        if said is None or (links and may_link(said[0])) or len(found) > MANY:
            found += _sighted(words, first, last, lexicon, links, many=len(found) > MANY)
        else:
            found += _remembered(words, first, last, lexicon, said)
    return _settled(words, found)


def _remembered(words: Words, first: int, last: int, lexicon: Lexicon, said: object) -> list[Sighting]:
    """What a stretch of words names, kept for when the same is said again."""
    known = lexicon.named.get(said)
    start = words.starts[first]
    if known is None:
        if len(lexicon.named) >= KEPT:
            lexicon.named.clear()
        found = _sighted(words, first, last, lexicon, ())
        lexicon.named[said] = first, start, found
        return found
    stood, began, found = known
    further, on = first - stood, start - began
    if not (further or on):
        return found
    return [(spot.further(further, on), sure) for spot, sure in found]


def _sighted(
    words: Words, first: int, last: int, lexicon: Lexicon, links: Sequence[tuple[int, int]], *, many: bool = False
) -> list[Sighting]:
    """The names from one word to another, the last excluded, and how sure each is; `many`: doubtful ones are none.

    What decides that stands no further from them than `stretches.py` looks.
    """
    found: list[Sighting] = []
    following = first
    for place in _beginnings(words, first, last, lexicon):
        longest = _longest(words, place, lexicon) if place >= following else None
        if longest is None:
            continue
        entry, spot = longest
        doubtful = bool(entry.name.needs) and (many or len(found) > MANY)
        doubtful = doubtful or (bool(found) and spot.first == spot.last and _heads(words, found[-1][0], spot))
        if entry.kind == "hard" and not entry.own:
            doubtful = doubtful or named_after(words, spot.last) or named_behind(words, spot.first)
            doubtful = doubtful or (spot.first == spot.last and is_verb(words, spot.first))
            crew = spot.skill in FUNCTIONS or words.folds[spot.last] in HOLDERS
            doubtful = doubtful or (crew and of_a_team(words, spot.first, spot.last))
        if entry.skill and not doubtful and not (links and linked(links, spot.start)):
            found.append((spot, _sure(entry, words, spot)))
        following = spot.last + 1
    return found


def _heads(words: Words, before: Spot, spot: Spot) -> bool:
    """Whether a word is only the head of the skill before it: "ETL design"."""
    beside = spot.first == spot.last == before.last + 1 and words.gaps[spot.first] == " "
    return beside and before.kind == "hard" and words.folds[spot.first] in HEADS


def _beginnings(words: Words, first: int, last: int, lexicon: Lexicon) -> list[int]:
    """The words that a name may begin with; behind those that only lead on stands one that goes on with it."""
    gaps, stems, leads = words.gaps, words.stems, words.leads
    keys, added = lexicon.index.keys, lexicon.added
    found: list[int] = []
    for place in range(first, last):
        begins = leads[place]
        if begins == LOOK:
            found.append(place)
        elif begins and place + 1 < last and (gaps[place + 1] == " " or gaps[place + 1] in JOINING):
            key = stems[place] + stems[place + 1]
            if key in keys or key in added:
                found.append(place)
    return found


def _longest(words: Words, first: int, lexicon: Lexicon) -> tuple[Entry, Spot] | None:
    """The name of most words that begins with one."""
    text, stems, gaps, ends = words.text, words.stems, words.gaps, words.ends
    steps, keys, added = lexicon.steps, lexicon.index.keys, lexicon.added
    step = steps.get  # a quarter of what `steps[…]` takes where what is asked for is there
    key = stems[first]
    entries, leads_on = step(key) or steps[key]
    best = _meant(entries, words, first, first) if entries else None
    if best is None and words.folds[first][-1].isdigit():
        best = _versioned(words, first, lexicon)
    at, end = first, ends[first]
    for last in range(first + 1, min(first + LONGEST, len(stems))) if leads_on else ():
        gap = gaps[last]
        bracketed = gap != " " and (gap not in GLUE or (gap == "\n" and _new_line(words, last)))
        if bracketed and not (gap in BRACKETS and text[ends[last] : ends[last] + 1] == ")"):
            break
        key += stems[last]
        if key not in keys and key not in added:
            break
        entries, leads_on = step(key) or steps[key]
        entry = _meant(entries, words, first, last) if entries else None
        apart = entry and best and (bracketed or "/" in gap) and steps[stems[last]][0]
        if entry is not None and not (apart and best and _two_names(best, entry)):
            best, at, end = entry, last, ends[last] + bracketed
        if not leads_on:
            break
    return (best, Spot(first, at, words.starts[first], end, best.skill, best.kind, best.own)) if best else None


def _two_names(best: Entry, entry: Entry) -> bool:
    """Whether two skills stand there, not one name: "Python (pandas)", "C#/.NET", for all that "C#.NET" is a name."""
    return best.skill != entry.skill and not any(sign in entry.name.text for sign in "(/")


def _new_line(words: Words, place: int) -> bool:
    """Whether a word begins a line of its own, not one that was wrapped: it has a capital, the one before none."""
    return words.text[words.starts[place]].isupper() and words.text[words.starts[place - 1]].islower()


def _meant(entries: list[Entry], words: Words, first: int, last: int) -> Entry | None:
    alone = first == last
    plain = words.folds[first] if alone else "".join(words.folds[first : last + 1])
    everyday, beside_people = alone and plain in WARY, _beside_people(words, last)
    for entry in _likeliest(entries, plain) if len(entries) > 1 else entries:
        if entry.kind == "hard":
            if beside_people and not entry.own and _of_people(words, last, entry):
                continue
        elif entry.kind == "soft" and said_of_things(words, first, last):
            continue
        free = entry.free and not everyday
        same = free and alone and plain == entry.plain and len(plain) == len(entry.name.text)
        if same or (_spelt(entry, plain, words, first, last) and (free or spoken_of(entry.name, words, first, last))):
            return entry
    return None


def _beside_people(words: Words, last: int) -> bool:
    """Whether a name ends with those who do it, or they stand behind."""
    folds = words.folds
    return folds[last] in PEOPLE or (last + 1 < len(folds) and folds[last + 1] in PEOPLE)


def _likeliest(entries: list[Entry], plain: str) -> list[Entry]:
    """The names that sound alike, those that are spelt so first."""
    spelt = [entry for entry in entries if entry.plain == plain]
    return spelt + [entry for entry in entries if entry.plain != plain] if 0 < len(spelt) < len(entries) else entries


def _of_people(words: Words, last: int, entry: Entry) -> bool:
    """Whether a name says who does it rather than what: of "Java developer" only Java is a skill."""
    folds = words.folds
    if folds[last] in PEOPLE and not entry.name.case:
        return True
    followed = last + 1 < len(folds) and folds[last + 1] in PEOPLE
    return followed and words.gaps[last + 1] in (" ", "-") and entry.name.text.islower()


def _spelt(entry: Entry, plain: str, words: Words, first: int, last: int) -> bool:
    """Whether the words differ from the name by no more than plural, spelling and joints."""
    if last > first and words.stems[first] != entry.head and not _compound(entry, words, first, last):
        return False
    text = entry.name.text
    for sign in SIGNS:
        if sign in text and sign not in words.text[words.starts[first] : words.ends[last] + 1]:
            return False
    if len(plain) == len(entry.plain):
        return True
    if text.isupper() and not words.slice(first, last)[1].isupper():
        return False  # "Leeds" is no LEED
    if len(plain) > len(entry.plain):  # "excels" is no Excel
        return (not entry.name.case or text.isupper()) and (entry.several or entry.kind != "soft")
    singular = len(plain) >= SINGULAR and not plain.endswith("ic")  # a "logistic" model is no logistics
    return entry.several or (singular and words.stems[last] not in APART)


def _compound(entry: Entry, words: Words, first: int, last: int) -> bool:
    """Whether a name of one word may be written as several: "Java Script", "micro services"; "in design" is no name."""
    text = entry.name.text
    if "\n" in words.text[words.starts[first] : words.starts[last]]:
        return False
    if len(text) < SHORT_COMPOUND or (words.folds[first] in SMALL and words.slice(first, last).islower()):
        return False
    if min(len(word) for word in words.folds[first : last + 1]) <= 2:  # noqa: PLR2004
        return False
    return text.islower() or words.text[words.starts[last]].isupper() or words.slice(first, last).islower()


def _versioned(words: Words, index: int, lexicon: Lexicon) -> Entry | None:
    """Take "HTML5" for HTML where the catalogue has no such name of its own."""
    word = words.folds[index]
    found = VERSIONED.fullmatch(word)
    if not found:
        return None
    for entry in lexicon.known(stem(found[1])) or ():
        if entry.plain == found[1] and not entry.name.needs and not entry.name.case:
            return entry
    return None


def _settled(words: Words, found: list[Sighting]) -> list[Spot]:
    """Keep of the ambiguous names those that stand beside another skill."""
    sure = [how == SURE for _, how in found]
    for place in range(1, len(found)):
        if not sure[place] and not sure[place - 1] and _pair(words, found[place - 1][0], found[place][0]):
            sure[place - 1] = sure[place] = True
    row = 1
    for place, ((one, how), (other, too)) in enumerate(pairwise(found), 1):
        if (how == too == LISTED or how <= PLAIN >= too) and _side_by_side(words, one, other):
            row += 1
            if how <= PLAIN or row >= ROW:
                sure[place + 1 - row : place + 1] = [True] * row
        else:
            row = 1
    for first, last in _rows(words, found):
        sure[first:last] = [True] * (last - first)
    doubtful = [place for place, kept in enumerate(sure) if not kept]
    for place in (*doubtful, *reversed(doubtful)):
        sure[place] = sure[place] or any(_keeps(words, found, place, at) for at in _nearest(sure, place))
    return [spot for (spot, _), kept in zip(found, sure, strict=True) if kept]


def _side_by_side(words: Words, one: Spot, other: Spot) -> bool:
    """Whether no more than a joint stands between two names of a list."""
    narrow = other.start - one.end <= WIDEST_JOINT
    return narrow and SIDE_BY_SIDE.fullmatch(words.text, one.end, other.start) is not None


def _nearest(sure: list[bool], place: int) -> list[int]:
    """The sure names beside a doubtful one; another doubtful one may stand between."""
    nearest: list[int] = []
    for step in (-1, 1):
        for at in (place + step, place + 2 * step):
            if 0 <= at < len(sure) and sure[at]:
                nearest.append(at)
                break
    return nearest


def _rows(words: Words, found: list[Sighting]) -> Iterator[tuple[int, int]]:
    """Where skills stand in a row with nothing between them, as tags do: three, or two behind "technologies"."""
    first = 0
    for place in range(1, len(found) + 1):
        before, spot = found[place - 1][0], found[place][0] if place < len(found) else None
        if spot and spot.first == before.last + 1 and spot.kind == "hard" and words.gaps[spot.first] in (" ", "  "):
            continue
        begin = found[first][0]
        tagged = begin.first > 0 and words.folds[begin.first - 1] in TAGS
        if place - first >= (2 if tagged else ROW) and begin.kind == "hard":
            yield first, place
        first = place


def _pair(words: Words, first: Spot, last: Spot) -> bool:
    """Whether two doubtful names vouch for one another: "Excel and Word"."""
    text = words.text
    capital = text[first.start].isupper() and text[last.start].isupper()
    both = capital and first.kind == last.kind == "hard" and first.skill != last.skill
    return both and bool(PAIRED.fullmatch(text, first.end, last.start))


def _keeps(words: Words, found: list[Sighting], place: int, other: int) -> bool:
    """Whether one skill stands so near another that the other is one too."""
    first, last = sorted((place, other))
    return found[other][0].kind in ("hard", found[place][0].kind) and _beside(
        words, found[first][0], found[last][0], how=found[place][1]
    )


def _sure(entry: Entry, words: Words, spot: Spot) -> int:
    """How sure the name is a skill: of itself, with another skill near by, or only in a list of skills."""
    if not is_plain(entry, words, spot.first, spot.last) and listed(entry.name, words, spot.first, spot.last):
        cue = introduced(words, spot.first)
        named = cue or capital_within(words, spot.first, spot.last) or graded(words, spot.first, spot.last)
        named = named and case_fits(entry.name, words, spot.first, spot.last)
        return SURE if named or plainly_asked(words, spot.first, spot.last, introduced=cue) else LISTED
    if not (entry.name.needs or is_small(entry, words, spot.first, spot.last)) or _alone(words, spot):
        return SURE
    if (
        spot.last + 1 < len(words.folds) and words.folds[spot.last + 1] in _CERTIFIED
    ):  # "Six Sigma Green Belt certified"
        return SURE
    if cued(words, spot.first, spot.last, plainly=not entry.name.needs):
        return SURE
    return NEAR if entry.name.needs else PLAIN


def _beside(words: Words, first: Spot, last: Spot, *, how: int) -> bool:
    """Whether two names stand in the same sentence, not far from one another; or in a list, side by side."""
    if how == LISTED:
        return _side_by_side(words, first, last)
    if last.first - first.last > NEIGHBOUR:
        return False
    gap = words.text[first.end : last.start]
    return gap == " " or ((gap.strip() in ("", "in") or bool(IN_LIST.search(gap))) and not BREAK.search(gap))


def _alone(words: Words, spot: Spot) -> bool:
    """Whether the name has its line, or what semicolons part of it, for itself, as in a list of skills."""
    beside = words.gaps[spot.first], words.gaps[spot.last + 1]
    if spot.first and PARTING.isdisjoint(beside[0]) and words.folds[spot.first - 1][-1].isalpha():
        return False
    if spot.last + 1 < len(words.folds) and PARTING.isdisjoint(beside[1]) and words.folds[spot.last + 1][0].isalpha():
        return False
    before = words.text[max(0, spot.start - MARGIN) : spot.start].replace(";", "\n").rpartition("\n")
    after = words.text[spot.end : spot.end + MARGIN].replace(";", "\n").partition("\n")
    starts = bool(before[1]) or spot.start < MARGIN
    ends = bool(after[1]) or spot.end + MARGIN > len(words.text)
    return starts and ends and not any(letter.isalpha() for letter in before[2] + after[0])
