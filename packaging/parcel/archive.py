"""The archive for every other Linux: the frozen folder, what a desktop is given, and a script that installs both."""

import platform
import shutil
import tarfile
from pathlib import Path

from parcel.desktop import PARTS, furnish_share
from parcel.room import DIST, FROZEN, ROOM, version

SCRIPTS = ("install.sh", "uninstall.sh")


def build(*, quick: bool = False) -> Path:
    """Pack the archive; `quick` packs less tightly."""
    name = f"jobtracker-{version()}-linux-{platform.machine()}"
    tree = ROOM / "tar" / name
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(FROZEN, tree / "lib" / "jobtracker", symlinks=True)
    furnish_share(tree / "share")
    for script in SCRIPTS:
        shutil.copy(PARTS / script, tree / script)
    made = DIST / f"{name}.tar.xz"
    with tarfile.open(made, "w:xz", preset=0 if quick else 6) as archive:
        archive.add(tree, name, filter=_anonymous)
    return made


def _anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member
