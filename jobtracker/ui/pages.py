"""The pages of the window, in order; a new page is one folder and its line here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from jobtracker.settings import Settings
from jobtracker.ui.add.page import AddPage
from jobtracker.ui.door import Door
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.page import Page
from jobtracker.ui.posting.page import PostingPage
from jobtracker.ui.profile.page import ProfilePage
from jobtracker.ui.settings.page import SettingsPage
from jobtracker.ui.theme import Theme
from jobtracker.ui.today.page import TodayPage

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt


@dataclass(frozen=True, slots=True)
class Means:
    """What pages are made with."""

    door: Door
    theme: Theme
    settings: Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One page: `listed` in the sidebar or reached otherwise; `count` is the figure beside its name there.

    `pressing` says that what is counted waits for the person: it is told louder.
    """

    name: str
    title: str
    picture: str
    make: Callable[[Means], Page]
    listed: bool = True
    count: "Callable[[Hunt], int] | None" = None
    pressing: bool = False


PAGES: tuple[Place, ...] = (
    Place(
        name="add",
        title=str(QT_TRANSLATE_NOOP("Place", "Add")),
        picture="plus",
        make=lambda means: AddPage(means.door),
        listed=False,
    ),
    Place(
        name="today",
        title=str(QT_TRANSLATE_NOOP("Place", "Today")),
        picture="today",
        make=lambda means: TodayPage(means.door),
        count=lambda hunt: hunt.agenda.count(),
        pressing=True,
    ),
    Place(
        name="jobs",
        title=str(QT_TRANSLATE_NOOP("Place", "Jobs")),
        picture="jobs",
        make=lambda means: JobsPage(means.door, means.settings),
        count=lambda hunt: hunt.postings.count(),
    ),
    Place(
        name="posting",
        title=str(QT_TRANSLATE_NOOP("Place", "Posting")),
        picture="text",
        make=lambda means: PostingPage(means.door, means.settings),
        listed=False,
    ),
    Place(
        name="profile",
        title=str(QT_TRANSLATE_NOOP("Place", "Profile")),
        picture="profile",
        make=lambda means: ProfilePage(means.door),
    ),
    Place(
        name="settings",
        title=str(QT_TRANSLATE_NOOP("Place", "Settings")),
        picture="settings",
        make=lambda means: SettingsPage(means.door, theme=means.theme, settings=means.settings),
    ),
)
PLACES = tuple(place for place in PAGES if place.listed)
