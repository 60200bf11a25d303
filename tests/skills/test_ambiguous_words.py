import tomllib
from datetime import date
from pathlib import Path

from jobtracker.reading.findings import Item, Reading
from jobtracker.skills.comparer import Lexicon, compare
from tests.skills.whole_catalogue import whole_catalogue

LINES = Path(__file__).with_name("ambiguous.toml")
FLOOR = 0.97


def test_a_word_is_the_skill_of_that_name_only_where_the_sentence_means_it() -> None:
    lines = tomllib.loads(LINES.read_text(encoding="utf-8"))["line"]
    assert len(lines) >= 120
    catalogue = whole_catalogue()
    lexicon = Lexicon(catalogue)
    assert all(name in catalogue.concepts for line in lines for name in line.get("has", ()))
    wrong = []
    for line in lines:
        text = line["text"]
        reading = Reading(text, "en", items=(Item(text, "requirement", 0, len(text)),))
        compared = compare(reading, lexicon, profile=None, today=date(2026, 11, 1))
        named = {mention.skill for mention in compared.mentions}
        if not named.issuperset(line.get("has", ())) or not named.isdisjoint(line.get("lacks", ())):
            wrong.append(f"{text!r}: {sorted(named)}")
    assert 1 - len(wrong) / len(lines) >= FLOOR, "\n".join(wrong)
