"""Add: paste a posting, correct what was read, keep it."""
