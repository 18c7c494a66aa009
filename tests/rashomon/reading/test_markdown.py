"""Markdown as a reader sees it."""

from __future__ import annotations

from hypothesis import given

from rashomon.reading.markdown import render_plain
from tests.rashomon.text.any_text import any_text

SOURCE = """\
# Harbour *closed*

The **port** of [Karst](https://karst.example) ![map](map.png) stayed
closed, ~~two~~ three `ferries` &amp; a barge <b>too</b>.

- first demand
- second demand

3. third
4. fourth

> “We waited.”

```
pier  = 4
```

| pier | state |
|------|-------|
| 4    | shut  |

<!-- not for readers -->
***
Snake_case and 2 * 3 * 4 stay.
"""


def test_marks_vanish_and_words_stay() -> None:
    assert render_plain(SOURCE).text == (
        "Harbour closed\n\n"
        "The port of Karst stayed closed, two three ferries & a barge too.\n\n"
        "• first demand\n• second demand\n\n"
        "3. third\n4. fourth\n\n"
        "“We waited.”\n\n"
        "pier  = 4\n\n"
        "pier | state\n4 | shut\n\n"
        "Snake_case and 2 * 3 * 4 stay.\n"
    )


def test_the_first_heading_is_told() -> None:
    assert render_plain("Kicker\n\n## Harbour *closed*\n\n# Later\n").heading == "Harbour closed"
    assert render_plain("No heading.\n").heading == ""


def test_a_line_broken_on_purpose_stays_broken() -> None:
    assert render_plain("one  \ntwo\n").text == "one\ntwo\n"


def test_lists_inside_lists_keep_their_marks() -> None:
    assert render_plain("- a\n  - b\n- c\n\nEnd.\n").text == "• a\n• b\n• c\n\nEnd.\n"


@given(any_text)
def test_any_text_can_be_rendered(text: str) -> None:
    rendered = render_plain(text).text
    assert not rendered or rendered.endswith("\n")
