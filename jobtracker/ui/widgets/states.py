"""States as icon, word and tint: how a verdict or a kind is shown everywhere, and how delegates paint it."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jobtracker.skills.counts import Counts
from jobtracker.ui.colours import Colours, State, colours_of
from jobtracker.ui.icons import paint_icon
from jobtracker.ui.theme import HAIR, TIGHT, font_of


def word_of(state: State) -> str:
    """The one word that names a state."""
    words: dict[State, str] = {
        "met": QCoreApplication.translate("State", "Met"),
        "partial": QCoreApplication.translate("State", "Partly"),
        "missing": QCoreApplication.translate("State", "Missing"),
        "confirm": QCoreApplication.translate("State", "To confirm"),
        "required": QCoreApplication.translate("State", "Must have"),
        "preferred": QCoreApplication.translate("State", "Nice to have"),
        "neutral": QCoreApplication.translate("State", "Not judged"),
    }
    return words[state]


class ChipLook(NamedTuple):
    """What a painted chip shows; `word` "" takes the state's own, `picture` "" the state's own icon."""

    state: State
    word: str = ""
    picture: str = ""

    @property
    def shown(self) -> str:
        """The word on the chip."""
        return self.word or word_of(self.state)

    def size(self, font: QFont) -> QSize:
        """The room that it takes in this font."""
        metrics = QFontMetrics(font)
        side = metrics.ascent() + 2
        return QSize(
            TIGHT * 2 + side + HAIR + metrics.horizontalAdvance(self.shown) + 2, metrics.height() + HAIR * 2 - 2
        )

    def paint(self, painter: QPainter, rect: QRect, *, colours: Colours, font: QFont) -> None:
        """Paint the chip in `rect`; a longer word is elided."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.tint(self.state))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        metrics = QFontMetrics(font)
        side = metrics.ascent() + 2
        left = rect.left() + TIGHT
        ink = colours.ink(self.state)
        top = rect.top() + (rect.height() - side) // 2
        paint_icon(painter, QRect(left, top, side, side), name=self.picture or self.state, colour=ink)
        words = rect.adjusted(TIGHT + side + HAIR, 0, -TIGHT + 2, 0)
        painter.setFont(font)
        painter.setPen(ink)
        shown = metrics.elidedText(self.shown, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        painter.restore()


class StateChip(QWidget):
    """A state as a small rounded chip: icon, word and tint."""

    def __init__(
        self, state: State = "neutral", *, word: str = "", picture: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._look = ChipLook(state, word, picture)
        self.show_state(state, word=word, picture=picture)

    def show_state(self, state: State, *, word: str = "", picture: str = "") -> None:
        """Show another state."""
        self._look = ChipLook(state, word, picture)
        self.setAccessibleName(self._look.shown)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        return self._look.size(font_of("small"))

    def minimumSizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(min(self.sizeHint().width(), 64), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Called by Qt."""
        self._look.paint(QPainter(self), self.rect(), colours=colours_of(self.palette()), font=font_of("small"))


def paint_fit(painter: QPainter, rect: QRect, *, counts: Counts, colours: Colours) -> None:
    """The bar of a posting: the share met, partly met, missing and to confirm, from left to right."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    shares: tuple[tuple[int, QColor], ...] = (
        (counts.met, colours.bar("met")),
        (counts.partial, colours.bar("partial")),
        (counts.missing, colours.bar("missing")),
        (counts.confirm, colours.bar("confirm")),
    )
    gap, left = 2, float(rect.left())
    parts = [(share, colour) for share, colour in shares if share]
    room = rect.width() - gap * max(len(parts) - 1, 0)
    radius = rect.height() / 2
    for share, colour in parts:
        width = room * share / counts.total
        painter.setBrush(colour)
        painter.drawRoundedRect(
            round(left), rect.top(), max(round(width), 2), rect.height(), min(radius, 3), min(radius, 3)
        )
        left += width + gap
    if not parts:
        painter.setBrush(colours.named("border"))
        painter.drawRoundedRect(rect, min(radius, 3), min(radius, 3))
    painter.restore()


class FitBar(QWidget):
    """The bar of met, partly met, missing and to confirm; the figures are its accessible name."""

    def __init__(self, counts: Counts | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = counts or Counts()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(TIGHT)
        self.show_counts(self._counts)

    def show_counts(self, counts: Counts) -> None:
        """Show other figures."""
        self._counts = counts
        words = self.tr("{met} of {total} met, {partial} partly, {missing} missing, {confirm} to confirm")
        self.setAccessibleName(
            words.format(
                met=counts.met,
                total=counts.comparable,
                partial=counts.partial,
                missing=counts.missing,
                confirm=counts.confirm,
            )
        )
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(160, TIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Called by Qt."""
        paint_fit(QPainter(self), self.rect(), counts=self._counts, colours=colours_of(self.palette()))
