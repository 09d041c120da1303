"""Nobody leafs through ten pages: many choices are found by theme, in few taps."""

from dataclasses import replace
from statistics import median

import pytest

from handlers.catalogue.choices import ACTIVITIES, ACTIVITY_THEMES, LOCAL_THEME, OFFER_THEMES, OFFERS, WISHES
from handlers.conversation.flows import FLOWS
from handlers.engine.advance import advance, begin
from handlers.engine.flow import LOCAL, Flow, Option, Place, Screen
from handlers.engine.step import Answer, Same
from handlers.engine.view import all_keys, keys_in_view
from handlers.texts.emoji import emoji_in
from handlers.texts.speaker import speaker
from tests.taps import taps
from tests.written import WRITTEN

LONG = [("card", "enjoy"), ("card", "offer"), ("wish", "list")]
LOCALS = (Option("local-1", "Jeu de boules", literal=True), Option("local-2", "Schaken", literal=True))

each_long_list = pytest.mark.parametrize(("flow", "screen"), LONG)


def at(flow: str, screen: str, *, added: bool = False, simpler: bool = False) -> tuple[Flow, Screen, Place]:
    place = replace(begin(FLOWS[flow], {}, screen), options=LOCALS if added else (), simpler=simpler)
    return FLOWS[flow], FLOWS[flow].screen(screen), place


@each_long_list
def test_every_choice_is_a_few_taps_away(flow: str, screen: str) -> None:
    needed = taps(*at(flow, screen))
    assert len(needed) == 31
    assert max(needed.values()) <= 5
    assert median(needed.values()) <= 4


@each_long_list
def test_without_themes_it_would_be_ten_pages(flow: str, screen: str) -> None:
    one, asked, place = at(flow, screen)
    plain = replace(asked, themes=())
    assert max(taps(replace(one, screens=(plain,)), plain, place).values()) > 9


@each_long_list
def test_what_the_neighbourhood_added_is_its_first_theme(flow: str, screen: str) -> None:
    one, asked, place = at(flow, screen, added=True)
    needed = taps(one, asked, place)
    assert needed["local-1"] == needed["local-2"] == 3
    assert set(needed) == set(all_keys(asked, place))


@each_long_list
def test_nothing_was_added_so_there_is_no_such_theme(flow: str, screen: str) -> None:
    one, asked, place = at(flow, screen)
    assert LOCAL not in taps(one, asked, place)
    assert isinstance(advance(one, place, Answer(choice=LOCAL)), Same)
    assert advance(one, place, Answer(choice=LOCAL)).place.missed == 1


@each_long_list
def test_in_simpler_words_everything_is_still_there(flow: str, screen: str) -> None:
    one, asked, place = at(flow, screen, added=True, simpler=True)
    assert set(taps(one, asked, place)) == set(all_keys(asked, place))


def test_back_closes_the_theme_and_shows_where_it_was() -> None:
    card, enjoy, place = at("card", "enjoy")
    second = advance(card, place, Answer(choice="more")).place
    opened = advance(card, second, Answer(choice="theme_company"))
    assert isinstance(opened, Same)
    assert keys_in_view(card, enjoy, opened.place)[0] == ["coffee", "cooking", "picnic"]
    closed = advance(card, opened.place, Answer(choice="back"))
    assert isinstance(closed, Same)
    assert "theme_company" in keys_in_view(card, enjoy, closed.place)[0]


def test_a_theme_of_which_everything_is_chosen_is_gone_and_nobody_stays_in_it() -> None:
    card, enjoy, place = at("card", "enjoy")
    step = advance(card, place, Answer(choice="theme_making"))
    for tag in [one.tag for one in ACTIVITIES if one.theme == "making"]:
        step = advance(card, step.place, Answer(choice=tag))
    assert step.place.theme == ""
    assert "theme_making" not in {key for page in range(9) for key in _page(card, enjoy, step.place, page)}


def _page(flow: Flow, screen: Screen, place: Place, page: int) -> list[str]:
    return keys_in_view(flow, screen, replace(place, page=page))[0]


def test_the_next_question_begins_outside_every_theme() -> None:
    card, _, place = at("card", "enjoy")
    inside = advance(card, place, Answer(choice="theme_making")).place
    assert advance(card, inside, Answer(choice="done")).place.theme == ""


def test_a_place_of_before_there_were_themes_is_read() -> None:
    _, _, place = at("card", "enjoy")
    stored = {name: value for name, value in place.to_json().items() if name != "theme"}
    assert Place.from_json(stored) == place


def test_every_choice_has_a_theme_and_no_theme_is_longer_than_three_pages() -> None:
    for choices, themes in ((ACTIVITIES, ACTIVITY_THEMES), (OFFERS, OFFER_THEMES), (WISHES, OFFER_THEMES)):
        sizes = [sum(one.theme == theme.tag for one in choices) for theme in themes if theme != LOCAL_THEME]
        assert sum(sizes) == len(choices)
        assert all(4 <= size <= 7 for size in sizes)


@pytest.mark.parametrize("language", WRITTEN)
def test_a_theme_looks_like_no_choice(language: str) -> None:
    themes = {*ACTIVITY_THEMES, *OFFER_THEMES}
    labels = {speaker(language).button(f"theme-name.{one.tag}"): one.emoji for one in themes}
    assert len(labels) == len(themes)
    assert all(emoji_in(label) == (emoji,) for label, emoji in labels.items())
    assert not set(labels.values()) & {one.emoji for one in (*ACTIVITIES, *OFFERS)}
