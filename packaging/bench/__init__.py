"""Floors to measure against, and what is measured beside them."""
