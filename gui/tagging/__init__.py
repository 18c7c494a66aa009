"""Codebook, tagging and the list of annotations."""
