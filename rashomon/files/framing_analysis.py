"""Actors and profiles of a comparison as JSON for scripts; see docs/ANALYSIS-SCHEMA.md."""

from __future__ import annotations

from typing import Any

from rashomon.framing.profiles import CueRate, Profile, Voice
from rashomon.model import Actor, ActorNaming

Json = dict[str, Any]


def actor_to_json(actor: Actor) -> Json:
    """An actor with every way the accounts name it."""
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": actor.kind,
        "decided": actor.decided,
        "namings": [_naming(item) for item in actor.namings],
    }


def _naming(naming: ActorNaming) -> Json:
    return {
        "document": naming.document,
        "text": naming.text,
        "role": naming.role,
        "count": naming.count,
        "decided": naming.decided,
        "spans": [{"start": span.start, "end": span.end} for span in naming.spans],
    }


def profile_to_json(profile: Profile) -> Json:
    """An account in figures."""
    return {
        "document": profile.document,
        "words": profile.words,
        "sentences": profile.sentences,
        "shared_words": profile.shared_words,
        "shared_sentences": profile.shared_sentences,
        "quoted_words": profile.quoted_words,
        "rates": [_rate(item) for item in profile.rates],
        "voices": [_voice(item) for item in profile.voices],
    }


def _rate(rate: CueRate) -> Json:
    return {
        "kind": rate.kind,
        "count": rate.count,
        "per_thousand": round(rate.per_thousand, 3),
        "shared_count": rate.shared_count,
        "shared_per_thousand": round(rate.shared_per_thousand, 3),
    }


def _voice(voice: Voice) -> Json:
    return {
        "speaker": voice.speaker,
        "quotations": voice.quotations,
        "words": voice.words,
        "share_of_quoted": round(voice.share_of_quoted, 4),
        "share_of_account": round(voice.share_of_account, 4),
        "spans": [{"start": item.span.start, "end": item.span.end} for item in voice.places],
    }
