"""The arguments: none, or files, open the window; `read` works without Qt and without the database.

What each of them needs is loaded when it is asked for: a text is read without what reads web pages and files.
"""

import argparse
import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from jobtracker import compiled
from jobtracker.importers.command import COMMAND
from jobtracker.problems import Problem

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.importers.source import Source
    from jobtracker.paths import Paths
    from jobtracker.reading.findings import Reading
    from jobtracker.skills.comparison import Comparison
    from jobtracker.skills.profile import Profile

BAD_ARGUMENTS = 2
COMMANDS = ("open", "read", "export", "restore")
NARROW = 80  # columns of help where no terminal tells them
SELDOM = 100_000  # objects made before garbage is looked for


class _Help(argparse.HelpFormatter):
    """Help as wide as the terminal; asked here, as argparse loads a library of archives to ask it."""

    def __init__(self, prog: str) -> None:
        try:
            columns = os.get_terminal_size().columns
        except OSError:
            columns = NARROW
        super().__init__(prog, width=columns - 2)


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask; returns the exit code: 0, 1 where some posting was bad, 2 for bad arguments."""
    compiled.use()
    if arguments[:1] == [COMMAND]:
        return _child(arguments[1:])
    options = _parser().parse_args(_with_command(arguments))
    if options.version:
        print(_version())  # noqa: T201 - what was asked for
        return 0
    try:
        return _VERBS.get(options.command, _window)(options)
    except Problem as problem:
        print(f"jobtracker: {problem}", file=sys.stderr)  # noqa: T201 - a command line speaks on standard error
        return BAD_ARGUMENTS


def _child(arguments: Sequence[str]) -> int:
    from jobtracker.importers.child import serve

    return serve(arguments)


def _with_command(arguments: Sequence[str]) -> list[str]:
    """Put `open` before files that stand alone, as a file manager starts a program with them."""
    given = list(arguments)
    place = 0
    while place < len(given) and given[place].startswith("-"):
        place += 2 if given[place] == "--data-dir" else 1
    if place < len(given) and given[place] not in COMMANDS:
        given.insert(place, "open")
    return given


def _parser() -> argparse.ArgumentParser:
    description = "Without a command: open the window."
    parser = argparse.ArgumentParser(prog="jobtracker", description=description, formatter_class=_Help)
    parser.add_argument("--version", action="store_true", help="say which version this is")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep all data in this folder")
    commands = parser.add_subparsers(dest="command", title="commands", prog="jobtracker")
    told = "open the window with postings (the same: files without a command)"
    opening = commands.add_parser("open", help=told, formatter_class=_Help)
    opening.add_argument("files", nargs="*", type=Path, metavar="FILE", help="postings: pages, mails, PDF, Word, text")
    told = "read postings and compare them with a profile"
    read = commands.add_parser("read", help=told, formatter_class=_Help)
    read.add_argument("--profile", type=Path, metavar="FILE", help="a JSON Resume file to compare with")
    read.add_argument("--json", action="store_true", help="JSON lines also to a terminal")
    read.add_argument("--today", type=_day, metavar="YYYY-MM-DD", help="the day that work without an end lasts to")
    read.add_argument(
        "files", nargs="*", default=["-"], metavar="FILE", help="postings; -: JSON lines from standard input"
    )
    _add_archives(commands)
    return parser


def _add_archives(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    told = "write everything into one file"
    export = commands.add_parser("export", help=told, formatter_class=_Help)
    export.add_argument("--replace", action="store_true", help="also where there is such a file already")
    export.add_argument("file", type=Path, metavar="FILE", help="the archive, such as hunt.jobtracker")
    told = "put what such a file holds in the place of what is here, after a backup"
    restore = commands.add_parser("restore", help=told, formatter_class=_Help)
    restore.add_argument("file", type=Path, metavar="FILE", help="an archive that was exported")


def _version() -> str:
    from jobtracker.version import version

    return f"jobtracker {version()}"


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date such as 2026-03-01") from None


def _read(options: argparse.Namespace) -> int:
    gc.disable()  # what is read holds no circles: looking for them, even seldom, took a thirtieth of the time
    from jobtracker.paths import cache_folder
    from jobtracker.pattern_codes import CODES
    from jobtracker.read_command import Comparing, read_postings

    CODES.load(cache_folder())
    today = options.today or date.today()  # noqa: DTZ011 - the person's own calendar day
    comparing = Comparing(_profile(options.profile) if options.profile else None, today)
    as_json = options.json or not sys.stdout.isatty()
    code = read_postings(options.files, comparing, file=_file, page=_page, report=None if as_json else _report)
    CODES.keep()
    return code


def _profile(file: Path) -> "Profile":
    from jobtracker.hunt.resumes import read_profile

    return read_profile(file)


def _file(name: str) -> "Source":
    from jobtracker.importers.files import read_file

    return read_file(Path(name))


def _page(html: str) -> "Reading":
    from jobtracker.hunt.pages import read_page

    return read_page(html).reading


def _report(reading: "Reading", comparison: "Comparison") -> str:
    from shutil import get_terminal_size

    from jobtracker.hunt.report import WIDTH, Terminal, report

    colours = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = get_terminal_size((WIDTH, 0)).columns
    return report(reading, comparison, Terminal(width, sys.stdout.encoding or "ascii", colours))


def _export(options: argparse.Namespace) -> int:
    from jobtracker.settings import Settings

    target = options.file.absolute()
    if target.exists() and not options.replace:
        raise Problem(
            "There is already a file {file}.", remedy="Choose another name, or say --replace.", file=options.file
        )
    paths = _paths(options)
    if not paths.database.exists():
        raise Problem("There are no jobs in {folder}.", remedy="Say with --data-dir where they are.", folder=paths.data)
    with _hunt(paths) as hunt:
        made = hunt.archives.export(target, settings=Settings(paths.settings).of_the_hunt())
    jobs, documents = _counted(made.jobs, "job"), _counted(len(made.documents), "document")
    print(f"Exported {jobs} and {documents} into {options.file}.")  # noqa: T201 - what was asked for
    if made.missing:
        told = f"jobtracker: not in it, as gone or damaged: {_counted(len(made.missing), 'file')} of documents."
        print(told, file=sys.stderr)  # noqa: T201 - a command line speaks on standard error
    return 0


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _restore(options: argparse.Namespace) -> int:
    from jobtracker.settings import Settings

    paths = _paths(options)
    with _hunt(paths) as hunt:
        restored, staged = hunt.archives.restore_file(options.file.absolute())
    if restored.anew:
        Settings(paths.settings).take_over(staged.settings)
    if restored.backup is None:
        print("Everything in it is already here; nothing was changed.")  # noqa: T201 - what was asked for
        return 0
    print(f"{restored.effect.label}.\nWhat was here before is kept as {restored.backup}.")  # noqa: T201 - what was asked for
    return 0


def _paths(options: argparse.Namespace) -> "Paths":
    from jobtracker.folders import data_folder
    from jobtracker.paths import Paths

    return Paths((options.data_dir or data_folder()).absolute())


@contextmanager
def _hunt(paths: "Paths") -> Iterator["Hunt"]:
    """Open the hunt without a window."""
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.paths import resources
    from jobtracker.skills.late_catalogue import LateCatalogue
    from jobtracker.store.database import Database

    database = Database.open(paths.database, backups=paths.backups)
    hunt = Hunt(database, LateCatalogue(resources() / "skills", paths.cache))
    try:
        yield hunt
    finally:
        hunt.close()


def _window(options: argparse.Namespace) -> int:
    files = [file.absolute() for file in options.files] if options.command == "open" else []
    absent = next((file for file in files if not file.exists()), None)
    if absent is not None:
        raise Problem("There is no file {file}.", file=absent)
    gc.set_threshold(SELDOM)  # what Qt's modules make when they are loaded stays
    from jobtracker.app import open_window

    return open_window(options.data_dir, files)


_VERBS = {"read": _read, "export": _export, "restore": _restore}
