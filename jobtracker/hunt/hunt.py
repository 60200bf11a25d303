"""All that a person can do, in nouns: `hunt.postings.capture(…)`, `hunt.profile.claim(…)`, `hunt.undo()`."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from jobtracker.hunt.agenda import Agenda
from jobtracker.hunt.applications import Applications
from jobtracker.hunt.calendar import Calendar
from jobtracker.hunt.companies import Companies
from jobtracker.hunt.comparisons import Comparisons
from jobtracker.hunt.documents import Documents
from jobtracker.hunt.duplicates import Duplicates
from jobtracker.hunt.inbox import Inbox
from jobtracker.hunt.interviews import Interviews
from jobtracker.hunt.job_list import JobList
from jobtracker.hunt.job_sheet import JobSheets
from jobtracker.hunt.papers import Notes, Offers, SavedSearches
from jobtracker.hunt.people import Contacts, Messages
from jobtracker.hunt.points import Points
from jobtracker.hunt.postings import Postings
from jobtracker.hunt.profile import OwnProfile
from jobtracker.hunt.samples import Samples
from jobtracker.hunt.shown_jobs import Shown
from jobtracker.hunt.stages import Stages
from jobtracker.hunt.tags import Tags
from jobtracker.hunt.tasks import Tasks
from jobtracker.hunt.terms import Terms
from jobtracker.hunt.trash import Trash
from jobtracker.paths import resources
from jobtracker.problems import Problem
from jobtracker.skills.catalogue import Catalogue
from jobtracker.store.database import Changed, Database


def now_in_utc() -> datetime:
    """Tell the time."""
    return datetime.now(UTC)


class Hunt:
    """One person's job hunt over one open database.

    Args:
        database: where everything is kept; closed with the hunt.
        catalogue: the skills that are known to all.
        clock: tells the time, with its zone.
        samples: the folder of the samples; None: the one that comes with the program.
    """

    def __init__(
        self,
        database: Database,
        catalogue: Catalogue,
        *,
        clock: Callable[[], datetime] = now_in_utc,
        samples: Path | None = None,
    ) -> None:
        self._database = database
        self._hearers: list[Callable[[Changed], None]] = []
        self.now = clock

        def today() -> date:
            return clock().astimezone().date()

        self.comparisons = Comparisons(database, catalogue, today=today)
        self._list = JobList(database, self.comparisons, now=clock)
        self.postings = Postings(database, self.comparisons, self._list, now=clock)
        self.inbox = Inbox(database, self.postings, self.comparisons, now=clock)
        self.applications = Applications(database, now=clock)
        self.stages = Stages(database, now=clock)
        self.interviews = Interviews(database, now=clock)
        self.tasks = Tasks(database, now=clock)
        self.contacts = Contacts(database)
        self.messages = Messages(database, now=clock)
        self.documents = Documents(database, folder=database.path.parent / "documents", now=clock)
        self.notes = Notes(database, now=clock)
        self.offers = Offers(database)
        self.searches = SavedSearches(database)
        self.tags = Tags(database)
        self.shown = Shown(self._list, searches=self.searches)
        self.companies = Companies(database, self.postings)
        self.duplicates = Duplicates(database, self.postings)
        self.agenda = Agenda(
            database, tasks=self.tasks, messages=self.messages, applications=self.applications, now=clock
        )
        self.calendar = Calendar(database, now=clock)
        self.trash = Trash(database, now=clock)
        self.sheets = JobSheets(
            database,
            interviews=self.interviews,
            tasks=self.tasks,
            messages=self.messages,
            documents=self.documents,
            offers=self.offers,
            notes=self.notes,
        )
        self.profile = OwnProfile(database, catalogue, self.comparisons)
        self.points = Points(database, self.comparisons)
        self.terms = Terms(database, catalogue, self.comparisons)
        self.samples = Samples(database, self.comparisons, folder=samples or resources() / "samples", now=clock)
        database.on_derive(self.comparisons.follow)

    @property
    def read_only(self) -> Problem | None:
        """Tell why nothing can be changed; None where all can."""
        return self._database.read_only

    @property
    def can_undo(self) -> bool:
        """Tell whether there is anything to take back."""
        return self._database.can_undo

    @property
    def can_redo(self) -> bool:
        """Tell whether there is anything to do again."""
        return self._database.can_redo

    def undo(self) -> str | None:
        """Take back what was done last and tell what that was; None where there is nothing to take back."""
        with self.comparisons.remembering():
            return self._database.undo()

    def redo(self) -> str | None:
        """Do again what was taken back last and tell what that was; None where there is nothing."""
        with self.comparisons.remembering():
            return self._database.redo()

    def on_change(self, hear: Callable[[Changed], None]) -> None:
        """Call `hear` after everything that was done, undone or redone."""
        self._hearers.append(hear)
        self._database.on_change(hear)

    def catch_up(self) -> bool:
        """Load and make anew, for a moment, what comparing needs, and announce it; call it while it gives True."""
        more, made = self.comparisons.catch_up_later()
        if made:
            change = Changed("", {"tally": frozenset(made)})
            self._list.hear(change)
            for hear in self._hearers:
                hear(change)
        return more

    def back_up(self) -> None:
        """Make today's copy of the database if there is none yet.

        Raises:
            Problem: no copy was made, or none can be, since the database may only be read.
        """
        self._database.back_up()

    def tidy(self) -> None:
        """Let go of what lay long enough in the trash, and of files that nothing names any more; for a start."""
        self.trash.expire()
        self.documents.sweep()

    def close(self) -> None:
        """Close the database."""
        self._database.close()
