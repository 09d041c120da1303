"""Draws the choices of a screen as one PNG: a tile for each, in the order of the buttons.

All measures are in pixels. Telegram shows it as wide as the chat, which is about a quarter of `WIDE`.
"""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo

from handlers.choice_pictures.arabic import is_arabic
from handlers.choice_pictures.meanings import file_of
from handlers.choice_pictures.tiles import Tile
from handlers.choice_pictures.words import LINE, drawn, fitted, font

LOOK = "1"
"""Whoever changes how it looks changes this, and no picture that Telegram has is used again."""
WIDE, GAP, FOOT, ROUND = 1200, 18, 50, 36
TILE = (WIDE - 3 * GAP) // 2
PICTURE, WORDS_AT, WORDS_WIDE = 352, 372, TILE - 28
LINES, SIZES, SIZES_ALONE, SMALL = 2, range(88, 25, -2), range(104, 25, -2), 30
HIGH = WORDS_AT + round(LINES * SIZES[0] * LINE) + 26
GROUND, PAPER, EDGE, INK, GREY = "#e4e9f0", "#ffffff", "#8a94a3", "#111111", "#44505f"
COLOURS = 128
CREDIT = "OpenMoji, CC BY-SA 4.0"
DESCRIPTION = "Description"
"""The PNG says in words what it shows, for whoever shows it to somebody who does not see it."""


def draw(tiles: Sequence[Tile]) -> bytes:
    """The PNG."""
    rows = -(-len(tiles) // 2)
    image = Image.new("RGB", (WIDE, GAP + rows * (HIGH + GAP) + FOOT), GROUND)
    pen = ImageDraw.Draw(image)
    for at, tile in enumerate(tiles):
        _tile(image, pen, tile, _corner(at, tiles))
    pen.text((WIDE / 2, image.height - FOOT / 2 - GAP / 4), CREDIT, GREY, font(SMALL), anchor="mm")
    return _png(image, tiles)


def _corner(at: int, tiles: Sequence[Tile]) -> tuple[int, int]:
    """Two beside each other, from right to left where people read so; the last one alone in the middle."""
    top = GAP + at // 2 * (HIGH + GAP)
    if at % 2 == 0 and at == len(tiles) - 1:
        return (WIDE - TILE) // 2, top
    second = (at % 2 == 1) != any(is_arabic(tile.words) for tile in tiles)
    return GAP + second * (TILE + GAP), top


def _tile(image: Image.Image, pen: ImageDraw.ImageDraw, tile: Tile, corner: tuple[int, int]) -> None:
    left, top = corner
    middle = left + TILE / 2
    pen.rounded_rectangle((left, top, left + TILE, top + HIGH), ROUND, PAPER, EDGE, 3)
    if not tile.drawing:
        size, lines = fitted(tile.words, SIZES_ALONE, WORDS_WIDE, LINES + 1)
        _words(pen, lines, (middle, top + HIGH / 2), size)
        return
    with Image.open(file_of(tile.drawing)) as drawing:
        large = drawing.convert("RGB").resize((PICTURE, PICTURE), Image.Resampling.LANCZOS)
    image.paste(large, (left + (TILE - PICTURE) // 2, top + 14))
    size, lines = fitted(tile.words, SIZES, WORDS_WIDE, LINES)
    _words(pen, lines, (middle, top + (WORDS_AT + HIGH) / 2 - 10), size)


def _words(pen: ImageDraw.ImageDraw, lines: Sequence[str], middle: tuple[float, float], size: int) -> None:
    x, y = middle
    for number, line in enumerate(lines):
        # 0.36 of the size below the middle is where letters stand, whatever hangs below them.
        down = (number - (len(lines) - 1) / 2) * size * LINE + 0.36 * size
        pen.text((x, y + down), drawn(line), INK, font(size, arabic=is_arabic(line)), anchor="ms")


def _png(image: Image.Image, tiles: Sequence[Tile]) -> bytes:
    said = PngInfo()
    said.add_itxt(DESCRIPTION, ", ".join(tile.words for tile in tiles))
    said.add_itxt("Copyright", CREDIT)
    out = BytesIO()
    image.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
        out, "PNG", pnginfo=said
    )
    return out.getvalue()
