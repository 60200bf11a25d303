"""When a posting was published and until when one can apply, where a label or a phrase says so."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.labels import Field
from jobtracker.reading.starts import at_starts, places_of
from jobtracker.reading.words import words_of

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier enero janeiro januari gennaio",
            "february feb februar février fevrier febrero fevereiro februari febbraio",
            "march mar märz maerz mars marzo março maart",
            "april apr avril abril aprile",
            "may mai mayo maio mei maj maggio",
            "june jun juni juin junio junho giugno",
            "july jul juli juillet julio julho luglio",
            "august aug août aout agosto augustus augusti",
            "september sep sept septembre septiembre setembro settembre",
            "october oct oktober okt octobre octubre outubro ottobre",
            "november nov novembre noviembre novembro",
            "december dec dezember dez décembre diciembre dezembro dicembre",
        ),
        1,
    )
    for name in names.split()
}
_POSTED = frozenset(
    words_of(label)
    for label in (
        "posted", "dateposted", "issued on", "date issued", "issue date", "date of issue", "posted date",
        "posteddate", "postdate", "posted on", "placed on", "date placed",
        "date advertised", "advertised", "advertised on", "listed", "listed on", "date listed", "publish date",
        "date published",
        "opens", "open closing dates", "posting period", "date posted", "posting date", "job posted",
        "published", "published on", "opening date",
        "veröffentlicht", "veröffentlicht am", "online seit", "publié le", "publiée le", "date de publication",
        "publicado", "publicado el", "fecha de publicación", "geplaatst", "geplaatst op", "pubblicato il",
    )
)  # fmt: skip
_CLOSES = frozenset(
    words_of(label)
    for label in (
        "closing date", "close date", "post until", "open until", "posting closes", "competition closes",
        "vacancy closes", "application due",
        "applications due", "due date", "apply before",
         "open closing dates", "posting period", "closing on", "closes", "closes on", "closing", "deadline",
        "application deadline", "apply by",
        "deadline for applications", "applications close", "end date", "last date to apply", "last day to apply",
        "valid until",
        "bewerbungsfrist", "bewerbungsschluss", "bewerben bis", "frist", "date limite", "date limite de candidature",
        "fecha límite", "plazo", "sluitingsdatum", "reageer voor", "sista ansökningsdag", "prazo", "scadenza",
        "ansøgningsfrist", "søknadsfrist",
        "expires", "expires on", "expiry date", "expiration date", "expiry", "live until",
        "termin składania ofert", "ważne do",
    )
)  # fmt: skip
_CLOSING = (
    "send", "submit", "cv", "résumé", "resume", "write to", "stuur", "mail", "schick", "envoye", "envía",
    "enviar", "envie", "invia", "skicka",
    "apply", "application", "deadline", "closing", "sista dag", "sidste frist", "closes",
    "bewerb", "candidat", "kandidat", "solicitud", "sollicit", "reage", "meld", "postul", "inschrijv",
    "ansök", "sök", "inscri",
)  # fmt: skip
_CLOSING_WORDS = Pattern(
    r"\b(?:apply|applications?|deadline|closing(?: date)?|sista dag|sidste frist|closes|"
    r"bewerb\w*|cvs?|résumés?|resumes?|[ck]andidat\w*|solicitud\w*|"
    r"sollicit\w*|reage(?:er|ren)|meld(?:en|e)? (?:dich|je|u|sie)|postul\w*|inschrijv\w*|inscri\w*|ansök\w*|sök|send|"
    r"submit|write to|stuur|mail|schick\w*|senden|envoye[rz]|envía|enviar|envie|invia\w*|skicka)\b"
    r"(?:(?:[^.\n]|\.(?=\S)){0,80}?\b(?:by|before|until|through|later than|closes?|is|on|date|bis(?: zum)?|"
    r"är|spätestens|avant(?: le)?|"
    r"jusqu'au|antes del"
    r"|hasta(?: el)?|v(?:óó|oo)r|tot(?: en met)?|t/m|uiterlijk(?: op)?|innan|inden|senest|senast|entro(?: il)?|"
    r"até)\b:?|"
    r"(?:(?<=deadline)|(?<=closes)|(?<=closing)|(?<=closing date)):?)\s{1,3}"
    r"(?:(?:noon|midday|midnight|end of day|close of business|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?)(?: on)?,? )?"
    r"(?:[^\W\d_]{2,7}day,? (?:the )?)?(?=\S{0,12}\d|\w{3,9} \d)",
    re.IGNORECASE,
    starts=_CLOSING,
)
_PUBLISHED = Pattern(
    r"(?:^\W{0,3}|[|•·] )(?:date )?(?:posted|job posting|published|gepubliceerd|udgivet|opslået|erschienen|"
    r"opublikowano|inserita|publiée?|veröffentlicht|online seit|publicad[ao]|geplaatst|"
    r"pubblicat[ao]|publicerad)"
    r"(?: on| le| am| el| op| il| em)?:? (?=\S{0,12}\d|\w{3,9} \d)",
    re.IGNORECASE | re.MULTILINE,
)
_PUBLISHING = (
    b"posted",
    b"publi",
    b"ffentlicht",
    b"online seit",
    b"geplaatst",
    b"pubblicat",
    b"job posting",
    b"udgivet",
    b"opsl",
    b"erschienen",
    b"inserita",
)  # one is in each match
_MONTH_FIRST = Pattern(r"(?<!\d)(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/(?:20)?\d\d(?!\d)")
_DAY_FIRST = Pattern(r"(?<!\d)(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])/(?:20)?\d\d(?!\d)")
_ISO = Pattern(r"(?P<y>20\d\d)(?P<parted>[-/.])(?P<m>\d\d)(?P=parted)(?P<d>\d\d)")
_WORDY = Pattern(
    r"(?P<d>\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s{1,2}(?:de\s)?(?P<name>[^\W\d_]{3,10})\.?,?\s{1,2}(?:de\s)?(?P<y>20\d\d)"
    r"|(?P<name2>[^\W\d_]{3,10})\.?\s{1,2}(?P<d2>\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(?P<y2>20\d\d)"
)
_FIGURES = Pattern(r"(?P<d>\d{1,2})(?P<mark>[./-])(?P<m>\d{1,2})(?P=mark)(?P<y>20\d\d|\d\d(?!\d))")
_BETWEEN = ("/", ".", "-")  # signs that part the figures of a date
_FIGURES_OF_YEAR = 4
_LONGEST = 60
_LONGEST_PHRASE = 300  # that tells until when one can apply, and its date up to what every date has
_NEAR_TOP = 4000
_BOTH = frozenset((("open", "closing", "dates"), ("posting", "period")))
_LAST_MONTH = 12


def posted_of(text: str, *, fields: Sequence[Field]) -> Found[date] | None:
    """The day on which the posting was published."""
    return next(_labelled(text, fields=fields, labels=_POSTED), None) or _published(text)


def closes_of(text: str, *, fields: Sequence[Field]) -> Found[date] | None:
    """The last day to apply."""
    return next(_labelled(text, fields=fields, labels=_CLOSES), None) or next(_in_prose(text), None)


def _published(text: str) -> Found[date] | None:
    """The day in a line near the top that begins with "Posted" or its like and has no colon."""
    top = text[:_NEAR_TOP]
    small = top.encode(errors="replace").lower()  # plain letters alone, which is ten times as quick
    said = [word for word in _PUBLISHING if word in small]
    end = -1
    for line, low in zip(top.split("\n"), small.split(b"\n"), strict=True) if said else ():
        start, end = end + 1, end + 1 + len(line)
        for phrase in _PUBLISHED.finditer(text, start, end) if any(word in low for word in said) else ():
            found = _date(text, start=phrase.end())
            if found and found.start is not None and found.start - phrase.end() < _LONGEST // 4:
                return found
    return None


def _labelled(text: str, *, fields: Sequence[Field], labels: frozenset[tuple[str, ...]]) -> Iterator[Found[date]]:
    for field in fields:
        if words_of(field.label) in labels:
            found = _date(text, start=field.start)
            if found and labels is _CLOSES and words_of(field.label) in _BOTH:
                found = _date(text, start=found.end or field.end)
            if found:
                yield found


def _in_prose(text: str) -> Iterator[Found[date]]:
    for start, end in _near_dates(text):
        for phrase in at_starts(_CLOSING_WORDS, text, start=start, end=end):
            found = _date(text, start=phrase.end())
            if found and found.start is not None and found.start - phrase.end() < _LONGEST // 4:
                yield found


def _near_dates(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text that end in what may be a date; most hold none, and the slow pattern finds nothing."""
    start = end = 0
    for figure, behind in sorted(_dated(text)):
        begin = max(0, figure - _LONGEST_PHRASE)
        if begin > end:
            if end:
                yield start, end
            start = begin
        if figure >= end:
            end = behind
    if end:
        yield start, end


def _dated(text: str) -> list[tuple[int, int]]:
    """Where what every date has begins and ends, "2026" or "7/1": found by its signs, as a text has few of them."""
    found: list[tuple[int, int]] = []
    at = text.find("20")
    while at >= 0:
        if text[at : at + _FIGURES_OF_YEAR].isdecimal():
            found.append((at, at + _FIGURES_OF_YEAR))
        at = text.find("20", at + 2)
    parted = places_of(_BETWEEN, text=text)
    found += [
        (at - 1, at + 2) for at in parted if at and text[at - 1].isdecimal() and text[at + 1 : at + 2].isdecimal()
    ]
    return found


def _date(text: str, *, start: int) -> Found[date] | None:
    """The first date within a few words of `start`; not sure where day and month could be either way round."""
    piece = text[start : start + _LONGEST].split("\n", 1)[0]
    for pattern in (_ISO, _WORDY, _FIGURES):
        match = pattern.search(piece)
        if match:
            day, sure = _day(match.groupdict(), text=text)
            return Found(day, start + match.start(), start + match.end(), sure=sure) if day else None
    return None


def _day(parts: dict[str, str | None], *, text: str) -> tuple[date | None, bool]:
    name = parts.get("name") or parts.get("name2")
    day = int(parts.get("d") or parts.get("d2") or 0)
    year = int(parts.get("y") or parts.get("y2") or 0)
    month = MONTHS.get(name.casefold(), 0) if name else int(parts.get("m") or 0)
    mark = parts.get("mark")
    if (mark and month > _LAST_MONTH >= day) or (mark == "/" and day <= _LAST_MONTH and _puts_month_first(text)):
        day, month = month, day
    sure = mark != "/" or day > _LAST_MONTH or day == month
    try:
        return date(year + 2000 if year < 100 else year, month, day), sure  # noqa: PLR2004 - a year of two figures
    except ValueError:
        return None, False


def _puts_month_first(text: str) -> bool:
    """Whether a text writes the month before the day: another date shows it, else it pays in dollars."""
    if _MONTH_FIRST.search(text):
        return True
    return "$" in text and "R$" not in text and not _DAY_FIRST.search(text)
