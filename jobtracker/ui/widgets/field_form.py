"""The fields of a posting, to be corrected; those that the reader is unsure of are marked "check"."""

from collections.abc import Collection
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from jobtracker.hunt.drafts import Draft
from jobtracker.hunt.jobs import OpenPosting
from jobtracker.ui.theme import HAIR, NEAR, TIGHT
from jobtracker.ui.widgets.field_words import EMPLOYMENT_TYPES, SENIORITIES, WORK_MODES, value_words
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.pay_field import PayField
from jobtracker.ui.widgets.states import StateChip

_LINES = ("title", "company", "places", "closes", "url")
_CHOICES = (("work_mode", WORK_MODES), ("employment_type", EMPLOYMENT_TYPES), ("seniority", SENIORITIES))
_FIRST_YEAR = 2000  # a short year is told in two figures, and guessed in the wrong century


class FieldForm(QWidget):
    """Edits a draft's fields. `changed` tells a field's name and new value, `entered` which field has the focus."""

    changed = Signal(str, object)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QWidget] = {name: QLineEdit() for name in _LINES}
        for name, values in _CHOICES:
            self.fields[name] = _choice(values)
        self.pay = PayField()
        self.fields["salary"] = self.pay
        self._checks = {name: StateChip("partial", word=self.tr("Check"), picture="warning") for name in self.fields}
        self._lay_out()
        self._connect()

    def show_draft(self, draft: Draft | OpenPosting, *, unsure: Collection[str] = (), placeholder: str = "") -> None:
        """Show the fields of a draft or a saved posting; `placeholder` is the title it gets where none is given."""
        for name in ("title", "company", "url"):
            _put(self._line(name), getattr(draft, name))
        _put(self._line("places"), "; ".join(draft.places))
        _put(self._line("closes"), draft.closes.isoformat() if draft.closes else "")
        self._line("title").setPlaceholderText(placeholder)
        for name, _ in _CHOICES:
            choice = self.fields[name]
            if isinstance(choice, QComboBox):
                choice.setCurrentIndex(max(0, choice.findData(getattr(draft, name))))
        self.pay.show_value(draft.salary)
        for name, chip in self._checks.items():
            chip.setVisible(name in unsure)

    def set_text(self, name: str, text: str) -> None:
        """Take words that were selected in the text as the field; a further place is added to the others."""
        line = self._line(name)
        before = line.text().strip() if name == "places" else ""
        line.setText(f"{before}; {text}" if before else text)
        line.setCursorPosition(0)
        self._tell_line(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt: which field the person is in."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(watched.objectName())
        return super().eventFilter(watched, event)

    def _line(self, name: str) -> QLineEdit:
        line = self.fields[name]
        if not isinstance(line, QLineEdit):
            raise TypeError(name)
        return line

    def _tell(self, name: str, value: Any) -> None:  # noqa: ANN401 - each field has its own type
        self._checks[name].hide()
        self.changed.emit(name, value)

    def _tell_line(self, name: str) -> None:
        text = self._line(name).text().strip()
        if name == "places":
            self._tell(name, tuple(part.strip() for part in text.split(";") if part.strip()))
        elif name == "closes":
            day = day_of(text)
            self._tell(name, day)
            self._checks[name].setVisible(bool(text) and day is None)
        else:
            self._tell(name, text)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(NEAR)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(1, 1)
        for row, (name, title) in enumerate(self._titles()):
            self.fields[name].setMinimumWidth(self.fontMetrics().averageCharWidth() * 8)
            label = Label(title, role="small", tone="muted")
            label.setBuddy(self.fields[name])
            line = QHBoxLayout()
            line.setSpacing(HAIR)
            line.addWidget(self.fields[name], 1)
            line.addWidget(self._checks[name])
            grid.addWidget(label, row, 0)
            grid.addLayout(line, row, 1)
            self.fields[name].setAccessibleName(title)
        self._line("places").setPlaceholderText(self.tr("Several with a semicolon between them"))
        self._line("closes").setPlaceholderText(self.tr("Day, such as 2027-05-31"))
        self._line("url").setPlaceholderText("https://")

    def _titles(self) -> tuple[tuple[str, str], ...]:
        return (
            ("title", self.tr("Title")),
            ("company", self.tr("Company")),
            ("places", self.tr("Places")),
            ("work_mode", self.tr("Work mode")),
            ("salary", self.tr("Pay")),
            ("employment_type", self.tr("Employment")),
            ("seniority", self.tr("Seniority")),
            ("closes", self.tr("Apply by")),
            ("url", self.tr("Link")),
        )

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
                part.installEventFilter(self)

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


def day_of(typed: str) -> date | None:
    """The day that was typed, as 2027-05-31 or in the person's own way; None where it is none."""
    try:
        return date.fromisoformat(typed)
    except ValueError:
        day = QLocale().toDate(typed, QLocale.FormatType.ShortFormat)
        return date(day.year(), day.month(), day.day()) if day.isValid() and day.year() >= _FIRST_YEAR else None
