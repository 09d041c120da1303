"""Names, phone numbers and free text at rest: AES-GCM with a key id, the key kept apart from the data.

Layout of a sealed cell: one byte key id with its highest bit set, twelve bytes nonce, ciphertext with tag.
What is authenticated with it is that byte and the place of the cell, "table.column:row", so a cell that was
moved to another row or column does not open. Tags that the matcher reads stay plain; anything a person said
or is called by is sealed. How a row is told from others: `row_key`.
"""

import hashlib
import hmac
import os
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.failure import Failure
from storage.key_ring import KeyRing, single

NONCE_BYTES = 12
WRONG_KEY = "The field key does not open this database. Put back the FIELD_KEY that it was made with."
NOT_BOUND = "A value in this database was sealed by no version of this program, or is of version 0.1.0."
SUBJECTS = b"burengroep erasures"
"""What the key of the ledger is derived for."""
BOUND = 0x80
"""Cells of version 0.1.0 have the bare key id, and were not bound to their place."""
ROW_KEYS = {
    "button": "token",
    "contact_route": "person_id",
    "conversation": "chat_id",
    "flyer": "token",
    "inbox": "chat_id",
    "outbox": "dedupe_key",
}
"""What is known of a row before it is written, and never changes. All other tables: "id"."""


def row_key(table: str) -> str:
    return ROW_KEYS.get(table, "id")


def place(table: str, column: str, row: object) -> str:
    """The name of one cell. Whoever renames a table or column of sealed cells has to seal them again."""
    return f"{table}.{column}:{row}"


class Cipher(Protocol):
    """Turns a text into bytes at rest and back, with the keys of its ring. `place`: of which cell."""

    ring: KeyRing

    def seal(self, plain: str, place: str) -> bytes: ...

    def unseal(self, sealed: bytes, place: str) -> str: ...


class AesCipher:
    """AES-256-GCM. `keys`: a ring, or the 32 bytes of one key. A wrong key or place raises `Failure`."""

    def __init__(self, keys: KeyRing | bytes, key_id: int = 1) -> None:
        self.ring = keys if isinstance(keys, KeyRing) else KeyRing({key_id: keys})
        self._aes = {number: AESGCM(key) for number, key in self.ring.keys.items()}

    def seal(self, plain: str, place: str) -> bytes:
        nonce, head = os.urandom(NONCE_BYTES), bytes([BOUND | self.ring.newest])
        return (
            head + nonce + self._aes[self.ring.newest].encrypt(nonce, plain.encode(), head + place.encode())
        )

    def unseal(self, sealed: bytes, place: str) -> str:
        if not sealed or not sealed[0] & BOUND:
            raise Failure(NOT_BOUND)
        return self._open(sealed[0] ^ BOUND, sealed, sealed[:1] + place.encode())

    def unseal_unbound(self, sealed: bytes) -> str:
        """Only for what version 0.1.0 sealed."""
        return self._open(sealed[0], sealed, sealed[:1])

    def _open(self, key_id: int, sealed: bytes, with_it: bytes) -> str:
        nonce, ciphertext = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
        try:
            return self._aes[key_id].decrypt(nonce, ciphertext, with_it).decode()
        except (InvalidTag, KeyError, ValueError) as wrong:
            raise Failure(WRONG_KEY) from wrong


class PlainCipher:
    """No sealing at all: for tests that must be able to find a canary in the files."""

    ring = single(bytes(32))

    def seal(self, plain: str, place: str) -> bytes:
        return plain.encode()

    def unseal(self, sealed: bytes, place: str) -> str:
        return sealed.decode()


def subject_hash(ring: KeyRing, key_id: int, subject: str) -> str:
    """HMAC-SHA256 in hexadecimal of "person:7" or "chat:4242"."""
    return hmac.new(ring.derived(key_id, SUBJECTS), subject.encode(), hashlib.sha256).hexdigest()
