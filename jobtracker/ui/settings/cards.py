"""What the sections of the settings are made of."""

from collections.abc import Callable

from jobtracker.ui.theme import NEAR, WIDE
from jobtracker.ui.widgets.frames import Card
from jobtracker.ui.widgets.labels import Label

Keep = Callable[..., None]
"""Keeps choices under their names in the settings, and says where it cannot."""


def titled(text: str) -> Card:
    """A card under a heading."""
    card = Card(margin=WIDE)
    card.setAccessibleName(text)
    card.column.setSpacing(NEAR)
    card.column.addWidget(Label(text, role="heading"))
    return card


def note(text: str) -> Label:
    """A quiet sentence."""
    return Label(text, tone="muted", wrap=True)
