"""The person's own stages: what they are called, in which order they stand, what they mean."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlmodel import col, select

from jobtracker.hunt import labels
from jobtracker.hunt.captures import add
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.history import move, restand
from jobtracker.hunt.values import line, one_of
from jobtracker.problems import Problem
from jobtracker.records.application import Application, Meaning, Stage
from jobtracker.store.database import Database
from jobtracker.store.session import Session

COLOURS = ("grey", "blue", "violet", "green", "brown", "amber", "red")
"""The tints of the theme that a stage may have."""

_meaning = one_of(Meaning)


class Stages:
    """The stages, in their order."""

    def __init__(self, database: Database, *, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def all(self) -> list[Stage]:
        """List all stages in their order, without those that were removed."""
        with self._database.read() as session:
            return read_stages(session)

    def add(self, name: str, *, meaning: str, colour: str = "grey") -> Effect:
        """Add a stage at the end of those that mean the same or come before.

        Raises:
            Problem: it has no name, the name is taken, or the meaning is none of the five.
        """
        meant = Meaning(str(_meaning(meaning)))
        with self._database.read() as session:
            stages = read_stages(session)
        wanted = _free_name(name, stages)
        before = [stage for stage in stages if _rank(stage.meaning) <= _rank(meant)]
        label = labels.STAGE.added.format(name=wanted)
        with self._database.write(label) as session:
            made = add(session, Stage(name=wanted, position=len(stages), colour=_colour(colour), meaning=meant))
            order = [*(stage.id for stage in before), made, *(stage.id for stage in stages[len(before) :])]
            _number(session, [number for number in order if number is not None])
        return Effect(label, 0, made)

    def change(
        self, number: int, *, name: str | None = None, colour: str | None = None, meaning: str | None = None
    ) -> Effect:
        """Rename or recolour a stage, or have it mean something else; what its jobs reached follows.

        Raises:
            Problem: the stage is gone, the name is taken, or it is the last one that means so.
        """
        with self._database.read() as session:
            stages = read_stages(session)
            stage = _find(stages, number)
        wanted = stage.name if name is None else _free_name(name, [each for each in stages if each.id != number])
        meant = stage.meaning if meaning is None else Meaning(str(_meaning(meaning)))
        label = labels.STAGE.changed.format(name=wanted)
        with self._database.write(label) as session:
            kept = session.get_one(Stage, number)
            kept.name, kept.meaning = wanted, meant
            kept.colour = kept.colour if colour is None else _colour(colour)
            if meant is not stage.meaning:
                session.flush()
                for application in session.exec(select(Application)).all():
                    restand(session, application)
        return Effect(label, 0, number)

    def reorder(self, numbers: Sequence[int]) -> Effect:
        """Put the stages in this order.

        Raises:
            Problem: these are not all stages, each once.
        """
        with self._database.read() as session:
            known = {stage.id for stage in read_stages(session)}
        if set(numbers) != known or len(numbers) != len(known):
            raise Problem("The stages have changed meanwhile.", remedy="Look at them again.")
        with self._database.write(labels.STAGES_ORDERED) as session:
            _number(session, numbers)
        return Effect(labels.STAGES_ORDERED)

    def remove(self, number: int, *, to: int) -> Effect:
        """Remove a stage and move its jobs to another; their history keeps naming it.

        Raises:
            Problem: one of the two is gone, or both are the same.
        """
        with self._database.read() as session:
            stages = read_stages(session)
            stage, target = _find(stages, number), _find(stages, to)
        if number == to:
            raise Problem("The jobs of this stage need another place.", remedy="Choose another stage for them.")
        label = labels.STAGE.removed.format(name=stage.name)
        now = self._now()
        with self._database.write(label) as session:
            held = session.exec(select(Application).where(Application.stage_id == number)).all()
            for application in held:
                move(session, application, target, at=now, now=now)
            session.get_one(Stage, number).removed_at = now
        return Effect(label, 0, number)


def read_stages(session: Session) -> list[Stage]:
    """List the stages that are there, in their order."""
    there = select(Stage).where(col(Stage.removed_at).is_(None))
    return list(session.exec(there.order_by(col(Stage.position), col(Stage.id))))


def _find(stages: Sequence[Stage], number: int) -> Stage:
    found = next((stage for stage in stages if stage.id == number), None)
    if found is None:
        raise Problem("This stage is not there any more.")
    return found


def _free_name(name: str, others: Sequence[Stage]) -> str:
    wanted = line(name)
    if not wanted:
        raise Problem("A stage needs a name.")
    twin = next((other for other in others if other.name.casefold() == wanted.casefold()), None)
    if twin is not None:
        raise Problem("There is already a stage “{stage}”.", remedy="Choose another name.", stage=twin.name)
    return wanted


def _colour(name: str) -> str:
    if name not in COLOURS:
        raise Problem("This is not one of the colours.", remedy="Choose one of: {choices}.", choices=", ".join(COLOURS))
    return name


def _rank(meaning: Meaning) -> int:
    return tuple(Meaning).index(meaning)


def _number(session: Session, order: Sequence[int]) -> None:
    for position, number in enumerate(order):
        session.get_one(Stage, number).position = position
