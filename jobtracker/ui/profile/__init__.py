"""Profile: what the person knows, did, studied, speaks and holds, and what they taught."""
