"""All that a reader on the probing ground can be told: notices, answers, lists, screens and files.

Each goes through the door that messages go through; what was changed on the way is not kept.
"""

import inspect
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from typing import Any

from handlers.conversation.flows import FLOWS
from handlers.conversation.go_to_screen import is_for_staff
from handlers.conversation.incoming import Said, SaidKind
from handlers.conversation.refusal import Refusal
from handlers.conversation.registry import ACTIONS, ALLOWED, COMMANDS
from handlers.conversation.run_action import run_action
from handlers.conversation.screen_message import message_for, prepare
from handlers.conversation.turn import Turn, open_turn
from handlers.delivery.send_check import Addressed, address
from handlers.engine.flow import Place
from handlers.notices.registry import NOTICES
from handlers.permission.actor import actor_of
from handlers.permission.permissions import may
from handlers.permission.targets import thing_of
from handlers.texts.kept_message import to_json
from handlers.texts.localise import NotLookedAt
from handlers.texts.message import Message
from storage import people
from storage.outbox import Outgoing
from storage.tables.conversation import OutboxState
from storage.work import Work
from tests.probes.ground import NOW, Side

STRANGER = 7
WORDS: dict[str, list[Any]] = {
    "answer": ["yes", "gladly", "not-now", "good", "weekly"],
    "outcome": ["seen"],
    "how": ["call"],
    "part": ["name", "cost"],
    "role": ["connector"],
    "choice": ["anyone"],
    "at": ["activity"],
    "words": ["hoi"],
    "category": ["walk"],
    "which": ["nl"],
    "before": [NOW.isoformat()],
    "on": ["2027-03-02"],
    "kind": ["activity"],
}
PEOPLE = frozenset({"by", "to", "connector", "neighbour", "buddy", "person"})
NAMED_ANYHOW = {"sentence": [1], "printed": [1], "voice": [0]}


@dataclass(frozen=True)
class Heard:
    """What was said to whom, and what it came from."""

    source: str
    text: str


class NotKept(Exception):
    """Ends a look without a trace."""


def ways_to_ask(run: Callable[..., Any], sides: list[Side], most: int) -> Iterator[dict[str, Any]]:
    """Parameters as a button might bring them, of things of one side at a time, `most` of each noun."""
    named = [one for one in list(inspect.signature(run).parameters.values())[1:] if one.name != "_kept"]
    for side in sides:
        values = [_values(one, side, most) for one in named]
        for chosen in product(*values):
            yield {one.name: value for one, value in zip(named, chosen, strict=True)}


def _values(parameter: inspect.Parameter, side: Side, most: int) -> list[Any]:
    name = parameter.name
    if name == "answers":
        return [answers_about(side)]
    if parameter.default is not parameter.empty:
        return [parameter.default]
    if name in PEOPLE:
        return [side.number("subject"), side.number("away")]
    if name in side.things:
        return side.things[name][:: max(1, len(side.things[name]) // most)]
    if parameter.annotation is bool:
        return [True]
    return WORDS.get(name) or NAMED_ANYHOW.get(name) or [1]


def answers_about(side: Side) -> dict[str, Any]:
    """A flow that was begun about this side's things."""
    named = {noun: numbers[0] for noun, numbers in side.things.items() if noun != "buddy"}
    return named | {"person": side.number("subject"), "to": side.number("connector"), "menu": "who"}


class Look:
    """One reader. `told` gives all that they can be told of these neighbourhoods."""

    def __init__(self, database: Any, chat_id: int, person_id: int | None, sides: list[Side]) -> None:
        self._database = database
        self._chat_id = chat_id
        self._person_id = person_id
        self._sides = sides
        self.counted = 0

    async def told(self) -> list[Heard]:
        found: list[Heard] = []
        for name in NOTICES:
            for params in ways_to_ask(NOTICES[name].fill, self._sides, 99):
                found += await self._kept_out(partial(self._notice, name, params))
        for command in COMMANDS:
            found += await self._turn(command, partial(_says, command))
        for name, params in await self._may():
            found += await self._turn(name, partial(_presses, name, params))
        for flow in FLOWS.values():
            for screen in flow.screens:
                place = Place(flow.name, screen.name, answers_about(self._sides[0]) | self._mine())
                found += await self._turn(f"{flow.name}-{screen.name}", partial(self._screen, place))
        return found

    async def _may(self) -> list[tuple[str, dict[str, Any]]]:
        """What this reader may do; that nothing else is done is asked in `test_authorisation`."""
        async with self._database.read() as work:
            actor = await actor_of(work, await people.find(work, self._person_id or 0))
            asked = [(name, one) for name in ACTIONS for one in ways_to_ask(ACTIONS[name], self._sides, 2)]
            return [
                (name, params)
                for name, params in asked
                if (thing := await thing_of(work, params, self._sides[0].id))
                and may(actor, ALLOWED[name], thing)
            ]

    def _mine(self) -> dict[str, Any]:
        """A conversation about others is only begun by who may: that is asked of the actions."""
        return {"person": self._person_id or 0}

    async def hears(self, work: Work, source: str, message: Message) -> list[Heard]:
        return await self._through_the_door(work, source, "say", to_json(message))

    async def _notice(self, name: str, params: dict[str, Any], work: Work) -> list[Heard]:
        if self._person_id is None:
            return []
        return await self._through_the_door(work, name, name, params)

    async def _screen(self, place: Place, turn: Turn) -> None:
        thing = await thing_of(turn.work, {"answers": place.answers}, self._sides[0].id)
        staff = is_for_staff(place) and not turn.actor.staff
        if staff or thing is None or not may(turn.actor, ALLOWED[FLOWS[place.flow].action], thing):
            raise Refusal
        turn.messages.append((await message_for(turn, await prepare(turn, place)), None))

    async def _turn(self, source: str, run: Callable[[Turn], Awaitable[None]]) -> list[Heard]:
        async def look(work: Work) -> list[Heard]:
            said = Said(SaidKind.PRESS, self._chat_id, name="Vreemd")
            turn = await open_turn(work, said, "nl", NOW, f"probe:{source}")
            await run(turn)
            texts = [await self.hears(work, source, message) for message, _ in turn.messages]
            return [one for heard in texts for one in heard]

        return await self._kept_out(look)

    async def _kept_out(self, look: Callable[[Work], Awaitable[list[Heard]]]) -> list[Heard]:
        """What this look hears. What cannot be asked so says nothing: the parameters are made up."""
        found: list[Heard] = []
        self.counted += 1
        try:
            async with self._database.work() as work:
                found = await look(work)
                raise NotKept
        except NotLookedAt:
            raise
        except Exception:  # noqa: BLE001 - the parameters are made up: anything may come of them
            return found

    async def _through_the_door(
        self, work: Work, source: str, kind: str, params: dict[str, Any]
    ) -> list[Heard]:
        row = replace(ROW, kind=kind, params=params, chat_id=self._chat_id, person_id=self._person_id)
        to = await address(work, row, NOW)
        return [Heard(source, "\n".join(_all_of(to)))] if isinstance(to, Addressed) else []


async def _says(command: str, turn: Turn) -> None:
    await COMMANDS[command](turn, "")


async def _presses(name: str, params: dict[str, Any], turn: Turn) -> None:
    await run_action(turn, name, params)


def _all_of(to: Addressed) -> Iterator[str]:
    message, tongue = to.message, to.tongue
    yield tongue.text(message.text, message.params)
    for button in message.buttons:
        yield tongue.label(button.label, button.label_params, button.literal)
    for row in message.keys or ():
        yield from (tongue.label(key.label, key.label_params, key.literal) for key in row)
    if message.attachment:
        yield str(message.attachment.params)


ROW = Outgoing(
    id=1,
    dedupe_key="probe",
    group_key=None,
    person_id=None,
    chat_id=None,
    kind="say",
    params={},
    live=True,
    state=OutboxState.PENDING,
    due_at=NOW,
    expires_at=None,
    next_try_at=NOW,
    attempts=0,
    doubts=0,
    message_id=None,
    error=None,
)
