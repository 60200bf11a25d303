"""Values that nothing changes, made by the thousand: `dataclass` for those that are frozen.

That they are frozen is checked where types are checked. Where the program runs, each field of a frozen value would be
set by a call of its own, and making one would take four times as long.
"""

from typing import TYPE_CHECKING

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    import dataclasses

    def dataclass(*, frozen: bool, **options: bool) -> object:
        """Make a class whose values are compared and hashed as frozen ones are."""
        return dataclasses.dataclass(unsafe_hash=frozen, **options)
