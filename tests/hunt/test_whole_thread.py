"""The whole thread without a window: paste, save, compare, claim, undo, open again."""

from collections.abc import Callable

from jobtracker.hunt.hunt import Hunt
from jobtracker.records.profile import OwnSkill, SpokenLanguage
from jobtracker.skills.comparison import Comparison, SkillAsk


def verdict_of(comparison: Comparison, skill: str) -> str | None:
    return next(
        judged.verdict for judged in comparison.items if isinstance(judged.ask, SkillAsk) and judged.ask.skill == skill
    )


def test_a_pasted_posting_is_read_saved_compared_claimed_undone_and_all_there_after_a_restart(
    open_hunt: Callable[[], Hunt], posting: str
) -> None:
    hunt = open_hunt()
    hunt.profile.add(OwnSkill(name="Python", years=4))
    draft = hunt.postings.draft(posting)
    assert (draft.title, draft.company) == ("Backend Engineer", "Heron & Daughters")
    assert draft.looks_like_posting
    number = hunt.postings.capture(draft)

    opened = hunt.postings.open(number)
    assert opened.text == posting
    assert opened.compared
    assert verdict_of(opened.comparison, "Python") == "met"
    assert verdict_of(opened.comparison, "Kubernetes") == "missing"

    effect = hunt.profile.claim("Kubernetes")
    assert effect.label == "Added Kubernetes to your profile"
    assert effect.jobs == 1
    assert verdict_of(hunt.comparisons.of(number), "Kubernetes") == "met"
    met = hunt.postings.rows()[0].must.met

    assert hunt.undo() == effect.label
    assert verdict_of(hunt.comparisons.of(number), "Kubernetes") == "missing"
    assert hunt.postings.rows()[0].must.met == met - 1
    assert hunt.redo() == effect.label
    assert hunt.postings.rows()[0].must.met == met

    before = (hunt.postings.rows(), hunt.postings.open(number), hunt.profile.as_compared())
    again = open_hunt()
    assert (again.postings.rows(), again.postings.open(number), again.profile.as_compared()) == before
    assert again.undo() is None


def test_one_claim_changes_every_saved_posting_that_asks_for_it_and_says_how_many(hunt: Hunt, posting: str) -> None:
    hunt.profile.add(OwnSkill(name="Python"))
    for _ in range(3):
        hunt.postings.capture(hunt.postings.draft(posting))
    hunt.postings.capture(hunt.postings.draft("Cook\n\nRequirements\n• You like soup\n• A driving licence\n"))
    assert hunt.profile.claim("Kafka").jobs == 3
    assert hunt.profile.claim("Kafka").jobs == 0


def test_a_language_of_the_level_asked_for_is_claimed_from_the_posting(hunt: Hunt, posting: str) -> None:
    hunt.profile.add(SpokenLanguage(language="English", fluency="A2"))
    number = hunt.postings.capture(hunt.postings.draft(posting))
    before = hunt.postings.rows()[0].must
    effect = hunt.profile.claim("English", kind="language", level="B2")
    after = hunt.postings.rows()[0].must
    assert effect.jobs == 1
    assert (before.partial, after.partial) == (1, 0)
    assert after.met == before.met + 1
    assert [line.fluency for line in hunt.profile.sheet().languages] == ["B2"]
    assert hunt.postings.open(number).comparison.counts["requirement"] == after


def test_without_a_profile_a_posting_is_read_and_nothing_is_judged(hunt: Hunt, posting: str) -> None:
    opened = hunt.postings.open(hunt.postings.capture(hunt.postings.draft(posting)))
    assert not opened.compared
    assert opened.comparison.mentions
    assert {judged.verdict for judged in opened.comparison.items} == {None}
    assert hunt.postings.rows()[0].must.total == 0


def test_a_posting_pasted_as_a_page_keeps_its_headings_and_opens_the_same_after_a_restart(
    open_hunt: Callable[[], Hunt],
) -> None:
    hunt = open_hunt()
    page = "<h1>Gardener</h1><h2>What we need</h2><ul><li>Pruning</li><li>A tractor licence</li></ul>"
    draft = hunt.postings.draft(None, html=page)
    assert draft.html == page
    number = hunt.postings.capture(draft)
    before = hunt.postings.open(number)
    assert [item.kind for item in before.reading.items] == ["requirement", "requirement"]
    assert open_hunt().postings.open(number) == before


def test_a_page_without_any_text_gives_way_to_the_plain_text(hunt: Hunt, posting: str) -> None:
    draft = hunt.postings.draft(posting, html="<img src='x.png'><script>1</script>")
    assert draft.text == posting
    assert draft.html is None
