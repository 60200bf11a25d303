"""The packages are tried as by persons who have nothing but a bare system: installed, used, removed."""

import hashlib
import shutil
import subprocess
import tempfile
from pathlib import Path

from parcel.bare import BARE, Person, bare_system, inside, install
from parcel.debian import TREE
from parcel.desktop import APPLICATION_ID
from parcel.room import FROZEN, SHOWN, run, step
from parcel.screen import screen
from parcel.usage import TITLE, menu_entry, use
from workshop.places import PACKAGING, Stop, python

PAPERS = BARE / "srv" / "papers"
SEEN_AS = Path("/srv/papers")
FIRST = Person(1000, "person")
SECOND = Person(1001, "a second person")
"""Whoever has no rights installs the archive; her name is a hard one for scripts."""
OWN = ".local/share/jobtracker"
"""What stays in a home when the program goes: what its person made with it."""
FONTS = ".cache/fontconfig"
"""Where the system itself keeps what it knows of fonts."""
DESKTOP_TOOLS = ("desktop-file-utils", "shared-mime-info")


def try_packages(package: Path, archive: Path) -> Path:
    """Check the parts, then install, use and remove the package, then the archive; gives the folder of pictures.

    Raises:
        Stop: something is not as it must be.
    """
    with step("Validating"):
        validate(package)
    with bare_system():
        run(*python("-m", "parcel.papers", PAPERS), cwd=PACKAGING)
        for person in (FIRST, SECOND):
            person.move_in()
        _try_package(package)
        _try_archive(archive)
    return SHOWN


def validate(package: Path) -> None:
    """Let the validators of desktops and of Debian look at it."""
    share = TREE / "usr" / "share"
    run("desktop-file-validate", share / "applications" / "jobtracker.desktop")
    run("appstreamcli", "validate", "--no-net", share / "metainfo" / f"{APPLICATION_ID}.metainfo.xml")
    run("lintian", "--allow-root", "--fail-on", "error,warning", package)


def _try_package(package: Path) -> None:
    with step("Installing the package with what it depends on"):
        shutil.copy(package, BARE / "srv" / package.name)
        install(f"/srv/{package.name}")
    _read(FIRST, "jobtracker")
    with step("Starting it from the menu, pasting a posting"):
        _use(FIRST, BARE / "usr/share/applications/jobtracker.desktop", name="package")
    with step("Removing it"):
        kept = contents(FIRST.place())
        brought = [Path(BARE, line.lstrip("/")) for line in inside("dpkg", "-L", "jobtracker").splitlines()]
        inside("dpkg", "--purge", "jobtracker")
        left = [path for path in brought if path.is_symlink() or path.is_file()]
        if found := [*left, *_named_so()]:
            raise Stop(f"Removing it left {found[:5]}")
        if contents(FIRST.place()) != kept:
            raise Stop("Removing it touched the person's data.")


def _read(person: Person, program: str) -> None:
    with step("Reading a PDF and a Word file with it"):
        for name in ("posting.pdf", "posting.docx"):
            told = run(*person.command(program, "read", "--json", str(SEEN_AS / name)))
            if TITLE not in told or '"PostgreSQL"' not in told:
                raise Stop(f"The packaged program did not read {name}: {told[:200]}")


def _try_archive(archive: Path) -> None:
    home = SECOND.place()
    with step("Installing the archive for one person, twice"):
        install(*DESKTOP_TOOLS)
        before = contents(home)
        run("tar", "-xJf", archive, "-C", BARE / "srv")
        script = f"/srv/{archive.name.removesuffix('.tar.xz')}/install.sh"
        for _ in range(2):
            run(*SECOND.command(script))
    _read(SECOND, f"{SECOND.home}/.local/bin/jobtracker")
    entry = SECOND.place(".local/share/applications/jobtracker.desktop")
    run("desktop-file-validate", entry)
    with step("Starting it from the menu, pasting a posting"):
        _use(SECOND, entry, name="archive")
    with step("Removing it"):
        kept = contents(home / OWN)
        run(*SECOND.command(f"{SECOND.home}/.local/bin/jobtracker-uninstall"))
        around = {str(around) for place in (OWN, FONTS) for around in Path(place).parents}
        added = contents(home).keys() - before.keys() - around
        if left := [name for name in sorted(added) if not name.startswith((OWN, FONTS))]:
            raise Stop(f"Removing it left {left[:5]}")
        if contents(home / OWN) != kept or not kept:
            raise Stop("Removing it touched the person's data.")


def _use(person: Person, entry: Path, *, name: str) -> None:
    logs = person.place(".local/share/jobtracker/logs")
    try:
        with screen() as shown:
            use(shown, person.command(*menu_entry(entry)), papers=PAPERS, seen_as=SEEN_AS, name=name)
    finally:
        for log in logs.glob("*"):
            shutil.copy(log, SHOWN / f"{name}-{log.name}")


def start_frozen() -> Path:
    """Start the frozen folder as it was built here, and use it; for where there can be no bare system."""
    with tempfile.TemporaryDirectory() as folder, step("Starting the frozen program, pasting a posting"):
        papers = Path(folder, "papers")
        run(*python("-m", "parcel.papers", papers), cwd=PACKAGING)
        command = ["env", f"HOME={folder}", "QT_QPA_PLATFORM=xcb", str(FROZEN / "jobtracker")]
        with screen() as shown:
            use(shown, command, papers=papers, seen_as=papers, name="frozen")
    return SHOWN


def contents(folder: Path) -> dict[str, str]:
    """Return what stands in a folder: the sum of each file, the target of each link, each folder, by its path."""
    return {str(path.relative_to(folder)): _sum(path) for path in folder.rglob("*")}


def _sum(path: Path) -> str:
    if path.is_symlink():
        return str(path.readlink())
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def _named_so() -> list[str]:
    """Find what bears the program's name outside of homes."""
    apart = [part for place in ("home", "srv") for part in ("-not", "-path", f"{BARE}/{place}/*")]
    command = ["find", str(BARE), "-xdev", "-iname", "*jobtracker*", *apart]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
