"""Who is the first window over a data folder: a lock decides that the system holds as long as its process lives."""

import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

try:
    import fcntl
except ImportError:  # Windows locks otherwise
    fcntl = None  # type: ignore[assignment]
try:
    import msvcrt
except ImportError:
    msvcrt = None  # type: ignore[assignment]


class WindowLock:
    """The lock, taken or refused; a killed process lets go of it, too.

    `first` is whether this start is the first; `sure` is False where the folder knows no locks: then the database's own
    lock is all there is, and nobody is listened to.
    """

    def __init__(self, data: Path) -> None:
        self._file: BinaryIO | None = None
        self.first, self.sure = True, False
        with suppress(OSError):
            data.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(data / "window.lock", os.O_RDWR | os.O_CREAT, 0o600)
            self._file = os.fdopen(descriptor, "r+b")
            self._take(self._file)

    def release(self) -> None:
        """Let another start be the first."""
        if self._file is not None:
            self._file.close()

    def _take(self, file: BinaryIO) -> None:
        try:
            if fcntl is not None:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            elif msvcrt is not None:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except (BlockingIOError, PermissionError):
            self.first = False
        self.sure = True
