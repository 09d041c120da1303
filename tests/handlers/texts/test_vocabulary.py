"""A vocabulary finds what comparing with each known word, one by one, would find."""

import pytest

from handlers.conversation.lexicon import ways
from handlers.texts.alike import Alike, alike
from handlers.texts.vocabulary import Vocabulary

LANGUAGES = ("nl", "en")
TYPED = (
    *("wandelen", "wandele", "wandlen", "wandelingetje", "koffie", "kofie", "koffieochtend", "klaverjassuh"),
    *("griepje", "afmelde", "afgemeld", "vakansie", "verwijderen", "ziekenhuis", "ziekenhuys", "nie", "x"),
    *("weekje", "berichten", "berigten", "stoppen", "stop", "rust", "rusten", "message", "messages"),
)


def known() -> list[str]:
    names = ("walk", "cannot", "pause", "stop", "forget-me", "human", "mine")
    return sorted(
        {word for name in names for phrase in ways(name, "nl") for word in phrase} | {"griep*", "*ochtend"}
    )


@pytest.mark.parametrize("typed", TYPED)
def test_it_finds_what_each_by_itself_would(typed: str) -> None:
    found = Vocabulary(known(), LANGUAGES).like(typed)
    compared = {one: how for one in known() if (how := alike(typed, one, LANGUAGES)) is not None}
    same = {one for one, how in compared.items() if how is Alike.SAME}
    assert same == {one for one, how in found.items() if how is Alike.SAME}
    assert same or set(compared) <= set(found), "slips are looked for where nothing is the same"


def test_in_a_long_word_two_slips_are_forgiven() -> None:
    assert Vocabulary(["boodschappen"], LANGUAGES).like("bodschapen") == {"boodschappen": Alike.SLIPPED}
    assert Vocabulary(["koffie"], LANGUAGES).like("koffer") == {}
