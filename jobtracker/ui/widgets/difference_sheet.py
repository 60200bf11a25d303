"""What changed between two texts of the same job, as a list to read, and a button that has the job take the new one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from jobtracker.ui.colours import State
from jobtracker.ui.theme import HAIR, NEAR, TIGHT
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.sheet import Sheet
from jobtracker.ui.widgets.states import StateChip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobtracker.hunt.differences import Difference

translate = QCoreApplication.translate


class DifferenceSheet(Sheet):
    """Opens over the window; closes with Esc. `taken` tells that the saved job shall have the new text."""

    taken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, title=self.tr("What changed"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.scrolled.column.setSpacing(TIGHT)
        self.take = button(self.tr("Take the new text"), self._take, rank="primary", picture="check")
        self.buttons.addButton(self.take, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)  # Enter changes nothing unasked

    def show_differences(self, title: str, differences: "Sequence[Difference]") -> None:
        """Open with these."""
        column = self.scrolled.column
        column.addWidget(Label(title, role="title", wrap=True))
        if not differences:
            column.addWidget(Label(self.tr("Nothing changed: both say the same."), tone="muted", wrap=True))
        else:
            words = self.tr(
                "If the saved job takes the new text, its stage, notes, history and what you corrected stay. "
                "The text before becomes a note."
            )
            column.addWidget(Label(words, tone="muted", wrap=True))
        self.take.setVisible(bool(differences))
        part, lines = "", []
        for each in differences:
            if each.part != part:
                part = each.part
                heading = Label(_part_words(part), role="heading")
                heading.setContentsMargins(0, NEAR, 0, 0)
                column.addWidget(heading)
            row, line = _row(each)
            lines.append(line)
            column.addWidget(row)
        column.addStretch(1)
        _align(lines)
        self.come(wide=44, high=40)

    def _take(self) -> None:
        self.accept()
        self.taken.emit()


def _row(each: "Difference") -> tuple[QWidget, QGridLayout]:
    """One change: its kind as a chip, then what is there now, above what was there before."""
    row = QWidget()
    line = QGridLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(NEAR)
    line.setColumnStretch(1, 1)
    state, word, picture = _kind(each)
    chip = StateChip(state, word=word, picture=picture)
    line.addWidget(chip, 0, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    words = QVBoxLayout()
    words.setSpacing(HAIR)
    words.addWidget(Label(each.after or each.before, tone="text" if each.after else "muted", wrap=True))
    if each.before and each.after:
        before = translate("Differences", "Before: {words}").format(words=each.before)
        words.addWidget(Label(before, role="small", tone="muted", wrap=True))
    line.addLayout(words, 0, 1)
    row.setAccessibleName(": ".join((word, each.after or each.before)))
    return row, line


def _align(lines: "Sequence[QGridLayout]") -> None:
    """Have the words of all changes begin below one another, however long the words of their kinds are."""
    chips = [item.widget() for line in lines if (item := line.itemAtPosition(0, 0)) is not None]
    widest = max((chip.sizeHint().width() for chip in chips if chip is not None), default=0)
    for line in lines:
        line.setColumnMinimumWidth(0, widest)


def _kind(each: "Difference") -> tuple[State, str, str]:
    if not each.before:
        return "met", translate("Differences", "New"), "plus"
    if not each.after:
        return "missing", translate("Differences", "Gone"), "close"
    return "partial", translate("Differences", "Changed"), "edit"


def _part_words(part: str) -> str:
    return {
        "pay": translate("Differences", "Pay"),
        "requirement": translate("Comparison", "Must-haves"),
        "preferred": translate("Comparison", "Nice-to-haves"),
        "title": translate("Differences", "Title"),
        "company": translate("Differences", "Company"),
        "place": translate("Differences", "Place"),
        "text": translate("Differences", "The rest of the text"),
    }[part]
