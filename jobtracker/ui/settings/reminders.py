"""Settings: reminders through the tray."""

from PySide6.QtCore import QCoreApplication, QLocale, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSystemTrayIcon

from jobtracker.settings import Choices
from jobtracker.ui.settings.cards import Keep, note, titled
from jobtracker.ui.theme import NEAR
from jobtracker.ui.widgets.labels import Label

_HOURS = 24
translate = QCoreApplication.translate


class ReminderChoice:
    """The card with the switch, and at which hour."""

    def __init__(self, choices: Choices, keep: Keep) -> None:
        self.card = titled(translate("Settings", "Reminders"))
        self.switch = QCheckBox(translate("Settings", "Remind me"))
        self.switch.setChecked(choices.reminders)
        self.hour = QComboBox()
        self.hour.setAccessibleName(translate("Settings", "Each day at"))
        for hour in range(_HOURS):
            self.hour.addItem(QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat), hour)
        self.hour.setCurrentIndex(choices.reminder_hour)
        self.hour.setEnabled(choices.reminders)
        self.switch.toggled.connect(lambda on: keep(reminders=on))
        self.switch.toggled.connect(self.hour.setEnabled)
        self.hour.activated.connect(lambda hour: keep(reminder_hour=hour))
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(Label(translate("Settings", "Each day at")))
        row.addWidget(self.hour)
        row.addStretch(1)
        self.card.column.addWidget(
            note(translate("Settings", "Each day of what is due, and one hour before each interview."))
        )
        self.card.column.addWidget(self.switch)
        self.card.column.addLayout(row)
        self.card.column.addWidget(note(_where()))


def _where() -> str:
    if QSystemTrayIcon.isSystemTrayAvailable():
        return translate("Settings", "They come through the desktop's tray as long as jobtracker is open.")
    return translate(
        "Settings", "This desktop has no tray: nothing can be shown. The badge beside Today counts what is due."
    )
