"""The posting's own address on the web, and the e-mail address to write to."""

import re
from collections.abc import Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.labels import Field

_URL = Pattern(r"https?://[^\s<>\"'()\[\]{}]{4,1000}")
_EMAIL = Pattern(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,24}\b")
_ABOUT_JOBS = Pattern(
    r"/(?:jobs?|careers?|positions?|vacanc\w+|openings?|stellen\w*|offres?|ofertas?|emplois?|vacatures?|postings?)\b"
    r"|greenhouse|lever\.co|ashbyhq|workable|smartrecruiters|myworkdayjobs|personio|recruitee|jobvite|icims",
    re.IGNORECASE,
)
_NOBODY = Pattern(r"(?:no-?reply|privacy|datenschutz|accommodat\w*|support|webmaster|abuse)\b", re.IGNORECASE)


def url_of(text: str, *, fields: Sequence[Field]) -> Found[str] | None:
    """The address that names itself as the posting's, else the first that looks like a job's: then not sure."""
    for field in fields:
        match = _URL.match(field.value)
        if match and field.topic == "fact":
            return _found(match, at=field.start)
    for match in _URL.finditer(text):
        if _ABOUT_JOBS.search(match[0]):
            return _found(match, at=0, sure=False)
    return None


def email_of(text: str) -> Found[str] | None:
    """The first address of a person or office that one could write to."""
    for at in _ats(text):
        for match in _EMAIL.finditer(text, max(0, at - 64), at + 320):
            if match.start() <= at < match.end() and not _NOBODY.match(match[0]):
                return Found(match[0], match.start(), match.end())
    return None


def _ats(text: str) -> list[int]:
    """Where the first @ signs stand: addresses are looked for around these alone, so that time stays linear."""
    places: list[int] = []
    at = text.find("@")
    while at >= 0 and len(places) < 20:  # noqa: PLR2004 - a posting has few addresses
        places.append(at)
        at = text.find("@", at + 1)
    return places


def _found(match: re.Match[str], *, at: int, sure: bool = True) -> Found[str]:
    address = match[0].rstrip(".,;:!?")
    return Found(address, at + match.start(), at + match.start() + len(address), sure=sure)
