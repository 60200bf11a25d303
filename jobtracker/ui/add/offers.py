"""What selected words can be: one action each, in the bar beside the selection, in the menu and by key."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from jobtracker.ui.theme import HAIR
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.flow import FlowRow


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that words can be: its name, its short word for the bar ("": menu only), its sentence, its key."""

    name: str
    word: str
    sentence: str
    key: str = ""


class Offers(QWidget):
    """Makes the actions over a text; `wanted` tells the name of what the selected words are."""

    wanted = Signal(str)

    def __init__(self, text: QWidget) -> None:
        super().__init__(text)
        self.hide()
        self.actions_: dict[str, QAction] = {}
        for offer in self.all():
            action = QAction(offer.sentence, self)
            if offer.key:
                action.setShortcut(QKeySequence(offer.key))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(partial(self.wanted.emit, offer.name))
            text.addAction(action)
            self.actions_[offer.name] = action

    def all(self) -> tuple[Offer, ...]:
        """Everything that can be offered, in order."""
        return (
            Offer("title", self.tr("Title"), self.tr("Set as title"), "Alt+1"),
            Offer("company", self.tr("Company"), self.tr("Set as company"), "Alt+2"),
            Offer("places", self.tr("Place"), self.tr("Set as place"), "Alt+3"),
            Offer("salary", self.tr("Pay"), self.tr("Set as pay"), "Alt+4"),
            Offer("posted", "", self.tr("Set as day posted")),
            Offer("closes", "", self.tr("Set as last day to apply")),
            Offer("work_mode", "", self.tr("Set as work mode")),
            Offer("employment_type", "", self.tr("Set as employment")),
            Offer("url", "", self.tr("Set as link")),
            Offer("email", "", self.tr("Set as e-mail")),
            Offer("requirement", self.tr("+ Must-have"), self.tr("Add as must-have"), "Alt+5"),
            Offer("preferred", self.tr("+ Nice-to-have"), self.tr("Add as nice-to-have"), "Alt+6"),
            Offer("stack", "", self.tr("Add as stack")),
        )


class SelectionBar(QFrame):
    """The offers beside a selection, the rarer ones behind "More"."""

    def __init__(self, offers: Offers, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("What the selected words are"))
        self._offers = offers
        row = self._row = FlowRow(gap=0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(HAIR, HAIR, HAIR, HAIR)
        outer.addLayout(row)
        self.buttons: dict[str, QPushButton] = {}
        for offer in (offer for offer in offers.all() if offer.word):
            if offer.name == "requirement":
                self._add("more", self.tr("More …"), self._open_rest)
            made = self._add(offer.name, offer.word, offers.actions_[offer.name].trigger)
            made.setAccessibleName(offer.sentence)
            made.setToolTip(f"{offer.sentence} ({offer.key})")
        self.hide()

    def size_in(self, room: int) -> QSize:
        """The size that it takes where it may be `room` wide."""
        for made in self.buttons.values():
            made.ensurePolished()  # before it was first shown, a button does not know its padding
        self._row.invalidate()
        width = min(room, sum(made.sizeHint().width() for made in self.buttons.values()) + 2 * HAIR + 2)
        return QSize(width, self._row.heightForWidth(width - 2 * HAIR) + 2 * HAIR)

    def _add(self, name: str, words: str, pressed: Callable[[], object]) -> QPushButton:
        made = button(words, pressed, rank="link", parent=self)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(made)
        self.buttons[name] = made
        return made

    def _open_rest(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for name, action in self._offers.actions_.items() if name not in self.buttons])
        place = self.buttons["more"]
        menu.popup(place.mapToGlobal(place.rect().bottomLeft()))
