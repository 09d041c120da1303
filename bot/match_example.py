"""An example of a list, for who begins with an empty sheet: written where nothing is yet."""

from importlib.resources import files
from pathlib import Path

from bot.match_files import Files
from handlers.texts.speaker import Speaker

EXAMPLES = files("bot") / "examples"


def write_example(say: Speaker, out: Path | None) -> list[str]:
    """What to do with it. Without a name: in this folder. Raises `Failure` where a file is."""
    path = out if out and out.name else Path(say.text("match-example.name"))
    Files(say).write_new(path, (EXAMPLES / f"{say.language}.csv").read_bytes())
    result = say.text("match-example.result")
    command = f"burengroep match {path} --csv --out plan.csv --plain {result} --language {say.language}"
    return [
        say.text("match-example.written", file=str(path)),
        say.text("match-example.next", command=command),
    ]
