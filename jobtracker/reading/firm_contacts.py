"""The firm before its telephone number, or above its street and the number there."""

from jobtracker.patterns import Pattern
from jobtracker.reading.firm_grammar import NAME
from jobtracker.reading.firm_names import Named, is_institution, is_usable

# A name before its street: "Statikbüro Lorenz & Böhm, Humboldtstraße 3".
_ROADS = ("straße ", "strasse ", "str. ", "weg ", "platz ", "gasse ", "allee ", "straat ", "laan ", "gatan ", "vägen ")
# Of plain bytes only figures are told, or other letters, and with what the name of a street may end.
_NUMBERED = bytes(
    [ord("0") if chr(code) in "0123456789?" else ord("e") if chr(code) in "egtzn." else code for code in range(256)]
)
_ADDRESS = Pattern(
    rf"(?P<name>{NAME}), (?:(?:Personal[a-z]+|Sekretariat|Abteilung [\w ]{{3,30}}|z\. ?H(?:d|"
    rf"änden)?\.? [\w. ]{{3,40}}), )?"
    rf"[A-ZÀ-Þ][\w-]*(?:straße|strasse|str\.|weg|platz|gasse|allee|straat|laan|gatan|vägen) \d"
)
_PHONED = Pattern(rf"(?P<name>{NAME})(?:,| [|–-])? (?:Tel|Tél|Tlf|Phone|Telefo)")
_PHONES = (" Tel", " Tél", " Tlf", " Phone")
_TOLD = 2.0


def holds_address(text: str) -> bool:
    """Whether a text holds a telephone number behind its name or a street with its number."""
    for sign in _PHONES:
        if sign in text:
            return True
    plain = text.encode("ascii", errors="replace").translate(_NUMBERED)
    at = plain.find(b"e 0")
    while at >= 0:
        if text.endswith(_ROADS, 0, at + 2) and text[at + 2].isdecimal():
            return True
        at = plain.find(b"e 0", at + 1)
    return False


def named_at_address(piece: str) -> list[Named]:
    """A name before its telephone number, and one that stands above its address."""
    named: list[Named] = []
    phoned = _PHONED.search(piece) if any(sign in piece for sign in _PHONES) else None
    if phoned and is_institution(phoned["name"]) and is_usable(phoned["name"]):
        named.append(Named(phoned["name"], phoned.start("name"), phoned.end("name"), _TOLD))
    address = _ADDRESS.search(piece) if any(road in piece for road in _ROADS) else None
    if address and is_usable(address["name"]):
        named.append(Named(address["name"], address.start("name"), address.end("name"), _TOLD))
    return named
