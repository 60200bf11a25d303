"""The skills, languages and certificates that a curriculum vitae names, each with the line that does."""

from collections.abc import Iterator

from jobtracker.hunt.entries import Entry
from jobtracker.reading.words import fold
from jobtracker.records.profile import Certificate, OwnSkill, SpokenLanguage
from jobtracker.skills.comparison import CertificateAsk
from jobtracker.skills.conditions import find_licences
from jobtracker.skills.ellipsis import complete
from jobtracker.skills.groups import leaves
from jobtracker.skills.lexicon import Lexicon
from jobtracker.skills.mentions import find
from jobtracker.skills.spelling import correct
from jobtracker.skills.spoken import level_cues, level_of
from jobtracker.skills.spots import Spot
from jobtracker.skills.words import Words

NATIVE = "Native speaker"
_MOTHER_TONGUE = "C2"
_LONGEST_QUOTE = 120


def skills_told(text: str, lexicon: Lexicon) -> Iterator[tuple[Entry, str]]:
    """Give what is named, in the order of the text; of a language that is named twice the one with a level first."""
    words = Words(text, lexicon.sounds)
    spots = correct(words, complete(words, find(words, lexicon), lexicon), lexicon)
    spoken: dict[str, tuple[SpokenLanguage, str]] = {}
    for spot in spots:
        start, end = _line_around(text, spot.start)
        if spot.kind == "language":
            told = _language(text, spot, line=(start, end))
            if spot.skill not in spoken or (told.fluency and not spoken[spot.skill][0].fluency):
                spoken[spot.skill] = told, _quote(text, start, end)
        else:
            yield _named(text, spot, lexicon), _quote(text, start, end)
    yield from spoken.values()
    for stand in find_licences(text, 0, len(text)):
        for leaf in leaves(stand.leaf):
            if isinstance(leaf, CertificateAsk) and leaf.certificate:
                yield Certificate(name=leaf.certificate), _quote(text, *_line_around(text, stand.start))


def _named(text: str, spot: Spot, lexicon: Lexicon) -> Entry:
    """The skill by the words of the text, where these are one of its names and are written as one."""
    said = fold(text[spot.start : spot.end])
    name = said if lexicon.catalogue.named(said) == spot.skill and not said.islower() else spot.skill
    return Certificate(name=name) if spot.kind == "certificate" else OwnSkill(name=name, soft=spot.kind == "soft")


def _language(text: str, spot: Spot, *, line: tuple[int, int]) -> SpokenLanguage:
    cues = level_cues(text, *line)
    level = level_of(text, spot.start, spot.end, clause=line, cues=cues) or ""
    explicit = _MOTHER_TONGUE in text[line[0] : line[1]]
    return SpokenLanguage(language=spot.skill, fluency=NATIVE if level == _MOTHER_TONGUE and not explicit else level)


def _line_around(text: str, place: int) -> tuple[int, int]:
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    return start, len(text) if end < 0 else end


def _quote(text: str, start: int, end: int) -> str:
    said = fold(text[start:end]).lstrip("•*–-▪○►✓ ")
    return said if len(said) <= _LONGEST_QUOTE else f"{said[: _LONGEST_QUOTE - 1].rstrip()}…"
