"""Terms: two ways of writing the same thing meet in one stem."""

import random
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.text.words.chunks import BETWEEN, beginnings_of
from workbench.text.words.lexicon import lexicon_of
from workbench.text.words.met import Met
from workbench.text.words.packed_stems import PackedStems
from workbench.text.words.quick_stems import MANY, OTHER, joined_stems, stems_beginning
from workbench.text.words.terms import ANALYSER, TermKind, stem_of, stems, terms, terms_among


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("32,000", "32000", "en"),
        ("32,000", "32 thousand", "en"),
        ("32,000", "32K", "en"),
        ("17 million", "seventeen million", "en"),
        ("17 million", "17,000,000", "en"),
        ("$3.2bn", "$3.2 billion", "en"),
        ("9.2%", "9.2 percent", "en"),
        ("9.2%", "9.2 per cent", "en"),
        ("94 tonnes", "94 tons", "en"),
        ("243,000", "two hundred and forty-three thousand", "en"),
        ("21", "twenty-one", "en"),
        ("half a million", "500,000", "en"),
        ("Oct. 4", "4th of October", "en"),
        ("U.S.", "United States", "en"),
        ("the WHO", "the World Health Organization", "en"),
        ("Café", "cafe", "en"),
        ("Smith’s", "Smith", "en"),
        ("#ClimateChange", "climate change", "en"),
        ("9,2 por ciento", "9.2%", "es"),
        ("5 mil millones", "5.000.000.000", "es"),
        ("veintidós mil trescientas", "22.300", "es"),
        ("doscientos mil", "200 mil", "es"),
        ("1 435 tonnes", "1435 tonnes", "fr"),
    ],
)
def test_two_ways_of_writing_share_a_stem(one, other, language):
    shared = set(stems(one, language)) & set(stems(other, language))
    assert shared - {"half"}, (stems(one, language), stems(other, language))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("32,000", 32000),
        ("17 million", 17e6),
        ("seventeen million", 17e6),
        ("1.435,6", 1435.6),
        ("3.2bn", 3.2e9),
        ("a million", 1e6),
        ("half a million", 5e5),
        ("3200万", 3.2e7),
        ("two dozen and 12", 12),
    ],
)
def test_a_number_has_its_value(text, value):
    assert value in [term.value for term in terms(text) if term.kind is TermKind.NUMBER]


def test_years_are_not_cut_to_their_leading_digits():
    assert [term.stem for term in terms("In 2022")] == ["2022"]
    assert "~22" not in stems("2022")


def test_millions_of_people_are_no_figure():
    assert all(term.kind is TermKind.WORD for term in terms("millions of people"))
    assert all(term.kind is TermKind.WORD for term in terms("some thousand people"))


def test_a_factor_of_a_thousand_and_another_unit_share_leading_digits():
    assert "~32" in set(stems("32,000 rifles")) & set(stems("32 million rifles"))
    assert "~76" in set(stems("7.6 tons")) & set(stems("7,691 kg"))


def test_us_is_not_us():
    assert stems("the US") == ["=us"]
    assert stems("told us") == stems("told")


def test_addresses_and_stop_words_are_left_out():
    assert stems("it is at https://example.org/a-b?c=d or www.example.org, or me@example.org") == []


def test_places_are_code_points_of_the_text():
    text = "🙂 Zwölf naïve Möwen zählen 1,000 Fische"
    for term in terms(text, "de"):
        assert stem_of(text[term.start : term.end], "de") == term.stem or term.kind is not TermKind.WORD
    assert text[terms(text, "de")[-1].start :] == "Fische"


def test_texts_without_spaces_are_cut_into_pairs():
    assert stems("北京大学") == ["北京", "京大", "大学"]
    assert set(stems("กรุงเทพ")) & set(stems("ในกรุงเทพฯ"))


def test_codes_keep_together():
    assert "h2b" in set(stems("H-2B visas")) & set(stems("H2B visas"))


def test_endings_of_other_languages():
    assert stems("trafficking", "en") == stems("traffic", "en") or stem_of("trafficking") == "traffick"
    assert stem_of("naciones", "es") == stem_of("nación", "es")


def test_an_unknown_language_still_gives_terms():
    assert stems("Ein Haus", "xx") == ["ein", "haus"]


_PIECES = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=4),
    st.text(st.sampled_from("abcé ABC .,-'’#@%$£ 0123456789 千万亿 \u0300\u00ad\u00a0\x00\"*():^"), max_size=8),
    st.sampled_from(
        ["thousand ", "million ", "two ", "and ", "per cent", "United States ", "U.S. ", "mil ", "one ", "5bn"]
    ),
)
MIXED = st.lists(_PIECES, max_size=12).map("".join)


@given(MIXED, st.sampled_from(["en", "es", "fr", "", "zh", "th", "de-AT"]))
def test_any_text_gives_the_same_stems_both_ways_in_bounds(text, language):
    found = terms(text, language)
    assert sorted(stems(text, language)) == sorted(term.stem for term in found)
    assert all(0 <= term.start < term.end <= len(text) for term in found)


@given(st.lists(MIXED, max_size=5), st.sampled_from(["en", "es", "zh"]))
def test_many_texts_at_once_give_the_same_stems(texts, language):
    assert [sorted(row.split()) for row in joined_stems(texts, language)] == [
        sorted(stems(text, language)) for text in texts
    ]


@given(st.lists(MIXED, min_size=1, max_size=5), st.sampled_from(["en", "es", "zh"]))
def test_a_thousand_texts_give_the_same_stems(texts, language):
    many, met = (texts * MANY)[: MANY + 3], Met()
    found = [sorted(row.split()) for row in joined_stems(many, language, met)]
    assert found == [sorted(stems(text, language)) for text in many]
    assert set(" ".join(met.news()).split()) >= set(chain.from_iterable(found))


def test_names_and_figures_are_found_among_a_thousand_texts_as_in_one():
    usual = ["The World Health Organization met (Bank of the West, not the Bank of Nova Scotia).", "Of 5 came 20 or 1,000.",
             "The anti-American Civil Liberties Union left", "Federal and State of Utah", "two and 30 million, 45 percent",
             "United States", "5", "12 of 15% and 7.", "In 1999 United Nations staff grew 20 per cent.", "and 7 and 8"]
    many = [f"{one} {number}" for number in range(10) for one in usual]
    assert [sorted(row.split()) for row in joined_stems(many)] == [sorted(stems(one)) for one in many]
    one_odd = [*many, "World Health\u00a0Organization  twice"]
    assert [sorted(row.split()) for row in joined_stems(one_odd)] == [sorted(stems(one)) for one in one_odd]


def test_a_vocabulary_is_told_of_each_stem_once():
    met, texts = Met(), ["Herons count grain.", "The grain of 1,234 herons"] * MANY
    joined_stems(texts, "en", met)
    assert {"heron", "count", "grain"} <= met.news()
    joined_stems([*texts, "Otters"], "en", met)
    assert met.news() == {"otter"}
    met.forget()
    joined_stems(texts, "en", met)
    assert "heron" in met.news()


def test_words_are_known_by_their_stems_however_many_are_kept(monkeypatch):
    monkeypatch.setattr(PackedStems, "MOST", 300)
    packed, chance = PackedStems(lexicon_of("en")), random.Random(1)
    for _ in range(20):
        texts = [" ".join("".join(chance.choices("abcdeé1ßx", k=chance.randint(1, 90))) for _ in range(9))
                 for _ in range(60)]
        assert [row.split() for row in packed.joined(texts, Met())[0]] == [stems(text) for text in texts]


def test_a_text_that_holds_what_parts_texts_parts_nothing():
    nuisance = f"Two herons{BETWEEN}left the World Health Organization."
    assert [sorted(row.split()) for row in joined_stems([nuisance, "Three came."])] == [
        sorted(stems(nuisance)), sorted(stems("Three came."))
    ]  # fmt: skip


_WORDS = st.lists(
    st.text("abcdeginorstuy", min_size=1, max_size=9).flatmap(
        lambda word: st.sampled_from([word, word.title(), word + "ing", f"({word}s),", word + "."])
    ),
    max_size=8,
).map(" ".join)


def test_a_beginning_that_german_writes_otherwise_is_found():
    wanted = {*stems("österreichs ämter übungen", "de")}
    assert wanted == {*stems_beginning("oesterreichs aemter uebungen", "de", beginnings_of(wanted))}


@given(st.one_of(MIXED, _WORDS), st.sampled_from(["en", "es", "fr", "de", "it", "pt", "zh"]), st.data())
def test_words_that_matter_have_their_stems_and_all_have_their_places(text, language, data):
    whole = stems(text, language)
    wanted = data.draw(st.sets(st.sampled_from([*(stem for stem in whole if len(stem) > 1), "go", "hope", "die"])))
    found = stems_beginning(text, language, beginnings_of(wanted))
    assert len(found) == len(whole)
    for one, stem in zip(found, whole, strict=True):
        assert one == stem or (one == OTHER and stem not in wanted)


@given(MIXED, st.sampled_from(["en", "es", "fr", "", "ar"]))
def test_stems_are_single_tokens_for_the_index(text, language):
    for stem in stems(text, language):
        assert stem
        assert all(c.isalnum() or c in ".%#$&~=_" or ord(c) > 127 for c in stem), stem


def test_an_index_made_before_is_still_understood():
    """If this fails, the analyser gives other stems than it did: count ANALYSER up, then write the new ones here."""
    text = "The U.S. agencies confiscated 1,435.6 tonnes of precursors on Oct. 4, 2023 – seventeen million pounds’ worth."
    assert ANALYSER == 3
    assert stems(text) == [
        "=us", "agenc", "confisc", "1435.6", "~14", "ton", "precursor", "month10", "4", "2023", "17000000", "~17", "pound",
        "worth",
    ]  # fmt: skip
    assert stems("Las toneladas decomisadas en México") == ["las", "ton", "decomisada", "en", "mexico"]
    assert stems("Las toneladas decomisadas en México", "es") == ["ton", "decomis", "mexic"]
    assert stems("Doscientas veintidós personas", "es") == ["222", "~22", "person"]


def test_decimals_in_words_are_read_whole():
    """As the comparison reads them: an index that knew only the two millions led to other figures."""
    assert stems("one point two million people") == ["point", "1200000", "~12", "peopl"]
    assert stems("some two point four five percent") == ["2.45", "~24", "%"]
    assert stems("3 point 7 billion") == ["3700000000", "~37"]
    assert stems("twenty-two point five") == ["22.5", "~22"]
    assert stems("zero point six") == ["zero", "point", "0.6"]
    assert stems("dos coma cinco millones", "es") == ["2500000", "~25"]
    assert stems("at one point two million fled") == ["point", "2000000", "~20", "fled"]
    assert stems("at that point two left") == ["point", "2", "left"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "one two point punto at 3 five hundred and forty-three thousand 1.435 32,000 half a million one per cent percent y mil bn 5 k 7% U.S. World"
            " Health Organization boats, (harbour) the 3-4 2022 dozen 北京 um 12th \u00a0 \n".split(" ")
        ),
        max_size=14,
    ),
    st.sampled_from(["en", "es", "de"]),
)
def test_the_short_ways_give_what_the_long_way_gives(words, language):
    text = " ".join(words)
    found = terms(text, language)
    assert stems(text, language) == [term.stem for term in found]
    wanted = {term.stem for term in found[::2]}
    assert [(term.stem, term.start, term.end) for term in terms_among(text, language, wanted)] == [
        (term.stem, term.start, term.end) for term in found if term.stem in wanted
    ]
