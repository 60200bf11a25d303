"""The desktop's tray: shows reminders, where the desktop has one and the person asked for them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from jobtracker.settings import Settings
from jobtracker.ui.icons import program_icon


class Tray(QObject):
    """There only while reminders are switched on; `opened` where a reminder or the icon was clicked."""

    opened = Signal()

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._window = settings, window
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        settings.on_change(self.look)
        self.look()

    def look(self) -> None:
        """Come and go as the settings say."""
        wanted = self._settings.choices.reminders and QSystemTrayIcon.isSystemTrayAvailable()
        if wanted and self._icon is None:
            self._icon = self._made()
        if self._icon is not None:
            self._icon.setVisible(wanted)

    def show(self, title: str, text: str) -> None:
        """Show a reminder."""
        if self._icon is not None and self._icon.isVisible():
            self._icon.showMessage(title, text, program_icon())

    def _made(self) -> QSystemTrayIcon:
        made = QSystemTrayIcon(program_icon(), self)
        made.setToolTip(self.tr("jobtracker"))
        self._menu = QMenu(self._window)
        opened = QAction(self.tr("Open Today"), self._menu)
        opened.triggered.connect(self.opened)
        self._menu.addAction(opened)
        made.setContextMenu(self._menu)
        made.messageClicked.connect(self.opened)
        made.activated.connect(self._activate)
        return made

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.opened.emit()
