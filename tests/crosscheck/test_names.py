"""Persons and their offices."""

import pytest

from workbench.crosscheck import compare, facts
from workbench.crosscheck.names.persons import same_person


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("alicia barcena", "alicia barcena", True),
        ("rosa rodriguez", "rosa icela rodriguez", True),
        ("j keller", "john keller", True),
        ("keller", "john keller", True),
        ("andres manuel lopez obrador", "lopez obrador", True),
        ("mohammed hassan", "mohamed hassan", True),
        ("carlos rodriguez", "rosa rodriguez", False),
        ("ana prado", "ana vega", False),
        ("j", "john", False),
        ("", "john keller", False),
    ],
)
def test_same_person(one, other, same):
    assert same_person(tuple(one.split()), tuple(other.split())) is same
    assert same_person(tuple(other.split()), tuple(one.split())) is same


def test_persons_with_their_offices():
    found = facts("Mexican Interior Minister Rosa Prado met John A. Keller and former President Luis Vega.").persons
    assert [(one.text, one.role) for one in found] == [("Rosa Prado", "minister"), ("John A. Keller", ""), ("Luis Vega", "president")]
    assert found[0].portfolio == {"interior"}
    assert found[2].former


def test_an_office_in_apposition():
    person = facts("Rosa Prado, the country's security minister, left early.").persons[0]
    assert person.portfolio == {"security"}


def test_another_office_is_a_finding_wherever_it_stands():
    result = compare("Interior Minister Rosa Prado denied it.", "The plan was presented on Monday by Security Secretary Rosa Icela Prado in Lima.")
    assert [finding.kind for finding in result.findings] == ["office"]


def test_the_same_name_alone_shows_nothing():
    assert compare("Rosa Prado denied it.", "A street was named after Rosa Prado.").agreement == "not comparable"


def test_persons_who_changed_places():
    result = compare("Ana Prado sued Luis Vega over the harbour contract.", "Luis Vega sued Ana Prado over the harbour contract.")
    assert result.agreement == "conflicts"
    assert result.findings[0].kind == "name"


@pytest.mark.parametrize(
    ("text", "role", "country", "status"),
    [
        ("French President Paul Marin left.", "president", "france", ""),
        ("Paul Marin, the president of France, left.", "president", "france", ""),
        ("Acting Defense Secretary Paul Marin left.", "minister", "", "acting"),
        ("el expresidente Paul Marin", "president", "", "former"),
        ("the mayor of Leeds, Paul Marin, left.", "mayor", "", ""),
        ("U.S. Ambassador Paul Marin left.", "ambassador", "us", ""),
        ("chief executive Paul Marin left.", "chief executive", "", ""),
        ("According to Paul Marin, during the term of the president nothing happened.", "", "", ""),
        ("According to Paul Marin, the Justice Department sued.", "", "", ""),
    ],
)
def test_the_office_with_its_country_and_status(text, role, country, status):
    person = next(one for one in facts(text).persons if one.parts[-1] == "marin")
    assert (person.role, person.country, person.status) == (role, country, status)


def test_another_role_is_a_conflict_only_where_the_rest_is_alike():
    assert compare("Governor Laura Stone opened the new bridge.", "Mayor Laura Stone opened the new bridge.").agreement == "conflicts"
    elsewhere = compare("Governor Laura Stone opened the new bridge.", "As a young lawyer, Senator Laura Stone defended two strikers in the north.")
    assert [(one.kind, one.agreement) for one in elsewhere.findings] == [("office", "not comparable")]
