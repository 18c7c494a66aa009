"""Data shipped with the program: icons, themes, word lists, models, samples.

Found with `importlib.resources.files("resources")`, in a checkout as in an installation.  What the
first paint needs is found by `FOLDER`: importing and asking `importlib.resources` takes 6 ms.
"""

from pathlib import Path

FOLDER = Path(__file__).parent
