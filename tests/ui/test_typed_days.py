"""Days are typed as the person writes them, and shown in fields in the same order."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from jobtracker.ui.widgets import typed_days
from jobtracker.ui.widgets.typed_days import day_example, day_of, day_text

TODAY = date(2026, 11, 26)


@pytest.fixture(autouse=True)
def thursday(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is a Thursday in November."""
    monkeypatch.setattr(typed_days, "today", lambda: TODAY)


@pytest.mark.parametrize(
    ("locale", "typed", "day"),
    [
        ("de_DE", "15.12.2026", date(2026, 12, 15)),
        ("de_DE", "5.1.27", date(2027, 1, 5)),
        ("de_DE", "5. 1.", date(2027, 1, 5)),
        ("de_DE", "24.11.", date(2026, 11, 24)),
        ("de_DE", "3. März", date(2027, 3, 3)),
        ("de_DE", "1. Dez. 2025", date(2025, 12, 1)),
        ("de_DE", "Montag", date(2026, 11, 30)),
        ("en_US", "12/15/2026", date(2026, 12, 15)),
        ("en_US", "1/5", date(2027, 1, 5)),
        ("en_US", "15.12.2026", date(2026, 12, 15)),
        ("en_US", "Dec 15, 2026", date(2026, 12, 15)),
        ("en_GB", "5/1/27", date(2027, 1, 5)),
        ("en_GB", "15 December", date(2026, 12, 15)),
        ("en_GB", "Thu", date(2026, 12, 3)),
        ("fr_FR", "1 février 2027", date(2027, 2, 1)),
        ("sv_SE", "2027-1-5", date(2027, 1, 5)),
        ("C", "2027-01-05", date(2027, 1, 5)),
        ("C", "tomorrow", date(2026, 11, 27)),
        ("C", "+7", date(2026, 12, 3)),
    ],
    indirect=["locale"],
)
def test_a_day_is_read_in_the_person_s_own_order_with_its_year_or_as_the_nearest_one(
    locale: str, typed: str, day: date
) -> None:
    assert day_of(typed) == day, locale


@pytest.mark.parametrize("locale", ["de_DE", "en_US", "C"], indirect=True)
@pytest.mark.parametrize(
    "typed", ["", "soon", "2026", "31.2.2027", "15.12.2", "15.12.202", "1.2.3.4", "99/99/2026", "15.12.2026 or so", "+"]
)
def test_what_is_no_day_is_none(locale: str, typed: str) -> None:
    assert day_of(typed) is None, locale


@pytest.mark.parametrize(
    ("locale", "shown"),
    [("de_DE", "31.05.2027"), ("en_US", "5/31/2027"), ("en_GB", "31/05/2027"), ("C", "2027-05-31")],
    indirect=["locale"],
)
def test_a_field_shows_a_day_in_the_person_s_own_figures_with_the_whole_year(locale: str, shown: str) -> None:
    assert (day_text(date(2027, 5, 31)), day_example()) == (shown, shown), locale


def test_in_every_locale_what_a_field_shows_is_read_as_the_same_day(every_locale: Iterator[QLocale]) -> None:
    for each in every_locale:
        for day in (date(2026, 1, 2), date(2027, 12, 31), date(1999, 10, 11)):
            assert day_of(day_text(day)) == day, each.name()
