import importlib.util
import json
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from jobtracker.hunt.answer import answer
from jobtracker.hunt.resumes import profile_of
from jobtracker.importers.json_resume import read_resume
from jobtracker.reading.reader import kept_text, read
from jobtracker.skills.comparer import Lexicon, compare
from tests.skills.whole_catalogue import whole_catalogue

OWN = Path(__file__).resolve().parent / "own_hard_lines"
FLOOR_OWN = 0.975
TODAY = date(2026, 11, 25)

Checks = list[tuple[bool, str, object]]


@pytest.fixture(scope="module")
def checked(shared: Path) -> list[Checks]:
    """What is claimed of each hard line, and whether it holds, as the labels' own scorer tells it."""
    return _checked(shared, cases=shared / "skills" / "hard_cases.jsonl")


def _checked(shared: Path, *, cases: Path) -> list[Checks]:
    scorer = _scorer(shared)
    catalogue = whole_catalogue()
    found = []
    for case in scorer.load(cases):
        outs = {}
        for claim in case.get("verdicts") or [{}]:
            profile = profile_of(read_resume(json.dumps(scorer.profile(claim))))
            reading = read(kept_text(scorer.posting(case["text"])))
            lexicon = Lexicon(catalogue, own=[skill.name for skill in profile.skills])
            comparison = compare(reading, lexicon, profile=profile, today=TODAY)
            told = answer(reading, comparison, posting=case["id"], reader="", catalogue="")
            outs[scorer.key(claim)] = json.loads(told)
        found.append(scorer.check(case, outs))
    return found


def _scorer(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_hard", shared / "skills" / "score_hard.py")
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


def test_lines_that_are_hard_to_read_say_what_people_take_from_them(checked: list[Checks]) -> None:
    claims = [holds for checks in checked for holds, _, _ in checks]
    assert len(claims) > 300
    assert sum(claims) / len(claims) >= 0.99


def test_nearly_every_hard_line_is_right_as_a_whole(checked: list[Checks]) -> None:
    whole = [all(holds for holds, _, _ in checks) for checks in checked]
    assert sum(whole) / len(whole) >= 0.97


@pytest.mark.parametrize("own", sorted(OWN.glob("*.jsonl")), ids=lambda path: path.stem)
def test_lines_of_our_own_written_in_the_same_form_say_what_people_take_from_them(shared: Path, own: Path) -> None:
    claims = [claim for checks in _checked(shared, cases=own) for claim in checks]
    assert len(claims) > 150
    wrong = [f"{about}: {seen}" for holds, about, seen in claims if not holds]
    assert 1 - len(wrong) / len(claims) >= FLOOR_OWN, "\n".join(wrong)
