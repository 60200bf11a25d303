"""A résumé as the profile that postings are compared with."""

from jobtracker.importers.json_resume import Resume
from jobtracker.skills.profile import Degree, Language, Profile, Skill, Stated, Work


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
