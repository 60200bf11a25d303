"""A small popup that asks for one line, with what was said before to choose from or to change."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QVBoxLayout, QWidget

from jobtracker.ui.theme import HAIR, NEAR
from jobtracker.ui.widgets.completion import complete_with
from jobtracker.ui.widgets.labels import Label


class AskedLine(QFrame):
    """Opens below a place; Enter gives the line, Esc or a click elsewhere takes the question back.

    What is known already is listed at once, and again at Down.
    """

    def __init__(
        self,
        question: str,
        given: Callable[[str], object],
        *,
        known: Collection[str] = (),
        text: str = "",
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._given = given
        self.field = QLineEdit(text)
        self.field.selectAll()
        self.field.setAccessibleName(question)
        completer = self._completer = QCompleter(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        complete_with(self.field, completer)
        completer.activated.connect(self._take)
        for each in (completer.popup(), self.field):
            if each is not None:
                each.installEventFilter(self)
        self.field.returnPressed.connect(self._give)
        column = QVBoxLayout(self)
        column.setContentsMargins(NEAR, NEAR, NEAR, NEAR)
        column.setSpacing(HAIR)
        column.addWidget(Label(question, role="small", tone="muted"))
        column.addWidget(self.field)
        self.field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 32)

    def ask(self, place: QPoint) -> None:
        """Open with its upper left corner at a place of the screen, further in where it would stand out of that."""
        self.adjustSize()
        self.move(place)
        seen = self.screen().availableGeometry()
        left, top = seen.right() + 1 - self.width(), seen.bottom() + 1 - self.height()
        self.move(max(min(place.x(), left), seen.left()), max(min(place.y(), top), seen.top()))
        self.show()
        self.field.setFocus()
        if not self.field.text():
            self._list_known()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt for what happens to field and list: Down lists, one Esc takes list and question back."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
            if event.key() == Qt.Key.Key_Down and watched is self.field:
                self._list_known()
                return True
        return super().eventFilter(watched, event)

    def _list_known(self) -> None:
        self._completer.setCompletionPrefix(self.field.text())
        self._completer.complete()

    def _take(self, listed: str) -> None:
        self.field.setText(listed)
        self._give()

    def _give(self) -> None:
        """Give what stands there, once: Enter on a listed line says so twice."""
        text = self.field.text().strip()
        if self.isVisible():
            self.close()
            if text:
                self._given(text)
