"""How the window looks: light or dark, the size of its text, the distances between things."""

from functools import lru_cache
from typing import ClassVar, Literal
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from jobtracker.ui.colours import DARK, LIGHT, Colours, palette_of
from jobtracker.ui.sheets import style_sheet

Choice = Literal["system", "light", "dark"]
TextRole = Literal["display", "title", "heading", "body", "strong", "small"]

STYLE = "Fusion"
"""The style of Qt that is dressed; others take no colours.

An application that was made in it has a property of this name: to set it later has PySide make some hundred constants.
"""

HAIR, TIGHT, NEAR, APART, WIDE = 4, 8, 12, 16, 24
"""The five distances, in device-independent pixels."""

_SCALE: dict[TextRole, tuple[float, QFont.Weight]] = {
    "display": (1.70, QFont.Weight.DemiBold),
    "title": (1.35, QFont.Weight.DemiBold),
    "heading": (1.10, QFont.Weight.DemiBold),
    "body": (1.0, QFont.Weight.Normal),
    "strong": (1.0, QFont.Weight.DemiBold),
    "small": (0.88, QFont.Weight.Normal),
}


@lru_cache(maxsize=len(_SCALE))
def font_of(role: TextRole) -> QFont:
    """The font of a kind of text, sized from the application's own font; made once per text size."""
    factor, weight = _SCALE[role]
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(weight)
    return font


class Theme(QObject):
    """Puts palette and font on the application, the style sheet on its windows; follows the desktop where it can.

    A sheet of the whole application would be worked out anew for every widget each time that one of those around it
    is put into another: that made a page five times as slow to build.
    """

    changed = Signal()
    resized = Signal()
    """The text has another size; comes before all that is shown grows, so that room can be made for it."""
    _dressed: ClassVar[WeakSet[QWidget]] = WeakSet()

    def __init__(self, application: QApplication, *, choice: Choice = "system", percent: int = 100) -> None:
        super().__init__(application)
        application.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
        self._application = application
        self._choice: Choice = choice
        self._percent = percent
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._points = font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 0.75
        if not application.property(STYLE):
            application.setStyle(STYLE)
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    @property
    def colours(self) -> Colours:
        """The table of colours in use."""
        if self._choice == "system":
            scheme = self._application.styleHints().colorScheme()
            return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice == "dark" else LIGHT

    def dress(self, window: QWidget) -> None:
        """Give a window the style sheet, before or after it is filled; it follows each change of the theme."""
        self._dressed.add(window)
        window.setStyleSheet(self._sheet())

    def choose(self, choice: Choice, *, percent: int) -> None:
        """Change theme and text size at once."""
        if (choice, percent) == (self._choice, self._percent):
            return
        self._choice, self._percent = choice, percent
        self._apply()

    def _follow(self) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        dressed = [window for window in self._dressed if isValid(window)]
        for window in dressed:  # Qt takes five times as long to put one sheet in the place of another
            window.setStyleSheet("")
        font = self._application.font()
        font.setPointSizeF(self._points * self._percent / 100)
        font_of.cache_clear()
        self._application.setFont(font)
        self.resized.emit()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange.value)
        self._application.setPalette(palette_of(self.colours))
        for window in dressed:
            self.dress(window)
        self.changed.emit()

    def _sheet(self) -> str:
        return style_sheet(self.colours, line=QFontMetrics(self._application.font()).height())
