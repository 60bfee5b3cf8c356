"""Words that news uses for the same thing, as English stems. Small and general.

A line is a family: each of its members answers for each other, at a discount.
"""

from workbench.text.terms import stem_of

SAME, NEAR = 0.75, 0.4
"""What a member of a family is worth for another: of those that mean the same, and of those that are near."""

_SAME = """
decline decrease drop fall reduction reduce down
increase rise grow growth up
surge soar jump
die death dead deadly fatality perish
kill slay
murder homicide
firearm gun weapon
arrest detain detention apprehend
seize confiscate seizure confiscation
lab laboratory
photo photograph picture
video footage
vaccine vaccination immunization jab inoculation
vehicle car automobile
plane aircraft airplane
ship vessel
firm company corporation
buy purchase acquire
manufacture manufacturing produce production
migrant immigrant migration immigration
unemployment jobless
wage salary pay
student pupil
child kid
doctor physician
lawyer attorney
law legislation
rule regulation
agreement accord deal pact treaty
meeting meet summit
talk dialogue discussion
ban prohibit forbid
allow permit
help aid assist assistance
attack assault
destroy demolish dismantle destruction
begin start
end finish conclude
fake false bogus hoax
deny denial
claim assert allege contend insist
election vote poll
elderly senior
job employment
murderer killer
percent %
overdose overdosing
warming heating
wildfire bushfire
storm hurricane cyclone typhoon
pollution contamination
refugee asylum
cannabis marijuana
crime criminal
jail prison imprison
police cop
nuclear atomic
"""

_NEAR = """
decline decrease drop fall reduction reduce down cut lower shrink less
increase rise grow growth up surge soar jump climb higher expand more
die death kill fatality casualty victim lethal
murder homicide killing femicide manslaughter
firearm gun weapon arm rifle pistol ammunition
arrest detain capture custody jail
seize confiscate intercept recover
drug narcotic substance opioid
law legislation bill act statute rule regulation
vote ballot election poll
job employment worker employee labour labor
wage salary earnings income
migrant immigrant refugee asylum border
doctor physician medic nurse hospital
vaccine shot dose
student pupil school classroom teacher
vehicle car truck
plane aircraft jet flight
ship vessel boat
firm company corporation business enterprise
buy purchase acquire sell sale
build construct construction
begin start launch open
end finish stop halt close
ban prohibit forbid outlaw illegal
help aid assist support
attack assault strike bombing
soldier troop military army force
war conflict fighting
police officer agent
court judge ruling trial
crime criminal offence offense illegal
money fund funding finance budget
cost price expense
spend expenditure spending budget
tax levy tariff duty
debt deficit loan
pollution emission carbon
warming climate temperature
storm flood rain
woman female girl
man male boy
country nation state
city town municipality community
president leader head
minister secretary
government administration authority
meeting talk dialogue conference visit
agreement accord deal cooperation framework
deny reject refuse dismiss
claim assert allege insist contend argue maintain
show reveal demonstrate prove
report announce publish
photo image picture
fake false hoax misleading
half 50
"""


def _read() -> dict[str, dict[str, float]]:
    related: dict[str, dict[str, float]] = {}
    for families, worth in ((_SAME, SAME), (_NEAR, NEAR)):
        for line in families.split("\n"):
            family = list(dict.fromkeys(filter(None, map(stem_of, line.split()))))
            for stem in family:
                for other in family:
                    if other != stem:
                        related.setdefault(stem, {}).setdefault(other, worth)
    return related


RELATED: dict[str, dict[str, float]] = _read()
"""Stem -> the other stems of its families and what they are worth for it."""
