"""Words too common in any news to say much of a claim, whatever a small library's own counts make of them.

In a library of five documents "nearly" may stand once and look as rare as a name. Their rarity is capped; in a large
library the counts say the same by themselves.
"""

from workbench.text.words.terms import stem_of

_WORDS = """
able accord actual add additional ago agree ahead allow alone annual apparent appear approximate area around ask become
begin believe best better big bring build call cause certain change claim clear close come common complete concern
consider contend continue country current day decade deep despite different direct early easy effect effort end enough
entire especially estimate event exactly example expect explain face fact far feel final find first five follow four
full future general give go good great group grow half happen hard head help high highlight hold home hope hour huge
hundred idea immediate important improve include increase indicate insist involve issue item key kind know large last
late lead leave left level likely line little live local long look lose lot low main maintain major make man matter mean
member million minute moment month move name near nearly need new next note number numerous occur offer official old
open operate order overall part particular past people percent perhaps period person place plan play point position
possible potential present previous probably problem process produce program project provide public put quarter question
quick raise range reach read ready real reason recent regard relate remain remark report reportedly require respect
result return right role roughly run second see seek seem send serious set seven several show side significant similar
simply situation six size small special specific spend stand start state statement stay step stop strong suggest support
sure take talk tell ten term thing think third thousand three time today together tomorrow total travel try turn two
type understand use usual various view want way week whole work world worth write wrong year yesterday young
afternoon allegedly argue assert comment declare deny describe discuss emphasize evening meanwhile mention morning night
point press stress tweet warn
monday tuesday wednesday thursday friday saturday sunday
"""

COMMON: frozenset[str] = frozenset(filter(None, map(stem_of, _WORDS.split())))
"""Stems of English words that stand in more than one of a few hundred sentences of any news."""

MOST = 3.0
"""The highest rarity of a common word: that of a word in every twentieth passage."""
