"""A comparison as Markdown, to be pasted into notes, a letter or a mail to someone who knows one's work."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from jobtracker.hunt.told_comparison import VERDICTS, told_of

if TYPE_CHECKING:
    from jobtracker.hunt.open_posting import OpenPosting

_SIGNS = re.compile(r"([\\`*_\[\]<>#|])")


def as_markdown(posting: "OpenPosting") -> str:
    """Word how a posting compares, the requirements with what answers each."""
    return "\n".join(_lines(posting)) + "\n"


def _lines(posting: "OpenPosting") -> Iterator[str]:
    told = told_of(posting)
    yield f"# {_plain(told.title)}"
    if told.facts:
        yield " · ".join(_plain(fact) for fact in told.facts)
    yield ""
    yield from told.summary
    for part in told.parts:
        yield from ("", f"## {part.name}", "")
        for point in part.points:
            verdict = VERDICTS[point.verdict]
            yield f"- **{verdict}** {_plain(point.text)}" if verdict else f"- {_plain(point.text)}"
            yield from (f"  - {_plain(line)}" for line in point.why)


def _plain(words: str) -> str:
    """Words that Markdown takes for nothing but words."""
    return _SIGNS.sub(r"\\\1", words)
