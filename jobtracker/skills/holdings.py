"""What a person has: their skills with all that these give, their work, degrees and languages."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from datetime import date
from typing import NamedTuple

from jobtracker.skills.comparison import Rule, Source
from jobtracker.skills.experience import YEAR, fitting, longest, months
from jobtracker.skills.fit import is_field, title_fits, title_tells
from jobtracker.skills.lexicon import Lexicon
from jobtracker.skills.mentions import find
from jobtracker.skills.profile import Profile, Skill, Stated
from jobtracker.skills.words import Words


class Held(NamedTuple):
    """A skill that is there: by which line of the profile, and by which rule."""

    source: Source
    rule: Rule


class Experience(NamedTuple):
    """Months of experience, and the line of the profile that shows them best."""

    months: int
    source: Source | None


class Holdings:
    """A profile, made ready to be asked.

    Args:
        profile: the person.
        lexicon: tells what their skills are called and give.
        today: the day that work without an end lasts to.
    """

    def __init__(self, profile: Profile, lexicon: Lexicon, *, today: date) -> None:
        self.profile = profile
        self.lexicon = lexicon
        self.today = today
        self.months = months(profile.work, today)
        self._held: dict[str, tuple[int, Held]] = {}
        self._worked: dict[str, Held | None] = {}
        self._years: dict[str, tuple[float, Source]] = {}
        self._jobs: dict[str, int] = {}
        self._months: dict[int, Experience] = {}
        self._fields: dict[str, Experience] = {}
        for skill in sorted(profile.skills, key=lambda line: (line.name.casefold(), line.path)):
            self._take(skill)
        for line in profile.certificates:
            self._certified(line)

    def _certified(self, line: Stated) -> None:
        """Take what a certificate says one can do: "AWS Certified Developer" gives AWS."""
        resolved = self.lexicon.resolve(line.name)
        if resolved:
            for gift in sorted(self.lexicon.closure(resolved) - {resolved}):
                self._give(gift, Source(line.path, line.name), rank=2)

    def _take(self, skill: Skill) -> None:
        source = Source(skill.path, skill.name)
        resolved = self.lexicon.resolve(skill.name)
        named = [resolved] if resolved else [skill.name]
        for name in named:
            self._give(name, source, rank=0 if name.casefold() == skill.name.casefold() else 1)
        inside = [] if resolved and resolved in self.lexicon.catalogue.concepts else self._inside(skill.name)
        given = {gift for name in (*named, *inside) for gift in self.lexicon.closure(name)}
        for gift in sorted(given):
            self._give(gift, source, rank=2)
            if skill.years is not None and skill.years > self._years.get(gift, (-1.0, source))[0]:
                self._years[gift] = (skill.years, source)

    def _inside(self, name: str) -> list[str]:
        """The skills that a wordier name of the person's own holds: "AWS (EC2, S3)"."""
        return [spot.skill for spot in find(Words(name, self.lexicon.sounds), self.lexicon) if spot.skill != name]

    def _give(self, skill: str, source: Source, *, rank: int) -> None:
        rule: Rule = ("same name", "alias", "implied by")[rank]
        if skill not in self._held or rank < self._held[skill][0]:
            self._held[skill] = (rank, Held(source, rule))

    def held(self, skill: str) -> Held | None:
        """Tell by what a skill is there: its own line, one that gives it, or work whose title says it."""
        known = self._held.get(skill)
        if known:
            return known[1]
        if skill not in self._worked:
            job = longest(fitting(self.profile.work, lambda title: title_tells(title, skill)), self.today)
            self._worked[skill] = Held(Source(job.path, job.position), "implied by") if job else None
        return self._worked[skill]

    def stated(self, skill: str) -> Held | None:
        """Tell which line states a skill, or one that gives it; no work says it."""
        known = self._held.get(skill)
        return known[1] if known else None

    def close_to(self, skill: str) -> Source | None:
        """Tell which line is close to a skill that is not there."""
        for near in self.lexicon.close(skill):
            known = self._held.get(near)
            if known:
                return known[1].source
        return None

    def experience(self, among: Iterable[str]) -> Experience:
        """Tell how many months of experience there are in the best of some fields; in all work where none is named."""
        fields = tuple(among)
        if not fields:
            return self._under((1 << len(self.profile.work)) - 1)
        jobs = 0
        for field in fields:
            jobs |= self._jobs_in(field)
        return max([self._under(jobs), *map(self._in_field, fields)], key=lambda experience: experience.months)

    def _jobs_in(self, field: str) -> int:
        """The jobs whose titles fit a field, a bit for each."""
        jobs = self._jobs.get(field)
        if jobs is None:
            work = enumerate(self.profile.work)
            jobs = self._jobs[field] = sum(1 << place for place, job in work if title_fits(job.position, field))
        return jobs

    def _under(self, jobs: int) -> Experience:
        """The months of some jobs, with the one held longest."""
        found = self._months.get(jobs)
        if found is None:
            work = [job for place, job in enumerate(self.profile.work) if jobs >> place & 1]
            job = longest(work, self.today)
            source = Source(job.path, job.position) if job else None
            found = self._months[jobs] = Experience(months(work, self.today), source)
        return found

    def _in_field(self, field: str) -> Experience:
        found = self._fields.get(field)
        if found is None:
            found = self._fields[field] = self._reckoned(field)
        return found

    def _reckoned(self, field: str) -> Experience:
        stated = self._years.get(field)
        found = self._under(self._jobs_in(field))
        known = self._held.get(field)
        if known and stated is None and not (found.months and is_field(field)):
            found = max(found, Experience(self.months, known[1].source), key=lambda one: one.months)
        if stated and stated[0] * YEAR > found.months:
            found = Experience(int(stated[0] * YEAR), stated[1])
        return found

    @property
    def skills(self) -> AbstractSet[str]:
        """All skills that a line states or gives."""
        return self._held.keys()

    @property
    def stated_years(self) -> AbstractSet[tuple[str, float]]:
        """The years that skills are stated to be had for."""
        return frozenset((name, years) for name, (years, _) in self._years.items())

    @property
    def spans(self) -> AbstractSet[tuple[str, date, date]]:
        """The titles of dated jobs with their times, up to today."""
        dated = (job for job in self.profile.work if job.start is not None)
        return frozenset((job.position, job.start or self.today, job.end or self.today) for job in dated)
