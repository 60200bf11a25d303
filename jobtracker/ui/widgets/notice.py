"""A sentence inside a page, with what one can do about it; goes away when it is closed or answered."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from jobtracker.ui.colours import State
from jobtracker.ui.theme import NEAR, TIGHT
from jobtracker.ui.widgets.buttons import button, icon_button
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.states import StateChip


class Notice(QFrame):
    """Hidden until `say`; one sentence, at most one offer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._offer: Callable[[], object] | None = None
        self.chip = StateChip()
        self.sentence = Label(wrap=True)
        self.offered = button("", self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(NEAR, TIGHT, TIGHT, TIGHT)
        row.setSpacing(NEAR)
        row.addWidget(self.chip)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.offered)
        row.addWidget(icon_button("close", self.tr("Close this message"), self.hide))
        self.hide()

    def say(
        self, sentence: str, *, state: State, word: str, offer: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """Show a sentence under a state's icon and a word; `offer` is a button's words and what it does."""
        self.chip.show_state(state, word=word, picture="info" if state in {"neutral", "confirm"} else "warning")
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._offer = offer[1] if offer else None
        self.offered.setVisible(offer is not None)
        if offer:
            self.offered.setText(offer[0])
            self.offered.setAccessibleName(offer[0])
        self.show()

    def _take(self) -> None:
        self.hide()
        if self._offer is not None:
            self._offer()
