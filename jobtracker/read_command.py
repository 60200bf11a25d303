"""`jobtracker read`: postings in, one answer each out, as they come.

The answers are described in docs/read.md. Nothing here knows Qt or the database.
"""

import json
import logging
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from jobtracker.folders import cache_folder
from jobtracker.hunt.answer import Answer, answer, refusal
from jobtracker.hunt.pages import read_page
from jobtracker.hunt.report import report
from jobtracker.hunt.resumes import profile_of
from jobtracker.importers.files import read_file
from jobtracker.importers.json_resume import read_resume
from jobtracker.paths import resources
from jobtracker.problems import Problem
from jobtracker.reading.findings import Reading
from jobtracker.reading.reader import READER, kept_text, read
from jobtracker.skills.catalogue import compiled
from jobtracker.skills.comparer import Lexicon, compare
from jobtracker.skills.comparison import Comparison
from jobtracker.skills.profile import Profile

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Posting:
    """One posting as it came in: its id, its place among the lines (None: a file), and its text or page."""

    id: object
    line: int | None
    text: str | None = None
    html: str | None = None


class Comparing:
    """Reads and compares one posting after the other against the same profile."""

    def __init__(self, profile: Profile | None, today: date) -> None:
        own = tuple(skill.name for skill in profile.skills) if profile else ()
        self.profile, self.today = profile, today
        self.catalogue = compiled(resources() / "skills", cache_folder())
        self.lexicon = Lexicon(self.catalogue, own=own)

    def of(self, posting: Posting) -> tuple[Reading, Comparison]:
        """What the posting says, and how the profile answers."""
        page = posting.html
        reading = read(kept_text(posting.text or "")) if page is None else read_page(page).reading
        return reading, compare(reading, self.lexicon, profile=self.profile, today=self.today)


def read_postings(names: Iterable[str], *, profile: Path | None, today: date, as_json: bool) -> int:
    """Answer each posting in turn; returns 1 where some could not be read, else 0.

    Raises:
        Problem: the profile cannot be read; nothing was answered then.
    """
    comparing = Comparing(_profile(profile), today)
    bad = False
    try:
        for incoming in _postings(names):
            try:
                given = _answered(incoming, comparing, as_json=as_json)
            except Problem as problem:
                bad = True
                given = _refused(incoming, problem, as_json=as_json)
            sys.stdout.write(given + "\n")
            sys.stdout.flush()
    except BrokenPipeError:  # whoever read along has gone: nobody is left to answer
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1 if bad else 0


@dataclass(frozen=True, slots=True)
class Unread:
    """A line or file that holds no posting, with the reason."""

    id: object
    line: int | None
    problem: Problem


def _profile(file: Path | None) -> Profile | None:
    if file is None:
        return None
    try:
        return profile_of(read_resume(file.read_bytes()))
    except OSError as error:
        raise Problem(f"The profile {file} cannot be opened: {error.strerror}.") from None


def _postings(names: Iterable[str]) -> Iterator[Posting | Unread]:
    for name in names:
        if name == "-":
            yield from _lines(sys.stdin.buffer)
        else:
            yield _file(name)


def _lines(stream: Iterable[bytes]) -> Iterator[Posting | Unread]:
    for number, line in enumerate(stream, 1):
        try:
            yield _line(line, number)
        except Problem as problem:
            yield Unread(None, number, problem)


def _line(line: bytes, number: int) -> Posting | Unread:
    try:
        row = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError:
        raise Problem("The line is not UTF-8 text.") from None
    except (ValueError, RecursionError):
        raise Problem("The line is not valid JSON.") from None
    if not isinstance(row, dict):
        raise Problem('The line is not a JSON object with "id" and "text" or "html".')
    text, html = row.get("text"), row.get("html")
    if not isinstance(text, str | None) or not isinstance(html, str | None) or (text is None and html is None):
        return Unread(row.get("id"), number, Problem('The line has neither "text" nor "html" as a string.'))
    return Posting(row.get("id"), number, text, html)


def _file(name: str) -> Posting | Unread:
    try:
        source = read_file(Path(name))
    except Problem as problem:
        return Unread(name, None, problem)
    return Posting(name, None, source.text, source.html)


def _answered(incoming: Posting | Unread, comparing: Comparing, *, as_json: bool) -> str:
    if isinstance(incoming, Unread):
        raise incoming.problem
    try:
        reading, comparison = comparing.of(incoming)
    except Problem:
        raise
    except Exception as fault:
        _log.exception("a posting could not be read")
        raise Problem("This posting could not be read because of a fault in the program.") from fault
    if not as_json:
        return report(reading, comparison)
    version = comparing.catalogue.version
    return _dumped(answer(reading, comparison, posting=incoming.id, reader=READER, catalogue=version))


def _refused(incoming: Posting | Unread, problem: Problem, *, as_json: bool) -> str:
    print(f"jobtracker: {_place(incoming)}: {problem}", file=sys.stderr)  # noqa: T201 - messages belong there
    return _dumped(refusal(str(problem), posting=incoming.id, line=incoming.line)) if as_json else ""


def _place(incoming: Posting | Unread) -> str:
    return f"line {incoming.line}" if incoming.line else str(incoming.id)


def _dumped(values: Answer) -> str:
    return json.dumps(values, ensure_ascii=True, separators=(", ", ": "))
