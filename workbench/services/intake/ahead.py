"""Work done ahead in threads, its answers taken in order."""

import queue
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

Answer = TypeVar("Answer")
_LOOK_EVERY = 0.1


def in_order(jobs: Iterable[Callable[[], Answer]], at_once: int) -> Iterator[Future[Answer]]:
    """The answers to `jobs` in their order, `at_once` of them under way; never many more begun than taken.

    Whoever stops taking stops the rest: what has not begun never will.
    """
    left = iter(jobs)
    with ThreadPoolExecutor(at_once) as pool:
        try:
            begun = deque(pool.submit(job) for job in islice(left, 2 * at_once))
            while begun:
                answer = begun.popleft()
                answer.exception()
                begun.extend(pool.submit(job) for job in islice(left, 1))
                yield answer
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def begun_early(values: Generator[Answer, None, None], most: int) -> Iterator[Answer]:
    """The same values in the same order, up to `most` of them made ahead in a thread while those before are used.
    What making one raises comes in its place, and is the last. Whoever stops taking stops the making."""
    made: queue.Queue[tuple[str, object]] = queue.Queue(maxsize=most)
    stopped = threading.Event()

    def hand(kind: str, value: object) -> bool:
        while not stopped.is_set():
            try:
                made.put((kind, value), timeout=_LOOK_EVERY)
                return True
            except queue.Full:
                continue
        return False

    def make() -> None:
        try:
            if all(hand("value", value) for value in values):
                hand("end", None)
        except BaseException as error:  # whatever it is, it belongs to whoever takes
            hand("error", error)
        finally:
            values.close()

    maker = threading.Thread(target=make, daemon=True, name="begun-early")
    maker.start()
    try:
        while (answer := made.get())[0] == "value":
            yield answer[1]
        if answer[0] == "error":
            raise answer[1]
    finally:
        stopped.set()
        maker.join()
