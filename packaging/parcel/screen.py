"""A screen in memory with a window manager, and the hands of a person: clipboard, keys, and eyes."""

import contextlib
import hashlib
import os
import re
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from workshop.places import Stop

PATIENCE = 90.0
CALM = 0.7  # seconds in which nothing moves
AGAIN = 15.0  # seconds after which a key that did nothing is pressed once more


@dataclass
class Screen:
    """An X server; everything started through it ends with it."""

    env: dict[str, str]
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, *command: str | Path, given: bytes = b"", log: Path | None = None) -> subprocess.Popen[bytes]:
        """Start what goes on running."""
        with (log or Path(os.devnull)).open("wb") as out:
            process = subprocess.Popen(
                list(map(str, command)), env=self.env, stdin=subprocess.PIPE, stdout=out, stderr=out
            )
        if process.stdin is not None:
            process.stdin.write(given)
            process.stdin.close()
        self.started.append(process)
        return process

    def manage(self) -> None:
        """Start a window manager and wait until it is there; once in many times one ends as it begins.

        Raises:
            Stop: none stays.
        """
        for _ in range(3):
            manager = self.start("openbox")
            until = time.monotonic() + AGAIN
            while manager.poll() is None and time.monotonic() < until:
                if not subprocess.run(["wmctrl", "-m"], env=self.env, capture_output=True, check=False).returncode:
                    return
                time.sleep(0.1)
        raise Stop("No window manager stays.")

    def copy(self, text: str) -> None:
        """Put a text into the clipboard, as another program would."""
        self.start("xclip", "-quiet", "-selection", "clipboard", "-t", "UTF8_STRING", "-i", given=text.encode())
        time.sleep(1)

    def press(self, *keys: str) -> None:
        """Press keys."""
        subprocess.run(["xdotool", "key", "--delay", "80", *keys], env=self.env, check=True)

    def press_until(self, key: str, title: str) -> None:
        """Press a key until the window has such a title: a page that is just coming may not hear the first."""
        for _ in range(2):
            self.press(key)
            with contextlib.suppress(Stop):
                return self.wait_for(title, patience=AGAIN)
        self.press(key)
        return self.wait_for(title)

    def titles(self) -> dict[str, str]:
        """Return the titles of all windows, by the number of the window."""
        told = subprocess.run(["wmctrl", "-l"], env=self.env, capture_output=True, text=True, check=False).stdout
        rows = [line.split(maxsplit=3) for line in told.splitlines()]
        return {row[0]: row[3] for row in rows if len(row) > 3}  # noqa: PLR2004 - number, desktop, machine, title

    def wait_for(self, title: str, *, patience: float = PATIENCE) -> None:
        """Wait for a window with such a title, bring it in front, and wait until nothing moves any more.

        Raises:
            Stop: it does not come.
        """
        until = time.monotonic() + patience
        while time.monotonic() < until:
            found = [number for number, named in self.titles().items() if re.match(title, named)]
            if found:
                subprocess.run(["wmctrl", "-i", "-a", found[0]], env=self.env, check=False)
                return self._calm()
            time.sleep(0.3)
        raise Stop(f"No window has a title such as {title!r}; there are {sorted(self.titles().values())}.")

    def _calm(self) -> None:
        until = time.monotonic() + PATIENCE
        last, now = "", self._look()
        while now != last and time.monotonic() < until:
            time.sleep(CALM)
            last, now = now, self._look()

    def _look(self) -> str:
        seen = subprocess.run(
            ["import", "-silent", "-window", "root", "rgb:-"], env=self.env, check=False, stdout=subprocess.PIPE
        )
        return hashlib.sha256(seen.stdout).hexdigest()

    def shoot(self, file: Path) -> None:
        """Keep a picture of the screen."""
        file.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(file)], env=self.env, check=True)


@contextlib.contextmanager
def screen() -> Iterator[Screen]:
    """Give a screen for a while."""
    readable, writable = os.pipe()
    command = ["Xvfb", "-displayfd", str(writable), "-screen", "0", "1280x800x24", "-noreset", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writable,), stderr=subprocess.DEVNULL)
    os.close(writable)
    with os.fdopen(readable) as told:
        number = told.readline().strip()
    made = Screen({**os.environ, "DISPLAY": f":{number}", "LC_ALL": "C.UTF-8"}, [server])
    try:
        made.manage()
        yield made
    finally:
        for process in reversed(made.started):
            if process.poll() is None:
                process.terminate()
                process.wait(PATIENCE)
