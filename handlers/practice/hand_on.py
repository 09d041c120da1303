"""What groups wrote for others to read, as a file: no group and no person is named in it."""

from collections.abc import Iterable

from handlers.conversation.registry import action
from handlers.conversation.turn import Turn
from handlers.permission.permissions import COORDINATOR
from handlers.practice.practice import line_word
from handlers.texts.message import Attachment
from storage import practices
from storage.practices import Line


@action(may=COORDINATOR)
async def hand_practices_on(turn: Turn) -> None:
    written = await practices.for_others(turn.work, turn.here.id)
    if not written:
        await turn.say("practice-nothing-yet")
        return
    text = "\n\n".join(_card(turn, number, of_one) for number, of_one in enumerate(written, 1))
    made = {"name": turn.tongue.text("practice-file", {}), "text": f"{text}\n"}
    await turn.note("practices_handed_on")
    await turn.say("practice-paper", attachment=Attachment("document", "text_file", made))


def _card(turn: Turn, number: int, written: Iterable[Line]) -> str:
    """What works stands first."""
    in_order = sorted(written, key=lambda one: one.works.value)
    said = [str(turn.tongue.words(line_word(one))) for one in in_order]
    return "\n".join([turn.tongue.text("practice-heading", {"number": number}), *said])
