"""The field keys: the newest seals, older ones still open what was sealed with them."""

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.failure import Failure

KEY_BYTES = 32
HIGHEST_ID = 127
ONE_KEY = re.compile(r"(?:(\d{1,3}):)?([A-Za-z0-9+/_-]{43}=)")


@dataclass(frozen=True)
class KeyRing:
    """`keys`: 32 bytes by key id, from 1 to 127; the highest is the newest."""

    keys: Mapping[int, bytes]

    @property
    def newest(self) -> int:
        return max(self.keys)

    def derived(self, key_id: int, purpose: bytes, salt: bytes = b"") -> bytes:
        """A key for one purpose, by HKDF-SHA256 (RFC 5869). Raises `Failure` when that key is not here."""
        if key_id not in self.keys:
            raise Failure(
                f"The field key with number {key_id} is not here. Put it back beside the newer one."
            )
        return _derived(self.keys[key_id], purpose, salt)

    def with_new(self, key: bytes) -> "KeyRing":
        if self.newest == HIGHEST_ID:
            raise Failure("There are too many field keys: take away those that no backup needs any more.")
        return KeyRing({**self.keys, self.newest + 1: key})


@lru_cache(maxsize=64)
def _derived(key: bytes, purpose: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt or None, purpose).derive(key)


def single(key: bytes) -> KeyRing:
    return KeyRing({1: key})


def parsed(text: str, where: str) -> KeyRing:
    """Keys in base64 with white space between, as `openssl rand -base64 32` prints them; later ones "2:...".

    Raises `Failure` that names `where` they came from and shows nothing of them.
    """
    keys: dict[int, bytes] = {}
    for part in text.split():
        found = ONE_KEY.fullmatch(part)
        key_id = int(found[1] or 1) if found else 0
        if not found or key_id in keys or not 1 <= key_id <= HIGHEST_ID:
            raise Failure(_no_key(where))
        keys[key_id] = base64.b64decode(found[2].translate(str.maketrans("-_", "+/")))
    if not keys:
        raise Failure(_no_key(where))
    return KeyRing(keys)


def printed(ring: KeyRing) -> str:
    """One key a line; a first key stands alone, as it always did."""
    lines = [(key_id, base64.b64encode(key).decode()) for key_id, key in sorted(ring.keys.items())]
    return "".join(f"{text}\n" if key_id == 1 else f"{key_id}:{text}\n" for key_id, text in lines)


def _no_key(where: str) -> str:
    return f"{where} is not a key: put back the one that this database was made with."
