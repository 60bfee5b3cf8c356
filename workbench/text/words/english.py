"""The English stemmer of Snowball, written out by hand: the same stems in a fifth of the time.

Stems are most of the work of filling an index, and of a first search. The rules are those of Snowball 3's `english`,
step by step under its names; a test holds every stem against Snowball's own.
"""

import re

VOWELS = frozenset("aeiouy")
_VOWEL = re.compile("[aeiouy]")
_Y_AFTER_VOWEL = re.compile("([aeiouy])y")
_REGION = re.compile("[^aeiouy]*[aeiouy]+[^aeiouy]")
_REGION_BEGINS_LATE = re.compile("arsen|commun|emerg|gener|inter|later|organ|past|univers")
_NO_SHORT_END = frozenset("aeiouywxY")

ODD = {
    "skis": "ski", "skies": "sky", "idly": "idl", "gently": "gentl", "ugly": "ugli", "early": "earli", "only": "onli",
    "singly": "singl",
    **{word: word for word in "andes atlas bias cosmos howe news sky".split()},
}
_KEEP_ING = frozenset(("even", "cann", "inn", "earr", "herr", "out"))
_KEEP_EED = frozenset(("succ", "proc", "exc"))
_DOUBLES = frozenset("bb dd ff gg mm nn pp rr tt".split())
_BEFORE_LI = frozenset("cdeghkmnrt")


def _by_end(rules: dict[str, str]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Endings and what they become, by their last two letters, longest first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for ending in sorted(rules, key=len, reverse=True):
        found.setdefault(ending[-2:], []).append((ending, rules[ending]))
    return {end: tuple(some) for end, some in found.items()}


_STEP_2 = _by_end({
    "anci": "ance", "enci": "ence", "ogi": "og", "li": "", "bli": "ble", "abli": "able", "alli": "al", "fulli": "ful",
    "lessli": "less", "ousli": "ous", "entli": "ent", "aliti": "al", "biliti": "ble", "iviti": "ive", "tional": "tion",
    "ational": "ate", "alism": "al", "ation": "ate", "ization": "ize", "izer": "ize", "ator": "ate", "iveness": "ive",
    "fulness": "ful", "ousness": "ous", "ogist": "og",
})
_STEP_3 = _by_end({
    "icate": "ic", "ative": "", "alize": "al", "iciti": "ic", "ical": "ic", "tional": "tion", "ational": "ate",
    "ful": "", "ness": "",
})
_STEP_4 = _by_end(dict.fromkeys(
    "ic ance ence able ible ate ive ize iti al ism ion er ous ant ent ment ement".split(), ""))
_CUT_AFTER = frozenset("degsy")
_CUT = {*_STEP_2, *_STEP_3, *_STEP_4, "ll"}
"""How a word ends of which a step may cut something; a third of all words end otherwise and are their own stems."""


def stem(word: str) -> str:
    """The stem of a word of the letters a to z."""
    if word[-1:] not in _CUT_AFTER and word[-2:] not in _CUT:
        return word
    if len(word) < 3 or word in ODD:
        return ODD.get(word, word)
    if "y" in word:
        word = _Y_AFTER_VOWEL.sub(r"\1Y", "Y" + word[1:] if word[0] == "y" else word)
    first, second = _regions(word)
    word = _step_1b(_step_1a(word), first)
    if word[-1] in "yY" and len(word) > 2 and word[-2] not in VOWELS:
        word = word[:-1] + "i"
    word = _step_4(_step_3(_step_2(word, first), first, second), second)
    word = _step_5(word, first, second)
    return word.replace("Y", "y")


def _regions(word: str) -> tuple[int, int]:
    """Where R1 and R2 begin: after the first non-vowel that follows a vowel, and the same again."""
    found = _REGION_BEGINS_LATE.match(word) or _REGION.match(word)
    if not found:
        return len(word), len(word)
    again = _REGION.match(word, found.end())
    return found.end(), again.end() if again else len(word)


def _step_1a(word: str) -> str:
    """Plurals."""
    if word[-1] != "s":
        return (word[:-2] if len(word) > 4 else word[:-1]) if word.endswith("ied") else word
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith("ies"):
        return word[:-2] if len(word) > 4 else word[:-1]
    if word[-2] in "su" or not _VOWEL.search(word, 0, len(word) - 2):
        return word
    return word[:-1]


def _step_1b(word: str, first: int) -> str:
    """The past, the participle and their adverbs."""
    if word[-1] not in "dgy":
        return word
    if word.endswith(("eed", "eedly")):
        root = word[: word.rindex("eed")]
        return root + "ee" if len(root) >= first and root not in _KEEP_EED else word
    ending = next((one for one in ("ed", "ing", "edly", "ingly") if word.endswith(one)), None)
    if ending is None:
        return word
    root = word[: -len(ending)]
    if ending == "ing":
        if root in _KEEP_ING:
            return word
        if len(root) == 2 and root[1] == "y" and root[0] not in VOWELS:
            return root[0] + "ie"
    return _mended(root, first) if _VOWEL.search(root) else word


def _mended(root: str, first: int) -> str:
    """What is left of a word without "ed" or "ing": "hop(p)", "hop(e)"."""
    end = root[-2:]
    if end in ("at", "bl", "iz"):
        return root + "e"
    if end in _DOUBLES:
        return root if len(root) == 3 and root[0] in "aeo" else root[:-1]
    return root + "e" if len(root) == first and _ends_short(root) else root


def _ends_short(word: str) -> bool:
    """Whether it ends with a short syllable."""
    if len(word) > 2 and word[-1] not in _NO_SHORT_END and word[-2] in VOWELS and word[-3] not in VOWELS:
        return True
    return (len(word) == 2 and word[1] not in VOWELS and word[0] in VOWELS) or word.endswith("past")


def _ending(word: str, rules: dict[str, tuple[tuple[str, str], ...]]) -> tuple[str, str] | None:
    for rule in rules.get(word[-2:], ()):
        if word.endswith(rule[0]):
            return rule
    return None


def _step_2(word: str, first: int) -> str:
    found = _ending(word, _STEP_2)
    if found is None or len(word) - len(found[0]) < first:
        return word
    ending, other = found
    before = word[-len(ending) - 1 : -len(ending)]
    if (ending == "ogi" and before != "l") or (ending == "li" and before not in _BEFORE_LI):
        return word
    return word[: -len(ending)] + other


def _step_3(word: str, first: int, second: int) -> str:
    found = _ending(word, _STEP_3)
    if found is None or len(word) - len(found[0]) < (second if found[0] == "ative" else first):
        return word
    return word[: -len(found[0])] + found[1]


def _step_4(word: str, second: int) -> str:
    found = _ending(word, _STEP_4)
    if found is None or len(word) - len(found[0]) < second or (found[0] == "ion" and word[-4:-3] not in ("s", "t")):
        return word
    return word[: -len(found[0])]


def _step_5(word: str, first: int, second: int) -> str:
    root = word[:-1]
    if word[-1:] == "e":
        return root if len(root) >= second or (len(root) >= first and not _ends_short(root)) else word
    return root if word[-2:] == "ll" and len(root) >= second else word
