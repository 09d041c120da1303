"""The commands about copies and keys: backup, restore, rehearse and reseal."""

import argparse
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from bot.settings import Settings
from storage.failure import Failure

if TYPE_CHECKING:
    from storage.key_ring import KeyRing
    from storage.ledger import Erasure
    from storage.restore import Restored
    from storage.restore_doubts import Beside, Doubt

YES = frozenset({"y", "yes", "j", "ja"})


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    _add_backup(commands)
    _add_restore(commands)
    _add_rehearse(commands)
    _add_reseal(commands)


def _add_backup(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    backup = commands.add_parser(
        "backup",
        help="copy the whole database to a file, while the bot runs",
        description="The copy is encrypted with the field key: keep that key too, somewhere else.",
    )
    backup.add_argument("file", type=Path, metavar="FILE", help="where the copy goes; it must not exist yet")
    backup.set_defaults(command=run_backup)


def _add_restore(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    restore = commands.add_parser(
        "restore",
        help="put a backup back, while the bot is stopped",
        description="Replaces what is in the database, and keeps a copy of it first. People who were erased "
        "since then stay erased.",
    )
    restore.add_argument("file", type=Path, metavar="FILE", help="a file that `burengroep backup` made")
    restore.add_argument(
        "--ledger",
        type=Path,
        metavar="FILE",
        help="who was erased, when it is not beside the key: an erased.ledger, or a newer backup",
    )
    restore.add_argument("--yes", action="store_true", help="answer yes to what it asks")
    restore.set_defaults(command=run_restore)


def _add_rehearse(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    rehearse = commands.add_parser(
        "rehearse",
        help="try whether a backup can be restored, and count",
        description="Restores it into a database of its own, which is thrown away, and compares how many "
        "rows came back. Nothing else is touched. Exit code 1: they differ.",
    )
    rehearse.add_argument("file", type=Path, metavar="FILE", help="a file that `burengroep backup` made")
    rehearse.set_defaults(command=run_rehearse)


def _add_reseal(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    again = commands.add_parser(
        "reseal",
        help="encrypt everything again with the newest field key, while the bot is stopped",
        description="Older keys are still needed for backups of their time: keep those too.",
    )
    again.add_argument("--new-key", action="store_true", help="first add a new key to field.key")
    again.set_defaults(command=run_reseal)


def run_rehearse(settings: Settings, arguments: Namespace) -> int:
    from bot.field_key import existing_keys
    from storage.rehearse import rehearse

    found = rehearse(arguments.file, existing_keys(settings))
    for name, count in sorted(found.in_copy.items()):
        print(f"{name:20} {count:8} in the copy {found.came_back.get(name, 0):8} came back")
    for name, by in found.missing.items():
        print(f"MEND {name}: {by:+} rows")
    total = sum(found.in_copy.values())
    print("This backup cannot be trusted." if found.missing else f"All {total} rows of it can be restored.")
    return 1 if found.missing else 0


def run_reseal(settings: Settings, arguments: Namespace) -> int:
    from bot.field_key import add_key, existing_keys
    from storage.reseal import reseal
    from storage.running_lock import alone

    ring = existing_keys(settings)
    if arguments.new_key:
        with alone(settings.database_url):
            ring = add_key(settings)
        print("A new key is in field.key. Keep a copy of that file somewhere else.")
    done = reseal(settings.database_url, ring)
    print(f"Sealed again: {done} values, with key {ring.newest}. Keep older keys as long as their backups.")
    return 0


def run_backup(settings: Settings, arguments: Namespace) -> int:
    from bot.field_key import existing_keys
    from storage.backup import write_backup

    write_backup(settings.database_url, arguments.file, existing_keys(settings))
    print(f"Written: {arguments.file}. Keep the field key too, and keep it somewhere else.")
    return 0


def run_restore(settings: Settings, arguments: Namespace) -> int:
    from bot.field_key import existing_keys, ledger_file
    from storage.restore_doubts import Beside

    ring = existing_keys(settings)
    erased = _erased_in(arguments.ledger, ring) if arguments.ledger else frozenset()
    beside = Beside(ring, ledger_file(settings), erased, settings.backup_dir)
    done = _restored(settings.database_url, arguments.file, beside, yes=arguments.yes)
    print(f"Put back: {arguments.file}, {done.rows} rows.")
    if done.erased_again:
        print(f"Erased again: {done.erased_again} people and chats that were erased after it was made.")
    if done.kept:
        print(f"What was there before is in {done.kept}.")
    return 0


def _erased_in(path: Path, ring: "KeyRing") -> "frozenset[Erasure]":
    """Of a ledger, or of the ledger inside a backup."""
    from storage.erased_in import erased_in

    return erased_in(path, ring)


def _restored(database_url: str, path: Path, beside: "Beside", *, yes: bool) -> "Restored":
    from storage.restore import put_back
    from storage.restore_doubts import Doubt, Doubtful

    try:
        return put_back(database_url, path, beside, tuple(Doubt) if yes else ())
    except Doubtful as doubtful:
        for doubt in doubtful.doubts:
            _ask(doubt)
        return put_back(database_url, path, beside, doubtful.doubts)


def _ask(doubt: "Doubt") -> None:
    """Raises `Failure` unless somebody says yes."""
    print(doubt.value, "[y/n] ", end="", flush=True)
    try:
        answer = input()
    except EOFError:
        print()
        answer = ""
    if answer.strip().lower() not in YES:
        raise Failure("Nothing was changed. Answer with y when you are sure, or run it again with --yes.")
