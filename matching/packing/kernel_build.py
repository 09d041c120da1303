"""Compiles `kernel.c` beside itself: `python -m matching.packing.kernel_build`.

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
FLAGS = ("-O2", "-shared", "-fPIC", "-ffp-contract=off")
"""No contraction: a multiplication and an addition in one step would round differently on some machines."""


def compiled(folder: Path = HERE) -> Path | None:
    """The library, or None where there is no C compiler or it could not."""
    command = shlex.split(os.environ.get("CC", "cc"))
    if shutil.which(command[0]) is None:
        return None
    source, library = folder / "kernel.c", folder / "libkernel.so"
    text = source.read_bytes()
    # Under another name first: whoever runs the old one keeps it whole.
    new = folder / f"libkernel.{os.getpid()}.new"
    run = subprocess.run(  # noqa: S603  the compiler of whoever builds this
        [*command, *FLAGS, f"-DSOURCE={crc32(text)}u", "-o", str(new), str(source)],
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
