"""The pages of the window, in order; a new page is one folder and its line here.

The modules of all pages but that of the jobs are loaded once the window is painted: they are named in LATE.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP

from jobtracker.settings import Settings
from jobtracker.ui.door import Door
from jobtracker.ui.jobs.page import AS_BOARD, SELECTION, JobsPage
from jobtracker.ui.late import Late
from jobtracker.ui.page import Page
from jobtracker.ui.theme import Theme

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt


class Means(NamedTuple):
    """What pages are made with."""

    door: Door
    theme: Theme
    settings: Settings


class Place(NamedTuple):
    """One page: `listed` in the sidebar or reached otherwise; `figure` counts what is told beside its name there.

    `pressing` says that what is counted waits for the person: it is told louder.
    """

    name: str
    title: str
    picture: str
    make: Callable[[Means], Page]
    listed: bool = True
    figure: "Callable[[Hunt], int] | None" = None
    pressing: bool = False


AddPage: Late[Page] = Late("jobtracker.ui.add.page", "AddPage")
PostingPage: Late[Page] = Late("jobtracker.ui.posting.page", "PostingPage")
ProfilePage: Late[Page] = Late("jobtracker.ui.profile.page", "ProfilePage")
SettingsPage: Late[Page] = Late("jobtracker.ui.settings.page", "SettingsPage")
TodayPage: Late[Page] = Late("jobtracker.ui.today.page", "TodayPage")
ImportPage: Late[Page] = Late("jobtracker.ui.imports.page", "ImportPage")
InsightsPage: Late[Page] = Late("jobtracker.ui.insights.page", "InsightsPage")
CompanyPage: Late[Page] = Late("jobtracker.ui.company.page", "CompanyPage")
LATE: tuple[Late[Any], ...] = (
    AS_BOARD,
    SELECTION,
    AddPage,
    CompanyPage,
    ImportPage,
    InsightsPage,
    PostingPage,
    ProfilePage,
    SettingsPage,
    TodayPage,
)


def load_all() -> None:
    """Load the modules of all pages, so that the first visit to one does not wait for that."""
    for part in LATE:
        part.load()


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
        figure=lambda hunt: hunt.agenda.count(),
        pressing=True,
    ),
    Place(
        name="jobs",
        title=str(QT_TRANSLATE_NOOP("Place", "Jobs")),
        picture="jobs",
        make=lambda means: JobsPage(means.door, means.settings),
        figure=lambda hunt: hunt.shown.count(),
    ),
    Place(
        name="posting",
        title=str(QT_TRANSLATE_NOOP("Place", "Posting")),
        picture="text",
        make=lambda means: PostingPage(means.door, means.settings),
        listed=False,
    ),
    Place(
        name="company",
        title=str(QT_TRANSLATE_NOOP("Place", "Company")),
        picture="company",
        make=lambda means: CompanyPage(means.door),
        listed=False,
    ),
    Place(
        name="imports",
        title=str(QT_TRANSLATE_NOOP("Place", "Import jobs")),
        picture="import",
        make=lambda means: ImportPage(means.door),
        listed=False,
    ),
    Place(
        name="profile",
        title=str(QT_TRANSLATE_NOOP("Place", "Profile")),
        picture="profile",
        make=lambda means: ProfilePage(means.door),
    ),
    Place(
        name="insights",
        title=str(QT_TRANSLATE_NOOP("Place", "Insights")),
        picture="insights",
        make=lambda means: InsightsPage(means.door),
    ),
    Place(
        name="settings",
        title=str(QT_TRANSLATE_NOOP("Place", "Settings")),
        picture="settings",
        make=lambda means: SettingsPage(means.door, theme=means.theme, settings=means.settings),
    ),
)
PLACES = tuple(place for place in PAGES if place.listed)
