import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from jobtracker.ui.language import language_of
from workshop import translations

RENEW = "Run `python3 packaging/dev.py translate`, and translate what it lists."
FILES = sorted(translations.FOLDER.glob("*.ts"))
PLACEHOLDER = re.compile(r"\{[a-z_]*\}")


@pytest.fixture(params=FILES, ids=lambda file: file.name)
def file(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


def test_german_comes_with_the_program() -> None:
    assert [file.name for file in FILES] == ["jobtracker_de.ts"]


def test_every_text_of_the_program_stands_in_each_translation_and_no_other(file: Path, tmp_path: Path) -> None:
    renewed = tmp_path / file.name
    renewed.write_bytes(file.read_bytes())
    translations.collect(renewed)
    assert [source for source, _ in translations.pairs(renewed)] == [
        source for source, _ in translations.pairs(file)
    ], RENEW
    assert renewed.read_bytes() == file.read_bytes(), RENEW


def test_what_the_program_loads_is_what_the_translation_says(file: Path, tmp_path: Path) -> None:
    translations.compile_into(file, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == file.with_suffix(".qm").read_bytes(), RENEW


def test_every_text_is_translated(file: Path) -> None:
    assert translations.unfinished(file) == [], RENEW


def test_a_translation_keeps_what_is_put_in_and_the_keys_and_dots_of_its_text(file: Path) -> None:
    for source, said in translations.pairs(file):
        assert sorted(PLACEHOLDER.findall(said)) == sorted(PLACEHOLDER.findall(source)), said
        assert said.count("&") == source.count("&"), said
        assert said.count("\t") == source.count("\t"), said
        assert said.endswith("…") == source.endswith("…"), said
        assert said.endswith(".") == source.endswith("."), said
        assert said == said.strip(" "), said


def test_german_is_spoken_where_it_is_chosen_or_comes_first_of_what_the_system_wants() -> None:
    assert language_of("de", wanted=["en-GB"]) == "de"
    assert language_of("en", wanted=["de-DE"]) == "en"
    assert language_of("system", wanted=["fr-FR", "de-Latn-AT", "en"]) == "de"
    assert language_of("system", wanted=["DE_CH"]) == "de"
    assert language_of("system", wanted=["C"]) == "en"
    assert language_of("system", wanted=["fr-FR"]) == "en"
    assert language_of("xx", wanted=[]) == "en"


def test_tests_read_english() -> None:
    assert QCoreApplication.translate("Place", "Jobs") == "Jobs"


def test_no_sentence_of_what_went_wrong_is_put_together_where_no_translation_can_know_it() -> None:
    """Names and numbers come as values; a sentence that holds them already is one that no file has words for."""
    assert list(translations.untranslatable()) == []
