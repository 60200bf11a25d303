"""Files whose formats are open to attack are read in a child process with caps on time, memory and size."""

import importlib
import json
import subprocess
import sys
from collections.abc import Callable, Sequence

from jobtracker.importers.kinds import KINDS, Kind
from jobtracker.importers.source import Source
from jobtracker.problems import Problem

try:
    import resource
except ImportError:  # Windows knows no such limits; time and size are capped there, too
    resource = None  # type: ignore[assignment]

COMMAND = "_read"
_SECONDS = 20
_MEMORY = 1024**3  # bytes
_LARGEST_ANSWER = 8_000_000  # characters
_PASTE = "Open it elsewhere, copy the posting and paste it."


def read_apart(kind: Kind, data: bytes, *, seconds: float = _SECONDS) -> Source:
    """Let a child read the file.

    Raises:
        Problem: what the child says of it, or that it took too long or failed.
    """
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "jobtracker"]
    try:
        done = subprocess.run(  # noqa: S603 - our own program, the file comes as bytes
            [*program, COMMAND, kind.name], input=data, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        raise Problem("Reading this file took too long.", remedy=_PASTE) from None
    return _source(done.stdout)


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
        answer = {"what": problem.what, "remedy": problem.remedy}
    except (MemoryError, RecursionError):
        answer = {"what": "This file takes more memory to read than a posting ever should.", "remedy": _PASTE}
    sys.stdout.write(json.dumps(answer))
    return 0


def reader_of(kind: Kind) -> Callable[[bytes], Source]:
    """What reads a kind; loaded now, since most of them are heavy."""
    reading: Callable[[bytes], Source] = importlib.import_module(kind.module).read
    return reading


def _limit(set_limit: Callable[[int, tuple[int, int]], None]) -> None:
    set_limit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    set_limit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    set_limit(resource.RLIMIT_FSIZE, (0, 0))
    set_limit(resource.RLIMIT_CORE, (0, 0))


def _source(out: bytes) -> Source:
    try:
        answer = json.loads(out) if len(out) <= _LARGEST_ANSWER else None
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        raise Problem("This file could not be read: it is damaged, or far larger than a posting.", remedy=_PASTE)
    if "what" in answer:
        raise Problem(str(answer["what"]), remedy=str(answer.get("remedy", "")))
    return Source(answer.get("text"), answer.get("html"), str(answer.get("url") or ""))
