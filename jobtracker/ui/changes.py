"""What changed in the database, announced to every page in the window's thread."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt


class Change(Protocol):
    """What one action did: `label` says it ("" where nothing is to be said), `tables` has the ids that changed."""

    @property
    def label(self) -> str:
        """What was done."""

    @property
    def tables(self) -> Mapping[str, frozenset[int]]:
        """The ids of the rows that changed, by table."""

    @property
    def undone(self) -> bool:
        """Whether it was taken back."""

    @property
    def restored(self) -> bool:
        """Whether it was brought back from an archive."""


class Changes(QObject):
    """One signal for every `Change`: connect `happened` and ask for what you show anew."""

    happened = Signal(object)
    _heard = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._heard.connect(self.happened, Qt.ConnectionType.QueuedConnection)

    def listen(self, hunt: "Hunt") -> None:
        """Hear the announcements of this hunt's database; they come from the worker."""
        hunt.on_change(self._heard.emit)
