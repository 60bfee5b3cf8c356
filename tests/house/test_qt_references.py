"""PySide6 6.12.0 on Python 3.11 loses a reference to None with each call that returns nothing, and at last aborts."""

import sys

from PySide6.QtGui import QTextCursor, QTextDocument


def test_calls_into_qt_do_not_use_up_none(qapp):
    document = QTextDocument("a few words to walk over")
    cursor = QTextCursor(document)
    before = sys.getrefcount(None)
    for number in range(2_000):
        cursor.setPosition(number % 20)
    # Others may come and go meanwhile; the fault cost one for each call.
    assert sys.getrefcount(None) > before - 200
