"""A sentence inside a page, with what one can do about it; goes away when it is closed or answered."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from jobtracker.ui.colours import State
from jobtracker.ui.theme import NEAR, TIGHT
from jobtracker.ui.widgets.buttons import button, icon_button
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.states import StateChip

Offer = tuple[str, Callable[[], object]]


class Notice(QFrame):
    """Hidden until `say`; one sentence, at most one offer and a second, rarer one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._offers: list[Callable[[], object]] = []
        self.chip = StateChip()
        self.sentence = Label(wrap=True)
        self.offered = button("", lambda: self._take(0))
        self.offered_too = button("", lambda: self._take(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(NEAR, TIGHT, TIGHT, TIGHT)
        row.setSpacing(NEAR)
        row.addWidget(self.chip)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.offered)
        row.addWidget(self.offered_too)
        row.addWidget(icon_button("close", self.tr("Close this message"), self.hide))
        self.hide()

    def say(
        self,
        sentence: str,
        *,
        state: State,
        word: str,
        offer: Offer | None = None,
        second: Offer | None = None,
    ) -> None:
        """Show a sentence under a state's icon and a word; an offer is a button's words and what it does."""
        self.chip.show_state(state, word=word, picture="info" if state in {"neutral", "confirm"} else "warning")
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._offers = [each[1] for each in (offer, second) if each]
        for made, each in ((self.offered, offer), (self.offered_too, second)):
            made.setVisible(each is not None)
            made.setText(each[0] if each else "")
            made.setAccessibleName(each[0] if each else "")
        self.show()

    def _take(self, number: int) -> None:
        self.hide()
        if number < len(self._offers):
            self._offers[number]()
