"""A page is read as it shows itself, and what it states for machines wins."""

import json
from datetime import date

from jobtracker.hunt.pages import read_page
from jobtracker.reading.findings import Salary

STATED = {
    "@type": "JobPosting",
    "title": "Tram driver",
    "description": "<h3>Requirements</h3><ul><li>Driving licence B</li><li>Shift work</li></ul>",
    "hiringOrganization": {"name": "City Lines"},
    "jobLocation": {"address": {"addressLocality": "Basel", "addressCountry": "CH"}},
    "baseSalary": {"currency": "CHF", "value": {"minValue": 5000, "maxValue": 6000, "unitText": "MONTH"}},
    "employmentType": "FULL_TIME",
    "validThrough": "2026-07-31T23:59:00Z",
    "url": "https://jobs.example/tram",
}
SCRIPT = f'<script type="application/ld+json">{json.dumps(STATED)}</script>'


def test_a_page_that_shows_nothing_is_read_from_its_description() -> None:
    page = read_page(SCRIPT + "<div>Please enable scripts.</div>")
    assert [item.text for item in page.reading.items] == ["Driving licence B", "Shift work"]
    assert page.url == "https://jobs.example/tram"


def test_what_is_stated_wins_over_what_was_read() -> None:
    shown = "<h1>Come and drive!</h1>" + STATED["description"] + "<p>We look forward to your application.</p>"  # type: ignore[operator]
    reading = read_page(SCRIPT + shown).reading
    assert reading.title is not None
    assert (reading.title.value, reading.title.start) == ("Tram driver", None)
    assert reading.company is not None
    assert reading.company.value == "City Lines"
    assert [place.value for place in reading.locations] == ["Basel, CH"]
    assert reading.salary is not None
    assert reading.salary.value == Salary(5000, 6000, "CHF", "month")
    assert reading.employment_type is not None
    assert reading.employment_type.value == "full-time"
    assert reading.closes is not None
    assert reading.closes.value == date(2026, 7, 31)


def test_a_stated_value_lights_its_place_in_the_text() -> None:
    reading = read_page(SCRIPT + "<h1>Tram driver</h1>" + str(STATED["description"])).reading
    assert reading.title is not None
    assert reading.text[reading.title.start : reading.title.end] == "Tram driver"


def test_a_page_that_states_nothing_is_read_as_it_shows_itself() -> None:
    page = read_page("<h1>Tram driver</h1><p>Hello</p>")
    assert page.text == "Tram driver\n\nHello"
    assert page.url == ""


def test_what_page_and_text_say_alike_is_shown_in_the_text() -> None:
    shown = (
        "<h1>TRAM DRIVER</h1><p>Place: Basel</p><p>Salary: CHF 5,000 - 6,000 per month</p><p>Full-time</p>"
        "<p>Closing date: 2026-07-31</p><h3>Requirements</h3><ul><li>Driving licence B</li><li>Shift work</li></ul>"
    )
    reading = read_page(SCRIPT + shown).reading
    fields = (reading.title, reading.locations[0], reading.salary, reading.employment_type, reading.closes)
    words = [reading.text[found.start : found.end] for found in fields if found is not None]
    assert words[:2] == ["TRAM DRIVER", "Basel"]
    assert "5,000" in words[2]
    assert words[3:] == ["Full-time", "2026-07-31"]


def test_a_job_sites_own_estimate_of_pay_is_to_be_checked() -> None:
    pay = {"currency": "USD", "value": {"minValue": 30, "maxValue": 40, "unitText": "HOUR"}}
    stated = {"@type": "JobPosting", "title": "Tram driver", "estimatedSalary": [pay]}
    reading = read_page(f'<script type="application/ld+json">{json.dumps(stated)}</script><h1>Tram driver</h1>').reading
    assert reading.salary is not None
    assert (reading.salary.value.min, reading.salary.sure) == (30, False)
