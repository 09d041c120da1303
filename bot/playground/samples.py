"""Small files that people send when no file of their own is given: a picture, a voice note, a sticker."""

import struct
import zlib

from bot.playground.uploads import Upload

# Opus frames of 20 ms of silence, in an Ogg page each second.
_SILENCE = b"\xf8\xff\xfe"
_FRAMES_A_SECOND = 50
_SAMPLES_A_FRAME = 960
_PRE_SKIP = 312

_FIRST_PAGE, _LAST_PAGE = 2, 4


def picture() -> Upload:
    """A green square of 64 by 64."""
    rows = b"".join(b"\x00" + b"\x5b\x8c\x5a" * 64 for _ in range(64))
    header = struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 0)
    chunks = (_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(rows)), _chunk(b"IEND", b""))
    return Upload("photo.png", b"\x89PNG\r\n\x1a\n" + b"".join(chunks), "image/png")


def voice_note(seconds: int = 2) -> Upload:
    """Silence that every player can play."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, _PRE_SKIP, 48_000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 6) + b"silent" + struct.pack("<I", 0)
    pages = [_page(_FIRST_PAGE, 0, 0, [head]), _page(0, 0, 1, [tags])]
    for second in range(1, seconds + 1):
        kind = _LAST_PAGE if second == seconds else 0
        until = second * _FRAMES_A_SECOND * _SAMPLES_A_FRAME
        pages.append(_page(kind, until, second + 1, [_SILENCE] * _FRAMES_A_SECOND))
    return Upload("voice.ogg", b"".join(pages), "audio/ogg")


def sticker() -> Upload:
    """A WebP of one pixel: what matters is that it is a sticker."""
    pixel = bytes.fromhex("2f00000010071011118888fe0700")
    body = b"WEBPVP8L" + struct.pack("<I", len(pixel)) + pixel
    return Upload("sticker.webp", b"RIFF" + struct.pack("<I", len(body)) + body, "image/webp")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _page(kind: int, until: int, number: int, packets: list[bytes]) -> bytes:
    """A page of an Ogg stream; `until` counts samples of 1/48,000 s."""
    lacing = bytes(len(packet) for packet in packets)
    start = b"OggS" + struct.pack("<BBqII", 0, kind, until, 1, number)
    rest = bytes([len(lacing)]) + lacing + b"".join(packets)
    return start + struct.pack("<I", _ogg_crc(start + b"\0\0\0\0" + rest)) + rest


def _ogg_crc(page: bytes) -> int:
    """Ogg's own checksum: polynomial 0x04c11db7, not reflected, from zero."""
    crc = 0
    for byte in page:
        crc ^= byte << 24
        for _ in range(8):
            crc = (crc << 1 ^ 0x04C11DB7 if crc & 0x80000000 else crc << 1) & 0xFFFFFFFF
    return crc
