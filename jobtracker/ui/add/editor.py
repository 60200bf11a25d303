"""The pasted text, to be edited; selecting words in it offers what they can be."""

from functools import partial

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from jobtracker.ui.theme import HAIR, TIGHT
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.posting_text import PostingText

_LONGEST = 2_000
_PAUSE_MS = 120


class SelectionBar(QFrame):
    """The offers beside a selection: `wanted` tells "title", "company", "places", "requirement" or "preferred"."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("What the selected words are"))
        row = self._row = FlowRow(gap=0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(HAIR, HAIR, HAIR, HAIR)
        outer.addLayout(row)
        self.buttons: dict[str, QPushButton] = {}
        for name, words in self.offers():
            made = button(words, partial(self.wanted.emit, name), rank="link", parent=self)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(made)
            self.buttons[name] = made
        self.buttons["title"].setAccessibleName(self.tr("Set as title"))
        self.buttons["company"].setAccessibleName(self.tr("Set as company"))
        self.buttons["places"].setAccessibleName(self.tr("Set as place"))
        self.hide()

    def size_in(self, room: int) -> QSize:
        """The size that it takes where it may be `room` wide."""
        for made in self.buttons.values():
            made.ensurePolished()  # before it was first shown, a button does not know its padding
        self._row.invalidate()
        width = min(room, sum(made.sizeHint().width() for made in self.buttons.values()) + 2 * HAIR + 2)
        return QSize(width, self._row.heightForWidth(width - 2 * HAIR) + 2 * HAIR)

    def offers(self) -> tuple[tuple[str, str], ...]:
        """Names and words of what can be offered, in order."""
        return (
            ("title", self.tr("Title")),
            ("company", self.tr("Company")),
            ("places", self.tr("Place")),
            ("requirement", self.tr("+ Must-have")),
            ("preferred", self.tr("+ Nice-to-have")),
        )


class Editor(PostingText):
    """The text of a draft: `edited` by the person, `pasting` something, selected words `assigned` to what they are."""

    pasting = Signal(QMimeData)
    edited = Signal()
    assigned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(True)
        self.setAccessibleName(self.tr("The posting’s text"))
        self.setPlaceholderText(self.tr("Paste or type the posting here"))
        self.bar = SelectionBar(self.viewport())
        self.bar.wanted.connect(self._assign)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._offer)
        self.selectionChanged.connect(self._pause.start)
        self.textChanged.connect(self._tell_edit)
        self.verticalScrollBar().valueChanged.connect(self.bar.hide)

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Called by Qt: the offers stand above the usual entries."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.textCursor().hasSelection():
            before = menu.actions()[0] if menu.actions() else None
            for name, made in self.bar.buttons.items():
                action = menu.addAction(made.accessibleName())
                action.triggered.connect(partial(self._assign, name))
                menu.insertAction(before, action)  # type: ignore[arg-type]
            menu.insertSeparator(before)  # type: ignore[arg-type]
        menu.popup(event.globalPos())

    def _tell_edit(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def _assign(self, name: str) -> None:
        self.bar.hide()
        self.assigned.emit(name)

    def _offer(self) -> None:
        cursor = self.textCursor()
        length = cursor.selectionEnd() - cursor.selectionStart()
        if not 0 < length <= _LONGEST or not cursor.selectedText().strip():
            self.bar.hide()
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
