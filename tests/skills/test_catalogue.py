"""What the person's skills are called, and what having one of them gives."""

import json
import logging
import os
import shutil
from pathlib import Path
from zlib import crc32

import pytest

from jobtracker.paths import resources
from jobtracker.problems import Problem
from jobtracker.skills import names
from jobtracker.skills.catalogue import Catalogue, Name, compiled, load, ship, version_of
from jobtracker.skills.catalogue_form import parse

FILES = Path(__file__).parents[2] / "resources" / "skills"
PLAIN = """kind = "hard"

[[skill]]
name = "Gardening"
aliases = ["Garden work"]
group = "Outdoors"
implies = ["Plants"]
close = ["Forestry"]
de = ["Gartenarbeit"]

[[skill.rule]]
names = ["Gardening"]
case = true
not_before = ["leave"]
needs = ["context"]

[[skill]]
name = "Plants"
group = "Outdoors"

[[skill]]
name = "Forestry"
group = "Outdoors"
implies = ["Plants"]
"""


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(FILES)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "skills"
    place.mkdir()
    (place / "outdoors.toml").write_text(PLAIN, encoding="utf-8")
    return place


def test_a_skill_has_its_names_in_all_languages_with_their_rules(folder: Path) -> None:
    gardening = load(folder).concepts["Gardening"]
    assert gardening.names == (
        Name("Gardening", case=True, not_before=("leave",), needs=("context",)),
        Name("Garden work"),
        Name("Gartenarbeit"),
    )
    assert (gardening.kind, gardening.group) == ("hard", "Outdoors")


def test_a_name_is_found_in_whatever_case_and_spacing(folder: Path) -> None:
    catalogue = load(folder)
    assert catalogue.named("  garden   WORK ") == "Gardening"
    assert catalogue.named("gartenarbeit") == "Gardening"
    assert catalogue.named("beekeeping") is None


def test_having_a_skill_gives_all_that_it_leads_to_and_never_the_other_way_round(folder: Path) -> None:
    catalogue = load(folder)
    assert catalogue.closure("Gardening") == {"Gardening", "Plants"}
    assert catalogue.closure("Plants") == {"Plants"}
    assert catalogue.closure("Beekeeping") == {"Beekeeping"}


def test_close_skills_are_close_to_each_other(folder: Path) -> None:
    catalogue = load(folder)
    assert catalogue.concepts["Forestry"].close == ("Gardening",)
    assert catalogue.concepts["Gardening"].close == ("Forestry",)


def test_every_name_that_two_skills_have_is_told_with_both_places(folder: Path) -> None:
    (folder / "sports.toml").write_text(
        '[[skill]]\nname = "Climbing"\naliases = ["x",\n  "garden Work"]\ngroup = "Sports"\n',
        encoding="utf-8",
    )
    with pytest.raises(Problem) as caught:
        load(folder)
    assert "sports.toml:4: 'garden Work' is a name of 'Gardening' already (outdoors.toml:3)" in caught.value.what
    assert caught.value.remedy


def test_every_skill_that_is_named_and_that_there_is_none_of_is_told_with_its_place(folder: Path) -> None:
    (folder / "sports.toml").write_text(
        '[[skill]]\nname = "Climbing"\ngroup = "Sports"\nimplies = ["Ropes"]\nclose = ["Plants", "Hiking"]\n\n'
        '[[skill]]\nname = "Diving"\ngroup = "Sports"\nimplies = ["Swimming"]\n',
        encoding="utf-8",
    )
    with pytest.raises(Problem) as caught:
        load(folder)
    assert "sports.toml:4: implies 'Ropes', which is no skill" in caught.value.what
    assert "sports.toml:5: close 'Hiking', which is no skill" in caught.value.what
    assert "sports.toml:10: implies 'Swimming', which is no skill" in caught.value.what
    assert "Plants" not in caught.value.what


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('colour = "red"', "unknown key 'colour'"),
        ('aliases = "one"', "aliases must be a list of texts, trimmed"),
        ("implies = [3]", "implies must be a list of texts, trimmed"),
        ('de = [" Seil"]', "de must be a list of texts, trimmed"),
        ('kind = "wet"', "kind must be one of"),
        ('rule = "case"', "a rule is written as [[skill.rule]]"),
        ('rule = [{ names = ["Rope"] }]', "a rule is for 'Rope', which is no name of this skill"),
        ('rule = [{ names = ["Climbing"], case = 1 }]', "case must be true or false"),
        ('rule = [{ names = ["Climbing"], when = "always" }]', "unknown key 'when' in a rule"),
    ],
)
def test_a_key_that_is_wrong_is_told_with_file_and_line(folder: Path, line: str, fault: str) -> None:
    (folder / "sports.toml").write_text(
        f'# ropes\n\n[[skill]]\nname = "Climbing"\ngroup = "Sports"\n{line}\n',
        encoding="utf-8",
    )
    with pytest.raises(Problem) as caught:
        load(folder)
    assert f"sports.toml:3: {fault}" in caught.value.what


def test_a_file_that_is_no_toml_is_told_beside_the_other_faults(folder: Path) -> None:
    (folder / "a.toml").write_text("[[skill]\n", encoding="utf-8")
    (folder / "b.toml").write_text('[[skill]]\nname = "Climbing"\n', encoding="utf-8")
    with pytest.raises(Problem) as caught:
        load(folder)
    assert "a.toml: " in caught.value.what
    assert "b.toml:1: group must be some text" in caught.value.what


def test_a_folder_without_files_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="no file of skills was found"):
        load(tmp_path)


def test_the_version_follows_what_the_files_hold_and_not_their_line_ends(folder: Path) -> None:
    before = version_of(folder)
    (folder / "outdoors.toml").write_bytes(PLAIN.replace("\n", "\r\n").encode())
    assert version_of(folder) == before
    (folder / "outdoors.toml").write_text(PLAIN.replace("Garden work", "Yard work"), encoding="utf-8")
    assert version_of(folder) != before


def test_the_compiled_form_holds_the_same_as_the_files(tmp_path: Path, catalogue: Catalogue) -> None:
    compiled(FILES, tmp_path / "cache")
    again = compiled(FILES, tmp_path / "cache")
    assert again == catalogue
    assert list(again.concepts) == list(catalogue.concepts)
    assert all(isinstance(name, Name) for name in again.concepts["Python"].names)


def test_the_compiled_form_is_read_instead_of_the_files(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    before = compiled(folder, cache)
    form = next(cache.glob("catalogue-*.txt"))
    stamp = form.stat().st_mtime_ns
    assert compiled(folder, cache) == before
    assert form.stat().st_mtime_ns == stamp


def test_a_form_that_is_shipped_beside_the_files_is_used(folder: Path) -> None:
    before = compiled(folder, folder)
    assert compiled(folder, None) == before
    assert len(list(folder.glob("catalogue.txt"))) == 1


def test_a_form_shipped_with_files_of_other_times_is_used_where_they_hold_the_same(folder: Path) -> None:
    before = compiled(folder, folder)
    os.utime(folder / "outdoors.toml", (0, 0))
    (folder / "outdoors.toml").rename(folder / "outside.toml")
    assert compiled(folder, None) == load(folder)  # another name is another version
    (folder / "outside.toml").rename(folder / "outdoors.toml")
    assert compiled(folder, None) == before
    assert compiled(folder, None).packed is not None


def test_files_that_were_only_touched_are_looked_into_once(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    before = compiled(folder, cache)
    os.utime(folder / "outdoors.toml", (0, 0))
    form = next(cache.glob("catalogue-*.txt"))
    assert compiled(folder, cache) == before
    assert parse(form).stamps == [("outdoors.toml", len(PLAIN), 0)]  # type: ignore[union-attr]


def test_a_form_that_other_code_made_is_made_anew(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    before = compiled(folder, cache)
    form = next(cache.glob("catalogue-*.txt"))
    whole = form.read_bytes()
    head, _, body = whole.partition(b"\n")
    form.write_bytes(json.dumps({**json.loads(head), "code": "of last year"}).encode() + b"\n" + body)
    assert compiled(folder, cache) == before
    assert form.read_bytes() == whole


def test_a_form_whose_lines_are_not_such_as_are_written_is_made_anew(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    before = compiled(folder, cache)
    form = next(cache.glob("catalogue-*.txt"))
    whole = form.read_bytes()
    head, _, body = whole.partition(b"\n")
    for wrong in (body.replace(b"\t", b" "), b"", body + b"\nmore"):
        checked = {**json.loads(head), "checksum": crc32(wrong)}
        form.write_bytes(json.dumps(checked).encode() + b"\n" + wrong)
        assert compiled(folder, cache) == before
        assert form.read_bytes() == whole


def test_a_name_with_a_control_character_is_told_with_its_place(folder: Path) -> None:
    (folder / "sports.toml").write_text('[[skill]]\nname = "Climb\\ting"\ngroup = "Sports"\n', encoding="utf-8")
    with pytest.raises(Problem) as caught:
        load(folder)
    assert "sports.toml:1: name must be some text" in caught.value.what


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"0" * 64 + b"\n[]", b"{}\n", b"[[[[\n", b"cut"])
def test_a_damaged_form_is_made_anew(folder: Path, tmp_path: Path, damage: bytes) -> None:
    cache = tmp_path / "cache"
    before = compiled(folder, cache)
    form = next(cache.glob("catalogue-*.txt"))
    whole = form.read_bytes()
    form.write_bytes(whole[: len(whole) // 2] if damage == b"cut" else damage)
    assert compiled(folder, cache) == before
    assert form.read_bytes() == whole


def test_changed_files_make_the_form_anew_and_leave_one(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    compiled(folder, cache)
    (folder / "outdoors.toml").write_text(PLAIN.replace("Garden work", "Yard work"), encoding="utf-8")
    assert compiled(folder, cache).named("yard work") == "Gardening"
    assert len(list(cache.iterdir())) == 1


def test_a_cache_that_cannot_be_written_is_no_fault(
    folder: Path,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    blocked = tmp_path / "a file where the folder should be"
    blocked.write_text("", encoding="utf-8")
    with caplog.at_level(logging.ERROR):
        assert compiled(folder, blocked / "cache") == load(folder)
    assert compiled(folder, None) == load(folder)
    assert not caplog.records


def test_installations_that_share_a_cache_keep_each_its_own_form_and_old_ones_go(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    for number in range(30):
        (cache / f"catalogue-{number}.json").write_text("[]", encoding="utf-8")
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    compiled(folder, cache)
    compiled(other, cache)
    forms = {form.name: form.stat().st_mtime_ns for form in cache.glob("catalogue-*.txt")}
    assert len(forms) == 2
    compiled(folder, cache)
    compiled(other, cache)
    assert {form.name: form.stat().st_mtime_ns for form in cache.glob("catalogue-*.txt")} == forms
    assert len(list(cache.iterdir())) < 30


def test_a_form_shipped_by_a_package_holds_whatever_times_an_installer_gives_the_files(
    folder: Path, tmp_path: Path
) -> None:
    assert ship(folder, folder) == folder / "catalogue.txt"
    os.utime(folder / "outdoors.toml", (0, 0))
    assert compiled(folder, tmp_path / "cache") == load(folder)
    assert compiled(folder, None).packed is not None
    assert not (tmp_path / "cache").exists()


def test_a_frozen_program_without_its_sources_takes_the_form_it_was_shipped_with(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ship(folder, folder)
    monkeypatch.setattr(names, "__file__", str(tmp_path / "in-an-archive.pyc"))
    assert compiled(folder, tmp_path / "cache").packed is not None
    assert not (tmp_path / "cache").exists()


def test_a_compiled_catalogue_knows_each_name_as_its_files_do(tmp_path: Path) -> None:
    folder = resources() / "skills"
    plain = load(folder)
    compiled(folder, tmp_path)
    kept = compiled(folder, tmp_path)
    for concept in plain.concepts.values():
        for name in concept.names:
            for spelt in (name.text, name.text.upper(), f"  {name.text} "):
                assert kept.named(spelt) == plain.named(spelt), spelt
    assert kept.named("Plover ringing") is None
