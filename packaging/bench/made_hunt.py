"""A hunt of any size to measure with: made postings and what became of them, a profile and taught terms, in a database.

Making one takes a while (about 15 ms a posting), so it is kept in `build/bench` until reader, catalogue, the made
postings, what becomes of them or the tables change. `python -m bench.made_hunt SIZE` prints where it is; `kept(size)`
gives the same. Whoever changes it works on a copy.
"""

import shutil
import sys
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from bench import made_copies, made_life, made_postings
from jobtracker.hunt.captures import capture, draft_of
from jobtracker.hunt.hunt import Hunt
from jobtracker.hunt.pastes import read_typed
from jobtracker.paths import resources
from jobtracker.reading.reader import READER
from jobtracker.records.columns import Row
from jobtracker.records.profile import Certificate, Condition, Degree, OwnSkill, SpokenLanguage, Work
from jobtracker.skills.catalogue import Catalogue, compiled
from jobtracker.store.connection import SCHEMA
from jobtracker.store.database import Database
from workshop.places import BUILD, say

SIZES = (100, 1_000, 10_000, 50_000)
BATCH = 250
_ONE_BY_ONE = 10_000  # more are copies of so many
NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
SKILLS = (
    "Python Java SQL PostgreSQL Docker Kubernetes Git Linux Terraform AWS Kafka Redis React TypeScript Excel Jira "
    "Scrum Airflow dbt pandas Grafana Ansible Jenkins Django FastAPI MongoDB Elasticsearch Bash HTML CSS Figma SAP "
    "Accounting Teamwork Patience Mentoring"
).split()
OWN = ("Plover ringing", "Blue Ledger", "Zither tuning")
TAUGHT = (("house tooling", "Docker"), ("number work", "Excel"))


def catalogue() -> Catalogue:
    """Load the catalogue as the program does."""
    return compiled(resources() / "skills", BUILD / "bench")


def kept(size: int) -> Path:
    """Give the database with so many postings; made where there is none yet."""
    place = BUILD / "bench" / f"hunt-{size}-{_version()}.sqlite3"
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        for old in place.parent.glob(f"hunt-{size}-*"):
            old.unlink()
        half = place.with_suffix(".half")
        if size > _ONE_BY_ONE:
            made_copies.multiply(kept(_ONE_BY_ONE), half, times=size // _ONE_BY_ONE)
        else:
            _make(half, size)
        half.rename(place)
    return place


def open_hunt(path: Path) -> Hunt:
    """Open the hunt over such a database, at the time at which it was made."""
    database = Database.open(path, backups=path.parent / "backups")
    return Hunt(database, catalogue(), clock=lambda: NOW + timedelta(days=1))


def _version() -> str:
    """Differ wherever the database would."""
    parts = (READER, catalogue().version, str(SCHEMA), Path(__file__).read_text(encoding="utf-8"))
    made = (Path(__file__).with_name(name).read_text(encoding="utf-8") for name in ("made_postings.py", "made_life.py"))
    return sha256("\n".join((*parts, *made)).encode()).hexdigest()[:12]


def _make(path: Path, size: int) -> None:
    hunt = open_hunt(path)
    with hunt.comparisons.writing("Fill") as session:
        session.add_all(_person())
    for term, skill in TAUGHT:
        hunt.terms.same_as(term, skill)
    texts = made_postings.texts(size)
    for done in range(0, size, BATCH):
        say(f"making {size:,} postings: {done:,}")
        with hunt.comparisons.writing("Fill") as session:
            made = [
                capture(session, draft_of(read_typed(text)), now=NOW - timedelta(minutes=size - number))
                for number, text in zip(range(done, min(done + BATCH, size)), texts, strict=False)
            ]
            made_life.live(session, made, now=NOW)
    while hunt.catch_up():
        pass
    hunt.close()
    shutil.rmtree(path.parent / "backups", ignore_errors=True)


def _person() -> list[Row]:
    return [
        *(OwnSkill(name=name, years=(None, 2.0, 5.0)[place % 3]) for place, name in enumerate((*SKILLS, *OWN))),
        Work(position="Data Analyst", employer="Wren Works", start="2015-02", end="2018-07"),
        Work(position="Backend Developer", employer="Finch & Sons", start="2018-08", end="2022-01"),
        Work(position="Platform Engineer", employer="Lapwing Labs", start="2022-02"),
        Degree(study_type="Bachelor", area="Computer science", school="Ghent", start="2011", end="2014"),
        SpokenLanguage(language="English", fluency="C1"),
        SpokenLanguage(language="German", fluency="B2"),
        Certificate(name="AWS Certified Developer"),
        Condition(name="Work permit for Germany"),
    ]


if __name__ == "__main__":
    print(kept(int(sys.argv[1])))
