"""Groups, who belongs to them, and what they decide. What runs every week becomes a group that meets."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0035"
branch_labels = None
depends_on = None

PHASES = ("forming", "meeting", "self_running", "resting", "grown_into_two", "ended")
STATES = ("asked", "not_now", "visiting", "member", "resting", "left")
VIA = ("founder", "weekly", "visit", "brought")
KINDS = (
    "idea",
    "time",
    "place",
    "name",
    "name_good",
    "agreement",
    "phase",
    "newcomer",
    "split",
    "look_back",
)
DECIDED = ("waiting", "open", "closed", "withdrawn")


def words(name: str, *of: str) -> sa.Enum:
    return sa.Enum(*of, name=name, native_enum=False, create_constraint=True, length=32)


def number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def moment(name: str, *, nullable: bool = False) -> sa.Column[datetime]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def links(table: str, **to: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint([name], [f"{other}.id"], name=op.f(f"fk_{table}_{name}_{other}"))
        for name, other in to.items()
    ]


def make(table: str, *columns: sa.schema.SchemaItem, indexed: tuple[str, ...], **to: str) -> None:
    key = sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}"))
    op.create_table(table, number("id"), *columns, *links(table, **to), key, sqlite_autoincrement=True)
    for name in indexed:
        op.create_index(op.f(f"ix_{table}_{name}"), table, [name])


def upgrade() -> None:
    make(
        "group",
        number("neighbourhood_id"),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        sa.Column("phase", words("groupphase", *PHASES), nullable=False),
        moment("phase_since"),
        number("supporter_id", nullable=True),
        sa.Column("open_to_new", sa.Boolean(), nullable=False),
        moment("quiet_until", nullable=True),
        moment("made_at"),
        indexed=("neighbourhood_id", "supporter_id"),
        neighbourhood_id="neighbourhood",
        supporter_id="person",
    )
    make(
        "membership",
        number("group_id"),
        number("person_id"),
        sa.Column("state", words("membershipstate", *STATES), nullable=False),
        sa.Column("via", words("via", *VIA), nullable=False),
        number("introducer_id", nullable=True),
        moment("since"),
        sa.UniqueConstraint("group_id", "person_id", name=op.f("uq_membership_group_id_person_id")),
        indexed=("group_id", "person_id", "introducer_id"),
        group_id="group",
        person_id="person",
        introducer_id="person",
    )
    for table in ("series", "activity"):
        with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
            batch_op.add_column(number("group_id", nullable=True))
            batch_op.create_foreign_key(
                batch_op.f(f"fk_{table}_group_id_group"), "group", ["group_id"], ["id"]
            )
            batch_op.create_index(batch_op.f(f"ix_{table}_group_id"), ["group_id"])
    _make_decisions()
    _make_groups_of_series()


def _make_decisions() -> None:
    make(
        "decision",
        number("group_id"),
        sa.Column("kind", words("decisionkind", *KINDS), nullable=False),
        number("asked_by_id", nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.Column("options", sa.JSON(), nullable=False),
        number("series_id", nullable=True),
        sa.Column("state", words("decisionstate", *DECIDED), nullable=False),
        moment("opens_at"),
        moment("closes_at", nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        indexed=("group_id", "asked_by_id"),
        group_id="group",
        asked_by_id="person",
        series_id="series",
    )
    make(
        "proposal",
        number("decision_id"),
        number("person_id"),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        indexed=("decision_id", "person_id"),
        decision_id="decision",
        person_id="person",
    )
    make(
        "vote",
        number("decision_id"),
        number("person_id"),
        sa.Column("choice", sa.String(), nullable=False),
        sa.Column("spoken", sa.Boolean(), nullable=False),
        number("spoken_by_id", nullable=True),
        moment("said_at"),
        sa.UniqueConstraint("decision_id", "person_id", name=op.f("uq_vote_decision_id_person_id")),
        indexed=("decision_id", "person_id", "spoken_by_id"),
        decision_id="decision",
        person_id="person",
        spoken_by_id="person",
    )


def _make_groups_of_series() -> None:
    """Whoever comes every week is a member. Who supports the group is found by the bot itself."""
    connection, now = op.get_bind(), datetime.now(UTC)
    meta = sa.MetaData()
    names = ("group", "membership", "series", "series_member", "activity")
    group, membership, series, member, activity = (
        sa.Table(name, meta, autoload_with=connection) for name in names
    )
    for one in connection.execute(sa.select(series).where(series.c.state == "running")).all():
        values = {"neighbourhood_id": one.neighbourhood_id, "phase": "meeting", "open_to_new": False}
        made = connection.execute(group.insert().values(**values, phase_since=now, made_at=now))
        assert made.inserted_primary_key is not None
        number_of_it = made.inserted_primary_key[0]
        who = connection.execute(sa.select(member.c.person_id).where(member.c.series_id == one.id))
        for (person_id,) in who.all():
            belongs = {"person_id": person_id, "state": "member", "via": "weekly", "since": now}
            connection.execute(membership.insert().values(group_id=number_of_it, **belongs))
        for table, which in ((series, series.c.id), (activity, activity.c.series_id)):
            connection.execute(table.update().where(which == one.id).values(group_id=number_of_it))


def downgrade() -> None:
    op.drop_table("vote")
    op.drop_table("proposal")
    op.drop_table("decision")
    for table in ("series", "activity"):
        with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
            batch_op.drop_index(batch_op.f(f"ix_{table}_group_id"))
            batch_op.drop_constraint(batch_op.f(f"fk_{table}_group_id_group"), type_="foreignkey")
            batch_op.drop_column("group_id")
    op.drop_table("membership")
    op.drop_table("group")
