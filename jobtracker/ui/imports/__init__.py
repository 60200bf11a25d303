"""The page that takes jobs in from a table."""
