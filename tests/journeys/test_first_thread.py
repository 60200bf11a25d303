"""The whole first thread: from the clipboard to a comparison that one can argue with, and back after a restart."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from jobtracker.app import make_window
from jobtracker.hunt.hunt import Hunt
from jobtracker.paths import Paths
from jobtracker.ui.add.page import AddPage
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.posting.page import PostingPage
from jobtracker.ui.posting.requirement_list import RequirementModel
from jobtracker.ui.posting.requirement_rows import Requirement

POSTING = """Backend Developer, tide tables

Company: Curlew & Knot
Location: Husum, Germany
Hybrid · Full-time
€58,000 – €66,000 a year

What you will do
• Run the service that 🌊 forty harbours ask for their tides

Requirements
• Python and PostgreSQL
• Kubernetes
• Redis or Kafka

Nice to have
• Terraform
"""

Opening = Callable[[], MainWindow]


@pytest.fixture
def open_app(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Opening]:
    """Open the program as `jobtracker` does, over one data folder, as often as it was closed."""
    opened: list[MainWindow] = []

    def enter() -> MainWindow:
        paths = Paths(tmp_path / "data")
        window = make_window(qapp, paths)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        opened.append(window)
        settle(window, qtbot)
        return window

    yield enter
    for window in opened:
        window.close()


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until everything that was asked is answered."""
    qtbot.waitUntil(lambda: not window.door.background.busy, timeout=60_000)


def front(window: MainWindow) -> PostingPage:
    """The posting's page, which has to be in front."""
    page = window.pages.current
    assert isinstance(page, PostingPage)
    return page


def verdicts(page: PostingPage) -> dict[str, str | None]:
    """The requirements that are listed, with their verdicts."""
    model = page.requirements.model()
    assert isinstance(model, RequirementModel)
    return {row.judged.item.text: row.judged.verdict for row in model.rows if isinstance(row, Requirement)}


def select(page: PostingPage, words: str) -> None:
    """Go down the list to the requirement that says this."""
    page.requirements.setFocus()
    for _step in range(20):
        if page.requirements.current is not None and words in page.requirements.current.judged.item.text:
            return
        QTest.keyClick(page.requirements, Qt.Key.Key_Down)
    pytest.fail(f"{words} is not in the list")


def test_from_the_clipboard_to_a_comparison_that_outlives_a_restart(open_app: Opening, qtbot: QtBot) -> None:
    window = open_app()
    window.door.ask(lambda hunt: hunt.profile.add(hunt.profile.entry("skills", {"name": "Python"})))
    settle(window, qtbot)

    data = QMimeData()
    data.setText(POSTING)
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(window, qtbot)
    add = window.pages.current
    assert isinstance(add, AddPage)
    assert add.drafting is not None
    assert (add.drafting.draft.title, add.drafting.draft.company) == ("Backend Developer, tide tables", "Curlew & Knot")
    assert add.drafting.draft.work_mode == "hybrid"

    QTest.keyClick(add.points, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: isinstance(window.pages.current, PostingPage))
    settle(window, qtbot)
    page = front(window)
    before = {
        "Python and PostgreSQL": "partial",
        "Kubernetes": "missing",
        "Redis or Kafka": "missing",
        "Terraform": "missing",
    }
    assert verdicts(page) == before

    select(page, "Kubernetes")
    QTest.keyClick(page.requirements, Qt.Key.Key_H)
    settle(window, qtbot)
    assert verdicts(page) == before | {"Kubernetes": "met"}
    assert "1 job changed" in window.toast.sentence.text()

    QTest.keyClick(page.requirements, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: verdicts(page) == before)
    QTest.keyClick(
        page.requirements, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    settle(window, qtbot)
    qtbot.waitUntil(lambda: verdicts(page)["Kubernetes"] == "met")
    window.close()

    window = open_app()
    kept: list[int] = []

    def look(hunt: Hunt) -> None:
        kept.extend(row.id for row in hunt.postings.rows())

    window.door.ask(look)
    settle(window, qtbot)
    window.pages.open_posting(kept[0])
    settle(window, qtbot)
    page = front(window)
    assert verdicts(page) == before | {"Kubernetes": "met"}
    assert page.text.toPlainText() == POSTING
    assert page.head.facts.text().startswith("Husum, Germany")
    assert "Must-haves 1 of 3 met, 1 partly, 1 missing" in page.head.counts.text()


def test_at_the_very_first_start_the_person_is_told_at_once_what_to_begin_with(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    told: list[bool] = []
    window = make_window(qapp, Paths(tmp_path / "data"))
    qtbot.addWidget(window)
    window.door.opened.connect(lambda: told.append(True))
    window.show()
    page = window.pages.current
    qtbot.waitUntil(
        lambda: any("Paste a posting" in each.text() for each in page.findChildren(QPushButton) if each.isVisible())
    )
    assert told == []
    settle(window, qtbot)
    assert told == [True]
    window.close()
