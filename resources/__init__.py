"""Data shipped with the program: icons, themes, word lists, models, samples.

Found with `importlib.resources.files("resources")`, in a checkout as in an installation.
"""
