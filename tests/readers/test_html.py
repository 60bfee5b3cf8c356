"""Web pages: the article's words, what stands around them set apart, what the page states of itself."""

import pytest

from workbench import readers
from workbench.domain.documents import PassageKind
from workbench.domain.errors import FileEmpty, FileTooLarge

HEAD = """<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Old harbour to be closed – Vell Courier</title>
<meta property="og:site_name" content="Vell Courier"><link rel="canonical" href="https://courier.example/harbour">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Old harbour to be closed",
"datePublished": "2020-03-03T08:00:00Z", "author": [{"@type": "Person", "name": "Ana Lund"}]}</script>
<script>document.write("<p>RUN</p>")</script><style>p {color: red}</style></head><body>"""
ARTICLE = """<article><h1>Old harbour to be closed</h1>
<p class="deck">The council has voted for the end of a port that is four hundred years old this year.</p>
<figure><img src="http://127.0.0.1:9/x.png"><figcaption>The old pier in autumn. Photo: Ana Lund</figcaption></figure>
<p>The council of Vell decided on Monday that the old harbour will be closed to ships from <b>April 2020</b> on, the mayor said.</p>
<p>The vote was 14 to 3. &quot;We have no choice,&quot; she said. &quot;The pier is rotten, and there is no money for a new one.&quot;</p>
<p>Read also: <a href="/x">Dogs may swim again</a></p>
<h2>What it costs</h2>
<p>According to the harbour board, the repairs would have cost 4.2 million crowns, of which the state would have paid a third.</p>
<table><caption>Costs of the repairs</caption><tr><th>Year</th><th>Crowns</th></tr><tr><td>2018</td><td>1,200,000</td></tr></table>
<ol><li>The pier of the west is closed in April, with its two cranes.</li><li>The pier of the east stays open for fishing boats until autumn.</li></ol>
<p>The board wants to build a new pier of 410 metres, but the money for it has not been found, and nobody will say when.<br>Its chairman has resigned.</p>
</article>"""
BEFORE = """<div class="cookie-banner"><p>We use cookies to give you the best experience on this website of ours.</p></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/p">Politics</a></li></ul></nav>"""
AFTER = """<aside class="related"><h3>More stories</h3><a href="/1">A dog was saved from the sea by three fishermen on Sunday</a></aside>
<section id="comments"><h3>Comments</h3><p>olaf: The mayor took 5 million crowns from the builders, everybody knows it.</p></section>
<footer><p>© 2020 Vell Courier. All rights reserved.</p></footer></body></html>"""
STORY = "<p>The council of Vell decided on Monday that the old harbour will be closed to ships in spring, the mayor said.</p>"


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    path = tmp_path_factory.mktemp("page") / "harbour.txt"
    path.write_text(HEAD + BEFORE + ARTICLE + AFTER, encoding="utf-8")
    return readers.read(path)


def texts(reading, kind=PassageKind.TEXT):
    return [passage.text for passage in reading.passages if passage.kind is kind]


def test_the_article_is_the_text_in_the_page_s_order(page):
    text = texts(page)
    assert page.kind == "html" and page.language == "en"
    assert text[0].startswith("The council has voted") and "April 2020 on, the mayor said." in text[1]
    assert text[-2:] == [
        "The board wants to build a new pier of 410 metres, but the money for it has not been found, and nobody will say when.",
        "Its chairman has resigned.",
    ]
    assert texts(page, PassageKind.HEADING) == ["Old harbour to be closed", "What it costs"]
    assert all(page.text[p.start : p.end] == p.text for p in page.passages)


def test_tables_lists_and_captions_are_kept(page):
    assert [one for one in texts(page) if "|" in one] == ["Year | Crowns", "2018 | 1,200,000"]
    assert len(texts(page, PassageKind.LIST)) == 2 and "2. The pier of the east" in page.text
    assert texts(page, PassageKind.CAPTION) == ["The old pier in autumn. Photo: Ana Lund", "Costs of the repairs"]


def test_what_stands_around_the_article_is_set_apart_and_menus_are_gone(page):
    apart = " ".join(texts(page, PassageKind.FURNITURE))
    for words in ("We use cookies", "A dog was saved", "olaf: The mayor took", "Read also", "All rights reserved"):
        assert words in apart
    assert "Politics" not in page.text and "RUN" not in page.text and "color: red" not in page.text


def test_what_a_page_states_is_offered_with_its_place(page):
    sure = {one.field: one for one in sorted(page.found, key=lambda one: one.confidence)}
    assert sure["title"].value == "Old harbour to be closed" and sure["title"].confidence > 0.8
    assert (sure["author"].value, sure["publisher"].value) == ("Ana Lund", "Vell Courier")
    assert sure["published"].value == "2020-03-03" and "datePublished" in sure["published"].evidence
    assert sure["url"].value == "https://courier.example/harbour"


def test_a_page_without_an_article_is_read_whole(written):
    reading = readers.read(written("<html><body><h1>Minutes</h1><p>The pier is closed.</p><p>Nobody spoke.</p></body></html>"))
    assert reading.kind == "html" and texts(reading) == ["The pier is closed.", "Nobody spoke."]


def test_a_page_in_another_encoding_says_which(written):
    data = ('<html><head><meta charset="windows-1251"></head><body>' + STORY.replace("Vell", "Велл") * 3).encode("cp1251")
    assert "Велл" in readers.read(written(data)).text


def test_the_address_a_browser_saved_a_page_from_is_found(written):
    saved = "<!-- saved from url=(0031)https://courier.example/harbour -->\n<html><body>" + STORY * 4
    assert any(one.field == "url" and one.value == "https://courier.example/harbour" for one in readers.read(written(saved)).found)


def test_pictures_inside_a_page_do_not_count_against_its_size(written):
    picture = "data:image/png;base64," + "A" * 11_000_000
    reading = readers.read(written(f'<html><body><img src="{picture}">{STORY}'))
    assert texts(reading) == [STORY[3:-4]]


def test_a_page_of_eleven_megabytes_is_refused_in_a_sentence(written):
    with pytest.raises(FileTooLarge, match="11 MB of markup"):
        readers.read(written("<html><body>" + "<b>x</b> " * 1_250_000))


def test_lines_broken_by_hand_are_one_sentence_and_verses_are_not(written):
    wrapped = "<p>The council of Vell decided on Monday that the old<br>\nharbour will be closed to ships in spring.<br>\nNobody spoke.</p>"
    verse = "<p>The ships are gone<br>the pier is dry</p>"
    reading = readers.read(written(f"<html><body>{wrapped}{verse}</body></html>"))
    assert "that the old harbour will be closed" in reading.text and "ships are gone\nthe pier" in reading.text


# What is made to do harm ends in a document or a sentence.

ATTRIBUTES = " ".join(f"a{number}='{number}'" for number in range(500_000))


@pytest.mark.parametrize("tricky", ["", "b='>' ", "c=\"<p>\" ", "d=e'f "])
def test_a_tag_with_half_a_million_attributes_loses_them(written, tricky):
    reading = readers.read(written(f"<html><body><div {tricky}{ATTRIBUTES}>{STORY}</div></body></html>"))
    assert texts(reading) == [STORY[3:-4]]


def test_two_hundred_thousand_nested_divs_still_give_their_words(written):
    reading = readers.read(written("<html><body>" + "<div>" * 200_000 + STORY + "</div>" * 200_000))
    assert STORY[3:-4] in reading.text and any("only its words" in warning for warning in reading.warnings)


@pytest.mark.parametrize("inside", ["<!--" * 300_000, "<a href='" + "x" * 2_000_000, "<script>" + "<p>x</p>" * 100_000])
def test_a_page_that_never_closes_what_it_opens(written, inside):
    with pytest.raises(FileEmpty):
        readers.read(written(f"<html><body>{inside}"))


def test_entities_of_a_page_are_not_fetched(written, tmp_path):
    (tmp_path / "secret.txt").write_text("TOP SECRET")
    doctype = f'<!DOCTYPE html [<!ENTITY x SYSTEM "{(tmp_path / "secret.txt").as_uri()}">]>'
    reading = readers.read(written(f"{doctype}<html><body><p>&x; here.</p>{STORY}</body></html>"))
    assert "SECRET" not in reading.text and "The council of Vell" in reading.text


def test_data_of_a_page_nested_without_end_is_passed_over(written):
    script = f'<script type="application/ld+json">{"[" * 200_000}</script>'
    assert texts(readers.read(written(f"<html><head>{script}</head><body>{STORY}"))) == [STORY[3:-4]]


def test_a_page_of_nothing_but_elements_is_not_searched_for_an_article(written):
    page = "<html><body>" + "<p><b><i>" * 30_000 + "<p>The council decided on Monday that the harbour will be closed.</p>"
    reading = readers.read(written(page, "unclosed.html"))
    assert "trafilatura" not in reading.extractor or "harbour will be closed" in reading.text
    assert "The council decided on Monday that the harbour will be closed." in reading.text


def test_a_page_laid_out_with_a_table_is_read_paragraph_by_paragraph(written):
    paragraphs = [f"The council counted {number} boats in the old harbour of the town, the mayor said on Monday."
                  for number in range(410, 422)]
    text = "<br><br>".join(paragraphs)
    reading = readers.read(written(f"<html><body><table><tr><td><a href=/>Home</a></td><td>{text}</td></tr></table>"))
    assert [one for one in texts(reading) if "counted" in one] == paragraphs


def test_a_caption_is_known_by_its_class_and_a_title_loses_its_site(written):
    page = ("<html><head><title>Old harbour closed | Vell Courier</title></head><body><h2>Old harbour closed</h2>"
            f"<div class=img-caption>The pier in autumn</div>{STORY * 4}</body></html>")
    reading = readers.read(written(page))
    assert texts(reading, PassageKind.CAPTION) == ["The pier in autumn"]
    titles = sorted((one.confidence, one.value) for one in reading.found if one.field == "title")
    assert titles[-1][1] == "Old harbour closed"


def test_who_wrote_it_is_found_in_a_line_with_the_day(written):
    page = f"<html><body><h1>Old harbour closed</h1><div>By Ana Lund Published 2020-03-03</div>{STORY * 4}</body></html>"
    assert ("author", "Ana Lund") in {(one.field, one.value) for one in readers.read(written(page)).found}
