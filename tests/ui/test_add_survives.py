"""Add: what is being added outlives a program that is killed in the middle of it."""

import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from jobtracker.ui.add.page import AddPage
from jobtracker.ui.main_window import MainWindow

PROGRAM = """
    import sys, time
    from pathlib import Path
    from PySide6.QtCore import QMimeData, QUrl, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.settings import Settings
    from jobtracker.skills.catalogue import compiled
    from jobtracker.store.database import Database
    from jobtracker.ui.background import Background
    from jobtracker.ui.door import Door
    from jobtracker.ui.main_window import MainWindow
    from jobtracker.ui.theme import Theme

    folder, skills = Path(sys.argv[1]), Path(sys.argv[2])
    application = QApplication([])
    window = MainWindow(Door(Background()), theme=Theme(application), settings=Settings(folder / "settings.json"))
    window.show()
    window.door.open(
        lambda: Hunt(Database.open(folder / "hunt.sqlite3", backups=folder / "backups"), compiled(skills, None))
    )
    window.pages.go("add")
    page = window.pages.page("add")

    def drop(files):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        page.take(data)

    def settle():
        while window.door.busy or page.desk._keeping.isActive():
            application.processEvents()

    settle()
    drop([folder / "one.txt", folder / "two.txt"])
    settle()
    QTest.keyClicks(page.form.fields["company"], "Puffin Post")
    settle()
    drop([folder / "three.html", folder / "four.html"])
    while len(page.desk.entries) < 4:
        application.processEvents()
    print("in the middle of it", flush=True)
    QTimer.singleShot(20_000, application.quit)
    application.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGTERM])
def test_drafts_corrections_and_files_not_read_yet_come_back_after_a_kill(
    blow: signal.Signals,
    tmp_path: Path,
    make_window: Callable[[], MainWindow],
    settle: Callable[[MainWindow], None],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    skills = tmp_path_factory.mktemp("skills")
    (skills / "few.toml").write_text('kind = "hard"\n[[skill]]\nname = "Python"\ngroup = "Things"\n', encoding="utf-8")
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(f"Engineer {name[:-4]}\n\nRequirements\n- Python\n", encoding="utf-8")
    for name in ("three.html", "four.html"):
        (tmp_path / name).write_text(f"<h1>Engineer {name[:-5]}</h1><ul><li>Python</ul>", encoding="utf-8")
    program = [sys.executable, "-c", textwrap.dedent(PROGRAM), str(tmp_path), str(skills)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "in the middle of it\n"
        running.send_signal(blow)
    window = make_window()
    window.pages.go("add")
    settle(window)
    page = window.pages.page("add")
    assert isinstance(page, AddPage)
    titles = [entry.title for entry in page.desk.entries]
    assert titles == ["Engineer one", "Engineer two", "Engineer three", "Engineer four"]
    assert (line(page, "title"), line(page, "company")) == ("Engineer one", "Puffin Post")
    assert "these 4 postings" in page.parts.notice.sentence.text()


def line(page: AddPage, name: str) -> str:
    """What a field shows."""
    return str(page.form.fields[name].text())  # type: ignore[attr-defined]
