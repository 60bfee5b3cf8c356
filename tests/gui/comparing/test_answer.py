"""An answer is worked out when somebody looks, kept until its documents change, and dropped when it is outdated."""

import threading

import pytest

from workbench.domain.documents import Role
from workbench.domain.errors import WorkbenchError
from workbench.gui.comparing.answer import Answer
from workbench.gui.desk import Desk
from workbench.services.deciding import claims
from workbench.services.intake import importing
from workbench.services.library import cases
from workbench.settings import Settings


class Service:
    """Stands where a service stands; holds each answer back until it is let go."""

    def __init__(self):
        self.asked: list[int] = []
        self.held = threading.Event()
        self.held.set()
        self.dropped = 0
        self.error: WorkbenchError | None = None

    def __call__(self, archive, case_id, *, cancelled=None):
        self.asked.append(case_id)
        assert self.held.wait(10)
        if self.error:
            raise self.error
        if cancelled():
            self.dropped += 1
        return [len(self.asked)]


@pytest.fixture
def desk(qtbot, archive, theme):
    made = Desk(archive, Settings())
    yield made
    made.close()


@pytest.fixture
def service():
    return Service()


@pytest.fixture
def answer(desk, service):
    case = cases.create(desk.archive, "A case")
    desk.choose_case(case.id)
    return Answer(desk, service, "An answer", desk)


def add_document(desk, text="Some words of a text."):
    return importing.keep(desk.archive, desk.case_id, Role.SUBJECT, importing.prepare_text(text)).document


def test_nothing_is_worked_out_while_nobody_looks(qtbot, desk, service, answer):
    add_document(desk)
    assert service.asked == []
    answer.wanted(True)
    qtbot.waitUntil(lambda: answer.value == [1])
    answer.wanted(False)
    answer.wanted(True)
    assert service.asked == [desk.case_id], "what is known is kept"


def test_it_is_worked_out_again_only_after_its_documents_changed(qtbot, desk, service, answer):
    answer.wanted(True)
    qtbot.waitUntil(lambda: answer.value == [1])
    document = add_document(desk)
    assert answer.is_under_way
    assert answer.value == [1], "the old answer stays in sight"
    qtbot.waitUntil(lambda: answer.value == [2])
    claims.make(desk.archive, desk.case_id, document.id, 0, 10)
    assert not answer.is_under_way


def test_an_answer_to_an_old_question_is_thrown_away(qtbot, desk, service, answer):
    service.held.clear()
    answer.wanted(True)
    qtbot.waitUntil(lambda: len(service.asked) == 1)
    other = cases.create(desk.archive, "Another case")
    desk.choose_case(other.id)
    service.held.set()
    qtbot.waitUntil(lambda: answer.value == [2])
    assert service.asked[-1] == other.id
    qtbot.waitUntil(lambda: service.dropped == 1)  # the first was told to stop; it may hear of it after the second


def test_what_cannot_be_worked_out_is_said_and_not_tried_for_ever(qtbot, desk, service, answer):
    service.error = WorkbenchError("The text is gone.", "Import it again.")
    with qtbot.waitSignal(desk.said) as said:
        answer.wanted(True)
    assert said.args[0].text == "The text is gone."
    qtbot.waitUntil(lambda: answer.value == [])
    assert len(service.asked) == 1
