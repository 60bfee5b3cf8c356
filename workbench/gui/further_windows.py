"""More windows on the library that is open: each has a desk of its own, all hear of every act.

A window whose claim panel is hidden is for reading: a document that was taken out of another window. It follows the
claim that is chosen there, so that its words can be linked, and shows the passages that are opened beside that claim.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from workbench.gui.desk import Place
from workbench.gui.screens import bring_back, fit_in
from workbench.gui.window import Window

READING = QSize(900, 860)
BESIDE = QPoint(40, 40)
"""How far a further window stands from the one it was opened from."""
AT_REST = 700
"""Milliseconds after which a system has put windows elsewhere whose screen is gone."""
GRIP = QPoint(140, 20)
"""Where the mouse holds a window that a tab was dragged out into."""


class FurtherWindows(QObject):
    """The windows of one library. `make(window, own)` furnishes one with a desk and its panels."""

    def __init__(self, make: Callable, closed: Callable[[Window], None], parent: QObject | None = None):
        super().__init__(parent)
        self._make, self._closed = make, closed
        self.views: list = []
        app = QGuiApplication.instance()
        app.screenRemoved.connect(self._screens_changed)
        app.primaryScreenChanged.connect(self._screens_changed)
        app.screenAdded.connect(self._follow_screen)
        for screen in app.screens():
            self._follow_screen(screen)

    def add(self, view) -> None:
        """A window has this view now: what is chosen in it is heard by the others."""
        self.views.append(view)
        view.frame.state_changed.connect(self._state_changed)
        desk = view.desk
        desk.claim_chosen.connect(lambda id: self._claim_chosen(view, id))
        desk.window_asked.connect(lambda own, at: self._taken_out(view, own, at))
        desk.preferred.connect(lambda settings: self._preferred(view, settings))
        desk.elsewhere = lambda place: self._shown_elsewhere(view, place)
        desk.apart = lambda: self._done_apart(view)

    def remove(self, view) -> None:
        """A window is closed, or shows another library."""
        if view in self.views:
            self.views.remove(view)
            view.frame.state_changed.disconnect(self._state_changed)

    def open(self, beside, own: dict, at: QPoint | None = None):
        """One more window, beside another one or where the mouse let a tab go; it shows what `own` remembers."""
        window = Window()
        window.closing.connect(lambda: self._closed(window))
        if own.get("shape"):
            window.take_shape(own["shape"])
        else:
            is_first = own.get("document") and not beside.is_for_reading
            window.resize(READING if is_first else beside.frame.size())
            window.move(at - GRIP if at is not None else beside.frame.pos() + BESIDE)
            fit_in(window)
        view = self._make(window, own)
        bring_back(window)
        window.show()
        view.show_own()
        if own.get("document"):
            view.desk.follow_claim(beside.desk.claim_id)
        return view

    def _taken_out(self, view, own: dict, at: QPoint | None) -> None:
        """A document left a window: for the one it was let go over, else for one of its own. A further window that held
        nothing else goes with it."""
        onto = self._under(view, at) if at is not None else None
        if onto is not None:
            onto.workspace.reader.take_in(own["state"]["panel.reader"])
            onto.frame.raise_()
            onto.frame.activateWindow()
        else:
            self.open(view, own, at)
        if view.number and view.is_for_reading and not view.workspace.reader.main.documents:
            view.frame.close()

    def _under(self, view, at: QPoint):
        """Another window on the same case at this place of the screen."""
        there = QApplication.topLevelAt(at)
        return next((other for other in self.views if other is not view and other.frame is there
                     and other.desk.case_id == view.desk.case_id), None)

    def _follow_screen(self, screen: QScreen) -> None:
        """One may become smaller: another resolution, a mirrored projector."""
        screen.geometryChanged.connect(self._screens_changed)

    def _screens_changed(self, _screen) -> None:
        """At once, and once more when the system has moved what it moves itself."""
        for moment in (0, AT_REST):
            QTimer.singleShot(moment, self, self.bring_back)

    def _state_changed(self) -> None:
        """A window that filled a screen goes back to where it stood before, which may have been on one that is gone."""
        for moment in (0, AT_REST):
            QTimer.singleShot(moment, self, self._bring_back_unseen)

    def _bring_back_unseen(self) -> None:
        for view in self.views:
            bring_back(view.frame)

    def bring_back(self) -> None:
        """A screen is gone or smaller: no window stays where nobody sees it, nor for the most part beyond an edge."""
        for view in self.views:
            bring_back(view.frame, wholly=True)

    def _others(self, view) -> list:
        """The windows that go with this one: of two, one is for reading."""
        return [other for other in self.views if other is not view and other.desk.case_id == view.desk.case_id
                and (other.is_for_reading or view.is_for_reading)]

    def _done_apart(self, view) -> frozenset[int]:
        """What was done in windows that do not go with this one. An act may be heard here before who does it knows."""
        near = [view, *self._others(view)]
        own, apart = view.desk.own, [other.desk.own for other in self.views if other not in near]
        done = frozenset().union(*(one.done for one in apart),
                                 {own.heard} if any(one.are_under_way for one in apart) else ())
        return done - own.done

    def _claim_chosen(self, view, claim_id: int | None) -> None:
        if not view.desk.is_following:
            for other in self._others(view):
                other.desk.follow_claim(claim_id)

    def _preferred(self, view, settings) -> None:
        for other in self.views:
            if other is not view:
                other.desk.take_preferences(settings)

    def _shown_elsewhere(self, view, place: Place) -> bool:
        """Show a passage in the window for reading that holds its document, if there is one."""
        for other in self._others(view):
            if other.is_for_reading and other.workspace.reader.holds(place.document):
                other.workspace.reader.show_place(replace(place, beside=False))
                other.frame.raise_()
                return True
        return False
