"""What changed in the database, announced to every page in the window's thread."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt


class Changes(QObject):
    """One signal for every change: connect `happened` and ask for what you show anew.

    Its argument has `label` (what was done), `tables` (names to the ids that changed) and `undone`.
    """

    happened = Signal(object)
    _heard = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._heard.connect(self.happened, Qt.ConnectionType.QueuedConnection)

    def listen(self, hunt: "Hunt") -> None:
        """Hear the announcements of this hunt's database; they come from the worker."""
        hunt.on_change(self._heard.emit)
