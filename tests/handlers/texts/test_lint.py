"""The check of whole files and whole languages: each thing it looks for, found."""

from collections.abc import Iterator

import pytest

from handlers.text_check import lint
from handlers.text_check.check_rules import by_the_standard
from handlers.text_check.entries import entries
from handlers.text_check.equal import equal
from handlers.text_check.finding import Finding
from handlers.text_check.rendered import rendered
from handlers.texts.speaker import Speaker

pytestmark = pytest.mark.slow

TOP = "### audience: resident\n\n"


def standard(source: str) -> list[str]:
    files = {"test": source}
    found = by_the_standard(Speaker("nl", files), entries(files))
    return [f"{finding.key}: {finding.rule}" for finding in found]


def shown(source: str, key: str) -> list[str]:
    files = {"test": source}
    return [said.text for said in rendered(Speaker("nl", files), entries(files)) if said.entry.key == key]


def rules(findings: Iterator[Finding]) -> list[tuple[str, str]]:
    return [(finding.key, finding.what) for finding in findings]


def test_a_key_that_stands_twice_is_found_in_one_file_or_two() -> None:
    once, twice = TOP + "one = Een.\n", TOP + "one = Nog een.\n"
    assert rules(lint.whole("nl", {"a": once})) == []
    assert len(rules(lint.whole("nl", {"a": once, "b": twice}))) == 2


@pytest.mark.parametrize("top", ["", "### audience: everybody\n\n", "# audience resident\n\n"])
def test_a_file_that_does_not_say_for_whom_it_is_is_found(top: str) -> None:
    assert rules(lint.whole("nl", {"a": top + "one = Een.\n"}))


def test_a_message_can_be_for_somebody_else_than_its_file() -> None:
    source = TOP + "# audience: connector\none = Een.\n\ntwo = Twee.\n"
    assert [entry.audience for entry in entries({"a": source})] == ["connector", "resident"]


@pytest.mark.parametrize(
    ("english", "what"),
    [
        ("one = Hello { $name }.\n", "missing"),
        ("one = Hello { $name }.\n    .yes = Yes\ntwo = Two\n", "not in nl"),
        ("one = Hello.\n    .yes = Yes\n", "$name"),
        ("# kind: typed\none = Hello { $name }.\n    .yes = Yes\n", "it is a"),
        ("# audience: buddy\none = Hello { $name }.\n    .yes = Yes\n", "it is a"),
    ],
)
def test_a_language_that_is_not_equal_to_dutch_is_found(english: str, what: str) -> None:
    dutch = TOP + "one = Dag { $name }.\n    .yes = Ja\n"
    found = rules(equal("en", {"a": TOP + english}, {"a": dutch}))
    assert found
    assert all(what in said for _, said in found)


def test_the_same_key_stands_in_the_same_file() -> None:
    assert rules(equal("en", {"b": TOP + "one = One\n"}, {"a": TOP + "one = Een\n"}))


def test_equal_languages_pass() -> None:
    dutch = TOP + "one = { $count ->\n    [one] 1 buur\n   *[other] { $count } buren\n}.\n"
    turkish = TOP + "one = { $count } komşu.\n"
    assert rules(equal("tr", {"a": turkish}, {"a": dutch})) == []


def test_the_longest_name_is_tried() -> None:
    assert standard(TOP + "one =\n    .human = 👤 Bel { $human }\n") == []
    assert standard(TOP + "one =\n    .human = 👤 Praat met { $human }\n") == ["one.human: a_button_fits"]


def test_the_longest_time_is_tried() -> None:
    assert standard(TOP + "one = Om { $clock }.\n") == []
    assert standard(TOP + "one = Dat is al op { $when }.\n") == ["one: short_sentences"]


def test_every_branch_is_tried() -> None:
    source = TOP + "one = { $way ->\n    [phone] Er zijn { $count } buren.\n   *[door] Dat is  goed.\n}\n"
    assert standard(source) == ["one: tidy"]
    assert set(shown(source, "one")) == {
        "Dat is  goed.",
        *(f"Er zijn {count} buren." for count in (1, 2, 5, 12)),
    }


def test_plurals_are_tried() -> None:
    source = (
        TOP
        + "one = { $count ->\n    [0] Niemand\n    [one] Een buur\n   *[other] { $count } buren\n} komt.\n"
    )
    assert {"Een buur komt.", "2 buren komt.", "12 buren komt."} < set(shown(source, "one"))


def test_a_quoted_message_brings_its_variables() -> None:
    source = TOP + "one = { two }\ntwo = Dag { $name }.\n"
    assert "Dag Marie-Louise." in shown(source, "one")


def test_a_variable_without_a_sample_is_found_and_a_file_can_bring_one() -> None:
    source = "one = Omdat: { $because }.\n"
    assert standard(TOP + source) == ["one: sample"]
    with_sample = "### audience: resident\n### sample $because: kort | een match in de buurt\n\n" + source
    assert standard(with_sample) == ["one: kind_words"]
    assert "Omdat: kort." in shown(with_sample, "one")


def test_the_same_words_have_the_same_picture() -> None:
    same = "one =\n    .a = 👍 Ik kom\ntwo =\n    .a = 👍 Ik kom\n"
    other = same.replace("two =\n    .a = 👍", "two =\n    .a = ✅")
    assert standard(TOP + same) == []
    assert standard(TOP + other) == ["two.a: like_its_twin"]


def test_words_that_are_typed_are_not_judged() -> None:
    assert standard(TOP + "# kind: typed\none =\n    .stop = stop, hou op, ik wil nu graag stoppen\n") == []


def test_a_sentence_that_quotes_what_is_not_there_is_found() -> None:
    assert standard(TOP + "one = Dag { two }.\n") == ["one: broken"]


def test_a_finding_says_where_to_look() -> None:
    said = str(Finding("nl", "walk", "activity-when", "informal", "the formal form: u", "Komt u?"))
    assert said == "nl/walk.ftl activity-when: the formal form: u (informal)\n    'Komt u?'"


def test_a_sample_can_stand_for_every_text_of_a_kind() -> None:
    source = (
        TOP
        + "# sample $what: fun-*.long\none = Ik { $what }.\n"
        + "fun-a =\n    .long = loop\nfun-b =\n    .long = zing\n"
    )
    assert shown(source, "one") == ["Ik loop.", "Ik zing.", "Ik loop."]


def test_a_sample_can_be_for_one_attribute() -> None:
    source = (
        TOP
        + "# sample .a $what: mee\n# sample .b $what: op\n"
        + "one =\n    .a = Kom { $what }\n    .b = Let { $what }\n"
    )
    assert {*shown(source, "one.a"), *shown(source, "one.b")} == {"Kom mee", "Let op"}
