"""The window is painted before anything heavy is loaded."""

import subprocess
import sys

HEAVY = ("sqlmodel", "sqlalchemy", "pydantic", "alembic", "sqlite3", "selectolax", "asyncio")


def test_the_window_is_made_without_the_database_and_its_libraries() -> None:
    asked = "import sys, jobtracker.app; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    assert [name for name in HEAVY if name in loaded] == []


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
