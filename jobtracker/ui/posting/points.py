"""What can be said of the selected requirement: by keys, and by the menu that lists them."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from jobtracker.ui.icons import icon

if TYPE_CHECKING:
    from jobtracker.hunt.effects import Effect
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.reading.findings import Kind

translate = QCoreApplication.translate


class Chosen(NamedTuple):
    """The requirement that is selected, the part of it, and the words that are selected in the text, where any are.

    `aside` where it was said not to be needed; `part` is where the selected part begins.
    """

    key: tuple[int, int] | None = None
    kind: str = ""
    aside: bool = False
    part: int | None = None
    words: tuple[int, int] | None = None

    @property
    def splits(self) -> bool:
        """Whether the selected part can begin a requirement of its own."""
        return self.key is not None and self.part is not None and self.key[0] < self.part < self.key[1]


class PointVerb(NamedTuple):
    """One thing to say: its words, key and picture, whether it can be said now, and what it does in the hunt.

    `first` says what is to be done before, where it cannot be said.
    """

    words: str
    key: str
    picture: str
    can: Callable[[Chosen], bool]
    does: "Callable[[Hunt, int, Chosen], Effect]"
    first: str = ""


def verbs() -> tuple[PointVerb, ...]:
    """All that can be said, in the order of the menu."""
    return (
        PointVerb(translate("Points", "Not needed here"), "X", "close", _is_point, _set_aside),
        PointVerb(translate("Points", "Actually preferred / required"), "P", "preferred", _is_counted, _turn),
        PointVerb(
            translate("Points", "Split before the selected part"),
            "B",
            "text",
            lambda on: on.splits,
            _split,
            translate("Points", "To split a requirement, select a later part of it beside the list first"),
        ),
        PointVerb(
            translate("Points", "Join with the next"),
            "J",
            "list",
            _is_counted,
            lambda hunt, posting, on: hunt.points.merge(posting, on.key or (0, 0)),
        ),
        PointVerb(
            translate("Points", "No requirement at all"),
            "Del",
            "trash",
            _is_point,
            lambda hunt, posting, on: hunt.points.drop(posting, on.key or (0, 0)),
        ),
        PointVerb(
            translate("Points", "Selected words are a requirement"),
            "R",
            "plus",
            lambda on: on.words is not None,
            lambda hunt, posting, on: hunt.points.add(posting, on.words or (0, 0)),
            translate("Points", "To add a requirement, select its words in the text first"),
        ),
    )


class Points(QObject):
    """The keys of a page and the menu of a button; `said` tells a verb of the hunt to be done for the posting.

    `hinted` tells what is to be done first, where a key says what cannot be said yet.
    """

    said = Signal(object)
    hinted = Signal(str)

    def __init__(self, page: QWidget, chosen: Callable[[], Chosen]) -> None:
        super().__init__(page)
        self._chosen = chosen
        self.verbs = verbs()
        self.menu = QMenu(translate("Points", "This requirement"), page)
        self.menu.setAccessibleName(self.menu.title())
        self.menu.aboutToShow.connect(self._show)
        self._actions = []
        for verb in self.verbs:
            action = QAction(icon(verb.picture), _with_key(verb.words, verb), self.menu)
            action.triggered.connect(lambda _checked=False, verb=verb: self.say(verb))
            self.menu.addAction(action)
            self._actions.append(action)
            shortcut = QShortcut(QKeySequence(verb.key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda verb=verb: self.say(verb))

    def say(self, verb: PointVerb) -> None:
        """Say this of what is selected, where it can be said."""
        on = self._chosen()
        if verb.can(on):
            self.said.emit(lambda hunt, posting: verb.does(hunt, posting, on))
        elif verb.first:
            self.hinted.emit(verb.first)

    def _show(self) -> None:
        on = self._chosen()
        for verb, action in zip(self.verbs, self._actions, strict=True):
            action.setEnabled(verb.can(on))
        needed = translate("Points", "Needed after all") if on.aside else self.verbs[0].words
        self._actions[0].setText(_with_key(needed, self.verbs[0]))


def _with_key(words: str, verb: PointVerb) -> str:
    """Name a verb with its key, as the person's own keyboard has it."""
    return f"{words}\t{QKeySequence(verb.key).toString(QKeySequence.SequenceFormat.NativeText)}"


def _is_point(on: Chosen) -> bool:
    return on.key is not None


def _is_counted(on: Chosen) -> bool:
    return on.key is not None and not on.aside


def _set_aside(hunt: "Hunt", posting: int, on: Chosen) -> "Effect":
    key = on.key or (0, 0)
    return hunt.points.bring_back(posting, key) if on.aside else hunt.points.set_aside(posting, key)


def _turn(hunt: "Hunt", posting: int, on: Chosen) -> "Effect":
    kind: Kind = "requirement" if on.kind == "preferred" else "preferred"
    return hunt.points.turn(posting, on.key or (0, 0), kind)


def _split(hunt: "Hunt", posting: int, on: Chosen) -> "Effect":
    return hunt.points.split(posting, on.key or (0, 0), at=on.part or 0)
