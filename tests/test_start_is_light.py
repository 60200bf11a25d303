"""The window is painted before anything heavy is loaded."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from jobtracker.hunt.hunt import Hunt
from jobtracker.paths import resources
from jobtracker.skills.catalogue import compiled
from jobtracker.store.database import Database

HEAVY = ("sqlmodel", "sqlalchemy", "pydantic", "alembic", "sqlite3", "selectolax", "asyncio")


def test_the_window_is_made_without_the_database_and_its_libraries() -> None:
    asked = "import sys, jobtracker.app; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    unneeded = (*HEAVY, "jobtracker.skills.comparison", "jobtracker.reading.findings", "jobtracker.hunt.drafts")
    assert [name for name in unneeded if name in loaded] == []


def test_no_source_is_read_for_what_the_window_loads() -> None:
    loaded = "import linecache, jobtracker.app, jobtracker.hunt.nouns, jobtracker.ui.pages as pages; pages.load_all()"
    asked = f"{loaded}; print(*linecache.cache, sep=chr(10))"
    read = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split("\n")
    packages = ("sqlalchemy", "pydantic", "jobtracker/ui/")
    assert [name for name in read if name.endswith(".py") and any(each in name for each in packages)] == []


NEWEST = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from jobtracker.app import make_window
from jobtracker.paths import Paths

application = QApplication([])
window = make_window(application, Paths(Path(sys.argv[1])))
page, seen = window.pages.page("jobs"), {}

def painted():
    model = page.model
    seen["first"] = [model.index(row, 0).data() for row in range(model.rowCount())]
    seen["heavy"] = [name for name in sys.argv[2:] if name in sys.modules]

def opened():
    window.door.ask(lambda hunt: hunt.postings.rows(), lambda rows: seen.update(all=[row.title for row in rows]))
    window.door.background.idle.connect(window.close)
    window.door.background.idle.connect(application.quit)

window.door.glanced.connect(lambda _: painted())
window.door.opened.connect(opened)
window.show()
application.exec()
print(json.dumps(seen))
"""


def test_the_newest_jobs_stand_there_before_the_libraries_of_the_database_are_loaded(tmp_path: Path) -> None:
    shutil.copy(Path(__file__).parent / "databases" / "version_2.sqlite3", tmp_path / "jobtracker.sqlite3")
    heavy = [name for name in HEAVY if name != "sqlite3"]
    unseen = ("jobtracker.ui.unseen", "jobtracker.ui.messages", "jobtracker.ui.actions", "jobtracker.ui.jobs.board")
    done = subprocess.run(
        [sys.executable, "-c", NEWEST, str(tmp_path), *heavy, *unseen],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path)},
    )
    seen = json.loads(done.stdout)
    assert seen["first"]
    assert seen["first"] == seen.get("all"), [log.read_text() for log in (tmp_path / "logs").glob("*")]
    assert seen["heavy"] == []


WHOLE = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from jobtracker.app import make_window
from jobtracker.paths import Paths

application = QApplication([])
window = make_window(application, Paths(Path(sys.argv[1])))
found = []

def loaded():
    return [name for name in sys.argv[2:] if name in sys.modules]

def touch():
    if found and not window.door.busy:
        print(len(found.pop().rows), *loaded(), flush=True)
        QTest.keyClicks(window.pages.current.field, "Engineer")
        window.door.background.idle.connect(press)

def press():
    window.door.background.idle.disconnect(press)
    print(*loaded(), flush=True)
    window.door.beside.idle.connect(end)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)

def end():
    print(*loaded())
    window.close()
    application.quit()

window.door.opened.connect(lambda: window.door.ask(lambda hunt: hunt.shown.of("engineer"), found.append))
window.door.background.idle.connect(touch)
window.door.beside.idle.connect(touch)
window.show()
application.exec()
"""


def test_all_jobs_stand_there_and_are_searched_without_the_libraries_that_change_them_until_a_key_is_pressed(
    tmp_path: Path,
) -> None:
    hunt = Hunt(
        Database.open(tmp_path / "jobtracker.sqlite3", backups=tmp_path / "backups"),
        compiled(resources() / "skills", tmp_path / "cache"),
    )
    hunt.samples.add()
    hunt.close()
    heavy = [name for name in HEAVY if name != "sqlite3"]
    unneeded = (*heavy, "jobtracker.reading.reader", "jobtracker.skills.mentions", "hashlib", "email")
    done = subprocess.run(
        [sys.executable, "-c", WHOLE, str(tmp_path), *unneeded], capture_output=True, text=True, check=True
    )
    untouched, searched, touched = done.stdout.splitlines()
    assert (untouched, searched) == ("2", "")
    assert {"sqlmodel", "jobtracker.reading.reader"} <= set(touched.split())


def test_postings_are_read_on_the_command_line_without_window_and_database() -> None:
    asked = "import sys, jobtracker.command_line, jobtracker.read_command; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    heavy = ("PySide6", "shiboken6", *(name for name in HEAVY if name != "selectolax"))
    assert [name for name in heavy if name in loaded] == []


def test_a_text_is_read_without_what_reads_files_and_web_pages_and_words_reports() -> None:
    asked = (
        "import sys; from jobtracker.command_line import run; run(['read', '--json', '-'])\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    posting = '{"text": "Baker wanted"}\n'
    done = subprocess.run([sys.executable, "-c", asked], input=posting, capture_output=True, text=True, check=True)
    assert '"Baker"' in done.stdout
    unneeded = {"selectolax", "subprocess", "platformdirs", "logging", "textwrap", "jobtracker.hunt.pages"}
    assert unneeded & set(done.stderr.split()) == set()
