"""The page of insights: what the whole hunt shows."""
