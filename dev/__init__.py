"""The developers' own commands; not part of the program.  See `python -m dev --help`."""
