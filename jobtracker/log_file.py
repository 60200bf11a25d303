"""The log in the data folder: where the program failed, without any text of the person's."""

import logging
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

_BYTES = 200_000


class LogFile(logging.Handler):
    """Writes to a file of limited size, which is made when there is something to write: most runs have nothing.

    Args:
        folder: where the file lies; where that cannot be written, nothing is.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Called by the logger for each record."""
        if self._file is None:
            self._file = _opened(self._folder)
        self._file.handle(record)

    def close(self) -> None:
        """Called by Python at its end."""
        if self._file is not None:
            self._file.close()
        super().close()


def _opened(folder: Path) -> logging.Handler:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        make: type[RotatingFileHandler] = import_module("logging.handlers").RotatingFileHandler
        opened = make(folder / "jobtracker.log", maxBytes=_BYTES, backupCount=2, encoding="utf-8")
    except OSError:
        return logging.NullHandler()
    opened.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return opened
