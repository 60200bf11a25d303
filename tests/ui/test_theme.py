"""Colours that everyone can read and tell apart."""

import math
from itertools import combinations

import pytest
from PySide6.QtCore import QSize, QStringListModel
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from jobtracker.ui.colours import DARK, LIGHT, STATES, Colours, colours_of, palette_of
from jobtracker.ui.sheets import style_sheet
from jobtracker.ui.theme import Theme, font_of
from jobtracker.ui.widgets.completion import complete_with
from jobtracker.ui.widgets.counted_rows import Index
from jobtracker.ui.widgets.painted_list import PaintedList
from jobtracker.ui.widgets.rows_model import RowsModel

READABLE = 4.5
VISIBLE = 3.0
THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast as WCAG 2 defines it, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", THEMES)
def test_every_text_is_readable_on_every_ground_it_stands_on(colours: Colours) -> None:
    grounds = ("window", "page", "card", "selected", "hover")
    pairs = [(ink, ground) for ink in ("text", "muted", "accent") for ground in grounds]
    pairs += [("on_accent", "accent"), ("on_tooltip", "tooltip")]
    for state in STATES:
        pairs += [(state, ground) for ground in ("page", "card", "selected", f"{state}_tint")]
        pairs += [("text", f"{state}_tint")]
    poor = {pair: contrast(*map(colours.named, pair)) for pair in pairs}
    assert {pair: round(ratio, 2) for pair, ratio in poor.items() if ratio < READABLE} == {}


@pytest.mark.parametrize("colours", THEMES)
def test_the_edge_of_a_field_and_the_focus_can_be_seen(colours: Colours) -> None:
    for name in ("edge", "accent"):
        for ground in ("page", "card"):
            assert contrast(colours.named(name), colours.named(ground)) >= VISIBLE


@pytest.mark.parametrize("colours", THEMES)
def test_verdicts_are_told_apart_by_red_green_blind_people_and_in_grey(colours: Colours) -> None:
    bars = [colours.bar(verdict) for verdict in ("met", "partial", "missing", "confirm")]
    for one, other in combinations(bars, 2):
        assert max(_distance(one, other, kind) for kind in _SEEN) > 0
        assert min(_distance(one, other, kind) for kind in ("protan", "deutan")) > 25
    met, partial, missing = (luminance(bar) for bar in bars[:3])
    assert met < partial < missing or met > partial > missing


# Machado, Oliveira and Fernandes 2009, severity 1.
_SEEN = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
}


def _distance(one: QColor, other: QColor, kind: str) -> float:
    """How far apart two colours look, in steps of 255, to an eye of this kind."""
    seen = []
    for colour in (one, other):
        rgb = (colour.red(), colour.green(), colour.blue())
        seen.append([sum(share * part for share, part in zip(row, rgb, strict=True)) for row in _SEEN[kind]])
    return math.dist(*seen)


@pytest.mark.parametrize("colours", THEMES)
def test_a_widget_knows_its_theme_from_its_palette(colours: Colours, qtbot: QtBot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    label.setPalette(palette_of(colours))
    assert colours_of(label.palette()) is colours


@pytest.mark.parametrize("colours", THEMES)
def test_the_style_sheet_has_no_name_left_unfilled(colours: Colours) -> None:
    sheet = style_sheet(colours, line=16)
    body = sheet.split("*/", 1)[1]
    assert "@" not in body
    assert "{1" not in body


def test_both_themes_name_every_colour_and_no_two_grounds_alike() -> None:
    for name in set(Colours._fields) - {"dark"}:
        assert LIGHT.named(name).isValid()
        assert DARK.named(name).isValid()
    for colours in (LIGHT, DARK):
        assert len({colours.window, colours.page, colours.card}) == 3


def test_text_grows_with_the_chosen_size_and_back(qapp: QApplication, theme: Theme) -> None:
    before = font_of("title").pointSizeF()
    theme.choose("light", percent=200)
    assert font_of("title").pointSizeF() == pytest.approx(2 * before)
    theme.choose("dark", percent=100)
    assert font_of("title").pointSizeF() == pytest.approx(before)
    assert colours_of(qapp.palette()) is DARK
    theme.choose("light", percent=100)
    assert colours_of(qapp.palette()) is LIGHT


def test_every_window_that_is_open_follows_the_theme_down_to_its_last_part(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp, choice="light")
    windows = [QWidget(), QWidget()]
    parts = []
    for window in windows:
        qtbot.addWidget(window)
        theme.dress(window)
        card = QWidget(window)
        parts.append(QPushButton("x", card))
        window.show()
    before = parts[0].fontMetrics().height()
    try:
        theme.choose("dark", percent=200)
        qapp.processEvents()
        for part in parts:
            assert part.fontMetrics().height() == pytest.approx(2 * before, abs=2)
            assert colours_of(part.palette()) is DARK
        assert {window.styleSheet() for window in windows} == {style_sheet(DARK, line=2 * before)}
    finally:
        theme.choose("light", percent=100)
        qapp.processEvents()


def test_what_a_line_offers_looks_like_the_window_it_opens_over(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp, choice="light")
    window = QWidget()
    qtbot.addWidget(window)
    line = QLineEdit(window)
    complete_with(line, QCompleter(["Python", "Pytest"], line))
    theme.dress(window)
    window.show()
    popup = line.completer().popup()
    assert popup is not None
    for colours in (DARK, LIGHT):
        theme.choose("dark" if colours.dark else "light", percent=100)
        qapp.processEvents()
        line.completer().complete()
        qapp.processEvents()
        assert popup.grab().toImage().pixelColor(20, 3) == colours.named("card")
        popup.hide()


@pytest.mark.parametrize("above", [False, True])
def test_the_words_offered_below_a_line_or_above_it_are_all_seen_whole(
    qapp: QApplication,
    qtbot: QtBot,
    theme: Theme,
    above: bool,  # noqa: FBT001 - a case of the test
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line = QLineEdit(window)
    words = QStringListModel(["Python"], line)
    completer = QCompleter(words, line)
    complete_with(line, completer)
    theme.dress(window)
    window.resize(300, 40)
    window.move(0, window.screen().availableGeometry().bottom() - 40 if above else 0)
    window.show()
    popup = completer.popup()
    assert popup is not None
    for offered in (["Python"], ["Python", "Pytest", "Pylint"], ["Python", "Pytest"]):
        words.setStringList(offered)
        completer.complete()
        qapp.processEvents()
        rows = [popup.visualRect(popup.model().index(row, 0)) for row in range(len(offered))]
        assert all(popup.viewport().rect().contains(row) for row in rows), offered
        assert not popup.verticalScrollBar().isVisible()
        beside = line.mapToGlobal(line.rect().topLeft() if above else line.rect().bottomLeft()).y()
        assert abs((popup.geometry().bottom() if above else popup.geometry().top()) - beside) < line.height() / 2
    popup.hide()


def test_a_long_list_is_laid_out_once_when_it_is_dressed_anew(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp, choice="light")
    model: RowsModel[str] = RowsModel(str)
    asked: list[int] = []

    class Measured(QStyledItemDelegate):
        def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802
            asked.append(index.row())
            return QSize(0, QFontMetrics(QApplication.font()).height())

    rows = PaintedList("Rows")
    rows.setModel(model)
    rows.setItemDelegate(Measured(rows))
    model.show_rows(tuple(f"row {number}" for number in range(500)))
    qtbot.addWidget(rows)
    theme.dress(rows)
    rows.show()
    qapp.processEvents()
    before = rows.visualRect(model.index(3)).height()
    asked.clear()
    try:
        theme.choose("dark", percent=200)
        assert asked == []
        qapp.processEvents()
        assert rows.visualRect(model.index(3)).height() == pytest.approx(2 * before, abs=2)
        assert 500 <= len(asked) < 600
    finally:
        theme.choose("light", percent=100)
