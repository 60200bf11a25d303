"""The day that it is, and when another one begins."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal


def now_here() -> datetime:
    """Tell the time with its zone."""
    return datetime.now().astimezone()


def today() -> date:
    """Tell the person's own calendar day."""
    return now_here().date()


class Day(QObject):
    """One timer, until midnight. `began` tells that the day is another one now.

    Timers stand still while the computer sleeps: whoever comes in front again calls `look`.
    """

    began = Signal()

    def __init__(self, parent: QObject, *, clock: Callable[[], datetime] = now_here) -> None:
        super().__init__(parent)
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self.today = date.min
        self.look()

    def look(self) -> None:
        """Look at the clock, and again after midnight."""
        now = self._clock()
        before, self.today = self.today, now.date()
        midnight = datetime.combine(self.today + timedelta(days=1), datetime.min.time(), tzinfo=now.tzinfo)
        self._timer.start(int((midnight - now).total_seconds() * 1000) + 1000)
        if before not in (date.min, self.today):
            self.began.emit()
