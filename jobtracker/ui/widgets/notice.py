"""A sentence inside a page, with what one can do about it; goes away when it is closed or answered."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from jobtracker.ui.colours import State
from jobtracker.ui.theme import NEAR, TIGHT
from jobtracker.ui.widgets.buttons import button, icon_button
from jobtracker.ui.widgets.fitted import Fitted
from jobtracker.ui.widgets.folding import Folding
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.states import StateChip

Offer = tuple[str, Callable[[], object]]
_CHIP_TOO = 30  # lines of text: below that there is room for the sentence alone, which says what the chip sums up


class Notice(Fitted, QFrame):
    """Hidden until `say`; one sentence, at most one offer and a second, rarer one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._stays = False
        self._offers: list[Callable[[], object]] = []
        self.chip = StateChip()
        self.sentence = Label(wrap=True)
        self.offered = button("", lambda: self._take(0))
        self.offered_too = button("", lambda: self._take(1))
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.offered)
        row.addWidget(self.offered_too)
        row.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(NEAR, TIGHT, TIGHT, TIGHT)
        grid.setHorizontalSpacing(NEAR)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.chip, 0, 0)
        grid.addWidget(self.sentence, 0, 1)
        grid.addWidget(icon_button("close", self.tr("Close this message"), self.hide), 0, 3)
        self._folding = Folding(grid, self._buttons, beside=(0, 2, 1, 1), below=(1, 1, 1, 3))
        self._arrange()
        self.hide()

    def _arrange(self) -> None:
        self._folding.arrange(self)
        self.chip.setVisible(self.width() >= self.fontMetrics().height() * _CHIP_TOO)

    def say(
        self,
        sentence: str,
        *,
        state: State,
        word: str,
        offer: Offer | None = None,
        second: Offer | None = None,
        stays: bool = False,
    ) -> None:
        """Show a sentence under a state's icon and a word; an offer is a button's words and what it does.

        It goes when one of the offers is taken, unless it `stays`.
        """
        self._stays = stays
        self.chip.show_state(state, word=word, picture="info" if state in {"neutral", "confirm"} else "warning")
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._offers = [each[1] for each in (offer, second) if each]
        self._buttons.setVisible(bool(self._offers))
        for made, each in ((self.offered, offer), (self.offered_too, second)):
            made.setVisible(each is not None)
            made.setText(each[0] if each else "")
            made.setAccessibleName(each[0] if each else "")
        self.show()

    def _take(self, number: int) -> None:
        self.setVisible(self._stays)
        if number < len(self._offers):
            self._offers[number]()
