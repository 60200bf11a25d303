"""The packages: what goes into them, what they say of themselves, and, where one was built here, that it works."""

import configparser
import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from lxml import etree

from jobtracker.hunt.archive_kind import MIME, SUFFIX
from jobtracker.importers.kinds import KINDS
from parcel.bare import sources_of
from parcel.contents import is_kept, reachable
from parcel.desktop import furnish_share
from parcel.icons import ICNS_KINDS, ICO_SIZES, SIZES, icns, ico, main
from parcel.room import version
from parcel.search_paths import cleaned, search_path
from parcel.trial import contents
from parcel.usage import menu_entry
from workshop import libraries

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
OPENED = (".html", ".eml", ".pdf", ".docx", ".txt")


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every icon, drawn in a process of its own as a build does."""
    folder = tmp_path_factory.mktemp("icons")
    svg = ROOT / "resources" / "icons" / "jobtracker.svg"
    command = [sys.executable, "-m", "parcel.icons", str(svg), str(folder)]
    subprocess.run(command, cwd=PACKAGING, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return folder


def _size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def test_the_icon_is_drawn_in_every_size(icons: Path) -> None:
    assert {file.name for file in icons.glob("*.png")} == {f"{size}.png" for size in SIZES}
    assert all(_size((icons / f"{size}.png").read_bytes()) == (size, size) for size in SIZES)
    assert callable(main)


def test_windows_finds_its_pictures_in_the_ico(icons: Path) -> None:
    data = (icons / "jobtracker.ico").read_bytes()
    assert struct.unpack("<HHH", data[:6]) == (0, 1, len(ICO_SIZES))
    for number, size in enumerate(ICO_SIZES):
        length, place = struct.unpack("<II", data[6 + 16 * number + 8 : 6 + 16 * number + 16])
        assert _size(data[place : place + length]) == (size, size)
    assert place + length == len(data)
    assert ico({}) == struct.pack("<HHH", 0, 1, 0)


def test_macos_finds_its_pictures_in_the_icns(icons: Path) -> None:
    data = (icons / "jobtracker.icns").read_bytes()
    assert (data[:4], struct.unpack(">I", data[4:8])[0]) == (b"icns", len(data))
    place, found = 8, {}
    while place < len(data):
        kind, length = data[place : place + 4], struct.unpack(">I", data[place + 4 : place + 8])[0]
        found[kind] = _size(data[place + 8 : place + length])
        place += length
    assert found == {kind: (size, size) for kind, size in ICNS_KINDS.items()}
    assert icns({}) == b"icns\x00\x00\x00\x08"


def test_only_what_a_window_of_plain_widgets_needs_of_qt_goes_along() -> None:
    inside = "PySide6/Qt/plugins/"
    for name in ("platforms/libqxcb.so", "platforms/libqwayland.so", "imageformats/libqsvg.so"):
        assert is_kept(inside + name, linux=True)
    for name in ("platforms/libqeglfs.so", "platformthemes/libqgtk3.so", "sqldrivers/libqsqlite.so", "tls/libqopen.so"):
        assert not is_kept(inside + name, linux=True)
    assert is_kept("PySide6\\plugins\\platforms\\qwindows.dll", linux=False)
    assert not is_kept("PySide6\\plugins\\platforms\\qminimal.dll", linux=False)
    assert not is_kept("libfontconfig.so.1", linux=True)
    assert is_kept("PySide6/Qt/translations/qtbase_de.qm", linux=True)
    assert not is_kept("PySide6/Qt/translations/qtbase_fr.qm", linux=True)
    assert is_kept("jobtracker/resources/translations/jobtracker_de.qm", linux=True)
    assert is_kept("libssl.so.3", linux=True)
    assert is_kept("jobtracker/resources/skills/catalogue.txt", linux=True)


def test_a_library_goes_along_only_where_something_kept_leads_to_it() -> None:
    needs = {"program": ["a"], "a": ["b", "system"], "b": ["a"], "unused": ["c"]}
    assert reachable(["program"], needs) == {"a", "b", "system"}


@pytest.mark.skipif(sys.platform != "linux", reason="only libraries of Linux say where they look for others")
def test_no_library_looks_for_others_where_the_build_machine_had_them() -> None:
    library = next(Path(PySide6.__file__).parent.glob("libpyside6*.so*")).read_bytes()
    path = search_path(library)
    assert path.startswith(b"$ORIGIN")
    assert cleaned(library) == library
    without = cleaned(library, kept=b"nowhere")
    assert (search_path(without), len(without)) == (b"", len(library))
    assert sum(a != b for a, b in zip(library, without, strict=True)) < len(library) // 100
    assert (search_path(b"no library"), cleaned(b"no library")) == (b"", b"no library")


def test_the_recipe_of_the_frozen_program_is_python_and_the_installer_scripts_are_shell() -> None:
    spec = PACKAGING / "jobtracker.spec"
    compile(spec.read_text(encoding="utf-8"), str(spec), "exec")
    for script in (*(PACKAGING / "linux").glob("*.sh"), *(PACKAGING / "macos").glob("*.sh")):
        assert os.access(script, os.X_OK)
        subprocess.run(["sh", "-n", str(script)], check=True)


def test_a_linux_desktop_offers_jobtracker_for_the_files_that_it_opens(tmp_path: Path) -> None:
    furnish_share(tmp_path)
    entry = configparser.RawConfigParser()
    entry.read(tmp_path / "applications" / "jobtracker.desktop", encoding="utf-8")
    about = entry["Desktop Entry"]
    types = set(about["MimeType"].strip(";").split(";"))
    assert (about["Version"], about["Exec"], about["Icon"]) == ("1.4", "jobtracker %F", "jobtracker")
    assert {MIME, "text/html", "message/rfc822", "application/pdf", "text/plain"} <= types
    told = etree.parse(next((tmp_path / "metainfo").glob("*.xml")))
    assert {each.text for each in told.iter("mediatype")} == types
    assert list(told.iter("screenshot"))
    assert [each.get("version") for each in told.iter("release")] == [version()]
    assert (tmp_path / "man" / "man1" / "jobtracker.1.gz").stat().st_size > 500


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """The archive as a person has it before her: everything but the program, in whose place stands a small one."""
    folder = tmp_path / "unpacked"
    program = folder / "lib" / "jobtracker" / "jobtracker"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\necho started with $#\n", encoding="utf-8")
    program.chmod(0o755)
    furnish_share(folder / "share")
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(PACKAGING / "linux" / script, folder)
    return folder


def _script(script: Path, home: Path) -> None:
    env = {"HOME": str(home), "PATH": os.environ["PATH"]}
    subprocess.run(["sh", str(script)], env=env, check=True, capture_output=True)


def test_the_archive_installs_for_one_person_starts_from_the_menu_and_goes_without_residue(
    tmp_path: Path, unpacked: Path
) -> None:
    home = tmp_path / "a second person"
    data = home / ".local/share/jobtracker/jobtracker.sqlite3"
    data.parent.mkdir(parents=True)
    data.write_text("hers", encoding="utf-8")
    (home / ".cache").mkdir()
    before = contents(home)
    _script(unpacked / "install.sh", home)
    first = contents(home)
    _script(unpacked / "install.sh", home)
    assert contents(home) == first
    (home / ".cache/jobtracker").mkdir(parents=True)
    (home / ".cache/jobtracker/catalogue.txt").write_text("can be made anew", encoding="utf-8")
    command = menu_entry(home / ".local/share/applications/jobtracker.desktop")
    assert subprocess.run([*command, "a file"], capture_output=True, text=True, check=True).stdout == "started with 1\n"
    _script(home / ".local/bin/jobtracker-uninstall", home)
    assert contents(home) == before


def test_an_update_of_the_archive_takes_away_what_the_earlier_version_brought(tmp_path: Path, unpacked: Path) -> None:
    home = tmp_path / "home"
    outdated = unpacked / "share" / "icons" / "outdated.png"
    outdated.write_bytes(b"")
    _script(unpacked / "install.sh", home)
    assert (home / ".local/share/icons/outdated.png").exists()
    outdated.unlink()
    _script(unpacked / "install.sh", home)
    assert not (home / ".local/share/icons/outdated.png").exists()


def test_uninstalling_leaves_what_others_installed(tmp_path: Path, unpacked: Path) -> None:
    home = tmp_path / "home"
    theirs = [home / ".local/share" / name for name in ("applications/other.desktop", "mime/packages/other.xml")]
    for file in theirs:
        file.parent.mkdir(parents=True)
        file.write_text("theirs", encoding="utf-8")
    _script(unpacked / "install.sh", home)
    _script(home / ".local/bin/jobtracker-uninstall", home)
    assert [file.read_text(encoding="utf-8") for file in theirs] == ["theirs", "theirs"]


def test_a_bare_system_comes_from_where_this_machine_comes_from_and_from_nobody_else() -> None:
    told = """Debian|http://deb.example.org/debian/ bookworm main
Debian|http://deb.example.org/debian/ bookworm non-free
Debian|http://deb.example.org/security/ bookworm-security main
Debian|http://deb.example.org/debian/ bookworm-backports main
Tools|https://tools.example.org/ bookworm main
|http://deb.example.org/debian/ bookworm-updates main
"""
    assert sources_of(told, "bookworm") == [
        "deb http://deb.example.org/debian/ bookworm main",
        "deb http://deb.example.org/security/ bookworm-security main",
        "deb http://deb.example.org/debian/ bookworm-updates main",
    ]


def test_our_own_data_is_known_by_what_stands_in_the_file() -> None:
    told = etree.parse(PACKAGING / "linux" / "jobtracker.xml")
    spaces = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    known = [(MIME, b"PK\3\4" + bytes(26) + b"mimetype" + MIME.encode())]
    known += [("application/x-jobtracker", b"SQLite format 3".ljust(68, b"\0") + b"jobt")]
    for kind, content in known:
        matches = [each for each in told.iter("{*}match") if each.xpath(f"ancestor::*[@type='{kind}']")]
        assert len(matches) == 2
        for match in matches:
            value = str(match.get("value")).encode().decode("unicode_escape").encode("latin-1")
            assert content[int(str(match.get("offset"))) :].startswith(value)
    assert told.xpath("//m:glob/@pattern", namespaces=spaces) == [f"*{SUFFIX}"]


def test_windows_and_macos_offer_it_for_the_same_files() -> None:
    script = (PACKAGING / "windows" / "jobtracker.iss").read_text(encoding="utf-8")
    assert tuple(re.findall(r'SupportedTypes"; ValueType: string; ValueName: "(\.\w+)"', script)) == (*OPENED, SUFFIX)
    assert f'ValueName: "Content Type"; ValueData: "{MIME}"' in script
    plist = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    own, postings = plist["CFBundleDocumentTypes"]
    assert len(postings["LSItemContentTypes"]) == len(OPENED)
    (declared,) = plist["UTExportedTypeDeclarations"]
    assert own["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"] == {
        "public.filename-extension": [SUFFIX.removeprefix(".")],
        "public.mime-type": [MIME],
    }
    assert {suffix for kind in KINDS for suffix in kind.suffixes} >= set(OPENED)


def test_the_windows_installer_is_whole() -> None:
    lines = (PACKAGING / "windows" / "jobtracker.iss").read_text(encoding="utf-8").splitlines()
    sections: dict[str, list[str]] = {}
    section = ""
    for line in filter(None, (line.strip() for line in lines)):
        if match := re.fullmatch(r"\[(\w+)\]", line):
            section = match[1]
        elif not line.startswith((";", "#")):
            sections.setdefault(section, []).append(line)
    assert "" not in sections
    assert {"Setup", "Files", "Icons", "Registry", "Run"} <= sections.keys()
    assert all(re.fullmatch(r"\w+=.+", line) for line in sections.pop("Setup"))
    fields = re.compile(r'(?:\w+: (?:"(?:[^"]|"")*"|[\w ]+)(?:; |$))+')
    assert [line for rows in sections.values() for line in rows if not fields.fullmatch(line)] == []


def test_the_tools_of_the_build_are_pinned() -> None:
    lines = (PACKAGING / "build-tools.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert [line for line in pins if not re.fullmatch(r"[\w-]+==[\d.]+( ; .+)?", line)] == []
    ours = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert {"hatchling", "packaging"} <= {line.partition("==")[0] for line in pins if line in ours}


def test_the_debian_package_depends_on_what_a_window_needs() -> None:
    assert {"libegl1", "libxcb-cursor0", "libwayland-cursor0"} <= set(libraries.packages(*libraries.GROUPS))
