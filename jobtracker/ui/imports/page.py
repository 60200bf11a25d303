"""Importing jobs, and people, from a table: what it holds is looked at, ticked, and taken in as one thing to undo."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jobtracker.hunt.file_kinds import TABLES
from jobtracker.hunt.files import open_table, read_so
from jobtracker.problems import Problem
from jobtracker.ui.door import Door
from jobtracker.ui.drops import holds_table
from jobtracker.ui.imports.columns import ColumnForm
from jobtracker.ui.imports.seen import Seen, counted
from jobtracker.ui.page import Page
from jobtracker.ui.theme import APART, HAIR, NEAR, WIDE
from jobtracker.ui.widgets.buttons import button, press_by_ctrl_enter
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.frames import Card, EmptyPlace, rule
from jobtracker.ui.widgets.front_stack import FrontStack
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.tick_list import TickList

if TYPE_CHECKING:
    from jobtracker.hunt.files import OpenedTable
    from jobtracker.hunt.hunt import Hunt

_MOST_NAMED = 6


class ImportPage(Page):
    """Empty until a table was chosen or dropped."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.keys = (
            (self.tr("Tick or untick the chosen line"), "Space"),
            (self.tr("Import what is ticked"), "Ctrl+Return"),
        )
        self._file, self._busy = "", False
        self._seen: Seen | None = None
        self._table: OpenedTable | None = None
        self._dialog: QFileDialog | None = None
        self.remark = Label(tone="muted", wrap=True)
        self.list = TickList(self.tr("What the file holds"))
        self.list.ticks.changed.connect(self._count)
        self.take_in = button("", self._take, rank="primary", picture="check")
        self.say_columns = button(self.tr("Columns …"), self._say_columns)
        self.said = Label(tone="muted", wrap=True)
        self.go_on = button(self.tr("Show the jobs"), self._read_so, rank="primary", picture="forward")
        self._stack = FrontStack()
        self._empty = EmptyPlace(
            "import",
            self.tr("Bring in the jobs that you have"),
            self.tr(
                "The CSV file of a spreadsheet or of another tracker, such as Teal, Huntr or Simplify, or the archive "
                "of your LinkedIn data, with the people you know. Headings say which column is what; where they do "
                "not, you do."
            ),
        )
        self._empty.offer(self.tr("Choose a file …"), self.fill, rank="primary", picture="open")
        self._lay_out()

    @cached_property
    def columns(self) -> ColumnForm:
        """Where one says what the columns are; made when that is first needed."""
        made = ColumnForm()
        made.changed.connect(self._judge)
        self._stack.addWidget(self._step(self.said, made, (self.go_on,)))
        return made

    def refresh(self) -> None:
        """Place the focus."""
        self.panes()[0].setFocus()

    def panes(self) -> tuple[QWidget, ...]:
        """The list, or what has to be said before it."""
        if self._seen is not None:
            return (self.list,)
        return (self.columns.choices["title"], self.columns.first_rows) if self._table is not None else (self._empty,)

    def leave(self) -> bool:
        """Forget the table."""
        was = self._table is not None
        self._forget()
        return was

    def keep_files(self, files: "Sequence[str]") -> bool:
        """Look at a table; other files are postings."""
        if not holds_table(tuple(files)):
            return False
        self.read(next(file for file in files if holds_table((file,))))
        return True

    def fill(self) -> None:
        """Ask for a table."""
        if self._dialog is None:
            pattern = " ".join(f"*{suffix}" for suffix in TABLES)
            self._dialog = QFileDialog(self, self.tr("Import jobs from a table"))
            self._dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            tables = self.tr("Tables ({pattern})").format(pattern=pattern)
            self._dialog.setNameFilters([tables, self.tr("All files (*)")])
            self._dialog.fileSelected.connect(self.read)
        self._dialog.open()

    def read(self, file: str) -> None:
        """Look at what a table holds."""
        if self._busy:
            return
        self._busy, name = True, Path(file).name
        self.door.beside.run(lambda: open_table(file), lambda table: self._put(table, name), failed=self._fail)

    def _put(self, table: "OpenedTable", name: str) -> None:
        """Put a table in the place of the one that waits, and say so of that."""
        if self._table is not None and name != self._file:
            said = self.tr("{file} was put aside: nothing of it was imported").format(file=self._file)
            self.told.emit(said)
        self._file = name
        self._look(table)

    def _look(self, table: "OpenedTable") -> None:
        """Show the jobs, or ask for the columns where the headings do not tell them."""
        jobs = table.jobs
        if jobs is None:
            self._busy = False
            self._ask_columns(table)
            return

        def look(hunt: "Hunt") -> Seen:
            return Seen(table, hunt.tables.look(jobs), hunt.tables.people(jobs))

        self.door.ask(look, self._show, failed=self._fail)

    def _ask_columns(self, table: "OpenedTable") -> None:
        if table.cells is None:
            return
        self._table, self._seen = table, None
        self.columns.show_cells(table.cells, table.columns)
        self._stack.setCurrentIndex(2)
        self.columns.choices["title"].setFocus()

    def _say_columns(self) -> None:
        if self._table is not None:
            self._ask_columns(self._table)

    def _judge(self) -> None:
        """Say what is still to be said of the columns."""
        words = self.tr("What is in each column of {file}?").format(file=self._file)
        if not self.columns.is_enough:
            words = f"{words} {self.tr('Choose at least the one with the job titles or that with the companies.')}"
        self.said.setText(words)
        self.go_on.setEnabled(self.columns.is_enough)

    def _read_so(self) -> None:
        cells, columns = self.columns.cells, self.columns.columns
        if cells is not None and not self._busy:
            self._busy = True
            self.door.beside.run(lambda: read_so(cells, columns), self._look, failed=self._fail)

    def _show(self, seen: Seen) -> None:
        self._busy, self._seen, self._table = False, seen, seen.table
        self.say_columns.setVisible(seen.table.cells is not None)
        there = seen.there()
        self.remark.setText(" ".join(self._remarks(seen, there=len(there))))
        self.list.show_rows(seen.parts(), say=seen.say, unticked=there)
        self._stack.setCurrentIndex(1)
        self.list.setFocus()

    def _remarks(self, seen: Seen, *, there: int) -> Iterator[str]:
        yield self.tr("{file} holds {what}.").format(file=self._file, what=counted(len(seen.rows), len(seen.people)))
        yield self.tr("Untick what is not to come (Space; on a heading, all below it).")
        if there == 1:
            yield self.tr("One looks as if it was saved already and is not ticked.")
        elif there:
            yield self.tr("{count} look as if they were saved already and are not ticked.").format(count=there)
        left_out = seen.table.jobs.left_out if seen.table.jobs else ()
        if left_out:
            names = ", ".join(left_out[:_MOST_NAMED])
            more = " …" if len(left_out) > _MOST_NAMED else ""
            yield self.tr("Not understood and left out: {columns}.").format(columns=names + more)

    def _count(self) -> None:
        ticked, rows = self.list.ticks.ticked, len(self._seen.rows) if self._seen is not None else 0
        jobs = sum(number < rows for number in ticked)
        words = self.tr("Import {what}").format(what=counted(jobs, len(ticked) - jobs))
        self.take_in.setText(f" {words}")
        self.take_in.setAccessibleName(words)
        self.take_in.setEnabled(bool(ticked))

    def _take(self) -> None:
        seen, file = self._seen, self._file
        if seen is None:
            return
        ticked = sorted(self.list.ticks.ticked)
        jobs = [seen.rows[number].job for number in ticked if number < len(seen.rows)]
        people = [seen.people[number - len(seen.rows)].person for number in ticked if number >= len(seen.rows)]

        def take(hunt: "Hunt") -> object:
            return hunt.tables.take(jobs, people, file=file)

        self.door.ask(take, lambda _: self._done())
        self.take_in.setEnabled(False)

    def _done(self) -> None:
        self._forget()
        self.place_wanted.emit("jobs")

    def _forget(self) -> None:
        self._seen = self._table = None
        self._stack.setCurrentIndex(0)

    def _fail(self, problem: Problem) -> None:
        self._busy = False
        self.failed.emit(problem)

    def _lay_out(self) -> None:
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._step(self.remark, self.list, (self.take_in, self.say_columns)))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, APART, WIDE, WIDE)
        column.setSpacing(APART)
        column.addWidget(Label(self.tr("Import jobs"), role="display"))
        column.addWidget(self._stack, 1)

    def _step(self, said: Label, content: QWidget, buttons: "tuple[QPushButton, ...]") -> Card:
        card = Card(margin=1)
        card.column.setSpacing(0)
        head, foot, row = QHBoxLayout(), QHBoxLayout(), FlowRow()
        head.setContentsMargins(NEAR, NEAR, NEAR, HAIR)
        head.addWidget(said)
        foot.setContentsMargins(NEAR, NEAR, NEAR, NEAR)
        for each in (*buttons, button(self.tr("Cancel"), self._cancel)):
            row.addWidget(each)
        foot.addLayout(row)
        card.column.addLayout(head)
        card.column.addWidget(content, 1)
        card.column.addWidget(rule())
        card.column.addLayout(foot)
        press_by_ctrl_enter(buttons[0], card)
        return card

    def _cancel(self) -> None:
        self._forget()
        self.back_wanted.emit()
