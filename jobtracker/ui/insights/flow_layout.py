"""Where the parts of a flow chart stand: stages from left to right, what became of the jobs at the right edge.

Jobs that go no further run below the stages that they did not reach, so that bands cross only before the right edge.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from jobtracker.hunt.insights import ENDS, STAGES, Flow

NODE = 10.0
_GAP = 10.0
_LEAST = 2.0  # so that one job among thousands is still seen
_HALVINGS = 12


class Node(NamedTuple):
    """A stage or an end, how many jobs came there, and its bar."""

    name: str
    jobs: int
    place: QRectF


class Band(NamedTuple):
    """A flow, its outline, and how thick it is."""

    flow: Flow
    path: QPainterPath
    thick: float


class Drawing(NamedTuple):
    """All parts of the chart."""

    nodes: tuple[Node, ...]
    bands: tuple[Band, ...]


class _Heights(NamedTuple):
    """How thick each flow and how high each node is."""

    bands: Mapping[Flow, float]
    nodes: Mapping[str, float]


def figures(flows: Sequence[Flow]) -> dict[str, int]:
    """Count the jobs of each node that has any, stages first, in the order in which they stand."""
    counted: dict[str, int] = {}
    for name in (*STAGES, *ENDS):
        went = sum(flow.jobs for flow in flows if flow.source == name)
        jobs = went or sum(flow.jobs for flow in flows if flow.target == name)
        if jobs:
            counted[name] = jobs
    return counted


def drawing_of(flows: Sequence[Flow], room: QRectF, *, line: float) -> Drawing:
    """Lay the flows out in this room; names stand outside of it, each end has at least a `line` of height."""
    counted = figures(flows)
    stages = [name for name in STAGES if name in counted]
    ends = [name for name in ENDS if name in counted]
    if not stages:
        return Drawing((), ())
    high = _highest(flows, counted, room=room.height(), line=line)
    heights = _heights(flows, counted, high=high)
    step = (room.width() - NODE) / len(stages)
    lefts = {name: room.left() + step * place for place, name in enumerate(stages)}
    nodes = [Node(name, counted[name], QRectF(lefts[name], room.top(), NODE, heights.nodes[name])) for name in stages]
    top = room.top()
    for name in ends:
        thick = heights.nodes[name]
        slot = max(thick, line)
        nodes.append(Node(name, counted[name], QRectF(room.right() - NODE, top + (slot - thick) / 2, NODE, thick)))
        top += slot + _GAP / 2
    bands = _bands(flows, {node.name: node.place for node in nodes}, heights=heights, stages=stages)
    return Drawing(tuple(nodes), bands)


def _highest(flows: Sequence[Flow], counted: Mapping[str, int], *, room: float, line: float) -> float:
    """Find how high the highest bar may be so that all fit below one another: the ends, and what runs below stages."""
    lanes = _GAP * 2 * sum(name in counted for name in STAGES)
    low, high = 0.0, room
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        nodes = _heights(flows, counted, high=middle).nodes
        ends = sum(max(thick, line) + _GAP / 2 for name, thick in nodes.items() if name in ENDS)
        low, high = (middle, high) if max(ends, middle + lanes) <= room else (low, middle)
    return low


def _heights(flows: Sequence[Flow], counted: Mapping[str, int], *, high: float) -> _Heights:
    scale = high / max(*counted.values(), 1)
    bands = {flow: max(flow.jobs * scale, _LEAST) for flow in flows}
    nodes = {
        name: max(
            sum(thick for flow, thick in bands.items() if flow.source == name),
            sum(thick for flow, thick in bands.items() if flow.target == name),
        )
        for name in counted
    }
    return _Heights(bands, nodes)


def _bands(
    flows: Sequence[Flow], places: Mapping[str, QRectF], *, heights: _Heights, stages: Sequence[str]
) -> tuple[Band, ...]:
    """Lead each flow, as they stand in order, below the stages that its jobs did not reach to where they ended."""
    arrived = {name: place.top() for name, place in places.items()}
    lanes = {name: places[name].bottom() + _GAP for name in stages}
    made = []
    for source in reversed(stages):
        left = places[source].top()
        for flow in (each for each in flows if each.source == source):
            thick = heights.bands[flow]
            way = [QPointF(places[source].right(), left)]
            if flow.target not in stages:
                for later in stages[stages.index(source) + 1 :]:
                    way += [QPointF(places[later].left(), lanes[later]), QPointF(places[later].right(), lanes[later])]
                    lanes[later] += thick
            way.append(QPointF(places[flow.target].left(), arrived[flow.target]))
            made.append(Band(flow, _outline(way, thick), thick))
            left += thick
            arrived[flow.target] += thick
        for later in stages[stages.index(source) + 1 :]:
            lanes[later] += _GAP / 2
    return tuple(made)


def _outline(way: Sequence[QPointF], thick: float) -> QPainterPath:
    path = QPainterPath(way[0])
    for before, after in pairwise(way):
        _bend(path, before, after)
    below = [QPointF(point.x(), point.y() + thick) for point in reversed(way)]
    path.lineTo(below[0])
    for before, after in pairwise(below):
        _bend(path, before, after)
    path.closeSubpath()
    return path


def _bend(path: QPainterPath, before: QPointF, after: QPointF) -> None:
    middle = (before.x() + after.x()) / 2
    path.cubicTo(QPointF(middle, before.y()), QPointF(middle, after.y()), after)
