"""Three panes: side by side where there is room, in two columns where there is less, one at a time where little."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QTabBar, QVBoxLayout, QWidget

from jobtracker.ui.theme import NEAR, TIGHT
from jobtracker.ui.widgets.fitted import Fitted

Arrangement = Literal["wide", "medium", "narrow"]
_WIDE, _MEDIUM = 150, 88  # in letters of the text size in use, so that large text counts as little room

_MUCH = 100  # shares count against one another once they are more than the room


class ArrangedPanes(Fitted, QWidget):
    """A first pane and two that belong to it, `beside` each other or always one below the other.

    Where only one pane fits, tabs choose it, and `bring` shows it.
    """

    arranged = Signal(str)

    def __init__(
        self, panes: Sequence[tuple[str, QWidget]], *, beside: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._beside = beside
        self._panes = [pane for _, pane in panes]
        self.arrangement: Arrangement | None = None
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of this page"))
        for name, _ in panes:
            self.tabs.addTab(name)
        self.tabs.currentChanged.connect(self._show_tab)
        self._outer, self._inner = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Horizontal)
        for splitter in (self._outer, self._inner):
            splitter.setHandleWidth(NEAR)
            splitter.setChildrenCollapsible(False)
        self._outer.addWidget(self._panes[0])
        self._outer.addWidget(self._inner)
        for pane in self._panes[1:]:
            self._inner.addWidget(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.tabs)
        column.addWidget(self._outer, 1)
        self._arrange()

    def bring(self, pane: QWidget) -> None:
        """Show this pane, wherever it hides."""
        self.tabs.setCurrentIndex(self._panes.index(pane))

    def withhold(self, pane: QWidget, *, on: bool) -> None:
        """Leave out a pane that has nothing to show, or take it in again."""
        number = self._panes.index(pane)
        self.tabs.setTabVisible(number, not on)
        self._show_tab()

    def is_first(self) -> bool:
        """Whether the first pane is to be seen."""
        return self.arrangement != "narrow" or self.tabs.currentIndex() == 0

    def sizeHint(self) -> QSize:
        """Called by Qt: it takes what there is, and asks for no more than it needs."""
        return self.minimumSizeHint()

    def _arrange(self) -> None:
        letters = self.width() // max(1, self.fontMetrics().averageCharWidth())
        wanted: Arrangement = "wide" if letters >= _WIDE else "medium" if letters >= _MEDIUM else "narrow"
        if wanted == self.arrangement:
            return
        self.arrangement = wanted
        if wanted == "narrow":
            self._bring_keys()
        columns = wanted == "wide" and self._beside
        self.tabs.setVisible(wanted == "narrow")
        self._inner.setOrientation(Qt.Orientation.Horizontal if columns else Qt.Orientation.Vertical)
        _share(self._outer, (36, 64) if columns else (50, 50))
        _share(self._inner, (54, 46) if columns else (62, 38) if self._beside else (50, 50))
        self._show_tab()
        self.arranged.emit(wanted)

    def _bring_keys(self) -> None:
        """Have the pane in front that the keys are in: what is hidden would lose them to another part of the window."""
        focused = QApplication.focusWidget()
        if focused is not None:
            for pane in self._panes:
                if pane is focused or pane.isAncestorOf(focused):
                    self.bring(pane)

    def _show_tab(self) -> None:
        alone = self.arrangement == "narrow"
        chosen = self.tabs.currentIndex()
        for number, pane in enumerate(self._panes):
            pane.setVisible(self.tabs.isTabVisible(number) and (not alone or number == chosen))
        self._inner.setVisible(not alone or chosen > 0)


def _share(splitter: QSplitter, shares: tuple[int, int]) -> None:
    splitter.setSizes([share * _MUCH for share in shares])
    for number, share in enumerate(shares):
        splitter.setStretchFactor(number, share)
