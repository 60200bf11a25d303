"""Days and times are said in the words and the order of the person's locale."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from jobtracker.ui.widgets.days import day_words, heading_words, short_day_words, time_words, weekday_words

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("locale", "near", "far", "weekday", "heading", "time"),
    [
        ("C", "3 May", "3 May 2024", "Tue 8 Dec", "Monday, 23 November", "14:30"),
        ("en_GB", "3 May", "3 May 2024", "Tue 8 Dec", "Monday, 23 November", "14:30"),
        ("en_US", "May 3", "May 3, 2024", "Tue Dec 8", "Monday, November 23", "2:30\u202fPM"),
        ("de_DE", "3. Mai", "3. Mai 2024", "Di 8. Dez.", "Montag, 23. November", "14:30"),
        ("fr_FR", "3 mai", "3 mai 2024", "mar. 8 déc.", "lundi 23 novembre", "14:30"),
        ("es_ES", "3 de may", "3 de may de 2024", "mar 8 de dic", "lunes, 23 de noviembre", "14:30"),
        ("hu_HU", "máj. 3.", "2024. máj. 3.", "K dec. 8.", "november 23., hétfő", "14:30"),
        ("ja_JP", "5月3日", "2024年5月3日", "火 12月8日", "11月23日月曜日", "14:30"),
        ("lv_LV", "3. maijs", "2024. gada 3. maijs", "Otrd. 8. dec.", "pirmdiena, 2026. gada 23. novembris", "14:30"),
    ],
    indirect=["locale"],
)
def test_a_day_is_named_as_the_locale_does_short_and_with_its_year_only_where_that_is_another(
    locale: str, near: str, far: str, weekday: str, heading: str, time: str
) -> None:
    assert short_day_words(date(2026, 5, 3), today=TODAY) == near, locale
    assert short_day_words(date(2024, 5, 3), today=TODAY) == far
    assert weekday_words(date(2026, 12, 8), today=TODAY) == weekday
    assert heading_words(date(2026, 11, 23), today=TODAY) == heading
    assert time_words(datetime(2026, 5, 3, 14, 30, tzinfo=UTC)) == time


def test_in_no_locale_a_day_loses_its_number_its_month_or_its_year(every_locale: Iterator[QLocale]) -> None:
    for each in every_locale:
        days = {short_day_words(date(2026, month, day), today=TODAY) for month in range(1, 13) for day in range(1, 29)}
        years = {short_day_words(date(year, 5, 3), today=TODAY) for year in range(2000, 2027)}
        assert (len(days), len(years)) == (12 * 28, 27), each.name()


@pytest.mark.parametrize("locale", ["en_GB"], indirect=True)
def test_near_days_have_names_and_the_year_is_left_out_around_new_year(locale: str) -> None:
    days = [date(2026, 11, day) for day in (24, 25, 26, 27, 28)] + [date(2026, 12, 3), date(2027, 1, 9)]
    said = [day_words(day, today=TODAY) for day in days]
    assert said == ["24 Nov", "yesterday", "today", "tomorrow", "Saturday", "3 Dec", "9 Jan"], locale
    assert heading_words(TODAY, today=TODAY) == "Today, 26 November"
    assert heading_words(date(2026, 11, 25), today=TODAY) == "Yesterday, 25 November"
    assert heading_words(date(2025, 11, 25), today=TODAY) == "Tuesday, 25 November 2025"
