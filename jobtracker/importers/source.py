"""What a file gives: the posting as text or as a page, before anything was read from it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """`html` where the source has marks of structure, else `text`; `url` where the source names its own address."""

    text: str | None = None
    html: str | None = None
    url: str = ""
