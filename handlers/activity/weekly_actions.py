"""What a member of a weekly activity says about next week."""

from handlers.activity.answer_reminder import say_to, whose
from handlers.activity.weekly import leave_weekly
from handlers.catalogue.doing import doing_of
from handlers.conversation.registry import KeptOff, action
from handlers.conversation.turn import Turn
from handlers.permission.permissions import SELF_OR_CALLER


@action(may=SELF_OR_CALLER)
async def stay_in_series(turn: Turn, *, attendance: int) -> None:
    """That they do not come this time is noted already."""
    _, _, person = await whose(turn, attendance)
    await say_to(turn, person, "series-stays")


@action(may=SELF_OR_CALLER, kept_off=KeptOff.SUSPENDED)
async def leave_series(turn: Turn, *, attendance: int) -> None:
    _, activity, person = await whose(turn, attendance)
    if activity.series_id is not None:
        await leave_weekly(turn.work, turn.now, activity.series_id, person.id)
    await say_to(turn, person, "series-left", **doing_of(activity))
