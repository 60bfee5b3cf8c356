"""A worker's thread speaks to an object of the GUI thread while that is there, and not while it goes."""

import threading

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from workbench.gui.voice import Voice

WINDOWS = 60
"""As many go while somebody speaks to them: a bare signal ended the program after some ten."""


class Listener(QObject):
    heard = Signal(int)


def test_who_goes_while_a_thread_speaks_is_let_go(qapp):
    spoken = []

    def speak(voice: Voice, listener: Listener, begun: threading.Event, over: threading.Event) -> None:
        for word in range(1_000_000):
            voice.say(listener.heard, word)
            begun.set()
            if over.is_set():
                spoken.append(word)
                return

    for _ in range(WINDOWS):
        listener, begun, over = Listener(), threading.Event(), threading.Event()
        listener.heard.connect(spoken.append, Qt.ConnectionType.QueuedConnection)
        voice = Voice(listener)
        thread = threading.Thread(target=speak, args=(voice, listener, begun, over))
        thread.start()
        begun.wait()
        voice.be_silent()
        shiboken6.delete(listener)
        over.set()
        thread.join()
    assert len(spoken) == WINDOWS  # each came to its end, and what was said last was heard by nobody


def test_what_is_heard_at_once_may_lead_to_the_next_word(qapp):
    listener, heard = Listener(), []
    voice = Voice(listener)

    def hear(number: int) -> None:
        heard.append(number)
        if number < 3:
            voice.say(listener.heard, number + 1)

    listener.heard.connect(hear)
    voice.say(listener.heard, 1)
    voice.be_silent()
    voice.say(listener.heard, 1)
    assert heard == [1, 2, 3]
