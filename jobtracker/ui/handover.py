"""A second start hands its files to the first window and ends. Who is the first, a lock of the system decides.

The lock lies in the data folder and ends with its process, however that ends. The first window listens beside it; what
a killed one left of that is put away by the next.
"""

import json
import os
import tempfile
import time
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from jobtracker.problems import Problem
from jobtracker.window_lock import WindowLock

_PATIENCE = 20.0  # seconds for a first window that is just opening or closing
_AGAIN = 0.05
_ANSWER = 3_000  # milliseconds
_LONGEST_NAME = 100  # bytes that the name of a socket may have
_LARGEST = 1_000_000  # bytes that another start may say
_TAKEN = b"taken\n"
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - with it a desktop lets a window come in front


class Handover(QObject):
    """The ear of the first window: tells which files another start, or macOS, wants opened; none: only come in front.

    To be made by whoever holds the lock alone, since it takes the place of what listened there before.
    """

    received = Signal(list)

    def __init__(self, data: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        name = address(data)
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._hear)
            self._listen_to(socket)

    def _hear(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._listen_to(socket)

    def _listen_to(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LARGEST:
            socket.abort()
        elif socket.canReadLine():
            files, token = _told(bytes(socket.readLine().data()))
            socket.write(_TAKEN)
            socket.flush()
            socket.disconnectFromServer()
            if token:
                os.environ[_TOKEN] = token
            self.received.emit(files)


def take_turn(data: Path, files: Sequence[Path], *, lock: WindowLock) -> WindowLock | None:
    """Hand the files to the first window (None), or be the first after it.

    Raises:
        Problem: there is one, and it does not answer.
    """
    until = time.monotonic() + _PATIENCE
    while not lock.first:
        lock.release()
        if hand_over(data, files):
            return None
        if time.monotonic() > until:
            raise Problem("jobtracker is open already, but does not answer.", remedy="Close it, then try again.")
        time.sleep(_AGAIN)
        lock = WindowLock(data)
    return lock


def hand_over(data: Path, files: Sequence[Path]) -> bool:
    """Tell the first window over this data folder to come in front with these files; False where none answers."""
    socket = QLocalSocket()
    socket.connectToServer(address(data))
    if not socket.waitForConnected(_ANSWER):
        return False
    said = {"files": [str(file) for file in files], "token": os.environ.get(_TOKEN, "")}
    socket.write(json.dumps(said).encode("ascii") + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_ANSWER):
            return False
    return bytes(socket.readLine().data()) == _TAKEN


def address(data: Path) -> str:
    """Where the first window over a data folder listens: in the folder, where its name is not too long for that."""
    inside = data.absolute() / "window.socket"
    if os.name != "nt" and len(os.fsencode(inside)) < _LONGEST_NAME:
        return str(inside)
    name = f"jobtracker-{sha256(os.fsencode(data.absolute())).hexdigest()[:16]}"
    return name if os.name == "nt" else str(Path(tempfile.gettempdir(), name))


def _told(line: bytes) -> tuple[list[Path], str]:
    """Take apart what another start said; whatever makes no sense only brings the window in front."""
    try:
        said = json.loads(line)
    except ValueError:
        return [], ""
    files = said.get("files") if isinstance(said, dict) else None
    if not isinstance(files, list):
        return [], ""
    return [Path(file) for file in files if isinstance(file, str)], str(said.get("token") or "")
