"""The test command: every check, a line each, and at the end what held and what did not."""

import re
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workshop import compiling
from workshop.places import ROOT, SCRIPTS, offscreen, python, say

CLOSING = re.compile(r"=+ .* in [\d.]+s.*=+$")
SKIPPED = re.compile(r"^SKIPPED \[(\d+)\] (.*)$")
COLOUR = re.compile(r"\x1b\[[\d;]*m")
SHARED = "../shared"


@dataclass(frozen=True, slots=True)
class Step:
    """One check: what it is called, and what it runs."""

    name: str
    command: list[str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one check went: `note` is its own last word."""

    name: str
    passed: bool
    seconds: float
    note: str = ""


STEPS = (
    Step("ruff check", python("-m", "ruff", "check", "--quiet", ".")),
    Step("ruff format", python("-m", "ruff", "format", "--check", "--quiet", ".")),
    Step("import contracts", [str(SCRIPTS / "lint-imports"), "--no-cache"]),
    Step("dead code", python("-m", "vulture")),
    Step("types", python("-m", "mypy", "--no-error-summary")),
)
COVERED = ("--cov", "--cov-report=", "--cov-fail-under=0")
AS_COMPILED = {"JOBTRACKER_INTERPRETED": ""}
COMPILED = Step("compiled modules", python("-m", "pytest", "-n", "auto", "-q", "tests/reading", "tests/skills"))
COVERAGE = Step("coverage", python("-m", "coverage", "report", "--skip-covered", "--skip-empty"))


def run(passed_on: Sequence[str]) -> int:
    """Run every check, also behind a failed one. Coverage, and what is compiled, are tried where all tests run."""
    compilation = None if passed_on else compiling.begin()
    outcomes = [_quiet(step) for step in STEPS]
    compiled = compilation is not None and compiling.ended_well(compilation)
    outcomes += _tests(passed_on)
    if not passed_on:
        outcomes.append(_quiet(COVERAGE))
    if compiled:
        outcomes.append(_quiet(COMPILED, **AS_COMPILED))
    elif compilation is not None:
        outcomes.append(Outcome("compiled modules", passed=False, seconds=0, note="they could not be made"))
    say("")
    for outcome in outcomes:
        mark = "ok    " if outcome.passed else "FAILED"
        say(f"{mark} {outcome.name:<17} {outcome.seconds:6.1f} s  {outcome.note}".rstrip())
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def _quiet(step: Step, **extra: str) -> Outcome:
    """Run a check whose words matter only when it fails; `extra` goes into its environment."""
    say(f"{step.name} ...")
    begun = time.monotonic()
    done = subprocess.run(
        step.command,
        cwd=ROOT,
        env={**offscreen(), **extra},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    lines = done.stdout.strip().splitlines()
    if done.returncode:
        say(done.stdout.rstrip())
    total = next((" ".join(line.split()) for line in lines if line.startswith("TOTAL")), "")
    return Outcome(step.name, passed=done.returncode == 0, seconds=time.monotonic() - begun, note=total)


def _tests(passed_on: Sequence[str]) -> list[Outcome]:
    """Run pytest on all processors, show its output as it comes, and count what it skipped."""
    say("tests ...")
    begun = time.monotonic()
    command = python("-m", "pytest", "-n", "auto", "--dist", "worksteal", *(passed_on or COVERED))
    lines: list[str] = []
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=offscreen(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as pytest:
        for line in pytest.stdout or ():
            print(line, end="", flush=True)
            lines.append(COLOUR.sub("", line.rstrip()))
    closing = next((line.strip("= ") for line in reversed(lines) if CLOSING.match(line)), "no closing line")
    seconds = time.monotonic() - begun
    outcomes = [Outcome("tests", passed=pytest.returncode == 0, seconds=seconds, note=closing)]
    return [*outcomes, Outcome("skips", passed=True, seconds=0, note=told(skipped(lines)))]


def skipped(lines: Sequence[str]) -> dict[str, int]:
    """Return how many tests pytest skipped, by place and reason."""
    found: dict[str, int] = {}
    for line in lines:
        if match := SKIPPED.match(line):
            found[match[2]] = found.get(match[2], 0) + int(match[1])
    return found


def told(skips: Mapping[str, int]) -> str:
    """Say how many tests were skipped, and why: an absent ../shared is no fault of the machine."""
    absent = sum(count for reason, count in skips.items() if SHARED in reason)
    other = sum(skips.values()) - absent
    return f"{absent} for an absent {SHARED}, {other} for other reasons"
