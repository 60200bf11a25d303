"""The person: what they know, did, studied, speak and hold.

Dates of work and study are texts as precise as the person knows them: "2020", "2020-05" or "2020-05-01".
"""

from jobtracker.records.columns import Row


class OwnSkill(Row, table=True):
    """One skill that the person has. `soft` where they marked it so, `last_used` a year, `proof` their own words."""

    __tablename__ = "own_skill"

    name: str
    years: float | None = None
    level: str = ""
    last_used: int | None = None
    soft: bool = False
    proof: str = ""


class Work(Row, table=True):
    """One job held. `end` is exclusive; None: until today."""

    position: str
    employer: str = ""
    start: str | None = None
    end: str | None = None
    summary: str = ""


class Degree(Row, table=True):
    """One degree, in the person's words."""

    study_type: str
    area: str = ""
    school: str = ""
    start: str | None = None
    end: str | None = None


class SpokenLanguage(Row, table=True):
    """One language with its fluency as the person words it ("Native speaker", "B2")."""

    __tablename__ = "spoken_language"

    language: str
    fluency: str = ""


class Certificate(Row, table=True):
    """One certificate or licence."""

    name: str
    issued: str | None = None
    until: str | None = None


class Condition(Row, table=True):
    """One thing that holds for the person: a permit, willingness to travel, a clearance."""

    name: str
