"""What changed between two texts of the same job, as a list to read: pay and requirements first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from jobtracker.ui.colours import State
from jobtracker.ui.theme import APART, HAIR, NEAR, TIGHT, WIDE
from jobtracker.ui.widgets.frames import ScrolledColumn
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.states import StateChip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobtracker.hunt.differences import Difference

translate = QCoreApplication.translate


class DifferenceSheet(QDialog):
    """Opens over the window; closes with Esc."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setWindowTitle(self.tr("What changed"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.scrolled = ScrolledColumn()
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll it
        self.scrolled.setAccessibleName(self.windowTitle())
        self.scrolled.column.setSpacing(TIGHT)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(APART, 0, APART, APART)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scrolled, 1)
        outer.addWidget(buttons)

    def show_differences(self, title: str, differences: "Sequence[Difference]") -> None:
        """Open with these."""
        column = self.scrolled.column
        column.addWidget(Label(title, role="title", wrap=True))
        if not differences:
            column.addWidget(Label(self.tr("Nothing changed: both say the same."), tone="muted", wrap=True))
        part = ""
        for each in differences:
            if each.part != part:
                part = each.part
                heading = Label(_part_words(part), role="heading")
                heading.setContentsMargins(0, NEAR, 0, 0)
                column.addWidget(heading)
            column.addWidget(_row(each))
        column.addStretch(1)
        line, room = self.fontMetrics().height(), self._over.window().size()
        self.resize(min(line * 44, room.width() - WIDE), min(line * 40, room.height() - WIDE))
        self.open()
        self.scrolled.setFocus()


def _row(each: "Difference") -> QWidget:
    """One change: its kind as a chip, then what is there now, above what was there before."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(NEAR)
    state, word, picture = _kind(each)
    line.addWidget(StateChip(state, word=word, picture=picture), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(HAIR)
    words.addWidget(Label(each.after or each.before, tone="text" if each.after else "muted", wrap=True))
    if each.before and each.after:
        before = translate("Differences", "Before: {words}").format(words=each.before)
        words.addWidget(Label(before, role="small", tone="muted", wrap=True))
    line.addLayout(words, 1)
    row.setAccessibleName(": ".join((word, each.after or each.before)))
    return row


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
