"""Pictures of pages as the view wants them: drawn by a worker of their own, the latest wish first, few of them kept.

One thread waits for the worker. What is wanted is told as a list, the most urgent first; it replaces what was wanted
before, so that pages that were scrolled past are never drawn.
"""

import contextlib
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from workbench.domain.errors import PageNotDrawn, PageTooHeavy, PasswordNeeded, ReadingCancelled, WorkbenchError
from workbench.gui.jobs import Threads
from workbench.gui.sentences import of_error, translated
from workbench.gui.voice import Voice
from workbench.services.reading.pages import PageImages

MOST_BYTES = 160_000_000
MOST_PICTURES = 24
"""Whichever is reached first; one picture is kept always."""
SMALL = 400_000
"""Bytes up to which a picture counts as a thumbnail, of which ten times as many are kept."""
IDLE = 600_000
"""Milliseconds without a wish after which the worker is let go; the next wish starts another."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Page `index` (from 0), in pixels of the screen."""

    index: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """An image, and the bytes that it only borrows."""

    image: QImage
    pixels: bytes


class Pictures(QObject):
    """The pictures of one document.

    came(index)     there is another picture of this page, or the reason why there is none
    locked(bool)    the document wants its password; whether one was tried
    """

    came = Signal(int)
    locked = Signal(bool)
    _answered = Signal(object, object)

    def __init__(self, images: Callable[[str], PageImages], parent: QObject | None = None):
        super().__init__(parent)
        self._make, self._images, self._password = images, None, ""
        self._thread, self._voice = Threads(1), Voice(self)
        self._wanted: list[Wish] = []
        self._drawing: Wish | None = None
        self._stop = False
        self._closed = False
        self._kept: OrderedDict[Wish, Picture] = OrderedDict()
        self._thumbnails: OrderedDict[Wish, Picture] = OrderedDict()
        self._best: dict[int, list[Wish]] = {}
        self._troubles: dict[int, str] = {}
        self._whole_trouble = ""
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self._let_worker_go)

    def want(self, wishes: Sequence[Wish]) -> None:
        """Draw these, the first one first, and nothing else. What is there already is not drawn again."""
        self._wanted = [wish for wish in wishes if self.exact(wish) is None and not self.trouble(wish.index)]
        self._stop = self._drawing is not None and self._drawing not in self._wanted
        self._go_on()

    def get_ready(self) -> None:
        """Start the worker, so that it has the document open when the first page is wanted."""
        if self._images is None and not self._closed:
            with contextlib.suppress(WorkbenchError):  # told when a page is wanted
                self._images = self._make(self._password)
                self._thread.submit(self._images.get_ready)
                self._idle.start()

    @property
    def password(self) -> str:
        """With which the pages are drawn."""
        return self._password

    def unlock(self, password: str) -> None:
        """Draw with this password."""
        self._let_worker_go()
        self._password, self._whole_trouble = password, ""
        self.came.emit(-1)

    def exact(self, wish: Wish) -> QImage | None:
        """The picture of just this size."""
        for kept in (self._kept, self._thumbnails):
            if wish in kept:
                kept.move_to_end(wish)
                return kept[wish].image
        return None

    def like(self, index: int) -> QImage | None:
        """The largest picture there is of a page, to be shown until there is a better one."""
        wishes = self._best.get(index)
        return self.exact(max(wishes, key=lambda wish: wish.width)) if wishes else None

    def trouble(self, index: int) -> str:
        """Why there is no picture of a page; "" where there is one or may be."""
        return self._whole_trouble or self._troubles.get(index, "")

    @property
    def is_drawing(self) -> bool:
        """Whether something wanted is not there yet."""
        return self._drawing is not None or bool(self._wanted)

    def held(self) -> int:
        """Bytes of all pictures that are kept."""
        return sum(len(one.pixels) for kept in (self._kept, self._thumbnails) for one in kept.values())

    def close(self) -> None:
        """The document is closed: the worker goes, and nothing comes any more."""
        self._voice.be_silent()
        self._closed, self._wanted = True, []
        self._idle.stop()
        self._let_worker_go()
        self._thread.stop()

    def _let_worker_go(self) -> None:
        images, self._images = self._images, None
        if images is not None:
            images.close()

    def _go_on(self) -> None:
        if self._drawing is not None or self._closed:
            return
        if not self._wanted:
            self._idle.start()
            return
        self._idle.stop()
        if self._images is None:
            try:
                self._images = self._make(self._password)
            except WorkbenchError as error:
                self._give_up(error)
                return
        self._drawing, self._stop = self._wanted.pop(0), False
        self._thread.submit(self._draw, self._images, self._drawing)

    def _draw(self, images: PageImages, wish: Wish) -> None:
        """In the thread: wait for the worker."""
        try:
            drawn = images.draw(wish.index + 1, wish.width, wish.height, cancelled=lambda: self._stop)
            image = QImage(drawn.pixels, wish.width, wish.height, 4 * wish.width, QImage.Format.Format_RGB32)
            answer: object = Picture(image, drawn.pixels)
        except Exception as error:
            answer = error
        self._voice.say(self._answered, wish, answer)

    def _deliver(self, wish: Wish, answer: object) -> None:
        self._drawing = None
        if self._closed:
            return
        if isinstance(answer, Picture):
            self._keep(wish, answer)
            self.came.emit(wish.index)
        elif not isinstance(answer, ReadingCancelled):
            self._fail(wish, answer)
        self._go_on()

    def _fail(self, wish: Wish, error: object) -> None:
        if not isinstance(error, WorkbenchError):
            raise error
        if isinstance(error, PageNotDrawn | PageTooHeavy):
            self._troubles[wish.index] = of_error(error)
            self._wanted = [other for other in self._wanted if other.index != wish.index]
            self.came.emit(wish.index)
        else:
            self._give_up(error)

    def _give_up(self, error: WorkbenchError) -> None:
        """It is the document that cannot be drawn, not a page of it."""
        locked = isinstance(error, PasswordNeeded)
        self._whole_trouble = translated(error.message) if locked else of_error(error)
        self._wanted = []
        if locked:
            self.locked.emit(bool(self._password))
        self.came.emit(-1)

    def _keep(self, wish: Wish, picture: Picture) -> None:
        small = len(picture.pixels) <= SMALL
        kept, most = (self._thumbnails, 10 * MOST_PICTURES) if small else (self._kept, MOST_PICTURES)
        kept[wish] = picture
        best = self._best.setdefault(wish.index, [])
        if wish not in best:
            best.append(wish)  # asked for again while it was drawn, it comes twice
        if not small:
            for other in [one for one in self._best[wish.index] if one in self._kept and one != wish]:
                self._forget(self._kept, other)  # the page at another zoom
        while len(kept) > most or (len(kept) > 1 and sum(len(one.pixels) for one in kept.values()) > MOST_BYTES):
            self._forget(kept, next(iter(kept)))

    def _forget(self, kept: OrderedDict[Wish, Picture], wish: Wish) -> None:
        del kept[wish]
        self._best[wish.index].remove(wish)
        if not self._best[wish.index]:
            del self._best[wish.index]
