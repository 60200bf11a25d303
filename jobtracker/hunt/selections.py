"""Words that the person selected in a text as one of its fields: read as if they stood behind that field's label."""

from jobtracker.hunt.fields import fields_read
from jobtracker.reading.reader import kept_text, read

LABELS = {
    "salary": "Salary",
    "posted": "Posted on",
    "closes": "Closing date",
    "work_mode": "Work mode",
    "employment_type": "Employment type",
    "url": "Link",
    "email": "E-mail",
}


def value_in(name: str, words: str) -> object:
    """Give what the words say for a field; None where they do not say it."""
    line = " ".join(words.split())
    for text in (f"{LABELS[name]}: {line}", line):
        value = dict(fields_read(read(kept_text(text))))[name]
        if value:
            return value
    return None
