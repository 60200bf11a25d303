"""Files as people have them: columns, text boxes, forwarded mail, odd encodings; and hostile ones, in one sentence."""

import base64
import io
import json
import re
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from reportlab.pdfgen.canvas import Canvas

from jobtracker.importers.apart import read_apart
from jobtracker.importers.files import read_file
from jobtracker.importers.kinds import kind_of
from jobtracker.importers.mail import read as read_mail
from jobtracker.importers.page import lightened
from jobtracker.importers.pdf import read as read_pdf
from jobtracker.importers.text_file import decoded
from jobtracker.importers.web import visible_text
from jobtracker.problems import Problem

WORD_NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LEFT = (
    "About the harbour and its many boats",
    "- You keep the piers in good repair",
    "- You write the book of tides daily",
    "- You speak to every single captain",
    "We are forty people on three piers",
)
RIGHT = (
    "What we would like you to bring along",
    "- Five years of work near the water",
    "- A boat licence and a steady hand",
    "- Very good knowledge of Python 3",
    "- Fluent English, some Norwegian",
)


def drawn(*lines: tuple[float, float, str], lock: object = None) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=lock)
    canvas.setFont("Helvetica", 10)
    for left, bottom, text in lines:
        canvas.drawString(left, bottom, text)
    canvas.save()
    return out.getvalue()


def word(document: object) -> bytes:
    out = io.BytesIO()
    document.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def shown(data: bytes, tmp_path: Path, name: str) -> list[str]:
    file = tmp_path / name
    file.write_bytes(data)
    source = read_file(file)
    text = source.text if source.html is None else visible_text(source.html).text
    return [line for line in str(text).split("\n") if line.strip()]


@pytest.mark.parametrize("across", [False, True])
def test_two_columns_of_a_pdf_are_read_one_after_the_other_however_they_were_written(*, across: bool) -> None:
    sides = [[(x, 700 - 14 * row, text) for row, text in enumerate(side)] for x, side in ((72, LEFT), (320, RIGHT))]
    body = [line for pair in zip(*sides, strict=True) for line in pair] if across else sides[0] + sides[1]
    head = (72, 760, "Harbour Master for the three old piers of a quiet town, from May or as soon as you can come")
    text = str(read_pdf(drawn(head, *body)).text)
    assert [line for line in text.split("\n") if line] == [head[2], *LEFT, *RIGHT]


def test_labels_and_their_values_stay_side_by_side() -> None:
    rows = [
        ("Place", "Bergen"),
        ("Pay", "50,000 EUR"),
        ("Start", "1 May"),
        ("Hours", "38"),
        ("Team", "six"),
        ("Ref", "7"),
    ]
    lines = [
        (x, 700 - 16 * row, text) for row, pair in enumerate(rows) for x, text in zip((72, 260), pair, strict=True)
    ]
    text = str(read_pdf(drawn(*lines)).text)
    assert [line.split() for line in text.split("\n")] == [f"{label} {value}".split() for label, value in rows]


def test_a_word_broken_at_the_end_of_a_line_is_joined_and_a_new_paragraph_stands_apart() -> None:
    first = ["You are respon-", "sible for the old stone Pier-", "Master’s house", "and for the boat", "beside it."]
    lines = [*first, "", "A new matter begins here", "and goes on."]
    text = str(read_pdf(drawn(*((72, 700 - 14 * row, text) for row, text in enumerate(lines) if text))).text)
    assert text.split("\n") == [
        "You are responsible for the old stone Pier-Master’s house",
        "and for the boat",
        "beside it.",
        "",
        "A new matter begins here",
        "and goes on.",
    ]


def test_a_word_document_gives_its_text_boxes_its_header_and_lists_in_tables(tmp_path: Path) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Kestrel & Sons"
    document.add_heading("Lock keeper", level=0)
    box = document.add_paragraph()
    box._p.append(
        parse_xml(
            f"<w:r {WORD_NAMES}><w:pict><w:txbxContent><w:p><w:r><w:t>Pay: 3000 EUR</w:t></w:r></w:p>"
            "</w:txbxContent></w:pict></w:r>"
        )
    )
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text = "Requirements"
    table.rows[0].cells[1].paragraphs[0].text = "Boat licence"
    table.rows[0].cells[1].paragraphs[0].style = "List Bullet"
    table.rows[0].cells[1].add_paragraph("A calm voice", style="List Bullet")
    control = parse_xml(
        f"<w:sdt {WORD_NAMES}><w:sdtContent><w:p><w:r><w:t>Apply by 1 May 2027</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    document.element.body.insert(len(document.element.body) - 1, control)
    assert shown(word(document), tmp_path, "posting.docx") == [
        "Kestrel & Sons",
        "Lock keeper",
        "Pay: 3000 EUR",
        "Requirements",
        "• Boat licence",
        "• A calm voice",
        "Apply by 1 May 2027",
    ]


def letter(text: str = "", html: str = "", **headers: str) -> EmailMessage:
    message = EmailMessage()
    for name, value in headers.items():
        message[name] = value
    if text:
        message.set_content(text)
    if html and text:
        message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    return message


@pytest.mark.parametrize("coding", ["quoted-printable", "base64", "8bit"])
def test_mail_in_every_transfer_coding_is_read(coding: str, tmp_path: Path) -> None:
    message = EmailMessage()
    message["Subject"] = "Schleusenwärterin gesucht – ab Mai"
    message.set_content("<p>Grüße aus Köln</p>", subtype="html", cte=coding, charset="utf-8")
    assert shown(bytes(message), tmp_path, "posting.eml") == ["Schleusenwärterin gesucht – ab Mai", "Grüße aus Köln"]


def test_a_forwarded_message_is_read_with_the_one_it_forwards(tmp_path: Path) -> None:
    inner = letter("Requirements\n- Boat licence", Subject="Lock keeper", From="people@locks.example")
    middle = letter("See below.", Subject="Fwd: Lock keeper")
    middle.add_attachment(inner)
    outer = letter("Something for you?", html="<p>Something for <b>you</b>?</p>", Subject="Fwd: Fwd: Lock keeper")
    outer.add_attachment(middle)
    assert shown(bytes(outer), tmp_path, "posting.eml") == [
        "Fwd: Fwd: Lock keeper",
        "Something for you?",
        "Fwd: Lock keeper",
        "See below.",
        "Lock keeper",
        "Requirements",
        "- Boat licence",
    ]


def test_wrapped_and_quoted_mail_gives_whole_unquoted_lines() -> None:
    flowed = b"Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nYou know \r\nsluices.\r\nAnd boats.\r\n"
    assert read_mail(flowed).text == "You know sluices.\nAnd boats.\n"
    quoted = b"Content-Type: text/plain\r\n\r\n> Lock keeper\r\n> - Boat licence\r\n"
    assert str(read_mail(quoted).text).split("\n")[:2] == ["Lock keeper", "- Boat licence"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_without_its_mark_is_told(encoding: str) -> None:
    assert decoded("Bürokauffrau – 3.000 €".encode(encoding)) == "Bürokauffrau – 3.000 €"


def test_of_a_large_page_what_neither_shows_nor_states_is_left_out() -> None:
    stated = '<script type="application/ld+json">{"@type": "JobPosting", "title": "Lock keeper"}</script>'
    picture = f'<img src="data:image/png;base64,{"A" * 90_000}">'
    page = f"<html><script>{'x;' * 90_000}</script><style>p{{}}</style>{stated}<p>Boat licence</p>{picture}</html>"
    light = lightened(page)
    assert len(light) < 1_000
    assert stated in light
    assert visible_text(light).text == "Boat licence"
    assert lightened("<script>" + "y" * 300_000) == "<script>" + "y" * 300_000


# -- hostile ones ------------------------------------------------------------------------------------------------------


def bomb_of_entities() -> bytes:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    document = docx.Document()
    document.add_paragraph("MARK")
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word(document))) as given, zipfile.ZipFile(out, "w") as archive:
        for entry in given.infolist():
            data = given.read(entry)
            if entry.filename == "word/document.xml":
                data = data.replace(b"?>", f'?><!DOCTYPE w [<!ENTITY e0 "lol">{levels}]>'.encode(), 1)
                data = data.replace(b"MARK", b"&e11;")
            archive.writestr(entry, data)
    return out.getvalue()


def bomb_of_zips() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b" " * 79_000_000)
        archive.writestr("word/document.xml", b"\0" * 50_000_000)
    return out.getvalue()


def lying_zip() -> bytes:
    """Says that it unpacks to ten bytes."""
    data = bytearray(bomb_of_zips())
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    return bytes(data)


def pdf_of(*objects: bytes) -> bytes:
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))


def looping_pdf() -> bytes:
    return pdf_of(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>",
        b"<</Type/Page/Parent 3 0 R/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
        b"<</Length 5>>stream\n/X Do\nendstream",
        b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 5/Resources<</XObject<</X 5 0 R>>>>>>"
        b"stream\n/X Do\nendstream",
    )


def huge_pdf() -> bytes:
    letters = zlib.compress(b"BT /F 9 Tf (boat) Tj ET\n" * 4_000_000, 9)
    return pdf_of(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
        b"/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(letters), letters),
    )


def deep_mail() -> bytes:
    return b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(3_000))


HOSTILE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "entities": ("a.docx", bomb_of_entities),
    "a bomb": ("a.docx", bomb_of_zips),
    "a lying bomb": ("a.docx", lying_zip),
    "a loop": ("a.pdf", looping_pdf),
    "a flood": ("a.pdf", huge_pdf),
    "deep mail": ("a.eml", deep_mail),
    "deep rich text": ("a.rtf", lambda: b"{\\rtf1" + b"{" * 400_000),
    "broken rich text": ("a.rtf", lambda: b"{\\rtf1 \\" + b"'" * 300_000),
    "bytes as a page": ("a.html", lambda: bytes(range(256)) * 4_000),
    "bytes as mail": ("a.eml", lambda: bytes(range(256)) * 4_000),
    "a deep page": ("a.html", lambda: b"<html>" + b"<div><b>" * 300_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_read_or_refused_in_one_sentence_and_in_time(name: str) -> None:
    file_name, made = HOSTILE[name]
    data = made()
    kind = kind_of(file_name, data[:64])
    assert kind is not None
    assert kind.apart
    started = time.monotonic()
    sentence, given = "", ""
    try:
        source = read_apart(kind, data, seconds=8)
        given = source.text or source.html or ""
    except Problem as problem:
        sentence = problem.what
    assert given or re.fullmatch(r"[A-Z][^.!?]*[.]", sentence), sentence
    assert time.monotonic() - started < 15


def test_reading_ends_as_soon_as_it_is_stopped() -> None:
    kind = kind_of("a.pdf", b"%PDF-")
    assert kind is not None
    started = time.monotonic()
    with pytest.raises(Problem, match="was stopped"):
        read_apart(kind, huge_pdf(), stopped=lambda: True)
    assert time.monotonic() - started < 5


def test_fifty_megabytes_are_refused_unread(tmp_path: Path) -> None:
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    with pytest.raises(Problem, match="larger than 24 MB"):
        read_file(large)


# -- the command -------------------------------------------------------------------------------------------------------

POSTING = ("Lock keeper", "Company: Kestrel & Sons", "Requirements", "- Python", "- Boat licence")


def every_kind() -> dict[str, bytes]:
    document = docx.Document()
    for line in POSTING:
        document.add_paragraph(line)
    text = "\n".join(POSTING)
    html = "<h1>Lock keeper</h1><p>Company: Kestrel &amp; Sons</p><h2>Requirements</h2><ul><li>Python</ul>"
    archive = (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://jobs.example/7\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"Content-Transfer-Encoding: base64\r\n\r\n{base64.b64encode(html.encode()).decode()}\r\n--b--\r\n"
    )
    return {
        "a.pdf": drawn(*((72, 700 - 16 * row, line) for row, line in enumerate(POSTING))),
        "a.docx": word(document),
        "a.eml": bytes(letter(text, Subject="Lock keeper", From="people@locks.example")),
        "a.mhtml": archive.encode(),
        "a.html": html.encode(),
        "a.rtf": ("{\\rtf1\\ansi " + "\\par ".join(POSTING) + "}").encode(),
        "a.txt": text.encode("utf-16"),
        "a.md": f"# {text}".encode(),
    }


def test_the_command_reads_a_file_of_every_kind_wherever_one_stands(tmp_path: Path) -> None:
    (tmp_path / "jobtracker").mkdir()  # a folder of our own name must not be taken for the program
    (tmp_path / "jobtracker" / "__init__.py").write_text("raise SystemExit('wrong one')", encoding="utf-8")
    for name, data in every_kind().items():
        (tmp_path / name).write_bytes(data)
    program = Path(sys.executable).with_name("jobtracker")
    done = subprocess.run(
        [program, "read", "--json", *every_kind()], cwd=tmp_path, capture_output=True, check=False, timeout=120
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    assert [answer["id"] for answer in answers] == list(every_kind())
    assert {answer["title"] for answer in answers} == {"Lock keeper"}
    assert {answer["company"] for answer in answers} == {"Kestrel & Sons"}
    assert all("Python" in [item["text"] for item in answer["items"]] for answer in answers)
