"""What sites put around articles, in several styles and languages: a line of the article that is lost is worse than a line
of the site that stays, so none may be lost. Lines that begin with "~ " are the site's.
"""

import pytest

from workbench.domain.documents import PassageKind
from workbench.text.layout.structure import structure

SITES = {
'en blog paste':"""~ Skip to main content
~ Menu
~ Subscribe
~ Valley Weekly
Council to close harbour this spring
A rotten pier leaves no choice, says mayor
~ Eva Brandt
~ March 4, 2024 · 5 min read
~ Share
~ Facebook Twitter WhatsApp Email
The council of Vell decided on Monday that the old harbour will be closed to ships from the first of April on, because its pier is rotten.
“We have no choice,” Mayor Ana Lund said after the vote, which was 14 to 3 in the end.
~ Advertisement
A new pier of 410 metres would cost 4.2 million crowns, of which the state would pay a third, according to the harbour board.
~ Read more: Dogs may swim again
Share prices of the two shipping lines fell by four percent on Tuesday, and nobody expects them to recover before summer.
Comments by fishermen were not friendly: they said that they would keep their boats where they are, whatever the council decides.
~ Related articles
~ Dogs may swim again, says council
~ Three hurt as crane falls
~ Leave a comment
~ Your email address will not be published
~ © 2024 Valley Weekly. All rights reserved.
""",
'es diario':"""~ Inicio > Nacional > Puertos
Cierran el viejo puerto de Vell
~ Por Eva Brandt
~ 4 de marzo de 2024 | 10:35 hrs
~ Compartir en Facebook
~ Foto: Cuartoscuro
El ayuntamiento de Vell decidió el lunes cerrar el viejo puerto a los barcos a partir del primero de abril, porque su muelle está podrido.
“No tenemos otra opción”, dijo la alcaldesa Ana Lund después de la votación, que terminó 14 a 3.
~ Lee también: Los perros podrán nadar otra vez
~ PUBLICIDAD
Un nuevo muelle de 410 metros costaría 4.2 millones de coronas, de los cuales el Estado pagaría una tercera parte, según la junta.
Comparte el puerto de Sand la misma suerte: también allí se cerrará el muelle, dijeron ayer fuentes de la junta del puerto.
~ Síguenos en Google News
~ Te puede interesar
~ Los perros podrán nadar
~ Lo más leído
~ 1
~ Tres heridos al caer una grúa
~ 2
~ Suben las tarifas del puerto
~ Todos los derechos reservados
~ Aviso de privacidad
""",
'en wire short lines':"""HARBOUR CLOSED
VELL, March 4 (VNA)
The old harbour of Vell will be closed to ships.
The vote was 14 to 3.
Most read is the letter of the fishermen, which 2,300 people have signed.
Tags are put on every boat that stays.
More on Friday.
""",
'en aggregator':"""~ Top stories
~ Trending now
Harbour of Vell to be closed to ships in spring, says its council
~ Posted by Eva Brandt on Mar 4, 2024 at 10:35am
~ 1,204 views
~ 35 Shares
The council of Vell decided on Monday that the old harbour will be closed to ships from the first of April on, because its pier is rotten.
~ Photo credit: Harbour Board
It was built in 1898. Nobody has repaired it since the great storm of 1953, although every council since then has promised to do so.
~ [Read Next: Dogs may swim again]
~ Click here to sign up for our newsletter
The harbour office will move to Sand, where a pier of 300 metres was opened last year by the minister of transport.
~ This article originally appeared in the Sand Post.
~ Have a news tip? Email us at tips@valley.example
~ Filed Under: Harbours, Vell
~ You May Also Like
~ Recommended for you
~ Terms of Service | Privacy Policy | Contact Us
""",
'tr/en':"""Harbour of Vell to be closed
~ Giriş: 04.03.2024 10:35
~ Kaynak: VNA
The council of Vell decided on Monday that the old harbour will be closed to ships from the first of April on, because its pier is rotten.
The mayor said that there was no other choice, and that the state would have to pay for a third of the new pier.
~ Bu haber 138 kez okundu
~ Yorum yap
~ UYARI: Küfür, hakaret içeren yorumlar onaylanmamaktadır.
~ Benzer haberler
~ Dogs may swim again
""",
'en news cookie':"""~ We use cookies to improve your experience. Accept all Manage preferences
~ Sign in
~ Register
Fact check: Was the harbour of Vell closed in 2023?
~ By Eva Brandt, Staff Writer
~ Updated 10:35 AM EST, Mon March 4, 2024
CLAIM: The harbour of Vell was closed in 2023.
THE FACTS: The council of Vell decided only on Monday that the old harbour will be closed to ships from the first of April 2024 on.
A post shared 12,000 times says that the harbour is closed. Sign in to the harbour office's page and you will see ships come and go.
Our ruling: False.
~ Sign up for our free daily newsletter
~ Most Popular
~ 1. Dogs may swim again
~ 2. Three hurt as crane falls
~ ADVERTISEMENT
~ Follow us on X
""",
}
HELD_OUT = {
    "en magazine": """~ Newsletter
~ Search
~ Politics
How a small town lost its harbour
For a hundred years boats came to Vell. Now the last of them has to go.
~ Words by Eva Brandt
~ 4 March 2024
The council of Vell decided on Monday that the old harbour will be closed to ships from the first of April on, because its pier is rotten.
Register of ships: 412 boats were counted there last year, which is more than in any year since 1998.
~ Sponsored
Loading of herring will go on in Sand, where a pier of 300 metres was opened last year by the minister of transport.
Search parties looked for two fishermen all night; both were found unhurt on Tuesday.
~ Get the best of our stories in your inbox
~ More from Politics
~ Dogs may swim again
~ Support independent journalism
""",
    "es portal": """~ Menú
~ Buscar
Vecinos de Vell protestan por el cierre del puerto
~ Redacción
~ Publicado el 4 de marzo de 2024
~ 1,204 vistas
Unos 2,300 vecinos de Vell firmaron una carta contra el cierre del viejo puerto, que el ayuntamiento decidió el lunes por 14 votos a 3.
Ver para creer, dijo la alcaldesa: el muelle está podrido y nadie puede caminar por él sin peligro de caerse.
~ Te recomendamos
~ Los perros podrán nadar
Buscar otra salida no será fácil, porque el dinero para el nuevo muelle todavía no se ha encontrado, según la junta.
La junta quiere construir un nuevo muelle de 410 metros, pero el dinero no se ha encontrado y nadie quiere decir cuándo habrá.
~ Comentarios (12)
~ Deja un comentario
~ Política de cookies
""",
    "en letter": """Dear council,
I have lived in Vell for sixty years, and I have seen four mayors come and go; none of them repaired the pier.
Read my letter of last year again. Follow the money, and you will see where it went.
Share the costs with Sand, if you must. Support the fishermen. Subscribe to nothing.
Comments are welcome.
Yours, Olaf Brandt
""",
}


def sorted_lines(page, between):
    """(site's and set apart, site's and not, article's and set apart, article's and not) of a page's lines."""
    lines = page.strip("\n").split("\n")
    made = structure(between.join(line.removeprefix("~ ") for line in lines))
    text = between.join(line.removeprefix("~ ") for line in lines)
    found = ([], [], [], [])
    at = 0
    for line in lines:
        words = line.removeprefix("~ ")
        at = text.index(words, at)
        touched = [one for one in made.passages if one.start < at + len(words) and one.end > at]
        apart = bool(touched) and all(one.kind is PassageKind.FURNITURE for one in touched)
        found[(0 if apart else 1) if line.startswith("~ ") else (2 if apart else 3)].append(words)
        at += len(words)
    return found


@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["blank lines", "lines"])
@pytest.mark.parametrize("name", [*SITES, *HELD_OUT])
def test_no_line_of_an_article_is_lost_and_most_of_the_site_is_set_apart(name, between):
    apart, missed, lost, kept = sorted_lines((SITES | HELD_OUT)[name], between)
    assert lost == [] and kept
    assert len(apart) >= 0.6 * (len(apart) + len(missed)), missed


def test_over_all_styles_nine_tenths_of_the_sites_lines_are_set_apart():
    counts = [sorted_lines(page, "\n\n") for page in (SITES | HELD_OUT).values()]
    apart, missed = (sum(len(one[part]) for one in counts) for part in (0, 1))
    assert apart >= 0.9 * (apart + missed)
