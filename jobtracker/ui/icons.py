"""The window's own icons: SVG drawings in resources/icons, coloured when they are painted."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from jobtracker.paths import resources
from jobtracker.ui.colours import colours_of


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, width: int, height: int) -> QPixmap:
    if min(width, height) <= 0:  # a button that has no room yet
        return QPixmap()
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    side = min(width, height)
    renderer.render(painter, QRectF((width - side) / 2, (height - side) / 2, side, side))
    painter.end()
    return pixmap


def pixmap(name: str, *, colour: QColor, side: int, ratio: float = 1.0) -> QPixmap:
    """The drawing in one colour, `side` device-independent pixels wide and sharp at the device's pixel ratio."""
    drawn = QPixmap(_pixmap(name, colour.name(), round(side * ratio), round(side * ratio)))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def paint_icon(painter: QPainter, rect: QRect, *, name: str, colour: QColor) -> None:
    """Draw an icon inside `rect`, sharp on whatever device is painted on."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(rect, pixmap(name, colour=colour, side=min(rect.width(), rect.height()), ratio=ratio))


_COPIES: list[QIconEngine] = []  # Qt takes a copy without Python's knowledge; one that Python lets go would crash


class _Painted(QIconEngine):
    """Paints a drawing in a colour of the theme in use, so that icons follow a change of theme by themselves."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def _colour(self, mode: QIcon.Mode) -> QColor:
        colours = colours_of(QGuiApplication.palette())
        return colours.named("edge" if mode == QIcon.Mode.Disabled else self._tone)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        """Called by Qt wherever the icon is shown."""
        paint_icon(painter, rect, name=self._name, colour=self._colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:  # noqa: ARG002
        """Called by Qt with the size in device pixels."""
        return QPixmap(_pixmap(self._name, self._colour(mode).name(), size.width(), size.height()))

    def clone(self) -> QIconEngine:
        """Called by Qt when an icon is about to be changed."""
        copy = _Painted(self._name, self._tone)
        _COPIES.append(copy)
        return copy


def icon(name: str, *, tone: str = "muted") -> QIcon:
    """The icon of that name for buttons and menus, in the theme's colour `tone` ("text", "muted", "on_accent", …)."""
    return QIcon(_Painted(name, tone))


def program_icon() -> QIcon:
    """The program's own picture, for the title bar and the task bar."""
    return QIcon(str(resources() / "icons" / "jobtracker.svg"))
