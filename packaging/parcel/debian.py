"""The Debian package: the frozen folder in /usr/lib, what its desktop needs, and what it depends on."""

import gzip
import hashlib
import platform
import re
import shutil
from pathlib import Path

from parcel.desktop import MAINTAINER, PARTS, changelog, copyright_text, furnish_share
from parcel.room import DIST, FROZEN, ROOM, run, version
from workshop.libraries import GROUPS, packages
from workshop.places import ROOT

TREE = ROOM / "deb"
CONTROL = """Package: jobtracker
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Section: misc
Priority: optional
Description: compare job postings with your profile and run your job hunt
 Paste a job posting. See, requirement by requirement, what you have, what you
 lack, and why. Keep it for good, and run the whole hunt on your own machine:
 no account, no telemetry, no network.
"""
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_GLIBC = re.compile(rb"GLIBC_2\.(\d+)")


def build(*, quick: bool = False) -> Path:
    """Lay out the package and pack it; `quick` packs less tightly."""
    shutil.rmtree(TREE, ignore_errors=True)
    lay_out(TREE)
    made = DIST / f"jobtracker_{version()}_{ARCHITECTURES.get(platform.machine(), platform.machine())}.deb"
    made.parent.mkdir(exist_ok=True)
    run("dpkg-deb", "--root-owner-group", "-Zxz", "-z0" if quick else "-z6", "--build", TREE, made)
    return made


def lay_out(tree: Path) -> None:
    """Put every file where the package brings it."""
    library = tree / "usr" / "lib" / "jobtracker"
    shutil.copytree(FROZEN, library, symlinks=True)
    for file in library.rglob("*"):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file == library / "jobtracker" else 0o644)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "jobtracker").symlink_to("../lib/jobtracker/jobtracker")
    share = tree / "usr" / "share"
    furnish_share(share)
    documents = share / "doc" / "jobtracker"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(copyright_text(), encoding="utf-8")
    (documents / "changelog.gz").write_bytes(gzip.compress(changelog().encode(), 9, mtime=0))
    (documents / "NEWS.gz").write_bytes(gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=0))
    overrides = share / "lintian" / "overrides" / "jobtracker"
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(PARTS / "lintian-overrides", overrides)
    for folder in (tree, *(each for each in tree.rglob("*") if each.is_dir() and not each.is_symlink())):
        folder.chmod(0o755)
    _control(tree)


def depends(tree: Path) -> str:
    """Return what the package needs: the system's C library, and what a window needs on X11 or Wayland."""
    newest = max(
        (int(minor) for file in tree.rglob("*") if _is_program(file) for minor in _GLIBC.findall(file.read_bytes())),
        default=28,
    )
    return ", ".join([f"libc6 (>= 2.{newest})", "libgcc-s1", "libstdc++6", *packages(*GROUPS)])


def _is_program(file: Path) -> bool:
    return file.is_file() and not file.is_symlink() and (".so" in file.name or file.name == "jobtracker")


def _control(tree: Path) -> None:
    files = [file for file in sorted(tree.rglob("*")) if file.is_file() and not file.is_symlink()]
    size = sum(max(file.stat().st_size, 1) for file in files) // 1024 + len(files)
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        CONTROL.format(
            version=version(),
            architecture=ARCHITECTURES.get(platform.machine(), platform.machine()),
            maintainer=MAINTAINER,
            size=size,
            depends=depends(tree),
        ),
        encoding="utf-8",
    )
    sums = [f"{_sum(file)}  {file.relative_to(tree)}\n" for file in files]
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")


def _sum(file: Path) -> str:
    return hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()
