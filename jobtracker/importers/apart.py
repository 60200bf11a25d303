"""Files whose formats are open to attack are read in a child process with caps on time, memory and size."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile

from jobtracker.importers.child import PASTE, SECONDS
from jobtracker.importers.command import COMMAND
from jobtracker.importers.kinds import Kind
from jobtracker.importers.source import Source
from jobtracker.problems import Problem

_LARGEST_ANSWER = 8_000_000  # characters
_ASK_AGAIN = 0.05  # seconds
_PACKAGES = Path(__file__).resolve().parents[2]
"""Where the child is started, so that no folder of our name where the person happens to be is taken for us."""


def read_apart(
    kind: Kind, data: bytes, *, seconds: float = SECONDS, stopped: Callable[[], bool] = lambda: False
) -> Source:
    """Let a child read the file; as soon as `stopped` says so, the child is ended.

    Raises:
        Problem: what the child says of it, or that it took too long, failed or was stopped.
    """
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "jobtracker"]
    with TemporaryFile() as given:  # through a pipe, handing over a large file could not be interrupted
        given.write(data)
        given.seek(0)
        with subprocess.Popen(  # noqa: S603 - our own program, the file comes as bytes
            [*program, COMMAND, kind.name],
            stdin=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=None if frozen else _PACKAGES,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        ) as child:
            try:
                return _source(_answer(child, until=time.monotonic() + seconds, stopped=stopped))
            finally:
                child.kill()


def _answer(child: subprocess.Popen[bytes], *, until: float, stopped: Callable[[], bool]) -> bytes:
    while True:
        with suppress(subprocess.TimeoutExpired):
            return child.communicate(timeout=_ASK_AGAIN)[0]
        if stopped():
            raise Problem("Reading this file was stopped.")
        if time.monotonic() > until:
            raise Problem("Reading this file took too long.", remedy=PASTE)


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
