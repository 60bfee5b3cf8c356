"""What readers, matching, the cross-check and decisions came to need beyond the first form.

Columns are added, never rebuilt: a rebuilt parent table would delete its children.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

READERS: tuple[str, ...] = ()

SEARCH: tuple[str, ...] = ()

FACTS: tuple[str, ...] = ()

DECISIONS: tuple[str, ...] = ()

EXCHANGE: tuple[str, ...] = ()


def upgrade() -> None:
    for statement in READERS + SEARCH + FACTS + DECISIONS + EXCHANGE:
        op.get_bind().exec_driver_sql(statement)
