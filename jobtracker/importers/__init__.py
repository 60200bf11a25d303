"""Whatever was pasted or dropped, turned into text."""
