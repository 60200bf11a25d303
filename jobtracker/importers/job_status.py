"""What the words by which trackers and spreadsheets tell where a job stands mean."""

import re

_MEANINGS: tuple[tuple[str, str, str], ...] = (  # words, meaning, outcome; the first that is found counts
    (r"accepted|hired|signed|zusage|angenommen|eingestellt|acceptée?|aceptad[oa]", "closed", "accepted"),
    (r"offer declined|declined offer|i declined|abgelehnt von mir|angebot abgelehnt", "closed", "declined"),
    (r"withdrawn|withdrew|zurückgezogen|retirée?|retirad[oa]|cancelled|canceled", "closed", "withdrawn"),
    (r"ghosted|no answer|no response|no reply|keine antwort|sans réponse|sin respuesta", "closed", "no answer"),
    (r"reject|declined|not selected|turned down|absage|abgelehnt|refus|rechazad", "closed", "rejected"),
    (r"archived|closed|expired|geschlossen|fermée?|cerrad[oa]", "closed", ""),
    (r"offer|negotiat|angebot|offre|oferta", "offer", ""),
    (
        r"interview|screen|assessment|final round|onsite|on-site|vorstellung|gespräch|entretien|entrevista|phone",
        "interviewing",
        "",
    ),
    (r"not applied|to apply|applying|bookmark|wish|saved|interested|draft|gemerkt|vorgemerkt|geplant", "saved", ""),
    (r"applied|submitted|sent|application|beworben|bewerbung|postulée?|candidature|solicitad|enviad", "applied", ""),
)


def meaning_of(status: str) -> tuple[str, str]:
    """Tell the meaning of a stage, and how it ended ("": it did not, or nobody says), by such words; ("", "") none."""
    low = status.casefold()
    return next(((meaning, outcome) for words, meaning, outcome in _MEANINGS if re.search(words, low)), ("", ""))
