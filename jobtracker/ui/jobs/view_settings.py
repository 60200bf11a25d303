"""How the person likes to see their jobs: board or table, which columns, sorted how, which stages folded."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jobtracker.problems import Problem
from jobtracker.settings import Settings
from jobtracker.ui.jobs.columns import COLUMNS, PLACE_OF
from jobtracker.ui.jobs.head import BOARD, TABLE
from jobtracker.ui.jobs.table import JobsTable

if TYPE_CHECKING:
    from jobtracker.ui.jobs.board import Board


class JobsLook:
    """Kept between starts; a look that cannot be kept holds until the window closes."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def view(self) -> str:
        """The view in use, board or table."""
        return BOARD if self._settings.choices.jobs_view == BOARD else TABLE

    @view.setter
    def view(self, view: str) -> None:
        self._keep(jobs_view=view)

    def dress_table(self, table: JobsTable) -> None:
        """Show what was chosen, and remember what is chosen from now on."""
        choices = self._settings.choices
        hidden = frozenset(choices.jobs_hidden.split())
        table.hide_columns(hidden)
        name, _, order = choices.jobs_sort.partition(" ")
        if name in PLACE_OF:
            down = Qt.SortOrder.DescendingOrder if order == "down" else Qt.SortOrder.AscendingOrder
            table.sortByColumn(PLACE_OF[name], down)
        table.hidden_changed.connect(lambda names: self._keep(jobs_hidden=" ".join(sorted(names))))
        table.horizontalHeader().sortIndicatorChanged.connect(self._keep_sort)

    def dress_board(self, board: "Board") -> None:
        """Fold what was folded, and remember what is folded from now on."""
        folded = self._settings.choices.jobs_folded
        if folded:
            board.fold([int(number) for number in folded.split(",") if number.isdigit()])
        board.folded.connect(lambda ids: self._keep(jobs_folded=",".join(map(str, ids)) or "none"))

    def _keep_sort(self, place: int, order: Qt.SortOrder) -> None:
        down = "down" if order == Qt.SortOrder.DescendingOrder else "up"
        self._keep(jobs_sort=f"{COLUMNS[place].name} {down}")

    def _keep(self, **choice: str) -> None:
        with suppress(Problem):  # how jobs are shown is no reason to say anything
            self._settings.change(**choice)
