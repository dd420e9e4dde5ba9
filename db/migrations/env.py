"""Alembic's door: runs on the connection that ``db.schema.migrate`` hands in, never on one of its own."""

from alembic import context

from db.models import metadata
from db.models.guards import make_guards
from db.models.heads import make_heads
from db.queries.levels import make_walks
from db.queries.secrets import make_doors
from db.schema import HEAD, version_of

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata)
context.run_migrations()
# Batch mode on SQLite drops triggers silently: the guards are made anew whenever the models' own version is reached.
if version_of(connection) == HEAD:
    make_guards(connection)
    make_heads(connection)
    if connection.dialect.name == "postgresql":
        make_doors(connection)
        make_walks(connection)
