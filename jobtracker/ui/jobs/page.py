"""Jobs: the board and the table over the same jobs and the same search, and what can be done with the selected ones."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from jobtracker.ui.changes import Change
from jobtracker.ui.door import Door
from jobtracker.ui.jobs.columns import PLACE_OF
from jobtracker.ui.jobs.head import BOARD, TABLE, JobsHead
from jobtracker.ui.jobs.model import JobsModel
from jobtracker.ui.jobs.table import JobsTable
from jobtracker.ui.jobs.view_settings import JobsLook
from jobtracker.ui.late import Late
from jobtracker.ui.latest import Latest
from jobtracker.ui.page import Page
from jobtracker.ui.theme import APART, HAIR, NEAR, TIGHT, WIDE
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.frames import Card, EmptyPlace
from jobtracker.ui.widgets.front_stack import FrontStack
from jobtracker.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jobtracker.hunt.jobs import ShownJobs, StageRow
    from jobtracker.settings import Settings
    from jobtracker.ui.jobs.board import Board
    from jobtracker.ui.widgets.asked_line import AskedLine
    from jobtracker.ui.widgets.selection import Selection

AS_BOARD: "Late[Board]" = Late("jobtracker.ui.jobs.board", "Board")
SELECTION: "Late[Selection]" = Late("jobtracker.ui.widgets.selection", "Selection")
_ASKED_LINE: "Late[AskedLine]" = Late("jobtracker.ui.widgets.asked_line", "AskedLine")


class JobsPage(Page):
    """Every saved posting, as a board or as a table."""

    def __init__(self, door: Door, settings: "Settings") -> None:
        super().__init__(door)
        self.keys = (
            (self.tr("Open the chosen job"), "Return"),
            (self.tr("Move it to another stage"), "M"),
            (self.tr("Move it one stage on (board)"), "Alt+Right"),
            (self.tr("Tag it"), "T"),
            (self.tr("Delete it"), "Del"),
            (self.tr("Board or table"), "Ctrl+B"),
        )
        self.look = JobsLook(settings)
        self.model = JobsModel(self)
        self.table = JobsTable(self.model)
        self.head = JobsHead()
        self.field = self.head.field
        self._hint = Card(margin=NEAR)
        self._stack = FrontStack()
        self._shown: Latest[ShownJobs] = Latest(door, self._show)
        self._known: ShownJobs | None = None
        self._filled = False
        self._stages: tuple[StageRow, ...] = ()
        self._lay_out()
        self._connect()
        self.menus = self._menus
        self.look.dress_table(self.table)
        self.show_as(self.look.view)

    @cached_property
    def board(self) -> "Board":
        """The jobs as a board; made when they are first shown so."""
        made: Board = AS_BOARD()
        self._board_place.addWidget(made)
        self.look.dress_board(made)
        self._connect_view(made)
        made.moved.connect(self.selection.move_these)
        return made

    @cached_property
    def selection(self) -> "Selection":
        """What can be done with the selected jobs; made when something first is."""
        made = SELECTION(self, self.door, chosen=self.chosen, open_it=self.posting_wanted.emit)
        made.verb_wanted.connect(self.verb_wanted)
        if self._known is not None:
            made.know(self._known)
        return made

    def get_ready(self) -> None:
        """Make the board's columns: at its first showing they would take a fourth of the time."""
        self.board.show_stages(self._stages)

    def refresh(self) -> None:
        """Show the jobs and focus them."""
        self._ask()
        self._focus()

    def search(self) -> None:
        """Focus the search field and select what it holds."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def search_for(self, search: str) -> None:
        """Show what this search finds."""
        self.field.setText(search)
        self._focus()

    def panes(self) -> tuple[QWidget, ...]:
        """The search, then the jobs or what stands in their place."""
        return (self.field, self._in_front())

    def leave(self) -> bool:
        """Clear the search, back to the jobs."""
        had = bool(self.field.text()) or self.field.hasFocus()
        self.field.clear()
        self._focus()
        return had

    def show_as(self, view: str) -> None:
        """Show the board or the table; what is chosen stays chosen."""
        chosen = self.chosen()
        self.look.view = view
        self.head.show_as(view)
        self._fill_board()
        if self._stack.currentIndex() <= 1:
            self._stack.setCurrentIndex(0 if view == BOARD else 1)
        if view == BOARD:
            self.board.choose(chosen)
        else:
            self._choose_in_table(chosen, self.table.currentIndex().row())
        self._focus()

    def chosen(self) -> list[int]:
        """The ids of the selected jobs, in the order shown."""
        return self.board.chosen() if self.look.view == BOARD else self.table.chosen()

    @property
    def waits(self) -> bool:
        """Whether the jobs that were searched for last are still to come."""
        return self._shown.waits

    def _menus(self) -> "Iterable[tuple[str, QMenu]]":
        return self.selection.menus()

    def _connect(self) -> None:
        self.head.searched.connect(self._ask)
        self.head.shown_as.connect(self.show_as)
        self.head.keep_wanted.connect(self._keep_search)
        self.head.verbs_wanted.connect(self._offer_all)
        self.head.columns_wanted.connect(self.table.offer_columns)
        self.head.drop_wanted.connect(lambda number: self.door.ask(lambda hunt: hunt.searches.remove(number)))
        self._connect_view(self.table)
        switch = QShortcut(QKeySequence("Ctrl+B"), self)
        switch.activated.connect(lambda: self.show_as(TABLE if self.look.view == BOARD else BOARD))
        self.door.changes.happened.connect(self._changed)
        self.door.glanced.connect(self._show_first)

    def _connect_view(self, view: "JobsTable | Board") -> None:
        view.opened.connect(self.posting_wanted)
        view.chosen_changed.connect(lambda: self.head.show_chosen(len(view.chosen())))
        view.menu_wanted.connect(self._offer_all)
        view.delete_wanted.connect(lambda: self.selection.remove())  # noqa: PLW0108 - made when it is wanted
        view.move_wanted.connect(lambda: self.selection.offer_stages(self._place()))
        key = QShortcut(QKeySequence("T"), view, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(lambda: self.selection.tag(place=self._place()))

    def _lay_out(self) -> None:
        card = Card(margin=1)
        card.column.setContentsMargins(1, HAIR, 1, TIGHT)
        card.column.addWidget(self.table)
        self._nothing, self._unfound = self._empty(), self._no_result()
        board = QWidget()
        self._board_place = QVBoxLayout(board)
        self._board_place.setContentsMargins(0, 0, 0, 0)
        for each in (board, card, self._nothing, self._unfound, QWidget()):
            self._stack.addWidget(each)
        self._stack.setCurrentIndex(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, APART, WIDE, WIDE)
        column.setSpacing(APART)
        column.addWidget(self.head)
        column.addWidget(self._profile_hint())
        column.addWidget(self._stack, 1)

    def _empty(self) -> QWidget:
        place = EmptyPlace(
            "paste",
            self.tr("Paste your first posting"),
            self.tr("Copy a job posting anywhere, then paste it here. It is read at once, and stays on this machine."),
        )
        place.offer(self.tr("Paste a posting"), self.paste_wanted, rank="primary", picture="paste")
        place.offer(self.tr("Import a table …"), lambda: self.verb_wanted.emit("import"), picture="import")
        place.offer(self.tr("Try it with sample postings"), lambda: self.verb_wanted.emit("samples"), picture="samples")
        return place

    def _no_result(self) -> QWidget:
        place = EmptyPlace(
            "search",
            self.tr("No job matches"),
            self.tr("No saved posting has all of this. Archived ones are found with is:archived."),
        )
        place.offer(self.tr("Clear the search"), self.leave, rank="primary")
        return place

    def _profile_hint(self) -> QWidget:
        card = self._hint
        card.setAccessibleName(self.tr("Hint"))
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(Label(self.tr("Fill in your profile, and every job shows how you fit."), wrap=True), 1)
        row.addWidget(button(self.tr("Open the profile"), lambda: self.place_wanted.emit("profile"), rank="link"))
        card.column.addLayout(row)
        card.hide()
        return card

    def _keep_search(self, search: str) -> None:
        def keep(name: str) -> None:
            self.door.ask(lambda hunt: hunt.searches.add({"name": name, "search": search}))

        place = self.head.kept.mapToGlobal(self.head.kept.rect().bottomLeft())
        _ASKED_LINE(self.tr("Name of this search"), keep, parent=self).ask(place)

    def _ask(self) -> None:
        search = self.head.search
        self._shown.ask(lambda hunt: hunt.shown.of(search))

    def _changed(self, change: Change) -> None:  # noqa: ARG002
        if self.isVisible():
            self._ask()

    def _fill_board(self) -> None:
        """Have the board show the jobs; while the table stands there, it is left as it is."""
        if self.look.view == BOARD:
            self.board.show_stages(self._stages)
            self.board.show_rows(self.model.rows)

    def _show_first(self, shown: "ShownJobs") -> None:
        """Show the newest jobs until all are there, where those come first."""
        if not self._filled and not self.head.search and self.model.newest_first:
            self._show(shown)

    def _show(self, shown: "ShownJobs") -> None:
        rows = shown.rows
        self._filled = True
        if shown.whole or self._known is None:
            self._known = shown
            if "selection" in vars(self):
                self.selection.know(shown)
        at, chosen = self.table.currentIndex().row(), self.table.chosen() if self.look.view == TABLE else []
        self.head.show_searches(shown.searches)
        self.model.show(rows)
        self._stages = shown.stages
        self._fill_board()
        if self.look.view == TABLE:
            self._choose_in_table(chosen, at)
        searching = bool(self.head.search)
        view = 0 if self.look.view == BOARD else 1
        self._stack.setCurrentIndex(view if rows else (3 if searching else 2))
        self.head.show_search(on=bool(rows) or searching)
        self.head.show_count(len(rows) if shown.whole else None, faults=shown.faults)
        self._hint.setVisible(bool(rows) and not any(row.must.total or row.nice.total for row in rows))
        if not self.field.hasFocus():
            self._focus()

    def _choose_in_table(self, chosen: list[int], at: int) -> None:
        """Select these jobs in the table; where none is there, the one that stands at this place now."""
        self.table.choose(chosen)
        if not self.table.selectionModel().hasSelection() and self.model.rows:
            # selectRow would look at which keys are held, as Ctrl and Shift are after a redo
            self.table.choose([self.model.row(min(max(at, 0), len(self.model.rows) - 1)).id])

    def _focus(self) -> None:
        if self.isVisible() and QApplication.activePopupWidget() is None:
            self.board.focus() if self._stack.currentIndex() == 0 else self._in_front().setFocus()

    def _in_front(self) -> QWidget:
        at = self._stack.currentIndex()
        return self.board if at == 0 else (self.table, self._nothing, self._unfound, self)[at - 1]

    def _place(self) -> QPoint:
        """Where a menu over the chosen job opens."""
        if self.look.view == TABLE:
            row = self.table.currentIndex().row()
            rect = self.table.visualRect(self.model.index(row, PLACE_OF["stage"]))
            return self.table.viewport().mapToGlobal(rect.bottomLeft())
        return self.board.place_of_current()

    def _offer_all(self, place: QPoint) -> None:
        self.selection.offer_all(place)
