"""Which language a text is written in, by its small words."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain
from string import ascii_lowercase

from jobtracker.reading.lines import Line
from jobtracker.reading.words import Words, word_list, words_of

_SMALL_WORDS = {
    "en": "the and of to in with for our you we are is on will your be as have this or an experience team that",
    "de": "und die der das mit für wir du dein sie zu von den ist ein eine bei im auf dich ihre unsere oder als auch",
    "fr": "et les des le la vous nous pour une dans en du au votre est avec un sur aux ou nos vos être notre tu",
    "es": "y los las de la el en para con una un del que por se su nuestro como más al tu experiencia o equipo",
    "pt": "e os as de da do em para com uma um que por se seu nossa como mais ao você na no experiência ou não",
    "nl": "en de het een van voor met je wij jij op te in is ons onze aan die bij ben hebt jouw als naar om",
    "sv": "och att för som med på en ett av vi du är din till har vår kommer den det i eller oss kan hos",
    "it": "e di il la per con che un una del della nel dei le in al alla si siamo nostro anche come ricerca",
    "da": "og at for som med på en et af vi du er din til har vores den det i eller os kan hos ikke",
    "no": "og at for som med på en et av vi du er din til har vår den det i eller oss kan hos ikke deg våre",
    "pl": "i w z na do że się jest oraz dla pracy nie to o po za od przez lub doświadczenie",
}
_LETTERS = dict(zip(_SMALL_WORDS, ascii_lowercase, strict=False))  # one for each language, quickly counted
_LANGUAGES: dict[str, str] = {}  # of each small word, as their letters
for _language, _words in _SMALL_WORDS.items():
    for _word in frozenset(word_list(_words)):
        _LANGUAGES[_word] = _LANGUAGES.get(_word, "") + _LETTERS[_language]
# What short postings and lists of facts are made of; it counts where few small words stand.
_POSTING_WORDS = {
    "en": "a an my has looking vacancy opportunity needs where what good "
    "job title location salary company employer type full time part work requirements position skills "
    "required years closing date apply reports hours per month year department role pay experience agency range",
    "de": "stelle vollzeit teilzeit aufgaben profil gehalt unternehmen stunden anforderungen standort arbeitsort "
    "kenntnisse bewerbung erfahrung nach suchen unser grundkenntnisse arbeit möglich m w d",
    "fr": "recrute un une à en rejoignez société "
    "poste salaire entreprise lieu contrat profil missions temps expérience date heure intitulé "
    "rémunération limite",
    "es": "puesto salario empresa ubicación requisitos contrato jornada experiencia funciones lugar vacante",
    "pt": "vaga empresa local salário requisitos experiência contrato mês cargo",
    "nl": "functie bedrijf locatie salaris uur uren ervaring werk vacature werkgever dienstverband",
    "sv": "tjänst ort heltid deltid anställning ansökningsdag lön företag arbetsgivare",
    "it": "azienda sede contratto requisiti descrizione stipendio lavoro esperienza",
}
_MORE = {language: frozenset(word_list(words)) for language, words in _POSTING_WORDS.items()}
_MOST = 6000
_LEAST = 3
_PLENTY = 12


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language, None where too little stands there to tell."""
    return _language_of([words_of(line) for line in text[:_MOST].split("\n")])


def language_of_lines(lines: Iterable[Line]) -> str | None:
    """The same of a text that is laid out in lines, whose words are known."""
    return _language_of([line.words for line in lines if line.start < _MOST])


def _language_of(said: list[Words]) -> str | None:
    letters: list[str] = []
    for words in said:
        for word in words:
            spoken = _LANGUAGES.get(word)
            if spoken is not None:
                letters.append(spoken)
    told = "".join(letters)
    counts = {language: told.count(letter) for language, letter in _LETTERS.items()}
    if max(counts.values()) < _PLENTY:
        often = Counter(chain.from_iterable(said))
        for language, more in _MORE.items():
            counts[language] += sum([often[word] for word in more.intersection(often)])
    language = max(counts, key=counts.__getitem__)
    return language if counts[language] >= _LEAST else None
