"""Modules that are loaded when they are first needed: by one thread at a time, whichever it is."""

from importlib import import_module
from threading import RLock
from types import ModuleType

_ONE_BY_ONE = RLock()


def load(name: str) -> ModuleType:
    """Load a module, or wait until it is: of two threads that load at once, one could find the other's half made."""
    with _ONE_BY_ONE:
        return import_module(name)
