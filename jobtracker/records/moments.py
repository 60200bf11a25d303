"""How a moment stands in the file, for plain SQL too."""

from datetime import UTC, datetime


def moment_text(moment: datetime) -> str:
    """Write a moment as ISO 8601 in UTC, so that texts sort as the moments do.

    Raises:
        ValueError: it has no time zone, and would mean another moment on another machine.
    """
    if moment.tzinfo is None:
        raise ValueError("A moment needs a time zone.")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")
