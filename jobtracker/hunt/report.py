"""The readable report of one posting: what was read, and requirement by requirement how the profile answers."""

import textwrap
from collections.abc import Iterator
from typing import NamedTuple

from jobtracker.reading.findings import Reading, Salary
from jobtracker.skills.comparison import Comparison, Evidence, Judged, Rule, Verdict
from jobtracker.skills.counts import Counts
from jobtracker.wording import translate

WIDTH = 96  # columns, where no terminal tells them
NARROWEST = 30
MARKS: dict[Verdict | None, str] = {"met": "✓", "partial": "◐", "missing": "✕", "confirm": "?", None: "•"}
ORDER: tuple[Verdict | None, ...] = ("missing", "partial", "met", "confirm", None)
PARTS = (
    ("requirement", translate("Report", "Must have")),
    ("preferred", translate("Report", "Nice to have")),
    ("stack", translate("Report", "Stack")),
)
_COLOURS = {"✓": 32, "◐": 33, "✕": 31, "?": 36}
_PLAIN_LETTERS = str.maketrans(
    {"✓": "+", "◐": "~", "✕": "x", "•": "*", "“": '"', "”": '"', "←": "<-", "·": "-", "–": "-", "’": "'", "…": "..."}
)
_COUNTED = (
    ("requirement", translate("Report", "must-haves")),
    ("preferred", translate("Report", "nice-to-haves")),
    ("stack", translate("Report", "stack")),
)
_A = {
    "hour": translate("Report", "an hour"),
    "day": translate("Report", "a day"),
    "month": translate("Report", "a month"),
    "year": translate("Report", "a year"),
}
_PLAIN = frozenset({"same name", "stated"})
# What is said of the posting's words where no line of the profile answers them.
_UNANSWERED: dict[Rule, str] = {
    "ask the person": translate("Report", "only you can say"),
    "years": translate("Report", "not enough in your profile"),
}
_ANSWERED: dict[Rule, str] = {
    "alias": translate("Report", "alias"),
    "implied by": translate("Report", "implied by"),
    "close": translate("Report", "close"),
    "years": translate("Report", "years"),
    "degree": translate("Report", "degree"),
    "language": translate("Report", "language"),
    "certificate": translate("Report", "certificate"),
}


class Terminal(NamedTuple):
    """What the report is shown on: how many letters wide, which letters it knows, and whether in colours."""

    width: int = WIDTH
    encoding: str = "utf-8"
    colours: bool = False


PLAIN = Terminal()


def report(reading: Reading, comparison: Comparison, terminal: Terminal = PLAIN) -> str:
    """The report as lines for a terminal; the verdicts only where a profile was compared."""
    lines = [*_head(reading), *summed_up(comparison), *_parts(comparison, reading.text)]
    wrapped = (line for told in lines for line in _wrapped(told, max(terminal.width, NARROWEST)))
    return "\n".join([*(_dressed(line, terminal) for line in wrapped), ""])


def _wrapped(line: str, width: int) -> list[str]:
    """Break a line at the terminal's width, deeper in than it begins; a point goes on behind its mark."""
    indent = len(line) - len(line.lstrip())
    return textwrap.wrap(
        line, width, subsequent_indent=" " * (indent + 2 if indent else 0), break_on_hyphens=False
    ) or [line]


def _dressed(line: str, terminal: Terminal) -> str:
    """Give a line the colour of its mark, in letters that the terminal knows."""
    mark = line.strip()[:1] if line.startswith("  ") and not line.startswith("   ") else ""
    try:
        line.encode(terminal.encoding)
    except UnicodeEncodeError:
        plain = line.translate(_PLAIN_LETTERS)
        line = plain.encode(terminal.encoding, errors="replace").decode(terminal.encoding)
    colour = _COLOURS.get(mark) if terminal.colours else None
    return f"\x1b[{colour}m{line[:3]}\x1b[0m{line[3:]}" if colour else line


def counts_line(counts: Counts, name: str) -> str:
    """Counts in words: "must-haves 6 of 9 met, 1 partly, 2 missing, 1 to confirm"."""
    met = translate("Report", "{met} of {all} met").format(met=counts.met, all=counts.comparable)
    parts = (
        (counts.partial, translate("Report", "{number} partly")),
        (counts.missing, translate("Report", "{number} missing")),
        (counts.confirm, translate("Report", "{number} to confirm")),
    )
    told = [met] if counts.comparable else []
    told += [words.format(number=number) for number, words in parts if number]
    return f"{name} {', '.join(told)}" if counts.comparable else f"{name}: {', '.join(told)}"


def pay_words(pay: Salary) -> str:
    """Pay in words, the numbers as stated: "11,670.34 – 14,174.54 USD a month"."""
    low, high = (None if amount is None else f"{amount:,.2f}".removesuffix(".00") for amount in (pay.min, pay.max))
    if low and high and low != high:
        amount = f"{low} – {high}"
    elif low == high:
        amount = low or ""
    else:
        least, most = translate("Report", "from {amount}"), translate("Report", "up to {amount}")
        amount = least.format(amount=low) if low else most.format(amount=high)
    return " ".join(word for word in (amount, pay.currency, _A[pay.period] if pay.period else None) if word)


def _head(reading: Reading) -> Iterator[str]:
    yield reading.title.value if reading.title else "(no title found)"
    facts = [
        reading.company.value if reading.company else None,
        "; ".join(place.value for place in reading.locations) or None,
        *(found.value if found else None for found in (reading.work_mode, reading.employment_type, reading.seniority)),
        pay_words(reading.salary.value) if reading.salary else None,
    ]
    told = " · ".join(fact for fact in facts if fact)
    if told:
        yield told
    yield ""


def summed_up(comparison: Comparison) -> Iterator[str]:
    """The counts in one sentence."""
    if not any(judged.item.kind in dict(PARTS) for judged in comparison.items):
        yield translate("Report", "I could not read requirements here.")
        return
    told = (
        counts_line(comparison.counts[kind], name)
        for kind, name in _COUNTED
        if kind in comparison.counts and comparison.counts[kind].total
    )
    summary = "; ".join(told)
    if summary:
        yield summary[0].upper() + summary[1:] + "."


def _parts(comparison: Comparison, text: str) -> Iterator[str]:
    for kind, name in PARTS:
        items = [judged for judged in comparison.items if judged.item.kind == kind]
        if items:
            yield ""
            yield name
            for judged in sorted(items, key=lambda judged: ORDER.index(judged.verdict)):
                yield from _item(judged, text)


def _item(judged: Judged, text: str) -> Iterator[str]:
    mark = MARKS[judged.verdict]
    yield f"  {mark} {judged.item.text}"
    yield from (f"      {line}" for line in dict.fromkeys(why(evidence, text) for evidence in judged.evidence))


def why(evidence: Evidence, text: str) -> str:
    """The posting's words, the profile's line and the rule."""
    quote = " ".join(text[evidence.start : evidence.end].split())
    if evidence.source is None:
        unanswered = _UNANSWERED.get(evidence.rule) or translate("Report", "not in your profile")
        return translate("Report", "“{quote}”: {why}").format(quote=quote, why=unanswered)
    told: list[str] = [] if evidence.rule in _PLAIN else [_ANSWERED.get(evidence.rule, evidence.rule)]
    enough = evidence.rule == "close" or evidence.verdict not in ("partial", "missing")
    told += [] if enough else [translate("Report", "not enough")]
    answer = translate("Report", "“{quote}” ← your “{line}”").format(quote=quote, line=evidence.source.text)
    return answer + (f" ({', '.join(told)})" if told else "")
