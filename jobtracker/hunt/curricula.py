"""Filling the profile from a curriculum vitae: what it tells beyond what is there, to be ticked, then added at once."""

from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from jobtracker.hunt import labels
from jobtracker.hunt.comparisons import Comparisons
from jobtracker.hunt.curriculum_changes import Kept
from jobtracker.hunt.curriculum_skills import skills_told
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.entries import ENTRIES, Entry, checked, identity, spelt
from jobtracker.hunt.pastes import read_paste
from jobtracker.hunt.samples import lines_of
from jobtracker.hunt.sheet import Sheet, SkillLine
from jobtracker.hunt.standpoint import read_lines
from jobtracker.importers.json_resume import Resume
from jobtracker.importers.source import Source
from jobtracker.problems import Problem
from jobtracker.reading.curriculum import Station, degree_of, read_stations
from jobtracker.records.profile import Certificate, Condition, Degree, OwnSkill, SpokenLanguage, Work
from jobtracker.skills.catalogue import Catalogue
from jobtracker.store.database import Database
from jobtracker.store.session import Session

Told = tuple[Entry, str]


class Curriculum(NamedTuple):
    """What a curriculum vitae tells that the profile does not say yet.

    `sheet` has its lines as the profile's page shows them, part by part; `entries` and `quotes`, the words that told
    each, have all parts one after the other in the order of `entries.PARTS`. An entry with an id changes the line of
    the profile that has it; `before` has these lines as they are, in the same order. `known` counts what the profile
    says already.
    """

    sheet: Sheet
    entries: tuple[Entry, ...]
    quotes: tuple[str, ...]
    known: int
    before: Sheet


class Curricula:
    """Reads curricula, and puts into the profile what of them is ticked."""

    def __init__(self, database: Database, catalogue: Catalogue, comparisons: Comparisons) -> None:
        self._database, self._catalogue, self._comparisons = database, catalogue, comparisons

    def read(self, given: Source | Resume) -> Curriculum:
        """Read a curriculum: the words of a file, or what a JSON Resume, LinkedIn or Europass tells line by line.

        Raises:
            Problem: it tells nothing that a profile could hold.
        """
        if isinstance(given, Resume):
            named = ((_apart_field(line), "") for line in lines_of(given))
            told: Iterable[Told] = chain(named, self._skills(given.words) if given.words else ())
        else:
            text = read_paste(given.text, html=given.html).text
            told = (*self._skills(text), *_lasted(read_stations(text)))
        found, known, before = self._new(told)
        if not found and not known:
            raise Problem(
                "Nothing in this file was recognised that a profile could hold.",
                remedy="Choose a CV with its text in it (a scan has none), or type your skills.",
            )
        return Curriculum(self._sheet([line for line, _ in found]), *_apart(found), known, self._sheet(before))

    def take(self, entries: Collection[Entry], *, file: str) -> Effect:
        """Add these lines to the profile, or change those that they stand for, as one thing to undo."""
        one, many = labels.FILLED_ONE, labels.FILLED
        label = (one if len(entries) == 1 else many).format(count=len(entries), file=labels.named(file))

        def fill(session: Session) -> None:
            for entry in entries:
                kept = session.get(type(entry), entry.id) if entry.id is not None else None
                if kept is None:
                    session.add(type(entry).model_validate(entry.model_dump() | {"id": None}))
                else:
                    kept.sqlmodel_update(entry.model_dump(exclude={"id"}))

        return self._comparisons.change(label, fill)

    def _skills(self, text: str) -> Iterator[Told]:
        with self._database.read() as session:
            lexicon = self._comparisons.standpoint(session).lexicon
        return skills_told(text, lexicon)

    def _new(self, told: Iterable[Told]) -> tuple[list[Told], int, list[Entry]]:
        """Leave out what the profile says already, and what is told twice; give the lines that are told otherwise."""
        with self._database.read() as session:
            kept = Kept((row for kind in ENTRIES for row in read_lines(session, kind)), self._catalogue)
        found: dict[object, Told] = {}
        known: set[object] = set()
        for entry, quote in told:
            try:
                line = spelt(checked(entry), self._catalogue)
            except Problem:  # no line of a profile, such as one that is too long
                continue
            fresh = kept.beyond(line)
            if fresh is None:
                known.add(identity(line, self._catalogue))
            else:
                found.setdefault(
                    (type(fresh), fresh.id) if fresh.id else identity(line, self._catalogue), (fresh, quote)
                )
        lines = sorted(found.values(), key=lambda each: ENTRIES.index(type(each[0])))
        return lines, len(known), [kept.row(line) for line, _ in lines if line.id is not None]

    def _sheet(self, lines: Collection[Entry]) -> Sheet:
        skills = [line for line in lines if isinstance(line, OwnSkill)]
        names = [self._catalogue.named(skill.name) or skill.name for skill in skills]
        asked = self._comparisons.asked_by(names)
        return Sheet(
            skills=tuple(
                SkillLine(**skill.model_dump() | {"id": 0}, asked_by=asked[name])
                for skill, name in zip(skills, names, strict=True)
            ),
            work=tuple(line for line in lines if isinstance(line, Work)),
            degrees=tuple(line for line in lines if isinstance(line, Degree)),
            languages=tuple(line for line in lines if isinstance(line, SpokenLanguage)),
            certificates=tuple(line for line in lines if isinstance(line, Certificate)),
            conditions=tuple(line for line in lines if isinstance(line, Condition)),
        )


def _lasted(stations: Iterable[Station]) -> Iterator[Told]:
    for each in stations:
        if each.part == "work":
            entry: Entry = Work(position=each.what, employer=each.where, start=each.start, end=each.end)
        else:
            kind, area = degree_of(each.what)
            entry = Degree(study_type=kind, area=area, school=each.where, start=each.start, end=each.end)
        yield entry, each.quote


def _apart_field(line: Entry) -> Entry:
    """Tell the degree and its field apart where a file tells both in one."""
    if isinstance(line, Degree) and not line.area:
        line.study_type, line.area = degree_of(line.study_type)
    return line


def _apart(found: Iterable[Told]) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    told = tuple(found)
    return tuple(line for line, _ in told), tuple(quote for _, quote in told)
