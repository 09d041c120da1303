"""Each question to a neighbour has simpler words, and "I don't know" is an answer to each of them."""

import pytest

from handlers.conversation.flows import FLOWS
from handlers.engine.advance import advance
from handlers.engine.flow import Flow, Option, Place, Screen
from handlers.engine.step import UNKNOWN, Answer, Done, Left, Next, Same, Why
from handlers.engine.view import all_keys
from handlers.text_check.entries import Entry, entries
from handlers.text_check.rendered import rendered
from handlers.text_check.rules import sentences, words
from handlers.texts.speaker import sources, speaker
from tests.taps import in_view_everywhere, taps
from tests.written import WRITTEN

OPTIONS = tuple(Option(f"o{number}", f"Plek {number}", literal=True) for number in range(7))
SHORT = 10
"""A question of one sentence can hardly be shorter: its simpler words may bring an example instead."""


def asks(screen: Screen) -> bool:
    """What can only be read and left asks nothing."""
    return len(screen.choices) > 1 or bool(screen.options) or screen.own_words


def at(flow: Flow, screen: Screen, *, simpler: bool = False) -> Place:
    return Place(flow.name, screen.name, options=OPTIONS if screen.options else (), simpler=simpler)


RESIDENT = [flow for flow in FLOWS.values() if flow.audience == "resident" and not flow.home]
QUESTIONS = [(flow, screen) for flow in RESIDENT for screen in flow.screens if asks(screen)]
each_question = pytest.mark.parametrize(("flow", "screen"), QUESTIONS, ids=lambda one: one.name)


@pytest.fixture(scope="module")
def written() -> dict[str, dict[str, Entry]]:
    return {one: {entry.key: entry for entry in entries(sources(one))} for one in WRITTEN}


def longest(language: str, entry: Entry) -> list[str]:
    ways = [sentences(said.text) for said in rendered(speaker(language), [entry])]
    return max(ways, key=lambda one: len(words(" ".join(one))))


@each_question
@pytest.mark.parametrize("language", WRITTEN)
def test_a_question_has_simpler_words_that_are_shorter(
    flow: Flow, screen: Screen, language: str, written: dict[str, dict[str, Entry]]
) -> None:
    key = f"{flow.name}-{screen.name}"
    assert f"{key}.simpler" in written[language], f"{language}: {key} has no .simpler"
    question, simpler = (longest(language, written[language][one]) for one in (key, f"{key}.simpler"))
    most = SHORT if len(question) == 1 else len(words(" ".join(question))) - 1
    assert len(words(" ".join(simpler))) <= most, (question, simpler)


@each_question
def test_simpler_words_ask_for_nothing_that_the_screen_does_not_fill(
    flow: Flow, screen: Screen, written: dict[str, dict[str, Entry]]
) -> None:
    key = f"{flow.name}-{screen.name}"
    simpler = {language: texts[f"{key}.simpler"].variables for language, texts in written.items()}
    assert all(names <= written[language][key].variables | {"human"} for language, names in simpler.items())
    assert len(set(simpler.values())) == 1


@each_question
def test_asked_simpler_no_choice_goes_away(flow: Flow, screen: Screen) -> None:
    place = at(flow, screen, simpler=True)
    asked = at(flow, screen)
    assert list(in_view_everywhere(flow, screen, place)) == list(in_view_everywhere(flow, screen, asked))
    assert set(taps(flow, screen, place)) == set(all_keys(screen, place))
    assert advance(flow, place, Answer(choice="more")).place.simpler


@each_question
def test_not_knowing_is_an_answer_and_loses_nothing(flow: Flow, screen: Screen) -> None:
    said_before = Place(flow.name, screen.name, {"earlier": "kept"}, options=at(flow, screen).options)
    step = advance(flow, said_before, Answer(choice=UNKNOWN))
    assert step.place.answers["earlier"] == "kept"
    match step:
        case Same(place, why):
            assert (place.screen, place.simpler, why) == (screen.name, True, Why.NOT_KNOWN)
        case Left(_, why):
            assert why is Why.NOT_KNOWN
        case Next(place, keep) | Done(place, keep):
            assert keep is None or screen.name in place.answers


def test_a_choice_that_stands_for_not_knowing_is_on_its_screen() -> None:
    for _, screen in QUESTIONS:
        keys = {choice.key for choice in screen.choices}
        assert screen.unknown in {"", "pass", "leave"} | keys, screen.name
