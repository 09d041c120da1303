"""Draws each conversation as a diagram: `python -m handlers.documents.flow_diagrams` writes docs/flows.md."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from handlers.engine.flow import Flow, Screen

PAGE = Path(__file__).parents[2] / "docs" / "flows.md"
LABELS_SHOWN = 4
ABOUT = """# Conversations

Generated from the screens of each feature. `make flows` writes this page again; a test fails when it is old.
A box is a screen with one question; an arrow is what somebody answers, by the name it has in the code.
The round box is the action that runs at the end. "Back", a human and stop work on every screen."""


def ways(screen: Screen) -> Iterator[tuple[str, str | None]]:
    """What can be answered here, and which screen follows: None ends the flow."""
    if screen.many:
        yield "done", screen.next
        if screen.none:
            yield "done with nothing chosen", screen.none
    elif screen.options:
        yield "one of the options", screen.next
    for choice in screen.choices:
        if choice.goes or not screen.many:
            yield choice.key, choice.goes or screen.next
    for possible, how in (
        (screen.own_words, "own words"),
        (screen.voice, "voice"),
        (screen.location, "location"),
    ):
        if possible:
            yield how, screen.words_to or screen.next


def page(flows: Iterable[Flow]) -> str:
    return "\n\n".join([ABOUT, *(section(flow) for flow in sorted(flows, key=lambda flow: flow.name))]) + "\n"


def section(flow: Flow) -> str:
    who = "a neighbour" if flow.audience == "resident" else "a connector, buddy or coordinator"
    return "\n".join(
        [
            f"## {flow.name}",
            "",
            f"Asked of {who}.",
            "",
            "```mermaid",
            "flowchart TD",
            *(f"    {line}" for line in _lines(flow)),
            "```",
        ]
    )


def _lines(flow: Flow) -> Iterator[str]:
    for screen in flow.screens:
        choose_more = " (more than one)" if screen.many else ""
        choose_more += " (by theme)" if screen.themes else ""
        yield f'{_node(screen.name)}["{screen.name}{choose_more}"]'
        for to, answers in _by_screen(screen).items():
            yield f'{_node(screen.name)} -->|"{_label(answers)}"| {_node(to) if to else "ended"}'
    yield f'ended(["{flow.action}"])'


def _by_screen(screen: Screen) -> dict[str | None, list[str]]:
    arrows: dict[str | None, list[str]] = {}
    for answer, to in ways(screen):
        arrows.setdefault(to, []).append(answer)
    return arrows


def _label(answers: list[str]) -> str:
    shown = ", ".join(answers[:LABELS_SHOWN])
    more = len(answers) - LABELS_SHOWN
    return f"{shown} and {more} more" if more > 0 else shown


def _node(name: str) -> str:
    """Mermaid has words of its own, such as "end"."""
    return f"s_{name}"


if __name__ == "__main__":
    import handlers.features  # noqa: F401 - fills the registry
    from handlers.conversation.flows import FLOWS

    PAGE.write_text(page(FLOWS.values()), encoding="utf-8")
