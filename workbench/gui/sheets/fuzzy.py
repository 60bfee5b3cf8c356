"""Find a command by a few of its letters: beginnings of words count most, letters in a row next."""


def score(typed: str, words: str) -> float:
    """How well `typed` fits `words`: 0 when its letters do not stand there in order, else more is better."""
    wanted, there = "".join(typed.lower().split()), words.lower()
    if not wanted:
        return 1.0
    at, total, in_a_row = -1, 0.0, 0
    for letter in wanted:
        found = _best(there, letter, at + 1, in_a_row > 0)
        if found < 0:
            return 0.0
        in_a_row = in_a_row + 1 if found == at + 1 and at >= 0 else 0
        total += 1.0 + (2.0 if _begins_word(there, found) else 0.0) + min(in_a_row, 4) * 0.8
        at = found
    return total / len(wanted) + (2.0 if there.startswith(typed.lower().strip()) else 0.0) - len(there) * 0.005


def rank(typed: str, choices: list[tuple[str, object]]) -> list[object]:
    """The things whose words fit `typed`, best first; all of them in their order when nothing was typed."""
    scored = [(score(typed, words), -index, thing) for index, (words, thing) in enumerate(choices)]
    if not typed.strip():
        return [thing for _score, _index, thing in scored]
    return [thing for value, _index, thing in sorted(scored, key=lambda one: one[:2], reverse=True) if value > 0]


def _begins_word(text: str, index: int) -> bool:
    return index == 0 or not text[index - 1].isalnum()


def _best(text: str, letter: str, start: int, running: bool) -> int:
    """The next place of `letter`: the very next when letters run in a row, else a word's beginning if there is one."""
    first = text.find(letter, start)
    if first < 0 or (running and first == start):
        return first
    at = first
    while at >= 0:
        if _begins_word(text, at):
            return at
        at = text.find(letter, at + 1)
    return first
