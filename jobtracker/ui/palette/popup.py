"""The palette itself: a field over a list, in front of the window until something is chosen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from jobtracker.ui.door import Door
from jobtracker.ui.latest import Latest
from jobtracker.ui.palette.choice_list import ChoiceList, spoken
from jobtracker.ui.palette.choices import Choice, Known, Ways, choices, known, texts
from jobtracker.ui.palette.page_menus import Menus, lines_of
from jobtracker.ui.theme import NEAR, TIGHT, WIDE
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.picture_field import PictureField

_PAGE = 8
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WIDTH, _LINES = 34, 16  # heights of a line of text


class Palette(QFrame):
    """Made once; `open` fills it anew. The keys stay in the field all the time."""

    def __init__(self, window: QWidget, door: Door, ways: Ways, *, moving: Callable[[], int]) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("Command palette"))
        self._window, self._door, self._ways, self._moving = window, door, ways, moving
        self._actions: Mapping[str, QAction] = {}
        self._here: tuple[tuple[str, str, QAction], ...] = ()
        self._known = Known()
        self._respelt: Latest[tuple[str, str]] = Latest(door, self._guess)
        self.field = PictureField("search")
        self.field.setPlaceholderText(self.tr("What do you want to do? An action, a job, a company …"))
        self.field.setAccessibleName(self.tr("Search actions, jobs, stages, searches and companies"))
        self.field.textChanged.connect(lambda _: self._find())
        self.field.installEventFilter(self)
        self.list = ChoiceList(self.tr("Choices"))
        self.list.clicked.connect(self._take_clicked)
        self._nothing = Label(self.tr("Nothing has this name."), tone="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(NEAR, NEAR, NEAR, NEAR)
        column.setSpacing(TIGHT)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)

    def open(self, actions: Mapping[str, QAction], menus: Menus = ()) -> None:
        """Open over the window with these actions, the menus of the page in front, and with all that the hunt has."""
        self._actions, self._here = actions, tuple(lines_of(menus))
        self.field.clear()
        self._find()
        self._door.ask(known, self._learn)
        line, room = self.fontMetrics().height(), self._window.size()
        width, height = min(line * _WIDTH, room.width() - WIDE * 2), min(line * _LINES * 2, room.height() - WIDE * 4)
        self.resize(width, height)
        self.move(self._window.mapToGlobal(QPoint((room.width() - width) // 2, WIDE * 2)))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt: keys in the field that are meant for the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS:
                self.list.step(_STEPS[key])
                self._say()
                return True
            if key in _ENTER:
                self._take(self.list.chosen)
                return True
        return super().eventFilter(watched, event)

    def _learn(self, data: Known) -> None:
        self._known = data
        self._find()

    def _find(self) -> None:
        typed = self.field.text()
        rows = self._found(typed)
        self._show(rows)
        if typed.strip() and not rows:  # perhaps it is misspelt
            actions, data = self._actions, self._known
            said = (*texts(actions, data), *(words for words, _, _ in self._here))
            self._respelt.ask(lambda hunt: (typed, hunt.respelling.correct(typed, said)))

    def _found(self, typed: str) -> tuple[Choice, ...]:
        return choices(
            typed, actions=self._actions, here=self._here, data=self._known, ways=self._ways, moving=self._moving()
        )

    def _guess(self, respelt: tuple[str, str]) -> None:
        typed, meant = respelt
        if typed == self.field.text():
            self._show(self._found(meant))

    def _show(self, rows: tuple[Choice, ...]) -> None:
        self.list.show_choices(rows)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if self.isVisible():
            self._say()

    def _say(self) -> None:
        """Tell screen readers what Enter would take: the keys are in the field, not in the list."""
        chosen = self.list.chosen
        words = spoken(chosen) if chosen is not None else self._nothing.text()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _take_clicked(self, index: QModelIndex) -> None:
        self._take(self.list.choices.rows[index.row()])

    def _take(self, choice: Choice | None) -> None:
        if choice is not None:
            self.close()
            choice.run()
