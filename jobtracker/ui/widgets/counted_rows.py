"""Rows that Qt counts by itself: a list of thousands asks for their number before it looks at each."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

Index = QModelIndex | QPersistentModelIndex
PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class CountedRows(QStringListModel):
    """Has as many rows as it is told; what stands in them its heirs say in `data`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def count_anew(self, number: int) -> None:
        """Have so many rows, all of them others than before."""
        self.setStringList([""] * number)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Called by Qt: what a row shows is not edited in its place."""
        return PLAIN if index.isValid() else Qt.ItemFlag.NoItemFlags
