"""The fields of an entry's form: each shows a value, gives it back, and tells when the person is done with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from jobtracker.ui.day import today
from jobtracker.ui.widgets.completion import complete_with
from jobtracker.ui.widgets.day_picker import DayPicker
from jobtracker.ui.widgets.picture_field import PictureField
from jobtracker.ui.widgets.typed_days import day_example, day_of
from jobtracker.ui.widgets.typed_values import Way, ways

Kind = Literal["text", "day", "time", "number", "amount", "names", "story", "choice", "flag"]


@dataclass(frozen=True, slots=True)
class FormField:
    """One field. `options` are pairs of value and words for a "choice"; `first` gives the value of a new entry.

    `needed` is what is asked where a new entry has no value in it ("": it may be empty).
    """

    name: str
    title: str
    kind: Kind = "text"
    example: str = ""
    options: tuple[tuple[Any, str], ...] = ()
    first: Callable[[], Any] | None = None
    share: int = 1
    needed: str = ""


class TypedLine(PictureField):
    """One line that holds a value of its kind; `finished` tells that it was left so, `refused` that it is none."""

    finished = Signal()
    refused = Signal(str)

    def __init__(self, kind: str, *, example: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._way: Way = ways()[kind]
        self._kind = kind
        self.setPlaceholderText(example)
        self.editingFinished.connect(self._finish)
        if kind == "day":
            self.setPlaceholderText(example or day_example())
            self.put_inside("calendar", self.tr("Choose the day (Alt+Down)"), self._pick)

    def value(self) -> Any:  # noqa: ANN401 - of its kind
        """What is typed; where that makes no sense, as if nothing was."""
        text = self.text().strip()
        found = self._way.read(text) if text else None
        return self._way.empty if found is None else found

    @property
    def fault(self) -> str:
        """What is to be said of what is typed; "" where it makes sense."""
        text = self.text().strip()
        return self._way.fault if text and self._way.read(text) is None else ""

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - of its kind
        """Show a value from its beginning."""
        self.setText("" if value is None or value == self._way.empty else self._way.write(value))
        self.setCursorPosition(0)

    def complete(self, words: Sequence[str]) -> None:
        """Offer these while one types."""
        completer = self.completer()
        if completer is None:
            completer = _Completer(self) if self._kind == "names" else QCompleter(self)
            completer.setModel(QStringListModel(completer))
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            complete_with(self, completer)
        model = completer.model()
        if isinstance(model, QStringListModel) and model.stringList() != list(words):
            model.setStringList(list(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt: arrows change a day, Alt+Down opens the calendar."""
        steps = {Qt.Key.Key_Up.value: 1, Qt.Key.Key_Down.value: -1}
        if self._kind == "day" and event.key() in steps:
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._pick()
            else:
                day = self.value() or today()
                self.show_value(day + timedelta(days=steps[event.key()]))
            return
        super().keyPressEvent(event)

    def _finish(self) -> None:
        if self.fault:
            self.refused.emit(self.fault)
            return
        if self._kind != "text" and self.text().strip():
            self.show_value(self.value())
        self.finished.emit()

    def _pick(self) -> None:
        calendar = DayPicker(day_of(self.text().strip()), today=today(), parent=self)
        calendar.picked.connect(self._take)
        calendar.open_below(self)

    def _take(self, day: date) -> None:
        self.show_value(day)
        self.setFocus()
        self.finished.emit()


class _Completer(QCompleter):
    """Completes the last of several names."""

    def splitPath(self, path: str) -> list[str]:
        """Called by Qt: what is being typed now."""
        return [path.rpartition(";")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Called by Qt: the line with the chosen name in place of what was typed of it."""
        line = self.widget()
        before, separator, _ = (line.text() if isinstance(line, QLineEdit) else "").rpartition(";")
        return f"{before}{separator} {index.data()}".strip()


class Story(QPlainTextEdit):
    """A text of several lines; Tab leaves it, and leaving it or Ctrl+Enter finishes it."""

    finished = Signal()
    refused = Signal(str)

    def __init__(self, *, example: str = "", lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(example)
        self._lines = lines
        self._fit()

    def value(self) -> str:
        """What is written."""
        return self.toPlainText().strip()

    def show_value(self, value: str | None) -> None:
        """Show a text."""
        if self.value() != (value or ""):
            self.setPlainText(value or "")

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt: another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        self.setMinimumHeight(line * self._lines + 16)
        self.setMaximumHeight(line * self._lines * 2 + 16)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Called by Qt."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.finished.emit()


class Choice(QComboBox):
    """One of a few values."""

    finished = Signal()
    refused = Signal(str)

    def __init__(self, options: Sequence[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self._options: list[tuple[Any, str]] = []
        self.offer(options)
        self.activated.connect(self.finished)

    def offer(self, options: Sequence[tuple[Any, str]]) -> None:
        """Offer these; what was chosen stays chosen where it still can be."""
        if self._options == list(options):
            return
        before = self.value()
        self._options = list(options)
        self.clear()
        for value, words in options:
            self.addItem(words, value)
        self.show_value(before)

    def value(self) -> Any:  # noqa: ANN401 - one of the options
        """The chosen value."""
        return self.currentData()

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - one of the options
        """Choose a value."""
        self.setCurrentIndex(max(0, self.findData(value)))


class Flag(QCheckBox):
    """Yes or no."""

    finished = Signal()
    refused = Signal(str)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.clicked.connect(self.finished)

    def value(self) -> bool:
        """Whether it is so."""
        return self.isChecked()

    def show_value(self, value: object) -> None:
        """Show whether it is so."""
        self.setChecked(bool(value))


Editor = TypedLine | Story | Choice | Flag


def make_editor(field: FormField) -> Editor:
    """The widget that edits a field of this kind."""
    made: Editor
    if field.kind == "story":
        made = Story(example=field.example)
    elif field.kind == "choice":
        made = Choice(field.options)
    elif field.kind == "flag":
        made = Flag(field.title)
    else:
        made = TypedLine(field.kind, example=field.example)
        made.setMinimumWidth(made.fontMetrics().averageCharWidth() * 8)
    made.setAccessibleName(field.title)
    return made
