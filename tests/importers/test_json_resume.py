"""A JSON Resume file becomes plain lines, or one clear sentence."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.importers.json_resume import ResumeSkill, read_resume
from jobtracker.problems import Problem


def test_skills_and_their_keywords_are_skills() -> None:
    resume = read_resume('{"skills": [{"name": "Web", "level": "Senior", "keywords": ["HTML", "CSS"], "years": 3}]}')
    assert resume.skills == (
        ResumeSkill("Web", "skills[0]", 3.0, level="Senior"),
        ResumeSkill("HTML", "skills[0].keywords[0]"),
        ResumeSkill("CSS", "skills[0].keywords[1]"),
    )


def test_the_keyword_soft_skill_is_only_a_mark() -> None:
    resume = read_resume('{"skills": [{"name": "Teamwork", "keywords": ["Soft skill"]}]}')
    assert resume.skills == (ResumeSkill("Teamwork", "skills[0]", soft=True),)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2020", date(2020, 1, 1)),
        ("2020-03", date(2020, 3, 1)),
        ("2020-03-15", date(2020, 3, 15)),
        ("2020-03-15T10:00:00Z", date(2020, 3, 15)),
    ],
)
def test_a_date_may_name_only_its_year_or_month(written: str, meant: date) -> None:
    assert read_resume(json.dumps({"work": [{"startDate": written}]})).work[0].start == meant


@pytest.mark.parametrize("written", ["", "Present", "today", None])
def test_work_without_an_end_goes_on(written: str | None) -> None:
    work = read_resume(json.dumps({"work": [{"position": "Nurse", "startDate": "2020", "endDate": written}]})).work
    assert work[0].end is None


def test_an_older_file_names_the_employer_company() -> None:
    assert read_resume('{"work": [{"company": "Northwind"}]}').work[0].employer == "Northwind"


def test_conditions_are_words_or_objects_with_a_name() -> None:
    resume = read_resume('{"conditions": ["Driving licence B", {"name": "Work permit"}, ""]}')
    assert [(note.name, note.path) for note in resume.conditions] == [
        ("Driving licence B", "conditions[0]"),
        ("Work permit", "conditions[1]"),
    ]


def test_an_empty_object_is_an_empty_profile() -> None:
    resume = read_resume(b"\xef\xbb\xbf{}")
    assert (resume.skills, resume.work, resume.degrees, resume.languages) == ((), (), (), ())


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"\xff\xfe\x00", "not UTF-8"),
        ("", "not valid JSON (line 1)"),
        ("[]", "not a JSON object"),
        ("[" * 100_000, "nested too deeply"),
        ('{"skills": {}}', "skills is not a list"),
        ('{"skills": ["Python"]}', "skills[0] is not an object"),
        ('{"skills": [{"name": 3}]}', "skills[0].name is not a text"),
        ('{"skills": [{"name": "Go", "years": "two"}]}', "skills[0].years is not a number"),
        ('{"skills": [{"name": "Go", "years": NaN}]}', "skills[0].years is not a number"),
        ('{"skills": [{"name": "Go", "keywords": [1]}]}', "skills[0].keywords holds something"),
        ('{"work": [{"startDate": "2020-13-01"}]}', "work[0].startDate is not a date"),
        ('{"work": [{"startDate": "spring"}]}', "work[0].startDate is not a date"),
        ('{"work": [{"startDate": "2020", "endDate": "2019"}]}', "work[0] ends before it starts"),
        ('{"conditions": [3]}', "conditions[0] is neither"),
    ],
)
def test_a_broken_profile_is_said_in_one_sentence(data: str | bytes, sentence: str) -> None:
    with pytest.raises(Problem) as caught:
        read_resume(data)
    assert sentence in caught.value.what


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
)
KEYS = ("skills", "work", "education", "languages", "certificates", "conditions")


@given(st.dictionaries(st.sampled_from(KEYS), JSON))
def test_any_json_is_read_or_refused_by_a_problem(root: dict[str, object]) -> None:
    sentence = ""
    try:
        read_resume(json.dumps(root))
    except Problem as problem:
        sentence = problem.what
    assert not sentence or sentence.endswith(".")
