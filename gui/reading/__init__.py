"""The reading view: columns of accounts and what is painted on them."""
