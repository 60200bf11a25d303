"""The readable report says in words what the comparison found."""

from jobtracker.hunt.report import Terminal, counts_line, pay_words, report
from jobtracker.reading.findings import Found, Item, Kind, Reading, Salary
from jobtracker.skills.comparison import Comparison, Evidence, Judged, SkillAsk, Source, Verdict
from jobtracker.skills.counts import Counts

TEXT = "Nurse\n- Wound care\n- Driving licence\n- Night shifts are a plus\n- You help people\n"


def judged(words: str, kind: Kind, verdict: Verdict | None, source: Source | None) -> Judged:
    start = TEXT.index(words)
    end = start + len(words)
    proof = Evidence(
        leaf=(),
        start=start,
        end=end,
        source=source,
        rule="alias" if source else "missing",
        verdict=verdict or "confirm",
    )
    ask = SkillAsk(start=start, end=end, skill=words)
    return Judged(Item(words, kind, start, end), ask, verdict, (proof,) if verdict else ())


def compared(*items: Judged) -> Comparison:
    return Comparison(items, (), {"requirement": Counts(met=1, missing=1), "preferred": Counts(confirm=1)})


READING = Reading(TEXT, title=Found("Nurse"), locations=(Found("Graz"), Found("Wien")))


def test_the_report_shows_missing_first_with_mark_and_both_quotes() -> None:
    told = report(
        READING,
        compared(
            judged("Wound care", "requirement", "met", Source("skills[0]", "Wundversorgung")),
            judged("Driving licence", "requirement", "missing", None),
            judged("Night shifts are a plus", "preferred", "confirm", None),
            judged("You help people", "responsibility", None, None),
        ),
    )
    assert told.splitlines() == [
        "Nurse",
        "Graz; Wien",
        "",
        "Must-haves 1 of 2 met, 1 missing; nice-to-haves: 1 to confirm.",
        "",
        "Must have",
        "  ✕ Driving licence",
        "      “Driving licence”: not in your profile",
        "  ✓ Wound care",
        "      “Wound care” ← your “Wundversorgung” (alias)",
        "",
        "Nice to have",
        "  ? Night shifts are a plus",
        "      “Night shifts are a plus”: not in your profile",
    ]


def test_the_report_fits_the_terminal_in_width_letters_and_colours() -> None:
    compared_once = compared(judged("Wound care", "requirement", "met", Source("skills[0]", "Wundversorgung " * 4)))
    narrow = report(READING, compared_once, Terminal(width=40)).splitlines()
    assert max(map(len, narrow)) <= 40
    assert "      “Wound care” ← your" in narrow
    assert "        “Wundversorgung Wundversorgung" in narrow
    plain = report(READING, compared_once, Terminal(encoding="ascii"))
    assert plain.isascii()
    assert '  + Wound care\n      "Wound care" <- your "Wundversorgung' in plain
    assert "\x1b" not in plain
    assert "\x1b[32m  ✓\x1b[0m Wound care" in report(READING, compared_once, Terminal(colours=True))


def test_a_posting_without_requirements_is_said_as_such() -> None:
    empty = Comparison((), (), {})
    assert "I could not read requirements here." in report(Reading("Hello"), empty)


def test_without_a_profile_requirements_are_listed_without_verdicts() -> None:
    told = report(READING, Comparison((judged("Wound care", "requirement", None, None),), (), {}))
    assert "  • Wound care" in told
    assert "met" not in told


def test_pay_is_told_as_stated() -> None:
    assert pay_words(Salary(11670.34, 14174.54, "USD", "month")) == "11,670.34 – 14,174.54 USD a month"
    assert pay_words(Salary(50, 50, "EUR", "hour")) == "50 EUR an hour"
    assert pay_words(Salary(70000, None, "EUR", "year")) == "from 70,000 EUR a year"
    assert pay_words(Salary(None, 45000, None, None)) == "up to 45,000"


def test_counts_are_told_in_words() -> None:
    assert counts_line(Counts(6, 1, 2, 1), "must-haves") == "must-haves 6 of 9 met, 1 partly, 2 missing, 1 to confirm"
