"""What somebody hears when we failed: that it was us, and where to go on."""

from datetime import datetime

from handlers.permission.human import human_for
from handlers.texts.message import Message, to_json, word
from storage import conversations, outbox, people
from storage.outbox import Draft
from storage.work import Work


async def say_that_it_went_wrong(
    work: Work,
    chat_id: int,
    now: datetime,
    source: str,
    language: str = "nl",
    callback_id: str = "",
    first: tuple[Message, ...] = (),
) -> None:
    """Uses as little as possible of what may just have failed. `language`: for a chat that is new.

    `first`: what has to be said whatever failed.
    """
    conversation = await conversations.find_or_start(work, chat_id, language, now)
    person = await people.find_by_telegram(work, chat_id)
    human = await human_for(work, person, conversation.neighbourhood_id)
    name = human.name or word("common-somebody")
    said = (*first, Message("common-went-wrong", {"human": name}))
    answers = [("say", to_json(message)) for message in said]
    if callback_id:
        answers.append(("press_answer", {"callback_id": callback_id}))
    for number, (kind, params) in enumerate(answers):
        draft = Draft(
            dedupe_key=f"{source}:wrong:{number}",
            kind=kind,
            params=params,
            due_at=now,
            person_id=person.id if person else None,
            chat_id=chat_id,
            live=True,
        )
        await outbox.write(work, draft, now)
