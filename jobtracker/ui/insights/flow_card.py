"""What became of the jobs: a drawing of their flows with its table beside or below it."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QWidget

from jobtracker.hunt.insights import Flow, sankey_text
from jobtracker.ui.colours import colours_of
from jobtracker.ui.door import Door
from jobtracker.ui.icons import icon
from jobtracker.ui.insights.card import InsightCard
from jobtracker.ui.insights.charts import Chart, Question, rung_words
from jobtracker.ui.insights.flow_chart import FlowChart, ink_of
from jobtracker.ui.theme import NEAR
from jobtracker.ui.widgets.fitted import Fitted

_WIDE_ENOUGH = 56  # lines of text: from here on the table stands beside the drawing


class FlowCard(Fitted, InsightCard):
    """A line of the table that is chosen is set off in the drawing; a flow that is clicked is chosen in the table."""

    def __init__(self, question: Question, *, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(question, door=door, parent=parent)
        self._flows: tuple[Flow, ...] = ()
        self.drawing = FlowChart(question.title)
        self.drawing.setAccessibleDescription(self.tr("The lines of the table beside it, drawn."))
        self.drawing.pointed.connect(self._choose)
        self.bars.selectionModel().currentChanged.connect(self._set_off)
        self.body.insertWidget(0, self.drawing)
        self.body.setSpacing(NEAR)
        self.body.setAlignment(self.bars, Qt.AlignmentFlag.AlignTop)

    def _fill(self, chart: Chart) -> None:
        super()._fill(chart)
        self._flows = chart.flows
        self.drawing.show_flows(chart.flows, rung_words())
        self.drawing.choose(None)

    def copy_flows(self) -> None:
        """Copy the flows as sankeymatic.com reads them."""
        colours = colours_of(self.palette())
        inks = {name: ink_of(name, colours).name() for name in rung_words()}
        QGuiApplication.clipboard().setText(sankey_text(self._flows, rung_words(), inks))
        self.told.emit(self.tr("Copied the flows: paste them into sankeymatic.com"))

    def fill_menu(self) -> None:
        """Offer the flows, too."""
        super().fill_menu()
        self.menu.addAction(icon("copy"), self.tr("Copy &flows for sankeymatic.com"), self.copy_flows)

    def _arrange(self) -> None:
        wide = self.width() >= self.fontMetrics().height() * _WIDE_ENOUGH
        self.body.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.body.setStretch(0, 3 if wide else 0)
        self.body.setStretch(1, 2 if wide else 0)

    def _choose(self, flow: Flow) -> None:
        self.bars.setCurrentIndex(self.bars.model_.index(self._flows.index(flow)))

    def _set_off(self, index: QModelIndex) -> None:
        self.drawing.choose(self._flows[index.row()] if index.isValid() else None)
