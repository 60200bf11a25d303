"""What the menus of the page in front offer, as lines of the palette."""

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

Menus = Iterable[tuple[str, QMenu]]
"""Each with what its entries are about: "" the page's own matter."""


def lines_of(menus: Menus) -> Iterator[tuple[str, str, QAction]]:
    """Give the words, the keys and the action of each entry that can be chosen, those of menus within menus too."""
    for about, menu in menus:
        for action in menu.actions():
            words, _, keys = action.text().replace("&", "").partition("\t")
            said = f"{about}: {words.strip()}" if about else words.strip()
            within = action.menu()
            if isinstance(within, QMenu):
                yield from lines_of([(said, within)])
            elif action.isEnabled() and not action.isSeparator():
                yield said, keys, action
