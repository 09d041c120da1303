"""Whatever anybody answers, in every conversation that there is: the engine always knows a way on."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.conversation.flows import FLOWS
from handlers.engine.advance import advance, begin
from handlers.engine.flow import CHOICES_SHOWN, Flow, Option, Place
from handlers.engine.step import Answer, Done, Left, Next, Same
from handlers.engine.view import all_keys, theme_keys
from tests.taps import in_view_everywhere, taps

STRANGE = ("", "more", "done", "back", "no such choice")


def with_options(place: Place, number: int) -> Place:
    return replace(place, options=tuple(Option(str(key), f"Street {key}", True) for key in range(number)))


@pytest.mark.parametrize("flow", FLOWS.values(), ids=lambda flow: flow.name)
def test_every_choice_comes_into_view_a_few_at_a_time(flow: Flow) -> None:
    for screen in flow.screens:
        for number in (0, 1, 3, 4, 5, 9, 20) if screen.options else (0,):
            place = with_options(begin(flow, {}, screen.name), number)
            assert set(taps(flow, screen, place)) == set(all_keys(screen, place))
            for shown, more in in_view_everywhere(flow, screen, place):
                assert len(shown) + more <= flow.shown + 1


def test_residents_see_three_choices_and_more() -> None:
    assert CHOICES_SHOWN == 3
    residents = [flow for flow in FLOWS.values() if flow.audience == "resident"]
    assert residents
    assert {flow.shown for flow in residents} == {3}


@st.composite
def answers(draw: st.DrawFn, flow: Flow, place: Place) -> Answer:
    screen = flow.screen(place.screen)
    keys = [*all_keys(screen, place), *theme_keys(screen, place), *STRANGE]
    return draw(
        st.one_of(
            st.sampled_from(keys).map(lambda key: Answer(choice=key)),
            st.text(max_size=20).map(lambda words: Answer(words=words)),
            st.just(Answer(voice="file")),
            st.just(Answer(location=(52.0, 4.0))),
            st.just(Answer()),
        )
    )


@pytest.mark.slow
@settings(max_examples=150)
@given(st.data())
def test_whatever_is_answered_there_is_a_way_on(data: st.DataObject) -> None:
    flow = data.draw(st.sampled_from(list(FLOWS.values())))
    place = with_options(begin(flow), 5) if flow.first.options else begin(flow)
    for _turn in range(15):
        step = advance(flow, place, data.draw(answers(flow, place)))
        if isinstance(step, Done | Left):
            return
        assert isinstance(step, Next | Same)
        screen = flow.screen(step.place.screen)
        place = with_options(step.place, 5) if screen.options and not step.place.options else step.place
        assert Place.from_json(as_stored(place)) == place


def as_stored(place: Place) -> dict[str, Any]:
    """Through JSON, as the database keeps it."""
    stored: dict[str, Any] = json.loads(json.dumps(place.to_json()))
    return stored
