### Values that do not fit

money-not-a-number = "{ $text }" is geen bedrag. Schrijf het als 40000.00.
money-not-a-number-hint = Schrijf het bedrag in cijfers, met een punt voor de centen en zonder teken tussen de duizendtallen: "40000.00".
money-parts-of-a-cent = "{ $text }" heeft delen van een cent; een bedrag heeft hoogstens twee decimalen.
money-parts-of-a-cent-hint = Rond het bedrag af op de cent: "40000.00".
money-too-large = "{ $text }" is te groot; een bedrag blijft onder 100 miljard.
money-too-large-hint = Kijk het aantal cijfers na.
mark-not-a-number = "{ $text }" is geen score. Typ een getal, zoals 7 of 7,5.
mark-outside-scale = { $mark } valt buiten de schaal: een score ligt tussen { $from } en { $to }.
mark-off-step = { $mark } ligt tussen twee stappen: scores gaan per { $step }, vanaf { $from }.
mark-not-a-word = { $given } is geen score van deze schaal. Kies een van deze: { $words }.
mark-in-words = { $word } ({ $mark })
mark-words = { $one }, { $other }
marks-then = { $one }; { $other }
scale-steps = { $from } tot { $to }, per { $step }
mark-two-readings = "{ $text }" kan op twee manieren gelezen worden: als { $thousands } of als { $fraction }. Schrijf de score zonder scheidingsteken: { $thousands }, of { $fraction }.
threshold-not-a-number = "{ $text }" is geen drempel. Schrijf "60" (60 slaagt) of ">60" (60 slaagt niet).
threshold-not-a-number-hint = Laat de drempel weg als er geen is.
moment-not-read = "{ $text }" is hier geen dag, of geen dag met een uur.
moment-not-read-hint = Schrijf jaar, maand en dag met streepjes, zoals 2020-10-16; met een uur erbij 2020-10-16T12:00.
day-not-read = "{ $text }" is hier geen dag.
day-not-read-hint = Schrijf jaar, maand en dag met streepjes, zoals 2020-10-16.
id-not-printable = "{ $id }" kan geen id zijn: gebruik leesbare tekens, zonder spaties aan de randen.
id-not-printable-hint = Geef een andere id, zoals P01.
id-not-a-member = "{ $id }" kan geen lid zijn: gebruik kleine letters, cijfers, punt, _ of -.
id-not-a-member-hint = Geef een andere id, zoals an.peeters.
id-invisible = De id "{ $id }" bevat een onzichtbaar teken of een bijzondere spatie.
id-invisible-hint = Typ de id opnieuw, met gewone letters en cijfers.
id-no-file-name = De id "{ $id }" kan niet: hij zou naar een andere map leiden.
id-no-file-name-hint = Een punt of twee punten alleen, ook tussen schuine strepen, is geen id. Geef het voorstel een nummer.
not-found-near-hint = Misschien bedoeld: { $id }

### Files

ron-unknown-field = Het veld "{ $field }" bestaat niet in { $outer }.
ron-unknown-value = "{ $value }" is hier geen geldige keuze.
ron-missing-field = In { $outer } ontbreekt het veld "{ $field }".
ron-missing-field-hint = Voeg het veld toe; de handleiding toont een volledig voorbeeld.
ron-double-field = Het veld "{ $field }" staat er twee keer.
ron-double-field-hint = Schrap er een.
ron-not-quoted = Hier hoort tekst tussen aanhalingstekens.
ron-not-quoted-hint = Zet ook getallen en bedragen tussen aanhalingstekens: "30", "40000.00".
ron-not-a-number = "{ $text }" is geen getal.
ron-not-a-number-hint = Schrijf een getal tussen aanhalingstekens, met een punt: "7.5".
ron-whole-number = Hier hoort een geheel getal, zonder aanhalingstekens.
ron-whole-number-hint = Schrijf een geheel getal vanaf 0, zonder teken en zonder punt of komma: 1.
ron-out-of-bounds = Dit getal is te klein of te groot.
ron-boolean = Hier hoort true (waar) of false (niet waar), zonder aanhalingstekens.
ron-boolean-hint = Schrijf true of false.
ron-list = Hier hoort een lijst tussen [ en ].
ron-list-hint = Zet [ en ] om de waarde heen, ook als het er maar één is, met een komma tussen de waarden.
ron-map = Hier hoort een lijst van paren tussen {"{"} en {"}"}.
ron-map-hint = Schrijf elk paar als {"{"}"5": "goed"{"}"}, met een komma tussen de paren.
ron-name = Hier hoort een vaste naam, zonder aanhalingstekens.
ron-name-hint = Schrijf een van de namen die de handleiding hier noemt, zoals Flanders of Months(least: 12), zonder aanhalingstekens.
ron-part = Hier hoort { $name }( ... ).
ron-part-hint = Schrijf de naam, met wat erbij hoort tussen ( en ).
ron-brackets = Hier horen velden tussen ( en ).
ron-brackets-hint = Schrijf de velden als (naam: waarde, naam: waarde).
ron-colon = Hier ontbreekt een dubbele punt.
ron-colon-hint = Schrijf naam: waarde.
ron-unfinished = Het bestand houdt te vroeg op: een haakje of aanhalingsteken is niet gesloten.
ron-unfinished-hint = Het bestand is wellicht niet volledig bewaard of overgezet; haal het opnieuw op.
ron-not-text = Dit bestand is geen tekst in UTF-8.
ron-not-text-hint = Bewaar het opnieuw als platte tekst, met de codering UTF-8.
ron-comma = Hier ontbreekt een komma of een sluitend haakje.
ron-comma-hint = Kijk naar het einde van de regel ervoor.
ron-other-name = Hier staat "{ $found }" waar "{ $expected }" hoort.
ron-other-name-hint = Schrijf { $expected }, of niets, voor het haakje.
ron-other = Wat hier staat, kan niet gelezen worden.
ron-other-hint = Kijk op en vlak voor deze plaats naar haakjes, komma's, aanhalingstekens en vreemde tekens.
ron-not-written = Een bestand kan niet geschreven worden: { $text }
register-not-read = Deze regel van het register van gemeenten kan niet gelezen worden.
register-not-read-hint = Vergelijk de regel met die erboven: evenveel kolommen, en getallen zonder spatie of punt tussen de duizendtallen.
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
input-name-not-text = De naam van het bestand { $path } is niet leesbaar; hernoem het.
input-not-a-file = { $path } is geen gewoon bestand; alleen bestanden en mappen horen hier.
store-stale = Deze waarde is intussen in een andere sessie veranderd. Er is niets geschreven.
store-stale-hint = Kijk wat er nu staat, en doe het dan opnieuw.
store-moved = Intussen is in een andere sessie iets gewijzigd waarop dit berust. Er is niets geschreven.
store-moved-hint = Kijk hoe het nu staat, en doe het dan opnieuw.
io-not-found = { $path } bestaat niet.
io-not-found-hint = Kijk de naam en de map na.
io-no-read = { $path } mag niet gelezen worden.
io-no-write = In { $path } mag niet geschreven worden. Er is niets opgeslagen.
io-permission-hint = Vraag de secretaris of de beheerder om de rechten van de map aan te passen.
io-full = De schijf is vol: { $path } is niet opgeslagen.
io-full-hint = Maak plaats op de schijf, en probeer het dan opnieuw.
io-other = { $path }: { $text }

### What is not allowed

refused-no-consensus = Deze oproep werkt zonder consensusscores.
refused-not-assigned = { $proposal } is niet aan u toegewezen.
refused-conflict = U hebt hier een belangenconflict: de fiche is gesloten.
refused-submitted = De fiche is ingediend. Heropen ze eerst, met een reden.
refused-comment-long = De opmerking is te lang: hoogstens { $most } tekens.
refused-criterion = { $criterion } wordt in uw rol niet beoordeeld.
refused-unanswered = Er ontbreekt nog een antwoord op "{ $criterion }": geef een score, of onthoud u met een reden.
refused-chair-conflict = U hebt een belangenconflict bij { $proposal }: een andere voorzitter beslist hierover.
refused-replaced = In uw plaats werkt nu { $successor }: u kunt hier niets meer wijzigen.
refused-amount-partial = Deze oproep kent enkel volledige bedragen toe.
refused-amount-range = Het bedrag is minstens { $least } en minder dan { $most }.
refused-replace-whom = { $member } kan niet vervangen worden: geen lid, of al vervangen.
refused-input-path = { $path } kan niet gewijzigd worden: alleen bestanden in dossiers, annexes en call-annexes kunnen na het openen van de beoordeling nog komen, veranderen of weggaan.
refused-input-same = { $path } staat er al zo; er is niets te wijzigen.
refused-replace-known = { $member } is al iemand in deze commissie: geef een andere korte naam of account.
refused-replace-alike = { $member } is nauwelijks te onderscheiden van { $other }, die al in deze commissie is: geef een andere korte naam.
refused-replace-changed = De ingediende fiches zijn intussen veranderd. Begin opnieuw.
refused-position-conflict = Wie bij { $proposal } een belangenconflict heeft, is niet in de zaal en neemt geen standpunt in.
refused-position-vote = { $member } heeft geen stem in deze commissie.
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
refused-sealed = De beslissing ligt vast; hierover kan nu niets meer beslist worden.
refused-no-seed = Vul in wat de openbare bron heeft bekendgemaakt.
refused-lot-drawn = De loting met "{ $seed }" staat al in het verslag. Neem die eerst terug, met een reden.
refused-lot-before-group = Leg eerst de groep vast waarover geloot wordt; daarna pas de uitkomst van de trekking.
refused-group-after-lot = De uitkomst van de trekking is al bekend: de groep waarover geloot wordt, ligt vast.
refused-no-draw = De oproep voorziet geen loting onder wie te dicht bij elkaar ligt.
refused-other-group = De scores geven een andere groep dan de groep die u vastlegt: { $proposals }. Er is intussen iets gewijzigd; kijk opnieuw.

### Fitting the budget

ready-no-proposals = Er zijn nog geen voorstellen.
ready-no-evaluators = Er is nog geen beoordelaar in de commissie.
ready-affiliation = { $member }: de eigen organisatie ({ $organisation }) komt voor in { $proposals }. { $count ->
    [one] Daar staat een belangenconflict op het verslag zodra de beoordeling opent.
   *[other] Daar staan { $count } belangenconflicten op het verslag zodra de beoordeling opent.
}
ready-open-sheets = { $member } heeft { $count ->
    [one] nog 1 fiche
   *[other] nog { $count } fiches
} niet ingediend: { $proposals }.
ready-incomplete = Onvolledig zijn nog: { $proposals }. Vul de scores aan, of laat de voorzitter met een reden vastleggen dat ze niet afgewacht worden (toets chair).
ready-targets = Niet alle streefdoelen zijn haalbaar, en de voorzitter heeft dat nog niet aanvaard.
fit-tie = Gelijke stand ({ $proposals }): het geld hangt ervan af wie eerst komt, en de oproep beslist dat niet.
fit-tie-hint = De voorzitter legt de volgorde vast, met een reden (toets chair).
fit-forced-too-much = De opgenomen voorstellen ({ $proposals }) vragen samen { $asked }; er is { $budget }.
fit-forced-over-lead = { $proposals } hebben dezelfde indiener; de oproep laat er { $maximum } toe.
fit-amount = Met het bedrag van { $proposal } kan niet gerekend worden.
fit-score = Met het totaal van { $proposal } kan niet gerekend worden.
fit-budget = Het budget { $budget } kan niet verdeeld worden.
fit-too-many-targets = De oproep heeft { $found } streefdoelen; hoogstens { $most } kunnen.
fit-forced-over-limit = { $proposals }: voor { $class } laat de oproep er hoogstens { $maximum } toe.
fit-forced-over-envelope = { $proposals } kosten samen { $asked }; voor { $class } is er hoogstens { $maximum }.
fit-standing = { $proposal } kan deze toekenning niet houden.
fit-standing-hint = Kijk met toets verify of er een bestand veranderd is, en zet het terug zoals het was.
fit-too-long = De regels kruisen elkaar op te veel manieren om exact te beslissen: het zoeken vergt meer dan { $most } stappen.
fit-internal = De selectie doorstond haar eigen controle niet. Meld dit, met de map van de ronde: { $text }
fit-draw-no-group = De oproep laat loten onder de voorstellen die te dicht bij de streep liggen, en die groep ligt nog niet vast.
fit-draw-no-seed = De loting onder { $proposals } is nog open: de uitkomst van de trekking staat nog niet in het verslag ({ $source }).
fit-draw-hint = De voorzitter legt eerst de groep vast (d in toets chair), daarna de uitkomst van de trekking (l).
draw-too-many = Voor { $count } voorstellen wordt niet berekend wie te dicht bij de streep ligt; dat kan tot { $most }. Deze loting kan bij deze oproep niet.
draw-tie-first = Beslis eerst over de gelijke stand tussen { $proposals }: pas dan ligt vast welke plaatsen de groep inneemt.
draw-undefined = De scores geven geen groep: { $why }. Er wordt niet over de streep geloot.
draw-group = { $count ->
    [one] Te dicht bij de streep ligt één voorstel: { $proposals }.
   *[other] Te dicht bij de streep liggen { $count } voorstellen: { $proposals }.
} De streep ligt bij { $line }, de verwachte plaats na { $awards } toekenningen.
draw-group-empty = Geen voorstel ligt te dicht bij de streep ({ $line }, na { $awards } toekenningen). Er wordt niet geloot.
draw-complete = Iedereen heeft alles beoordeeld: het model kan de volgorde niet veranderen. De groep volgt uit de intervallen.
draw-settings = Instellingen: { $settings }.
draw-heading = Loting
draw-done = Geloot met "{ $seed }" ({ $source }). De plaatsen van de groep gaan naar de leden in de volgorde van hun lot; totalen en rangen blijven.
draw-by-hand = Na te rekenen met: { $command }
draw-column-place = plaats
draw-column-from = eerst
draw-column-lot = lot (SHA-256)

### Reasons

reason-awarded = Toegekend: toen dit voorstel aan de beurt was, bleef er { $left } over; het vraagt { $asked }.
amount-capped = { $requested } (begrensd op { $capped })
reason-amount-set = De commissie bracht het bedrag van { $requested } op { $amount }: { $reason }
reason-awarded-for-target = Toegekend om een streefdoel te halen: er bleef { $left } over; het voorstel vraagt { $asked }.
reason-for-target = Het telt mee voor: { $target }.
reason-awarded-for-minimum = Toegekend om een minimum te halen: er bleef { $left } over; het voorstel vraagt { $asked }.
reason-for-minimum = Het telt mee voor het minimum van { $class }.
reason-awarded-in-part = Gedeeltelijk toegekend, { $amount } van { $asked }: er bleef { $left } over, waarvan { $reserve } nodig is voor { $aims }. Het minimum is { $minimum }.
reason-awarded-in-part-alone = Gedeeltelijk toegekend, { $amount } van { $asked }: er bleef { $left } over. Het minimum is { $minimum }.
aims-targets = de streefdoelen
aims-minima = de minima van het geld
aims-both = de streefdoelen en de minima van het geld
reason-forced-in = Door de voorzitter opgenomen, voor { $asked }: { $reason }
reason-standing = Eerder toegekend: { $amount }. Dat blijft.
reason-forced-out = Door de voorzitter geweerd: { $reason }
reason-stopped = De lijst stopt bij { $proposal }, het eerste voorstel dat niet meer paste.
reason-left-at-stop = Er bleef toen { $left } over; dit voorstel vraagt { $asked }.
reason-budget-exhausted = Toen dit voorstel aan de beurt was, bleef er { $left } over. Het vraagt { $asked }: meer dan er over was.
reason-minimum = Het minimum is { $minimum }.
reason-set-aside = Toen dit voorstel aan de beurt was, bleef er { $left } over; het vraagt { $asked }.
reason-still-needed = Met dit voorstel erbij { $count ->
    [one] moet er nog 1 bij
   *[other] moeten er nog { $count } bij
} om te komen aan minstens { $least } { $target }.
reason-reserve = Daarvoor blijft { $reserve } opzij, het minste waarmee dat lukt, voor { $proposals }.
reason-reserve-minima = Daarvoor blijft { $reserve } opzij, het minste waarmee dat lukt, voor { $proposals }, elk met zijn minimum.
reason-forced-before = Daarvoor nam de voorzitter eerst op: { $proposals } (samen { $together }).
reason-together = Samen met dit voorstel: { $counted } + { $reserve } = { $together }. Dat is meer dan { $left }.
reason-nobody-left = Met de voorstellen die daarna nog komen is dat niet te halen, hoeveel geld er ook is: het zijn er te weinig, of een maximum van de oproep laat het niet toe.
reason-lead-maximum = { $lead } heeft al { $maximum ->
    [one] de ene toekenning
   *[other] de { $maximum } toekenningen
} die de oproep per indiener toelaat: { $proposals }.
reason-still-needed-money = Met dit voorstel erbij ontbreekt voor het minimum van { $class }, { $least }, nog: { $sum }.
reason-envelope-room = Van het geld voor { $class } bleef er { $room } over.
reason-class-maximum = Voor { $class } laat de oproep hoogstens { $maximum ->
    [one] 1 toekenning toe, en die is
   *[other] { $maximum } toekenningen toe, en die zijn
} er al: { $proposals }.
reason-envelope-full = Van de { $most } voor { $class } bleef er { $room } over. Dit voorstel vraagt { $asked }: meer dan dat.
reason-not-in-best-total = Geen enkele verdeling met dit voorstel ({ $asked }) haalt een hogere som, of dezelfde som met een hogere rangschikking. De beste verdeling laat { $left } over.
reason-not-in-best-total-many = Geen enkele verdeling met dit voorstel ({ $asked }) haalt een hogere som dan de gekozen verdeling, die { $left } overlaat.
reason-not-in-best-total-unproven = Dit voorstel ({ $asked }) staat niet in de beste verdeling die gevonden is. Dat er geen betere bestaat, is niet bewezen. De gevonden verdeling laat { $left } over.
reason-withdrawn = Ingetrokken: { $reason }
reason-withdrawn-award = De toekenning van { $amount } is vervallen.
reason-withdrawn-reserve = Het voorstel stond op de reservelijst.
reason-moved-up = Schoof op na de intrekking van { $proposals }.
reason-after-withdrawal = Na de intrekking van { $proposals } bleef het op de reservelijst.
reason-lead-kind = Niet ontvankelijk: een indiener van de soort "{ $kind }" mag niet indienen.
reason-lead-region = Niet ontvankelijk: het lokaal bestuur ligt in { $region } (NIS-code { $nis }); indienen kan enkel vanuit { $allowed }.
reason-too-many-applications = Niet ontvankelijk: per indiener { $max ->
    [one] telt 1 voorstel mee
   *[other] tellen { $max } voorstellen mee
  }, het eerst ingediende eerst. Dezelfde indiener diende vroeger in: { $earlier }.
reason-below-minimum = Niet ontvankelijk: gevraagd { $requested }, minstens { $min }.
reason-above-maximum = Niet ontvankelijk: gevraagd { $requested }, hoogstens { $max }.
reason-own-share = Niet ontvankelijk: de eigen inbreng is { $own } van { $total }; minstens { $min } % is vereist.
reason-grant-share = Niet ontvankelijk: de subsidie van { $grant } is meer dan { $share } % van de kosten van { $total }; hoogstens { $most } is mogelijk.
reason-partner-share = Niet ontvankelijk: de subsidie van { $partner }, { $grant }, is meer dan { $share } % van de kosten van { $total }; hoogstens { $most } is mogelijk.
reason-partners = Niet ontvankelijk: naast de indiener { $count ->
    [0] is er geen partner
    [one] is er 1 partner
   *[other] zijn er { $count } partners
  }, minstens { $min } vereist. Geassocieerde partners tellen niet mee.
reason-too-short = Niet ontvankelijk: het project loopt van { $start } tot en met { $end }. Een project van { $least ->
    [one] 1 maand
   *[other] { $least } maanden
  }, het minste dat mag, loopt tot en met { $until }.
reason-too-long = Niet ontvankelijk: het project loopt van { $start } tot en met { $end }. Een project van { $most ->
    [one] 1 maand
   *[other] { $most } maanden
  }, het meeste dat mag, loopt tot en met { $until }.
region-flanders = Vlaanderen
region-brussels = het Brussels Hoofdstedelijk Gewest
region-wallonia = Wallonië
region-none = geen enkel gewest
region-or = { $one } of { $other }
reason-late = Niet ontvankelijk: ingediend op { $submitted }, na de uiterste datum { $deadline }.
reason-too-few-marks = Onvolledig: { $criterion } heeft { $marks } van de { $needed } vereiste scores.
reason-no-consensus = Onvolledig: voor { $criterion } is nog geen consensusscore vastgelegd.
reason-not-above = Niet boven de drempel: { $what }, en dat moet meer zijn dan { $threshold } ({ $apart } onder de drempel).
reason-not-above-equal = Niet boven de drempel: { $what }, precies de drempel; het moet meer zijn dan { $threshold }.
reason-not-below = Niet beter dan de drempel: { $what }, en dat moet minder zijn dan { $threshold } ({ $apart } te veel).
reason-not-below-equal = Niet beter dan de drempel: { $what }, precies de drempel; het moet minder zijn dan { $threshold }.
figure = { $number }
figure-fraction = { $fraction } (afgerond { $rounded })
figure-then-rounded = { $number }, afgerond { $rounded }
figure-fraction-rounded = { $fraction }, afgerond { $rounded }
figure-rounded = { $rounded } (afgerond)
threshold-criterion = { $name } haalt { $figure }
threshold-block = { $name } haalt { $figure } punten
threshold-block-unweighted = { $name } haalt zonder gewichten { $figure } punten
threshold-total = het totaal is { $figure }
threshold-total-unweighted = het totaal zonder gewichten is { $figure }
reason-below = Onder de drempel: { $what }, de drempel is { $threshold } ({ $apart } te weinig).
reason-above = Slechter dan de drempel: { $what }, de hoogste score die slaagt is { $threshold } ({ $apart } te veel).
target-all = projecten
target-class = { $label }
target-too-few = { $available ->
    [0] er is geen enkele kandidaat
    [one] er is maar 1 kandidaat
   *[other] er zijn maar { $available } kandidaten
}
target-too-few-of = van de { $candidates } kandidaten laten de andere regels van de oproep er hoogstens { $available } toe
target-too-little = dat kost minstens { $needed }, en er is { $budget }
bound-limit = Hoogstens { $most } { $class }: { $reached } toegekend.
bound-envelope = Geld voor { $class }: { $awarded } toegekend (minstens { $least }, hoogstens { $most }).
bound-envelope-least = Geld voor { $class }: { $awarded } toegekend (minstens { $least }).
bound-envelope-most = Geld voor { $class }: { $awarded } toegekend (hoogstens { $most }).
bound-envelope-open = Geld voor { $class }: { $awarded } toegekend.
bound-envelope-missed = MINIMUM NIET GEHAALD. { $said }
bound-envelope-short = MINIMUM NIET GEHAALD. { $said } Reden: { $why }.
target-not-decided = of dat haalbaar is, was na { $most } stappen zoeken niet uitgemaakt
envelope-not-decided = of het volle minimum haalbaar is, was na { $most } stappen zoeken niet uitgemaakt; er is gerekend met { $counted }
bound-envelope-eased = { $said } Vooraf was dat niet zeker: { $why }.
envelope-too-little-asked = er kan hoogstens { $available } naartoe
tie-ruling = beslissing van de voorzitter
tie-covers = eerst wie het open streefdoel helpt ({ $class })
tie-criterion = hoogste score op { $criterion }
tie-criterion-low = laagste score op { $criterion }
tie-unrounded = hoogste onafgerond totaal
tie-request = laagste gevraagde bedrag
tie-class = { $class } eerst
tie-earlier = eerder ingediend
tie-lot = laagste lot in de loting
tie-id = laagste nummer
tie-compared = { $step } ({ $own } tegen { $other })
tie-member = telt mee
tie-no-member = telt niet mee
tie-not-known = niet gekend
tie-text = { $text }
tie-lot-start = { $start }...
lead-kind-local-authority = lokaal bestuur
lead-kind-vgc = VGC
lead-kind-public-body = andere overheid
lead-kind-non-profit = vereniging
lead-kind-research = onderzoeksinstelling
lead-kind-international = internationale organisatie
lead-kind-company = onderneming
lead-kind-school = school
lead-kind-other = andere
reason-drawn = De loting zette dit voorstel op plaats { $place } in de volgorde waarin het geld verdeeld wordt; volgens de scores stond het op plaats { $from }.
reason-drawn-same = Dit voorstel was in de loting en bleef op plaats { $place } in de volgorde waarin het geld verdeeld wordt.
reason-drawn-lot = Lot: { $lot }. De laagste gaat voor. Na te rekenen met: { $command }

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
import-amount-share = “{ $text }” is een aandeel, geen bedrag; reken het om naar een bedrag
import-amount-other-sign = “{ $text }” is geen bedrag met “{ $decimal }” voor de centen
import-cell-empty = de cel “{ $field }” is leeg
import-column-ignored = de kolom “{ $column }” is niet gekend en wordt niet gelezen
import-column-kept = de kolom “{ $column }” is niet gekend; ze wordt als gewone tekst bij het voorstel bewaard
import-column-missing = de kolom “{ $field }” ontbreekt
import-column-nameless = kolom { $column } heeft geen naam, maar deze cel is ingevuld
import-column-twice = twee kolommen staan voor “{ $field }”: “{ $first }” en “{ $second }”
import-score-word = het woord “{ $word }” is niet dat van de score { $score }
import-conflict-and-score = { $member } heeft voor { $proposal } zowel een belangenconflict als een score (regels { $first } en { $second })
import-conflict-comment = bij een belangenconflict hoort geen commentaar voor de indiener
import-conflict-criterion = een belangenconflict geldt voor het hele voorstel: de cel criterion moet leeg zijn, niet “{ $criterion }”
import-conflict-reason = een belangenconflict heeft een reden nodig
import-conflict-twice = { $member } meldt twee keer een belangenconflict voor { $proposal } (regels { $first } en { $second })
import-criterion-column-twice = Twee kolommen zijn van het criterium { $criterion }
import-scores-two-shapes = De tabel heeft een kolom “{ $column }” en een kolom per criterium (“{ $criterion }”); het is het een of het ander.
import-scores-two-shapes-hint = Zet elke score op een eigen rij, of geef elk criterium een kolom en haal “criterium” en “score” weg.
import-scores-columns-hint = Zet elke score op een rij met criterion en score, of geef elk criterium een kolom met zijn naam: { $criteria }.
import-criterion-role = { $member } ({ $role }) scoort het criterium { $criterion } niet
import-criterion-unknown = het criterium “{ $criterion }” bestaat niet; de oproep heeft { $criteria }
import-currency = de rij is in “{ $text }”, terwijl de bedragen van deze oproep in { $currency } zijn
import-date = “{ $text }” is geen datum; schrijf 2020-10-14 of 14/10/2020
import-date-serial = “{ $text }” is geen datum maar een dagnummer van Excel (voor { $day }); maak van de kolom een kolom met datums
import-delimiter-unclear = niet duidelijk of komma, puntkomma of tab de cellen scheidt
import-end-before-start = het einde { $end } valt voor het begin { $start }
import-file-binary = dit is geen tabel maar { $kind }
import-header-two = de kolomnamen kunnen op regel { $first } staan, of op regel { $second }
import-sheet-unknown = het werkboek heeft geen blad “{ $sheet }”; het heeft { $sheets }
import-sheet-none = op geen enkel blad ({ $sheets }) staan gekende kolomnamen; gekend zijn { $fields }
import-sheets-hidden = wat verborgen is in het werkboek, is niet gelezen: { $sheets }
import-sheets = meer dan één blad kan de tabel zijn: { $sheets }
import-workbook-cells = een blad van dit werkboek heeft te veel cellen of te veel tekst
import-workbook-unpacked = dit werkboek is te groot: uitgepakt neemt het meer plaats in dan een tabel ooit nodig heeft
import-workbook-locked = dit werkboek is met een wachtwoord afgesloten
import-workbook-broken = dit { $kind }-bestand is beschadigd en kan niet gelezen worden
import-file-broken = het bestand zegt { $encoding } te zijn, maar bevat tekens die dat niet zijn
import-file-empty = het bestand is leeg
import-encoding-odd = er staan tekens die daar niet horen; zo leest het bestand in elke codering: { $readings }
import-rows-too-many = deze tabel heeft meer dan { $count } rijen
import-file-web = dit is geen tabel maar een webpagina (HTML)
import-file-nul = dit is geen tekstbestand
import-heading-twice = de kolomnaam “{ $second }” staat twee keer in de tabel
import-hint-rows = Bewaar alleen de rijen van de tabel, of verdeel ze over meer dan één bestand.
import-hint-amount = Schrijf het bedrag als 40000.00 of 40.000,00.
import-hint-assign = Wijs het voorstel toe aan dit lid, of haal de regel weg.
import-hint-clash = Schrijf de bedragen van de kolom op één manier.
import-hint-column-twice = Haal er een weg, of houd er een als gewone tekst bij met --map "{ $column }=extra" (of zet “extra:” voor de naam).
import-hint-currency = Vraag het bedrag in de munt van de oproep; omrekenen doet Toets niet.
import-hint-decimal = Zeg wat voor de centen staat: --decimal comma (40.000,00) of --decimal point (40,000.00).
import-hint-decimal-mark = Of zeg wat in deze tabel voor de decimalen staat: --decimal comma (1.000 is duizend) of --decimal point (1.000 is één).
import-hint-export-again = Bewaar de tabel opnieuw als CSV.
import-hint-encoding-lost = Bewaar het bestand opnieuw uit het programma waar het vandaan komt. Is het toch juist, voeg dan --encoding { $encoding } toe.
import-hint-encoding = Zeg welke lezing juist is, bijvoorbeeld --encoding { $encoding }.
import-hint-formula = Verbeter de formule in het rekenblad en bewaar opnieuw.
import-hint-map = Zeg welke kolom het is: --map "KOLOM={ $field }".
import-hint-map-any = Zeg wat de kolom bevat met --map KOLOM=VELD.
import-hint-map-columns = De kolommen zijn: { $columns }.
import-hint-name-column = Geef de kolom een naam op de eerste regel.
import-hint-name-columns = Zet de kolomnamen boven de tabel, of zeg welke kolom welke is met --map KOLOM=VELD.
import-hint-one-delimiter = Bewaar de tabel opnieuw als CSV met één scheidingsteken.
import-hint-quotes = Sluit elk aanhalingsteken, en schrijf een aanhalingsteken in een tekst dubbel.
import-hint-reason = Zet uitleg bij een score in de kolom comment, of schrijf - als score voor een onthouding.
import-hint-row-cells = Zet een tekst met “{ $delimiter }” of een nieuwe regel tussen aanhalingstekens.
import-hint-left = Vul de cel in. Is deze rij geen voorstel: --leave-out { $line }.
import-doubt-hint = Is het geen voorstel: --leave-out { $line }. Is het er wel een: --keep-row { $line }.
import-doubt-told-hint = Het gaat in als voorstel. Is het er geen: --leave-out { $line }.
import-hint-save-as-csv = Bewaar de tabel als werkboek (xlsx, ods) of als CSV (UTF-8) en importeer dat bestand.
import-hint-header = Zeg op welke regel ze staan: --header { $line }.
import-hint-sheet = Zeg welk blad: --sheet NAAM.
import-hint-workbook-unlock = Haal in het rekenblad het wachtwoord weg en bewaar opnieuw.
import-hint-workbook-again = Open het in het rekenblad, bewaar het opnieuw en importeer dat bestand.
import-hint-workbook-large = Kopieer alleen de tabel naar een nieuw werkboek en importeer dat.
import-hint-save-as-workbook = Bewaar de tabel als werkboek (xlsx, ods) of als CSV en importeer dat bestand.
import-key = “{ $text }” is geen publieke sleutel van SSH op één regel
import-key-twice = twee leden hebben dezelfde sleutel (regels { $first } en { $second })
import-lead-kind = “{ $text }” is geen soort indiener; kies uit { $codes }, of een gewoon woord zoals gemeente, ocmw, vzw, bv, hogeschool
import-kbo = “{ $text }” is geen ondernemingsnummer: dat heeft tien cijfers, waarvan het eerste 0 of 1 is
import-kbo-check = het ondernemingsnummer “{ $text }” klopt niet: de laatste twee cijfers passen niet bij de andere
import-hint-kbo = Misschien bedoeld: { $number }. Een rekenblad laat de nul vooraan soms weg; maak van de kolom een kolom met tekst.
import-list-gap = in “{ $text }” ontbreekt een naam voor of na een plusteken
import-login = “{ $text }” is geen account: er staan spaties in
import-login-twice = twee leden hebben het account “{ $key }” (regels { $first } en { $second })
import-map-no-column = de tabel heeft geen kolom “{ $column }” (uit --map)
import-meaning-nowhere = “{ $text }” (uit --meaning) staat in geen enkele cel
import-map-shape = “{ $text }” heeft niet de vorm KOLOM=VELD
import-map-twice = de kolom “{ $column }” staat twee keer in --map
import-map-unknown-field = het veld “{ $field }” bestaat niet; kies uit { $fields } of extra
import-member-twice = twee leden hebben de id “{ $key }” (regels { $first } en { $second })
import-member-alike = de id's “{ $other }” en “{ $key }” zijn nauwelijks te onderscheiden (regels { $first } en { $second })
import-member-unknown = “{ $member }” is geen lid van de commissie
import-minimum-above-request = het minimum { $minimum } is hoger dan het gevraagde bedrag { $requested }
import-moment = “{ $text }” is geen tijdstip; schrijf 2020-10-14T16:05 of 14/10/2020 16:05
import-moment-without-time = bij “{ $text }” ontbreekt het uur, terwijl andere rijen er een hebben
import-nis = “{ $text }” is geen NIS-code van vijf cijfers
import-nis-name = “{ $text }” is geen gemeente in het register, en ook geen NIS-code van vijf cijfers
import-nis-several = “{ $text }” is er pas sinds { $since }; het register van deze ronde is ouder en kent { $parts }: schrijf de code van een ervan
import-nis-merged-into = “{ $text }” is sinds { $since } een deel van { $name } ({ $nis }) en is zo gelezen
import-nis-merged = “{ $text }” is er pas sinds { $since } en staat niet in het register; gelezen als { $parts }
import-nis-mended = “{ $text }” is gelezen als { $nis } ({ $name }): het rekenblad liet de nul vooraan weg
import-hint-nis = Misschien bedoeld: { $nis } ({ $name }). Zeg het met --meaning "{ $text }={ $nis }", of verbeter de cel.
import-no-known-column = op deze regel staat geen enkele gekende kolomnaam; gekend zijn { $fields }
import-not-assigned = { $member } leest voorstel { $proposal } niet
import-partner-role = “{ $text }” is geen rol van een partner; kies uit indiener, partner of geassocieerd
import-proposal-twice = twee voorstellen hebben de id “{ $key }” (regels { $first } en { $second })
import-proposal-alike = de id's “{ $other }” en “{ $key }” zijn nauwelijks te onderscheiden (regels { $first } en { $second })
import-proposal-unknown = het voorstel “{ $proposal }” bestaat niet
import-quote-open = een aanhalingsteken wordt geopend maar nooit gesloten
import-quote-stray = na een gesloten aanhalingsteken staat nog tekst
import-reason-with-score = “{ $reason }” staat als reden, maar de score is geen onthouding en geen conflict
import-role = “{ $text }” is geen rol in de commissie; kies uit beoordelaar, externe beoordelaar, voorzitter, secretaris of waarnemer
import-row-cells = deze rij heeft { $cells } cellen, de eerste regel { $headings }
import-row-nowhere = op regel { $line } staat geen rij van de tabel
import-doubt-sum = “{ $title }” vraagt juist wat regel { $first } tot { $last } samen vragen: het kan een totaal zijn
import-doubt-label = “{ $title }” heet als een totaal of een cijfer, niet als een voorstel
import-doubt-nameless = “{ $title }” heeft geen id en geen indiener, de andere rijen wel: het kan een rij zijn die geen voorstel is
import-score-twice = { $member } heeft voor { $proposal } twee regels voor { $criterion } (regels { $first } en { $second })

### Command line

cli-error = fout
cli-doubt = na te kijken
cli-warning = let op
cli-flood = { $count ->
    [one] nog één keer hetzelfde
   *[other] nog { $count } keer hetzelfde
}
cli-reason-hint = Voeg toe: --reason "waarom"
who-unknown = "{ $member }" is geen lid van deze commissie. De leden zijn: { $known }.
who-unknown-plain = "{ $member }" is geen lid van deze commissie.
who-nobody = De account "{ $account }" hoort bij geen lid van deze commissie.
who-nobody-hint = Zeg wie u bent met --as LID, of laat de secretaris uw account als login invullen.
round-closed = De ronde kan nu niet geopend worden: er klopt iets niet in de bestanden.
round-closed-hint = Verwittig de secretaris: die vindt met toets check wat er scheelt. Uw eigen werk blijft opgeslagen.
rank-too-early = Er is nog geen rangschikking: de ronde is in de fase { $phase }.
rank-too-early-hint = De voorzitter of de secretaris opent de beraadslaging: toets phase deliberation
rank-hidden = De verslagen van { $members } mogen met deze account niet gelezen worden; zonder hen is er geen rangschikking.
rank-unranked = Niet gerangschikt
rank-nobody = Geen enkel voorstel staat in de rangschikking.
conflict = belangenconflict
names-open = { $names }
names-more = { $names } en nog { $more }
names-closed = { $closed ->
    [one] één voorstel waarvan u de cijfers niet ziet
   *[other] { $closed } voorstellen waarvan u de cijfers niet ziet
}
names-and-closed = { $names } en { $closed ->
    [one] één voorstel waarvan u de cijfers niet ziet
   *[other] { $closed } voorstellen waarvan u de cijfers niet ziet
}
closed-ineligible = Niet ontvankelijk; waarom ziet u niet, omdat u hier een belangenconflict hebt.
closed-withdrawn = Ingetrokken; waarom ziet u niet, omdat u hier een belangenconflict hebt.
closed-who = Niet ontvankelijk; u ziet niet waarom, want dat zou zeggen wie een voorstel indient.
closed-outcome = Uitkomst: { $outcome }. U hebt hier een belangenconflict: u ziet enkel totaal, rang en uitkomst, en een andere voorzitter beslist.
closed-incomplete = Onvolledig; de scores ziet u niet, omdat u hier een belangenconflict hebt.
closed-below-threshold = Onder de drempel; de scores ziet u niet, omdat u hier een belangenconflict hebt.
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
strategy-in-order-skip = Op volgorde, slaat over wat niet past
strategy-in-order-stop = Op volgorde, stopt bij het eerste dat niet past
strategy-best-total = Hoogste som
fit-missing-cells = Let op: bij { $proposals } ontbreken gegevens die de regels nodig hebben (zie toets check). Zo kan niet beslist worden.
fit-official-so-far = volgens de regels van de oproep, nog niet beslist
fit-official = officieel resultaat
fit-targets-open = volgens de regels van de oproep, maar een streefdoel of minimum wordt niet gehaald en de voorzitter heeft dat nog niet aanvaard
fit-unofficial = ter informatie, niet het officiële resultaat
fit-money = Toegekend { $spent } van { $budget }; over: { $left }.
fit-target-met = Streefdoel gehaald: { $reached } { $target } (minstens { $needed } vereist).
fit-target-missed = STREEFDOEL NIET GEHAALD: { $reached } { $target }, minstens { $needed } vereist
fit-whole-requests = De hoogste som rekent met volledige aanvragen: niemand krijgt een deel.
outcome-awarded = toegekend
outcome-reserve = reserve
outcome-refused = geweigerd
outcome-withdrawn = ingetrokken
outcome-reserve-place = reserve { $place }
outcome-for-target = toegekend voor streefdoel
outcome-for-minimum = toegekend voor minimum
outcome-in-part = gedeeltelijk toegekend
outcome-forced-in = opgenomen door de voorzitter
outcome-standing = eerder toegekend
outcome-forced-out = geweerd door de voorzitter
outcome-budget = te weinig geld over
outcome-set-aside = wijkt voor streefdoel
outcome-set-aside-minimum = wijkt voor minimum
outcome-lead-maximum = maximum van de indiener
outcome-class-maximum = maximum van de klasse
outcome-envelope-full = te weinig geld voor de klasse
outcome-not-best = niet in de hoogste som
explain-heading = { $proposal } { $title }
explain-unknown = Er is geen voorstel "{ $proposal }".
explain-unknown-hint = Alle nummers staan in: toets rank
explain-no-mark = { $criterion }: nog geen score.
explain-criterion = { $criterion }: { $given }, { $merged }. { $points }
explain-criterion-only = { $criterion }: { $merged }. { $points }
explain-given = { $count ->
    [one] score { $given }
   *[other] scores { $given }
}
explain-given-members = { $count ->
    [one] score van een lid { $given }
   *[other] scores van de leden { $given }
}
explain-consensus = consensus { $mark }
explain-mean = gemiddelde { $mark }
explain-median = mediaan { $mark }
explain-trimmed = { $dropped ->
    [one] zonder de laagste en de hoogste samen { $mark }
   *[other] zonder de { $dropped } laagste en de { $dropped } hoogste samen { $mark }
}
explain-share = { $mark } op { $best }, { $weight }: { $points }
explain-share-scale = { $mark } op een schaal van { $worst } (slechtst) tot { $best } (best), dus { $above } van { $range }, { $weight }: { $points }
explain-times = { $mark } x { $weight } = { $points }
explain-weight = gewicht { $weight }
explain-weight-of = gewicht { $weight } van { $weights }, op 100
explain-not-counted = Telt niet mee in het totaal.
explain-sum = Opgeteld: { $terms } = { $sum }
explain-sum-only = Opgeteld: { $sum }
explain-rank = Totaal { $total }: plaats { $rank } van { $of }.
explain-total = Totaal { $total }.
explain-waived = De voorzitter wacht niet op wat ontbreekt: { $reason }
explain-tie = In de gelijke stand met { $other } beslist: { $step }.
explain-tie-closed = In de gelijke stand beslist: { $step }.
explain-tie-open = De gelijke stand met { $proposals } is nog open.
explain-tie-elsewhere = De gelijke stand tussen { $proposals } is nog open: de oproep beslist niet wie van hen eerst komt, en het geld hangt ervan af.
explain-despite-same = Hoe die ook beslist wordt, voor dit voorstel geldt:
explain-despite-awarded = Hoe die ook beslist wordt, dit voorstel krijgt { $amount }.
explain-despite-awarded-closed = Hoe die ook beslist wordt, dit voorstel krijgt geld.
explain-despite-reserve = Hoe die ook beslist wordt, dit voorstel komt op de reservelijst.
explain-despite-refused = Hoe die ook beslist wordt, dit voorstel krijgt niets.
explain-despite-hangs = Of dit voorstel geld krijgt en hoeveel, hangt van die gelijke stand af.
explain-despite-own-tie = Ook de gelijke stand waarin dit voorstel staat, is nog open.
explain-despite-many = Wat dat voor dit voorstel betekent, is niet berekend: de gelijke standen kunnen op meer dan { $most } manieren beslist worden.
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
award-list-official-so-far = Nog niet beslist: dit is wat de regels van de oproep nu geven.
award-list-official = Officieel resultaat volgens de regels van de oproep.
award-list-targets-open = Nog niet beslist: dit is wat de regels van de oproep nu geven. Een streefdoel of minimum wordt niet gehaald, en de voorzitter heeft dat nog niet aanvaard.
award-list-unofficial = Ter informatie: dit is niet het officiële resultaat.
award-list-summary = { $strategy }. Budget { $budget }, toegekend { $spent }, over { $left }.
award-list-target = { $reached } { $target } (minstens { $needed } vereist)
award-list-heading-awarded = Toegekend
award-list-heading-reserve = Reservelijst
award-list-heading-refused = Niet toegekend
award-list-heading-withdrawn = Ingetrokken
export-unknown = "{ $what }" kan niet als "{ $format }" geëxporteerd worden.
export-unknown-hint = Mogelijk zijn: award-list met csv, csv-be of md, scores met csv, minutes met md, en sheet met xlsx of txt.
export-written = Geschreven: { $path }
export-ask = Het bestand { $path } bestaat al, en is niet bekend als een ongewijzigde export. Vervangen? (ja/nee)
export-foreign = Het bestand { $path } bestaat al, en is niet bekend als een ongewijzigde export.
export-foreign-hint = Kies een andere naam, of voeg --replace toe om het bestand te vervangen.
export-changed-meanwhile = Het bestand { $path } is ondertussen veranderd. Er is niets geschreven.
export-to-folder = Op de plaats van { $path } staat een map.
export-to-folder-hint = Geef na -o de map en de naam van een bestand, bijvoorbeeld -o exports/lijst.csv.
export-to-link = Op de plaats van { $path } staat een verwijzing naar een ander bestand. Er is niets geschreven.
export-to-link-hint = Geef het bestand zelf op, of -o - voor het scherm.
export-to-device = Op de plaats van { $path } staat geen gewoon bestand. Er is niets geschreven.
export-to-device-hint = Met -o - gaat de export naar het scherm of naar een volgend programma.
export-into-round = Het bestand { $path } hoort bij een beoordelingsronde. Daar schrijft een export niet over.
export-into-round-hint = In de map van een ronde is alleen haar map exports bedoeld voor exports.
check-done = { $count ->
    [0] Alles klopt.
    [one] Geen fouten; 1 zaak om na te kijken.
   *[other] Geen fouten; { $count } zaken om na te kijken.
}
conflict-none = Voor { $member } staat er bij { $proposal } geen belangenconflict om de eigen organisatie op het verslag.
conflict-taken-back = Teruggenomen: het belangenconflict van { $member } op { $proposal }.
phase-already = De ronde is al in de fase { $phase }.
phase-unknown = "{ $phase }" is geen fase.
phase-unknown-hint = De fasen zijn: setup, scoring, deliberation, decided.
phase-held-up = { $count ->
    [one] Wat hierboven staat, houdt de fase { $phase } tegen.
   *[other] De { $count } zaken hierboven houden de fase { $phase } tegen.
}
phase-doubts-hint = Zet ze recht. Of ga bewust verder en zeg waarom; dat komt in het verslag: --reason "waarom"
phase-errors-hint = Zet de fouten eerst recht; daar helpt geen reden tegen.
phase-changed = De ronde is nu in de fase { $phase }.
new-done = De ronde staat in { $path }.
new-no-committee = Er is nog geen commissie: toets import committee { $path } commissie.csv
new-starter = Pas de regels van de oproep aan in { $path }/call.ron: bij elke regel staat wat ze doet.
new-next = Volgende stap: toets check { $path }, en dan toets phase { $path } scoring
import-understood = { $file }: rijen: { $rows }, scheidingsteken "{ $delimiter }", { $encoding }.
import-control-explained = { $column }: het bestand zegt { $published }, de rijen samen zijn { $sum }; verschil { $difference }, juist wat op regel { $lines } staat
import-control-differs = { $column }: het bestand zegt { $published }, de rijen samen zijn { $sum }; verschil { $difference }
import-control-equal = { $column }: { $sum }, de som van de rijen, klopt
import-control-failed = { $column }: de formule geeft geen bedrag; er is niets om te vergelijken
import-control-none = zonder bedrag dat gelezen kan worden: er is niets om te vergelijken
import-left-more = ... en nog { $count } andere
import-left-total = regel { $line } is een regel met totalen en is niet ingevoerd: { $text }
import-left-section = regel { $line } is een tussentitel of opmerking en is niet ingevoerd: { $text }
import-left-headings = regel { $line } herhaalt de kolomnamen en is niet ingevoerd
import-left-above = regel { $line } staat boven de kolomnamen en is niet ingevoerd: { $text }
import-left-drawn = regel { $line } is een lijn van streepjes en is niet ingevoerd
import-left-units = regel { $line } zegt in welke eenheid de kolommen staan en is niet ingevoerd: { $text }
import-left-unfilled = regel { $line } is niet ingevuld en is niet ingevoerd: { $text }
import-left-figure = regel { $line } is een cijfer over de rijen of over het budget en is niet ingevoerd: { $text }
import-left-said = regel { $line } is weggelaten, zoals u vroeg: { $text }
import-understood-sheet = { $file }: rijen: { $rows }, blad “{ $sheet }”, { $format }.
import-preview = Erbij: { $comes }. Gewijzigd: { $alters }. Weg: { $goes }.
import-ask-near = Staat “{ $text }” voor { $name } ({ $nis })? (ja/nee)
import-amount-rounded = “{ $text }” is afgerond tot { $rounded }
import-hint-cents = Verbeter het bedrag, of voeg --round toe: dan worden alle bedragen afgerond op de cent.
import-yes-no = in de kolom “{ $column }” staat “{ $text }”; daar hoort ja of nee
import-kept-answers = Gelezen zoals bij de vorige invoer van zo'n tabel: { $answers }. Moet het anders, voeg dan --forget-answers toe.
import-left-screen = Er is niets ingevoerd: u hebt het scherm verlaten.
import-again = Dezelfde invoer zonder vragen: { $command }
import-again-left = Met uw antwoorden verder gaan kan zo: { $command }
import-ask-row = regel { $line }: { $text }
import-ask-row-what = Is dit een voorstel?
import-ask-row-why = Deze rij ziet er niet uit als een voorstel. Een totaal of een opmerking hoort er niet bij.
import-ask-row-out = nee, laat deze rij weg
import-ask-row-stays = ja, voer ze in als voorstel
import-ask-typed = een ander bedrag; ik typ het
import-ask-amount = Welk bedrag is dit?
import-ask-amount-what = De kolom { $field } is op twee manieren geschreven, en “{ $text }” past niet bij de rest. Kies wat bedoeld is.
intake-type = Wat is bedoeld?
intake-type-hint = Schrijf het zoals de rest van de kolom. Enter bevestigt, Esc annuleert.
import-ask-read-as = { $text } is dan { $amount }
import-ask-keep = niet lezen: de kolom “{ $column }” alleen bewaren
import-ask-plain = { $text }
import-ask-at = { $place }: { $what }
import-ask-line = regel { $line }
import-ask-encoding = Hoe is dit bestand geschreven?
import-ask-encoding-what = Er staan tekens die daar niet horen. Kies de regel die goed leest.
import-ask-sheet = Welk blad?
import-ask-sheet-what = Kies het blad waarop de tabel staat. Onder elk blad staan de eerste rijen.
import-ask-header = Waar staan de kolomnamen?
import-ask-header-what = Kies de regel met de namen van de kolommen. Wat erboven staat, wordt niet ingevoerd.
import-ask-decimal = Wat staat voor de centen?
import-ask-decimal-what = Deze bedragen kunnen op twee manieren gelezen worden. Kies hoe de hele tabel geschreven is.
import-ask-comma = een komma
import-ask-point = een punt
import-ask-cents = Bedragen afronden?
import-ask-cents-what = Deze bedragen hebben meer dan twee decimalen. Een bedrag in de ronde is altijd tot op de cent.
import-ask-cents-no = nee, ik verbeter eerst het bestand
import-ask-cents-yes = ja, rond alle bedragen van deze tabel af op de cent
import-ask-town = Welke gemeente is dit?
import-ask-town-what = “{ $text }” staat niet in het register van gemeenten. Kies wat bedoeld is; met / zoekt u in alle gemeenten, ook als dit een deelgemeente is.
import-ask-town-named = { $name } ({ $nis }), { $province }, inwoners: { $population }
import-ask-open = openlaten; de tekst blijft bij het dossier staan
import-ask-word = Wat betekent dit woord?
import-ask-word-what = “{ $text }” is niet gekend in de kolom { $field }. Uw antwoord geldt voor de hele tabel.
import-field-id = id
import-field-title = titel
import-field-lead = indiener
import-field-lead-kind = soort indiener
import-field-kbo = ondernemingsnummer
import-field-nis = gemeente van de indiener
import-field-municipalities = deelnemende gemeenten
import-field-partners = partners
import-field-requested = gevraagd bedrag
import-field-minimum = minimum
import-field-total-cost = totale kost
import-field-own-contribution = eigen bijdrage
import-field-province = provincie
import-field-classes = klassen
import-field-start = begin
import-field-end = einde
import-field-submitted = ingediend op
import-field-language = taal
import-field-summary = samenvatting
import-field-currency = munt
import-field-proposal = voorstel
import-field-name = naam
import-field-role = rol
import-field-total = totaal
import-field-grant = subsidie
import-field-login = account
import-field-affiliation = organisatie
import-field-key = publieke sleutel
import-field-assigned = toegewezen voorstellen
import-field-evaluator = beoordelaar
import-field-criterion = criterium
import-field-score = score
import-field-reason = reden
import-field-topics = thema's
import-field-rapporteur-of = rapporteur van
import-field-expertise = deskundigheid
import-field-prefers = leest graag
import-field-declines = leest liever niet
import-field-territory = gebied
import-field-word = woord
import-field-comment = opmerking
intake-trail = Oproep { $id } > { $kind } invoeren: { $file }
intake-kind-proposals = Voorstellen
intake-kind-partners = Partners
intake-kind-committee = Commissie
intake-kind-scores = Scores
intake-columns = Wat staat in welke kolom?
intake-col-column = Kolom
intake-col-field = Bevat
intake-col-samples = Voorbeelden
intake-no-heading = (zonder naam)
intake-kept = alleen bewaren
intake-no-id = Geen kolom met een id: de voorstellen krijgen A01, A02 en zo verder, in de volgorde van het bestand.
intake-rows = Rijen: { $rows }. Niet van de tabel: { $left }.
intake-sums = Controlesommen: kloppen { $equal }, kloppen niet { $other }.
intake-questions-follow = Na de kolommen volgen nog vragen.
intake-pick-field = Wat staat in “{ $column }”?
intake-field-held = { $name } (nu: { $column })
intake-preview = Dit zou worden ingevoerd
intake-mend = Dit moet eerst in het bestand worden verbeterd
intake-part-changes = Wat wijzigt
intake-part-left = Niet ingevoerd
intake-part-notes = Om na te kijken
intake-part-comes = Wat erbij komt
intake-columns-kept = Bewaard en bij het dossier getoond: { $columns }.
intake-consequence-proposals = { $comes ->
    [one] 1 voorstel komt erbij
   *[other] { $comes } voorstellen komen erbij
}, { $alters ->
    [one] 1 wijzigt
   *[other] { $alters } wijzigen
}, { $goes ->
    [one] 1 verdwijnt
   *[other] { $goes } verdwijnen
}.
intake-consequence-committee = { $comes ->
    [one] 1 lid komt erbij
   *[other] { $comes } leden komen erbij
}, { $alters ->
    [one] 1 wijzigt
   *[other] { $alters } wijzigen
}, { $goes ->
    [one] 1 verdwijnt
   *[other] { $goes } verdwijnen
}.
intake-consequence-partners = { $alters ->
    [one] Van 1 voorstel wijzigen de partners.
   *[other] Van { $alters } voorstellen wijzigen de partners.
}
intake-consequence-scores = { $comes ->
    [one] 1 fiche wordt ingevoerd.
   *[other] { $comes } fiches worden ingevoerd.
}
intake-confirm = Nu invoeren?
intake-yes = ja, invoeren
intake-missing = Nog nodig: { $fields }.
intake-missing-hint = Ga naar de kolom en druk op Enter.
intake-double = { $field } kan niet in twee kolommen staan: “{ $first }” en “{ $second }”.
intake-double-hint = Kies voor een van beide iets anders.
intake-wrong = { $count ->
    [one] 1 fout staat in het bestand zelf; verbeter die eerst.
   *[other] { $count } fouten staan in het bestand zelf; verbeter die eerst.
}
intake-wrong-hint = Met b kiest u opnieuw wat in elke kolom staat.
intake-why-missing = Kies eerst de kolom met: { $field }.
intake-why-wrong = { $count ->
    [one] Verbeter eerst de fout in het bestand.
   *[other] Verbeter eerst de { $count } fouten in het bestand.
}
intake-why-nothing = Er is niets in te voeren: alles uit dit bestand staat er al.
intake-why-no-answer = U hebt nog geen antwoord gegeven.
intake-nameless = Deze kolom heeft geen naam. Staan de kolomnamen op een andere regel, druk dan op u en kies die; anders geeft u de kolom een naam in het bestand.
intake-undone = Laatste antwoord teruggenomen.
intake-key-unknown = Die toets doet hier niets. Druk op ? voor alle toetsen.
intake-place-question = Bij een vraag
intake-place-columns = Bij de kolommen
intake-place-preview = Voor het invoeren
intake-place-everywhere = Overal
intake-do-answer = kiezen
intake-do-field = veld kiezen
intake-do-onward = verder
intake-do-import = invoeren
intake-do-leave = stoppen
intake-do-search = zoeken
intake-do-undo = antwoord terugnemen
intake-do-columns = kolommen
intake-do-down = naar beneden
intake-do-up = naar boven
intake-do-page-down = bladzijde verder
intake-do-page-up = bladzijde terug
intake-do-first = naar het begin
intake-do-last = naar het einde
import-holds-class = klasse { $class }
import-holds-score = score voor { $criterion }
import-holds-comment = opmerking bij { $criterion }
import-column-holds = De kolom “{ $column }” is gelezen als: { $holds }.
import-column-may-be-score = de kolom “{ $column }” is niet gekend, terwijl ze alleen scores bevat en een criterium geen kolom heeft
import-comment-of-several = de kolom “{ $column }” is één opmerking naast scores voor { $count } criteria: bij welk criterium ze hoort, staat er niet
import-hint-map-example = Zeg het met --map "{ $column }={ $target }", of laat de kolom weg met --map "{ $column }=extra".
import-ask-column = Wat staat in deze kolom?
import-ask-column-what = De kolom “{ $column }” kan op verschillende manieren gelezen worden. Kies wat erin staat. Staat er van alles door elkaar, geef dan in het bestand elk criterium een kolom.
import-member-several = verschillende leden heten “{ $member }”: { $ids }
import-member-several-hint = Schrijf de id van het lid dat bedoeld is.
import-conflict-beside-score = deze rij meldt een belangenconflict en heeft ook een score voor { $criterion }
import-conflict-beside-score-hint = Een belangenconflict geldt voor het hele voorstel: laat de andere scores in de rij leeg.
import-hint-score-date = Een rekenblad maakt van 7.5 of 7/5 een datum. Maak van de kolom een kolom met getallen, en typ de score opnieuw.
intake-unread = niet lezen
intake-columns-unread = Niet gelezen: { $columns }.
intake-missing-scores-hint = Druk op Enter bij een kolom met scores en kies het criterium, of kies de kolommen met criterium en score.
partner-role-lead = indiener
partner-role-partner = partner
partner-role-associated = geassocieerde partner
import-cell-empty-hint = Vul de cel in, of haal de rij weg.
import-column-share = de kolom “{ $column }” bevat aandelen, geen bedragen in { $currency }
import-column-factor = de kolom “{ $column }” bevat duizenden of miljoenen, geen bedragen in { $currency }
import-column-currency = de kolom “{ $column }” is in een andere munt dan die van de oproep, { $currency }
import-hint-column-unit = Reken de kolom in het bestand om en pas de kolomnaam aan; omrekenen doet Toets niet.
import-column-kept-several = deze kolommen zijn niet gekend; ze worden als gewone tekst bij het voorstel bewaard: { $columns }
import-column-ignored-several = deze kolommen zijn niet gekend en worden niet gelezen: { $columns }
export-scores-closed = Zolang de beoordeling loopt, staan de scores van anderen niet in dit bestand.
import-rows-hidden = deze rijen zijn in het werkboek verborgen en worden wel gelezen: { $parts }
import-columns-hidden = deze kolommen zijn in het werkboek verborgen en worden wel gelezen: { $parts }
dossiers-ask-near = Deze namen lijken op een id: { $names }. Klopt dat? (ja/nee)
import-formula-unworked = “{ $text }” is een formule waarvan het resultaat niet in het bestand staat
import-formula-unworked-hint = Open het bestand in het rekenblad, bewaar het opnieuw en importeer dat.
import-id-date = de id is een datum geworden: { $text }
import-id-date-hint = Een rekenblad maakt van 3-1 een datum. Maak van de kolom een kolom met tekst, en typ de id opnieuw.
import-changes-partners-hint = Klopt het nieuwe bestand? Voeg dan --update toe: de partners van de voorstellen in het bestand worden vervangen, en die van andere voorstellen blijven.
import-columns-too-many = deze tabel heeft meer dan { $count } kolommen
import-cell-too-long = deze cel heeft meer tekst dan een rekenblad in een cel toelaat
import-hint-meaning = Zeg wat bedoeld is, bijvoorbeeld --meaning "{ $field }:{ $text }={ $meaning }".
import-understood-sample = zo gelezen: { $text }
import-ids-kept = Zonder id in het bestand, maar met titel en indiener van een voorstel van de ronde, waarvan ze de id houden: { $count }.
import-secretary-stays = De lijst heeft geen secretaris: wie de ronde maakte, blijft het. Zet een rij met de rol secretaris in de lijst om dat te wijzigen.
import-member-ids = Zonder id in het bestand: elk lid krijgt zijn naam als id, zoals { $id } voor { $name }.
import-member-no-id = van “{ $name }” kan het programma geen id maken: zet er een kolom id bij, met kleine letters zonder accenten
import-ids-given = Zonder id in het bestand: { $count }. In de volgorde van het bestand zijn dat { $first } tot { $last }.
import-id-given = regel { $line } heeft geen id en krijgt { $id }: “{ $title }”
import-not-in-setup = Voorstellen en leden liggen vast sinds de beoordeling open is (fase { $phase }).
import-not-in-setup-hint = Keer met een reden terug naar de voorbereiding, of leg de wijziging vast als amendement.
import-scores-closed = Scores invoeren kan alleen tijdens de beoordeling en de beraadslaging; de ronde is in de fase { $phase }.
import-scores-closed-hint = Open de beoordeling met toets phase scoring, of keer met een reden terug naar een eerdere fase.
import-dossiers-closed = De teksten van de aanvragen liggen vast: de ronde is in de fase { $phase }.
import-dossiers-closed-hint = Keer eerst met een reden terug naar de beraadslaging: toets phase deliberation --reason "waarom"
import-changes = { $count ->
    [one] Dit bestand wijzigt iets dat er al staat:
   *[other] Dit bestand wijzigt { $count } dingen die er al staan:
}
import-change = { $id }, { $field }: { $was } wordt { $now }
import-change-comes = { $id } komt erbij
import-change-goes = { $id } verdwijnt
import-change-text = “{ $text }”
import-change-nothing = (leeg)
import-change-hidden = (niet voor u)
import-changes-more = ... en nog { $count }
import-changes-ask = Toch invoeren? (ja/nee)
import-changes-refused = Er is niets ingevoerd: het bestand wijzigt wat er al staat.
import-changes-hint = Klopt het nieuwe bestand? Voeg dan --replace toe. Met --dry-run ziet u eerst wat er zou gebeuren.
import-changes-proposals-hint = Klopt het nieuwe bestand? Voeg dan --update toe: wat in het bestand staat, wordt gewijzigd of komt erbij, en de andere voorstellen blijven. Met --replace verdwijnt elk voorstel dat niet in dit bestand staat; bekijk dat eerst met --dry-run --replace.
import-unchanged = Er is niets gewijzigd: alles uit dit bestand staat er al.
import-no-rows = Er is niets gewijzigd: dit bestand heeft geen rijen.
import-empties = Er is niets ingevoerd: dit bestand heeft geen rijen, en zou alles wegnemen wat er staat.
import-empties-ask = Dit bestand heeft geen rijen. Alles wegnemen wat er staat? (ja/nee)
import-empties-hint = Kijk het bestand na. Wilt u echt alles wegnemen, doe het dan op een terminal, waar het programma het vraagt.
import-own-conflict = Bij { $proposals } hebt u zelf een belangenconflict: of daar al iets staat, wordt u niet getoond.
import-own-conflict-refused = Er is niets ingevoerd: u hebt een belangenconflict bij een van de voorstellen, zodat u niet te zien krijgt wat het bestand daar wijzigt.
import-own-conflict-refused-hint = Voeg --replace toe als het bestand klopt, of laat een andere secretaris het invoeren.
import-begun-known = Deze leden zijn zelf al begonnen: { $sheets }.
dossiers-none = Er zijn geen aanvragen om in te voeren.
dossiers-none-hint = Noem bestanden als P01.docx, P01.odt, P01.md of P01.pdf, een map of een zip waarin ze staan.
dossiers-unknown = er is geen voorstel “{ $proposal }”
dossiers-unknown-hint = Geef het bestand de id van het voorstel als naam, of zeg bij welk voorstel het hoort: --map "{ $file }=ID". Hoort het nergens bij: --leave-out "{ $file }".
dossiers-alike-hint = Bedoelt u { $proposal }? Zeg het met --map "{ $file }={ $proposal }", of neem met --near alle namen over die op één id lijken.
dossiers-alike-several-hint = Dit kan { $proposals } zijn. Zeg welk voorstel het is: --map "{ $file }=ID".
dossiers-taken-for = genomen voor { $proposal }, waar de naam op lijkt
dossiers-torn = de naam zegt { $name }, de map { $folder }
dossiers-torn-hint = Zet het bestand in de map van het voorstel waar het bij hoort, of geef het een andere naam.
dossiers-said-of-none = er is geen bestand met deze naam
dossiers-ending = met een bestand .{ $ending } kan het programma niets doen
dossiers-not-text = dit is geen gewone tekst
dossiers-ending-hint = Bewaar de aanvraag als Word (docx), OpenDocument (odt), pdf of gewone tekst, met de id van het voorstel als naam: P01.docx. Een bijlage hoort in een map met die naam: P01/begroting.xlsx.
dossiers-ending-old-hint = Open het bestand in Word of LibreOffice en bewaar het als docx of odt, met de id van het voorstel als naam: P01.docx.
dossiers-passed-over = overgeslagen: dit is geen aanvraag, en in de naam staat geen voorstel
dossiers-left-out-as-said = weggelaten, zoals u vroeg
dossiers-folder-elsewhere = deze map is een koppeling naar een andere plaats of ligt te diep
dossiers-leftovers = { $count ->
    [one] 1 bestand dat een systeem achterliet, is overgeslagen.
   *[other] { $count } bestanden die een systeem achterliet, zijn overgeslagen.
}
dossiers-archive = hierin zitten andere bestanden, ingepakt
dossiers-archive-hint = Pak het eerst uit, en voer de bestanden zelf in: elk met de id van het voorstel als naam, of in een map met die naam.
dossiers-twice = voor { $proposal } is er al een tekst: { $first }
dossiers-annex-twice = er is al een bijlage { $name }: { $first }
dossiers-twice-hint = Er kan er maar een zijn. Laat het andere weg met --leave-out, of geef het een andere naam.
dossiers-no-name = de id { $proposal } kan geen naam van een bestand zijn
dossiers-lost = niet in de tekst: { $list }
dossiers-changed = anders in de tekst: { $list }
dossiers-extent = { $count ->
    [one] 1 teken
   *[other] { $count } tekens
}
dossiers-would = { $count ->
    [one] Zou 1 tekst invoeren.
   *[other] Zou { $count } teksten invoeren.
}
dossiers-done = { $count ->
    [one] 1 tekst ingevoerd.
   *[other] { $count } teksten ingevoerd.
}
dossiers-would-annexes = { $count ->
    [one] Zou 1 bijlage bewaren.
   *[other] Zou { $count } bijlagen bewaren.
}
dossiers-done-annexes = { $count ->
    [one] 1 bijlage bewaard.
   *[other] { $count } bijlagen bewaard.
}
dossier-broken = het bestand is beschadigd: { $part } kan niet gelezen worden
dossier-broken-hint = Open het bestand in Word of LibreOffice, bewaar het opnieuw als docx of odt, en voer het weer in.
dossier-encrypted = een wachtwoord houdt het bestand gesloten
dossier-encrypted-hint = Open het met het wachtwoord en bewaar het zonder.
dossier-other-kind = dit bestand is van een andere soort dan zijn naam zegt
dossier-other-kind-hint = Open het in het programma waarmee het gemaakt is, en bewaar het als docx of odt.
dossier-too-large = uitgepakt is dit bestand te groot
dossier-too-large-hint = Bewaar de tekst zonder beelden als docx, of voer de aanvraag in als pdf.
dossier-too-long = hier staat meer tekst dan in een aanvraag past
dossier-too-deep = de delen van dit bestand staan te diep in elkaar
dossier-empty = in dit bestand staat geen tekst
dossier-empty-hint = Zijn de bladzijden gescand, voer de aanvraag dan in als pdf: P01.pdf.
dossier-loss-image = { $count ->
    [one] 1 afbeelding
   *[other] { $count } afbeeldingen
}
dossier-loss-object = { $count ->
    [one] 1 grafiek of ingevoegd bestand
   *[other] { $count } grafieken of ingevoegde bestanden
}
dossier-loss-deletion = { $count ->
    [one] 1 geschrapt stuk
   *[other] { $count } geschrapte stukken
}
dossier-loss-comment = { $count ->
    [one] 1 opmerking in de marge
   *[other] { $count } opmerkingen in de marge
}
dossier-loss-head-and-foot = { $count ->
    [one] 1 kop- of voettekst
   *[other] { $count } kop- en voetteksten
}
dossier-loss-hidden = { $count ->
    [one] 1 verborgen stuk
   *[other] { $count } verborgen stukken
}
dossier-loss-contents = { $count ->
    [one] 1 inhoudsopgave
   *[other] { $count } inhoudsopgaven
}
dossier-loss-script = { $count ->
    [one] 1 macro of script
   *[other] { $count } macro's of scripts
}
dossier-loss-field = { $count ->
    [one] 1 invulveld
   *[other] { $count } invulvelden
}
dossier-loss-link = { $count ->
    [one] 1 koppeling die naar geen pagina leidt
   *[other] { $count } koppelingen die naar geen pagina leiden
}
dossier-loss-insertion = { $count ->
    [one] 1 ingevoegd stuk staat er als gewone tekst
   *[other] { $count } ingevoegde stukken staan er als gewone tekst
}
dossier-loss-text-box = { $count ->
    [one] 1 tekstvak staat achter zijn alinea
   *[other] { $count } tekstvakken staan achter hun alinea
}
dossier-loss-inner-table = { $count ->
    [one] 1 tabel in een tabel staat er als tekst
   *[other] { $count } tabellen in een tabel staan er als tekst
}
dossier-loss-formula = { $count ->
    [one] 1 formule staat er als tekst
   *[other] { $count } formules staan er als tekst
}
annex-extent = { $count ->
    [one] 1 byte
   *[other] { $count } bytes
}
annex-listed = { $name }, { $count } bytes, SHA-256 { $digest }
annex-none = Bij dit voorstel zijn er geen bijlagen.
annex-closed = Dit dossier is niet voor u open.
annex-unknown = bij dit voorstel is er geen bijlage “{ $name }”
annex-unknown-hint = Zonder naam ziet u welke er zijn: toets annex ID.
annex-moved = de bijlage veranderde terwijl ze gelezen werd
annex-terminal = een bijlage hoort in een bestand, niet op een scherm
annex-terminal-hint = Zeg waar ze moet komen: -o "{ $name }".
desk-annexes = Bijlagen
desk-annexes-how = Een bijlage haalt u op met: toets annex { $proposal } NAAM -o BESTAND
annex-no-text = in deze pdf is geen tekst te vinden om in te zoeken: de bladzijden zijn allicht gescand, of het bestand is beveiligd of te groot om te lezen. Het wordt als bijlage bewaard.
annex-no-name = “{ $name }” kan geen naam van een bijlage zijn
annex-no-name-hint = Geef het bestand een gewone, kortere naam die niet met een punt begint.
annex-too-large = deze bijlage is groter dan 128 MB
annex-too-large-hint = Maak ze kleiner, of deel ze op.
archive-empty = in dit archief zit geen bestand
archive-broken = het archief is beschadigd bij “{ $name }”
archive-climbs = “{ $name }” wil buiten de map van het archief terechtkomen
archive-link = “{ $name }” is geen gewoon bestand maar een koppeling of een toestel
archive-encrypted = “{ $name }” is met een wachtwoord ingepakt
archive-inside = “{ $name }” is zelf een archief
archive-too-many = er zitten meer dan tienduizend bestanden in (“{ $name }”)
archive-too-large = uitgepakt is “{ $name }” te groot: een bestand mag 128 MB zijn, alle samen 4 GB
archive-hint = Er is niets ingevoerd. Maak een nieuw archief van een map met de bestanden zelf, of voer die map in.
import-input-name = Van wat op de standaardinvoer komt, is de naam nodig.
import-input-name-hint = Geef ze met --name: toets import dossiers - --name aanvragen.zip < aanvragen.zip
import-input-empty = er kwam niets binnen op de standaardinvoer
import-input-too-large = wat binnenkomt, is te groot
import-file-too-large = dit bestand is groter dan { $most } MB
import-file-too-large-hint = Een lijst is nooit zo groot. Bewaar alleen het blad met de lijst, zonder beelden, als xlsx of csv.
import-map-no-table = --map “{ $column }” hoort bij een tabel, en er is geen tabel
import-partners-alone = --partners hoort bij een tabel met voorstellen (CSV)
import-comment-long = de opmerking telt { $length } tekens; de oproep laat er { $most } toe
import-comment-long-hint = Kort de opmerking in. Er is niets ingevoerd.
import-lost-records = Deze leden hebben al een verslag en ontbreken in het bestand: { $members }.
import-lost-records-hint = Laat hen in het bestand staan.
import-unanswered = Let op: bij { $proposal } van { $member } ontbreekt een score voor { $criteria }.
import-would = { $count ->
    [one] Dit zou 1 rij invoeren. Er is niets geschreven.
   *[other] Dit zou { $count } rijen invoeren. Er is niets geschreven.
}
import-done = { $count ->
    [one] 1 ingevoerd.
   *[other] { $count } ingevoerd.
}
import-begun = Deze leden zijn zelf al begonnen: { $sheets }. Er is niets ingevoerd.
import-begun-refused = Er is niets ingevoerd.
import-begun-hint = Met --replace komt de invoer boven hun eigen scores te staan; het verslag bewaart beide.
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
demo-again = Zo werkt u er later in verder: { $command }
home = In deze map staat geen ronde.
    {"  "}toets demo      alles uitproberen op een voorbeeldronde
    {"  "}toets new MAP --call criteria/oproep-507.ron
    {"  "}                een nieuwe ronde beginnen
    {"  "}toets --help    alle opdrachten
explain-text = De commissie zegt: { $text }
explain-minority = Een minderheid zegt: { $text }
explain-minority-of = Minderheidsstandpunt van { $names }: { $text }
table-drawn = loting: van plaats { $from } naar { $place }

### Check

check-file-missing = Het bestand { $file } ontbreekt.
check-file-missing-hint = Zet { $file } terug in de map van de ronde, of maak een lege lijst: [].
check-double-hint = Geef een van beide een andere naam, of haal er een weg.
check-alike-hint = Verschil in hoofdletters, nullen vooraan of spaties is te weinig. Geef een van beide een andere id, of haal er een weg.
check-known-hint = Bekend zijn: { $names }.
check-none-known-hint = De oproep noemt er geen; voeg er een toe of haal de verwijzing weg.
check-call-no-id = De oproep heeft geen nummer of code.
check-call-no-id-hint = Vul bij id het nummer of de code van de oproep in.
check-call-no-title = De oproep heeft geen titel.
check-call-no-title-hint = Vul bij title de titel van de oproep in.
check-call-language = De taal { $language } is onbekend.
check-call-currency = { $currency } is geen code van een munt.
check-call-currency-hint = Schrijf de munt met drie hoofdletters, zoals EUR.
check-call-deadline = De uiterste datum "{ $deadline }" is geen dag of dag met een uur.
check-call-deadline-hint = Schrijf "2020-10-16" (tot het einde van die dag) of "2020-10-16T12:00" (tot en met dat uur), zonder seconden of tijdzone.
check-call-no-budget = De oproep heeft geen budget.
check-call-no-budget-hint = Noem bij budget minstens één bron met een bedrag boven nul.
check-call-source-negative = De bron { $source } heeft een bedrag onder nul: { $amount }.
check-call-source-negative-hint = Vul in wat { $source } in het geheel betaalt.
check-call-grant-max = De hoogste subsidie is { $amount }; zo kan niets worden toegekend.
check-call-grant-max-hint = Vul een bedrag boven nul in, of laat max weg.
check-call-grant-min = De laagste subsidie is { $amount }; zo wordt niemand uitgesloten.
check-call-grant-min-hint = Vul een bedrag boven nul in, of laat min weg.
check-call-grant-min-budget = De laagste subsidie ({ $min }) is meer dan het hele budget ({ $budget }); zo kan niets worden toegekend.
check-call-grant-min-budget-hint = Verlaag min, of verhoog het budget.
check-call-grant-range = De laagste subsidie ({ $min }) ligt boven de hoogste ({ $max }); zo kan niemand meedoen.
check-call-grant-range-hint = Verlaag min of verhoog max.
check-call-own-share = De kleinste eigen inbreng is { $share }; een aandeel ligt tussen 0 en 1.
check-call-own-share-hint = Schrijf de helft als "0.50".
check-call-share-max = Het grootste aandeel van de subsidie is { $share }; het moet boven 0 liggen en mag hoogstens 1 zijn.
check-call-share-max-hint = Schrijf de helft als "0.50".
check-call-partial-share = Het kleinste deel van de aanvraag is { $share }; het moet boven 0 liggen en mag hoogstens 1 zijn.
check-call-partial-share-hint = Schrijf tachtig procent als Share("0.80").
check-call-max-per-lead = Met hoogstens 0 toekenningen per indiener kan niets worden toegekend.
check-call-max-per-lead-hint = Vul minstens 1 in, of laat max_per_lead weg.
check-call-applications = Met hoogstens 0 voorstellen per indiener kan niemand meedoen.
check-call-applications-hint = Vul minstens 1 in, of laat max_applications_per_lead weg.
check-call-empty-list = De lijst { $list } is leeg. Dat sluit niemand uit: wat hier staat, is hetzelfde als niets.
check-call-empty-list-hint = Laat { $list } weg, of vul in wie mag.
check-call-min-partners = Minstens 0 partners sluit niemand uit.
check-call-min-partners-hint = Vul minstens 1 in, of laat min_partners weg.
check-call-duration-empty = De duur noemt geen minste en geen meeste aantal maanden.
check-call-duration-empty-hint = Vul least of most in, of laat duration weg.
check-call-duration-months = Een project kan geen { $months } maanden duren; het aantal ligt tussen 1 en { $max }.
check-call-duration-months-hint = Vul het aantal maanden in, zoals 12.
check-call-duration-range = Het minste aantal maanden ({ $least }) ligt boven het meeste ({ $most }); zo kan niemand meedoen.
check-call-duration-range-hint = Verlaag least of verhoog most.
check-call-classes = De oproep heeft { $count } klassen; er kunnen er hoogstens { $max } zijn.
check-call-classes-hint = Voeg klassen samen, of haal weg wat geen streefcijfer en geen gelijke stand nodig heeft.
check-call-decimals = { $decimals } decimalen is te veel; er kunnen er hoogstens { $max } zijn.
check-call-decimals-hint = Vul het aantal decimalen in dat wordt gepubliceerd, meestal 2.
check-call-trimmed = Wie de { $dropped } laagste en de { $dropped } hoogste scores laat vallen, heeft minstens { $needed } fiches nodig; min_sheets is { $min_sheets }.
check-call-trimmed-hint = Zet min_sheets op { $needed }, of laat minder scores vallen.
check-call-min-sheets = Met minstens 0 scores per criterium is een voorstel volledig dat niemand beoordeeld heeft.
check-call-min-sheets-hint = Vul minstens 1 in, of laat min_sheets weg.
check-call-no-lot = De oproep laat het lot beslissen, maar noemt geen loting.
check-call-no-lot-hint = Noem bij lot de openbare bron en het tijdstip van de loting.
check-call-early-draw = De loting ({ $draw }) is niet na de uiterste dag van indienen.
check-call-early-draw-hint = Kies een tijdstip waarop de voorstellen en de scores vastliggen.
check-double-criterion = Het criterium { $id } staat er twee keer; de eerste keer op { $first }.
check-double-class = De klasse { $id } staat er twee keer; de eerste keer op { $first }.
check-double-block = Het blok { $id } staat er twee keer; de eerste keer op { $first }.
check-double-source = De bron { $id } staat er twee keer; de eerste keer op { $first }.
check-twice = In { $list } staat { $what } twee keer; de eerste keer op { $first }.
check-twice-hint = Haal er een weg, of schrijf wat u met de tweede bedoelde.
check-call-no-criteria = De oproep heeft geen criteria.
check-call-no-criteria-hint = Noem minstens één criterium met een schaal.
check-call-weight = Het gewicht van { $criterion } is { $weight }; het moet boven nul liggen.
check-call-weight-hint = Geef { $criterion } een gewicht boven nul, of haal het criterium weg.
check-call-weight-default = Bij het criterium { $criterion } staat geen gewicht, bij andere wel; het telt voor 1.
check-call-weight-default-hint = Vul bij { $criterion } een gewicht in, ook als dat 1 is.
check-call-weight-uncounted = { $criterion } telt niet mee (counted: false), maar heeft een gewicht ({ $weight }).
check-call-weight-uncounted-hint = Haal het gewicht weg, of laat { $criterion } meetellen.
check-call-none-counted = Geen enkel criterium telt mee; zo is er geen totaal.
check-call-none-counted-hint = Haal counted: false weg bij een criterium.
check-call-block-uncounted = Het blok { $block } noemt { $criterion }, dat niet meetelt (counted: false).
check-call-block-uncounted-hint = Haal { $criterion } uit het blok; een eigen drempel kan wel.
check-call-block-empty = Het blok { $block } noemt geen enkel criterium.
check-call-block-empty-hint = Noem bij criteria de criteria van het blok, of haal het blok weg.
check-call-points-low = Bij { $criterion } is de laagste score de beste; in een som van punten telt dat verkeerd om.
check-call-points-low-hint = Kies best: High voor { $criterion }, of form: Percent voor het totaal.
check-call-roles = Geen van de rollen bij { $criterion } geeft in deze oproep scores.
check-call-roles-hint = Noem Evaluator of External; Chair kan alleen met chair_scores: true.
check-call-scale-order = De schaal van { $criterion } loopt van { $from } tot { $to }; het begin moet onder het einde liggen.
check-call-scale-order-hint = Verwissel from en to; wat het beste is, zegt best.
check-call-scale-step = De stap op de schaal van { $criterion } is { $step }; ze moet boven nul liggen.
check-call-scale-step-hint = Vul het verschil tussen twee opeenvolgende scores in, zoals "0.5".
check-call-scale-multiple = Van { $from } tot { $to } gaat niet op in stappen van { $step } (criterium { $criterion }).
check-call-scale-multiple-hint = Kies een stap waarmee { $to } precies wordt bereikt.
check-call-words-few = De schaal van { $criterion } heeft minder dan twee woorden.
check-call-words-few-hint = Geef de schaal minstens twee woorden, zoals Words([Word("Sterk", "3"), Word("Zwak", "0")]).
check-call-word-empty = Een woord op de schaal van { $criterion } is leeg, of heeft geen letter of cijfer.
check-call-word-empty-hint = Vul het woord bij { $value } in.
check-call-word-twice = Op de schaal van { $criterion } staat “{ $word }” twee keer; hoofdletters en spaties maken geen verschil.
check-call-word-twice-hint = Geef elke score een eigen woord.
check-call-word-number = Op de schaal van { $criterion } leest “{ $word }” als een getal, maar het telt voor { $value }.
check-call-word-number-hint = Geef { $value } een woord dat niet als een ander getal leest.
check-call-word-value = Op de schaal van { $criterion } tellen “{ $other }” en “{ $word }” allebei voor { $value }.
check-call-word-value-hint = Geef elk woord een eigen waarde.
check-call-descriptor = De omschrijving bij { $mark } hoort bij geen score van { $criterion }.
check-call-descriptor-hint = De schaal is: { $scale }.
check-call-threshold = De drempel { $threshold } ligt buiten wat mogelijk is: { $low } tot { $high }.
check-call-threshold-hint = Kies een drempel van { $low } tot { $high }.
check-call-threshold-strict = De drempel { $threshold } haalt niemand; het beste wat kan, ligt er niet boven.
check-call-threshold-strict-hint = Laat het teken > weg, of kies een lagere eis.
check-call-unknown-criterion = De oproep kent geen criterium { $criterion }.
check-call-unknown-class = De oproep kent geen klasse { $class }.
check-call-cover-no-target = Bij gelijke stand gaat het streefcijfer van { $class } voor, maar { $class } heeft er geen.
check-call-cover-no-target-hint = Voeg een streefcijfer voor { $class } toe, of gebruik Class("{ $class }").
check-call-two-blocks = { $criterion } telt in meer dan één blok; het staat ook op { $first }.
check-call-two-blocks-hint = Laat { $criterion } in één blok staan als dat niet de bedoeling is.
check-call-target-zero = Een streefcijfer van 0 zegt niets.
check-call-target-zero-hint = Vul een aantal in, of haal het streefcijfer weg.
check-call-target-above-all = Het streefcijfer van { $class } is { $at_least }, meer dan de { $all } voor alle voorstellen samen; wie het haalt, haalt dat vanzelf.
check-call-target-above-all-hint = Kijk na of de twee aantallen niet verwisseld zijn; anders zegt het streefcijfer voor alles niets.
check-call-limit-zero = Een maximum van 0 laat niemand toe.
check-call-limit-zero-hint = Vul een aantal in, of haal het maximum weg.
check-call-limit-below-target = Het maximum is { $at_most }, minder dan het streefcijfer { $at_least } voor dezelfde voorstellen.
check-call-limit-below-target-hint = Verhoog het maximum, of verlaag het streefcijfer; anders geeft het streefcijfer toe.
check-call-envelope-amount = Het bedrag { $amount } is niet meer dan nul.
check-call-envelope-amount-hint = Vul een bedrag in, of haal die grens weg.
check-call-envelope-open = Deze enveloppe heeft geen minimum en geen maximum.
check-call-envelope-open-hint = Geef at_least, at_most of beide.
check-call-envelope-order = Het minimum { $least } is meer dan het maximum { $most }.
check-call-envelope-order-hint = Verlaag het minimum, of verhoog het maximum.
check-call-envelope-above-budget = Het minimum { $least } voor { $class } is meer dan het hele budget { $budget }; het wordt dan verlaagd.
check-call-envelope-above-budget-hint = Verlaag at_least, of verhoog het budget.
check-call-province = De provincie { $province } van de klasse { $class } staat niet in het register van gemeenten.
check-call-class-nobody = Geen enkele gemeente van het register heeft minder dan { $below } inwoners: de klasse { $class } blijft leeg.
check-call-class-nobody-hint = Vul een aantal inwoners in, zoals 15000.
check-call-nobody-scores = Niemand in de commissie geeft scores voor { $criterion }; zo blijft elk voorstel onvolledig.
check-call-nobody-scores-hint = Voeg een lid toe met een rol die { $criterion } beoordeelt, of pas de rollen bij het criterium aan.
check-target-all = alle voorstellen
check-target-class = klasse { $class }
check-class-undeclared = Geen enkel voorstel hoort bij de klasse { $class }.
check-class-undeclared-hint = De kolom `classes` van de voorstellen zegt het (de naam { $class } in de cel), of een kolom { $class } met ja of nee.
check-target-few = Het streefcijfer { $at_least } is onhaalbaar: er { $count ->
    [one] komt maar 1 voorstel
   *[other] komen maar { $count } voorstellen
  } in aanmerking ({ $whose }).
check-target-few-hint = Kijk na of er voorstellen ontbreken of onontvankelijk zijn; anders wordt het streefcijfer bij de selectie verlaagd.
check-target-money = Het streefcijfer { $at_least } is onbetaalbaar ({ $whose }): de goedkoopste vragen samen { $cheapest }, het budget is { $budget }.
check-target-money-hint = Kijk het budget en de bedragen na; anders wordt het streefcijfer bij de selectie verlaagd.
check-double-proposal = Het voorstel { $id } staat er twee keer; de eerste keer op { $first }.
check-proposal-alike = De voorstellen { $other } en { $id } zijn nauwelijks te onderscheiden; { $other } staat op { $first }.
check-proposal-no-title = { $proposal } heeft geen titel.
check-proposal-no-title-hint = Vul bij title de titel van het voorstel in.
check-proposal-title-control = De titel van { $proposal } bevat een nieuwe regel of een tab.
check-proposal-title-control-hint = Tik de titel opnieuw in, op één regel.
check-unseen = { $what } bevat een teken dat niet te zien is: { $sign }, { $why }.
check-unseen-hint = Tik die tekst opnieuw in. Kopiëren neemt het teken mee.
unseen-control = een stuurteken
unseen-direction = dat de leesrichting omdraait
unseen-shapeless = een teken zonder vorm
check-proposal-dates = { $proposal } eindigt ({ $end }) voor het begint ({ $start }).
check-proposal-dates-hint = Kijk start en end na; misschien zijn ze verwisseld.
check-proposal-no-lead-partner = De partners van { $proposal } staan er met hun kosten of subsidie, maar de indiener staat er niet bij.
check-proposal-no-lead-partner-hint = Zet de indiener met role: Lead in de lijst van partners.
check-proposal-nis = De gemeentecode { $nis } van { $proposal } staat niet in het register.
check-proposal-nis-near-hint = Misschien bedoeld: { $names }.
check-proposal-nis-hint = Het register geldt voor 1 januari 2020; een ander jaar kan als municipalities.csv in de map van de ronde staan.
check-proposal-other-municipality = { $proposal }: de indiener is “{ $lead }” ({ $namednis }), maar de NIS-code { $nis } is die van { $coded }.
check-proposal-other-municipality-hint = Verbeter de naam van de indiener of de NIS-code.
check-proposal-other-province = { $proposal }: er staat provincie “{ $typed }”, maar { $municipality } ({ $nis }) ligt in { $province }.
check-proposal-other-province-hint = Verbeter de provincie of de NIS-code, of laat de provincie leeg: het register kent ze.
check-proposal-province = { $proposal }: “{ $province }” is geen provincie van het register, en een klasse van de oproep hangt ervan af.
check-proposal-province-hint = Verbeter de provincie, of geef een reden als ze buiten het register ligt.
check-proposal-kbo = { $proposal }: “{ $kbo }” is geen ondernemingsnummer.
check-proposal-kbo-digits = { $proposal }: het ondernemingsnummer “{ $kbo }” klopt niet; de laatste twee cijfers passen niet bij de andere.
check-proposal-kbo-hint = Een ondernemingsnummer heeft tien cijfers en begint met 0 of 1, bijvoorbeeld 0207.451.227.
check-proposal-kbo-open = { $proposal }: “{ $name }” staat elders met verschillende ondernemingsnummers ({ $numbers }) en hier zonder. Zo is niet te zeggen welke organisatie dit is.
check-proposal-kbo-open-hint = Vul bij { $proposal } het ondernemingsnummer in.
check-proposal-kbo-divided = { $proposal }: het ondernemingsnummer { $kbo } staat bij verschillende gemeenten ({ $codes }).
check-proposal-kbo-divided-hint = Kijk de NIS-codes en het ondernemingsnummer na; nu telt elke gemeente apart.
check-proposal-other-lead = { $proposal }: de indiener is “{ $lead }”, maar in de lijst van partners is dat “{ $partner }”.
check-proposal-other-lead-hint = Kijk na wie de indiener is.
check-proposal-class-unknown = { $proposal } noemt de klasse { $class }, die de oproep niet kent.
check-proposal-class-ruled = { $proposal } noemt de klasse { $class }, maar de oproep bepaalt zelf wie erbij hoort.
check-proposal-class-ruled-hint = Haal { $class } weg; wat hier staat, telt niet.
check-ineligible = { $proposal }: { $why }
check-ineligible-hint = Klopt het gegeven, dan doet het voorstel niet mee; kijk het anders na bij de indiener.
check-proposal-region = { $proposal }: de NIS-code { $nis } ligt in geen enkel gewest; het gewest beslist wie mag indienen.
check-proposal-region-hint = Vul bij nis de NIS-code van de gemeente in: vijf cijfers, zoals 44021 voor Gent.
check-proposal-order = { $proposal }: het is niet te zeggen of dit bij de eerste { $max } van deze indiener hoort: het tijdstip van indienen ontbreekt, of is niet te onderscheiden van dat van { $others }.
check-proposal-order-hint = Vul bij submitted van deze voorstellen de dag en het uur in, zoals 2020-10-16T11:45.
check-proposal-partner-unnamed = { $proposal }: een partner heeft geen naam en geen ondernemingsnummer; zo is niet te zeggen of er genoeg partners zijn.
check-proposal-partner-unnamed-hint = Vul de naam van de partner in, of haal de rij weg.
check-amount-typed-hint = Schrijf het bedrag hier zonder teken voor de duizendtallen en met een punt voor de centen, zoals "40000.00".
check-proposal-requested = { $proposal } vraagt { $requested }; het bedrag moet boven nul liggen.
check-proposal-requested-hint = Vul bij requested de gevraagde subsidie in.
check-proposal-above-cost = { $proposal } vraagt { $requested }, { $rest } meer dan de totale kost ({ $total }).
check-proposal-above-cost-hint = Kijk de twee bedragen na; een subsidie kan niet boven de totale kost liggen.
check-proposal-negative = Bij { $proposal } ligt { $field } onder nul: { $amount }.
check-proposal-negative-hint = Vul bij { $field } een bedrag van nul of meer in.
check-proposal-minimum = { $proposal } kan niet met minder dan { $minimum }, maar vraagt { $requested }.
check-proposal-minimum-hint = Het minimum is hoogstens wat wordt gevraagd.
check-proposal-sum-above = Bij { $proposal } zijn de aanvraag ({ $requested }) en de eigen inbreng ({ $own }) samen { $rest } meer dan de totale kost ({ $total }).
check-proposal-sum-above-hint = Kijk de drie bedragen na; samen kunnen aanvraag en eigen inbreng niet boven de totale kost liggen.
check-proposal-sum-below = Bij { $proposal } is { $rest } van de totale kost ({ $total }) niet verklaard door de aanvraag ({ $requested }) en de eigen inbreng ({ $own }).
check-proposal-sum-below-hint = Vraag wie de rest betaalt, of verbeter het bedrag.
check-proposal-partner-totals = De kosten van de partners van { $proposal } zijn samen { $parts }, de totale kost is { $whole }.
check-proposal-partner-totals-hint = Verbeter de kost van een partner of total_cost.
check-proposal-partner-grants = De subsidies van de partners van { $proposal } zijn samen { $parts }, gevraagd is { $whole }.
check-proposal-partner-grants-hint = Verbeter de subsidie van een partner of requested.
check-proposal-missing = Bij { $proposal } ontbreekt { $field }, nodig voor { $why }.
check-proposal-missing-hint = Vul { $field } aan; wat ontbreekt, wordt niet als nul gelezen.
check-proposal-hour = { $proposal } werd ingediend op de laatste dag, maar het uur ontbreekt; de uiterste datum is { $deadline }.
check-proposal-hour-hint = Vul bij submitted ook het uur in, zoals 2020-10-16T11:45; middernacht schrijft u als 2020-10-16T00:00.
check-needs-max-per-lead = het aantal toekenningen per indiener
check-needs-lead = de vraag wie mag indienen
check-needs-lead-region = het gewest van wie mag indienen
check-needs-applications = het aantal voorstellen per indiener
check-needs-duration = de duur van het project
check-needs-class = de klasse { $class }
check-needs-minimum = een toekenning van minder dan de aanvraag
check-needs-own-share = de kleinste eigen inbreng
check-needs-share-max = het grootste aandeel van de subsidie
check-needs-deadline = de uiterste dag van indienen
check-needs-earlier = de volgorde van indienen bij gelijke stand
check-proposal-no-blind = { $proposal } heeft geen tekst zonder namen; wie blind beoordeelt, krijgt er geen.
check-proposal-no-blind-hint = Breng de tekst zonder namen binnen als { $proposal }.blind.md: toets import dossiers.
check-closed = Over { $proposal } is er iets na te gaan; u ziet niet wat, omdat u hier een belangenconflict hebt.
check-proposal-no-dossier = { $proposal } heeft geen dossier.
check-proposal-no-dossier-hint = Breng de tekst van de aanvraag binnen als { $proposal }.md: toets import dossiers. Na het openen van de beoordeling hoort daar een reden bij (--reason).
check-double-member = Het lid { $id } staat er twee keer; de eerste keer op { $first }.
check-member-alike = De leden { $other } en { $id } zijn nauwelijks te onderscheiden; { $other } staat op { $first }.
check-double-login = Het account { $id } hoort bij twee leden; de eerste keer op { $first }.
check-no-evaluator = De commissie heeft nog geen beoordelaars.
check-no-evaluator-hint = Lees een tabel met leden in: toets import committee.
check-no-chair = De commissie heeft geen voorzitter; niemand kan de beslissingen vastleggen.
check-no-chair-hint = Geef een lid role: Chair.
check-no-secretary = De commissie heeft geen secretaris.
check-no-secretary-hint = Geef een lid role: Secretary.
check-member-unknown-proposal = { $member } krijgt { $proposal } te lezen, maar dat voorstel bestaat niet.
check-member-unknown-proposal-hint = Verbeter het nummer, of haal het weg bij { $member }.
check-member-unassigned = { $member } krijgt niets te lezen, terwijl andere leden wel voorstellen hebben.
check-member-unassigned-hint = Wijs { $member } voorstellen toe; alleen als niemand er heeft, leest iedereen alles.
check-member-assigned = { $member } heeft voorstellen te lezen, maar geeft als { $role } geen scores.
check-member-assigned-hint = Haal de voorstellen weg bij { $member }, of kijk de rol na.
check-few-readers = { $proposal } wordt door { $readers ->
    [0] niemand
    [one] 1 lid
   *[other] { $readers } leden
  } volledig gelezen; de oproep vraagt er { $min_sheets }.
check-few-readers-hint = Wijs { $proposal } aan meer leden toe (toets assign --keep), of verlaag min_sheets in de oproep.
check-no-rapporteur = { $count ->
    [one] Eén voorstel heeft geen rapporteur: { $proposals }.
   *[other] { $count } voorstellen hebben geen rapporteur: { $proposals }.
}
check-no-rapporteur-hint = Verdeel ze met toets assign --keep, of kies zelf met toets assign --grid.
check-few-readers-all = Niet elk criterium heeft genoeg beoordelaars: minstens één heeft er { $readers }, de oproep vraagt er { $min_sheets }.
check-few-readers-all-hint = Voeg beoordelaars toe aan de commissie, of verlaag min_sheets in de oproep.
check-affiliation = { $member } hoort bij { $affiliation } en leest { $proposal } van diezelfde organisatie. Dat is een belangenconflict.
check-affiliation-hint = Wijs { $proposal } aan iemand anders toe; anders komt het conflict op het verslag zodra de beoordeling opent.
check-record-torn = { $file } bewaart een afgebroken laatste regel die nooit als bewaard is gemeld.
check-record-torn-hint = Vraag het lid na te kijken of de laatste wijziging er staat; daarna mag het bestand weg.
check-record-hidden = { $file } is voor dit account niet leesbaar en is niet nagekeken.
check-record-hidden-hint = Laat toets check draaien door wie alle verslagen mag lezen.
check-record-stranger = Er is een verslag van { $member }, maar zo iemand zit niet in de commissie; het telt niet mee.
check-record-stranger-hint = Zet { $member } terug in committee.ron, of laat het staan als dat zo hoort.
check-record-proposal = Deze regel gaat over { $proposal }, maar dat voorstel bestaat niet.
check-record-criterion = Deze regel gaat over het criterium { $criterion }, maar de oproep kent dat niet.
check-record-mark = De score op deze regel ({ $proposal }, criterium { $criterion }) ligt niet op de schaal: { $scale }.
check-record-changed-hint = De oproep of de voorstellen zijn na deze regel gewijzigd; zet ze terug zoals ze waren.
check-call-draw-no-lot = De oproep laat loten over de streep, maar noemt geen loting.
check-call-draw-no-lot-hint = Noem bij lot de openbare bron en het tijdstip van de loting.
check-call-draw-best-total = De hoogste som volgt de rangschikking niet: een loting kan er niets aan veranderen.
check-call-draw-best-total-hint = Kies een andere strategie, of laat draw weg.
check-draw-too-many = Over de streep loten kan tot { $most } voorstellen; dit zijn er { $count }.
check-draw-too-many-hint = Laat draw weg uit de oproep: wie te dicht bij de streep ligt, wordt dan niet berekend.
check-call-total-large = Het totaal kan groter worden dan { $limit }: daarmee kan niet exact gerekend worden.
check-call-total-large-hint = Kies kleinere gewichten of minder decimalen; de verhouding tussen de gewichten telt.

### Service

keys-heading = Voor authorized_keys van de account waarop de commissie inlogt; elke sleutel opent enkel het scherm van dat lid.
keys-none = { $member } ({ $name }): nog geen sleutel
keys-no-screen = { $member } ({ $name }): deze rol heeft geen scherm
keys-not-a-key = De sleutel van { $member } is geen hele publieke sleutel van SSH op één regel.
keys-twice = { $first } en { $second } hebben dezelfde sleutel; sshd zou de tweede binnenlaten als de eerste.
keys-path = In het pad { $path } staat een teken dat in authorized_keys niet veilig is.
keys-path-hint = Zet de ronde en het programma in mappen zonder aanhalingstekens, backslash of uitroepteken in hun naam.
verify-well = Er is niets veranderd: { $records ->
    [one] 1 verslag
   *[other] { $records } verslagen
}, { $lines ->
    [one] 1 regel
   *[other] { $lines } regels
}.
verify-setup = De ronde is nog in voorbereiding; er is nog niets verzegeld.
verify-phase = Fasewissel { $number }, naar { $phase }, op { $at } UTC.
verify-decided = De beslissing is verzegeld met fasewissel { $number }, op { $at } UTC.
verify-open = { $count ->
    [one] Daarna kwam er 1 regel bij. Die verzegelt alleen het kenmerk hieronder.
   *[other] Daarna kwamen er { $count } regels bij. De laatste van elk verslag verzegelt alleen het kenmerk hieronder.
}
verify-torn = { $file }: de laatste regel is niet afgewerkt en telt niet mee.
verify-digest = Kenmerk van alles samen, voor het verslag van de vergadering:
    { $digest }
verify-changed = { $count ->
    [one] Er is 1 afwijking: de ronde is veranderd buiten het programma om.
   *[other] Er zijn { $count } afwijkingen: de ronde is veranderd buiten het programma om.
}
verify-changed-hint = Vergelijk met een reservekopie, en schrijf op wie wat veranderde. Er is nu niets aangepast.
verify-expect = Dit is niet het kenmerk dat u verwachtte: er is sindsdien iets bijgekomen of veranderd.
verify-expect-hint = Vergelijk de laatste regel van elk verslag met die van toen.
verify-phase-order = Fasewissel { $number } volgt niet op de vorige.
verify-phase-step = Fasewissel { $number } slaat een fase over, of gaat terug zonder reden.
verify-line-role = Deze regel kan iemand in deze rol niet geschreven hebben.
verify-phase-heads = Fasewissel { $number } noemt de stand van de verslagen niet zoals die toen was.
verify-head = Bij fasewissel { $number } had dit verslag { $lines } regels; die zijn sindsdien veranderd of verdwenen.
verify-phase-inputs = Fasewissel { $number } verzegelt niet alle invoer, hoewel een versie die dat doet al aan de ronde gewerkt heeft.
verify-phase-line = Of de regel van fasewissel { $number } zelf is veranderd: geen latere regel verzegelt die.
verify-line-closed = Deze regel kon in de fase { $phase } niet geschreven worden.
verify-input = { $became ->
    [added] Dit bestand is erbij gekomen sinds fasewissel { $number }, zonder dat het verslag van de ronde dat zegt.
    [removed] Dit bestand is weg sinds fasewissel { $number }, zonder dat het verslag van de ronde dat zegt.
   *[changed] Dit bestand is veranderd sinds fasewissel { $number }, zonder dat het verslag van de ronde dat zegt.
}
verify-input-between = { $became ->
    [added] Dit bestand is erbij gekomen tussen fasewissel { $number } en { $next }, zonder dat het verslag van de ronde dat zegt.
    [removed] Dit bestand is verdwenen tussen fasewissel { $number } en { $next }, zonder dat het verslag van de ronde dat zegt.
   *[changed] Dit bestand is veranderd tussen fasewissel { $number } en { $next }, zonder dat het verslag van de ronde dat zegt.
}
verify-input-rules-hint = Zet het bestand terug zoals het was, uit een reservekopie. Een fout gegeven verbetert u op het scherm van de voorzitter, met een reden.
verify-input-amend-hint = Zet het terug zoals het was, of leg de wijziging met een reden vast: toets import dossiers MAP BESTAND --reason TEKST
verify-input-file-hint = Zet het bestand terug zoals het was, uit een reservekopie; wat erbij kwam, haalt u weg.
verify-manifest-changed = { $file } is niet meer de lijst van bestanden die toen verzegeld is.
verify-manifest-gone = { $file } ontbreekt: de lijst van bestanden die toen verzegeld is.
verify-manifest-unsealed = { $file } is van geen enkele fasewissel in het verslag van de ronde: de regel ervan is weg, of de fasewissel werd onderbroken.
verify-manifest-unsealed-hint = Zoek de regel in een reservekopie. Werd de fasewissel onderbroken, doe ze dan opnieuw.
verify-manifest-hint = Zet een kopie terug. Zonder die lijst is niet te zeggen welk bestand veranderde.
verify-record-stranger = { $file } is van niemand in de commissie.
verify-record-gone = { $file } is weg. Het was leeg, maar het stond er bij de fasewissel.
verify-line-other = De laatste regel staat er niet zoals het programma hem schrijft.
verify-decision-unsealed = { $file } is van geen enkele beslissing in het verslag van de ronde.
verify-decision-differs = Dit bestand zegt iets anders dan de scores en de regels geven. Kijk naar: { $what }.
verify-decision-other-form = Dit bestand is niet geschreven zoals het programma het schrijft; het programma leest er hetzelfde in.
verify-seal-differs = Deze regel verzegelt { $file }, maar zegt iets anders dan dat bestand.
verify-program-unknown = { $file } is gemaakt door versie { $program }, waarvan dit programma de regels niet kent.
verify-program-unknown-hint = Kijk de ronde na met die versie van toets.
verify-decision-not-again = { $file } (fasewissel { $number }) is een opgeheven beslissing van vóór een wijziging van de bestanden; alleen het kenmerk ervan is nagekeken.
verify-not-sealed-then = Versie { $program } verzegelde alleen de oproep, de voorstellen en de commissie. Dossiers, bijlagen en het gemeenteregister zijn daarom niet nagekeken.
verify-rule-changed = Beslist met versie { $program }, volgens de regels van toen. { $rule } De beslissing blijft gelden zoals ze verzegeld is.
rule-changed-leads = De regel voor het maximum per indiener is sindsdien veranderd: een lokaal bestuur wordt nu herkend aan zijn gemeente, en een andere organisatie aan haar ondernemingsnummer of haar naam, niet meer aan haar adres.
rule-changed-classes = De regel voor de gemeente en de provincie van een voorstel is sindsdien veranderd: een naam wordt nu in het register opgezocht, en het register gaat voor op wat getypt is.
rule-changed-id-order = De regel voor de volgorde van id's bij gelijke stand is sindsdien veranderd: getallen tellen nu als getallen, en P2 komt dus vóór P10.
rule-changed-deadline = De regel voor de uiterste datum is sindsdien veranderd: het uur telt nu mee.
ssh-refused = Via deze verbinding kan "{ $command }" niet.
ssh-refused-hint = Laat het commando weg om uw scherm te openen (ssh -t), of vraag een van deze: check, export award-list --format csv, annex P01 "plan.pdf", export sheet > formulier.xlsx, import sheet - --name formulier.xlsx < formulier.xlsx, of import proposals - --name voorstellen.xlsx < voorstellen.xlsx
verify-group = De vastgelegde groep voor de loting ({ $recorded }) is niet die van de scores van toen ({ $found }).

### Desk

tui-too-small = Dit venster is te klein: minstens { $columns } x { $rows } nodig. Uw werk blijft opgeslagen.
tui-yes-letter = j
tui-no-letter = n
tui-no = nee, terug
tui-yes-how = Ja is: j en dan Enter. Enter alleen is nee.
tui-reason-empty = Geef eerst een reden.
tui-reason-keys = Enter slaat op, Esc annuleert
key-enter = Enter
key-space = spatie
key-backspace = Backspace
key-up = pijl omhoog
key-down = pijl omlaag
key-left = pijl links
key-right = pijl rechts
desk-call = Oproep { $id }
desk-list = Mijn voorstellen
desk-mirror = Mijn rangschikking
desk-dossier = Dossier
desk-sheet = Fiche
desk-help = Alle toetsen
desk-palette = Wat wilt u doen?
desk-language = De schermen zijn nu in het Nederlands.
desk-place-list = Lijst van voorstellen
desk-place-sheet = Fiche
desk-place-signed = Fiche met scores onder nul
desk-place-words = Fiche met woorden
desk-place-dossier = Dossier
desk-place-work = Dossier en fiche
desk-place-mirror = Mijn rangschikking
desk-place-everywhere = Overal
desk-place-edit = Opmerking schrijven
desk-key-digits = 0-9
desk-do-open = openen
desk-do-down = naar beneden
desk-do-up = naar boven
desk-do-page-down = bladzijde verder
desk-do-page-up = bladzijde terug
desk-do-first = naar het begin
desk-do-last = naar het einde
desk-do-filter = zoeken
desk-do-sort = sorteren
desk-do-type = score
desk-do-type-sign = plus of min
desk-do-word = woord kiezen
desk-do-enter = score opslaan en verder
desk-do-comment = opmerking
desk-do-note = notitie
desk-do-abstain = onthouding
desk-do-scale = hele schaal
desk-do-step-up = stap hoger
desk-do-step-down = stap lager
desk-do-erase = laatste cijfer wissen
desk-do-clear = score wissen
desk-do-line-down = regel verder
desk-do-line-up = regel terug
desk-do-to-dossier = dossier
desk-do-to-sheet = fiche
desk-do-read-on = verder lezen
desk-do-read-back = terug lezen
desk-do-next-heading = volgende tussentitel
desk-do-previous-heading = vorige tussentitel
desk-do-find = zoeken in dossier
desk-do-find-next = volgend resultaat
desk-do-find-previous = vorig resultaat
desk-do-next-proposal = volgend voorstel
desk-do-previous-proposal = vorig voorstel
desk-do-submit = indienen
desk-do-submit-all = alles indienen
desk-do-next-unfinished = volgende te doen
desk-do-reopen = heropenen
desk-do-undo = ongedaan maken
desk-do-mirror = mijn rangschikking
desk-do-conflict = belangenconflict
desk-do-back = terug
desk-do-unfilter = alles tonen
desk-do-quit = stoppen
desk-do-language = English
desk-do-redraw = scherm opnieuw tekenen
desk-do-palette = opdracht zoeken
desk-do-help = toetsen
desk-edit-key-leave = Esc
desk-edit-leave = opslaan en sluiten
desk-edit-key-other = Tab
desk-edit-other = ander veld
desk-edit-key-read = PgDn
desk-edit-read = verder lezen
desk-edit-key-undo = Ctrl-U
desk-edit-undo = ongedaan
desk-edit-key-redo = Ctrl-R
desk-edit-redo = opnieuw doen
desk-edit-key-word = Ctrl-Links Ctrl-Rechts
desk-edit-word = een woord verder of terug
desk-edit-key-line = Enter
desk-edit-line = nieuwe regel
desk-edit-key-to-note = Tab
desk-edit-to-note = interne notitie
desk-edit-key-to-comment = Tab
desk-edit-to-comment = opmerking
desk-edit-key-choose = pijltjes
desk-edit-choose = kiezen
desk-edit-key-take = Enter
desk-edit-take = bevestigen
desk-edit-key-back = Esc
desk-edit-back = annuleren
desk-edit-key-answer = j of n, Enter
desk-edit-answer = antwoorden
desk-edit-key-go = Enter
desk-edit-go = erheen
desk-edit-key-filter-keep = Enter
desk-edit-filter-keep = lijst zo laten
desk-edit-key-filter-clear = Esc
desk-edit-filter-clear = alles tonen
desk-edit-key-search = Enter
desk-edit-search = zoeken
desk-edit-key-give = Enter
desk-edit-give = opslaan
desk-edit-key-more = Alt-Enter
desk-edit-more = nieuwe regel
desk-edit-key-later = Esc
desk-edit-later = annuleren
desk-edit-key-scroll = pijltjes
desk-edit-scroll = verder
desk-edit-key-close = Esc
desk-edit-close = sluiten
desk-head-id = nr
desk-head-title = voorstel
desk-head-lead = indiener
desk-head-class = klasse
desk-head-state = status
desk-head-total = totaal
desk-state-untouched = nieuw
desk-state-begun = begonnen
desk-state-ready = klaar
desk-state-submitted = ingediend
desk-state-conflict = conflict
desk-progress = { $done } van { $all } ingediend
desk-count-ready = { $count } klaar
desk-count-begun = { $count } begonnen
desk-count-untouched = { $count } nieuw
desk-count-conflict = { $count ->
    [one] 1 conflict
   *[other] { $count } conflicten
}
desk-rows = { $from } tot { $to } van { $all }
desk-filtered = { $count ->
    [one] 1 gevonden
   *[other] { $count } gevonden
}
desk-empty = Er zijn u geen voorstellen toegewezen. Vraag het aan de secretaris als dat niet klopt.
desk-empty-setup = De beoordeling is nog niet geopend. Kom terug zodra de secretaris ze opent.
desk-todo-conflict = u hebt een belangenconflict; u beoordeelt dit voorstel niet.
desk-todo-submitted = ingediend. Druk op r om te heropenen.
desk-todo-submitted-closed = ingediend.
desk-todo-untouched = nog niet begonnen. Enter opent dossier en fiche.
desk-todo-begun = { $count ->
    [one] nog 1 criterium te beoordelen: { $criteria }.
   *[other] nog { $count } criteria te beoordelen: { $criteria }.
}
desk-todo-ready = klaar. Druk op i om in te dienen.
desk-todo-ready-closed = niet ingediend.
desk-sort-number = Volgorde: op nummer.
desk-sort-drawn = Volgorde: zoals voor u geloot.
desk-sort-state = Volgorde: wat nog te doen is eerst.
desk-sort-total = Volgorde: hoogste totaal eerst.
desk-close-to = U bent verbonden aan { $organisation }, die hier meedoet. Meld een belangenconflict met C als dat zo is.
desk-no-text = Er is geen tekst bij dit voorstel.
desk-summary = Samenvatting
desk-partners = Partners
desk-partner-total = kosten
desk-partner-grant = subsidie
desk-partner-own = eigen deel
desk-role-lead = indiener
desk-role-partner = partner
desk-role-associated = geassocieerd, zonder budget
desk-fact-population = inwoners
desk-fact-province = provincie
desk-fact-class = klasse
desk-fact-together = samen met
desk-fact-requested = gevraagd
desk-fact-minimum = minimum
desk-fact-total = totale kosten
desk-fact-own = eigen inbreng
desk-fact-topics = thema's
desk-fact-days = looptijd
desk-days = { $start } tot { $end }
desk-find = Zoeken in het dossier
desk-find-hint = Enter zoekt, f gaat daarna naar het volgende resultaat, Esc annuleert
desk-found = ‘{ $text }’: resultaat { $number } van { $count }. f volgende, F vorige.
desk-found-nothing = ‘{ $text }’ staat niet in dit dossier.
desk-closed-conflict = Het dossier is gesloten en uw fiche telt niet mee. Met C trekt u de melding in.
desk-question = Vraag
desk-scale = Schaal
desk-threshold = drempel { $mark }
desk-threshold-above = meer dan { $mark }
desk-below-threshold = ! onder { $mark }
desk-weight = gewicht { $weight }
desk-weight-none = telt niet mee
desk-comment = Opmerking aan de indiener
desk-comment-short = Opmerking
desk-note = Interne notitie
desk-comment-who = De indiener leest dit.
desk-note-who = Dit blijft binnen de commissie.
desk-comment-asked = opmerking gevraagd (c)
desk-counter = { $count } tekens, van { $most }
desk-counter-over = !! { $count } tekens: te lang, hoogstens { $most }
desk-abstained-short = onth.
desk-answer-none = nog geen score
desk-answer-abstained = onthouding: { $reason }
desk-total = Mijn totaal: { $total }
desk-total-so-far = { $count ->
    [one] Tot nu toe { $total }; nog 1 criterium
   *[other] Tot nu toe { $total }; nog { $count } criteria
}
desk-total-missing = { $count ->
    [one] Nog 1 criterium te beoordelen
   *[other] Nog { $count } criteria te beoordelen
}
desk-total-abstained = Geen totaal, door een onthouding
desk-total-conflict = Geen totaal, door een belangenconflict
desk-sheet-ready = Klaar: druk op i om in te dienen
desk-sheet-ready-closed = Niet ingediend
desk-sheet-submitted = Ingediend: druk op r om te heropenen
desk-sheet-submitted-closed = Ingediend
desk-sheet-void = U hebt hier een belangenconflict. U beoordeelt dit voorstel niet.
desk-all-answered = Alles heeft een score of een onthouding. Druk op i om in te dienen.
desk-mark-outside = { $text } kan niet: de schaal gaat van { $scale }.
desk-mark-off-step = { $text } kan niet: de schaal gaat van { $scale }.
desk-mark-no-number = ‘{ $text }’ is geen score: de schaal gaat van { $scale }.
desk-mark-no-word = ‘{ $text }’ is geen score van deze schaal: { $scale }.
desk-mark-two-readings = ‘{ $text }’ kan { $thousands } zijn of { $fraction }. Typ het zonder punt of komma bij de duizendtallen.
desk-step-needs-mark = Er is nog geen score. Typ eerst een cijfer.
desk-step-needs-word = Er is nog geen score. Kies eerst een woord met w, of typ zijn getal.
desk-step-top = { $mark } is de hoogste score van deze schaal.
desk-step-bottom = { $mark } is de laagste score van deze schaal.
desk-saved = opgeslagen { $time }
desk-cleared = score gewist, opgeslagen { $time }. Druk op u om dit ongedaan te maken.
desk-ask-undo = Ongedaan maken?
desk-undo-yes = ja, ongedaan maken
desk-would-undo-comment = Uw opmerking bij { $criterion } ({ $proposal }) wordt weer { $now }.
desk-would-undo-note = Uw interne notitie bij { $criterion } ({ $proposal }) wordt weer { $now }.
desk-would-undo-submission = { $count ->
        [one] De indiening van { $proposal } wordt teruggenomen. De fiche gaat weer open.
       *[other] De indiening van { $count } fiches wordt teruggenomen: { $proposal }. Ze gaan weer open.
    }
desk-would-undo-reopening = De heropening van { $proposal } wordt teruggenomen. De fiche is dan weer ingediend.
desk-would-undo-conflict = Uw melding van een belangenconflict bij { $proposal } wordt ingetrokken. Het dossier gaat weer open.
desk-would-undo-no-conflict = Uw belangenconflict bij { $proposal } geldt dan weer: { $reason } Het dossier wordt gesloten en uw fiche telt niet mee.
desk-undone-answer = ongedaan gemaakt: { $criterion } ({ $proposal }) is opnieuw { $now } (was { $was })
desk-undone-comment = ongedaan gemaakt: de opmerking bij { $criterion } ({ $proposal }) is opnieuw { $now }
desk-undone-note = ongedaan gemaakt: de interne notitie bij { $criterion } ({ $proposal }) is opnieuw { $now }
desk-undone-conflict = ongedaan gemaakt: uw melding van een belangenconflict bij { $proposal }; het dossier is weer open
desk-undone-no-conflict = ongedaan gemaakt: de intrekking; uw belangenconflict bij { $proposal } geldt weer
desk-undone-submission = { $count ->
        [one] ongedaan gemaakt: de indiening van { $proposal }, weer open
       *[other] ongedaan gemaakt: de indiening van { $count } fiches ({ $proposal }), weer open
    }
desk-undone-reopening = ongedaan gemaakt: de heropening van { $proposal }, weer ingediend
desk-undone-clearing = gewist
desk-undone-empty = leeg
desk-undone-abstention = onthouding
desk-not-submitted = Niets ingediend.
desk-submitted = { $proposal } ingediend, opgeslagen { $time }
desk-submitted-all = { $count } fiches ingediend, opgeslagen { $time }
desk-reopened = { $proposal } heropend, opgeslagen { $time }
desk-conflict-declared = { $proposal }: belangenconflict gemeld, opgeslagen { $time }
desk-conflict-taken-back = { $proposal }: melding ingetrokken, opgeslagen { $time }
desk-not-saved = Niet opgeslagen. { $why }
desk-draft-too-long = Te lang voor de fiche: uw tekst wacht achter c tot u hem inkort.
desk-draft-waits = Wat u bij { $proposal } typte en niet afmaakte, is opgeslagen: { $key } opent het weer.
desk-draft-beside = Een ander venster van u sloeg intussen een andere tekst op. Allebei zijn opgeslagen; bij uw volgende bezoek staan ze na elkaar.
desk-draft-not-kept = Uw tekst is nog niet opgeslagen: { $why }
desk-draft-mark = Uw score "{ $text }" bij { $proposal }, { $criterion }, was nog niet opgeslagen en staat er weer. Typ verder of verbeter ze.
drafts-too-many = Er liggen te veel kladteksten in { $path }. Verwijder wat u niet meer nodig hebt.
drafts-unreadable = De kladtekst { $path } is niet leesbaar. Het bestand blijft zoals het is.
desk-changed-elsewhere = Dit was in een ander venster al gewijzigd. U ziet nu hoe het ervoor staat.
desk-same-elsewhere = In een ander venster stond al hetzelfde.
desk-stale = Gewijzigd in een ander venster
desk-stale-what = U wijzigde dit ook in een ander venster. Wat moet er blijven staan?
desk-stale-here = Hier:
desk-stale-there = In het andere venster:
desk-stale-none = geen belangenconflict
desk-stale-keep-here = wat hier staat
desk-stale-keep-there = wat in het andere venster staat
desk-stale-keep-both = beide teksten, na elkaar
desk-stale-kept-there = Wat in het andere venster stond, blijft staan.
desk-discard = Nog niet opgeslagen
desk-discard-stay = hier blijven
desk-discard-again = opnieuw proberen op te slaan
desk-discard-leave = weggaan zonder op te slaan
desk-undo-reason = ongedaan gemaakt
desk-ask-abstain = Waarom onthoudt u zich?
desk-ask-conflict = Welk belangenconflict hebt u?
desk-conflict-means = Het dossier wordt gesloten en uw fiche telt niet mee. U kunt de melding later intrekken.
desk-conflict-because = Ik ben verbonden aan { $organisation }.
desk-conflict-recorded = Voor dit voorstel staat een belangenconflict op uw naam: voorzitter of secretaris legde het vast bij het openen van de beoordeling.
desk-why-recorded = Dit belangenconflict werd vastgelegd door voorzitter of secretaris; vraag hun om het terug te nemen als het niet klopt.
desk-conflict-said = Gemeld belangenconflict: { $reason }
desk-take-back = Melding intrekken?
desk-take-back-means = Het dossier gaat dan weer open en u beoordeelt het voorstel.
desk-take-back-yes = ja, intrekken
desk-ask-reopen = Waarom heropent u deze fiche?
desk-ask-submit = Indienen?
desk-submit-yes = ja, indienen
desk-submit-bare = toch indienen zonder opmerking
desk-submit-bare-how = Typ de letter en dan Enter. Enter alleen: eerst een opmerking.
desk-write-comment = opmerking schrijven
desk-asked-best = { $criterion }: de beste score vraagt een opmerking aan de indiener.
desk-asked-threshold = { $criterion }: een score onder de drempel vraagt een opmerking aan de indiener.
desk-too-long = { $criterion }: de opmerking is te lang.
desk-ask-submit-all = Alles indienen wat klaar is?
desk-submit-count = { $count ->
    [one] 1 fiche wordt ingediend:
   *[other] { $count } fiches worden ingediend:
}
desk-submit-all-yes = ja, alles indienen
desk-submit-left-out = Deze blijven liggen, want er hoort een (kortere) opmerking bij:
desk-phase-setup = voorbereiding
desk-phase-scoring = beoordeling
desk-phase-deliberation = beraadslaging
desk-phase-decided = beslist
desk-key-unknown = Die toets doet hier niets. ? toont alle toetsen.
desk-paste-nowhere = Dat leek geplakte tekst: er is niets gedaan. Typte u zelf, typ dan opnieuw.
desk-key-mark = Een score geeft u in een voorstel. Enter opent het.
desk-key-pane = Tab gaat naar de fiche; daar kunt u een score typen.
desk-why-not-here = Dat kan niet op dit scherm.
desk-why-quit = Dit is het beginscherm. Typ q om te stoppen; alles is opgeslagen.
desk-why-not-now = Dat kan nu niet.
desk-why-empty = Er is geen voorstel gekozen.
desk-why-all-done = Alles is ingediend. Er is niets meer te doen.
desk-why-closed = Het dossier van dit voorstel is gesloten.
desk-why-no-search = Zoek eerst iets met /.
desk-why-no-words = Dit criterium heeft een schaal van getallen: typ het getal.
desk-why-conflict = U hebt een belangenconflict: u beoordeelt dit voorstel niet. Hebt u het zelf gemeld, dan trekt u die melding in met C.
desk-why-submitted = Deze fiche is ingediend. Druk op r om ze te heropenen.
desk-why-submitted-already = Deze fiche is al ingediend.
desk-why-not-submitted = Deze fiche is niet ingediend.
desk-why-none-ready = Geen enkele fiche is klaar om in te dienen.
desk-why-none-whole = Alles wat klaar is, vraagt nog een opmerking. Dien het een voor een in met i.
desk-why-nothing-to-undo = Er is niets om ongedaan te maken.
desk-why-missing = { $count ->
    [one] Nog niet klaar: { $criterion } heeft nog geen score of onthouding.
   *[other] Nog niet klaar: er ontbreken { $count } scores, te beginnen met { $criterion }.
}
desk-why-phase = U kunt nu niets wijzigen: de ronde is in de fase { $phase }.
desk-last-one = Dit is het laatste voorstel.
desk-first-one = Dit is het eerste voorstel.
desk-spread = laagste - hoogste score
desk-average = gemiddeld
desk-mirror-own = { $count ->
    [one] Alleen uw eigen scores: 1 voorstel met een totaal.
   *[other] Alleen uw eigen scores: { $count } voorstellen met een totaal.
}
desk-plain-welcome = Typ het nummer van een voorstel om het te openen, een score om ze te geven, PgDn om verder te lezen, ? voor alle toetsen, q om te stoppen. Sluit elke regel af met Enter.
desk-plain-no = Geen ja: er is niets gedaan.
desk-plain-refused = Niet elke regel is uitgevoerd.
desk-plain-refused-hint = Hierboven staat wat er geweigerd is en waarom. Wat opgeslagen is, blijft opgeslagen.
desk-plain-unknown = Dat begrijp ik niet. Typ ? voor alle toetsen.
desk-plain-scale = schaal { $scale }
desk-plain-reason = Typ de reden op een regel. Een lege regel gaat terug.
desk-plain-comment = Typ de tekst en sluit af met een regel waarop enkel een punt staat. Alleen een punt laat alles zoals het was.

### Chair

chair-title = Oproep { $call }
chair-view-progress = Wie is klaar
chair-view-ranking = Rangschikking
chair-view-budget = Budget
chair-view-disputes = Verschillen
chair-view-compare = Strategieën
chair-view-meeting = Overleg
chair-compare-awards = toekenningen
chair-compare-target = { $target } (nodig { $needed })
chair-compare-spent = toegekend
chair-compare-left = over
chair-compare-points = som van de totalen
chair-compare-tie = gelijke stand
chair-compare-same = "{ $strategy }" { $count ->
    [one] kent
   *[other] kennen
} dezelfde voorstellen toe als de oproep.
chair-compare-other = "{ $strategy }" { $count ->
    [one] kent
   *[other] kennen
} toe: { $added }; niet: { $dropped }.
chair-compare-nobody = geen
chair-compare-title = Tegenover de strategie van de oproep ({ $strategy })
chair-help-title = Alle toetsen
chair-help-everywhere = Overal
chair-palette-title = Wat wilt u doen?
chair-do-strategy = strategie
chair-do-own-strategy = eigen strategie
chair-help-page = Op de bladzijde van een voorstel
chair-do-page = bekijken
chair-do-close-page = sluiten
chair-do-next-proposal = volgende
chair-do-previous-proposal = vorige
chair-page-comments = Opmerkingen
chair-page-none = Geen opmerkingen.
chair-page-note = { $name }, intern: { $text }
chair-page-conflict = { $name } heeft een belangenconflict en verlaat de zaal.
chair-page-abstained = onthouding: { $reason }
chair-page-place = { $at } van { $all }
chair-do-line = naar de lijn
chair-do-tie = gelijke stand
chair-do-accept = doel aanvaarden
chair-do-force-in = opnemen
chair-do-force-out = weren
chair-do-consensus = consensus
chair-do-waive = onvolledig laten
chair-do-undo = ongedaan
chair-do-next-view = volgend scherm
chair-do-previous-view = vorig scherm
chair-do-up = een regel hoger
chair-do-down = een regel lager
chair-do-page-up = tien regels hoger
chair-do-page-down = tien regels lager
chair-do-first = eerste regel
chair-do-last = laatste regel
chair-do-lot = loting
chair-do-budget = budget wijzigen
chair-do-correct = voorstel verbeteren
chair-do-lower = lager bedrag
chair-do-replace = lid vervangen
chair-do-withdraw = intrekking
chair-do-next-phase = volgende fase
chair-do-previous-phase = fase terug
chair-do-refresh = verversen
chair-do-redraw = scherm hertekenen
chair-do-palette = opdracht zoeken
chair-do-help = alle toetsen
chair-do-quit = stoppen
chair-do-find = zoeken
chair-not-now = Dat kan nu niet: { $command }.
chair-not-here = Zet de cursor eerst op: { $proposals }.
chair-said-news = Bijgewerkt: er was iets nieuws.
chair-said-no-news = Er is niets nieuws.
chair-progress-empty = Er zijn nog geen voorstellen of geen leden die beoordelen. De secretaris brengt ze in.
chair-progress-sum = Ingediend: { $done } van { $all } fiches
chair-of = { $done } van { $all }
chair-count-ready = { $count } ingevuld
chair-count-begun = { $count } begonnen
chair-count-untouched = { $count } nog niets
chair-count-conflict = { $count } belangenconflict
chair-count-done = alles ingediend
chair-legend-submitted = ingediend
chair-legend-abstained = met onthouding
chair-legend-ready = ingevuld, niet ingediend
chair-legend-begun = begonnen
chair-legend-untouched = nog niets
chair-legend-conflict = belangenconflict
chair-legend-hidden = niet voor u
chair-next-clear = Niets staat de volgende fase ({ $phase }) in de weg. Druk op { $key }.
chair-next-open = Nog open voor de volgende fase ({ $phase }):
chair-next-unusual = Bijzonder aan de beslissing, tot nu toe:
chair-next-more = ! en nog meer: druk op { $key } voor de hele lijst
chair-next-more-later = ! en nog meer: dat ziet u zodra het bovenste in orde is
chair-block-readers = { $count ->
    [one] 1 voorstel heeft
   *[other] { $count } voorstellen hebben
} minder lezers dan de { $needed } die de oproep vraagt: { $proposals }.
chair-block-open = { $count ->
    [one] 1 fiche is
   *[other] { $count } fiches zijn
} nog niet ingediend{ $ready ->
    [0] {""}
   *[other] , waarvan { $ready } wel ingevuld
}: { $names }.
chair-col-rank = #
chair-col-proposal = voorstel
chair-col-in = klaar
chair-col-sheets = n
chair-col-total = totaal
chair-col-tie = =
chair-col-decided = bij gelijk totaal beslist
chair-col-asked = gevraagd
chair-col-outcome = uitkomst
chair-col-lead = indiener
chair-col-merged = samen
chair-col-apart = uiteen
chair-col-widest = verst uiteen
chair-col-distance = verschil
chair-row-total = Totaal
chair-ranking-closed = De rangschikking is er vanaf de beraadslaging. Zolang de beoordeling loopt, blijven scores, gemiddelden en volgorde gesloten, ook voor de voorzitter.
chair-disputes-closed = De vergelijking van de leden is er vanaf de beraadslaging, zodra een voorstel twee ingediende fiches heeft.
chair-apart-incomplete = Onvolledig ({ $count })
chair-apart-below-threshold = Onder de drempel ({ $count })
chair-apart-ineligible = Niet ontvankelijk ({ $count })
chair-apart-withdrawn = Ingetrokken ({ $count })
chair-conflict-short = b
chair-conflict-own = U hebt hier een belangenconflict: u ziet enkel totaal, rang en uitkomst, en een andere voorzitter beslist.
chair-about = { $lead } vraagt { $amount }
chair-tie-open = gelijk, onbeslist
chair-tie-open-with = Gelijk met { $proposals }, en de oproep beslist het niet. Druk op t om de volgorde vast te leggen.
chair-tie-open-lot = Gelijk met { $proposals }. De oproep laat dit over aan een loting: druk op l en neem de openbare uitkomst over.
chair-consensus-text = Consensus { $mark } op { $criterion }: { $text }
chair-too-few-sheets = Onvolledig: { $marks } van de { $needed } vereiste scores, op elk criterium.
chair-waived = Onvolledig, en zo gelaten: { $reason }
chair-strategy-targets = streefdoelen
chair-strategy-in-order-skip = op volgorde
chair-strategy-in-order-stop = volgorde, stopt
chair-strategy-best-total = hoogste som
chair-spent = toegekend { $amount }
chair-left = over { $amount }
chair-target = { $target } { $reached }/{ $needed } gehaald
chair-target-missed = { $target } { $reached }/{ $needed } niet gehaald
chair-unofficial = Niet de officiële uitkomst: de oproep volgt "{ $strategy }". Druk op { $key } om daarheen terug te gaan.
chair-unofficial-targets = Nog niet officieel: een streefdoel of minimum wordt niet gehaald. Druk op { $key } om dat te aanvaarden, met een reden.
chair-tie-matters = Gelijke stand tussen { $proposals }: het geld reikt niet voor alle ({ $contenders }), en de oproep beslist niet wie voorgaat. Druk op t en leg de volgorde vast, met een reden.
chair-tie-matters-lot = Gelijke stand tussen { $proposals }: het geld reikt niet voor alle ({ $contenders }). De oproep laat dit over aan een loting: druk op l en neem de openbare uitkomst over.
chair-line = hieronder wordt niets toegekend
chair-why = Waarom { $proposal }?
chair-why-first = Eerst moet de volgorde in de gelijke stand vastliggen (t).
chair-sources = Per bron
chair-source = { $source }: { $paid } van { $amount }
chair-outcome-legend = + toegekend  x wijkt voor een streefdoel  - reserve  ! beslist door de voorzitter
chair-outcome-legend-minima = + toegekend  x wijkt voor streefdoel of minimum  - reserve  ! beslist door de voorzitter
chair-outcome-awarded = toegekend
chair-outcome-for-target = voor streefdoel
chair-outcome-for-minimum = voor minimum
chair-outcome-in-part = gedeeltelijk
chair-outcome-forced-in = opgenomen
chair-outcome-set-aside = wijkt, reserve { $place }
chair-outcome-reserve = reserve { $place }
chair-outcome-forced-out = geweerd
chair-outcome-tie = gelijke stand
chair-outcome-refused = niet toegekend
chair-outcome-incomplete = onvolledig
chair-outcome-below-threshold = onder drempel
chair-outcome-ineligible = niet ontvankelijk
chair-outcome-withdrawn = ingetrokken
chair-mild-title = Mild of streng op dezelfde voorstellen (tussen: met 95 % zekerheid)
chair-mild-above = { $name } is { $much } mild: gemiddeld { $points } punten hoger (tussen { $low } en { $high }), op { $count ->
    [one] 1 voorstel
   *[other] { $count } voorstellen
}.
chair-mild-below = { $name } is { $much } streng: gemiddeld { $points } punten lager (tussen { $low } en { $high }), op { $count ->
    [one] 1 voorstel
   *[other] { $count } voorstellen
}.
chair-mild-very = erg
chair-mild-rather = eerder
chair-distance-legend = Verschil: hoogste min laagste score, gewogen, op 100. ! vanaf 15, !! vanaf 30
chair-ask-phase = Naar de fase { $phase }?
chair-ask-phase-yes = ja, naar { $phase }
chair-ask-phase-clear = Er staat niets open.
chair-ask-phase-open = Dit staat nog open:
chair-ask-phase-unusual = Dit is bijzonder, en komt mee in de beslissing:
chair-ask-phase-scoring = Daarna kunnen de leden beoordelen, en ligt vast op welke oproep, voorstellen en commissie dat steunt.
chair-ask-phase-deliberation = Daarna ziet ieder lid de ingediende fiches en de rangschikking. Wat niet is ingediend, telt niet mee.
chair-ask-phase-decided = Daarna ligt de uitkomst vast. Teruggaan kan, met een reden die bewaard blijft.
chair-ask-back = Terug naar de fase { $phase }: waarom?
chair-ask-back-body = De reden blijft bewaard in het verslag.
chair-ask-doubtful = Toch naar de fase { $phase }: waarom?
chair-ask-doubtful-count = { $count ->
    [one] Er is nog 1 gegeven dat ontbreekt of niet klopt:
   *[other] Er zijn nog { $count } gegevens die ontbreken of niet kloppen:
}
chair-ask-doubtful-more = ... en nog { $count }; toets check noemt ze allemaal.
chair-ask-doubtful-body = Esc annuleert, om ze te verbeteren. Met een reden gaat u toch verder; die komt in het verslag.
chair-phase-errors = { $more ->
    [0] { $place }: { $what }
   *[other] { $place }: { $what } En nog { $more }; toets check noemt alles.
}
chair-sure-reason = Uw reden: { $reason }
chair-sure-yes = ja, vastleggen
chair-sure-phase-yes = ja, naar { $phase }
chair-not-done = Er is niets gewijzigd.
chair-not-done-kept = Er is niets gewijzigd. Uw reden is opgeslagen en staat er weer als u het opnieuw vraagt.
chair-not-changed = Dat stond er al zo; er is niets bij gekomen.
chair-sure-lift = De beslissing opheffen?
chair-sure-lift-what =
    De uitslag ligt dan niet meer vast: het zegel gaat eraf, en toekenningen, consensus en volgorde kunnen weer wijzigen.
    De leden blijven de rangschikking zien, nu als voorlopig.
    Deze beslissing blijft als kopie in de map van de ronde. Brieven en lijsten die al weg zijn, haalt dit niet terug.
    U kunt opnieuw beslissen; dat deze beslissing werd opgeheven, blijft in het verslag.
chair-sure-back-scoring = Terug naar de beoordeling?
chair-sure-back-scoring-what =
    De leden kunnen hun fiches weer wijzigen en indienen.
    Rangschikking, totalen en scores van anderen zijn voor hen niet meer zichtbaar; wie ze al zag, heeft ze gezien. Ook u ziet dan geen scores meer, behalve als de oproep dat toelaat.
    Wat de vergadering vastlegde, blijft in het verslag. U kunt daarna opnieuw naar de beraadslaging; deze stap terug blijft staan.
chair-sure-back-setup = Terug naar de voorbereiding?
chair-sure-back-setup-what =
    Niemand kan nog beoordelen tot u de beoordeling weer opent. Fiches die er zijn, blijven bewaard.
    De secretaris kan oproep, voorstellen en commissie weer wijzigen.
    U kunt daarna opnieuw naar de beoordeling; deze stap terug blijft in het verslag.
chair-sure-onward = Toch naar de fase { $phase }?
chair-sure-onward-what =
    Wat ontbreekt of niet klopt, blijft dan open. Het telt mee zoals het nu staat, tot iemand het verbetert.
    Uw reden komt in het verslag, en wie de uitslag leest, ziet ze. Teruggaan kan, met een reden.
chair-sure-force-in = { $proposal } opnemen?
chair-sure-force-in-what =
    Het wordt toegekend, wat de rangschikking ook zegt, en krijgt als eerste geld. Een ander voorstel kan daardoor wegvallen.
    Wie de uitslag ziet, ziet dat het werd opgenomen; de reden komt in de brief.
    Terugnemen kan (u) tot de fase wisselt; beide blijven in het verslag.
chair-sure-force-out = { $proposal } weren?
chair-sure-force-out-what =
    Het krijgt geen geld, wat de rangschikking ook zegt. Dat geld gaat naar wie erna komt.
    Wie de uitslag ziet, ziet dat het werd geweerd; de reden komt in de brief.
    Terugnemen kan (u) tot de fase wisselt; beide blijven in het verslag.
chair-sure-unforce = { $proposal } weer laten rangschikken?
chair-sure-unforce-what =
    De rangschikking beslist er weer over. Daardoor kunnen ook andere voorstellen geld krijgen of verliezen.
    Dit komt in het verslag. U kunt het daarna opnieuw opnemen of weren, tot de fase wisselt.
chair-sure-withdraw = { $proposal } intrekken?
chair-sure-withdraw-what =
    De indiener krijgt dan niets, en het geld komt vrij voor een ander. Na een beslissing blijven de andere toekenningen staan.
    Wie de uitslag ziet, leest bij dit voorstel het woord ingetrokken.
    Terugnemen kan (u) tot de fase wisselt; daarna niet meer.
chair-sure-replace = { $leaves } vervangen door { $comes }?
chair-sure-replace-what =
    { $leaves } kan niets meer beoordelen. { $comes } krijgt alle voorstellen die nog niet ingediend zijn, en ziet wat een lid ziet.
    Ingediende fiches die blijven tellen: { $kept }. Wat niet ingediend was, telt niet.
    Dit kan niet ongedaan gemaakt worden.
chair-sure-waive = { $proposal } onvolledig laten?
chair-sure-waive-what =
    Het houdt de beslissing niet meer op, maar wordt niet gerangschikt en krijgt geen geld.
    Wie de uitslag ziet, ziet dat. Terugnemen kan (u) tot de fase wisselt.
chair-sure-accept = Het lagere streefdoel aanvaarden?
chair-sure-accept-what =
    De ronde kan dan beslist worden zonder dat het streefdoel gehaald is. Dat staat in de uitslag.
    Terugnemen kan (u) tot de fase wisselt.
chair-sure-tie = Deze volgorde vastleggen?
chair-sure-tie-what =
    Ze gaat boven een loting en kan over het geld beslissen. Wie de uitslag ziet, ziet dat u besliste.
    Terugnemen kan (u) tot de fase wisselt; beide blijven in het verslag.
chair-sure-group = Deze groep vastleggen voor de loting?
chair-sure-group-what = Enkel over deze voorstellen wordt geloot. Zodra de uitkomst van de trekking bekend is, kan de groep niet meer wijzigen.
chair-sure-lot-back = De loting terugnemen?
chair-sure-lot-back-what =
    De volgorde uit deze trekking vervalt, en daarmee kan het geld anders verdeeld worden.
    De trekking en deze stap blijven allebei in het verslag. De groep ligt vast.
chair-sure-budget = Het budget wijzigen?
chair-sure-budget-what =
    Er komt geld bij of er gaat geld af: dat kan toekenningen geven of kosten. Wie de uitslag ziet, ziet oud en nieuw bedrag.
    Terugnemen kan (u) tot de fase wisselt; beide blijven in het verslag.
chair-sure-correct = { $proposal } verbeteren?
chair-sure-correct-what =
    De ronde rekent voortaan met de nieuwe waarde. Het voorstel zoals het ingediend is, blijft bewaard.
    Terugnemen kan (u) tot de fase wisselt; beide blijven in het verslag.
chair-sure-lower = Het bedrag van { $proposal } wijzigen?
chair-sure-lower-what =
    De indiener krijgt dit bedrag als het voorstel toegekend wordt; wat vrijkomt, kan een ander helpen. De reden komt in de brief.
    Terugnemen kan (u) tot de fase wisselt; beide blijven in het verslag.
chair-find = Naar welk voorstel?
chair-find-hint = Nummer, of woorden uit de titel. Enter gaat erheen, Esc annuleert.
chair-find-none = Geen voorstel met "{ $text }".
chair-find-several = { $more ->
    [0] Meer dan één past: { $proposals }.
   *[other] Meer dan één past: { $proposals } en nog { $more }.
}
chair-find-here = { $proposal }
chair-find-elsewhere = { $proposal } staat niet op het scherm waar u was; hier wel.
chair-find-not-listed = { $proposal } staat op geen van de schermen.
chair-phase-refused = Dat kan nog niet.
chair-ask-force-in = Opnemen: waarom?
chair-ask-force-out = Weren: waarom?
chair-ask-unforce = Terugnemen: waarom?
chair-ask-letter = De reden komt in de brief aan de indiener.
chair-undo-reason = ongedaan gemaakt
chair-ask-tie = Wie komt op plaats { $place } van de gelijke stand?
chair-ask-tie-body = De volgorde die u vastlegt, beslist over het geld.
chair-ask-tie-lot = De oproep laat dit over aan een loting (Esc, dan { $key }). Een eigen volgorde gaat daarop voor; u moet ze kunnen verantwoorden.
chair-ask-tie-why = Deze volgorde: waarom?
chair-ask-seed = Uitkomst van de openbare trekking
chair-ask-seed-hint = Neem letterlijk over wat is bekendgemaakt: { $source }
chair-ask-consensus = Consensus: op welk criterium?
chair-ask-mark = { $proposal }, { $criterion }
chair-ask-mark-hint = De schaal is: { $scale }.
chair-ask-given = De leden gaven: { $marks }
chair-ask-from = { $mark }  ({ $basis })
chair-ask-from-typed = een andere score typen
chair-ask-from-none = de consensus ({ $mark }) terugnemen
chair-ask-mean-even = Gemiddelde: { $figure }
chair-ask-mean-between = Gemiddelde: { $figure }, geen stap van { $step }. De dichtste score is { $mark } (halverwege gaat naar boven).
chair-ask-mean-no-word = Gemiddelde: { $figure }, geen woord van de schaal. Het dichtste is { $mark } (halverwege gaat weg van nul).
chair-ask-median-even = Mediaan: { $figure }
chair-ask-median-between = Mediaan: { $figure }, geen stap van { $step }. De dichtste score is { $mark } (halverwege gaat naar boven).
chair-ask-median-no-word = Mediaan: { $figure }, geen woord van de schaal. Het dichtste is { $mark } (halverwege gaat weg van nul).
chair-ask-consensus-why = Consensus { $mark }: waarom deze score?
chair-ask-consensus-why-hint = Kort, voor het verslag; mag leeg blijven. Enter legt de score vast.
chair-ask-agenda = In welke volgorde bespreekt de commissie?
chair-ask-agenda-body = De volgorde komt in het verslag en blijft staan, ook als scores nog verschuiven.
chair-ask-waive = Onvolledig laten: waarom?
chair-ask-waive-body = De ronde kan dan beslist worden; dit voorstel wordt niet gerangschikt.
chair-ask-withdraw = Intrekking door de indiener: waarom?
chair-ask-withdraw-body = U kunt dit terugnemen tot de fase wisselt (u).
chair-ask-accept = Streefdoel niet gehaald: waarom aanvaarden?
chair-ask-undo = Toch terugnemen?
chair-ask-undo-others = Anderen legden sindsdien vast wat hierop kan steunen:
chair-ask-undo-yes = ja, terugnemen
chair-ask-source = Van welke bron wijzigt het bedrag?
chair-ask-amount = Nieuw bedrag van { $source }
chair-ask-amount-hint = Nu { $amount }. Typ het als 40000 of 40.000,00.
chair-ask-amount-why = Ander budget: waarom?
chair-ask-correct = Welk gegeven is fout?
chair-ask-lower = Lager bedrag
chair-ask-lower-hint = Van { $least } tot { $most }; leeg is weer het gevraagde bedrag.
chair-ask-lower-why = Waarom dit bedrag?
chair-ask-correct-why = Waarom deze verbetering?
chair-ask-correct-body = Het voorstel zoals het ingediend is, blijft bewaard; de verbetering komt in het verslag.
chair-ask-value = { $proposal }: { $fact }
chair-ask-value-amount = Zoals 40.000,00; leeg is onbekend.
chair-ask-value-text = Typ de juiste waarde.
chair-ask-value-list = Meer dan één: zet er een + tussen.
chair-ask-value-same = Dat staat er al.
chair-ask-replace = Wie wordt vervangen?
chair-ask-replace-body = Wat dit lid indiende, blijft tellen. De rest leest wie in de plaats komt.
chair-ask-replace-why = Waarom deze vervanging?
chair-ask-replace-what = { $comes } komt in de plaats van { $leaves }. Ingediende fiches die blijven tellen: { $kept }.
chair-ask-replace-final = Dit kan niet ongedaan gemaakt worden.
chair-ask-newcomer = Voornaam en naam van wie in de plaats komt
chair-ask-newcomer-hint = Zoals die in het verslag komt.
chair-ask-newcomer-id = Korte naam
chair-ask-newcomer-id-hint = Kleine letters, cijfers, punt, streepje; zo heet ook het bestand van dit lid.
chair-ask-newcomer-id-wrong = Enkel kleine letters, cijfers, punt en streepje, zonder spatie.
chair-ask-newcomer-login = Account op deze computer
chair-ask-newcomer-login-hint = Leeg als er nog geen is.
chair-ask-newcomer-org = Eigen organisatie
chair-ask-newcomer-org-hint = Voor de waarschuwing bij een belangenconflict; mag leeg.
chair-done-phase = De ronde is nu in de fase { $phase }.
chair-done-decided = De ronde is nu in de fase { $phase }: verzegeld in { $file }. Verslag: toets export minutes
chair-done-undo = Teruggenomen (beide staan in het verslag): { $what }
chair-nothing-to-undo = In deze fase is er niets meer van u om terug te nemen.
chair-done-force-in = Vastgelegd: { $proposal } is opgenomen.
chair-done-force-out = Vastgelegd: { $proposal } is geweerd.
chair-done-unforce = Vastgelegd: { $proposal } volgt weer de rangschikking.
chair-done-tie = Vastgelegd: de volgorde { $proposals }.
chair-done-seed = Vastgelegd: de loting met "{ $seed }".
chair-done-consensus = Vastgelegd: consensus { $mark } voor { $proposal } op { $criterion }.
chair-done-no-consensus = Vastgelegd: geen consensus meer voor { $proposal } op { $criterion }.
chair-done-waive = Vastgelegd: { $proposal } mag onvolledig blijven.
chair-done-accept = Vastgelegd: het lagere streefdoel is aanvaard.
chair-done-budget = Vastgelegd: { $source } is nu { $amount }.
chair-done-correct = Vastgelegd: { $proposal } is verbeterd.
chair-done-replace = Vastgelegd: { $name } zit nu in de commissie.
chair-done-withdraw = Vastgelegd: { $proposal } is ingetrokken.
chair-do-group = groep loting
chair-ask-seed-read = Deze uitkomst vastleggen?
chair-ask-seed-body = Ze beslist over het geld. Terugnemen kan enkel met een reden, en blijft in het verslag.
chair-lot-declared = De oproep noemt: { $source } ({ $at }).
chair-lot-typed = Ingetikt: "{ $seed }"
chair-ask-lot-back = Loting terugnemen: waarom?
chair-ask-lot-back-body = Beide blijven in het verslag. De groep waarover geloot wordt, ligt vast.
chair-ask-group = Deze groep vastleggen voor de loting?
chair-ask-group-body = Zodra de uitkomst van de trekking bekend is, kan de groep niet meer wijzigen.
chair-ask-group-yes = vastleggen
chair-ask-edge = { $proposal } ligt op de rand: in de loting?
chair-ask-edge-body = Het interval loopt van { $best } tot { $worst }; de streep ligt bij { $line }. Zo dicht erbij beslist geen berekening, maar de voorzitter.
chair-ask-edge-in = in de loting
chair-ask-edge-out = niet in de loting
chair-ask-edge-why = De groep voor de loting: waarom zo op de rand?
chair-done-lot-back = Teruggenomen: de loting met "{ $seed }".
chair-done-group = { $count ->
    [one] Vastgelegd: één voorstel voor de loting.
   *[other] Vastgelegd: { $count } voorstellen voor de loting.
}
chair-mild-chance = Kan toeval zijn, het verschil van: { $names }.
chair-mild-more = En nog { $count } leden verschillen meer dan bij toeval: v, eensgezindheid.
chair-mild-little = een beetje
chair-tab-progress = Klaar
chair-tab-ranking = Rang
chair-tab-budget = Budget
chair-tab-disputes = Verschil
chair-tab-compare = Strategie
chair-tab-whatif = Wat als
chair-tab-meeting = Overleg
chair-tab-map = Kaart
chair-tab-reserve = Reserve
chair-view-map = Kaart
chair-view-reserve = Reserve
chair-sight-list = lijst
chair-sight-bars = balken
chair-sight-certainty = hoe zeker
chair-sight-members = warmtekaart per lid
chair-sight-criteria = warmtekaart per criterium
chair-sight-agreement = eensgezindheid
chair-sight-costs = wat streefdoelen kosten
chair-sight-extra = extra geld
chair-do-sight = weergave
chair-do-sight-back = vorige weergave
chair-do-across-left = kolommen terug
chair-do-across-right = kolommen verder
chair-study-running = Dit wordt berekend en verschijnt vanzelf. Intussen kunt u gewoon verder werken.
chair-study-failed = Dit kon niet berekend worden. De rangschikking en het budget hangen er niet van af.
chair-more-on-page = { $key }: alles
chair-page-why = Waarom deze uitkomst?
chair-more-below = ... nog { $count } regels: PgDn
chair-col-agree = eensgezind
chair-col-alpha = alfa
chair-col-member = lid
chair-col-compared = voorstellen
chair-col-difference = verschil
chair-col-in-words = in woorden
chair-agree-high = goed
chair-agree-fair = redelijk
chair-agree-low = weinig
chair-agree-none = niet
chair-strict-strict = strenger dan de anderen
chair-strict-mild = milder dan de anderen
chair-strict-chance = kan toeval zijn
chair-strict-unknown = niet te vergelijken
chair-strict-legend = Verschil: eigen totaal min dat van de anderen op dezelfde voorstellen, gemiddeld, in punten van het totaal.
chair-bars-legend = { $total } totaal  { $ends } laagste en hoogste lid  { $middle } middelste helft (vanaf vier leden)
chair-bars-none = Er zijn nog geen totalen om te tekenen.
chair-col-range = leden
chair-col-expected = verwacht
chair-certainty-not = !! Ter informatie: dit is niet de rangschikking, en het beslist niets.
chair-costs-none = Deze oproep heeft geen streefdoelen.
chair-costs-together = alle streefdoelen samen
chair-costs-best = tegenover de hoogste som
chair-col-target = streefdoel
chair-col-lost = punten minder
chair-col-gains = erin door het doel
chair-col-loses = eruit door het doel
chair-extra-decided = De uitkomst ligt vast: het budget wijzigt niet meer. Wie na een intrekking opschuift, staat op het scherm Reserve.
chair-extra-what = Telkens het hoogste bedrag van één toekenning erbij, volgens de strategie van de oproep. Hier verandert niets aan de uitkomst.
chair-col-more = extra
chair-col-budget = budget
chair-col-awards = aantal
chair-col-targets = doelen
chair-col-comes-in = komt erbij
chair-col-goes-out = valt weg
chair-heat-members = eigen totaal van elk lid, licht naar donker (blanco { $signs }) van { $low } tot { $high }  b belangenconflict  o onthouding
chair-heat-criteria = scores per criterium, licht naar donker (blanco { $signs }) van { $low } % tot { $high } % van de schaal
chair-reserve-open = Voorlopig: de ronde is nog niet beslist.
chair-reserve-left = Over: { $left }.
chair-reserve-none = { $left } De reservelijst is leeg.
chair-reserve-next = { $left } Eerst aan de beurt: { $proposal }; het vraagt { $asked }.
chair-reserve-next-full = { $left } Eerst aan de beurt: { $proposal }; het vraagt { $asked }. Aan geld ligt het niet: { $why }.
chair-reserve-next-closed = { $left } Eerst aan de beurt: { $proposal }.
chair-reserve-why-withdrawn = Reden van de intrekking: { $reason }
chair-col-place = rang
chair-col-class = klasse
chair-col-short = tekort
chair-col-reason = waarom op reserve
chair-reserve-legend = Tekort: wat er nog vrij moet komen (-: aan geld ligt het niet). Na een intrekking blijft wat is toegekend; dan loopt de strategie verder over deze lijst.
chair-map-awarded = toegekend
chair-map-reserve = reserve
chair-map-refused = niet toegekend
chair-map-nowhere = niet op de kaart
chair-map-no-code = Niet op de kaart, want zonder NIS-code: { $proposals }.
chair-map-unknown-code = Niet op de kaart, want de NIS-code staat niet in het register: { $proposals }.
chair-map-closed = Niet op de kaart, want u hebt een belangenconflict: { $proposals }.
chair-map-provinces = Toegekend van alle:
chair-col-municipality = gemeente
chair-col-province = provincie
chair-col-awarded-class = waarvan { $class }
chair-col-all = samen

### Statistics

stats-agreement = Zijn de beoordelaars het eens?
stats-strictness = Hoe streng is elke beoordelaar?
stats-expected = Hoe zeker is de volgorde?
stats-leave-out = Wat als één beoordelaar wegvalt?
stats-weights = Wat als de gewichten anders waren?
stats-changes = Welke kleine verandering verandert de toekenningen?
stats-costs = Wat kosten de streefdoelen?
stats-budgets = Wat zou een groter budget doen?
stats-ranks-among = Plaatsen tellen hier onder de { $count } voorstellen waarvan u de scores ziet. In de rangschikking { $closed ->
    [one] staat nog 1 voorstel
   *[other] staan nog { $closed } voorstellen
} waarbij u een belangenconflict hebt.
stats-closed = Dit deel is niet voor uw rol in de commissie.
stats-no-awards = Dit kan nog niet berekend worden: wie geld krijgt, hangt af van een open gelijke stand, of het budget kan niet verdeeld worden.
stats-no-weights = Dit kan niet berekend worden: er zijn geen voorstellen, of de gewichten laten geen ruimte.
stats-undefined = Dit is niet berekend: { $why }.
stats-dash = Een streepje betekent dat de maat hier geen waarde heeft: { $why }.
stats-why-no-marks = er zijn nog geen scores
stats-why-one-proposal = er zijn minstens twee voorstellen met scores nodig
stats-why-one-evaluator = er zijn minstens twee beoordelaars met scores nodig
stats-why-no-pairs = geen enkel voorstel heeft scores van twee beoordelaars
stats-why-no-variation = alle scores zijn gelijk
stats-why-incomplete = niet iedereen heeft alles beoordeeld
stats-why-no-denominator = de scores verschillen op een manier waarvoor de maat geen waarde heeft
stats-why-below-zero = er zijn scores onder nul
stats-why-no-residual = er zijn te weinig scores, of ze zijn te regelmatig
stats-why-not-converged = de spreiding van de scores kon niet geschat worden
stats-why-no-scale = de schaal heeft geen hoogste en laagste score
stats-why-bad-settings = een instelling van het model valt buiten haar grenzen
stats-why-too-many = er zijn { $proposals } voorstellen, en deze berekening neemt er hoogstens { $limit }
stats-why-too-many-evaluators = er zijn { $evaluators } beoordelaars, en deze berekening neemt er hoogstens { $limit }
stats-total = totaal
stats-column-on = waarover
stats-column-proposals = voorstellen
stats-column-marks = oordelen
stats-column-alpha-interval = alfa (afstand)
stats-column-alpha-ordinal = alfa (volgorde)
stats-column-evaluator = beoordelaar
stats-column-within = met 95 % zekerheid
stats-column-expected = verwachte plaats
stats-column-half = 50 % kans
stats-column-ninety = 90 % kans
stats-column-group = bij de streep
stats-column-best = hoogst
stats-column-worst = laagst
stats-column-without = zonder wie
stats-column-ranks-near = plaatsen, dichtbij
stats-column-same-near = zelfde, dichtbij
stats-column-among-near = bij de eersten, dichtbij
stats-column-ranks-any = plaatsen, vrij
stats-column-same-any = zelfde, vrij
stats-column-among-any = bij de eersten, vrij
stats-alpha-high = Op het totaal zijn de beoordelaars het goed eens: alfa is { $alpha } (1 is volledig eens, 0 is niet meer dan toeval).
stats-alpha-fair = Op het totaal zijn de beoordelaars het redelijk eens: alfa is { $alpha } (1 is volledig eens, 0 is niet meer dan toeval). Kleine verschillen in totaal zeggen weinig.
stats-alpha-low = Op het totaal lopen de oordelen uiteen: alfa is { $alpha } (1 is volledig eens, 0 is niet meer dan toeval). Wie een voorstel gelezen heeft, bepaalt mee het totaal; bespreek wat dicht bij de streep ligt.
stats-alpha-none = Op het totaal zijn de beoordelaars het niet meer eens dan bij toeval: alfa is { $alpha } (1 is volledig eens, 0 is toeval). De totalen zeggen dan weinig over de voorstellen.
stats-alpha-undefined = Of de beoordelaars het op het totaal eens zijn, is niet te zeggen: { $why }.
stats-icc = Van alle verschillen tussen de totalen komt { $share } % van de voorstellen zelf; de rest komt van wie beoordeelt en van toeval (ICC, { $method }).
stats-icc-anova = uit een volledige tabel
stats-icc-reml = geschat, omdat niet iedereen alles beoordeelde
stats-icc-undefined = Hoeveel van de verschillen van de voorstellen zelf komt (ICC), is niet te zeggen: { $why }.
stats-kendall = Zetten zij de voorstellen in dezelfde volgorde? Kendalls W is { $w } (1 is dezelfde volgorde, 0 is geen verband).
stats-kendall-gaps = Kendalls W (dezelfde volgorde of niet) bestaat alleen als iedereen alles beoordeelt; gebruik hier alfa en ICC.
stats-kendall-undefined = Kendalls W (dezelfde volgorde of niet) heeft hier geen waarde: { $why }.
stats-strictness-what = Een verschil onder nul betekent strenger dan de anderen die dezelfde voorstellen lazen, in punten van het totaal; per criterium in punten van zijn eigen schaal.
stats-strict = { $member } is strenger dan de anderen: gemiddeld { $points } punten lager, op { $proposals } voorstellen. Dat is meer dan toeval.
stats-generous = { $member } is milder dan de anderen: gemiddeld { $points } punten hoger, op { $proposals } voorstellen. Dat is meer dan toeval.
stats-strict-nobody = Van niemand die hier staat is het verschil met de anderen groter dan toeval kan zijn.
stats-expected-what = De scores zijn een steekproef: met andere beoordelaars was de volgorde wat anders. Tussen deze plaatsen ligt de echte plaats met 50 % en met 90 % kans. Dit beslist niets.
stats-order-open = Niet iedereen heeft alles beoordeeld. De verwachte plaats houdt rekening met wie streng of mild was.
stats-order-fixed = Iedereen heeft alles beoordeeld. Strengheid treft dan elk voorstel even hard: een correctie kan de volgorde niet veranderen, en er staat dus geen gecorrigeerde volgorde.
stats-groups = De streep ligt na { $awards } toekenningen, in dit model bij plaats { $line }. Wie met 90 % kans helemaal daarboven ligt, staat er zeker boven: { $in }. Te dicht bij elkaar om te zeggen: { $close }. Zeker eronder: { $out }.
stats-groups-no-line = Er is geen enkele toekenning, en dus geen streep.
stats-group-in = zeker erboven
stats-group-too-close = te dichtbij
stats-group-out = zeker eronder
stats-settings = Instellingen van het model: spreidingen tussen 0 en { $limit } punten, strengheid met standaardafwijking { $strictness }, { $draws } trekkingen vanaf getal { $seed }. Gevonden: tussen voorstellen { $proposal }, binnen één oordeel { $mark } punten.
stats-leave-out-what = { $moved ->
    [0] Geen enkel voorstel verandert
    [one] 1 voorstel verandert
   *[other] { $moved } voorstellen veranderen
} van plaats als de scores van één beoordelaar niet meetellen, van de { $of } die gerangschikt zijn. Eén score minder dan de oproep vraagt, volstaat daarbij.
stats-leave-out-most = Het verst schuift { $proposal }: nu plaats { $rank }, en dan tussen { $best } en { $worst }.
stats-leave-out-unranked = { $count ->
    [one] 1 voorstel heeft dan te weinig scores om een plaats te krijgen.
   *[other] { $count } voorstellen hebben dan te weinig scores om een plaats te krijgen.
}
stats-unranked-without = te weinig scores zonder { $members }
stats-weights-what = "Dichtbij": elk gewicht tot { $share } % lager of hoger dan in de oproep. "Vrij": alle mogelijke gewichten. De percentages zeggen bij welk deel van die gewichten dat zo is. Een gelijke stand wordt hier niet beslist: wie evenveel punten heeft, deelt een plaats.
stats-weights-awards = Met gewichten dichtbij staan { $always } voorstellen altijd bij de eerste { $awards }, en { $sometimes } alleen bij een deel van de gewichten.
stats-weights-exact = Exact berekend.
stats-weights-drawn = Geschat met { $draws } trekkingen van gewichten, vanaf getal { $seed }.
stats-weight-smallest = De kleinste verandering van één gewicht, in stappen van { $unit }: { $criterion } van { $weight } naar { $changed }. Dan { $effect }.
stats-weight-nothing = Geen enkele verandering van één gewicht binnen de grenzen hieronder verandert wie geld krijgt.
stats-weight-units = Geprobeerd is elk gewicht boven nul, in hele stappen van de laatste decimaal waarin de oproep het schrijft, met de andere gewichten zoals ze zijn. Wat tussen twee stappen gebeurt, is niet geprobeerd.
stats-weight-change = { $criterion } ({ $weight }): bij { $changed } { $effect }.
stats-weight-neither = { $criterion } ({ $weight }): van { $from } tot { $to } verandert er niets.
stats-weight-not-lower = { $criterion } ({ $weight }): lager, tot { $from }, verandert er niets.
stats-weight-lowest = { $criterion } ({ $weight }): één stap lager is nul, en dat kan geen gewicht zijn.
stats-weight-not-higher = { $criterion } ({ $weight }): hoger, tot { $to }, verandert er niets.
stats-mark-smallest = De kleinste verandering van één score van één beoordelaar: { $steps ->
    [one] 1 stap op de schaal
   *[other] { $steps } stappen op de schaal
} volstaat al, op { $count ->
    [one] 1 plaats.
   *[other] { $count } plaatsen.
}
stats-mark-nothing = Geen enkele verandering van één score van één beoordelaar verandert wie geld krijgt.
stats-mark-change = { $member }, { $proposal }, { $criterion }: { $now } in plaats van { $was }. Dan { $effect }.
stats-mark-more = En nog { $count } andere.
stats-effect-swap = komt erbij: { $gains }; valt weg: { $loses }
stats-effect-gains = komt erbij: { $gains }
stats-effect-loses = valt weg: { $loses }
stats-effect-none = verandert er niets
stats-effect-tie = beslist een gelijke stand tussen { $proposals }
stats-costs-alone = Naast de rangschikking alleen (op volgorde): door de streefdoelen { $who }.
stats-costs-best = Met de strategie Streefdoelen tellen de toegekende totalen samen { $points }. De hoogste som die met deze streefdoelen kan: { $best }, dus { $lost } meer.
stats-costs-best-equal = Met de strategie Streefdoelen tellen de toegekende totalen samen { $points }. Dat is ook de hoogste som die met deze streefdoelen kan.
stats-costs-best-unproven = Met de strategie Streefdoelen tellen de toegekende totalen samen { $points }. De hoogste gevonden som met deze streefdoelen: { $best }; meer dan { $bound } kan zeker niet. NIET BEWEZEN dat er geen hogere is.
stats-costs-target = Streefdoel van { $at_least } { $target }: door dit streefdoel { $who }. Zonder dit streefdoel kan de hoogste som { $lost } hoger zijn.
stats-costs-target-less = Streefdoel van { $at_least } { $target }: door dit streefdoel { $who }. Zonder dit streefdoel is de hoogste som { $less } lager, omdat een ander minimum dan meer vraagt.
stats-costs-target-same = Streefdoel van { $at_least } { $target }: door dit streefdoel { $who }. Zonder dit streefdoel verandert de hoogste som niet.
stats-budget-next = Voor { $more } meer is { $budget } nodig, dat is { $extra } erbij. Dan { $who }.
stats-budget-nobody = Er staat niemand op de reservelijst voor wie een groter budget berekend kan worden.
stats-budget-best-total = Welk budget er meer zou toekennen, is voor de hoogste som niet berekend: die volgt de rangschikking niet.
stats-budget-unfinished = Verder is het niet berekend: na { $most } budgetten houdt het zoeken op.
stats-budget-undecided = Verder is het niet berekend: of de minima dan haalbaar zijn, was na { $most } stappen zoeken niet uitgemaakt.
stats-budget-targets = Om alle streefdoelen te halen is { $budget } nodig, dat is { $extra } erbij. Dan { $who }.
stats-budget-targets-met = Alle streefdoelen zijn al haalbaar met { $budget }; dat laat { $spare } over.
stats-budget-targets-undecided = Met welk budget alle streefdoelen haalbaar zijn, was na { $most } stappen zoeken niet uitgemaakt.
stats-budget-targets-never = Met geen enkel budget zijn alle streefdoelen haalbaar: er zijn te weinig kandidaten, of een maximum van de oproep laat er niet meer toe.
explain-strategy = Dit volgt de strategie "{ $strategy }", niet die van de oproep ("{ $own }"): het is geen officiële uitkomst.
explain-best-with = Dit voorstel vraagt { $asked }. De beste verdeling telt { $best } punten en laat { $left } over. De beste verdeling met dit voorstel erbij telt { $with }: { $less } minder.
explain-best-with-equal = Dit voorstel vraagt { $asked }. De beste verdeling telt { $best } punten en laat { $left } over. Met dit voorstel erbij kan ook { $with }, maar dan staan de toegekende voorstellen lager in de rangschikking.
explain-best-with-equal-many = Dit voorstel vraagt { $asked }. De beste verdeling telt { $best } punten en laat { $left } over. Met dit voorstel erbij kan ook { $with }. Met meer dan { $most } kandidaten neemt deze strategie een van de verdelingen met die som, altijd dezelfde.
explain-best-with-unproven = Dit voorstel vraagt { $asked }. De gevonden verdeling telt { $best } punten en laat { $left } over. Met dit voorstel erbij is de beste gevonden som { $with }, en zeker niet meer dan { $bound }. NIET BEWEZEN.
explain-best-never = Dit voorstel vraagt { $asked }. Geen enkele verdeling waarin het staat, past in het budget en in de maxima van de oproep en haalt wat de streefdoelen en minima hier vragen.
explain-best-searched = Dat is bewezen door alle mogelijkheden te doorzoeken: met dit voorstel erbij telt geen verdeling meer dan { $bound } punten. Prijzen waarmee dat op papier na te rekenen is, zijn er hier niet.
explain-paper-money = Na te rekenen op papier, met deze prijzen: 1.000,00 kost { $price } punten.
explain-paper-target = Wie meetelt voor het streefdoel { $target }, krijgt er { $price } bij; er zijn er nog { $needs } nodig.
explain-paper-lead = Een plaats van deze indiener kost { $price }.
explain-paper-leads = Plaatsen van { $count ->
    [one] één indiener hebben
   *[other] { $count } indieners hebben
} een prijs (zie certificate in toets fit --json).
explain-paper-limit = Een plaats in { $class } kost { $price }; er zijn er nog { $room }.
explain-paper-envelope-least = Voor het minimum van { $class } brengt elke 1.000,00 er { $price } bij; er is nog { $amount } nodig.
explain-paper-envelope-most = Van het geld voor { $class } kost elke 1.000,00 ook { $price }; er is nog { $amount }.
explain-paper-bound = Tel voor elk voorstel totaal plus bijtelling min de prijs van wat het vraagt, als dat meer is dan nul. Tel daarbij de prijs van het budget ({ $budget }) en van alle plaatsen en al het geld hierboven die er nog zijn, en trek af wat nog nodig is, telkens tegen zijn prijs: geen verdeling telt meer dan { $bound } punten.
explain-paper-beforehand = Vooraf staat vast: { $proposals }, samen { $sum } punten.
explain-paper-bound-decided = Tel voor elk voorstel dat niet vooraf vaststaat, geweerd of ingetrokken is, totaal plus bijtelling min de prijs van wat het vraagt, als dat meer is dan nul. Tel daarbij de { $beforehand } punten die vooraf vaststaan, de prijs van het budget dat dan overblijft ({ $budget }) en van alle plaatsen en al het geld hierboven die er nog zijn, en trek af wat nog nodig is, telkens tegen zijn prijs: geen verdeling telt meer dan { $bound } punten.
explain-paper-own = Dit voorstel: { $score } + { $filled } - { $place } - { $asked } x { $price } / 1.000 = { $figure }.
explain-paper-out = Met dit voorstel erbij telt een verdeling dus hoogstens { $bound } - { $less } = { $with } punten. De beste verdeling telt { $best }.
explain-displaced-by = Volgens de rangschikking alleen was dit voorstel toegekend. In deze verdeling komen erbij: { $proposals }.
explain-displaced-by-nobody = Volgens de rangschikking alleen was dit voorstel toegekend. Niemand komt in de plaats.
explain-instead-of = Volgens de rangschikking alleen was dit voorstel niet toegekend. In deze verdeling vallen weg: { $proposals }.
explain-instead-of-nobody = Volgens de rangschikking alleen was dit voorstel niet toegekend. Niemand valt weg.

### Decision

unusual-doubts-left = Bij het openen van de beoordeling bleven feiten van voorstellen open staan: { $reason }
unusual-forced-in = { $proposal } is opgenomen door de voorzitter: { $reason }
unusual-forced-out = { $proposal } is geweerd door de voorzitter: { $reason }
unusual-tie-closed = De volgorde van { $proposals } werd vastgelegd; waarom ziet u niet, omdat u hier een belangenconflict hebt.
unusual-tie = Gelijke stand beslist in de volgorde { $proposals }: { $reason }
unusual-lot = Loting met "{ $seed }".
unusual-waived = { $proposal } is onvolledig, en de voorzitter wacht niet op wat ontbreekt: { $reason }
unusual-target = Streefdoel niet gehaald: { $reached } { $target } (minstens { $needed } vereist). { $reason }
unusual-budget = Budget van { $source } gewijzigd: van { $was } naar { $now }.
unusual-corrected = { $proposal } is verbeterd: { $correction }. { $reason }
unusual-input-came = Na het openen van de beoordeling kwam { $path } erbij (kenmerk { $digest }). { $reason }
unusual-input-changed = Na het openen van de beoordeling is { $path } vervangen (nieuw kenmerk { $digest }). { $reason }
unusual-input-gone = Na het openen van de beoordeling is { $path } weggenomen (kenmerk was { $digest }). { $reason }
unusual-replaced = { $leaves } is vervangen door { $comes }: { $reason }
refused-fact-kind = Een verbetering verandert één gegeven tegelijk.
refused-fact-empty = Dit kan niet leeg blijven.
refused-fact-amount = Het bedrag moet meer dan nul zijn.
refused-fact-nis = { $nis } is geen NIS-code uit het register van deze oproep.
refused-fact-kbo = “{ $kbo }” is geen ondernemingsnummer: dat heeft tien cijfers, en de laatste twee passen bij de andere.
refused-fact-class = { $class } is geen klasse die een voorstel zelf opgeeft.
fact-none = niets
fact-text = { $text }
fact-money = { $amount }
fact-requested = gevraagd bedrag
fact-minimum = minimumbedrag
fact-total-cost = totale kost
fact-own-contribution = eigen inbreng
fact-title = titel
fact-lead = indiener
fact-nis = NIS-code van de indiener
fact-municipalities = NIS-codes van de gemeenten
fact-classes = klassen
fact-kbo = ondernemingsnummer van de indiener
fact-province = provincie
correction = { $fact } van { $was } naar { $now }
unusual-withdrawn = { $proposal } is ingetrokken: { $reason }
check-decision-changed = { $file } is gewijzigd na de beslissing.
check-decision-gone = { $file } ontbreekt, het bestand van een beslissing.
check-decision-hint = Zet een kopie terug; wat het verslag verzegelt, blijft gelden.
chair-moved-up = { $withdrawn } is ingetrokken; { $proposals } schuift op.
chair-nobody-up = { $withdrawn } is ingetrokken; niemand schuift op.
chair-ask-sums = Toegekend: { $awards } voorstellen, { $spent }; over { $left }.
chair-view-whatif = Wat als
whatif-do-change = verandering
whatif-do-more = meer
whatif-do-less = minder
whatif-do-undo = weg
whatif-do-keep = opslaan
whatif-none = Nog niets veranderd: n begint. Hier verandert niets aan de uitkomst.
whatif-unofficial = Niet de officiële uitkomst.
whatif-kept-awards = Niet de officiële uitkomst. Wat toegekend is, blijft.
whatif-as-if-open = Niet de officiële uitkomst, maar wat er uitgekomen was als dit vóór de beslissing zo was. Wat toegekend is, blijft.
whatif-below-awards = Wat toegekend is, vraagt samen { $spent }: meer dan { $budget }.
whatif-same = Dezelfde toekenningen. Van plaats veranderd: { $moved }.
whatif-other = Erin: { $added }. Eruit: { $dropped }. Van plaats veranderd: { $moved }.
whatif-incomplete = Dan onvolledig: { $proposals }.
whatif-kept-title = Opgeslagen scenario's, geen deel van de uitkomst
whatif-kept = Opgeslagen: scenario "{ $name }".
whatif-no-weight = Er moet een gewicht boven nul zijn.
whatif-no-value = Met "{ $text }" kan niet gerekend worden.
whatif-threshold-range = "{ $text }" kan niet: een drempel gaat hier van { $least } tot { $most }.
whatif-col-now = nu
whatif-col-becomes = wordt
whatif-kind-weight = gewicht
whatif-kind-threshold = drempel
whatif-kind-merge = samenvoegen
whatif-kind-budget = budget
whatif-kind-target = streefdoel
whatif-kind-without = zonder een lid
whatif-kind-strategy = strategie
whatif-ask-kind = Wat als er iets anders was?
whatif-ask-which = Wat precies?
whatif-ask-undo = Welke verandering weg?
whatif-ask-name = Onder welke naam opslaan?
whatif-ask-name-hint = Het scenario komt in het verslag, niet in de uitkomst.
whatif-ask-value-hint = De nieuwe waarde.
whatif-ask-value-hint-threshold = De nieuwe drempel; leeg haalt hem weg.
whatif-ask-value-hint-amount = Het nieuwe bedrag, zonder punten: 500000.
whatif-on-criterion = op { $criterion }
whatif-on-total = op het totaal
whatif-weight = gewicht van { $criterion }: { $to }
whatif-threshold = drempel { $on }: { $to }
whatif-no-threshold = geen drempel { $on }
whatif-merge = samenvoegen: { $to }
whatif-mean = gemiddelde
whatif-median = mediaan
whatif-trimmed = gemiddelde zonder de { $dropped } laagste en hoogste
whatif-budget = budget van { $source }: { $to }
whatif-target = streefdoel { $target }: { $to }
whatif-without = zonder de fiches van { $member }
whatif-strategy = strategie: { $to }
unusual-lot-back = De loting met "{ $seed }" is teruggenomen: { $reason }
unusual-group = { $count ->
    [0] Niemand lag te dicht bij de streep om te loten.
    [one] Te dicht bij de streep: { $proposals }.
   *[other] Geloot is onder { $count } voorstellen te dicht bij de streep: { $proposals }.
}
unusual-group-edge = Geloot is onder { $proposals }; over { $edge }, op de rand, besliste de voorzitter: { $reason }

### Meeting

basis-typed = getypt
basis-mean = gemiddelde
basis-median = mediaan
basis-short-mean = gem.
basis-short-median = med.
position-agrees = akkoord
position-disagrees = niet akkoord
position-abstains = onthouding
position-absent = afwezig
agenda-order-disputed = meest omstreden eerst
agenda-order-ranking = zoals gerangschikt
agenda-order-near-line = dichtst bij de lijn eerst
agenda-order-free = vrije volgorde
agenda-by-disputed = meest omstreden eerst
agenda-by-ranking = zoals gerangschikt
agenda-by-near-line = dichtst bij de lijn van het budget eerst
agenda-by-free = vrij: zelf de rijen verplaatsen
span-seconds = { $seconds } s
span-minutes = { $minutes } min
span-hours = { $hours } u { $minutes } min
meeting-help-table = Met een voorstel op tafel
meeting-help-roll = Bij wie akkoord gaat
meeting-help-moving = Terwijl u een rij verplaatst
meeting-do-continue = verder
meeting-do-agenda = agenda
meeting-do-mark = score
meeting-do-text = tekst
meeting-do-minority = minderheid
meeting-do-roll = instemming
meeting-do-settle = besproken
meeting-do-criterion-up = vorig criterium
meeting-do-criterion-down = volgend criterium
meeting-do-scroll-up = opmerkingen hoger
meeting-do-scroll-down = opmerkingen lager
meeting-do-all-agree = alle anderen akkoord
meeting-do-hold = minderheid
meeting-do-erase = wissen
meeting-do-shift-up = rij hoger
meeting-do-shift-down = rij lager
meeting-do-shift-far-up = rij tien hoger
meeting-do-shift-far-down = rij tien lager
meeting-do-drop = neerzetten
meeting-do-let-go = laten zoals het was
meeting-do-next-open = volgende te bespreken
meeting-do-arrange = volgorde
meeting-do-grab = rij verplaatsen
meeting-do-close-text = opslaan en sluiten
meeting-do-take-note = overnemen
meeting-closed = Het overleg begint bij de beraadslaging. Zolang de beoordeling loopt, blijven scores en opmerkingen gesloten, ook voor de voorzitter.
meeting-nothing = Er is niets te bespreken: geen enkel voorstel staat in de rangschikking.
meeting-heading = { $done } van { $all } besproken; volgorde: { $order }
meeting-heading-time = { $done } van { $all } besproken, in { $time }; volgorde: { $order }
meeting-moving = Verplaats de rij met de pijlen; spatie zet neer, Esc laat het zo
meeting-col-marks = scores
meeting-col-state = status
meeting-col-time = tijd
meeting-col-threshold = drempel
meeting-col-consensus = consensus
meeting-state-conflict = b, niet u
meeting-state-settled = besproken
meeting-state-begun = bezig
meeting-state-open = nog niet
meeting-leaving = Druk op Enter zodra de zaal klaar is. Daarna komen scores en opmerkingen op het scherm.
meeting-out = Niet in de zaal wegens een belangenconflict: { $names }
meeting-short-text = Tekst van { $count } tekens.
meeting-short-no-text = Nog geen tekst (t).
meeting-short-minority = Minderheidsstandpunt: { $names }.
meeting-short-minority-of-none = Minderheidsstandpunt, nog van niemand (i, dan m).
meeting-short-roll = Instemming: { $counts }.
meeting-short-no-roll = Instemming nog niet genoteerd (i).
meeting-decided = Wat de commissie zegt
meeting-no-text = Nog geen tekst. Druk op t; Tab neemt daar over wat de leden schreven.
meeting-no-roll = Wie akkoord gaat, is nog niet genoteerd. Druk op i.
meeting-comments = { $criterion }: sterkste en zwakste tegenover elkaar
meeting-note = intern: { $text }
meeting-roll-title = { $proposal }: wie gaat akkoord?
meeting-roll-legend = m = houdt het minderheidsstandpunt
meeting-who-holds = Wie houdt dit minderheidsstandpunt? Ga naar het lid en druk op m.
meeting-write-consensus = wat de commissie zegt
meeting-write-minority = minderheidsstandpunt
meeting-write-hint-consensus = { $count } tekens. Hierop steunt de brief aan de indiener.
meeting-write-hint-minority = { $count } tekens. Dit komt in het verslag.
meeting-saved-consensus = Opgeslagen: tekst van de commissie over { $proposal }, { $count } tekens.
meeting-saved-minority = Opgeslagen: minderheidsstandpunt over { $proposal }, { $count } tekens.
meeting-no-notes = Er is bij dit voorstel niets om over te nemen.
meeting-offer = Nog geen tekst. Typ hem, of neem met Tab over wat de leden schreven.
meeting-take-comments = alles wat de leden voor de indiener schreven ({ $count } tekens)
meeting-draft-back = Wat u hier typte en niet vastlegde, staat er weer. Het komt pas in het verslag als u verder typt.
meeting-take-note = Wat neemt u over?
meeting-take-note-body = Wat u kiest, komt zonder naam in de tekst, en die gaat naar de indiener.
meeting-passed = { $proposal }: { $time } bekeken.
meeting-left = { $proposal }: { $time } besproken.
meeting-left-back = { $proposal }: { $time } besproken. Mag weer binnen: { $names }.
meeting-left-again = { $proposal }: { $time } besproken, samen { $all }.
meeting-left-again-back = { $proposal }: { $time } besproken, samen { $all }. Mag weer binnen: { $names }.
meeting-settled = Vastgelegd: { $proposal } is besproken. n gaat naar het volgende.
meeting-unsettled = Vastgelegd: { $proposal } is weer te bespreken.
meeting-positioned = Vastgelegd: { $name }, { $position }.
meeting-unpositioned = Vastgelegd: van { $name } is niets meer genoteerd.
meeting-all-agree = Vastgelegd: akkoord voor { $count } leden.
meeting-holds = Vastgelegd: { $name } houdt het minderheidsstandpunt.
meeting-holds-no-more = Vastgelegd: { $name } houdt het minderheidsstandpunt niet meer.
meeting-arranged = Vastgelegd: volgorde van de bespreking, { $order }.
meeting-no-line = De lijn van het budget ligt nog niet vast. Beslis eerst de gelijke stand (t).

### Minutes

minutes-title = Verslag
minutes-phase = Fase { $phase }
minutes-changed = De ronde gaat naar de fase { $phase }.
minutes-changed-because = De ronde gaat naar de fase { $phase }: { $reason }
minutes-sealed = Beslissing met { $awards } toekenningen, verzegeld met SHA-256 { $digest }.
minutes-consensus = Consensus voor { $proposal } op { $criterion }: { $mark }. { $text }
minutes-no-consensus = Geen consensus meer voor { $proposal } op { $criterion }. { $text }
minutes-closed = Over { $proposal } werd iets vastgelegd; u ziet niet wat, omdat u hier een belangenconflict hebt.
minutes-consensus-from = Consensus voor { $proposal } op { $criterion }: { $mark } ({ $basis }). { $text }
minutes-stated-consensus = Tekst van de commissie over { $proposal }.
minutes-stated-minority = Minderheidsstandpunt over { $proposal }.
minutes-holders = Minderheidsstandpunt over { $proposal } gehouden door: { $names }.
minutes-no-holders = Minderheidsstandpunt over { $proposal } door niemand meer gehouden.
minutes-position = { $proposal }: { $name }, { $position }.
minutes-no-position = { $proposal }: van { $name } is niets meer genoteerd.
minutes-settled = { $proposal } is besproken.
minutes-unsettled = { $proposal } is weer te bespreken.
minutes-time = { $proposal }: { $time } besproken.
minutes-time-without = { $proposal }: { $time } besproken. Niet in de zaal wegens een belangenconflict: { $names }.
minutes-time-back = { $proposal }: { $time } bespreking niet meer geteld.
minutes-agenda = Volgorde van de bespreking, { $order }: { $proposals }.
minutes-no-agenda = Volgorde van de bespreking teruggenomen.
minutes-back-tie = Teruggenomen: de volgorde { $proposals } in een gelijke stand.
minutes-back-waiver = Teruggenomen: dat { $proposal } onvolledig mag blijven.
minutes-back-targets = Teruggenomen: dat gemiste streefdoelen aanvaard zijn.
minutes-back-withdrawal = Teruggenomen: de intrekking van { $proposal }.
minutes-back-scenario = Teruggenomen: scenario "{ $name }".
minutes-meeting = Bespreking per voorstel
minutes-took = Besproken gedurende { $time }.
minutes-out = Verlieten de zaal wegens een belangenconflict: { $names }.
minutes-mark = { $criterion }: { $mark } ({ $basis }). { $text }
minutes-all-agrees = Akkoord: { $names }.
minutes-all-disagrees = Niet akkoord: { $names }.
minutes-all-abstains = Onthouding: { $names }.
minutes-all-absent = Afwezig: { $names }.
minutes-text = De commissie zegt:
minutes-minority = Een minderheid zegt:
minutes-minority-of = Minderheidsstandpunt van { $names }:
minutes-done = Besproken.
minutes-lot = Loting met "{ $seed }" ({ $source }).
minutes-unforced = { $proposal } volgt weer de rangschikking: { $reason }
minutes-targets = Gemiste streefdoelen aanvaard: { $reason }
minutes-budget = Budget van { $source } van { $was } naar { $now }: { $reason }
minutes-corrected = { $proposal } verbeterd: { $correction }. { $reason }
minutes-amount-set = Bedrag van { $proposal } bepaald op { $amount }: { $reason }
minutes-amount-back = Bedrag van { $proposal } weer zoals gevraagd: { $reason }
minutes-replaced = { $comes } komt in de plaats van { $leaves }; ingediende fiches die blijven tellen: { $kept }. { $reason }
minutes-scenario = Scenario "{ $name }", geen deel van de uitkomst, met:
minutes-affiliation = Belangenconflict vastgelegd voor { $member } op { $proposal }: eigen organisatie ({ $organisation }).
minutes-no-affiliation = Belangenconflict van { $member } op { $proposal } teruggenomen: { $reason }
minutes-conflict = Belangenconflict gemeld op { $proposal }.
minutes-no-conflict = Belangenconflict op { $proposal } ingetrokken.
minutes-reopened = Fiche van { $proposal } heropend: { $reason }
minutes-import = { $sheets } fiches ingelezen.
minutes-result = Uitkomst
minutes-undecided = Er is nog niet beslist.
minutes-decided = Beslist: toegekend { $spent }, over { $left }.
minutes-after = Na de intrekking van { $proposal }: toegekend { $spent }, over { $left }. Elke andere toekenning blijft.
minutes-nobody = Niemand schuift op.
minutes-group = { $count ->
    [0] Groep voor de loting: niemand
   *[other] Groep voor de loting: { $proposals }
} (streep { $line } na { $awards } toekenningen; { $settings }).
minutes-group-edge = Op de rand, beslist door de voorzitter: { $proposals }. { $reason }
minutes-no-group = De groep voor de loting is teruggenomen.

# Wie leest wat
assign-closed = Wie wat leest, ligt vast: de ronde is in de fase { $phase }.
assign-closed-hint = Keer eerst met een reden terug naar de beraadslaging: toets phase deliberation --reason "waarom"
assign-nothing = Er is nog niets te verdelen: er zijn geen voorstellen, of niemand in de commissie geeft scores.
assign-nothing-hint = Breng eerst beide in: toets import proposals BESTAND en toets import committee BESTAND
assign-member = lid
assign-role = rol
assign-reads = leest
assign-rapporteur = rapporteur
assign-readers = lezers
assign-left-out = niet te lezen: ingetrokken of niet ontvankelijk
assign-together = { $count ->
    [0] Geen enkel voorstel heeft twee lezers.
    [one] Geen twee leden lezen meer dan één voorstel samen.
   *[other] Geen twee leden lezen meer dan { $count } voorstellen samen.
}
assign-too-few = { $proposal } heeft te weinig lezers: { $may ->
    [0] niemand mag het lezen
    [one] maar één lid mag het lezen
   *[other] maar { $may } leden mogen het lezen
}, nodig zijn er { $needed }.
assign-too-few-conflicts = { $proposal } heeft te weinig lezers: { $may ->
    [0] niemand mag het lezen
    [one] maar één lid mag het lezen
   *[other] maar { $may } leden mogen het lezen
}, nodig zijn er { $needed }. Een belangenconflict hebben { $conflicts }.
assign-full = { $proposal } heeft te weinig lezers: { $count ->
    [0] niemand kan het nog lezen
    [one] alleen { $members } kan het nog lezen
   *[other] alleen { $members } kunnen het nog lezen
}, ook door te ruilen, en { $room ->
    [one] er is daar maar één plaats
   *[other] er zijn daar samen maar { $room } plaatsen
} voor { $proposals ->
    [one] één voorstel
   *[other] { $proposals } voorstellen
}.
assign-no-room = Er zijn { $needed } lezingen nodig, en alle leden samen mogen er maar { $room } hebben.
assign-more-short = Nog { $count ->
    [one] één voorstel heeft
   *[other] { $count } voorstellen hebben
} te weinig lezers.
assign-not-taken = { $count ->
    [0] De ronde staat al zo: er verandert niets.
    [one] Dit is een voorstel: één projectvoorstel krijgt andere lezers. Neem het over met --take.
   *[other] Dit is een voorstel: { $count } projectvoorstellen krijgen andere lezers. Neem het over met --take.
}
assign-taken = { $count ->
    [0] De ronde stond al zo: er is niets veranderd.
    [one] Overgenomen: één projectvoorstel heeft andere lezers.
   *[other] Overgenomen: { $count } projectvoorstellen hebben andere lezers.
}
assign-nobody = Zo leest niemand iets. Er is niets overgenomen.
assign-nobody-hint = Vraag minstens één lezer per voorstel: --readers 1
assign-short = { $count ->
    [one] Eén voorstel heeft te weinig lezers; er is niets overgenomen.
   *[other] { $count } voorstellen hebben te weinig lezers; er is niets overgenomen.
}
assign-short-hint = Voeg leden toe, geef leden meer voorstellen (--at-most), of vraag minder lezers (--readers).
refused-readers-unknown = { $proposal } is geen voorstel van deze ronde.
refused-readers-whom = { $member } kan { $proposal } niet lezen: geen lid dat scores geeft, of al vervangen.
refused-readers-conflict = { $member } heeft een belangenconflict op { $proposal } en kan het niet lezen.
refused-readers-begun = { $member } is aan { $proposal } begonnen: die fiche blijft, en { $member } blijft lezer.
refused-readers-rapporteur = { $member } leest { $proposal } niet en kan er geen rapporteur van zijn.
minutes-readers = { $proposal } wordt gelezen door { $members }; rapporteur: { $rapporteur }. { $reason }
readers-title = Wie leest wat
readers-do-toggle = leest wel of niet
readers-do-report = rapporteur
readers-do-take = opslaan in de ronde
readers-do-undo = ongedaan maken
readers-do-redo = opnieuw doen
readers-do-fill = vul aan wat ontbreekt
readers-do-anew = verdeel alles opnieuw
readers-do-next-short = volgend voorstel met te weinig lezers
readers-do-find = zoeken
readers-do-left = naar links
readers-do-right = naar rechts
readers-do-leave = stoppen
readers-columns = leden { $from }-{ $to } van { $all }
readers-all-read = Nu leest iedereen elk voorstel. V verdeelt de voorstellen.
readers-only-in-setup = De voorbereiding is voorbij: ieder houdt wat hij heeft. v vult aan wat ontbreekt.
readers-closed = U hebt een belangenconflict op { $proposal }: u ziet en wijzigt niet wie het leest.
readers-no-rapporteur = Deze oproep heeft geen rapporteurs (rapporteur: true in call.ron).
readers-unchanged = Er is niets gewijzigd.
readers-nothing-to-undo = Er is niets ongedaan te maken.
readers-nothing-to-redo = Er is niets opnieuw te doen.
readers-none-short = Elk voorstel heeft genoeg lezers.
readers-undone = Ongedaan gemaakt.
readers-redone = Opnieuw gedaan.
readers-find-hint = Nummer, titel, indiener of lid
readers-not-found = Niets gevonden voor "{ $words }".
readers-anew-body = Alles wat hier verdeeld is, wordt opnieuw verdeeld. Tot u opslaat, verandert er niets in de ronde. Druk op u om dit ongedaan te maken.
readers-anew-yes = ja, verdeel opnieuw
readers-proposed = { $count ->
    [0] Er verandert niets.
    [one] Eén voorstel krijgt andere lezers.
   *[other] { $count } voorstellen krijgen andere lezers.
}{ $short ->
    [0] {""}
    [one] {" "}Eén voorstel heeft er nog te weinig.
   *[other] {" "}{ $short } voorstellen hebben er nog te weinig.
}
readers-take-body = { $count ->
    [one] Eén voorstel krijgt andere lezers.
   *[other] { $count } voorstellen krijgen andere lezers.
}
readers-take-short = { $count ->
    [one] Eén voorstel heeft te weinig lezers.
   *[other] { $count } voorstellen hebben te weinig lezers.
}
readers-take-reason = De voorbereiding is voorbij: geef een reden voor het verslag.
readers-take-yes = ja, opslaan in de ronde
readers-taken = { $count ->
    [one] Opgeslagen: één voorstel heeft andere lezers.
   *[other] Opgeslagen: { $count } voorstellen hebben andere lezers.
}
readers-leave = Stoppen zonder opslaan?
readers-leave-body = { $count ->
    [one] Eén voorstel heeft hier andere lezers dan in de ronde; die wijziging gaat verloren.
   *[other] { $count } voorstellen hebben hier andere lezers dan in de ronde; die wijzigingen gaan verloren.
}
readers-leave-yes = ja, stoppen zonder opslaan
readers-cell-reads = { $member } leest { $proposal }.
readers-cell-reports = { $member } leest { $proposal } en is rapporteur.
readers-cell-begun = { $member } is aan { $proposal } begonnen; dat blijft.
readers-cell-not = { $member } leest { $proposal } niet.
readers-cell-conflict = { $member } heeft een belangenconflict op { $proposal }.
readers-cell-closed = U hebt zelf een belangenconflict op { $proposal }.
readers-prefers = Leest dit graag.
readers-declines = Leest dit liever niet.
readers-knows = Kent: { $subjects }.
readers-about = Gaat over: { $subjects }.
readers-legend = x leest  # begonnen  ! belangenconflict
readers-legend-report = x leest  R rapporteur  # begonnen  ! belangenconflict

# Formulieren die uitgaan en terugkomen
offline-front = Lees eerst
offline-page = Invullen
offline-whose = Beoordelingsformulier van { $member }
offline-short = Vul alleen de gele vakken in. Een streepje (-) als score is een onthouding, met een reden ernaast. Het blad “Lees eerst” zegt hoe het gaat.
offline-steps = Zo vult u dit in
offline-asked = Waarop u beoordeelt
offline-step-page = Ga onderaan naar het blad “{ $page }”. Per voorstel staat er een rij voor elk criterium. Alleen de gele vakken kunt u invullen.
offline-step-score = Kies in de kolom “score” een waarde uit de lijst, of typ ze. Laat leeg wat u nog niet weet.
offline-step-abstain = Geeft u op een criterium geen score, typ dan een streepje (-) als score en schrijf bij “reden van onthouding” waarom.
offline-step-conflict = Hebt u een belangenconflict bij een voorstel, schrijf dan waarom in het gele vak naast zijn titel en laat zijn scores leeg.
offline-step-hand-in = Bewaar het bestand als xlsx of ods. Lees het zelf in met toets import sheet, of bezorg het aan de secretaris.
offline-step-submit = Leest u het zelf in, dan is er nog niets ingediend: dat doet u daarna in Toets. Leest de secretaris het in, dan telt elk ingevuld voorstel als ingediend.
offline-step-lines = Typ uw antwoord achter de dubbele punt van elke regel. Laat alles staan wat tussen rechte haken staat, zoals [1.s]. Laat leeg wat u nog niet weet.
offline-step-conflict-line = Hebt u een belangenconflict bij een voorstel, schrijf dan waarom achter “belangenconflict” en laat zijn scores leeg.
offline-step-paragraphs = In een opmerking begint een lege regel een nieuwe alinea, en een regel die met - begint een punt van een lijst. Andere regeleinden tellen als een spatie.
offline-step-hand-in-text = Stuur het hele bericht terug, tot en met [end], of bewaar het als tekst en lees het in met toets import sheet.
offline-comment-most = Opmerking: hoogstens { $most } tekens.
offline-proposal = voorstel
offline-criterion = criterium
offline-scale = schaal
offline-score = score
offline-reason = reden van onthouding
offline-comment = opmerking voor de aanvrager
offline-note = interne notitie
offline-conflict = belangenconflict? schrijf waarom:
offline-conflict-line = belangenconflict, en waarom
offline-criterion-heading = { $criterion } ({ $scale })
offline-type = { $scale }. Typ - als u zich onthoudt.
offline-wrong = De schaal is { $scale }. Een streepje (-) is een onthouding.
offline-nothing = Er is niets in te vullen: er is geen voorstel te lezen, of alles is al ingediend.
offline-closed-phase = Formulieren gaan uit en komen terug tijdens de beoordeling en de beraadslaging; de ronde is in de fase { $phase }.
offline-closed-phase-hint = Open eerst de beoordeling: toets phase scoring
offline-all-folder = Zeg in welke map de formulieren komen: -o MAP
offline-format-hint = Een formulier is een werkboek (xlsx) of een tekst (txt).
offline-no-workbook = Het werkboek kan niet gemaakt worden: { $text }
offline-no-workbook-hint = Een opmerking kan te lang zijn voor een vak. Neem de tekst: --format txt
export-of-member = --member en --all horen bij de export van fiches: toets export sheet
export-binary = Een werkboek is geen tekst voor een scherm.
export-binary-hint = Schrijf het naar een bestand: -o formulier.xlsx
offline-no-form = dit is geen formulier dat Toets heeft uitgegeven
offline-no-form-hint = Vul een bestand in van toets export sheet, en bewaar het als xlsx, ods of tekst. Scores in een eigen tabel voert de secretaris in met toets import scores.
offline-pages = twee bladen lijken het blad om in te vullen
offline-columns = er zijn kolommen bijgekomen, verplaatst of weggehaald
offline-row-strange = deze rij hoort niet bij het formulier
offline-row-twice = deze rij staat twee keer in het formulier
offline-rows-gone = { $count ->
    [one] één rij van het formulier is weg
   *[other] { $count } rijen van het formulier zijn weg
}
offline-proposal-gone = de rij met de titel van { $proposal } is weg
offline-moved-hint = Haal een nieuw formulier op met toets export sheet en neem over wat er ingevuld was.
offline-cell-kind = “{ $text }” is een datum of een mislukte formule
offline-cell-kind-hint = Typ een apostrof voor de tekst, zoals '1/2, zodat hij blijft zoals hij is.
offline-no-stamp = het begin van het formulier is weg
offline-no-end = het einde van het formulier, [end], is weg
offline-sent = de regels onder [sent] zijn gewijzigd
offline-tag-twice = de regel [{ $tag }] staat hier voor de tweede keer; de eerste keer op regel { $first }
offline-tag-missing = de regel [{ $tag }] ontbreekt
offline-tag-strange = de regel [{ $tag }] hoort niet bij dit formulier
offline-no-colon = achter [{ $tag }] ontbreekt de dubbele punt voor het antwoord
offline-text-hint = Zet de regel terug zoals hij in het formulier stond, of haal een nieuw formulier op.
offline-raw-mail = dit is een e-mail zoals ze verstuurd wordt: de tekens erin zijn gecodeerd
offline-raw-mail-hint = Open de e-mail en bewaar de tekst ervan.
offline-quoted = deze regel is anders aangehaald (>) dan de rest van het formulier
offline-quoted-hint = Zet een antwoord op een regel zonder > ervoor, of met evenveel > als de andere regels.
offline-heading = hier staat “{ $text }” in plaats van “{ $expected }”
offline-heading-hint = Zet terug wat er stond. Een antwoord hoort in een geel vak, of achter de dubbele punt van zijn regel.
offline-other-edition = dit formulier is van een andere versie van Toets
offline-other-edition-hint = Lees het in met de versie die het uitgaf, of haal een nieuw formulier op.
offline-other-member = Dit formulier is niet van { $own }.
offline-other-member-hint = Een lid leest het eigen formulier in; de secretaris dat van elk lid.
offline-other-round = dit formulier is van een andere ronde
offline-other-round-hint = Kies de map van de ronde waarvoor het is ingevuld.
offline-other-phase = dit formulier ging uit in een andere fase; de ronde is in de fase { $phase }
offline-stale = sinds dit formulier uitging, zijn criteria, voorstellen of toewijzingen gewijzigd
offline-stale-hint = Haal een nieuw formulier op met toets export sheet en neem over wat er ingevuld was.
offline-reason-alone = “{ $reason }” staat als reden van onthouding, maar de score is geen streepje
offline-reason-alone-hint = Typ - als score voor een onthouding, of zet de tekst bij de opmerking of de notitie.
offline-conflict-and-score = bij { $proposal } staan een belangenconflict en scores of teksten
offline-conflict-and-score-hint = Laat het ene of het andere leeg.
offline-nothing-there = niets
offline-other-text = een andere tekst
offline-fills = { $proposal }, { $criterion }: { $back } (ging uit met { $sent }, nu { $now })
offline-both = { $proposal }, { $criterion }: ging uit met { $sent }, in het formulier { $back }, intussen hier { $now }.
offline-both-ask = Moet het formulier gelden voor wat ook hier gewijzigd is? (ja/nee)
offline-both-refused = { $count ->
    [one] Eén antwoord is in het formulier en intussen ook hier gewijzigd; er is niets ingevoerd.
   *[other] { $count } antwoorden zijn in het formulier en intussen ook hier gewijzigd; er is niets ingevoerd.
}
offline-both-refused-hint = Zeg wat geldt: --replace neemt het formulier, --keep laat staan wat er nu staat.
offline-closed = { $proposal } is intussen ingediend of gesloten; het formulier zegt er iets anders.
offline-closed-ask = De rest invoeren zonder die voorstellen? (ja/nee)
offline-closed-refused = { $count ->
    [one] Eén voorstel is intussen ingediend of gesloten; er is niets ingevoerd.
   *[other] { $count } voorstellen zijn intussen ingediend of gesloten; er is niets ingevoerd.
}
offline-closed-refused-hint = Heropen ze eerst in Toets, of voer met --keep alleen de rest in.
offline-unchanged = Er is niets in te voeren: het formulier zegt niets dat hier niet al staat.
offline-would = Dit zou worden ingevoerd: { $filled }. Ook hier gewijzigd of gesloten: { $both }. Er is niets ingevoerd.
offline-done = { $count ->
    [one] Eén antwoord ingevoerd. Er is nog niets ingediend.
   *[other] { $count } antwoorden ingevoerd. Er is nog niets ingediend.
}
offline-left = Blijft zoals het is, door --keep: { $proposals }.
offline-half = Niet volledig ingevuld: { $proposals }. Er is niets ingevoerd.
offline-half-hint = Wat de secretaris inleest, telt als ingediend. Laat het lid het formulier aanvullen, of maak het voorstel helemaal leeg.
reason-question = Niet ontvankelijk: op “{ $question }” is het antwoord { $answer }. { $reason }
reason-question-document = Niet ontvankelijk: “{ $question }” ontbreekt. { $reason }
reason-question-list = { $count ->
    [0] Niet ontvankelijk: van “{ $question }” is niets aangeduid; minstens { $least } moet.
   *[other] Niet ontvankelijk: van “{ $question }” zijn er { $count } aangeduid; minstens { $least } moeten.
} { $reason }
finding-none = geen antwoord
finding-yes = ja
finding-no = nee
finding-asked-for = opgevraagd op { $day }
finding-supplied = aangevuld op { $day }
finding-ticked = { $count } aangeduid
finding-short-yes = ja
finding-short-no = nee
finding-short-asked-for = gevraagd { $day }
finding-short-supplied = aangevuld { $day }
finding-short-ticked = { $count } aangeduid
refused-question-unknown = De oproep heeft geen vraag { $question } over de ontvankelijkheid.
refused-question-exclusion = “{ $question }” is een uitsluiting: antwoord ja of nee, of noteer dat het opgevraagd is.
refused-question-item = De lijst “{ $question }” heeft geen punt { $item }.
refused-question-list = “{ $question }” is een lijst: duid aan wat er is.
refused-question-no-list = “{ $question }” is geen lijst: antwoord ja of nee.
refused-question-reason = Dit antwoord op “{ $question }” maakt het voorstel niet ontvankelijk: geef een reden.
refused-proposal-unknown = { $proposal } is geen voorstel van deze ronde.
refused-eligibility-open = Over { $proposal } kan nog niets bevestigd worden: niet alle vragen zijn beantwoord.
refused-eligibility-confirmed = { $proposal } is al bevestigd.
minutes-eligibility-answered = { $proposal }, “{ $question }”: { $answer }
minutes-eligible = { $proposal } is ontvankelijk: de voorzitter bevestigt het.
minutes-ineligible = { $proposal } is niet ontvankelijk: de voorzitter bevestigt het.
minutes-eligibility-reopened = De ontvankelijkheid van { $proposal } wordt opnieuw bekeken: { $reason }
ready-eligibility-open = { $count ->
    [one] Over 1 voorstel ({ $proposals }) zijn nog niet alle vragen over de ontvankelijkheid beantwoord
   *[other] Over { $count } voorstellen ({ $proposals }) zijn nog niet alle vragen over de ontvankelijkheid beantwoord
} (toets eligibility).
ready-eligibility-unconfirmed = { $count ->
    [one] Van 1 voorstel ({ $proposals }) moet de voorzitter de ontvankelijkheid nog bevestigen
   *[other] Van { $count } voorstellen ({ $proposals }) moet de voorzitter de ontvankelijkheid nog bevestigen
} (toets eligibility).
eligibility-title = Wie mag meedoen
eligibility-list = Voorstellen: { $settled } van { $all } afgehandeld
eligibility-standing = ontvankelijk
eligibility-is-closed = conflict
eligibility-is-breaks-rule = nee, door regel
eligibility-is-waits = { $waits } gevraagd
eligibility-is-open = { $open } open
eligibility-is-ready = ja, voorlopig
eligibility-is-fails = nee, voorlopig
eligibility-is-eligible = ja
eligibility-is-ineligible = nee
eligibility-why = reden
eligibility-why-body = Zo is het voorstel niet ontvankelijk. Geef de reden: ze komt in het verslag en in de brief.
eligibility-source = Bron: { $source }
eligibility-reason = Reden: { $text }
eligibility-letter = In de brief: { $text }
eligibility-closed = U hebt een belangenconflict op { $proposal }: u ziet en beantwoordt de vragen niet.
eligibility-no-questions = Deze oproep stelt geen vragen over de ontvankelijkheid (eligibility in call.ron). De regels die het programma zelf nagaat, gelden wel.
eligibility-answer-first = Beantwoord eerst de vraag.
eligibility-chair-confirms = De voorzitter bevestigt wie mag meedoen.
eligibility-breaks-rule = { $proposal } is door een regel van de oproep niet ontvankelijk: er is niets te bevestigen.
eligibility-none-ready = Er is nu niets te bevestigen.
eligibility-not-confirmed = { $proposal } is niet bevestigd: er is niets te heropenen.
eligibility-all-settled = Alles is afgehandeld.
eligibility-same = Dat antwoord stond er al.
eligibility-saved = Bewaard.
eligibility-confirmed = { $count ->
    [one] 1 voorstel bevestigd.
   *[other] { $count } voorstellen bevestigd.
}
eligibility-reopened = { $proposal } is heropend: de antwoorden staan er nog, bevestigd is er niets.
eligibility-confirm-body = { $ineligible ->
    [0] { $eligible ->
        [one] 1 voorstel is ontvankelijk.
       *[other] { $eligible } voorstellen zijn ontvankelijk.
    }
   *[other] { $eligible ->
        [0] Niet ontvankelijk
        [one] 1 voorstel is ontvankelijk. Niet ontvankelijk
       *[other] { $eligible } voorstellen zijn ontvankelijk. Niet ontvankelijk
    } { $ineligible ->
        [one] is 1 voorstel: het wordt niet gerangschikt.
       *[other] zijn { $ineligible } voorstellen: ze worden niet gerangschikt.
    }
}
eligibility-confirm-open = { $count ->
    [one] Over 1 voorstel zijn nog vragen open; dat blijft zo.
   *[other] Over { $count } voorstellen zijn nog vragen open; dat blijft zo.
}
eligibility-confirm-yes = ja, bevestigen
eligibility-day-asked-for = Opgevraagd op
eligibility-day-supplied = Aangevuld op
eligibility-day-hint = Dag, maand en jaar. Enter neemt wat er staat, Esc gaat terug.
eligibility-day-later = Die dag moet nog komen.
eligibility-find-hint = Nummer, titel of indiener
eligibility-answer-yes = ja
eligibility-answer-yes-letter = j
eligibility-answer-no = nee
eligibility-answer-no-letter = n
eligibility-answer-asked-for = bij de aanvrager opgevraagd
eligibility-answer-asked-for-letter = o
eligibility-answer-supplied = door de aanvrager aangevuld, en in orde
eligibility-answer-supplied-letter = a
eligibility-answer-none = niets van de lijst
eligibility-answer-none-letter = n
eligibility-answer-clear = geen antwoord: maak leeg
eligibility-answer-clear-letter = l
eligibility-do-questions = vragen
eligibility-do-proposals = voorstellen
eligibility-do-other = wissel
eligibility-do-answer = antwoorden
eligibility-do-yes = ja
eligibility-do-no = nee
eligibility-do-asked = opgevraagd
eligibility-do-supplied = aangevuld
eligibility-do-reason = reden
eligibility-do-letter = tekst in de brief
eligibility-do-confirm = bevestigen
eligibility-do-confirm-all = alles bevestigen
eligibility-do-reopen = heropenen
eligibility-do-undo = ongedaan maken
eligibility-do-next = volgend open voorstel
eligibility-do-find = zoeken
eligibility-on-questions = Bij de vragen
eligibility-on-proposals = Bij de voorstellen
eligibility-on-both = Overal
eligibility-nothing-hint = Breng eerst de voorstellen in: toets import proposals BESTAND
import-eligibility-closed = Antwoorden over de ontvankelijkheid kunnen er niet meer bij: de ronde is in de fase { $phase }.
import-eligibility-closed-hint = Keer eerst met een reden terug naar het scoren: toets phase scoring --reason "waarom"
import-holds-answer = antwoord op { $question }
import-question-unknown = “{ $question }” is geen vraag van de oproep.
import-answers-columns-hint = Een tabel heeft per vraag een kolom, met als kop het id of de vraag zelf ({ $questions }), of de kolommen vraag en antwoord. Zeg het anders met --map KOLOM=VRAAG.
import-answers-two-shapes = De tabel heeft kolommen van vragen en daarnaast een kolom vraag of antwoord: wat geldt, is niet te zeggen.
import-answer-word = “{ $text }” is geen antwoord: schrijf ja, nee, opgevraagd op DAG of aangevuld op DAG.
import-answer-item = “{ $text }” staat niet op de lijst; die heeft { $items }. Zet + tussen wat er is, of schrijf geen.
import-answer-day = “{ $text }” heeft een dag nodig, zoals 12/11/2026.
import-answer-twice = { $proposal } heeft op “{ $question }” twee antwoorden; het eerste staat op regel { $first }.
import-answer-reason-hint = Schrijf de reden in een kolom reden; ze geldt voor wat in die rij niet in orde is.
import-answers-closed = Overgeslagen, omdat u er een belangenconflict hebt: { $proposals }.
import-answers-reopened = { $count ->
    [one] Al bevestigd, en opnieuw te bevestigen door de voorzitter: { $proposals }.
   *[other] Al bevestigd, en opnieuw te bevestigen door de voorzitter ({ $count }): { $proposals }.
}
import-answers-would = { $count ->
    [one] Dit zou 1 antwoord invoeren. Er is niets gewijzigd.
   *[other] Dit zou { $count } antwoorden invoeren. Er is niets gewijzigd.
}
import-answers-done = { $count ->
    [one] 1 antwoord ingevoerd. Bekijk ze met toets eligibility.
   *[other] { $count } antwoorden ingevoerd. Bekijk ze met toets eligibility.
}
import-field-question = vraag
import-field-answer = antwoord
import-field-letter = tekst in de brief
intake-consequence-eligibility = Er komen { $comes } antwoorden bij, en { $alters } veranderen.
check-question-label = Een vraag over de ontvankelijkheid heeft een label nodig.
check-question-items = Een lijst zonder punten vraagt niets: zet er items in, of laat asks weg.
check-question-at-least = Minstens { $least } van een lijst met { $items } kan niet.
check-double-question = De vraag { $id } staat er twee keer; de eerste keer op { $first }.
check-double-item = Het punt { $id } staat er twee keer; de eerste keer op { $first }.
reason-question-excluded = Niet ontvankelijk: van “{ $question }” is aangeduid: { $items }. { $reason }
refused-own-organisation = Uw eigen organisatie komt voor in { $proposal }: een ander beantwoordt en bevestigt dit.
check-question-document = Een document dat er niet mag zijn, is een vraag: laat asks weg en vraag of het er is.
eligibility-is-withdrawn = ingetrokken
eligibility-saved-again = Bewaard. De voorzitter moet dit voorstel opnieuw bevestigen.
import-answer-later = { $proposal }: { $day } moet nog komen. Verbeter de dag in het bestand.
ready-eligibility-back = Over de ontvankelijkheid ligt nog niet alles vast. Keer met een reden terug naar de beoordeling, beantwoord de vragen en laat de voorzitter bevestigen: toets phase scoring --reason "waarom"
check-question-label-hint = Schrijf de vraag zoals de secretaris ze moet lezen.
check-question-items-hint = Zet de punten in items: [Item(id: "a", label: "...")].
check-question-at-least-hint = Verlaag at_least, of voeg punten toe.
check-question-document-hint = Bijvoorbeeld: label: "Zit er een ... bij?", fails: Yes.
check-double-question-hint = Geef elke vraag een id en een label van haar eigen.
check-double-item-hint = Geef elk punt een id en een label van zijn eigen.
