import pytest

from workbench.domain.acts import Act
from workbench.domain.errors import LibraryReadOnly, NothingToUndo
from workbench.services.deciding import scales, verdicts
from workbench.services.library import cases, history, libraries


def test_a_new_library_has_the_four_scales_and_nothing_to_undo(archive):
    assert [scale.name for scale in verdicts.scales(archive)] == ["Line check", "Six-step", "Evidence", "Agency"]
    assert [entry.act for entry in history.entries(archive)] == [Act.ADD_SCALE]
    with pytest.raises(NothingToUndo):
        history.undo(archive)


def test_opening_again_adds_nothing(tmp_path):
    for _ in range(2):
        with libraries.open_library(tmp_path / "library", checker="Ada") as archive:
            assert len(history.entries(archive)) == 1


def test_read_only_refuses_acts(tmp_path):
    libraries.open_library(tmp_path / "library", checker="Ada").close()
    with libraries.open_library(tmp_path / "library", checker="Ben", read_only=True) as archive:
        assert len(verdicts.scales(archive)) == 4
        with pytest.raises(LibraryReadOnly):
            cases.create(archive, "New")


@pytest.mark.parametrize("language", ["", "es"])
def test_shipped_scales_are_complete(language):
    shipped = list(scales.shipped(language))
    assert [[one.key for one in scale.ratings] for scale in shipped] == [
        [one.key for one in scale.ratings] for scale in scales.shipped()]
    assert [len(scale.ratings) for scale in shipped] == [7, 6, 4, 7]
    for scale in shipped:
        assert len({rating.letter for rating in scale.ratings}) == len(scale.ratings)
        assert len({rating.colour for rating in scale.ratings}) == len(scale.ratings)
        assert all(len(rating.definition) > 20 for rating in scale.ratings)
        assert [rating.position for rating in scale.ratings] == list(range(len(scale.ratings)))


def test_a_new_library_has_its_scales_in_the_language_of_whoever_makes_it(tmp_path):
    with libraries.open_library(tmp_path / "es", checker="Ana", language="es") as archive:
        assert [one.name for one in scales.all_scales(archive)][0] == "Línea por línea"
    with libraries.open_library(tmp_path / "es", checker="Ana", language="en") as archive:
        assert [one.name for one in scales.all_scales(archive)][0] == "Línea por línea"


@pytest.mark.parametrize("paper", ["#ffffff", "#1e1f22"])
def test_each_ratings_colour_stands_out_on_light_and_dark(paper):
    for scale in scales.shipped():
        for rating in scale.ratings:
            assert contrast(rating.colour, paper) >= 3, (scale.name, rating.label)


def contrast(one: str, other: str) -> float:
    """WCAG's contrast ratio of two colours."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    channels = [int(colour[place:place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
