"""All that a person can do, in nouns: `hunt.postings.capture(…)`, `hunt.profile.claim(…)`, `hunt.undo()`."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from jobtracker.hunt.applications import Applications, Stages
from jobtracker.hunt.comparisons import Comparisons
from jobtracker.hunt.inbox import Inbox
from jobtracker.hunt.postings import Postings
from jobtracker.hunt.profile import OwnProfile
from jobtracker.hunt.samples import Samples
from jobtracker.hunt.terms import Terms
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

        def today() -> date:
            return clock().astimezone().date()

        self.comparisons = Comparisons(database, catalogue, today=today)
        self.postings = Postings(database, self.comparisons, now=clock)
        self.inbox = Inbox(database, self.postings, self.comparisons, now=clock)
        self.applications = Applications(database, now=clock)
        self.stages = Stages(database)
        self.profile = OwnProfile(database, catalogue, self.comparisons)
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
        return self._database.undo()

    def redo(self) -> str | None:
        """Do again what was taken back last and tell what that was; None where there is nothing."""
        return self._database.redo()

    def on_change(self, hear: Callable[[Changed], None]) -> None:
        """Call `hear` after everything that was done, undone or redone."""
        self._hearers.append(hear)
        self._database.on_change(hear)

    def catch_up(self) -> bool:
        """Make some figures anew after an update or a new day, and announce them; call it until nothing was left."""
        made = self.comparisons.catch_up()
        if made:
            change = Changed("", {"tally": frozenset(made)})
            for hear in self._hearers:
                hear(change)
        return bool(made)

    def back_up(self) -> None:
        """Make today's copy of the database if there is none yet.

        Raises:
            Problem: no copy was made, or none can be, since the database may only be read.
        """
        self._database.back_up()

    def close(self) -> None:
        """Close the database."""
        self._database.close()
