"""Words with which the points of a list open: what is to be done, what is asked, what is given."""

from collections.abc import Iterator
from typing import Literal

from jobtracker.patterns import Pattern
from jobtracker.reading.duty_verbs import ENGLISH
from jobtracker.reading.words import word_list

Opener = Literal["duty", "ask", "gift", ""]
_ASKED = """
    ability able accredited accuracy advanced age analytical applicants aptitude at attention availability aware
    awareness ba bachelor bachelors background basic bs bsc calm candidate candidates capability capable capacity
    certification certifications certified citizenship clear collaborative college comfort comfortable commitment
    committed communication competence competency competent completed computer comprehensive confidence confident
    creative creativity critical curiosity curious current customer deep degree demonstrable demonstrated
    demonstrates detail driven driver drivers dynamic eager education effective energetic enthusiasm enthusiastic
    excellent exceptional experience experienced expert expertise exposure extensive familiar familiarity first
    flexibility flexible fluency fluent formal full genuine good graduate graduated great hands handson hard
    hardworking high higher highly holder independent initiative in inquisitive intellectual interest interested
    interpersonal intermediate keen known happy knowledge knowledgeable language languages leadership licence license
    local logical ma master masters mba min minimum ms msc multi must native no open organisational organizational
    organised organized outstanding passion passionate patience perfect personal phd physical positive possess
    possession post postgraduate practical preferably preferred previous prior proactive problem professional
    professionalism proficiency proficient project proven qualified qualification quick readiness ready relevant
    reliable required resilience responsible right self sense several significant similar skilled skills software
    solid
    sound speaks spoken strong structured substantial successful superior team teamwork technical thorough time
    tolerance track undergraduate understanding university valid very verbal well willing willingness work working
    written years you
"""
_GIVEN = """
    access annual benefits bonus career casual commission company comprehensive competitive discount discounts
    employee employer extra family flexible flexitime free fully generous gym health home hybrid life maternity
    modern offer opportunities opportunity paid parental pension permanent private professional referral regular
    relocation remote retirement salary sick subsidised subsidized summer support team training tuition unlimited
    vacation wellness wellbeing work
"""


def _ending(verb: str) -> Iterator[str]:
    yield verb
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "be")) else verb
    yield f"{stem}ing"
    yield f"{verb}{verb[-1]}ing"
    if verb.endswith("y") and verb[-2:-1] not in set("aeiou"):
        yield f"{verb[:-1]}ies"
    yield f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o")) else f"{verb}s"


DUTIES = frozenset(form for verb in ENGLISH for form in _ending(verb)) | frozenset(
    # Dutch, German, French, Spanish, Portuguese, Swedish and Italian words that open a duty.
    word_list("""
        aansturen adviseren analyseren beheren bewaken bijdragen bouwen coördineren doorontwikkelen implementeren
        inrichten meedenken onderhouden ondersteunen ontsluiten ontwerpen ontwikkelen opbouwen opstellen
        optimaliseren samenwerken signaleren uitvoeren verbeteren vertalen verzamelen voorbereiden zorgen analyse
        analysieren analysierst aufbau aufbauen ausarbeitung automatisierung baust begleitest begleitung beratung
        betreuung betreust bearbeitung durchführung du entwickelst entwickeln entwicklung entwurf erarbeitung
        erstellst erstellung gestaltest gestaltung identifizierst implementierung konzeption konzeptionierung
        koordination mitarbeit mitwirkung optimierst optimierung pflege planung sicherstellung sicherstellst
        steuerung überwachung unterstützung unterstützt übernimmst umsetzung verantwortest verantwortung
        vorbereitung wartung weiterentwicklung zusammenarbeit accompagner accueillir administrer aider améliorer
        analyser animer apporter appliquer archiver assister assurer automatiser challenger chargement classer
        collaborer communiquer concevoir conduire conseiller construire contribuer contrôler coordonner créer
        développer définir déployer documenter effectuer élaborer encadrer enrichir établir être évaluer évoluer
        faire garantir gestion gérer identifier implémenter industrialiser intervenir maintenir mener mettre mise
        modéliser optimiser organiser participer passer piloter planifier porter préparer prendre produire
        promouvoir proposer réaliser réalisation rechercher rédiger renseigner répondre saisie savoir superviser
        suivi suivre tenir traduire traiter transformer utiliser vérifier veiller analizar apoyar asegurar colaborar
        colaboración construir coordinar crear definir desarrollar diseñar diseño ejecutar elaborar garantizar
        gestionar gestión implementar liderar liderazgo mantener participar realizar supervisar analisar apoiar
        colaborar construir criar definir desenvolver elaborar garantir gerir implementar manter realizar analysera
        ansvara arbeta bidra bygga delta designa driva förbättra förvalta genomföra hantera implementera leda
        planera samarbeta säkerställa skapa stötta stödja underhålla utforma utveckla analizzare assicurare
        collaborare collaborazione coordinare creare definire garantire gestire gestione implementare mantenere
        progettare realizzare redigere sviluppare supportare
    """)
)
ASKED = frozenset(word_list(_ASKED)) | frozenset(
    word_list("""
        aantoonbare affiniteit bekend bekendheid beheersing ervaring goede kennis minimaal relevante sterke
        uitstekende vaardigheden abgeschlossene abgeschlossenes analytische analytisches ausgeprägte ausgeprägtes
        berufserfahrung deutsch deutschkenntnisse eigenverantwortliche einschlägige englischkenntnisse erfahrung
        erfahrungen erste fundierte fundiertes fähigkeit gute gutes hohe hohes idealerweise kenntnisse
        kommunikationsstärke mehrjährige mindestens praktische routinierter sehr selbstständige sichere sicherer
        sicheres solide souveräner teamfähigkeit umfangreiche verhandlungssichere verständnis vertraut vertrautheit
        wünschenswert aisance anglais aptitude aptitudes autonome autonomie bac bon bonne bonnes capable capacité
        capacités compétence compétences connaissance connaissances curiosité diplôme diplômé dynamique esprit
        excellent excellente excellentes expérience expertise formation goût idéalement maitrise maîtrise maîtrisez
        motivation motivé permis première professionnel qualités rigoureux rigueur sens solide solides titulaire
        buen buena capacidad conocimiento conocimientos dominio experiencia formación habilidad habilidades inglés
        licenciatura mínimo nivel título boa bom capacidade conhecimento conhecimentos domínio experiência formação
        fluência inglês licenciatura vivência erfarenhet examen flytande god goda intresse kunskap kunskaper
        utbildning vana buona capacità conoscenza conoscenze diploma esperienza laurea ottima ottime ottimo
        padronanza
    """)
)
GIVEN = frozenset(word_list(_GIVEN)) | frozenset(
    word_list("""
        bedrijfsfiets doorgroeimogelijkheden laptop pensioen reiskostenvergoeding salaris vakantiedagen attraktive
        betriebliche bezuschusste faire flache fahrtkostenzuschuss flexible gleitzeit homeoffice jobrad jobticket
        kostenlose kostenfreie moderne mobiles obst unbefristete unbefristeter urlaub urlaubstage vergünstigungen
        weiterbildung zuschuss acompte avantages carte chèques mutuelle possibilité primes prime remboursement rtt
        salaire taux télétravail ticket tickets bénéficiez flexibilidad formación horario salario seguro teletrabajo
        vacaciones vale plano assistência friskvård kollektivavtal pension tjänstepension buoni stipendio welfare
    """)
)
# Words that, opening a point, praise or measure what the candidate has: they ask, wherever they stand.
QUALITIES = frozenset(
    word_list("""
        strong excellent expert expertise advanced proven solid deep good exceptional extensive outstanding
        comfortable proficient proficiency fluent fluency familiarity familiar knowledge understanding experience
        experienced bachelor bachelors master masters phd degree passionate passion hands mehrjährige fundierte
        fundiertes sehr gute ausgeprägte abgeschlossenes abgeschlossene erfahrung erfahrungen kenntnisse solide
        excellente excellentes excellent expérience maîtrise connaissance connaissances solides bonne bonnes
        experiencia conocimientos conocimiento experiência conhecimentos ervaring kennis goede uitstekende
        erfarenhet kunskap goda esperienza conoscenza ottima buona
    """)
)

_READER = frozenset(word_list("you du sie tu vous je jij u ni você"))
_OWNED = frozenset(
    word_list("""
        studierst studieren étudies étudiez studeert estudias have ve are re know can speak bring possess hold love
        enjoy care understand want like need must should thrive
        feel meet hast bist verfügst bringst kennst sprichst kannst magst liebst besitzt haben sind verfügen bringen
        kennen sprechen können besitzen beherrschen beherrschst as es maîtrises parles connais sais aimes justifies
        disposes possèdes avez êtes maîtrisez parlez connaissez savez aimez justifiez possédez disposez hebt bent
        beschikt spreekt kent kan kunt weet houdt wilt wil durft vindt woont beheerst bezit har är kan talar tem é
        domina fala
    """)
)
_IN_CHARGE = frozenset(
    word_list("responsible charge garant garante responsable chargé chargée verantwortlich zuständig verantwoordelijk")
)
# "You are the first contact for guests" tells a duty, "You are the kind of person who…" an ask.
_BEING = frozenset(word_list("are re bist sind bent es êtes är é"))
_DEFINITE = frozenset(word_list("the our der die das unser unsere het de le la l notre o a"))
_KINDS = frozenset(word_list("kind type sort one person right ideal perfect richtige richtigen juiste"))
_TO_COME = frozenset(word_list("will ll would d wirst werden vas allez gaat zult gaan kommer vai"))


def of_the_reader(words: tuple[str, ...]) -> Opener:
    """What a point says that speaks to the reader: "You own…" is a duty, "You have…" an ask, "" another point."""
    if len(words) < 2 or words[0] not in _READER:  # noqa: PLR2004 - a pronoun and its verb
        return ""
    if words[1] in _BEING and words[2:3] and words[2] in _DEFINITE and _KINDS.isdisjoint(words[3:5]):
        return "duty"
    if words[1] in _OWNED:
        return "ask" if _IN_CHARGE.isdisjoint(words[2:5]) else "duty"
    if words[1] in _TO_COME:
        return "" if words[2:3] in {("have",), ("be",), ("need",), ("get",), ("receive",)} else "duty"
    return "duty" if words[0] != "you" or words[1] in DUTIES else ""


_NOUN_OF_DUTY = Pattern(r"\w{3,}(?:ung|ungen)$")
_NO_DUTY = Pattern(
    r".*(?:bildung|bildungen|erfahrung|erfahrungen|versicherung|vergütung|bezahlung|zahlung|beteiligung|vorstellung|"
    r"einstellung|zulassung|bewerbung|bewerbungen|berechtigung|verpflegung|förderung|anstellung|befähigung|begeisterung|ermäßigung|"
    r"vergünstigungen|überzeugung|wohnung|kleidung|leistung|leistungen|ausstattung|einarbeitung|regelung|regelungen)$"
)


def names_a_duty(word: str) -> bool:
    """Whether a German noun names work to be done: "Betreuung", "Terminplanung", but not "Erfahrung"."""
    return word.endswith(("ung", "ungen")) and bool(_NOUN_OF_DUTY.match(word)) and not _NO_DUTY.match(word)
