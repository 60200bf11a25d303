"""All skills as the files have them."""

from functools import cache
from pathlib import Path

from jobtracker.skills.catalogue import Catalogue, load

FILES = Path(__file__).resolve().parents[2] / "resources" / "skills"


@cache
def whole_catalogue() -> Catalogue:
    """The catalogue, parsed once for all tests of a run: parsing and sorting it takes seconds."""
    return load(FILES)
