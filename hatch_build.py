"""Compiles the matcher's kernel when a wheel is built or a checkout installed, if there is a C compiler."""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKING = Path("matching", "packing")


class KernelHook(BuildHookInterface[Any]):
    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        folder = Path(self.root) / PACKING
        library = runpy.run_path(str(folder / "kernel_build.py"))["compiled"](folder)
        if library is not None:
            build_data["pure_python"] = False
            build_data["infer_tag"] = True
            build_data["artifacts"].append(str(PACKING / library.name))
