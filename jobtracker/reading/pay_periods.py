"""What pay is reckoned by, as postings word it: the hour, the day, the month, the year."""

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Period
from jobtracker.reading.words import word_list

# A period, how it is worded, and what one of must stand in a text for that.
PERIODS: tuple[tuple[Period, Pattern, tuple[str, ...]], ...] = (
    (
        "hour",
        Pattern(
            r"per hour|an hour|/ ?h(?:ou)?r?\b|hourly|(?<![a-z])p\.?h\.?\b|(?:pro|die|je|in der) stunde|stundenlohn|"
            r"/ ?std|/ ?stunde|timlön|timpenning|/ ?uur\b|/ ?tim(?:me)?\b|/ ?ora\b|/ ?heure|de l'heure|"
            r"horaire\b|par heure|godz|por hora|/ ?hora|per uur|uurloon|per timme|all'ora|heure",
        ),
        word_list("hour / ph p.h stund tim ora heure godz uur"),
    ),
    (
        "day",
        Pattern(
            r"per day|a day\b|/ ?day|p/d\b|per (?:\w+ )?shift|a shift\b|(?:per|a) night\b|/ ?shift|"
            r"daily|day rate|(?:pro|am|je) tag\b|(?:pro|je) (?:nacht|schicht)\b|(?:par|/) ?(?:nuit|vacation)\b|"
            r"por (?:noche|turno)\b|per (?:nacht|dienst)\b|a (?:notte|turno)\b|tagessatz|"
            r"par jour|/ ?jour|\btjm\b|por día|al día|por dia|per dag|dagtarief|al giorno|/ ?j\b",
        ),
        word_list(
            "day daily / shift night tag nacht schicht nuit vacation noche turno dienst notte jour tjm día dia dag "
            "giorno"
        ),
    ),
    (
        "month",
        Pattern(
            r"per month|a month|^[\W\d]{2,20}p\.?m\b|/ ?mo(?:nth)?\b|monthly|pcm\b|(?:pro|je) monat|monatlich|"
            r"monatsgehalt|im monat|\bmtl\b|"
            r"/ ?monat|par mois|/ ?mois|mensuel|al mes|mensual|por mes|/ ?m[eê]s\b|mensal|por mês|per maand|"
            r"maandsalaris|p/m|/ ?maand|månad|måned|\bmdr?\b|/ ?mån\b|miesi[ęe]c|al mese|mensile|bruto maand",
        ),
        word_list("month / pm p.m pcm monat mtl mois mens mes mês maand mån md miesi"),
    ),
    (
        "year",
        Pattern(
            r"per year|a year|/ ?y(?:ea)?r\b|yearly|annual|annum|\bp\.? ?a\b|pro jahr|jahresgehalt|"
            r"(?<!x )jährlich|im jahr|/ ?jahr|par an\b|/ ?an\b|annuel|al año|anual|por ano|/ ?a[nñ]o|per jaar|"
            r"jaarsalaris|per år|årslön|all'anno|annu[oa]|\bral\b|\blpa\b|bruttojahres|k€|\bote\b",
        ),
        (
            *word_list("year / annu jahr jähr año anual ano jaar år anno ral k€ ote"),
            "pa",
            "p.a",
            "p a",
            "p. a",
            "par an",
        ),
    ),
)


def period_of(text: str) -> Period | None:
    """The period that a text words first."""
    best: tuple[int, Period] | None = None
    low = text.lower()
    for period, pattern, signs in PERIODS:
        found = pattern.search(low) if any(sign in low for sign in signs) else None
        if found and (best is None or found.start() < best[0]):
            best = (found.start(), period)
    return best[1] if best else None
