"""What of the frame is not seen when the window comes up: what it says, what its menus hold, palette, help, files."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from jobtracker.problems import Problem
from jobtracker.settings import Settings
from jobtracker.ui.actions import fill_menus, keys_of_all
from jobtracker.ui.archives import ArchiveDesk, holds_archive
from jobtracker.ui.context_menu import add_menu_key
from jobtracker.ui.door import Door
from jobtracker.ui.drops import Drops, Files, files_in, holds_table
from jobtracker.ui.files import FileChoice
from jobtracker.ui.follow_up import FollowUpOffer
from jobtracker.ui.icons import program_icon
from jobtracker.ui.late import Late
from jobtracker.ui.messages import Banner, Toast
from jobtracker.ui.page_stack import PageStack
from jobtracker.ui.pages import PLACES
from jobtracker.ui.palette.choices import Ways
from jobtracker.ui.palette.popup import Palette
from jobtracker.ui.panes import next_pane
from jobtracker.ui.shortcuts import ShortcutSheet
from jobtracker.ui.shut import ShutPage
from jobtracker.ui.sidebar import Sidebar

if TYPE_CHECKING:
    from jobtracker.ui.comparison_desk import ComparisonDesk
    from jobtracker.ui.proof import ProofSheet
    from jobtracker.ui.recovery import RecoveryDesk

_COMPARISON: "Late[ComparisonDesk]" = Late("jobtracker.ui.comparison_desk", "ComparisonDesk")
_PROOF: "Late[ProofSheet]" = Late("jobtracker.ui.proof", "ProofSheet")
_RECOVERY: "Late[RecoveryDesk]" = Late("jobtracker.ui.recovery", "RecoveryDesk")
_ESCAPE = QKeySequence("Esc")


class Unseen:
    """Made once the window is painted. `banner` and `toast` are put above and below the pages by the frame."""

    def __init__(
        self,
        window: QMainWindow,
        door: Door,
        *,
        settings: Settings,
        sidebar: Sidebar,
        pages: PageStack,
        menus: Mapping[str, QMenu],
    ) -> None:
        self._window, self._door, self._sidebar, self._pages = window, door, sidebar, pages
        self._settings = settings
        self.toast, self.banner = Toast(), Banner(lambda: door.busy)
        self.files = FileChoice(window)
        self.files.chosen.connect(self.take)
        ways = Ways(
            open_job=pages.open_posting, move=self._move_chosen, search=pages.search_for, company=pages.open_company
        )
        self.commands = Palette(window, door, ways, moving=lambda: len(pages.chosen))
        self.follow_up = FollowUpOffer(door, self.toast, window)
        self.actions = fill_menus(window, menus, self._verbs())
        self._connect()
        window.setWindowIcon(program_icon())
        add_menu_key(window)
        window.winId()  # where it was not shown yet, it has no handle before
        self._drops = Drops(window.windowHandle(), keep=self._keep, read=self.take)

    @cached_property
    def sheet(self) -> ShortcutSheet:
        """The sheet of help, made when it is first asked for."""
        return ShortcutSheet(self._window)

    @cached_property
    def archives(self) -> ArchiveDesk:
        """The desk where everything is exported and restored, made when it is first needed."""
        desk = ArchiveDesk(self._door, self._settings, over=self._window)
        desk.line.stand_above(self.toast)
        desk.line.appeared.connect(self.toast.hide)  # a small window has no room for both
        desk.told.connect(self.toast.say)
        desk.failed.connect(self.banner.show_problem)
        return desk

    @cached_property
    def _recovery(self) -> "RecoveryDesk":
        desk: RecoveryDesk = _RECOVERY(
            self._door, self._settings.folder, archives=lambda: self.archives, parent=self._window
        )
        desk.told.connect(self.toast.say)
        desk.failed.connect(self.banner.show_problem)
        return desk

    @cached_property
    def proof(self) -> "ProofSheet":
        """The sheet that asks for the days of a proof of the search, made when it is first asked for."""
        sheet: ProofSheet = _PROOF(self._door, self._window)
        sheet.told.connect(self.toast.say)
        sheet.failed.connect(self.banner.show_problem)
        return sheet

    @cached_property
    def comparison(self) -> "ComparisonDesk":
        """What takes a comparison elsewhere, made when it is first asked for."""
        desk: ComparisonDesk = _COMPARISON(self._door, chosen=lambda: self._pages.chosen, over=self._window)
        desk.told.connect(self.toast.say)
        desk.failed.connect(self.banner.show_problem)
        return desk

    def paste(self) -> None:
        """Read what lies in the clipboard as a posting."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, pasted: QMimeData) -> None:
        """Read what was pasted, dropped or chosen; an archive is offered to be restored."""
        files = files_in(pasted)
        if holds_archive(files):
            self.archives.take(files)
        elif holds_table(files):
            self._pages.go("imports")
            self._pages.current.keep_files(files)
        else:
            self._pages.go("add")
            self._pages.current.take(pasted)

    def undo(self) -> None:
        """Take back what was last done."""
        self._door.ask(lambda hunt: hunt.undo(), self.toast.undone)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._door.ask(lambda hunt: hunt.redo(), self.toast.redone)

    def shut_page(self, problem: Problem, *, folder: str) -> ShutPage:
        """Make what stands there when the file could not be opened."""
        page = ShutPage(problem, folder=folder)
        self._recovery.serve(page)
        return page

    def _connect(self) -> None:
        self.banner.arrive(self._pages.place)
        self.banner.escape_wanted.connect(self._lend_escape)
        self.toast.said.connect(self.banner.go_past)
        self._pages.arrived.connect(lambda _name: self.banner.arrive(self._pages.place))
        self.toast.undo_wanted.connect(self.undo)
        self.toast.redo_wanted.connect(self.redo)
        self._pages.told.connect(self.toast.say)
        self._pages.verb_wanted.connect(lambda name: self.actions[name].trigger())
        self._door.changes.happened.connect(self.toast.tell)

    def _verbs(self) -> dict[str, Callable[[], object]]:
        pages = self._pages
        return {
            "add": partial(pages.visit, "add"),
            "paste": self.paste,
            "open": self.files.open,
            "import": partial(self._fill, "imports"),
            "fill": partial(self._fill, "profile"),
            "table": self._save_table,
            "proof": self._prove,
            "export": self._export,
            "restore": self._restore,
            "samples": self._add_samples,
            "quit": self._window.close,
            "undo": self.undo,
            "redo": self.redo,
            "follow_up": self.follow_up.take,
            "copy": self._copy,
            "print": self._print,
            "search": self._search,
            "palette": lambda: self.commands.open(self.actions, pages.current.menus()),
            "back": pages.back,
            "next_pane": lambda: next_pane((self._sidebar, *pages.current.panes())),
            "help": self._help,
            "shortcuts": self._help,
            **{f"go:{place.name}": partial(pages.visit, place.name) for place in PLACES},
        }

    def _lend_escape(self, on: bool) -> None:  # noqa: FBT001 - as the signal gives it
        """As long as a problem is said, Esc closes that, and only then what is open on the page."""
        back = self.actions["back"]
        others = [keys for keys in back.shortcuts() if keys != _ESCAPE]
        back.setShortcuts(others if on else [_ESCAPE, *others])

    def _keep(self, files: Files) -> bool:
        return not holds_archive(files) and self._pages.current.keep_files(files)

    def _fill(self, page: str) -> None:
        self._pages.go(page)
        self._pages.current.fill()

    def _copy(self) -> None:
        self.comparison.copy()

    def _print(self) -> None:
        self.comparison.save()

    def _save_table(self) -> None:
        self.archives.save_table()

    def _prove(self) -> None:
        self.proof.come()

    def _export(self) -> None:
        self.archives.export()

    def _restore(self) -> None:
        self.archives.restore()

    def _add_samples(self) -> None:
        self._door.ask(lambda hunt: hunt.samples.add())
        self._pages.go("jobs")

    def _search(self) -> None:
        self._pages.go("jobs")
        self._pages.current.search()

    def _move_chosen(self, stage: int) -> None:
        jobs = self._pages.chosen
        self._door.ask(lambda hunt: hunt.applications.move_all(jobs, stage))

    def _help(self) -> None:
        everywhere = QCoreApplication.translate("MainWindow", "Everywhere")
        self.sheet.show_keys(chain([(everywhere, keys_of_all())], self._pages.keys()))
