"""What shows the same is read the same: odd spaces, signs without width, entities, quoted mails, split accents."""

import re
import tomllib
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from html import unescape
from pathlib import Path

import pytest

from jobtracker.reading.findings import Found, Reading
from jobtracker.reading.reader import kept_text, read
from tests.reading.test_own_structures import labelled

FOLDER = Path(__file__).resolve().parent / "own_wholes"
FILES = ("second", "fourth", "seventh")
DRESSES: Mapping[str, Callable[[str], str]] = {
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "narrow spaces": lambda text: text.replace(" ", "\u202f"),
    "two spaces between words": lambda text: re.sub(r"(?<=\S) (?=\S)", "  ", text),
    "signs without width at the ends of lines": lambda text: text.replace("\n", "\u200b\n"),
    "signs without width before lines": lambda text: re.sub(r"(?m)^(?=.)", "\ufeff", text),
    "an answered mail": lambda text: "> " + text.replace("\n", "\n> "),
    "letters with their accents apart": lambda text: unicodedata.normalize("NFD", text),
    "entities": lambda text: text.replace("&", "&amp;").replace("’", "&rsquo;").replace("–", "&#8211;"),
    "breaks left in": lambda text: text.replace("\n", "<br />\n"),
    "a blank line below each line": lambda text: text.replace("\n", "\n\n"),
    "hard breaks": lambda text: re.sub(r"(?<=\w)\n(?=\S)", "\\\\\n", text),
}


def _samples() -> Sequence[str]:
    return [
        kept_text(labelled(entry["text"])[0])
        for name in FILES
        for entry in tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8")).values()
    ]


def _told(reading: Reading) -> Sequence[object]:
    values = [getattr(reading, field.name) for field in fields(reading)]
    found = [value.value if isinstance(value, Found) else None for value in values]
    places = [place.value for place in reading.locations]
    items = [(item.kind, item.prose, _bare(item.text)) for item in reading.items]
    return [*found, places, [section.kind for section in reading.sections], items]


def _bare(text: str) -> str:
    kept = re.sub("[\u200b\ufeff\\\\]|<br />", "", unescape(unicodedata.normalize("NFC", text)))
    return " ".join(kept.replace(" > ", " ").split())


@pytest.mark.parametrize("dress", DRESSES)
def test_what_shows_the_same_is_read_the_same(dress: str) -> None:
    for text in _samples():
        dressed = kept_text(DRESSES[dress](text))
        assert _told(read(dressed)) == _told(read(text))


@pytest.mark.parametrize("dress", DRESSES)
def test_what_was_found_stands_where_it_is_said_to_stand(dress: str) -> None:
    for text in _samples():
        reading = read(kept_text(DRESSES[dress](text)))
        assert reading.text == kept_text(DRESSES[dress](text))
        for found in (reading.title, reading.company, *reading.locations):
            if found is not None and found.start is not None:
                assert _bare(found.value) in _bare(reading.text[found.start : found.end])


def test_a_soft_hyphen_within_a_word_is_not_there() -> None:
    reading = read("Data En\u00adgineer\n\nHarrowgate Ana\u00adlytics is looking for a Data Engineer in Leeds.\n")
    assert reading.title is not None
    assert reading.title.value == "Data Engineer"
    assert reading.company is not None
    assert reading.company.value == "Harrowgate Analytics"
    assert reading.text[reading.company.start : reading.company.end] == "Harrowgate Ana\u00adlytics"


def test_a_sign_that_opens_some_lines_only_is_no_quotation() -> None:
    reading = read(
        "Cook\n\nWhat you will do:\n> Cook lunch\n> Order food\n> Keep the kitchen clean\n\nCall us.\nWe wait."
    )
    assert [item.text for item in reading.items if item.kind == "responsibility"]
