<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Case</name>
    <message>
        <source>{why}. Opened {when} by {who}</source>
        <translation>{why}. Eröffnet {when}, {who}</translation>
    </message>
    <message>
        <source>{why}. Closed {when} by {who}</source>
        <translation>{why}. Beendet {when}, {who}</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Report PDF</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Time since it was opened</source>
        <translation>Zeit seit der Eröffnung</translation>
    </message>
    <message>
        <source>Search: {count} new</source>
        <translation>Suche: {count} neu</translation>
    </message>
    <message>
        <source>{count} roots</source>
        <translation>{count} Ursprünge</translation>
    </message>
    <message>
        <source>{units} units, {lots} lots</source>
        <translation>{units} Stück, {lots} Chargen</translation>
    </message>
    <message>
        <source>{uom} left</source>
        <translation>{uom} übrig</translation>
    </message>
    <message>
        <source>lots left</source>
        <translation>Chargen übrig</translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation>{count} Produkte</translation>
    </message>
    <message>
        <source>no lot is a root</source>
        <translation>keine Charge</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{what}, {count} lots</source>
        <translation>{what}, {count} Ch.</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} Kunden</translation>
    </message>
    <message>
        <source>{count} to call</source>
        <translation>{count} anrufen</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>{count} beiseite</translation>
    </message>
    <message>
        <source>{count} held</source>
        <translation>{count} gesperrt</translation>
    </message>
    <message>
        <source>{held} held, {open} open</source>
        <translation>{held} zu, {open} offen</translation>
    </message>
    <message>
        <source>{count} to hold</source>
        <translation>{count} sperren</translation>
    </message>
    <message>
        <source>{count} to find</source>
        <translation>{count} zu finden</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Customers to call</source>
        <translation>Kunden anrufen</translation>
    </message>
    <message>
        <source>{done} of {count} reached</source>
        <translation>{done} von {count} erreicht</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesandt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>all certain</source>
        <translation>alle sicher</translation>
    </message>
    <message>
        <source>all possible</source>
        <translation>alle möglich</translation>
    </message>
    <message>
        <source>{sure} certain, {maybe} possible</source>
        <translation>{sure} sicher, {maybe} möglich</translation>
    </message>
    <message>
        <source>All came back</source>
        <translation>Alle zurück</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Kein Anruf</translation>
    </message>
    <message>
        <source>No answer, {when}</source>
        <translation>Niemand da, {when}</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Reached, {count} set aside</source>
        <translation>Erreicht, {count} beiseite</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nobody outside has any of it</source>
        <translation>Niemand draußen hat etwas davon</translation>
    </message>
    <message>
        <source>{count}, certain first</source>
        <translation>{count}, sichere zuerst</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Not safe {count}</source>
        <translation>Unsicher {count}</translation>
    </message>
    <message>
        <source>Certain {count}</source>
        <translation>Sicher {count}</translation>
    </message>
    <message>
        <source>Possible {count}</source>
        <translation>Möglich {count}</translation>
    </message>
    <message>
        <source>Serial or lot</source>
        <translation>Stück, Charge</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>then: {state}</source>
        <translation>vorher: {state}</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} von {count}</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} hier</translation>
    </message>
    <message>
        <source>in house or back</source>
        <translation>im Haus, zurück</translation>
    </message>
    <message>
        <source>{count} still to hold</source>
        <translation>{count} noch sperren</translation>
    </message>
    <message>
        <source>by the customer</source>
        <translation>beim Kunden</translation>
    </message>
    <message>
        <source>{count} not safe yet</source>
        <translation>{count} noch offen</translation>
    </message>
    <message>
        <source>{count} more in work</source>
        <translation>{count} noch in Arbeit</translation>
    </message>
    <message>
        <source>{count} certain</source>
        <translation>{count} sicher</translation>
    </message>
    <message>
        <source>{count} possible</source>
        <translation>{count} möglich</translation>
    </message>
    <message>
        <source>Mass balance</source>
        <translation>Mengenbilanz</translation>
    </message>
    <message>
        <source>{amount} came in</source>
        <translation>{amount} kamen</translation>
    </message>
    <message>
        <source>No lot is a root: nothing to weigh up.</source>
        <translation>Keine Charge als Ursprung: keine Bilanz.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Offcuts</source>
        <translation>Verschnitt</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Left house</source>
        <translation>Aus Haus</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Am Lager</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>{count} can still leave the house</source>
        <translation>{count} können noch hinaus</translation>
    </message>
    <message>
        <source>One can still leave the house</source>
        <translation>Eins kann noch hinaus</translation>
    </message>
    <message>
        <source>{count} are not held yet</source>
        <translation>{count} noch nicht gesperrt</translation>
    </message>
    <message>
        <source>One is not held yet</source>
        <translation>Eins noch nicht gesperrt</translation>
    </message>
    <message>
        <source>One act, on every panel at once; it is let go unit by unit</source>
        <translation>Ein Vorgang, sofort an jedem Panel; einzeln entsperrt</translation>
    </message>
    <message>
        <source>Hold all {count}</source>
        <translation>Alle {count} sperren</translation>
    </message>
    <message>
        <source>Everything is held</source>
        <translation>Alles ist gesperrt</translation>
    </message>
    <message>
        <source>{count} on hold, on every panel</source>
        <translation>{count} gesperrt, an jedem Panel</translation>
    </message>
    <message>
        <source>Nothing is left to hold</source>
        <translation>Nichts mehr zu sperren</translation>
    </message>
    <message>
        <source>{count} could not be held</source>
        <translation>{count} nicht sperrbar</translation>
    </message>
    <message>
        <source>One could not be held</source>
        <translation>Eins nicht sperrbar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>This is a drill</source>
        <translation>Das ist eine Übung</translation>
    </message>
    <message>
        <source>It holds nothing. {count} would be held.</source>
        <translation>Sie sperrt nichts. {count} wären es.</translation>
    </message>
    <message>
        <source>This recall is closed</source>
        <translation>Rückruf ist beendet</translation>
    </message>
    <message>
        <source>{held} still on hold, {lost} lost</source>
        <translation>{held} noch gesperrt, {lost} verloren</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>{count} are on hold now</source>
        <translation>{count} sind jetzt gesperrt</translation>
    </message>
    <message>
        <source>{away} of them are with customers: call them.</source>
        <translation>{away} davon sind bei Kunden: anrufen.</translation>
    </message>
    <message>
        <source>The call is kept</source>
        <translation>Anruf notiert</translation>
    </message>
    <message>
        <source>{case} is closed</source>
        <translation>{case} ist beendet</translation>
    </message>
    <message>
        <source>{count} holds lifted, {lost} lost</source>
        <translation>{count} entsperrt, {lost} verloren</translation>
    </message>
    <message>
        <source>{count} let go</source>
        <translation>{count} freigegeben</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Search {number} found the same as the one before.</source>
        <translation>Suche {number} fand dasselbe wie die davor.</translation>
    </message>
    <message>
        <source>Search {number}: what has changed</source>
        <translation>Suche {number}: was sich geändert hat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No longer concerned</source>
        <translation>Nicht mehr betroffen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New ones are not held yet: hold all again.</source>
        <translation>Neue sind noch frei: noch einmal sperren.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Touch a device, or scan anything</source>
        <translation>Gerät antippen oder etwas scannen</translation>
    </message>
    <message>
        <source>nothing is recorded here</source>
        <translation>hier wird nichts gebucht</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Labels that wait</source>
        <translation>Wartende Etiketten</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht da.</translation>
    </message>
    <message>
        <source>Plug it in; it is looked for every few seconds.</source>
        <translation>Anstecken; alle paar Sekunden wird gesucht.</translation>
    </message>
    <message>
        <source>Sent last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Codes read, refused</source>
        <translation>Gelesen, abgelehnt</translation>
    </message>
    <message>
        <source>Scan one of these from the glass:</source>
        <translation>Einen Code vom Schirm scannen:</translation>
    </message>
    <message>
        <source>Test code in bars</source>
        <translation>Test-Strichcode</translation>
    </message>
    <message>
        <source>Square test code</source>
        <translation>Test-Matrixcode</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Which make is the scanner?</source>
        <translation>Welche Scanner-Marke ist es?</translation>
    </message>
    <message>
        <source>Test codes</source>
        <translation>Testcodes</translation>
    </message>
    <message>
        <source>Another make</source>
        <translation>Andere Marke</translation>
    </message>
    <message>
        <source>To mend it: {make}</source>
        <translation>Beheben: {make}</translation>
    </message>
    <message>
        <source>Scan this, then a test code again:</source>
        <translation>Dies scannen, dann erneut Testcode:</translation>
    </message>
    <message>
        <source>Its manual has a code for this setting; scan it there:</source>
        <translation>Das Handbuch hat einen Code dafür; dort scannen:</translation>
    </message>
    <message>
        <source>Configuration code</source>
        <translation>Einstellcode</translation>
    </message>
    <message>
        <source>More devices</source>
        <translation>Weitere Geräte</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Bild der Kamera</translation>
    </message>
    <message>
        <source>Lay bars along the line. A frame shows what was read.</source>
        <translation>Striche an die Linie legen. Ein Rahmen zeigt Gelesenes.</translation>
    </message>
    <message>
        <source>Light on</source>
        <translation>Licht an</translation>
    </message>
    <message>
        <source>Light off</source>
        <translation>Licht aus</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>Autofokus</translation>
    </message>
    <message>
        <source>Hold focus</source>
        <translation>Fokus halten</translation>
    </message>
    <message>
        <source>Focus nearer</source>
        <translation>Fokus näher</translation>
    </message>
    <message>
        <source>Focus farther</source>
        <translation>Fokus weiter</translation>
    </message>
    <message>
        <source>It has no light and no focus to set.</source>
        <translation>Licht und Fokus sind nicht einstellbar.</translation>
    </message>
    <message>
        <source>The camera did it</source>
        <translation>Kamera eingestellt</translation>
    </message>
    <message>
        <source>Light: {light}. Focus: {focus}.</source>
        <translation>Licht: {light}. Fokus: {focus}.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>held</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>held, {share} % near</source>
        <translation>fest, {share} % nah</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Testdruck</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Print what waits</source>
        <translation>Wartende drucken</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Kam heraus</translation>
    </message>
    <message>
        <source>A test label carries no code of the plant. Read it with a scanner: it says that it is a test.</source>
        <translation>Ein Testetikett trägt keinen Code des Werks. Mit Scanner lesen: Er sagt, dass es ein Test ist.</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Testetikett</translation>
    </message>
    <message>
        <source>The test label was sent</source>
        <translation>Testetikett ist gesendet</translation>
    </message>
    <message>
        <source>Scan it: a reader must read TEST-LABEL-0123456789.</source>
        <translation>Scannen: Der Leser muss TEST-LABEL-0123456789 lesen.</translation>
    </message>
    <message>
        <source>The printer is ready</source>
        <translation>Der Drucker ist bereit</translation>
    </message>
    <message>
        <source>{count} labels wait in it</source>
        <translation>{count} Etiketten warten</translation>
    </message>
    <message>
        <source>The printer does not say how it is</source>
        <translation>Der Drucker meldet keinen Zustand</translation>
    </message>
    <message>
        <source>Many only listen. A test print shows whether it prints.</source>
        <translation>Viele hören nur zu. Ein Testdruck zeigt, ob er druckt.</translation>
    </message>
    <message>
        <source>{name}: {word}</source>
        <translation>{name}: {word}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zeugnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>Kaufpreis</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Gesperrt seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>passed, {who}</source>
        <translation>gut, {who}</translation>
    </message>
    <message>
        <source>failed, {who}</source>
        <translation>Fehler, {who}</translation>
    </message>
    <message>
        <source>{price} {currency} per {uom}</source>
        <translation>{price} {currency} je {uom}</translation>
    </message>
    <message>
        <source>{amount}, {place}</source>
        <translation>{amount}, {place}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Their order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Spedition</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translation>{when}, {who}</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letztes</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>units certain</source>
        <translation>Stück sicher</translation>
    </message>
    <message>
        <source>units possible</source>
        <translation>Stück möglich</translation>
    </message>
    <message>
        <source>lots certain</source>
        <translation>Lose sicher</translation>
    </message>
    <message>
        <source>lots possible</source>
        <translation>Lose möglich</translation>
    </message>
    <message>
        <source>into the unit itself</source>
        <translation>direkt ins Stück</translation>
    </message>
    <message>
        <source>into its order, shared</source>
        <translation>in den Auftrag, geteilt</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>in house</source>
        <translation>im Haus</translation>
    </message>
    <message>
        <source>{uom} left</source>
        <translation>{uom} übrig</translation>
    </message>
    <message>
        <source>{running} running, {done} done</source>
        <translation>{running} laufen, {done} fertig</translation>
    </message>
    <message>
        <source>{shipments} shipments, {customers} customers</source>
        <translation>Sendungen: {shipments}, Kunden: {customers}</translation>
    </message>
    <message>
        <source>{stock} in stock, {other} other</source>
        <translation>{stock} auf Lager, {other} andere</translation>
    </message>
    <message>
        <source>of {total} {uom}</source>
        <translation>von {total} {uom}</translation>
    </message>
    <message>
        <source>{count} receipts</source>
        <translation>{count} Eingänge</translation>
    </message>
    <message>
        <source>{count} received lots</source>
        <translation>{count} Eingangslose</translation>
    </message>
</context>
<context>
    <name>Finish</name>
    <message>
        <source>Finish {stage}</source>
        <translation>Fertig: {stage}</translation>
    </message>
    <message>
        <source>Count what you made</source>
        <translation>Gefertigtes zählen</translation>
    </message>
    <message>
        <source>{left} of {planned} are left</source>
        <translation>{left} von {planned} sind offen</translation>
    </message>
    <message>
        <source>{count} still open; touch a point to go there</source>
        <translation>Noch {count} offen; Punkt antippen, um hinzugehen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>one less</source>
        <translation>eins weniger</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>eins mehr</translation>
    </message>
    <message>
        <source>to next stage</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>with reason</source>
        <translation>mit Grund</translation>
    </message>
    <message>
        <source>into stock</source>
        <translation>ins Lager</translation>
    </message>
    <message>
        <source>Why scrap?</source>
        <translation>Ausschussgrund?</translation>
    </message>
    <message>
        <source>Still open: {count}</source>
        <translation>Noch offen: {count}</translation>
    </message>
    <message>
        <source>touch one to go there</source>
        <translation>antippen, um hinzugehen</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>{item}: lot not scanned</source>
        <translation>{item}: Los nicht gescannt</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>count what you made</source>
        <translation>Gefertigtes zählen</translation>
    </message>
    <message>
        <source>{done} of {planned} accounted for</source>
        <translation>{done} von {planned} gemeldet</translation>
    </message>
    <message>
        <source>touch a reason</source>
        <translation>Grund antippen</translation>
    </message>
    <message>
        <source>Finish stage</source>
        <translation>Fertig melden</translation>
    </message>
    <message>
        <source>Complete {count}</source>
        <translation>{count} melden</translation>
    </message>
    <message>
        <source>{count} still open</source>
        <translation>noch {count} offen</translation>
    </message>
    <message>
        <source>{count} made</source>
        <translation>{count} fertig</translation>
    </message>
    <message>
        <source>Put each label on its unit and scan it</source>
        <translation>Jedes Stück etikettieren und scannen</translation>
    </message>
    <message>
        <source>back to work</source>
        <translation>zur Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The label of {code} was not printed</source>
        <translation>Kein Etikett gedruckt für {code}</translation>
    </message>
    <message>
        <source>The unit is recorded. {why}</source>
        <translation>Das Stück ist gebucht. {why}</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>Neue Stücke</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Label ready</source>
        <translation>Etikett bereit</translation>
    </message>
    <message>
        <source>Label is being made</source>
        <translation>Etikett wird gedruckt</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Ohne Etikett</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>{code}: the label is right</source>
        <translation>{code}: Etikett stimmt</translation>
    </message>
    <message>
        <source>{left} to scan</source>
        <translation>{left} zu scannen</translation>
    </message>
    <message>
        <source>Every unit has its label</source>
        <translation>Alle Stücke etikettiert</translation>
    </message>
    <message>
        <source>{code} was checked already</source>
        <translation>{code} ist schon geprüft</translation>
    </message>
    <message>
        <source>Scan the label of the next unit.</source>
        <translation>Etikett am nächsten Stück scannen.</translation>
    </message>
    <message>
        <source>This label says {code}</source>
        <translation>Etikett lautet {code}</translation>
    </message>
    <message>
        <source>It is not the label of {unit}. Take it off, print again.</source>
        <translation>Es gehört nicht zu {unit}. Abziehen, neu drucken.</translation>
    </message>
    <message>
        <source>None of these units has this code. Nothing was recorded. Take the label off.</source>
        <translation>Keins dieser Stücke hat diesen Code. Nichts gebucht. Etikett abziehen.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>am Lager</translation>
    </message>
    <message>
        <source>at customers</source>
        <translation>bei Kunden</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurück</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Scan a job card</source>
        <translation>Laufkarte scannen</translation>
    </message>
    <message>
        <source>or touch a job below; any other code is looked up</source>
        <translation>oder Auftrag antippen; zu anderen Codes kommt Auskunft</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No job is waiting at this station</source>
        <translation>Kein Auftrag wartet an dieser Station</translation>
    </message>
    <message>
        <source>Jobs appear here when they are released</source>
        <translation>Freigegebene Aufträge erscheinen hier</translation>
    </message>
    <message>
        <source>{stage}, stage {number} of {count}</source>
        <translation>{stage} ({number}/{count})</translation>
    </message>
    <message>
        <source>of {planned}</source>
        <translation>von {planned}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Fällig {day}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No job ready</source>
        <translation>Nichts bereit</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Pack and ship</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Wrong lot</source>
        <translation>Falsches Los</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umlagern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Clean glass</source>
        <translation>Glas putzen</translation>
    </message>
    <message>
        <source>This panel</source>
        <translation>Dieses Panel</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Touch it; any code you scan is looked up</source>
        <translation>Antippen; zu jedem Code kommt Auskunft</translation>
    </message>
    <message>
        <source>good today</source>
        <translation>gut heute</translation>
    </message>
    <message>
        <source>scrap</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}-{last} von {count}</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Inspect</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Scan the unit to inspect</source>
        <translation>Prüfstück scannen</translation>
    </message>
    <message>
        <source>nothing is recorded before the last point</source>
        <translation>gebucht wird erst nach dem letzten Merkmal</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>point {number} of {count}</source>
        <translation>Merkmal {number} von {count}</translation>
    </message>
    <message>
        <source>Type the measured value</source>
        <translation>Messwert eintippen</translation>
    </message>
    <message>
        <source>Touch pass or fail</source>
        <translation>Gut oder Fehler wählen</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Record fail</source>
        <translation>Fehler buchen</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>opens a hold</source>
        <translation>sperrt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>{by} above the limit</source>
        <translation>{by} über der Grenze</translation>
    </message>
    <message>
        <source>{by} below the limit</source>
        <translation>{by} unter der Grenze</translation>
    </message>
    <message>
        <source>least</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>most</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>in den Grenzen</translation>
    </message>
    <message>
        <source>{code} has no inspection plan</source>
        <translation>{code} hat keinen Prüfplan</translation>
    </message>
    <message>
        <source>Nothing was recorded. Ask a supervisor.</source>
        <translation>Nichts gebucht. Meister fragen.</translation>
    </message>
    <message>
        <source>{code} passed</source>
        <translation>{code} ist gut</translation>
    </message>
    <message>
        <source>All {count} points are within their limits</source>
        <translation>Alle {count} Merkmale sind in den Grenzen</translation>
    </message>
    <message>
        <source>{code} is on hold</source>
        <translation>{code} ist gesperrt</translation>
    </message>
    <message>
        <source>Failed: {points}. Put it aside.</source>
        <translation>Fehler: {points}. Beiseite legen.</translation>
    </message>
    <message>
        <source>enter a value</source>
        <translation>Wert eingeben</translation>
    </message>
    <message>
        <source>scan a unit</source>
        <translation>Stück scannen</translation>
    </message>
    <message>
        <source>all points pass</source>
        <translation>alle Merkmale gut</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>Issue a lot</source>
        <translation>Los buchen</translation>
    </message>
    <message>
        <source>How much goes into {order}?</source>
        <translation>Wie viel geht in {order}?</translation>
    </message>
    <message>
        <source>The lot fits: {needed} still needed</source>
        <translation>Das Los passt: noch {needed} nötig</translation>
    </message>
    <message>
        <source>Other lot</source>
        <translation>Anderes Los</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zeugnis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>An older lot is there</source>
        <translation>Ein älteres Los ist da</translation>
    </message>
    <message>
        <source>{code}, {left} left</source>
        <translation>{code}, noch {left}</translation>
    </message>
    <message>
        <source>An older lot is in {place}</source>
        <translation>Älteres Los auf Platz {place}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Then left in lot</source>
        <translation>Dann noch im Los</translation>
    </message>
    <message>
        <source>Job needs {quantity}</source>
        <translation>Bedarf {quantity}</translation>
    </message>
    <message>
        <source>Whole lot {quantity}</source>
        <translation>Ganzes Los {quantity}</translation>
    </message>
    <message>
        <source>Issue {quantity}</source>
        <translation>{quantity} buchen</translation>
    </message>
    <message>
        <source>for the whole order</source>
        <translation>für den ganzen Auftrag</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>Eigenteil</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>more than is on hand</source>
        <translation>mehr als der Bestand</translation>
    </message>
    <message>
        <source>enter a quantity</source>
        <translation>Menge eingeben</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Scan the lot of {item}</source>
        <translation>Los scannen: {item}</translation>
    </message>
    <message>
        <source>All material is scanned</source>
        <translation>Material ist gescannt</translation>
    </message>
    <message>
        <source>Finish the stage, or scan another lot</source>
        <translation>Fertig melden oder weiteres Los scannen</translation>
    </message>
    <message>
        <source>{quantity} per piece</source>
        <translation>{quantity} je Stück</translation>
    </message>
    <message>
        <source>Start {stage}</source>
        <translation>{stage} starten</translation>
    </message>
    <message>
        <source>then scan the material</source>
        <translation>dann Material scannen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume to go on</source>
        <translation>Weiter antippen</translation>
    </message>
    <message>
        <source>Stage {number} of {count}</source>
        <translation>Arbeitsgang {number}/{count}</translation>
    </message>
    <message>
        <source>of {planned} good</source>
        <translation>von {planned} gut</translation>
    </message>
    <message>
        <source>scrap</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Ihre Zeit</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>{done} of {count} scanned</source>
        <translation>{done} von {count} gescannt</translation>
    </message>
    <message>
        <source>This stage needs no material</source>
        <translation>Hier ist kein Material nötig</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt dran</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Nicht gescannt</translation>
    </message>
    <message>
        <source>needs {quantity}</source>
        <translation>braucht {quantity}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Finish stage</source>
        <translation>Fertig melden</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Count and finish</source>
        <translation>Zählen, fertig</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Why do you pause?</source>
        <translation>Warum Pause?</translation>
    </message>
    <message>
        <source>{stage} is finished</source>
        <translation>{stage} ist fertig</translation>
    </message>
    <message>
        <source>{stage} has started</source>
        <translation>{stage} hat begonnen</translation>
    </message>
    <message>
        <source>{item} is recorded</source>
        <translation>{item} ist gebucht</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>einen Moment</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>{what} no longer counts</source>
        <translation>{what} gilt nicht mehr</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts zu stornieren</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>{count} inside</source>
        <translation>{count} darin</translation>
    </message>
    <message>
        <source>use by {day}</source>
        <translation>Verfall {day}</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>Look up</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Scan any code</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>nothing is recorded here</source>
        <translation>hier wird nichts gebucht</translation>
    </message>
    <message>
        <source>{item}, {lifecycle}</source>
        <translation>{item}, {lifecycle}</translation>
    </message>
    <message>
        <source>Scan any other code to look it up; nothing is recorded here</source>
        <translation>Für Auskunft anderen Code scannen; hier wird nichts gebucht</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>back to work</source>
        <translation>zur Arbeit</translation>
    </message>
    <message>
        <source>Nothing is recorded about it</source>
        <translation>Dazu ist nichts gebucht</translation>
    </message>
    <message>
        <source>{person}</source>
        <translation>{person}</translation>
    </message>
    <message>
        <source>taken back: </source>
        <translation>storniert: </translation>
    </message>
    <message>
        <source>This is a job card</source>
        <translation>Das ist eine Laufkarte</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Why does it need a label?</source>
        <translation>Wozu ein neues Etikett?</translation>
    </message>
    <message>
        <source>The label was not printed</source>
        <translation>Etikett wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>It has none</source>
        <translation>Es hat keins</translation>
    </message>
    <message>
        <source>Torn or dirty</source>
        <translation>Riss, Schmutz</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>The label of {code} is printed</source>
        <translation>Etikett gedruckt für {code}</translation>
    </message>
    <message>
        <source>Take the old one off, put this one on.</source>
        <translation>Altes abziehen, dieses aufkleben.</translation>
    </message>
</context>
<context>
    <name>New</name>
    <message>
        <source>Where does it begin?</source>
        <translation>Wo fängt es an?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Scan or type a lot or serial</source>
        <translation>Charge oder Stück scannen, tippen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{code} is several things: which?</source>
        <translation>{code} ist mehrerlei: was?</translation>
    </message>
    <message>
        <source>{code} is in the list already</source>
        <translation>{code} steht schon da</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>a day earlier</source>
        <translation>ein Tag früher</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>ein Tag später</translation>
    </message>
    <message>
        <source>Touch who or what is behind it</source>
        <translation>Wer oder was steckt dahinter?</translation>
    </message>
    <message>
        <source>Bad serials</source>
        <translation>Schlechte</translation>
    </message>
    <message>
        <source>Scan or paste the bad ones, one a line</source>
        <translation>Schlechte scannen, einfügen: je Zeile eins</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Was sie teilen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Bad ones</source>
        <translation>Schlechte</translation>
    </message>
    <message>
        <source>Good ones</source>
        <translation>Gute</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>They share nothing that is recorded</source>
        <translation>Sie teilen nichts Bekanntes</translation>
    </message>
    <message>
        <source>What is concerned</source>
        <translation>Was betroffen ist</translation>
    </message>
    <message>
        <source>nothing is recorded yet</source>
        <translation>noch nichts erfasst</translation>
    </message>
    <message>
        <source>Choose where it begins</source>
        <translation>Wählen, wo es anfängt</translation>
    </message>
    <message>
        <source>What is concerned is shown here before anything is recorded.</source>
        <translation>Was betroffen ist, steht hier, bevor etwas erfasst wird.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>and {count} lots or boxes</source>
        <translation>und {count} Chargen, Kisten</translation>
    </message>
    <message>
        <source>Lots, boxes</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Lots that are on hold or rejected now</source>
        <translation>Chargen, die jetzt gesperrt sind</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>What is wrong with it?</source>
        <translation>Was ist damit?</translation>
    </message>
    <message>
        <source>For instance: layers come apart</source>
        <translation>Zum Beispiel: Lagen lösen sich</translation>
    </message>
    <message>
        <source>say what is wrong</source>
        <translation>sagen, was damit ist</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>II</source>
        <translation>II</translation>
    </message>
    <message>
        <source>III</source>
        <translation>III</translation>
    </message>
    <message>
        <source>Open recall</source>
        <translation>Rückruf öffnen</translation>
    </message>
    <message>
        <source>Start drill</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>choose a root first</source>
        <translation>erst Ursprung wählen</translation>
    </message>
    <message>
        <source>{case} is open</source>
        <translation>{case} ist offen</translation>
    </message>
    <message>
        <source>{count} things are concerned. Hold them now.</source>
        <translation>{count} sind betroffen. Jetzt sperren.</translation>
    </message>
    <message>
        <source>{case} has started</source>
        <translation>{case} läuft</translation>
    </message>
    <message>
        <source>The clock runs. Nothing is held.</source>
        <translation>Die Uhr läuft. Nichts wird gesperrt.</translation>
    </message>
    <message>
        <source>A drill changes nothing: no hold, no stock.</source>
        <translation>Eine Übung ändert nichts.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Delete last</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Call {customer}</source>
        <translation>{customer} anrufen</translation>
    </message>
    <message>
        <source>{count} calls so far, the last {when}</source>
        <translation>{count} Anrufe, zuletzt {when}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Reached?</source>
        <translation>Erreicht?</translation>
    </message>
    <message>
        <source>Confirmed?</source>
        <translation>Bestätigt?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Set aside there</source>
        <translation>Dort beiseite</translation>
    </message>
    <message>
        <source>as the customer counts</source>
        <translation>wie der Kunde zählt</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>Auf dem Rückweg</translation>
    </message>
    <message>
        <source>Destroyed there</source>
        <translation>Dort vernichtet</translation>
    </message>
    <message>
        <source>one less</source>
        <translation>eins weniger</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>eins mehr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Record call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>reached or not?</source>
        <translation>erreicht oder nicht?</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>{count} chosen of {total} held</source>
        <translation>{count} gewählt von {total}</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Only lift hold</source>
        <translation>Nur öffnen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Let go {count}</source>
        <translation>{count} freigeben</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>mindestens eins wählen</translation>
    </message>
    <message>
        <source>give a reason</source>
        <translation>Grund angeben</translation>
    </message>
    <message>
        <source>{person} opened this recall</source>
        <translation>{person} hat eröffnet</translation>
    </message>
    <message>
        <source>Another supervisor must do this.</source>
        <translation>Das muss jemand anders tun.</translation>
    </message>
    <message>
        <source>Another signs in</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Trace it</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Am Lager</translation>
    </message>
    <message>
        <source>Close {case}</source>
        <translation>{case} beenden</translation>
    </message>
    <message>
        <source>{open} not decided, {held} on hold, {away} with customers</source>
        <translation>{open} offen, {held} gesperrt, {away} bei Kunden</translation>
    </message>
    <message>
        <source>Those with customers stay lost</source>
        <translation>Bei Kunden: verloren</translation>
    </message>
    <message>
        <source>another leader must agree</source>
        <translation>noch jemand stimmt zu</translation>
    </message>
    <message>
        <source>Who agrees?</source>
        <translation>Wer stimmt zu?</translation>
    </message>
    <message>
        <source>{person} agrees</source>
        <translation>{person} stimmt zu</translation>
    </message>
    <message>
        <source>somebody must agree</source>
        <translation>jemand muss zustimmen</translation>
    </message>
    <message>
        <source>Let go what is still held</source>
        <translation>Gesperrtes freigeben</translation>
    </message>
    <message>
        <source>else all must be decided first</source>
        <translation>sonst erst entscheiden</translation>
    </message>
    <message>
        <source>Close recall</source>
        <translation>Rückruf beenden</translation>
    </message>
    <message>
        <source>End drill</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>{count} not decided</source>
        <translation>{count} nicht entschieden</translation>
    </message>
    <message>
        <source>What could not be held</source>
        <translation>Was nicht sperrbar war</translation>
    </message>
    <message>
        <source>Found in order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Tested, sound</source>
        <translation>Geprüft, gut</translation>
    </message>
    <message>
        <source>Defect confirmed</source>
        <translation>Fehler bestätigt</translation>
    </message>
</context>
<context>
    <name>Ship</name>
    <message>
        <source>Pack and ship</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Scan the units that leave</source>
        <translation>Ware zum Versand scannen</translation>
    </message>
    <message>
        <source>for {customer}</source>
        <translation>für {customer}</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Wer bekommt es?</translation>
    </message>
    <message>
        <source>Touch the customer</source>
        <translation>Kunde antippen</translation>
    </message>
    <message>
        <source>In this shipment</source>
        <translation>In dieser Sendung</translation>
    </message>
    <message>
        <source>nothing scanned yet</source>
        <translation>noch nichts gescannt</translation>
    </message>
    <message>
        <source>Ship {count}</source>
        <translation>{count} senden</translation>
    </message>
    <message>
        <source>scan a unit</source>
        <translation>Stück scannen</translation>
    </message>
    <message>
        <source>to {customer}</source>
        <translation>an {customer}</translation>
    </message>
    <message>
        <source>{code} is packed</source>
        <translation>{code} ist verpackt</translation>
    </message>
    <message>
        <source>Nothing is recorded before you touch Ship</source>
        <translation>Gebucht wird erst mit Senden</translation>
    </message>
    <message>
        <source>{code} is in already</source>
        <translation>{code} ist schon dabei</translation>
    </message>
    <message>
        <source>It counts once. Scan the next unit.</source>
        <translation>Es zählt einmal. Nächstes Stück scannen.</translation>
    </message>
    <message>
        <source>{count} shipped to {customer}</source>
        <translation>{count} versandt an {customer}</translation>
    </message>
    <message>
        <source>Shipment {number}</source>
        <translation>Sendung {number}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Take out last</source>
        <translation>Letztes raus</translation>
    </message>
</context>
<context>
    <name>count_words</name>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Scan what you count</source>
        <translation>Gezähltes scannen</translation>
    </message>
    <message>
        <source>or scan or touch a place, to see what should be there</source>
        <translation>oder Platz scannen oder antippen: zeigt, was dort sein soll</translation>
    </message>
    <message>
        <source>Scan what you find at {place}</source>
        <translation>Alles auf Platz {place} scannen</translation>
    </message>
    <message>
        <source>or touch it below</source>
        <translation>oder unten antippen</translation>
    </message>
    <message>
        <source>All of {place} is counted</source>
        <translation>Platz {place} ist gezählt</translation>
    </message>
    <message>
        <source>Scan another place, or what else you find</source>
        <translation>Anderen Platz scannen oder weitere Funde</translation>
    </message>
    <message>
        <source>Nothing should be at {place}</source>
        <translation>Platz {place} sollte leer sein</translation>
    </message>
    <message>
        <source>Scan what you find there</source>
        <translation>Scannen, was dort liegt</translation>
    </message>
    <message>
        <source>How much is there?</source>
        <translation>Wie viel ist da?</translation>
    </message>
    <message>
        <source>Is it there?</source>
        <translation>Ist es da?</translation>
    </message>
    <message>
        <source>{item}, {code}</source>
        <translation>{item}, {code}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>Eigenteil</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>As on record: {quantity}</source>
        <translation>Wie gebucht: {quantity}</translation>
    </message>
    <message>
        <source>As on record</source>
        <translation>Wie gebucht</translation>
    </message>
    <message>
        <source>nothing to correct</source>
        <translation>nichts zu ändern</translation>
    </message>
    <message>
        <source>{quantity} less</source>
        <translation>{quantity} weniger</translation>
    </message>
    <message>
        <source>{quantity} more</source>
        <translation>{quantity} mehr</translation>
    </message>
    <message>
        <source>than on record</source>
        <translation>als gebucht</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Es ist da</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Es ist nicht da</translation>
    </message>
    <message>
        <source>Record {quantity}</source>
        <translation>{quantity} buchen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>scan what you count</source>
        <translation>Gezähltes scannen</translation>
    </message>
    <message>
        <source>type how much is there</source>
        <translation>Menge eintippen</translation>
    </message>
    <message>
        <source>touch one</source>
        <translation>antippen</translation>
    </message>
    <message>
        <source>{quantity} of {item} counted</source>
        <translation>{item}: {quantity} gezählt</translation>
    </message>
    <message>
        <source>{code} is {quantity}</source>
        <translation>{code} ist {quantity}</translation>
    </message>
    <message>
        <source>{code}: {difference} than was on record</source>
        <translation>{code}: {difference} als gebucht</translation>
    </message>
    <message>
        <source>{code}: as on record</source>
        <translation>{code}: wie gebucht</translation>
    </message>
    <message>
        <source>On record it was {before}</source>
        <translation>Gebucht war: {before}</translation>
    </message>
    <message>
        <source>{code} is on the screen already</source>
        <translation>{code} ist schon auf dem Schirm</translation>
    </message>
    <message>
        <source>Type how much is there.</source>
        <translation>Menge eintippen.</translation>
    </message>
    <message>
        <source>{code} was counted already</source>
        <translation>{code} ist schon gezählt</translation>
    </message>
    <message>
        <source>{counted}. Record again only if that is wrong.</source>
        <translation>{counted}. Nur neu buchen, wenn das falsch ist.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Nicht dieses</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Neuer Platz</translation>
    </message>
    <message>
        <source>The count of {code}</source>
        <translation>Die Zählung {code}</translation>
    </message>
</context>
<context>
    <name>device_words</name>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht da.</translation>
    </message>
    <message>
        <source>Plug it in; it is looked for every few seconds.</source>
        <translation>Anstecken; alle paar Sekunden wird gesucht.</translation>
    </message>
    <message>
        <source>This panel has no right to it.</source>
        <translation>Das Panel hat kein Recht darauf.</translation>
    </message>
    <message>
        <source>Have an administrator allow it.</source>
        <translation>Vom Administrator erlauben lassen.</translation>
    </message>
    <message>
        <source>Another program holds it.</source>
        <translation>Anderes Programm nutzt es.</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>Programm beenden.</translation>
    </message>
    <message>
        <source>What reads it is not installed: {package}.</source>
        <translation>Das Leseprogramm fehlt: {package}.</translation>
    </message>
    <message>
        <source>Have an administrator install it.</source>
        <translation>Vom Administrator installieren lassen.</translation>
    </message>
    <message>
        <source>What it sent is too long for a code.</source>
        <translation>Gesendetes ist zu lang für einen Code.</translation>
    </message>
    <message>
        <source>Scan one label only.</source>
        <translation>Nur 1 Etikett scannen.</translation>
    </message>
    <message>
        <source>What it sent is no text.</source>
        <translation>Gesendetes ist kein Text.</translation>
    </message>
    <message>
        <source>Scan again; if it stays so, look at its baud rate.</source>
        <translation>Neu scannen; bleibt es so, Baudrate prüfen.</translation>
    </message>
    <message>
        <source>Only a part of a code came.</source>
        <translation>Nur ein Teil des Codes kam an.</translation>
    </message>
    <message>
        <source>Scan again; if it stays so, its suffix is missing.</source>
        <translation>Neu scannen; bleibt es so, fehlt das Suffix.</translation>
    </message>
    <message>
        <source>It speaks at another speed than the panel listens.</source>
        <translation>Es sendet schneller oder langsamer als das Panel.</translation>
    </message>
    <message>
        <source>Set it to {baud} baud.</source>
        <translation>Auf {baud} Baud stellen.</translation>
    </message>
    <message>
        <source>Its pictures are black.</source>
        <translation>Die Bilder sind schwarz.</translation>
    </message>
    <message>
        <source>Take the cap off, or give it light.</source>
        <translation>Kappe abnehmen oder Licht machen.</translation>
    </message>
    <message>
        <source>The camera did not do it.</source>
        <translation>Die Kamera tat es nicht.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again; it reads as before.</source>
        <translation>Abziehen, wieder anstecken; sie liest wie vorher.</translation>
    </message>
    <message>
        <source>Its address cannot be read.</source>
        <translation>Die Adresse ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Write tcp://HOST:9100, serial:PATH, file:PATH or qt:NAME.</source>
        <translation>tcp://HOST:9100, serial:PATH, file:PATH oder qt:NAME eintragen.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>Switch it on, look at its cable. The label waits.</source>
        <translation>Einschalten, Kabel prüfen. Etikett wartet.</translation>
    </message>
    <message>
        <source>The line broke while a label was sent.</source>
        <translation>Die Leitung brach beim Senden ab.</translation>
    </message>
    <message>
        <source>See whether it came out, then print again.</source>
        <translation>Nachsehen, ob es herauskam, dann neu drucken.</translation>
    </message>
    <message>
        <source>The printer is out of labels.</source>
        <translation>Der Drucker hat keine Etiketten.</translation>
    </message>
    <message>
        <source>Put a roll in. The label waits.</source>
        <translation>Rolle einlegen. Etikett wartet.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>Der Druckerdeckel ist offen.</translation>
    </message>
    <message>
        <source>Close it. The label waits.</source>
        <translation>Schließen. Etikett wartet.</translation>
    </message>
    <message>
        <source>The printer is out of ribbon.</source>
        <translation>Der Drucker hat kein Farbband.</translation>
    </message>
    <message>
        <source>Put a ribbon in. The label waits.</source>
        <translation>Farbband einlegen. Etikett wartet.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>Der Drucker macht Pause.</translation>
    </message>
    <message>
        <source>Press its button. The label waits.</source>
        <translation>Taste drücken. Etikett wartet.</translation>
    </message>
    <message>
        <source>No label can carry this code: {code}</source>
        <translation>Kein Etikett fasst diesen Code: {code}</translation>
    </message>
    <message>
        <source>Give it a shorter one, without strange signs.</source>
        <translation>Kürzeren Code ohne Sonderzeichen vergeben.</translation>
    </message>
    <message>
        <source>A text does not fit on the label: {text}</source>
        <translation>Text passt nicht auf das Etikett: {text}</translation>
    </message>
    <message>
        <source>Take a larger label or a shorter text.</source>
        <translation>Größeres Etikett oder kürzeren Text nehmen.</translation>
    </message>
    <message>
        <source>The label&apos;s letters have no {letters}.</source>
        <translation>Der Etikettenschrift fehlt: {letters}.</translation>
    </message>
    <message>
        <source>Use Latin, Greek or Cyrillic letters.</source>
        <translation>Latein, Griechisch oder Kyrillisch nehmen.</translation>
    </message>
    <message>
        <source>The label is {width_mm} mm wide, its code needs {needed_mm} mm.</source>
        <translation>Das Etikett ist {width_mm} mm breit, der Code braucht {needed_mm} mm.</translation>
    </message>
    <message>
        <source>Take a larger label.</source>
        <translation>Größeres Etikett nehmen.</translation>
    </message>
    <message>
        <source>The label could not be read back: {code}</source>
        <translation>Etikett ist nicht lesbar: {code}</translation>
    </message>
    <message>
        <source>Scanner that types</source>
        <translation>Tastatur-Scanner</translation>
    </message>
    <message>
        <source>Scanner that types, alone</source>
        <translation>Tastatur-Scanner, exklusiv</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>{name} is set up right</source>
        <translation>{name} ist gut eingestellt</translation>
    </message>
    <message>
        <source>Every sign came through: {sent}</source>
        <translation>Alle Zeichen kamen an: {sent}</translation>
    </message>
    <message>
        <source>{name} loses separators</source>
        <translation>{name} verliert Trenner</translation>
    </message>
    <message>
        <source>Set it to send GS (ASCII 29). GS1 labels are not read without it.</source>
        <translation>GS (ASCII 29) senden lassen. Ohne GS werden GS1-Etiketten nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} swaps small and capital letters</source>
        <translation>{name} vertauscht Groß und Klein</translation>
    </message>
    <message>
        <source>Take Caps Lock out of its keyboard settings.</source>
        <translation>Caps Lock in der Tastatureinstellung löschen.</translation>
    </message>
    <message>
        <source>{name} types for a {about} keyboard</source>
        <translation>{name} tippt für Tastatur {about}</translation>
    </message>
    <message>
        <source>Set it to US, or write its layout into the settings.</source>
        <translation>Auf US stellen oder Layout in den Einstellungen setzen.</translation>
    </message>
    <message>
        <source>{name} sends {about} before the code</source>
        <translation>{name} sendet {about} vor dem Code</translation>
    </message>
    <message>
        <source>Write it as prefix into the settings, or take it off.</source>
        <translation>Als Präfix in die Einstellungen setzen oder abschalten.</translation>
    </message>
    <message>
        <source>{name} sends {about} behind the code</source>
        <translation>{name} sendet {about} nach dem Code</translation>
    </message>
    <message>
        <source>Set its suffix to Enter and nothing else.</source>
        <translation>Als Suffix nur Enter einstellen.</translation>
    </message>
    <message>
        <source>{name} loses {about}</source>
        <translation>{name} verliert {about}</translation>
    </message>
    <message>
        <source>Take off what it cuts away in its settings.</source>
        <translation>Abschneiden in seinen Einstellungen abschalten.</translation>
    </message>
    <message>
        <source>{name} does not end its codes</source>
        <translation>{name} beendet seine Codes nicht</translation>
    </message>
    <message>
        <source>Set its suffix to Enter. Until then nothing of it is read.</source>
        <translation>Suffix auf Enter stellen. Bis dahin wird nichts gelesen.</translation>
    </message>
    <message>
        <source>{name} works</source>
        <translation>{name} geht</translation>
    </message>
    <message>
        <source>It sent {sent}. A test code shows whether all signs come through.</source>
        <translation>Gesendet: {sent}. Ein Testcode zeigt, ob alle Zeichen ankommen.</translation>
    </message>
</context>
<context>
    <name>exceptions_words</name>
    <message>
        <source>Forgotten work</source>
        <translation>Vergessene Arbeit</translation>
    </message>
    <message>
        <source>Goes on for longer than a shift; its hours are paid for and planned with.</source>
        <translation>Läuft länger als eine Schicht; die Stunden werden bezahlt und verplant.</translation>
    </message>
    <message>
        <source>Labels to check</source>
        <translation>Etiketten prüfen</translation>
    </message>
    <message>
        <source>Printed and not scanned back: scan one here, and it is settled.</source>
        <translation>Gedruckt und nicht zurückgescannt: hier scannen, und es ist erledigt.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählungen</translation>
    </message>
    <message>
        <source>What counting changed in thirty days; what is missing went somewhere.</source>
        <translation>Was Zählen in dreißig Tagen geändert hat; was fehlt, ist irgendwo.</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>What panels refused in thirty days; one rule often at one station is a matter of teaching.</source>
        <translation>Was Panels in dreißig Tagen ablehnten; oft dieselbe Regel an einer Station heißt: schulen.</translation>
    </message>
    <message>
        <source>Trace gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>What the record does not know about where things came from.</source>
        <translation>Was die Aufzeichnung über die Herkunft nicht weiß.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert um</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What panels say</source>
        <translation>Was Panels sagen</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>seither nicht</translation>
    </message>
    <message>
        <source>When did {name} stop?</source>
        <translation>Wann hat {name} aufgehört?</translation>
    </message>
    <message>
        <source>{name} is signed off</source>
        <translation>{name} ist abgemeldet</translation>
    </message>
    <message>
        <source>{order}, {stage}, until {when}</source>
        <translation>{order}, {stage}, bis {when}</translation>
    </message>
    <message>
        <source>At their last act, {when}</source>
        <translation>Beim letzten Vorgang, {when}</translation>
    </message>
    <message>
        <source>At the end of the shift, {when}</source>
        <translation>Am Ende der Schicht, {when}</translation>
    </message>
    <message>
        <source>Just now, {when}</source>
        <translation>Gerade eben, {when}</translation>
    </message>
    <message>
        <source>{code} is labelled right</source>
        <translation>{code} ist richtig etikettiert</translation>
    </message>
    <message>
        <source>Its label is settled.</source>
        <translation>Das Etikett ist erledigt.</translation>
    </message>
    <message>
        <source>Nobody forgot to end their work</source>
        <translation>Niemand hat vergessen zu beenden</translation>
    </message>
    <message>
        <source>Every label was scanned back</source>
        <translation>Jedes Etikett wurde geprüft</translation>
    </message>
    <message>
        <source>No count changed anything</source>
        <translation>Keine Zählung hat etwas geändert</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nichts wurde abgelehnt</translation>
    </message>
    <message>
        <source>The trace has no gaps</source>
        <translation>Die Spur hat keine Lücken</translation>
    </message>
    <message>
        <source>{times} on {days} days</source>
        <translation>{times} an {days} Tagen</translation>
    </message>
    <message>
        <source>Everything is read through</source>
        <translation>Alles wird durchgesehen</translation>
    </message>
    <message>
        <source>Came from nowhere</source>
        <translation>Kam von nirgendwo</translation>
    </message>
    <message>
        <source>More was used than came in</source>
        <translation>Mehr verbraucht als gekommen</translation>
    </message>
    <message>
        <source>One unit in several places</source>
        <translation>Ein Stück an mehreren Orten</translation>
    </message>
    <message>
        <source>Used before it came</source>
        <translation>Verbraucht, ehe es kam</translation>
    </message>
    <message>
        <source>Of two suppliers</source>
        <translation>Von zwei Lieferanten</translation>
    </message>
    <message>
        <source>A stage without times</source>
        <translation>Arbeitsgang ohne Zeiten</translation>
    </message>
</context>
<context>
    <name>first_words</name>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Noch kann sich niemand anmelden</translation>
    </message>
    <message>
        <source>Begin: the plant and its administrator</source>
        <translation>Beginnen: das Werk und sein Administrator</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>What is the plant called?</source>
        <translation>Wie heißt das Werk?</translation>
    </message>
    <message>
        <source>Which clock does it keep?</source>
        <translation>Welche Uhr gilt?</translation>
    </message>
    <message>
        <source>In which money does it count?</source>
        <translation>In welcher Währung rechnet es?</translation>
    </message>
    <message>
        <source>Who administers it?</source>
        <translation>Wer verwaltet es?</translation>
    </message>
    <message>
        <source>Which personnel number?</source>
        <translation>Welche Personalnummer?</translation>
    </message>
</context>
<context>
    <name>floor_words</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Ruft Hilfe</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>{person} comes</source>
        <translation>{person} kommt</translation>
    </message>
    <message>
        <source>of {planned}</source>
        <translation>von {planned}</translation>
    </message>
    <message>
        <source>{count} scrap</source>
        <translation>{count} Ausschuss</translation>
    </message>
    <message>
        <source>{count} to come</source>
        <translation>{count} folgen</translation>
    </message>
    <message>
        <source>Next: {item}</source>
        <translation>Als Nächstes: {item}</translation>
    </message>
    <message>
        <source>Nothing to come</source>
        <translation>Nichts folgt</translation>
    </message>
    <message>
        <source>nobody works here</source>
        <translation>niemand arbeitet hier</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} und {count} weitere</translation>
    </message>
    <message>
        <source>{order}, {stage}</source>
        <translation>{order}, {stage}</translation>
    </message>
    <message>
        <source>since {clock}</source>
        <translation>seit {clock}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in Pause</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Rufe</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>am Werk</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>of {count} stations</source>
        <translation>von {count} Stationen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{count} due today</source>
        <translation>{count} heute fällig</translation>
    </message>
    <message>
        <source>Needs you now</source>
        <translation>Braucht Sie jetzt</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts braucht Sie</translation>
    </message>
    <message>
        <source>No call, nothing late, nothing stopped for long</source>
        <translation>Kein Ruf, nichts verspätet, kein langer Stillstand</translation>
    </message>
    <message>
        <source>{station} calls</source>
        <translation>{station} ruft</translation>
    </message>
    <message>
        <source>{order} is late</source>
        <translation>{order} ist verspätet</translation>
    </message>
    <message>
        <source>{station} stands still</source>
        <translation>{station} steht still</translation>
    </message>
    <message>
        <source>{panel} is quiet</source>
        <translation>{panel} ist still</translation>
    </message>
    <message>
        <source>Due {day}, {good} of {planned} {item}</source>
        <translation>Fällig {day}, {good} von {planned} {item}</translation>
    </message>
    <message>
        <source>{why}, {person}</source>
        <translation>{why}, {person}</translation>
    </message>
    <message>
        <source>Silent since {clock}, {person} at work</source>
        <translation>Still seit {clock}, {person} arbeitet</translation>
    </message>
    <message>
        <source>I come</source>
        <translation>Ich komme</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{station} knows that you come</source>
        <translation>{station} weiß, dass Sie kommen</translation>
    </message>
    <message>
        <source>The panel there says so.</source>
        <translation>Das Panel dort zeigt es.</translation>
    </message>
    <message>
        <source>The call of {station} is over</source>
        <translation>Der Ruf von {station} ist erledigt</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund genannt</translation>
    </message>
    <message>
        <source>{shift} so far</source>
        <translation>{shift} bisher</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>Erstdurchlauf</translation>
    </message>
    <message>
        <source>No shift now</source>
        <translation>Jetzt keine Schicht</translation>
    </message>
    <message>
        <source>No stations yet</source>
        <translation>Noch keine Stationen</translation>
    </message>
    <message>
        <source>Master data: add a station, and what it does is shown here.</source>
        <translation>Stammdaten: eine Station anlegen, dann erscheint sie hier.</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <source>{count}, those due first</source>
        <translation>{count}, nach Fälligkeit</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gefertigt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Order, product</source>
        <translation>Auftrag, Produkt</translation>
    </message>
    <message>
        <source>Due, made</source>
        <translation>Fällig, gefertigt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{stage}, {station}</source>
        <translation>{stage}, {station}</translation>
    </message>
    <message>
        <source>Stopped, {station}</source>
        <translation>Steht, {station}</translation>
    </message>
</context>
<context>
    <name>frame_words</name>
    <message>
        <source>Floor</source>
        <translation>Halle</translation>
    </message>
    <message>
        <source>What runs, what waits, who calls</source>
        <translation>Was läuft, was wartet, wer ruft</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Everything from and to one code</source>
        <translation>Alles von und zu einem Code</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>One case, every unit, every call</source>
        <translation>Ein Fall, jedes Stück, jeder Anruf</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Holds, defects and measured values</source>
        <translation>Sperren, Fehler und Messwerte</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Figures to look at and to hand on</source>
        <translation>Zahlen zum Ansehen und Weitergeben</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>What does not add up, and what settles it</source>
        <translation>Was nicht aufgeht, und was es löst</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Who, when, what, why; nothing is ever erased</source>
        <translation>Wer, wann, was, warum; nie wird etwas gelöscht</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>People, items, orders and their history</source>
        <translation>Leute, Artikel, Aufträge und ihre Geschichte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Niemand angemeldet</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Wer ist hier?</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN von {name}</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Name wählen</translation>
    </message>
    <message>
        <source>or scan your badge</source>
        <translation>oder Ausweis scannen</translation>
    </message>
    <message>
        <source>{name} must choose a new PIN first</source>
        <translation>{name} muss erst eine neue PIN wählen</translation>
    </message>
    <message>
        <source>Sign in at a panel with the PIN you were told.</source>
        <translation>Am Panel mit der genannten PIN anmelden.</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Die Aufzeichnung war nicht lesbar</translation>
    </message>
    <message>
        <source>What stands here may be old. It is tried again.</source>
        <translation>Was hier steht, kann alt sein. Es wird neu versucht.</translation>
    </message>
    <message>
        <source>The last act is not answered yet</source>
        <translation>Der letzte Vorgang läuft noch</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Einen Moment warten.</translation>
    </message>
    <message>
        <source>Any code: serial, lot, order or badge</source>
        <translation>Code: Stück, Los, Auftrag, Ausweis</translation>
    </message>
</context>
<context>
    <name>give_back_words</name>
    <message>
        <source>Give back</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Scan what you give back</source>
        <translation>Rückgabe scannen</translation>
    </message>
    <message>
        <source>or touch it below</source>
        <translation>oder unten antippen</translation>
    </message>
    <message>
        <source>Nothing can be given back</source>
        <translation>Nichts zurückzugeben</translation>
    </message>
    <message>
        <source>All that went into {order} was used or came back</source>
        <translation>{order}: alles Material ist verbraucht oder zurück</translation>
    </message>
    <message>
        <source>How much comes back?</source>
        <translation>Wie viel kommt zurück?</translation>
    </message>
    <message>
        <source>{item}, {code}</source>
        <translation>{item}, {code}</translation>
    </message>
    <message>
        <source>{item}</source>
        <translation>{item}</translation>
    </message>
    <message>
        <source>{item}, in {unit}</source>
        <translation>{item}, in {unit}</translation>
    </message>
    <message>
        <source>In the order</source>
        <translation>Im Auftrag</translation>
    </message>
    <message>
        <source>Lies at</source>
        <translation>Liegt auf</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>Went into</source>
        <translation>Ging in</translation>
    </message>
    <message>
        <source>the whole order</source>
        <translation>ganzer Auftrag</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>All of it: {quantity}</source>
        <translation>Alles: {quantity}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>stays in the order</source>
        <translation>bleibt im Auftrag</translation>
    </message>
    <message>
        <source>Only {quantity}</source>
        <translation>Nur {quantity}</translation>
    </message>
    <message>
        <source>went into the order</source>
        <translation>im Auftrag gebucht</translation>
    </message>
    <message>
        <source>Give back {quantity}</source>
        <translation>{quantity} zurückgeben</translation>
    </message>
    <message>
        <source>scan what comes back</source>
        <translation>Rückgabe scannen</translation>
    </message>
    <message>
        <source>type how much</source>
        <translation>Menge eintippen</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>{code} went into several units</source>
        <translation>{code} ging in mehrere Stücke</translation>
    </message>
    <message>
        <source>Touch the one it comes out of.</source>
        <translation>Richtiges Stück antippen.</translation>
    </message>
    <message>
        <source>{code} is on the screen already</source>
        <translation>{code} ist schon auf dem Schirm</translation>
    </message>
    <message>
        <source>Type how much comes back.</source>
        <translation>Rückgabemenge eintippen.</translation>
    </message>
    <message>
        <source>{quantity} of {item} given back</source>
        <translation>{item}: {quantity} zurück</translation>
    </message>
    <message>
        <source>Put {code} back to {place}</source>
        <translation>{code} zurück auf {place}</translation>
    </message>
    <message>
        <source>Put {code} back</source>
        <translation>{code} zurücklegen</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Nicht dieses</translation>
    </message>
    <message>
        <source>Giving back {code}</source>
        <translation>Die Rückgabe {code}</translation>
    </message>
</context>
<context>
    <name>help_words</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Gerufen</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Help is called</source>
        <translation>Hilfe ist gerufen</translation>
    </message>
    <message>
        <source>The supervisor sees it. Touch it again when it is settled.</source>
        <translation>Der Meister sieht es. Nochmals antippen, wenn es erledigt ist.</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>Der Ruf ist beendet</translation>
    </message>
    <message>
        <source>The supervisor sees that, too.</source>
        <translation>Der Meister sieht auch das.</translation>
    </message>
    <message>
        <source>{person} comes</source>
        <translation>{person} kommt</translation>
    </message>
    <message>
        <source>Touch the button again when it is settled.</source>
        <translation>Taste nochmals antippen, wenn es erledigt ist.</translation>
    </message>
</context>
<context>
    <name>job_words</name>
    <message>
        <source>{count} people work here</source>
        <translation>{count} Personen arbeiten hier</translation>
    </message>
    <message>
        <source>{name} works here</source>
        <translation>{name} arbeitet hier</translation>
    </message>
    <message>
        <source>Join in, take over, or just look</source>
        <translation>Mitmachen, übernehmen oder nur ansehen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Just look</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>You are just looking</source>
        <translation>Sie sehen nur zu</translation>
    </message>
    <message>
        <source>Nothing is recorded; what you scan is looked up</source>
        <translation>Nichts wird erfasst; Scans werden nachgesehen</translation>
    </message>
    <message>
        <source>You took over {stage}</source>
        <translation>{stage} übernommen</translation>
    </message>
    <message>
        <source>{names}: time ends here</source>
        <translation>{names}: Zeit endet hier</translation>
    </message>
</context>
<context>
    <name>kiosk_words</name>
    <message>
        <source>The screen is dark. Touch it, or scan.</source>
        <translation>Der Bildschirm ist dunkel. Berühren oder scannen.</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Glas putzen</translation>
    </message>
    <message>
        <source>No touch counts until the time is up</source>
        <translation>Bis dahin zählt keine Berührung</translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>The glass is being cleaned. Scan again when the time is up.</source>
        <translation>Das Glas wird geputzt. Nachher noch einmal scannen.</translation>
    </message>
    <message>
        <source>glass being cleaned</source>
        <translation>Glas wird geputzt</translation>
    </message>
    <message>
        <source>This panel</source>
        <translation>Dieses Panel</translation>
    </message>
    <message>
        <source>What you change counts at once and stays</source>
        <translation>Was Sie ändern, gilt sofort und bleibt</translation>
    </message>
    <message>
        <source>Volume of the tones</source>
        <translation>Lautstärke der Töne</translation>
    </message>
    <message>
        <source>softer</source>
        <translation>leiser</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>lauter</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Repeat a refusal</source>
        <translation>Ablehnung wiederholen</translation>
    </message>
    <message>
        <source>until a touch or a scan, five times at most</source>
        <translation>bis zur Berührung oder zum Scan, höchstens fünfmal</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>back to work</source>
        <translation>zur Arbeit</translation>
    </message>
    <message>
        <source>It counts from now on</source>
        <translation>Gilt ab jetzt</translation>
    </message>
    <message>
        <source>and after the next start</source>
        <translation>und nach dem nächsten Start</translation>
    </message>
    <message>
        <source>It counts until the next start</source>
        <translation>Gilt bis zum nächsten Start</translation>
    </message>
    <message>
        <source>The settings file could not be written: {why}</source>
        <translation>Einstellungen nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Scan an administrator&apos;s badge</source>
        <translation>Ausweis eines Administrators scannen</translation>
    </message>
    <message>
        <source>The panel is closed then</source>
        <translation>Dann wird beendet</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>leave_words</name>
    <message>
        <source>{name} allows it: PIN</source>
        <translation>{name} erlaubt es: PIN</translation>
    </message>
    <message>
        <source>Why is it allowed?</source>
        <translation>Warum erlaubt?</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>noch {count}</translation>
    </message>
    <message>
        <source>Released by quality</source>
        <translation>Von QS freigegeben</translation>
    </message>
    <message>
        <source>Customer waits</source>
        <translation>Kunde wartet</translation>
    </message>
    <message>
        <source>Agreed beforehand</source>
        <translation>Vorher abgesprochen</translation>
    </message>
</context>
<context>
    <name>ledger_words</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Why, note</source>
        <translation>Warum, Notiz</translation>
    </message>
    <message>
        <source>Panel, number</source>
        <translation>Panel, Nummer</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>Wann, wer</translation>
    </message>
    <message>
        <source>What, thing</source>
        <translation>Was, woran</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Alle Panels</translation>
    </message>
    <message>
        <source>Find in every entry</source>
        <translation>In allen Einträgen suchen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>{count} of {all} entries</source>
        <translation>{count} von {all} Einträgen</translation>
    </message>
    <message>
        <source>{all} entries</source>
        <translation>{all} Einträge</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Every entry is read and checked</source>
        <translation>Jeder Eintrag wird gelesen und geprüft</translation>
    </message>
    <message>
        <source>{stream}, {number}</source>
        <translation>{stream}, {number}</translation>
    </message>
    <message>
        <source>The record is whole</source>
        <translation>Die Aufzeichnung ist unversehrt</translation>
    </message>
    <message>
        <source>{entries} entries in {streams} chains, {gaps} gaps in what is known</source>
        <translation>{entries} Einträge in {streams} Ketten, {gaps} Wissenslücken</translation>
    </message>
    <message>
        <source>{count} faults in the record</source>
        <translation>{count} Fehler in der Aufzeichnung</translation>
    </message>
    <message>
        <source>First: {fault}. Call whoever looks after the database.</source>
        <translation>Zuerst: {fault}. Betreuer der Datenbank rufen.</translation>
    </message>
    <message>
        <source>Taken back by {number}</source>
        <translation>Zurückgenommen: {number}</translation>
    </message>
    <message>
        <source>Open in the trace</source>
        <translation>In der Verfolgung öffnen</translation>
    </message>
    <message>
        <source>This entry is as it was written</source>
        <translation>Eintrag ist, wie er war</translation>
    </message>
    <message>
        <source>Its hash and those beside it fit.</source>
        <translation>Sein Hash und die Nachbarn passen.</translation>
    </message>
    <message>
        <source>This entry was changed afterwards</source>
        <translation>Eintrag wurde verändert</translation>
    </message>
    <message>
        <source>Its hash does not fit. Verify now, and call for help.</source>
        <translation>Sein Hash passt nicht. Jetzt prüfen, Hilfe rufen.</translation>
    </message>
    <message>
        <source>Touch an entry</source>
        <translation>Eintrag antippen</translation>
    </message>
    <message>
        <source>Who did it, what was said, what came of it, and whether it is unchanged.</source>
        <translation>Wer, was gesagt wurde, was daraus wurde, und ob es unverändert ist.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Kam durch</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Nimmt zurück</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Rule {code}</source>
        <translation>Regel {code}</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>a panel</source>
        <translation>ein Panel</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>einen Import</translation>
    </message>
    <message>
        <source>later entry</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>counting back</source>
        <translation>Rückrechnung</translation>
    </message>
    <message>
        <source>Changed master data</source>
        <translation>Stammdaten geändert</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Released an order</source>
        <translation>Auftrag freigegeben</translation>
    </message>
    <message>
        <source>Closed an order</source>
        <translation>Auftrag geschlossen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Finished a stage</source>
        <translation>Arbeitsgang beendet</translation>
    </message>
    <message>
        <source>Told of a stage</source>
        <translation>Arbeitsgang berichtet</translation>
    </message>
    <message>
        <source>Began units</source>
        <translation>Stücke angelegt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Gave back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertiggestellt</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Released a hold</source>
        <translation>Sperre gelöst</translation>
    </message>
    <message>
        <source>Split a lot</source>
        <translation>Los geteilt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Took back from a customer</source>
        <translation>Von Kunde zurück</translation>
    </message>
    <message>
        <source>Printed a label</source>
        <translation>Etikett gedruckt</translation>
    </message>
    <message>
        <source>Checked a label</source>
        <translation>Etikett geprüft</translation>
    </message>
    <message>
        <source>Planned an order</source>
        <translation>Auftrag geplant</translation>
    </message>
    <message>
        <source>Left a note</source>
        <translation>Notiz hinterlassen</translation>
    </message>
    <message>
        <source>Taught a label</source>
        <translation>Etikett angelernt</translation>
    </message>
    <message>
        <source>Called for help</source>
        <translation>Hilfe gerufen</translation>
    </message>
    <message>
        <source>Came to help</source>
        <translation>Kam zur Hilfe</translation>
    </message>
    <message>
        <source>Settled a call</source>
        <translation>Ruf erledigt</translation>
    </message>
    <message>
        <source>Held an order</source>
        <translation>Auftrag angehalten</translation>
    </message>
    <message>
        <source>Resumed an order</source>
        <translation>Auftrag fortgesetzt</translation>
    </message>
    <message>
        <source>Cancelled an order</source>
        <translation>Auftrag storniert</translation>
    </message>
    <message>
        <source>Mounted a lot</source>
        <translation>Los eingesetzt</translation>
    </message>
    <message>
        <source>Took a lot off</source>
        <translation>Los abgenommen</translation>
    </message>
    <message>
        <source>Passed a unit on</source>
        <translation>Stück weitergegeben</translation>
    </message>
    <message>
        <source>Took a part out</source>
        <translation>Teil ausgebaut</translation>
    </message>
    <message>
        <source>Poured together</source>
        <translation>Zusammengeschüttet</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgelagert</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Ausgepackt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Opened a recall</source>
        <translation>Rückruf eröffnet</translation>
    </message>
    <message>
        <source>Searched a recall again</source>
        <translation>Rückruf neu gesucht</translation>
    </message>
    <message>
        <source>Held a recall</source>
        <translation>Rückruf gesperrt</translation>
    </message>
    <message>
        <source>Noted a call</source>
        <translation>Anruf notiert</translation>
    </message>
    <message>
        <source>Released from a recall</source>
        <translation>Aus Rückruf gelöst</translation>
    </message>
    <message>
        <source>Closed a recall</source>
        <translation>Rückruf geschlossen</translation>
    </message>
    <message>
        <source>Began the record</source>
        <translation>Aufzeichnung begonnen</translation>
    </message>
    <message>
        <source>Took back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Corrected a lot</source>
        <translation>Los berichtigt</translation>
    </message>
    <message>
        <source>Gave a PIN</source>
        <translation>PIN vergeben</translation>
    </message>
    <message>
        <source>Changed a PIN</source>
        <translation>PIN geändert</translation>
    </message>
    <message>
        <source>Gave a badge</source>
        <translation>Ausweis vergeben</translation>
    </message>
    <message>
        <source>Blocked a badge</source>
        <translation>Ausweis gesperrt</translation>
    </message>
</context>
<context>
    <name>master_words</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Parts lists</source>
        <translation>Stücklisten</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Arbeitspläne</translation>
    </message>
    <message>
        <source>Inspection plans</source>
        <translation>Prüfpläne</translation>
    </message>
    <message>
        <source>Inspection points</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lagerorte</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Messmittel</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Labour rates</source>
        <translation>Lohnsätze</translation>
    </message>
    <message>
        <source>Station rates</source>
        <translation>Stationssätze</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tracked as</source>
        <translation>Verfolgt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Haltbar, Tage</translation>
    </message>
    <message>
        <source>Serial begins with</source>
        <translation>Nummer beginnt mit</translation>
    </message>
    <message>
        <source>Inspect receipts</source>
        <translation>Eingang prüfen</translation>
    </message>
    <message>
        <source>When expired</source>
        <translation>Wenn abgelaufen</translation>
    </message>
    <message>
        <source>Needs certificate</source>
        <translation>Braucht Zertifikat</translation>
    </message>
    <message>
        <source>First expired first</source>
        <translation>Ältestes zuerst</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Arbeitsgang</translation>
    </message>
    <message>
        <source>Quantity per piece</source>
        <translation>Menge je Stück</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Standard minutes</source>
        <translation>Vorgabeminuten</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Inspection plan</source>
        <translation>Prüfplan</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Sollwert</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Calibrate by</source>
        <translation>Kalibrieren bis</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
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
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>File&apos;s SHA-256</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Je Stunde</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Kept for years</source>
        <translation>Jahre aufbewahrt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
    <message>
        <source>The old values stay in its history.</source>
        <translation>Die alten Werte bleiben in der Geschichte.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>{field}: {before} to {after}</source>
        <translation>{field}: {before} zu {after}</translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>Change it at the floor PC; a panel has no keyboard for it.</source>
        <translation>Am Hallen-PC ändern; ein Panel hat keine Tastatur.</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>wird gebraucht</translation>
    </message>
    <message>
        <source>at most {count} characters</source>
        <translation>höchstens {count} Zeichen</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>eine Zahl wird gebraucht</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a day as 2024-03-15</source>
        <translation>ein Tag wie 2024-03-15</translation>
    </message>
    <message>
        <source>a moment as 2024-03-15T06:00:00+01:00</source>
        <translation>ein Zeitpunkt wie 2024-03-15T06:00:00+01:00</translation>
    </message>
    <message>
        <source>there is no {code}</source>
        <translation>{code} gibt es nicht</translation>
    </message>
    <message>
        <source>a time as 06:00</source>
        <translation>eine Zeit wie 06:00</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation>{count} zu berichtigen</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Which folder of plant CSV?</source>
        <translation>Welcher Ordner mit Werks-CSV?</translation>
    </message>
    <message>
        <source>What the import would record</source>
        <translation>Was der Import aufzeichnen würde</translation>
    </message>
    <message>
        <source>{file}: {new} new, {old} there already</source>
        <translation>{file}: {new} neu, {old} schon da</translation>
    </message>
    <message>
        <source>Nothing new is in it</source>
        <translation>Nichts Neues darin</translation>
    </message>
    <message>
        <source>{count} faults, nothing would be recorded</source>
        <translation>{count} Fehler, nichts würde aufgezeichnet</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words}</source>
        <translation>{file}, Zeile {line}: {words}</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Jetzt importieren</translation>
    </message>
    <message>
        <source>{count} rows are recorded</source>
        <translation>{count} Zeilen sind erfasst</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Neuer Ausweis</translation>
    </message>
    <message>
        <source>Write the label to</source>
        <translation>Etikett schreiben nach</translation>
    </message>
    <message>
        <source>The label is written</source>
        <translation>Das Etikett ist geschrieben</translation>
    </message>
    <message>
        <source>No label was made</source>
        <translation>Kein Etikett gemacht</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Order, product</source>
        <translation>Auftrag, Produkt</translation>
    </message>
    <message>
        <source>Due, made</source>
        <translation>Fällig, gefertigt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Made, to close</source>
        <translation>Fertig, schließen</translation>
    </message>
    <message>
        <source>Raw material</source>
        <translation>Rohmaterial</translation>
    </message>
    <message>
        <source>Half-finished</source>
        <translation>Halbfertig</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>nach Los</translation>
    </message>
    <message>
        <source>by serial</source>
        <translation>nach Nummer</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>mit Warnung</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>good or bad</source>
        <translation>gut oder schlecht</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>ein Foto</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>eine Pause</translation>
    </message>
    <message>
        <source>scrap</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>a hold</source>
        <translation>eine Sperre</translation>
    </message>
    <message>
        <source>a return</source>
        <translation>eine Rückgabe</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>a correction</source>
        <translation>eine Berichtigung</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>Verschnitt</translation>
    </message>
    <message>
        <source>a part taken out</source>
        <translation>ein ausgebautes Teil</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>eine Zählung</translation>
    </message>
    <message>
        <source>a defect</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>with leave of a leader</source>
        <translation>mit Erlaubnis</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Why? It stays in the record.</source>
        <translation>Warum? Es bleibt aufgezeichnet.</translation>
    </message>
    <message>
        <source>{order}: {act}</source>
        <translation>{order}: {act}</translation>
    </message>
    <message>
        <source>Touch a row</source>
        <translation>Zeile antippen</translation>
    </message>
    <message>
        <source>Or New, to make one.</source>
        <translation>Oder Neu, um eine anzulegen.</translation>
    </message>
</context>
<context>
    <name>move_words</name>
    <message>
        <source>Move</source>
        <translation>Umlagern</translation>
    </message>
    <message>
        <source>Scan what you move</source>
        <translation>Ware scannen</translation>
    </message>
    <message>
        <source>lots, units or boxes; or the label of the place first</source>
        <translation>Lose, Stücke oder Boxen; oder zuerst das Platzetikett</translation>
    </message>
    <message>
        <source>Scan what goes to {place}</source>
        <translation>Ware für {place} scannen</translation>
    </message>
    <message>
        <source>lots, units or boxes</source>
        <translation>Lose, Stücke oder Boxen</translation>
    </message>
    <message>
        <source>Scan the label of the place</source>
        <translation>Platzetikett scannen</translation>
    </message>
    <message>
        <source>or touch the place; or scan more</source>
        <translation>oder Platz antippen oder mehr scannen</translation>
    </message>
    <message>
        <source>Touch Move, or scan more</source>
        <translation>Umlagern oder mehr scannen</translation>
    </message>
    <message>
        <source>to {place}, {name}</source>
        <translation>auf {place}, {name}</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>Umzulagern</translation>
    </message>
    <message>
        <source>nothing scanned yet</source>
        <translation>noch nichts gescannt</translation>
    </message>
    <message>
        <source>{item}, now at {place}</source>
        <translation>{item}, jetzt auf {place}</translation>
    </message>
    <message>
        <source>{item}, no place yet</source>
        <translation>{item}, noch kein Platz</translation>
    </message>
    <message>
        <source>It goes to</source>
        <translation>Kommt auf</translation>
    </message>
    <message>
        <source>Take out last</source>
        <translation>Letztes raus</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Neuer Platz</translation>
    </message>
    <message>
        <source>Move {count}</source>
        <translation>{count} umlagern</translation>
    </message>
    <message>
        <source>to {place}</source>
        <translation>auf {place}</translation>
    </message>
    <message>
        <source>scan what you move</source>
        <translation>Ware scannen</translation>
    </message>
    <message>
        <source>scan the place</source>
        <translation>Platz scannen</translation>
    </message>
    <message>
        <source>{code} goes along</source>
        <translation>{code} ist dabei</translation>
    </message>
    <message>
        <source>Nothing is recorded before you touch Move. {onwards}.</source>
        <translation>Gebucht wird erst mit Umlagern. {onwards}.</translation>
    </message>
    <message>
        <source>{code} is in already</source>
        <translation>{code} ist schon dabei</translation>
    </message>
    <message>
        <source>It moves once. {onwards}.</source>
        <translation>Es zählt einmal. {onwards}.</translation>
    </message>
    <message>
        <source>It goes to {place}</source>
        <translation>Kommt auf {place}</translation>
    </message>
    <message>
        <source>{place} is chosen already</source>
        <translation>{place} ist schon gewählt</translation>
    </message>
    <message>
        <source>{onwards}.</source>
        <translation>{onwards}.</translation>
    </message>
    <message>
        <source>{count} moved to {place}</source>
        <translation>{count} liegen auf {place}</translation>
    </message>
    <message>
        <source>{code} moved to {place}</source>
        <translation>{code} liegt auf {place}</translation>
    </message>
    <message>
        <source>Scan what you move next</source>
        <translation>Nächste Ware scannen</translation>
    </message>
    <message>
        <source>The move to {place}</source>
        <translation>Die Umlagerung auf {place}</translation>
    </message>
</context>
<context>
    <name>papers_words</name>
    <message>
        <source>{stage}: how it is done</source>
        <translation>{stage}: so geht es</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Nothing is written down for this stage</source>
        <translation>Zu diesem Arbeitsgang steht nichts da</translation>
    </message>
    <message>
        <source>Note of {person}, {when}</source>
        <translation>Notiz von {person}, {when}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>What must the next one know?</source>
        <translation>Was muss der Nächste wissen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Die Notiz ist gespeichert</translation>
    </message>
    <message>
        <source>Whoever opens {order} next sees it</source>
        <translation>Wer {order} als Nächstes öffnet, sieht sie</translation>
    </message>
    <message>
        <source>The note on {order}</source>
        <translation>Die Notiz zu {order}</translation>
    </message>
</context>
<context>
    <name>people_words</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>touch a name, or add somebody new</source>
        <translation>Namen antippen oder jemand Neues</translation>
    </message>
    <message>
        <source>{number}, {role}</source>
        <translation>{number}, {role}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>neue PIN</translation>
    </message>
    <message>
        <source>What about {name}?</source>
        <translation>{name}: was fehlt?</translation>
    </message>
    <message>
        <source>a forgotten PIN, a lost badge, the language</source>
        <translation>vergessene PIN, Ausweis weg, Sprache</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>to be changed</source>
        <translation>zu ändern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>opens the panels</source>
        <translation>öffnet alle Panels</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Give badge</source>
        <translation>Neuer Ausweis</translation>
    </message>
    <message>
        <source>Block badge</source>
        <translation>Ausweis sperren</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Anschalten</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>for one sign-in</source>
        <translation>für einmal</translation>
    </message>
    <message>
        <source>Scan the blank badge</source>
        <translation>Leeren Ausweis scannen</translation>
    </message>
    <message>
        <source>it becomes the badge of {name}</source>
        <translation>er gehört dann {name}</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>This is no badge</source>
        <translation>Kein Ausweis</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan the blank badge.</source>
        <translation>Nichts gebucht. Leeren Ausweis scannen.</translation>
    </message>
    <message>
        <source>{name} has a new PIN</source>
        <translation>{name} hat eine neue PIN</translation>
    </message>
    <message>
        <source>Tell it to {name} and to nobody else.</source>
        <translation>Nur {name} sagen, sonst niemandem.</translation>
    </message>
    <message>
        <source>Tell it to {name}. It must be changed at the first sign-in.</source>
        <translation>{name} sagen. Bei der ersten Anmeldung wird sie geändert.</translation>
    </message>
    <message>
        <source>{name} has a new badge</source>
        <translation>{name}: neuer Ausweis</translation>
    </message>
    <message>
        <source>A badge from before opens nothing any more.</source>
        <translation>Der alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>The badge of {name} is blocked</source>
        <translation>Ausweis von {name} ist gesperrt</translation>
    </message>
    <message>
        <source>It opens no panel any more.</source>
        <translation>Er öffnet kein Panel mehr.</translation>
    </message>
    <message>
        <source>{name}: the panel speaks {language}</source>
        <translation>{name}: Panel spricht {language}</translation>
    </message>
    <message>
        <source>from the next sign-in on</source>
        <translation>ab der nächsten Anmeldung</translation>
    </message>
    <message>
        <source>{name} is switched off</source>
        <translation>{name} ist abgeschaltet</translation>
    </message>
    <message>
        <source>Neither badge nor PIN lets in any more.</source>
        <translation>Weder Ausweis noch PIN gelten noch.</translation>
    </message>
    <message>
        <source>{name} is switched on</source>
        <translation>{name} ist angeschaltet</translation>
    </message>
    <message>
        <source>Badge and PIN let in again.</source>
        <translation>Ausweis und PIN gelten wieder.</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name} ist dabei</translation>
    </message>
    <message>
        <source>A PIN or a badge comes next.</source>
        <translation>Nun PIN oder Ausweis geben.</translation>
    </message>
    <message>
        <source>What is the name?</source>
        <translation>Wie ist der Name?</translation>
    </message>
    <message>
        <source>Which personnel number?</source>
        <translation>Welche Personalnummer?</translation>
    </message>
    <message>
        <source>Which role?</source>
        <translation>Welche Rolle?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>{name} has number {number}</source>
        <translation>{name} hat Nummer {number}</translation>
    </message>
    <message>
        <source>Nothing was recorded. Touch the name in the list.</source>
        <translation>Nichts gebucht. Den Namen in der Liste antippen.</translation>
    </message>
</context>
<context>
    <name>photo_words</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Draw a ring around what matters</source>
        <translation>Wichtiges mit Ring markieren</translation>
    </message>
    <message>
        <source>Hold the camera on it</source>
        <translation>Kamera darauf halten</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>{count} dabei</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Foto machen</translation>
    </message>
    <message>
        <source>take a photo</source>
        <translation>Foto machen</translation>
    </message>
    <message>
        <source>{count} photos kept; touch for another one</source>
        <translation>{count} Fotos dabei; für weiteres antippen</translation>
    </message>
    <message>
        <source>1 photo kept; touch for another one</source>
        <translation>1 Foto dabei; für weiteres antippen</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>Keine Kamera da</translation>
    </message>
    <message>
        <source>Nothing was recorded. Plug it in, or leave the photo out.</source>
        <translation>Nichts gebucht. Anstecken oder das Foto weglassen.</translation>
    </message>
    <message>
        <source>The photo was not kept</source>
        <translation>Foto nicht gesichert</translation>
    </message>
    <message>
        <source>Nothing was recorded. Take it again, or tell a supervisor: {why}</source>
        <translation>Nichts gebucht. Neu aufnehmen oder dem Meister melden: {why}</translation>
    </message>
</context>
<context>
    <name>pin_words</name>
    <message>
        <source>{name}: choose a new PIN</source>
        <translation>{name}: neue PIN wählen</translation>
    </message>
    <message>
        <source>six digits or more; nobody else may know it</source>
        <translation>mindestens sechs Ziffern; nur für Sie</translation>
    </message>
    <message>
        <source>{name}: the same PIN again</source>
        <translation>{name}: dieselbe PIN nochmal</translation>
    </message>
    <message>
        <source>so that no finger slipped</source>
        <translation>damit nichts vertippt ist</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>PIN nochmal</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Somebody told you this PIN</source>
        <translation>Diese PIN kennt noch jemand</translation>
    </message>
    <message>
        <source>From now on only you know it.</source>
        <translation>Ab jetzt kennen nur Sie sie.</translation>
    </message>
    <message>
        <source>six digits or more</source>
        <translation>ab sechs Ziffern</translation>
    </message>
    <message>
        <source>not all alike, not in a row</source>
        <translation>nicht gleich, keine Reihe</translation>
    </message>
    <message>
        <source>not your personnel number</source>
        <translation>nicht die Personalnummer</translation>
    </message>
    <message>
        <source>not the old one</source>
        <translation>nicht die alte</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The two are not alike</source>
        <translation>Die zwei sind verschieden</translation>
    </message>
    <message>
        <source>Nothing was recorded. Type the new PIN again.</source>
        <translation>Nichts gebucht. Neue PIN nochmal eingeben.</translation>
    </message>
</context>
<context>
    <name>quality_words</name>
    <message>
        <source>Measured point</source>
        <translation>Messpunkt</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>Letzte {count}</translation>
    </message>
    <message>
        <source>Nothing is measured by number</source>
        <translation>Nichts wird in Zahlen gemessen</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>each point one inspection, {uom}</source>
        <translation>jeder Punkt eine Prüfung, {uom}</translation>
    </message>
    <message>
        <source>{name}, {plan}</source>
        <translation>{name}, {plan}</translation>
    </message>
    <message>
        <source>Limit {value}</source>
        <translation>Grenze {value}</translation>
    </message>
    <message>
        <source>Target {value}</source>
        <translation>Soll {value}</translation>
    </message>
    <message>
        <source>Mean {value}</source>
        <translation>Mittel {value}</translation>
    </message>
    <message>
        <source>{count} out of limits</source>
        <translation>{count} außer Grenzen</translation>
    </message>
    <message>
        <source>All within limits</source>
        <translation>Alle in den Grenzen</translation>
    </message>
    <message>
        <source>Defects and scrap</source>
        <translation>Fehler und Ausschuss</translation>
    </message>
    <message>
        <source>{count} in 30 days</source>
        <translation>{count} in 30 Tagen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>None in 30 days</source>
        <translation>Keine in 30 Tagen</translation>
    </message>
    <message>
        <source>{share} passed at the first inspection, of {count}</source>
        <translation>{share} bestanden die erste Prüfung, von {count}</translation>
    </message>
    <message>
        <source>Open holds, {count}</source>
        <translation>Offene Sperren, {count}</translation>
    </message>
    <message>
        <source>Incoming to inspect, {count}</source>
        <translation>Eingang zu prüfen, {count}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gesperrt von</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation>Nichts ist gesperrt</translation>
    </message>
    <message>
        <source>Nothing waits for inspection</source>
        <translation>Nichts wartet auf Prüfung</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Recall {case}</source>
        <translation>Rückruf {case}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>What becomes of {code}?</source>
        <translation>Was wird aus {code}?</translation>
    </message>
    <message>
        <source>Why? It stays in the record.</source>
        <translation>Warum? Es bleibt aufgezeichnet.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Erst sagen, warum.</translation>
    </message>
    <message>
        <source>Use as it is</source>
        <translation>So verwenden</translation>
    </message>
    <message>
        <source>It is in order after all</source>
        <translation>Es ist doch in Ordnung</translation>
    </message>
    <message>
        <source>Use by concession</source>
        <translation>Mit Sonderfreigabe</translation>
    </message>
    <message>
        <source>Known to be wrong, and accepted</source>
        <translation>Bekannt falsch, angenommen</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>It stays on hold until it is done</source>
        <translation>Bleibt gesperrt, bis es getan ist</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Verschrotten</translation>
    </message>
    <message>
        <source>It leaves the stock for good</source>
        <translation>Es verlässt den Bestand</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>Zurück zum Lieferanten</translation>
    </message>
    <message>
        <source>It leaves the stock</source>
        <translation>Es verlässt den Bestand</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Sperre lösen</translation>
    </message>
    <message>
        <source>Nothing else is decided</source>
        <translation>Sonst wird nichts entschieden</translation>
    </message>
    <message>
        <source>{code}: {decision}</source>
        <translation>{code}: {decision}</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{code} is released</source>
        <translation>{code} ist frei</translation>
    </message>
</context>
<context>
    <name>reason_words</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Material is missing</source>
        <translation>Material fehlt</translation>
    </message>
    <message>
        <source>Machine fault</source>
        <translation>Maschine gestört</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Falsches Maß</translation>
    </message>
    <message>
        <source>Bad material</source>
        <translation>Schlechtes Material</translation>
    </message>
    <message>
        <source>Wrong lot scanned</source>
        <translation>Falsches Los gescannt</translation>
    </message>
    <message>
        <source>Labels mixed up</source>
        <translation>Etiketten vertauscht</translation>
    </message>
    <message>
        <source>Change forgotten</source>
        <translation>Wechsel vergessen</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Kaputt</translation>
    </message>
    <message>
        <source>Wrong part</source>
        <translation>Falsches Teil</translation>
    </message>
    <message>
        <source>Bad lot</source>
        <translation>Schlechtes Los</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>To be clarified</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Wrong goods</source>
        <translation>Falsche Ware</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Nicht mehr gewünscht</translation>
    </message>
</context>
<context>
    <name>recall_words</name>
    <message>
        <source>Recalls</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>New recall</source>
        <translation>Neuer Rückruf</translation>
    </message>
    <message>
        <source>New drill</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>All recalls</source>
        <translation>Alle Rückrufe</translation>
    </message>
    <message>
        <source>No recall yet</source>
        <translation>Noch kein Rückruf</translation>
    </message>
    <message>
        <source>A drill shows how fast everything is found. It holds nothing.</source>
        <translation>Eine Übung zeigt, wie schnell alles gefunden wird. Sie sperrt nichts.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>Concerned</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translation>{when}, {who}</translation>
    </message>
    <message>
        <source>{count} certain</source>
        <translation>{count} sicher</translation>
    </message>
    <message>
        <source>{count} lost</source>
        <translation>{count} verloren</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} T {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste sichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>At customer</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>{units} units, {lots} lots</source>
        <translation>{units} Stück, {lots} Chargen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>To hold</source>
        <translation>Zu sperren</translation>
    </message>
    <message>
        <source>To bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nichts übrig</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Verschrottet</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Am Lager</translation>
    </message>
    <message>
        <source>At customers</source>
        <translation>Bei Kunden</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Verbaut</translation>
    </message>
    <message>
        <source>Shift of one day</source>
        <translation>Schicht eines Tages</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>ab {first}</translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation>bis {last}</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Use as it is</source>
        <translation>So nutzen</translation>
    </message>
    <message>
        <source>By concession</source>
        <translation>Zugeständnis</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>To supplier</source>
        <translation>Lieferant</translation>
    </message>
</context>
<context>
    <name>receive_words</name>
    <message>
        <source>Receive</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Scan the supplier&apos;s label</source>
        <translation>Lieferantenetikett scannen</translation>
    </message>
    <message>
        <source>or touch who sent it</source>
        <translation>oder Absender antippen</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zeugnis</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Who sent it?</source>
        <translation>Wer schickt es?</translation>
    </message>
    <message>
        <source>touch the supplier, or scan its label</source>
        <translation>Lieferant antippen oder Etikett scannen</translation>
    </message>
    <message>
        <source>What came?</source>
        <translation>Was kam an?</translation>
    </message>
    <message>
        <source>touch the item, or scan its label</source>
        <translation>Artikel antippen oder Etikett scannen</translation>
    </message>
    <message>
        <source>Scan the batch</source>
        <translation>Charge scannen</translation>
    </message>
    <message>
        <source>the number on the supplier&apos;s label; or type it</source>
        <translation>Nummer auf dem Lieferantenetikett; oder eintippen</translation>
    </message>
    <message>
        <source>How much came?</source>
        <translation>Wie viel kam an?</translation>
    </message>
    <message>
        <source>type it</source>
        <translation>eintippen</translation>
    </message>
    <message>
        <source>Use by when?</source>
        <translation>Haltbar bis?</translation>
    </message>
    <message>
        <source>type day, month, year: 31 05 27</source>
        <translation>Tag Monat Jahr tippen: 31 05 27</translation>
    </message>
    <message>
        <source>Which certificate?</source>
        <translation>Welches Zeugnis?</translation>
    </message>
    <message>
        <source>scan or type its number</source>
        <translation>Nummer scannen oder tippen</translation>
    </message>
    <message>
        <source>Which delivery note?</source>
        <translation>Welcher Lieferschein?</translation>
    </message>
    <message>
        <source>What does one {uom} cost?</source>
        <translation>Preis für 1 {uom}?</translation>
    </message>
    <message>
        <source>type it, or leave it open</source>
        <translation>eintippen oder offen lassen</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>falls vorhanden</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Scan it, or type it</source>
        <translation>Scannen oder eintippen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}-{last} von {count}</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Teach label</source>
        <translation>Etikett lernen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Receive {quantity}</source>
        <translation>{quantity} annehmen</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>as lot {lot}</source>
        <translation>als Los {lot}</translation>
    </message>
    <message>
        <source>Receive {quantity} of {item}</source>
        <translation>{item}: {quantity} annehmen</translation>
    </message>
    <message>
        <source>Lot {lot} was received before; this adds to it</source>
        <translation>Los {lot} ist schon da; dies kommt dazu</translation>
    </message>
    <message>
        <source>Another supplier has number {batch}: it becomes {lot}</source>
        <translation>Nummer {batch} gibt es bei anderem Lieferanten: neu {lot}</translation>
    </message>
    <message>
        <source>{filled} read from the label</source>
        <translation>Vom Etikett gelesen: {filled}</translation>
    </message>
    <message>
        <source>{question}</source>
        <translation>{question}</translation>
    </message>
    <message>
        <source>Whose label is this?</source>
        <translation>Wessen Etikett ist das?</translation>
    </message>
    <message>
        <source>It fits the labels of several suppliers</source>
        <translation>Es passt zu mehreren Lieferanten</translation>
    </message>
    <message>
        <source>{code} is not known here</source>
        <translation>{code} ist hier unbekannt</translation>
    </message>
    <message>
        <source>Touch the item. Nothing was recorded.</source>
        <translation>Artikel antippen. Nichts gebucht.</translation>
    </message>
    <message>
        <source>It goes to {place}</source>
        <translation>Kommt auf {place}</translation>
    </message>
    <message>
        <source>{code} was read already</source>
        <translation>{code} ist schon gelesen</translation>
    </message>
    <message>
        <source>Nothing new. {question}</source>
        <translation>Nichts Neues. {question}</translation>
    </message>
    <message>
        <source>{quantity} of {item} received</source>
        <translation>{item}: {quantity} angenommen</translation>
    </message>
    <message>
        <source>Lot {lot}. Put the label on it.</source>
        <translation>Los {lot}. Etikett aufkleben.</translation>
    </message>
    <message>
        <source>Lot {lot} must be inspected first. Put the label on it.</source>
        <translation>Los {lot} muss erst geprüft werden. Etikett aufkleben.</translation>
    </message>
    <message>
        <source>The label of {code} was not printed</source>
        <translation>Kein Etikett gedruckt für {code}</translation>
    </message>
    <message>
        <source>The lot is recorded. {why}</source>
        <translation>Das Los ist gebucht. {why}</translation>
    </message>
    <message>
        <source>{price} {currency} per {uom}</source>
        <translation>{price} {currency} je {uom}</translation>
    </message>
    <message>
        <source>type how much</source>
        <translation>Menge eintippen</translation>
    </message>
</context>
<context>
    <name>refusal_words</name>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nichts gebucht.</translation>
    </message>
    <message>
        <source>{named} or {rest} more</source>
        <translation>{named} oder {rest} weitere</translation>
    </message>
    <message>
        <source>Refused: {code}</source>
        <translation>Abgelehnt: {code}</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Meister fragen.</translation>
    </message>
    <message>
        <source>Nobody has this badge</source>
        <translation>Ausweis gehört niemandem</translation>
    </message>
    <message>
        <source>Scan your own badge, or touch your name.</source>
        <translation>Eigenen Ausweis scannen oder Namen antippen.</translation>
    </message>
    <message>
        <source>unknown badge</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{person} may not sign in any more</source>
        <translation>{person} ist nicht mehr zugelassen</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>This PIN is too easy</source>
        <translation>Diese PIN ist zu leicht</translation>
    </message>
    <message>
        <source>Six digits or more: not alike, not in a row, not your number, not the old one.</source>
        <translation>Sechs Ziffern: nicht gleich, keine Reihe, nicht die Nummer, nicht die alte.</translation>
    </message>
    <message>
        <source>easy PIN</source>
        <translation>leichte PIN</translation>
    </message>
    <message>
        <source>{person} must choose a new PIN first</source>
        <translation>{person} muss erst die PIN ändern</translation>
    </message>
    <message>
        <source>Sign in with the PIN you were told.</source>
        <translation>Mit der genannten PIN anmelden.</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>neue PIN</translation>
    </message>
    <message>
        <source>{person} has this badge</source>
        <translation>{person} hat diesen Ausweis</translation>
    </message>
    <message>
        <source>Scan a badge that nobody has.</source>
        <translation>Freien Ausweis scannen.</translation>
    </message>
    <message>
        <source>badge taken</source>
        <translation>vergeben</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Falsche PIN</translation>
    </message>
    <message>
        <source>{tries_left} tries left. Enter it again.</source>
        <translation>Noch {tries_left} Versuche. Neu eingeben.</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>falsche PIN</translation>
    </message>
    <message>
        <source>{person} is locked after wrong PINs</source>
        <translation>{person}: wegen falscher PIN gesperrt</translation>
    </message>
    <message>
        <source>Wait five minutes, or scan the badge.</source>
        <translation>Fünf Minuten warten oder Ausweis scannen.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Somebody can sign in here already</source>
        <translation>Hier kann sich schon jemand anmelden</translation>
    </message>
    <message>
        <source>An administrator adds people.</source>
        <translation>Ein Administrator legt Leute an.</translation>
    </message>
    <message>
        <source>begun already</source>
        <translation>schon begonnen</translation>
    </message>
    <message>
        <source>{person} has no right to do this</source>
        <translation>{person} hat dafür kein Recht</translation>
    </message>
    <message>
        <source>no right</source>
        <translation>kein Recht</translation>
    </message>
    <message>
        <source>This is a badge, not a lot</source>
        <translation>Das ist ein Ausweis, kein Los</translation>
    </message>
    <message>
        <source>Scan the label on the material.</source>
        <translation>Etikett am Material scannen.</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>No order {order}</source>
        <translation>Kein Auftrag {order}</translation>
    </message>
    <message>
        <source>Scan the job card again, or ask a supervisor.</source>
        <translation>Laufkarte neu scannen oder Meister fragen.</translation>
    </message>
    <message>
        <source>unknown order</source>
        <translation>kein Auftrag</translation>
    </message>
    <message>
        <source>Order {order} is on hold</source>
        <translation>Auftrag {order} ist gesperrt</translation>
    </message>
    <message>
        <source>Take another job and tell a supervisor.</source>
        <translation>Anderen Auftrag nehmen, dem Meister melden.</translation>
    </message>
    <message>
        <source>order on hold</source>
        <translation>Auftrag gesperrt</translation>
    </message>
    <message>
        <source>Order {order} was cancelled</source>
        <translation>Auftrag {order} ist storniert</translation>
    </message>
    <message>
        <source>Take another job.</source>
        <translation>Anderen Auftrag nehmen.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>Order {order} is complete</source>
        <translation>Auftrag {order} ist fertig</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>{stage} is done at {station}</source>
        <translation>{stage}: nur an {station}</translation>
    </message>
    <message>
        <source>Take the job card there.</source>
        <translation>Laufkarte dorthin bringen.</translation>
    </message>
    <message>
        <source>other station</source>
        <translation>andere Station</translation>
    </message>
    <message>
        <source>This order has no parts list</source>
        <translation>Der Auftrag hat keine Stückliste</translation>
    </message>
    <message>
        <source>Tell a supervisor.</source>
        <translation>Dem Meister melden.</translation>
    </message>
    <message>
        <source>no parts list</source>
        <translation>ohne Stückliste</translation>
    </message>
    <message>
        <source>This order has no such stage</source>
        <translation>Arbeitsgang fehlt im Auftrag</translation>
    </message>
    <message>
        <source>no stage</source>
        <translation>kein Arbeitsgang</translation>
    </message>
    <message>
        <source>Order {order} is not released yet</source>
        <translation>Auftrag {order} ist noch nicht frei</translation>
    </message>
    <message>
        <source>Take another job, or ask.</source>
        <translation>Anderen Auftrag nehmen oder fragen.</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>nicht frei</translation>
    </message>
    <message>
        <source>Order {order} exists already</source>
        <translation>Auftrag {order} gibt es schon</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>Andere Nummer nehmen.</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>{previous} is not finished yet</source>
        <translation>{previous} ist noch nicht fertig</translation>
    </message>
    <message>
        <source>{stage} can start after it.</source>
        <translation>{stage} kann danach starten.</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>You work on {stage} already</source>
        <translation>Sie arbeiten schon: {stage}</translation>
    </message>
    <message>
        <source>Scan material, pause or finish.</source>
        <translation>Material scannen, Pause oder Fertig.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>{stage} is not running</source>
        <translation>{stage} läuft nicht</translation>
    </message>
    <message>
        <source>Start or resume it first.</source>
        <translation>Erst Start oder Weiter.</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>A pause needs a reason</source>
        <translation>Pause braucht Grund</translation>
    </message>
    <message>
        <source>Touch one.</source>
        <translation>Antippen.</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>kein Grund</translation>
    </message>
    <message>
        <source>The panel&apos;s clock is wrong</source>
        <translation>Die Uhr am Panel geht falsch</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Nobody knows {code}</source>
        <translation>{code} ist unbekannt</translation>
    </message>
    <message>
        <source>Scan the label again. If it is new, it must be received.</source>
        <translation>Etikett neu scannen. Neue Ware erst im Eingang buchen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{code} means several things</source>
        <translation>{code} ist mehrdeutig</translation>
    </message>
    <message>
        <source>Scan the house label of the one you hold.</source>
        <translation>Hausetikett am Teil in der Hand scannen.</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>Wrong part here: this is {item_name}</source>
        <translation>Falsches Teil hier: {item_name}</translation>
    </message>
    <message>
        <source>This stage wants {wanted}.</source>
        <translation>Hier nötig: {wanted}.</translation>
    </message>
    <message>
        <source>wrong part</source>
        <translation>falsches Teil</translation>
    </message>
    <message>
        <source>Wrong part: this is {item_name}</source>
        <translation>Falsches Teil: {item_name}</translation>
    </message>
    <message>
        <source>This job wants {wanted}.</source>
        <translation>Nötig ist: {wanted}.</translation>
    </message>
    <message>
        <source>This {item_name} has expired</source>
        <translation>{item_name} ist abgelaufen</translation>
    </message>
    <message>
        <source>Use by {expires_on}. Take another lot.</source>
        <translation>Verfall {expires_on}. Anderes Los nehmen.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>{code} is on hold</source>
        <translation>{code} ist gesperrt</translation>
    </message>
    <message>
        <source>Put it aside and take another lot.</source>
        <translation>Beiseite legen, anderes Los nehmen.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>{code} was rejected</source>
        <translation>{code} ist abgelehnt</translation>
    </message>
    <message>
        <source>Put it aside and take another.</source>
        <translation>Beiseite legen, anderes nehmen.</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>{code} is not inspected yet</source>
        <translation>{code} ist noch nicht geprüft</translation>
    </message>
    <message>
        <source>Take another lot.</source>
        <translation>Anderes Los nehmen.</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>{code} is used up</source>
        <translation>{code} ist verbraucht</translation>
    </message>
    <message>
        <source>Nothing of it is left on record. Take another lot.</source>
        <translation>Der Bestand ist null. Anderes Los nehmen.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Not enough in this lot</source>
        <translation>Zu wenig in diesem Los</translation>
    </message>
    <message>
        <source>Less is left than you want. Take part and a second lot.</source>
        <translation>Der Rest reicht nicht. Rest und ein zweites Los nehmen.</translation>
    </message>
    <message>
        <source>short</source>
        <translation>zu wenig</translation>
    </message>
    <message>
        <source>{code} is one piece</source>
        <translation>{code} ist ein Einzelstück</translation>
    </message>
    <message>
        <source>Enter 1.</source>
        <translation>1 eingeben.</translation>
    </message>
    <message>
        <source>one piece</source>
        <translation>Einzelstück</translation>
    </message>
    <message>
        <source>{code} cannot go into itself</source>
        <translation>{code} passt nicht in sich selbst</translation>
    </message>
    <message>
        <source>Scan the part you fit.</source>
        <translation>Das Einbauteil scannen.</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>{code} is no lot</source>
        <translation>{code} ist kein Los</translation>
    </message>
    <message>
        <source>no lot</source>
        <translation>kein Los</translation>
    </message>
    <message>
        <source>This code cannot be read as one of ours</source>
        <translation>Dieser Code ist keiner von uns</translation>
    </message>
    <message>
        <source>Scan the label again.</source>
        <translation>Etikett neu scannen.</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>Serial {code} exists already</source>
        <translation>Seriennr. {code} gibt es schon</translation>
    </message>
    <message>
        <source>Use another serial.</source>
        <translation>Andere Nummer nehmen.</translation>
    </message>
    <message>
        <source>{item_name} is not made by serial</source>
        <translation>Ohne Seriennummern: {item_name}</translation>
    </message>
    <message>
        <source>no serials</source>
        <translation>ohne Nummern</translation>
    </message>
    <message>
        <source>{unit} belongs to another order</source>
        <translation>{unit} gehört zu anderem Auftrag</translation>
    </message>
    <message>
        <source>Scan a unit of {order}.</source>
        <translation>Stück von {order} scannen.</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>anderer Auftrag</translation>
    </message>
    <message>
        <source>{code} has been shipped</source>
        <translation>{code} ist versandt</translation>
    </message>
    <message>
        <source>It cannot be used here.</source>
        <translation>Es geht hier nicht.</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>{unit} is on hold</source>
        <translation>{unit} ist gesperrt</translation>
    </message>
    <message>
        <source>Put it aside.</source>
        <translation>Beiseite legen.</translation>
    </message>
    <message>
        <source>{code} is built in already</source>
        <translation>{code} ist schon verbaut</translation>
    </message>
    <message>
        <source>Scan the part in your hand.</source>
        <translation>Das Teil in der Hand scannen.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>verbaut</translation>
    </message>
    <message>
        <source>This was not issued</source>
        <translation>Das wurde nie gebucht</translation>
    </message>
    <message>
        <source>Scan what you want to give back.</source>
        <translation>Rückgabe scannen.</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>nie gebucht</translation>
    </message>
    <message>
        <source>Only {issued} was issued</source>
        <translation>Nur {issued} gebucht</translation>
    </message>
    <message>
        <source>Enter no more than that.</source>
        <translation>Nicht mehr eingeben.</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>{code} is one piece and cannot be split</source>
        <translation>{code} ist ein Einzelstück, nicht teilbar</translation>
    </message>
    <message>
        <source>Scan a lot.</source>
        <translation>Los scannen.</translation>
    </message>
    <message>
        <source>A quantity must be more than zero</source>
        <translation>Die Menge muss über null sein</translation>
    </message>
    <message>
        <source>Enter how much.</source>
        <translation>Menge eingeben.</translation>
    </message>
    <message>
        <source>no quantity</source>
        <translation>keine Menge</translation>
    </message>
    <message>
        <source>{person} is no inspector</source>
        <translation>{person} ist kein Prüfer</translation>
    </message>
    <message>
        <source>An inspector signs in and measures.</source>
        <translation>Ein Prüfer meldet sich an und misst.</translation>
    </message>
    <message>
        <source>no inspector</source>
        <translation>kein Prüfer</translation>
    </message>
    <message>
        <source>{value} is no number</source>
        <translation>{value} ist keine Zahl</translation>
    </message>
    <message>
        <source>Type the measured value.</source>
        <translation>Messwert eintippen.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>{value} is far outside</source>
        <translation>{value} ist weit daneben</translation>
    </message>
    <message>
        <source>Measure again. If it is right, record it once more.</source>
        <translation>Neu messen. Wenn es stimmt, noch einmal buchen.</translation>
    </message>
    <message>
        <source>far off</source>
        <translation>weit daneben</translation>
    </message>
    <message>
        <source>A point is missing: {missing}</source>
        <translation>Es fehlt ein Merkmal: {missing}</translation>
    </message>
    <message>
        <source>Measure every point.</source>
        <translation>Alle Merkmale messen.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>A hold needs a reason</source>
        <translation>Sperre braucht Grund</translation>
    </message>
    <message>
        <source>This is not on hold</source>
        <translation>Das ist nicht gesperrt</translation>
    </message>
    <message>
        <source>Nothing to release.</source>
        <translation>Nichts freizugeben.</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>{person} placed this hold</source>
        <translation>Sperre ist von {person}</translation>
    </message>
    <message>
        <source>Another person must release it.</source>
        <translation>Jemand anderes muss freigeben.</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>selbe Person</translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation>Noch nichts gezählt</translation>
    </message>
    <message>
        <source>Count what you made.</source>
        <translation>Gefertigtes zählen.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>More than the order wants</source>
        <translation>Mehr als im Auftrag</translation>
    </message>
    <message>
        <source>{left} of {planned} are left.</source>
        <translation>{left} von {planned} sind offen.</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>zu viele</translation>
    </message>
    <message>
        <source>Material is not scanned: {missing}</source>
        <translation>Material nicht gescannt: {missing}</translation>
    </message>
    <message>
        <source>Scan its lot first.</source>
        <translation>Erst das Los scannen.</translation>
    </message>
    <message>
        <source>material missing</source>
        <translation>Material fehlt</translation>
    </message>
    <message>
        <source>Work was done on {order}</source>
        <translation>{order} ist schon in Arbeit</translation>
    </message>
    <message>
        <source>Take it back first, or close the order.</source>
        <translation>Erst stornieren oder den Auftrag schließen.</translation>
    </message>
    <message>
        <source>has work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>Order {order} is not on hold</source>
        <translation>Auftrag {order} ist frei</translation>
    </message>
    <message>
        <source>It can be worked on as it is.</source>
        <translation>Er kann bearbeitet werden.</translation>
    </message>
    <message>
        <source>not on hold</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>{stage} needs {qualification}</source>
        <translation>{stage} verlangt {qualification}</translation>
    </message>
    <message>
        <source>Ask a colleague who has it, or a supervisor.</source>
        <translation>Kollegen mit Befähigung oder Meister fragen.</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>Befähigung</translation>
    </message>
    <message>
        <source>{person} made this</source>
        <translation>Von {person} gefertigt</translation>
    </message>
    <message>
        <source>Another inspector must look at it.</source>
        <translation>Ein anderer Prüfer muss prüfen.</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>eigene Arbeit</translation>
    </message>
    <message>
        <source>{point} needs a photo</source>
        <translation>{point} braucht ein Foto</translation>
    </message>
    <message>
        <source>Take one.</source>
        <translation>Eins machen.</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>kein Foto</translation>
    </message>
    <message>
        <source>Gauge {gauge} is due for calibration</source>
        <translation>Kalibrierung fällig: {gauge}</translation>
    </message>
    <message>
        <source>It was due {due}. Take another.</source>
        <translation>Fällig war {due}. Anderes nehmen.</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>Messmittel</translation>
    </message>
    <message>
        <source>{code} is in order</source>
        <translation>{code} ist in Ordnung</translation>
    </message>
    <message>
        <source>There is nothing to decide about it.</source>
        <translation>Darüber ist nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>This is only a part of {code}</source>
        <translation>Das ist nur ein Teil von {code}</translation>
    </message>
    <message>
        <source>Give the part a number of its own.</source>
        <translation>Dem Teil eine eigene Nummer geben.</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>ein Teil</translation>
    </message>
    <message>
        <source>Lift its holds first, or decide about all of it.</source>
        <translation>Erst Sperren aufheben oder über alles entscheiden.</translation>
    </message>
    <message>
        <source>{item_name} is not kept by lots</source>
        <translation>Ohne Lose geführt: {item_name}</translation>
    </message>
    <message>
        <source>It has one number: {item}.</source>
        <translation>Es hat eine Nummer: {item}.</translation>
    </message>
    <message>
        <source>no lots</source>
        <translation>ohne Lose</translation>
    </message>
    <message>
        <source>{unit} is finished</source>
        <translation>{unit} ist fertig</translation>
    </message>
    <message>
        <source>It passes no station any more. Scan the next one.</source>
        <translation>Es durchläuft keine Station mehr. Nächstes scannen.</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>{code} must be reworked</source>
        <translation>{code} muss in Nacharbeit</translation>
    </message>
    <message>
        <source>It goes into a rework order and nowhere else.</source>
        <translation>Es geht nur in einen Nacharbeitsauftrag.</translation>
    </message>
    <message>
        <source>to be reworked</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>{stage} is not inspected yet</source>
        <translation>{stage} ist noch nicht geprüft</translation>
    </message>
    <message>
        <source>Inspect it, or ask a supervisor.</source>
        <translation>Prüfen oder Meister fragen.</translation>
    </message>
    <message>
        <source>The inspection of {stage} failed</source>
        <translation>Prüfung mit Fehler: {stage}</translation>
    </message>
    <message>
        <source>Put it right and inspect again.</source>
        <translation>Nacharbeiten und neu prüfen.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>{person} cannot allow this for themselves</source>
        <translation>{person} kann es nicht selbst erlauben</translation>
    </message>
    <message>
        <source>Another person must.</source>
        <translation>Das muss jemand anderes.</translation>
    </message>
    <message>
        <source>{person} may not allow this</source>
        <translation>{person} darf es nicht erlauben</translation>
    </message>
    <message>
        <source>A supervisor&apos;s badge is needed.</source>
        <translation>Ein Meisterausweis ist nötig.</translation>
    </message>
    <message>
        <source>An override needs a reason</source>
        <translation>Ausnahme braucht Grund</translation>
    </message>
    <message>
        <source>{older} expires first</source>
        <translation>{older} läuft früher ab</translation>
    </message>
    <message>
        <source>Take that lot, or ask a supervisor.</source>
        <translation>Dieses Los nehmen oder Meister fragen.</translation>
    </message>
    <message>
        <source>older lot first</source>
        <translation>älteres zuerst</translation>
    </message>
    <message>
        <source>{code} has no certificate</source>
        <translation>{code} hat kein Zeugnis</translation>
    </message>
    <message>
        <source>Take another lot, or ask a supervisor.</source>
        <translation>Anderes Los nehmen oder Meister fragen.</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>kein Zeugnis</translation>
    </message>
    <message>
        <source>The certificate of {code} ran out</source>
        <translation>Zeugnis abgelaufen: {code}</translation>
    </message>
    <message>
        <source>It was valid until {valid_until}. Take another lot, or ask a supervisor.</source>
        <translation>Gültig war es bis {valid_until}. Anderes Los nehmen oder Meister fragen.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zeugnis</translation>
    </message>
    <message>
        <source>{code} is at {place} already</source>
        <translation>{code} ist schon auf {place}</translation>
    </message>
    <message>
        <source>Scan another place.</source>
        <translation>Anderen Platz scannen.</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>selber Platz</translation>
    </message>
    <message>
        <source>There is no place {place}</source>
        <translation>Platz {place} gibt es nicht</translation>
    </message>
    <message>
        <source>Scan the label of the place.</source>
        <translation>Platzetikett scannen.</translation>
    </message>
    <message>
        <source>unknown place</source>
        <translation>Platz unbekannt</translation>
    </message>
    <message>
        <source>A count cannot be {quantity}</source>
        <translation>Eine Zählung ist nie {quantity}</translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation>Neu zählen.</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>{code} expires before {into}</source>
        <translation>{code} läuft vor {into} ab</translation>
    </message>
    <message>
        <source>Pour both into a new lot.</source>
        <translation>Beide in neues Los füllen.</translation>
    </message>
    <message>
        <source>older lot</source>
        <translation>älteres Los</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>Die Notiz ist leer</translation>
    </message>
    <message>
        <source>Say what the next shift must know.</source>
        <translation>Was die nächste Schicht wissen muss.</translation>
    </message>
    <message>
        <source>Help is called for at {station}</source>
        <translation>Hilfe ist gerufen: {station}</translation>
    </message>
    <message>
        <source>It stands on the supervisor&apos;s screen.</source>
        <translation>Der Meister sieht es am Schirm.</translation>
    </message>
    <message>
        <source>called</source>
        <translation>gerufen</translation>
    </message>
    <message>
        <source>{person} goes to {station} already</source>
        <translation>{person} geht schon zu {station}</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>This call is over</source>
        <translation>Der Ruf ist beendet</translation>
    </message>
    <message>
        <source>Call again if you need help.</source>
        <translation>Bei Bedarf neu rufen.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>{name} is in use</source>
        <translation>{name} wird benutzt</translation>
    </message>
    <message>
        <source>{by} needs it as it is.</source>
        <translation>{by} braucht es so.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>{person} is the last administrator</source>
        <translation>{person} ist letzter Administrator</translation>
    </message>
    <message>
        <source>Make somebody else one first.</source>
        <translation>Erst jemand anderen dazu machen.</translation>
    </message>
    <message>
        <source>last one</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>{name} was changed meanwhile</source>
        <translation>{name} wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Open it again: {changed}.</source>
        <translation>Neu öffnen: {changed}.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>You work on {other} at {station}</source>
        <translation>Sie arbeiten an {station}: {other}</translation>
    </message>
    <message>
        <source>Pause or leave it first.</source>
        <translation>Erst Pause oder Ausstieg.</translation>
    </message>
    <message>
        <source>other job</source>
        <translation>anderer Auftrag</translation>
    </message>
    <message>
        <source>These labels of {supplier} cannot be told apart</source>
        <translation>Etiketten nicht unterscheidbar: {supplier}</translation>
    </message>
    <message>
        <source>Scan a further label, or touch other parts.</source>
        <translation>Noch ein Etikett scannen oder anders antippen.</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>{code} has a label already</source>
        <translation>{code} hat schon ein Etikett</translation>
    </message>
    <message>
        <source>Say why it needs another one.</source>
        <translation>Grund für ein neues sagen.</translation>
    </message>
    <message>
        <source>has a label</source>
        <translation>hat Etikett</translation>
    </message>
    <message>
        <source>Taking out a part needs a reason</source>
        <translation>Ausbau braucht Grund</translation>
    </message>
    <message>
        <source>{person} may not decide this</source>
        <translation>{person} darf das nicht entscheiden</translation>
    </message>
    <message>
        <source>An inspector or a supervisor may.</source>
        <translation>Prüfer oder Meister dürfen es.</translation>
    </message>
    <message>
        <source>{code} is in a box</source>
        <translation>{code} ist in einer Box</translation>
    </message>
    <message>
        <source>Scan the box, or take it out first.</source>
        <translation>Box scannen oder es erst herausnehmen.</translation>
    </message>
    <message>
        <source>in a box</source>
        <translation>in einer Box</translation>
    </message>
    <message>
        <source>Nothing was scanned for {box}</source>
        <translation>Für {box} ist nichts gescannt</translation>
    </message>
    <message>
        <source>Scan what goes into it.</source>
        <translation>Scannen, was hineinkommt.</translation>
    </message>
    <message>
        <source>There is something in {code}</source>
        <translation>{code} ist nicht leer</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Erst auspacken.</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>nicht leer</translation>
    </message>
    <message>
        <source>{customer} is blocked</source>
        <translation>{customer} ist gesperrt</translation>
    </message>
    <message>
        <source>Keep it here, or ask a supervisor.</source>
        <translation>Hier behalten oder Meister fragen.</translation>
    </message>
    <message>
        <source>{code} went to several customers</source>
        <translation>{code} ging an mehrere Kunden</translation>
    </message>
    <message>
        <source>Choose who sent it back: {customers}.</source>
        <translation>Absender wählen: {customers}.</translation>
    </message>
    <message>
        <source>which one</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>{code} is in no box</source>
        <translation>{code} ist in keiner Box</translation>
    </message>
    <message>
        <source>Scan something that is packed.</source>
        <translation>Etwas Verpacktes scannen.</translation>
    </message>
    <message>
        <source>not packed</source>
        <translation>nicht verpackt</translation>
    </message>
    <message>
        <source>There is no slot {slot}</source>
        <translation>Fach {slot} gibt es nicht</translation>
    </message>
    <message>
        <source>Scan the label of the slot.</source>
        <translation>Etikett am Fach scannen.</translation>
    </message>
    <message>
        <source>unknown slot</source>
        <translation>Fach unbekannt</translation>
    </message>
    <message>
        <source>Slot {slot} is empty</source>
        <translation>Fach {slot} ist leer</translation>
    </message>
    <message>
        <source>There is nothing to take out.</source>
        <translation>Es ist nichts herauszunehmen.</translation>
    </message>
    <message>
        <source>Slot {slot} is at {station}</source>
        <translation>Fach {slot} ist an {station}</translation>
    </message>
    <message>
        <source>Scan the label of a slot here.</source>
        <translation>Etikett eines Fachs hier scannen.</translation>
    </message>
    <message>
        <source>{unit} passed {passed} already</source>
        <translation>{unit} war schon hier: {passed}</translation>
    </message>
    <message>
        <source>Bring it to its next stage.</source>
        <translation>Zum nächsten Arbeitsgang bringen.</translation>
    </message>
    <message>
        <source>wrong stage</source>
        <translation>falscher Gang</translation>
    </message>
    <message>
        <source>{code} is scrap</source>
        <translation>{code} ist Ausschuss</translation>
    </message>
    <message>
        <source>scrap</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>{item_name} needs a certificate</source>
        <translation>{item_name} braucht ein Zeugnis</translation>
    </message>
    <message>
        <source>Enter its number from the papers.</source>
        <translation>Nummer aus den Papieren eingeben.</translation>
    </message>
    <message>
        <source>{supplier} is blocked</source>
        <translation>{supplier} ist gesperrt</translation>
    </message>
    <message>
        <source>Put it aside and tell purchasing.</source>
        <translation>Beiseite legen, dem Einkauf melden.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Scrap needs a reason</source>
        <translation>Ausschuss braucht Grund</translation>
    </message>
    <message>
        <source>This was done by somebody else</source>
        <translation>Das hat jemand anderes getan</translation>
    </message>
    <message>
        <source>A supervisor can take it back.</source>
        <translation>Der Meister kann stornieren.</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>nicht Ihres</translation>
    </message>
    <message>
        <source>Too late to undo</source>
        <translation>Zu spät für Storno</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>Something was built on it: {dependents}</source>
        <translation>Darauf baut etwas auf: {dependents}</translation>
    </message>
    <message>
        <source>A supervisor can help.</source>
        <translation>Der Meister kann helfen.</translation>
    </message>
    <message>
        <source>This was taken back already</source>
        <translation>Das ist schon storniert</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>schon getan</translation>
    </message>
    <message>
        <source>Taking back needs a reason</source>
        <translation>Storno braucht Grund</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Grund sagen.</translation>
    </message>
    <message>
        <source>{code} is the lot on record</source>
        <translation>{code} ist das gebuchte Los</translation>
    </message>
    <message>
        <source>Scan the lot that was really used.</source>
        <translation>Das wirklich verwendete Los scannen.</translation>
    </message>
    <message>
        <source>same lot</source>
        <translation>gleiches Los</translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>Das ist nicht stornierbar</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>Lot {code} is here already</source>
        <translation>Los {code} ist schon da</translation>
    </message>
    <message>
        <source>Is it a second delivery? Ask a supervisor.</source>
        <translation>Ist es eine zweite Lieferung? Meister fragen.</translation>
    </message>
    <message>
        <source>{code} cannot keep until then</source>
        <translation>{code} hält nicht so lange</translation>
    </message>
    <message>
        <source>Check its date and its shelf life.</source>
        <translation>Datum und Haltbarkeit prüfen.</translation>
    </message>
    <message>
        <source>impossible date</source>
        <translation>Datum unmöglich</translation>
    </message>
    <message>
        <source>{code} has expired</source>
        <translation>{code} ist abgelaufen</translation>
    </message>
    <message>
        <source>It was not taken in. Put it aside.</source>
        <translation>Nicht angenommen. Beiseite legen.</translation>
    </message>
    <message>
        <source>A receipt must be more than zero</source>
        <translation>Eingang muss über null sein</translation>
    </message>
    <message>
        <source>Enter how much came in.</source>
        <translation>Eingangsmenge eingeben.</translation>
    </message>
    <message>
        <source>Receipt {receipt} belongs to {supplier}</source>
        <translation>Eingang {receipt} gehört zu {supplier}</translation>
    </message>
    <message>
        <source>other supplier</source>
        <translation>anderer Lieferant</translation>
    </message>
    <message>
        <source>No supplier {supplier}</source>
        <translation>Kein Lieferant {supplier}</translation>
    </message>
    <message>
        <source>unknown supplier</source>
        <translation>kein Lieferant</translation>
    </message>
    <message>
        <source>No material {item}</source>
        <translation>Kein Material {item}</translation>
    </message>
    <message>
        <source>unknown material</source>
        <translation>kein Material</translation>
    </message>
    <message>
        <source>{code} is not ready to ship</source>
        <translation>{code} ist nicht versandbereit</translation>
    </message>
    <message>
        <source>Only finished goods in stock are shipped.</source>
        <translation>Nur fertige Ware auf Lager geht in den Versand.</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>Put it aside; it must not leave.</source>
        <translation>Beiseite legen; es darf nicht raus.</translation>
    </message>
    <message>
        <source>{code} failed its inspection</source>
        <translation>{code}: Prüfung mit Fehler</translation>
    </message>
    <message>
        <source>{code} has been shipped already</source>
        <translation>{code} ist schon versandt</translation>
    </message>
    <message>
        <source>Scan the next one.</source>
        <translation>Nächstes scannen.</translation>
    </message>
    <message>
        <source>shipped before</source>
        <translation>schon versandt</translation>
    </message>
    <message>
        <source>Only {on_hand} of {code} are there</source>
        <translation>{code}: nur {on_hand} da</translation>
    </message>
    <message>
        <source>Shipment {shipment} goes to {customer}</source>
        <translation>Sendung {shipment} geht an {customer}</translation>
    </message>
    <message>
        <source>other customer</source>
        <translation>anderer Kunde</translation>
    </message>
    <message>
        <source>No customer {customer}</source>
        <translation>Kein Kunde {customer}</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Aus der Liste wählen.</translation>
    </message>
    <message>
        <source>{code} was not shipped</source>
        <translation>{code} ist nicht versandt</translation>
    </message>
    <message>
        <source>Scan what came back.</source>
        <translation>Retoure scannen.</translation>
    </message>
    <message>
        <source>not shipped</source>
        <translation>nicht versandt</translation>
    </message>
    <message>
        <source>{code} is held by recall {case}</source>
        <translation>{code}: gesperrt, Rückruf {case}</translation>
    </message>
    <message>
        <source>Only the recall can release it.</source>
        <translation>Nur der Rückruf kann freigeben.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>There is no recall {case}</source>
        <translation>Rückruf {case} gibt es nicht</translation>
    </message>
    <message>
        <source>unknown recall</source>
        <translation>kein Rückruf</translation>
    </message>
    <message>
        <source>A recall needs a reason</source>
        <translation>Rückruf braucht Grund</translation>
    </message>
    <message>
        <source>Say what is wrong with these goods.</source>
        <translation>Sagen, was an der Ware falsch ist.</translation>
    </message>
    <message>
        <source>Nothing is concerned by {root} {code}</source>
        <translation>Nichts betroffen von {root} {code}</translation>
    </message>
    <message>
        <source>Check the code and the period.</source>
        <translation>Code und Zeitraum prüfen.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>Recall {case} is closed</source>
        <translation>Rückruf {case} ist beendet</translation>
    </message>
    <message>
        <source>Open a new one if there is more.</source>
        <translation>Bei Bedarf neuen eröffnen.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>{case} is a drill</source>
        <translation>{case} ist eine Übung</translation>
    </message>
    <message>
        <source>It holds nothing. Open a recall for that.</source>
        <translation>Sie sperrt nichts. Dafür Rückruf eröffnen.</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>There is a newer search: {latest}</source>
        <translation>Es gibt eine neuere Suche: {latest}</translation>
    </message>
    <message>
        <source>Look at it first, then do it again.</source>
        <translation>Erst ansehen, dann wiederholen.</translation>
    </message>
    <message>
        <source>newer search</source>
        <translation>neuere Suche</translation>
    </message>
    <message>
        <source>Not decided yet: {items}</source>
        <translation>Nicht entschieden: {items}</translation>
    </message>
    <message>
        <source>Release them, decide about them, or list them as lost.</source>
        <translation>Freigeben, entscheiden oder als verloren melden.</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>{person} opened this recall</source>
        <translation>Rückruf ist von {person}</translation>
    </message>
    <message>
        <source>Another supervisor must do this.</source>
        <translation>Das muss ein anderer Meister tun.</translation>
    </message>
    <message>
        <source>Order {order} is still open</source>
        <translation>Auftrag {order} ist noch offen</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Erst schließen.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{code} of order {order} is on hold</source>
        <translation>Auftrag {order}: {code} ist gesperrt</translation>
    </message>
    <message>
        <source>Settle the hold first.</source>
        <translation>Erst die Sperre klären.</translation>
    </message>
    <message>
        <source>Order {order} is too young</source>
        <translation>Auftrag {order} ist zu neu</translation>
    </message>
    <message>
        <source>It may be archived from {from_day} on.</source>
        <translation>Archivieren geht ab {from_day}.</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>zu neu</translation>
    </message>
    <message>
        <source>Order {order} is archived already</source>
        <translation>Auftrag {order} ist schon archiviert</translation>
    </message>
    <message>
        <source>It is in {file}.</source>
        <translation>Er liegt in {file}.</translation>
    </message>
    <message>
        <source>The plant has no time limit for archives</source>
        <translation>Das Werk hat keine Archivfrist</translation>
    </message>
    <message>
        <source>An administrator must set one.</source>
        <translation>Ein Administrator muss sie setzen.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>The archive of {order} cannot be read back</source>
        <translation>Archiv nicht lesbar: {order}</translation>
    </message>
    <message>
        <source>Check the disk and do it again.</source>
        <translation>Platte prüfen und wiederholen.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>This was sent twice with different content</source>
        <translation>Zweimal mit anderem Inhalt gesendet</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>Wiederholen.</translation>
    </message>
    <message>
        <source>sent twice</source>
        <translation>doppelt</translation>
    </message>
</context>
<context>
    <name>reports_words</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Pieces, yield, stops, OEE by shift and station</source>
        <translation>Stück, Ausbeute, Stillstand, OEE je Schicht und Station</translation>
    </message>
    <message>
        <source>Material used</source>
        <translation>Materialverbrauch</translation>
    </message>
    <message>
        <source>Issued, returned, wasted by lot</source>
        <translation>Entnommen, zurück, verschnitten je Los</translation>
    </message>
    <message>
        <source>True cost</source>
        <translation>Wahre Kosten</translation>
    </message>
    <message>
        <source>Of a lot or unit, to any depth</source>
        <translation>Eines Loses oder Stücks, jede Tiefe</translation>
    </message>
    <message>
        <source>History record</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Of a lot or unit, as built</source>
        <translation>Eines Loses oder Stücks, wie gebaut</translation>
    </message>
    <message>
        <source>Quality trail</source>
        <translation>Qualitätsspur</translation>
    </message>
    <message>
        <source>Inspections and holds of it and its parts</source>
        <translation>Prüfungen und Sperren samt Teilen</translation>
    </message>
    <message>
        <source>Mass balance</source>
        <translation>Massenbilanz</translation>
    </message>
    <message>
        <source>What came in, what became of it</source>
        <translation>Was kam, was daraus wurde</translation>
    </message>
    <message>
        <source>Customer returns</source>
        <translation>Rücksendungen</translation>
    </message>
    <message>
        <source>By reason, and what is behind them</source>
        <translation>Nach Grund, und was dahinter steckt</translation>
    </message>
    <message>
        <source>What bad ones share</source>
        <translation>Was Schlechte teilen</translation>
    </message>
    <message>
        <source>Lots, machines, people, shifts</source>
        <translation>Lose, Maschinen, Leute, Schichten</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>What the record does not know</source>
        <translation>Was die Aufzeichnung nicht weiß</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 Tage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Code of a lot or unit</source>
        <translation>Code von Los oder Stück</translation>
    </message>
    <message>
        <source>Codes of bad units, with spaces</source>
        <translation>Codes schlechter Stücke, mit Leerzeichen</translation>
    </message>
    <message>
        <source>Item, if several</source>
        <translation>Artikel, falls mehrere</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Nothing was changed by it.</source>
        <translation>Nichts wurde dadurch geändert.</translation>
    </message>
    <message>
        <source>Which lot or unit?</source>
        <translation>Welches Los oder Stück?</translation>
    </message>
    <message>
        <source>Type or scan its code first.</source>
        <translation>Erst den Code tippen oder scannen.</translation>
    </message>
    <message>
        <source>This cannot be asked</source>
        <translation>Das kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>Nothing in the record answers this.</source>
        <translation>Nichts Aufgezeichnetes antwortet darauf.</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>Bericht wählen</translation>
    </message>
    <message>
        <source>Then a period or a code, and Show.</source>
        <translation>Dann Zeitraum oder Code, und Zeigen.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Write the report to</source>
        <translation>Bericht schreiben nach</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>{path}</source>
        <translation>{path}</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>{why}. Choose another place.</source>
        <translation>{why}. Anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>set_up_words</name>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Which panel is this?</source>
        <translation>Welches Panel ist das?</translation>
    </message>
    <message>
        <source>Touch what is to be different</source>
        <translation>Antippen, was anders sein soll</translation>
    </message>
    <message>
        <source>Name of this panel</source>
        <translation>Name des Panels</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>every station</source>
        <translation>jede Station</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>{inch}&quot;</source>
        <translation>{inch}&quot;</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>from the next start</source>
        <translation>ab nächstem Start</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>It counts from the next start</source>
        <translation>Gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>It was not kept</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The settings file could not be written: {why}</source>
        <translation>Einstellungen nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>Scan a test code</source>
        <translation>Testcode scannen</translation>
    </message>
    <message>
        <source>or touch what is plugged in; nothing is recorded here</source>
        <translation>oder Angestecktes antippen; erfasst wird hier nichts</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Etikettendrucker</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Angesteckt</translation>
    </message>
    <message>
        <source>Net printer</source>
        <translation>Netzdrucker</translation>
    </message>
    <message>
        <source>Address of the printer in the network</source>
        <translation>Adresse des Druckers im Netz</translation>
    </message>
    <message>
        <source>{name} reads from now on</source>
        <translation>{name} liest ab jetzt</translation>
    </message>
    <message>
        <source>Scan a test code with it</source>
        <translation>Testcode damit scannen</translation>
    </message>
    <message>
        <source>Is there data to take over?</source>
        <translation>Gibt es Daten zu übernehmen?</translation>
    </message>
    <message>
        <source>Touch a folder of plant CSV; it is only looked at first</source>
        <translation>Ordner antippen; er wird zuerst nur geprüft</translation>
    </message>
    <message>
        <source>No folder found</source>
        <translation>Kein Ordner gefunden</translation>
    </message>
    <message>
        <source>Plug in a stick, then touch here</source>
        <translation>Stick anstecken, dann antippen</translation>
    </message>
    <message>
        <source>or put it there</source>
        <translation>oder dort ablegen</translation>
    </message>
    <message>
        <source>The folder is being read</source>
        <translation>Der Ordner wird gelesen</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>einen Moment</translation>
    </message>
    <message>
        <source>It is being taken over</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>This may take minutes</source>
        <translation>Das kann Minuten dauern</translation>
    </message>
    <message>
        <source>{count} rows can be taken over</source>
        <translation>{count} Zeilen sind übernehmbar</translation>
    </message>
    <message>
        <source>{kinds}</source>
        <translation>{kinds}</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Everything in it was recorded before</source>
        <translation>Alles darin ist schon erfasst</translation>
    </message>
    <message>
        <source>Errors in it: {count}</source>
        <translation>Fehler darin: {count}</translation>
    </message>
    <message>
        <source>Nothing can be taken over. {file}, line {line}: {column} must be {expected}</source>
        <translation>Nichts ist übernehmbar. {file}, Zeile {line}: {column}: {expected}</translation>
    </message>
    <message>
        <source>Take over {count}</source>
        <translation>{count} übernehmen</translation>
    </message>
    <message>
        <source>all of it, or nothing</source>
        <translation>alles oder nichts</translation>
    </message>
    <message>
        <source>touch a folder</source>
        <translation>Ordner antippen</translation>
    </message>
    <message>
        <source>{count} rows are recorded</source>
        <translation>{count} Zeilen sind erfasst</translation>
    </message>
    <message>
        <source>Nothing was taken over</source>
        <translation>Nichts übernommen</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>This panel is set up</source>
        <translation>Panel ist eingerichtet</translation>
    </message>
    <message>
        <source>Scan a job card</source>
        <translation>Auftragskarte scannen</translation>
    </message>
</context>
<context>
    <name>sign_in_words</name>
    <message>
        <source>Nobody signed in</source>
        <translation>Niemand angemeldet</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Ausweis scannen</translation>
    </message>
    <message>
        <source>or touch your name and enter your PIN</source>
        <translation>oder Namen antippen und PIN eingeben</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN von {name}</translation>
    </message>
    <message>
        <source>Touch your name</source>
        <translation>Namen antippen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Erst anmelden</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan your badge.</source>
        <translation>Nichts gebucht. Ausweis scannen.</translation>
    </message>
    <message>
        <source>{name}: scan your badge</source>
        <translation>{name}: Ausweis scannen</translation>
    </message>
    <message>
        <source>Your work is kept. Anybody else signs in as usual.</source>
        <translation>Ihre Arbeit bleibt offen. Andere melden sich wie sonst an.</translation>
    </message>
</context>
<context>
    <name>slots_words</name>
    <message>
        <source>On this station</source>
        <translation>An dieser Station</translation>
    </message>
    <message>
        <source>Scan a lot to mount it</source>
        <translation>Los zum Rüsten scannen</translation>
    </message>
    <message>
        <source>every unit made here carries what is mounted</source>
        <translation>jedes Stück von hier enthält, was gerüstet ist</translation>
    </message>
    <message>
        <source>This station has no slots</source>
        <translation>Diese Station hat kein Fach</translation>
    </message>
    <message>
        <source>Nothing can be mounted here</source>
        <translation>Hier wird nichts gerüstet</translation>
    </message>
    <message>
        <source>Scan the lot for {slot}</source>
        <translation>Los scannen für {slot}</translation>
    </message>
    <message>
        <source>{code} comes out with that; or touch Unmount</source>
        <translation>{code} kommt damit heraus; oder Abrüsten</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>{code}: which slot?</source>
        <translation>{code}: welches Fach?</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Touch the slot, or scan its label.</source>
        <translation>Noch nichts gebucht. Fach antippen oder Etikett scannen.</translation>
    </message>
    <message>
        <source>{item} was in {slot} last. Touch it, or another slot.</source>
        <translation>{item} war zuletzt in {slot}. Antippen, oder ein anderes.</translation>
    </message>
    <message>
        <source>{code} mounted: {slot}</source>
        <translation>{code} gerüstet: {slot}</translation>
    </message>
    <message>
        <source>Every unit made here from now on carries it</source>
        <translation>Jedes Stück von hier enthält es ab jetzt</translation>
    </message>
    <message>
        <source>{before} is out. Scan the first unit with the new lot.</source>
        <translation>{before} ist heraus. Erstes Stück mit neuem Los scannen.</translation>
    </message>
    <message>
        <source>{slot} is empty</source>
        <translation>{slot} ist leer</translation>
    </message>
    <message>
        <source>{code} is out. Put it back to its place.</source>
        <translation>{code} ist heraus. Zurück an seinen Platz legen.</translation>
    </message>
    <message>
        <source>{code} is scanned already</source>
        <translation>{code} ist schon gescannt</translation>
    </message>
    <message>
        <source>Touch the slot it goes into, or scan its label.</source>
        <translation>Fach antippen oder sein Etikett scannen.</translation>
    </message>
    <message>
        <source>{code} is in already: {slot}</source>
        <translation>{code} ist schon drin: {slot}</translation>
    </message>
    <message>
        <source>Nothing was recorded. For another slot, touch that first.</source>
        <translation>Nichts gebucht. Für ein anderes Fach dieses zuerst antippen.</translation>
    </message>
    <message>
        <source>{slot} is chosen already</source>
        <translation>{slot} ist schon gewählt</translation>
    </message>
    <message>
        <source>Scan the lot that goes in.</source>
        <translation>Los scannen, das hineinkommt.</translation>
    </message>
    <message>
        <source>Which slot do you empty?</source>
        <translation>Welches Fach wird geleert?</translation>
    </message>
    <message>
        <source>Touch it, then Unmount.</source>
        <translation>Antippen, dann Abrüsten.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Nothing mounted</source>
        <translation>Nicht gerüstet</translation>
    </message>
    <message>
        <source>Scan a lot, then touch here</source>
        <translation>Los scannen, hier antippen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <translation>Fast leer</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Use by today</source>
        <translation>Verfall heute</translation>
    </message>
    <message>
        <source>Use by {day}</source>
        <translation>Verfall {day}</translation>
    </message>
    <message>
        <source>{left} of {whole}</source>
        <translation>{left} von {whole}</translation>
    </message>
    <message>
        <source>since {when}, {person}</source>
        <translation>seit {when}, {person}</translation>
    </message>
    <message>
        <source>Touch to mount it here</source>
        <translation>Antippen: hier rüsten</translation>
    </message>
    <message>
        <source>Scan what goes in</source>
        <translation>Neues Los scannen</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>Abrüsten</translation>
    </message>
    <message>
        <source>Not this lot</source>
        <translation>Nicht dieses</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>back to work</source>
        <translation>zur Arbeit</translation>
    </message>
    <message>
        <source>The mount in {slot}</source>
        <translation>Das Rüsten: {slot}</translation>
    </message>
    <message>
        <source>Emptying {slot}</source>
        <translation>Das Leeren: {slot}</translation>
    </message>
</context>
<context>
    <name>take_back_words</name>
    <message>
        <source>Take back</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>Scan what a customer sent back</source>
        <translation>Ware vom Kunden scannen</translation>
    </message>
    <message>
        <source>nothing is recorded before you say why</source>
        <translation>gebucht wird erst mit einem Grund</translation>
    </message>
    <message>
        <source>Who sent {code} back?</source>
        <translation>Wer schickt {code}?</translation>
    </message>
    <message>
        <source>touch the customer</source>
        <translation>Kunde antippen</translation>
    </message>
    <message>
        <source>has {quantity}</source>
        <translation>hat {quantity}</translation>
    </message>
    <message>
        <source>It comes back from {customer}</source>
        <translation>Retoure von {customer}</translation>
    </message>
    <message>
        <source>{item}, {code}</source>
        <translation>{item}, {code}</translation>
    </message>
    <message>
        <source>How much came back?</source>
        <translation>Wie viel kam zurück?</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>They have</source>
        <translation>Kunde hat</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Noch nichts gescannt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kam zurück</translation>
    </message>
    <message>
        <source>All of it: {quantity}</source>
        <translation>Alles: {quantity}</translation>
    </message>
    <message>
        <source>Take back {quantity}</source>
        <translation>{quantity} annehmen</translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation>Warum kommt es zurück?</translation>
    </message>
    <message>
        <source>scan what came back</source>
        <translation>Retoure scannen</translation>
    </message>
    <message>
        <source>type how much</source>
        <translation>Menge eintippen</translation>
    </message>
    <message>
        <source>they have only {quantity}</source>
        <translation>Kunde hat nur {quantity}</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Nicht dieses</translation>
    </message>
    <message>
        <source>{code} is on the screen already</source>
        <translation>{code} ist schon auf dem Schirm</translation>
    </message>
    <message>
        <source>Go on with it, or scan another one.</source>
        <translation>Damit weitermachen oder anderes scannen.</translation>
    </message>
    <message>
        <source>{code} came back from {customer}</source>
        <translation>{code}: Retoure von {customer}</translation>
    </message>
    <message>
        <source>Put it aside until somebody decided about it</source>
        <translation>Beiseite legen, bis darüber entschieden ist</translation>
    </message>
    <message>
        <source>The return of {code}</source>
        <translation>Die Retoure {code}</translation>
    </message>
</context>
<context>
    <name>teach_words</name>
    <message>
        <source>Teach label</source>
        <translation>Etikett lernen</translation>
    </message>
    <message>
        <source>Scan a label of {supplier}</source>
        <translation>Etikett scannen: {supplier}</translation>
    </message>
    <message>
        <source>another one, as different as you can find</source>
        <translation>ein anderes, möglichst verschieden</translation>
    </message>
    <message>
        <source>the first of two or three</source>
        <translation>das erste von zwei oder drei</translation>
    </message>
    <message>
        <source>Whose labels?</source>
        <translation>Wessen Etikett?</translation>
    </message>
    <message>
        <source>touch the supplier</source>
        <translation>Lieferant antippen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Touch the item</source>
        <translation>Artikel antippen</translation>
    </message>
    <message>
        <source>Touch the batch</source>
        <translation>Charge antippen</translation>
    </message>
    <message>
        <source>Touch the quantity</source>
        <translation>Menge antippen</translation>
    </message>
    <message>
        <source>Touch the day it is good until</source>
        <translation>Verfallsdatum antippen</translation>
    </message>
    <message>
        <source>label {number}; what it does not have is left out</source>
        <translation>Etikett {number}; was fehlt, wird ausgelassen</translation>
    </message>
    <message>
        <source>Label {number} is marked</source>
        <translation>Etikett {number} markiert</translation>
    </message>
    <message>
        <source>Scan another one, or teach</source>
        <translation>Weiteres scannen oder lernen</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>{count} labels</source>
        <translation>{count} Etiketten</translation>
    </message>
    <message>
        <source>not on it</source>
        <translation>nicht drauf</translation>
    </message>
    <message>
        <source>Begins earlier</source>
        <translation>Anfang früher</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Anfang später</translation>
    </message>
    <message>
        <source>Ends earlier</source>
        <translation>Ende früher</translation>
    </message>
    <message>
        <source>Ends later</source>
        <translation>Ende später</translation>
    </message>
    <message>
        <source>Take out last</source>
        <translation>Letztes raus</translation>
    </message>
    <message>
        <source>scan another label</source>
        <translation>weiteres scannen</translation>
    </message>
    <message>
        <source>touch its batch</source>
        <translation>Charge antippen</translation>
    </message>
    <message>
        <source>label {number} has other parts marked</source>
        <translation>Etikett {number} ist anders markiert</translation>
    </message>
    <message>
        <source>Labels of {supplier} are read now</source>
        <translation>{supplier}: Etiketten sind gelernt</translation>
    </message>
    <message>
        <source>Try it: scan any label of theirs</source>
        <translation>Probe: ein Etikett davon scannen</translation>
    </message>
    <message>
        <source>The last label says</source>
        <translation>Letztes Etikett</translation>
    </message>
    <message>
        <source>It reads: {parts}</source>
        <translation>Gelesen: {parts}</translation>
    </message>
    <message>
        <source>This label is not read</source>
        <translation>Etikett nicht gelesen</translation>
    </message>
    <message>
        <source>Scan others to be sure, or go back</source>
        <translation>Zur Probe weitere scannen oder zurück</translation>
    </message>
    <message>
        <source>Teach again with this one among the samples.</source>
        <translation>Mit diesem Etikett dabei neu lernen.</translation>
    </message>
    <message>
        <source>This label needs no teaching</source>
        <translation>Dieses Etikett ist schon lesbar</translation>
    </message>
    <message>
        <source>It is GS1 and tells everything itself.</source>
        <translation>Es ist GS1 und sagt alles selbst.</translation>
    </message>
    <message>
        <source>This label is here already</source>
        <translation>Dieses Etikett ist schon da</translation>
    </message>
    <message>
        <source>Scan another one, as different as you can find.</source>
        <translation>Ein anderes scannen, möglichst verschieden.</translation>
    </message>
    <message>
        <source>Three labels are enough</source>
        <translation>Drei Etiketten reichen</translation>
    </message>
    <message>
        <source>Teach, or take out the last one.</source>
        <translation>Lernen oder das letzte herausnehmen.</translation>
    </message>
    <message>
        <source>This is a code of the house</source>
        <translation>Das ist ein Hauscode</translation>
    </message>
    <message>
        <source>Scan the supplier&apos;s own label.</source>
        <translation>Etikett des Lieferanten scannen.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>back to receiving</source>
        <translation>zurück zum Eingang</translation>
    </message>
</context>
<context>
    <name>unit_words</name>
    <message>
        <source>Unit</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Scan a unit</source>
        <translation>Stück scannen</translation>
    </message>
    <message>
        <source>{count} wait for {stage}</source>
        <translation>{count} warten auf {stage}</translation>
    </message>
    <message>
        <source>No unit waits here; touch New unit for the next one</source>
        <translation>Hier wartet keines; Neues Stück antippen</translation>
    </message>
    <message>
        <source>Scan {item}</source>
        <translation>{item} scannen</translation>
    </message>
    <message>
        <source>{quantity} into {unit}</source>
        <translation>{quantity} in {unit}</translation>
    </message>
    <message>
        <source>Everything is in {unit}</source>
        <translation>Alles ist in {unit}</translation>
    </message>
    <message>
        <source>Touch Pass on</source>
        <translation>Weitergeben antippen</translation>
    </message>
    <message>
        <source>Touch Complete</source>
        <translation>Fertig antippen</translation>
    </message>
    <message>
        <source>On the bench</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Kein Stück</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Durchlaufen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht zu</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>{done} of {count} in</source>
        <translation>{done} von {count} drin</translation>
    </message>
    <message>
        <source>This stage needs no parts</source>
        <translation>Hier kommen keine Teile hinein</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Drin</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt dran</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>needs {quantity}</source>
        <translation>braucht {quantity}</translation>
    </message>
    <message>
        <source>mounted: {lot}</source>
        <translation>gerüstet: {lot}</translation>
    </message>
    <message>
        <source>from the order: {lot}</source>
        <translation>aus dem Auftrag: {lot}</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>to {stage}</source>
        <translation>an {stage}</translation>
    </message>
    <message>
        <source>scan a unit</source>
        <translation>Stück scannen</translation>
    </message>
    <message>
        <source>1 part to scan</source>
        <translation>1 Teil scannen</translation>
    </message>
    <message>
        <source>{count} parts to scan</source>
        <translation>{count} Teile scannen</translation>
    </message>
    <message>
        <source>it passed here</source>
        <translation>war schon hier</translation>
    </message>
    <message>
        <source>{unit} is new</source>
        <translation>{unit} ist neu</translation>
    </message>
    <message>
        <source>Put its label on it. Then scan its parts.</source>
        <translation>Etikett aufkleben. Dann Teile scannen.</translation>
    </message>
    <message>
        <source>{item} is in</source>
        <translation>{item} ist drin</translation>
    </message>
    <message>
        <source>{quantity} of {code}</source>
        <translation>{quantity} aus {code}</translation>
    </message>
    <message>
        <source>{quantity} of {code}; {missing} are still missing</source>
        <translation>{quantity} aus {code}; {missing} fehlen noch</translation>
    </message>
    <message>
        <source>{item} is in already</source>
        <translation>{item} ist schon drin</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan the next part.</source>
        <translation>Nichts gebucht. Nächstes Teil scannen.</translation>
    </message>
    <message>
        <source>{unit} is open already</source>
        <translation>{unit} ist schon offen</translation>
    </message>
    <message>
        <source>Scan its parts.</source>
        <translation>Teile scannen.</translation>
    </message>
    <message>
        <source>{unit} passed {stage} already</source>
        <translation>{unit} war schon bei {stage}</translation>
    </message>
    <message>
        <source>Scan the next unit.</source>
        <translation>Nächstes Stück scannen.</translation>
    </message>
    <message>
        <source>{unit} goes on to {stage}</source>
        <translation>{unit} geht weiter: {stage}</translation>
    </message>
    <message>
        <source>{unit} is made</source>
        <translation>{unit} ist fertig</translation>
    </message>
    <message>
        <source>Scan the next unit</source>
        <translation>Nächstes Stück scannen</translation>
    </message>
    <message>
        <source>Why is it scrap?</source>
        <translation>Warum Ausschuss?</translation>
    </message>
    <message>
        <source>{unit} is scrap</source>
        <translation>{unit} ist Ausschuss</translation>
    </message>
    <message>
        <source>Put it aside. Scan the next unit.</source>
        <translation>Weglegen. Nächstes Stück scannen.</translation>
    </message>
    <message>
        <source>Scan the part that comes out</source>
        <translation>Teil scannen, das herauskommt</translation>
    </message>
    <message>
        <source>or touch it below</source>
        <translation>oder unten antippen</translation>
    </message>
    <message>
        <source>Why does it come out?</source>
        <translation>Warum kommt es heraus?</translation>
    </message>
    <message>
        <source>Scan the new {item}</source>
        <translation>Neues Teil scannen: {item}</translation>
    </message>
    <message>
        <source>{code} comes out of {unit}</source>
        <translation>{code} kommt aus {unit}</translation>
    </message>
    <message>
        <source>{code} is not in {unit}</source>
        <translation>{code} ist nicht in {unit}</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan the part that comes out.</source>
        <translation>Nichts gebucht. Teil scannen, das herauskommt.</translation>
    </message>
    <message>
        <source>This is {item}</source>
        <translation>Das ist {item}</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan the new {wanted}.</source>
        <translation>Nichts gebucht. Neues Teil scannen: {wanted}.</translation>
    </message>
    <message>
        <source>{new} took the place of {old}</source>
        <translation>{new} statt {old}</translation>
    </message>
    <message>
        <source>Both stay in the story of {unit}</source>
        <translation>Beide bleiben in der Akte von {unit}</translation>
    </message>
    <message>
        <source>Leave it in</source>
        <translation>Drin lassen</translation>
    </message>
    <message>
        <source>{code} in {unit}</source>
        <translation>{code} in {unit}</translation>
    </message>
    <message>
        <source>The pass of {unit}</source>
        <translation>Weitergabe von {unit}</translation>
    </message>
    <message>
        <source>The change in {unit}</source>
        <translation>Tausch in {unit}</translation>
    </message>
</context>
<context>
    <name>waits_words</name>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>units on hold</source>
        <translation>Einheiten gesperrt</translation>
    </message>
    <message>
        <source>waits for {stage}</source>
        <translation>wartet auf {stage}</translation>
    </message>
    <message>
        <source>needs {skill}</source>
        <translation>braucht {skill}</translation>
    </message>
    <message>
        <source>no {item}</source>
        <translation>{item} fehlt</translation>
    </message>
    <message>
        <source>{count} parts missing</source>
        <translation>{count} Teile fehlen</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Tracepanel</source>
        <translation>Tracepanel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Letzte Scans</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>NOT SAVED - stop</source>
        <translation>UNGESICHERT - Halt</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>Code tippen</translation>
    </message>
    <message>
        <source>Pick lot</source>
        <translation>Los wählen</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}-{last} von {count}</translation>
    </message>
    <message>
        <source>Delete last</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Something went wrong in the panel</source>
        <translation>Im Panel ist ein Fehler passiert</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again; the details are in the log.</source>
        <translation>Nichts gebucht. Neu versuchen; Details im Protokoll.</translation>
    </message>
    <message>
        <source>The record cannot be reached</source>
        <translation>Daten sind nicht erreichbar</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again in a moment.</source>
        <translation>Nichts gebucht. Gleich neu versuchen.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Then scan it again.</source>
        <translation>Nichts gebucht. Danach neu scannen.</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Daten waren nicht lesbar</translation>
    </message>
    <message>
        <source>That scan could not be read</source>
        <translation>Der Scan war nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan it again, whole.</source>
        <translation>Nichts gebucht. Den ganzen Code neu scannen.</translation>
    </message>
    <message>
        <source>This card does nothing here</source>
        <translation>Diese Karte gilt hier nicht</translation>
    </message>
    <message>
        <source>Nothing was recorded. Look at the buttons on the screen.</source>
        <translation>Nichts gebucht. Die Tasten auf dem Schirm ansehen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, back</source>
        <translation>Nein, zurück</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Einzeln scannen</translation>
    </message>
    <message>
        <source>The last scan is still being saved. Scan again.</source>
        <translation>Der letzte Scan wird noch gesichert. Neu scannen.</translation>
    </message>
    <message>
        <source>also seen, ignored</source>
        <translation>mitgelesen, ignoriert</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Werker</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Meister</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation>Bedingt frei</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Verbaut</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Verpackt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Received from {detail}</source>
        <translation>Eingang von {detail}</translation>
    </message>
    <message>
        <source>Issued into {detail}</source>
        <translation>Gebucht in {detail}</translation>
    </message>
    <message>
        <source>{detail} fitted</source>
        <translation>{detail} eingebaut</translation>
    </message>
    <message>
        <source>Completed in {detail}</source>
        <translation>Gefertigt in {detail}</translation>
    </message>
    <message>
        <source>Inspection passed</source>
        <translation>Prüfung bestanden</translation>
    </message>
    <message>
        <source>Inspection failed</source>
        <translation>Prüfung: Fehler</translation>
    </message>
    <message>
        <source>Put on hold: {detail}</source>
        <translation>Gesperrt: {detail}</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>{detail} done</source>
        <translation>{detail} fertig</translation>
    </message>
    <message>
        <source>Shipped to {detail}</source>
        <translation>Versandt an {detail}</translation>
    </message>
    <message>
        <source>Came back from {detail}</source>
        <translation>Retoure von {detail}</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>Etikett gedruckt</translation>
    </message>
    <message>
        <source>{detail} drawn off</source>
        <translation>{detail} abgeteilt</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>Stk</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} von {count}</translation>
    </message>
    <message>
        <source>{count} lot to scan</source>
        <translation>{count} Los scannen</translation>
    </message>
    <message>
        <source>{count} lots to scan</source>
        <translation>{count} Lose scannen</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>noch nie hier</translation>
    </message>
    <message>
        <source>here at {time}</source>
        <translation>hier um {time}</translation>
    </message>
    <message>
        <source>here yesterday</source>
        <translation>gestern hier</translation>
    </message>
    <message>
        <source>here {day}</source>
        <translation>hier am {day}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day2}.{month2}.{year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day2}.{month2}.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day2}.{month2}.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Trace</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Everything from and to one code</source>
        <translation>Alles vor und nach einem Code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Any code: serial, lot or order</source>
        <translation>Seriennummer, Los oder Auftrag</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>Code tippen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete last</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (storniert)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>UNGESICHERT</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The picture, and everything it reached</source>
        <translation>Das Bild und alles Erreichte</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Everything it reached</source>
        <translation>Alles Erreichte</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>{path}</source>
        <translation>{path}</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Why is {code} put on hold?</source>
        <translation>Warum wird {code} gesperrt?</translation>
    </message>
    <message>
        <source>{code} is on hold</source>
        <translation>{code} ist gesperrt</translation>
    </message>
    <message>
        <source>Every panel refuses it from now on.</source>
        <translation>Jedes Panel lehnt es ab jetzt ab.</translation>
    </message>
    <message>
        <source>Supplier, receipt</source>
        <translation>Lieferant, Eingang</translation>
    </message>
    <message>
        <source>Received lot</source>
        <translation>Eingangslos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Serial or lot</source>
        <translation>Stück oder Los</translation>
    </message>
    <message>
        <source>Shipment, customer</source>
        <translation>Sendung, Kunde</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Trace from here</source>
        <translation>Ab hier verfolgen</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Scan or type any code</source>
        <translation>Code scannen oder tippen</translation>
    </message>
    <message>
        <source>A serial, a lot or an order. Nothing is recorded here.</source>
        <translation>Seriennummer, Los oder Auftrag. Hier wird nichts gebucht.</translation>
    </message>
    <message>
        <source>Asking the record</source>
        <translation>Daten werden geholt</translation>
    </message>
    <message>
        <source>No {code} in the record</source>
        <translation>Kein {code} in den Daten</translation>
    </message>
    <message>
        <source>Scan it again, or type another code.</source>
        <translation>Neu scannen oder anderen Code eintippen.</translation>
    </message>
    <message>
        <source>{code} is several things</source>
        <translation>{code} ist mehrdeutig</translation>
    </message>
    <message>
        <source>Which one do you hold?</source>
        <translation>Was haben Sie da?</translation>
    </message>
    <message>
        <source>{code} is an order</source>
        <translation>{code} ist ein Auftrag</translation>
    </message>
    <message>
        <source>What came out of it? Choose one to trace.</source>
        <translation>Was kam heraus? Eins zum Verfolgen wählen.</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Daten waren nicht lesbar</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich neu versuchen.</translation>
    </message>
    <message>
        <source>{code} is no serial, lot or order</source>
        <translation>Kein Stück, Los, Auftrag: {code}</translation>
    </message>
    <message>
        <source>Scan the label of the thing itself.</source>
        <translation>Etikett an der Sache selbst scannen.</translation>
    </message>
    <message>
        <source>Receipt, {day}</source>
        <translation>Eingang, {day}</translation>
    </message>
    <message>
        <source>{count} receipts</source>
        <translation>{count} Eingänge</translation>
    </message>
    <message>
        <source>Shipped, {day}</source>
        <translation>Versandt, {day}</translation>
    </message>
    <message>
        <source>{made} of {planned}, {item}</source>
        <translation>{made} von {planned}, {item}</translation>
    </message>
    <message>
        <source>{count} {item}</source>
        <translation>{count} {item}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{shipment}, {count}</source>
        <translation>{shipment}, {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Ging an</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>issued into the unit itself</source>
        <translation>direkt ins Stück gebucht</translation>
    </message>
    <message>
        <source>issued to the order, shared</source>
        <translation>auf den Auftrag, geteilt</translation>
    </message>
    <message>
        <source>Folded group</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>touch the plus to open it</source>
        <translation>Plus antippen zum Öffnen</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Das Gesuchte</translation>
    </message>
</context>
<context>
    <name>wrong_lot_words</name>
    <message>
        <source>Wrong lot</source>
        <translation>Falsches Los</translation>
    </message>
    <message>
        <source>Scan the lot on record</source>
        <translation>Gebuchtes Los scannen</translation>
    </message>
    <message>
        <source>the one that was not really used</source>
        <translation>das nicht wirklich verwendet wurde</translation>
    </message>
    <message>
        <source>Since when is it wrong?</source>
        <translation>Seit wann ist es falsch?</translation>
    </message>
    <message>
        <source>touch the first wrong one; all after it count too</source>
        <translation>erste falsche Buchung antippen; alle danach zählen mit</translation>
    </message>
    <message>
        <source>{code} went nowhere</source>
        <translation>{code} ging nirgends hinein</translation>
    </message>
    <message>
        <source>Nothing of it stands issued. Scan another lot.</source>
        <translation>Davon ist nichts gebucht. Anderes Los scannen.</translation>
    </message>
    <message>
        <source>Scan the lot that was used</source>
        <translation>Verwendetes Los scannen</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Was lief schief?</translation>
    </message>
    <message>
        <source>bookings of {code} since {when}: {count}</source>
        <translation>Buchungen von {code} seit {when}: {count}</translation>
    </message>
    <message>
        <source>Units concerned: {count}</source>
        <translation>Betroffene Stücke: {count}</translation>
    </message>
    <message>
        <source>{quantity} move from {wrong} to {code}</source>
        <translation>{quantity} von {wrong} nach {code}</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Auftrag {order}</translation>
    </message>
    <message>
        <source>{unit}</source>
        <translation>{unit}</translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Really used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Units concerned</source>
        <translation>Betroffene Stücke</translation>
    </message>
    <message>
        <source>With customers</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>Go on hold</source>
        <translation>Werden gesperrt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Correct {count}</source>
        <translation>{count} ändern</translation>
    </message>
    <message>
        <source>scan the lot</source>
        <translation>Los scannen</translation>
    </message>
    <message>
        <source>touch since when</source>
        <translation>seit wann antippen</translation>
    </message>
    <message>
        <source>scan the right lot</source>
        <translation>richtiges Los scannen</translation>
    </message>
    <message>
        <source>Corrected to {code}: {count}</source>
        <translation>Geändert auf {code}: {count}</translation>
    </message>
    <message>
        <source>units concerned: {units}, with customers: {shipped}</source>
        <translation>betroffene Stücke: {units}, beim Kunden: {shipped}</translation>
    </message>
    <message>
        <source>units concerned: {units}; call the customers of {shipped}</source>
        <translation>betroffene Stücke: {units}; Kunden anrufen: {shipped}</translation>
    </message>
    <message>
        <source>{code} is the lot on record</source>
        <translation>{code} ist das gebuchte Los</translation>
    </message>
    <message>
        <source>Scan the lot that was really used.</source>
        <translation>Das wirklich verwendete Los scannen.</translation>
    </message>
    <message>
        <source>Other lot</source>
        <translation>Neues Los</translation>
    </message>
</context>
</TS>
