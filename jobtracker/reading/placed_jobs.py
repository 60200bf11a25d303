"""Where a sentence says outright that the job is: "this role is based in Utrecht", "for our new site in Porto"."""

from collections.abc import Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.firm_names import is_institution
from jobtracker.reading.lines import Line
from jobtracker.reading.named_towns import NOT_PLACES, is_elsewhere, named_at, names_town
from jobtracker.reading.roles import names_job
from jobtracker.reading.starts import at_starts
from jobtracker.reading.words import word_list, words_of

# What is somewhere: the job, who has it, where it is done.
_JOBS = frozenset(
    word_list("""
        role position job post vacancy opportunity you workplace stelle tätigkeit arbeitsplatz arbeitsort einsatzort
        dienstort du sie poste lieu vous tu puesto vaga lugar local functie baan werkplek je tjänsten arbetsplatsen
        placeringsort posto sede trabajarás lavorerai
    """)
)
# How it is said to be somewhere.
_SITED = frozenset(
    word_list("""
        sits based anywhere located situated stationed placed work working ist liegt befindet arbeitest
        arbeiten basé basée
        situé située localisé localisée sera est travaillerez travailleras está es é ubicado ubicada situado situada
        será fica
        gevestigd werk werkt ligger är placerad arbetar sarà è trova
    """)
)
_IS = frozenset(("is", "be"))
_IN = frozenset(("in", "at", "near"))
# One house in which one works; of several, as of offices, a firm only boasts.
_HOUSES = word_list("""
    office site store shop branch clinic practice surgery salon studio warehouse depot workshop garage factory plant
    restaurant kitchen bakery brewery farm nursery hotel pub café cafe laboratory lab campus hub terminal yard home
    school daycare mill bar inn deli gallery theatre cinema gym dealership pharmacy library lodge estate resort marina
    winery vineyard orchard stables kennels barn centre center
    standort büro filiale niederlassung werk klinik praxis werkstatt kita küche lager betrieb hof zweigstelle
    zahnarztpraxis arztpraxis tierarztpraxis hofladen laden bäckerei metzgerei gärtnerei schreinerei tischlerei
    brauerei kanzlei steuerkanzlei autohaus seniorenheim pflegeheim kindergarten apotheke zagerij bakkerij slagerij
    kwekerij brouwerij drukkerij apotheek
    pharmacie boulangerie hôtel auberge librairie garage menuiserie scierie
    panadería restaurante bodega panificio officina albergo bottega farmácia padaria bageri förskola skola
    agence boutique magasin atelier usine cabinet clinique site entrepôt restaurant siège crèche
    oficina tienda taller clínica fábrica planta almacén sede delegación restaurante hotel
    escritório loja oficina armazém
    vestiging kantoor winkel filiaal magazijn locatie praktijk werkplaats
    kontor kontoret butik butiken verkstad verkstaden lager klinik
    ufficio negozio stabilimento cantiere magazzino filiale
""")
_OF_HOUSES = frozenset(_HOUSES)
SAID = _JOBS.union(_SITED, _IS, _IN, _OF_HOUSES)  # the words that tell of any of it
_OURS = (
    r"(?:our|their|its|the|a|an|his|her|my|unser\w{0,2}|ihr\w{0,2}|eine[rm]|der|dem|das|notre|nos|leur|son|sa|la|le|"
    r"nuestr[oa]|su|una?|el|ons|onze|hun|de|het|vår|vårt|nostr[oa]|lo|il|una|nossa|nosso|sua|seu|o)"
)
_AT = r"(?:in|at|near|from|outside|à|au|en|de|di|a|em|i|te|bij|bei|am|op|per|nella|nel)"
_HOUSE = Pattern(rf"(?i:\b(?:{'|'.join(dict.fromkeys(_HOUSES))}) {_AT}) (?=[A-ZÀ-Þ])", starts=_HOUSES)
_PLACED = Pattern(
    r"\b(?i:(?:role|position|job|post|vacancy|opportunity|you|workplace|stelle|tätigkeit|arbeitsplatz|arbeitsort|"
    r"einsatzort|dienstort|du|sie|poste|lieu de travail|vous|tu|puesto|lugar de trabajo|vaga|local de trabalho|"
    r"functie|baan|werkplek|je|tjänsten|arbetsplatsen|placeringsort|posto|sede di lavoro)\b"
    r"[^.;:!?\n]{0,50}?\b(?:is|be|sits|based|anywhere|located|situated|stationed|placed|work(?:ing)?|"
    r"ist|liegt|befindet sich|"
    r"arbeit(?:est|en)|basée?|située?|localisée?|sera|est|travaillere?z|travailleras|está|es|é|ubicad[oa]|situad[oa]|"
    r"será|fica|gevestigd|werkt?|ligger|är|placerad|arbetar|sarà|è|si trova)"
    rf"(?: (?:primarily|mainly|mostly|out|physically|vor allem|überwiegend))?(?: {_AT})?) "
    rf"(?:{_OURS} (?:(?:[\w'’-]+ ){{0,3}}?{_AT} )?)?(?=[A-ZÀ-Þ])",
    starts=_JOBS,
)
_TOWN = Pattern(
    r"[A-ZÀ-Þ][a-zß-ÿ'’-]{2,}(?:[ -](?:(?:de|del|di|du|sur|am|upon|la|le) )?[A-ZÀ-Þ][a-zß-ÿ'’-]{2,}){0,2}"
    r"(?=[.,;!()]|$| [–—(-]| (?!(?:and|or|und|oder|et|ou|y|e|o|en|of|och|eller)\b)[a-zß-ÿ])"
)
# What the firm has besides: "headquartered in Leeds, with a site in Porto".
_BESIDES = Pattern(
    r"\b(?:with|and|plus|mit|avec|con|met|med) (?:a|an|one|another|einem|einer|un|une|una|een|ett?) (?:[\w-]+ )?$"
)
_BEFORE = 60
_MOST_SENTENCE = 1500
_SHORT = 500  # all of its words are known


def towns_of_job(line: Line, said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """The towns where the job, its holder or its one house is said to be."""
    told = not _SITED.isdisjoint(said) or not (_IS.isdisjoint(said) or _IN.isdisjoint(said))
    if told and not _JOBS.isdisjoint(said) and names_town(line.text):
        text = line.text[:_MOST_SENTENCE]
        for cue in at_starts(_PLACED, text, starts=_JOBS.intersection(said) if len(text) < _SHORT else _JOBS):
            spans = named_at(text, start=cue.end())
            if spans:
                return spans
    return ()


def towns_of_house(line: Line, said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """The town, known or not, of the one house that a sentence tells of: "for our new site in Avonmouth"."""
    if _OF_HOUSES.isdisjoint(said):
        return ()
    text = line.text[:_MOST_SENTENCE]
    for cue in at_starts(_HOUSE, text, starts=_OF_HOUSES.intersection(said)):
        before = text[max(0, cue.start() - _BEFORE) : cue.start()]
        if is_elsewhere(before) or _BESIDES.search(before):
            continue
        spans = named_at(text, start=cue.end())
        town = None if spans else _TOWN.match(text, cue.end())
        words = words_of(town[0]) if town else ()
        if town and NOT_PLACES.isdisjoint(words) and not (names_job(words) or is_institution(town[0])):
            spans = [town.span()]
        if spans:
            return spans
    return ()
