"""What every page of the window is and may ask of its frame."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QWidget

from jobtracker.ui.door import Door

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QMenu

Keys = tuple[tuple[str, str], ...]
"""Pairs of what is done and the portable name of its key."""


class Page(QWidget):
    """One page: made with the door, talks to the hunt through it, and to the frame by these signals alone.

    A page asks for its content in `refresh`, which the frame calls when the page comes in front, and listens to
    `door.changes.happened` for what changes while it is there. Every change is told by the frame with [Undo]; a page
    emits `told` only to say it better (the offer to undo stays).
    """

    posting_wanted = Signal(int)
    """Open the posting with this id."""
    part_wanted = Signal(int, str)
    """Open the posting with this id on the tab of that name."""
    place_wanted = Signal(str)
    """Go to a page by its name in PAGES: "add", "jobs", "profile", "settings"."""
    search_wanted = Signal(str)
    """Show the jobs that this search finds."""
    paste_wanted = Signal()
    """Take the clipboard into the add page."""
    back_wanted = Signal()
    """Go back to where one came from."""
    verb_wanted = Signal(str)
    """Do what the menu entry of this name does."""
    told = Signal(str)
    """Say this sentence in the line at the bottom."""
    failed = Signal(object)
    """Show this Problem in the banner."""

    keys: Keys = ()
    """What the page does with which key, for the shortcut sheet."""

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.door = door
        self.menus: Callable[[], Iterable[tuple[str, QMenu]]] = tuple
        """Gives the page's own menus, for the palette, each with what it is about, "": what is chosen."""

    def refresh(self) -> None:
        """Come in front: ask for what is shown, and place the focus."""

    def get_ready(self) -> None:
        """Make what is shown later, while nothing is asked for; called once, when all pages are loaded."""

    def search(self) -> None:
        """Ctrl+F: focus the search field; only the page of jobs has one, and comes in front for it."""

    def search_for(self, search: str) -> None:
        """Show what this search finds; only the page of jobs does."""

    def chosen(self) -> list[int]:
        """The jobs that a verb of the frame is meant for."""
        return []

    def panes(self) -> tuple[QWidget, ...]:
        """The widgets that F6 goes through, in order."""
        return (self,)

    def leave(self) -> bool:
        """Esc: close what is open inside the page (a selection, a form); True where there was something."""
        return False

    def take(self, pasted: QMimeData) -> None:
        """Receive what was pasted or dropped; only the add page does."""

    def keep_files(self, files: "Sequence[str]") -> bool:  # noqa: ARG002
        """Keep files that were dropped on the page; False where it has no use for them."""
        return False

    def fill(self) -> None:
        """Ask for a file: a CV to fill the profile from, or a table of jobs; only the pages of these do."""

    def show_name(self, name: str) -> None:
        """Show one company; only the company's page does."""

    def show_part(self, name: str) -> None:
        """Turn to a tab; only the posting's page does."""

    def show_id(self, number: int) -> None:
        """Show one posting; only the posting's page does."""
