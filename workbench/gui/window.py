"""The window's frame: menus, toolbar, pages, message bar, status bar. What is in it comes from `workspace`.

What is not needed to paint the shell is imported when it is asked for.
"""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QStackedWidget,
    QStatusBar,
    QToolBar,
    QWidget,
)

from workbench import paths
from workbench.gui import TITLE
from workbench.gui.actions import BY_ID, COMMANDS
from workbench.gui.bindings import Bindings, tooltip
from workbench.gui.keys import Keys, follow
from workbench.gui.language import tr
from workbench.gui.opening_page import OpeningPage
from workbench.gui.search_button import SearchButton
from workbench.gui.style import Theme
from workbench.gui.telling_window import TellingWindow

if TYPE_CHECKING:
    from workbench.gui.desk import Message
    from workbench.gui.messages import MessageBar
    from workbench.gui.sheets.sheet import Sheet
    from workbench.gui.status import StatusBar

USUAL = QSize(1440, 900)
LEAST = QSize(900, 560)
NARROW = 560
"""Pixels below which the tools stand without lines between them."""
FOOT = 34
"""The height of the status bar, before there is anything in it."""
FIRST = ("Claim", "Document", "Case", "File", "View", "Edit", "Help")
AT_FIRST = ("File", "Case", *FIRST[:2], *FIRST[4:])
"""The palette's order while nothing is typed: the work itself first; where nothing is open, what brings it."""
ON_THE_RIGHT = ("workspace.toggle_cases", "workspace.toggle_below", "workspace.toggle_claim")
"""Buttons at the right end of the toolbar."""


class Window(TellingWindow):
    """One window on one library. It knows nothing of what its pages show.

    painted()   it is seen for the first time; what can wait is done from now on
    """

    painted = Signal()
    closing = Signal()
    theme_chosen = Signal(str)

    def __init__(self):
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setWindowIcon(QIcon(str(paths.resources() / "icons" / "workbench.svg")))
        self.setMinimumSize(LEAST)
        self.resize(USUAL)
        self.bindings = Bindings(self)
        self.pages = QStackedWidget()
        self.setCentralWidget(self.pages)
        foot = QStatusBar()
        foot.setSizeGripEnabled(False)
        foot.setFixedHeight(Theme.current().px(FOOT))
        self.setStatusBar(foot)
        self.toolbar = self._toolbar()
        self.is_painted = self.is_ready = False
        self._when_painted: list[Callable[[], object]] = []
        self.sheet: Sheet | None = None
        self.more_choices = list  # what else the palette offers: documents, cases
        self.bindings.attach(window=self)
        self.bindings.completed.connect(self._complete)
        Theme.current().changed.connect(self._recolour)
        self.show_page(OpeningPage())

    @cached_property
    def messages(self) -> "MessageBar":
        """The bar that says what happened."""
        from workbench.gui.messages import MessageBar

        return MessageBar(self.pages, self.status, self.status.free)

    def paintEvent(self, event) -> None:
        """Seen for the first time: what is not in sight yet is made next."""
        super().paintEvent(event)
        if not self.is_painted:
            self.is_painted = True
            QTimer.singleShot(0, self, self._go_on)

    def when_painted(self, does: Callable[[], object]) -> None:
        """Do it once the window is seen, at once where it is or will not be shown."""
        if self.is_ready or not self.isVisible():
            does()
        else:
            self._when_painted.append(does)

    def _go_on(self) -> None:
        self.painted.emit()
        Theme.current().settle()
        self.bindings.complete()
        self.is_ready = True
        QTimer.singleShot(0, self, self._go_on_in_peace)  # who pressed a key meanwhile comes first

    def _go_on_in_peace(self) -> None:
        waiting, self._when_painted = self._when_painted, []
        for does in waiting:
            does()

    def _complete(self) -> None:
        """All commands are there: what else needs more of Qt than painting the shell does."""
        self.setContextMenuPolicy(QtCore.Qt.ContextMenuPolicy.NoContextMenu)
        for one in self.toolbar.findChildren(QAbstractButton):
            one.setFocusPolicy(QtCore.Qt.FocusPolicy.TabFocus)
        self._mark_theme()

    @cached_property
    def status(self) -> "StatusBar":
        """The line at the foot. While no library is open there is nothing in it."""
        from workbench.gui.status import StatusBar

        made = StatusBar(self)
        self.setStatusBar(made)
        return made

    # Pages, sheets, messages

    def build_page(self, page: QWidget) -> None:
        """Let a page be built behind the one that is seen, as large as that; `show_page` brings it in sight."""
        self.pages.layout().setStackingMode(QtWidgets.QStackedLayout.StackingMode.StackAll)
        self.pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show this page in place of all before, which are freed."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        others = [one for at in range(self.pages.count()) if (one := self.pages.widget(at)) is not page]
        if others and self.is_painted:
            self.pages.layout().setStackingMode(QtWidgets.QStackedLayout.StackingMode.StackOne)
        for other in others:
            self.pages.removeWidget(other)
            other.deleteLater()
        if self.sheet is None:
            page.setFocus()

    def open_sheet(self, sheet: "Sheet", focus: QWidget | None = None) -> "Sheet":
        """Open a sheet over the window, in place of the one that is open. Commands hold still until it closes."""
        if self.sheet is not None:
            self.sheet.close_sheet()
        self.sheet = sheet
        self.bindings.hush(True)
        sheet.closed.connect(lambda: self._sheet_closed(sheet))
        sheet.open_sheet(focus)
        return sheet

    def _sheet_closed(self, sheet: "Sheet") -> None:
        if self.sheet is sheet:
            self.sheet = None
            self.bindings.hush(False)
            if (self.isActiveWindow() or self.focusWidget() is None) and not _has_keys(self):
                self.pages.currentWidget().setFocus()  # what had them before is gone: nobody shall be without keys

    def tell(self, message: "Message") -> None:
        """Say it in the message bar."""
        self.messages.show_message(message)
        if self.sheet is not None:
            self.messages.stackUnder(self.sheet)

    # Commands

    def palette(self) -> None:
        """All commands by a few letters."""
        from workbench.gui.sheets.palette import Choice, Palette

        order = FIRST if self.bindings.can(BY_ID["reader.close_tab"]) else AT_FIRST
        commands = sorted((command for command in COMMANDS if command.id != "window.palette"),
                          key=lambda command: (not self.bindings.can(command), order.index(command.menu)))
        choices = [Choice(self.bindings.actions[command.id].text().replace("&&", "&"),
                          lambda command=command: self.bindings.run(command), tr(command.menu),
                          Keys.current().text(command.id), command.icon, self.bindings.can(command))
                   for command in commands]
        sheet = Palette(self, [*choices, *self.more_choices()], tr(BY_ID["window.palette"].hint))
        self.open_sheet(sheet, sheet.field)

    def shortcuts(self) -> None:
        """All keys on one page."""
        from workbench.gui.sheets.shortcuts import ShortcutsPage

        self.open_sheet(ShortcutsPage(self))

    def theme(self, choice: str) -> None:
        """light, dark or the system's."""
        Theme.current().choose(choice)
        self._mark_theme()
        self.theme_chosen.emit(choice)

    def full_screen(self) -> None:
        """Fill the screen, or go back."""
        self.setWindowState(self.windowState() ^ QtCore.Qt.WindowState.WindowFullScreen)

    # Shape

    def shape(self) -> str:
        """Size and place as text, for the memory."""
        return bytes(self.saveGeometry().toBase64()).decode("ascii")

    def take_shape(self, shape: str) -> None:
        """Go back to a remembered size and place, where that is still on a screen."""
        from workbench.gui.screens import bring_back  # the shell is painted sooner without

        self.restoreGeometry(QByteArray.fromBase64(shape.encode("ascii")))
        bring_back(self)

    def closeEvent(self, event: "QtGui.QCloseEvent") -> None:
        if self.sheet is not None:
            self.sheet.close_sheet()
        self.closing.emit()
        event.accept()

    def resizeEvent(self, event: "QtGui.QResizeEvent") -> None:
        """There is more room for the tools, or less."""
        super().resizeEvent(event)
        self._fit_tools()

    def _fit_tools(self) -> None:
        """In a very narrow window the toolbar has room for its tools alone."""
        for one in self.toolbar.actions():
            if one.isSeparator():
                one.setVisible(self.width() >= Theme.current().px(NARROW))

    def retell(self) -> None:
        """The shell's own words anew, after another language was chosen; pages and sheets are made anew."""
        if self.sheet is not None:
            self.sheet.close_sheet()
        self.messages.hide()
        self.bindings.retell()
        self.toolbar.setWindowTitle(tr("Toolbar"))
        self.status.retell()
        Keys.current().changed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as the window is read; over a sheet that is open, only there."""
        from workbench.gui import tab_order  # the shell is painted sooner without

        return tab_order.go(self.sheet or self, forward)

    def _toolbar(self) -> QToolBar:
        bar = QToolBar(tr("Toolbar"))
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.setIconSize(QSize(Theme.current().px(16), Theme.current().px(16)))
        menu = None
        for command in COMMANDS:
            if not command.toolbar or command.id in ON_THE_RIGHT or command.id == "window.palette":
                continue
            if menu is not None and menu != command.menu:
                bar.addSeparator()
            menu = command.menu
            bar.addAction(self.bindings.of_toolbar(command.id))
        self._search_button().put_into(bar)
        for id in ON_THE_RIGHT:
            bar.addAction(self.bindings.of_toolbar(id))
        self.addToolBar(bar)
        return bar

    def _search_button(self) -> SearchButton:
        command, made = BY_ID["window.palette"], SearchButton(self.palette)

        def write() -> None:
            made.setText(tr("Search commands and documents") + f"   {Keys.current().text(command.id)}")
            made.setToolTip(tooltip(command))

        follow(made, write)
        return made

    def _recolour(self) -> None:
        self.bindings.recolour()
        self._fit_tools()
        self.toolbar.setIconSize(QSize(Theme.current().px(16), Theme.current().px(16)))
        if self.is_painted:
            self._mark_theme()

    def _mark_theme(self) -> None:
        for choice in ("system", "light", "dark"):
            self.bindings.actions[f"window.theme:{choice}"].setChecked(Theme.current().choice == choice)


def _has_keys(window: QWidget) -> bool:
    now = QApplication.focusWidget()
    return now is not None and now.isVisible() and window.isAncestorOf(now)
