"""Parts of the window whose modules are loaded when they are first made or, before that, when the window is painted."""

from typing import Generic, TypeVar, cast

from jobtracker.loading import load

T = TypeVar("T")


class Late(Generic[T]):
    """One of them: its module, and the name of its class there."""

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name

    def load(self) -> type[T]:
        """Load the module; in any thread."""
        return cast("type[T]", getattr(load(self._module), self._name))

    def __call__(self, *given: object, **named: object) -> T:
        """Make it."""
        return self.load()(*given, **named)
