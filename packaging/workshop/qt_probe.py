"""Started with the checkout's Python: prints as JSON which of Qt's system libraries are missing."""

import ctypes
import json
import os
import sys
from importlib.util import find_spec
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
PLUGINS = {"xcb": "libqxcb.so", "wayland": "libqwayland.so"}


def plugin_lacks() -> dict[str, str]:
    """Return for each kind of display the library that its plugin does not find."""
    qt = find_spec("PySide6")
    folder = Path((qt.origin if qt else None) or "").parent / "Qt" / "plugins" / "platforms"
    lacks = {}
    for display, name in PLUGINS.items():
        try:
            ctypes.CDLL(str(folder / name))
        except OSError as problem:
            lacks[display] = str(problem).split(":")[0]
    return lacks


def main() -> None:
    """Print after each step what is known, since a missing library may end this process."""
    lacks = plugin_lacks()
    print(json.dumps({"offscreen": "a library of Qt's offscreen window", **lacks}), flush=True)
    try:
        from PySide6.QtGui import QFontDatabase, QGuiApplication  # noqa: PLC0415 - it may fail, which is the answer
    except ImportError as problem:
        print(json.dumps({"offscreen": str(problem).split(":")[0], **lacks}), flush=True)
        return
    application = QGuiApplication(sys.argv[:1])
    if not QFontDatabase.families():
        lacks["offscreen"] = "a font"
    print(json.dumps(lacks), flush=True)
    del application


if __name__ == "__main__":
    main()
