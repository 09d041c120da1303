"""How long a recording lasts, read from the file itself."""

import struct

_HEADER = struct.Struct("<4sBBqIIIB")
_RATE = 48_000
"""Opus counts in samples of 1/48,000 s, whatever was encoded (RFC 7845)."""


def seconds(content: bytes) -> float:
    """The length of an OGG/Opus file. Raises `ValueError` for anything else."""
    last, pre_skip, at = 0, None, 0
    while at < len(content):
        page = content[at : at + _HEADER.size]
        if len(page) < _HEADER.size or page[:4] != b"OggS":
            raise ValueError("this is no Ogg stream")
        _, _, _, until, _, _, _, segments = _HEADER.unpack(page)
        body = at + _HEADER.size + segments
        if pre_skip is None:
            pre_skip = _pre_skip(content[body : body + 19])
        last = max(last, until)
        at = body + sum(content[at + _HEADER.size : body])
    if pre_skip is None:
        raise ValueError("there is nothing in it")
    return max(0, last - pre_skip) / _RATE


def _pre_skip(head: bytes) -> int:
    if len(head) < 12 or not head.startswith(b"OpusHead"):
        raise ValueError("this is Ogg, but not Opus")
    return int.from_bytes(head[10:12], "little")
