"""The table of jobs as a view: whole rows, columns by room, keys to open, move and delete."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from jobtracker.ui.jobs.column_menu import column_menu
from jobtracker.ui.jobs.columns import COLUMNS, fitting
from jobtracker.ui.jobs.delegate import JobDelegate
from jobtracker.ui.jobs.many_rows import let_go_of_many, places_of, select_rows, selected_in
from jobtracker.ui.jobs.model import JobsModel


class JobsTable(QTableView):
    """Tells what the person wants with the selected jobs."""

    opened = Signal(int)
    delete_wanted = Signal()
    move_wanted = Signal()
    menu_wanted = Signal(QPoint)
    chosen_changed = Signal()
    hidden_changed = Signal(object)
    """The names of the columns that the person hid."""

    def __init__(self, model: JobsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = model
        self._painter = JobDelegate(self)
        self._hidden: frozenset[str] = frozenset()
        self.setViewport(
            QWidget()
        )  # of one that Qt made itself, PySide would first make all kinds of widgets there are
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(self.tr("Jobs"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setHighlightSections(False)
        header.setSelectionModel(QItemSelectionModel(model, header))  # else it asks of every row whether it is selected
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsClickable(True)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column, order = model.sorting
        header.setSortIndicator(column, order)
        self.setSortingEnabled(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.offer_columns(header.mapToGlobal(at)))
        self.menu: QMenu | None = None
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.customContextMenuRequested.connect(self._offer)
        model.planning.connect(self._fit)
        self._held: list[int] = []
        model.sorting_begins.connect(self._let_go)
        model.sorted_anew.connect(self._hold_again)
        self._fit()

    def hide_columns(self, names: frozenset[str]) -> None:
        """Hide these columns; the title is always shown."""
        self._hidden = names - {"title"}
        self._fit()

    def chosen(self) -> list[int]:
        """The ids of the selected jobs, in the order shown."""
        rows = self._jobs.rows
        return [rows[place].id for place in selected_in(self.selectionModel())]

    def choose(self, ids: list[int]) -> None:
        """Select these jobs again, as far as they are shown; the first is the current one."""
        rows = places_of(ids, self._jobs.rows)
        selection = self.selectionModel()
        if selected_in(selection) != sorted(rows):
            select_rows(self, rows, columns=len(COLUMNS))
        if rows:
            selection.setCurrentIndex(self._jobs.index(rows[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt: Enter opens, Delete removes, M moves."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_wanted.emit()
        elif event.key() == Qt.Key.Key_M and not event.modifiers():
            self.move_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Called by Qt: the whole row under the pointer is marked."""
        super().mouseMoveEvent(event)
        self._point(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Called by Qt."""
        super().leaveEvent(event)
        self._point(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt: columns that have no room step back."""
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt: another text size, other rows and columns."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange} and hasattr(self, "_painter"):
            self._fit()

    def _fit(self) -> None:
        digit = self.fontMetrics().horizontalAdvance("0")
        room = self.viewport().width()
        shown = fitting(room / digit, planned=self._jobs.planned, hidden=self._hidden)
        left = max(room - sum(column.letters for column in shown) * digit, 0)
        shares = max(sum(column.share for column in shown), 1)
        self.verticalHeader().setDefaultSectionSize(self._painter.row_height())
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column not in shown)
            self.setColumnWidth(place, column.letters * digit + left * column.share // shares)

    def _let_go(self) -> None:
        self._held = [self._jobs.row(place).id for place in let_go_of_many(self)]

    def _hold_again(self) -> None:
        select_rows(self, places_of(self._held, self._jobs.rows), columns=len(COLUMNS))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._jobs.row(index.row()).id)

    def _offer(self, place: QPoint) -> None:
        if self.indexAt(place).isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def _point(self, row: int) -> None:
        if row != self._painter.pointed:
            self._painter.pointed = row
            self.viewport().update()

    def offer_columns(self, place: QPoint) -> None:
        """Open the menu of the columns at a place of the screen: which one sorts, which are shown."""
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = column_menu(
            self, hidden=self._hidden, sorting=self._jobs.sorting, sort=self._sort, toggle=self._toggle
        )
        self.menu.popup(place)

    def _sort(self, place: int) -> None:
        """Sort by a column; by the one that sorts already, the other way round."""
        at, order = self._jobs.sorting
        turned = at == place and order == Qt.SortOrder.AscendingOrder
        self.sortByColumn(place, Qt.SortOrder.DescendingOrder if turned else Qt.SortOrder.AscendingOrder)

    def _toggle(self, name: str, shown: bool) -> None:  # noqa: FBT001 - as Qt calls it
        self.hide_columns(self._hidden - {name} if shown else self._hidden | {name})
        self.hidden_changed.emit(self._hidden)
