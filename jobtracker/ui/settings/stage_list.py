"""The person's stages as a list that is put in order by keys or by dragging."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from jobtracker.ui.theme import APART, NEAR, TIGHT, font_of
from jobtracker.ui.widgets.hunt_words import tint_of
from jobtracker.ui.widgets.painted_list import colours_in, paint_ground
from jobtracker.ui.widgets.states import ChipLook

if TYPE_CHECKING:
    from collections.abc import Sequence

ROW = Qt.ItemDataRole.UserRole
_UPWARDS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
translate = QCoreApplication.translate


class StageRow(NamedTuple):
    """One stage and how many jobs stand in it."""

    id: int
    name: str
    meaning: str
    colour: str
    jobs: int


def meaning_words(meaning: str) -> str:
    """Name what a stage means."""
    return {
        "saved": translate("Meaning", "Saved, not applied yet"),
        "applied": translate("Meaning", "Applied"),
        "interviewing": translate("Meaning", "Interviewing"),
        "offer": translate("Meaning", "Offer"),
        "closed": translate("Meaning", "Closed"),
    }.get(meaning, meaning)


class StageList(QListWidget):
    """Tells `ordered` with all ids in their new order."""

    ordered = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Stages"))
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)

    def show_rows(self, rows: "Sequence[StageRow]", *, chosen: int | None) -> None:
        """Show these stages with one chosen."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.name)
            item.setData(ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _spoken(row))
            self.addItem(item)
        ids = [row.id for row in rows]
        self.setCurrentRow(ids.index(chosen) if chosen in ids else 0)
        self._fit()

    @property
    def chosen(self) -> StageRow | None:
        """The stage that is chosen."""
        row = self.currentItem().data(ROW) if self.currentRow() >= 0 else None
        return row if isinstance(row, StageRow) else None

    def move_chosen(self, step: int) -> None:
        """Put the chosen stage so many places further down."""
        at = self.currentRow()
        if 0 <= at + step < self.count():
            item = self.takeItem(at)
            self.insertItem(at + step, item)
            self.setCurrentRow(at + step)
            self._tell()

    def event(self, event: QEvent) -> bool:
        """Called by Qt: Alt with an arrow puts a stage elsewhere and is no shortcut of the window here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt: Alt with an arrow puts the chosen stage elsewhere."""
        if _is_step(event):
            self.move_chosen(_UPWARDS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Called by Qt: a stage was dragged to another place."""
        super().dropEvent(event)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt when the text size changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(self.sizeHintForRow(0), 1) * max(self.count(), 1) + 2 * self.frameWidth() + 2)

    def _tell(self) -> None:
        self.ordered.emit([self.item(row).data(ROW).id for row in range(self.count())])


class _Delegate(QStyledItemDelegate):
    """Paints a stage as its chip, its meaning and its jobs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Called by Qt."""
        return QSize(0, QFontMetrics(font_of("body")).height() + APART)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Called by Qt."""
        row = index.data(ROW)
        if not isinstance(row, StageRow):
            return
        painter.save()
        colours = colours_in(option)
        paint_ground(painter, option, colours=colours)
        rect = option.rect.adjusted(NEAR, 0, -NEAR, 0)
        look, font = ChipLook(tint_of(row.colour), row.name, "stage"), font_of("small")
        size = look.size(font)
        width = min(size.width(), rect.width() // 2)
        chip = QRect(rect.left(), rect.center().y() - size.height() // 2 + 1, width, size.height())
        look.paint(painter, chip, colours=colours, font=font)
        painter.setFont(font)
        painter.setPen(colours.named("muted"))
        jobs = _jobs_words(row.jobs)
        told = QFontMetrics(font).horizontalAdvance(jobs)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(rect, middle | int(Qt.AlignmentFlag.AlignRight), jobs)
        words = QRect(chip.right() + NEAR, rect.top(), rect.right() - told - TIGHT - chip.right() - NEAR, rect.height())
        meaning = meaning_words(row.meaning)
        shown = QFontMetrics(font).elidedText(
            meaning if meaning != row.name else "", Qt.TextElideMode.ElideRight, max(words.width(), 0)
        )
        painter.drawText(words, middle | int(Qt.AlignmentFlag.AlignLeft), shown)
        painter.restore()


def _is_step(event: QKeyEvent) -> bool:
    return event.key() in _UPWARDS and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)


def _jobs_words(jobs: int) -> str:
    return translate("Settings", "{jobs} jobs").format(jobs=jobs) if jobs != 1 else translate("Settings", "1 job")


def _spoken(row: StageRow) -> str:
    return ", ".join((row.name, meaning_words(row.meaning), _jobs_words(row.jobs)))
