"""A PDF file, by PDFium. Read in a child process only."""

import re

import pypdfium2

from jobtracker.importers.pdf_lines import lines_of
from jobtracker.importers.source import Source
from jobtracker.problems import Problem

_MOST_PAGES = 60
_MOST_CHARACTERS = 900_000
_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])[\ufffe\u00ad\u0002]\n?(?=[^\W\d_])")
_LINE_END = re.compile(r"[ \t\xa0]*\r?\n")
_SIGNS = str.maketrans(
    {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf0a8": "•", "\ufffe": "-", "\u0002": "-"}
    | {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
)
_REMEDY = "Open it in a viewer, copy the posting and paste it."


def read(data: bytes) -> Source:
    """The text of all pages: column after column where a page has several, broken words joined.

    Raises:
        Problem: it needs a password, is damaged, or holds pictures alone.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as fault:
        if "password" in str(fault).casefold():
            raise Problem("This PDF needs a password.", remedy=_REMEDY) from None
        raise Problem("This PDF is damaged.", remedy="Download it again, or copy the posting from a viewer.") from None
    pages: list[str] = []
    for number in range(min(len(document), _MOST_PAGES)):
        pages.append(_text(document, number))
        if sum(map(len, pages)) > _MOST_CHARACTERS:
            break
    text = "\n\n".join(page for page in pages if page)
    if not text.strip():
        raise Problem("No text was found in this PDF: it seems to hold pictures of pages.", remedy=_REMEDY)
    return Source(text=text[:_MOST_CHARACTERS])


def _text(document: pypdfium2.PdfDocument, number: int) -> str:
    try:
        written = lines_of(document[number].get_textpage())
    except pypdfium2.PdfiumError:  # one broken page among others
        return ""
    written = written.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")  # PDFium counts in UTF-16
    return _LINE_END.sub("\n", _BROKEN_WORD.sub(_joined, written)).translate(_SIGNS).strip()


def _joined(broken: re.Match[str]) -> str:
    """Before a capital the hyphen is the word's own."""
    following = broken.string[broken.end() : broken.end() + 1]
    return "-" if following.isupper() and not broken.string[broken.start() - 1].isupper() else ""
