"""Known towns behind a noun of work: "unser Werk Husum", "azienda di Gubbio"; or in a sentence of "we" and "you"."""

from collections.abc import Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.lines import Line
from jobtracker.reading.named_towns import is_elsewhere, is_vague, named_at
from jobtracker.reading.place import joined_spans, known_spans
from jobtracker.reading.words import kept, word_list, words_of

# Where one works, who works there and who offers it: the town stands behind, parted by a small word or none.
_WORK = frozenset(
    word_list("""
        standort standorte standorten arbeitsort einsatzort dienstort dienstsitz beschäftigungsort arbeitsplatz werk
        niederlassung filiale raum grossraum betriebsstätte zweigstelle geschäftsstelle familienbetrieb betrieb
        unternehmen familienunternehmen firma kunde kunden auftraggeber auftraggebers team teams büro kanzlei praxis
        klinik kita hotel werkstatt stadt gemeinde stelle uns site depot branch office store shop workshop factory
        plant practice client company startup scaleup firm business agency charity brewery bakery base
        contractor crew role position job us location town village school clinic miles
        poste atelier agence entreprise société boutique magasin établissement usine cabinet clinique mission équipe
        travail client ville commune mairie siège sede puesto empresa tienda taller trabajo vacante inmediata
        presencial estamos zona equipo oficina restaurante clínica cliente familiar delegación fábrica planta azienda
        stabilimento negozio svolge vendita lavoro lavorare siamo struttura cantiere ristorante standplaats
        werklocatie vestiging kantoor locatie winkel familiebedrijf bedrijf opdrachtgever werken slag filiaal zaak ons
        regio région regione región
        trabalho loja vaga oficina equipa trabalhar escritório placeringsort arbetsplatsen ort kontor butik verkstad
        familjeföretag företag tjänsten placerad finns ligger oss
    """)
)
_GROWING = frozenset((("start", "up"), ("scale", "up")))
_BETWEEN = frozenset(
    word_list("""
        in at near from of aus nach bei à en de di a em i te uit da do im is ist est es è é är liegt ligger está
        mitten familiar
    """)
)
_WHERE = frozenset(word_list("in at vanuit near across above outside overlooking à en em i a te im"))
# Who speaks in a sentence of the firm and to whom.
_OURS = frozenset(
    word_list("""
        mi mis busco mein meine my mon ma we our us you your wir uns unser unsere unserem unserer unseres unseren du
        dein deine nous notre nos vous
        votre vos somos estamos nuestro nuestra nuestros trabajarás siamo nostro nostra lavorerai wij ons onze je jouw
        nosso nossa temos vais vi vår vårt våra oss
    """)
)
_UP = "up"
SAID = _WORK.union(_OURS, (_UP,))  # the words that tell of any of it
_PARTED = Pattern(r"[^\w\s]\s*$")
_BEHIND = Pattern(r"-based\b| [Kk]ommun\b")
_BEHINDS = ("-based", " kommun", " Kommun")
_SENTENCE_END = ". "
_BEFORE = 60
_MOST_SENTENCE = 1500


def towns_told(line: Line, said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """The towns behind a noun of work, or before "-based" and "kommun"."""
    if _WORK.isdisjoint(said) and _UP not in said and not any(behind in line.text for behind in _BEHINDS):
        return ()
    text = line.text[:_MOST_SENTENCE]
    for start, end in _towns(text):
        before = text[max(0, start - _BEFORE) : start]
        if _BEHIND.match(text, end) or (_follows_work(before) and not is_elsewhere(before)):
            return named_at(text, start=start)
    return ()


def towns_of_ours(line: Line, said: frozenset[str]) -> Sequence[tuple[int, int]]:
    """The towns behind "in" in a sentence that says "we" or "you" and tells of nobody and nothing elsewhere."""
    if _OURS.isdisjoint(said):
        return ()
    text = line.text[:_MOST_SENTENCE]
    for start, end in _towns(text):
        before = text[max(0, start - _BEFORE) : start]
        stop = text.find(_SENTENCE_END, end)
        sentence = words_of(text[text.rfind(_SENTENCE_END, 0, start) + 1 : stop if stop > 0 else len(text)])
        if (
            not _WHERE.isdisjoint(words_of(before)[-1:])
            and not _PARTED.search(before)
            and not _OURS.isdisjoint(sentence)
            and not is_elsewhere(before)
        ):
            return named_at(text, start=start)
    return ()


@kept
def _towns(text: str) -> tuple[tuple[int, int], ...]:
    spans = joined_spans(text, spans=known_spans(text))
    return tuple((start, end) for start, end in spans if not is_vague(text[start:end]))


def _follows_work(before: str) -> bool:
    """Whether what stands before a town ends in a noun of work, small words between them taken off."""
    words = words_of(before)
    last = len(words)
    while last and words[last - 1] in _BETWEEN:
        last -= 1
    work = last > 0 and (words[last - 1] in _WORK or words[max(0, last - 2) : last] in _GROWING)
    return work and not _PARTED.search(before)
