"""The page shown where the database could not be opened: what happened, where the file lies, how to go on."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from jobtracker.problems import LostFile, Problem
from jobtracker.ui.day import today
from jobtracker.ui.icons import icon
from jobtracker.ui.theme import APART, TIGHT, WIDE
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.days import day_words
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.frames import Card, ScrolledColumn
from jobtracker.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobtracker.hunt.recovery import KeptBackup

_WIDEST = 680


class ShutPage(QWidget):
    """Says the Problem of opening; the file stays as it is. `again` asks to try once more.

    Where the file is lost, `backup_wanted` (KeptBackup), `archive_wanted` and `new_wanted` ask for what is to take its
    place.
    """

    again = Signal()
    backup_wanted = Signal(object)
    archive_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, problem: Problem, *, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._card = card = Card(margin=WIDE)
        card.column.setSpacing(APART)
        card.column.addWidget(Label(self.tr("Your jobs could not be opened"), role="title", wrap=True))
        card.column.addWidget(Label(problem.what, wrap=True))
        self.lost = isinstance(problem, LostFile)
        if not self.lost:
            card.column.addWidget(Label(problem.remedy, wrap=True))
        card.column.addWidget(Label(self.tr("Nothing was changed. Your data lies in:"), tone="muted", wrap=True))
        self.place = Label(folder, role="strong", wrap=True)
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        card.column.addWidget(self.place)
        self.retry = button(self.tr("Try again"), self.again, rank="" if self.lost else "primary", picture="redo")
        self._ways = QWidget()
        self._actions = FlowRow(self._ways)
        self._actions.addWidget(self.retry)
        self._actions.addWidget(button(self.tr("Open folder"), self._open, picture="folder"))
        card.column.addWidget(self._ways)
        self.setFocusProxy(self.retry)
        self.offers: list[QPushButton] = []
        self._menu = QMenu(self.tr("Backups"), self)
        self._lay_out()

    def show_backups(self, backups: "Sequence[KeptBackup]") -> None:
        """Offer what can take the place of a lost file, the newest backup first."""
        if self.offers or not self.lost:
            return
        say = self.tr("Whatever you choose, the file is put aside under another name and stays as it is.")
        newest = next(iter(backups), None)
        if newest is not None:
            go_on = self.tr("The newest backup is of {backup}.").format(backup=backup_words(newest))
            say = f"{go_on} {say}"
            self._offer(self.tr("Use this backup"), partial(self.backup_wanted.emit, newest), picture="undo")
        if len(backups) > 1:
            self._offer(self.tr("An older one …"), self._offer_older, picture="clock")
            self._menu.setAccessibleName(self._menu.title())
            for each in backups[1:]:
                self._menu.addAction(icon("clock"), backup_words(each), partial(self.backup_wanted.emit, each))
        self._offer(self.tr("Restore from a file …"), self.archive_wanted, picture="import")
        self._offer(self.tr("Start anew"), self.new_wanted, picture="plus")
        ways = QWidget()
        row = FlowRow(ways)
        for offer in self.offers:
            row.addWidget(offer)
        place = self._card.column.indexOf(self._ways)
        self._card.column.insertWidget(place, Label(say, wrap=True))
        self._card.column.insertWidget(place + 1, ways)
        self.setFocusProxy(self.offers[0])
        self.offers[0].setFocus()

    def _offer(self, text: str, pressed: object, *, picture: str) -> None:
        rank = "" if self.offers else "primary"
        self.offers.append(button(text, pressed, rank=rank, picture=picture))  # type: ignore[arg-type]

    def _offer_older(self) -> None:
        older = self.offers[1]
        self._menu.popup(older.mapToGlobal(older.rect().bottomLeft()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._card.setMaximumWidth(_WIDEST)
        self._card.setMinimumWidth(300)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addStretch(1)
        row.addWidget(self._card, 100)
        row.addStretch(1)
        scrolled = ScrolledColumn()
        scrolled.column.addStretch(1)
        scrolled.column.addLayout(row)
        scrolled.column.addStretch(2)
        column.addWidget(scrolled)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))


def backup_words(backup: "KeptBackup") -> str:
    """Tell a backup by its day and by how many jobs it holds."""
    one, many = QCoreApplication.translate("Shut", "one job"), QCoreApplication.translate("Shut", "{count} jobs")
    jobs = (one if backup.jobs == 1 else many).format(count=backup.jobs)
    words = QCoreApplication.translate("Shut", "{day}, with {jobs}")
    return words.format(day=day_words(backup.day, today=today()), jobs=jobs)
