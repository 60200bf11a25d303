"""At twice the text size, in a small window and with the longest words of German, no page is wider than the window."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication, QScrollArea

from jobtracker.hunt.hunt import Hunt
from jobtracker.problems import Problem
from jobtracker.ui.job.tabs import TABS
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.posting.page import PostingPage
from jobtracker.ui.profile.page import ProfilePage
from jobtracker.ui.theme import Theme
from jobtracker.ui.widgets.labels import BrokenLabel

Settle = Callable[[MainWindow], None]
LONG = """Versicherungsmathematikerin für Rechtsschutzversicherungsgesellschaften

Company: Donaudampfschifffahrtsgesellschaft Niederösterreich
Location: Rindfleischetikettierungsstadt, Deutschland

Anforderungen
• Python
"""


def name(hunt: Hunt) -> None:
    """A job, a stage and a task with long names."""
    number = hunt.postings.capture(hunt.postings.draft(LONG))
    stage = hunt.stages.all()[2].id or 0
    hunt.stages.change(stage, name="Vorstellungsgespräch vereinbart")
    hunt.applications.move(number, stage)
    hunt.tasks.follow_up(number, hunt.postings.rows()[0].added)
    hunt.contacts.add_to(number, {"name": "Friederike Hinterhuber-Obermoser", "role": "Personalabteilungsleiterin"})


def test_a_job_with_long_words_is_no_wider_than_a_small_window(
    make_window: Callable[[], MainWindow], settle: Settle, qapp: QApplication
) -> None:
    window = make_window()
    faults: list[object] = []
    window.door.ask(name, failed=faults.append)
    settle(window)
    assert faults == []
    Theme(qapp, choice="light", percent=200)
    window.resize(800, 600)
    window.pages.open_posting(1)
    settle(window)
    page = window.pages.current
    assert isinstance(page, PostingPage)
    wide = []
    for tab in TABS:
        page.tabs.go(tab.name)
        for _ in range(3):
            settle(window)
            QApplication.processEvents()
        scrolled = page.findChild(QScrollArea)
        assert isinstance(scrolled, QScrollArea)
        content = scrolled.widget()
        assert content is not None
        if content.width() > scrolled.viewport().width():
            wide.append((tab.name, content.width(), scrolled.viewport().width()))
    assert wide == []


def test_a_long_word_breaks_and_is_said_and_told_whole(theme: Theme) -> None:
    del theme
    label = BrokenLabel()
    label.setText("Rechtsschutzversicherungsgesellschaften")
    assert label.text() == label.accessibleName() == "Rechtsschutzversicherungsgesellschaften"
    letter = label.fontMetrics().averageCharWidth()
    assert label.minimumSizeHint().width() < letter * 24


def test_a_problem_and_a_message_at_once_leave_every_page_room_in_a_small_window_with_large_text(
    lived_in: MainWindow, scenes: Iterator[str], qapp: QApplication
) -> None:
    Theme(qapp, choice="light", percent=200)
    problem = Problem("The calendar file could not be written: no space left on device.", remedy="Free some space.")
    high = {}
    for scene in (*scenes, "company"):
        if scene == "company":
            lived_in.pages.open_company("Kestrel & Sons")
        lived_in.show_problem(problem)
        lived_in.toast.say("Moved “Harbour Data Engineer” to Interviewing", offer="undo")
        for _ in range(2):  # panes arrange themselves anew when the window is small
            lived_in.resize(800, 600)
            QApplication.processEvents()
        if lived_in.height() > 600 or lived_in.width() > 800:
            high[scene] = (lived_in.width(), lived_in.height())
    assert high == {}


def test_an_empty_profile_below_a_problem_and_an_offer_fits_a_small_window_with_large_text(
    window: MainWindow, settle: Settle, qapp: QApplication
) -> None:
    Theme(qapp, choice="light", percent=200)
    window.pages.go("profile")
    settle(window)
    page = window.pages.current
    assert isinstance(page, ProfilePage)
    problem = Problem("The calendar file could not be written: no space left on device.", remedy="Free some space.")
    high = {}
    for number, pill in enumerate(page.pills):
        page.open_section(number)
        window.show_problem(problem)
        window.unseen.archives.line.offer(
            "hunt.jobtracker holds 3 jobs. Restored, they take the place of what is here, which is backed up.", str
        )
        for _ in range(2):
            window.resize(800, 600)
            settle(window)
        if window.height() > 600 or window.width() > 800:
            high[pill.text()] = (window.width(), window.height())
    assert high == {}
