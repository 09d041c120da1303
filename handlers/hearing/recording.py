"""`/inspreken`: a connector lends the bot their voice, for the sentences that are heard most."""

from typing import Any

from handlers.conversation.go_to_screen import go_back, open_aside
from handlers.conversation.refusal import Refusal, Stale
from handlers.conversation.registry import action, command, fill, keep
from handlers.conversation.turn import Turn
from handlers.engine.flow import Place
from handlers.permission.permissions import CONNECTOR
from handlers.texts.message import Attachment, Button
from storage import sentences
from storage.sentences import OWN_VOICE, Sentence
from storage.tables.person import RoleName

SHOWN = 5
"""More at once would be a wall."""
LABEL = 28
"""Characters of a sentence on a button: enough to know it by."""


@command("inspreken", "record")
async def show_most_heard(turn: Turn, _rest: str) -> None:
    if turn.neighbourhood is None or not turn.actor.has(RoleName.CONNECTOR, turn.neighbourhood.id):
        raise Refusal
    found = await sentences.most_heard(turn.work, turn.language, turn.me.id, SHOWN)
    own = await sentences.recorded_by(turn.work, turn.me.id)
    buttons = [Button(_label(one), "begin_recording", {"sentence": one.id}, literal=True) for one in found]
    if own:
        buttons.append(Button("record-choose.own", "show_own_recordings"))
    await turn.say("record-choose" if found else "record-none", *buttons)


def _label(sentence: Sentence) -> str:
    if len(sentence.words) <= LABEL:
        return sentence.words
    return f"{sentence.words[:LABEL].rsplit(' ', 1)[0]}…"


@action(may=CONNECTOR)
async def begin_recording(turn: Turn, *, sentence: int) -> None:
    await _sentence(turn, sentence)
    await open_aside(turn, "record", {"sentence": sentence})


@fill
async def sentence_to_speak(turn: Turn, place: Place) -> dict[str, Any]:
    return {"words": (await _sentence(turn, place.answers["sentence"])).words}


@keep
async def play_back(turn: Turn, place: Place) -> None:
    """As a neighbour will hear it."""
    await turn.say("record-listen", attachment=_played(place.answers["speak_voice"]))


@action(may=CONNECTOR)
async def keep_recording_or_not(turn: Turn, *, answers: dict[str, Any]) -> None:
    if answers["keep"] == "keep":
        sentence = await _sentence(turn, answers["sentence"])
        await sentences.keep(turn.work, sentence.id, OWN_VOICE, answers["speak_voice"], turn.now, turn.me.id)
        await turn.say("record-kept")
    else:
        await turn.say("record-dropped")
    await go_back(turn, answers)


@action(may=CONNECTOR)
async def show_own_recordings(turn: Turn, *, after: int = 0) -> None:
    """Each with its sound; those behind number `after`."""
    own = await sentences.recorded_by(turn.work, turn.me.id)
    waiting = [one for one in own if one[0].id > after]
    for sentence, file_id in waiting[:SHOWN]:
        again = Button("record-own.again", "begin_recording", {"sentence": sentence.id})
        away = Button("record-own.away", "take_back_recording", {"sentence": sentence.id})
        await turn.say("record-own", again, away, words=sentence.words, attachment=_played(file_id))
    if len(waiting) > SHOWN:
        more = Button("record-more.show", "show_own_recordings", {"after": waiting[SHOWN - 1][0].id})
        await turn.say("record-more", more, count=len(waiting) - SHOWN)


@action(may=CONNECTOR)
async def take_back_recording(turn: Turn, *, sentence: int) -> None:
    """From then on a machine says it again, or nobody."""
    if not await sentences.take_back(turn.work, sentence, turn.me.id):
        raise Stale
    await turn.say("record-away")


def _played(file_id: str) -> Attachment:
    return Attachment("voice", "", {"file_id": file_id})


async def _sentence(turn: Turn, sentence_id: int) -> Sentence:
    found = await sentences.find(turn.work, sentence_id)
    if found is None:
        raise Stale
    return found
