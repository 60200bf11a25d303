"""What of Qt and of the system goes into the packaged program: what its window needs, and nothing else.

`packaging/jobtracker.spec` asks here for every file that PyInstaller found.
"""

import ast
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

PLUGINS = (
    "platforms/*qxcb*",
    "platforms/*qwayland*",
    "platforms/*qwindows*",
    "platforms/*qcocoa*",
    "platforms/*qoffscreen*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platformthemes/*xdgdesktopportal*",
    "iconengines/*qsvgicon*",
    "imageformats/*qsvg*",
    "wayland-decoration-client/*",
    "wayland-shell-integration/*xdg-shell*",
)
"""Qt's plugins that a window of plain widgets is shown, typed into and decorated with."""

TRANSLATED = ("*/translations/qtbase_de.qm",)
"""Qt's own words, in the languages that the program speaks."""

LEFT_OUT = (
    "*/Qt/translations/*",
    "*/PySide6/translations/*",
    "*/Qt/resources/*",
    "*.c",
    "*.pyx",
    "*.pxd",
    "*.pyi",
    "*.h",
    "*.cpp",
    "docx/templates/default-docx-template/*",
    "lxml/isoschematron/*",
    "*.dist-info/direct_url.json",
    "*opengl32sw*",
    "*d3dcompiler*",
)
"""What comes along with the libraries and is never asked for."""

OF_EVERY_DESKTOP = (
    *("libX11*", "libXau*", "libXdmcp*", "libXext*", "libXrender*", "libxcb.so*"),
    *("libdbus-1*", "libexpat*", "libfontconfig*", "libfreetype*", "libglib-2.0*", "libgthread-2.0*"),
    *("libgcc_s*", "libstdc++*"),
)
"""Libraries that must be the system's own, since its drivers, fonts and bus are of one piece with them."""

EXCLUDED_MODULES = (
    *("tkinter", "unittest", "pydoc", "pdb", "doctest", "lib2to3", "distutils", "setuptools", "readline", "curses"),
    *("PySide6.QtDBus", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick"),
    *("lxml.objectify", "lxml.html.diff", "lxml.html._difflib", "lxml.isoschematron", "lxml.sax"),
    *("rapidfuzz.distance.metrics_cpp", "rapidfuzz.distance.metrics_cpp_avx2", "rapidfuzz.process_cpp_impl"),
    *("mypy", "pydantic.mypy", "pydantic.v1.mypy", "sqlalchemy.ext.mypy"),
)
"""Modules that nothing of ours asks for; PyInstaller would follow a doubtful trail to them."""


def is_kept(name: str, *, linux: bool) -> bool:
    """Tell whether the file that would go into the program under this name is needed there."""
    name = name.replace("\\", "/")
    if any(fnmatchcase(name, pattern) for pattern in TRANSLATED):
        return True
    if any(fnmatchcase(name, pattern) for pattern in LEFT_OUT):
        return False
    _, mark, plugin = name.partition("/plugins/")
    if mark:
        return any(fnmatchcase(plugin, pattern) for pattern in PLUGINS)
    return not (linux and any(fnmatchcase(PurePosixPath(name).name, pattern) for pattern in OF_EVERY_DESKTOP))


def reachable(roots: Iterable[str], needs: Mapping[str, Iterable[str]]) -> set[str]:
    """Tell which libraries, by file name, are needed by these files or by what they need."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        for needed in needs.get(waiting.pop(), ()):
            if needed not in found:
                found.add(needed)
                waiting.append(needed)
    return found


def imported_by(folder: Path) -> set[str]:
    """Name what the modules of a folder import: of those that are compiled PyInstaller cannot see it."""
    found: set[str] = set()
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
    return found
