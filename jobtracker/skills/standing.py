"""Where a name stands: what a posting offers, rules out or links to is no skill that the job is about."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property

from jobtracker.reading.findings import Item, Reading, Section
from jobtracker.skills.catalogue import Concept
from jobtracker.skills.mentions import Spot
from jobtracker.skills.words import BEGIN, WORD, beginnings, word_set

ELSEWHERE = frozenset(("benefits", "legal"))  # sections that speak of pay, leave and law
OF_OTHERS = frozenset(("about_company", "process", None))  # sections that praise the firm or say how to apply
OFFERED = frozenset(  # groups of the catalogue whose words also name what firms offer: insurance, childcare, lessons
    (
        "Accounting",
        "Finance",
        "Health and care",
        "Hospitality and cleaning",
        "Social work and education",
        "Culture",
        "Human resources",
        "Office and administration",
        "Processes and learning",
        "Logistics and supply chain",
        "Safety and environment",
        "Law",
        "Languages",
        "Languages at work",
        "Office software",
    )
)
SHORT_LINE = 5
MENU = 12  # words of a line of links
SHARING = word_set("share follow facebook twitter linkedin instagram youtube cookies menu login")
IN = (" in ", " en ", "auf ", "into", "\nin ")
SPEAKING = beginnings(  # how the words begin that say a language is spoken
    "language speak spoken written writing verbal oral fluent proficient native bilingual multilingual skill "
    "knowledge command communicate level read english good excellent perfect advanced intermediate basic "
    "conversational must required mandatory preferred plus advantage desirable c1 c2 b1 b2 a2 mother sprache "
    "sprichst sprechen kenntnisse deutschkenntnisse englischkenntnisse muttersprache verhandlungssicher fließend "
    "gute wort schrift langue parlé écrit niveau courant maîtrise anglais connaissance idioma nivel hablado "
    "fluido inglés taal spreek beheers engels nederlands talen svenska engelska språk translate translation "
    "interpret interpreter"
)
PERSONAL = word_set(
    "you your yourself candidate candidates applicant applicants someone person who successful ideal role position "
    "du dein deine deiner sie ihr ihre ihren bewerber vous votre vos tu ton profil candidat usted tu tus candidato "
    "je jij jouw kandidaat"
)


def of_the_job(reading: Reading, spots: Sequence[Spot], concepts: Mapping[str, Concept]) -> list[Spot]:
    """Leave out what is named among benefits and legal notes only, and traits that the firm claims for itself."""
    places = _Places(reading, concepts)
    return [spot for spot in spots if spot.own or places.speak_of_job(spot)]


class _Places:
    """The items and sections of a posting, to be found by place."""

    def __init__(self, reading: Reading, concepts: Mapping[str, Concept]) -> None:
        self.text = reading.text
        self.concepts = concepts
        self.firm = reading.company.value if reading.company else ""
        self.items: list[Item] = sorted(reading.items, key=lambda item: item.start)
        self.item_starts = [item.start for item in self.items]
        self.sections: list[Section] = sorted(reading.sections, key=lambda section: section.start)
        self.section_starts = [section.start for section in self.sections]
        self.line = _Line(self.text, 0, -1)

    def speak_of_job(self, spot: Spot) -> bool:
        """Whether the words around a name may ask for it or say what it is needed for."""
        at = bisect_right(self.item_starts, spot.start) - 1
        if self._of_firm(spot):
            return False
        if spot.kind == "language" and not self._spoken(spot):
            return False
        if at >= 0 and spot.start < self.items[at].end:
            return self.items[at].kind != "benefit" or not self._offered(spot)
        at = bisect_right(self.section_starts, spot.start) - 1
        inside = at >= 0 and spot.start < self.sections[at].end
        kind = self.sections[at].kind if inside else None
        if kind in ELSEWHERE:
            return not self._offered(spot)
        if kind in OF_OTHERS and (self._in_menu(spot) or self.firm == self.text[spot.start : spot.end]):
            return False
        return spot.kind != "soft" or kind not in OF_OTHERS or self._personal(spot)

    def _of_firm(self, spot: Spot) -> bool:
        """Whether a name is a part of the firm's own: "Mill Lane Analytics"."""
        said = self.text[spot.start : spot.end]
        place = self.firm.find(said) if len(said) < len(self.firm) else -1
        return place >= 0 and self.text.startswith(self.firm, max(0, spot.start - place))

    def _in_menu(self, spot: Spot) -> bool:
        """Whether a name is a link of the page: one word alone, or beside "share" and "follow"."""
        line = self._line(spot)
        if line.bare == self.text[spot.start : spot.end]:
            return " " not in self.text[spot.start : spot.end]
        return len(line.words) <= MENU and not SHARING.isdisjoint(line.words)

    def _offered(self, spot: Spot) -> bool:
        """Whether a name is likely something that the firm gives rather than wants."""
        concept = self.concepts.get(spot.skill)
        return spot.kind != "hard" or concept is None or concept.group in OFFERED

    def _spoken(self, spot: Spot) -> bool:
        """Whether a language is meant, not a people or its food: the line is short, or speaks of speaking."""
        if self.text[max(0, spot.start - 4) : spot.start].lower().endswith(IN):
            return True
        return self._line(spot).speaks

    def _personal(self, spot: Spot) -> bool:
        """Whether the line speaks of the person to be found."""
        return self._line(spot).personal

    def _line(self, spot: Spot) -> "_Line":
        """The line around a name; a line may name thousands, so the last one is kept."""
        if self.line.start <= spot.start and spot.end <= self.line.end and not self.line.broken:
            return self.line
        start = self.text.rfind("\n", 0, spot.start) + 1
        end = self.text.find("\n", spot.end)
        self.line = _Line(self.text, start, end if end >= 0 else len(self.text))
        return self.line


class _Line:
    """One line, or several that a name runs over (`broken`), and what its words say."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.start, self.end = start, end
        self.text = text[start:end]
        self.broken = "\n" in self.text

    @cached_property
    def bare(self) -> str:
        """The text without the signs around it."""
        return self.text.strip(" \t\u00a0:*#-")

    @cached_property
    def words(self) -> list[str]:
        """The words in small letters."""
        return [word.lower() for word in WORD.findall(self.text)]

    @cached_property
    def speaks(self) -> bool:
        """Whether it is short, or speaks of speaking."""
        return len(self.words) <= SHORT_LINE or any(word[:BEGIN] in SPEAKING for word in self.words)

    @cached_property
    def personal(self) -> bool:
        """Whether it speaks of the person to be found."""
        return not PERSONAL.isdisjoint(self.words)
