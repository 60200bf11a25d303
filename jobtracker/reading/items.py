"""The points of a posting's lists, and the sentences of prose that ask something."""

from collections import Counter
from collections.abc import Iterator, Sequence

from jobtracker.reading.findings import Found, Item, Kind, SectionKind
from jobtracker.reading.headings import LISTING, wording_of
from jobtracker.reading.kinds import OF_SECTION, kind_of
from jobtracker.reading.lines import Line, line_of
from jobtracker.reading.listing import listed
from jobtracker.reading.prose import asking_sentences
from jobtracker.reading.runs import runs_of
from jobtracker.reading.sections import Block
from jobtracker.reading.sentences import sentences_of
from jobtracker.reading.strung import points_apart
from jobtracker.reading.unheaded import lists_of
from jobtracker.reading.words import words_of
from jobtracker.values import replace

_SPACED = 0.25
_LEAST_LIST = 3
_LONGEST_LABEL = 40
_MOST_BESIDE_TITLE = 40  # signs: "(m/w/d) in Vollzeit"
_ASKED = ("required", "preferred")
_INNER_STOPS = 2  # of a paragraph of three sentences, of which as many must ask
_TOLD = LISTING | {"process", "legal"}


def items_of(
    text: str, *, blocks: Sequence[Block], lines: Sequence[Line], top: int, language: str | None
) -> tuple[Item, ...]:
    """All items, in the order of the text; what stands above `top`, where the title is, belongs to the page."""
    spaced = sum(line.gap > 0 for line in lines) >= _SPACED * len(lines)
    return tuple(
        item
        for block in points_apart(text, blocks=blocks, language=language)
        for item in _items(text, block=block, spaced=spaced)
        if item.start >= top or item.section is not None
    )


def without_head(items: tuple[Item, ...], *, title: Found[str] | None, named: Sequence[Found[str]]) -> tuple[Item, ...]:
    """The items without the title's own line and those right below it that begin with what is `named`: firm, place.

    A headline as "Wir suchen Dich!" above the title heads what is asked elsewhere.
    """
    at = next((index for index, item in enumerate(items) if title and item.start == title.start), -1)
    if at < 0 or not title or items[at].prose or len(items[at].text) > len(title.value) + _MOST_BESIDE_TITLE:
        return items
    heads = {each.start for each in named}
    end = at + 1
    while end < len(items) and items[end].start in heads:
        end += 1
    return items[:at] + items[end:] if end > at + 1 else items


def _items(text: str, *, block: Block, spaced: bool) -> Iterator[Item]:
    runs = list(listed(runs_of(block.lines), kind=block.kind, spaced=spaced))
    lists = (
        lists_of(runs, kind=block.kind) if block.kind not in _TOLD else [(run, answers, None) for run, answers in runs]
    )
    for run, answers, named in lists:
        kind = block.kind if block.kind in LISTING else run.announced or block.kind
        found: list[Item] = []
        said: SectionKind | None = None
        behind = run.lines[0].start
        for line, is_item in zip(run.lines, answers, strict=True):
            if kind == "required":
                said = _said_before(line, said=said) if line.cut and "\n" not in text[behind : line.start] else None
                behind = line.end
            asked = (
                _asked_apart(text, line=line, block=block) if is_item and not line.mark and len(run.lines) == 1 else ()
            )
            if asked:
                found += asked
            elif is_item:
                found.append(_item(line, kind=said or kind, section=block.section))
            else:
                found += asking_sentences(text, line=line, kind=block.kind, section=block.section)
        if named:
            yield from _named(found, kind=OF_SECTION[named])
        else:
            yield from found if kind in _TOLD or len(found) < _LEAST_LIST else _alike(found)


def _said_before(line: Line, *, said: SectionKind | None) -> SectionKind | None:
    """What a label says of a piece of a line, and of those behind it: "Preferred: a BSN. One year of…"."""
    label, colon, _ = line.text[:_LONGEST_LABEL].partition(":")
    wording = wording_of(words_of(label)) if colon else None
    if wording is None or not wording.sure or wording.kind not in ("required", "preferred"):
        return said
    return wording.kind


def _asked_apart(text: str, *, line: Line, block: Block) -> Sequence[Item]:
    """The sentences of a paragraph among what is asked, where several of them ask: it is no single point."""
    if block.kind not in _ASKED or line.text.count(". ") < _INNER_STOPS or line.text[-1] not in ".!":
        return ()
    if len(list(asking_sentences(text, line=line, kind=block.kind, section=block.section))) < _INNER_STOPS:
        return ()
    return [
        _item(line_of(text, start=start, end=end, cut=True), kind=block.kind, section=block.section)
        for start, end in sentences_of(text, start=line.start, end=line.end)
    ]


def _named(items: Sequence[Item], *, kind: Kind) -> Iterator[Item]:
    """The points of a list that is of that kind: so are those that say nothing themselves."""
    for item in items:
        yield replace(item, kind=kind) if item.kind == "other" and not item.prose else item


def _alike(items: Sequence[Item]) -> Sequence[Item]:
    """The points of a list that nothing names: those that say nothing themselves are what most beside them are."""
    counts = Counter(item.kind for item in items if not item.prose)
    silent = counts.pop("other", 0)
    if not silent or len(counts) != 1:
        return items
    kind, count = next(iter(counts.items()))
    if count <= silent:
        return items
    return [replace(item, kind=kind) if item.kind == "other" and not item.prose else item for item in items]


def _item(line: Line, *, kind: SectionKind | None, section: int | None) -> Item:
    return Item(
        line.text, kind_of(line.words, text=line.text, section=line.column or kind), line.start, line.end, section
    )
