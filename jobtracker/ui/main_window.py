"""The window's frame: sidebar, the stack of pages, what is said at the bottom and at the top, menus and keys."""

from contextlib import suppress
from functools import cached_property, partial
from itertools import chain

from PySide6.QtCore import QByteArray, QEvent, QMimeData, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from jobtracker.problems import Problem
from jobtracker.settings import Settings
from jobtracker.ui.actions import build_menus, keys_of_all
from jobtracker.ui.context_menu import add_menu_key
from jobtracker.ui.door import Door
from jobtracker.ui.drops import Drops, Files
from jobtracker.ui.files import FileChoice
from jobtracker.ui.follow_up import FollowUpOffer
from jobtracker.ui.icons import program_icon
from jobtracker.ui.messages import Banner, Toast
from jobtracker.ui.page_stack import PageStack
from jobtracker.ui.pages import PLACES, Means
from jobtracker.ui.palette.choices import Ways
from jobtracker.ui.palette.popup import Palette
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
        self.door, self.settings = door, settings
        theme.dress(self)
        self.setWindowTitle(self.tr("jobtracker"))
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.sidebar, self.banner = Sidebar(), Banner()
        self.pages = PageStack(Means(door, theme, settings))
        self.toast = Toast()
        self._drops: Drops | None = None
        self._lay_out()
        self.files = FileChoice(self)
        self.commands = self._make_palette()
        self.actions_by_name = build_menus(
            self,
            {
                "add": partial(self.pages.go, "add"),
                "paste": self.paste,
                "open": self.files.open,
                "samples": self._add_samples,
                "quit": self.close,
                "undo": self.undo,
                "redo": self.redo,
                "follow_up": self.toast.take_more,
                "search": self._search,
                "palette": self._open_palette,
                "back": self.pages.back,
                "next_pane": self._next_pane,
                "help": self._help,
                "shortcuts": self._help,
                **{f"go:{place.name}": partial(self.pages.go, place.name) for place in PLACES},
            },
        )
        add_menu_key(self)
        self._connect()
        self.follow_up = FollowUpOffer(door, self.toast, self)
        self._restore()
        self.pages.go(settings.choices.page)

    @cached_property
    def sheet(self) -> ShortcutSheet:
        """The sheet of help, made when it is first asked for."""
        return ShortcutSheet(self)

    def paste(self) -> None:
        """Read what lies in the clipboard as a posting."""
        self._take(QGuiApplication.clipboard().mimeData())

    def come(self, name: str) -> None:
        """Come in front of other windows with a page."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.pages.go(name)

    def undo(self) -> None:
        """Take back what was last done."""
        self.door.ask(lambda hunt: hunt.undo(), self.toast.undone)

    def redo(self) -> None:
        """Do again what was taken back."""
        self.door.ask(lambda hunt: hunt.redo(), self.toast.redone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt: a narrow window shows the places as icons."""
        super().resizeEvent(event)
        self._spare_room()

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt: larger text makes a window narrow, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._spare_room()

    def _spare_room(self) -> None:
        self.sidebar.compact(on=self.width() < self.fontMetrics().height() * _NARROW)

    def showEvent(self, event: QShowEvent) -> None:
        """Called by Qt: from now on files may be dropped."""
        super().showEvent(event)
        if self._drops is None:
            self._drops = Drops(self.windowHandle(), keep=self._keep, read=self._take)

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
            self.settings.change(geometry=geometry)
        self.door.close()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.pages, 1)
        column.addWidget(self.toast)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(right, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.sidebar.wanted.connect(self.pages.go)
        self.pages.arrived.connect(self.sidebar.mark)
        self.pages.titled.connect(lambda title: self.setWindowTitle(title or self.tr("jobtracker")))
        self.pages.paste_wanted.connect(self.paste)
        self.files.chosen.connect(self._take)
        self.pages.told.connect(self.toast.say)
        self.pages.failed.connect(self.banner.show_problem)
        self.toast.undo_wanted.connect(self.undo)
        self.toast.redo_wanted.connect(self.redo)
        door = self.door
        door.background.problem.connect(self.banner.show_problem)
        door.changes.happened.connect(self.toast.tell)
        door.changes.happened.connect(self._count)
        door.opened.connect(self._opened)
        door.shut.connect(self._stay_shut)

    def _restore(self) -> None:
        self.resize(1180, 760)
        if self.settings.choices.geometry:
            self.restoreGeometry(QByteArray.fromBase64(self.settings.choices.geometry.encode()))

    def _take(self, pasted: QMimeData) -> None:
        self.pages.go("add")
        self.pages.current.take(pasted)

    def _keep(self, files: Files) -> bool:
        return self.pages.current.keep_files(files)

    def _add_samples(self) -> None:
        self.door.ask(lambda hunt: hunt.samples.add())
        self.pages.go("jobs")

    def _search(self) -> None:
        self.pages.go("jobs")
        self.pages.current.search()

    def _make_palette(self) -> Palette:
        pages = self.pages
        ways = Ways(
            open_job=pages.open_posting,
            move=self._move_chosen,
            search=pages.search_for,
            company=pages.open_company,
        )
        return Palette(self, self.door, ways, moving=lambda: len(pages.chosen))

    def _open_palette(self) -> None:
        self.commands.open(self.actions_by_name)

    def _move_chosen(self, stage: int) -> None:
        jobs = self.pages.chosen
        self.door.ask(lambda hunt: hunt.applications.move_all(jobs, stage))

    def _next_pane(self) -> None:
        next_pane((self.sidebar, *self.pages.current.panes()))

    def _help(self) -> None:
        self.sheet.show_keys(chain([(self.tr("Everywhere"), keys_of_all())], self.pages.keys()))

    def _count(self) -> None:
        self.sidebar.count(self.door)

    def _opened(self) -> None:
        self.sidebar.setEnabled(True)
        self.pages.cover(None)
        self._count()
        self.door.ask(lambda hunt: hunt.read_only, self._warn)

    def _warn(self, problem: Problem | None) -> None:
        if problem is not None:
            self.banner.show_problem(problem)

    def _stay_shut(self, problem: Problem) -> None:
        page = ShutPage(problem, folder=str(self.settings.folder))
        page.again.connect(self.door.open_again)
        self.sidebar.setEnabled(False)
        self.pages.cover(page)
