"""Ideas that come together mean something: in any order and near each other, unless another idea is there."""

from handlers.catalogue.match_phrases import Known
from handlers.conversation.idea_rules import RULES
from handlers.conversation.meaning import Lexicon, Meant, meaning
from handlers.conversation.rules import rules_of
from handlers.texts.speaker import FIRST, speaker

READ_BY_CODE = {"me", "other", "but", "alone"}
IDEAS = [
    Known("not", (("niet",),)),
    Known("come", (("komen",), ("kom",))),
    Known("late", (("later",),)),
    Known("ill", (("griep*",),)),
    Known("other", (("mijn", "dochter"),)),
    Known("me", (("ik",),)),
    Known("but", (("maar",),)),
]
MADE = rules_of({"cannot": "not + come - late\nill"})


def meant(said: str) -> Meant:
    return meaning(said, Lexicon((), (("ik",),), (("niet",),), ideas=IDEAS, rules=MADE))


def test_ideas_in_any_order_are_a_guess_that_is_asked_about() -> None:
    for said in ("ik kan morgen echt niet komen", "komen gaat morgen niet", "ik heb een fikse grieptoestand"):
        assert meant(said) == Meant(("cannot",)), said


def test_not_where_another_idea_is_said_or_one_is_missing() -> None:
    assert meant("ik kan niet eerder komen maar later") == Meant()
    assert meant("ik kan morgen komen") == Meant()


def test_not_where_they_are_far_apart() -> None:
    between = "en verder heb ik eigenlijk nog helemaal geen idee wat"
    assert meant(f"niet {between} komen") == Meant()


def test_who_else_is_ill_is_less_likely_meant() -> None:
    assert meant("ik heb griep").found == ("cannot",)
    ranked = meaning(
        "mijn dochter heeft griep en wandelen",
        Lexicon([Known("kind:walk", (("wandelen",),))], (), (("niet",),), ideas=IDEAS, rules=MADE),
    )
    assert ranked.found[0] == "kind:walk"


def test_each_idea_has_words_and_each_word_serves_a_rule() -> None:
    named = {idea for rule in rules_of(RULES) for idea in (*rule.ideas, *rule.unless)}
    assert named | READ_BY_CODE == set(speaker(FIRST).attributes("said-ideas"))
