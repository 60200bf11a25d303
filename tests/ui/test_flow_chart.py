"""The drawn flows: all in their places, one with their table, and taken elsewhere as a drawing."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from jobtracker.hunt.hunt import Hunt
from jobtracker.hunt.insights import ENDS, STAGES, Flow
from jobtracker.ui.insights.flow_card import FlowCard
from jobtracker.ui.insights.flow_layout import drawing_of
from jobtracker.ui.insights.page import InsightsPage
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.theme import Theme

Settle = Callable[[MainWindow], None]
ROOM, LINE = QRectF(10, 30, 500, 320), 20.0


@st.composite
def hunts(draw: st.DrawFn) -> list[Flow]:
    """Flows as a hunt has them: what comes to a stage goes on, or ends there."""
    flows, jobs = [], draw(st.integers(1, 20_000))
    for place, stage in enumerate(STAGES):
        going = draw(st.integers(0, jobs)) if place + 1 < len(STAGES) else 0
        left = jobs - going
        if going:
            flows.append(Flow(stage, STAGES[place + 1], going))
        for end in ENDS:
            ended = left if end == ENDS[-1] else draw(st.integers(0, left))
            left -= ended
            if ended:
                flows.append(Flow(stage, end, ended))
        if not going:
            break
        jobs = going
    return flows


@given(hunts())
def test_whatever_the_hunt_every_bar_has_its_place_and_every_flow_joins_two(flows: list[Flow]) -> None:
    drawing = drawing_of(flows, ROOM, line=LINE)
    places = {node.name: node.place for node in drawing.nodes}
    seam = 4 * len(flows)  # flows of few jobs are drawn thicker than they are
    for name, place in places.items():
        assert ROOM.adjusted(-1, -1, 1, seam).contains(place), name
    ends = sorted((places[name] for name in places if name in ENDS), key=QRectF.top)
    assert all(before.bottom() < after.top() for before, after in pairwise(ends))
    assert {band.flow for band in drawing.bands} == set(flows)
    for band in drawing.bands:
        outline = band.path.boundingRect()
        assert outline.left() == pytest.approx(places[band.flow.source].right())
        assert outline.right() == pytest.approx(places[band.flow.target].left())
        assert outline.bottom() <= ROOM.bottom() + seam


def test_bars_are_as_high_as_their_jobs_are_many() -> None:
    flows = [Flow("saved", "applied", 30), Flow("saved", "open", 70), Flow("applied", "rejected", 30)]
    heights = {node.name: node.place.height() for node in drawing_of(flows, ROOM, line=LINE).nodes}
    assert heights["applied"] == pytest.approx(heights["saved"] * 0.3)
    assert heights["rejected"] == pytest.approx(heights["applied"])


@pytest.fixture
def card(filled: MainWindow, settle: Settle) -> FlowCard:
    """Three jobs, one of them rejected after it was applied for; the card in front."""

    def live(hunt: Hunt) -> None:
        hunt.applications.move(1, 2)
        hunt.applications.end(1, "rejected")

    filled.door.ask(live)
    settle(filled)
    filled.pages.go("insights")
    settle(filled)
    page = filled.pages.current
    assert isinstance(page, InsightsPage)
    shown = page.cards["flows"]
    assert isinstance(shown, FlowCard)
    return shown


def test_the_table_tells_what_is_drawn(card: FlowCard) -> None:
    told = [(bar.label, bar.figure) for bar in card.bars.model_.bars]
    assert told == [("Saved → Applied", "1"), ("Saved → Still open", "2"), ("Applied → Rejected", "1")]
    assert card.drawing.accessibleName() == card.bars.accessibleName() == "What became of your jobs"
    assert card.drawing.height() > 100


def test_the_drawing_grows_with_the_text(card: FlowCard, qapp: QApplication, filled: MainWindow) -> None:
    least = card.drawing.minimumSizeHint().height()
    filled.resize(1800, 900)
    Theme(qapp, choice="light", percent=150)
    qapp.processEvents()
    assert card.drawing.minimumSizeHint().height() > least * 1.3


def colours(card: FlowCard) -> set[str]:
    shown = card.drawing.grab().toImage()
    return {QColor(shown.pixel(x, y)).name() for x in range(0, shown.width(), 3) for y in range(0, shown.height(), 3)}


def test_a_flow_is_chosen_by_keys_in_the_table_or_by_a_click_in_the_drawing(card: FlowCard) -> None:
    before = colours(card)
    card.bars.setFocus()
    QTest.keyClick(card.bars, Qt.Key.Key_End)
    assert colours(card) - before, "it is set off in the drawing"
    found = next(
        point
        for y in range(card.drawing.height())
        for point in [QPoint(card.drawing.width() // 8, y)]
        if card.drawing.told_at(point) == "Saved → Still open: 2"
    )
    QTest.mouseClick(card.drawing, Qt.MouseButton.LeftButton, pos=found)
    assert card.bars.currentIndex().data() == "Saved → Still open"


def test_a_chosen_flow_stays_chosen_when_the_comparison_of_all_jobs_arrives(
    filled: MainWindow, card: FlowCard, settle: Settle, qtbot: QtBot
) -> None:
    page = filled.pages.current
    assert isinstance(page, InsightsPage)
    card.bars.setFocus()
    QTest.keyClick(card.bars, Qt.Key.Key_End)
    chosen, shown = card.bars.currentIndex().data(), colours(card)
    page.refresh()
    settle(filled)
    qtbot.waitUntil(lambda: not page.waits, timeout=20_000)
    assert card.bars.currentIndex().data() == chosen
    assert colours(card) == shown


def test_flows_are_copied_for_sankeymatic_in_the_colours_of_the_drawing(card: FlowCard) -> None:
    card.fill_menu()
    assert [action.text() for action in card.menu.actions()][-1] == "Copy &flows for sankeymatic.com"
    card.copy_flows()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[:3] == ["Saved [1] Applied", "Saved [2] Still open", "Applied [1] Rejected"]
    assert len([line for line in lines if line.startswith(":") and QColor(line.split()[-1]).isValid()]) == 4


def saved(dialog: QFileDialog, file: Path, card: FlowCard, settle: Settle) -> None:
    dialog.fileSelected.emit(str(file))
    dialog.close()
    window = card.window()
    assert isinstance(window, MainWindow)
    settle(window)


def test_every_card_is_saved_as_a_drawing_whose_words_are_words(
    filled: MainWindow, card: FlowCard, tmp_path: Path, settle: Settle, qtbot: QtBot
) -> None:
    file = tmp_path / "flows.svg"
    saved(card.save_drawing(), file, card, settle)
    drawn = ET.parse(file)  # noqa: S314 - our own
    words = {"".join(part.itertext()).strip() for part in drawn.iter("{http://www.w3.org/2000/svg}text")}
    assert {"What became of your jobs", "Saved · 3", "Rejected · 1", "Saved → Still open"} <= words
    assert drawn.findtext("{http://www.w3.org/2000/svg}title") == "What became of your jobs"
    page = filled.pages.current
    assert isinstance(page, InsightsPage)
    qtbot.waitUntil(lambda: not page.waits, timeout=20_000)
    saved(page.cards["gaps"].save_drawing(), tmp_path / "gaps.svg", card, settle)
    assert "Kubernetes" in (tmp_path / "gaps.svg").read_text(encoding="utf-8")


def test_where_names_have_no_room_the_table_alone_tells_all(card: FlowCard) -> None:
    card.drawing.resize(120, 200)
    assert card.drawing.sizeHint().isEmpty()
    card.drawing.resize(600, 200)
    assert not card.drawing.sizeHint().isEmpty()
