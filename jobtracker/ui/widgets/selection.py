"""What can be done with the selected jobs: by key, by menu, one or many, each with one undo."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from jobtracker.ui.door import Door
from jobtracker.ui.widgets.asked_line import AskedLine
from jobtracker.ui.widgets.held_keys import hold_keys
from jobtracker.ui.widgets.job_menu import Verbs, job_menu, stage_of, stages_menu

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.hunt.jobs import JobRow, ShownJobs


class Selection(QObject):
    """The selected jobs of a page.

    Args:
        page: the page; menus open over it.
        door: the way to the hunt.
        chosen: gives the ids of the selected jobs, in the order shown.
        open_it: opens one posting.
    """

    verb_wanted = Signal(str)
    """Do what the window's menu entry of this name does."""

    def __init__(
        self, page: QWidget, door: Door, *, chosen: Callable[[], list[int]], open_it: Callable[[int], object]
    ) -> None:
        super().__init__(page)
        self._page, self._door, self._chosen, self._open = page, door, chosen, open_it
        self._shown: ShownJobs | None = None
        self.menu: QMenu | None = None
        self._searched: QMenu | None = None

    def know(self, shown: "ShownJobs") -> None:
        """Learn which jobs, stages and tags there are."""
        if shown.whole or self._shown is None:
            self._shown = shown

    def remove(self) -> None:
        """Put the jobs into the trash; the line at the bottom offers to take it back."""
        self._do(lambda hunt, ids: hunt.postings.trash(ids))

    def move_to(self, stage_id: int) -> None:
        """Move the jobs to another stage."""
        self._do(lambda hunt, ids: hunt.applications.move_all(ids, stage_id))

    def move_these(self, ids: list[int], stage_id: int) -> None:
        """Move jobs that were dragged or stepped on."""
        self._door.ask(lambda hunt: hunt.applications.move_all(ids, stage_id))

    def tag(self, name: str = "", *, on: bool = True, place: QPoint | None = None) -> None:
        """Put a tag on the jobs or take it off; without a name, ask for one."""
        if name:
            add, drop = ([name], []) if on else ([], [name])
            self._do(lambda hunt, ids: hunt.tags.change(ids, add=add, remove=drop))
        elif self._chosen():
            known = self._shown.tags if self._shown else ()
            many = self.tr("Tag for {count} jobs").format(count=len(self._chosen()))
            asked = many if len(self._chosen()) > 1 else self.tr("Tag")
            question = AskedLine(asked, self.tag, known=known, parent=self._page)
            question.ask(place or self._page.mapToGlobal(self._page.rect().center()))

    def offer_stages(self, place: QPoint) -> None:
        """Open the menu of stages."""
        rows = self._selected()
        if rows and self._shown is not None:
            self._pop_up(stages_menu(self._page, self._shown.stages, current=stage_of(rows), move=self.move_to), place)

    def offer_all(self, place: QPoint) -> None:
        """Open the menu of everything that can be done."""
        rows = self._selected()
        if rows and self._shown is not None:
            verbs = self._verbs(rows, place)
            self._pop_up(job_menu(self._page, rows, self._shown.stages, self._shown.tags, verbs=verbs), place)

    def menus(self) -> "Iterator[tuple[str, QMenu]]":
        """Give that menu to be searched; the stages are left out, for which the palette has its own lines."""
        rows = self._selected()
        if rows and self._shown is not None:
            verbs = self._verbs(rows, self._page.mapToGlobal(self._page.rect().center()))
            if self._searched is not None:
                self._searched.deleteLater()
            self._searched = job_menu(self._page, rows, (), self._shown.tags, verbs=verbs)
            yield "", self._searched

    def _pop_up(self, menu: QMenu, place: QPoint) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu
        hold_keys(self._page.window(), menu)
        menu.popup(place)

    def _selected(self) -> "list[JobRow]":
        rows = {row.id: row for row in self._shown.rows} if self._shown else {}
        return [rows[number] for number in self._chosen() if number in rows]

    def _do(self, verb: "Callable[[Hunt, list[int]], object]") -> None:
        ids = self._chosen()
        if ids:
            self._door.ask(lambda hunt: verb(hunt, ids))

    def _verbs(self, rows: "list[JobRow]", place: QPoint) -> Verbs:
        return Verbs(
            open_it=lambda: self._open(rows[0].id),
            move=self.move_to,
            end=lambda outcome: self._do(lambda hunt, ids: hunt.applications.end_all(ids, outcome)),
            tag=lambda name, on: self.tag(name, on=on, place=place),
            archive=lambda away: self._do(lambda hunt, ids: hunt.applications.archive(ids, away=away)),
            excite=lambda level: self._do(partial(_excite, level=level)),
            elsewhere=self.verb_wanted.emit,
            remove=self.remove,
        )


def _excite(hunt: "Hunt", ids: list[int], *, level: int | None) -> object:
    return hunt.applications.excite_all(ids, level)
