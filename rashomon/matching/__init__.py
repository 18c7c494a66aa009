"""Which sentences of different accounts state the same fact."""

from rashomon.matching.facts import group_facts
from rashomon.matching.matches import match_accounts

__all__ = ["group_facts", "match_accounts"]
