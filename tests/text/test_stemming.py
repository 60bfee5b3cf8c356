"""The stemmers that searching and comparing share."""

from concurrent.futures import ThreadPoolExecutor

from workbench.text.stemming import stemmer

WORDS = [f"{start}{ending}" for start in ("harbour", "connect", "relat", "organis") for ending in ("s", "ing", "ation")]


def test_endings_go():
    assert {stemmer("english").stem(word) for word in ("connected", "connecting", "connections")} == {"connect"}
    assert stemmer("spanish").stem("toneladas") == stemmer("spanish").stem("tonelada")


def test_there_is_one_for_an_algorithm():
    assert stemmer("english") is stemmer("english")
    assert stemmer("english") is not stemmer("spanish")


def test_threads_do_not_mix_their_words():
    alone = [stemmer("english").stem(word) for word in WORDS]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(stemmer("english").stem, WORDS * 200))
    assert together == alone * 200
