"""Postings of our own making to measure with: some 4 KB each, all different, the same ones for the same seed.

`texts(10_000)` gives them one by one; each asks for skills of the catalogue, years, degrees, languages, soft skills
and conditions, in the sentences that postings use.
"""

import random
from collections.abc import Iterator, Sequence

from jobtracker.paths import resources
from jobtracker.skills.catalogue_source import read_entries

SEED = 20_261
FIELDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "software": (
        ("Backend Engineer", "Software Developer", "Full Stack Developer", "Platform Engineer", "Mobile Developer"),
        (
            "Programming languages",
            "Backend frameworks",
            "Front-end frameworks",
            "Software engineering",
            "Relational databases",
            "Containers",
            "Testing",
            "Mobile development",
            "Version control and collaboration",
        ),
    ),
    "data": (
        ("Data Engineer", "Data Analyst", "Machine Learning Engineer", "BI Developer"),
        (
            "Data engineering",
            "Analytics and BI",
            "NoSQL databases",
            "Artificial intelligence",
            "Data science",
            "Message queues",
            "Query and data languages",
        ),
    ),
    "systems": (
        ("DevOps Engineer", "Cloud Architect", "Site Reliability Engineer", "Security Engineer", "Network Engineer"),
        (
            "Cloud",
            "DevOps and delivery",
            "System administration",
            "Networking",
            "Observability",
            "Operating systems",
            "Security",
        ),
    ),
    "office": (
        ("Accountant", "Project Manager", "Marketing Specialist", "HR Generalist", "Office Administrator"),
        (
            "Accounting",
            "Finance",
            "Marketing",
            "Sales",
            "Office software",
            "Enterprise software",
            "Human resources",
            "Project work",
            "Ways of working",
        ),
    ),
    "care": (
        ("Registered Nurse", "Laboratory Technician", "Social Worker", "Museum Educator"),
        ("Health and care", "Science and laboratory", "Social work and education", "Culture", "Office software"),
    ),
    "trades": (
        ("Mechanical Engineer", "Warehouse Supervisor", "Site Manager", "Electrician"),
        (
            "Engineering",
            "Manufacturing and trades",
            "Construction",
            "Logistics and supply chain",
            "Safety and environment",
        ),
    ),
}
LEVELS = ("", "", "", "Senior ", "Junior ", "Lead ")
FIRMS = ("Alder", "Birch", "Cormorant", "Dunlin", "Egret", "Fulmar", "Gannet", "Heron", "Ibis", "Jackdaw", "Kestrel")
FORMS = ("Works", "& Sons", "Group", "Labs", "Systems", "Partners", "Holding", "Studio", "Services", "Industries")
PLACES = ("Ghent, Belgium", "Leipzig, Germany", "Lyon, France", "Porto, Portugal", "Leeds, UK", "Denver, CO", "Remote")
MODES = ("Remote", "Hybrid, two days a week on site", "On site")
MUST = (
    "{years}+ years of experience with {a}",
    "{years} years of professional experience in {a} or {b}",
    "At least {years} years of work with {a}, {b} and {c}",
    "Strong knowledge of {a} and {b}",
    "Hands-on experience with {a}, {b} or {c}",
    "Proficiency in {a} (for example {b} or {c})",
    "Solid understanding of {a}; {b} is a plus",
    "{a} required, {b} preferred",
    "Experience with at least one of {a}, {b} or {c}",
    "Confident use of {a}",
    "Proven practice in {a} and {b}, including {c}",
    "You have worked with {a} in production for {years} years or more",
)
PAPERS = (
    "Bachelor's degree in {field} or equivalent experience",
    "Master's degree in {field} or a related field",
    "Completed vocational training or a degree in {field}",
    "PhD in {field} is welcome but not required",
)
STUDIES = ("computer science", "business administration", "engineering", "nursing", "mathematics", "chemistry", "law")
TONGUES = (
    "Fluent English, spoken and written",
    "Very good command of German (C1)",
    "Good French is an advantage",
    "English at level B2 or better",
    "Business fluent German and good English",
)
TRAITS = (
    "{soft} and {other}",
    "You bring {soft}, {other} and curiosity",
    "{soft} is what colleagues know you for",
)
TERMS = (
    "Valid driving licence (class B)",
    "Willingness to travel up to {share} %",
    "A valid work permit for the country of the office",
    "Readiness to work in shifts",
)
NICE = (
    "Experience with {a}",
    "{a} or {b}",
    "Some exposure to {a}, {b} and {c}",
    "Knowledge of {a} is a plus",
    "First steps with {a}",
)
TASKS = (
    "Plan, build and run what our customers use every day, from the first sketch to the last check",
    "Look after our {a} set-up and keep it in good order together with two colleagues",
    "Write down how things work so that the next person finds their way in an hour",
    "Talk to the people who use our service and turn what they say into the next small step",
    "Review the work of others kindly and ask for the same",
    "Take part in the rota that answers questions during the week, one week in six",
    "Improve how we use {a} and {b} across the teams",
    "Prepare the figures that the monthly meeting decides by, and explain what they mean",
    "Help to choose new tools, try them out for real and tell the others what you found",
    "Keep the calendar of deadlines and see that nobody is surprised by one",
    "Work with {a} where it helps, and say so where it does not",
    "Find out why something takes longer than it should, and do away with the reason rather than with the sign of it",
    "Bring {a} and {b} together in one place that colleagues from other departments can use without asking first",
    "Visit two or three customers a year and watch how they work, with a notebook and without a slide",
)
ABOUT = (
    "{firm} has been at home in {place} since {founded}. About {people} people work here on what has to be right.",
    "We are a calm company that plans ahead. Our customers stay for many years, and so do the people who work with us.",
    (
        "The team that you would join has seven members, two of whom started last spring. We meet twice a week, and "
        "write down what we decide."
    ),
    (
        "Every second Friday belongs to learning. Whoever finds out something useful shows it to the others on a "
        "wall in the kitchen, which by now is rather full."
    ),
    (
        "We believe that good work needs quiet, and that questions are never a bother. Newcomers get a partner for "
        "their first three months, and a plan that both of them wrote."
    ),
    (
        "Our house stands by the river, ten minutes on foot from the station. There is a garden behind it, and a "
        "workshop in the basement where people mend their own things in the evening."
    ),
    (
        "Last year we moved most of what we run to a new home, without a single night shift. This year we want to make "
        "it simpler still: fewer parts, each of which somebody understands as a whole."
    ),
)
GIVEN = (
    "30 days of holiday, and the last week of December off for everybody",
    "A budget of {share}00 EUR a year for courses and books",
    "A desk by the window, and a machine of your choice",
    "Working hours that fit around school and kindergarten",
    "A pension plan with a good share from us",
    "A bicycle to lease, or a ticket for trains and trams",
    "Lunch that is cooked in the house on three days of the week, with something for everybody",
    "A written review twice a year, and pay that everyone in the company can look up",
    "Time off for those who help in the fire brigade, in a choir or in a club",
)
HIRING = (
    "First you talk with somebody of the team for half an hour, by phone or on a screen.",
    "Then you spend half a day with us and work on something small that is not for sale. We pay for that time.",
    "After that you hear from us within three days, whatever the answer is, with the reasons for it.",
)
CLOSING = (
    "Please send your application with a few lines about yourself. We answer within a week, and meet twice at most.",
    "We welcome applications from everyone, whatever their age, origin, faith, disability or whom they love.",
)


def texts(count: int, *, seed: int = SEED) -> Iterator[str]:
    """Make so many postings; the first ones are the same, however many are asked for."""
    skills = _skills()
    for number in range(count):
        yield _text(random.Random(seed * 1_000_003 + number), number, skills)  # noqa: S311 - nothing secret


def _skills() -> dict[str, list[str]]:
    """The names of the catalogue's skills, by group; those that many know come more often."""
    found: dict[str, list[str]] = {}
    for entry in read_entries(resources() / "skills"):
        found.setdefault(entry.group, []).append(entry.name)
    return found


def _text(chance: random.Random, number: int, skills: dict[str, list[str]]) -> str:
    titles, groups = FIELDS[chance.choice(tuple(FIELDS))]
    known = [name for group in groups for name in skills[group]]
    soft = [name for group in ("Working with others", "Working oneself", "Thinking") for name in skills[group]]

    def some(templates: Sequence[str], least: int, most: int) -> list[str]:
        chosen = chance.choices(templates, k=chance.randint(least, most))
        return list(dict.fromkeys(_filled(chance, template, known, soft) for template in chosen))

    firm, place = f"{chance.choice(FIRMS)} {chance.choice(FORMS)}", chance.choice(PLACES)
    low = chance.randrange(32, 90)
    must = some(MUST, 10, 16) + some(PAPERS, 1, 1) + some(TONGUES, 1, 2) + some(TRAITS, 1, 2) + some(TERMS, 0, 2)
    about = chance.sample(ABOUT[1:], k=5)
    blocks = [
        f"{chance.choice(LEVELS)}{chance.choice(titles)}",
        f"Company: {firm}\nLocation: {place}\n{chance.choice(MODES)} · Full-time",
        f"Salary: {low},000 – {low + 15},000 EUR a year",
        "About us\n\n"
        + ABOUT[0].format(firm=firm, place=place, founded=chance.randrange(1950, 2020), people=chance.randrange(9, 900))
        + "\n\n"
        + "\n\n".join(about),
        "What you will do\n\n" + _listed(some(TASKS, 10, 14)),
        "Requirements\n\n" + _listed(must),
        "Nice to have\n\n" + _listed(some(NICE, 4, 7)),
        "What we offer\n\n" + _listed(some(GIVEN, 6, 9)),
        "How we hire\n\n" + "\n".join(HIRING),
        "\n".join(CLOSING),
        f"Reference: {number:06d}",
    ]
    return "\n\n".join(blocks) + "\n"


def _filled(chance: random.Random, template: str, known: Sequence[str], soft: Sequence[str]) -> str:
    """Fill a sentence; a few skills are asked for by most postings of a field, and many by few."""
    a, b, c = (known[int(len(known) * chance.random() ** 2.5)] for _ in range(3))
    return template.format(
        a=a,
        b=b,
        c=c,
        years=chance.choice((1, 2, 3, 3, 5, 5, 8)),
        soft=chance.choice(soft).capitalize(),
        other=chance.choice(soft).lower(),
        field=chance.choice(STUDIES),
        share=chance.choice((5, 10, 20, 30)),
    )


def _listed(points: Sequence[str]) -> str:
    return "\n".join(f"• {point}" for point in points)
