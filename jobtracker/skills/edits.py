"""How many letters two words differ by: swapped neighbours, letters too many, too few and mistaken."""


def distance(one: str, other: str, *, most: int) -> int:
    """Count the edits that make one word the other, no place edited twice; `most` + 1 stands for any number above."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    first, last = 0, 0
    shorter = min(len(one), len(other))
    while first < shorter and one[first] == other[first]:
        first += 1
    while last < shorter - first and one[-1 - last] == other[-1 - last]:
        last += 1
    return _edits(one[first : len(one) - last], other[first : len(other) - last], most=most)


def _edits(one: str, other: str, *, most: int) -> int:
    """Count the edits of what differs, row by row; rows that have grown too far apart need no end."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        earlier, before, row = before, row, [place]
        for at, facing in enumerate(other, 1):
            cost = min(before[at] + 1, row[at - 1] + 1, before[at - 1] + (letter != facing))
            if place > 1 < at and letter == other[at - 2] and one[place - 2] == facing:
                cost = min(cost, earlier[at - 2] + 1)
            row.append(cost)
        if min(row) > most and min(before) > most:
            return most + 1
    return min(row[-1], most + 1)
