"""What the window says: the line at the bottom with [Undo] and what comes next, and the banner for problems."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from jobtracker.problems import Problem
from jobtracker.ui.changes import Change
from jobtracker.ui.theme import APART, HAIR, NEAR, TIGHT, WIDE
from jobtracker.ui.widgets.buttons import button, icon_button
from jobtracker.ui.widgets.labels import ElidedLabel, Label
from jobtracker.ui.widgets.states import StateChip

Offer = Literal["", "undo", "redo"]
_SHOWN_MS = 8000
_LONGER_MS = 14_000  # with something to decide
_SETTLING_MS = 300


class Toast(QWidget):
    """One sentence about what was just done, with an offer to undo it; goes by itself, not while pointed at.

    It stands below the page and never over it, so that it hides nothing.
    """

    undo_wanted = Signal()
    redo_wanted = Signal()
    said = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Message"))
        frame = QFrame()
        frame.setObjectName("toast")
        self._offer: Offer = ""
        self.sentence = ElidedLabel(tone="on_tooltip")
        self.offered = button(self.tr("Undo"), self._take_offer)
        self.more = button("", self.take_more)
        self._more: Callable[[], object] | None = None
        self._row = row = QHBoxLayout(frame)
        row.setContentsMargins(APART, HAIR, HAIR, HAIR)
        row.setSpacing(WIDE)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.more)
        row.addWidget(self.offered)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(WIDE, 0, WIDE, NEAR)
        outer.addStretch(1)
        outer.addWidget(frame)
        outer.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, sentence: str, *, offer: Offer | None = None) -> None:
        """Show a sentence; `offer` None leaves the offer as it stands."""
        self._offer = offer if offer is not None else (self._offer if self.isVisible() else "")
        words = {"undo": self.tr("Undo"), "redo": self.tr("Redo"), "": ""}
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(sentence)
        self.offered.setText(words[self._offer])
        self.offered.setAccessibleName(words[self._offer])
        self.offered.setVisible(bool(self._offer))
        self._row.setContentsMargins(APART, HAIR, HAIR if self._offer else APART, HAIR)
        self._more = None
        self.more.hide()
        self.show()
        self._timer.start(_SHOWN_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self.said.emit()

    def offer_more(self, words: str, take: Callable[[], object], *, key: str) -> None:
        """Offer what usually comes next, beside the sentence that is shown."""
        self._more = take
        self.more.setText(words)
        self.more.setAccessibleName(words)
        self.more.setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
        self.more.show()
        self._timer.start(_LONGER_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @property
    def offers_more(self) -> bool:
        """Whether something is offered beside the sentence."""
        return self.isVisible() and self._more is not None

    def take_more(self) -> None:
        """Do what is offered beside the sentence."""
        taken, self._more = self._more, None
        if taken is not None and self.isVisible():
            self.hide()
            taken()

    def tell(self, change: Change) -> None:
        """Say what was just done; what was taken back is said by `undone`."""
        if change.label and not change.undone:
            self.say(change.label, offer="undo")

    def undone(self, label: str | None) -> None:
        """Say what was taken back."""
        words = self.tr("Undone: {what}").format(what=label)
        self.say(words if label else self.tr("Nothing to undo"), offer="redo" if label else "")

    def redone(self, label: str | None) -> None:
        """Say what was done again."""
        words = self.tr("Done again: {what}").format(what=label)
        self.say(words if label else self.tr("Nothing to do again"), offer="undo" if label else "")

    def enterEvent(self, event: QEnterEvent) -> None:
        """Called by Qt: stay while pointed at."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Called by Qt."""
        self._timer.start(_SHOWN_MS)
        super().leaveEvent(event)

    def _take_offer(self) -> None:
        self.hide()
        (self.redo_wanted if self._offer == "redo" else self.undo_wanted).emit()


class Banner(QFrame):
    """A problem at the top: what happened and what to do; the next one takes its place.

    It goes when it is closed, by Esc too, when its page is left, and when something else was done: but only what came
    after it counts. What else was asked for before, as the other files of those that were dropped, takes nothing away.

    Args:
        busy: tells whether anything is still under way.
    """

    escape_wanted = Signal(bool)
    """Esc shall close this now, or is free again."""

    def __init__(self, busy: Callable[[], bool] = lambda: False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(self.tr("Problem"))
        self.sentence = Label(tone="missing", wrap=True)
        self._busy, self._new, self._lasting = busy, False, False
        self._place: object = None
        row = QHBoxLayout(self)
        row.setContentsMargins(APART, TIGHT, NEAR, TIGHT)
        row.addWidget(StateChip("missing", word=self.tr("Problem"), picture="warning"))
        row.addWidget(self.sentence, 1)
        close = icon_button("close", self.tr("Close this message"), self.hide)
        close.setToolTip(self.tr("Close this message (Esc)"))
        row.addWidget(close)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.hide)
        self._settling = QTimer(self)
        self._settling.setInterval(_SETTLING_MS)
        self._settling.timeout.connect(self._settle)
        self.hide()

    def show_problem(self, problem: Problem, *, lasting: bool = False) -> None:
        """Say what happened and what the person can do; `lasting`: it stays true, whatever else is done."""
        self._new, self._lasting = True, lasting
        self.sentence.setText(f"{problem.what} {problem.remedy}".strip())
        self.sentence.setAccessibleName(self.sentence.text())
        self.show()
        self._settling.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.sentence.text()))

    def arrive(self, place: object) -> None:
        """The person is on a page: a problem of another one is past."""
        left, self._place = place != self._place, place
        if left:
            self.go_past()

    def go_past(self) -> None:
        """Something else was done: a problem from before that is past."""
        if not (self._new or self._lasting):
            self.hide()

    def setVisible(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        """Called by Qt, and by `show` and `hide`."""
        super().setVisible(on)
        self.escape_wanted.emit(on)

    def _settle(self) -> None:
        if not self._busy():
            self._new = False
            self._settling.stop()
