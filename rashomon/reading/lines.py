"""What a line of a page looks like: a sentence of prose, a heading, a byline."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_CJK = re.compile("[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_STOP_AT_END = re.compile("[.!?…。！？؟।۔]+[\"'”’»」』)\\]]*\\s*$")
_FULL_STOP_AT_END = re.compile("[.。।۔…][\"'”’»」』)\\]]*\\s*$")
SHORTEST_PROSE = 6  # words; "He did not answer." is no heading, but no help in telling them either
LONGEST_HEADING = 30
_ENOUGH = 1_000  # characters that always hold more words than a heading
_NOT_IN_KEY = re.compile(r"[\W_]+")

_NAME = (
    r"[^\W\d_a-zß-öø-ÿ][\w'’.-]*(?:\s+(?:(?:de|da|del|della|van|von|der|den|bin|ibn|al|el|la|le|di|du"
    r"|dos|das|y|ter|ten|e)\s+){0,2}[^\W\d_a-zß-öø-ÿ][\w'’.-]*){0,4}"
)
_BYLINE = re.compile(
    r"(?P<lead>(?i:(?:written|posted|reported|compiled|edited|story|words|text|analysis|opinion"
    r"|commentary|reporting|published)\s+by|by|authors?|reporter|writer|autora?|auteur|автор"
    r"|written|von|par|por|door)\s*:?\s+)"
    rf"(?P<names>{_NAME}(?:(?:,\s*|\s+(?:and|und|et|y|e|&|with)\s+){_NAME}){{0,3}}?)"
    r"(?P<rest>\s*$|\s*[,|•·(@–—-].*|\s+(?:in|for|at|on|from)\s+[^\W\d_a-z].*|\s+\d.*)",
    re.DOTALL,
)
_CREDITS = re.compile(
    r"\(?\s*(?:additional |with )?(?:reporting|writing|editing|edited|compiled|translated)"
    r"(?: and (?:writing|editing))? by\b.{1,200}",
    re.IGNORECASE | re.DOTALL,
)
_NO_NAMES = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Christmas|Easter|Ramadan|The|This|That|Then|Now"
)
_LONGEST_BYLINE = 25


def count_words(text: str) -> int:
    """Words of `text`; two ideographs or kana count as one."""
    ideographs = len(_CJK.findall(text))
    return ideographs // 2 + len(_WORD.findall(_CJK.sub(" ", text) if ideographs else text))


def ends_sentence(text: str) -> bool:
    """Whether a stop, a question mark or the like is the last thing but for quotation marks."""
    return _STOP_AT_END.search(text[-12:]) is not None


def is_prose(text: str) -> bool:
    """Whether a paragraph reads as sentences of an article rather than as a line of a page."""
    return is_prose_of(text, count_words(text[:_ENOUGH]))


def is_prose_of(text: str, words: int) -> bool:
    """`is_prose` for a paragraph whose words have been counted."""
    return words > LONGEST_HEADING or (words >= SHORTEST_PROSE and ends_sentence(text))


def is_heading(text: str) -> bool:
    """Whether a line could be a headline: short, with words, and not ended by a full stop."""
    return (
        len(text) <= _ENOUGH
        and 0 < count_words(text) <= LONGEST_HEADING
        and _FULL_STOP_AT_END.search(text[-12:]) is None
        and any(character.isalpha() for character in text)
    )


def headline_key(text: str) -> str:
    """What two printings of one headline share: its letters and digits."""
    return _NOT_IN_KEY.sub("", text.casefold())


def byline_names(line: str) -> str:
    """The names in a line like "By Ana Ruiz and Li Wei in Karst"; "" if it is none."""
    if count_words(line) > _LONGEST_BYLINE:
        return ""
    found = _BYLINE.match(line.strip())
    if found is None or _NO_NAMES.match(found["names"]):
        return ""
    lead = found["lead"].casefold()
    if not lead.startswith(("written", "posted", "reported", "author")) and ends_sentence(line):
        return ""  # "By Harvest Time, half of them had left."
    if lead.strip(" :") in ("von", "par", "por", "door", "written") and " " not in found["names"]:
        return ""
    return found["names"].strip()


def is_byline(line: str) -> bool:
    """Whether a line names who wrote or edited the account, and does nothing else."""
    return bool(byline_names(line)) or _CREDITS.fullmatch(line.strip()) is not None
