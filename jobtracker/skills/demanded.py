"""What stands right beside a name where it is asked or wished for: "payroll is a must", "Nomad preferred"."""

from jobtracker.skills.words import Words, word_set

SAID = word_set("is are would will")
WANTED = word_set(  # what is said of a skill that is asked for or wished for: "payroll is a must", "Nomad preferred"
    "required preferred desirable desired essential mandatory needed expected necessary must plus bonus advantage "
    "asset nice helpful useful beneficial advantageous welcome appreciated ideal great wünschenswert erforderlich "
    "notwendig vorausgesetzt voraussetzung vorteil muss pluspunkt hilfreich souhaité souhaitée apprécié appréciée "
    "exigé exigée requis requise obligatoire indispensable atout deseable imprescindible valorable vereist gewenst "
    "optional have"
)
SAYING = SAID | word_set(
    "a an be the very highly strongly also not only big strong huge real strictly absolute ist sind wäre wären est "
    "sont serait un une ein eine von sehr es sería"
)
WITHIN = frozenset((" ", " (", " - ", " – ", ", ", ": "))
COUNTS = word_set(
    "min mind minimum mindestens at two three four five six seven zwei drei vier fünf deux trois quatre cinq"
)


def wanted(words: Words, first: int, last: int) -> bool:
    """Tell whether the words behind say that the skill is asked or wished for, or a label before it does."""
    if first and words.gaps[first] == ": " and words.folds[first - 1] in WANTED:
        return True
    for place in range(last + 1, min(last + 6, len(words.folds))):
        if words.gaps[place] not in WITHIN or words.folds[place] not in SAYING:
            said = words.folds[place]
            return words.gaps[place] in WITHIN and (said in WANTED or (words.gaps[place] != " " and _is_number(said)))
    return False


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in COUNTS
