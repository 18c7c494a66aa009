"""Divergent framing of the shared facts."""
