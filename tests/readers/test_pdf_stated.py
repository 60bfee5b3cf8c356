"""What a PDF says of itself is offered with where it stands; what is made up by programs is not."""

import pypdfium2
import pytest

from workbench.readers.pdf import stated as pdf_stated

PACKET = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreateDate="2021-07-01T10:00:00Z"
 xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" pdf:Producer="Press 4"
 prism:publicationName="The Vell Gazette">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">The pier of Vell</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Ana Lund</rdf:li><rdf:li>Bo Holm</rdf:li></rdf:Seq></dc:creator>
<dc:publisher><rdf:Bag><rdf:li>Harbour Office</rdf:li></rdf:Bag></dc:publisher>
<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
<dc:date><rdf:Seq><rdf:li>2021-06-30</rdf:li></rdf:Seq></dc:date>
<prism:url>https://vell.example/pier</prism:url>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


@pytest.fixture
def told(pdf_objects, pdf_stream):
    def tell(info="", packet="", catalog=""):
        data = pdf_objects(
            f"<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R {catalog} >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>",
            pdf_stream(packet.encode(), "/Type /Metadata /Subtype /XML"),
            f"<< {info} >>",
            trailer="/Root 1 0 R /Info 5 0 R",
        )
        found = pdf_stated.stated(pypdfium2.PdfDocument(data), data)
        return {(one.field, one.value): (one.evidence, one.confidence) for one in found}

    return tell


def test_the_information_dictionary_is_offered(told):
    found = told("/Title (The pier of Vell) /Author (Ana Lund) /CreationDate (D:20200303120000Z)")
    assert set(found) == {("title", "The pier of Vell"), ("author", "Ana Lund"), ("published", "2020-03-03")}
    assert all("PDF" in evidence and confidence <= 0.5 for evidence, confidence in found.values())


@pytest.mark.parametrize(
    "title", ["Microsoft Word - draft3.docx", "untitled", "report_final.indd", "Document1", "\\376\\377"]
)
def test_titles_that_programs_make_up_are_not(told, title):
    assert told(f"/Title ({title})") == {}


def test_xmp_tells_more_and_surer(told):
    found = told("/Title (The pier of Vell) /Author (Press 4 user)", PACKET)
    assert {field: value for field, value in found if field != "author" and field != "published"} == {
        "title": "The pier of Vell",
        "publisher": "The Vell Gazette",
        "language": "en-GB",
        "url": "https://vell.example/pier",
    } or ("publisher", "Harbour Office") in found
    assert found["title", "The pier of Vell"][0].endswith("dc:title")
    assert found["author", "Ana Lund, Bo Holm"][1] > found["author", "Press 4 user"][1]
    assert found["published", "2021-06-30"][1] > found["published", "2021-07-01"][1]


def test_the_packet_of_a_picture_is_not_the_documents(told):
    picture = PACKET.replace("The pier of Vell", "DSC_0042").replace("http://ns.adobe.com/pdf/1.3/", "http://x.example/")
    assert ("title", "DSC_0042") not in told(packet=picture + "\n" + PACKET)
    assert told(packet=picture + "\n" + picture) == {}


def test_the_language_of_the_catalogue_is_offered(told):
    assert told(catalog="/Lang (es-MX)") == {("language", "es-MX"): ("the language that the PDF states", 0.4)}


@pytest.mark.parametrize(
    "packet",
    [
        PACKET[:-30],
        PACKET.replace("<x:xmpmeta", "<!DOCTYPE a [<!ENTITY b 'c'>]><x:xmpmeta", 1).replace("Ana Lund", "&b;"),
        PACKET.replace("Ana Lund", "&b;"),
        "<x:xmpmeta>" + "<a>" * 10_000 + "</x:xmpmeta>",
        "<x:xmpmeta " * 50_000,
    ],
)
def test_damaged_packets_tell_nothing(told, packet):
    assert told(packet=packet) == {}
