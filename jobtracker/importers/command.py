"""The word that makes this program the child that reads one file, known to the parent and to the command line."""

COMMAND = "_read"
