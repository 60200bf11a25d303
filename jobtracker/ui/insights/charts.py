"""What the hunt shows, in words and bars: one chart for each question."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from jobtracker.hunt.insights import ENOUGH, Flow, Insights
from jobtracker.ui.day import today
from jobtracker.ui.insights.bar_list import Bar
from jobtracker.ui.widgets.days import short_day_words
from jobtracker.ui.widgets.hunt_words import outcome_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobtracker.hunt.insights import Source

translate = QCoreApplication.translate


class Chart(NamedTuple):
    """One question and its answer: a sentence, bars, and the same as a table; `flows` where they can be drawn."""

    remark: str
    bars: tuple[Bar, ...] = ()
    head: tuple[str, ...] = ()
    rows: tuple[tuple[object, ...], ...] = ()
    flows: tuple[Flow, ...] = ()


class Question(NamedTuple):
    """What a card asks, by a name, and what answers it."""

    name: str
    title: str
    answer: Callable[[Insights], Chart]


def questions() -> tuple[Question, ...]:
    """All cards, in their order."""
    return (
        Question("gaps", translate("Insights", "What would help most"), _gaps),
        Question("funnel", translate("Insights", "How far your jobs came"), _funnel),
        Question("flows", translate("Insights", "What became of your jobs"), _flows),
        Question("waiting", translate("Insights", "How long answers take"), _waiting),
        Question("weeks", translate("Insights", "Applications a week"), _weeks),
        Question("sources", translate("Insights", "Where good jobs come from"), _sources),
    )


def _gaps(found: Insights) -> Chart:
    lacking = found.lacking
    if lacking is None:
        return Chart(translate("Insights", "Your open jobs are being compared with your profile …"))
    if not lacking.compared:
        return Chart(translate("Insights", "Fill in your profile, and what your jobs ask for beyond it stands here."))
    if not lacking.gaps:
        return Chart(translate("Insights", "No must-have of your open jobs names a skill that you lack."))
    said = translate(
        "Insights",
        "What must-haves of your {count} open jobs name and your profile lacks. A skill completes a job whose other "
        "must-haves you all meet. Enter shows the jobs.",
    )
    bars = tuple(
        Bar(gap.skill, gap.jobs / max(lacking.open, 1), _gap_figure(gap.jobs, gap.completes), f'missing:"{gap.skill}"')
        for gap in lacking.gaps
    )
    head = (
        translate("Insights", "Skill"),
        translate("Insights", "Jobs that lack it"),
        translate("Insights", "Jobs it would complete"),
    )
    return Chart(said.format(count=lacking.open), bars, head, tuple(lacking.gaps))


def _gap_figure(jobs: int, completes: int) -> str:
    asked = (translate("Insights", "1 job") if jobs == 1 else translate("Insights", "{count} jobs")).format(count=jobs)
    if not completes:
        return asked
    return f"{asked} · {translate('Insights', 'completes {count}').format(count=completes)}"


def _funnel(found: Insights) -> Chart:
    words = rung_words()
    bars, rows, before = [], [], 0
    for rung, jobs in found.rungs:
        share = jobs / before if jobs and before >= ENOUGH else None
        figure = str(jobs) if share is None else f"{jobs} · {percent(share)}"
        bars.append(Bar(words[rung], jobs / max(found.jobs, 1), figure))
        rows.append((words[rung], jobs, "" if share is None else percent(share)))
        before = jobs
    head = (translate("Insights", "Reached"), translate("Insights", "Jobs"), translate("Insights", "Of those before"))
    said = translate(
        "Insights", "How many jobs ever came so far, whatever became of them; the share is of the line above."
    )
    return Chart(said, tuple(bars), head, tuple(rows))


def _flows(found: Insights) -> Chart:
    words, came = rung_words(), dict(found.rungs)
    bars, rows = [], []
    for flow in found.flows:
        of = came.get(flow.source, 0)
        share = percent(flow.jobs / of) if of >= ENOUGH else ""
        figure = f"{flow.jobs} · {share}" if share else str(flow.jobs)
        bars.append(Bar(f"{words[flow.source]} → {words[flow.target]}", flow.jobs / max(found.jobs, 1), figure))
        rows.append((words[flow.source], words[flow.target], flow.jobs, share))
    head = (
        translate("Insights", "From"),
        translate("Insights", "To"),
        translate("Insights", "Jobs"),
        translate("Insights", "Of those there"),
    )
    said = translate("Insights", "The way of all jobs: from stage to stage, and how it ended or where they still wait.")
    return Chart(said, tuple(bars), head, tuple(rows), found.flows)


def _waiting(found: Insights) -> Chart:
    waiting = found.waiting
    sent = waiting.answered + waiting.open
    if sent < ENOUGH:
        return Chart(_too_few(sent))
    said = translate("Insights", "{answered} of {sent} applications were answered.").format(
        answered=waiting.answered, sent=sent
    )
    half = translate("Insights", "Half of all have an answer after {days} days.").format(days=waiting.middle)
    less = translate("Insights", "Less than half will have one, as far as one can tell by now.")
    bars = tuple(
        Bar(translate("Insights", "within {days} days").format(days=days), share, percent(share))
        for days, share in waiting.within
    )
    head = (translate("Insights", "Days"), translate("Insights", "Answered by then"))
    rows = tuple((days, percent(share)) for days, share in waiting.within)
    return Chart(f"{said} {half if waiting.middle is not None else less}", bars, head, rows)


def _weeks(found: Insights) -> Chart:
    begun = next((place for place, (_, count) in enumerate(found.weeks) if count), None)
    if begun is None:
        return Chart(translate("Insights", "A job that is moved to Applied counts here."))
    weeks = found.weeks[begun:]
    most, now = max(count for _, count in weeks), today()
    bars = tuple(Bar(short_day_words(monday, today=now), count / most, str(count)) for monday, count in weeks)
    said = translate("Insights", "{count} in the last {weeks} weeks, by the Monday of each.")
    if len(weeks) == 1:
        said = translate("Insights", "{count} this week.")
    head = (translate("Insights", "Week of"), translate("Insights", "Applications"))
    rows = tuple((monday.isoformat(), count) for monday, count in weeks)
    total = sum(count for _, count in weeks)
    return Chart(said.format(count=total, weeks=len(weeks)), bars, head, rows)


def _sources(found: Insights) -> Chart:
    if not found.sources:
        return Chart(
            translate("Insights", "Note in a job’s details where you found it, and what came of it stands here.")
        )
    most = max(*(source.saved for source in found.sources), 1)
    bars = tuple(
        Bar(source.name or translate("Insights", "Not noted"), source.saved / most, _source_figure(source))
        for source in found.sources
    )
    head = (
        translate("Insights", "Source"),
        translate("Insights", "Saved"),
        translate("Insights", "Applied"),
        translate("Insights", "Interviewing"),
    )
    return Chart(translate("Insights", "What came of the jobs of each source."), bars, head, tuple(found.sources))


def _source_figure(source: "Source") -> str:
    said = translate("Insights", "{saved} saved · {applied} applied · {interviewing} interviewing")
    return said.format(saved=source.saved, applied=source.applied, interviewing=source.interviewing)


def _too_few(count: int) -> str:
    said = translate("Insights", "Too few to say: {count} of the {enough} applications that it takes.")
    return said.format(count=count, enough=ENOUGH)


def percent(share: float) -> str:
    """Say a share in the person's locale: "40 %"."""
    return f"{QLocale().toString(round(share * 100))} %"


def rung_words() -> dict[str, str]:
    """Name the places that jobs come to, and how they end."""
    outcomes: Iterable[str] = ("accepted", "declined", "rejected", "withdrawn", "no answer")
    return {
        "saved": translate("Insights", "Saved"),
        "applied": translate("Insights", "Applied"),
        "interviewing": translate("Insights", "Interviewing"),
        "offer": translate("Insights", "Offer"),
        "open": translate("Insights", "Still open"),
        "closed": translate("Insights", "Closed"),
        **{outcome: outcome_words(outcome) for outcome in outcomes},
    }


def charts(found: Insights) -> "Sequence[tuple[Question, Chart]]":
    """Answer every question."""
    return [(question, question.answer(found)) for question in questions()]
