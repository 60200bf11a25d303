"""What a page states for machines is taken as the employer's own word."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.importers.job_posting import Stated, stated_in


def page(*scripts: object) -> str:
    tags = "".join(f'<script type="application/ld+json">{json.dumps(script)}</script>' for script in scripts)
    return f"<html><head>{tags}</head><body><p>Hello</p></body></html>"


WHOLE = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": " Ward  nurse ",
    "description": "<p>You care.</p>",
    "hiringOrganization": {"@type": "Organization", "name": "Lakeside Clinic"},
    "jobLocation": [
        {"address": {"addressLocality": "Graz", "addressRegion": "Steiermark", "addressCountry": "AT"}},
        {"address": {"addressLocality": "Linz", "addressCountry": {"@type": "Country", "name": "AT"}}},
    ],
    "baseSalary": {"currency": "eur", "value": {"minValue": 3000, "maxValue": "3,400.50", "unitText": "MONTH"}},
    "employmentType": ["PART_TIME", "TEMPORARY"],
    "datePosted": "2026-05-01",
    "validThrough": "2026-06-01T00:00",
    "url": "https://jobs.example/1",
}


def test_all_that_is_stated_is_found() -> None:
    assert stated_in(page(WHOLE)) == Stated(
        title="Ward nurse",
        company="Lakeside Clinic",
        places=("Graz, Steiermark, AT", "Linz, AT"),
        pay_min=3000,
        pay_max=3400.5,
        currency="EUR",
        period="month",
        employment_types=("part-time", "temporary"),
        posted="2026-05-01",
        closes="2026-06-01T00:00",
        url="https://jobs.example/1",
        description="<p>You care.</p>",
    )


@pytest.mark.parametrize(
    "wrapped",
    [
        [{"@type": "BreadcrumbList"}, WHOLE],
        {"@graph": [{"@type": "WebSite"}, WHOLE]},
        {"@type": "WebPage", "mainEntity": WHOLE},
        {**WHOLE, "@type": ["JobPosting", "Thing"]},
    ],
)
def test_it_is_found_in_lists_and_graphs(wrapped: object) -> None:
    found = stated_in(page({"@type": "Organization"}, wrapped))
    assert found is not None
    assert found.title == "Ward nurse"


@pytest.mark.parametrize(
    ("base", "pay"),
    [
        ({"currency": "USD", "value": {"value": 25, "unitText": "HOUR"}}, (25, 25, "USD", "hour")),
        ({"currency": "USD", "value": 90000, "unitText": "YEAR"}, (90000, 90000, "USD", "year")),
        ({"currency": "GBP", "value": {"minValue": 45000, "unitText": "YEAR"}}, (45000, None, "GBP", "year")),
        ("52000", (52000, 52000, "CHF", "")),
        ({"value": {"minValue": 0, "maxValue": "on request"}}, (None, None, "CHF", "")),
        (None, (None, None, "CHF", "")),
    ],
)
def test_pay_is_read_in_every_shape(base: object, pay: tuple[object, ...]) -> None:
    found = stated_in(page({"@type": "JobPosting", "baseSalary": base, "salaryCurrency": "CHF"}))
    assert found is not None
    assert (found.pay_min, found.pay_max, found.currency, found.period) == (pay if base else (None, None, "CHF", ""))


def test_work_from_home_is_stated_by_its_own_word() -> None:
    found = stated_in(page({"@type": "JobPosting", "jobLocationType": "TELECOMMUTE"}))
    assert found is not None
    assert found.remote


@pytest.mark.parametrize("html", ["", "<p>JobPosting</p>", page({"@type": "Person"}), page("JobPosting")])
def test_a_page_without_one_states_nothing(html: str) -> None:
    assert stated_in(html) is None


def test_a_broken_script_is_passed_over() -> None:
    broken = '<script type="application/ld+json">{"@type": "JobPosting", </script>'
    deep = '<script type="application/ld+json">' + "[" * 50_000 + "</script>"
    found = stated_in(broken + deep + page(WHOLE))
    assert found is not None
    assert found.title == "Ward nurse"


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(sorted(WHOLE)), inner, max_size=2),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(WHOLE)), ODD))
def test_odd_values_are_passed_over(values: dict[str, object]) -> None:
    found = stated_in(page({**values, "@type": "JobPosting"}))
    assert found is not None
    assert isinstance(found.title, str)
