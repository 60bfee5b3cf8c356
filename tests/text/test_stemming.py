"""The stemmers that searching and comparing share."""

import random
import re
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module

import pytest

from workbench.text.words.stemming import stemmer
from workbench.text.words.vocabulary import SNOWBALL

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


def snowballs_own(algorithm: str):
    module = import_module(f"snowballstemmer.{algorithm}_stemmer")
    return getattr(module, f"{algorithm.capitalize()}Stemmer")()


def made_up(own, seed: int, count: int) -> list[str]:
    """Words whose roots and endings are those that the algorithm itself knows."""
    chance = random.Random(seed)
    known = sorted({entry.s for name in dir(own) if re.fullmatch(r"a_\d+", name) for entry in getattr(own, name)})
    letters = sorted(set("".join(known)) | set("abdeghinosty" if known[-1].isascii() else ""))
    roots = ["".join(chance.choices(letters, k=chance.randrange(6))) for _ in range(count)]
    return [chance.choice(("", *known)) + root + chance.choice(known) + chance.choice(("", *known)) for root in roots]


@pytest.mark.parametrize("algorithm", sorted(set(SNOWBALL.values())))
def test_a_word_has_the_stem_that_snowball_gives_it(algorithm):
    own = snowballs_own(algorithm)
    words = made_up(own, 7, 500)
    assert [stemmer(algorithm).stem(word) for word in words] == [own.stemWord(word) for word in words]


ENDINGS = (
    "s es ed ied ies ing ying edly ingly eed eedly sses us ss ly li ational tional ization izer ator alism iveness fulness"
    " ousness ogist ology bly ably fully lessly ously ently ality bility ivity icate ative alize icity ical ful ness ance"
    " ence able ible ment ement ent ant sion tion ism ous ive ize al ic er e ll le y ey past"
).split()
ROOTS = (
    "harbour,organ,univers,gener,inter,hop,hopp,fall,fil,ad,egg,off,sky,dy,ly,ty,say,yet,youth,sayy,succ,proc,inn,out,even,"
    "herr,commun,ow,plan,plann,us,a,be,bee,rat,troubl,siz,conflat,log,ogl,cann,past,emerg,later,arsen,cr,yy,ski"
).split(",")


def test_english_by_hand_is_snowballs_english():
    own = snowballs_own("english")
    words = [f"{root}{ending}{more}" for root in ROOTS for ending in ENDINGS for more in ("", "s", "ly", "ed", "ness")]
    words += [*ROOTS, *ENDINGS, "skis", "skies", "news", "early", "only", "howe", "andes", "a", "be", "y"]
    assert [stemmer("english").stem(word) for word in words] == [own.stemWord(word) for word in words]
