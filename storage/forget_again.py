"""After a restore: who was erased since the copy was made is taken out of what came back."""

from collections.abc import Iterator

from sqlalchemy import Connection, select, union, update
from sqlmodel import SQLModel

import storage.tables  # noqa: F401 - fills the metadata
from storage.cell_cipher import subject_hash
from storage.erase import statements
from storage.key_ring import KeyRing
from storage.ledger import Erasure, chat_subject, person_subject, read_erasures, write_erasures

PERSON = SQLModel.metadata.tables["person"]
CONVERSATION = SQLModel.metadata.tables["conversation"]


def forget_again(connection: Connection, ring: KeyRing, known: set[Erasure]) -> int:
    """How many people and chats it took out. `known`: every ledger that is not the copy's own.

    What the copy's own ledger has was done before it was made: whoever came back since then may stay.
    """
    since = known - read_erasures(connection)
    write_erasures(connection, since)
    wanted = {(one.key_id, one.subject) for one in since}
    key_ids = sorted({one.key_id for one in since})

    def erased(subject: str) -> bool:
        return any((key_id, subject_hash(ring, key_id, subject)) in wanted for key_id in key_ids)

    people = connection.execute(select(PERSON.c.id, PERSON.c.telegram_id)).all()
    gone = [(one.id, one.telegram_id) for one in people if erased(person_subject(one.id))]
    done = {chat for _, chat in gone}
    gone += [(None, chat) for chat in _chats(connection) if chat not in done and erased(chat_subject(chat))]
    for person_id, chat_id in gone:
        for statement in statements(person_id, chat_id):
            connection.execute(statement)
    if gone:
        # Somebody's screen may show a name of those: everybody begins at home.
        connection.execute(update(CONVERSATION).values(place=None, last_said=None))
    return len(gone)


def _chats(connection: Connection) -> Iterator[int]:
    columns = [
        column
        for table in SQLModel.metadata.sorted_tables
        for column in table.columns
        if column.info.get("on_erase") in ("delete_by_chat", "forget_by_chat")
    ]
    everywhere = union(*(select(column).where(column.is_not(None)) for column in columns))
    yield from connection.execute(everywhere).scalars()
