"""The pages on top of one another: made when first asked for, one in front, the way back remembered."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from jobtracker.ui.page import Keys, Page
from jobtracker.ui.pages import PAGES, Means
from jobtracker.ui.widgets.front_stack import FrontStack

_HOME = "jobs"
_LONGEST_WAY = 9
_NEXT_TURN = 1  # milliseconds; with 0 it would still be the same one, in which nothing is painted and no key heard
_LATER = 30  # milliseconds, when that page was made and dressed


class PageStack(FrontStack):
    """Knows where one is and where one came from. Passes on what pages ask of the frame."""

    arrived = Signal(str)
    titled = Signal(str)
    paste_wanted = Signal()
    verb_wanted = Signal(str)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._pages: dict[str, Page] = {}
        self._way: list[str] = []
        self._cover: QWidget | None = None
        self._posting = 0
        self.name = ""
        self._awaited = ""  # the page that is being made, and shown as soon as it is

    @property
    def chosen(self) -> list[int]:
        """The jobs that are at hand: the one that is open, or those that are selected."""
        if self._cover is not None or not self.name:
            return []
        return [self._posting] if self.name == "posting" else self.current.chosen()

    @property
    def place(self) -> tuple[str, int]:
        """The page in front, and the job that is open there."""
        return self.name, self._posting if self.name == "posting" else 0

    def search_for(self, search: str) -> None:
        """Show the jobs that a search finds."""
        self.go("jobs")
        self.current.search_for(search)

    @property
    def current(self) -> Page:
        """The page in front."""
        return self._pages[self.name]

    @property
    def awaits(self) -> bool:
        """Whether a page that was asked for is still being made."""
        return bool(self._awaited)

    def page(self, name: str) -> Page:
        """The page of that name, made when it is first asked for."""
        made = self._made(name)
        if self.indexOf(made) < 0:
            self.addWidget(made)
        return made

    def _made(self, name: str) -> Page:
        if name not in self._pages:
            made = next(place for place in PAGES if place.name == name).make(self._means)
            made.posting_wanted.connect(self.open_posting)
            made.part_wanted.connect(self.open_part)
            made.place_wanted.connect(self.go)
            made.search_wanted.connect(self.search_for)
            made.back_wanted.connect(self.back)
            made.paste_wanted.connect(self.paste_wanted)
            made.verb_wanted.connect(self.verb_wanted)
            made.told.connect(self.told)
            made.failed.connect(self.failed)
            made.windowTitleChanged.connect(self._retitle)
            self._pages[name] = made
        return self._pages[name]

    def keys(self) -> Iterator[tuple[str, Keys]]:
        """What each page does with which keys, under its name; the page in front comes first.

        A page that was not seen yet is made when its turn comes, which takes a moment.
        """
        for place in sorted(PAGES, key=lambda place: place.name != self.name):
            keys = self.page(place.name).keys
            if keys:
                yield QCoreApplication.translate("Place", place.title), keys

    def go(self, name: str) -> None:
        """Bring a page in front; none but the cover as long as there is one."""
        self._awaited = ""
        if self._cover is not None:
            return
        page = self.page(name)
        if self.name and self.name != name:
            self._way = [*(before for before in self._way if before != name), self.name][-_LONGEST_WAY:]
        self.name = name
        self.setCurrentWidget(page)
        self.arrived.emit(name)
        self._retitle()
        page.refresh()

    def visit(self, name: str) -> None:
        """Go to a page that a person asks for: one not seen yet is made, dressed and shown in three turns."""
        if name in self._pages or self._cover is not None:
            self.go(name)
        else:
            self._awaited = name
            self._prepare(name)

    def make_ready(self, _loaded: None) -> None:
        """Make the page on which every job opens, now that all pages are loaded; then what the others show later."""
        self._prepare("posting")
        QTimer.singleShot(_LATER, self, self._get_ready)

    def _get_ready(self) -> None:
        for page in [*self._pages.values()]:
            page.get_ready()

    def _prepare(self, name: str) -> None:
        if name not in self._pages:
            self._made(name)
            QTimer.singleShot(_NEXT_TURN, self, lambda: self._dress(name))

    def _dress(self, name: str) -> None:
        self.page(name)
        QTimer.singleShot(_NEXT_TURN, self, self._go_on)

    def _go_on(self) -> None:
        if self._awaited:
            self.go(self._awaited)

    def open_posting(self, number: int) -> None:
        """Open one posting."""
        self._posting = number
        self.page("posting").show_id(number)
        self.go("posting")
        self._way = [before for before in self._way if before != "add"]  # what was added is done with

    def open_part(self, number: int, tab: str) -> None:
        """Open one posting on one of its tabs."""
        self.open_posting(number)
        self.current.show_part(tab)

    def open_company(self, name: str) -> None:
        """Show all that is known of a company."""
        self.page("company").show_name(name)
        self.go("company")

    def back(self) -> None:
        """Close what is open inside the page, else go where one came from."""
        if self._cover is not None or self.current.leave() or self.name == _HOME:
            return
        came_from = self._way.pop() if self._way else _HOME
        self.name = ""
        self.go(came_from)

    def _retitle(self) -> None:
        self.titled.emit(self.current.windowTitle() if self.name else "")

    def cover(self, page: QWidget | None) -> None:
        """Show only this until it is taken away again (None)."""
        if self._cover is not None:
            self.removeWidget(self._cover)
            self._cover.deleteLater()
        uncovered = self._cover is not None and page is None
        self._cover = page
        if page is not None:
            self.addWidget(page)
            self.setCurrentWidget(page)
            page.setFocus()
        elif uncovered:
            self.go(self.name)
