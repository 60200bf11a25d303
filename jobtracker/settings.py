"""What the window remembers of itself between starts: theme, text size, place on the screen."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal, NamedTuple

from jobtracker.problems import Problem, reason
from jobtracker.whole_files import written_whole

ThemeChoice = Literal["system", "light", "dark"]
LanguageChoice = Literal["system", "en", "de"]
_ALLOWED = {"theme": ("system", "light", "dark"), "language": ("system", "en", "de"), "page": ("jobs", "today")}
SMALLEST, LARGEST = 100, 200
OF_THE_HUNT = ("page", "jobs_view", "jobs_hidden", "jobs_sort", "jobs_folded", "reminders", "reminder_hour")
"""What goes along with the hunt to another machine."""


class Choices(NamedTuple):
    """One state of the settings. `text` is the text size in percent, `geometry` what Qt saved of the window.

    `page` is the one that the window opens with, "jobs" or "today". `jobs_view` is "board" or "table", `jobs_hidden`
    names hidden columns, `jobs_sort` a column and "up" or "down", `jobs_folded` the ids of the board's folded stages
    ("" as long as none was folded or unfolded). `calendar` is the file that is kept true ("": none). `reminders` come
    through the tray, each day at `reminder_hour`; `reminded` is the day on which they last did. `job_tab` is the tab of
    a job that was in front last.
    """

    theme: ThemeChoice = "system"
    language: LanguageChoice = "system"
    text: int = 100
    geometry: str = ""
    page: str = "jobs"
    jobs_view: str = "table"
    jobs_hidden: str = ""
    jobs_sort: str = ""
    jobs_folded: str = ""
    calendar: str = ""
    reminders: bool = False
    reminder_hour: int = 9
    reminded: str = ""
    job_tab: str = ""


class Settings:
    """The settings file: read once, written whole on every change; a file that makes no sense counts as none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.choices = _read(path)
        self._hearers: list[Callable[[], object]] = []

    @property
    def folder(self) -> Path:
        """The data folder that the settings lie in."""
        return self._path.parent

    def on_change(self, hear: Callable[[], object]) -> None:
        """Call `hear` after every change."""
        self._hearers.append(hear)

    def change(self, **changed: Any) -> Choices:  # noqa: ANN401 - the fields of Choices
        """Keep some choices otherwise; raises a Problem where the file cannot be written."""
        before, self.choices = self.choices, self.choices._replace(**changed)
        if self.choices != before:
            try:
                self._write()
            finally:
                for hear in self._hearers:
                    hear()
        return self.choices

    def of_the_hunt(self) -> dict[str, object]:
        """Give the choices that go along with the hunt."""
        return {name: getattr(self.choices, name) for name in OF_THE_HUNT}

    def take_over(self, kept: Mapping[str, object]) -> Choices:
        """Take such choices over from another machine, as far as they make sense; raises a Problem as `change` does."""
        told = {name: kept[name] for name in OF_THE_HUNT if _fits(kept, name)}
        return self.change(**{**told, "reminder_hour": _hour(told.get("reminder_hour", self.choices.reminder_hour))})

    def _write(self) -> None:
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with written_whole(self._path, synced=False) as file:  # the window does not wait for the disk
                file.write(json.dumps(self.choices._asdict(), indent=2).encode())
        except OSError as fault:
            raise Problem(
                "The window's settings could not be kept: {reason}.",
                remedy="They hold until you close the window.",
                reason=reason(fault),
            ) from fault


def _read(path: Path) -> Choices:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Choices()
    if not isinstance(kept, dict):
        return Choices()
    choices = Choices(**{name: kept[name] for name in Choices._fields if _fits(kept, name)})
    hour = _hour(choices.reminder_hour)
    return choices._replace(text=min(max(choices.text, SMALLEST), LARGEST), reminder_hour=hour)


def _hour(number: object) -> int:
    return min(max(int(str(number)), 0), 23)


def _fits(kept: Mapping[str, object], name: str) -> bool:
    if name in _ALLOWED:
        return kept.get(name) in _ALLOWED[name]
    return name in kept and type(kept[name]) is type(getattr(Choices(), name))
