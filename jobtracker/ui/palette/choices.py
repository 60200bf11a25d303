"""What the palette offers, found and put in order by what was typed."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from heapq import nlargest
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from jobtracker.ui.actions import ACTIONS, words_of
from jobtracker.ui.palette.matching import fit

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt

MOST = 50
_MOST_JOBS = 30
Here = tuple[str, str, QAction]
"""The words, keys and action of an entry of a menu of the page in front."""
_UNSAID = frozenset({"palette", "next_pane"})
"""Actions that make no sense from the palette itself."""
translate = QCoreApplication.translate


class Known(NamedTuple):
    """What the hunt has to choose from: jobs (id, title, company, both folded), stages, searches, companies."""

    jobs: tuple[tuple[int, str, str, str], ...] = ()
    stages: tuple[tuple[int, str], ...] = ()
    searches: tuple[tuple[str, str], ...] = ()
    companies: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line: its words, what stands at its right, and what it does."""

    title: str
    note: str = ""
    picture: str = ""
    run: Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """What a choice of each kind does: open a job, move the jobs at hand, search, show a company."""

    open_job: Callable[[int], object]
    move: Callable[[int], object]
    search: Callable[[str], object]
    company: Callable[[str], object]


def known(hunt: "Hunt") -> Known:
    """Ask for all that can be chosen."""
    shown = hunt.shown.of("is:any")
    jobs = tuple((row.id, row.title, row.company, f"{row.title} {row.company}".casefold()) for row in shown.rows)
    companies = Counter(company for _, _, company, _ in jobs if company)
    return Known(
        jobs,
        tuple((stage.id or 0, stage.name) for stage in shown.stages),
        tuple((each.name, each.search) for each in shown.searches),
        tuple(companies.most_common()),
    )


def choices(
    typed: str, *, actions: Mapping[str, QAction], data: Known, ways: Ways, moving: int, here: Iterable[Here] = ()
) -> tuple[Choice, ...]:
    """Give what answers, the best first; with nothing typed all that can be done anywhere.

    `here`: what the menus of the page in front offer; `moving`: so many jobs are chosen.
    """
    wanted = " ".join(typed.casefold().split())
    found = [
        *_stages(wanted, data.stages, ways, moving=moving),
        *_actions(wanted, actions),
        *(_page_actions(wanted, here, actions) if wanted else ()),
        *(_jobs(wanted, data.jobs, ways) if wanted else ()),
        *_searches(wanted, data.searches, ways),
        *(_companies(wanted, data.companies, ways) if wanted else ()),
    ]
    if wanted:
        found.sort(key=lambda pair: -pair[0])
    return tuple(choice for _, choice in found[:MOST])


def texts(actions: Mapping[str, QAction], data: Known) -> tuple[str, ...]:
    """Give all words by which something could be found."""
    said = (action.text().replace("&", "") for action in actions.values())
    named = (*(name for _, name in data.stages), *(name for name, _ in data.searches))
    return (*said, *named, *(job[3] for job in data.jobs))


_Found = Iterable[tuple[int, Choice]]


def _actions(wanted: str, actions: Mapping[str, QAction]) -> _Found:
    for entry in ACTIONS:
        action = actions.get(entry.name)
        if action is None or entry.name in _UNSAID:
            continue
        words = words_of(entry).replace("&", "")
        if entry.name.startswith("go:"):
            words = translate("Palette", "Go to {place}").format(place=words)
        score = fit(wanted, words.casefold())
        if score:
            keys = QKeySequence(entry.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if entry.keys else ""
            yield score + 2, Choice(title=words, note=keys, picture=entry.picture, run=action.trigger)


def _page_actions(wanted: str, here: Iterable[Here], actions: Mapping[str, QAction]) -> _Found:
    """What the page's menus offer beyond the window's."""
    everywhere = {action.text().replace("&", "") for action in actions.values()}
    for words, keys, action in here:
        score = fit(wanted, words.casefold()) if words not in everywhere else 0
        if score:
            yield score + 2, Choice(title=words, note=keys, picture="more", run=action.trigger)


def _stages(wanted: str, stages: Sequence[tuple[int, str]], ways: Ways, *, moving: int) -> _Found:
    for number, name in stages if moving else ():
        title = translate("Palette", "Move to {stage}").format(stage=name)
        score = max(fit(wanted, title.casefold()), fit(wanted, name.casefold(), scattered=False))
        if score:
            note = translate("Palette", "{jobs} chosen").format(jobs=moving) if moving > 1 else ""
            yield score + 3, Choice(title=title, note=note, picture="stage", run=partial(ways.move, number))


def _jobs(wanted: str, jobs: Sequence[tuple[int, str, str, str]], ways: Ways) -> _Found:
    scored = ((fit(wanted, job[3], scattered=False), -place, job) for place, job in enumerate(jobs))
    best = nlargest(_MOST_JOBS, (each for each in scored if each[0]))
    for score, _, (number, title, company, _) in best:
        shown = title or translate("Jobs", "Untitled posting")
        yield score, Choice(title=shown, note=company, picture="jobs", run=partial(ways.open_job, number))


def _searches(wanted: str, searches: Sequence[tuple[str, str]], ways: Ways) -> _Found:
    for name, search in searches:
        score = fit(wanted, name.casefold())
        if score:
            note = translate("Palette", "Kept search")
            yield score + 1, Choice(title=name, note=note, picture="search", run=partial(ways.search, search))


def _companies(wanted: str, companies: Sequence[tuple[str, int]], ways: Ways) -> _Found:
    scored = ((fit(wanted, name.casefold(), scattered=False), jobs, name) for name, jobs in companies)
    for score, jobs, name in nlargest(_MOST_JOBS, (each for each in scored if each[0])):
        words = translate("Palette", "Company, {jobs} jobs") if jobs != 1 else translate("Palette", "Company, 1 job")
        note = words.format(jobs=jobs)
        yield score + 1, Choice(title=name, note=note, picture="company", run=partial(ways.company, name))
