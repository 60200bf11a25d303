"""The bench command: what jobtracker takes, beside what the same takes without it, in turn and on this machine."""

import json
import os
import platform
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial

from bench import own_postings
from workshop.places import PACKAGING, ROOT, Stop, offscreen, python, say

RUNS = 7
POSTINGS = 200
_LEAST = 1.0  # milliseconds; a shorter time grows by chance


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured: the medians of jobtracker and of its floor, in `unit`, over `runs` runs in turn."""

    name: str
    ours: float
    floor: float
    unit: str
    runs: int = RUNS

    @property
    def ratio(self) -> float:
        """How often the floor fits into ours; below 1 where more is better."""
        return self.ours / self.floor


def first_paint() -> Iterator[Figure]:
    """Measure from the start of the process to the first paint of the window, beside a bare window with a table."""
    with tempfile.TemporaryDirectory() as data:
        ours, floor = _in_turn(lambda: _paint("first_paint", data), lambda: _paint("bare_window"))
    yield Figure("window, first paint", ours, floor, "ms")


def read_start() -> Iterator[Figure]:
    """Measure what reading one posting costs from the start of the process, beside a Python that does nothing."""
    one = own_postings.lines(1)
    for name, command in (("read, one posting", _read()), ("read, one with profile", _read(profile=True))):
        ours, floor = _in_turn(partial(_took, command, one), lambda: _took(python("-c", "pass"), ""))
        yield Figure(name, ours * 1000, floor * 1000, "ms")


def read_throughput() -> Iterator[Figure]:
    """Measure how many postings a second are read and compared, start included, beside counting their words."""
    many = own_postings.lines(POSTINGS)

    def rate(command: list[str]) -> float:
        return POSTINGS / _took(command, many)

    for name, command in (("read, many", _read()), ("read, many with profile", _read(profile=True))):
        ours, floor = _in_turn(partial(rate, command), lambda: rate(python("-m", "bench.bare_reader")))
        yield Figure(name, ours, floor, "postings/s")


def edits() -> Iterator[Figure]:
    """Measure an edit of the profile with 100, 1,000 and 10,000 postings saved."""
    yield from map(_edit, (100, 1_000, 10_000))


def _edit(size: int) -> Figure:
    """Measure the slowest kind of edit until all figures are safely in the file, beside counting bare sets of words."""
    made_hunt = _answer(python("-m", "bench.made_hunt", str(size)), given="", env=offscreen())
    ours, floor = _in_turn(
        lambda: float(_answer(python("-m", "bench.profile_edit", made_hunt.strip()), given="", env=offscreen())),
        lambda: float(_answer(python("-m", "bench.bare_edit", str(size)), given="", env=offscreen())),
    )
    return Figure(f"edit, {size:,} postings", ours, floor, "ms")


def growth() -> Iterator[Figure]:
    """Measure how much longer texts take that are four times as long and try to make reading slow, and 1 MB of each."""
    told = _answer(python("-m", "bench.growth"), given="", env=offscreen())
    kinds = [(row["kind"], row["short"], row["long"], row["longest"]) for row in map(json.loads, told.splitlines())]
    for kind, _, _, (ours, floor) in kinds:
        yield Figure(f"1 MB of {kind}", ours, floor, "ms", runs=1)
    for kind, short, long, _ in kinds:
        ours, floor = (after / max(before, _LEAST) for before, after in zip(short, long, strict=True))
        yield Figure(f"4 times the {kind}", ours, max(floor, _LEAST), "times", runs=1)


BENCHMARKS: tuple[Callable[[], Iterator[Figure]], ...] = (first_paint, read_start, read_throughput, growth, edits)


def run(*, as_json: bool) -> int:
    """Measure everything and print it: as a table, or as one JSON object."""
    figures: list[Figure] = []
    for benchmark in BENCHMARKS:
        say(f"{benchmark.__name__.replace('_', ' ')} ...")
        figures += benchmark()
    if as_json:
        rows = [{**asdict(figure), "ratio": figure.ratio} for figure in figures]
        print(json.dumps({"machine": machine(), "figures": rows}))
        return 0
    print(f"\n{machine()}, median of {RUNS} runs in turn\n")
    print(f"{'':<30}{'jobtracker':>12}{'floor':>12}  {'':<12}{'ratio':>8}")
    for figure in figures:
        print(f"{figure.name:<30}{figure.ours:>12.1f}{figure.floor:>12.1f}  {figure.unit:<12}{figure.ratio:>8.2f}")
    return 0


def machine() -> str:
    """Name the machine as far as it matters for figures: processor, how many, system, Python."""
    model = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as info:  # noqa: PTH123 - absent on other systems
            named = [line.split(":", 1)[1].strip() for line in info if line.startswith("model name")]
    except OSError:
        named = []
    return f"{named[0] if named else model} ({os.cpu_count()}), {platform.system()}, Python {platform.python_version()}"


def _read(*, profile: bool = False) -> list[str]:
    compared = ("--profile", ROOT / "resources" / "samples" / "profile.json") if profile else ()
    return python("-m", "jobtracker", "read", "--json", *compared)


def _in_turn(ours: Callable[[], float], floor: Callable[[], float]) -> tuple[float, float]:
    """Measure both in turn, so that what slows the machine slows both; the first run of each warms it up."""
    ours()
    floor()
    pairs = [(ours(), floor()) for _ in range(RUNS)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def _took(command: list[str], given: str) -> float:
    begun = time.perf_counter()
    _answer(command, given=given, env=offscreen())
    return time.perf_counter() - begun


def _paint(module: str, *arguments: str) -> float:
    """Return the milliseconds that a window needed from the start of its process to its first paint."""
    env = {**offscreen(), "STARTED": repr(time.time())}
    return float(_answer(python("-m", f"bench.{module}", *arguments), given="", env=env))


def _answer(command: list[str], *, given: str, env: dict[str, str]) -> str:
    done = subprocess.run(
        command, input=given, cwd=PACKAGING, env=env, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode:
        raise Stop(f"{' '.join(command[1:4])} cannot be measured: {done.stderr.strip() or done.returncode}")
    return done.stdout
