<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source> Correction: {correction}</source>
        <translation> Corrección: {correction}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program.py"/>
        <source> What was there is kept in {kept}.</source>
        <translation> Lo que había se conserva en {kept}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source> Without a certain place and left out: {left_out}</source>
        <translation> Sin lugar seguro, quedaron fuera: {left_out}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/file_notes.py"/>
        <source> by {author}</source>
        <translation> de {author}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source> {places} could not be found in the texts here and stayed out.</source>
        <translation> {places} no se encontraron en los textos de aquí y quedaron fuera.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source> {verdicts} of others stayed in the file.</source>
        <translation> {verdicts} de otras personas se quedaron en el archivo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/selection_bar.py"/>
        <source> – for the claim:</source>
        <translation> – para la afirmación:</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/model.py"/>
        <source> – of one origin with others: {origin}</source>
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
        <location filename="../../workbench/gui/claim/card_head.py"/>
        <source>+{also} the same elsewhere  (U)</source>
        <translation>+{also} igual en otros lugares  (U)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>, by way of {addresses}</source>
        <translation>, a través de {addresses}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <source>, page {page}</source>
        <translation>, página {page}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/versions.py"/>
        <source>, signed off by {signed_by}</source>
        <translation>, con el visto bueno de {signed_by}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/found/panel.py"/>
        <source>, the first {hits} listed</source>
        <translation>, se muestran {hits}</translation>
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
        <location filename="../../workbench/gui/actions.py"/>
        <source>A library is a folder with everything in it</source>
        <translation>Una biblioteca es una carpeta con todo dentro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/hints.py"/>
        <source>A number is the verdict: try {key}. Then {why} to write why; a finding puts its sums there with {sums}.</source>
        <translation>Un número es el veredicto: pruebe {key}. Después, {why} para escribir por qué; un hallazgo pone ahí sus cálculos con {sums}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>A page, a speaker, a heading or a claim of this document</source>
        <translation>Una página, un hablante, un título o una afirmación de este documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/address.py"/>
        <location filename="../../workbench/gui/imports/paste.py"/>
        <source>A source</source>
        <translation>Una fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>A subject is checked; sources are what it is checked against</source>
        <translation>Un texto se verifica; las fuentes son aquello con lo que se contrasta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>A table of articles: say what its columns hold, then import it</source>
        <translation>Una tabla de artículos: indique qué contienen sus columnas e impórtela</translation>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Add scale</source>
        <comment>Act</comment>
        <translation>Añadir escala</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/sheets/preferences.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/sheets/shortcuts.py"/>
        <source>All as they came</source>
        <translation>Todos como al principio</translation>
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
        <source>All in</source>
        <translation>Todo importado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>All keys on one page</source>
        <translation>Todos los atajos en una página</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/opened.py"/>
        <source>All looked at</source>
        <translation>Todo revisado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/arriving.py"/>
        <source>All of it is read; it is put into the library…</source>
        <translation>Ya está leído todo; se guarda en la biblioteca…</translation>
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
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>All that speaks for or against it is of one origin</source>
        <translation>Todo lo que habla a favor o en contra es de un mismo origen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>Alone</source>
        <translation>Solas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Another sentence around</source>
        <comment>Fate</comment>
        <translation>Otra oración alrededor</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Another speaker</source>
        <comment>Fate</comment>
        <translation>Otro hablante</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Approve the verdict in your name</source>
        <translation>Aprobar el veredicto con su nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source>Approve the verdict in your name  Ctrl+Enter</source>
        <translation>Aprobar el veredicto con su nombre  Ctrl+Intro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>Archived address</source>
        <translation>Dirección archivada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <source>As checked</source>
        <translation>Se verifica como</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>As it came</source>
        <translation>Valores iniciales</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>As it is written</source>
        <comment>ViewChoice</comment>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>As it was</source>
        <comment>Fate</comment>
        <translation>Como estaba</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <location filename="../../workbench/gui/cases/details.py"/>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>BACKUPS</source>
        <translation>COPIAS DE SEGURIDAD</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
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
        <location filename="../../workbench/gui/program.py"/>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
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
        <location filename="../../workbench/gui/claim/deck.py"/>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Bring passage back</source>
        <comment>Act</comment>
        <translation>Recuperar pasaje</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>By the case's rating scale</source>
        <translation>Según la escala de calificación del caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>C&amp;laim</source>
        <translation>A&amp;firmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Calculate</source>
        <comment>Act</comment>
        <translation>Calcular</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <location filename="../../workbench/gui/reader/arriving.py"/>
        <location filename="../../workbench/gui/reader/scan_notice.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Change how it reads</source>
        <comment>Act</comment>
        <translation>Cambiar cómo se lee</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Change role</source>
        <comment>Act</comment>
        <translation>Cambiar función</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Change stance</source>
        <comment>Act</comment>
        <translation>Cambiar postura</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/model.py"/>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Changed</source>
        <comment>HunkKind</comment>
        <translation>Cambiada</translation>
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
        <location filename="../../workbench/gui/imports/dropping.py"/>
        <source>Check this</source>
        <translation>Verificar esto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/picture_commands.py"/>
        <source>Checking against the picture</source>
        <translation>Comparando con la imagen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Choose a claim, and press {supports}, {contradicts} or {context} on a passage that supports it, contradicts it or gives context.</source>
        <translation>Elija una afirmación y pulse {supports}, {contradicts} o {context} sobre un pasaje que la respalde, la contradiga o dé contexto.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/pane.py"/>
        <source>Choose a document on the left to read it, or drop files on the window. Then select the words of a claim and press {claim}.</source>
        <translation>Elija un documento a la izquierda para leerlo, o suelte archivos en la ventana. Después seleccione las palabras de una afirmación y pulse {claim}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/shortcuts.py"/>
        <source>Choose a key and press the new one. Backspace leaves none, Escape the old one.</source>
        <translation>Elija una tecla y pulse la nueva. Retroceso no deja ninguna, Esc deja la anterior.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source>Choose a rating first: press its number.</source>
        <translation>Elija primero una calificación: pulse su número.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source>Choose a rating first: press its number. Your finding is put into the rationale then.</source>
        <translation>Elija primero una calificación: pulse su número. El hallazgo se pondrá entonces en la justificación.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/working.py"/>
        <source>Choose a row: the working stands here.</source>
        <translation>Elija una fila: aquí aparece el cálculo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>Choose another library…</source>
        <translation>Elegir otra biblioteca…</translation>
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
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source>Choose the rating that is right.</source>
        <translation>Elija la calificación correcta.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/library_view.py"/>
        <source>Choose the text to check</source>
        <translation>Elija el texto por verificar</translation>
    </message>
    <message>
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
        <location filename="../../workbench/gui/reader/highlights.py"/>
        <source>Claim – {state}: “{claim}”</source>
        <translation>Afirmación – {state}: «{claim}»</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/matches.py"/>
        <source>Claim's words again</source>
        <translation>Volver a las palabras de la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/stations.py"/>
        <source>Claim, {state}</source>
        <translation>Afirmación, {state}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
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
        <location filename="../../workbench/gui/claim/head.py"/>
        <location filename="../../workbench/gui/claims/model.py"/>
        <source>Claimant</source>
        <translation>Quién lo afirma</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/matrix/cells.py"/>
        <location filename="../../workbench/gui/workspace.py"/>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Claims against sources: the stances, where sources differ, and where there is only one</source>
        <translation>Afirmaciones frente a fuentes: las posturas, dónde discrepan las fuentes y dónde hay una sola</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/panel.py"/>
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
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>Clear what is done</source>
        <translation>Quitar lo terminado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/find_bar.py"/>
        <location filename="../../workbench/gui/sheets/sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
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
        <location filename="../../workbench/gui/reader/header.py"/>
        <source>Close this pane</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <source>Column: {field}</source>
        <translation>Columna: {field}</translation>
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
        <translation>Conflicto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/reader/text_view.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Correct details</source>
        <comment>Act</comment>
        <translation>Corregir detalles</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Correct verdict</source>
        <comment>Act</comment>
        <translation>Corregir veredicto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
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
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Date</source>
        <comment>FindingKind</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Deleted as a tracked change</source>
        <comment>NoteKind</comment>
        <translation>Eliminado como cambio controlado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Differ</source>
        <translation>Discrepan</translation>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Direction</source>
        <comment>FindingKind</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/deck.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Dismiss passage</source>
        <comment>Act</comment>
        <translation>Descartar pasaje</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/card.py"/>
        <location filename="../../workbench/gui/claim/card_head.py"/>
        <source>Dismissed</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>Dissolve</source>
        <translation>Disolver</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Dissolve origin group</source>
        <comment>Act</comment>
        <translation>Disolver grupo de origen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Do again what was taken back</source>
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
        <location filename="../../workbench/gui/reader/pane.py"/>
        <source>Documents beside</source>
        <translation>Documentos al lado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>Documents of the case</source>
        <translation>Documentos del caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/about.py"/>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/undoing.py"/>
        <source>Done again</source>
        <translation>Rehecho</translation>
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
        <location filename="../../workbench/gui/claim/matches.py"/>
        <source>Drop the documents to check against on the window. The best passages of each will stand here.</source>
        <translation>Suelte en la ventana los documentos con los que se contrasta. Aquí aparecerán los mejores pasajes de cada uno.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/model.py"/>
        <source>Drop the text to be checked here, or press {key}</source>
        <translation>Suelte aquí el texto por verificar o pulse {key}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/model.py"/>
        <source>Drop what it is checked against here, or press {key}</source>
        <translation>Suelte aquí aquello con lo que se contrasta o pulse {key}</translation>
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
        <location filename="../../workbench/gui/status.py"/>
        <source>Each act is on the disk when it is shown</source>
        <translation>Cada acción está en el disco cuando se muestra</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/versions.py"/>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Else they are dimmed</source>
        <translation>Si no, se atenúan</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/history/panel.py"/>
        <source>Every act will stand here: what was done, by whom and when.</source>
        <translation>Aquí aparecerá cada acción: qué se hizo, quién y cuándo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Every act, who and when</source>
        <translation>Cada acción, quién y cuándo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Every claim</source>
        <translation>Todas las afirmaciones</translation>
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
        <location filename="../../workbench/gui/sheets/about.py"/>
        <source>Everything stays on this machine. Nothing is sent anywhere.</source>
        <translation>Todo se queda en este equipo. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Everything typed is saved first</source>
        <translation>Antes se guarda todo lo escrito</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/panel.py"/>
        <location filename="../../workbench/gui/claims/model.py"/>
        <source>Evidence</source>
        <translation>Pruebas</translation>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Figure</source>
        <comment>FindingKind</comment>
        <translation>Cifra</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>File</source>
        <translation>Archivo</translation>
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
        <location filename="../../workbench/gui/reader/page_letters.py"/>
        <source>Find the letters of page {label}</source>
        <translation>Buscar las letras de la página {label}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/chips.py"/>
        <source>Findings. </source>
        <translation>Hallazgos. </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <source>First: </source>
        <translation>Primero: </translation>
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
        <location filename="../../workbench/gui/workspace.py"/>
        <source>Found</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/ribbon.py"/>
        <source>Found here</source>
        <translation>Encontrado aquí</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>Found out from the document</source>
        <translation>Se deduce del documento</translation>
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
        <location filename="../../workbench/gui/pages.py"/>
        <source>Go back to this</source>
        <translation>Volver a esta</translation>
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
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>Go to the claim that is made of it</source>
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
        <location filename="../../workbench/gui/program.py"/>
        <source>Going back to the backup</source>
        <translation>Volviendo a la copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
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
        <source>Highlight a claim, see what every other source says of it, decide, and hand over a report that others can replicate. Everything stays on this machine.</source>
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
        <location filename="../../workbench/gui/workspace.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Import new version</source>
        <comment>Act</comment>
        <translation>Importar versión nueva</translation>
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
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Importing articles</source>
        <translation>Importando artículos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Importing articles, {percent} %</source>
        <translation>Importando artículos, {percent} %</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/queue.py"/>
        <source>Importing {name}</source>
        <translation>Importando {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <location filename="../../workbench/gui/workspace.py"/>
        <source>Imports</source>
        <translation>Importación</translation>
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
        <location filename="../../workbench/gui/comparing/working.py"/>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source>Insert a finding</source>
        <translation>Insertar un hallazgo</translation>
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
        <location filename="../../workbench/gui/reader/arriving.py"/>
        <source>It can be marked when all of it is here.</source>
        <translation>Se podrá marcar cuando esté completo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/deck.py"/>
        <source>It does not bear on the claim</source>
        <translation>No tiene que ver con la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>It stays in the case</source>
        <translation>Se queda en el caso</translation>
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
        <location filename="../../workbench/gui/reader/lock_bar.py"/>
        <source>Its pages are shown with its password.</source>
        <translation>Sus páginas se muestran con su contraseña.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Joined lines, hyphens and hidden marks of this line; again to join it as before</source>
        <translation>Líneas unidas, guiones y marcas ocultas de esta línea; otra vez para unirla como antes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Keep confidential</source>
        <comment>Act</comment>
        <translation>Mantener confidencial</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>Keep ours</source>
        <translation>Conservar la nuestra</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Kept both</source>
        <comment>Settlement</comment>
        <translation>Se conservaron ambas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Kept here</source>
        <comment>Decision</comment>
        <translation>Mantenido aquí</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/cases/details.py"/>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>Languages of scans</source>
        <translation>Idiomas de los escaneos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/shortcuts.py"/>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/workspace.py"/>
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
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>Letters</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
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
        <location filename="../../workbench/gui/sheets/preferences.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/reader/text_view.py"/>
        <source>Link: {stance}</source>
        <translation>Vincular: {stance}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/evidence_item.py"/>
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
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>Load the model</source>
        <translation>Cargar el modelo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/scan_notice.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Look at carried passage</source>
        <comment>Act</comment>
        <translation>Revisar pasaje trasladado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/picture_commands.py"/>
        <source>Look at the page yourself.</source>
        <translation>Mire la página usted mismo.</translation>
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
        <source>Looking into folders</source>
        <translation>Mirando en las carpetas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>Looking through the documents…</source>
        <translation>Revisando los documentos…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/matches.py"/>
        <source>Looking through the sources…</source>
        <translation>Revisando las fuentes…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/publisher.py"/>
        <source>Looking what is missing</source>
        <translation>Mirando qué falta</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>Looking: {done} of {total}</source>
        <translation>Buscando: {done} de {total}</translation>
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
        <source>Made {when}, holds {what}{last}</source>
        <translation>Hecha {when}, contiene {what}{last}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/reader/selection_bar.py"/>
        <source>Make a claim</source>
        <translation>Marcar una afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/text_view.py"/>
        <source>Make a claim of it</source>
        <translation>Marcarlo como afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Make a claim of the finding's sentence</source>
        <translation>Marcar como afirmación la oración del hallazgo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>Make a claim of the sentence in the text to check</source>
        <translation>Marcar como afirmación la oración del texto por verificar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/paste.py"/>
        <source>Make a document</source>
        <translation>Crear un documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Make a document of the text on the clipboard</source>
        <translation>Crear un documento con el texto del portapapeles</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <location filename="../../workbench/gui/comparing/working.py"/>
        <source>Make claim</source>
        <translation>Marcar afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/actions.py"/>
        <source>Make it a subject / a source</source>
        <translation>Convertirlo en texto por verificar / en fuente</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>Make it a text to check</source>
        <translation>Convertirlo en texto por verificar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <location filename="../../workbench/gui/reader/scan_notice.py"/>
        <source>Make searchable</source>
        <translation>Reconocer el texto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Make searchable</source>
        <comment>Act</comment>
        <translation>Reconocer el texto</translation>
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
        <location filename="../../workbench/gui/actions.py"/>
        <source>Mark it or take the mark away: reports can be asked not to name it</source>
        <translation>Ponerle o quitarle la marca: se puede pedir que los informes no la nombren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Mark of the format hidden</source>
        <comment>EditReason</comment>
        <translation>Marca de formato oculta</translation>
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
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/workspace.py"/>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Matrix of claims and sources</source>
        <translation>Matriz de afirmaciones y fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Merge a colleague's case</source>
        <comment>Act</comment>
        <translation>Integrar caso de un colega</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>Merged “{case_name}”. Nothing of yours was written over.</source>
        <translation>Se integró «{case_name}». No se sobrescribió nada suyo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>Merging {name}</source>
        <translation>Integrando {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>Model of meaning</source>
        <translation>Modelo de significado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Moved</source>
        <comment>HunkKind</comment>
        <translation>Movida</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Name</source>
        <comment>Act</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Name</source>
        <comment>FindingKind</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Name claimant</source>
        <comment>Act</comment>
        <translation>Nombrar quién afirma</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>Name of the origin</source>
        <translation>Nombre del origen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <source>Name, office</source>
        <translation>Nombre, cargo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Near-verbatim</source>
        <comment>Closeness</comment>
        <translation>Casi literal</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Negation</source>
        <comment>FindingKind</comment>
        <translation>Negación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/case.py"/>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/claims/panel.py"/>
        <source>No claim has these words.</source>
        <translation>Ninguna afirmación tiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/panel.py"/>
        <source>No claim is chosen</source>
        <translation>No hay ninguna afirmación elegida</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <location filename="../../workbench/gui/claims/panel.py"/>
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
        <location filename="../../workbench/gui/ledger/panel.py"/>
        <source>No figures and no dates</source>
        <translation>Sin cifras ni fechas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/findings_menu.py"/>
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
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>No more sources look as if they were of one origin. Two that you know to be are put together by a right click on one of them in the case.</source>
        <translation>No hay más fuentes que parezcan de un mismo origen. Si sabe de dos que lo son, júntelas con un clic derecho sobre una de ellas en el caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/sheet.py"/>
        <source>No page of the guide says this. Try another word.</source>
        <translation>Ninguna página de la guía dice esto. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/matches.py"/>
        <source>No passage resembles this claim</source>
        <translation>Ningún pasaje se parece a esta afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>No quotations</source>
        <translation>Sin citas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>No speaker is named</source>
        <translation>No se nombra a quien habla</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/page_view.py"/>
        <source>No text on this page: it is a picture or blank.</source>
        <translation>Sin texto en esta página: es una imagen o está en blanco.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/commands.py"/>
        <source>Nobody has marked anything in this file.</source>
        <translation>Nadie ha marcado nada en este archivo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>None of the claims</source>
        <translation>Ninguna de las afirmaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/said.py"/>
        <source>None of the sources has these words. That does not make them false: the occasion may be in a document that is not here.</source>
        <translation>Ninguna de las fuentes tiene estas palabras. Eso no las hace falsas: la ocasión puede estar en un documento que no está aquí.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>None: passages are ranked by their words</source>
        <translation>Ninguno: los pasajes se ordenan por sus palabras</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Not a document. {why}</source>
        <translation>No es un documento. {why}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Not comparable</source>
        <comment>Agreement</comment>
        <translation>No comparable</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/card.py"/>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <location filename="../../workbench/gui/reader/find_bar.py"/>
        <source>Not found</source>
        <translation>No encontrada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Not found</source>
        <comment>QuotationFinding</comment>
        <translation>No encontrada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Not imported: the window was closed, or the program ended, before</source>
        <translation>No importado: antes se cerró la ventana o terminó el programa</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>Not one origin</source>
        <translation>No es un mismo origen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Not one origin</source>
        <comment>Act</comment>
        <translation>No es un mismo origen</translation>
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
        <source>Not seen on the page</source>
        <comment>NoteKind</comment>
        <translation>No se ve en la página</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Note on evidence</source>
        <comment>Act</comment>
        <translation>Nota sobre prueba</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/evidence_item.py"/>
        <source>Note on this evidence</source>
        <translation>Nota sobre esta prueba</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/evidence_item.py"/>
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
        <location filename="../../workbench/gui/actions.py"/>
        <source>Nothing is deleted; undo brings it back</source>
        <translation>No se borra nada; deshacer lo recupera</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/evidence_tab.py"/>
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
        <location filename="../../workbench/gui/reader/sorting.py"/>
        <source>Nothing on this line is shown otherwise than it is written.</source>
        <translation>En esta línea todo se muestra como está escrito.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>Nothing was written over. Decide what stands; a verdict that you do not take stays readable here.</source>
        <translation>No se sobrescribió nada. Decida qué vale; un veredicto que no adopte se podrá seguir leyendo aquí.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/commands.py"/>
        <source>Nothing worth checking is left unlooked at in this document.</source>
        <translation>En este documento no queda por revisar nada que convenga verificar.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/hints.py"/>
        <source>Now a claim of your own: select words in the article and press {key}. Or {next} goes to the next sentence worth checking.</source>
        <translation>Ahora, una afirmación propia: seleccione palabras en el artículo y pulse {key}. O {next} va a la siguiente oración que conviene verificar.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>OURS</source>
        <translation>LA NUESTRA</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>Of one origin with…</source>
        <translation>Del mismo origen que…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Office</source>
        <comment>FindingKind</comment>
        <translation>Cargo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/evidence_tab.py"/>
        <source>On a match press {supports} if it supports the claim, {contradicts} if it contradicts it, {context} if it gives context. Or select words in a source and link those.</source>
        <translation>En un pasaje, pulse {supports} si respalda la afirmación, {contradicts} si la contradice, {context} si da contexto. O seleccione palabras en una fuente y vincúlelas.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/scan_notice.py"/>
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
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>One origin</source>
        <translation>Mismo origen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>One origin</source>
        <comment>Act</comment>
        <translation>Mismo origen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>One origin…</source>
        <translation>Mismo origen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>One source supports the claim, another contradicts it</source>
        <translation>Una fuente respalda la afirmación, otra la contradice</translation>
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
        <location filename="../../workbench/gui/reader/opened.py"/>
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
        <location filename="../../workbench/gui/program.py"/>
        <source>Opening the library</source>
        <translation>Abriendo la biblioteca</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/pages.py"/>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/opened.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Other marks</source>
        <comment>Fate</comment>
        <translation>Otros signos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Other words</source>
        <comment>Fate</comment>
        <translation>Otras palabras</translation>
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
        <translation>PDF, páginas web, Word, correo, subtítulos, texto. O elija aquí el texto por verificar.</translation>
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
        <location filename="../../workbench/gui/reader/page_canvas.py"/>
        <location filename="../../workbench/gui/reader/page_strip.py"/>
        <location filename="../../workbench/gui/reader/stations.py"/>
        <source>Page {label}</source>
        <translation>Página {label}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/page_view.py"/>
        <source>Page {label} of {pages}</source>
        <translation>Página {label} de {pages}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/page_strip.py"/>
        <source>Page {label}, number {number}</source>
        <translation>Página {label}, número {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/stations.py"/>
        <source>Page, number {number}</source>
        <translation>Página, número {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/header.py"/>
        <location filename="../../workbench/gui/reader/page_view.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/sheet.py"/>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
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
        <location filename="../../workbench/gui/reader/scan_notice.py"/>
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
        <location filename="../../workbench/gui/claim/deck.py"/>
        <source>Passages of the sources</source>
        <translation>Pasajes de las fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/marked_copy.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/lock_bar.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Possible</source>
        <comment>Closeness</comment>
        <translation>Posible</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
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
        <location filename="../../workbench/gui/claim/ratings.py"/>
        <source>Press a number to rate the claim; point at a rating to read what it means.</source>
        <translation>Pulse un número para calificar la afirmación; señale una calificación para leer qué significa.</translation>
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
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Put aside</source>
        <comment>Decision</comment>
        <translation>Apartado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Quantifier</source>
        <comment>FindingKind</comment>
        <translation>Cuantificador</translation>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Quotation</source>
        <comment>FindingKind</comment>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/workspace.py"/>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Quotations of the case</source>
        <translation>Citas del caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/head.py"/>
        <source>Ran in</source>
        <translation>Apareció en</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Rate</source>
        <comment>Act</comment>
        <translation>Calificar</translation>
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
        <location filename="../../workbench/gui/claim/rationale.py"/>
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/reader/doubtful.py"/>
        <source>Read from a picture, {sure} % sure: “{word}”. Compare it with the page.</source>
        <translation>Leído de una imagen, con {sure} % de seguridad: «{word}». Compárelo con la página.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/arriving.py"/>
        <source>Read no further; nothing of it is kept</source>
        <translation>No leer más; no se guarda nada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <location filename="../../workbench/gui/reader/scan_notice.py"/>
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
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>Reading font</source>
        <translation>Letra de lectura</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>Reading pictures, page {number} of {total}</source>
        <translation>Leyendo imágenes, página {number} de {total}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>Reading size</source>
        <translation>Tamaño de lectura</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/scan_notice.py"/>
        <source>Reading the picture of page {done} of {total}…</source>
        <translation>Leyendo la imagen de la página {done} de {total}…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/scan_notice.py"/>
        <source>Reading the pictures of the pages…</source>
        <translation>Leyendo las imágenes de las páginas…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <location filename="../../workbench/gui/imports/queue.py"/>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/arrivals.py"/>
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
        <location filename="../../workbench/gui/reader/arriving.py"/>
        <source>Reading… page {page} of {pages}.</source>
        <translation>Leyendo… página {page} de {pages}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Redo</source>
        <comment>Act</comment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Removed</source>
        <comment>HunkKind</comment>
        <translation>Quitada</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/case.py"/>
        <source>Rename</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/case.py"/>
        <source>Rename case</source>
        <translation>Cambiar el nombre del caso</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Reword claim</source>
        <comment>Act</comment>
        <translation>Redactar afirmación</translation>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Said</source>
        <comment>QuotationKind</comment>
        <translation>Dicho</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Said by {speaker}</source>
        <translation>Dicho por {speaker}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Said more than once</source>
        <comment>Fate</comment>
        <translation>Dicho más de una vez</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source>Save the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
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
        <location filename="../../workbench/gui/claims/panel.py"/>
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
        <location filename="../../workbench/gui/claim/matches.py"/>
        <source>Search the sources</source>
        <translation>Buscar en las fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/matches.py"/>
        <source>Search the sources for</source>
        <translation>Buscar en las fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/matches.py"/>
        <source>Search the sources for…</source>
        <translation>Buscar en las fuentes…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Seen</source>
        <comment>Decision</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/text_view.py"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/commands.py"/>
        <source>Select the words of the claim and press {claim}.</source>
        <translation>Seleccione las palabras de la afirmación y pulse {claim}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/panel.py"/>
        <source>Select words in a document and press {claim}, or press {next} for the next sentence worth checking. What the sources say about it will stand here.</source>
        <translation>Seleccione palabras en un documento y pulse {claim}, o pulse {next} para la siguiente oración que conviene verificar. Aquí aparecerá lo que dicen las fuentes.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/panel.py"/>
        <source>Select words in the text and press {claim}. Or press {next}: the next sentence worth checking that nobody has looked at.</source>
        <translation>Seleccione palabras en el texto y pulse {claim}. O pulse {next}: la siguiente oración que conviene verificar y que nadie ha revisado.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Select words in the text and press {claim}. The claims stand here against the sources that you link to them.</source>
        <translation>Seleccione palabras en el texto y pulse {claim}. Aquí aparecen las afirmaciones frente a las fuentes que les vincule.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
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
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Set claim aside</source>
        <translation>Apartar la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Set claim aside</source>
        <comment>Act</comment>
        <translation>Apartar afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Set document aside</source>
        <translation>Apartar el documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Set document aside</source>
        <comment>Act</comment>
        <translation>Apartar documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Settle a difference</source>
        <comment>Act</comment>
        <translation>Resolver diferencia</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Several sources</source>
        <comment>Support</comment>
        <translation>Varias fuentes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <location filename="../../workbench/gui/comparing/working.py"/>
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
        <location filename="../../workbench/gui/claim/deck.py"/>
        <source>Show it in its document</source>
        <translation>Mostrarlo en su documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/deck.py"/>
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
        <location filename="../../workbench/gui/actions.py"/>
        <source>Show the line as it is written</source>
        <translation>Mostrar la línea como está escrita</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/reader/lock_bar.py"/>
        <source>Show the pages</source>
        <translation>Mostrar las páginas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/evidence_item.py"/>
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
        <location filename="../../workbench/gui/reader/sorting.py"/>
        <source>Shown as it is written: {reasons} before. {key} again undoes that.</source>
        <translation>Se muestra como está escrita; antes: {reasons}. {key} otra vez lo deshace.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Side by side and in step</source>
        <translation>Lado a lado y a la par</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source>Sign off</source>
        <translation>Dar el visto bueno</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Sign off</source>
        <comment>Act</comment>
        <translation>Visto bueno</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Signed off</source>
        <comment>ClaimState</comment>
        <translation>Con visto bueno</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source>Signed off by {signed_by}, {moment}.</source>
        <translation>Visto bueno de {signed_by}, {moment}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>Single source</source>
        <translation>Fuente única</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Single source</source>
        <comment>Support</comment>
        <translation>Fuente única</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>Size of the window's type</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <location filename="../../workbench/gui/reader/page_strip.py"/>
        <source>Small pictures of the pages</source>
        <translation>Miniaturas de las páginas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program.py"/>
        <source>Something in this program went wrong. Your work is kept.</source>
        <translation>Algo falló en este programa. Su trabajo está guardado.</translation>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Sources differ</source>
        <comment>Support</comment>
        <translation>Las fuentes discrepan</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>Sources of one origin</source>
        <translation>Fuentes del mismo origen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Sources of one origin…</source>
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
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/claims/model.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/said.py"/>
        <source>Stitched</source>
        <translation>Unida</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Stitched together</source>
        <comment>QuotationFinding</comment>
        <translation>Unida de varias partes</translation>
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
        <location filename="../../workbench/gui/actions.py"/>
        <source>Take a colleague's case in; nothing of yours is written over</source>
        <translation>Incorporar el caso de un colega; no se sobrescribe nada suyo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Take back the last act</source>
        <translation>Deshacer la última acción</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/shortcuts.py"/>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/evidence_item.py"/>
        <source>Take it off the claim</source>
        <translation>Quitarla de la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>Take theirs</source>
        <translation>Tomar la suya</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>Taking in annotations</source>
        <translation>Incorporando anotaciones</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>Tesseract reads {there} here. Type some of these, or nothing to have them found out.</source>
        <translation>Tesseract lee aquí {there}. Escriba algunos de estos, o nada para que se deduzcan.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <location filename="../../workbench/gui/reader/header.py"/>
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
        <location filename="../../workbench/gui/reader/header.py"/>
        <source>Text and pages</source>
        <translation>Texto y páginas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/paste.py"/>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Text or not</source>
        <comment>Act</comment>
        <translation>Texto o no</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Text, or not part of it</source>
        <translation>Texto, o no es parte de él</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/lock_bar.py"/>
        <source>That password is not right.</source>
        <translation>Esa contraseña no es correcta.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>The arrows go through the cells, Enter opens the claim and its evidence</source>
        <translation>Las flechas recorren las celdas, Intro abre la afirmación y sus pruebas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/guide/hints.py"/>
        <source>The cards on the right are what the sources say of the marked claim; red chips are hard differences. Read the first card: if it contradicts the claim, press {key}.</source>
        <translation>Las tarjetas de la derecha son lo que dicen las fuentes de la afirmación marcada; las etiquetas rojas son diferencias claras. Lea la primera: si contradice la afirmación, pulse {key}.</translation>
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
        <location filename="../../workbench/gui/claim/head.py"/>
        <source>The claim’s own words</source>
        <translation>Las palabras de la propia afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/matrix/panel.py"/>
        <source>The filter hides them all.</source>
        <translation>El filtro las oculta todas.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/arriving.py"/>
        <source>The first {pages} can be read already.</source>
        <translation>Ya se pueden leer las primeras {pages}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>The folder of a sentence-embedding model (onnx/model.onnx and tokenizer.json). Nothing is downloaded.</source>
        <translation>La carpeta de un modelo de vectores de oraciones (onnx/model.onnx y tokenizer.json). No se descarga nada.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program.py"/>
        <source>The language changes as soon as the work under way is done.</source>
        <translation>El idioma cambiará en cuanto termine el trabajo en curso.</translation>
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
        <source>The name of who checks</source>
        <translation>El nombre de quien verifica</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The next sentence worth checking that nobody has looked at</source>
        <translation>La siguiente oración que conviene verificar y que nadie ha revisado</translation>
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
        <location filename="../../workbench/gui/imports/address.py"/>
        <source>The page is fetched once, now, from this machine. Nothing else is loaded: no pictures, scripts or cookies. What comes is kept as the original, with the time and the answer's head.</source>
        <translation>La página se descarga una vez, ahora, desde este equipo. No se carga nada más: ni imágenes, ni programas, ni cookies. Lo que llega se guarda como original, con la hora y el encabezado de la respuesta.</translation>
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
        <source>The same lines will be so in what else {publisher} publishes.</source>
        <extracomment>The same line will be so in what else {publisher} publishes.</extracomment>
        <translation>
            <numerusform>La misma línea lo será en lo demás que publique {publisher}.</numerusform>
            <numerusform>Las mismas líneas lo serán en lo demás que publique {publisher}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>The selected passages, or the one at the caret; remembered for the publisher</source>
        <translation>Los pasajes seleccionados, o el del cursor; se recuerda para el editor</translation>
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
        <location filename="../../workbench/gui/actions.py"/>
        <source>The sentence that is chosen in the ledger or the quotations</source>
        <translation>La oración elegida en las cifras o en las citas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source>The signed version stays; yours is added to it</source>
        <translation>La versión con visto bueno se queda; la suya se añade</translation>
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
        <location filename="../../workbench/gui/comparing/working.py"/>
        <source>The working</source>
        <translation>El cálculo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/matches.py"/>
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
        <source>There are no words here to make a claim of.</source>
        <translation>Aquí no hay palabras que marcar como afirmación.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>There is a file of this name. It will be written over.</source>
        <translation>Hay un archivo con este nombre. Se va a sobrescribir.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/panel.py"/>
        <source>There is no text to check yet</source>
        <translation>Aún no hay texto por verificar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/differences.py"/>
        <source>There is nothing to decide. A merged case bundle that says otherwise shows it here.</source>
        <translation>No hay nada que decidir. Si un paquete integrado dice otra cosa, aparece aquí.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>They become Source A, Source B… in every part of the report; the originals stay here.</source>
        <translation>Pasan a ser Fuente A, Fuente B… en todo el informe; los originales se quedan aquí.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program.py"/>
        <source>They hold until the window is closed.</source>
        <translation>Valen hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/header.py"/>
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
        <location filename="../../workbench/gui/reader/commands.py"/>
        <source>This document is a source; spots worth checking are shown in subjects.</source>
        <translation>Este documento es una fuente; los puntos por verificar se muestran en los textos que se verifican.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/arrivals.py"/>
        <source>This document is still being read: claims can be made as soon as all of it is here.</source>
        <translation>Este documento aún se está leyendo: se podrán marcar afirmaciones en cuanto esté completo.</translation>
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
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source>This verdict is signed off. Press Correct… to write a correction, then insert the finding again.</source>
        <translation>Este veredicto tiene el visto bueno. Pulse Corregir… para escribir una corrección y vuelva a insertar el hallazgo.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <location filename="../../workbench/gui/imports/columns.py"/>
        <location filename="../../workbench/gui/imports/paste.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Title</source>
        <comment>QuotationKind</comment>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Title, author, publisher, date and address, for correction</source>
        <translation>Título, autor, editor, fecha y dirección, para corregirlos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>To be decided</source>
        <comment>Settlement</comment>
        <translation>Por decidir</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <source>To have it remembered, name the publisher in the document's details ({details}).</source>
        <translation>Para que se recuerde, indique el editor en los detalles del documento ({details}).</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/quotations/panel.py"/>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/scan_notice.py"/>
        <source>To read them, Tesseract is needed. {how_to_install}</source>
        <translation>Para leerlas hace falta Tesseract. {how_to_install}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>To the place before</source>
        <translation>Al lugar anterior</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Undo</source>
        <comment>Act</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/undoing.py"/>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Unlink evidence</source>
        <comment>Act</comment>
        <translation>Desvincular prueba</translation>
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
        <location filename="../../workbench/gui/words.py"/>
        <source>Verbatim</source>
        <comment>QuotationFinding</comment>
        <translation>Literal</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>Web Annotations (*.json *.jsonld);;All files (*)</source>
        <translation>Anotaciones web (*.json *.jsonld);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Web Annotations (JSON-LD) of this case's documents become claims and evidence</source>
        <translation>Las anotaciones web (JSON-LD) de los documentos de este caso pasan a ser afirmaciones y pruebas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Web page</source>
        <comment>format</comment>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/program.py"/>
        <source>Went back to the backup.{more}</source>
        <translation>Se volvió a la copia de seguridad.{more}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source>What is corrected, and why</source>
        <translation>Qué se corrige y por qué</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source>What is corrected, and why – in one sentence for the reader</source>
        <translation>Qué se corrige y por qué – en una oración para el lector</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/file_notes.py"/>
        <source>What is marked in this file: Enter goes there, {claim} makes a claim of it</source>
        <translation>Lo marcado en este archivo: Intro va allí, {claim} lo marca como afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>What it shares with the claim</source>
        <translation>Qué comparte con la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>What the text is checked against; or drop files and folders anywhere on the window</source>
        <translation>Aquello con lo que se contrasta el texto; o suelte archivos y carpetas en cualquier parte de la ventana</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/found/panel.py"/>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
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
        <source>Where the library lies</source>
        <translation>Dónde está la biblioteca</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Whether the page shows the figures that the text holds here</source>
        <translation>Si la página muestra las cifras que el texto tiene aquí</translation>
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
        <location filename="../../workbench/gui/status.py"/>
        <source>Who is at work: change your name</source>
        <translation>Quién trabaja: cambiar su nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Why the passage is shown</source>
        <translation>Por qué se muestra el pasaje</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/verdict_tab.py"/>
        <source>Why – with the sums and the rounding. Say what could not be checked.</source>
        <translation>Por qué – con los cálculos y el redondeo. Diga qué no se pudo verificar.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions.py"/>
        <source>Why, with the sums</source>
        <translation>Por qué, con los cálculos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>Word</source>
        <comment>format</comment>
        <translation>Word</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/matches.py"/>
        <source>Word it otherwise under “As checked”, or search the sources for other words.</source>
        <translation>Redáctela de otro modo en «Se verifica como», o busque otras palabras en las fuentes.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>Words in pictures cannot be read here yet. {how_to_install}</source>
        <translation>Aquí aún no se pueden leer palabras en imágenes. {how_to_install}</translation>
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
        <source>Words that somebody marked in another program; C makes a claim of them</source>
        <translation>Palabras que alguien marcó en otro programa; C las marca como afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/ribbon.py"/>
        <source>Worth checking; nobody has looked at it</source>
        <translation>Conviene verificarlo; nadie lo ha revisado</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>Write over it</source>
        <translation>Sobrescribirlo</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
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
        <location filename="../../workbench/gui/sheets/preferences.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/preferences.py"/>
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
        <source>Your own words instead of the claim's</source>
        <translation>Sus propias palabras en lugar de las de la afirmación</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/matches.py"/>
        <source>Your own words instead of the claim's  /</source>
        <translation>Sus propias palabras en lugar de las de la afirmación  /</translation>
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
        <location filename="../../workbench/gui/sheets/key_field.py"/>
        <source>no key</source>
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
        <location filename="../../workbench/gui/matrix/model.py"/>
        <source>of one origin with others: {origin}</source>
        <translation>del mismo origen que otras: {origin}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/file_notes.py"/>
        <source>on “{words}”</source>
        <translation>sobre «{words}»</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claim/card.py"/>
        <location filename="../../workbench/gui/claim/evidence_item.py"/>
        <location filename="../../workbench/gui/found/hits.py"/>
        <location filename="../../workbench/gui/reader/file_notes.py"/>
        <location filename="../../workbench/gui/reader/painted.py"/>
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
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/model.py"/>
        <source>{articles} of tables are searched, not listed</source>
        <translation>{articles} de tablas se buscan, pero no se enumeran</translation>
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
        <location filename="../../workbench/gui/reader/find_bar.py"/>
        <source>{current} of {hits}{more}</source>
        <translation>{current} de {hits}{more}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <source>{documents} are in the case.</source>
        <translation>{documents} están en el caso.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/line.py"/>
        <source>{done} of {claims}</source>
        <translation>{done} de {claims}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/words.py"/>
        <source>{done} of {claims} rated</source>
        <translation>{done} de {claims} calificadas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/details.py"/>
        <source>{file} · {kind} · {size} · imported {moment} by {imported_by} from {came_from}
SHA-256 {sha256}</source>
        <translation>{file} · {kind} · {size} · importado {moment} por {imported_by} desde {came_from}
SHA-256 {sha256}</translation>
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
        <location filename="../../workbench/gui/reader/opened.py"/>
        <source>{left} to look at</source>
        <translation>{left} por revisar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/line.py"/>
        <source>{links} linked</source>
        <translation>{links} vínculos</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/opened.py"/>
        <source>{lost} lost</source>
        <translation>{lost} perdidas</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/origins.py"/>
        <source>{names} – count as one, says {made_by}</source>
        <translation>{names} – cuentan como una, según {made_by}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/queue.py"/>
        <source>{name} holds no articles.</source>
        <translation>{name} no contiene artículos.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/arriving.py"/>
        <source>{name}, still being read</source>
        <translation>{name}, aún se está leyendo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/cases/model.py"/>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>{number} articles</source>
        <extracomment>{number} article</extracomment>
        <translation>
            <numerusform>{number} artículo</numerusform>
            <numerusform>{number} artículos</numerusform>
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
        <location filename="../../workbench/gui/claims/panel.py"/>
        <location filename="../../workbench/gui/pages.py"/>
        <location filename="../../workbench/gui/sheets/export.py"/>
        <location filename="../../workbench/gui/words.py"/>
        <source>{number} claims</source>
        <extracomment>{number} claim</extracomment>
        <translation>
            <numerusform>{number} afirmación</numerusform>
            <numerusform>{number} afirmaciones</numerusform>
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
        <location filename="../../workbench/gui/found/panel.py"/>
        <location filename="../../workbench/gui/imports/panel.py"/>
        <location filename="../../workbench/gui/pages.py"/>
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
        <location filename="../../workbench/gui/reader/ribbon.py"/>
        <source>{number} marks</source>
        <extracomment>{number} mark</extracomment>
        <translation>
            <numerusform>{number} marca</numerusform>
            <numerusform>{number} marcas</numerusform>
        </translation>
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
        <location filename="../../workbench/gui/reader/opened.py"/>
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
        <location filename="../../workbench/gui/claim/matches.py"/>
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
    <message numerus="yes">
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>{number} places</source>
        <extracomment>{number} place</extracomment>
        <translation>
            <numerusform>{number} lugar</numerusform>
            <numerusform>{number} lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>{number} rows</source>
        <extracomment>{number} row</extracomment>
        <translation>
            <numerusform>{number} fila</numerusform>
            <numerusform>{number} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/claim/matches.py"/>
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
            <numerusform>{number} fuente sin vincular</numerusform>
            <numerusform>{number} fuentes sin vincular</numerusform>
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
    <message numerus="yes">
        <location filename="../../workbench/gui/reader/stations.py"/>
        <source>{number} turns</source>
        <extracomment>{number} turn</extracomment>
        <translation>
            <numerusform>{number} turno</numerusform>
            <numerusform>{number} turnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <location filename="../../workbench/gui/pages.py"/>
        <source>{number} verdicts</source>
        <extracomment>{number} verdict</extracomment>
        <translation>
            <numerusform>{number} veredicto</numerusform>
            <numerusform>{number} veredictos</numerusform>
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
        <location filename="../../workbench/gui/claim/matches.py"/>
        <source>{passages} of {sources}</source>
        <translation>{passages} de {sources}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/imports/model.py"/>
        <source>{rows} could not be read</source>
        <translation>{rows} no se pudieron leer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/page_strip.py"/>
        <source>{shown} of {pages}</source>
        <translation>{shown} de {pages}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/comparing/acting.py"/>
        <source>{stance} the claim “{claim}”.</source>
        <translation>{stance}: la afirmación «{claim}».</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/highlights.py"/>
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
        <location filename="../../workbench/gui/sheets/export.py"/>
        <source>{told} {claims} without a verdict will be listed as open.</source>
        <translation>{told} {claims} sin veredicto aparecerán como abiertas.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/errands/exchange.py"/>
        <source>{told} {differences} to decide.</source>
        <translation>{told} {differences} por decidir.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/key_field.py"/>
        <source>{words}: press the new key</source>
        <translation>{words}: pulse la tecla nueva</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/shortcuts.py"/>
        <source>{words}: the key as it came</source>
        <translation>{words}: la tecla del principio</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/status.py"/>
        <source>{work}: {done} of {total}</source>
        <translation>{work}: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reader/arrivals.py"/>
        <source>“{name}” could not be read to its end; nothing of it was kept. {why}</source>
        <translation>«{name}» no se pudo leer hasta el final; no se guardó nada. {why}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>“{name}” is confidential: a report can be asked not to name it.</source>
        <translation>«{name}» es confidencial: se puede pedir que un informe no la nombre.</translation>
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
        <location filename="../../workbench/gui/cases/panel.py"/>
        <source>“{name}” was set aside. Ctrl+Z brings it back.</source>
        <translation>«{name}» se apartó. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sheets/publisher.py"/>
        <source>… and {more} more.</source>
        <translation>… y {more} más.</translation>
    </message>
</context>
</TS>
