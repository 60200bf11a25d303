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


def posting(**stated: object) -> dict[str, object]:
    return {"@type": "JobPosting", "title": "Ward nurse", **stated}


@pytest.mark.parametrize(
    "written",
    [
        '<!-- {"@type": "JobPosting", "title": "Ward nurse"} -->',
        '//<![CDATA[\n{"@type": "JobPosting", "title": "Ward nurse"}\n//]]>',
        '{"@type": "https://schema.org/JobPosting", "title": "Ward nurse"};',
        '{"@type": "schema:JobPosting", "title": "Ward\nnurse"}',
        '{"@type": "WebPage", "about": {"hasPart": [{"offers": {"@type": "JobPosting", "name": "Ward nurse"}}]}}',
        '{"itemListElement": [{"item": {"@type": "JobPosting", "title": "Ward &amp;amp; nurse"}}]}',
    ],
)
def test_untidy_wrappings_and_deep_nests_are_seen_through(written: str) -> None:
    found = stated_in(f'<script type="application/ld+json; charset=utf-8">{written}</script>')
    assert found is not None
    assert found.title in {"Ward nurse", "Ward & nurse"}


@pytest.mark.parametrize(
    ("firm", "name"),
    [
        ("Lakeside Clinic", "Lakeside Clinic"),
        ({"legalName": "Lakeside Clinic AG"}, "Lakeside Clinic AG"),
        ([{"@type": "Organization", "name": "R&amp;B  Clinic"}], "R&B Clinic"),
        ("https://clinic.example/#firm", ""),
        ({"@id": "#firm"}, ""),
    ],
)
def test_the_firm_is_named_or_left_blank(firm: object, name: str) -> None:
    found = stated_in(page(posting(hiringOrganization=firm)))
    assert found is not None
    assert found.company == name


@pytest.mark.parametrize(
    ("stated", "places"),
    [
        ({"jobLocation": {"address": "Graz, Austria"}}, ("Graz, Austria",)),
        ({"jobLocation": [{"address": [{"addressLocality": "Graz"}, {"addressLocality": "Linz"}]}]}, ("Graz", "Linz")),
        ({"jobLocation": {"addressLocality": "Graz", "addressCountry": "AT"}}, ("Graz, AT",)),
        ({"jobLocation": ["Graz", {"name": "Linz"}]}, ("Graz", "Linz")),
        ({"jobLocationType": "TELECOMMUTE", "applicantLocationRequirements": {"name": "Austria"}}, ("Austria",)),
        ({"jobLocation": [None, 7, {}]}, ()),
    ],
)
def test_places_are_found_in_every_shape(stated: dict[str, object], places: tuple[str, ...]) -> None:
    found = stated_in(page(posting(**stated)))
    assert found is not None
    assert found.places == places


@pytest.mark.parametrize(
    ("base", "pay"),
    [
        (
            {"currency": "EUR", "value": {"minValue": "45.000", "maxValue": "60.000", "unitText": "PER_YEAR"}},
            (45000, 60000),
        ),
        ({"currency": "EUR", "value": {"minValue": 60000, "maxValue": 45000, "unitText": "Yearly"}}, (45000, 60000)),
        ([{"currency": "EUR", "value": [{"value": "52'000", "unitText": "ANNUAL"}]}], (52000, 52000)),
    ],
)
def test_figures_with_marks_and_swapped_bounds_are_understood(base: object, pay: tuple[float, float]) -> None:
    found = stated_in(page(posting(baseSalary=base)))
    assert found is not None
    assert (found.pay_min, found.pay_max, found.period) == (*pay, "year")


def test_a_job_sites_own_estimate_is_known_as_one() -> None:
    found = stated_in(
        page(posting(estimatedSalary=[{"currency": "USD", "value": {"minValue": 30, "unitText": "HOUR"}}]))
    )
    assert found is not None
    assert (found.pay_min, found.pay_estimated) == (30, True)
    stated = stated_in(page(posting(baseSalary=40, estimatedSalary=30)))
    assert stated is not None
    assert (stated.pay_min, stated.pay_estimated) == (40, False)


def test_of_several_postings_the_one_that_the_page_is_about_is_taken_and_else_none() -> None:
    several = page([posting(), posting(title="Tram driver"), posting(title="Lock keeper")])
    about = several.replace("<p>Hello</p>", "<h1>TRAM DRIVER</h1><p>Ward nurse needed, too.</p>")
    found = stated_in(about)
    assert found is not None
    assert found.title == "Tram driver"
    assert stated_in(several) is None
    assert stated_in(page([posting(), posting()])) is not None


def test_kinds_of_employment_come_as_lists_and_in_words() -> None:
    found = stated_in(page(posting(employmentType="Part-time, PERMANENT")))
    assert found is not None
    assert found.employment_types == ("part-time", "permanent")
