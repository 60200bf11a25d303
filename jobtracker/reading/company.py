"""The firm that hires."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.firm_address import named_by_address
from jobtracker.reading.firm_contacts import holds_address, named_at_address
from jobtracker.reading.firm_grammar import NAME, may_end_name
from jobtracker.reading.firm_header import named_in_header
from jobtracker.reading.firm_names import (
    DEPARTMENT,
    LEGAL,
    LEGAL_BEHIND,
    PART,
    ROAD,
    SUFFIX,
    Named,
    is_institution,
    is_place,
    is_usable,
    names_line,
)
from jobtracker.reading.firm_sentences import named_in_clauses
from jobtracker.reading.firm_traces import (
    by_trace,
    is_agency,
    named_in_signature,
    signature_of_another,
    speaks_for_another,
)
from jobtracker.reading.firm_words import ALONE, ARTICLES
from jobtracker.reading.headings import wording_of
from jobtracker.reading.labels import Field
from jobtracker.reading.lines import Line
from jobtracker.reading.starts import places_of
from jobtracker.reading.words import kept, kept_line, phrases_of, word_list, words_of
from jobtracker.values import replace

_ABOUT = Pattern(
    rf"^(?i:About|Über|Over|À propos d(?:e |'|’|u |es )|Sobre|Om|Chi è|Working at|Life at|Why join|"
    rf"Why work at|Why|Join|Brief info about|Welcome to|Who is|Warum|Waarom|Pourquoi rejoindre|We are|Uber|"
    rf"(?:current |latest )?(?:careers|jobs|vacancies|opportunities|openings) (?:at|with)|"
    rf"(?:Karriere|Arbeiten) bei|(?:Werken|Vacatures) bij|Trabaja en|Carrières chez|Discover)\s+"
    rf"(?P<name>(?:The |the )?{NAME})\s*[?:!]?$"
)
_ABOUTS = frozenset(
    word_list("""
        about über over à sobre om chi working life why join brief welcome who warum waarom pourquoi we uber careers
        jobs discover current latest vacancies opportunities openings karriere arbeiten werken vacatures trabaja
        carrières
    """)
)
# A name that is written small stands where only a name can: it opens a sentence, is headed, or is where "we" are.
_SMALL = r"(?P<name>[a-z][\w.-]{2,24})"
# A firm that writes itself small, and words of which one must stand beside it.
_LOWER = (
    (
        Pattern(
            rf"(?:^|(?<=[a-zß-ÿ)][.!?] )){_SMALL} (?:seeks|is|was|has|offers|makes|builds|helps|provides|runs|works|"
            r"sells|sucht|ist|bietet|hat|zoekt|heeft|recherche|recrute|söker|busca)\b"
        ),
        frozenset(
            word_list("""
                seeks is was has offers makes builds helps provides runs works sells sucht ist bietet hat zoekt heeft
                recherche recrute söker busca
            """)
        ),
    ),
    (
        Pattern(rf"(?:^|(?<=[.!?] ))(?:At|Bei|Chez|Bij|Hos) {_SMALL},? (?:we|you|our|wir|du|nous|wij|je|vi)\b"),
        frozenset(("at", "bei", "chez", "bij", "hos")),
    ),
    (
        Pattern(rf"^(?i:about|à propos de|waarom|warum|why|join) {_SMALL} ?\??$"),
        frozenset(word_list("about propos waarom warum why join")),
    ),
)
_BESIDE = frozenset[str]().union(*(beside for _, beside in _LOWER))
_ENDS = (". ", "! ", "? ")  # of the sentences before one
_SENTENCE_ENDS = (".", "!")
_INITIALS = Pattern(r"[A-Z]{2,8}")
_SUBJECT = Pattern(rf"(?:Die |Der |Das |Het |De |L['’])?(?P<name>(?:The )?{NAME}) (?!and\b|und\b|et\b)[a-zà-ÿ]{{2,}}")
_AT_WORK = frozenset(("working", "life"))  # "WORKING AT HEIGHTS"
_FEW_WORDS = 4
# Behind a labelled name: "Verflab NV – part of the Chromatis group".
_PART_OF = Pattern(
    r",? (?:[–—(-] ?)?(?:part of|member of|a member of|Teil der|a subsidiary of|on behalf of|onderdeel van|"
    r"filiale d) ?.*$|,? \(?(?:https?://|www\.)\S+$"
)
_NAME_AT_END = Pattern(rf"(?:The |the )?{NAME}$")
_NAME_ALONE = Pattern(rf"(?:Die |Der |Das )?(?:{NAME})\.?")
_LEAST_SMALL = 2  # words of a sentence that ends in a firm's name
_NEAR_TOP = 8000
_MOST_LINES = 120
_MOST_CHARS = 1200
_FEW_CHARS = 500  # all of its words are known
_LEAST = 1.5
_LEAST_NAME = 4
_LITTLE = 0.7  # where nothing else tells more
_EMPLOYERS = frozenset(
    phrases_of(
        "entreprise|employeur|l entreprise|arbeitgeber|unternehmen|empresa|employer|werkgever|arbetsgivare|azienda"
    )
)
_MOST_EMPLOYER = 2  # words of such a label
_MOST_NAME = 6
_ADDRESS_TOLD = 2.0
# The last word of a name with its legal form: "B.V.", "S.A.".
_LEGAL_ENDS = frozenset(
    word_list("""
        inc llc ltd limited gmbh ag kg sarl sas bv v ab oy aps plc llp ggmbh mbh ug eg sl slu lda ltda l a srl kgaa ohg
        gbr k mbb
    """)
)
_LEGAL_ALONE = 2.0  # with its legal form on a line of its own, as in an address
_FULL = 3.0  # what the fuller form of a name must have to be taken for it
_FULL_FIRST = 1.0  # where the fuller form comes first
_SHARE = 0.4  # and what part of the weight of the shorter one
_AGAIN = 0.3  # for each further time that a name stands in the text
_MOST_AGAIN = 4
_MOST_COUNTED = 40_000
_MOST_WORDS = 9
_OPENING = 300  # of a line, in which a name that is written small is looked for


def company_of(
    text: str, *, lines: Sequence[Line], fields: Sequence[Field], title: Found[str] | None
) -> Found[str] | None:
    """The firm; None where none is named."""
    for field in fields:
        if field.topic == "company" and _is_name(field):
            name = _PART_OF.sub("", field.value)
            return Found(name, field.start, field.start + len(name))
    named = [*named_in_header(text, lines=lines, fields=fields, title=title), *_from_prose(text, lines=lines)]
    named += named_in_signature(lines)
    named = [each for each in named if not PART.search(each.name)] or named
    if any(is_institution(each.name) for each in named):
        named = [each for each in named if not DEPARTMENT.match(each.name.removeprefix("The "))] or named
    named = _without_agencies(named, lines=lines)
    found = _best(named, text=text)
    if not (found and found.sure):
        spelt = list(named_by_address(text))
        if spelt and not speaks_for_another(lines):
            found = _best([*named, *(_in_full(each, named=named) for each in spelt)], text=text)
    found = found or by_trace(text, lines=lines)
    if found is None and named and not speaks_for_another(lines):
        found = _best([each for each in named if len(each.name) >= _LEAST_NAME], text=text, least=_LITTLE)
    return _spelled_out(text, found=_bare(text, found=found)) if found else None


def _bare(text: str, *, found: Found[str]) -> Found[str]:
    """The name with its legal form, without blanks and the "!" of a sentence if it stands elsewhere without one."""
    name = found.value.rstrip()
    if name[-1] == "!" and text.count(name, 0, _MOST_COUNTED) < text.count(name[:-1], 0, _MOST_COUNTED):
        name = name[:-1]
    legal = LEGAL_BEHIND.match(text, found.start + len(name)) if found.start is not None else None
    name += legal[0] if legal else ""
    if name == found.value or found.start is None:
        return found
    return replace(found, value=name, end=found.start + len(name))


def _without_agencies(named: list[Named], *, lines: Sequence[Line]) -> list[Named]:
    """The names without those of whom seeks people for a client."""
    if any(is_agency(each.name) for each in named) and speaks_for_another(lines):
        named = [each for each in named if not is_agency(each.name)]
    signed = signature_of_another(lines) if named else None
    return [each for each in named if not (signed and signed[0] <= each.start < signed[1])]


def _is_name(field: Field) -> bool:
    """Whether a labelled value names a firm; "Client: large retail bank" only describes one."""
    if len(words_of(field.value)) not in range(1, _MOST_WORDS):
        return False
    if ALONE.issuperset(words_of(field.value)):
        return False  # "Company: Confidential"
    if field.value[0].isdigit() and field.value.islower():
        return False  # "Hotel: 4 stars"
    if field.value[0].islower():
        return " " not in field.value and is_usable(field.value)
    described = words_of(field.label)[-1:] == ("client",) and " " in field.value
    return not (described and field.value.split(" ", 1)[1].islower())


def _spelled_out(text: str, *, found: Found[str]) -> Found[str]:
    """The full name of a firm that is named by its initials: "The Harbour Trust (HT)"."""
    if not _INITIALS.fullmatch(found.value):
        return found
    at = text.find(f" ({found.value})", 0, _NEAR_TOP)
    before = _NAME_AT_END.search(text[max(0, at - 100) : at]) if at > 0 else None
    if before is None or before[0].removeprefix("The ").removeprefix("the ")[0] not in found.value[:2]:
        return found
    return Found(before[0], at - len(before[0]), at, sure=found.sure)


def _in_full(spelt: Named, *, named: Sequence[Named]) -> Named:
    """The fuller name that was found of a firm whose address spells a part of it: "University of Marlow Bay"."""
    said = f" {' '.join(words_of(spelt.name))} "
    fuller = [each for each in named if said in f" {' '.join(words_of(each.name))} "]
    if not fuller:
        return spelt
    return max(fuller, key=lambda each: each.weight)._replace(weight=spelt.weight)


def _best(named: Sequence[Named], *, text: str, least: float = _LEAST) -> Found[str] | None:
    weights: dict[tuple[str, ...], float] = defaultdict(float)
    firsts: dict[tuple[str, ...], Named] = {}
    for each in named:
        key = _key(each.name)
        weights[key] += each.weight
        if key not in firsts:
            firsts[key] = each
    total = {key: weight + _of_shorter(key, weights=weights, firsts=firsts) for key, weight in weights.items()}
    for key in total:
        again = text.count(firsts[key].name, 0, _MOST_COUNTED) - 1
        total[key] += _AGAIN * min(max(again, 0), _MOST_AGAIN)
    best = max(total, key=lambda key: (total[key], len(key)), default=None)
    if best is None or total[best] < least:
        return None
    if not _INITIALS.fullmatch(firsts[best].name):
        enough = max(_FULL, weights[best] * _SHARE)
        longer = [key for key in total if len(key) > len(best) and key[: len(best)] == best]
        first = firsts[best].start
        best = max(
            (key for key in longer if weights[key] >= (_FULL_FIRST if firsts[key].start < first else enough)),
            key=len,
            default=best,
        )
    chosen = firsts[best]
    return Found(chosen.name, chosen.start, chosen.end, sure=total[best] >= 2 * _LEAST)


def _of_shorter(
    key: tuple[str, ...], *, weights: dict[tuple[str, ...], float], firsts: dict[tuple[str, ...], Named]
) -> float:
    """What the shorter forms of a name add to it, where it is named in full first."""
    if weights[key] < _LEAST:
        return 0.0
    return sum(
        weight
        for short, weight in weights.items()
        if short != key and key[: len(short)] == short and firsts[key].start <= firsts[short].start
    )


@kept
def _key(name: str) -> tuple[str, ...]:
    words = words_of(SUFFIX.sub("", name)) or words_of(name)
    return words[1:] if words[0] in ARTICLES and len(words) > 1 else words


def _is_street(line: Line) -> bool:
    """Whether a line is a street with its number, as it stands below a name in an address."""
    return ROAD.search(line.text.rpartition(" ")[0]) is not None


def _alone(line: Line, *, weight: float) -> Iterator[Named]:
    """A name alone below "Employer", as sites put it at the end, or above its street."""
    if (
        len(line.words) <= _MOST_NAME
        and line.text[0].isupper()
        and line.text[-1] not in ".:;!?"
        and names_line(line.text)
        and is_usable(line.text)
    ):
        yield Named(line.text, line.start, line.end, weight)


def _of_itself(line: Line, *, heading: Line) -> Iterator[Named]:
    """The subject of the first sentence below "The organisation" or "Who we are"."""
    wording = wording_of(heading.words)
    subject = _SUBJECT.match(line.text) if wording and wording.sure and wording.kind == "about_company" else None
    if subject and is_usable(subject["name"]) and not is_place(subject["name"]):
        yield Named(subject["name"], line.start + subject.start("name"), line.start + subject.end("name"), _LEGAL_ALONE)


def _from_prose(text: str, *, lines: Sequence[Line]) -> list[Named]:
    named: list[Named] = []
    top = lines[:_MOST_LINES]
    for above, line in pairwise(top):
        if len(above.words) <= _FEW_WORDS and line.text.endswith(_SENTENCE_ENDS) and not line.mark:
            named += _of_itself(line, heading=above)
    for above, line in pairwise(lines):
        if len(above.words) <= _MOST_EMPLOYER and above.words in _EMPLOYERS:
            named += _alone(line, weight=_FULL)
        elif line.words and line.words[-1] in _LEGAL_ENDS and _is_legal(line):
            named.append(Named(line.text, line.start, line.end, _LEGAL_ALONE))
        elif len(line.words) <= _FEW_WORDS and line.text[-1].isdigit() and _is_street(line):
            named += _alone(above, weight=_ADDRESS_TOLD) if is_institution(above.text) else ()
    addressed = holds_address(text)
    for line in top:
        named += _said_of_firm(text, line=line, addressed=addressed)
    return named


def _said_of_firm(text: str, *, line: Line, addressed: bool) -> list[Named]:
    """The names in a line that is headed by one, or says something of one; `addressed`: the text holds an address."""
    at = line.start
    piece = text[at : min(line.end, at + _MOST_CHARS)]
    named: list[Named] = []
    heading = len(piece) < 90 and not _ABOUTS.isdisjoint(line.words[:1])  # noqa: PLR2004 - longer is none
    about = _ABOUT.match(piece) if heading else None
    if about and is_usable(about["name"]) and _names_firm(line, name=about["name"], text=text):
        named.append(Named(about["name"], at + about.start("name"), at + about.end("name"), 5.0))
    if line.mark not in ("bullet", "number"):
        said = _in_sentences(piece, line.words)
        for name, start, end, weight in (*said, *named_at_address(piece)) if addressed else said:
            named.append(Named(name, at + start, at + end, weight))
    return named


def _names_firm(line: Line, *, name: str, text: str) -> bool:
    """Whether a heading names a firm; one in capitals, "WORKING AT HEIGHTS", only where the name stands again."""
    if not line.text.isupper() or ("at" in line.words[:2] and line.words[0] not in _AT_WORK):
        return True
    return text[:_MOST_COUNTED].casefold().count(name.casefold()) > 1


@kept_line
def _in_sentences(piece: str, words: tuple[str, ...]) -> tuple[Named, ...]:
    """What a line says of a firm in sentences."""
    opening = piece[:_OPENING]
    several = ". " in opening or "! " in opening or "? " in opening
    named = [] if _BESIDE.isdisjoint(words) else _written_small(piece, words, several=several)
    if several and len(piece) <= _MOST_CHARS:
        named += _signed(piece)
    return (*named, *named_in_clauses(piece, words if len(piece) <= _FEW_CHARS else words_of(piece)))


def _written_small(piece: str, words: tuple[str, ...], *, several: bool) -> list[Named]:
    """A name in small letters; `several`: the piece holds several sentences."""
    named: list[Named] = []
    begins = [0, *_begins(piece[:_OPENING])] if several else [0]
    for pattern, beside in _LOWER:
        lower = None if beside.isdisjoint(words) else _first_match(pattern, piece=piece, begins=begins)
        if lower and is_usable(lower["name"]) and not _is_heading(words):
            named.append(Named(lower["name"], lower.start("name"), lower.end("name"), 4.0))
    return named


def _first_match(pattern: Pattern, *, piece: str, begins: Sequence[int]) -> re.Match[str] | None:
    for begin in begins:
        found = pattern.match(piece, begin, _OPENING)
        if found is not None:
            return found
    return None


def _begins(opening: str) -> list[int]:
    """Where the sentences behind the first one begin."""
    return sorted(at + len(_ENDS[0]) for at in places_of(_ENDS, text=opening))


def _signed(piece: str) -> Sequence[Named]:
    """A name that ends what is said, as one signs."""
    last = piece.rstrip(".").rpartition(". ")[2]
    if may_end_name(last, end=len(last)) and _NAME_ALONE.fullmatch(last) and is_institution(last) and is_usable(last):
        start = piece.rindex(last)
        return (Named(last, start, start + len(last), _ADDRESS_TOLD),)
    return ()


def _is_heading(words: tuple[str, ...]) -> bool:
    """Whether a line heads a section by its words alone: "Über uns", "Om jobbet"."""
    wording = wording_of(words)
    return wording is not None and wording.sure


def _is_legal(line: Line) -> bool:
    """Whether a line is a firm's name with its legal form: "Harrow Paper Ltd."."""
    text = line.text
    if line.mark or not text[0].isupper() or len(line.words) > _MOST_WORDS or "|" in text or not LEGAL.search(text):
        return False
    small = sum(word[0].islower() for word in text.split()) >= _LEAST_SMALL and not _NAME_ALONE.fullmatch(text)
    return not small and names_line(text) and is_usable(text)
