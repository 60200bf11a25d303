"""What a Linux desktop is given beside the program: menu entry, icons, types of files, manual, where it comes from."""

import gzip
import re
import shutil
import time
from pathlib import Path

from parcel.licences import included, stated
from parcel.room import ICONS, TOOLS, version
from workshop.places import PACKAGING, ROOT

PARTS = PACKAGING / "linux"
MAINTAINER = "The jobtracker authors <jobtracker@example.org>"
APPLICATION_ID = "io.github.jobtracker.jobtracker"


def day() -> str:
    """Return today as the changelog and the manual say it."""
    return time.strftime("%Y-%m-%d", time.gmtime())


def furnish_share(share: Path) -> None:
    """Write what belongs below /usr/share, or below ~/.local/share, for a desktop."""
    _write(share / "applications" / "jobtracker.desktop", (PARTS / "jobtracker.desktop").read_text("utf-8"))
    _write(share / "metainfo" / f"{APPLICATION_ID}.metainfo.xml", _told("jobtracker.metainfo.xml"))
    _write(share / "mime" / "packages" / "jobtracker.xml", (PARTS / "jobtracker.xml").read_text("utf-8"))
    manual = share / "man" / "man1" / "jobtracker.1.gz"
    manual.parent.mkdir(parents=True, exist_ok=True)
    manual.write_bytes(gzip.compress(_told("jobtracker.1").encode(), 9, mtime=0))
    for picture in ICONS.glob("*.png"):
        place = share / "icons" / "hicolor" / f"{picture.stem}x{picture.stem}" / "apps" / "jobtracker.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(picture, place)
    scalable = share / "icons" / "hicolor" / "scalable" / "apps" / "jobtracker.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ROOT / "resources" / "icons" / "jobtracker.svg", scalable)


def copyright_text() -> str:
    """Say under which licence each part is, as the libraries in the room state it themselves."""
    libraries = included(list(map(str, TOOLS.glob("lib/python*/site-packages")))).values()
    lines = [f" {each.name} {each.version}: {stated(each)}" for each in libraries]
    mit = "\n".join(f" {line}" if line.strip() else " ." for line in _licence().splitlines())
    return (PARTS / "copyright").read_text("utf-8").replace("@LICENCES@", "\n".join(lines)).replace("@MIT@", mit)


def changelog() -> str:
    """Say in Debian's form which version this is."""
    when = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime())
    told = "  * What changed is told in /usr/share/doc/jobtracker/NEWS.gz."
    return f"jobtracker ({version()}) unstable; urgency=medium\n\n{told}\n\n -- {MAINTAINER}  {when}\n"


def _licence() -> str:
    return re.sub(r"^MIT License\s+", "", (ROOT / "LICENSE").read_text(encoding="utf-8")).strip()


def _told(name: str) -> str:
    return (PARTS / name).read_text(encoding="utf-8").replace("@VERSION@", version()).replace("@DATE@", day())


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
