"""Jobs: the table with its search, and what can be done with the selected ones."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from jobtracker.ui.changes import Change
from jobtracker.ui.door import Door
from jobtracker.ui.icons import icon
from jobtracker.ui.jobs.columns import PLACE_OF
from jobtracker.ui.jobs.menu import job_menu, stages_menu
from jobtracker.ui.jobs.model import JobsModel
from jobtracker.ui.jobs.table import JobsTable
from jobtracker.ui.latest import Latest
from jobtracker.ui.page import Page
from jobtracker.ui.theme import APART, HAIR, NEAR, TIGHT, WIDE
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.frames import Card, EmptyPlace
from jobtracker.ui.widgets.labels import Label

if TYPE_CHECKING:
    from jobtracker.hunt.jobs import JobRow
    from jobtracker.records.application import Stage


class JobsPage(Page):
    """Every saved posting: search as you type, Enter opens, Delete removes, M moves to another stage."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.keys = (
            (self.tr("Open the chosen job"), "Return"),
            (self.tr("Move it to another stage"), "M"),
            (self.tr("Delete it"), "Del"),
        )
        self.model = JobsModel(self)
        self.table = JobsTable(self.model)
        self.field = QLineEdit()
        self._figure = Label(tone="muted")
        self._hint = Card(margin=NEAR)
        self._stack = QStackedWidget()
        self._rows: Latest[list[JobRow]] = Latest(door, self._show_rows)
        self.menu: QMenu | None = None
        self._lay_out()
        self.field.textChanged.connect(self._ask)
        self.table.opened.connect(self.posting_wanted)
        self.table.delete_wanted.connect(self.remove)
        self.table.move_wanted.connect(self._offer_stages)
        self.table.customContextMenuRequested.connect(self._offer_all)
        door.changes.happened.connect(self._changed)

    def refresh(self) -> None:
        """Show the table and focus it."""
        self._ask()
        self._focus()

    def search(self) -> None:
        """Focus the search field and select what it holds."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def panes(self) -> tuple[QWidget, ...]:
        """The search, then the table or what stands in its place."""
        return (self.field, self._shown())

    def leave(self) -> bool:
        """Clear the search, back to the table."""
        had = bool(self.field.text()) or self.field.hasFocus()
        self.field.clear()
        self._focus()
        return had

    def remove(self) -> None:
        """Put the selected jobs into the trash; the line at the bottom offers to take it back."""
        ids = self.table.chosen()
        if ids:
            self.door.ask(lambda hunt: hunt.postings.trash(ids))

    def move_to(self, stage_id: int) -> None:
        """Move the selected jobs to another stage."""
        ids = self.table.chosen()
        if ids:
            self.door.ask(lambda hunt: hunt.applications.move_all(ids, stage_id))

    def _lay_out(self) -> None:
        self.field.setObjectName("search")
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setToolTip(self.tr("Search in title, company, place and text (Ctrl+F)"))
        self.field.setAccessibleName(self.tr("Search jobs"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setMinimumWidth(140)
        self.field.setMaximumWidth(360)
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(Label(self.tr("Jobs"), role="display"))
        self._figure.setContentsMargins(0, 0, 0, 3)  # onto the title's baseline
        head.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self.field, 2)
        card = Card(margin=1)
        card.column.setContentsMargins(1, HAIR, 1, TIGHT)
        card.column.addWidget(self.table)
        self._nothing, self._unfound = self._empty(), self._no_result()
        self._stack.addWidget(QWidget())
        self._stack.addWidget(card)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._unfound)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, APART, WIDE, WIDE)
        column.setSpacing(APART)
        column.addLayout(head)
        column.addWidget(self._profile_hint())
        column.addWidget(self._stack, 1)

    def _empty(self) -> QWidget:
        place = EmptyPlace(
            "paste",
            self.tr("Paste your first posting"),
            self.tr("Copy a job posting anywhere, then paste it here. It is read at once, and stays on this machine."),
        )
        place.offer(self.tr("Paste a posting"), self.paste_wanted, rank="primary", picture="paste")
        place.offer(self.tr("Try it with sample postings"), self._add_samples, picture="samples")
        return place

    def _no_result(self) -> QWidget:
        place = EmptyPlace("search", self.tr("No job matches"), self.tr("No saved posting holds all of these words."))
        place.offer(self.tr("Clear the search"), self.leave, rank="primary")
        return place

    def _profile_hint(self) -> QWidget:
        card = self._hint
        card.setAccessibleName(self.tr("Hint"))
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(Label(self.tr("Fill in your profile, and every job shows how you fit."), wrap=True), 1)
        row.addWidget(button(self.tr("Open the profile"), self._go_to_profile, rank="link"))
        card.column.addLayout(row)
        card.hide()
        return card

    def _go_to_profile(self) -> None:
        self.place_wanted.emit("profile")

    def _add_samples(self) -> None:
        self.door.ask(lambda hunt: hunt.samples.add())

    def _ask(self) -> None:
        search = self.field.text().strip()
        self._rows.ask(lambda hunt: hunt.postings.rows(search))

    def _changed(self, change: Change) -> None:  # noqa: ARG002
        if self.isVisible():
            self._ask()

    def _show_rows(self, rows: "list[JobRow]") -> None:
        chosen = self.table.chosen()
        at = self.table.currentIndex().row()
        self.model.show(rows)
        self.table.choose(chosen)
        if not self.table.chosen() and rows:
            self.table.selectRow(min(max(at, 0), len(rows) - 1))
        searching = bool(self.field.text().strip())
        place = 1 if rows else (3 if searching else 2)
        self._stack.setCurrentIndex(place)
        self.field.setVisible(bool(rows) or searching)
        figure = self.tr("{count} found").format(count=len(rows)) if searching else f"{len(rows)}"
        self._figure.setText(figure if rows else "")
        self._hint.setVisible(bool(rows) and not any(row.must.total or row.nice.total for row in rows))
        if not self.field.hasFocus():
            self._focus()

    def _focus(self) -> None:
        if self.isVisible():
            self._shown().setFocus()

    def _shown(self) -> QWidget:
        return (self, self.table, self._nothing, self._unfound)[self._stack.currentIndex()]

    def _offer_all(self, place: QPoint) -> None:
        if self.table.indexAt(place).isValid():
            self._offer(self.table.viewport().mapToGlobal(place), whole=True)

    def _offer_stages(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            place = self.table.visualRect(self.model.index(index.row(), PLACE_OF["stage"])).bottomLeft()
            self._offer(self.table.viewport().mapToGlobal(place), whole=False)

    def _offer(self, place: QPoint, *, whole: bool) -> None:
        def pop_up(stages: "list[Stage]") -> None:
            ids = self.table.chosen()
            if not ids:
                return
            if self.menu is not None:
                self.menu.deleteLater()
            row = self.model.row(self.table.currentIndex().row())
            self.menu = stages_menu(self, stages, current=row.stage, move=self.move_to)
            if whole:
                self.menu = job_menu(
                    self,
                    self.menu,
                    open_it=lambda: self.posting_wanted.emit(ids[0]),
                    remove=self.remove,
                    many=len(ids) > 1,
                )
            self.menu.popup(place)

        self.door.ask(lambda hunt: hunt.stages.all(), pop_up)
