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
