"""The archive that LinkedIn gives of one's own data: the jobs that were saved and applied for, and one's profile.

Only the standard library reads it, member by member in bounded memory.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date

from jobtracker.importers.cells import MOST_ROWS
from jobtracker.importers.job_table import JobTable, read_table
from jobtracker.importers.json_resume import Resume, ResumeDegree, ResumeLanguage, ResumeSkill, ResumeWork
from jobtracker.importers.people_table import read_people
from jobtracker.importers.table_dates import day_of
from jobtracker.importers.text_file import decoded
from jobtracker.problems import Problem

LARGEST = 24 * 1024 * 1024  # bytes of one member
MOST_MEMBERS = 500
_JOBS = re.compile(r"(?:^|/)(?:saved jobs|job applications)(?:_\d+)?\.csv$", re.IGNORECASE)
_PEOPLE = re.compile(r"(?:^|/)connections(?:_\d+)?\.csv$", re.IGNORECASE)
_PROFILE = re.compile(r"(?:^|/)(?:skills|positions|education|languages)\.csv$", re.IGNORECASE)
_REMEDY = "Choose the archive that LinkedIn sends when you ask for a copy of your data."


def jobs_in(data: bytes) -> JobTable:
    """Give the jobs that were saved and applied for, and the people that one knows.

    Raises:
        Problem: this is no such archive, or holds neither.
    """
    tables: list[JobTable] = []
    for _, content in _members(data, _JOBS):
        tables.append(read_table(content))
        if sum(len(table.jobs) for table in tables) > MOST_ROWS:
            raise Problem("This archive holds more than 10,000 jobs.", remedy=_REMEDY)
    people = tuple(person for _, content in _members(data, _PEOPLE) for person in read_people(content))
    if not tables and not people:
        raise Problem("There are neither jobs nor people in this archive.", remedy=_REMEDY)
    left_out = dict.fromkeys(name for table in tables for name in table.left_out)
    return JobTable(tuple(job for table in tables for job in table.jobs), tuple(left_out), people)


def resume_in(data: bytes) -> Resume:
    """Give the profile: skills, positions, education, languages.

    Raises:
        Problem: this is no such archive, or holds no profile.
    """
    parts = {name.rpartition("/")[2].casefold(): content for name, content in _members(data, _PROFILE)}
    resume = Resume(
        skills=tuple(ResumeSkill(row["Name"], "") for row in _rows(parts, "skills.csv") if row.get("Name")),
        work=tuple(_position(row) for row in _rows(parts, "positions.csv")),
        degrees=tuple(_degree(row) for row in _rows(parts, "education.csv")),
        languages=tuple(
            ResumeLanguage(row["Name"], row.get("Proficiency") or "", "")
            for row in _rows(parts, "languages.csv")
            if row.get("Name")
        ),
        certificates=(),
        conditions=(),
    )
    if resume == Resume((), (), (), (), (), ()):
        raise Problem("There is no profile in this archive.", remedy=_REMEDY)
    return resume


def _members(data: bytes, wanted: re.Pattern[str]) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.infolist()[:MOST_MEMBERS]:
                if wanted.search(member.filename):
                    with archive.open(member) as opened:
                        content = opened.read(LARGEST + 1)
                    if len(content) > LARGEST:
                        raise Problem("{file} is larger than 24 MB.", remedy=_REMEDY, file=member.filename)
                    yield member.filename, content
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as fault:
        raise Problem("This archive is damaged, or of a kind that cannot be read.", remedy=_REMEDY) from fault


def _rows(parts: Mapping[str, bytes], name: str) -> Iterator[Mapping[str, str]]:
    try:
        yield from csv.DictReader(io.StringIO(decoded(parts.get(name, b"")), newline=""))
    except csv.Error:
        return


def _position(row: Mapping[str, str]) -> ResumeWork:
    start, end = (_day(row.get(column)) for column in ("Started On", "Finished On"))
    return ResumeWork(row.get("Title") or "", row.get("Company Name") or "", start, end, "")


def _degree(row: Mapping[str, str]) -> ResumeDegree:
    kind, _, area = (row.get("Degree Name") or "").partition(", ")
    school = row.get("School Name") or ""
    start, end = (_day(row.get(column)) for column in ("Start Date", "End Date"))
    return ResumeDegree(kind or school, area, school, "", start, end)


def _day(cell: str | None) -> date | None:
    """Read a month such as Jan 2023, or a year alone."""
    text = (cell or "").strip()
    return day_of(f"{text}-01-01" if re.fullmatch(r"\d{4}", text) else text, month_first=True)
