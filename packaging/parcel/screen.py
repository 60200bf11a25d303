"""A screen in memory with a window manager, and the hands of a person: clipboard, keys, and eyes."""

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from workshop.places import Stop

PATIENCE = 90.0


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

    def copy(self, text: str) -> None:
        """Put a text into the clipboard, as another program would."""
        self.start("xclip", "-quiet", "-selection", "clipboard", "-t", "UTF8_STRING", "-i", given=text.encode())
        time.sleep(1)

    def press(self, *keys: str) -> None:
        """Press keys."""
        subprocess.run(["xdotool", "key", "--delay", "80", *keys], env=self.env, check=True)

    def wait_for(self, title: str) -> str:
        """Wait for a window whose title begins so, bring it in front, and give its number.

        Raises:
            Stop: it does not come.
        """
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            search = ["xdotool", "search", "--onlyvisible", "--name", f"^{title}"]
            found = subprocess.run(search, env=self.env, capture_output=True, text=True, check=False).stdout.split()
            if found:
                subprocess.run(["xdotool", "windowactivate", "--sync", found[0]], env=self.env, check=False)
                return found[0]
            time.sleep(0.3)
        raise Stop(f"No window is named {title}.")

    def shoot(self, file: Path) -> None:
        """Keep a picture of the screen."""
        file.parent.mkdir(parents=True, exist_ok=True)
        time.sleep(1)
        subprocess.run(["import", "-window", "root", str(file)], env=self.env, check=True)


@contextlib.contextmanager
def screen() -> Iterator[Screen]:
    """Give a screen for a while."""
    readable, writable = os.pipe()
    command = ["Xvfb", "-displayfd", str(writable), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writable,), stderr=subprocess.DEVNULL)
    os.close(writable)
    with os.fdopen(readable) as told:
        number = told.readline().strip()
    made = Screen({**os.environ, "DISPLAY": f":{number}"}, [server])
    try:
        made.start("openbox")
        yield made
    finally:
        for process in reversed(made.started):
            if process.poll() is None:
                process.terminate()
                process.wait(PATIENCE)
