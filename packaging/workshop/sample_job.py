"""What a person noted of one sample job, so that the pictures of its tabs show what they are for."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt

NOTE = """## After the first call

Friendly and **well prepared**. Their [notes on queues](https://example.org/notes/queues) are worth reading.

- four people, one of them part-time
- the office has a canteen and room for bicycles
"""
FIRST_ROUND = {"kind": "phone", "zone": "Europe/London", "minutes": 30, "people": ("Ada Quist",), "outcome": "passed"}
ADA = {"name": "Ada Quist", "role": "Recruiter", "email": "ada.quist@example.org", "phone": "+49 30 0000000"}
BO = {"name": "Bo Lind", "role": "Head of engineering"}
SENT = {"direction": "sent", "channel": "LinkedIn", "text": "My application, with CV and letter."}
RECEIVED = {"direction": "received", "channel": "LinkedIn", "text": "Thank you! Do you have half an hour on Thursday?"}
OFFER = {"salary": 78000, "currency": "EUR", "period": "year", "place": "Berlin, two days a week", "bonus": "10 %"}
OTHER_OFFER = {"salary": 74000, "currency": "EUR", "period": "year", "place": "Remote", "notes": "Four days a week"}


def note_down(hunt: "Hunt", posting: int, *, other: int) -> None:
    """Fill every tab of a job; `other` is a second one with an offer to stand beside."""
    now = datetime.now(UTC)
    company = hunt.postings.row(posting).company
    of_job = {"posting_id": posting}
    hunt.applications.excite(posting, 4)
    hunt.tags.change([posting], add=["close to home"])
    hunt.postings.correct(posting, source="a friend")
    hunt.interviews.add({**of_job, **FIRST_ROUND, "starts_at": now - timedelta(days=4)})
    hunt.notes.add({**of_job, "text": NOTE, "at": now - timedelta(days=3)})
    ada = hunt.contacts.add_to(posting, {**ADA, "company": company}).id
    hunt.contacts.add_to(posting, {**BO, "company": company})
    hunt.messages.add({**of_job, **SENT, "contact_id": ada, "at": now - timedelta(days=9)})
    hunt.messages.add({**of_job, **RECEIVED, "contact_id": ada, "at": now - timedelta(days=6)})
    with TemporaryDirectory() as folder:
        for name, kind, size in (("CV 2026.pdf", "cv", 180_000), ("Cover letter.pdf", "letter", 42_000)):
            file = Path(folder) / name
            file.write_bytes(b"%PDF-1.4" + bytes(size))
            kept = hunt.documents.take(file, posting=posting, kind=kind).id or 0
            hunt.documents.send(kept, posting, on=now - timedelta(days=9))
    done = hunt.tasks.add({**of_job, "title": "Ask Kim about the team"}).id or 0
    hunt.tasks.done(done)
    today = now.astimezone().date()
    starts = date(today.year + 1, 2, 1)
    hunt.offers.add({**of_job, **OFFER, "starts": starts, "answer_by": today + timedelta(days=6)})
    hunt.offers.add({"posting_id": other, **OTHER_OFFER, "starts": starts})
