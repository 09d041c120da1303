"""Reading aloud: what was said last, when somebody asks; or everything, from now on."""

from handlers.conversation.registry import KeptOff, action, command
from handlers.conversation.turn import Turn
from handlers.delivery import reading_aloud
from handlers.permission.permissions import ANYONE
from storage import conversations


@command("leesvoor", "readaloud")
async def read_aloud(turn: Turn, _rest: str) -> None:
    """Nothing is asked or drawn: whatever was going on goes on."""
    last = turn.conversation.last_said
    if last is None:
        await turn.say("hearing-nothing")
        return
    me = turn.person.id if turn.person else None
    for number, said in enumerate(last["of"]):
        await reading_aloud.write_asked(
            turn.work, turn.now, said, key=f"{turn.source}:{number}", chat_id=turn.chat_id, person_id=me
        )


@command("altijdvoorlezen", "readalways")
async def read_everything(turn: Turn, _rest: str) -> None:
    await read_always(turn, wanted=True)


@command("stopvoorlezen", "stopreading")
async def read_nothing(turn: Turn, _rest: str) -> None:
    await read_always(turn, wanted=False)


@action(may=ANYONE, kept_off=KeptOff.MUTED_TOO)
async def read_always(turn: Turn, *, wanted: bool) -> None:
    await conversations.put_read_aloud(turn.work, turn.chat_id, wanted=wanted)
    await turn.say("hearing-always" if wanted else "hearing-stopped")
