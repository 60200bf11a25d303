"""Interviews, tasks, people, notes, offers and documents: kept, shown together, found, undone."""

import os
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from jobtracker.hunt.document_files import LARGEST
from jobtracker.hunt.hunt import Hunt
from jobtracker.problems import Problem
from tests.hunt.conftest import Clock


@pytest.fixture
def job(hunt: Hunt, posting: str) -> int:
    return hunt.postings.capture(hunt.postings.draft(posting))


def stage(hunt: Hunt, meaning: str) -> int:
    return next(each.id or 0 for each in hunt.stages.all() if each.meaning.value == meaning)


def test_several_rounds_of_interviews_stand_in_their_order(hunt: Hunt, job: int) -> None:
    later = {
        "posting_id": job,
        "kind": "on-site",
        "starts_at": datetime(2026, 5, 12, 8, tzinfo=UTC),
        "zone": "Asia/Tokyo",
    }
    hunt.interviews.add(later)
    first = hunt.interviews.add({"posting_id": job, "kind": "phone", "starts_at": datetime(2026, 5, 8, 8, tzinfo=UTC)})
    hunt.interviews.change(first.id or 0, {"people": ("Ada", "Ada", " Bo "), "outcome": "passed"})
    assert [each.kind.value for each in hunt.sheets.of(job).interviews] == ["phone", "on-site"]
    assert hunt.interviews.get(first.id or 0).people == ("Ada", "Bo")
    assert [each.kind.value for each in hunt.interviews.ahead()] == ["on-site"]
    assert hunt.postings.rows()[0].next_what == "on-site"
    hunt.undo()
    assert hunt.interviews.get(first.id or 0).outcome is None


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"zone": "Mars/Crater"}, "time zone .* is not known"),
        ({"minutes": 0}, "not a whole number from 1 to"),
        ({"starts_at": datetime(2026, 5, 8)}, "not a time"),  # noqa: DTZ001 - that is the fault
        ({"kind": "seance"}, "not one of the choices"),
    ],
)
def test_what_no_interview_can_be_is_said_in_a_sentence(
    hunt: Hunt, job: int, values: dict[str, object], said: str
) -> None:
    sound = {"posting_id": job, "starts_at": datetime(2026, 5, 8, 8, tzinfo=UTC)}
    with pytest.raises(Problem, match=said):
        hunt.interviews.add(sound | values)
    with pytest.raises(Problem, match="day, a time"):
        hunt.interviews.add({"posting_id": job})
    assert hunt.interviews.all() == ()


def test_a_task_that_comes_again_does_so_until_an_answer_comes(hunt: Hunt, job: int) -> None:
    hunt.applications.move(job, stage(hunt, "applied"))
    number = hunt.tasks.follow_up(job, date(2026, 5, 11), every_days=7).id or 0
    assert hunt.postings.rows()[0].next_day == date(2026, 5, 11)
    hunt.tasks.done(number)
    ahead = [task for task in hunt.sheets.of(job).tasks if task.done_at is None]
    assert [(task.title, task.due) for task in ahead] == [("Follow up", date(2026, 5, 11))]
    hunt.undo()
    assert hunt.tasks.get(number).done_at is None
    hunt.redo()
    hunt.messages.add({"posting_id": job, "direction": "received", "text": "Thank you for your patience"})
    hunt.tasks.done(ahead[0].id or 0)
    assert all(task.done_at for task in hunt.sheets.of(job).tasks)
    hunt.tasks.reopen(ahead[0].id or 0)
    hunt.tasks.snooze(ahead[0].id or 0, date(2026, 6, 1))
    assert hunt.postings.rows()[0].next_day == date(2026, 6, 1)
    with pytest.raises(Problem, match="needs words"):
        hunt.tasks.add({"title": " "})


def test_people_belong_to_jobs_and_one_knows_who_wrote_last(hunt: Hunt, job: int) -> None:
    ada = {"name": "Ada Quist", "role": "Recruiter", "company": "heron & daughters"}
    number = hunt.contacts.add_to(job, ada).id or 0
    hunt.messages.add({"posting_id": job, "contact_id": number, "channel": "mail", "text": "Hello"})
    hunt.messages.add({"posting_id": job, "contact_id": number, "direction": "received", "text": "Come on Monday"})
    (person,) = hunt.sheets.of(job).people
    assert (person.contact.name, person.postings, str(person.direction)) == ("Ada Quist", (job,), "received")
    assert [row.id for row in hunt.postings.rows("quist")] == [job]
    assert [row.id for row in hunt.postings.rows("monday")] == [job]
    company = hunt.companies.of("HERON & Daughters GmbH")
    assert [each.contact.name for each in company.people] == ["Ada Quist"]
    assert [row.id for row in company.jobs] == [job]
    hunt.contacts.unlink(number, job)
    assert hunt.contacts.of(job) == ()
    hunt.contacts.link(number, job)
    hunt.contacts.remove(number)
    assert [message.contact_id for message in hunt.sheets.of(job).messages] == [None, None]
    hunt.undo()
    assert [each.name for each in hunt.contacts.of(job)] == ["Ada Quist"]


def test_notes_and_offers_are_kept_found_and_stand_side_by_side(hunt: Hunt, job: int) -> None:
    hunt.notes.add({"posting_id": job, "text": "## They have a *canteen*"})
    hunt.offers.add({"posting_id": job, "salary": 61000, "currency": "eur", "period": "year", "place": "Ghent"})
    assert [row.id for row in hunt.postings.rows("canteen ghent")] == [job]
    ((posting, offer),) = hunt.offers.side_by_side()
    assert (posting.title, offer.salary, offer.currency) == ("Backend Engineer", 61000.0, "EUR")
    assert hunt.sheets.of(job).timeline[0].text == "## They have a *canteen*"
    with pytest.raises(Problem, match="note is empty"):
        hunt.notes.add({"posting_id": job, "text": " \n"})
    with pytest.raises(Problem, match="not there any more"):
        hunt.notes.add({"posting_id": 99, "text": "Words"})
    with pytest.raises(Problem, match="below zero"):
        hunt.offers.add({"posting_id": job, "salary": -1})


def test_a_document_is_a_copy_that_outlives_the_file_and_one_knows_where_it_was_sent(
    hunt: Hunt, job: int, tmp_path: Path
) -> None:
    file = tmp_path / "résumé: v2.pdf"
    file.write_bytes(b"%PDF-1.4 version two")
    number = hunt.documents.take(file, posting=job, kind="cv").id or 0
    assert hunt.documents.take(file, posting=job).id == number
    hunt.documents.send(number, job, on=datetime(2026, 5, 1, tzinfo=UTC))
    file.unlink()
    (used,) = hunt.sheets.of(job).documents
    assert (used.document.name, used.sent_at) == ("résumé: v2.pdf", datetime(2026, 5, 1, tzinfo=UTC))
    assert hunt.documents.path(number).read_bytes() == b"%PDF-1.4 version two"
    hunt.documents.export(number, tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == b"%PDF-1.4 version two"
    hunt.documents.remove(number)
    hunt.tidy()
    hunt.undo()
    assert hunt.documents.path(number).read_bytes() == b"%PDF-1.4 version two"


def test_a_copy_that_was_opened_is_put_away_by_a_start_a_day_later(
    hunt: Hunt, job: int, open_hunt: Callable[[], Hunt], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all")
    number = hunt.documents.take(letter, posting=job).id or 0
    opened, of_yesterday = hunt.documents.path(number), hunt.documents.path(number)
    yesterday = time.time() - 25 * 3600
    os.utime(of_yesterday.parent, (yesterday, yesterday))
    open_hunt().tidy()
    assert opened.read_text() == "Dear all"
    assert not of_yesterday.parent.exists()


def test_only_plain_files_of_a_sane_size_become_documents(hunt: Hunt, job: int, tmp_path: Path) -> None:
    large, pipe = tmp_path / "large", tmp_path / "pipe"
    with large.open("wb") as sparse:
        sparse.truncate(LARGEST + 1)
    os.mkfifo(pipe)
    for file, said in (
        (large, "larger than 25 MB"),
        (pipe, "not a plain file"),
        (tmp_path / "none", "could not be kept"),
    ):
        with pytest.raises(Problem, match=said):
            hunt.documents.take(file, posting=job)
    folder = tmp_path / "data" / "documents"
    assert not folder.exists() or list(folder.iterdir()) == []


def test_tags_are_put_on_many_jobs_at_once_and_renamed_everywhere(hunt: Hunt, posting: str) -> None:
    jobs = [hunt.postings.capture(hunt.postings.draft(posting)) for _ in range(3)]
    hunt.tags.change(jobs, add=["Remote", "close by"])
    hunt.tags.change(jobs[:1], remove=["remote"])
    assert hunt.tags.all() == {"close by": 3, "Remote": 2}
    hunt.tags.rename("close by", "near")
    assert [row.tags for row in hunt.postings.rows("tag:near -tag:remote")] == [("near",)]
    hunt.undo()
    hunt.undo()
    hunt.undo()
    assert hunt.tags.all() == {}


def test_what_was_removed_comes_back_for_thirty_days_and_is_gone_then(hunt: Hunt, posting: str) -> None:
    jobs = [hunt.postings.capture(hunt.postings.draft(posting)) for _ in range(2)]
    hunt.notes.add({"posting_id": jobs[0], "text": "Old words"})
    hunt.postings.trash(jobs)
    assert [row.days_left for row in hunt.trash.rows()] == [30, 30]
    hunt.trash.restore([jobs[1]])
    assert [row.id for row in hunt.postings.rows()] == [jobs[1]]
    assert hunt.trash.expire() == 0  # what can be undone stays


def test_the_trash_is_emptied_at_a_start_after_thirty_days(
    open_hunt: Callable[[], Hunt], clock: Clock, posting: str
) -> None:
    hunt = open_hunt()
    old = hunt.postings.capture(hunt.postings.draft(posting))
    hunt.notes.add({"posting_id": old, "text": "Old words"})
    hunt.applications.move(old, stage(hunt, "applied"))
    kept = hunt.postings.capture(hunt.postings.draft(posting))
    hunt.postings.trash([old])
    clock.now += timedelta(days=29)
    hunt = open_hunt()
    hunt.tidy()
    assert len(hunt.trash.rows()) == 1
    clock.now += timedelta(days=2)
    hunt = open_hunt()
    hunt.tidy()
    assert hunt.trash.rows() == ()
    assert hunt.notes.all() == ()
    assert [row.id for row in hunt.postings.rows()] == [kept]
    assert hunt.undo() is None


def test_what_was_taken_back_at_a_start_can_be_done_again_before_the_trash_is_emptied(
    open_hunt: Callable[[], Hunt], clock: Clock, posting: str
) -> None:
    hunt = open_hunt()
    old = hunt.postings.capture(hunt.postings.draft(posting))
    kept = hunt.postings.capture(hunt.postings.draft(posting))
    hunt.postings.trash([old])
    clock.now += timedelta(days=31)
    hunt = open_hunt()
    hunt.postings.trash([kept])
    hunt.undo()
    hunt.tidy()
    assert len(hunt.trash.rows()) == 1
    assert hunt.redo() is not None


def test_a_document_without_its_file_is_refused_in_a_sentence(hunt: Hunt) -> None:
    with pytest.raises(Problem, match="needs its file"):
        hunt.documents.add({"name": "Letter"})
    assert hunt.documents.all() == ()
