"""A CV fills the profile: what it tells beyond what is there, with the words that told it, as one thing to undo."""

import json

import pytest

from jobtracker.hunt.hunt import Hunt
from jobtracker.importers.europass import read_europass
from jobtracker.importers.json_resume import read_resume
from jobtracker.importers.source import Source
from jobtracker.problems import Problem
from jobtracker.records.profile import Certificate, Degree, OwnSkill, SpokenLanguage, Work
from tests.hunt.conftest import POSTING

CV = """Jana Probe

Experience
03/2021 – today, Software developer, Feldpost Logistik GmbH
• Services in Python and PostgreSQL

Education
2015 – 2018 BSc Computer Science, University of Potsdam

Languages
English – native speaker; German B2

Driving licence class B
"""


def test_a_cv_gives_lines_of_each_part_with_their_quotes(hunt: Hunt) -> None:
    told = hunt.curricula.read(Source(CV))
    lines = list(zip(told.entries, told.quotes, strict=True))
    skills = {entry.name: quote for entry, quote in lines if isinstance(entry, OwnSkill)}
    assert skills["Python"] == "Services in Python and PostgreSQL"
    work = next(entry for entry in told.entries if isinstance(entry, Work))
    assert (work.position, work.employer, work.start, work.end) == (
        "Software developer",
        "Feldpost Logistik GmbH",
        "2021-03",
        None,
    )
    degree = next(entry for entry in told.entries if isinstance(entry, Degree))
    assert (degree.study_type, degree.area, degree.school) == ("BSc", "Computer Science", "University of Potsdam")
    spoken = {entry.language: entry.fluency for entry in told.entries if isinstance(entry, SpokenLanguage)}
    assert spoken == {"English": "Native speaker", "German": "B2"}
    assert any("licence" in entry.name for entry in told.entries if isinstance(entry, Certificate))
    assert [len(part) for part in (told.sheet.work, told.sheet.degrees, told.sheet.languages)] == [1, 1, 2]


def test_what_is_taken_is_compared_at_once_and_one_undo_takes_all_of_it_back(hunt: Hunt) -> None:
    number = hunt.postings.capture(hunt.postings.draft(POSTING))
    told = hunt.curricula.read(Source(CV))
    assert next(line.asked_by for line in told.sheet.skills if line.name == "Python") == 1
    chosen = [entry for entry in told.entries if not isinstance(entry, Degree)]
    effect = hunt.curricula.take(chosen, file="My CV.pdf")
    assert (effect.label, effect.jobs) == (f"Added {len(chosen)} lines from My CV.pdf to your profile", 1)
    assert hunt.postings.open(number).comparison.counts["requirement"].met >= 3
    sheet = hunt.profile.sheet()
    assert (len(sheet.skills), len(sheet.work), len(sheet.degrees)) == (len(told.sheet.skills), 1, 0)
    assert hunt.undo() == effect.label
    assert hunt.profile.sheet().is_empty


def test_what_the_profile_says_already_is_left_out_whatever_its_name(hunt: Hunt) -> None:
    hunt.profile.add(OwnSkill(name="postgres"))
    hunt.profile.add(SpokenLanguage(language="english", fluency="Native speaker"))
    told = hunt.curricula.read(Source(CV))
    names = {entry.name for entry in told.entries if isinstance(entry, OwnSkill)}
    assert "Python" in names
    assert not names & {"PostgreSQL", "Postgres"}
    assert [entry.language for entry in told.entries if isinstance(entry, SpokenLanguage)] == ["German"]
    assert told.known == 2
    hunt.curricula.take(told.entries, file="My CV.pdf")
    again = hunt.curricula.read(Source(CV))
    assert again.entries == ()
    assert again.known == len(told.entries) + 2


def test_a_json_resume_is_read_as_well(hunt: Hunt) -> None:
    resume = {"skills": [{"name": "Bobbin lace 7", "years": 4}], "languages": [{"language": "Breton", "fluency": "C1"}]}
    told = hunt.curricula.read(read_resume(json.dumps(resume)))
    assert [entry.model_dump()["id"] for entry in told.entries] == [None, None]
    assert (told.sheet.skills[0].name, told.sheet.skills[0].years) == ("Bobbin lace 7", 4)
    assert told.quotes == ("", "")


@pytest.mark.parametrize("text", ["Buy bread and call the tax office.", "x" * 5000])
def test_what_is_no_cv_says_so(hunt: Hunt, text: str) -> None:
    with pytest.raises(Problem, match="Nothing in this file was recognised"):
        hunt.curricula.read(Source(text))


EUROPASS = """<SkillsPassport><LearnerInfo>
<WorkExperience><Period><From year="2010"/><To year="2012"/></Period><Position><Label>Baker</Label></Position>
<Activities>&lt;p&gt;Orders kept in PostgreSQL&lt;/p&gt;</Activities>
<Employer><Name>Mill</Name></Employer></WorkExperience>
<Education><Period><From year="2006"/><To year="2009"/></Period><Title>Bachelor of Science in Physics</Title>
<Organisation><Name>Leeds</Name></Organisation></Education>
<Driving><Licence>B</Licence></Driving></LearnerInfo></SkillsPassport>"""


def test_a_europass_cv_gives_its_lines_and_what_its_sentences_name(hunt: Hunt) -> None:
    told = hunt.curricula.read(read_europass(EUROPASS.encode()))
    lines = list(zip(told.entries, told.quotes, strict=True))
    assert {e.name: quote for e, quote in lines if isinstance(e, OwnSkill)} == {
        "PostgreSQL": "Orders kept in PostgreSQL"
    }
    work = next(entry for entry in told.entries if isinstance(entry, Work))
    assert (work.position, work.employer, work.start, work.end) == ("Baker", "Mill", "2010-01", "2012-01")
    degree = next(entry for entry in told.entries if isinstance(entry, Degree))
    assert (degree.study_type, degree.area) == ("Bachelor of Science", "Physics")
    assert (degree.start, degree.end) == ("2006-01", "2009-01")
    assert any("licence" in entry.name for entry in told.entries if isinstance(entry, Certificate))
    effect = hunt.curricula.take(told.entries, file="cv.xml")
    assert hunt.undo() == effect.label
    assert hunt.profile.sheet().degrees == ()


def test_studies_of_a_json_resume_come_with_their_days(hunt: Hunt) -> None:
    study = {"studyType": "BSc", "area": "Physics", "startDate": "2006-10", "endDate": "expected 2027"}
    told = hunt.curricula.read(read_resume(json.dumps({"education": [study]})))
    degree = next(entry for entry in told.entries if isinstance(entry, Degree))
    assert (degree.start, degree.end) == ("2006-10", None)


def test_what_a_cv_tells_otherwise_changes_the_line_that_is_there_and_is_undone(hunt: Hunt) -> None:
    for part, values in (
        ("languages", {"language": "German", "fluency": "A2"}),
        ("work", {"position": "Software developer", "employer": "Feldpost Logistik GmbH", "start": "2021-03"}),
        ("work", {"position": "Cook", "employer": "Inn", "start": "2019", "end": "2020"}),
        ("skills", {"name": "Python", "years": 2.0, "proof": "my own words"}),
    ):
        hunt.profile.add(hunt.profile.entry(part, values))
    resume = {
        "skills": [{"name": "python", "years": 5}],
        "languages": [{"language": "German", "fluency": "B2"}],
        "work": [
            {"position": "Software developer", "name": "Feldpost Logistik GmbH", "startDate": "2021-03-01"},
            {"position": "Cook", "name": "Inn", "startDate": "2019-01-01", "endDate": "2021-06-01"},
            {"position": "Cook", "name": "Inn", "startDate": "2023-01-01"},
        ],
    }
    told = hunt.curricula.read(read_resume(json.dumps(resume)))
    assert told.known == 1, "the same day, told more precisely, is nothing new"
    assert [entry.id is not None for entry in told.entries] == [True, True, False, True]
    assert [row.years for row in told.before.skills] == [2.0]
    assert [row.end for row in told.before.work] == ["2020"]
    effect = hunt.curricula.take(told.entries, file="cv.json")
    sheet = hunt.profile.sheet()
    assert [(row.years, row.proof) for row in sheet.skills] == [(5.0, "my own words")]
    assert [row.fluency for row in sheet.languages] == ["B2"]
    assert sorted((row.start, row.end) for row in sheet.work if row.position == "Cook") == [
        ("2019", "2021-06"),
        ("2023-01", None),
    ]
    assert hunt.undo() == effect.label
    assert [row.fluency for row in hunt.profile.sheet().languages] == ["A2"]
