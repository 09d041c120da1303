"""A short hash of frozen data, the same on every computer and in every order of its sets."""

import json
from dataclasses import fields, is_dataclass
from hashlib import blake2b

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


def fingerprint(what: object) -> str:
    return blake2b(_text(_plain(what)).encode(), digest_size=16).hexdigest()


def _plain(what: object) -> Json:
    if what is None or isinstance(what, bool | int | str):
        return what
    if isinstance(what, frozenset):
        return sorted((_plain(one) for one in what), key=_text)
    if isinstance(what, tuple):
        return [_plain(one) for one in what]
    if is_dataclass(what):
        return {field.name: _plain(getattr(what, field.name)) for field in fields(what)}
    raise TypeError(f"no fingerprint of {type(what).__name__}")


def _text(plain: Json) -> str:
    return json.dumps(plain, sort_keys=True, separators=(",", ":"))
