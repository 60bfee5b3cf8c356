"""Write down how large pint says each unit is: python packaging/unit_sizes.py (make units).

The units are those of workbench/crosscheck/lexicon/unit_words.py; what comes out is unit_sizes.py beside it, with the
day and pint's version. A test works it out again.
"""

import ast
import datetime
import math
from pathlib import Path

import pint

HERE = Path(__file__).resolve().parents[1] / "workbench" / "crosscheck" / "lexicon"
WRITTEN = HERE / "unit_sizes.py"
BASES = {
    "mass": "kilogram", "length": "metre", "area": "metre**2", "volume": "litre", "temperature": "kelvin",
    "energy": "joule", "power": "watt", "speed": "metre/second", "time": "second", "data": "byte",
}  # fmt: skip
"""In what the sizes of each dimension are told."""
FROM_ZERO = {"celsius": "degC", "fahrenheit": "degF", "kelvin": "kelvin"}
"""Temperatures whose zero is not that of kelvin, as pint calls them."""


def main() -> None:
    """Work out every size and write the module."""
    sizes, offsets = worked_out()
    lines = [f"    {name!r}: {size!r}," for name, size in sizes.items()]
    zeros = [f"    {name!r}: {offset!r}," for name, offset in offsets.items()]
    WRITTEN.write_text(
        f'"""How large units are, by pint {pint.__version__}, worked out on {datetime.date.today()} by'
        ' packaging/unit_sizes.py. Data only."""\n\n'
        f'PINT = "{pint.__version__}"\n\n'
        + "\n".join(["SIZES = {", *lines, "}"]).replace("'", '"')
        + f'\n"""In {", ".join(BASES.values())}."""\n'
        + "\n".join(["OFFSETS = {", *zeros, "}"]).replace("'", '"')
        + '\n"""Kelvin at nought."""\n',
        encoding="utf-8",
    )


def worked_out() -> tuple[dict[str, tuple[float, ...]], dict[str, float]]:
    """(the sizes of each unit in the base of its dimension, the kelvin at nought of each temperature)."""
    registry = pint.UnitRegistry()
    sizes = {}
    for line in table().strip().splitlines():
        name, dimension, asked, *_ = line.split()
        sizes[name] = tuple(size(registry, one, BASES[dimension]) for one in asked.split(","))
    zeros = {name: plain(registry.Quantity(0, asked).to("kelvin").magnitude) for name, asked in FROM_ZERO.items()}
    return sizes, zeros


def size(registry: pint.UnitRegistry, asked: str, base: str) -> float:
    """How large a unit is, in its base."""
    return plain((1 * registry.parse_expression(asked)).to(base).magnitude)


def plain(value: float) -> float:
    """Without what the last bits of a float add to it."""
    short = float(f"{float(value):.12g}")
    return short if math.isclose(short, value, rel_tol=1e-15) else float(value)


def table() -> str:
    """The table of units; read, since its package can't be imported before there are sizes."""
    module = ast.parse((HERE / "unit_words.py").read_text(encoding="utf-8"))
    told = [one.value for one in module.body if isinstance(one, ast.Assign)]
    return ast.literal_eval(told[0])


if __name__ == "__main__":
    main()
