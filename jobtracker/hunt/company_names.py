"""What two spellings of a company's name share."""

import re

_SUFFIX = re.compile(
    r"[\s,]+(?:inc|llc|ltd|limited|gmbh(?: & co\.? kg)?|ag|se|plc|corp|corporation|company|co|kg|"
    r"s\.?a\.?s?|b\.?v|ab|oy)\.?$"
)


def company_key(name: str) -> str:
    """Give what two spellings of a company's name share: case, spacing and legal form tell none apart."""
    folded = " ".join(name.casefold().split())
    return _SUFFIX.sub("", folded) or folded
