"""What makes the details of an account sound: dates are dates."""

from __future__ import annotations

import re
from datetime import date

from rashomon.messages import worded

_PUBLISHED = re.compile(r"\d{4}(-\d{2}(-\d{2}(T[0-9:.]+(Z|[+-]\d{2}:\d{2})?)?)?)?")


def check_published(published: str) -> None:
    """Raise ValueError where `published` is neither "" nor a date, or part of one, in ISO 8601."""
    if not published:
        return
    known = _PUBLISHED.fullmatch(published)
    try:
        if known is None:
            raise ValueError(published)
        year, month, day = (int(part) for part in (published[:10] + "-01-01")[:10].split("-"))
        date(year, month, day)
    except ValueError:
        raise ValueError(
            worded(
                "“{published}” is no date: write 2026, 2026-05 or 2026-05-31.", published=published
            )
        ) from None
