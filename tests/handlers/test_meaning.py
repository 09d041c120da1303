"""What a sentence means: sure, a guess that is asked about, or nothing at all."""

from handlers.catalogue.match_phrases import Known
from handlers.conversation.meaning import Lexicon, Meant, meaning

KNOWN = [
    Known("greeting", (("hoi",),)),
    Known("cannot", (("kan", "niet"), ("ziek",))),
    Known("stop", (("stop",), ("geen", "berichten"))),
    Known("kind:walk", (("wandelen",),)),
    Known("kind:coffee", (("koffie",),)),
    Known("kind:cycling", (("fiets",),)),
]
FILLER = (
    ("ik",),
    ("wil",),
    ("en",),
    ("is",),
    ("mijn",),
    ("een",),
    ("ben",),
    ("graag",),
    ("heb", "zin"),
    ("in",),
    ("zaterdag",),
    ("middag",),
)
NOT = (("niet",), ("geen",))


def meant(said: str) -> Meant:
    return meaning(said, Lexicon(KNOWN, FILLER, NOT))


def test_words_that_say_little_leave_no_doubt() -> None:
    assert meant("ik wil graag wandelen") == Meant(("kind:walk",), sure=True, words=1)
    assert meant("ik heb zin in koffie") == Meant(("kind:coffee",), sure=True, words=1)


def test_a_greeting_before_it_takes_nothing_away() -> None:
    assert meant("hoi, ik ben ziek").found == ("cannot",)
    assert meant("hoi") == Meant(("greeting",), sure=True, words=1)


def test_a_not_of_its_own_makes_it_something_else() -> None:
    assert meant("ik wil niet wandelen") == Meant()
    assert meant("ik kan niet").found == ("cannot",)
    assert meant("geen berichten").found == ("stop",)


def test_words_beside_it_make_it_a_guess() -> None:
    assert meant("mijn oude fiets is kapot") == Meant(("kind:cycling",))


def test_in_a_long_sentence_a_guess_has_more_room_and_a_day_with_its_part_says_little() -> None:
    assert meant("ik wil graag wandelen met riek") == Meant(("kind:walk",))
    assert meant("wandelen zaterdagmiddag").sure


def test_two_things_together_are_a_question() -> None:
    assert meant("koffie en wandelen") == Meant(("kind:walk", "kind:coffee"), together=True)


def test_a_long_story_is_for_a_human() -> None:
    assert not meant("wandelen " * 15).sure
    assert meant("wandelen " * 61) == Meant()
