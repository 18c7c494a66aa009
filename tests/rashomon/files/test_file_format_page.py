"""docs/FILE-FORMAT.md names everything a project file holds."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from sample_projects import GOLDEN

PAGE = (Path(__file__).parents[3] / "docs" / "FILE-FORMAT.md").read_text("utf-8")


def keys_and_types(value: Any) -> set[str]:
    if isinstance(value, list):
        return {found for item in value for found in keys_and_types(item)}
    if not isinstance(value, dict):
        return set()
    below = {found for key, item in value.items() if key != "@context"
             for found in keys_and_types(item)}  # fmt: skip
    return below | value.keys() | ({value["type"]} if "type" in value else set())


def test_every_key_and_type_of_the_golden_file_is_explained():
    golden = json.loads((GOLDEN / "ferry.rashomon.json").read_text("utf-8"))
    assert {word for word in keys_and_types(golden) if f"`{word}`" not in PAGE} == set()


def test_it_explains_no_key_of_ours_that_is_never_written():
    folder = Path(__file__).parents[3] / "rashomon" / "files"
    sources = ("project_json.py", "framing_json.py", "json_parts.py")
    code = "".join((folder / name).read_text("utf-8") for name in sources)
    explained = set(re.findall(r"`(rashomon:\w+)`", PAGE))
    assert {word for word in explained if f'"{word}"' not in code} == set()
