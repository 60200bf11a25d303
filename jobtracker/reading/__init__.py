"""The posting, found in a text: text in, findings out."""
