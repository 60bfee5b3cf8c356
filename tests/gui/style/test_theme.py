"""The theme puts the tokens on, and follows a change at once."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from workbench.gui.claim.suggested.deck import Deck
from workbench.gui.guide.reading import GuideText
from workbench.gui.reader.tabs.tearing_tabs import TearingTabs
from workbench.gui.search_field import SIDE, SearchField
from workbench.gui.style import DARK, LIGHT, Theme, button, icon, icons, pixmap, plain_tip
from workbench.gui.style.theme import stylesheet
from workbench.gui.window import Window


def test_choosing_dark_changes_palette_stylesheet_and_icons(theme, qtbot):
    shown = button("Export", icon_name="export")
    qtbot.addWidget(shown)
    before = shown.icon().pixmap(16, 16).toImage()
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert theme.colours is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert DARK.surface in QApplication.instance().styleSheet()
    assert shown.icon().pixmap(16, 16).toImage() != before
    theme.choose("light")
    assert shown.icon().pixmap(16, 16).toImage() == before


def test_the_stylesheet_leaves_no_token_open():
    for colours in (LIGHT, DARK):
        sheet = stylesheet(colours, 1.0)
        assert "$" not in sheet
        assert sheet.count("{") == sheet.count("}")


def test_enlarging_makes_all_type_larger(theme):
    theme.enlarge(2.0)
    assert theme.sans().pixelSize() == 26
    assert "font-size: 24px" in QApplication.instance().styleSheet(), "small type grows too"
    assert QApplication.font().pixelSize() == 26
    theme.enlarge(1.0)


def test_the_current_theme_is_the_one_in_force(theme):
    assert Theme.current() is theme


def test_every_icon_draws_something_and_is_crisp_at_two(theme):
    for name in icons.names():
        image = pixmap(name, "text", 16, 2.0).toImage()
        assert image.size() == QSize(32, 32), name
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), f"{name} is empty"


def test_icons_take_the_colour_of_the_theme(theme):
    def darkest(image):
        inks = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        return max((ink for ink in inks if ink.alpha() > 200), key=lambda ink: ink.alpha()).name()
    assert darkest(pixmap("minus", "#112233", 16, 4.0).toImage()) == "#112233"
    assert not icon("claim").isNull()


def test_somebodys_words_are_never_markup_in_a_tooltip():
    assert plain_tip("<img src=x>") == "<qt>&lt;img src=x&gt;</qt>"
    assert plain_tip("") == ""


def test_the_icon_in_a_field_takes_the_colours_of_the_theme(theme, qtbot):
    field = SearchField("Search")
    qtbot.addWidget(field)
    drawn = field.findChild(QLabel)
    before = drawn.pixmap().toImage()
    theme.choose("dark")
    assert drawn.pixmap().toImage() != before
    theme.enlarge(3.0)
    field.setText("ferry")
    assert drawn.width() == 3 * SIDE and not field.cross.isHidden()
    field.cross.click()
    assert field.text() == "" and field.cross.isHidden()
    theme.enlarge(1.0)
    theme.choose("light")


def test_the_guide_takes_the_colours_of_the_theme_while_it_is_read(theme, qtbot):
    text = GuideText()
    qtbot.addWidget(text)
    text.show_page("Press `C` now.")
    theme.choose("dark")
    inks = {part.format.background().color().name() for part in text.document().firstBlock().textFormats()
            if part.format.background().style() is not Qt.BrushStyle.NoBrush}
    assert inks == {DARK.sunken}
    theme.choose("light")


def test_a_sheet_that_was_put_aside_is_worn_again_whatever_happens(qapp, theme):
    worn = qapp.styleSheet()
    with pytest.raises(ZeroDivisionError), theme.put_aside():
        assert not qapp.styleSheet()
        raise ZeroDivisionError
    assert worn and qapp.styleSheet() == worn


def test_an_icon_of_no_size_is_drawn_without_complaint(theme):
    assert not icon("search").pixmap(0, 0).width() > 1
    assert pixmap("search", size=0).width() == 1


def test_a_window_begins_with_icons_as_large_as_its_type(theme, qtbot):
    theme.enlarge(3.0)
    window = Window()
    qtbot.addWidget(window)
    size = window.toolbar.iconSize()
    theme.enlarge(1.0)
    assert size == QSize(48, 48)


def test_an_arrow_of_tabs_is_pale_where_there_are_no_more(theme, qtbot):
    bar = TearingTabs()
    qtbot.addWidget(bar)
    for number in range(9):
        bar.addTab(f"Register {number} of Ashby")
    bar.resize(500, 36)
    bar.show()
    left, right = (one for one in bar.findChildren(QToolButton) if one.arrowType() is not Qt.ArrowType.NoArrow)
    assert not left.isEnabled() and right.isEnabled()
    assert _darkest(left) > _darkest(right) + 40


def _darkest(widget):
    image = widget.grab().toImage()
    return min(image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height()))


def test_the_scroll_bar_of_the_cards_stands_on_their_ground(theme, qtbot):
    deck = Deck()
    qtbot.addWidget(deck)
    deck.resize(300, 300)
    deck.show()
    image = deck.grab().toImage()
    assert image.pixelColor(299, 150) == image.pixelColor(100, 150) == theme.colour("window")
