"""What of an item is only wished for, what is denied, and what is still to be learnt."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from jobtracker.skills.choices import ENDS, TRAILING, as_choice
from jobtracker.skills.comparison import Ask, DegreeAsk, LanguageAsk, SoftAsk, YearsAsk
from jobtracker.skills.marks import Mark
from jobtracker.skills.phrases import Sign, speaks_of_learning
from jobtracker.skills.words import word_set
from jobtracker.values import replace

UNKNOWN = 4  # so many words that mean nothing here may stand before a wish; more are what it wishes for
UNNAMED = 3  # words behind "ideally" that say what is wished for, though they name nothing known
BETTER = ("prefer", "bevorzugt", "vorzugs", "ideal", "idéal", "favo")  # of alternatives, the one that is liked better
BRACKETS = frozenset(("open", "close", "eg"))
CLOSING = frozenset(("and", "or", "other"))
ARTICLES = word_set("a an the some first prior la une eine erste una een")
BOTH = word_set("both all beides beide deux beiden")
NOUNS = word_set(
    "experience knowledge skills skill expertise background proficiency licence license erfahrung kenntnisse"
)
CONTRASTS = frozenset(
    ("rather than", "instead of", "in lieu of", "in place of", "as opposed to", "in contrast to", "unlike", "not")
)
THINGS = word_set(  # what is meant by a wish or a denial though it names no skill
    "languages language sprachen fremdsprachen langues idiomas talen frameworks tools certifications certificates "
    "qualifications technologies platforms degrees"
)
LEADING = tuple(
    (
        "ideally|idealer|idéal|prefera|vorzugs|bij voork|de préf|preferi|preferent|"
        "gern|gärn|gjern|gradit|desej|optimaler|im ideal|bestenf|if possible|wenn mög|si poss|we"
    ).split("|")
)

BEGINNERS = ("experienc", "erfahrung", "berufserfahrung", "vorkenntnis", "expérienc", "ervaring", "débutant")
JOINTS = frozenset(("comma", "dash", "and"))
HEADING = frozenset(("colon", "dash"))
CONDITIONS = frozenset(("if", "wenn", "sofern", "falls", "si"))
SAYING = frozenset(("wish", "nothing", "learn", "must"))
JOINS = frozenset(("and", "or", "comma", "slash"))
BOUNDS = JOINS | {"stop", "but", "dash", "colon", "open", "must", "other"}


def settle(marks: Sequence[Mark], *, wished: bool) -> list[Mark]:
    """Flag the leaves that are only wished for, drop those that are denied; `wished`: the item as a whole is a wish."""
    marks = as_choice(marks)
    signs = {item.sign for item in marks}
    saying = not SAYING.isdisjoint(signs)
    if wished and saying:
        marks = _without_last_wish(marks)
    dropped = _denied(marks) | _learnt(marks) if "nothing" in signs else _learnt(marks)
    if not saying and not dropped:
        return list(marks)
    flagged = _wished(marks, dropped)
    settled = []
    for place, item in enumerate(marks):
        if place in dropped:
            settled.append(Mark("light", item.start, item.end, None, item.number, item.word, item.name))
        elif place in flagged and item.leaf is not None:
            settled.append(item.bearing(prefer(item.leaf)))
        elif item.sign in SAYING:
            settled.append(item.read_as("light" if _bracketed(marks, place) else "heavy"))
        else:
            settled.append(item)
    all_wished = all(item.leaf is None or item.leaf.preferred for item in settled)
    beside = not wished and "must" in signs  # what is a must, though it names nothing: "X preferred, boots required"
    if all_wished and not beside and not _asks_before(marks):  # a wish through and through has its kind
        return [item.bearing(replace(item.leaf, preferred=False)) if item.leaf else item for item in settled]
    return settled


def _asks_before(marks: Sequence[Mark]) -> bool:
    """Whether something that is no leaf is asked before a comma: "several years in development, ideally with PHP"."""
    before = list(takewhile(lambda item: item.leaf is None and item.sign != "wish", marks))
    return any(item.sign == "comma" for item in before) and any(item.sign == "heavy" for item in before)


def _without_last_wish(marks: Sequence[Mark]) -> Sequence[Mark]:
    """Take away the wish that ends an item which is a wish as a whole."""
    last = next((place for place in range(len(marks) - 1, -1, -1) if marks[place].sign not in ("light", "stop")), -1)
    one = not any(item.sign in ENDS for item in marks[:last])
    if last >= 0 and one and marks[last].sign == "wish":
        return [item for place, item in enumerate(marks) if place != last]
    return marks


def denies(marks: Sequence[Mark]) -> bool:
    """Whether the item says that something is not needed, and wishes for nothing either."""
    signs = {item.sign for item in marks}
    return "nothing" in signs and "wish" not in signs


def prefer(ask: Ask) -> Ask:
    """Mark a leaf, or all leaves of a group, as only preferred."""
    return replace(ask, preferred=True)


def _bracketed(marks: Sequence[Mark], place: int) -> bool:
    return place > 0 and marks[place - 1].sign == "open"


def _clause(marks: Sequence[Mark], place: int) -> range:
    first = last = place
    while first > 0 and marks[first - 1].sign not in ENDS:
        first -= 1
    while last + 1 < len(marks) and marks[last + 1].sign not in ENDS:
        last += 1
    return range(first, last + 1)


def _denied(marks: Sequence[Mark]) -> set[int]:
    """The leaves of clauses that say "not required"; a clause that also wishes for them keeps them."""
    dropped: set[int] = set()
    for place, item in enumerate(marks):
        if item.sign != "nothing":
            continue
        clause = _clause(marks, place)
        wished = any(_wished_too(marks, place, at) for at in clause) or _wished_beside(marks, clause)
        following = clause.stop < len(marks) and marks[clause.stop].sign == "but" and not _leaves(marks, clause)
        before = clause.start > 0 and marks[clause.start - 1].sign == "but" and not _leaves(marks, clause)
        if not (wished or following or before):
            whole = _before_condition(marks, place, clause)
            if item.word in CONTRASTS:
                dropped.update(_leaves(marks, range(place + 1, _contrasted_up_to(marks, place, whole))))
                continue
            ahead = _leaves(marks, range(place + 1, _denied_up_to(marks, place, whole))) if _leads(marks, place) else []
            unnamed = any(item.word in THINGS for item in marks[max(0, place - 2) : place]) and not ahead
            near = range(whole.start, _denied_up_to(marks, place, whole))
            if ahead or not _denies_alone(marks, place):
                dropped.update(ahead or _behind(marks, place, clause) or ([] if unnamed else _leaves(marks, near)))
    return dropped


def _wished_too(marks: Sequence[Mark], place: int, at: int) -> bool:
    """Whether a wish in its clause is for what is denied, too: no leaf stands between them behind a comma or dash."""
    if marks[at].sign != "wish":
        return False
    between = marks[place:at]
    joint = next((by for by, item in enumerate(between) if item.sign in ("comma", "dash")), None)
    return joint is None or all(item.leaf is None for item in between[joint:])


def _denies_alone(marks: Sequence[Mark], place: int) -> bool:
    """Whether a denial behind a joint names what it denies, and nothing before: "a diploma, beginners welcome"."""
    named = any(word.startswith(BEGINNERS) for word in marks[place].word.split())
    return named and place > 0 and marks[place - 1].sign in JOINTS


def _denied_up_to(marks: Sequence[Mark], place: int, clause: range) -> int:
    """Where the list behind a denial ends: at a dash, or a comma behind which words go on."""
    for at in range(place + 1, clause.stop - 1):
        words_go_on = marks[at + 1].leaf is None and marks[at + 1].sign not in JOINS
        if marks[at].sign == "dash" or (marks[at].sign == "comma" and words_go_on):
            return at
    return clause.stop


def _contrasted_up_to(marks: Sequence[Mark], place: int, clause: range) -> int:
    """Where ends what is only named for contrast: "Go rather than Java or C#", "Unlike Java, Rust is needed"."""
    return next((at for at in range(place + 1, clause.stop) if marks[at].sign in ("comma", "close")), clause.stop)


def _before_condition(marks: Sequence[Mark], place: int, clause: range) -> range:
    """The clause up to "if", behind which stands what is needed all the same: "no Rust needed if you know C++"."""
    end = next((at for at in range(place + 1, clause.stop) if marks[at].word in CONDITIONS), clause.stop)
    return range(clause.start, end)


def _wished_beside(marks: Sequence[Mark], clause: range) -> bool:
    """Whether "but helpful", or "helpful but" before a denial, names nothing of its own."""
    for but, beside in ((clause.stop, clause.stop + 1), (clause.start - 1, clause.start - 2)):
        if 0 <= but < len(marks) and marks[but].sign == "but" and 0 <= beside < len(marks):
            said = _clause(marks, beside)
            if any(marks[at].sign == "wish" for at in said) and not _leaves(marks, said):
                return True
    return False


def _learnt(marks: Sequence[Mark]) -> set[int]:
    """What one need only be willing to learn."""
    dropped: set[int] = set()
    for place, item in enumerate(marks):
        if item.sign == "learn" or (isinstance(item.leaf, SoftAsk) and speaks_of_learning(item.word)):
            dropped.update(_leaves(marks, range(place + 1, _clause(marks, place).stop)))
    return dropped


def _leaves(marks: Sequence[Mark], places: range) -> list[int]:
    return [place for place in places if marks[place].leaf is not None]


def _wished(marks: Sequence[Mark], dropped: set[int]) -> set[int]:
    flagged: set[int] = set()
    heading = next((place for place, item in enumerate(marks) if item.sign in HEADING), 0)
    if any(item.sign == "wish" for item in marks[:heading]) and not _leaves(marks, range(heading)):
        end = next((at for at in range(heading, len(marks)) if marks[at].sign == "must"), len(marks))
        return set(_leaves(marks, range(end)))
    for place, item in enumerate(marks):
        if item.sign != "wish" and not (item.sign == "nothing" and _beside_wish(marks, place)):
            continue
        if any(behind.word in BOTH for behind in marks[place + 1 : place + 2]):  # "A or B, ideally both"
            continue
        clause = _clause(marks, place)
        ahead = _ahead(marks, place, clause)
        if not ahead and _wishes_unnamed(marks, place, clause):
            continue
        behind = [] if ahead and _leads(marks, place) else _behind(marks, place, clause)
        if not behind and not ahead and place and clause.start and marks[clause.start - 1].sign == "but":
            behind = _behind(marks, clause.start - 1, _clause(marks, clause.start - 2)) if clause.start > 1 else []
        flagged.update(behind or ahead)
    return flagged - dropped


def _leads(marks: Sequence[Mark], place: int) -> bool:
    """Whether a wish stands before what it wishes for: it always does, or no leaf stands behind the joint before it."""
    if marks[place].word.startswith(LEADING):
        return True
    behind = marks[place + 1].sign if place + 1 < len(marks) else "stop"
    if place and marks[place - 1].sign == "dash" and behind in ("comma", "stop", "but", "close"):
        return False  # "Next.js – preferred"
    for item in reversed(marks[:place]):
        if item.leaf is not None or item.sign == "close":
            return False
        if item.sign in BOUNDS:
            break
    return True


def _wishes_unnamed(marks: Sequence[Mark], place: int, clause: range) -> bool:
    """Whether what is wished for names nothing: "2 years' PQE, ideally gained in a US firm"."""
    if not (marks[place].word.startswith(LEADING) and place and marks[place - 1].sign == "comma"):
        return False
    said = takewhile(lambda item: item.sign in ("light", "heavy"), marks[place + 1 : clause.stop])
    return sum(1 for _ in said) >= UNNAMED


def _beside_wish(marks: Sequence[Mark], place: int) -> bool:
    return any(item.sign == "wish" for item in marks[max(0, place - 4) : place + 5])


def _ahead(marks: Sequence[Mark], place: int, clause: range) -> list[int]:
    """The leaves behind the wish, to the end of its clause or bracket, or to what is a must."""
    found: list[int] = []
    depth = comma = 0
    for at in range(place + 1, clause.stop):
        item = marks[at]
        depth += (item.sign == "open") - (item.sign == "close")
        if item.sign == "must":
            return [leaf for leaf in found if leaf < comma] or found
        if depth < 0:
            break
        comma = at if item.sign == "comma" and not depth else comma
        if item.sign == "wish" and found:
            break
        if item.leaf is not None:
            found.append(at)
    return found


def _behind(marks: Sequence[Mark], place: int, clause: range) -> list[int]:
    """The leaves in front of the wish, back to where its list begins."""
    found: list[int] = []
    depth = unknown = 0
    nouns = False
    last = place + 1 >= len(marks) or marks[place + 1].sign in ("stop", "but", "comma", "close")
    tied = place - 1 if last and place and marks[place - 1].sign == "dash" else place  # "GraphQL - nice to have"
    for at in range(tied - 1, clause.start - 1, -1):
        item = marks[at]
        unsaid = item.sign == "light" and item.word not in TRAILING and not found and not depth
        unknown = unknown + 1 if unsaid else 0
        if unknown > UNKNOWN or (unsaid and item.name and marks[at + 1].sign in ("light", "wish")):
            break
        if item.sign == "comma" and nouns:  # "good English, further languages are no must"
            break
        nouns = nouns or (unsaid and item.word in THINGS)
        depth += (item.sign == "close") - (item.sign == "open")
        if depth < 0:
            return found or ([] if _names_another(marks[at + 1 : place]) else _before_bracket(marks, at))
        if item.sign in ("must", "wish") or (depth == 0 and _begins(marks, at, clause)):
            break
        if item.leaf is not None:
            found.append(at)
    return _list_end(marks, found)


def _names_another(marks: Sequence[Mark]) -> bool:
    """Whether a bracket wishes for a thing of its own, though it is none that is known: "(CSWA certified a plus)"."""
    return any(item.sign == "light" and item.name for item in marks)


def _before_bracket(marks: Sequence[Mark], at: int) -> list[int]:
    """The leaf that "(preferred)" stands behind, unless it is one of alternatives."""
    before = next((place for place in range(at - 1, -1, -1) if marks[place].leaf is not None), None)
    close = next((place for place in range(at, len(marks)) if marks[place].sign == "close"), len(marks))
    better = marks[at + 1].word.startswith(BETTER)
    alternative = any(item.sign in ("or", "other", "slash") for item in _list_behind(marks, close, better=better))
    if before is None or alternative or at - before > 3:  # noqa: PLR2004
        return []
    must = next((place for place in range(at - 1, 0, -1) if marks[place].sign == "must"), 0)
    if must and _bracketed(marks, must):  # "A (required), B and C (preferred)"
        return _list_end(marks, [place for place in range(before, must, -1) if marks[place].leaf is not None])
    return [before] if better else [before, *_with_or(marks, before)]


def _list_behind(marks: Sequence[Mark], close: int, *, better: bool) -> Sequence[Mark]:
    """What of a list goes on behind a bracket; all of it where the bracket says which of the list is liked better."""
    if not better:
        return marks[close : close + 3]
    end = next(
        (at for at in range(close, len(marks)) if marks[at].sign in ("heavy", "stop", "but", "wish")), len(marks)
    )
    return marks[close:end]


def _with_or(marks: Sequence[Mark], place: int) -> list[int]:
    """The part that "or" joins to the one before a bracket: "Python or R (nice to have)"."""
    joined = place > 1 and marks[place - 1].sign in ("or", "slash") and marks[place - 2].leaf is not None
    return [place - 2] if joined and (place < 4 or marks[place - 3].sign != "slash") else []  # noqa: PLR2004


def _begins(marks: Sequence[Mark], at: int, clause: range) -> bool:
    """Whether a new demand begins behind this joint: "…, knowledge of"."""
    if marks[at].sign not in ("comma", "and", "dash", "colon"):
        return False
    if marks[at].sign == "colon":
        return False
    behind = next((item for item in marks[at + 1 : at + 3] if item.word not in ARTICLES), None)
    earlier = any(marks[place].leaf is not None for place in range(clause.start, at))
    return earlier and (marks[at].sign == "dash" or (behind is not None and behind.sign == "heavy"))


def _bracket_before(marks: Sequence[Mark], found: list[int]) -> list[int]:
    """All that a bracket right before the wish holds, and what it explains: "NoSQL (MongoDB, Redis) is a bonus"."""
    if not any(item.sign == "close" for item in marks[found[0] + 1 : found[0] + 3]):
        return []
    start = next((place for place in range(found[0], -1, -1) if marks[place].sign == "open"), -1)
    head = next((place for place in found if place < start), -1)
    if not 0 <= head < start < found[0]:
        return []
    inner = [place for place in found if place > start]
    if any(item.sign == "comma" for item in marks[head:start]):  # "Scrum, certified (CSM) ideally"
        return inner
    return inner + _list_end(marks, [place for place in found if place <= head])


def _list_end(marks: Sequence[Mark], found: list[int]) -> list[int]:
    """The last list of those found: of "A and B, C" only C, of "A and B, C or D" C and D, of "A, B" only B."""
    if len(found) < 2:  # noqa: PLR2004 - nothing to tell apart
        return found
    bracketed = _bracket_before(marks, found)
    if bracketed:
        return bracketed
    listed = any(item.sign in ("or", "other") for item in marks[found[0] : found[0] + 4])
    comma = 0
    for kept, (later, earlier) in enumerate(pairwise(found), 1):
        signs = frozenset(item.sign for item in marks[earlier + 1 : later])
        joined = not CLOSING.isdisjoint(signs)
        if _levelled(marks, earlier, later) or _of_two_lists(signs, listed=listed, last=kept + 1 == len(found)):
            return found[:kept]
        if "comma" in signs:
            if not joined and _complete(marks, earlier, later):
                return found[:kept]
            comma = kept
        elif joined and comma:  # an earlier list is closed here
            return found[:comma]
        listed = listed or joined
    return found


def _of_two_lists(signs: frozenset[Sign], *, listed: bool, last: bool) -> bool:
    """Whether what joins two parts keeps them apart: "A, B", "A and B, and C"; `listed`: the later is one of a list."""
    if CLOSING.isdisjoint(signs):
        parted = "comma" in signs or signs.isdisjoint(JOINS | BRACKETS)
        return parted and not listed and "slash" not in signs
    return "comma" in signs and (listed or last)


def _levelled(marks: Sequence[Mark], place: int, later: int) -> bool:
    """Whether a language is told with its level before the next one: "Inglés alto y catalán valorable"."""
    both = isinstance(marks[place].leaf, LanguageAsk) and isinstance(marks[later].leaf, LanguageAsk)
    return both and marks[place + 1].sign in ("light", "heavy") and marks[later - 1].sign == "and"


def _complete(marks: Sequence[Mark], place: int, later: int) -> bool:
    """Whether a demand is complete before the comma behind it: "a degree, …", "5 years in sales, …"."""
    whole = isinstance(marks[place].leaf, (YearsAsk, DegreeAsk, LanguageAsk))
    comma = next(at for at in range(place, later) if marks[at].sign == "comma")
    return whole or marks[comma - 1].word in NOUNS
