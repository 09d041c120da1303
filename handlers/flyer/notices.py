"""The printed flyer goes to everybody who may want to hang it up."""

from handlers.notices.registry import See, notice
from handlers.texts.message import Attachment, Message
from storage import activities, flyers, people, prints


@notice(purpose=None, uncertain="again", by_call=False)
async def flyer_printed(look: See, *, flyer: int, printed: int) -> Message | None:
    made, paper = await flyers.find(look.work, flyer), await prints.find(look.work, printed)
    activity = await activities.find(look.work, made.activity_id) if made else None
    if made is None or paper is None or activity is None or not activity.on or activity.starts_at <= look.now:
        return None
    starter = await people.get(look.work, made.person_id)
    file = Attachment("document", paper.kind, paper.params)
    if starter.id == look.person.id:
        return Message("flyer-hung", {"human": await look.human_name()}, attachment=file)
    return Message("flyer-printed", {"name": starter.call_name}, attachment=file)
