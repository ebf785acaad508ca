### Values that do not fit

money-not-a-number = "{ $text }" is geen bedrag. Schrijf het als 40000.00.
money-parts-of-a-cent = "{ $text }" heeft delen van een cent; een bedrag heeft hoogstens twee decimalen.
money-too-large = "{ $text }" is te groot; een bedrag blijft onder 100 miljard.
mark-not-a-number = "{ $text }" is geen punt. Typ een getal, zoals 7 of 7,5.
mark-outside-scale = { $mark } valt buiten de schaal: een punt ligt tussen { $from } en { $to }.
mark-off-step = { $mark } ligt tussen twee stappen: punten gaan per { $step }, vanaf { $from }.
threshold-not-a-number = "{ $text }" is geen drempel. Schrijf "60" (60 slaagt) of ">60" (60 slaagt niet).
id-not-printable = "{ $id }" kan geen kenmerk zijn: gebruik leesbare tekens, zonder spaties aan de randen.
id-not-a-member = "{ $id }" kan geen lid zijn: gebruik kleine letters, cijfers, punt, _ of -.

### Files

ron-unknown-field = Het veld "{ $field }" bestaat niet in { $outer }.
ron-unknown-value = "{ $value }" is hier geen geldige keuze.
ron-missing-field = In { $outer } ontbreekt het veld "{ $field }".
ron-missing-field-hint = Voeg het veld toe; de handleiding toont een volledig voorbeeld.
ron-double-field = Het veld "{ $field }" staat er twee keer.
ron-double-field-hint = Schrap er een.
ron-not-quoted = Hier hoort tekst tussen aanhalingstekens.
ron-not-quoted-hint = Zet ook getallen en bedragen tussen aanhalingstekens: "30", "40000.00".
ron-unfinished = Het bestand houdt te vroeg op: een haakje of aanhalingsteken is niet gesloten.
ron-unfinished-hint = Het bestand is wellicht niet volledig bewaard of overgezet; haal het opnieuw op.
ron-comma = Hier ontbreekt een komma of een sluitend haakje.
ron-comma-hint = Kijk naar het einde van de regel ervoor.
ron-other-name = Hier staat "{ $found }" waar "{ $expected }" hoort.
ron-other = Onleesbaar: { $text }
did-you-mean = Bedoelt u "{ $name }"?
known-names = Mogelijk zijn: { $names }.
record-chain-broken = Deze regel volgt niet op de vorige: het verslag is achteraf veranderd.
record-not-text = Deze regel is geen leesbare tekst.
record-shorter = Het verslag is korter geworden terwijl het open was.
record-broken-hint = Zet het bestand terug uit een reservekopie; er is niets aan veranderd.
store-problems = { $count ->
    [one] Er is 1 probleem.
   *[other] Er zijn { $count } problemen.
}
store-no-round = In { $path } staat geen beoordelingsronde.
store-no-round-hint = Ga naar de map van een ronde, of maak er een: toets new MAP --call criteria/oproep-507.ron
store-exists = { $path } bestaat al en is niet leeg.
store-exists-hint = Kies een andere map.
store-stale = Deze waarde is intussen in een andere sessie veranderd. Er is niets geschreven.
store-stale-hint = Kijk wat er nu staat, en doe het dan opnieuw.
io-not-found = { $path } bestaat niet.
io-not-found-hint = Kijk de naam en de map na.
io-no-read = { $path } mag niet gelezen worden.
io-no-write = In { $path } mag niet geschreven worden. Er is niets bewaard.
io-permission-hint = Vraag de secretaris of de beheerder om de rechten van de map aan te passen.
io-full = De schijf is vol: { $path } is niet bewaard.
io-full-hint = Maak plaats op de schijf, en probeer het dan opnieuw.
io-other = { $path }: { $text }

### What is not allowed

refused-no-consensus = Deze oproep werkt zonder consensuspunten.
refused-not-assigned = { $proposal } is niet aan u toegewezen.
refused-conflict = U meldde hier een belangenconflict: de fiche is gesloten.
refused-submitted = De fiche is ingediend. Heropen ze eerst, met een reden.
refused-criterion = { $criterion } wordt in uw rol niet beoordeeld.
refused-unanswered = Er ontbreekt nog een antwoord op "{ $criterion }": geef een punt, of onthoud u met een reden.
refused-chair-conflict = U meldde een belangenconflict op { $proposal }: een andere voorzitter beslist hierover.
refused-phase-step = Van { $from } kan de ronde niet naar { $to }: fasen volgen een voor een.
refused-phase = Dat kan niet in de fase { $phase }.
refused-role-leads = Dat kunnen alleen de voorzitter en de secretaris.
refused-role = Dat kan alleen als { $role }.
refused-no-reason = Geef een reden.
phase-setup = voorbereiding
phase-scoring = beoordeling
phase-deliberation = beraadslaging
phase-decided = beslist
role-evaluator = beoordelaar
role-external = externe beoordelaar
role-chair = voorzitter
role-secretary = secretaris
role-observer = waarnemer

### Fitting the budget

fit-tie = Gelijke stand tussen { $proposals }, en het geld hangt ervan af wie eerst komt. De oproep beslist dit niet.
fit-tie-hint = De voorzitter legt de volgorde vast, met een reden (toets chair).
fit-forced-too-much = De opgenomen voorstellen ({ $proposals }) vragen samen { $asked }; er is { $budget }.
fit-forced-over-lead = { $proposals } hebben dezelfde indiener; de oproep laat er { $maximum } toe.
fit-amount = Met het bedrag van { $proposal } kan niet gerekend worden.
fit-score = Met het totaal van { $proposal } kan niet gerekend worden.
fit-budget = Het budget { $budget } kan niet verdeeld worden.
fit-too-many-targets = De oproep heeft { $found } streefdoelen; hoogstens { $most } kunnen.
fit-standing = { $proposal } kan deze toekenning niet houden.
fit-too-long = De streefdoelen en grenzen kruisen elkaar op te veel manieren om het exact te beslissen.
fit-internal = De selectie doorstond haar eigen controle niet. Meld dit, met de map van de ronde: { $text }

### Reasons

reason-awarded = Toegekend: toen dit voorstel aan de beurt was, bleef er { $left } over; het vraagt { $asked }.
reason-awarded-for-target = Toegekend om een streefdoel te halen: er bleef { $left } over; het voorstel vraagt { $asked }.
reason-for-target = Het telt mee voor: { $target }.
reason-awarded-in-part = Gedeeltelijk toegekend, { $amount } van { $asked }: er bleef { $left } over, waarvan { $reserve } nodig is voor de streefdoelen. Het minimum is { $minimum }.
reason-forced-in = Door de voorzitter opgenomen, voor { $asked }: { $reason }
reason-standing = Eerder toegekend: { $amount }. Dat blijft.
reason-forced-out = Door de voorzitter geweerd: { $reason }
reason-stopped = De lijst stopt bij { $proposal }, het eerste voorstel dat niet meer paste.
reason-left-at-stop = Er bleef toen { $left } over; dit voorstel vraagt { $asked }.
reason-budget-exhausted = Toen dit voorstel aan de beurt was, bleef er { $left } over. Het vraagt { $asked }: meer dan er over was.
reason-minimum = Het minimum is { $minimum }.
reason-set-aside = Toen dit voorstel aan de beurt was, bleef er { $left } over; het vraagt { $asked }.
reason-still-needed = Daarna zouden nog nodig zijn: { $count } x { $target }.
reason-reserve = De goedkoopste die overblijven ({ $proposals }) vragen samen { $reserve }.
reason-together = Samen met dit voorstel: { $counted } + { $reserve } = { $together }. Dat is meer dan { $left }.
reason-nobody-left = Er blijft dan niemand over om het streefdoel te halen.
reason-lead-maximum = { $lead } heeft al het maximum van { $maximum } toekenning(en): { $proposals }.
reason-not-in-best-total = Elke verdeling met dit voorstel ({ $asked }) haalt een lagere som. De beste verdeling laat { $left } over.
reason-withdrawn = Ingetrokken: { $reason }
reason-lead-kind = Niet ontvankelijk: een indiener van de soort "{ $kind }" mag niet indienen.
reason-above-maximum = Niet ontvankelijk: gevraagd { $requested }, hoogstens { $max }.
reason-own-share = Niet ontvankelijk: de eigen inbreng is { $own } van { $total }; minstens { $min } % is vereist.
reason-late = Niet ontvankelijk: ingediend op { $submitted }, na de uiterste datum { $deadline }.
reason-too-few-marks = Onvolledig: { $criterion } heeft { $marks } van de { $needed } vereiste punten.
reason-no-consensus = Onvolledig: voor { $criterion } is nog geen consensuspunt vastgelegd.
reason-below-criterion = Onder de drempel: { $name } haalt { $figure }, de drempel is { $threshold } ({ $short } te weinig).
reason-below-block = Onder de drempel: { $name } haalt { $figure } punten, de drempel is { $threshold } ({ $short } te weinig).
reason-below-total = Onder de drempel: het totaal is { $figure }, de drempel is { $threshold } ({ $short } te weinig).
reason-not-above = Niet boven de drempel: { $figure }, en het moet meer zijn dan { $threshold }.
target-all = projecten
target-class = { $label }
target-too-few = er zijn maar { $available } kandidaten
target-too-little = dat kost minstens { $needed }, en er is { $budget }
tie-ruling = beslissing van de voorzitter
tie-covers = streefdoel { $class } nog open
tie-criterion = punt op { $criterion }
tie-unrounded = onafgerond totaal
tie-request = lagere vraag
tie-class = { $class } eerst
tie-earlier = eerder ingediend
tie-lot = loting
tie-id = kenmerk
lead-kind-local-authority = lokaal bestuur
lead-kind-vgc = VGC
lead-kind-public-body = andere overheid
lead-kind-non-profit = vereniging
lead-kind-research = onderzoeksinstelling
lead-kind-international = internationale organisatie
lead-kind-company = onderneming
lead-kind-other = andere

### Desk

## Around every screen
tui-too-small = Dit venster is te klein. Maak het groter: minstens { $columns } kolommen en { $rows } regels. Uw werk blijft bewaard.
tui-yes-letter = j
tui-no-letter = n
tui-no = nee, terug
tui-reason-empty = Geef eerst een reden.
tui-reason-keys = Enter bewaart, Esc gaat terug
key-space = spatie
key-backspace = wissen
key-up = Op
key-down = Neer
key-left = Links
key-right = Rechts
