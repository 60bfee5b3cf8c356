"""What hangs on a verdict is told in every format: warnings, updates, enquiries, second checks, parts, what is left."""

import html as entities
import io
import json
import re

import docx
import openpyxl
import pytest

from workbench.reports import claimreview, html, markdown, xlsx
from workbench.reports import docx as word
from workbench.reports.outline import outline
from workbench.reports.redaction import redacted

TOLD = (
    "Updated.", "Update: The crane was weighed in June.",
    "When it was signed off, the signer was warned: All of it rests on a single source: Minutes of the port authority.",
    "Claimant contacted",
    "Ines Roth, asked on 13 May 2024: Who weighed it? Answer, 15 May 2024: The harbour master did.",
    "Query", "the treasury, asked on 14 May 2024: What did it cost. No answer yet.", "Queries without an answer",
    "Claim 1a", "art of claim 1", "No other crane lifts more.", "No source found. Searched: the register of cranes",
    "searched: the register of cranes", "Claims set aside", "It is the best.", "A matter of taste.",
    "Second check", "By Mary Quay, 12 May 2024, 10:20 UTC, without having seen the rating.",
    "It differs from False by Ada Fenn.", "It lifts 7.6 t.",
    "The first rating stands, decided by Grace Holm, 12 May 2024, 10:30 UTC: The plate says so.",
    "Versions, corrections and updates",
)


def of_html(report):
    return entities.unescape(re.sub(r"<[^>]+>", "", html.render(report)))


def of_markdown(report):
    return re.sub(r"\\(.)", r"\1", markdown.render(report)).replace("**", "")


def of_word(report):
    document = docx.Document(io.BytesIO(word.render(report)))
    return "\n".join("".join(part.itertext()) for part in document.element.body)


@pytest.mark.parametrize("said", [of_html, of_markdown, of_word])
def test_it_is_told(report_of_decisions, said):
    text = " ".join(said(report_of_decisions).split())
    assert [words for words in TOLD if words not in text] == []


def test_parts_have_their_wholes_number_and_are_counted_with_it(report_of_decisions):
    plan = outline(report_of_decisions)
    assert [one.number for one in plan.claims] == [1, "1a", 2, 3]
    assert sum(one.count for one in plan.tallies) == 3
    assert [one.number for one in plan.in_vain] == ["1a"] and plan.without_source == ()
    assert {one.tone for one in plan.claims} <= {one.tone for one in plan.tones}


def test_the_workbook_has_them_in_columns(report_of_decisions):
    book = openpyxl.load_workbook(io.BytesIO(xlsx.render(report_of_decisions)))
    claims = list(book["Claims"].iter_rows(values_only=True))
    first = dict(zip(claims[0], claims[1], strict=True))
    part = dict(zip(claims[0], claims[2], strict=True))
    assert first["Reopened as"] == "update" and "single source" in first["Warned of"]
    assert (part["No."], part["Part of"], part["Searched in vain"]) == ("1a", 1, "the register of cranes")
    assert [row[2] for row in book["Enquiries"].iter_rows(min_row=2, values_only=True)] == ["Ines Roth", "the treasury"]
    assert next(book["Second checks"].iter_rows(min_row=2, values_only=True))[9:11] == ("differs", "first stands")
    assert next(book["Set aside"].iter_rows(min_row=2, values_only=True)) == ("It is the best.", "A matter of taste.")


def test_an_update_is_no_correction_for_search_engines(report, report_of_decisions):
    one, other = (claimreview.as_json(value)["@graph"][0] for value in (report, report_of_decisions))
    assert one["correction"] and "correction" not in other


def test_a_confidential_source_is_named_nowhere_in_them(report_of_decisions):
    from dataclasses import replace

    minutes, speech = report_of_decisions.sources
    hidden = replace(minutes, confidential=True)
    claims = tuple(replace(one, evidence=tuple(
        replace(item, source=hidden) if item.source.id == hidden.id else item for item in one.evidence),
        enquiries=tuple(replace(asked, answer=f"See {minutes.name}.") for asked in one.enquiries))
        for one in report_of_decisions.claims)
    told = redacted(replace(report_of_decisions, sources=(hidden, speech), claims=claims))
    for said in (of_html, of_markdown, of_word):
        assert "Minutes of the port authority" not in said(told)
    assert "Minutes of" not in json.dumps(claimreview.as_json(told))
    assert told.claims[0].verdicts[1].concerns[0].about == "Source A"
