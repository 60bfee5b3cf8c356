"""Rating scales as documents: changed, taken out, brought in; signed verdicts stay as they stood."""

from dataclasses import replace

import pytest

from workbench.domain.claims import Stance
from workbench.domain.errors import ActError, NameTaken, RatingInUse, ScaleRefused, TargetUnwritable
from workbench.domain.verdicts import Rating
from workbench.services.deciding import claims, evidence, scale_files, scales, verdicts
from workbench.services.library import cases, history


@pytest.fixture
def scale(archive, case):
    return verdicts.scale(archive, case.id)


@pytest.fixture
def judged(archive, case, article, report, scale):
    """Two claims rated “Wrong”, the first of them signed off."""
    made = [claims.make(archive, case.id, article.id, start, start + 20) for start in (36, 60)]
    for claim in made:
        evidence.link_span(archive, claim.id, report.id, 26, 59, Stance.CONTRADICTS)
        verdicts.rate(archive, claim.id, scale.ratings[2].id)
        verdicts.write_rationale(archive, claim.id, "14, not 40.")
    verdicts.sign_off(archive, made[0].id)
    return [claim.id for claim in made]


def without(scale, key):
    return replace(scale, ratings=tuple(one for one in scale.ratings if one.key != key))


def renamed(scale, key, **changes):
    return replace(scale, ratings=tuple(replace(one, **changes) if one.key == key else one for one in scale.ratings))


def test_a_changed_scale_never_rewrites_a_signed_verdict(archive, judged, scale):
    signed = verdicts.current(archive, judged[0])
    changed = scales.change(archive, scale.id, renamed(scale, "wrong", label="False", definition="Other words."))
    assert [one.label for one in changed.ratings][2] == "False"
    assert verdicts.current(archive, judged[0]) == signed
    assert history.entries(archive)[0].sentence == "Changed the rating scale Line check: Wrong is now False."
    history.undo(archive)
    assert verdicts.scale(archive, claims.get(archive, judged[0]).case) == scale


def test_ratings_are_added_and_put_in_another_order(archive, scale):
    new = Rating(0, "half", "Half", "Half of it.", 0, "#AABBCC", "H", 3)
    changed = scales.change(archive, scale.id, replace(scale, ratings=(new, *scale.ratings[::-1])))
    assert [one.key for one in changed.ratings] == ["half", *[one.key for one in scale.ratings[::-1]]]
    assert changed.ratings[0].colour == "#aabbcc"
    assert {one.id for one in scale.ratings} < {one.id for one in changed.ratings}


def test_a_rating_in_use_asks_where_its_verdicts_go(archive, judged, scale):
    with pytest.raises(RatingInUse, match="1 verdict that is not signed off has the rating Wrong"):
        scales.change(archive, scale.id, without(scale, "wrong"))
    with pytest.raises(RatingInUse):
        scales.change(archive, scale.id, without(scale, "wrong"), {"wrong": "no-such"})
    scales.change(archive, scale.id, without(scale, "wrong"), {"wrong": "cannot-verify"})
    signed, moved = (verdicts.current(archive, claim) for claim in judged)
    assert (signed.label, signed.version) == ("Wrong", 1)
    assert (moved.label, moved.version, moved.rationale) == ("Cannot verify", 2, "14, not 40.")
    history.undo(archive)
    assert verdicts.current(archive, judged[1]).label == "Wrong"


def test_verdicts_may_stay_as_they_stand_when_their_rating_goes(archive, judged, scale):
    scales.change(archive, scale.id, without(scale, "wrong"), {"wrong": scales.LEAVE})
    assert [verdicts.current(archive, claim).label for claim in judged] == ["Wrong", "Wrong"]
    back = scales.change(archive, scale.id, scale)
    assert back == scale, "a rating that comes back is the one it was"


def test_a_shipped_scale_cannot_be_lost(archive, scale):
    with pytest.raises(ActError, match="came with the program"):
        scales.put_away(archive, scale.id)
    scales.change(archive, scale.id, without(renamed(scale, "opinion", label="Taste"), "on-author"))
    again = scales.change(archive, scale.id, scales.as_it_came("line-check"))
    assert again == scale
    assert len(list(scales.shipped())) == 4


def test_a_scale_of_ones_own_goes_when_no_case_is_rated_on_it(archive, case, scale, tmp_path):
    own = scales.add(archive, replace(scale, id=0, key="own", name="Own"))
    cases.choose_scale(archive, case.id, own.id)
    with pytest.raises(ActError, match="“Bridge”"):
        scales.put_away(archive, own.id)
    cases.choose_scale(archive, case.id, scale.id)
    path = scales.take_out(archive, own.id, tmp_path / "own.toml")
    scales.put_away(archive, own.id)
    assert own.id not in [one.id for one in scales.all_scales(archive)]
    assert scales.bring_in(archive, path).id == own.id, "it is brought back as the one it was"


def test_out_and_in_again_is_the_same(archive, scale, tmp_path):
    odd = renamed(scale, "wrong", label='Wrong “\\"', definition="Two\nlines\t\x7f é 🚢")
    changed = scales.change(archive, scale.id, odd)
    path = scales.take_out(archive, scale.id, tmp_path / "scale.toml")
    assert scales.bring_in(archive, path) == changed
    assert scale_files.read(path.read_text(encoding="utf-8")).ratings[2].definition == "Two\nlines\t\x7f é 🚢"


def test_another_scale_of_the_same_key_asks(archive, scale, tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(scale_files.write(renamed(scale, "wrong", label="False")), encoding="utf-8")
    with pytest.raises(NameTaken):
        scales.bring_in(archive, path)
    assert scales.bring_in(archive, path, replace=True).ratings[2].label == "False"
    with pytest.raises(TargetUnwritable):
        scales.take_out(archive, scale.id, tmp_path / "no" / "such" / "folder.toml")


GOOD = 'name = "Mine"\n[[rating]]\nlabel = "Yes"\ncolour = "#00ff00"\n[[rating]]\nlabel = "No"\ncolour = "#ff0000"\n'


def test_a_file_by_hand_needs_little(archive, tmp_path):
    (tmp_path / "mine.toml").write_text(GOOD, encoding="utf-8")
    made = scales.bring_in(archive, tmp_path / "mine.toml")
    assert (made.key, [one.key for one in made.ratings], [one.letter for one in made.ratings]) == (
        "mine", ["yes", "no"], ["Y", "N"])


@pytest.mark.parametrize(("old", "new"), [
    ('name = "Mine"', ""), ('name = "Mine"', "name = 3"), ("#00ff00", "green"), ('label = "No"', 'label = "yes"'),
    ('label = "No"', 'label = ""'), ("[[rating]]", "[[step]]"), ('label = "Yes"', 'label = "Yes"\nnumber = 1.5'),
    ('label = "Yes"', 'label = "Yes"\nletter = "YES"'), ('name = "Mine"', 'name = "Mine"\nkey = "My Key"'),
    ('label = "Yes"', f'label = "{"long " * 20}"'), (GOOD, "not toml ["), (GOOD, GOOD[:65]), (GOOD, "\x00")])
def test_what_is_no_scale_is_refused_in_words(archive, tmp_path, old, new):
    (tmp_path / "bad.toml").write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(ScaleRefused) as refused:
        scales.bring_in(archive, tmp_path / "bad.toml")
    assert refused.value.message and refused.value.remedy
    assert len(scales.all_scales(archive)) == 4


def test_a_file_that_cannot_be_read_is_refused_in_words(archive, tmp_path):
    (tmp_path / "latin.toml").write_bytes('name = "é"'.encode("latin-1"))
    (tmp_path / "huge.toml").write_bytes(b"#" * (scale_files.MOST_BYTES + 1))
    for name in ("latin.toml", "huge.toml", "missing.toml"):
        with pytest.raises(ScaleRefused):
            scales.bring_in(archive, tmp_path / name)


def test_a_scale_that_came_with_the_program_is_told_in_another_language(scale):
    told = scales.told_in(renamed(scale, "opinion", label="Mere opinion"), "es")
    spanish = scales.as_it_came(scale.key, "es")
    assert (told.name, told.description) == (spanish.name, spanish.description)
    labels = {one.key: one.label for one in told.ratings}
    assert (labels["wrong"], labels["opinion"]) == ("Incorrecto", "Mere opinion")
    assert scales.told_in(told, "en").ratings[2] == scale.ratings[2], "and back again"
    own = replace(scale, key="own")
    assert scales.told_in(own, "es") == own
