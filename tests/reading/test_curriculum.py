"""Jobs and studies of a curriculum vitae, however its lines are set."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.reading.curriculum import degree_of, read_stations
from jobtracker.reading.curriculum_dates import span_in

GERMAN = """Jana Probe
Am Anger 3, 12345 Musterstadt

Berufserfahrung
03/2021 – heute    Softwareentwicklerin, Feldpost Logistik GmbH, Berlin
• Betrieb der Dienste mit Docker seit 2022
09/2018 – 02/2021
Junior-Entwicklerin
Studio Kranich UG
- Webshops mit Django

Ausbildung
10/2015 – 08/2018 Bachelor of Science Informatik, Universität Potsdam
2013 Abitur, Humboldt-Gymnasium

Sprachen
Deutsch, Englisch seit 2001
"""
ENGLISH = """JOHN SAMPLE

EXPERIENCE

Senior Data Analyst                                 Jan 2020 - Present
Brightwater Utilities Ltd, Leeds
Built reports that 40 people open each morning.

Junior Analyst at Otter Works | June 2016 – December 2019
* Weekly reports.

EDUCATION

University of Leeds — BSc (Hons) Mathematics, 2013-2016
MSc in Statistics
University of York
2017
"""
BARE = """Otter Corp, Boston    2015 - 2018
Software Engineer
Built things.

BS Computer Science, Charles College, 2011 – 2015
"""


def told(text: str) -> list[tuple[str, ...]]:
    return [(each.what, each.where, each.start or "", each.end or "today") for each in read_stations(text)]


def test_a_german_cv_with_dates_first() -> None:
    assert told(GERMAN) == [
        ("Softwareentwicklerin", "Feldpost Logistik GmbH", "2021-03", "today"),
        ("Junior-Entwicklerin", "Studio Kranich UG", "2018-09", "2021-02"),
        ("Bachelor of Science Informatik", "Universität Potsdam", "2015-10", "2018-08"),
        ("Abitur", "Humboldt-Gymnasium", "", "2013"),
    ]


def test_an_english_cv_with_dates_last_and_the_firm_below_or_behind() -> None:
    assert told(ENGLISH) == [
        ("Senior Data Analyst", "Brightwater Utilities Ltd", "2020-01", "today"),
        ("Junior Analyst", "Otter Works", "2016-06", "2019-12"),
        ("BSc (Hons) Mathematics", "University of Leeds", "2013", "2016"),
        ("MSc in Statistics", "University of York", "", "2017"),
    ]


def test_without_headings_a_degree_is_told_from_a_job_and_the_job_from_its_firm() -> None:
    assert told(BARE) == [
        ("Software Engineer", "Otter Corp", "2015", "2018"),
        ("BS Computer Science", "Charles College", "2011", "2015"),
    ]
    assert [each.part for each in read_stations(BARE)] == ["work", "study"]


FRENCH = """EXPÉRIENCES PROFESSIONNELLES
Depuis janvier 2020 : Comptable, Cabinet Martin SARL, Lyon
Sept. 2016 – déc. 2019
Assistante comptable – Boulangerie Duval

FORMATION
2014 – 2016 BTS Comptabilité et gestion, Lycée Ampère, Lyon

LANGUES
"""
MIXED = """Work Experience
Acme Corporation — Senior Nurse (Jan 2019 – Mar 2021)
- Ward of 30 beds
Volunteering
2012 - 2014 Helper, Red Cross
Ausbildung
2014   Mittlere Reife, Realschule Kassel
BSc Nursing (2:1)
University of Leeds
2012 – 2015
"""


def test_french_months_are_known_by_their_beginnings() -> None:
    assert told(FRENCH) == [
        ("Comptable", "Cabinet Martin SARL", "2020-01", "today"),
        ("Assistante comptable", "Boulangerie Duval", "2016-09", "2019-12"),
        ("BTS Comptabilité et gestion", "Lycée Ampère", "2014", "2016"),
    ]


def test_brackets_around_days_leave_none_behind_and_a_school_is_no_field() -> None:
    assert told(MIXED) == [
        ("Senior Nurse", "Acme Corporation", "2019-01", "2021-03"),
        ("Mittlere Reife", "Realschule Kassel", "", "2014"),
        ("BSc Nursing (2:1)", "University of Leeds", "2012", "2015"),
    ]
    assert degree_of("BSc Nursing (2:1)") == ("BSc", "Nursing (2:1)")


def test_a_degree_without_a_date_counts_below_its_heading_alone() -> None:
    assert told("Education\nMaster of Arts in History, University of Kent\n") == [
        ("Master of Arts in History", "University of Kent", "", "today")
    ]
    assert told("Interests\nMaster of Arts in History\n") == []


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("Master of Science in Physics", ("Master of Science", "Physics")),
        ("BSc (Hons) Mathematics", ("BSc (Hons)", "Mathematics")),
        ("Ausbildung zur Industriekauffrau", ("Ausbildung", "Industriekauffrau")),
        ("PhD, Marine Biology", ("PhD", "Marine Biology")),
        ("Abitur", ("Abitur", "")),
        ("Something else", ("Something else", "")),
    ],
)
def test_a_degree_and_its_field(words: str, parts: tuple[str, str]) -> None:
    assert degree_of(words) == parts


@pytest.mark.parametrize(
    ("line", "span"),
    [
        ("2015 - 2018", ("2015", "2018")),
        ("01.03.2019 bis 31.12.2022", ("2019-03", "2022-12")),
        ("2019-05 – 2020-01", ("2019-05", "2020-01")),
        ("März 2019 – Mai 2020", ("2019-03", "2020-05")),
        ("Sept. 2018 to now", ("2018-09", None)),
        ("since May 2021", ("2021-05", None)),
        ("depuis 2019", ("2019", None)),
        ("de janvier 2019 à aujourd'hui", ("2019-01", None)),
        ("graduated in 2017", (None, "2017")),
        ("Room 2019283, phone 030 1234", None),
        ("nothing", None),
    ],
)
def test_how_long_something_lasted(line: str, span: tuple[str | None, str | None] | None) -> None:
    found = span_in(line)
    assert (found and (found.start, found.end)) == span


@given(st.text(alphabet="abc 20193/.-–\nEducation•GmbH", max_size=300))
def test_any_text_gives_stations_whose_words_are_in_it(text: str) -> None:
    whole = " ".join(text.split())
    for each in read_stations(text):
        assert each.what
        assert all(word in whole for word in (*each.what.replace(",", " ").split(), *each.where.split()))
