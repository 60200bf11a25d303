"""Jobs: every saved posting in one table."""
