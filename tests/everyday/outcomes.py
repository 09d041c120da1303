"""What happened after a sentence, in the words of `sentences.txt`: where the chat is, and what was said."""

import os
from dataclasses import dataclass
from pathlib import Path

from handlers.conversation.turn import Turn
from handlers.engine.flow import Place

LISTED = Path(os.environ.get("EVERYDAY_SENTENCES", Path(__file__).parent / "sentences.txt"))
"""Another file of the same form may be scored: `EVERYDAY_SENTENCES=path pytest -s tests/everyday`."""

FLOWS = {
    "pause": "pause",
    "paused": "pause",
    "stop": "stop",
    "forget": "erase",
    "language": "language",
    "human": "human",
    "words": "human",
    "heard": "card",
    "report": "human",
}
TEXTS = {
    "human-asked": "human",
    "said-choose": "ask",
    "said-nothing-asked": "ask",
    "invitation": "ask",
    "said-thanks": "thanks",
    "said-bye": "thanks",
    "said-clock": "mine",
    "said-mine": "mine",
    "said-mine-none": "mine",
    "connections-none": "known",
    "said-cannot": "cannot",
    "said-cannot-none": "cannot",
    "common-not-understood": "give",
    "common-still-not-understood": "give",
    "common-unknown": "ask",
    "common-unknown-fine": "unclear",
    "hearing-nothing": "aloud",
    "home-hello": "home",
    "home-hello-activity": "home",
    "common-chosen": "answer",
    "start-kept-nothing": "answer",
    "fits-which": "answer",
    "mydata-readable": "data",
    "erased-goodbye": "stop",
}
MEANT = {
    "look": "whats_on",
    "forget-me": "erase",
    "about-me": "data",
    "seen-by": "sees",
    "tongue": "language",
    "kind:cooking": "cook",
    "kind:eating": "cook",
    "kind:knitting": "crafts",
    "kind:drawing": "crafts",
}
HOMES = {"home", "welcome", "start"}
HELP = {"who", "unclear", "home"}
HARMLESS = {"ask", "give", "home", "unclear", "help"}
"""Nothing happened: the question came again, or it was said that nothing was understood."""


@dataclass(frozen=True)
class Sentence:
    what: frozenset[str]
    language: str
    screen: str
    said: str


def sentences() -> list[Sentence]:
    """Each line that is no heading, under the heading above it."""
    found, heading = [], ("", "", "")
    for line in LISTED.read_text(encoding="utf-8").splitlines():
        if line.startswith("="):
            what, language, screen = (part.strip() for part in line[1:].split(":"))
            heading = (what, language, screen)
        elif line and not line.startswith("#"):
            what, language, screen = heading
            found.append(Sentence(frozenset(what.split("|")), language, screen, line))
    return found


def outcomes(turn: Turn, before: tuple[str, str] | None) -> set[str]:
    """More than one where it was asked which of them was meant."""
    texts = [one.text for one, _ in turn.messages]
    said = {TEXTS[one] for one in texts if one in TEXTS}
    if said - {"home"}:
        return said
    if any(one.startswith("look-") for one in texts):
        return {"whats_on"}
    return said if turn.place is None else said or _by_place(turn.place, before)


def _by_place(place: Place, before: tuple[str, str] | None) -> set[str]:
    match (place.flow, place.screen):
        case ("meant", _):
            return {named(one) for one in place.answers["found"]} | {"give"}
        case ("activity", _):
            known = place.answers.get("category")
            return {named(f"kind:{known}") if known else "something"}
        case ("privacy", screen):
            return {"sees" if screen == "who" else "data"}
        case ("help", _):
            return HELP
        case (flow, screen) if before is not None and flow == before[0] != "home":
            return {"answer"} if screen != before[1] else {"unclear"} if place.simpler else {"ask"}
        case (flow, _):
            return {FLOWS.get(flow, "home" if flow in HOMES else "answer")}


def named(name: str) -> str:
    return MEANT.get(name, name.removeprefix("kind:"))
