"""A posting's text with marked places: what Add and Posting show, the one place where offsets meet Qt."""

import itertools
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from jobtracker.ui.colours import Colours, State, colours_of
from jobtracker.ui.widgets.offsets import Offsets

_UNDERLINES = {
    "met": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "partial": QTextCharFormat.UnderlineStyle.DashUnderline,
    "missing": QTextCharFormat.UnderlineStyle.WaveUnderline,
    "confirm": QTextCharFormat.UnderlineStyle.DotLine,
}

_SHORT = 48  # characters: a longer lit place is veiled rather than inverted, so that it stays easy to read
_VEIL = 0.28


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One marked place, in code points: tinted, underlined or both; `key` is told when the person reaches it.

    `faint` words are there, and no part of the posting. `stop` is a place where Tab halts. Of spans that overlap, the
    later ones lie on top.
    """

    start: int
    end: int
    tint: State | None = None
    line: State | None = None
    bold: bool = False
    faint: bool = False
    key: object = None
    stop: bool = False


@dataclass(slots=True)
class _Placed:
    """A span in the document's units; typing moves it."""

    start: int
    end: int
    span: Span


class PostingText(QPlainTextEdit):
    """Plain text with spans. Read only, Tab goes from stop to stop and out at either end; Esc asks to leave."""

    reached = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(12)
        self._text = ""
        self._offsets = Offsets("")
        self._placed: list[_Placed] = []
        self._lit: tuple[int, int] | None = None
        self._lit_state: State = "neutral"
        self._painted = False
        self._quiet = False
        self._colours = colours_of(self.palette())
        self.document().contentsChange.connect(self._follow_typing)

    @property
    def broken(self) -> bool:
        """Whether lines were too long to show whole, so that this text cannot be edited here."""
        return bool(self._offsets.breaks)

    def show_text(self, text: str) -> None:
        """Put another text in, without spans; the caret goes to its start."""
        self._quiet = True
        self._text, self._offsets = text, Offsets(text)
        self._placed, self._lit, self._painted = [], None, False
        self.setExtraSelections([])
        self.setPlainText(self._offsets.shown)
        self._quiet = False

    def text(self) -> str:
        """The text as it stands, typed changes included, without the breaks that only the view has."""
        if self.broken or not self.document().isModified():
            return self._text
        # toPlainText would turn no-break spaces into spaces
        return self.document().toRawText().replace("\u2029", "\n")

    def adopt(self, text: str) -> None:
        """Take `text`, which the person has typed here, as the text that further offsets refer to."""
        self._text, self._offsets = text, Offsets(text)
        self.document().setModified(False)

    def mark(self, spans: Iterable[Span]) -> None:
        """Show these spans and no others."""
        unit = self._offsets.unit
        self._placed = [_Placed(unit(span.start), unit(span.end), span) for span in spans if span.end > span.start]
        self._paint_all()

    def light(self, start: int | None, end: int = 0, *, state: State = "neutral", follow: bool = True) -> None:
        """Light one place up (None: none) and, with `follow`, bring it into view."""
        self._lit = None if start is None else (self._offsets.unit(start), self._offsets.unit(end))
        self._lit_state = state
        self._show_lit()
        if self._lit and follow:
            self._bring_into_view(*self._lit)

    def selected(self) -> tuple[int, int]:
        """What the person has selected, in code points of the text."""
        cursor = self.textCursor()
        return self._offsets.point(cursor.selectionStart()), self._offsets.point(cursor.selectionEnd())

    def at_caret(self) -> Span | None:
        """The topmost span under the caret that has a key."""
        return self._span_at(self.textCursor().position())

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Tab halts at the next stop, and leaves after the last."""
        if self.isReadOnly():
            stop = self._next_stop(forward=next_)
            if stop is not None:
                self._halt_at(stop)
                return True
        return super().focusNextPrevChild(next_)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves a read-only text; arrows move the caret and tell what it reached."""
        if event.key() == Qt.Key.Key_Escape and self.isReadOnly():
            self.left.emit()
            return
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self.isReadOnly() and self.textCursor().position() != before:
            self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click tells which span it hit."""
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection():
            self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt: what is lit stays in view."""
        super().resizeEvent(event)
        if self._lit is not None and not self.hasFocus():
            self._bring_into_view(*self._lit)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: the same spans in its colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and colours_of(self.palette()) is not self._colours:
            self._colours = colours_of(self.palette())
            self._paint_all()
            self._show_lit()

    def _tell(self) -> None:
        span = self.at_caret()
        if span is not None:
            self.reached.emit(span.key)

    def _span_at(self, unit: int) -> Span | None:
        keyed = (placed for placed in reversed(self._placed) if placed.span.key is not None)
        return next((placed.span for placed in keyed if placed.start <= unit <= placed.end), None)

    def _next_stop(self, *, forward: bool) -> _Placed | None:
        stops = sorted((placed.start, order) for order, placed in enumerate(self._placed) if placed.span.stop)
        cursor = self.textCursor()
        here = cursor.selectionStart() if self._lit is None else self._lit[0]
        if self._lit is None and forward:
            here -= 1
        ahead = [order for start, order in stops if (start > here if forward else start < here)]
        return self._placed[ahead[0 if forward else -1]] if ahead else None

    def _halt_at(self, placed: _Placed) -> None:
        self._lit = (placed.start, placed.end)
        cursor = self.textCursor()
        cursor.setPosition(placed.start)
        self.setTextCursor(cursor)
        self._lit_state = placed.span.line or placed.span.tint or "neutral"
        self._show_lit()
        self._bring_into_view(placed.start, placed.end)
        if placed.span.key is not None:
            self.reached.emit(placed.span.key)

    def _bring_into_view(self, start: int, end: int) -> None:
        """Scroll only where the place is not in view already, and then with some lines around it."""
        top, bottom = (self.cursorRect(self._cursor(unit, unit)) for unit in (start, end))
        if top.top() >= 0 and bottom.bottom() <= self.viewport().height():
            return
        cursor = self._cursor(start, start)
        if not self.textCursor().hasSelection():
            self.setTextCursor(cursor)
            self.centerCursor()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _show_lit(self) -> None:
        if self._lit is None:
            self.setExtraSelections([])
            return
        lit = QTextEdit.ExtraSelection()
        lit.cursor = self._cursor(*self._lit)
        look = QTextCharFormat()
        ink = self._colours.ink(self._lit_state)
        if self._lit[1] - self._lit[0] > _SHORT:
            ink.setAlphaF(_VEIL)
        else:
            look.setForeground(self._colours.named("card"))
        look.setBackground(ink)
        lit.format = look
        self.setExtraSelections([lit])

    def _follow_typing(self, position: int, removed: int, added: int) -> None:
        """Typing before a span moves it, typing inside stretches it; what the edit swallowed is no longer marked."""
        if self._quiet or not self._placed:
            return
        behind, shift = position + removed, added - removed
        for placed in self._placed:
            placed.start = _moved(placed.start, position, behind, shift)
            placed.end = max(placed.start, _moved(placed.end, position, behind, shift))
        self._placed = [placed for placed in self._placed if placed.end > placed.start]
        self._lit = None
        self.setExtraSelections([])
        self._paint(position, position + added)

    def _paint_all(self) -> None:
        """Paint every span; where none was painted before, blocks without any are passed over."""
        if self._painted:
            self._paint(0, self.document().characterCount())
        else:
            self._quiet = True
            for number, placed in self._by_block(0, self.document().characterCount()).items():
                self._dress(self.document().findBlockByNumber(number), placed)
            self._quiet = False
        self._painted = bool(self._placed)

    def _paint(self, start: int, end: int) -> None:
        """Lay the spans' formats over the blocks from `start` to `end`; the document itself is not changed."""
        by_block = self._by_block(start, end)
        block = self.document().findBlock(start)
        self._quiet = True
        while block.isValid() and block.position() <= end:
            placed = by_block.get(block.blockNumber(), [])
            if placed or block.layout().formats():
                self._dress(block, placed)
            block = block.next()
        self._quiet = False

    def _dress(self, block: QTextBlock, placed: Sequence[_Placed]) -> None:
        block.layout().setFormats(_formats(block, placed, self._colours))
        self.document().markContentsDirty(block.position(), block.length())

    def _by_block(self, start: int, end: int) -> dict[int, list[_Placed]]:
        document = self.document()
        by_block: dict[int, list[_Placed]] = {}
        for placed in self._placed:
            if placed.end < start or placed.start > end:
                continue
            first, last = (document.findBlock(unit).blockNumber() for unit in (placed.start, placed.end))
            for number in range(first, last + 1):
                by_block.setdefault(number, []).append(placed)
        return by_block


def _moved(unit: int, position: int, behind: int, shift: int) -> int:
    if unit >= behind:
        return unit + shift
    return min(unit, position)


def _formats(block: QTextBlock, placed: Sequence[_Placed], colours: Colours) -> list[QTextLayout.FormatRange]:
    """The block's pieces, each with the looks of all spans over it merged."""
    first, length = block.position(), block.length() - 1
    bounds = [(max(0, one.start - first), min(length, one.end - first), one.span) for one in placed]
    edges = sorted({edge for low, high, _ in bounds for edge in (low, high)})
    looks: dict[int, QTextCharFormat] = {}
    for low, high, span in bounds:
        for edge in edges[bisect_left(edges, low) : bisect_left(edges, high)]:
            looks.setdefault(edge, QTextCharFormat()).merge(
                _look(span.tint, span.line, bold=span.bold, faint=span.faint, colours=colours)
            )
    formats = []
    for edge, after in itertools.pairwise(edges):
        if edge in looks:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length, piece.format = edge, after - edge, looks[edge]
            formats.append(piece)
    return formats


@lru_cache(maxsize=128)
def _look(tint: State | None, line: State | None, *, bold: bool, faint: bool, colours: Colours) -> QTextCharFormat:
    look = QTextCharFormat()
    if faint:
        look.setForeground(colours.named("muted"))
        look.setFontItalic(True)
    if tint:
        look.setBackground(colours.tint(tint))
    if bold:
        look.setFontWeight(QFont.Weight.DemiBold)
    if line:
        look.setUnderlineStyle(_UNDERLINES.get(line, QTextCharFormat.UnderlineStyle.SingleUnderline))
        look.setUnderlineColor(colours.ink(line))
    return look
