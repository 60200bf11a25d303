"""Which lines of a section are points of a list, with bullets or without."""

from collections.abc import Iterator, Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import SectionKind
from jobtracker.reading.firm_words import TERMS
from jobtracker.reading.headings import LISTING
from jobtracker.reading.kinds import opener_of
from jobtracker.reading.labels import bare_topic
from jobtracker.reading.lines import Line
from jobtracker.reading.runs import Run
from jobtracker.reading.terms import is_aside, is_of_posting, is_pay, named_topic, stated, states_a_fact
from jobtracker.reading.words import kept_line, word_list, words_of

NARRATIVE = frozenset(
    word_list("""
        we our this the as if at in it for please with there here our when while from since join are is do by to
        these those that once although because however wir unser unsere als wenn bei diese dieser das es du nous
        notre nos au en si dans cette ce le la les afin pour rejoignez wij we onze als bij dit deze het vi vår som
        om nosotros nuestra nuestro como si en esta este noi siamo
    """)
)
# Words of lines that speak of applying, not of the job.
_APPLYING = frozenset(
    word_list("""
        resume resumes cv cvs apply applying application applications bewerbung bewerbungsunterlagen lebenslauf
        candidature postuler postulez sollicitatie solliciteren ansökan candidatura curriculum interview contact
        joindre contacter
    """)
)
_AHEAD = frozenset(word_list("below unten ci-dessous abajo hieronder nedan"))
_LABEL = Pattern(r"[^\W\d_][^.:!?]{2,60}(?:[.:]| [–—-]) (?=\w)")
_LABEL_ENDS = (". ", ": ", " – ", " - ", " — ")
_LONGEST_LABEL = 65
_INITIALS = Pattern(r"\.[A-Z]\. (?=[a-z])")  # "B.E. in Computers"
_ABBREVIATED = ("e.g. ", "etc. ", "i.e. ", "z.B. ")
_SHORT_SENTENCE = Pattern(r"[^\W\d_][^.!?]{2,50}\. (?=\w)")
_SHORT, _LONG, _LONGEST = 170, 320, 700
_LEAST_RUN = 2
_LEAST_FREE_RUN = 3
_HALF = 0.5
_FEW_WORDS = 5
_MOST_PER_TITLE = 6
_TWICE = 2
_RARE = 4  # titles of so few words are at most every fourth line of a list
_CLEAR = 1.0
_TELLING_COST = 2.0
_TELLING = frozenset(
    word_list("""
        is are was were will may can has have we our us they it ist sind wird werden kann können wir unser unsere uns
        es est sont sera peut nous notre nos elle il es son será puede nuestro nuestra nos is zijn wordt worden kan wij
        onze är kommer kan vi vår è sono noi nostro
    """)
)


def listed(runs: Sequence[Run], *, kind: SectionKind | None, spaced: bool) -> Iterator[tuple[Run, list[bool]]]:
    """Each run with the answer for each of its lines. `spaced`: blank lines part the paragraphs of this text."""
    listing = kind in LISTING
    bulleted = any(run.marked for run in runs)
    seen = told_facts = False
    for run in runs:
        if run.lead_in or (told_facts and run.led):
            told_facts = run.lead_in and bare_topic(run.lines[-1]) == "employment"  # "Schedule:", "Evening shift"
            yield run, [False] * len(run.lines)
            continue
        if run.marked:
            told = (
                kind is not None or seen or run.lines[0].mark != "emoji"
            )  # above all lists emoji mark facts of the job
            answers = [line.mark != "emoji" or (told and named_topic(line) is None) for line in run.lines]
        elif run.led or (listing and not seen and (not bulleted or run.lines[0].cut)):
            answers = _unmarked(run.lines, spaced=spaced, listing=listing or run.announced is not None, kind=kind)
        else:
            answers = _free(run.lines, kind=kind, first=run.first == 0)
        seen = seen or any(answers)
        yield run, answers


def _unmarked(lines: Sequence[Line], *, spaced: bool, listing: bool, kind: SectionKind | None) -> list[bool]:
    """A run that is announced as a list: which of its lines are points."""
    topics = [index for index, line in enumerate(lines) if named_topic(line) is not None]
    told = topics[0] if topics else 0
    if told and kind != "benefits" and lines[told].gap:  # facts of the job in a paragraph of their own
        above = _unmarked(lines[:told], spaced=spaced, listing=listing, kind=kind)
        return [*above, *[False] * (len(lines) - told)]
    bonus = _CLEAR if spaced and len(lines) >= _LEAST_FREE_RUN else 0.0
    if len(lines) == 1 and is_pay(lines[0].text):
        return [False]
    scores = [_score(line) + bonus - _cost(line, kind=kind) for line in lines]
    mean = sum(scores) / len(scores)
    opened = sum(opens(line) for line in lines) / len(lines)
    facts = kind != "benefits" and len(topics) >= _LEAST_RUN
    if (not listing and (mean < _CLEAR or opened < _HALF)) or (facts and opened < _HALF):
        return [False] * len(lines)
    alone = len(lines) == 1 and kind == "responsibilities" and not lines[0].cut  # a paragraph of sentences
    if mean <= 0 or len(lines) == 1:
        return [
            (score >= _CLEAR and not (is_aside(line) or is_of_posting(line)) and not (alone and _inner_ends(line.text)))
            or row
            for line, score, row in zip(
                lines, scores, _rows(lines, least=-_CLEAR, most=_LEAST_RUN, kind=kind), strict=True
            )
        ]
    return _points(lines, scores=scores, kind=kind)


def _points(lines: Sequence[Line], *, scores: Sequence[float], kind: SectionKind | None) -> list[bool]:
    """The points of a run that reads as a list; after its end only what clearly is one."""
    titles = _titles(lines) | stated(lines, kind=kind)
    answers: list[bool] = []
    ended = False
    for index, (score, line) in enumerate(zip(scores, lines, strict=True)):
        if index in titles or states_a_fact(line, kind=kind) or _is_paragraph(line, kind=kind):
            answers.append(False)
            continue
        is_point = score > -_CLEAR if not ended else score >= _CLEAR and opens(line)
        ended = ended or (not is_point and sum(answers) >= _LEAST_FREE_RUN)
        answers.append(is_point)
    return answers


def _is_paragraph(line: Line, *, kind: SectionKind | None) -> bool:
    """Whether a line among demands is several sentences, each of which is read for itself."""
    return kind in ("required", "preferred") and line.text[-1] == "." and _inner_ends(line.text) > 1


def _titles(lines: Sequence[Line]) -> frozenset[int]:
    """Short lines that each stand above longer ones, as headings of a few words do."""
    short = {
        index for index, line in enumerate(lines) if len(line.words) <= _FEW_WORDS and line.text[-1] not in ".;,!?"
    }
    above = {
        index
        for index in short
        if index + 1 < len(lines)
        and index + 1 not in short
        and len(lines[index + 1].text) > _TWICE * len(lines[index].text)
    }
    if len(above) >= _LEAST_FREE_RUN and len(above) * 2 > len(short) and len(lines) <= _MOST_PER_TITLE * len(above):
        return frozenset(above)
    capital = {index for index in short if _is_capitalised(lines[index])}
    if len(capital) * _RARE > len(lines):
        return frozenset()
    return frozenset(index for index in capital & above if opens(lines[index + 1]) and not opens(lines[index]))


def _is_capitalised(line: Line) -> bool:
    """Whether each word of a line is written big: "Documentation & Knowledge Sharing"."""
    words = [word for word in line.text.split() if len(word) > 3]  # noqa: PLR2004 - small words stay small
    return len(words) > 1 and all(word[0].isupper() and not word.isupper() for word in words)


def _free(lines: Sequence[Line], *, kind: SectionKind | None, first: bool = False) -> list[bool]:
    """Lines that nothing announces: points only where several in a row open as points do.

    `first`: they stand at the top of the text, as the title and its facts do.
    """
    if first and kind is None and not any(opener_of(line.words) == "duty" for line in lines):
        return [False] * len(lines)
    if kind in ("process", "legal", "about_company"):
        return [False] * len(lines)
    if kind is None and any(is_pay(line.text) or TERMS.issuperset(line.words) for line in lines):
        return [False] * len(lines)  # facts below the title
    duties = (
        kind == "about_role" and len(lines) == _LEAST_RUN and all(opener_of(line.words) == "duty" for line in lines)
    )
    return _rows(lines, least=_CLEAR, most=_LEAST_RUN if duties else _LEAST_FREE_RUN, kind=kind, free=True)


def _rows(
    lines: Sequence[Line], *, least: float, most: int, kind: SectionKind | None, free: bool = False
) -> list[bool]:
    """Stretches of at least `most` lines that all open or end as points do."""
    answers = [False] * len(lines)
    start = 0
    for index in range(len(lines) + 1):
        if (
            index < len(lines)
            and _score(lines[index]) >= least
            and (_looks_listed(lines[index]) or (free and _is_cut_off(lines[index])) or _ends_list(lines, index=index))
            and not states_a_fact(lines[index], kind=kind)
            and not (free and _inner_ends(lines[index].text))
        ):
            continue
        if index - start >= most and any(map(_looks_listed, lines[start:index])):
            answers[start:index] = [True] * (index - start)
        start = index + 1
    return answers


def _is_cut_off(line: Line) -> bool:
    """Whether a line was parted from others and is no sentence."""
    return line.cut and len(line.words) >= _LEAST_RUN + 1 and line.text[-1] not in ".!?:"


def _ends_list(lines: Sequence[Line], *, index: int) -> bool:
    """Whether the line above ends in a semicolon as those of a list do, of which this is the last."""
    return index > 0 and lines[index - 1].text[-1] == ";"


def _looks_listed(line: Line) -> bool:
    return line.text[-1] == ";" or bool(opener_of(line.words))


def tells(words: tuple[str, ...]) -> bool:
    """Whether words that open as no point does are a sentence that tells something."""
    return not (words and _TELLING.isdisjoint(words[:_FEW_WORDS]))


def _cost(line: Line, *, kind: SectionKind | None) -> float:
    """What it costs a line that it tells something: one that was cut out of others, or a paragraph below a stack."""
    if line.mark or kind == "benefits" or line.text[-1] not in ".!":
        return 0.0
    if kind == "stack" and line.gap:
        return _RARE if _inner_ends(line.text) or tells(line.words) else 0.0
    return _TELLING_COST if line.cut and tells(line.words) and not opens(line) else 0.0


def opens(line: Line) -> bool:
    """Whether a line opens as a point does, a label before it or not: "Metrics. Implement…", "Cloud: Lead…"."""
    return _opens_as_point(line.text, line.words)


@kept_line
def _opens_as_point(text: str, words: tuple[str, ...]) -> bool:
    if opener_of(words):
        return True
    head = text[:_LONGEST_LABEL]
    label = _LABEL.match(text) if any(end in head for end in _LABEL_ENDS) else None
    return label is not None and bool(opener_of(words_of(text[label.end() : label.end() + _SHORT])))


def _score(line: Line) -> float:
    """How much a line without a bullet looks like a point: above 0 it does."""
    return _scored(line.text, line.words)


@kept_line
def _scored(text: str, words: tuple[str, ...]) -> float:
    if words and words[-1] in _AHEAD:
        return -_RARE  # "You must meet the requirements below."
    score = 1.0 if len(text) < _SHORT else 0.0
    if len(text) > _LONG:
        score -= 2.0 if len(text) < _LONGEST else 5.0
    if _opens_as_point(text, words):
        score += 1.5
    elif words and words[0] in NARRATIVE:
        score -= 1.5
    if text[-1] not in ".!?…":
        score += 0.5
    if not _APPLYING.isdisjoint(words):
        score -= 1.5
    return score - 1.2 * (_inner_ends(text) - (1 if ". " in text and _SHORT_SENTENCE.match(text) else 0))


def _inner_ends(text: str) -> int:
    ends = text.count("! ") + text.count("? ")
    if ". " in text:
        ends += text.count(". ") - sum(map(text.count, _ABBREVIATED)) - len(_INITIALS.findall(text))
    return ends
