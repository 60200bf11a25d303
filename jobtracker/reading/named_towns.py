"""The known places that stand at one spot of a sentence: behind "in", with those behind its "and" and "or"."""

from jobtracker.patterns import Pattern
from jobtracker.reading.gazetteer import LIKE_WORDS, STATE_CODES, begins_like_word
from jobtracker.reading.place import TOWN_STATE, is_country, joined_spans, known_spans, surname_end, town_before
from jobtracker.reading.words import kept, plain, word_list, words_of

_NAME = Pattern(
    r"[A-ZÀ-Þ][\w'’-]+(?:[ -](?:[A-ZÀ-Þ][\w'’-]+|am|an der|an dem|im|in|bei|ob der|vor der|upon|on|under|le|la|les|lès|"
    r"sur|sous|en|de|del|della|di|do|da|dos|das|los|las|op|aan de|aan den|bij|y|i)){0,4}"
    r"(?:, [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)?"
)
_COUNTRY = Pattern(r", [A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?")
_STATE = Pattern(r", (?P<state>[A-Z]{2,3})\b")
_ANY_STATE = Pattern(r", ?[A-Z]{2,3}\b")
_ONE_WORD = Pattern(r"[A-ZÀ-Þ][\w'’-]+(?![\w'’-]| [A-ZÀ-Þ])")
NOT_PLACES = frozenset(
    word_list("""
        the our a an its new their monday friday english german french agile data team teams office offices home
        europe january february march april may june july august september october november december python power
        azure
    """)
)
# Names of towns that sentences use as words, in titles and at their start at least.
_ORDINARY = frozenset(word_list("reading mobile split nice essen halle chad turkey jordan georgia victoria providence"))
# What tells of others than who works here; not where it is one of them: "für unseren Kunden in Husum".
_ELSEWHERE = frozenset(
    word_list("""
        customers clients users guests investors partners founders founded studied study sold sell sells exhibit
        travel travels supply registered listed trained born schools universities brands best kunden gäste gegründet
        studiert
        reist reisen liefern verkaufen clientes fondée fondé fundada fundado étudié étudiez clienti fondata klanten
        opgericht kunder grundat university universität université universidad università universiteit conference
        messe salon feria fiera offices
    """)
)
# Of what trade a firm is: "a travel scale-up in Haarlem".
_TRADED = frozenset(("travel", "supply", "investors", "university", "conference", "messe"))
_FIRMS = frozenset(
    word_list("scale startup start scaleup company agency firm tech platform business group hotel marketplace")
)
_SEATS = frozenset(word_list("in at office offices charity company seat"))  # and not "Registered Nurse"
_ONE_OF_THEM = frozenset(("unseren", "unseres", "unserem", "einen", "eines", "einem"))
_SENTENCE_END = Pattern(r"[.;!?] | [·•|] ")  # or a cell of a row
_NEAR_WORDS = 7
_BEFORE = 80
_FURTHER = Pattern(r"(?:,|,? (?:or|oder|and|und|ou|y|of|en|och|eller)|/) ?(?:in |à |en )?(?=[A-ZÀ-Þ])")


@kept
def names_town(text: str) -> bool:
    """Whether a line names anything that `named_at` could find: most name nothing."""
    return (
        bool(known_spans(text))
        or begins_like_word(words_of(text))
        or ("," in text and _ANY_STATE.search(text) is not None)
    )


def named_at(text: str, *, start: int) -> list[tuple[int, int]]:
    """The known place that begins at `start`, and those behind its "or" and "and"."""
    named: list[tuple[int, int]] = []
    while True:
        name = _NAME.match(text, start)
        if not name or words_of(name[0])[0] in NOT_PLACES:
            return named
        spans = joined_spans(name[0], spans=known_spans(name[0])) or _with_state(name[0]) or _like_a_word(name[0])
        if not spans:
            return named
        known, end = start + spans[0][0], _end(text, at=surname_end(text, at=start + spans[0][1]))
        named.append((town_before(text, start=known, name=text[known:end]), end))
        further = _FURTHER.match(text, end)
        if further is None:
            return named
        start = further.end()


def _end(text: str, *, at: int) -> int:
    """Where a place ends whose name ends at `at`: with its state, with its country behind a bracket."""
    state = _STATE.match(text, at)
    end = state.end() if state and state["state"] in STATE_CODES else at
    country = _COUNTRY.match(text, end) if text[end - 1] == ")" else None
    return country.end() if country and is_country(country[0].removeprefix(", ")) else end


def _with_state(name: str) -> list[tuple[int, int]]:
    """The town that no list knows before its state: "Yellow Springs, OH"."""
    stated = TOWN_STATE.match(name) if "," in name else None
    return [stated.span()] if stated and stated["state"] in STATE_CODES else []


def _like_a_word(name: str) -> list[tuple[int, int]]:
    """The town named like a person or thing, when it is all that stands up to the comma, or up to a small word."""
    town = name.partition(",")[0]
    if plain(town) not in LIKE_WORDS:
        first = _ONE_WORD.match(town)
        town = first[0] if first else ""
    return [(0, len(town))] if plain(town) in LIKE_WORDS else []


def towns_behind(text: str, *, pattern: Pattern) -> list[tuple[int, int]]:
    """The towns behind the first place where the pattern ends and some begin."""
    for cue in pattern.finditer(text):
        spans = named_at(text, start=cue.end())
        if (
            spans
            and spans[0][0] == cue.end()
            and not is_elsewhere(text[max(0, cue.end() - _BEFORE) : cue.end()])
            and not any(is_vague(text[start:end]) for start, end in spans)
        ):
            return spans
    return []


def is_vague(name: str) -> bool:
    """Whether a name is a country's, or a town's that sentences use as a word."""
    return is_country(name) or (words_of(name)[0] in _ORDINARY and not {",", "("} & set(name))


def is_elsewhere(before: str) -> bool:
    """Whether what stands before a town tells of customers, studies or travels: "our customers in"."""
    words = words_of(_SENTENCE_END.split(before)[-1])[-_NEAR_WORDS:]
    return any(
        word in _ELSEWHERE
        and not (index and words[index - 1] in _ONE_OF_THEM)
        and not (word in _TRADED and not _FIRMS.isdisjoint(words[index + 1 : index + 2]))
        and not (word == "registered" and _SEATS.isdisjoint(words[index + 1 : index + 2]))
        for index, word in enumerate(words)
    )
