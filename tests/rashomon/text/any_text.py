"""Texts of every kind, for properties that must hold for all of them."""

from __future__ import annotations

from hypothesis import strategies as st

from rashomon.text.normalise import normalise

PIECES = (
    "The ferry sank off Karst.", "“We waited. Nobody came,” she said.", "U.S. troops left.",
    "e\u0301tat", "cafe\u0301", "👩‍👩‍👧", "🇺🇳", "❤️", "قال الوزير: لا.", "هل ذهب؟",
    "港口周二关闭。", "港は閉鎖された。", "「行く。」と言った。", "ประเทศไทย",
    "שלום.", "हिन्दी में।", "1,200", "3.5%", "$5bn", "9/11", "...", ". .", "*", "(no)", "[1]",
    '"', "“", "”", "‘", "’", "«", "»", "\n", "\n\n", " ", "\t", "\u00a0", "\u2028", "\u2029",
    "\x85", "\x0b", "\x1c", "\u200b", "\ufeff", "\ufffd", "1. First", "• item", "a) one",
    "Dr. No", "Jan. 5", "p.m.", "-----", "https://karst.example/a?b=c.", "@karst", "don’t",
)  # fmt: skip

# Normalised: what the engine works on.  Single characters from all of Unicode, and the pieces
# above in any order.
any_text = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join),
    st.text(max_size=120),
).map(normalise)
