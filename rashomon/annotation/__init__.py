"""Anchoring of passages that people tagged."""
