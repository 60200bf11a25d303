"""What the points of a list lean to by their words: work to be done, what is asked, what is wished for, what is given.

One point rarely tells for sure; several together do.
"""

from functools import lru_cache
from typing import NamedTuple

from jobtracker.reading.infinitives import ends_in_a_duty, opens_a_duty
from jobtracker.reading.kinds import ASKS, opener_of
from jobtracker.reading.openers import DUTIES, names_a_duty
from jobtracker.reading.preferences import is_preferred
from jobtracker.reading.words import KEPT_LINES, kept, word_list

# What people have, know or are: degrees, papers, languages, qualities.
_ASKED = frozenset(
    word_list("""
        degree diploma bachelor bachelors master masters phd doctorate gcse gcses a-levels graduate qualification
        qualifications qualified certificate certificates certified certification license licence licensed
        registration registered apprenticeship trained card clearance passport permit eligible eligibility citizenship
        citizen experience experienced background knowledge understanding familiarity familiar fluent fluency fluently
        native english german french spanish dutch italian portuguese swedish skills ability able proficiency
        proficient confident confidence comfortable comfort excel word spreadsheets computer reliable reliability
        honest honesty patience patient curious curiosity calm friendly punctual punctuality flexible flexibility
        willing willingness happy eye sense humour attitude manner driver driving car own years year fit strong
        stomach head passion passionate enthusiasm interest love background record referees references dbs mind
        mindset team-player motivated organised organized degree-level literate numerate right knack feel fear afraid
        abschluss ausbildung lehre studium examen erfahrung erfahren kenntnisse führerschein deutsch englisch
        französisch sprachen freude spaß lust gefühl händchen ruhe geduld zuverlässig zuverlässigkeit pünktlich
        teamgeist sorgfalt sorgfältig humor neugier belastbar belastbarkeit flexibilität bereitschaft interesse
        leidenschaft auftreten schwindelfrei kopf nerven blick verständnis umgang sicher bezug gesellenbrief
        meisterbrief meister approbation promotion geselle qualifikation arbeitsweise körperlich fit herz
        verantwortungsbewusstsein diplôme bac bts cap dut licence titulaire formation expérience connaissance
        connaissances maîtrise permis anglais allemand français espagnol aisance rigueur autonomie sens goût envie
        esprit curiosité sérieux ponctuel ponctualité patience motivé motivation débutant débutants années ans caces
        habilitation sourire calme titulación título grado licenciatura fp experiencia carné carnet permiso inglés
        alemán francés castellano catalán idiomas manejo conocimientos conocimiento nivel ganas vocación paciencia
        disponibilidad años dominio licenciatura curso carta experiência conhecimentos inglês espanhol francês alemão
        vontade gosto paciência disponibilidade escolaridade ensino anos domínio simpatia responsabilidade diploma
        opleiding bevoegdheid ervaring kennis rijbewijs certificaat engels nederlands duits frans hbo mbo wo vmbo
        plezier zin geduld flexibel zelfstandig nauwkeurig beschikbaar hart gevoel humor vog niveau jaar afgeronde
        utbildning examen erfarenhet körkort kunskap kunskaper svenska engelska vana legitimation lyhörd noggrann
        tålamod trygg social flytande behörighet datorvana diploma laurea esperienza patente patentino conoscenza
        inglese tedesco francese italiano anni pazienza passione voglia attestato qualifica buona ottima disponibilità
        precisione puntualità manualità
    """)
)
_ASKED_ENDS = word_list("""
    erfahrung erfahrungen kenntnisse ausbildung studium führerschein schein abschluss examen diplom fähigkeit
    bereitschaft vermögen geschick stärke freude bewusstsein bildung freudig sicher ervaring diploma opleiding
    kennis vaardigheden vaardig bewijs niveau beheersing certificaat utbildning erfarenhet körkort kunskaper
    examen vana legitimation förmåga kompetens
""")
# What is given: pay, time off, cover, meals, help with getting there.
_GIVEN = frozenset(
    word_list("""
        holiday holidays vacation leave pto off pension 401k 401 retirement insurance insured health healthcare dental
        vision medical cover coverage bonus bonuses commission tips salary pay paid wage wages overtime allowance
        discount discounts reduced subsidised subsidized free lunch lunches breakfast meals meal food drinks coffee
        fruit snacks canteen gym massage bike cycle parking transport travelcard relocation visa laptop phone
        equipment tools uniform boots kit budget training courses course mentor mentoring buddy induction birthday
        friday fridays weekends weekend sabbatical flexitime flexible hours shares equity options profit sick
        maternity paternity parental childcare nursery crèche accommodation housing cottage flat room guesthouse
        lodging wellbeing counselling referral anniversary parties party retreat retreats outings social stipend
        reimbursement reimbursed progression promotion permanent contract scheme schedule roster match matching fund
        funded volunteer volunteering perks benefits urlaub urlaubstage gehalt lohn vergütung bezahlung weihnachtsgeld
        urlaubsgeld zuschuss zuschläge zulage zulagen prämie prämien rente altersvorsorge jobrad jobticket
        deutschlandticket firmenwagen dienstwagen diensthandy kantine obst kaffee getränke mittagessen essen rabatt
        rabatte kita homeoffice gleitzeit arbeitszeiten fortbildung fortbildungen weiterbildung weiterbildungen
        einarbeitung parkplatz parkplätze vertrag unbefristet unbefristete unbefristeter tarif tarifvertrag tvöd
        tariflohn sabbatical feste frei freie freier geburtstag betriebsausflug team-events feste zuhause wohnung
        personalwohnung werkzeug arbeitskleidung teamtage bonus salaire rémunération prime primes mutuelle prévoyance
        tickets ticket restaurant repas congés rtt repos télétravail intéressement participation logement logé logés
        nourri panier véhicule voiture formation formations chèques vacances crèche remise remises réduction indemnité
        indemnités remboursement ce cse treizième 13e horaires semaine évolution tenue outillage prise salario sueldo
        vacaciones seguro comedor comida comidas alojamiento vivienda ticket tickets descuento descuentos descanso
        libres libre festivos propinas jornada teletrabajo plan formación ayuda guardería contrato indefinido fijo
        pagas incentivos transporte ropa uniforme salário vencimento férias subsídio seguro refeição refeições
        alimentação alojamento casa desconto descontos folga folgas gorjetas prémio prémios transporte plano vale
        contrato formação passe teletrabalho horário horários salaris loon vakantiedagen vakantiegeld pensioen
        reiskosten toeslag toeslagen bonus korting lunch fiets lease-auto laptop telefoon opleidingen cursus cursussen
        begeleiding contract vast eindejaarsuitkering thuiswerken borrel borrels uitjes fruit parkeren kinderopvang
        werkkleding inwerktraject doorgroeimogelijkheden vrij vrije lön semester semesterdagar pension tjänstepension
        friskvård friskvårdsbidrag rabatt rabatter lunch förmåner försäkring försäkringar kollektivavtal tjänstebil
        bostad fika utvecklingsmöjligheter ledigt arbetskläder flextid provision stipendio retribuzione ferie mensa
        buoni pasto pasti premio premi welfare alloggio vitto sconto sconti mensilità tredicesima quattordicesima
        assicurazione contratto indeterminato riposo riposi smart formazione divisa
    """)
)
_GIVEN_ENDS = word_list("""
    zuschuss zulage zulagen zuschläge versicherung vorsorge ticket geld gelder bonus rabatt rabatte urlaub tage
    rad lohn gehalt angebote angebot kleidung wohnung verpflegung zeiten konto wagen prämie prämien woche budget
    vergoeding regeling dagen toeslag korting uitkering bijdrage bidrag ersättning försäkring pension dagar bil
""")
# Of these words those that are no names: written big within a line, they begin a point of a list.
COMMON = (_ASKED | _GIVEN) - frozenset(
    word_list("""
        native english german french spanish dutch italian portuguese swedish excel word it bachelor bachelors master
        masters phd doctorate gcse gcses degree diploma certificate license licence registration dbs
    """)
)
# With these a point opens that speaks of the person: "Have run a kitchen", "Shipped software", "Kind to strangers".
_OF_PERSON = frozenset(
    word_list("""
        have ve has had been led built run ran sold taught written wrote spent grown held kept made done seen shipped
        worked managed used designed cared lived studied trained handled delivered owned launched taken driven
        can could able kind friendly good quick over aged happy used ready keen warm gentle tidy honest
        kannst können magst hast freundlich gepflegt peux sais aimes sabes puedes te kunt houdt kan gillar puoi sai
        know knows like likes enjoy enjoys love loves can don doesn aren isn never want wants
    """)
)
_FRENCH_BEING = frozenset(
    word_list("avez maîtrisez possédez justifiez disposez connaissez aimez savez parlez bénéficiez profitez")
)
_TO_COME = frozenset((("will",), ("ll",)))
_PAY = ("£", "€", "$")
_FIRST = 4
_MOST = 2
_ASKED_SIGN, _GIVEN_SIGN = "?", "+"
_LEAST_BEFORE = 2  # letters before such an end
_LEAST_END = 3  # the letters of the shortest of them
_LAST_OF_ENDS = frozenset(end[-_LEAST_END:] for end in (*_ASKED_ENDS, *_GIVEN_ENDS))


class Leaning(NamedTuple):
    """How much a point, or several together, speak for each kind of section."""

    duty: float = 0.0
    ask: float = 0.0
    wish: float = 0.0
    gift: float = 0.0


@lru_cache(maxsize=KEPT_LINES // 4)
def leaning_of(words: tuple[str, ...], *, text: str) -> Leaning:
    """What one point leans to."""
    if not words:
        return Leaning()
    named = "".join(map(_names, words))
    asked, given = min(named.count(_ASKED_SIGN), _MOST), min(named.count(_GIVEN_SIGN), _MOST)
    opener = opener_of(words)
    weak = words[0] == "you" and words[1:2] not in _TO_COME  # "You think in systems" says as much of the person
    duty = (0.8 if weak else 1.5) * (opener == "duty") or 0.7 * _sounds_busy(words)
    paid = any(sign in text for sign in _PAY)
    told = 0.0 if paid else 0.3 if words[0][0].isdigit() else 0.8
    ask = 0.6 * asked + told * (opener == "ask") + 0.8 * ASKS.within(words)
    done = 0.9 * (words[0] in _OF_PERSON or (words[0].endswith("ed") and words[0] not in DUTIES))
    wish = 1.5 * (not paid and is_preferred(words, text=text))
    gift = 0.8 * given + 0.6 * (opener == "gift") + (1.2 if paid else 0.5 * ("%" in text))
    return Leaning(duty, ask + done, wish + 0.6 * (ask + done), gift)


@kept
def _names(word: str) -> str:
    """The signs of what a word names: what is asked, what is given, both or neither."""
    asked = word in _ASKED or _ends(word, ends=_ASKED_ENDS)
    given = word in _GIVEN or _ends(word, ends=_GIVEN_ENDS)
    return asked * _ASKED_SIGN + given * _GIVEN_SIGN


def _ends(word: str, *, ends: tuple[str, ...]) -> bool:
    return len(word) > _FIRST + 2 and word[-_LEAST_END:] in _LAST_OF_ENDS and word[_LEAST_BEFORE:].endswith(ends)


def _sounds_busy(words: tuple[str, ...]) -> bool:
    first = words[0]
    if first.endswith("ez") and first not in _FRENCH_BEING:
        return True  # "administrez les serveurs"
    return first.endswith("ing") or opens_a_duty(words) or ends_in_a_duty(words) or names_a_duty(words[0])
