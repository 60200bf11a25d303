"""The fields of a posting, to be corrected; those that the reader is unsure of are marked "check"."""

from collections.abc import Collection
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from jobtracker.hunt.drafts import Draft
from jobtracker.hunt.open_posting import OpenPosting
from jobtracker.ui.day import today
from jobtracker.ui.theme import HAIR, NEAR, TIGHT
from jobtracker.ui.widgets.day_picker import DayPicker
from jobtracker.ui.widgets.field_words import (
    EMPLOYMENT_TYPES,
    SENIORITIES,
    WORK_MODES,
    field_titles,
    value_words,
)
from jobtracker.ui.widgets.fitted import Fitted
from jobtracker.ui.widgets.labels import ElidedLabel, Label
from jobtracker.ui.widgets.language_names import language_words
from jobtracker.ui.widgets.pay_field import PayField
from jobtracker.ui.widgets.picture_field import PictureField
from jobtracker.ui.widgets.states import StateChip
from jobtracker.ui.widgets.typed_days import day_example, day_of, day_text

_LINES = ("title", "company", "places", "posted", "closes", "url", "email")
_TEXTS = ("title", "company", "url", "email")
_DAYS = ("posted", "closes")
_CHOICES = (("work_mode", WORK_MODES), ("employment_type", EMPLOYMENT_TYPES), ("seniority", SENIORITIES))
_ROWS = (
    ("title",),
    ("company",),
    ("places",),
    ("work_mode", "employment_type"),
    ("salary",),
    ("seniority", "language"),
    ("posted", "closes"),
    ("url",),
    ("email",),
)
_PAIRED = 62  # letters: a form that is narrower shows one field a row


class FieldForm(Fitted, QWidget):
    """Edits a draft's fields. `changed` tells a field's name and new value.

    `entered` tells which field has the focus, `pointed` which one the mouse is over ("": none).
    """

    changed = Signal(str, object)
    entered = Signal(str)
    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QWidget] = {}
        self.pay = PayField()
        self.language = ElidedLabel()
        choices = dict(_CHOICES)
        for name in (name for row in _ROWS for name in row if name != "language"):
            made = self.pay if name == "salary" else _choice(choices[name]) if name in choices else PictureField()
            self.fields[name] = made
        self._checks = {name: StateChip("partial", word=self.tr("Check"), picture="warning") for name in self.fields}
        self._cells: dict[str, tuple[QWidget, QWidget]] = {}
        self._paired: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(NEAR)
        self._grid.setVerticalSpacing(TIGHT)
        self._make_cells()
        self._arrange()
        self._connect()

    def show_draft(self, draft: Draft | OpenPosting, *, unsure: Collection[str] = (), placeholder: str = "") -> None:
        """Show the fields of a draft or a saved posting; `placeholder` is the title it gets where none is given."""
        for name in _TEXTS:
            _put(self._line(name), getattr(draft, name))
        _put(self._line("places"), "; ".join(draft.places))
        for name in _DAYS:
            self._put_day(name, getattr(draft, name))
        self._line("title").setPlaceholderText(placeholder)
        for name, _ in _CHOICES:
            choice = self.fields[name]
            if isinstance(choice, QComboBox):
                choice.setCurrentIndex(max(0, choice.findData(getattr(draft, name))))
        self.pay.show_value(draft.salary)
        self.language.setText(language_words(draft.reading.language))
        for name in self._checks:
            self._ask_to_check(name, on=name in unsure)

    def add_row(self, field: QWidget) -> None:
        """Put another field below all others, labelled by its name."""
        label = Label(field.accessibleName(), role="small", tone="muted")
        label.setBuddy(field)
        row = self._grid.rowCount() + len(self._cells)  # below, however the fields are arranged
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1, 1, 3)

    def set_text(self, name: str, text: str) -> None:
        """Take words that were selected in the text as the field; a further place is added to the others."""
        line = self._line(name)
        before = line.text().strip() if name == "places" else ""
        line.setText(f"{before}; {text}" if before else text)
        line.setCursorPosition(0)
        self._tell_line(name)

    def is_unsure(self, name: str) -> bool:
        """Whether a field is marked to be checked."""
        return not self._checks[name].isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt: which field the person is in or points at."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(watched.objectName())
        elif event.type() == QEvent.Type.Enter:
            self.pointed.emit(watched.objectName())
        elif event.type() == QEvent.Type.Leave:
            self.pointed.emit("")
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt: however it is arranged now, one field a row is enough."""
        needed = max(label.minimumSizeHint().width() for label, _cell in self._cells.values())
        return QSize(needed + NEAR + self.fontMetrics().averageCharWidth() * 10, super().minimumSizeHint().height())

    def _line(self, name: str) -> QLineEdit:
        line = self.fields[name]
        if not isinstance(line, QLineEdit):
            raise TypeError(name)
        return line

    def _ask_to_check(self, name: str, *, on: bool) -> None:
        self._checks[name].setVisible(on)
        words = self.tr("To check: the posting does not say this clearly.") if on else ""
        self.fields[name].setAccessibleDescription(words)
        self._checks[name].setToolTip(words)

    def _tell(self, name: str, value: Any) -> None:  # noqa: ANN401 - each field has its own type
        self._ask_to_check(name, on=False)
        self.changed.emit(name, value)

    def _tell_line(self, name: str) -> None:
        text = self._line(name).text().strip()
        if name == "places":
            self._tell(name, tuple(part.strip() for part in text.split(";") if part.strip()))
        elif name in _DAYS:
            day = day_of(text)
            self._tell(name, day)
            self._ask_to_check(name, on=bool(text) and day is None)
        else:
            self._tell(name, text)

    def _make_cells(self) -> None:
        for name, title in field_titles():
            label = Label(title, role="small", tone="muted")
            cell = QWidget()
            line = QHBoxLayout(cell)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(HAIR)
            if name == "language":
                line.addWidget(self.language, 1)
            else:
                field = self.fields[name]
                field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 8)
                label.setBuddy(field)
                field.setAccessibleName(title)
                line.addWidget(field, 1)
                line.addWidget(self._checks[name])
            self._cells[name] = (label, cell)
        self._line("places").setPlaceholderText(self.tr("Several with a semicolon between them"))
        for name in _DAYS:
            dated, pick = self.fields[name], partial(self._pick, name)
            if isinstance(dated, PictureField):
                dated.setPlaceholderText(day_example())
                dated.editingFinished.connect(partial(self._round_off, name))
                dated.put_inside("calendar", self.tr("Choose the day (Alt+Down)"), pick)
                key = QShortcut(QKeySequence("Alt+Down"), dated, context=Qt.ShortcutContext.WidgetShortcut)
                key.activated.connect(pick)
        self._line("url").setPlaceholderText("https://")
        self._line("email").setPlaceholderText(self.tr("name@firm.com"))

    def _arrange(self) -> None:
        paired = self.width() > self.fontMetrics().averageCharWidth() * _PAIRED
        if paired == self._paired:
            return
        self._paired = paired
        names = _ROWS if paired else tuple((name,) for row in _ROWS for name in row)
        for row, together in enumerate(names):
            for place, name in enumerate(together):
                label, cell = self._cells[name]
                self._grid.addWidget(label, row, place * 2)
                self._grid.addWidget(cell, row, place * 2 + 1, 1, 3 if paired and len(together) == 1 else 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1 if paired else 0)

    def _connect(self) -> None:
        for name in _LINES:
            self._line(name).textEdited.connect(partial(self._line_edited, name))
        for name, _ in _CHOICES:
            choice = self.fields[name]
            if isinstance(choice, QComboBox):
                choice.activated.connect(partial(self._choice_made, name, choice))
        self.pay.changed.connect(lambda: self._tell("salary", self.pay.value()))
        for name, widget in self.fields.items():
            inner = (self.pay.low, self.pay.high) if widget is self.pay else (widget,)
            for part in inner:
                part.setObjectName(name)
                part.setAttribute(Qt.WidgetAttribute.WA_Hover)
                part.installEventFilter(self)

    def _pick(self, name: str) -> None:
        line = self._line(name)
        calendar = DayPicker(day_of(line.text()), today=today(), parent=line)
        calendar.picked.connect(partial(self._take_day, name))
        calendar.open_below(line)

    def _take_day(self, name: str, day: date) -> None:
        self._line(name).setText(day_text(day))
        self._line(name).setFocus()
        self._tell_line(name)

    def _put_day(self, name: str, day: date | None) -> None:
        """Show another day; what is being typed is left as it is where it says that day already."""
        line = self._line(name)
        if not line.hasFocus() or day_of(line.text()) != day:
            _put(line, day_text(day) if day else "")

    def _round_off(self, name: str) -> None:
        """Show a day that was typed in full, with its year."""
        day = day_of(self._line(name).text())
        if day is not None:
            _put(self._line(name), day_text(day))

    def _line_edited(self, name: str, _text: str) -> None:
        self._tell_line(name)

    def _choice_made(self, name: str, choice: QComboBox, _index: int) -> None:
        self._tell(name, choice.currentData())


def _put(line: QLineEdit, text: str) -> None:
    """Show another text from its beginning; a field that says so already keeps its caret."""
    if line.text().strip() != text:
        line.setText(text)
        line.setCursorPosition(0)


def _choice(values: tuple[str, ...]) -> QComboBox:
    choice = QComboBox()
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(6)
    choice.addItem("—", None)
    for value in values:
        choice.addItem(value_words(value), value)
    return choice
