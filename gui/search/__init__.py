"""Search over all accounts: the field, its choices and the list of hits."""
