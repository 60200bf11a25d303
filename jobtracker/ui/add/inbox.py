"""The inbox: the drafts that wait to be saved, side by side, each with its state."""

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QProgressBar, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jobtracker.ui.colours import State
from jobtracker.ui.theme import HAIR, NEAR, TIGHT, font_of
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.frames import Card
from jobtracker.ui.widgets.labels import ElidedLabel, Label
from jobtracker.ui.widgets.painted_list import PaintedList, colours_in, paint_ground, paint_mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobtracker.hunt.inbox import InboxEntry

_Index = QModelIndex | QPersistentModelIndex
_LETTERS = 30
_ENTRY = Qt.ItemDataRole.UserRole


class InboxModel(QAbstractListModel):
    """The entries in the order in which they came."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: tuple[InboxEntry, ...] = ()
        self.seen: set[int] = set()
        self.reading = 0

    def show(self, entries: "Sequence[InboxEntry]", *, reading: int) -> None:
        """Show other entries; where they are the same ones, selection and scroll position stay."""
        same = [entry.id for entry in entries] == [entry.id for entry in self.entries]
        if not same:
            self.beginResetModel()
        self.entries, self.reading = tuple(entries), reading
        if not same:
            self.endResetModel()
        elif entries:
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def row_of(self, number: int | None) -> int:
        """The row of an entry; -1 where there is none."""
        return next((row for row, entry in enumerate(self.entries) if entry.id == number), -1)

    def look_of(self, entry: "InboxEntry") -> tuple[State, str, str]:
        """An entry's state as colour, icon and words."""
        if entry.state == "refused":
            return "missing", "warning", self.tr("Not read")
        if entry.state == "waiting":
            return ("confirm", "clock", self.tr("Reading…")) if entry.id == self.reading else (
                "neutral", "clock", self.tr("Waiting")
            )  # fmt: skip
        if entry.doubtful:
            return "partial", "warning", self.tr("Check")
        return ("neutral", "check", self.tr("Seen")) if entry.id in self.seen else ("met", "met", self.tr("New"))

    def title_of(self, entry: "InboxEntry") -> str:
        """What an entry is called: its title, else its file."""
        return entry.title or PurePath(entry.file).name or self.tr("Untitled posting")

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Called by Qt."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Called by Qt."""
        entry = self.entries[index.row()]
        if role == _ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title_of(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (self.title_of(entry), entry.company, entry.reason, entry.file) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (self.title_of(entry), entry.company, self.look_of(entry)[2], entry.reason)
            return ". ".join(part for part in parts if part)
        return None


class InboxList(PaintedList):
    """One row of entries; tells which one is `chosen`, and which one is to be `removed`."""

    chosen = Signal(int)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Inbox"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.model_ = InboxModel(self)
        self.setModel(self.model_)
        self.setItemDelegate(_Delegate(self.model_, self))

    def sizeHint(self) -> QSize:
        """Called by Qt: as high as one entry, and the bar that scrolls them where there is one."""
        one = entry_size()
        scrolls = one.width() * len(self.model_.entries) > self.width()
        return QSize(0, one.height() + (self.horizontalScrollBar().sizeHint().height() if scrolls else 0) + 2)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        self.updateGeometry()
        QTimer.singleShot(0, self._show_current)

    def mark(self, number: int | None) -> None:
        """Show which entry is open, without telling."""
        row = self.model_.row_of(number)
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.setCurrentIndex(self.model_.index(row) if row >= 0 else QModelIndex())
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        QTimer.singleShot(0, self._show_current)  # once it is laid out
        self.updateGeometry()
        self.viewport().update()

    def _show_current(self) -> None:
        self.scrollTo(self.currentIndex())

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Called by Qt."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.scrollTo(self.model_.index(current.row()))
            self.chosen.emit(self.model_.entries[current.row()].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the entry out of the inbox."""
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and index.isValid():
            self.removed.emit(self.model_.entries[index.row()].id)
            return
        super().keyPressEvent(event)


def entry_size() -> QSize:
    """The room that one entry takes at the text size in use."""
    body, small = QFontMetrics(font_of("body")), QFontMetrics(font_of("small"))
    return QSize(body.averageCharWidth() * _LETTERS, TIGHT + body.height() + HAIR + small.height() + TIGHT)


class _Delegate(QStyledItemDelegate):
    """Paints an entry: the mark of its state, what it is called, and below that its firm or how it stands."""

    def __init__(self, model: InboxModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's own signature
        """Called by Qt."""
        return entry_size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Called by Qt."""
        entry = index.data(_ENTRY)
        colours, rect = colours_in(option), QRect(option.rect)
        state, picture, word = self._model.look_of(entry)
        painter.save()
        option.rect = rect = QRect(rect.topLeft(), QSize(rect.width(), entry_size().height()))
        paint_ground(painter, option, colours=colours)
        title, small = font_of("body" if entry.id in self._model.seen else "strong"), font_of("small")
        side = QFontMetrics(title).height() + HAIR
        paint_mark(
            painter,
            QRect(rect.left() + NEAR, rect.top() + TIGHT, side, side),
            state=state,
            colours=colours,
            picture=picture,
        )
        left, width = rect.left() + NEAR + side + TIGHT, rect.width() - 2 * NEAR - side - TIGHT
        second = entry.company if entry.state == "read" and entry.company else entry.reason or word
        if entry.state == "read" and entry.company:
            second = f"{word} · {entry.company}"
        top = rect.top() + TIGHT
        for words, font, tone in ((self._model.title_of(entry), title, "text"), (second, small, "muted")):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(colours.ink(state) if tone == "muted" and state == "missing" else colours.named(tone))
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, top, width, metrics.height()), int(Qt.AlignmentFlag.AlignVCenter), shown)
            top += metrics.height() + HAIR
        painter.restore()


class InboxBar(Card):
    """The inbox with its head: how many there are, how far reading is, and what one can do with all of them."""

    save_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=HAIR, parent=parent)
        self.list = InboxList()
        self.told = ElidedLabel(role="small", tone="muted")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of reading"))
        self.save_all = button("", self.save_wanted, picture="check")
        self.save_all.setToolTip(self.tr("Save all that were read as postings (Ctrl+Shift+Enter)"))
        self.stop = button(self.tr("Stop reading"), self.stop_wanted, picture="close")
        head = QHBoxLayout()
        head.setContentsMargins(NEAR, HAIR, HAIR, 0)
        head.setSpacing(TIGHT)
        head.addWidget(Label(self.tr("Inbox"), role="heading"))
        head.addWidget(self.told, 1)
        head.addWidget(self.progress)
        head.addWidget(self.stop)
        head.addWidget(self.save_all)
        self.column.setSpacing(HAIR)
        self.column.addLayout(head)
        self.column.addWidget(self.list)
        self._step = (0, 0, 0)
        self.hide()

    def show_entries(self, entries: "Sequence[InboxEntry]", *, current: int | None) -> None:
        """Show the inbox where it holds more than the one draft that is open."""
        if current is not None:
            self.list.model_.seen.add(current)
        self.list.model_.show(entries, reading=self._step[0])
        self.list.mark(current)
        good = sum(entry.state == "read" and not entry.doubtful for entry in entries)
        bad = sum(entry.state == "refused" for entry in entries)
        place = self.list.model_.row_of(current) + 1
        words = [self.tr("{number} of {all}").format(number=place or "–", all=len(entries))]
        words += [self.tr("{number} could not be read").format(number=bad)] if bad else []
        self.told.setText(" · ".join(words))
        save = self.tr("Save all {number}").format(number=good)
        self.save_all.setText(f" {save}")
        self.save_all.setAccessibleName(save)
        self.save_all.setVisible(good > 1)
        others = [entry for entry in entries if entry.id != current]
        self.setVisible(len(entries) > 1 or any(entry.state != "waiting" for entry in others))

    def show_progress(self, number: int, step: int, steps: int) -> None:
        """Show which entry is being read, as the how-manieth of how many; 0: none."""
        self._step = (number, step, steps)
        self.list.model_.show(self.list.model_.entries, reading=number)
        self.progress.setMaximum(max(steps, 1))
        self.progress.setValue(max(step - 1, 0))
        self.progress.setFixedSize(self.fontMetrics().averageCharWidth() * 14, TIGHT)
        for widget in (self.progress, self.stop):
            widget.setVisible(steps > 1)
