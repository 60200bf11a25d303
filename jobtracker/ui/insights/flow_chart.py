"""The flows of the hunt as a picture; what it shows stands in the table beside it, for keys and screen readers."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from jobtracker.hunt.insights import ENDS, STAGES, Flow
from jobtracker.ui.colours import Colours, colours_of
from jobtracker.ui.insights.flow_layout import NODE, Drawing, drawing_of, figures
from jobtracker.ui.theme import HAIR, NEAR, TIGHT, font_of
from jobtracker.ui.widgets.fitted import Fitted

_INKS: Mapping[str, str] = {
    "saved": "neutral",
    "applied": "confirm",
    "interviewing": "preferred",
    "offer": "partial",
    "accepted": "met",
    "rejected": "missing",
    "open": "accent",
}
_OTHERS = "neutral"
_LINES = 9  # of text: the height of the picture without its names
_PALE, _FULL = 0.30, 0.70
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


def ink_of(name: str, colours: Colours) -> QColor:
    """Give the colour of a place that jobs come to."""
    return colours.named(_INKS.get(name, _OTHERS))


class _Names(NamedTuple):
    """How names stand: on how many lines above the stages, and how much room those of the ends take."""

    lines: int
    right: int


class FlowChart(Fitted, QWidget):
    """Draws flows. `pointed` tells which one was clicked."""

    pointed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setMouseTracking(True)
        self._flows: tuple[Flow, ...] = ()
        self._words: Mapping[str, str] = {}
        self._chosen: Flow | None = None
        self._drawing = Drawing((), ())
        self._names: _Names | None = None

    def show_flows(self, flows: Sequence[Flow], words: Mapping[str, str]) -> None:
        """Show other flows, with these names of the places."""
        self._flows, self._words = tuple(flows), words
        self._arrange()

    def choose(self, flow: Flow | None) -> None:
        """Set one flow off from the others."""
        self._chosen = flow
        self.update()

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        if not self._names:
            return QSize(0, 0)
        ends = sum(name in ENDS for name in figures(self._flows))
        return QSize(360, self._line * (_LINES + ends + self._names.lines))

    def minimumSizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(0, self.sizeHint().height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Called by Qt: say what is below the pointer."""
        QToolTip.showText(event.globalPosition().toPoint(), self.told_at(event.position().toPoint()), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Called by Qt."""
        flow = self._at(event.position())
        if flow:
            self.pointed.emit(flow)

    def told_at(self, point: QPoint) -> str:
        """Word the flow that is drawn at this point; "" where there is none."""
        flow = self._at(QPointF(point))
        return f"{self._words[flow.source]} → {self._words[flow.target]}: {flow.jobs}" if flow else ""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Called by Qt."""
        if not self._names:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette())
        painter.setPen(Qt.PenStyle.NoPen)
        for band in self._drawing.bands:
            colour = ink_of(band.flow.target, colours)
            colour.setAlphaF(_FULL if band.flow == self._chosen else _PALE)
            painter.fillPath(band.path, colour)
        for node in self._drawing.nodes:
            painter.setBrush(ink_of(node.name, colours))
            painter.drawRoundedRect(node.place, 2, 2)
        painter.setFont(font_of("body"))
        painter.setPen(colours.named("text"))
        for number, node in enumerate(self._drawing.nodes):
            painter.drawText(self._name_place(node.place, node.name, number), _LEFT, self._name(node.name, node.jobs))

    @property
    def _line(self) -> int:
        return QFontMetrics(font_of("body")).height() + HAIR

    def _name(self, name: str, jobs: int) -> str:
        return f"{self._words[name]} · {jobs}"

    def _name_place(self, bar: QRectF, name: str, number: int) -> QRectF:
        if name in ENDS:
            return QRectF(bar.right() + TIGHT, bar.center().y() - self._line / 2, self.width(), self._line)
        lines = self._names.lines if self._names else 1
        return QRectF(bar.left(), self._line * (number % lines), self.width(), self._line)

    def _at(self, point: QPointF) -> Flow | None:
        return next((band.flow for band in reversed(self._drawing.bands) if band.path.contains(point)), None)

    def _arrange(self) -> None:
        before = self._names
        self._names = self._measure()
        if self._names:
            top = self._line * self._names.lines + HAIR
            room = QRectF(NEAR, top, self.width() - NEAR - self._names.right, self.height() - top - HAIR)
            self._drawing = drawing_of(self._flows, room, line=self._line)
        if before != self._names:
            self.updateGeometry()
        self.update()

    def _measure(self) -> _Names | None:
        """Find how names fit: above the stages on one line, or in turns on two; None where they do not."""
        metrics = QFontMetrics(font_of("body"))
        wide = {name: metrics.horizontalAdvance(self._name(name, jobs)) for name, jobs in figures(self._flows).items()}
        stages = [wide[name] for name in STAGES if name in wide]
        if not stages:
            return None
        right = TIGHT + max((wide[name] for name in ENDS if name in wide), default=0) + HAIR
        step = (self.width() - NEAR - right - NODE) / len(stages)
        longest = max(stages) + NEAR
        lines = 1 if longest <= step else 2
        return _Names(lines, right) if longest <= step * lines else None
