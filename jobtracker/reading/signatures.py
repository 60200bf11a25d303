"""Who signs a mail: below "Kind regards" stand a name, an office and a firm, which are no part of the job."""

from collections.abc import Sequence

from jobtracker.reading.lines import Line
from jobtracker.reading.words import Phrases, phrase_list

SIGNED = Phrases(
    *phrase_list("""
        best wishes|kind regards|best regards|warm regards|regards|thanks regards|thanks and regards|many thanks|thanks|
        thank you|sincerely|
        yours sincerely|cheers|all the best|best|mit freundlichen grüßen|viele grüße|beste grüße|freundliche grüße|
        cordialement|bien cordialement|bien à vous|saludos|un saludo|saludos cordiales|met vriendelijke groet|
        vriendelijke groet|groeten|vänliga hälsningar|med vänlig hälsning|cordiali saluti|atenciosamente
    """)
)
FIRST = 4  # lines of a mail above which nobody signs
_MOST_WORDS = 4  # of a greeting
_MOST_LINES = 8
_LONGEST = 90


def signed_by(lines: Sequence[Line]) -> frozenset[int]:
    """The lines of a signature, from the greeting on."""
    for index in range(len(lines) - 1, FIRST - 1, -1):
        if len(lines[index].words) <= _MOST_WORDS and not lines[index].mark and SIGNED.whole(lines[index].words):
            below = range(index + 1, min(len(lines), index + 1 + _MOST_LINES))
            end = next((at for at in below if len(lines[at].text) > _LONGEST or lines[at].mark), below.stop)
            return frozenset(range(index, end))
    return frozenset()
