"""What the person types to find jobs: words, and conditions such as `stage:applied` or `must>=0.8`."""

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from jobtracker.hunt.jobs import JobRow
from jobtracker.hunt.profile_dates import day_of
from jobtracker.problems import Problem
from jobtracker.skills.counts import Counts

Test = Callable[[JobRow], bool]
_PART = re.compile(r'(-?)([a-z]+)(:|>=|<=|=|>|<)("[^"]*"|\S+)|"[^"]*"|\S+', re.IGNORECASE)
_OPEN = ("saved", "applied", "interviewing", "offer")


@dataclass(frozen=True, slots=True)
class Filter:
    """A search taken apart.

    `words` are looked for in the full-text index; every one of `tests` must hold of a row. `asks` and `missing` name
    skills that a posting asks for, and those among them that the person lacks. `faults` are conditions that say
    nothing, as they were typed.
    """

    words: str = ""
    tests: tuple[Test, ...] = ()
    asks: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


def parse(typed: str) -> Filter:
    """Take apart what was typed. What is no condition is a word to look for."""
    words: list[str] = []
    tests: list[Test] = []
    skills: dict[str, list[str]] = {"asks": [], "missing": []}
    faults: list[str] = []
    shows_archive = False
    for part in _PART.finditer(typed):
        negated, key, sign, value = part[1] or "", (part[2] or "").lower(), part[3] or "", (part[4] or "").strip('"')
        if key in skills and sign == ":":
            skills[key].append(value)
        elif key in CONDITIONS and value:
            shows_archive = shows_archive or (key, value.lower()) in {("is", "archived"), ("is", "any")}
            test = CONDITIONS[key](sign, value.casefold())
            if test is None:
                faults.append(part[0])
            else:
                tests.append(_unless(test) if negated else test)
        else:
            words.append(part[0])
    if not shows_archive:
        tests.append(lambda row: not row.archived)
    return Filter(" ".join(words), tuple(tests), tuple(skills["asks"]), tuple(skills["missing"]), tuple(faults))


def _unless(test: Test) -> Test:
    return lambda row: not test(row)


def _text(of: Callable[[JobRow], str]) -> Callable[[str, str], Test | None]:
    return lambda sign, value: (lambda row: value in of(row).casefold()) if sign in ":=" else None


def _stage(sign: str, value: str) -> Test | None:
    if sign not in ":=":
        return None
    return lambda row: row.stage.casefold().startswith(value) or row.meaning == value


def _tag(sign: str, value: str) -> Test | None:
    if sign not in ":=":
        return None
    return lambda row: any(tag.casefold() == value or tag.casefold().startswith(value) for tag in row.tags)


def _state(sign: str, value: str) -> Test | None:
    states: Mapping[str, Test] = {
        "archived": lambda row: row.archived,
        "any": lambda _: True,
        "open": lambda row: row.meaning in _OPEN,
        "closed": lambda row: row.meaning == "closed",
        "sample": lambda row: row.is_sample,
        "unread": lambda row: not row.must.total and not row.nice.total,
    }
    return states.get(value) if sign in ":=" else None


def _outcome(sign: str, value: str) -> Test | None:
    wanted = value.replace("-", " ").replace("_", " ")
    return (lambda row: (row.outcome or "").startswith(wanted)) if sign in ":=" else None


def _share(of: Callable[[JobRow], Counts]) -> Callable[[str, str], Test | None]:
    def condition(sign: str, value: str) -> Test | None:
        number = _number(value)
        return None if number is None else lambda row: _holds(_met(of(row)), sign, number)

    return condition


def _met(counts: Counts) -> float | None:
    return (counts.met + counts.partial / 2) / counts.comparable if counts.comparable else None


def _number(value: str) -> float | None:
    try:
        return float(value.removesuffix("%")) / (100 if value.endswith("%") else 1)
    except ValueError:
        return None


def _excitement(sign: str, value: str) -> Test | None:
    number = _number(value)
    return None if number is None else lambda row: _holds(row.excitement, sign, number)


def _holds(figure: float | None, sign: str, number: float) -> bool:
    if figure is None:
        return False
    match sign:
        case ">=":
            return figure >= number
        case "<=":
            return figure <= number
        case ">":
            return figure > number
        case "<":
            return figure < number
        case _:
            return figure == number


def _day(of: Callable[[JobRow], date | None], *, before: bool) -> Callable[[str, str], Test | None]:
    def condition(sign: str, value: str) -> Test | None:
        bound = None
        with suppress(Problem):
            bound = day_of(value) if sign in ":=" else None
        if bound is None:
            return None
        limit = bound

        def test(row: JobRow) -> bool:
            day = of(row)
            return day is not None and (day < limit if before else day >= limit)

        return test

    return condition


CONDITIONS: Mapping[str, Callable[[str, str], Test | None]] = {
    "stage": _stage,
    "tag": _tag,
    "company": _text(lambda row: row.company),
    "title": _text(lambda row: row.title),
    "place": _text(lambda row: row.places),
    "mode": _text(lambda row: row.work_mode or ""),
    "source": _text(lambda row: row.source),
    "outcome": _outcome,
    "is": _state,
    "must": _share(lambda row: row.must),
    "nice": _share(lambda row: row.nice),
    "excitement": _excitement,
    "before": _day(lambda row: row.added, before=True),
    "after": _day(lambda row: row.added, before=False),
    "due": _day(lambda row: row.next_day, before=True),
    "closes": _day(lambda row: row.closes, before=True),
}
"""What can be asked of a job, beside `asks:` and `missing:`."""
