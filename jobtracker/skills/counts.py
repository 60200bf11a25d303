"""How many items have which verdict, as lists show it."""

from jobtracker.values import dataclass


@dataclass(frozen=True, slots=True)
class Counts:
    """How many items of one kind have each verdict."""

    met: int = 0
    partial: int = 0
    missing: int = 0
    confirm: int = 0

    @property
    def total(self) -> int:
        """How many were judged, to be confirmed or not."""
        return self.met + self.partial + self.missing + self.confirm

    @property
    def comparable(self) -> int:
        """How many could be decided from the profile alone."""
        return self.met + self.partial + self.missing
