"""What the playground shows of the bot beside the phones: call lists, and what was printed."""

import base64
from datetime import datetime

from bot import demo_crowd
from bot.runtime import Runtime
from handlers.calls.notices import line_message
from handlers.catalogue.local_choices import local_words
from handlers.conversation.incoming import Said, SaidKind
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.run_action import run_action
from handlers.conversation.turn import open_turn
from handlers.delivery.attachments import MAKERS
from handlers.permission.actor import actor_of
from handlers.permission.for_reader import for_reader
from handlers.texts.languages import read_in
from handlers.texts.localise import Tongue
from handlers.texts.message import BOT, Button
from storage import calls, neighbourhoods, people, prints
from storage.calls import Call
from storage.prints import Print
from storage.work import Work


class PlaygroundSide:
    """The bot's side of the playground, in the same process."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime

    async def settle(self) -> None:
        await self._runtime.settle()

    def skip_pause(self) -> None:
        self._runtime.skip_pause()

    async def next_due(self) -> datetime | None:
        return await self._runtime.next_due()

    async def calls(self) -> list[dict[str, object]]:
        async with self._runtime.database.read() as work:
            lines = [await self._line(work, call) for call in await calls.all_open(work)]
        return [line for line in lines if line is not None]

    async def _line(self, work: Work, call: Call) -> dict[str, object] | None:
        now = self._runtime.clock.now()
        message = await line_message(work, now, call)
        caller = await people.find(work, call.caller_id) if call.caller_id else None
        person = await people.get(work, call.person_id)
        if message is None:
            return None
        where = await neighbourhoods.get(work, person.neighbourhood_id)
        language = await read_in(work, caller.language if caller else "nl")
        tongue = Tongue(language, now, where.timezone, await local_words(work))
        message, _ = await for_reader(work, await actor_of(work, caller), message, tongue)
        return {
            "id": call.id,
            "buddy": caller.call_name if caller else "",
            "name": person.call_name,
            "text": tongue.text(message.text, message.params),
            "time": f"{call.due_at.astimezone(where.zone):%d-%m %H:%M}",
            "answers": [_answer(button, tongue) for button in message.buttons],
        }

    async def printed(self) -> list[dict[str, object]]:
        async with self._runtime.database.read() as work:
            return [self._paper(paper) for paper in await prints.all_of_them(work)]

    def _paper(self, paper: Print) -> dict[str, object]:
        """`link` is what its QR code opens, as somebody who scans it would get it."""
        name = self._runtime.bot.username
        words = {key: str(value).replace(BOT, name) for key, value in paper.params.items()}
        made = MAKERS[paper.kind](**words)
        return {
            "id": paper.id,
            "title": words["headline"],
            "text": "\n".join(value for key, value in words.items() if key not in ("headline", "link")),
            "link": words["link"],
            "time": paper.printed_at.isoformat(),
            "file": {"name": made.name, "base64": base64.b64encode(made.content).decode()},
        }

    async def answer_call(self, call_id: int, answer: str) -> None:
        """As if the caller pressed it on their phone. Raises `LookupError` when there is no such line."""
        async with self._runtime.database.work() as work:
            line = await calls.get(work, call_id)
            caller = await people.get(work, line.caller_id or 0)
            now = self._runtime.clock.now()
            said = Said(SaidKind.OTHER, caller.telegram_id or 0)
            turn = await open_turn(work, said, caller.language, now, f"list:{call_id}:{now.isoformat()}")
            name = "note_no_answer" if answer == "note_no_answer" else "answer_call"
            params = {"call": call_id} if name == "note_no_answer" else {"call": call_id, "answer": answer}
            try:
                await run_action(turn, name, params)
            except (Refusal, Stale) as gone:
                raise LookupError(f"call {call_id} cannot be answered so any more") from gone
            await turn.write_messages()
        self._runtime.wake()

    async def move_in(self, how_many: int) -> None:
        async with self._runtime.database.work() as work:
            await demo_crowd.move_in(work, how_many, self._runtime.clock.now())
        self._runtime.wake()


def _answer(button: Button, tongue: Tongue) -> dict[str, object]:
    answer = button.params["answer"] if button.action == "answer_call" else button.action
    return {"answer": answer, "label": tongue.label(button.label, button.label_params, button.literal)}
