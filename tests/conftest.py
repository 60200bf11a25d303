"""What every test may count on."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from jobtracker import compiled

os.environ.setdefault(compiled.INTERPRETED, "1")  # what is covered is what is written; set empty: what is compiled
compiled.use()

from PySide6.QtCore import QCoreApplication  # noqa: E402 - not before
from PySide6.QtGui import QGuiApplication  # noqa: E402 - not before

from jobtracker.ui.program import Program  # noqa: E402 - not before

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="")  # tests read English, whatever the machine speaks

# How fast a shared machine draws examples says nothing about the program.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def qapp_cls() -> type[Program]:
    """The program's own application, whichever test asks for one first."""
    return Program


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of labelled postings beside the checkout; tests that need it skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("../shared is absent")
    return SHARED


def pytest_unconfigure() -> None:
    """Empty the clipboard while Python lives: what a test put there is Python's, and Qt would free it after Python."""
    if isinstance(QCoreApplication.instance(), QGuiApplication):
        QGuiApplication.clipboard().clear()
