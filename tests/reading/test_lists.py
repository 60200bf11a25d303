"""The points of a posting: which lines they are, what kind, and what is none of them."""

import pytest

from jobtracker.reading.reader import read


def points(text: str) -> list[tuple[str, str]]:
    return [(item.kind, item.text) for item in read(text).items if not item.prose]


def texts(text: str) -> list[str]:
    return [item.text for item in read(text).items if not item.prose]


def test_bullets_under_headings_take_the_kind_of_their_heading() -> None:
    text = (
        "Bicycle Mechanic\n\nWhat you will do\n- Repair gears\n- Order spare parts\n\nWhat you bring\n• A steady hand\n"
        "• Two years in a workshop\n\nNice to have\n* Welding\n\nWe offer\n1. Free coffee\n2. A bike of your own\n"
    )
    assert points(text) == [
        ("responsibility", "Repair gears"),
        ("responsibility", "Order spare parts"),
        ("requirement", "A steady hand"),
        ("requirement", "Two years in a workshop"),
        ("preferred", "Welding"),
        ("benefit", "Free coffee"),
        ("benefit", "A bike of your own"),
    ]
    assert [(section.heading, section.kind) for section in read(text).sections] == [
        ("What you will do", "responsibilities"),
        ("What you bring", "required"),
        ("Nice to have", "preferred"),
        ("We offer", "benefits"),
    ]


def test_lines_without_bullets_under_a_heading_are_points_too() -> None:
    text = "Requirements\nExperience with lathes\nKnowledge of technical drawings\nAbility to lift 25 kg\n"
    assert points(text) == [
        ("requirement", "Experience with lathes"),
        ("requirement", "Knowledge of technical drawings"),
        ("requirement", "Ability to lift 25 kg"),
    ]


def test_a_paragraph_under_a_heading_is_no_list() -> None:
    text = (
        "Requirements\nWe are a small workshop by the river. Our people have been here for many years. This is a place "
        "where everybody knows everybody. At lunch we eat together, and in summer we swim.\n"
    )
    assert texts(text) == []


def test_a_preference_in_a_required_list_is_preferred_but_a_tail_of_one_is_not() -> None:
    text = (
        "Requirements:\n- Forklift licence is a plus\n- Fluent Polish required; some Czech would be nice\n"
        "- Ideally some experience with cranes\n- Knots (a bonus)\n- French is not required but welcome\n"
    )
    assert [kind for kind, _ in points(text)] == ["preferred", "requirement", "preferred", "preferred", "preferred"]


def test_what_is_said_to_be_no_must_behind_a_but_is_wished_for() -> None:
    text = "Das bringst du mit:\n- Kenntnisse im Bootsbau sind schön, aber kein Muss\n- Geduld\n"
    assert [kind for kind, _ in points(text)] == ["preferred", "requirement"]


def test_a_list_below_an_address_is_no_part_of_it() -> None:
    text = (
        "Boat Builder\n\nPay\n$21 an hour\nJob type\nFull-time\nLocation\n412 Quay Street, Salem, OR 97301\nBenefits\n"
        "Paid time off\nEmployee discount\n\nWhat you need\n- Patience\n"
    )
    assert points(text) == [
        ("benefit", "Paid time off"),
        ("benefit", "Employee discount"),
        ("requirement", "Patience"),
    ]


@pytest.mark.parametrize(
    "wish",
    [
        "Experience with kites would set you apart",
        "Knowledge of kites is a differentiator",
        "Kites would make us very happy",
    ],
)
def test_what_sets_one_apart_is_wished_for(wish: str) -> None:
    assert points(f"Requirements:\n- Patience\n- {wish}\n")[-1] == ("preferred", wish)


def test_a_list_whose_last_name_carries_the_wish_is_wished_for_as_a_whole() -> None:
    text = (
        "Requirements:\n- Knowledge of knots, sails or tides is preferred.\n- Experience with ropes, charts (e.g. old "
        "ones), and/or winches is strongly preferred.\n- Bachelor of Science, diving preferred\n"
    )
    assert [kind for kind, _ in points(text)] == ["preferred", "preferred", "requirement"]


def test_what_is_asked_among_the_tasks_is_a_requirement() -> None:
    text = "Responsibilities:\n- Bake bread\n- Strong knowledge of sourdough\n- 3+ years of experience in a bakery\n"
    assert [kind for kind, _ in points(text)] == ["responsibility", "requirement", "requirement"]


def test_lines_held_together_by_a_trailing_or_are_one_point() -> None:
    text = "Essential\n- Violin (e.g. baroque) or\n- Cello or\n- Double bass\n- Reading scores\n"
    assert texts(text) == ["Violin (e.g. baroque) or Cello or Double bass", "Reading scores"]


def test_lines_wrapped_by_a_mail_program_are_put_together() -> None:
    text = (
        "REQUIRED QUALIFICATIONS:\n"
        "- At least four years of work with children between the ages of two\n"
        "and six, in a nursery school or in a comparable kind of institution;\n"
        "- Willingness to take part in the training that the municipality of\n"
        "the town arranges for its staff every spring, at no cost to themselves;\n"
        "- A clean record.\n"
    )
    assert len(texts(text)) == 3
    assert texts(text)[0].endswith("of two and six, in a nursery school or in a comparable kind of institution;")


def test_a_text_that_lost_its_line_breaks_is_cut_into_points_all_the_same() -> None:
    text = (
        "Key Responsibilities :\n1. Garden :\nWater the plants every morning.Cut the hedges in spring.2. House :\n"
        "Clean the windows of the hall.Repair what is broken in the rooms.Required Skills :\n"
        "Good knowledge of roses.3-5 years of experience in a park.Driving licence.\n"
    )
    assert points(text) == [
        ("responsibility", "Water the plants every morning."),
        ("responsibility", "Cut the hedges in spring."),
        ("responsibility", "Clean the windows of the hall."),
        ("responsibility", "Repair what is broken in the rooms."),
        ("requirement", "Good knowledge of roses."),
        ("requirement", "3-5 years of experience in a park."),
        ("requirement", "Driving licence."),
    ]


@pytest.mark.parametrize("town", ["Lodz", "Łódź", "Лодзь"])
def test_points_that_were_glued_together_are_parted_whatever_letters_stand_in_them(town: str) -> None:
    glued = f"Two years of work in the stores of {town} or nearbyForklift ticketGood EnglishAbility to lift boxes"
    strung = f"Two years of work in {town} Knowledge of menus Driving licence and a car Ability to lift boxes"
    assert texts(f"Store Keeper\n\nRequirements\n{glued}\n\nBenefits\n- Free lunch\n") == [
        f"Two years of work in the stores of {town} or nearby",
        "Forklift ticket",
        "Good English",
        "Ability to lift boxes",
        "Free lunch",
    ]
    assert texts(f"Cook\n\nRequirements: {strung}\n\nBenefits\n- Free lunch\n") == [
        f"Two years of work in {town}",
        "Knowledge of menus",
        "Driving licence and a car",
        "Ability to lift boxes",
        "Free lunch",
    ]


def test_headings_within_one_endless_line_are_found() -> None:
    line = (
        "Museum Guide The museum of clocks is looking for a guide who likes people and who likes "
        "to tell stories about time "
        "and the machines that measure it, in a house that is three hundred years old and full of "
        "visitors from all over. "
        "Responsibilities Lead groups of visitors through the seven rooms of the museum Explain "
        "the mechanics of the clocks to "
        "adults and children alike Prepare small exhibitions together with the two curators of the house Requirements "
        "Excellent spoken Italian and a clear voice that carries through a hall Experience with "
        "groups of pupils of all ages "
        "Ability to stand for several hours a day in rooms without much light and without much warmth in winter"
    )
    found = points(line)
    assert [kind for kind, _ in found] == ["responsibility"] * 3 + ["requirement"] * 3
    assert found[1][1].startswith("Explain the mechanics")
    assert found[4][1] == "Experience with groups of pupils of all ages"


def test_bullets_within_one_line_part_its_points() -> None:
    text = "Benefits\n• A warm kitchen in the basement • Lunch with the whole crew • A week at the sea\n"
    assert texts(text) == ["A warm kitchen in the basement", "Lunch with the whole crew", "A week at the sea"]


def test_points_counted_on_one_line_are_parted_without_their_numbers() -> None:
    text = (
        "Harbour Master Duties and responsibilities 1. Supervise the building of piers. 2. Train the crews of two "
        "boats. 3. Prepare monthly reports. Person specification Essential: a) A diploma in navigation; b) Three "
        "years at sea; c) A clean driving licence."
    )
    assert texts(text) == [
        "Supervise the building of piers.",
        "Train the crews of two boats.",
        "Prepare monthly reports.",
        "A diploma in navigation;",
        "Three years at sea;",
        "A clean driving licence.",
    ]


def test_points_parted_by_dashes_alone_end_at_the_next_heading_and_spare_a_span_of_pay() -> None:
    text = (
        "Programador/a PHP Faro Software Valencia Salario: 32.000€ - 38.000€ brutos/año Jornada completa "
        "Requisitos mínimos - Al menos 3 años de experiencia con PHP - Conocimientos de MySQL - Git "
        "- Inglés medio hablado Se valorará - Experiencia con Docker - Conocimientos de Rust - Ganas de aprender"
    )
    reading = read(text)
    assert reading.salary is not None
    assert (reading.salary.value.min, reading.salary.value.max) == (32000, 38000)
    assert [(item.kind, item.text) for item in reading.items] == [
        ("requirement", "Al menos 3 años de experiencia con PHP"),
        ("requirement", "Conocimientos de MySQL"),
        ("requirement", "Git"),
        ("requirement", "Inglés medio hablado"),
        ("preferred", "Experiencia con Docker"),
        ("preferred", "Conocimientos de Rust"),
        ("preferred", "Ganas de aprender"),
    ]


def test_small_written_points_behind_a_label_are_parted_by_their_dashes() -> None:
    text = "The candidate will: - hold a diploma in physics; - know the tides; - be willing to row."
    assert [item.text for item in read(f"Teacher\n\n{text}\n").items] == [
        "hold a diploma in physics;",
        "know the tides;",
        "be willing to row.",
    ]


def test_names_with_dots_are_not_cut() -> None:
    text = (
        "Skills:\n- Knowledge of Node.js, ASP.NET Core and Vue.js for the web pages of our "
        "members, e.g. forms and lists\n"
    )
    assert texts(text) == [
        "Knowledge of Node.js, ASP.NET Core and Vue.js for the web pages of our members, e.g. forms and lists"
    ]


def test_a_degree_with_dots_parts_no_point() -> None:
    text = (
        "Glacier Researcher\n\nRequired Qualifications: Ph.D. in glaciology, physics or a field close to them by the "
        "day on which you begin; papers that others quote; patience with ice.\n"
    )
    assert texts(text) == [
        "Ph.D. in glaciology, physics or a field close to them by the day on which you begin",
        "papers that others quote",
        "patience with ice",
    ]


def test_the_last_numbered_point_is_one_whatever_paragraphs_follow() -> None:
    text = (
        "Lighthouse Keeper\n\nGood to have:\n1. Morse\n2. A boat of your own\n\nSend your papers to the harbour with "
        "these lines filled in\nName:\nPort of birth:\nYears at sea:\n"
    )
    assert points(text) == [("preferred", "Morse"), ("preferred", "A boat of your own")]


def test_numbered_points_may_begin_with_a_figure() -> None:
    text = (
        "Beekeeper\n\nRequirements:\n1. 5+ years among bees\n2. 3 years with a smoker\n3. 10-12 hives of your own\n\n"
        "How we hire\n\n1. 30-minute call\n2. A day at the hives\n"
    )
    asked = [text for kind, text in points(text) if kind == "requirement"]
    assert asked == ["5+ years among bees", "3 years with a smoker", "10-12 hives of your own"]


def test_a_point_of_two_words_above_points_further_in_only_names_them() -> None:
    text = (
        "Beekeeper\n\nWhat you will do\n- Summer\n  - Watch the hives\n  - Take the honey\n- Winter\n"
        "  - Feed the bees\n"
    )
    assert texts(text) == ["Watch the hives", "Take the honey", "Feed the bees"]


def test_menus_cookie_notices_forms_and_similar_jobs_are_left_out() -> None:
    text = (
        "Skip to main content\nHome\nJobs\nSign in\nAccept all cookies\n\nPastry "
        "Chef\n\nRequirements:\n- Patience\n- Sugar work\n\n"
        "Apply for this job\nFirst Name *\nResume/CV *\n\nSimilar jobs\n- Requirements engineer in "
        "Bern\nCookie Settings\n"
    )
    reading = read(text)
    assert [item.text for item in reading.items] == ["Patience", "Sugar work"]
    assert reading.title is not None
    assert reading.title.value == "Pastry Chef"


def test_a_sentence_of_prose_that_asks_something_is_a_point_of_its_own_kind() -> None:
    text = (
        "Lighthouse Keeper\n\nAbout the role\nYou will live on an island. This position requires "
        "experience with diesel engines "
        "and the ability to be alone. The sea is wide.\n"
    )
    (item,) = read(text).items
    assert item.prose
    assert item.kind == "requirement"
    assert item.text == "This position requires experience with diesel engines and the ability to be alone."


def test_what_one_should_know_and_what_is_a_bonus_is_found_in_a_few_sentences() -> None:
    text = (
        "Halden Labs | Lamp Engineer | Remote\nWe build lamps. You should know lenses really well. "
        "Bonus if you've touched radar.\n"
    )
    assert [(item.kind, item.text) for item in read(text).items] == [
        ("requirement", "You should know lenses really well."),
        ("preferred", "Bonus if you've touched radar."),
    ]


def test_a_sentence_that_leaves_out_of_whom_it_speaks_asks_all_the_same() -> None:
    text = (
        "Cook\n\nBusy kitchen by the sea. Must have a year on a busy line and show up on time.\n\n"
        "For the second role you need: a diploma and some patience.\n"
    )
    assert [item.text for item in read(text).items] == [
        "Must have a year on a busy line and show up on time.",
        "For the second role you need: a diploma and some patience.",
    ]


def test_the_last_of_several_numbered_points_is_no_heading() -> None:
    text = (
        "1. PURPOSE OF THE JOB\nTo lead a crew.\n\n2. MAIN DUTIES\n2.1 Supervise four rowers.\n2.2 Look into leaks.\n\n"
        "3. PERSON SPECIFICATION\nEssential\nE1 Experience of steering a boat\nE2 Knowledge of the tides\n"
        "E3 Experience of supervising people\nDesirable\nD1 A licence for radio\nD2 Experience with sails\n"
    )
    assert ("requirement", "Experience of supervising people") in points(text)


def test_a_sentence_that_lists_short_names_is_one_point() -> None:
    text = "Your responsibilities include:\nPreparing the papers of INDs, IMPDs, BLAs and MAAs\nKeeping the register\n"
    assert texts(f"Clerk\n\n{text}") == ["Preparing the papers of INDs, IMPDs, BLAs and MAAs", "Keeping the register"]


def test_sentences_behind_a_label_are_points_though_one_holds_a_semicolon() -> None:
    text = "Requirements: A degree in law (doctorate a plus). Three years at court. Fluent English; German desirable.\n"
    assert [item.text for item in read(f"Clerk\n\n{text}").items] == [
        "A degree in law (doctorate a plus).",
        "Three years at court.",
        "Fluent English; German desirable.",
    ]


def test_what_a_french_firm_proposes_is_no_requirement() -> None:
    text = (
        "TON PROFIL\n✔ Deux ans au fournil\n✔ Anglais lu\n\nCE QU'ON PROPOSE\n💶 35 à 40 k€ selon expérience\n🏝️ RTT\n"
    )
    assert [kind for kind, _ in points(text)] == ["requirement", "requirement", "benefit", "benefit"]


def test_sentences_behind_the_last_semicolon_are_points_of_their_own() -> None:
    text = "About you: two years at sea; a steady hand; some French. A diploma is fine, not needed. Knots are a plus.\n"
    assert points(f"Sailor\n\n{text}") == [
        ("requirement", "two years at sea"),
        ("requirement", "a steady hand"),
        ("requirement", "some French"),
        ("requirement", "A diploma is fine, not needed"),
        ("preferred", "Knots are a plus"),
    ]


def test_extra_points_and_what_would_be_extra_nice_are_wished_for() -> None:
    text = "Dein Profil\n* Zwei Jahre am Herd\n\nDas gibt noch Extrapunkte\n* Französisch\n"
    assert points(text)[-1] == ("preferred", "Französisch")
    assert points("Skills:\n- Good knots\n- Extra nice: a radio licence\n")[-1][0] == "preferred"


def test_a_row_of_labelled_facts_is_no_list() -> None:
    facts = "**Firma:** Zahlwerk AG · **Ort:** Zürich, Hybrid (3 Tage Büro) · **Pensum:** 80–100%"
    reading = read(f"Techniker\n\n{facts}\n\nAufgaben\n* Betrieb\n* Bau\n")
    assert [item.text for item in reading.items] == ["Betrieb", "Bau"]
    assert reading.company is not None
    assert reading.company.value == "Zahlwerk AG"


def test_what_is_labelled_nice_is_wished_for() -> None:
    text = "Skills:\n- Good knots\n- Nice: a radio licence\n"
    assert points(text) == [
        ("requirement", "Good knots"),
        ("preferred", "Nice: a radio licence"),
    ]


def test_what_is_needed_for_it_and_what_you_are_head_requirements() -> None:
    text = (
        "Was brauchst du dafür?\nEine Ausbildung am Herd.\nGute Laune am Telefon.\n\nWir bieten\n• ein Team\n\n"
        "Sie sind\n• zuverlässig und heiter\n"
    )
    assert [kind for kind, _ in points(text)] == ["requirement", "requirement", "benefit", "requirement"]


def test_the_title_and_the_firm_below_a_headline_that_seeks_someone_are_no_points() -> None:
    text = (
        "🍽️ Wir suchen Dich! 🍽️\nKoch / Köchin (m/w/d) in Vollzeit\nHotel Haldenblick ****\n83209 Prien am Chiemsee\n\n"
        "Das bringst Du mit:\n✔️ Ruhe am Herd\n✔️ Freude an Rüben\n"
    )
    assert texts(text) == ["Ruhe am Herd", "Freude an Rüben"]


def test_whom_to_call_is_no_benefit() -> None:
    assert texts("Driver\n\nBenefits:\nMedical and dental\nPet policy\nCall Dana 806-555-0142\n") == [
        "Medical and dental",
        "Pet policy",
    ]


def test_a_row_of_facts_asks_nothing() -> None:
    assert read("Lamp Engineer\nLeith\nFull-time | On-site | Travel required\n\nWe look after lamps.\n").items == ()


def test_arrows_before_some_lines_are_bullets() -> None:
    text = "Duties:\nTrim the lamp and the wick\n\nRequirements:\n> Two years on a tower\n> A radio licence\n"
    assert points(text)[1:] == [("requirement", "Two years on a tower"), ("requirement", "A radio licence")]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("We use lenses, so you'll need to know your way around them.", "requirement"),
        ("A diploma is nice but we care more about patience.", "preferred"),
        ("If you hold a licence or are an apprentice we want to talk to you.", "requirement"),
        ("You bring your own lantern and a warm coat.", "requirement"),
        ("Sie sind zuverlässig und beherrschen den Morsecode.", "requirement"),
        ("Pedimos experiencia de dos años en un faro.", "requirement"),
        ("Formación en navegación deseable.", "preferred"),
        ("If you've also sailed, even better – but neither is required.", "preferred"),
    ],
)
def test_prose_asks_in_many_ways(sentence: str, kind: str) -> None:
    (item,) = read(f"Lighthouse Keeper\n\nWe look after lamps of the coast. {sentence} The sea is wide.\n").items
    assert (item.kind, item.text) == (kind, sentence)


def test_what_questions_and_answers_say_of_a_profession_asks_nothing_of_the_reader() -> None:
    text = (
        "Requirements\n- Patience\n\nFrequently Asked Questions\nA lighthouse keeper needs "
        "knowledge of engines. To become a "
        "keeper, one typically needs a degree in navigation. Strong eyes are required.\n"
    )
    assert [item.text for item in read(text).items] == ["Patience"]


def test_a_stack_line_is_stack() -> None:
    assert points("Tech Stack\n- Kotlin, Ktor\n- PostgreSQL\n") == [("stack", "Kotlin, Ktor"), ("stack", "PostgreSQL")]


def test_headings_marked_in_html_count_as_headings_whatever_they_say() -> None:
    text = "Blue things\nPaint the fence\nOld things\nSweep the yard\n"
    reading = read(text, headings=((0, 11, 2), (28, 38, 2)))
    assert [section.heading for section in reading.sections] == ["Blue things", "Old things"]


@pytest.mark.parametrize(
    ("tasks", "profile", "extra", "offer"),
    [
        ("Deine Aufgaben", "Das bringst du mit", "Von Vorteil", "Wir bieten"),
        ("Vos missions :", "Profil recherché", "Les plus :", "Nous offrons"),
        ("Funciones", "Requisitos", "Se valorará", "Qué ofrecemos"),
        ("Responsabilidades", "Requisitos", "Diferenciais", "O que oferecemos"),
        ("Wat ga je doen?", "Wat breng je mee?", "Pluspunten", "Wat bieden wij?"),
        ("Arbetsuppgifter", "Kvalifikationer", "Meriterande", "Vi erbjuder"),
        ("Cosa farai", "Requisiti", "Titolo preferenziale", "Cosa offriamo"),
        ("🚀 Your mission", "✅ YOUR PROFILE", "⭐ Bonus points", "🎁 Benefits & Perks"),
        ("## Responsibilities", "**Must-haves**", "### Nice-to-haves", "__What's in it for you?__"),
    ],
)
def test_headings_are_known_in_eight_languages_and_many_dresses(
    tasks: str, profile: str, extra: str, offer: str
) -> None:
    text = f"{tasks}\n- xx yy\n\n{profile}\n- xx yy\n\n{extra}\n- xx yy\n\n{offer}\n- xx yy\n"
    assert [kind for kind, _ in points(text)] == ["responsibility", "requirement", "preferred", "benefit"]


def test_the_same_emoji_before_several_lines_is_a_bullet_and_another_one_a_heading() -> None:
    text = (
        "🌟 Join us as a Ferry Captain! 🌟\n\n📍 Location: Dublin, Ireland\n"
        "🕒 Full-time\n\n👉 What you'll do\n✅ Steer the ferry\n"
        "✅ Greet the guests\n\n👉 What you need\n🔹 A licence\n"
        "🔹 Good eyes (nice to have)\n\n👉 Perks\n🎁 Free crossings\n🎁 A cap\n"
    )
    assert points(text) == [
        ("responsibility", "Steer the ferry"),
        ("responsibility", "Greet the guests"),
        ("requirement", "A licence"),
        ("preferred", "Good eyes (nice to have)"),
        ("benefit", "Free crossings"),
        ("benefit", "A cap"),
    ]


def test_a_posting_on_one_line_with_labels_headings_and_bullets_is_taken_apart() -> None:
    line = (
        "Night Porter - Harbour Hotel Location: Dayton, OH Job Type: Full-time Pay: $14.00 - $16.50 per hour About us: "
        "Guests "
        "have slept here for 90 years. Responsibilities: • Open the door • Carry the bags • Keep the book "
        "Qualifications: "
        "• Good manners • A steady hand Benefits: • A uniform • Breakfast"
    )
    reading = read(line)
    assert [(item.kind, item.text) for item in reading.items] == [
        ("responsibility", "Open the door"),
        ("responsibility", "Carry the bags"),
        ("responsibility", "Keep the book"),
        ("requirement", "Good manners"),
        ("requirement", "A steady hand"),
        ("benefit", "A uniform"),
        ("benefit", "Breakfast"),
    ]
    assert [found.value for found in reading.locations] == ["Dayton, OH"]
    assert reading.employment_type is not None
    assert reading.employment_type.value == "full-time"


def test_labels_on_lines_of_their_own_are_no_points() -> None:
    text = (
        "Baker\nOven & Sons\n3.9\nTacoma, WA\n\nJob type\nFull-time\n\n"
        "Requirements\nExperience with rye\nAbility to rise early\n"
    )
    reading = read(text)
    assert [item.text for item in reading.items] == ["Experience with rye", "Ability to rise early"]
    assert reading.company is not None
    assert reading.company.value == "Oven & Sons"


def test_a_heading_glued_to_the_end_of_a_point_heads_what_follows() -> None:
    text = "Requirements:\n- A steady hand\n- Good manners at the table (also at breakfast) What we offer:\n- Bread\n"
    reading = read(text)
    assert [(item.kind, item.text) for item in reading.items] == [
        ("requirement", "A steady hand"),
        ("requirement", "Good manners at the table (also at breakfast)"),
        ("benefit", "Bread"),
    ]
    assert [section.heading for section in reading.sections] == ["Requirements", "What we offer"]


def test_titles_within_a_list_without_bullets_are_no_points() -> None:
    text = (
        "Responsibilities\nWrite the weekly report for the board of the harbour\nPlan the work of the crane drivers\n"
        "Keep the berths in order and free of nets\nSafety & Training\n"
        "Train new colleagues on the crane and on the ramp of the ferry\nCheck the ropes and chains every morning\n"
        "Order new ones where need be\n"
    )
    assert "Safety & Training" not in texts(text)
    assert len(texts(text)) == 6


def test_benefits_without_bullets_that_could_head_a_section_are_points() -> None:
    text = "Benefits:\n401(k) matching\nHealth insurance\nPaid time off\nShift differential of $1.50\n"
    assert points(text) == [
        ("benefit", "401(k) matching"),
        ("benefit", "Health insurance"),
        ("benefit", "Paid time off"),
        ("benefit", "Shift differential of $1.50"),
    ]


def test_the_first_point_below_a_heading_with_space_around_it_is_no_heading() -> None:
    text = (
        "Your main tasks\n\nPreventive and corrective maintenance of motors\nTroubleshooting of pumps\n"
        "Participation in shutdowns\n\nYour background\n\nCertified electrician\nExperience from a mill\n"
    )
    assert texts(text)[0] == "Preventive and corrective maintenance of motors"
    assert len(texts(text)) == 5


def test_a_row_of_facts_between_bullets_is_not_cut_into_points() -> None:
    text = (
        "Fertigungsplaner (m/w/d)\n\nBrömmel Antriebstechnik GmbH • 32312 Lübbecke • Vollzeit • ab sofort\n\n"
        "Deine Aufgaben:\n- Du planst Aufträge\n- Du hältst Termine\n"
    )
    assert texts(text) == ["Du planst Aufträge", "Du hältst Termine"]


def test_the_terms_that_an_office_of_work_sets_below_the_gifts_are_none_of_them() -> None:
    text = (
        "Avantages\nPrime de fin de mission\nMutuelle\nAcompte à la semaine\nMission intérimaire - 6 Mois\n"
        "35H Horaires normaux\nSalaire : Mensuel de 1900,00 Euros à 2100,00 Euros sur 12 mois\n"
    )
    assert texts(text) == ["Prime de fin de mission", "Mutuelle", "Acompte à la semaine"]
