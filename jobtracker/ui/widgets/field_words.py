"""A posting's fields in words: pay, work mode, employment, seniority, as both Add and Posting name them."""

from PySide6.QtCore import QCoreApplication, QLocale

from jobtracker.reading.findings import Salary

translate = QCoreApplication.translate

WORK_MODES: tuple[str, ...] = ("remote", "hybrid", "on-site")
EMPLOYMENT_TYPES: tuple[str, ...] = ("full-time", "part-time", "internship", "contract", "temporary", "permanent")
SENIORITIES: tuple[str, ...] = ("intern", "junior", "senior", "lead", "manager", "director", "executive")
PERIODS: tuple[str, ...] = ("hour", "day", "month", "year")


def value_words(value: str) -> str:
    """One of the values above in the person's language; any other value is its own word."""
    return {
        "remote": translate("Fields", "Remote"),
        "hybrid": translate("Fields", "Hybrid"),
        "on-site": translate("Fields", "On-site"),
        "full-time": translate("Fields", "Full-time"),
        "part-time": translate("Fields", "Part-time"),
        "internship": translate("Fields", "Internship"),
        "contract": translate("Fields", "Contract"),
        "temporary": translate("Fields", "Temporary"),
        "permanent": translate("Fields", "Permanent"),
        "intern": translate("Fields", "Intern"),
        "junior": translate("Fields", "Junior"),
        "senior": translate("Fields", "Senior"),
        "lead": translate("Fields", "Lead"),
        "manager": translate("Fields", "Manager"),
        "director": translate("Fields", "Director"),
        "executive": translate("Fields", "Executive"),
        "hour": translate("Fields", "an hour"),
        "day": translate("Fields", "a day"),
        "month": translate("Fields", "a month"),
        "year": translate("Fields", "a year"),
    }.get(value, value)


def pay_words(pay: Salary) -> str:
    """Pay as it is stated, never converted: "72,000 – 88,000 EUR a year"."""
    low, high = (None if amount is None else amount_words(amount) for amount in (pay.min, pay.max))
    if low and high:
        amount = low if low == high else f"{low} – {high}"
    elif low:
        amount = translate("Fields", "from {amount}").format(amount=low)
    elif high:
        amount = translate("Fields", "up to {amount}").format(amount=high)
    else:
        return pay.raw
    period = value_words(pay.period) if pay.period else ""
    return " ".join(word for word in (amount, pay.currency, period) if word)


def amount_words(amount: float) -> str:
    """A figure with the separators of the person's country, cents only where there are some."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # which would group no figures at all
        locale = QLocale(QLocale.Language.English)
    return locale.toString(int(amount)) if amount == int(amount) else locale.toString(amount, "f", 2)


def field_titles() -> tuple[tuple[str, str], ...]:
    """The names of a posting's fields, and what they are called, in the order in which they are shown."""
    return (
        ("title", translate("Fields", "Title")),
        ("company", translate("Fields", "Company")),
        ("places", translate("Fields", "Places")),
        ("work_mode", translate("Fields", "Work mode")),
        ("employment_type", translate("Fields", "Employment")),
        ("salary", translate("Fields", "Pay")),
        ("seniority", translate("Fields", "Seniority")),
        ("language", translate("Fields", "Written in")),
        ("posted", translate("Fields", "Posted")),
        ("closes", translate("Fields", "Apply by")),
        ("url", translate("Fields", "Link")),
        ("email", translate("Fields", "E-mail")),
    )
