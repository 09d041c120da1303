"""Names, phone numbers and free text at rest: AES-GCM with a key id, the key kept apart from the data.

Layout of a sealed value: one byte key id, twelve bytes nonce, ciphertext with tag.
Tags that the matcher reads stay plain; anything a person said or is called by is sealed.
"""

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

NONCE_BYTES = 12


class Cipher(Protocol):
    """Turns a text into bytes at rest and back."""

    def seal(self, plain: str) -> bytes: ...

    def unseal(self, sealed: bytes) -> str: ...


class AesCipher:
    """AES-256-GCM; `key` is 32 bytes. A wrong key raises `Failure`."""

    def __init__(self, key: bytes, key_id: int = 1) -> None:
        self._aes = AESGCM(key)
        self._key_id = bytes([key_id])

    def seal(self, plain: str) -> bytes:
        nonce = os.urandom(NONCE_BYTES)
        return self._key_id + nonce + self._aes.encrypt(nonce, plain.encode(), self._key_id)

    def unseal(self, sealed: bytes) -> str:
        nonce, ciphertext = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
        try:
            return self._aes.decrypt(nonce, ciphertext, sealed[:1]).decode()
        except InvalidTag as wrong:
            raise Failure(
                "The field key does not open this database. Put back the FIELD_KEY that it was made with."
            ) from wrong


class PlainCipher:
    """No sealing at all: for tests that must be able to find a canary in the files."""

    def seal(self, plain: str) -> bytes:
        return plain.encode()

    def unseal(self, sealed: bytes) -> str:
        return sealed.decode()


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
        return None if value is None else json.loads(_ciphers[dialect].unseal(value))
