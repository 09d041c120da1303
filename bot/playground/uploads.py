"""Files: what the bot sends up, what people send, and the ids under which they can be had again."""

import hashlib
from dataclasses import dataclass, field
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came in with a request."""

    name: str
    content: bytes = field(repr=False)
    mime: str


@dataclass(frozen=True, slots=True)
class StoredFile:
    """`kind` is the name of the field of a message in which it was sent: photo, document, voice, sticker."""

    file_id: str
    kind: str
    upload: Upload

    @property
    def unique_id(self) -> str:
        """The same content has the same unique id, under whatever file id."""
        return hashlib.sha256(self.upload.content).hexdigest()[:16]

    @property
    def path(self) -> str:
        suffix = PurePosixPath(self.upload.name).suffix or ".bin"
        return f"{self.kind}s/{self.unique_id}{suffix}"

    @property
    def named(self) -> dict[str, str | int]:
        """The fields that every file in the Bot API has."""
        size = len(self.upload.content)
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": size}


class Uploads:
    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}

    def store(self, kind: str, upload: Upload) -> StoredFile:
        number = len(self._by_id) + 1
        digest = hashlib.sha256(upload.content).hexdigest()[:24]
        stored = StoredFile(f"AgAC{number:06d}{kind[0]}{digest}", kind, upload)
        self._by_id[stored.file_id] = stored
        return stored

    def get(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def at_path(self, path: str) -> StoredFile | None:
        return next((stored for stored in self._by_id.values() if stored.path == path), None)
