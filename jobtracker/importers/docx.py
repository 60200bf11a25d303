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
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml.etree import LxmlError

from jobtracker.importers.source import Source
from jobtracker.problems import Problem

_MOST_UNPACKED = 80 * 1024 * 1024  # bytes
_MOST_ENTRIES = 5_000
_REMEDY = "Open it in a word processor, copy the posting and paste it."


def read(data: bytes) -> Source:
    """The document as a page.

    Raises:
        Problem: it is no Word document, unpacks to far too much, or holds no text.
    """
    _check_archive(data)
    try:
        document = docx.Document(io.BytesIO(data))
        html = "".join(_blocks(document))
    except (PackageNotFoundError, LxmlError, KeyError, ValueError, AttributeError) as fault:
        raise Problem("This is not a Word document, or it is damaged.", remedy=_REMEDY) from fault
    if not html:
        raise Problem("There is no text in this document.", remedy=_REMEDY)
    return Source(html=html)


def _check_archive(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except zipfile.BadZipFile:
        raise Problem("This is not a Word document, or it is damaged.", remedy=_REMEDY) from None
    if len(entries) > _MOST_ENTRIES or sum(entry.file_size for entry in entries) > _MOST_UNPACKED:
        raise Problem("This document unpacks to far more than a posting.", remedy=_REMEDY)


def _blocks(document: Document) -> Iterator[str]:
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield _table(block)
        else:
            yield _paragraph(block)


def _table(table: Table) -> str:
    rows = []
    for row in table.rows:
        cells = dict.fromkeys(cell.text.strip() for cell in row.cells)  # a merged cell stands in each of its places
        rows.append("<tr>" + "".join(f"<td>{_lines(cell)}</td>" for cell in cells if cell) + "</tr>")
    return f"<table>{''.join(rows)}</table>"


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
    bold = all(run.bold for run in paragraph.runs if run.text.strip())
    return f"<p><b>{_lines(text)}</b></p>" if bold else f"<p>{_lines(text)}</p>"


def _in_list(paragraph: Paragraph, style: str) -> bool:
    properties = paragraph._p.pPr  # noqa: SLF001 - the library shows numbering nowhere else
    return style.startswith("list ") or (properties is not None and properties.numPr is not None)


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
