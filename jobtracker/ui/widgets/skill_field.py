"""A line for the name of a skill, completed from the catalogue while typing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jobtracker.ui.door import Door
from jobtracker.ui.widgets.picture_field import PictureField
from jobtracker.ui.widgets.skill_completion import SkillCompletion


class SkillField(PictureField):
    """Offers names as one types; `entered` tells the name on Enter, or where one was picked."""

    entered = Signal(str)

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._completion = SkillCompletion(self, door, entered=self._enter)
        self._completion.completer.activated.connect(self._pick)
        self.offer_clearing(self.tr("Clear"))
        self.returnPressed.connect(self._enter)

    def _pick(self, name: str) -> None:
        self._completion.rest()
        self.setText(name)
        self.entered.emit(name)

    def _enter(self) -> None:
        popup = self.completer().popup()
        if self.text().strip() and not (popup and popup.isVisible()):
            self._completion.rest()
            self.entered.emit(self.text().strip())
