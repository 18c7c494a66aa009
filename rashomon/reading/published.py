"""When an account was published: lines that hold a date and nothing else, file names.

Only dates with a year count, and nothing is guessed: of 05/02/2024, which is May or February
depending on the country, only the year is taken.
"""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    "january jan janvier janv enero ene januar jänner janeiro gennaio gen januari styczeń stycznia"
    " января ocak يناير",
    "february feb février févr fevr febrero februar fevereiro fev febbraio februari luty lutego"
    " февраля şubat فبراير",
    "march mar mars marzo märz março marco maart marzec marca марта mart مارس",
    "april apr avril avr abril abr aprile kwiecień kwietnia апреля nisan أبريل ابريل",
    "may mai mayo maio maggio mag mei maj maja мая mayıs مايو",
    "june jun juin junio juni junho giugno giu czerwiec czerwca июня haziran يونيو",
    "july jul juillet juil julio juli julho luglio lug lipiec lipca июля temmuz يوليو",
    "august aug août aout agosto ago augustus sierpień sierpnia августа ağustos أغسطس اغسطس",
    "september sep sept septembre septiembre setembro settembre set wrzesień września сентября"
    " eylül سبتمبر",
    "october oct octobre octubre oktober okt outubro ottobre ott październik października октября"
    " ekim أكتوبر اكتوبر",
    "november nov novembre noviembre novembro listopad listopada ноября kasım نوفمبر",
    "december dec décembre déc diciembre dic dezember dez dezembro dicembre grudzień grudnia"
    " декабря aralık ديسمبر",
)
_MONTH_NUMBER = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_MONTH = "|".join(sorted(map(re.escape, _MONTH_NUMBER), key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"
_DATE = re.compile(
    rf"""(?<![\w/.-])(?:
      (?P<y1>{_YEAR})[-/.](?P<m1>\d\d?)[-/.](?P<d1>\d\d?)(?:T[\d:.+Z-]+)?(?![\d/])
    | (?P<y2>{_YEAR})\s?[年년]\s?(?P<m2>\d\d?)\s?[月월]\s?(?P<d2>\d\d?)\s?[日일号]?
    | (?P<d3>\d\d?)(?:(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+)?|-)(?P<m3>{_MONTH})
      (?:\.?,?\s+(?:de\s+|del\s+)?|-)(?P<y3>{_YEAR})(?!\d)
    | (?P<m4>{_MONTH})\.?\s+(?P<d4>\d\d?)(?:st|nd|rd|th)?,?\s+(?P<y4>{_YEAR})(?!\d)
    | (?P<m5>{_MONTH})\.?,?\s+(?:de\s+)?(?P<y5>{_YEAR})(?!\d)
    | (?P<n1>\d\d?)(?P<sign>[/.-])(?P<n2>\d\d?)(?P=sign)(?P<y6>{_YEAR})(?!\d)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
# What may stand beside the date in a line that is only about time.
_WEEKDAY = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi"
    r"|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|montag"
    r"|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:segunda|terça|quarta|quinta|sexta)"
    r"-feira|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica"
)
_BESIDE = re.compile(
    rf"""(?:\b(?:{_WEEKDAY}|first|date|dated?|on|at|of|and|the|published|posted|updated?|last|
      modified|created|issued|released|online|time|publié|mis|jour|le|à|publicado|actualizado|el|a|
      las|veröffentlicht|am|um|uhr|aktualisiert|stand|pubblicato|il|alle|ore|am|pm|a\.m\.?|p\.m\.?|
      noon|midnight|(?-i:[A-Z]{{2,4}})|gmt|utc|[+-]\d\d:?\d\d|h|hrs?)(?!\w)|\d\d?[:.h]\d\d(?:[:.]\d\d)?|
      [\s|•·,;:()\[\]/–—-])+""",
    re.VERBOSE | re.IGNORECASE,
)
_TIME_OF_DAY = re.compile(r"\d\d?[:.]\d\d\s*(?:[ap]\.?m\.?)?|\d\d?\s*[ap]\.?m\.?", re.IGNORECASE)
_LEADING = re.compile(r"(?:date|published|posted)\s*:?\s+(?=\d)", re.IGNORECASE)
_IN_FILE_NAME = re.compile(
    rf"(?<!\d)(?P<y>{_YEAR})(?P<sign>[-_.]?)(?P<m>0[1-9]|1[0-2])(?P=sign)(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"
)
_MONTH_OR_YEAR = re.compile(rf"{_YEAR}(?:-(?:0[1-9]|1[0-2]))?(?!\w)")
_SEPARATED = re.compile(r"\s+[|•·]\s+|\s+[–—-]\s+|\s*\|\s*")
LONGEST_LINE = 120
_LONGEST_NAME = 6  # words


def date_of_line(line: str) -> str:
    """The ISO date of a line that holds a date, the time and words around it, and no more.

    "" for every other line.
    """
    if len(line) > LONGEST_LINE:
        return ""
    found = _DATE.search(line)
    if found is None or _rest(line[: found.start()] + " " + line[found.end() :]):
        return ""
    return iso_date(found)


def is_time_line(line: str) -> bool:
    """Whether a line holds a date or a time of day and nothing else."""
    if date_of_line(line):
        return True
    time = _TIME_OF_DAY.search(line) if len(line) <= LONGEST_LINE else None
    return time is not None and not _rest(line[: time.start()] + " " + line[time.end() :])


def date_and_name(line: str) -> tuple[str, str]:
    """The ISO date and the name in a line like "The Karst Daily | 3 May 2031".

    ("", "") for every other line.
    """
    pieces = (
        [piece for piece in _SEPARATED.split(line) if piece] if len(line) <= LONGEST_LINE else []
    )
    dates = [piece for piece in pieces if date_of_line(piece)]
    others = [piece for piece in pieces if not is_time_line(piece)]
    if not dates or not others or any(len(name.split()) > _LONGEST_NAME for name in others):
        return "", ""
    return date_of_line(dates[0]), others[0]


def leading_date(text: str) -> tuple[str, int]:
    """The ISO date a text begins with after the word "date", and where the text goes on.

    ("", 0) where it does not.  Page extractors leave such a date before the first sentence.
    """
    lead = _LEADING.match(text)
    found = _DATE.match(text, lead.end()) if lead else None
    iso = iso_date(found) if found else ""
    return (iso, found.end()) if found and iso else ("", 0)


def find_date(text: str) -> str:
    """The ISO date of the first whole date in `text`; "" where there is none."""
    for found in _DATE.finditer(text):
        if iso := iso_date(found):
            return iso
    return ""


def date_of_field(value: str) -> str:
    """The ISO date of a field that says when: to the day, the month or the year; "" for none."""
    found = _MONTH_OR_YEAR.match(value.strip())
    return find_date(value) or (found[0] if found else "")


def date_of_file_name(stem: str) -> str:
    """The ISO date in a file's name, as 2031-03-15, 2031_03_15 or 20310315; "" for none."""
    found = _IN_FILE_NAME.search(stem)
    return _iso(int(found["y"]), int(found["m"]), int(found["d"])) if found else ""


def iso_date(found: re.Match[str]) -> str:
    """What a match of the date pattern says, as far as it says it; "" for a day that never was."""
    group = found.groupdict()
    if group["y6"]:
        return _numeric(int(group["n1"]), int(group["n2"]), int(group["y6"]), group["sign"])
    for number in "1234":
        if group[f"y{number}"]:
            month = group[f"m{number}"].casefold()
            return _iso(
                int(group[f"y{number}"]),
                int(month) if month.isdecimal() else _MONTH_NUMBER[month],
                int(group[f"d{number}"]),
            )
    return f"{group['y5']}-{_MONTH_NUMBER[group['m5'].casefold()]:02}"


def _numeric(first: int, second: int, year: int, sign: str) -> str:
    if sign == "." or first > 12:  # dots are written by countries that put the day first
        return _iso(year, second, first)
    if second > 12 or first == second:
        return _iso(year, first, second)
    return str(year)


def _iso(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _rest(beside: str) -> str:
    return _BESIDE.sub(" ", beside).strip()
