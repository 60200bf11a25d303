"""What the window remembers of itself."""

import stat
from pathlib import Path

import pytest

from jobtracker.problems import Problem
from jobtracker.settings import Choices, Settings


def test_choices_outlive_a_restart_and_are_the_persons_alone(tmp_path: Path) -> None:
    path = tmp_path / "data" / "settings.json"
    Settings(path).change(theme="dark", text=150)
    assert Settings(path).choices == Choices(theme="dark", text=150)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content",
    ["", "not json", "[]", '{"theme": "pink", "text": "big", "geometry": 7}', '{"unknown": 1}', "\x00\xff"],
)
def test_a_file_that_makes_no_sense_counts_as_none(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="latin-1")
    assert Settings(path).choices == Choices()


def test_a_text_size_out_of_bounds_is_brought_inside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"text": 9000}', encoding="utf-8")
    assert Settings(path).choices.text == 200


def test_where_nothing_can_be_written_the_choice_holds_until_the_window_is_closed(tmp_path: Path) -> None:
    place = tmp_path / "a file"
    place.write_text("in the way", encoding="utf-8")
    settings = Settings(place / "settings.json")
    with pytest.raises(Problem, match="could not be kept"):
        settings.change(theme="dark")
    assert settings.choices.theme == "dark"
