"""Which sentences of different accounts state the same fact."""
