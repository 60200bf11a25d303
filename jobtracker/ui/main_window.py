"""The window's frame: sidebar, the stack of pages, what is said below and above them, the titles of the menus."""

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from jobtracker.problems import Problem
from jobtracker.settings import Settings
from jobtracker.ui.door import Door
from jobtracker.ui.late import Late
from jobtracker.ui.menu_titles import add_menus
from jobtracker.ui.page_stack import PageStack
from jobtracker.ui.pages import Means
from jobtracker.ui.sidebar import Sidebar
from jobtracker.ui.theme import Theme, font_of

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from jobtracker.ui.files import FileChoice
    from jobtracker.ui.messages import Banner, Toast
    from jobtracker.ui.palette.popup import Palette
    from jobtracker.ui.shortcuts import ShortcutSheet
    from jobtracker.ui.unseen import Unseen

_NARROW = 48  # lines of text: below this width the sidebar shows icons alone
UNSEEN: "Late[Unseen]" = Late("jobtracker.ui.unseen", "Unseen")


class MainWindow(QMainWindow):
    """The frame. It navigates; everything else is the work of the pages, and of what is not seen at first.

    May be shown before the door is open: pages ask through the door and are answered when it is.
    """

    def __init__(self, door: Door, *, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.door, self.settings = door, settings
        self.setWindowTitle(self.tr("jobtracker"))
        self.setAcceptDrops(True)
        self.sidebar = Sidebar()
        self.pages = PageStack(Means(door, theme, settings))
        self._menus = add_menus(self)
        self._column = self._lay_out()
        self._connect()
        self._restore()
        self.pages.go(settings.choices.page)
        theme.resized.connect(self._spare_room)
        theme.dress(self)

    @cached_property
    def unseen(self) -> "Unseen":
        """What is not seen at first: made when it is first needed, at the latest by `complete`."""
        parts = {"sidebar": self.sidebar, "pages": self.pages, "menus": self._menus}
        made: Unseen = UNSEEN(self, self.door, settings=self.settings, **parts)
        self._column.insertWidget(0, made.banner)
        self._column.addWidget(made.toast)
        return made

    @property
    def toast(self) -> "Toast":
        """The line at the bottom."""
        return self.unseen.toast

    @property
    def banner(self) -> "Banner":
        """The problem at the top."""
        return self.unseen.banner

    @property
    def files(self) -> "FileChoice":
        """The files that the person chooses."""
        return self.unseen.files

    @property
    def commands(self) -> "Palette":
        """The command palette."""
        return self.unseen.commands

    @property
    def actions_by_name(self) -> "dict[str, QAction]":
        """Every action of the menus."""
        return self.unseen.actions

    @property
    def sheet(self) -> "ShortcutSheet":
        """The sheet of help."""
        return self.unseen.sheet

    def complete(self) -> None:
        """Make what is not seen at first, once the window is painted or the file is open or could not be opened."""
        self.unseen.toast.ensurePolished()

    def come(self, name: str) -> None:
        """Come in front of other windows with a page."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.pages.go(name)

    def undo(self) -> None:
        """Take back what was last done."""
        self.unseen.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.unseen.redo()

    def show_problem(self, problem: Problem) -> None:
        """Say at the top what failed, and what to do."""
        self.banner.show_problem(problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt: a narrow window shows the places as icons, and large text makes it narrow, too."""
        super().resizeEvent(event)
        self._spare_room()

    def _spare_room(self) -> None:
        self.sidebar.compact(on=self.width() < QFontMetrics(font_of("body")).height() * _NARROW)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Called by Qt: text and pages may be dropped anywhere."""
        if event.mimeData().hasText() or event.mimeData().hasHtml():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Called by Qt."""
        event.acceptProposedAction()
        self.unseen.take(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Called by Qt: keep the window's place, let the worker finish."""
        geometry = self.saveGeometry().toBase64().toStdString()
        with suppress(Problem):  # the place of the window is no reason to stay open
            self.settings.change(geometry=geometry)
        self.door.close()
        super().closeEvent(event)

    def _lay_out(self) -> QVBoxLayout:
        """Give the column in which the pages stand."""
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(right, 1)
        self.setCentralWidget(whole)
        return column

    def _connect(self) -> None:
        self.sidebar.wanted.connect(self.pages.visit)
        self.pages.arrived.connect(self.sidebar.mark)
        self.pages.titled.connect(lambda title: self.setWindowTitle(title or self.tr("jobtracker")))
        self.pages.paste_wanted.connect(self._paste)
        self.pages.failed.connect(self.show_problem)
        self.door.background.problem.connect(self.show_problem)
        self.door.changes.happened.connect(self._count)
        self.door.opened.connect(self._opened)
        self.door.shut.connect(self._stay_shut)

    def _restore(self) -> None:
        self.resize(1180, 760)
        if self.settings.choices.geometry:
            self.restoreGeometry(QByteArray.fromBase64(self.settings.choices.geometry.encode()))

    def _paste(self) -> None:
        self.unseen.paste()

    def _count(self) -> None:
        self.sidebar.count(self.door)

    def _opened(self) -> None:
        self.complete()
        self.sidebar.setEnabled(True)
        self.pages.cover(None)
        self._count()
        self.door.ask(lambda hunt: hunt.read_only, self._warn)

    def _warn(self, problem: Problem | None) -> None:
        if problem is not None:
            self.banner.show_problem(problem, lasting=True)

    def _stay_shut(self, problem: Problem) -> None:
        self.sidebar.setEnabled(False)
        self.pages.cover(self.unseen.shut_page(problem, folder=str(self.settings.folder)))
