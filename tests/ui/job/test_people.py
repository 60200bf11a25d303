"""The people of a job and what was said: added, linked, written to, unlinked."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from jobtracker.ui.job.messages import Messages
from jobtracker.ui.job.people import People
from tests.ui.job.conftest import CONTROL, Desk


@pytest.fixture
def people(desk: Desk) -> People:
    """The tab in front, empty."""
    part = desk.turn("people")
    assert isinstance(part, People)
    return part


def add_ada(desk: Desk) -> int:
    """A contact of this job."""
    values = {"name": "Ada Quist", "role": "Recruiter", "email": "ada@firm.example"}
    number: int = desk.ask(lambda hunt: hunt.contacts.add_to(desk.number, values)).id
    return number


def test_a_person_is_typed_with_the_company_filled_in_already(desk: Desk, people: People) -> None:
    desk.press(Qt.Key.Key_Insert)
    desk.fill(people, name="Ada Quist", role="Recruiter", email="ada@firm.example")
    desk.press(Qt.Key.Key_Return)
    (person,) = desk.sheet().people
    assert (person.contact.name, person.contact.company) == ("Ada Quist", "Kestrel & Sons")
    (line,) = desk.lines(people)
    assert line.detail == "Recruiter  ·  Kestrel & Sons  ·  ada@firm.example"
    assert line.note == "no message yet"
    desk.undo()
    assert desk.sheet().people == ()


def test_somebody_known_is_linked_by_typing_and_unlinked_with_delete(desk: Desk, people: People) -> None:
    desk.ask(lambda hunt: hunt.contacts.add({"name": "Bo Lind", "company": "Otter Works"}))
    people.ask_known()
    desk.answer(people.question, "bo lind")
    assert [person.contact.name for person in desk.sheet().people] == ["Bo Lind"]
    people.panel.arrive()
    desk.press(Qt.Key.Key_Delete)
    assert desk.sheet().people == ()
    assert [contact.name for contact in desk.ask(lambda hunt: hunt.contacts.all())] == ["Bo Lind"]
    desk.undo()
    assert [person.contact.name for person in desk.sheet().people] == ["Bo Lind"]


def test_a_name_that_nobody_has_yet_becomes_a_new_person(desk: Desk, people: People) -> None:
    people.ask_known()
    desk.answer(people.question, "Cy Moss")
    assert people.panel.form.editors["name"].value() == "Cy Moss"
    people.panel.form.editors["name"].setFocus()
    desk.press(Qt.Key.Key_Return)
    assert [person.contact.name for person in desk.sheet().people] == ["Cy Moss"]


def test_a_message_is_logged_from_the_person_and_then_one_knows_who_wrote_last(desk: Desk, people: People) -> None:
    number = add_ada(desk)
    people.panel.choose(number)
    people.panel.arrive()
    desk.press(Qt.Key.Key_Return)
    people.log_message()
    desk.settle()
    assert desk.page.tabs.name == "messages"
    messages = desk.page.tabs.part("messages")
    assert isinstance(messages, Messages)
    assert messages.panel.form.editors["contact_id"].value() == number
    desk.fill(messages, channel="E-mail", day="2026-02-03", text="Come on Monday")
    desk.press(Qt.Key.Key_Return, CONTROL)
    (message,) = desk.sheet().messages
    assert (message.contact_id, str(message.direction), message.text) == (number, "received", "Come on Monday")
    assert message.at.astimezone().date() == date(2026, 2, 3)
    assert desk.lines(messages)[0].title == "They wrote  ·  Ada Quist  ·  E-mail"
    desk.turn("people")
    assert desk.lines(people)[0].note.startswith("they wrote")
    desk.undo()
    assert desk.sheet().messages == ()


def test_mail_and_links_open_at_a_click_and_nothing_else_does(
    desk: Desk, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    number = add_ada(desk)
    desk.ask(lambda hunt: hunt.contacts.change(number, {"url": "file:///etc/passwd"}))
    people.panel.choose(number)
    people.panel.arrive()
    desk.press(Qt.Key.Key_Return)
    assert people.mail.isVisible()
    assert not people.link.isVisible()
    people.mail.click()
    assert opened == ["mailto:ada@firm.example"]
