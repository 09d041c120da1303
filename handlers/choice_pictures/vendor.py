"""For developers: `make pictures` takes the drawings that are used from OpenMoji, and writes who made them.

Needs npm and Chromium. What is fetched is checked against the hash below before anything is read from it.
"""

import base64
import hashlib
import io
import json
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image

from handlers.choice_pictures.meanings import DRAWINGS, MEANINGS, VARIANT, drawing_of, file_of

PACKAGE, VERSION = "openmoji", "17.0.0"
SHA512 = "EBnYrNGdcdw+OSXmENeNE1yBNRu6tOraTmoOyUbJkTmvT/+XETp8RZLSJFzD3lrPc5N9CzsyPnRTk0Vp4UaI9w=="
SIDE, COLOURS, BESIDE = 320, 48, 10
"""Pixels and colours of a drawing, and how many are drawn in one row of a sheet."""

CREDITS = """# Who drew these pictures

All emojis designed by [OpenMoji](https://openmoji.org/), the open-source emoji and icon project.
License: [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/), in `LICENSE.txt` beside this file.
Taken from version {version}; changed in nothing but the file format, from SVG to PNG on white.
The bot puts them together in one picture, each with its words; that picture has the same licence.
`make pictures` wrote this list.

| file | emoji | what it shows | drawn by | stands for |
|---|---|---|---|---|
{rows}
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        package = fetched(Path(folder))
        drawings = sorted({drawing_of(emoji) for emoji in MEANINGS.values()})
        sheet = drawn([package / "color" / "svg" / f"{one}.svg" for one in drawings], Path(folder))
        about = json.loads((package / "data" / "openmoji.json").read_text("utf-8"))
        shutil.rmtree(DRAWINGS, ignore_errors=True)
        DRAWINGS.mkdir()
        for number, one in enumerate(drawings):
            cut(sheet, number).save(file_of(one), "PNG", optimize=True)
        shutil.copy(package / "LICENSE.txt", DRAWINGS / "LICENSE.txt")
        (DRAWINGS / "CREDITS.md").write_text(credits_of(about), "utf-8")


def fetched(folder: Path) -> Path:
    """The package, unpacked. Raises `ValueError` when it is not the one that was looked at."""
    run(["npm", "pack", f"{PACKAGE}@{VERSION}", "--pack-destination", str(folder), "--silent"])
    packed = (folder / f"{PACKAGE}-{VERSION}.tgz").read_bytes()
    if base64.b64encode(hashlib.sha512(packed).digest()).decode() != SHA512:
        raise ValueError(f"{PACKAGE} {VERSION} is not what it was: its hash is another one")
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def drawn(files: Sequence[Path], folder: Path) -> Image.Image:
    """All in one sheet, in rows of `BESIDE`: the browser is started once."""
    rows = -(-len(files) // BESIDE)
    look = f"display:block;float:left;width:{SIDE}px;height:{SIDE}px"
    pictures = "".join(f'<img style="{look}" src="{one.as_uri()}">' for one in files)
    page, picture = folder / "sheet.html", folder / "sheet.png"
    page.write_text(f'<body style="margin:0;background:#fff">{pictures}', "utf-8")
    size = f"--window-size={BESIDE * SIDE},{rows * SIDE}"
    without = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    run(
        [
            "chromium",
            *without,
            "--allow-file-access-from-files",
            size,
            f"--screenshot={picture}",
            page.as_uri(),
        ]
    )
    return Image.open(picture).convert("RGB")


def cut(sheet: Image.Image, number: int) -> Image.Image:
    left, top = number % BESIDE * SIDE, number // BESIDE * SIDE
    one = sheet.crop((left, top, left + SIDE, top + SIDE))
    return one.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)


def credits_of(about: list[dict[str, Any]]) -> str:
    known = {one["hexcode"]: one for one in about}
    rows = []
    for emoji in sorted(set(MEANINGS.values()), key=drawing_of):
        drawing = drawing_of(emoji)
        # The list names what is in Unicode with the sign that asks for colour, files without.
        one = known.get(drawing) or known[f"{drawing}-{ord(VARIANT):04X}"]
        meanings = ", ".join(meaning for meaning, its in MEANINGS.items() if its == emoji)
        cells = (f"{drawing}.png", emoji, one["annotation"], one["openmoji_author"], meanings)
        rows.append(f"| {' | '.join(cells)} |")
    return CREDITS.format(version=VERSION, rows="\n".join(rows))


def run(command: list[str]) -> None:
    # A fixed command, without a shell, that a developer starts.
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603


if __name__ == "__main__":
    main()
