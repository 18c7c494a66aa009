"""What is wrong with an id is told in whole sentences, so that other languages can inflect them."""

from __future__ import annotations

from typing import get_args

import pytest

from rashomon.by_id import Thing, find, require_new
from rashomon.messages import Message
from rashomon.model import Coder

KIM = Coder("c1", "Kim")


def message_of(error: BaseException) -> Message:
    told = error.args[0]
    assert isinstance(told, Message)
    return told


@pytest.mark.parametrize("what", get_args(Thing))
def test_a_thing_that_is_missing_is_named_inside_the_sentence(what: Thing) -> None:
    with pytest.raises(ValueError, match=f"has no {what} 'c2'") as caught:
        find((KIM,), "c2", what)
    assert list(message_of(caught.value).values) == ["item_id"]


@pytest.mark.parametrize("what", get_args(Thing))
def test_a_thing_that_is_there_already_is_named_inside_the_sentence(what: Thing) -> None:
    with pytest.raises(ValueError, match=f"has an? {what} 'c1' already") as caught:
        require_new((KIM,), "c1", what)
    assert list(message_of(caught.value).values) == ["item_id"]
