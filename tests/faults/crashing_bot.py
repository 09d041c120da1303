"""The real bot, but for one command to count with, and a SIGKILL at a chosen moment.

    python -m tests.faults.crashing_bot POINT NTH

kills itself at the NTH time that it comes to POINT ("none" never does). `/tally N` has one effect (a journal
row), one answer and one reminder a second later, so that each can be counted from outside. Every fourth also
answers what the group of who says it was asked last, and asks it the next. With TALLY_ALOUD
in the environment whoever says it wants everything read aloud.
"""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import bot.limiter
import bot.receiver
import bot.sender
import bot.wiring
from bot.settings import load_settings
from handlers.conversation.registry import command
from handlers.conversation.turn import Turn
from handlers.crisis_words.recognise import read_word_lists
from handlers.decision.ask import ask
from handlers.decision.close import close_if_all_answered
from handlers.delivery.delivery_outcome import Outcome
from handlers.notices.registry import See, notice
from handlers.texts.message import Message, names
from storage import conversations, decisions, groups, people
from storage.database import Database
from storage.people import Person
from storage.tables.group import DecisionKind, GroupPhase, MembershipState, Via
from storage.work import Work
from tests.faults.ballots import EVERY

# Before the forks: each life would read them anew.
read_word_lists()

POINTS = ("before_commit", "after_commit", "before_send", "after_send", "none")


class Fuse:
    def __init__(self, point: str, nth: int) -> None:
        self.point, self.left = point, nth

    def at(self, point: str) -> None:
        if point == self.point:
            self.left -= 1
            if self.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


def lay(fuse: Fuse) -> None:
    """Puts the fuse at every commit and every sending."""
    original_work, original_send = Database.work, vars(bot.sender)["send"]

    @asynccontextmanager
    async def work(self: Database) -> AsyncIterator[Work]:
        async with original_work(self) as open_work:
            yield open_work
            fuse.at("before_commit")
        fuse.at("after_commit")

    async def send(*args: object) -> Outcome:
        fuse.at("before_send")
        outcome: Outcome = await original_send(*args)
        fuse.at("after_send")
        return outcome

    Database.work = work  # type: ignore[method-assign]
    vars(bot.sender)["send"] = send


@command("tally")
async def tally(turn: Turn, number: str) -> None:
    """One effect, one answer, one reminder."""
    person = turn.person or await people.meet(
        turn.work, 1, turn.now, telegram_id=turn.chat_id, call_name="Proef"
    )
    if "TALLY_ALOUD" in os.environ:
        await conversations.put_read_aloud(turn.work, turn.chat_id, wanted=True)
    await turn.note(f"tally {number}")
    if int(number) % EVERY == 0:
        await ballot(turn, person, number)
    await turn.say("common-chosen", chosen=names([f"antwoord {number}"]))
    await turn.notify(
        person.id, "tally_reminder", key=number, due=turn.now + timedelta(seconds=1), number=number
    )


async def ballot(turn: Turn, person: Person, number: str) -> None:
    """A group of one: its open question gets its last answer, and is closed; the next one is opened."""
    mine = await groups.of_person(turn.work, person.id)
    group = mine[0] if mine else await groups.begin(turn.work, 1, turn.now, phase=GroupPhase.MEETING)
    if not mine:
        await groups.put(turn.work, group.id, person.id, MembershipState.MEMBER, turn.now, via=Via.FOUNDER)
    for one in await decisions.under_way(turn.work, group.id):
        await decisions.vote(turn.work, one.id, person.id, "good", turn.now)
        await close_if_all_answered(turn.work, turn.now, one)
    await ask(turn.work, turn.now, group.id, DecisionKind.LOOK_BACK, options=[number])


@notice(purpose=None, uncertain="again", quiet=False)
async def tally_reminder(see: See, *, number: str) -> Message:
    return Message("common-chosen", {"chosen": names([f"herinnering {number}"])})


def main() -> None:
    # The pace of Telegram would only make the trial longer: it has a test of its own.
    bot.limiter.BESIDE_ANSWERS = 0.0
    bot.limiter.PER_CHAT, bot.limiter.OVERALL, bot.limiter.MOST_IN_A_SECOND = 0.02, 0.002, 1000
    # Who is answered by nobody for minutes says more than is read: that has a test of its own too.
    vars(bot.receiver)["MOST_WAITING"] = 1_000_000
    lay(Fuse(sys.argv[1], int(sys.argv[2])))
    asyncio.run(bot.wiring.run(load_settings(env_file=None)))


if __name__ == "__main__":
    main()
