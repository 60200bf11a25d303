"""Which jobtracker this is."""

from importlib import import_module


def version() -> str:
    """Tell the version that is installed; what knows it is slow to load, and asked once in a lifetime."""
    told: str = import_module("importlib.metadata").version("jobtracker")
    return told
