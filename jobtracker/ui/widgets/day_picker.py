"""The calendar that opens below a field for a day."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QWidget

from jobtracker.ui.colours import colours_of
from jobtracker.ui.theme import HAIR
from jobtracker.ui.widgets.days import qt_day

_WIDE, _HIGH = 17, 15  # lines of text


class DayPicker(QCalendarWidget):
    """`picked` tells the day. Arrows go from day to day, PgUp and PgDown by months, Enter takes it, Esc leaves."""

    picked = Signal(date)

    def __init__(self, day: date | None, *, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Calendar"))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(HAIR, HAIR, HAIR, HAIR)
        self._dress(today)
        if day is not None:
            self.setSelectedDate(qt_day(day))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def event(self, event: QEvent) -> bool:
        """Called by Qt: keys are no shortcuts of the page below while the calendar is open."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def open_below(self, field: QWidget) -> None:
        """Open with the keys in it, wholly on the screen."""
        line = field.fontMetrics().height()
        self.resize(line * _WIDE, line * _HIGH)
        below, room = field.mapToGlobal(QPoint(0, field.height())), field.screen().availableGeometry()
        if below.y() + self.height() > room.bottom():
            below.setY(field.mapToGlobal(QPoint(0, 0)).y() - self.height())
        self.move(min(below.x(), room.right() - self.width()), max(below.y(), room.top()))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _dress(self, today: date) -> None:
        colours = colours_of(self.palette())
        plain, head, now = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        plain.setForeground(colours.named("text"))
        head.setBackground(colours.named("card"))
        now.setFontWeight(QFont.Weight.Bold)
        now.setForeground(colours.named("accent"))
        self.setHeaderTextFormat(head)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, plain)
        self.setDateTextFormat(qt_day(today), now)

    def _choose(self, chosen: QDate) -> None:
        self.hide()
        self.picked.emit(date(chosen.year(), chosen.month(), chosen.day()))
        self.close()
