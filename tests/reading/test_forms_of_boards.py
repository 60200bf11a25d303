"""Forms of boards that list jobs in one pattern, and of boards in other languages: what the person gets of each."""

import pytest

from jobtracker.reading.reader import read


def points(text: str) -> list[tuple[str, str]]:
    return [(item.kind, item.text) for item in read(text).items]


def company(text: str) -> str | None:
    found = read(text).company
    return found.value if found else None


def work_mode(text: str) -> str | None:
    found = read(text).work_mode
    return found.value if found else None


def test_whom_a_firm_says_that_it_needs_is_asked_for() -> None:
    text = "Tarnfield | Firmware Engineer | Hull\n\nWe need somebody who has shipped radios and can solder.\n"
    assert points(text) == [("requirement", "We need somebody who has shipped radios and can solder.")]


@pytest.mark.parametrize(
    ("said", "level"), [("Młodszy księgowy", "junior"), ("Starsza księgowa", "senior"), ("Księgowa", None)]
)
def test_polish_titles_tell_their_level(said: str, level: str | None) -> None:
    found = read(f"{said}\nTarnfield sp. z o.o.\nLublin\n").seniority
    assert (found.value if found else None) == level


@pytest.mark.parametrize(
    "point", ["Det er en fordel, hvis du kender Navision", "Mile widziana znajomość Dockera", "SAP będzie atutem"]
)
def test_danish_and_polish_points_say_what_is_only_wished_for(point: str) -> None:
    text = f"Bogholder\n\nKvalifikationer\n- Du er uddannet bogholder\n- {point}\n"
    assert points(text)[1] == ("preferred", point)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Zakres obowiązków", "responsibility"),
        ("Wymagania", "requirement"),
        ("Mile widziane", "preferred"),
        ("Oferujemy", "benefit"),
        ("Dine arbejdsopgaver", "responsibility"),
        ("Vi tilbyder", "benefit"),
    ],
)
def test_polish_and_danish_headings_name_their_lists(heading: str, kind: str) -> None:
    text = f"Magazynier\n\n{heading}\n- Rampa\n- Volvo\n"
    assert [said for said, _ in points(text)] == [kind] * 2


def test_a_job_anywhere_in_the_world_is_remote() -> None:
    assert work_mode("Rails Developer\nTarnfield\nAnywhere in the World\n\nWe host maps.\n") == "remote"


def test_who_is_eligible_for_telework_is_not_told_to_work_remotely() -> None:
    text = "Clerk\nLand Office\nLocation\nBoise, ID\nTelework eligible\nYes\n\nDuties\nKeep the files.\n"
    assert work_mode(text) is None
    assert work_mode(text.replace("Telework eligible", "Remote job")) == "remote"


def test_a_row_of_technologies_below_the_firm_is_no_place() -> None:
    text = "Rails Developer\nTarnfield\nFull-Time\nRuby on Rails, PostgreSQL, Hotwire\nPosted 4 days ago\n\nWe host.\n"
    assert read(text).locations == ()


def test_a_grade_below_the_label_of_the_pay_is_no_firm() -> None:
    text = "Contract Specialist\nMateriel Office\nSummary\nYou buy boots.\nPay scale & grade\nNH 3\n"
    assert company(text) != "NH 3"


def test_knowledge_that_would_be_a_plus_is_no_firm() -> None:
    assert company("Receptionist\n\nWe run an inn. Knowledge of Opera is a plus.\n") is None


def test_a_danish_firm_behind_the_job_is_named_without_its_preposition() -> None:
    assert company("Bogholder til Tarnfjord Handel A/S\n\nArbejdssted: Vejle\n") == "Tarnfjord Handel A/S"


def test_a_university_that_names_its_institute_before_the_verb_is_the_firm() -> None:
    text = (
        "An der Universität Rabenau, Institut für Botanik, ist ab sofort eine Stelle als\n\nGärtner (m/w/d)\n\n"
        "zu besetzen. Die Möglichkeit zur Promotion ist gegeben.\n"
    )
    assert company(text) == "Universität Rabenau"


def test_a_spanish_call_is_no_part_of_the_title() -> None:
    found = read("¡Estamos buscando Cocinero de Partida!\n\nEmpresa: Faro del Sur\n").title
    assert found is not None
    assert found.value == "Cocinero de Partida"


def test_what_must_be_met_below_is_no_ask_but_a_year_of_specialized_experience_is() -> None:
    text = (
        "Clerk\n\nQualifications\nYou must meet the requirements described below.\n"
        "To qualify, you need one year of specialized experience in filing.\n"
    )
    assert [said for _, said in points(text)] == ["To qualify, you need one year of specialized experience in filing."]


def test_a_list_that_a_paragraph_names_in_its_middle_is_read_as_one() -> None:
    text = (
        "Intern\nCompany: Lumbee Foods\nDescription: We look for an intern for our brand. "
        "Responsibilities: Draft posts. Track sales. Help at tastings.\nRequirements: Good spelling.\n"
    )
    assert points(text)[:3] == [
        ("responsibility", said) for said in ("Draft posts.", "Track sales.", "Help at tastings.")
    ]


def test_what_a_board_says_of_the_posting_below_the_last_list_is_no_ask() -> None:
    text = (
        "Intern\n\nRequirements\nGood spelling\nA calm voice\nIndustry: Food Production\nFunctional Area: Marketing\n"
    )
    assert points(text) == [("requirement", "Good spelling"), ("requirement", "A calm voice")]


def test_bullets_below_a_job_description_are_work_whatever_they_open_with() -> None:
    text = "Clerk\n\nJob Description:\n• Daily entries in the ledger\n• Tax filing\n• Vendor payments\n"
    assert [kind for kind, _ in points(text)] == ["responsibility"] * 3


def test_a_paragraph_of_demands_beside_other_lists_is_read_sentence_by_sentence() -> None:
    text = (
        "Undersköterska\n\nVi erbjuder\nFriskvård\nFlextid\nFika\n\nKvalifikationer\n"
        "Du är utbildad undersköterska. Du talar god svenska. Det är meriterande om du har erfarenhet av demensvård.\n"
    )
    assert points(text)[-3:] == [
        ("requirement", "Du är utbildad undersköterska."),
        ("requirement", "Du talar god svenska."),
        ("preferred", "Det är meriterande om du har erfarenhet av demensvård."),
    ]


def test_facts_near_the_top_that_a_copy_glued_are_read_one_by_one() -> None:
    reading = read("Data Analyst\nBrightwater Health\nOsloFull-timeHybrid\n\nWe count fish.\n")
    assert [place.value for place in reading.locations] == ["Oslo"]
    assert reading.employment_type
    assert reading.employment_type.value == "full-time"
    assert reading.work_mode
    assert reading.work_mode.value == "hybrid"


def test_points_whose_dash_is_glued_to_the_point_before_are_parted() -> None:
    text = (
        "Data Engineer\n\nRoles and Responsibilities :- Build pipelines.- Own the checks.- Work with analysts."
        "Desired Candidate Profile :- 3+ years of Spark.- Strong SQL.\n"
    )
    assert points(text) == [
        ("responsibility", "Build pipelines."),
        ("responsibility", "Own the checks."),
        ("responsibility", "Work with analysts."),
        ("requirement", "3+ years of Spark."),
        ("requirement", "Strong SQL."),
    ]


def test_short_demands_that_semicolons_part_are_parted_also_behind_a_figure() -> None:
    text = (
        "Foreman\n\nOakline seeks a foreman for the yard. Responsibilities include: Lead fifteen people; Plan the day; "
        "Keep the peace. Qualifications: 3 years in a yard; forklift certification; knowledge of rope; a good heart. "
        "Benefits: medical insurance; paid holidays; a warm coat; tea at four; and a bench by the river.\n"
    )
    asked = [said for kind, said in points(text) if kind == "requirement"]
    assert asked == ["3 years in a yard;", "forklift certification;", "knowledge of rope;", "a good heart."]


def test_a_degree_in_initials_is_one_point() -> None:
    text = "Data Engineer\n\nWe count fish.\n\nEducation\nUG: B.Tech/B.E. in Computers\n"
    assert points(text) == [("requirement", "UG: B.Tech/B.E. in Computers")]


def test_what_is_nice_to_have_is_wished_for_in_prose_too() -> None:
    text = "Lumo | Engineer | Zurich\n\nWe build lamps. Rust and KiCad are nice to have.\n"
    assert points(text) == [("preferred", "Rust and KiCad are nice to have.")]


def test_pay_that_is_only_figures_behind_its_label_is_no_benefit() -> None:
    text = "Sviluppatore\n\nOfferta\nRAL: 32.000 - 38.000 €\nMensa aziendale\nFerie e permessi\n"
    assert [said for _, said in points(text)] == ["Mensa aziendale", "Ferie e permessi"]


def test_what_would_be_a_plus_in_swedish_is_wished_for() -> None:
    text = "Redovisare\n\nVi söker dig som\n- Kan Fortnox\n\nDet är ett plus om du\n- Är auktoriserad\n"
    assert points(text)[-1] == ("preferred", "Är auktoriserad")


def test_a_known_town_keeps_the_state_behind_it() -> None:
    reading = read("Educator\nBanksia Early Learning\nGeelong VIC\n$28.50 - $33 per hour\n\nWe care.\n")
    assert [place.value for place in reading.locations] == ["Geelong VIC"]


@pytest.mark.parametrize("pay", ["ab 15,50 € / Std.", "ab 15,50 €", "bis zu 2.800 €"])
def test_pay_behind_a_title_is_no_part_of_it(pay: str) -> None:
    found = read(
        f"Produktionshelfer (m/w/d) {pay}\nFlexo Personal GmbH\nBocholt\n\nIhre Aufgaben:\n* Palettieren\n"
    ).title
    assert found is not None
    assert found.value == "Produktionshelfer (m/w/d)"
