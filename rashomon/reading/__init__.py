"""Bytes to Documents: one reader a format, encoding, metadata, page debris."""
