"""The translate command: what the program says is collected from its sources, and what translators wrote is compiled.

A language is one file of `resources/translations`, such as `jobtracker_de.ts`, and what is compiled of it, beside it.
"""

import ast
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from workshop.places import ROOT, SCRIPTS, Stop, say, surroundings

FOLDER = ROOT / "resources" / "translations"
LICENCES = ROOT / "resources" / "licences.md"
PROBLEMS = {"Problem", "LostFile", "Cause"}
"""What is made with a sentence of what happened and one of what to do, both translated where it is made."""


def renew() -> int:
    """Bring every file up to date and compile it; tells what is still to be translated."""
    for file in sorted(FOLDER.glob("*.ts")):
        collect(file)
        compile_into(file, file.with_suffix(".qm"))
        for text in unfinished(file):
            say(f"{file.name}: not translated: {text}")
    return 0


def collect(file: Path) -> None:
    """Have a file of translations hold each text of the sources, and no other; what is translated stays."""
    with tempfile.TemporaryDirectory() as room:
        told = Path(room, "told.py")
        texts = [("Problem", text) for text in sorted(set(_problem_texts()))]
        texts += [("Licences", text) for text in _licence_texts()]
        lines = (f'QT_TRANSLATE_NOOP("{context}", {_quoted(text)})\n' for context, text in texts)
        told.write_text("".join(lines), encoding="utf-8")
        sources = [str(source) for source in sorted((ROOT / "jobtracker").rglob("*.py"))]
        heuristics = [word for name in ("sametext", "similartext") for word in ("-disable-heuristic", name)]
        _run("pyside6-lupdate", *heuristics, "-no-obsolete", "-locations", "none", *sources, str(told), "-ts", file)


def compile_into(file: Path, compiled: Path) -> None:
    """Write what the program loads."""
    _run("pyside6-lrelease", "-silent", file, "-qm", compiled)


def unfinished(file: Path) -> list[str]:
    """List the texts that a file has no words for."""
    return [source for source, said in pairs(file) if not said]


def pairs(file: Path) -> list[tuple[str, str]]:
    """Give each text with what a file has for it, "" where that is not finished."""
    messages = ET.parse(file).getroot().iter("message")  # noqa: S314 - our own file
    return [(each.findtext("source") or "", _said_in(each)) for each in messages]


def _said_in(message: ET.Element) -> str:
    said = message.find("translation")
    return "" if said is None or "type" in said.attrib else said.text or ""


def untranslatable() -> Iterator[str]:
    """Name where the sentence of a problem is put together out of parts, so that no file can have words for it."""
    for source, tree in _trees():
        for said in _said_of_problems(tree):
            if isinstance(said, ast.JoinedStr | ast.BinOp):
                yield f"{source.relative_to(ROOT)}:{said.lineno}"


def _problem_texts() -> Iterator[str]:
    for _, tree in _trees():
        constants = dict(_constants(tree))
        for said in _said_of_problems(tree):
            if isinstance(said, ast.Constant):
                yield str(said.value)
            elif isinstance(said, ast.Name) and said.id in constants:
                yield constants[said.id]


def _licence_texts() -> Iterator[str]:
    """Give the paragraphs of the page of licences, as the window shows them."""
    for paragraph in LICENCES.read_text(encoding="utf-8").replace("\n- ", "\n\n").split("\n\n"):
        yield " ".join(paragraph.replace("**", "").lstrip("# ").split())


def _trees() -> Iterator[tuple[Path, ast.Module]]:
    for source in sorted((ROOT / "jobtracker").rglob("*.py")):
        yield source, ast.parse(source.read_text(encoding="utf-8"))


def _said_of_problems(tree: ast.Module) -> Iterator[ast.expr]:
    """Give what happened, and what to do, of each problem that is made."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in PROBLEMS:
            yield from call.args[:1]
            yield from (keyword.value for keyword in call.keywords if keyword.arg == "remedy")


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for line in tree.body:
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant) and isinstance(line.value.value, str):
            yield from ((name.id, line.value.value) for name in line.targets if isinstance(name, ast.Name))


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _run(tool: str, *arguments: str | Path) -> None:
    command = [str(SCRIPTS / tool), *map(str, arguments)]
    done = subprocess.run(command, env=surroundings(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise Stop(f"{tool} failed: {done.stderr.strip() or done.stdout.strip()}")
