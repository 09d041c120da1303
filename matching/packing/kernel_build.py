"""Compiles the C files beside itself into `libkernel.so`: `python -m matching.packing.kernel_build`.

Building the wheel and installing from a checkout do this too (`hatch_build.py`). Without a compiler
rounds take longer.
"""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from zlib import crc32

HERE = Path(__file__).parent
FLAGS = ("-O2", "-shared", "-fPIC", "-ffp-contract=off", "-Werror=implicit-function-declaration")
"""No contraction: a multiplication and an addition in one step would round differently on some machines."""


def texts(folder: Path) -> list[Path]:
    """The files of which the library is made: each loop beside its readable twin, and what they share."""
    return sorted(folder.glob("kernel*.[ch]"))


def text_sum(folder: Path) -> int:
    """Tells the library of this text from one of an older."""
    return crc32(b"".join(one.read_bytes() for one in texts(folder)))


def compiled(folder: Path = HERE) -> Path | None:
    """The library, or None where there is no C compiler or it could not."""
    command = shlex.split(os.environ.get("CC", "cc"))
    if shutil.which(command[0]) is None:
        return None
    library = folder / "libkernel.so"
    sources = [str(one) for one in texts(folder) if one.suffix == ".c"]
    # Under another name first: whoever runs the old one keeps it whole.
    new = folder / f"libkernel.{os.getpid()}.new"
    run = subprocess.run(  # noqa: S603  the compiler of whoever builds this
        [*command, *FLAGS, f"-DSOURCE={text_sum(folder)}u", "-o", str(new), *sources],
        capture_output=True,
        check=False,
    )
    if run.returncode:
        new.unlink(missing_ok=True)
        return None
    return new.replace(library)


if __name__ == "__main__":
    sys.stdout.write(
        "The kernel is compiled.\n" if compiled() else "No C compiler: rounds will take longer.\n"
    )
