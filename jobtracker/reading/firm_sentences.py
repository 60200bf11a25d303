"""The names that the clauses of sentences hold: where each clause may begin, and what is no part of the name."""

import re
from collections.abc import Iterable, Iterator, Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.firm_clauses import OWNER, POSSESSIVE, clauses_with
from jobtracker.reading.firm_grammar import Clause
from jobtracker.reading.firm_names import DEPARTMENT, SUFFIX, Named, is_place, is_usable

_ARTICLE = Pattern(r"(?:Die|Der|Das|Het|Il|Gli|A|O|As|Os) (?=[A-ZÀ-Þ])")
_ASKING = Pattern(r"(?:(?:Please )?(?:Call|Contact|Email|E-mail|Phone|Ring|Ask|Write to|Text) (?=[A-ZÀ-Þ]))?")
_PHONE = Pattern(r"(?: \d[\d-]{3,})+$")  # behind a name
_PAIR = Pattern(r"[A-ZÀ-Þ][a-zß-ÿ]+ and [A-ZÀ-Þ][a-zß-ÿ]+")  # of people: "We're Lena and Tom, and we…"
_OF_ANOTHER = Pattern(r"(?:,? (?:and|&) [A-ZÀ-Þ]\w+)* at ")  # behind a department: "… and Astronomy at UCL"
_RUN = Pattern(r"[\w&+'’.! -]+")  # of what a name and its "'s" may hold
# What a name goes on before: "the University of Porthcarrow is looking for…".
_CALLED = Pattern(
    r"\b(?:University|College|Institute|School|City|Town|Borough|Diocese|Museum|Bank|Port|Ministry|Church|Society|"
    r"[Cc]ommune|Mairie|Université|Universidad|Universität|Ville|Ayuntamiento) (?:of|for|de|du) (?:the )?$"
)
_LONGEST_CALLED = 24
# What opens a sentence before the firm is named: "Since 1963, ", "With 900 stores in 12 countries, ".
_LEADING = Pattern(
    r"(?:^|[.!?]\s+|\n)(?:Since|Founded|Established|For|With|After|From|In|Over|Based|Headquartered|Started|Born|Created|Located|As|"
    r"Backed|Today|Now|Currently|Here|Hi|Hello|Hey|Every|Depuis|Fondée?|Créée?|Basée?|Avec|Spécialisée?|Desde|Fundada|"
    r"Con|Sinds|Met|Opgericht|Sedan|Med|Dal|Fondata|Attiva|Com)\b[^.;:!?\n]{1,90}?, (?=[A-ZÀ-Þ])"
)
_STOP = Pattern(r"[.!?\n](?:(?<=\n)|(?=\s))")
_INSTITUTION = 1.5  # an institute, a group, a company by its name


def named_in_clauses(piece: str, words: tuple[str, ...]) -> list[Named]:
    """The names in the clauses of a piece, whose words these are."""
    named: list[Named] = []
    clauses = clauses_with(words)
    opens = any(clause.opens for clause, _ in clauses)
    begins = list(_begins(piece)) if opens else []
    for clause, starts in clauses:
        if clause.opens:
            named += _named(clause, _opening(clause.pattern, piece=piece, begins=begins), piece=piece)
        elif not clause.signs or any(map(piece.__contains__, clause.signs)):
            named += _named(clause, clause.pattern.found(piece, starts=starts), piece=piece)
    for run in _RUN.finditer(piece) if _owns(piece) and OWNER.search(piece) else ():
        if _owns(run[0]):
            named += _named(POSSESSIVE, POSSESSIVE.pattern.finditer(run[0]), piece=run[0], at=run.start())
    return named


def _begins(piece: str) -> Iterator[int]:
    """Where the sentences of a piece begin, and where one goes on behind what opens it."""
    for start in (0, *(stop.start() for stop in _STOP.finditer(piece, 1))):
        yield start
        leading = _LEADING.match(piece, start)
        if leading:
            yield leading.end()


def _owns(piece: str) -> bool:
    straight, curly = POSSESSIVE.signs
    return straight in piece or curly in piece


def _named(clause: Clause, matches: Iterable[re.Match[str]], *, piece: str, at: int = 0) -> Iterator[Named]:
    """The names in what a clause matches, without what is no part of them."""
    for found in matches:
        asking = _ASKING.match(found["name"])
        begin = found.start("name") + (asking.end() if asking else 0)
        article = _ARTICLE.match(piece, begin)
        begin = article.end() if article else begin
        called = _CALLED.search(piece, max(0, begin - _LONGEST_CALLED), begin)
        begin = called.start() if called else begin
        name = _PHONE.sub("", piece[begin : found.end("name")])
        if (
            is_usable(name)
            and not is_place(name)
            and not (DEPARTMENT.match(name) and _OF_ANOTHER.match(piece, begin + len(name)))
            and not (_PAIR.fullmatch(name) and piece.startswith(", and", begin + len(name)))
        ):
            weight = max(clause.weight, _INSTITUTION) if SUFFIX.search(name) else clause.weight
            yield Named(name, at + begin, at + begin + len(name), weight)


def _opening(pattern: Pattern, *, piece: str, begins: Sequence[int]) -> Iterator[re.Match[str]]:
    """What the pattern finds where sentences begin, and behind what it found before."""
    last = 0
    for start in begins:
        found = pattern.match(piece, start) if start >= last else None
        if found:
            yield found
            last = found.end()
