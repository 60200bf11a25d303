"""Qt for Python without what costs much and nothing here uses; to be imported before any page is.

PySide reads the source of every module that is loaded after it, in search of a feature of its own that nothing here
uses, and keeps what it read: a fifth of the time that the second half of the start takes, and 26 MB. It is told that
there is nothing to be found.

What modules make when they are loaded stays: garbage is looked for seldom from here on, which spares the start some ten
milliseconds; `ui/background.py` then looks for it itself.
"""

import gc
import sys

import PySide6.QtCore  # noqa: F401 - brings its support

_SELDOM = 100_000  # things made before garbage is looked for among the youngest; 700 by default

gc.set_threshold(_SELDOM)
_support = sys.modules.get("shibokensupport.feature")
if hasattr(_support, "_mod_uses_pyside"):
    setattr(_support, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - it has no types
