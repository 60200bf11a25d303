"""Compiles the modules that read and compare with mypyc; run by the checkout's own Python, which has mypyc."""

import os
import shutil
import tempfile
from pathlib import Path

from mypyc.build import mypycify
from setuptools import Distribution

from jobtracker.compiled import COMPILED, FOLDERS, PACKAGE, STAMP, are_current, sources
from workshop.finals import with_finals

PLAIN = ("__init__", "findings", "comparison", "counts")
"""What stays as it is written: packages, and the answers that the window knows before it is painted, as loading what is
compiled takes 50 ms; one of these is a generic class with slots besides, which mypyc cannot make."""


def _copied(room: Path) -> Path:
    """Copy the package to where it is compiled, the constants of the modules that are so marked as final."""
    copied = room / PACKAGE.name
    shutil.copytree(PACKAGE, copied, ignore=shutil.ignore_patterns("ui", "__pycache__"))
    for folder in FOLDERS:
        for file in copied.joinpath(folder).glob("*.py"):
            file.write_text(with_finals(file.read_text(encoding="utf-8")), encoding="utf-8")
    return room


def compile_all() -> None:
    """Put them where the program looks for them; what lay there stays until all are made."""
    made_of = sources()
    modules = [
        str(file.relative_to(PACKAGE.parent))
        for folder in FOLDERS
        for file in sorted((PACKAGE / folder).glob("*.py"))
        if file.stem not in PLAIN
    ]
    COMPILED.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=COMPILED.parent, prefix="compiling-") as room:
        os.chdir(_copied(Path(room, "sources")))
        extensions = mypycify(
            ["--config-file", str(PACKAGE.parent / "pyproject.toml"), "--cache-dir", os.devnull, *modules],
            opt_level="1",  # a second level takes a third longer, and what it makes is no faster
            debug_level="0",
            multi_file=True,
            group_name=f"{PACKAGE.name}.{FOLDERS[0]}.compiled",
            target_dir=f"{room}/c",
        )
        for extension in extensions:
            extension.include_dirs.append(f"{room}/c/{PACKAGE.name}/{FOLDERS[0]}")  # where mypyc writes their header
        command = Distribution({"ext_modules": extensions}).get_command_obj("build_ext")
        command.build_lib, command.build_temp = f"{room}/made", f"{room}/objects"
        command.ensure_finalized()
        command.run()
        Path(room, "made", STAMP).write_text(made_of, encoding="utf-8")
        shutil.rmtree(COMPILED, ignore_errors=True)
        Path(room, "made").rename(COMPILED)


if __name__ == "__main__" and not are_current():
    compile_all()
