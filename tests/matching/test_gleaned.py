"""Many texts at once give what each of them gives by itself."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.matching.looking.gleaned import Gleaned, Sought
from workbench.text.words.chunks import BETWEEN
from workbench.text.words.quick_stems import OTHER
from workbench.text.words.terms import stems

_WORDS = st.text("abcdeginorstuy", min_size=1, max_size=11)
_ODD = """
the of and is US us No. it's don’t state-of-the-art 12 million half two point one hundred 1,435.6 9.2% per cent
$3 a World Health Organization for U.S. May 4th café niño COVID-19 #ClimateChange 32K https://a.b 中国 \x00 ... —
skies themselves Bank pro-United States international internationally
""".split()
_WRITTEN = st.one_of(
    st.sampled_from(_ODD),
    _WORDS,
    *(_WORDS.map(form.format) for form in ("({}s),", "“{}ing”—", "l'{}")),
    _WORDS.map(str.title),
)
_TEXTS = st.lists(
    st.lists(st.tuples(_WRITTEN, st.sampled_from([" "] * 12 + ["  ", "\u00a0", "\u2009", "\n"])), max_size=12).map(
        lambda pairs: "".join(word + space for word, space in pairs).strip(" ")
    ),
    min_size=1,
    max_size=5,
)


def hits(found, sought):
    stems_ = list(sought.numbers)
    return sorted((at, stems_[number]) for at, number in zip(found.hits.tolist(), found.hit_by.tolist(), strict=True))


@given(_TEXTS, st.sampled_from(["en", "es", "fr", "de-AT", "zh", "ru"]), st.data())
def test_all_at_once_are_what_each_is_by_itself(texts, language, data):
    each = [stems(text, language) for text in texts]
    known = sorted({stem for found in each for stem in found})
    wanted = data.draw(st.sets(st.sampled_from([*known, "go", "hope", "die"])))
    sought = Sought(wanted)
    found = Gleaned(texts, language, sought)
    assert found.stems.tolist() == [len(one) for one in each]
    assert found.words.tolist() == [sum(stem[0] not in "~=" for stem in one) for one in each]
    assert found.figures == {at for at, one in enumerate(each) if any(stem[0].isdigit() for stem in one)}
    assert hits(found, sought) == sorted((at, stem) for at, one in enumerate(each) for stem in one if stem in wanted)
    for at, one in enumerate(each):
        assert told(found.in_order(at), wanted) == told(one, wanted)


def told(stems_, wanted):
    return [stem if stem in wanted or stem[0].isdigit() else OTHER for stem in stems_]


def test_a_word_that_is_cut_to_one_letter_is_found_however_it_is_read():
    texts = ["Aing", "\x00 aing"]
    assert stems(texts[0]) == ["a"]
    for some in (texts[:1], texts):
        sought = Sought(["a"])
        assert hits(Gleaned(some, "en", sought), sought) == [(at, "a") for at in range(len(some))]


def test_a_text_that_holds_what_parts_texts_parts_nothing():
    texts = [f"Two herons{BETWEEN}left the pier.", "Three came."]
    sought = Sought(["heron", "came"])
    found = Gleaned(texts, "en", sought)
    assert hits(found, sought) == [(0, "heron"), (1, "came")]
    assert found.stems.tolist() == [len(stems(text)) for text in texts]
