"""Find a command by a few of its letters: beginnings of words count most, letters in a row next."""


def score(typed: str, words: str) -> float:
    """How well `typed` fits `words`: 0 when its letters do not stand there in order, else more is better."""
    wanted, there = "".join(typed.lower().split()), words.lower()
    if not wanted:
        return 1.0
    best = max(_walk(wanted, there, jump=True), _walk(wanted, there, jump=False))
    if not best:
        return 0.0
    return best / len(wanted) + (2.0 if there.startswith(typed.lower().strip()) else 0.0) - len(there) * 0.005


def rank(typed: str, choices: list[tuple[str, object]]) -> list[object]:
    """The things whose words fit `typed`, best first; all of them in their order when nothing was typed."""
    if not typed.strip():
        return [thing for _words, thing in choices]
    scored = [(score(typed, words), -index, thing) for index, (words, thing) in enumerate(choices)]
    return [thing for value, _index, thing in sorted(scored, key=lambda one: one[:2], reverse=True) if value > 0]


def _walk(wanted: str, there: str, jump: bool) -> float:
    """Go through the letters once. With `jump`, one that does not follow at once is looked for at a word's start."""
    at, total, in_a_row = -1, 0.0, 0
    for letter in wanted:
        found = _next(there, letter, at, jump)
        if found < 0:
            return 0.0
        in_a_row = in_a_row + 1 if found == at + 1 and at >= 0 else 0
        total += 1.0 + (2.0 if _begins_word(there, found) else 0.0) + min(in_a_row, 4) * 0.8
        at = found
    return total


def _next(there: str, letter: str, at: int, jump: bool) -> int:
    first = there.find(letter, at + 1)
    if first < 0 or not jump or (first == at + 1 and at >= 0):
        return first
    found = first
    while found >= 0 and not _begins_word(there, found):
        found = there.find(letter, found + 1)
    return found if found >= 0 else first


def _begins_word(text: str, index: int) -> bool:
    return index == 0 or not text[index - 1].isalnum()
