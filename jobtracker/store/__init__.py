"""The SQLite file, which keeps it all."""
