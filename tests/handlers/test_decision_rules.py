"""What the answers of a group become: who wins, and what one alone can and cannot do."""

from hypothesis import given
from hypothesis import strategies as st

from handlers.decision.rules import ANY, NO, RULES, YES, Rule, outcome
from storage.tables.group import DecisionKind

K = DecisionKind
ANSWERS = st.lists(st.sampled_from([YES, NO, ANY, "o0", "o1"]), max_size=12)
ORDER = ["o0", "o1", YES, NO, ANY]


@given(st.sampled_from(list(K)), ANSWERS, st.randoms(use_true_random=False))
def test_neither_silence_nor_the_order_of_answers_changes_anything(kind: K, said: list[str], dice) -> None:  # type: ignore[no-untyped-def]
    became = outcome(kind, said, ORDER, 12)
    shuffled = [*said, ANY, ANY]
    dice.shuffle(shuffled)
    assert outcome(kind, shuffled, ORDER, 12) == became
    assert became is None or became in said or RULES[kind] is Rule.SIDES


@given(ANSWERS)
def test_an_idea_needs_two_and_nobody_can_stop_it(said: list[str]) -> None:
    assert (outcome(K.IDEA, said, ORDER, 12) == YES) == (said.count(YES) >= 2)


@given(ANSWERS)
def test_one_who_would_rather_not_keeps_what_is(said: list[str]) -> None:
    for kind in (K.AGREEMENT, K.PHASE, K.NEWCOMER):
        assert outcome(kind, [*said, NO, YES], ORDER, 12) is None
        assert outcome(kind, [YES], ORDER, 12) is None, "and one alone decides nothing for the others"


def test_of_as_many_what_is_so_already_stays() -> None:
    assert outcome(K.TIME, ["o1", "o0"], ORDER, 6) == "o0"
    assert outcome(K.TIME, ["o1", "o1", "o0"], ORDER, 6) == "o1"
    assert outcome(K.TIME, ["o1"], ORDER, 6) == "o1", "the others do not mind"


def test_two_groups_have_three_each() -> None:
    assert outcome(K.SPLIT, [YES] * 3, ORDER, 6) == YES
    assert outcome(K.SPLIT, [YES] * 3, ORDER, 5) is None
    assert outcome(K.SPLIT, [YES] * 2, ORDER, 13) is None
