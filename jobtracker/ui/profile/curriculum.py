"""Filling the profile from a CV: the file is read beside the database, its lines are ticked, then added at once."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from jobtracker.hunt.file_kinds import FILES
from jobtracker.hunt.files import RESUMES, open_curriculum
from jobtracker.problems import Problem
from jobtracker.ui.door import Door
from jobtracker.ui.profile.sections import SECTIONS
from jobtracker.ui.theme import HAIR, NEAR, TIGHT
from jobtracker.ui.widgets.buttons import button, press_by_ctrl_enter
from jobtracker.ui.widgets.frames import Card, rule
from jobtracker.ui.widgets.hunt_words import effect_words
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.tick_list import Heading, Tick, TickList

if TYPE_CHECKING:
    from jobtracker.hunt.curricula import Curriculum
    from jobtracker.hunt.effects import Effect
    from jobtracker.ui.widgets.line_list import Line


class CurriculumPanel(QWidget):
    """Comes in front (`came`) when a CV was read, and goes (`left`) when its lines were added or not wanted.

    `reading` tells that a file is being read, and when that is over.
    """

    came = Signal()
    left = Signal()
    reading = Signal(bool)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, door: Door) -> None:
        super().__init__()
        self._door = door
        self._file, self._busy, self._stopped = "", False, False
        self._curriculum: Curriculum | None = None
        self._dialog: QFileDialog | None = None
        self.heading = Label(role="heading", wrap=True)
        self.remark = Label(tone="muted", wrap=True)
        self.list = TickList(self.tr("What the CV says"))
        self.add = button("", self._add, rank="primary", picture="check")
        self.cancel = button(self.tr("Cancel"), self.close_review)
        self.list.ticks.changed.connect(self._count)
        door.closing.connect(self._stop)
        self._lay_out()

    def ask(self) -> QFileDialog:
        """Ask for a file."""
        if self._dialog is None:
            pattern = " ".join(f"*{suffix}" for suffix in (*FILES, *RESUMES))
            self._dialog = QFileDialog(self, self.tr("Fill the profile from a CV"))
            self._dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            self._dialog.setNameFilters([self.tr("CVs ({pattern})").format(pattern=pattern), self.tr("All files (*)")])
            self._dialog.fileSelected.connect(self.read)
        self._dialog.open()
        return self._dialog

    def read(self, file: str) -> None:
        """Read a CV and show what it tells."""
        if self._busy:
            return
        self._file = Path(file).name
        self._be_busy(on=True)
        self._door.beside.run(
            lambda: open_curriculum(file, stopped=lambda: self._stopped),
            lambda given: self._door.ask(lambda hunt: hunt.curricula.read(given), self._show, failed=self._fail),
            failed=self._fail,
        )

    def close_review(self) -> bool:
        """Forget what was read; True where something was."""
        was, self._curriculum = self._curriculum is not None, None
        self.left.emit()
        return was

    def _show(self, curriculum: "Curriculum") -> None:
        self._be_busy(on=False)
        if not curriculum.entries:
            self.told.emit(self.tr("Your profile already says all that is in {file}").format(file=self._file))
            return
        self._curriculum = curriculum
        self.heading.setText(self.tr("What {file} says about you").format(file=self._file))
        remark = self.tr("Untick what is wrong (Space). All of it can be changed later, and Ctrl+Z takes it back.")
        one, many = self.tr("One more line is there already."), self.tr("{count} more lines are there already.")
        there = (one if curriculum.known == 1 else many).format(count=curriculum.known)
        self.remark.setText(f"{remark} {there}" if curriculum.known else remark)
        rows = list(_rows(curriculum))
        lines = {row.line.id: row for row in rows if isinstance(row, Tick)}
        self.list.show_rows([row.line.id if isinstance(row, Tick) else row for row in rows], say=lines.__getitem__)
        self.came.emit()
        self.list.setFocus()

    def _count(self) -> None:
        count = len(self.list.ticks.ticked)
        words = (self.tr("Add one line") if count == 1 else self.tr("Add {count} lines")).format(count=count)
        self.add.setText(f" {words}")
        self.add.setAccessibleName(words)
        self.add.setEnabled(count > 0)

    def _add(self) -> None:
        curriculum, file = self._curriculum, self._file
        if curriculum is not None:
            ticked = sorted(self.list.ticks.ticked)
            chosen = [curriculum.entries[number] for number in ticked]
            self._door.ask(lambda hunt: hunt.curricula.take(chosen, file=file), self._tell)
            self.close_review()

    def _tell(self, effect: "Effect") -> None:
        self.told.emit(effect_words(effect))

    def _fail(self, problem: Problem) -> None:
        self._be_busy(on=False)
        if not self._stopped:
            self.failed.emit(problem)

    def _be_busy(self, *, on: bool) -> None:
        self._busy = on
        self.reading.emit(on)

    def _stop(self) -> None:
        self._stopped = True

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(NEAR, NEAR, NEAR, TIGHT)
        head.setSpacing(HAIR)
        head.addWidget(self.heading)
        head.addWidget(self.remark)
        foot = QHBoxLayout()
        foot.setContentsMargins(NEAR, NEAR, NEAR, NEAR)
        foot.setSpacing(TIGHT)
        foot.addWidget(self.add)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        press_by_ctrl_enter(self.add, self)
        card = Card(margin=1)
        card.column.setSpacing(0)
        card.column.addLayout(head)
        card.column.addWidget(self.list, 1)
        card.column.addWidget(rule())
        card.column.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)


def _rows(curriculum: "Curriculum") -> Iterator[Heading | Tick]:
    """The lines under the names of their parts, each known by its place among the entries."""
    number = 0
    for section in SECTIONS:
        lines: Sequence[Line] = section.lines(curriculum.sheet)
        before = iter(section.lines(curriculum.before))
        if lines:
            yield Heading(QCoreApplication.translate("Profile", section.title), len(lines))
        for line in lines:
            shown = _told_anew(line, next(before)) if curriculum.entries[number].id is not None else line
            yield Tick(shown._replace(id=number), curriculum.quotes[number])
            number += 1


def _told_anew(line: "Line", before: "Line") -> "Line":
    """Say what a line says now that shall say something else."""
    told = before.detail if line.note == before.note else before.note
    said = told or QCoreApplication.translate("Profile", "nothing more")
    words = QCoreApplication.translate("Profile", "instead of: {said}").format(said=said)
    return line._replace(detail="  ·  ".join(part for part in (line.detail, words) if part))
