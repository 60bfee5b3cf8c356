"""Confidential sources are named nowhere in any format; the rest of the report stays."""

import io
import re
import zipfile
from dataclasses import replace

import pytest
from pypdf import PdfReader

from tests.reports.conftest import decided, harbour
from workbench.domain.calculations import Calculation
from workbench.domain.reporting import CaseReport
from workbench.domain.versions import Version
from workbench.reports import FORMATS
from workbench.reports.redaction import redacted

SECRET = ("Minutes of the port authority", "minutes.pdf", "Port Authority", "port.example", "April 2024", "2024-04",
          "Mara Oduya", "Oduya", "The engineer", "cd" * 32, "88,000", "88000",
          "An unnamed neighbour", "pdfium", "d2uid")


@pytest.fixture
def secret() -> CaseReport:
    """The harbour with its minutes confidential, and their names let slip all over."""
    made = harbour()
    minutes = made.sources[0]
    hidden = replace(minutes, uid="d2uid", confidential=True,
                     metadata=replace(minutes.metadata, author="Mara Oduya and Tom Ek"))

    def swapped(claim):
        evidence = tuple(replace(one, source=hidden, before="An unnamed neighbour.") if one.source.id == hidden.id
                         else one for one in claim.evidence)
        slips = ("As Oduya  said in minutes.pdf (the Port\nAuthority's), see https://port.example/minutes.pdf. "
                 "PORT AUTHORITY")
        verdicts = tuple(replace(one, rationale=f"{one.rationale} {slips}", correction=one.correction and slips)
                         for one in claim.verdicts)
        history = tuple(replace(one, sentence=f"Linked words of “minutes.pdf” by Mara Oduya. {one.sentence}")
                        for one in claim.history)
        said = replace(claim.claim, as_checked="What Mara Oduya said of the harbour.", claimant="Mara Oduya")
        return replace(claim, claim=said, evidence=evidence, verdicts=verdicts, history=history,
                       paragraph=f"{claim.paragraph} Mara Oduya wrote the Minutes of the port authority.")

    text = made.texts[0]
    more = "Mara Oduya of the Port Authority agrees. "
    shown = more + text.shown
    spans = tuple((number, start + len(more), end + len(more)) for number, start, end in text.spans)
    return replace(made, sources=(hidden, made.sources[1]), claims=tuple(map(swapped, made.claims)),
                   texts=(replace(text, shown=shown, spans=spans, headings=()),))


def words_of(key: str, data: bytes) -> str:
    """Everything that can be found in a file by looking into it, packed or not."""
    if data.startswith(b"PK"):
        parts = zipfile.ZipFile(io.BytesIO(data))
        return " ".join(re.sub("<[^>]+>", " ", parts.read(name).decode()) + parts.read(name).decode()
                        for name in parts.namelist())
    if data.startswith(b"%PDF"):
        reader = PdfReader(io.BytesIO(data))
        links = [str(one.get_object()) for page in reader.pages for one in page.get("/Annots", ())]
        return " ".join([*(page.extract_text() for page in reader.pages), *links, str(reader.metadata)])
    return data.decode("utf-8")


@pytest.mark.parametrize("key", list(FORMATS))
def test_no_format_names_a_confidential_source(secret, key, tmp_path):
    FORMATS[key].write(secret, tmp_path / "open")
    FORMATS[key].write(redacted(secret), tmp_path / "covered")
    before = words_of(key, (tmp_path / "open").read_bytes())
    after = " ".join(words_of(key, (tmp_path / "covered").read_bytes()).split())
    assert "Oduya" in before
    for name in SECRET:
        assert name.casefold() not in after.casefold(), name
    assert "Source A" in after
    for kept in ("The crane lifts 7.6 t.", "The mayor's speech"):
        assert kept in after.replace("&#39;", "'") or key in ("annotated-docx", "csv", "xlsx", "md", "pdf"), kept


def test_a_report_without_confidential_sources_stays_itself(report):
    assert redacted(report) is report


def test_claims_still_stand_on_their_words(secret):
    text = redacted(secret).texts[0]
    assert text.shown.startswith("Source A of the Source A agrees. ")
    assert [text.shown[start:end] for _, start, end in text.spans] == [
        "the crane lifts 7,600 tons, more than any other", "Nine ships came the first day.",
        "It cost ninety-four million."]


def test_a_span_that_begins_or_ends_within_a_name_takes_the_whole_label(secret):
    text = replace(secret.texts[0], spans=((1, 5, 20), (2, 0, 8)))
    covered = redacted(replace(secret, texts=(text,))).texts[0]
    assert [covered.shown[start:end] for _, start, end in covered.spans] == ["Source A of the Source A", "Source A"]


def test_those_who_sign_are_not_covered(secret):
    hidden = replace(secret.sources[0], metadata=replace(secret.sources[0].metadata, author="Grace Holm"))
    covered = redacted(replace(secret, sources=(hidden, secret.sources[1])))
    assert covered.claims[0].verdict.signed_by == "Grace Holm"


def test_what_an_open_source_says_of_itself_stays(secret):
    speech = replace(secret.sources[1], metadata=replace(secret.sources[1].metadata, publisher="Port Authority"))
    covered = redacted(replace(secret, sources=(secret.sources[0], speech)))
    assert covered.sources[1].metadata.publisher == "Port Authority"
    assert "Port Authority" not in covered.claims[0].verdict.rationale


def test_several_sources_have_several_letters(secret):
    both = tuple(replace(one, confidential=True) for one in secret.sources)
    covered = redacted(replace(secret, sources=both))
    assert [one.name for one in covered.sources] == ["Source A", "Source B"]
    assert covered.hidden == 2


@pytest.mark.parametrize("key", list(FORMATS))
def test_what_hangs_on_decisions_is_covered_too_and_written_twice_is_the_same(key, tmp_path):
    """Sums, versions, second checks and queries that name a confidential source; the same values, the same bytes."""
    made = decided()
    first, *rest = made.claims
    hidden = replace(made.sources[0], uid="d2uid", confidential=True)
    slip = "Minutes of the port authority"
    total = Calculation(1, first.claim.id, f"Sum after the {slip}", "a - b", (), "4", "8 t − 4 t = 4 t", "Ada Fenn",
                        "2024-05-12T09:10:00+00:00", flags=(f"The {slip} changed.",))
    version = Version(1, 1, hidden.id, 9, slip, f"{slip}, draft", "Ada Fenn", "2024-05-12T09:10:00+00:00", slip)
    second = replace(first.second_checks[0], rationale=f"Says the {slip}.", reason=f"See the {slip}.")
    asked = replace(first.enquiries[0], question=f"Is it in the {slip}?")
    evidence = tuple(replace(one, source=hidden if one.source.id == hidden.id else one.source)
                     for one in first.evidence)
    full = redacted(replace(made, sources=(hidden, made.sources[1]), versions=(version,), claims=(
        replace(first, calculations=(total,), second_checks=(second,), enquiries=(asked,), evidence=evidence), *rest)))
    for name in ("one", "two"):
        FORMATS[key].write(full, tmp_path / name)
    data = (tmp_path / "one").read_bytes()
    assert data == (tmp_path / "two").read_bytes()
    told = " ".join(words_of(key, data).split())
    assert slip.casefold() not in told.casefold() and "port.example/minutes" not in told
