"""Whether a posting was saved before: by the job's id in its address, else by title, company and text."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

from sqlmodel import col, select

from jobtracker.hunt.company_names import company_key
from jobtracker.hunt.differences import Difference, differences
from jobtracker.hunt.drafts import Draft
from jobtracker.hunt.jobs import JobRow
from jobtracker.hunt.postings import Postings
from jobtracker.records.application import Application, Event, EventKind, Meaning, Stage
from jobtracker.records.posting import Posting, PostingText
from jobtracker.skills.likeness import likeness, overlap
from jobtracker.store.database import Database
from jobtracker.store.session import Session

ID_KEYS = frozenset(
    {"jk", "gh_jid", "jobid", "job_id", "currentjobid", "id", "jid", "vacancyid", "reqid", "jobadid", "pid", "lever-id"}
)
"""Names of the parts of an address that hold a job's id, as seen on job boards."""
_PATH_ID = re.compile(r"(?=[\w-]*\d)[\w-]{5,}")
SAME_TEXT = 0.85  # how alike two are, from 0 to 1
SAME_TITLE = 0.88
LIKE_TEXT = 0.60
COMPARED_CHARACTERS = 8_000
MOST_COMPARED = 200


class Twin(NamedTuple):
    """A saved posting that a draft looks like; `applied` is the day of the first application, None: none."""

    row: JobRow
    same_address: bool
    likeness: float
    applied: date | None


class Duplicates:
    """Looks for postings that were saved before."""

    def __init__(self, database: Database, postings: Postings) -> None:
        self._database = database
        self._postings = postings

    def of(self, draft: Draft) -> tuple[Twin, ...]:
        """Give the saved postings that a draft looks like, the likest first, three at most."""
        rows = {row.id: row for row in self._postings.rows("is:any")}
        with self._database.read() as session:
            addresses = session.exec(select(Posting.id, Posting.url).where(Posting.url != "")).all()
            wanted = job_address(draft.url)
            found = {
                number: (True, 1.0) for number, url in addresses if number and wanted and job_address(url) == wanted
            }
            for number, figure in _alike(session, draft, rows=tuple(rows.values())):
                found.setdefault(number, (False, figure))
            twins = [
                Twin(rows[number], same, figure, _applied(session, number))
                for number, (same, figure) in found.items()
                if number in rows
            ]
        return tuple(sorted(twins, key=lambda twin: (not twin.same_address, -twin.likeness, -twin.row.id))[:3])

    def changes(self, draft: Draft, posting: int) -> tuple[Difference, ...]:
        """Tell what a draft says otherwise than a saved posting, pay and requirements first.

        Raises:
            Problem: the posting is not there any more.
        """
        return differences(self._postings.open(posting).reading, draft.reading)


def job_address(url: str) -> tuple[str, str] | None:
    """Give the host and the job's id of an address; None where it names no job. What tracks a visit is left out."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    if not host:
        return None
    for key, value in parse_qsl(parts.query):
        if key.casefold() in ID_KEYS and value:
            return host, value
    ids = [piece for piece in parts.path.split("/") if _PATH_ID.fullmatch(piece)]
    return (host, ids[-1].casefold()) if ids else None


def _alike(session: Session, draft: Draft, *, rows: Sequence[JobRow]) -> list[tuple[int, float]]:
    """Compare with the postings of the same company or nearly the same title, else of the same length and beginning."""
    company, title = company_key(draft.company), draft.title.casefold()
    near: Callable[[JobRow], float] = lambda row: overlap(title, row.title.casefold()) if title else 0.0  # noqa: E731
    candidates = [row for row in rows if (company and company_key(row.company) == company) or near(row) >= SAME_TITLE][
        :MOST_COMPARED
    ]
    texts = session.exec(
        select(PostingText.posting_id, PostingText.kept).where(
            col(PostingText.posting_id).in_([row.id for row in candidates])
        )
    )
    text = draft.text[:COMPARED_CHARACTERS]
    found = []
    for posting, kept in texts:
        row = next(each for each in candidates if each.id == posting)
        figure = likeness(text, kept[:COMPARED_CHARACTERS])
        same_job = near(row) >= SAME_TITLE and (not company or company_key(row.company) in ("", company))
        if figure >= SAME_TEXT or (same_job and figure >= LIKE_TEXT):
            found.append((posting, figure))
    return found


def _applied(session: Session, posting: int) -> date | None:
    first = session.exec(
        select(Event.at)
        .join(Stage, col(Stage.id) == col(Event.to_stage))
        .join(Application, col(Application.id) == col(Event.application_id))
        .where(Event.posting_id == posting, Event.kind == EventKind.MOVED, Stage.meaning == Meaning.APPLIED)
        .where(col(Event.id).not_in(select(Event.retracts).where(col(Event.retracts).is_not(None))))
        .order_by(col(Event.at))
    ).first()
    return first.astimezone().date() if first else None
