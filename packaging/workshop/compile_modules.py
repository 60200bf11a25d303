"""Compiles the modules that read and compare with mypyc; run by the checkout's own Python, which has mypyc."""

import os
import shutil
import tempfile
from pathlib import Path

from mypyc.build import mypycify
from setuptools import Distribution

from jobtracker.compiled import COMPILED, FOLDERS, PACKAGE, STAMP, are_current, sources

PLAIN = ("__init__", "findings", "comparison", "counts")
"""What stays as it is written: packages, and the answers that the window knows before it is painted, as loading what is
compiled takes 50 ms; one of these is a generic class with slots besides, which mypyc cannot make."""


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
    os.chdir(PACKAGE.parent)
    with tempfile.TemporaryDirectory(dir=COMPILED.parent, prefix="compiling-") as room:
        extensions = mypycify(
            ["--config-file", "pyproject.toml", "--cache-dir", os.devnull, *modules],
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
