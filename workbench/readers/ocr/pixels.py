"""The pixels of a page made ready to be read: grey, and straightened where the sheet lay askew.

Lines that slope by two degrees are lost on recognition. The slope is the one at which the page's dark spots, pushed
back along it, fall into rows most sharply. Columns are then pushed up or down by whole pixels: letters keep their
shape, it costs next to nothing, and where each word stood is known exactly.
"""

from dataclasses import dataclass

import numpy as np

from workbench.readers.pdf.page_images import PageImage

STEEPEST = 6.0
"""Degrees looked through on each side; a page more askew than that is read as it is."""
_LEAST = 0.25
_CLEARLY = 1.05
_SMALL = 900
_SPOTS = 120_000
_GRAIN, _FEW_SPOTS = 3, 12


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as grey pixels, straightened by `slope` (pixels down for each pixel to the right) about its middle."""

    grey: np.ndarray
    slope: float = 0.0

    @property
    def width(self) -> int:
        return self.grey.shape[1]

    @property
    def height(self) -> int:
        return self.grey.shape[0]

    @property
    def is_blank(self) -> bool:
        """Nothing dark stands on it that could be a word, beyond the grain of the paper."""
        small = _blocks(self.grey, _GRAIN)
        usual = float(np.median(small))
        grain = float(np.median(np.abs(small - usual)))
        return int((small < usual - max(24.0, 10 * grain)).sum()) < _FEW_SPOTS

    def dropped(self, x: float) -> float:
        """How far the page was pushed up at `x`: add it to where a word was found to have where it stands."""
        return round((x - self.width / 2) * self.slope)

    def pnm(self) -> bytes:
        """As a file that any reader of pictures takes."""
        return b"P5\n%d %d\n255\n" % (self.width, self.height) + np.ascontiguousarray(self.grey).tobytes()


def picture(image: PageImage) -> Picture:
    """A drawn page, grey and straight."""
    grey = greyed(image)
    slope = _slope(grey)
    return Picture(_pushed(grey, slope), slope) if slope else Picture(grey)


def greyed(image: PageImage) -> np.ndarray:
    """A drawn page in grey, as bright as the eye sees it."""
    pixels = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, 4)
    blue, green, red = (pixels[:, :, index].astype(np.uint16) for index in range(3))
    return ((29 * blue + 150 * green + 77 * red) >> 8).astype(np.uint8)


def _blocks(grey: np.ndarray, step: int) -> np.ndarray:
    """The mean of each square of `step` pixels."""
    rows, columns = (max(1, size // step) for size in grey.shape)
    if min(grey.shape) < step:
        return grey.astype(float)
    return grey[:rows * step, :columns * step].reshape(rows, step, columns, step).mean((1, 3))


def _slope(grey: np.ndarray) -> float:
    step = max(1, max(grey.shape) // _SMALL)
    if min(grey.shape) < 20 * step:
        return 0.0
    small = _blocks(grey, step)
    low, high = np.percentile(small, (1, 60))
    down, across = np.nonzero(small < (low + 2 * high) / 3)
    if len(down) < 200 or high - low < 24:
        return 0.0
    every = len(down) // _SPOTS + 1
    down, across = down[::every], across[::every] - small.shape[1] / 2
    best = max(np.arange(-STEEPEST, STEEPEST + 0.01, 0.5), key=lambda angle: _sharpness(down, across, angle))
    best = max(np.arange(best - 0.4, best + 0.41, 0.1), key=lambda angle: _sharpness(down, across, angle))
    if abs(best) < _LEAST or _sharpness(down, across, best) < _CLEARLY * _sharpness(down, across, 0.0):
        return 0.0
    return float(np.tan(np.radians(best)))


def _sharpness(down: np.ndarray, across: np.ndarray, angle: float) -> float:
    """How much neighbouring rows differ once the spots are pushed back along `angle`."""
    rows = np.rint(down - across * np.tan(np.radians(angle))).astype(np.int64)
    filled = np.bincount(rows - rows.min())
    return float((np.diff(filled).astype(np.float64) ** 2).sum())


def _pushed(grey: np.ndarray, slope: float) -> np.ndarray:
    height, width = grey.shape
    out = np.full_like(grey, int(np.percentile(grey[::7, ::7], 60)))
    drops = np.rint((np.arange(width) - width / 2) * slope).astype(int)
    edges = [0, *(np.nonzero(np.diff(drops))[0] + 1).tolist(), width]
    for left, right in zip(edges, edges[1:], strict=False):
        drop = int(drops[left])
        first, last = max(0, -drop), min(height, height - drop)
        if first < last:
            out[first:last, left:right] = grey[first + drop : last + drop, left:right]
    return out
