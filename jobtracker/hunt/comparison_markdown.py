"""A comparison as Markdown, to be pasted into notes, a letter or a mail to someone who knows one's work."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from jobtracker.hunt.report import ORDER, PARTS, pay_words, summed_up, why

if TYPE_CHECKING:
    from jobtracker.hunt.open_posting import OpenPosting

_WORDS = {"met": "met", "partial": "partly", "missing": "missing", "confirm": "to confirm", None: ""}
_SIGNS = re.compile(r"([\\`*_\[\]<>#|])")


def as_markdown(posting: "OpenPosting") -> str:
    """Word how a posting compares, the requirements with what answers each."""
    return "\n".join(_lines(posting)) + "\n"


def _lines(posting: "OpenPosting") -> Iterator[str]:
    yield f"# {_plain(posting.title)}"
    facts = (
        posting.company,
        "; ".join(posting.places),
        pay_words(posting.salary) if posting.salary else "",
        posting.url,
    )
    known = " · ".join(_plain(fact) for fact in facts if fact)
    if known:
        yield known
    yield ""
    yield from summed_up(posting.comparison)
    for kind, name in PARTS:
        items = [judged for judged in posting.comparison.items if judged.item.kind == kind]
        if items:
            yield from ("", f"## {name}", "")
        for judged in sorted(items, key=lambda judged: ORDER.index(judged.verdict)):
            verdict = _WORDS[judged.verdict]
            yield f"- **{verdict}** {_plain(judged.item.text)}" if verdict else f"- {_plain(judged.item.text)}"
            for line in dict.fromkeys(why(evidence, posting.text) for evidence in judged.evidence):
                yield f"  - {_plain(line)}"


def _plain(words: str) -> str:
    """Words that Markdown takes for nothing but words."""
    return _SIGNS.sub(r"\\\1", " ".join(words.split()))
