"""Moments as the store writes them."""

from datetime import UTC, datetime


def now() -> str:
    """This moment as ISO 8601 in UTC, to the millisecond; sorts as text."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def seconds_between(earlier: str, later: str) -> float:
    """Seconds from one moment to another; negative where the clock was set back."""
    return (datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds()
