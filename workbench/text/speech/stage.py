"""Stage directions: what a transcript says happened while people spoke. Nobody says it."""

import re

from workbench.domain.documents import PassageKind
from workbench.text.blocks import Block

STAGE = re.compile(
    r"\s*[(\[](?:(?:via|through|speaking through|by)\s(?:an?\s|the\s)?(?:interpreter|interpretation|translator)"
    r"|(?:as\s)?(?:interpreted|translated)(?:\sfrom\s\w+)?|in\s(?:spanish|english|french|russian|ukrainian|arabic|chinese)"
    r"|(?:scattered\s|light\s)?(?:laughter|applause|laughs|laughing|cheers|cheering|boos|crosstalk|cross-talk|inaudible"
    r"|unintelligible|indiscernible|off[- ]mi[ck]e?|pause|silence|music|audio break|break|recess|video plays|continuing"
    r"|off the record|no response|nods|gestures|coughs|sighs|applause and laughter|laughter and applause"
    r"|(?:prolonged|loud|sustained|long|general)\s(?:applause|laughter|cheers)|standing ovation|interruptions?"
    r"|interjections?|(?:a\s)?video (?:is )?(?:shown|played)|whispering|smiles|crying"
    r"|(?:begin|end|start of|end of) (?:video|audio)\s?(?:clip|tape)?|(?:video|audio) clip|commercial break|voice-?over"
    r"|end of (?:remarks|speech|statement|transcript|recording|video))"
    r"|(?:a\strav[ée]s\sde|mediante|por)\s(?:un\s|una\s)?(?:int[ée]rprete|traductor)|risas(?:\sy\saplausos)?|aplausos(?:\sprolongados|\sy\srisas)?|inaudible|pausa"
    r"|interrupci[óo]n|m[úu]sica|abucheos)\.?[)\]]\.?",
    re.IGNORECASE,
)
IN_BRACKETS = re.compile(r"[(\[][^()\[\]]{3,160}[)\]]\.?")
_HAPPENED = re.compile(
    r"[^.!?\n]{3,80}\s(?:interjecting|interjected|interrupting|interjections?|rising|rose|having\s(?:risen|interrupted))\s?[—–-]+"
    r"|the\s(?:hon(?:ou?rable)?\.?\s)?members?\sfor\s[^.]{3,60}\s(?:then\s|thereupon\s)?(?:left|withdrew|entered|was\ssuspended|were\ssuspended)\b[^.]{0,60}\."
    r"|(?:debate|question|motion|amendment|bill|sitting|proceedings?|house|hearing|meeting|session|court|committee)s?\s(?:was\s|were\s)?"
    r"(?:interrupted|adjourned|resumed|agreed\sto|negatived|put|divided|suspended|concluded|closed|recessed|read\sa\s\w+\stime)\b[^.?!]{0,80}\."
    r"|(?:having\sbeen|being)\s(?:first\s|previously\s)?(?:duly\s)?sworn\b[^?!]{0,120}"
    r"|se\s(?:abre|suspende|reanuda|levanta|cierra)\sla\ssesi[óo]n\b[^?!]{4,80}|(?:rumores|pausa|protestas|risas)\.",
    re.IGNORECASE,
)
_TIME_OF_DAY = re.compile(r"\d{1,2}[:.]\d\d\s?[AaPp]\.?\s?[Mm]\.?(?:\s\(?[A-Z]{2,4}\)?)?")
"""When it ended: `3:31 P.M. EDT`."""
_LONGEST_STAGE = 170
_END = re.compile(
    r"[-–—*\s\[(]{0,4}(?:ends?|fin|30|concluded|(?:end|fin)\s(?:of|del?)\s(?:the\s|la\s)?(?:transcript|interview|briefing|"
    r"transcripci[óo]n|entrevista|mensaje|conferencia)|se\slevanta\sla\ssesi[óo]n|certificate\sof\s[\w\s]{3,40})[-–—*\s\])]{0,4}|#{2,}(?:\s#+)*",
    re.IGNORECASE,
)
"""What an office puts below what was said: `ENDS`, `-30-`, `(Concluded)`, `###`."""
HAPPENED = "what happened, said by nobody"
STAGE_LINE = "stage direction"
"""Why a line is text that nobody says."""


def is_end(shown: str) -> bool:
    """Whether a line says that nobody says anything any more."""
    return len(shown) <= 60 and bool(_END.fullmatch(shown))


def set_stage(blocks: list[Block], in_transcript: bool) -> None:
    """Lines that are nothing but a stage direction: `(Applause.)` between two paragraphs of a speech; in a transcript
    all that stands in brackets, and what its record says happened (`Mr Ordway interjecting—`), which nobody says."""
    for block in blocks:
        if len(block.shown) <= 80 and STAGE.fullmatch(block.shown):
            block.decide(PassageKind.TEXT, STAGE_LINE)
        elif in_transcript and block.speech == block.start and len(block.shown) <= _LONGEST_STAGE:
            if IN_BRACKETS.fullmatch(block.shown):
                block.decide(PassageKind.TEXT, STAGE_LINE)
            elif _HAPPENED.fullmatch(block.shown) or _TIME_OF_DAY.fullmatch(block.shown):
                block.decide(PassageKind.TEXT, HAPPENED)
    for before, block in zip(blocks, blocks[1:], strict=False):
        if block.why == HAPPENED and before.kind is None and before.shown.endswith(",") and before.shown.isupper():
            before.decide(PassageKind.TEXT, HAPPENED)  # who it is that was sworn
