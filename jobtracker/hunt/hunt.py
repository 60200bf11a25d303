"""All that a person can do, in nouns: `hunt.postings.capture(…)`, `hunt.profile.claim(…)`, `hunt.undo()`."""

import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from jobtracker.hunt import tidying
from jobtracker.hunt.agenda import Agenda
from jobtracker.hunt.figures import Figures, Source
from jobtracker.hunt.job_list import JobList
from jobtracker.hunt.shown_jobs import Shown
from jobtracker.loading import load
from jobtracker.paths import resources
from jobtracker.problems import Problem
from jobtracker.store.database import Changed, Database

if TYPE_CHECKING:
    from jobtracker.hunt.nouns import Nouns
    from jobtracker.hunt.overview import Overview
else:
    Nouns = object  # its attributes are those of the hunt, too, loaded when the first of them is asked for


def now_in_utc() -> datetime:
    """Tell the time."""
    return datetime.now(UTC)


class Hunt(Nouns):
    """One person's job hunt over one open database.

    What lists show is there at once, by plain SQL. All other nouns are loaded when the first of them is asked for.

    Args:
        database: where everything is kept; closed with the hunt.
        catalogue: the skills that are known to all.
        clock: tells the time, with its zone.
        samples: the folder of the samples; None: the one that comes with the program.
    """

    def __init__(
        self,
        database: Database,
        catalogue: Source,
        *,
        clock: Callable[[], datetime] = now_in_utc,
        samples: Path | None = None,
    ) -> None:
        self._database, self._catalogue = database, catalogue
        self._began = time.time()
        self._documents = database.path.parent / "documents"
        self._samples = samples or resources() / "samples"
        self._hearers: list[Callable[[Changed], None]] = []
        self.now = clock
        self._figures = Figures(
            database,
            catalogue,
            today=self._today,
            loaded=lambda: self._begun,
            comparing=lambda: self._nouns.comparisons,
        )
        self._list = JobList(database, self._figures, now=clock)
        self.shown = Shown(self._list)
        self.agenda = Agenda(database, verbs=lambda: self._nouns, now=clock)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """Give one of the nouns that are loaded late."""
            if name.startswith("_"):
                raise AttributeError(name)
            return getattr(self._nouns, name)

    @cached_property
    def _nouns(self) -> "Nouns":
        made: type[Nouns] = load("jobtracker.hunt.nouns").Nouns
        return made(
            self._database,
            self._catalogue.whole(),
            self._list,
            now=self.now,
            today=self._today,
            documents=self._documents,
            samples=self._samples,
        )

    @cached_property
    def overview(self) -> "Overview":
        """What the whole hunt shows; loaded when it is first asked for."""
        made: type[Overview] = load("jobtracker.hunt.overview").Overview
        return made(self._database, comparing=lambda: self._nouns.comparisons, now=self.now)

    @property
    def _begun(self) -> bool:
        return "_nouns" in self.__dict__

    def _today(self) -> date:
        return self.now().astimezone().date()

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
        if not self.can_undo:
            return None
        with self._nouns.comparisons.remembering():
            return self._database.undo()

    def redo(self) -> str | None:
        """Do again what was taken back last and tell what that was; None where there is nothing."""
        if not self.can_redo:
            return None
        with self._nouns.comparisons.remembering():
            return self._database.redo()

    def on_change(self, hear: Callable[[Changed], None]) -> None:
        """Call `hear` after everything that was done, undone or redone."""
        self._hearers.append(hear)
        self._database.on_change(hear)

    def catch_up(self) -> bool:
        """Make anew, for a moment, what is not true any more, and announce it; call it while it gives True.

        What an edit needs is loaded, too, once one may be near.
        """
        if not self._begun and self._figures.are_true:
            return False
        more, made = self._nouns.comparisons.catch_up_later()
        if made:
            change = Changed("", {"tally": frozenset(made)})
            self._list.hear(change)
            for hear in self._hearers:
                hear(change)
        return more

    def get_ready(self) -> None:
        """Have what an edit of the profile needs be loaded by `catch_up`, since one may be near."""
        self._nouns.comparisons.get_ready()

    def rest(self) -> None:
        """Let go of what was loaded for edits; it is loaded again when one comes."""
        if self._begun:
            self._nouns.comparisons.rest()

    def back_up(self) -> None:
        """Make today's copy of the database if there is none yet.

        Raises:
            Problem: no copy was made, or none can be, since the database may only be read.
        """
        self._database.back_up()

    def tidy(self) -> None:
        """Let go of what lay long enough in the trash, and of files that nothing names any more; for a start."""
        if self.can_undo or self.can_redo:
            return
        with self._database.look() as run:
            old = tidying.expired(run, now=self.now())
            also = partial(self._database.ask_backups, tidying.NAMED)
            tidying.sweep_files(self._documents, run=run, now=self.now(), in_backups=also)
        tidying.sweep_leftovers(self._database.path.parent, before=self._began)
        if old and self._database.read_only is None:
            self._nouns.trash.expire()

    def close(self) -> None:
        """Close the database."""
        self._database.close()
