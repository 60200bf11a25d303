"""What a verb did, in words and figures for the line that offers to undo it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Effect:
    """`label` says what was done, `jobs` how many saved postings compare otherwise now, `id` the row concerned."""

    label: str
    jobs: int = 0
    id: int | None = None
