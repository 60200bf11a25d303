"""The names that the clauses of sentences hold: where each clause may begin, and what is no part of the name."""

import re
from collections.abc import Iterable, Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.firm_clauses import POSSESSIVE, clauses_with
from jobtracker.reading.firm_grammar import SMALL_ENDS, Clause
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
_INSTITUTION = 1.5  # an institute, a group, a company by its name


def named_in_clauses(piece: str, words: tuple[str, ...]) -> list[Named]:
    """The names in the clauses of a piece, whose words these are."""
    named: list[Named] = []
    small = ""
    begins: list[tuple[int, str]] = []
    for clause, starts in clauses_with(words):
        if clause.opens:
            begins = begins or _begins(piece)
            named += _named(clause, _opening(clause, piece=piece, begins=begins), piece=piece)
        elif clause.pattern.starts:
            small = small or piece.lower()
            if any(start in small for start in starts):
                named += _named(clause, at_starts(clause.pattern, piece, starts=starts), piece=piece)
        elif _holds(piece, clause=clause):
            named += _named(clause, clause.pattern.finditer(piece), piece=piece)
    for run in _RUN.finditer(piece) if _names_owner(piece) else ():
        if _owns(run[0]):
            owning = POSSESSIVE.pattern.finditer(run[0], 0, max(map(run[0].rfind, POSSESSIVE.signs)) + _OWNED)
            named += _named(POSSESSIVE, owning, piece=run[0], at=run.start())
    return named


def _holds(piece: str, *, clause: Clause) -> bool:
    """Whether a text holds what must be there for a clause, and what stands behind its name."""
    if clause.signs and not any(sign in piece for sign in clause.signs):
        return False
    if clause.tail is None:
        return True
    return any(_may_end_name(piece[: tail.start()]) for tail in clause.tail.finditer(piece))


def _may_end_name(before: str) -> bool:
    """Whether the last word of a text can end a firm's name: of those that are written small only a few do."""
    word = before.rpartition(" ")[2]
    return not (word.islower() and word.isalpha()) or word.endswith(SMALL_ENDS)


def _begins(piece: str) -> list[tuple[int, str]]:
    """Where the sentences of a piece begin, or go on behind what opens them; and the first word of each."""
    begins: list[tuple[int, str]] = []
    for start in (0, *_stops(piece)):
        first = _first_word(piece, at=start)
        begins.append((start, first))
        leading = _LEADING.match(piece, start) if first in _LEADS else None
        if leading:
            begins.append((leading.end(), _first_word(piece, at=leading.end())))
    return begins


def _stops(piece: str) -> list[int]:
    """Where the sentences of a piece end, in their order: most pieces are one, and hold none of the signs."""
    found = places_of(_STOPS, text=piece)
    return sorted(at for at in found if at and (piece[at] == "\n" or piece[at + 1 : at + 2].isspace()))


def _first_word(piece: str, *, at: int) -> str:
    end = len(piece)
    while at < end and not piece[at].isalnum():
        at += 1
    last = at
    while last < end and piece[last].isalnum():
        last += 1
    return piece[at:last].lower()


def _names_owner(piece: str) -> bool:
    """Whether an "'s" stands behind what can end a name: most things that own are no firms, as in "today's"."""
    return any(_may_end_name(piece[:at]) for at in places_of(POSSESSIVE.signs, text=piece))


def _owns(piece: str) -> bool:
    straight, curly = POSSESSIVE.signs
    return straight in piece or curly in piece


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


def _opening(clause: Clause, *, piece: str, begins: Sequence[tuple[int, str]]) -> list[re.Match[str]]:
    """What the clause finds where sentences begin, and behind what it found before."""
    matches: list[re.Match[str]] = []
    last = 0
    for start, first in begins:
        if start >= last and (first in clause.behind if clause.behind else first not in _NAMELESS):
            found = clause.pattern.match(piece, start)
            if found:
                matches.append(found)
                last = found.end()
    return matches
