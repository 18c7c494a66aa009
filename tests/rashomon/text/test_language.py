"""Which language a text is in."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given

from rashomon.text.language import LANGUAGE_NAMES, detect_language, language_name
from tests.rashomon.text.any_text import any_text

TEXTS = {
    "en": "The harbour of Karst was closed on Tuesday, and two ferries stayed in port.",
    "fr": "Le port de Karst a été fermé mardi, et deux traversiers sont restés à quai.",
    "es": "El puerto de Karst cerró el martes y dos transbordadores se quedaron en el muelle.",
    "de": "Der Hafen von Karst wurde am Dienstag geschlossen, zwei Fähren blieben am Kai.",
    "it": "Il porto di Karst è stato chiuso martedì e due traghetti sono rimasti in banchina.",
    "pt": "O porto de Karst foi fechado na terça-feira e duas balsas ficaram no cais.",
    "nl": "De haven van Karst werd dinsdag gesloten en twee veerboten bleven aan de kade.",
    "pl": "Port w Karst został zamknięty we wtorek, a dwa promy pozostały przy nabrzeżu.",
    "tr": "Karst limanı salı günü kapatıldı ve iki feribot iskelede kaldı, yetkililer söyledi.",
    "ru": "Порт Карст был закрыт во вторник, и два парома остались у причала.",
    "uk": "Порт Карст було закрито у вівторок, і два пороми залишилися біля причалу.",
    "ar": "أغلق ميناء كارست يوم الثلاثاء وبقيت عبارتان في الميناء بحسب ما قال مسؤولون.",
    "fa": "بندر کارست روز سه‌شنبه بسته شد و دو کشتی در بندر ماندند، مقام‌ها گفتند.",
    "zh": "卡斯特港周二关闭，两艘渡轮留在港口。",
    "ja": "カルスト港は火曜日に閉鎖され、フェリー二隻が港に残った。",
    "ko": "카르스트 항구는 화요일에 폐쇄되었고 두 척의 여객선이 항구에 남았다.",
    "el": "Το λιμάνι του Καρστ έκλεισε την Τρίτη και δύο πλοία έμειναν δεμένα.",
    "he": "נמל קארסט נסגר ביום שלישי ושתי מעבורות נשארו ברציף.",
    "hi": "कार्स्ट बंदरगाह मंगलवार को बंद कर दिया गया और दो नौकाएँ बंदरगाह में रहीं।",
    "th": "ท่าเรือคาร์สต์ปิดเมื่อวันอังคาร และเรือสองลำจอดอยู่",
}


@pytest.mark.parametrize("tag", TEXTS)
def test_two_clauses_are_enough_to_tell(tag: str) -> None:
    assert detect_language(TEXTS[tag]) == tag


@pytest.mark.parametrize(
    ("text", "tag"),
    [("Flood in Orvale", "en"), ("", "en"), ("12 : 30", "en"), ("Порт закрыт", "ru"),
     ("Порт є", "uk"), ("الميناء مغلق", "ar"), ("پل بسته شد", "fa"), ("港口", "zh")],
)  # fmt: skip
def test_a_few_letters_are_told_by_their_script(text: str, tag: str) -> None:
    assert detect_language(text) == tag


def test_english_with_foreign_names_and_quotations_is_english() -> None:
    text = TEXTS["en"] + " “Le port est fermé,” the minister said of the harbour of Sainte-Orve. "
    assert detect_language(text * 3) == "en"


@given(any_text)
def test_every_text_has_a_language_with_a_name(text: str) -> None:
    assert detect_language(text) in LANGUAGE_NAMES


def test_languages_have_names() -> None:
    assert language_name("ar") == "Arabic"
    assert language_name("pt-BR") == "Portuguese"
    assert language_name("xx") == "xx"


def test_english_is_told_without_loading_the_model() -> None:
    program = (
        "import sys; from rashomon.text.language import detect_language; "
        f"print(detect_language({TEXTS['en']!r} * 4), 'py3langid' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["en", "False"]
