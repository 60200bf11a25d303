"""Where a permit to work holds, as its words say it: the right to work in one country is none in another."""

import re

from jobtracker.patterns import Pattern

_UNION = (
    ("austria", "austria|österreich|autriche"),
    ("belgium", "belgium|belgien|belgique|bélgica"),
    ("czechia", "czechia|czech republic|tschechien"),
    ("denmark", "denmark|dänemark|danemark|dinamarca"),
    ("finland", "finland|finnland|finlande|finlandia"),
    ("france", "france|frankreich|francia"),
    ("germany", "germany|deutschland|allemagne|alemania"),
    ("greece", "greece|griechenland|grèce|grecia"),
    ("hungary", "hungary|ungarn|hongrie"),
    ("ireland", "ireland|irland|irlande|irlanda"),
    ("italy", "italy|italien|italie|italia"),
    ("luxembourg", "luxembourg|luxemburg"),
    ("netherlands", "netherlands|niederlande[n]?|pays-bas|países bajos|nederland"),
    ("poland", "poland|polen|pologne|polonia"),
    ("portugal", "portugal"),
    ("romania", "romania|rumänien|roumanie"),
    ("spain", "spain|spanien|espagne|españa"),
    ("sweden", "sweden|schweden|suède|suecia"),
)
_OTHERS = (
    (
        "european union",
        "eu|e\\.u\\.|eea|european union|europe|schengen(?: area)?|europäische[nr]? union|ue|union européenne",
    ),
    ("united kingdom", "uk|u\\.k\\.|united kingdom|great britain|england|scotland|wales|royaume-uni|reino unido"),
    ("united states", "us|u\\.s\\.a?\\.?|usa|united states(?: of america)?|états-unis|estados unidos"),
    ("canada", "canada|kanada"),
    ("switzerland", "switzerland|swiss|schweiz|suisse|suiza"),
    ("norway", "norway|norwegen|norvège"),
    ("australia", "australia|australien|australie"),
    ("new zealand", "new zealand|neuseeland"),
    ("india", "india|indien"),
    ("singapore", "singapore|singapur"),
    ("united arab emirates", "uae|united arab emirates|dubai"),
)
_NAMES = tuple(name for name, _ in (*_UNION, *_OTHERS))
_PLACES = Pattern(rf"\b(?:{'|'.join(f'({words})' for _, words in (*_UNION, *_OTHERS))})(?!\w)", re.IGNORECASE)
_MEMBERS = frozenset(name for name, _ in _UNION)
_ROOM = 60
_END = Pattern(r"[;\n]|[.](?=\s|$)")


def places_near(text: str, start: int, end: int) -> tuple[str, ...]:
    """The countries named behind or shortly before the words of a permit, in the same sentence."""
    behind = _END.split(text[end : end + _ROOM], maxsplit=1)[0]
    before = _END.split(text[max(0, start - _ROOM // 3) : start])[-1]
    near = f"{before} {text[start:end]} {behind}"
    named = {found.lastindex for found in _PLACES.finditer(near) if found[0] != "us"}  # in small letters no country
    return tuple(name for number, name in enumerate(_NAMES, 1) if number in named)


def covers(held: tuple[str, ...], asked: tuple[str, ...]) -> bool:
    """Whether a permit that holds in some places is enough where one of others is asked for."""
    if not held or not asked:
        return True
    return any(place in held or (place in _MEMBERS and "european union" in held) for place in asked)
