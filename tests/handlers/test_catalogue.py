"""The choices of what people enjoy, give and wish for."""

import pytest

from handlers.catalogue.choices import ACTIVITIES, OFFERS, WISHES
from handlers.text_check.entries import entries
from handlers.texts.emoji import emoji_in, seen_length
from handlers.texts.speaker import BUTTON_LENGTH, MIRRORED, sources, speaker
from tests.written import WRITTEN

ACTIVITY_WORDS = ("", ".button", ".you-enjoy", ".they-enjoy", ".typed")
OFFER_WORDS = ("", ".button", ".you-give", ".they-give", ".wish", ".wish-button", ".typed")


def buttons(language: str) -> list[tuple[str, str]]:
    """Emoji of the choice and its label."""
    say = speaker(language)
    return (
        [(one.emoji, say.button(f"activity-{one.tag}.button")) for one in ACTIVITIES]
        + [(one.emoji, say.button(f"offer-{one.tag}.button")) for one in OFFERS]
        + [(one.emoji, say.button(f"offer-{one.tag}.wish-button")) for one in WISHES]
    )


@pytest.mark.parametrize("language", WRITTEN)
def test_every_choice_has_all_its_words(language: str) -> None:
    keys = [f"activity-{one.tag}{words}" for one in ACTIVITIES for words in ACTIVITY_WORDS]
    keys += [f"offer-{one.tag}{words}" for one in OFFERS for words in OFFER_WORDS]
    assert [key for key in keys if not speaker(language).has(key)] == []


@pytest.mark.parametrize("language", WRITTEN)
def test_a_label_begins_with_its_one_emoji_and_fits_its_button(language: str) -> None:
    for emoji, label in buttons(language):
        assert label.startswith(f"{emoji} ")
        assert len(emoji_in(label)) == 1
        assert seen_length(label) <= BUTTON_LENGTH


@pytest.mark.parametrize("language", WRITTEN)
def test_no_two_choices_look_the_same(language: str) -> None:
    labels = [label.casefold() for _, label in buttons(language)]
    assert len(labels) == len(set(labels))


def test_there_is_much_to_choose_from() -> None:
    assert len(ACTIVITIES) + len(OFFERS) == 60


def test_a_tag_stands_once_in_its_list() -> None:
    for choices in (ACTIVITIES, OFFERS, WISHES):
        tags = [one.tag for one in choices]
        assert len(tags) == len(set(tags))


def test_one_picture_has_one_meaning() -> None:
    meanings: dict[str, set[str]] = {}
    for one in (*ACTIVITIES, *OFFERS):
        meanings.setdefault(one.emoji, set()).add(one.tag)
    shared = {emoji: tags for emoji, tags in meanings.items() if len(tags) > 1}
    assert shared == {}


def test_what_one_offers_another_can_wish_for() -> None:
    assert [offer.tag for offer in OFFERS] == [wish.tag for wish in WISHES]


def test_small_things_come_first_and_everybody_finds_something() -> None:
    sizes = [("tiny", "sometimes", "regular").index(offer.size) for offer in OFFERS]
    assert sizes == sorted(sizes)
    assert {offer.kind for offer in OFFERS} == {"hand", "head", "heart"}
    assert {one.o4 for one in (*ACTIVITIES, *OFFERS)} == {"meet", "support", "develop", "undertake"}
    assert {wish.kind for wish in WISHES} == {"together", "help", "learn", "company"}


def pictures(language: str) -> dict[str, tuple[str, ...]]:
    """Of every button, whoever it is for: the emoji on it."""
    listed = [entry for entry in entries(sources(language)) if entry.kind == "button"]
    given = {entry.key: dict.fromkeys(entry.variables, "") for entry in listed}
    return {entry.key: emoji_in(speaker(language).button(entry.key, **given[entry.key])) for entry in listed}


@pytest.mark.parametrize("language", WRITTEN)
def test_a_button_has_the_same_picture_in_every_language(language: str) -> None:
    dutch = pictures("nl")
    if speaker(language).right_to_left:
        dutch = {key: tuple(one.translate(MIRRORED) for one in shown) for key, shown in dutch.items()}
    assert {key: shown for key, shown in pictures(language).items() if shown != dutch[key]} == {}
