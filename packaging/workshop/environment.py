"""The checkout's own Python: `.venv`, with exactly the packages that `constraints.txt` pins."""

import hashlib
import importlib.util
import shutil
import subprocess
import sys

from workshop import libraries
from workshop.places import PYTHON, ROOT, VENV, Stop, python, say, surroundings

STAMP = VENV / "made-by-dev"
UNFINISHED = "unfinished"
SOURCES = ("pyproject.toml", "constraints.txt")
PROBE = "import pip, sys; print('%d.%d' % sys.version_info[:2], sys.prefix)"
LAST_LINES = 15


def prepare() -> None:
    """Bring `.venv` up to date: made where it is missing, broken or moved, filled where what is pinned has changed."""
    place, pinned = _place(), _pinned()
    found = STAMP.read_text(encoding="utf-8").splitlines() if STAMP.is_file() else []
    if found != [place, pinned] or not PYTHON.exists():
        if (found and found[0] != place) or not _healthy():
            _make()
            found = []
        _fill(found, [place, pinned])
    _compile()


def _compile() -> None:
    """Compile the program's modules as an installer does, so that it starts here as it starts where it is installed."""
    subprocess.run(python("-m", "compileall", "-q", ROOT / "jobtracker"), env=surroundings(), check=False)


def _place() -> str:
    """Return what a `.venv` belongs to: it can neither be moved nor change its Python."""
    return f"{VENV} {sys.version_info.major}.{sys.version_info.minor}"


def _pinned() -> str:
    """Return a fingerprint of the files that say what is installed."""
    digest = hashlib.sha256()
    for name in SOURCES:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _healthy() -> bool:
    """Tell whether `.venv` stands where it was made, has this Python's version and a working pip."""
    try:
        done = subprocess.run(
            python("-c", PROBE), env=surroundings(), capture_output=True, text=True, check=False, timeout=60
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.stdout.strip() == f"{sys.version_info.major}.{sys.version_info.minor} {VENV}"


def _has_venv() -> bool:
    """Tell whether this Python can make a `.venv` with a pip of its own, which Debian's at first cannot."""
    return bool(importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"))


def _make() -> None:
    """Make a new, empty `.venv`; nothing of it stays where that fails."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if not _has_venv():
        libraries.install_python(f"python{version}-venv", of_the_system=sys.base_prefix == "/usr")
        importlib.invalidate_caches()
    if not _has_venv():
        line = libraries.by_hand(f"python{version}-venv")
        raise Stop(f"Python's venv module is missing here; install it with: {line}")
    say(f"Making .venv with Python {version} ...")
    shutil.rmtree(VENV, ignore_errors=True)
    try:
        _create()
        STAMP.write_text(UNFINISHED, encoding="utf-8")
    except BaseException:
        shutil.rmtree(VENV, ignore_errors=True)
        raise


def _create() -> None:
    """Let Python make `.venv`, with a pip of its own."""
    command = [sys.executable, "-m", "venv", str(VENV)]
    done = subprocess.run(command, env=surroundings(), capture_output=True, text=True, check=False)
    if done.returncode or not _healthy():
        said = (done.stdout + done.stderr).strip().splitlines()
        raise Stop(f"Python could not make .venv: {said[-1] if said else 'it has no working pip'}")


def _fill(before: list[str], after: list[str]) -> None:
    """Install what is pinned. A `.venv` that was whole before counts as whole after a failure, a new one is removed."""
    say("Installing the pinned packages ...")
    STAMP.write_text(UNFINISHED, encoding="utf-8")
    try:
        _install()
    except BaseException:
        if before:
            STAMP.write_text("\n".join(before), encoding="utf-8")
        else:
            shutil.rmtree(VENV, ignore_errors=True)
        raise
    STAMP.write_text("\n".join(after), encoding="utf-8")


def _install() -> None:
    """Run pip and show what it gets, a line each."""
    command = python("-m", "pip", "install", "--progress-bar", "off", "-c", "constraints.txt", "-e", ".[test]")
    constrained = {"PIP_CONSTRAINT": "constraints.txt", "PIP_BUILD_CONSTRAINT": "constraints.txt", "PIP_USER": "0"}
    lines: list[str] = []
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={**surroundings(), **constrained, "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as pip:
        for line in pip.stdout or ():
            lines.append(line.rstrip())
            if line.startswith(("Collecting ", "Installing collected")):
                say(f"  {line.split(' (from')[0].split(':')[0].strip()}")
    if pip.returncode:
        say("\n".join(lines[-LAST_LINES:]))
        raise Stop("pip could not install the pinned packages; its last lines stand above.")
