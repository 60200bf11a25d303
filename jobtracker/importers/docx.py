"""A Word document (Office Open XML, .docx). Read in a child process only.

It becomes a small page, so that headings, lists and tables survive on the same way as those of the web.
"""

import io
import zipfile
from collections.abc import Iterator
from html import escape

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml.etree import LxmlError, _Element

from jobtracker.importers.source import Source
from jobtracker.problems import Problem

_MOST_UNPACKED = 80 * 1024 * 1024  # bytes
_MOST_ENTRIES = 5_000  # files in the archive that a document is
_MOST_BLOCKS = 20_000  # paragraphs and tables
_DEEPEST = 12  # tables within tables
_LONGEST_SUBJECT = 40  # characters of a row's first cell that says what the second is about
_REMEDY = "Open it in a word processor, copy the posting and paste it."
_OPENED = frozenset(map(qn, ("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:smartTag")))
_PARAGRAPH, _TABLE, _ROW, _CELL, _BOX = map(qn, ("w:p", "w:tbl", "w:tr", "w:tc", "w:txbxContent"))
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def read(data: bytes) -> Source:
    """The document as a page: what stands above every page first, then the body with its text boxes.

    Raises:
        Problem: it is no Word document, unpacks to far too much, or holds no text.
    """
    _check_archive(data)
    try:
        document = docx.Document(io.BytesIO(data))
        body = "".join(_blocks(document.element.body, document, depth=0))
        html = ("".join(_above(document)) + body if body else "").replace("</ul><ul>", "")
    except (PackageNotFoundError, LxmlError, KeyError, ValueError, AttributeError, TypeError, OSError) as fault:
        raise Problem("This is not a Word document, or it is damaged.", remedy=_REMEDY) from fault
    if not html:
        raise Problem("There is no text in this document.", remedy=_REMEDY)
    return Source(html=html)


def _check_archive(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError):
        raise Problem("This is not a Word document, or it is damaged.", remedy=_REMEDY) from None
    if len(entries) > _MOST_ENTRIES or sum(entry.file_size for entry in entries) > _MOST_UNPACKED:
        raise Problem("This document unpacks to far more than a posting.", remedy=_REMEDY)


def _above(document: Document) -> Iterator[str]:
    """The first page's header: there, many a firm states its name and nowhere else."""
    first = document.sections[0] if len(document.sections) else None
    if first is None:
        return
    header = first.first_page_header if first.different_first_page_header_footer else first.header
    if not header.is_linked_to_previous:
        yield from _blocks(header._element, document, depth=0)  # noqa: SLF001 - the library shows no text boxes


def _blocks(parent: _Element, document: Document, *, depth: int) -> Iterator[str]:
    """The blocks under an element, in order; those within content controls and insertions too."""
    if depth > _DEEPEST:
        return
    for number, element in enumerate(parent):
        if number > _MOST_BLOCKS:
            return
        if element.tag == _PARAGRAPH:
            yield _paragraph(Paragraph(element, document))  # type: ignore[arg-type]
            for box in _boxes(element):
                yield from _blocks(box, document, depth=depth + 1)
        elif element.tag == _TABLE:
            yield _table(element, document, depth=depth)
        elif element.tag in _OPENED:
            yield from _blocks(element, document, depth=depth + 1)


def _boxes(paragraph: _Element) -> Iterator[_Element]:
    """The text boxes that hang on a paragraph; each is written twice, the second time for older programs."""
    for box in paragraph.iter(_BOX):
        if not any(above.tag == _FALLBACK for above in box.iterancestors()):
            yield box


def _table(table: _Element, document: Document, *, depth: int) -> str:
    rows = []
    for row in table.iterchildren(_ROW):
        cells = ["".join(_blocks(cell, document, depth=depth + 1)) for cell in _cells(row)]
        rows.append(_row([cell for cell in cells if cell]))
    lines = "".join(rows)
    return f"<table>{lines}</table>" if lines else ""


def _cells(row: _Element) -> Iterator[_Element]:
    for element in row:
        if element.tag == _CELL:
            yield element
        elif element.tag in _OPENED:
            yield from element.iter(_CELL)


def _row(cells: list[str]) -> str:
    """One line of the table where each cell is one line, else each cell for itself: then the table only lays out."""
    if all(cell.startswith("<p>") and cell.count("<p>") == 1 and "<br>" not in cell for cell in cells):
        plain = (cell.removeprefix("<p>").removesuffix("</p>") for cell in cells)
        return "<tr>" + "".join(f"<td>{cell}</td>" for cell in plain) + "</tr>" if cells else ""
    head = cells[0].removeprefix("<p>").removesuffix("</p>") if len(cells) > 1 else ""
    if head and "<" not in head and len(head) <= _LONGEST_SUBJECT:  # such as "Requirements", beside their list
        return f"<tr><td><p><b>{head}</b></p>{''.join(cells[1:])}</td></tr>"
    return "".join(f"<tr><td>{cell}</td></tr>" for cell in cells)


def _paragraph(paragraph: Paragraph) -> str:
    text = paragraph.text.strip()
    if not text:
        return ""
    style = (paragraph.style.name or "").casefold() if paragraph.style else ""
    level = style.removeprefix("heading ")
    if style == "title" or (style.startswith("heading ") and level.isdigit()):
        tag = "h1" if style == "title" else f"h{min(max(int(level), 1), 6)}"
        return f"<{tag}>{_lines(text)}</{tag}>"
    if _in_list(paragraph, style):
        return f"<ul><li>{_lines(text)}</li></ul>"
    runs = [run for run in paragraph.runs if run.text.strip()]
    bold = bool(runs) and all(run.bold for run in runs)
    return f"<p><b>{_lines(text)}</b></p>" if bold else f"<p>{_lines(text)}</p>"


def _in_list(paragraph: Paragraph, style: str) -> bool:
    properties = paragraph._p.pPr  # noqa: SLF001 - the library shows numbering nowhere else
    return style.startswith("list ") or (properties is not None and properties.numPr is not None)


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
