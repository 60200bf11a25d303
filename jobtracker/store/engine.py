"""SQLAlchemy over the one connection, with our own BEGIN."""

import sqlite3

from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event  # noqa: TID251 - the store opens the file


def engine_over(connection: sqlite3.Connection, *, read_only: bool = False) -> Engine:
    """Lend the connection to SQLAlchemy; it stays ours to close."""
    engine = create_engine(
        URL.create("sqlite"),
        creator=lambda: connection,
        poolclass=StaticPool,
        pool_reset_on_return=None,
        query_cache_size=200,
    )
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

    # SQLite would begin by itself only before the first change, and not at all before a change of tables.
    @event.listens_for(engine, "begin")
    def _begin(bound: Connection) -> None:
        bound.exec_driver_sql(begin)

    return engine
