"""Take the guide's pictures, and the README's, over from those that the demo took of the real window.

    python packaging/guide_pictures.py pictures/pictures
"""

import shutil
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "resources" / "guide" / "pictures"
FROM = {"window": "*-beside-light.png", "text-and-page": "*-text-and-pages-light.png",
        "matches": "part-matches-light.png", "ledger": "part-ledger-light.png"}
"""The guide's picture, and the demo's that it is made of."""
COLOURS = 128
"""Enough for a window, a quarter of the bytes."""


def main(taken: Path) -> None:
    """Make them small and put them where they belong."""
    GUIDE.mkdir(parents=True, exist_ok=True)
    for name, pattern in FROM.items():
        found = sorted(taken.glob(pattern))
        if not found:
            sys.exit(f"There is no picture {pattern} in {taken}.")
        small = Image.open(found[0]).convert("RGB").quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=0)
        small.save(GUIDE / f"{name}.png", optimize=True)
    shutil.copyfile(sorted(taken.glob(FROM["window"]))[0], ROOT / "packaging" / "window.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
