"""Where a name stands: what a posting offers, rules out or links to is no skill that the job is about."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Item, Kind, Reading, Section, SectionKind
from jobtracker.skills.catalogue import Concept
from jobtracker.skills.everyday import WEAK, is_demanded
from jobtracker.skills.firms import (
    DEVICES,
    TOOLS,
    is_of_a_boss,
    is_of_the_crowd,
    is_of_the_team,
    lists_parts,
    offers,
    tells_of_applying,
    tells_of_firm,
)
from jobtracker.skills.spots import Spot
from jobtracker.skills.usage import CLOSELY, CREWS, in_row_of_teams, of_a_team, part_of_firm, works_with
from jobtracker.skills.words import BEGIN, Words, beginnings, word_set

OF_OTHERS = frozenset(("about_company", "process", None))  # sections that praise the firm or say how to apply
ASKING = frozenset(("requirement", "preferred", "stack"))
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
# Beside these a benefit tells what one may learn there: "we pay for a degree in mechatronics".
STUDIED = word_set(
    "study studying studies tuition scholarship scholarships degree degrees apprenticeship apprenticeships"
)
TITLE = 16  # words of a line that is a title
FOLLOWING = Pattern(r" ([A-Za-zà-ÿ]+)")
APPLYING = word_set(
    "submit submitted send sent email apply applications application resume resumes cv cvs letter publications"
)
ENCLOSED = word_set("attach attached attachments enclose enclosed submit cv vitae resume portfolio cookies cookie")
CROWDS = word_set("professionals professional community communities design designs readers")
BESIDE = word_set(
    "and or as is are at in on for with would will to into from if both a an the also only who that but not it can may "
    "should when while plus und oder et ou y o of teacher translator interpreter lessons welcome fluently"
)
TAILS = ("similar jobs\n", "people also viewed", "people also searched", "more jobs like this", "set alert for similar")
_TAILS_HOLD = (" jobs", "people also ", "set alert ")  # of which each of them has one
RIGHTS = word_set(
    "discriminate discrimination discriminated discriminating regardless protected equal equality disadvantage "
    "religious beliefs accommodation accommodations adjustments "
    "diskriminierung unabhängig gleichbehandlung discrimination indépendamment discriminación ongeacht"
)
PROTECTED = word_set(
    "race religion gender sex disability veteran orientation ethnicity marital pregnancy herkunft geschlecht "
    "behinderung religion handicap origine sexe sexo discapacidad raza geslacht"
)
LABELS = frozenset(
    (
        "job function",
        "job functions",
        "industry",
        "industries",
        "category",
        "categories",
        "department",
        "job category",
        "job family",
        "sector",
        "sectors",
        "division",
        "business unit",
        "team",
        "branche",
        "secteur",
        "abteilung",
    )
)
FILING = (  # labels of a site that may stand within a line: "Role: … Industry: Banking Company size: …"
    "Industry:",
    "Industries:",
    "Sector:",
    "Department:",
    "Job function:",
    "Branche:",
    "Abteilung:",
    "Secteur:",
)
LONGEST_LABEL = 16  # letters, the colon included
NEAR_BY = 40
LONGEST_BEFORE = 2000  # letters of a sentence that are looked at before a name
FAR_BACK = 100  # letters back to the label that a name is filed under
OF_FIRM = Pattern(
    r"(?:,? (?:and|&) [\w-]{2,20}(?: [\w-]{2,20})?)? "
    r"(?:company|companies|firms?|consultanc(?:y|ies)|agency|agencies|providers?|startups?)\b"
)
CALLED = word_set("called named heißt heet")  # a dog or a room
DENIED = ("not need to ", "not have to ", "no need to ", "n't need to ", "n’t need to ", "n't have to ", "n’t have to ")
SHORT_LINE = 5
SENTENCE = 8  # words of a line that is none of a list
MENU = 12  # words of a line of links
SHARING = word_set("share follow facebook twitter linkedin instagram youtube cookies menu login")
BUTTONS = word_set("attach manually powered dropbox")
IN = (" in ", " en ", "auf ", "into", "\nin ")
SPEAKING = beginnings(  # how the words begin that say a language is spoken
    "language speak spoken written writing verbal oral fluent proficient native bilingual multilingual skill "
    "knowledge command communicate level read english good excellent perfect advanced intermediate basic "
    "conversational must required mandatory preferred plus advantage desirable c1 c2 b1 b2 a2 mother sprache "
    "sprichst sprechen kenntnisse deutschkenntnisse englischkenntnisse muttersprache verhandlungssicher fließend "
    "gute wort schrift langue parlé écrit niveau courant maîtrise anglais connaissance idioma nivel hablado "
    "fluido inglés taal spreek beheers engels nederlands talen svenska engelska språk translate translation "
    "interpret interpreter lingua conoscenza livello ottima buona madrelingua língua conhecimento nível fluente"
)
PERSONAL = word_set(
    "you your yourself candidate candidates applicant applicants someone person who successful ideal role position "
    "du dein deine deiner sie ihr ihre ihren bewerber vous votre vos tu ton profil candidat usted tu tus candidato "
    "je jij jouw kandidaat looking seeking seeks hiring hire join responsible responsibilities stack technologies "
    "suchen sucht recherche recherchons recrute busca buscamos zoekt zoeken zoek"
)
WORKING = PERSONAL | word_set(
    "expertise experience experienced skills skilled knowledge requires required duties developer engineer analyst "
    "manager specialist"
)


def of_the_job(reading: Reading, words: Words, spots: Sequence[Spot], concepts: Mapping[str, Concept]) -> list[Spot]:
    """Leave out what is named among benefits and legal notes only, and traits that the firm claims for itself."""
    places = _Places(reading, words, concepts)
    return [spot for spot in spots if spot.own or places.speak_of_job(spot)]


class _Places:
    """The items and sections of a posting, to be found by place."""

    def __init__(self, reading: Reading, words: Words, concepts: Mapping[str, Concept]) -> None:
        self.text = reading.text
        self.words = words
        self.concepts = concepts
        self.firm = reading.company.value if reading.company else ""
        self.title = reading.title.value if reading.title else ""
        self.tail = _tail(reading.text)
        self.items: list[Item] = sorted(reading.items, key=lambda item: item.start)
        self.item_starts = [item.start for item in self.items]
        self.sections: list[Section] = sorted(reading.sections, key=lambda section: section.start)
        self.section_starts = [section.start for section in self.sections]
        self.line = _Line(words, -1, -1, title=self.title)
        self.sentence: tuple[int, int, frozenset[str]] = (0, -1, frozenset())
        self.praise = (-1, False)
        self.english = reading.language == "en"
        self.filing = _files(self.text)
        self.lawful = not PROTECTED.isdisjoint(words.folds)  # so few lines are looked through

    def speak_of_job(self, spot: Spot) -> bool:
        """Whether the words around a name may ask for it or say what it is needed for."""
        if self._of_firm(spot) or spot.start >= self.tail or self._denied(spot):
            return False
        if (self.lawful and self._line(spot).of_law) or (self.filing and self._filed(spot)):
            return False
        if spot.kind == "language" and not self._spoken(spot):
            return False
        at = bisect_right(self.item_starts, spot.start) - 1
        kind = self.items[at].kind if at >= 0 and spot.start < self.items[at].end else None
        if spot.kind == "soft" and self._of_others(spot, asking=kind in ASKING):
            return False
        return self._told(spot) if kind is None else self._said_in(spot, kind)

    def _said_in(self, spot: Spot, kind: Kind) -> bool:
        """Whether a name within an item is of the job."""
        if kind in ASKING:
            return spot.skill not in CREWS or not works_with(self.words, spot.first, spot.last, how=CLOSELY)
        if kind == "benefit":
            said = self._sentence(spot)
            given = self._offered(spot) or not (DEVICES.isdisjoint(said) and STUDIED.isdisjoint(said))
            return not given and not self._weak(spot)
        of_others = self._of_the_firm(spot) if kind == "other" else self._of_its_parts(spot)
        return not of_others and not self._weak(spot)

    def _of_others(self, spot: Spot, *, asking: bool) -> bool:
        """Whether a trait is that of the people who are there, not of the one who is sought."""
        before = self.text[max(0, spot.start - FAR_BACK) : spot.start]
        return is_of_the_crowd(before) or (
            not asking and is_of_the_team(before, self.text[spot.end : spot.end + NEAR_BY])
        )

    def _of_the_firm(self, spot: Spot) -> bool:
        """Whether the sentence says what the firm is or does, or how to apply, and the name is no tool."""
        words = self._sentence(spot)
        start, end, _ = self.sentence
        before = self.text[max(start, spot.start - LONGEST_BEFORE) : spot.start]
        given = spot.kind == "certificate" and offers(before, words)
        if given or tells_of_applying(words) or self._of_its_parts(spot):
            return True
        if spot.kind != "hard" or self._is_tool(spot):
            return False
        if self.praise[0] != start:
            said = self.text[start:end]
            of_firm = bool(self.firm) and said.lstrip().startswith(f"{self.firm} ")  # "Ottermill makes …"
            self.praise = (start, PERSONAL.isdisjoint(words) and (of_firm or tells_of_firm(words, said)))
        return self.praise[1]

    def _of_its_parts(self, spot: Spot) -> bool:
        """Whether the name is that of a part of the firm, in a list of them or with its head."""
        if spot.kind != "hard" or self._is_tool(spot):
            return False
        words = self._sentence(spot)
        before = self.text[max(self.sentence[0], spot.start - LONGEST_BEFORE) : spot.start]
        if offers(before, words) or is_of_a_boss(before, words) or lists_parts(before, words):
            return True
        return works_with(self.words, spot.first, spot.last, how=CLOSELY)

    def _is_tool(self, spot: Spot) -> bool:
        concept = self.concepts.get(spot.skill)
        return concept is not None and concept.group in TOOLS

    def _filed(self, spot: Spot) -> bool:
        """Whether a name only files the job, behind a label of its line or alone on the line above."""
        head, sign, between = self.text[max(0, spot.start - FAR_BACK) : spot.start].rpartition(":")
        if not (head + sign).endswith(FILING) or ". " in between:
            return False
        return "\n" not in between.lstrip("\n")

    def _denied(self, spot: Spot) -> bool:
        """Whether a skill is said not to be needed, or a name is the firm's own, not one of its products."""
        if spot.first and self.words.folds[spot.first - 1] in CALLED and self.words.gaps[spot.first] == " ":
            return True
        bidden = spot.first > 0 and self.words.folds[spot.first - 1] == "to"  # as all that denies ends
        if bidden and self.text[max(0, spot.start - NEAR_BY) : spot.start].lower().endswith(DENIED):
            return True
        return self.text[spot.start : spot.end] == self.firm and WORKING.isdisjoint(self._sentence(spot))

    def _told(self, spot: Spot) -> bool:
        """Whether a name outside of all items is of the job: the words around it speak of the person or the work."""
        at = bisect_right(self.section_starts, spot.start) - 1
        inside = at >= 0 and spot.start < self.sections[at].end
        kind = self.sections[at].kind if inside else None
        line = self._line(spot)
        if not self._in_title(spot) and self._of_the_firm(spot):
            return False
        if kind == "legal" or line.labelled or line.of_form or self.text[spot.start : spot.end] == self.firm:
            return False
        if spot.kind == "language" and not APPLYING.isdisjoint(self._sentence(spot)):
            return False  # what the application is to be written in
        if kind in OF_OTHERS or kind == "benefits":
            return not self._in_menu(spot) and self._told_by_others(spot, kind)
        alone = spot.kind == "soft" and (kind == "about_role" or len(line.words) > SENTENCE)
        return not (alone and WORKING.isdisjoint(self._sentence(spot))) and not self._weak(spot)

    def _told_by_others(self, spot: Spot, kind: SectionKind | None) -> bool:
        """Whether a name is of the job where a posting mostly speaks of the firm, its offers and how to apply."""
        if (kind is None and spot.kind in ("language", "certificate")) or self._in_title(spot):
            return True
        if kind == "process":
            return not self._offered(spot) and ENCLOSED.isdisjoint(self._sentence(spot))
        if kind == "benefits" and self._offered(spot):
            return False
        told = PERSONAL if kind == "about_company" else WORKING
        return not told.isdisjoint(self._sentence(spot)) and not self._weak(spot)

    def _in_title(self, spot: Spot) -> bool:
        """Whether the line is a title: the job's own, wherever it is said again."""
        return spot.kind != "soft" and self._line(spot).titled

    def _weak(self, spot: Spot) -> bool:
        """Whether a name is a word of every day, or that of a team, which only a demand makes a skill."""
        if spot.skill in CREWS and (
            of_a_team(self.words, spot.first, spot.last)
            or in_row_of_teams(self.words, spot.first, spot.last)
            or part_of_firm(self.words, spot.first, spot.last)
        ):
            return True
        if spot.kind == "hard" and OF_FIRM.match(self.text, spot.end):
            return True
        said = self.text[spot.start : spot.end].lower().replace("\u2011", "-")
        if said not in WEAK:
            return False
        near = self.text[max(0, spot.start - NEAR_BY) : spot.start].rpartition("\n\n")[2]
        near += said + self.text[spot.end : spot.end + NEAR_BY].partition("\n\n")[0]
        return not is_demanded(near.lower())

    def _sentence(self, spot: Spot) -> frozenset[str]:
        """The words of the sentence around a name; it may name thousands, so the last one is kept."""
        start, end, words = self.sentence
        if start <= spot.start and spot.end <= end:
            return words
        line = self.text.rfind("\n", 0, spot.start) + 1
        start = max(self.text.rfind(". ", line, spot.start) + 1, line)
        line_end = self.text.find("\n", spot.end)
        line_end = line_end if line_end >= 0 else len(self.text)
        end = self.text.find(". ", spot.end, line_end)
        end = end if end >= 0 else line_end
        words = frozenset(self.words.said(start, end))
        self.sentence = start, end, words
        return words

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
        if self.english and spot.first == spot.last and _describes(self.text, spot):
            return False
        if self.text[max(0, spot.start - 4) : spot.start].lower().endswith(IN):
            return True
        return self._line(spot).speaks

    def _line(self, spot: Spot) -> "_Line":
        """The line around a name; a line may name thousands, so the last one is kept."""
        if self.line.start <= spot.start and spot.end <= self.line.end and not self.line.broken:
            return self.line
        start = self.text.rfind("\n", 0, spot.start) + 1
        end = self.text.find("\n", spot.end)
        self.line = _Line(self.words, start, end if end >= 0 else len(self.text), title=self.title)
        return self.line


class _Line:
    """One line, or several that a name runs over (`broken`), and what its words say.

    `bare`: the text without the signs around it; `labelled`: it only files the job, "Job function: …"; `titled`: it is
    a title, the job's own, wherever it is said again; `of_form`: it is a field or a button of the site, "Email *".
    """

    def __init__(self, words: Words, start: int, end: int, *, title: str) -> None:
        self.start, self.end = start, end
        self.text = text = words.text[start:end]
        self.words = said = words.said(start, end)
        self.broken = "\n" in text
        self.bare = text.strip(" \t\u00a0:*#-")
        label, sign, _ = self.bare.partition(":")
        self.labelled = bool(sign) and label.lower() in LABELS
        self.titled = bool(title) and title in text and len(said) <= TITLE
        self.of_form = len(said) <= MENU and (text.rstrip().endswith("*") or not BUTTONS.isdisjoint(said))

    @cached_property
    def speaks(self) -> bool:
        """Whether it is short, or speaks of speaking."""
        return len(self.words) <= SHORT_LINE or any(word[:BEGIN] in SPEAKING for word in self.words)

    @cached_property
    def of_law(self) -> bool:
        """Whether it says that nobody is put at a disadvantage."""
        return not RIGHTS.isdisjoint(self.words) and not PROTECTED.isdisjoint(self.words)


def _files(text: str) -> bool:
    """Whether a label of a site stands in a text: each colon is looked for, and what stands before it."""
    at = text.find(":")
    while at >= 0:
        if text[max(0, at - LONGEST_LABEL) : at + 1].endswith(FILING):
            return True
        at = text.find(":", at + 1)
    return False


def _tail(text: str) -> int:
    """Where other jobs of the site are listed below the posting; the text's end where none are."""
    half = len(text) // 2
    low = text[half:].lower()
    said = any(words in low for words in _TAILS_HOLD)
    places = [half + place for words in TAILS if (place := low.find(words)) >= 0] if said else []
    return min(places, default=len(text))


def _describes(text: str, spot: Spot) -> bool:
    """Whether the name of a language describes what follows: "a German firm", or means people: "Germans"."""
    following = FOLLOWING.match(text, spot.end)
    word = following[1].lower() if following else ""
    plural = text[spot.end - 1] == "s" and spot.skill[-1:] != "s" and text[spot.start : spot.end - 1] == spot.skill
    return plural or word in CROWDS or (bool(word) and word[:BEGIN] not in SPEAKING and word not in BESIDE)
