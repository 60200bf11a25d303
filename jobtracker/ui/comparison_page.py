"""A comparison as a page to print: the same as is copied as Markdown."""

from html import escape
from typing import TYPE_CHECKING

from jobtracker.hunt.told_comparison import VERDICTS
from jobtracker.ui.colours import LIGHT

if TYPE_CHECKING:
    from jobtracker.hunt.told_comparison import ToldComparison, ToldPart, ToldPoint


def page_of(told: "ToldComparison") -> str:
    """Word a comparison as a page; every word of the posting is text, never markup."""
    facts = f"<p>{escape(' · '.join(told.facts))}</p>" if told.facts else ""
    summary = "".join(f"<p><b>{escape(line)}</b></p>" for line in told.summary)
    return f"<h2>{escape(told.title)}</h2>{facts}{summary}{''.join(_part(part) for part in told.parts)}"


def _part(part: "ToldPart") -> str:
    rows = "".join(_row(point) for point in part.points)
    return f'<h3>{escape(part.name)}</h3><table width="100%" cellspacing="0" cellpadding="5">{rows}</table>'


def _row(point: "ToldPoint") -> str:
    ink, ground = (LIGHT.ink(point.verdict), LIGHT.tint(point.verdict)) if point.verdict else (None, None)
    dress = f' style="color: {ink.name()}; background-color: {ground.name()}"' if ink and ground else ""
    grey = f'style="color: {LIGHT.muted}; font-size: small"'
    reasons = "".join(f"<br/><span {grey}>{escape(line)}</span>" for line in point.why)
    verdict = escape(VERDICTS[point.verdict].capitalize())
    return f'<tr><td width="14%"{dress}>{verdict}</td><td>{escape(point.text)}{reasons}</td></tr>'
