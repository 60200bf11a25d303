"""Addresses that the person noted: only those of web and mail are ever opened, and only at the person's click."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

SCHEMES = frozenset({"http", "https", "mailto"})


def reachable(address: str) -> bool:
    """Whether this is an address that may be opened."""
    url = QUrl(address.strip(), QUrl.ParsingMode.StrictMode)
    whole = bool(url.host()) or (url.scheme() == "mailto" and bool(url.path()))
    return url.isValid() and url.scheme() in SCHEMES and whole


def visit(address: str) -> None:
    """Open an address outside the window; nothing else than web and mail."""
    if reachable(address):
        QDesktopServices.openUrl(QUrl(address.strip(), QUrl.ParsingMode.StrictMode))
