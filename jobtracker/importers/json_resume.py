"""A JSON Resume file (jsonresume.org, schema 1.0), read into plain lines.

Beyond the schema: `skills[].years` (a number) and `conditions[]` (words such as "Driving licence B" or objects with a
name); the keyword "soft skill" only marks its skill as soft.
"""

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from jobtracker.problems import Problem

SOFT_MARK = "soft skill"
_REMEDY = "Choose a JSON Resume file."
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?")
_UNTIL_TODAY = frozenset({"", "present", "now", "today", "current", "heute", "aujourd'hui", "actualidad"})


@dataclass(frozen=True, slots=True)
class ResumeSkill:
    """One line of `skills`, or one of its keywords."""

    name: str
    path: str
    years: float | None = None
    soft: bool = False
    level: str = ""


@dataclass(frozen=True, slots=True)
class ResumeWork:
    """One line of `work`; dates that name only a year or month stand for its first day."""

    position: str
    employer: str
    start: date | None
    end: date | None
    path: str


@dataclass(frozen=True, slots=True)
class ResumeDegree:
    """One line of `education`."""

    study_type: str
    area: str
    school: str
    path: str
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class ResumeLanguage:
    """One line of `languages`."""

    language: str
    fluency: str
    path: str


@dataclass(frozen=True, slots=True)
class ResumeNote:
    """One certificate or condition."""

    name: str
    path: str


@dataclass(frozen=True, slots=True)
class Resume:
    """All lines of the file that tell what a person has; `words` what it tells in sentences."""

    skills: tuple[ResumeSkill, ...]
    work: tuple[ResumeWork, ...]
    degrees: tuple[ResumeDegree, ...]
    languages: tuple[ResumeLanguage, ...]
    certificates: tuple[ResumeNote, ...]
    conditions: tuple[ResumeNote, ...]
    words: str = ""


def read_resume(data: str | bytes) -> Resume:
    """Read a JSON Resume file.

    Raises:
        Problem: it is no JSON, no object, or a line of it has the wrong shape.
    """
    root = _parse(data)
    return Resume(
        skills=tuple(_skills(root)),
        work=tuple(_work(root)),
        degrees=tuple(_degree(row, path) for row, path in _rows(root, "education")),
        languages=tuple(
            ResumeLanguage(_text(row, "language", path), _text(row, "fluency", path), path)
            for row, path in _rows(root, "languages")
            if _text(row, "language", path)
        ),
        certificates=tuple(_notes(root, "certificates")),
        conditions=tuple(_notes(root, "conditions")),
    )


def _parse(data: str | bytes) -> Mapping[str, object]:
    try:
        root = json.loads(data.decode("utf-8-sig") if isinstance(data, bytes) else data.removeprefix("\ufeff"))
    except UnicodeDecodeError:
        raise Problem("The profile is not UTF-8 text.", remedy=_REMEDY) from None
    except RecursionError:
        raise Problem("The profile is nested too deeply.", remedy=_REMEDY) from None
    except ValueError as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        raise Problem("The profile is not valid JSON (line {line}).", remedy=_REMEDY, line=line) from None
    if not isinstance(root, dict):
        raise Problem("The profile is not a JSON object.", remedy=_REMEDY)
    return root


def _list(root: Mapping[str, object], key: str, path: str) -> Sequence[object]:
    rows = root.get(key)
    if rows is None:
        return ()
    if not isinstance(rows, list):
        raise Problem("In the profile, {path} is not a list.", path=path)
    return rows


def _rows(root: Mapping[str, object], key: str) -> Iterator[tuple[Mapping[str, object], str]]:
    for number, row in enumerate(_list(root, key, key)):
        path = f"{key}[{number}]"
        if not isinstance(row, dict):
            raise Problem("In the profile, {path} is not an object.", path=path)
        yield row, path


def _text(row: Mapping[str, object], key: str, path: str) -> str:
    value = row.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Problem("In the profile, {path}.{key} is not a text.", path=path, key=key)
    return " ".join(value.split())


def _skills(root: Mapping[str, object]) -> Iterator[ResumeSkill]:
    for row, path in _rows(root, "skills"):
        words = [word for word in _list(row, "keywords", f"{path}.keywords") if word is not None]
        if not all(isinstance(word, str) for word in words):
            raise Problem("In the profile, {path}.keywords holds something that is not a text.", path=path)
        keywords = [" ".join(str(word).split()) for word in words]
        soft = SOFT_MARK in (word.casefold() for word in keywords)
        name = _text(row, "name", path)
        if name:
            yield ResumeSkill(name, path, _years(row, path), soft, _text(row, "level", path))
        for number, word in enumerate(keywords):
            if word and word.casefold() != SOFT_MARK:
                yield ResumeSkill(word, f"{path}.keywords[{number}]", soft=soft)


def _years(row: Mapping[str, object], path: str) -> float | None:
    value = row.get("years")
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or value < 0:
        raise Problem("In the profile, {path}.years is not a number of years.", path=path)
    return float(value)


def _work(root: Mapping[str, object]) -> Iterator[ResumeWork]:
    for row, path in _rows(root, "work"):
        employer = _text(row, "name", path) or _text(row, "company", path)
        start, end = _day(row, "startDate", path), _day(row, "endDate", path)
        if start and end and end < start:
            raise Problem("In the profile, {path} ends before it starts.", path=path)
        yield ResumeWork(_text(row, "position", path), employer, start, end, path)


def _degree(row: Mapping[str, object], path: str) -> ResumeDegree:
    """Read a study; days that are none, such as "expected 2027", are left out, since nothing is reckoned from them."""
    kind, area, school = (_text(row, key, path) for key in ("studyType", "area", "institution"))
    return ResumeDegree(
        kind, area, school, path, _day_if_any(row, "startDate", path), _day_if_any(row, "endDate", path)
    )


def _day_if_any(row: Mapping[str, object], key: str, path: str) -> date | None:
    with suppress(Problem):
        return _day(row, key, path)
    return None


def _day(row: Mapping[str, object], key: str, path: str) -> date | None:
    text = _text(row, key, path)
    if text.casefold() in _UNTIL_TODAY:
        return None
    match = _DATE.fullmatch(text)
    try:
        if match:
            return date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        pass
    raise Problem("In the profile, {path}.{key} is not a date such as 2024-03-01.", path=path, key=key)


def _notes(root: Mapping[str, object], key: str) -> Iterator[ResumeNote]:
    for number, row in enumerate(_list(root, key, key)):
        path = f"{key}[{number}]"
        if not isinstance(row, str | dict):
            raise Problem("In the profile, {path} is neither a text nor an object.", path=path)
        name = " ".join(row.split()) if isinstance(row, str) else _text(row, "name", path)
        if name:
            yield ResumeNote(name, path)
