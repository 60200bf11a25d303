"""Whatever is pasted gives a reading, and every place in it is a place in the text."""

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.reading.reader import kept_text, read
from jobtracker.reading.words import fold, words_of

PIECES = st.sampled_from(
    [
        *(
            "Requirements:",
            "Your tasks",
            "Nice to have",
            "Profil :",
            "Was wir bieten",
            "About us",
            "- ",
            "• ",
            "1. ",
            "🚀 ",
        ),
        *(
            "5+ years of Rust",
            "Python or",
            "Docker is a plus.",
            "€ 50.000",
            "Location: Ghent",
            "Full-time",
            "\n",
            "\n\n",
            "\t",
        ),
        *(
            "Senior Welder",
            "at Brook & Sons",
            "code.Implement tests",
            "(m/w/d)",
            "remote",
            "; ",
            "e.g. ",
            "\u2028",
            "\x00",
            "…",
        ),
    ]
)
TEXTS = st.one_of(
    st.text(), st.lists(st.one_of(PIECES, st.text(max_size=12))).map(" ".join), st.lists(PIECES).map("".join)
)
SIGNS = [sign for sign in map(chr, range(0xA1, 0x1FAFF)) if sign.isprintable() and not sign.isalnum()]
HOSTILE = {
    "one word": "a" * 1_000_000,
    "spaces": " " * 1_000_000,
    "bullets": "•" * 1_000_000,
    "bullets alone on their lines": "• \n" * 330_000,
    "newlines": "\n" * 1_000_000,
    "digits": "1" * 1_000_000,
    "letters and spaces": "a " * 500_000,
    "brackets": "(" * 1_000_000,
    "numbers of points": "1. " * 330_000,
    "numbered lines": "1. x\n" * 200_000,
    "emoji": "🚀✅" * 500_000,
    "glued sentences": "Abc def." * 125_000,
    "headings": "Requirements:\n" * 70_000,
    "amounts": "$1 - $2 " * 125_000,
    "dashes": " - A" * 250_000,
    "lines held by or": "- x or\n" * 140_000,
    "a call for people": "hiring a senior " * 62_000,
    "names": "Foo is a " * 110_000,
    "commas": "," * 1_000_000,
    "capitals": "Word Word Word " * 66_000,
    "labels": "a: b: c: " * 110_000,
    "mail": "a@a" * 330_000,
    "addresses": "https://a.example/jobs/1 " * 40_000,
    "signs of money": "€$" * 500_000,
    "pay": "salary $10,000 " * 66_000,
    "points run together": "•a" * 500_000,
    "tags": "<p>a</p>" * 125_000,
    "requirements": "requirements " * 76_000,
    "ten thousand different signs": ("abcd ".join(SIGNS) * 20)[:1_000_000],
    "firms": "Foo's Bar GmbH is located in the Baz. " * 26_000,
}


@given(TEXTS)
def test_any_text_is_read_and_every_offset_lies_in_it(raw: str) -> None:
    text = kept_text(raw)
    reading = read(text)
    assert reading.text == text
    for item in reading.items:
        assert 0 <= item.start < item.end <= len(text)
        assert item.text == fold(text[item.start : item.end]) != ""
        assert item.section is None or 0 <= item.section < len(reading.sections)
    for found in (reading.title, reading.company, reading.salary, *reading.locations):
        if found is not None and found.start is not None and found.end is not None:
            assert 0 <= found.start <= found.end <= len(text)


def test_the_words_of_a_text_are_the_same_however_many_signs_part_them() -> None:
    for signs in (SIGNS[:5], SIGNS[:100]):
        assert words_of("Über ".join(signs)) == ("über",) * (len(signs) - 1)


@given(st.one_of(st.text(), st.text(alphabet="aZß µÉÿª²½İłЖ-’•\u00a0_9")))
def test_the_words_of_any_text_are_its_runs_of_letters_and_figures_written_small(text: str) -> None:
    assert words_of(text) == tuple(re.findall(r"[^\W_]+", text.casefold()))


def test_long_lines_with_letters_that_are_two_when_written_small_are_read() -> None:
    line = "İstanbul İzmir İşletme ve İnsan " * 20 + "için Nitelikler requirements\n"
    reading = read("Garson\n\n" + line * 5)
    assert reading.title is not None
    assert reading.title.value == "Garson"


@given(TEXTS)
def test_sections_follow_one_another_without_overlap(raw: str) -> None:
    sections = read(kept_text(raw)).sections
    for section in sections:
        assert 0 <= section.start < section.end <= len(kept_text(raw))
    for section, following in pairwise(sections):
        assert section.end <= following.start


@given(TEXTS)
def test_items_stand_in_the_order_of_the_text(raw: str) -> None:
    starts = [item.start for item in read(kept_text(raw)).items]
    assert starts == sorted(starts)


@given(TEXTS)
def test_the_same_text_always_reads_the_same(raw: str) -> None:
    assert read(kept_text(raw)) == read(kept_text(raw))


@given(st.text())
def test_the_kept_text_is_the_pasted_one_but_for_what_cannot_be_kept(raw: str) -> None:
    text = kept_text(raw)
    assert kept_text(text).removeprefix("\ufeff") == text.removeprefix("\ufeff")
    assert "\r" not in text
    assert "\0" not in text
    text.encode()


def test_a_byte_order_mark_windows_lines_nul_and_lone_surrogates_are_put_right_and_nothing_else() -> None:
    assert kept_text("\ufeffa\r\nb\rc\0d\ud800e\u2028f\ufeff\x85") == "a\nb\nc\ufffdd\ufffde\u2028f\ufeff\x85"


def test_blank_text_has_nothing_in_it() -> None:
    for text in ("", " \n\t\n "):
        reading = read(text)
        assert reading.items == ()
        assert reading.sections == ()
        assert reading.title is None
        assert reading.language is None


@pytest.mark.parametrize("name", HOSTILE)
def test_a_million_characters_of_nonsense_are_read_in_no_time(name: str) -> None:
    start = time.process_time()
    read(HOSTILE[name])
    assert time.process_time() - start < 4  # a third of a second by itself; a machine under load counts more


@pytest.mark.parametrize("name", HOSTILE)
def test_nonsense_four_times_as_long_takes_about_four_times_as_long(name: str) -> None:
    def taken(length: int) -> float:
        start = time.process_time()
        read(HOSTILE[name][:length])
        return time.process_time() - start

    short = min(taken(125_000) for _ in range(2))
    assert taken(500_000) < 10 * short + 0.5  # sixteen times as long, were it to grow with the square


def test_a_posting_ten_times_as_long_takes_about_ten_times_as_long() -> None:
    posting = "Requirements:\n" + "- Five years of carpentry, and a driving licence\n" * 40

    def taken(text: str) -> float:
        start = time.process_time()
        read(text)
        return time.process_time() - start

    short = min(taken(posting) for _ in range(5))
    assert min(taken(posting * 10) for _ in range(3)) < 30 * short + 0.05


def test_no_pattern_looks_words_up_by_letters_of_one_alphabet_only() -> None:
    reading = read("Anforderungen:\n- Führerschein Klasse B\n- Übung im Umgang mit Ölpumpen\n- Åkermaskiner\n")
    assert [item.text for item in reading.items] == [
        "Führerschein Klasse B",
        "Übung im Umgang mit Ölpumpen",
        "Åkermaskiner",
    ]
    assert all(re.fullmatch("requirement", item.kind) for item in reading.items)
