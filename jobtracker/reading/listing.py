"""Which lines of a section are points of a list, with bullets or without."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jobtracker.reading.findings import SectionKind
from jobtracker.reading.headings import LISTING, wording_of
from jobtracker.reading.kinds import opener_of
from jobtracker.reading.labels import label_end, topic_of
from jobtracker.reading.lines import Line

_NARRATIVE = frozenset(
    (
        "we our this the as if at in it for please with there here our when while from since join are is do by to these those that once although because however "
        "wir unser unsere als wenn bei diese dieser das es du nous notre au en si dans cette ce le la les afin pour rejoignez wij we onze als bij dit deze het vi vår som om nosotros nuestra nuestro como si en esta este noi siamo"
    ).split()
)
# A line that ends in one of these goes on below.
_UNFINISHED = frozenset("will include includes including to are be by as following must should can".split())
# Words of lines that speak of applying, not of the job.
_APPLYING = frozenset("resume resumes cv cvs apply applying application applications bewerbung bewerbungsunterlagen lebenslauf candidature postuler postulez sollicitatie solliciteren ansökan candidatura curriculum interview contact joindre contacter".split())
_SHORT, _LONG, _LONGEST = 170, 320, 700
_LEAST_RUN = 2
_LEAST_FREE_RUN = 3
_AIRY = 0.6
_HALF = 0.5
_CLEAR = 1.0
_MOST_LEAD_WORDS = 20


@dataclass(frozen=True, slots=True)
class Run:
    """Lines that stand together; `announced` is what the line above them, ending in a colon, announces."""

    first: int
    lines: tuple[Line, ...]
    marked: bool
    lead_in: bool = False
    led: bool = False
    announced: SectionKind | None = None


def runs_of(lines: Sequence[Line]) -> tuple[Run, ...]:
    """The lines in runs: parted by gaps, by lines that announce others, and where bullets begin and end."""
    marks = _marks(lines)
    airy = sum(line.gap > 0 for line in lines[1:]) >= _AIRY * max(len(lines) - 1, 1)
    starts = [index for index in range(len(lines)) if index == 0 or _parts(lines, marks=marks, index=index, airy=airy)]
    runs: list[Run] = []
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=False):
        lead_in = not marks[start] and _leads_in(lines, index=start)
        led = bool(runs) and runs[-1].lead_in
        announced = _announced(runs[-1].lines[-1]) if led else None
        runs.append(Run(start, tuple(lines[start:end]), marks[start], lead_in=lead_in, led=led, announced=announced))
    return tuple(runs)


def _parts(lines: Sequence[Line], *, marks: Sequence[bool], index: int, airy: bool) -> bool:
    return (
        marks[index] != marks[index - 1]
        or _leads_in(lines, index=index)
        or _leads_in(lines, index=index - 1)
        or (lines[index].gap > 0 and not airy and not marks[index])
    )


def _marks(lines: Sequence[Line]) -> list[bool]:
    emoji = sum(line.mark == "emoji" for line in lines) >= _LEAST_RUN
    return [
        (line.mark in ("bullet", "number") or (emoji and line.mark == "emoji")) and not _leads_in(lines, index=index)
        for index, line in enumerate(lines)
    ]


def _leads_in(lines: Sequence[Line], *, index: int) -> bool:
    """Whether a line only announces those below it."""
    line = lines[index]
    if line.text.endswith(":"):
        return True
    after = lines[index + 1 : index + 3]
    if line.mark == "number":
        return len(after) > 1 and all(each.mark != "number" for each in after) and len(line.text) < _LONG
    return not line.mark and bool(after) and line.words[-1:] != () and line.words[-1] in _UNFINISHED and after[0].text[0].islower()


def _announced(line: Line) -> SectionKind | None:
    words = line.words[-_MOST_LEAD_WORDS:]
    wording = wording_of(words)
    return wording.kind if wording and wording.kind in LISTING else None


def listed(runs: Sequence[Run], *, kind: SectionKind | None, spaced: bool) -> Iterator[tuple[Run, list[bool]]]:
    """Each run with the answer for each of its lines. `spaced`: blank lines part the paragraphs of this text."""
    listing = kind in LISTING
    bulleted = any(run.marked for run in runs)
    seen = False
    for run in runs:
        if run.lead_in:
            yield run, [False] * len(run.lines)
            continue
        if run.marked:
            answers = [True] * len(run.lines)
        elif run.led or (listing and not seen and (not bulleted or run.lines[0].cut)):
            answers = _unmarked(run.lines, spaced=spaced, listing=listing or run.announced is not None, kind=kind)
        else:
            answers = _free(run.lines, spaced=spaced, listing=listing and not bulleted, kind=kind)
        seen = seen or any(answers)
        yield run, answers


def _unmarked(lines: Sequence[Line], *, spaced: bool, listing: bool, kind: SectionKind | None) -> list[bool]:
    """A run that is announced as a list: which of its lines are points."""
    bonus = _CLEAR if spaced and len(lines) >= _LEAST_FREE_RUN else 0.0
    scores = [_score(line) + bonus for line in lines]
    mean = sum(scores) / len(scores)
    least = -_CLEAR if mean > 0 else _CLEAR
    opened = sum(bool(opener_of(line.words)) for line in lines) / len(lines)
    if not listing and (mean < _CLEAR or opened < _HALF):
        return [False] * len(lines)
    return [score > least and not _states_a_fact(line, kind=kind) for score, line in zip(scores, lines, strict=True)]


def _free(lines: Sequence[Line], *, spaced: bool, listing: bool, kind: SectionKind | None) -> list[bool]:
    """A run that nothing announces: points only where nearly all of it looks so."""
    scores = [_score(line) for line in lines]
    opened = sum(bool(opener_of(line.words)) for line in lines) / len(lines)
    enough = len(lines) >= (_LEAST_RUN if listing else _LEAST_FREE_RUN)
    if not enough or not (spaced or listing) or opened < _AIRY or sum(scores) / len(scores) < _CLEAR:
        return [False] * len(lines)
    return [score > -_CLEAR and not _states_a_fact(line, kind=kind) for score, line in zip(scores, lines, strict=True)]


def _states_a_fact(line: Line, *, kind: SectionKind | None) -> bool:
    at = label_end(line.text)
    return at > 0 and kind not in ("required", "preferred", "stack") and topic_of(line.text[:at]) is not None


def _score(line: Line) -> float:
    """How much a line without a bullet looks like a point: above 0 it does."""
    text = line.text
    score = 1.0 if len(text) < _SHORT else 0.0
    if len(text) > _LONG:
        score -= 2.0 if len(text) < _LONGEST else 5.0
    if opener_of(line.words):
        score += 1.5
    elif line.words and line.words[0] in _NARRATIVE:
        score -= 1.5
    if text[-1] not in ".!?…":
        score += 0.5
    if not _APPLYING.isdisjoint(line.words):
        score -= 1.5
    return score - 1.2 * _inner_ends(text)


def _inner_ends(text: str) -> int:
    return sum(text.count(end) for end in (". ", "! ", "? ")) - sum(text.count(short) for short in ("e.g. ", "etc. ", "i.e. ", "z.B. "))

