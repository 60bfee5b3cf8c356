"""Where a story was written, when and for whom is no part of its first sentence."""

import pytest

from workbench.text import sentences
from workbench.text.stated import dateline

DATELINES = """LONDON, 3 May - |The
LONDON (Reuters) - |The
WASHINGTON, May 3 (Reuters) — |A
PORT-AU-PRINCE, Haiti (AP) — |The
BRUSSELS/BERLIN, May 3 (Reuters) - |The
NEW YORK — |The
ST. PETERSBURG, Fla. — |The
Washington, D.C. – |The
Tallahassee, Fla. — |The
PARIS, le 3 mai (AFP) – |Le
BOGOTÁ.- |El
MADRID, 3 May. (EUROPA PRESS) - |El
Berlin, 3. Mai (dpa) – |Die
Ciudad de México, 12 oct (EFE).- |El
(ANSA) - ROMA, 03 MAG - |Il
May 3 (Reuters) - |The
MOSCOW, May 3. /TASS/. |Russia
BEIJING, May 3 (Xinhua) -- |China
TOKYO, May 3, Kyodo - |Japan
KYIV. May 3 (Interfax-Ukraine) – |The
CUPERTINO, CALIFORNIA — June 5, 2023 — |Acme
SAN FRANCISCO--(BUSINESS WIRE)--|Acme
Geneva, 3 May 2024 – |The
GENEVA (3 May 2024) – |Two
Geneva | 3 May 2024 | |The
ISLAMABAD, May 3 (APP): |The
MEXICO CITY, Wednesday, Oct. 4 — |“We
OTTAWA — |3,000""".splitlines()
NONE = """The ferry carried 300 people - a record.
Marcelo Ebrard - who left in June - said so.
NASA — the agency — said so.
Ebrard (Morena) said so.
On May 3 - a Friday - the ferry left.
May 3 - the day of the fire - was a Friday.
Secretary Blinken, 61 - the oldest - said.
GDP fell 3 per cent - the largest fall.
SECRETARY BLINKEN: The United States
NEW DELHI: The
“LONDON - The bridge” is a song.
Spain, Portugal and France — the three — agreed.
LONDON, 3 May (Reuters) -""".splitlines()


@pytest.mark.parametrize("line", DATELINES)
def test_a_dateline_ends_where_the_story_begins(line):
    told, _, begins = line.rpartition("|")
    story = f"{told}{begins} people died in 2023. More were hurt."
    assert dateline.length(story) == len(told)
    assert dateline.length(story.replace(" ", "\n", 1)) == len(told), "it may be wrapped"
    assert [story[start:end] for start, end in sentences.cut(story)][0].startswith(f"{told}{begins} people died")


@pytest.mark.parametrize("line", NONE)
def test_what_only_looks_like_one_is_the_sentence_itself(line):
    assert dateline.length(line) == 0
