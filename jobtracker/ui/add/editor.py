"""The pasted text, to be edited; selecting words in it offers what they can be."""

from functools import cached_property

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from jobtracker.ui.add.offers import Offers, SelectionBar
from jobtracker.ui.theme import TIGHT
from jobtracker.ui.widgets.posting_text import PostingText

_LONGEST = 2_000
_PAUSE_MS = 120


class Editor(PostingText):
    """The text of a draft: `edited` by the person, `pasting` something, selected words `assigned` to what they are."""

    pasting = Signal(QMimeData)
    edited = Signal()
    assigned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("The posting’s text"))
        self.setPlaceholderText(self.tr("Paste or type the posting here"))
        self.offers = Offers(self)
        self.offers.wanted.connect(self._assign)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._offer)
        self.selectionChanged.connect(self._pause.start)
        self.textChanged.connect(self._tell_edit)
        self.verticalScrollBar().valueChanged.connect(self.close_bar)

    @cached_property
    def bar(self) -> SelectionBar:
        """The offers beside the selected words; made when words are first selected."""
        return SelectionBar(self.offers, self.viewport())

    def close_bar(self) -> bool:
        """Hide the offers beside the selected words; False where they were not shown."""
        was = "bar" in vars(self) and self.bar.isVisible()
        if was:
            self.bar.hide()
        return was

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Called by Qt: a page without plain text can be pasted too."""
        return source.hasText() or source.hasHtml() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Called by Qt on paste and drop: the page decides."""
        self.pasting.emit(source)

    def is_replaced_by_paste(self) -> bool:
        """Whether a paste would leave nothing of what stands here."""
        cursor = self.textCursor()
        length = self.document().characterCount() - 1
        return length == 0 or (cursor.hasSelection() and cursor.selectionEnd() - cursor.selectionStart() >= length)

    def reach_caret(self) -> None:
        """Tell the span that the caret is in, as a click on it would."""
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Called by Qt: over a span that leads somewhere, the hand says so."""
        super().mouseMoveEvent(event)
        span = self._span_at(self.cursorForPosition(event.position().toPoint()).position())
        leads = span is not None and not event.buttons()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.IBeamCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt: the menu key opens the offers where the words are selected."""
        if event.key() == Qt.Key.Key_Escape and self.close_bar():
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Called by Qt: the offers stand above the usual entries."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.textCursor().hasSelection():
            before = menu.actions()[0] if menu.actions() else None
            for name, action in self.offers.actions_.items():
                if name == "requirement":
                    menu.insertSeparator(before)  # type: ignore[arg-type]
                menu.insertAction(before, action)  # type: ignore[arg-type]
            menu.insertSeparator(before)  # type: ignore[arg-type]
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.cursorRect().bottomRight())
        menu.popup(place)

    def _tell_edit(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def _assign(self, name: str) -> None:
        if not self.textCursor().hasSelection():
            return
        self.close_bar()
        self.assigned.emit(name)

    def _offer(self) -> None:
        cursor = self.textCursor()
        length = cursor.selectionEnd() - cursor.selectionStart()
        if not 0 < length <= _LONGEST or not cursor.selectedText().strip():
            self.close_bar()
            return
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        top, bottom = (self.cursorRect(self._cursor(end, end)) for end in ends)
        room = self.viewport().rect()
        size = self.bar.size_in(room.width())
        below = bottom.bottom() + TIGHT
        y = below if below + size.height() <= room.height() else max(0, top.top() - TIGHT - size.height())
        x = min(max(0, bottom.left() - size.width() // 2), max(0, room.width() - size.width()))
        self.bar.setGeometry(x, y, size.width(), size.height())
        self.bar.show()
        self.bar.raise_()
