"""Reading type: families, sizes, line height and the gaps between paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from rashomon.model import Document

# The first that is installed serves; later ones lend the scripts it lacks.
_FAMILIES = (
    "Source Serif 4", "Noto Serif", "Charter", "Georgia", "DejaVu Serif", "Noto Naskh Arabic",
    "Noto Serif Hebrew", "Noto Serif CJK SC", "Songti SC", "WenQuanYi Micro Hei",
)  # fmt: skip

_BEFORE_OUTLET = (" | ", " - ", " – ", " — ", " · ")  # a page's title ends with its outlet
_HEAD = 40  # lines at the top of an account among which its headline is looked for

# Arabic letters stand smaller on the same body than Latin ones, Chinese characters fill theirs.
_OPTICAL_SIZE = {"ar": 1.14, "fa": 1.14, "ur": 1.14, "he": 1.05, "zh": 0.97, "ja": 0.97, "ko": 0.97}

MIN_PIXEL_SIZE, DEFAULT_PIXEL_SIZE, MAX_PIXEL_SIZE = 11, 16, 34
LINE_HEIGHT = 1.55  # of the pixel size
LEADINGS = (1.2, 2.4)  # least and greatest line height that can be chosen
MEASURES = (20, 80)
NARROWESTS = (10.0, 40.0)
PARAGRAPH_GAP = 0.62  # of a line
LINE_GAP = 0.18  # of a line: between lines of a text whose paragraphs blank lines already part
MEASURE = 40  # widest column of text, in pixel sizes: about 75 Latin characters
NARROWEST = 16.25  # narrowest column, in pixel sizes: 260 px at 16 px


@dataclass(frozen=True, slots=True)
class ReadingType:
    """What all columns are set in; lengths in logical pixels, widths in pixel sizes."""

    pixel_size: int = DEFAULT_PIXEL_SIZE
    family: str = ""  # "" for the program's own choice of a serif
    leading: float = LINE_HEIGHT  # line height, in pixel sizes
    measure: int = MEASURE  # widest line
    narrowest: float = NARROWEST  # narrowest column

    def zoomed(self, steps: int) -> ReadingType:
        """Larger (or smaller) by that many pixels, within limits."""
        size = max(MIN_PIXEL_SIZE, min(MAX_PIXEL_SIZE, self.pixel_size + steps))
        return replace(self, pixel_size=size)

    @property
    def line_height(self) -> int:
        """Distance of two baselines, in whole pixels: columns can then be levelled exactly."""
        return round(self.pixel_size * self.leading)

    @property
    def narrowest_column(self) -> int:
        """Least width of a column that is still pleasant to read."""
        return round(self.pixel_size * self.narrowest)

    @property
    def widest_text(self) -> int:
        """Greatest width of a line of text."""
        return self.pixel_size * self.measure

    def font(self, language: str) -> QFont:
        """The font for texts of a language (BCP 47 primary tag)."""
        font = QFont()
        font.setFamilies([*([self.family] if self.family else []), *_FAMILIES])
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(round(self.pixel_size * _OPTICAL_SIZE.get(language, 1.0)))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


def set_in_type(document: QTextDocument, reading_type: ReadingType, account: Document) -> None:
    """Set the whole document in that type: one block a line of the source, blank ones as gaps.

    Lines are given a fixed height, so that letters borrowed from another font do not push
    their line down.  The first line that is the account's title is set in bold.
    """
    document.setDefaultFont(reading_type.font(account.language))
    blank = _blank_blocks(document)
    line = reading_type.line_height
    gap = round(line * (LINE_GAP if any(blank) else PARAGRAPH_GAP))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(_line_format(line, gap))  # of most blocks, at once
    before_gap = _line_format(line, 0)
    first_gap, further_gap = _gap_format(round(line * PARAGRAPH_GAP)), _gap_format(1)
    block = document.begin()
    for number, is_blank in enumerate(blank):
        followed = number + 1 < len(blank) and not blank[number + 1]
        if is_blank or not followed:
            after_blank = number > 0 and blank[number - 1]
            gap_format = further_gap if after_blank else first_gap
            cursor.setPosition(block.position())
            cursor.setBlockFormat(gap_format if is_blank else before_gap)
        block = block.next()
    _set_headline(document, cursor, " ".join(account.title.split()))
    cursor.endEditBlock()


def _set_headline(document: QTextDocument, cursor: QTextCursor, title: str) -> None:
    """A headline looks like one; where the title is a first sentence, it stays in its paragraph."""
    block = document.begin()
    for _ in range(_HEAD if title else 0):
        line = " ".join(block.text().split())
        if line == title or line.startswith(tuple(title + mark for mark in _BEFORE_OUTLET)):
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.DemiBold)
            cursor.setPosition(block.position())
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.mergeCharFormat(bold)
            return
        block = block.next()


def _blank_blocks(document: QTextDocument) -> Sequence[bool]:
    blank: list[bool] = []
    block = document.begin()
    while block.isValid():
        blank.append(not block.text().strip())
        block = block.next()
    return blank


def _line_format(height: int, gap_below: int) -> QTextBlockFormat:
    block_format = QTextBlockFormat()
    block_format.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block_format.setBottomMargin(gap_below)
    return block_format


def _gap_format(height: int) -> QTextBlockFormat:
    return _line_format(max(1, height), 0)
