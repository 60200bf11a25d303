"""What the job pays, as the posting words it."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found, Period, Salary
from jobtracker.reading.labels import Field
from jobtracker.reading.lines import Line
from jobtracker.reading.money import (
    CURRENCIES,
    YEARS_FROM,
    currency_of,
    currency_there,
    dollar_of,
    figures_of,
    krone_of,
    next_amount,
    thousands_in,
)
from jobtracker.reading.pay_bounds import bounds_of
from jobtracker.reading.pay_periods import period_of
from jobtracker.reading.words import word_list
from jobtracker.values import replace

_CUE = Pattern(
    r"sal[aá]r|\bpay\b|\bpaid\b|\bpaying\b|compensation|remunerat|wage|\brate\b|earn|\bbase\b|package|stipend|gehalt|"
    r"vergütung|verdien|lohn|entgelt|brutto|rémunération|salaire|brut\b|retribu|remunera|sueldo|bruto|"
    r"salaris|\bnett?[oi]\b|\d\W{0,6}nets?\b|\blön|stipendi|\bral\b|\bote\b|glassdoor est|per annum|p\.a\.|annual|"
    r"\btjm\b|\bfte\b|"
    r"pro[- ]rata",
)
_NOT_PAY = Pattern(
    r"revenue|funding|raised|turnover|valuation|invest|assets|umsatz|chiffre d|million|billion|mrd|"
    r"bonus of|sign-?on|referral|allowance|stipend|reimburse|voucher|discount|gutschein|zuschuss|"
    r"contribution|donat|401|per diem|learning budget|training budget|\bbudgets?\b|commut|\bbikes?\b|"
    r"contribut|per child|savings|sales of|"
    r"portfolio|grant|match|insurance|worth|\bfines?\b(?! dining)|fee\b|prize|customers|clients|users|"
    r"employees|kollegen|"
    r"kolleg|projects? (?:of|worth)|kickstart|equipment|home office|"
    r"maximum salary|mutuelle|prime\b|primes\b|indemnit|panier|remboursement|cheque|chèque|tickets?[ -]resta?u?|"
    r"deals|donors|loans?\b|mortgage|invoices|quota|pipeline|growth fund|development fund|development budget|"
    r"urlaub|carte|to spend|lunch|sport",
)
# A sum beside the pay, labelled or not: "Competitive + £2,000 sign-on bonus".
_EXTRA = Pattern(
    r"\W*(?:(?:annual|one-off|one-time|yearly) )?(?:sign-?on|signing|joining|welcome|retention|referral|relocation|"
    r"learning|training) ",
    re.IGNORECASE,
)
_UP_TO = Pattern(
    r"(?:up ?to|bis zu|maximum|max\.?|maximaal|höchstens|jusqu'à|jusqu’à|hasta|até|tot|upp till|fino a|under|(?:^|"
    r":|salary|salaries|earnings|package)\s{0,2}to)\s*(?:[^\w\s]\s*)?$",
    re.IGNORECASE,
)
_AND_UP = Pattern(
    r"^(?:\s?\+(?! ?[a-z\d£€$])|\s?(?:and up|or more|upwards|aufwärts|(?:[^.;]{0,60}\b)?beginnt\b))", re.IGNORECASE
)
_FROM = Pattern(
    r"(?:from|starting at|starts? at|at least|minimum(?: of)?|min\.?|ab|mindestens|à partir de|dès|"
    r"desde|a partir de|vanaf|från|a partire da|mehr als|more than|over|"
    r"mindest(?:gehalt|entgelt|lohn|bruttogehalt|grundgehalt)(?: von| beträgt| liegt bei)?)\s*(?:[^\w\s]\s*)?$",
    re.IGNORECASE,
)
_DIGITS = Pattern(r"\d\d|\dk|\d ?(?:lpa|lakh|lac)", re.IGNORECASE)
_MONEY_SIGNS = "$€£₹¥₪₺₴₽₱₩₦"
_MONEY_WORDS = frozenset(CURRENCIES).union(
    word_list("""
    salary salaries pay wage wages compensation gehalt bruttogehalt bruttomonatsgehalt bruttojahresgehalt monatsgehalt
    jahresgehalt lohn brut brutto bruto brutos brutti lordi salaire salario salaris lön stipendio kč lakh lakhs lac
    lacs lpa annually annum ph
    hourly hour remuneration ctc verdien verdient pays paying base basic uur stunde heure
""")
)
_END = Pattern(r"[.,;!?)]\s|\n| [|·•–—-] |(?:^| )(?:plus|\+|und|and|et|y|och) ")
_SENTENCE = Pattern(r"\. (?=[A-ZÀ-Þ])")
_SUPER = Pattern(
    r"\bsuper(?:annuation)?\b(?!vis)|\bcasual loading\b|\bpenalty rates?\b", re.IGNORECASE
)  # what Australian pay comes with
_UNITED_STATES = Pattern(r"us ?\$|usd|us dollars?", re.IGNORECASE)
_WEEKLY = Pattern(
    r"^[^\w,.;]{0,2}(?:[a-zà]+ )?(?:per |a |every two )?(?:(?:bi-?)?week(?:ly|s)?|fortnight(?:ly)?|wk|pw|woche|"
    r"semaine|semana|vecka)\b",
    re.IGNORECASE,
)
# What stands right before and right behind pay that is written without a currency: "salary of 48,000", "15.50 ph".
_SAID = Pattern(
    r"\b(?:salary|salaries|wage|pay|compensation|remuneration|ctc|ral|tjm|base|basic|verdient?|earn|pays|paying|gehalt|"
    r"\w*lohn|salaire|salario|salário|salaris|lön)"
    r"(?: (?:range|package|band|scale|offered|budget|brut|bruto|brutto|lordo|annuel|mensuel))?\s*"
    r"(?:(?:is|of|from|between|up to|von|ab|de|van|entre|från|upto)\b|[:–—-])*\s*$"
)
_BEHIND_BARE = Pattern(
    r"\s*(?:p\.?h\b|p/h\b|p\.?a\b|per (?:hour|annum|year|month)|an hour|/ ?h(?:ou)?r\b|/ ?y(?:ea)?r\b|hourly|annually|"
    r"yearly|monthly|annual\b|lord[oi]\b|/ ?(?:a[nñ]o|an|jahr|m[eê]s|mois|maand|monat)\b|pro stunde|par heure|"
    r"por hora|per uur|all'ora)",
    re.IGNORECASE,
)
# What stands behind thousands that are pay, and before those that are something else.
_BEHIND_THOUSANDS = Pattern(
    r"\s*(?:[.,;!)|+\n]|$|[–—·-]\s|(?:plus|base|basic|basis|depending|dep|doe|dependent|with|ote|gross|negotiable|based|and|or|"
    r"for|je nach|je|abhängig|brutto|fix|fixed|all in|selon|según|bruto|brut|annuel|annual|afhankelijk|in|on|per|p)\b)",
    re.IGNORECASE,
)
_OF_POST = Pattern(
    r"(?:^|[.!?;,–-] ?|\b(?:the|our) )[Bb]udget(?: is|:)? (?:[^\w\s]|ca\.? |around |up to )?$"
)  # "Budget is 58k"
_COUNTED = Pattern(
    r"\b(?:lines|rows|about|roughly|over|than|serve|serving|reach|reaching|users|visitors|downloads|followers|events|"
    r"requests|tickets|orders|budgets?)\W{1,3}(?:of )?$",
    re.IGNORECASE,
)
_CELL = Pattern(r"[|·•–—-] $")
_ESTIMATE = Pattern(r"\best\.|estimate|schätz", re.IGNORECASE)
_LEAST_BARE = 1000
_KEPT = 512  # lines whose pay is kept
_HEADER_LINES = 14
_LONGEST_HEADER = 140
_FULL_YEAR = (10_000, 400_000)  # what a figure near the top is, if it is a year's pay
_AROUND = 70
_NEAR_BEFORE = 45
_LEAST_SAID = 35  # of a sentence before, which then speaks of something else
_MOST_CHARS = 60_000  # no posting is longer before it states its pay
_OPENED = Pattern(r",| ?\+| ?plus\b| ?starting\b|[.;]? *$")  # "£42k, 34 days off" opens a line
_OPENS_PAY = Pattern(
    r"(?:^|[.!?] |: )(?:Up to|From|Circa|Around|C\.|c\.|To)\s*(?:[^\w\s]\s*)?$"
)  # "Up to £60,000 + bonus."
_LEAST_RATE, _MOST_RATE = 8, 60  # an hour's pay that opens a short line: "£19.50 CIS"
_LONGEST_RATE = 30
_LEAST_STIPEND = 10_000  # that one lives on; less is for learning
_HOURLY = 200  # more than pay by the hour that is written "21.35-29.80"
_LEAST_YEAR = 12_000  # less than any full year
_SMALL_MOST = 100  # times as much where the currency's unit is small
_LEAST = {"hour": 3, "day": 30, "month": 60, "year": 4000}
_MOST = {"hour": 1000, "day": 10_000, "month": 200_000, "year": 20_000_000}


class _Offer(NamedTuple):
    salary: Salary
    start: int
    end: int
    weight: float
    estimate: bool


def pay_of(
    text: str, *, lines: Sequence[Line], fields: Sequence[Field], places: Sequence[str] = ()
) -> Found[Salary] | None:
    """The pay, None where none is stated; a bare dollar is that of the country in which the places are."""
    labelled = set(_labelled(lines, fields=fields))
    signs = [sign for sign in _MONEY_SIGNS if sign in text]
    thousands = thousands_in(text)
    best: _Offer | None = None
    seen = 0
    for index, line in enumerate(lines):
        head = index < _HEADER_LINES and len(line.text) <= _LONGEST_HEADER and line.text[-1] != "."
        seen += line.end - line.start
        if seen > _MOST_CHARS:
            break
        near = index in labelled
        told = near or not _MONEY_WORDS.isdisjoint(line.words) or any(sign in line.text for sign in signs)
        if not (told or (thousands and any(line.start <= at < line.end for at in thousands))):
            continue
        for offer in _offers(text[line.start : line.end], labelled=near, head=head):
            if best is None or offer.weight > best.weight:
                best = offer._replace(start=line.start + offer.start, end=line.start + offer.end)
    best = _bounded(text, lines=lines, best=best)
    if best is None:
        return None
    currency = _currency_there(text, offer=best, places=places)
    return Found(replace(best.salary, currency=currency), best.start, best.end, sure=not best.estimate)


def _currency_there(text: str, *, offer: _Offer, places: Sequence[str]) -> str | None:
    """The currency of an offer; a bare dollar and a crown are those of the country told."""
    currency = offer.salary.currency
    if currency == "KR":
        return krone_of(text)
    if currency == "$":
        peso = dollar_of(places, text=text)
        return peso if peso != "USD" else None
    australian = _SUPER.search(text, offer.end, offer.end + _AROUND)
    if currency is None:
        return "AUD" if australian else currency_there(places, text=text)
    if currency != "USD" or _UNITED_STATES.search(text, max(0, offer.start - 5), offer.end + 5):
        return currency
    return "AUD" if australian else dollar_of(places, text=text)


def _bounded(text: str, *, lines: Sequence[Line], best: _Offer | None) -> _Offer | None:
    """The pay whose ends stand on lines of their own, unless a range was found."""
    if best is not None and None not in (best.salary.min, best.salary.max) and best.salary.min != best.salary.max:
        return best
    bounds = bounds_of(text, lines=lines)
    if bounds is None or (bounds.currency is None and bounds.high < _LEAST_BARE):
        return best
    piece = text[bounds.start : bounds.end + _AROUND].split("\n\n", maxsplit=1)[0]
    period = period_of(piece) or _likely(bounds.high, currency=bounds.currency)
    currency = bounds.currency or (best.salary.currency if best else None)
    salary = Salary(bounds.low, bounds.high, currency, period, raw=text[bounds.start : bounds.end])
    return _Offer(salary, bounds.start, bounds.end, 0.0, estimate=False)


def _labelled(lines: Sequence[Line], *, fields: Sequence[Field]) -> Iterator[int]:
    """The lines of labelled pay; the next one too, where nothing or the value stands there."""
    for field in fields:
        if field.topic != "pay":
            continue
        yield field.line
        below = field.line + 1
        if (
            below < len(lines)
            and len(lines[below].text) < _AROUND
            and not (field.value and field.start < lines[below].start)
        ):
            yield below


@lru_cache(maxsize=_KEPT)
def _offers(piece: str, *, labelled: bool, head: bool) -> tuple[_Offer, ...]:
    return tuple(_offered(piece, labelled=labelled, head=head))


def _offered(piece: str, *, labelled: bool, head: bool) -> Iterator[_Offer]:
    if not _DIGITS.search(piece):
        return
    at = 0
    while found := next_amount(piece, start=at):
        if _is_numbering(found):
            at = found.end("f1")
            continue
        at = found.end()
        offer = _offer(piece, found=found, labelled=labelled, head=head)
        if offer:
            yield offer


def _is_numbering(found: re.Match[str]) -> bool:
    """Whether the first of two figures only numbers something: "Step 1 - $52,000"."""
    return found["f1"] is not None and found["s2"] is not None and found["s1"] is None and found["t1"] is None


def _offer(piece: str, *, found: re.Match[str], labelled: bool, head: bool) -> _Offer | None:
    before, after = piece[max(0, found.start() - _AROUND) : found.start()], piece[found.end() : found.end() + _AROUND]
    currency = currency_of(found)
    low, high = sorted(figures_of(found))
    bare = currency is None and not labelled
    labelled = labelled or (bare and _SAID.search(before.lower()) is not None and _ends_sum(after))
    thousands = "k" in ((found["k1"] or found["k2"] or found["k3"]) or "").lower()
    wage = bare and (head or labelled or thousands) and _BEHIND_BARE.match(after) is not None
    wage = wage or (bare and thousands and low < high and _is_range_of_pay(before, after=after, low=low, high=high))
    named = "." in found[0] and not bare and _SAID.search(before.lower()) is not None  # "Starting pay $23.75"
    hourly = _is_hourly(piece, found=found, labelled=labelled or named, head=head)
    if currency is None and not (wage or hourly or (labelled and high >= _LEAST_BARE)):
        return None
    if _EXTRA.match(after) or (not labelled and _is_other_money(before, after=after, amount=high)):
        return None
    said = labelled or hourly
    opens = high >= _FULL_YEAR[0] and (
        _OPENS_PAY.search(before) is not None
        or ((not before or before.endswith(". ")) and _OPENED.match(after) is not None)
    )
    cued = (
        said
        or opens
        or bool(_CUE.search(f"{before} {found[0]} {after}".lower()))
        or (head and _is_wage(found, after=after))
    )
    told = map(period_of, (found[0] + _SENTENCE.split(after[:40], maxsplit=1)[0], before))
    stated = next((period for period in told if period and _plausible(high, period=period, currency=currency)), None)
    weekly = bool(_WEEKLY.search(after[:20]))
    period = None if weekly else stated or ("hour" if hourly else _likely(high, currency=currency))
    plausible = period is None or _plausible(high, period=period, currency=currency)
    if not plausible or (stated is None and ((high < _LEAST_BARE and not said) or (not cued and low == high))):
        return None
    weight = 2.0 * labelled + cued + (low != high) + 0.5 * (stated is not None) + 0.5 * bool(currency)
    lowest, highest = _open_ended(low, high, before=before, after=after, found=found)
    salary = Salary(lowest, highest, currency, period, raw=found[0].strip())
    return _Offer(salary, found.start(), found.end(), weight, weekly or bool(_ESTIMATE.search(after[:30])))


def _ends_sum(after: str) -> bool:
    """Whether what stands behind a figure is not what it counts: "pays 40,000 people"."""
    return _BEHIND_THOUSANDS.match(after) is not None or _BEHIND_BARE.match(after) is not None


def _is_range_of_pay(before: str, *, after: str, low: float, high: float) -> bool:
    """Whether thousands without a currency are a year's pay: "It's a permanent role, 45-52k with 2 days…"."""
    return (
        low >= _FULL_YEAR[0]
        and high <= min(_FULL_YEAR[1], 3 * low)
        and not _COUNTED.search(before)
        and _BEHIND_THOUSANDS.match(after) is not None
    )


def _is_hourly(piece: str, *, found: re.Match[str], labelled: bool, head: bool) -> bool:
    """Whether an amount is an hour's pay by its size: "Pay: 21.35-29.80", "£19.50 CIS" alone near the top."""
    low, high = sorted(figures_of(found))
    if labelled and currency_of(found) is None:
        return _LEAST["hour"] < low < high < _HOURLY and "." in found[0]
    if labelled:
        return _LEAST_RATE <= low <= high <= _MOST_RATE  # "Pay: $21-$23"
    opens = head and not found.start() and len(piece) <= _LONGEST_RATE
    cell = head and low < high and _CELL.search(piece, 0, found.start()) is not None  # "Day shift | $34.00 to $41.50"
    return (opens or cell) and currency_of(found) is not None and _LEAST_RATE <= low <= high <= _MOST_RATE


def _is_other_money(before: str, *, after: str, amount: float) -> bool:
    """Whether the words around an amount tell of money that is no pay; a stipend that one lives on is."""
    stop = before.rfind(". ")
    said = before[stop + 2 :] if stop >= _LEAST_SAID else before[-_NEAR_BEFORE:]
    found = _NOT_PAY.search(f"{said} {_END.split(after, maxsplit=1)[0]}".lower())
    return found is not None and not (
        (found[0] == "stipend" and amount >= _LEAST_STIPEND)
        or (found[0] == "budget" and _OF_POST.search(before) is not None)
    )


def _is_wage(found: re.Match[str], *, after: str) -> bool:
    """Whether a figure near the top is pay by its size or by its period."""
    small, large = _FULL_YEAR
    return small <= max(figures_of(found)) <= large or bool(_WEEKLY.search(after[:20]))


def _plausible(amount: float, *, period: Period, currency: str | None) -> bool:
    return (
        _LEAST[period]
        <= amount
        <= _MOST[period] * (_SMALL_MOST if YEARS_FROM.get(currency or "", 0) > _LEAST_YEAR else 1)
    )


def _open_ended(
    low: float, high: float, *, before: str, after: str, found: re.Match[str]
) -> tuple[float | None, float | None]:
    if found["f3"] is None:
        return low, high
    if _AND_UP.search(after):
        return low, None
    if _UP_TO.search(before):
        return None, high
    return (low, None) if _FROM.search(before) else (low, high)


def _likely(amount: float, *, currency: str | None) -> Period | None:
    """The period that an amount of that size speaks of."""
    if amount < 200:  # noqa: PLR2004 - an hour, a day or a month, as the country is
        return None
    return "month" if amount < YEARS_FROM.get(currency or "", _LEAST_YEAR) else "year"
