"""The catalogue, loaded when it is first needed; which one it is, is told by the first line of its compiled form."""

import gc
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from jobtracker.loading import load
from jobtracker.skills.catalogue_form import form_path, head_of, stamps_of, untimed

if TYPE_CHECKING:
    from jobtracker.skills.catalogue import Catalogue


class LateCatalogue:
    """The catalogue of a folder.

    Args:
        folder: where its files are.
        cache: where its compiled form is kept, if it is not beside them.
    """

    def __init__(self, folder: Path, cache: Path) -> None:
        self._folder, self._cache = folder, cache

    @cached_property
    def version(self) -> str:
        """Which catalogue it is."""
        stamps = stamps_of(self._folder)
        for place in (self._folder, self._cache):
            head = head_of(form_path(place, self._folder))
            if head is not None and head[1] in (stamps, untimed(stamps)):
                return head[0]
        return self.whole().version

    def whole(self) -> "Catalogue":
        """Load it."""
        return self._loaded

    @cached_property
    def _loaded(self) -> "Catalogue":
        made: Catalogue = load("jobtracker.skills.catalogue").compiled(self._folder, self._cache)
        gc.freeze()  # it stays for good: looking through it for garbage took 0.4 s, again and again
        return made
