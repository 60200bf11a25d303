"""The names that the clauses of sentences hold: where each clause may begin, and what is no part of the name."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from jobtracker.patterns import Pattern
from jobtracker.reading.firm_clauses import POSSESSIVE, clauses_with
from jobtracker.reading.firm_grammar import Clause, may_end_name, name_begin, verb_behind
from jobtracker.reading.firm_names import DEPARTMENT, Named, holds_suffix, is_place, is_usable
from jobtracker.reading.firm_words import BEGINS_NONE
from jobtracker.reading.starts import at_starts, places_of
from jobtracker.reading.words import word_list

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
_OF = (" of ", " for ", " de ", " du ", " the ")
_LONGEST_CALLED = 24
# What opens a sentence before the firm is named: "Since 1963, ", "With 900 stores in 12 countries, ".
_LEADS = frozenset(
    word_list("""
        since founded established for with after from in over based headquartered started born created located as
        backed today now currently here hi hello hey every depuis fondé fondée créé créée basé basée avec spécialisé
        spécialisée desde fundada con sinds met opgericht sedan med dal fondata attiva com
    """)
)
_LEADING = Pattern(r"[.!?\s]*[A-ZÀ-Þ][a-zß-ÿ]+\b[^.;:!?\n]{1,90}?, (?=[A-ZÀ-Þ])")
# Words with which no sentence opens that begins with a firm's name; what is left out may stand before one.
_NAMELESS = frozenset([word for word in BEGINS_NONE if len(word) > 1]) - frozenset(
    word_list("please call contact email mail phone ring ask write text the die der das het de il gli as os la le")
)
_STOPS = (".", "!", "?", "\n")
_OWNED = len("'s a")
# Behind them any word may stand before the name, "La société Martin recherche", or they are no part of it.
_OF_ANY = frozenset(("la", "le", "l", "das", "die", "het"))
_INSTITUTION = 1.5  # an institute, a group, a company by its name


class _Begin(NamedTuple):
    """Where a sentence begins, its first word, and the verb that stands behind the name which it may begin with."""

    at: int
    first: str
    verb: str


def named_in_clauses(piece: str, words: tuple[str, ...]) -> list[Named]:
    """The names in the clauses of a piece, whose words these are."""
    named: list[Named] = []
    small = ""
    begins: list[_Begin] = []
    for clause, starts in clauses_with(words):
        if clause.opens:
            begins = begins or _begins(piece)
            matches = _opening(clause, piece=piece, begins=begins)
        elif clause.pattern.starts:
            small = small or piece.lower()
            matches = at_starts(clause.pattern, piece, starts=starts, small=small)
        else:
            matches = _before(clause, piece=piece)
        if matches:
            named += _named(clause, matches, piece=piece)
    return named + _owning(piece) if "'s " in piece or "’s " in piece else named


def _before(clause: Clause, *, piece: str) -> list[re.Match[str]]:
    """What a clause finds where the text holds what must be there for it, and what stands behind its name."""
    if clause.signs and not any(sign in piece for sign in clause.signs):
        return []
    if clause.tail is None:
        return list(clause.pattern.finditer(piece))
    begin = end = -1
    for tail in clause.tail.finditer(piece):
        if may_end_name(piece, end=tail.start()):
            begin = name_begin(piece, end=tail.start()) if begin < 0 else begin
            end = tail.end()
    return list(clause.pattern.finditer(piece, begin, end)) if end >= 0 else []


def _begins(piece: str) -> list[_Begin]:
    """Where the sentences of a piece begin, or go on behind what opens them."""
    begins = [_begin(piece, at=0)]
    for stop in (0, *_stops(piece)):
        if stop:
            begins.append(_begin(piece, at=stop))
        leading = _LEADING.match(piece, stop) if begins[-1].first in _LEADS else None
        if leading:
            begins.append(_begin(piece, at=leading.end()))
    return begins


def _stops(piece: str) -> list[int]:
    """Where the sentences of a piece end, in their order: most pieces are one."""
    stops = places_of(_STOPS, text=piece, start=1)
    return sorted([at for at in stops if piece[at] == "\n" or piece[at + 1 : at + 2].isspace()])


def _begin(piece: str, *, at: int) -> _Begin:
    """How a sentence begins at a place."""
    end = len(piece)
    start = at
    while start < end and not piece[start].isalnum():
        start += 1
    last = start
    while last < end and piece[last].isalnum():
        last += 1
    first = piece[start:last].lower()
    return _Begin(at, first, "" if first in _NAMELESS or first in _OF_ANY else verb_behind(piece, at=start))


def _owning(piece: str) -> list[Named]:
    """The names before an "'s", if one stands behind what can end a name: most that own are no firms, as "today's"."""
    if not any(may_end_name(piece, end=at) for at in places_of(POSSESSIVE.signs, text=piece)):
        return []
    named: list[Named] = []
    for run in _RUN.finditer(piece):
        places = [at for at in places_of(POSSESSIVE.signs, text=run[0]) if may_end_name(run[0], end=at)]
        if places:
            begin = name_begin(run[0], end=min(places))
            owning = POSSESSIVE.pattern.finditer(run[0], begin, max(places) + _OWNED)
            named += _named(POSSESSIVE, owning, piece=run[0], at=run.start())
    return named


def _named(clause: Clause, matches: Iterable[re.Match[str]], *, piece: str, at: int = 0) -> list[Named]:
    """The names in what a clause matches, without what is no part of them."""
    named: list[Named] = []
    for found in matches:
        asking = _ASKING.match(found["name"])
        begin = found.start("name") + (asking.end() if asking else 0)
        article = _ARTICLE.match(piece, begin)
        begin = article.end() if article else begin
        called = _CALLED.search(piece, max(0, begin - _LONGEST_CALLED), begin) if piece[:begin].endswith(_OF) else None
        begin = called.start() if called else begin
        name = piece[begin : found.end("name")]
        name = _PHONE.sub("", name) if name[-1].isdigit() else name
        if (
            is_usable(name)
            and not is_place(name)
            and not (DEPARTMENT.match(name) and _OF_ANOTHER.match(piece, begin + len(name)))
            and not (_PAIR.fullmatch(name) and piece.startswith(", and", begin + len(name)))
        ):
            weight = max(clause.weight, _INSTITUTION) if holds_suffix(name) else clause.weight
            named.append(Named(name, at + begin, at + begin + len(name), weight))
    return named


def _opening(clause: Clause, *, piece: str, begins: Sequence[_Begin]) -> list[re.Match[str]]:
    """What the clause finds where sentences begin, and behind what it found before."""
    matches: list[re.Match[str]] = []
    last = 0
    for begin in begins:
        if begin.at >= last and (begin.first in clause.behind if clause.behind else _may_open(clause, begin)):
            found = clause.pattern.match(piece, begin.at)
            if found:
                matches.append(found)
                last = found.end()
    return matches


def _may_open(clause: Clause, begin: _Begin) -> bool:
    """Whether a sentence may begin with a name, behind which it goes on as the clause does."""
    if begin.first in _NAMELESS:
        return False
    verb = begin.verb
    return not verb or (verb.endswith(clause.verb_end) and (verb in clause.verbs or not clause.verbs))
