"""The tabs of a job: the comparison, and beside it what happened, who, when, with which papers."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QApplication, QTabBar, QVBoxLayout, QWidget

from jobtracker.problems import Problem
from jobtracker.ui.colours import colours_of
from jobtracker.ui.door import Door
from jobtracker.ui.job.around import Around
from jobtracker.ui.job.company import Company
from jobtracker.ui.job.details import Details
from jobtracker.ui.job.documents import Documents
from jobtracker.ui.job.interviews import Interviews
from jobtracker.ui.job.messages import Messages
from jobtracker.ui.job.offers import Offers
from jobtracker.ui.job.part import Part
from jobtracker.ui.job.people import People
from jobtracker.ui.job.tasks import Tasks
from jobtracker.ui.job.timeline import Timeline
from jobtracker.ui.theme import TIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobtracker.settings import Settings


class Tab(NamedTuple):
    """One tab: `name` is remembered, `count` is the figure behind the title."""

    name: str
    title: str
    make: Callable[[Door], Part] | None
    count: Callable[[Around], int] = lambda _: 0


COMPARISON = "comparison"
TABS: tuple[Tab, ...] = (
    Tab(COMPARISON, str(QT_TRANSLATE_NOOP("Tab", "Comparison")), None),
    Tab("timeline", str(QT_TRANSLATE_NOOP("Tab", "Timeline")), Timeline),
    Tab("interviews", str(QT_TRANSLATE_NOOP("Tab", "Interviews")), Interviews, lambda on: len(on.sheet.interviews)),
    Tab(
        "tasks",
        str(QT_TRANSLATE_NOOP("Tab", "Tasks")),
        Tasks,
        lambda on: sum(not each.done_at for each in on.sheet.tasks),
    ),
    Tab("people", str(QT_TRANSLATE_NOOP("Tab", "People")), People, lambda on: len(on.sheet.people)),
    Tab("messages", str(QT_TRANSLATE_NOOP("Tab", "Messages")), Messages, lambda on: len(on.sheet.messages)),
    Tab("documents", str(QT_TRANSLATE_NOOP("Tab", "Documents")), Documents, lambda on: len(on.sheet.documents)),
    Tab("offer", str(QT_TRANSLATE_NOOP("Tab", "Offer")), Offers, lambda on: len(on.sheet.offers)),
    Tab("details", str(QT_TRANSLATE_NOOP("Tab", "Details")), Details),
    Tab("company", str(QT_TRANSLATE_NOOP("Tab", "Company")), Company, lambda on: on.colleagues),
)
_NAMES = tuple(tab.name for tab in TABS)


class TabBar(QTabBar):
    """The bar of the tabs, scrolled where it is too long; a ring shows where the keys are."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("job")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setAccessibleName(self.tr("Parts of this job"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Called by Qt."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours_of(self.palette()).named("accent"), 2))
            painter.drawRoundedRect(self.tabRect(self.currentIndex()).adjusted(1, 1, -9, -1), 5, 5)


class JobTabs(QWidget):
    """One tab in front, made when it is first turned to; Ctrl+Tab goes on, a digit goes to the tab of its number."""

    turned = Signal(str)
    posting_wanted = Signal(int)
    failed = Signal(object)
    told = Signal(str)

    def __init__(self, door: Door, settings: "Settings", comparison: QWidget) -> None:
        super().__init__()
        self._door, self._settings = door, settings
        self._comparison = comparison
        self._around: Around | None = None
        self._parts: dict[str, Part] = {}
        self.bar = TabBar()
        for tab in TABS:
            self.bar.addTab(_title(tab))
        self._column = QVBoxLayout(self)  # no stack: that would ask for room for what is not in front, too
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TIGHT)
        self._column.addWidget(self.bar)
        self._column.addWidget(comparison, 1)
        self.bar.currentChanged.connect(self._turn)
        kept = settings.choices.job_tab
        self.bar.setCurrentIndex(_NAMES.index(kept) if kept in _NAMES else 0)

    @property
    def name(self) -> str:
        """The name of the tab in front."""
        return _NAMES[self.bar.currentIndex()]

    def part(self, name: str) -> Part:
        """The tab of that name, made when it is first asked for."""
        if name not in self._parts:
            make = next(tab.make for tab in TABS if tab.name == name)
            if make is None:
                raise KeyError(name)
            made = make(self._door)
            made.posting_wanted.connect(self.posting_wanted)
            made.failed.connect(self.failed)
            made.told.connect(self.told)
            made.tab_wanted.connect(self.go)
            self._parts[name] = made
            made.hide()
            self._column.addWidget(made, 1)
        return self._parts[name]

    def show_job(self, around: Around) -> None:
        """Show a job in the tab in front; the others are shown it when they are turned to."""
        self._around = around
        for number, tab in enumerate(TABS):
            count = tab.count(around)
            self.bar.setTabText(number, f"{_title(tab)} {count}" if count else _title(tab))
            words = self.tr("{title}, {count}").format(title=_title(tab), count=count)
            self.bar.setAccessibleTabName(number, words if count else _title(tab))
            self.bar.setTabToolTip(number, QKeySequence(str((number + 1) % 10)).toString())
        if self.name != COMPARISON:
            self.part(self.name).show_job(around)

    def go(self, name: str, number: int = 0) -> None:
        """Turn to a tab, perhaps to one of its entries, and go on there."""
        self.bar.setCurrentIndex(_NAMES.index(name))
        if name != COMPARISON and number:
            self.part(name).choose(number)
            if number > 0:
                self.part(name).arrive()
        else:
            self.arrive()

    def keep_files(self, files: "Sequence[str]") -> bool:
        """Turn to the documents with these files; False where one of them is no file."""
        documents = self.part("documents")
        if not isinstance(documents, Documents) or not all(Path(file).is_file() for file in files):
            return False
        self.go("documents")
        documents.take(files)
        return True

    def arrive(self) -> None:
        """Place the focus in the tab in front."""
        if self.name == COMPARISON:
            self.turned.emit(COMPARISON)
        else:
            self.part(self.name).arrive()

    def leave(self) -> bool:
        """Esc: close what is open in the tab in front."""
        return self.name != COMPARISON and self.part(self.name).leave()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through, without the comparison's own panes."""
        return (self.bar,) if self.name == COMPARISON else (self.bar, *self.part(self.name).panes())

    def add_keys(self, page: QWidget) -> tuple[tuple[str, str], ...]:
        """Have the page's keys turn the tabs; returns what they do, for the shortcut sheet."""
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+Tab", lambda: self._step(1)),
            ("Ctrl+PgDown", lambda: self._step(1)),
            ("Ctrl+Shift+Tab", lambda: self._step(-1)),
            ("Ctrl+PgUp", lambda: self._step(-1)),
        ]
        keys += [(str((number + 1) % 10), partial(self.go, name)) for number, name in enumerate(_NAMES)]
        for key, verb in keys:
            shortcut = QShortcut(QKeySequence(key), page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(verb)
        return (
            (self.tr("Next tab"), "Ctrl+Tab"),
            (self.tr("A tab by its number"), "1"),
            (self.tr("Add an entry"), "Ins"),
            (self.tr("Remove the chosen entry"), "Del"),
            (self.tr("Tick a task off"), "Space"),
            (self.tr("Put a task off until tomorrow"), "Z"),
        )

    def _step(self, step: int) -> None:
        in_bar = self.bar.hasFocus()
        self.bar.setCurrentIndex((self.bar.currentIndex() + step) % len(TABS))
        if not in_bar:
            self.arrive()

    def _turn(self, number: int) -> None:
        name = _NAMES[number]
        front = self._comparison if name == COMPARISON else self.part(name)
        if isinstance(front, Part) and self._around is not None:
            front.show_job(self._around)
        focused = QApplication.focusWidget()
        if focused is not None and focused is not self.bar and self.isAncestorOf(focused):
            self.bar.setFocus()  # what is left is saved before another tab takes its place
        for other in (self._comparison, *self._parts.values()):
            other.setVisible(other is front)
        with suppress(Problem):  # which tab was in front is no reason to say anything
            self._settings.change(job_tab=name)
        self.turned.emit(name)


def _title(tab: Tab) -> str:
    return QCoreApplication.translate("Tab", tab.title)
