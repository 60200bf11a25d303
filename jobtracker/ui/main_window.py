"""The window's frame: sidebar, the stack of pages, what is said at the bottom and at the top, menus and keys."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from jobtracker.problems import Problem
from jobtracker.settings import Settings
from jobtracker.ui.actions import build_menus, keys_of_all
from jobtracker.ui.door import Door
from jobtracker.ui.icons import program_icon
from jobtracker.ui.messages import Banner, Toast
from jobtracker.ui.page import Page
from jobtracker.ui.pages import PAGES, PLACES, Means
from jobtracker.ui.panes import next_pane
from jobtracker.ui.shortcuts import ShortcutSheet
from jobtracker.ui.shut import ShutPage
from jobtracker.ui.sidebar import Sidebar
from jobtracker.ui.theme import Theme

_NARROW = 48  # lines of text: below this width the sidebar shows icons alone


class MainWindow(QMainWindow):
    """The frame. It navigates and says what happened; everything else is the pages' work.

    May be shown before the door is open: pages ask through the door and are answered when it is.
    """

    def __init__(self, door: Door, *, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.door = door
        self._means = Means(door, theme, settings)
        self._pages: dict[str, Page] = {}
        self._trail: list[str] = []
        self._current = ""
        self.setWindowTitle(self.tr("jobtracker"))
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.sidebar, self.banner, self.stack = Sidebar(), Banner(), QStackedWidget()
        self.toast = Toast(self._laid_out())
        self._sheet = ShortcutSheet(self)
        self._shut: ShutPage | None = None
        self.actions_by_name = build_menus(
            self,
            {
                "add": partial(self.go, "add"),
                "paste": self.paste,
                "samples": self._add_samples,
                "quit": self.close,
                "undo": self.undo,
                "redo": self.redo,
                "search": self._search,
                "back": self.back,
                "next_pane": lambda: next_pane((self.sidebar, *self.current.panes())),
                "help": self._help,
                "shortcuts": self._help,
                **{f"go:{place.name}": partial(self.go, place.name) for place in PLACES},
            },
        )
        self._connect(door)
        self._restore()
        self.go("jobs")

    @property
    def current(self) -> Page:
        """The page in front."""
        return self._pages[self._current]

    def page(self, name: str) -> Page:
        """The page of that name, made when it is first asked for."""
        if name not in self._pages:
            made = next(place for place in PAGES if place.name == name).make(self._means)
            made.posting_wanted.connect(self.open_posting)
            made.place_wanted.connect(self.go)
            made.paste_wanted.connect(self.paste)
            made.back_wanted.connect(self.back)
            made.told.connect(self.toast.say)
            made.failed.connect(self.banner.show_problem)
            self._pages[name] = made
            self.stack.addWidget(made)
        return self._pages[name]

    def go(self, name: str) -> None:
        """Bring a page in front; none but the one that says why as long as the database is shut."""
        if self._shut is not None:
            return
        page = self.page(name)
        if self._current and self._current != name:
            self._trail = [*(before for before in self._trail if before != name), self._current][-9:]
        self._current = name
        self.stack.setCurrentWidget(page)
        self.sidebar.mark("jobs" if name == "posting" else name)
        page.refresh()

    def open_posting(self, number: int) -> None:
        """Open one posting."""
        self.page("posting").show_id(number)
        self.go("posting")

    def paste(self) -> None:
        """Read what lies in the clipboard as a posting."""
        self._take(QGuiApplication.clipboard().mimeData())

    def back(self) -> None:
        """Close what is open inside the page, else go where one came from."""
        if self.current.leave() or self._current == "jobs":
            return
        self.go(self._trail.pop() if self._trail else "jobs")

    def undo(self) -> None:
        """Take back what was last done."""
        self.door.ask(lambda hunt: hunt.undo(), self.toast.undone)

    def redo(self) -> None:
        """Do again what was taken back."""
        self.door.ask(lambda hunt: hunt.redo(), self.toast.redone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt: a narrow window shows the places as icons."""
        super().resizeEvent(event)
        self.sidebar.compact(on=self.width() < self.fontMetrics().height() * _NARROW)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Called by Qt: text and pages may be dropped anywhere."""
        if event.mimeData().hasText() or event.mimeData().hasHtml():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Called by Qt."""
        event.acceptProposedAction()
        self._take(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Called by Qt: keep the window's place, let the worker finish."""
        geometry = self.saveGeometry().toBase64().toStdString()
        with suppress(Problem):  # the place of the window is no reason to stay open
            self._means.settings.change(geometry=geometry)
        self.door.close()
        super().closeEvent(event)

    def _laid_out(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.stack, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(right, 1)
        self.setCentralWidget(whole)
        return right

    def _connect(self, door: Door) -> None:
        self.sidebar.wanted.connect(self.go)
        self.toast.undo_wanted.connect(self.undo)
        self.toast.redo_wanted.connect(self.redo)
        door.background.problem.connect(self.banner.show_problem)
        door.changes.happened.connect(self.toast.tell)
        door.changes.happened.connect(lambda _change: self._count())
        door.opened.connect(self._count)
        door.opened.connect(self._reopen)
        door.shut.connect(self._stay_shut)

    def _restore(self) -> None:
        self.resize(1180, 760)
        geometry = self._means.settings.choices.geometry
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))

    def _help(self) -> None:
        self._sheet.show_keys((*keys_of_all(), *self.current.keys))

    def _search(self) -> None:
        self.current.search()

    def _take(self, pasted: QMimeData) -> None:
        self.go("add")
        self.current.take(pasted)

    def _add_samples(self) -> None:
        self.door.ask(lambda hunt: hunt.samples.add())
        self.go("jobs")

    def _count(self) -> None:
        self.sidebar.count(self.door)

    def _stay_shut(self, problem: Problem) -> None:
        self._shut = ShutPage(problem, folder=str(self._means.settings.folder))
        self._shut.again.connect(self.door.open_again)
        self.stack.addWidget(self._shut)
        self.stack.setCurrentWidget(self._shut)
        self.sidebar.setEnabled(False)
        self._shut.setFocus()

    def _reopen(self) -> None:
        if self._shut is not None:
            self.stack.removeWidget(self._shut)
            self._shut.deleteLater()
            self._shut = None
            self.sidebar.setEnabled(True)
            self.go(self._current)
