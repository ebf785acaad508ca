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

### Chair

## Views and commands
chair-title = Oproep { $call }
chair-view-progress = Wie is klaar
chair-view-ranking = Rangschikking
chair-view-budget = Budget
chair-view-disputes = Verschillen
chair-help-title = Alle toetsen
chair-help-everywhere = Overal
chair-palette-title = Wat wilt u doen?
chair-do-strategy = strategie
chair-do-own-strategy = eigen strategie
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
chair-do-withdraw = intrekking
chair-do-next-phase = volgende fase
chair-do-previous-phase = fase terug
chair-do-refresh = verversen
chair-do-redraw = scherm hertekenen
chair-do-palette = opdracht zoeken
chair-do-help = alle toetsen
chair-do-quit = stoppen
chair-not-now = Dat kan nu niet: { $command }.
chair-said-news = Bijgewerkt: er was iets nieuws.
chair-said-no-news = Er is niets nieuws.

## Who is ready
chair-progress-empty = Er zijn nog geen voorstellen of geen leden die beoordelen. De secretaris brengt ze in.
chair-progress-sum = Ingediend: { $done } van { $all } formulieren
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
chair-next-clear = Niets staat de volgende fase ({ $phase }) in de weg. Druk op p.
chair-next-open = Nog open voor de volgende fase ({ $phase }):
chair-next-more = ! en nog meer: druk op p voor de hele lijst
chair-block-readers = { $count ->
    [one] 1 voorstel heeft
   *[other] { $count } voorstellen hebben
} minder lezers dan de { $needed } die de oproep vraagt: { $proposals }.
chair-block-open = { $count ->
    [one] 1 formulier is
   *[other] { $count } formulieren zijn
} nog niet ingediend ({ $ready } wel ingevuld): { $names }.
chair-block-incomplete = { $count ->
    [one] 1 voorstel is
   *[other] { $count } voorstellen zijn
} onvolledig: { $proposals }. Vul aan, of druk op w in de rangschikking.
chair-block-tie = Gelijke stand die over het geld beslist: { $proposals }. Druk op t.
chair-block-targets = Een streefdoel wordt niet gehaald en dat is nog niet aanvaard. Druk op a.

## Columns
chair-col-rank = #
chair-col-proposal = voorstel
chair-col-in = klaar
chair-col-sheets = n
chair-col-total = totaal
chair-col-tie = =
chair-col-decided = bij gelijk totaal beslist
chair-col-asked = gevraagd
chair-col-outcome = uitkomst
chair-col-merged = samen
chair-col-apart = uiteen
chair-col-widest = verst uiteen
chair-col-distance = kloof
chair-row-total = Totaal

## Ranking and detail
chair-ranking-closed = De rangschikking is er vanaf de beraadslaging. Zolang de beoordeling loopt, blijven punten, gemiddelden en volgorde gesloten, ook voor de voorzitter.
chair-disputes-closed = De vergelijking van de leden is er vanaf de beraadslaging, zodra een voorstel twee ingediende formulieren heeft.
chair-apart-incomplete = Onvolledig ({ $count })
chair-apart-below-threshold = Onder de drempel ({ $count })
chair-apart-ineligible = Niet ontvankelijk ({ $count })
chair-apart-withdrawn = Ingetrokken ({ $count })
chair-conflict-short = b
chair-conflict-own = U meldde hier een belangenconflict: u ziet enkel totaal, rang en uitkomst, en een andere voorzitter beslist.
chair-about = { $lead } vraagt { $amount }
chair-tie-open = gelijk, onbeslist
chair-tie-open-with = Gelijk met { $proposals }, en de oproep beslist het niet. Druk op t om de volgorde vast te leggen.
chair-tie-decided = Zelfde totaal als { $proposals }; beslist door: { $step }.
chair-consensus-text = Consensus { $mark }: { $text }
chair-waived = Onvolledig, en zo gelaten: { $reason }

## Budget
chair-strategy-targets = streefdoelen
chair-strategy-in-order-skip = op volgorde
chair-strategy-in-order-stop = tot het stopt
chair-strategy-best-total = hoogste som
chair-spent = toegekend { $amount }
chair-left = over { $amount }
chair-target = { $target }: { $reached } van { $needed }
chair-unofficial = Niet de officiële uitkomst: de oproep volgt "{ $strategy }". Druk op S om daarheen terug te gaan.
chair-unofficial-targets = Nog niet officieel: een streefdoel wordt niet gehaald. Druk op a om dat te aanvaarden, met een reden.
chair-tie-matters = Gelijke stand tussen { $proposals }: het geld reikt niet voor alle ({ $contenders }), en de oproep beslist niet wie voorgaat. Druk op t en leg de volgorde vast, met een reden.
chair-line = tot hier reikt het budget
chair-why = Waarom { $proposal }?
chair-why-first = Eerst moet de volgorde in de gelijke stand vastliggen (t).
chair-outcome-awarded = toegekend
chair-outcome-for-target = voor streefdoel
chair-outcome-in-part = gedeeltelijk
chair-outcome-forced-in = opgenomen
chair-outcome-set-aside = wijkt, reserve { $place }
chair-outcome-reserve = reserve { $place }
chair-outcome-forced-out = geweerd
chair-outcome-refused = niet toegekend
chair-outcome-incomplete = onvolledig
chair-outcome-below-threshold = onder drempel
chair-outcome-ineligible = niet ontvankelijk
chair-outcome-withdrawn = ingetrokken

## Disagreement
chair-mild-title = Mild of streng, naast de anderen op dezelfde voorstellen
chair-mild-same = { $name } beoordeelt zoals de anderen (verschil { $points }, op { $count } voorstellen).
chair-mild-above = { $name } is { $much } mild: gemiddeld { $points } punten hoger, op { $count } voorstellen.
chair-mild-below = { $name } is { $much } streng: gemiddeld { $points } punten lager, op { $count } voorstellen.
chair-mild-very = erg
chair-mild-rather = eerder
chair-distance-legend = Kloof: per criterium hoogste min laagste punt, gewogen, op 100.  ! vanaf 20  !! vanaf 35

## Questions
chair-ask-phase = Naar de fase { $phase }?
chair-ask-phase-yes = ja, naar { $phase }
chair-ask-phase-clear = Er staat niets open.
chair-ask-phase-open = Dit staat nog open:
chair-ask-phase-scoring = Daarna kunnen de leden beoordelen, en ligt vast op welke oproep, voorstellen en commissie dat steunt.
chair-ask-phase-deliberation = Daarna ziet ieder lid de ingediende formulieren en de rangschikking. Wat niet is ingediend, telt niet mee.
chair-ask-phase-decided = Daarna ligt de uitkomst vast. Teruggaan kan, met een reden die bewaard blijft.
chair-ask-back = Terug naar de fase { $phase }: waarom?
chair-ask-back-body = De reden blijft bewaard in het verslag.
chair-phase-refused = Dat kan nog niet.
chair-ask-force-in = Opnemen: waarom?
chair-ask-force-out = Weren: waarom?
chair-ask-unforce = Terugnemen: waarom?
chair-ask-letter = De reden komt in de brief aan de indiener.
chair-undo-reason = ongedaan gemaakt
chair-ask-tie = Wie komt op plaats { $count } van de gelijke stand?
chair-ask-tie-body = De volgorde die u vastlegt, beslist over het geld.
chair-ask-tie-why = Deze volgorde: waarom?
chair-ask-seed = Uitkomst van de openbare trekking
chair-ask-seed-hint = Neem letterlijk over wat is bekendgemaakt: { $source }
chair-ask-consensus = Consensus: op welk criterium?
chair-ask-mark = { $proposal }, { $criterion }
chair-ask-mark-hint = Punt van { $from } tot { $to }; leeg neemt de consensus terug. De leden gaven: { $marks }
chair-ask-consensus-text = Consensus { $mark }: wat zegt de commissie?
chair-ask-waive = Onvolledig laten: waarom?
chair-ask-waive-body = De ronde kan dan beslist worden; dit voorstel wordt niet gerangschikt.
chair-ask-withdraw = Intrekking door de indiener: waarom?
chair-ask-withdraw-body = Dit kan niet ongedaan gemaakt worden.
chair-ask-accept = Streefdoel niet gehaald: waarom aanvaarden?
chair-ask-source = Van welke bron wijzigt het bedrag?
chair-ask-amount = Nieuw bedrag van { $source }
chair-ask-amount-hint = Nu { $amount }. Schrijf zonder duizendtallen: 40000 of 40000,00.
chair-ask-amount-why = Ander budget: waarom?

## What was done
chair-done-phase = De ronde is nu in de fase { $phase }.
chair-done-undo = Ongedaan gemaakt; beide staan in het verslag.
chair-done-force-in = Vastgelegd: { $proposal } is opgenomen.
chair-done-force-out = Vastgelegd: { $proposal } is geweerd.
chair-done-unforce = Vastgelegd: { $proposal } volgt weer de rangschikking.
chair-done-tie = Vastgelegd: de volgorde { $proposals }.
chair-done-seed = Vastgelegd: de loting met "{ $seed }".
chair-done-consensus = Vastgelegd: consensus voor { $proposal }.
chair-done-no-consensus = Vastgelegd: geen consensus meer voor { $proposal } op dit criterium.
chair-done-waive = Vastgelegd: { $proposal } mag onvolledig blijven.
chair-done-accept = Vastgelegd: het lagere streefdoel is aanvaard.
chair-done-budget = Vastgelegd: { $source } is nu { $amount }.
chair-done-withdraw = Vastgelegd: { $proposal } is ingetrokken.
