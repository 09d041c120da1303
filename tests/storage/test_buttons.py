"""A button does what was bound to it, once, however often and by how many it is pressed."""

import asyncio
from datetime import timedelta

from storage import buttons
from storage.buttons import StoredButton
from storage.database import Database
from tests.lives import NOW

PRESSES = 50


async def make(database: Database, message: str = "m", chat_id: int = 41, **params: int) -> str:
    async with database.work() as work:
        return await buttons.make(work, chat_id, message, "answer_invitation", params)


async def found(database: Database, token: str) -> StoredButton:
    async with database.read() as work:
        button = await buttons.find(work, token)
    assert button is not None
    return button


async def spends(database: Database, *pressed: StoredButton) -> list[bool]:
    async def press(button: StoredButton) -> bool:
        async with database.work() as work:
            return await buttons.spend(work, button, NOW)

    return list(await asyncio.gather(*(press(button) for button in pressed)))


async def test_fifty_presses_at_once_are_exactly_one(database: Database) -> None:
    button = await found(database, await make(database))
    assert sum(await spends(database, *[button] * PRESSES)) == 1


async def test_presses_on_all_buttons_of_a_message_at_once_are_exactly_one(database: Database) -> None:
    """Yes and no can't both be the answer."""
    yes, no = [await found(database, await make(database, answer=one)) for one in (1, 0)]
    assert sum(await spends(database, *[yes, no] * (PRESSES // 2))) == 1


async def test_buttons_of_other_messages_and_chats_are_left_alone(database: Database) -> None:
    pressed = await found(database, await make(database, "m", 41))
    other = await found(database, await make(database, "n", 41))
    neighbour = await found(database, await make(database, "m", 42))
    assert await spends(database, pressed, other, neighbour) == [True, True, True]


async def test_a_token_says_nothing_and_is_never_the_same(database: Database) -> None:
    tokens = [await make(database, activity=17) for _ in range(20)]
    assert len(set(tokens)) == 20
    assert {len(token) for token in tokens} == {16}
    assert "17" not in (await found(database, tokens[0])).action


async def test_an_unknown_token_is_no_button(database: Database) -> None:
    async with database.read() as work:
        assert await buttons.find(work, "never-made") is None


async def test_used_and_expired_ones_go_after_a_while_others_stay(database: Database) -> None:
    used = await make(database, "m")
    await spends(database, await found(database, used))
    kept = await make(database, "n")
    async with database.work() as work:
        await buttons.make(work, 41, "o", "look_on", {}, expires_at=NOW)
        assert await buttons.drop_old(work, NOW) == 0
        assert await buttons.drop_old(work, NOW + timedelta(seconds=1)) == 2
        assert await buttons.find(work, kept) is not None
