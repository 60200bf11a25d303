"""The three buttons that act on all saved postings at once: I have this, Same as…, Not a skill."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from jobtracker.ui.door import Door
from jobtracker.ui.posting.subject import Subject
from jobtracker.ui.theme import HAIR, TIGHT
from jobtracker.ui.widgets.buttons import button, icon_button
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.labels import ElidedLabel, Label
from jobtracker.ui.widgets.skill_field import SkillField


class Teaching(QWidget):
    """Says what it is about and tells what is wanted: `claimed` (a Claim), `equated` (term, skill), `denied` (term)."""

    claimed = Signal(object)
    equated = Signal(str, str)
    denied = Signal(str)
    profile_wanted = Signal()
    needed_again = Signal()

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject = Subject()
        self.about = ElidedLabel(role="small", tone="muted")
        self.have = button(self.tr("I have this"), self.claim, rank="primary", picture="check")
        self.same = button(self.tr("Same as…"), self.ask_same)
        self.not_skill = button(self.tr("Not a skill"), self.deny)
        self.profile = button(self.tr("Open profile"), self.profile_wanted, picture="profile")
        self.needed = button(self.tr("Needed after all"), self.needed_again, picture="undo")
        self.needed.setToolTip(self.tr("Count this requirement again (X)."))
        self.more = icon_button("more", self.tr("More about this requirement"), self.update)
        self.have.setToolTip(self.tr("Add it to your profile (H). All saved postings are compared anew."))
        self.same.setToolTip(self.tr("Say which skill these words mean, in every posting (S)."))
        self.not_skill.setToolTip(self.tr("These words name no skill, in any posting (N)."))
        self.field = SkillField(door)
        self.field.entered.connect(self._equate)
        self._buttons, self._asking = _Buttons(), QWidget()
        self._lay_out()
        self.show_subject(Subject())

    def offer_more(self, menu: QMenu) -> None:
        """Offer what else can be said, by a button at the end."""
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    @property
    def asking(self) -> bool:
        """Whether the line for the skill's name is open."""
        return not self._asking.isHidden()

    def show_subject(self, subject: Subject, *, aside: bool = False) -> None:
        """Be about something else, `aside` about a requirement that was said not to be needed."""
        self._subject = subject
        self.stop_asking()
        self.about.setText(self.tr("About “{what}”").format(what=subject.shown) if subject.shown else "")
        self.about.setVisible(bool(subject.shown))
        self.have.setEnabled(subject.claim is not None and not subject.met)
        self.same.setEnabled(bool(subject.term))
        self.not_skill.setEnabled(bool(subject.term))
        for widget in (self.have, self.same, self.not_skill):
            widget.setVisible(bool(subject.shown))
        self.profile.setVisible(subject.claim is None and not aside)
        self.needed.setVisible(aside)

    def claim(self) -> None:
        """The person has it."""
        if self.have.isEnabled() and self._subject.claim is not None:
            self.claimed.emit(self._subject.claim)

    def deny(self) -> None:
        """It is no skill at all."""
        if self._subject.term:
            self.denied.emit(self._subject.term)

    def ask_same(self) -> None:
        """Ask which skill is meant."""
        if not self._subject.term:
            return
        self._asked.setText(self.tr("“{term}” means the same as").format(term=self._subject.term))
        self._buttons.hide()
        self.about.hide()
        self._asking.show()
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_asking(self) -> bool:
        """Put the buttons back; False where they were there already."""
        was = self.asking
        self._asking.hide()
        self._buttons.show()
        self.about.setVisible(bool(self._subject.shown))
        return was

    def _equate(self, skill: str) -> None:
        term = self._subject.term
        self.stop_asking()
        if term and skill:
            self.equated.emit(term, skill)

    def _lay_out(self) -> None:
        for widget in (self.have, self.same, self.not_skill, self.profile, self.needed, self.more):
            self._buttons.row.addWidget(widget)
        self._asked = Label(role="small", tone="muted", wrap=True)
        self.field.setPlaceholderText(self.tr("Name of a skill, such as Kubernetes"))
        self.field.setAccessibleName(self.tr("The skill that is meant"))
        line = QHBoxLayout()
        line.setSpacing(TIGHT)
        line.addWidget(self.field, 1)
        line.addWidget(icon_button("close", self.tr("Cancel"), self.stop_asking))
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(TIGHT)
        asking.addWidget(self._asked)
        asking.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.about)
        column.addWidget(self._buttons)
        column.addWidget(self._asking)


class _Buttons(QWidget):
    """A row of buttons that always has the height it needs at its width, so that none is cut off."""

    def __init__(self) -> None:
        super().__init__()
        self.row = FlowRow(self, gap=HAIR)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(self.row.minimumSize().width(), self.row.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        self.updateGeometry()
