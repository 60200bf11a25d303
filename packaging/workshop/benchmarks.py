"""The bench command: what jobtracker takes, beside what the same takes without it, in turn and on this machine."""

import json
import os
import platform
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from bench import own_postings
from parcel import building
from parcel.beside import Beside
from parcel.room import FROZEN
from parcel.room import PYTHON as ROOM_PYTHON
from workshop.places import BUILD, PACKAGING, ROOT, Stop, offscreen, python, say

RUNS, FEW = 7, 3
USES = 3
SIZES = (100, 1_000, 10_000, 50_000)
MANY = 10_000
POSTINGS = 200
AT_ONCE = 100.0  # milliseconds that nobody notices
BARE_PACKAGE = 48.0  # megabytes of a package that holds Python, Qt and the libraries alone, trimmed
PAGE = ROOT / "docs" / "performance.md"
_LEAST = 1.0  # milliseconds; a shorter time grows by chance


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured: the medians of jobtracker and of its floor, in `unit`, over runs in turn.

    `target` is the ratio, or with its unit the value, that must hold.
    """

    name: str
    ours: float
    floor: float
    unit: str
    target: str = ""

    @property
    def ratio(self) -> float:
        """How often the floor fits into ours; below 1 where more is better."""
        return self.ours / self.floor


def starts(runs: int) -> Iterator[Figure]:
    """Measure the start of the window with 100 to 50,000 jobs, in turn, beside a bare window with a table.

    It is the second start of a day: the first one makes figures anew that the day changes.
    """
    with tempfile.TemporaryDirectory() as folder:
        measured: list[Callable[[], dict[str, float]]] = [partial(_told, "bare_window")]
        measured += [
            partial(_told, "window_start", _data(Path(folder), size), *(["settled"] if size == MANY else []))
            for size in SIZES
        ]
        floor, *ours = _rounds(measured, runs=runs)
    for size, found in zip(SIZES, ours, strict=True):
        yield Figure(f"newest jobs painted, {size:,}", found["jobs"], floor["paint"], "ms", target="1.6")
    first, last = ours[0]["jobs"], ours[-1]["jobs"]
    yield Figure(f"the same, {SIZES[-1]:,} against {SIZES[0]}", last, first, "ms", target="1.15")
    many = ours[SIZES.index(MANY)]
    yield Figure(f"the same, {MANY:,}, processor", many["jobs_cpu"], floor["paint_cpu"], "ms")
    yield Figure(f"all can be used, {MANY:,}", many["usable"], floor["paint"], "ms", target="4")
    yield Figure(f"the same, {MANY:,}, processor", many["usable_cpu"], floor["paint_cpu"], "ms")
    yield Figure(f"memory, {MANY:,}", many["memory"], floor["memory"], "MB", target="2.2")
    yield Figure(f"the first job opened, {MANY:,}", many["opened"], AT_ONCE, "ms")


def use(runs: int) -> Iterator[Figure]:
    """Measure the window in use with many jobs, each figure beside its floor."""
    with tempfile.TemporaryDirectory() as folder:
        data = _data(Path(folder), MANY)
        _told("window_use", data)
        told = [_told("window_use", data) for _ in range(min(USES, runs))]
    named = (
        ("page", f"table's first page, {MANY:,}", "100 ms"),
        ("key", f"key to result, {MANY:,}, p95", "50 ms"),
        ("board", "board's frame, 2,000 cards, p95", "16.7 ms"),
        ("stall", f"longest stall, {MANY:,}", "50 ms"),
    )
    for key, name, target in named:
        ours, floor = (statistics.median(run[key][place] for run in told) for place in (0, 1))
        yield Figure(name, ours, floor, "ms", target)


def packaged(runs: int) -> Iterator[Figure]:
    """Measure the frozen program beside plain Python with the same wheel, in turn, and what the package weighs."""
    if not shutil.which("dpkg-deb"):
        return
    package = building.debian_package()
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        beside, data = Beside.made(Path(folder)), _data(Path(folder), MANY)
        commands = [[*command, str(data)] for command in (beside.frozen, beside.plain)]
        measured: list[Callable[[], dict[str, float]]] = [partial(_heard, command) for command in commands]
        ours, floor = _rounds(measured, runs=runs)
    yield Figure(f"packaged, newest jobs painted, {MANY:,}", ours["jobs"], floor["jobs"], "ms", target="1.3")
    yield Figure("packaged, the same, processor", ours["jobs_cpu"], floor["jobs_cpu"], "ms")
    yield Figure(f"packaged, all can be used, {MANY:,}", ours["usable"], floor["usable"], "ms", target="1.3")
    one, reading = own_postings.lines(1), ["read", "--json"]
    frozen, plain = [str(FROZEN / "jobtracker"), *reading], [str(ROOM_PYTHON), "-m", "jobtracker", *reading]
    read, beside_it = _in_turn(partial(_took, frozen, one), partial(_took, plain, one), runs=runs)
    yield Figure("packaged, read, one posting", read * 1000, beside_it * 1000, "ms", target="1.3")
    yield Figure("packaged, .deb", package.stat().st_size / 1e6, BARE_PACKAGE, "MB", target="65 MB")


def _data(folder: Path, size: int) -> Path:
    """Make a data folder with a hunt of so many postings, whose figures are made for this day."""
    made = _answer(_module("made_hunt", str(size)), given="", env=offscreen()).strip()
    data = folder / f"{size}"
    data.mkdir()
    shutil.copy(made, data / "jobtracker.sqlite3")
    _told("window_start", data, "settled")
    return data


def _rounds(measured: list[Callable[[], dict[str, float]]], *, runs: int) -> list[dict[str, float]]:
    """Measure all in turn, again and again; the medians of each. The first round warms up."""
    rounds = [[run() for run in measured] for _ in range(runs + 1)][1:]
    return [
        {name: statistics.median(found[place][name] for found in rounds) for name in rounds[0][place]}
        for place in range(len(measured))
    ]


def _told(module: str, *arguments: Path | str) -> dict[str, Any]:
    """Start a module with the time and return what it told."""
    return _heard(_module(module, *arguments))


def _module(name: str, *arguments: Path | str) -> list[str]:
    """Return the command line that starts a module of the bench as the program starts."""
    return python("-m", "bench.as_compiled", name, *arguments)


def _heard(command: list[str]) -> dict[str, Any]:
    env = {**offscreen(), "STARTED": repr(time.time())}
    told: dict[str, Any] = json.loads(_answer(command, given="", env=env))
    return told


def read_start(runs: int) -> Iterator[Figure]:
    """Measure what reading one posting costs from the start of the process, beside a Python that does nothing."""
    one = own_postings.lines(1)
    for name, command in (("read, one posting", _read()), ("read, one with profile", _read(profile=True))):
        ours, floor = _in_turn(partial(_took, command, one), lambda: _took(python("-c", "pass"), ""), runs=runs)
        yield Figure(name, ours * 1000, floor * 1000, "ms")


def read_throughput(runs: int) -> Iterator[Figure]:
    """Measure how many postings a second are read and compared, start included, beside counting their words."""
    many = own_postings.lines(POSTINGS)

    def rate(command: list[str]) -> float:
        return POSTINGS / _took(command, many)

    for name, command in (("read, many", _read()), ("read, many with profile", _read(profile=True))):
        ours, floor = _in_turn(partial(rate, command), lambda: rate(python("-m", "bench.bare_reader")), runs=runs)
        yield Figure(name, ours, floor, "postings/s")


def edits(runs: int) -> Iterator[Figure]:
    """Measure an edit of the profile with 100, 1,000 and 10,000 postings saved."""
    yield from (_edit(size, runs=runs) for size in (100, 1_000, 10_000))


def _edit(size: int, *, runs: int) -> Figure:
    """Measure the slowest kind of edit until all figures are safely in the file, beside counting bare sets of words."""
    made_hunt = _answer(_module("made_hunt", str(size)), given="", env=offscreen())
    ours, floor = _in_turn(
        lambda: float(_answer(_module("profile_edit", made_hunt.strip()), given="", env=offscreen())),
        lambda: float(_answer(python("-m", "bench.bare_edit", str(size)), given="", env=offscreen())),
        runs=runs,
    )
    return Figure(f"edit, {size:,} postings", ours, floor, "ms")


def growth(_runs: int) -> Iterator[Figure]:
    """Measure how much longer texts take that are four times as long and try to make reading slow, and 1 MB of each."""
    told = _answer(_module("growth"), given="", env=offscreen())
    kinds = [(row["kind"], row["short"], row["long"], row["longest"]) for row in map(json.loads, told.splitlines())]
    for kind, _, _, (ours, floor) in kinds:
        yield Figure(f"1 MB of {kind}", ours, floor, "ms")
    for kind, short, long, _ in kinds:
        ours, floor = (after / max(before, _LEAST) for before, after in zip(short, long, strict=True))
        yield Figure(f"4 times the {kind}", ours, max(floor, _LEAST), "times")


BENCHMARKS: tuple[Callable[[int], Iterator[Figure]], ...] = (
    *(starts, use, read_start, read_throughput, growth, edits),
    packaged,
)


def names() -> list[str]:
    """Name the parts of the bench."""
    return [benchmark.__name__.replace("_", "-") for benchmark in BENCHMARKS]


def run(*, as_json: bool, quick: bool, only: Collection[str] = ()) -> int:
    """Measure everything and print it: as a table that is kept in the documents, or as one JSON object.

    `only`: some parts, which are printed and not kept.
    """
    runs = FEW if quick else RUNS
    figures: list[Figure] = []
    for name, benchmark in zip(names(), BENCHMARKS, strict=True):
        if only and name not in only:
            continue
        say(f"{benchmark.__name__.replace('_', ' ')} ...")
        figures += benchmark(runs)
    if as_json:
        rows = [{**asdict(figure), "ratio": figure.ratio} for figure in figures]
        print(json.dumps({"machine": machine(), "figures": rows}))
        return 0
    print(f"\n{machine()}, median of {runs} runs in turn\n")
    print(f"{'':<40}{'jobtracker':>12}{'floor':>12}  {'':<12}{'ratio':>8}  must hold")
    for figure in figures:
        values = f"{figure.ours:>12.1f}{figure.floor:>12.1f}  {figure.unit:<12}{figure.ratio:>8.2f}"
        print(f"{figure.name:<40}{values}  {figure.target}")
    if not only:
        PAGE.write_text(page(figures, runs=runs), encoding="utf-8")
    return 0


def page(figures: list[Figure], *, runs: int) -> str:
    """Write the figures down as a page of the documents."""
    load = f", load {os.getloadavg()[0]:.1f} at the end" if hasattr(os, "getloadavg") else ""
    rows = [
        f"| {each.name} | {each.ours:,.1f} | {each.floor:,.1f} | {each.unit} | {each.ratio:.2f} | {each.target} |"
        for each in figures
    ]
    return _PAGE.format(machine=machine(), day=date.today(), load=load, runs=runs, rows="\n".join(rows))  # noqa: DTZ011


_PAGE = """# Performance

Written by `python3 packaging/dev.py bench`: what jobtracker takes, beside what the same takes without it, measured in
turn in one run, so that the ratio holds where the milliseconds do not.

{machine}, {day}{load}; medians of {runs} runs, fewer where one takes long.

| | jobtracker | floor | | ratio | must hold |
|---|--:|--:|---|--:|---|
{rows}

The floor of a start is a bare window with a table of a thousand rows (`packaging/bench/bare_window.py`), that of
reading one posting a Python that does nothing, that of many postings counting their words, that of an edit counting
bare sets of words, that of a search the bare query, that of the board a bare list of as many texts, that of the
table's first page the bare rows; that of a stall is what one may take; that of the
packaged program is plain Python with the same wheel, that of the package one with Python, Qt and the libraries alone.
Postings are made, about 4 KB each, with five
events a job, tags, tasks and interviews; the 50,000 are 10,000 five times over. "All can be used": all jobs stand in
the table, every page is loaded, a search is answered. Memory is taken when nothing goes on in the background any more;
then the first job is opened, with what is loaded for that. An edit is measured when what it needs is loaded, as it is
some seconds after the profile was opened.
"""


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


def _in_turn(ours: Callable[[], float], floor: Callable[[], float], *, runs: int) -> tuple[float, float]:
    """Measure both in turn, so that what slows the machine slows both; the first run of each warms it up."""
    ours()
    floor()
    pairs = [(ours(), floor()) for _ in range(runs)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def _took(command: list[str], given: str) -> float:
    begun = time.perf_counter()
    _answer(command, given=given, env=offscreen())
    return time.perf_counter() - begun


def _answer(command: list[str], *, given: str, env: dict[str, str]) -> str:
    done = subprocess.run(
        command, input=given, cwd=PACKAGING, env=env, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode:
        raise Stop(f"{' '.join(command[1:4])} cannot be measured: {done.stderr.strip() or done.returncode}")
    return done.stdout
