"""Pictures of pages: the latest wish first, few kept, trouble told in words."""

import threading

import pytest

from tests.readers.conftest import make_pdf
from workbench.gui.reader.paper import page_pictures
from workbench.gui.reader.paper.page_pictures import Pictures, Wish
from workbench.services.reading.pages import PageImages

WAIT = 20_000


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "twenty.pdf"
    path.write_bytes(make_pdf([[(72, 100, 40, f"Page {number}")] for number in range(20)]))
    return path


@pytest.fixture
def pictures(qtbot, path):
    made = Pictures(lambda _password: PageImages(path))
    yield made
    made.close()


def rest(qtbot, pictures):
    qtbot.waitUntil(lambda: not pictures.is_drawing, timeout=WAIT)


def test_what_is_wanted_comes_in_the_order_of_the_wishes(qtbot, pictures):
    came = []
    pictures.came.connect(came.append)
    pictures.want([Wish(index, 300, 400) for index in (7, 2, 5)])
    rest(qtbot, pictures)
    assert came == [7, 2, 5]
    assert pictures.exact(Wish(2, 300, 400)).width() == 300 and pictures.exact(Wish(2, 301, 400)) is None
    pictures.want([Wish(2, 300, 400)])
    assert not pictures.is_drawing, "it is there already"


def test_what_was_scrolled_past_is_never_drawn(qtbot, pictures):
    came = []
    pictures.came.connect(came.append)
    pictures.want([Wish(index, 400, 500) for index in range(10)])
    pictures.want([Wish(19, 400, 500)])
    rest(qtbot, pictures)
    assert came[-1] == 19 and len(came) <= 2


def test_few_are_kept_and_bytes_are_counted(qtbot, pictures, monkeypatch):
    monkeypatch.setattr(page_pictures, "MOST_BYTES", 3 * 4 * 400 * 500)
    pictures.want([Wish(index, 400, 500) for index in range(8)])
    rest(qtbot, pictures)
    assert pictures.held() <= 3 * 4 * 400 * 500
    assert pictures.exact(Wish(7, 400, 500)) is not None and pictures.exact(Wish(0, 400, 500)) is None
    assert pictures.like(0) is None


def test_another_zoom_takes_the_place_of_the_one_before_and_stands_in_for_it(qtbot, pictures):
    pictures.want([Wish(0, 400, 500)])
    rest(qtbot, pictures)
    assert pictures.like(0).width() == 400
    pictures.want([Wish(0, 800, 1000)])
    rest(qtbot, pictures)
    assert pictures.exact(Wish(0, 400, 500)) is None and pictures.like(0).width() == 800


def test_a_page_that_fails_is_told_once_and_the_others_are_drawn(qtbot, pictures):
    pictures.want([Wish(99, 300, 400), Wish(1, 300, 400)])
    rest(qtbot, pictures)
    assert "Page 100" in pictures.trouble(99) and pictures.exact(Wish(1, 300, 400)) is not None
    pictures.want([Wish(99, 300, 400)])
    assert not pictures.is_drawing, "it is not tried for ever"


def test_a_document_that_cannot_be_drawn_says_why_on_every_page(qtbot, tmp_path):
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing of the kind")
    pictures = Pictures(lambda _password: PageImages(broken))
    pictures.want([Wish(0, 300, 400), Wish(1, 300, 400)])
    rest(qtbot, pictures)
    assert "damaged" in pictures.trouble(0) and pictures.trouble(0) == pictures.trouble(7)
    pictures.close()


def test_closing_while_it_draws_says_nothing_any_more(qtbot, path):
    pictures = Pictures(lambda _password: PageImages(path))
    came = []
    pictures.came.connect(came.append)
    before = set(threading.enumerate())
    pictures.want([Wish(index, 900, 1200) for index in range(10)])
    drawing = set(threading.enumerate()) - before
    pictures.close()
    qtbot.waitUntil(lambda: not any(thread.is_alive() for thread in drawing), timeout=WAIT)
    assert drawing and came == []


def test_a_worker_let_go_is_started_again_when_a_page_is_wanted(qtbot, pictures):
    pictures.get_ready()
    pictures.want([Wish(0, 300, 400)])
    rest(qtbot, pictures)
    pictures._let_worker_go()
    pictures.want([Wish(1, 300, 400)])
    rest(qtbot, pictures)
    assert pictures.exact(Wish(1, 300, 400)) is not None


def test_a_locked_document_asks_until_the_password_is_right(qtbot, tmp_path):
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("open sesame")
    path = tmp_path / "locked.pdf"
    writer.write(path)
    pictures, asked = Pictures(lambda password: PageImages(path, password=password)), []
    pictures.locked.connect(asked.append)
    for password in ("", "wrong", "open sesame"):
        if password:
            pictures.unlock(password)
        pictures.want([Wish(0, 50, 50)])
        rest(qtbot, pictures)
    assert asked == [False, True] and pictures.exact(Wish(0, 50, 50)) is not None and not pictures.trouble(0)
    pictures.close()


def test_a_picture_that_comes_twice_is_kept_once(qtbot, pictures):
    wish = Wish(3, 400, 500)
    pictures.want([wish])
    rest(qtbot, pictures)
    pictures._keep(wish, pictures._kept[wish])
    pictures.want([Wish(3, 600, 750)])
    rest(qtbot, pictures)
    assert pictures.exact(wish) is None and pictures.exact(Wish(3, 600, 750)) is not None
