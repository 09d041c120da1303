"""For each rule a good message is broken so that this rule alone must find it, and it does."""

import pytest

from handlers.text_check.check_rules import ERRORS, WARNINGS, by_the_standard
from handlers.text_check.entries import entries
from handlers.texts.speaker import Speaker

pytestmark = pytest.mark.slow

# A notice that is sent without a button, so that its words have to lead on.
GOOD = """### audience: resident

welcome-back =
    Hoi { $name }!
    Ik zoek nog iemand uit jouw buurt.
    Je mag ook nee zeggen.
    Doe jij mee?
    .yes = 👍 Ja, ik kom
    .no = 👎 Nu niet
    .call = Ik zoek buren uit uw straat.
again =
    Dag { $name }.
    .yes = 👍 Ja, ik kom
"""

# Rule, what stands there, and what takes its place.
MUTATIONS = {
    "short_sentences": (
        "nog iemand uit jouw buurt",
        "nu nog heel graag wel twee of drie mensen uit jouw buurt",
    ),
    "one_sentence_a_line": ("mag ook nee zeggen.", "mag ook nee zeggen. Dat is goed."),
    "short_message": ("    Je mag ook nee zeggen.\n", "    Je mag ook nee zeggen.\n" * 6),
    "one_question": ("Je mag ook nee zeggen.", "Mag ik dat vragen?"),
    "kind_words": ("iemand uit jouw buurt", "een match in jouw buurt"),
    "no_shortened_words": ("nog iemand uit", "bv iemand uit"),
    "times_in_words": ("Je mag ook nee zeggen", "Je mag om 10:30 nee zeggen"),
    "no_percentages": ("Je mag ook nee zeggen", "Ik weet 80% al, nee zeggen mag"),
    "informal": ("uit jouw buurt.\n    Je", "uit uw buurt.\n    Je"),
    "one_emoji": ("👎 Nu niet", "👎 Nu niet 👎"),
    "a_button_fits": ("👎 Nu niet", "👎 Nu liever even niet"),
    "tidy": ("Je mag ook nee", "Je mag  ook nee"),
    "everyday_words": ("nog iemand", "nog soortgenoten"),
    "mostly_common_words": ("nog iemand uit jouw buurt", "een prins, visser, kapitein en bisschop"),
    "a_way_on": ("Je mag ook nee zeggen.\n    Doe jij mee?", "Dat is alles."),
    "like_its_twin": ("Dag { $name }.\n    .yes = 👍", "Dag { $name }.\n    .yes = ✅"),
    "sample": ("{ $name }!", "{ $whoever }!"),
    "broken": ("Ik zoek nog", "{ nowhere } zoekt nog"),
    "accepted": ("welcome-back =", "# accept tidy: once there were two spaces here\nwelcome-back ="),
}


def found(source: str) -> set[str]:
    files = {"test": source}
    return {finding.rule for finding in by_the_standard(Speaker("nl", files), entries(files))}


def test_the_good_message_passes() -> None:
    assert found(GOOD) == set()


def test_every_rule_has_its_mutation() -> None:
    assert {rule.__name__ for rule in (*ERRORS, *WARNINGS)} <= set(MUTATIONS)


@pytest.mark.parametrize("rule", MUTATIONS)
def test_what_one_rule_must_find_is_found_by_that_rule_alone(rule: str) -> None:
    before, after = MUTATIONS[rule]
    assert GOOD.count(before) == 1
    assert found(GOOD.replace(before, after)) == {rule}


def test_what_is_accepted_beside_a_message_counts_for_that_message_alone() -> None:
    broken = GOOD.replace("nog iemand uit jouw", "nog soortgenoten uit jouw").replace(
        "Dag { $name }", "Soortgenoten"
    )
    answered = broken.replace(
        "welcome-back =", "# accept everyday_words: a joke that they know\nwelcome-back ="
    )
    files = {"test": answered}
    judged = {f.key: f for f in by_the_standard(Speaker("nl", files), entries(files))}
    assert {key for key, finding in judged.items() if finding.fails} == {"again"}
    assert judged["welcome-back"].accepted == "a joke that they know"
