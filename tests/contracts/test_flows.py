"""All conversations, as data: every screen can be reached and left, and everything they name exists."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from handlers.conversation.flows import FLOWS
from handlers.conversation.registry import ACTIONS, ALLOWED, COMMANDS, FILLS, KEEPS, OPTIONS, action
from handlers.conversation.turn import Turn
from handlers.conversation.typed_choice import ALWAYS_COMMANDS
from handlers.documents.flow_diagrams import PAGE, page, ways
from handlers.engine.flow import Flow, Screen
from handlers.home.actions import COMMAND_OF
from handlers.text_check.entries import Entry, entries
from handlers.texts.speaker import sources, speaker
from tests.written import WRITTEN

HANDLERS = Path(__file__).parents[2] / "handlers"
GIVEN = {"human"}
"""What every screen's text may name without a fill of its own."""

each_flow = pytest.mark.parametrize("flow", FLOWS.values(), ids=lambda flow: flow.name)


def reached(flow: Flow) -> set[str]:
    found, waiting = {flow.first.name}, [flow.first]
    while waiting:
        for _, to in ways(waiting.pop()):
            if to and to not in found:
                found.add(to)
                waiting.append(flow.screen(to))
    return found


def can_end(flow: Flow) -> set[str]:
    """Screens from which some answers lead to the end."""
    ending: set[str] = set()
    while True:
        more = {s.name for s in flow.screens if any(to is None or to in ending for _, to in ways(s))}
        if more == ending:
            return ending
        ending = more


@each_flow
def test_every_screen_can_be_reached(flow: Flow) -> None:
    assert {screen.name for screen in flow.screens} - reached(flow) == set()


@each_flow
def test_from_every_screen_the_flow_can_end(flow: Flow) -> None:
    assert {screen.name for screen in flow.screens} - can_end(flow) == set()


@each_flow
def test_screens_and_choices_have_one_name_each(flow: Flow) -> None:
    names = [screen.name for screen in flow.screens]
    assert len(names) == len(set(names))
    for screen in flow.screens:
        keys = [choice.key for choice in screen.choices]
        keys += [theme.key for theme in screen.themes]
        assert len(keys) == len(set(keys))
        assert not {"more", "done", "back", "clear"} & set(keys)


def test_a_screen_out_of_reach_or_without_an_end_would_be_found() -> None:
    lost = Flow("lost", (Screen("a", own_words=True), Screen("b", own_words=True)), action="leave_home")
    assert reached(lost) == {"a"}
    round_and_round = Flow("round", (Screen("a", own_words=True, next="a"),), action="leave_home")
    assert can_end(round_and_round) == set()


def test_no_two_flows_share_a_name() -> None:
    defined = re.findall(r'= Flow\(\s*"([\w-]+)"', "".join(_flow_sources()))
    assert sorted(defined) == sorted(FLOWS)


def _flow_sources() -> Iterator[str]:
    for path in HANDLERS.glob("*/*screens.py"):
        yield path.read_text("utf-8")


@each_flow
def test_everything_that_a_flow_names_is_registered(flow: Flow) -> None:
    assert flow.action in ACTIONS
    for screen in flow.screens:
        assert screen.options is None or screen.options in OPTIONS
        assert screen.fill is None or screen.fill in FILLS
        assert screen.then is None or screen.then in KEEPS


def test_nothing_is_registered_that_no_flow_names() -> None:
    screens = [screen for flow in FLOWS.values() for screen in flow.screens]
    assert set(OPTIONS) - {screen.options for screen in screens} == set()
    assert set(FILLS) - {screen.fill for screen in screens} == set()
    assert set(KEEPS) - {screen.then for screen in screens} == set()


def test_every_action_says_who_may_do_it() -> None:
    assert ALLOWED.keys() == ACTIONS.keys()
    assert [name for name, may in ALLOWED.items() if not may] == []


def test_an_action_that_does_not_say_who_may_do_it_does_not_start() -> None:
    async def fly(turn: Turn) -> None:
        """Never runs."""

    with pytest.raises(TypeError):
        action(fly)  # type: ignore[call-arg, arg-type]
    assert "fly" not in ACTIONS


def test_every_button_in_the_code_names_an_action() -> None:
    unknown = [
        f"{path.relative_to(HANDLERS)}: {name}"
        for path in sorted(HANDLERS.rglob("*.py"))
        for name in button_actions(path.read_text("utf-8"))
        if name not in ACTIONS and name != "answer_screen"  # the dispatcher's own: an answer to a screen
    ]
    assert not unknown


def button_actions(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Button":
            names = [*node.args[1:2], *(one.value for one in node.keywords if one.arg == "action")]
            yield from (str(one.value) for one in names if isinstance(one, ast.Constant))


def test_an_unknown_action_on_a_button_would_be_found() -> None:
    assert list(button_actions('Button("a-b", "fly", {}); Button("c-d", action="swim")')) == ["fly", "swim"]


def test_every_choice_of_a_home_is_a_command() -> None:
    homes = [screen for flow in FLOWS.values() if flow.home for screen in flow.screens]
    chosen = {choice.key for screen in homes for choice in screen.choices}
    assert chosen <= set(COMMAND_OF)
    assert {COMMAND_OF[key] for key in chosen} <= set(COMMANDS)


def test_every_word_that_always_works_is_a_command() -> None:
    assert set(ALWAYS_COMMANDS.values()) <= set(COMMANDS)


def texts_of(flow: Flow) -> Iterator[str]:
    """Every text and label that drawing the flow needs."""
    for screen in flow.screens:
        yield f"{flow.name}-{screen.name}"
        if screen.check:
            yield f"{flow.name}-{screen.name}.retry"
        for choice in (*screen.choices, *screen.themes):
            yield choice.label or f"{flow.name}-{screen.name}.{choice.key}"


@each_flow
def test_every_text_and_label_is_there_in_every_language(flow: Flow) -> None:
    missing = [
        f"{language}: {key}"
        for language in WRITTEN
        for key in texts_of(flow)
        if not speaker(language).has(key)
    ]
    assert not missing


@pytest.fixture(scope="module")
def written() -> dict[str, dict[str, Entry]]:
    return {one: {entry.key: entry for entry in entries(sources(one))} for one in WRITTEN}


@each_flow
def test_texts_ask_for_the_same_in_every_language(flow: Flow, written: dict[str, dict[str, Entry]]) -> None:
    for key in texts_of(flow):
        wanted = {language: texts[key].variables for language, texts in written.items()}
        assert len(set(wanted.values())) == 1, (key, wanted)


@each_flow
def test_a_text_names_nothing_that_its_screen_does_not_fill(
    flow: Flow, written: dict[str, dict[str, Entry]]
) -> None:
    for screen in flow.screens:
        key = f"{flow.name}-{screen.name}"
        if screen.fill is None:
            assert written["nl"][key].variables <= GIVEN, key
        if screen.check:
            assert written["nl"][f"{key}.retry"].variables <= GIVEN, key


def test_the_diagrams_are_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == page(FLOWS.values()), "run: make flows"
