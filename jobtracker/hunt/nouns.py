"""The nouns of the hunt that compare and change: loaded, with SQLModel and what reads postings, at the first need."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from jobtracker.hunt.applications import Applications
from jobtracker.hunt.archives import Archives
from jobtracker.hunt.calendar import Calendar
from jobtracker.hunt.companies import Companies
from jobtracker.hunt.comparisons import Comparisons
from jobtracker.hunt.curricula import Curricula
from jobtracker.hunt.documents import Documents
from jobtracker.hunt.duplicates import Duplicates
from jobtracker.hunt.inbox import Inbox
from jobtracker.hunt.interviews import Interviews
from jobtracker.hunt.job_list import JobList
from jobtracker.hunt.job_sheet import JobSheets
from jobtracker.hunt.job_tables import JobTables
from jobtracker.hunt.listings import Listings
from jobtracker.hunt.papers import Notes, Offers, SavedSearches
from jobtracker.hunt.people import Contacts, Messages
from jobtracker.hunt.points import Points
from jobtracker.hunt.postings import Postings
from jobtracker.hunt.profile import OwnProfile
from jobtracker.hunt.renewals import Renewals
from jobtracker.hunt.respelling import Respelling
from jobtracker.hunt.samples import Samples
from jobtracker.hunt.stages import Stages
from jobtracker.hunt.tags import Tags
from jobtracker.hunt.tasks import Tasks
from jobtracker.hunt.terms import Terms
from jobtracker.hunt.trash import Trash
from jobtracker.skills.catalogue import Catalogue
from jobtracker.store.database import Database


class Nouns:
    """All nouns but those that lists are made of.

    Args:
        database: where everything is kept.
        catalogue: the skills that are known to all.
        jobs: the rows of lists.
        now: tells the time, with its zone.
        today: tells the day.
        documents: the folder of the documents.
        samples: the folder of the samples.
    """

    def __init__(
        self,
        database: Database,
        catalogue: Catalogue,
        jobs: JobList,
        *,
        now: Callable[[], datetime],
        today: Callable[[], date],
        documents: Path,
        samples: Path,
    ) -> None:
        self.comparisons = Comparisons(database, catalogue, today=today)
        self.postings = Postings(database, self.comparisons, jobs, now=now)
        self.inbox = Inbox(database, self.postings, self.comparisons, now=now)
        self.renewals = Renewals(database, self.comparisons, now=now)
        self.applications = Applications(database, now=now)
        self.stages = Stages(database, now=now)
        self.interviews = Interviews(database, now=now)
        self.tasks = Tasks(database, now=now)
        self.contacts = Contacts(database)
        self.messages = Messages(database, now=now)
        self.documents = Documents(database, folder=documents, now=now)
        self.notes = Notes(database, now=now)
        self.offers = Offers(database)
        self.searches = SavedSearches(database)
        self.tags = Tags(database)
        self.respelling = Respelling()
        self.companies = Companies(database, self.postings)
        self.duplicates = Duplicates(database, self.postings)
        self.calendar = Calendar(database, now=now)
        self.archives = Archives(database, self.comparisons, documents=documents)
        self.trash = Trash(database, now=now)
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
        self.curricula = Curricula(database, catalogue, self.comparisons)
        self.listings = Listings(database, jobs, now=now)
        self.tables = JobTables(database, self.comparisons, now=now)
        self.points = Points(database, self.comparisons)
        self.terms = Terms(database, catalogue, self.comparisons)
        self.samples = Samples(database, self.comparisons, folder=samples, now=now)
        database.on_derive(self.comparisons.follow)
