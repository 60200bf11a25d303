"""Pay as the posting states it: from, to, currency, period."""

import re

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from jobtracker.reading.findings import Period, Salary
from jobtracker.ui.theme import HAIR
from jobtracker.ui.widgets.field_words import PERIODS, amount_words, value_words
from jobtracker.ui.widgets.fitted import Fitted
from jobtracker.ui.widgets.labels import Label

_SIGNS = re.compile(r"[\s'’€$£]")
_CURRENCIES = ("", "EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "CAD", "AUD", "INR", "JPY")
_FIGURE, _CODE = "88.888", "EUR"  # as wide as most figures and currencies
_PADDING, _ARROW = 20, 1.6  # of a field, in pixels; of what opens its list, in lines of text


class PayField(Fitted, QWidget):
    """Edits a `Salary`; `changed` tells that the person did."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._raw = ""
        self.low, self.high = QLineEdit(), QLineEdit()
        self.currency, self.period = QComboBox(), QComboBox()
        self.currency.setEditable(True)
        self.currency.addItems(_CURRENCIES)
        self.currency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currency.setMinimumContentsLength(3)
        self.period.addItem("", None)
        self._periods = tuple(map(value_words, PERIODS))
        for words, period in zip(self._periods, PERIODS, strict=True):
            self.period.addItem(words, period)
        self.period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.period.setMinimumContentsLength(3)
        for widget, name in (
            (self.low, self.tr("Pay from")),
            (self.high, self.tr("Pay up to")),
            (self.currency, self.tr("Currency")),
            (self.period, self.tr("Pay is for")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(name)
        writing = self.currency.lineEdit()
        if writing is not None:  # it has the keys, not the box around it
            writing.setAccessibleName(self.currency.accessibleName())
        self._dash = Label("–", tone="muted")
        self._rows = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(HAIR)
        for part in (self.low, self.high, self.currency, self.period):
            part.setMinimumWidth(part.fontMetrics().averageCharWidth())
        self._arrange()
        for line in (self.low, self.high):
            line.setAlignment(Qt.AlignmentFlag.AlignRight)
            line.textEdited.connect(self._change)
        self.currency.editTextChanged.connect(self._change)
        self.period.activated.connect(self._change)
        self.setFocusProxy(self.low)

    def show_value(self, pay: Salary | None) -> None:
        """Show another pay."""
        self._raw = pay.raw if pay else ""
        self.low.setText(amount_words(pay.min) if pay and pay.min is not None else "")
        self.high.setText(amount_words(pay.max) if pay and pay.max is not None else "")
        self.currency.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.currency.setCurrentText((pay.currency if pay else None) or "")
        self.currency.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.period.setCurrentIndex(max(0, self.period.findData(pay.period if pay else None)))

    def value(self) -> Salary | None:
        """The pay that stands here; None where no figure does."""
        low, high = (amount_of(line.text()) for line in (self.low, self.high))
        if low is None and high is None:
            return None
        period: Period | None = self.period.currentData()
        return Salary(low, high, self.currency.currentText().strip().upper() or None, period, self._raw)

    def _arrange(self) -> None:
        metrics = self.fontMetrics()
        arrow = round(metrics.height() * _ARROW)
        figure, currency, period = (
            metrics.horizontalAdvance(_FIGURE) + _PADDING,
            metrics.horizontalAdvance(_CODE) + _PADDING + arrow,
            max(metrics.horizontalAdvance(words) for words in self._periods) + _PADDING + arrow,
        )
        needed = (figure, self._dash.sizeHint().width(), figure, currency, period)
        rows = 1 if self.width() > sum(needed) + HAIR * len(needed) else 2
        for column in (3, 4):  # the list of currencies is the first to be cut
            self._grid.setColumnMinimumWidth(column, needed[column] if rows == 1 else 0)
        if rows == self._rows:
            return
        self._rows = rows
        for column, part in enumerate((self.low, self._dash, self.high)):
            self._grid.addWidget(part, 0, column)
        for column, part in ((3, self.currency), (4, self.period)):
            self._grid.addWidget(part, 0 if rows == 1 else 1, column if rows == 1 else 2 * (column - 3))
        for column, share in enumerate((3, 0, 3, 1, 1) if rows == 1 else (3, 0, 3, 0, 0)):
            self._grid.setColumnStretch(column, share)

    def _change(self) -> None:
        self.changed.emit()


def amount_of(typed: str) -> float | None:
    """The figure that was typed, in the person's way of writing figures or the plain one; None where it is none."""
    text = _SIGNS.sub("", typed)
    if not text:
        return None
    for locale in (QLocale(), QLocale(QLocale.Language.English), QLocale(QLocale.Language.German)):
        amount, good = locale.toDouble(text)
        if good and amount >= 0:
            return float(amount)
    return None
