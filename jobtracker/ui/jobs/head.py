"""The head of the jobs: title, how many, the search with those that were kept, board or table."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from jobtracker.ui.day import today
from jobtracker.ui.icons import icon
from jobtracker.ui.theme import HAIR, NEAR
from jobtracker.ui.widgets.buttons import button, icon_button
from jobtracker.ui.widgets.fitted import Fitted
from jobtracker.ui.widgets.folding import Folding
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.picture_field import PictureField
from jobtracker.ui.widgets.title_row import TitleRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jobtracker.hunt.jobs import KeptSearch

_WEEK = 8  # days: up to and with this day a week from now
_LEAST_FIELD = 140
_LINES = 32  # of text, that wide: from here on the search stands beside the title
BOARD, TABLE = "board", "table"


class JobsHead(Fitted, QWidget):
    """Tells what is searched for, and how the jobs shall be shown."""

    searched = Signal()
    shown_as = Signal(str)
    keep_wanted = Signal(str)
    """Keep this search."""
    drop_wanted = Signal(int)
    """Forget the search that was kept under this id."""
    verbs_wanted = Signal(QPoint)
    """Open the menu of what can be done with the selected jobs here."""
    columns_wanted = Signal(QPoint)
    """Open the menu of the table's columns here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = PictureField("search")
        self.figure = Label(tone="muted")
        self._fault = Label(tone="missing", role="small", wrap=True)
        self._searches: Sequence[KeptSearch] = ()
        self.menu: QMenu | None = None
        self.kept = icon_button("list", self.tr("Kept searches and conditions"), self._offer_kept)
        self.chosen = button("", self._offer_verbs, rank="link")
        self.chosen.setToolTip(self.tr("What can be done with them"))
        self.chosen.setMinimumWidth(1)  # it gives way where there is little room
        self.chosen.hide()
        self.columns = icon_button("columns", self.tr("Columns and order"), self._offer_columns)
        self.switch = {
            BOARD: self._view(BOARD, self.tr("Board"), self.tr("One column for each stage (Ctrl+B)")),
            TABLE: self._view(TABLE, self.tr("Table"), self.tr("One line for each job (Ctrl+B)")),
        }
        self._group = QButtonGroup(self)
        for made in self.switch.values():
            self._group.addButton(made)
        self._lay_out()

    @property
    def search(self) -> str:
        """What is searched for."""
        return self.field.text().strip()

    def show_as(self, view: str) -> None:
        """Mark one of the two views."""
        self.switch[view].setChecked(True)
        self.columns.setVisible(view == TABLE)

    def show_search(self, *, on: bool) -> None:
        """Leave out what makes no sense as long as there are no jobs."""
        for each in (self.field, self.kept, *self.switch.values()):
            each.setVisible(on)
        self.columns.setVisible(on and self.switch[TABLE].isChecked())

    def show_searches(self, searches: "Sequence[KeptSearch]") -> None:
        """Offer these searches."""
        self._searches = searches

    def show_count(self, count: int | None, *, faults: tuple[str, ...]) -> None:
        """Say how many jobs there are (None: that is not known yet), and which conditions say nothing."""
        words = self.tr("{count} found").format(count=count) if self.search else f"{count}"
        self.figure.setText(words if count else "")
        said = self.tr("Not understood: {parts}. Ask for example tag:remote, missing:kubernetes or before:2026-05-31.")
        self._fault.setText(said.format(parts=", ".join(faults)) if faults else "")
        self._fault.setVisible(bool(faults))

    def show_chosen(self, count: int) -> None:
        """Say how many jobs are selected, where those are several, and offer what can be done with them."""
        words = self.tr("{count} selected").format(count=count)
        self.chosen.setText(words)
        self.chosen.setAccessibleName(words)
        self.chosen.setVisible(count > 1)
        self.figure.setVisible(count <= 1)
        self.field.setMinimumWidth(_LEAST_FIELD if count <= 1 else _LEAST_FIELD // 2)

    def _lay_out(self) -> None:
        self.field.setObjectName("search")
        self.field.setPlaceholderText(self.tr("Search"))
        tip = self.tr("Words from anywhere, or stage:, tag:, company:, missing:kubernetes, must>=0.8, before: (Ctrl+F)")
        self.field.setToolTip(tip)
        self.field.setAccessibleName(self.tr("Search jobs"))
        self.field.offer_clearing(self.tr("Clear the search"))
        self.field.setMinimumWidth(_LEAST_FIELD)
        self.field.setMaximumWidth(420)
        self.field.textChanged.connect(lambda _: self.searched.emit())
        head = self._grid = QGridLayout()
        head.setSpacing(NEAR)
        head.setColumnStretch(1, 1)
        parts = (
            TitleRow(self.tr("Jobs"), self.figure),
            self.chosen,
            *self.switch.values(),
            self.field,
            self.kept,
            self.columns,
        )
        for place, part in enumerate(parts):
            head.addWidget(part, 0, place)
        head.setAlignment(self.chosen, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._folding = Folding(head, self.field, beside=(0, 4), below=(1, 0, 1, len(parts)), least=_LINES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addLayout(head)
        column.addWidget(self._fault)
        self._fault.hide()

    def minimumSizeHint(self) -> QSize:
        """Called by Qt: however it is arranged now, the search may stand below; so a wide window can be made small."""
        least = super().minimumSizeHint()
        stands_beside = not (self._folding.is_narrow or self.field.isHidden())
        beside = self.field.minimumWidth() + self._grid.horizontalSpacing() if stands_beside else 0
        return QSize(least.width() - beside, least.height())

    def _arrange(self) -> None:
        self._folding.arrange(self)
        self._grid.setColumnStretch(4, 0 if self._folding.is_narrow else 2)

    def _view(self, name: str, text: str, tip: str) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName("pill")
        made.setCheckable(True)
        made.setAutoDefault(True)
        made.setAccessibleName(text)
        made.setToolTip(tip)
        made.clicked.connect(lambda: self.shown_as.emit(name))
        return made

    def _offer_kept(self) -> None:
        """The searches that were kept; below them what to do with the one at hand."""
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(self)
        self.menu.setAccessibleName(self.tr("Kept searches"))
        for each in self._searches:
            self.menu.addAction(icon("search"), each.name, self._taker(each.search))
        narrow = self.menu.addMenu(icon("search"), self.tr("&Narrow by"))
        narrow.setAccessibleName(self.tr("Narrow by"))
        for words, condition in self._conditions():
            narrow.addAction(f"{words}\t{condition}", self._taker(f"{self.search} {condition}".strip()))
        self.menu.addSeparator()
        twin = next((each for each in self._searches if each.search == self.search), None)
        if twin is not None and twin.id is not None:
            number = twin.id
            self.menu.addAction(icon("trash"), self.tr("Forget this search"), lambda: self.drop_wanted.emit(number))
        else:
            keep = self.menu.addAction(icon("plus"), self.tr("Keep this search"))
            keep.setEnabled(bool(self.search))
            keep.triggered.connect(lambda: self.keep_wanted.emit(self.search))
        self.menu.popup(self.kept.mapToGlobal(self.kept.rect().bottomLeft()))

    def _conditions(self) -> "Sequence[tuple[str, str]]":
        """Conditions that can be typed as well, in words."""
        week = (today() + timedelta(days=_WEEK)).isoformat()
        return (
            (self.tr("Not closed"), "is:open"),
            (self.tr("Applied, no answer yet"), "stage:applied"),
            (self.tr("Most must-haves met"), "must>=0.8"),
            (self.tr("Wanted most"), "excitement>=4"),
            (self.tr("Something to do this week"), f"due:{week}"),
            (self.tr("Last day to apply this week"), f"closes:{week}"),
            (self.tr("No requirement was read"), "is:unread"),
            (self.tr("Archived"), "is:archived"),
        )

    def _offer_verbs(self) -> None:
        self.verbs_wanted.emit(self.chosen.mapToGlobal(self.chosen.rect().bottomLeft()))

    def _offer_columns(self) -> None:
        self.columns_wanted.emit(self.columns.mapToGlobal(self.columns.rect().bottomLeft()))

    def _taker(self, search: str) -> "Callable[[], None]":
        return lambda: self.field.setText(search)
