"""A bare system in a folder, such as a person may have: what runs here, with nothing in it but what all come with."""

import contextlib
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from parcel.room import ROOM, run, step
from workshop.places import BUILD, Stop

BARE = ROOM / "root"
KEPT = Path(os.environ.get("JOBTRACKER_BARE") or BUILD / "bare")
"""Where the bare system and the packages that were installed in it are kept for the next time."""
APT_CACHE = BARE / "var/cache/apt/archives"
APT = Path("/etc/apt")
PACKAGES = ("Created-By: Packages",)
ORIGINS = ("Debian", "Ubuntu", "")  # empty where the lists were not fetched yet
KEEPING = 'Binary::apt-get::APT::Keep-Downloaded-Packages "true";\nAPT::Keep-Downloaded-Packages "true";\n'


class NoBareSystem(Stop):
    """None can be made on this machine: it lacks the rights, or where to get one from."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who has an account in the bare system."""

    number: int
    name: str

    @property
    def home(self) -> str:
        """The home folder, as seen in the bare system."""
        return f"/home/{self.name}"

    def place(self, path: str = "") -> Path:
        """Return where a path below the home folder lies for us."""
        return BARE / self.home.lstrip("/") / path

    def move_in(self) -> None:
        """Make the home folder."""
        self.place().mkdir(parents=True)
        os.chown(self.place(), self.number, self.number)

    def command(self, *command: str) -> list[str]:
        """Return the command line that runs this as the person."""
        surroundings = ["env", f"HOME={self.home}", "LC_ALL=C.UTF-8", "QT_QPA_PLATFORM=xcb"]
        return ["chroot", "--userspec", f"{self.number}:{self.number}", str(BARE), *surroundings, *command]


@contextlib.contextmanager
def bare_system() -> Iterator[None]:
    """Give a bare system for a while.

    Raises:
        NoBareSystem: it cannot be made here.
    """
    if os.geteuid():
        raise NoBareSystem("A bare system is made as root, and this is not root.")
    remove()
    try:
        try:
            with step(f"Making a bare system ({release()})"):
                _fill()
        except Stop as stop:
            raise NoBareSystem(str(stop)) from stop
        try:
            yield
        finally:
            _keep()
    finally:
        remove()


def release() -> str:
    """Return the name of the system that runs here: a package fits what it was built on, and what came later."""
    return platform.freedesktop_os_release().get("VERSION_CODENAME", "stable")


def inside(*command: str) -> str:
    """Run a command in the bare system as its administrator, to its end."""
    return run("chroot", BARE, "env", "HOME=/root", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8", *command)


def install(*packages: str) -> None:
    """Install packages, by name or file, with what they declare to need and nothing that they recommend."""
    inside("apt-get", "-qq", "install", "-y", "--no-install-recommends", *packages)


def remove() -> None:
    """Take the bare system away, with what may still be mounted in it."""
    for place in ("proc", "sys", "dev/pts"):
        if (BARE / place).is_mount():
            subprocess.run(["umount", "--lazy", str(BARE / place)], check=False)
    shutil.rmtree(BARE, ignore_errors=True)


def _fill() -> None:
    """Get the bare system and the lists of what can be installed."""
    sources = _sources()
    kept = KEPT / f"{release()}-{platform.machine()}.tar"
    BARE.mkdir(parents=True)
    if kept.is_file():
        run("tar", "-xf", kept, "-C", BARE)
    else:
        include = ["--include=ca-certificates"] if any("https:" in line for line in sources) else []
        mirror = [line.split()[1] for line in sources if line.split()[2] == release()][:1]
        run("debootstrap", "--variant=minbase", *include, release(), BARE, *mirror)
        for package in APT_CACHE.glob("*.deb"):
            package.unlink()
        kept.parent.mkdir(parents=True, exist_ok=True)
        unfinished = kept.with_suffix(".part")
        run("tar", "-cf", unfinished, "--one-file-system", "-C", BARE, ".")
        unfinished.replace(kept)
    _lead_to(sources)
    for package in KEPT.glob("*.deb"):
        shutil.copy(package, APT_CACHE)
    inside("apt-get", "-qq", "update")


def _sources() -> list[str]:
    """Return the lines that say where this machine gets this release from; none where that cannot be told."""
    told = run("apt-get", "indextargets", "--format", "$(ORIGIN)|$(REPO_URI) $(RELEASE) $(COMPONENT)", *PACKAGES)
    return sources_of(told, release())


def sources_of(told: str, release: str) -> list[str]:
    """Pick from lines of origin, place, release and component those of the distribution itself, as apt wants them."""
    wanted = re.compile(rf"\S+ {re.escape(release)}(-updates|-security)? (main|universe)")
    found = [line.partition("|")[::2] for line in told.splitlines()]
    return [f"deb {place}" for origin, place in found if origin in ORIGINS and wanted.fullmatch(place)]


def _lead_to(sources: list[str]) -> None:
    """Have the bare system get its packages from where this machine does, by the same ways, and keep them."""
    theirs = BARE / "etc/apt"
    if sources:
        (theirs / "sources.list").write_text("\n".join(sources) + "\n", encoding="ascii")
    for ours in (*APT.glob("apt.conf.d/*"), *APT.glob("auth.conf.d/*"), *APT.glob("trusted.gpg.d/*")):
        if ours.parent.name != "apt.conf.d" or "Acquire" in ours.read_text(encoding="utf-8"):
            (theirs / ours.parent.name).mkdir(exist_ok=True)
            shutil.copy(ours, theirs / ours.parent.name)
    (theirs / "apt.conf.d" / "zz-keep").write_text(KEEPING, encoding="ascii")


def _keep() -> None:
    """Keep the packages that were installed, so that the next time does not get them anew."""
    for package in APT_CACHE.glob("*.deb"):
        if not (KEPT / package.name).exists():
            shutil.copy(package, KEPT)
