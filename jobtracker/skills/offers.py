"""Tools that a posting plainly names and nobody knows yet: offered to the person as new skills, never counted.

A term is offered when it looks like a name (a capital, capitals inside, digits, initials) and stands where skills
stand: in a list side by side with one that is known, or behind words like "experience with". What also occurs in small
letters, in the posting or within the catalogue's names, is a common word and no name.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from jobtracker.reading.findings import Item, Reading
from jobtracker.skills.ambiguity import CUES_BEFORE
from jobtracker.skills.asks import ASKING
from jobtracker.skills.comparison import Mention, Offer
from jobtracker.skills.index import Index
from jobtracker.skills.lexicon import Lexicon
from jobtracker.skills.mentions import SIDE_BY_SIDE
from jobtracker.skills.packing import unpack_list
from jobtracker.skills.pieces import WORD
from jobtracker.skills.words import Words, fold, stem, word_set

LONGEST = 3  # words of one name
MOST = 40  # offers of one posting; a list that long is no list of skills
LONG_INITIALS = 5
SHORT = 2
LEADS = word_set("in with using of like including as mit en avec con met e.g")
KINDS = word_set(
    "tool tools tooling software system systems platform platforms framework frameworks library libraries package "
    "packages database databases technologies applications programs programmes solutions suite suites such e.g z.b "
    "werkzeugen programmen systemen outils logiciels herramientas programas"
)
CASED = frozenset(("en", "fr", "es", "nl", "it", "pt", "sv"))  # where a capital tells a name; in German nouns have one
NO_TOOL = word_set(
    "bachelor master phd doctorate degree diploma msc bsc ba ma bs ms mba gpa university college school "
    "department monday tuesday wednesday thursday friday saturday sunday january february march april may june "
    "july august september october november december we you our your the this that they he she it us uk usa eu "
    "uae europe european american british german french spanish dutch ability able must should will experience "
    "experienced knowledge strong excellent good great solid proven proficiency proficient familiarity familiar "
    "understanding expert expertise preferred required desired bonus plus nice minimum hands working demonstrated "
    "advanced basic other etc e.g i.e and or not no yes all any some both either ideally including such as like "
    "with in on of for to from by at a an team teams company inc ltd gmbh llc corp corporation group office "
    "microsoft google amazon apple ibm hr ceo cto cfo coo vp svp kpi kpis okr okrs ok faq n/a tbd eoe id ids pc "
    "pcs am pm asap aka equivalent intermediate beginner native retirement insurance services roi covid vs ii iii "
    "iv fortune north south east west new san los international"
)


def find_offers(reading: Reading, mentions: Sequence[Mention], lexicon: Lexicon) -> tuple[Offer, ...]:
    """Find the terms of the requirements, wishes and stack that look like tools and that the lexicon does not know.

    Args:
        reading: the posting as read; only items that ask for something are looked at.
        mentions: the skills found in it, as `Comparison.mentions` has them.
        lexicon: the names known; a term that it resolves, or that was taught as no skill, is never offered.

    Returns:
        Each term once, where it stands first, in the order of the text.
    """
    search = _Search(reading, mentions, lexicon)
    offers: dict[str, Offer] = {}
    for item in reading.items:
        if item.kind in ASKING:
            for offer in search.within(item):
                offers.setdefault(offer.term.casefold(), offer)
    return tuple(sorted(offers.values(), key=lambda offer: offer.start))[:MOST]


class _Search:
    """The words of one posting, and what is known of them."""

    def __init__(self, reading: Reading, mentions: Sequence[Mention], lexicon: Lexicon) -> None:
        self.words = Words(reading.text, lexicon.sounds)
        self.lexicon = lexicon
        self.common = _common_words(lexicon.index) | {
            word
            for word, start in zip(self.words.folds, self.words.starts, strict=True)
            if reading.text[start].islower()
        }
        self.cased = (reading.language or "en") in CASED
        named = [reading.company, reading.title, *reading.locations]
        self.named = {fold(word) for found in named if found for word in WORD.findall(found.value)}
        self.taken: dict[int, bool] = {}  # places of words in known names: whether these are hard skills
        for mention in mentions:
            for place in self.words.within(mention.start, mention.end):
                self.taken[place] = mention.kind == "hard"

    def within(self, item: Item) -> Iterator[Offer]:
        """The terms of one item: those beside a known skill or behind a cue, and those beside such a term."""
        terms = list(self._terms(item))
        told = [self._introduced(first, item) or self._beside_known(first, last) for first, last in terms]
        for order in (range(1, len(terms)), range(len(terms) - 2, -1, -1)):
            for place in order:
                other = place - 1 if order.step > 0 else place + 1
                low, high = sorted((place, other))
                told[place] = told[place] or (told[other] and self._joined(terms[low][1], terms[high][0]))
        for (first, last), kept in zip(terms, told, strict=True):
            if kept:
                start, end = self.words.starts[first], self.words.ends[last]
                yield Offer(start, end, " ".join(self.words.text[start:end].split()))

    def _terms(self, item: Item) -> Iterator[tuple[int, int]]:
        """Runs of words that look like one unknown name: the first and the last of each."""
        places = self.words.within(item.start, item.end)
        place = places.start
        while place < places.stop:
            last = place
            while last < places.stop and last - place <= LONGEST and self._nameable(last, item, inner=last > place):
                last += 1
                if last < places.stop and self.words.gaps[last] not in (" ", "-", "."):
                    break
            if place < last <= place + LONGEST and self._unknown(place, last - 1, places):
                yield place, last - 1
            place = max(last, place + 1)

    def _nameable(self, place: int, item: Item, *, inner: bool) -> bool:
        """Whether a word can be (part of) a name."""
        words = self.words
        said, folded = words.slice(place, place), words.folds[place]
        if place in self.taken or folded in NO_TOOL or folded in self.named or len(said) < SHORT:
            return inner and said.isdigit() and place not in self.taken and len(said) < SHORT
        telling = any(letter.isupper() for letter in said[1:]) or (said.isalnum() and not said.isalpha())
        if said[0].isdigit() or not (said[0].isupper() or telling):
            return False
        if said.isupper() and said.isalpha():
            return len(said) <= LONG_INITIALS and folded not in self.common and stem(folded) not in self.common
        if telling:
            return (not said.isupper() or self.cased) and not _run_together(said)
        begins = self._begins_sentence(place, item)
        return self.cased and not begins and folded not in self.common and stem(folded) not in self.common

    def _begins_sentence(self, place: int, item: Item) -> bool:
        """Whether a capital tells nothing, as any word would have one here."""
        if self.words.starts[place] <= item.start and item.kind != "stack":
            return True
        before = self.words.gaps[place].strip()
        if before == ":" and self.words.folds[place - 1] in KINDS:
            return False
        return bool(before) and before[-1] in ".:!?•-–*>"

    def _unknown(self, first: int, last: int, places: range) -> bool:
        """Whether no name is known that these words are, begin or end."""
        words = self.words
        title = [words.slice(place, place)[0].isupper() for place in places if len(words.folds[place]) > SHORT]
        if sum(title) * 4 > len(title) * 3 and last - first > 0:  # a line in title case tells no names
            return False
        ends = (first - 1, last + 1)
        if any(place in self.taken and words.gaps[max(place, first)] in (" ", "-") for place in ends):
            return False
        return self.lexicon.known("".join(words.stems[first : last + 1])) is None

    def _introduced(self, first: int, item: Item) -> bool:
        """Whether words right before it say that a skill is spoken of: "experience with …", "tools: …"."""
        words = self.words
        if first < 1 or words.starts[first - 1] < item.start:
            return False
        gap = words.gaps[first].strip(" \"'\n")
        before, cue = words.folds[first - 1], words.folds[max(0, first - 2)]
        if gap == ":":
            return before in KINDS
        if before == "g" and gap in (".", ".,"):  # "e.g. Foo"
            return True
        if gap == "(" and self.taken.get(first - 1):  # "analytics (Foo, Bar)"
            return words.text[words.ends[first] : words.ends[first] + 1] in (",", "/")
        cued = cue in CUES_BEFORE or not KINDS.isdisjoint(words.folds[max(0, first - 3) : first - 1])
        return not gap and before in LEADS and cued

    def _beside_known(self, first: int, last: int) -> bool:
        """Whether it stands side by side with a known skill."""
        before = self._other(first, step=-1)
        after = self._other(last, step=1)
        return self.taken.get(before, False) or self.taken.get(after, False)

    def _other(self, place: int, *, step: int) -> int:
        """The word that stands beside in the list; -1 where it is no list."""
        for other in (place + step, place + 2 * step):
            if 0 <= other < len(self.words) and self._joined(*sorted((place, other))):
                return other
        return -1

    def _joined(self, one: int, other: int) -> bool:
        return bool(SIDE_BY_SIDE.fullmatch(self.words.text, self.words.ends[one], self.words.starts[other]))


def _run_together(said: str) -> bool:
    """Whether a line break was lost: "TeradataExperience"."""
    return any(said[place].isupper() and fold(said[place:]) in NO_TOOL for place in range(1, len(said) - 1))


@lru_cache(maxsize=2)
def _common_words(index: Index) -> frozenset[str]:
    """The words that stand in small letters within the catalogue's names."""
    return frozenset(unpack_list(index.common))
