"""What single words of a heading hint at, where no phrase of it tells: "Your hands will", "Dit zit al in jouw tas"."""

from jobtracker.reading.leanings import Leaning
from jobtracker.reading.words import Phrases, phrase_list, word_list

_DUTY = frozenset(
    word_list("""
        do does doing done day days week weeks month shift nights mornings work working job tasks task duties spend
        own run build deliver handle hands plate desk bench agenda mission projects project involves involve challenge
        challenges problem make happening contribute role post duty daily routine happens busy
        tun tag tage alltag woche wochen machst machen aufgabe aufgaben arbeit arbeiten einsatz tust kümmerst zuständig
        schicht werkbank tagesgeschäft schreibtisch gestaltest bewegst job stelle
        faire fais faites feras ferez jour journée journées semaine semaines travail quotidien tâches rôle missions
        métier main mains poste
        hacer harás día días semana tareas trabajo puesto funciones oficio jornada
        fazer dia dias semana tarefas trabalho função
        doen dag dagen week weken werk klus klussen taken taak rol baan
        göra gör dag dagar vecka arbete jobbet uppdrag nätter arbetsdag uppgifter
        fai farai fare giorno giorni giornata settimana compiti lavoro mansioni
    """)
)
_ASK = frozenset(
    word_list("""
        need needs needed want wanted bring bringing have has are fit fits match person someone sort kind type who
        know able suit suits hope hoping look looking expect without must should require possess backpack toolbox
        luggage bag background skills ask asking seek seeking ideal shine succeed thrive
        brauchst brauchen braucht mitbringen mitbringst bringst bringen passt passen passen solltest sollten kannst
        können hast suchen erwarten gesucht gepäck rucksack tasche voraussetzung wünschen geht bist typ mensch wer
        besoin faut avez as êtes es cherchons attendons demandons sac valise bagages profil racines
        necesitas falta hace traes tienes eres buscamos pedimos mochila perfil quién
        precisas precisa tens és procuramos pedimos mochila traz trazes perfil
        nodig hebt hebben bent zoeken vragen tas rugzak koffer bagage zit brengt meebrengt past wie
        behöver har är söker krävs kan vem
        serve servono hai sei cerchiamo chiediamo chi zaino
    """)
)
_WISH = frozenset(
    word_list("""
        also plus pluses extra extras bonus nice lovely hurt ideally cherry icing welcome helpful useful smile better
        moon excited thrilled delighted pleased glad impress impressed
        begeistert glücklich besser auch außerdem schön toll super pluspunkte zusätzlich nett perfekt
        aussi mieux plus atouts bonus appréciera
        además también mejor suma sumar extra bien ideal
        também melhor ideal extra
        ook mooi leuk fijn extra pre enthousiast beter
        också gärna plus bra glada glad extra ännu
        anche meglio
    """)
)
_GIFT = frozenset(
    word_list("""
        get gets give gives giving offer offers return perks benefits package deal reward rewards enjoy care thank
        thanks extras table back receive exchange treat goodies look-after promise provide including add
        bekommst bekommen kriegst gibt geben bieten drauf davon dafür danke freuen legen leistungen verwöhnen
        gegenleistung angebot erhältst erhalten spendieren
        offrons offre offrir gagnez gagnes apporte apportons donne donnons retour échange avantages terreau
        ofrecemos ofrece damos recibes cambio llevas ganas ponemos disfrutarás encontrarás ventajas
        oferecemos damos recebes recebe troca ganhas ganha vantagens
        krijgt krijg biedt bieden terug klaar geven ruil ontvangt voordelen
        får erbjuder ger förmåner tillbaka
        offriamo offre diamo ricevi trovi avrai cambio vantaggi
    """)
)
# Headings open with these, points rarely do.
ASKING = frozenset(
    word_list("what who why how was wer wie wen warum das wat dit que qui quoi comment qué quién che cosa chi vad vem")
)
_OURS = frozenset(
    word_list("we our ours us uns unser unsere wir notre nos nous onze wij nuestro nuestra nosotros nosso vi vår noi")
)
_YOURS = frozenset(
    word_list("""
        you your dich dir dein deine deinen deiner du ihr ihre ihren sie vous votre vos toi tu ton ta tes jij je jouw
        jou ti tus din dina dig
    """)
)
_CONDITIONS = frozenset(word_list("if when wenn si als se om"))
_BEGUN = frozenset(
    word_list("""
        you ve re have are also already aussi déjà además também también anche già du hast bist sie tu as es vous avez
        je hebt bent ook auch har är
    """)
)
# "Not needed, but welcome" heads what is wished for.
_NO_MUST = Phrases(
    *phrase_list("""
        not needed|not required|not essential|not necessary|not mandatory|not a must|no must|don t need|isn t needed|
        aren t needed|kein muss|nicht nötig|nicht notwendig|nicht zwingend|pas obligatoire|pas indispensable|
        pas nécessaire|no imprescindible|no es imprescindible|no obligatorio|não obrigatório|niet verplicht|geen must|
        niet nodig|inget krav|non obbligatorio|non necessario|não é obrigatório|no es obligatorio|no es necesario|
        n est pas obligatoire|nicht erforderlich|inte ett krav|non è obbligatorio|is not required|é opcional|
        is geen must
    """)
)
_MOST = 2


def hints_of(words: tuple[str, ...]) -> Leaning:
    """What a heading's words hint at, each word for itself."""
    duty, ask, wish, gift = (
        0.9 * min(sum(word in hints for word in words), _MOST) for hints in (_DUTY, _ASK, _WISH, _GIFT)
    )
    if _NO_MUST.within(words):
        wish += 3.5
    ours = not _OURS.isdisjoint(words) and _YOURS.isdisjoint(words)
    yours = not _YOURS.isdisjoint(words) and _OURS.isdisjoint(words)
    if _ends_in_condition(words):
        ask, wish = (ask + 2.0, wish + 4.0) if wish else (ask + 3.0, wish + 2.0)
    return Leaning(duty + 0.4 * yours, ask + 0.4 * yours, wish, gift + 1.0 * ours - 0.4 * yours)


def _ends_in_condition(words: tuple[str, ...]) -> bool:
    last = len(words) - 1
    while last > 0 and words[last] in _BEGUN:
        last -= 1
    return words[last] in _CONDITIONS
