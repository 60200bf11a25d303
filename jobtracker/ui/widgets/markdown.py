"""Notes in Markdown as documents to be painted: nothing is ever loaded, links lead to web and mail alone."""

import re
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextOption,
)

from jobtracker.ui.colours import DARK, LIGHT, Colours
from jobtracker.ui.widgets.addresses import reachable

LONGEST = 20_000
"""From so many letters on a note is shown as plain text, and only its beginning."""
SHOWN_OF_LONG = 2_000
_HEADINGS = {1: 1.2, 2: 1.08}
_DEEP = re.compile(r"^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){12}", re.MULTILINE)


class NoteDocument(QTextDocument):
    """A document that loads nothing: no file, no picture, no style sheet."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Called by Qt for whatever a text refers to."""
        return None


def is_plain(text: str) -> bool:
    """Whether a text is shown as it is typed, since it is enormous or nested beyond reading."""
    return len(text) > LONGEST or _DEEP.search(text) is not None


def document(text: str, *, width: int, font: QFont, dark: bool, markdown: bool = True) -> QTextDocument:
    """A note laid out to this width in pixels; kept for the next time."""
    return _document(text, width, font.toString(), dark=dark, markdown=markdown)


@lru_cache(maxsize=300)
def _document(text: str, width: int, font: str, *, dark: bool, markdown: bool) -> QTextDocument:
    made = NoteDocument()
    made.setUndoRedoEnabled(False)
    used = QFont()
    used.fromString(font)
    made.setDefaultFont(used)
    made.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setDefaultTextOption(option)
    if markdown and not is_plain(text):
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        made.setMarkdown(text.replace("![", "!\u200b["), features)  # so that no picture begins there
        _dress(made, colours=DARK if dark else LIGHT, size=used.pointSizeF())
    else:
        long = len(text) > SHOWN_OF_LONG
        made.setPlainText(text[:SHOWN_OF_LONG].rstrip() + " …" if long else text)
    made.setTextWidth(width)
    return made


def addresses(text: str) -> tuple[str, ...]:
    """The addresses that a note links to, each once, in their order."""
    found: dict[str, None] = {}
    made = document(text, width=400, font=QFont(), dark=False)
    for _, fragment in _fragments(made):
        address = fragment.charFormat().anchorHref()
        if address:
            found[address] = None
    return tuple(found)


def _fragments(made: QTextDocument) -> Iterator[tuple[QTextBlock, QTextFragment]]:
    block = made.begin()
    while block.isValid():
        piece = block.begin()
        while not piece.atEnd():
            yield block, piece.fragment()
            piece += 1
        block = block.next()


def _dress(made: QTextDocument, *, colours: Colours, size: float) -> None:
    """Links in the theme's colour where they may be followed, plain where not; headings hardly larger than text."""
    for block, fragment in tuple(_fragments(made)):
        level, look = block.blockFormat().headingLevel(), fragment.charFormat()
        linked = look.isAnchor()
        if level:
            look.clearProperty(QTextCharFormat.Property.FontSizeAdjustment.value)
            look.setFontPointSize(size * _HEADINGS.get(level, 1.0))
            look.setFontWeight(QFont.Weight.DemiBold)
        if linked:
            _dress_link(look, colour=colours.named("accent"))
        if level or linked:
            cursor = QTextCursor(made)
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(look)


def _dress_link(look: QTextCharFormat, *, colour: QColor) -> None:
    if reachable(look.anchorHref()):
        look.setForeground(colour)
        look.setFontUnderline(True)
    else:
        look.setAnchor(False)
        look.setAnchorHref("")
        look.clearForeground()
        look.setFontUnderline(False)
