"""Qt's system libraries: found out by trying, installed where we may, else named in one line."""

import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from workshop.places import ROOT, Stop, offscreen, python, say

LIST = ROOT / "packaging" / "debian-packages.toml"
PROBE = Path(__file__).with_name("qt_probe.py")
GROUPS = ("offscreen", "xcb", "wayland")


def packages(*groups: str) -> list[str]:
    """Return the Debian packages of these groups, in the order of the list."""
    listed: dict[str, list[str]] = tomllib.loads(LIST.read_text(encoding="utf-8"))
    return [name for group in groups for name in listed[group]]


def ensure(need: str) -> None:
    """See to it that a window of this kind can be opened: `offscreen`, `xcb` or `wayland`.

    Raises:
        Stop: a library is missing, and we may not install it.
    """
    if sys.platform != "linux":
        return
    lacks = lacking()
    wanted = {"offscreen", "xcb", need} & lacks.keys()
    if not wanted:
        return
    reason = ", ".join(sorted({lacks[group] for group in wanted}))
    rights = _rights()
    if rights is not None:
        _install(rights, f"Qt's system libraries, {reason}", packages(*GROUPS))
        lacks = lacking()
    if need in lacks:
        raise Stop(_way_out(lacks[need]))
    if wanted & lacks.keys():
        say(f"For a window on a display this machine lacks {reason}. {_way_out(reason)}")


def install(*groups: str) -> None:
    """See to it that the tools of these groups of the list are here, on Debian and its kin.

    Raises:
        Stop: some are missing, and we may not install them.
    """
    if not shutil.which("dpkg-query"):
        return
    lacks = [name for name in packages(*groups) if not _installed(name)]
    if not lacks:
        return
    rights = _rights()
    if rights is not None:
        _install(rights, f"of the tools, {' '.join(lacks)}", lacks)
    if missing := [name for name in lacks if not _installed(name)]:
        raise Stop(f"Install what is missing with: {by_hand(*missing)}")


def install_python(package: str, *, of_the_system: bool) -> None:
    """Install a part of the system's Python, where it is that one which runs, and where we may."""
    rights = _rights() if of_the_system else None
    if rights is not None:
        _install(rights, f"Python's own module for environments, {package}", [package])


def by_hand(*names: str) -> str:
    """Return the line that installs these packages on Debian and its kin, for whoever reads it, as they are."""
    may = "" if os.name == "posix" and os.geteuid() == 0 else "sudo "
    return f"{may}apt-get update && {may}apt-get install -y --no-install-recommends {' '.join(names)}"


def _installed(name: str) -> bool:
    command = ["dpkg-query", "-W", "-f", "${Status}", name]
    return " installed" in subprocess.run(command, capture_output=True, text=True, check=False).stdout


def lacking() -> dict[str, str]:
    """Return what is missing, by the kind of window that misses it."""
    done = subprocess.run(python(PROBE), env=offscreen(), capture_output=True, text=True, check=False)
    lines = done.stdout.splitlines()
    if not lines:
        raise Stop("PySide6 cannot be looked at in .venv: remove .venv and run this command again.")
    found: dict[str, str] = json.loads(lines[-1])
    return found


def _rights() -> list[str] | None:
    """Return what stands before apt-get so that it may install, None where it may not or there is no apt-get."""
    if not shutil.which("apt-get"):
        return None
    if os.name == "posix" and os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def _install(rights: list[str], reason: str, names: list[str]) -> None:
    """Install them all: a machine that lacks one library may lack another that was not reached."""
    say(f"Installing what is missing: {reason} ...")
    quiet = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    for step in (["update"], ["install", "-y", "--no-install-recommends", *names]):
        done = subprocess.run([*quiet, *step], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if done.returncode:
            say((done.stdout + done.stderr).strip())


def _way_out(reason: str) -> str:
    """Return the line that mends it here: apt's own on Debian and its kin, else the names to look for."""
    if shutil.which("apt-get"):
        return f"Qt misses {reason}; install its system libraries with: {by_hand(*packages(*GROUPS))}"
    names = " ".join(packages(*GROUPS))
    return f"Qt misses {reason}; install what your system has in place of these Debian packages: {names}"
