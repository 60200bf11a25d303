"""The kinds of files that postings come in."""

from jobtracker.importers.kinds import suffixes

FILES = suffixes()
"""The suffixes of the files that a draft can be read from."""
LINKEDIN = ".zip"
"""What the name of LinkedIn's archive of one's own data ends in."""
TABLES = (".csv", ".tsv", LINKEDIN)
"""The suffixes of the files that jobs can be imported from."""
