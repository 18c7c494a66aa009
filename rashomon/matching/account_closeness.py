"""How well two accounts meet as a whole, beside the other accounts of the story.

Accounts of one day meet in many sentences, accounts of two days of a long story in few: names and
phrases that two sentences share tell less where their accounts have little else in common.  Held
out, average precision on mixed stories rises from 0.542 to 0.552, on those whose two events were
given the same names from 0.493 to 0.502; every other figure stays within 0.002.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int32]

# Sentences that meet as those of the whole story do, added to every two accounts: short ones say
# little.
_PRIOR = 4.0
# Strength beyond which closeness counts no further, so that it makes no link by itself.  Bounds of
# 0.5, 1 and none cost ECB+ 0.001, 0.002 and 0.003 of its average precision.
_MOST = 0.5


def account_closeness(accounts: Ints, strength: Floats, first: Ints, second: Ints) -> Floats:
    """For each pair of sentences how much better than others of the story their accounts meet.

    Within -0.5 and 0.5; 0 for all where there are only two accounts.  How well two accounts meet is
    the mean, over their sentences, of the best strength each has in the other account.

    Parameters
    ----------
    accounts
        Number of the account of each sentence.
    strength
        Of each pair ``(first[i], second[i])`` of sentences; of all pairs of the story.
    """
    if not len(first):
        return np.zeros(0)
    count = int(accounts.max()) + 1
    best = np.full((len(accounts), count), -np.inf)
    np.maximum.at(best, (first, accounts[second]), strength)
    np.maximum.at(best, (second, accounts[first]), strength)
    sentence, other = np.nonzero(best > -np.inf)
    own = accounts[sentence]
    both = np.minimum(own, other) * count + np.maximum(own, other)
    found = best[sentence, other]
    mean = found.mean()
    total = np.bincount(both, found, count * count) + _PRIOR * mean
    close = total / (np.bincount(both, minlength=count * count) + _PRIOR) - mean
    return np.clip(close, -_MOST, _MOST)[accounts[first] * count + accounts[second]]
