"""Lines that state a term of the job, a law or how to reach someone, and so are no point of a list."""

import re
from collections.abc import Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import SectionKind
from jobtracker.reading.firm_words import TERMS
from jobtracker.reading.labels import Topic, bare_topic, label_end, topic_of
from jobtracker.reading.lines import Line
from jobtracker.reading.words import Phrases, kept_line, phrase_list, phrases_of, word_list, words_of

# Pay and nothing else: "$42,679 - $55,486 per year".
_FIGURE = Pattern(
    r"\s?(?:from |up to |ab |bis zu |circa |ca\. )?(?:[A-Z]{0,3}[$€£]|[A-Z]{3} )\s?\d[\d.,]*[kK]?"
    r"(?:/\w{2,4})?(?:\s?(?:[–—-]|to|bis|à|tot)\s?(?:[A-Z]{0,3}[$€£]|[A-Z]{3} )?\s?\d[\d.,]*[kK]?)?"
    r"(?:\s?[€£])?\s?(?:/|per|an?|pro|par|im|p\.)\s?"
    r"(?:annum|year|yr|hour|hr|month|mo|day|week|jahr|stunde|monat|an|mois|heure|año|mes|hora|a)\b|"
    r"\$\d[\d.,]* [–—-] \$\d[\d.,]* (?:hourly|annually|monthly|weekly|yearly|per pay period)|"
    r"(?:ab |from |dès |desde |vanaf |från |da )?\d[\d .,'\u202f\u00a0]{0,12}k?"
    r"(?:\s?(?:[–—-]|to|bis|à|a|tot)\s?\d[\d .,'\u202f\u00a0]{0,12}k?)?"
    r"\s?(?:€|£|eur|euros?|chf|kr|sek)(?: brut| brutto| bruto| netto| net)?\s?(?:/|per|pro|par|im|p\.|al|por|a|i)?\s?"
    r"(?:p/?m|annum|year|month|hour|jahr|monat|stunde|monatlich|jährlich|an|mois|heure|año|mes|hora|jaar|maand|uur|år|"
    r"månad|anno|mese|ora|mês|ano)\b|"
    r"[$€£]\d[\d.,]*[kK]? [–—-] [$€£]\d[\d.,]*[kK]?(?: (?:[•·|] )?offers (?:equity|bonus|commission))?",
    re.IGNORECASE,
)
_FIGURES = tuple("0123456789")
_LAW = Phrases(
    "equal opportunity employer",
    "equal opportunities employer",
    "equal employment opportunity",
    "affirmative action",
    "without regard to race",
    "regardless of race",
    "reasonable accommodation",
    "reasonable accommodations",
)
# So a sentence begins that says how to apply.
_INVITING = Phrases(
    *phrase_list("""
        interested candidates|interested applicants|interested candidate|interested parties|qualified candidates can|
        please send|please apply|please submit|please share|please email|kindly send|kindly share|to apply|send your cv|
        send your resume|send us your|if interested please|if you are interested please|interessierte bewerber|
        bitte senden|les candidats intéressés|merci d envoyer|merci d adresser|interesados enviar|
        los interesados|geïnteresseerden
    """)
)
# So a sentence points elsewhere.
_POINTING = Phrases(
    *phrase_list("""
        can be found on|can be found at|can be found in|may be found on|will find additional information|
        will find more information|for more information|for further information|for more details|please see|
        please refer to|please visit|see attached|you will find the|finden sie unter|findest du unter|
        weitere informationen|pour en savoir plus|plus d informations|más información en|meer informatie|
        läs mer på|maggiori informazioni|mais informações
    """)
)
_MAIL = Pattern(r"[\w.-]@\w[\w.-]+\.\w")
_MONEY = ("£", "€", "$")
_BESIDE_FIGURES = frozenset(
    word_list("""
        from to up per an a year month hour annum day week de à par an mois heure brut bruts net nets ab von bis pro
        jahr monat stunde brutto monatlich jährlich desde hasta al por año mes hora bruto brutos neto da all anno mese
        lordi netti van tot maand uur jaar år månad timme eur euro euros usd gbp chf k est glassdoor employer b i e
        mensuel annuel horaire sur
    """)
)
_CALLING = frozenset(word_list("call text phone tel telephone telefon tél téléphone whatsapp fax mobile ring"))
_CONTACT = Pattern(
    r"[^\W\d_]{2,10}\b(?: [A-ZÀ-Þ][a-zß-ÿ]{1,14}){0,2}(?: (?:at|on|unter|au|al|op|på))?"
    r"[^\W\d_]{0,12}[\s:.+(]{0,6}\d[\d\s()./-]{6,}$"
)
# A contract and its length, or the week's hours, as offices of work write them: "Mission intérimaire - 6 Mois".
_CONTRACT = Pattern(
    r"(?:mission (?:d['’])?intérim(?:aire)?|contrat (?:à durée (?:in)?déterminée|travail(?: intérimaire)?|cd[di])|"
    r"cd[di]|contract|befristung|contrato temporal)(?: [-–:] |, | de )\d{1,2} "
    r"(?:mois|jours?|semaines?|months?|monate|meses)(?: minimum)?|"
    r"\d{2} ?h(?:\d{2})?(?:/semaine| hebdo)? ?(?:horaires? \w+|travail en \w+)?",
    re.IGNORECASE,
)
_LASTING = frozenset(word_list("permanent unbefristet unbefristeter indefinido indeterminato indéterminée fijo vast"))
_HOURS = frozenset(word_list("full part time vollzeit teilzeit completa parcial plein partiel fulltime parttime"))
_ANSWERS = frozenset((("yes",), ("no",)))
_STATED = frozenset(("pay", "employment", "place", "level"))
_ASKED = frozenset(("required", "preferred", "stack"))
# Labels of what is no ask, wherever they stand: boards put such lines below the last list.
_OF_POSTING = frozenset(
    phrases_of("""
        industry|industries|industry type|function|job function|functional area|role category|category|job category|
        department|division|secteur|secteur d activité|secteur d activité du poste|service|reference|ref|job id|req id|
        requisition id|
        job reference|reference number|job code|posted|posted on|date posted|closing date|deadline|
        application deadline|openings|number of openings|vacancies|number of vacancies|contact|contact person|
        bewerbungsfrist|kennziffer|referenznummer|ansprechpartner|date limite|référence
    """)
)
_FOOTS = frozenset((("office", "locations"), ("office", "location")))  # what a site puts below


def is_pay(text: str) -> bool:
    """Whether a line is pay and nothing else."""
    if not _holds_a_figure(text):
        return False
    return bool(_FIGURE.fullmatch(text)) or (any(sign in text for sign in _MONEY) and _only_figures(words_of(text)))


def _holds_a_figure(text: str) -> bool:
    return any(figure in text for figure in _FIGURES)


def _only_figures(words: tuple[str, ...]) -> bool:
    """Whether all of a line's words are figures and what stands beside figures of pay."""
    figures = sum(word[0].isdigit() for word in words)
    return 0 < figures < len(words) and all(word[0].isdigit() or word in _BESIDE_FIGURES for word in words)


def stated(lines: Sequence[Line], *, kind: SectionKind | None) -> frozenset[int]:
    """Labels that stand alone and the values below them, as sites set them: "Job type", "Full-time"."""
    labels = [index for index, line in enumerate(lines) if bare_topic(line) in _STATED or line.words in _FOOTS]
    if not labels:
        return frozenset()
    opening = {0} if is_pay(lines[0].text) else set[int]()
    asked = kind in ("required", "preferred")
    values = (index + 1 for index in labels if not (asked and bare_topic(lines[index]) == "level"))
    return frozenset((*opening, *labels, *values))


def named_topic(line: Line) -> Topic | None:
    """What a line speaks of by its label, or as a bare label of the pay, the contract or the mode of work."""
    at = label_end(line.text)
    if at < 0:
        topic = bare_topic(line)
        return topic if topic in ("pay", "employment", "work_mode") else None
    return topic_of(line.text[:at])


def states_a_fact(line: Line, *, kind: SectionKind | None) -> bool:
    """Whether a line states a term of the job, alone or behind a label, and is no point of this section's list."""
    if _is_law_or_contact(line.text, line.words):
        return True
    if (
        (TERMS.issuperset(line.words) and not (kind == "benefits" and _promises(line.words)))
        or line.words in _ANSWERS
        or (
            _holds_a_figure(line.text)
            and (_CONTRACT.fullmatch(line.text) or (kind != "benefits" and is_pay(line.text)))
        )
    ):
        return True
    topic = named_topic(line)
    if topic is None or kind == "benefits":
        return topic in ("fact", "title", "company", "employment", "work_mode", "place") or _is_labelled_pay(line)
    if topic == "fact":
        return kind not in _ASKED or is_of_posting(line)
    return topic != "level" or kind not in _ASKED


def _promises(words: tuple[str, ...]) -> bool:
    """Whether a contract is named because it lasts: "Contrato indefinido" among what is given."""
    return len(words) > 1 and not _LASTING.isdisjoint(words) and _HOURS.isdisjoint(words)


def is_of_posting(line: Line) -> bool:
    """Whether a line says of the posting what is no ask: "Industry: Food Production"."""
    at = label_end(line.text)
    return at > 0 and words_of(line.text[:at]) in _OF_POSTING


def is_aside(line: Line) -> bool:
    """Whether a line says what the law wants said, how to apply, or where more can be found."""
    return _is_law_or_contact(line.text, line.words)


@kept_line
def _is_law_or_contact(text: str, words: tuple[str, ...]) -> bool:
    """Whether a line is what the law wants said, how to apply, or how to reach someone: "Call 902-555-0142"."""
    if ("@" in text and _MAIL.search(text)) or _LAW.within(words) or _INVITING.starts(words) or _POINTING.within(words):
        return True
    return bool(words) and words[0] in _CALLING and bool(_CONTACT.match(text))


def _is_figure(word: str) -> bool:
    return word[0].isdigit()


def _is_labelled_pay(line: Line) -> bool:
    """Whether a line is a label and a figure: "Pay: $18.00 - $21.00 per hour"."""
    at = label_end(line.text)
    if at <= 0 or topic_of(line.text[:at]) != "pay":
        return False
    said = words_of(line.text[at + 1 :])
    return (
        bool(_FIGURE.fullmatch(line.text, at + 1)) or _only_figures(said) or (bool(said) and all(map(_is_figure, said)))
    )
