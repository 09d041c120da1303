"""What is acted on: an invitation."""

from handlers.permission.relations import Thing
from handlers.permission.targets import find_person, finder
from storage import invitations
from storage.work import Work


@finder("invitation", whose=True)
async def find_invitation(work: Work, invitation_id: int) -> Thing | None:
    """Whoever was asked, or calls for them, answers it; a button of theirs needs no more than this number."""
    invitation = await invitations.find(work, invitation_id)
    return await find_person(work, invitation.person_id) if invitation else None
