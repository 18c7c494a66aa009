"""What a memory knows of an account's names is what reading it anew would find."""

from __future__ import annotations

from accounts_of_velm import account
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.framing.account_names import AccountNames
from rashomon.framing.known_names import KnownNames, Listener, still_so
from rashomon.framing.lexicons import SHIPPED
from rashomon.framing.names import NameReader
from rashomon.framing.namings import Naming
from rashomon.memory import Memory

TEXT = (
    "Police of Velm arrested Ada Orne. May told the Velm Harbour Board to wait."
    " Residents of Arden said that Orne's brother left in May. Harbour Board Chair Orne resigned."
    " VELM HARBOUR BOARD CHAIR ADA ORNE QUITS OVER GATE 4. Walking Orne home, Marta Vale smiled."
)
WORDS = ("police", "may", "residents", "orne", "harbour", "walking", "vale", "board")
KNOWN = st.builds(
    KnownNames,
    common=st.frozensets(st.sampled_from(WORDS)),
    surnames=st.frozensets(st.sampled_from(WORDS)),
    names=st.frozensets(
        st.sampled_from([("Ada", "Orne"), ("VELM", "HARBOUR", "BOARD"), ("VELM", "HARBOUR")])
    ),
    inner=st.frozensets(st.sampled_from(["Orne", "Velm", "Residents", "Marta", "Walking"])),
)


def names(memory: Memory) -> AccountNames:
    told = account(TEXT, "a")
    return AccountNames(told.document, told.sentences, SHIPPED, memory)


@settings(deadline=None)
@given(st.lists(st.tuples(KNOWN, st.booleans()), min_size=1, max_size=6))
def test_names_read_before_are_those_read_anew(asked: list[tuple[KnownNames, bool]]) -> None:
    memory = Memory()
    for known, names_only in asked:
        kept = names(memory).namings(known, names_only=names_only)
        assert kept == names(Memory()).namings(known, names_only=names_only)


def test_only_sentences_that_asked_for_what_changed_are_read_again(monkeypatch) -> None:
    memory = Memory()
    names(memory).namings(KnownNames())
    read: list[int] = []
    namings_of = NameReader.namings_of

    def counted(self: NameReader, sentence: int) -> list[Naming]:
        read.append(sentence)
        return namings_of(self, sentence)

    monkeypatch.setattr(NameReader, "namings_of", counted)
    names(memory).namings(KnownNames())
    assert read == []
    names(memory).namings(KnownNames(common=frozenset({"walking", "elsewhere"})))
    assert read == [5]


def test_a_listener_answers_the_same_and_tells_what_was_asked_since() -> None:
    known = KnownNames(frozenset({"police"}), frozenset({"orne"}), [("Ada", "Orne")])
    listener = Listener(known)
    assert listener.is_common("police") and not listener.is_surname("police")
    assert listener.names_from("Ada") == (("Ada", "Orne"),)
    assert listener.stands_inside("Velm")
    heard = listener.heard()
    assert len(heard) == 4 and listener.heard() == ()
    assert still_so(heard, known)
    assert not still_so(heard, KnownNames(frozenset({"police"})))
    assert not still_so(heard, KnownNames(frozenset(), frozenset({"orne"}), [("Ada", "Orne")]))
