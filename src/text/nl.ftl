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

### Import

import-abstention-reason = een onthouding heeft een reden nodig
import-amount-ambiguous = “{ $text }” kan op twee manieren gelezen worden: als { $thousands }, of als { $whole } met { $fraction } als decimalen
import-amount-cents = “{ $text }” heeft meer dan twee decimalen
import-amount-clash = de kolom { $field } is op twee manieren geschreven: “{ $comma }” op { $commaplace } met een decimale komma, “{ $point }” op { $pointplace } met een decimale punt
import-amount-formula = “{ $text }” is een formule die mislukt is
import-amount-grouping = in “{ $text }” staan de punten, komma's of spaties niet waar ze in een bedrag horen
import-amount-large = “{ $text }” is te groot voor een bedrag
import-amount-negative = het bedrag { $amount } is negatief
import-amount-none = “{ $text }” is geen bedrag in { $currency }
import-amount-other-sign = “{ $text }” is geen bedrag met “{ $decimal }” voor de centen
import-cell-empty = de cel { $field } is leeg
import-column-ignored = de kolom “{ $column }” is niet gekend en wordt niet gelezen
import-column-missing = de kolom { $field } ontbreekt
import-column-nameless = kolom { $column } heeft geen naam, maar deze cel is ingevuld
import-column-twice = twee kolommen staan voor { $field }: “{ $first }” en “{ $second }”
import-conflict-and-score = { $member } heeft voor { $proposal } zowel een belangenconflict als een score (regels { $first } en { $second })
import-conflict-comment = bij een belangenconflict hoort geen commentaar voor de indiener
import-conflict-criterion = een belangenconflict geldt voor het hele voorstel: de cel criterion moet leeg zijn, niet “{ $criterion }”
import-conflict-reason = een belangenconflict heeft een reden nodig
import-conflict-twice = { $member } meldt twee keer een belangenconflict voor { $proposal } (regels { $first } en { $second })
import-criterion-role = { $member } ({ $role }) scoort het criterium { $criterion } niet
import-criterion-unknown = het criterium “{ $criterion }” bestaat niet; de oproep heeft { $criteria }
import-date = “{ $text }” is geen datum; schrijf 2020-10-14 of 14/10/2020
import-delimiter-unclear = niet duidelijk of komma, puntkomma of tab de cellen scheidt
import-end-before-start = het einde { $end } valt voor het begin { $start }
import-file-binary = dit is geen CSV-bestand maar { $kind }
import-file-broken = het bestand zegt { $encoding } te zijn, maar bevat tekens die dat niet zijn
import-file-empty = het bestand is leeg
import-file-nul = dit is geen tekstbestand
import-heading-twice = de kolomnaam “{ $second }” staat twee keer in de tabel
import-hint-amount = Schrijf het bedrag als 40000.00 of 40.000,00.
import-hint-assign = Wijs het voorstel toe aan dit lid, of haal de regel weg.
import-hint-clash = Schrijf de bedragen van de kolom op één manier.
import-hint-column-twice = Haal er een weg, of houd er een als gewone tekst bij met --map "{ $column }=extra" (of zet “extra:” voor de naam).
import-hint-decimal = Zeg wat voor de centen staat: --decimal comma (40.000,00) of --decimal point (40,000.00).
import-hint-export-again = Bewaar de tabel opnieuw als CSV.
import-hint-formula = Verbeter de formule in het rekenblad en bewaar opnieuw als CSV.
import-hint-header-lower = De kolomnamen lijken op regel { $line } te staan: haal de regels erboven weg.
import-hint-map = Zeg welke kolom het is: --map "KOLOM={ $field }".
import-hint-map-any = Zeg wat de kolom bevat met --map KOLOM=VELD.
import-hint-name-column = Geef de kolom een naam op de eerste regel.
import-hint-name-columns = Zet de kolomnamen op de eerste regel, of zeg welke kolom welke is met --map KOLOM=VELD.
import-hint-one-delimiter = Bewaar de tabel opnieuw als CSV met één scheidingsteken.
import-hint-quotes = Sluit elk aanhalingsteken, en schrijf een aanhalingsteken in een tekst dubbel.
import-hint-reason = Zet uitleg bij een score in de kolom comment, of schrijf - als score voor een onthouding.
import-hint-row-cells = Zet een tekst met “{ $delimiter }” of een nieuwe regel tussen aanhalingstekens.
import-hint-save-as-csv = Bewaar de tabel als CSV (UTF-8) en importeer dat bestand.
import-key = “{ $text }” is geen publieke sleutel van SSH op één regel
import-key-twice = twee leden hebben dezelfde sleutel (regels { $first } en { $second })
import-lead-kind = “{ $text }” is geen soort indiener; kies uit { $codes }
import-list-gap = in “{ $text }” ontbreekt een naam voor of na een plusteken
import-login = “{ $text }” is geen account: er staan spaties in
import-login-twice = twee leden hebben het account “{ $key }” (regels { $first } en { $second })
import-map-no-column = de tabel heeft geen kolom “{ $column }” (uit --map)
import-map-shape = “{ $text }” heeft niet de vorm KOLOM=VELD
import-map-twice = de kolom “{ $column }” staat twee keer in --map
import-map-unknown-field = het veld “{ $field }” bestaat niet; kies uit { $fields } of extra
import-member-twice = twee leden hebben de id “{ $key }” (regels { $first } en { $second })
import-member-unknown = “{ $member }” is geen lid van de commissie
import-minimum-above-request = het minimum { $minimum } is hoger dan het gevraagde bedrag { $requested }
import-moment = “{ $text }” is geen tijdstip; schrijf 2020-10-14T16:05 of 14/10/2020 16:05
import-moment-without-time = bij “{ $text }” ontbreekt het uur, terwijl andere rijen er een hebben
import-nis = “{ $text }” is geen NIS-code van vijf cijfers
import-no-known-column = op deze regel staat geen enkele gekende kolomnaam; gekend zijn { $fields }
import-not-assigned = { $member } leest voorstel { $proposal } niet
import-partner-role = “{ $text }” is geen rol van een partner; kies uit { $codes }
import-proposal-twice = twee voorstellen hebben de id “{ $key }” (regels { $first } en { $second })
import-proposal-unknown = het voorstel “{ $proposal }” bestaat niet
import-quote-open = een aanhalingsteken wordt geopend maar nooit gesloten
import-quote-stray = na een gesloten aanhalingsteken staat nog tekst
import-reason-with-score = “{ $reason }” staat als reden, maar de score is geen onthouding en geen conflict
import-role = “{ $text }” is geen rol in de commissie; kies uit { $codes }
import-row-cells = deze rij heeft { $cells } cellen, de eerste regel { $headings }
import-score-twice = { $member } heeft voor { $proposal } twee regels voor { $criterion } (regels { $first } en { $second })

### Command line

cli-error = fout
cli-warning = let op
who-unknown = "{ $member }" is geen lid van deze commissie. De leden zijn: { $known }.
who-nobody = De account "{ $account }" hoort bij geen lid van deze commissie.
who-nobody-hint = Zeg wie u bent met --as LID, of laat de secretaris uw account als login invullen.
rank-too-early = Er is nog geen rangschikking: de ronde is in de fase { $phase }.
rank-too-early-hint = De voorzitter of de secretaris opent de beraadslaging: toets phase deliberation
rank-hidden = De verslagen van { $members } mogen met deze account niet gelezen worden; zonder hen is er geen rangschikking.
rank-unranked = Niet gerangschikt
conflict = belangenconflict
table-id = nr.
table-title = voorstel
table-classes = klasse
table-total = totaal
table-requested = gevraagd
table-awarded = toegekend
table-outcome = uitkomst
table-reason = reden
table-tie = bij gelijke stand
table-tie-open = OPEN: de oproep beslist dit niet
strategy-targets = Streefdoelen
strategy-in-order-skip = Op volgorde, met overslaan
strategy-in-order-stop = Op volgorde, tot het geld op is
strategy-best-total = Hoogste som
fit-official = officieel resultaat
fit-unofficial = ter informatie, niet het officiële resultaat
fit-money = Toegekend { $spent } van { $budget }; over: { $left }.
fit-target-met = Streefdoel gehaald: { $reached } van { $needed } { $target }.
fit-target-missed = STREEFDOEL NIET GEHAALD: { $reached } van { $needed } { $target }
outcome-awarded = toegekend
outcome-reserve = reserve
outcome-refused = geweigerd
outcome-reserve-place = reserve { $place }
outcome-for-target = toegekend voor streefdoel
outcome-in-part = gedeeltelijk toegekend
outcome-forced-in = opgenomen door de voorzitter
outcome-standing = eerder toegekend
outcome-forced-out = geweerd door de voorzitter
outcome-budget = geen geld meer
outcome-set-aside = wijkt voor streefdoel
outcome-lead-maximum = maximum van de indiener
outcome-not-best = niet in de hoogste som
explain-heading = { $proposal } { $title }
explain-unknown = Er is geen voorstel "{ $proposal }".
explain-unknown-hint = toets rank toont alle nummers.
explain-no-mark = { $criterion }: nog geen punt.
explain-mark = { $criterion }: punten { $given }, samen { $mark }. { $points }
explain-consensus = { $criterion }: consensuspunt { $mark } (punten van de leden: { $given }). { $points }
explain-points-percent = 100 x { $weight } x ({ $mark } - { $worst }) / ({ $best } - { $worst }) / { $weights } = { $points }
explain-points = { $weight } x { $mark } = { $points }
explain-rank = Totaal { $total }: plaats { $rank } van { $of }.
explain-tie = Bij gelijke stand beslist: { $step }.
explain-tie-open = De gelijke stand is nog open.
award-list-rank = plaats
award-list-id = nummer
award-list-title = titel
award-list-lead = indiener
award-list-classes = klassen
award-list-total = totaal
award-list-requested = gevraagd
award-list-outcome = uitkomst
award-list-amount = toegekend
award-list-reason = reden
award-list-official = Officieel resultaat volgens de regels van de oproep.
award-list-unofficial = Ter informatie: dit is niet het officiële resultaat.
award-list-summary = { $strategy }. Budget { $budget }, toegekend { $spent }, over { $left }.
award-list-target = { $target }: { $reached } van { $needed }
award-list-heading-awarded = Toegekend
award-list-heading-reserve = Reservelijst
award-list-heading-refused = Niet toegekend
export-unknown = "{ $what }" kan niet als "{ $format }" geëxporteerd worden.
export-unknown-hint = Mogelijk zijn: award-list met csv, csv-be of md, en scores met csv.
export-written = Geschreven: { $path }
check-done = { $count ->
    [0] Alles klopt.
    [one] Geen fouten; 1 punt om na te kijken.
   *[other] Geen fouten; { $count } punten om na te kijken.
}
phase-unknown = "{ $phase }" is geen fase.
phase-unknown-hint = De fasen zijn: setup, scoring, deliberation, decided.
phase-changed = De ronde is nu in de fase { $phase }.
new-done = De ronde staat in { $path }.
new-no-committee = Er is nog geen commissie: toets import committee { $path } commissie.csv
new-next = Volgende stap: toets check { $path }, en dan toets phase { $path } scoring
import-understood = { $file }: { $rows } rijen, scheidingsteken "{ $delimiter }", { $encoding }.
import-not-in-setup = Voorstellen en leden liggen vast sinds de beoordeling open is (fase { $phase }).
import-not-in-setup-hint = Keer met een reden terug naar de voorbereiding, of leg de wijziging vast als amendement.
import-known = Deze voorstellen zijn er al: { $ids }.
import-known-hint = Met --replace vervangt dit bestand alle voorstellen.
import-lost-records = Deze leden hebben al een verslag en ontbreken in het bestand: { $members }.
import-lost-records-hint = Laat hen in het bestand staan.
import-would = { $count ->
    [one] Dit zou 1 rij invoeren. Er is niets geschreven.
   *[other] Dit zou { $count } rijen invoeren. Er is niets geschreven.
}
import-done = { $count ->
    [one] 1 ingevoerd.
   *[other] { $count } ingevoerd.
}
import-begun = Deze leden zijn zelf al begonnen: { $sheets }. Er is niets ingevoerd.
import-begun-hint = Met --replace komt de invoer boven hun eigen punten te staan; het verslag bewaart beide.
import-ask = Deze leden zijn zelf al begonnen: { $sheets }. Toch invoeren? (j/n)
desk-not-scoring = { $member } beoordeelt niet in deze ronde.
desk-not-scoring-hint = Voorzitter en secretaris werken met: toets chair
no-terminal = Hier is geen scherm om op te werken.
no-terminal-hint = Start toets in een terminal; over SSH met: ssh -t
demo-who = Wie wilt u zijn in de voorbeeldronde?
demo-as-evaluator = { $name }, beoordelaar: de beoordeling is bezig
demo-as-external = { $name }, externe beoordelaar: de beoordeling is bezig
demo-as-chair = { $name }, voorzitter: de commissie beraadslaagt
demo-as-secretary = { $name }, secretaris: de commissie beraadslaagt
demo-as-observer = { $name }, waarnemer: de commissie beraadslaagt
demo-choose = Nummer, of q om te stoppen:
demo-choose-again = Typ een nummer van 1 tot { $most }.
demo-where = De voorbeeldronde staat in { $path }
home = In deze map staat geen ronde.

      toets demo      alles uitproberen op een voorbeeldronde
      toets new MAP --call criteria/oproep-507.ron
                      een nieuwe ronde beginnen
      toets --help    alle opdrachten
