"""Words that news uses for the same thing, as English stems. Small, general, and worth less than the word itself.

A line is a family: each of its members answers, at a discount, for each other.
"""

from workbench.text.terms import stem_of

_FAMILIES = """
decline decrease drop fall reduction reduce down cut lower
increase rise grow growth up surge soar jump climb higher
die death kill fatality dead casualty victim
murder homicide killing
gun firearm weapon arm rifle
arrest detain detention capture apprehend custody
seize confiscate seizure intercept
drug narcotic substance
law legislation bill act statute
rule regulation
vote ballot election poll
job employment worker employee
unemployment jobless
wage salary pay earnings income
migrant immigrant refugee asylum
doctor physician medic
vaccine vaccination jab immunization shot
student pupil
school classroom
car vehicle automobile
plane aircraft jet airplane flight
ship vessel boat
firm company corporation business
make produce manufacture production
lab laboratory
buy purchase acquire
sell sale
build construct construction
destroy demolish dismantle
begin start launch
end finish stop halt
ban prohibit forbid outlaw
allow permit
help aid assist assistance support
attack assault strike
war conflict
soldier troop military army
police officer cop
court judge ruling
lawyer attorney
crime criminal offence offense
money fund funding
cost price expense
spend expenditure spending
tax levy tariff
debt deficit
pollution emission
warming climate
storm hurricane cyclone
child kid minor
woman female
man male
country nation state
city town municipality
president leader
minister secretary
government administration
meeting meet summit talk dialogue
agreement deal accord pact treaty
deny reject refuse dismiss
claim assert allege insist contend
quote cite
show reveal demonstrate
report announce publish
photo photograph picture image
video footage clip
fake false hoax
percent %
half 50
"""


def _read(families: str) -> dict[str, tuple[str, ...]]:
    related: dict[str, dict[str, None]] = {}
    for line in families.split("\n"):
        family = list(dict.fromkeys(filter(None, map(stem_of, line.split()))))
        for stem in family:
            related.setdefault(stem, {}).update(dict.fromkeys(other for other in family if other != stem))
    return {stem: tuple(others) for stem, others in related.items()}


RELATED: dict[str, tuple[str, ...]] = _read(_FAMILIES)
"""Stem -> the other stems of its families."""
