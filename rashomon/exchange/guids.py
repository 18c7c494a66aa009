"""Ids of ours as GUIDs of REFI-QDA, and back."""

from __future__ import annotations

import re
import uuid

_PREFIX = "urn:uuid:"
_OURS = re.compile(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_GUID = re.compile(r"\{?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\}?")
_NAMESPACE = uuid.UUID("7d1d7a1e-6d8f-5f0b-8a4f-0a5f4b9f2c11")


def guid_of(name: str) -> str:
    """The GUID of an id: its own where it is one, else one made of it, the same every time."""
    return name.removeprefix(_PREFIX) if _OURS.fullmatch(name) else made_guid(name)


def made_guid(*parts: str) -> str:
    """A GUID made of texts, the same every time."""
    return str(uuid.uuid5(_NAMESPACE, "\0".join(parts)))


def id_of(guid: str) -> str:
    """The id of a GUID, with or without braces, in any case; "" where it is none."""
    found = _GUID.fullmatch(guid.strip())
    return _PREFIX + found[1].lower() if found else ""


def made_id(*parts: str) -> str:
    """An id made of texts, the same every time."""
    return _PREFIX + made_guid(*parts)
