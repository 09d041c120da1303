"""Pictures of the choices under a message, for who wants to see them: a standing wish of a chat.

A row of the outbox stays what it was. Just before it goes, its choices are looked at: where they have
pictures, the message goes as a photo with its words below. Without the words there is never a picture.
"""

from dataclasses import dataclass
from datetime import datetime

from handlers.choice_pictures.picture import LOOK
from handlers.choice_pictures.tiles import Tile, digest_of, same_for_all, tiles_of
from handlers.delivery.send_check import Addressed
from handlers.retention import kept
from handlers.texts.localise import Tongue
from handlers.texts.message import Attachment, Message
from storage import conversations, pictures
from storage.work import Work

PICTURES_KEPT = kept(
    "the number that Telegram gave to a picture of choices that nobody saw since",
    days=365,
    drop=pictures.drop_old,
)


@dataclass(frozen=True, slots=True)
class ChoicePicture:
    """`digest`: by which it is kept, or "" when it is not. `file_id`: the file that Telegram has of it."""

    tiles: tuple[Tile, ...]
    digest: str = ""
    file_id: str = ""

    @property
    def attachment(self) -> Attachment:
        tiles = [[tile.words, tile.drawing] for tile in self.tiles]
        return Attachment("photo", "choice_picture", {"tiles": tiles})


def tiles_under(message: Message, tongue: Tongue) -> tuple[Tile, ...]:
    """What can be seen of the choices of this message; a file or buttons of its own leave no room for it."""
    return () if message.attachment or message.buttons else tiles_of(message, tongue)


async def picture_for(work: Work, to: Addressed, tiles: tuple[Tile, ...]) -> ChoicePicture | None:
    """None where nobody asked for it."""
    conversation = await conversations.find(work, to.chat_id)
    if conversation is None or not conversation.show_pictures:
        return None
    if not same_for_all(to.message):
        return ChoicePicture(tiles)
    digest = digest_of(tiles, LOOK)
    return ChoicePicture(tiles, digest, await pictures.file_of(work, digest) or "")


async def note_sent(work: Work, picture: ChoicePicture, file_id: str, now: datetime) -> None:
    """It arrived as `file_id`, which is used from here on; as "" when only the words could be sent."""
    if picture.digest and file_id:
        await pictures.keep(work, picture.digest, file_id, now)
    elif picture.file_id:
        await pictures.forget(work, picture.digest)
