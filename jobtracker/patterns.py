"""Regular expressions that are compiled when they are first used: most texts need few of them, the start none."""

import re
from collections.abc import Callable, Iterable, Iterator

from jobtracker.pattern_codes import CODES

_EXTENDED = [chr(code) for code in (*range(0x100, 0x180), *range(0x218, 0x21C))]
_BIG = "".join(filter(str.isupper, _EXTENDED))
_SMALL = "".join(filter(str.islower, _EXTENDED))
_METHODS = frozenset(("findall", "finditer", "fullmatch", "match", "search", "split", "sub"))


class Pattern:
    """A pattern as `re.compile` makes it; the work is done at its first use, from then on nothing stands between."""

    __slots__ = ("_flags", "source", "starts", *sorted(_METHODS))

    findall: Callable[..., list[str]]
    finditer: Callable[..., Iterator[re.Match[str]]]
    fullmatch: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    split: Callable[..., list[str]]
    sub: Callable[..., str]

    def __init__(self, source: str, flags: int = 0, *, starts: Iterable[str] = ()) -> None:
        """Keep what is to be compiled. `starts`: what each match begins with, in small letters, for `at_starts`."""
        self.source, self._flags, self.starts = source, flags, tuple(starts)
        self.__class__ = _Unused


class _Unused(Pattern):
    """A pattern before its first use. Of a class that has `__getattr__`, Python looks for that at every use."""

    __slots__ = ()

    def __getattr__(self, name: str) -> object:
        """Compile, the first time that a method is asked for."""
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = CODES.compiled(_with_all_letters(self.source), self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        self.__class__ = Pattern  # type: ignore[assignment]
        return getattr(compiled, name)


def _with_all_letters(source: str) -> str:
    """A pattern whose ranges of Latin letters hold those of all of Europe and of Māori, too: "Łódź", "Taupō"."""
    return source.replace("À-Þ", f"À-Þ{_BIG}").replace("ß-ÿ", f"ß-ÿ{_SMALL}").replace("à-ÿ", f"à-ÿ{_SMALL}")
