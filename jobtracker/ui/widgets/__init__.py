"""The small parts that several pages are made of."""
