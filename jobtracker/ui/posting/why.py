"""The evidence pane: for one requirement the posting's words, the profile's lines and the rules that joined them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from jobtracker.skills.comparison import Judged
from jobtracker.ui.colours import State
from jobtracker.ui.door import Door
from jobtracker.ui.posting.ask_list import AskList
from jobtracker.ui.posting.asked import AskRow, rows_of
from jobtracker.ui.posting.requirement_rows import Requirement
from jobtracker.ui.posting.subject import of_row, of_words
from jobtracker.ui.posting.teaching import Teaching
from jobtracker.ui.theme import HAIR, NEAR, TIGHT
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.excerpt import Excerpt
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.frames import Card, rule
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.states import StateChip

_KINDS: dict[str, State] = {"requirement": "required", "preferred": "preferred"}


class Why(Card):
    """Shows one requirement; `leaf_chosen` tells the part of it that is selected."""

    leaf_chosen = Signal(object)

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(margin=0, parent=parent)
        self.setAccessibleName(self.tr("Why"))
        self._text = ""
        self._verdict, self._kind = StateChip(), StateChip()
        self.words = Excerpt(lines=3)
        self.asked = AskList()
        self.asked.chosen.connect(self._choose)
        self.remark = Label(tone="muted", wrap=True)
        self.teaching = Teaching(door)
        self.offers = QWidget()
        self._offering: list[QPushButton] = []
        self._lay_out()

    def offer(self, terms: Sequence[str]) -> None:
        """Show the unknown terms of the requirement, each to be said what it is."""
        for old in self._offering:
            self._offered.removeWidget(old)
            old.deleteLater()
        self._offering = [self._offer(term) for term in terms]
        for offered in self._offering:
            self._offered.addWidget(offered)
        self.offers.setVisible(bool(terms))

    def _offer(self, term: str) -> QPushButton:
        def ask() -> None:
            self.be_about(term)

        return button(self.tr("New skill? {term}").format(term=term), ask, rank="link", picture="teach")

    def show_requirement(self, requirement: Requirement, text: str, *, path: tuple[int, ...] | None = None) -> None:
        """Show why this requirement has its verdict; `text` is the posting's, `path` the leaf to select."""
        self._text = text
        judged = requirement.judged
        self.words.setText(judged.item.text)
        self._kind.show()
        self._verdict.setVisible(judged.verdict is not None)
        self._verdict.show_state(judged.verdict or "neutral")
        kind = _KINDS.get(judged.item.kind, "neutral")
        words = {"stack": self.tr("Their stack"), "other": self.tr("Not needed here")}
        picture = "stack" if judged.item.kind == "stack" else ""
        self._kind.show_state(kind, word=words.get(judged.item.kind, ""), picture=picture)
        rows = rows_of(judged)
        self.remark.setText(self._remark(judged))
        self.remark.setVisible(bool(self.remark.text()))
        self.asked.setVisible(bool(rows))
        self._filler.setVisible(not rows)
        self.asked.show_rows(rows, path=path)
        if not rows:
            self.teaching.show_subject(of_words(""), aside=judged.item.kind == "other")

    def show_nothing(self) -> None:
        """Show that no requirements could be read; words can be selected in the text all the same."""
        self._verdict.hide()
        self._kind.hide()
        self.words.setText(self.tr("No requirements were recognised"))
        self.words.show()
        self.remark.setText(self.tr("Select words in the text to say which skill they mean."))
        self.remark.show()
        self.offer(())
        self.asked.hide()
        self.asked.show_rows(())
        self._filler.show()
        self.teaching.show_subject(of_words(""))

    def be_about(self, words: str) -> None:
        """Let the buttons be about words that are selected in the text, "" for the leaf that is selected here."""
        if words.strip():
            self.teaching.show_subject(of_words(words))
        elif self.asked.current is not None:
            self.teaching.show_subject(of_row(self.asked.current, self._text))

    def _choose(self, row: AskRow) -> None:
        self.teaching.show_subject(of_row(row, self._text))
        self.leaf_chosen.emit(row)

    def _remark(self, judged: Judged) -> str:
        if judged.item.kind == "other":
            return self.tr("You said that this is not needed here: it counts for nothing.")
        if judged.ask is None:
            return self.tr(
                "I recognised nothing here that a profile could answer. If a skill is named, select its words in the "
                "text and say what they mean."
            )
        if judged.verdict is None:
            return self.tr("Fill in your profile, and you see here what you have and what is missing.")
        return ""

    def _lay_out(self) -> None:
        chips = QWidget()
        row = FlowRow(chips, gap=HAIR)
        row.addWidget(self._verdict)
        row.addWidget(self._kind)
        self._offered = FlowRow(self.offers, gap=HAIR)
        self.offers.hide()
        head, foot = _padded(chips, self.words, self.remark, self.offers), _padded(self.teaching)
        self._filler = QWidget()
        self.column.setSpacing(0)
        self.column.addWidget(head)
        self.column.addWidget(self.asked, 1)
        self.column.addWidget(self._filler, 1)
        self.column.addWidget(rule())
        self.column.addWidget(foot)


def _padded(*widgets: QWidget) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(NEAR, NEAR, NEAR, NEAR)
    column.setSpacing(TIGHT)
    for widget in widgets:
        column.addWidget(widget)
    return part
