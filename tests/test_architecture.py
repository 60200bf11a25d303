"""The shape of the house, where the linters cannot say it: sizes, names, registries, and what the documents promise."""

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

from jobtracker.ui.pages import PAGES

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "jobtracker"
MODULES = sorted(path for folder in (PACKAGE, ROOT / "packaging") for path in folder.rglob("*.py"))
OWN = [path for path in MODULES if path.is_relative_to(PACKAGE)]
LATE_IMPORTS = {PACKAGE / "app.py", PACKAGE / "command_line.py"}
EMPTY_NAMES = {
    *("util", "utils", "helper", "helpers", "common", "misc", "manager", "base", "service", "handler", "core"),
    "controller",
}


def _lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def _place(path: Path, node: ast.AST | None = None) -> str:
    return f"{path.relative_to(ROOT)}" + (f":{node.lineno}" if isinstance(node, ast.stmt) else "")


def _statements(path: Path, *kinds: type[ast.stmt]) -> Iterator[ast.stmt]:
    return (node for node in ast.walk(_tree(path)) if isinstance(node, kinds))


def _longer(path: Path, limit: int, *kinds: type[ast.stmt]) -> list[str]:
    return [
        f"{_place(path, node)}: {node.end_lineno - node.lineno + 1} lines"
        for node in _statements(path, *kinds)
        if node.end_lineno is not None and node.end_lineno - node.lineno + 1 > limit
    ]


def test_no_module_is_longer_than_400_lines() -> None:
    assert [f"{_place(path)}: {_lines(path)} lines" for path in MODULES if _lines(path) > 400] == []


def test_half_of_all_modules_fit_on_120_lines_and_nine_tenths_on_250() -> None:
    sizes = sorted(_lines(path) for path in OWN if path.name != "__init__.py")
    assert statistics.median(sizes) <= 120
    assert sizes[(len(sizes) * 9) // 10] <= 250


def test_no_class_is_longer_than_250_lines_and_no_function_than_60() -> None:
    too_long = [place for path in MODULES for place in _longer(path, 250, ast.ClassDef)]
    too_long += [place for path in MODULES for place in _longer(path, 60, ast.FunctionDef, ast.AsyncFunctionDef)]
    assert too_long == []


def test_no_module_folder_or_class_has_a_name_that_says_nothing() -> None:
    found = []
    for path in MODULES:
        words = {word for part in path.relative_to(ROOT).with_suffix("").parts for word in part.split("_")}
        found += [_place(path)] if words & EMPTY_NAMES else []
        for node in _statements(path, ast.ClassDef):
            name = node.name if isinstance(node, ast.ClassDef) else ""
            words = {word.lower() for word in re.findall(r"[A-Z]+[a-z]*", name)}
            found += [f"{_place(path, node)}: {name}"] if words & EMPTY_NAMES else []
    assert found == []


def test_a_packages_init_file_holds_its_docstring_and_nothing_else() -> None:
    inits = [path for path in MODULES if path.name == "__init__.py"]
    assert [_place(path) for path in inits if len(_tree(path).body) != 1 or not ast.get_docstring(_tree(path))] == []


def test_every_folder_of_modules_is_a_package() -> None:
    folders = {path.parent for path in OWN}
    assert [_place(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_every_module_says_in_one_line_what_it_is_for() -> None:
    unsaid = []
    for path in MODULES:
        said = (ast.get_docstring(_tree(path)) or "").splitlines()
        unsaid += [_place(path)] if not said or not said[0].strip() else []
    assert unsaid == []


def test_imports_stand_at_the_top_of_a_module() -> None:
    hidden = []
    for path in sorted(set(OWN) - LATE_IMPORTS):
        for function in _statements(path, ast.FunctionDef, ast.AsyncFunctionDef):
            inside = [node for node in ast.walk(function) if isinstance(node, ast.Import | ast.ImportFrom)]
            hidden += [_place(path, node) for node in inside]
    assert hidden == []


def test_the_architecture_lists_exactly_the_packages() -> None:
    written = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    packages = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert set(re.findall(r"^\| `(\w+)` \|", written, re.MULTILINE)) == packages


def test_every_module_that_the_architecture_names_is_there() -> None:
    written = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:jobtracker|packaging|tests|resources)/[\w/.-]+|\w+/\w+\.py)`", written))
    absent = [name for name in named if not (ROOT / name).exists() and not (PACKAGE / name).exists()]
    assert sorted(absent) == []


def test_every_page_folder_is_in_the_frames_list_of_pages() -> None:
    listed = {place.name for place in PAGES}
    folders = {path.parent.name for path in (PACKAGE / "ui").glob("*/page.py")}
    assert listed == folders


def test_the_changelog_tells_of_this_version() -> None:
    version = re.search(r'^version = "([^"]+)"', (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE)
    assert version is not None
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[?{re.escape(version[1])}\b", changes, re.MULTILINE)


@pytest.mark.parametrize("name", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"])
def test_a_document_that_people_look_for_is_there(name: str) -> None:
    assert (ROOT / name).read_text(encoding="utf-8").strip()


def test_the_licence_is_mit() -> None:
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")
