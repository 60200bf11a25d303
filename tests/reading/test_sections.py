"""Where sections begin and what their points are, in postings that no list of headings knows."""

from jobtracker.reading.reader import read


def points(text: str) -> list[tuple[str, str]]:
    return [(item.kind, item.text) for item in read(text).items]


def test_a_heading_that_says_nothing_parts_what_is_asked_from_what_is_done() -> None:
    text = (
        "Lighthouse keeper\n\nYour tasks\n- Clean the lamp every evening\n- Write down the weather\n\n"
        "In the satchel\n- Two years of experience at sea\n- Good eyesight\n"
    )
    assert points(text) == [
        ("responsibility", "Clean the lamp every evening"),
        ("responsibility", "Write down the weather"),
        ("requirement", "Two years of experience at sea"),
        ("requirement", "Good eyesight"),
    ]


def test_topics_within_the_requirements_leave_them_requirements() -> None:
    text = (
        "Requirements\n\nRope\n- You tie every knot in the dark\n- You splice\n\nSail\n- You mend canvas\n- You sew\n"
    )
    assert {kind for kind, _ in points(text)} == {"requirement"}


def test_a_text_glued_without_a_space_is_cut_at_its_seams_and_not_within_names() -> None:
    text = (
        "Web developerWe are six people in Hull.What you will doWrite components in TypeScript and JavaScript"
        "Review code on GitHubWhat you bringThree years of experience with PostgreSQLGood EnglishWhat we offer"
        "A desk by the seaFree fish"
    )
    assert points(text) == [
        ("responsibility", "Write components in TypeScript and JavaScript"),
        ("responsibility", "Review code on GitHub"),
        ("requirement", "Three years of experience with PostgreSQL"),
        ("requirement", "Good English"),
        ("benefit", "A desk by the sea"),
        ("benefit", "Free fish"),
    ]


def test_a_wrapped_point_ends_where_the_next_line_stands_under_its_bullet() -> None:
    text = (
        "Ihr Profil:\n\n- Abgeschlossene Ausbildung in einem handwerklichen oder technischen\n  Beruf\n"
        "- Freude am Umgang mit Tieren\n"
    )
    assert [item for _, item in points(text)] == [
        "Abgeschlossene Ausbildung in einem handwerklichen oder technischen Beruf",
        "Freude am Umgang mit Tieren",
    ]


def test_a_menu_is_set_aside_as_a_whole_and_one_word_of_a_list_is_not() -> None:
    text = "- Products\n- Careers\n- Log in\n\nBaker\n\nPlease bring\n- Resume\n- A loaf that you baked yourself\n"
    assert [item for _, item in points(text)] == ["Resume", "A loaf that you baked yourself"]
