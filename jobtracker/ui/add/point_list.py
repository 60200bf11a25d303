"""The requirements of a draft: each with a tick (kept or not) and its kind."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from jobtracker.hunt.drafts import Draft, DraftItem
from jobtracker.reading.findings import Kind
from jobtracker.ui.icons import icon
from jobtracker.ui.theme import HAIR, NEAR, TIGHT, font_of
from jobtracker.ui.widgets.painted_list import PaintedList, colours_in, paint_ground, paint_tick, room
from jobtracker.ui.widgets.paragraphs import Paragraph, paragraph
from jobtracker.ui.widgets.states import ChipLook

_Index = QModelIndex | QPersistentModelIndex
_ITEM = Qt.ItemDataRole.UserRole
_LISTED: frozenset[Kind] = frozenset({"requirement", "preferred", "stack"})
_MOST_LINES = 3
_BATCH = 60
_LETTERS_BESIDE = 58
translate = QCoreApplication.translate


def look_of(kind: Kind) -> ChipLook:
    """How a kind is shown: icon, word and tint."""
    return {
        "requirement": ChipLook("required"),
        "preferred": ChipLook("preferred"),
        "stack": ChipLook("met", translate("Points", "Stack"), "stack"),
    }.get(kind, ChipLook("neutral", translate("Points", "Not asked")))


class PointModel(QAbstractListModel):
    """The points that ask for something, in the order of the text."""

    ticked = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[DraftItem, ...] = ()
        self._text = ""

    def show_draft(self, draft: Draft) -> None:
        """Show a draft's points; where only ticks and kinds changed, selection and scroll position stay."""
        items = tuple(item for item in draft.items if item.kind in _LISTED)
        same = [(item.start, item.end) for item in items] == [(item.start, item.end) for item in self.items]
        if same and self._text == draft.text:
            self.items = items
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self.items, self._text = items, draft.text
        self.endResetModel()

    def words(self, item: DraftItem) -> str:
        """The point's text on one line."""
        return " ".join(self._text[item.start : item.end].split())

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Called by Qt."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Called by Qt."""
        item = self.items[index.row()]
        if role == _ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(item)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if item.kept else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{look_of(item.kind).shown}. {self.words(item)}"
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401
        """Called by Qt and by screen readers: the tick."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.ticked.emit(self.items[index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Called by Qt."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemNeverHasChildren


class PointList(PaintedList):
    """Tells what the person does: `chosen` a point, `ticked` or unticked it, `turned` it into another kind.

    `pointed` tells which one the mouse is over (None: none).
    """

    chosen = Signal(object)
    pointed = Signal(object)
    ticked = Signal(object, bool)
    turned = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Requirements"))
        self.model_ = PointModel(self)
        self.model_.ticked.connect(self.ticked)
        self.setModel(self.model_)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # a text of a megabyte has thousands of points
        self.setBatchSize(_BATCH)
        self.setItemDelegate(_Delegate(self))
        self.entered.connect(lambda index: self.pointed.emit(self.model_.items[index.row()]))

    @property
    def current(self) -> DraftItem | None:
        """The point that is selected."""
        index = self.currentIndex()
        return self.model_.items[index.row()] if index.isValid() else None

    def choose(self, start: int, end: int) -> None:
        """Select the point that stands there."""
        for number, item in enumerate(self.model_.items):
            if (item.start, item.end) == (start, end):
                self.setCurrentIndex(self.model_.index(number))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Called by Qt."""
        super().currentChanged(current, previous)
        if self.current is not None:
            self.chosen.emit(self.current)

    def leaveEvent(self, event: QEvent) -> None:
        """Called by Qt."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """M: must have, N: nice to have; Space ticks."""
        kinds: dict[int, Kind] = {Qt.Key.Key_M: "requirement", Qt.Key.Key_N: "preferred"}
        kind = kinds.get(event.key())
        if kind and self.current is not None and not event.modifiers():
            self.turned.emit(self.current, kind)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Called by Qt on a right click or the menu key."""
        if self.current is not None:
            place = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            self.offer_kinds(self.current, place)

    def offer_kinds(self, item: DraftItem, place: QPoint) -> None:
        """Open the menu of kinds for a point."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kinds: tuple[Kind, ...] = ("requirement", "preferred", "stack", "other")
        for kind in kinds:
            look = look_of(kind)
            action = menu.addAction(icon(look.picture or look.state), look.shown)
            action.setEnabled(kind != item.kind)
            action.triggered.connect(lambda _=False, kind=kind: self.turned.emit(item, kind))
        menu.popup(place)


class _Delegate(QStyledItemDelegate):
    """Paints tick, words and kind; a click on the kind opens its menu."""

    def __init__(self, view: PointList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Called by Qt."""
        width = room(option)
        chip, words = look_of(index.data(_ITEM).kind).size(font_of("small")).height(), _words(index, width).height
        high = max(words, chip) if _chip_room(width) else words + HAIR + chip
        return QSize(width, TIGHT + high + TIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Called by Qt."""
        item: DraftItem = index.data(_ITEM)
        colours, rect = colours_in(option), option.rect
        painter.save()
        paint_ground(painter, option, colours=colours)
        paint_tick(painter, _tick(rect), kept=item.kept, colours=colours)
        text = _words(index, rect.width())
        text.paint(
            painter, rect.left() + _left(), rect.top() + TIGHT, colour=colours.named("text" if item.kept else "muted")
        )
        if item.kept:
            chip = _chip(rect, text, item.kind)
            look_of(item.kind).paint(painter, chip, colours=colours, font=font_of("small"))
        else:
            painter.setFont(font_of("small"))
            painter.setPen(colours.named("muted"))
            painter.drawText(
                _chip(rect, text, item.kind).adjusted(0, 0, rect.width(), 0),
                int(Qt.AlignmentFlag.AlignVCenter),
                translate("Points", "Left out"),
            )
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Called by Qt: clicks on tick and kind, and the space bar."""
        item: DraftItem = index.data(_ITEM)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            place = event.position().toPoint()
            if _tick(option.rect).adjusted(-TIGHT, -TIGHT, HAIR, TIGHT).contains(place):
                self._view.ticked.emit(item, not item.kept)
                return True
            if item.kept and _chip(option.rect, _words(index, option.rect.width()), item.kind).contains(place):
                self._view.offer_kinds(item, event.globalPosition().toPoint())
                return True
            return False
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self._view.ticked.emit(item, not item.kept)
            return True
        return super().editorEvent(event, model, option, index) if not isinstance(event, QMouseEvent) else False


def _side() -> int:
    return QFontMetrics(font_of("body")).height()


def _left() -> int:
    return NEAR + _side() + TIGHT


def _tick(rect: QRect) -> QRect:
    return QRect(rect.left() + NEAR, rect.top() + TIGHT, _side(), _side())


def _words(index: _Index, width: int) -> Paragraph:
    words = str(index.data(Qt.ItemDataRole.DisplayRole))
    return paragraph(words, font=font_of("body"), width=width - _left() - NEAR - _chip_room(width), most=_MOST_LINES)


def _chip_room(width: int) -> int:
    """What the kinds take beside the words; 0 where they stand below, since there is too little room."""
    if width < QFontMetrics(font_of("body")).averageCharWidth() * _LETTERS_BESIDE:
        return 0
    kinds: tuple[Kind, ...] = ("requirement", "preferred", "stack")
    return max(look_of(kind).size(font_of("small")).width() for kind in kinds) + NEAR


def _chip(rect: QRect, text: Paragraph, kind: Kind) -> QRect:
    size = look_of(kind).size(font_of("small"))
    beside = _chip_room(rect.width())
    if beside:
        return QRect(QPoint(rect.right() - NEAR - beside + NEAR, rect.top() + TIGHT - 2), size)
    return QRect(QPoint(rect.left() + _left(), rect.top() + TIGHT + text.height + HAIR), size)
