"""A line for the name of a skill, completed from the catalogue while typing."""

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from jobtracker.ui.door import Door
from jobtracker.ui.widgets.completion import complete_with

_PAUSE_MS = 60


class SkillField(QLineEdit):
    """Offers names as one types; `entered` tells the name on Enter, or where one was picked."""

    entered = Signal(str)

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(8)
        completer.activated.connect(self._pick)
        complete_with(self, completer)
        self.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.returnPressed.connect(self._enter)

    def _ask(self) -> None:
        typed = self.text().strip()
        if typed:
            self._door.ask(lambda hunt: hunt.profile.complete(typed), self._offer)
        else:
            self._names.setStringList([])

    def _offer(self, names: list[str]) -> None:
        self._names.setStringList(names)
        if names and self.hasFocus():
            self.completer().complete()

    def _pick(self, name: str) -> None:
        self.setText(name)
        self.entered.emit(name)

    def _enter(self) -> None:
        popup = self.completer().popup()
        if self.text().strip() and not (popup and popup.isVisible()):
            self.entered.emit(self.text().strip())
