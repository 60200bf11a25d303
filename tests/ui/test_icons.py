"""The window's own drawings."""

import gc
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap

from jobtracker.paths import resources
from jobtracker.ui.colours import DARK, LIGHT, STATES, Colours
from jobtracker.ui.icons import icon, pixmap
from jobtracker.ui.theme import Theme

FOLDER = resources() / "icons"
NAMES = sorted(path.stem for path in FOLDER.glob("*.svg"))
SOURCE = Path(__file__).resolve().parents[2] / "jobtracker" / "ui"


def strongest(image: QImage) -> QColor:
    """The most opaque colour of an image."""
    best = QColor(0, 0, 0, 0)
    for x in range(image.width()):
        for y in range(image.height()):
            colour = image.pixelColor(x, y)
            if colour.alpha() > best.alpha():
                best = colour
    return best


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.usefixtures("qapp")
def test_every_icon_is_drawn_sharp_at_twice_the_pixels(name: str) -> None:
    drawn = pixmap(name, colour=QColor(LIGHT.text), side=20, ratio=2)
    assert drawn.size() == QSize(40, 40)
    assert drawn.devicePixelRatio() == 2
    assert strongest(drawn.toImage()).alpha() > 200


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_icons_take_the_colour_of_the_theme_in_use(colours: Colours, theme: Theme) -> None:
    theme.choose("dark" if colours.dark else "light", percent=100)
    shown = strongest(icon("check", tone="accent").pixmap(32, 32).toImage())
    wanted = colours.named("accent")
    assert (
        max(abs(shown.red() - wanted.red()), abs(shown.green() - wanted.green()), abs(shown.blue() - wanted.blue()))
        < 12
    )
    theme.choose("light", percent=100)


def test_every_state_has_its_own_icon() -> None:
    drawings = {(FOLDER / f"{state}.svg").read_text(encoding="utf-8") for state in STATES}
    assert len(drawings) == len(STATES)


def test_every_icon_named_in_the_window_is_there() -> None:
    named = set()
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        named |= set(re.findall(r'(?:picture=|\bicon\(|icon_button\()"([a-z-]+)"', text))
    assert named
    assert named <= set(NAMES)


@pytest.mark.usefixtures("theme")
def test_an_icon_outlives_being_copied_and_changed() -> None:
    for _turn in range(50):
        copy = QIcon(icon("plus"))
        copy.addPixmap(QPixmap(4, 4))
        gc.collect()
        assert not copy.pixmap(20, 20).isNull()
