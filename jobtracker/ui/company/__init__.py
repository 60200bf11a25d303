"""A company: all that the hunt knows of it."""
