"""LinkedIn's archive of one's own data: jobs and profile."""

import io
import zipfile
from datetime import date

import pytest

from jobtracker.importers.linkedin import LARGEST, jobs_in, resume_in
from jobtracker.problems import Problem


def archive(**members: str) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as made:
        for name, content in members.items():
            made.writestr(name, content)
    return kept.getvalue()


WHOLE = archive(
    **{
        "Jobs/Saved Jobs.csv": 'Saved Date,Job Url,Job Title,Company Name\n"11/20/24, 8:15 AM",https://x.org/1,Cook,Inn\n',
        "Jobs/Saved Jobs_1.csv": 'Saved Date,Job Url,Job Title,Company Name\n"11/21/24, 8:15 AM",https://x.org/2,,Mill\n',
        "Jobs/Job Applications.csv": (
            "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,"
            'Question And Answers\n"1/5/25, 9:00 PM",a@x.org,1,Forge,Smith,https://x.org/3,cv.pdf,none\n'
        ),
        "Positions.csv": (
            "Company Name,Title,Description,Location,Started On,Finished On\n"
            'Inn,Cook,"Soups, stews",Leeds,Jan 2020,Mar 2022\nMill,Baker,,Leeds,Apr 2022,\n'
        ),
        "Skills.csv": "Name\nWeaving\nBaking\n",
        "Education.csv": (
            "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
            'University of Leeds,2015,2018,,"BSc, Food science",\nNight School,,,,,\n'
        ),
        "Languages.csv": "Name,Proficiency\nEnglish,Native or bilingual proficiency\nFrench,\n",
        "Connections.csv": (
            'Notes:\n"Some addresses are missing, as their owners wish."\n\n'
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            "Ada,Quist,https://x.org/in/ada,ada@x.org,Inn,Head cook,03 May 2021\n"
            ",,,,,,04 May 2021\nBo,Lind,https://x.org/in/bo,,,,05 May 2021\n"
        ),
    }
)


def test_saved_and_applied_jobs_of_all_its_files() -> None:
    jobs = {job.company: job for job in jobs_in(WHOLE).jobs}
    assert (jobs["Inn"].title, jobs["Inn"].saved) == ("Cook", date(2024, 11, 20))
    assert jobs["Mill"].title == "", "a job that was taken down has no title any more"
    assert (jobs["Forge"].applied, jobs["Forge"].url) == (date(2025, 1, 5), "https://x.org/3")


def test_the_people_that_one_knows_without_those_who_left() -> None:
    ada, bo = jobs_in(WHOLE).people
    assert (ada.name, ada.role, ada.company, ada.email) == ("Ada Quist", "Head cook", "Inn", "ada@x.org")
    assert (bo.name, bo.company, bo.url) == ("Bo Lind", "", "https://x.org/in/bo")


def test_an_archive_of_people_alone_is_one() -> None:
    found = jobs_in(archive(**{"Connections.csv": "First Name,Last Name,Company\nAda,Quist,Inn\n"}))
    assert (found.jobs, [person.name for person in found.people]) == ((), ["Ada Quist"])


def test_the_profile_with_its_days() -> None:
    resume = resume_in(WHOLE)
    assert [skill.name for skill in resume.skills] == ["Weaving", "Baking"]
    assert [(work.position, work.employer, work.start, work.end) for work in resume.work] == [
        ("Cook", "Inn", date(2020, 1, 1), date(2022, 3, 1)),
        ("Baker", "Mill", date(2022, 4, 1), None),
    ]
    assert (resume.degrees[0].study_type, resume.degrees[0].area) == ("BSc", "Food science")
    assert (resume.degrees[0].start, resume.degrees[0].end) == (date(2015, 1, 1), date(2018, 1, 1))
    assert [(line.language, line.fluency) for line in resume.languages] == [
        ("English", "Native or bilingual proficiency"),
        ("French", ""),
    ]


@pytest.mark.parametrize("data", [b"no archive", WHOLE[: len(WHOLE) // 2], archive(**{"a.txt": "b"})])
def test_what_is_no_such_archive_says_which_one_it_takes(data: bytes) -> None:
    for read in (jobs_in, resume_in):
        with pytest.raises(Problem) as caught:
            read(data)
        assert "LinkedIn" in caught.value.remedy


def test_an_archive_that_swells_is_refused_before_it_fills_the_memory() -> None:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("Skills.csv", "Name\n" + "x" * (LARGEST + 10))
    with pytest.raises(Problem, match="larger than 24 MB"):
        resume_in(kept.getvalue())
