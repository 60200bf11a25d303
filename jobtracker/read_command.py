"""`jobtracker read`: postings in, one answer each out, as they come.

The answers are described in docs/read.md. Nothing here knows Qt or the database; what reads files and web pages and
what writes reports comes from outside, loaded only where it is needed.
"""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from jobtracker.hunt.answer import answer, refusal
from jobtracker.paths import cache_folder, resources
from jobtracker.problems import Problem, reason
from jobtracker.reading.findings import Reading
from jobtracker.reading.reader import READER, kept_text, read
from jobtracker.skills.catalogue import compiled
from jobtracker.skills.comparer import Lexicon, compare
from jobtracker.skills.comparison import Comparison

if TYPE_CHECKING:
    from jobtracker.importers.source import Source
    from jobtracker.skills.profile import Profile

Report = Callable[[Reading, Comparison], str]


class Posting(NamedTuple):
    """One posting as it came in: its id, its place among the lines (None: a file), and its text or page."""

    id: object
    line: int | None
    text: str | None = None
    html: str | None = None


class Comparing:
    """Reads and compares one posting after the other against the same profile."""

    def __init__(self, profile: "Profile | None", today: date) -> None:
        own = tuple(skill.name for skill in profile.skills) if profile else ()
        self.profile, self.today = profile, today
        self.catalogue = compiled(resources() / "skills", cache_folder())
        self.lexicon = Lexicon(self.catalogue, own=own)

    def of(self, reading: Reading) -> Comparison:
        """How the profile answers to what a posting says."""
        return compare(reading, self.lexicon, profile=self.profile, today=self.today)


def read_postings(
    names: Iterable[str],
    comparing: Comparing,
    *,
    file: "Callable[[str], Source]",
    page: Callable[[str], Reading],
    report: Report | None = None,
) -> int:
    """Answer each posting in turn; returns 1 where some could not be read, else 0.

    `file` opens a file by its name, `page` reads a web page; `report` words an answer for a person: without it, JSON.
    """
    bad = False
    try:
        for incoming in _postings(names, file=file):
            try:
                if isinstance(incoming, Unread):
                    given, bad = _refused(incoming, incoming.problem, as_json=report is None), True
                else:
                    given = _answered(incoming, comparing, page=page, report=report)
            except Problem as problem:
                given, bad = _refused(incoming, problem, as_json=report is None), True
            sys.stdout.write(given + "\n")
            sys.stdout.flush()
    except BrokenPipeError:  # whoever read along has gone: nobody is left to answer
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or leaving would try again, and fail again
        raise Problem(
            "The answers cannot be written: {reason}.",
            remedy="Write them to another place, or make room there.",
            reason=reason(error),
        ) from error
    return 1 if bad else 0


class Unread(NamedTuple):
    """A line or file that holds no posting, with the reason."""

    id: object
    line: int | None
    problem: Problem


def _postings(names: Iterable[str], *, file: "Callable[[str], Source]") -> Iterator[Posting | Unread]:
    for name in names:
        if name == "-":
            yield from _lines(sys.stdin.buffer)
        else:
            yield _file(name, opened=file)


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


def _file(name: str, *, opened: "Callable[[str], Source]") -> Posting | Unread:
    try:
        source = opened(name)
    except Problem as problem:
        return Unread(name, None, problem)
    return Posting(name, None, source.text, source.html)


def _answered(incoming: Posting, comparing: Comparing, *, page: Callable[[str], Reading], report: Report | None) -> str:
    try:
        reading = read(kept_text(incoming.text or "")) if incoming.html is None else page(incoming.html)
        comparison = comparing.of(reading)
    except Problem:
        raise
    except Exception as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)
        raise Problem("This posting could not be read because of a fault in the program.") from fault
    if report is not None:
        return report(reading, comparison)
    version = comparing.catalogue.version
    return answer(reading, comparison, posting=incoming.id, reader=READER, catalogue=version)


def _refused(incoming: Posting | Unread, problem: Problem, *, as_json: bool) -> str:
    print(f"jobtracker: {_place(incoming)}: {problem}", file=sys.stderr)  # noqa: T201 - messages belong there
    return refusal(str(problem), posting=incoming.id, line=incoming.line) if as_json else ""


def _place(incoming: Posting | Unread) -> str:
    return f"line {incoming.line}" if incoming.line else str(incoming.id)
