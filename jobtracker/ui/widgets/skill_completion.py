"""Names of skills offered below a line while one types; Enter takes what is typed unless a name was gone to."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from jobtracker.ui.door import Door
from jobtracker.ui.latest import Latest
from jobtracker.ui.widgets.completion import complete_with

_PAUSE_MS = 60
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SkillCompletion(QObject):
    """Completes a line from the catalogue. `entered` is called where Enter finds the list open with nothing chosen.

    Qt would only close the list then, and one would have to press Enter twice for every skill.
    """

    def __init__(self, line: QLineEdit, door: Door, *, entered: Callable[[], object]) -> None:
        super().__init__(line)
        self._line, self._entered = line, entered
        self._wanted = ""
        self._names = QStringListModel(self)
        self.completer = QCompleter(self._names, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setMaxVisibleItems(8)
        complete_with(line, self.completer)
        popup = self.completer.popup()
        if popup is not None:
            popup.installEventFilter(self)
        self._answers: Latest[list[str]] = Latest(door, self._offer)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        line.textEdited.connect(self._type)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt for the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            popup = self.completer.popup()
            if popup is not None and not popup.selectionModel().hasSelection():
                self.rest()
                popup.hide()
                self._entered()
                return True
        return super().eventFilter(watched, event)

    def rest(self) -> None:
        """Offer nothing until something else is typed."""
        self._wanted = ""
        self._pause.stop()

    def _type(self, text: str) -> None:
        """Ask soon; what is offered still is left out where it has nothing of what is typed now."""
        typed = text.strip().casefold()
        kept = [name for name in self._names.stringList() if typed and typed in name.casefold()]
        if len(kept) < self._names.rowCount():
            self._names.setStringList(kept)
        popup = self.completer.popup()
        if not kept and popup is not None:
            popup.hide()
        self._pause.start()

    def _ask(self) -> None:
        typed = self._wanted = self._line.text().strip()
        if typed:
            self._answers.ask(lambda hunt: hunt.profile.complete(typed))
        else:
            self._names.setStringList([])

    def _offer(self, names: list[str]) -> None:
        self._names.setStringList(names)
        if names and self._wanted and self._wanted == self._line.text().strip() and self._line.hasFocus():
            self.completer.complete()
