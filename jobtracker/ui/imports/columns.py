"""Saying which column of a table is what: each of our fields with the table's columns to choose from."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from jobtracker.hunt.files import guess
from jobtracker.ui.imports.first_rows import FirstRows
from jobtracker.ui.theme import NEAR, TIGHT
from jobtracker.ui.widgets.frames import ScrolledColumn
from jobtracker.ui.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from jobtracker.hunt.files import Cells, Columns

NEEDED = ("title", "company")
_NONE = -1
translate = QCoreApplication.translate


def field_titles() -> dict[str, str]:
    """Name all that a column can tell of a job."""
    return {
        "title": translate("Columns", "Job title"),
        "company": translate("Columns", "Company"),
        "status": translate("Columns", "Stage"),
        "applied": translate("Columns", "Applied on"),
        "place": translate("Columns", "Place"),
        "url": translate("Columns", "Link"),
        "source": translate("Columns", "Found at"),
        "notes": translate("Columns", "Notes"),
        "description": translate("Columns", "Text of the posting"),
        "saved": translate("Columns", "Saved on"),
        "closes": translate("Columns", "Closes on"),
        "status_day": translate("Columns", "In this stage since"),
        "tags": translate("Columns", "Tags"),
        "excitement": translate("Columns", "Excitement (1 to 5)"),
        "pay": translate("Columns", "Pay"),
        "pay_min": translate("Columns", "Pay from"),
        "pay_max": translate("Columns", "Pay up to"),
        "pay_currency": translate("Columns", "Currency"),
        "pay_period": translate("Columns", "Paid by hour, month, year"),
    }


class ColumnForm(ScrolledColumn):
    """Shows the first rows, and below them what each field is taken from. `changed`: something was said."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=NEAR, parent=parent)
        self._cells: Cells | None = None
        self.first_rows = FirstRows(self.tr("First rows of the table"))
        self.headed = QCheckBox(self.tr("The first row names the columns"))
        self.headed.clicked.connect(self._turn)
        self.choices: dict[str, QComboBox] = {}
        self._examples: dict[str, ElidedLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(NEAR)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        for row, (name, title) in enumerate(field_titles().items()):
            grid.addWidget(self._label(name, title), row, 0)
            grid.addWidget(self.choices[name], row, 1)
            grid.addWidget(self._examples[name], row, 2)
        self.column.addWidget(self.first_rows)
        self.column.addWidget(self.headed)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def show_cells(self, cells: "Cells", columns: "Columns") -> None:
        """Show a table, with what is known or guessed of its columns."""
        self._cells = cells
        self.headed.setChecked(cells.headed)
        self.first_rows.show_cells(cells)
        for name, choice in self.choices.items():
            choice.blockSignals(True)  # noqa: FBT003 - Qt's own
            choice.clear()
            choice.addItem(self.tr("Not in the table"), _NONE)
            for place, heading in enumerate(cells.headings):
                choice.addItem(heading, place)
            choice.setCurrentIndex(choice.findData(columns.get(name, _NONE)))
            choice.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._tell()

    @property
    def columns(self) -> "Columns":
        """What was said."""
        return {name: choice.currentData() for name, choice in self.choices.items() if choice.currentIndex() > 0}

    @property
    def cells(self) -> "Cells | None":
        """The table, with or without its first row."""
        return self._cells

    @property
    def is_enough(self) -> bool:
        """Whether a row tells a job."""
        return any(self.choices[name].currentIndex() > 0 for name in NEEDED)

    def _label(self, name: str, title: str) -> Label:
        choice = self.choices[name] = QComboBox()
        choice.setAccessibleName(title)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(12)
        choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a wheel that scrolls the page changes nothing
        choice.installEventFilter(self)
        choice.currentIndexChanged.connect(self._tell)
        self._examples[name] = ElidedLabel(role="small", tone="muted")
        label = Label(title, wrap=True)
        label.setBuddy(choice)
        return label

    def _tell(self) -> None:
        """Say what stands in the columns that were chosen."""
        for name, choice in self.choices.items():
            place = choice.currentData()
            told = self._cells.examples(place) if self._cells and choice.currentIndex() > 0 else ()
            words = "  ·  ".join(" ".join(each.split()) for each in told)
            self._examples[name].setText(words)
            choice.setAccessibleDescription(words)
        self.first_rows.name(
            {
                choice.currentData(): choice.accessibleName()
                for choice in self.choices.values()
                if choice.currentIndex() > 0
            }
        )
        self.changed.emit()

    def _turn(self) -> None:
        if self._cells is not None:
            cells = self._cells.headed_by(self.headed.isChecked())
            self.show_cells(cells, guess(cells))
