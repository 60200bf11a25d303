"""Amounts of money as postings write them: signs of currencies, figures, ranges."""

import re
from collections.abc import Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.gazetteer import US_STATE_NAMES
from jobtracker.reading.starts import at_starts
from jobtracker.reading.words import plain, word_list

_WRITTEN = {
    "USD": word_list("$ us$ usd dollars dollar"),
    "EUR": word_list("€ eur euro euros"),
    "GBP": word_list("£ gbp pounds"),
    "CHF": word_list("chf sfr franken"),
    "SEK": word_list("sek"),
    "NOK": word_list("nok"),
    "DKK": word_list("dkk"),
    "PLN": word_list("pln zł zl"),
    "CZK": word_list("czk kč"),
    "HUF": word_list("huf"),
    "RON": word_list("ron"),
    "BGN": word_list("bgn"),
    "CAD": word_list("cad ca$ c$"),
    "AUD": word_list("aud au$ a$"),
    "NZD": word_list("nzd nz$"),
    "SGD": word_list("sgd s$"),
    "HKD": word_list("hkd hk$"),
    "INR": word_list("inr ₹ rs rupees"),
    "JPY": word_list("jpy ¥"),
    "BRL": word_list("brl r$ reais"),
    "MXN": word_list("mxn"),
    "ZAR": word_list("zar r"),
    "AED": word_list("aed"),
    **{
        code: [code.lower()]
        for code in word_list("QAR SAR KWD BHD OMR EGP LKR PKR BDT VND GHS UGX TZS KZT ISK TWD CNY")
    },
    "ILS": word_list("ils ₪"),
    "TRY": word_list("try ₺"),
    "UAH": word_list("uah ₴"),
    "RUB": word_list("rub ₽"),
    "AMD": word_list("amd"),
    "GEL": word_list("gel"),
    "PHP": word_list("php ₱"),
    "IDR": word_list("idr"),
    "MYR": word_list("myr rm"),
    "THB": word_list("thb"),
    "KRW": word_list("krw ₩"),
    "NGN": word_list("ngn ₦"),
    "KES": word_list("kes"),
    "COP": word_list("cop"),
    "CLP": word_list("clp"),
    "ARS": word_list("ars"),
    "PEN": word_list("pen s/"),
    "KR": word_list("kr kronor kroner"),  # of three countries, see `krone_of`
}
CURRENCIES = {sign: code for code, signs in _WRITTEN.items() for sign in signs}
_LETTERS = word_list("""
    usd eur euros? gbp chf sfr sek nok dkk pln czk huf ron bgn cad aud nzd sgd hkd inr jpy brl mxn zar aed ils
    try uah rub amd gel php idr myr rm thb krw ngn kes qar sar kwd bhd omr egp lkr pkr bdt vnd ghs ugx tzs kzt isk
    twd cny cop clp ars kr dollars? pounds franken kronor kroner
    rupees reais
""")
_SIGN = (
    r"(?:\b(?:usd|cad|aud|nzd|sgd|hkd|mxn)\s?\$|(?:us|ca|au|nz|hk|c|a|s|r)?\$|[€£₹¥₪₺₴₽₱₩₦]|kč|zł|\brs\b\.?|\br(?=\d)|"
    r"\b(?:" + "|".join(_LETTERS) + r")\b)"
)
_FIGURE = (
    r"\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)|"  # as Indians group them: "3,50,000"
    r"\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,7}(?:[.,]\d{1,2})?(?!\d)"
)
_FACTOR = (
    r"k\b|t(?=\s?(?:eur\b|€))|tsd\.?|thousand|mil\b|lpa\b|lakhs?\b|lacs?\b|m\b|mio\b|mn\b|million\b|bn\b|billion\b|b\b"
)
_AMOUNT = (
    rf"(?:(?P<s{{n}}>{_SIGN})\s?)?(?P<f{{n}}>{_FIGURE})\s?(?P<k{{n}}>{_FACTOR})?"
    rf"\s?(?:[.,][-–—]{{1,2}})?\s?(?:(?P<t{{n}}>{_SIGN})(?!\d))?(?:brut(?:to|os?)?|gross)?"
)
# Between the two figures of a range, a grade or step may stand: "Step 1 $50,000 to Step 10 $60,000".
_TO = (
    r"(?:\s{0,2}(?:/|per|a)\s?(?:year|yr|month|hour|hr|annum|day|mes|mois|an))?"
    r"\s{0,3}(?:[-–—~]|(?:rising |increasing |up )?to|and|bis|und|à|a|et|y|e|tot|en|till|until)\s{0,3}"
    r"(?:[a-z]{1,5}-\d{1,2},? |max\.? |maximaal )?(?:(?:step|grade|level|band) \d{1,2},?\s?[-–]?\s?)?"
)
# The words that such a sign may begin with; each is tried at far fewer places than there are letters before figures.
_SIGN_WORDS = frozenset(("rs", "r", "kč", "zł")).union(
    *((word.replace("?", ""), word.removesuffix("s?")) for word in _LETTERS)
)
_SPACES = Pattern(r"['’\u00a0\u202f ]")
_MARKS = Pattern(r"[.,]")
_DIGIT = Pattern(r"[0-9]")
_LONGEST_SIGN = len("dollars ")
_NO_SIGNS = frozenset(" \t\n.,:;!?()/|'\"–—-•·")
_AMOUNTS = Pattern(
    _AMOUNT.replace("{n}", "1") + _TO + _AMOUNT.replace("{n}", "2") + "|" + _AMOUNT.replace("{n}", "3"), re.IGNORECASE
)
_LAKHS = frozenset(("lpa", "lakh", "lakhs", "lac", "lacs"))  # what India counts its rupees in
_DOLLARS = {
    **dict.fromkeys(
        word_list("""
            Canada ON QC BC AB MB SK NS NB NL PEI Ontario Quebec Québec Alberta Manitoba Saskatchewan Toronto Montreal
            Montréal Gatineau Laval Longueuil Sherbrooke Saguenay Mississauga Brampton Burnaby Kitchener Guelph Oshawa
            Sudbury Nanaimo Kamloops Lethbridge Moncton Fredericton Charlottetown Yukon Whitehorse Yellowknife Nunavut
            Halifax Saskatoon Regina Kelowna Vancouver Calgary Ottawa Edmonton Winnipeg
        """),
        "CAD",
    ),
    **dict.fromkeys(
        word_list("""
            Australia NSW VIC QLD TAS ACT Queensland Tasmania Sydney Melbourne Brisbane Adelaide Canberra Perth Hobart
            Darwin Geelong Wollongong Newcastle Cairns Townsville Toowoomba Ballarat Bendigo Launceston Fremantle
        """),
        "AUD",
    ),
    **dict.fromkeys(word_list("México Mexico CDMX Monterrey Querétaro Puebla"), "MXN"),
    **dict.fromkeys(word_list("Colombia Bogotá Medellín Cali Barranquilla Cundinamarca Antioquia"), "COP"),
    **dict.fromkeys(("Chile",), "CLP"),
    **dict.fromkeys(word_list("Argentina CABA Rosario"), "ARS"),
    **dict.fromkeys(("Nova Scotia", "Thunder Bay", "New Brunswick", "British Columbia", "Prince Edward Island"), "CAD"),
    **dict.fromkeys(("Gold Coast", "Sunshine Coast", "Alice Springs", "Wagga Wagga"), "AUD"),
    **dict.fromkeys(("Palmerston North", "New Plymouth"), "NZD"),
    **dict.fromkeys(("New South Wales", "Western Australia", "South Australia", "Northern Territory"), "AUD"),
    **dict.fromkeys(("New Zealand", "Auckland", "Aotearoa", "Christchurch"), "NZD"),
    **dict.fromkeys(("Hawke's Bay", "Hawke’s Bay", "Bay of Plenty"), "NZD"),
    **dict.fromkeys(
        word_list("""
            Otago Waikato Taranaki Southland Northland Dunedin Tauranga Taupō Rotorua Nelson Wellington Queenstown
            Napier Whangārei Whangarei Invercargill Gisborne Whanganui Timaru Whitianga Wānaka Wanaka Kerikeri Blenheim
            Masterton Levin Ashburton Oamaru Greymouth Hokitika Taumarunui Whakatāne Whakatane Pukekohe Porirua Feilding
            Matamata Tokoroa Motueka Taupo Hāwera Rangiora
        """),
        "NZD",
    ),
    "Singapore": "SGD",
    "Hong Kong": "HKD",
}


# Where a year's pay begins, by currency.
YEARS_FROM = {
    "GBP": 5000,
    "AMD": 2_000_000, "CZK": 200_000, "DKK": 100_000, "HUF": 2_500_000, "IDR": 50_000_000, "INR": 150_000,
    "ARS": 4_000_000, "CLP": 5_000_000, "COP": 20_000_000, "JPY": 1_000_000, "$": 20_000_000,
    "BDT": 300_000, "EGP": 300_000, "KZT": 3_000_000, "LKR": 1_000_000, "PKR": 800_000,
    "TWD": 300_000, "TZS": 8_000_000,
    "UGX": 15_000_000, "VND": 200_000_000, "ISK": 2_500_000,
    "KES": 500_000, "KRW": 8_000_000, "MXN": 100_000, "NGN": 1_500_000, "NOK": 120_000,
    "PHP": 200_000, "PLN": 40_000, "RUB": 500_000, "SEK": 120_000, "THB": 300_000, "TRY": 200_000, "UAH": 200_000,
    "ZAR": 100_000,
}  # fmt: skip
_ONLY_SIGNS = (("€", "EUR"), ("£", "GBP"), ("₹", "INR"), ("$", "USD"))
_OF_COUNTRY = {
    **dict.fromkeys(("UK", "United Kingdom", "England", "Scotland", "Wales", "London", "Northern Ireland"), "GBP"),
    **dict.fromkeys(
        word_list("""
            Germany Deutschland Austria Österreich France Spain España Italy Italia Netherlands Nederland Belgium België
            Ireland Portugal Finland Greece
        """),
        "EUR",
    ),
    **dict.fromkeys(("US", "USA", "United States"), "USD"),
    **dict.fromkeys(
        (
            *("Karnataka", "Maharashtra", "Tamil Nadu", "Telangana", "Gujarat", "Kerala", "Haryana", "West Bengal"),
            *("Rajasthan", "Uttar Pradesh", "Andhra Pradesh", "Bangalore", "Bengaluru", "Pune", "Mumbai", "Chennai"),
            *("Hyderabad", "Delhi", "New Delhi", "Gurgaon", "Gurugram", "Noida", "Kolkata", "Ahmedabad"),
        ),
        "INR",
    ),
    **dict.fromkeys(("Switzerland", "Schweiz", "Suisse"), "CHF"),
    **dict.fromkeys(("UAE", "Dubai", "Abu Dhabi"), "AED"),
    "India": "INR", "Sweden": "SEK", "Norway": "NOK", "Denmark": "DKK", "Poland": "PLN", "Philippines": "PHP",
    "Kenya": "KES", "Nigeria": "NGN", "Malaysia": "MYR", "Singapore": "SGD", "Armenia": "AMD", "South Africa": "ZAR",
}  # fmt: skip
_US_STATES = frozenset(
    word_list("""
        AL AK AZ AR CO CT FL GA HI ID IL IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC
        SD TN TX UT VT VA WA WV WI WY DC CA IN
    """)
)
_OF_US_ALONE = _US_STATES - {"WA"}  # which is Western Australia, too
_PESOS = Pattern(r"\$ ?\d{1,3}(?:\.\d{3})+(?![.,]?\d)")
_CODE = 4  # letters of "NSW", "CDMX"
_OF_US = frozenset(("US", "USA", "States"))
_KRONES = (
    (Pattern(r"\b[Ll]ønn|\bNorge\b|\bNorway\b|\bOslo\b|\bBergen\b"), "NOK"),
    (Pattern(r"\b[Ll]øn\b|\bDanmark\b|\bDenmark\b|\bKøbenhavn\b|\bAarhus\b"), "DKK"),
    (Pattern(r"\b[Ll]ön|\b[Mm]ån(?:ad|\b)|\bSverige\b|\bSweden\b|\bStockholm\b|\b[Vv]i söker\b|\bkommun\b"), "SEK"),
)
_NEW_ZEALAND = Pattern(
    r"\b(?:NZ|New Zealand|Aotearoa|KiwiSaver)\b", starts=("nz", "new zealand", "aotearoa", "kiwisaver")
)
_QUEBEC = Pattern(r"\d ?\$ ?(?:/ ?h\b|/ ?heure|de l['’]heure|par (?:heure|an|semaine)|brut)")
_SINGAPORE = Pattern(r"\b(?:PTE|Pte)\b\.? (?:LTD|Ltd)\b")
# What only postings of the United States hold: their postal codes, dates, savings and statements.
_AMERICAN = Pattern(
    r", [A-Z]{2} \d{5}\b|\b401 ?\(?[kK]\b|\b(?:EOE|EEO)\b|"
    r"(?<!\d)(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/(?:20)?\d\d(?!\d)"
)
_STATES = Pattern(r"\bUSA?\b|\bU\.S\.|\bUnited States\b|, [A-Z]{2} \d{5}\b|\bAustralia\b|\bCanada\b|\bUSD\b")


def next_amount(piece: str, *, start: int) -> re.Match[str] | None:
    """The first amount from `start` on: looked for around the figures, which are few."""
    tried = start
    for digit in _DIGIT.finditer(piece, start):
        for at in range(max(tried, digit.start() - _LONGEST_SIGN), digit.start() + 1):
            found = _AMOUNTS.match(piece, at) if at == digit.start() or _may_begin_sign(piece, at=at) else None
            if found:
                return found
        tried = digit.end()
    return None


def _may_begin_sign(piece: str, *, at: int) -> bool:
    """Whether a currency's sign may begin at a place: the slow pattern need not be tried at each letter."""
    if not piece[at].isalpha():
        return piece[at] not in _NO_SIGNS
    end = at + 1
    while end < len(piece) and piece[end].isalpha():
        end += 1
    return piece[end : end + 1] == "$" or piece[at:end].lower() in _SIGN_WORDS


def thousands_in(text: str) -> list[int]:
    """Where figures of thousands stand, "60k" and "60 K": looked for by their letter, as most figures are others."""
    found: list[int] = []
    for letter in ("k", "K"):
        at = text.find(letter, 1)
        while at > 0:
            figure = at - 2 if text[at - 1] == " " else at - 1
            behind = text[at + 1 : at + 2]
            if figure >= 0 and text[figure].isdecimal() and not (behind.isalnum() or behind == "_"):
                found.append(figure)
            at = text.find(letter, at + 1)
    return found


def figures_of(found: re.Match[str]) -> tuple[float, float]:
    """The figures of an amount; one figure is its own range."""
    if found["f3"] is not None:
        value = _number(found["f3"], factor=found["k3"])
        return value, value
    thousands = (found["k1"] or "").lower() == "k"  # beside which "m" is no billion: "900k-1.1m"
    high = _number(found["f2"], factor=found["k2"]) / (1000 if thousands and found["k2"] in ("m", "M") else 1)
    low = _number(found["f1"], factor=found["k1"] or (found["k2"] if len(found["f1"]) <= 3 else None))  # noqa: PLR2004 - "42-60K"
    return low, high


def currency_of(found: re.Match[str]) -> str | None:
    """The ISO 4217 code of an amount."""
    signs = (found[name] for name in ("s1", "t1", "s2", "t2", "s3", "t3"))
    if _PESOS.match(found[0]):
        return "$"
    stated = sorted((sign.lower().rstrip(".") for sign in signs if sign), key=lambda sign: not sign.isalpha())
    if not stated and any((found[name] or "").lower() in _LAKHS for name in ("k1", "k2", "k3")):
        return "INR"
    return CURRENCIES.get(stated[0]) or CURRENCIES.get(stated[0].rstrip(" $")) if stated else None


def _number(figure: str, *, factor: str | None) -> float:
    digits = _SPACES.sub("", figure)
    last = max(digits.rfind("."), digits.rfind(","))
    if last >= 0 and len(digits) - last - 1 in (1, 2):
        value = float(_MARKS.sub("", digits[:last]) + "." + digits[last + 1 :])
    else:
        value = float(_MARKS.sub("", digits))
    word = (factor or "").lower().rstrip(".")
    if word in ("k", "t", "tsd", "thousand", "mil"):
        return value * 1000
    if word in _LAKHS:
        return value * 100_000
    return value * 1e9 if word else value


def _is_of_us(place: str) -> bool:
    words = place.replace(",", " ").split()
    return not _OF_US.isdisjoint(words) or (", " in place and words[-1] in _OF_US_ALONE)


def dollar_of(places: Sequence[str], *, text: str) -> str:
    """The currency that a bare dollar sign means where the job is, or in the only country that the text names."""
    if any(map(_is_of_us, places)):
        return "USD"
    for place in (place.title() if place.isupper() and len(place) > _CODE else place for place in places):
        words = place.replace(",", " ").split()
        for word in (*words[-1:], *words, place):
            if word in _DOLLARS:
                return _DOLLARS[word]
        region = next((region for region in _DOLLARS if " " in region and region in place), None)
        if region:
            return _DOLLARS[region]
    if _SINGAPORE.search(text):
        return "SGD"
    if _QUEBEC.search(text):
        return "CAD"
    named = any(at_starts(_NEW_ZEALAND, text)) and not _STATES.search(text)
    return "NZD" if named else "USD"


def currency_there(places: Sequence[str], *, text: str) -> str | None:
    """The currency of pay that is written without one: that of other sums in the text, else of the country."""
    signs = [code for sign, code in _ONLY_SIGNS if sign in text]
    if signs:
        return dollar_of(places, text=text) if signs == ["USD"] else signs[0] if len(signs) == 1 else None
    dollar = dollar_of(places, text=text)
    if dollar != "USD":
        return dollar
    for place in places:
        last = place[:2] if place[2:4] == ", " else place.rpartition(", ")[2]
        state = last.partition(" ")[0]
        code = _OF_COUNTRY.get(last) or _DOLLARS.get(last)
        if code or (state in _US_STATES and ", " in place) or plain(last) in US_STATE_NAMES:
            return code or "USD"
    return "USD" if _AMERICAN.search(text) else None


def krone_of(text: str) -> str | None:
    """The currency that "kr" means in a text that tells its country; None where it does not."""
    return next((code for pattern, code in _KRONES if pattern.search(text)), None)
