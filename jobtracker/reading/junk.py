"""What a copied web page brings along: menus, buttons, cookie notices, forms, similar jobs."""

import re
from collections.abc import Sequence
from itertools import groupby

from jobtracker.patterns import Pattern
from jobtracker.reading.headings import LISTING, wording_of
from jobtracker.reading.lines import Line
from jobtracker.reading.words import Phrases, kept_line, phrase_list, word_list, words_of

_BUTTONS = """
        skip to main content|overviewapplication|overview application|
        pulled from the full job description|job details hidden|show more options|profile insights|
        find out how your skills align with the job description|
        here s how the job details align with your profile|
    easy apply|skip to content|skip to footer|menu|main menu|home|homepage|jobs|my jobs|job search|
        search jobs|search for jobs|find jobs|find a job|browse jobs|job alerts|my network|messaging|notifications|
        me|for business|try premium for free|sign in|sign up|log in|login|log out|logout|register|join now|
        create account|create an account|my account|my profile|post a job|employers post job|for employers|
        employers|company reviews|find salaries|salaries|save|save job|save this job|saved|saved jobs|apply|
        apply now|apply today|apply here|apply online|apply for this job|apply for this position|
        apply on company site|apply on company website|apply with linkedin|easy apply|quick apply|1 click apply|
        start application|submit application|share|share job|share this job|share this|print|print job|email|
        email this job|email job|refer a friend|tweet|copy link|follow|follow us|back|back to jobs|back to all jobs|
        back to search|back to search results|back to results|back to job list|view all jobs|all jobs|see all jobs|
        more jobs|show more|show less|read more|see more|load more|next|previous|close|report job|report this job|
        report|flag job|hide|hide job|not interested|accept|accept all|accept all cookies|accept cookies|reject|
        reject all|reject all cookies|decline|cookie settings|cookie preferences|cookie policy|manage cookies|
        manage preferences|privacy policy|privacy terms|privacy|terms|terms of use|terms of service|
        terms and conditions|imprint|impressum|legal notice|accessibility|help center|help|contact us|sitemap|
        site map|about|about us careers|careers|careers home|all rights reserved|user agreement|copyright policy|
        language|english|deutsch|français|español|nederlands|get job alerts|set alert|set alert for similar jobs|
        create job alert|create alert|set job alert|sign up for job alerts|join our talent community|
        join talent community|upload resume|upload cv|attach|dropbox|google drive|enter manually|i m interested|
        your email address|subscribe|subscribe now|unsubscribe|get email updates|get notified|
        email me jobs like this|this site is protected by recaptcha|share on|share via|refer|join us on|first name|
        last name|full name|email|email address|phone|phone number|resume cv|resume|cover letter|linkedin profile|
        linkedin|facebook|twitter|instagram|youtube|github|xing|glassdoor|indeed|whatsapp|required|powered by|
        powered by greenhouse|zum inhalt springen|startseite|menü|anmelden|registrieren|jobs finden|jetzt bewerben|
        bewerben|online bewerben|merken|teilen|drucken|zurück|zurück zur übersicht|weitere jobs|alle jobs|
        datenschutz|datenschutzerklärung|cookie einstellungen|alle akzeptieren|ablehnen|agb|
        aller au contenu|accueil|connexion|se connecter|s inscrire|postuler|postuler maintenant|sauvegarder|
        cet élément est indispensable|cet élément est souhaité|enregistrer|partager|imprimer|retour|retour aux offres|
        mentions légales|politique de confidentialité|
        accepter|tout accepter|refuser|tout refuser|offres similaires|inicio|iniciar sesión|registrarse|inscribirse|
        aplicar|postular|guardar|compartir|volver|aceptar|rechazar|aviso legal|política de privacidad|candidatar se|
        partilhar|guardar vaga|direct solliciteren|solliciteer direct|solliciteer nu|opslaan|delen|terug|
        terug naar overzicht|inloggen|registreren|accepteren|weigeren|sök jobbet|spara|dela|logga in|candidati ora|
        salva|condividi|accedi|
        back to all openings|back to openings|back to careers|all openings|view all openings|see all openings|
        view open roles|open roles|see open positions|view all positions|request a demo|book a demo|get started|
        für arbeitgeber|für unternehmen|für bewerber|für kandidaten|stellenangebote|stellensuche|jobsuche|job suchen|
        job alarm aktivieren|jobalarm|jobs per mail|job merken|job teilen|stelle teilen|mein konto|zum hauptinhalt|
        alle stellen|alle stellenangebote|cookie richtlinie|nutzungsbedingungen|
        offres d emploi|nos offres|toutes les offres|voir toutes les offres|espace candidat|espace recruteur|
        déposer mon cv|créer une alerte|partager l offre|imprimer l offre|je postule|postulez|
        aller au contenu principal|gestion des cookies|plan du site|conditions d utilisation|
        buscar empleo|ofertas de empleo|mi cuenta|empresas|
        ver todas las ofertas|crear alerta|inscribirme|inscribirme en esta oferta|saltar al contenido|
        política de cookies|condiciones de uso|ver todas as vagas|ver vagas|criar conta|entrar|candidate se|
        política de privacidade|termos de uso|alle vacatures|terug naar vacatures|bewaar|bewaar vacature|
        deel deze vacature|mijn account|privacyverklaring|cookiebeleid|naar de inhoud|direct naar inhoud|
        ga naar de inhoud|lediga jobb|alla jobb|skicka ansökan|hoppa till innehåll|integritetspolicy|spara annons|
        dela annons|vai al contenuto|offerte di lavoro|tutte le offerte|invia candidatura|informativa cookie
    """
_BEGINNINGS = """
        we use cookies|this site uses cookies|this website uses cookies|this website stores cookies|
        by using this site|by clicking|by continuing|wir verwenden cookies|diese website verwendet|
        nous utilisons des cookies|utilizamos cookies|wij gebruiken cookies|copyright|posted days ago|
        here s how you know|you must create an indeed account|do you have a valid|
        official websites use|an official website|secure gov websites|check your spam|
        this site is protected by|protected by recaptcha|enable javascript|please enable javascript|javascript is|
        you need to enable|your browser
    """
# What a site puts below each advertisement, as a list or not.
_TEAM = Phrases("meet the hiring team", "people you can reach out to", "job poster")
_MESSAGE = frozenset((("message",), ("connect",), ("send", "message")))
_MOST_TEAM = 6
_BOILERPLATE = Phrases(
    *phrase_list("""
        principals only|recruiters please don t contact|do not contact us with unsolicited|
        do not contact job poster|no recruiters please|no agencies please
    """)
)
_TAILS = """
        similar jobs|similar positions|related jobs|related positions|related searches|people also viewed|
        people also searched|people also applied|you might also like|you may also like|
        you may also be interested in|other jobs you may like|more jobs from this company|more jobs like this|
        recommended jobs|recommended for you|jobs you may be interested in|more from this employer|other openings|
        recently viewed jobs|ähnliche jobs|ähnliche stellen|weitere stellenangebote|
        das könnte dich auch interessieren|das könnte sie auch interessieren|offres similaires|
        ces offres pourraient vous intéresser|empleos similares|ofertas similares|vagas semelhantes|
        vergelijkbare vacatures|andere vacatures|liknande jobb|offerte simili|apply for this job|
        apply for this position|report job|report this job|set alert for similar jobs|jobs similaires
    """
# What sites that rate firms set above an advertisement, one below the other.
_TABS = frozenset(
    word_list("job company rating reviews salary salaries benefits interviews photos overview jobs ratings")
)
_LEAST_TABS = 3
_WIDGET_WORDS = frozenset(
    word_list("""
        share this job facebook twitter linkedin email whatsapp xing x print save apply tweet pinterest telegram
        copy link on via mail reddit instagram youtube login register sign in up home menu jobs search
    """)
)
_BUTTON = Phrases(*phrase_list(_BUTTONS))
_BEGINNING = Phrases(*phrase_list(_BEGINNINGS))
_TAIL = Phrases(*phrase_list(_TAILS))
_LINK = Phrases(
    *phrase_list("""
        view our|view all|view accessibility|view budget|view no|visit our|visit us|sign up for|read more|read our|
        learn more|click here|submit a freedom|report fraud|follow us|see our|see all|about us|our offices|
        how we hire|browse|skip to
    """)
)
_REFERENCE = Pattern(r"\(?(?:ref|source|via|quelle)\s?:\s?[\w.-]+\.[a-z]{2,}\)?$", re.IGNORECASE)
_REFERENCE_STARTS = frozenset("(rRsSvVqQ")
_LINK_WORDS = 9
_STAMP = Pattern(
    r"(?:re)?posted\b.{0,30}\bago\b(?! by )|over \d+ applicants|\d+ applicants|©|"
    r"\(c\) ?\d{4}|https?://\S+$|\*? ?required$",
    re.IGNORECASE,
)
_PAYS = Pattern(r" \| .*[$€£]\s?\d")  # "Posted 2 days ago | Full-time | $17 per hour"
_STAMP_STARTS = frozenset("rRpPoO©(hH*")
_MENU = Pattern(r"\s(?:[>|›»•/]|\s)\s*")
_PARTING = (" >", " |", " ›", " »", " •", " /")
_FIELD = Pattern(r"[\w /.-]{2,40}\s\*")
_MOST_WORDS = 6
_MOST_LINK_WORDS = 3
_LEAST_MENU = 2
_MENU_SHARE = 0.4
_STAMP_WORDS = 14
_HEAD_SHARE = 4


def without_junk(lines: Sequence[Line]) -> list[Line]:
    """The lines of the posting itself."""
    kept: list[Line] = []
    junk = _tabs_too(_listed_rightly([is_junk(line) for line in lines], lines=lines), lines=lines)
    hidden = 0
    heads = _TEAM.first_words | _TAIL.first_words
    for index, line in enumerate(lines):
        heading = line.words[:1] and line.words[0] in heads
        if heading and _TEAM.whole(line.words):
            hidden = index + _team_size(lines[index + 1 : index + 1 + _MOST_TEAM])
        if index <= hidden and hidden:
            continue
        if heading and _is_tail(line.words) and not line.mark and kept and not _posting_goes_on(lines[index + 1 :]):
            if index * _HEAD_SHARE > len(lines):
                break
            continue  # above most of the page it is a button
        if not junk[index] or _heads_points(line, below=lines[index + 1 : index + 2]):
            kept.append(line)
    return kept


def _heads_points(line: Line, *, below: Sequence[Line]) -> bool:
    """Whether "Required" heads a list and is not the note on a form's fields."""
    return line.words == ("required",) and not line.mark and any(each.mark and not each.gap for each in below)


def _is_tail(words: tuple[str, ...]) -> bool:
    """Whether a line heads what a site puts below: "Similar jobs", "Similar Jobs (3)"."""
    return _TAIL.whole(words[:-1] if words and words[-1].isdigit() else words)


def _team_size(lines: Sequence[Line]) -> int:
    """How many lines tell who posted the job, his own title among them: up to the button below them."""
    return next((count + 1 for count, line in enumerate(lines) if line.words in _MESSAGE), 0)


def _listed_rightly(junk: list[bool], *, lines: Sequence[Line]) -> list[bool]:
    """The same answers, a list taken as one: a menu where much of it is junk, points where one word of it is."""
    links = [_is_link(line) for line in lines]
    for short, group in groupby(range(len(lines)), key=links.__getitem__) if any(links) else ():
        if not short:
            continue
        places = list(group)
        count = sum(junk[index] or _BUTTON.whole(lines[index].words) for index in places)
        beside = [lines[index] for index in (places[0] - 1, places[-1] + 1) if 0 <= index < len(lines)]
        listed = places[0] > 0 and lines[places[0] - 1].text.endswith(":")
        if count == len(places) < _LEAST_MENU and (listed or any(line.mark and not is_junk(line) for line in beside)):
            menu = False
        elif count >= _LEAST_MENU and count >= _MENU_SHARE * len(places):
            menu = True
        else:
            continue
        for index in places:
            junk[index] = menu
    return junk


def _tabs_too(junk: list[bool], *, lines: Sequence[Line]) -> list[bool]:
    """The same answers, and that lines of such a word each are junk where several follow one another."""
    tabs = [len(line.words) == 1 and line.words[0] in _TABS for line in lines]
    for tab, group in groupby(range(len(lines)), key=tabs.__getitem__) if any(tabs) else ():
        places = list(group)
        if tab and len(places) >= _LEAST_TABS:
            junk[places[0] : places[-1] + 1] = [True] * len(places)
    return junk


def _is_link(line: Line) -> bool:
    return line.mark == "bullet" and len(line.words) <= _MOST_LINK_WORDS


def is_junk(line: Line) -> bool:
    """Whether a line is no part of any posting."""
    listed = len(line.words) > 1 and line.mark in ("bullet", "number")
    return _is_junk_point(line.text, line.words) if listed else _is_junk(line.text, line.words)


@kept_line
def _is_junk_point(text: str, words: tuple[str, ...]) -> bool:
    return _says_nothing(text, words) or (_LINK.starts(words) and len(words) <= _LINK_WORDS and text[-1] not in ".;")


def _says_nothing(text: str, words: tuple[str, ...]) -> bool:
    """Whether a line is a reference or what every posting says, a point or not."""
    if not words or (text[0] in _REFERENCE_STARTS and _REFERENCE.match(text)):
        return True
    return _BOILERPLATE.starts(words)


@kept_line
def _is_junk(text: str, words: tuple[str, ...]) -> bool:
    if _says_nothing(text, words):
        return True
    if _BUTTON.whole(words) or _BEGINNING.starts(words):
        return text[-1] not in ":." or len(words) > _MOST_LINK_WORDS
    return _is_stamp(text, words=words) or _is_menu(text) or (text[-1] == "*" and bool(_FIELD.fullmatch(text)))


def _is_stamp(text: str, *, words: tuple[str, ...]) -> bool:
    if len(words) > _STAMP_WORDS:
        return False
    stamped = (text[0] in _STAMP_STARTS or text[0].isdigit()) and bool(_STAMP.match(text) and not _PAYS.search(text))
    return stamped or (len(words) > 1 and _WIDGET_WORDS.issuperset(words))


def _is_menu(text: str) -> bool:
    if len(text) > 120 or not (" " in text and any(sign in text for sign in _PARTING)):  # noqa: PLR2004 - no menu is longer
        return False
    parts = [part for part in _MENU.split(text) if part]
    if len(parts) > 1:
        known = sum(_BUTTON.whole(words_of(part)) for part in parts)
        return known * 2 > len(parts) or (known > 0 and " > " in text)
    return False


def _posting_goes_on(lines: Sequence[Line]) -> bool:
    for line in lines:
        wording = wording_of(line.words) if len(line.words) <= _MOST_WORDS else None
        if wording and wording.sure and wording.kind in LISTING and not is_junk(line):
            return True
    return False
