"""Where one sentence ends and the next begins."""

from jobtracker.patterns import Pattern
from jobtracker.reading.starts import matches_at, places_of
from jobtracker.reading.words import word_list

_END = Pattern(r"[.!?…\n](?:(?<!\n)[\"”’)\]»]*\s+(?=[\"“(«¿¡£€$]?[^\W_a-zß-ÿ])|(?<=\n)\s*\n)")
_STOPS = (".", "!", "?", "…", "\n")  # each looked for by itself, as no pattern is
_ABBREVIATIONS = frozenset(
    word_list("""
        e.g i.e etc. inc ltd co corp dr mr mrs ms sr jr st vs no approx incl u.s u.k ph.d b.sc m.sc bzw z.b d.h u.a
        ca inkl mind insb zzgl ggf usw p.ex ex m mme art nr m.a b.a min max resp evtl str dept est
    """)
)
# A letter behind one of these is a class, and no initial: "Führerschein Klasse B."
_CLASSED = frozenset(
    word_list("""
        class classe klasse kategorie category categoria categoría permis permit permiso carné carnet conducir conduire
        conduite rijbewijs
    """)
)
_LONGEST_BEFORE = 14


def sentences_of(text: str, *, start: int, end: int) -> list[tuple[int, int]]:
    """Start and end of each sentence of a slice, without the space around it."""
    found: list[tuple[int, int]] = []
    last = start
    for stop in matches_at(_END, text, sorted(places_of(_STOPS, text=text, start=start, end=end)), end=end):
        at = stop.start()
        if text[at] == "." and is_abbreviated(text[max(start, at - _LONGEST_BEFORE) : at]):
            continue
        found.append((last, at + len(stop[0].rstrip())))
        last = stop.end()
    found.append((last, end))
    return [(a, b) for a, b in found if text[a:b].strip()]


def is_abbreviated(before: str) -> bool:
    """Whether the text before a full stop ends in an abbreviation."""
    above, word = ("", "", *before.rsplit(maxsplit=2))[-2:]
    word = word.lstrip("(").casefold()
    return word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha() and above.casefold() not in _CLASSED)
