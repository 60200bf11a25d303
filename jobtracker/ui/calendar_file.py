"""The calendar file that is kept true: chosen in the settings, taken up again at every start."""

from collections.abc import Callable
from pathlib import Path

from jobtracker.problems import Problem
from jobtracker.ui.door import Door


def keep_true(
    door: Door,
    target: Path | None,
    *,
    then: Callable[[None], None] | None = None,
    failed: Callable[[Problem], None] | None = None,
) -> None:
    """Keep this file true from now on (None: none any more); what later stands in the way is said by the window."""
    say = door.background.problem.emit  # a signal may be told from the worker, too
    door.ask(lambda hunt: hunt.calendar.follow(target, failed=say), then, failed=failed, urgent=False)
