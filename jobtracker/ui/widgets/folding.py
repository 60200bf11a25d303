"""Buttons that stand beside a sentence, and below it where there is little room."""

from PySide6.QtWidgets import QGridLayout, QWidget

_NARROW = 46  # heights of a line of text
Cell = tuple[int, int] | tuple[int, int, int, int]
"""Row and column in the grid, and how many of each are taken."""


class Folding:
    """Puts one widget of a grid where the width leaves room for it.

    Args:
        beside: its cell where there is room.
        below: its cell where there is none.
        least: as many heights of a line are room enough.
    """

    def __init__(self, grid: QGridLayout, folded: QWidget, *, beside: Cell, below: Cell, least: int = _NARROW) -> None:
        self._grid, self._folded = grid, folded
        self._beside, self._below = beside, below
        self._least = least
        self._narrow: bool | None = None

    @property
    def is_narrow(self) -> bool:
        """Whether there is little room."""
        return bool(self._narrow)

    def arrange(self, around: QWidget) -> None:
        """Look at the width of what is around, and move the widget if it must."""
        narrow = around.width() < around.fontMetrics().height() * self._least
        if narrow != self._narrow:
            self._narrow = narrow
            self._grid.removeWidget(self._folded)
            self._grid.addWidget(self._folded, *(self._below if narrow else self._beside))
