"""One person's turn: what they said, who they are, and what is done and answered in one transaction."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.catalogue.local_choices import local_words
from handlers.conversation.flows import place_of
from handlers.conversation.incoming import Said
from handlers.engine.flow import Place
from handlers.notices.notify import notify
from handlers.permission.actor import actor_of
from handlers.permission.human import Human, human_for, name_in_text
from handlers.permission.relations import Actor
from handlers.retention import kept
from handlers.texts.kept_message import to_json
from handlers.texts.languages import read_in
from handlers.texts.local import LocalWords
from handlers.texts.localise import Tongue
from handlers.texts.message import Attachment, Button, Key, Message
from storage import (
    conversations,
    inbox,
    journal,
    neighbourhoods,
    outbox,
    people,
    roles,
    who_and_where,
)
from storage.conversations import Conversation
from storage.neighbourhoods import Neighbourhood
from storage.outbox import Draft
from storage.people import Person
from storage.tables.person import RoleName
from storage.work import Work

kept("numbers of Telegram updates, to keep a second delivery out", days=2, drop=inbox.forget_update_numbers)
kept(
    "raw updates; the words in them go as soon as they are dealt with, but for a failed one",
    days=7,
    drop=inbox.drop_old,
)
kept(
    "the chat of somebody who never agreed to anything",
    days=30,
    drop=conversations.drop_idle,
)
kept("the journal: who did what, in codes and numbers", days=730, drop=journal.drop_old)

kept(
    "words that were not understood, until something is, or for a day",
    days=1,
    drop=conversations.forget_unheard,
)
UNHEARD = 600
"""So many letters of it are kept."""
HOME_ZONE = "Europe/Amsterdam"


@dataclass(slots=True)
class Turn:
    """`source` is unique to the update that is answered; `edits` the message that may be drawn over.

    `used_up`: the message whose buttons go with the press, unless it is drawn over.

    `language`: the one that is read here (see `handlers.texts.languages`), perhaps not the one chosen.

    `unheard`: what was typed here and not understood; a human may have it (see `keep_unheard`).

    `parting`: somebody was just erased; the language of the goodbye, after which nothing stays.
    """

    work: Work
    now: datetime
    said: Said
    conversation: Conversation
    person: Person | None
    actor: Actor
    neighbourhood: Neighbourhood | None
    source: str
    language: str
    place: Place | None = None
    moved: bool = False
    edits: int | None = None
    used_up: int | None = None
    parting: str | None = None
    messages: list[tuple[Message, int | None]] = field(default_factory=list)
    known_human: Human | None = None
    unheard: str = ""
    local: Mapping[str, LocalWords] = field(default_factory=dict)

    @property
    def chat_id(self) -> int:
        return self.said.chat_id

    @property
    def zone(self) -> ZoneInfo:
        return self.neighbourhood.zone if self.neighbourhood else ZoneInfo(HOME_ZONE)

    @property
    def today(self) -> date:
        """By the clock on the wall there."""
        return self.now.astimezone(self.zone).date()

    @property
    def tongue(self) -> Tongue:
        return Tongue(self.language, self.now, self.zone.key, self.local)

    @property
    def me(self) -> Person:
        """Raises `LookupError` for somebody whom nothing is kept of."""
        if self.person is None:
            raise LookupError("nobody is known in this chat")
        return self.person

    @property
    def here(self) -> Neighbourhood:
        if self.neighbourhood is None:
            raise LookupError("this chat has no neighbourhood")
        return self.neighbourhood

    async def human(self) -> Human:
        """Looked up once a turn: nearly every sentence and screen names them."""
        if self.known_human is None:
            where = self.neighbourhood.id if self.neighbourhood else None
            self.known_human = await human_for(self.work, self.person, where)
        return self.known_human

    async def human_name(self) -> Any:
        """For a text (see `name_in_text`)."""
        where = self.neighbourhood.id if self.neighbourhood else None
        return await name_in_text(self.work, self.person, where, await self.human())

    async def is_human(self) -> bool:
        """Whether the human for this person would be themselves: there is nobody else."""
        return self.person is not None and (await self.human()).person_id == self.person.id

    async def say(
        self,
        text: str,
        *buttons: Button,
        keys: tuple[tuple[Key, ...], ...] | None = None,
        attachment: Attachment | None = None,
        **params: Any,
    ) -> None:
        """Answers in this chat. `human` is always among the parameters."""
        params.setdefault("human", await self.human_name())
        self.messages.append((Message(text, params, buttons, keys, attachment), None))

    async def notify(self, person_id: int, kind: str, *, key: str, **details: Any) -> None:
        await notify(self.work, self.now, person_id, kind, key=key, **details)

    async def note(self, event: str, *, person_id: int | None = None, activity_id: int | None = None) -> None:
        await journal.note(
            self.work,
            event,
            self.now,
            neighbourhood_id=self.neighbourhood.id if self.neighbourhood else None,
            actor_id=self.person.id if self.person else None,
            person_id=person_id,
            activity_id=activity_id,
        )

    async def go(self, place: Place | None) -> None:
        """Moves this chat to another place of the conversation; None is nowhere."""
        self.place, self.moved = place, True
        await conversations.put_place(self.work, self.chat_id, place.to_json() if place else None, self.now)

    async def refresh(self) -> None:
        """Reads again who this is, after an action made or changed the person."""
        await who_and_where.read(self.work, self.chat_id)
        found = await conversations.find(self.work, self.chat_id)
        if found:
            self.conversation = found
        self.person = await people.find_by_telegram(self.work, self.chat_id)
        self.neighbourhood = await neighbourhood_of(self.work, self.conversation, self.person)
        self.actor = await actor_of(self.work, self.person)
        self.language = await read_in(self.work, (self.person or self.conversation).language)
        self.local = await local_words(self.work)
        self.known_human = None

    def forget_person(self) -> None:
        """This person was erased: what is still said goes to a chat of which nothing is known."""
        self.parting = self.language
        self.person, self.place, self.actor = None, None, Actor(None, None)
        self.known_human = None

    def not_heard(self, first: bool) -> None:
        """What was said now was not understood; with what was said just before, unless it is the `first`."""
        before = "" if first else self.unheard
        self.unheard = "\n".join(filter(None, (before, self.said.text)))[-UNHEARD:]

    async def keep_unheard(self) -> None:
        """For as long as the button under it may be pressed: anything that is understood ends it."""
        if self.unheard and self.place and self.place.missed and not self.parting:
            await conversations.put_unheard(self.work, self.chat_id, self.unheard)

    async def write_messages(self) -> None:
        """Puts the answers into the outbox: live, in their order."""
        for number, (message, edits) in enumerate(self.messages):
            params = to_json(message) | ({"edits": edits} if edits else {})
            await self._write(f"{number}", "say", params)
        if self.said.callback_id:
            await self._write("press", "press_answer", {"callback_id": self.said.callback_id})
        # So that the answer is clear. What was drawn over has new buttons, which have to stay.
        if self.used_up and not any(edits == self.used_up for _, edits in self.messages):
            await self._write("strip", "strip_buttons", {"message_id": self.used_up})

    async def _write(self, part: str, kind: str, params: dict[str, Any]) -> None:
        draft = Draft(
            dedupe_key=f"{self.source}:{part}",
            kind=kind,
            params=params | ({"language": self.parting} if self.parting else {}),
            due_at=self.now,
            group_key=outbox.GOODBYE if self.parting else None,
            person_id=self.person.id if self.person else None,
            chat_id=self.chat_id,
            live=True,
        )
        await outbox.write(self.work, draft, self.now)

    def draw_over(self, message: Message) -> None:
        """Draws in place of the message that was pressed, where that can be; else as a new one.

        What comes after something else that was said must not appear above it.
        """
        over = self.edits if message.keys is None and not self.messages else None
        self.messages.append((message, over))

    def add_keys_to_last(self, keys: tuple[tuple[Key, ...], ...]) -> bool:
        """Gives a reply keyboard to the last message that can carry one: new, and no buttons of its own.

        False when none can.
        """
        for number, (message, edits) in reversed(list(enumerate(self.messages))):
            if message.keys is not None:
                return True
            if not message.buttons and edits is None:
                self.messages[number] = (replace(message, keys=keys), None)
                return True
        return False


async def open_turn(work: Work, said: Said, language: str, now: datetime, source: str) -> Turn:
    await who_and_where.read(work, said.chat_id)
    conversation = await conversations.find_or_start(work, said.chat_id, language, now)
    if conversation.unheard:
        await conversations.put_unheard(work, said.chat_id, None)
    person = await people.find_by_telegram(work, said.chat_id)
    return Turn(
        work=work,
        now=now,
        said=said,
        conversation=conversation,
        person=person,
        actor=await actor_of(work, person),
        neighbourhood=await neighbourhood_of(work, conversation, person),
        source=source,
        language=await read_in(work, (person or conversation).language),
        place=place_of(conversation.place),
        unheard=conversation.unheard or "",
        local=await local_words(work),
    )


async def neighbourhood_of(
    work: Work, conversation: Conversation, person: Person | None
) -> Neighbourhood | None:
    """Where they live; of a coordinator the neighbourhood on their desk, as long as they coordinate it."""
    where = desk = conversation.neighbourhood_id
    if person:
        where = person.neighbourhood_id
        coordinates = desk not in (None, where) and any(
            one.role is RoleName.COORDINATOR and one.neighbourhood_id == desk
            for one in await roles.of_person(work, person.id)
        )
        where = desk if coordinates else where
    return await neighbourhoods.get(work, where) if where is not None else None
