"""The nouns of the hunt, as plain rows."""
