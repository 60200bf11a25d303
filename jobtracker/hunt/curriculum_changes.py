"""What a curriculum vitae tells otherwise than the profile does."""

from collections.abc import Iterable, Mapping

from jobtracker.hunt.entries import Entry, identity
from jobtracker.hunt.profile_dates import day_of
from jobtracker.records.profile import Certificate, Degree, OwnSkill, SpokenLanguage, Work
from jobtracker.skills.catalogue import Catalogue

_TELLING: Mapping[type, tuple[str, ...]] = {
    OwnSkill: ("years", "level", "last_used"),
    SpokenLanguage: ("fluency",),
    Certificate: ("issued", "until"),
    Work: ("start", "end"),
    Degree: ("start", "end"),
}
"""What may be told anew of a line that stays the same line."""


class Kept:
    """The lines of the profile, found by what a curriculum tells of the same thing."""

    def __init__(self, rows: Iterable[Entry], catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._rows: dict[object, list[Entry]] = {}
        for row in rows:
            self._rows.setdefault(self._key(row), []).append(row)

    def beyond(self, told: Entry) -> Entry | None:
        """Give what a line tells beyond the profile: itself, or the kept line as it is told now; None: nothing."""
        alike = [row for row in self._rows.get(self._key(told), ()) if _same_time(row, told)]
        if not alike:
            return told
        changes = [_changes(row, told) for row in alike]
        if not all(changes):
            return None
        return type(told).model_validate(alike[0].model_dump() | changes[0])

    def row(self, changed: Entry) -> Entry:
        """Give the kept line that a changed one stands for."""
        return next(row for row in self._rows[self._key(changed)] if row.id == changed.id)

    def _key(self, entry: Entry) -> object:
        """Name the same thing, whenever it was."""
        if isinstance(entry, Work | Degree):
            entry = type(entry).model_validate(entry.model_dump() | {"start": None, "end": None})
        return identity(entry, self._catalogue)


def _same_time(row: Entry, told: Entry) -> bool:
    """Whether both tell of one time: the same job begun on another day is another job."""
    if not isinstance(row, Work | Degree) or not isinstance(told, Work | Degree):
        return True
    return not row.start or not told.start or day_of(row.start) == day_of(told.start)


def _changes(row: Entry, told: Entry) -> dict[str, object]:
    """Tell what is told, and otherwise; a date that is only told less or more precisely is the same."""
    changes: dict[str, object] = {}
    for name in _TELLING.get(type(told), ()):
        old, new = getattr(row, name), getattr(told, name)
        dated = isinstance(row, Work | Degree | Certificate)
        if new and (day_of(old) != day_of(new) if dated else old != new):
            changes[name] = new
    return changes
