"""Forms that job boards, recruiters' mails and offices give to postings: what the person gets of each."""

import pytest

from jobtracker.reading.reader import read


def points(text: str) -> list[tuple[str, str]]:
    return [(item.kind, item.text) for item in read(text).items]


def title(text: str) -> str | None:
    found = read(text).title
    return found.value if found else None


def places(text: str) -> list[str]:
    return [place.value for place in read(text).locations]


def test_a_stack_named_before_its_colon_is_one_item_and_ends_with_its_line() -> None:
    text = (
        "Senior Engineer\n\nTarnfield makes maps.\n\nStack: Elixir, Phoenix, Postgres\n\n"
        "We are seven people in a barn. We like it there.\n\nWrite to dana@tarnfield.example\n"
    )
    assert points(text) == [("stack", "Elixir, Phoenix, Postgres")]


def test_prose_below_a_stack_is_read_for_what_it_asks() -> None:
    text = (
        "Tarnfield | Web Developer | Hull | on-site\n\nTarnfield makes maps for farms.\n\nStack: Elixir, Phoenix\n\n"
        "Looking for someone with 3 years of building web apps. Knowing about cows is a plus.\n"
    )
    assert points(text)[1:] == [
        ("requirement", "Looking for someone with 3 years of building web apps."),
        ("preferred", "Knowing about cows is a plus."),
    ]


def test_whom_a_sentence_gives_preference_is_wished_for() -> None:
    text = "Lecturer\n\nOur college is small. Preference will be given to applicants who know Old Norse.\n"
    assert points(text) == [("preferred", "Preference will be given to applicants who know Old Norse.")]


def test_a_telephone_number_below_a_list_is_no_point_of_it() -> None:
    text = "Nurse\n\nRequirements:\n* A nursing degree\n* Patience\n\nBest wishes,\nHannah\n+44 20 7946 0000\n"
    assert points(text) == [("requirement", "A nursing degree"), ("requirement", "Patience")]


def test_a_point_that_begins_with_a_plus_and_a_figure_is_still_one() -> None:
    text = "Nurse\n\nRequirements:\n+ A nursing degree\n+3 years on a ward\n+ Patience\n"
    assert len(points(text)) == 3


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (".NET Developer", ".NET Developer"),
        ("Specjalista ds. Sprzedaży", "Specjalista ds. Sprzedaży"),
    ],
)
def test_a_title_keeps_its_dots(line: str, said: str) -> None:
    assert title(f"{line}\nHarrow Paper Ltd\nLeeds\n\nWe make paper.\n") == said


def test_a_french_firm_before_its_town_with_the_department_is_no_part_of_the_town() -> None:
    text = "Comptable (H/F)\nBrasserie Colvert - Nantes (44)\nCDI\n\nVos missions\n- Tenir les comptes\n"
    reading = read(text)
    assert places(text) == ["Nantes"]
    assert reading.company is not None
    assert reading.company.value == "Brasserie Colvert"


def test_a_road_that_is_called_after_a_town_is_no_place_of_work() -> None:
    assert places("Barista\nTin Kettle Coffee, Gloucester Road, Bristol\nPart time\n") == ["Bristol"]


def test_towns_that_stand_line_by_line_are_all_places_of_work() -> None:
    told = "Locations\n2 vacancies in the following locations:\nBoise, ID\nDenver, CO\n"
    assert places(f"Ranger\n{told}\nDuties\n- Walk the trails\n") == ["Boise, ID", "Denver, CO"]
    assert places("Ranger\nHarrow Parks LLC\nBoise, ID\nDenver, CO\nFull-time\n") == ["Boise, ID", "Denver, CO"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Cook\n\nA small inn. We would like you to join us full-time from May.\n", "full-time"),
        ("Java Developer\nCorvane Ltd\nReading\nContract\n\nA large programme needs you.\n", "contract"),
    ],
)
def test_what_kind_of_employment_it_is_may_stand_alone_or_in_passing(text: str, kind: str) -> None:
    employment = read(text).employment_type
    assert employment is not None
    assert employment.value == kind


def test_lists_behind_capital_labels_are_parted_though_semicolons_part_one_of_them() -> None:
    text = (
        "Staff Lawyer\n\n"
        "DUTIES: Represent tenants in eviction cases. Hold clinics in the villages around. Train clerks.\n\n"
        "QUALIFICATIONS: A law degree and admission to the bar. Commitment to fairness. Spanish strongly preferred.\n\n"
        "BENEFITS: Health insurance; a matched pension; 15 days of vacation.\n"
    )
    assert points(text) == [
        ("responsibility", "Represent tenants in eviction cases."),
        ("responsibility", "Hold clinics in the villages around."),
        ("responsibility", "Train clerks."),
        ("requirement", "A law degree and admission to the bar."),
        ("requirement", "Commitment to fairness."),
        ("preferred", "Spanish strongly preferred."),
        ("benefit", "Health insurance"),
        ("benefit", "a matched pension"),
        ("benefit", "15 days of vacation"),
    ]


def test_what_the_successful_candidate_will_be_is_asked_and_what_they_will_do_is_not() -> None:
    head = "Teacher\nSchool: Kestrel Academy\n\nThe successful candidate will:\n"
    asked = f"{head}• be a graduate in physics\n• be able to teach chemistry\n• have high hopes of all pupils\n"
    assert {kind for kind, _ in points(asked)} == {"requirement"}
    done = f"{head}• teach physics\n• write reports\n• lead the science club\n"
    assert {kind for kind, _ in points(done)} == {"responsibility"}


def test_preferred_before_its_colon_holds_to_the_end_of_the_line() -> None:
    text = (
        "Nurse\nKestrel Hospital\n\nEDUCATION/EXPERIENCE\n"
        "Required: Graduate of a school of nursing. Preferred: BSN. One year of acute care experience.\n\n"
        "LICENSES\nCurrent Ohio license. BLS within 30 days of hire.\n"
    )
    assert [kind for kind, _ in points(text)[:3]] == ["requirement", "preferred", "preferred"]
    assert "preferred" not in [kind for kind, _ in points(text)[3:]]


@pytest.mark.parametrize("heading", ["Should-haves", "Could haves"])
def test_what_one_should_or_could_have_is_wished_for(heading: str) -> None:
    text = f"Tester\nHarrow Ltd\n\nMust-haves:\n- Excel\n\n{heading}:\n- Insurance industry\n"
    assert points(text)[-1] == ("preferred", "Insurance industry")


def test_shift_and_hours_below_the_skills_ask_nothing() -> None:
    text = (
        "Analyst\n\nSkills:\n- Data Modeling\n\nShift:\n1st shift (United States of America)\nHours Per Week:\n40\n"
        "Pay Transparency details\nPay range: $50,000 - $60,000 annualized salary\n"
    )
    assert points(text) == [("requirement", "Data Modeling")]


def test_a_brief_sentence_that_ends_in_an_advantage_is_wished_for() -> None:
    text = "Farm Hand\n\nMust have milked cows before. Foot trimming and ploughing an advantage.\n"
    assert points(text)[-1] == ("preferred", "Foot trimming and ploughing an advantage.")


def test_a_sentence_among_demands_that_speaks_of_the_reader_asks() -> None:
    text = (
        "Kock\nBjörkvik Kommun\n\nKvalifikationer\nVi söker dig som har en utbildning inom matlagning. Du har god "
        "erfarenhet av bakning. Du behärskar svenska i tal och skrift.\nDet är meriterande om du kan norska.\n"
    )
    assert ("requirement", "Du behärskar svenska i tal och skrift.") in points(text)


def test_the_last_of_plain_benefits_that_could_head_a_section_is_one_of_them() -> None:
    text = (
        "Plumber\nHarrow Pipes - Leeds\n\nBenefits\nPulled from the full job description\n401(k)\nHealth insurance\n"
        "Paid time off\n\nFull job description\nHarrow Pipes is a family firm.\n"
    )
    assert [each for _, each in points(text)] == ["401(k)", "Health insurance", "Paid time off"]


def test_polish_lists_are_told_apart() -> None:
    text = (
        "Kucharz\nZielony Dom Sp. z o.o.\n\nZakres obowiązków:\n- gotowanie obiadów\n\nWymagania:\n- doświadczenie\n"
        "- mile widziana znajomość angielskiego\n\nOferujemy:\n- darmowe posiłki\n"
    )
    assert [kind for kind, _ in points(text)] == ["responsibility", "requirement", "preferred", "benefit"]


def test_a_french_level_of_education_begins_no_point_behind_its_noun() -> None:
    text = (
        "Ingénieur logiciel\nHarrow\n\nProfil recherché\nIssu d'une formation Bac+5, vous avez une première expérience "
        "en Java. Vous maîtrisez Spring. Rigoureux, vous aimez le travail d'équipe. L'anglais est un plus.\n"
    )
    assert points(text)[0][1] == "Issu d'une formation Bac+5, vous avez une première expérience en Java."
    company = read(text).company
    assert company is None or company.value != "L'anglais"


def test_anywhere_in_a_continent_below_the_title_is_remote() -> None:
    mode = read("Support Specialist\nHalfmere\nAnywhere in Europe\n\nHalfmere makes software.\n").work_mode
    assert mode is not None
    assert mode.value == "remote"


def test_the_number_of_a_page_behind_its_head_is_no_firm() -> None:
    text = "Marlstone Drilling Ltd\nJob Description        Page 1 of 2\n\nTitle: Driller\n\nDuties\n- Drill wells\n"
    company = read(text).company
    assert company is not None
    assert company.value == "Marlstone Drilling Ltd"


def test_a_firm_called_after_those_who_work_there_is_no_title_in_its_row() -> None:
    text = "Rehan Engineers | Structural Design | Leeds\n\nWe are looking for a Graduate Technician to join our team.\n"
    assert title(text) == "Graduate Technician"


def test_a_spanish_firm_that_needs_to_take_someone_on_names_the_job() -> None:
    assert title("Academia Bluebell (Zaragoza) precisa incorporar Profesor/a de inglés para el curso 2026-27.\n") == (
        "Profesor/a de inglés"
    )


def test_a_university_at_which_a_post_is_to_be_filled_is_the_firm() -> None:
    head = "An der Universität Grünau, Fakultät für Informatik, ist ab sofort eine Stelle als"
    text = f"{head}\n\nLaborant (m/w/d)\n\nzu besetzen.\n"
    company = read(text).company
    assert company is not None
    assert company.value == "Universität Grünau"


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("What you'll get to do", "responsibility"),
        ("To be successful you will have", "requirement"),
        ("Einstellungsvoraussetzungen", "requirement"),
        ("Sie verfügen über", "requirement"),
        ("Requerimientos", "requirement"),
        ("Kwalificaties", "requirement"),
        ("Big plus", "preferred"),
        ("Gerne gesehen", "preferred"),
        ("Det er en fordel", "preferred"),
        ("What you will receive", "benefit"),
        ("Das hast du davon", "benefit"),
        ("Condiciones laborales", "benefit"),
        ("Vi tilbyder", "benefit"),
    ],
)
def test_a_heading_says_what_stands_below_it_where_the_points_do_not(heading: str, kind: str) -> None:
    text = f"Clerk\nHarrow Ltd\n\nAbout us\nHarrow is a firm.\n\n{heading}\n- The blue door\n- The green door\n"
    assert {each for each, _ in points(text)} == {kind}


@pytest.mark.parametrize("row", ["Registered Nurse - Kestrel Valley Hospital - Tulsa, OK\n\nNights.\n"])
def test_a_registered_nurse_works_in_the_town_of_her_row(row: str) -> None:
    assert places(row) == ["Tulsa, OK"]


def test_a_greeting_is_no_firm() -> None:
    assert read("Hello friends, here are this week's jobs.\n\nWe have something for you.\n").company is None


@pytest.mark.parametrize(
    ("line", "town"),
    [("Washington, D.C.", "Washington, D.C."), ("San Francisco Bay Area", "San Francisco Bay Area")],
)
def test_a_district_and_a_bay_are_part_of_their_town(line: str, town: str) -> None:
    assert places(f"Clerk\nHarrow Ltd\n{line}\n\nRequirements:\n- A degree\n") == [town]


@pytest.mark.parametrize(
    ("said", "low", "high", "period"),
    [
        ("£350 - £400 p/d inside IR35", 350, 400, "day"),
        ("Jahresgehalt: 55–65 TEUR", 55000, 65000, "year"),
        ("2.500 € mtl.", 2500, 2500, "month"),
    ],
)
def test_pay_is_read_in_short_forms_of_recruiters(said: str, low: int, high: int, period: str) -> None:
    salary = read(f"Clerk\nHarrow Ltd\n{said}\n\nRequirements:\n- A degree\n").salary
    assert salary is not None
    assert (salary.value.min, salary.value.max, salary.value.period) == (low, high, period)


def test_all_of_the_time_at_home_is_remote_and_a_cover_is_temporary() -> None:
    reading = read("Clerk\nHarrow Ltd\n100% Homeoffice\nElternzeitvertretung\n\nRequirements:\n- A degree\n")
    assert reading.work_mode is not None
    assert reading.work_mode.value == "remote"
    assert reading.employment_type is not None
    assert reading.employment_type.value == "temporary"


def test_what_a_canadian_board_sets_below_its_small_headings_is_asked() -> None:
    text = (
        "Baker\nHarrow Ltd\nGatineau, Québec\n\nResponsibilities\nTasks\nBake bread and pastry\nClean the ovens\n\n"
        "Additional information\nWork conditions and physical capabilities\nAttention to detail\nTight deadlines\n"
        "Personal suitability\nTeam player\nInitiative\n\nBenefits\nHealth benefits\nDental plan\n"
    )
    asked = [said for kind, said in points(text) if kind == "requirement"]
    assert asked == ["Attention to detail", "Tight deadlines", "Team player", "Initiative"]
