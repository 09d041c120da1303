"""Files inside messages: what Telegram says about a photo, a document, a voice note or a sticker."""

from typing import Any

from bot.playground.refusals import ViolationError, bad_request
from bot.playground.uploads import StoredFile, Upload, Uploads

LARGEST_PHOTO = 10 * 1024 * 1024
LARGEST_FILE = 50 * 1024 * 1024
LARGEST_DOWNLOAD = 20 * 1024 * 1024

_PNG = b"\x89PNG\r\n\x1a\n"
_DESCRIPTION = b"iTXtDescription" + bytes(5)
"""An uncompressed text of that name, in no language that is named."""
_NAMES_OF_KINDS = {"photo": "Photo", "document": "Document", "voice": "VoiceMessage", "sticker": "Sticker"}


def file_of(uploads: Uploads, kind: str, given: Upload | str) -> StoredFile:
    """The file that is sent: stored now, or known already by its id."""
    if isinstance(given, Upload):
        _check_content(kind, given)
        return uploads.store(kind, given)
    if given.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    known = uploads.get(given)
    if known is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if known.kind != kind:
        raise bad_request(f"can't use file of type {_NAMES_OF_KINDS[known.kind]} as {_NAMES_OF_KINDS[kind]}")
    return known


def as_photo(stored: StoredFile) -> list[dict[str, Any]]:
    width, height = _size_of_picture(stored.upload.content) or (0, 0)
    return [{**stored.named, "width": width, "height": height}]


def words_in_picture(stored: StoredFile) -> str:
    """What a PNG says of itself that it shows, for whoever does not see it; Telegram has no place for it."""
    content, place = stored.upload.content, len(_PNG)
    while content.startswith(_PNG) and place < len(content):
        length = int.from_bytes(content[place : place + 4])
        chunk = content[place + 4 : place + 8 + length]
        if chunk.startswith(_DESCRIPTION):
            return chunk.removeprefix(_DESCRIPTION).decode("utf-8", "replace")
        place += 12 + length
    return ""


def as_document(stored: StoredFile) -> dict[str, Any]:
    return {**stored.named, "file_name": stored.upload.name, "mime_type": stored.upload.mime}


def as_voice(stored: StoredFile, duration: int) -> dict[str, Any]:
    return {**stored.named, "duration": duration, "mime_type": "audio/ogg"}


def as_sticker(stored: StoredFile, emoji: str) -> dict[str, Any]:
    looks = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return {**stored.named, **looks, "emoji": emoji}


def _check_content(kind: str, upload: Upload) -> None:
    content = upload.content
    if not content:
        raise ViolationError("file must be non-empty")
    if len(content) > (LARGEST_PHOTO if kind == "photo" else LARGEST_FILE):
        raise ViolationError(f"file of {len(content)} bytes is too big for a {kind}")
    if kind == "photo":
        _check_picture(content)
    if kind == "voice" and not (content.startswith(b"OggS") and b"OpusHead" in content[:100]):
        raise ViolationError("a voice note has to be OGG with Opus")


def _check_picture(content: bytes) -> None:
    size = _size_of_picture(content)
    if size is None:
        raise ViolationError("IMAGE_PROCESS_FAILED: a photo has to be PNG or JPEG")
    if sum(size) > 10_000 or max(size) > 20 * min(size):
        raise ViolationError(f"PHOTO_INVALID_DIMENSIONS: {size[0]} x {size[1]}")


def _size_of_picture(content: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, from the header of a PNG or JPEG."""
    if content.startswith(_PNG):
        return int.from_bytes(content[16:20]), int.from_bytes(content[20:24])
    if content.startswith(b"\xff\xd8"):
        return _size_of_jpeg(content)
    return None


def _size_of_jpeg(content: bytes) -> tuple[int, int] | None:
    place = 2
    while place + 9 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = content[place + 5 : place + 7], content[place + 7 : place + 9]
            return int.from_bytes(width), int.from_bytes(height)
        place += 2 + int.from_bytes(content[place + 2 : place + 4])
    return None
