"""The matrix: stances by claim and source, where sources differ, and one origin counted once."""

from workbench.domain.claims import Stance
from workbench.domain.documents import Role
from workbench.domain.matrix import Support
from workbench.services.deciding import claims, evidence
from workbench.services.library import history
from workbench.services.reading import documents
from workbench.services.sources import matrix, origins

ARTICLE = "The mill burned in May. Nine people were saved. The owner was abroad. The fire began in the attic."
SOURCES = ("The mill burned in May, said the brigade.", "The mill burned in May, the brigade said.",
           "The mill burned in June.", "Nobody wrote about it.")


def given(archive, case, bring):
    article = bring("article.txt", ARTICLE, Role.SUBJECT)
    sources = [bring(f"source {number}.txt", text) for number, text in enumerate(SOURCES)]
    ends = [ARTICLE.index(".", at) + 1 for at in (0, 24, 48, 70)]
    starts = [0, *(end + 1 for end in ends[:-1])]
    made = [claims.make(archive, case.id, article.id, *span).id for span in zip(starts, ends, strict=True)]
    return made, [source.id for source in sources]


def link(archive, claim, source, stance, end=15):
    return evidence.link_span(archive, claim, source, 0, end, stance)


def test_sources_of_one_origin_count_once(archive, case, bring):
    (mill, *_), (one, reprint, *_) = given(archive, case, bring)
    link(archive, mill, one, Stance.SUPPORTS)
    link(archive, mill, reprint, Stance.SUPPORTS)
    several = matrix.of_case(archive, case.id).rows[0]
    assert (several.support, several.supports) == (Support.SEVERAL, 2)
    origins.group(archive, case.id, (one, reprint), name="Brigade")
    found = matrix.of_case(archive, case.id)
    assert (found.rows[0].support, found.rows[0].supports) == (Support.SINGLE, 1)
    assert [source.origin for source in found.sources] == ["Brigade", "Brigade"]
    assert "all from one origin (Brigade)" in matrix.sentence(found.rows[0], found.sources)
    history.undo(archive)
    assert matrix.of_case(archive, case.id).rows[0].support is Support.SEVERAL


def test_where_sources_differ_and_where_there_is_one_or_none(archive, case, bring):
    (mill, nine, owner, attic), (one, _, june, _) = given(archive, case, bring)
    link(archive, mill, one, Stance.SUPPORTS)
    link(archive, mill, june, Stance.CONTRADICTS)
    link(archive, nine, june, Stance.CONTRADICTS)
    link(archive, owner, june, Stance.CONTEXT)
    found = matrix.of_case(archive, case.id)
    assert [row.support for row in found.rows] == [Support.DIFFER, Support.SINGLE, Support.NONE, Support.NONE]
    assert [row.claim.id for row in found.rows] == [mill, nine, owner, attic]
    assert [source.document.id for source in found.sources] == [one, june] and found.unlinked == 2
    assert [matrix.sentence(row, found.sources) for row in found.rows] == [
        "Sources differ: 1 origin supports, 1 origin contradicts the claim.", "A single source contradicts the claim.",
        "Only context is linked.", "No source is linked."]
    assert found.rows[0].cell(1)[0].stance is Stance.CONTRADICTS and found.rows[3].cell(0) == ()


def test_a_source_that_says_both_is_named_and_one_set_aside_has_no_column(archive, case, bring):
    (mill, *_), (one, *_) = given(archive, case, bring)
    link(archive, mill, one, Stance.SUPPORTS)
    link(archive, mill, one, Stance.CONTRADICTS, end=8)
    found = matrix.of_case(archive, case.id)
    assert found.rows[0].inside == (0,) and len(found.rows[0].cell(0)) == 2
    assert matrix.sentence(found.rows[0], found.sources).startswith("One source is linked both")
    documents.set_aside(archive, one)
    found = matrix.of_case(archive, case.id)
    assert found.sources == () and found.rows[0].support is Support.NONE
