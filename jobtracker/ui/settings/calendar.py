"""Settings: the calendar file with all interviews, kept true or written once."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from jobtracker.problems import Problem
from jobtracker.settings import Settings
from jobtracker.ui.calendar_file import keep_true
from jobtracker.ui.door import Door
from jobtracker.ui.settings.cards import Keep, note, titled
from jobtracker.ui.theme import TIGHT
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.labels import Label


class CalendarChoice(QObject):
    """The card with the file's place and what can be done with it. `told` says what was written."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, door: Door, settings: Settings, keep: Keep, *, over: QWidget) -> None:
        super().__init__(over)
        self._door, self._settings, self._keep, self._over = door, settings, keep, over
        self.card = titled(self.tr("Calendar"))
        self.card.column.setSpacing(TIGHT)
        self.card.column.addWidget(
            note(self.tr("A file of all your interviews for any calendar program. It needs no account and no network."))
        )
        self.place = Label(role="strong", wrap=True)
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.choose = button(self.tr("Keep a calendar file …"), self._choose, picture="calendar")
        self.stop = button(self.tr("Stop"), lambda: self.follow(None))
        self.export = button(self.tr("Export all now …"), self._export, picture="copy")
        self.card.column.addWidget(self.place)
        row = FlowRow()
        for made in (self.choose, self.stop, self.export):
            row.addWidget(made)
        self.card.column.addLayout(row)
        self._show()

    def follow(self, target: Path | None) -> None:
        """Keep this file true from now on; None: none any more."""

        def kept(_none: None) -> None:
            self._keep(calendar=str(target) if target else "")
            self._show()
            if target is not None:
                self.told.emit(self.tr("{file} follows your interviews from now on").format(file=target.name))

        keep_true(self._door, target, then=kept, failed=self._fail)

    def write(self, target: Path) -> None:
        """Write all interviews into a file, once."""
        words = self.tr("Wrote {count} interviews into {file}")
        self._door.ask(
            lambda hunt: hunt.calendar.export(target),
            lambda count: self.told.emit(words.format(count=count, file=target.name)),
            failed=self._fail,
        )

    def _fail(self, problem: Problem) -> None:
        self.failed.emit(problem)

    def _show(self) -> None:
        target = self._settings.choices.calendar
        self.place.setText(target or self.tr("No file is kept."))
        self.place.setAccessibleName(self.tr("Calendar file: {file}").format(file=self.place.text()))
        self.stop.setVisible(bool(target))

    def _choose(self) -> None:
        self._ask(self.tr("Keep the interviews in this file")).fileSelected.connect(lambda f: self.follow(Path(f)))

    def _export(self) -> None:
        self._ask(self.tr("Write all interviews into a file")).fileSelected.connect(lambda f: self.write(Path(f)))

    def _ask(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._over, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Calendars (*.ics)")])
        dialog.setDefaultSuffix("ics")
        dialog.open()
        return dialog
