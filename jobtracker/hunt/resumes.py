"""A résumé as the profile that postings are compared with."""

from pathlib import Path

from jobtracker.importers.json_resume import Resume, read_resume
from jobtracker.problems import Problem, reason
from jobtracker.skills.profile import Degree, Language, Profile, Skill, Stated, Work


def read_profile(file: Path) -> Profile:
    """The profile that a JSON Resume file states.

    Raises:
        Problem: it cannot be opened, or is none.
    """
    try:
        return profile_of(read_resume(file.read_bytes()))
    except OSError as error:
        raise Problem("The profile {file} cannot be opened: {reason}.", file=file, reason=reason(error)) from None


def profile_of(resume: Resume) -> Profile:
    """The profile that a résumé states, line by line."""
    return Profile(
        skills=tuple(Skill(line.name, line.years, line.soft, line.path) for line in resume.skills),
        work=tuple(Work(line.position, line.employer, line.start, line.end, line.path) for line in resume.work),
        degrees=tuple(Degree(line.study_type, line.area, line.path) for line in resume.degrees),
        languages=tuple(Language(line.language, line.fluency, line.path) for line in resume.languages),
        certificates=tuple(Stated(line.name, line.path) for line in resume.certificates),
        conditions=tuple(Stated(line.name, line.path) for line in resume.conditions),
    )
