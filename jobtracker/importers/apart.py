"""Files whose formats are open to attack are read in a child process with caps on time, memory and size."""

import json
import subprocess
import sys

from jobtracker.importers.child import COMMAND, PASTE, SECONDS
from jobtracker.importers.kinds import Kind
from jobtracker.importers.source import Source
from jobtracker.problems import Problem

_LARGEST_ANSWER = 8_000_000  # characters


def read_apart(kind: Kind, data: bytes, *, seconds: float = SECONDS) -> Source:
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
        raise Problem("Reading this file took too long.", remedy=PASTE) from None
    return _source(done.stdout)


def _source(out: bytes) -> Source:
    try:
        answer = json.loads(out) if len(out) <= _LARGEST_ANSWER else None
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        raise Problem("This file could not be read: it is damaged, or far larger than a posting.", remedy=PASTE)
    if "what" in answer:
        raise Problem(str(answer["what"]), remedy=str(answer.get("remedy", "")))
    return Source(answer.get("text"), answer.get("html"), str(answer.get("url") or ""))
