"""Text for loads: made-up words in sentences, as common and as rare as words are (Zipf)."""

import itertools
import random
from collections.abc import Iterator

ONSETS = "b c d f g h j k l m n p r s t v w z br cr dr fl gr pl st tr sh ch".split()
VOWELS = "a e i o u ai ea ou".split()
CODAS = "n r s t l m d k ng st rt nd".split()
LITTLE = "the of and to in a is that for on with as it was by at from this are be has its".split()


def words(count: int, seed: int = 1) -> list[str]:
    """So many different words of one to three syllables."""
    chance, found = random.Random(seed), {}
    while len(found) < count:
        syllables = chance.choice((1, 2, 2, 2, 3, 3))
        found[
            "".join(
                chance.choice(ONSETS) + chance.choice(VOWELS) + (chance.choice(CODAS) if chance.random() < 0.5 else "")
                for _ in range(syllables)
            )
        ] = None
    return [word for word in found if len(word) > 2]


def sentences(count: int, seed: int = 2, vocabulary: int = 60_000) -> Iterator[str]:
    """Sentences of 5 to 20 words that mean something, with little words between and a figure in every fifth."""
    chance, known = random.Random(seed), words(vocabulary)
    rarity = list(itertools.accumulate(1 / (rank + 12) ** 1.03 for rank in range(len(known))))
    for _ in range(count):
        sentence = []
        for word in chance.choices(known, cum_weights=rarity, k=chance.randint(5, 20)):
            if chance.random() < 0.45:
                sentence.append(chance.choice(LITTLE))
            sentence.append(word)
        if chance.random() < 0.2:
            sentence[chance.randrange(len(sentence))] = (
                f"{chance.choice((chance.randrange(100), chance.randrange(10**6))):,}"
            )
        text = " ".join(sentence)
        yield text[0].upper() + text[1:] + "."


def claim_about(sentence: str, other: str, chance: random.Random) -> str:
    """A claim that shares two words in three with a sentence and has some of another's."""
    kept = [word for word in sentence.rstrip(".").split() if chance.random() < 0.65]
    return " ".join(kept + other.rstrip(".").split()[:3])
