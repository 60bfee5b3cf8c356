"""E-mail messages, web archives and subtitles."""

from email.message import EmailMessage

import pytest

from workbench import readers
from workbench.domain.documents import PassageKind
from workbench.domain.errors import FileDamaged, FormatUnknown, ReadingError

BODY = """Dear editor,

the pier of Vell cost 4.2 million crowns in 2019, and the
harbour board has paid 1.2 million of it so far, as its own
minutes of 3 March show. The rest is owed to the builders, who
have stopped their work and gone to court about the money.

The vote was 14 to 3.
"""


def message(subject="The harbour of Vell", body=BODY):
    made = EmailMessage()
    made["From"] = "Ana Lund <ana@courier.example>"
    made["To"] = "desk@courier.example"
    made["Date"] = "Tue, 03 Mar 2020 08:00:00 +0100"
    made["Subject"] = subject
    made["Message-ID"] = "<1@courier.example>"
    made.set_content(body)
    return made


def texts(reading, kind=PassageKind.TEXT):
    return [passage.text for passage in reading.passages if passage.kind is kind]


def test_a_message_is_its_body_below_its_head(written):
    made = message("El puerto de Vellón – ¡cerrado!")
    made.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="minutes.pdf")
    reading = readers.read(written(bytes(made), "message.txt"))
    assert reading.kind == "email"
    assert texts(reading, PassageKind.HEADING)[0] == "El puerto de Vellón – ¡cerrado!"
    assert texts(reading, PassageKind.FURNITURE)[0] == "From: Ana Lund <ana@courier.example>"
    assert "in 2019, and the harbour board has paid 1.2 million of it so far, as its own minutes of 3 March show." in texts(reading)[1]
    found = {one.field: one.value for one in reading.found}
    assert found["author"] == "Ana Lund" and found["published"] == "2020-03-03"
    assert "Attachments: minutes.pdf" in texts(reading, PassageKind.FURNITURE)
    assert [(one.name, one.data, one.error) for one in reading.attached] == [("minutes.pdf", b"%PDF-1.7", "")]


def test_a_message_that_is_only_markup(written):
    made = EmailMessage()
    made["From"], made["Subject"], made["MIME-Version"] = "a@b.example", "News", "1.0"
    made.set_content("<p>The pier of Vell is <b>closed</b>.</p><script>RUN</script><img src='http://127.0.0.1:9/x'>", subtype="html")
    reading = readers.read(written(bytes(made), "news.eml"))
    assert texts(reading) == ["The pier of Vell is closed."] and "RUN" not in reading.text


def test_a_web_archive_is_read_as_its_page(written):
    page = "<html><body><article><h1>Harbour</h1>" + "<p>The council of Vell decided on Monday that the old harbour will be closed.</p>" * 4
    data = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/a\r\nSubject: Harbour\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\n'
        f"Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{page}\r\n--b--\r\n"
    )
    reading = readers.read(written(data, "page.mhtml"))
    assert reading.kind == "html" and any(one.value == "https://courier.example/a" for one in reading.found)


def test_a_letter_that_begins_with_from_is_no_message(written):
    assert readers.read(written("From: the mayor\nTo: the board\nSubject: the pier\n\nThe pier is rotten.\n")).kind == "text"


@pytest.mark.parametrize("broken", ["Date: 99 Foo 2020", "From: =?x-nothing?q?=FF?= <<<", "Content-Type: text/plain; charset=nothing-known"])
def test_a_broken_head_costs_nothing_but_itself(written, broken):
    data = f"Message-ID: <1>\n{broken}\nSubject: Harbour\n\nThe pier of Vell is closed.\n"
    assert "The pier of Vell is closed." in texts(readers.read(written(data, "broken.eml")))


def test_a_message_without_words(written):
    with pytest.raises(FileDamaged, match="no words"):
        readers.read(written("Message-ID: <1>\nFrom: a@b.example\nSubject: x\n\n\n", "empty.eml"))


def test_parts_inside_parts_without_end(written):
    data = "Message-ID: <1>\nFrom: a@b\nSubject: x\n" + "".join(
        f'Content-Type: multipart/mixed; boundary="{number}"\n\n--{number}\n' for number in range(5_000)
    )
    with pytest.raises(ReadingError):
        readers.read(written(data, "deep.eml"))


SRT = """1\r
00:00:01,000 --> 00:00:03,500\r
<i>The pier of Vell</i> cost\r
4.2 million crowns\r
\r
2\r
00:00:03,600 --> 00:00:05,000\r
in 2019.\r
\r
3\r
00:01:10,000 --> 00:01:12,000\r
- Who paid?\r
- The state.\r
"""


def test_cues_become_sentences_and_their_times_stay_beside_them(written):
    reading = readers.read(written(SRT, "film.txt"))
    assert reading.kind == "subtitles" and reading.text == SRT
    assert texts(reading)[0] == "The pier of Vell cost 4.2 million crowns in 2019."
    assert texts(reading)[1:] == ["Who paid?", "The state."]
    assert texts(reading, PassageKind.FURNITURE) == ["00:00:01", "00:01:10"]


def test_web_subtitles_with_voices_notes_and_repeated_lines(written):
    vtt = (
        "WEBVTT - Vell\nKind: captions\n\nNOTE nobody sees this\n\nSTYLE\n::cue {color: red}\n\nintro\n00:01.000 --> 00:02.000 align:start\n"
        "<v Ana Lund>The pier is <c.loud>rotten</c>\n\n00:02.000 --> 00:03.000\n<v Ana Lund>The pier is rotten\nand it will be closed.\n\n"
        "00:09.000 --> 00:10.000\n<v Olaf>Never!</v>\n"
    )
    reading = readers.read(written(vtt, "film.vtt"))
    shown = " ".join(passage.text for passage in reading.passages)
    assert reading.text == vtt
    assert "The pier is rotten and it will be closed." in shown and shown.count("rotten") == 1
    assert "nobody sees" not in shown and "color" not in shown and "-->" not in shown and "Never!" in shown


def test_ten_thousand_cues_without_a_blank_line(written):
    cues = "".join(f"{n}\n{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02},000 --> 99:00:00,000\nword {n}\n" for n in range(10_000))
    reading = readers.read(written(cues, "long.srt"))
    assert "word 9999" in " ".join(passage.text for passage in reading.passages)


def test_times_without_words_are_no_document(written):
    with pytest.raises(FileDamaged, match="no words"):
        readers.read(written("1\n00:00:01,000 --> 00:00:02,000\n<i></i>\n"))


def test_what_is_said_twice_is_kept_twice(written):
    cues = "1\n00:00:01,000 --> 00:00:02,000\nNever.\n\n2\n00:00:05,000 --> 00:00:06,000\nNever.\n"
    assert texts(readers.read(written(cues))) == ["Never.", "Never."]


def test_a_sender_of_a_million_brackets(written):
    data = "Message-ID: <1>\nFrom: " + "(a@b," * 200_000 + "\nSubject: Harbour\n\nThe pier of Vell is closed.\n"
    assert "The pier of Vell is closed." in texts(readers.read(written(data)))


def attached(written, *parts, **how):
    """What a message with these attachments gives out: (name, data, error)."""
    made = message(**how)
    for data, name, kind in parts:
        main, sub = kind.split("/")
        made.add_attachment(data, maintype=main, subtype=sub, filename=name)
    reading = readers.read(written(bytes(made), "message.eml"))
    return [(one.name, one.data, one.error) for one in reading.attached]


def test_attachments_are_given_out_byte_for_byte_with_safe_names(written):
    data = bytes(range(256)) * 400
    given = attached(written, (data, "../../etc/pass\u202ewd.pdf", "application/pdf"),
                     (b"a,b\r\n1,2\r\n", "table.csv", "text/csv"), (b"", "empty.bin", "application/octet-stream"),
                     (b"x", "", "application/pdf"), (b"y", "n" * 300 + ".docx", "application/msword"))
    assert given[0] == ("passwd.pdf", data, "")
    assert given[1] == ("table.csv", b"a,b\r\n1,2\r\n", "")
    assert given[2][1] == b"" and "empty" in given[2][2]
    assert given[3][0] == "attachment 4.pdf"
    assert len(given[4][0]) == 120 and given[4][0].endswith(".docx")


def test_a_message_inside_a_message_is_an_attachment_and_its_words_are_not_the_letters(written):
    inner = message("Inner", "Only the inner letter speaks of herring.\n")
    outer = message("Outer", "The outer letter speaks of cod.\n")
    outer.add_attachment(inner, filename="inner.eml")
    reading = readers.read(written(bytes(outer), "outer.eml"))
    assert "herring" not in reading.text and "cod" in reading.text
    (one,) = reading.attached
    assert one.name == "inner.eml" and b"herring" in one.data and b"Subject: Inner" in one.data


def test_pictures_inside_the_letter_are_no_documents(written):
    made = message()
    made.add_alternative("<p>See <img src='cid:7'></p>", subtype="html")
    made.get_payload()[-1].add_related(b"\x89PNG", maintype="image", subtype="png", cid="<7>")
    reading = readers.read(written(bytes(made), "message.eml"))
    assert reading.attached == () and any("picture" in warning for warning in reading.warnings)


def test_many_and_large_attachments_are_bounded(written, monkeypatch):
    from workbench.readers.web import eml_attached

    many = [(b"words", f"{number}.txt", "text/plain") for number in range(eml_attached.MOST + 3)]
    made = message()
    for data, name, _kind in many:
        made.add_attachment(data, maintype="text", subtype="plain", filename=name)
    reading = readers.read(written(bytes(made), "message.eml"))
    assert len(reading.attached) == eml_attached.MOST
    assert any("53 attachments" in warning for warning in reading.warnings)
    monkeypatch.setattr(eml_attached, "LARGEST", 3)
    given, _ = eml_attached.files([part for part in made.walk() if not part.is_multipart()][1:3])
    assert all(one.data == b"" and "more than comes in" in one.error for one in given)


def test_a_letter_that_is_only_its_attachment_comes_in(written):
    given = attached(written, (b"%PDF-1.7", "minutes.pdf", "application/pdf"), body="")
    assert given[0][0] == "minutes.pdf"


def test_a_mailbox_of_many_messages_is_refused_in_words(written):
    one = b"From ana@courier.example Tue Mar  3 08:00:00 2020\n" + bytes(message()) + b"\n"
    assert readers.read(written(one, "one.mbox")).kind == "email"
    with pytest.raises(FormatUnknown, match="mailbox of 3 messages") as raised:
        readers.read(written(one * 3, "all.mbox"))
    assert ".eml" in raised.value.remedy
