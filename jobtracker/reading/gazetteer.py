"""Names of places that postings name: countries in several languages, states, and the towns of `resources/towns`.

There each line is a name as its words are compared: small letters, one space between words. The names are from GeoNames
(geonames.org, licensed CC BY 4.0) and our own.
"""

from jobtracker.paths import resources
from jobtracker.reading.words import phrases_of, plain_phrases_of, word_list

COUNTRIES = """
        Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|
        Bangladesh|Belarus|Belgium|Bolivia|Bosnia and Herzegovina|Bosnia|Botswana|Brazil|Bulgaria|Cambodia|Cameroon|
        Canada|Chile|China|Colombia|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|
        Dominican Republic|Ecuador|Egypt|El Salvador|Estonia|Ethiopia|Finland|France|Georgia|Germany|Ghana|Greece|
        Guatemala|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|
        Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Liechtenstein|Lithuania|
        Luxembourg|Malaysia|Malta|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|
        Namibia|Nepal|Netherlands|The Netherlands|New Zealand|Nicaragua|Nigeria|North Macedonia|Norway|Oman|
        Pakistan|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|
        Saudi Arabia|Senegal|Serbia|Singapore|Slovakia|Slovenia|South Africa|South Korea|Korea|Spain|Sri Lanka|
        Sweden|Switzerland|Taiwan|Tajikistan|Tanzania|Thailand|Tunisia|Turkey|Türkiye|Turkmenistan|Uganda|Ukraine|
        United Arab Emirates|UAE|United Kingdom|UK|Great Britain|England|Scotland|Wales|Northern Ireland|
        United States|United States of America|USA|US|U.S.|Uruguay|Uzbekistan|Venezuela|Vietnam|Zambia|Zimbabwe|
        Europe|European Union|EU|EMEA|APAC|LATAM|Latin America|North America|DACH|Worldwide|Global|Anywhere|Nordics|
        Benelux|Deutschland|Österreich|Schweiz|Belgien|Niederlande|Frankreich|Italien|Spanien|Polen|Tschechien|
        Ungarn|Dänemark|Schweden|Norwegen|Finnland|Griechenland|Türkei|Vereinigtes Königreich|USA|Allemagne|
        Autriche|Suisse|Belgique|Pays-Bas|Italie|Espagne|Pologne|Royaume-Uni|États-Unis|Luxemburg|Maroc|Tunisie|
        España|Alemania|Francia|Italia|Reino Unido|México|Perú|Brasil|Suiza|Bélgica|Países Bajos|Estados Unidos|
        Alemanha|Espanha|Reino Unido|Nederland|België|Duitsland|Frankrijk|Spanje|Sverige|Norge|Danmark|Suomi|
        Germania|Regno Unito|Svizzera|
        Bahamas|Barbados|Belize|Bermuda|Bhutan|Brunei|Burkina Faso|Burundi|Cabo Verde|Cayman Islands|
        Central African Republic|Congo|Democratic Republic of the Congo|Djibouti|Eritrea|Eswatini|Fiji|
        Gabon|Gambia|Gibraltar|Guernsey|Guinea|Guinea-Bissau|Guyana|Haiti|Lesotho|Liberia|Libya|
        Madagascar|Malawi|Maldives|Mali|Mauritania|Niger|Palestine|Papua New Guinea|Samoa|San Marino|
        Sierra Leone|Solomon Islands|Somalia|South Sudan|Sudan|Suriname|Syria|Timor-Leste|Togo|Tonga|
        Trinidad and Tobago|Vanuatu|Yemen
    """
OF_THE_UNITED_STATES = """
        Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|
        Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|
        Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|
        Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|
        West Virginia|Wisconsin|Wyoming|District of Columbia
"""
STATES = """
        KwaZulu-Natal|Gauteng|Western Cape|Eastern Cape|Northern Cape|Limpopo|Mpumalanga|Free State|Ontario|Quebec|
        Québec|British Columbia|Alberta|
        Manitoba|Saskatchewan|Nova Scotia|New Brunswick|New South Wales|Victoria|Queensland|Western Australia|
        South Australia|Tasmania|Bayern|Baden-Württemberg|Nordrhein-Westfalen|Hessen|Niedersachsen|Sachsen|
        Rheinland-Pfalz|Schleswig-Holstein|Brandenburg|Thüringen|Saarland|Île-de-France|Ile-de-France|Bavaria|
        Catalonia|Catalunya|Andalucía|Lombardia|Noord-Holland|Zuid-Holland|Noord-Brabant|Gelderland|Limburg|Attica|
        Greater London|Bay Area|Flanders|Wallonia|Karnataka|Maharashtra|Tamil Nadu|Telangana|Haryana|
        Otago|Waikato|Bay of Plenty|Hawke's Bay|Taranaki|Southland|Northland|
        Aargau|Abruzzo|Alentejo|Algarve|Allgäu|Aragón|Asturias|Auvergne-Rhône-Alpes|Bahia|Basilicata|
        Bedfordshire|Berkshire|Bizkaia|Bouches-du-Rhône|Bourgogne-Franche-Comté|Bretagne|Buckinghamshire|
        Burgenland|Calabria|Cambridgeshire|Campania|Canarias|Cantabria|Castilla y León|
        Castilla-La Mancha|Cataluña|Ceará|Centre-Val de Loire|Cheshire|Clwyd|Comunidad Valenciana|
        Comunidad de Madrid|Cornwall|County Cork|County Dublin|County Durham|County Galway|County Kerry|
        Cumbria|Dalarna|Derbyshire|Devon|Distrito Federal|Dorset|Drenthe|Dyfed|East Riding of Yorkshire|
        East Sussex|Emilia-Romagna|Essex|Extremadura|Fife|Finistère|Flevoland|Franken|Friesland|
        Friuli-Venezia Giulia|Fyn|Galicia|Gipuzkoa|Gironde|Glamorgan|Gloucestershire|Gran Canaria|
        Grand Est|Graubünden|Gujarat|Gwent|Gwynedd|Hainaut|Hampshire|Haute-Savoie|Hauts-de-France|
        Hauts-de-Seine|Herefordshire|Hertfordshire|Hesse|Highlands and Islands|Ibiza|Islas Baleares|
        Isle of Man|Isle of Wight|Jalisco|Jylland|Kent|Kerala|Kärnten|Lancashire|Lanzarote|Lazio|
        Leicestershire|Liguria|Lincolnshire|Loire-Atlantique|Lothian|Lower Saxony|Mallorca|
        Mecklenburg-Vorpommern|Merseyside|Minas Gerais|Navarra|Newfoundland|Niederösterreich|Norfolk|
        Normandie|North Rhine-Westphalia|North Yorkshire|Northamptonshire|Northumberland|Nottinghamshire|
        Nouvelle-Aquitaine|Nuevo León|Oberösterreich|Occitanie|Oost-Vlaanderen|Overijssel|Oxfordshire|
        Paraná|Pays de la Loire|País Vasco|Pernambuco|Piemonte|Powys|Prince Edward Island|
        Provence-Alpes-Côte d'Azur|Puglia|Punjab|Rajasthan|Rhein-Main|Rhineland-Palatinate|
        Rio Grande do Sul|Ruhrgebiet|Sachsen-Anhalt|Santa Catarina|Sardegna|Saxony|Schwaben|
        Seine-et-Marne|Shropshire|Sicilia|Sjælland|Skåne|Småland|Somerset|South Yorkshire|Staffordshire|
        Steiermark|Suffolk|Surrey|Sussex|Tenerife|Tessin|Thurgau|Thuringia|Ticino|Tirol|Toscana|
        Trentino-Alto Adige|Tyne and Wear|Umbria|Uttar Pradesh|Val-de-Marne|Valais|Valle d'Aosta|Vaud|
        Veneto|Vlaams-Brabant|Vorarlberg|Västerbotten|Västra Götaland|Warwickshire|West Bengal|
        West Midlands|West Sussex|West Yorkshire|West-Vlaanderen|Wiltshire|Worcestershire|Yorkshire|
        Yukon|Yvelines|Zeeland|Östergötland
    """
# Provinces named for their capital: behind another town's comma they are where it lies.
PROVINCES = frozenset(
    plain_phrases_of("""
        A Coruña|Albacete|Alicante|Almería|Ávila|Badajoz|Barcelona|Burgos|Cáceres|Cádiz|Castellón|Ciudad Real|Córdoba|
        Cuenca|Girona|Granada|Guadalajara|Huelva|Huesca|Jaén|León|Lleida|Lugo|Madrid|Málaga|Murcia|Ourense|Palencia|
        Pontevedra|Salamanca|Segovia|Sevilla|Tarragona|Teruel|Toledo|Valencia|Valladolid|Zamora|Zaragoza|Bergamo|
        Bologna|Brescia|Como|Milano|Modena|Monza|Napoli|Padova|Parma|Roma|Torino|Treviso|Udine|Varese|Verona|Vicenza
    """)
)
STATE_CODES = frozenset(
    word_list("""
        AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK
        OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC D.C. ON QC BC AB MB SK NS NB NSW VIC QLD ACT TAS UK US USA FR DE NL
        BE ES IT PT CH AT PL SE NO DK FI IE GB EU UAE SG IN GR CZ RO HU BG HR LU EE LV LT SK SI MT CY
    """)
)


def _going_on(names: list[str]) -> dict[str, str]:
    """By the first word of names of more than one what they go on with: "|bernardino|diego|"."""
    rests: dict[str, str] = {}
    for name in names:
        first, _, rest = name.partition(" ")
        rests[first] = f"{rests.get(first, '')}|{rest}"
    return rests


def _towns(name: str) -> list[str]:
    return (resources() / "towns" / f"{name}.txt").read_text(encoding="utf-8").rstrip().split("\n")


COUNTRY_NAMES = frozenset(plain_phrases_of(COUNTRIES))
US_STATE_NAMES = frozenset(plain_phrases_of(OF_THE_UNITED_STATES))
STATE_NAMES = US_STATE_NAMES.union(plain_phrases_of(STATES))
_LONG_NAMES = [*COUNTRY_NAMES, *STATE_NAMES, *_towns("several_words")]
PLACES = frozenset((*_LONG_NAMES, *_towns("one_word")))
_GOING_ON = _going_on(_LONG_NAMES)
FIRST_WORDS = frozenset(_GOING_ON)  # of the places of more than one word
LONGEST = 7
# Towns named like people, firms or things: they count where a sentence says that a place stands there, and only there.
LIKE_WORDS = frozenset(_towns("like_words"))
_LIKE_GOING_ON = _going_on([name for name in LIKE_WORDS if " " in name])
_LIKE_FIRST_WORDS = frozenset(_LIKE_GOING_ON)
# Names that are ordinary words too: they count only beside another place or behind a label.
AMBIGUOUS = frozenset(
    name[0]
    for name in phrases_of("""
        Reading|Nice|Bath|Split|Tours|Troy|Essen|Halle|Hull|Victoria|Columbia|Global|Anywhere|US|Mobile|Wales|
        Columbus|Jordan|Georgia|Chad|Turkey|Worldwide|Chester|Lincoln|Cary|Derby|Kiel|Waterloo|Palermo|Salvador|
        Richmond|Washington|Virginia|Providence|Phoenix|Orlando|Florence|Sofia|Vitoria|Parma|Modena|Cork|Brest|Lund|
        Preston|Warwick|Kingston|Hamilton|Cambridge|Oxford|York|Princeton|Madison|Jackson|Lancaster|Europe|EU|EMEA|
        APAC|LATAM|DACH|Nordics|Benelux
    """)
)


def begins_place(words: tuple[str, ...]) -> bool:
    """Whether a place may begin among some words: one of a single word, or two words that begin a longer one."""
    return not PLACES.isdisjoint(words) or _goes_on(words, firsts=FIRST_WORDS.intersection(words), rests=_GOING_ON)


def begins_like_word(words: tuple[str, ...]) -> bool:
    """Whether one of the towns that are named like people or things may begin among some words."""
    return not LIKE_WORDS.isdisjoint(words) or _goes_on(
        words, firsts=_LIKE_FIRST_WORDS.intersection(words), rests=_LIKE_GOING_ON
    )


def _goes_on(words: tuple[str, ...], *, firsts: frozenset[str], rests: dict[str, str]) -> bool:
    """Whether one of the first words of names that stand there goes on as its names do."""
    if firsts:
        for index, word in enumerate(words[:-1]):
            if word in firsts and f"|{words[index + 1]}" in rests[word]:
                return True
    return False
