"""One question with its answer: a sentence, bars, and a menu to take the figures elsewhere."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QMenu, QWidget

from jobtracker.hunt.tables import csv_bytes, tabbed
from jobtracker.ui.door import Door
from jobtracker.ui.icons import icon
from jobtracker.ui.insights.bar_list import BarList
from jobtracker.ui.insights.charts import Chart, Question
from jobtracker.ui.insights.pictures import png_of, svg_of
from jobtracker.ui.theme import HAIR, NEAR, TIGHT
from jobtracker.ui.widgets.buttons import icon_button
from jobtracker.ui.widgets.frames import Card
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.save_dialog import ask_target
from jobtracker.whole_files import save


class InsightCard(Card):
    """`told` says what was copied or saved, `opened` (a search) which jobs are to be shown."""

    told = Signal(str)
    failed = Signal(object)
    opened = Signal(str)

    def __init__(self, question: Question, *, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(margin=TIGHT, parent=parent)
        self.question, self._door = question, door
        self.setAccessibleName(question.title)
        self._chart = Chart("")
        self.remark = Label(role="small", tone="muted", wrap=True)
        self.bars = BarList(question.title)
        self.bars.opened.connect(self.opened)
        self.more = icon_button("more", self.tr("Copy or save: {title}").format(title=question.title), self._offer)
        self.menu = QMenu(self)
        self.menu.setAccessibleName(self.more.accessibleName())
        self.body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()

    def show_chart(self, chart: Chart) -> None:
        """Show another answer; where it is the same, what is chosen stays chosen."""
        if chart != self._chart:
            self._chart = chart
            self._fill(chart)

    def _fill(self, chart: Chart) -> None:
        self.remark.setText(chart.remark)
        self.bars.show_bars(chart.bars)
        self.more.setVisible(bool(chart.rows))

    def copy_table(self) -> None:
        """Copy the figures so that a spreadsheet takes them."""
        QGuiApplication.clipboard().setText(tabbed(self._chart.head, self._chart.rows))
        self.told.emit(self.tr("Copied the table"))

    def save_table(self) -> QFileDialog:
        """Ask for a file and save the figures as CSV."""
        content = csv_bytes(self._chart.head, self._chart.rows)
        return self._ask("csv", lambda file: self._save(file, content))

    def save_picture(self) -> QFileDialog:
        """Ask for a file and save what the card shows, as PNG."""
        return self._ask("png", lambda file: self._save(file, self._pictured(png_of)))

    def save_drawing(self) -> QFileDialog:
        """Ask for a file and save what the card shows, as SVG."""
        draw = partial(svg_of, title=self.question.title)
        return self._ask("svg", lambda file: self._save(file, self._pictured(draw)))

    def fill_menu(self) -> None:
        """Fill the menu with all that can be done with the figures."""
        self.menu.clear()
        self.menu.addAction(icon("copy"), self.tr("&Copy as a table"), self.copy_table)
        self.menu.addAction(icon("export"), self.tr("&Save as CSV …"), self.save_table)
        self.menu.addAction(icon("export"), self.tr("Save as a &picture (PNG) …"), self.save_picture)
        self.menu.addAction(icon("export"), self.tr("Save as a &drawing (SVG) …"), self.save_drawing)

    def _offer(self) -> None:
        self.fill_menu()
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _ask(self, suffix: str, chosen: Callable[[Path], object]) -> QFileDialog:
        name = f"{self.question.name}-{self._door.clock().date().isoformat()}.{suffix}"
        return ask_target(self, title=self.question.title, name=name, chosen=chosen)

    def _save(self, file: Path, content: bytes) -> None:
        said = self.tr("Saved {file}").format(file=file.name)
        self._door.beside.run(partial(save, file, content), lambda _: self.told.emit(said), failed=self.failed.emit)

    def _pictured(self, how: Callable[[QWidget], bytes]) -> bytes:
        """Picture the card without its button."""
        self.more.hide()
        content = how(self)
        self.more.show()
        return content

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(NEAR, HAIR, 0, 0)
        head.addWidget(Label(self.question.title, role="heading", wrap=True), 1)
        head.addWidget(self.more)
        below = QHBoxLayout()
        below.setContentsMargins(NEAR, 0, NEAR, HAIR)
        below.addWidget(self.remark)
        self.column.setSpacing(HAIR)
        self.column.addLayout(head)
        self.column.addLayout(below)
        self.column.addLayout(self.body)
        self.body.addWidget(self.bars)
