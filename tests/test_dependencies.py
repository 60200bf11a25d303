"""What jobtracker stands on: pinned to the version, free of the GPL, and a Qt that does not lose None."""

import re
import sys
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from parcel.licences import included, stated, texts

ROOT = Path(__file__).resolve().parents[1]
NOT_INSTALLED = {  # what builds the package does so in a room of its own, and colorama is for Windows
    *("hatchling", "editables", "packaging", "pathspec", "pluggy", "tomlkit", "trove-classifiers"),
    "colorama",
}
ENVIRONMENTS = [
    {"sys_platform": system, "platform_system": name, "os_name": kind, "python_version": version}
    | {"python_full_version": f"{version}.9", "implementation_name": "cpython"}
    for system, name, kind in (("linux", "Linux", "posix"), ("darwin", "Darwin", "posix"), ("win32", "Windows", "nt"))
    for version in ("3.11", "3.12", "3.13")
]


def _pinned() -> dict[str, Requirement]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    found = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(requirement.name): requirement for requirement in found}


def _needed_by(name: str, extras: set[str], environment: dict[str, str]) -> list[Requirement]:
    if name in NOT_INSTALLED:
        return []
    every = [Requirement(line) for line in metadata.requires(name) or ()]
    environments = [{**environment, "extra": extra} for extra in (extras or {""})]
    return [line for line in every if not line.marker or any(map(line.marker.evaluate, environments))]


def _closure(environment: dict[str, str]) -> set[str]:
    """Every distribution that jobtracker with its tests and its build needs in this environment."""
    open_ends: list[tuple[str, set[str]]] = [("jobtracker", {"test"}), *((name, set()) for name in NOT_INSTALLED)]
    seen: set[str] = set()
    while open_ends:
        name, extras = open_ends.pop()
        seen.add(name)
        for line in _needed_by(name, extras, environment):
            open_ends += [(needed, line.extras)] if (needed := canonicalize_name(line.name)) not in seen else []
    return seen - {"jobtracker"}


@pytest.mark.parametrize("environment", ENVIRONMENTS, ids=lambda row: f"{row['sys_platform']}-{row['python_version']}")
def test_every_package_that_is_needed_on_a_platform_is_pinned(environment: dict[str, str]) -> None:
    pinned = {name for name, line in _pinned().items() if line.marker is None or line.marker.evaluate(environment)}
    assert _closure(environment) - {"colorama"} - pinned == set()
    assert "colorama" in pinned or environment["sys_platform"] != "win32"


def test_nothing_is_pinned_that_no_platform_needs() -> None:
    needed: set[str] = set().union(*(_closure(environment) for environment in ENVIRONMENTS))
    assert set(_pinned()) - needed == set()


def test_a_pin_is_an_exact_version_and_never_an_address() -> None:
    loose = [str(pin) for pin in _pinned().values() if pin.url or not re.fullmatch(r"==[\d.]+", str(pin.specifier))]
    assert loose == []


def test_what_is_installed_is_what_is_pinned() -> None:
    installed = {name: metadata.version(name) for name in _pinned() if name not in NOT_INSTALLED}
    assert {name: version for name, version in installed.items() if version not in _pinned()[name].specifier} == {}


def test_no_package_binds_us_to_the_gpl() -> None:
    licences = {name: stated(metadata.distribution(name)) for name in _pinned() if name not in NOT_INSTALLED}
    strict = re.compile(r"(?<!L)(?<!Lesser )(?:\bA?GPL|GNU (?:Affero )?General Public)", re.IGNORECASE)
    bound = {
        name: words for name, words in licences.items() if all(strict.search(choice) for choice in words.split(" OR "))
    }
    assert bound == {}
    assert [name for name, words in licences.items() if not words] == []


def test_the_page_of_licences_names_each_library_that_goes_along_with_the_licence_that_it_states() -> None:
    page = (ROOT / "resources" / "licences.md").read_text(encoding="utf-8")
    rows = [row for row in page.split("\n- ") if row.startswith("**")]
    told = {name: row for row in rows for name in re.findall(r"\*\*(.+?)\*\*", row)}
    assert told.keys() == included().keys()
    kind = re.compile(r"MIT|BSD|Apache|LGPL|PSF")
    assert {
        name: stated(library)
        for name, library in included().items()
        if not set(kind.findall(stated(library))) <= set(kind.findall(told[name])) or not kind.search(stated(library))
    } == {}


def test_the_words_of_every_licence_go_into_the_packaged_program() -> None:
    files = [(Path(file), folder) for file, folder in texts()]
    assert [str(file) for file, _ in files if not file.read_bytes().strip()] == []
    assert len({(folder, file.name) for file, folder in files}) == len(files)
    own = {folder.split("/")[1] for _, folder in files if "/" in folder}
    assert included().keys() - own == {"PySide6_Essentials", "shiboken6"}  # the LGPL, which comes from us
    assert {"LICENSE", "licences.md", "GPL-3.0.txt", "LGPL-3.0.txt"} <= {file.name for file, _ in files}


class _Bell(QObject):
    rung = Signal()


def test_twenty_thousand_calls_of_qt_leave_none_alone(qtbot: QtBot) -> None:
    label, bell = QLabel(), _Bell()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(5_000):
        label.setText(str(number))
        label.update()
        bell.rung.emit()
        label.setEnabled(True)
    assert abs(sys.getrefcount(None) - before) < 1_000
