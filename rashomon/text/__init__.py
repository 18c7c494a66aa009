"""Sentences, tokens, quotations, quantities and dates of one text."""
