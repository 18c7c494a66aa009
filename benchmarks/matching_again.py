"""What is asked a second time: a further account, a moved threshold, a fresh process."""

from __future__ import annotations


def measure_again() -> dict[str, float]:
    return {}
