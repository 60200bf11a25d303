"""Settings: what was removed, how long it is kept, and the way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from jobtracker.ui.door import Door
from jobtracker.ui.latest import Latest
from jobtracker.ui.settings.cards import note, titled
from jobtracker.ui.theme import TIGHT
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.flow import FlowRow

if TYPE_CHECKING:
    from jobtracker.hunt.trash import Removed

_ID = Qt.ItemDataRole.UserRole
_MOST_SHOWN = 6


class TrashList(QObject):
    """The card with the removed jobs."""

    def __init__(self, door: Door, parent: QWidget) -> None:
        super().__init__(parent)
        self._door = door
        self._rows: Latest[tuple[Removed, ...]] = Latest(door, self._show)
        self.card = titled(self.tr("Trash"))
        self.note = note("")
        self.list = QListWidget()
        self.list.setObjectName("completion")  # the same quiet frame as what is offered while typing
        self.list.setAccessibleName(self.tr("Removed jobs"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setTabKeyNavigation(False)
        self.back = button(self.tr("Bring back"), self._restore_chosen, picture="undo")
        self.all = button(self.tr("Bring all back"), self._restore_all)
        for name in ("Return", "Enter"):
            key = QShortcut(QKeySequence(name), self.list, context=Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(self._restore_chosen)
        self.list.itemDoubleClicked.connect(lambda _: self._restore_chosen())
        self.card.column.addWidget(self.note)
        self.card.column.addWidget(self.list)
        row = FlowRow()
        row.addWidget(self.back)
        row.addWidget(self.all)
        self.card.column.addLayout(row)
        self._show(())

    def ask(self) -> None:
        """Ask what lies in the trash."""
        self._rows.ask(lambda hunt: hunt.trash.rows())

    def _show(self, rows: "tuple[Removed, ...]") -> None:
        at = max(self.list.currentRow(), 0)
        self.list.clear()
        for row in rows:
            name = " · ".join(part for part in (row.title or self.tr("Untitled posting"), row.company) if part)
            left = self.tr("{days} days left") if row.days_left != 1 else self.tr("{days} day left")
            item = QListWidgetItem(f"{name}   –   {left.format(days=max(row.days_left, 0))}")
            item.setData(_ID, row.id)
            self.list.addItem(item)
        self.list.setCurrentRow(min(at, len(rows) - 1))
        for shown in (self.list, self.back, self.all):
            shown.setVisible(bool(rows))
        few = self.tr("The trash is empty. Removed jobs are kept here for 30 days.")
        self.note.setText(self.tr("Removed jobs are kept for 30 days, then they are gone for good.") if rows else few)
        line = self.list.sizeHintForRow(0) if rows else 0
        self.list.setFixedHeight(max(line, 1) * min(len(rows), _MOST_SHOWN) + TIGHT + 4)

    def _restore_chosen(self) -> None:
        self._restore([item.data(_ID) for item in self.list.selectedItems()])

    def _restore_all(self) -> None:
        self._restore([self.list.item(row).data(_ID) for row in range(self.list.count())])

    def _restore(self, ids: list[int]) -> None:
        if ids:
            self._door.ask(lambda hunt: hunt.trash.restore(ids))
