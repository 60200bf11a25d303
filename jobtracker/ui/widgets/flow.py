"""A row of small widgets that flows into the next line where there is no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from jobtracker.ui.theme import TIGHT


class FlowRow(QLayout):
    """Lays its widgets from left to right, line after line; `centred` each line in the middle.

    It asks for the room of its widest widget, or, `long`, for that of one line of all: beside others it takes that.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = TIGHT, centred: bool = False, long: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._centred, self._long = centred, long
        self._known: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Called by Qt for every widget added."""
        self._items.append(item)

    def count(self) -> int:
        """How many widgets there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        """Called by Qt."""
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        """Called by Qt."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def clear(self) -> None:
        """Take all widgets away and delete them."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        """Called by Qt: it takes the room it is given."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Called by Qt."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Called by Qt, again and again for each width until something in the row changes."""
        if width not in self._known:
            self._known[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._known[width]

    def invalidate(self) -> None:
        """Called by Qt when a widget came, went or wants another size."""
        self._known.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Called by Qt."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        least = self.minimumSize()
        if not self._long:
            return least
        wide = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return least.expandedTo(QSize(sum(wide) + self._gap * (len(wide) - 1), 0))

    def minimumSize(self) -> QSize:
        """Called by Qt: the widest widget."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        for line in self._lines(rect.width()):
            sizes = [size for _item, size in line]
            width = sum(size.width() for size in sizes) + self._gap * (len(line) - 1)
            left = rect.left() + ((rect.width() - width) // 2 if self._centred else 0)
            height = max(size.height() for size in sizes)
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self._gap
            top += height + self._gap
        return max(top - self._gap - rect.top(), 0)

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            hint = item.sizeHint()
            size = QSize(min(hint.width(), room), hint.height())
            if not lines or left + size.width() > room:
                lines.append([])
                left = 0
            lines[-1].append((item, size))
            left += size.width() + self._gap
        return lines
