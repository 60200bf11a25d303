"""The timeline of a job: notes, moves corrected and taken back, and what is told of everything else."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtTest import QTest

from jobtracker.ui.job.tasks import Tasks
from jobtracker.ui.job.timeline import Timeline
from jobtracker.ui.job.told import key_of
from jobtracker.ui.widgets.markdown import NoteDocument, addresses, document, is_plain
from tests.ui.conftest import POSTING
from tests.ui.job.conftest import CONTROL, Desk

NOW = datetime.now(UTC)


@pytest.fixture
def timeline(desk: Desk) -> Timeline:
    """The tab in front."""
    part = desk.turn("timeline")
    assert isinstance(part, Timeline)
    return part


def titles(desk: Desk, timeline: Timeline) -> list[str]:
    """What the timeline tells, from top to bottom."""
    return [line.title for line in desk.lines(timeline)]


def stage(desk: Desk, meaning: str) -> int:
    """The first stage that means this."""
    found: int = desk.ask(lambda hunt: next(each.id for each in hunt.stages.all() if each.meaning.value == meaning))
    return found


def moved(desk: Desk, meaning: str, *, days_ago: int) -> None:
    """The job went to a stage some days ago."""
    target, at = stage(desk, meaning), NOW - timedelta(days=days_ago)
    desk.ask(lambda hunt: hunt.applications.move(desk.number, target, on=at))


def test_a_note_is_written_with_ctrl_enter_rendered_and_undone(desk: Desk, timeline: Timeline) -> None:
    timeline.note.setFocus()
    QTest.keyClicks(timeline.note, "They have a **canteen**")
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert [note.text for note in desk.sheet().notes] == ["They have a **canteen**"]
    assert timeline.note.toPlainText() == ""
    line = desk.lines(timeline)[0]
    assert timeline.shown.text(line).toPlainText() == "They have a canteen"
    desk.undo()
    assert desk.sheet().notes == ()


def test_a_note_is_changed_in_place_and_removed_with_delete(desk: Desk, timeline: Timeline) -> None:
    number = desk.add("notes", text="Old words")
    timeline.choose(key_of("note", number))
    timeline.shown.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.fill(timeline, text="New words")
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert [note.text for note in desk.sheet().notes] == ["New words"]
    desk.press(Qt.Key.Key_Escape)
    assert timeline.shown.hasFocus()
    desk.press(Qt.Key.Key_Delete)
    assert desk.sheet().notes == ()
    desk.undo()
    desk.undo()
    assert [note.text for note in desk.sheet().notes] == ["Old words"]


def test_the_day_of_a_move_is_corrected_and_undone(desk: Desk, timeline: Timeline) -> None:
    moved(desk, "applied", days_ago=3)
    timeline.choose(desk.lines(timeline)[1].id)
    timeline.shown.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert not timeline.panel.form.editors["text"].isVisible()
    desk.fill(timeline, day="2026-01-05")
    desk.press(Qt.Key.Key_Return)
    (step,) = [entry for entry in desk.sheet().timeline if entry.kind == "moved"]
    assert step.at.astimezone().date() == date(2026, 1, 5)
    desk.undo()
    (step,) = [entry for entry in desk.sheet().timeline if entry.kind == "moved"]
    assert step.at == NOW - timedelta(days=3)


def test_day_and_time_of_a_move_are_corrected_one_after_the_other(desk: Desk, timeline: Timeline) -> None:
    moved(desk, "applied", days_ago=3)
    timeline.choose(desk.lines(timeline)[1].id)
    timeline.shown.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.fill(timeline, day="2026-01-05", time="7:45")
    desk.press(Qt.Key.Key_Return)
    (step,) = [entry for entry in desk.sheet().timeline if entry.kind == "moved"]
    at = step.at.astimezone()
    assert (at.date(), at.time()) == (date(2026, 1, 5), time(7, 45))
    assert timeline.panel.form.line is not None
    assert timeline.panel.form.line.id == key_of("moved", step.number)


def test_a_day_in_the_future_is_refused_and_the_true_one_shown_again(desk: Desk, timeline: Timeline) -> None:
    moved(desk, "applied", days_ago=3)
    timeline.choose(desk.lines(timeline)[1].id)
    timeline.shown.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.fill(timeline, day="+30")
    desk.press(Qt.Key.Key_Return)
    assert "future" in desk.window.banner.sentence.text()
    assert timeline.panel.form.editors["day"].value() == (NOW - timedelta(days=3)).astimezone().date()


def test_a_move_is_taken_back_and_the_job_stands_where_it_stood(desk: Desk, timeline: Timeline) -> None:
    moved(desk, "applied", days_ago=3)
    moved(desk, "interviewing", days_ago=1)
    assert desk.page.standing.stage.word == "Interviewing"
    newest = next(line for line in desk.lines(timeline) if line.title == "Moved to Interviewing")
    timeline.choose(newest.id)
    timeline.shown.setFocus()
    desk.press(Qt.Key.Key_Delete)
    assert "Moved to Interviewing" not in titles(desk, timeline)
    assert desk.page.standing.stage.word == "Applied"
    desk.undo()
    assert desk.page.standing.stage.word == "Interviewing"


def test_everything_stands_in_one_line_of_time_with_days_as_headings(desk: Desk, timeline: Timeline) -> None:
    moved(desk, "applied", days_ago=9)
    desk.add("interviews", kind="phone", starts_at=NOW - timedelta(days=5), outcome="passed")
    desk.add("messages", direction="received", channel="E-mail", text="Come by", at=NOW - timedelta(days=7))
    number = desk.add("tasks", title="Iron a shirt")
    desk.ask(lambda hunt: hunt.tasks.done(number))
    told = titles(desk, timeline)
    assert set(told[:2]) == {"Done: Iron a shirt", "Saved"}
    assert told[2:] == ["Phone interview · Passed", "They wrote · E-mail", "Moved to Applied"]
    headed = [timeline.shown.headings.get(line.id, "") for line in desk.lines(timeline)]
    assert headed[0].startswith("Today")
    assert headed[1] == ""
    assert all(headed[2:])


def test_enter_on_an_interview_goes_to_it(desk: Desk, timeline: Timeline) -> None:
    number = desk.add("interviews", starts_at=NOW + timedelta(days=2))
    timeline.choose(key_of("interview", number))
    timeline.shown.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.page.tabs.name == "interviews"
    interviews = desk.turn("interviews")
    assert interviews.current() == number  # type: ignore[attr-defined]


def test_nothing_that_a_note_refers_to_is_ever_loaded(
    desk: Desk, timeline: Timeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted: list[str] = []

    def load(_self: NoteDocument, _kind: int, name: object) -> None:
        wanted.append(str(name))

    monkeypatch.setattr(NoteDocument, "loadResource", load)
    hostile = (
        "![a](file:///etc/passwd) ![b][c] <img src='https://example.org/x.png'> "
        "<link rel=stylesheet href='file:///x.css'>\n\n[c]: https://example.org/y.png\n"
    )
    desk.add("notes", text=hostile)
    desk.page.grab()
    shown = timeline.shown.text(desk.lines(timeline)[0]).toPlainText()
    assert wanted == []
    assert "\ufffc" not in shown
    assert "<img src=" in shown


def test_links_lead_to_web_and_mail_alone_and_a_click_opens_the_whole_address(
    desk: Desk, timeline: Timeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    sound = "[blog](https://example.org/a?b=1) [m](mailto:a@b.example)"
    text = f"{sound} [bad](file:///etc/passwd) [worse](javascript:alert(1))"
    desk.add("notes", text=text)
    assert addresses(text) == ("https://example.org/a?b=1", "mailto:a@b.example")
    line = desk.lines(timeline)[0]
    rect = timeline.shown.visualRect(timeline.shown.lines.index(0))
    place = timeline.shown.text_place(rect, line) + QPoint(8, 8)
    assert timeline.shown.address_at(place) == "https://example.org/a?b=1"
    QTest.mouseClick(timeline.shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["https://example.org/a?b=1"]
    timeline.shown.setCurrentIndex(timeline.shown.lines.index(0))
    timeline.offer_all(place)
    assert timeline.menu is not None
    words = [action.text() for action in timeline.menu.actions()]
    timeline.menu.close()
    assert "Open https://example.org/a?b=1" in words
    assert not any("passwd" in each or "javascript" in each for each in words)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", ["word " * 50_000, "> " * 5_000 + "deep", "- " * 5_000 + "x", "*" * 30_000])
def test_enormous_and_endlessly_nested_notes_are_shown_as_they_were_typed(text: str) -> None:
    assert is_plain(text)
    begun = datetime.now(UTC)
    made = document(text, width=400, font=QFont(), dark=False)
    assert made.toPlainText().startswith(text[:100])
    assert datetime.now(UTC) - begun < timedelta(seconds=2)


def test_the_time_of_a_note_is_set_by_the_persons_own_clock(desk: Desk, timeline: Timeline) -> None:
    number = desk.add("notes", text="Words")
    timeline.choose(key_of("note", number))
    timeline.shown.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.fill(timeline, day="2026-02-01", time="8:15")
    desk.press(Qt.Key.Key_Return)
    at = desk.sheet().notes[0].at.astimezone()
    assert (at.date(), at.time()) == (date(2026, 2, 1), time(8, 15))


def test_what_is_half_written_waits_with_its_own_job(desk: Desk, timeline: Timeline) -> None:
    other = desk.ask(lambda hunt: hunt.postings.capture(hunt.postings.draft(POSTING)))
    desk.add("notes", text="Words")
    desk.ask(lambda hunt: hunt.notes.add({"posting_id": other, "text": "Words"}))
    timeline.note.setFocus()
    QTest.keyClicks(timeline.note, "Ask about the")
    tasks = desk.turn("tasks")
    assert isinstance(tasks, Tasks)
    desk.press(Qt.Key.Key_Insert)
    desk.fill(tasks, title="Iron a")
    desk.window.pages.open_posting(other)
    desk.settle()
    assert tasks.panel.half_written is None
    desk.turn("timeline")
    assert timeline.note.toPlainText() == ""
    desk.window.pages.open_posting(desk.number)
    desk.settle()
    assert timeline.note.toPlainText() == "Ask about the"
    desk.turn("tasks")
    assert tasks.panel.form.editors["title"].value() == "Iron a"
    assert desk.sheet().tasks == ()
