"""What lists show of comparing: looked at first, and made anew where it is not true any more."""

from collections.abc import Callable, Collection
from datetime import date
from typing import TYPE_CHECKING, Protocol

from jobtracker.hunt.eras import are_true
from jobtracker.store.database import Database

if TYPE_CHECKING:
    from jobtracker.hunt.comparisons import Comparisons
    from jobtracker.skills.catalogue import Catalogue


class Source(Protocol):
    """Where the catalogue comes from; which one it is may be told without loading it."""

    @property
    def version(self) -> str:
        """Tell which catalogue it is."""

    def whole(self) -> "Catalogue":
        """Give all of it."""


class Figures:
    """The figures of all jobs; what compares is loaded where they are not true any more, or where more is asked.

    Args:
        source: the catalogue.
        today: tells the day.
        loaded: tells whether what compares is loaded.
        comparing: gives it.
    """

    def __init__(
        self,
        database: Database,
        source: Source,
        *,
        today: Callable[[], date],
        loaded: Callable[[], bool],
        comparing: "Callable[[], Comparisons]",
    ) -> None:
        self._database, self._source, self._today = database, source, today
        self._loaded, self._comparing = loaded, comparing
        self._true_on: date | None = None

    @property
    def are_true(self) -> bool:
        """Whether all figures are as of today; as long as nothing compares, nothing but the day can change that."""
        today = self._today()
        if self._true_on != today:
            with self._database.look() as run:
                self._true_on = today if are_true(run, self._source.version, today) else None
        return self._true_on == today

    def catch_up(self) -> Collection[int]:
        """Make the newest figures anew that are not true any more, and name their postings.

        None as long as nothing compares: a list does not wait for that, `Hunt.catch_up` comes behind it.
        """
        return self._comparing().catch_up() if self._loaded() else ()

    def asking(self, name: str, *, lacking: bool) -> frozenset[int]:
        """Name the postings that ask for a skill; `lacking`: none where the person has it."""
        return self._comparing().asking(name, lacking=lacking)
