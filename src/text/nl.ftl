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

## Desk: screens
desk-call = Oproep { $id }
desk-list = Mijn voorstellen
desk-mirror = Mijn volgorde
desk-dossier = Dossier
desk-sheet = Beoordeling
desk-help = Alle toetsen
desk-palette = Wat wilt u doen?
desk-language = De schermen zijn nu in het Nederlands.

## Desk: keys
desk-place-list = Lijst van voorstellen
desk-place-sheet = Beoordeling
desk-place-dossier = Dossier
desk-place-work = Dossier en beoordeling
desk-place-mirror = Mijn volgorde
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
desk-do-type = punt
desk-do-enter = punt bewaren en verder
desk-do-comment = opmerking
desk-do-note = notitie
desk-do-abstain = onthouding
desk-do-scale = hele schaal
desk-do-step-up = stap hoger
desk-do-step-down = stap lager
desk-do-erase = laatste cijfer wissen
desk-do-clear = punt wissen
desk-do-line-down = regel verder
desk-do-line-up = regel terug
desk-do-switch = wisselen
desk-do-read-on = verder lezen
desk-do-read-back = terug lezen
desk-do-next-heading = volgend kopje
desk-do-previous-heading = vorig kopje
desk-do-find = zoeken in dossier
desk-do-find-next = volgende vindplaats
desk-do-find-previous = vorige vindplaats
desk-do-next-proposal = volgend voorstel
desk-do-previous-proposal = vorig voorstel
desk-do-submit = indienen
desk-do-submit-all = alles indienen
desk-do-next-unfinished = volgende
desk-do-reopen = heropenen
desk-do-undo = ongedaan maken
desk-do-mirror = mijn volgorde
desk-do-conflict = belangenconflict
desk-do-back = terug
desk-do-language = English
desk-do-redraw = scherm opnieuw tekenen
desk-do-palette = opdracht zoeken
desk-do-help = toetsen
desk-edit-key-leave = Esc
desk-edit-leave = bewaren en sluiten
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
desk-edit-key-back = Esc
desk-edit-back = terug
desk-edit-key-filter-move = Op Neer
desk-edit-filter-move = kiezen
desk-edit-key-filter-keep = Enter
desk-edit-filter-keep = toon alleen deze
desk-edit-key-filter-clear = Esc
desk-edit-filter-clear = toon alles

## Desk: the list
desk-head-id = nr
desk-head-title = voorstel
desk-head-lead = indiener
desk-head-class = klasse
desk-head-state = stand
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
    [one] 1 belangenconflict
   *[other] { $count } belangenconflicten
}
desk-filtered = { $count ->
    [one] 1 gevonden
   *[other] { $count } gevonden
}
desk-empty = Er zijn u geen voorstellen toegewezen. Vraag het aan de secretaris als dat niet klopt.
desk-empty-setup = De beoordeling is nog niet geopend. Kom terug zodra de secretaris ze opent.
desk-todo-conflict = u meldde een belangenconflict; u beoordeelt dit voorstel niet.
desk-todo-submitted = ingediend. Met r kunt u de beoordeling heropenen.
desk-todo-untouched = nog niet begonnen. Enter opent dossier en beoordeling.
desk-todo-begun = { $count ->
    [one] nog 1 punt te geven: { $criteria }.
   *[other] nog { $count } punten te geven: { $criteria }.
}
desk-todo-ready = klaar. Met i dient u de beoordeling in.
desk-sort-number = Volgorde: op nummer.
desk-sort-state = Volgorde: wat nog te doen is eerst.
desk-sort-total = Volgorde: hoogste totaal eerst.
desk-close-to = U bent verbonden aan { $organisation }, die hier meedoet. Meld een belangenconflict met C als dat zo is.

## Desk: the dossier
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
desk-fact-minimum = minstens nodig
desk-fact-total = totale kosten
desk-fact-own = eigen inbreng
desk-fact-days = looptijd
desk-days = { $start } tot { $end }
desk-find = Zoeken in het dossier
desk-find-hint = Enter zoekt, f gaat daarna naar de volgende plaats, Esc gaat terug
desk-found = ‘{ $text }’: plaats { $number } van { $count }. f volgende, F vorige.
desk-found-nothing = ‘{ $text }’ staat niet in dit dossier.
desk-closed-conflict = Het dossier is gesloten en uw beoordeling telt niet mee. Met C trekt u de melding in.

## Desk: the sheet
desk-question = Vraag
desk-scale = Schaal
desk-threshold = drempel { $mark }
desk-threshold-above = meer dan { $mark }
desk-below-threshold = ! onder { $mark }
desk-weight = gewicht { $weight }
desk-comment = Opmerking aan de indiener
desk-comment-short = Opmerking
desk-note = Interne notitie
desk-comment-who = De indiener leest dit.
desk-note-who = Dit blijft binnen de commissie.
desk-comment-asked = opmerking gevraagd (c)
desk-counter = { $count } tekens, van { $most }
desk-counter-over = !! { $count } tekens: te lang, hoogstens { $most }
desk-abstained-short = onth.
desk-answer-none = nog geen punt
desk-answer-abstained = onthouding: { $reason }
desk-total = Mijn totaal: { $total }
desk-total-so-far = { $count ->
    [one] Tot nu toe { $total }; nog 1 punt
   *[other] Tot nu toe { $total }; nog { $count } punten
}
desk-total-missing = { $count ->
    [one] Nog 1 punt te geven
   *[other] Nog { $count } punten te geven
}
desk-total-abstained = Geen totaal, door een onthouding
desk-total-conflict = Geen totaal, door een belangenconflict
desk-sheet-ready = Klaar: i dient in
desk-sheet-submitted = Ingediend: r heropent
desk-sheet-void = U meldde een belangenconflict. U beoordeelt dit voorstel niet.
desk-all-answered = Alles heeft een punt of een onthouding. i dient in.
desk-mark-outside = { $text } kan niet: de schaal gaat van { $from } tot { $to }, per { $step }.
desk-mark-off-step = { $text } kan niet: de schaal gaat van { $from } tot { $to }, per { $step }.
desk-mark-no-number = ‘{ $text }’ is geen punt: de schaal gaat van { $from } tot { $to }, per { $step }.
desk-step-needs-mark = Er is nog geen punt. Typ eerst een cijfer.
desk-step-top = { $mark } is het hoogste punt van deze schaal.
desk-step-bottom = { $mark } is het laagste punt van deze schaal.

## Desk: saving
desk-saved = opgeslagen { $time }
desk-cleared = punt gewist, opgeslagen { $time }; u maakt het ongedaan
desk-undone = { $proposal }: laatste wijziging ongedaan gemaakt, opgeslagen { $time }
desk-submitted = { $proposal } ingediend, opgeslagen { $time }
desk-submitted-all = { $count } beoordelingen ingediend, opgeslagen { $time }
desk-reopened = { $proposal } heropend, opgeslagen { $time }
desk-conflict-declared = { $proposal }: belangenconflict gemeld, opgeslagen { $time }
desk-conflict-taken-back = { $proposal }: melding ingetrokken, opgeslagen { $time }
desk-not-saved = Niet bewaard. { $why }
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
desk-discard = Nog niet bewaard
desk-discard-stay = hier blijven
desk-discard-again = opnieuw proberen te bewaren
desk-discard-leave = weggaan zonder te bewaren
desk-undo-reason = ongedaan gemaakt
desk-change-answer = { $proposal }, { $criterion }
desk-change-comment = { $proposal }, opmerking bij { $criterion }
desk-change-conflict = { $proposal }, belangenconflict
desk-change-reopened = { $proposal }, indienen
desk-change-submitted = { $proposal }, heropenen

## Desk: questions
desk-ask-abstain = Waarom onthoudt u zich?
desk-ask-conflict = Welk belangenconflict hebt u?
desk-conflict-means = Het dossier gaat dicht en uw beoordeling telt niet mee. U kunt de melding later intrekken.
desk-conflict-because = Ik ben verbonden aan { $organisation }.
desk-conflict-said = Gemeld belangenconflict: { $reason }
desk-take-back = Melding intrekken?
desk-take-back-means = Het dossier gaat dan weer open en u beoordeelt het voorstel.
desk-take-back-yes = ja, intrekken
desk-ask-reopen = Waarom heropent u deze beoordeling?
desk-ask-submit = Indienen?
desk-submit-yes = ja, indienen
desk-submit-bare = toch indienen zonder opmerking
desk-write-comment = opmerking schrijven
desk-asked-best = { $criterion }: het beste punt vraagt een opmerking aan de indiener.
desk-asked-threshold = { $criterion }: een punt onder de drempel vraagt een opmerking aan de indiener.
desk-too-long = { $criterion }: de opmerking is te lang.
desk-ask-submit-all = Alles indienen wat klaar is?
desk-submit-count = { $count ->
    [one] 1 beoordeling wordt ingediend:
   *[other] { $count } beoordelingen worden ingediend:
}
desk-submit-all-yes = ja, alles indienen
desk-submit-left-out = Deze blijven liggen, want er hoort een (kortere) opmerking bij:

## Desk: why not now
desk-phase-setup = voorbereiding
desk-phase-scoring = beoordeling
desk-phase-deliberation = beraadslaging
desk-phase-decided = beslist
desk-why-not-here = Dat kan niet op dit scherm.
desk-why-not-now = Dat kan nu niet.
desk-why-empty = Er is geen voorstel gekozen.
desk-why-all-done = Alles is ingediend. Er is niets meer te doen.
desk-why-closed = Het dossier van dit voorstel is gesloten.
desk-why-no-search = Zoek eerst iets met /.
desk-why-conflict = U meldde een belangenconflict: u beoordeelt dit voorstel niet. Met C trekt u de melding in.
desk-why-submitted = Deze beoordeling is ingediend. Met r kunt u ze heropenen.
desk-why-submitted-already = Deze beoordeling is al ingediend.
desk-why-not-submitted = Deze beoordeling is niet ingediend.
desk-why-none-ready = Geen enkele beoordeling is klaar om in te dienen.
desk-why-none-whole = Alles wat klaar is, vraagt nog een opmerking. Dien het een voor een in met i.
desk-why-nothing-to-undo = Er is niets om ongedaan te maken.
desk-why-missing = { $count ->
    [one] Nog niet klaar: { $criterion } heeft nog geen punt of onthouding.
   *[other] Nog niet klaar: er ontbreken { $count } punten, te beginnen met { $criterion }.
}
desk-why-phase = U kunt nu niets wijzigen: de ronde is in de fase { $phase }.
desk-last-one = Dit is het laatste voorstel.
desk-first-one = Dit is het eerste voorstel.

## Desk: my order
desk-spread = laagste - hoogste punt
desk-average = gemiddeld
desk-mirror-own = { $count ->
    [one] Alleen uw eigen punten: 1 voorstel met een totaal.
   *[other] Alleen uw eigen punten: { $count } voorstellen met een totaal.
}

## Desk: line by line
desk-plain-welcome = Typ het nummer van een voorstel om het te openen, een punt om het te geven, PgDn om verder te lezen, ? voor alle toetsen, q om te stoppen. Sluit elke regel af met Enter.
desk-plain-unknown = Dat begrijp ik niet. Typ ? voor alle toetsen.
desk-plain-scale = schaal { $from } tot { $to } per { $step }
desk-plain-reason = Typ de reden op een regel. Een lege regel gaat terug.
desk-plain-comment = Typ de tekst en sluit af met een regel waarop enkel een punt staat. Alleen een punt laat alles zoals het was.
