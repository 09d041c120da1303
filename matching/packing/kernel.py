"""The loops in C, where they were compiled; without it the same is done slower."""

import ctypes
from pathlib import Path
from typing import Any

import numpy.typing as npt

from matching.packing.kernel_build import text_sum

LIBRARY = Path(__file__).with_name("libkernel.so")
MOST = 15
"""The largest group that the kernel has room for."""

Whole = ctypes.c_int64
Pointer = ctypes.c_void_p


def fields(wholes: str, pointers: str) -> list[tuple[str, Any]]:
    return [(name, Whole) for name in wholes.split()] + [(name, Pointer) for name in pointers.split()]


class People(ctypes.Structure):
    """`people_t`: see there."""

    _fields_ = [
        *((name, Whole) for name in ("people", "lanes")),
        ("ends", Whole * 3),
        *((name, Whole) for name in ("exchange_lanes", "least", "most")),
        *fields("", "ground offers wishes offers_said wishes_said waiting after later bond most_bond"),
        ("harmony", Whole * 9),
        *fields("background supporters helper_lanes when_from when_to speak_from speak_to", ""),
        *fields("", "helps asks helper_ground"),
    ]


class Asked(ctypes.Structure):
    """`asked_t`."""

    _fields_ = [
        *fields("", "price helper_price"),
        *fields("theta keep scale budget helpers_most", "best_rate left_open visited rate"),
        *fields("", "members helper arrival count worst arrived"),
    ]


class Problem(ctypes.Structure):
    """`problem_t`."""

    _fields_ = [
        *fields("people width extras columns", "member size extra list"),
        *fields("", "start reduced_cost price extra_price chance_log heat"),
        *fields("heats reach keep most_freed most_nodes beside", ""),
    ]


class Near(ctypes.Structure):
    """`near_t`."""

    _fields_ = [
        ("lanes", Whole),
        ("ends", Whole * 3),
        *fields("exchange_lanes sets_most", "ground offers wishes start beside"),
    ]


class Lonely(ctypes.Structure):
    """`lonely_t`."""

    _fields_ = [
        *fields("", "ground offers wishes pool far"),
        *fields("many others", "opens"),
    ]


def address(array: npt.NDArray[Any]) -> Pointer:
    assert array.flags.c_contiguous
    return Pointer(array.ctypes.data)


def point(structure: ctypes.Structure, **arrays: npt.NDArray[Any]) -> None:
    """Let the fields of a structure point at these arrays, which the caller keeps alive."""
    for name, array in arrays.items():
        setattr(structure, name, address(array))


def loaded() -> ctypes.CDLL | None:
    """None where nobody compiled it, where it was made for another machine, or of another text."""
    try:
        library = ctypes.CDLL(str(LIBRARY))
        library.kernel_source.restype = ctypes.c_uint32
        if library.kernel_source() != text_sum(LIBRARY.parent):
            return None
    except (OSError, AttributeError):
        return None
    library.priced_walk.restype = ctypes.c_int
    library.priced_walk.argtypes = [Pointer, Pointer, Whole, Whole]
    library.soft_sweep.restype = None
    library.soft_sweep.argtypes = [Whole, *[Pointer] * 5, ctypes.c_double]
    library.anneal_begin.restype = Pointer
    library.anneal_begin.argtypes = [Pointer, ctypes.c_uint64, Pointer, Pointer]
    library.anneal_run.restype = None
    library.anneal_run.argtypes = [Pointer, Whole, Whole, Whole]
    library.anneal_best.restype = Whole
    library.anneal_best.argtypes = [Pointer, Pointer]
    library.anneal_free.restype = None
    library.anneal_free.argtypes = [Pointer]
    library.helpful_answers.restype = ctypes.c_int
    library.helpful_answers.argtypes = [Pointer, Pointer]
    return library


KERNEL = loaded()
