"""For hatchling: puts the compiled catalogue into the wheel, beside the files that it was made of."""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

INSIDE = "jobtracker/resources/skills/catalogue.txt"


class CatalogueHook(BuildHookInterface[Any]):
    """Compiles the catalogue with the code of this very checkout, which needs nothing but Python for it."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it packs; an editable install keeps its form in the person's cache instead."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        try:
            from jobtracker.skills.catalogue import ship  # noqa: PLC0415 - from the checkout that is being packed
        finally:
            sys.path.remove(self.root)
        self._made = Path(tempfile.mkdtemp(prefix="catalogue-"))
        build_data["force_include"][str(ship(Path(self.root, "resources", "skills"), self._made))] = INSIDE

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Called by hatchling when it has packed."""
        del build_data, artifact_path
        if version != "editable":
            shutil.rmtree(self._made, ignore_errors=True)
