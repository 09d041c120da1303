"""PostgreSQL: a function with which the bot, which owns no table, takes the dead rows out of all of them."""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

# CLUSTER writes each table anew without what is dead; VACUUM would leave the bytes where they are, and cannot
# run in a function. It only waits a moment: the bot tries again later.
FUNCTION = """
CREATE OR REPLACE FUNCTION {schema}.take_out_dead_rows() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '500ms' AS $$
DECLARE
    one record;
BEGIN
    FOR one IN
        SELECT whole.relname AS its_table, key.relname AS its_key
        FROM pg_index
        JOIN pg_class whole ON whole.oid = pg_index.indrelid
        JOIN pg_class key ON key.oid = pg_index.indexrelid
        JOIN pg_namespace ON pg_namespace.oid = whole.relnamespace
        WHERE pg_index.indisprimary AND whole.relkind = 'r' AND nspname = '{schema}'
            AND whole.relowner = current_user::regrole
        ORDER BY whole.relname
    LOOP
        EXECUTE format('CLUSTER {schema}.%I USING %I', one.its_table, one.its_key);
    END LOOP;
END $$
"""
# The server's own statistics would keep numbers of people who are gone.
NUMBERS = (
    ("person", "telegram_id"),
    *((table, "chat_id") for table in ("attendance", "button", "conversation", "inbox", "outbox", "task")),
)


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    schema = op.get_bind().exec_driver_sql("SELECT quote_ident(current_schema())").scalar()
    op.execute(FUNCTION.format(schema=schema))
    op.execute(f"REVOKE ALL ON FUNCTION {schema}.take_out_dead_rows() FROM PUBLIC")
    for table, column in NUMBERS:
        op.execute(f"ALTER TABLE {table} ALTER COLUMN {column} SET STATISTICS 0")


def downgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute("DROP FUNCTION take_out_dead_rows()")
    for table, column in NUMBERS:
        op.execute(f"ALTER TABLE {table} ALTER COLUMN {column} SET STATISTICS -1")
