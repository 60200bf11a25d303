"""A JobPosting (schema.org, in JSON-LD) that a page carries for machines: its fields, stated by the employer."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from jobtracker.importers.stated_values import Pay, kinds_of, listed, name_of, pay_of, places_of, text_of
from jobtracker.importers.structured import objects_in

_LARGEST_PAGE = 16_000_000  # characters
_DESCRIPTION = 1_000_000  # characters


@dataclass(frozen=True, slots=True)
class Stated:
    """What the page states. Texts are "" and numbers None where it does not; `description` is HTML.

    `period` and `employment_types` are in the words of a reading; dates as written, ISO 8601. `pay_estimated`: the
    pay is a job site's own guess.
    """

    title: str = ""
    company: str = ""
    places: tuple[str, ...] = ()
    remote: bool = False
    pay_min: float | None = None
    pay_max: float | None = None
    currency: str = ""
    period: str = ""
    employment_types: tuple[str, ...] = ()
    posted: str = ""
    closes: str = ""
    url: str = ""
    description: str = ""
    pay_estimated: bool = False


def stated_in(html: str) -> Stated | None:
    """The JobPosting that a page is about; None where it carries none, or several of which none is the page's own."""
    if "JobPosting" not in html or len(html) > _LARGEST_PAGE:
        return None
    page = LexborHTMLParser(html)
    scripts = page.css('script[type^="application/ld+json" i]')
    found = [_stated(posting) for script in scripts for posting in objects_in(script.text(), kind="JobPosting")]
    return _own(list(dict.fromkeys(found)), page)


def _own(found: Sequence[Stated], page: LexborHTMLParser) -> Stated | None:
    """Of several, such as a list of similar jobs, the one that the page's headings and title name."""
    if len(found) < 2:  # noqa: PLR2004 - there is nothing to choose from
        return next(iter(found), None)
    heads = [" ".join(node.text().split()).casefold() for node in page.css("h1, title")]
    named = [each for each in found if each.title and any(each.title.casefold() in head for head in heads)]
    if len({each.title for each in named}) == 1:
        return max(named, key=lambda each: len(each.description))
    body = page.body
    shown = len(body.text(strip=True)) if body is not None else 0
    return found[0] if shown < len(found[0].description) // 2 else None


def _stated(found: Mapping[str, Any]) -> Stated:
    pay, estimated = _pay(found)
    return Stated(
        title=text_of(found.get("title")) or text_of(found.get("name")),
        company=name_of(found.get("hiringOrganization")),
        places=tuple(_places(found)),
        remote="TELECOMMUTE" in (text_of(kind).upper() for kind in listed(found.get("jobLocationType"))),
        pay_min=pay.low,
        pay_max=pay.high,
        currency=pay.currency,
        period=pay.period,
        employment_types=kinds_of(found.get("employmentType")),
        posted=text_of(found.get("datePosted")),
        closes=text_of(found.get("validThrough")),
        url=text_of(found.get("url")),
        description=text_of(found.get("description"), folded=False)[:_DESCRIPTION],
        pay_estimated=estimated,
    )


def _pay(found: Mapping[str, Any]) -> tuple[Pay, bool]:
    otherwise = text_of(found.get("salaryCurrency"))
    pay = pay_of(found.get("baseSalary"), otherwise=otherwise)
    if pay.low is None and pay.high is None:
        estimate = pay_of(found.get("estimatedSalary"), otherwise=otherwise)
        if estimate.low is not None or estimate.high is not None:
            return estimate, True
    return pay, False


def _places(found: Mapping[str, Any]) -> Iterator[str]:
    places = places_of(found.get("jobLocation")) or places_of(found.get("applicantLocationRequirements"))
    yield from dict.fromkeys(places)
