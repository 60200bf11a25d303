"""The level of a degree that a person states, by its words."""

import re
from functools import lru_cache

from jobtracker.skills.comparison import DegreeLevel

LEVEL_WORDS: tuple[tuple[DegreeLevel, str], ...] = (
    ("doctorate", r"ph\.?\s?d|doctor|dr\.|promotion|doctorat"),
    (
        "master",
        (
            r"master|m\.?sc|\bms\b|\bmsn\b|\bll\.?m\b|\bma\b|mba|m\.?eng|diplom\b|diplom-|"
            r"magister|laurea magistrale|mestrado|graduate degree|staatsexamen|máster|"
            r"bac ?\+ ?[5-8]|ingénieur"
        ),
    ),
    (
        "bachelor",
        (
            r"bachelor|b\.?sc|\bbs\b|\bbsn\b|\bll\.?b\b|\bb\.?com\b|\bba\b|b\.?eng|b\.?tech|bba|degree|university|licen|undergraduate|grado|hbo|"
            r"fachhochschul|hochschul|laurea|bac ?\+ ?[34]"
        ),
    ),
    (
        "vocational",
        (
            r"associate|vocational|apprentic|ausbildung|hnd|hnc|nvq|diploma|bts|dut|formación profesional|mbo|lehre|"
            r"\bcap\b|\bbep\b|bac ?\+ ?2|trade"
        ),
    ),
    (
        "secondary",
        (
            r"secondary|high ?school|ged|a-?level|abitur|gcse|baccalaur|\bbac\b|matric|school|bachillerato|maturità|"
            r"ensino médio|reife"
        ),
    ),
)


@lru_cache(maxsize=256)
def level_held(study_type: str) -> DegreeLevel | None:
    """Tell the level of a degree as the person words it; None where the words tell none."""
    low = study_type.lower()
    if re.search(r"high ?school|associate", low):
        return "secondary" if "school" in low else "vocational"
    return next((level for level, words in LEVEL_WORDS if re.search(words, low)), None)
