"""Names, phone numbers and free text at rest: AES-GCM with a key id, the key kept apart from the data.

Layout of a sealed value: one byte key id, twelve bytes nonce, ciphertext with tag.
Tags that the matcher reads stay plain; anything a person said or is called by is sealed.
"""

import hashlib
import hmac
import json
import os
from typing import Any, Protocol
from weakref import WeakKeyDictionary

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import LargeBinary
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from storage.failure import Failure
from storage.key_ring import KeyRing, single
from storage.renamed import renamed

NONCE_BYTES = 12
WRONG_KEY = "The field key does not open this database. Put back the FIELD_KEY that it was made with."
SUBJECTS = b"burengroep erasures"
"""What the key of the ledger is derived for."""


class Cipher(Protocol):
    """Turns a text into bytes at rest and back, with the keys of its ring."""

    ring: KeyRing

    def seal(self, plain: str) -> bytes: ...

    def unseal(self, sealed: bytes) -> str: ...


class AesCipher:
    """AES-256-GCM. `keys`: a ring, or the 32 bytes of one key. A wrong key raises `Failure`."""

    def __init__(self, keys: KeyRing | bytes, key_id: int = 1) -> None:
        self.ring = keys if isinstance(keys, KeyRing) else KeyRing({key_id: keys})
        self._aes = {number: AESGCM(key) for number, key in self.ring.keys.items()}

    def seal(self, plain: str) -> bytes:
        nonce, key_id = os.urandom(NONCE_BYTES), self.ring.newest
        ciphertext = self._aes[key_id].encrypt(nonce, plain.encode(), bytes([key_id]))
        return bytes([key_id]) + nonce + ciphertext

    def unseal(self, sealed: bytes) -> str:
        nonce, ciphertext = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
        try:
            return self._aes[sealed[0]].decrypt(nonce, ciphertext, sealed[:1]).decode()
        except (InvalidTag, KeyError) as wrong:
            raise Failure(WRONG_KEY) from wrong


class PlainCipher:
    """No sealing at all: for tests that must be able to find a canary in the files."""

    ring = single(bytes(32))

    def seal(self, plain: str) -> bytes:
        return plain.encode()

    def unseal(self, sealed: bytes) -> str:
        return sealed.decode()


def subject_hash(ring: KeyRing, key_id: int, subject: str) -> str:
    """HMAC-SHA256 in hexadecimal of "person:7" or "chat:4242"."""
    return hmac.new(ring.derived(key_id, SUBJECTS), subject.encode(), hashlib.sha256).hexdigest()


# A type has no way to its engine but the dialect, of which each engine has its own.
_ciphers: WeakKeyDictionary[Dialect, Cipher] = WeakKeyDictionary()


def use_cipher(dialect: Dialect, cipher: Cipher) -> None:
    _ciphers[dialect] = cipher


class SealedText(TypeDecorator[str]):
    """A text that is only readable with the key."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        return None if value is None else _ciphers[dialect].seal(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        return None if value is None else _ciphers[dialect].unseal(value)


class SealedJson(TypeDecorator[Any]):
    """Any JSON value, sealed. Assign a new value to change it: changes in place are not seen."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        return None if value is None else _ciphers[dialect].seal(json.dumps(value, ensure_ascii=False))

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        plain = _ciphers[dialect].unseal(value)
        found = json.loads(plain)
        return renamed(found) if "walk" in plain else found


def cipher_of(dialect: Dialect) -> Cipher:
    return _ciphers[dialect]
