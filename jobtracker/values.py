"""Values that nothing changes, made by the thousand: `dataclass` for those that are frozen, `replace` for one like it.

That they are frozen is checked where types are checked. Where the program runs, each field of a frozen value would be
set by a call of its own, and making one would take four times as long. All such classes share what compares, hashes and
shows their values, as writing these for each would take half of the time that a class takes at the start.
"""

from typing import TYPE_CHECKING

__all__ = ["dataclass", "give_way", "replace"]

if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:
    import dataclasses
    from operator import attrgetter

    def dataclass(**options: bool) -> object:
        """Make a class whose values are compared, hashed and shown as frozen ones are."""
        options.pop("frozen")

        def make(plain: type) -> type:
            made = dataclasses.dataclass(eq=False, repr=False, **options)(plain)
            fields = attrgetter(*[field.name for field in dataclasses.fields(made)])
            for each in (plain, made):  # with slots these are two; of a class that is compiled the plain one stays
                each._fields, each.__eq__, each.__hash__, each.__repr__ = fields, _equals, _hash, _shown
            return made

        return make

    def replace(value: object, /, **changes: object) -> object:
        """Make a value like another but for some fields, a third of the work of making it of all of them."""
        made = object.__new__(value.__class__)
        for name in value.__dataclass_fields__:
            setattr(made, name, changes[name] if name in changes else getattr(value, name))
        return made

    def _equals(one: object, other: object) -> bool:
        return one._fields(one) == one._fields(other) if one.__class__ is other.__class__ else NotImplemented

    def _hash(value: object) -> int:
        return hash(value._fields(value))

    def _shown(value: object) -> str:
        fields = (f"{field.name}={getattr(value, field.name)!r}" for field in dataclasses.fields(value))
        return f"{value.__class__.__qualname__}({', '.join(fields)})"


def give_way() -> None:
    """Let a thread that waits for Python have it: what is compiled does so only where it calls what is not."""
