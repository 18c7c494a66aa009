"""Several coders: their files merged, how far they agree, and where they do not."""
