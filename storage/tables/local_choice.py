"""What a neighbourhood adds to the choices that are the same everywhere."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from storage.tables.kinds import Table, words


class LocalChoiceKind(StrEnum):
    ACTIVITY = "activity"
    OFFER = "offer"


class FourO(StrEnum):
    """Ontmoeten, ondersteunen, ontwikkelen, ondernemen."""

    MEET = "meet"
    SUPPORT = "support"
    DEVELOP = "develop"
    UNDERTAKE = "undertake"


class LocalChoiceRow(Table, table=True):
    """Something to enjoy, or to do for another and so to wish for, in the words of a coordinator. Public.

    `label` is Dutch; `other_label` says it in `other_language`. A choice that is hidden is offered to nobody
    any more, but stays on the cards of who chose it: a row is never taken away.
    """

    __tablename__ = "local_choice"

    id: int | None = Field(default=None, primary_key=True)
    neighbourhood_id: int = Field(foreign_key="neighbourhood.id", index=True)
    kind: LocalChoiceKind = Field(sa_type=words(LocalChoiceKind))
    label: str
    other_language: str | None = None
    other_label: str | None = None
    emoji: str = ""
    o4: FourO = Field(sa_type=words(FourO))
    added_at: datetime
    hidden_at: datetime | None = None
