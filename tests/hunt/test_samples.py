"""The samples, one click away and gone by one undo."""

from pathlib import Path

import pytest

from jobtracker.hunt.hunt import Hunt
from jobtracker.hunt.samples import POSTINGS
from jobtracker.paths import resources
from jobtracker.problems import Problem
from jobtracker.records.profile import OwnSkill


def test_samples_come_at_once_and_go_by_one_undo(hunt: Hunt) -> None:
    assert not hunt.samples.present()
    assert hunt.samples.add().label == "Added the samples"
    assert hunt.samples.present()
    assert hunt.postings.count() == len(POSTINGS)
    assert hunt.profile.sheet().skills
    assert hunt.undo() == "Added the samples"
    assert hunt.postings.rows() == []
    assert hunt.profile.sheet().is_empty
    assert not hunt.samples.present()
    assert hunt.undo() is None


def test_samples_leave_a_profile_that_is_there_alone_and_come_only_once(hunt: Hunt) -> None:
    hunt.profile.add(OwnSkill(name="Redis"))
    hunt.samples.add()
    hunt.samples.add()
    assert [line.name for line in hunt.profile.sheet().skills] == ["Redis"]
    assert hunt.postings.count() == len(POSTINGS)


def test_every_sample_is_read_whole_and_the_first_gives_a_mixed_result(hunt: Hunt) -> None:
    hunt.samples.add()
    rows = hunt.postings.rows()
    for row in rows:
        assert row.title, row
        assert row.company, row
        assert row.places or hunt.postings.open(row.id).work_mode, row
        assert row.must.total >= 4, row
        assert row.nice.total >= 1, row
    must = rows[0].must
    assert must.met >= 3
    assert must.missing + must.partial >= 2


def test_the_samples_that_are_shipped_are_those_that_are_added() -> None:
    folder = resources() / "samples"
    assert {path.name for path in folder.iterdir()} == {*POSTINGS, "profile.json"}


def test_missing_samples_are_said_and_nothing_is_half_added(hunt: Hunt, tmp_path: Path) -> None:
    hunt.samples._folder = tmp_path
    with pytest.raises(Problem, match="samples are missing"):
        hunt.samples.add()
    assert hunt.profile.sheet().is_empty
