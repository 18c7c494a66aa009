"""What each account does with the same fact: cues, word alignment, divergences, labels."""
