"""A file that is sealed and authenticated as a whole, of any length, in little memory.

The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizar: Online Authenticated-Encryption, 2015), laid out
as in the age format: chunks of 64 KiB, each AES-256-GCM with the nonce "number of the chunk (11 bytes), 1 for
the last (1 byte)", under a key of this file alone: HKDF-SHA256 of a field key with a random salt. So nothing
can be changed, moved, left out or cut off. The head is `MAGIC`, the key id (1 byte) and the salt (16 bytes).
"""

import io
import os
from collections.abc import Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.failure import Failure
from storage.key_ring import KeyRing

MAGIC = b"burengroep sealed 2\n"
SALT_BYTES, TAG_BYTES = 16, 16
CHUNK_BYTES = 64 * 1024
CHANGED = "It was changed since it was made, or is not whole."


class SealedWriter(io.RawIOBase):
    """Seals what is written to it, with the newest key. Only `close()` makes it whole."""

    def __init__(self, file: BinaryIO, ring: KeyRing) -> None:
        super().__init__()
        head = bytes([ring.newest]) + os.urandom(SALT_BYTES)
        self._file = file
        self._chunks = _Chunks(ring, head)
        self._waiting = bytearray()
        file.write(MAGIC + head)

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        given = memoryview(data).cast("B")  # type: ignore[arg-type]
        self._waiting += given
        # The last chunk is known by its flag: one is kept until more comes.
        while len(self._waiting) > CHUNK_BYTES:
            self._file.write(self._chunks.seal(bytes(self._waiting[:CHUNK_BYTES]), last=False))
            del self._waiting[:CHUNK_BYTES]
        return len(given)

    def close(self) -> None:
        if not self.closed:
            self._file.write(self._chunks.seal(bytes(self._waiting), last=True))
            self._waiting.clear()
        super().close()


class SealedReader(io.RawIOBase):
    """Reads what `SealedWriter` wrote; nothing is given before it was found genuine. Raises `Failure`."""

    def __init__(self, file: BinaryIO, ring: KeyRing) -> None:
        super().__init__()
        if file.read(len(MAGIC)) != MAGIC:
            raise Failure(CHANGED)
        head = file.read(1 + SALT_BYTES)
        if len(head) < 1 + SALT_BYTES:
            raise Failure(CHANGED)
        self._opened = _Chunks(ring, head).opened(file)
        self._waiting = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        room = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        while not self._waiting:
            chunk = next(self._opened, None)
            if chunk is None:
                return 0
            self._waiting = memoryview(chunk)
        size = min(len(room), len(self._waiting))
        room[:size] = self._waiting[:size]
        self._waiting = self._waiting[size:]
        return size


class _Chunks:
    def __init__(self, ring: KeyRing, head: bytes) -> None:
        self._head = MAGIC + head
        self._aes = AESGCM(ring.derived(head[0], self._head, head[1:]))
        self._number = 0

    def seal(self, plain: bytes, *, last: bool) -> bytes:
        return self._aes.encrypt(self._nonce(last=last), plain, self._head)

    def opened(self, file: BinaryIO) -> Iterator[bytes]:
        size = CHUNK_BYTES + TAG_BYTES
        sealed, ahead = file.read(size), file.read(size)
        try:
            while ahead:
                yield self._aes.decrypt(self._nonce(last=False), sealed, self._head)
                sealed, ahead = ahead, file.read(size)
            yield self._aes.decrypt(self._nonce(last=True), sealed, self._head)
        except (InvalidTag, ValueError) as wrong:
            raise Failure(CHANGED) from wrong

    def _nonce(self, *, last: bool) -> bytes:
        number, self._number = self._number, self._number + 1
        return number.to_bytes(11, "big") + bytes([last])
