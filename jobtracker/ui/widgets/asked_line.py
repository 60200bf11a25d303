"""A small popup that asks for one line, with what was said before to choose from or to change."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QVBoxLayout, QWidget

from jobtracker.ui.theme import HAIR, NEAR
from jobtracker.ui.widgets.completion import complete_with
from jobtracker.ui.widgets.labels import Label


class AskedLine(QFrame):
    """Opens below a place; Enter gives the line, Esc or a click elsewhere takes the question back."""

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
        completer = QCompleter(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        complete_with(self.field, completer)
        self.field.returnPressed.connect(self._give)
        column = QVBoxLayout(self)
        column.setContentsMargins(NEAR, NEAR, NEAR, NEAR)
        column.setSpacing(HAIR)
        column.addWidget(Label(question, role="small", tone="muted"))
        column.addWidget(self.field)
        self.field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 32)

    def ask(self, place: QPoint) -> None:
        """Open with its upper left corner at a place of the screen."""
        self.adjustSize()
        self.move(place)
        self.show()
        self.field.setFocus()

    def _give(self) -> None:
        text = self.field.text().strip()
        self.close()
        if text:
            self._given(text)
