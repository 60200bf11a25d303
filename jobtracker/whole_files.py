"""Files that are written whole or not at all: until all is there, whatever had the name keeps it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from jobtracker.problems import Problem, reason

UNFINISHED = ".part"
"""What the name of a file ends with until it is whole; it begins with a dot."""
_LETTERS = 60  # of the name that the unfinished file shares, so that its own stays below the 255 bytes of most disks


@contextmanager
def written_whole(target: Path, *, private: bool = True, synced: bool = True) -> Iterator[BinaryIO]:
    """Give a file to write into, which takes the target's name at the end; where that fails, nothing of it is left.

    Args:
        target: the file, new or there already; a link keeps leading to it.
        private: only this person may read it; else whoever may read what they usually save.
        synced: it is on the disk before it has its name, so that not even a power cut leaves half of it.

    Raises:
        OSError: it cannot be written; what was there before is there still.
    """
    place = Path(os.path.realpath(target))
    half = place.with_name(f".{place.name[:_LETTERS]}.{os.urandom(4).hex()}{UNFINISHED}")
    mode = 0o600 if private else 0o666
    try:
        with open(half, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
            yield file
            file.flush()
            if synced:
                os.fsync(file.fileno())
        half.replace(place)
    except BaseException:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise


def save(file: Path, content: bytes) -> None:
    """Write what the person takes elsewhere, such as a table or a picture.

    Raises:
        Problem: it cannot be written; what was there before is there still.
    """
    try:
        with written_whole(file, private=False) as whole:
            whole.write(content)
    except OSError as error:
        raise Problem(
            "{file} could not be written: {reason}.",
            remedy="Choose another place, or make room there.",
            file=file.name,
            reason=reason(error),
        ) from error
