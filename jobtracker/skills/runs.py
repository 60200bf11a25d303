"""Lists of parts that one word governs, and how their own joints make them one ask."""

from collections.abc import Sequence
from typing import Literal

from jobtracker.skills.comparison import Ask, DegreeAsk, Group, SkillAsk, YearsAsk
from jobtracker.skills.fit import is_field
from jobtracker.skills.groups import group, leaves, skills
from jobtracker.values import replace

Link = Literal["", "and", "or", "comma", "slash"]


class Piece:
    """One part of a list, and what joins it to the part before.

    `examples`: it holds what a bracket gave; `noun`: a word of no meaning here stands behind it, as in "web tools".
    """

    __slots__ = ("ask", "examples", "link", "noun", "word")

    def __init__(self, ask: Ask, link: Link, *, examples: bool = False, word: str = "") -> None:
        self.ask = ask
        self.link: Link = link
        self.examples = examples
        self.noun = False
        self.word = word


class Run:
    """A list of parts that one word governs; `link`: what joins it to the run before ("" binds it to years).

    `beside`: the skills right before a demand for years.
    """

    __slots__ = ("beside", "either", "link", "number", "pieces")

    def __init__(self, link: Link, number: int = 0, *, beside: tuple[str, ...] = ()) -> None:
        self.link: Link = link
        self.number = number
        self.pieces: list[Piece] = []
        self.either = False
        self.beside = beside


def whole(runs: Sequence[Run]) -> Ask | None:
    """Join the lists of a clause: "or" between two of them binds closer than anything else."""
    segments: list[list[Ask]] = []
    for link, ask in _paired(_units(runs)):
        if link == "or" and segments:
            segments[-1].append(ask)
        else:
            segments.append([ask])
    return group("all", [part for part in (group("any", each) for each in segments) if part is not None])


def _units(runs: Sequence[Run]) -> list[tuple[Link, Ask]]:
    """The asks of the lists, years together with what they govern."""
    units: list[tuple[Link, Ask]] = []
    for place, run in enumerate(runs):
        ask = _joined(run)
        if ask is None:
            continue
        if run.link == "" and units:
            link, years = units[-1]
            units[-1] = (link, _bind(years, ask))
            continue
        governs = place + 1 < len(runs) and runs[place + 1].link == ""
        if isinstance(ask, YearsAsk) and not governs and run.beside and not ask.among:
            ask = replace(ask, of=run.beside[0], among=run.beside)
        elif isinstance(ask, YearsAsk) and not (governs or ask.of):
            ask = _within(ask, units)
        units.append((run.link, ask))
    return units


def _within(part: YearsAsk, units: Sequence[tuple[Link, Ask]]) -> YearsAsk:
    """Take fewer years behind others for a part of these: "4 years in UX, at least 2 of them in a lead role"."""
    longer = (leaf for _, ask in units for leaf in leaves(ask) if isinstance(leaf, YearsAsk) and leaf.among)
    whole = next((leaf for leaf in longer if leaf.years > part.years), None)
    return replace(part, of=whole.of, among=whole.among) if whole else part


def _joined(run: Run) -> Ask | None:
    """Join a list by its own words: slashes first, then "or" within what "and" parts."""
    slashed: list[Piece] = []
    for piece in run.pieces:
        if piece.link == "slash" and slashed:
            joined = group("any", [slashed[-1].ask, piece.ask])
            slashed[-1] = Piece(joined or piece.ask, slashed[-1].link)
        else:
            slashed.append(piece)
    if run.number:
        return _chosen(slashed, run.number)
    segments: list[list[Piece]] = []
    for place, piece in enumerate(slashed):
        if (
            not segments
            or piece.link == "and"
            or (piece.link == "comma" and _apart(segments[-1], slashed[place:], run))
        ):
            segments.append([])
        segments[-1].append(piece)
    asks: list[Ask | None] = []
    for place, segment in enumerate(segments):
        either = any(piece.link == "or" for piece in segment[1:]) or (run.either and place == len(segments) - 1)
        parts = [piece.ask for piece in segment]
        asks += [group("any", parts)] if either else parts
    return group("all", [ask for ask in asks if ask is not None])


def _apart(before: Sequence[Piece], rest: Sequence[Piece], run: Run) -> bool:
    """Whether a comma parts what is demanded from what is wished for, or ends alternatives."""
    return _closed(before, rest, run) or _wished(before[-1].ask) != _wished(rest[0].ask)


def _wished(ask: Ask) -> bool:
    return all(leaf.preferred for leaf in leaves(ask)) or ask.preferred


def _closed(before: Sequence[Piece], rest: Sequence[Piece], run: Run) -> bool:
    """Whether alternatives end at a comma: "A or B, C" asks for C too, "A or B, C or D" for one of four."""
    return not run.either and before[-1].link == "or" and all(piece.link in ("comma", "and") for piece in rest)


def _paired(units: Sequence[tuple[Link, Ask]]) -> list[tuple[Link, Ask]]:
    """Give each of several degrees the years it is asked with: "a master with 2 years or a bachelor with 5"."""
    degrees = [place for place, (_, ask) in enumerate(units) if isinstance(ask, DegreeAsk)]
    if len(degrees) < 2 or all(units[place][0] != "or" for place in degrees[1:]):  # noqa: PLR2004 - nothing to pair
        return list(units)
    pairs: list[tuple[Link, Ask]] = []
    for link, ask in units:
        before = pairs[-1] if pairs else None
        if before and isinstance(before[1], DegreeAsk) and link != "or" and _years(ask):
            pairs[-1] = (before[0], group("all", [before[1], ask]) or ask)
        else:
            pairs.append((link, ask))
    return pairs


def _years(ask: Ask) -> bool:
    return any(isinstance(leaf, YearsAsk) for leaf in leaves(ask))


def _chosen(pieces: Sequence[Piece], number: int) -> Ask | None:
    if len(pieces) == 1 and isinstance(pieces[0].ask, Group) and pieces[0].ask.how == "any":
        parts = pieces[0].ask.parts
        return group("any", parts[1:] if number > 1 and pieces[0].examples else parts, at_least=number)
    flat = [part for piece in pieces for part in (leaves(piece.ask) if number == 1 else [piece.ask])]
    return group("any", flat, at_least=number)


def shared(pieces: Sequence[Piece]) -> bool:
    """Whether two parts are one phrase: "web frameworks and languages", the second too bare to stand alone."""
    first, last = pieces
    if not isinstance(first.ask, SkillAsk) or not isinstance(last.ask, SkillAsk) or last.link not in ("and", "slash"):
        return False
    bare = last.ask.end - last.ask.start < len(last.ask.skill)
    return bare and is_field(first.ask.skill)


def parts_of(ask: Ask) -> list[Ask]:
    """The parts that are all asked for."""
    return list(ask.parts) if isinstance(ask, Group) and ask.how == "all" and not ask.preferred else [ask]


def adds(ask: Ask) -> bool:
    """Whether a bracket adds demands of another sort, rather than examples: years, a degree, a wish."""
    return (
        all(leaf.preferred for leaf in leaves(ask))
        or ask.preferred
        or any(isinstance(leaf, YearsAsk | DegreeAsk) for leaf in leaves(ask))
    )


def another_way(runs: list[Run], inside: Ask | None) -> bool:
    """Take in a bracket that gives another way in: "a Master's degree (or a Bachelor's plus 3 years)".

    So do years behind years: "5 years of Java (or 3 of Kotlin)".
    """
    if inside is not None and _years(inside) and len(runs) > 1 and is_years(runs[0]) and not runs[1].link:
        runs.append(Run("or"))
        runs[-1].pieces.append(Piece(inside, "comma"))
        return True
    piece = runs[-1].pieces[-1] if runs and runs[-1].pieces else None
    if piece is None or inside is None or not isinstance(piece.ask, DegreeAsk) or not adds(inside):
        return False
    piece.ask = group("any", [piece.ask, inside]) or piece.ask
    return True


def explains(inside: Ask, ask: Ask) -> bool:
    """Whether a bracket gives examples of what is as much a wish as they are: "NoSQL (MongoDB, Redis) is a plus"."""
    demands = any(isinstance(leaf, YearsAsk | DegreeAsk) for leaf in leaves(inside))
    return not demands and all(leaf.preferred for leaf in leaves(ask))


def is_years(run: Run) -> bool:
    """Whether a list is one demand for years."""
    return len(run.pieces) == 1 and isinstance(run.pieces[0].ask, YearsAsk)


def _bind(years: Ask, ask: Ask) -> Ask:
    """Let years govern the skills that they stand with."""
    return group("all", [governed(years, ask), ask]) or ask


def governed(part: Ask, ask: Ask) -> Ask:
    """Let years be those of the skills that they stand with, but for what is only preferred."""
    named = () if ask.preferred else skills(ask)
    if isinstance(part, YearsAsk) and named and not part.among:
        return replace(part, of=named[0], among=named)
    return part
