"""At twice the text size, in a small window and with the longest words of German, no page is wider than the window."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QScrollArea

from jobtracker.hunt.hunt import Hunt
from jobtracker.ui.job.tabs import TABS
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.posting.page import PostingPage
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
