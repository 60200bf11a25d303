"""The evidence pane: for one requirement the posting's words, the profile's lines and the rules that joined them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jobtracker.skills.comparison import Judged
from jobtracker.ui.colours import State
from jobtracker.ui.door import Door
from jobtracker.ui.posting.ask_list import AskList
from jobtracker.ui.posting.asked import AskRow, rows_of
from jobtracker.ui.posting.requirement_rows import Requirement
from jobtracker.ui.posting.subject import of_row, of_words
from jobtracker.ui.posting.teaching import Teaching
from jobtracker.ui.theme import HAIR, NEAR, TIGHT
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
        self._lay_out()

    def show_requirement(self, requirement: Requirement, text: str, *, path: tuple[int, ...] | None = None) -> None:
        """Show why this requirement has its verdict; `text` is the posting's, `path` the leaf to select."""
        self._text = text
        judged = requirement.judged
        self.words.setText(judged.item.text)
        self._kind.show()
        self._verdict.setVisible(judged.verdict is not None)
        self._verdict.show_state(judged.verdict or "neutral")
        kind = _KINDS.get(judged.item.kind, "neutral")
        self._kind.show_state(
            kind,
            word="" if judged.item.kind in _KINDS else self.tr("Their stack"),
            picture="" if judged.item.kind in _KINDS else "stack",
        )
        rows = rows_of(judged)
        self.remark.setText(self._remark(judged))
        self.remark.setVisible(bool(self.remark.text()))
        self.asked.setVisible(bool(rows))
        self._filler.setVisible(not rows)
        self.asked.show_rows(rows, path=path)
        if not rows:
            self.teaching.show_subject(of_words(""))

    def show_nothing(self) -> None:
        """Show that no requirements could be read; words can be selected in the text all the same."""
        self._verdict.hide()
        self._kind.hide()
        self.words.setText(self.tr("No requirements were recognised"))
        self.words.show()
        self.remark.setText(self.tr("Select words in the text to say which skill they mean."))
        self.remark.show()
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
        head, foot = _padded(chips, self.words, self.remark), _padded(self.teaching)
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
