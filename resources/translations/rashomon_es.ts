<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Untitled account</source>
        <translation>Relato sin título</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día después</numerusform>
            <numerusform>%n días después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes después</numerusform>
            <numerusform>%n meses después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences share a fact</source>
        <translation>
            <numerusform>%n oración comparte un hecho</numerusform>
            <numerusform>%n oraciones comparten un hecho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año después</numerusform>
            <numerusform>%n años después</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {0}: {1}</source>
        <translation>Relato {0}: {1}</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Calls itself “{0}” {1}</source>
        <translation>Se presenta como «{0}» {1}</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Explainer</source>
        <translation>Explicativo</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Reportaje</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Obituary</source>
        <translation>Obituario</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Comunicado de prensa</translation>
    </message>
    <message>
        <source>Quoted words: {0}</source>
        <translation>Palabras citadas: {0}</translation>
    </message>
    <message>
        <source>Quotes: {0}</source>
        <translation>Cita a: {0}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Reseña</translation>
    </message>
    <message>
        <source>The date was found in its text</source>
        <translation>La fecha se encontró en su texto</translation>
    </message>
    <message>
        <source>The date was found in the file’s name</source>
        <translation>La fecha se encontró en el nombre del archivo</translation>
    </message>
    <message>
        <source>The date was set by hand</source>
        <translation>La fecha se fijó a mano</translation>
    </message>
    <message>
        <source>Untitled account</source>
        <translation>Relato sin título</translation>
    </message>
    <message>
        <source>above its text</source>
        <translation>encima de su texto</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nombre del archivo</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>in its address</source>
        <translation>en su dirección</translation>
    </message>
    <message>
        <source>in its title</source>
        <translation>en su título</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>al día siguiente</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>no name found</source>
        <translation>no se encontró ningún nombre</translation>
    </message>
    <message>
        <source>nobody quoted</source>
        <translation>no cita a nadie</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>{0} only here</source>
        <translation>{0} solo aquí</translation>
    </message>
    <message>
        <source>{0} shared</source>
        <translation>{0} en común</translation>
    </message>
    <message>
        <source>{0}; for {1} no match was found</source>
        <translation>{0}; para {1} no hay correspondencia</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>&amp;Author</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Datos del relato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>found in the file's name</source>
        <translation>encontrada en el nombre del archivo</translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation>encontrada en el texto</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>nobody noted where it is from</source>
        <translation>nadie anotó de dónde procede</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>fijada a mano</translation>
    </message>
</context>
<context>
    <name>AccountStrip</name>
    <message>
        <source>Account cards</source>
        <translation>Fichas de los relatos</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Rashomon</source>
        <translation>&amp;Acerca de Rashomon</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Anotaciones</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Cerrar pr&amp;oyecto</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>Libro de &amp;códigos</translation>
    </message>
    <message>
        <source>&amp;Codebook…</source>
        <translation>Libro de &amp;códigos…</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>Co&amp;mparar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Diferencias</translation>
    </message>
    <message>
        <source>&amp;Divergences</source>
        <translation>&amp;Divergencias</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>&amp;Versiones anteriores…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Excel workbook…</source>
        <translation>Libro de &amp;Excel…</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Hechos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>&amp;Ocultar columna</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Memo…</source>
        <translation>&amp;Memo…</translation>
    </message>
    <message>
        <source>&amp;Merge with another fact…</source>
        <translation>&amp;Fusionar con otro hecho…</translation>
    </message>
    <message>
        <source>&amp;Next fact</source>
        <translation>Hecho &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Paste text as account</source>
        <translation>&amp;Pegar texto como relato</translation>
    </message>
    <message>
        <source>&amp;Previous fact</source>
        <translation>Hecho &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Perfiles</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;REFI-QDA project…</source>
        <translation>Proyecto &amp;REFI-QDA…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>&amp;Quitar anotación</translation>
    </message>
    <message>
        <source>&amp;Reset learning</source>
        <translation>&amp;Restablecer el aprendizaje</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Scroll together</source>
        <translation>Desplazar a la &amp;vez</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Búsqueda</translation>
    </message>
    <message>
        <source>&amp;Select sentence</source>
        <translation>Seleccionar &amp;oración</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Estándar</translation>
    </message>
    <message>
        <source>&amp;Stop comparing</source>
        <translation>D&amp;etener la comparación</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>&amp;Tabla CSV…</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Códigos</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Unsaved work…</source>
        <translation>&amp;Trabajo sin guardar…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Web Annotation…</source>
        <translation>&amp;Web Annotation…</translation>
    </message>
    <message>
        <source>&amp;Who is this…</source>
        <translation>Indicar &amp;quién es…</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>Deno&amp;minaciones</translation>
    </message>
    <message>
        <source>A card for each account above the columns, the oldest first</source>
        <translation>Una ficha por relato encima de las columnas, del más antiguo al más reciente</translation>
    </message>
    <message>
        <source>A row for each annotation (.csv)</source>
        <translation>Una fila por anotación (.csv)</translation>
    </message>
    <message>
        <source>A row for each annotation (.xlsx)</source>
        <translation>Una fila por anotación (.xlsx)</translation>
    </message>
    <message>
        <source>A&amp;ccount cards</source>
        <translation>Fichas de los re&amp;latos</translation>
    </message>
    <message>
        <source>A&amp;greement of coders…</source>
        <translation>&amp;Acuerdo entre codificadores…</translation>
    </message>
    <message>
        <source>About &amp;matching…</source>
        <translation>Acerca del &amp;emparejamiento…</translation>
    </message>
    <message>
        <source>Account de&amp;tails…</source>
        <translation>Da&amp;tos del relato…</translation>
    </message>
    <message>
        <source>Accounts, facts, tags and method as a paper: PDF, or a web page (.html)</source>
        <translation>Relatos, hechos, códigos y método como documento: PDF o página web (.html)</translation>
    </message>
    <message>
        <source>Add a starter &amp;codebook…</source>
        <translation>Añadir un libro de &amp;códigos inicial…</translation>
    </message>
    <message>
        <source>Add what somebody else tagged in the same accounts; nothing is lost</source>
        <translation>Añadir lo que otra persona codificó en los mismos relatos; no se pierde nada</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como el s&amp;istema</translation>
    </message>
    <message>
        <source>Ask for the comparison anew, for instance after stopping it</source>
        <translation>Pedir de nuevo la comparación, por ejemplo después de detenerla</translation>
    </message>
    <message>
        <source>Change ke&amp;ys…</source>
        <translation>&amp;Cambiar teclas…</translation>
    </message>
    <message>
        <source>Close the project and return to the welcome page</source>
        <translation>Cerrar el proyecto y volver a la página de bienvenida</translation>
    </message>
    <message>
        <source>Confirm di&amp;vergence</source>
        <translation>&amp;Confirmar divergencia</translation>
    </message>
    <message>
        <source>Copy the tags of the annotation at the caret to the matching passages of other accounts</source>
        <translation>Copiar los códigos de la anotación del cursor a los pasajes correspondientes de otros relatos</translation>
    </message>
    <message>
        <source>Correct title, outlet, author, date and language of this account</source>
        <translation>Corregir título, medio, autor, fecha e idioma de este relato</translation>
    </message>
    <message>
        <source>Dark ink on light paper</source>
        <translation>Tinta oscura sobre papel claro</translation>
    </message>
    <message>
        <source>Dismiss diver&amp;gence</source>
        <translation>Descartar diver&amp;gencia</translation>
    </message>
    <message>
        <source>Every command, found by a few letters of its name</source>
        <translation>Todos los comandos, con solo escribir unas letras de su nombre</translation>
    </message>
    <message>
        <source>Every key on one page</source>
        <translation>Todas las teclas en una página</translation>
    </message>
    <message>
        <source>Extend selecti&amp;on</source>
        <translation>Amp&amp;liar selección</translation>
    </message>
    <message>
        <source>F&amp;raming</source>
        <translation>&amp;Encuadre</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>&amp;Hechos</translation>
    </message>
    <message>
        <source>Fac&amp;t</source>
        <translation>H&amp;echo</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Fact colours that stay apart for all eyes</source>
        <translation>Colores de los hechos que cualquier persona distingue</translation>
    </message>
    <message>
        <source>Fact colours that stay apart for protan and deutan eyes</source>
        <translation>Colores de los hechos distinguibles con protanopía y deuteranopía</translation>
    </message>
    <message>
        <source>Fact colours that stay apart for tritan eyes</source>
        <translation>Colores de los hechos distinguibles con tritanopía</translation>
    </message>
    <message>
        <source>Find a &amp;tag…</source>
        <translation>&amp;Buscar un código…</translation>
    </message>
    <message>
        <source>Find words, similar words or a pattern in every account</source>
        <translation>Buscar palabras, palabras parecidas o un patrón en todos los relatos</translation>
    </message>
    <message>
        <source>Five invented accounts of one event, to try everything on</source>
        <translation>Cinco relatos inventados de un mismo suceso, para probarlo todo</translation>
    </message>
    <message>
        <source>Fold page de&amp;bris</source>
        <translation>Plegar re&amp;stos de página</translation>
    </message>
    <message>
        <source>Fold runs of page debris to one line each; a click or the caret opens one</source>
        <translation>Plegar las series de restos de página en una línea; un clic o el cursor las despliega</translation>
    </message>
    <message>
        <source>Font, size, line height and width of the columns</source>
        <translation>Fuente, tamaño, interlineado y anchura de las columnas</translation>
    </message>
    <message>
        <source>For &amp;every kind of colour blindness</source>
        <translation>Para &amp;cualquier daltonismo</translation>
    </message>
    <message>
        <source>For NVivo, ATLAS.ti, MAXQDA, QualCoder and others (.qdpx)</source>
        <translation>Para NVivo, ATLAS.ti, MAXQDA, QualCoder y otros (.qdpx)</translation>
    </message>
    <message>
        <source>Forget what the decisions made so far have taught; they themselves stay</source>
        <translation>Olvidar lo aprendido de las decisiones tomadas hasta ahora; las decisiones se conservan</translation>
    </message>
    <message>
        <source>Framing &amp;everywhere</source>
        <translation>Encuadre en todo el te&amp;xto</translation>
    </message>
    <message>
        <source>Give commands other keys, or none</source>
        <translation>Asignar otras teclas a los comandos, o ninguna</translation>
    </message>
    <message>
        <source>Give the reading text its own size again</source>
        <translation>Devolver al texto de lectura su tamaño propio</translation>
    </message>
    <message>
        <source>Go to that panel; pressed in it, back to the columns</source>
        <translation>Ir a ese panel; si ya está en él, volver a las columnas</translation>
    </message>
    <message>
        <source>Go to the next column or panel</source>
        <translation>Ir a la columna o al panel siguiente</translation>
    </message>
    <message>
        <source>Go to the previous column or panel</source>
        <translation>Ir a la columna o al panel anterior</translation>
    </message>
    <message>
        <source>Have a local language model look at the likeliest links a second time</source>
        <translation>Hacer que un modelo de lenguaje local revise los vínculos más probables</translation>
    </message>
    <message>
        <source>Hide this account's column; it stays in the comparison</source>
        <translation>Ocultar la columna de este relato; sigue en la comparación</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>How links are found and how often they are right; what a language model adds</source>
        <translation>Cómo se encuentran los vínculos y cuántas veces son correctos; qué aporta un modelo de lenguaje</translation>
    </message>
    <message>
        <source>Kappa, alpha and F1 of two coders, and where they differ: settle it</source>
        <translation>Kappa, alfa y F1 de dos codificadores, y dónde difieren: resolver las diferencias</translation>
    </message>
    <message>
        <source>Keep shared facts level while one column is scrolled</source>
        <translation>Mantener alineados los hechos compartidos al desplazar una columna</translation>
    </message>
    <message>
        <source>Keep this column at the left while the others scroll sideways</source>
        <translation>Mantener esta columna a la izquierda mientras las demás se desplazan</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Learn &amp;from decisions</source>
        <translation>A&amp;prender de las decisiones</translation>
    </message>
    <message>
        <source>Leave Rashomon</source>
        <translation>Salir de Rashomon</translation>
    </message>
    <message>
        <source>Let your decisions on links re-rank the links nobody decided</source>
        <translation>Dejar que sus decisiones reordenen los vínculos que nadie ha decidido</translation>
    </message>
    <message>
        <source>Level &amp;without gliding</source>
        <translation>Alinear sin desli&amp;zamiento</translation>
    </message>
    <message>
        <source>Light ink on dark paper</source>
        <translation>Tinta clara sobre papel oscuro</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Claro u oscuro, como el escritorio</translation>
    </message>
    <message>
        <source>Lin&amp;k sentences</source>
        <translation>Vincu&amp;lar oraciones</translation>
    </message>
    <message>
        <source>Link the selection, or the sentence at the caret, with one in another account</source>
        <translation>Vincular la selección, o la oración del cursor, con otra de otro relato</translation>
    </message>
    <message>
        <source>Make an account of the text on the clipboard</source>
        <translation>Crear un relato con el texto del portapapeles</translation>
    </message>
    <message>
        <source>Make one fact of the one picked and another one</source>
        <translation>Unir en uno solo el hecho elegido y otro</translation>
    </message>
    <message>
        <source>Make the edit taken back again</source>
        <translation>Volver a hacer la edición deshecha</translation>
    </message>
    <message>
        <source>Make the reading text larger</source>
        <translation>Agrandar el texto de lectura</translation>
    </message>
    <message>
        <source>Make the reading text smaller</source>
        <translation>Reducir el texto de lectura</translation>
    </message>
    <message>
        <source>Mark words that only one account of the picked fact uses</source>
        <translation>Marcar las palabras que solo usa un relato del hecho elegido</translation>
    </message>
    <message>
        <source>Memo on the &amp;fact…</source>
        <translation>Memo sobre el h&amp;echo…</translation>
    </message>
    <message>
        <source>Memo on the &amp;project…</source>
        <translation>Memo sobre el &amp;proyecto…</translation>
    </message>
    <message>
        <source>Memo on the acc&amp;ount…</source>
        <translation>Memo sobre el re&amp;lato…</translation>
    </message>
    <message>
        <source>Merge a collea&amp;gue’s file…</source>
        <translation>&amp;Fusionar el archivo de un colega…</translation>
    </message>
    <message>
        <source>Move column &amp;left</source>
        <translation>Mover columna a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move column ri&amp;ght</source>
        <translation>Mover columna a la derec&amp;ha</translation>
    </message>
    <message>
        <source>N&amp;ext divergence</source>
        <translation>Di&amp;vergencia siguiente</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>Needs re&amp;view…</source>
        <translation>Por re&amp;visar…</translation>
    </message>
    <message>
        <source>News frames, attribution or fact-check verdicts, beside the tags there are</source>
        <translation>Encuadres noticiosos, atribución o veredictos de verificación, junto a los códigos que ya hay</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>Resultado &amp;siguiente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open accounts, a folder's accounts in one go, or a project</source>
        <translation>Abrir relatos, todos los de una carpeta de una vez, o un proyecto</translation>
    </message>
    <message>
        <source>Open every account in a folder</source>
        <translation>Abrir todos los relatos de una carpeta</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>Original text size</source>
        <translation>Tamaño de texto original</translation>
    </message>
    <message>
        <source>Page &amp;debris or text</source>
        <translation>Resto de pá&amp;gina o texto</translation>
    </message>
    <message>
        <source>Passages whose words changed with their text: accept the likeliest place, choose one, or leave it</source>
        <translation>Pasajes cuyas palabras cambiaron con su texto: aceptar el lugar más probable, elegir otro o dejarlos</translation>
    </message>
    <message>
        <source>Pick n&amp;o fact</source>
        <translation>&amp;No elegir ningún hecho</translation>
    </message>
    <message>
        <source>Pick the fact above in the matrix and level the columns on it</source>
        <translation>Elegir el hecho de más arriba en la matriz y alinear las columnas con él</translation>
    </message>
    <message>
        <source>Pick the next fact and level the columns on it</source>
        <translation>Elegir el hecho siguiente y alinear las columnas con él</translation>
    </message>
    <message>
        <source>Pin col&amp;umn</source>
        <translation>Fi&amp;jar columna</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>Previous &amp;divergence</source>
        <translation>&amp;Divergencia anterior</translation>
    </message>
    <message>
        <source>Previous h&amp;it</source>
        <translation>Resultado &amp;anterior</translation>
    </message>
    <message>
        <source>Put another text in the place of this account's; passages are found again</source>
        <translation>Poner otro texto en lugar del de este relato; los pasajes se vuelven a localizar</translation>
    </message>
    <message>
        <source>Put every panel back to its first place</source>
        <translation>Devolver todos los paneles a su lugar inicial</translation>
    </message>
    <message>
        <source>Put this account one place further left</source>
        <translation>Mover este relato un lugar a la izquierda</translation>
    </message>
    <message>
        <source>Put this account one place further right</source>
        <translation>Mover este relato un lugar a la derecha</translation>
    </message>
    <message>
        <source>R&amp;ibbons</source>
        <translation>Ci&amp;ntas</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Read freely: no fact picked</source>
        <translation>Leer con libertad: sin ningún hecho elegido</translation>
    </message>
    <message>
        <source>Readin&amp;g type…</source>
        <translation>Tipogra&amp;fía de lectura…</translation>
    </message>
    <message>
        <source>Refine with a &amp;language model</source>
        <translation>Refinar con un modelo de leng&amp;uaje</translation>
    </message>
    <message>
        <source>Remove the annotation at the caret</source>
        <translation>Quitar la anotación del cursor</translation>
    </message>
    <message>
        <source>Reopen the &amp;last project at start</source>
        <translation>Reabrir al inicio el ú&amp;ltimo proyecto</translation>
    </message>
    <message>
        <source>Replace te&amp;xt…</source>
        <translation>Reempla&amp;zar texto…</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Resta&amp;blecer la disposición</translation>
    </message>
    <message>
        <source>S&amp;earch…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>Save accounts, tags and decisions as NAME.rashomon.json</source>
        <translation>Guardar relatos, códigos y decisiones como NOMBRE.rashomon.json</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>Guardar el proyecto con otro nombre</translation>
    </message>
    <message>
        <source>Say that the divergence shown is none; it moves to “Dismissed” in the panel</source>
        <translation>Decir que la divergencia mostrada no lo es; pasa a «Descartadas» en el panel</translation>
    </message>
    <message>
        <source>Say that the divergence shown is one; it moves to “Confirmed” in the panel</source>
        <translation>Decir que la divergencia mostrada lo es; pasa a «Confirmadas» en el panel</translation>
    </message>
    <message>
        <source>Say that the sentence at the caret is page debris, or that it is not</source>
        <translation>Decir que la oración del cursor es un resto de página, o que no lo es</translation>
    </message>
    <message>
        <source>Say which actor the selected words name</source>
        <translation>Decir a qué actor nombran las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Select &amp;clause</source>
        <translation>Seleccionar &amp;cláusula</translation>
    </message>
    <message>
        <source>Select &amp;paragraph</source>
        <translation>Seleccionar &amp;párrafo</translation>
    </message>
    <message>
        <source>Select the clause at the caret, from one punctuation mark to the next</source>
        <translation>Seleccionar la cláusula del cursor, de un signo de puntuación al siguiente</translation>
    </message>
    <message>
        <source>Select the next narrower unit: paragraph, sentence, clause, word</source>
        <translation>Seleccionar la unidad inferior: párrafo, oración, cláusula, palabra</translation>
    </message>
    <message>
        <source>Select the next wider unit: word, clause, sentence, paragraph</source>
        <translation>Seleccionar la unidad superior: palabra, cláusula, oración, párrafo</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret</source>
        <translation>Seleccionar el párrafo del cursor</translation>
    </message>
    <message>
        <source>Select the sentence at the caret</source>
        <translation>Seleccionar la oración del cursor</translation>
    </message>
    <message>
        <source>Show &amp;all columns</source>
        <translation>&amp;Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>Show a picked fact at once: nothing moves across the screen</source>
        <translation>Mostrar de inmediato el hecho elegido: nada se mueve por la pantalla</translation>
    </message>
    <message>
        <source>Show every column that is hidden</source>
        <translation>Mostrar todas las columnas ocultas</translation>
    </message>
    <message>
        <source>Show tagged passages and their names</source>
        <translation>Mostrar los pasajes codificados y los nombres de sus códigos</translation>
    </message>
    <message>
        <source>Show the hit before</source>
        <translation>Mostrar el resultado anterior</translation>
    </message>
    <message>
        <source>Show the next hit of the search</source>
        <translation>Mostrar el resultado siguiente de la búsqueda</translation>
    </message>
    <message>
        <source>Show the next place where accounts of one fact differ</source>
        <translation>Mostrar el siguiente lugar donde difieren los relatos de un hecho</translation>
    </message>
    <message>
        <source>Show the place before where accounts of one fact differ</source>
        <translation>Mostrar el lugar anterior donde difieren los relatos de un hecho</translation>
    </message>
    <message>
        <source>Shrin&amp;k selection</source>
        <translation>Red&amp;ucir selección</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Start with the project that was open when the program ended</source>
        <translation>Empezar con el proyecto que estaba abierto al terminar el programa</translation>
    </message>
    <message>
        <source>Stop the comparison; the accounts stay open</source>
        <translation>Detener la comparación; los relatos siguen abiertos</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Ta&amp;g tables</source>
        <translation>&amp;Tablas de códigos</translation>
    </message>
    <message>
        <source>Tag &amp;both sides…</source>
        <translation>C&amp;odificar ambos lados…</translation>
    </message>
    <message>
        <source>Tag both passages of the divergence shown</source>
        <translation>Codificar los dos pasajes de la divergencia mostrada</translation>
    </message>
    <message>
        <source>Tag the selection with a tag found, or made, by typing its name</source>
        <translation>Codificar la selección con un código que se busca, o se crea, al escribir su nombre</translation>
    </message>
    <message>
        <source>Tag the selection with the codebook's tag of that key</source>
        <translation>Codificar la selección con el código de esa tecla del libro de códigos</translation>
    </message>
    <message>
        <source>Tag this fact &amp;everywhere</source>
        <translation>Codificar este &amp;hecho en todas partes</translation>
    </message>
    <message>
        <source>Tag with key %1</source>
        <translation>Codificar con la tecla %1</translation>
    </message>
    <message>
        <source>Take in a REFI-QDA project, annotations of the web, a table or a codebook</source>
        <translation>Incorporar un proyecto REFI-QDA, anotaciones de la web, una tabla o un libro de códigos</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Deshacer la última edición</translation>
    </message>
    <message>
        <source>The W3C's form of annotations, as JSON-LD (.jsonld)</source>
        <translation>El formato de anotaciones del W3C, como JSON-LD (.jsonld)</translation>
    </message>
    <message>
        <source>The language of the desktop, where the program speaks it; from the next start</source>
        <translation>El idioma del escritorio, si el programa lo habla; a partir del próximo inicio</translation>
    </message>
    <message>
        <source>The language of the window from its next start</source>
        <translation>El idioma de la ventana a partir de su próximo inicio</translation>
    </message>
    <message>
        <source>The name your tags and decisions are saved under</source>
        <translation>El nombre con el que se guardan sus códigos y decisiones</translation>
    </message>
    <message>
        <source>The tags alone: REFI-QDA (.qdc), Taguette's table (.csv) or JSON</source>
        <translation>Solo los códigos: REFI-QDA (.qdc), tabla de Taguette (.csv) o JSON</translation>
    </message>
    <message>
        <source>The theme's own fact colours</source>
        <translation>Los colores de los hechos propios del tema</translation>
    </message>
    <message>
        <source>Tie shared facts between neighbouring columns</source>
        <translation>Unir los hechos compartidos entre columnas vecinas</translation>
    </message>
    <message>
        <source>Tint the passages that carry a fact</source>
        <translation>Teñir los pasajes que contienen un hecho</translation>
    </message>
    <message>
        <source>Underline framing in the whole text, not only inside the picked fact</source>
        <translation>Subrayar el encuadre en todo el texto, no solo dentro del hecho elegido</translation>
    </message>
    <message>
        <source>Underline the words that frame, inside the picked fact</source>
        <translation>Subrayar las palabras que encuadran, dentro del hecho elegido</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>What saving replaced, the last ten times: open a version as a copy</source>
        <translation>Lo que reemplazó cada guardado, las diez últimas veces: abrir una versión como copia</translation>
    </message>
    <message>
        <source>What windows left behind that ended without saving: restore or discard it</source>
        <translation>Lo que dejaron las ventanas que terminaron sin guardar: restaurarlo o desecharlo</translation>
    </message>
    <message>
        <source>Where &amp;blue and yellow look alike</source>
        <translation>Si se confunden &amp;azul y amarillo</translation>
    </message>
    <message>
        <source>Where &amp;red and green look alike</source>
        <translation>Si se confunden &amp;rojo y verde</translation>
    </message>
    <message>
        <source>White ink on black</source>
        <translation>Tinta blanca sobre negro</translation>
    </message>
    <message>
        <source>Word &amp;lists</source>
        <translation>&amp;Listas de palabras</translation>
    </message>
    <message>
        <source>Write a memo on the account of the column with the keyboard</source>
        <translation>Escribir un memo sobre el relato de la columna que tiene el teclado</translation>
    </message>
    <message>
        <source>Write a memo on the annotation at the caret, or on the selection</source>
        <translation>Escribir un memo sobre la anotación del cursor o sobre la selección</translation>
    </message>
    <message>
        <source>Write a memo on the fact picked</source>
        <translation>Escribir un memo sobre el hecho elegido</translation>
    </message>
    <message>
        <source>Write a memo on the project as a whole</source>
        <translation>Escribir un memo sobre el proyecto en su conjunto</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>Su &amp;nombre…</translation>
    </message>
</context>
<context>
    <name>ActorKind</name>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>%1 characters and %2 sentences compared. %3 differences.</source>
        <translation>%1 caracteres y %2 oraciones comparados. %3 diferencias.</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>&amp;Take both</source>
        <translation>&amp;Tomar ambos</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Coder A</source>
        <translation>Codificador A</translation>
    </message>
    <message>
        <source>Coder B</source>
        <translation>Codificador B</translation>
    </message>
    <message>
        <source>Copy what &amp;both said</source>
        <translation>&amp;Copiar lo que dicen ambos</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>F1 exact</source>
        <translation>F1 exacta</translation>
    </message>
    <message>
        <source>F1 overlap</source>
        <translation>F1 solapada</translation>
    </message>
    <message>
        <source>Figures by tag</source>
        <translation>Cifras por código</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Put every passage that both gave the same tag into the agreed set</source>
        <translation>Incluir en el conjunto acordado todos los pasajes a los que ambos dieron el mismo código</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Take &amp;A’s</source>
        <translation>Tomar el de &amp;A</translation>
    </message>
    <message>
        <source>Take B’&amp;s</source>
        <translation>Tomar el de &amp;B</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>only A</source>
        <translation>solo A</translation>
    </message>
    <message>
        <source>only B</source>
        <translation>solo B</translation>
    </message>
    <message>
        <source>other borders</source>
        <translation>otros límites</translation>
    </message>
    <message>
        <source>there:</source>
        <translation>en el otro:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>α characters</source>
        <translation>α caracteres</translation>
    </message>
    <message>
        <source>α sentences</source>
        <translation>α oraciones</translation>
    </message>
    <message>
        <source>α units</source>
        <translation>α unidades</translation>
    </message>
    <message>
        <source>κ characters</source>
        <translation>κ caracteres</translation>
    </message>
    <message>
        <source>κ sentences</source>
        <translation>κ oraciones</translation>
    </message>
</context>
<context>
    <name>AgreementWiring</name>
    <message>
        <source>Agreement takes two coders: merge a colleague’s file first.</source>
        <translation>El acuerdo requiere dos codificadores: fusione primero el archivo de un colega.</translation>
    </message>
    <message>
        <source>Copy what both said</source>
        <translation>Copiar lo que dicen ambos</translation>
    </message>
    <message>
        <source>Measuring agreement</source>
        <translation>Midiendo el acuerdo</translation>
    </message>
    <message>
        <source>Settle difference</source>
        <translation>Resolver diferencia</translation>
    </message>
</context>
<context>
    <name>AnnotationFilters</name>
    <message>
        <source>Account</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todos los relatos</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Todos los codificadores</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>Any fact</source>
        <translation>Cualquier hecho</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Por relato</translation>
    </message>
    <message>
        <source>By coder</source>
        <translation>Por codificador</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por código</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation>Orden y grupos</translation>
    </message>
    <message>
        <source>Picked fact</source>
        <translation>Hecho elegido</translation>
    </message>
    <message>
        <source>Tag, with those below it</source>
        <translation>Código, con los que dependen de él</translation>
    </message>
</context>
<context>
    <name>AnnotationList</name>
    <message>
        <source>Another tag in the place of “{0}”…</source>
        <translation>Otro código en lugar de «{0}»…</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the memo, Esc drops the change</source>
        <translation>Ctrl+Intro conserva el memo, Esc desecha el cambio</translation>
    </message>
    <message>
        <source>Edit the memo</source>
        <translation>Editar el memo</translation>
    </message>
    <message>
        <source>Filter by tag, account, coder, fact; group</source>
        <translation>Filtrar por código, relato, codificador o hecho; agrupar</translation>
    </message>
    <message>
        <source>Filter by tag, words, memo, date…</source>
        <translation>Filtrar por código, palabras, memo, fecha…</translation>
    </message>
    <message>
        <source>Filter the annotations</source>
        <translation>Filtrar las anotaciones</translation>
    </message>
    <message>
        <source>Give a tag…</source>
        <translation>Asignar un código…</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Ir al pasaje</translation>
    </message>
    <message>
        <source>Memo of the annotation</source>
        <translation>Memo de la anotación</translation>
    </message>
    <message>
        <source>No annotation answers to these words and filters.</source>
        <translation>Ninguna anotación coincide con estas palabras y filtros.</translation>
    </message>
    <message>
        <source>No annotations yet: select words and press T, or a tag's number key.</source>
        <translation>Todavía no hay anotaciones: seleccione palabras y pulse T o la tecla numérica de un código.</translation>
    </message>
    <message>
        <source>Put another tag in its place…</source>
        <translation>Poner otro código en su lugar…</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>Quitar la anotación</translation>
    </message>
    <message>
        <source>Remove the tag “{0}”</source>
        <translation>Quitar el código «{0}»</translation>
    </message>
    <message>
        <source>Remove these annotations: %1</source>
        <translation>Quitar estas anotaciones: %1</translation>
    </message>
    <message>
        <source>Split off into a new tag…</source>
        <translation>Separar en un código nuevo…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} annotations shown</source>
        <translation>se muestran {0} de {1} anotaciones</translation>
    </message>
</context>
<context>
    <name>AnnotationRows</name>
    <message>
        <source>Without a tag</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>account {0}, {1}</source>
        <translation>relato {0}, {1}</translation>
    </message>
    <message>
        <source>memo: {0}</source>
        <translation>memo: {0}</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>sin código</translation>
    </message>
</context>
<context>
    <name>AnnotationView</name>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Enter goes to the passage; M edits the memo; T gives a tag; Delete removes.</source>
        <translation>Intro va al pasaje; M edita el memo; T asigna un código; Supr quita la anotación.</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>below the bands</source>
        <translation>por debajo de los niveles</translation>
    </message>
    <message>
        <source>near-verbatim</source>
        <translation>casi literal</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>same fact</source>
        <translation>mismo hecho</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n files could not be opened.</source>
        <translation>
            <numerusform>No se pudo abrir %n archivo.</numerusform>
            <numerusform>No se pudieron abrir %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files could not be opened; others need a look.</source>
        <translation>
            <numerusform>No se pudo abrir %n de los archivos; otros piden una mirada.</numerusform>
            <numerusform>No se pudieron abrir %n de los archivos; otros piden una mirada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>The files are open; %n things are worth a look.</source>
        <translation>
            <numerusform>Los archivos están abiertos; hay %n cosa que conviene mirar.</numerusform>
            <numerusform>Los archivos están abiertos; hay %n cosas que conviene mirar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BelowWiring</name>
    <message numerus="yes">
        <source>%n rows are on the clipboard.</source>
        <translation>
            <numerusform>%n fila está en el portapapeles.</numerusform>
            <numerusform>%n filas están en el portapapeles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the actor it belongs to, and M again; Esc drops it</source>
        <translation>Ahora el actor al que pertenece, y M otra vez; Esc lo anula</translation>
    </message>
</context>
<context>
    <name>CaretSpeech</name>
    <message>
        <source>%1, in %2.</source>
        <translation>%1, en %2.</translation>
    </message>
    <message>
        <source>memo: %1</source>
        <translation>memo: %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>codificado %1</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>All facts</source>
        <translation>Todos los hechos</translation>
    </message>
    <message>
        <source>By accounts</source>
        <translation>Por relatos</translation>
    </message>
    <message>
        <source>By band</source>
        <translation>Por nivel</translation>
    </message>
    <message>
        <source>By the story</source>
        <translation>Por orden de la historia</translation>
    </message>
    <message>
        <source>Conflicts first</source>
        <translation>Primero los conflictos</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Decididos a mano</translation>
    </message>
    <message>
        <source>In every account</source>
        <translation>En todos los relatos</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>En qué orden</translation>
    </message>
    <message>
        <source>Mine: tagged or decided</source>
        <translation>Míos: codificados o decididos</translation>
    </message>
    <message>
        <source>Not in {0}: {1}</source>
        <translation>No está en {0}: {1}</translation>
    </message>
    <message>
        <source>Numbers or dates differ</source>
        <translation>Cifras o fechas distintas</translation>
    </message>
    <message>
        <source>Only in one account</source>
        <translation>Solo en un relato</translation>
    </message>
    <message>
        <source>Which facts to show</source>
        <translation>Qué hechos mostrar</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Apply to the selection</source>
        <translation>Aplicar a la selección</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Merge with another tag…</source>
        <translation>Fusionar con otro código…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>Nombre de un código nuevo</translation>
    </message>
    <message>
        <source>Name, definition, colour, key (Alt+Enter)</source>
        <translation>Nombre, definición, color, tecla (Alt+Intro)</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Código nuevo…</translation>
    </message>
    <message>
        <source>No tags yet: type a name below, or select words and press T.</source>
        <translation>Todavía no hay códigos: escriba un nombre abajo, o seleccione palabras y pulse T.</translation>
    </message>
    <message>
        <source>Put below the tag before</source>
        <translation>Poner debajo del código anterior</translation>
    </message>
    <message>
        <source>Put one level up</source>
        <translation>Subir un nivel en la jerarquía</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this tag (Delete)</source>
        <translation>Quitar este código (Supr)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Hard to tell from %1</source>
        <translation>Difícil de distinguir de %1</translation>
    </message>
    <message>
        <source>“%1”, for all eyes</source>
        <translation>«%1», para todo tipo de visión</translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>Colour of the tag</source>
        <translation>Color del código</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Account {0}</source>
        <translation>Relato {0}</translation>
    </message>
    <message>
        <source>Account {0}: {1}</source>
        <translation>Relato {0}: {1}</translation>
    </message>
    <message>
        <source>Overview of account {0}</source>
        <translation>Vista general del relato {0}</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared facts</source>
        <translation>
            <numerusform>%n hecho compartido</numerusform>
            <numerusform>%n hechos compartidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account {0}</source>
        <translation>Quitar el relato {0}</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Quitar este relato</translation>
    </message>
    <message>
        <source>Untitled account</source>
        <translation>Relato sin título</translation>
    </message>
    <message>
        <source>no match found</source>
        <translation>sin correspondencia</translation>
    </message>
    <message>
        <source>not told here</source>
        <translation>no se cuenta aquí</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
</context>
<context>
    <name>ColumnMarks</name>
    <message>
        <source>No match found in {0}.</source>
        <translation>Sin correspondencia en {0}.</translation>
    </message>
    <message>
        <source>Not told in {0}, by hand.</source>
        <translation>No se cuenta en {0}, decidido a mano.</translation>
    </message>
    <message>
        <source>{0}: {1}. In accounts {2}.</source>
        <translation>{0}: {1}. En los relatos {2}.</translation>
    </message>
</context>
<context>
    <name>ColumnWiring</name>
    <message>
        <source>%1 is hidden; %2 shows it again.</source>
        <translation>%1 está oculto; %2 lo vuelve a mostrar.</translation>
    </message>
    <message>
        <source>The last column stays: there would be nothing to read.</source>
        <translation>La última columna se queda: si no, no habría nada que leer.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Do what? Type a few letters…</source>
        <translation>¿Qué desea hacer? Escriba unas letras…</translation>
    </message>
    <message>
        <source>Fact colours</source>
        <translation>Colores de los hechos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Go to panel</source>
        <translation>Ir a un panel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Nothing by that name can be done now.</source>
        <translation>Ahora no hay nada con ese nombre que se pueda hacer.</translation>
    </message>
    <message>
        <source>Show in the columns</source>
        <translation>Mostrar en las columnas</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>CommandWiring</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>About Rashomon</source>
        <translation>Acerca de Rashomon</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; built on Qt for Python (LGPL).</source>
        <translation>Software libre con licencia MIT; construido con Qt for Python (LGPL).</translation>
    </message>
    <message>
        <source>Language: %1. The window speaks it from the next start of the program.</source>
        <translation>Idioma: %1. La ventana lo usará a partir del próximo inicio del programa.</translation>
    </message>
    <message>
        <source>News accounts of one event side by side: the facts they share, and how each frames them.</source>
        <translation>Relatos periodísticos de un mismo suceso, lado a lado: los hechos que comparten y cómo los encuadra cada uno.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Todavía no hay proyectos</translation>
    </message>
    <message>
        <source>No tag has the key %1.</source>
        <translation>Ningún código tiene la tecla %1.</translation>
    </message>
    <message>
        <source>There is no sentence at the caret.</source>
        <translation>No hay ninguna oración en el cursor.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your tags and decisions are saved under this name:</source>
        <translation>Sus códigos y decisiones se guardan con este nombre:</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>A copy is open. Save it under a name of its own.</source>
        <translation>Se ha abierto una copia. Guárdela con un nombre propio.</translation>
    </message>
    <message>
        <source>No earlier versions yet: each save keeps the one before.</source>
        <translation>Todavía no hay versiones anteriores: cada guardado conserva la que reemplaza.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>This is what could be read. Things that could not: %1</source>
        <translation>Esto es lo que se pudo leer. Lo que no: %1</translation>
    </message>
</context>
<context>
    <name>CueKind</name>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Booster</source>
        <translation>Intensificador</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Atenuación</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Loaded word</source>
        <translation>Palabra cargada</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Sin agente</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
</context>
<context>
    <name>CueLegend</name>
    <message>
        <source>Kinds of framing cues</source>
        <translation>Tipos de indicios de encuadre</translation>
    </message>
    <message>
        <source>No word lists for {0}: only quotations, numbers, dates and names are looked for there.</source>
        <translation>No hay listas de palabras para {0}: allí solo se buscan citas, números, fechas y nombres.</translation>
    </message>
</context>
<context>
    <name>CueSample</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>DebrisFolds</name>
    <message numerus="yes">
        <source>%Ln lines of page debris</source>
        <translation>
            <numerusform>%Ln línea de restos de página</numerusform>
            <numerusform>%Ln líneas de restos de página</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Confirm divergence</source>
        <translation>Confirmar divergencia</translation>
    </message>
    <message>
        <source>Confirm link</source>
        <translation>Confirmar vínculo</translation>
    </message>
    <message>
        <source>Dismiss divergence</source>
        <translation>Descartar divergencia</translation>
    </message>
    <message>
        <source>Learn from decisions</source>
        <translation>Aprender de las decisiones</translation>
    </message>
    <message>
        <source>Leave divergence open</source>
        <translation>Dejar abierta la divergencia</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Vincular pasajes</translation>
    </message>
    <message>
        <source>Merge facts</source>
        <translation>Fusionar hechos</translation>
    </message>
    <message>
        <source>Not told here</source>
        <translation>No se cuenta aquí</translation>
    </message>
    <message>
        <source>Reject link</source>
        <translation>Rechazar vínculo</translation>
    </message>
    <message>
        <source>Reset learning</source>
        <translation>Restablecer el aprendizaje</translation>
    </message>
    <message>
        <source>Split off mention</source>
        <translation>Separar mención</translation>
    </message>
    <message>
        <source>Stop learning</source>
        <translation>Dejar de aprender</translation>
    </message>
    <message>
        <source>Take back the decision on a link</source>
        <translation>Retirar la decisión sobre un vínculo</translation>
    </message>
    <message>
        <source>Take back “not told here”</source>
        <translation>Retirar «no se cuenta aquí»</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
</context>
<context>
    <name>DecidingWiring</name>
    <message>
        <source>%1 takes it back</source>
        <translation>%1 lo deshace</translation>
    </message>
    <message>
        <source>Now the fact to merge it with, and M again; Esc drops it</source>
        <translation>Ahora el hecho con el que fusionarlo, y M otra vez; Esc lo anula</translation>
    </message>
    <message>
        <source>Now the sentence in another account, and L again; Esc drops it</source>
        <translation>Ahora la oración de otro relato, y L otra vez; Esc lo anula</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmadas</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartadas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
</context>
<context>
    <name>DifferenceLegend</name>
    <message>
        <source>Against {0}:</source>
        <translation>Frente a {0}:</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>worded otherwise</source>
        <translation>con otras palabras</translation>
    </message>
</context>
<context>
    <name>DivergenceKind</name>
    <message>
        <source>Dates and times</source>
        <translation>Fechas y horas</translation>
    </message>
    <message>
        <source>Hedged or plain</source>
        <translation>Atenuado o rotundo</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Palabras cargadas</translation>
    </message>
    <message>
        <source>Not found or not told</source>
        <translation>Sin correspondencia o no contado</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>Otra redacción</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Tense and time</source>
        <translation>Tiempo verbal</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>atenuado</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>cargada</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no hallado</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>citado</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>who acts</source>
        <translation>quién actúa</translation>
    </message>
    <message>
        <source>who says</source>
        <translation>quién dice</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>redacción</translation>
    </message>
</context>
<context>
    <name>DivergenceList</name>
    <message>
        <source>Differences between the accounts</source>
        <translation>Diferencias entre los relatos</translation>
    </message>
    <message>
        <source>Enter shows both sides; C confirms, X dismisses, U leaves it open again, T tags. K, A, D and O choose kind, account, decision and the fact picked.</source>
        <translation>Intro muestra ambos lados; C confirma, X descarta, U la deja abierta otra vez, T codifica. K, A, D y O eligen tipo, relato, decisión y el hecho elegido.</translation>
    </message>
</context>
<context>
    <name>DivergencePanel</name>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirm (C)</source>
        <translation>Confirmar (C)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss (X)</source>
        <translation>Descartar (X)</translation>
    </message>
    <message>
        <source>Leave open again</source>
        <translation>Dejar abierta otra vez</translation>
    </message>
    <message>
        <source>Leave open again (U)</source>
        <translation>Dejar abierta otra vez (U)</translation>
    </message>
    <message>
        <source>List all that is open</source>
        <translation>Listar todas las abiertas</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>Mostrar ambos lados</translation>
    </message>
    <message>
        <source>Tag both sides</source>
        <translation>Codificar ambos lados</translation>
    </message>
    <message>
        <source>Tag both sides (T)</source>
        <translation>Codificar ambos lados (T)</translation>
    </message>
    <message>
        <source>{0} listed</source>
        <translation>{0} en la lista</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>DivergenceRows</name>
    <message>
        <source>Quieter contrasts</source>
        <translation>Contrastes más discretos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>no match found</source>
        <translation>sin correspondencia</translation>
    </message>
    <message>
        <source>not told here</source>
        <translation>no se cuenta aquí</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Close this panel</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <source>Float or dock this panel</source>
        <translation>Hacer flotante o acoplar este panel</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message>
        <source>Drop to open as accounts</source>
        <translation>Suelte para abrir como relatos</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>&lt;b&gt;Drop news accounts of one event here&lt;/b&gt;</source>
        <translation>&lt;b&gt;Suelte aquí relatos periodísticos de un mismo suceso&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Text, Markdown or web pages, a folder of them, or a project</source>
        <translation>Archivos de texto, Markdown o páginas web, una carpeta de ellos o un proyecto</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Divergences are looked for inside shared facts only, and these accounts share no fact that the program can find.</source>
        <translation>Las divergencias solo se buscan dentro de hechos compartidos, y el programa no encuentra ningún hecho que estos relatos compartan.</translation>
    </message>
    <message>
        <source>No divergence passes: {0}. “Clear” lists all that is open.</source>
        <translation>Ninguna divergencia cumple: {0}. «Limpiar» lista todas las abiertas.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is open: all %n divergences are decided.</source>
        <translation>
            <numerusform>Nada abierto: la única divergencia (%n) está decidida.</numerusform>
            <numerusform>Nada abierto: las %n divergencias están decididas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program found no difference to point at inside the shared facts.</source>
        <translation>El programa no encontró ninguna diferencia que señalar dentro de los hechos compartidos.</translation>
    </message>
    <message>
        <source>Where accounts tell the same fact differently, it will be listed here.</source>
        <translation>Aquí aparecerán los lugares donde los relatos cuentan de otro modo un mismo hecho.</translation>
    </message>
</context>
<context>
    <name>ExchangeWiring</name>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Add a starter codebook</source>
        <translation>Añadir un libro de códigos inicial</translation>
    </message>
    <message>
        <source>All that can be imported (*.qdpx *.qdc *.jsonld *.json *.csv *.xlsx)</source>
        <translation>Todo lo que se puede importar (*.qdpx *.qdc *.jsonld *.json *.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Its tags are added; those you have by name stay:</source>
        <translation>Se añaden sus códigos; los que ya tiene con el mismo nombre se conservan:</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionar %1</translation>
    </message>
    <message>
        <source>Merge a colleague's file</source>
        <translation>Fusionar el archivo de un colega</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusionando</translation>
    </message>
    <message>
        <source>Projects (*.rashomon.json *.qdpx)</source>
        <translation>Proyectos (*.rashomon.json *.qdpx)</translation>
    </message>
    <message>
        <source>REFI-QDA (*.qdpx *.qdc)</source>
        <translation>REFI-QDA (*.qdpx *.qdc)</translation>
    </message>
    <message>
        <source>REFI-QDA codebook (*.qdc)</source>
        <translation>Libro de códigos REFI-QDA (*.qdc)</translation>
    </message>
    <message>
        <source>REFI-QDA project (*.qdpx)</source>
        <translation>Proyecto REFI-QDA (*.qdpx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Table as Taguette reads it (*.csv)</source>
        <translation>Tabla en el formato de Taguette (*.csv)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tablas (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>The project was edited meanwhile: please do it again.</source>
        <translation>El proyecto se editó mientras tanto: repita la operación.</translation>
    </message>
    <message>
        <source>Web Annotation (*.jsonld)</source>
        <translation>Web Annotation (*.jsonld)</translation>
    </message>
    <message>
        <source>Web Annotation: Hypothesis, Recogito (*.jsonld *.json)</source>
        <translation>Web Annotation: Hypothesis, Recogito (*.jsonld *.json)</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>F%1</source>
        <translation>H%1</translation>
    </message>
</context>
<context>
    <name>FactDetail</name>
    <message>
        <source>Memo on the fact: {0}</source>
        <translation>Memo sobre el hecho: {0}</translation>
    </message>
    <message>
        <source>Memo: {0}</source>
        <translation>Memo: {0}</translation>
    </message>
    <message>
        <source>Perhaps also: too weak to count</source>
        <translation>Quizá también: demasiado débil para contar</translation>
    </message>
    <message>
        <source>Pick a fact in the matrix, or press ], to see how each account words it.</source>
        <translation>Elija un hecho en la matriz, o pulse ], para ver cómo lo redacta cada relato.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n links</source>
        <translation>
            <numerusform>Mostrar el vínculo (%n)</numerusform>
            <numerusform>Mostrar los %n vínculos</numerusform>
        </translation>
    </message>
    <message>
        <source>Why these sentences are linked</source>
        <translation>Por qué se vinculan estas oraciones</translation>
    </message>
    <message>
        <source>in {0} of {1} accounts</source>
        <translation>en {0} de {1} relatos</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>vinculado a mano</translation>
    </message>
</context>
<context>
    <name>FactGrid</name>
    <message>
        <source>Arrow keys walk the cells; Enter shows the fact or the account's mention. N on an empty cell says that it is not told there, M on two rows merges them.</source>
        <translation>Las flechas recorren las celdas; Intro muestra el hecho o la mención del relato. N en una celda vacía dice que no se cuenta allí; M en dos filas las fusiona.</translation>
    </message>
    <message>
        <source>Facts and accounts</source>
        <translation>Hechos y relatos</translation>
    </message>
</context>
<context>
    <name>FactMatrix</name>
    <message>
        <source>Band</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Facts that two or more accounts share will be listed here.</source>
        <translation>Aquí aparecerán los hechos que comparten dos o más relatos.</translation>
    </message>
    <message>
        <source>Go to the sentence</source>
        <translation>Ir a la oración</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Merge with another fact…</source>
        <translation>Fusionar con otro hecho…</translation>
    </message>
    <message>
        <source>Merge with {0}, the fact picked</source>
        <translation>Fusionar con {0}, el hecho elegido</translation>
    </message>
    <message>
        <source>No fact passes this filter.</source>
        <translation>Ningún hecho cumple este filtro.</translation>
    </message>
    <message>
        <source>Not told here</source>
        <translation>No se cuenta aquí</translation>
    </message>
    <message>
        <source>Pick this fact</source>
        <translation>Elegir este hecho</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Take back “not told here”</source>
        <translation>Retirar «no se cuenta aquí»</translation>
    </message>
    <message>
        <source>These accounts share no fact that the program can find.</source>
        <translation>El programa no encuentra ningún hecho que estos relatos compartan.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} facts shown</source>
        <translation>se muestran {0} de {1} hechos</translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n oración</numerusform>
            <numerusform>%n oraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {0}: {1}</source>
        <translation>Relato {0}: {1}</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>No match found. N says that it is not told here.</source>
        <translation>Sin correspondencia. N dice que no se cuenta aquí.</translation>
    </message>
    <message>
        <source>Not told here: decided by hand. N takes it back.</source>
        <translation>No se cuenta aquí: decidido a mano. N lo retira.</translation>
    </message>
    <message>
        <source>Numbers or dates differ.</source>
        <translation>Cifras o fechas distintas.</translation>
    </message>
    <message>
        <source>account {0}, {1}</source>
        <translation>relato {0}, {1}</translation>
    </message>
    <message>
        <source>in {0} of {1} accounts</source>
        <translation>en {0} de {1} relatos</translation>
    </message>
    <message>
        <source>no match found</source>
        <translation>sin correspondencia</translation>
    </message>
    <message>
        <source>no match found in another account</source>
        <translation>sin correspondencia en otro relato</translation>
    </message>
    <message>
        <source>not told here, decided by hand</source>
        <translation>no se cuenta aquí, decidido a mano</translation>
    </message>
    <message>
        <source>numbers or dates differ</source>
        <translation>cifras o fechas distintas</translation>
    </message>
</context>
<context>
    <name>FactWiring</name>
    <message numerus="yes">
        <source>%n rows are on the clipboard.</source>
        <translation>
            <numerusform>%n fila está en el portapapeles.</numerusform>
            <numerusform>%n filas están en el portapapeles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Something went wrong inside Rashomon.</source>
        <translation>Algo salió mal dentro de Rashomon.</translation>
    </message>
    <message>
        <source>Your work is still open. Save it now, under another name if you like. The details below help to mend the fault.</source>
        <translation>Su trabajo sigue abierto. Guárdelo ahora, con otro nombre si lo prefiere. Los detalles de abajo ayudan a corregir el fallo.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>FileHolding</name>
    <message>
        <source>%1 is open in another window, so it is read-only here.</source>
        <translation>%1 está abierto en otra ventana; por eso aquí es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 opened it on %2, on the computer %3.</source>
        <translation>%1 lo abrió el %2, en el equipo %3.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Sobrescribir</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>Abrir solo para &amp;lectura</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>Abrir una &amp;copia</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Abierto en otra ventana</translation>
    </message>
    <message>
        <source>Overwrite it all the same? The other window is told when it saves.</source>
        <translation>¿Sobrescribirlo de todos modos? La otra ventana recibirá el aviso cuando guarde.</translation>
    </message>
    <message>
        <source>Read it here without changing it, or open a copy, which is saved under another name.</source>
        <translation>Léalo aquí sin cambiarlo, o abra una copia, que se guarda con otro nombre.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>«%1» está abierto en otra ventana.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All accounts</source>
        <translation>Todo relato</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todo tipo</translation>
    </message>
    <message>
        <source>Only divergences of the fact picked (O)</source>
        <translation>Solo divergencias del hecho elegido (O)</translation>
    </message>
    <message>
        <source>Open, confirmed or dismissed (D for the next)</source>
        <translation>Abiertas, confirmadas o descartadas (D pasa a la siguiente)</translation>
    </message>
    <message>
        <source>This fact</source>
        <translation>Este hecho</translation>
    </message>
    <message>
        <source>Which account to show (A for the next)</source>
        <translation>Qué relato mostrar (A pasa al siguiente)</translation>
    </message>
    <message>
        <source>Which kind to show (K for the next)</source>
        <translation>Qué tipo mostrar (K pasa al siguiente)</translation>
    </message>
</context>
<context>
    <name>FramingWiring</name>
    <message>
        <source>Confirmed. N shows the next one, Ctrl+Z takes it back.</source>
        <translation>Confirmada. N muestra la siguiente, Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Dismissed. N shows the next one, Ctrl+Z takes it back.</source>
        <translation>Descartada. N muestra la siguiente, Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>No divergence is shown. N shows the next one.</source>
        <translation>No se muestra ninguna divergencia. N muestra la siguiente.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Abierta otra vez.</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>Remove account</source>
        <translation>Quitar relato</translation>
    </message>
    <message>
        <source>Show instead</source>
        <translation>Mostrar en su lugar</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Enter goes to the hit; T tags all hits.</source>
        <translation>Intro va al resultado; T codifica todos los resultados.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>HitRows</name>
    <message>
        <source>Account {0}: {1}</source>
        <translation>Relato {0}: {1}</translation>
    </message>
    <message>
        <source>{0} % alike</source>
        <translation>{0} % de parecido</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Account details</source>
        <translation>Datos del relato</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>Eliminar el código «%1»</translation>
    </message>
    <message>
        <source>Edit tag “%1”</source>
        <translation>Editar el código «%1»</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Merge tag “%1” into “%2”</source>
        <translation>Fusionar el código «%1» con «%2»</translation>
    </message>
    <message>
        <source>Move column</source>
        <translation>Mover columna</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Mover código</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Código nuevo «%1»</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar relato</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Quitar anotación</translation>
    </message>
    <message>
        <source>Remove tag from passage</source>
        <translation>Quitar código del pasaje</translation>
    </message>
    <message>
        <source>Resize annotation</source>
        <translation>Cambiar los límites de la anotación</translation>
    </message>
    <message>
        <source>Tag this fact everywhere</source>
        <translation>Codificar este hecho en todas partes</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Codificar «%1»</translation>
    </message>
    <message>
        <source>This is page debris</source>
        <translation>Esto es un resto de página</translation>
    </message>
    <message>
        <source>This is text</source>
        <translation>Esto es texto</translation>
    </message>
</context>
<context>
    <name>KeyWiring</name>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>hechos</translation>
    </message>
    <message>
        <source>find tag</source>
        <translation>buscar código</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>link</source>
        <translation>vincular</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>%1 would mean both “%2” and “%3”: take it from one of them.</source>
        <translation>%1 significaría a la vez «%2» y «%3»: quítela de uno de los dos.</translation>
    </message>
    <message>
        <source>&amp;Add key</source>
        <translation>&amp;Añadir tecla</translation>
    </message>
    <message>
        <source>&amp;First keys</source>
        <translation>Teclas &amp;originales</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>First keys of &amp;all</source>
        <translation>Teclas originales de &amp;todos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Nueva tecla</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva tecla</translation>
    </message>
</context>
<context>
    <name>LearningNote</name>
    <message>
        <source>Forget what these decisions taught; the decisions themselves stay</source>
        <translation>Olvidar lo que enseñaron estas decisiones; las decisiones se conservan</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n decisions</source>
        <translation>
            <numerusform>Aprendido de %n decisión</numerusform>
            <numerusform>Aprendido de %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset learning</source>
        <translation>Restablecer el aprendizaje</translation>
    </message>
</context>
<context>
    <name>LexiconEditing</name>
    <message>
        <source>%1 is not written in UTF-8.</source>
        <translation>%1 no está escrito en UTF-8.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>Read word list from %1</source>
        <translation>Leer lista de palabras de %1</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Reset word list</source>
        <translation>Restablecer lista de palabras</translation>
    </message>
    <message>
        <source>Switch off “%1”</source>
        <translation>Desactivar «%1»</translation>
    </message>
    <message>
        <source>Switch on “%1”</source>
        <translation>Activar «%1»</translation>
    </message>
    <message>
        <source>Switch word list off</source>
        <translation>Desactivar lista de palabras</translation>
    </message>
    <message>
        <source>Switch word list on</source>
        <translation>Activar lista de palabras</translation>
    </message>
</context>
<context>
    <name>LexiconPanel</name>
    <message>
        <source>Changes are kept in this project; the shipped lists stay as they are.</source>
        <translation>Los cambios se guardan en este proyecto; las listas incluidas quedan como están.</translation>
    </message>
    <message>
        <source>Find a term, kind or note</source>
        <translation>Buscar un término, un tipo o una nota</translation>
    </message>
    <message>
        <source>Find a term, kind or note…</source>
        <translation>Buscar un término, un tipo o una nota…</translation>
    </message>
    <message>
        <source>Have this list as it was shipped again</source>
        <translation>Recuperar esta lista tal como venía incluida</translation>
    </message>
    <message>
        <source>Read this list from a table (TSV)…</source>
        <translation>Leer esta lista de una tabla (TSV)…</translation>
    </message>
    <message>
        <source>Space switches a list on or off.</source>
        <translation>Espacio activa o desactiva una lista.</translation>
    </message>
    <message>
        <source>The words that the program takes for cues, in the accounts' languages.</source>
        <translation>Las palabras que el programa toma por indicios, en los idiomas de los relatos.</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Listas de palabras</translation>
    </message>
    <message>
        <source>Write this list to a table (TSV)…</source>
        <translation>Escribir esta lista en una tabla (TSV)…</translation>
    </message>
    <message>
        <source>none are shipped; add your own</source>
        <translation>no se incluye ninguna; añada la suya</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>LexiconWiring</name>
    <message>
        <source>Read a word list</source>
        <translation>Leer una lista de palabras</translation>
    </message>
    <message>
        <source>Tables (*.tsv *.txt)</source>
        <translation>Tablas (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>Tables (*.tsv)</source>
        <translation>Tablas (*.tsv)</translation>
    </message>
    <message>
        <source>The word list is in %1.</source>
        <translation>La lista de palabras está en %1.</translation>
    </message>
    <message>
        <source>Write a word list</source>
        <translation>Escribir una lista de palabras</translation>
    </message>
</context>
<context>
    <name>LinkGesture</name>
    <message>
        <source>There is no sentence at the caret.</source>
        <translation>No hay ninguna oración en el cursor.</translation>
    </message>
    <message>
        <source>This is page debris, which takes part in nothing. B says that it is text.</source>
        <translation>Esto es un resto de página, que no participa en nada. B dice que es texto.</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Against: {0}</source>
        <translation>En contra: {0}</translation>
    </message>
    <message>
        <source>C confirms, Delete rejects; the same key again, or U, takes it back.</source>
        <translation>C confirma, Supr rechaza; la misma tecla otra vez, o U, lo retira.</translation>
    </message>
    <message>
        <source>Confirm this link (C)</source>
        <translation>Confirmar este vínculo (C)</translation>
    </message>
    <message>
        <source>Leave this link to the program again (U)</source>
        <translation>Dejar otra vez este vínculo al programa (U)</translation>
    </message>
    <message>
        <source>Link of {0} and {1}, {2}, score {3}: {4}</source>
        <translation>Vínculo de {0} y {1}, {2}, puntuación {3}: {4}</translation>
    </message>
    <message>
        <source>Of pairs with this score, about {0} in 100 state the same fact.</source>
        <translation>De los pares con esta puntuación, unos {0} de cada 100 enuncian el mismo hecho.</translation>
    </message>
    <message>
        <source>Reject this link (Delete)</source>
        <translation>Rechazar este vínculo (Supr)</translation>
    </message>
    <message>
        <source>Unlink (U)</source>
        <translation>Desvincular (U)</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <translation>confirmado a mano</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>vinculado a mano</translation>
    </message>
    <message>
        <source>rejected by hand</source>
        <translation>rechazado a mano</translation>
    </message>
</context>
<context>
    <name>LoadingPage</name>
    <message>
        <source>Reading the accounts…</source>
        <translation>Leyendo los relatos…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Divergencias</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Fact co&amp;lours</source>
        <translation>Colo&amp;res de los hechos</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>G&amp;o to panel</source>
        <translation>Ir a &amp;un panel</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Tag tables</source>
        <translation>Tablas de códigos</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Tem&amp;a</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Listas de palabras</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Denominaciones</translation>
    </message>
</context>
<context>
    <name>MarkLegend</name>
    <message>
        <source>differ</source>
        <translation>difieren</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>sin correspondencia</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no contado</translation>
    </message>
    <message>
        <source>same</source>
        <translation>mismo</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>literal</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>inside a quotation</source>
        <translation>dentro de una cita</translation>
    </message>
    <message>
        <source>listed as “%1”</source>
        <translation>en la lista como «%1»</translation>
    </message>
    <message>
        <source>source: “%1”</source>
        <translation>fuente: «%1»</translation>
    </message>
</context>
<context>
    <name>MatchingDialog</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de cada 100</translation>
    </message>
    <message>
        <source>A second look by a language model</source>
        <translation>Una segunda lectura con un modelo de lenguaje</translation>
    </message>
    <message>
        <source>A small language model on this computer can look at the likeliest links again, at what each word means in its sentence. The first answer appears at once; the refined one replaces it when it is ready, and what the model has read is kept for the next time. Nothing leaves this computer. On news annotated by hand, average precision went %1.</source>
        <translation>Un pequeño modelo de lenguaje en este equipo puede revisar los vínculos más probables y atender a lo que cada palabra significa en su oración. La primera respuesta aparece enseguida; la refinada la sustituye cuando está lista, y lo que el modelo ha leído se conserva para la próxima vez. Nada sale de este equipo. En noticias anotadas a mano, la precisión media pasó %1.</translation>
    </message>
    <message>
        <source>About matching</source>
        <translation>Acerca del emparejamiento</translation>
    </message>
    <message>
        <source>Command that installs a language model</source>
        <translation>Comando que instala un modelo de lenguaje</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Folder of a language model</source>
        <translation>Carpeta de un modelo de lenguaje</translation>
    </message>
    <message>
        <source>How links are found</source>
        <translation>Cómo se encuentran los vínculos</translation>
    </message>
    <message>
        <source>Language model: %1.</source>
        <translation>Modelo de lenguaje: %1.</translation>
    </message>
    <message>
        <source>Refine comparisons with it</source>
        <translation>Refinar las comparaciones con él</translation>
    </message>
    <message>
        <source>Sentences of different accounts are compared word by word: rare words weigh more, spellings of one name count as one, words near in meaning count in part, words of reporting weigh little. A link’s score is the share of links with such a score that were right on news annotated by hand. Of the links of a band, so many were right:</source>
        <translation>Las oraciones de relatos distintos se comparan palabra por palabra: las palabras raras pesan más, las grafías de un mismo nombre cuentan como una, las palabras de sentido cercano cuentan en parte y los verbos de decir pesan poco. La puntuación de un vínculo es la proporción de vínculos con esa puntuación que eran correctos en noticias anotadas a mano. De los vínculos de cada nivel eran correctos:</translation>
    </message>
    <message>
        <source>Use a model in a folder…</source>
        <translation>Usar un modelo de una carpeta…</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3)</source>
        <translation>de %1 a %2 (%3)</translation>
    </message>
    <message>
        <source>two events told as one story</source>
        <translation>dos sucesos contados como una sola historia</translation>
    </message>
</context>
<context>
    <name>MemoDialog</name>
    <message>
        <source>Ctrl+Enter keeps · Esc drops · without words the memo goes</source>
        <translation>Ctrl+Intro conserva · Esc desecha · sin palabras, el memo desaparece</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
</context>
<context>
    <name>MemoEdit</name>
    <message>
        <source>Memo…</source>
        <translation>Memo…</translation>
    </message>
</context>
<context>
    <name>MemoPopup</name>
    <message>
        <source>Ctrl+Enter keeps · Esc drops</source>
        <translation>Ctrl+Intro conserva · Esc desecha</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
</context>
<context>
    <name>MentionCard</name>
    <message>
        <source>Compare the other accounts with this one</source>
        <translation>Comparar los demás relatos con este</translation>
    </message>
    <message>
        <source>Compare the other accounts with {0}</source>
        <translation>Comparar los demás relatos con {0}</translation>
    </message>
    <message>
        <source>Split the mention of {0} off the fact</source>
        <translation>Separar del hecho la mención de {0}</translation>
    </message>
    <message>
        <source>Split this mention off the fact (Delete)</source>
        <translation>Separar del hecho esta mención (Supr)</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>worded otherwise</source>
        <translation>con otras palabras</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Kind of “%1”</source>
        <translation>Tipo de «%1»</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Fusionar con «%1»</translation>
    </message>
    <message>
        <source>Name “%1”</source>
        <translation>Nombrar «%1»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renombrar «%1»</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Restablecer «%1»</translation>
    </message>
    <message>
        <source>Split off “%1”</source>
        <translation>Separar «%1»</translation>
    </message>
    <message>
        <source>“%1” names nobody</source>
        <translation>«%1» no nombra a nadie</translation>
    </message>
</context>
<context>
    <name>NamingWiring</name>
    <message>
        <source>Select all of “%1”: it is one naming.</source>
        <translation>Seleccione todo «%1»: es una sola denominación.</translation>
    </message>
    <message>
        <source>Select the words that name somebody first.</source>
        <translation>Seleccione primero las palabras que nombran a alguien.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>“%1” names (choose, or write a new name):</source>
        <translation>«%1» nombra a (elija, o escriba un nombre nuevo):</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Accounts and projects (%1)</source>
        <translation>Relatos y proyectos (%1)</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir relato</translation>
    </message>
    <message>
        <source>Add accounts</source>
        <translation>Añadir relatos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a folder of accounts</source>
        <translation>Abrir una carpeta de relatos</translation>
    </message>
    <message>
        <source>Open accounts or a project</source>
        <translation>Abrir relatos o un proyecto</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>Texto pegado %1</translation>
    </message>
    <message>
        <source>Projects (*.rashomon.json)</source>
        <translation>Proyectos (*.rashomon.json)</translation>
    </message>
    <message>
        <source>The clipboard holds no text: copy an account first.</source>
        <translation>El portapapeles no contiene texto: copie primero un relato.</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Facts, tags and search hits over the whole account; click or drag to scroll</source>
        <translation>Hechos, códigos y resultados de búsqueda en todo el relato; haga clic o arrastre para desplazarse</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
</context>
<context>
    <name>PaneMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Level the columns on this fact</source>
        <translation>Alinear las columnas con este hecho</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Quitar anotación</translation>
    </message>
    <message>
        <source>Select sentence</source>
        <translation>Seleccionar oración</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Codificar…</translation>
    </message>
    <message>
        <source>This is page debris</source>
        <translation>Esto es un resto de página</translation>
    </message>
    <message>
        <source>This is text</source>
        <translation>Esto es texto</translation>
    </message>
</context>
<context>
    <name>PaneTips</name>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Only this account says this of the fact</source>
        <translation>Solo este relato dice esto del hecho</translation>
    </message>
    <message>
        <source>Other accounts word this differently</source>
        <translation>Otros relatos lo dicen con otras palabras</translation>
    </message>
    <message>
        <source>Page debris ({0})</source>
        <translation>Resto de página ({0})</translation>
    </message>
    <message>
        <source>Page debris, as decided by hand</source>
        <translation>Resto de página, decidido a mano</translation>
    </message>
</context>
<context>
    <name>PassageWiring</name>
    <message>
        <source>%1 (%2 of %3): Tab next, Shift+←→ end, Alt+Shift+←→ start, Esc lets go</source>
        <translation>%1 (%2 de %3): Tab siguiente, Mayús+←→ final, Alt+Mayús+←→ inicio, Esc suelta</translation>
    </message>
    <message>
        <source>Matching passages tagged in other accounts: %1</source>
        <translation>Pasajes correspondientes codificados en otros relatos: %1</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>No match found in another account for this passage.</source>
        <translation>Este pasaje no tiene correspondencia en ningún otro relato.</translation>
    </message>
    <message>
        <source>The selection is as wide as a paragraph.</source>
        <translation>La selección ya abarca un párrafo.</translation>
    </message>
    <message>
        <source>There is no annotation at the caret: tag this passage first.</source>
        <translation>No hay ninguna anotación en el cursor: codifique primero este pasaje.</translation>
    </message>
    <message>
        <source>There is no text behind the caret.</source>
        <translation>No hay texto después del cursor.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Lo que conviene saber</translation>
    </message>
</context>
<context>
    <name>ProfileGrid</name>
    <message>
        <source>Accounts in figures</source>
        <translation>Los relatos en cifras</translation>
    </message>
    <message>
        <source>Enter shows the next place that a figure counts; Ctrl+C copies the table.</source>
        <translation>Intro muestra el siguiente lugar que cuenta una cifra; Ctrl+C copia la tabla.</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Bars compare the accounts inside a row.</source>
        <translation>Las barras comparan los relatos dentro de una fila.</translation>
    </message>
    <message>
        <source>Copy as a table (Ctrl+C)</source>
        <translation>Copiar como tabla (Ctrl+C)</translation>
    </message>
    <message>
        <source>How often each account hedges and judges, and whom it quotes, in figures.</source>
        <translation>Cuánto atenúa y valora cada relato, y a quién cita, en cifras.</translation>
    </message>
    <message>
        <source>Shared facts only</source>
        <translation>Hechos compartidos</translation>
    </message>
    <message>
        <source>Where cues are counted</source>
        <translation>Dónde se cuentan los indicios</translation>
    </message>
    <message>
        <source>Whole account</source>
        <translation>Relato entero</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}; Enter shows the next</source>
        <translation>{0}: {1} de {2}; Intro muestra el siguiente</translation>
    </message>
</context>
<context>
    <name>ProfileTable</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {0}: {1}</source>
        <translation>Relato {0}: {1}</translation>
    </message>
    <message>
        <source>Cues per 1,000 words of the shared facts</source>
        <translation>Indicios por cada 1000 palabras de los hechos compartidos</translation>
    </message>
    <message>
        <source>Cues per 1,000 words of the whole account</source>
        <translation>Indicios por cada 1000 palabras del relato entero</translation>
    </message>
    <message>
        <source>In shared facts</source>
        <translation>En hechos compartidos</translation>
    </message>
    <message>
        <source>No name found</source>
        <translation>Sin nombre encontrado</translation>
    </message>
    <message>
        <source>Not quoted here.</source>
        <translation>No se cita aquí.</translation>
    </message>
    <message>
        <source>There are no word lists for this account's language.</source>
        <translation>No hay listas de palabras para el idioma de este relato.</translation>
    </message>
    <message>
        <source>Voices quoted: share of the whole account's words</source>
        <translation>Voces citadas: proporción de las palabras del relato entero</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0} in {1}; {2} of all that is quoted here</source>
        <translation>{0} en {1}; {2} de todo lo que se cita aquí</translation>
    </message>
    <message>
        <source>{0} of {1} sentences tell a fact that another account tells</source>
        <translation>{0} de {1} oraciones cuentan un hecho que también cuenta otro relato</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Detener este trabajo</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>ReadingTypeDialog</name>
    <message>
        <source> letters</source>
        <translation> letras</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>&amp;Interlineado</translation>
    </message>
    <message>
        <source>&amp;Narrowest column</source>
        <translation>Columna más &amp;estrecha</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>A font of this system</source>
        <translation>Una fuente de este sistema</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Longest l&amp;ine</source>
        <translation>&amp;Línea más larga</translation>
    </message>
    <message>
        <source>Reading type</source>
        <translation>Tipografía de lectura</translation>
    </message>
    <message>
        <source>The program’s serif</source>
        <translation>La serifa del programa</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Accounts</source>
        <translation>Relatos</translation>
    </message>
</context>
<context>
    <name>RecodingWiring</name>
    <message>
        <source>Memo on the account “%1”</source>
        <translation>Memo sobre el relato «%1»</translation>
    </message>
    <message>
        <source>Memo on the fact “%1”</source>
        <translation>Memo sobre el hecho «%1»</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Memo sobre el proyecto</translation>
    </message>
    <message>
        <source>Name of the new tag for these passages (%1 of those with “%2”):</source>
        <translation>Nombre del código nuevo para estos pasajes (%1 de los que llevan «%2»):</translation>
    </message>
    <message>
        <source>Pick a fact first: ] picks the next one.</source>
        <translation>Elija primero un hecho: ] elige el siguiente.</translation>
    </message>
    <message>
        <source>Remove annotations: %1</source>
        <translation>Quitar anotaciones: %1</translation>
    </message>
    <message>
        <source>Split tag</source>
        <translation>Dividir código</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Dividir «%1»</translation>
    </message>
    <message>
        <source>Tag passages “%1”</source>
        <translation>Codificar pasajes con «%1»</translation>
    </message>
    <message>
        <source>Take “%1” off</source>
        <translation>Quitar «%1»</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Another window is restoring this work already.</source>
        <translation>Otra ventana ya está restaurando este trabajo.</translation>
    </message>
    <message>
        <source>Looking for unsaved work</source>
        <translation>Buscando trabajo sin guardar</translation>
    </message>
    <message>
        <source>No unsaved work was left behind.</source>
        <translation>No quedó trabajo sin guardar.</translation>
    </message>
    <message>
        <source>Restored, %1 edits in all. Save to keep them.</source>
        <translation>Restauradas %1 ediciones en total. Guarde para conservarlas.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>The edits were restored. “%1” was changed since by another window or program; saving will ask what is to be kept.</source>
        <translation>Las ediciones se restauraron. Otra ventana u otro programa ha cambiado «%1» desde entonces; al guardar se le preguntará qué conservar.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Desechar…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>Desechar trabajo sin guardar</translation>
    </message>
    <message>
        <source>Discard what was not saved of “%1”?</source>
        <translation>¿Desechar lo que no se guardó de «%1»?</translation>
    </message>
    <message>
        <source>Edits not saved: %3; the last on %1: %2</source>
        <translation>Ediciones sin guardar: %3; la última, el %1: %2</translation>
    </message>
    <message>
        <source>Its edits (%1) are gone for good then. Files that were saved stay.</source>
        <translation>Sus ediciones (%1) se pierden entonces para siempre. Los archivos guardados se conservan.</translation>
    </message>
    <message>
        <source>Look &amp;later</source>
        <translation>Ver más &amp;tarde</translation>
    </message>
    <message>
        <source>Never saved as a project</source>
        <translation>Nunca se guardó como proyecto</translation>
    </message>
    <message>
        <source>Opened on %1, in no project file yet</source>
        <translation>Abierto el %1, todavía en ningún archivo de proyecto</translation>
    </message>
    <message>
        <source>Rashomon ended before this was saved. Your edits are kept until you restore or discard them.</source>
        <translation>Rashomon terminó antes de guardar esto. Sus ediciones se conservan hasta que las restaure o las deseche.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>Refinement</name>
    <message>
        <source>Refining is turned on, but its language model is not there any more: links are those found without it. “About matching” in the Help menu says how to get one.</source>
        <translation>El refinado está activado, pero su modelo de lenguaje ya no está: los vínculos son los que se encuentran sin él. «Acerca del emparejamiento», en el menú Ayuda, dice cómo obtener uno.</translation>
    </message>
</context>
<context>
    <name>Reframing</name>
    <message>
        <source>Applying the word lists</source>
        <translation>Aplicando las listas de palabras</translation>
    </message>
</context>
<context>
    <name>ReportWiring</name>
    <message>
        <source>%1 could not be written (%2); choose another place.</source>
        <translation>No se pudo escribir %1 (%2); elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 está escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Exportar un informe</translation>
    </message>
    <message>
        <source>PDF, A4 (*.pdf)</source>
        <translation>PDF, A4 (*.pdf)</translation>
    </message>
    <message>
        <source>The comparison is still running: try again when it is done.</source>
        <translation>La comparación todavía está en curso: inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Accept the likeliest place</source>
        <translation>&amp;Aceptar el lugar más probable</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>Every passage has its place.</source>
        <translation>Todos los pasajes tienen su lugar.</translation>
    </message>
    <message>
        <source>Likeliest now:</source>
        <translation>Ahora lo más probable:</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Passages not found for sure in the text as it is now: %1. They are kept with their tags, memos and decisions, and count nowhere until you place them.</source>
        <translation>Pasajes que no se encuentran con certeza en el texto actual: %1. Se conservan con sus códigos, memos y decisiones, y no cuentan en ninguna parte hasta que usted los ubique.</translation>
    </message>
    <message>
        <source>Passages that need review</source>
        <translation>Pasajes por revisar</translation>
    </message>
    <message>
        <source>Select the words in the account first</source>
        <translation>Seleccione primero las palabras en el relato</translation>
    </message>
    <message>
        <source>Use the &amp;selection</source>
        <translation>&amp;Usar la selección</translation>
    </message>
</context>
<context>
    <name>ReviewWiring</name>
    <message>
        <source>Passages that need review, as their words changed: %1</source>
        <translation>Pasajes por revisar, porque sus palabras cambiaron: %1</translation>
    </message>
    <message>
        <source>Place passage</source>
        <translation>Ubicar pasaje</translation>
    </message>
    <message>
        <source>Select the words in the account first.</source>
        <translation>Seleccione primero las palabras en el relato.</translation>
    </message>
    <message>
        <source>The passage belongs to another account than the selection.</source>
        <translation>El pasaje pertenece a otro relato que la selección.</translation>
    </message>
    <message>
        <source>decision on a divergence</source>
        <translation>decisión sobre una divergencia</translation>
    </message>
    <message>
        <source>decision on a link</source>
        <translation>decisión sobre un vínculo</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>memo of a fact</source>
        <translation>memo de un hecho</translation>
    </message>
    <message>
        <source>no page debris</source>
        <translation>no es resto de página</translation>
    </message>
    <message>
        <source>page debris</source>
        <translation>resto de página</translation>
    </message>
</context>
<context>
    <name>RibbonHandle</name>
    <message>
        <source>Border between two columns</source>
        <translation>Límite entre dos columnas</translation>
    </message>
</context>
<context>
    <name>SafetyWiring</name>
    <message>
        <source>Autosave works again: every edit is on the disk.</source>
        <translation>El guardado automático vuelve a funcionar: todas las ediciones están en el disco.</translation>
    </message>
    <message>
        <source>Edits cannot be kept on the disk</source>
        <translation>Las ediciones no se pueden conservar en el disco</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Abrir lo que se pueda leer</translation>
    </message>
    <message>
        <source>Your work is still here, in this window; save it in another place.</source>
        <translation>Su trabajo sigue aquí, en esta ventana; guárdelo en otro lugar.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Another window, program or person wrote it. Save your work under another name to keep both, or overwrite their changes.</source>
        <translation>Lo escribió otra ventana, otro programa u otra persona. Guarde su trabajo con otro nombre para conservar ambos, o sobrescriba esos cambios.</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Cambiado en otra parte</translation>
    </message>
    <message>
        <source>Every edit is kept in %1 meanwhile.</source>
        <translation>Mientras tanto, todas las ediciones se conservan en %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Otherwise what was tagged, noted and decided is lost.</source>
        <translation>De lo contrario se pierde lo codificado, anotado y decidido.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Projects (*.rashomon.json)</source>
        <translation>Proyectos (*.rashomon.json)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios en «%1»?</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>The version before could not be kept (%1).</source>
        <translation>No se pudo conservar la versión anterior (%1).</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>No se pudo guardar «%1».</translation>
    </message>
    <message>
        <source>“%1” is there already. Overwrite it?</source>
        <translation>«%1» ya existe. ¿Sobrescribirlo?</translation>
    </message>
    <message>
        <source>“%1” was changed since it was opened here.</source>
        <translation>«%1» ha cambiado desde que se abrió aquí.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search all accounts</source>
        <translation>Buscar en todos los relatos</translation>
    </message>
    <message>
        <source>Search all accounts…</source>
        <translation>Buscar en todos los relatos…</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n relato</numerusform>
            <numerusform>%n relatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Find words in every account at once. Capitals, line ends and accents left out are forgiven.</source>
        <translation>Busca palabras en todos los relatos a la vez. No importan las mayúsculas, los saltos de línea ni los acentos omitidos.</translation>
    </message>
    <message>
        <source>How similar</source>
        <translation>Cuánto parecido</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>Nothing like that in any account.</source>
        <translation>Nada parecido en ningún relato.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Similar words</source>
        <translation>Palabras parecidas</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>Codificar todo…</translation>
    </message>
    <message>
        <source>Tag every hit, as one step of undo (T)</source>
        <translation>Codificar todos los resultados, como un solo paso que se puede deshacer (T)</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln hits</source>
        <translation>
            <numerusform>el primer resultado (%Ln)</numerusform>
            <numerusform>los primeros %Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} % alike</source>
        <translation>{0} % de parecido</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Comparing the accounts</source>
        <translation>Comparando los relatos</translation>
    </message>
    <message>
        <source>Refining the comparison</source>
        <translation>Refinando la comparación</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Back to the columns</source>
        <translation>Volver a las columnas</translation>
    </message>
    <message>
        <source>Column to the left or right</source>
        <translation>Columna a la izquierda o a la derecha</translation>
    </message>
    <message>
        <source>Confirm a link</source>
        <translation>Confirmar un vínculo</translation>
    </message>
    <message>
        <source>Deciding links</source>
        <translation>Decidir vínculos</translation>
    </message>
    <message>
        <source>In the list: tag all hits</source>
        <translation>En la lista: codificar todos los resultados</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>On an empty cell: not told here</source>
        <translation>En una celda vacía: no se cuenta aquí</translation>
    </message>
    <message>
        <source>On two rows: merge the facts</source>
        <translation>En dos filas: fusionar los hechos</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Reject a link, or split a mention off</source>
        <translation>Rechazar un vínculo o separar una mención</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Select words</source>
        <translation>Seleccionar palabras</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Codificar la selección</translation>
    </message>
    <message>
        <source>Take the decision back, unlink</source>
        <translation>Retirar la decisión, desvincular</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>Durante la lectura</translation>
    </message>
</context>
<context>
    <name>SourceWiring</name>
    <message>
        <source>&amp;Keep the old text</source>
        <translation>&amp;Conservar el texto anterior</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Click into the account whose text is to be replaced first.</source>
        <translation>Haga clic primero en el relato cuyo texto quiere reemplazar.</translation>
    </message>
    <message>
        <source>Finding passages again</source>
        <translation>Localizando de nuevo los pasajes</translation>
    </message>
    <message>
        <source>Looking at the sources</source>
        <translation>Examinando los archivos de origen</translation>
    </message>
    <message>
        <source>Passages that keep their words: %1</source>
        <translation>Pasajes que conservan sus palabras: %1</translation>
    </message>
    <message>
        <source>Passages that need review, kept until you place them: %1</source>
        <translation>Pasajes por revisar, conservados hasta que usted los ubique: %1</translation>
    </message>
    <message>
        <source>Passages whose words change a little, but no figure, name or negation: %1</source>
        <translation>Pasajes cuyas palabras cambian un poco, pero ninguna cifra, nombre o negación: %1</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Reemplazar texto</translation>
    </message>
    <message>
        <source>Replace the text of this account?</source>
        <translation>¿Reemplazar el texto de este relato?</translation>
    </message>
    <message>
        <source>Replace the text of “%1”</source>
        <translation>Reemplazar el texto de «%1»</translation>
    </message>
    <message>
        <source>Take the new text…</source>
        <translation>Tomar el texto nuevo…</translation>
    </message>
    <message>
        <source>The step can be undone.</source>
        <translation>Este paso se puede deshacer.</translation>
    </message>
    <message>
        <source>“%1” changed on disk. The project keeps the text it was coded in.</source>
        <translation>«%1» cambió en el disco. El proyecto conserva el texto sobre el que se codificó.</translation>
    </message>
    <message>
        <source>“%1” gets the text of “%2”.</source>
        <translation>«%1» recibe el texto de «%2».</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n relato</numerusform>
            <numerusform>%n relatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n hecho</numerusform>
            <numerusform>%n hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>no shared facts found</source>
        <translation>no se encontraron hechos compartidos</translation>
    </message>
    <message>
        <source>refined with %1</source>
        <translation>refinado con %1</translation>
    </message>
</context>
<context>
    <name>StripWiring</name>
    <message>
        <source>Account cards</source>
        <translation>Fichas de los relatos</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Go to column</source>
        <translation>Ir a la columna</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Ocultar columna</translation>
    </message>
    <message>
        <source>Pin column</source>
        <translation>Fijar columna</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar relato</translation>
    </message>
    <message>
        <source>Show column</source>
        <translation>Mostrar columna</translation>
    </message>
    <message>
        <source>Unpin column</source>
        <translation>Dejar de fijar columna</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Colour {0}</source>
        <translation>Color {0}</translation>
    </message>
    <message>
        <source>Colour {0}, suggested: far from those of the other tags, for every eye</source>
        <translation>Color {0}, sugerido: lejos de los de los demás códigos, para todo tipo de visión</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>&amp;Below</source>
        <translation>De&amp;bajo de</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definición</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>&amp;Ejemplo</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>Se &amp;aplica a</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A passage it was rightly given to</source>
        <translation>Un pasaje al que se aplicó con acierto</translation>
    </message>
    <message>
        <source>Every eye tells it from the other tags.</source>
        <translation>Cualquier persona lo distingue de los demás códigos.</translation>
    </message>
    <message>
        <source>No&amp;t given to</source>
        <translation>No se a&amp;plica a</translation>
    </message>
    <message>
        <source>Number &amp;key</source>
        <translation>&amp;Tecla numérica</translation>
    </message>
    <message>
        <source>Passages it is given to</source>
        <translation>Pasajes a los que se aplica</translation>
    </message>
    <message>
        <source>Passages one might think of, but that it is not given to</source>
        <translation>Pasajes en los que se podría pensar, pero a los que no se aplica</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What this tag stands for</source>
        <translation>Lo que representa este código</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none: at the top</source>
        <translation>ninguno: en el nivel superior</translation>
    </message>
</context>
<context>
    <name>TagGrid</name>
    <message>
        <source>Enter shows the next passage that a figure counts; Ctrl+C copies the table.</source>
        <translation>Intro muestra el siguiente pasaje que cuenta una cifra; Ctrl+C copia la tabla.</translation>
    </message>
    <message>
        <source>Tags counted</source>
        <translation>Códigos contados</translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message>
        <source>Enter applies the tag to the selection; F2 renames; M merges; Delete removes.</source>
        <translation>Intro aplica el código a la selección; F2 renombra; M fusiona; Supr quita.</translation>
    </message>
    <message>
        <source>Tags of the codebook</source>
        <translation>Códigos del libro de códigos</translation>
    </message>
</context>
<context>
    <name>TagPalette</name>
    <message>
        <source>Find or create a tag</source>
        <translation>Buscar o crear un código</translation>
    </message>
    <message>
        <source>Find or create a tag…</source>
        <translation>Buscar o crear un código…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Códigos</translation>
    </message>
</context>
<context>
    <name>TagRemovalBox</name>
    <message>
        <source>Annotations that bear it: %1 (%2)</source>
        <translation>Anotaciones que lo llevan: %1 (%2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Eliminar código</translation>
    </message>
    <message>
        <source>Delete the tag “%1”?</source>
        <translation>¿Eliminar el código «%1»?</translation>
    </message>
    <message>
        <source>Go, having neither another tag nor a memo: %1</source>
        <translation>Desaparecen por no tener otro código ni memo: %1</translation>
    </message>
    <message>
        <source>Of these keep another tag: %1</source>
        <translation>De ellas conservan otro código: %1</translation>
    </message>
    <message>
        <source>One level up move: %1.</source>
        <translation>Suben un nivel en la jerarquía: %1.</translation>
    </message>
    <message>
        <source>Stay for their memo alone: %1</source>
        <translation>Quedan solo por su memo: %1</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Deshacer lo recupera todo.</translation>
    </message>
</context>
<context>
    <name>TagRows</name>
    <message>
        <source>Create “{0}”</source>
        <translation>Crear «{0}»</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>tecla {0}</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>usado %n vez</numerusform>
            <numerusform>usado %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagTableModel</name>
    <message>
        <source>Tag</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>{0} in account {1}: {2}</source>
        <translation>{0} en el relato {1}: {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n passages in all</source>
        <translation>
            <numerusform>{0}: %n pasaje en total</numerusform>
            <numerusform>{0}: %n pasajes en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n passages share words with one of {1}</source>
        <translation>
            <numerusform>{0}: %n pasaje comparte palabras con uno de {1}</numerusform>
            <numerusform>{0}: %n pasajes comparten palabras con uno de {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagTables</name>
    <message>
        <source>Copy as a table (Ctrl+C)</source>
        <translation>Copiar como tabla (Ctrl+C)</translation>
    </message>
    <message>
        <source>Count tags below as well</source>
        <translation>Contar también los códigos subordinados</translation>
    </message>
    <message>
        <source>How often each tag was given in each account, once passages are tagged.</source>
        <translation>Cuántas veces se dio cada código en cada relato, una vez codificados los pasajes.</translation>
    </message>
    <message>
        <source>Tags by account</source>
        <translation>Por relato</translation>
    </message>
    <message>
        <source>Tags with each other</source>
        <translation>Entre sí</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>With each other: passages of the row's tag that share words with the column's</source>
        <translation>Entre sí: pasajes del código de la fila que comparten palabras con el de la columna</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}; Enter shows the next</source>
        <translation>{0}: {1} de {2}; Intro muestra el siguiente</translation>
    </message>
</context>
<context>
    <name>TaggingWiring</name>
    <message numerus="yes">
        <source>%n passages bear “%1”. Which tag shall they bear instead?</source>
        <translation>
            <numerusform>%n pasaje lleva «%1». ¿Qué código debe llevar en su lugar?</numerusform>
            <numerusform>%n pasajes llevan «%1». ¿Qué código deben llevar en su lugar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionar códigos</translation>
    </message>
    <message>
        <source>Select words first, or press S for the sentence.</source>
        <translation>Seleccione primero palabras, o pulse S para la oración.</translation>
    </message>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation>No hay ninguna anotación en el cursor.</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>New term…</source>
        <translation>Término nuevo…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>TermTable</name>
    <message>
        <source>Space switches a term on or off, F2 edits a cell, Delete removes a term of your own or switches a shipped one off.</source>
        <translation>Espacio activa o desactiva un término, F2 edita una celda, Supr quita un término propio o desactiva uno incluido.</translation>
    </message>
    <message>
        <source>Terms of the list</source>
        <translation>Términos de la lista</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Fires</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>added in this project; Delete removes it</source>
        <translation>añadido en este proyecto; Supr lo quita</translation>
    </message>
    <message numerus="yes">
        <source>fires %n times</source>
        <translation>
            <numerusform>se activa %n vez</numerusform>
            <numerusform>se activa %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>ThresholdBar</name>
    <message numerus="yes">
        <source>%Ln facts</source>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links</source>
        <translation>
            <numerusform>%Ln vínculo</numerusform>
            <numerusform>%Ln vínculos</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to where “same fact” begins</source>
        <translation>Volver a donde empieza «mismo hecho»</translation>
    </message>
    <message>
        <source>Lowest score of a link that makes a fact</source>
        <translation>Puntuación mínima de un vínculo que forma un hecho</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>What links of at least this score make</source>
        <translation>Lo que forman los vínculos con al menos esta puntuación</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
</context>
<context>
    <name>ThresholdWiring</name>
    <message>
        <source>Lowest score</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <source>Reset the lowest score</source>
        <translation>Restablecer la puntuación mínima</translation>
    </message>
</context>
<context>
    <name>Underline</name>
    <message>
        <source>dash-dot underline</source>
        <translation>subrayado de raya y punto</translation>
    </message>
    <message>
        <source>dash-dot-dot underline</source>
        <translation>subrayado de raya y dos puntos</translation>
    </message>
    <message>
        <source>dashed underline</source>
        <translation>subrayado de rayas</translation>
    </message>
    <message>
        <source>dotted underline</source>
        <translation>subrayado de puntos</translation>
    </message>
    <message>
        <source>double underline</source>
        <translation>subrayado doble</translation>
    </message>
    <message>
        <source>long-dashed underline</source>
        <translation>subrayado de rayas largas</translation>
    </message>
    <message>
        <source>no underline</source>
        <translation>sin subrayado</translation>
    </message>
    <message>
        <source>solid underline</source>
        <translation>subrayado continuo</translation>
    </message>
    <message>
        <source>thin underline</source>
        <translation>subrayado fino</translation>
    </message>
    <message>
        <source>ticked underline</source>
        <translation>subrayado con marcas</translation>
    </message>
    <message>
        <source>wavy underline</source>
        <translation>subrayado ondulado</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Each save keeps what it replaced, the last %1 times. A version opens as a copy; the project file stays as it is.</source>
        <translation>Cada guardado conserva lo que reemplaza, las últimas %1 veces. Una versión se abre como copia; el archivo del proyecto queda como está.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open as a &amp;copy</source>
        <translation>Abrir como &amp;copia</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
</context>
<context>
    <name>ViewWiring</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>%1 holds a paragraph without an end; it is shown in pieces, its words and their places unchanged.</source>
        <translation>%1 contiene un párrafo sin fin; se muestra por partes, con sus palabras y sus lugares intactos.</translation>
    </message>
    <message>
        <source>(One of %1 notes.)</source>
        <translation>(Una de %1 notas.)</translation>
    </message>
    <message>
        <source>One account is open. Open a second account of the same event to compare them.</source>
        <translation>Hay un relato abierto. Abra un segundo relato del mismo suceso para compararlos.</translation>
    </message>
    <message>
        <source>in %1 of %2 accounts</source>
        <translation>en %1 de %2 relatos</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&lt;b&gt;Recent projects&lt;/b&gt;</source>
        <translation>&lt;b&gt;Proyectos recientes&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Accounts, or a project</source>
        <translation>Relatos, o un proyecto</translation>
    </message>
    <message>
        <source>Every account inside it</source>
        <translation>Todos los relatos que contiene</translation>
    </message>
    <message>
        <source>Five invented accounts to try</source>
        <translation>Cinco relatos inventados para probar</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Desde el portapapeles</translation>
    </message>
    <message>
        <source>One event, several accounts: what they share, and how each frames it.</source>
        <translation>Un suceso, varios relatos: qué comparten y cómo lo encuadra cada uno.</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>Attribution: nouns</source>
        <translation>Atribución: sustantivos</translation>
    </message>
    <message>
        <source>Attribution: phrases</source>
        <translation>Atribución: locuciones</translation>
    </message>
    <message>
        <source>Attribution: verbs</source>
        <translation>Atribución: verbos</translation>
    </message>
    <message>
        <source>Boosters</source>
        <translation>Intensificadores</translation>
    </message>
    <message>
        <source>Contrast and cause</source>
        <translation>Contraste y causa</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Atenuaciones</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Palabras cargadas</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos y cargos</translation>
    </message>
    <message>
        <source>Verbs without an agent</source>
        <translation>Verbos sin agente</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms</source>
        <translation>
            <numerusform>%Ln término</numerusform>
            <numerusform>%Ln términos</numerusform>
        </translation>
    </message>
    <message>
        <source>* changed in this project</source>
        <translation>* cambiada en este proyecto</translation>
    </message>
    <message>
        <source>{0}; {1} in the accounts open</source>
        <translation>{0}; {1} en los relatos abiertos</translation>
    </message>
</context>
<context>
    <name>WordingDelegate</name>
    <message>
        <source>Name of the actor</source>
        <translation>Nombre del actor</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
</context>
<context>
    <name>WordingGrid</name>
    <message>
        <source>Actors and how each account names them</source>
        <translation>Los actores y cómo los nombra cada relato</translation>
    </message>
    <message>
        <source>Enter shows the next passage; M merges two rows, S splits a naming off, F2 renames, K changes the kind, Delete says that it names nobody, U leaves the actor to the program again, Ctrl+C copies the table.</source>
        <translation>Intro muestra el pasaje siguiente; M fusiona dos filas, S separa una denominación, F2 renombra, K cambia el tipo, Supr dice que no nombra a nadie, U deja otra vez el actor al programa, Ctrl+C copia la tabla.</translation>
    </message>
</context>
<context>
    <name>WordingPanel</name>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actores</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a table (Ctrl+C)</source>
        <translation>Copiar como tabla (Ctrl+C)</translation>
    </message>
    <message>
        <source>Find an actor or a naming</source>
        <translation>Buscar un actor o una denominación</translation>
    </message>
    <message>
        <source>Find an actor or a naming…</source>
        <translation>Buscar un actor o una denominación…</translation>
    </message>
    <message>
        <source>How each account names the people of the story will be listed here.</source>
        <translation>Aquí aparecerá cómo nombra cada relato a las personas de la historia.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Leave the actor to the program again (U)</source>
        <translation>Dejar otra vez el actor al programa (U)</translation>
    </message>
    <message>
        <source>Leave to the program again</source>
        <translation>Dejar otra vez al programa</translation>
    </message>
    <message>
        <source>Merge actors (M)</source>
        <translation>Fusionar actores (M)</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>No actor and no naming holds these words.</source>
        <translation>Ningún actor ni ninguna denominación contiene estas palabras.</translation>
    </message>
    <message>
        <source>No actor is named twice in these accounts.</source>
        <translation>En estos relatos no se nombra a ningún actor dos veces.</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renombrar (F2)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Split a naming off (S)</source>
        <translation>Separar una denominación (S)</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>This names nobody</source>
        <translation>No nombra a nadie</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>{0} of {1} actors</source>
        <translation>{0} de {1} actores</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}; Enter shows the next</source>
        <translation>{0}: {1} de {2}; Intro muestra el siguiente</translation>
    </message>
</context>
<context>
    <name>WordingTable</name>
    <message>
        <source>Account {0}: {1}</source>
        <translation>Relato {0}: {1}</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Changed by hand; U leaves it to the program again.</source>
        <translation>Cambiado a mano; U lo deja otra vez al programa.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message numerus="yes">
        <source>Named %n times</source>
        <translation>
            <numerusform>Nombrado %n vez</numerusform>
            <numerusform>Nombrado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Not named here.</source>
        <translation>No se nombra aquí.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>cambiado a mano</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>no nombrado</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n relato</numerusform>
            <numerusform>%n relatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes could not be read as {encoding} and stand as �; save the file as UTF-8 if letters are missing</source>
        <translation>
            <numerusform>%n byte no se pudo leer como {encoding} y aparece como �; guarde el archivo como UTF-8 si faltan letras</numerusform>
            <numerusform>%n bytes no se pudieron leer como {encoding} y aparecen como �; guarde el archivo como UTF-8 si faltan letras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be shown (NUL or half a character) and stand as �; check the passages around them</source>
        <translation>
            <numerusform>%n carácter no se puede mostrar (NUL o medio carácter) y aparece como �; revise el pasaje que lo rodea</numerusform>
            <numerusform>%n caracteres no se pueden mostrar (NUL o medio carácter) y aparecen como �; revise los pasajes que los rodean</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages in review, not compared</source>
        <translation>
            <numerusform>%n pasaje en revisión, sin comparar</numerusform>
            <numerusform>%n pasajes en revisión, sin comparar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences or lines</source>
        <translation>
            <numerusform>%n oración o línea</numerusform>
            <numerusform>%n oraciones o líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand</source>
        <translation>
            <numerusform>Figura %n</numerusform>
            <numerusform>Figuran %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>(judged by hand; the rules no longer find it)</source>
        <translation>(juzgado a mano; las reglas ya no lo encuentran)</translation>
    </message>
    <message>
        <source>A coder needs a name.</source>
        <translation>Un codificador necesita un nombre.</translation>
    </message>
    <message>
        <source>A divergence stands between two different accounts.</source>
        <translation>Una divergencia se da entre dos relatos distintos.</translation>
    </message>
    <message>
        <source>A fact needs a mention in another account to be split from.</source>
        <translation>Para separar una mención, el hecho necesita otra en otro relato.</translation>
    </message>
    <message>
        <source>A kind or note has at most {longest_note} characters.</source>
        <translation>Un tipo o una nota tiene como máximo {longest_note} caracteres.</translation>
    </message>
    <message>
        <source>A link has two ends; only “not told here” has one.</source>
        <translation>Un vínculo tiene dos extremos; solo «no se cuenta aquí» tiene uno.</translation>
    </message>
    <message>
        <source>A link joins passages of two different accounts.</source>
        <translation>Un vínculo une pasajes de dos relatos distintos.</translation>
    </message>
    <message>
        <source>A list holds at most {most_terms:,} terms.</source>
        <translation>Una lista contiene como máximo {most_terms:,} términos.</translation>
    </message>
    <message>
        <source>A memo on a fact needs words, and a mention to hang on.</source>
        <translation>Un memo sobre un hecho necesita palabras y una mención de la que depender.</translation>
    </message>
    <message>
        <source>A memo whose fact is not found any more</source>
        <translation>Un memo cuyo hecho ya no se encuentra</translation>
    </message>
    <message>
        <source>A name of more than {longest_name} characters fits no table.</source>
        <translation>Un nombre de más de {longest_name} caracteres no cabe en ninguna tabla.</translation>
    </message>
    <message>
        <source>A newer version of Rashomon wrote this file (format {version}; this one knows {schema}). Update Rashomon to work on it; the window opens it for reading only.</source>
        <translation>Este archivo lo escribió una versión más nueva de Rashomon (formato {version}; esta conoce el {schema}). Actualice Rashomon para trabajar con él; la ventana lo abre solo para lectura.</translation>
    </message>
    <message>
        <source>A tag cannot be merged with itself.</source>
        <translation>Un código no se puede fusionar consigo mismo.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Un código necesita un nombre.</translation>
    </message>
    <message>
        <source>A term needs at least one letter or digit.</source>
        <translation>Un término necesita al menos una letra o una cifra.</translation>
    </message>
    <message>
        <source>A term that begins with # would be read as a comment.</source>
        <translation>Un término que empieza por # se leería como comentario.</translation>
    </message>
    <message>
        <source>A word list needs a name and a language.</source>
        <translation>Una lista de palabras necesita un nombre y un idioma.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Relatos</translation>
    </message>
    <message>
        <source>Accounts compared</source>
        <translation>Relatos comparados</translation>
    </message>
    <message>
        <source>Added {annotations} of {count:,}.</source>
        <translation>Añadidas: {annotations} de {count:,}.</translation>
    </message>
    <message>
        <source>Added {annotations} of {rows}.</source>
        <translation>Añadidas: {annotations} de {rows}.</translation>
    </message>
    <message>
        <source>Added {tags} of {count:,}.</source>
        <translation>Añadidos: {tags} de {count:,}.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>afrikáans</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>En contra:</translation>
    </message>
    <message>
        <source>Against the mention that the others are most like:</source>
        <translation>Frente a la mención a la que más se parecen las demás:</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amhárico</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Un relato</translation>
    </message>
    <message>
        <source>An actor is a person, an organisation, a country or a group, or nothing said.</source>
        <translation>Un actor es una persona, una organización, un país o un grupo, o no se indica nada.</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>Un actor necesita un nombre.</translation>
    </message>
    <message>
        <source>An actor needs a naming that stays with it.</source>
        <translation>Un actor necesita una denominación que se quede con él.</translation>
    </message>
    <message>
        <source>An annotation cannot leave its account.</source>
        <translation>Una anotación no puede salir de su relato.</translation>
    </message>
    <message>
        <source>An annotation needs a passage of its account's text.</source>
        <translation>Una anotación necesita un pasaje del texto de su relato.</translation>
    </message>
    <message>
        <source>Another label for the same: {here} here, {there} there.</source>
        <translation>Otra etiqueta para lo mismo: {here} aquí, {there} allí.</translation>
    </message>
    <message>
        <source>Another name for the same: {here} here, {there} there.</source>
        <translation>Otro nombre para lo mismo: {here} aquí, {there} allí.</translation>
    </message>
    <message>
        <source>Another time of day: {here} here, {there} there.</source>
        <translation>Otra hora del día: {here} aquí, {there} allí.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Attributed here ({words}), in the account's own voice there.</source>
        <translation>Atribuido aquí ({words}); allí, en la voz del propio relato.</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaiyano</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>bielorruso</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnio</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Choose a naming first.</source>
        <translation>Elija primero una denominación.</translation>
    </message>
    <message>
        <source>Choose the actor that it belongs to.</source>
        <translation>Elija el actor al que pertenece.</translation>
    </message>
    <message>
        <source>Choose the namings first.</source>
        <translation>Elija primero las denominaciones.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Comparing sentences</source>
        <translation>Comparando oraciones</translation>
    </message>
    <message>
        <source>Comparing what is left</source>
        <translation>Comparando lo que queda</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <translation>Comparando palabras</translation>
    </message>
    <message>
        <source>Contrasting accounts</source>
        <translation>Contrastando relatos</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Cues and divergences are found by rules and word lists; they are evidence, not verdicts. “No match found” means that the program recognised no sentence that states the fact; whether it is left out is for a reader to say.</source>
        <translation>Los indicios y las divergencias se encuentran con reglas y listas de palabras; son evidencia, no veredictos. «Sin correspondencia» significa que el programa no reconoció ninguna oración que enuncie el hecho; si se ha omitido o no, le corresponde decirlo a quien lee.</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Fechas y horas</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>el dispositivo o recurso está ocupado</translation>
    </message>
    <message>
        <source>Different dates: {here} here, {there} there.</source>
        <translation>Fechas distintas: {here} aquí, {there} allí.</translation>
    </message>
    <message>
        <source>Different figures: {here} here, {there} there.</source>
        <translation>Cifras distintas: {here} aquí, {there} allí.</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se superó la cuota de disco</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Divergencias</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Facts and accounts</source>
        <translation>Hechos y relatos</translation>
    </message>
    <message>
        <source>Facts are made of links of “{band}” and stronger.</source>
        <translation>Los hechos se forman con vínculos de «{band}» y más fuertes.</translation>
    </message>
    <message>
        <source>Facts are made of links with a score of {score:.2f} and more, a border set by hand.</source>
        <translation>Los hechos se forman con vínculos de puntuación {score:.2f} o más, un límite fijado a mano.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>F{number}</source>
        <translation>H{number}</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Given to:</source>
        <translation>Se aplica a:</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Grouping facts</source>
        <translation>Agrupando hechos</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>hausa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hedged here ({words}), plain there.</source>
        <translation>Atenuado aquí ({words}); rotundo allí.</translation>
    </message>
    <message>
        <source>Hedged or plain</source>
        <translation>Atenuado o rotundo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Cómo se hizo esto</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandés</translation>
    </message>
    <message>
        <source>In {language}, {limits}.</source>
        <translation>En {language}, {limits}.</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de lectura o escritura</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandés</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}).</source>
        <translation>No se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>It cannot be read: it is nested without end.</source>
        <translation>No se puede leer: está anidado sin fin.</translation>
    </message>
    <message>
        <source>It cannot be read: {error}.</source>
        <translation>No se puede leer: {error}.</translation>
    </message>
    <message>
        <source>It is damaged at {place}: {message}.</source>
        <translation>Está dañado en {place}: {message}.</translation>
    </message>
    <message>
        <source>It is larger than {megabytes} MB.</source>
        <translation>Supera los {megabytes} MB.</translation>
    </message>
    <message>
        <source>It takes two annotations to belong together.</source>
        <translation>Para que pertenezcan juntas hacen falta dos anotaciones.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Its brackets are nested too deep.</source>
        <translation>Sus paréntesis están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Its brackets are nested too deep. {restore}</source>
        <translation>Sus paréntesis están anidados a demasiada profundidad. {restore}</translation>
    </message>
    <message>
        <source>Its ending is none of {kinds}.</source>
        <translation>Su extensión no es ninguna de {kinds}.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>canarés</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazajo</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurdo</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirguís</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <source>Left out as page debris: {left_out}.</source>
        <translation>Omitido como restos de página: {left_out}.</translation>
    </message>
    <message>
        <source>Likeliest links judged anew by {model}.</source>
        <translation>Los vínculos más probables los juzgó de nuevo {model}.</translation>
    </message>
    <message>
        <source>Links carry a score from 0 to 1, fitted as the share of pairs with that score that state the same fact. Measured on annotated English news that was not fitted on:</source>
        <translation>Los vínculos llevan una puntuación de 0 a 1, ajustada como la proporción de pares con esa puntuación que enuncian el mismo hecho. Medido en noticias en inglés anotadas con las que no se ajustó:</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Loaded only here: {words} (in a quotation).</source>
        <translation>Cargado solo aquí: {words} (en una cita).</translation>
    </message>
    <message>
        <source>Loaded only here: {words}.</source>
        <translation>Cargado solo aquí: {words}.</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Palabras cargadas</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macedonio</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malabar</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltés</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>maratí</translation>
    </message>
    <message>
        <source>Matching sentences</source>
        <translation>Emparejando oraciones</translation>
    </message>
    <message>
        <source>Memos without a tag</source>
        <translation>Memos sin código</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>More of the quotation here, cut short there.</source>
        <translation>Aquí más de la cita; allí, recortada.</translation>
    </message>
    <message>
        <source>Naming actors</source>
        <translation>Nombrando actores</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepalí</translation>
    </message>
    <message>
        <source>No agent named here; there: {span}.</source>
        <translation>Aquí no se nombra ningún agente; allí: {span}.</translation>
    </message>
    <message>
        <source>No fact holds this passage any more.</source>
        <translation>Ningún hecho contiene ya este pasaje.</translation>
    </message>
    <message>
        <source>No fact was found that two accounts share.</source>
        <translation>No se encontró ningún hecho que compartan dos relatos.</translation>
    </message>
    <message>
        <source>No match found in {lacking}.</source>
        <translation>Sin correspondencia en {lacking}.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en la unidad</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ese archivo o carpeta no existe</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Not a regular expression: {error}.</source>
        <translation>No es una expresión regular: {error}.</translation>
    </message>
    <message>
        <source>Not counted: {passages} in review.</source>
        <translation>Sin contar: {passages} en revisión.</translation>
    </message>
    <message>
        <source>Not found or not told</source>
        <translation>Sin correspondencia o no contado</translation>
    </message>
    <message>
        <source>Not given to:</source>
        <translation>No se aplica a:</translation>
    </message>
    <message>
        <source>Not saved ({reason}). Your work is still open, and the file as it was before. Save it in another folder or on another drive.</source>
        <translation>No se guardó ({reason}). Su trabajo sigue abierto y el archivo está como antes. Guárdelo en otra carpeta o en otra unidad.</translation>
    </message>
    <message>
        <source>Not saved over the file there. {message} Save under another name.</source>
        <translation>No se guardó sobre el archivo que hay allí. {message} Guarde con otro nombre.</translation>
    </message>
    <message>
        <source>Not saved: a newer version of Rashomon wrote the file there (format {version}; this one knows {schema}). Save under another name.</source>
        <translation>No se guardó: una versión más nueva de Rashomon escribió el archivo que hay allí (formato {version}; esta conoce el {schema}). Guarde con otro nombre.</translation>
    </message>
    <message>
        <source>Not saved: the file there is not a whole project ({error}). It is left as it is. Save under another name.</source>
        <translation>No se guardó: el archivo que hay allí no es un proyecto completo ({error}). Queda como está. Guarde con otro nombre.</translation>
    </message>
    <message>
        <source>Not saved: the file was changed by another window, program or person after it was opened here. Save under another name, or overwrite those changes.</source>
        <translation>No se guardó: otra ventana, otro programa u otra persona cambió el archivo después de abrirlo aquí. Guarde con otro nombre o sobrescriba esos cambios.</translation>
    </message>
    <message>
        <source>Not told in {lacking}: decided by hand.</source>
        <translation>No se cuenta en {lacking}: decidido a mano.</translation>
    </message>
    <message>
        <source>Not written ({strerror}). Choose another folder or drive.</source>
        <translation>No se escribió ({strerror}). Elija otra carpeta u otra unidad.</translation>
    </message>
    <message>
        <source>Not written: {error}.</source>
        <translation>No se escribió: {error}.</translation>
    </message>
    <message>
        <source>Nothing of a project can be read from this file.</source>
        <translation>De este archivo no se puede leer nada de un proyecto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore an earlier copy of the file, or ask whoever sent it.</source>
        <translation>No se ha cambiado nada. Restaure una copia anterior del archivo, o consulte a quien se lo envió.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>One project is open at a time. Open this one by itself.</source>
        <translation>Solo hay un proyecto abierto a la vez. Abra este por separado.</translation>
    </message>
    <message>
        <source>Only annotations that bear the tag can be split off it.</source>
        <translation>Solo se pueden separar del código las anotaciones que lo llevan.</translation>
    </message>
    <message>
        <source>Only what an account does not tell is judged with one passage.</source>
        <translation>Solo lo que un relato no cuenta se juzga con un único pasaje.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>la unidad no admite esta operación</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>oromo</translation>
    </message>
    <message>
        <source>Other links re-ranked by {learned}.</source>
        <translation>Los demás vínculos los reordenó {learned}.</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>Otra redacción</translation>
    </message>
    <message>
        <source>Other words stand where the file places it.</source>
        <translation>En el lugar que indica el archivo hay otras palabras.</translation>
    </message>
    <message>
        <source>Page debris takes part in nothing: say first that it is text.</source>
        <translation>Los restos de página no participan en nada: diga primero que es texto.</translation>
    </message>
    <message>
        <source>Parts of it were changed on the disk; look it over.</source>
        <translation>Partes de él se cambiaron en el disco; revíselo.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pastún</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>panyabí</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Quoted here, paraphrased there.</source>
        <translation>Citado aquí, parafraseado allí.</translation>
    </message>
    <message>
        <source>Rashomon {version} compared the accounts on one computer, without a network; everything above can be made again from the project file.</source>
        <translation>Rashomon {version} comparó los relatos en un solo equipo, sin red; todo lo anterior se puede volver a obtener a partir del archivo del proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>Read %n tags.</source>
        <translation>
            <numerusform>%n código leído.</numerusform>
            <numerusform>%n códigos leídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read {contents}.</source>
        <translation>Leído: {contents}.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>la unidad es de solo lectura</translation>
    </message>
    <message>
        <source>Reading {title}</source>
        <translation>Leyendo {title}</translation>
    </message>
    <message>
        <source>Refining with {encoder_name}</source>
        <translation>Refinando con {encoder_name}</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Select the words that name the actor.</source>
        <translation>Seleccione las palabras que nombran al actor.</translation>
    </message>
    <message>
        <source>Sentences shared</source>
        <translation>Oraciones en común</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Similar words stand here, but among others than before.</source>
        <translation>Aquí hay palabras parecidas, pero entre otras que antes.</translation>
    </message>
    <message>
        <source>Similar words stand in {count} places, none clearly the one meant.</source>
        <translation>Hay palabras parecidas en {count} lugares, ninguno claramente el buscado.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalés</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somalí</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>el archivo ya no es accesible en la red</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Tagged passages</source>
        <translation>Pasajes codificados</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tayiko</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Tense and time</source>
        <translation>Tiempo verbal</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>That account is not open any more.</source>
        <translation>Ese relato ya no está abierto.</translation>
    </message>
    <message>
        <source>The accounts are written in {languages}: sentences of different languages match by names and numbers at most.</source>
        <translation>Los relatos están escritos en {languages}: las oraciones de idiomas distintos solo se corresponden, a lo sumo, por nombres y números.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>El análisis se canceló.</translation>
    </message>
    <message>
        <source>The comparison ended without an answer, probably for lack of memory: close other programs or some of the accounts, and compare again.</source>
        <translation>La comparación terminó sin respuesta, probablemente por falta de memoria: cierre otros programas o algunos de los relatos y compare de nuevo.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparación se detuvo.</translation>
    </message>
    <message>
        <source>The facts in the accounts’ own words</source>
        <translation>Los hechos en palabras de los relatos</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>El archivo no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({strerror}). Check the drive, then try again.</source>
        <translation>El archivo no se puede leer ({strerror}). Compruebe la unidad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read: {message}.</source>
        <translation>El archivo no se puede leer: {message}.</translation>
    </message>
    <message>
        <source>The file is damaged at {place}: {message}.</source>
        <translation>El archivo está dañado en {place}: {message}.</translation>
    </message>
    <message>
        <source>The file is damaged: byte {error_start} is no UTF-8. {restore}</source>
        <translation>El archivo está dañado: el byte {error_start} no es UTF-8. {restore}</translation>
    </message>
    <message>
        <source>The file is empty. {restore}</source>
        <translation>El archivo está vacío. {restore}</translation>
    </message>
    <message>
        <source>The file is larger than any project.</source>
        <translation>El archivo es más grande que cualquier proyecto.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} GB, which no project is. Check that it is the right one.</source>
        <translation>El archivo supera los {megabytes} GB, más que cualquier proyecto. Compruebe que es el correcto.</translation>
    </message>
    <message>
        <source>The file places it at {numbers}.</source>
        <translation>El archivo lo sitúa en {numbers}.</translation>
    </message>
    <message>
        <source>The file places it up to letter {span_end}, but the text has {count}.</source>
        <translation>El archivo lo sitúa hasta la letra {span_end}, pero el texto tiene {count}.</translation>
    </message>
    <message>
        <source>The journal cannot be read ({reason}).</source>
        <translation>El diario de ediciones no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>The journal holds nothing.</source>
        <translation>El diario de ediciones no contiene nada.</translation>
    </message>
    <message>
        <source>The journal is damaged from its first line on.</source>
        <translation>El diario de ediciones está dañado desde su primera línea.</translation>
    </message>
    <message>
        <source>The journal is damaged: {error}.</source>
        <translation>El diario de ediciones está dañado: {error}.</translation>
    </message>
    <message>
        <source>The key {shortcut} already belongs to “{other_name}”.</source>
        <translation>La tecla {shortcut} ya pertenece a «{other_name}».</translation>
    </message>
    <message>
        <source>The language model {name} could not be used: {reason}</source>
        <translation>No se pudo usar el modelo de lenguaje {name}: {reason}</translation>
    </message>
    <message>
        <source>The likeliest place ends inside a word.</source>
        <translation>El lugar más probable termina dentro de una palabra.</translation>
    </message>
    <message>
        <source>The names differ: {missing} before, {new} now.</source>
        <translation>Los nombres difieren: {missing} antes, {new} ahora.</translation>
    </message>
    <message>
        <source>The passage begins or ends with other words now.</source>
        <translation>El pasaje ahora empieza o termina con otras palabras.</translation>
    </message>
    <message>
        <source>The project has a decision {item_id!r} already.</source>
        <translation>El proyecto ya tiene una decisión {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has a memo {item_id!r} already.</source>
        <translation>El proyecto ya tiene un memo {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has a tag {item_id!r} already.</source>
        <translation>El proyecto ya tiene un código {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has an account {item_id!r} already.</source>
        <translation>El proyecto ya tiene un relato {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has an annotation {item_id!r} already.</source>
        <translation>El proyecto ya tiene una anotación {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has no account {item_id!r}.</source>
        <translation>El proyecto no tiene ningún relato {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has no annotation {item_id!r}.</source>
        <translation>El proyecto no tiene ninguna anotación {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has no annotation {min!r}.</source>
        <translation>El proyecto no tiene ninguna anotación {min!r}.</translation>
    </message>
    <message>
        <source>The project has no decision {item_id!r}.</source>
        <translation>El proyecto no tiene ninguna decisión {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has no memo {item_id!r}.</source>
        <translation>El proyecto no tiene ningún memo {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has no tag {item_id!r}.</source>
        <translation>El proyecto no tiene ningún código {item_id!r}.</translation>
    </message>
    <message>
        <source>The search text has {count:,} characters; search for {longest_query:,} at most.</source>
        <translation>El texto buscado tiene {count:,} caracteres; busque como máximo {longest_query:,}.</translation>
    </message>
    <message>
        <source>The tag above “{tag_name}” is not in the codebook.</source>
        <translation>El código superior a «{tag_name}» no está en el libro de códigos.</translation>
    </message>
    <message>
        <source>The text of an account cannot be edited: annotations hang on it.</source>
        <translation>El texto de un relato no se puede editar: de él dependen anotaciones.</translation>
    </message>
    <message>
        <source>The {what} differ: {one} before, {other} now.</source>
        <translation>Difieren las {what}: {one} antes, {other} ahora.</translation>
    </message>
    <message>
        <source>The {what} “{text}” holds a tab or a line end.</source>
        <translation>Hay un tabulador o un salto de línea en: {what} «{text}».</translation>
    </message>
    <message>
        <source>There are no lists of framing words for {language} yet: in {names} only quotations, numbers and dates can be marked.</source>
        <translation>Todavía no hay listas de palabras de encuadre para {language}: en {names} solo se pueden marcar citas, números y fechas.</translation>
    </message>
    <message>
        <source>There is a tag “{other_name}” already; choose another name.</source>
        <translation>Ya hay un código «{other_name}»; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no language model: sentence-transformers is not installed ({how_to_install}).</source>
        <translation>No hay modelo de lenguaje: sentence-transformers no está instalado ({how_to_install}).</translation>
    </message>
    <message>
        <source>There is no language model: {package} is not installed ({how_to_install}), and {model_variable} names no folder with one.</source>
        <translation>No hay modelo de lenguaje: {package} no está instalado ({how_to_install}), y {model_variable} no indica ninguna carpeta que contenga uno.</translation>
    </message>
    <message>
        <source>There is no sentence to link: select one, or set the caret into it.</source>
        <translation>No hay ninguna oración que vincular: seleccione una o ponga el cursor en ella.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name, or whether its folder was moved.</source>
        <translation>Ese archivo no existe. Compruebe el nombre, o si se movió su carpeta.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>Ese archivo no existe. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is not enough memory to compare these accounts: close some.</source>
        <translation>No hay memoria suficiente para comparar estos relatos: cierre algunos.</translation>
    </message>
    <message>
        <source>These are one actor already.</source>
        <translation>Ya son un mismo actor.</translation>
    </message>
    <message>
        <source>These facts differ in one account only: there is nothing to link.</source>
        <translation>Estos hechos difieren en un solo relato: no hay nada que vincular.</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>Estas palabras ya no están en el texto.</translation>
    </message>
    <message>
        <source>These words are no longer in the text; others are somewhat like them.</source>
        <translation>Estas palabras ya no están en el texto; otras se les parecen algo.</translation>
    </message>
    <message>
        <source>These words stand among others now, and are too few to be told apart.</source>
        <translation>Estas palabras ahora están entre otras y son demasiado pocas para distinguirlas.</translation>
    </message>
    <message>
        <source>These words stand in {count} places, none clearly the one meant.</source>
        <translation>Estas palabras están en {count} lugares, ninguno claramente el buscado.</translation>
    </message>
    <message>
        <source>They belong to this actor already.</source>
        <translation>Ya pertenecen a este actor.</translation>
    </message>
    <message>
        <source>This account has a mention of the fact: split that off first.</source>
        <translation>Este relato tiene una mención del hecho: sepárela primero.</translation>
    </message>
    <message>
        <source>This annotation has no tag to copy.</source>
        <translation>Esta anotación no tiene ningún código que copiar.</translation>
    </message>
    <message>
        <source>This is no file. Choose a project file in it.</source>
        <translation>Esto no es un archivo. Elija un archivo de proyecto que contenga.</translation>
    </message>
    <message>
        <source>This regular expression takes too long on these texts. Nested repetitions such as (a+)+ are the usual cause: write it more plainly.</source>
        <translation>Esta expresión regular tarda demasiado con estos textos. La causa habitual son repeticiones anidadas como (a+)+: escríbala de forma más sencilla.</translation>
    </message>
    <message>
        <source>Told as done here, as to come there.</source>
        <translation>Aquí se cuenta como ocurrido; allí, como por venir.</translation>
    </message>
    <message>
        <source>Told as to come here, as done there.</source>
        <translation>Aquí se cuenta como por venir; allí, como ocurrido.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turcomano</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>unidades UTF-16</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>uigur</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>uzbeko</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Weighing words</source>
        <translation>Ponderando palabras</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>galés</translation>
    </message>
    <message>
        <source>What you decided on the naming “{naming}” has no effect: it names nobody in these accounts. It is kept in the project.</source>
        <translation>Lo que decidió sobre la denominación «{naming}» no tiene efecto: no nombra a nadie en estos relatos. Se conserva en el proyecto.</translation>
    </message>
    <message>
        <source>What you decided on {quotes} cannot be found in the texts any more: it is kept in the project, and has no effect.</source>
        <translation>Lo que decidió sobre {quotes} ya no se encuentra en los textos: se conserva en el proyecto y no tiene efecto.</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Word list changed in this project: {name}</source>
        <translation>Lista de palabras cambiada en este proyecto: {name}</translation>
    </message>
    <message>
        <source>Worded differently.</source>
        <translation>Dicho con otras palabras.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n annotations.</source>
        <translation>
            <numerusform>%n anotación escrita.</numerusform>
            <numerusform>%n anotaciones escritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n tags.</source>
        <translation>
            <numerusform>%n código escrito.</numerusform>
            <numerusform>%n códigos escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {contents}.</source>
        <translation>Escrito: {contents}.</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>yoruba</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner, or copy it to a folder of yours.</source>
        <translation>No tiene permiso para leer este archivo. Consulte a su propietario, o cópielo en una carpeta suya.</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>zulú</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>un documento de Pages</translation>
    </message>
    <message>
        <source>a REFI-QDA project</source>
        <translation>un proyecto REFI-QDA</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>a body of another purpose was left out</source>
        <translation>se omitió un cuerpo con otro propósito</translation>
    </message>
    <message>
        <source>a body that lies elsewhere was not fetched</source>
        <translation>no se descargó un cuerpo que está en otro lugar</translation>
    </message>
    <message>
        <source>a code that only holds others is an ordinary tag here</source>
        <translation>un código que solo agrupa otros es aquí un código corriente</translation>
    </message>
    <message>
        <source>a code without a colour was given one</source>
        <translation>a un código sin color se le asignó uno</translation>
    </message>
    <message>
        <source>a code without a name is called “{no_name}”</source>
        <translation>un código sin nombre se llama «{no_name}»</translation>
    </message>
    <message>
        <source>a coder has another name in each file; that of the first is kept</source>
        <translation>un codificador tiene otro nombre en cada archivo; se conserva el del primero</translation>
    </message>
    <message>
        <source>a coding names a code that the codebook lacks</source>
        <translation>una codificación nombra un código que falta en el libro de códigos</translation>
    </message>
    <message>
        <source>a coding of a whole source covers its whole text</source>
        <translation>una codificación de una fuente entera abarca todo su texto</translation>
    </message>
    <message>
        <source>a column was left out</source>
        <translation>se omitió una columna</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a decision differs; both are kept</source>
        <translation>una decisión difiere; se conservan ambas</translation>
    </message>
    <message>
        <source>a divergence has two passages, or one and an account</source>
        <translation>una divergencia tiene dos pasajes, o uno y un relato</translation>
    </message>
    <message>
        <source>a divergence was judged otherwise in each file; the first file's counts</source>
        <translation>una divergencia se juzgó de otro modo en cada archivo; vale el primero</translation>
    </message>
    <message>
        <source>a link between other things than passages was left out</source>
        <translation>se omitió un vínculo entre cosas que no son pasajes</translation>
    </message>
    <message>
        <source>a link was decided otherwise in each file; the first file's word counts</source>
        <translation>un vínculo se decidió de otro modo en cada archivo; vale lo que dice el primero</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>se esperaba una lista</translation>
    </message>
    <message>
        <source>a list was expected, not {value}</source>
        <translation>se esperaba una lista, no {value}</translation>
    </message>
    <message>
        <source>a memo differs; both are kept, one below the other</source>
        <translation>un memo difiere; se conservan ambos, uno debajo del otro</translation>
    </message>
    <message>
        <source>a memo on a fact needs a mention</source>
        <translation>un memo sobre un hecho necesita una mención</translation>
    </message>
    <message>
        <source>a note on a code was left out</source>
        <translation>se omitió una nota sobre un código</translation>
    </message>
    <message>
        <source>a note that hangs on nothing was left out</source>
        <translation>se omitió una nota que no depende de nada</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number from 0 to 1 was expected, not {number!r:.40}</source>
        <translation>se esperaba un número de 0 a 1, no {number!r:.40}</translation>
    </message>
    <message>
        <source>a page that lies elsewhere was not fetched</source>
        <translation>no se descargó una página que está en otro lugar</translation>
    </message>
    <message>
        <source>a passage coded in a note was left out</source>
        <translation>se omitió un pasaje codificado en una nota</translation>
    </message>
    <message>
        <source>a passage in review is not carried</source>
        <translation>no se traslada un pasaje en revisión</translation>
    </message>
    <message>
        <source>a passage is in review: its row has no place of today</source>
        <translation>hay un pasaje en revisión: su fila no tiene lugar actual</translation>
    </message>
    <message>
        <source>a passage is page debris in one file only; the first file counts</source>
        <translation>un pasaje es resto de página en un solo archivo; vale el primero</translation>
    </message>
    <message>
        <source>a passage lies outside of its text and needs review</source>
        <translation>un pasaje cae fuera de su texto y necesita revisión</translation>
    </message>
    <message>
        <source>a passage lies outside of its text and was left out</source>
        <translation>un pasaje cae fuera de su texto y se omitió</translation>
    </message>
    <message>
        <source>a passage was found by its words, not by its place</source>
        <translation>un pasaje se encontró por sus palabras, no por su lugar</translation>
    </message>
    <message>
        <source>a passage was not found and left out</source>
        <translation>un pasaje no se encontró y se omitió</translation>
    </message>
    <message>
        <source>a passage was not found for sure and needs review</source>
        <translation>un pasaje no se encontró con certeza y necesita revisión</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>una grabación</translation>
    </message>
    <message>
        <source>a reporting verb</source>
        <translation>verbo de comunicación</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>un documento de texto enriquecido</translation>
    </message>
    <message>
        <source>a row names an account that the project lacks</source>
        <translation>una fila nombra un relato que falta en el proyecto</translation>
    </message>
    <message>
        <source>a second account of the same title was renamed</source>
        <translation>se renombró un segundo relato con el mismo título</translation>
    </message>
    <message>
        <source>a second code of the same GUID was given one of its own</source>
        <translation>a un segundo código con el mismo GUID se le dio uno propio</translation>
    </message>
    <message>
        <source>a second code of the same name was renamed</source>
        <translation>se renombró un segundo código con el mismo nombre</translation>
    </message>
    <message>
        <source>a second project in the file was left out</source>
        <translation>se omitió un segundo proyecto del archivo</translation>
    </message>
    <message>
        <source>a second selection of the same GUID was given one of its own</source>
        <translation>a una segunda selección con el mismo GUID se le dio uno propio</translation>
    </message>
    <message>
        <source>a second source of the same GUID was given one of its own</source>
        <translation>a una segunda fuente con el mismo GUID se le dio uno propio</translation>
    </message>
    <message>
        <source>a selection without code and memo was left out</source>
        <translation>se omitió una selección sin código ni memo</translation>
    </message>
    <message>
        <source>a selector of this kind cannot be read</source>
        <translation>no se puede leer un selector de este tipo</translation>
    </message>
    <message>
        <source>a set of codes was left out</source>
        <translation>se omitió un conjunto de códigos</translation>
    </message>
    <message>
        <source>a source is no UTF-8 and was read as {encoding}</source>
        <translation>una fuente no es UTF-8 y se leyó como {encoding}</translation>
    </message>
    <message>
        <source>a source without text was left out</source>
        <translation>se omitió una fuente sin texto</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>una hoja de cálculo</translation>
    </message>
    <message>
        <source>a tag bears another name in each file; both are kept</source>
        <translation>un código lleva otro nombre en cada archivo; se conservan ambos</translation>
    </message>
    <message>
        <source>a tag bears another name in each file; tags are told by their names</source>
        <translation>un código lleva otro nombre en cada archivo; los códigos se distinguen por su nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text longer than {max_cell:,} characters was cut, as Excel holds no more</source>
        <translation>se recortó un texto de más de {max_cell:,} caracteres, el máximo que admite Excel</translation>
    </message>
    <message>
        <source>a text was expected, not {item}</source>
        <translation>se esperaba un texto, no {item}</translation>
    </message>
    <message>
        <source>a time that is none is not carried</source>
        <translation>no se traslada una hora que no lo es</translation>
    </message>
    <message>
        <source>a variable of a source was left out</source>
        <translation>se omitió una variable de una fuente</translation>
    </message>
    <message>
        <source>a verb of saying</source>
        <translation>verbo de decir</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number from 0 was expected, not {number}</source>
        <translation>se esperaba un número entero desde 0, no {number}</translation>
    </message>
    <message>
        <source>a word list is switched off in one file only; the first file counts</source>
        <translation>una lista de palabras está desactivada en un solo archivo; vale el primero</translation>
    </message>
    <message>
        <source>a {element} was left out</source>
        <translation>se omitió un elemento {element}</translation>
    </message>
    <message>
        <source>a {lower} was left out</source>
        <translation>se omitió un elemento {lower}</translation>
    </message>
    <message>
        <source>a {selection} was left out</source>
        <translation>se omitió un elemento {selection}</translation>
    </message>
    <message>
        <source>accounts of one title are told apart</source>
        <translation>se distinguen los relatos con el mismo título</translation>
    </message>
    <message>
        <source>act</source>
        <translation>acto</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>adjetivo</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>adverbio</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>publicidad</translation>
    </message>
    <message>
        <source>after I, we or you</source>
        <translation>tras «I», «we» o «you»</translation>
    </message>
    <message>
        <source>after a comma or dash</source>
        <translation>tras una coma o una raya</translation>
    </message>
    <message>
        <source>after a conjunction</source>
        <translation>tras una conjunción</translation>
    </message>
    <message>
        <source>after a document or study</source>
        <translation>tras un documento o estudio</translation>
    </message>
    <message>
        <source>after a form of be</source>
        <translation>tras una forma de «be»</translation>
    </message>
    <message>
        <source>after a form of do</source>
        <translation>tras una forma de «do»</translation>
    </message>
    <message>
        <source>after a form of haber</source>
        <translation>tras una forma de «haber»</translation>
    </message>
    <message>
        <source>after a form of have</source>
        <translation>tras una forma de «have»</translation>
    </message>
    <message>
        <source>after a form of ser or estar</source>
        <translation>tras una forma de «ser» o «estar»</translation>
    </message>
    <message>
        <source>after a name</source>
        <translation>tras un nombre propio</translation>
    </message>
    <message>
        <source>after a noun</source>
        <translation>tras un sustantivo</translation>
    </message>
    <message>
        <source>after a person's role</source>
        <translation>tras la función de una persona</translation>
    </message>
    <message>
        <source>after a plural noun</source>
        <translation>tras un sustantivo en plural</translation>
    </message>
    <message>
        <source>after a preposition</source>
        <translation>tras una preposición</translation>
    </message>
    <message>
        <source>after cual</source>
        <translation>tras «cual»</translation>
    </message>
    <message>
        <source>after ellos</source>
        <translation>tras «ellos»</translation>
    </message>
    <message>
        <source>after he or she</source>
        <translation>tras «he» o «she»</translation>
    </message>
    <message>
        <source>after nothing (it opens the sentence)</source>
        <translation>sin nada delante (abre la oración)</translation>
    </message>
    <message>
        <source>after quien</source>
        <translation>tras «quien»</translation>
    </message>
    <message>
        <source>after the end of the article</source>
        <translation>después del final del artículo</translation>
    </message>
    <message>
        <source>after to</source>
        <translation>tras «to»</translation>
    </message>
    <message>
        <source>after which</source>
        <translation>tras «which»</translation>
    </message>
    <message>
        <source>after who</source>
        <translation>tras «who»</translation>
    </message>
    <message>
        <source>after yo or nosotros</source>
        <translation>tras «yo» o «nosotros»</translation>
    </message>
    <message>
        <source>after él or ella</source>
        <translation>tras «él» o «ella»</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>agentless</source>
        <translation>sin agente</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texto de OpenDocument</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>un relato</translation>
    </message>
    <message>
        <source>an account has another text in each file; both are kept</source>
        <translation>un relato tiene otro texto en cada archivo; se conservan ambos</translation>
    </message>
    <message>
        <source>an account stands in one file only and is not compared</source>
        <translation>un relato está en un solo archivo y no se compara</translation>
    </message>
    <message>
        <source>an annotation has other tags in each file; it has all of them now</source>
        <translation>una anotación tiene otros códigos en cada archivo; ahora los tiene todos</translation>
    </message>
    <message>
        <source>an annotation is in the project already</source>
        <translation>una anotación ya está en el proyecto</translation>
    </message>
    <message>
        <source>an annotation stands elsewhere in each file; both are kept</source>
        <translation>una anotación está en otro lugar en cada archivo; se conservan ambas</translation>
    </message>
    <message>
        <source>an annotation was expected, not {item}</source>
        <translation>se esperaba una anotación, no {item}</translation>
    </message>
    <message>
        <source>an annotation without a target was left out</source>
        <translation>se omitió una anotación sin destino</translation>
    </message>
    <message>
        <source>an annotation without tag and memo may be dropped by other programs</source>
        <translation>otros programas pueden desechar una anotación sin código ni memo</translation>
    </message>
    <message>
        <source>an apostrophe keeps spreadsheets from running a name</source>
        <translation>un apóstrofo evita que las hojas de cálculo ejecuten un nombre</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>an archive or an office document</source>
        <translation>un archivo comprimido o un documento de oficina</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>se esperaba un objeto</translation>
    </message>
    <message>
        <source>an object was expected, not {value}</source>
        <translation>se esperaba un objeto, no {value}</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>un documento de oficina</translation>
    </message>
    <message>
        <source>annotations were expected, not {value}</source>
        <translation>se esperaban anotaciones, no {value}</translation>
    </message>
    <message>
        <source>approx</source>
        <translation>aproximación</translation>
    </message>
    <message>
        <source>area</source>
        <translation>superficie</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>grupo armado</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>assertive</source>
        <translation>asertivo</translation>
    </message>
    <message>
        <source>attribution nouns</source>
        <translation>sustantivos de atribución</translation>
    </message>
    <message>
        <source>attribution phrases</source>
        <translation>locuciones de atribución</translation>
    </message>
    <message>
        <source>attribution verbs</source>
        <translation>verbos de atribución</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>before a name</source>
        <translation>ante un nombre propio</translation>
    </message>
    <message>
        <source>before a que-clause</source>
        <translation>ante una oración con «que»</translation>
    </message>
    <message>
        <source>before a question word</source>
        <translation>ante una palabra interrogativa</translation>
    </message>
    <message>
        <source>before a quotation</source>
        <translation>ante una cita</translation>
    </message>
    <message>
        <source>before a subject pronoun</source>
        <translation>ante un pronombre sujeto</translation>
    </message>
    <message>
        <source>before a that-clause</source>
        <translation>ante una oración con «that»</translation>
    </message>
    <message>
        <source>before an object pronoun</source>
        <translation>ante un pronombre objeto</translation>
    </message>
    <message>
        <source>boosters</source>
        <translation>intensificadores</translation>
    </message>
    <message>
        <source>both coders gave it to everything</source>
        <translation>ambos codificadores lo aplicaron a todo</translation>
    </message>
    <message>
        <source>both name {names}</source>
        <translation>ambas mencionan {names}</translation>
    </message>
    <message>
        <source>brackets are nested more than {max_depth} deep</source>
        <translation>los paréntesis están anidados a más de {max_depth} niveles</translation>
    </message>
    <message>
        <source>brackets are nested without end</source>
        <translation>los paréntesis están anidados sin fin</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>byte {error_start} is no UTF-8</source>
        <translation>el byte {error_start} no es UTF-8</translation>
    </message>
    <message>
        <source>call to act</source>
        <translation>llamada a la acción</translation>
    </message>
    <message>
        <source>cannot be read ({strerror}); copy it to this computer and try again</source>
        <translation>no se puede leer ({strerror}); cópielo en este equipo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>causa</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>characters that XML cannot hold became “�”</source>
        <translation>caracteres que XML no admite pasaron a ser «�»</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>puntos de código</translation>
    </message>
    <message>
        <source>colours and number keys are not carried</source>
        <translation>no se trasladan los colores ni las teclas numéricas</translation>
    </message>
    <message>
        <source>comment form</source>
        <translation>formulario de comentarios</translation>
    </message>
    <message>
        <source>commissive</source>
        <translation>compromisorio</translation>
    </message>
    <message>
        <source>comparing wording</source>
        <translation>comparando la redacción</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>competencia</translation>
    </message>
    <message>
        <source>concede</source>
        <translation>conceder</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <translation>confirmado a mano</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>contraste</translation>
    </message>
    <message>
        <source>contrast cause</source>
        <translation>contraste y causa</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>de esquina</translation>
    </message>
    <message>
        <source>count</source>
        <translation>recuento</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>cuenta atrás</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>contador</translation>
    </message>
    <message>
        <source>criteria that read like part of the definition run together</source>
        <translation>los criterios que se leen como parte de la definición se funden con ella</translation>
    </message>
    <message>
        <source>criticize</source>
        <translation>criticar</translation>
    </message>
    <message>
        <source>curly</source>
        <translation>tipográficas</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>línea de fecha</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>death</source>
        <translation>muerte</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>década</translation>
    </message>
    <message>
        <source>decisions on page debris are not carried</source>
        <translation>no se trasladan las decisiones sobre restos de página</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>grado</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>negar</translation>
    </message>
    <message>
        <source>different numbers: {one} / {other}</source>
        <translation>números distintos: {one} / {other}</translation>
    </message>
    <message>
        <source>different places: {one} / {other}</source>
        <translation>lugares distintos: {one} / {other}</translation>
    </message>
    <message>
        <source>directive</source>
        <translation>directivo</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>dobladas</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>each of its things needs an id</source>
        <translation>cada uno de sus elementos necesita un id</translation>
    </message>
    <message>
        <source>economy_social</source>
        <translation>economía y sociedad</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>emoción</translation>
    </message>
    <message>
        <source>evaluative</source>
        <translation>valorativo</translation>
    </message>
    <message>
        <source>event</source>
        <translation>suceso</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidencia</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>extreme</source>
        <translation>extremo</translation>
    </message>
    <message>
        <source>extremism</source>
        <translation>extremismo</translation>
    </message>
    <message>
        <source>factive</source>
        <translation>factivo</translation>
    </message>
    <message>
        <source>facts said to be not told in an account</source>
        <translation>hechos que, según se dice, un relato no cuenta</translation>
    </message>
    <message>
        <source>fields that Rashomon keeps for other programs are not carried</source>
        <translation>no se trasladan los campos que Rashomon conserva para otros programas</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>foco</translation>
    </message>
    <message>
        <source>from score</source>
        <translation>desde la puntuación</translation>
    </message>
    <message>
        <source>given to</source>
        <translation>se aplica a</translation>
    </message>
    <message>
        <source>government</source>
        <translation>gobierno</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>guillemets</source>
        <translation>angulares</translation>
    </message>
    <message>
        <source>hearsay</source>
        <translation>de oídas</translation>
    </message>
    <message>
        <source>hedges</source>
        <translation>atenuaciones</translation>
    </message>
    <message>
        <source>holds no text: a script puts this page together while it is shown; copy its text in the browser and paste it here</source>
        <translation>no contiene texto: un script compone esta página al mostrarla; copie su texto en el navegador y péguelo aquí</translation>
    </message>
    <message>
        <source>holds only white space; there is nothing to compare</source>
        <translation>solo contiene espacios en blanco; no hay nada que comparar</translation>
    </message>
    <message>
        <source>holds {longest:,} characters without a blank, which is data and not prose; take them out and open it again</source>
        <translation>contiene {longest:,} caracteres sin un espacio, lo que son datos y no prosa; quítelos y ábralo de nuevo</translation>
    </message>
    <message>
        <source>how rare a word is is learnt from these accounts alone</source>
        <translation>lo rara que es una palabra se aprende solo de estos relatos</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>in {some} of {all} accounts</source>
        <translation>en {some} de {all} relatos</translation>
    </message>
    <message>
        <source>is a folder; name the files in it</source>
        <translation>es una carpeta; indique los archivos que contiene</translation>
    </message>
    <message>
        <source>is binary data, not text; {save_as_text}</source>
        <translation>son datos binarios, no texto; {save_as_text}</translation>
    </message>
    <message>
        <source>is data, not an account; the name of a project ends in .rashomon.json</source>
        <translation>son datos, no un relato; el nombre de un proyecto termina en .rashomon.json</translation>
    </message>
    <message>
        <source>is empty; there is nothing to compare</source>
        <translation>está vacío; no hay nada que comparar</translation>
    </message>
    <message>
        <source>is larger than {most} MB, which is the most an account may have ({megabytes:.1f} MB); cut the article out of it and open that</source>
        <translation>supera los {most} MB, el máximo para un relato ({megabytes:.1f} MB); recorte el artículo y ábralo</translation>
    </message>
    <message>
        <source>is not an ordinary file; open a text file</source>
        <translation>no es un archivo corriente; abra un archivo de texto</translation>
    </message>
    <message>
        <source>is {kind}, whatever its name says; {save_as_text}</source>
        <translation>es {kind}, diga lo que diga su nombre; {save_as_text}</translation>
    </message>
    <message>
        <source>is {unsupported}, which cannot be read; {save_as_text}</source>
        <translation>es {unsupported}, que no se puede leer; {save_as_text}</translation>
    </message>
    <message>
        <source>it declares a DTD or entities, which no exchange file needs</source>
        <translation>declara un DTD o entidades, que ningún archivo de intercambio necesita</translation>
    </message>
    <message>
        <source>it ended without a word</source>
        <translation>terminó sin decir nada</translation>
    </message>
    <message>
        <source>it has more rows than Excel allows</source>
        <translation>tiene más filas de las que permite Excel</translation>
    </message>
    <message>
        <source>it has more than {max_elements:,} elements</source>
        <translation>tiene más de {max_elements:,} elementos</translation>
    </message>
    <message>
        <source>it holds a {root}, not a CodeBook</source>
        <translation>contiene un {root}, no un CodeBook</translation>
    </message>
    <message>
        <source>it holds annotations but no texts; open the project with their accounts first and import it there (on the command line: --into PROJECT)</source>
        <translation>contiene anotaciones pero no textos; abra primero el proyecto con sus relatos e impórtelo allí (en la línea de comandos: --into PROYECTO)</translation>
    </message>
    <message>
        <source>it holds more than {max_files:,} files</source>
        <translation>contiene más de {max_files:,} archivos</translation>
    </message>
    <message>
        <source>it holds more than {most:,} annotations</source>
        <translation>contiene más de {most:,} anotaciones</translation>
    </message>
    <message>
        <source>it holds no project.qde</source>
        <translation>no contiene ningún project.qde</translation>
    </message>
    <message>
        <source>it is JSON, but holds no annotations in a form that is known</source>
        <translation>es JSON, pero no contiene anotaciones en una forma conocida</translation>
    </message>
    <message>
        <source>it is JSON, but no Rashomon project</source>
        <translation>es JSON, pero no un proyecto de Rashomon</translation>
    </message>
    <message>
        <source>it is JSON, but no codebook</source>
        <translation>es JSON, pero no un libro de códigos</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>supera los {megabytes} MB</translation>
    </message>
    <message>
        <source>it is no Excel workbook, or a damaged one ({error!s:.80})</source>
        <translation>no es un libro de Excel, o está dañado ({error!s:.80})</translation>
    </message>
    <message>
        <source>it is no list of a project</source>
        <translation>no es una lista de un proyecto</translation>
    </message>
    <message>
        <source>it is no zip file, or a damaged one</source>
        <translation>no es un archivo zip, o está dañado</translation>
    </message>
    <message>
        <source>its elements are nested more than {max_depth} deep</source>
        <translation>sus elementos están anidados a más de {max_depth} niveles</translation>
    </message>
    <message>
        <source>its first row names no column “{missing}”</source>
        <translation>en su primera fila falta la columna «{missing}»</translation>
    </message>
    <message>
        <source>its project.qde holds a {root}, not a Project</source>
        <translation>su project.qde contiene un {root}, no un Project</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>label pairs</source>
        <translation>pares de etiquetas</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>law</source>
        <translation>ley</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>marcharse</translation>
    </message>
    <message>
        <source>legal notice</source>
        <translation>aviso legal</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>line ends as two</source>
        <translation>los saltos de línea como dos</translation>
    </message>
    <message>
        <source>line {line_num}: {error}</source>
        <translation>línea {line_num}: {error}</translation>
    </message>
    <message>
        <source>line {lineno}, column {colno}</source>
        <translation>línea {lineno}, columna {colno}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {reason}</source>
        <translation>línea {line}, columna {column}: {reason}</translation>
    </message>
    <message>
        <source>link to another story</source>
        <translation>enlace a otra noticia</translation>
    </message>
    <message>
        <source>link to the source</source>
        <translation>enlace a la fuente</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>vinculado a mano</translation>
    </message>
    <message>
        <source>links confirmed</source>
        <translation>vínculos confirmados</translation>
    </message>
    <message>
        <source>links made by hand</source>
        <translation>vínculos hechos a mano</translation>
    </message>
    <message>
        <source>links rejected</source>
        <translation>vínculos rechazados</translation>
    </message>
    <message>
        <source>links to other stories</source>
        <translation>enlaces a otras noticias</translation>
    </message>
    <message>
        <source>list: {name} ({kind})</source>
        <translation>lista: {name} ({kind})</translation>
    </message>
    <message>
        <source>list: {name} ({kind}), added by hand</source>
        <translation>lista: {name} ({kind}), añadido a mano</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>palabras cargadas</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajas</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>masa</translation>
    </message>
    <message>
        <source>may not be read; change its permissions, or copy it where you may read it</source>
        <translation>no tiene permiso de lectura; cambie sus permisos o cópielo donde pueda leerlo</translation>
    </message>
    <message>
        <source>memos on the project, its accounts and facts are not carried</source>
        <translation>no se trasladan los memos sobre el proyecto, sus relatos y sus hechos</translation>
    </message>
    <message>
        <source>mental</source>
        <translation>mental</translation>
    </message>
    <message>
        <source>metaphor</source>
        <translation>metáfora</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>migración</translation>
    </message>
    <message>
        <source>military</source>
        <translation>militar</translation>
    </message>
    <message>
        <source>modal</source>
        <translation>modal</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>moral</source>
        <translation>moral</translation>
    </message>
    <message>
        <source>name of the outlet</source>
        <translation>nombre del medio</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>navegación</translation>
    </message>
    <message>
        <source>near-verbatim</source>
        <translation>casi literal</translation>
    </message>
    <message>
        <source>negations</source>
        <translation>negaciones</translation>
    </message>
    <message>
        <source>neither coder used it</source>
        <translation>ninguno de los codificadores lo usó</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>sin correspondencia</translation>
    </message>
    <message>
        <source>no passage to compare</source>
        <translation>ningún pasaje que comparar</translation>
    </message>
    <message>
        <source>no single word carries it, only the meaning of the whole</source>
        <translation>no se apoya en ninguna palabra suelta, solo en el sentido del conjunto</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sin palabras</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not given to</source>
        <translation>no se aplica a</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>sustantivo</translation>
    </message>
    <message>
        <source>number keys of tags are not carried</source>
        <translation>no se trasladan las teclas numéricas de los códigos</translation>
    </message>
    <message>
        <source>of a PDF only its text was taken</source>
        <translation>de un PDF solo se tomó el texto</translation>
    </message>
    <message>
        <source>of its links were right</source>
        <translation>de sus vínculos eran correctos</translation>
    </message>
    <message>
        <source>only a part of each sentence matches</source>
        <translation>de cada oración solo coincide una parte</translation>
    </message>
    <message>
        <source>only a part of one sentence matches</source>
        <translation>de una de las oraciones solo coincide una parte</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>only one of the two denies something</source>
        <translation>solo una de las dos niega algo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>passive without agent</source>
        <translation>pasiva sin agente</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>picture credit</source>
        <translation>crédito de la imagen</translation>
    </message>
    <message>
        <source>places are counted in {way}, as their words show</source>
        <translation>los lugares se cuentan en {way}, como muestran sus palabras</translation>
    </message>
    <message>
        <source>pledge</source>
        <translation>prometer</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos porcentuales</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>elogio</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>predecir</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>protesta</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>rejected by hand</source>
        <translation>rechazado a mano</translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation>titular repetido</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>régimen</translation>
    </message>
    <message>
        <source>rule: date, {precision}</source>
        <translation>regla: fecha, {precision}</translation>
    </message>
    <message>
        <source>rule: number, {kind}</source>
        <translation>regla: número, {kind}</translation>
    </message>
    <message>
        <source>rule: quotation, {marks} marks</source>
        <translation>regla: cita, comillas {marks}</translation>
    </message>
    <message>
        <source>rule: quotation, {marks} marks, unclosed</source>
        <translation>regla: cita, comillas {marks}, sin cerrar</translation>
    </message>
    <message>
        <source>same fact</source>
        <translation>mismo hecho</translation>
    </message>
    <message>
        <source>save its text as .txt or .md and open that</source>
        <translation>guarde su texto como .txt o .md y abra ese archivo</translation>
    </message>
    <message>
        <source>scores only rank the links, for they were fitted on English news</source>
        <translation>las puntuaciones solo ordenan los vínculos, pues se ajustaron con noticias en inglés</translation>
    </message>
    <message>
        <source>search was stopped</source>
        <translation>la búsqueda se detuvo</translation>
    </message>
    <message>
        <source>section label</source>
        <translation>rótulo de sección</translation>
    </message>
    <message>
        <source>settings of the analysis are not carried</source>
        <translation>no se traslada la configuración del análisis</translation>
    </message>
    <message>
        <source>settings of the analysis differ; those of the first file are kept</source>
        <translation>la configuración del análisis difiere; se conserva la del primer archivo</translation>
    </message>
    <message>
        <source>sharing buttons</source>
        <translation>botones para compartir</translation>
    </message>
    <message>
        <source>single curly</source>
        <translation>tipográficas simples</translation>
    </message>
    <message>
        <source>single guillemets</source>
        <translation>angulares simples</translation>
    </message>
    <message>
        <source>single low</source>
        <translation>bajas simples</translation>
    </message>
    <message>
        <source>single straight</source>
        <translation>rectas simples</translation>
    </message>
    <message>
        <source>source or address</source>
        <translation>fuente o dirección</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>rectas</translation>
    </message>
    <message>
        <source>take-power</source>
        <translation>tomar el poder</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>negociaciones</translation>
    </message>
    <message>
        <source>teaser of another story</source>
        <translation>avance de otra noticia</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>term</source>
        <translation>término</translation>
    </message>
    <message>
        <source>texts of accounts, definitions of tags and decisions are not in a table</source>
        <translation>los textos de los relatos, las definiciones de los códigos y las decisiones no están en una tabla</translation>
    </message>
    <message>
        <source>that a tag stands below another is not carried</source>
        <translation>no se traslada que un código dependa de otro</translation>
    </message>
    <message>
        <source>that an annotation answers another one is not carried</source>
        <translation>no se traslada que una anotación responda a otra</translation>
    </message>
    <message>
        <source>the analysis was cancelled</source>
        <translation>el análisis se canceló</translation>
    </message>
    <message>
        <source>the byte order mark</source>
        <translation>la marca de orden de bytes</translation>
    </message>
    <message>
        <source>the codebook has no tag {tag_id!r}</source>
        <translation>el libro de códigos no tiene ningún código {tag_id!r}</translation>
    </message>
    <message>
        <source>the codebook has no tags yet</source>
        <translation>el libro de códigos todavía no tiene códigos</translation>
    </message>
    <message>
        <source>the end inclusive</source>
        <translation>el final incluido</translation>
    </message>
    <message>
        <source>the file ends there</source>
        <translation>el archivo termina ahí</translation>
    </message>
    <message>
        <source>the id {thing_id!r} stands twice</source>
        <translation>el id {thing_id!r} aparece dos veces</translation>
    </message>
    <message>
        <source>the key {twice!r} stands twice in one object</source>
        <translation>la clave {twice!r} aparece dos veces en un objeto</translation>
    </message>
    <message>
        <source>the passage {start} to {end} ends before it begins</source>
        <translation>el pasaje de {start} a {end} termina antes de empezar</translation>
    </message>
    <message>
        <source>the project has no account {document_id!r}</source>
        <translation>el proyecto no tiene ningún relato {document_id!r}</translation>
    </message>
    <message>
        <source>the text is empty; copy the whole article and try again</source>
        <translation>el texto está vacío; copie el artículo entero e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the text is not in normal form, so that offsets would drift</source>
        <translation>el texto no está en forma normal, de modo que las posiciones se desplazarían</translation>
    </message>
    <message>
        <source>the text {digest:.12} was never told</source>
        <translation>el texto {digest:.12} nunca se indicó</translation>
    </message>
    <message>
        <source>the {kind} is missing</source>
        <translation>falta {kind}</translation>
    </message>
    <message>
        <source>the {name} of a tag differs; that of the first file is kept</source>
        <translation>el campo «{name}» de un código difiere; se conserva el del primer archivo</translation>
    </message>
    <message>
        <source>the {name} of a tag differs; that of the project is kept</source>
        <translation>el campo «{name}» de un código difiere; se conserva el del proyecto</translation>
    </message>
    <message>
        <source>the {name} of an account differs; that of the first file is kept</source>
        <translation>el campo «{name}» de un relato difiere; se conserva el del primer archivo</translation>
    </message>
    <message>
        <source>the-dead</source>
        <translation>los muertos</translation>
    </message>
    <message>
        <source>there is no such file; check the name, or open the folder it should be in</source>
        <translation>ese archivo no existe; compruebe el nombre, o abra la carpeta en la que debería estar</translation>
    </message>
    <message>
        <source>this folder cannot be listed ({strerror}); check its permissions</source>
        <translation>no se puede listar el contenido de esta carpeta ({strerror}); compruebe sus permisos</translation>
    </message>
    <message>
        <source>this folder holds no accounts; put .txt, .md or .html files there, or open another folder</source>
        <translation>esta carpeta no contiene relatos; ponga en ella archivos .txt, .md o .html, o abra otra carpeta</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbo</translation>
    </message>
    <message>
        <source>versions count from 1</source>
        <translation>las versiones se cuentan desde 1</translation>
    </message>
    <message>
        <source>viewpoint</source>
        <translation>punto de vista</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>violencia</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>advertir</translation>
    </message>
    <message>
        <source>was named twice; it is opened once</source>
        <translation>se indicó dos veces; se abre una sola</translation>
    </message>
    <message>
        <source>was read as {encoding}, which is a guess; save the file as UTF-8 if letters look wrong</source>
        <translation>se leyó como {encoding}, que es una conjetura; guarde el archivo como UTF-8 si las letras se ven mal</translation>
    </message>
    <message>
        <source>weasel</source>
        <translation>expresión vaga</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>día de la semana</translation>
    </message>
    <message>
        <source>where the sources lie on the disk is not carried</source>
        <translation>no se traslada dónde están las fuentes en el disco</translation>
    </message>
    <message>
        <source>which annotations belong together is not carried</source>
        <translation>no se traslada qué anotaciones pertenecen juntas</translation>
    </message>
    <message>
        <source>word list "{name}", line {number}: write "term&lt;TAB&gt;kind&lt;TAB&gt;note"</source>
        <translation>lista de palabras «{name}», línea {number}: escriba «término&lt;TAB&gt;tipo&lt;TAB&gt;nota»</translation>
    </message>
    <message>
        <source>word list "{name}", line {number}: {error}</source>
        <translation>lista de palabras «{name}», línea {number}: {error}</translation>
    </message>
    <message>
        <source>word list "{name}": {error}</source>
        <translation>lista de palabras «{name}»: {error}</translation>
    </message>
    <message>
        <source>worded otherwise</source>
        <translation>con otras palabras</translation>
    </message>
    <message>
        <source>words of one meaning count as alike only where they are spelt alike</source>
        <translation>las palabras de un mismo sentido solo cuentan como iguales si se escriben igual</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>{accounts}, {tags} and {annotations}</source>
        <translation>{accounts}, {tags} y {annotations}</translation>
    </message>
    <message>
        <source>{account} is the only account: open a second one to compare it with.</source>
        <translation>{account} es el único relato: abra un segundo con el que compararlo.</translation>
    </message>
    <message>
        <source>{annotations} on {accounts}; {added:,} came from the second file.</source>
        <translation>{annotations} en {accounts}; {added:,} proceden del segundo archivo.</translation>
    </message>
    <message>
        <source>{band} and stronger</source>
        <translation>{band} y más fuertes</translation>
    </message>
    <message>
        <source>{context} is missing</source>
        <translation>falta {context}</translation>
    </message>
    <message>
        <source>{digits} is too large a number</source>
        <translation>{digits} es un número demasiado grande</translation>
    </message>
    <message>
        <source>{folder}: there is no language model here; it needs config.json and {weights}.</source>
        <translation>{folder}: aquí no hay ningún modelo de lenguaje; necesita config.json y {weights}.</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <translation>{items} y {last}</translation>
    </message>
    <message>
        <source>{key!r} is missing</source>
        <translation>falta {key!r}</translation>
    </message>
    <message>
        <source>{lost} of its records cannot be read: the last was cut short.</source>
        <translation>{lost} de sus registros no se pueden leer: el último quedó cortado.</translation>
    </message>
    <message>
        <source>{names} are the same text word for word, so that all of it counts as shared: close all but one.</source>
        <translation>{names} son el mismo texto palabra por palabra, de modo que todo cuenta como compartido: cierre todos menos uno.</translation>
    </message>
    <message>
        <source>{name} grows beyond all bounds when it is unpacked</source>
        <translation>{name} crece sin medida al descomprimirlo</translation>
    </message>
    <message>
        <source>{name} in it declares a DTD, which no workbook needs</source>
        <translation>{name}, que forma parte de él, declara un DTD, que ningún libro necesita</translation>
    </message>
    <message>
        <source>{name} in it is damaged</source>
        <translation>{name}, que forma parte de él, está dañado</translation>
    </message>
    <message>
        <source>{name} in it is locked by a password</source>
        <translation>{name}, que forma parte de él, está protegido con contraseña</translation>
    </message>
    <message>
        <source>{name} is no JSON number</source>
        <translation>{name} no es un número JSON</translation>
    </message>
    <message>
        <source>{name} was expected, not {value}</source>
        <translation>se esperaba {name}, no {value}</translation>
    </message>
    <message>
        <source>{path}: {message}</source>
        <translation>{path}: {message}</translation>
    </message>
    <message>
        <source>{place}: {message}</source>
        <translation>{place}: {message}</translation>
    </message>
    <message>
        <source>{reason} ({count} times)</source>
        <translation>{reason} ({count} veces)</translation>
    </message>
    <message>
        <source>{reason} Against it: {doubts}.</source>
        <translation>{reason} En contra: {doubts}.</translation>
    </message>
    <message>
        <source>{reason}: {examples}</source>
        <translation>{reason}: {examples}</translation>
    </message>
    <message>
        <source>{shown} with the facts above: those confirmed, and those open that are more than a difference of hedging, attribution, tense or mere wording, and more than “no match found”, which the table of facts and accounts shows.</source>
        <translation>{shown} junto a los hechos de arriba: las confirmadas y las abiertas que son más que una diferencia de atenuación, atribución, tiempo verbal o mera redacción, y más que «sin correspondencia», que muestra la tabla de hechos y relatos.</translation>
    </message>
    <message>
        <source>{start} to {end} is no passage of the text</source>
        <translation>de {start} a {end} no hay ningún pasaje del texto</translation>
    </message>
    <message>
        <source>{stored} is larger than {megabytes} MB, which no account is</source>
        <translation>{stored} supera los {megabytes} MB, más que cualquier relato</translation>
    </message>
    <message>
        <source>{told} told (a number: in so many sentences) · {nothing} no match found, which does not say that it is not reported · {not_told} not told, by a person’s word</source>
        <translation>{told} contado (un número: en tantas oraciones) · {nothing} sin correspondencia, lo que no significa que no se informe de ello · {not_told} no contado, según una persona</translation>
    </message>
    <message>
        <source>{verdict!r} has the wrong number of passages</source>
        <translation>{verdict!r} tiene un número de pasajes incorrecto</translation>
    </message>
    <message>
        <source>{word!r} is none of {choices}</source>
        <translation>{word!r} no es ninguna de {choices}</translation>
    </message>
    <message>
        <source>{words} also carries the likeness</source>
        <translation>{words} también sostiene el parecido</translation>
    </message>
    <message>
        <source>{words} also carry the likeness</source>
        <translation>{words} también sostienen el parecido</translation>
    </message>
    <message>
        <source>{words} carries the likeness</source>
        <translation>{words} sostiene el parecido</translation>
    </message>
    <message>
        <source>{words} carry the likeness</source>
        <translation>{words} sostienen el parecido</translation>
    </message>
    <message>
        <source>“not told here” is not carried</source>
        <translation>no se traslada «no se cuenta aquí»</translation>
    </message>
    <message>
        <source>“{colour}” is no colour: write it as #rrggbb.</source>
        <translation>«{colour}» no es un color: escríbalo como #rrggbb.</translation>
    </message>
    <message>
        <source>“{published}” is no date: write 2026, 2026-05 or 2026-05-31.</source>
        <translation>«{published}» no es una fecha: escriba 2026, 2026-05 o 2026-05-31.</translation>
    </message>
    <message>
        <source>“{quote}” ({account})</source>
        <translation>«{quote}» ({account})</translation>
    </message>
    <message>
        <source>“{shortcut}” is no number key: choose 1 to 9, or none.</source>
        <translation>«{shortcut}» no es una tecla numérica: elija de 1 a 9, o ninguna.</translation>
    </message>
    <message>
        <source>“{tag_name}” cannot stand below itself.</source>
        <translation>«{tag_name}» no puede estar debajo de sí mismo.</translation>
    </message>
    <message>
        <source>“{term}” has {count:,} characters; a term has at most {longest_term}.</source>
        <translation>«{term}» tiene {count:,} caracteres; un término tiene como máximo {longest_term}.</translation>
    </message>
    <message>
        <source>“{term}” is no term of your own in this list.</source>
        <translation>«{term}» no es un término suyo en esta lista.</translation>
    </message>
    <message>
        <source>“{term}” stands in the list already.</source>
        <translation>«{term}» ya está en la lista.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>“{word}” for “{other}”</source>
        <translation>«{word}» por «{other}»</translation>
    </message>
</context>
</TS>
