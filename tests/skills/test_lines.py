from tests.skills.lines.show import Claim, Lines

FLOOR = 0.985


def test_requirement_lines_of_many_trades_say_what_a_reader_takes_from_them() -> None:
    claims = list(Lines().claims())
    assert len({claim.line for claim in claims}) >= 650
    wrong = [claim for claim in claims if not claim.holds]
    assert 1 - len(wrong) / len(claims) >= FLOOR, "\n".join(map(_told, wrong))


def _told(claim: Claim) -> str:
    return f"{claim.line!r}: {claim.about}: expected {claim.expected}, found {claim.found}"
