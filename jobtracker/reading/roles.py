"""Words that name an occupation, and those that name its level, in eight languages."""

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from jobtracker.reading.findings import Seniority
from jobtracker.reading.trades import TRADE_ENDINGS, TRADES
from jobtracker.reading.words import Phrases, word_list

# Endings of those who work, to which the plural adds but an s or es: "soldadores", "operadoras", "cuisiniers".
_AGENTS = (
    "dor",
    "tor",
    "sor",
    "dora",
    "tora",
    "ero",
    "era",
    "ista",
    "eur",
    "ier",
    "ière",
    "ico",
    "ica",
    "ante",
    "ente",
    "ist",
    "ian",
    "dant",
)


def _with_plurals(nouns: Iterable[str]) -> Iterator[str]:
    for noun in nouns:
        yield noun
        if noun.endswith(_AGENTS):
            yield f"{noun}es" if noun.endswith("r") and not noun.endswith(("eur", "ier")) else f"{noun}s"


# The head nouns of job titles.
_NOUNS = TRADES | frozenset(
    word_list("""
        bartenders waiters waitresses baristas housekeepers caretaker caretakers stewards apprentices porters
        accountant accountants actuary administrator administrators adviser advisor advisors advocate agent agents
        aide ambassador analyst analysts animator apprentice architect architects artist assistant assistants
        associate associates attendant attorney auditor author baker bartender bookkeeper broker builder buyer
        caregiver carer carpenter cashier chef chemist chief cleaner clerk clerks clinician coach collector
        consultant consultants contractor controller cook coordinator coordinators copywriter counsel counselor
        counsellor courier creator curator custodian dentist designer designers developer developers dietitian
        director directors dispatcher doctor dentists drafter driver drivers economist economists editor educator
        electrician engineer engineers estimator evaluator evangelist examiner executive executives expert experts
        fellow
        fellows fitter foreman gardener generalist geologist guard handyman head host hostess housekeeper hygienist
        illustrator inspector installer instructor intern interns internship interpreter investigator janitor
        journalist laborer labourer lawyer lead leader leaders lecturer librarian machinist maintainer maker manager
        managers marketer mechanic mechanics merchandiser midwife moderator mover nurse nurses nutritionist officer
        officers operator operators optician optometrist owner packer painter paralegal paramedic partner
        pathologist pharmacist photographer physician physicist physiotherapist picker pilot planner plumber porter
        practitioner president principal producer professor programmer programmers promoter psychologist purchaser
        realtor receptionist recruiter recruiters referent registrar relationship repairer reporter representative
        representatives researcher researchers reviewer sales salesman salesperson scheduler scientist scientists
        secretary seller server sitter solicitor specialist specialists staffer statistician steward stocker
        strategist student studentship studentships supervisor supervisors surgeon surveyor sysadmin tailor taster
        teacher teachers
        technician technicians technologist teller tester testers therapist trader trainee trainer trainers
        translator treasurer tutor typist underwriter veterinarian volunteer waiter waitress warehouseman webmaster
        vp svp evp avp cto ciso cfo cmo
        welder worker workers writer writers archivist archivists ranger rangers operative operatives barista dancer
        musician deckhand dishwasher farmer firefighter fisher florist forester groom grooms
        grower growers groundskeeper hairdresser
        hairstylist
        stylist keeper landscaper lifeguard locksmith mason matron nanny ombudsman plasterer postdoc preparer rigger
        roofer sailor sommelier superintendent tiler toolmaker tradesperson upholsterer usher valet warden watchmaker
        zookeeper phlebotomist radiographer sonographer podiatrist historian pastor chaplain bricklayer paver glazier
        boilermaker pipefitter millwright seamstress butcher fishmonger referee umpire lineman pâtissier pâtissière
        boulangère bouchère cuisinière coiffeur serrurière bibliothécaire archiviste ouvrière mécanicienne peintre
        panadero pastelero carpintero albañil fontanero limpiador limpiadora profesora maestro maestra abogado
        abogada bibliotecario bäcker bäckerin konditor konditorin friseur friseurin metzger maurer dachdecker
        hausmeister kellnerin steuerfachangestellte steuerfachangestellter archivar archivarin bibliothekar
        bibliothekarin administratrice administrateur agente aide analyste animateur
        animatrice apprenti apprentie architecte assistante auxiliaire avocat boucher boulanger caissier caissière
        cariste chargé chargée chauffeur chauffeuse chef cheffe coiffeur coiffeuse collaborateur collaboratrice
        commercial commerciale comptable concepteur conceptrice conducteur conductrice conseiller conseillère
        consultante contrôleur coordinateur coordinatrice couvreur cuisinier développeur développeuse directeur
        directrice dessinateur électricien employé employée enseignant expert formateur formatrice gestionnaire
        graphiste infirmier infirmière informaticien ingénieur ingénieure juriste livreur maçon magasinier
        manutentionnaire mécanicien menuisier monteur négociateur opérateur opératrice ouvrier peintre plombier
        préparateur préparatrice professeur programmeur rédacteur responsable secrétaire serrurier serveur serveuse
        soudeur spécialiste stage stagiaire superviseur technicien technicienne téléconseiller téléopérateur
        traducteur vendeur vendeuse alternant alternance administrador administradora analista arquitecto asesor
        asesora auxiliar ayudante becario camarero científico cocinero comercial conductor consultor consultora
        contable coordinador coordinadora dependiente desarrollador desarrolladora directora diseñador diseñadora
        economista electricista encargado enfermera enfermero especialista gerente ingeniera ingeniero investigador
        jefe médico operario operador programador programadora profesor recepcionista higienista responsable técnico
        técnica
        vendedor vendedora administrador analista assistente arquiteto atendente auxiliar cientista coordenador
        coordenadora empregado empregada empleado empleada
        desenvolvedor desenvolvedora designer diretor enfermeiro engenheira engenheiro especialista
        estagiário gerente motorista operador professor programador supervisor técnico vendedor administrateur
        adviseur analist beheerder begeleider boekhouder chauffeur consulent docent engineer functionaris hoofd
        ingenieur leraar magazijnmedewerker manager medewerker monteur ontwikkelaar onderzoeker programmeur
        projectleider schilder secretaresse specialist stagiair teamleider technicus timmerman verkoper
        verpleegkundige verzorgende voorman werkvoorbereider analytiker arkitekt assistent barnskötare chef
        drifttekniker ekonom elektrikerförare handläggare ingenjör konsult ledare lärare mekaniker projektledare
        redovisningsekonom receptionist samordnare sjuksköterska säljare tekniker undersköterska utvecklare addetto
        addetta amministratore analista assistente commerciale consulente contabile cuoco direttore educatore
        elettricista farmacista impiegata impiegato infermiera infermiere ingegnere insegnante magazziniere operaio
        operatore programmatore progettista responsabile ricercatore sviluppatore sviluppatrice tecnico venditore
        aushilfe auszubildende auszubildender azubi arzt ärztin berater beraterin betreuer buchhalter buchhalterin
        controller disponent einkäufer elektriker elektroniker entwickler entwicklerin erzieher erzieherin fachkraft
        fachinformatiker fahrer fachangestellte gärtner geschäftsführer ingenieur ingenieurin kaufmann kauffrau
        kellner koch köchin kraftfahrer krankenpfleger lagerist lehrer leiter leiterin maler mechatroniker
        mitarbeiter mitarbeiterin monteur pflegefachkraft pfleger planer praktikant praktikantin programmierer
        prüfer referentin reinigungskraft sachbearbeiter sachbearbeiterin schlosser schreiner sekretär sekretärin
        softwareentwickler spezialist techniker technikerin teamleiter tischler trainee verkäufer verkäuferin
        vertriebsmitarbeiter werkstudent werkstudentin wissenschaftler zerspanungsmechaniker professur dozentur
        lehrstuhl juniorprofessur referendariat
        rektor vaktmester pedel sykepleier barnehagelærer vaktmästare fritidspedagog förskollärare barnmorska
        snickare målare
        bogholder medarbejder sygeplejerske pædagog tømrer elektriker kok tjener rengøringsassistent chauffør
        projektleder konsulent ingeniør udvikler kontorassistent sælger rådgiver lærer specjalista specjalistka
        kierownik pracownik pracowniczka księgowa księgowy magazynier kierowca sprzedawca sprzedawczyni inżynier
        programista kucharz kelner kelnerka pielęgniarka nauczyciel operatorka elektryk spawacz mechanik asystent
        asystentka doradca
    """)
)
JOB_NOUNS = frozenset(_with_plurals(_NOUNS))
# Endings by which compounds name an occupation: "Anwendungsentwickler", "datascientist", "systemutvecklare".
JOB_ENDINGS = (
    "tschef",  # "projektchef", "enhetschef"
    "ngschef",
    "kökschef",
    "entwickler",
    "entwicklerin",
    "ingenieur",
    "ingenieurin",
    "leiter",
    "leiterin",
    "berater",
    "beraterin",
    "mitarbeiter",
    "mitarbeiterin",
    "mitarbeitende",
    "kaufmann",
    "kauffrau",
    "techniker",
    "mechaniker",
    "elektroniker",
    "verkäufer",
    "fahrer",
    "pfleger",
    "fachkraft",
    "helfer",
    "betreuer",
    "manager",
    "managerin",
    "medewerker",
    "ontwikkelaar",
    "beheerder",
    "adviseur",
    "consultant",
    "utvecklare",
    "ingenjör",
    "tekniker",
    "ledare",
    "specialist",
    "assistent",
    "analyst",
    "analist",
    "engineer",
    "architekt",
    "architect",
    "administrator",
    "referent",
    "professur",
    "sleder",
    "gleder",
    "ktleder",
    "mleder",
    "rleder",
    "aliste",
    "niste",
    "riste",
    "tiste",
    "alista",
    "nista",
    "rista",
    "tista",
    *TRADE_ENDINGS,
)
# Jobs in several words.
JOBS_OF_WORDS = Phrases(
    "scrum master|key holder|second in command|kitchen hand|farm hand|stable hand|kennel hand|cellar hand|deck hand|"
    "ranch hand|station hand|factory hand|site hand|yard hand|dairy hand|stage hand|shop hand|general hand|"
    "beauty consultancy|night audit|front of house|back of house|chef de partie|sous chef|reinigungs kraft|"
    "capo partita|chef de rang|maître d hôtel|"
    "park guide|tour guide|museum guide|mountain guide|chief stew|second stew|au pair|mother s help|mothers help"
)
_LEAST_PREFIX, _LEAST_NOUN = 3, 5
# Job nouns in which compounds of English end that name things or others: "screwdriver", "homeowner", "reagent".
_COMPOUNDED = JOB_NOUNS - frozenset(
    word_list("""
        driver drivers owner agent agents stage partner maker leader leaders writer keeper builder server reader intern
        chief guard porter cover relationship internship operator controller producer expert moderator coder loader
        grader engineer engineers host worker workers buyer seller dealer trader holder rider riders tester testers
        poster planner packer picker mover teller runner printer scanner player user users chair dean ranger rangers
        conductor conductors laborer laborers quant quants
    """)
)
_COMPOUND = 10  # letters; shorter ones are listed
LEVELS: dict[str, Seniority] = {
    **dict.fromkeys(
        word_list("""
            intern interns internship stagiaire stage praktikant praktikantin praktikum stagiair becario estagiário
            estágio estagio praktik tirocinio stagista trainee werkstudent werkstudentin alternant alternance apprenti
            apprentie apprentice auszubildende azubi apprenticeship
        """),
        "intern",
    ),
    **dict.fromkeys(word_list("junior jr jnr juniors débutant graduate młodszy młodsza"), "junior"),
    **dict.fromkeys(
        word_list("""
            senior sr snr sénior seniors erfahrener erfahrene confirmé confirmée sênior advanced starszy starsza
        """),
        "senior",
    ),
    **dict.fromkeys(word_list("lead principal staff teamlead teamleiter teamleiterin teamleider teamleitung"), "lead"),
    **dict.fromkeys(
        word_list("""
            director directors directeur directrice direktor direktorin directora diretor diretora direttore direktör
            head
        """),
        "director",
    ),
    **dict.fromkeys(
        word_list("""
            chief vp svp evp ceo cto cfo coo cio cmo cpo ciso president geschäftsführer geschäftsführerin
        """),
        "executive",
    ),
}
MANAGERS = frozenset(
    ("manager", "managers", "managerin", "leiter", "leiterin", "gerente", "bereichsleiter", "abteilungsleiter")
)
# Managers of things, not of people.
UNLED = frozenset(
    word_list("""
        product project program programme office account projekt produkt accounts produit projet producto proyecto
        produto projeto
    """)
)


def names_job(words: Collection[str]) -> bool:
    """Whether one of several case-folded words names an occupation."""
    if not JOB_NOUNS.isdisjoint(words) or JOBS_OF_WORDS.within(tuple(words)):
        return True
    return any(map(_is_compound, [word for word in words if len(word) >= _COMPOUND]))


@lru_cache(maxsize=16_384)
def _is_compound(word: str) -> bool:
    """Whether a long word ends in what names an occupation: "banketbakker", "kvartersvaktmästare"."""
    ends = range(_LEAST_PREFIX, len(word) - _LEAST_NOUN + 1)
    if word.endswith("in") and (word[:-2] in JOB_NOUNS or word[:-2].endswith(JOB_ENDINGS)):
        return True  # "bauzeichnerin"
    return word.endswith(JOB_ENDINGS) or any(word[start:] in _COMPOUNDED for start in ends)


def is_job_noun(word: str) -> bool:
    """Whether a case-folded word names an occupation."""
    return word in JOB_NOUNS or (len(word) >= _COMPOUND and word.endswith(JOB_ENDINGS))
