"""The person as comparing needs them, by plain SQL: a start tells by it whether figures on disk are still true."""

from datetime import date
from typing import NamedTuple
from zlib import adler32, crc32

from jobtracker.hunt.profile_dates import day_of
from jobtracker.reading.findings import READER
from jobtracker.skills.lexicon import Taught
from jobtracker.skills.profile import Degree, Language, Profile, Skill, Stated, Work
from jobtracker.store.connection import Run


class Person(NamedTuple):
    """What the person taught, and their profile; each line's path is its place among its kind."""

    taught: tuple[Taught, ...]
    profile: Profile

    def mark(self, catalogue: str, today: date) -> str:
        """Differ wherever a comparison might: from what is known of the person, by which catalogue, on which day."""
        told = repr((READER, catalogue, self.taught, self.profile, moment_of(self.profile.work, today))).encode(
            errors="backslashreplace"
        )
        return f"{crc32(told):08x}{adler32(told):08x}{len(told):x}"


def read_person(run: Run) -> Person:
    """Read what the person taught and entered."""
    taught = run("SELECT term, meaning, skill FROM taught_term ORDER BY id")
    return Person(tuple(Taught(*row) for row in taught), read_profile(run))


def read_profile(run: Run) -> Profile:
    """Read the person's profile."""
    skills = run("SELECT name, years, soft FROM own_skill ORDER BY id")
    work = run('SELECT position, employer, start, "end" FROM work ORDER BY id')
    degrees = run("SELECT study_type, area FROM degree ORDER BY id")
    languages = run("SELECT language, fluency FROM spoken_language ORDER BY id")
    certificates = run("SELECT name FROM certificate ORDER BY id")
    conditions = run("SELECT name FROM condition ORDER BY id")
    return Profile(
        skills=tuple(Skill(name, years, bool(soft), f"skills[{n}]") for n, (name, years, soft) in enumerate(skills)),
        work=tuple(
            Work(position, employer, day_of(start), day_of(end), f"work[{n}]")
            for n, (position, employer, start, end) in enumerate(work)
        ),
        degrees=tuple(Degree(study, area, f"education[{n}]") for n, (study, area) in enumerate(degrees)),
        languages=tuple(Language(name, fluency, f"languages[{n}]") for n, (name, fluency) in enumerate(languages)),
        certificates=tuple(Stated(name, f"certificates[{n}]") for n, (name,) in enumerate(certificates)),
        conditions=tuple(Stated(name, f"conditions[{n}]") for n, (name,) in enumerate(conditions)),
    )


def moment_of(work: tuple[Work, ...], today: date) -> tuple[object, ...]:
    """Tell of a day what months of work hang on: it is the same for all days on which all are equally long."""
    if all(job.start is None or (job.end is not None and job.end <= today) for job in work):
        return ()
    bounds = [bound for job in work for bound in (job.start, job.end) if bound is not None]
    sides = tuple((bound.day <= today.day, (bound > today) - (bound < today)) for bound in bounds)
    return today.year, today.month, sides
