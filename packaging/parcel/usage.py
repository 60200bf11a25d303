"""What a person does with the packaged program: paste a posting, save it, claim a skill, open a file, close."""

import configparser
import shlex
import time
from pathlib import Path

from parcel.room import SHOWN
from parcel.screen import PATIENCE, Screen
from workshop.places import Stop

TITLE = "Harbour Pilot Scheduler"


def menu_entry(file: Path) -> list[str]:
    """Return the command line that a desktop runs for a menu entry."""
    entry = configparser.RawConfigParser()
    entry.read(file, encoding="utf-8")
    return [part for part in shlex.split(entry["Desktop Entry"]["Exec"]) if not part.startswith("%")]


def use(shown: Screen, command: list[str], *, papers: Path, seen_as: Path, name: str) -> None:
    """Use the program that the command starts; pictures and what it said are kept under this name.

    `papers` is the folder of postings, `seen_as` where the program finds it.

    Raises:
        Stop: something is not as it must be.
    """
    SHOWN.mkdir(parents=True, exist_ok=True)
    log = SHOWN / f"{name}.log"
    try:
        window = shown.start(*command, log=log)
        shown.wait_for(r"(Jobs|Today|jobtracker)\b")
        shown.copy((papers / "posting.txt").read_text(encoding="utf-8"))
        shown.press_until("ctrl+v", TITLE)
        shown.press("ctrl+Return")
        time.sleep(1)
        shown.wait_for(TITLE)
        shown.press_until("h", rf"{TITLE} \(1/2\)")  # "I have this"
        shown.shoot(SHOWN / f"{name}-comparison.png")
        second = shown.start(*command, str(seen_as / "posting.docx"), log=SHOWN / f"{name}-second-start.log")
        _must(second.wait(PATIENCE) == 0 and window.poll() is None, "A second start did not hand its file over.")
        shown.wait_for(rf"{TITLE}(?! \()")
        shown.shoot(SHOWN / f"{name}-second-start.png")
        shown.press("ctrl+q")
        _must(window.wait(PATIENCE) == 0, "The window did not close as it should.")
    except BaseException:
        shown.shoot(SHOWN / f"{name}-failed.png")
        raise
    said = log.read_text(encoding="utf-8", errors="replace").strip()
    _must(not said, f"The program complained: {said[-500:]}")


def _must(held: bool, otherwise: str) -> None:  # noqa: FBT001 - a condition, as of an assertion
    if not held:
        raise Stop(otherwise)
