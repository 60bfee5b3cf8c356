"""Which language a text is in, by its smallest words. Offered as a guess, with its confidence."""

import re
from collections import Counter

_COMMON = {
    "en": "the of and to in is that for it was on with as his he be at by had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so said what its about than into them can only other time could these two may then do first any my now such like our over",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la cette avec aux nous vous mais ou elle ont été leur ses fait comme d'un c'est",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso",
    "it": "di e il la che in a per un è del non una i le si con da della sono come dei nel alla più ha gli anche al dal lo ma delle se ci loro questo era essere suo",
    "tr": "ve bir bu da de için ile çok olarak daha olan gibi kadar sonra ama ne o en her veya değil var mi ki olduğunu ise tarafından",
}
_SETS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_WORDS = re.compile(r"[^\W\d_]+")
_ENOUGH = 20_000


def guess(text: str) -> tuple[str, float]:
    """The language's code and a confidence in 0..1; ("", 0.0) when too little or nothing known is there."""
    words = Counter(map(str.lower, _WORDS.findall(text[:_ENOUGH])))
    total = sum(words.values())
    if total < 8:
        return "", 0.0
    shares = sorted(
        (
            (sum(map(words.__getitem__, words.keys() & known)) / total, language)
            for language, known in _SETS.items()
        ),
        reverse=True,
    )
    (best, language), (second, _) = shares[0], shares[1]
    if best < 0.15 or best < 1.15 * second:
        return "", 0.0
    return language, round(min(0.99, 0.5 + (best - second) * 2), 2)
