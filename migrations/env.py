"""How Alembic runs our migrations: on the connection it is given, inside the transaction that is open on it."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
