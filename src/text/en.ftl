### Values that do not fit

money-not-a-number = "{ $text }" is not an amount. Write it as 40000.00.
money-parts-of-a-cent = "{ $text }" has parts of a cent; an amount has at most two decimals.
money-too-large = "{ $text }" is too large; an amount stays below 100 billion.
mark-not-a-number = "{ $text }" is not a mark. Type a number, such as 7 or 7.5.
mark-outside-scale = { $mark } is off the scale: a mark lies between { $from } and { $to }.
mark-off-step = { $mark } lies between two steps: marks go by { $step }, from { $from }.
threshold-not-a-number = "{ $text }" is not a threshold. Write "60" (60 passes) or ">60" (60 fails).
id-not-printable = "{ $id }" cannot be an id: use printable characters, without spaces at the ends.
id-not-a-member = "{ $id }" cannot be a member: use lower-case letters, digits, point, _ or -.

### Files

ron-unknown-field = There is no field "{ $field }" in { $outer }.
ron-unknown-value = "{ $value }" is not a valid choice here.
ron-missing-field = The field "{ $field }" is missing in { $outer }.
ron-missing-field-hint = Add the field; the manual shows a complete example.
ron-double-field = The field "{ $field }" stands there twice.
ron-double-field-hint = Delete one of them.
ron-not-quoted = Text between quotes is expected here.
ron-not-quoted-hint = Put numbers and amounts between quotes too: "30", "40000.00".
ron-unfinished = The file ends too early: a bracket or a quote is not closed.
ron-unfinished-hint = The file may not have been saved or transferred whole; fetch it again.
ron-comma = A comma or a closing bracket is missing here.
ron-comma-hint = Look at the end of the line before.
ron-other-name = "{ $found }" stands where "{ $expected }" belongs.
ron-other = Not readable: { $text }
did-you-mean = Do you mean "{ $name }"?
known-names = Possible are: { $names }.
record-chain-broken = This line does not follow from the one before: the record was changed afterwards.
record-not-text = This line is not readable text.
record-shorter = The record became shorter while it was open.
record-broken-hint = Put the file back from a backup; nothing in it was touched.
store-problems = { $count ->
    [one] There is 1 problem.
   *[other] There are { $count } problems.
}
store-no-round = There is no evaluation round in { $path }.
store-no-round-hint = Go to the folder of a round, or make one: toets new DIR --call criteria/oproep-507.ron
store-exists = { $path } exists already and is not empty.
store-exists-hint = Choose another folder.
store-stale = Another session has changed this value meanwhile. Nothing was written.
store-stale-hint = Look at what stands there now, then do it again.
io-not-found = { $path } does not exist.
io-not-found-hint = Check the name and the folder.
io-no-read = { $path } may not be read.
io-no-write = { $path } may not be written. Nothing was saved.
io-permission-hint = Ask the secretary or the administrator to change the permissions of the folder.
io-full = The disk is full: { $path } was not saved.
io-full-hint = Make room on the disk, then try again.
io-other = { $path }: { $text }

### What is not allowed

refused-no-consensus = This call works without consensus marks.
refused-not-assigned = { $proposal } is not assigned to you.
refused-conflict = You declared a conflict of interest here: the sheet is closed.
refused-submitted = The sheet is submitted. Reopen it first, with a reason.
refused-criterion = { $criterion } is not scored in your role.
refused-unanswered = "{ $criterion }" has no answer yet: give a mark, or abstain with a reason.
refused-chair-conflict = You declared a conflict of interest on { $proposal }: another chair decides on it.
refused-phase-step = The round cannot go from { $from } to { $to }: phases follow one by one.
refused-phase = That is not possible in the phase { $phase }.
refused-role-leads = Only chair and secretary can do that.
refused-role = Only the { $role } can do that.
refused-no-reason = Give a reason.
phase-setup = setup
phase-scoring = scoring
phase-deliberation = deliberation
phase-decided = decided
role-evaluator = evaluator
role-external = external evaluator
role-chair = chair
role-secretary = secretary
role-observer = observer

### Fitting the budget

fit-tie = { $proposals } are tied, and the money hangs on who comes first. The call does not decide this.
fit-tie-hint = The chair puts the order on the record, with a reason (toets chair).
fit-forced-too-much = The proposals forced in ({ $proposals }) ask { $asked } together; there is { $budget }.
fit-forced-over-lead = { $proposals } have the same lead; the call allows { $maximum }.
fit-amount = The amount of { $proposal } cannot be counted with.
fit-score = The total of { $proposal } cannot be counted with.
fit-budget = The budget { $budget } cannot be divided.
fit-too-many-targets = The call has { $found } targets; at most { $most } are possible.
fit-standing = { $proposal } cannot keep this award.
fit-too-long = The targets and limits cross in too many ways to be decided exactly.
fit-internal = The selection failed its own recount. Please report this with the round's folder: { $text }

### Reasons

reason-awarded = Awarded: when its turn came, { $left } was left; it asks { $asked }.
reason-awarded-for-target = Awarded to reach a target: { $left } was left; the proposal asks { $asked }.
reason-for-target = It counts for: { $target }.
reason-awarded-in-part = Awarded in part, { $amount } of { $asked }: { $left } was left, of which the targets need { $reserve }. Its minimum is { $minimum }.
reason-forced-in = Forced in by the chair, for { $asked }: { $reason }
reason-standing = Awarded earlier: { $amount }. That stands.
reason-forced-out = Forced out by the chair: { $reason }
reason-stopped = The list stops at { $proposal }, the first proposal that did not fit.
reason-left-at-stop = Then { $left } was left; this proposal asks { $asked }.
reason-budget-exhausted = When its turn came, { $left } was left. It asks { $asked }: more than was left.
reason-minimum = Its minimum is { $minimum }.
reason-set-aside = When its turn came, { $left } was left; it asks { $asked }.
reason-still-needed = After it, these would still be needed: { $count } x { $target }.
reason-reserve = The cheapest that remain ({ $proposals }) ask { $reserve } together.
reason-together = With this proposal: { $counted } + { $reserve } = { $together }. That is more than { $left }.
reason-nobody-left = Then nobody is left to reach the target.
reason-lead-maximum = { $lead } already holds the maximum of { $maximum } award(s): { $proposals }.
reason-not-in-best-total = Every division with this proposal ({ $asked }) has a lower sum. The best division leaves { $left }.
reason-withdrawn = Withdrawn: { $reason }
reason-lead-kind = Ineligible: a lead of the kind "{ $kind }" may not apply.
reason-above-maximum = Ineligible: { $requested } was asked, at most { $max } is possible.
reason-own-share = Ineligible: the own contribution is { $own } of { $total }; at least { $min } % is required.
reason-late = Ineligible: submitted on { $submitted }, after the deadline { $deadline }.
reason-too-few-marks = Incomplete: { $criterion } has { $marks } of the { $needed } marks required.
reason-no-consensus = Incomplete: { $criterion } has no consensus mark yet.
reason-below-criterion = Below the threshold: { $name } has { $figure }, the threshold is { $threshold } ({ $short } short).
reason-below-block = Below the threshold: { $name } has { $figure } points, the threshold is { $threshold } ({ $short } short).
reason-below-total = Below the threshold: the total is { $figure }, the threshold is { $threshold } ({ $short } short).
reason-not-above = Not above the threshold: { $figure }, and it must be more than { $threshold }.
target-all = projects
target-class = { $label }
target-too-few = there are only { $available } candidates
target-too-little = that takes at least { $needed }, and there is { $budget }
tie-ruling = decision of the chair
tie-covers = target { $class } still open
tie-criterion = mark on { $criterion }
tie-unrounded = unrounded total
tie-request = lower request
tie-class = { $class } first
tie-earlier = submitted earlier
tie-lot = lot
tie-id = id
lead-kind-local-authority = local authority
lead-kind-vgc = VGC
lead-kind-public-body = other public body
lead-kind-non-profit = non-profit organisation
lead-kind-research = research institute
lead-kind-international = international organisation
lead-kind-company = company
lead-kind-other = other

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

### Chair

## Views and commands
chair-title = Call { $call }
chair-view-progress = Who is ready
chair-view-ranking = Ranking
chair-view-budget = Budget
chair-view-disputes = Disagreement
chair-help-title = All keys
chair-help-everywhere = Everywhere
chair-palette-title = What do you want to do?
chair-do-strategy = strategy
chair-do-own-strategy = own strategy
chair-do-tie = tie
chair-do-accept = accept target
chair-do-force-in = force in
chair-do-force-out = force out
chair-do-consensus = consensus
chair-do-waive = leave incomplete
chair-do-undo = undo
chair-do-next-view = next screen
chair-do-previous-view = previous screen
chair-do-up = one row up
chair-do-down = one row down
chair-do-page-up = ten rows up
chair-do-page-down = ten rows down
chair-do-first = first row
chair-do-last = last row
chair-do-lot = lot
chair-do-budget = change budget
chair-do-withdraw = withdrawal
chair-do-next-phase = next phase
chair-do-previous-phase = phase back
chair-do-refresh = refresh
chair-do-redraw = draw the screen again
chair-do-palette = find a command
chair-do-help = all keys
chair-do-quit = quit
chair-not-now = Not possible now: { $command }.
chair-said-news = Updated: there was something new.
chair-said-no-news = There is nothing new.

## Who is ready
chair-progress-empty = There are no proposals yet, or no members who score. The secretary brings them in.
chair-progress-sum = Submitted: { $done } of { $all } sheets
chair-of = { $done } of { $all }
chair-count-ready = { $count } filled in
chair-count-begun = { $count } begun
chair-count-untouched = { $count } untouched
chair-count-conflict = { $count } conflict of interest
chair-count-done = all submitted
chair-legend-submitted = submitted
chair-legend-abstained = with an abstention
chair-legend-ready = filled in, not submitted
chair-legend-begun = begun
chair-legend-untouched = untouched
chair-legend-conflict = conflict of interest
chair-legend-hidden = not for you
chair-next-clear = Nothing stands in the way of the next phase ({ $phase }). Press p.
chair-next-open = Still open for the next phase ({ $phase }):
chair-next-more = ! and more: press p for the whole list
chair-block-readers = { $count ->
    [one] 1 proposal has
   *[other] { $count } proposals have
} fewer readers than the { $needed } that the call asks for: { $proposals }.
chair-block-open = { $count ->
    [one] 1 sheet is
   *[other] { $count } sheets are
} not submitted yet ({ $ready } filled in): { $names }.
chair-block-incomplete = { $count ->
    [one] 1 proposal is
   *[other] { $count } proposals are
} incomplete: { $proposals }. Complete them, or press w in the ranking.
chair-block-tie = A tie that decides about the money: { $proposals }. Press t.
chair-block-targets = A target is missed and that has not been accepted yet. Press a.

## Columns
chair-col-rank = #
chair-col-proposal = proposal
chair-col-in = ready
chair-col-sheets = n
chair-col-total = total
chair-col-tie = =
chair-col-decided = equal total decided by
chair-col-asked = asked
chair-col-outcome = outcome
chair-col-merged = merged
chair-col-apart = apart
chair-col-widest = widest
chair-col-distance = gap
chair-row-total = Total

## Ranking and detail
chair-ranking-closed = The ranking exists from deliberation on. While scoring is open, marks, means and order stay closed, also for the chair.
chair-disputes-closed = The members are compared from deliberation on, once a proposal has two submitted sheets.
chair-apart-incomplete = Incomplete ({ $count })
chair-apart-below-threshold = Below the threshold ({ $count })
chair-apart-ineligible = Ineligible ({ $count })
chair-apart-withdrawn = Withdrawn ({ $count })
chair-conflict-short = c
chair-conflict-own = You declared a conflict of interest here: you see only total, rank and outcome, and another chair decides.
chair-about = { $lead } asks { $amount }
chair-tie-open = tie, undecided
chair-tie-open-with = Equal with { $proposals }, and the call does not decide it. Press t to record the order.
chair-tie-decided = Same total as { $proposals }; decided by: { $step }.
chair-consensus-text = Consensus { $mark }: { $text }
chair-waived = Incomplete, and left so: { $reason }

## Budget
chair-strategy-targets = targets
chair-strategy-in-order-skip = in order
chair-strategy-in-order-stop = until it stops
chair-strategy-best-total = best total
chair-spent = awarded { $amount }
chair-left = left { $amount }
chair-target = { $target }: { $reached } of { $needed }
chair-unofficial = Not the official result: the call follows "{ $strategy }". Press S to go back there.
chair-unofficial-targets = Not official yet: a target is missed. Press a to accept that, with a reason.
chair-tie-matters = A tie between { $proposals }: the money does not reach for all ({ $contenders }), and the call does not say who goes first. Press t and record the order, with a reason.
chair-line = the budget reaches down to here
chair-why = Why { $proposal }?
chair-why-first = First the order in the tie must be recorded (t).
chair-outcome-awarded = awarded
chair-outcome-for-target = for a target
chair-outcome-in-part = in part
chair-outcome-forced-in = forced in
chair-outcome-set-aside = yields, reserve { $place }
chair-outcome-reserve = reserve { $place }
chair-outcome-forced-out = forced out
chair-outcome-refused = not awarded
chair-outcome-incomplete = incomplete
chair-outcome-below-threshold = below threshold
chair-outcome-ineligible = ineligible
chair-outcome-withdrawn = withdrawn

## Disagreement
chair-mild-title = Mild or strict, beside the others on the same proposals
chair-mild-same = { $name } marks like the others (difference { $points }, on { $count } proposals).
chair-mild-above = { $name } is { $much } mild: { $points } points higher on average, on { $count } proposals.
chair-mild-below = { $name } is { $much } strict: { $points } points lower on average, on { $count } proposals.
chair-mild-very = very
chair-mild-rather = rather
chair-distance-legend = Gap: per criterion highest less lowest mark, weighted, on 100.  ! from 20  !! from 35

## Questions
chair-ask-phase = To the phase { $phase }?
chair-ask-phase-yes = yes, to { $phase }
chair-ask-phase-clear = Nothing is open.
chair-ask-phase-open = This is still open:
chair-ask-phase-scoring = Then the members can score, and it is fixed on which call, proposals and committee that rests.
chair-ask-phase-deliberation = Then every member sees the submitted sheets and the ranking. What is not submitted does not count.
chair-ask-phase-decided = Then the result stands. Going back is possible, with a reason that is kept.
chair-ask-back = Back to the phase { $phase }: why?
chair-ask-back-body = The reason stays in the record.
chair-phase-refused = Not possible yet.
chair-ask-force-in = Force in: why?
chair-ask-force-out = Force out: why?
chair-ask-unforce = Take back: why?
chair-ask-letter = The reason reaches the applicant's letter.
chair-undo-reason = undone
chair-ask-tie = Who comes in place { $count } of the tie?
chair-ask-tie-body = The order that you record decides about the money.
chair-ask-tie-why = This order: why?
chair-ask-seed = Outcome of the public draw
chair-ask-seed-hint = Copy exactly what was published: { $source }
chair-ask-consensus = Consensus: on which criterion?
chair-ask-mark = { $proposal }, { $criterion }
chair-ask-mark-hint = A mark from { $from } to { $to }; empty takes the consensus back. The members gave: { $marks }
chair-ask-consensus-text = Consensus { $mark }: what does the committee say?
chair-ask-waive = Leave incomplete: why?
chair-ask-waive-body = The round can then be decided; this proposal is not ranked.
chair-ask-withdraw = Withdrawal by the applicant: why?
chair-ask-withdraw-body = This cannot be undone.
chair-ask-accept = Target missed: why accept it?
chair-ask-source = Of which source does the amount change?
chair-ask-amount = New amount of { $source }
chair-ask-amount-hint = Now { $amount }. Write without thousands: 40000 or 40000.00.
chair-ask-amount-why = Another budget: why?

## What was done
chair-done-phase = The round is now in the phase { $phase }.
chair-done-undo = Undone; both stand in the record.
chair-done-force-in = Recorded: { $proposal } is forced in.
chair-done-force-out = Recorded: { $proposal } is forced out.
chair-done-unforce = Recorded: { $proposal } follows the ranking again.
chair-done-tie = Recorded: the order { $proposals }.
chair-done-seed = Recorded: the lot with "{ $seed }".
chair-done-consensus = Recorded: consensus for { $proposal }.
chair-done-no-consensus = Recorded: no consensus any more for { $proposal } on this criterion.
chair-done-waive = Recorded: { $proposal } may stay incomplete.
chair-done-accept = Recorded: the lower target is accepted.
chair-done-budget = Recorded: { $source } is now { $amount }.
chair-done-withdraw = Recorded: { $proposal } is withdrawn.
