"""The codebooks shipped are sound."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from rashomon.files.codebooks import codebook_names, codebook_title, load_codebook
from rashomon.tag_rules import check_tag


@pytest.mark.parametrize("name", codebook_names())
def test_its_tags_may_stand_beside_each_other(name: str):
    codebook = load_codebook(name)
    for tag in codebook.tags:
        check_tag(codebook, tag)
        assert tag.definition


def test_the_starter_uses_every_number_key_and_the_palette_of_the_theme():
    themes = files("resources") / "themes"
    palette = tomllib.loads((themes / "light.toml").read_text("utf-8"))["palettes"]["tags"]
    tags = load_codebook().tags
    assert [tag.shortcut for tag in tags] == list("123456789")
    assert [tag.colour for tag in tags] == palette


def test_every_codebook_has_a_title_and_ids_of_its_own():
    names = codebook_names()
    assert {"starter", "attribution", "verdicts"} <= set(names)
    assert len({codebook_title(name) for name in names}) == len(names)
    ids = [tag.id for name in names for tag in load_codebook(name).tags]
    assert len(set(ids)) == len(ids)


def test_two_projects_that_start_from_it_share_their_tags():
    assert load_codebook() == load_codebook()


def test_an_unknown_codebook_is_not_found():
    with pytest.raises(FileNotFoundError):
        load_codebook("none")
