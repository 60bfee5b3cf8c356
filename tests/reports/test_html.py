"""The report says everything the case has, and nothing a hostile text wants it to do."""

import os
import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from html.parser import HTMLParser

import pytest

from workbench.domain.calculations import Calculation
from workbench.domain.errors import TargetUnwritable
from workbench.domain.sources import SourceKind
from workbench.domain.verdicts import RatingScale
from workbench.domain.versions import Carried, Fate, Version
from workbench.reports import FORMATS, html

VOID = {"meta", "br", "link", "img", "hr", "input", "col", "wbr", "base", "source", "area", "embed", "track", "param"}
LOADS = {
    "script",
    "img",
    "iframe",
    "object",
    "embed",
    "link",
    "base",
    "form",
    "input",
    "audio",
    "video",
    "source",
    "image",
    "use",
    "foreignobject",
    "frame",
    "applet",
    "template",
    "animate",
    "set",
}

HOSTILE = (
    '</title></style></blockquote><script>alert(1)</script><img src=x onerror=alert(2)>" onmouseover="alert(3)" '
    "' autofocus onfocus='alert(4)' <a href=\"javascript:alert(5)\">x</a> javascript:alert(6) {{ 7 * 7 }} {% raw %} "
    '<!-- --><![CDATA[ ]]> \u202e\x00\x08\ud800 https://evil.example/"onclick=alert(8) &lt;b&gt; \U0001f600\u0301'
)


class Page(HTMLParser):
    """What a browser would make of it: tags with their attributes, the text, and whether tags close in order."""

    def __init__(self, text: str):
        super().__init__(convert_charrefs=True)
        self.tags, self.words, self.ids, self.open = [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        assert len(dict(attrs)) == len(attrs), f"attribute twice on {tag}"
        self.ids += [value for name, value in attrs if name == "id"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-1:]}"
        self.open.pop()

    def handle_data(self, data):
        if self.open and self.open[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


def poisoned(value, tag="0"):
    """The same values with hostile text in every string that a person or a file can write."""
    if isinstance(value, Enum) or value is None:
        return value
    if isinstance(value, str):
        return HOSTILE + tag
    if isinstance(value, tuple):
        return tuple(poisoned(one, f"{tag}.{number}") for number, one in enumerate(value))
    if is_dataclass(value):
        return replace(value, **{one.name: poisoned(getattr(value, one.name), f"{tag}.{one.name}")
                                 for one in fields(value) if (tag, one.name) != ("0", "language")})
    return value


def assert_harmless(text: str) -> Page:
    page = Page(text)
    assert page.open == []
    for tag, attributes in page.tags:
        assert tag not in LOADS, tag
        for name, value in attributes.items():
            assert not name.startswith("on"), f"{tag} has {name}"
            assert name not in {
                "style",
                "src",
                "srcset",
                "srcdoc",
                "action",
                "formaction",
                "background",
                "ping",
                "poster",
            }
            if name == "href":
                assert value.startswith(("#", "http://", "https://")), value
            if name.endswith(":href") or name == "http-equiv":
                assert value == "Content-Security-Policy"
    assert "url(" not in text.split("</style>")[0]
    assert "@import" not in text
    return page


def test_a_plain_report_is_well_formed_and_loads_nothing(report):
    page = assert_harmless(html.render(report))
    assert len(page.ids) == len(set(page.ids))
    targets = [one["href"][1:] for tag, one in page.tags if tag == "a" and one["href"].startswith("#")]
    assert set(targets) <= set(page.ids)


def test_hostile_text_in_every_field_stays_text(report):
    plain, hostile = html.render(report), html.render(poisoned(report))
    page = assert_harmless(hostile)
    assert "49" not in page.text.split("{{ 7 * 7 }}")[0][-5:]
    assert "{{ 7 * 7 }}" in page.text
    assert "<script>alert(1)</script>" in page.text
    known = {tag for tag, _ in Page(plain).tags}
    assert {tag for tag, _ in page.tags} <= known
    hostile.encode("utf-8")
    assert not re.search("[\x00\x08\ud800]", hostile)


def test_the_page_forbids_itself_everything_but_its_own_style(report):
    import base64
    import hashlib

    text = html.render(report)
    style = re.search("<style>(.*?)</style>", text, re.DOTALL).group(1)
    policy = next(one["content"] for tag, one in Page(text).tags if one.get("http-equiv"))
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def test_a_rating_cannot_smuggle_anything_into_the_style_sheet(report):
    evil = replace(report.claims[1].verdicts[0], colour="#fff;} body{background:url(https://evil.example)}")
    claims = (replace(report.claims[1], verdicts=(evil,)),)
    text = html.render(replace(report, claims=claims))
    assert "evil.example" not in text


def test_everything_a_report_must_show_is_there(report):
    said = Page(html.render(report)).text
    for words in (
        "the crane lifts 7,600 tons, more than any other",  # the claim, verbatim
        "The harbour's crane lifts 7,600 tons.",  # as checked
        "Ines Roth",
        "Print edition, page 3",
        "Harbour opens after nine years",
        "The Coast Courier",
        "11 May 2024",
        "False",
        "The claim does not hold.",
        "Three steps",  # verdict with the scale's definition
        "7.6 t × 1,000 = 7,600 t.",  # rationale
        "Minutes of the port authority",
        "Port Authority",
        "April 2024",
        "page 3",
        "https://port.example/minutes.pdf",
        "https://archive.example/1",
        "The crane lifts 7.6 t.",
        "The sentence before.",
        "The sentence after.",
        "The engineer",
        "Contradicts the claim",
        "Supports the claim",
        "Gives context",
        "No linked passage contradicts the claim.",
        "7,600 t ≠ 7.6 t (×1,000)",
        "7,600 t is 1,000 times 7.6 t.",
        "Likeness of the words when linked: 0.81.",
        "Seen on the plate, too.",
        "2 suggested passages were looked at and dismissed.",
        "It cost ninety-four million.",
        "No evidence was linked and no verdict given.",  # what could not be checked
        "Pages 4, 7 without text",
        "The title was guessed.",
        "What was not marked as a claim was not checked.",
        "Ada Fenn",
        "Grace Holm",
        "12 May 2024, 10:00 UTC",
        "Not signed off.",
        "The plate was read wrongly.",
        "The first thought.",
        "Half true",  # versions and the correction
        "ab" * 32,
        "cd" * 32,
        "ef" * 32,
        "88,000 bytes",  # hashes
        "factcheck-workbench 0.1.0",
        "version 41",
        "13 May 2024, 12:00 UTC",
        "Part holds, part does not.",  # the scale, with the ratings that nobody gave
        "Marked a claim.",
        "Rated it True. (undone)",
    ):
        assert words in said, words


def test_what_speaks_against_a_claim_is_read_first(report):
    text = html.render(report)
    assert text.index("Contradicts the claim") < text.index("Gives context")


def test_the_claim_is_marked_in_its_paragraph_across_line_ends(report):
    assert "<mark>the crane lifts 7,600 tons, more than\nany other</mark>" in html.render(report)


def test_where_a_file_lay_on_the_checkers_machine_is_nobodys_business(report):
    assert "/home/somebody" not in html.render(report)


def test_two_exports_differ_in_their_time_only(report):
    later = replace(report, made_at="2024-06-01T08:30:00+00:00")
    one, two = html.render(report), html.render(later)
    assert one == html.render(report)
    assert one != two
    assert (
        two.replace("2024-06-01T08:30:00", "2024-05-13T12:00:00").replace("1 June 2024, 08:30", "13 May 2024, 12:00")
        == one
    )


def test_a_draft_says_so_and_a_finished_report_does_not(report):
    assert "This is a draft." in html.render(report)
    done = replace(report, claims=report.claims[:1])
    assert "This is a draft." not in html.render(done)


def test_an_empty_case_makes_a_report_too(report):
    bare = replace(report, claims=(), subjects=(), sources=(), scale=RatingScale(1, "", "", "", ()))
    page = assert_harmless(html.render(bare))
    assert "No claims have been marked in this case yet." in page.text


def test_evidence_from_a_document_outside_the_case_is_listed_too(report):
    page = assert_harmless(html.render(replace(report, sources=())))
    assert "cd" * 32 in page.text
    assert {"document-1", "document-2", "document-3"} <= set(page.ids)


def test_claims_of_two_subjects_stand_under_their_subject(report):
    other = replace(report.subjects[0], id=9, metadata=replace(report.subjects[0].metadata, title="The second article"))
    claims = (*report.claims[:2], replace(report.claims[2], subject=other))
    page = assert_harmless(html.render(replace(report, claims=claims, subjects=(report.subjects[0], other))))
    assert [one.get("class") for tag, one in page.tags if tag == "h3"].count("subject") == 2


def test_five_hundred_claims_hold_together(report):
    claims = tuple(replace(one, claim=replace(one.claim, id=number)) for number, one in enumerate(report.claims * 167))
    page = Page(html.render(replace(report, claims=claims)))
    assert page.open == []
    assert sum(tag == "article" for tag, _ in page.tags) == 501


def test_headings_step_down_one_at_a_time(report):
    levels = [int(tag[1]) for tag, _ in Page(html.render(report)).tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:], strict=False))


def test_it_is_written_whole(report, tmp_path):
    target = tmp_path / "report.html"
    FORMATS["html"].write(report, target)
    assert target.read_text(encoding="utf-8") == html.render(report)
    assert [one.name for one in tmp_path.iterdir()] == ["report.html"]


@pytest.mark.parametrize("where", ["", "nowhere/report.html", "file/report.html"])
def test_a_target_that_cannot_be_is_said_in_words(report, tmp_path, where):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(TargetUnwritable) as refused:
        FORMATS["html"].write(report, tmp_path / where)
    assert refused.value.message
    assert refused.value.remedy


def test_a_folder_that_may_not_be_looked_into_is_said_in_words(report, tmp_path):
    locked = tmp_path / "locked"
    locked.mkdir()
    locked.chmod(0)
    was = os.geteuid()
    try:
        if was == 0:
            os.seteuid(65534)  # root may look into everything
            if not os.access(__file__, os.R_OK, effective_ids=True):
                pytest.skip("the source tree lies where root alone may look")
        with pytest.raises(TargetUnwritable) as refused:
            FORMATS["html"].write(report, locked / "report.html")
    finally:
        os.seteuid(was)
        locked.chmod(0o700)
    assert "does not let you" in refused.value.message


def test_a_full_disk_keeps_the_report_of_before(report, tmp_path):
    import resource
    import signal

    target = tmp_path / "report.html"
    target.write_text("the old one")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    heard = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, hard))
    try:
        with pytest.raises(TargetUnwritable):
            FORMATS["html"].write(report, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, heard)
    assert target.read_text() == "the old one"
    assert [one.name for one in tmp_path.iterdir()] == ["report.html"]


def test_a_claim_broken_over_lines_reads_as_in_the_reader(report):
    """The anchor keeps the source to the letter; a report shows what was read."""
    first = report.claims[0]
    broken = replace(
        first.claim, anchor=replace(first.claim.anchor, quote="the crane lifts 7,600 tons, more than any oth-\ner")
    )
    shown = replace(first, claim=broken, shown="the crane lifts 7,600 tons, more than any other")
    text = html.render(replace(report, claims=(shown,)))
    assert "oth-" not in text
    assert "<mark>the crane lifts" in text


def test_sums_new_versions_and_the_kind_of_a_source_are_told_as_in_the_other_formats(report):
    first, *rest = report.claims
    carried = Carried(1, 1, first.claim.id, None, Fate.WORDS, 4, 1, 0, 9, "7,600 tons", "It lifts 7,600 tons.", 0, 9,
                      "7,700 tons", "It lifts 7,700 tons.")
    total = Calculation(1, first.claim.id, "Difference", "a - b", (), "4", "8 t − 4 t = 4 t", "Ada Fenn",
                        "2024-05-12T09:10:00+00:00", flags=("A <figure> changed.",))
    primary = tuple(replace(one, source=replace(one.source, source_kind=SourceKind.PRIMARY))
                    for one in first.evidence)
    version = Version(1, 1, report.subjects[0].id, 9, "New", "Old <draft>", "Ada Fenn", "2024-05-12T09:10")
    page = html.render(replace(report, versions=(version,), claims=(
        replace(first, carried=(carried,), calculations=(total,), evidence=primary), *rest)))
    for words in ("The claim has to be looked at again.", "“7,700 tons”", "8 t − 4 t = 4 t",
                  "A &lt;figure&gt; changed.", "Primary source.", "Old &lt;draft&gt;"):
        assert words in page, words
