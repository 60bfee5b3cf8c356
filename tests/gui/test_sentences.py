"""What the rooms below say is told in the language of the window."""

import pytest

from workbench.domain.errors import LibraryInUse
from workbench.domain.signing import Concern, ConcernKind
from workbench.gui import language, sentences
from workbench.gui.claim.decided.concerns import concern_words


@pytest.fixture
def spanish(qapp):
    language.speak(language.SPANISH)
    yield
    language.speak(language.ENGLISH)


@pytest.mark.parametrize(("said", "told"), [
    ("The PDF is damaged or cut off.", "El PDF está dañado o cortado."),
    ("cut.pdf: The PDF is damaged or cut off.", "cut.pdf: el PDF está dañado o cortado."),
    ("photo.bin: This is not text: it looks like some program’s data.",
     "photo.bin: esto no es texto: parecen datos de algún programa."),
    ("This is not text: it looks like some program's data.", "Esto no es texto: parecen datos de algún programa."),
    ("an-empty-file.txt is empty.", "an-empty-file.txt está vacío."),
    ("Reading report 2023.pdf was stopped.", "Se detuvo la lectura de report 2023.pdf."),
    ("Linked “a page of it” as supporting the claim.", "Se vinculó «a page of it» como respaldo de la afirmación."),
    ("No text on pages 3–4, 7: pictures or blank. Make the document searchable to read what they show.",
     "Sin texto en páginas 3–4, 7: imágenes o en blanco. Reconozca el texto del documento para leer lo que muestran."),
    ("Merged the case “X” of Ana: 3 new claims, 2 new pieces of evidence.",
     "Se integró el caso «X» de Ana: 3 afirmaciones nuevas, 2 pruebas nuevas."),
    ("same words: cocaine, seized", "mismas palabras: cocaine, seized"),
    ("7,691 kg is 7.691 t; “7.6 t” truncates it.", "7691 kg es 7,691 t; «7.6 t» lo trunca."),
    ("4 October 2023 is a Thursday, not a Wednesday.", "4 de octubre de 2023 es jueves, no miércoles."),
    ("Signed off the verdict Wrong. Warned of: A query has no answer yet: The 0th master, ferry, bridge and grain. "
     "A query has no answer yet: The 1st master and mate.",
     "Visto bueno al veredicto Wrong. Advertencias: Una consulta aún no tiene respuesta: The 0th master, ferry, "
     "bridge and grain. Una consulta aún no tiene respuesta: The 1st master and mate."),
    ("7.6 t is 7,600 kg", "7,6 t son 7600 kg"),
    ("Noted on evidence: 2,000 tons", "Nota sobre la prueba: 2,000 tons"),
    ("Noted on evidence: nothing", "Nota sobre la prueba: nada"),
    ("Set the claim “Cars” aside: May 2020", "Se apartó la afirmación «Cars»: May 2020"),
    ("Set 12 claims aside: May 2020", "Apartado: 12 afirmaciones. May 2020"),
    ("“Nobody” only in the text", "«Nobody» solo en el texto"),
    ("Signed off the verdict Incorrecto.", "Visto bueno al veredicto Incorrecto."),
    ("A sum is not what it was: Crane: 8 t.", "Un cálculo ya no da lo mismo: Crane: 8 t."),
    ("470,369 kg (470.369 t) fits “about 470 tonnes of methamphetamine”.",
     "470\u202f369 kg (470,369 t) encaja con «about 470 tonnes of methamphetamine»."),
    ("There is no rating yet. Choose a rating first.",
     "Aún no hay ninguna calificación. Elija primero una calificación."),
    ("+11 percentage points ≠ +11% (% ≠ points)", "+11 puntos porcentuales ≠ +11\u00a0% (% ≠ puntos)"),
    ("+11% ≠ +11 percentage points (% ≠ points)", "+11\u00a0% ≠ +11 puntos porcentuales (% ≠ puntos)"),
    ("32,000 ≠ 32 million (×1,000)", "32\u202f000 ≠ 32 millones (×1000)"),
    ("7.691 million kg is 7.691 t; “7.6 t” truncates it.", "7,691 millones de kg es 7,691 t; «7.6 t» lo trunca."),
    ("$1 million", "$1 millón"),
    ("“7,691 tons” and “7,691 kg” give the same number in different units; 7,691 tons is 7.691 million kg.",
     "«7,691 tons» y «7,691 kg» dan el mismo número en unidades distintas; 7691 toneladas son 7,691 millones de kg."),
    ("3.2 million tons ≠ 2 hours", "3,2 millones de toneladas ≠ 2 horas"),
    ("$1,234.5 ≠ $12,345", "$1234,5 ≠ $12\u202f345"),
    ("9.2% = 9.2%", "9,2\u00a0% = 9,2\u00a0%"),
    ("January to September 2000 = 2000", "enero a septiembre de 2000 = 2000"),
    ("about October 2022 ≠ March 2021", "hacia octubre de 2022 ≠ marzo de 2021"),
    ("4 October 2023 is a Wednesday", "4 de octubre de 2023 es miércoles"),
])
def test_a_sentence_is_known_by_its_pattern(spanish, said, told):
    assert sentences.translated(said) == told


@pytest.mark.parametrize("said", [
    "", "Letter to the editor", "Nobody here says this.", "Ana: 3 claims of mine", "«Letter to 5» se apartó.",
    "May", "The harbour in May 2020", "A review, page 7 to 9 of it, and what came after"])
def test_what_nobody_knows_stays_as_it_is(spanish, said):
    assert sentences.translated(said) == said


def test_english_is_told_as_it_was_said(qapp):
    assert sentences.translated("The PDF is damaged or cut off.") == "The PDF is damaged or cut off."


def test_an_error_is_told_with_its_remedy(spanish):
    error = LibraryInUse("The library in /a is open in another program.")
    assert sentences.of_error(error) == ("La biblioteca de /a está abierta en otro programa. "
                                         "Ciérrela allí o ábrala aquí solo para lectura.")


@pytest.mark.parametrize(("kind", "about", "told"), [
    (ConcernKind.DIFFERENCE, "7,691 t ≠ 7,691 kg (unit)", "7691 t ≠ 7691 kg (unidad)."),
    (ConcernKind.NEW_VERSION, "“a barge”", "«a barge»."),
    (ConcernKind.SUM, "It came to 7; with the figures as they are now it comes to 8.",
     ": daba 7; con las cifras como están ahora da 8.")])
def test_a_warning_before_a_sign_off_tells_of_it_in_the_language_of_the_window(spanish, kind, about, told):
    assert concern_words(Concern(kind, about)).endswith(told)
