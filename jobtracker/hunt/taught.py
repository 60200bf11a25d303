"""What was taught of single points, as the profile lists it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TaughtPoint:
    """Points of one posting that the person corrected, from `start` to `end`: to be read as before by one `forget`."""

    posting: int
    start: int
    end: int
    title: str
    words: str
    kinds: tuple[str | None, ...]
