### Desk

## Around every screen
tui-too-small = This window is too small. Make it larger: at least { $columns } columns and { $rows } lines. Your work is safe.
tui-yes-letter = y
tui-no-letter = n
tui-no = no, go back
tui-reason-empty = Give a reason first.
tui-reason-keys = Enter saves, Esc goes back
key-space = space
key-backspace = Backspace
key-up = Up
key-down = Down
key-left = Left
key-right = Right

## Desk: screens
desk-call = Call { $id }
desk-list = My proposals
desk-mirror = My order
desk-dossier = Dossier
desk-sheet = Score sheet
desk-help = All keys
desk-palette = What do you want to do?
desk-language = The screens are now in English.

## Desk: keys
desk-place-list = List of proposals
desk-place-sheet = Score sheet
desk-place-dossier = Dossier
desk-place-work = Dossier and score sheet
desk-place-mirror = My order
desk-place-everywhere = Everywhere
desk-place-edit = Writing a comment
desk-key-digits = 0-9
desk-do-open = open
desk-do-down = down
desk-do-up = up
desk-do-page-down = page down
desk-do-page-up = page up
desk-do-first = to the beginning
desk-do-last = to the end
desk-do-filter = search
desk-do-sort = sort
desk-do-type = mark
desk-do-enter = save the mark and go on
desk-do-comment = comment
desk-do-note = note
desk-do-abstain = abstain
desk-do-scale = whole scale
desk-do-step-up = step up
desk-do-step-down = step down
desk-do-erase = take back the last digit
desk-do-clear = clear the mark
desk-do-line-down = line down
desk-do-line-up = line up
desk-do-switch = switch
desk-do-read-on = read on
desk-do-read-back = read back
desk-do-next-heading = next heading
desk-do-previous-heading = previous heading
desk-do-find = search the dossier
desk-do-find-next = next place
desk-do-find-previous = previous place
desk-do-next-proposal = next proposal
desk-do-previous-proposal = previous proposal
desk-do-submit = submit
desk-do-submit-all = submit all
desk-do-next-unfinished = next
desk-do-reopen = reopen
desk-do-undo = undo
desk-do-mirror = my order
desk-do-conflict = conflict of interest
desk-do-back = back
desk-do-language = Nederlands
desk-do-redraw = redraw the screen
desk-do-palette = find a command
desk-do-help = keys
desk-edit-key-leave = Esc
desk-edit-leave = save and close
desk-edit-key-other = Tab
desk-edit-other = other field
desk-edit-key-read = PgDn
desk-edit-read = read on
desk-edit-key-undo = Ctrl-U
desk-edit-undo = undo
desk-edit-key-redo = Ctrl-R
desk-edit-redo = redo
desk-edit-key-word = Ctrl-Left Ctrl-Right
desk-edit-word = a word forward or back
desk-edit-key-line = Enter
desk-edit-line = new line
desk-edit-key-back = Esc
desk-edit-back = back
desk-edit-key-filter-move = Up Down
desk-edit-filter-move = choose
desk-edit-key-filter-keep = Enter
desk-edit-filter-keep = show only these
desk-edit-key-filter-clear = Esc
desk-edit-filter-clear = show all

## Desk: the list
desk-head-id = no.
desk-head-title = proposal
desk-head-lead = applicant
desk-head-class = class
desk-head-state = state
desk-head-total = total
desk-state-untouched = new
desk-state-begun = begun
desk-state-ready = ready
desk-state-submitted = submitted
desk-state-conflict = conflict
desk-progress = { $done } of { $all } submitted
desk-count-ready = { $count } ready
desk-count-begun = { $count } begun
desk-count-untouched = { $count } new
desk-count-conflict = { $count ->
    [one] 1 conflict of interest
   *[other] { $count } conflicts of interest
}
desk-filtered = { $count } found
desk-empty = No proposals are assigned to you. Ask the secretary if that is not right.
desk-empty-setup = Scoring is not open yet. Come back when the secretary opens it.
desk-todo-conflict = you declared a conflict of interest; you do not score this proposal.
desk-todo-submitted = submitted. r reopens the sheet.
desk-todo-untouched = not begun yet. Enter opens dossier and sheet.
desk-todo-begun = { $count ->
    [one] 1 mark to give: { $criteria }.
   *[other] { $count } marks to give: { $criteria }.
}
desk-todo-ready = ready. i submits the sheet.
desk-sort-number = Order: by number.
desk-sort-state = Order: what is left to do first.
desk-sort-total = Order: highest total first.
desk-close-to = You belong to { $organisation }, which takes part here. Declare a conflict of interest with C if that is so.

## Desk: the dossier
desk-no-text = This proposal has no text.
desk-summary = Summary
desk-partners = Partners
desk-partner-total = costs
desk-partner-grant = grant
desk-partner-own = own part
desk-role-lead = lead
desk-role-partner = partner
desk-role-associated = associated, no budget
desk-fact-population = inhabitants
desk-fact-province = province
desk-fact-class = class
desk-fact-together = together with
desk-fact-requested = requested
desk-fact-minimum = least needed
desk-fact-total = total costs
desk-fact-own = own share
desk-fact-days = runs
desk-days = { $start } to { $end }
desk-find = Search the dossier
desk-find-hint = Enter searches, then f goes to the next place, Esc goes back
desk-found = ‘{ $text }’: place { $number } of { $count }. f next, F previous.
desk-found-nothing = ‘{ $text }’ is not in this dossier.
desk-closed-conflict = The dossier is closed and your sheet does not count. C takes the declaration back.

## Desk: the sheet
desk-question = Question
desk-scale = Scale
desk-threshold = threshold { $mark }
desk-threshold-above = more than { $mark }
desk-below-threshold = ! below { $mark }
desk-weight = weight { $weight }
desk-comment = Comment to the applicant
desk-comment-short = Comment
desk-note = Internal note
desk-comment-who = The applicant will read this.
desk-note-who = This stays inside the committee.
desk-comment-asked = comment asked for (c)
desk-counter = { $count } characters of { $most }
desk-counter-over = !! { $count } characters: too long, at most { $most }
desk-abstained-short = abst.
desk-answer-none = no mark yet
desk-answer-abstained = abstained: { $reason }
desk-total = My total: { $total }
desk-total-so-far = { $count ->
    [one] { $total } so far; 1 mark left
   *[other] { $total } so far; { $count } marks left
}
desk-total-missing = { $count ->
    [one] 1 mark to give
   *[other] { $count } marks to give
}
desk-total-abstained = No total, because of an abstention
desk-total-conflict = No total, because of a conflict of interest
desk-sheet-ready = Ready: i submits
desk-sheet-submitted = Submitted: r reopens
desk-sheet-void = You declared a conflict of interest. You do not score this proposal.
desk-all-answered = Everything has a mark or an abstention. i submits.
desk-mark-outside = { $text } is not possible: the scale goes from { $from } to { $to } in steps of { $step }.
desk-mark-off-step = { $text } is not possible: the scale goes from { $from } to { $to } in steps of { $step }.
desk-mark-no-number = ‘{ $text }’ is not a mark: the scale goes from { $from } to { $to } in steps of { $step }.
desk-step-needs-mark = There is no mark yet. Type a digit first.
desk-step-top = { $mark } is the highest mark of this scale.
desk-step-bottom = { $mark } is the lowest mark of this scale.

## Desk: saving
desk-saved = saved { $time }
desk-cleared = mark cleared, saved { $time }; u undoes it
desk-undone = { $proposal }: last change undone, saved { $time }
desk-submitted = { $proposal } submitted, saved { $time }
desk-submitted-all = { $count } sheets submitted, saved { $time }
desk-reopened = { $proposal } reopened, saved { $time }
desk-conflict-declared = { $proposal }: conflict of interest declared, saved { $time }
desk-conflict-taken-back = { $proposal }: declaration taken back, saved { $time }
desk-not-saved = Not saved. { $why }
desk-changed-elsewhere = This was changed in another window already. You now see how it stands.
desk-same-elsewhere = The other window said the same already.
desk-stale = Changed in another window
desk-stale-what = You changed this in another window too. What should stand?
desk-stale-here = Here:
desk-stale-there = In the other window:
desk-stale-none = no conflict of interest
desk-stale-keep-here = what stands here
desk-stale-keep-there = what stands in the other window
desk-stale-keep-both = both texts, one after the other
desk-stale-kept-there = What stood in the other window stays.
desk-discard = Not saved yet
desk-discard-stay = stay here
desk-discard-again = try to save again
desk-discard-leave = leave without saving
desk-undo-reason = undone
desk-change-answer = { $proposal }, { $criterion }
desk-change-comment = { $proposal }, comment on { $criterion }
desk-change-conflict = { $proposal }, conflict of interest
desk-change-reopened = { $proposal }, submitting
desk-change-submitted = { $proposal }, reopening

## Desk: questions
desk-ask-abstain = Why do you abstain?
desk-ask-conflict = Which conflict of interest do you have?
desk-conflict-means = The dossier closes and your sheet does not count. You can take the declaration back later.
desk-conflict-because = I belong to { $organisation }.
desk-conflict-said = Declared conflict of interest: { $reason }
desk-take-back = Take the declaration back?
desk-take-back-means = The dossier then opens again and you score the proposal.
desk-take-back-yes = yes, take it back
desk-ask-reopen = Why do you reopen this sheet?
desk-ask-submit = Submit?
desk-submit-yes = yes, submit
desk-submit-bare = submit without a comment
desk-write-comment = write a comment
desk-asked-best = { $criterion }: the best mark asks for a comment to the applicant.
desk-asked-threshold = { $criterion }: a mark below the threshold asks for a comment to the applicant.
desk-too-long = { $criterion }: the comment is too long.
desk-ask-submit-all = Submit everything that is ready?
desk-submit-count = { $count ->
    [one] 1 sheet will be submitted:
   *[other] { $count } sheets will be submitted:
}
desk-submit-all-yes = yes, submit all
desk-submit-left-out = These stay, because they ask for a (shorter) comment:

## Desk: why not now
desk-phase-setup = setup
desk-phase-scoring = scoring
desk-phase-deliberation = deliberation
desk-phase-decided = decided
desk-why-not-here = That is not possible on this screen.
desk-why-not-now = That is not possible now.
desk-why-empty = No proposal is chosen.
desk-why-all-done = Everything is submitted. There is nothing left to do.
desk-why-closed = The dossier of this proposal is closed.
desk-why-no-search = Search for something with / first.
desk-why-conflict = You declared a conflict of interest: you do not score this proposal. C takes the declaration back.
desk-why-submitted = This sheet is submitted. r reopens it.
desk-why-submitted-already = This sheet is submitted already.
desk-why-not-submitted = This sheet is not submitted.
desk-why-none-ready = No sheet is ready to be submitted.
desk-why-none-whole = Everything that is ready still asks for a comment. Submit one at a time with i.
desk-why-nothing-to-undo = There is nothing to undo.
desk-why-missing = { $count ->
    [one] Not ready yet: { $criterion } has no mark or abstention.
   *[other] Not ready yet: { $count } marks are missing, beginning with { $criterion }.
}
desk-why-phase = You cannot change anything now: the round is in the phase { $phase }.
desk-last-one = This is the last proposal.
desk-first-one = This is the first proposal.

## Desk: my order
desk-spread = lowest - highest mark
desk-average = average
desk-mirror-own = { $count ->
    [one] Only your own marks: 1 proposal with a total.
   *[other] Only your own marks: { $count } proposals with a total.
}

## Desk: line by line
desk-plain-welcome = Type the number of a proposal to open it, a mark to give it, PgDn to read on, ? for all keys, q to stop. End every line with Enter.
desk-plain-unknown = I do not understand that. Type ? for all keys.
desk-plain-scale = scale { $from } to { $to } in steps of { $step }
desk-plain-reason = Type the reason on one line. An empty line goes back.
desk-plain-comment = Type the text and end with a line that holds only a point. A point alone leaves everything as it was.
