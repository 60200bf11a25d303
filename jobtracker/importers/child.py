"""The child process that reads one file, with caps on time, memory and size: what it does."""

import importlib
import json
import sys
from collections.abc import Callable, Sequence

from jobtracker.importers.kinds import KINDS, Kind
from jobtracker.importers.source import Source
from jobtracker.problems import Problem

try:
    import resource
except ImportError:  # Windows knows no such limits; time and size are capped there, too
    resource = None  # type: ignore[assignment]

SECONDS = 20
_MEMORY = 1024**3  # bytes
PASTE = "Open it elsewhere, copy the posting and paste it."


def serve(arguments: Sequence[str]) -> int:
    """Be the child: read standard input as the kind named, answer in JSON on standard output."""
    kind = next((kind for kind in KINDS if [kind.name] == list(arguments)), None)
    if kind is None:
        return 2
    if resource is not None:
        _limit(resource.setrlimit)
    data = sys.stdin.buffer.read()
    try:
        source = reader_of(kind)(data)
        answer = {"text": source.text, "html": source.html, "url": source.url}
    except Problem as problem:
        answer = _refusal(problem)
    except (MemoryError, RecursionError):
        answer = _refusal(Problem("This file takes more memory to read than a posting ever should.", remedy=PASTE))
    sys.stdout.write(json.dumps(answer))
    return 0


def _refusal(problem: Problem) -> dict[str, str | None]:
    return {"what": problem.what, "remedy": problem.remedy}


def reader_of(kind: Kind) -> Callable[[bytes], Source]:
    """What reads a kind; loaded now, since most of them are heavy."""
    reading: Callable[[bytes], Source] = importlib.import_module(kind.module).read
    return reading


def _limit(set_limit: Callable[[int, tuple[int, int]], None]) -> None:
    set_limit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    set_limit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    set_limit(resource.RLIMIT_FSIZE, (0, 0))
    set_limit(resource.RLIMIT_CORE, (0, 0))
