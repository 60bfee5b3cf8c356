"""The names that rows keep when they come from elsewhere."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session


def named(session: Session, model: Any, uid: str) -> dict[str, str]:
    """The uid for a new row of `model`; nothing, so that it gets one of its own, where there is none or it is taken."""
    taken = not uid or session.scalar(select(model.id).where(model.uid == uid)) is not None
    return {} if taken else {"uid": uid}

PLACEHOLDER = "placeholder 1"
"""What made the text of a document that stands for a confidential source."""

STAYED_WITH = "stayed with "
"""How it is told whence a document came whose original a colleague kept back."""
