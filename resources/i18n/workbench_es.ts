<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>below</name>
    <message>
        <location filename="../../workbench/readers/web/eml.py"/>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>({0} on a scale of {1} to {2})</source>
        <translation>({0} en una escala de {1} a {2})</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>, and {0} more change.</source>
        <translation>, y {0} cambio más.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>, and {0} more changes.</source>
        <translation>, y {0} cambios más.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/differences.py"/>
        <source>, signed off by {0}</source>
        <translation>, con el visto bueno de {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>1 origin</source>
        <translation>1 origen</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>1 verdict that is not signed off has</source>
        <translation>1 veredicto sin visto bueno tiene</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/enquiries.py"/>
        <source>: none came by {0}.</source>
        <translation>: no llegó ninguna antes del {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>; {0} should be compared with the page</source>
        <translation>; {0} conviene compararlas con la página</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>A bracket is not closed.</source>
        <translation>Falta cerrar un paréntesis.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/library/cases.py"/>
        <source>A case needs a name.</source>
        <translation>Un caso necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/view.py"/>
        <source>A claim or evidence stands on “{0}”, so it stays part of the text.</source>
        <translation>En «{0}» hay una afirmación o una prueba, así que sigue siendo parte del texto.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>A colour is written as #2e8b57.</source>
        <translation>Un color se escribe como #2e8b57.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/marked_pages.py"/>
        <source>A confidential source has no copy in a report that does not name it.</source>
        <translation>Una fuente confidencial no tiene copia en un informe que no la nombra.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_confidential.py"/>
        <source>A confidential source. Its text stays with whoever keeps it.</source>
        <translation>Una fuente confidencial. Su texto se queda con quien la guarda.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/marked_pages.py"/>
        <source>A copy of a PDF of the case, with each claim and each piece of evidence highlighted; the note on each gives verdict and reasons. Any PDF program shows them. The original is left alone.</source>
        <translation>Una copia de un PDF del caso, con cada afirmación y cada prueba resaltadas; la nota de cada una da el veredicto y las razones. Cualquier programa de PDF las muestra. El original no se toca.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>A correction has to say what changed and why.</source>
        <translation>Una corrección tiene que decir qué cambió y por qué.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>A figure differs:</source>
        <translation>Difiere una cifra:</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/calculations.py"/>
        <source>A figure of this sum is not in its passage any more.</source>
        <translation>Una cifra de este cálculo ya no está en su pasaje.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>A figure or a number is missing {0}.</source>
        <translation>Falta una cifra o un número {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>A hedge differs:</source>
        <translation>Difiere un matiz:</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>A key is of small letters, digits and -.</source>
        <translation>Una clave es de letras minúsculas, dígitos y -.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>A linked passage says otherwise, and the rationale does not mention it: {0}.</source>
        <translation>Un pasaje vinculado dice otra cosa y la justificación no lo menciona: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>A negation differs:</source>
        <translation>Difiere una negación:</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>A new version reads otherwise, and nobody has looked at it: {0}.</source>
        <translation>Una versión nueva se lee de otro modo y nadie la ha mirado: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/zipped.py"/>
        <source>A part of the file that holds its text is damaged.</source>
        <translation>Una parte del archivo que contiene su texto está dañada.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/zipped.py"/>
        <source>A part of the file that holds its text is missing.</source>
        <translation>Falta una parte del archivo que contiene su texto.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>A part says less than the whole.</source>
        <translation>Una parte dice menos que el todo.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml_attached.py"/>
        <source>A picture in the message is</source>
        <translation>Una imagen del mensaje no se importa:</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/enquiries.py"/>
        <source>A query goes to somebody.</source>
        <translation>Una consulta va dirigida a alguien.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>A query has no answer yet: {0}.</source>
        <translation>Una consulta aún no tiene respuesta: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/claim_reviews.py"/>
        <source>A review of somebody does not say which claim it is about ({0}).</source>
        <translation>Una verificación de alguien no dice de qué afirmación trata ({0}).</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/claim_reviews.py"/>
        <source>A review of somebody does not say which claim it is about.</source>
        <translation>Una verificación de alguien no dice de qué afirmación trata.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/claim_reviews.py"/>
        <source>A review of {0} does not say which claim it is about ({1}).</source>
        <translation>Una verificación de {0} no dice de qué afirmación trata ({1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/claim_reviews.py"/>
        <source>A review of {0} does not say which claim it is about.</source>
        <translation>Una verificación de {0} no dice de qué afirmación trata.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>A scale has 2 to {0} ratings, not {1}.</source>
        <translation>Una escala tiene de 2 a {0} calificaciones, no {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>A scale needs a name.</source>
        <translation>Una escala necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>A second check is given by somebody who had no hand in the verdict.</source>
        <translation>La segunda verificación la da alguien que no intervino en el veredicto.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>A second check of this claim is under way already.</source>
        <translation>Ya hay en curso una segunda verificación de esta afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>A second check was asked for and is not given yet.</source>
        <translation>Se pidió una segunda verificación y aún no está hecha.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>A share and a number cannot be added up or taken away from each other.</source>
        <translation>Una proporción y un número no se pueden sumar ni restar entre sí.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/verdicts.py"/>
        <source>A signed verdict is never changed.</source>
        <translation>Un veredicto con visto bueno no se cambia nunca.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>A single source contradicts the claim.</source>
        <translation>Una sola fuente contradice la afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>A single source supports the claim.</source>
        <translation>Una sola fuente respalda la afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>A sum is not what it was: {0}</source>
        <translation>Un cálculo ya no da lo mismo: {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_confidential.py"/>
        <source>A text that is checked is confidential, and a bundle without it would hold no claims.</source>
        <translation>Un texto que se verifica es confidencial, y un paquete sin él no contendría afirmaciones.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/verify.py"/>
        <source>A version of the verdict on claim {0} is missing.</source>
        <translation>Falta una versión del veredicto sobre la afirmación {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Add what is missing and sign off again.</source>
        <translation>Añada lo que falta y dé el visto bueno otra vez.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>Added the rating scale {0}.</source>
        <translation>Se añadió la escala de calificación {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>Added the rating scales {0}.</source>
        <translation>Se añadieron las escalas de calificación {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>All its sources share an origin: {0}. They count as one.</source>
        <translation>Todas sus fuentes son del mismo origen: {0}. Cuentan como una.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>All of it rests on a single source: {0}.</source>
        <translation>Todo se apoya en una sola fuente: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/archive.py"/>
        <source>An act within an act: what belongs together is one act.</source>
        <translation>Una acción dentro de otra: lo que va junto es una sola acción.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/source.py"/>
        <source>An interpreter says these words: they are not the speaker’s own.</source>
        <translation>Son palabras de un intérprete, no del propio hablante.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/origins.py"/>
        <source>An origin group has two or more sources of one case.</source>
        <translation>Un grupo de origen tiene dos o más fuentes de un caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>An update has to say what is new.</source>
        <translation>Una actualización tiene que decir qué hay de nuevo.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/__init__.py"/>
        <source>Annotated copy</source>
        <translation>Copia anotada</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/second_copy.py"/>
        <source>Another library lies in {0}: it is left alone.</source>
        <translation>En {0} hay otra biblioteca: no se toca.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/faults.py"/>
        <source>Another program is writing in the library in {0}.</source>
        <translation>Otro programa está escribiendo en la biblioteca de {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Ask for the right to read it, or copy it to a place that is yours.</source>
        <translation>Pida permiso para leerlo o cópielo a un lugar que sea suyo.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Ask for the right to write in the library’s folder, or work in a copy of it.</source>
        <translation>Pida permiso para escribir en la carpeta de la biblioteca o trabaje en una copia.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>Asked for a second check.</source>
        <translation>Se pidió una segunda verificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>At most {0} characters.</source>
        <translation>Como mucho {0} caracteres.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml.py"/>
        <source>Attachments: {0}</source>
        <translation>Adjuntos: {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/library/cases.py"/>
        <source>Began the case “{0}”.</source>
        <translation>Se empezó el caso «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/polarity.py"/>
        <source>Both deny it, in nearly the same words.</source>
        <translation>Ambos lo niegan, casi con las mismas palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>Both say {0}.</source>
        <translation>Ambos dicen {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/trash.py"/>
        <source>Bring it back, or set aside what needs it.</source>
        <translation>Recupérelo, o aparte lo que lo necesita.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/evidence.py"/>
        <source>Brought back “{0}”.</source>
        <translation>Se recuperó «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/__init__.py"/>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/documents.py"/>
        <source>Called “{0}” a primary source.</source>
        <translation>«{0}» se señaló como fuente primaria.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/documents.py"/>
        <source>Called “{0}” a secondary source.</source>
        <translation>«{0}» se señaló como fuente secundaria.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/exporting.py"/>
        <source>Case bundle</source>
        <translation>Paquete de caso</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Central European (ISO 8859-2)</source>
        <translation>Centroeuropeo (ISO 8859-2)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>Centroeuropeo (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../workbench/store/acts/undoing.py"/>
        <source>Change it by hand.</source>
        <translation>Cámbielo a mano.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>Change it, or bring it back as it came.</source>
        <translation>Cámbiela, o recupérela como venía.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>Changed the rating scale {0}.</source>
        <translation>Se cambió la escala de calificación {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>Changed the rating scale {0}: {1}.</source>
        <translation>Se cambió la escala de calificación {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/faults.py"/>
        <source>Check that its disk is connected and its name is right, then open it again.</source>
        <translation>Compruebe que su disco está conectado y que su nombre es correcto, y ábrala otra vez.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>Check the address for mistakes, and whether this machine is connected.</source>
        <translation>Compruebe que la dirección no tiene errores y que este equipo está conectado.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>Check the address for mistakes, or look for the page in a web archive.</source>
        <translation>Compruebe que la dirección no tiene errores, o busque la página en un archivo de la web.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>Check where the file is.</source>
        <translation>Compruebe dónde está el archivo.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Check whether it was moved or renamed, and import it from there.</source>
        <translation>Compruebe si se movió o cambió de nombre, e impórtelo desde allí.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>Check whether the figure below the line is the right one.</source>
        <translation>Compruebe si la cifra de debajo de la línea es la correcta.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Chinese (Big5)</source>
        <translation>Chino (Big5)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Chinese (GB 18030)</source>
        <translation>Chino (GB 18030)</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/second_copy.py"/>
        <source>Choose a folder on another disk.</source>
        <translation>Elija una carpeta de otro disco.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>Choose a rating first.</source>
        <translation>Elija primero una calificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/signing.py"/>
        <source>Choose a rating, write why, and sign off then.</source>
        <translation>Elija una calificación, escriba por qué y dé entonces el visto bueno.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/layout.py"/>
        <source>Choose an empty folder, or the name of a new one.</source>
        <translation>Elija una carpeta vacía, o el nombre de una nueva.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/marked_pages.py"/>
        <source>Choose another document, or export without hiding confidential sources.</source>
        <translation>Elija otro documento, o exporte sin ocultar las fuentes confidenciales.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Choose another folder for the report.</source>
        <translation>Elija otra carpeta para el informe.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Choose another folder, or leave this one as it is and make a new library.</source>
        <translation>Elija otra carpeta, o deje esta como está y cree una biblioteca nueva.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <location filename="../../workbench/store/library/second_copy.py"/>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Choose another name, or say that it may be written over (--force).</source>
        <translation>Elija otro nombre, o indique que se puede sobrescribir (--force).</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>Choose another rating instead.</source>
        <translation>Elija otra calificación en su lugar.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>Choose another scale for these cases first.</source>
        <translation>Elija antes otra escala para estos casos.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/marked_pages.py"/>
        <source>Choose one of its PDFs.</source>
        <translation>Elija uno de sus PDF.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/exporting.py"/>
        <source>Choose one of: {0}.</source>
        <translation>Elija uno de: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/origins.py"/>
        <source>Choose sources of this case; a text to check is not one.</source>
        <translation>Elija fuentes de este caso; un texto por verificar no lo es.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>Choose the file of a scale.</source>
        <translation>Elija el archivo de una escala.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/layout.py"/>
        <source>Choose the folder of a library.</source>
        <translation>Elija la carpeta de una biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/library/cases.py"/>
        <source>Chose the scale {0} for the case “{1}”.</source>
        <translation>Se eligió la escala {0} para el caso «{1}».</translation>
    </message>
    <message>
        <location filename="../../workbench/store/claim_lines.py"/>
        <location filename="../../workbench/store/library/first_reading.py"/>
        <source>Claims are not sorted by {0}.</source>
        <translation>Las afirmaciones no se ordenan por {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/__init__.py"/>
        <source>Claims, evidence, sources and history as sheets to sort and filter; dates and figures are kept as dates and figures.</source>
        <translation>Afirmaciones, pruebas, fuentes e historial como hojas para ordenar y filtrar; las fechas y las cifras se guardan como tales.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/backup.py"/>
        <source>Close it there first.</source>
        <translation>Ciérrela allí antes.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Close it there, or open it here read-only.</source>
        <translation>Ciérrela allí o ábrala aquí solo para lectura.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/isolated/isolation.py"/>
        <source>Close other programs and import the file again.</source>
        <translation>Cierre otros programas e importe el archivo otra vez.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/columns.py"/>
        <source>Columns are {0}; they can hold {1}.</source>
        <translation>Las columnas son {0}; pueden contener {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/odt.py"/>
        <source>Comment by somebody: {0}</source>
        <translation>Comentario de alguien: {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/docx.py"/>
        <location filename="../../workbench/readers/office/odt.py"/>
        <source>Comment by {0}: {1}</source>
        <translation>Comentario de {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/picture_check.py"/>
        <source>Compare with the page yourself.</source>
        <translation>Compare usted mismo con la página.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/second_copy.py"/>
        <source>Connect its disk, or choose another folder in the preferences.</source>
        <translation>Conecte su disco o elija otra carpeta en las preferencias.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/layout.py"/>
        <source>Copy its whole folder to a disk where you may write.</source>
        <translation>Copie su carpeta entera a un disco donde pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/reading.py"/>
        <source>Copy the text again and paste it.</source>
        <translation>Copie el texto otra vez y péguelo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matches.py"/>
        <source>Copy them from the document, or ask with the text alone.</source>
        <translation>Cópielas del documento, o pregunte solo con el texto.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/reading.py"/>
        <source>Copy what it holds to a file and import that.</source>
        <translation>Copie su contenido a un archivo e impórtelo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/enquiries.py"/>
        <source>Correct the days.</source>
        <translation>Corrija los días.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>Corrected the verdict to {0}: {1}</source>
        <translation>Se corrigió el veredicto a {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/documents.py"/>
        <source>Corrected what is known of “{0}”.</source>
        <translation>Se corrigió lo que se sabe de «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Cut the file into parts and import those that you need.</source>
        <translation>Corte el archivo en partes e importe las que necesite.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/evidence.py"/>
        <source>Dismissed “{0}”.</source>
        <translation>Se descartó «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/origins.py"/>
        <source>Dissolved the origin group “{0}”: its sources count one by one.</source>
        <translation>Se disolvió el grupo de origen «{0}»: sus fuentes cuentan una por una.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>Divide it by the whole first.</source>
        <translation>Divídalo antes por el total.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/documents.py"/>
        <source>Document {0} has no part in this case.</source>
        <translation>El documento {0} no está en este caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/exporting.py"/>
        <source>Documents, claims, verdicts and history for a colleague, who can merge and verify them offline.</source>
        <translation>Documentos, afirmaciones, veredictos e historial para un colega, que puede integrarlos y comprobarlos sin conexión.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>Drawing page {0} of {1} was stopped.</source>
        <translation>Se detuvo el dibujo de la página {0} de {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>Each rating begins with a line [[rating]].</source>
        <translation>Cada calificación empieza con una línea [[rating]].</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Evidence is dated after the claim: {0}.</source>
        <translation>Hay pruebas con fecha posterior a la afirmación: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>Export a scale to see how one is written.</source>
        <translation>Exporte una escala para ver cómo se escribe.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Export again when you want it.</source>
        <translation>Expórtelo de nuevo cuando lo quiera.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/web_annotations.py"/>
        <source>Export it again as JSON-LD.</source>
        <translation>Expórtelo otra vez como JSON-LD.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/web_annotations.py"/>
        <source>Export them as JSON-LD and try again.</source>
        <translation>Expórtelas como JSON-LD e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>Fetching {0} was stopped.</source>
        <translation>Se detuvo la descarga de {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/__init__.py"/>
        <source>For annotation tools: claims and evidence with their exact places, in the W3C’s format.</source>
        <translation>Para herramientas de anotación: afirmaciones y pruebas con sus lugares exactos, en el formato del W3C.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/__init__.py"/>
        <source>For print, mail and the archive, with bookmarks, links, and tags for screen readers.</source>
        <translation>Para imprimir, enviar y archivar, con marcadores, enlaces y etiquetas para lectores de pantalla.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/__init__.py"/>
        <source>For search engines and other fact-checkers: each rated claim as a schema.org ClaimReview.</source>
        <translation>Para buscadores y otros verificadores: cada afirmación calificada como ClaimReview de schema.org.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/lexicon/calendar_words.py"/>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/budget.py"/>
        <source>From page {0} on only the words were read, because the document is very long: tables, columns and hidden text are not told there, and highlights do not show on the pages.</source>
        <translation>Desde la página {0} solo se leyeron las palabras, porque el documento es muy largo: ahí no se distinguen tablas, columnas ni texto oculto, y los resaltados no se muestran en las páginas.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/derived.py"/>
        <source>From {0} to {1} is {2} {3} ({4})</source>
        <translation>De {0} a {1} hay {2} {3} ({4})</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims_at_once.py"/>
        <source>Gave {0} to nobody.</source>
        <translation>Sin asignar a nadie: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims_at_once.py"/>
        <source>Gave {0} to {1}.</source>
        <translation>Asignado a {1}: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/epub.py"/>
        <source>Get a copy without the lock from its publisher.</source>
        <translation>Consiga de su editorial una copia sin el bloqueo.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Get the file again from where it came from, or print it to a new PDF.</source>
        <translation>Consiga el archivo otra vez en su origen, o imprímalo en un PDF nuevo.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Get the file again from where it came from.</source>
        <translation>Consiga el archivo otra vez en su origen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>Get the newer program, or ask for the bundle in the older form.</source>
        <translation>Consiga el programa más nuevo, o pida el paquete en la forma anterior.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Give an address that begins with http:// or https://.</source>
        <translation>Dé una dirección que empiece por http:// o https://.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>Give it another key, or replace the other.</source>
        <translation>Dele otra clave, o reemplace la otra.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>Give it another name.</source>
        <translation>Dele otro nombre.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/marking.py"/>
        <source>Give the password of the PDF and write the copy again; it is kept nowhere.</source>
        <translation>Dé la contraseña del PDF y vuelva a escribir la copia; no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/target.py"/>
        <source>Give the report a file name.</source>
        <translation>Dé un nombre de archivo al informe.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Give your own rating first; then both stand side by side.</source>
        <translation>Dé antes su propia calificación; entonces estarán ambas lado a lado.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Go back to a backup: the list says what each one holds and from when.</source>
        <translation>Vuelva a una copia de seguridad: la lista dice qué contiene cada una y de cuándo es.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/picture_check.py"/>
        <source>Go to a figure, or select its words.</source>
        <translation>Vaya a una cifra o seleccione sus palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/view.py"/>
        <source>Go to the line, or select its words.</source>
        <translation>Vaya a la línea o seleccione sus palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/xlsx.py"/>
        <source>Hidden in the workbook, and read all the same: {0}.</source>
        <translation>Oculto en el libro, y leído de todos modos: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/marked_pages.py"/>
        <source>Highlighted copy of a PDF</source>
        <translation>Copia resaltada de un PDF</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/verify.py"/>
        <source>History entry {0} is not as it was written, or an entry before it is missing.</source>
        <translation>La entrada {0} del historial no está como se escribió, o falta una anterior.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/exchange_reading.py"/>
        <source>How {0} reads “{1}”: the text here is another.</source>
        <translation>Cómo se lee «{1}» según {0}: el texto de aquí es otro.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/exchange_reading.py"/>
        <source>How {0} reads “{1}”: you decided otherwise.</source>
        <translation>Cómo se lee «{1}» según {0}: usted decidió otra cosa.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>If it is yours and meant, allow addresses of your own network in the preferences (--allow-private).</source>
        <translation>Si es suya y la quiere, permita las direcciones de su propia red en las preferencias (--allow-private).</translation>
    </message>
    <message>
        <location filename="../../workbench/store/originals.py"/>
        <source>Import it again.</source>
        <translation>Impórtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>Import it into a case first.</source>
        <translation>Impórtelo antes en un caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>Import it into the case first.</source>
        <translation>Impórtelo antes en el caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Import the file again when you want it.</source>
        <translation>Importe el archivo otra vez cuando lo quiera.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <location filename="../../workbench/store/originals.py"/>
        <source>Import the file again, or copy it back from a backup.</source>
        <translation>Importe el archivo otra vez, o recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/encodings.py"/>
        <source>Import the file again.</source>
        <translation>Importe el archivo otra vez.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/reading.py"/>
        <source>Import the files inside it.</source>
        <translation>Importe los archivos que tiene dentro.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/batches.py"/>
        <source>Imported {0} of “{1}” as {2}.</source>
        <translation>Se importaron {0} de «{1}» como {2}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/batches.py"/>
        <source>Imported {0} of “{1}” as {2}s.</source>
        <translation>Se importaron {0} de «{1}» como {2}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/importing.py"/>
        <source>Imported “{0}” as a {1}.</source>
        <translation>Se importó «{0}» como {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>Imported “{0}” as the new version of {1}.{2}</source>
        <translation>Se importó «{0}» como la versión nueva de {1}.{2}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/batches.py"/>
        <source>Importing {0} was stopped; nothing of it has come in.</source>
        <translation>Se detuvo la importación de {0}; no entró nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_confidential.py"/>
        <source>Include confidential sources, or take the mark from the text.</source>
        <translation>Incluya las fuentes confidenciales, o quite la marca del texto.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/ocr/tesseract.py"/>
        <source>Install Tesseract from github.com/UB-Mannheim/tesseract/wiki with the languages of your documents, then try again.</source>
        <translation>Instale Tesseract desde github.com/UB-Mannheim/tesseract/wiki con los idiomas de sus documentos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/ocr/tesseract.py"/>
        <source>Install Tesseract with the languages of your documents, then try again.</source>
        <translation>Instale Tesseract con los idiomas de sus documentos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Install Tesseract, then try again.</source>
        <translation>Instale Tesseract y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../workbench/matching/semantic.py"/>
        <source>Install it (pip install 'factcheck-workbench[semantic]'); until then passages are ranked by their words.</source>
        <translation>Instálelo (pip install 'factcheck-workbench[semantic]'); hasta entonces los pasajes se ordenan por sus palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>It asks for a name and password.</source>
        <translation>Pide un nombre y una contraseña.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>It asks for payment.</source>
        <translation>Pide un pago.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/calculations.py"/>
        <source>It came to {0}; with the figures as they are now it comes to {1}.</source>
        <translation>Daba {0}; con las cifras como están ahora da {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>It divides by zero.</source>
        <translation>Divide entre cero.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>It does not give the page.</source>
        <translation>No entrega la página.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>It has been asked too often.</source>
        <translation>Ha recibido demasiadas peticiones.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>It is blocked for legal reasons.</source>
        <translation>Está bloqueada por motivos legales.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/picture_check.py"/>
        <source>It is not known where these words stand on the page.</source>
        <translation>No se sabe dónde están estas palabras en la página.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/searchable.py"/>
        <source>It is searchable as it is.</source>
        <translation>Ya se puede buscar en él.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>It lets no programs in, or not from here.</source>
        <translation>No deja entrar a programas, o no desde aquí.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/fetching.py"/>
        <source>It may be made by scripts, which do not run here: save it with a browser and import the saved page.</source>
        <translation>Puede estar hecha por programas, que aquí no se ejecutan: guárdela con un navegador e importe la página guardada.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/picture_check.py"/>
        <source>It may show “{0}”.</source>
        <translation>Puede que muestre «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/isolated/worker.py"/>
        <source>It needs more memory than a reader may use.</source>
        <translation>Necesita más memoria de la que puede usar un lector.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/memory.py"/>
        <source>Its rationale is in its own panel: open it there.</source>
        <translation>Su justificación está en su propio panel: ábrala allí.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>Its verdict is signed, on a scale that this library does not have.</source>
        <translation>Su veredicto tiene el visto bueno en una escala que esta biblioteca no tiene.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>Its words are gone: there is no place to keep it at.</source>
        <translation>Sus palabras ya no están: no hay dónde mantenerla.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Japanese (EUC)</source>
        <translation>Japonés (EUC)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/view.py"/>
        <source>Joined “{0}” again.</source>
        <translation>Se unió «{0}» otra vez.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>Keep its parts as sums of their own.</source>
        <translation>Guarde sus partes como cálculos propios.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>Kept both</source>
        <translation>Se conservaron ambas</translation>
    </message>
    <message>
        <location filename="../../workbench/services/library/history.py"/>
        <source>Kept from you until you have given your second check.</source>
        <translation>No se le muestra hasta que dé su segunda verificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>Kept ours</source>
        <translation>Se conservó la nuestra</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims_at_once.py"/>
        <source>Kept the filter “{0}”.</source>
        <translation>Se guardó el filtro «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>Kept “{0}” at “{1}” in the new version.</source>
        <translation>Se mantuvo «{0}» en «{1}» de la versión nueva.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Korean (EUC)</source>
        <translation>Coreano (EUC)</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>Left “{0}” with the version that has it.</source>
        <translation>Se dejó «{0}» con la versión que lo tiene.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>Let the new file take the place of the newest one, “{0}” (number {1}).</source>
        <translation>Deje que el archivo nuevo ocupe el lugar del más reciente, «{0}» (número {1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/services/library/libraries.py"/>
        <source>Libraries in {0} databases cannot be opened yet.</source>
        <translation>Aún no se pueden abrir bibliotecas en bases de datos {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/json_blocks.py"/>
        <source>Line {0} is not JSON that can be read.</source>
        <translation>La línea {0} no es JSON que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/signing.py"/>
        <source>Link a passage, or say where you searched and found no source; sign off then.</source>
        <translation>Vincule un pasaje, o diga dónde buscó sin encontrar fuente; dé entonces el visto bueno.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/evidence.py"/>
        <source>Linked “{0}” as {1}.</source>
        <translation>Se vinculó «{0}» como {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/library/trash.py"/>
        <source>Look at it again.</source>
        <translation>Mírelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Look at it as it is now and do it again if it is still right.</source>
        <translation>Mírelo como está ahora y hágalo otra vez si sigue siendo correcto.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/backup.py"/>
        <source>Look at the list of backups.</source>
        <translation>Mire la lista de copias de seguridad.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Look at the list of what is there.</source>
        <translation>Mire la lista de lo que hay.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Look at the pages: they are blank, or too blurred to be read.</source>
        <translation>Mire las páginas: están en blanco o demasiado borrosas para leerlas.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/carried_theirs.py"/>
        <source>Look at the passage under New versions and decide it there.</source>
        <translation>Revise el pasaje en «Versiones nuevas» y decídalo allí.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Look at the warnings, and sign off then.</source>
        <translation>Mire los avisos y dé entonces el visto bueno.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>Look for it in a web archive and fetch that address.</source>
        <translation>Búsquela en un archivo de la web y descargue esa dirección.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/fetching.py"/>
        <source>Look for the address of the article or the report itself.</source>
        <translation>Busque la dirección del propio artículo o informe.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>Look for the page in a web archive.</source>
        <translation>Busque la página en un archivo de la web.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>Looked at the claim.</source>
        <translation>Se revisó la afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims_at_once.py"/>
        <source>Looked at {0}.</source>
        <translation>Revisado: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>Made “{0}” a part of the claim.</source>
        <translation>«{0}» pasó a ser parte de la afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/documents.py"/>
        <source>Made “{0}” a {1}.</source>
        <translation>«{0}» pasó a ser {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/backup.py"/>
        <source>Make it again.</source>
        <translation>Hágala de nuevo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/searchable.py"/>
        <source>Make it searchable again if it still is not.</source>
        <translation>Reconozca el texto otra vez si aún no se puede buscar.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Make room on the disk and do it again; everything shown as saved is saved.</source>
        <translation>Haga sitio en el disco y hágalo otra vez; todo lo que se muestra como guardado está guardado.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/target.py"/>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>Haga sitio en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/target.py"/>
        <source>Make the folder first, or choose another one.</source>
        <translation>Cree antes la carpeta o elija otra.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/ocr/tesseract.py"/>
        <source>Making the document searchable was stopped.</source>
        <translation>Se detuvo el reconocimiento del texto del documento.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/marked_pages.py"/>
        <source>Mark a claim in a PDF, or link a passage of one, and export again.</source>
        <translation>Marque una afirmación en un PDF, o vincule un pasaje de uno, y exporte otra vez.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>Mark it again in the new version, leave it with the old one, or put it aside.</source>
        <translation>Márquela otra vez en la versión nueva, déjela con la anterior o apártela.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>Marked the claim “{0}”.</source>
        <translation>Se marcó la afirmación «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>Marked “{0}” again: “{1}”.</source>
        <translation>Se marcó «{0}» otra vez: «{1}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/documents.py"/>
        <source>Marked “{0}” as confidential.</source>
        <translation>«{0}» se marcó como confidencial.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>Merged the case “{0}” of {1}: {2}.</source>
        <translation>Se integró el caso «{0}» de {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/lexicon/calendar_words.py"/>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/claim_reviews.py"/>
        <source>More than {0} reviews: the rest stayed out.</source>
        <translation>Más de {0} verificaciones: el resto quedó fuera.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/backup.py"/>
        <source>Name a folder for the copy.</source>
        <translation>Indique una carpeta para la copia.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/library/libraries.py"/>
        <source>Name a folder.</source>
        <translation>Indique una carpeta.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Name another folder in the preferences (--semantic), or none: passages are ranked by their words then.</source>
        <translation>Indique otra carpeta en las preferencias (--semantic), o ninguna: entonces los pasajes se ordenan por sus palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/marked_pages.py"/>
        <source>Name one (--document), or a file that ends in .zip, for all of them.</source>
        <translation>Indique uno (--document), o un archivo que termine en .zip, para todos.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>Name the case with --case.</source>
        <translation>Indique el caso con --case.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/documents.py"/>
        <source>Name the file as it was imported, or its number from the import.</source>
        <translation>Indique el archivo como se importó, o su número de la importación.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>Named who claims it: {0}.</source>
        <translation>Se indicó quién lo afirma: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/marked_pages.py"/>
        <source>No PDF of this case carries a claim or evidence.</source>
        <translation>Ningún PDF de este caso tiene una afirmación o una prueba.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/claimreview.py"/>
        <source>No claim has a verdict: the file will hold no review.</source>
        <translation>Ninguna afirmación tiene veredicto: el archivo no contendrá ninguna verificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/columns.py"/>
        <source>No column is named that holds the texts.</source>
        <translation>No se indica ninguna columna que contenga los textos.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>No figure is called “{0}”.</source>
        <translation>Ninguna cifra se llama «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>No source found, searched: {0}</source>
        <translation>No se encontró fuente; se buscó en: {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/quotations.py"/>
        <source>No source has these words.</source>
        <translation>Ninguna fuente tiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>No source is linked.</source>
        <translation>No hay ninguna fuente vinculada.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/quotations.py"/>
        <source>No source of this case has the words {0}; that they were not said does not follow.</source>
        <translation>Ninguna fuente de este caso tiene las palabras {0}; de ello no se sigue que no se dijeran.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>No text on</source>
        <translation>Sin texto en</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>No text on {0}: pictures or blank. Make the document searchable to read what {1}.</source>
        <translation>Sin texto en {0}: imágenes o en blanco. Reconozca el texto del documento para leer lo que {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/ocr/searchable.py"/>
        <source>No words were found in the pictures of {0}.</source>
        <translation>No se encontraron palabras en las imágenes de {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>No words were found on</source>
        <translation>No se encontraron palabras en</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>No words were found on {0}: blank, or pictures without words.</source>
        <translation>No se encontraron palabras en {0}: en blanco, o imágenes sin palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>Nobody asks for a second check of this claim.</source>
        <translation>Nadie pide una segunda verificación de esta afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/odt.py"/>
        <source>Note [{0}]:</source>
        <translation>Nota [{0}]:</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/evidence.py"/>
        <source>Noted on evidence: nothing</source>
        <translation>Nota sobre la prueba: nada</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/evidence.py"/>
        <source>Noted on evidence: {0}</source>
        <translation>Nota sobre la prueba: {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/enquiries.py"/>
        <source>Noted the answer of {0}</source>
        <translation>Se anotó la respuesta de {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/faults.py"/>
        <source>Nothing can be written in {0}.</source>
        <translation>No se puede escribir nada en {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Nothing of it was taken in. Ask for the bundle again, and compare its fingerprint.</source>
        <translation>No se incorporó nada. Pida el paquete otra vez y compare su huella.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>Nothing was fetched. If you trust it all the same, save the page with a browser and import that.</source>
        <translation>No se descargó nada. Si aun así confía en él, guarde la página con un navegador e impórtela.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>Nothing was marked in it.</source>
        <translation>No había nada marcado en él.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>Nothing was taken in: it was stopped.</source>
        <translation>No se incorporó nada: se detuvo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/evidence.py"/>
        <source>Now takes “{0}” as {1}.</source>
        <translation>«{0}» se toma ahora como {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>Of what was marked: {0}.</source>
        <translation>De lo que estaba marcado: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/__init__.py"/>
        <source>One file that any browser shows and prints, light or dark; nothing is loaded from elsewhere.</source>
        <translation>Un archivo que cualquier navegador muestra e imprime, en claro u oscuro; no se carga nada de otra parte.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/findings.py"/>
        <source>One is a rate, the other a total: {0}.</source>
        <translation>Una es una tasa, la otra un total: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>One source is linked both as supporting and as contradicting the claim.</source>
        <translation>Una fuente está vinculada a la vez como respaldo y como contradicción de la afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/__init__.py"/>
        <source>One table for any program: a row for each piece of evidence, and for each claim without any.</source>
        <translation>Una tabla para cualquier programa: una fila por cada prueba y por cada afirmación sin ninguna.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/marked_pages.py"/>
        <source>Only a PDF of this case can be highlighted.</source>
        <translation>Solo se puede resaltar un PDF de este caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/picture_check.py"/>
        <source>Only a PDF’s words can be held against its pages.</source>
        <translation>Solo las palabras de un PDF se pueden cotejar con sus páginas.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>Only a signed verdict is corrected or updated.</source>
        <translation>Solo se corrige o actualiza un veredicto con visto bueno.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <source>Only addresses of the web can be fetched; this one {0}.</source>
        <translation>Solo se pueden descargar direcciones de la web; esta {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>Only context is linked.</source>
        <translation>Solo hay contexto vinculado.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/archive.py"/>
        <source>Open it for writing, or work in a copy of it.</source>
        <translation>Ábrala para escribir, o trabaje en una copia.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml.py"/>
        <source>Open it in the mail program and save its text.</source>
        <translation>Ábralo en el programa de correo y guarde su texto.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/opening.py"/>
        <source>Open it once for writing; a backup is made first.</source>
        <translation>Ábrala una vez para escribir; antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Open it with the newer program, or choose another library. Nothing was changed.</source>
        <translation>Ábrala con el programa más nuevo o elija otra biblioteca. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>Open the address in a browser and save what it shows.</source>
        <translation>Abra la dirección en un navegador y guarde lo que muestra.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Open the address in a browser, save the page, and import the saved page.</source>
        <translation>Abra la dirección en un navegador, guarde la página e importe la página guardada.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>Open the library under the other checker’s name, or send them a case bundle.</source>
        <translation>Abra la biblioteca con el nombre del otro verificador, o envíele un paquete del caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>Page {0} of {1} could not be drawn.</source>
        <translation>No se pudo dibujar la página {0} de {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>Page {0} of {1} could not be drawn: the drawing broke off.</source>
        <translation>No se pudo dibujar la página {0} de {1}: el dibujo se interrumpió.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>Page {0} of {1} could not be drawn: the file is damaged there.</source>
        <translation>No se pudo dibujar la página {0} de {1}: el archivo está dañado ahí.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>Page {0} of {1} is too heavy to draw.</source>
        <translation>La página {0} de {1} es demasiado pesada para dibujarla.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>Pages {0}</source>
        <translation>Páginas {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/budget.py"/>
        <source>Pages {0} to {1} were not read: the document is too long to be read in one piece. Split it into parts and import those.</source>
        <translation>Las páginas {0} a {1} no se leyeron: el documento es demasiado largo para leerlo de una vez. Divídalo en partes e impórtelas.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/verify.py"/>
        <source>Passages of the frozen text {0} are missing.</source>
        <translation>Faltan pasajes del texto congelado {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>Pick figures that count the same, or divide one by the other.</source>
        <translation>Elija cifras que cuenten lo mismo, o divida una entre otra.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/calculations.py"/>
        <source>Pick its figures anew, or remove it.</source>
        <translation>Elija de nuevo sus cifras, o quítelo.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/__init__.py"/>
        <source>Plain text for a wiki, a repository or a page of your own.</source>
        <translation>Texto sin formato para un wiki, un repositorio o una página propia.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/html.py"/>
        <source>Print it to a PDF in a browser, or copy its text, and import that.</source>
        <translation>Imprímala en un PDF con un navegador, o copie su texto, e importe eso.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Put it right and try again; nothing was changed.</source>
        <translation>Corríjalo e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>Put the older link aside.</source>
        <translation>Aparte el vínculo anterior.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>Put the rating scale {0} away.</source>
        <translation>Se retiró la escala de calificación {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>Put the {0} “{1}” aside: the new version has it no more.</source>
        <translation>Se apartó la {0} «{1}»: la versión nueva ya no la tiene.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/importing.py"/>
        <source>Put “{0}” into the case as a {1}.</source>
        <translation>«{0}» entró en el caso como {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/matching/semantic.py"/>
        <source>Ranking by meaning needs the extra “semantic”, which is not installed.</source>
        <translation>Para ordenar por el significado hace falta el complemento «semantic», que no está instalado.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>Rate it, or ask for one.</source>
        <translation>Califíquela, o pida una.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>Rate the claim by hand.</source>
        <translation>Califique la afirmación a mano.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>Rated it {0}.</source>
        <translation>Se calificó como {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>Rating {0} has no name.</source>
        <translation>La calificación {0} no tiene nombre.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Read this page as text, or open the original in another program.</source>
        <translation>Lea esta página como texto, o abra el original en otro programa.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Read this page as text; the other pages can be drawn.</source>
        <translation>Lea esta página como texto; las demás páginas se pueden dibujar.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/ocr/tesseract.py"/>
        <source>Reading the picture of a page took longer than {0} seconds and was stopped.</source>
        <translation>Leer la imagen de una página tardó más de {0} segundos y se detuvo.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/isolated/isolation.py"/>
        <source>Reading {0} needed more memory than one document may use.</source>
        <translation>Leer {0} necesitó más memoria de la que puede usar un documento.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/isolated/isolation.py"/>
        <location filename="../../workbench/readers/isolated/warm.py"/>
        <source>Reading {0} took too long and was stopped.</source>
        <translation>La lectura de {0} tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/isolated/isolation.py"/>
        <location filename="../../workbench/readers/isolated/warm.py"/>
        <source>Reading {0} was stopped.</source>
        <translation>Se detuvo la lectura de {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/claimreview.py"/>
        <source>Recommended: the address of the organisation that checks.</source>
        <translation>Recomendado: la dirección de la organización que verifica.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims_at_once.py"/>
        <source>Removed the filter “{0}”.</source>
        <translation>Se quitó el filtro «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/calculations.py"/>
        <source>Removed the sum {0} = {1}.</source>
        <translation>Se quitó el cálculo {0} = {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/library/cases.py"/>
        <source>Renamed the case “{0}” to “{1}”.</source>
        <translation>El caso «{0}» pasó a llamarse «{1}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>Replace it, or give the one in the file another key.</source>
        <translation>Reemplácela, o dé otra clave a la del archivo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/exporting.py"/>
        <source>Reports cannot be written as “{0}” yet.</source>
        <translation>Aún no se pueden escribir informes como «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/claimreview.py"/>
        <source>Required: the address of the page on which the reviews stand (url).</source>
        <translation>Obligatorio: la dirección de la página donde están las verificaciones (url).</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/claimreview.py"/>
        <source>Required: the name of the organisation that checks.</source>
        <translation>Obligatorio: el nombre de la organización que verifica.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>Right before it the source has “{0}”.</source>
        <translation>Justo antes, la fuente tiene «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/verify.py"/>
        <source>Row {0} of {1} points to a row of {2} that is not there.</source>
        <translation>La fila {0} de {1} apunta a una fila de {2} que no está.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>Said that the claim is still to be looked at.</source>
        <translation>Se dijo que la afirmación aún está por revisar.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/origins.py"/>
        <source>Said that {0} are not of one origin.</source>
        <translation>Se dijo que {0} no son del mismo origen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/origins.py"/>
        <source>Said that {0} are of one origin: {1}. They count as one source.</source>
        <translation>Se dijo que {0} son del mismo origen: {1}. Cuentan como una fuente.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims_at_once.py"/>
        <source>Said that {0} are still to be looked at.</source>
        <translation>Aún por revisar: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/view.py"/>
        <source>Said that {0} {1} of “{2}”.</source>
        <translation>Se indicó: {0} {1} de «{2}».</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/lexicon/calendar_words.py"/>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Save it as PDF or plain text and import that.</source>
        <translation>Guárdelo como PDF o texto sin formato e importe eso.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Guárdelo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/attachments.py"/>
        <source>Save it from the mail program and import it by itself.</source>
        <translation>Guárdelo desde el programa de correo e impórtelo aparte.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>Save it with a browser and import the part that is needed.</source>
        <translation>Guárdela con un navegador e importe la parte necesaria.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/attachments.py"/>
        <source>Save the attachment from the mail program and import it by itself.</source>
        <translation>Guarde el adjunto desde el programa de correo e impórtelo aparte.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml.py"/>
        <source>Save the messages that matter from the mail program as .eml files and import those.</source>
        <translation>Guarde desde el programa de correo los mensajes que importan como archivos .eml e impórtelos.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>Saw that “{0}” moved.</source>
        <translation>Se vio que «{0}» se movió.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Say which rating these verdicts get, or let them stay as they stand.</source>
        <translation>Diga qué calificación reciben estos veredictos, o déjelos como están.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/columns.py"/>
        <source>Say which: text=NAME OF THE COLUMN.</source>
        <translation>Diga cuál: text=NOMBRE DE LA COLUMNA.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/json_blocks.py"/>
        <source>Script block {0} is not JSON that can be read.</source>
        <translation>El bloque de script {0} no es JSON que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>Second check: {0}. It {1}.</source>
        <translation>Segunda verificación: {0}. {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>Select some of the claim’s words, or write what the part says.</source>
        <translation>Seleccione algunas palabras de la afirmación, o escriba qué dice la parte.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Select the words of the claim and press C.</source>
        <translation>Seleccione las palabras de la afirmación y pulse C.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Select the words that say one thing which can be checked.</source>
        <translation>Seleccione las palabras que dicen una sola cosa que se pueda verificar.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Select words of the article itself.</source>
        <translation>Seleccione palabras del propio artículo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>Select words within the claim.</source>
        <translation>Seleccione palabras dentro de la afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/view.py"/>
        <source>Set the claim aside or unlink the evidence first.</source>
        <translation>Aparte antes la afirmación o desvincule la prueba.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>Set the claim “{0}” aside{1}</source>
        <translation>Se apartó la afirmación «{0}»{1}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims_at_once.py"/>
        <source>Set {0} aside.</source>
        <translation>Apartado: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims_at_once.py"/>
        <source>Set {0} aside: {1}</source>
        <translation>Apartado: {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/documents.py"/>
        <source>Set “{0}” aside.</source>
        <translation>Se apartó «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>Settle or withdraw that one first.</source>
        <translation>Resuélvala o retírela antes.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>Signed off the verdict {0}.</source>
        <translation>Visto bueno al veredicto {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>Signed off the verdict {0}.{1}</source>
        <translation>Visto bueno al veredicto {0}.{1}</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Some characters of the file are damaged and are shown as �: it is not entirely {0}.</source>
        <translation>Algunos caracteres del archivo están dañados y se muestran como �: no es del todo {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_confidential.py"/>
        <source>Something about a confidential source; the details stay with whoever keeps it.</source>
        <translation>Algo sobre una fuente confidencial; los detalles se quedan con quien la guarda.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_blind.py"/>
        <source>Something about a verdict that a second checker is not to see yet.</source>
        <translation>Algo sobre un veredicto que la segunda verificación no debe ver todavía.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/trash.py"/>
        <source>Something in the trash is still in use, so nothing was deleted.</source>
        <translation>Algo de la papelera aún se usa, así que no se borró nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>Something is wrong there.</source>
        <translation>Algo falla allí.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>Sources differ: {0} origin supports, {1} origin contradicts the claim.</source>
        <translation>Las fuentes discrepan: {0} origen respalda la afirmación, {1} origen la contradice.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>Sources differ: {0} origin supports, {1} origins contradict the claim.</source>
        <translation>Las fuentes discrepan: {0} origen respalda la afirmación, {1} orígenes la contradicen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>Sources differ: {0} origins support, {1} origin contradicts the claim.</source>
        <translation>Las fuentes discrepan: {0} orígenes respaldan la afirmación, {1} origen la contradice.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>Sources differ: {0} origins support, {1} origins contradict the claim.</source>
        <translation>Las fuentes discrepan: {0} orígenes respaldan la afirmación, {1} orígenes la contradicen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>Sources differ: {0} {1}, {2} {3} the claim.</source>
        <translation>Las fuentes discrepan sobre la afirmación: {0} {1}, {2} {3}.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Split it, or import only the part that is needed.</source>
        <translation>Divídalo, o importe solo la parte necesaria.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Split the file, or save it as plain text and import that.</source>
        <translation>Divida el archivo, o guárdelo como texto sin formato e importe eso.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/memory.py"/>
        <source>Suggested the evidence of “{0}” for “{1}”.</source>
        <translation>Se sugirieron las pruebas de «{0}» para «{1}».</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/lexicon/calendar_words.py"/>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims_at_once.py"/>
        <source>Tagged {0} “{1}”.</source>
        <translation>Etiqueta «{1}» puesta: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/acts/undoing.py"/>
        <source>Take back first what was done later, in the window where it was done.</source>
        <translation>Deshaga primero lo que se hizo después, en la ventana en que se hizo.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <source>Take out everything before the @ and try again.</source>
        <translation>Quite todo lo que va antes de la @ e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>Take the page’s own file, or its JSON-LD.</source>
        <translation>Tome el archivo de la propia página, o su JSON-LD.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>Take the share of something first: a × b.</source>
        <translation>Tome antes la proporción de algo: a × b.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/differences.py"/>
        <source>Taken from {0} when two verdicts were compared.</source>
        <translation>Tomada de {0} al comparar dos veredictos.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/ocr/tesseract.py"/>
        <source>Tesseract broke off at a page.</source>
        <translation>Tesseract se interrumpió en una página.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/ocr/languages.py"/>
        <source>Tesseract cannot read “{0}” here; it has {1}.</source>
        <translation>Tesseract no puede leer «{0}» aquí; tiene {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/ocr/tesseract.py"/>
        <source>Tesseract could not be started ({0}).</source>
        <translation>No se pudo iniciar Tesseract ({0}).</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/memory.py"/>
        <source>That claim has no evidence in another document that could be used again.</source>
        <translation>Esa afirmación no tiene en otro documento pruebas que se puedan volver a usar.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/flat.py"/>
        <source>The PDF has no pages that can be found.</source>
        <translation>El PDF no tiene páginas que se puedan encontrar.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/fallback.py"/>
        <source>The PDF is damaged or cut off.</source>
        <translation>El PDF está dañado o cortado.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/document.py"/>
        <source>The PDF is damaged or cut off; what is here are the pages that were found in it, in the order they stand in.</source>
        <translation>El PDF está dañado o cortado; lo que hay aquí son las páginas que se encontraron en él, en el orden en que están.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/document.py"/>
        <source>The PDF is damaged or made to do harm, and the reader broke off at it: only its words were read, without tables, columns, marks and places on the page.</source>
        <translation>El PDF está dañado o hecho para hacer daño, y el lector se interrumpió con él: solo se leyeron sus palabras, sin tablas, columnas, marcas ni lugares en la página.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/marks.py"/>
        <source>The PDF is damaged: no marks can be written into a copy of it.</source>
        <translation>El PDF está dañado: no se pueden escribir marcas en una copia.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_drawing.py"/>
        <source>The PDF is damaged; its pages cannot be drawn.</source>
        <translation>El PDF está dañado; sus páginas no se pueden dibujar.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/fallback.py"/>
        <source>The PDF is damaged; its text was rescued without the places of its letters on the page.</source>
        <translation>El PDF está dañado; su texto se rescató sin los lugares de sus letras en la página.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/flat.py"/>
        <source>The PDF is locked with a password.</source>
        <translation>El PDF está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/rtf.py"/>
        <source>The RTF document is damaged.</source>
        <translation>El documento RTF está dañado.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/fetching.py"/>
        <source>The address gives no document. {0}</source>
        <translation>La dirección no da ningún documento. {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <source>The address has a name or password in it, which hides where it leads.</source>
        <translation>La dirección lleva un nombre o una contraseña, lo que oculta adónde conduce.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <source>The address is too long to be one.</source>
        <translation>La dirección es demasiado larga para serlo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/enquiries.py"/>
        <source>The answer cannot have come before the question.</source>
        <translation>La respuesta no puede haber llegado antes que la pregunta.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml_attached.py"/>
        <source>The attachment has {0} MB, more than comes in with a message.</source>
        <translation>El adjunto tiene {0} MB, más de lo que entra con un mensaje.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml_attached.py"/>
        <source>The attachment is damaged.</source>
        <translation>El adjunto está dañado.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml_attached.py"/>
        <source>The attachment is empty.</source>
        <translation>El adjunto está vacío.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/epub.py"/>
        <source>The book is locked by its seller (DRM).</source>
        <translation>El libro está bloqueado por su vendedor (DRM).</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/epub.py"/>
        <source>The book’s table of parts is missing.</source>
        <translation>Falta la tabla de partes del libro.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/merging.py"/>
        <source>The bundle holds rows that no library takes.</source>
        <translation>El paquete contiene filas que ninguna biblioteca acepta.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>The bundle holds two files of one name: it is not one that this program makes.</source>
        <translation>El paquete contiene dos archivos con un mismo nombre: no es de los que hace este programa.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>The bundle holds {0}, which its manifest does not list.</source>
        <translation>El paquete contiene {0}, que no figura en su manifiesto.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>The bundle holds “{0}”, which belongs in no bundle: it may be made to write where it should not.</source>
        <translation>El paquete contiene «{0}», que no va en ningún paquete: puede estar hecho para escribir donde no debe.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>The bundle is incomplete: {0} is missing.</source>
        <translation>El paquete está incompleto: falta {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>The bundle is locked with a password, as none of this program is.</source>
        <translation>El paquete está bloqueado con una contraseña, como ninguno de este programa.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>The bundle is not as it was made: {0}</source>
        <translation>El paquete no está como se hizo: {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>The bundle unpacks to far more than any case: it is made to do harm.</source>
        <translation>El paquete se descomprime a mucho más que cualquier caso: está hecho para causar daño.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>The bundle unpacks to hundreds of times its size: it is made to do harm.</source>
        <translation>El paquete se descomprime a cientos de veces su tamaño: está hecho para causar daño.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>The bundle was made by a newer program (form {0}; this program knows up to {1}).</source>
        <translation>El paquete lo hizo un programa más nuevo (forma {0}; este programa conoce hasta la {1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>The bundle was not written: it was stopped.</source>
        <translation>El paquete no se escribió: se detuvo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>The bundle’s manifest cannot be read.</source>
        <translation>El manifiesto del paquete no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>The bundle’s manifest lists no files.</source>
        <translation>El manifiesto del paquete no enumera archivos.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>The claims stay as they are.</source>
        <translation>Las afirmaciones se quedan como están.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/marked_pages.py"/>
        <source>The copy was not written: it was stopped.</source>
        <translation>La copia no se escribió: se detuvo.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/backup.py"/>
        <source>The copy {0} does not hold what the library holds.</source>
        <translation>La copia {0} no contiene lo que contiene la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/verify.py"/>
        <source>The database is damaged: {0}.</source>
        <translation>La base de datos está dañada: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/faults.py"/>
        <location filename="../../workbench/store/library/layout.py"/>
        <source>The disk that holds {0} is full.</source>
        <translation>El disco que contiene {0} está lleno.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matches.py"/>
        <source>The document does not have the words “{0}”.</source>
        <translation>El documento no tiene las palabras «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/odt.py"/>
        <source>The document has no text in it.</source>
        <translation>El documento no tiene texto.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/docx.py"/>
        <source>The document has tracked changes ({0} inserted, {1} deleted): it is shown as if all were accepted, with a mark where each was made.</source>
        <translation>El documento tiene cambios controlados ({0} insertados, {1} eliminados): se muestra como si todos se hubieran aceptado, con una marca donde se hizo cada uno.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/rtf.py"/>
        <source>The document has tracked changes; words that were deleted may be shown.</source>
        <translation>El documento tiene cambios controlados; puede que se muestren palabras eliminadas.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/docx.py"/>
        <source>The document has words that are made invisible; they are left out.</source>
        <translation>El documento tiene palabras que se hicieron invisibles; se omiten.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/rtf.py"/>
        <source>The document has {0} MB without its pictures, which no text needs.</source>
        <translation>El documento tiene {0} MB sin sus imágenes, que ningún texto necesita.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/docx.py"/>
        <location filename="../../workbench/readers/office/odt.py"/>
        <source>The document has {0} comment; they are marked where they belong, and stand at the end, in grey.</source>
        <translation>El documento tiene {0} comentario; está marcado en su lugar y aparece al final, en gris.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/docx.py"/>
        <location filename="../../workbench/readers/office/odt.py"/>
        <source>The document has {0} comments; they are marked where they belong, and stand at the end, in grey.</source>
        <translation>El documento tiene {0} comentarios; están marcados en su lugar y aparecen al final, en gris.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/odt.py"/>
        <source>The document has {0} tracked changes: it is shown as if all were accepted, with a mark where each was made.</source>
        <translation>El documento tiene {0} cambios controlados: se muestra como si todos se hubieran aceptado, con una marca donde se hizo cada uno.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/odt.py"/>
        <source>The document is locked with a password.</source>
        <translation>El documento está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>The document stays as it was. Try again, or read the page with your own eyes.</source>
        <translation>El documento se queda como estaba. Inténtelo de nuevo, o lea la página con sus propios ojos.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>The figures here: {0}.</source>
        <translation>Las cifras de aquí: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/zipped.py"/>
        <source>The file breaks off or is damaged: its table of contents cannot be found.</source>
        <translation>El archivo se corta o está dañado: no se encuentra su índice.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/zipped.py"/>
        <source>The file declares entities of its own (a DOCTYPE), which no office document does.</source>
        <translation>El archivo declara entidades propias (un DOCTYPE), lo que no hace ningún documento de oficina.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>The file does not state its encoding; it was read as {0}. If letters look wrong, choose another way of reading them in the document’s details.</source>
        <translation>El archivo no indica su codificación; se leyó como {0}. Si las letras se ven mal, elija otra en los detalles del documento.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>The file has no ratings.</source>
        <translation>El archivo no tiene calificaciones.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>The file holds no text in any encoding that is known here.</source>
        <translation>El archivo no contiene texto en ninguna codificación que se conozca aquí.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/zipped.py"/>
        <source>The file holds {0} parts; documents have up to {1}.</source>
        <translation>El archivo tiene {0} partes; los documentos tienen hasta {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/zipped.py"/>
        <source>The file is locked with a password.</source>
        <translation>El archivo está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/zipped.py"/>
        <source>The file unpacks to more than a hundred times its size: it is made to do harm.</source>
        <translation>El archivo se descomprime a más de cien veces su tamaño: está hecho para causar daño.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/originals.py"/>
        <source>The file was changed while it was being imported.</source>
        <translation>El archivo cambió mientras se importaba.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>The file was kept out and nothing else was touched; try a copy saved as PDF or plain text.</source>
        <translation>El archivo quedó fuera y no se tocó nada más; pruebe con una copia guardada como PDF o texto sin formato.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/originals.py"/>
        <source>The file {0} may not be read any more.</source>
        <translation>El archivo {0} ya no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <location filename="../../workbench/services/intake/web_annotations.py"/>
        <source>The file {0} may not be read.</source>
        <translation>El archivo {0} no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>The first verdict is signed: say what was wrong with it.</source>
        <translation>El primer veredicto tiene el visto bueno: diga qué estaba mal en él.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/target.py"/>
        <source>The folder {0} does not let you write.</source>
        <translation>La carpeta {0} no le deja escribir.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/layout.py"/>
        <source>The folder {0} has other things in it and no library.</source>
        <translation>La carpeta {0} tiene otras cosas y ninguna biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/verify.py"/>
        <source>The frozen text {0} is not as it was extracted.</source>
        <translation>El texto congelado {0} no está como se extrajo.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <source>The host is a number in a form that hides where it leads.</source>
        <translation>El servidor es un número en una forma que oculta adónde conduce.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>The letters on</source>
        <translation>Las letras de</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>The letters on {0} have no readable meaning in the file. Make the document searchable, or compare with the page.</source>
        <translation>Las letras de {0} no tienen un significado legible en el archivo. Reconozca el texto del documento, o compare con la página.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/upgrade.py"/>
        <source>The library could not be brought up to date: rows point to nothing ({0}).</source>
        <translation>No se pudo poner al día la biblioteca: hay filas que no apuntan a nada ({0}).</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/upgrade.py"/>
        <source>The library does not state its version.</source>
        <translation>La biblioteca no indica su versión.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/faults.py"/>
        <source>The library in {0} cannot be reached: {1}.</source>
        <translation>No se puede llegar a la biblioteca de {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/faults.py"/>
        <source>The library in {0} cannot be read: {1}.</source>
        <translation>No se puede leer la biblioteca de {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/layout.py"/>
        <source>The library in {0} has lost its database, library.sqlite.</source>
        <translation>La biblioteca de {0} ha perdido su base de datos, library.sqlite.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/backup.py"/>
        <source>The library in {0} is being read by another program.</source>
        <translation>Otro programa está leyendo la biblioteca de {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/archive.py"/>
        <source>The library in {0} is closed.</source>
        <translation>La biblioteca de {0} está cerrada.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/opening.py"/>
        <source>The library in {0} is damaged: it was copied while a program was writing in it ({1}).</source>
        <translation>La biblioteca de {0} está dañada: se copió mientras un programa escribía en ella ({1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/faults.py"/>
        <location filename="../../workbench/store/library/opening.py"/>
        <source>The library in {0} is damaged: {1}.</source>
        <translation>La biblioteca de {0} está dañada: {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/opening.py"/>
        <source>The library in {0} is of an older form and has to be brought up to date first.</source>
        <translation>La biblioteca de {0} es de una forma anterior y antes hay que ponerla al día.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/lock.py"/>
        <source>The library in {0} is open in {1}.</source>
        <translation>La biblioteca de {0} está abierta en {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/archive.py"/>
        <source>The library in {0} is open read-only.</source>
        <translation>La biblioteca de {0} está abierta solo para lectura.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/upgrade.py"/>
        <source>The library in {0} was made by a newer version of the program.</source>
        <translation>La biblioteca de {0} la hizo una versión más nueva del programa.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/layout.py"/>
        <source>The library in {0} was not closed properly, and nothing can be written there: its last acts cannot be read.</source>
        <translation>La biblioteca de {0} no se cerró bien y allí no se puede escribir nada: no se puede leer lo último que se hizo.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/budget.py"/>
        <source>The machine had other work meanwhile: on a quiet one more is read in the same time.</source>
        <translation>El equipo tenía otro trabajo mientras tanto: en uno sin carga se lee más en el mismo tiempo.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>The marks leave out the source’s “{0}”: the sense may change.</source>
        <translation>Las marcas omiten «{0}» de la fuente: el sentido puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml.py"/>
        <source>The message has no words in it.</source>
        <translation>El mensaje no tiene palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml_attached.py"/>
        <source>The message has {0} attachments; the first {1} come in.</source>
        <translation>El mensaje tiene {0} adjuntos; entran los primeros {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/matching/semantic.py"/>
        <source>The model in {0} cannot be loaded ({1}).</source>
        <translation>No se puede cargar el modelo de {0} ({1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/matching/semantic.py"/>
        <source>The model {0} cannot read these passages ({1}).</source>
        <translation>El modelo {0} no puede leer estos pasajes ({1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/carried_theirs.py"/>
        <source>The new version here is not the text that it was decided in.</source>
        <translation>La versión nueva de aquí no es el texto en el que se decidió.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>The new version of the document does not say it any more.</source>
        <translation>La nueva versión del documento ya no lo dice.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>The new version of the document says it otherwise.</source>
        <translation>La nueva versión del documento lo dice de otro modo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>The new version reads “{0}” where “{1}” was checked.</source>
        <translation>La versión nueva dice «{0}» donde se verificó «{1}».</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>The next sentence of the source turns the sense: “{0}”</source>
        <translation>La oración siguiente de la fuente cambia el sentido: «{0}»</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>The number of {0} is not a whole number.</source>
        <translation>El número de {0} no es entero.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>The number of {0} is out of bounds.</source>
        <translation>El número de {0} está fuera de los límites.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>The original of {0} is another file.</source>
        <translation>El original de {0} es otro archivo.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>The original of {0} is not as it was imported, so its pages are not shown.</source>
        <translation>El original de {0} no está como se importó, así que no se muestran sus páginas.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>The original of {0} is not there any more.</source>
        <translation>El original de {0} ya no está.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>The original of {0} may not be read.</source>
        <translation>El original de {0} no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/verify.py"/>
        <source>The original of “{0}” is {1} ({2}).</source>
        <translation>El original de «{0}» está {1} ({2}).</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>The original of “{0}” stayed with {1}: its text and its SHA-256 came.</source>
        <translation>El original de «{0}» se quedó con {1}: llegaron su texto y su SHA-256.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/originals.py"/>
        <source>The original {0}… in {1} is not as it was imported.</source>
        <translation>El original {0}… de {1} no está como se importó.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/originals.py"/>
        <source>The original {0}… is missing from {1}.</source>
        <translation>Falta el original {0}… en {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/fetching.py"/>
        <source>The page at the address holds no words.</source>
        <translation>La página de la dirección no contiene palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>The page at “{0}” is larger than {1} MB.</source>
        <translation>La página en «{0}» pasa de {1} MB.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/html.py"/>
        <source>The page is built in a way that cannot be followed: only its words are shown.</source>
        <translation>La página está construida de un modo que no se puede seguir: solo se muestran sus palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/text/stated/published.py"/>
        <source>The page is dated {0}, but its text speaks of {1}: it may be the day the page was saved, not the day it was published.</source>
        <translation>La página lleva la fecha {0}, pero su texto habla de {1}: puede ser el día en que se guardó la página, no el de su publicación.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>The page was taken away for good.</source>
        <translation>La página se retiró para siempre.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/searchable.py"/>
        <source>The pages of this document are pictures: there is no text to read, search or mark yet.</source>
        <translation>Las páginas de este documento son imágenes: aún no hay texto que leer, buscar o marcar.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>The pages of {0} cannot be drawn: the file is damaged, or made to do harm.</source>
        <translation>Las páginas de {0} no se pueden dibujar: el archivo está dañado o hecho para causar daño.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>The pages of {0} cannot be drawn: {1}</source>
        <translation>Las páginas de {0} no se pueden dibujar: {1}</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>The parts stand in different places of the source and are quoted as one.</source>
        <translation>Las partes están en distintos lugares de la fuente y se citan como una sola.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>The parts stand in {0} places of the source and are quoted as one.</source>
        <translation>Las partes están en {0} lugares de la fuente y se citan como una sola.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/calculations.py"/>
        <source>The passage with “{0}” reads otherwise in the new version: “{1}”.</source>
        <translation>El pasaje con «{0}» se lee de otro modo en la versión nueva: «{1}».</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/flat.py"/>
        <source>The password is not right.</source>
        <translation>La contraseña no es correcta.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/picture_check.py"/>
        <source>The picture shows nothing where the text holds “{0}”: it is hidden.</source>
        <translation>La imagen no muestra nada donde el texto tiene «{0}»: está oculto.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/picture_check.py"/>
        <source>The picture shows the same: {0}.</source>
        <translation>La imagen muestra lo mismo: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/picture_check.py"/>
        <source>The picture shows the same: “{0}”.</source>
        <translation>La imagen muestra lo mismo: «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/picture_check.py"/>
        <source>The picture shows “{0}” where the text holds “{1}”.</source>
        <translation>La imagen muestra «{0}» donde el texto tiene «{1}».</translation>
    </message>
    <message>
        <location filename="../../workbench/settings.py"/>
        <source>The preference {0} = {1} is not possible; the usual one is used.</source>
        <translation>La preferencia {0} = {1} no es posible; se usa la habitual.</translation>
    </message>
    <message>
        <location filename="../../workbench/settings.py"/>
        <source>The preferences in {0} are damaged; the usual ones are used.</source>
        <translation>Las preferencias de {0} están dañadas; se usan las habituales.</translation>
    </message>
    <message>
        <location filename="../../workbench/settings.py"/>
        <source>The preferences in {0} could not be read ({1}); the usual ones are used.</source>
        <translation>No se pudieron leer las preferencias de {0} ({1}); se usan las habituales.</translation>
    </message>
    <message>
        <location filename="../../workbench/settings.py"/>
        <source>The preferences were damaged: they are kept in {0}, and the usual ones are used.</source>
        <translation>Las preferencias estaban dañadas: se conservan en {0} y se usan las habituales.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>The quotation is altered:</source>
        <translation>La cita está alterada:</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>The rating {0} is not in this library.</source>
        <translation>La calificación {0} no está en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/isolated/isolation.py"/>
        <source>The reader broke off at {0}: the file is damaged, or made to do harm.</source>
        <translation>El lector se interrumpió en {0}: el archivo está dañado o hecho para causar daño.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/isolated/warm.py"/>
        <source>The reader broke off at {0}: the file is made to do harm.</source>
        <translation>El lector se interrumpió en {0}: el archivo está hecho para causar daño.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/gathering.py"/>
        <source>The report was not written: it was stopped.</source>
        <translation>El informe no se escribió: se detuvo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>The scale could not be written to {0} ({1}).</source>
        <translation>No se pudo escribir la escala en {0} ({1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>The scale {0} came with the program and stays.</source>
        <translation>La escala {0} venía con el programa y se queda.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>The second check came to another rating, and nobody has decided: {0}.</source>
        <translation>La segunda verificación llegó a otra calificación y nadie ha decidido: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>The second check has no rationale.</source>
        <translation>La segunda verificación no tiene justificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/second_copy.py"/>
        <source>The second copy cannot lie in {0}: the library itself is there.</source>
        <translation>La segunda copia no puede estar en {0}: ahí está la propia biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/second_copy.py"/>
        <source>The second copy was not made: the folder {0} is not there.</source>
        <translation>No se hizo la segunda copia: la carpeta {0} no está.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>The selection has {0} characters: too many for a claim or a passage.</source>
        <translation>La selección tiene {0} caracteres: demasiados para una afirmación o un pasaje.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>The selection runs over words of the page around the article: “{0}”.</source>
        <translation>La selección abarca palabras de la página que rodea al artículo: «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>The sentence around it reads otherwise in the new version: “{0}”.</source>
        <translation>La oración de alrededor dice otra cosa en la versión nueva: «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/result.py"/>
        <source>The source does not have these words.</source>
        <translation>La fuente no tiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>The source goes on: “{0}”.</source>
        <translation>La fuente continúa: «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>The source has nearly these words.</source>
        <translation>La fuente tiene casi estas palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>The source has these words exactly.</source>
        <translation>La fuente tiene exactamente estas palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>The source has these words; what was left out or put in is marked.</source>
        <translation>La fuente tiene estas palabras; lo omitido o añadido está señalado.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/subtitles.py"/>
        <source>The subtitles hold times but no words.</source>
        <translation>Los subtítulos tienen tiempos, pero no palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/derived.py"/>
        <source>The sum agrees: {0}.</source>
        <translation>El cálculo coincide: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>The sum is too long for anybody to read.</source>
        <translation>El cálculo es demasiado largo para que alguien lo lea.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/verify.py"/>
        <source>The table’s line of claim {0} is not what the claim says.</source>
        <translation>La línea de la tabla de la afirmación {0} no es lo que dice la afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>The text gives these words to {0}; in the source {1} says them.</source>
        <translation>El texto atribuye estas palabras a {0}; en la fuente las dice {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>The text has {0} million characters; {1} million can be read as one document.</source>
        <translation>El texto tiene {0} millones de caracteres; como un solo documento se pueden leer {1} millones.</translation>
    </message>
    <message>
        <location filename="../../workbench/text/controls.py"/>
        <source>The text holds characters that turn the direction of reading: letters and figures may have been shown elsewhere in another order than they are written.</source>
        <translation>El texto contiene caracteres que cambian la dirección de lectura: puede que en otra parte letras y cifras se hayan mostrado en otro orden que el escrito.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/zipped.py"/>
        <source>The text inside has {0} MB unpacked.</source>
        <translation>El texto de dentro tiene {0} MB descomprimido.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/xlsx_rows.py"/>
        <location filename="../../workbench/readers/office/zipped.py"/>
        <source>The text inside the file is damaged.</source>
        <translation>El texto de dentro del archivo está dañado.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/isolated/sending.py"/>
        <source>The text is so long that its last {0} % were only cut into pieces to be read and found: headings, lists, speakers and sentences were not looked for there.</source>
        <translation>El texto es tan largo que su último {0} % solo se cortó en trozos para leerlo y encontrarlo: ahí no se buscaron títulos, listas, hablantes ni oraciones.</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/structure.py"/>
        <source>The text is very long: whom it quotes and what is not part of it were not looked for.</source>
        <translation>El texto es muy largo: no se buscó a quién cita ni qué no es parte de él.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_texts.py"/>
        <source>The text of {0} in the bundle is incomplete.</source>
        <translation>El texto de {0} del paquete está incompleto.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_texts.py"/>
        <source>The text of {0} in the bundle is not one that this program makes.</source>
        <translation>El texto de {0} del paquete no es de los que hace este programa.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>The text of {0} is not as it was extracted.</source>
        <translation>El texto de {0} no está como se extrajo.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/__init__.py"/>
        <source>The text that was checked, with a comment in the margin for each claim: verdict, reasons, evidence.</source>
        <translation>El texto que se verificó, con un comentario al margen por cada afirmación: veredicto, razones, pruebas.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/library/trash.py"/>
        <source>The trash holds something else by now, so nothing was deleted.</source>
        <translation>La papelera contiene ya otra cosa, así que no se borró nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/compare.py"/>
        <source>The two say it in the same words.</source>
        <translation>Los dos lo dicen con las mismas palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/signing.py"/>
        <source>The verdict has no evidence.</source>
        <translation>El veredicto no tiene pruebas.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/signing.py"/>
        <source>The verdict has no rationale.</source>
        <translation>El veredicto no tiene justificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/html.py"/>
        <source>The web page has {0} MB of markup; up to {1} MB can be read.</source>
        <translation>La página web tiene {0} MB de código; se pueden leer hasta {1} MB.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/html.py"/>
        <source>The web page has {0} paragraphs; up to {1} can be read.</source>
        <translation>La página web tiene {0} párrafos; se pueden leer hasta {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/markup.py"/>
        <source>The web page holds nothing that can be read.</source>
        <translation>La página web no contiene nada que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/__init__.py"/>
        <source>The whole report to go on editing, in styles that a newsroom can change.</source>
        <translation>El informe completo para seguir editándolo, con estilos que una redacción puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>The words of</source>
        <translation>Las palabras de</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>The words of {0} were read from pictures by {1}.</source>
        <translation>Las palabras de {0} se leyeron de imágenes con {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/merging_documents.py"/>
        <source>The words that {0} had recognised in the pictures of “{1}”: make it searchable here, then merge again.</source>
        <translation>Las palabras que {0} había reconocido en las imágenes de «{1}»: reconozca aquí el texto y vuelva a integrar.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/xlsx.py"/>
        <source>The workbook has no sheets that can be found.</source>
        <translation>El libro no tiene hojas que se puedan encontrar.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_afterwards.py"/>
        <location filename="../../workbench/services/colleagues/bundle_rows.py"/>
        <source>The {0} of the bundle are not as this program writes them.</source>
        <translation>{0} del paquete no están como los escribe este programa.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>The {0} of {1} is not text.</source>
        <translation>{0} de {1} no es texto.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>There are more brackets in it than anybody can follow.</source>
        <translation>Tiene más paréntesis de los que nadie puede seguir.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/source.py"/>
        <source>There are no words between the marks.</source>
        <translation>No hay palabras entre las comillas.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/picture_check.py"/>
        <source>There are no words here.</source>
        <translation>Aquí no hay palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>There are no words in the selection.</source>
        <translation>No hay palabras en la selección.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/reading.py"/>
        <source>There are no words in the {0}.</source>
        <translation>No hay palabras en el {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/cases.py"/>
        <source>There is a case “{0}” already.</source>
        <translation>Ya hay un caso «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/exporting.py"/>
        <source>There is a file {0} in {1} already.</source>
        <translation>Ya hay un archivo {0} en {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>There is a scale “{0}” already.</source>
        <translation>Ya hay una escala «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>There is another scale “{0}” ({1}) already.</source>
        <translation>Ya hay otra escala «{0}» ({1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/opening.py"/>
        <source>There is no backup in its folder; look for a copy of the whole folder elsewhere.</source>
        <translation>No hay ninguna copia de seguridad en su carpeta; busque en otra parte una copia de la carpeta entera.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/backup.py"/>
        <source>There is no backup {0}.</source>
        <translation>No hay ninguna copia de seguridad {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/versions.py"/>
        <source>There is no carried passage {0} in this library.</source>
        <translation>No hay ningún pasaje trasladado {0} en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/cases.py"/>
        <source>There is no case {0} in this library.</source>
        <translation>No hay ningún caso {0} en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/claims.py"/>
        <source>There is no claim {0} in this library.</source>
        <translation>No hay ninguna afirmación {0} en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/differences.py"/>
        <source>There is no difference {0} in this library.</source>
        <translation>No hay ninguna diferencia {0} en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/documents.py"/>
        <source>There is no document {0} in this library.</source>
        <translation>No hay ningún documento {0} en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/documents.py"/>
        <source>There is no document “{0}” in this library.</source>
        <translation>No hay ningún documento «{0}» en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/enquiries.py"/>
        <source>There is no enquiry {0} in this library.</source>
        <translation>No hay ninguna consulta {0} en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/evidence.py"/>
        <source>There is no evidence {0} in this library.</source>
        <translation>No hay ninguna prueba {0} en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/originals.py"/>
        <source>There is no file {0} any more.</source>
        <translation>Ya no hay ningún archivo {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <location filename="../../workbench/services/intake/prepared.py"/>
        <location filename="../../workbench/services/intake/web_annotations.py"/>
        <source>There is no file {0}.</source>
        <translation>No hay ningún archivo {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/claim_filters.py"/>
        <source>There is no filter “{0}” in this library.</source>
        <translation>No hay ningún filtro «{0}» en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/target.py"/>
        <source>There is no folder {0}.</source>
        <translation>No hay ninguna carpeta {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <source>There is no host “{0}” that can be found.</source>
        <translation>No se encuentra ningún servidor «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/layout.py"/>
        <source>There is no library in {0}.</source>
        <translation>No hay ninguna biblioteca en {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/matching/semantic.py"/>
        <source>There is no model for ranking by meaning in {0}: it has no {1}.</source>
        <translation>No hay ningún modelo para ordenar por el significado en {0}: le falta {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims_at_once.py"/>
        <source>There is no name.</source>
        <translation>No hay ningún nombre.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/origins.py"/>
        <source>There is no origin group {0} in this library.</source>
        <translation>No hay ningún grupo de origen {0} en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/marked_pages.py"/>
        <source>There is no original of {0} to copy: {1}</source>
        <translation>No hay ningún original de {0} que copiar: {1}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/pages.py"/>
        <source>There is no page {0} in this document.</source>
        <translation>No hay ninguna página {0} en este documento.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/view.py"/>
        <source>There is no passage here.</source>
        <translation>Aquí no hay ningún pasaje.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/scales.py"/>
        <source>There is no rating scale {0} in this library.</source>
        <translation>No hay ninguna escala de calificación {0} en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/scales.py"/>
        <source>There is no rating scale “{0}” in this library.</source>
        <translation>No hay ninguna escala de calificación «{0}» en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>There is no rating yet that could rest on a search.</source>
        <translation>Aún no hay ninguna calificación que pueda apoyarse en una búsqueda.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>There is no rating yet that somebody could check a second time.</source>
        <translation>Aún no hay ninguna calificación que alguien pueda verificar por segunda vez.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>There is no rating yet to give reasons for.</source>
        <translation>Aún no hay ninguna calificación que justificar.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/signing.py"/>
        <source>There is no rating yet.</source>
        <translation>Aún no hay ninguna calificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/scales.py"/>
        <source>There is no rating {0} in this library.</source>
        <translation>No hay ninguna calificación {0} en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/target.py"/>
        <source>There is no room left for {0}.</source>
        <translation>No queda sitio para {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/second_checks.py"/>
        <source>There is no second check {0} in this library.</source>
        <translation>No hay ninguna segunda verificación {0} en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>There is no such page.</source>
        <translation>No existe esa página.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>There is no sum yet.</source>
        <translation>Aún no hay ningún cálculo.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/calculations.py"/>
        <source>There is no sum {0} in this library.</source>
        <translation>No hay ningún cálculo {0} en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/verdicts.py"/>
        <source>There is no verdict {0} in this library.</source>
        <translation>No hay ningún veredicto {0} en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/versions.py"/>
        <source>There is no version {0} in this library.</source>
        <translation>No hay ninguna versión {0} en esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>There is nothing to decide about this second check.</source>
        <translation>No hay nada que decidir sobre esta segunda verificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/acts/undoing.py"/>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/acts/undoing.py"/>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>There is something to warn of before this is signed.</source>
        <translation>Hay algo que advertir antes del visto bueno.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/columns.py"/>
        <source>There is {0} in the table.</source>
        <translation>En la tabla {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>These words are not part of the claim’s.</source>
        <translation>Estas palabras no son parte de las de la afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>These words are part of the page around the article, not of the article.</source>
        <translation>Estas palabras son parte de la página que rodea al artículo, no del artículo.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/differences.py"/>
        <source>This difference is decided already.</source>
        <translation>Esta diferencia ya está decidida.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/picture_check.py"/>
        <source>This document has no pages to look at.</source>
        <translation>Este documento no tiene páginas que mirar.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml.py"/>
        <source>This is a mailbox of {0} messages, not one message.</source>
        <translation>Esto es un buzón de {0} mensajes, no un mensaje.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>This is a zip file, but not a case bundle.</source>
        <translation>Esto es un archivo zip, pero no un paquete de caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>This is not TOML: {0}.</source>
        <translation>Esto no es TOML: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <source>This is not an address: it is empty, or has spaces or control characters in it.</source>
        <translation>Esto no es una dirección: está vacía o tiene espacios o caracteres de control.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <source>This is not an address: its host cannot be a name.</source>
        <translation>Esto no es una dirección: su servidor no puede ser un nombre.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <source>This is not an address: its host or port is not right.</source>
        <translation>Esto no es una dirección: su servidor o su puerto no son correctos.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <source>This is not an address: its port is not right.</source>
        <translation>Esto no es una dirección: su puerto no es correcto.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/isolated/worker.py"/>
        <source>This is not plain text.</source>
        <translation>Esto no es texto sin formato.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>This is not text: it looks like some program’s data.</source>
        <translation>Esto no es texto: parecen datos de algún programa.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>This is the same file, byte for byte: nothing has changed in it.</source>
        <translation>Es el mismo archivo, byte por byte: no ha cambiado nada en él.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>This is {0}, which cannot be read as text here.</source>
        <translation>Esto es {0}, que aquí no se puede leer como texto.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>This passage of the new version is linked to the claim already.</source>
        <translation>Este pasaje de la versión nueva ya está vinculado a la afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>This second check is given already; it stays.</source>
        <translation>Esta segunda verificación ya está dada; se queda.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>This was decided already.</source>
        <translation>Esto ya estaba decidido.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/acts/undoing.py"/>
        <source>This was done with an older version of the library and cannot be undone any more.</source>
        <translation>Esto se hizo con una versión anterior de la biblioteca y ya no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/lexicon/calendar_words.py"/>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>To go back to it, undo the import of the newer version.</source>
        <translation>Para volver a él, deshaga la importación de la versión más nueva.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/attachments.py"/>
        <source>Too many files are packed into one message.</source>
        <translation>Hay demasiados archivos en un mismo mensaje.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>Took back that no source was found.</source>
        <translation>Se retiró que no se encontró fuente.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/documents.py"/>
        <source>Took back what kind of source “{0}” is.</source>
        <translation>Se retiró qué tipo de fuente es «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/view.py"/>
        <source>Took back “{0}” to how it is written.</source>
        <translation>«{0}» vuelve a mostrarse como está escrito.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/web_annotations.py"/>
        <source>Took in annotations: {0} claims, {1} pieces of evidence.</source>
        <translation>Se importaron anotaciones: {0} afirmaciones, {1} pruebas.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>Took in {0} review of others ({1}): {2} new claim.</source>
        <translation>Se importó {0} verificación de otros ({1}): {2} afirmación nueva.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>Took in {0} review of others ({1}): {2} new claims.</source>
        <translation>Se importó {0} verificación de otros ({1}): {2} afirmaciones nuevas.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>Took in {0} review of others: {1} new claim.</source>
        <translation>Se importó {0} verificación de otros: {1} afirmación nueva.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>Took in {0} review of others: {1} new claims.</source>
        <translation>Se importó {0} verificación de otros: {1} afirmaciones nuevas.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>Took in {0} reviews of others ({1}): {2} new claim.</source>
        <translation>Se importaron {0} verificaciones de otros ({1}): {2} afirmación nueva.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>Took in {0} reviews of others ({1}): {2} new claims.</source>
        <translation>Se importaron {0} verificaciones de otros ({1}): {2} afirmaciones nuevas.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>Took in {0} reviews of others: {1} new claim.</source>
        <translation>Se importaron {0} verificaciones de otros: {1} afirmación nueva.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>Took in {0} reviews of others: {1} new claims.</source>
        <translation>Se importaron {0} verificaciones de otros: {1} afirmaciones nuevas.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>Took the claim “{0}” up again.</source>
        <translation>Se retomó la afirmación «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/enquiries.py"/>
        <source>Took the question to {0} off the claim.</source>
        <translation>Se quitó de la afirmación la consulta a {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims_at_once.py"/>
        <source>Took the tag “{0}” off {1}.</source>
        <translation>Etiqueta «{0}» quitada: {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>Took {0}’s</source>
        <translation>Se tomó la de {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/evidence.py"/>
        <source>Took “{0}” off the claim.</source>
        <translation>Se quitó «{0}» de la afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>Try again in a while.</source>
        <translation>Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>Try again later, or save the page with a browser and import that.</source>
        <translation>Inténtelo más tarde, o guarde la página con un navegador e impórtela.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/lexicon/calendar_words.py"/>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>Two ratings have the {0} “{1}”.</source>
        <translation>Dos calificaciones comparten {0} «{1}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/library/cases.py"/>
        <source>Type a name for the case.</source>
        <translation>Escriba un nombre para el caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Type its password and try again, or import a copy that was saved without one.</source>
        <translation>Escriba su contraseña e inténtelo de nuevo, o importe una copia guardada sin ella.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Type one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16, little-endian</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/differences.py"/>
        <source>Undo takes the decision back.</source>
        <translation>Deshacer retira la decisión.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>Undo that decision to take another one.</source>
        <translation>Deshaga esa decisión para tomar otra.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/zipped.py"/>
        <source>Unpacked the file would have {0} MB, which no text needs.</source>
        <translation>Descomprimido, el archivo tendría {0} MB, que ningún texto necesita.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>Updated the verdict to {0}: {1}</source>
        <translation>Se actualizó el veredicto a {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/faults.py"/>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>Warned of: {0}</source>
        <translation>Advertencias: {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/__init__.py"/>
        <source>Web Annotations</source>
        <translation>Anotaciones web</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/__init__.py"/>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/lexicon/calendar_words.py"/>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>Went back to the claim’s own words.</source>
        <translation>Se volvió a las palabras de la propia afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Western (DOS)</source>
        <translation>Occidental (DOS)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Western (ISO 8859-15)</source>
        <translation>Occidental (ISO 8859-15)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/text.py"/>
        <source>Western (old Macintosh)</source>
        <translation>Occidental (Macintosh antiguo)</translation>
    </message>
    <message>
        <location filename="../../workbench/store/archive.py"/>
        <source>What people make is changed by an act alone.</source>
        <translation>Lo que hacen las personas solo lo cambia una acción.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/acts/undoing.py"/>
        <source>What this act changed has been changed since.</source>
        <translation>Lo que cambió esta acción ha cambiado desde entonces.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/archive.py"/>
        <source>What this act made has been used since.</source>
        <translation>Lo que creó esta acción se ha usado desde entonces.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/exchange_reading.py"/>
        <source>What {0} says of the origin of {1} sources: you decided otherwise.</source>
        <translation>Lo que dice {0} del origen de {1} fuentes: usted decidió otra cosa.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/names/findings.py"/>
        <source>Where the text names {0}, the source names {1}.</source>
        <translation>Donde el texto nombra {0}, la fuente nombra {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>Withdrew the request for a second check.</source>
        <translation>Se retiró la petición de una segunda verificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/__init__.py"/>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims.py"/>
        <source>Worded the claim as “{0}”.</source>
        <translation>La afirmación se redactó como «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/ocr/tesseract.py"/>
        <source>Words in pictures cannot be read here: Tesseract does not answer.</source>
        <translation>Aquí no se pueden leer palabras en imágenes: Tesseract no responde.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/ocr/tesseract.py"/>
        <source>Words in pictures cannot be read here: Tesseract has no language.</source>
        <translation>Aquí no se pueden leer palabras en imágenes: Tesseract no tiene ningún idioma.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/ocr/tesseract.py"/>
        <source>Words in pictures cannot be read here: Tesseract is not installed.</source>
        <translation>Aquí no se pueden leer palabras en imágenes: Tesseract no está instalado.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/calculations.py"/>
        <source>Worked out: {0}.</source>
        <translation>Se calculó: {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>Write 1,000 or 1000, and 0.5 with a point.</source>
        <translation>Escriba 1,000 o 1000, y 0.5 con punto.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>Write a correction first, then keep the claim in the new version.</source>
        <translation>Escriba antes una corrección y mantenga después la afirmación en la versión nueva.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/signing.py"/>
        <source>Write a correction or an update if it has to change.</source>
        <translation>Escriba una corrección o una actualización si tiene que cambiar.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>Write a correction or an update: it keeps the signed version and adds yours.</source>
        <translation>Escriba una corrección o una actualización: conserva la versión con visto bueno y añade la suya.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/verdicts.py"/>
        <source>Write a correction: it keeps the signed version.</source>
        <translation>Escriba una corrección: conserva la versión con visto bueno.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/enquiries.py"/>
        <source>Write it as 2026-05-31.</source>
        <translation>Escríbalo como 2026-05-31.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <source>Write it as four numbers with dots, or give its name.</source>
        <translation>Escríbalo como cuatro números con puntos, o dé su nombre.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>Write it in one sentence.</source>
        <translation>Escríbalo en una oración.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Write it with the letters of the figures, + − × ÷ and brackets.</source>
        <translation>Escríbalo con las letras de las cifras, + − × ÷ y paréntesis.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>Write it with the letters of the figures, such as (b − a) ÷ a in %.</source>
        <translation>Escríbalo con las letras de las cifras, como (b − a) ÷ a en %.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/enquiries.py"/>
        <source>Write whom it went to.</source>
        <translation>Escriba a quién se envió.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>Write why, and give it then.</source>
        <translation>Escriba por qué y dela entonces.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/signing.py"/>
        <source>Write why, with the sums, and sign off then.</source>
        <translation>Escriba por qué, con los cálculos, y dé entonces el visto bueno.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/marking.py"/>
        <source>Writing marks into a copy of {0} was stopped.</source>
        <translation>Se detuvo la escritura de marcas en una copia de {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>Wrote the rationale.</source>
        <translation>Se escribió la justificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>You are asked for a second check of this claim: its verdict is kept from you until then.</source>
        <translation>Se le pide una segunda verificación de esta afirmación: hasta entonces no se le muestra su veredicto.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/importing.py"/>
        <source>You may not read the folder {0}.</source>
        <translation>No tiene permiso para leer la carpeta {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/reading.py"/>
        <source>You may not read {0}.</source>
        <translation>No tiene permiso para leer {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a 7-Zip archive</source>
        <translation>un archivo comprimido 7-Zip</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a BMP picture</source>
        <translation>una imagen BMP</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a DjVu document</source>
        <translation>un documento DjVu</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a HEIC picture</source>
        <translation>una imagen HEIC</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a Java archive</source>
        <translation>un archivo comprimido Java</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a Photoshop picture</source>
        <translation>una imagen de Photoshop</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a PostScript document</source>
        <translation>un documento PostScript</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a PowerPoint presentation (.pptx)</source>
        <translation>una presentación de PowerPoint (.pptx)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a RAR archive</source>
        <translation>un archivo comprimido RAR</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a TIFF picture</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a WebP picture</source>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a Word document (.docx)</source>
        <translation>un documento de Word (.docx)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a ZIP archive</source>
        <translation>un archivo comprimido ZIP</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a Zstandard archive</source>
        <translation>un archivo comprimido Zstandard</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a bzip2 archive</source>
        <translation>un archivo comprimido bzip2</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/docx.py"/>
        <source>a caption of the document</source>
        <translation>un pie del documento</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>a change</source>
        <translation>un cambio</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>a colleague</source>
        <translation>un colega</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a database (SQLite)</source>
        <translation>una base de datos (SQLite)</translation>
    </message>
    <message>
        <location filename="../../workbench/text/stated/published.py"/>
        <source>a date in the story: {0}</source>
        <translation>una fecha en el texto: {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>a fall</source>
        <translation>una bajada</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a font</source>
        <translation>una fuente tipográfica</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/markup.py"/>
        <source>a form</source>
        <translation>un formulario</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a gzip archive</source>
        <translation>un archivo comprimido gzip</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/docx.py"/>
        <location filename="../../workbench/readers/office/odt.py"/>
        <source>a heading of the document</source>
        <translation>un título del documento</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>a level</source>
        <translation>un nivel</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/docx.py"/>
        <location filename="../../workbench/readers/office/odt.py"/>
        <source>a list item of the document</source>
        <translation>un elemento de lista del documento</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>a picture of {0} × {1} pixels</source>
        <translation>una imagen de {0} × {1} píxeles</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>a plain statement</source>
        <translation>una afirmación sencilla</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a program (Java or macOS)</source>
        <translation>un programa (Java o macOS)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a program (Linux)</source>
        <translation>un programa (Linux)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a program (Windows)</source>
        <translation>un programa (Windows)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a program (macOS)</source>
        <translation>un programa (macOS)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a program library</source>
        <translation>una biblioteca de programas</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>a rise</source>
        <translation>una subida</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a sound (FLAC)</source>
        <translation>un sonido (FLAC)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a sound (MP3)</source>
        <translation>un sonido (MP3)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a sound (WAV)</source>
        <translation>un sonido (WAV)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a sound or video (Ogg)</source>
        <translation>un sonido o vídeo (Ogg)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a tar archive</source>
        <translation>un archivo comprimido tar</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>a time</source>
        <translation>un momento</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/html_stated.py"/>
        <source>a time in the page</source>
        <translation>una hora en la página</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a video (MP4)</source>
        <translation>un vídeo (MP4)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>a video (Matroska or WebM)</source>
        <translation>un vídeo (Matroska o WebM)</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>about the talk itself</source>
        <translation>sobre la propia conversación</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/value.py"/>
        <source>about {0} {1}</source>
        <translation>hacia {0} {1}</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>act on record</source>
        <translation>acto documentado</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <source>advertisement</source>
        <translation>publicidad</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>agrees with the first</source>
        <translation>Coincide con la primera</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>an Android app</source>
        <translation>una aplicación de Android</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>an EPUB book</source>
        <translation>un libro EPUB</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>an Excel workbook (.xlsx)</source>
        <translation>un libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>an Excel workbook that is not in XML (.xlsb)</source>
        <translation>un libro de Excel que no está en XML (.xlsb)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>an OpenDocument file that is not text</source>
        <translation>un archivo OpenDocument que no es texto</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>an OpenDocument text (.odt)</source>
        <translation>un texto OpenDocument (.odt)</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>an icon</source>
        <translation>un icono</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>an old Office document (.doc, .xls, .ppt) or an Outlook message</source>
        <translation>un documento antiguo de Office (.doc, .xls, .ppt) o un mensaje de Outlook</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/choose.py"/>
        <source>an xz archive</source>
        <translation>un archivo comprimido xz</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>and {0} more change</source>
        <translation>y {0} cambio más</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>and {0} more changes</source>
        <translation>y {0} cambios más</translation>
    </message>
    <message>
        <location filename="../../workbench/matching/reasons.py"/>
        <source>another figure for the same thing: {0}</source>
        <translation>otra cifra para lo mismo: {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>another page</source>
        <translation>otra página</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/lock.py"/>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/differences.py"/>
        <source>archived address</source>
        <translation>dirección archivada</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/searchable.py"/>
        <source>are pictures</source>
        <translation>son imágenes</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/findings.py"/>
        <source>are the same date</source>
        <translation>son la misma fecha</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>attribution</source>
        <translation>atribución</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/summary.py"/>
        <source>before restore</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/summary.py"/>
        <source>before upgrade</source>
        <translation>antes de actualizar</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>before “{0}”</source>
        <translation>antes de «{0}»</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <source>begins with “{0}:”</source>
        <translation>empieza por «{0}:»</translation>
    </message>
    <message>
        <location filename="../../workbench/matching/reasons.py"/>
        <source>beside it or in the title: {0}</source>
        <translation>al lado o en el título: {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/markup.py"/>
        <source>beside the article</source>
        <translation>al lado del artículo</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/polarity.py"/>
        <source>both deny it</source>
        <translation>ambos lo niegan</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/summary.py"/>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <source>by-line</source>
        <translation>firma</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <source>by-line and date</source>
        <translation>firma y fecha</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/findings.py"/>
        <source>can be the same date</source>
        <translation>pueden ser la misma fecha</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>caption</source>
        <translation>pie de foto</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/furniture.py"/>
        <source>caption with its credit</source>
        <translation>pie de foto con su crédito</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>cause</source>
        <translation>causa</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/differences.py"/>
        <source>claim as checked</source>
        <translation>afirmación tal como se verifica</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/docx.py"/>
        <location filename="../../workbench/readers/office/odt.py"/>
        <source>comment in the document</source>
        <translation>comentario en el documento</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/evidence.py"/>
        <source>contradicting the claim</source>
        <translation>contradicción de la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/markup.py"/>
        <source>cookie notice</source>
        <translation>aviso de cookies</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>courtesy</source>
        <translation>cortesía</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/hidden.py"/>
        <source>covered by something drawn over it</source>
        <translation>tapado por algo dibujado encima</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/summary.py"/>
        <source>daily</source>
        <translation>como copia diaria</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/findings.py"/>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/furniture.py"/>
        <source>date of the page</source>
        <translation>fecha de la página</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>denial</source>
        <translation>negación</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>differs from {0}, by {1}</source>
        <translation>Difiere de {0}, de {1}</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/findings.py"/>
        <source>direction</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>dismissed passage</source>
        <translation>pasaje descartado</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <source>does not begin with http:// or https://</source>
        <translation>no empieza por http:// ni https://</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/hidden.py"/>
        <source>drawn invisibly</source>
        <translation>dibujado de forma invisible</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml.py"/>
        <source>email {0}</source>
        <translation>correo {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/furniture.py"/>
        <source>end mark</source>
        <translation>marca de fin</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/carried_marks.py"/>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/findings.py"/>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>figure in words</source>
        <translation>cifra en palabras</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/value.py"/>
        <source>first half</source>
        <translation>primer semestre</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>first or only</source>
        <translation>primero o único</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/value.py"/>
        <source>first quarter</source>
        <translation>primer trimestre</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/value.py"/>
        <source>fiscal year {0}</source>
        <translation>año fiscal {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/value.py"/>
        <source>fourth quarter</source>
        <translation>cuarto trimestre</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/arithmetic.py"/>
        <source>from {0} to {1} is {2} percentage points {3}</source>
        <translation>de {0} a {1} hay {2} puntos porcentuales {3}</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/arithmetic.py"/>
        <source>from {0} to {1} is {2} {3}, a change of {4} ({5} ÷ {6})</source>
        <translation>de {0} a {1} hay {2} {3}, un cambio de {4} ({5} ÷ {6})</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>general words</source>
        <translation>palabras generales</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/differences.py"/>
        <source>given to</source>
        <translation>encargada a</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/evidence.py"/>
        <source>giving context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml.py"/>
        <source>head of the message</source>
        <translation>encabezado del mensaje</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>heading</source>
        <translation>título</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/furniture.py"/>
        <source>headline of another story</source>
        <translation>titular de otra noticia</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/findings.py"/>
        <source>hedge</source>
        <translation>matiz</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/layout.py"/>
        <source>hidden text,</source>
        <translation>texto oculto,</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/layout.py"/>
        <source>hidden text, {0}</source>
        <translation>texto oculto, {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>how it still is</source>
        <translation>cómo sigue siendo</translation>
    </message>
    <message>
        <location filename="../../workbench/matching/ranking.py"/>
        <source>in the claim's own document, which is no source for itself</source>
        <translation>en el propio documento de la afirmación, que no es fuente de sí mismo</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/hidden.py"/>
        <source>in the colour of its ground</source>
        <translation>del color de su fondo</translation>
    </message>
    <message>
        <location filename="../../workbench/matching/reasons.py"/>
        <source>in the question that it answers: {0}</source>
        <translation>en la pregunta a la que responde: {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/differences.py"/>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <location filename="../../workbench/text/speech/speakers.py"/>
        <source>introduces who answers</source>
        <translation>presenta a quien responde</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/searchable.py"/>
        <source>is a picture</source>
        <translation>es una imagen</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/second_checks.py"/>
        <source>is held against the first when {0} has it back</source>
        <translation>Se compara con la primera cuando {0} la reciba de vuelta</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/web_annotations.py"/>
        <source>it names no words</source>
        <translation>no nombra palabras</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>it needs more memory than a reader may use.</source>
        <translation>necesita más memoria de la que puede usar un lector.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>it shows</source>
        <translation>muestra</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/web_annotations.py"/>
        <source>its document is not in the case</source>
        <translation>su documento no está en el caso</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/web_annotations.py"/>
        <source>its place is not certain: look for the words yourself</source>
        <translation>su lugar no es seguro: busque las palabras usted mismo</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/web_annotations.py"/>
        <source>its words are not in the text</source>
        <translation>sus palabras no están en el texto</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>just over</source>
        <translation>algo más de</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>just under</source>
        <translation>algo menos de</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/differences.py"/>
        <source>kind of source</source>
        <translation>tipo de fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/arithmetic.py"/>
        <location filename="../../workbench/crosscheck/weighing/derived.py"/>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <location filename="../../workbench/text/layout/headings.py"/>
        <source>list item</source>
        <translation>elemento de lista</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/epub.py"/>
        <source>marked in the book</source>
        <translation>marcado en el libro</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/html.py"/>
        <source>marked in the page</source>
        <translation>marcado en la página</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/markdown.py"/>
        <source>marked in the text</source>
        <translation>marcado en el texto</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/arithmetic.py"/>
        <location filename="../../workbench/crosscheck/weighing/derived.py"/>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/findings.py"/>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/xlsx.py"/>
        <source>name of a sheet</source>
        <translation>nombre de una hoja</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/furniture.py"/>
        <source>name of the site</source>
        <translation>nombre del sitio</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>name with office</source>
        <translation>nombre con cargo</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/names/findings.py"/>
        <source>names swapped</source>
        <translation>nombres intercambiados</translation>
    </message>
    <message>
        <location filename="../../workbench/text/speech/speakers.py"/>
        <source>names who speaks</source>
        <translation>nombra a quien habla</translation>
    </message>
    <message>
        <location filename="../../workbench/matching/reasons.py"/>
        <source>nearly word for word</source>
        <translation>casi palabra por palabra</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/findings.py"/>
        <source>negation</source>
        <translation>negación</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>never ends without an answer</source>
        <translation>no termina nunca y no responde</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/columns.py"/>
        <source>no column “{0}”</source>
        <translation>no hay columna «{0}»</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>not a statement</source>
        <translation>no es una afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/html.py"/>
        <source>not part of the article</source>
        <translation>no es parte del artículo</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/view.py"/>
        <source>not part of the text</source>
        <translation>no es parte del texto</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/columns.py"/>
        <source>nothing called “{0}” that a column could hold</source>
        <translation>no hay nada llamado «{0}» que una columna pueda contener</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/hidden.py"/>
        <source>off the page</source>
        <translation>fuera de la página</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/findings.py"/>
        <source>office</source>
        <translation>cargo</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>only a few words</source>
        <translation>muy pocas palabras</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain_apart.py"/>
        <source>only {0}% of</source>
        <translation>solo el {0} % de</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>opinion</source>
        <translation>opinión</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/markup.py"/>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <location filename="../../workbench/text/layout/furniture.py"/>
        <source>other stories</source>
        <translation>otras noticias</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>page furniture</source>
        <translation>relleno de la página</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/order.py"/>
        <location filename="../../workbench/text/layout/furniture.py"/>
        <source>page number</source>
        <translation>número de página</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>page {0}</source>
        <translation>página {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>pages {0}</source>
        <translation>páginas {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/view.py"/>
        <source>part of the text</source>
        <translation>es parte del texto</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>percentage points</source>
        <translation>puntos porcentuales</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>period of {0} hours</source>
        <translation>periodo de {0} horas</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/headings.py"/>
        <source>photo or table caption</source>
        <translation>pie de foto o de tabla</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <source>picture credit</source>
        <translation>crédito de la imagen</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>piece of evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/furniture.py"/>
        <source>place and date</source>
        <translation>lugar y fecha</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/columns.py"/>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/findings.py"/>
        <source>quantifier</source>
        <translation>cuantificador</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/findings.py"/>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/quotations.py"/>
        <source>quotation {0}</source>
        <translation>cita {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>rating scale</source>
        <translation>escala de calificación</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <source>read more</source>
        <translation>leer más</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <source>reading counter</source>
        <translation>contador de lectura</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/claimreview.py"/>
        <source>recommended: the address where it appeared (itemReviewed.appearance).</source>
        <translation>recomendado: la dirección donde apareció (itemReviewed.appearance).</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/claimreview.py"/>
        <source>recommended: when it was said (itemReviewed.datePublished).</source>
        <translation>recomendado: cuándo se dijo (itemReviewed.datePublished).</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/claimreview.py"/>
        <source>recommended: who said it (itemReviewed.author).</source>
        <translation>recomendado: quién lo dijo (itemReviewed.author).</translation>
    </message>
    <message>
        <location filename="../../workbench/matching/reasons.py"/>
        <source>related: {0}</source>
        <translation>relacionadas: {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <source>release notice</source>
        <translation>aviso de publicación</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>rounds it</source>
        <translation>lo redondea</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/docx.py"/>
        <location filename="../../workbench/readers/office/odt.py"/>
        <location filename="../../workbench/readers/office/xlsx.py"/>
        <location filename="../../workbench/text/layout/rows.py"/>
        <source>row of a table</source>
        <translation>fila de una tabla</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/furniture.py"/>
        <source>running head</source>
        <translation>encabezado de página</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/order.py"/>
        <source>running head or foot</source>
        <translation>encabezado o pie de página</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/asides.py"/>
        <source>runs up the margin</source>
        <translation>sube por el margen</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/searchable.py"/>
        <source>s are</source>
        <translation>s se</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>said not to be there</source>
        <translation>se dice que no existe</translation>
    </message>
    <message>
        <location filename="../../workbench/matching/reasons.py"/>
        <source>same figures</source>
        <translation>mismas cifras</translation>
    </message>
    <message>
        <location filename="../../workbench/matching/reasons.py"/>
        <source>same names</source>
        <translation>mismos nombres</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/compare.py"/>
        <location filename="../../workbench/matching/reasons.py"/>
        <source>same words</source>
        <translation>mismas palabras</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>second check</source>
        <translation>segunda verificación</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/value.py"/>
        <source>second half</source>
        <translation>segundo semestre</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/value.py"/>
        <source>second quarter</source>
        <translation>segundo trimestre</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/differences.py"/>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/differences.py"/>
        <source>set aside{0}</source>
        <translation>apartada{0}</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>share or rate</source>
        <translation>proporción o tasa</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <source>sharing</source>
        <translation>compartir</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/headings.py"/>
        <source>short line between paragraphs</source>
        <translation>línea corta entre párrafos</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <source>sign-off</source>
        <translation>cierre</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/markup.py"/>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <source>site footer</source>
        <translation>pie del sitio</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/markup.py"/>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <location filename="../../workbench/text/layout/furniture.py"/>
        <source>site navigation</source>
        <translation>navegación del sitio</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>somebody or something by name</source>
        <translation>alguien o algo por su nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>something that happened</source>
        <translation>algo que ocurrió</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>something that was done</source>
        <translation>algo que se hizo</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <location filename="../../workbench/services/library/cases.py"/>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <source>source line</source>
        <translation>línea de la fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/findings.py"/>
        <source>speaker</source>
        <translation>hablante</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>speaks of oneself</source>
        <translation>habla de sí mismo</translation>
    </message>
    <message>
        <location filename="../../workbench/text/speech/stage.py"/>
        <source>stage direction</source>
        <translation>acotación</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>still to come</source>
        <translation>aún por venir</translation>
    </message>
    <message>
        <location filename="../../workbench/services/library/cases.py"/>
        <source>subject</source>
        <translation>texto por verificar</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml.py"/>
        <source>subject of the message</source>
        <translation>asunto del mensaje</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <source>subscription</source>
        <translation>suscripción</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>superlative</source>
        <translation>superlativo</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/evidence.py"/>
        <source>supporting the claim</source>
        <translation>respaldo de la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/matching/ranking.py"/>
        <source>tells of the same thing</source>
        <translation>habla de lo mismo</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/furniture.py"/>
        <source>text of a picture, repeated by its caption</source>
        <translation>texto de una imagen, repetido por su pie</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>the PDF is damaged.</source>
        <translation>el PDF está dañado.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>the PDF is locked with a password.</source>
        <translation>el PDF está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/stated.py"/>
        <source>the PDF’s XMP metadata</source>
        <translation>los metadatos XMP del PDF</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/stated.py"/>
        <source>the PDF’s own information</source>
        <translation>la información del propio PDF</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/epub.py"/>
        <source>the book’s own data</source>
        <translation>los datos del propio libro</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml.py"/>
        <location filename="../../workbench/readers/web/html_stated.py"/>
        <source>the browser that saved the page</source>
        <translation>el navegador que guardó la página</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/web_annotations.py"/>
        <source>the claim that it belongs to is not here</source>
        <translation>la afirmación a la que pertenece no está aquí</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/merging.py"/>
        <source>the claim “{0}”</source>
        <translation>la afirmación «{0}»</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/docx.py"/>
        <location filename="../../workbench/readers/office/odt.py"/>
        <location filename="../../workbench/readers/office/rtf.py"/>
        <source>the day the document was made</source>
        <translation>el día en que se hizo el documento</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/xlsx.py"/>
        <source>the day the workbook was made</source>
        <translation>el día en que se hizo el libro</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/docx.py"/>
        <location filename="../../workbench/readers/office/odt.py"/>
        <location filename="../../workbench/readers/office/rtf.py"/>
        <source>the document’s own properties</source>
        <translation>las propiedades del propio documento</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/stated.py"/>
        <source>the language that the PDF states</source>
        <translation>el idioma que indica el PDF</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml.py"/>
        <source>the message’s date</source>
        <translation>la fecha del mensaje</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml.py"/>
        <source>the message’s sender</source>
        <translation>el remitente del mensaje</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml.py"/>
        <source>the message’s subject</source>
        <translation>el asunto del mensaje</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/html_stated.py"/>
        <source>the page’s canonical address</source>
        <translation>la dirección canónica de la página</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/html_stated.py"/>
        <source>the page’s main heading</source>
        <translation>el título principal de la página</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/html_stated.py"/>
        <source>the page’s own data:</source>
        <translation>los datos de la propia página:</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/html_stated.py"/>
        <source>the page’s own data: {0}</source>
        <translation>los datos de la propia página: {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/html.py"/>
        <source>the page’s own lang</source>
        <translation>el atributo lang de la página</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/html_stated.py"/>
        <source>the page’s title</source>
        <translation>el título de la página</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/merging.py"/>
        <source>the passage “{0}”</source>
        <translation>el pasaje «{0}»</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/claimreview.py"/>
        <source>the rating has no number on its scale, so the review has words alone.</source>
        <translation>la calificación no tiene número en su escala, así que la verificación solo tiene palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/polarity.py"/>
        <location filename="../../workbench/crosscheck/polarity/ranks.py"/>
        <location filename="../../workbench/crosscheck/polarity/softening.py"/>
        <source>the source</source>
        <translation>la fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>the source’s “{0}” is left out</source>
        <translation>falta «{0}» de la fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/polarity.py"/>
        <location filename="../../workbench/crosscheck/polarity/ranks.py"/>
        <location filename="../../workbench/crosscheck/polarity/softening.py"/>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/claimreview.py"/>
        <source>the verdict is not signed off.</source>
        <translation>el veredicto no tiene el visto bueno.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/office/xlsx.py"/>
        <source>the workbook’s own properties</source>
        <translation>las propiedades del propio libro</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/value.py"/>
        <source>the {0} century</source>
        <translation>el siglo {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/value.py"/>
        <source>the {0}s</source>
        <translation>los años {0}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/claimreview.py"/>
        <source>there is no rationale (reviewBody).</source>
        <translation>no hay justificación (reviewBody).</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>they show</source>
        <translation>muestran</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/value.py"/>
        <source>third quarter</source>
        <translation>tercer trimestre</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/furniture.py"/>
        <source>title repeated</source>
        <translation>título repetido</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>too much output</source>
        <translation>demasiada salida</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/hidden.py"/>
        <source>too small to be read</source>
        <translation>demasiado pequeño para leerlo</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/hidden.py"/>
        <source>transparent</source>
        <translation>transparente</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>truncates it</source>
        <translation>lo trunca</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <location filename="../../workbench/text/speech/stage.py"/>
        <source>what happened, said by nobody</source>
        <translation>lo que ocurrió, que nadie dice</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>what names a confidential source is not known without the report</source>
        <translation>sin el informe no se sabe qué nombra a una fuente confidencial</translation>
    </message>
    <message>
        <location filename="../../workbench/text/checkworthy.py"/>
        <source>whole name with office</source>
        <translation>nombre completo con cargo</translation>
    </message>
    <message>
        <location filename="../../workbench/text/layout/chrome.py"/>
        <source>written by</source>
        <translation>escrito por</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} (% ≠ points)</source>
        <translation>{0} (% ≠ puntos)</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} (currency)</source>
        <translation>{0} (moneda)</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} (digits swapped)</source>
        <translation>{0} (dígitos cambiados)</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>{0} (earlier version)</source>
        <translation>{0} (versión anterior)</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} (level ≠ change)</source>
        <translation>{0} (nivel ≠ cambio)</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} (one digit)</source>
        <translation>{0} (un dígito)</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} (per {1} ≠ per {2})</source>
        <translation>{0} (por {1} ≠ por {2})</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} (period)</source>
        <translation>{0} (periodo)</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/lock.py"/>
        <source>{0} (process {1}) by {2} on {3} since {4}</source>
        <translation>{0} (proceso {1}) por {2} en {3} desde {4}</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} (rounded)</source>
        <translation>{0} (redondeada)</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} (truncated)</source>
        <translation>{0} (truncada)</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} (unit)</source>
        <translation>{0} (unidad)</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/summary.py"/>
        <source>{0} Last in it, at {1}: {2}</source>
        <translation>{0} Lo último en ella, a las {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reporting/marked_pages.py"/>
        <source>{0} PDFs of this case carry claims or evidence: {1}.</source>
        <translation>{0} PDF de este caso tienen afirmaciones o pruebas: {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/arithmetic.py"/>
        <source>{0} a {1} is about {2} a year ({3} × {4})</source>
        <translation>{0} por {1} son unos {2} al año ({3} × {4})</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} a {1} is {2} a {3}, as {4} says.</source>
        <translation>{0} por {1} son {2} por {3}, como dice {4}.</translation>
    </message>
    <message>
        <location filename="../../workbench/matching/semantic.py"/>
        <source>{0} and tokenizer.json</source>
        <translation>{0} y tokenizer.json</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/findings.py"/>
        <source>{0} and {1} are different dates.</source>
        <translation>{0} y {1} son fechas distintas.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain_apart.py"/>
        <source>{0} and {1} are different times of day.</source>
        <translation>{0} y {1} son horas distintas.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain_apart.py"/>
        <source>{0} and {1} are for different periods: {2}.</source>
        <translation>{0} y {1} son de periodos distintos: {2}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} and {1} are not the same: percent is not percentage points.</source>
        <translation>{0} y {1} no son lo mismo: por ciento no son puntos porcentuales.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} and {1} are the same figure.</source>
        <translation>{0} y {1} son la misma cifra.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} and {1} are the same number, but “{2}” in the text is the contrary of “{3}” in the source.</source>
        <translation>{0} y {1} son el mismo número, pero «{2}» en el texto es lo contrario de «{3}» en la fuente.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} and {1} are the same quantity.</source>
        <translation>{0} y {1} son la misma cantidad.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} and {1} bound the figure from opposite sides.</source>
        <translation>{0} y {1} acotan la cifra por lados opuestos.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} and {1} can both be true.</source>
        <translation>{0} y {1} pueden ser ciertas a la vez.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>{0} and {1} count different things: they cannot be added up or taken away from each other.</source>
        <translation>{0} y {1} cuentan cosas distintas: no se pueden sumar ni restar entre sí.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} and {1} differ by two swapped digits.</source>
        <translation>{0} y {1} difieren en dos dígitos intercambiados.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} and {1} differ by {2}.</source>
        <translation>{0} y {1} difieren en {2}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} and {1} differ in one digit.</source>
        <translation>{0} y {1} difieren en un dígito.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} and {1} give the same number for different measures.</source>
        <translation>{0} y {1} dan el mismo número para medidas distintas.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} and {1} give the same number in different currencies.</source>
        <translation>{0} y {1} dan el mismo número en monedas distintas.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} and {1} give the same number in different measures.</source>
        <translation>{0} y {1} dan el mismo número en medidas distintas.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} and {1} give the same number in different units; {2} is {3}.</source>
        <translation>{0} y {1} dan el mismo número en unidades distintas; {2} son {3}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/names/findings.py"/>
        <source>{0} and {1} have changed places.</source>
        <translation>{0} y {1} han cambiado de lugar.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/origins.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/findings.py"/>
        <source>{0} and {1} {2}.</source>
        <translation>{0} y {1} {2}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>{0} as they were</source>
        <translation>{0} sin cambios</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/reading.py"/>
        <source>{0} cannot be opened: {1}.</source>
        <translation>{0} no se puede abrir: {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/batches.py"/>
        <source>{0} cannot be read any more.</source>
        <translation>{0} ya no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/prepared.py"/>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} no se puede leer: {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/claimreview.py"/>
        <source>{0} claim without a verdict will not be in the file.</source>
        <translation>{0} afirmación sin veredicto no estará en el archivo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/claims_at_once.py"/>
        <source>{0} claims</source>
        <translation>{0} afirmaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/claimreview.py"/>
        <source>{0} claims without a verdict will not be in the file.</source>
        <translation>{0} afirmaciones sin veredicto no estarán en el archivo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>{0} contradict the claim.</source>
        <translation>{0} contradicen la afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/text/controls.py"/>
        <source>{0} control character in the text are shown by number, like ⟦U+202E⟧.</source>
        <translation>{0} carácter de control del texto se muestra por su número, como ⟦U+202E⟧.</translation>
    </message>
    <message>
        <location filename="../../workbench/text/controls.py"/>
        <source>{0} control character in the text is shown by number, like ⟦U+202E⟧.</source>
        <translation>{0} carácter de control del texto se muestra por su número, como ⟦U+202E⟧.</translation>
    </message>
    <message>
        <location filename="../../workbench/text/controls.py"/>
        <source>{0} control characters in the text are shown by number, like ⟦U+202E⟧.</source>
        <translation>{0} caracteres de control del texto se muestran por su número, como ⟦U+202E⟧.</translation>
    </message>
    <message>
        <location filename="../../workbench/text/controls.py"/>
        <source>{0} control characters in the text is shown by number, like ⟦U+202E⟧.</source>
        <translation>{0} caracteres de control del texto se muestran por su número, como ⟦U+202E⟧.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>{0} could not be read ({1}).</source>
        <translation>{0} no se pudo leer ({1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/isolated/warm.py"/>
        <source>{0} could not be read: its reader broke off.</source>
        <translation>{0} no se pudo leer: su lector se interrumpió.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/isolated/isolation.py"/>
        <source>{0} could not be read: no reader could be started ({1}).</source>
        <translation>{0} no se pudo leer: no se pudo iniciar ningún lector ({1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/doubts.py"/>
        <location filename="../../workbench/readers/pdf/fallback.py"/>
        <source>{0} could not be read: the file is damaged there.</source>
        <translation>{0} no se pudo leer: el archivo está dañado ahí.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/target.py"/>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} no se pudo escribir: {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} difference to decide</source>
        <translation>{0} diferencia por decidir</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} differences to decide</source>
        <translation>{0} diferencias por decidir</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} does not satisfy {1}.</source>
        <translation>{0} no cumple {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>{0} doubtful word</source>
        <translation>{0} palabra dudosa</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/searchable.py"/>
        <source>{0} doubtful word is</source>
        <translation>{0} palabra dudosa está</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/said.py"/>
        <source>{0} doubtful words</source>
        <translation>{0} palabras dudosas</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/searchable.py"/>
        <source>{0} doubtful words are</source>
        <translation>{0} palabras dudosas están</translation>
    </message>
    <message>
        <location filename="../../workbench/services/library/trash.py"/>
        <source>{0} files of undone imports went too.</source>
        <translation>También se fueron {0} archivos de importaciones deshechas.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} fits {1}</source>
        <translation>{0} encaja con {1}</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain_apart.py"/>
        <source>{0} fits {1} (×{2})</source>
        <translation>{0} encaja con {1} (×{2})</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain_apart.py"/>
        <source>{0} fits {1}, but is {2} the figure named: the two hardly mean the same.</source>
        <translation>{0} encaja con {1}, pero es {2} la cifra nombrada: difícilmente se refieren a lo mismo.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} fits {1}.</source>
        <translation>{0} encaja con {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain_apart.py"/>
        <source>{0} goes with “{1}”, {2} with “{3}”: these are two different ones.</source>
        <translation>{0} va con «{1}», {2} con «{3}»: no se trata del mismo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>{0} gone</source>
        <translation>{0} sin correspondencia</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>{0} has no colour: “{1}”.</source>
        <translation>{0} no tiene color: «{1}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>{0} has no {1}.</source>
        <translation>{0} no tiene {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/signing.py"/>
        <source>{0} has signed this verdict off already.</source>
        <translation>{0} ya dio el visto bueno a este veredicto.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/verdicts.py"/>
        <source>{0} has signed this verdict off.</source>
        <translation>{0} dio el visto bueno a este veredicto.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/reading.py"/>
        <source>{0} has {1} MB; files up to {2} MB can be read.</source>
        <translation>{0} tiene {1} MB; se pueden leer archivos de hasta {2} MB.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>{0} holds no ClaimReview that can be used.</source>
        <translation>{0} no contiene ningún ClaimReview que se pueda usar.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>{0} holds no ClaimReview that can be used: {1}</source>
        <translation>{0} no contiene ningún ClaimReview que se pueda usar: {1}</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/web_annotations.py"/>
        <source>{0} holds no Web Annotations.</source>
        <translation>{0} no contiene anotaciones web.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/isolated/warm.py"/>
        <location filename="../../workbench/readers/reading.py"/>
        <source>{0} holds nothing but white space.</source>
        <translation>{0} no contiene más que espacios en blanco.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>{0} in the bundle cannot be read.</source>
        <translation>{0} del paquete no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>{0} in the bundle is damaged.</source>
        <translation>{0} del paquete está dañado.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>{0} in the bundle is far larger than any case.</source>
        <translation>{0} del paquete es mucho más grande que cualquier caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain_apart.py"/>
        <source>{0} in the text goes with “{1}”, {2} in the source with “{3}”: these are different matters.</source>
        <translation>{0} en el texto va con «{1}», {2} en la fuente con «{3}»: son asuntos distintos.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} in the text is {1}, {2} in the source {3}.</source>
        <translation>{0} en el texto es {1}, {2} en la fuente {3}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/layout.py"/>
        <source>{0} is a database of another program.</source>
        <translation>{0} es una base de datos de otro programa.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} is a factor of {1}, {2} one of {3}.</source>
        <translation>{0} es un factor de {1}, {2} uno de {3}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/layout.py"/>
        <source>{0} is a file, not the folder of a library.</source>
        <translation>{0} es un archivo, no la carpeta de una biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/backup.py"/>
        <source>{0} is a file.</source>
        <translation>{0} es un archivo.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/reading.py"/>
        <source>{0} is a folder, not a file.</source>
        <translation>{0} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/target.py"/>
        <source>{0} is a folder.</source>
        <translation>{0} es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain_apart.py"/>
        <source>{0} is a plan, {1} is what came of it.</source>
        <translation>{0} es un plan, {1} es lo que resultó.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/findings.py"/>
        <source>{0} is a {1}</source>
        <translation>{0} es {1}</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/dates/findings.py"/>
        <source>{0} is a {1}, not a {2}.</source>
        <translation>{0} es {1}, no {2}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/ledger/lines.py"/>
        <source>{0} is a {1}.</source>
        <translation>{0} es {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/names/findings.py"/>
        <source>{0} is called “{1}” in the text and “{2}” in the source.</source>
        <translation>{0} se llama «{1}» en el texto y «{2}» en la fuente.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/layout.py"/>
        <source>{0} is damaged: it does not begin like a database.</source>
        <translation>{0} está dañado: no empieza como una base de datos.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/layout.py"/>
        <source>{0} is damaged: it is empty.</source>
        <translation>{0} está dañado: está vacío.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/marking.py"/>
        <source>{0} is damaged: no marks can be written into a copy of it.</source>
        <translation>{0} está dañado: no se pueden escribir marcas en una copia.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/backup.py"/>
        <source>{0} is damaged: {1}.</source>
        <translation>{0} está dañado: {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/isolated/warm.py"/>
        <location filename="../../workbench/readers/reading.py"/>
        <source>{0} is empty.</source>
        <translation>{0} está vacío.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} is for a {1}, {2} for a {3}.</source>
        <translation>{0} es por {1}, {2} por {3}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain_apart.py"/>
        <source>{0} is in {1} and {2} in {3}: only an exchange rate can compare them.</source>
        <translation>{0} está en {1} y {2} en {3}: solo un tipo de cambio permite compararlas.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/web_annotations.py"/>
        <source>{0} is larger than any set of annotations.</source>
        <translation>{0} es más grande que cualquier conjunto de anotaciones.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>{0} is larger than any set of reviews.</source>
        <translation>{0} es más grande que cualquier conjunto de verificaciones.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/marking.py"/>
        <source>{0} is locked: its password is needed, or is not the right one.</source>
        <translation>{0} está bloqueado: hace falta su contraseña, o no es la correcta.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>{0} is missing.</source>
        <translation>Falta {0}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/web_annotations.py"/>
        <source>{0} is not JSON that can be read.</source>
        <translation>{0} no es JSON que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>{0} is not UTF-8 text.</source>
        <translation>{0} no es texto UTF-8.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>{0} is not a case bundle, or it is cut off.</source>
        <translation>{0} no es un paquete de caso, o se corta.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>{0} is not a share of anything: it cannot be given in %.</source>
        <translation>{0} no es una proporción de nada: no se puede expresar en %.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/reading.py"/>
        <source>{0} is not an ordinary file but a device or a pipe.</source>
        <translation>{0} no es un archivo corriente, sino un dispositivo o una tubería.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundle_files.py"/>
        <source>{0} is not as it was written.</source>
        <translation>{0} no está como se escribió.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/reading.py"/>
        <source>{0} is not there.</source>
        <translation>{0} no está ahí.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} is not {1}.</source>
        <translation>{0} no es {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>{0} is the scale of {1}.</source>
        <translation>{0} es la escala de {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>{0} is too large for a rating scale.</source>
        <translation>{0} es demasiado grande para una escala de calificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} is {1} fewer than {2}.</source>
        <translation>{0} es {1} menos que {2}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} is {1} less than {2}.</source>
        <translation>{0} es {1} menos que {2}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} is {1} more than {2}.</source>
        <translation>{0} es {1} más que {2}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} is {1} times {2}: one is off by a factor of {3}.</source>
        <translation>{0} es {1} veces {2}: una se desvía por un factor de {3}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} is {1}; {2} matches it.</source>
        <translation>{0} es {1}; {2} coincide con ello.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} is {1}; {2} {3}.</source>
        <translation>{0} es {1}; {2} {3}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} lies outside {1}.</source>
        <translation>{0} queda fuera de {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} lies within {1}.</source>
        <translation>{0} queda dentro de {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/rereading.py"/>
        <source>{0} marked passage could not be found again for sure.</source>
        <translation>{0} pasaje marcado no se volvió a encontrar con seguridad.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/rereading.py"/>
        <source>{0} marked passages could not be found again for sure.</source>
        <translation>{0} pasajes marcados no se volvieron a encontrar con seguridad.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>{0} moved</source>
        <translation>{0} en otro lugar</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/marking.py"/>
        <source>{0} needs more memory than one document may use.</source>
        <translation>{0} necesita más memoria de la que puede usar un documento.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>{0} needs one or two letters, so that no meaning rests on its colour alone.</source>
        <translation>{0} necesita una o dos letras, para que ningún significado dependa solo del color.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new claim</source>
        <translation>{0} afirmación nueva</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new claims</source>
        <translation>{0} afirmaciones nuevas</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new dismissed passage</source>
        <translation>{0} pasaje descartado nuevo</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new dismissed passages</source>
        <translation>{0} pasajes descartados nuevos</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new document</source>
        <translation>{0} documento nuevo</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new documents</source>
        <translation>{0} documentos nuevos</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new piece of evidence</source>
        <translation>{0} prueba nueva</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new pieces of evidence</source>
        <translation>{0} pruebas nuevas</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new rating scale</source>
        <translation>{0} escala de calificación nueva</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new rating scales</source>
        <translation>{0} escalas de calificación nuevas</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new source</source>
        <translation>{0} fuente nueva</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new sources</source>
        <translation>{0} fuentes nuevas</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new verdict</source>
        <translation>{0} veredicto nuevo</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new verdicts</source>
        <translation>{0} veredictos nuevos</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new {1}</source>
        <translation>{0} {1} más</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0} new {1}s</source>
        <translation>{0} {1} más</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml_attached.py"/>
        <source>{0} not imported.</source>
        <translation>{0} sin importar.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/epub.py"/>
        <source>{0} of the book’s {1} parts are missing in the file.</source>
        <translation>Faltan en el archivo {0} de las {1} partes del libro.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/arithmetic.py"/>
        <source>{0} of {1} is {2} ({3} ÷ {4})</source>
        <translation>{0} de {1} es {2} ({3} ÷ {4})</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} of {1} is {2}%, as {3} says.</source>
        <translation>{0} de {1} es {2} %, como dice {3}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} of {1} is {2}%, not {3}.</source>
        <translation>{0} de {1} es {2} %, no {3}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} of {1} is {2}, as {3} says.</source>
        <translation>{0} de {1} es {2}, como dice {3}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} of {1} is {2}, not {3}.</source>
        <translation>{0} de {1} es {2}, no {3}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>{0} origins</source>
        <translation>{0} orígenes</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/searchable.py"/>
        <source>{0} page</source>
        <translation>{0} página</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/searchable.py"/>
        <source>{0} pages</source>
        <translation>{0} páginas</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/view.py"/>
        <source>{0} passages are</source>
        <translation>{0} pasajes:</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} per head</source>
        <translation>{0} por persona</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} per {1}</source>
        <translation>{0} por {1}</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/wording.py"/>
        <source>{0} percentage point</source>
        <translation>{0} punto porcentual</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/derived.py"/>
        <location filename="../../workbench/crosscheck/weighing/wording.py"/>
        <source>{0} percentage points</source>
        <translation>{0} puntos porcentuales</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/arithmetic.py"/>
        <source>{0} percentage points {1}</source>
        <translation>{0} puntos porcentuales {1}</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/eml_attached.py"/>
        <source>{0} pictures in the message are</source>
        <translation>{0} imágenes del mensaje quedan</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>{0} rates this claim “{1}”{2}.</source>
        <translation>{0} califica esta afirmación «{1}»{2}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/intake/claim_reviews.py"/>
        <source>{0} reviewed this claim.</source>
        <translation>{0} verificó esta afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} rounds {1}.</source>
        <translation>{0} redondea {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} satisfies {1}.</source>
        <translation>{0} cumple {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>{0} sources, but all from one origin ({1}): they count as a single one.</source>
        <translation>{0} fuentes, pero todas del mismo origen ({1}): cuentan como una sola.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/matrix.py"/>
        <source>{0} support the claim.</source>
        <translation>{0} respaldan la afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>{0} the rating {1}.</source>
        <translation>{0} la calificación {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain_apart.py"/>
        <location filename="../../workbench/crosscheck/weighing/wording.py"/>
        <source>{0} times</source>
        <translation>{0} veces</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>{0} to look at again</source>
        <translation>{0} por revisar otra vez</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0} truncates {1}.</source>
        <translation>{0} trunca {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/searchable.py"/>
        <source>{0} underlined with dots.</source>
        <translation>{0} subrayadas con puntos.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scales.py"/>
        <source>{0} verdicts that are not signed off have</source>
        <translation>{0} veredictos sin visto bueno tienen</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>{0} was closed.</source>
        <translation>{0} se cerró.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/wording.py"/>
        <source>{0} years</source>
        <translation>{0} años</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/verify.py"/>
        <source>{0} {1} does not stand in document {2} where it was set.</source>
        <translation>{0} {1} no está en el documento {2} donde se puso.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/verify.py"/>
        <source>{0} {1} reaches beyond the frozen text {2}.</source>
        <translation>{0} {1} llega más allá del texto congelado {2}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/searchable.py"/>
        <source>{0} {1}: there is no text to read, search or mark.</source>
        <translation>{0} {1}: no hay texto que leer, buscar o marcar.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain_apart.py"/>
        <source>{0} ∥ {1} (another one)</source>
        <translation>{0} ∥ {1} (otro)</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain_apart.py"/>
        <source>{0} ∥ {1} (another period)</source>
        <translation>{0} ∥ {1} (otro periodo)</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain_apart.py"/>
        <source>{0} ∥ {1} (currency)</source>
        <translation>{0} ∥ {1} (moneda)</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain_apart.py"/>
        <source>{0} ∥ {1} (planned)</source>
        <translation>{0} ∥ {1} (previsto)</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain_apart.py"/>
        <source>{0} ∥ {1} (time)</source>
        <translation>{0} ∥ {1} (hora)</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0}, as {1} says.</source>
        <translation>{0}, como dice {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/findings.py"/>
        <source>{0}, but for another period: {1}.</source>
        <translation>{0}, pero de otro periodo: {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/quotations.py"/>
        <source>{0}, held against {1}: {2}</source>
        <translation>{0}, cotejada con {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/summary.py"/>
        <source>{0}, made {1} at {2}. It holds {3}.</source>
        <translation>{0}, hecha {1} a las {2}. Contiene {3}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/explain.py"/>
        <source>{0}, not {1}.</source>
        <translation>{0}, no {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>{0}, where {1} has another {2}.</source>
        <translation>{0}, donde {1} tiene otra cosa: {2}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/html.py"/>
        <source>{0}, without the name of the site</source>
        <translation>{0}, sin el nombre del sitio</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/stated.py"/>
        <source>{0}: Author</source>
        <translation>{0}: Author</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/stated.py"/>
        <source>{0}: Title</source>
        <translation>{0}: Title</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/doubts.py"/>
        <source>{0}: damaged; the text was rescued without the places of its letters.</source>
        <translation>{0}: dañada; el texto se rescató sin los lugares de sus letras.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/stated.py"/>
        <source>{0}: dc:creator</source>
        <translation>{0}: dc:creator</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/stated.py"/>
        <source>{0}: dc:date</source>
        <translation>{0}: dc:date</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/stated.py"/>
        <source>{0}: dc:language</source>
        <translation>{0}: dc:language</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/stated.py"/>
        <source>{0}: dc:publisher</source>
        <translation>{0}: dc:publisher</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/stated.py"/>
        <source>{0}: dc:title</source>
        <translation>{0}: dc:title</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/marking.py"/>
        <source>{0}: no marked copy could be made of it; the file is damaged or made to do harm.</source>
        <translation>{0}: no se pudo hacer una copia marcada; el archivo está dañado o hecho para causar daño.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/page_images.py"/>
        <source>{0}: no worker could be started to draw it ({1}).</source>
        <translation>{0}: no se pudo iniciar ningún proceso para dibujarlo ({1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/marking.py"/>
        <source>{0}: no worker could be started to mark it ({1}).</source>
        <translation>{0}: no se pudo iniciar ningún proceso para marcarlo ({1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/doubts.py"/>
        <source>{0}: so much text is written there in one piece that its end may be missing here; compare with another program.</source>
        <translation>{0}: ahí hay tanto texto escrito de una sola vez que aquí puede faltar el final; compare con otro programa.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/doubts.py"/>
        <source>{0}: so much text is written there in one piece that the page does not show all of it; it was read without the places of its letters.</source>
        <translation>{0}: ahí hay tanto texto escrito de una sola vez que la página no lo muestra entero; se leyó sin el lugar de sus letras.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/doubts.py"/>
        <source>{0}: text that is {1} is shown in grey and not searched for matches.</source>
        <translation>{0}: el texto {1} se muestra en gris y no se busca en él.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/stated.py"/>
        <source>{0}: the day the PDF was made</source>
        <translation>{0}: el día en que se hizo el PDF</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/doubts.py"/>
        <source>{0}: the order of right-to-left text was worked out from where its letters stand; compare figures and brackets with the page.</source>
        <translation>{0}: el orden del texto de derecha a izquierda se dedujo de dónde están sus letras; compare cifras y paréntesis con la página.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/isolated/warm.py"/>
        <source>{0}: the reader gave something that is not a document.</source>
        <translation>{0}: el lector entregó algo que no es un documento.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/isolated/isolation.py"/>
        <source>{0}: the reader gave something that is not a document; nothing of it was kept.</source>
        <translation>{0}: el lector entregó algo que no es un documento; no se guardó nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/reading.py"/>
        <source>{0}: the reader gave something that is not a table.</source>
        <translation>{0}: el lector entregó algo que no es una tabla.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/pdf/doubts.py"/>
        <source>{0}: too many lines are drawn to tell tables; what stands in tables there reads like other text.</source>
        <translation>{0}: hay demasiadas líneas dibujadas para distinguir tablas; lo que está en ellas se lee como el resto del texto.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/merging.py"/>
        <source>{0}: {1} in the text that this library has.</source>
        <translation>{0}: {1} en el texto que tiene esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/names/findings.py"/>
        <source>“{0}” and “{1}” are one office.</source>
        <translation>«{0}» y «{1}» son un mismo cargo.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/names/findings.py"/>
        <source>“{0}” and “{1}” are one person’s name.</source>
        <translation>«{0}» y «{1}» son el nombre de una misma persona.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/origins.py"/>
        <source>“{0}” and “{1}” both name {2} as where they come from (“{3}”, “{4}”).</source>
        <translation>«{0}» y «{1}» nombran {2} como su origen («{3}», «{4}»).</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/changed_places.py"/>
        <source>“{0}” and “{1}” have changed places between the text and the source.</source>
        <translation>«{0}» y «{1}» han cambiado de lugar entre el texto y la fuente.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/sources/origins.py"/>
        <source>“{0}” and “{1}” share {2} words nearly verbatim, {3} of the shorter.</source>
        <translation>«{0}» y «{1}» comparten {2} palabras casi literales, {3} de la más corta.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>“{0}” answered “{1}”. {2}</source>
        <translation>«{0}» respondió «{1}». {2}</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>“{0}” broke off: {1} of {2} bytes came.</source>
        <translation>«{0}» se interrumpió: llegaron {1} de {2} bytes.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>“{0}” cannot be reached.</source>
        <translation>No se puede llegar a «{0}».</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/encodings.py"/>
        <source>“{0}” cannot be read in another way.</source>
        <translation>«{0}» no se puede leer de otra forma.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>“{0}” cannot be the key of a scale.</source>
        <translation>«{0}» no puede ser la clave de una escala.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>“{0}” cannot be the key of {1}.</source>
        <translation>«{0}» no puede ser la clave de {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>“{0}” cannot prove that it is who it says ({1}).</source>
        <translation>«{0}» no puede demostrar que es quien dice ({1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>“{0}” cannot stand in a sum.</source>
        <translation>«{0}» no puede estar en un cálculo.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>“{0}” does not answer.</source>
        <translation>«{0}» no responde.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/colleagues/bundles.py"/>
        <source>“{0}” does not stand where the bundle says.</source>
        <translation>«{0}» no está donde dice el paquete.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>“{0}” gave a page that is packed wrongly.</source>
        <translation>«{0}» entregó una página mal comprimida.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>“{0}” gave an answer that cannot be read ({1}).</source>
        <translation>«{0}» dio una respuesta que no se puede leer ({1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>“{0}” gave an empty page.</source>
        <translation>«{0}» entregó una página vacía.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>“{0}” has a newer version in this case already.</source>
        <translation>«{0}» ya tiene una versión más nueva en este caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>“{0}” has a newer version in this case itself.</source>
        <translation>«{0}» tiene él mismo una versión más nueva en este caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>“{0}” has a part in several cases: {1}.</source>
        <translation>«{0}» está en varios casos: {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/searchable.py"/>
        <source>“{0}” has no page that is only a picture.</source>
        <translation>«{0}» no tiene ninguna página que sea solo una imagen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>“{0}” has no part in any case.</source>
        <translation>«{0}» no está en ningún caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>“{0}” has no part in this case.</source>
        <translation>«{0}» no está en este caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/polarity.py"/>
        <source>“{0}” in the text and “{1}” in the source, one of them denied, say the same.</source>
        <translation>«{0}» en el texto y «{1}» en la fuente, uno de ellos negado, dicen lo mismo.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/polarity.py"/>
        <source>“{0}” in the text is the opposite of “{1}” in the source.</source>
        <translation>«{0}» en el texto es lo contrario de «{1}» en la fuente.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/polarity.py"/>
        <location filename="../../workbench/crosscheck/polarity/ranks.py"/>
        <source>“{0}” in the text is “{1}” in the source.</source>
        <translation>«{0}» en el texto es «{1}» en la fuente.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/softening.py"/>
        <source>“{0}” in the text is “{1}” in the source: {2} names one of several, {3} only one.</source>
        <translation>«{0}» en el texto es «{1}» en la fuente: {2} nombra uno de varios, {3} solo uno.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/view.py"/>
        <source>“{0}” is</source>
        <translation>«{0}»:</translation>
    </message>
    <message>
        <location filename="../../workbench/store/colleagues/exchange_afterwards.py"/>
        <source>“{0}” is a newer version there of a document that stands here: claims stay where they are. Import it as the new version to carry them over.</source>
        <translation>Allí «{0}» es una versión más nueva de un documento que aquí sigue en uso: las afirmaciones se quedan donde están. Impórtela como nueva versión para trasladarlas.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/versions.py"/>
        <source>“{0}” is an earlier version of this document, and stays one.</source>
        <translation>«{0}» es una versión anterior de este documento, y lo sigue siendo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/enquiries.py"/>
        <source>“{0}” is not a day.</source>
        <translation>«{0}» no es un día.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>“{0}” is not a number.</source>
        <translation>«{0}» no es un número.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/documents.py"/>
        <source>“{0}” is not confidential any more.</source>
        <translation>«{0}» ya no es confidencial.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/calculations.py"/>
        <source>“{0}” is not in its passage any more.</source>
        <translation>«{0}» ya no está en su pasaje.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>“{0}” is not in the source</source>
        <translation>«{0}» no está en la fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/searchable.py"/>
        <source>“{0}” is searchable: {1} read from pictures.{2}</source>
        <translation>Ya se puede buscar en «{0}»: {1} leídas de imágenes.{2}</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/occasions.py"/>
        <source>“{0}” is told of “{1}”, “{2}” of “{3}”: these are two different ones.</source>
        <translation>«{0}» se dice de «{1}», «{2}» de «{3}»: no se trata del mismo.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/calculations.py"/>
        <source>“{0}” is “{1}” in the passage now.</source>
        <translation>«{0}» es ahora «{1}» en el pasaje.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <source>“{0}” leads into a private network or to this machine ({1}), which is not fetched from.</source>
        <translation>«{0}» conduce a una red privada o a este equipo ({1}), de donde no se descarga.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address.py"/>
        <source>“{0}” leads to no machine ({1}).</source>
        <translation>«{0}» no conduce a ningún equipo ({1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/polarity.py"/>
        <source>“{0}” only in the source</source>
        <translation>«{0}» solo en la fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/polarity.py"/>
        <source>“{0}” only in the text</source>
        <translation>«{0}» solo en el texto</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/polarity.py"/>
        <location filename="../../workbench/crosscheck/polarity/softening.py"/>
        <source>“{0}” only in {1}</source>
        <translation>«{0}» solo en {1}</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>“{0}” packed the page in a way that is not known here ({1}).</source>
        <translation>«{0}» comprimió la página de un modo que aquí no se conoce ({1}).</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>“{0}” redirected more than {1} times.</source>
        <translation>«{0}» redirigió más de {1} veces.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>“{0}” redirects in a circle: {1}.</source>
        <translation>«{0}» redirige en círculo: {1}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/softening.py"/>
        <source>“{0}” stands before the figure in {1}, not in {2}: the one is said less surely.</source>
        <translation>«{0}» está ante la cifra en {1}, no en {2}: uno se dice con menos seguridad.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/quotations/sentences.py"/>
        <source>“{0}” stands for the source’s “{1}”</source>
        <translation>«{0}» está en lugar de «{1}» de la fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/calculations.py"/>
        <source>“{0}” stands in a passage of {1} that is no longer linked to the claim.</source>
        <translation>«{0}» está en un pasaje de {1} que ya no está vinculado a la afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/polarity.py"/>
        <location filename="../../workbench/crosscheck/polarity/ranks.py"/>
        <source>“{0}” stands in {1} and not in {2}.</source>
        <translation>«{0}» está en {1} y no en {2}.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/polarity.py"/>
        <source>“{0}” stands in {1} and not in {2}: the one denies what the other says.</source>
        <translation>«{0}» está en {1} y no en {2}: uno niega lo que dice el otro.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/polarity/polarity.py"/>
        <source>“{0}” stands in {1} and not in {2}: the one says it less surely than the other.</source>
        <translation>«{0}» está en {1} y no en {2}: uno lo dice con menos seguridad que el otro.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/sums.py"/>
        <source>“{0}” stands where the sum should end or go on with + − × ÷.</source>
        <translation>«{0}» está donde el cálculo debería terminar o seguir con + − × ÷.</translation>
    </message>
    <message>
        <location filename="../../workbench/readers/web/address_fetch.py"/>
        <source>“{0}” took longer than {1} seconds to give the page.</source>
        <translation>«{0}» tardó más de {1} segundos en entregar la página.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/reading/searchable.py"/>
        <source>“{0}” was read anew meanwhile.</source>
        <translation>«{0}» se leyó de nuevo entretanto.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/deciding/scale_files.py"/>
        <source>“{0}…” is too long for a rating.</source>
        <translation>«{0}…» es demasiado largo para una calificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/library/verify.py"/>
        <source>… and {0} more of this kind.</source>
        <translation>… y {0} más de este tipo.</translation>
    </message>
    <message>
        <location filename="../../workbench/crosscheck/weighing/arithmetic.py"/>
        <source>≈ {0} a year</source>
        <translation>≈ {0} al año</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <location filename="../../workbench/reports/xlsx.py"/>
        <source> … [cut: a cell holds no more]</source>
        <translation> … [cortado: en una celda no cabe más]</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>(undone)</source>
        <translation>(deshecho)</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>: searched: {places}</source>
        <translation>: se buscó en: {places}</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_document.html"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>; read with {program}</source>
        <translation>; leído con {program}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>A linked passage has to be looked at again.</source>
        <translation>Hay que revisar de nuevo un pasaje vinculado.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>A linked passage read “{words}” in an earlier version.</source>
        <translation>En una versión anterior un pasaje vinculado decía «{words}».</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/outline.py"/>
        <source>A second check is under way; the first verdict is kept back until it is given.</source>
        <translation>Hay una segunda verificación en curso; el primer veredicto se reserva hasta que termine.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/redaction.py"/>
        <source>A speaker</source>
        <translation>Un hablante</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>About</source>
        <comment>sheet</comment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_document.html"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>Accessed</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Accessed (UTC)</source>
        <comment>column</comment>
        <translation>Consultado (UTC)</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <source>Accessed {day}</source>
        <translation>Consultado el {day}</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_document.html"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Address</source>
        <comment>column</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Against version</source>
        <comment>column</comment>
        <translation>Frente a la versión</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <source>All claims with their verdicts and the number of linked passages</source>
        <translation>Todas las afirmaciones con su veredicto y el número de pasajes vinculados</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/annotated_docx.py"/>
        <source>Annotated copy, {when}. {claims}, each with a comment in the margin. Ratings: {scale}.</source>
        <translation>Copia anotada, {when}. {claims}, cada una con un comentario al margen. Calificaciones: {scale}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/annotated_docx.py"/>
        <source>Annotated copy: {case}</source>
        <translation>Copia anotada: {case}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Answer</source>
        <comment>column</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Answer, {day}: {answer}</source>
        <translation>Respuesta, {day}: {answer}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Answered</source>
        <comment>column</comment>
        <translation>Respondida</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Appearance</source>
        <comment>column</comment>
        <translation>Salió en</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_document.html"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Archived</source>
        <comment>column</comment>
        <translation>Archivado</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <source>Archived: {address}</source>
        <translation>Archivado: {address}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/annotated_docx.py"/>
        <source>As checked:</source>
        <translation>Tal como se verifica:</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/remarks.py"/>
        <source>As checked: {words}</source>
        <translation>Tal como se verifica: {words}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Asked</source>
        <comment>column</comment>
        <translation>Consultas</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Asked (UTC)</source>
        <comment>column</comment>
        <translation>Pedida (UTC)</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Asked by</source>
        <comment>column</comment>
        <translation>Pedida por</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Asked for by {whom}, {when}; not given yet.</source>
        <translation>Pedida por {whom}, {when}; aún no se ha hecho.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Asserted by</source>
        <translation>Lo afirma</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Author</source>
        <comment>column</comment>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_document.html"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>Bears on</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Bears on</source>
        <comment>column</comment>
        <translation>Vínculos</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>By</source>
        <comment>column</comment>
        <translation>Por</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>By {whom}, {when}, without having seen the rating.</source>
        <translation>Por {whom}, {when}, sin haber visto la calificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Bytes</source>
        <comment>column</comment>
        <translation>Bytes</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_document.html"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>Came from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/csv_table.py"/>
        <location filename="../../workbench/reports/sheets.py"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/pdf.py"/>
        <source>Case version {number}; {program}</source>
        <translation>Versión {number} del caso; {program}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Characters</source>
        <comment>column</comment>
        <translation>Caracteres</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Checked by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>Checked: “{before}”. Now: “{now}”.</source>
        <translation>Verificado: «{before}». Ahora: «{now}».</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Claim</source>
        <comment>column</comment>
        <translation>Afirmación</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Claim as checked</source>
        <translation>Afirmación tal como se verifica</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Claim as checked</source>
        <comment>column</comment>
        <translation>Afirmación tal como se verifica</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Claim no.</source>
        <comment>column</comment>
        <translation>Afirmación n.º</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/remarks.py"/>
        <location filename="../../workbench/reports/story.py"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Claim {number}</source>
        <translation>Afirmación {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Claimant</source>
        <comment>column</comment>
        <translation>Quién lo afirma</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Claimant contacted</source>
        <comment>EnquiryKind</comment>
        <translation>Consultado quien lo afirma</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/sheets.py"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Claims</source>
        <comment>sheet</comment>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Claims set aside</source>
        <translation>Afirmaciones apartadas</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/annotated_docx.py"/>
        <source>Claims whose words are not in this text</source>
        <translation>Afirmaciones cuyas palabras no están en este texto</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Claims without a verdict</source>
        <translation>Afirmaciones sin veredicto</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Confidential.</source>
        <translation>Confidencial.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Context</source>
        <comment>column</comment>
        <translation>Contexto</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Contradicts</source>
        <comment>column</comment>
        <translation>Contradice</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Contradicts the claim</source>
        <comment>Stance</comment>
        <translation>Contradice la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story.py"/>
        <source>Corrected.</source>
        <translation>Corregido.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Correction</source>
        <comment>Reopening</comment>
        <translation>Corrección</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Correction</source>
        <comment>column</comment>
        <translation>Corrección</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Date</source>
        <comment>FindingKind</comment>
        <translation>La fecha</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Decided (UTC)</source>
        <comment>column</comment>
        <translation>Decidido (UTC)</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Decided by</source>
        <comment>column</comment>
        <translation>Decidido por</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Decided by {whom}, {when}.</source>
        <translation>Decidido por {whom}, {when}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Decision</source>
        <comment>column</comment>
        <translation>Decisión</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Definition</source>
        <comment>column</comment>
        <translation>Definición</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Degree of certainty</source>
        <comment>FindingKind</comment>
        <translation>El grado de certeza</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Direction</source>
        <comment>FindingKind</comment>
        <translation>La dirección</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Document</source>
        <comment>column</comment>
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Documents and sources</source>
        <translation>Documentos y fuentes</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story.py"/>
        <source>Each source is named with its publisher, date and address, and each passage with its page and its place in the text. To see that a file of yours is the one that was used, compute its SHA-256 and compare it with the one printed here. Places are counted in characters (Unicode code points) of the text as it was extracted, the end not included. A finding is what a comparison by machine showed when the passage was linked; how a passage bears on a claim, and each verdict, is the decision of the person named.</source>
        <translation>De cada fuente se indican el editor, la fecha y la dirección, y de cada pasaje la página y el lugar en el texto. Para ver si un archivo suyo es el que se usó, calcule su SHA-256 y compárelo con el que figura aquí. Los lugares se cuentan en caracteres (puntos de código Unicode) del texto tal como se extrajo, sin incluir el final. Un hallazgo es lo que mostró una comparación automática al vincular el pasaje; cómo incide un pasaje en una afirmación, y cada veredicto, es decisión de la persona que se nombra.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>End</source>
        <comment>column</comment>
        <translation>Final</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Enquiries</source>
        <comment>sheet</comment>
        <translation>Consultas</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Every claim marked has a verdict with at least one linked source, and every page of every document could be searched.</source>
        <translation>Todas las afirmaciones marcadas tienen un veredicto con al menos una fuente vinculada, y se pudo buscar en todas las páginas de todos los documentos.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Evidence</source>
        <comment>sheet</comment>
        <translation>Pruebas</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/csv_table.py"/>
        <source>Evidence: {column}</source>
        <translation>Prueba: {column}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/remarks.py"/>
        <source>Evidence: {stance} {number}</source>
        <translation>Prueba: {stance} {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/annotated_docx.py"/>
        <source>Fact-check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Fact-check report</source>
        <translation>Informe de verificación</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story.py"/>
        <source>Fact-check report, draft</source>
        <translation>Informe de verificación, borrador</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/docx.py"/>
        <location filename="../../workbench/reports/pdf.py"/>
        <location filename="../../workbench/reports/xlsx.py"/>
        <source>Fact-check: {case}</source>
        <translation>Verificación: {case}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Figure</source>
        <comment>FindingKind</comment>
        <translation>La cifra</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Figures from</source>
        <comment>column</comment>
        <translation>Origen de las cifras</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_document.html"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>File</source>
        <comment>column</comment>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Findings</source>
        <comment>column</comment>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <source>Findings when the passage was linked</source>
        <translation>Hallazgos cuando se vinculó el pasaje</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Given (UTC)</source>
        <comment>column</comment>
        <translation>Hecha (UTC)</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Given by</source>
        <comment>column</comment>
        <translation>Hecha por</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Gives context</source>
        <comment>Stance</comment>
        <translation>Da contexto</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <source>Go to the claims</source>
        <translation>Ir a las afirmaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/margin.py"/>
        <source>Has to be looked at again</source>
        <translation>Hay que revisarlo de nuevo</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_sums.py"/>
        <source>Has to be looked at again.</source>
        <translation>Hay que revisarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>History</source>
        <comment>sheet</comment>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <source>History ({acts})</source>
        <translation>Historial ({acts})</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>How to check this report</source>
        <translation>Cómo comprobar este informe</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>In the place of</source>
        <comment>column</comment>
        <translation>En lugar de</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>It agrees with the first rating.</source>
        <translation>Coincide con la primera calificación.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>It differs from the first rating.</source>
        <translation>Difiere de la primera calificación.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>It differs from {rating} by {whom}.</source>
        <translation>Difiere de {rating}, de {whom}.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>It is still to be held against the first rating, which {whom} has.</source>
        <translation>Aún hay que compararla con la primera calificación, que tiene {whom}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Kind</source>
        <comment>column</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Likeness</source>
        <comment>column</comment>
        <translation>Parecido</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_evidence.py"/>
        <source>Likeness of the words when linked: {number}.</source>
        <translation>Parecido de las palabras al vincularlo: {number}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Linked (UTC)</source>
        <comment>column</comment>
        <translation>Vinculado (UTC)</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Linked by</source>
        <comment>column</comment>
        <translation>Vinculado por</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <location filename="../../workbench/reports/story_evidence.py"/>
        <source>Linked by {whom}</source>
        <translation>Vinculado por {whom}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/outline.py"/>
        <source>Looked at</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Made</source>
        <translation>Elaborado</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/csv_table.py"/>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Made (UTC)</source>
        <translation>Elaborado (UTC)</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Made by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Marked</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Marked (UTC)</source>
        <comment>column</comment>
        <translation>Marcada (UTC)</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Marked by</source>
        <comment>column</comment>
        <translation>Marcada por</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Name</source>
        <comment>FindingKind</comment>
        <translation>El nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Negation</source>
        <comment>FindingKind</comment>
        <translation>La negación</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Neither rating stands</source>
        <comment>Decision</comment>
        <translation>No vale ninguna de las dos calificaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>No answer by {day}.</source>
        <translation>Sin respuesta hasta el {day}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>No answer yet.</source>
        <translation>Aún sin respuesta.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>No claims have been marked in this case yet.</source>
        <translation>En este caso aún no se ha marcado ninguna afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/outline.py"/>
        <source>No evidence was linked and no verdict given.</source>
        <translation>No se vincularon pruebas ni se dio un veredicto.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>No linked passage contradicts the claim.</source>
        <translation>Ningún pasaje vinculado contradice la afirmación.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>No rationale was written.</source>
        <translation>No se escribió ninguna justificación.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>No source found</source>
        <translation>No se encontró ninguna fuente</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>No source found.</source>
        <translation>No se encontró ninguna fuente.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/margin.py"/>
        <source>No source found; searched</source>
        <translation>No se encontró ninguna fuente; se buscó en</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/remarks.py"/>
        <source>No verdict on the claim yet.</source>
        <translation>La afirmación aún no tiene veredicto.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/outline.py"/>
        <source>No verdict yet</source>
        <translation>Aún sin veredicto</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/annotated_docx.py"/>
        <location filename="../../workbench/reports/remarks.py"/>
        <source>No verdict yet.</source>
        <translation>Aún sin veredicto.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>No.</source>
        <comment>column</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Nobody has decided between the two yet.</source>
        <translation>Nadie ha decidido aún entre las dos.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Not checked to the end.</source>
        <translation>No se terminó de verificar.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/outline.py"/>
        <source>Not looked at</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <location filename="../../workbench/reports/margin.py"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Not signed off.</source>
        <translation>Sin visto bueno.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Note</source>
        <comment>column</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Noted by</source>
        <comment>column</comment>
        <translation>Anotada por</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Number</source>
        <comment>column</comment>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Office</source>
        <comment>FindingKind</comment>
        <translation>El cargo</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_document.html"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Page</source>
        <comment>column</comment>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Pages</source>
        <comment>column</comment>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/reports/outline.py"/>
        <source>Pages {pages} without text that can be searched.</source>
        <extracomment>Page {pages} without text that can be searched.</extracomment>
        <translation>
            <numerusform>Página {pages} sin texto en el que se pueda buscar.</numerusform>
            <numerusform>Páginas {pages} sin texto en el que se pueda buscar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Part of</source>
        <comment>column</comment>
        <translation>Parte de</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Part of claim {number}</source>
        <translation>Parte de la afirmación {number}</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Parts of documents</source>
        <translation>Partes de documentos</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Passage</source>
        <comment>column</comment>
        <translation>Pasaje</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Primary or secondary</source>
        <comment>column</comment>
        <translation>Primaria o secundaria</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Primary source</source>
        <comment>SourceKind</comment>
        <translation>Fuente primaria</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/csv_table.py"/>
        <location filename="../../workbench/reports/sheets.py"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Published</source>
        <comment>column</comment>
        <translation>Publicado</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Publisher</source>
        <comment>column</comment>
        <translation>Editor</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Quantity word</source>
        <comment>FindingKind</comment>
        <translation>El cuantificador</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Queries without an answer</source>
        <translation>Consultas sin respuesta</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Query</source>
        <comment>EnquiryKind</comment>
        <translation>Consulta</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Question</source>
        <comment>column</comment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Quotation</source>
        <comment>FindingKind</comment>
        <translation>La cita</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Ran in</source>
        <translation>Salió en</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Rating</source>
        <comment>column</comment>
        <translation>Calificación</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Rating scale</source>
        <translation>Escala de calificación</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/remarks.py"/>
        <source>Ratings: {scale}.</source>
        <translation>Calificaciones: {scale}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Rationale</source>
        <comment>column</comment>
        <translation>Justificación</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Read with</source>
        <comment>column</comment>
        <translation>Leído con</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Reason</source>
        <comment>column</comment>
        <translation>Razón</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Reopened as</source>
        <comment>column</comment>
        <translation>Reabierto como</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Report made</source>
        <translation>Informe elaborado</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Result when kept</source>
        <comment>column</comment>
        <translation>Resultado al guardarlo</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Role</source>
        <comment>column</comment>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>SHA-256</source>
        <comment>column</comment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Says</source>
        <comment>column</comment>
        <translation>Dice</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Scale</source>
        <comment>column</comment>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Searched in vain</source>
        <comment>column</comment>
        <translation>Búsqueda sin fuente</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Searched: {places}</source>
        <translation>Se buscó en: {places}</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/margin.py"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Second check</source>
        <translation>Segunda verificación</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Second check</source>
        <comment>column</comment>
        <translation>Segunda verificación</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <source>Second check of claim {number}</source>
        <translation>Segunda verificación de la afirmación {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Second checks</source>
        <comment>sheet</comment>
        <translation>Segundas verificaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Secondary source</source>
        <comment>SourceKind</comment>
        <translation>Fuente secundaria</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Set aside</source>
        <comment>sheet</comment>
        <translation>Apartadas</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/csv_table.py"/>
        <source>Set aside because</source>
        <translation>Apartada porque</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Signed off (UTC)</source>
        <comment>column</comment>
        <translation>Visto bueno (UTC)</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Signed off by</source>
        <translation>Visto bueno de</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Signed off by</source>
        <comment>column</comment>
        <translation>Visto bueno de</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <location filename="../../workbench/reports/margin.py"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Signed off by {whom}.</source>
        <translation>Visto bueno de {whom}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Since</source>
        <comment>column</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Source</source>
        <comment>column</comment>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/redaction.py"/>
        <source>Source {letter}</source>
        <translation>Fuente {letter}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Sources</source>
        <comment>sheet</comment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Speaker</source>
        <comment>FindingKind</comment>
        <translation>El hablante</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Speaker</source>
        <comment>column</comment>
        <translation>Hablante</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Stance</source>
        <comment>column</comment>
        <translation>Postura</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Start</source>
        <comment>column</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>Subject</source>
        <translation>Texto verificado</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/margin.py"/>
        <source>Sum</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_sums.py"/>
        <source>Sums</source>
        <translation>Cálculos</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Sums</source>
        <comment>column</comment>
        <translation>Cálculos</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Sums</source>
        <comment>sheet</comment>
        <translation>Cálculos</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <source>Sums for claim {number}</source>
        <translation>Cálculos de la afirmación {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Supports</source>
        <comment>column</comment>
        <translation>Respalda</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Supports the claim</source>
        <comment>Stance</comment>
        <translation>Respalda la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Taken in by</source>
        <comment>column</comment>
        <translation>Incorporado por</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_document.html"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>The claim has to be looked at again.</source>
        <translation>Hay que revisar de nuevo la afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>The claim read “{words}” in an earlier version.</source>
        <translation>En una versión anterior la afirmación decía «{words}».</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>The first rating stands</source>
        <comment>Decision</comment>
        <translation>Vale la primera calificación</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>The new version of the document does not have it any more.</source>
        <translation>La nueva versión del documento ya no la contiene.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>The new version of the document gives the words to another speaker.</source>
        <translation>La nueva versión del documento atribuye las palabras a otro hablante.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>The new version of the document words it otherwise.</source>
        <translation>La nueva versión del documento lo dice con otras palabras.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>The rating scale</source>
        <translation>La escala de calificación</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <source>The rationale then</source>
        <translation>La justificación de entonces</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>The rationale then:</source>
        <translation>La justificación de entonces:</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>The second rating stands</source>
        <comment>Decision</comment>
        <translation>Vale la segunda calificación</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>The sentence stands elsewhere in the new version of the document.</source>
        <translation>La oración está en otro lugar en la nueva versión del documento.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>The sentence stands several times, and which one is meant is not decided.</source>
        <translation>La oración aparece varias veces, y no está decidido a cuál se refiere.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/reports/story.py"/>
        <source>The verdicts on claims {numbers} changed after sign-off; the new facts are said there.</source>
        <extracomment>The verdict on claim {numbers} changed after sign-off; the new facts are said there.</extracomment>
        <translation>
            <numerusform>El veredicto sobre la afirmación {numbers} cambió después del visto bueno; allí constan los hechos nuevos.</numerusform>
            <numerusform>Los veredictos sobre las afirmaciones {numbers} cambiaron después del visto bueno; allí constan los hechos nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/reports/story.py"/>
        <source>The verdicts on claims {numbers} changed after sign-off; what was wrong is said there.</source>
        <extracomment>The verdict on claim {numbers} changed after sign-off; what was wrong is said there.</extracomment>
        <translation>
            <numerusform>El veredicto sobre la afirmación {numbers} cambió después del visto bueno; allí consta el error.</numerusform>
            <numerusform>Los veredictos sobre las afirmaciones {numbers} cambiaron después del visto bueno; allí consta el error.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>The words are the same, the sentence around them is not.</source>
        <translation>Las palabras son las mismas; la oración que las rodea, no.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>There is nothing to show here yet.</source>
        <translation>Aquí aún no hay nada que mostrar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/reports/story.py"/>
        <source>These verdicts rest on the rationale alone; no passage of a source is linked: claim {numbers}.</source>
        <extracomment>This verdict rests on the rationale alone; no passage of a source is linked: claim {numbers}.</extracomment>
        <translation>
            <numerusform>Este veredicto se apoya solo en la justificación; no hay vinculado ningún pasaje de una fuente: afirmación {numbers}.</numerusform>
            <numerusform>Estos veredictos se apoyan solo en la justificación; no hay vinculado ningún pasaje de una fuente: afirmaciones {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../resources/templates/report.html"/>
        <source>These verdicts rest on the rationale alone; no passage of a source is linked: {several}.</source>
        <extracomment>This verdict rests on the rationale alone; no passage of a source is linked: {several}.</extracomment>
        <translation>
            <numerusform>Este veredicto se apoya solo en la justificación; no hay vinculado ningún pasaje de una fuente: {several}.</numerusform>
            <numerusform>Estos veredictos se apoyan solo en la justificación; no hay vinculado ningún pasaje de una fuente: {several}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/reports/annotated_docx.py"/>
        <source>This case has no subject yet.</source>
        <translation>Este caso aún no tiene ningún texto por verificar.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>This is a draft.</source>
        <translation>Este informe es un borrador.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Title</source>
        <comment>column</comment>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>To be looked at</source>
        <comment>column</comment>
        <translation>Por revisar</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Undone</source>
        <comment>column</comment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>Update</source>
        <comment>Reopening</comment>
        <translation>Actualización</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story.py"/>
        <source>Updated.</source>
        <translation>Actualizado.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Verdict</source>
        <comment>column</comment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <source>Verdict on claim {number}</source>
        <translation>Veredicto sobre la afirmación {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/remarks.py"/>
        <source>Verdict on the claim: {rating}.</source>
        <translation>Veredicto sobre la afirmación: {rating}.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Verdict:</source>
        <translation>Veredicto:</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/remarks.py"/>
        <source>Verdict: {rating}.</source>
        <translation>Veredicto: {rating}.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Verdicts without a linked source</source>
        <translation>Veredictos sin fuente vinculada</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Version</source>
        <comment>column</comment>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/csv_table.py"/>
        <location filename="../../workbench/reports/sheets.py"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>Version of the case</source>
        <translation>Versión del caso</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Versions</source>
        <comment>sheet</comment>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <source>Versions of the verdict on claim {number}</source>
        <translation>Versiones del veredicto sobre la afirmación {number}</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Versions, corrections and updates</source>
        <translation>Versiones, correcciones y actualizaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Warned of</source>
        <comment>column</comment>
        <translation>Advertencias</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>What</source>
        <comment>column</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>What could not be checked</source>
        <translation>Lo que no se pudo verificar</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <source>What was looked at</source>
        <translation>Lo que se revisó</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>What was not marked as a claim was not checked.</source>
        <translation>Lo que no se marcó como afirmación no se verificó.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>When (UTC)</source>
        <comment>column</comment>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>When it was signed off, the signer was warned:</source>
        <translation>Al dar el visto bueno se advirtió:</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Who</source>
        <comment>column</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Whom</source>
        <comment>column</comment>
        <translation>A quién</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Worked out by</source>
        <comment>column</comment>
        <translation>Calculado por</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_sums.py"/>
        <source>Worked out by {whom}, {when}.</source>
        <translation>Calculado por {whom}, {when}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>Working</source>
        <comment>column</comment>
        <translation>Operación</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_evidence.py"/>
        <source>accessed {day}</source>
        <translation>consultado el {day}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/margin.py"/>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>agrees</source>
        <comment>Agreement</comment>
        <translation>coincide</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>an earlier one, until {when}; “{name}” took its place</source>
        <translation>una anterior, hasta el {when}; la sustituyó «{name}»</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>an earlier one; it took the place of “{name}” on {when}</source>
        <translation>una anterior; sustituyó a «{name}» el {when}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_evidence.py"/>
        <source>archived:</source>
        <translation>archivado:</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/margin.py"/>
        <source>asked for by {whom}, not given yet.</source>
        <translation>pedida por {whom}, aún no se ha hecho.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>by {whom}</source>
        <translation>por {whom}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>characters {start}–{end}</source>
        <translation>caracteres {start}-{end}</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../resources/templates/report_claim.html"/>
        <source>claim {number}</source>
        <translation>afirmación {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>claimant contacted</source>
        <comment>EnquiryKind</comment>
        <translation>consultado quien lo afirma</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>conflicts</source>
        <comment>Agreement</comment>
        <translation>no concuerda</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>context</source>
        <comment>Stance</comment>
        <translation>contexto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>context for claims {numbers}</source>
        <extracomment>context for claim {numbers}</extracomment>
        <translation>
            <numerusform>da contexto a la afirmación {numbers}</numerusform>
            <numerusform>da contexto a las afirmaciones {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>context for {numbers}</source>
        <translation>da contexto a {numbers}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>contradicts</source>
        <comment>Stance</comment>
        <translation>contradice</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>contradicts claims {numbers}</source>
        <extracomment>contradicts claim {numbers}</extracomment>
        <translation>
            <numerusform>contradice la afirmación {numbers}</numerusform>
            <numerusform>contradice las afirmaciones {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>contradicts {numbers}</source>
        <translation>contradice {numbers}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>correction</source>
        <comment>Reopening</comment>
        <translation>corrección</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/margin.py"/>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>email</source>
        <comment>format</comment>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>evidence</source>
        <comment>ClaimState</comment>
        <translation>con pruebas</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/pdf.py"/>
        <location filename="../../workbench/reports/wordprocessing.py"/>
        <source>fact-check</source>
        <translation>verificación</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>first stands</source>
        <comment>Decision</comment>
        <translation>vale la primera</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>html</source>
        <comment>format</comment>
        <translation>página web</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>looked at</source>
        <comment>ClaimState</comment>
        <translation>revisada</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>neither stands</source>
        <comment>Decision</comment>
        <translation>no vale ninguna</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_document.html"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>no claim; nothing of it was linked</source>
        <translation>con ninguna afirmación; no se vinculó ninguno de sus pasajes</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/remarks.py"/>
        <source>no verdict yet</source>
        <translation>aún sin veredicto</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>not comparable</source>
        <comment>Agreement</comment>
        <translation>no es comparable</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>not named</source>
        <translation>no se nombra</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_document.html"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>not named here; kept by those who checked</source>
        <translation>no se nombra aquí; lo guardan quienes verificaron</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>not said</source>
        <comment>SourceKind</comment>
        <translation>no se dice</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>open</source>
        <comment>ClaimState</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_claim.html"/>
        <source>part of {claim}</source>
        <translation>parte de la {claim}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>pasted</source>
        <comment>format</comment>
        <translation>texto pegado</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>primary</source>
        <comment>SourceKind</comment>
        <translation>primaria</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>query</source>
        <comment>EnquiryKind</comment>
        <translation>consulta</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>query open</source>
        <comment>ClaimState</comment>
        <translation>espera respuesta</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>rated</source>
        <comment>ClaimState</comment>
        <translation>calificada</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>second stands</source>
        <comment>Decision</comment>
        <translation>vale la segunda</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>secondary</source>
        <comment>SourceKind</comment>
        <translation>secundaria</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>set aside</source>
        <comment>ClaimState</comment>
        <translation>apartada</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>signed off</source>
        <comment>ClaimState</comment>
        <translation>con visto bueno</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>source</source>
        <comment>Role</comment>
        <translation>fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>subject</source>
        <comment>Role</comment>
        <translation>texto verificado</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>subtitles</source>
        <comment>format</comment>
        <translation>subtítulos</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>supports</source>
        <comment>Stance</comment>
        <translation>respalda</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>supports claims {numbers}</source>
        <extracomment>supports claim {numbers}</extracomment>
        <translation>
            <numerusform>respalda la afirmación {numbers}</numerusform>
            <numerusform>respalda las afirmaciones {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>supports {numbers}</source>
        <translation>respalda {numbers}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>table</source>
        <comment>format</comment>
        <translation>tabla</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>text</source>
        <comment>format</comment>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>this one was checked; it took the place of “{name}” on {when}</source>
        <translation>se verificó esta; sustituyó a «{name}» el {when}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/margin.py"/>
        <source>to be compared</source>
        <translation>por comparar</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>update</source>
        <comment>Reopening</comment>
        <translation>actualización</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/remarks.py"/>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/margin.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/sheets.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>{case}, version {number}</source>
        <translation>{case}, versión {number}</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>{claims} from {texts}, checked against {sources}.</source>
        <translation>{claims} de {texts}; verificación con {sources}.</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>{claims}, {sources}.</source>
        <translation>{claims}, {sources}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>{decision}, decided by {whom}, {when}</source>
        <translation>{decision}; lo decidió {whom}, {when}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>{name} (earlier version)</source>
        <translation>{name} (versión anterior)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../resources/templates/report_claim.html"/>
        <source>{number} acts</source>
        <extracomment>{number} act</extracomment>
        <translation>
            <numerusform>{number} acción</numerusform>
            <numerusform>{number} acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../resources/templates/report_document.html"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>{number} bytes</source>
        <extracomment>{number} byte</extracomment>
        <translation>
            <numerusform>{number} byte</numerusform>
            <numerusform>{number} bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../resources/templates/report_document.html"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>{number} characters</source>
        <extracomment>{number} character</extracomment>
        <translation>
            <numerusform>{number} carácter</numerusform>
            <numerusform>{number} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/annotated_docx.py"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>{number} claims</source>
        <extracomment>{number} claim</extracomment>
        <translation>
            <numerusform>{number} afirmación</numerusform>
            <numerusform>{number} afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/reports/story.py"/>
        <source>{number} claims have no verdict yet.</source>
        <extracomment>{number} claim has no verdict yet.</extracomment>
        <translation>
            <numerusform>{number} afirmación aún no tiene veredicto.</numerusform>
            <numerusform>{number} afirmaciones aún no tienen veredicto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/reports/story.py"/>
        <source>{number} of {passages} worth checking lie under a claim</source>
        <extracomment>{number} of {passages} worth checking lies under a claim</extracomment>
        <translation>
            <numerusform>{number} de {passages} por verificar está en una afirmación</numerusform>
            <numerusform>{number} de {passages} por verificar están en una afirmación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../resources/templates/report_document.html"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>{number} pages</source>
        <extracomment>{number} page</extracomment>
        <translation>
            <numerusform>{number} página</numerusform>
            <numerusform>{number} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../resources/templates/report_document.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>{number} passages</source>
        <extracomment>{number} passage</extracomment>
        <translation>
            <numerusform>{number} pasaje</numerusform>
            <numerusform>{number} pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/reports/outline.py"/>
        <source>{number} passages linked, no verdict given.</source>
        <extracomment>{number} passage linked, no verdict given.</extracomment>
        <translation>
            <numerusform>{number} pasaje vinculado, sin veredicto.</numerusform>
            <numerusform>{number} pasajes vinculados, sin veredicto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/story.py"/>
        <source>{number} sources</source>
        <extracomment>{number} source</extracomment>
        <translation>
            <numerusform>{number} fuente</numerusform>
            <numerusform>{number} fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/reports/story.py"/>
        <source>{number} sources are not named in this report; the originals are kept by those who checked.</source>
        <extracomment>{number} source is not named in this report; the originals are kept by those who checked.</extracomment>
        <translation>
            <numerusform>{number} fuente no se nombra en este informe; el original lo guardan quienes verificaron.</numerusform>
            <numerusform>{number} fuentes no se nombran en este informe; los originales los guardan quienes verificaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../resources/templates/report_claim.html"/>
        <location filename="../../workbench/reports/story_claim.py"/>
        <source>{number} suggested passages were looked at and dismissed.</source>
        <extracomment>{number} suggested passage was looked at and dismissed.</extracomment>
        <translation>
            <numerusform>{number} pasaje propuesto se revisó y se descartó.</numerusform>
            <numerusform>{number} pasajes propuestos se revisaron y se descartaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/reports/story.py"/>
        <source>{number} verdicts are not signed off.</source>
        <extracomment>{number} verdict is not signed off.</extracomment>
        <translation>
            <numerusform>{number} veredicto no tiene visto bueno.</numerusform>
            <numerusform>{number} veredictos no tienen visto bueno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../resources/templates/report.html"/>
        <source>{number} were not looked at</source>
        <extracomment>{number} was not looked at</extracomment>
        <translation>
            <numerusform>{number} no se revisó</numerusform>
            <numerusform>{number} no se revisaron</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>{several} and {last}</source>
        <translation>{several} y {last}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>{several} and {last}</source>
        <comment>before the sound of i</comment>
        <translation>{several} e {last}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/redaction.py"/>
        <source>{source}, earlier</source>
        <translation>{source}, anterior</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report_parts.html"/>
        <location filename="../../workbench/reports/story_evidence.py"/>
        <source>{speaker}, in {source}</source>
        <translation>{speaker}, en {source}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/annotated_docx.py"/>
        <location filename="../../workbench/reports/docx.py"/>
        <location filename="../../workbench/reports/pdf.py"/>
        <source>{title} · version {number}</source>
        <translation>{title} · versión {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/html.py"/>
        <location filename="../../workbench/reports/story_documents.py"/>
        <source>{when} by {whom}</source>
        <translation>{when}, por {whom}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>{whom} decided so, {when}.</source>
        <translation>Lo decidió {whom}, {when}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/wording.py"/>
        <source>{whom}, asked on {day}</source>
        <translation>se preguntó a {whom} el {day}</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_sums.py"/>
        <source>“{figure}” from {source}</source>
        <translation>«{figure}» de {source}</translation>
    </message>
    <message>
        <location filename="../../resources/templates/report.html"/>
        <location filename="../../workbench/reports/wording.py"/>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>“{words}” now.</source>
        <translation>Ahora: «{words}».</translation>
    </message>
    <message>
        <location filename="../../workbench/reports/story_versions.py"/>
        <source>“{words}” stands in an earlier version only; it was checked there.</source>
        <translation>«{words}» está solo en una versión anterior; se verificó allí.</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>Australian dollars</source>
        <comment>unit</comment>
        <translation>dólares australianos</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>Canadian dollars</source>
        <comment>unit</comment>
        <translation>dólares canadienses</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>Mexican pesos</source>
        <comment>unit</comment>
        <translation>pesos mexicanos</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>Swiss francs</source>
        <comment>unit</comment>
        <translation>francos suizos</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>US dollars</source>
        <comment>unit</comment>
        <translation>dólares estadounidenses</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/dates.py"/>
        <source>about</source>
        <comment>dates</comment>
        <translation>hacia</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>acre</source>
        <comment>unit</comment>
        <translation>acre</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>acres</source>
        <comment>unit</comment>
        <translation>acres</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>barrel</source>
        <comment>unit</comment>
        <translation>barril</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>barrels</source>
        <comment>unit</comment>
        <translation>barriles</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/sentences.py"/>
        <source>billion</source>
        <comment>one</comment>
        <translation>mil millones</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/sentences.py"/>
        <source>billion</source>
        <comment>several</comment>
        <translation>mil millones</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/sentences.py"/>
        <source>billion</source>
        <comment>unit</comment>
        <translation>mil millones de</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>cents</source>
        <comment>unit</comment>
        <translation>centavos</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>centuries</source>
        <comment>unit</comment>
        <translation>siglos</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>century</source>
        <comment>unit</comment>
        <translation>siglo</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>crowns</source>
        <comment>unit</comment>
        <translation>coronas</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>day</source>
        <comment>unit</comment>
        <translation>día</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>days</source>
        <comment>unit</comment>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>decade</source>
        <comment>unit</comment>
        <translation>década</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>decades</source>
        <comment>unit</comment>
        <translation>décadas</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>degree</source>
        <comment>unit</comment>
        <translation>grado</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>degrees</source>
        <comment>unit</comment>
        <translation>grados</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>dollars</source>
        <comment>unit</comment>
        <translation>dólares</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>euros</source>
        <comment>unit</comment>
        <translation>euros</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>feet</source>
        <comment>unit</comment>
        <translation>pies</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>foot</source>
        <comment>unit</comment>
        <translation>pie</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>francs</source>
        <comment>unit</comment>
        <translation>francos</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>gallon</source>
        <comment>unit</comment>
        <translation>galón</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>gallons</source>
        <comment>unit</comment>
        <translation>galones</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>gram</source>
        <comment>unit</comment>
        <translation>gramo</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>grams</source>
        <comment>unit</comment>
        <translation>gramos</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>hectare</source>
        <comment>unit</comment>
        <translation>hectárea</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>hectares</source>
        <comment>unit</comment>
        <translation>hectáreas</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>hour</source>
        <comment>unit</comment>
        <translation>hora</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>hours</source>
        <comment>unit</comment>
        <translation>horas</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>inch</source>
        <comment>unit</comment>
        <translation>pulgada</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>inches</source>
        <comment>unit</comment>
        <translation>pulgadas</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/sentences.py"/>
        <source>is</source>
        <comment>figures</comment>
        <translation>son</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>kilo</source>
        <comment>unit</comment>
        <translation>kilo</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>kilogram</source>
        <comment>unit</comment>
        <translation>kilogramo</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>kilograms</source>
        <comment>unit</comment>
        <translation>kilogramos</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>kilometer</source>
        <comment>unit</comment>
        <translation>kilómetro</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>kilometers</source>
        <comment>unit</comment>
        <translation>kilómetros</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>kilometre</source>
        <comment>unit</comment>
        <translation>kilómetro</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>kilometres</source>
        <comment>unit</comment>
        <translation>kilómetros</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>kilos</source>
        <comment>unit</comment>
        <translation>kilos</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>lira</source>
        <comment>unit</comment>
        <translation>liras</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>liter</source>
        <comment>unit</comment>
        <translation>litro</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>liters</source>
        <comment>unit</comment>
        <translation>litros</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>litre</source>
        <comment>unit</comment>
        <translation>litro</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>litres</source>
        <comment>unit</comment>
        <translation>litros</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>meter</source>
        <comment>unit</comment>
        <translation>metro</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>meters</source>
        <comment>unit</comment>
        <translation>metros</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>metre</source>
        <comment>unit</comment>
        <translation>metro</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>metres</source>
        <comment>unit</comment>
        <translation>metros</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>mile</source>
        <comment>unit</comment>
        <translation>milla</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>miles</source>
        <comment>unit</comment>
        <translation>millas</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/sentences.py"/>
        <source>million</source>
        <comment>one</comment>
        <translation>millón</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/sentences.py"/>
        <source>million</source>
        <comment>several</comment>
        <translation>millones</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/sentences.py"/>
        <source>million</source>
        <comment>unit</comment>
        <translation>millones de</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>minute</source>
        <comment>unit</comment>
        <translation>minuto</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>minutes</source>
        <comment>unit</comment>
        <translation>minutos</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>month</source>
        <comment>unit</comment>
        <translation>mes</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>months</source>
        <comment>unit</comment>
        <translation>meses</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>ounce</source>
        <comment>unit</comment>
        <translation>onza</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>ounces</source>
        <comment>unit</comment>
        <translation>onzas</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>pence</source>
        <comment>unit</comment>
        <translation>peniques</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>per</source>
        <comment>unit</comment>
        <translation>por</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>percent</source>
        <comment>unit</comment>
        <translation>por ciento</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>percentage points</source>
        <comment>unit</comment>
        <translation>puntos porcentuales</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>pesos</source>
        <comment>unit</comment>
        <translation>pesos</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>pound</source>
        <comment>unit</comment>
        <translation>libra</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>pounds</source>
        <comment>unit</comment>
        <translation>libras</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>pounds sterling</source>
        <comment>unit</comment>
        <translation>libras esterlinas</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>roubles</source>
        <comment>unit</comment>
        <translation>rublos</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>rupees</source>
        <comment>unit</comment>
        <translation>rupias</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>second</source>
        <comment>unit</comment>
        <translation>segundo</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>seconds</source>
        <comment>unit</comment>
        <translation>segundos</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/dates.py"/>
        <source>to</source>
        <comment>dates</comment>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>ton</source>
        <comment>unit</comment>
        <translation>tonelada</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>tonne</source>
        <comment>unit</comment>
        <translation>tonelada</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>tonnes</source>
        <comment>unit</comment>
        <translation>toneladas</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>tons</source>
        <comment>unit</comment>
        <translation>toneladas</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/sentences.py"/>
        <source>trillion</source>
        <comment>one</comment>
        <translation>billón</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/sentences.py"/>
        <source>trillion</source>
        <comment>several</comment>
        <translation>billones</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/sentences.py"/>
        <source>trillion</source>
        <comment>unit</comment>
        <translation>billones de</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>week</source>
        <comment>unit</comment>
        <translation>semana</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>weeks</source>
        <comment>unit</comment>
        <translation>semanas</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>yard</source>
        <comment>unit</comment>
        <translation>yarda</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>yards</source>
        <comment>unit</comment>
        <translation>yardas</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>year</source>
        <comment>unit</comment>
        <translation>año</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/units.py"/>
        <source>years</source>
        <comment>unit</comment>
        <translation>años</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/dates.py"/>
        <source>{day} {month}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <location filename="../../workbench/languages/dates.py"/>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <location filename="../../workbench/gui/status.py"/>
        <source>  and {running} more</source>
        <translation>  y {running} más</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/history/panel.py"/>
        <source> (taken back)</source>
        <translation> (deshecho)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source> Left out, as their place is not certain: {left_out}</source>
        <translation> Se omitieron porque su lugar no es seguro: {left_out}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source> Left out: {left_out}</source>
        <translation> Quedaron fuera: {left_out}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source> Please check, as the file is not written as it should be: {guesses}</source>
        <translation> Revíselo, porque el archivo no está escrito como debería: {guesses}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source> Stayed out: {sentences}</source>
        <translation> Quedó fuera: {sentences}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program_commands.py"/>
        <source> What was there is kept in {kept}.</source>
        <translation> Lo que había se conserva en {kept}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source> are kept</source>
        <translation> se conservan</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/file_notes.py"/>
        <source> by {author}</source>
        <translation> de {author}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/looks.py"/>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/looks.py"/>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/before.py"/>
        <source> · another figure: {finding}</source>
        <translation> · otra cifra: {finding}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/before.py"/>
        <source> · {number} more</source>
        <translation> · {number} más</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/selection_bar.py"/>
        <source> – for the claim:</source>
        <translation> – para la afirmación:</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/model.py"/>
        <source> – same origin as others: {origin}</source>
        <translation> – del mismo origen que otras: {origin}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/said.py"/>
        <source> – same text</source>
        <translation> – mismo texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/history_tab.py"/>
        <source> – taken back</source>
        <translation> – deshecho</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source> … and {more} more.</source>
        <translation> … y {more} más.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>&amp;Case</source>
        <translation>&amp;Caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/card_head.py"/>
        <source>+{also} the same elsewhere  (U)</source>
        <translation>Lo mismo en otros lugares: {also}  (U)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>, by way of {addresses}</source>
        <translation>, a través de {addresses}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <location filename="../../workbench/gui/first/claim.py"/>
        <source>, page {page}</source>
        <translation>, página {page}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/versions.py"/>
        <source>, signed off by {signed_by}</source>
        <translation>, con el visto bueno de {signed_by}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/found/panel.py"/>
        <source>, the first {hits} listed</source>
        <translation>, se muestran {hits}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/claim/suggested/how_many.py"/>
        <source>, {number} linked</source>
        <extracomment>, {number} linked</extracomment>
        <translation>
            <numerusform>, {number} vinculado</numerusform>
            <numerusform>, {number} vinculados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>. Last in it: {act}</source>
        <translation>. Lo último: {act}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>2022-10-13, or only 2022-10</source>
        <translation>2022-10-13, o solo 2022-10</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/looks.py"/>
        <source>60 to 80 characters are read with the least effort.</source>
        <translation>De 60 a 80 caracteres se leen con el menor esfuerzo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>A colleague rates it without seeing your rating</source>
        <translation>Un colega la califica sin ver la de usted</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>A difference not explained</source>
        <comment>ConcernKind</comment>
        <translation>Una diferencia sin explicar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>A folder on another disk for the second copy</source>
        <translation>Una carpeta de otro disco para la segunda copia</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>A folder on another disk; none yet</source>
        <translation>Una carpeta de otro disco; aún ninguna</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>A library is a folder with everything in it</source>
        <translation>Una biblioteca es una carpeta con todo dentro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/notices.py"/>
        <source>A linked passage</source>
        <translation>Un pasaje vinculado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/concerns.py"/>
        <source>A linked passage says otherwise, and the rationale does not mention it: {what}.</source>
        <translation>Un pasaje vinculado dice otra cosa y la justificación no lo menciona: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>A new draft takes this one’s place: claims whose words stay the same keep their verdicts</source>
        <translation>Un borrador nuevo ocupa el lugar de este: las afirmaciones cuyas palabras no cambian conservan su veredicto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>A new version not looked at</source>
        <comment>ConcernKind</comment>
        <translation>Una nueva versión sin revisar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/concerns.py"/>
        <source>A new version reads otherwise, and nobody has looked at it: {what}.</source>
        <translation>Una nueva versión dice otra cosa, y nadie la ha revisado: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scale_rating.py"/>
        <source>A number for ClaimReview, higher is truer; empty where it has none</source>
        <translation>Un número para ClaimReview, más alto es más cierto; vacío si no tiene</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/hints.py"/>
        <source>A number key gives the verdict: try {key}. Then press {why} to write why; {sums} puts a finding’s sums there.</source>
        <translation>Una tecla de número da el veredicto: pruebe {key}. Después pulse {why} para escribir por qué; {sums} pone ahí los cálculos de un hallazgo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>A page, a speaker, a heading or a claim of this document</source>
        <translation>Una página, un hablante, un título o una afirmación de este documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>A part of the claim, with a verdict of its own</source>
        <translation>Una parte de la afirmación, con su propio veredicto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/concerns.py"/>
        <source>A query has no answer yet: {what}.</source>
        <translation>Una consulta aún no tiene respuesta: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>A query without an answer</source>
        <comment>ConcernKind</comment>
        <translation>Una consulta sin respuesta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>A query: the claim waits for the answer</source>
        <translation>Una consulta: la afirmación espera la respuesta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>A second check not given</source>
        <comment>ConcernKind</comment>
        <translation>Una segunda verificación pendiente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>A second check not settled</source>
        <comment>ConcernKind</comment>
        <translation>Una segunda verificación sin resolver</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/concerns.py"/>
        <source>A second check was asked for and is not given yet.</source>
        <translation>Se pidió una segunda verificación y aún no está hecha.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>A single source</source>
        <comment>ConcernKind</comment>
        <translation>Una sola fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/address.py"/>
        <location filename="../../workbench/gui/imports/paste.py"/>
        <source>A source</source>
        <translation>Una fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>A sum</source>
        <translation>Un cálculo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/concerns.py"/>
        <source>A sum is not what it was: {what}</source>
        <translation>Un cálculo ya no es lo que era: {what}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>A sum that changed</source>
        <comment>ConcernKind</comment>
        <translation>Un cálculo que cambió</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>A table of articles: say what its columns hold, then import it</source>
        <translation>Una tabla de artículos: indique qué contienen sus columnas e impórtela</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>A text is checked; sources are what it is checked against</source>
        <translation>Un texto se verifica; las fuentes son aquello con lo que se contrasta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/address.py"/>
        <location filename="../../workbench/gui/imports/paste.py"/>
        <source>A text to check</source>
        <translation>Un texto por verificar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>A verified copy of the library</source>
        <translation>Una copia comprobada de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <source>A word to find these claims by.</source>
        <translation>Una palabra para volver a encontrar estas afirmaciones.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>A wording that stands alone</source>
        <translation>Una redacción que se entiende por sí sola</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>Add a rating</source>
        <translation>Añadir una calificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Add scale</source>
        <comment>Act</comment>
        <translation>Añadir escala</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Added</source>
        <comment>HunkKind</comment>
        <translation>Añadida</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <location filename="../../workbench/gui/imports/address.py"/>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>Agree</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/said.py"/>
        <source>Agrees</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Agrees</source>
        <comment>Agreement</comment>
        <translation>Coincide</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/filter_menu.py"/>
        <location filename="../../workbench/gui/claims/state_filter.py"/>
        <source>All claims</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/palette.py"/>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>All commands…</source>
        <translation>Todos los comandos…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>All imported</source>
        <translation>Todo importado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/concerns.py"/>
        <source>All its sources share an origin: {what}. They count as one.</source>
        <translation>Todas sus fuentes tienen un mismo origen: {what}. Cuentan como una.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>All keys on one page</source>
        <translation>Todos los atajos en una página</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/opened.py"/>
        <source>All looked at</source>
        <translation>Todo revisado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>All of it is decided.</source>
        <translation>Todo está decidido.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/arriving.py"/>
        <source>All of it is read; it is put into the library…</source>
        <translation>Ya está leído todo; se guarda en la biblioteca…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/concerns.py"/>
        <source>All of it rests on a single source: {what}.</source>
        <translation>Todo se apoya en una sola fuente: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/marked_copy.py"/>
        <source>All of them, in one zip file</source>
        <translation>Todos, en un archivo zip</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/status.py"/>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Altered</source>
        <comment>QuotationFinding</comment>
        <translation>Alterada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Altered, stitched together, said by another, or cut where the sense turns</source>
        <translation>Alteradas, unidas de varias partes, dichas por otra persona o cortadas donde cambia el sentido</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>An article with a dozen mistakes, and the five sources that show them.</source>
        <translation>Un artículo con una docena de errores y las cinco fuentes que los muestran.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>An article, five sources and a dozen deliberate disagreements</source>
        <translation>Un artículo, cinco fuentes y una docena de discrepancias puestas adrede</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Another sentence around</source>
        <comment>Fate</comment>
        <translation>Otra oración alrededor</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Another speaker</source>
        <comment>Fate</comment>
        <translation>Otro hablante</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <source>Another tag…</source>
        <translation>Otra etiqueta…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/enquiry_item.py"/>
        <source>Answer (empty if none came)</source>
        <translation>Respuesta (vacía si no hubo)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/enquiry_item.py"/>
        <source>Answer of {whom}</source>
        <translation>Respuesta de {whom}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/enquiry_item.py"/>
        <source>Answer, {day}: {words}</source>
        <translation>Respuesta, {day}: {words}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/sheet.py"/>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Approve the verdict in your name</source>
        <translation>Aprobar el veredicto con su nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>Archived address</source>
        <translation>Dirección archivada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <source>As checked</source>
        <translation>Reformulada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>As it is written</source>
        <comment>ViewChoice</comment>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>As it was</source>
        <comment>Fate</comment>
        <translation>Como estaba</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/before.py"/>
        <source>As suggestions, without stance or verdict</source>
        <translation>Como sugerencias, sin postura ni veredicto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/looks.py"/>
        <location filename="../../workbench/gui/preferences/person.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>As they came</source>
        <translation>Como venían</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>As you type, all hits</source>
        <translation>Todos los resultados mientras escribe</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>As you type, all hits in all documents</source>
        <translation>Todos los resultados de todos los documentos mientras escribe</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Ask</source>
        <comment>Act</comment>
        <translation>Consultar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Ask for a second check</source>
        <comment>Act</comment>
        <translation>Pedir una segunda verificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/second_view.py"/>
        <source>Asked for by {name}, {when}. Whoever does it does not see the rating.</source>
        <translation>La pidió {name}, {when}. Quien la haga no ve la calificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Assign claims</source>
        <comment>Act</comment>
        <translation>Asignar afirmaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Assign claims…</source>
        <translation>Asignar afirmaciones…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <source>Assign them</source>
        <translation>Asignarlas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <source>Assign to</source>
        <translation>Asignar a</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/filter_menu.py"/>
        <location filename="../../workbench/gui/claims/model.py"/>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>BACKUPS</source>
        <translation>COPIAS DE SEGURIDAD</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/matches.py"/>
        <source>Back to the claim’s words</source>
        <translation>Volver a las palabras de la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>Back to the original</source>
        <translation>Volver a la original</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>Back up now</source>
        <translation>Hacer copia de seguridad ahora</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/library.py"/>
        <source>Backed up and verified: {name}</source>
        <translation>Copia hecha y comprobada: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/library.py"/>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <location filename="../../workbench/gui/program_commands.py"/>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/sheet.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>Backups of this library</source>
        <translation>Copias de seguridad de esta biblioteca</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>Begin a case</source>
        <translation>Empezar un caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Begin a case: one job, with its own documents</source>
        <translation>Empezar un caso: un trabajo con sus propios documentos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/case.py"/>
        <source>Begin the case</source>
        <translation>Empezar el caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Both versions in the reader</source>
        <translation>Ambas versiones en el lector</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/notices.py"/>
        <source>Both versions side by side, with a key for each decision</source>
        <translation>Ambas versiones lado a lado, con una tecla para cada decisión</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/deck.py"/>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Bring passage back</source>
        <comment>Act</comment>
        <translation>Recuperar pasaje</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/filter_menu.py"/>
        <source>By tag, by checker, and the filters that you keep</source>
        <translation>Por etiqueta, por verificador y los filtros que guarde</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>By the case’s rating scale</source>
        <translation>Según la escala de calificación del caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>C&amp;laim</source>
        <translation>A&amp;firmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Calculate</source>
        <comment>Act</comment>
        <translation>Calcular</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/inline_form.py"/>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <location filename="../../workbench/gui/reader/paper/scan_notice.py"/>
        <location filename="../../workbench/gui/reader/tabs/arriving.py"/>
        <location filename="../../workbench/gui/sheets/sheet.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/status.py"/>
        <source>Cancel this work</source>
        <translation>Cancelar este trabajo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Cancelled; nothing was kept</source>
        <translation>Cancelado; no se guardó nada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Caption</source>
        <comment>PassageKind</comment>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/errands/case.py"/>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>Case bundles (*.zip);;All files (*)</source>
        <translation>Paquetes de casos (*.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Case panel</source>
        <translation>Panel del caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Case, reader, claim, table</source>
        <translation>Caso, lector, afirmación, tabla</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Change how it reads</source>
        <comment>Act</comment>
        <translation>Cambiar cómo se lee</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Change role</source>
        <comment>Act</comment>
        <translation>Cambiar función</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Change scale</source>
        <comment>Act</comment>
        <translation>Cambiar escala</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Change stance</source>
        <comment>Act</comment>
        <translation>Cambiar postura</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Change, add, import and export them; what is signed keeps its words</source>
        <translation>Cambiarlas, añadirlas, importarlas y exportarlas; lo que tiene el visto bueno conserva sus palabras</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/model.py"/>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Changed</source>
        <comment>HunkKind</comment>
        <translation>Cambiada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sums.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Check against the picture</source>
        <translation>Comparar con la imagen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/dropping.py"/>
        <source>Check against this</source>
        <translation>Contrastar con esto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>Check every claim against its sources</source>
        <translation>Contraste cada afirmación con sus fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>Check the library</source>
        <translation>Comprobar la biblioteca</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/dropping.py"/>
        <source>Check this</source>
        <translation>Verificar esto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Checked before</source>
        <translation>Verificadas antes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/before.py"/>
        <source>Checked before</source>
        <comment>a claim</comment>
        <translation>Verificada antes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/picture_commands.py"/>
        <source>Checking against the picture</source>
        <translation>Comparando con la imagen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>Checking that everything is intact</source>
        <translation>Comprobando que todo está intacto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/publisher.py"/>
        <source>Checking what is missing</source>
        <translation>Comprobando qué falta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Choose a claim, and press {supports}, {contradicts} or {context} on a passage that supports it, contradicts it or gives context.</source>
        <translation>Elija una afirmación y pulse {supports}, {contradicts} o {context} sobre un pasaje que la respalde, la contradiga o dé contexto.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/shortcuts.py"/>
        <source>Choose a key and press the new one. Backspace clears it, Escape keeps the old one.</source>
        <translation>Elija una tecla y pulse la nueva. Retroceso la quita, Esc conserva la anterior.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/blind_page.py"/>
        <location filename="../../workbench/gui/claim/decided/verdict_page.py"/>
        <source>Choose a rating first: press its number.</source>
        <translation>Elija primero una calificación: pulse su número.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/verdict_page.py"/>
        <source>Choose a rating first: press its number. Your finding then goes into the rationale.</source>
        <translation>Elija primero una calificación: pulse su número. El hallazgo irá entonces a la justificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/working.py"/>
        <source>Choose a row to see here why the two agree or differ.</source>
        <translation>Elija una fila para ver aquí por qué coinciden o difieren.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>Choose another library…</source>
        <translation>Elegir otra biblioteca…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/history/panel.py"/>
        <source>Choose another person, or show all claims.</source>
        <translation>Elija otra persona o muestre todas las afirmaciones.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>Choose or make a claim first</source>
        <translation>Elija o marque primero una afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Choose rating scale…</source>
        <translation>Elegir la escala de calificación…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Choose scale</source>
        <comment>Act</comment>
        <translation>Elegir escala</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <source>Choose the column that holds the texts.</source>
        <translation>Elija la columna que contiene los textos.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/case.py"/>
        <source>Choose the rating scale of this case</source>
        <translation>Elija la escala de calificación de este caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/verdict_page.py"/>
        <source>Choose the rating that is right.</source>
        <translation>Elija la calificación correcta.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/panel.py"/>
        <location filename="../../workbench/gui/claims/model.py"/>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <source>Claim as checked</source>
        <translation>Afirmación tal como se verifica</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Claim as checked…</source>
        <translation>Afirmación tal como se verifica…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Claim panel</source>
        <translation>Panel de la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/text/highlights.py"/>
        <source>Claim – {state}: “{claim}”</source>
        <translation>Afirmación – {state}: «{claim}»</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/stations.py"/>
        <source>Claim, {state}</source>
        <translation>Afirmación, {state}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <location filename="../../workbench/gui/first/claim.py"/>
        <source>Claim: {quote}</source>
        <translation>Afirmación: {quote}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Claim: {state}</source>
        <translation>Afirmación: {state}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>ClaimReview (*.json *.jsonld *.jsonl *.html *.htm);;All files (*)</source>
        <translation>ClaimReview (*.json *.jsonld *.jsonl *.html *.htm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>ClaimReview of other fact-checkers: claims with their verdicts as evidence, never as yours</source>
        <translation>ClaimReview de otros verificadores: afirmaciones con sus veredictos como pruebas, nunca como suyos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <location filename="../../workbench/gui/claims/model.py"/>
        <source>Claimant</source>
        <translation>Lo afirma</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Claimant contacted</source>
        <comment>EnquiryKind</comment>
        <translation>Consultado quien lo afirma</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>Claimant contacted…</source>
        <translation>Consultado quien lo afirma…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/matrix/cells.py"/>
        <location filename="../../workbench/gui/panes.py"/>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Claims against sources: the stances, where sources differ, and where there is only one</source>
        <translation>Afirmaciones frente a fuentes: las posturas, dónde discrepan las fuentes y dónde hay una sola</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/arriving.py"/>
        <source>Claims can be marked once all of it has been read.</source>
        <translation>Se podrán marcar afirmaciones cuando se haya leído entero.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Claims of all cases that resemble this one, with their verdicts and evidence</source>
        <translation>Afirmaciones de todos los casos que se parecen a esta, con sus veredictos y pruebas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/table.py"/>
        <source>Claims of the case</source>
        <translation>Afirmaciones del caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Claims table</source>
        <translation>Tabla de afirmaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/found/panel.py"/>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>Clear what is done</source>
        <translation>Quitar lo terminado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/library_view.py"/>
        <source>Click one in the text or in the table, or select words and press {key}.</source>
        <translation>Haga clic en una en el texto o en la tabla, o seleccione palabras y pulse {key}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/text/folded.py"/>
        <source>Click to fold or unfold it; {key} does so everywhere in the document.</source>
        <translation>Haga clic para plegarlo o desplegarlo; {key} lo hace en todo el documento.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/find_bar.py"/>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <location filename="../../workbench/gui/sheets/sheet.py"/>
        <location filename="../../workbench/gui/sheets/trash.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/reader/tabs/shelf.py"/>
        <source>Close document</source>
        <translation>Cerrar el documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Close second pane</source>
        <translation>Cerrar el segundo panel</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/messages.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/header.py"/>
        <source>Close this pane</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scale_rating.py"/>
        <source>Colour {colour}</source>
        <translation>Color {colour}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <source>Column: {field}</source>
        <translation>Columna: {field}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Comment in the file</source>
        <comment>NoteKind</comment>
        <translation>Comentario en el archivo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>Comparing the sources</source>
        <translation>Comparando las fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>Comparing the sources…</source>
        <translation>Comparando las fuentes…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/versions.py"/>
        <source>Comparing the versions</source>
        <translation>Comparando las versiones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/model.py"/>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Confidential source</source>
        <translation>Fuente confidencial</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <location filename="../../workbench/gui/ledger/said.py"/>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Conflicts</source>
        <comment>Agreement</comment>
        <translation>Conflicto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Context</source>
        <comment>Stance</comment>
        <translation>Contexto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Contradicts</source>
        <translation>Contradice</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Contradicts</source>
        <comment>Stance</comment>
        <translation>Contradice</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Control character shown</source>
        <comment>EditReason</comment>
        <translation>Carácter de control visible</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/text/text_view.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>Copy now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <location filename="../../workbench/gui/program_commands.py"/>
        <source>Copying the library</source>
        <translation>Copiando la biblioteca</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Correct a signed verdict…</source>
        <translation>Corregir un veredicto con visto bueno…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Correct details</source>
        <comment>Act</comment>
        <translation>Corregir detalles</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Correct verdict</source>
        <comment>Act</comment>
        <translation>Corregir veredicto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Correction</source>
        <comment>Reopening</comment>
        <translation>Corrección</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/reopening.py"/>
        <source>Correction: something was wrong</source>
        <translation>Corrección: algo estaba mal</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/versions.py"/>
        <source>Correction: {words}</source>
        <translation>Corrección: {words}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/signing.py"/>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>DECIDED</source>
        <translation>DECIDIDO</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>Daily backups</source>
        <translation>Copias diarias</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/preferences/looks.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Date</source>
        <comment>FindingKind</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/trash.py"/>
        <source>Delete for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Deleted as a tracked change</source>
        <comment>NoteKind</comment>
        <translation>Eliminado como cambio controlado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/trash.py"/>
        <source>Deleted for good: {what}.</source>
        <translation>Borrado definitivamente: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>Deleting a backup</source>
        <translation>Borrando una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>Detected in each document where none is chosen.</source>
        <translation>Se detecta en cada documento si no se elige ninguno.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Differ</source>
        <translation>Discrepan</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>Differences from colleagues</source>
        <translation>Diferencias con colegas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Differences from colleagues…</source>
        <translation>Diferencias con colegas…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>Different origins</source>
        <translation>Orígenes distintos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Different origins</source>
        <comment>Act</comment>
        <translation>Orígenes distintos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Direction</source>
        <comment>FindingKind</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/suggested/deck.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Dismiss passage</source>
        <comment>Act</comment>
        <translation>Descartar pasaje</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/card.py"/>
        <location filename="../../workbench/gui/claim/suggested/card_head.py"/>
        <location filename="../../workbench/gui/claim/suggested/matches.py"/>
        <source>Dismissed</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>Dissolve</source>
        <translation>Disolver</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Dissolve origin group</source>
        <comment>Act</comment>
        <translation>Disolver grupo de origen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Do again what was undone</source>
        <translation>Volver a hacer lo deshecho</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>Do not name confidential sources (none is marked so)</source>
        <translation>No nombrar las fuentes confidenciales (ninguna está marcada)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>Do not name {number} confidential sources</source>
        <extracomment>Do not name {number} confidential source</extracomment>
        <translation>
            <numerusform>No nombrar {number} fuente confidencial</numerusform>
            <numerusform>No nombrar {number} fuentes confidenciales</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claims/model.py"/>
        <location filename="../../workbench/gui/errands/case.py"/>
        <location filename="../../workbench/gui/sheets/marked_copy.py"/>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>Document details</source>
        <translation>Detalles del documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Document details…</source>
        <translation>Detalles del documento…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/sheet.py"/>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/pane.py"/>
        <source>Documents beside</source>
        <translation>Documentos al lado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/line.py"/>
        <source>Documents of the case</source>
        <translation>Documentos del caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/sheet.py"/>
        <location filename="../../workbench/gui/sheets/about.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/undoing.py"/>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scale_rating.py"/>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>Drop files anywhere on this window</source>
        <translation>Suelte archivos en cualquier parte de esta ventana</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>Drop files or folders anywhere on the window</source>
        <translation>Suelte archivos o carpetas en cualquier parte de la ventana</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>Drop it on the left half of the window, or import it with {key}.</source>
        <translation>Suéltelo en la mitad izquierda de la ventana o impórtelo con {key}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/model.py"/>
        <source>Drop its sources here, or press {key}</source>
        <translation>Suelte aquí sus fuentes o pulse {key}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/matches.py"/>
        <source>Drop the documents to check against on the window. The best passages of each will appear here.</source>
        <translation>Suelte en la ventana los documentos con los que se contrasta. Aquí aparecerán los mejores pasajes de cada uno.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/model.py"/>
        <source>Drop the text to be checked here, or press {key}</source>
        <translation>Suelte aquí el texto por verificar o pulse {key}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/pane.py"/>
        <source>Drop the text to check on the left half of the window; what is there already opens from the list of the case. Then select the words of a claim and press {claim}.</source>
        <translation>Suelte el texto por verificar en la mitad izquierda de la ventana; los que ya están se abren desde la lista del caso. Después seleccione las palabras de una afirmación y pulse {claim}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/style/tokens.py"/>
        <source>E</source>
        <comment>letter</comment>
        <translation>P</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>E-book</source>
        <comment>format</comment>
        <translation>Libro electrónico</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>E-mail</source>
        <comment>format</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>EARLIER VERSION</source>
        <translation>VERSIÓN ANTERIOR</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/opened.py"/>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/versions.py"/>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/search_field.py"/>
        <source>Empty this field</source>
        <translation>Vaciar este campo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/trash.py"/>
        <source>Empty trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Empty trash</source>
        <comment>Act</comment>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Empty trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/trash.py"/>
        <source>Emptying the trash</source>
        <translation>Vaciando la papelera</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/history/panel.py"/>
        <source>Every act appears here: what was done, by whom and when.</source>
        <translation>Aquí aparece cada acción: qué se hizo, quién y cuándo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/person.py"/>
        <source>Every act from now on is recorded under this name. What was done before keeps its name.</source>
        <translation>Desde ahora, cada acción se registra con este nombre. Lo ya hecho conserva el suyo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Every act, who and when</source>
        <translation>Cada acción, quién y cuándo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Every changed sentence</source>
        <translation>Todas las oraciones cambiadas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Every claim</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>Every figure and date of the text</source>
        <translation>Todas las cifras y fechas del texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Every figure and date of the text beside those of the sources that count the same</source>
        <translation>Cada cifra y fecha del texto junto a las de las fuentes que cuentan lo mismo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Every quotation of the text</source>
        <translation>Todas las citas del texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Every quotation of the text held against the words of the sources</source>
        <translation>Cada cita del texto cotejada con las palabras de las fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/history/panel.py"/>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Everything for or against it comes from one origin</source>
        <translation>Todo lo que hay a favor o en contra viene de un mismo origen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>Everything is intact: the database, every original, the history.</source>
        <translation>Todo está intacto: la base de datos, cada original, el historial.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/about.py"/>
        <source>Everything stays on this machine. Nothing is sent anywhere.</source>
        <translation>Todo se queda en este equipo. No se envía nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Everything that was marked</source>
        <translation>Todo lo que estaba marcado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Everything typed is saved first; your windows open again next time</source>
        <translation>Antes se guarda todo lo escrito; sus ventanas vuelven la próxima vez</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/spot_commands.py"/>
        <source>Everything worth checking in this document has been looked at.</source>
        <translation>En este documento ya se ha revisado todo lo que convenía verificar.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/status.py"/>
        <source>Everything you do is on the disk as soon as it is shown</source>
        <translation>Todo lo que hace está en el disco en cuanto se muestra</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/panel.py"/>
        <location filename="../../workbench/gui/claims/model.py"/>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Evidence dated after the claim</source>
        <comment>ConcernKind</comment>
        <translation>Pruebas posteriores a la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/concerns.py"/>
        <source>Evidence is dated after the claim: {what}.</source>
        <translation>Hay pruebas con fecha posterior a la afirmación: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>Export report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Export report…</source>
        <translation>Exportar el informe…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>Export the rating scale</source>
        <translation>Exportar la escala</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/versions.py"/>
        <location filename="../../workbench/gui/imports/address.py"/>
        <source>Fetch it</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Fetch one page of the web, because you ask for it</source>
        <translation>Descargar una página de la web, porque usted lo pide</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>Fetched {moment} from {address} ({peer}), answer {status}{over}</source>
        <translation>Descargado {moment} de {address} ({peer}), respuesta {status}{over}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Fetching</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/queue.py"/>
        <source>Fetching {name}</source>
        <translation>Descargando {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Fetching, {done} of {total}</source>
        <translation>Descargando, {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Figure</source>
        <comment>FindingKind</comment>
        <translation>Cifra</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>Figures of the claim and of what is linked to it. Enter on one puts its letter into the sum.</source>
        <translation>Cifras de la afirmación y de lo vinculado a ella. Intro sobre una pone su letra en el cálculo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/filter_menu.py"/>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/filter_menu.py"/>
        <source>Filters: {told}</source>
        <translation>Filtros: {told}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/shortcuts.py"/>
        <source>Find a command, or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/found/panel.py"/>
        <source>Find in all documents of the case</source>
        <translation>Buscar en todos los documentos del caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Find in document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/found/panel.py"/>
        <source>Find in the whole case</source>
        <translation>Buscar en todo el caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/find_bar.py"/>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/page_letters.py"/>
        <source>Find the letters of page {label}</source>
        <translation>Buscar las letras de la página {label}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/chips.py"/>
        <source>Findings. </source>
        <translation>Hallazgos. </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/second_view.py"/>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <source>First: </source>
        <translation>Primero: </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Fold what is not part of the text</source>
        <translation>Plegar lo que no es parte del texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>Folder of the second copy</source>
        <translation>Carpeta de la segunda copia</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Folds four or more lines of menus and teasers into one line, or unfolds them all</source>
        <translation>Pliega en una línea cuatro o más líneas de menús y avances, o las despliega todas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>For a claim that you looked at without linking anything; again undoes it</source>
        <translation>Para una afirmación que miró sin vincular nada; otra vez lo deshace</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/panes.py"/>
        <source>Found</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/ribbon.py"/>
        <source>Found here</source>
        <translation>Encontrado aquí</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>From words selected in the claim, or in your own words; it gets its own verdict</source>
        <translation>Con palabras seleccionadas en la afirmación, o con las suyas; tiene su propio veredicto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>Gathering the report</source>
        <translation>Reuniendo el informe</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/blind_page.py"/>
        <source>Give my rating</source>
        <translation>Dar mi calificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>Go back to a backup, or import the originals that are missing again.</source>
        <translation>Vuelva a una copia de seguridad, o importe otra vez los originales que faltan.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>Go back to it</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>Go back to this</source>
        <translation>Volver a esta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>Go back to this…</source>
        <translation>Volver a esta…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/going.py"/>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/case.py"/>
        <source>Go to a case</source>
        <translation>Ir a un caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/going.py"/>
        <source>Go to a page, a speaker, a heading or a claim</source>
        <translation>Ir a una página, un hablante, un título o una afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/going.py"/>
        <source>Go to a speaker, a heading or a claim</source>
        <translation>Ir a un hablante, un título o una afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Go to another case of this library</source>
        <translation>Ir a otro caso de esta biblioteca</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>Go to it</source>
        <translation>Ir a él</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/evidence_tab.py"/>
        <source>Go to one with {next}, and press the key again.</source>
        <translation>Vaya a una con {next} y pulse la tecla otra vez.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>Go to the claim made from it</source>
        <translation>Ir a la afirmación marcada en ella</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>Going back keeps what is there now beside it; nothing is deleted.</source>
        <translation>Al volver, lo que hay ahora se conserva al lado; no se borra nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program_commands.py"/>
        <source>Going back to the backup</source>
        <translation>Volviendo a la copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Gone</source>
        <comment>Fate</comment>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/guide/sheet.py"/>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/versions.py"/>
        <source>Hardly a sentence of “{old}” is in “{new}”, which took its place.</source>
        <translation>Casi ninguna oración de «{old}» está en «{new}», que ocupó su lugar.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Has evidence</source>
        <comment>ClaimState</comment>
        <translation>Con pruebas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/stations.py"/>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Heading</source>
        <comment>PassageKind</comment>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Hedge</source>
        <comment>FindingKind</comment>
        <translation>Matiz</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>Highlight a claim, see what every other source says about it, decide, and hand over a report that others can replicate. Everything stays on this machine.</source>
        <translation>Marque una afirmación, vea qué dicen de ella las demás fuentes, decida y entregue un informe que otros puedan reproducir. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Highlighted in the file</source>
        <comment>NoteKind</comment>
        <translation>Resaltado en el archivo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Highlights and comments that came with the document</source>
        <translation>Resaltados y comentarios que venían con el documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/hints.py"/>
        <source>Hint</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/panel.py"/>
        <location filename="../../workbench/gui/panes.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/history_tab.py"/>
        <source>History of the claim</source>
        <translation>Historial de la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/history/panel.py"/>
        <source>History of the library</source>
        <translation>Historial de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>How to check a claim, and all the rest</source>
        <translation>Cómo verificar una afirmación, y todo lo demás</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Hyphen joined</source>
        <comment>EditReason</comment>
        <translation>Guion unido</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/versions.py"/>
        <source>If it is no version of it, press {key}: that takes it back.</source>
        <translation>Si no es una versión suya, pulse {key} para deshacerlo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Import</source>
        <comment>Act</comment>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <source>Import a document a row</source>
        <translation>Importar un documento por fila</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/versions.py"/>
        <source>Import a new version of “{name}”</source>
        <translation>Importar una versión nueva de «{name}»</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>Import a new version…</source>
        <translation>Importar una versión nueva…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>Import a rating scale</source>
        <translation>Importar una escala</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>Import a text to check</source>
        <translation>Importar un texto por verificar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Import a text to check…</source>
        <translation>Importar un texto por verificar…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>Import again</source>
        <translation>Importar de nuevo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/address.py"/>
        <source>Import an address</source>
        <translation>Importar una dirección</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Import an address…</source>
        <translation>Importar una dirección…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>Import annotations</source>
        <translation>Importar anotaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Import annotations</source>
        <comment>Act</comment>
        <translation>Importar anotaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Import annotations…</source>
        <translation>Importar anotaciones…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <source>Import as one document</source>
        <translation>Importar como un solo documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Import new version</source>
        <comment>Act</comment>
        <translation>Importar versión nueva</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>Import others’ reviews</source>
        <translation>Importar verificaciones de otros</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Import others’ reviews</source>
        <comment>Act</comment>
        <translation>Importar verificaciones de otros</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Import others’ reviews…</source>
        <translation>Importar verificaciones de otros…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>Import sources</source>
        <translation>Importar fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Import sources…</source>
        <translation>Importar fuentes…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>Importing annotations</source>
        <translation>Importando anotaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Importing articles</source>
        <translation>Importando artículos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Importing articles, {percent}%</source>
        <translation>Importando artículos, {percent} %</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>Importing reviews</source>
        <translation>Importando verificaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/queue.py"/>
        <source>Importing {name}</source>
        <translation>Importando {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <location filename="../../workbench/gui/panes.py"/>
        <location filename="../../workbench/gui/workspace.py"/>
        <source>Imports</source>
        <translation>Importación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>In a source</source>
        <translation>En una fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>In its sentence</source>
        <translation>En su oración</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>In no source</source>
        <translation>Sin contraste</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>In the case</source>
        <translation>En el caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/panel.py"/>
        <source>In the order of the text</source>
        <translation>En el orden del texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>In this case</source>
        <translation>En este caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/working.py"/>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/verdict_page.py"/>
        <source>Insert a finding</source>
        <translation>Insertar hallazgo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Insert the finding into the rationale</source>
        <translation>Insertar el hallazgo en la justificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Inserted as a tracked change</source>
        <comment>NoteKind</comment>
        <translation>Insertado como cambio controlado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/working.py"/>
        <source>Into rationale</source>
        <translation>A la justificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sums.py"/>
        <source>Into the rationale</source>
        <translation>A la justificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/deck.py"/>
        <source>It does not bear on the claim</source>
        <translation>No tiene que ver con la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/scan_notice.py"/>
        <source>It is locked: its pictures are read with its password.</source>
        <translation>Está bloqueado: sus imágenes se leen con su contraseña.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>It is no longer offered; undo brings it back</source>
        <translation>Deja de ofrecerse; deshacer la recupera</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>It stays in the case</source>
        <translation>Se queda en el caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/publisher.py"/>
        <source>Its address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>Its claim</source>
        <translation>Su afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Its document, at the passage, in the second pane</source>
        <translation>Su documento, en el pasaje, en el segundo panel</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/two_ways.py"/>
        <source>Its pages are shown with its password.</source>
        <translation>Sus páginas se muestran con su contraseña.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/versions.py"/>
        <source>Its password is used this once and kept nowhere.</source>
        <translation>Su contraseña se usa esta única vez y no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Joined lines, hyphens and hidden marks of this line; again to join it as before</source>
        <translation>Líneas unidas, guiones y marcas ocultas de esta línea; otra vez para unirla como antes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <location filename="../../workbench/gui/claims/filter_menu.py"/>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Keep a filter</source>
        <comment>Act</comment>
        <translation>Guardar un filtro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>Keep and put into the rationale</source>
        <translation>Guardar y poner en la justificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Keep confidential</source>
        <comment>Act</comment>
        <translation>Mantener confidencial</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Keep here</source>
        <translation>Mantener aquí</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Keep it at the place that is proposed</source>
        <translation>Mantenerlo en el lugar propuesto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>Keep ours</source>
        <translation>Conservar la nuestra</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Keep the filter of the table…</source>
        <translation>Guardar el filtro de la tabla…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/filter_menu.py"/>
        <source>Keep this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/filter_menu.py"/>
        <source>Keep this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Kept both</source>
        <comment>Settlement</comment>
        <translation>Se conservaron ambas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Kept here</source>
        <comment>Decision</comment>
        <translation>Mantenido aquí</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Kept ours</source>
        <comment>Settlement</comment>
        <translation>Se conservó la nuestra</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/sheets/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program_commands.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/style/tokens.py"/>
        <source>L</source>
        <comment>letter</comment>
        <translation>R</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <location filename="../../workbench/gui/preferences/person.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <location filename="../../workbench/gui/sheets/report_language.py"/>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>Languages of scans</source>
        <translation>Idiomas de los escaneos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/shortcuts.py"/>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/signing.py"/>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Leave it with the earlier version</source>
        <translation>Dejarlo con la versión anterior</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/panes.py"/>
        <source>Ledger</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>Ledger of the case</source>
        <translation>Cifras del caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/table.py"/>
        <source>Left and Right choose a side of the row, Enter goes there; S, X and T link it as evidence</source>
        <translation>Izquierda y derecha eligen un lado de la fila, Intro va allí; S, X y T lo vinculan como prueba</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scale_rating.py"/>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>Letters of the figures with + − × ÷ and brackets, such as (b − a) ÷ a in %</source>
        <translation>Letras de las cifras con + − × ÷ y paréntesis, como (b − a) ÷ a en %</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/preferences/looks.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Likely</source>
        <comment>Closeness</comment>
        <translation>Probable</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/looks.py"/>
        <source>Line length</source>
        <translation>Largo de línea</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Lines joined</source>
        <comment>EditReason</comment>
        <translation>Líneas unidas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Link evidence</source>
        <comment>Act</comment>
        <translation>Vincular prueba</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/selection_bar.py"/>
        <source>Link these words to the chosen claim</source>
        <translation>Vincular estas palabras a la afirmación elegida</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/text/text_view.py"/>
        <source>Link: {stance}</source>
        <translation>Vincular: {stance}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/evidence_item.py"/>
        <source>Linked by {linked_by}</source>
        <translation>Vinculado por {linked_by}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>List</source>
        <comment>PassageKind</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>Load the model</source>
        <translation>Cargar el modelo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/scan_notice.py"/>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Look again</source>
        <comment>AnchorState</comment>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Look at carried passage</source>
        <comment>Act</comment>
        <translation>Revisar pasaje trasladado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/glance.py"/>
        <source>Look at it and press the key again.</source>
        <translation>Mírelo y pulse la tecla otra vez.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/picture_commands.py"/>
        <source>Look at the page yourself.</source>
        <translation>Mire la página usted mismo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/glance.py"/>
        <source>Look at the passage when it stands here, and press the key again.</source>
        <translation>Mire el pasaje cuando esté aquí y pulse la tecla otra vez.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>Look at the sample case</source>
        <translation>Ver el caso de ejemplo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/spots.py"/>
        <source>Look for what is worth checking</source>
        <translation>Buscar lo que conviene verificar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/life.py"/>
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <source>Looked at</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Looked at</source>
        <comment>Act</comment>
        <translation>Revisada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Looked at</source>
        <comment>ClaimState</comment>
        <translation>Revisada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>Looking again…</source>
        <translation>Buscando de nuevo…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/queue.py"/>
        <source>Looking at {name}</source>
        <translation>Mirando {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/queue.py"/>
        <source>Looking through folders</source>
        <translation>Mirando en las carpetas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>Looking through the documents…</source>
        <translation>Revisando los documentos…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/matches.py"/>
        <source>Looking through the sources…</source>
        <translation>Revisando las fuentes…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>Looking: {done} of {total}</source>
        <translation>Buscando: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/find_bar.py"/>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Lost</source>
        <comment>AnchorState</comment>
        <translation>Perdida</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Made text</source>
        <comment>ViewChoice</comment>
        <translation>Convertido en texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>Made {when}, holds {what}{last}.</source>
        <translation>Hecha {when}, contiene {what}{last}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/reader/selection_bar.py"/>
        <source>Make a claim</source>
        <translation>Marcar una afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/paste.py"/>
        <source>Make a document</source>
        <translation>Crear un documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Make a document from the text on the clipboard</source>
        <translation>Crear un documento con el texto del portapapeles</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Make a part</source>
        <comment>Act</comment>
        <translation>Crear una parte</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Make a part…</source>
        <translation>Crear una parte…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <location filename="../../workbench/gui/comparing/working.py"/>
        <source>Make claim</source>
        <translation>Marcar afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Make claim</source>
        <comment>Act</comment>
        <translation>Marcar afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>Make it a source</source>
        <translation>Convertirlo en fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>Make it a text to check</source>
        <translation>Convertirlo en texto por verificar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Make it a text to check / a source</source>
        <translation>Convertirlo en texto por verificar / en fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <location filename="../../workbench/gui/reader/paper/scan_notice.py"/>
        <source>Make searchable</source>
        <translation>Reconocer el texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Make searchable</source>
        <comment>Act</comment>
        <translation>Reconocer el texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>Make the part</source>
        <translation>Crear la parte</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/recognising.py"/>
        <source>Making a document searchable</source>
        <translation>Reconociendo el texto de un documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/case.py"/>
        <source>Making the sample case</source>
        <translation>Preparando el caso de ejemplo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/case.py"/>
        <source>Making the sample case…</source>
        <translation>Preparando el caso de ejemplo…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/ribbon.py"/>
        <source>Map of the document: {claims}, {spots} to look at</source>
        <translation>Mapa del documento: {claims}, {spots} por revisar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Mark again</source>
        <translation>Marcar otra vez</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/text/text_view.py"/>
        <source>Mark it as a claim</source>
        <translation>Marcarlo como afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Mark it at the words selected in the new version</source>
        <translation>Marcarlo en las palabras seleccionadas en la versión nueva</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Mark it or take the mark away: reports can leave its name out</source>
        <translation>Ponerle o quitarle la marca: los informes pueden omitir su nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Mark of the format hidden</source>
        <comment>EditReason</comment>
        <translation>Marca de formato oculta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Mark the finding’s sentence as a claim</source>
        <translation>Marcar como afirmación la oración del hallazgo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>Mark the sentence in the text to check as a claim</source>
        <translation>Marcar como afirmación la oración del texto por verificar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/selection_bar.py"/>
        <source>Mark these words as a claim</source>
        <translation>Marcar estas palabras como afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Markdown</source>
        <comment>format</comment>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Marked again</source>
        <comment>Decision</comment>
        <translation>Marcado de nuevo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/said.py"/>
        <source>Marked edits</source>
        <translation>Cambios señalados</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Marks changed</source>
        <comment>HunkKind</comment>
        <translation>Marcas cambiadas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/panel.py"/>
        <source>Matches</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/panes.py"/>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Matrix of claims and sources</source>
        <translation>Matriz de afirmaciones y fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>May lead into your own network</source>
        <translation>Pueden llevar a su propia red</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <source>Medium, date</source>
        <translation>Medio, fecha</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>Merge a case bundle</source>
        <translation>Integrar un paquete de caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Merge a case bundle…</source>
        <translation>Integrar un paquete de caso…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Merge a colleague’s case</source>
        <comment>Act</comment>
        <translation>Integrar caso de un colega</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Merge a colleague’s case into yours; nothing of yours is overwritten</source>
        <translation>Integrar el caso de un colega en el suyo; no se sobrescribe nada suyo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>Merged “{case_name}”. Nothing of yours was overwritten.</source>
        <translation>Se integró «{case_name}». No se sobrescribió nada suyo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>Merging {name}</source>
        <translation>Integrando {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>More about the claim</source>
        <translation>Más sobre la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Moved</source>
        <comment>HunkKind</comment>
        <translation>Movida</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Moved elsewhere</source>
        <comment>Fate</comment>
        <translation>Movido a otro lugar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Moved with its words</source>
        <comment>AnchorState</comment>
        <translation>Se movió con sus palabras</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/case.py"/>
        <source>My first case</source>
        <translation>Mi primer caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>NEW VERSION</source>
        <translation>VERSIÓN NUEVA</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Name</source>
        <comment>Act</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Name</source>
        <comment>FindingKind</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Name claimant</source>
        <comment>Act</comment>
        <translation>Nombrar quién afirma</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/filter_menu.py"/>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>Name of the origin</source>
        <translation>Nombre del origen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scale_rating.py"/>
        <source>Name of the rating</source>
        <translation>Nombre de la calificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>Name of the scale</source>
        <translation>Nombre de la escala</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <source>Name, office</source>
        <translation>Nombre, cargo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>Names and texts of confidential sources stay here: the bundle has “Source A” in their place, and the SHA-256 of each quoted passage. Names that the text to check gives itself stay in it.</source>
        <translation>Los nombres y textos de las fuentes confidenciales se quedan aquí: en su lugar el paquete lleva «Fuente A» y el SHA-256 de cada pasaje citado. Los nombres que da el propio texto por verificar siguen en él.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Near-verbatim</source>
        <comment>Closeness</comment>
        <translation>Casi literal</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Negation</source>
        <comment>FindingKind</comment>
        <translation>Negación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Neither stands</source>
        <comment>Decision</comment>
        <translation>Ninguna vale</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>Neither the claim nor what is linked to it has a figure. Link a passage that has one, or write the numbers themselves.</source>
        <translation>Ni la afirmación ni lo vinculado a ella tiene una cifra. Vincule un pasaje que la tenga, o escriba los números mismos.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/case.py"/>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>New case</source>
        <comment>Act</comment>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>New case…</source>
        <translation>Caso nuevo…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>New scale</source>
        <translation>Escala nueva</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>New version</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/versions.py"/>
        <source>New version from its address</source>
        <translation>Versión nueva desde su dirección</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>New version from its address…</source>
        <translation>Versión nueva desde su dirección…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/dropping.py"/>
        <source>New version of “{name}”</source>
        <translation>Versión nueva de «{name}»</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>New versions…</source>
        <translation>Versiones nuevas…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>New window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Next claim in document</source>
        <translation>Afirmación siguiente del documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Next document</source>
        <translation>Documento siguiente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/hints.py"/>
        <source>Next hint</source>
        <translation>Siguiente consejo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/reader/find_bar.py"/>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Next note of the file</source>
        <translation>Nota siguiente del archivo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Next passage</source>
        <translation>Pasaje siguiente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Next spot worth checking</source>
        <translation>Siguiente punto por verificar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/marked_copy.py"/>
        <source>No PDF of this case carries a claim or evidence yet.</source>
        <translation>Ningún PDF de este caso tiene todavía una afirmación o una prueba.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/enquiry_item.py"/>
        <source>No answer by {day}.</source>
        <translation>Sin respuesta al {day}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/before.py"/>
        <source>No claim checked before resembles this one and has evidence.</source>
        <translation>Ninguna afirmación verificada antes se parece a esta y tiene pruebas.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/panel.py"/>
        <source>No claim is chosen</source>
        <translation>No hay ninguna afirmación elegida</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <source>No claim is chosen in the table.</source>
        <translation>No hay ninguna afirmación elegida en la tabla.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/panel.py"/>
        <source>No claim is in this state or has these words.</source>
        <translation>Ninguna afirmación está en ese estado o tiene esas palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/before.py"/>
        <source>No claim that was checked before resembles this one.</source>
        <translation>Ninguna afirmación verificada antes se parece a esta.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/head.py"/>
        <location filename="../../workbench/gui/claims/panel.py"/>
        <location filename="../../workbench/gui/errands/case.py"/>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>No claims yet</source>
        <translation>Aún no hay afirmaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/found/panel.py"/>
        <source>No document of this case has these words as they stand. Fewer words find more.</source>
        <translation>Ningún documento de este caso tiene estas palabras tal cual. Con menos palabras se encuentra más.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>No evidence</source>
        <translation>Sin pruebas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>No figures and no dates</source>
        <translation>Sin cifras ni fechas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/findings_menu.py"/>
        <source>No findings yet: they come with matches and evidence</source>
        <translation>Aún no hay hallazgos: llegan con los pasajes y las pruebas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/about.py"/>
        <source>No library is open.</source>
        <translation>No hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/hints.py"/>
        <source>No more hints</source>
        <translation>No más consejos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>No newer version yet</source>
        <translation>Aún no hay una versión más nueva</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>No other sources seem to share an origin. If you know of two that do, right-click one of them in the case.</source>
        <translation>No hay otras fuentes que parezcan compartir origen. Si sabe de dos que lo comparten, haga clic derecho en una de ellas en el caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/sheet.py"/>
        <source>No page of the guide says this. Try another word.</source>
        <translation>Ninguna página de la guía dice esto. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/matches.py"/>
        <source>No passage resembles this claim</source>
        <translation>Ningún pasaje se parece a esta afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>No quotations</source>
        <translation>Sin citas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>No source</source>
        <comment>Support</comment>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>No source counts the same thing.</source>
        <translation>Ninguna fuente cuenta lo mismo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>No source found</source>
        <comment>Act</comment>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/searched.py"/>
        <source>No source found, searched</source>
        <translation>Sin fuente, se buscó en</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/versions.py"/>
        <source>No source found, searched: {where}</source>
        <translation>Sin fuente, se buscó en: {where}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/searched.py"/>
        <source>No source found? Say where you searched</source>
        <translation>¿No hay fuente? Diga dónde buscó</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>No source found…</source>
        <translation>Sin fuente…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>No sources seem to share an origin. If you know of two that do, right-click one of them in the case.</source>
        <translation>Ninguna fuente parece compartir origen con otra. Si sabe de dos que lo comparten, haga clic derecho en una de ellas en el caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>No speaker is named</source>
        <translation>No se nombra a quien habla</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/page_view.py"/>
        <source>No text on this page: it is a picture or blank.</source>
        <translation>Sin texto en esta página: es una imagen o está en blanco.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scale_rating.py"/>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/commands.py"/>
        <source>Nobody has marked anything in this file.</source>
        <translation>Nadie ha marcado nada en este archivo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>None are made</source>
        <translation>No se hacen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>None of the claims</source>
        <translation>Ninguna de las afirmaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/said.py"/>
        <source>None of the sources has these words. That does not make them false: they may be in a document that is not here.</source>
        <translation>Ninguna de las fuentes tiene estas palabras. Eso no las hace falsas: pueden estar en un documento que no está aquí.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>None: passages are ranked by their words</source>
        <translation>Ninguno: los pasajes se ordenan por sus palabras</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Not a document. {why}</source>
        <translation>No es un documento. {why}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/status.py"/>
        <source>Not all is saved</source>
        <translation>No todo está guardado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Not comparable</source>
        <comment>Agreement</comment>
        <translation>No comparable</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/card.py"/>
        <location filename="../../workbench/gui/claim/suggested/matches.py"/>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Not found</source>
        <translation>No encontradas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Not found</source>
        <comment>QuotationFinding</comment>
        <translation>No encontrada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Not imported: the window was closed or the program ended first</source>
        <translation>No importado: antes se cerró la ventana o terminó el programa</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>Not looked at</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Not part of the article</source>
        <comment>PassageKind</comment>
        <translation>No es parte del artículo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/sorting.py"/>
        <source>Not part of the text.</source>
        <translation>No es parte del texto.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/sorting.py"/>
        <source>Not part of the text: {why}.</source>
        <translation>No es parte del texto: {why}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Not said</source>
        <comment>SourceKind</comment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/status.py"/>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Not seen on the page</source>
        <comment>NoteKind</comment>
        <translation>No se ve en la página</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Note an answer</source>
        <comment>Act</comment>
        <translation>Anotar una respuesta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Note on evidence</source>
        <comment>Act</comment>
        <translation>Nota sobre prueba</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/evidence_item.py"/>
        <source>Note on this evidence</source>
        <translation>Nota sobre esta prueba</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>Note the query</source>
        <translation>Anotar la consulta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/evidence_item.py"/>
        <source>Note: why this matters, how good the source is…</source>
        <translation>Nota: por qué importa, qué tan buena es la fuente…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Notes of the file…</source>
        <translation>Notas del archivo…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/status.py"/>
        <source>Nothing can be changed here</source>
        <translation>Aquí no se puede cambiar nada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>Nothing can be imported into it now.</source>
        <translation>Ahora no se puede importar nada en ella.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/panel.py"/>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <location filename="../../workbench/gui/found/panel.py"/>
        <location filename="../../workbench/gui/reader/find_bar.py"/>
        <location filename="../../workbench/gui/sheets/palette.py"/>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/history/panel.py"/>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>Nothing here has these words, or the filter hides it.</source>
        <translation>Nada de lo que hay aquí tiene estas palabras, o el filtro lo oculta.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>Nothing in the bundle is new to “{case_name}”.</source>
        <translation>En el paquete no hay nada nuevo para «{case_name}».</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Nothing in this version needs a look.</source>
        <translation>En esta versión no queda nada por revisar.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Nothing is deleted; undo brings it back</source>
        <translation>No se borra nada; deshacer lo recupera</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/evidence_tab.py"/>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Nothing is linked yet</source>
        <translation>Aún no hay nada vinculado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Nothing is linked, or only context</source>
        <translation>No hay nada vinculado, o solo contexto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/publisher.py"/>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/pane.py"/>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/history/panel.py"/>
        <source>Nothing of this kind</source>
        <translation>Nada de este tipo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/sorting.py"/>
        <source>Nothing on this line is shown otherwise than it is written.</source>
        <translation>En esta línea todo se muestra como está escrito.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>Nothing to decide</source>
        <translation>Nada que decidir</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/glance.py"/>
        <source>Nothing was decided: no passage stands here.</source>
        <translation>No se decidió nada: aquí no hay ningún pasaje.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/evidence_tab.py"/>
        <source>Nothing was decided: no piece of evidence is chosen.</source>
        <translation>No se decidió nada: no hay ninguna prueba elegida.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/glance.py"/>
        <source>Nothing was decided: the passage has only just come into sight.</source>
        <translation>No se decidió nada: el pasaje acaba de aparecer.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/glance.py"/>
        <source>Nothing was decided: the sources are still being searched.</source>
        <translation>No se decidió nada: todavía se está buscando en las fuentes.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/library_view.py"/>
        <source>Nothing was done: no claim is chosen.</source>
        <translation>No se hizo nada: no hay ninguna afirmación elegida.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>Nothing was overwritten. Decide what stands; a verdict that you do not take stays readable here.</source>
        <translation>No se sobrescribió nada. Decida qué vale; un veredicto que no adopte se podrá seguir leyendo aquí.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/library_view.py"/>
        <source>Nothing was undone: what was done last was done in another window.</source>
        <translation>No se deshizo nada: lo último se hizo en otra ventana.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/hints.py"/>
        <source>Now a claim of your own: select words in the article and press {key}. Or {next} goes to the next sentence worth checking.</source>
        <translation>Ahora, una afirmación propia: seleccione palabras en el artículo y pulse {key}. O {next} va a la siguiente oración que conviene verificar.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>Numbers with + − × ÷ and brackets, such as (412 − 380) ÷ 380 in %</source>
        <translation>Números con + − × ÷ y paréntesis, como (412 − 380) ÷ 380 en %</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/style/tokens.py"/>
        <source>O</source>
        <comment>letter</comment>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>OURS</source>
        <translation>LA NUESTRA</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Office</source>
        <comment>FindingKind</comment>
        <translation>Cargo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/evidence_tab.py"/>
        <source>On a match press {supports} if it supports the claim, {contradicts} if it contradicts it, {context} if it gives context. Or select words in a source and link those.</source>
        <translation>En un pasaje, pulse {supports} si respalda la afirmación, {contradicts} si la contradice, {context} si da contexto. O seleccione palabras en una fuente y vincúlelas.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/scan_notice.py"/>
        <source>Once Tesseract is installed</source>
        <translation>Cuando Tesseract esté instalado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/case.py"/>
        <source>One job: the text to be checked, and the sources it is checked against.</source>
        <translation>Un trabajo: el texto por verificar y las fuentes con las que se contrasta.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>One job: the text to be checked, and what it is checked against.</source>
        <translation>Un trabajo: el texto por verificar y aquello con lo que se contrasta.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>One more window on the same library</source>
        <translation>Otra ventana de la misma biblioteca</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>One source supports the claim, another contradicts it</source>
        <translation>Una fuente respalda la afirmación, otra la contradice</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/history/panel.py"/>
        <source>Only about the claim shown</source>
        <translation>Solo de la afirmación que se muestra</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/state_filter.py"/>
        <source>Only claims in this state; those set aside are listed under their own state alone</source>
        <translation>Solo las afirmaciones en ese estado; las apartadas aparecen solo en el suyo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>Only if you fetch pages of your own newsroom: a hostile link could then reach machines near you.</source>
        <translation>Solo si descarga páginas de su propia redacción: un enlace hostil podría llegar entonces a equipos cercanos.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>Only quotation marks, dashes or spaces differ. It was carried over; there is nothing to decide.</source>
        <translation>Solo difieren comillas, guiones o espacios. Se trasladó; no hay nada que decidir.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Only terms and titles between quotation marks: nobody need have said them</source>
        <translation>Solo términos y títulos entre comillas: no hace falta que alguien los haya dicho</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Only those that a source has as they stand, or with marked edits</source>
        <translation>Solo las que una fuente tiene tal cual, o con cambios señalados</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Only those that no source here has: not false, only not found</source>
        <translation>Solo las que ninguna fuente de aquí tiene: no falsas, solo no encontradas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>Only what no source counts for the same period</source>
        <translation>Solo lo que ninguna fuente cuenta para el mismo periodo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>Only where a source contradicts itself</source>
        <translation>Solo donde una fuente se contradice a sí misma</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>Only where a source, or the text itself, says otherwise</source>
        <translation>Solo donde una fuente, o el propio texto, dice otra cosa</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>Only where all agree</source>
        <translation>Solo donde todas coinciden</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/marked_copy.py"/>
        <source>Only where the PDF is locked; it is kept nowhere</source>
        <translation>Solo si el PDF está bloqueado; no se guarda en ninguna parte</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <location filename="../../workbench/gui/claim/before.py"/>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Open</source>
        <comment>ClaimState</comment>
        <translation>Abierta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/library.py"/>
        <source>Open a library: a folder, or an empty one for a new library</source>
        <translation>Abrir una biblioteca: una carpeta, o una vacía para una biblioteca nueva</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Open another library…</source>
        <translation>Abrir otra biblioteca…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <location filename="../../workbench/gui/comparing/working.py"/>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Open both</source>
        <translation>Abrir ambas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Open case…</source>
        <translation>Abrir un caso…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/pane.py"/>
        <source>Open documents</source>
        <translation>Documentos abiertos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Open in a new window</source>
        <translation>Abrir en una ventana nueva</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/versions.py"/>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>Open read-only</source>
        <translation>Abrir solo para lectura</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Open the passage beside the claim</source>
        <translation>Abrir el pasaje junto a la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Open the sample case</source>
        <translation>Abrir el caso de ejemplo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/opened.py"/>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>OpenDocument</source>
        <comment>format</comment>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program_opening.py"/>
        <source>Opening the library</source>
        <translation>Abriendo la biblioteca</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/opening_page.py"/>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/opened.py"/>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Or drop files and folders anywhere on the window</source>
        <translation>O suelte archivos y carpetas en cualquier parte de la ventana</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>Or press {subjects} for a text to check, {sources} for sources, {paste} to paste.</source>
        <translation>O pulse {subjects} para un texto por verificar, {sources} para fuentes, {paste} para pegar.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Order of reading uncertain</source>
        <comment>NoteKind</comment>
        <translation>Orden de lectura incierto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/publisher.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/model.py"/>
        <source>Origin: {origin}</source>
        <translation>Origen: {origin}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Other marks</source>
        <comment>Fate</comment>
        <translation>Otros signos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Other words</source>
        <comment>Fate</comment>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>Other words. The claim is open again; nothing was moved.</source>
        <translation>Otras palabras. La afirmación vuelve a estar abierta; no se movió nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Otherwise they are dimmed</source>
        <translation>Si no, se atenúan</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Over the figures of the claim and its evidence: kept with its working, and flagged when a figure changes</source>
        <translation>Con las cifras de la afirmación y sus pruebas: se guarda con sus pasos y avisa cuando una cifra cambia</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>Overwrite it</source>
        <translation>Sobrescribirlo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>PDF</source>
        <comment>format</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>PDF, web pages, Word, e-mail, subtitles, text. Or choose the text to check here.</source>
        <translation>PDF, web, Word, correo, subtítulos, texto. O elija aquí el texto por verificar.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/stations.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/publisher.py"/>
        <source>Page of the reviews</source>
        <translation>Página de las verificaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/page_canvas.py"/>
        <location filename="../../workbench/gui/reader/paper/page_strip.py"/>
        <location filename="../../workbench/gui/reader/stations.py"/>
        <source>Page {label}</source>
        <translation>Página {label}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/page_view.py"/>
        <source>Page {label} of {pages}</source>
        <translation>Página {label} de {pages}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/page_strip.py"/>
        <source>Page {label}, number {number}</source>
        <translation>Página {label}, número {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/stations.py"/>
        <source>Page, number {number}</source>
        <translation>Página, número {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/page_view.py"/>
        <location filename="../../workbench/gui/reader/tabs/header.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/fold_commands.py"/>
        <source>Pages are shown as they are: only the text folds.</source>
        <translation>Las páginas se muestran como son: solo se pliega el texto.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/looks.py"/>
        <source>Pages of PDFs</source>
        <translation>Páginas de los PDF</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/sheet.py"/>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/sheet.py"/>
        <source>Pages of the preferences</source>
        <translation>Páginas de las preferencias</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/two_ways.py"/>
        <source>Pages of {name}</source>
        <translation>Páginas de {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Pages white in the dark</source>
        <translation>Páginas blancas en el tema oscuro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/scan_notice.py"/>
        <source>Pages without text</source>
        <translation>Páginas sin texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Paragraph</source>
        <comment>EditReason</comment>
        <translation>Párrafo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Part {number} of {parts}</source>
        <translation>Parte {number} de {parts}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>Part…</source>
        <translation>Parte…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/deck.py"/>
        <source>Passages of the sources</source>
        <translation>Pasajes de las fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/marked_copy.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/lock_bar.py"/>
        <source>Password of the PDF</source>
        <translation>Contraseña del PDF</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/line.py"/>
        <source>Password of {name}</source>
        <translation>Contraseña de {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/line.py"/>
        <source>Password, then Enter</source>
        <translation>Contraseña y luego Intro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/paste.py"/>
        <source>Paste as a document</source>
        <translation>Pegar como documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Paste as a document…</source>
        <translation>Pegar como documento…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/paste.py"/>
        <source>Paste the text here</source>
        <translation>Pegue aquí el texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/queue.py"/>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Pasted text</source>
        <comment>format</comment>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Possible</source>
        <comment>Closeness</comment>
        <translation>Posible</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/sheet.py"/>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/key_field.py"/>
        <source>Press a key</source>
        <translation>Pulse una tecla</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/ratings.py"/>
        <source>Press a number to rate the claim; point at a rating to read what it means.</source>
        <translation>Pulse un número para calificar la afirmación; señale una calificación para leer qué significa.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/signing.py"/>
        <source>Press {key} once more to sign off all the same; the warnings stay with it.</source>
        <translation>Pulse {key} otra vez para dar el visto bueno de todos modos; las advertencias quedan con él.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/hints.py"/>
        <source>Press {key} to see the chosen passage in its own document, beside the claim. {next} goes to the next one.</source>
        <translation>Pulse {key} para ver el pasaje elegido en su propio documento, junto a la afirmación. {next} va al siguiente.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Previous claim in document</source>
        <translation>Afirmación anterior del documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Previous document</source>
        <translation>Documento anterior</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/reader/find_bar.py"/>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Previous passage</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Previous spot worth checking</source>
        <translation>Punto por verificar anterior</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/model.py"/>
        <source>Primary</source>
        <translation>Primaria</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Primary or secondary</source>
        <comment>Act</comment>
        <translation>Primaria o secundaria</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>Primary or secondary source</source>
        <translation>Fuente primaria o secundaria</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>Primary or secondary: not said</source>
        <translation>Primaria o secundaria: sin indicar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Primary source</source>
        <comment>SourceKind</comment>
        <translation>Fuente primaria</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>Primary: who saw it, made it or decided it. Secondary: who tells what others saw or said. Reports say it beside the source.</source>
        <translation>Primaria: quien lo vio, lo hizo o lo decidió. Secundaria: quien cuenta lo que otros vieron o dijeron. Los informes lo dicen junto a la fuente.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <source>Publisher</source>
        <translation>Medio o institución</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Put aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Put aside</source>
        <comment>Decision</comment>
        <translation>Apartado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/verdict_page.py"/>
        <source>Put the sums of a finding into the rationale</source>
        <translation>Poner los cálculos de un hallazgo en la justificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>Put this sentence into the rationale of the chosen claim</source>
        <translation>Poner esta oración en la justificación de la afirmación elegida</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/working.py"/>
        <source>Put this sum into the rationale</source>
        <translation>Poner este cálculo en la justificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/style/tokens.py"/>
        <source>Q</source>
        <comment>letter</comment>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Quantifier</source>
        <comment>FindingKind</comment>
        <translation>Cuantificador</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/enquiry_item.py"/>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Query</source>
        <comment>EnquiryKind</comment>
        <translation>Consulta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/enquiry_item.py"/>
        <source>Query to the claimant</source>
        <translation>Consulta a quien lo afirma</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>Query, claimant contacted, parts, second check, no source found, set aside</source>
        <translation>Consulta, consultado quien lo afirma, partes, segunda verificación, sin fuente, apartar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>Query…</source>
        <translation>Consulta…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Quotation</source>
        <comment>FindingKind</comment>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/panes.py"/>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Quotations of the case</source>
        <translation>Citas del caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/style/tokens.py"/>
        <source>R</source>
        <comment>letter</comment>
        <translation>C</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <source>Ran in</source>
        <translation>Salió en</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>Ranking by meaning</source>
        <translation>Ordenar por el significado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Rate</source>
        <comment>Act</comment>
        <translation>Calificar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>Rate of a total</source>
        <translation>Tasa × total</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/library_view.py"/>
        <source>Rate: {label}</source>
        <translation>Calificar: {label}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Rated</source>
        <comment>ClaimState</comment>
        <translation>Calificada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/verdict_page.py"/>
        <source>Rated: {label}</source>
        <translation>Calificada: {label}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/model.py"/>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Rating 1</source>
        <translation>Calificación 1</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Rating 2</source>
        <translation>Calificación 2</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Rating 3</source>
        <translation>Calificación 3</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Rating 4</source>
        <translation>Calificación 4</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Rating 5</source>
        <translation>Calificación 5</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Rating 6</source>
        <translation>Calificación 6</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Rating 7</source>
        <translation>Calificación 7</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Rating 8</source>
        <translation>Calificación 8</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Rating 9</source>
        <translation>Calificación 9</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>Rating scales</source>
        <translation>Escalas de calificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/program_commands.py"/>
        <source>Rating scales…</source>
        <translation>Escalas de calificación…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/blind_page.py"/>
        <location filename="../../workbench/gui/claim/decided/rationale.py"/>
        <location filename="../../workbench/gui/claim/decided/verdict_page.py"/>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Read again</source>
        <comment>Act</comment>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>Read again as {encoding}.</source>
        <translation>Leído de nuevo como {encoding}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/text/doubtful.py"/>
        <source>Read from a picture, {sure}% sure: “{word}”. Compare it with the page.</source>
        <translation>Leído de una imagen, con {sure} % de seguridad: «{word}». Compárelo con la página.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <location filename="../../workbench/gui/reader/paper/scan_notice.py"/>
        <source>Read the words in the pictures of its pages, page by page</source>
        <translation>Leer las palabras en las imágenes de sus páginas, página por página</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/status.py"/>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/pane.py"/>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/looks.py"/>
        <source>Reading font</source>
        <translation>Letra de lectura</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Reading pictures, page {number} of {total}</source>
        <translation>Leyendo imágenes, página {number} de {total}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/looks.py"/>
        <source>Reading size</source>
        <translation>Tamaño de lectura</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/text/marked.py"/>
        <source>Reading the claims</source>
        <translation>Leyendo las afirmaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/scan_notice.py"/>
        <source>Reading the picture of page {done} of {total}…</source>
        <translation>Leyendo la imagen de la página {done} de {total}…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/scan_notice.py"/>
        <source>Reading the pictures of the pages…</source>
        <translation>Leyendo las imágenes de las páginas…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <location filename="../../workbench/gui/errands/versions.py"/>
        <location filename="../../workbench/gui/imports/queue.py"/>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/arrivals.py"/>
        <source>Reading “{name}” was stopped; nothing of it was kept.</source>
        <translation>Se detuvo la lectura de «{name}»; no se guardó nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Reading, {done} of {total}</source>
        <translation>Leyendo, {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Reading, {done} of {total} pages; open it to read along</source>
        <translation>Leyendo, {done} de {total} páginas; ábralo para leer mientras tanto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/arriving.py"/>
        <source>Reading… page {page} of {pages}.</source>
        <translation>Leyendo… página {page} de {pages}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Recall evidence</source>
        <comment>Act</comment>
        <translation>Recuperar prueba</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/errands/undoing.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Redo</source>
        <comment>Act</comment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sums.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/filter_menu.py"/>
        <source>Remove a filter</source>
        <translation>Quitar un filtro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Remove a filter</source>
        <comment>Act</comment>
        <translation>Quitar un filtro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/evidence_item.py"/>
        <source>Remove it from the claim</source>
        <translation>Quitarla de la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/enquiry_item.py"/>
        <source>Remove the query from the claim</source>
        <translation>Quitar la consulta de la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scale_rating.py"/>
        <source>Remove the rating</source>
        <translation>Quitar la calificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Removed</source>
        <comment>HunkKind</comment>
        <translation>Quitada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/case.py"/>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/case.py"/>
        <source>Rename case</source>
        <translation>Cambiar el nombre del caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Rename case</source>
        <comment>Act</comment>
        <translation>Cambiar nombre del caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Rename case…</source>
        <translation>Cambiar el nombre del caso…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/case.py"/>
        <source>Reports made from now on carry the new name.</source>
        <translation>Los informes que se hagan desde ahora llevarán el nombre nuevo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/shortcuts.py"/>
        <source>Reset all keys</source>
        <translation>Restablecer los atajos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/sheet.py"/>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/page.py"/>
        <source>Reset: {words}</source>
        <translation>Restablecer: {words}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>Retire it</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Retire scale</source>
        <comment>Act</comment>
        <translation>Retirar escala</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/notices.py"/>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Reword claim</source>
        <comment>Act</comment>
        <translation>Redactar afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/matches.py"/>
        <source>Reword it under “As checked”, or search the sources for other words.</source>
        <translation>Redáctela de otro modo en «Reformulada», o busque otras palabras en las fuentes.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Rich text</source>
        <comment>format</comment>
        <translation>Texto enriquecido</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/model.py"/>
        <source>SOURCES</source>
        <translation>FUENTES</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sums.py"/>
        <source>SUMS</source>
        <translation>CÁLCULOS</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Said</source>
        <comment>QuotationKind</comment>
        <translation>Dicho</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/before.py"/>
        <source>Said and checked before in this document</source>
        <translation>Dicho y verificado antes en este documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Said by {speaker}</source>
        <translation>Dicho por {speaker}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Said more than once</source>
        <comment>Fate</comment>
        <translation>Dicho más de una vez</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>Same origin</source>
        <translation>Mismo origen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Same origin</source>
        <comment>Act</comment>
        <translation>Mismo origen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>Same origin as…</source>
        <translation>Del mismo origen que…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Same origin…</source>
        <translation>Mismo origen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Sample case</source>
        <comment>Act</comment>
        <translation>Caso de ejemplo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/reopening.py"/>
        <source>Save the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>Save the scale</source>
        <translation>Guardar la escala</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/reopening.py"/>
        <source>Save the update</source>
        <translation>Guardar la actualización</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <location filename="../../workbench/gui/imports/model.py"/>
        <location filename="../../workbench/gui/recognising.py"/>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/queue.py"/>
        <source>Saving {name}</source>
        <translation>Guardando {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Say where you searched; a verdict can rest on it</source>
        <translation>Diga dónde buscó; un veredicto puede apoyarse en eso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claims/panel.py"/>
        <location filename="../../workbench/gui/first/claims.py"/>
        <source>Search claims</source>
        <translation>Buscar afirmaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/window.py"/>
        <source>Search commands and documents</source>
        <translation>Buscar comandos y documentos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>Search figures</source>
        <translation>Buscar cifras</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Search quotations</source>
        <translation>Buscar citas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/sheet.py"/>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/matches.py"/>
        <source>Search the sources</source>
        <translation>Buscar en las fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/glance.py"/>
        <source>Search the sources for other words, or link words that are selected in a source.</source>
        <translation>Busque otras palabras en las fuentes, o vincule palabras seleccionadas en una fuente.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/suggested/matches.py"/>
        <source>Search the sources for…</source>
        <translation>Buscar en las fuentes…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/second_view.py"/>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/decided/second_view.py"/>
        <location filename="../../workbench/gui/claim/head.py"/>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>Second check</source>
        <translation>Segunda verificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Second check</source>
        <comment>Act</comment>
        <translation>Segunda verificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/blind_page.py"/>
        <source>Second check. You see the claim and its evidence, not the rating: give your own, and both stand side by side.</source>
        <translation>Segunda verificación. Usted ve la afirmación y sus pruebas, no la calificación: dé la suya y ambas quedan lado a lado.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>Second copy</source>
        <translation>Segunda copia</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/model.py"/>
        <source>Secondary</source>
        <translation>Secundaria</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Secondary source</source>
        <comment>SourceKind</comment>
        <translation>Fuente secundaria</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/before.py"/>
        <source>See what was checked before</source>
        <translation>Ver lo verificado antes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>See what was set aside, and delete it for good</source>
        <translation>Ver lo apartado y borrarlo definitivamente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Seen</source>
        <comment>Decision</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/text/text_view.py"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Select its words in the new version first (Tab goes there, Shift with the arrows selects), then press M.</source>
        <translation>Seleccione antes sus palabras en la versión nueva (Tab va allí, Mayús con las flechas selecciona) y después pulse M.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/commands.py"/>
        <source>Select the words of the claim and press {claim}.</source>
        <translation>Seleccione las palabras de la afirmación y pulse {claim}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/panel.py"/>
        <source>Select words in a document and press {claim}, or press {next} for the next sentence worth checking. What the sources say about it will appear here.</source>
        <translation>Seleccione palabras en un documento y pulse {claim}, o pulse {next} para la siguiente oración que conviene verificar. Aquí aparecerá lo que dicen las fuentes.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/panel.py"/>
        <source>Select words in the text and press {claim}, or press {next} for the next sentence worth checking.</source>
        <translation>Seleccione palabras en el texto y pulse {claim}, o pulse {next} para ir a la siguiente oración que conviene verificar.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Select words in the text and press {claim}. The claims appear here beside the sources that you link to them.</source>
        <translation>Seleccione palabras en el texto y pulse {claim}. Aquí aparecen las afirmaciones junto a las fuentes que les vincule.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/looks.py"/>
        <source>Serif</source>
        <translation>Con serifas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Set apart</source>
        <comment>ViewChoice</comment>
        <translation>Separado del texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <location filename="../../workbench/gui/claim/life.py"/>
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Set aside</source>
        <comment>ClaimState</comment>
        <translation>Apartada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>Set aside…</source>
        <translation>Apartar…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Set claim aside</source>
        <comment>Act</comment>
        <translation>Apartar afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Set claim aside…</source>
        <translation>Apartar la afirmación…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Set document aside</source>
        <translation>Apartar el documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Set document aside</source>
        <comment>Act</comment>
        <translation>Apartar documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>Set the claim aside</source>
        <translation>Apartar la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Settle a difference</source>
        <comment>Act</comment>
        <translation>Resolver diferencia</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Settle a second check</source>
        <comment>Act</comment>
        <translation>Resolver una segunda verificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Several sources</source>
        <comment>Support</comment>
        <translation>Varias fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/panel.py"/>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Show all claims</source>
        <translation>Mostrar todas las afirmaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/deck.py"/>
        <location filename="../../workbench/gui/comparing/working.py"/>
        <source>Show it in its document</source>
        <translation>Mostrarlo en su documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/deck.py"/>
        <source>Show it in its document  Enter</source>
        <translation>Mostrarlo en su documento  Intro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Show text and pages</source>
        <translation>Mostrar texto y páginas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <source>Show the claim in its document</source>
        <translation>Mostrar la afirmación en su documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/library.py"/>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/person.py"/>
        <source>Show the hints again</source>
        <translation>Mostrar los consejos otra vez</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Show the line as it is written</source>
        <translation>Mostrar la línea como está escrita</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/reader/two_ways.py"/>
        <source>Show the pages</source>
        <translation>Mostrar las páginas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/evidence_item.py"/>
        <source>Show the passage in its document  Enter</source>
        <translation>Mostrar el pasaje en su documento  Intro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program.py"/>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Show the text</source>
        <translation>Mostrar el texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/before.py"/>
        <source>Show what was checked before</source>
        <translation>Mostrar lo verificado antes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/sorting.py"/>
        <source>Shown as it is written (before: {reasons}). {key} again undoes that.</source>
        <translation>Se muestra como está escrita (antes: {reasons}). {key} otra vez lo deshace.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Side by side and in step</source>
        <translation>Lado a lado y sincronizados</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/decided/signing.py"/>
        <source>Sign off</source>
        <translation>Dar el visto bueno</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Sign off</source>
        <comment>Act</comment>
        <translation>Visto bueno</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/signing.py"/>
        <source>Sign off all the same</source>
        <translation>Dar el visto bueno de todos modos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/versions.py"/>
        <source>Signed all the same: {words}</source>
        <translation>Visto bueno de todos modos: {words}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Signed off</source>
        <comment>ClaimState</comment>
        <translation>Con visto bueno</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>Since: today, or a day such as 2026-05-31</source>
        <translation>Desde: hoy, o un día como 2026-05-31</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Single source</source>
        <translation>Fuente única</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Single source</source>
        <comment>Support</comment>
        <translation>Fuente única</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/reader/paper/page_strip.py"/>
        <source>Small pictures of the pages</source>
        <translation>Miniaturas de las páginas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/signing.py"/>
        <source>Something in it was wrong. The signed version stays; yours is added to it</source>
        <translation>Algo estaba mal. La versión con visto bueno queda; la suya se añade</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program.py"/>
        <source>Something in this program went wrong. Your work is kept.</source>
        <translation>Algo falló en este programa. Su trabajo está guardado.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Something was wrong</source>
        <translation>Algo estaba mal</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Source</source>
        <comment>Role</comment>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <location filename="../../workbench/gui/matrix/cells.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/said.py"/>
        <source>Sources differ</source>
        <translation>Las fuentes discrepan</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Sources differ</source>
        <comment>Support</comment>
        <translation>Las fuentes discrepan</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>Sources sharing an origin</source>
        <translation>Fuentes del mismo origen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Sources sharing an origin</source>
        <comment>ConcernKind</comment>
        <translation>Fuentes de un mismo origen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Sources sharing an origin…</source>
        <translation>Fuentes del mismo origen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>Sources that repeat one release count as one: the matrix says where a claim rests on them alone.</source>
        <translation>Las fuentes que repiten un mismo comunicado cuentan como una: la matriz dice dónde una afirmación se apoya solo en ellas.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Sources that repeat one release: what is proposed and why</source>
        <translation>Fuentes que repiten un mismo comunicado: qué se propone y por qué</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Sources that repeat one release: what is proposed and why; they count once</source>
        <translation>Fuentes que repiten un mismo comunicado: qué se propone y por qué; cuentan una vez</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/dropping.py"/>
        <source>Sources: what other documents say</source>
        <translation>Fuentes: lo que dicen otros documentos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Speaker</source>
        <comment>FindingKind</comment>
        <translation>Hablante</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/stations.py"/>
        <source>Speaker, {turns}</source>
        <translation>Hablante, {turns}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/said.py"/>
        <source>Stands alone</source>
        <translation>Sola</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <location filename="../../workbench/gui/claims/model.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/looks.py"/>
        <source>Stay white in the dark</source>
        <translation>Siguen blancas en el tema oscuro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/said.py"/>
        <source>Stitched</source>
        <translation>Unida</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Stitched together</source>
        <comment>QuotationFinding</comment>
        <translation>Unida de varias partes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/arriving.py"/>
        <source>Stop reading; nothing of it is kept</source>
        <translation>Dejar de leer; no se guarda nada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Struck out in the file</source>
        <comment>NoteKind</comment>
        <translation>Tachado en el archivo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Subtitles</source>
        <comment>format</comment>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/before.py"/>
        <source>Suggest its evidence here</source>
        <translation>Sugerir aquí sus pruebas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Suggest their evidence here</source>
        <translation>Sugerir aquí sus pruebas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Supports</source>
        <translation>Respalda</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Supports</source>
        <comment>Stance</comment>
        <translation>Respalda</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/shortcuts.py"/>
        <source>Swap the two</source>
        <translation>Intercambiar las dos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/model.py"/>
        <source>TO CHECK</source>
        <translation>POR VERIFICAR</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Table</source>
        <comment>format</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Tag claims</source>
        <comment>Act</comment>
        <translation>Etiquetar afirmaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Tag claims…</source>
        <translation>Etiquetar afirmaciones…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <source>Tag them</source>
        <translation>Etiquetarlas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <location filename="../../workbench/gui/claims/model.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Take claim up again</source>
        <comment>Act</comment>
        <translation>Retomar la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/shortcuts.py"/>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/library_view.py"/>
        <source>Take it back there.</source>
        <translation>Deshágalo allí.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sums.py"/>
        <source>Take the figures as they are now</source>
        <translation>Tomar las cifras como están ahora</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>Take theirs</source>
        <translation>Tomar la suya</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Term</source>
        <comment>QuotationKind</comment>
        <translation>Término</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <location filename="../../workbench/gui/reader/tabs/header.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Text</source>
        <comment>PassageKind</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Text</source>
        <comment>format</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/header.py"/>
        <source>Text and pages</source>
        <translation>Texto y páginas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/paste.py"/>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Text or not</source>
        <comment>Act</comment>
        <translation>Texto o no</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/looks.py"/>
        <source>Text size of the window</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Text, or not part of it</source>
        <translation>Parte del texto o no</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/before.py"/>
        <source>That claim, in its case</source>
        <translation>Esa afirmación, en su caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/lock_bar.py"/>
        <source>That password is not right.</source>
        <translation>Esa contraseña no es correcta.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>The arrows go through the cells, Enter opens the claim and its evidence</source>
        <translation>Las flechas recorren las celdas, Intro abre la afirmación y sus pruebas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/model.py"/>
        <source>The bar: how many of the sentences worth checking somebody has looked at</source>
        <translation>La barra: cuántas de las oraciones que conviene verificar ha revisado alguien</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/hints.py"/>
        <source>The cards on the right show what the sources say about the marked claim; red chips are hard differences. Read the first card: if it contradicts the claim, press {key}.</source>
        <translation>Las tarjetas de la derecha muestran lo que dicen las fuentes de la afirmación marcada; las etiquetas rojas son diferencias claras. Lea la primera: si contradice la afirmación, pulse {key}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The chosen passage contradicts the claim</source>
        <translation>El pasaje elegido contradice la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The chosen passage does not bear on the claim</source>
        <translation>El pasaje elegido no tiene que ver con la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The chosen passage gives context</source>
        <translation>El pasaje elegido da contexto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The chosen passage supports the claim</source>
        <translation>El pasaje elegido respalda la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/notices.py"/>
        <source>The claim</source>
        <translation>La afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>The claim is set aside; evidence is taken off it</source>
        <translation>La afirmación se aparta; se le quitan las pruebas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>The claimant was contacted</source>
        <translation>Se consultó a quien lo afirma</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <source>The claim’s own words</source>
        <translation>Sus propias palabras</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/sheet.py"/>
        <source>The command line (in English)</source>
        <translation>La línea de comandos (en inglés)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>The database, each day on which something was done. Originals are never changed and serve every backup.</source>
        <translation>La base de datos, cada día en que se hizo algo. Los originales no cambian nunca y sirven para todas las copias.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/enquiry_item.py"/>
        <source>The day the answer came, such as 2026-05-31</source>
        <translation>El día de la respuesta, como 2026-05-31</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>The document itself</source>
        <comment>Closeness</comment>
        <translation>El propio documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The evidence of the claim checked before, as suggestions: you decide about each</source>
        <translation>Las pruebas de la afirmación verificada antes, como sugerencias: usted decide sobre cada una</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>The filter hides them all.</source>
        <translation>El filtro las oculta todas.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>The first stands</source>
        <comment>Decision</comment>
        <translation>Vale la primera</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/arriving.py"/>
        <source>The first {pages} can be read already.</source>
        <translation>Ya se pueden leer las primeras {pages}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>The folder of a sentence-embedding model (onnx/model.onnx and tokenizer.json). Nothing is downloaded.</source>
        <translation>La carpeta de un modelo de incrustación de oraciones, «sentence embeddings» (onnx/model.onnx y tokenizer.json). No se descarga nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program.py"/>
        <source>The language changes as soon as the work under way is done.</source>
        <translation>El idioma cambiará en cuanto termine el trabajo en curso.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The last one ends the program</source>
        <translation>La última cierra el programa</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>The ledger</source>
        <translation>Las cifras</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/about.py"/>
        <source>The library: {folder}</source>
        <translation>La biblioteca: {folder}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/sorting.py"/>
        <source>The line is shown as before.</source>
        <translation>La línea se muestra como antes.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>The matrix</source>
        <translation>La matriz</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/publisher.py"/>
        <source>The name of whoever checks</source>
        <translation>El nombre de quien verifica</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>The new version does not have it. Select words there and mark it again, leave it with the earlier version, or put it aside.</source>
        <translation>La versión nueva no lo tiene. Seleccione palabras en ella y márquelo otra vez, déjelo con la versión anterior o apártelo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The next sentence worth checking that nobody has looked at</source>
        <translation>La siguiente oración que conviene verificar y que nadie ha revisado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>The number of a rating is a whole number, or nothing.</source>
        <translation>El número de una calificación es un entero, o nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The other places in which it stands in the same words</source>
        <translation>Los otros lugares en que está con las mismas palabras</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/sheet.py"/>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The page is fetched once more; claims whose words stay the same keep their verdicts</source>
        <translation>La página se descarga otra vez; las afirmaciones cuyas palabras no cambian conservan su veredicto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/address.py"/>
        <source>The page is fetched once, now, from this machine. Nothing else is loaded: no pictures, scripts or cookies. What arrives is kept as the original, with the time and what the server said about it.</source>
        <translation>La página se descarga una vez, ahora, desde este equipo. No se carga nada más: ni imágenes, ni programas, ni cookies. Lo que llega se guarda como original, con la hora y lo que dijo de ello el servidor.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The pages of a PDF as they look, with the same claims</source>
        <translation>Las páginas de un PDF tal como se ven, con las mismas afirmaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program.py"/>
        <source>The preferences could not be saved ({why}).</source>
        <translation>No se pudieron guardar las preferencias ({why}).</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>The quotations</source>
        <translation>Las citas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The ratings of this case; verdicts already given stay as they are</source>
        <translation>Las calificaciones de este caso; los veredictos ya dados se quedan como están</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>The report is written: {path}</source>
        <translation>El informe está escrito: {path}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The same elsewhere</source>
        <translation>Lo mismo en otros lugares</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>The same file was here already; it is in the case now, nothing was stored twice</source>
        <translation>El mismo archivo ya estaba aquí; ahora está en el caso, no se guardó nada dos veces</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/reader/sorting.py"/>
        <source>The same lines will be so in other texts of {publisher}.</source>
        <extracomment>The same line will be so in other texts of {publisher}.</extracomment>
        <translation>
            <numerusform>La misma línea se tratará igual en otros textos de {publisher}.</numerusform>
            <numerusform>Las mismas líneas se tratarán igual en otros textos de {publisher}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>The same sentence, at another place. It was carried over: see whether it still means the same there.</source>
        <translation>La misma oración, en otro lugar. Se trasladó: mire si ahí sigue significando lo mismo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>The same words in a sentence that reads otherwise. Nothing was moved.</source>
        <translation>Las mismas palabras en una oración que se lee de otro modo. No se movió nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>The same words, said by another speaker. Nothing was moved.</source>
        <translation>Las mismas palabras, dichas por otro hablante. No se movió nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>The scale as it comes with the program; look at it, then save</source>
        <translation>La escala como viene con el programa; mírela y guárdela</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>The scale is changed and not saved. Save it, or do this once more to drop the changes.</source>
        <translation>La escala tiene cambios sin guardar. Guárdela, o repita esto para descartarlos.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/concerns.py"/>
        <source>The second check came to another rating, and nobody has decided: {what}.</source>
        <translation>La segunda verificación dio otra calificación y nadie ha decidido: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>The second copy is up to date: {place}</source>
        <translation>La segunda copia está al día: {place}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>The second stands</source>
        <comment>Decision</comment>
        <translation>Vale la segunda</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The selected passages, or the one at the caret; remembered for the publisher</source>
        <translation>Los pasajes seleccionados, o el del cursor; se recuerda para ese medio</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The selected words; without a selection the sentence at the caret</source>
        <translation>Las palabras seleccionadas; sin selección, la oración del cursor</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The sentence of the text to check that is chosen in the ledger or the quotations</source>
        <translation>La oración del texto por verificar elegida en las cifras o en las citas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>The sentence stands several times, and which one is meant cannot be told. Nothing was moved.</source>
        <translation>La oración está varias veces y no se puede saber a cuál se refiere. No se movió nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The sentence that is chosen in the ledger or the quotations</source>
        <translation>La oración elegida en las cifras o en las citas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>The sum</source>
        <translation>El cálculo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/picture_commands.py"/>
        <source>The text of this file is not what its page shows: quote the page.</source>
        <translation>El texto de este archivo no es lo que muestra su página: cite la página.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>The text to check has no number to hold against another.</source>
        <translation>El texto por verificar no tiene ningún número que contrastar con otro.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>The text to check quotes nobody directly.</source>
        <translation>El texto por verificar no cita a nadie directamente.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/dropping.py"/>
        <source>The text whose claims are to be checked</source>
        <translation>El texto cuyas afirmaciones se van a verificar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/trash.py"/>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>The whole library, originals included, should this disk fail. It is brought up to date after each start, while the folder is there.</source>
        <translation>Toda la biblioteca, con los originales, por si falla este disco. Se pone al día después de cada inicio, mientras la carpeta esté.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/working.py"/>
        <source>The working</source>
        <translation>El cálculo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/looks.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>There are new facts</source>
        <translation>Hay datos nuevos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/signing.py"/>
        <source>There are new facts. The signed version stays; yours is added to it</source>
        <translation>Hay datos nuevos. La versión con visto bueno queda; la suya se añade</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>There are no claims yet: the report would be empty.</source>
        <translation>Aún no hay afirmaciones: el informe estaría vacío.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/matches.py"/>
        <source>There are no sources yet</source>
        <translation>Aún no hay fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <location filename="../../workbench/gui/quotations/said.py"/>
        <source>There are no sources yet: drop them on the right half of the window.</source>
        <translation>Aún no hay fuentes: suéltelas en la mitad derecha de la ventana.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/commands.py"/>
        <source>There are no words here to mark as a claim.</source>
        <translation>Aquí no hay palabras que marcar como afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/fold_commands.py"/>
        <source>There are too few lines in a row here that are not part of the text.</source>
        <translation>Aquí hay muy pocas líneas seguidas que no sean parte del texto.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>There is a file of this name already. It will be overwritten.</source>
        <translation>Ya hay un archivo con este nombre. Se va a sobrescribir.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>There is a scale of this name already; give the one in the file another name.</source>
        <translation>Ya hay una escala con ese nombre; dele otro a la del archivo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>There is no text to check yet</source>
        <translation>Aún no hay texto por verificar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>There is none yet. “Back up now” makes one.</source>
        <translation>Aún no hay ninguna. «Hacer copia de seguridad ahora» hace una.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/opening_page.py"/>
        <source>They are done as soon as it is open.</source>
        <translation>Se harán en cuanto esté abierta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>They become Source A, Source B… in every part of the report; the originals stay here.</source>
        <extracomment>It becomes Source A in every part of the report; the original stays here.</extracomment>
        <translation>
            <numerusform>Pasa a ser Fuente A en todo el informe; el original se queda aquí.</numerusform>
            <numerusform>Pasan a ser Fuente A, Fuente B… en todo el informe; los originales se quedan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program.py"/>
        <source>They hold until the window is closed.</source>
        <translation>Valen hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/trash.py"/>
        <source>This cannot be undone. The history keeps its entries. Earlier backups still hold what is deleted here, except original files.</source>
        <translation>Esto no se puede deshacer. El historial conserva sus entradas. Las copias de seguridad anteriores aún contienen lo que se borra aquí, salvo los archivos originales.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>This claim is set aside, as marked by mistake.</source>
        <translation>Esta afirmación está apartada: se marcó por error.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>This claim is set aside: {reason}</source>
        <translation>Esta afirmación está apartada: {reason}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/header.py"/>
        <source>This document has no pages to show: it is text alone</source>
        <translation>Este documento no tiene páginas que mostrar: es solo texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/commands.py"/>
        <source>This document has no pages to show: it is text alone.</source>
        <translation>Este documento no tiene páginas que mostrar: es solo texto.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>This document in a second pane</source>
        <translation>Este documento en un segundo panel</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>This document in a window of its own; or drag its tab out</source>
        <translation>Este documento en su propia ventana; o arrastre su pestaña hacia fuera</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/spot_commands.py"/>
        <source>This document is a source: what is worth checking is shown in texts to check.</source>
        <translation>Este documento es una fuente: lo que conviene verificar se muestra en los textos por verificar.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/arrivals.py"/>
        <source>This document is still being read: claims can be marked once all of it is here.</source>
        <translation>Este documento aún se está leyendo: se podrán marcar afirmaciones en cuanto esté completo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>This is the scale in the file. Save it, and it takes the place of “{name}”.</source>
        <translation>Esta es la escala del archivo. Al guardarla ocupa el lugar de «{name}».</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/keys.py"/>
        <source>This key has no name here; choose another one.</source>
        <translation>Esta tecla no tiene nombre aquí; elija otra.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>This library cannot be opened</source>
        <translation>Esta biblioteca no se puede abrir</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>This library is open for reading only</source>
        <translation>Esta biblioteca está abierta solo para lectura</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/verdict_page.py"/>
        <source>This verdict is not signed off yet: change it as it stands.</source>
        <translation>Este veredicto aún no tiene el visto bueno: cámbielo tal como está.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/verdict_page.py"/>
        <source>This verdict is signed off. Press Correct… or Update…, then insert the finding again.</source>
        <translation>Este veredicto tiene el visto bueno. Pulse Corregir… o Actualizar… e inserte el hallazgo otra vez.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/verdict_page.py"/>
        <source>This verdict is signed off: press Correct… or Update… first.</source>
        <translation>Este veredicto tiene el visto bueno: pulse Corregir… o Actualizar… primero.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Those chosen in the table, or else the one shown</source>
        <translation>Las elegidas en la tabla o, si no, la que se muestra</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <location filename="../../workbench/gui/imports/paste.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Title</source>
        <comment>QuotationKind</comment>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Title, author, publisher, date and address, for correction</source>
        <translation>Título, autor, medio o institución, fecha y dirección, para corregirlos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>To be decided</source>
        <comment>Settlement</comment>
        <translation>Por decidir</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/trash.py"/>
        <source>To be deleted: {what}.</source>
        <translation>Se borrará lo siguiente: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/trash.py"/>
        <source>To be deleted: {what}; {size} of originals.</source>
        <translation>Se borrará lo siguiente: {what}; {size} de originales.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>To be looked at</source>
        <comment>Decision</comment>
        <translation>Por revisar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>To check</source>
        <comment>Role</comment>
        <translation>Por verificar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/sorting.py"/>
        <source>To have it remembered, name the publisher in the document’s details ({details}).</source>
        <translation>Para que se recuerde, indique el medio o la institución en los detalles del documento ({details}).</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/scan_notice.py"/>
        <source>To read them, Tesseract is needed. {how_to_install}</source>
        <translation>Para leerlas hace falta Tesseract. {how_to_install}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>To the previous place</source>
        <translation>Al lugar anterior</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Took theirs</source>
        <comment>Settlement</comment>
        <translation>Se tomó la suya</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/window.py"/>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <location filename="../../workbench/gui/pages.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Type a few letters of what you want</source>
        <translation>Escriba unas letras de lo que busca</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/found/panel.py"/>
        <source>Type words, a name or a figure: every place in every document of the case is listed with its sentence. Enter opens it.</source>
        <translation>Escriba palabras, un nombre o una cifra: aparece cada lugar de cada documento del caso con su oración. Intro lo abre.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Underlined in the file</source>
        <comment>NoteKind</comment>
        <translation>Subrayado en el archivo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/errands/undoing.py"/>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Undo</source>
        <comment>Act</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Undo the last act</source>
        <translation>Deshacer la última acción</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/undoing.py"/>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Unlink evidence</source>
        <comment>Act</comment>
        <translation>Desvincular prueba</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scale_rating.py"/>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Update</source>
        <comment>Reopening</comment>
        <translation>Actualización</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Update a signed verdict…</source>
        <translation>Actualizar un veredicto con visto bueno…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Update verdict</source>
        <comment>Act</comment>
        <translation>Actualizar veredicto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/reopening.py"/>
        <source>Update: there are new facts</source>
        <translation>Actualización: hay datos nuevos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/versions.py"/>
        <source>Update: {words}</source>
        <translation>Actualización: {words}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/signing.py"/>
        <source>Update…</source>
        <translation>Actualizar…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>Use “{value}”</source>
        <translation>Usar «{value}»</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Usual text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Verbatim</source>
        <translation>Literales</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Verbatim</source>
        <comment>QuotationFinding</comment>
        <translation>Literal</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Verbatim with marked edits</source>
        <comment>QuotationFinding</comment>
        <translation>Literal con cambios señalados</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/panel.py"/>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>Verdicts that are signed keep the words they were signed with, whatever is changed here.</source>
        <translation>Los veredictos con visto bueno conservan sus palabras, se cambie aquí lo que se cambie.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/about.py"/>
        <source>Version {version}, Apache-2.0</source>
        <translation>Versión {version}, Apache-2.0</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Version, library, licence</source>
        <translation>Versión, biblioteca, licencia</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Waits for an answer</source>
        <comment>ClaimState</comment>
        <translation>Espera respuesta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>Web Annotations (*.json *.jsonld);;All files (*)</source>
        <translation>Anotaciones web (*.json *.jsonld);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Web Annotations (JSON-LD) of this case’s documents become claims and evidence</source>
        <translation>Las anotaciones web (JSON-LD) de los documentos de este caso pasan a ser afirmaciones y pruebas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Web page</source>
        <comment>format</comment>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program_commands.py"/>
        <source>Went back to the backup.{more}</source>
        <translation>Se volvió a la copia de seguridad.{more}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/versions.py"/>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>What could not be saved before is saved now.</source>
        <translation>Lo que antes no se pudo guardar ya está guardado.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/status.py"/>
        <source>What could not be saved is kept in the window, and tried again by itself until it is saved</source>
        <translation>Lo que no se pudo guardar se conserva en la ventana y se intenta guardar de nuevo hasta lograrlo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/reopening.py"/>
        <source>What is corrected, and why – in one sentence for the reader</source>
        <translation>Qué se corrige y por qué – en una oración para el lector</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>What is listed</source>
        <translation>Qué se enumera</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/file_notes.py"/>
        <source>What is marked in this file: Enter goes there, {claim} marks it as a claim</source>
        <translation>Lo marcado en este archivo: Intro va allí, {claim} lo marca como afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/backups.py"/>
        <source>What is there now is kept beside it, as a backup.</source>
        <translation>Lo que hay ahora se conserva al lado, como copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/status.py"/>
        <source>What is typed is saved a moment after the last key</source>
        <translation>Lo que se escribe se guarda un momento después de la última tecla</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>What it is, for the reader: “Rise within a year” (may stay empty)</source>
        <translation>Qué es, para el lector: «Aumento en un año» (puede quedar vacío)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scale_rating.py"/>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>What it shares with the claim</source>
        <translation>Qué comparte con la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>What new versions changed, moved or dropped, to be gone through</source>
        <translation>Lo que las versiones nuevas cambiaron, movieron o quitaron, para repasarlo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>What the claims table shows, under a name</source>
        <translation>Lo que muestra la tabla de afirmaciones, con un nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>What the part says</source>
        <translation>Lo que dice la parte</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>What the text is checked against; or drop files and folders anywhere on the window</source>
        <translation>Aquello con lo que se contrasta el texto; o suelte archivos y carpetas en cualquier parte de la ventana</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>What was asked</source>
        <translation>Qué se preguntó</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/found/panel.py"/>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/trash.py"/>
        <source>What was set aside</source>
        <translation>Lo apartado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/opening_page.py"/>
        <source>What you type now is lost: {number} keys and commands wait for the library already.</source>
        <translation>Lo que escriba ahora se pierde: {number} teclas y comandos esperan ya a la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>When you merge a colleague’s case bundle, what the two of you decided differently is listed here.</source>
        <translation>Cuando integre el paquete de caso de un colega, aquí aparecerá lo que cada uno decidió de otro modo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>When, and what they said</source>
        <translation>Cuándo, y qué dijo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>When: today, or a day such as 2026-05-31</source>
        <translation>Cuándo: hoy, o un día como 2026-05-31</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <source>Where it ran</source>
        <translation>Dónde apareció</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Where it was set</source>
        <comment>AnchorState</comment>
        <translation>Donde se puso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Where merged bundles say otherwise: keep ours, take theirs, keep both</source>
        <translation>Donde los paquetes integrados dicen otra cosa: conservar la nuestra, tomar la suya, conservar ambas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/status.py"/>
        <source>Where the library is</source>
        <translation>Dónde está la biblioteca</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Whether the page shows the figures that the text holds here</source>
        <translation>Si la página muestra las cifras que el texto tiene aquí</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/state_filter.py"/>
        <source>Which claims are shown</source>
        <translation>Qué afirmaciones se muestran</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/reopening.py"/>
        <source>Which facts are new, and since when – in one sentence for the reader</source>
        <translation>Qué datos son nuevos y desde cuándo – en una oración para el lector</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>Which scale</source>
        <translation>Qué escala</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/status.py"/>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <source>Who claims it</source>
        <translation>Quién lo afirma</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/history/panel.py"/>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/status.py"/>
        <source>Who is at work: change your name</source>
        <translation>Quién trabaja: cambiar su nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <source>Who is to check these claims.</source>
        <translation>Quién debe verificar estas afirmaciones.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Who is to check those chosen in the table</source>
        <translation>Quién debe verificar las elegidas en la tabla</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/parts_strip.py"/>
        <source>Whole: {state}</source>
        <translation>Entera: {state}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Whom you asked, since when, and the answer</source>
        <translation>A quién preguntó, desde cuándo y la respuesta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/life.py"/>
        <source>Why (the report says it; leave it empty if it was marked by mistake)</source>
        <translation>Por qué (lo dice el informe; déjelo vacío si se marcó por error)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/second_view.py"/>
        <source>Why one of them stands; needed where the first is signed</source>
        <translation>Por qué vale una de ellas; necesario si la primera tiene el visto bueno</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Why the passage is shown</source>
        <translation>Por qué se muestra el pasaje</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/verdict_page.py"/>
        <source>Why – with the sums and the rounding. Say what could not be checked.</source>
        <translation>Por qué – con los cálculos y el redondeo. Diga qué no se pudo verificar.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/blind_page.py"/>
        <source>Why – with the sums, from the evidence that you see.</source>
        <translation>Por qué – con los cálculos, a partir de las pruebas que ve.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Why, with the sums</source>
        <translation>Por qué, con los cálculos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>With a reason, which the report gives; again takes it up</source>
        <translation>Con un motivo, que da el informe; otra vez la retoma</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>With the claim, and in the report  Enter</source>
        <translation>Con la afirmación y en el informe  Intro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/filter_menu.py"/>
        <source>With the tag</source>
        <translation>Con la etiqueta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Withdraw a question</source>
        <comment>Act</comment>
        <translation>Retirar una consulta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Withdraw a second check</source>
        <comment>Act</comment>
        <translation>Retirar una segunda verificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/second_view.py"/>
        <source>Withdraw it</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Word</source>
        <comment>format</comment>
        <translation>Word</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/reading_in.py"/>
        <source>Words in pictures cannot be read here yet. {how}</source>
        <translation>Aquí aún no se pueden leer palabras en imágenes. {how}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/recognising.py"/>
        <source>Words in pictures cannot be read here: Tesseract is not installed.</source>
        <translation>Aquí no se pueden leer palabras en imágenes: Tesseract no está instalado.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Words of a claim, its claimant</source>
        <translation>Palabras de una afirmación, quién lo afirma</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Words that somebody marked in another program; C marks them as a claim</source>
        <translation>Palabras que alguien marcó en otro programa; C las marca como afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/filter_menu.py"/>
        <source>Words, state, tag, checker and order of the claims table, for every case of this library.</source>
        <translation>Palabras, estado, etiqueta, verificador y orden de la tabla de afirmaciones, para todos los casos de esta biblioteca.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Work out a sum…</source>
        <translation>Hacer un cálculo…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/spot_commands.py"/>
        <source>Worth checking, {number} of {left}: {sentence}</source>
        <translation>Conviene verificar, {number} de {left}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/ribbon.py"/>
        <source>Worth checking; nobody has looked at it</source>
        <translation>Conviene verificarlo; nadie lo ha revisado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/further_words.py"/>
        <source>Write rationale</source>
        <comment>Act</comment>
        <translation>Escribir justificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Write the case as a report that a reader can replicate</source>
        <translation>Escribir el caso como un informe que un lector pueda reproducir</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Write the rationale</source>
        <translation>Escribir la justificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scales.py"/>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/sheet.py"/>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program.py"/>
        <source>You can go on.</source>
        <translation>Puede seguir.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program.py"/>
        <source>You can go on. A report was written for those who can mend it.</source>
        <translation>Puede seguir. Se escribió un informe para quienes pueden arreglarlo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/person.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/preferences/person.py"/>
        <source>Your name, as reports and the history show it</source>
        <translation>Su nombre, como lo muestran los informes y el historial</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Your name, the theme, sizes</source>
        <translation>Su nombre, el tema, los tamaños</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Your own words instead of the claim’s</source>
        <translation>Sus propias palabras en lugar de las de la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/matches.py"/>
        <source>Your own words instead of the claim’s  /</source>
        <translation>Sus propias palabras en lugar de las de la afirmación  /</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/blind_page.py"/>
        <source>Your rating stands beside the first one</source>
        <translation>Su calificación queda junto a la primera</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>attachment of {rest}</source>
        <translation>adjunto de {rest}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scale_moves.py"/>
        <source>become {label}</source>
        <translation>pasan a {label}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/before.py"/>
        <source>by {who}, not signed</source>
        <translation>de {who}, sin visto bueno</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>document {number}</source>
        <translation>documento {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/publisher.py"/>
        <source>https://… where they will stand</source>
        <translation>https://… donde estarán</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>imported {moment} by {imported_by} from {came_from}</source>
        <translation>importado {moment} por {imported_by} desde {came_from}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/key_field.py"/>
        <source>no key</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/model.py"/>
        <source>nothing linked</source>
        <translation>nada vinculado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>nothing linked.</source>
        <translation>nada vinculado.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>nothing to look at</source>
        <translation>nada por revisar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/file_notes.py"/>
        <source>on “{words}”</source>
        <translation>sobre «{words}»</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/how_many.py"/>
        <source>only the first thousand words were searched for</source>
        <translation>solo se buscaron las primeras mil palabras</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/evidence_item.py"/>
        <location filename="../../workbench/gui/claim/suggested/card_head.py"/>
        <location filename="../../workbench/gui/found/hits.py"/>
        <location filename="../../workbench/gui/reader/file_notes.py"/>
        <location filename="../../workbench/gui/reader/text/painted.py"/>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/found/hits.py"/>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>pasted {moment} by {imported_by}</source>
        <translation>pegado {moment} por {imported_by}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/model.py"/>
        <source>same origin as others: {origin}</source>
        <translation>del mismo origen que otras: {origin}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>sample case: {rest}</source>
        <translation>el caso de ejemplo: {rest}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/before.py"/>
        <source>signed by {who}</source>
        <translation>visto bueno de {who}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/scale_moves.py"/>
        <source>stay as they stand</source>
        <translation>quedan como están</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>stayed with {rest}</source>
        <translation>se quedó con {rest}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/linked/sum_sheet.py"/>
        <source>the claim</source>
        <translation>la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/cells.py"/>
        <location filename="../../workbench/gui/claims/model.py"/>
        <source>to check a second time</source>
        <translation>por verificar otra vez</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/enquiry_item.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <source>{claims} chosen:</source>
        <translation>{claims} elegidas:</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>{claims} from {against}.</source>
        <translation>{claims} de {against}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>{claims}, {pieces}.</source>
        <translation>{claims}, {pieces}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>{claims}, {reviews}; {known} here already.</source>
        <translation>{claims}, {reviews}; {known} ya estaban aquí.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/find_bar.py"/>
        <source>{current} of {hits}{more}</source>
        <translation>{current} de {hits}{more}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>{decision} by {who}, {when}.</source>
        <translation>{decision} por {who}, {when}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>{documents} are in the case.</source>
        <translation>{documents} están en el caso.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/words.py"/>
        <source>{done} of {number} claims rated</source>
        <extracomment>{done} of {number} claim rated</extracomment>
        <translation>
            <numerusform>{done} de {number} afirmación calificada</numerusform>
            <numerusform>{done} de {number} afirmaciones calificadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/found/panel.py"/>
        <source>{hits} in {documents}{listed}</source>
        <translation>{hits} en {documents}{listed}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/keys.py"/>
        <source>{key} copies, cuts, pastes or selects in every text; choose another one.</source>
        <translation>{key} copia, corta, pega o selecciona en todos los textos; elija otra.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/shortcuts.py"/>
        <source>{key} is the key of “{words}”.</source>
        <translation>{key} es la tecla de «{words}».</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/sorting.py"/>
        <source>{key} makes it text.</source>
        <translation>{key} lo convierte en texto.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/keys.py"/>
        <source>{key} moves about in texts and lists; with Ctrl or Alt it is free.</source>
        <translation>{key} sirve para moverse por textos y listas; con Ctrl o Alt está libre.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/keys.py"/>
        <source>{key} opens a menu; choose another one.</source>
        <translation>{key} abre un menú; elija otra.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/hints.py"/>
        <source>{key} writes the report that a reader can replicate. {guide} opens the guide, {all} finds any command.</source>
        <translation>{key} escribe el informe que un lector puede reproducir. {guide} abre la guía, {all} encuentra cualquier comando.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/enquiry_item.py"/>
        <source>{kind}: {whom}, since {day}</source>
        <translation>{kind}: {whom}, desde el {day}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/versions.py"/>
        <source>{label}, version {number}. Signed off by {name}, {when}.</source>
        <translation>{label}, versión {number}. Visto bueno de {name}, {when}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/opened.py"/>
        <source>{left} to look at</source>
        <translation>{left} por revisar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/line.py"/>
        <source>{looked} of {checkable}</source>
        <translation>{looked} de {checkable}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/opened.py"/>
        <source>{lost} lost</source>
        <translation>{lost} perdidas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>{names} – count as one, says {made_by}</source>
        <translation>{names} – cuentan como una, según {made_by}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/trash.py"/>
        <source>{name} (stays: {why})</source>
        <translation>{name} (se queda: {why})</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/queue.py"/>
        <source>{name} holds no articles.</source>
        <translation>{name} no contiene artículos.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/versions.py"/>
        <source>{name} is locked</source>
        <translation>{name} está bloqueado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/arriving.py"/>
        <source>{name}, still being read</source>
        <translation>{name}, aún se está leyendo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/second_view.py"/>
        <source>{name}, {when}: the same rating, {label}.</source>
        <translation>{name}, {when}: la misma calificación, {label}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/decided/second_view.py"/>
        <source>{name}, {when}: {label}. The first rating stayed with {asked}, who compares the two: send your case bundle back.</source>
        <translation>{name}, {when}: {label}. La primera calificación se quedó con {asked}, que compara las dos: devuelva su paquete del caso.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>{number} articles</source>
        <extracomment>{number} article</extracomment>
        <translation>
            <numerusform>{number} artículo</numerusform>
            <numerusform>{number} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/cases/model.py"/>
        <source>{number} articles of tables are searched, not listed</source>
        <extracomment>{number} article of a table is searched, not listed</extracomment>
        <translation>
            <numerusform>{number} artículo de una tabla se busca, pero no se enumera</numerusform>
            <numerusform>{number} artículos de tablas se buscan, pero no se enumeran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/pages.py"/>
        <source>{number} cases</source>
        <extracomment>{number} case</extracomment>
        <translation>
            <numerusform>{number} caso</numerusform>
            <numerusform>{number} casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/imports/paste.py"/>
        <source>{number} characters</source>
        <extracomment>{number} character</extracomment>
        <translation>
            <numerusform>{number} carácter</numerusform>
            <numerusform>{number} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/claims/at_once.py"/>
        <location filename="../../workbench/gui/claims/panel.py"/>
        <location filename="../../workbench/gui/pages.py"/>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <location filename="../../workbench/gui/sheets/trash.py"/>
        <source>{number} claims</source>
        <extracomment>{number} claim</extracomment>
        <translation>
            <numerusform>{number} afirmación</numerusform>
            <numerusform>{number} afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>{number} claims without a verdict will be listed as open.</source>
        <extracomment>{number} claim without a verdict will be listed as open.</extracomment>
        <translation>
            <numerusform>{number} afirmación sin veredicto aparecerá como abierta.</numerusform>
            <numerusform>{number} afirmaciones sin veredicto aparecerán como abiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>{number} differences</source>
        <extracomment>{number} difference</extracomment>
        <translation>
            <numerusform>{number} diferencia</numerusform>
            <numerusform>{number} diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/claim/suggested/how_many.py"/>
        <location filename="../../workbench/gui/found/panel.py"/>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <location filename="../../workbench/gui/pages.py"/>
        <location filename="../../workbench/gui/sheets/trash.py"/>
        <source>{number} documents</source>
        <extracomment>{number} document</extracomment>
        <translation>
            <numerusform>{number} documento</numerusform>
            <numerusform>{number} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>{number} files could not be read</source>
        <extracomment>{number} file could not be read</extracomment>
        <translation>
            <numerusform>{number} archivo no se pudo leer</numerusform>
            <numerusform>{number} archivos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>{number} files not imported</source>
        <extracomment>{number} file not imported</extracomment>
        <translation>
            <numerusform>{number} archivo sin importar</numerusform>
            <numerusform>{number} archivos sin importar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/sheets/trash.py"/>
        <source>{number} files of undone imports</source>
        <extracomment>{number} file of an undone import</extracomment>
        <translation>
            <numerusform>{number} archivo de importaciones deshechas</numerusform>
            <numerusform>{number} archivos de importaciones deshechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>{number} files under way</source>
        <extracomment>{number} file under way</extracomment>
        <translation>
            <numerusform>{number} archivo en curso</numerusform>
            <numerusform>{number} archivos en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>{number} files were not imported when the window was closed.</source>
        <extracomment>{number} file was not imported when the window was closed.</extracomment>
        <translation>
            <numerusform>{number} archivo no se importó al cerrar la ventana.</numerusform>
            <numerusform>{number} archivos no se importaron al cerrar la ventana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/found/panel.py"/>
        <location filename="../../workbench/gui/reader/find_bar.py"/>
        <source>{number} hits</source>
        <extracomment>{number} hit</extracomment>
        <translation>
            <numerusform>{number} resultado</numerusform>
            <numerusform>{number} resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>{number} imports were under way when the program ended.</source>
        <extracomment>{number} import was under way when the program ended.</extracomment>
        <translation>
            <numerusform>{number} importación estaba en curso cuando terminó el programa.</numerusform>
            <numerusform>{number} importaciones estaban en curso cuando terminó el programa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/reader/text/folded.py"/>
        <source>{number} lines that are not part of the text</source>
        <extracomment>{number} line that is not part of the text</extracomment>
        <translation>
            <numerusform>{number} línea que no es parte del texto</numerusform>
            <numerusform>{number} líneas que no son parte del texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/cases/line.py"/>
        <source>{number} linked</source>
        <extracomment>{number} linked</extracomment>
        <translation>
            <numerusform>{number} vínculo</numerusform>
            <numerusform>{number} vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/reader/ribbon.py"/>
        <source>{number} marks</source>
        <extracomment>{number} mark</extracomment>
        <translation>
            <numerusform>{number} marca</numerusform>
            <numerusform>{number} marcas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>{number} moved</source>
        <translation>{number} en otro lugar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>{number} new claims</source>
        <extracomment>{number} new claim</extracomment>
        <translation>
            <numerusform>{number} afirmación nueva</numerusform>
            <numerusform>{number} afirmaciones nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>{number} new pieces of evidence</source>
        <extracomment>{number} new piece of evidence</extracomment>
        <translation>
            <numerusform>{number} prueba nueva</numerusform>
            <numerusform>{number} pruebas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>{number} new reviews</source>
        <extracomment>{number} new review</extracomment>
        <translation>
            <numerusform>{number} verificación nueva</numerusform>
            <numerusform>{number} verificaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>{number} no longer there</source>
        <translation>{number} sin correspondencia</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/reader/tabs/opened.py"/>
        <source>{number} notes in the file</source>
        <extracomment>{number} note in the file</extracomment>
        <translation>
            <numerusform>{number} nota en el archivo</numerusform>
            <numerusform>{number} notas en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/hints.py"/>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/cases/model.py"/>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>{number} pages</source>
        <extracomment>{number} page</extracomment>
        <translation>
            <numerusform>{number} página</numerusform>
            <numerusform>{number} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/claim/before.py"/>
        <location filename="../../workbench/gui/claim/suggested/how_many.py"/>
        <source>{number} passages</source>
        <extracomment>{number} passage</extracomment>
        <translation>
            <numerusform>{number} pasaje</numerusform>
            <numerusform>{number} pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/reader/sorting.py"/>
        <source>{number} passages are not part of the text now.</source>
        <extracomment>{number} passage is not part of the text now.</extracomment>
        <translation>
            <numerusform>{number} pasaje ya no es parte del texto.</numerusform>
            <numerusform>{number} pasajes ya no son parte del texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/reader/sorting.py"/>
        <source>{number} passages are part of the text now.</source>
        <extracomment>{number} passage is part of the text now.</extracomment>
        <translation>
            <numerusform>{number} pasaje es ahora parte del texto.</numerusform>
            <numerusform>{number} pasajes son ahora parte del texto.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>{number} reworded</source>
        <translation>{number} con otras palabras</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>{number} rows could not be read</source>
        <extracomment>{number} row could not be read</extracomment>
        <translation>
            <numerusform>{number} fila no se pudo leer</numerusform>
            <numerusform>{number} filas no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>{number} sources</source>
        <extracomment>{number} source</extracomment>
        <translation>
            <numerusform>{number} fuente</numerusform>
            <numerusform>{number} fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>{number} sources not linked</source>
        <extracomment>{number} source not linked</extracomment>
        <translation>
            <numerusform>{number} sin vincular</numerusform>
            <numerusform>{number} sin vincular</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/reader/ribbon.py"/>
        <source>{number} spots</source>
        <extracomment>{number} spot</extracomment>
        <translation>
            <numerusform>{number} punto</numerusform>
            <numerusform>{number} puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>{number} texts</source>
        <extracomment>{number} text</extracomment>
        <translation>
            <numerusform>{number} texto</numerusform>
            <numerusform>{number} textos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>{number} to look at</source>
        <translation>{number} por revisar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/reader/stations.py"/>
        <source>{number} turns</source>
        <extracomment>{number} turn</extracomment>
        <translation>
            <numerusform>{number} turno</numerusform>
            <numerusform>{number} turnos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>{number} unchanged</source>
        <translation>{number} sin cambios</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/pages.py"/>
        <source>{number} verdicts</source>
        <extracomment>{number} verdict</extracomment>
        <translation>
            <numerusform>{number} veredicto</numerusform>
            <numerusform>{number} veredictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>{number} verdicts of others stayed in the file.</source>
        <extracomment>{number} verdict of others stayed in the file.</extracomment>
        <translation>
            <numerusform>{number} veredicto de otras personas se quedó en el archivo.</numerusform>
            <numerusform>{number} veredictos de otras personas se quedaron en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/sheets/scale_moves.py"/>
        <source>{number} verdicts that nobody signed are “{label}”. Such verdicts</source>
        <extracomment>{number} verdict that nobody signed is “{label}”. Such verdicts</extracomment>
        <translation>
            <numerusform>{number} veredicto sin visto bueno es «{label}». Esos veredictos</numerusform>
            <numerusform>{number} veredictos sin visto bueno son «{label}». Esos veredictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/reader/selection_bar.py"/>
        <source>{number} words selected</source>
        <extracomment>{number} word selected</extracomment>
        <translation>
            <numerusform>{number} palabra seleccionada</numerusform>
            <numerusform>{number} palabras seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>{pages} without text: can be made searchable</source>
        <translation>{pages} sin texto: se puede reconocer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/suggested/how_many.py"/>
        <source>{passages} of {documents}</source>
        <translation>{passages} de {documents}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/before.py"/>
        <source>{passages} suggested, from the claim checked before. You decide about each.</source>
        <translation>{passages} sugeridos, de la afirmación verificada antes. Usted decide sobre cada uno.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <source>{rating}  ·  signed off</source>
        <translation>{rating}  ·  con visto bueno</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/paper/page_strip.py"/>
        <source>{shown} of {pages}</source>
        <translation>{shown} de {pages}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/acting.py"/>
        <source>{stance} the claim “{claim}”.</source>
        <translation>{stance}: la afirmación «{claim}».</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/text/highlights.py"/>
        <source>{stance} the claim: “{passage}”</source>
        <translation>{stance}: «{passage}»</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/working.py"/>
        <source>{stance}: make their place evidence for the claim</source>
        <translation>{stance}: hacer de su lugar una prueba de la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/said.py"/>
        <source>{standing}, in a source</source>
        <translation>{standing}, en una fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>{texts} against {sources}</source>
        <translation>{texts} frente a {sources}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>{told} {differences} to decide.</source>
        <translation>{told} {differences} por decidir.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/notices.py"/>
        <source>{what} is gone from the new version: “{words}”.</source>
        <translation>{what} ya no está en la versión nueva: «{words}».</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/notices.py"/>
        <source>{what} moved to another place in the new version.</source>
        <translation>{what} se movió a otro lugar en la versión nueva.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/notices.py"/>
        <source>{what} reads otherwise in the new version: “{words}”.</source>
        <translation>{what} se lee de otro modo en la versión nueva: «{words}».</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/key_field.py"/>
        <source>{words}: press the new key</source>
        <translation>{words}: pulse la tecla nueva</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/shortcuts.py"/>
        <source>{words}: reset the key</source>
        <translation>{words}: restablecer la tecla</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/status.py"/>
        <source>{work}: {done} of {total}</source>
        <translation>{work}: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>“Import a new version…” in the Document menu brings one. Claims whose words are the same in it keep their verdicts.</source>
        <translation>«Importar una versión nueva…», en el menú Documento, trae una. Las afirmaciones cuyas palabras no cambian conservan su veredicto.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/first/ahead.py"/>
        <source>“{command}” cannot be done here.</source>
        <translation>«{command}» no se puede hacer aquí.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/opening_page.py"/>
        <source>“{command}” is done as soon as the library is open.</source>
        <translation>«{command}» se hará en cuanto la biblioteca esté abierta.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/tabs/arrivals.py"/>
        <source>“{name}” could not be read to its end; nothing of it was kept. {why}</source>
        <translation>«{name}» no se pudo leer hasta el final; no se guardó nada. {why}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>“{name}” is confidential: reports can leave its name out.</source>
        <translation>«{name}» es confidencial: los informes pueden omitir su nombre.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>“{name}” is in the case.</source>
        <translation>«{name}» está en el caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>“{name}” is in the library already: the same file, by its content.</source>
        <translation>«{name}» ya está en la biblioteca: el mismo archivo, por su contenido.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>“{name}” is not confidential any more.</source>
        <translation>«{name}» ya no es confidencial.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/versions.py"/>
        <source>“{name}” is the new version. Everything that was marked stands as it stood.</source>
        <translation>«{name}» es la versión nueva. Todo lo marcado está como estaba.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>“{name}” was set aside. Ctrl+Z brings it back.</source>
        <translation>«{name}» se apartó. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/said.py"/>
        <source>“{new}” took the place of “{old}” ({when}, {who}). Claims and evidence in it: {marked}.</source>
        <translation>«{new}» ocupó el lugar de «{old}» ({when}, {who}). Afirmaciones y pruebas en él: {marked}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/publisher.py"/>
        <location filename="../../workbench/gui/sheets/trash.py"/>
        <source>… and {more} more.</source>
        <translation>… y {more} más.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <location filename="../../workbench/gui/claim/before.py"/>
        <source>… and {number} more</source>
        <translation>… y {number} más</translation>
    </message>
</context>
</TS>
