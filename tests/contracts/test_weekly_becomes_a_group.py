"""What ran every week before there were groups is one now, with those who came every week as its members."""

from datetime import UTC, datetime, time

from alembic import command
from sqlalchemy import MetaData, Table, select

from storage.migrate import alembic_config, connected

BEFORE, AFTER = "0030", "0040"
NOW = datetime(2027, 3, 1, 11, 0, tzinfo=UTC)
WEEKLY = {"neighbourhood_id": 1, "place_id": 1, "weekday": 1, "local_time": time(10, 30), "minutes": 20}


def test_a_running_series_becomes_a_group_that_meets(bare_database_url: str) -> None:
    with connected(bare_database_url) as connection:
        here = connection.dialect.name == "sqlite"
        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, BEFORE)
        off = "PRAGMA ignore_check_constraints=0" if here else "SET session_replication_role = replica"
        connection.exec_driver_sql(off)  # Nobody lives in this neighbourhood, and none is there.
        before = MetaData()
        series, member = (
            Table(name, before, autoload_with=connection) for name in ("series", "series_member")
        )
        for number, state in ((1, "running"), (2, "ended")):
            row = WEEKLY | {"id": number, "category": "walk", "planned_until": NOW, "state": state}
            connection.execute(series.insert().values(row))
            for person_id in (7, 8):
                connection.execute(member.insert().values(series_id=number, person_id=person_id))
        command.upgrade(config, AFTER)
        after = MetaData()
        group, membership, series = (
            Table(name, after, autoload_with=connection) for name in ("group", "membership", "series")
        )
        ((group_id, phase),) = connection.execute(select(group.c.id, group.c.phase)).all()
        members = connection.execute(select(membership.c.person_id, membership.c.state)).all()
        points = connection.execute(select(series.c.group_id).order_by(series.c.id)).scalars().all()
    assert phase == "meeting"
    assert sorted(map(tuple, members)) == [(7, "member"), (8, "member")]
    assert points == [group_id, None]
