"""Languages that a native reader has read: until then their texts are drafts, which nobody gets to see."""

from datetime import datetime

from sqlmodel import Field

from storage.tables.kinds import Table


class LanguageSignatureRow(Table, table=True):
    """Who has read all texts of a draft, for the whole installation: the texts are the same everywhere.

    `reader`: the name that this person agreed to have written down here; "" after they were erased.
    """

    __tablename__ = "language_signature"

    id: int | None = Field(default=None, primary_key=True)
    language: str = Field(unique=True)
    reader: str
    signed_at: datetime
