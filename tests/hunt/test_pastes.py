"""What cannot be read is said in a sentence, and nothing is lost by it."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.hunt.hunt import Hunt
from jobtracker.hunt.pastes import LARGEST, read_paste
from jobtracker.importers.files import read_file
from jobtracker.problems import Problem


@pytest.mark.parametrize("nothing", ["", "   ", "\n\t\r\n", "\u200b\ufeff \u2060", None])
def test_nothing_to_read_is_said(hunt: Hunt, nothing: str | None) -> None:
    with pytest.raises(Problem, match=r"^There is nothing to read here\. Copy the whole posting"):
        hunt.postings.draft(nothing)


def test_a_page_that_shows_nothing_is_nothing_to_read(hunt: Hunt) -> None:
    with pytest.raises(Problem, match="nothing to read"):
        hunt.postings.draft(None, html="<style>b {}</style><p> </p>")


@pytest.mark.parametrize(
    "raw",
    [
        bytes(range(256)).decode("latin-1") * 4,
        "B\x00a\x00k\x00e\x00r\x00",
        "%PDF-1.7\n1 0 obj",
        "PK\x03\x04word/document.xml",
        "\x1b\x02\x03",
        "\ud800\udfff" * 20,
    ],
)
def test_the_bytes_of_a_file_are_refused_with_what_to_do(hunt: Hunt, raw: str) -> None:
    with pytest.raises(Problem, match=r"raw content, not text\. Open it, copy the posting"):
        hunt.postings.draft(raw)


def test_a_single_stray_control_character_does_not_hinder(hunt: Hunt, posting: str) -> None:
    draft = hunt.postings.draft("\x00" + posting)
    assert draft.original == "\x00" + posting
    assert draft.text == "\ufffd" + posting


@pytest.mark.parametrize("flood", ["x" * 5_000_000, "<p>" * 2_000_000])
def test_far_too_much_is_refused_at_once_and_says_the_limit(hunt: Hunt, flood: str) -> None:
    start = time.perf_counter()
    with pytest.raises(Problem, match=r"longer than a million characters.*Select only the posting"):
        hunt.postings.draft(flood, html=flood)
    assert time.perf_counter() - start < 0.25


def test_the_largest_paste_is_still_read(hunt: Hunt) -> None:
    assert len(hunt.postings.draft("word " * (LARGEST // 5)).text) == LARGEST


def test_what_is_no_posting_is_read_and_said_to_be_none(hunt: Hunt) -> None:
    draft = hunt.postings.draft("thanks, see you on sunday then, and bring the dog if she wants to come along")
    assert not draft.looks_like_posting
    assert draft.remark == "This does not look like a job posting: no title, heading or requirement was recognised."
    assert hunt.postings.open(hunt.postings.capture(draft)).text == draft.text


def test_a_posting_is_not_remarked_on(hunt: Hunt, posting: str) -> None:
    assert hunt.postings.draft(posting).remark == ""


@given(st.text(), st.none() | st.text())
def test_any_paste_is_read_or_refused_in_a_sentence(text: str, html: str | None) -> None:
    refused = None
    try:
        paste = read_paste(text, html=html)
    except Problem as problem:
        refused = problem
    if refused is None:
        assert all(paste.text[item.start : item.end].strip() for item in paste.reading.items)
    else:
        assert refused.what.endswith(".")
        assert refused.remedy.endswith(".")


def test_the_original_is_kept_to_the_last_code_point(hunt: Hunt, posting: str) -> None:
    raw = "\ufeff" + posting.replace("\n", "\r\n") + "\ud83d broken"
    number = hunt.postings.capture(hunt.postings.draft(raw))
    opened = hunt.postings.open(number)
    assert opened.original == raw
    assert opened.text == posting + "\ufffd broken"


def test_a_file_is_read_as_its_text_would_be(hunt: Hunt, posting: str, tmp_path: Path) -> None:
    file = tmp_path / "posting.txt"
    file.write_text(posting, encoding="utf-8")
    assert hunt.postings.draft_source(read_file(file)).items == hunt.postings.draft(posting).items


def test_words_with_far_too_long_a_page_around_them_are_read_without_it() -> None:
    paste = read_paste("Lock keeper\n\nRequirements\n- Boat licence\n", html="<p>" + "x" * 5_000_000)
    assert paste.html is None
    assert paste.reading.title is not None
    with pytest.raises(Problem, match="longer than"):
        read_paste(None, html="<p>" + "x" * 5_000_000)
    with pytest.raises(Problem, match="longer than"):
        read_paste(None, html="<p>" + "x" * 2_000_000)
