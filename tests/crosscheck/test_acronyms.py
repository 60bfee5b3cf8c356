"""Acronyms that a document defines."""

from workbench.crosscheck.names.acronyms import acronyms, stands_for


def test_acronyms_as_the_document_defines_them():
    text = "The Department of Homeland Security (DHS) and the Financial Intelligence Unit (UIF) met the World Health Organization (WHO)."
    found = acronyms(text)
    assert found["DHS"] == "Department of Homeland Security"
    assert found["WHO"] == "World Health Organization"
    assert "UIF" not in found


def test_initials():
    assert stands_for("D.E.A.", "Drug Enforcement Administration".split())
    assert not stands_for("FBI", "Drug Enforcement Administration".split())
