"""The kinds of files that postings come in."""

from jobtracker.importers.kinds import suffixes

FILES = suffixes()
"""The suffixes of the files that a draft can be read from."""
TABLES = (".csv", ".tsv")
"""The suffixes of the tables that jobs can be imported from."""
