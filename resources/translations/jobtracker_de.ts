<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Add a posting</source>
        <translation>Anzeige &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Paste a posting</source>
        <translation>Anzeige &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Open files</source>
        <translation>Dateien ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Import jobs from a table …</source>
        <translation>Stellen aus Tabelle &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Fill the profile from a CV …</source>
        <translation>&amp;Profil aus Lebenslauf füllen …</translation>
    </message>
    <message>
        <source>Save all jobs as a &amp;table …</source>
        <translation>Alle Stellen als &amp;Tabelle speichern …</translation>
    </message>
    <message>
        <source>P&amp;roof of my search …</source>
        <translation>&amp;Nachweis der Stellensuche …</translation>
    </message>
    <message>
        <source>Save the comparison as P&amp;DF …</source>
        <translation>Vergleich als P&amp;DF speichern …</translation>
    </message>
    <message>
        <source>&amp;Export everything …</source>
        <translation>Alles e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Restore from a file …</source>
        <translation>Aus Datei &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Try it with sample postings</source>
        <translation>Mit Beispielan&amp;zeigen ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Ein&amp;stellungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Follow up in a week</source>
        <translation>In einer Woche &amp;nachfassen</translation>
    </message>
    <message>
        <source>&amp;Copy the comparison</source>
        <translation>Vergleich &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>&amp;Befehle</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>It is saved as soon as it is read</source>
        <translation>Wird gespeichert, sobald sie gelesen ist</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
    <message>
        <source>Paste or type the posting first.</source>
        <translation>Zuerst die Anzeige einfügen oder eintippen.</translation>
    </message>
    <message>
        <source>Add a posting</source>
        <translation>Anzeige hinzufügen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>This file waits to be read.</source>
        <translation>Diese Datei wartet darauf, gelesen zu werden.</translation>
    </message>
    <message>
        <source>Save posting</source>
        <translation>Anzeige speichern</translation>
    </message>
    <message>
        <source>Save all of the inbox</source>
        <translation>Den ganzen Eingang speichern</translation>
    </message>
    <message>
        <source>Next draft of the inbox</source>
        <translation>Nächster Entwurf im Eingang</translation>
    </message>
    <message>
        <source>Draft before</source>
        <translation>Voriger Entwurf</translation>
    </message>
    <message>
        <source>Go to the field of the words at the caret</source>
        <translation>Zum Feld der Wörter an der Schreibmarke</translation>
    </message>
    <message>
        <source>Keep or leave out a requirement</source>
        <translation>Anforderung behalten oder weglassen</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Kann</translation>
    </message>
</context>
<context>
    <name>AddParts</name>
    <message>
        <source>Save posting</source>
        <translation>Anzeige speichern</translation>
    </message>
    <message>
        <source>Save and compare with your profile (Ctrl+Enter)</source>
        <translation>Speichern und mit dem Profil vergleichen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>Diese Datei war nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>None recognised. Select words in the text to add some.</source>
        <translation>Keine erkannt. Wörter im Text markieren, um welche hinzuzufügen.</translation>
    </message>
    <message>
        <source>{number} must</source>
        <translation>{number} Muss</translation>
    </message>
    <message>
        <source>{number} nice</source>
        <translation>{number} Kann</translation>
    </message>
    <message>
        <source>{number} stack</source>
        <translation>{number} Technik</translation>
    </message>
    <message>
        <source>Add a posting</source>
        <translation>Anzeige hinzufügen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Paste a job posting</source>
        <translation>Stellenanzeige einfügen</translation>
    </message>
    <message>
        <source>Copy the whole posting in your browser and press Ctrl+V here, or drop saved pages, mails, PDF and Word files. Title, place, pay and requirements are read from it; you correct what is wrong.</source>
        <translation>Die ganze Anzeige im Browser kopieren und hier Strg+V drücken, oder gespeicherte Seiten, Mails, PDF- und Word-Dateien hierher ziehen. Titel, Ort, Gehalt und Anforderungen werden daraus gelesen; was nicht stimmt, lässt sich korrigieren.</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Tasks and benefits</source>
        <translation>Aufgaben und Leistungen</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>Beiseitegelassen</translation>
    </message>
    <message>
        <source>What the page brought along: greyed in the text, and not read</source>
        <translation>Was die Seite sonst noch enthielt: im Text grau und nicht gelesen</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>What is due</source>
        <translation>Was ansteht</translation>
    </message>
</context>
<context>
    <name>ArchiveDesk</name>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Save all jobs as a table</source>
        <translation>Alle Stellen als Tabelle speichern</translation>
    </message>
    <message>
        <source>Saved {count} jobs in {file}</source>
        <translation>{count} Stellen in {file} gespeichert</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Aus Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Exporting everything into {file} …</source>
        <translation>Alles wird nach {file} exportiert …</translation>
    </message>
    <message>
        <source>Restoring {file} …</source>
        <translation>{file} wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Archives of jobtracker (*{suffix})</source>
        <translation>Archive von jobtracker (*{suffix})</translation>
    </message>
    <message>
        <source>One archive at a time: the other is not done yet</source>
        <translation>Ein Archiv nach dem anderen: Das vorige ist noch nicht fertig</translation>
    </message>
    <message>
        <source>{file} holds one job.</source>
        <translation>{file} enthält eine Stelle.</translation>
    </message>
    <message>
        <source>{file} holds {count} jobs.</source>
        <translation>{file} enthält {count} Stellen.</translation>
    </message>
    <message>
        <source>Restored, they take the place of what is here, which is backed up.</source>
        <translation>Wiederhergestellt ersetzen sie, was hier ist; davon wird eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>one job</source>
        <translation>eine Stelle</translation>
    </message>
    <message>
        <source>{count} jobs</source>
        <translation>{count} Stellen</translation>
    </message>
    <message>
        <source>one document</source>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} Dokumente</translation>
    </message>
    <message>
        <source>Exported everything into {file}: {jobs} and {documents}</source>
        <translation>Alles nach {file} exportiert: {jobs} und {documents}</translation>
    </message>
    <message>
        <source>Files of documents that are gone or damaged are not in the archive: {count} in all.</source>
        <translation>Fehlende oder beschädigte Dateien von Dokumenten sind nicht im Archiv: insgesamt {count}.</translation>
    </message>
    <message>
        <source>All else is.</source>
        <translation>Alles andere ist es.</translation>
    </message>
    <message>
        <source>Everything in the file is already here; nothing was changed</source>
        <translation>Alles aus der Datei ist schon da; nichts wurde geändert</translation>
    </message>
</context>
<context>
    <name>ArchiveLine</name>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>ArrangedPanes</name>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
</context>
<context>
    <name>AskList</name>
    <message>
        <source>What is asked, and why</source>
        <translation>Was verlangt wird, und warum</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something failed, but your data is saved.</source>
        <translation>Etwas ist fehlgeschlagen, alle Daten sind gespeichert.</translation>
    </message>
    <message>
        <source>The log in the data folder says where.</source>
        <translation>Das Protokoll im Datenordner sagt, wo.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
</context>
<context>
    <name>CalendarChoice</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>A file of all your interviews for any calendar program. It needs no account and no network.</source>
        <translation>Eine Datei mit allen Vorstellungsgesprächen für jedes Kalenderprogramm. Sie braucht weder Konto noch Netz.</translation>
    </message>
    <message>
        <source>Keep a calendar file …</source>
        <translation>Kalenderdatei führen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Export all now …</source>
        <translation>Jetzt alle exportieren …</translation>
    </message>
    <message>
        <source>{file} follows your interviews from now on</source>
        <translation>{file} folgt ab jetzt den Vorstellungsgesprächen</translation>
    </message>
    <message>
        <source>Wrote {count} interviews into {file}</source>
        <translation>{count} Vorstellungsgespräche in {file} geschrieben</translation>
    </message>
    <message>
        <source>No file is kept.</source>
        <translation>Es wird keine Datei geführt.</translation>
    </message>
    <message>
        <source>Calendar file: {file}</source>
        <translation>Kalenderdatei: {file}</translation>
    </message>
    <message>
        <source>Keep the interviews in this file</source>
        <translation>Vorstellungsgespräche in dieser Datei führen</translation>
    </message>
    <message>
        <source>Write all interviews into a file</source>
        <translation>Alle Vorstellungsgespräche in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
</context>
<context>
    <name>ColumnForm</name>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Not in the table</source>
        <translation>Nicht in der Tabelle</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Job title</source>
        <translation>Stellentitel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Gefunden bei</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Text of the posting</source>
        <translation>Text der Anzeige</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Gespeichert am</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Bewerbungsschluss</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>In dieser Phase seit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Excitement (1 to 5)</source>
        <translation>Interesse (1 bis 5)</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Gehalt ab</translation>
    </message>
    <message>
        <source>Pay up to</source>
        <translation>Gehalt bis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Paid by hour, month, year</source>
        <translation>Gehalt je Stunde, Monat, Jahr</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Which company?</source>
        <translation>Welche Firma?</translation>
    </message>
    <message>
        <source>This posting names none. Fill it in under Details.</source>
        <translation>Diese Anzeige nennt keine. Sie lässt sich unter Details eintragen.</translation>
    </message>
    <message>
        <source>Go to Details</source>
        <translation>Zu den Details</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Open the chosen job</source>
        <translation>Gewählte Stelle öffnen</translation>
    </message>
    <message>
        <source>Show in Jobs</source>
        <translation>In Stellen zeigen</translation>
    </message>
    <message>
        <source>No company yet</source>
        <translation>Noch keine Firma</translation>
    </message>
    <message>
        <source>Companies come with the postings that you save.</source>
        <translation>Firmen kommen mit den gespeicherten Anzeigen.</translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation>Anzeige einfügen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>CompanyView</name>
    <message>
        <source>Jobs there</source>
        <translation>Stellen dort</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Kontakte dort</translation>
    </message>
    <message>
        <source>You noted nobody there yet.</source>
        <translation>Dort ist noch niemand notiert.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Must-haves</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Nice-to-haves</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Their stack</source>
        <translation>Eingesetzte Technik</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Hier nicht nötig</translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation>{met} von {all} erfüllt</translation>
    </message>
    <message>
        <source>{number} to confirm</source>
        <translation>{number} zu klären</translation>
    </message>
    <message>
        <source>{met} of {all}</source>
        <translation>{met} von {all}</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>At least {number} of</source>
        <translation>Mindestens {number} davon</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <source>Only preferred: does not change the verdict.</source>
        <translation>Nur wünschenswert: ändert das Urteil nicht.</translation>
    </message>
    <message>
        <source>Nothing in your profile answers this.</source>
        <translation>Nichts im Profil beantwortet dies.</translation>
    </message>
    <message>
        <source>Your profile says “{line}”: less than is asked for.</source>
        <translation>Im Profil steht „{line}“: weniger als verlangt.</translation>
    </message>
    <message>
        <source>Must-haves {met} of {all} met</source>
        <translation>Muss: {met} von {all} erfüllt</translation>
    </message>
    <message>
        <source>nice-to-haves {met} of {all}</source>
        <translation>Kann: {met} von {all}</translation>
    </message>
    <message>
        <source>Nice-to-haves {met} of {all}</source>
        <translation>Kann: {met} von {all}</translation>
    </message>
    <message>
        <source>stack {met} of {all}</source>
        <translation>Technik: {met} von {all}</translation>
    </message>
    <message>
        <source>Stack {met} of {all}</source>
        <translation>Technik: {met} von {all}</translation>
    </message>
    <message>
        <source>{number} partly</source>
        <translation>{number} teilweise</translation>
    </message>
    <message>
        <source>{number} missing</source>
        <translation>{number} fehlt</translation>
    </message>
    <message>
        <source>“{line}” is in your profile.</source>
        <translation>„{line}“ steht im Profil.</translation>
    </message>
    <message>
        <source>“{line}” in your profile is another name for {asked}.</source>
        <translation>„{line}“ im Profil ist ein anderer Name für {asked}.</translation>
    </message>
    <message>
        <source>“{line}” in your profile implies {asked}.</source>
        <translation>„{line}“ im Profil schließt {asked} ein.</translation>
    </message>
    <message>
        <source>“{line}” in your profile is close, but not the same.</source>
        <translation>„{line}“ im Profil kommt dem nahe, ist aber nicht dasselbe.</translation>
    </message>
    <message>
        <source>Your profile states “{line}”.</source>
        <translation>Das Profil nennt „{line}“.</translation>
    </message>
    <message>
        <source>Nothing in your profile gives {asked}.</source>
        <translation>Nichts im Profil deckt {asked} ab.</translation>
    </message>
    <message>
        <source>Your profile does not say. Only you can.</source>
        <translation>Das Profil sagt dazu nichts. Das lässt sich nur selbst beurteilen.</translation>
    </message>
    <message>
        <source>Your profile says “{line}”.</source>
        <translation>Im Profil steht „{line}“.</translation>
    </message>
    <message>
        <source>{least}–{most} years</source>
        <translation>{least}–{most} Jahre</translation>
    </message>
    <message>
        <source>1 year or more</source>
        <translation>1 Jahr oder mehr</translation>
    </message>
    <message>
        <source>{years} years or more</source>
        <translation>{years} Jahre oder mehr</translation>
    </message>
    <message>
        <source>{years} of {what}</source>
        <translation>{years} {what}</translation>
    </message>
    <message>
        <source>{years} of work</source>
        <translation>{years} Berufserfahrung</translation>
    </message>
    <message>
        <source>Secondary school</source>
        <translation>Schulabschluss</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Berufsausbildung</translation>
    </message>
    <message>
        <source>Bachelor’s degree</source>
        <translation>Bachelor</translation>
    </message>
    <message>
        <source>Master’s degree</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>{degree} in {fields}</source>
        <translation>{degree} in {fields}</translation>
    </message>
    <message>
        <source>{degree} or a related field</source>
        <translation>{degree} oder einem verwandten Fach</translation>
    </message>
    <message>
        <source>{degree}, or equivalent experience</source>
        <translation>{degree} oder vergleichbare Erfahrung</translation>
    </message>
    <message>
        <source>{language}, {level} or better</source>
        <translation>{language}, {level} oder besser</translation>
    </message>
    <message>
        <source>A relevant certificate</source>
        <translation>Ein einschlägiges Zertifikat</translation>
    </message>
</context>
<context>
    <name>ComparisonDesk</name>
    <message>
        <source>Open or choose a job first</source>
        <translation>Zuerst eine Stelle öffnen oder wählen</translation>
    </message>
    <message>
        <source>Copied the comparison as Markdown</source>
        <translation>Vergleich als Markdown kopiert</translation>
    </message>
    <message>
        <source>Save the comparison as PDF</source>
        <translation>Vergleich als PDF speichern</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
</context>
<context>
    <name>CurriculumPanel</name>
    <message>
        <source>What the CV says</source>
        <translation>Was der Lebenslauf sagt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fill the profile from a CV</source>
        <translation>Profil aus Lebenslauf füllen</translation>
    </message>
    <message>
        <source>CVs ({pattern})</source>
        <translation>Lebensläufe ({pattern})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Your profile already says all that is in {file}</source>
        <translation>Das Profil enthält schon alles, was {file} sagt</translation>
    </message>
    <message>
        <source>What {file} says about you</source>
        <translation>Was {file} aussagt</translation>
    </message>
    <message>
        <source>Untick what is wrong (Space). All of it can be changed later, and Ctrl+Z takes it back.</source>
        <translation>Falsches abwählen (Leertaste). Alles lässt sich später ändern, und Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>One more line is there already.</source>
        <translation>Eine weitere Zeile ist schon da.</translation>
    </message>
    <message>
        <source>{count} more lines are there already.</source>
        <translation>{count} weitere Zeilen sind schon da.</translation>
    </message>
    <message>
        <source>Add one line</source>
        <translation>Eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add {count} lines</source>
        <translation>{count} Zeilen hinzufügen</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Another &amp;day …</source>
        <translation>Anderer &amp;Tag …</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>In &amp;3 days</source>
        <translation>In &amp;3 Tagen</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>Nächste &amp;Woche</translation>
    </message>
    <message>
        <source>In &amp;two weeks</source>
        <translation>In &amp;zwei Wochen</translation>
    </message>
    <message>
        <source>Which day? For example {example}</source>
        <translation>Welcher Tag? Zum Beispiel {example}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Wo die Anzeige stand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Several with a semicolon between them</source>
        <translation>Mehrere mit Semikolon getrennt</translation>
    </message>
    <message>
        <source>Added {day}. The text as you pasted it is under Comparison.</source>
        <translation>Hinzugefügt {day}. Der eingefügte Text steht unter Vergleich.</translation>
    </message>
</context>
<context>
    <name>DifferenceSheet</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Take the new text</source>
        <translation>Neuen Text übernehmen</translation>
    </message>
    <message>
        <source>Nothing changed: both say the same.</source>
        <translation>Nichts geändert: Beide sagen dasselbe.</translation>
    </message>
    <message>
        <source>If the saved job takes the new text, its stage, notes, history and what you corrected stay. The text before becomes a note.</source>
        <translation>Übernimmt die gespeicherte Stelle den neuen Text, bleiben Phase, Notizen, Verlauf und alle Korrekturen. Der bisherige Text wird zu einer Notiz.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Before: {words}</source>
        <translation>Vorher: {words}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>The rest of the text</source>
        <translation>Der übrige Text</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Use a kept one</source>
        <translation>Vorhandenes verwenden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Heute gesendet</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Noch kein Dokument</translation>
    </message>
    <message>
        <source>Drop the CV and the letter that you send, or the offer that you got. A copy is kept here.</source>
        <translation>Lebenslauf und Anschreiben oder das erhaltene Angebot hierher ziehen. Eine Kopie bleibt hier.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Dokumente hinzufügen…</translation>
    </message>
    <message>
        <source>No document of another job is kept.</source>
        <translation>Von keiner anderen Stelle ist ein Dokument da.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Name of a kept document</source>
        <translation>Name eines vorhandenen Dokuments</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Dokument exportieren</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>In {file} geschrieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>The posting’s text</source>
        <translation>Text der Anzeige</translation>
    </message>
    <message>
        <source>Paste or type the posting here</source>
        <translation>Anzeige hier einfügen oder eintippen</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>{number} jobs changed</source>
        <translation>{number} Stellen geändert</translation>
    </message>
    <message>
        <source>1 job changed</source>
        <translation>1 Stelle geändert</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>&amp;Change	Enter</source>
        <translation>&amp;Ändern	Enter</translation>
    </message>
    <message>
        <source>	Del</source>
        <translation>	Entf</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Excitement</name>
    <message>
        <source>Excitement: {level} of 5</source>
        <translation>Interesse: {level} von 5</translation>
    </message>
    <message>
        <source>Excitement: not said</source>
        <translation>Interesse: nicht angegeben</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>To check: the posting does not say this clearly.</source>
        <translation>Zu prüfen: Die Anzeige sagt dies nicht eindeutig.</translation>
    </message>
    <message>
        <source>Several with a semicolon between them</source>
        <translation>Mehrere mit Semikolon getrennt</translation>
    </message>
    <message>
        <source>Choose the day (Alt+Down)</source>
        <translation>Tag wählen (Alt+Ab)</translation>
    </message>
    <message>
        <source>name@firm.com</source>
        <translation>name@firma.de</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>On-site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Full-time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>Part-time</source>
        <translation>Teilzeit</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Praktikum</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Freiberuflich</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Befristet</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Praktikum</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direktion</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>ab {amount}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>bis {amount}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Arbeitsort</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Anstellung</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Karrierestufe</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Bewerben bis</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Open postings</source>
        <translation>Anzeigen öffnen</translation>
    </message>
    <message>
        <source>Archives of jobtracker (*{suffix})</source>
        <translation>Archive von jobtracker (*{suffix})</translation>
    </message>
    <message>
        <source>Postings ({pattern})</source>
        <translation>Anzeigen ({pattern})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FitBar</name>
    <message>
        <source>{met} of {total} met, {partial} partly, {missing} missing, {confirm} to confirm</source>
        <translation>{met} von {total} erfüllt, {partial} teilweise, {missing} fehlt, {confirm} zu klären</translation>
    </message>
</context>
<context>
    <name>FlowCard</name>
    <message>
        <source>The lines of the table beside it, drawn.</source>
        <translation>Die Zeilen der Tabelle daneben, als Zeichnung.</translation>
    </message>
    <message>
        <source>Copied the flows: paste them into sankeymatic.com</source>
        <translation>Flüsse kopiert: auf sankeymatic.com einfügen</translation>
    </message>
    <message>
        <source>Copy &amp;flows for sankeymatic.com</source>
        <translation>&amp;Flüsse für sankeymatic.com kopieren</translation>
    </message>
</context>
<context>
    <name>FollowUpOffer</name>
    <message>
        <source>A job’s tasks let you follow up at any time.</source>
        <translation>Bei den Aufgaben einer Stelle lässt sich das Nachfassen jederzeit vormerken.</translation>
    </message>
    <message>
        <source>Follow up in {days} days</source>
        <translation>In {days} Tagen nachfassen</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Fill in your profile</source>
        <translation>Profil ausfüllen</translation>
    </message>
    <message>
        <source>Untitled posting</source>
        <translation>Anzeige ohne Titel</translation>
    </message>
    <message>
        <source>{company}: all about this company</source>
        <translation>{company}: alles zu dieser Firma</translation>
    </message>
    <message>
        <source>I could not read requirements here. The text is kept below, with all that was recognised.</source>
        <translation>Hier ließen sich keine Anforderungen lesen. Der Text steht unten, mit allem, was erkannt wurde.</translation>
    </message>
    <message>
        <source>{number} requirements were read. Fill in your profile to see which of them you meet.</source>
        <translation>{number} Anforderungen wurden gelesen. Mit ausgefülltem Profil zeigt sich, welche davon erfüllt sind.</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>geschlossen {day}</translation>
    </message>
    <message>
        <source>apply by {day}</source>
        <translation>bewerben bis {day}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Columns …</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Stellen zeigen</translation>
    </message>
    <message>
        <source>Bring in the jobs that you have</source>
        <translation>Vorhandene Stellen mitbringen</translation>
    </message>
    <message>
        <source>Tick or untick the chosen line</source>
        <translation>Gewählte Zeile an- oder abwählen</translation>
    </message>
    <message>
        <source>Import what is ticked</source>
        <translation>Angewähltes importieren</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>The CSV file of a spreadsheet or of another tracker, such as Teal, Huntr or Simplify, or the archive of your LinkedIn data, with the people you know. Headings say which column is what; where they do not, you do.</source>
        <translation>Die CSV-Datei einer Tabelle oder eines anderen Programms, etwa Teal, Huntr oder Simplify, oder das Archiv der LinkedIn-Daten samt den Leuten, die man kennt. Überschriften sagen, welche Spalte was ist; wo sie es nicht tun, lässt es sich angeben.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Import jobs from a table</source>
        <translation>Stellen aus Tabelle importieren</translation>
    </message>
    <message>
        <source>Tables ({pattern})</source>
        <translation>Tabellen ({pattern})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{file} was put aside: nothing of it was imported</source>
        <translation>{file} ist beiseitegelegt: Nichts daraus wurde importiert</translation>
    </message>
    <message>
        <source>What is in each column of {file}?</source>
        <translation>Was steht in den Spalten von {file}?</translation>
    </message>
    <message>
        <source>{file} holds {what}.</source>
        <translation>{file} enthält {what}.</translation>
    </message>
    <message>
        <source>Untick what is not to come (Space; on a heading, all below it).</source>
        <translation>Was nicht übernommen werden soll, abwählen (Leertaste; auf einer Überschrift alles darunter).</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>Importieren: {what}</translation>
    </message>
    <message>
        <source>One looks as if it was saved already and is not ticked.</source>
        <translation>Eine scheint schon gespeichert zu sein und ist nicht angewählt.</translation>
    </message>
    <message>
        <source>{count} look as if they were saved already and are not ticked.</source>
        <translation>{count} scheinen schon gespeichert zu sein und sind nicht angewählt.</translation>
    </message>
    <message>
        <source>Not understood and left out: {columns}.</source>
        <translation>Nicht verstanden und weggelassen: {columns}.</translation>
    </message>
    <message>
        <source>Import jobs</source>
        <translation>Stellen importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>People where you have jobs</source>
        <translation>Leute bei Firmen Ihrer Stellen</translation>
    </message>
    <message>
        <source>More people you know</source>
        <translation>Weitere Leute, die Sie kennen</translation>
    </message>
    <message>
        <source>one job</source>
        <translation>eine Stelle</translation>
    </message>
    <message>
        <source>{count} jobs</source>
        <translation>{count} Stellen</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>{jobs} and {people}</source>
        <translation>{jobs} und {people}</translation>
    </message>
    <message>
        <source>1 job there</source>
        <translation>1 Stelle dort</translation>
    </message>
    <message>
        <source>{count} jobs there</source>
        <translation>{count} Stellen dort</translation>
    </message>
</context>
<context>
    <name>InboxBar</name>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt beim Lesen</translation>
    </message>
    <message>
        <source>Save all that were read as postings (Ctrl+Shift+Enter)</source>
        <translation>Alle gelesenen Anzeigen speichern (Strg+Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen beenden</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>{number} could not be read</source>
        <translation>{number} nicht lesbar</translation>
    </message>
    <message>
        <source>Save all {number}</source>
        <translation>Alle {number} speichern</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
</context>
<context>
    <name>InboxModel</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Untitled posting</source>
        <translation>Anzeige ohne Titel</translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <source>Copy or save: {title}</source>
        <translation>Kopieren oder speichern: {title}</translation>
    </message>
    <message>
        <source>Copied the table</source>
        <translation>Tabelle kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as CSV …</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>Save as a &amp;picture (PNG) …</source>
        <translation>Als &amp;Bild (PNG) speichern …</translation>
    </message>
    <message>
        <source>Save as a &amp;drawing (SVG) …</source>
        <translation>Als &amp;Zeichnung (SVG) speichern …</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>What would help most</source>
        <translation>Was am meisten helfen würde</translation>
    </message>
    <message>
        <source>How far your jobs came</source>
        <translation>Wie weit die Stellen kamen</translation>
    </message>
    <message>
        <source>What became of your jobs</source>
        <translation>Was aus den Stellen wurde</translation>
    </message>
    <message>
        <source>How long answers take</source>
        <translation>Wie lange Antworten dauern</translation>
    </message>
    <message>
        <source>Applications a week</source>
        <translation>Bewerbungen pro Woche</translation>
    </message>
    <message>
        <source>Where good jobs come from</source>
        <translation>Woher gute Stellen kommen</translation>
    </message>
    <message>
        <source>Your open jobs are being compared with your profile …</source>
        <translation>Die offenen Stellen werden mit dem Profil verglichen …</translation>
    </message>
    <message>
        <source>Fill in your profile, and what your jobs ask for beyond it stands here.</source>
        <translation>Mit ausgefülltem Profil steht hier, was die Stellen darüber hinaus verlangen.</translation>
    </message>
    <message>
        <source>No must-have of your open jobs names a skill that you lack.</source>
        <translation>Keine Muss-Anforderung der offenen Stellen nennt eine Kenntnis, die fehlt.</translation>
    </message>
    <message>
        <source>What must-haves of your {count} open jobs name and your profile lacks. A skill completes a job whose other must-haves you all meet. Enter shows the jobs.</source>
        <translation>Was Muss-Anforderungen der {count} offenen Stellen nennen und im Profil fehlt. Eine Kenntnis vervollständigt eine Stelle, deren andere Muss-Anforderungen alle erfüllt sind. Enter zeigt die Stellen.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kenntnis</translation>
    </message>
    <message>
        <source>Jobs that lack it</source>
        <translation>Stellen, denen sie fehlt</translation>
    </message>
    <message>
        <source>Jobs it would complete</source>
        <translation>Stellen, die sie vervollständigt</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{count} jobs</source>
        <translation>{count} Stellen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Of those before</source>
        <translation>Von denen davor</translation>
    </message>
    <message>
        <source>How many jobs ever came so far, whatever became of them; the share is of the line above.</source>
        <translation>Wie viele Stellen je so weit kamen, was auch aus ihnen wurde; der Anteil bezieht sich auf die Zeile darüber.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Of those there</source>
        <translation>Von denen dort</translation>
    </message>
    <message>
        <source>The way of all jobs: from stage to stage, and how it ended or where they still wait.</source>
        <translation>Der Weg aller Stellen: von Phase zu Phase, und wie es endete oder wo sie noch warten.</translation>
    </message>
    <message>
        <source>{answered} of {sent} applications were answered.</source>
        <translation>{answered} von {sent} Bewerbungen wurden beantwortet.</translation>
    </message>
    <message>
        <source>Half of all have an answer after {days} days.</source>
        <translation>Die Hälfte hat nach {days} Tagen eine Antwort.</translation>
    </message>
    <message>
        <source>Less than half will have one, as far as one can tell by now.</source>
        <translation>Soweit bisher absehbar, bekommt weniger als die Hälfte eine.</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>binnen {days} Tagen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Answered by then</source>
        <translation>Bis dahin beantwortet</translation>
    </message>
    <message>
        <source>A job that is moved to Applied counts here.</source>
        <translation>Eine Stelle, die nach „Beworben“ rückt, zählt hier.</translation>
    </message>
    <message>
        <source>{count} in the last {weeks} weeks, by the Monday of each.</source>
        <translation>{count} in den letzten {weeks} Wochen, jeweils ab Montag.</translation>
    </message>
    <message>
        <source>{count} this week.</source>
        <translation>{count} in dieser Woche.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Note in a job’s details where you found it, and what came of it stands here.</source>
        <translation>Wird in den Details einer Stelle notiert, wo sie gefunden wurde, steht hier, was daraus wurde.</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>What came of the jobs of each source.</source>
        <translation>Was aus den Stellen jeder Quelle wurde.</translation>
    </message>
    <message>
        <source>{saved} saved · {applied} applied · {interviewing} interviewing</source>
        <translation>{saved} gespeichert · {applied} beworben · {interviewing} im Gespräch</translation>
    </message>
    <message>
        <source>Too few to say: {count} of the {enough} applications that it takes.</source>
        <translation>Zu wenige für eine Aussage: {count} der nötigen {enough} Bewerbungen.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Show the jobs of the chosen bar</source>
        <translation>Stellen des gewählten Balkens zeigen</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>Noch nichts auszuwerten</translation>
    </message>
    <message>
        <source>How far your jobs came, how long answers take and what is missing most will stand here.</source>
        <translation>Hier wird stehen, wie weit die Stellen kamen, wie lange Antworten dauern und was am häufigsten fehlt.</translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation>Anzeige einfügen</translation>
    </message>
    <message>
        <source>Try it with sample postings</source>
        <translation>Mit Beispielanzeigen ausprobieren</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This is far longer than a job posting.</source>
        <translation>Das ist viel länger als eine Stellenanzeige.</translation>
    </message>
    <message>
        <source>Copy only the posting itself.</source>
        <translation>Nur die Anzeige selbst kopieren.</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde beendet.</translation>
    </message>
    <message>
        <source>With this the text would be far longer than a job posting.</source>
        <translation>Damit wäre der Text viel länger als eine Stellenanzeige.</translation>
    </message>
    <message>
        <source>It was not pasted.</source>
        <translation>Es wurde nicht eingefügt.</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Phone interview</source>
        <translation>Telefoninterview</translation>
    </message>
    <message>
        <source>Video interview</source>
        <translation>Videogespräch</translation>
    </message>
    <message>
        <source>On-site interview</source>
        <translation>Gespräch vor Ort</translation>
    </message>
    <message>
        <source>Technical interview</source>
        <translation>Fachgespräch</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Probeaufgabe</translation>
    </message>
    <message>
        <source>Panel interview</source>
        <translation>Gespräch mit mehreren</translation>
    </message>
    <message>
        <source>Final interview</source>
        <translation>Abschlussgespräch</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
</context>
<context>
    <name>Interviews</name>
    <message>
        <source>To calendar…</source>
        <translation>In den Kalender…</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>No interview yet</source>
        <translation>Noch kein Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>Note each round with its time, its people and what you prepare. It can go into your calendar.</source>
        <translation>Jede Runde mit Zeit, Beteiligten und Vorbereitung notieren. Sie kann in den Kalender übernommen werden.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Vorstellungsgespräche</translation>
    </message>
    <message>
        <source>Add an interview</source>
        <translation>Vorstellungsgespräch hinzufügen</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>In {file} geschrieben.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>This job has an interview, and stands in “{stage}”.</source>
        <translation>Diese Stelle hat ein Vorstellungsgespräch und steht in „{stage}“.</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Nächste Phase</translation>
    </message>
    <message>
        <source>Move to {stage}</source>
        <translation>Nach {stage} verschieben</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>When does it begin?</source>
        <translation>Wann beginnt es?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Ort oder Link</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Several with a semicolon between them</source>
        <translation>Mehrere mit Semikolon getrennt</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Preparation and notes</source>
        <translation>Vorbereitung und Notizen</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>CV</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>added {day}</source>
        <translation>hinzugefügt {day}</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>gesendet {day}</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie lief es?</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Firma schrieb</translation>
    </message>
    <message>
        <source>I wrote</source>
        <translation>Ich schrieb</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{there} {zone}</source>
        <translation>{there} {zone}</translation>
    </message>
    <message>
        <source>{here} here</source>
        <translation>{here} hier</translation>
    </message>
    <message>
        <source>Untitled posting</source>
        <translation>Anzeige ohne Titel</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>starts {day}</source>
        <translation>Beginn {day}</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>Antwort bis {day}</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>noch keine Nachricht</translation>
    </message>
    <message>
        <source>they wrote · {day}</source>
        <translation>Firma schrieb · {day}</translation>
    </message>
    <message>
        <source>you wrote · {day}</source>
        <translation>selbst geschrieben · {day}</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>erledigt {day}</translation>
    </message>
    <message>
        <source>overdue · {day}</source>
        <translation>überfällig · {day}</translation>
    </message>
    <message>
        <source>every {days} days until they answer</source>
        <translation>alle {days} Tage bis zur Antwort</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>alle {days} Tage</translation>
    </message>
    <message>
        <source>{title} (this one)</source>
        <translation>{title} (diese)</translation>
    </message>
    <message>
        <source>1 job with {company}</source>
        <translation>1 Stelle bei {company}</translation>
    </message>
    <message>
        <source>{count} jobs with {company}</source>
        <translation>{count} Stellen bei {company}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Gestern, {day}</translation>
    </message>
</context>
<context>
    <name>JobTabs</name>
    <message>
        <source>{title}, {count}</source>
        <translation>{title}, {count}</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>A tab by its number</source>
        <translation>Reiter nach Nummer</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove the chosen entry</source>
        <translation>Gewählten Eintrag entfernen</translation>
    </message>
    <message>
        <source>Tick a task off</source>
        <translation>Aufgabe abhaken</translation>
    </message>
    <message>
        <source>Put a task off until tomorrow</source>
        <translation>Aufgabe auf morgen verschieben</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Untitled posting</source>
        <translation>Anzeige ohne Titel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>{met} of {total}</source>
        <translation>{met} von {total}</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>{met} of {total} met, {partial} partly, {missing} missing, {confirm} to confirm</source>
        <translation>{met} von {total} erfüllt, {partial} teilweise, {missing} fehlt, {confirm} zu klären</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>{what} · {day}</source>
        <translation>{what} · {day}</translation>
    </message>
    <message>
        <source>{day} · {what}</source>
        <translation>{day} · {what}</translation>
    </message>
    <message>
        <source>{met} of {total} must-haves met</source>
        <translation>{met} von {total} Muss-Anforderungen erfüllt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Selected jobs</source>
        <translation>Gewählte Stellen</translation>
    </message>
    <message>
        <source>&amp;Open	Enter</source>
        <translation>&amp;Öffnen	Enter</translation>
    </message>
    <message>
        <source>Cop&amp;y the comparison	Ctrl+Shift+C</source>
        <translation>Vergleich &amp;kopieren	Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Save the comparison as &amp;PDF …	Ctrl+P</source>
        <translation>Vergleich als &amp;PDF speichern …	Strg+P</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>&amp;Unarchive</source>
        <translation>Aus dem &amp;Archiv holen</translation>
    </message>
    <message>
        <source>&amp;Delete	Del</source>
        <translation>&amp;Löschen	Entf</translation>
    </message>
    <message>
        <source>&amp;Close as</source>
        <translation>Ab&amp;schließen als</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schlag&amp;wörter</translation>
    </message>
    <message>
        <source>&amp;New tag …	T</source>
        <translation>&amp;Neues Schlagwort …	T</translation>
    </message>
    <message>
        <source>&amp;Excitement</source>
        <translation>&amp;Interesse</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>JobsHead</name>
    <message>
        <source>Kept searches and conditions</source>
        <translation>Gespeicherte Suchen und Bedingungen</translation>
    </message>
    <message>
        <source>What can be done with them</source>
        <translation>Was sich mit ihnen tun lässt</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Spalten und Reihenfolge</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>One column for each stage (Ctrl+B)</source>
        <translation>Eine Spalte je Phase (Strg+B)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>One line for each job (Ctrl+B)</source>
        <translation>Eine Zeile je Stelle (Strg+B)</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>Not understood: {parts}. Ask for example tag:remote, missing:kubernetes or before:2026-05-31.</source>
        <translation>Nicht verstanden: {parts}. Möglich ist etwa tag:remote, missing:kubernetes oder before:2026-05-31.</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Words from anywhere, or stage:, tag:, company:, missing:kubernetes, must&gt;=0.8, before: (Ctrl+F)</source>
        <translation>Beliebige Wörter, oder stage:, tag:, company:, missing:kubernetes, must&gt;=0.8, before: (Strg+F)</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Stellen suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>&amp;Narrow by</source>
        <translation>&amp;Eingrenzen nach</translation>
    </message>
    <message>
        <source>Narrow by</source>
        <translation>Eingrenzen nach</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Diese Suche löschen</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Applied, no answer yet</source>
        <translation>Beworben, noch keine Antwort</translation>
    </message>
    <message>
        <source>Most must-haves met</source>
        <translation>Die meisten Muss-Anforderungen erfüllt</translation>
    </message>
    <message>
        <source>Wanted most</source>
        <translation>Am interessantesten</translation>
    </message>
    <message>
        <source>Something to do this week</source>
        <translation>Diese Woche etwas zu tun</translation>
    </message>
    <message>
        <source>Last day to apply this week</source>
        <translation>Bewerbungsschluss diese Woche</translation>
    </message>
    <message>
        <source>No requirement was read</source>
        <translation>Keine Anforderung gelesen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Open the chosen job</source>
        <translation>Gewählte Stelle öffnen</translation>
    </message>
    <message>
        <source>Move it to another stage</source>
        <translation>In andere Phase verschieben</translation>
    </message>
    <message>
        <source>Move it one stage on (board)</source>
        <translation>Eine Phase weiter (Tafel)</translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>Schlagwort vergeben</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Board or table</source>
        <translation>Tafel oder Tabelle</translation>
    </message>
    <message>
        <source>Paste your first posting</source>
        <translation>Erste Anzeige einfügen</translation>
    </message>
    <message>
        <source>Copy a job posting anywhere, then paste it here. It is read at once, and stays on this machine.</source>
        <translation>Eine Stellenanzeige irgendwo kopieren und hier einfügen. Sie wird sofort gelesen und bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation>Anzeige einfügen</translation>
    </message>
    <message>
        <source>Import a table …</source>
        <translation>Tabelle importieren …</translation>
    </message>
    <message>
        <source>Try it with sample postings</source>
        <translation>Mit Beispielanzeigen ausprobieren</translation>
    </message>
    <message>
        <source>No job matches</source>
        <translation>Keine passende Stelle</translation>
    </message>
    <message>
        <source>No saved posting has all of this. Archived ones are found with is:archived.</source>
        <translation>Auf keine gespeicherte Anzeige trifft das alles zu. Archivierte findet is:archived.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Fill in your profile, and every job shows how you fit.</source>
        <translation>Mit ausgefülltem Profil zeigt jede Stelle, wie gut sie passt.</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Name dieser Suche</translation>
    </message>
</context>
<context>
    <name>JobsTable</name>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Saved “{name}”</source>
        <translation>„{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Imported {jobs} jobs from {file}</source>
        <translation>{jobs} Stellen aus {file} importiert</translation>
    </message>
    <message>
        <source>Imported one job from {file}</source>
        <translation>Eine Stelle aus {file} importiert</translation>
    </message>
    <message>
        <source>Imported {people} people from {file}</source>
        <translation>{people} Personen aus {file} importiert</translation>
    </message>
    <message>
        <source>Imported one person from {file}</source>
        <translation>Eine Person aus {file} importiert</translation>
    </message>
    <message>
        <source>Imported jobs ({jobs}) and people ({people}) from {file}</source>
        <translation>Stellen ({jobs}) und Personen ({people}) aus {file} importiert</translation>
    </message>
    <message>
        <source>Saved {count} postings</source>
        <translation>{count} Anzeigen gespeichert</translation>
    </message>
    <message>
        <source>Corrected “{name}”</source>
        <translation>„{name}“ korrigiert</translation>
    </message>
    <message>
        <source>Took the new text of “{name}”</source>
        <translation>Neuen Text von „{name}“ übernommen</translation>
    </message>
    <message>
        <source>What the posting said before</source>
        <translation>Was die Anzeige vorher sagte</translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation>„{name}“ entfernt</translation>
    </message>
    <message>
        <source>Removed {count} postings</source>
        <translation>{count} Anzeigen entfernt</translation>
    </message>
    <message>
        <source>Moved “{name}” to {stage}</source>
        <translation>„{name}“ nach „{stage}“ verschoben</translation>
    </message>
    <message>
        <source>Moved {count} postings to {stage}</source>
        <translation>{count} Anzeigen nach „{stage}“ verschoben</translation>
    </message>
    <message>
        <source>Added {name} to your profile</source>
        <translation>{name} ins Profil aufgenommen</translation>
    </message>
    <message>
        <source>Changed {name} in your profile</source>
        <translation>{name} im Profil geändert</translation>
    </message>
    <message>
        <source>Removed {name} from your profile</source>
        <translation>{name} aus dem Profil entfernt</translation>
    </message>
    <message>
        <source>Added {count} lines from {file} to your profile</source>
        <translation>{count} Zeilen aus {file} ins Profil aufgenommen</translation>
    </message>
    <message>
        <source>Added one line from {file} to your profile</source>
        <translation>Eine Zeile aus {file} ins Profil aufgenommen</translation>
    </message>
    <message>
        <source>{name} is in your profile already</source>
        <translation>{name} steht schon im Profil</translation>
    </message>
    <message>
        <source>“{term}” now means {skill}</source>
        <translation>„{term}“ bedeutet jetzt {skill}</translation>
    </message>
    <message>
        <source>“{term}” is no skill any more</source>
        <translation>„{term}“ ist keine Kenntnis mehr</translation>
    </message>
    <message>
        <source>“{words}” is not needed here</source>
        <translation>„{words}“ ist hier nicht nötig</translation>
    </message>
    <message>
        <source>“{words}” is needed after all</source>
        <translation>„{words}“ ist doch nötig</translation>
    </message>
    <message>
        <source>“{words}” is required</source>
        <translation>„{words}“ ist Muss</translation>
    </message>
    <message>
        <source>“{words}” is only preferred</source>
        <translation>„{words}“ ist nur Kann</translation>
    </message>
    <message>
        <source>“{words}” is of another kind</source>
        <translation>„{words}“ ist von anderer Art</translation>
    </message>
    <message>
        <source>“{words}” is no requirement</source>
        <translation>„{words}“ ist keine Anforderung</translation>
    </message>
    <message>
        <source>Split “{words}”</source>
        <translation>„{words}“ getrennt</translation>
    </message>
    <message>
        <source>Joined “{words}” with the next</source>
        <translation>„{words}“ mit dem nächsten verbunden</translation>
    </message>
    <message>
        <source>Added a requirement</source>
        <translation>Anforderung hinzugefügt</translation>
    </message>
    <message>
        <source>“{term}” is read as before</source>
        <translation>„{term}“ wird wieder wie vorher gelesen</translation>
    </message>
    <message>
        <source>Closed {count} jobs: {outcome}</source>
        <translation>{count} Stellen abgeschlossen: {outcome}</translation>
    </message>
    <message>
        <source>Changed how much you want {count} jobs</source>
        <translation>Interesse an {count} Stellen geändert</translation>
    </message>
    <message>
        <source>“{name}”: {outcome}</source>
        <translation>„{name}“: {outcome}</translation>
    </message>
    <message>
        <source>Corrected the day of “{name}”</source>
        <translation>Tag von „{name}“ korrigiert</translation>
    </message>
    <message>
        <source>Took “{what}” back from the history of “{name}”</source>
        <translation>„{what}“ aus dem Verlauf von „{name}“ zurückgenommen</translation>
    </message>
    <message>
        <source>Archived “{name}”</source>
        <translation>„{name}“ archiviert</translation>
    </message>
    <message>
        <source>Archived {count} jobs</source>
        <translation>{count} Stellen archiviert</translation>
    </message>
    <message>
        <source>Took “{name}” out of the archive</source>
        <translation>„{name}“ aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>Took {count} jobs out of the archive</source>
        <translation>{count} Stellen aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>Changed how much you want “{name}”</source>
        <translation>Interesse an „{name}“ geändert</translation>
    </message>
    <message>
        <source>Tagged “{name}”</source>
        <translation>Schlagwörter von „{name}“ geändert</translation>
    </message>
    <message>
        <source>Tagged {count} jobs</source>
        <translation>Schlagwörter von {count} Stellen geändert</translation>
    </message>
    <message>
        <source>Renamed the tag {old} to {new}</source>
        <translation>Schlagwort {old} in {new} umbenannt</translation>
    </message>
    <message>
        <source>Brought “{name}” back</source>
        <translation>„{name}“ zurückgeholt</translation>
    </message>
    <message>
        <source>Brought {count} jobs back</source>
        <translation>{count} Stellen zurückgeholt</translation>
    </message>
    <message>
        <source>Restored {count} jobs from {file}</source>
        <translation>{count} Stellen aus {file} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored one job from {file}</source>
        <translation>Eine Stelle aus {file} wiederhergestellt</translation>
    </message>
    <message>
        <source>Added the stage {name}</source>
        <translation>Phase {name} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the stage {name}</source>
        <translation>Phase {name} geändert</translation>
    </message>
    <message>
        <source>Removed the stage {name}</source>
        <translation>Phase {name} entfernt</translation>
    </message>
    <message>
        <source>Put the stages in another order</source>
        <translation>Phasen neu geordnet</translation>
    </message>
    <message>
        <source>Added the {name}</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the {name}</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>Removed the {name}</source>
        <translation>{name} entfernt</translation>
    </message>
    <message>
        <source>{name}: {outcome}</source>
        <translation>{name}: {outcome}</translation>
    </message>
    <message>
        <source>Added the task “{name}”</source>
        <translation>Aufgabe „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the task “{name}”</source>
        <translation>Aufgabe „{name}“ geändert</translation>
    </message>
    <message>
        <source>Removed the task “{name}”</source>
        <translation>Aufgabe „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Done: “{name}”</source>
        <translation>Erledigt: „{name}“</translation>
    </message>
    <message>
        <source>“{name}” is open again</source>
        <translation>„{name}“ ist wieder offen</translation>
    </message>
    <message>
        <source>“{name}” comes back {day}</source>
        <translation>Wiedervorlage von „{name}“ {day}</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>{name} entfernt</translation>
    </message>
    <message>
        <source>{name} now belongs to “{job}”</source>
        <translation>{name} gehört jetzt zu „{job}“</translation>
    </message>
    <message>
        <source>{name} no longer belongs to “{job}”</source>
        <translation>{name} gehört nicht mehr zu „{job}“</translation>
    </message>
    <message>
        <source>Added a message “{name}”</source>
        <translation>Nachricht „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the message “{name}”</source>
        <translation>Nachricht „{name}“ geändert</translation>
    </message>
    <message>
        <source>Removed the message “{name}”</source>
        <translation>Nachricht „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Added the document {name}</source>
        <translation>Dokument {name} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the document {name}</source>
        <translation>Dokument {name} geändert</translation>
    </message>
    <message>
        <source>Removed the document {name}</source>
        <translation>Dokument {name} entfernt</translation>
    </message>
    <message>
        <source>Put {name} with “{job}”</source>
        <translation>{name} zu „{job}“ gelegt</translation>
    </message>
    <message>
        <source>Took {name} away from “{job}”</source>
        <translation>{name} von „{job}“ entfernt</translation>
    </message>
    <message>
        <source>{name} was sent for “{job}”</source>
        <translation>{name} wurde für „{job}“ gesendet</translation>
    </message>
    <message>
        <source>{name} was not sent for “{job}”</source>
        <translation>{name} wurde für „{job}“ nicht gesendet</translation>
    </message>
    <message>
        <source>Added the note “{name}”</source>
        <translation>Notiz „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the note “{name}”</source>
        <translation>Notiz „{name}“ geändert</translation>
    </message>
    <message>
        <source>Removed the note “{name}”</source>
        <translation>Notiz „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Added the offer {name}</source>
        <translation>Angebot {name} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the offer {name}</source>
        <translation>Angebot {name} geändert</translation>
    </message>
    <message>
        <source>Removed the offer {name}</source>
        <translation>Angebot {name} entfernt</translation>
    </message>
    <message>
        <source>Kept the search “{name}”</source>
        <translation>Suche „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Changed the search “{name}”</source>
        <translation>Suche „{name}“ geändert</translation>
    </message>
    <message>
        <source>Removed the search “{name}”</source>
        <translation>Suche „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>phone interview</source>
        <translation>Telefoninterview</translation>
    </message>
    <message>
        <source>video interview</source>
        <translation>Videogespräch</translation>
    </message>
    <message>
        <source>on-site interview</source>
        <translation>Gespräch vor Ort</translation>
    </message>
    <message>
        <source>technical interview</source>
        <translation>Fachgespräch</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>Probeaufgabe</translation>
    </message>
    <message>
        <source>panel interview</source>
        <translation>Gespräch mit mehreren</translation>
    </message>
    <message>
        <source>final interview</source>
        <translation>Abschlussgespräch</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>Zusage angenommen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>Angebot abgelehnt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>Absage erhalten</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>You will follow up {day}</source>
        <translation>Wiedervorlage {day}</translation>
    </message>
    <message>
        <source>Asked how things stand</source>
        <translation>Nach dem Stand gefragt</translation>
    </message>
    <message>
        <source>Hear how the interview went</source>
        <translation>Ergebnis des Gesprächs erfahren</translation>
    </message>
    <message>
        <source>Added the samples</source>
        <translation>Beispiele hinzugefügt</translation>
    </message>
    <message>
        <source>The samples are there already</source>
        <translation>Die Beispiele sind schon da</translation>
    </message>
    <message>
        <source>Untitled posting</source>
        <translation>Anzeige ohne Titel</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>in {days} Tagen</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
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
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
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
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>jobtracker is free software under the MIT licence: use it, change it and pass it on as you like, as long as its licence goes along.</source>
        <translation>jobtracker ist freie Software unter der MIT-Lizenz: Sie darf beliebig verwendet, geändert und weitergegeben werden, solange ihre Lizenz dabei bleibt.</translation>
    </message>
    <message>
        <source>Names of towns are from GeoNames, www.geonames.org, under Creative Commons Attribution 4.0: chosen, folded and sorted into lists, and others added. Skills, sample postings, icons and everything else were made for jobtracker.</source>
        <translation>Namen von Orten sind von GeoNames, www.geonames.org, unter Creative Commons Attribution 4.0: ausgewählt, vereinheitlicht, in Listen sortiert und um weitere ergänzt. Kenntnisse, Beispielanzeigen, Symbole und alles Übrige wurde für jobtracker gemacht.</translation>
    </message>
    <message>
        <source>The libraries</source>
        <translation>Die Bibliotheken</translation>
    </message>
    <message>
        <source>They are used as their authors publish them.</source>
        <translation>Sie werden verwendet, wie ihre Autoren sie veröffentlichen.</translation>
    </message>
    <message>
        <source>PySide6_Essentials and shiboken6: LGPL-3.0. The window: Qt, and what joins it to Python. Their files are files of their own also in the packaged program and can be replaced by others.</source>
        <translation>PySide6_Essentials und shiboken6: LGPL-3.0. Das Fenster: Qt und was es mit Python verbindet. Ihre Dateien sind auch im gepackten Programm eigene Dateien und lassen sich durch andere ersetzen.</translation>
    </message>
    <message>
        <source>SQLAlchemy, sqlmodel, alembic: MIT. How what you keep is written and brought to a newer form. Below them is SQLite, which is in the public domain.</source>
        <translation>SQLAlchemy, sqlmodel, alembic: MIT. Wie geschrieben und in eine neuere Form gebracht wird, was hier aufgehoben ist. Darunter liegt SQLite, das gemeinfrei ist.</translation>
    </message>
    <message>
        <source>pydantic, pydantic_core, annotated-types, typing-inspection, Mako: MIT. What these need.</source>
        <translation>pydantic, pydantic_core, annotated-types, typing-inspection, Mako: MIT. Was diese brauchen.</translation>
    </message>
    <message>
        <source>MarkupSafe: BSD-3-Clause. The same.</source>
        <translation>MarkupSafe: BSD-3-Clause. Dasselbe.</translation>
    </message>
    <message>
        <source>typing_extensions: PSF-2.0. The same.</source>
        <translation>typing_extensions: PSF-2.0. Dasselbe.</translation>
    </message>
    <message>
        <source>selectolax: MIT. Web pages; with Lexbor, Apache-2.0.</source>
        <translation>selectolax: MIT. Webseiten; mit Lexbor, Apache-2.0.</translation>
    </message>
    <message>
        <source>pypdfium2: BSD-3-Clause and Apache-2.0. PDF; with PDFium, BSD-3-Clause, and what that is made with.</source>
        <translation>pypdfium2: BSD-3-Clause und Apache-2.0. PDF; mit PDFium, BSD-3-Clause, und dem, womit das gemacht ist.</translation>
    </message>
    <message>
        <source>python-docx: MIT. Word files.</source>
        <translation>python-docx: MIT. Word-Dateien.</translation>
    </message>
    <message>
        <source>lxml: BSD-3-Clause. The same; with libxml2 and libxslt, MIT.</source>
        <translation>lxml: BSD-3-Clause. Dasselbe; mit libxml2 und libxslt, MIT.</translation>
    </message>
    <message>
        <source>striprtf: BSD-3-Clause. Rich text.</source>
        <translation>striprtf: BSD-3-Clause. Rich Text.</translation>
    </message>
    <message>
        <source>RapidFuzz: MIT. Misspelt words.</source>
        <translation>RapidFuzz: MIT. Falsch geschriebene Wörter.</translation>
    </message>
    <message>
        <source>icalendar: BSD-2-Clause. Calendar files.</source>
        <translation>icalendar: BSD-2-Clause. Kalenderdateien.</translation>
    </message>
    <message>
        <source>python-dateutil: BSD-3-Clause. The same.</source>
        <translation>python-dateutil: BSD-3-Clause. Dasselbe.</translation>
    </message>
    <message>
        <source>tzdata: Apache-2.0. Time zones, where the system has none.</source>
        <translation>tzdata: Apache-2.0. Zeitzonen, wo das System keine hat.</translation>
    </message>
    <message>
        <source>platformdirs: MIT. Where a system keeps a person&apos;s data.</source>
        <translation>platformdirs: MIT. Wo ein System die Daten eines Menschen aufbewahrt.</translation>
    </message>
    <message>
        <source>In the packaged program</source>
        <translation>Im gepackten Programm</translation>
    </message>
    <message>
        <source>Python: PSF-2.0. The program that starts it is PyInstaller&apos;s: GPL-2.0 with an exception that lets what is made with it have any licence.</source>
        <translation>Python: PSF-2.0. Das Programm, das es startet, ist von PyInstaller: GPL-2.0 mit einer Ausnahme, durch die das damit Gemachte jede Lizenz haben darf.</translation>
    </message>
    <message>
        <source>The words of all these licences lie in the packaged program&apos;s folder, below &quot;licences&quot;.</source>
        <translation>Der Wortlaut all dieser Lizenzen liegt im Ordner des gepackten Programms, unter „licences“.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>jobtracker</source>
        <translation>jobtracker</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Saved, not applied yet</source>
        <translation>Gespeichert, noch nicht beworben</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Noch keine Nachricht</translation>
    </message>
    <message>
        <source>Note what you sent and what came back: an answer ends reminders that wait for one.</source>
        <translation>Notieren, was gesendet wurde und was zurückkam: Eine Antwort beendet Erinnerungen, die auf sie warten.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Log a message</source>
        <translation>Nachricht festhalten</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Firma schrieb</translation>
    </message>
    <message>
        <source>I wrote</source>
        <translation>Ich schrieb</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{place}, {count} due</source>
        <translation>{place}, {count} fällig</translation>
    </message>
    <message>
        <source>{place}, {count}</source>
        <translation>{place}, {count}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OfferTable</name>
    <message>
        <source>All offers side by side</source>
        <translation>Alle Angebote nebeneinander</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Set as title</source>
        <translation>Als Titel setzen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Set as company</source>
        <translation>Als Firma setzen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Set as place</source>
        <translation>Als Ort setzen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Set as pay</source>
        <translation>Als Gehalt setzen</translation>
    </message>
    <message>
        <source>Set as day posted</source>
        <translation>Als Veröffentlichungstag setzen</translation>
    </message>
    <message>
        <source>Set as last day to apply</source>
        <translation>Als Bewerbungsschluss setzen</translation>
    </message>
    <message>
        <source>Set as work mode</source>
        <translation>Als Arbeitsort setzen</translation>
    </message>
    <message>
        <source>Set as employment</source>
        <translation>Als Anstellung setzen</translation>
    </message>
    <message>
        <source>Set as link</source>
        <translation>Als Link setzen</translation>
    </message>
    <message>
        <source>Set as e-mail</source>
        <translation>Als E-Mail setzen</translation>
    </message>
    <message>
        <source>+ Must-have</source>
        <translation>+ Muss</translation>
    </message>
    <message>
        <source>Add as must-have</source>
        <translation>Als Muss hinzufügen</translation>
    </message>
    <message>
        <source>+ Nice-to-have</source>
        <translation>+ Kann</translation>
    </message>
    <message>
        <source>Add as nice-to-have</source>
        <translation>Als Kann hinzufügen</translation>
    </message>
    <message>
        <source>Add as stack</source>
        <translation>Als Technik hinzufügen</translation>
    </message>
    <message>
        <source>All offers side by side</source>
        <translation>Alle Angebote nebeneinander</translation>
    </message>
    <message>
        <source>No offer yet</source>
        <translation>Noch kein Angebot</translation>
    </message>
    <message>
        <source>Note what they offer, and by when you have to answer. Offers of several jobs stand side by side.</source>
        <translation>Notieren, was geboten wird und bis wann geantwortet werden muss. Angebote mehrerer Stellen stehen nebeneinander.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Angebot hinzufügen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Pay is for</source>
        <translation>Gehalt gilt pro</translation>
    </message>
    <message>
        <source>Bonus and shares</source>
        <translation>Bonus und Anteile</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Accepted</source>
        <translation>Zusage angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Angebot abgelehnt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Absage erhalten</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to {place}</source>
        <translation>Gehe zu {place}</translation>
    </message>
    <message>
        <source>Move to {stage}</source>
        <translation>Nach {stage} verschieben</translation>
    </message>
    <message>
        <source>{jobs} chosen</source>
        <translation>{jobs} gewählt</translation>
    </message>
    <message>
        <source>Kept search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Company, {jobs} jobs</source>
        <translation>Firma, {jobs} Stellen</translation>
    </message>
    <message>
        <source>Company, 1 job</source>
        <translation>Firma, 1 Stelle</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do? An action, a job, a company …</source>
        <translation>Was ist zu tun? Eine Aktion, eine Stelle, eine Firma …</translation>
    </message>
    <message>
        <source>Search actions, jobs, stages, searches and companies</source>
        <translation>Aktionen, Stellen, Phasen, Suchen und Firmen durchsuchen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>PayField</name>
    <message>
        <source>Pay from</source>
        <translation>Gehalt ab</translation>
    </message>
    <message>
        <source>Pay up to</source>
        <translation>Gehalt bis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Pay is for</source>
        <translation>Gehalt gilt pro</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Link someone known</source>
        <translation>Bekannten Kontakt verknüpfen</translation>
    </message>
    <message>
        <source>Log a message</source>
        <translation>Nachricht festhalten</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Remove from all jobs</source>
        <translation>Von allen Stellen entfernen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Recruiters, managers, somebody who knows somebody: people who have to do with this job.</source>
        <translation>Recruiter, Vorgesetzte, jemand, der jemanden kennt: Menschen, die mit dieser Stelle zu tun haben.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Name of someone you know</source>
        <translation>Name eines bekannten Kontakts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Import jobs</source>
        <translation>Stellen importieren</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Stack</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht verlangt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Hier nicht nötig</translation>
    </message>
    <message>
        <source>Actually preferred / required</source>
        <translation>Doch Kann / Muss</translation>
    </message>
    <message>
        <source>Split before the selected part</source>
        <translation>Vor dem gewählten Teil trennen</translation>
    </message>
    <message>
        <source>To split a requirement, select a later part of it beside the list first</source>
        <translation>Zum Trennen erst einen späteren Teil der Anforderung neben der Liste wählen</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Mit dem nächsten verbinden</translation>
    </message>
    <message>
        <source>No requirement at all</source>
        <translation>Gar keine Anforderung</translation>
    </message>
    <message>
        <source>Selected words are a requirement</source>
        <translation>Markierte Wörter sind eine Anforderung</translation>
    </message>
    <message>
        <source>To add a requirement, select its words in the text first</source>
        <translation>Für eine neue Anforderung erst ihre Wörter im Text markieren</translation>
    </message>
    <message>
        <source>This requirement</source>
        <translation>Diese Anforderung</translation>
    </message>
    <message>
        <source>Needed after all</source>
        <translation>Doch nötig</translation>
    </message>
</context>
<context>
    <name>PostingPage</name>
    <message>
        <source>The posting’s text</source>
        <translation>Text der Anzeige</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>I have this</source>
        <translation>Kann ich</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Dasselbe wie…</translation>
    </message>
    <message>
        <source>Not a skill</source>
        <translation>Keine Kenntnis</translation>
    </message>
    <message>
        <source>Why this verdict</source>
        <translation>Warum dieses Urteil</translation>
    </message>
    <message>
        <source>Next marked place in the text</source>
        <translation>Nächste markierte Stelle im Text</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A contact needs a name.</source>
        <translation>Ein Kontakt braucht einen Namen.</translation>
    </message>
    <message>
        <source>A document needs a name.</source>
        <translation>Ein Dokument braucht einen Namen.</translation>
    </message>
    <message>
        <source>A document needs its file.</source>
        <translation>Ein Dokument braucht seine Datei.</translation>
    </message>
    <message>
        <source>A requirement lies outside the posting&apos;s text.</source>
        <translation>Eine Anforderung liegt außerhalb des Anzeigentextes.</translation>
    </message>
    <message>
        <source>A search that is kept needs a name and words to search for.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen und Suchwörter.</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Eine Phase braucht einen Namen.</translation>
    </message>
    <message>
        <source>A task needs words.</source>
        <translation>Eine Aufgabe braucht Worte.</translation>
    </message>
    <message>
        <source>Add a stage first.</source>
        <translation>Zuerst eine Phase hinzufügen.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Neu hinzufügen.</translation>
    </message>
    <message>
        <source>Add it to your profile by its name.</source>
        <translation>Mit seinem Namen ins Profil eintragen.</translation>
    </message>
    <message>
        <source>Add one in the settings.</source>
        <translation>In den Einstellungen eine hinzufügen.</translation>
    </message>
    <message>
        <source>Add the file itself.</source>
        <translation>Die Datei selbst hinzufügen.</translation>
    </message>
    <message>
        <source>Allow reading its folder, then try again.</source>
        <translation>Lesen im Ordner erlauben und nochmals versuchen.</translation>
    </message>
    <message>
        <source>Allow reading the file and its folder, then try again.</source>
        <translation>Lesen der Datei und ihres Ordners erlauben und nochmals versuchen.</translation>
    </message>
    <message>
        <source>Allow writing to it, and see its disk.</source>
        <translation>Schreiben dort erlauben und den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Allow writing to its folder, and see that the disk has room.</source>
        <translation>Schreiben im Ordner erlauben und für freien Platz sorgen.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then try again.</source>
        <translation>Schreiben in die Datei und ihren Ordner erlauben und nochmals versuchen.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, and check its disk.</source>
        <translation>Schreiben in den Ordner erlauben und den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>An interview has a day, a time and a length.</source>
        <translation>Ein Vorstellungsgespräch hat Tag, Uhrzeit und Dauer.</translation>
    </message>
    <message>
        <source>An interview is done by saying how it went.</source>
        <translation>Ein Vorstellungsgespräch ist erledigt, wenn sein Ergebnis angegeben ist.</translation>
    </message>
    <message>
        <source>Another program has the database {path} open.</source>
        <translation>Ein anderes Programm hat die Datenbank {path} geöffnet.</translation>
    </message>
    <message>
        <source>Check the disk that holds {path}, then try again.</source>
        <translation>Den Datenträger mit {path} prüfen und nochmals versuchen.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Den Datenträger prüfen und nochmals versuchen.</translation>
    </message>
    <message>
        <source>Choose a JSON Resume file.</source>
        <translation>Eine JSON-Resume-Datei wählen.</translation>
    </message>
    <message>
        <source>Choose a CV with its text in it (a scan has none), or type your skills.</source>
        <translation>Einen Lebenslauf wählen, der Text enthält (ein Scan hat keinen), oder die Kenntnisse eintippen.</translation>
    </message>
    <message>
        <source>Choose a file such as a PDF.</source>
        <translation>Eine Datei wählen, etwa ein PDF.</translation>
    </message>
    <message>
        <source>Choose a later part of the requirement.</source>
        <translation>Einen späteren Teil der Anforderung wählen.</translation>
    </message>
    <message>
        <source>Choose another name, or say --replace.</source>
        <translation>Einen anderen Namen wählen oder --replace angeben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Einen anderen Ort wählen oder dort Platz schaffen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Choose another stage for them.</source>
        <translation>Eine andere Phase für sie wählen.</translation>
    </message>
    <message>
        <source>Choose fewer at a time.</source>
        <translation>Weniger auf einmal wählen.</translation>
    </message>
    <message>
        <source>Choose one of the names that are offered, or add the skill to your profile first.</source>
        <translation>Einen der angebotenen Namen wählen oder die Kenntnis zuerst ins Profil aufnehmen.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Eines davon wählen: {choices}.</translation>
    </message>
    <message>
        <source>Choose one such as Europe/Berlin.</source>
        <translation>Eine wie Europe/Berlin wählen.</translation>
    </message>
    <message>
        <source>Choose one with a job&apos;s title or company in each row.</source>
        <translation>Eine wählen, in der jede Zeile Stellentitel oder Firma nennt.</translation>
    </message>
    <message>
        <source>Choose only the words that name the skill.</source>
        <translation>Nur die Wörter wählen, die die Kenntnis nennen.</translation>
    </message>
    <message>
        <source>Choose the XML file that the Europass editor saves, or a PDF of the same CV.</source>
        <translation>Die XML-Datei wählen, die der Europass-Editor speichert, oder ein PDF desselben Lebenslaufs.</translation>
    </message>
    <message>
        <source>Choose the archive that LinkedIn sends when you ask for a copy of your data.</source>
        <translation>Das Archiv wählen, das LinkedIn auf Anfrage als Kopie der Daten schickt.</translation>
    </message>
    <message>
        <source>Choose the whole file as it was exported; nothing was changed.</source>
        <translation>Die ganze Datei wählen, wie sie exportiert wurde; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose the words that you mean.</source>
        <translation>Die gemeinten Wörter wählen.</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>Heute oder einen früheren Tag wählen.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Es schließen und nochmals versuchen.</translation>
    </message>
    <message>
        <source>Close jobtracker and restore a backup.</source>
        <translation>jobtracker schließen und eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Close the other program, perhaps a second jobtracker, then try again.</source>
        <translation>Das andere Programm, vielleicht ein zweites jobtracker, schließen und nochmals versuchen.</translation>
    </message>
    <message>
        <source>Copy only the posting itself from it.</source>
        <translation>Nur die Anzeige selbst daraus kopieren.</translation>
    </message>
    <message>
        <source>Copy the posting from it and paste it.</source>
        <translation>Die Anzeige daraus kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Copy the whole posting, then paste it again.</source>
        <translation>Die ganze Anzeige kopieren und neu einfügen.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Eines der beiden Daten korrigieren.</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Eines von beiden korrigieren.</translation>
    </message>
    <message>
        <source>Download it again, or copy the posting from a viewer.</source>
        <translation>Neu herunterladen oder die Anzeige aus einem Betrachter kopieren.</translation>
    </message>
    <message>
        <source>Excitement goes from 1 to 5.</source>
        <translation>Das Interesse geht von 1 bis 5.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Platz schaffen und nochmals versuchen.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Platz schaffen.</translation>
    </message>
    <message>
        <source>Give day, time and time zone.</source>
        <translation>Tag, Uhrzeit und Zeitzone angeben.</translation>
    </message>
    <message>
        <source>Give the path of a file that holds a posting.</source>
        <translation>Den Pfad einer Datei mit einer Anzeige angeben.</translation>
    </message>
    <message>
        <source>Go on with the version that you had, and report this.</source>
        <translation>Mit der bisherigen Version weitermachen und dies melden.</translation>
    </message>
    <message>
        <source>There is nothing to split here.</source>
        <translation>Hier gibt es nichts zu trennen.</translation>
    </message>
    <message>
        <source>In the profile, {path} ends before it starts.</source>
        <translation>Im Profil endet {path}, bevor es beginnt.</translation>
    </message>
    <message>
        <source>In the profile, {path} is neither a text nor an object.</source>
        <translation>Im Profil ist {path} weder ein Text noch ein Objekt.</translation>
    </message>
    <message>
        <source>In the profile, {path} is not a list.</source>
        <translation>Im Profil ist {path} keine Liste.</translation>
    </message>
    <message>
        <source>In the profile, {path} is not an object.</source>
        <translation>Im Profil ist {path} kein Objekt.</translation>
    </message>
    <message>
        <source>In the profile, {path}.keywords holds something that is not a text.</source>
        <translation>Im Profil steht in {path}.keywords etwas, das kein Text ist.</translation>
    </message>
    <message>
        <source>In the profile, {path}.years is not a number of years.</source>
        <translation>Im Profil ist {path}.years keine Anzahl von Jahren.</translation>
    </message>
    <message>
        <source>In the profile, {path}.{key} is not a date such as 2024-03-01.</source>
        <translation>Im Profil ist {path}.{key} kein Datum wie 2024-03-01.</translation>
    </message>
    <message>
        <source>In the profile, {path}.{key} is not a text.</source>
        <translation>Im Profil ist {path}.{key} kein Text.</translation>
    </message>
    <message>
        <source>Install it anew.</source>
        <translation>Neu installieren.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Die neuere Version wieder installieren.</translation>
    </message>
    <message>
        <source>Install the newer version, then restore it there.</source>
        <translation>Die neuere Version installieren und es dort wiederherstellen.</translation>
    </message>
    <message>
        <source>It was left as it is. Restore a backup, or move the file away to start anew.</source>
        <translation>Sie blieb, wie sie ist. Eine Sicherung wiederherstellen, oder die Datei verschieben, um neu anzufangen.</translation>
    </message>
    <message>
        <source>Look at the posting again.</source>
        <translation>Die Anzeige nochmals ansehen.</translation>
    </message>
    <message>
        <source>Look at them again.</source>
        <translation>Sie nochmals ansehen.</translation>
    </message>
    <message>
        <source>Make it smaller, then add it again.</source>
        <translation>Verkleinern und neu hinzufügen.</translation>
    </message>
    <message>
        <source>Mark it in the text again.</source>
        <translation>Sie im Text neu markieren.</translation>
    </message>
    <message>
        <source>Mend the lines named, or install the program again.</source>
        <translation>Die genannten Zeilen richten oder das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder.</source>
        <translation>Sie verschieben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>No backup was made, because the database is damaged; older ones were kept.</source>
        <translation>Keine Sicherung angelegt, weil die Datenbank beschädigt ist; ältere blieben erhalten.</translation>
    </message>
    <message>
        <source>No backup was made, because the disk is full; older ones were kept.</source>
        <translation>Keine Sicherung angelegt, weil der Datenträger voll ist; ältere blieben erhalten.</translation>
    </message>
    <message>
        <source>No backup was made, because the folder for backups cannot be written; older ones were kept.</source>
        <translation>Keine Sicherung angelegt, weil der Ordner dafür nicht beschreibbar ist; ältere blieben erhalten.</translation>
    </message>
    <message>
        <source>No column of this table is called by a job&apos;s title or company.</source>
        <translation>Keine Spalte dieser Tabelle heißt nach Stellentitel oder Firma.</translation>
    </message>
    <message>
        <source>No copy could be made: the database cannot be read, or the disk is full.</source>
        <translation>Keine Kopie möglich: Die Datenbank ist nicht lesbar, oder der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>There is no file in this folder that can be read.</source>
        <translation>In diesem Ordner ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>No job is chosen.</source>
        <translation>Keine Stelle ist gewählt.</translation>
    </message>
    <message>
        <source>No skill is known by this name.</source>
        <translation>Keine Kenntnis dieses Namens ist bekannt.</translation>
    </message>
    <message>
        <source>No text was found in this PDF: it seems to hold pictures of pages.</source>
        <translation>In diesem PDF wurde kein Text gefunden: Es enthält wohl nur Bilder der Seiten.</translation>
    </message>
    <message>
        <source>Not saved: another program is using {path}.</source>
        <translation>Nicht gespeichert: Ein anderes Programm benutzt {path}.</translation>
    </message>
    <message>
        <source>Not saved: the database {path} is damaged.</source>
        <translation>Nicht gespeichert: Die Datenbank {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>Not saved: the disk failed.</source>
        <translation>Nicht gespeichert: Der Datenträger hat versagt.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Nicht gespeichert: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Not saved: the text is too long.</source>
        <translation>Nicht gespeichert: Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>Not saved: {path} may not be written.</source>
        <translation>Nicht gespeichert: {path} darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Not saved: {path} was moved or replaced while it was open.</source>
        <translation>Nicht gespeichert: {path} wurde verschoben oder ersetzt, während es offen war.</translation>
    </message>
    <message>
        <source>Nothing can be changed, because the disk that holds {path} fails.</source>
        <translation>Nichts kann geändert werden, weil der Datenträger mit {path} versagt.</translation>
    </message>
    <message>
        <source>Nothing can be changed, because the disk that holds {path} is full.</source>
        <translation>Nichts kann geändert werden, weil der Datenträger mit {path} voll ist.</translation>
    </message>
    <message>
        <source>Nothing can be changed, because {path} may not be written.</source>
        <translation>Nichts kann geändert werden, weil {path} nicht geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Nothing in this file was recognised that a profile could hold.</source>
        <translation>In dieser Datei wurde nichts erkannt, was in ein Profil passt.</translation>
    </message>
    <message>
        <source>Nothing is chosen to be removed.</source>
        <translation>Nichts ist zum Entfernen gewählt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another one.</source>
        <translation>Nichts wurde geändert. Eine andere wählen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore another copy of it.</source>
        <translation>Nichts wurde geändert. Eine andere Kopie davon wiederherstellen.</translation>
    </message>
    <message>
        <source>Nothing was changed. See that the disk has room and that the data folder may be written.</source>
        <translation>Nichts wurde geändert. Für freien Platz sorgen und dafür, dass der Datenordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>Nothing was changed. See that the disk has room, then try again.</source>
        <translation>Nichts wurde geändert. Für freien Platz sorgen und nochmals versuchen.</translation>
    </message>
    <message>
        <source>Open it elsewhere, copy the posting and paste it.</source>
        <translation>Mit einem anderen Programm öffnen, die Anzeige kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Open it in a viewer, copy the posting and paste it.</source>
        <translation>Es in einem Betrachter öffnen, die Anzeige kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Open it in a word processor, copy the posting and paste it.</source>
        <translation>Es in einer Textverarbeitung öffnen, die Anzeige kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Open it, copy the posting and paste it.</source>
        <translation>Sie öffnen, die Anzeige kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Open the job to change it.</source>
        <translation>Die Stelle öffnen, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Open the job to say how it went.</source>
        <translation>Die Stelle öffnen, um das Ergebnis anzugeben.</translation>
    </message>
    <message>
        <source>Passed, not passed, or cancelled.</source>
        <translation>Bestanden, nicht bestanden oder abgesagt.</translation>
    </message>
    <message>
        <source>Pay is a number that is not below zero.</source>
        <translation>Ein Gehalt ist eine Zahl, die nicht unter null liegt.</translation>
    </message>
    <message>
        <source>Put headings such as Title, Company, Status and Applied date above the columns.</source>
        <translation>Überschriften wie Titel, Firma, Status und Beworben am über die Spalten setzen.</translation>
    </message>
    <message>
        <source>Put it back, or close jobtracker and start it again.</source>
        <translation>Sie zurücklegen, oder jobtracker schließen und neu starten.</translation>
    </message>
    <message>
        <source>Put it back, or remove the link.</source>
        <translation>Sie zurücklegen oder die Verknüpfung entfernen.</translation>
    </message>
    <message>
        <source>Put that right, then start jobtracker again; until then all can be read.</source>
        <translation>Das in Ordnung bringen und jobtracker neu starten; bis dahin lässt sich alles lesen.</translation>
    </message>
    <message>
        <source>Put the newest backup in its place, or move that folder away to start anew.</source>
        <translation>Die neueste Sicherung an ihre Stelle legen, oder jenen Ordner verschieben und neu beginnen.</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation>Das Lesen dieser Datei dauerte zu lange.</translation>
    </message>
    <message>
        <source>Reading this file was stopped.</source>
        <translation>Das Lesen dieser Datei wurde beendet.</translation>
    </message>
    <message>
        <source>Remove one of the two lines.</source>
        <translation>Eine der beiden Zeilen entfernen.</translation>
    </message>
    <message>
        <source>Remove the posting instead.</source>
        <translation>Stattdessen die Anzeige entfernen.</translation>
    </message>
    <message>
        <source>Restore a backup in its place, or move the file away to start anew.</source>
        <translation>An ihrer Stelle eine Sicherung wiederherstellen, oder die Datei verschieben und neu beginnen.</translation>
    </message>
    <message>
        <source>Save it as CSV, with one job in each row and a column for each thing.</source>
        <translation>Als CSV speichern, mit einer Stelle je Zeile und einer Spalte je Angabe.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Angeben, was zu tun ist.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Angeben, was es ist.</translation>
    </message>
    <message>
        <source>Say with --data-dir where they are.</source>
        <translation>Mit --data-dir angeben, wo sie liegen.</translation>
    </message>
    <message>
        <source>See that it can be read and that the disk has room, then try again.</source>
        <translation>Dafür sorgen, dass sie lesbar und Platz frei ist, und nochmals versuchen.</translation>
    </message>
    <message>
        <source>See that the disk has room, then try again.</source>
        <translation>Für freien Platz sorgen und nochmals versuchen.</translation>
    </message>
    <message>
        <source>See that the disk has room, then try again; nothing was changed.</source>
        <translation>Für freien Platz sorgen und nochmals versuchen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>See that the disk has room, then try again; or go on with the version that you had.</source>
        <translation>Für freien Platz sorgen und nochmals versuchen, oder mit der bisherigen Version weitermachen.</translation>
    </message>
    <message>
        <source>Select only the posting itself, copy it and paste it again.</source>
        <translation>Nur die Anzeige selbst markieren, kopieren und neu einfügen.</translation>
    </message>
    <message>
        <source>Shorten it, or keep it as a document.</source>
        <translation>Kürzen oder als Dokument ablegen.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen.</translation>
    </message>
    <message>
        <source>Split it, and import the parts.</source>
        <translation>Aufteilen und die Teile importieren.</translation>
    </message>
    <message>
        <source>That the posting was saved cannot be taken back.</source>
        <translation>Dass die Anzeige gespeichert wurde, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The answers cannot be written: {reason}.</source>
        <translation>Die Antworten lassen sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The archive could not be written: the database is damaged.</source>
        <translation>Das Archiv konnte nicht geschrieben werden: Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>The archive could not be written: {reason}.</source>
        <translation>Das Archiv ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The backup could not take the place of the file: {reason}.</source>
        <translation>Die Sicherung konnte nicht an die Stelle der Datei treten: {reason}.</translation>
    </message>
    <message>
        <source>The calendar {file} could not be written: {reason}.</source>
        <translation>Der Kalender {file} ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The catalogue of skills has faults: {faults}.</source>
        <translation>Der Katalog der Kenntnisse hat Fehler: {faults}.</translation>
    </message>
    <message>
        <source>The data folder cannot be written: {reason}.</source>
        <translation>In den Datenordner lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The database could not be brought to the new version, and is as it was.</source>
        <translation>Die Datenbank ließ sich nicht auf die neue Version bringen und ist, wie sie war.</translation>
    </message>
    <message>
        <source>The database {path} cannot be opened.</source>
        <translation>Die Datenbank {path} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The database {path} could not be brought to the new version, and is as it was.</source>
        <translation>Die Datenbank {path} ließ sich nicht auf die neue Version bringen und ist, wie sie war.</translation>
    </message>
    <message>
        <source>The database {path} could not be made.</source>
        <translation>Die Datenbank {path} ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The database {path} is damaged.</source>
        <translation>Die Datenbank {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The database {path} is empty: all of it is gone.</source>
        <translation>Die Datenbank {path} ist leer: Alles darin ist weg.</translation>
    </message>
    <message>
        <source>The database {path} is gone, but {folder} holds backups of it.</source>
        <translation>Die Datenbank {path} ist weg, aber in {folder} liegen Sicherungen davon.</translation>
    </message>
    <message>
        <source>The database {path} was made by a newer jobtracker.</source>
        <translation>Die Datenbank {path} stammt von einem neueren jobtracker.</translation>
    </message>
    <message>
        <source>The database {path} was not closed well and cannot be put right, because it may not be written.</source>
        <translation>Die Datenbank {path} wurde nicht richtig geschlossen und lässt sich nicht richten, weil sie nicht geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The disk failed while {path} was being read.</source>
        <translation>Der Datenträger hat versagt, während {path} gelesen wurde.</translation>
    </message>
    <message>
        <source>The disk has no room for what is in this archive.</source>
        <translation>Auf dem Datenträger ist kein Platz für den Inhalt dieses Archivs.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>Der Datenträger mit {path} ist voll.</translation>
    </message>
    <message>
        <source>The documents could not be kept: {reason}.</source>
        <translation>Die Dokumente ließen sich nicht aufbewahren: {reason}.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>The file could not be put aside: {reason}.</source>
        <translation>Die Datei ließ sich nicht beiseitelegen: {reason}.</translation>
    </message>
    <message>
        <source>The file of {file} is not in the app&apos;s folder any more.</source>
        <translation>Die Datei von {file} liegt nicht mehr im Ordner des Programms.</translation>
    </message>
    <message>
        <source>The highest pay is below the lowest.</source>
        <translation>Das höchste Gehalt liegt unter dem niedrigsten.</translation>
    </message>
    <message>
        <source>The jobs of this stage need another place.</source>
        <translation>Die Stellen dieser Phase brauchen einen anderen Platz.</translation>
    </message>
    <message>
        <source>The line has neither &quot;text&quot; nor &quot;html&quot; as a string.</source>
        <translation>Die Zeile hat weder „text“ noch „html“ als Zeichenkette.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text.</source>
        <translation>Die Zeile ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The line is not a JSON object with &quot;id&quot; and &quot;text&quot; or &quot;html&quot;.</source>
        <translation>Die Zeile ist kein JSON-Objekt mit „id“ und „text“ oder „html“.</translation>
    </message>
    <message>
        <source>The line is not valid JSON.</source>
        <translation>Die Zeile ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The posting does not name what it asks for.</source>
        <translation>Die Anzeige nennt nicht, was sie verlangt.</translation>
    </message>
    <message>
        <source>The profile is nested too deeply.</source>
        <translation>Das Profil ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The profile is not UTF-8 text.</source>
        <translation>Das Profil ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The profile is not a JSON object.</source>
        <translation>Das Profil ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The profile is not valid JSON (line {line}).</source>
        <translation>Das Profil ist kein gültiges JSON (Zeile {line}).</translation>
    </message>
    <message>
        <source>The profile {file} cannot be opened: {reason}.</source>
        <translation>Das Profil {file} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>The samples are missing from this copy of jobtracker.</source>
        <translation>In dieser Kopie von jobtracker fehlen die Beispiele.</translation>
    </message>
    <message>
        <source>The stages have changed meanwhile.</source>
        <translation>Die Phasen haben sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known.</source>
        <translation>Die Zeitzone „{zone}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The window&apos;s settings could not be kept: {reason}.</source>
        <translation>Die Einstellungen des Fensters ließen sich nicht aufbewahren: {reason}.</translation>
    </message>
    <message>
        <source>The years of a skill are a number from 0 to {most}.</source>
        <translation>Die Jahre einer Kenntnis sind eine Zahl von 0 bis {most}.</translation>
    </message>
    <message>
        <source>There are neither jobs nor people in this archive.</source>
        <translation>In diesem Archiv sind weder Stellen noch Personen.</translation>
    </message>
    <message>
        <source>This table has too many rows.</source>
        <translation>Diese Tabelle hat zu viele Zeilen.</translation>
    </message>
    <message>
        <source>There are no jobs in {folder}.</source>
        <translation>In {folder} sind keine Stellen.</translation>
    </message>
    <message>
        <source>There is already a file {file}.</source>
        <translation>Es gibt schon eine Datei {file}.</translation>
    </message>
    <message>
        <source>There is already a stage “{stage}”.</source>
        <translation>Es gibt schon eine Phase „{stage}“.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>There is no job in this table.</source>
        <translation>In dieser Tabelle ist keine Stelle.</translation>
    </message>
    <message>
        <source>There is no point after this one.</source>
        <translation>Danach kommt kein weiterer Punkt.</translation>
    </message>
    <message>
        <source>There is no profile in this archive.</source>
        <translation>In diesem Archiv ist kein Profil.</translation>
    </message>
    <message>
        <source>There is no stage left to put a posting in.</source>
        <translation>Es gibt keine Phase mehr für eine Anzeige.</translation>
    </message>
    <message>
        <source>There is no stage that means applied.</source>
        <translation>Es gibt keine Phase, die „Beworben“ bedeutet.</translation>
    </message>
    <message>
        <source>There is no stage that means closed.</source>
        <translation>Es gibt keine Phase, die „Abgeschlossen“ bedeutet.</translation>
    </message>
    <message>
        <source>There is no text in this document.</source>
        <translation>In diesem Dokument ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>In dieser Datei ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text in this message.</source>
        <translation>In dieser Nachricht ist kein Text.</translation>
    </message>
    <message>
        <source>There is no word in this.</source>
        <translation>Darin ist kein Wort.</translation>
    </message>
    <message>
        <source>There is nothing to read here.</source>
        <translation>Hier gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
    <message>
        <source>These are more than {most} files.</source>
        <translation>Das sind mehr als {most} Dateien.</translation>
    </message>
    <message>
        <source>These names are not a list.</source>
        <translation>Diese Namen sind keine Liste.</translation>
    </message>
    <message>
        <source>They hold until you close the window.</source>
        <translation>Sie gelten, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>This PDF is damaged.</source>
        <translation>Dieses PDF ist beschädigt.</translation>
    </message>
    <message>
        <source>This PDF needs a password.</source>
        <translation>Dieses PDF braucht ein Passwort.</translation>
    </message>
    <message>
        <source>This archive holds more than 10,000 jobs.</source>
        <translation>Dieses Archiv enthält mehr als 10.000 Stellen.</translation>
    </message>
    <message>
        <source>This archive is damaged, or of a kind that cannot be read.</source>
        <translation>Dieses Archiv ist beschädigt oder von nicht lesbarer Art.</translation>
    </message>
    <message>
        <source>This archive was made by a newer jobtracker.</source>
        <translation>Dieses Archiv stammt von einem neueren jobtracker.</translation>
    </message>
    <message>
        <source>This backup is damaged, too.</source>
        <translation>Auch diese Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>This day is not yours to move.</source>
        <translation>Dieser Tag lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <source>This document unpacks to far more than a posting.</source>
        <translation>Dieses Dokument ist entpackt viel größer als eine Anzeige.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>Diesen Entwurf gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This file could not be read: it is damaged, or far larger than a posting.</source>
        <translation>Diese Datei war nicht lesbar: Sie ist beschädigt oder viel größer als eine Anzeige.</translation>
    </message>
    <message>
        <source>This file holds no table.</source>
        <translation>Diese Datei enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>This file is damaged, or is not XML.</source>
        <translation>Diese Datei ist beschädigt oder kein XML.</translation>
    </message>
    <message>
        <source>This file takes more memory to read than a posting ever should.</source>
        <translation>Diese Datei zu lesen braucht mehr Speicher, als eine Anzeige je sollte.</translation>
    </message>
    <message>
        <source>This interview is not there any more.</source>
        <translation>Dieses Vorstellungsgespräch gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This interview is still to come.</source>
        <translation>Dieses Vorstellungsgespräch steht noch bevor.</translation>
    </message>
    <message>
        <source>This is a file&apos;s raw content, not text.</source>
        <translation>Das ist der Rohinhalt einer Datei, kein Text.</translation>
    </message>
    <message>
        <source>This is longer than a million characters, far more than a job posting.</source>
        <translation>Das ist länger als eine Million Zeichen, weit mehr als eine Stellenanzeige.</translation>
    </message>
    <message>
        <source>This is not a Europass CV, or there is nothing in it.</source>
        <translation>Das ist kein Europass-Lebenslauf, oder er ist leer.</translation>
    </message>
    <message>
        <source>This is not a Europass CV.</source>
        <translation>Das ist kein Europass-Lebenslauf.</translation>
    </message>
    <message>
        <source>This is not one of the outcomes.</source>
        <translation>Das ist kein Ausgang.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Das steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>This is not one of the colours.</source>
        <translation>Das ist keine der Farben.</translation>
    </message>
    <message>
        <source>This is not a Word document, or it is damaged.</source>
        <translation>Das ist kein Word-Dokument, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Das ist kein Tag.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>Das ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>This is not a whole number from {least} to {most}.</source>
        <translation>Das ist keine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>This is not in the history any more.</source>
        <translation>Das steht nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>This is not in the trash any more.</source>
        <translation>Das ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>This is not the year in which a skill was last used.</source>
        <translation>Das ist kein Jahr, in dem eine Kenntnis zuletzt genutzt wurde.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This is already read as before.</source>
        <translation>Das wird schon wie vorher gelesen.</translation>
    </message>
    <message>
        <source>This is too long for a term.</source>
        <translation>Das ist zu lang für einen Begriff.</translation>
    </message>
    <message>
        <source>This is too long for one line of a profile.</source>
        <translation>Das ist zu lang für eine Zeile im Profil.</translation>
    </message>
    <message>
        <source>This line has no name.</source>
        <translation>Diese Zeile hat keinen Namen.</translation>
    </message>
    <message>
        <source>This line of the profile holds something that does not belong there.</source>
        <translation>In dieser Zeile des Profils steht etwas, das nicht dorthin gehört.</translation>
    </message>
    <message>
        <source>This line of your profile is not there any more.</source>
        <translation>Diese Zeile des Profils gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This message is damaged.</source>
        <translation>Diese Nachricht ist beschädigt.</translation>
    </message>
    <message>
        <source>This move lies in the future.</source>
        <translation>Dieser Schritt liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>This note is empty.</source>
        <translation>Diese Notiz ist leer.</translation>
    </message>
    <message>
        <source>This page is too large to read.</source>
        <translation>Diese Seite ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>This point is not there any more.</source>
        <translation>Diesen Punkt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This posting could not be read because of a fault in the program.</source>
        <translation>Diese Anzeige war wegen eines Fehlers im Programm nicht lesbar.</translation>
    </message>
    <message>
        <source>This posting is not there any more.</source>
        <translation>Diese Anzeige gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This runs out before it was issued.</source>
        <translation>Das läuft ab, bevor es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>This stage is not there any more.</source>
        <translation>Diese Phase gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This term is not taught any more.</source>
        <translation>Dieser Begriff ist nicht mehr beigebracht.</translation>
    </message>
    <message>
        <source>This text is too long for a note.</source>
        <translation>Dieser Text ist zu lang für eine Notiz.</translation>
    </message>
    <message>
        <source>Undo, if it was removed by mistake.</source>
        <translation>Falls versehentlich entfernt: rückgängig machen.</translation>
    </message>
    <message>
        <source>What this belongs to is not there any more.</source>
        <translation>Wozu das gehört, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Write a year such as 2024.</source>
        <translation>Ein Jahr wie 2024 eingeben.</translation>
    </message>
    <message>
        <source>Write a year, a month such as 2024-03 or a day such as 2024-03-01.</source>
        <translation>Ein Jahr, einen Monat wie 2024-03 oder einen Tag wie 2024-03-01 eingeben.</translation>
    </message>
    <message>
        <source>Write it as 2026-05-31.</source>
        <translation>Schreibweise: 2026-05-31.</translation>
    </message>
    <message>
        <source>Write something, or leave it.</source>
        <translation>Etwas schreiben oder es lassen.</translation>
    </message>
    <message>
        <source>Write them to another place, or make room there.</source>
        <translation>Sie an einen anderen Ort schreiben oder dort Platz schaffen.</translation>
    </message>
    <message>
        <source>Your profile already says this.</source>
        <translation>Das steht schon im Profil.</translation>
    </message>
    <message>
        <source>jobtracker is open already, but does not answer.</source>
        <translation>jobtracker ist schon offen, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <translation>{file} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be kept: {reason}.</source>
        <translation>{file} ließ sich nicht aufbewahren: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be restored: what is in it could not be laid out beside the database.</source>
        <translation>{file} ließ sich nicht wiederherstellen: Der Inhalt ließ sich nicht neben der Datenbank auslegen.</translation>
    </message>
    <message>
        <source>{file} could not be restored: {reason}.</source>
        <translation>{file} ließ sich nicht wiederherstellen: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} is damaged: what it holds is not what was exported.</source>
        <translation>{file} ist beschädigt: Der Inhalt ist nicht, was exportiert wurde.</translation>
    </message>
    <message>
        <source>{file} is larger than 24 MB.</source>
        <translation>{file} ist größer als 24 MB.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB.</source>
        <translation>{file} ist größer als {size} MB.</translation>
    </message>
    <message>
        <source>{file} is not a jobtracker archive, or was cut off.</source>
        <translation>{file} ist kein Archiv von jobtracker oder wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>{file} is not a jobtracker archive.</source>
        <translation>{file} ist kein Archiv von jobtracker.</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <translation>{file} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} ist keine Datei.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read.</source>
        <translation>{file} ist von nicht lesbarer Art.</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than it can hold.</source>
        <translation>{file} würde ausgepackt weit mehr, als es enthalten kann.</translation>
    </message>
    <message>
        <source>{path} cannot be reached.</source>
        <translation>{path} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>{path} is not a jobtracker database, or its beginning is damaged.</source>
        <translation>{path} ist keine Datenbank von jobtracker, oder ihr Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation>{path} ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>{path} points to a file that is gone.</source>
        <translation>{path} verweist auf eine Datei, die es nicht mehr gibt.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>nothing more</source>
        <translation>nichts mehr</translation>
    </message>
    <message>
        <source>instead of: {said}</source>
        <translation>statt: {said}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{years} year</source>
        <translation>{years} Jahr</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} Jahre</translation>
    </message>
    <message>
        <source>asked by {jobs} job</source>
        <translation>von {jobs} Stelle verlangt</translation>
    </message>
    <message>
        <source>asked by {jobs} jobs</source>
        <translation>von {jobs} Stellen verlangt</translation>
    </message>
    <message>
        <source>last used {year}</source>
        <translation>zuletzt {year}</translation>
    </message>
    <message>
        <source>soft skill</source>
        <translation>Soft Skill</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To (empty: until today)</source>
        <translation>Bis (leer: bis heute)</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Grundkenntnisse</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Fortgeschritten</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expertenniveau</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>Wo es sich zeigt</translation>
    </message>
    <message>
        <source>A soft skill</source>
        <translation>Ein Soft Skill</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>Studienfach</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Hochschule oder Schule</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>Wie gut</translation>
    </message>
    <message>
        <source>Native speaker</source>
        <translation>Muttersprache</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>What holds for you</source>
        <translation>Was zutrifft</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Welche Kenntnisse sind da?</translation>
    </message>
    <message>
        <source>From your CV, or typed one by one; every saved job is compared at once.</source>
        <translation>Aus dem Lebenslauf oder getippt; verglichen wird sofort.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Kenntnis hinzufügen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>Where did you work?</source>
        <translation>Wo wurde gearbeitet?</translation>
    </message>
    <message>
        <source>Years of experience are counted from the dates.</source>
        <translation>Die Jahre an Erfahrung werden aus den Daten gezählt.</translation>
    </message>
    <message>
        <source>Add work</source>
        <translation>Berufserfahrung hinzufügen</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Abschlüsse</translation>
    </message>
    <message>
        <source>What did you study?</source>
        <translation>Welche Abschlüsse gibt es?</translation>
    </message>
    <message>
        <source>Degrees and vocational training, with their field.</source>
        <translation>Studien- und Berufsabschlüsse mit ihrem Fach.</translation>
    </message>
    <message>
        <source>Add a degree</source>
        <translation>Abschluss hinzufügen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Which languages do you speak?</source>
        <translation>Welche Sprachen werden gesprochen?</translation>
    </message>
    <message>
        <source>With their level, A1 to C2, or in your own words.</source>
        <translation>Mit Niveau, A1 bis C2, oder in eigenen Worten.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>What are you certified for?</source>
        <translation>Welche Nachweise gibt es?</translation>
    </message>
    <message>
        <source>Certificates and licences, a driving licence too.</source>
        <translation>Zertifikate und Lizenzen, auch der Führerschein.</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>What else holds for you?</source>
        <translation>Was trifft sonst noch zu?</translation>
    </message>
    <message>
        <source>A work permit, a clearance, willingness to travel: what postings demand besides skills.</source>
        <translation>Arbeitserlaubnis, Sicherheitsüberprüfung, Reisebereitschaft: was Anzeigen außer Kenntnissen verlangen.</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Change the chosen line</source>
        <translation>Gewählte Zeile ändern</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Skills, work, degrees and languages from a PDF, Word or text file, to be ticked.</source>
        <translation>Kenntnisse, Berufserfahrung, Abschlüsse und Sprachen aus einer PDF-, Word- oder Textdatei, zum Ankreuzen.</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>Beigebracht</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Fill from a CV …</source>
        <translation>Aus Lebenslauf füllen …</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>{title}, {count}</source>
        <translation>{title}, {count}</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Gefunden bei</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>My search for a job</source>
        <translation>Meine Stellensuche</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Erstellt am {day}</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Proof of my search</source>
        <translation>Nachweis der Stellensuche</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 Bewerbung</translation>
    </message>
    <message>
        <source>{count} applications</source>
        <translation>{count} Bewerbungen</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>{count} interviews</source>
        <translation>{count} Vorstellungsgespräche</translation>
    </message>
    <message>
        <source>{sent} and {held} in these days.</source>
        <translation>{sent} und {held} in diesen Tagen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The applications and interviews of some days in one list, for the job centre or yourself.</source>
        <translation>Bewerbungen und Vorstellungsgespräche eines Zeitraums in einer Liste, fürs Jobcenter oder für sich selbst.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>that is not allowed there</source>
        <translation>das ist dort nicht erlaubt</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>es ist nicht da</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>der Datenträger hat versagt</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>das System lehnt es ab</translation>
    </message>
</context>
<context>
    <name>RecoveryDesk</name>
    <message>
        <source>Went on from the backup of {backup}</source>
        <translation>Weiter mit dieser Sicherung: {backup}</translation>
    </message>
    <message>
        <source>Started anew</source>
        <translation>Neu begonnen</translation>
    </message>
    <message>
        <source>the old file is kept as {name}</source>
        <translation>die alte Datei bleibt als {name}</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Read its beginning</source>
        <translation>Den Anfang lesen</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>You had not saved this posting when the program last ended.</source>
        <translation>Diese Anzeige war noch nicht gespeichert, als das Programm zuletzt endete.</translation>
    </message>
    <message>
        <source>You had not saved these {number} postings when the program last ended.</source>
        <translation>Diese {number} Anzeigen waren noch nicht gespeichert, als das Programm zuletzt endete.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Der Entwurf wurde verworfen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Saved before</source>
        <translation>Schon gespeichert</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Gespeicherte öffnen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>These words do not say it clearly: type it into “{field}”.</source>
        <translation>Diese Wörter sagen es nicht eindeutig: Bitte in „{field}“ eintippen.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>{count} due today</source>
        <translation>{count} heute fällig</translation>
    </message>
    <message>
        <source>{interview} at {time}</source>
        <translation>{interview} um {time}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Must have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>must-haves</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>nice-to-haves</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>only you can say</source>
        <translation>nur selbst zu beurteilen</translation>
    </message>
    <message>
        <source>not enough in your profile</source>
        <translation>im Profil nicht genug</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>anderer Name</translation>
    </message>
    <message>
        <source>implied by</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>nah dran</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation>{met} von {all} erfüllt</translation>
    </message>
    <message>
        <source>{number} partly</source>
        <translation>{number} teilweise</translation>
    </message>
    <message>
        <source>{number} missing</source>
        <translation>{number} fehlt</translation>
    </message>
    <message>
        <source>{number} to confirm</source>
        <translation>{number} zu klären</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>ab {amount}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>bis {amount}</translation>
    </message>
    <message>
        <source>I could not read requirements here.</source>
        <translation>Hier ließen sich keine Anforderungen lesen.</translation>
    </message>
    <message>
        <source>not in your profile</source>
        <translation>nicht im Profil</translation>
    </message>
    <message>
        <source>“{quote}”: {why}</source>
        <translation>„{quote}“: {why}</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>nicht genug</translation>
    </message>
    <message>
        <source>“{quote}” ← your “{line}”</source>
        <translation>„{quote}“ ← im Profil „{line}“</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>zu klären</translation>
    </message>
</context>
<context>
    <name>RequirementList</name>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
</context>
<context>
    <name>SectionPanel</name>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Fill from a CV …</source>
        <translation>Aus Lebenslauf füllen …</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Tag for {count} jobs</source>
        <translation>Schlagwort für {count} Stellen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What the selected words are</source>
        <translation>Was die markierten Wörter sind</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mehr …</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Everything stays in this folder on your machine; nothing is ever sent.</source>
        <translation>Alles bleibt in diesem Ordner auf diesem Rechner; nie wird etwas gesendet.</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Datenordner: {folder}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Export everything …</source>
        <translation>Alles exportieren …</translation>
    </message>
    <message>
        <source>Restore from a file …</source>
        <translation>Aus Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>jobtracker {version}</source>
        <translation>jobtracker {version}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Paste a posting, see requirement by requirement how you fit.</source>
        <translation>Anzeige einfügen und Anforderung für Anforderung sehen, was passt.</translation>
    </message>
    <message>
        <source>Saved at once. Never deletes a file it cannot read. A backup before every upgrade. Works offline.</source>
        <translation>Sofort gespeichert. Löscht nie eine Datei, die es nicht lesen kann. Eine Sicherung vor jeder Aktualisierung. Läuft ohne Netz.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt (LGPL) and other free libraries.</source>
        <translation>Freie Software unter der MIT-Lizenz, gebaut mit Qt (LGPL) und anderen freien Bibliotheken.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Öffnet mit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme: {choice}</source>
        <translation>Farben: {choice}</translation>
    </message>
    <message>
        <source>Opens with: {choice}</source>
        <translation>Öffnet mit: {choice}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Each day at</source>
        <translation>Täglich um</translation>
    </message>
    <message>
        <source>Each day of what is due, and one hour before each interview.</source>
        <translation>Täglich an das, was ansteht, und eine Stunde vor jedem Vorstellungsgespräch.</translation>
    </message>
    <message>
        <source>They come through the desktop&apos;s tray as long as jobtracker is open.</source>
        <translation>Sie erscheinen im Infobereich des Desktops, solange jobtracker offen ist.</translation>
    </message>
    <message>
        <source>This desktop has no tray: nothing can be shown. The badge beside Today counts what is due.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Nichts kann angezeigt werden. Die Zahl neben Heute zählt, was ansteht.</translation>
    </message>
    <message>
        <source>{jobs} jobs</source>
        <translation>{jobs} Stellen</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Stelle</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Put the chosen stage further up</source>
        <translation>Gewählte Phase nach oben</translation>
    </message>
    <message>
        <source>Put it further down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Help and keyboard shortcuts</source>
        <translation>Hilfe und Tastenkürzel</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Copy a job posting anywhere and press Ctrl+V here. It is read, you correct what is wrong and save it.</source>
        <translation>Eine Stellenanzeige irgendwo kopieren und hier Strg+V drücken. Sie wird gelesen; Falsches korrigieren und speichern.</translation>
    </message>
    <message>
        <source>Fill in your profile. Each posting then shows what you have, what is missing, and why.</source>
        <translation>Das Profil ausfüllen. Jede Anzeige zeigt dann, was vorhanden ist, was fehlt und warum.</translation>
    </message>
    <message>
        <source>Everything is saved at once, on this machine alone. Ctrl+Z takes back whatever was done.</source>
        <translation>Alles wird sofort gespeichert, nur auf diesem Rechner. Strg+Z macht alles rückgängig.</translation>
    </message>
</context>
<context>
    <name>Shut</name>
    <message>
        <source>one job</source>
        <translation>eine Stelle</translation>
    </message>
    <message>
        <source>{count} jobs</source>
        <translation>{count} Stellen</translation>
    </message>
    <message>
        <source>{day}, with {jobs}</source>
        <translation>{day}, mit {jobs}</translation>
    </message>
</context>
<context>
    <name>ShutPage</name>
    <message>
        <source>Your jobs could not be opened</source>
        <translation>Die Stellen ließen sich nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing was changed. Your data lies in:</source>
        <translation>Nichts wurde geändert. Die Daten liegen in:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Whatever you choose, the file is put aside under another name and stays as it is.</source>
        <translation>Bei jeder Wahl wird die Datei unter anderem Namen beiseitegelegt und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The newest backup is of {backup}.</source>
        <translation>Die neueste Sicherung: {backup}.</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>Diese Sicherung nehmen</translation>
    </message>
    <message>
        <source>An older one …</source>
        <translation>Eine ältere …</translation>
    </message>
    <message>
        <source>Restore from a file …</source>
        <translation>Aus Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a posting (Ctrl+N)</source>
        <translation>Anzeige hinzufügen (Strg+N)</translation>
    </message>
</context>
<context>
    <name>SkillField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>StageColumn</name>
    <message>
        <source>Fold {stage}</source>
        <translation>{stage} einklappen</translation>
    </message>
    <message>
        <source>Unfold {stage}</source>
        <translation>{stage} ausklappen</translation>
    </message>
    <message>
        <source>{count} jobs</source>
        <translation>{count} Stellen</translation>
    </message>
</context>
<context>
    <name>StageEditor</name>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Add a stage …</source>
        <translation>Phase hinzufügen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>The columns of your board. Alt+↑ and Alt+↓ put the chosen one elsewhere, or drag it.</source>
        <translation>Die Spalten der Tafel. Alt+↑ und Alt+↓ verschieben die gewählte, Ziehen ebenso.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation>Name der neuen Phase</translation>
    </message>
    <message>
        <source>Remove “{name}” and move its jobs to</source>
        <translation>„{name}“ entfernen und die Stellen verschieben nach</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>StageModel</name>
    <message>
        <source>Untitled posting</source>
        <translation>Anzeige ohne Titel</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>Schlagwort hinzufügen (T)</translation>
    </message>
    <message>
        <source>More for this job</source>
        <translation>Mehr zu dieser Stelle</translation>
    </message>
    <message>
        <source>Stage: {stage}. Move it to another (M)</source>
        <translation>Phase: {stage}. In eine andere verschieben (M)</translation>
    </message>
    <message>
        <source>Move the job to another stage</source>
        <translation>Stelle in andere Phase verschieben</translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>Schlagwort vergeben</translation>
    </message>
    <message>
        <source>{what} · {day}</source>
        <translation>{what} · {day}</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Als Nächstes: {what}</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off</source>
        <translation>Schlagwort „{tag}“ entfernen</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht bewertet</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Parts of this job</source>
        <translation>Teile dieser Stelle</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Follow up in {days} days</source>
        <translation>In {days} Tagen nachfassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Hier ist nichts zu tun</translation>
    </message>
    <message>
        <source>Note what you mean to do for this job, and by when.</source>
        <translation>Notieren, was für diese Stelle zu tun ist und bis wann.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Angeben, was zu tun ist.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Repeat every … days</source>
        <translation>Wiederholen alle … Tage</translation>
    </message>
    <message>
        <source>Until they answer</source>
        <translation>Bis zur Antwort</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>TaughtPanel</name>
    <message>
        <source>What I taught</source>
        <translation>Was ich beigebracht habe</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Nothing taught yet</source>
        <translation>Noch nichts beigebracht</translation>
    </message>
    <message>
        <source>What you say of words and requirements in postings stands here, and can be taken back.</source>
        <translation>Was zu Wörtern und Anforderungen in Anzeigen festgelegt wurde, steht hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>What you said of a word holds for every posting, what you said of a requirement for its own.</source>
        <translation>Was zu einem Wort gesagt wurde, gilt für jede Anzeige, was zu einer Anforderung, nur für die eigene.</translation>
    </message>
    <message>
        <source>{said}, in “{title}”</source>
        <translation>{said}, in „{title}“</translation>
    </message>
    <message>
        <source>Untitled posting</source>
        <translation>Anzeige ohne Titel</translation>
    </message>
    <message>
        <source>the same as {skill}</source>
        <translation>dasselbe wie {skill}</translation>
    </message>
    <message>
        <source>not a skill</source>
        <translation>keine Kenntnis</translation>
    </message>
    <message>
        <source>split</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>no requirement</source>
        <translation>keine Anforderung</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>hier nicht nötig</translation>
    </message>
    <message>
        <source>only preferred</source>
        <translation>nur wünschenswert</translation>
    </message>
    <message>
        <source>a requirement</source>
        <translation>eine Anforderung</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>von anderer Art</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>I have this</source>
        <translation>Kann ich</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Dasselbe wie…</translation>
    </message>
    <message>
        <source>Not a skill</source>
        <translation>Keine Kenntnis</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Needed after all</source>
        <translation>Doch nötig</translation>
    </message>
    <message>
        <source>Count this requirement again (X).</source>
        <translation>Diese Anforderung wieder zählen (X).</translation>
    </message>
    <message>
        <source>More about this requirement</source>
        <translation>Mehr zu dieser Anforderung</translation>
    </message>
    <message>
        <source>Add it to your profile (H). All saved postings are compared anew.</source>
        <translation>Ins Profil aufnehmen (H). Alle gespeicherten Anzeigen werden neu verglichen.</translation>
    </message>
    <message>
        <source>Say which skill these words mean, in every posting (S).</source>
        <translation>Sagen, welche Kenntnis diese Wörter in jeder Anzeige meinen (S).</translation>
    </message>
    <message>
        <source>These words name no skill, in any posting (N).</source>
        <translation>Diese Wörter nennen in keiner Anzeige eine Kenntnis (N).</translation>
    </message>
    <message>
        <source>About “{what}”</source>
        <translation>Zu „{what}“</translation>
    </message>
    <message>
        <source>“{term}” means the same as</source>
        <translation>„{term}“ bedeutet dasselbe wie</translation>
    </message>
    <message>
        <source>Name of a skill, such as Kubernetes</source>
        <translation>Name einer Kenntnis, etwa Kubernetes</translation>
    </message>
    <message>
        <source>The skill that is meant</source>
        <translation>Die gemeinte Kenntnis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Write a note… (Markdown)</source>
        <translation>Notiz schreiben… (Markdown)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Copy te&amp;xt</source>
        <translation>Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>{address} öffnen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Nothing else is due today.</source>
        <translation>Heute steht nichts weiter an.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>{interview}: how did it go?</source>
        <translation>{interview}: Wie lief es?</translation>
    </message>
    <message>
        <source>The last day to apply is near</source>
        <translation>Der Bewerbungsschluss ist nah</translation>
    </message>
    <message>
        <source>No answer for {days} days</source>
        <translation>Seit {days} Tagen keine Antwort</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} Tage überfällig</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Say how…</source>
        <translation>Ergebnis…</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Nichts steht an.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Do what the chosen line says</source>
        <translation>Tun, was die gewählte Zeile sagt</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Open its job</source>
        <translation>Stelle öffnen</translation>
    </message>
    <message>
        <source>Remove the chosen task</source>
        <translation>Gewählte Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Note something to do</source>
        <translation>Aufgabe notieren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Add a task, such as “Renew the CV”</source>
        <translation>Aufgabe hinzufügen, etwa „Lebenslauf auffrischen“</translation>
    </message>
    <message>
        <source>Add a task for the hunt as a whole</source>
        <translation>Aufgabe für die ganze Stellensuche hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Nichts steht an</translation>
    </message>
    <message>
        <source>Go to the jobs</source>
        <translation>Zu den Stellen</translation>
    </message>
    <message>
        <source>Paste your first posting</source>
        <translation>Erste Anzeige einfügen</translation>
    </message>
    <message>
        <source>What is due with your jobs will stand here: tasks, interviews, last days, and long silence.</source>
        <translation>Hier wird stehen, was bei den Stellen ansteht: Aufgaben, Gespräche, Bewerbungsschluss und langes Schweigen.</translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation>Anzeige einfügen</translation>
    </message>
    <message>
        <source>Try it with sample postings</source>
        <translation>Mit Beispielanzeigen ausprobieren</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Als Nächstes: {what}</translation>
    </message>
    <message>
        <source>Tasks, interviews and last days to apply stand here when they come near.</source>
        <translation>Aufgaben, Gespräche und Bewerbungsschlüsse stehen hier, wenn sie näher rücken.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Only tasks are removed here. Open the job to change this.</source>
        <translation>Hier lassen sich nur Aufgaben entfernen. Um dies zu ändern, die Stelle öffnen.</translation>
    </message>
    <message>
        <source>This day is not yours to move. Open the job to change it.</source>
        <translation>Dieser Tag lässt sich nicht verschieben. Um ihn zu ändern, die Stelle öffnen.</translation>
    </message>
    <message>
        <source>{verb}	Space</source>
        <translation>{verb}	Leertaste</translation>
    </message>
    <message>
        <source>Open the job	Enter</source>
        <translation>Stelle öffnen	Enter</translation>
    </message>
    <message>
        <source>Reword	Enter</source>
        <translation>Umformulieren	Enter</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Entfernen	Entf</translation>
    </message>
    <message>
        <source>&amp;Put off</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Ask again on</source>
        <translation>&amp;Nachfassen am</translation>
    </message>
    <message>
        <source>&amp;How did it go?</source>
        <translation>&amp;Wie lief es?</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Fällig {day}</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>They wrote</source>
        <translation>Firma schrieb</translation>
    </message>
    <message>
        <source>I wrote</source>
        <translation>Ich schrieb</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Moved to {what}</source>
        <translation>Nach „{what}“ verschoben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
    <message>
        <source>Sent {what}</source>
        <translation>{what} gesendet</translation>
    </message>
</context>
<context>
    <name>TrashList</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Removed jobs</source>
        <translation>Entfernte Stellen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Alle zurückholen</translation>
    </message>
    <message>
        <source>Untitled posting</source>
        <translation>Anzeige ohne Titel</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>noch {days} Tage</translation>
    </message>
    <message>
        <source>{days} day left</source>
        <translation>noch {days} Tag</translation>
    </message>
    <message>
        <source>The trash is empty. Removed jobs are kept here for 30 days.</source>
        <translation>Der Papierkorb ist leer. Entfernte Stellen bleiben 30 Tage hier.</translation>
    </message>
    <message>
        <source>Removed jobs are kept for 30 days, then they are gone for good.</source>
        <translation>Entfernte Stellen bleiben 30 Tage, dann sind sie endgültig weg.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>jobtracker</source>
        <translation>jobtracker</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>Heute öffnen</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Looks like “{title}”</source>
        <translation>Sieht aus wie „{title}“</translation>
    </message>
    <message>
        <source>Untitled posting</source>
        <translation>Anzeige ohne Titel</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>gespeichert {day}</translation>
    </message>
    <message>
        <source>applied {day}</source>
        <translation>beworben {day}</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>This is not a day. Write it as {example}, or +7.</source>
        <translation>Das ist kein Tag. Schreibweise: {example} oder +7.</translation>
    </message>
    <message>
        <source>This is not a time. Write it as 14:30.</source>
        <translation>Das ist keine Uhrzeit. Schreibweise: 14:30.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is not a figure.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>Choose the day (Alt+Down)</source>
        <translation>Tag wählen (Alt+Ab)</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>New skill? {term}</source>
        <translation>Neue Kenntnis? {term}</translation>
    </message>
    <message>
        <source>Their stack</source>
        <translation>Eingesetzte Technik</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Hier nicht nötig</translation>
    </message>
    <message>
        <source>No requirements were recognised</source>
        <translation>Keine Anforderungen erkannt</translation>
    </message>
    <message>
        <source>Select words in the text to say which skill they mean.</source>
        <translation>Wörter im Text markieren und sagen, welche Kenntnis sie meinen.</translation>
    </message>
    <message>
        <source>You said that this is not needed here: it counts for nothing.</source>
        <translation>Als hier nicht nötig markiert: Es zählt nicht.</translation>
    </message>
    <message>
        <source>I recognised nothing here that a profile could answer. If a skill is named, select its words in the text and say what they mean.</source>
        <translation>Hier wurde nichts erkannt, was ein Profil beantworten könnte. Wenn eine Kenntnis genannt ist, die Wörter im Text markieren und sagen, was sie meinen.</translation>
    </message>
    <message>
        <source>Fill in your profile, and you see here what you have and what is missing.</source>
        <translation>Mit ausgefülltem Profil steht hier, was vorhanden ist und was fehlt.</translation>
    </message>
</context>
</TS>
