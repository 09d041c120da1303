"""What the engine adds: on every screen of a neighbour, whatever was chosen, a way on, back and out."""

import pytest

from handlers.conversation.flows import FLOWS
from handlers.conversation.screen_message import resident_keys
from handlers.engine.flow import Flow, Option, Place, Screen
from handlers.engine.view import keys_in_view
from handlers.texts.message import Key
from tests.taps import places_in_reach

FOR_RESIDENTS = [flow for flow in FLOWS.values() if flow.audience == "resident"]
RESIDENT = [(flow, screen) for flow in FOR_RESIDENTS for screen in flow.screens]
HUMAN = "Marie-Louise"
FOOTER = (Key("common-footer.back"), Key("common-footer.human", {"human": HUMAN}))


def places(flow: Flow, screen: Screen) -> list[Place]:
    """Nothing chosen yet, on each page; and of a screen of many, with everything chosen."""
    options = tuple(Option(f"o{number}", f"Plek {number}", literal=True) for number in range(7))
    first = Place(flow.name, screen.name, options=options if screen.options else ())
    keys = [*(one.key for one in first.options), *(one.key for one in screen.choices)]
    drawn = list(places_in_reach(flow, screen, first))
    return [*drawn, first.with_answer(screen.name, keys)] if screen.many else drawn


@pytest.mark.parametrize(("flow", "screen"), RESIDENT, ids=lambda one: one.name)
def test_a_screen_leads_on_back_and_out(flow: Flow, screen: Screen) -> None:
    for place in places(flow, screen):
        *choices, explain, footer = resident_keys(flow, screen, place, HUMAN)
        assert (explain, footer) == ((Key("common-footer.explain"),), FOOTER)
        assert choices or screen.own_words or screen.voice or screen.options
        assert len(keys_in_view(flow, screen, place)[0]) <= flow.shown + 1
