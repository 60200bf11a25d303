"""The bench command: what jobtracker takes, beside what the same takes without it."""
