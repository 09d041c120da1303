"""What is tried: the files that decide something about people, and the tests that should notice."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    files: tuple[str, ...]
    tests: tuple[str, ...]


def _in(folder: str, *names: str) -> tuple[str, ...]:
    return tuple(f"{folder}/{name}.py" for name in names)


PARTS = {
    "authorisation": Part(
        (
            *_in("handlers/permission", "relations", "permissions", "targets", "of_group", "actor"),
            "handlers/conversation/run_action.py",
        ),
        _in("tests/probes", "test_authorisation", "test_every_right"),
    ),
    "consent": Part(("storage/consents.py",), ("tests/storage/test_consents.py",)),
    "visibility": Part(
        _in(
            "handlers/permission",
            *("visibility", "seen", "standing", "volunteers", "badge", "names_apart", "human"),
        ),
        (
            "tests/handlers/test_visibility.py",
            "tests/stories/report/test_same_names.py",
            "tests/stories/neighbours/test_one_name.py",
            "tests/stories/test_give_to_human.py",
            "tests/probes/test_who_sees_what.py",
        ),
    ),
    "outbox": Part(
        _in("storage", "outbox", "outbox_lines", "outbox_past"),
        (
            "tests/storage/test_outbox.py",
            *_in("tests/bot", "test_sender", "test_lines", "test_outbox_again", "test_answer_with_its_turn"),
        ),
    ),
    "erasing": Part(
        _in("storage", "erase", "erased_in", "forget_again", "ledger"),
        _in("tests/storage", "test_erase", "test_erased_stays_erased"),
    ),
}
