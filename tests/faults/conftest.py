"""Faults befall a database of one's own, as the store's tests make it."""

from tests.store.conftest import backups, database, path

__all__ = ["backups", "database", "path"]
