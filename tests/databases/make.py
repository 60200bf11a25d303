"""Makes the database of today's version that later versions must be able to open: `python tests/databases/make.py`.

Run once a version, before it is released, and commit the file; it is never made again.
"""

import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jobtracker.records.application import Application, Event, EventKind, Meaning, Outcome
from jobtracker.records.columns import Row
from jobtracker.records.contact import Contact, ContactLink, Direction, Message
from jobtracker.records.derived import StoredReading, Tally
from jobtracker.records.document import Document, DocumentKind, DocumentUse
from jobtracker.records.interview import Interview, InterviewKind, InterviewOutcome
from jobtracker.records.job_paper import Note, Offer, SavedSearch
from jobtracker.records.notes import KeptDraft, Meta
from jobtracker.records.posting import ItemCorrection, Posting, PostingText
from jobtracker.records.profile import Certificate, Condition, Degree, OwnSkill, SpokenLanguage, Work
from jobtracker.records.task import Task
from jobtracker.records.term import TaughtTerm, TermMeaning
from jobtracker.store.connection import SCHEMA
from jobtracker.store.database import Database

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def _hunt() -> list[Row]:
    return [
        Posting(
            title="Gärtner:in 🌱",
            company="Beet & Söhne",
            places=("Köln", "Bonn"),
            work_mode="on-site",
            salary_min=30000,
            salary_max=36500.5,
            salary_currency="EUR",
            salary_period="year",
            salary_raw="30.000–36.500,50 €",
            employment_type="full-time",
            seniority="junior",
            language="de",
            url="https://example.org/1",
            email="rosen@example.org",
            posted=date(2026, 11, 1),
            closes=date(2026, 12, 24),
            source="pasted",
            tags=("Garten", "nah"),
            added_at=NOW,
        ),
        Posting(title="", added_at=NOW, is_sample=True, trashed_at=NOW),
        PostingText(
            posting_id=1, original="Rosen\r\nschneiden\ud83d", original_html="<p>Rosen", kept="Rosen\nschneiden\ufffd"
        ),
        PostingText(posting_id=2, original="", kept=""),
        ItemCorrection(posting_id=1, start=0, end=5, kind="requirement", added=True),
        ItemCorrection(posting_id=1, start=6, end=15),
        Application(posting_id=1, stage_id=5, outcome=Outcome.NO_ANSWER, furthest=Meaning.INTERVIEWING, excitement=4),
        Event(posting_id=1, application_id=1, kind=EventKind.MOVED, at=NOW, recorded_at=NOW, from_stage=1, to_stage=3),
        Event(posting_id=1, kind=EventKind.ENDED, at=NOW, recorded_at=NOW, to_stage=5, outcome=Outcome.NO_ANSWER),
        Event(posting_id=1, kind=EventKind.RETRACTED, at=NOW, recorded_at=NOW, text="It was not so.", retracts=1),
    ]


def _around() -> list[Row]:
    return [
        Interview(
            posting_id=1,
            kind=InterviewKind.ON_SITE,
            starts_at=NOW,
            zone="Europe/Berlin",
            minutes=45,
            place="Am Beet 1",
            people=("Frau Söhne",),
            notes="**Schere** mitbringen",
            outcome=InterviewOutcome.PASSED,
            uid="1@jobtracker",
            sequence=2,
        ),
        Task(posting_id=1, title="Nachfragen", due=date(2026, 12, 1), every_days=7, until_answer=True),
        Task(title="Lebenslauf", done_at=NOW, snoozed_until=date(2026, 11, 30), notes="neu"),
        Contact(name="Frau Söhne", role="Chefin", company="Beet & Söhne", email="s@example.org", phone="1", url="u"),
        ContactLink(contact_id=1, posting_id=1),
        Message(posting_id=1, contact_id=1, direction=Direction.RECEIVED, at=NOW, channel="mail", text="Danke"),
        Document(name="cv.pdf", kind=DocumentKind.CV, sha256="0" * 64, size=3, added_at=NOW),
        DocumentUse(document_id=1, posting_id=1, sent_at=NOW),
        Note(posting_id=1, at=NOW, text="Schöne Beete"),
        Offer(posting_id=1, received=date(2026, 11, 20), salary=31000, currency="EUR", period="year", place="Köln"),
        SavedSearch(name="Nah", search="tag:nah"),
    ]


def _person() -> list[Row]:
    return [
        OwnSkill(name="Pruning", years=2.5, level="expert", last_used=2026, soft=False, proof="An orchard"),
        OwnSkill(name="Patience", soft=True),
        Work(position="Gardener", employer="A park", start="2020", end="2024-05", summary="Trees"),
        Work(position="Gardener", start="2024-06-01"),
        Degree(study_type="Ausbildung", area="Gartenbau", school="A school", start="2017", end="2020"),
        SpokenLanguage(language="German", fluency="Native speaker"),
        Certificate(name="Chainsaw licence", issued="2021-03", until="2031"),
        Condition(name="Work permit"),
        TaughtTerm(term="Rosenschnitt", meaning=TermMeaning.SAME_AS, skill="Pruning"),
        TaughtTerm(term="Frohsinn", meaning=TermMeaning.NOT_A_SKILL),
    ]


def main() -> None:
    """Write the file beside this one."""
    place = Path(__file__).with_name(f"version_{SCHEMA}.sqlite3")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.sqlite3"
        database = Database.open(made, backups=Path(folder) / "backups")
        with database.write("Fill") as session:
            for row in (*_hunt(), *_around(), *_person()):
                session.add(row)
                session.flush()
            session.add(StoredReading(posting_id=1, reader="1", catalogue="1", found="{}"))
            session.add(Tally(posting_id=1, must_met=1, stamp="1"))
            session.add(KeptDraft(original="Half", kept_at=NOW))
            session.add(Meta(key="made", value="for the tests"))
        database.close()
        with closing(sqlite3.connect(made)) as connection:
            connection.execute("VACUUM")
        place.write_bytes(made.read_bytes())
    sys.stdout.write(f"{place.name}: {place.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
