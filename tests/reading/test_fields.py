"""What a posting states of the job: title, firm, places, mode, pay, type, level, language; and what it does not."""

import pytest

from jobtracker.reading.findings import Reading, Salary
from jobtracker.reading.reader import read

END = "\n\nResponsibilities:\n- Keep the boats dry\n- Count the oars\n"


def title(text: str) -> str | None:
    found = read(text).title
    return found.value if found else None


def company(text: str) -> str | None:
    found = read(text).company
    return found.value if found else None


def places(text: str) -> list[str]:
    return [found.value for found in read(text).locations]


def pay(text: str) -> Salary | None:
    found = read(text).salary
    return found.value if found else None


def figures(text: str) -> tuple[float | None, float | None, str | None, str | None] | None:
    salary = pay(text)
    return (salary.min, salary.max, salary.currency, salary.period) if salary else None


def mode(text: str) -> str | None:
    found = read(text).work_mode
    return found.value if found else None


def employment(text: str) -> str | None:
    found = read(text).employment_type
    return found.value if found else None


def level(text: str) -> str | None:
    found = read(text).seniority
    return found.value if found else None


@pytest.mark.parametrize(
    ("top", "name"),
    [
        ("Boat Builder", "Boat Builder"),
        ("🚀 We are hiring: Boat Builder!", "Boat Builder"),
        ("Boat Builder Job Description Template", "Boat Builder"),
        ("Senior Boat Builder (Wood) — Job Description", "Senior Boat Builder (Wood)"),
        ("Boat Builder at Halden Yards", "Boat Builder"),
        ("Boat Builder – Bergen, Norway", "Boat Builder"),
        ("Boat Builder, Bergen", "Boat Builder"),
        ("Job Title: Boat Builder", "Boat Builder"),
        ("Halden Yards\nTITLE:  Boat Builder\nLOCATION:  Bergen, Norway", "Boat Builder"),
        ("Bootsbauer (m/w/d)", "Bootsbauer (m/w/d)"),
        ("Technicien naval (H/F)", "Technicien naval (H/F)"),
        ("Head of Boats - Rowing & Sailing", "Head of Boats - Rowing & Sailing"),
        ("Halden Yards is looking for a Boat Builder to join the crew.", "Boat Builder"),
        ("# Lead Designer\n\nHalden Yards", "Lead Designer"),
    ],
)
def test_the_title_comes_without_decoration(top: str, name: str) -> None:
    assert title(top + END) == name


def test_where_no_job_is_named_there_is_no_title() -> None:
    assert title("Our oars are the best in the world.\n\nRequirements\n- Patience\n") is None


def test_a_swedish_call_names_the_job_in_small_letters() -> None:
    call = "Vi på Haldens Bygg söker nu en erfaren platschef till våra projekt i Göteborg."
    assert title(f"Hej!\n\n{call}\n\nArbetsuppgifter\nDu leder arbetet.\n") == "platschef"


def test_a_call_in_haste_names_the_job() -> None:
    assert (
        title("URGENT: Boat Builder needed in Leith!! Halden Yards has built boats since 1971." + END) == "Boat Builder"
    )


def test_a_nurse_in_three_letters_is_a_title() -> None:
    assert title("RN - ICU - $5,000 Sign-On Bonus\nBoise, Idaho" + END) == "RN - ICU"


def test_a_title_knows_where_it_stands() -> None:
    found = read("📣 Boat Builder at Halden Yards" + END).title
    assert found is not None
    assert (found.start, found.end) == (2, 14)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Boat Builder\nCompany: Halden Yards GmbH", "Halden Yards GmbH"),
        ("Boat Builder at Halden Yards", "Halden Yards"),
        ("Halden Yards 4.1 ★\nBoat Builder\nPortland, OR", "Halden Yards"),
        ("Halden Yards\nTITLE:  Boat Builder", "Halden Yards"),
        ("Boat Builder\n\nAbout Halden Yards\nWe build boats.", "Halden Yards"),
        ("Boat Builder\n\nAt Halden Yards, we build boats for people who row.", "Halden Yards"),
        ("Boat Builder\n\nHalden Yards is looking for someone with patience.", "Halden Yards"),
        ("Boat Builder\n\nDo you row? Halden Yards is looking for someone with patience.", "Halden Yards"),
        ("Bootsbauer (m/w/d)\n\nHalden Werft sucht Verstärkung.", "Halden Werft"),
        ("Boat Builder\n\nWith care, Fennick's boats are built, and Fennick's crew rows them.", "Fennick"),
        (
            "Tragwerksplaner\n\nDeine Bewerbung geht an Statikbüro Ruppold & Böhm, Weidenstraße 3.",
            "Statikbüro Ruppold & Böhm",
        ),
        ("Lärare\n\nVi växer och nu är det dags, Åsmyra kommun söker en lärare i musik.", "Åsmyra kommun"),
        (
            "Boat Builder\n\nThe Northern Boat Trust (NBT) is hiring. At NBT, we row. Join NBT today.",
            "The Northern Boat Trust",
        ),
        (
            "Boat Builder\n\nThe Organization\nFounded in 1987, the Halden Community Foundation manages ten piers.",
            "Halden Community Foundation",
        ),
        ("Bootsbauer (m/w/d)\nTräger: Kirchengemeinde Halden-Ost\nEinsatzort: Marburg", "Kirchengemeinde Halden-Ost"),
        (
            "Wir suchen einen Bootsbauer.\n\nBewerbung: Halden Vogt Boote AG, Rheingasse 9, Basel",
            "Halden Vogt Boote AG",
        ),
        ("We're hiring a Boat Builder at Halden!\n\nHalden is a yard of two.", "Halden"),
        ("Boat Builder\nHotel Haldenblick ****\n83209 Prien am Chiemsee", "Hotel Haldenblick"),
        ("| Role | Boat Builder |\n|---|---|\n| **Employer** | Halden Yards Ltd |", "Halden Yards Ltd"),
        (
            (
                "Summary\nArea: Boats\nGrade: 6\nContract: Permanent\nHours: 37\nRef: 28-B\nSite: Yard\nTown: Leith\n"
                "Salary: £38,682 a year\nPaid: Monthly\n\nBoat Builder\nNorthern Boats Trust\n\nOverview"
            ),
            "Northern Boats Trust",
        ),
    ],
)
def test_the_firm_is_found_by_its_label_its_place_or_what_is_said_of_it(text: str, name: str) -> None:
    assert company(text + END) == name


def test_the_firm_is_the_one_above_the_street_to_which_one_writes() -> None:
    address = "Schreiben Sie an:\nZahnarztpraxis Dr. Elke Halden\nLinden Allee 12\n34131 Kassel\n"
    assert company(f"Zahnarzthelferin (m/w/d)\nin Teilzeit{END}\n{address}") == "Zahnarztpraxis Dr. Elke Halden"


def test_where_no_firm_is_named_none_is_guessed() -> None:
    assert company("Boat Builder\n\nOur client builds boats. You will join a small crew." + END) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Boat Builder\nLocation: Bergen, Norway", ["Bergen, Norway"]),
        ("Boat Builder\nLocation: Portland, OR; Boston, MA; Remote", ["Portland, OR", "Boston, MA"]),
        ("Boat Builder\nLocations: Poland, Greece, Italy - Remote", ["Poland", "Greece", "Italy"]),
        ("Boat Builder\nHalden Yards — Lisbon, Portugal (Hybrid)", ["Lisbon, Portugal"]),
        ("Boat Builder\nPortland, OR\n$20 per hour", ["Portland, OR"]),
        ("Bootsbauer (m/w/d)\nStandort: Kiel oder Rostock", ["Kiel", "Rostock"]),
        ("Charpentier (H/F)\n29 - BREST\nHALDEN", ["29 - BREST"]),
        ("Boat Builder\n\nYou will work in our workshop. The role is based in Rotterdam.", ["Rotterdam"]),
        (
            "Boat Builder\nLocation\nThe Slipway, Fenwick, with hybrid working\nSalary\n£30,000",
            ["The Slipway, Fenwick"],
        ),
        ("Halden Yards | Boat Builder | Remote (US/Canada) | Full-time", ["US", "Canada"]),
        ("BOAT BUILDER\nLOCATION: LONDON LUTON | 4 ON 4 OFF | PERMANENT | £62K BASIC", ["LONDON LUTON"]),
        ("Bootsbauer (m/w/d)\nUniversität Halden · Dezernat Boote · Konstanz", ["Konstanz"]),
        ("Boat Builder\nWork Location: In person", []),
        ("Boat Builder\n\nWe sell boats in the whole world.", []),
    ],
)
def test_places_are_those_of_the_job(text: str, names: list[str]) -> None:
    assert places(text + END) == names


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Location: Ghent (Hybrid)", "hybrid"),
        ("Work Location: In person", "on-site"),
        ("Workplace type: Remote", "remote"),
        ("This is a fully remote role.", "remote"),
        ("We meet three days a week in the office.", "hybrid"),
        ("You come to our reading room two days a week.", "hybrid"),
        ("Hybrides Arbeiten: zwei Tage Homeoffice", "hybrid"),
        ("2 jours de télétravail par semaine", "hybrid"),
        ("We are a remote-friendly firm.", None),
        ("A remote-first company.", None),
        ("Remote possible.", None),
        ("You support remote teams of rowers.", None),
        ("Knowledge of hybrid clouds", None),
        ("Assistant (H/F)\n\nCDI, temps plein, télétravail un jour par semaine.", "hybrid"),
        ("Utvecklare\n\nVi erbjuder möjlighet till distansarbete två dagar i veckan.", "hybrid"),
    ],
)
def test_the_work_mode_is_what_holds_for_this_job(text: str, value: str | None) -> None:
    assert mode(f"Boat Builder\n\n{text}{END}") == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Pay: $11,670.34 – $14,174.54 per month", (11670.34, 14174.54, "USD", "month")),
        ("Salary: €58.000 - €72.000", (58000, 72000, "EUR", "year")),
        ("$74K-$140K (estimate)", (74000, 140000, "USD", "year")),
        ("42K à 60K €", (42000, 60000, "EUR", "year")),
        ("Salaire : Mensuel de 2250,00 Euros à 2750,00 Euros", (2250, 2750, "EUR", "month")),
        ("Gehalt: ab 3.954 € brutto im Monat", (3954, None, "EUR", "month")),
        ("Salary up to £90,000 per year", (None, 90000, "GBP", "year")),
        ("Hourly rate: 18 - 22 CHF per hour", (18, 22, "CHF", "hour")),
        ("Tagessatz: 600 € pro Tag", (600, 600, "EUR", "day")),
        ("Salary: 45 000 zł per year", (45000, 45000, "PLN", "year")),
        ("Salary: A$95,000 to A$110,000", (95000, 110000, "AUD", "year")),
        ("You weld. The deal is 55 to 60 K plus van.", (55000, 60000, None, "year")),
        ("You weld. The deal is 55 to 60k plus van.", (55000, 60000, None, "year")),
        ("Base salary: Step 1 - $128,078 to Step 10 - $172,500", (128078, 172500, "USD", "year")),
        ("We raised $25 million last year.", None),
        ("A learning budget of €1,500 per year", None),
        ("We serve 30,000 customers.", None),
        ("We pay €15.50 an hour, close on Mondays, and parts come at a discount.", (15.5, 15.5, "EUR", "hour")),
        ("Competitive salary", None),
        ("Starting pay $19.75/hr", (19.75, 19.75, "USD", "hour")),
        ("Salary: Competitive + £2,000 sign-on bonus", None),
        ("Lön: 34 000 - 38 000 kr/mån", (34000, 38000, "SEK", "month")),
        ("MXN $18,000 - $22,000 per month", (18000, 22000, "MXN", "month")),
        ("18 000–24 000 zł brutto miesięcznie", (18000, 24000, "PLN", "month")),
        ("Java Developer\nCTC: Upto 22 LPA", (None, 2200000, "INR", "year")),
    ],
)
def test_pay_is_read_as_stated(text: str, value: tuple[float | None, ...] | None) -> None:
    assert figures(f"Boat Builder\n\n{text}{END}") == value


def test_an_estimate_of_the_job_site_is_kept_and_marked_to_be_checked() -> None:
    found = read("Boat Builder\nPortland, OR\n$50K-$60K (Glassdoor est.)" + END).salary
    assert found is not None
    assert not found.sure
    assert found.value.raw == "$50K-$60K"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Employment type: Full-time", "full-time"),
        ("Type: Permanent, part-time or full-time", "full-time"),
        ("A part-time position of 20 hours.", "part-time"),
        ("Contrat : CDI", "permanent"),
        ("Festanstellung, unbefristet", "permanent"),
        ("This is a fixed-term contract of one year.", "temporary"),
        ("A freelance position for six months.", "contract"),
        ("Halden Yards seeks a full-time Boat Builder.", "full-time"),
        ("We support full-time students.", None),
        ("You negotiate contracts with suppliers.", None),
    ],
)
def test_the_employment_type_is_what_is_stated_of_this_job(text: str, value: str | None) -> None:
    assert employment(f"Boat Builder\n\n{text}{END}") == value


@pytest.mark.parametrize("heading", ["Über uns", "Om oss", "Om jobbet", "Over jou"])
def test_a_heading_that_names_no_firm_is_none(heading: str) -> None:
    text = f"Nurse\n\n{heading}\nHere people are cared for at home.\n\nRequirements\n- patience\n"
    assert read(text).company is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Senior Boat Builder", "senior"),
        ("Sr. Boat Designer", "senior"),
        ("Junior Designer", "junior"),
        ("Associate Designer", "junior"),
        ("Sales Associate", None),
        ("Associate Director of Boats", "director"),
        ("Deputy Director", "director"),
        ("Principal Designer", "lead"),
        ("Staff Engineer", "lead"),
        ("Lead Generation Specialist", None),
        ("Engineering Manager", "manager"),
        ("Manager, Boat Hall", "manager"),
        ("Product Manager", None),
        ("Office Manager", None),
        ("Management Assistant", None),
        ("Chief Designer", "executive"),
        ("Vice President, Boats", "executive"),
        ("Design Intern", "intern"),
        ("Senior or Lead Designer", "senior"),
        ("Boat Builder", None),
    ],
)
def test_the_level_is_that_of_the_title(name: str, value: str | None) -> None:
    assert level(name + END) == value


def test_where_the_title_has_no_level_the_roles_name_in_the_text_may_have_one() -> None:
    assert level("Boat Designer\n\nThe Sr. Boat Designer works with the crew." + END) == "senior"
    assert level("Boat Designer\n\nYou will mentor junior designers and report to a Senior Director." + END) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("We are looking for a person who will work with our team in the harbour.", "en"),
        ("Wir suchen eine Person, die mit unserem Team im Hafen arbeitet und gerne segelt.", "de"),
        ("Nous recherchons une personne pour travailler avec notre équipe dans le port.", "fr"),
        ("Buscamos una persona para trabajar con nuestro equipo en el puerto y en los barcos.", "es"),
        ("Wij zoeken een collega die met ons team in de haven van de stad werkt.", "nl"),
        ("Vi söker en person som vill arbeta med vårt team i hamnen och på båtar.", "sv"),
        ("Cerchiamo una persona che lavora con il nostro gruppo nel porto della città.", "it"),
        ("Procuramos uma pessoa para trabalhar com a nossa equipa no porto da cidade.", "pt"),
        ("42", None),
    ],
)
def test_the_language_is_told_by_the_small_words(text: str, code: str | None) -> None:
    assert read(text).language == code


def test_what_is_not_stated_is_left_empty() -> None:
    assert read("Nothing of note.") == Reading("Nothing of note.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Electrician\nVan Halden Works - Zwolle - 40 hours", "Van Halden Works"),
        ("Accountant\nHalden & Partners\nLyon (69)", "Halden & Partners"),
        (
            "JOB ANNOUNCEMENT\n\nPOSITION: Finance Officer\n\nBACKGROUND\nThe Halden Trust is an old body.",
            "The Halden Trust",
        ),
    ],
)
def test_a_firm_named_beside_the_place_is_found_and_an_announcement_is_no_firm(text: str, name: str) -> None:
    assert company(text + END) == name


def test_a_heading_in_capitals_names_the_firm_too() -> None:
    reading = read("Sous Chef\n\nABOUT FENNICK\nThe kitchens of Fennick have fed Leeds since 1990.\n")
    assert reading.company is not None
    assert reading.company.value.casefold() == "fennick"


def test_a_title_for_both_genders_is_told_from_a_heading_that_names_the_job_again() -> None:
    reading = read("Packer - Lagerhilfe (m/w/d)\nLeer\n\n\nAufgaben des Packers\nPakete packen\nWaren verladen\n")
    assert reading.title is not None
    assert reading.title.value.startswith("Packer - Lagerhilfe")


@pytest.mark.parametrize(
    "text",
    [
        "Data Engineer at lumbery\n\nWe sell wood. Some perks of joining lumbery are long walks.\n",
        "Data Engineer\n\nCompany: lumbery\nLocation: Leeds\n",
        "Data Engineer\n\nAt lumbery, we sell wood to people who build.\n",
        "Data Engineer\n\nWood is back in fashion. lumbery sells it in nine countries, and lumbery is growing.\n",
        "Data Engineer\n\nAbout lumbery\nWe sell wood to people who build.\n",
        "lumbery\n\nTitle: Data Engineer\nLocation: Leeds\n",
    ],
)
def test_a_firm_that_writes_itself_small_is_found(text: str) -> None:
    reading = read(text)
    assert reading.company is not None
    assert reading.company.value == "lumbery"


@pytest.mark.parametrize(
    ("said", "low", "high", "currency", "period"),
    [
        ("Salary: Rs. 25,000 - 35,000 per month", 25000, 35000, "INR", "month"),
        ("Salary: R25 000 - R30 000 per month", 25000, 30000, "ZAR", "month"),
        ("Lön: 32 000 SEK/mån", 32000, 32000, "SEK", "month"),
    ],
)
def test_rupees_rand_and_swedish_months_are_read(said: str, low: int, high: int, currency: str, period: str) -> None:
    salary = read(f"Shop Manager\n\n{said}\n\nRequirements:\n- A licence\n").salary
    assert salary is not None
    assert (salary.value.min, salary.value.max, salary.value.currency, salary.value.period) == (
        low,
        high,
        currency,
        period,
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Harrow Ltd is a bakery in Leeds. We are looking for a Quillonist to join our team.\n", "Quillonist"),
        ("Notre association recherche un Brellier de Plage pour l'été.\n", "Brellier de Plage"),
        ("Kanzlei Ruppold & Partner\nQuillonist\n\nWir beraten seit 1950 Betriebe am Ort.\n", "Quillonist"),
        ("Harrow Bakery Ltd\nTeam Member\n\nWe bake bread.\n", "Team Member"),
    ],
)
def test_a_job_that_no_list_of_trades_knows_is_found_where_only_a_job_can_stand(text: str, title: str) -> None:
    reading = read(text)
    assert reading.title is not None
    assert reading.title.value == title
