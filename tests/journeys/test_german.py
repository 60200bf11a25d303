import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from jobtracker.ui.language import NAMES
from workshop import translations

ROOT = Path(__file__).resolve().parents[2]
Said = dict[str, list[str]]


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Said:
    """All that a window in German says, page by page; in a process of its own, since its language is the process's."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "packaging")])}
    command = [
        sys.executable,
        str(Path(__file__).with_name("speaking_german.py")),
        str(tmp_path_factory.mktemp("data")),
    ]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=180)
    assert done.returncode == 0, done.stderr
    told: Said = json.loads(done.stdout)
    return told


def test_a_window_in_german_says_nothing_in_english(said: Said) -> None:
    pairs = translations.pairs(translations.FOLDER / "jobtracker_de.ts")
    german = {translation for _, translation in pairs}
    english = {source for source, translation in pairs if source != translation} - german - set(NAMES.values())
    assert {place: found for place, texts in said.items() if (found := sorted(english.intersection(texts)))} == {}


def test_every_page_fits_into_a_small_window_also_in_long_german_words_and_twice_as_large(said: Said) -> None:
    assert said["too large"] == []


def test_sidebar_menus_and_pages_speak_german(said: Said) -> None:
    assert {"Stellen", "Heute", "Profil", "Auswertung", "Einstellungen"} <= set(said["jobs"])
    assert {"Rückgängig", "Anzeige hinzufügen"} <= {text.replace("&", "") for text in said["empty"]}
    assert {"Firma", "Muss"} <= set(said["jobs"])
    assert {"Englisch", "Von vorn beginnen"} <= {text.strip() for text in said["add"]}
    assert {"Vorstellungsgespräch hinzufügen"} <= set(said["interviews"])


def test_what_was_done_what_went_wrong_and_what_qt_says_is_german_too(said: Said) -> None:
    assert said["undo"][0].endswith("archiviert")
    assert said["undo"][1] == "Rückgängig"
    assert said["problem"] == ["Das ist kein Datum. Ein Jahr wie 2024 eingeben."]
    assert said["refused"][0].startswith("Der Kalender ")
    assert said["refused"][0].endswith("ließ sich nicht schreiben: es ist ein Ordner. Einen anderen Ort wählen.")
    assert said["line edit"][0] == "Rückgängig"
    assert said["month"] == ["März"]
    assert {"## Muss", "## Kann"} <= set(said["copied"][0].splitlines())
    assert "fehlt" in said["copied"][0]
