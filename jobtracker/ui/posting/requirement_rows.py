"""The requirements in the order in which they are read: must-haves first, and in them what is missing."""

from collections.abc import Container
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from jobtracker.skills.comparison import Comparison, Judged, Verdict
from jobtracker.skills.counts import Counts
from jobtracker.ui.posting.asked import rows_of
from jobtracker.ui.posting.words import leaf_words, stack_share

translate = QCoreApplication.translate
_ORDER: tuple[Verdict | None, ...] = ("missing", "partial", "met", "confirm", None)
_MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above the requirements of one kind; `told` its counts, "" where nothing was judged."""

    title: str
    told: str = ""


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement: `number` is its place in `Comparison.items`; `gist` says what decides its verdict."""

    number: int
    judged: Judged
    gist: str = ""

    @property
    def key(self) -> tuple[int, int]:
        """What stays the same when verdicts flip: where it stands in the text."""
        return self.judged.item.start, self.judged.item.end


Row = Heading | Requirement


def rows(comparison: Comparison, *, aside: Container[tuple[int, int]] = ()) -> tuple[Row, ...]:
    """All rows of the list, empty where no requirements could be read; last those that the person set `aside`."""
    kinds = (
        ("requirement", translate("Comparison", "Must-haves")),
        ("preferred", translate("Comparison", "Nice-to-haves")),
        ("stack", translate("Comparison", "Their stack")),
    )
    found: list[Row] = []
    for kind, title in kinds:
        mine = [
            Requirement(number, judged, gist(judged))
            for number, judged in enumerate(comparison.items)
            if judged.item.kind == kind
        ]
        if mine:
            told = _told_stack(comparison) if kind == "stack" else _told(comparison.counts.get(kind, Counts()))
            found.append(Heading(title, told))
            mine.sort(key=lambda row: _ORDER.index(row.judged.verdict))
            found += mine
    unneeded = [row for row in map(Requirement, range(len(comparison.items)), comparison.items) if row.key in aside]
    if unneeded:
        found += [Heading(translate("Comparison", "Not needed here")), *unneeded]
    return tuple(found)


def gist(judged: Judged) -> str:
    """What is missing, or to be confirmed: the names of the leaves that decide."""
    leaves = [row for row in rows_of(judged) if row.leaf and not row.ask.preferred]
    if judged.verdict in {None, "met"} or not leaves[1:]:
        return ""
    wanted = ("confirm",) if judged.verdict == "confirm" else ("missing", "partial")
    names = list(dict.fromkeys(leaf_words(row.leaf) for row in leaves if row.leaf and row.verdict in wanted))
    return " · ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")


def _told(counts: Counts) -> str:
    if counts.comparable:
        return translate("Comparison", "{met} of {all} met").format(met=counts.met, all=counts.comparable)
    return translate("Comparison", "{number} to confirm").format(number=counts.confirm) if counts.confirm else ""


def _told_stack(comparison: Comparison) -> str:
    met, named = stack_share(comparison)
    return translate("Comparison", "{met} of {all}").format(met=met, all=named) if named else ""
