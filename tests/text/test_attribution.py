"""Who says a sentence of prose. Each case is a small story; what nobody in particular says stays nobody's."""

import pytest

from workbench.text.layout.structure import structure

INTRODUCED = "Mayor Ana Lund and Harbour Master Tom Oak met the press in Vell on Monday, a day after the storm had passed."
VORGESTELLT = "El canciller Pedro Ruiz Mora y la alcaldesa Inés Vidal hablaron el lunes con la prensa sobre el viejo puerto."


def said(*paragraphs):
    """(speaker, words) of what is attributed, behind a first paragraph that introduces people."""
    made = structure("\n\n".join(paragraphs), from_a_site=False)
    assert all(passage.attributed == bool(passage.speaker) for passage in made.passages)
    return [(passage.speaker, passage.text) for passage in made.passages if passage.speaker]


@pytest.mark.parametrize(("sentence", "speaker"), [
    ("“The pier is rotten,” Lund said.", "Ana Lund"),
    ("\"The pier is rotten,\" said Lund.", "Ana Lund"),
    ("“The pier is rotten,” said Mayor Lund, who had seen it.", "Ana Lund"),
    ("“The pier,” Oak told reporters, “is rotten.”", "Tom Oak"),
    ("Oak said: “The pier is rotten.”", "Tom Oak"),
    ("Oak, who has worked there for years, said that the pier was rotten.", None),
    ("Tom Oak, the harbour master, said the pier was rotten.", "Tom Oak"),
    ("The harbour master, Tom Oak, said the pier was rotten.", "Tom Oak"),
    ("According to Lund, 412 boats were counted.", "Ana Lund"),
    ("The boats were counted again, according to Lund.", "Ana Lund"),
    ("However, Oak maintained that 412 boats were counted.", "Tom Oak"),
    ("Lund also noted that 412 boats were counted.", "Ana Lund"),
    ("Mayor Lund announced that 412 boats were counted.", "Ana Lund"),
    ("The mayor said that 412 boats were counted.", "Ana Lund"),
    ("Boats were counted on Friday, Lund said.", "Ana Lund"),
    ("“They were counted,” said Eva Brandt of the harbour office.", "Eva Brandt"),
    ("“They were counted,” said the spokeswoman, Eva Brandt.", "Eva Brandt"),
    ("McDonald argued that 412 boats were counted.", "McDonald"),
    ("“It is the oldest pier,” recalled the president of the Sailing Union, Eva Brandt, who had seen it.", "Eva Brandt"),
    # nobody's, or nobody's that can be told for sure
    ("A spokesman for Lund said the pier was rotten.", None),
    ("Officials in Vell said the pier was rotten.", None),
    ("Lund and Oak said the pier was rotten.", None),
    ("The council said the pier was rotten.", None),
    ("According to the report, 412 boats were counted.", None),
    ("The Member States said that 412 boats were counted.", None),
    ("Monday’s paper said that 412 boats were counted.", None),
    ("Lund met Oak, and it was said that 412 boats were counted.", None),
    ("The United States and Vell will count 412 boats this year.", None),
    ("He said that 412 boats were counted.", None),
    ("Nobody knows what Lund said on Sunday in her letter to the board.", None),
])
def test_english(sentence, speaker):
    assert said(INTRODUCED, sentence) == ([(speaker, sentence)] if speaker else [])


@pytest.mark.parametrize(("sentence", "speaker"), [
    ("“El muelle está podrido”, dijo Ruiz.", "Pedro Ruiz Mora"),
    ("“El muelle está podrido”, dijo Vidal.", "Inés Vidal"),
    ("“El muelle está podrido”, señaló el canciller Pedro Ruiz Mora.", "Pedro Ruiz Mora"),
    ("«El muelle está podrido», afirmó la alcaldesa, Inés Vidal, ante la prensa.", "Inés Vidal"),
    ("Vidal aseguró que se contaron 412 barcos.", "Inés Vidal"),
    ("Según Vidal, se contaron 412 barcos.", "Inés Vidal"),
    ("De acuerdo con Inés Vidal, se contaron 412 barcos.", "Inés Vidal"),
    ("Se contaron 412 barcos, según Vidal.", "Inés Vidal"),
    ("Por su parte, Vidal también explicó que se contaron 412 barcos.", "Inés Vidal"),
    ("La alcaldesa sostuvo que se contaron 412 barcos.", "Inés Vidal"),
    ("Un vocero de Vidal dijo que se contaron 412 barcos.", None),
    ("Según el informe, se contaron 412 barcos.", None),
    ("Vidal y Ruiz dijeron que se contaron 412 barcos.", None),
    ("El gobierno de México dijo que se contaron 412 barcos.", None),
])
def test_spanish(sentence, speaker):
    found = said(VORGESTELLT, sentence)
    assert found == ([(speaker, sentence)] if speaker else []) or speaker and found[0][0].endswith(speaker.split()[-1])


def test_a_quotation_over_several_sentences_is_one_persons():
    told = said(INTRODUCED, "“The pier is rotten. Nobody may walk on it. We have no choice,” Lund said. “It is sad.”",
                "The vote was 14 to 3.")
    assert [speaker for speaker, _ in told] == ["Ana Lund"] * 4
    assert told[-1][1] == "“It is sad.”"


def test_he_is_the_one_named_just_before_and_only_where_there_is_one():
    told = said(INTRODUCED, "“The pier is rotten,” Oak said.", "“Nobody may walk on it,” he said.", "He added that it was sad.")
    assert [speaker for speaker, _ in told] == ["Tom Oak"] * 3
    unsure = said(INTRODUCED, "“The pier is rotten,” Oak said.", "Ana Lund looked at it too.", "“It is,” she said.")
    assert [speaker for speaker, _ in unsure] == ["Tom Oak", "Ana Lund"], "no Tom is a she"
    unknown = said(INTRODUCED, "“The pier is rotten,” Oak said.", "A neighbour said that it always was.",
                   "“It is,” he said.")
    assert [speaker for speaker, _ in unknown] == ["Tom Oak"]
    long_ago = said(INTRODUCED, "“The pier is rotten,” Oak said.", *["The vote was 14 to 3 that day."] * 4, "“It is,” he said.")
    assert [speaker for speaker, _ in long_ago] == ["Tom Oak"]


@pytest.mark.parametrize(("paragraph", "speaker"), [
    ("Harbour master Tom Oak blamed the storm. “The pier is rotten,” he said.", "Tom Oak"),
    ("The mayor has asked for money. “The pier is rotten,” she said.", "Ana Lund"),
    ("The mayor has asked for money. “The pier is rotten,” he said.", None),
    ("Oak blamed the storm. \"Nobody saw it. The pier is rotten,\" he said.", "Tom Oak"),
    ("A storm had passed Tom Oak by. “The pier is rotten,” he said.", None),
    ("La ministra de Puertos, Carmen Vidal, compareció el lunes. “El muelle está podrido”, afirmó.", "Carmen Vidal"),
    ("“El muelle está podrido”, ha señalado la ministra de Puertos, Carmen Vidal.", "Carmen Vidal"),
])
def test_whoever_does_something_in_the_sentence_before_says_it(paragraph, speaker):
    told = said(INTRODUCED, paragraph)
    assert {one for one, words in told if set("“\"") & set(words)} == ({speaker} if speaker else set())


def test_people_are_listed_with_what_the_text_calls_them():
    made = structure(f"{INTRODUCED}\n\n“The pier is rotten,” Lund said.\n\nAna Lund added that it was sad.", from_a_site=False)
    assert [(one.label, one.aliases) for one in made.speakers] == [("Ana Lund", ("Lund",))]


def test_what_a_transcript_says_stays_with_its_turns():
    made = structure("MAYOR LUND: Thank you. Oak said that the pier is rotten.\n\nQUESTION: When?\n\nMAYOR LUND: In May.\n\n"
                     "QUESTION: Who pays?\n\nMAYOR LUND: The state.")
    assert {passage.speaker for passage in made.passages} == {"MAYOR LUND", "QUESTION"}
    assert not any(passage.attributed for passage in made.passages)
