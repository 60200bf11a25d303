"""Files of every kind that a posting comes in: read whole, or refused in one sentence."""

import io
import os
import sys
import zipfile
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest
from docx.document import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from jobtracker.importers.apart import read_apart
from jobtracker.importers.child import reader_of
from jobtracker.importers.files import LARGEST, read_file
from jobtracker.importers.kinds import KINDS, kind_of, suffixes
from jobtracker.importers.page import address, html_of
from jobtracker.importers.source import Source
from jobtracker.importers.text_file import decoded
from jobtracker.importers.web import visible_text
from jobtracker.problems import Problem

LINES = ("Lock keeper", "Requirements", "- You know sluices", "- Boat licence")


def pdf(*pages: tuple[str, ...], lock: str = "") -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption(lock) if lock else None)
    for lines in pages:
        for number, line in enumerate(lines):
            canvas.drawString(72, 760 - 18 * number, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def word(document: Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def saved(folder: Path, name: str, data: bytes) -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


def test_a_pdf_gives_the_text_of_all_its_pages(tmp_path: Path) -> None:
    source = read_file(saved(tmp_path, "posting.pdf", pdf(LINES, ("Second page",))))
    assert source.text == "\n".join(LINES) + "\n\nSecond page"


def test_a_pdf_is_known_by_its_bytes_whatever_its_name(tmp_path: Path) -> None:
    assert "Lock keeper" in str(read_file(saved(tmp_path, "download", pdf(LINES))).text)


def test_a_locked_pdf_says_that_it_needs_a_password(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="needs a password"):
        read_file(saved(tmp_path, "posting.pdf", pdf(LINES, lock="secret")))


def test_a_pdf_of_pictures_says_that_it_has_no_text(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="No text was found"):
        read_file(saved(tmp_path, "posting.pdf", pdf(())))


def test_a_damaged_pdf_says_so(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="damaged"):
        read_file(saved(tmp_path, "posting.pdf", b"%PDF-1.7\n%%EOF"))


def test_a_word_document_keeps_headings_lists_and_tables(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Lock keeper", level=0)
    document.add_heading("Requirements", level=2)
    document.add_paragraph("You know <sluices>", style="List Bullet")
    document.add_paragraph("Boat licence", style="List Number")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Place", "Lock 14"
    source = read_file(saved(tmp_path, "posting.docx", word(document)))
    seen = visible_text(str(source.html))
    assert [line for line in seen.text.split("\n") if line] == [
        "Lock keeper",
        "Requirements",
        "• You know <sluices>",
        "• Boat licence",
        "Place\tLock 14",
    ]
    assert [seen.text[start:end] for start, end, _ in seen.headings] == ["Lock keeper", "Requirements"]


def test_an_archive_that_is_no_document_says_so(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "hello")
    with pytest.raises(Problem, match="not a Word document"):
        read_file(saved(tmp_path, "posting.docx", out.getvalue()))


def test_an_archive_that_unpacks_to_far_too_much_is_not_unpacked(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * 90_000_000)
    with pytest.raises(Problem, match="far more than a posting"):
        read_file(saved(tmp_path, "posting.docx", out.getvalue()))


def test_entities_of_a_document_are_not_followed(tmp_path: Path) -> None:
    secret = saved(tmp_path, "secret.txt", b"hidden words")
    document = docx.Document()
    document.add_paragraph("MARK")
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word(document))) as given, zipfile.ZipFile(out, "w") as archive:
        for entry in given.infolist():
            data = given.read(entry)
            if entry.filename == "word/document.xml":
                outside = f'<!DOCTYPE w [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'.encode()
                data = data.replace(b"?>", b"?>" + outside, 1).replace(b"MARK", b"MARK&x;")
            archive.writestr(entry, data)
    source = read_file(saved(tmp_path, "posting.docx", out.getvalue()))
    assert "hidden" not in str(source.html)


def test_a_message_gives_its_page_and_its_subject(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Subject"], message["From"] = "Opening: lock keeper & more", "people@locks.example"
    message.set_content("plain words")
    message.add_alternative("<ul><li>Boat licence</li></ul>", subtype="html")
    source = read_file(saved(tmp_path, "posting.eml", bytes(message)))
    assert visible_text(str(source.html)).text == "Opening: lock keeper & more\n\n• Boat licence"


def test_a_plain_message_gives_its_text_and_no_attachment(tmp_path: Path) -> None:
    message = EmailMessage()
    message.set_content("Grüße aus Graz", charset="iso-8859-1")
    message.add_attachment("private", filename="other.txt")
    assert str(read_file(saved(tmp_path, "posting.eml", bytes(message))).text).strip() == "Grüße aus Graz"


def test_a_message_without_text_says_so(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="no text in this message"):
        read_file(saved(tmp_path, "posting.eml", b"Subject: x\r\n\r\n"))


def test_a_page_saved_as_one_file_gives_its_page_and_address(tmp_path: Path) -> None:
    data = (
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://jobs.example/7\r\nSubject: ignored\r\n"
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
        b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<h1>K=C3=BCchenhilfe</h1>\r\n--b\r\nContent-Type: image/png\r\n\r\nxx\r\n--b--\r\n"
    )
    source = read_file(saved(tmp_path, "posting.mhtml", data))
    assert source.url == "https://jobs.example/7"
    assert visible_text(str(source.html)).text == "Küchenhilfe"


def test_rich_text_gives_its_words(tmp_path: Path) -> None:
    data = rb"{\rtf1\ansi{\fonttbl\f0 Arial;}\f0 Lock keeper\par \u8364? 3000\par}"
    assert str(read_file(saved(tmp_path, "posting.rtf", data)).text).split("\n")[:2] == ["Lock keeper", "€ 3000"]


def test_a_saved_page_is_read_in_the_charset_it_declares() -> None:
    assert html_of('<meta charset="iso-8859-15"><p>3 €</p>'.encode("iso-8859-15")).endswith("<p>3 €</p>")
    assert html_of('<meta charset="no-such-thing"><p>ü</p>'.encode()).endswith("<p>ü</p>")
    assert html_of("<p>ü</p>".encode("cp1252")) == "<p>ü</p>"


def test_a_saved_page_names_its_address() -> None:
    assert address("<!-- saved from url=(0022)https://a.example/job -->") == "https://a.example/job"
    assert address("<link href='https://b.example/j' rel='canonical'>") == "https://b.example/j"
    assert address("<link rel='stylesheet' href='https://c.example/x'>") == ""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_common_encodings_of_text_are_told_apart(encoding: str) -> None:
    words = "Bürokauffrau – 3.000 € brutto"
    assert decoded(words.encode(encoding)) == words


@given(st.binary())
def test_any_bytes_give_a_text(data: bytes) -> None:
    assert isinstance(decoded(data), str)


@settings(max_examples=60)
@given(st.sampled_from(KINDS), st.binary(max_size=400))
def test_any_bytes_of_any_kind_are_read_or_refused(kind: object, data: bytes) -> None:
    chosen = next(known for known in KINDS if known is kind)
    sentence = ""
    try:
        source = reader_of(chosen)((chosen.starts[0] if chosen.starts else b"") + data)
        assert isinstance(source, Source)
    except Problem as problem:
        sentence = problem.what
    assert not sentence or sentence.endswith((".", "pages."))


def test_a_missing_file_a_pipe_and_a_bad_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"gone\.txt is not a file"):
        read_file(tmp_path / "gone.txt")
    with pytest.raises(Problem):
        read_file(Path("a\0b"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:

    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Problem, match="is not a file"):
        read_file(tmp_path / "pipe")


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(Problem, match="larger than 24 MB"):
        read_file(large)


def test_a_picture_is_of_no_kind_that_can_be_read(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="kind that cannot be read"):
        read_file(saved(tmp_path, "posting.png", b"\x89PNG\r\n"))


def test_a_child_that_takes_too_long_is_ended() -> None:
    kind = kind_of("a.pdf", b"%PDF-")
    assert kind is not None
    with pytest.raises(Problem, match="took too long"):
        read_apart(kind, pdf(LINES), seconds=0.001)


def test_every_kind_has_a_module_and_a_suffix_of_its_own() -> None:
    assert len(suffixes()) == len(set(suffixes()))
    assert all(callable(reader_of(kind)) for kind in KINDS)
