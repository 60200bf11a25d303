"""The board: one column of cards for each of the person's stages, side by side."""

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from jobtracker.ui.icons import icon
from jobtracker.ui.jobs.stage_list import StageList
from jobtracker.ui.theme import HAIR, NEAR, TIGHT
from jobtracker.ui.widgets.buttons import icon_button
from jobtracker.ui.widgets.hunt_words import tint_of
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.states import StateChip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobtracker.hunt.jobs import JobRow, StageRow

_NARROWEST = 29
_WIDEST = 70


class StageColumn(QFrame):
    """One stage: its name, how many jobs stand there, and their cards; folded, only the name."""

    folded = Signal(int, bool)

    def __init__(self, stage: "StageRow", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage_id = stage.id
        self.name = stage.name
        self.setObjectName("stage")
        self.chip = StateChip(tint_of(stage.colour), word=stage.name, picture="stage")
        self.figure = Label(tone="muted", role="small")
        self.list = StageList(stage.name)
        self.fold_button = icon_button("chevron-down", self.tr("Fold {stage}").format(stage=stage.name), self._fold)
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self.chip)
        head.addWidget(self.figure)
        head.addStretch(1)
        head.addWidget(self.fold_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(TIGHT, TIGHT, HAIR, TIGHT)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._head = head
        self._spacer = QWidget()
        column.addWidget(self._spacer, 1)
        self._spacer.hide()
        self._is_folded = False

    @property
    def is_folded(self) -> bool:
        """Whether the cards are hidden."""
        return self._is_folded

    def fold(self, *, on: bool) -> None:
        """Hide the cards, or show them."""
        self._is_folded = on
        self.list.setVisible(not on)
        self._spacer.setVisible(on)
        words = self.tr("Unfold {stage}") if on else self.tr("Fold {stage}")
        self.fold_button.setIcon(icon("chevron-right" if on else "chevron-down"))
        self.fold_button.setToolTip(words.format(stage=self.name))
        self.fold_button.setAccessibleName(words.format(stage=self.name))
        self.fit()

    def fit(self) -> None:
        """Be as wide as the text size asks for."""
        letter = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(self._head.sizeHint().width() + TIGHT * 2 if self._is_folded else letter * _NARROWEST)
        self.setMaximumWidth(self.minimumWidth() if self._is_folded else letter * _WIDEST)

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def show_rows(self, rows: "Sequence[JobRow]") -> None:
        """Show these jobs."""
        self.list.jobs.show(rows)
        self.figure.setText(f"{len(rows)}")
        self.figure.setAccessibleName(self.tr("{count} jobs").format(count=len(rows)))
        if self._is_folded:
            self.fit()

    def _fold(self) -> None:
        self.fold(on=not self._is_folded)
        self.folded.emit(self.stage_id, self._is_folded)


class Board(QScrollArea):
    """All stages side by side over the same jobs as the table; tells what the person wants with the selected ones."""

    opened = Signal(int)
    delete_wanted = Signal()
    move_wanted = Signal()
    moved = Signal(list, int)
    """These jobs shall go to this stage."""
    menu_wanted = Signal(QPoint)
    chosen_changed = Signal()
    folded = Signal(list)
    """The ids of the stages that are folded now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self.setAccessibleName(self.tr("Board"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        content.setObjectName("content")
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(NEAR)
        self.setWidget(content)
        self.columns: list[StageColumn] = []
        self._stages: tuple[tuple[int, str, str], ...] = ()
        self._folded: set[int] | None = None

    def fold(self, stages: "Sequence[int] | None") -> None:
        """Fold these stages; None: those that mean closed, as long as the person has not said otherwise."""
        self._folded = None if stages is None else set(stages)

    def show_stages(self, stages: "Sequence[StageRow]") -> None:
        """Have one column for each of these stages; made anew only where they differ from those shown."""
        told = tuple((stage.id, stage.name, stage.colour) for stage in stages)
        if told == self._stages:
            return
        self._stages = told
        for old in self.columns:
            self._row.removeWidget(old)
            old.deleteLater()
        self.columns = [self._column(stage) for stage in stages]

    def show_rows(self, rows: "Sequence[JobRow]") -> None:
        """Show these jobs, each in its stage's column."""
        chosen = self.chosen()
        focused = next((column for column in self.columns if column.list.hasFocus()), None)
        by_stage: defaultdict[int, list[JobRow]] = defaultdict(list)
        for row in rows:
            by_stage[row.stage_id].append(row)
        for column in self.columns:
            column.show_rows(by_stage.get(column.stage_id, ()))
        self.choose(chosen, follow=focused is not None)

    def chosen(self) -> list[int]:
        """The ids of the selected jobs."""
        return [number for column in self.columns for number in column.list.chosen()]

    def choose(self, ids: list[int], *, follow: bool = False) -> None:
        """Select these jobs wherever they stand; `follow`: the focus goes with them."""
        for column in self.columns:
            if column.list.choose(ids) and follow and not column.is_folded:
                column.list.setFocus()
                self.ensureWidgetVisible(column)

    def place_of_current(self) -> QPoint:
        """Where on the screen a menu over the chosen card opens."""
        for column in self.columns:
            index = column.list.currentIndex()
            if column.list.selectionModel().hasSelection() and index.isValid():
                return column.list.viewport().mapToGlobal(column.list.visualRect(index).bottomLeft())
        return self.mapToGlobal(self.rect().center())

    def focus(self) -> None:
        """Put the focus on the chosen card, else on the first one."""
        filled = [column for column in self.columns if column.list.jobs.rows and not column.is_folded]
        held = [column for column in filled if column.list.selectionModel().hasSelection()]
        for column in (held or filled or self.columns)[:1]:
            if not column.list.currentIndex().isValid() and column.list.jobs.rows:
                column.list.setCurrentIndex(column.list.jobs.index(0))
            column.list.setFocus()

    def _column(self, stage: "StageRow") -> StageColumn:
        column = StageColumn(stage)
        cards = column.list
        cards.opened.connect(self.opened)
        cards.delete_wanted.connect(self.delete_wanted)
        cards.move_wanted.connect(self.move_wanted)
        cards.step_wanted.connect(lambda step: self._step(column, step))
        cards.aside_wanted.connect(lambda step: self._go_aside(column, step))
        cards.dropped.connect(lambda ids: self.moved.emit(ids, column.stage_id))
        cards.selectionModel().selectionChanged.connect(lambda: self._choose_alone(column))
        cards.selectionModel().selectionChanged.connect(self.chosen_changed)
        cards.customContextMenuRequested.connect(lambda place: self._offer(column, place))
        closed = stage.meaning == "closed"
        column.fold(on=closed if self._folded is None else column.stage_id in self._folded)
        column.folded.connect(self._tell_folded)
        self._row.addWidget(column, 1)
        return column

    def _step(self, column: StageColumn, step: int) -> None:
        """Move the selected cards one stage on or back."""
        at = self.columns.index(column) + step
        ids = column.list.chosen()
        if ids and 0 <= at < len(self.columns):
            self.moved.emit(ids, self.columns[at].stage_id)

    def _go_aside(self, column: StageColumn, step: int) -> None:
        """Put the keys on the next column that shows cards."""
        at = self.columns.index(column) + step
        while 0 <= at < len(self.columns):
            target = self.columns[at]
            if target.list.jobs.rows and not target.is_folded:
                row = min(max(column.list.currentIndex().row(), 0), target.list.jobs.rowCount() - 1)
                target.list.setFocus()
                target.list.setCurrentIndex(target.list.jobs.index(row))
                self._choose_alone(target)
                self.ensureWidgetVisible(target)
                return
            at += step

    def _choose_alone(self, column: StageColumn) -> None:
        """Cards are selected in one column at a time."""
        if column.list.hasFocus() and column.list.selectionModel().hasSelection():
            for other in self.columns:
                if other is not column:
                    other.list.clearSelection()

    def _offer(self, column: StageColumn, place: QPoint) -> None:
        if column.list.indexAt(place).isValid():
            column.list.setFocus()
            self.menu_wanted.emit(column.list.viewport().mapToGlobal(place))

    def _tell_folded(self) -> None:
        self.folded.emit([column.stage_id for column in self.columns if column.is_folded])
