"""The columns of the table of jobs: heading, what is shown, how it sorts, how wide it wants to be."""

from operator import attrgetter
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from jobtracker.skills.counts import Counts
from jobtracker.ui.day import today
from jobtracker.ui.jobs.job_words import dated_words
from jobtracker.ui.widgets.days import short_day_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from jobtracker.hunt.jobs import JobRow

Look = Literal["strong", "text", "quiet", "chip", "fit", "next"]


class Column(NamedTuple):
    """One column.

    `key` is None where there is nothing to sort by: such rows stand last either way. `letters` is the width it needs,
    in digits; `share` its part of what is left over; `need` the table's width from which on it is shown, `need_beside`
    where what comes next is shown, too.
    """

    name: str
    heading: str
    look: Look
    text: "Callable[[JobRow], str]"
    key: "Callable[[JobRow], Any]"
    letters: int
    share: int = 0
    need: int = 0
    need_beside: int = 0


def share(counts: Counts) -> tuple[float, int]:
    """How good a fit is, for sorting: the share met (a part counts half), then how many were asked."""
    if not counts.comparable:
        return (-1.0, counts.total)
    return ((counts.met + counts.partial / 2) / counts.comparable, counts.total)


def fit_words(counts: Counts) -> str:
    """The figures of a fit: "6 of 9"; "?" where all is to be confirmed, nothing where nothing was judged."""
    if counts.comparable:
        return QCoreApplication.translate("Jobs", "{met} of {total}").format(met=counts.met, total=counts.comparable)
    return "?" if counts.confirm else ""


def spoken_fit(counts: Counts) -> str:
    """The same in a whole sentence, for tooltips and screen readers."""
    if not counts.total:
        return QCoreApplication.translate("Jobs", "Nothing to compare")
    words = QCoreApplication.translate(
        "Jobs", "{met} of {total} met, {partial} partly, {missing} missing, {confirm} to confirm"
    )
    return words.format(
        met=counts.met, total=counts.comparable, partial=counts.partial, missing=counts.missing, confirm=counts.confirm
    )


def added_words(row: "JobRow") -> str:
    """The day on which a posting was added: "3 May"."""
    return short_day_words(row.added, today=today())


COLUMNS: tuple[Column, ...] = (
    Column(
        name="title",
        heading=str(QT_TRANSLATE_NOOP("Jobs", "Title")),
        look="strong",
        text=lambda row: row.title or QCoreApplication.translate("Jobs", "Untitled posting"),
        key=lambda row: row.title.casefold(),
        letters=20,
        share=6,
    ),
    Column(
        name="company",
        heading=str(QT_TRANSLATE_NOOP("Jobs", "Company")),
        look="text",
        text=lambda row: row.company,
        key=lambda row: row.company.casefold(),
        letters=14,
        share=2,
        need=70,
    ),
    Column(
        name="places",
        heading=str(QT_TRANSLATE_NOOP("Jobs", "Place")),
        look="quiet",
        text=lambda row: row.places,
        key=lambda row: row.places.casefold(),
        need=104,
        share=1,
        letters=14,
    ),
    Column(
        name="stage",
        heading=str(QT_TRANSLATE_NOOP("Jobs", "Stage")),
        look="chip",
        text=lambda row: row.stage,
        key=lambda row: (row.stage_id, row.stage),
        need=55,
        letters=15,
    ),
    Column(
        name="must",
        heading=str(QT_TRANSLATE_NOOP("Jobs", "Must-haves")),
        look="fit",
        text=lambda row: fit_words(row.must),
        key=lambda row: share(row.must),
        letters=19,
    ),
    Column(
        name="nice",
        heading=str(QT_TRANSLATE_NOOP("Jobs", "Nice to have")),
        look="quiet",
        text=lambda row: fit_words(row.nice),
        key=lambda row: share(row.nice),
        letters=13,
        need=126,
        need_beside=136,
    ),
    Column(
        name="next",
        heading=str(QT_TRANSLATE_NOOP("Jobs", "Next")),
        look="next",
        text=lambda row: dated_words(row, today=today()),
        key=lambda row: None if row.next_day is None else (row.next_day, row.next_what.casefold()),
        letters=20,
        share=2,
        need=116,
    ),
    Column(
        name="added",
        heading=str(QT_TRANSLATE_NOOP("Jobs", "Added")),
        look="quiet",
        text=added_words,
        key=attrgetter("added", "id"),
        letters=12,
        need=84,
    ),
)
NEXT = "next"


def fitting(width: float, *, planned: bool, hidden: frozenset[str] = frozenset()) -> list[Column]:
    """Name the columns that a table so many digits wide shows; what comes next only where anything is planned."""
    there = [column for column in COLUMNS if column.name not in hidden and (planned or column.name != NEXT)]
    beside = any(column.name == NEXT for column in there)
    return [each for each in there if width >= ((beside and each.need_beside) or each.need)]


PLACE_OF = {column.name: place for place, column in enumerate(COLUMNS)}
