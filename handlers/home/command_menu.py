"""The commands behind the menu button: what everybody needs who is lost, and above it what a role does."""

from datetime import datetime

from handlers.conversation.work_of_role import OF_ROLE
from handlers.happenings import RoleEnded, RoleGiven, when
from storage import outbox, people, roles
from storage.outbox import Draft
from storage.people import Person
from storage.work import Work

MENU = (
    "start",
    "help",
    "nood",
    "mens",
    "kaart",
    "samen",
    "wandeling",
    "kijk",
    "pauze",
    "taal",
    "privacy",
    "stop",
)
"""The same for everybody without a role."""


@when(RoleGiven)
async def show_commands_of_role(work: Work, now: datetime, given: RoleGiven) -> None:
    await put_menu(work, now, await people.get(work, given.person_id))


@when(RoleEnded)
async def take_commands_of_role_away(work: Work, now: datetime, ended: RoleEnded) -> None:
    await put_menu(work, now, ended.person)


async def put_menu(work: Work, now: datetime, person: Person, *, once: bool = False) -> None:
    """`once`: not again what was put there before, for who looks at all of them at the start."""
    if person.telegram_id is None:
        return
    held = {one.role for one in await roles.of_person(work, person.id)}
    own = [name for role, names in OF_ROLE.items() if role in held for name in names]
    every = [*dict.fromkeys([*own, *MENU])] if own else []
    key = "-".join(sorted(one.value for one in held)) if once else now.isoformat()
    draft = Draft(
        dedupe_key=f"menu:{person.id}:{key}",
        kind="set_menu",
        params={"names": every},
        due_at=now,
        person_id=person.id,
        chat_id=person.telegram_id,
        live=True,
    )
    await outbox.write(work, draft, now)
