"""When a posting was published and until when one can apply, where a label or a phrase says so."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.labels import Field
from jobtracker.reading.starts import at_starts
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
# What parts the figures of a date: plain bytes, of which only those tell that are figures, or other letters, or part.
_PARTED = bytes(
    [ord("0") if chr(code) in "0123456789?" else ord(".") if chr(code) in "./-" else ord(" ") for code in range(256)]
)
_FIGURES_OF_YEAR = 4
_LONGEST = 60
_LONGEST_PHRASE = 300  # that tells until when one can apply, and its date up to what every date has
_NEAR_TOP = 4000
_BOTH = frozenset((("open", "closing", "dates"), ("posting", "period")))
_LAST_MONTH = 12
Dated = Sequence[tuple[int, int]]


def posted_of(text: str, *, fields: Sequence[Field], dated: Dated) -> Found[date] | None:
    """The day on which the posting was published."""
    return next(_labelled(text, fields=fields, labels=_POSTED), None) or _published(text, dated=dated)


def closes_of(text: str, *, fields: Sequence[Field], dated: Dated) -> Found[date] | None:
    """The last day to apply."""
    return next(_labelled(text, fields=fields, labels=_CLOSES), None) or next(_in_prose(text, dated=dated), None)


def _published(text: str, *, dated: Dated) -> Found[date] | None:
    """The day in a line near the top that begins with "Posted" or its like and has no colon."""
    end = -1
    for at, _ in dated:
        if at < end:
            continue
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        end = len(text) if end < 0 else end
        if start >= _NEAR_TOP:
            return None
        small = text[start:end].encode(errors="replace").lower()  # plain letters alone, which is ten times as quick
        if not any(word in small for word in _PUBLISHING):
            continue
        for phrase in _PUBLISHED.finditer(text, start, min(end, _NEAR_TOP)):
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


def _in_prose(text: str, *, dated: Dated) -> Iterator[Found[date]]:
    for start, end in _near_dates(dated):
        for phrase in at_starts(_CLOSING_WORDS, text, start=start, end=end):
            found = _date(text, start=phrase.end())
            if found and found.start is not None and found.start - phrase.end() < _LONGEST // 4:
                yield found


def _near_dates(dated: Dated) -> list[tuple[int, int]]:
    """The stretches of a text that end in what may be a date; most hold none, and the slow pattern finds nothing."""
    stretches: list[tuple[int, int]] = []
    start = end = 0
    for figure, behind in dated:
        begin = max(0, figure - _LONGEST_PHRASE)
        if begin > end:
            if end:
                stretches.append((start, end))
            start = begin
        if figure >= end:
            end = behind
    return [*stretches, (start, end)] if end else stretches


def dates_in(text: str) -> Dated:
    """Where what every date has begins and ends, "2026" or the "7/1" of "7/1/26", in the order of the text."""
    found: list[tuple[int, int]] = []
    at = text.find("20")
    while at >= 0:
        if text[at : at + _FIGURES_OF_YEAR].isdecimal():
            found.append((at, at + _FIGURES_OF_YEAR))
        at = text.find("20", at + 2)
    plain = text.encode("ascii", errors="replace").translate(_PARTED)
    at = plain.find(b"0.0")
    while at >= 0:
        parting = text[at + 1]
        if parting in text[at + 3 : at + 5] and text[at].isdecimal() and text[at + 2].isdecimal():
            found.append((at, at + 3))
        at = plain.find(b"0.0", at + 2)
    found.sort()
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
