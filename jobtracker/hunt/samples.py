"""Sample postings and a sample profile, to try everything on."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

from sqlmodel import col, select

from jobtracker.hunt import labels
from jobtracker.hunt.captures import capture, draft_of
from jobtracker.hunt.comparisons import Comparisons
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.entries import Entry
from jobtracker.hunt.pastes import Paste, read_paste
from jobtracker.importers.json_resume import Resume, read_resume
from jobtracker.problems import Problem
from jobtracker.records.posting import Posting
from jobtracker.records.profile import Certificate, Condition, Degree, OwnSkill, SpokenLanguage, Work
from jobtracker.store.database import Database
from jobtracker.store.session import Session

POSTINGS = (  # the last one is shown first
    "delivery-driver.txt",
    "buchhalter.txt",
    "registered-nurse.txt",
    "product-designer.html",
    "data-analyst.txt",
    "backend-engineer.txt",
)
PROFILE = "profile.json"


class Samples:
    """The samples that come with the program, in `folder`."""

    def __init__(
        self, database: Database, comparisons: Comparisons, *, folder: Path, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._comparisons = comparisons
        self._folder = folder
        self._now = now

    def add(self) -> Effect:
        """Add the sample postings, and the sample profile where the person's own is empty: one action, one undo."""
        if self.present():
            return Effect(labels.SAMPLES_THERE)
        pastes = [self._read(name) for name in POSTINGS]
        resume = read_resume((self._folder / PROFILE).read_bytes())

        def fill(session: Session) -> None:
            if self._comparisons.standpoint(session).profile is None:
                session.add_all(lines_of(resume))
                session.flush()
            for paste in pastes:
                capture(session, draft_of(paste), now=self._now(), is_sample=True)

        return self._comparisons.change(labels.SAMPLES, fill)

    def present(self) -> bool:
        """Tell whether sample postings are among the saved ones."""
        kept = select(Posting.id).where(col(Posting.is_sample), col(Posting.trashed_at).is_(None))
        with self._database.read() as session:
            return session.exec(kept.limit(1)).first() is not None

    def _read(self, name: str) -> Paste:
        try:
            text = (self._folder / name).read_text(encoding="utf-8")
        except OSError as error:
            raise Problem("The samples are missing from this copy of jobtracker.", remedy="Install it anew.") from error
        return read_paste(None, html=text) if name.endswith(".html") else read_paste(text)


def lines_of(resume: Resume) -> Iterator[Entry]:
    """Give a résumé as lines of the profile."""
    for skill in resume.skills:
        yield OwnSkill(name=skill.name, years=skill.years, level=skill.level, soft=skill.soft)
    for work in resume.work:
        yield Work(position=work.position, employer=work.employer, start=_day(work.start), end=_day(work.end))
    for degree in resume.degrees:
        start, end = _day(degree.start), _day(degree.end)
        yield Degree(study_type=degree.study_type, area=degree.area, school=degree.school, start=start, end=end)
    for language in resume.languages:
        yield SpokenLanguage(language=language.language, fluency=language.fluency)
    for certificate in resume.certificates:
        yield Certificate(name=certificate.name)
    for condition in resume.conditions:
        yield Condition(name=condition.name)


def _day(day: date | None) -> str | None:
    """Write a day, the first of a month as that month: files mean the month by it, and both count the same."""
    if day is None:
        return None
    return day.isoformat() if day.day > 1 else day.isoformat()[: len("2024-03")]
