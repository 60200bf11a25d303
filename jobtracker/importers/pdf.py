"""A PDF file, by PDFium. Read in a child process only."""

import re

import pypdfium2

from jobtracker.importers.source import Source
from jobtracker.problems import Problem

_MOST_PAGES = 60
_MOST_CHARACTERS = 1_000_000
_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])(?:\ufffe|\u00ad)\r?\n?(?=[^\W\d_])")
_LINE_END = re.compile(r"[ \t]*\r?\n")
_REMEDY = "Open it in a viewer, copy the posting and paste it."


def read(data: bytes) -> Source:
    """The text of all pages, in the order in which the file writes it.

    Raises:
        Problem: it needs a password, is damaged, or holds pictures alone.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as fault:
        if "password" in str(fault).casefold():
            raise Problem("This PDF needs a password.", remedy=_REMEDY) from None
        raise Problem("This PDF is damaged.", remedy="Download it again, or copy the posting from a viewer.") from None
    pages = []
    for number in range(min(len(document), _MOST_PAGES)):
        pages.append(_text(document[number]))
        if sum(map(len, pages)) > _MOST_CHARACTERS:
            break
    text = "\n\n".join(page for page in pages if page)
    if not text.strip():
        raise Problem("No text was found in this PDF: it seems to hold pictures of pages.", remedy=_REMEDY)
    return Source(text=text[:_MOST_CHARACTERS])


def _text(page: pypdfium2.PdfPage) -> str:
    written = page.get_textpage().get_text_range()
    return _LINE_END.sub("\n", _BROKEN_WORD.sub("", written)).replace("\ufffe", "-").strip()
