### Values that do not fit

money-not-a-number = "{ $text }" is not an amount. Write it as 40000.00.
money-not-a-number-hint = Write the amount in digits, with a point before the cents and no sign between thousands: "40000.00".
money-parts-of-a-cent = "{ $text }" has parts of a cent; an amount has at most two decimals.
money-parts-of-a-cent-hint = Round the amount to the cent: "40000.00".
money-too-large = "{ $text }" is too large; an amount stays below 100 billion.
money-too-large-hint = Look at the number of digits.
mark-not-a-number = "{ $text }" is not a mark. Type a number, such as 7 or 7.5.
mark-outside-scale = { $mark } is off the scale: a mark lies between { $from } and { $to }.
mark-off-step = { $mark } lies between two steps: marks go by { $step }, from { $from }.
mark-not-a-word = { $given } is no mark of this scale. Choose one of these: { $words }.
mark-in-words = { $word } ({ $mark })
mark-words = { $one }, { $other }
marks-then = { $one }; { $other }
scale-steps = { $from } to { $to } in steps of { $step }
mark-two-readings = "{ $text }" can be read in two ways: as { $thousands } or as { $fraction }. Write the mark without a separator for the thousands: { $thousands }, or { $fraction }.
threshold-not-a-number = "{ $text }" is not a threshold. Write "60" (60 passes) or ">60" (60 fails).
threshold-not-a-number-hint = Leave the threshold out where there is none.
moment-not-read = "{ $text }" is no day here, and no day with an hour.
moment-not-read-hint = Write year, month and day with dashes, as 2020-10-16; with an hour 2020-10-16T12:00.
day-not-read = "{ $text }" is no day here.
day-not-read-hint = Write year, month and day with dashes, as 2020-10-16.
id-not-printable = "{ $id }" cannot be an id: use printable characters, without spaces at the ends.
id-not-printable-hint = Give another id, such as P01.
id-not-a-member = "{ $id }" cannot be a member: use lower-case letters, digits, point, _ or -.
id-not-a-member-hint = Give another id, such as an.peeters.
id-invisible = The id "{ $id }" holds a sign that nobody sees, or an unusual space.
id-invisible-hint = Type the id again, in ordinary letters and digits.
id-no-file-name = The id "{ $id }" will not do: it would lead to another folder.
id-no-file-name-hint = A point or two points alone, also between slashes, are no id. Give the proposal a number.
not-found-near-hint = Perhaps meant: { $id }

### Files

ron-unknown-field = There is no field "{ $field }" in { $outer }.
ron-unknown-value = "{ $value }" is not a valid choice here.
ron-missing-field = The field "{ $field }" is missing in { $outer }.
ron-missing-field-hint = Add the field; the manual shows a complete example.
ron-double-field = The field "{ $field }" stands there twice.
ron-double-field-hint = Delete one of them.
ron-not-quoted = Text between quotes is expected here.
ron-not-quoted-hint = Put numbers and amounts between quotes too: "30", "40000.00".
ron-not-a-number = "{ $text }" is no number.
ron-not-a-number-hint = Write a number between quotes, with a point: "7.5".
ron-whole-number = A whole number without quotes is expected here.
ron-whole-number-hint = Write a whole number from 0 up, without a sign, a point or a comma: 1.
ron-out-of-bounds = This number is too small or too large.
ron-boolean = true or false, without quotes, is expected here.
ron-boolean-hint = Write true or false.
ron-list = A list between [ and ] is expected here.
ron-list-hint = Put [ and ] around the value, even if there is only one, with a comma between values.
ron-map = A list of pairs between {"{"} and {"}"} is expected here.
ron-map-hint = Write each pair as {"{"}"5": "good"{"}"}, with a comma between pairs.
ron-name = A fixed name, without quotes, is expected here.
ron-name-hint = Write one of the names that the manual gives here, such as Flanders or Months(least: 12), without quotes.
ron-part = { $name }( ... ) is expected here.
ron-part-hint = Write the name, and what belongs to it between ( and ).
ron-brackets = Fields between ( and ) are expected here.
ron-brackets-hint = Write the fields as (name: value, name: value).
ron-colon = A colon is missing here.
ron-colon-hint = Write name: value.
ron-unfinished = The file ends too early: a bracket or a quote is not closed.
ron-unfinished-hint = The file may not have been saved or transferred whole; fetch it again.
ron-not-text = This file is not text in UTF-8.
ron-not-text-hint = Save it again as plain text, with the encoding UTF-8.
ron-comma = A comma or a closing bracket is missing here.
ron-comma-hint = Look at the end of the line before.
ron-other-name = "{ $found }" stands where "{ $expected }" belongs.
ron-other-name-hint = Write { $expected }, or nothing, before the bracket.
ron-other = What stands here cannot be read.
ron-other-hint = Look here and just before: brackets, commas, quotes and odd signs.
ron-not-written = A file cannot be written: { $text }
register-not-read = This line of the register of municipalities cannot be read.
register-not-read-hint = Compare the line with those above it: as many columns, and numbers without a space or point between thousands.
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
input-name-not-text = The name of the file { $path } cannot be read; rename it.
input-not-a-file = { $path } is no regular file; only files and folders belong here.
store-stale = Another session has changed this value meanwhile. Nothing was written.
store-stale-hint = Look at what stands there now, then do it again.
store-moved = Another session meanwhile changed what this rests on. Nothing was written.
store-moved-hint = See how it stands now, and then do it again.
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
refused-comment-long = The comment is too long: at most { $most } characters.
refused-criterion = { $criterion } is not scored in your role.
refused-unanswered = "{ $criterion }" has no answer yet: give a mark, or abstain with a reason.
refused-chair-conflict = You have a conflict of interest on { $proposal }: another chair decides on it.
refused-replaced = { $successor } works in your place now: you can change nothing here any more.
refused-amount-partial = This call awards whole amounts only.
refused-amount-range = The amount is at least { $least } and less than { $most }.
refused-replace-whom = { $member } cannot be replaced: no member, or replaced already.
refused-input-path = { $path } cannot be amended: only files in dossiers, annexes and call-annexes can still come, change or go after scoring opened.
refused-input-same = { $path } is there already as it is; there is nothing to amend.
refused-replace-known = { $member } is somebody in this committee already: give another short name or account.
refused-replace-alike = { $member } can hardly be told from { $other }, who is in this committee already: give another short name.
refused-replace-changed = The submitted sheets have changed meanwhile. Begin again.
refused-position-conflict = Whoever has a conflict of interest on { $proposal } is not in the room and takes no position.
refused-position-vote = { $member } has no vote in this committee.
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
refused-sealed = The decision stands; nothing more can be decided about this now.
refused-no-seed = Give what the public source has published.
refused-lot-drawn = The draw with "{ $seed }" is on the record already. Take it back first, with a reason.
refused-lot-before-group = Put the group that is drawn on the record first, and the outcome of the draw after that.
refused-group-after-lot = The outcome of the draw is known already: the group that is drawn stands.
refused-no-draw = The call declares no draw among those too close to call.
refused-other-group = The marks give another group than the one you put on the record: { $proposals }. Something has changed meanwhile; look again.

### Fitting the budget

ready-no-proposals = There are no proposals yet.
ready-no-evaluators = There is no evaluator in the committee yet.
ready-affiliation = { $member }: the own organisation ({ $organisation }) takes part in { $proposals }. { $count ->
    [one] A conflict of interest goes on the record there when scoring opens.
   *[other] { $count } conflicts of interest go on the record there when scoring opens.
}
ready-open-sheets = { $member } has { $count ->
    [one] 1 sheet
   *[other] { $count } sheets
} not submitted yet: { $proposals }.
ready-incomplete = Still incomplete: { $proposals }. Complete the marks, or let the chair waive them with a reason (toets chair).
ready-targets = Not every target can be reached, and the chair has not accepted that yet.
fit-tie = A tie ({ $proposals }): the money hangs on who comes first, and the call does not decide it.
fit-tie-hint = The chair puts the order on the record, with a reason (toets chair).
fit-forced-too-much = The proposals forced in ({ $proposals }) ask { $asked } together; there is { $budget }.
fit-forced-over-lead = { $proposals } have the same lead; the call allows { $maximum }.
fit-amount = The amount of { $proposal } cannot be counted with.
fit-score = The total of { $proposal } cannot be counted with.
fit-budget = The budget { $budget } cannot be divided.
fit-too-many-targets = The call has { $found } targets; at most { $most } are possible.
fit-forced-over-limit = { $proposals }: for { $class } the call allows at most { $maximum }.
fit-forced-over-envelope = { $proposals } cost { $asked } together; for { $class } there is at most { $maximum }.
fit-standing = { $proposal } cannot keep this award.
fit-standing-hint = See with toets verify whether a file was changed, and put it back as it was.
fit-too-long = The rules cross in too many ways to be decided exactly: the search takes more than { $most } steps.
fit-internal = The selection failed its own recount. Please report this with the round's folder: { $text }
fit-draw-no-group = The call draws lots among the proposals too close to call, and that group is not on the record yet.
fit-draw-no-seed = The draw among { $proposals } is still open: its outcome is not on the record yet ({ $source }).
fit-draw-hint = The chair puts the group on the record first (d in toets chair), then the outcome of the draw (l).
draw-too-many = Who is too close to call is not worked out for { $count } proposals, only up to { $most }. This draw is not possible in this call.
draw-tie-first = Decide the tie between { $proposals } first: only then is it known which places the group holds.
draw-undefined = The marks give no group: { $why }. No lots are drawn around the line.
draw-group = { $count ->
    [one] One proposal is too close to call: { $proposals }.
   *[other] { $count } proposals are too close to call: { $proposals }.
} The line is at { $line }, the expected rank behind { $awards } awards.
draw-group-empty = No proposal is too close to call (line at { $line }, behind { $awards } awards). No lots are drawn.
draw-complete = Everybody marked everything: the model cannot change the order. The group follows from the intervals.
draw-settings = Settings: { $settings }.
draw-heading = Draw
draw-done = Drawn with "{ $seed }" ({ $source }). The places of the group go to its members in the order of their lots; totals and ranks stay.
draw-by-hand = To be checked with: { $command }
draw-column-place = place
draw-column-from = before
draw-column-lot = lot (SHA-256)

### Reasons

reason-awarded = Awarded: when its turn came, { $left } was left; it asks { $asked }.
amount-capped = { $requested } (capped at { $capped })
reason-amount-set = The committee brought the amount from { $requested } to { $amount }: { $reason }
reason-awarded-for-target = Awarded to reach a target: { $left } was left; the proposal asks { $asked }.
reason-for-target = It counts for: { $target }.
reason-awarded-for-minimum = Awarded to reach a minimum: { $left } was left; the proposal asks { $asked }.
reason-for-minimum = It counts for the minimum of { $class }.
reason-awarded-in-part = Awarded in part, { $amount } of { $asked }: { $left } was left, of which { $reserve } is needed for { $aims }. Its minimum is { $minimum }.
reason-awarded-in-part-alone = Awarded in part, { $amount } of { $asked }: { $left } was left. Its minimum is { $minimum }.
aims-targets = the targets
aims-minima = the minima of money
aims-both = the targets and the minima of money
reason-forced-in = Forced in by the chair, for { $asked }: { $reason }
reason-standing = Awarded earlier: { $amount }. That stands.
reason-forced-out = Forced out by the chair: { $reason }
reason-stopped = The list stops at { $proposal }, the first proposal that did not fit.
reason-left-at-stop = Then { $left } was left; this proposal asks { $asked }.
reason-budget-exhausted = When its turn came, { $left } was left. It asks { $asked }: more than was left.
reason-minimum = Its minimum is { $minimum }.
reason-set-aside = When its turn came, { $left } was left; it asks { $asked }.
reason-still-needed = With this proposal in, { $count } more { $count ->
    [one] is
   *[other] are
} needed to come to at least { $least } { $target }.
reason-reserve = For that { $reserve } is kept aside, the least that can do it, for { $proposals }.
reason-reserve-minima = For that { $reserve } is kept aside, the least that can do it, for { $proposals }, each with its minimum.
reason-forced-before = Before that, the chair forced in: { $proposals } ({ $together } together).
reason-together = With this proposal: { $counted } + { $reserve } = { $together }. That is more than { $left }.
reason-nobody-left = With the proposals that come after it that cannot be reached, whatever the money: there are too few, or a maximum of the call does not allow it.
reason-lead-maximum = { $lead } already has { $maximum ->
    [one] the one award
   *[other] the { $maximum } awards
} that the call allows per lead: { $proposals }.
reason-still-needed-money = With this proposal, the minimum of { $class }, { $least }, still lacks: { $sum }.
reason-envelope-room = Of the money for { $class }, { $room } was left.
reason-class-maximum = For { $class } the call allows at most { $maximum ->
    [one] 1 award, and it is
   *[other] { $maximum } awards, and they are
} there already: { $proposals }.
reason-envelope-full = Of the { $most } for { $class }, { $room } was left. This proposal asks { $asked }: more than that.
reason-not-in-best-total = No division with this proposal ({ $asked }) has a higher sum, or the same sum with a higher ranking. The best division leaves { $left }.
reason-not-in-best-total-many = No division with this proposal ({ $asked }) has a higher sum than the chosen division, which leaves { $left }.
reason-not-in-best-total-unproven = This proposal ({ $asked }) is not in the best division that was found. That there is no better one is not proven. The division found leaves { $left }.
reason-withdrawn = Withdrawn: { $reason }
reason-withdrawn-award = The award of { $amount } has lapsed.
reason-withdrawn-reserve = The proposal was on the reserve list.
reason-moved-up = Moved up after the withdrawal of { $proposals }.
reason-after-withdrawal = After the withdrawal of { $proposals } it stayed on the reserve list.
reason-lead-kind = Ineligible: a lead of the kind "{ $kind }" may not apply.
reason-lead-region = Ineligible: the local authority lies in { $region } (NIS code { $nis }); only leads from { $allowed } may apply.
reason-too-many-applications = Ineligible: { $max ->
    [one] 1 proposal counts per lead, the first submitted
   *[other] { $max } proposals count per lead, the first submitted
  }. The same lead submitted earlier: { $earlier }.
reason-below-minimum = Ineligible: { $requested } was asked, at least { $min } is required.
reason-above-maximum = Ineligible: { $requested } was asked, at most { $max } is possible.
reason-own-share = Ineligible: the own contribution is { $own } of { $total }; at least { $min } % is required.
reason-grant-share = Ineligible: the grant of { $grant } is more than { $share } % of the costs of { $total }; at most { $most } is possible.
reason-partner-share = Ineligible: the grant of { $partner }, { $grant }, is more than { $share } % of the costs of { $total }; at most { $most } is possible.
reason-partners = Ineligible: { $count ->
    [0] there is no partner
    [one] there is 1 partner
   *[other] there are { $count } partners
  } beside the lead, at least { $min } required. Associated partners do not count.
reason-too-short = Ineligible: the project runs from { $start } to { $end }, that day included. A project of { $least ->
    [one] 1 month
   *[other] { $least } months
  }, the shortest allowed, runs to { $until }.
reason-too-long = Ineligible: the project runs from { $start } to { $end }, that day included. A project of { $most ->
    [one] 1 month
   *[other] { $most } months
  }, the longest allowed, runs to { $until }.
region-flanders = Flanders
region-brussels = the Brussels-Capital Region
region-wallonia = Wallonia
region-none = no region
region-or = { $one } or { $other }
reason-late = Ineligible: submitted on { $submitted }, after the deadline { $deadline }.
reason-too-few-marks = Incomplete: { $criterion } has { $marks } of the { $needed } marks required.
reason-no-consensus = Incomplete: { $criterion } has no consensus mark yet.
reason-not-above = Not above the threshold: { $what }, and it must be more than { $threshold } ({ $apart } below the threshold).
reason-not-above-equal = Not above the threshold: { $what }, exactly the threshold; it must be more than { $threshold }.
reason-not-below = Not better than the threshold: { $what }, and it must be less than { $threshold } ({ $apart } too much).
reason-not-below-equal = Not better than the threshold: { $what }, exactly the threshold; it must be less than { $threshold }.
figure = { $number }
figure-fraction = { $fraction } (rounded { $rounded })
figure-then-rounded = { $number }, rounded { $rounded }
figure-fraction-rounded = { $fraction }, rounded { $rounded }
figure-rounded = { $rounded } (rounded)
threshold-criterion = { $name } has { $figure }
threshold-block = { $name } has { $figure } points
threshold-block-unweighted = { $name } has { $figure } points without weights
threshold-total = the total is { $figure }
threshold-total-unweighted = the total without weights is { $figure }
reason-below = Below the threshold: { $what }, the threshold is { $threshold } ({ $apart } short).
reason-above = Worse than the threshold: { $what }, the highest mark that passes is { $threshold } ({ $apart } too much).
target-all = projects
target-class = { $label }
target-too-few = { $available ->
    [0] there is no candidate at all
    [one] there is only 1 candidate
   *[other] there are only { $available } candidates
}
target-too-few-of = of the { $candidates } candidates the other rules of the call allow { $available } at most
target-too-little = that takes at least { $needed }, and there is { $budget }
bound-limit = At most { $most } { $class }: { $reached } awarded.
bound-envelope = Money for { $class }: { $awarded } awarded (at least { $least }, at most { $most }).
bound-envelope-least = Money for { $class }: { $awarded } awarded (at least { $least }).
bound-envelope-most = Money for { $class }: { $awarded } awarded (at most { $most }).
bound-envelope-open = Money for { $class }: { $awarded } awarded.
bound-envelope-missed = MINIMUM MISSED. { $said }
bound-envelope-short = MINIMUM MISSED. { $said } Why: { $why }.
target-not-decided = whether that can be met was not settled after { $most } steps of the search
envelope-not-decided = whether the full minimum can be met was not settled after { $most } steps of the search; { $counted } was counted with
bound-envelope-eased = { $said } Beforehand that was not certain: { $why }.
envelope-too-little-asked = at most { $available } can go there
tie-ruling = decision of the chair
tie-covers = first who helps the open target ({ $class })
tie-criterion = highest mark on { $criterion }
tie-criterion-low = lowest mark on { $criterion }
tie-unrounded = highest unrounded total
tie-request = lowest request
tie-class = { $class } first
tie-earlier = submitted earlier
tie-lot = lowest lot in the draw
tie-id = lowest number
tie-compared = { $step } ({ $own } against { $other })
tie-member = counts
tie-no-member = does not count
tie-not-known = not known
tie-text = { $text }
tie-lot-start = { $start }...
lead-kind-local-authority = local authority
lead-kind-vgc = VGC
lead-kind-public-body = other public body
lead-kind-non-profit = non-profit organisation
lead-kind-research = research institute
lead-kind-international = international organisation
lead-kind-company = company
lead-kind-school = school
lead-kind-other = other
reason-drawn = The draw put this proposal in place { $place } of the order in which the money is given; by its marks it stood in place { $from }.
reason-drawn-same = This proposal was in the draw and stayed in place { $place } of the order in which the money is given.
reason-drawn-lot = Lot: { $lot }. The lowest goes first. To be checked with: { $command }

### Import

import-abstention-reason = an abstention needs a reason
import-amount-ambiguous = “{ $text }” can be read in two ways: as { $thousands }, or as { $whole } with the decimals { $fraction }
import-amount-cents = “{ $text }” has more than two decimals
import-amount-clash = the column { $field } is written in two ways: “{ $comma }” at { $commaplace } with a decimal comma, “{ $point }” at { $pointplace } with a decimal point
import-amount-formula = “{ $text }” is a formula that failed
import-amount-grouping = in “{ $text }” the points, commas or spaces are not where they belong in an amount
import-amount-large = “{ $text }” is too large for an amount
import-amount-negative = the amount { $amount } is negative
import-amount-none = “{ $text }” is no amount in { $currency }
import-amount-share = “{ $text }” is a share, not an amount; work it out as an amount
import-amount-other-sign = “{ $text }” is no amount with “{ $decimal }” before the cents
import-cell-empty = the cell “{ $field }” is empty
import-column-ignored = the column “{ $column }” is not known and is not read
import-column-kept = the column “{ $column }” is not known; it is kept with the proposal as plain text
import-column-missing = the column “{ $field }” is missing
import-column-nameless = column { $column } has no name, but this cell is filled in
import-column-twice = two columns stand for “{ $field }”: “{ $first }” and “{ $second }”
import-score-word = the word “{ $word }” is not that of the score { $score }
import-conflict-and-score = { $member } has both a conflict of interest and a score for { $proposal } (lines { $first } and { $second })
import-conflict-comment = a conflict of interest takes no comment to the applicant
import-conflict-criterion = a conflict of interest is about the whole proposal: the cell criterion must be empty, not “{ $criterion }”
import-conflict-reason = a conflict of interest needs a reason
import-conflict-twice = { $member } declares a conflict of interest for { $proposal } twice (lines { $first } and { $second })
import-criterion-column-twice = Two columns are of the criterion { $criterion }
import-scores-two-shapes = The table has a column “{ $column }” and a column for each criterion (“{ $criterion }”); it is one or the other.
import-scores-two-shapes-hint = Put every score in a row of its own, or give every criterion a column and take “criterion” and “score” away.
import-scores-columns-hint = Put every score in a row with criterion and score, or give every criterion a column with its name: { $criteria }.
import-criterion-role = { $member } ({ $role }) does not score the criterion { $criterion }
import-criterion-unknown = the criterion “{ $criterion }” does not exist; the call has { $criteria }
import-currency = the row is in “{ $text }”, while the amounts of this call are in { $currency }
import-date = “{ $text }” is no date; write 2020-10-14 or 14/10/2020
import-date-serial = “{ $text }” is no date but a day number of Excel (for { $day }); make the column one of dates
import-delimiter-unclear = it is not clear whether comma, semicolon or tab separates the cells
import-end-before-start = the end { $end } lies before the start { $start }
import-file-binary = this is no table but { $kind }
import-header-two = the column names may stand on line { $first }, or on line { $second }
import-sheet-unknown = the workbook has no sheet “{ $sheet }”; it has { $sheets }
import-sheet-none = no sheet ({ $sheets }) has known column names; known are { $fields }
import-sheets-hidden = what is hidden in the workbook was not read: { $sheets }
import-sheets = more than one sheet can be the table: { $sheets }
import-workbook-cells = a sheet of this workbook has too many cells or too much text
import-workbook-unpacked = this workbook is too large: unpacked it takes more room than any table needs
import-workbook-locked = this workbook is locked with a password
import-workbook-broken = this { $kind } file is damaged and cannot be read
import-file-broken = the file says that it is { $encoding }, but holds characters that are not
import-file-empty = the file is empty
import-encoding-odd = there are characters that do not belong there; this is the file in each encoding: { $readings }
import-rows-too-many = this table has more than { $count } rows
import-file-web = this is no table but a web page (HTML)
import-file-nul = this is no text file
import-heading-twice = the column name “{ $second }” stands in the table twice
import-hint-rows = Save the rows of the table alone, or divide them over more than one file.
import-hint-amount = Write the amount as 40000.00 or 40.000,00.
import-hint-assign = Assign the proposal to this member, or remove the row.
import-hint-clash = Write the amounts of the column in one way.
import-hint-column-twice = Remove one, or keep one as plain text with --map "{ $column }=extra" (or put “extra:” before its name).
import-hint-currency = Ask for the amount in the currency of the call; Toets does not convert.
import-hint-decimal = Say what stands before the cents: --decimal comma (40.000,00) or --decimal point (40,000.00).
import-hint-decimal-mark = Or say what stands before the decimals in this table: --decimal comma (1.000 is a thousand) or --decimal point (1.000 is one).
import-hint-export-again = Save the table as CSV again.
import-hint-encoding-lost = Save the file again from the program it comes from. If it is right all the same, add --encoding { $encoding }.
import-hint-encoding = Say which reading is right, for instance --encoding { $encoding }.
import-hint-formula = Mend the formula in the spreadsheet and save again.
import-hint-map = Say which column it is: --map "COLUMN={ $field }".
import-hint-map-any = Say what the column holds with --map COLUMN=FIELD.
import-hint-map-columns = The columns are: { $columns }.
import-hint-name-column = Give the column a name on the first line.
import-hint-name-columns = Put the column names above the table, or say which column is which with --map COLUMN=FIELD.
import-hint-one-delimiter = Save the table as CSV again, with one delimiter.
import-hint-quotes = Close every quotation mark, and double a quotation mark inside a text.
import-hint-reason = Put words about a score in the column comment, or write - as the score for an abstention.
import-hint-row-cells = Put a text with “{ $delimiter }” or a line break between quotation marks.
import-hint-left = Fill in the cell. If this row is no proposal: --leave-out { $line }.
import-doubt-hint = If it is no proposal: --leave-out { $line }. If it is one: --keep-row { $line }.
import-doubt-told-hint = It goes in as a proposal. If it is none: --leave-out { $line }.
import-hint-save-as-csv = Save the table as a workbook (xlsx, ods) or as CSV (UTF-8) and import that file.
import-hint-header = Say on which line they stand: --header { $line }.
import-hint-sheet = Say which sheet: --sheet NAME.
import-hint-workbook-unlock = Take the password off in the spreadsheet and save again.
import-hint-workbook-again = Open it in the spreadsheet, save it again and import that file.
import-hint-workbook-large = Copy only the table into a new workbook and import that one.
import-hint-save-as-workbook = Save the table as a workbook (xlsx, ods) or as CSV and import that file.
import-key = “{ $text }” is no public SSH key on one line
import-key-twice = two members have the same key (lines { $first } and { $second })
import-lead-kind = “{ $text }” is no kind of applicant; choose from { $codes }, or a usual word such as gemeente, ocmw, vzw, bv, hogeschool
import-kbo = “{ $text }” is no enterprise number: that has ten digits, of which the first is 0 or 1
import-kbo-check = the enterprise number “{ $text }” is not right: the last two digits do not fit the others
import-hint-kbo = Perhaps meant: { $number }. A spreadsheet may drop the zero in front; make the column a column of text.
import-list-gap = in “{ $text }” a name is missing before or after a plus sign
import-login = “{ $text }” is no account: it holds spaces
import-login-twice = two members have the account “{ $key }” (lines { $first } and { $second })
import-map-no-column = the table has no column “{ $column }” (from --map)
import-meaning-nowhere = “{ $text }” (from --meaning) stands in no cell
import-map-shape = “{ $text }” does not have the form COLUMN=FIELD
import-map-twice = the column “{ $column }” stands in --map twice
import-map-unknown-field = the field “{ $field }” does not exist; choose from { $fields } or extra
import-member-twice = two members have the id “{ $key }” (lines { $first } and { $second })
import-member-alike = the ids “{ $other }” and “{ $key }” can hardly be told apart (lines { $first } and { $second })
import-member-unknown = “{ $member }” is no member of the committee
import-minimum-above-request = the minimum { $minimum } is higher than the amount requested { $requested }
import-moment = “{ $text }” is no moment; write 2020-10-14T16:05 or 14/10/2020 16:05
import-moment-without-time = “{ $text }” has no time, while other rows have one
import-nis = “{ $text }” is no NIS code of five digits
import-nis-name = “{ $text }” is neither a municipality of the register nor a NIS code of five digits
import-nis-several = “{ $text }” is there since { $since } only; the register of this round is older and knows { $parts }: write the code of one of them
import-nis-merged-into = “{ $text }” is a part of { $name } ({ $nis }) since { $since } and was read so
import-nis-merged = “{ $text }” is there since { $since } only and is not in the register; read as { $parts }
import-nis-mended = “{ $text }” was read as { $nis } ({ $name }): the spreadsheet left the first zero out
import-hint-nis = Perhaps meant: { $nis } ({ $name }). Say so with --meaning "{ $text }={ $nis }", or mend the cell.
import-no-known-column = this line has no column name that is known; known are { $fields }
import-not-assigned = { $member } does not read proposal { $proposal }
import-partner-role = “{ $text }” is no role of a partner; choose lead, partner or associated
import-proposal-twice = two proposals have the id “{ $key }” (lines { $first } and { $second })
import-proposal-alike = the ids “{ $other }” and “{ $key }” can hardly be told apart (lines { $first } and { $second })
import-proposal-unknown = the proposal “{ $proposal }” does not exist
import-quote-open = a quotation mark is opened and never closed
import-quote-stray = text follows a closed quotation mark
import-reason-with-score = “{ $reason }” stands as a reason, but the score is neither an abstention nor a conflict
import-role = “{ $text }” is no role in the committee; choose evaluator, external evaluator, chair, secretary or observer
import-row-cells = this row has { $cells } cells, the first line { $headings }
import-row-nowhere = there is no row of the table on line { $line }
import-doubt-sum = “{ $title }” asks just what lines { $first } to { $last } ask together: it may be a total
import-doubt-label = “{ $title }” is the name of a total or a figure, not of a proposal
import-doubt-nameless = “{ $title }” has neither id nor lead, and the other rows do: it may not be a proposal
import-score-twice = { $member } has two rows for { $proposal } and { $criterion } (lines { $first } and { $second })

### Command line

cli-error = error
cli-doubt = to settle
cli-warning = warning
cli-flood = { $count ->
    [one] the same once more
   *[other] the same { $count } times more
}
cli-reason-hint = Add: --reason "why"
who-unknown = "{ $member }" is no member of this committee. The members are: { $known }.
who-unknown-plain = "{ $member }" is no member of this committee.
who-nobody = The account "{ $account }" belongs to no member of this committee.
who-nobody-hint = Say who you are with --as MEMBER, or have the secretary fill in your account as login.
round-closed = The round cannot be opened now: something in its files is not right.
round-closed-hint = Tell the secretary, who finds with toets check what is wrong. Your own work is kept.
rank-too-early = There is no ranking yet: the round is in the phase { $phase }.
rank-too-early-hint = Chair or secretary opens the deliberation: toets phase deliberation
rank-hidden = The records of { $members } may not be read with this account; without them there is no ranking.
rank-unranked = Not ranked
rank-nobody = No proposal is ranked.
conflict = conflict of interest
names-open = { $names }
names-more = { $names } and { $more } more
names-closed = { $closed ->
    [one] one proposal whose figures you do not see
   *[other] { $closed } proposals whose figures you do not see
}
names-and-closed = { $names } and { $closed ->
    [one] one proposal whose figures you do not see
   *[other] { $closed } proposals whose figures you do not see
}
closed-ineligible = Not eligible; you do not see why, because you have a conflict of interest here.
closed-withdrawn = Withdrawn; you do not see why, because you have a conflict of interest here.
closed-who = Not eligible; you do not see why, because that would say who submits a proposal.
closed-outcome = Outcome: { $outcome }. You have a conflict of interest here: you see only total, rank and outcome, and another chair decides.
closed-incomplete = Incomplete; you do not see the marks, because you have a conflict of interest here.
closed-below-threshold = Below a threshold; you do not see the marks, because you have a conflict of interest here.
table-id = no.
table-title = proposal
table-classes = class
table-total = total
table-requested = requested
table-awarded = awarded
table-outcome = outcome
table-reason = reason
table-tie = in a tie
table-tie-open = OPEN: the call does not decide this
strategy-targets = Targets
strategy-in-order-skip = In order, passing over what does not fit
strategy-in-order-stop = In order, stops at the first that does not fit
strategy-best-total = Highest sum
fit-missing-cells = Note: { $proposals } lack cells that the rules need (see toets check). Nothing can be decided like this.
fit-official-so-far = by the rules of the call, not decided yet
fit-official = official result
fit-targets-open = by the rules of the call, but a target or minimum is missed and the chair has not accepted that yet
fit-unofficial = for information, not the official result
fit-money = Awarded { $spent } of { $budget }; left: { $left }.
fit-target-met = Target reached: { $reached } { $target } (at least { $needed } required).
fit-target-missed = TARGET MISSED: { $reached } { $target }, at least { $needed } required
fit-whole-requests = The best total counts with whole requests: nobody gets a part.
outcome-awarded = awarded
outcome-reserve = reserve
outcome-refused = refused
outcome-withdrawn = withdrawn
outcome-reserve-place = reserve { $place }
outcome-for-target = awarded for a target
outcome-for-minimum = awarded for a minimum
outcome-in-part = awarded in part
outcome-forced-in = forced in by the chair
outcome-standing = awarded earlier
outcome-forced-out = forced out by the chair
outcome-budget = too little money left
outcome-set-aside = set aside for a target
outcome-set-aside-minimum = set aside for a minimum
outcome-lead-maximum = maximum of the lead
outcome-class-maximum = maximum of the class
outcome-envelope-full = too little money for the class
outcome-not-best = not in the highest sum
explain-heading = { $proposal } { $title }
explain-unknown = There is no proposal "{ $proposal }".
explain-unknown-hint = All numbers are in: toets rank
explain-no-mark = { $criterion }: no mark yet.
explain-criterion = { $criterion }: { $given }, { $merged }. { $points }
explain-criterion-only = { $criterion }: { $merged }. { $points }
explain-given = { $count ->
    [one] mark { $given }
   *[other] marks { $given }
}
explain-given-members = { $count ->
    [one] mark of a member { $given }
   *[other] marks of the members { $given }
}
explain-consensus = consensus { $mark }
explain-mean = mean { $mark }
explain-median = median { $mark }
explain-trimmed = { $dropped ->
    [one] without the lowest and the highest, together { $mark }
   *[other] without the { $dropped } lowest and the { $dropped } highest, together { $mark }
}
explain-share = { $mark } out of { $best }, { $weight }: { $points }
explain-share-scale = { $mark } on a scale from { $worst } (worst) to { $best } (best), so { $above } of { $range }, { $weight }: { $points }
explain-times = { $mark } x { $weight } = { $points }
explain-weight = weight { $weight }
explain-weight-of = weight { $weight } of { $weights }, out of 100
explain-not-counted = Does not count in the total.
explain-sum = Added: { $terms } = { $sum }
explain-sum-only = Added: { $sum }
explain-rank = Total { $total }: place { $rank } of { $of }.
explain-total = Total { $total }.
explain-waived = The chair does not wait for what is missing: { $reason }
explain-tie = In the tie with { $other } decides: { $step }.
explain-tie-closed = In the tie decides: { $step }.
explain-tie-open = The tie with { $proposals } is still open.
explain-tie-elsewhere = The tie between { $proposals } is still open: the call does not decide who of them comes first, and money hangs on it.
explain-despite-same = Whichever way it is decided, for this proposal:
explain-despite-awarded = Whichever way it is decided, this proposal gets { $amount }.
explain-despite-awarded-closed = Whichever way it is decided, this proposal gets money.
explain-despite-reserve = Whichever way it is decided, this proposal goes on the reserve list.
explain-despite-refused = Whichever way it is decided, this proposal gets nothing.
explain-despite-hangs = Whether this proposal gets money, and how much, hangs on that tie.
explain-despite-own-tie = The tie in which this proposal stands is open too.
explain-despite-many = What that means for this proposal is not worked out: the ties can be decided in more than { $most } ways.
award-list-rank = place
award-list-id = id
award-list-title = title
award-list-lead = lead
award-list-classes = classes
award-list-total = total
award-list-requested = requested
award-list-outcome = outcome
award-list-amount = awarded
award-list-reason = reason
award-list-official-so-far = Not decided yet: this is what the rules of the call give now.
award-list-official = Official result by the rules of the call.
award-list-targets-open = Not decided yet: this is what the rules of the call give now. A target or minimum is missed, and the chair has not accepted that yet.
award-list-unofficial = For information: this is not the official result.
award-list-summary = { $strategy }. Budget { $budget }, awarded { $spent }, left { $left }.
award-list-target = { $reached } { $target } (at least { $needed } required)
award-list-heading-awarded = Awarded
award-list-heading-reserve = Reserve list
award-list-heading-refused = Not awarded
award-list-heading-withdrawn = Withdrawn
export-unknown = "{ $what }" cannot be exported as "{ $format }".
export-unknown-hint = Possible are: award-list as csv, csv-be or md, scores as csv, minutes as md, and sheet as xlsx or txt.
export-written = Written: { $path }
export-ask = The file { $path } exists already, and is not known as an unchanged export. Replace it? (yes/no)
export-foreign = The file { $path } exists already, and is not known as an unchanged export.
export-foreign-hint = Choose another name, or add --replace to replace the file.
export-changed-meanwhile = The file { $path } was changed meanwhile. Nothing was written.
export-to-folder = At { $path } there is a folder.
export-to-folder-hint = After -o, give the folder and the name of a file, for instance -o exports/list.csv.
export-to-link = At { $path } there is a link to another file. Nothing was written.
export-to-link-hint = Name the file itself, or -o - for the screen.
export-to-device = What stands at { $path } is no ordinary file. Nothing was written.
export-to-device-hint = With -o - the export goes to the screen or to another program.
export-into-round = The file { $path } belongs to an evaluation round. An export does not write over it.
export-into-round-hint = In the folder of a round, only its folder exports is meant for exports.
check-done = { $count ->
    [0] Everything is in order.
    [one] No errors; 1 thing to look at.
   *[other] No errors; { $count } things to look at.
}
conflict-none = No conflict of interest for the organisation of { $member } is recorded on { $proposal }.
conflict-taken-back = Taken back: the conflict of interest of { $member } on { $proposal }.
phase-already = The round is in the phase { $phase } already.
phase-unknown = "{ $phase }" is not a phase.
phase-unknown-hint = The phases are: setup, scoring, deliberation, decided.
phase-held-up = { $count ->
    [one] What stands above holds up the phase { $phase }.
   *[other] The { $count } matters above hold up the phase { $phase }.
}
phase-doubts-hint = Put them right. Or go on deliberately and say why, for the record: --reason "why"
phase-errors-hint = Put the errors right first; no reason helps against those.
phase-changed = The round is now in the phase { $phase }.
new-done = The round is in { $path }.
new-no-committee = There is no committee yet: toets import committee { $path } committee.csv
new-starter = Adapt the rules in { $path }/call.ron: every line explains what it does. The file is plain text, in Dutch.
new-next = Next: toets check { $path }, and then toets phase { $path } scoring
import-understood = { $file }: rows: { $rows }, delimiter "{ $delimiter }", { $encoding }.
import-control-explained = { $column }: the file says { $published }, the rows together are { $sum }; difference { $difference }, just what stands on line { $lines }
import-control-differs = { $column }: the file says { $published }, the rows together are { $sum }; difference { $difference }
import-control-equal = { $column }: { $sum }, the sum of the rows, correct
import-control-failed = { $column }: the formula gives no amount; there is nothing to compare
import-control-none = without an amount that can be read: there is nothing to compare
import-left-more = ... and { $count } more
import-left-total = line { $line } is a line of totals and is not imported: { $text }
import-left-section = line { $line } is a heading or a remark and is not imported: { $text }
import-left-headings = line { $line } repeats the column names and is not imported
import-left-above = line { $line } stands above the column names and is not imported: { $text }
import-left-drawn = line { $line } is drawn of dashes and is not imported
import-left-units = line { $line } gives the units of the columns and is not imported: { $text }
import-left-unfilled = line { $line } is not filled in and is not imported: { $text }
import-left-figure = line { $line } is a figure about the rows or the budget and is not imported: { $text }
import-left-said = line { $line } is left out, as you asked: { $text }
import-understood-sheet = { $file }: rows: { $rows }, sheet “{ $sheet }”, { $format }.
import-preview = Added: { $comes }. Changed: { $alters }. Removed: { $goes }.
import-ask-near = Does “{ $text }” stand for { $name } ({ $nis })? (yes/no)
import-amount-rounded = “{ $text }” is rounded to { $rounded }
import-hint-cents = Mend the amount, or add --round: all amounts are then rounded to the cent.
import-yes-no = the column “{ $column }” holds “{ $text }”; it should be yes or no
import-kept-answers = Read as at the last import of such a table: { $answers }. If it should be otherwise, add --forget-answers.
import-left-screen = Nothing was imported: you left the screen.
import-again = The same import without questions: { $command }
import-again-left = To go on with your answers: { $command }
import-ask-row = line { $line }: { $text }
import-ask-row-what = Is this a proposal?
import-ask-row-why = This row does not look like a proposal. A total or a remark does not belong.
import-ask-row-out = no, leave this row out
import-ask-row-stays = yes, import it as a proposal
import-ask-typed = another amount; I will type it
import-ask-amount = Which amount is this?
import-ask-amount-what = The column { $field } is written in two ways, and “{ $text }” does not fit the rest. Choose what is meant.
intake-type = What is meant?
intake-type-hint = Write it as the rest of the column. Enter confirms, Esc cancels.
import-ask-read-as = { $text } is then { $amount }
import-ask-keep = do not read it: only keep the column “{ $column }”
import-ask-plain = { $text }
import-ask-at = { $place }: { $what }
import-ask-line = line { $line }
import-ask-encoding = How is this file written?
import-ask-encoding-what = There are signs that do not belong there. Choose the line that reads well.
import-ask-sheet = Which sheet?
import-ask-sheet-what = Choose the sheet that holds the table. Below each sheet stand its first rows.
import-ask-header = Where are the column names?
import-ask-header-what = Choose the line with the names of the columns. What stands above it is not imported.
import-ask-decimal = What stands before the cents?
import-ask-decimal-what = These amounts can be read in two ways. Choose how the whole table is written.
import-ask-comma = a comma
import-ask-point = a point
import-ask-cents = Round the amounts?
import-ask-cents-what = These amounts have more than two decimals. An amount in the round always ends at the cent.
import-ask-cents-no = no, I will mend the file first
import-ask-cents-yes = yes, round all amounts of this table to the cent
import-ask-town = Which municipality is this?
import-ask-town-what = “{ $text }” is not in the register of municipalities. Choose what is meant; with / you search among all municipalities, also for a former one.
import-ask-town-named = { $name } ({ $nis }), { $province }, inhabitants: { $population }
import-ask-open = leave open; the text stays with the dossier
import-ask-word = What does this word mean?
import-ask-word-what = “{ $text }” is not known in the column { $field }. Your answer holds for the whole table.
import-field-id = id
import-field-title = title
import-field-lead = applicant
import-field-lead-kind = kind of applicant
import-field-kbo = enterprise number
import-field-nis = municipality of the applicant
import-field-municipalities = participating municipalities
import-field-partners = partners
import-field-requested = requested amount
import-field-minimum = minimum
import-field-total-cost = total cost
import-field-own-contribution = own contribution
import-field-province = province
import-field-classes = classes
import-field-start = start
import-field-end = end
import-field-submitted = submitted on
import-field-language = language
import-field-summary = summary
import-field-currency = currency
import-field-proposal = proposal
import-field-name = name
import-field-role = role
import-field-total = total
import-field-grant = grant
import-field-login = login
import-field-affiliation = organisation
import-field-key = public key
import-field-assigned = assigned proposals
import-field-evaluator = evaluator
import-field-criterion = criterion
import-field-score = mark
import-field-reason = reason
import-field-topics = topics
import-field-rapporteur-of = reports on
import-field-expertise = expertise
import-field-prefers = likes to read
import-field-declines = would rather not read
import-field-territory = territory
import-field-word = word
import-field-comment = comment
intake-trail = Call { $id } > import { $kind }: { $file }
intake-kind-proposals = proposals
intake-kind-partners = partners
intake-kind-committee = committee
intake-kind-scores = scores
intake-columns = What does each column hold?
intake-col-column = Column
intake-col-field = Holds
intake-col-samples = Samples
intake-no-heading = (no name)
intake-kept = only keep
intake-no-id = No column with an id: the proposals get A01, A02 and so on, in the order of the file.
intake-rows = Rows: { $rows }. Not of the table: { $left }.
intake-sums = Control sums: right { $equal }, wrong { $other }.
intake-questions-follow = After the columns there are questions to come.
intake-pick-field = What does “{ $column }” hold?
intake-field-held = { $name } (now: { $column })
intake-preview = This would be imported
intake-mend = To be mended in the file first
intake-part-changes = What changes
intake-part-left = Not imported
intake-part-notes = To look at
intake-part-comes = What is added
intake-columns-kept = Kept and shown with the dossier: { $columns }.
intake-consequence-proposals = { $comes ->
    [one] 1 proposal is added
   *[other] { $comes } proposals are added
}, { $alters ->
    [one] 1 changes
   *[other] { $alters } change
}, { $goes ->
    [one] 1 disappears
   *[other] { $goes } disappear
}.
intake-consequence-committee = { $comes ->
    [one] 1 member is added
   *[other] { $comes } members are added
}, { $alters ->
    [one] 1 changes
   *[other] { $alters } change
}, { $goes ->
    [one] 1 disappears
   *[other] { $goes } disappear
}.
intake-consequence-partners = { $alters ->
    [one] The partners of 1 proposal change.
   *[other] The partners of { $alters } proposals change.
}
intake-consequence-scores = { $comes ->
    [one] 1 sheet is imported.
   *[other] { $comes } sheets are imported.
}
intake-confirm = Import now?
intake-yes = yes, import
intake-missing = Still needed: { $fields }.
intake-missing-hint = Go to the column and press Enter.
intake-double = { $field } cannot stand in two columns: “{ $first }” and “{ $second }”.
intake-double-hint = Choose something else for one of them.
intake-wrong = { $count ->
    [one] 1 error is in the file itself; mend it first.
   *[other] { $count } errors are in the file itself; mend them first.
}
intake-wrong-hint = With b you choose again what each column holds.
intake-why-missing = First choose the column with: { $field }.
intake-why-wrong = { $count ->
    [one] First mend the error in the file.
   *[other] First mend the { $count } errors in the file.
}
intake-why-nothing = There is nothing to import: everything in this file is there already.
intake-why-no-answer = You have not given an answer yet.
intake-nameless = This column has no name. If the column names stand on another line, press u and choose that one; else name the column in the file.
intake-undone = Last answer taken back.
intake-key-unknown = That key does nothing here. Press ? for all keys.
intake-place-question = At a question
intake-place-columns = At the columns
intake-place-preview = Before importing
intake-place-everywhere = Everywhere
intake-do-answer = choose
intake-do-field = choose field
intake-do-onward = go on
intake-do-import = import
intake-do-leave = leave
intake-do-search = search
intake-do-undo = take answer back
intake-do-columns = columns
intake-do-down = down
intake-do-up = up
intake-do-page-down = page down
intake-do-page-up = page up
intake-do-first = to the start
intake-do-last = to the end
import-holds-class = class { $class }
import-holds-score = score on { $criterion }
import-holds-comment = comment on { $criterion }
import-column-holds = The column “{ $column }” is read as: { $holds }.
import-column-may-be-score = the column “{ $column }” is not known, while it holds scores only and a criterion has no column
import-comment-of-several = the column “{ $column }” is one comment beside scores on { $count } criteria: nothing says to which of them it belongs
import-hint-map-example = Say it with --map "{ $column }={ $target }", or leave the column out with --map "{ $column }=extra".
import-ask-column = What does this column hold?
import-ask-column-what = The column “{ $column }” can be read in several ways. Choose what it holds. If it is a mixture, give each criterion a column in the file.
import-member-several = several members are called “{ $member }”: { $ids }
import-member-several-hint = Write the id of the member who is meant.
import-conflict-beside-score = this row declares a conflict of interest and also has a score on { $criterion }
import-conflict-beside-score-hint = A conflict of interest is about the whole proposal: leave the other scores of the row empty.
import-hint-score-date = A spreadsheet makes a date of 7.5 or 7/5. Format the column as numbers and type the score again.
intake-unread = do not read
intake-columns-unread = Not read: { $columns }.
intake-missing-scores-hint = Press Enter on a column of scores and choose the criterion, or choose the columns with criterion and score.
partner-role-lead = lead
partner-role-partner = partner
partner-role-associated = associated partner
import-cell-empty-hint = Fill the cell in, or take the row out.
import-column-share = the column “{ $column }” holds shares, not amounts in { $currency }
import-column-factor = the column “{ $column }” holds thousands or millions, not amounts in { $currency }
import-column-currency = the column “{ $column }” is in another currency than that of the call, { $currency }
import-hint-column-unit = Convert the column in the file and change its name; Toets does not convert.
import-column-kept-several = these columns are not known; they are kept as plain text with the proposal: { $columns }
import-column-ignored-several = these columns are not known and are not read: { $columns }
export-scores-closed = As long as scoring is open, the scores of others are not in this file.
import-rows-hidden = these rows are hidden in the workbook and are read all the same: { $parts }
import-columns-hidden = these columns are hidden in the workbook and are read all the same: { $parts }
dossiers-ask-near = These names are like an id: { $names }. Is that right? (yes/no)
import-formula-unworked = “{ $text }” is a formula whose result is not in the file
import-formula-unworked-hint = Open the file in the spreadsheet, save it again and import that.
import-id-date = the id has become a date: { $text }
import-id-date-hint = A spreadsheet makes a date of 3-1. Format the column as text and type the id again.
import-changes-partners-hint = Is the new file right? Then add --update: the partners of the proposals in the file are replaced, and those of other proposals stay.
import-columns-too-many = this table has more than { $count } columns
import-cell-too-long = this cell holds more text than a spreadsheet takes in a cell
import-hint-meaning = Say what is meant, such as --meaning "{ $field }:{ $text }={ $meaning }".
import-understood-sample = read as: { $text }
import-ids-kept = Without an id in the file, but with the title and lead of a proposal of the round, whose id they keep: { $count }.
import-secretary-stays = The list has no secretary: whoever made the round stays it. Put a row with the role secretary in the list to change that.
import-member-ids = Without an id in the file: every member gets the name as id, such as { $id } for { $name }.
import-member-no-id = the program cannot make an id of “{ $name }”: add a column id, in small letters without accents
import-ids-given = Without an id in the file: { $count }. In the order of the file they are { $first } to { $last }.
import-id-given = line { $line } has no id and gets { $id }: “{ $title }”
import-not-in-setup = Proposals and members are fixed since scoring is open (phase { $phase }).
import-not-in-setup-hint = Go back to setup with a reason, or put the change on the record as an amendment.
import-scores-closed = Scores can be imported during scoring and deliberation only; the round is in the phase { $phase }.
import-scores-closed-hint = Open scoring with toets phase scoring, or go back to an earlier phase with a reason.
import-dossiers-closed = The texts of the applications are fixed: the round is in the phase { $phase }.
import-dossiers-closed-hint = First go back to the deliberation with a reason: toets phase deliberation --reason "why"
import-changes = { $count ->
    [one] This file changes something that stands already:
   *[other] This file changes { $count } things that stand already:
}
import-change = { $id }, { $field }: { $was } becomes { $now }
import-change-comes = { $id } is added
import-change-goes = { $id } disappears
import-change-text = "{ $text }"
import-change-nothing = (empty)
import-change-hidden = (not for you)
import-changes-more = ... and { $count } more
import-changes-ask = Import all the same? (yes/no)
import-changes-refused = Nothing was imported: the file changes what stands already.
import-changes-hint = Is the new file right? Then add --replace. With --dry-run you first see what would happen.
import-changes-proposals-hint = Is the new file right? Then add --update: what is in the file is changed or added, and the other proposals stay. With --replace every proposal that is not in this file goes; see that first with --dry-run --replace.
import-unchanged = Nothing was changed: everything in this file stands already.
import-no-rows = Nothing was changed: this file has no rows.
import-empties = Nothing was imported: this file has no rows, and would take away everything that stands.
import-empties-ask = This file has no rows. Take away everything that stands? (yes/no)
import-empties-hint = Look at the file. If you really want to take everything away, do it on a terminal, where the program asks.
import-own-conflict = You have a conflict of interest on { $proposals } yourself: whether anything stands there is not shown to you.
import-own-conflict-refused = Nothing was imported: you have a conflict of interest on one of the proposals, so that what the file would change there cannot be shown to you.
import-own-conflict-refused-hint = Add --replace if the file is right, or let another secretary import it.
import-begun-known = These members have begun themselves: { $sheets }.
dossiers-none = There are no applications to import.
dossiers-none-hint = Name files such as P01.docx, P01.odt, P01.md or P01.pdf, or a folder or zip that holds them.
dossiers-unknown = there is no proposal "{ $proposal }"
dossiers-unknown-hint = Name the file after the proposal's id, or say which proposal it belongs to: --map "{ $file }=ID". If it belongs to none: --leave-out "{ $file }".
dossiers-alike-hint = Do you mean { $proposal }? Say so with --map "{ $file }={ $proposal }", or take every name that is like one id with --near.
dossiers-alike-several-hint = This may be { $proposals }. Say which proposal it is: --map "{ $file }=ID".
dossiers-taken-for = taken for { $proposal }, which the name is like
dossiers-torn = the name says { $name }, the folder { $folder }
dossiers-torn-hint = Put the file in the folder of the proposal that it belongs to, or give it another name.
dossiers-said-of-none = there is no file with this name
dossiers-ending = the program can do nothing with a file .{ $ending }
dossiers-not-text = this is no plain text
dossiers-ending-hint = Save the application as Word (docx), OpenDocument (odt), pdf or plain text, named after the proposal: P01.docx. An annex goes into a folder with that name: P01/budget.xlsx.
dossiers-ending-old-hint = Open the file in Word or LibreOffice and save it as docx or odt, named after the proposal: P01.docx.
dossiers-passed-over = passed over: this is no application, and its name holds no proposal
dossiers-left-out-as-said = left out, as you asked
dossiers-folder-elsewhere = this folder is a link to another place or lies too deep
dossiers-leftovers = { $count ->
    [one] 1 file that a system left behind was passed over.
   *[other] { $count } files that a system left behind were passed over.
}
dossiers-archive = other files are packed in this one
dossiers-archive-hint = Unpack it first, and import the files themselves: each named after its proposal, or in a folder with that name.
dossiers-twice = there is a text for { $proposal } already: { $first }
dossiers-annex-twice = there is an annex { $name } already: { $first }
dossiers-twice-hint = There can be only one. Leave the other out with --leave-out, or give it another name.
dossiers-no-name = the id { $proposal } cannot be the name of a file
dossiers-lost = not in the text: { $list }
dossiers-changed = otherwise in the text: { $list }
dossiers-extent = { $count ->
    [one] 1 character
   *[other] { $count } characters
}
dossiers-would = { $count ->
    [one] Would import 1 text.
   *[other] Would import { $count } texts.
}
dossiers-done = { $count ->
    [one] 1 text imported.
   *[other] { $count } texts imported.
}
dossiers-would-annexes = { $count ->
    [one] Would keep 1 annex.
   *[other] Would keep { $count } annexes.
}
dossiers-done-annexes = { $count ->
    [one] 1 annex kept.
   *[other] { $count } annexes kept.
}
dossier-broken = the file is damaged: { $part } cannot be read
dossier-broken-hint = Open the file in Word or LibreOffice, save it again as docx or odt, and import it once more.
dossier-encrypted = a password keeps the file shut
dossier-encrypted-hint = Open it with the password and save it without.
dossier-other-kind = this file is of another kind than its name says
dossier-other-kind-hint = Open it in the program that made it, and save it as docx or odt.
dossier-too-large = unpacked, this file is too large
dossier-too-large-hint = Save the text without pictures as docx, or import the application as pdf.
dossier-too-long = there is more text here than an application holds
dossier-too-deep = the parts of this file stand too deep in each other
dossier-empty = there is no text in this file
dossier-empty-hint = If the pages were scanned, import the application as pdf: P01.pdf.
dossier-loss-image = { $count ->
    [one] 1 picture
   *[other] { $count } pictures
}
dossier-loss-object = { $count ->
    [one] 1 chart or inserted file
   *[other] { $count } charts or inserted files
}
dossier-loss-deletion = { $count ->
    [one] 1 struck piece
   *[other] { $count } struck pieces
}
dossier-loss-comment = { $count ->
    [one] 1 comment in the margin
   *[other] { $count } comments in the margin
}
dossier-loss-head-and-foot = { $count ->
    [one] 1 header or footer
   *[other] { $count } headers and footers
}
dossier-loss-hidden = { $count ->
    [one] 1 hidden piece
   *[other] { $count } hidden pieces
}
dossier-loss-contents = { $count ->
    [one] 1 table of contents
   *[other] { $count } tables of contents
}
dossier-loss-script = { $count ->
    [one] 1 macro or script
   *[other] { $count } macros or scripts
}
dossier-loss-field = { $count ->
    [one] 1 form field
   *[other] { $count } form fields
}
dossier-loss-link = { $count ->
    [one] 1 link that leads to no page
   *[other] { $count } links that lead to no page
}
dossier-loss-insertion = { $count ->
    [one] 1 inserted piece stands there as plain text
   *[other] { $count } inserted pieces stand there as plain text
}
dossier-loss-text-box = { $count ->
    [one] 1 text box stands behind its paragraph
   *[other] { $count } text boxes stand behind their paragraphs
}
dossier-loss-inner-table = { $count ->
    [one] 1 table inside a table stands there as text
   *[other] { $count } tables inside a table stand there as text
}
dossier-loss-formula = { $count ->
    [one] 1 formula stands there as text
   *[other] { $count } formulas stand there as text
}
annex-extent = { $count ->
    [one] 1 byte
   *[other] { $count } bytes
}
annex-listed = { $name }, { $count } bytes, SHA-256 { $digest }
annex-none = This proposal has no annexes.
annex-closed = This dossier is not open to you.
annex-unknown = this proposal has no annex "{ $name }"
annex-unknown-hint = Without a name you see which there are: toets annex ID.
annex-moved = the annex changed while it was read
annex-terminal = an annex belongs in a file, not on a screen
annex-terminal-hint = Say where it is to go: -o "{ $name }".
desk-annexes = Annexes
desk-annexes-how = An annex is fetched with: toets annex { $proposal } NAME -o FILE
annex-no-text = there is no text to search in this pdf: its pages were probably scanned, or the file is protected or too large to read. It is kept as an annex.
annex-no-name = "{ $name }" cannot be the name of an annex
annex-no-name-hint = Give the file a plain, shorter name that does not begin with a point.
annex-too-large = this annex is larger than 128 MB
annex-too-large-hint = Make it smaller, or divide it.
archive-empty = there is no file in this archive
archive-broken = the archive is damaged at "{ $name }"
archive-climbs = "{ $name }" wants to land outside the folder of the archive
archive-link = "{ $name }" is no plain file but a link or a device
archive-encrypted = "{ $name }" is packed with a password
archive-inside = "{ $name }" is an archive itself
archive-too-many = it holds more than ten thousand files ("{ $name }")
archive-too-large = unpacked, "{ $name }" is too large: one file may be 128 MB, all together 4 GB
archive-hint = Nothing was imported. Make a new archive of a folder with the files themselves, or import that folder.
import-input-name = What comes on standard input needs a name.
import-input-name-hint = Give it with --name: toets import dossiers - --name applications.zip < applications.zip
import-input-empty = nothing came on standard input
import-input-too-large = what comes in is too large
import-file-too-large = this file is larger than { $most } MB
import-file-too-large-hint = No list is that large. Save only the sheet with the list, without pictures, as xlsx or csv.
import-map-no-table = --map "{ $column }" is about a table, and there is none
import-partners-alone = --partners goes with a table of proposals (CSV)
import-comment-long = the comment has { $length } characters; the call allows { $most }
import-comment-long-hint = Shorten the comment. Nothing was imported.
import-lost-records = These members have a record and are missing in the file: { $members }.
import-lost-records-hint = Leave them in the file.
import-unanswered = Note: { $proposal } of { $member } has no mark for { $criteria }.
import-would = { $count ->
    [one] This would import 1 row. Nothing was written.
   *[other] This would import { $count } rows. Nothing was written.
}
import-done = { $count ->
    [one] 1 imported.
   *[other] { $count } imported.
}
import-begun = These members have begun themselves: { $sheets }. Nothing was imported.
import-begun-refused = Nothing was imported.
import-begun-hint = With --replace the import stands over their own marks; the record keeps both.
desk-not-scoring = { $member } does not score in this round.
desk-not-scoring-hint = Chair and secretary work with: toets chair
no-terminal = There is no screen to work on here.
no-terminal-hint = Start toets in a terminal; over SSH with: ssh -t
demo-who = Who do you want to be in the sample round?
demo-as-evaluator = { $name }, evaluator: scoring is open
demo-as-external = { $name }, external evaluator: scoring is open
demo-as-chair = { $name }, chair: the committee deliberates
demo-as-secretary = { $name }, secretary: the committee deliberates
demo-as-observer = { $name }, observer: the committee deliberates
demo-choose = Number, or q to stop:
demo-choose-again = Type a number from 1 to { $most }.
demo-where = The sample round is in { $path }
demo-again = To go on with it later: { $command }
home = There is no round in this folder.
    {"  "}toets demo      try everything on a sample round
    {"  "}toets new DIR --call criteria/oproep-507.ron
    {"  "}                begin a new round
    {"  "}toets --help    all commands
explain-text = The committee says: { $text }
explain-minority = A minority says: { $text }
explain-minority-of = Minority view of { $names }: { $text }
table-drawn = draw: from place { $from } to { $place }

### Check

check-file-missing = The file { $file } is missing.
check-file-missing-hint = Put { $file } back into the folder of the round, or make an empty list: [].
check-double-hint = Give one of the two another name, or remove one.
check-alike-hint = A difference in capitals, leading zeros or spaces is too little. Give one of the two another id, or remove one.
check-known-hint = Known are: { $names }.
check-none-known-hint = The call names none; add one or remove the reference.
check-call-no-id = The call has no number or code.
check-call-no-id-hint = Fill in the number or code of the call at id.
check-call-no-title = The call has no title.
check-call-no-title-hint = Fill in the title of the call at title.
check-call-language = The language { $language } is unknown.
check-call-currency = { $currency } is no code of a currency.
check-call-currency-hint = Write the currency in three capitals, such as EUR.
check-call-deadline = The deadline "{ $deadline }" is no day, nor a day with an hour.
check-call-deadline-hint = Write "2020-10-16" (until the end of that day) or "2020-10-16T12:00" (up to and including that hour), without seconds or a time zone.
check-call-no-budget = The call has no budget.
check-call-no-budget-hint = Name at least one source with an amount above zero at budget.
check-call-source-negative = The source { $source } has an amount below zero: { $amount }.
check-call-source-negative-hint = Fill in what { $source } pays in all.
check-call-grant-max = The highest grant is { $amount }; nothing can be awarded that way.
check-call-grant-max-hint = Fill in an amount above zero, or leave max out.
check-call-grant-min = The lowest grant is { $amount }; it shuts nobody out.
check-call-grant-min-hint = Fill in an amount above zero, or leave min out.
check-call-grant-min-budget = The lowest grant ({ $min }) is more than the whole budget ({ $budget }); nothing can be awarded.
check-call-grant-min-budget-hint = Lower min, or raise the budget.
check-call-grant-range = The lowest grant ({ $min }) is above the highest ({ $max }); nobody can take part that way.
check-call-grant-range-hint = Lower min or raise max.
check-call-own-share = The smallest own contribution is { $share }; a share lies between 0 and 1.
check-call-own-share-hint = Write a half as "0.50".
check-call-share-max = The largest share of the grant is { $share }; it must be above 0 and at most 1.
check-call-share-max-hint = Write a half as "0.50".
check-call-partial-share = The smallest part of a request is { $share }; it must be above 0 and at most 1.
check-call-partial-share-hint = Write eighty percent as Share("0.80").
check-call-max-per-lead = With at most 0 awards per lead nothing can be awarded.
check-call-max-per-lead-hint = Fill in at least 1, or leave max_per_lead out.
check-call-applications = With at most 0 proposals per lead nobody can take part.
check-call-applications-hint = Fill in at least 1, or leave max_applications_per_lead out.
check-call-empty-list = The list { $list } is empty. That shuts nobody out: what stands here is the same as nothing.
check-call-empty-list-hint = Leave { $list } out, or write who is allowed.
check-call-min-partners = A minimum of 0 partners shuts nobody out.
check-call-min-partners-hint = Fill in at least 1, or leave min_partners out.
check-call-duration-empty = The duration names neither the fewest nor the most months.
check-call-duration-empty-hint = Fill in least or most, or leave duration out.
check-call-duration-months = A project cannot last { $months } months; the number lies between 1 and { $max }.
check-call-duration-months-hint = Fill in the number of months, such as 12.
check-call-duration-range = The fewest months ({ $least }) are more than the most ({ $most }); nobody can take part that way.
check-call-duration-range-hint = Lower least or raise most.
check-call-classes = The call has { $count } classes; there can be at most { $max }.
check-call-classes-hint = Join classes, or remove those that no target and no tie-break needs.
check-call-decimals = { $decimals } decimals are too many; there can be at most { $max }.
check-call-decimals-hint = Fill in the number of decimals that is published, usually 2.
check-call-trimmed = Dropping the { $dropped } lowest and { $dropped } highest marks takes at least { $needed } sheets; min_sheets is { $min_sheets }.
check-call-trimmed-hint = Set min_sheets to { $needed }, or drop fewer marks.
check-call-min-sheets = With at least 0 marks on a criterion a proposal is complete that nobody has read.
check-call-min-sheets-hint = Write 1 at least, or leave min_sheets out.
check-call-no-lot = The call lets a lot decide, but names no draw.
check-call-no-lot-hint = Name the public source and the time of the draw at lot.
check-call-early-draw = The draw ({ $draw }) is not after the last day of submission.
check-call-early-draw-hint = Choose a time at which proposals and marks are final.
check-double-criterion = The criterion { $id } stands there twice; first at { $first }.
check-double-class = The class { $id } stands there twice; first at { $first }.
check-double-block = The block { $id } stands there twice; first at { $first }.
check-double-source = The source { $id } stands there twice; first at { $first }.
check-twice = In { $list }, { $what } stands twice; first at { $first }.
check-twice-hint = Take one away, or write what the second was meant to be.
check-call-no-criteria = The call has no criteria.
check-call-no-criteria-hint = Name at least one criterion with a scale.
check-call-weight = The weight of { $criterion } is { $weight }; it must be above zero.
check-call-weight-hint = Give { $criterion } a weight above zero, or remove the criterion.
check-call-weight-default = The criterion { $criterion } has no weight and others have; it counts for 1.
check-call-weight-default-hint = Write a weight for { $criterion }, also where that is 1.
check-call-weight-uncounted = { $criterion } does not count (counted: false), but has a weight ({ $weight }).
check-call-weight-uncounted-hint = Take the weight away, or let { $criterion } count.
check-call-none-counted = No criterion counts, so there is no total.
check-call-none-counted-hint = Take counted: false away from a criterion.
check-call-block-uncounted = The block { $block } names { $criterion }, which does not count (counted: false).
check-call-block-uncounted-hint = Take { $criterion } out of the block; a threshold of its own is possible.
check-call-block-empty = The block { $block } names no criterion.
check-call-block-empty-hint = Name the criteria of the block under criteria, or take the block away.
check-call-points-low = The lowest mark of { $criterion } is the best; in a sum of points that counts the wrong way.
check-call-points-low-hint = Choose best: High for { $criterion }, or form: Percent for the total.
check-call-roles = None of the roles of { $criterion } scores under this call.
check-call-roles-hint = Name Evaluator or External; Chair needs chair_scores: true.
check-call-scale-order = The scale of { $criterion } runs from { $from } to { $to }; the start must be below the end.
check-call-scale-order-hint = Swap from and to; best says which end is best.
check-call-scale-step = The step on the scale of { $criterion } is { $step }; it must be above zero.
check-call-scale-step-hint = Fill in the distance between two marks that follow each other, such as "0.5".
check-call-scale-multiple = { $from } to { $to } is no whole number of steps of { $step } (criterion { $criterion }).
check-call-scale-multiple-hint = Choose a step that reaches { $to } exactly.
check-call-words-few = The scale of { $criterion } has fewer than two words.
check-call-words-few-hint = Give the scale at least two words, such as Words([Word("Strong", "3"), Word("Weak", "0")]).
check-call-word-empty = A word on the scale of { $criterion } is empty, or has no letter or digit.
check-call-word-empty-hint = Fill in the word at { $value }.
check-call-word-twice = On the scale of { $criterion } “{ $word }” stands twice; case and spaces make no difference.
check-call-word-twice-hint = Give each mark a word of its own.
check-call-word-number = On the scale of { $criterion } “{ $word }” reads as a number, but counts for { $value }.
check-call-word-number-hint = Give { $value } a word that does not read as another number.
check-call-word-value = On the scale of { $criterion } “{ $other }” and “{ $word }” both count for { $value }.
check-call-word-value-hint = Give each word a value of its own.
check-call-descriptor = The description at { $mark } belongs to no mark of { $criterion }.
check-call-descriptor-hint = The scale is: { $scale }.
check-call-threshold = The threshold { $threshold } is outside what is possible: { $low } to { $high }.
check-call-threshold-hint = Choose a threshold from { $low } to { $high }.
check-call-threshold-strict = Nobody reaches the threshold { $threshold }; the best that is possible is not above it.
check-call-threshold-strict-hint = Leave out the sign >, or ask for less.
check-call-unknown-criterion = The call knows no criterion { $criterion }.
check-call-unknown-class = The call knows no class { $class }.
check-call-cover-no-target = In a tie the target of { $class } goes first, but { $class } has no target.
check-call-cover-no-target-hint = Add a target for { $class }, or use Class("{ $class }").
check-call-two-blocks = { $criterion } counts in more than one block; it also stands at { $first }.
check-call-two-blocks-hint = Leave { $criterion } in one block if that is not meant.
check-call-target-zero = A target of 0 says nothing.
check-call-target-zero-hint = Fill in a number, or remove the target.
check-call-target-above-all = The target of { $class } is { $at_least }, more than the { $all } for all proposals together; who meets it meets that too.
check-call-target-above-all-hint = Look whether the two numbers are not swapped; else the target for all says nothing.
check-call-limit-zero = A maximum of 0 admits nobody.
check-call-limit-zero-hint = Give a number, or remove the maximum.
check-call-limit-below-target = The maximum is { $at_most }, less than the target of { $at_least } for the same proposals.
check-call-limit-below-target-hint = Raise the maximum, or lower the target; otherwise the target gives way.
check-call-envelope-amount = The amount { $amount } is not above zero.
check-call-envelope-amount-hint = Give an amount, or remove that bound.
check-call-envelope-open = This envelope has neither a least nor a most.
check-call-envelope-open-hint = Give at_least, at_most or both.
check-call-envelope-order = The least { $least } is above the most { $most }.
check-call-envelope-order-hint = Lower the least, or raise the most.
check-call-envelope-above-budget = The minimum { $least } for { $class } is more than the whole budget { $budget }; it is then lowered.
check-call-envelope-above-budget-hint = Lower at_least, or raise the budget.
check-call-province = The province { $province } of the class { $class } is not in the register of municipalities.
check-call-class-nobody = No municipality of the register has fewer than { $below } inhabitants: class { $class } stays empty.
check-call-class-nobody-hint = Write a number of inhabitants, such as 15000.
check-call-nobody-scores = Nobody in the committee scores { $criterion }; every proposal would stay incomplete.
check-call-nobody-scores-hint = Add a member with a role that scores { $criterion }, or change the roles of the criterion.
check-target-all = all proposals
check-target-class = class { $class }
check-class-undeclared = No proposal is in the class { $class }.
check-class-undeclared-hint = The column `classes` of the proposals says it (the name { $class } in the cell), or a column { $class } with yes or no.
check-target-few = The target { $at_least } is out of reach: only { $count ->
    [one] 1 proposal is
   *[other] { $count } proposals are
  } eligible ({ $whose }).
check-target-few-hint = See whether proposals are missing or ineligible; otherwise the selection lowers the target.
check-target-money = There is no money for the target { $at_least } ({ $whose }): the cheapest ask { $cheapest } together, the budget is { $budget }.
check-target-money-hint = See whether budget and amounts are right; otherwise the selection lowers the target.
check-double-proposal = The proposal { $id } stands there twice; first at { $first }.
check-proposal-alike = The proposals { $other } and { $id } can hardly be told apart; { $other } stands at { $first }.
check-proposal-no-title = { $proposal } has no title.
check-proposal-no-title-hint = Fill in the title of the proposal at title.
check-proposal-title-control = The title of { $proposal } contains a new line or a tab.
check-proposal-title-control-hint = Type the title again, on one line.
check-unseen = { $what } contains a sign that cannot be seen: { $sign }, { $why }.
check-unseen-hint = Type that text again. A copy would bring the sign along.
unseen-control = a control character
unseen-direction = which turns the direction of reading
unseen-shapeless = a sign without a shape
check-proposal-dates = { $proposal } ends ({ $end }) before it starts ({ $start }).
check-proposal-dates-hint = Look at start and end; perhaps they are swapped.
check-proposal-no-lead-partner = The partners of { $proposal } stand there with their costs or grants, but the lead is not among them.
check-proposal-no-lead-partner-hint = Put the lead into the list of partners with role: Lead.
check-proposal-nis = The municipality code { $nis } of { $proposal } is not in the register.
check-proposal-nis-near-hint = Perhaps meant: { $names }.
check-proposal-nis-hint = The register is that of 1 January 2020; another year can stand in the folder of the round as municipalities.csv.
check-proposal-other-municipality = { $proposal }: the lead is “{ $lead }” ({ $namednis }), but the NIS code { $nis } is that of { $coded }.
check-proposal-other-municipality-hint = Correct the name of the lead or the NIS code.
check-proposal-other-province = { $proposal }: the province says “{ $typed }”, but { $municipality } ({ $nis }) lies in { $province }.
check-proposal-other-province-hint = Correct the province or the NIS code, or leave the province empty: the register knows it.
check-proposal-province = { $proposal }: “{ $province }” is no province of the register, and a class of the call hangs on it.
check-proposal-province-hint = Mend the province, or give a reason if it lies outside the register.
check-proposal-kbo = { $proposal }: “{ $kbo }” is no enterprise number.
check-proposal-kbo-digits = { $proposal }: the enterprise number “{ $kbo }” is not right; the last two digits do not fit the others.
check-proposal-kbo-hint = An enterprise number has ten digits and begins with 0 or 1, such as 0207.451.227.
check-proposal-kbo-open = { $proposal }: “{ $name }” stands elsewhere with several enterprise numbers ({ $numbers }) and here without one. So nobody can tell which organisation this is.
check-proposal-kbo-open-hint = Fill in the enterprise number of { $proposal }.
check-proposal-kbo-divided = { $proposal }: the enterprise number { $kbo } stands with several municipalities ({ $codes }).
check-proposal-kbo-divided-hint = Look at the NIS codes and the enterprise number; now each municipality counts by itself.
check-proposal-other-lead = { $proposal }: the lead is “{ $lead }”, but in the list of partners it is “{ $partner }”.
check-proposal-other-lead-hint = See who the lead is.
check-proposal-class-unknown = { $proposal } names the class { $class }, which the call does not know.
check-proposal-class-ruled = { $proposal } names the class { $class }, but the call itself decides who belongs to it.
check-proposal-class-ruled-hint = Remove { $class }; what stands here does not count.
check-ineligible = { $proposal }: { $why }
check-ineligible-hint = If this is right, the proposal does not compete; otherwise ask the applicant.
check-proposal-region = { $proposal }: the NIS code { $nis } lies in no region; the region decides who may apply.
check-proposal-region-hint = Fill in at nis the NIS code of the municipality: five digits, such as 44021 for Ghent.
check-proposal-order = { $proposal }: nobody can say whether this is among the first { $max } of its lead: the hour of submission is missing, or the same as that of { $others }.
check-proposal-order-hint = Fill in the day and the hour at submitted of these proposals, such as 2020-10-16T11:45.
check-proposal-partner-unnamed = { $proposal }: a partner has neither a name nor an enterprise number; nobody can say whether there are enough partners.
check-proposal-partner-unnamed-hint = Fill in the name of the partner, or take the row away.
check-amount-typed-hint = Write the amount here without a separator for the thousands and with a point before the cents, such as "40000.00".
check-proposal-requested = { $proposal } asks { $requested }; the amount must be above zero.
check-proposal-requested-hint = Fill in the grant that is asked at requested.
check-proposal-above-cost = { $proposal } asks { $requested }, which is { $rest } more than the total cost ({ $total }).
check-proposal-above-cost-hint = Look at both amounts; a grant cannot exceed the total cost.
check-proposal-negative = { $field } of { $proposal } is below zero: { $amount }.
check-proposal-negative-hint = Fill in an amount of zero or more at { $field }.
check-proposal-minimum = { $proposal } cannot do with less than { $minimum }, but asks { $requested }.
check-proposal-minimum-hint = The minimum is at most what is asked.
check-proposal-sum-above = Request ({ $requested }) and own contribution ({ $own }) of { $proposal } are together { $rest } above the total cost ({ $total }).
check-proposal-sum-above-hint = Look at the three amounts; request and own contribution together cannot be above the total cost.
check-proposal-sum-below = { $rest } of the total cost ({ $total }) of { $proposal } is not explained by request ({ $requested }) and own contribution ({ $own }).
check-proposal-sum-below-hint = Ask who pays the rest, or correct the amount.
check-proposal-partner-totals = The costs of the partners of { $proposal } are { $parts } together, the total cost is { $whole }.
check-proposal-partner-totals-hint = Correct the cost of a partner or total_cost.
check-proposal-partner-grants = The grants of the partners of { $proposal } are { $parts } together, { $whole } is asked.
check-proposal-partner-grants-hint = Correct the grant of a partner or requested.
check-proposal-missing = { $proposal } lacks { $field }, needed for { $why }.
check-proposal-missing-hint = Fill in { $field }; what is missing is not read as zero.
check-proposal-hour = { $proposal } was submitted on the last day, but its hour is missing; the deadline is { $deadline }.
check-proposal-hour-hint = Fill in the hour at submitted too, such as 2020-10-16T11:45; midnight is written 2020-10-16T00:00.
check-needs-max-per-lead = the number of awards per lead
check-needs-lead = the rule who may apply
check-needs-lead-region = the region of who may apply
check-needs-applications = the number of proposals per lead
check-needs-duration = the duration of the project
check-needs-class = the class { $class }
check-needs-minimum = an award below the request
check-needs-own-share = the smallest own contribution
check-needs-share-max = the largest share of the grant
check-needs-deadline = the last day of submission
check-needs-earlier = the order of submission in a tie
check-proposal-no-blind = { $proposal } has no text without names; who reads blind gets none.
check-proposal-no-blind-hint = Bring in the text without names as { $proposal }.blind.md: toets import dossiers.
check-closed = Something about { $proposal } is to be looked into; you do not see what, because you have a conflict of interest here.
check-proposal-no-dossier = { $proposal } has no dossier.
check-proposal-no-dossier-hint = Bring in the text of the application as { $proposal }.md: toets import dossiers. After scoring opened that takes a reason (--reason).
check-double-member = The member { $id } stands there twice; first at { $first }.
check-member-alike = The members { $other } and { $id } can hardly be told apart; { $other } stands at { $first }.
check-double-login = The account { $id } belongs to two members; first at { $first }.
check-no-evaluator = The committee has no evaluators yet.
check-no-evaluator-hint = Read in a table of members: toets import committee.
check-no-chair = The committee has no chair; nobody can record the decisions.
check-no-chair-hint = Give a member role: Chair.
check-no-secretary = The committee has no secretary.
check-no-secretary-hint = Give a member role: Secretary.
check-member-unknown-proposal = { $member } is to read { $proposal }, but there is no such proposal.
check-member-unknown-proposal-hint = Correct the id, or remove it from { $member }.
check-member-unassigned = { $member } has nothing to read, while other members have proposals.
check-member-unassigned-hint = Assign proposals to { $member }; only when nobody has any does everyone read all.
check-member-assigned = { $member } has proposals to read, but does not score as { $role }.
check-member-assigned-hint = Remove the proposals from { $member }, or look at the role.
check-few-readers = { $proposal } is read in full by { $readers ->
    [0] nobody
    [one] 1 member
   *[other] { $readers } members
  }; the call asks for { $min_sheets }.
check-few-readers-hint = Assign { $proposal } to more members (toets assign --keep), or lower min_sheets in the call.
check-no-rapporteur = { $count ->
    [one] One proposal has no rapporteur: { $proposals }.
   *[other] { $count } proposals have no rapporteur: { $proposals }.
}
check-no-rapporteur-hint = Divide them with toets assign --keep, or choose with toets assign --grid.
check-few-readers-all = Not every criterion has enough evaluators: at least one has { $readers }, the call asks for { $min_sheets }.
check-few-readers-all-hint = Add evaluators to the committee, or lower min_sheets in the call.
check-affiliation = { $member } belongs to { $affiliation } and reads { $proposal } of that same organisation. That is a conflict of interest.
check-affiliation-hint = Assign { $proposal } to somebody else; otherwise the conflict goes on the record when scoring opens.
check-record-torn = { $file } keeps a torn last line that was never reported as saved.
check-record-torn-hint = Ask the member to see whether the last change is there; then the file may go.
check-record-hidden = { $file } cannot be read by this account and was not checked.
check-record-hidden-hint = Have toets check run by somebody who may read every record.
check-record-stranger = There is a record of { $member }, who is not in the committee; it does not count.
check-record-stranger-hint = Put { $member } back into committee.ron, or leave it if that is right.
check-record-proposal = This line is about { $proposal }, but there is no such proposal.
check-record-criterion = This line is about the criterion { $criterion }, which the call does not know.
check-record-mark = The mark on this line ({ $proposal }, criterion { $criterion }) is not on the scale: { $scale }.
check-record-changed-hint = The call or the proposals were changed after this line; put them back as they were.
check-call-draw-no-lot = The call draws lots around the line, but names no draw.
check-call-draw-no-lot-hint = Name the public source and the time of the draw at lot.
check-call-draw-best-total = The best total does not follow the ranking: no draw can change it.
check-call-draw-best-total-hint = Choose another strategy, or leave draw out.
check-draw-too-many = Lots around the line can be drawn for up to { $most } proposals; these are { $count }.
check-draw-too-many-hint = Leave draw out of the call: who is too close to call is not worked out then.
check-call-total-large = The total can exceed { $limit }: no exact counting is possible with that.
check-call-total-large-hint = Choose smaller weights or fewer decimals; only the ratio of the weights counts.

### Service

keys-heading = For authorized_keys of the account that the committee logs in to; each key opens the screen of that member only.
keys-none = { $member } ({ $name }): no key yet
keys-no-screen = { $member } ({ $name }): this role has no screen
keys-not-a-key = The key of { $member } is no whole public key of SSH on one line.
keys-twice = { $first } and { $second } have the same key; sshd would let the second in as the first.
keys-path = The path { $path } holds a character that is not safe in authorized_keys.
keys-path-hint = Put the round and the program in folders without quotes, backslash or exclamation mark in their names.
verify-well = Nothing was changed: { $records ->
    [one] 1 record
   *[other] { $records } records
}, { $lines ->
    [one] 1 line
   *[other] { $lines } lines
}.
verify-setup = The round is still in setup; nothing is sealed yet.
verify-phase = Change of phase { $number }, to { $phase }, on { $at } UTC.
verify-decided = The decision is sealed with change of phase { $number }, on { $at } UTC.
verify-open = { $count ->
    [one] 1 line came after it. Only the digest below seals it.
   *[other] { $count } lines came after it. Only the digest below seals the last one of each record.
}
verify-torn = { $file }: the last line is not finished and does not count.
verify-digest = Digest of everything, for the minutes of the meeting:
    { $digest }
verify-changed = { $count ->
    [one] There is 1 deviation: the round was changed outside the program.
   *[other] There are { $count } deviations: the round was changed outside the program.
}
verify-changed-hint = Compare with a backup, and write down who changed what. Nothing was touched now.
verify-expect = This is not the digest that you expected: something was added or changed since.
verify-expect-hint = Compare the last line of each record with that of then.
verify-phase-order = Change of phase { $number } does not follow the one before.
verify-phase-step = Change of phase { $number } skips a phase, or goes back without a reason.
verify-line-role = Nobody in this role can have written this line.
verify-phase-heads = Change of phase { $number } does not name the records as they stood then.
verify-head = At change of phase { $number } this record had { $lines } lines; they were changed or removed since.
verify-phase-inputs = Change of phase { $number } does not seal every input, although a version that does so has worked on this round.
verify-phase-line = Or the line of change of phase { $number } itself was changed: no later line seals it.
verify-line-closed = This line could not be written in the phase { $phase }.
verify-input = { $became ->
    [added] This file was added since change of phase { $number }, and the record of the round does not say so.
    [removed] This file is gone since change of phase { $number }, and the record of the round does not say so.
   *[changed] This file was changed since change of phase { $number }, and the record of the round does not say so.
}
verify-input-between = { $became ->
    [added] This file was added between changes of phase { $number } and { $next }, and the record of the round does not say so.
    [removed] This file went between changes of phase { $number } and { $next }, and the record of the round does not say so.
   *[changed] This file was changed between changes of phase { $number } and { $next }, and the record of the round does not say so.
}
verify-input-rules-hint = Put the file back as it was, from a backup. Correct a wrong fact on the chair's screen, with a reason.
verify-input-amend-hint = Put it back as it was, or put the change on the record with a reason: toets import dossiers DIR FILE --reason TEXT
verify-input-file-hint = Put the file back as it was, from a backup; take away what was added.
verify-manifest-changed = { $file } is no longer the list of files that was sealed then.
verify-manifest-gone = { $file } is missing: the list of files that was sealed then.
verify-manifest-unsealed = { $file } belongs to no change of phase on the record of the round: its line is gone, or the change of phase was interrupted.
verify-manifest-unsealed-hint = Look for the line in a backup. If the change of phase was interrupted, make it again.
verify-manifest-hint = Put a copy back. Without that list nobody can say which file was changed.
verify-record-stranger = { $file } belongs to nobody in the committee.
verify-record-gone = { $file } is gone. It was empty, but it was there at the change of phase.
verify-line-other = The last line is not as the program writes it.
verify-decision-unsealed = { $file } belongs to no decision on the record of the round.
verify-decision-differs = This file says something else than the marks and the rules give. Look at: { $what }.
verify-decision-other-form = This file is not written as the program writes it; the program reads the same in it.
verify-seal-differs = This line seals { $file }, but says something else than that file.
verify-program-unknown = { $file } was made by version { $program }, whose rules this program does not know.
verify-program-unknown-hint = Verify the round with that version of toets.
verify-decision-not-again = { $file } (change of phase { $number }) is a lifted decision from before a change of the files; only its digest was checked.
verify-not-sealed-then = Version { $program } sealed the call, the proposals and the committee alone. Dossiers, annexes and the register of municipalities were therefore not checked.
verify-rule-changed = Decided with version { $program }, by the rules of that version. { $rule } The decision stands as it was sealed.
rule-changed-leads = The rule for the maximum per lead has changed since: a local authority is now known by its municipality, and another organisation by its enterprise number or its name, no longer by its address.
rule-changed-classes = The rule for the municipality and the province of a proposal has changed since: a name is now looked up in the register, and the register goes before what was typed.
rule-changed-id-order = The rule for the order of ids in a tie has changed since: numbers now count as numbers, so that P2 comes before P10.
rule-changed-deadline = The rule for the deadline has changed since: its hour now counts.
ssh-refused = “{ $command }” is not possible over this connection.
ssh-refused-hint = Leave the command out to open your screen (ssh -t), or ask for one of these: check, export award-list --format csv, annex P01 "plan.pdf", export sheet > form.xlsx, import sheet - --name form.xlsx < form.xlsx, or import proposals - --name proposals.xlsx < proposals.xlsx
verify-group = The recorded group for the draw ({ $recorded }) is not the one that the marks gave then ({ $found }).

### Desk

tui-too-small = This window is too small: it needs { $columns } x { $rows }. Your work is kept.
tui-yes-letter = y
tui-no-letter = n
tui-no = no, go back
tui-yes-how = Yes is: y and then Enter. Enter alone is no.
tui-reason-empty = Give a reason first.
tui-reason-keys = Enter saves, Esc goes back
key-enter = Enter
key-space = space
key-backspace = Backspace
key-up = Up
key-down = Down
key-left = Left
key-right = Right
desk-call = Call { $id }
desk-list = My proposals
desk-mirror = My order
desk-dossier = Dossier
desk-sheet = Score sheet
desk-help = All keys
desk-palette = What do you want to do?
desk-language = The screens are now in English.
desk-place-list = List of proposals
desk-place-sheet = Score sheet
desk-place-signed = Score sheet with marks below zero
desk-place-words = Score sheet with words
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
desk-do-type-sign = plus or minus
desk-do-word = choose word
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
desk-do-to-dossier = dossier
desk-do-to-sheet = sheet
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
desk-do-next-unfinished = next to do
desk-do-reopen = reopen
desk-do-undo = undo
desk-do-mirror = my order
desk-do-conflict = conflict of interest
desk-do-back = back
desk-do-unfilter = show all
desk-do-quit = quit
desk-do-language = Français
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
desk-edit-key-to-note = Tab
desk-edit-to-note = internal note
desk-edit-key-to-comment = Tab
desk-edit-to-comment = comment
desk-edit-key-choose = arrows
desk-edit-choose = choose
desk-edit-key-take = Enter
desk-edit-take = do it
desk-edit-key-back = Esc
desk-edit-back = back
desk-edit-key-answer = y or n, Enter
desk-edit-answer = answer
desk-edit-key-go = Enter
desk-edit-go = go there
desk-edit-key-filter-keep = Enter
desk-edit-filter-keep = keep this list
desk-edit-key-filter-clear = Esc
desk-edit-filter-clear = show all
desk-edit-key-search = Enter
desk-edit-search = search
desk-edit-key-give = Enter
desk-edit-give = save
desk-edit-key-more = Alt-Enter
desk-edit-more = new line
desk-edit-key-later = Esc
desk-edit-later = not now
desk-edit-key-scroll = arrows
desk-edit-scroll = more
desk-edit-key-close = Esc
desk-edit-close = close
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
    [one] 1 conflict
   *[other] { $count } conflicts
}
desk-rows = { $from } to { $to } of { $all }
desk-filtered = { $count } found
desk-empty = No proposals are assigned to you. Ask the secretary if that is not right.
desk-empty-setup = Scoring is not open yet. Come back when the secretary opens it.
desk-todo-conflict = you have a conflict of interest; you do not score this proposal.
desk-todo-submitted = submitted. r reopens the sheet.
desk-todo-submitted-closed = submitted.
desk-todo-untouched = not begun yet. Enter opens dossier and sheet.
desk-todo-begun = { $count ->
    [one] 1 mark to give: { $criteria }.
   *[other] { $count } marks to give: { $criteria }.
}
desk-todo-ready = ready. i submits the sheet.
desk-todo-ready-closed = not submitted.
desk-sort-number = Order: by number.
desk-sort-drawn = Order: as drawn for you.
desk-sort-state = Order: what is left to do first.
desk-sort-total = Order: highest total first.
desk-close-to = You belong to { $organisation }, which takes part here. Declare a conflict of interest with C if that is so.
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
desk-fact-topics = topics
desk-fact-days = runs
desk-days = { $start } to { $end }
desk-find = Search the dossier
desk-find-hint = Enter searches, then f goes to the next place, Esc goes back
desk-found = ‘{ $text }’: place { $number } of { $count }. f next, F previous.
desk-found-nothing = ‘{ $text }’ is not in this dossier.
desk-closed-conflict = The dossier is closed and your sheet does not count. C takes the declaration back.
desk-question = Question
desk-scale = Scale
desk-threshold = threshold { $mark }
desk-threshold-above = more than { $mark }
desk-below-threshold = ! below { $mark }
desk-weight = weight { $weight }
desk-weight-none = does not count
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
desk-sheet-ready-closed = Not submitted
desk-sheet-submitted = Submitted: r reopens
desk-sheet-submitted-closed = Submitted
desk-sheet-void = You declared a conflict of interest. You do not score this proposal.
desk-all-answered = Everything has a mark or an abstention. i submits.
desk-mark-outside = { $text } is not possible: the scale goes from { $scale }.
desk-mark-off-step = { $text } is not possible: the scale goes from { $scale }.
desk-mark-no-number = ‘{ $text }’ is not a mark: the scale goes from { $scale }.
desk-mark-no-word = ‘{ $text }’ is no mark of this scale: { $scale }.
desk-mark-two-readings = ‘{ $text }’ can be { $thousands } or { $fraction }. Type it without a separator for the thousands.
desk-step-needs-mark = There is no mark yet. Type a digit first.
desk-step-needs-word = There is no mark yet. Choose a word with w first, or type its number.
desk-step-top = { $mark } is the highest mark of this scale.
desk-step-bottom = { $mark } is the lowest mark of this scale.
desk-saved = saved { $time }
desk-cleared = mark cleared, saved { $time }; u undoes it
desk-ask-undo = Undo?
desk-undo-yes = yes, undo
desk-would-undo-comment = Your comment on { $criterion } ({ $proposal }) becomes { $now } again.
desk-would-undo-note = Your internal note on { $criterion } ({ $proposal }) becomes { $now } again.
desk-would-undo-submission = { $count ->
        [one] The submission of { $proposal } is taken back. The sheet opens again.
       *[other] The submission of { $count } sheets is taken back: { $proposal }. They open again.
    }
desk-would-undo-reopening = The reopening of { $proposal } is taken back. The sheet is submitted again.
desk-would-undo-conflict = Your declaration of a conflict of interest on { $proposal } is withdrawn. The dossier opens again.
desk-would-undo-no-conflict = Your conflict of interest on { $proposal } holds again: { $reason } The dossier closes and your sheet does not count.
desk-undone-answer = taken back: { $was } for { $criterion } ({ $proposal }), again { $now }
desk-undone-comment = taken back: comment on { $criterion } ({ $proposal }), again { $now }
desk-undone-note = taken back: internal note on { $criterion } ({ $proposal }), again { $now }
desk-undone-conflict = taken back: your declaration of a conflict of interest on { $proposal }; the dossier is open again
desk-undone-no-conflict = taken back: the withdrawal; your conflict of interest on { $proposal } holds again
desk-undone-submission = { $count ->
        [one] taken back: the submission of { $proposal }, open again
       *[other] taken back: the submission of { $count } sheets ({ $proposal }), open again
    }
desk-undone-reopening = taken back: the reopening of { $proposal }, submitted again
desk-undone-clearing = the clearing
desk-undone-empty = empty
desk-undone-abstention = abstention
desk-not-submitted = Nothing was submitted.
desk-submitted = { $proposal } submitted, saved { $time }
desk-submitted-all = { $count } sheets submitted, saved { $time }
desk-reopened = { $proposal } reopened, saved { $time }
desk-conflict-declared = { $proposal }: conflict of interest declared, saved { $time }
desk-conflict-taken-back = { $proposal }: declaration taken back, saved { $time }
desk-not-saved = Not saved. { $why }
desk-draft-too-long = Too long for the sheet: your text waits behind c until you shorten it.
desk-draft-waits = What you typed for { $proposal } and did not finish is kept: { $key } opens it again.
desk-draft-beside = Another window of yours kept a different text meanwhile. Both are kept; on your next visit they stand one after the other.
desk-draft-not-kept = Your text is not kept yet: { $why }
desk-draft-mark = Your mark "{ $text }" for { $proposal }, { $criterion }, was not recorded yet and is back. Type on or correct it.
drafts-too-many = There are too many drafts in { $path }. Remove those that you no longer need.
drafts-unreadable = The draft { $path } cannot be read. The file stays as it is.
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
desk-ask-abstain = Why do you abstain?
desk-ask-conflict = Which conflict of interest do you have?
desk-conflict-means = The dossier closes and your sheet does not count. You can take the declaration back later.
desk-conflict-because = I belong to { $organisation }.
desk-conflict-recorded = A conflict of interest stands in your name for this proposal: chair or secretary recorded it when scoring opened.
desk-why-recorded = This conflict of interest was recorded by chair or secretary; ask them to take it back if it is not right.
desk-conflict-said = Declared conflict of interest: { $reason }
desk-take-back = Take the declaration back?
desk-take-back-means = The dossier then opens again and you score the proposal.
desk-take-back-yes = yes, take it back
desk-ask-reopen = Why do you reopen this sheet?
desk-ask-submit = Submit?
desk-submit-yes = yes, submit
desk-submit-bare = submit without a comment
desk-submit-bare-how = Type the letter and then Enter. Enter alone: a comment first.
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
desk-phase-setup = setup
desk-phase-scoring = scoring
desk-phase-deliberation = deliberation
desk-phase-decided = decided
desk-key-unknown = That key does nothing here. ? shows all keys.
desk-paste-nowhere = That looked like pasted text: nothing was done. If you typed it, type again.
desk-key-mark = Marks are given in a proposal. Enter opens it.
desk-key-pane = Tab goes to the sheet, where you can type a mark.
desk-why-not-here = That is not possible on this screen.
desk-why-quit = This is the first screen. Type q to quit; everything is saved.
desk-why-not-now = That is not possible now.
desk-why-empty = No proposal is chosen.
desk-why-all-done = Everything is submitted. There is nothing left to do.
desk-why-closed = The dossier of this proposal is closed.
desk-why-no-search = Search for something with / first.
desk-why-no-words = This criterion has a scale of numbers: type the number.
desk-why-conflict = You have a conflict of interest: you do not score this proposal. If you declared it yourself, C takes the declaration back.
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
desk-spread = lowest - highest mark
desk-average = average
desk-mirror-own = { $count ->
    [one] Only your own marks: 1 proposal with a total.
   *[other] Only your own marks: { $count } proposals with a total.
}
desk-plain-welcome = Type the number of a proposal to open it, a mark to give it, PgDn to read on, ? for all keys, q to stop. End every line with Enter.
desk-plain-no = No yes: nothing was done.
desk-plain-refused = Not every line was done.
desk-plain-refused-hint = What was refused, and why, stands above. What was saved stays saved.
desk-plain-unknown = I do not understand that. Type ? for all keys.
desk-plain-scale = scale { $scale }
desk-plain-reason = Type the reason on one line. An empty line goes back.
desk-plain-comment = Type the text and end with a line that holds only a point. A point alone leaves everything as it was.

### Chair

chair-title = Call { $call }
chair-view-progress = Who is ready
chair-view-ranking = Ranking
chair-view-budget = Budget
chair-view-disputes = Disagreement
chair-view-compare = Strategies
chair-view-meeting = Meeting
chair-compare-awards = awards
chair-compare-target = { $target } (needed { $needed })
chair-compare-spent = awarded
chair-compare-left = left
chair-compare-points = sum of the totals
chair-compare-tie = open tie
chair-compare-same = "{ $strategy }" { $count ->
    [one] awards
   *[other] award
} the same proposals as the call.
chair-compare-other = "{ $strategy }" { $count ->
    [one] awards
   *[other] award
}: { $added }; not: { $dropped }.
chair-compare-nobody = none
chair-compare-title = Beside the strategy of the call ({ $strategy })
chair-help-title = All keys
chair-help-everywhere = Everywhere
chair-palette-title = What do you want to do?
chair-do-strategy = strategy
chair-do-own-strategy = own strategy
chair-help-page = On the page of a proposal
chair-do-page = look at it
chair-do-close-page = close
chair-do-next-proposal = next
chair-do-previous-proposal = previous
chair-page-comments = Comments
chair-page-none = No comments.
chair-page-note = { $name }, internal: { $text }
chair-page-conflict = { $name } has a conflict of interest and leaves the room.
chair-page-abstained = abstention: { $reason }
chair-page-place = { $at } of { $all }
chair-do-line = to the line
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
chair-do-correct = correct proposal
chair-do-lower = lower amount
chair-do-replace = replace member
chair-do-withdraw = withdrawal
chair-do-next-phase = next phase
chair-do-previous-phase = phase back
chair-do-refresh = refresh
chair-do-redraw = draw the screen again
chair-do-palette = find a command
chair-do-help = all keys
chair-do-quit = quit
chair-do-find = find
chair-not-now = Not possible now: { $command }.
chair-not-here = First put the cursor on: { $proposals }.
chair-said-news = Updated: there was something new.
chair-said-no-news = There is nothing new.
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
chair-next-clear = Nothing stands in the way of the next phase ({ $phase }). Press { $key }.
chair-next-open = Still open for the next phase ({ $phase }):
chair-next-unusual = Unusual about the decision, so far:
chair-next-more = ! and more: press { $key } for the whole list
chair-next-more-later = ! and more: you see it once the first is settled
chair-block-readers = { $count ->
    [one] 1 proposal has
   *[other] { $count } proposals have
} fewer readers than the { $needed } that the call asks for: { $proposals }.
chair-block-open = { $count ->
    [one] 1 sheet is
   *[other] { $count } sheets are
} not submitted yet{ $ready ->
    [0] {""}
   *[other] , { $ready } of them filled in
}: { $names }.
chair-col-rank = #
chair-col-proposal = proposal
chair-col-in = ready
chair-col-sheets = n
chair-col-total = total
chair-col-tie = =
chair-col-decided = equal total decided by
chair-col-asked = asked
chair-col-outcome = outcome
chair-col-lead = lead
chair-col-merged = merged
chair-col-apart = apart
chair-col-widest = widest
chair-col-distance = gap
chair-row-total = Total
chair-ranking-closed = The ranking exists from deliberation on. While scoring is open, marks, means and order stay closed, also for the chair.
chair-disputes-closed = The members are compared from deliberation on, once a proposal has two submitted sheets.
chair-apart-incomplete = Incomplete ({ $count })
chair-apart-below-threshold = Below the threshold ({ $count })
chair-apart-ineligible = Ineligible ({ $count })
chair-apart-withdrawn = Withdrawn ({ $count })
chair-conflict-short = c
chair-conflict-own = You have a conflict of interest here: you see only total, rank and outcome, and another chair decides.
chair-about = { $lead } asks { $amount }
chair-tie-open = tie, undecided
chair-tie-open-with = Equal with { $proposals }, and the call does not decide it. Press t to record the order.
chair-tie-open-lot = Equal with { $proposals }. The call leaves this to a lot: press l and copy the public outcome.
chair-consensus-text = Consensus { $mark } on { $criterion }: { $text }
chair-too-few-sheets = Incomplete: { $marks } of the { $needed } marks that are required, on every criterion.
chair-waived = Incomplete, and left so: { $reason }
chair-strategy-targets = targets
chair-strategy-in-order-skip = in order
chair-strategy-in-order-stop = until it stops
chair-strategy-best-total = best total
chair-spent = awarded { $amount }
chair-left = left { $amount }
chair-target = { $target } { $reached }/{ $needed } met
chair-target-missed = { $target } { $reached }/{ $needed } missed
chair-unofficial = Not the official result: the call follows "{ $strategy }". Press { $key } to go back there.
chair-unofficial-targets = Not official yet: a target or minimum is missed. Press { $key } to accept that, with a reason.
chair-tie-matters = A tie between { $proposals }: the money does not reach for all ({ $contenders }), and the call does not say who goes first. Press t and record the order, with a reason.
chair-tie-matters-lot = A tie between { $proposals }: the money does not reach for all ({ $contenders }). The call leaves this to a lot: press l and copy the public outcome.
chair-line = nothing is awarded below this line
chair-why = Why { $proposal }?
chair-why-first = First the order in the tie must be recorded (t).
chair-sources = By source
chair-source = { $source }: { $paid } of { $amount }
chair-outcome-legend = + awarded  x yields to a target  - reserve  ! decided by the chair
chair-outcome-legend-minima = + awarded  x yields to a target or minimum  - reserve  ! decided by the chair
chair-outcome-awarded = awarded
chair-outcome-for-target = for a target
chair-outcome-for-minimum = for a minimum
chair-outcome-in-part = in part
chair-outcome-forced-in = forced in
chair-outcome-set-aside = yields, reserve { $place }
chair-outcome-reserve = reserve { $place }
chair-outcome-forced-out = forced out
chair-outcome-tie = open tie
chair-outcome-refused = not awarded
chair-outcome-incomplete = incomplete
chair-outcome-below-threshold = below threshold
chair-outcome-ineligible = ineligible
chair-outcome-withdrawn = withdrawn
chair-mild-title = Mild or strict on the same proposals (between: with 95% certainty)
chair-mild-above = { $name } is { $much } mild: { $points } points higher on average (between { $low } and { $high }), on { $count ->
    [one] 1 proposal
   *[other] { $count } proposals
}.
chair-mild-below = { $name } is { $much } strict: { $points } points lower on average (between { $low } and { $high }), on { $count ->
    [one] 1 proposal
   *[other] { $count } proposals
}.
chair-mild-very = very
chair-mild-rather = rather
chair-distance-legend = Gap: highest less lowest mark, weighted, on 100. ! from 15, !! from 30
chair-ask-phase = To the phase { $phase }?
chair-ask-phase-yes = yes, to { $phase }
chair-ask-phase-clear = Nothing is open.
chair-ask-phase-open = This is still open:
chair-ask-phase-unusual = This is unusual, and goes into the decision:
chair-ask-phase-scoring = Then the members can score, and it is fixed on which call, proposals and committee that rests.
chair-ask-phase-deliberation = Then every member sees the submitted sheets and the ranking. What is not submitted does not count.
chair-ask-phase-decided = Then the result stands. Going back is possible, with a reason that is kept.
chair-ask-back = Back to the phase { $phase }: why?
chair-ask-back-body = The reason stays in the record.
chair-ask-doubtful = Go on to { $phase } all the same: why?
chair-ask-doubtful-count = { $count ->
    [one] 1 fact is missing or does not add up:
   *[other] { $count } facts are missing or do not add up:
}
chair-ask-doubtful-more = ... and { $count } more; toets check names them all.
chair-ask-doubtful-body = Esc goes back to correct them. With a reason you go on all the same; it goes into the record.
chair-phase-errors = { $more ->
    [0] { $place }: { $what }
   *[other] { $place }: { $what } And { $more } more; toets check names them all.
}
chair-sure-reason = Your reason: { $reason }
chair-sure-yes = yes, record it
chair-sure-phase-yes = yes, to { $phase }
chair-not-done = Nothing was changed.
chair-not-done-kept = Nothing was changed. Your reason is kept and is there again when you ask for the same.
chair-not-changed = It stood like that already; nothing was added.
chair-sure-lift = Lift the decision?
chair-sure-lift-what =
    The result is then no longer fixed: the seal comes off, and awards, consensus and order can change again.
    Members go on seeing the ranking, now as provisional.
    This decision stays as a copy in the folder of the round. Letters and lists that have gone out do not come back.
    You can decide again; that this decision was lifted stays in the record.
chair-sure-back-scoring = Back to scoring?
chair-sure-back-scoring-what =
    Members can change and submit their sheets again.
    They no longer see ranking, totals or marks of others; who has seen them has seen them. You see no marks either, unless the call allows it.
    What the meeting recorded stays in the record. You can go to deliberation again; this step back stays.
chair-sure-back-setup = Back to setup?
chair-sure-back-setup-what =
    Nobody can score until you open scoring again. Sheets that are there are kept.
    The secretary can change call, proposals and committee again.
    You can go to scoring again; this step back stays in the record.
chair-sure-onward = Go on to { $phase } all the same?
chair-sure-onward-what =
    What is missing or does not add up then stays open, and counts as it stands until somebody corrects it.
    Your reason goes into the record, and who reads the result sees it. Going back is possible, with a reason.
chair-sure-force-in = Force { $proposal } in?
chair-sure-force-in-what =
    It is awarded, whatever the ranking says, and takes money first. Another proposal may lose its place.
    Who sees the result sees that it was forced in; the reason reaches the letter.
    You can take this back (u) until the phase changes; both stay in the record.
chair-sure-force-out = Force { $proposal } out?
chair-sure-force-out-what =
    It gets no money, whatever the ranking says. That money goes to the next.
    Who sees the result sees that it was forced out; the reason reaches the letter.
    You can take this back (u) until the phase changes; both stay in the record.
chair-sure-unforce = Let { $proposal } be ranked again?
chair-sure-unforce-what =
    The ranking decides about it again. Other proposals may gain or lose money by that.
    This goes into the record. You can force it in or out again, until the phase changes.
chair-sure-withdraw = Withdraw { $proposal }?
chair-sure-withdraw-what =
    The applicant then gets nothing, and the money comes free for another. After a decision the other awards stand.
    Whoever sees the result reads the word withdrawn with this proposal.
    You can take this back (u) until the phase changes; not after that.
chair-sure-replace = Replace { $leaves } by { $comes }?
chair-sure-replace-what =
    { $leaves } can score nothing any more. { $comes } gets every proposal that is not submitted yet, and sees what a member sees.
    Submitted sheets that go on counting: { $kept }. What was not submitted does not count.
    This cannot be undone.
chair-sure-waive = Leave { $proposal } incomplete?
chair-sure-waive-what =
    It no longer holds up the decision, but it is not ranked and gets no money.
    Who sees the result sees that. You can take this back (u) until the phase changes.
chair-sure-accept = Accept the lower target?
chair-sure-accept-what =
    The round can then be decided although the target is not reached. The result says so.
    You can take this back (u) until the phase changes.
chair-sure-tie = Record this order?
chair-sure-tie-what =
    It goes before a draw and can decide about the money. Who sees the result sees that you decided.
    You can take this back (u) until the phase changes; both stay in the record.
chair-sure-group = Record this group for the draw?
chair-sure-group-what = The draw is over these proposals only. Once its outcome is known, the group cannot change any more.
chair-sure-lot-back = Take the draw back?
chair-sure-lot-back-what =
    The order of this draw lapses, and the money may be divided differently.
    The draw and this step both stay in the record. The group is fixed.
chair-sure-budget = Change the budget?
chair-sure-budget-what =
    Money comes or goes: that can give awards or cost some. Who sees the result sees the old and the new amount.
    You can take this back (u) until the phase changes; both stay in the record.
chair-sure-correct = Correct { $proposal }?
chair-sure-correct-what =
    The round counts with the new value from now on. The proposal as it was submitted is kept.
    You can take this back (u) until the phase changes; both stay in the record.
chair-sure-lower = Change the amount of { $proposal }?
chair-sure-lower-what =
    The applicant gets this amount if the proposal is awarded; what comes free may help another. The reason reaches the letter.
    You can take this back (u) until the phase changes; both stay in the record.
chair-find = To which proposal?
chair-find-hint = A number, or words of the title. Enter goes there, Esc goes back.
chair-find-none = No proposal with "{ $text }".
chair-find-several = { $more ->
    [0] More than one fits: { $proposals }.
   *[other] More than one fits: { $proposals } and { $more } more.
}
chair-find-here = { $proposal }
chair-find-elsewhere = { $proposal } is not on the screen where you were; here it is.
chair-find-not-listed = { $proposal } is on none of the screens.
chair-phase-refused = Not possible yet.
chair-ask-force-in = Force in: why?
chair-ask-force-out = Force out: why?
chair-ask-unforce = Take back: why?
chair-ask-letter = The reason reaches the applicant's letter.
chair-undo-reason = undone
chair-ask-tie = Who comes in place { $place } of the tie?
chair-ask-tie-body = The order that you record decides about the money.
chair-ask-tie-lot = The call leaves this to a lot (Esc, then { $key }). An order of your own comes before it; you must be able to account for it.
chair-ask-tie-why = This order: why?
chair-ask-seed = Outcome of the public draw
chair-ask-seed-hint = Copy exactly what was published: { $source }
chair-ask-consensus = Consensus: on which criterion?
chair-ask-mark = { $proposal }, { $criterion }
chair-ask-mark-hint = The scale is: { $scale }.
chair-ask-given = The members gave: { $marks }
chair-ask-from = { $mark }  ({ $basis })
chair-ask-from-typed = type another mark
chair-ask-from-none = take the consensus ({ $mark }) back
chair-ask-mean-even = Mean: { $figure }
chair-ask-mean-between = Mean: { $figure }, no step of { $step }. The nearest mark is { $mark } (half-way goes up).
chair-ask-mean-no-word = Mean: { $figure }, no word of the scale. The nearest is { $mark } (half-way goes away from zero).
chair-ask-median-even = Median: { $figure }
chair-ask-median-between = Median: { $figure }, no step of { $step }. The nearest mark is { $mark } (half-way goes up).
chair-ask-median-no-word = Median: { $figure }, no word of the scale. The nearest is { $mark } (half-way goes away from zero).
chair-ask-consensus-why = Consensus { $mark }: why this mark?
chair-ask-consensus-why-hint = Short, for the minutes; may stay empty. Enter records the mark.
chair-ask-agenda = In which order does the committee talk?
chair-ask-agenda-body = The order goes into the minutes and stays, also when marks still move.
chair-ask-waive = Leave incomplete: why?
chair-ask-waive-body = The round can then be decided; this proposal is not ranked.
chair-ask-withdraw = Withdrawal by the applicant: why?
chair-ask-withdraw-body = You can take this back until the phase changes (u).
chair-ask-accept = Target missed: why accept it?
chair-ask-undo = Take it back nevertheless?
chair-ask-undo-others = Since then others recorded what may build on it:
chair-ask-undo-yes = yes, take it back
chair-ask-source = Of which source does the amount change?
chair-ask-amount = New amount of { $source }
chair-ask-amount-hint = Now { $amount }. Type it as 40000 or 40,000.00.
chair-ask-amount-why = Another budget: why?
chair-ask-correct = Which fact is wrong?
chair-ask-lower = Lower amount
chair-ask-lower-hint = From { $least } to { $most }; empty is the request again.
chair-ask-lower-why = Why this amount?
chair-ask-correct-why = Why this correction?
chair-ask-correct-body = The proposal as submitted is kept; the correction goes into the minutes.
chair-ask-value = { $proposal }: { $fact }
chair-ask-value-amount = Such as 40000.00; empty is unknown.
chair-ask-value-text = Type the right value.
chair-ask-value-list = More than one: put a + between them.
chair-ask-value-same = That stands there already.
chair-ask-replace = Who is replaced?
chair-ask-replace-body = What this member submitted counts on. The rest is read by whoever comes.
chair-ask-replace-why = Why this replacement?
chair-ask-replace-what = { $comes } comes in the place of { $leaves }. Submitted sheets that count on: { $kept }.
chair-ask-replace-final = This cannot be undone.
chair-ask-newcomer = First name and name of who comes
chair-ask-newcomer-hint = As it goes into the minutes.
chair-ask-newcomer-id = Short name
chair-ask-newcomer-id-hint = Small letters, digits, point, hyphen; the file of this member is called so too.
chair-ask-newcomer-id-wrong = Only small letters, digits, point and hyphen, without a blank.
chair-ask-newcomer-login = Account on this computer
chair-ask-newcomer-login-hint = Empty where there is none yet.
chair-ask-newcomer-org = Own organisation
chair-ask-newcomer-org-hint = For the warning of a conflict of interest; may be empty.
chair-done-phase = The round is now in the phase { $phase }.
chair-done-decided = The round is now in the phase { $phase }: sealed in { $file }. Minutes: toets export minutes
chair-done-undo = Taken back (both stand in the record): { $what }
chair-nothing-to-undo = In this phase nothing of yours is left to take back.
chair-done-force-in = Recorded: { $proposal } is forced in.
chair-done-force-out = Recorded: { $proposal } is forced out.
chair-done-unforce = Recorded: { $proposal } follows the ranking again.
chair-done-tie = Recorded: the order { $proposals }.
chair-done-seed = Recorded: the lot with "{ $seed }".
chair-done-consensus = Recorded: consensus { $mark } for { $proposal } on { $criterion }.
chair-done-no-consensus = Recorded: no consensus any more for { $proposal } on { $criterion }.
chair-done-waive = Recorded: { $proposal } may stay incomplete.
chair-done-accept = Recorded: the lower target is accepted.
chair-done-budget = Recorded: { $source } is now { $amount }.
chair-done-correct = Recorded: { $proposal } was corrected.
chair-done-replace = Recorded: { $name } sits in the committee now.
chair-done-withdraw = Recorded: { $proposal } is withdrawn.
chair-do-group = group to draw
chair-ask-seed-read = Put this outcome on the record?
chair-ask-seed-body = It decides about the money. It can be taken back only with a reason, and both stay on the record.
chair-lot-declared = The call names: { $source } ({ $at }).
chair-lot-typed = Typed: "{ $seed }"
chair-ask-lot-back = Take the draw back: why?
chair-ask-lot-back-body = Both stay on the record. The group that is drawn stands.
chair-ask-group = Put this group on the record for the draw?
chair-ask-group-body = Once the outcome of the draw is known the group can no longer change.
chair-ask-group-yes = put on the record
chair-ask-edge = { $proposal } is on the edge: in the draw?
chair-ask-edge-body = Its interval goes from { $best } to { $worst }; the line is at { $line }. So close to it no arithmetic decides, but the chair.
chair-ask-edge-in = in the draw
chair-ask-edge-out = not in the draw
chair-ask-edge-why = The group for the draw: why so on the edge?
chair-done-lot-back = Taken back: the draw with "{ $seed }".
chair-done-group = { $count ->
    [one] Recorded: one proposal for the draw.
   *[other] Recorded: { $count } proposals for the draw.
}
chair-mild-chance = May be chance, the difference of: { $names }.
chair-mild-more = And { $count } more members differ by more than chance: v, agreement.
chair-mild-little = slightly
chair-tab-progress = Ready
chair-tab-ranking = Rank
chair-tab-budget = Budget
chair-tab-disputes = Gap
chair-tab-compare = Strat.
chair-tab-whatif = What if
chair-tab-meeting = Meeting
chair-tab-map = Map
chair-tab-reserve = Reserve
chair-view-map = Map
chair-view-reserve = Reserve
chair-sight-list = list
chair-sight-bars = bars
chair-sight-certainty = how sure
chair-sight-members = heat map by member
chair-sight-criteria = heat map by criterion
chair-sight-agreement = agreement
chair-sight-costs = what targets cost
chair-sight-extra = extra money
chair-do-sight = look
chair-do-sight-back = look before
chair-do-across-left = columns back
chair-do-across-right = columns on
chair-study-running = This is being worked out and will appear by itself. You can go on working.
chair-study-failed = This could not be worked out. The ranking and the budget do not hang on it.
chair-more-on-page = { $key }: all of it
chair-page-why = Why this outcome?
chair-more-below = ... { $count } more lines: PgDn
chair-col-agree = agree
chair-col-alpha = alpha
chair-col-member = member
chair-col-compared = proposals
chair-col-difference = differs
chair-col-in-words = in words
chair-agree-high = well
chair-agree-fair = fairly
chair-agree-low = little
chair-agree-none = not
chair-strict-strict = stricter than the others
chair-strict-mild = milder than the others
chair-strict-chance = may be chance
chair-strict-unknown = cannot be compared
chair-strict-legend = Differs: own total less that of the others on the same proposals, on average, in points of the total.
chair-bars-legend = { $total } total  { $ends } lowest and highest member  { $middle } middle half (from four members on)
chair-bars-none = There are no totals to draw yet.
chair-col-range = members
chair-col-expected = expected
chair-certainty-not = !! For information: this is not the ranking, and it decides nothing.
chair-costs-none = This call has no targets.
chair-costs-together = all targets together
chair-costs-best = against the best total
chair-col-target = target
chair-col-lost = points less
chair-col-gains = in for the target
chair-col-loses = out for the target
chair-extra-decided = The result stands: the budget no longer changes. Who moves up after a withdrawal is on the screen Reserve.
chair-extra-what = Each time the largest single grant more, under the strategy of the call. Nothing here changes the result.
chair-col-more = extra
chair-col-budget = budget
chair-col-awards = awards
chair-col-targets = targets
chair-col-comes-in = comes in
chair-col-goes-out = drops out
chair-heat-members = every member's own total, light to dark (blank { $signs }) from { $low } to { $high }  b conflict of interest  o abstention
chair-heat-criteria = marks per criterion, light to dark (blank { $signs }) from { $low }% to { $high }% of the scale
chair-reserve-open = Provisional: the round is not decided yet.
chair-reserve-left = Left: { $left }.
chair-reserve-none = { $left } The reserve list is empty.
chair-reserve-next = { $left } First in line: { $proposal }; it asks { $asked }.
chair-reserve-next-full = { $left } First in line: { $proposal }; it asks { $asked }. Money is not the cause: { $why }.
chair-reserve-next-closed = { $left } First in line: { $proposal }.
chair-reserve-why-withdrawn = Reason of the withdrawal: { $reason }
chair-col-place = rank
chair-col-class = class
chair-col-short = short of
chair-col-reason = why on the reserve
chair-reserve-legend = Short of: what must still come free (-: money is not the cause). After a withdrawal every award stays; then the strategy goes on over this list.
chair-map-awarded = awarded
chair-map-reserve = reserve
chair-map-refused = not awarded
chair-map-nowhere = not on the map
chair-map-no-code = Not on the map, for want of an NIS code: { $proposals }.
chair-map-unknown-code = Not on the map, because the register does not know the NIS code: { $proposals }.
chair-map-closed = Not on the map, because you have a conflict of interest: { $proposals }.
chair-map-provinces = Awarded of all:
chair-col-municipality = municipality
chair-col-province = province
chair-col-awarded-class = of which { $class }
chair-col-all = all

### Statistics

stats-agreement = Do the evaluators agree?
stats-strictness = How strict is each evaluator?
stats-expected = How sure is the order?
stats-leave-out = What if one evaluator drops out?
stats-weights = What if the weights were different?
stats-changes = Which small change changes the awards?
stats-costs = What do the targets cost?
stats-budgets = What would a larger budget do?
stats-ranks-among = Places count here among the { $count } proposals whose marks you see. The ranking holds { $closed ->
    [one] 1 more
   *[other] { $closed } more
} with which you have a conflict of interest.
stats-closed = This part is not for your role in the committee.
stats-no-awards = This cannot be worked out yet: who is awarded hangs on an open tie, or the budget cannot be divided.
stats-no-weights = This cannot be worked out: there are no proposals, or the weights leave no room.
stats-undefined = This is not worked out: { $why }.
stats-dash = A dash means that the measure has no value here: { $why }.
stats-why-no-marks = there are no marks yet
stats-why-one-proposal = at least two proposals with marks are needed
stats-why-one-evaluator = at least two evaluators with marks are needed
stats-why-no-pairs = no proposal has marks from two evaluators
stats-why-no-variation = all marks are equal
stats-why-incomplete = not everybody marked everything
stats-why-no-denominator = the marks vary in a way for which the measure has no value
stats-why-below-zero = there are marks below zero
stats-why-no-residual = there are too few marks, or they are too regular
stats-why-not-converged = the spread of the marks could not be estimated
stats-why-no-scale = the scale has no highest and lowest mark
stats-why-bad-settings = a setting of the model is outside its range
stats-why-too-many = there are { $proposals } proposals, and this calculation takes at most { $limit }
stats-why-too-many-evaluators = there are { $evaluators } evaluators, and this calculation takes at most { $limit }
stats-total = total
stats-column-on = on
stats-column-proposals = proposals
stats-column-marks = marks
stats-column-alpha-interval = alpha (distance)
stats-column-alpha-ordinal = alpha (order)
stats-column-evaluator = evaluator
stats-column-within = 95 % sure
stats-column-expected = expected rank
stats-column-half = 50 % chance
stats-column-ninety = 90 % chance
stats-column-group = at the line
stats-column-best = best
stats-column-worst = worst
stats-column-without = without whom
stats-column-ranks-near = ranks, near
stats-column-same-near = same, near
stats-column-among-near = among the first, near
stats-column-ranks-any = ranks, any
stats-column-same-any = same, any
stats-column-among-any = among the first, any
stats-alpha-high = On the total the evaluators agree well: alpha is { $alpha } (1 is full agreement, 0 is no more than chance).
stats-alpha-fair = On the total the evaluators agree fairly well: alpha is { $alpha } (1 is full agreement, 0 is no more than chance). Small differences between totals say little.
stats-alpha-low = On the total the evaluators differ: alpha is { $alpha } (1 is full agreement, 0 is no more than chance). Who read a proposal has a say in its total; discuss what lies near the line.
stats-alpha-none = On the total the evaluators agree no more than by chance: alpha is { $alpha } (1 is full agreement, 0 is chance). The totals then say little about the proposals.
stats-alpha-undefined = Whether the evaluators agree on the total cannot be said: { $why }.
stats-icc = Of all differences between the totals { $share } % comes from the proposals themselves; the rest comes from who evaluates and from chance (ICC, { $method }).
stats-icc-anova = from a complete table
stats-icc-reml = estimated, because not everybody marked everything
stats-icc-undefined = How much of the differences comes from the proposals themselves (ICC) cannot be said: { $why }.
stats-kendall = Do they put the proposals in the same order? Kendall's W is { $w } (1 is the same order, 0 is no connection).
stats-kendall-gaps = Kendall's W (the same order or not) exists only where everybody marks everything; use alpha and ICC here.
stats-kendall-undefined = Kendall's W (the same order or not) has no value here: { $why }.
stats-strictness-what = A difference below zero means stricter than the others who read the same proposals, in points of the total; per criterion in points of its own scale.
stats-strict = { $member } is stricter than the others: { $points } points lower on average, on { $proposals } proposals. That is more than chance.
stats-generous = { $member } is more generous than the others: { $points } points higher on average, on { $proposals } proposals. That is more than chance.
stats-strict-nobody = Nobody listed here differs from the others by more than chance can explain.
stats-expected-what = Marks are a sample: with other evaluators the order would be somewhat different. The true rank lies between these ranks with a chance of 50 % and of 90 %. This decides nothing.
stats-order-open = Not everybody marked everything. The expected rank takes into account who was strict or generous.
stats-order-fixed = Everybody marked everything. Strictness then meets every proposal alike: a correction cannot change the order, so no corrected order is shown.
stats-groups = The line lies behind { $awards } awards, in this model at rank { $line }. Who lies wholly above it with a chance of 90 % is surely above: { $in }. Too close to call: { $close }. Surely below it: { $out }.
stats-groups-no-line = Nothing is awarded, so there is no line.
stats-group-in = surely above
stats-group-too-close = too close to call
stats-group-out = surely below
stats-settings = Settings of the model: spreads between 0 and { $limit } points, strictness with standard deviation { $strictness }, { $draws } draws from number { $seed }. Found: between proposals { $proposal }, within one judgement { $mark } points.
stats-leave-out-what = { $moved ->
    [0] No proposal changes
    [one] 1 proposal changes
   *[other] { $moved } proposals change
} place if the marks of one evaluator do not count, of the { $of } that are ranked. One mark less than the call asks for is then enough.
stats-leave-out-most = { $proposal } moves furthest: now rank { $rank }, and then between { $best } and { $worst }.
stats-leave-out-unranked = { $count ->
    [one] 1 proposal then has too few marks for a place.
   *[other] { $count } proposals then have too few marks for a place.
}
stats-unranked-without = too few marks without { $members }
stats-weights-what = "Near": every weight up to { $share } % lower or higher than in the call. "Any": all weights that are possible. The percentages say for which part of those weights it is so. Ties are not decided here: equal points share a place.
stats-weights-awards = With weights near the call's own, { $always } proposals are always among the first { $awards }, and { $sometimes } only for part of the weights.
stats-weights-exact = Worked out exactly.
stats-weights-drawn = Estimated with { $draws } draws of weights, from number { $seed }.
stats-weight-smallest = The smallest change of one weight, in steps of { $unit }: { $criterion } from { $weight } to { $changed }. Then { $effect }.
stats-weight-nothing = No change of one weight within the limits below changes who is awarded.
stats-weight-units = Every weight above zero was tried, in whole units of the last decimal in which the call writes it, with the other weights as they are. What happens between two units was not tried.
stats-weight-change = { $criterion } ({ $weight }): at { $changed } { $effect }.
stats-weight-neither = { $criterion } ({ $weight }): from { $from } to { $to } nothing changes.
stats-weight-not-lower = { $criterion } ({ $weight }): lower, down to { $from }, nothing changes.
stats-weight-lowest = { $criterion } ({ $weight }): one step lower is zero, which cannot be a weight.
stats-weight-not-higher = { $criterion } ({ $weight }): higher, up to { $to }, nothing changes.
stats-mark-smallest = The smallest change of one mark of one evaluator: { $steps ->
    [one] 1 step of the scale
   *[other] { $steps } steps of the scale
} is enough, in { $count ->
    [one] 1 place.
   *[other] { $count } places.
}
stats-mark-nothing = No change of one mark of one evaluator changes who is awarded.
stats-mark-change = { $member }, { $proposal }, { $criterion }: { $now } instead of { $was }. Then { $effect }.
stats-mark-more = And { $count } others.
stats-effect-swap = adds { $gains }; drops { $loses }
stats-effect-gains = adds { $gains }
stats-effect-loses = drops { $loses }
stats-effect-none = nothing changes
stats-effect-tie = a tie between { $proposals } decides
stats-costs-alone = Beside the ranking alone (in order): because of the targets { $who }.
stats-costs-best = Under the strategy Targets the awarded totals come to { $points } together. The highest sum that these targets allow: { $best }, { $lost } more.
stats-costs-best-equal = Under the strategy Targets the awarded totals come to { $points } together. That is also the highest sum that these targets allow.
stats-costs-best-unproven = Under the strategy Targets the awarded totals come to { $points } together. The highest sum found under these targets: { $best }; more than { $bound } is surely impossible. NOT PROVEN that there is none higher.
stats-costs-target = Target of { $at_least } { $target }: because of this target { $who }. Without this target the highest sum can be { $lost } higher.
stats-costs-target-less = Target of { $at_least } { $target }: because of this target { $who }. Without this target the highest sum is { $less } lower, since another minimum then asks more.
stats-costs-target-same = Target of { $at_least } { $target }: because of this target { $who }. Without this target the highest sum does not change.
stats-budget-next = For { $more } more, { $budget } is needed: { $extra } on top. Then { $who }.
stats-budget-nobody = Nobody is on the reserve list for whom a larger budget can be worked out.
stats-budget-best-total = Which budget would award more is not computed for the highest sum: it does not follow the ranking.
stats-budget-unfinished = More is not computed: the search ends after { $most } budgets.
stats-budget-undecided = More is not computed: whether the minima can then be met was not settled after { $most } steps of the search.
stats-budget-targets = To meet every target, { $budget } is needed: { $extra } on top. Then { $who }.
stats-budget-targets-met = Every target is within reach with { $budget } already; that leaves { $spare }.
stats-budget-targets-undecided = Which budget meets every target was not settled after { $most } steps of the search.
stats-budget-targets-never = No budget meets every target: there are too few candidates, or a maximum of the call allows no more.
explain-strategy = This follows the strategy "{ $strategy }", not that of the call ("{ $own }"): it is no official outcome.
explain-best-with = This proposal asks { $asked }. The best division totals { $best } points and leaves { $left }. The best division with this proposal in it totals { $with }: { $less } less.
explain-best-with-equal = This proposal asks { $asked }. The best division totals { $best } points and leaves { $left }. With this proposal in it { $with } is possible too, but then the awarded proposals stand lower in the ranking.
explain-best-with-equal-many = This proposal asks { $asked }. The best division totals { $best } points and leaves { $left }. With this proposal in it { $with } is possible too. With more than { $most } candidates this strategy takes one of the divisions with that sum, always the same.
explain-best-with-unproven = This proposal asks { $asked }. The division found totals { $best } points and leaves { $left }. With this proposal in it the best sum found is { $with }, and surely no more than { $bound }. NOT PROVEN.
explain-best-never = This proposal asks { $asked }. No division that holds it fits the budget and the maxima of the call and reaches what the targets and minima ask here.
explain-best-searched = That is proven by searching all possibilities: with this proposal no division totals more than { $bound } points. There are no prices here with which to check that on paper.
explain-paper-money = To be checked on paper, with these prices: 1,000.00 costs { $price } points.
explain-paper-target = Whoever counts for the target { $target } gets { $price } more; { $needs } are still needed.
explain-paper-lead = A place of this applicant costs { $price }.
explain-paper-leads = Places of { $count ->
    [one] one applicant have
   *[other] { $count } applicants have
} a price (see certificate in toets fit --json).
explain-paper-limit = A place in { $class } costs { $price }; { $room } are left.
explain-paper-envelope-least = For the minimum of { $class }, every 1,000.00 adds { $price }; { $amount } is still needed.
explain-paper-envelope-most = Of the money for { $class }, every 1,000.00 costs { $price } too; { $amount } is left.
explain-paper-bound = For every proposal take its total plus what it gets for targets, less the price of what it asks, if that is more than zero. Add the price of the budget ({ $budget }) and of all places and all money above that are left, and take off what is still needed, each at its price: no division totals more than { $bound } points.
explain-paper-beforehand = Settled beforehand: { $proposals }, together { $sum } points.
explain-paper-bound-decided = For every proposal that is not settled beforehand, kept out or withdrawn take its total plus what it gets for targets, less the price of what it asks, if that is more than zero. Add the { $beforehand } points that are settled beforehand, the price of the budget that is then left ({ $budget }) and of all places and all money above that are left, and take off what is still needed, each at its price: no division totals more than { $bound } points.
explain-paper-own = This proposal: { $score } + { $filled } - { $place } - { $asked } x { $price } / 1,000 = { $figure }.
explain-paper-out = A division with this proposal therefore totals at most { $bound } - { $less } = { $with } points. The best division totals { $best }.
explain-displaced-by = By the ranking alone this proposal would be awarded. This division awards instead: { $proposals }.
explain-displaced-by-nobody = By the ranking alone this proposal would be awarded. Nobody takes its place.
explain-instead-of = By the ranking alone this proposal would not be awarded. This division leaves out: { $proposals }.
explain-instead-of-nobody = By the ranking alone this proposal would not be awarded. Nobody is left out for it.

### Decision

unusual-doubts-left = Scoring was opened while facts of proposals were still open: { $reason }
unusual-forced-in = { $proposal } is forced in by the chair: { $reason }
unusual-forced-out = { $proposal } is forced out by the chair: { $reason }
unusual-tie-closed = The order of { $proposals } was recorded; you do not see why, because you have a conflict of interest here.
unusual-tie = A tie was decided in the order { $proposals }: { $reason }
unusual-lot = Lots were drawn with "{ $seed }".
unusual-waived = { $proposal } is incomplete, and the chair does not wait for what is missing: { $reason }
unusual-target = Target not met: { $reached } { $target } (at least { $needed } required). { $reason }
unusual-budget = Budget of { $source } amended: from { $was } to { $now }.
unusual-corrected = { $proposal } was corrected: { $correction }. { $reason }
unusual-input-came = { $path } was added after scoring opened (digest { $digest }). { $reason }
unusual-input-changed = { $path } was replaced after scoring opened (new digest { $digest }). { $reason }
unusual-input-gone = { $path } was taken away after scoring opened (its digest was { $digest }). { $reason }
unusual-replaced = { $leaves } was replaced by { $comes }: { $reason }
refused-fact-kind = A correction changes one fact at a time.
refused-fact-empty = This cannot stay empty.
refused-fact-amount = The amount must be more than zero.
refused-fact-nis = { $nis } is no NIS code in the register of this call.
refused-fact-kbo = “{ $kbo }” is no enterprise number: that has ten digits, of which the last two fit the others.
refused-fact-class = { $class } is no class that a proposal declares itself.
fact-none = nothing
fact-text = { $text }
fact-money = { $amount }
fact-requested = amount requested
fact-minimum = minimum amount
fact-total-cost = total cost
fact-own-contribution = own contribution
fact-title = title
fact-lead = applicant
fact-nis = NIS code of the applicant
fact-municipalities = NIS codes of the municipalities
fact-classes = classes
fact-kbo = enterprise number of the lead
fact-province = province
correction = { $fact } from { $was } to { $now }
unusual-withdrawn = { $proposal } is withdrawn: { $reason }
check-decision-changed = { $file } was changed after the decision.
check-decision-gone = { $file } is missing, the file of a decision.
check-decision-hint = Put a copy back; what the record seals stands.
chair-moved-up = { $withdrawn } is withdrawn; { $proposals } moves up.
chair-nobody-up = { $withdrawn } is withdrawn; nobody moves up.
chair-ask-sums = Awarded: { $awards } proposals, { $spent }; { $left } left.
chair-view-whatif = What if
whatif-do-change = change
whatif-do-more = more
whatif-do-less = less
whatif-do-undo = remove
whatif-do-keep = keep
whatif-none = Nothing changed yet: n begins. Nothing here touches the result.
whatif-unofficial = Not the official result.
whatif-kept-awards = Not the official result. What is awarded stays.
whatif-as-if-open = Not the official result, but what would have come out had it been so before the decision. What is awarded stays.
whatif-below-awards = What is awarded asks { $spent } together: more than { $budget }.
whatif-same = The same awards. Other place: { $moved }.
whatif-other = In: { $added }. Out: { $dropped }. Other place: { $moved }.
whatif-incomplete = Then incomplete: { $proposals }.
whatif-kept-title = Scenarios on the record, no part of the result
whatif-kept = Kept: scenario "{ $name }".
whatif-no-weight = One weight must be above zero.
whatif-no-value = "{ $text }" cannot be counted with.
whatif-threshold-range = "{ $text }" is not possible: a threshold here goes from { $least } to { $most }.
whatif-col-now = now
whatif-col-becomes = then
whatif-kind-weight = weight
whatif-kind-threshold = threshold
whatif-kind-merge = merging
whatif-kind-budget = budget
whatif-kind-target = target
whatif-kind-without = without a member
whatif-kind-strategy = strategy
whatif-ask-kind = What if something were different?
whatif-ask-which = What exactly?
whatif-ask-undo = Remove which change?
whatif-ask-name = Keep it under which name?
whatif-ask-name-hint = The scenario goes on the record, not into the result.
whatif-ask-value-hint = The new value.
whatif-ask-value-hint-threshold = The new threshold; empty takes it away.
whatif-ask-value-hint-amount = The new amount, without separators: 500000.
whatif-on-criterion = on { $criterion }
whatif-on-total = on the total
whatif-weight = weight of { $criterion }: { $to }
whatif-threshold = threshold { $on }: { $to }
whatif-no-threshold = no threshold { $on }
whatif-merge = merging: { $to }
whatif-mean = mean
whatif-median = median
whatif-trimmed = mean without the { $dropped } lowest and highest
whatif-budget = budget of { $source }: { $to }
whatif-target = target { $target }: { $to }
whatif-without = without the sheets of { $member }
whatif-strategy = strategy: { $to }
unusual-lot-back = The draw with "{ $seed }" was taken back: { $reason }
unusual-group = { $count ->
    [0] Nobody was too close to call, so no lots were drawn.
    [one] Too close to call: { $proposals }.
   *[other] Lots were drawn among { $count } proposals too close to call: { $proposals }.
}
unusual-group-edge = Lots were drawn among { $proposals }; on { $edge }, at the edge, the chair decided: { $reason }

### Meeting

basis-typed = typed
basis-mean = mean
basis-median = median
basis-short-mean = mean
basis-short-median = med.
position-agrees = agrees
position-disagrees = does not agree
position-abstains = abstains
position-absent = absent
agenda-order-disputed = most disputed first
agenda-order-ranking = as ranked
agenda-order-near-line = nearest to the line first
agenda-order-free = free order
agenda-by-disputed = most disputed first
agenda-by-ranking = as ranked
agenda-by-near-line = nearest to the line of the budget first
agenda-by-free = free: move the rows yourself
span-seconds = { $seconds } s
span-minutes = { $minutes } min
span-hours = { $hours } h { $minutes } min
meeting-help-table = With a proposal on the table
meeting-help-roll = Where members agree
meeting-help-moving = While you move a row
meeting-do-continue = go on
meeting-do-agenda = agenda
meeting-do-mark = mark
meeting-do-text = text
meeting-do-minority = minority
meeting-do-roll = agreement
meeting-do-settle = done
meeting-do-criterion-up = criterion before
meeting-do-criterion-down = next criterion
meeting-do-scroll-up = comments up
meeting-do-scroll-down = comments down
meeting-do-all-agree = all others agree
meeting-do-hold = minority
meeting-do-erase = clear
meeting-do-shift-up = row up
meeting-do-shift-down = row down
meeting-do-shift-far-up = row ten up
meeting-do-shift-far-down = row ten down
meeting-do-drop = put down
meeting-do-let-go = leave as it was
meeting-do-next-open = next to discuss
meeting-do-arrange = order
meeting-do-grab = move row
meeting-do-close-text = save and close
meeting-do-take-note = take in
meeting-closed = The meeting begins with deliberation. While scoring is open, marks and comments stay closed, also to the chair.
meeting-nothing = There is nothing to discuss: no proposal is ranked.
meeting-heading = { $done } of { $all } done; order: { $order }
meeting-heading-time = { $done } of { $all } done, in { $time }; order: { $order }
meeting-moving = Move the row with the arrows; space puts it down, Esc leaves it
meeting-col-marks = marks
meeting-col-state = state
meeting-col-time = time
meeting-col-threshold = thresh.
meeting-col-consensus = consensus
meeting-state-conflict = c, not you
meeting-state-settled = done
meeting-state-begun = begun
meeting-state-open = not yet
meeting-leaving = Press Enter once the room is ready. Marks and comments come on the screen then.
meeting-out = Not in the room for a conflict of interest: { $names }
meeting-short-text = Text of { $count } characters.
meeting-short-no-text = No text yet (t).
meeting-short-minority = Minority view: { $names }.
meeting-short-minority-of-none = Minority view, held by nobody yet (i, then m).
meeting-short-roll = Agreement: { $counts }.
meeting-short-no-roll = Agreement not noted yet (i).
meeting-decided = What the committee says
meeting-no-text = No text yet. Press t; Tab takes in there what the members wrote.
meeting-no-roll = Who agrees is not noted yet. Press i.
meeting-comments = { $criterion }: strongest opposite weakest
meeting-note = internal: { $text }
meeting-roll-title = { $proposal }: who agrees?
meeting-roll-legend = m = holds the minority view
meeting-who-holds = Who holds this minority view? Go to the member and press m.
meeting-write-consensus = what the committee says
meeting-write-minority = minority view
meeting-write-hint-consensus = { $count } characters. The letter to the applicant builds on this.
meeting-write-hint-minority = { $count } characters. This goes into the minutes.
meeting-saved-consensus = Saved: text of the committee on { $proposal }, { $count } characters.
meeting-saved-minority = Saved: minority view on { $proposal }, { $count } characters.
meeting-no-notes = There is nothing to take in on this proposal.
meeting-offer = No text yet. Type it, or take in with Tab what the members wrote.
meeting-take-comments = all that the members wrote for the applicant ({ $count } characters)
meeting-draft-back = What you typed here and did not record is back. It goes into the record only when you type on.
meeting-take-note = What do you take in?
meeting-take-note-body = What you choose comes into the text without a name, and that goes to the applicant.
meeting-passed = { $proposal }: looked at for { $time }.
meeting-left = { $proposal }: discussed for { $time }.
meeting-left-back = { $proposal }: discussed for { $time }. May come back in: { $names }.
meeting-left-again = { $proposal }: discussed for { $time }, { $all } in all.
meeting-left-again-back = { $proposal }: discussed for { $time }, { $all } in all. May come back in: { $names }.
meeting-settled = Recorded: { $proposal } is done. n goes to the next one.
meeting-unsettled = Recorded: { $proposal } is to be discussed again.
meeting-positioned = Recorded: { $name }, { $position }.
meeting-unpositioned = Recorded: nothing is noted of { $name } any more.
meeting-all-agree = Recorded: { $count } members agree.
meeting-holds = Recorded: { $name } holds the minority view.
meeting-holds-no-more = Recorded: { $name } no longer holds the minority view.
meeting-arranged = Recorded: order of the meeting, { $order }.
meeting-no-line = The line of the budget is not fixed yet. First decide the tie (t).

### Minutes

minutes-title = Minutes
minutes-phase = Phase { $phase }
minutes-changed = The round moves to the phase { $phase }.
minutes-changed-because = The round moves to the phase { $phase }: { $reason }
minutes-sealed = Decision with { $awards } awards, sealed with SHA-256 { $digest }.
minutes-consensus = Consensus for { $proposal } on { $criterion }: { $mark }. { $text }
minutes-no-consensus = No consensus any more for { $proposal } on { $criterion }. { $text }
minutes-closed = Something was recorded about { $proposal }; you do not see what, because you have a conflict of interest here.
minutes-consensus-from = Consensus for { $proposal } on { $criterion }: { $mark } ({ $basis }). { $text }
minutes-stated-consensus = Text of the committee on { $proposal }.
minutes-stated-minority = Minority view on { $proposal }.
minutes-holders = Minority view on { $proposal } held by: { $names }.
minutes-no-holders = Minority view on { $proposal } held by nobody any more.
minutes-position = { $proposal }: { $name }, { $position }.
minutes-no-position = { $proposal }: nothing is noted of { $name } any more.
minutes-settled = { $proposal } is done.
minutes-unsettled = { $proposal } is to be discussed again.
minutes-time = { $proposal }: discussed for { $time }.
minutes-time-without = { $proposal }: discussed for { $time }. Not in the room for a conflict of interest: { $names }.
minutes-time-back = { $proposal }: { $time } of discussion no longer counted.
minutes-agenda = Order of the meeting, { $order }: { $proposals }.
minutes-no-agenda = Order of the meeting taken back.
minutes-back-tie = Taken back: the order { $proposals } in a tie.
minutes-back-waiver = Taken back: that { $proposal } may stay incomplete.
minutes-back-targets = Taken back: that missed targets are accepted.
minutes-back-withdrawal = Taken back: the withdrawal of { $proposal }.
minutes-back-scenario = Taken back: scenario "{ $name }".
minutes-meeting = Discussion per proposal
minutes-took = Discussed for { $time }.
minutes-out = Left the room for a conflict of interest: { $names }.
minutes-mark = { $criterion }: { $mark } ({ $basis }). { $text }
minutes-all-agrees = Agree: { $names }.
minutes-all-disagrees = Do not agree: { $names }.
minutes-all-abstains = Abstain: { $names }.
minutes-all-absent = Absent: { $names }.
minutes-text = The committee says:
minutes-minority = A minority says:
minutes-minority-of = Minority view of { $names }:
minutes-done = Done.
minutes-lot = Draw with "{ $seed }" ({ $source }).
minutes-unforced = { $proposal } follows the ranking again: { $reason }
minutes-targets = Missed targets accepted: { $reason }
minutes-budget = Budget of { $source } from { $was } to { $now }: { $reason }
minutes-corrected = { $proposal } corrected: { $correction }. { $reason }
minutes-amount-set = Amount of { $proposal } set to { $amount }: { $reason }
minutes-amount-back = Amount of { $proposal } as requested again: { $reason }
minutes-replaced = { $comes } comes in the place of { $leaves }; submitted sheets that count on: { $kept }. { $reason }
minutes-scenario = Scenario "{ $name }", no part of the result, with:
minutes-affiliation = Conflict of interest recorded for { $member } on { $proposal }: the member's own organisation ({ $organisation }).
minutes-no-affiliation = Conflict of interest of { $member } on { $proposal } taken back: { $reason }
minutes-conflict = Conflict of interest declared on { $proposal }.
minutes-no-conflict = Conflict of interest on { $proposal } taken back.
minutes-reopened = Sheet of { $proposal } reopened: { $reason }
minutes-import = { $sheets } sheets imported.
minutes-result = Result
minutes-undecided = Nothing is decided yet.
minutes-decided = Decided: { $spent } awarded, { $left } left.
minutes-after = After the withdrawal of { $proposal }: { $spent } awarded, { $left } left. Every other award stands.
minutes-nobody = Nobody moves up.
minutes-group = { $count ->
    [0] Group for the draw: nobody
   *[other] Group for the draw: { $proposals }
} (line { $line } behind { $awards } awards; { $settings }).
minutes-group-edge = On the edge, decided by the chair: { $proposals }. { $reason }
minutes-no-group = The group for the draw was taken back.

# Who reads what
assign-closed = Who reads what is settled: the round is in the phase { $phase }.
assign-closed-hint = Go back to deliberation with a reason first: toets phase deliberation --reason "why"
assign-nothing = There is nothing to divide yet: there are no proposals, or nobody in the committee scores.
assign-nothing-hint = Bring both in first: toets import proposals FILE and toets import committee FILE
assign-member = member
assign-role = role
assign-reads = reads
assign-rapporteur = rapporteur
assign-readers = readers
assign-left-out = not to be read: withdrawn or ineligible
assign-together = { $count ->
    [0] No proposal has two readers.
    [one] No two members read more than one proposal together.
   *[other] No two members read more than { $count } proposals together.
}
assign-too-few = { $proposal } has too few readers: { $may ->
    [0] nobody may read it
    [one] only one member may read it
   *[other] only { $may } members may read it
}, { $needed } are needed.
assign-too-few-conflicts = { $proposal } has too few readers: { $may ->
    [0] nobody may read it
    [one] only one member may read it
   *[other] only { $may } members may read it
}, { $needed } are needed. A conflict of interest: { $conflicts }.
assign-full = { $proposal } has too few readers: { $count ->
    [0] nobody can read it any more
   *[other] only { $members } can still read it
}, also by exchanging, and { $room ->
    [one] there is only one place
   *[other] there are only { $room } places together
} for { $proposals ->
    [one] one proposal
   *[other] { $proposals } proposals
}.
assign-no-room = { $needed } readings are needed, and all members together may have only { $room }.
assign-more-short = { $count ->
    [one] One more proposal has
   *[other] { $count } more proposals have
} too few readers.
assign-not-taken = { $count ->
    [0] The round stands like this already: nothing changes.
    [one] This is a suggestion: one proposal gets other readers. Take it over with --take.
   *[other] This is a suggestion: { $count } proposals get other readers. Take it over with --take.
}
assign-taken = { $count ->
    [0] The round stood like this already: nothing has changed.
    [one] Taken over: one proposal has other readers.
   *[other] Taken over: { $count } proposals have other readers.
}
assign-nobody = Nobody would read anything. Nothing was taken over.
assign-nobody-hint = Ask for at least one reader of each proposal: --readers 1
assign-short = { $count ->
    [one] One proposal has too few readers; nothing was taken over.
   *[other] { $count } proposals have too few readers; nothing was taken over.
}
assign-short-hint = Add members, give members more proposals (--at-most), or ask for fewer readers (--readers).
refused-readers-unknown = { $proposal } is no proposal of this round.
refused-readers-whom = { $member } cannot read { $proposal }: no member who scores, or replaced already.
refused-readers-conflict = { $member } has a conflict of interest on { $proposal } and cannot read it.
refused-readers-begun = { $member } has begun { $proposal }: that sheet stays, and { $member } stays a reader.
refused-readers-rapporteur = { $member } does not read { $proposal } and cannot be its rapporteur.
minutes-readers = { $proposal } is read by { $members }; rapporteur: { $rapporteur }. { $reason }
readers-title = Who reads what
readers-do-toggle = reads it or not
readers-do-report = rapporteur
readers-do-take = save in the round
readers-do-undo = undo
readers-do-redo = redo
readers-do-fill = fill what is missing
readers-do-anew = divide everything anew
readers-do-next-short = next proposal with too few readers
readers-do-find = find
readers-do-left = to the left
readers-do-right = to the right
readers-do-leave = leave
readers-columns = members { $from }-{ $to } of { $all }
readers-all-read = Everybody reads every proposal now. V divides the proposals.
readers-only-in-setup = Setup is over: everybody keeps what they have. v fills what is missing.
readers-closed = You have a conflict of interest on { $proposal }: you neither see nor change who reads it.
readers-no-rapporteur = This call has no rapporteurs (rapporteur: true in call.ron).
readers-unchanged = Nothing has been changed.
readers-nothing-to-undo = There is nothing to undo.
readers-nothing-to-redo = There is nothing to redo.
readers-none-short = Every proposal has enough readers.
readers-undone = Undone.
readers-redone = Done again.
readers-find-hint = Number, title, lead or member
readers-not-found = Nothing found for "{ $words }".
readers-anew-body = Everything divided here is divided anew. Until you save, nothing changes in the round. Press u to undo it.
readers-anew-yes = yes, divide anew
readers-proposed = { $count ->
    [0] Nothing changes.
    [one] One proposal gets other readers.
   *[other] { $count } proposals get other readers.
}{ $short ->
    [0] {""}
    [one] {" "}One proposal still has too few.
   *[other] {" "}{ $short } proposals still have too few.
}
readers-take-body = { $count ->
    [one] One proposal gets other readers.
   *[other] { $count } proposals get other readers.
}
readers-take-short = { $count ->
    [one] One proposal has too few readers.
   *[other] { $count } proposals have too few readers.
}
readers-take-reason = Setup is over: give a reason for the record.
readers-take-yes = yes, save in the round
readers-taken = { $count ->
    [one] Saved: one proposal has other readers.
   *[other] Saved: { $count } proposals have other readers.
}
readers-leave = Leave without saving?
readers-leave-body = { $count ->
    [one] One proposal has other readers here than in the round; that change is lost.
   *[other] { $count } proposals have other readers here than in the round; those changes are lost.
}
readers-leave-yes = yes, leave without saving
readers-cell-reads = { $member } reads { $proposal }.
readers-cell-reports = { $member } reads { $proposal } and is rapporteur.
readers-cell-begun = { $member } has begun { $proposal }; that stays.
readers-cell-not = { $member } does not read { $proposal }.
readers-cell-conflict = { $member } has a conflict of interest on { $proposal }.
readers-cell-closed = You have a conflict of interest on { $proposal } yourself.
readers-prefers = Would like to read this.
readers-declines = Would rather not read this.
readers-knows = Knows: { $subjects }.
readers-about = Is about: { $subjects }.
readers-legend = x reads  # begun  ! conflict of interest
readers-legend-report = x reads  R rapporteur  # begun  ! conflict of interest

# Forms that go out and come back
offline-front = Read first
offline-page = Fill in
offline-whose = Scoring form of { $member }
offline-short = Fill in the yellow cells only. A hyphen (-) as the score is an abstention, with a reason beside it. The sheet “Read first” says how it goes.
offline-steps = How to fill this in
offline-asked = What you score
offline-step-page = Go to the sheet “{ $page }” at the bottom. Every proposal has a row for each criterion. Only the yellow cells can be filled in.
offline-step-score = Choose a value from the list in the column “score”, or type it. Leave empty what you do not know yet.
offline-step-abstain = If you give no score on a criterion, type a hyphen (-) as the score and write why under “reason to abstain”.
offline-step-conflict = If you have a conflict of interest on a proposal, write why in the yellow cell beside its title and leave its scores empty.
offline-step-hand-in = Save the file as xlsx or ods. Import it yourself with toets import sheet, or hand it to the secretary.
offline-step-submit = If you import it yourself, nothing is submitted yet: you do that in Toets afterwards. If the secretary imports it, every proposal that is filled in counts as submitted.
offline-step-lines = Type your answer behind the colon of each line. Leave everything between square brackets, such as [1.s]. Leave empty what you do not know yet.
offline-step-conflict-line = If you have a conflict of interest on a proposal, write why behind “conflict of interest” and leave its scores empty.
offline-step-paragraphs = In a comment an empty line begins a new paragraph, and a line that begins with - an item of a list. Other line ends count as a space.
offline-step-hand-in-text = Send the whole message back, up to and with [end], or save it as text and import it with toets import sheet.
offline-comment-most = Comment: at most { $most } characters.
offline-proposal = proposal
offline-criterion = criterion
offline-scale = scale
offline-score = score
offline-reason = reason to abstain
offline-comment = comment to the applicant
offline-note = internal note
offline-conflict = conflict of interest? write why:
offline-conflict-line = conflict of interest, and why
offline-criterion-heading = { $criterion } ({ $scale })
offline-type = { $scale }. Type - to abstain.
offline-wrong = The scale is { $scale }. A hyphen (-) is an abstention.
offline-nothing = There is nothing to fill in: there is no proposal to read, or everything is submitted.
offline-closed-phase = Forms go out and come back during scoring and deliberation; the round is in the phase { $phase }.
offline-closed-phase-hint = Open scoring first: toets phase scoring
offline-all-folder = Say in which folder the forms go: -o FOLDER
offline-format-hint = A form is a workbook (xlsx) or a text (txt).
offline-no-workbook = The workbook cannot be made: { $text }
offline-no-workbook-hint = A comment may be too long for a cell. Take the text: --format txt
export-of-member = --member and --all belong to the export of sheets: toets export sheet
export-binary = A workbook is no text for a screen.
export-binary-hint = Write it to a file: -o form.xlsx
offline-no-form = this is no form that Toets gave out
offline-no-form-hint = Fill in a file of toets export sheet, and save it as xlsx, ods or text. Scores in a table of your own are imported by the secretary with toets import scores.
offline-pages = two sheets look like the one to fill in
offline-columns = columns were added, moved or taken out
offline-row-strange = this row is not of the form
offline-row-twice = this row stands in the form twice
offline-rows-gone = { $count ->
    [one] one row of the form is gone
   *[other] { $count } rows of the form are gone
}
offline-proposal-gone = the row with the title of { $proposal } is gone
offline-moved-hint = Fetch a new form with toets export sheet and copy what was filled in.
offline-cell-kind = “{ $text }” is a date or a formula that failed
offline-cell-kind-hint = Type an apostrophe before the text, such as '1/2, so that it stays as it is.
offline-no-stamp = the beginning of the form is gone
offline-no-end = the end of the form, [end], is gone
offline-sent = the lines under [sent] were changed
offline-tag-twice = the line [{ $tag }] stands here for the second time; the first time on line { $first }
offline-tag-missing = the line [{ $tag }] is missing
offline-tag-strange = the line [{ $tag }] is not of this form
offline-no-colon = behind [{ $tag }] the colon before the answer is missing
offline-text-hint = Put the line back as it stood in the form, or fetch a new form.
offline-raw-mail = this is an e-mail as it travels: the characters in it are encoded
offline-raw-mail-hint = Open the e-mail and save its text.
offline-quoted = this line is quoted (>) otherwise than the rest of the form
offline-quoted-hint = Put an answer on a line without > before it, or with as many > as the other lines.
offline-heading = here stands “{ $text }” instead of “{ $expected }”
offline-heading-hint = Put back what stood there. An answer belongs in a yellow cell, or behind the colon of its line.
offline-other-edition = this form is of another version of Toets
offline-other-edition-hint = Import it with the version that gave it out, or fetch a new form.
offline-other-member = This form is not that of { $own }.
offline-other-member-hint = A member imports the own form; the secretary that of every member.
offline-other-round = this form is of another round
offline-other-round-hint = Choose the folder of the round for which it was filled in.
offline-other-phase = this form went out in another phase; the round is in the phase { $phase }
offline-stale = since this form went out, criteria, proposals or assignments have changed
offline-stale-hint = Fetch a new form with toets export sheet and copy what was filled in.
offline-reason-alone = “{ $reason }” stands as the reason to abstain, but the score is no hyphen
offline-reason-alone-hint = Type - as the score to abstain, or put the text in the comment or the note.
offline-conflict-and-score = { $proposal } has a conflict of interest and scores or texts
offline-conflict-and-score-hint = Leave the one or the other empty.
offline-nothing-there = nothing
offline-other-text = another text
offline-fills = { $proposal }, { $criterion }: { $back } (went out with { $sent }, now { $now })
offline-both = { $proposal }, { $criterion }: went out with { $sent }, in the form { $back }, meanwhile here { $now }.
offline-both-ask = Shall the form hold for what was changed here too? (yes/no)
offline-both-refused = { $count ->
    [one] One answer was changed in the form and meanwhile here too; nothing was imported.
   *[other] { $count } answers were changed in the form and meanwhile here too; nothing was imported.
}
offline-both-refused-hint = Say which holds: --replace takes the form, --keep leaves what stands now.
offline-closed = { $proposal } was submitted or closed meanwhile; the form says something else of it.
offline-closed-ask = Import the rest without those proposals? (yes/no)
offline-closed-refused = { $count ->
    [one] One proposal was submitted or closed meanwhile; nothing was imported.
   *[other] { $count } proposals were submitted or closed meanwhile; nothing was imported.
}
offline-closed-refused-hint = Reopen them in Toets first, or import only the rest with --keep.
offline-unchanged = There is nothing to import: the form says nothing that does not stand here already.
offline-would = This would be imported: { $filled }. Changed or closed here too: { $both }. Nothing was imported.
offline-done = { $count ->
    [one] One answer imported. Nothing is submitted yet.
   *[other] { $count } answers imported. Nothing is submitted yet.
}
offline-left = Stays as it is, by --keep: { $proposals }.
offline-half = Not filled in completely: { $proposals }. Nothing was imported.
offline-half-hint = What the secretary imports counts as submitted. Let the member complete the form, or empty the proposal altogether.
reason-question = Not eligible: the answer to “{ $question }” is { $answer }. { $reason }
reason-question-document = Not eligible: “{ $question }” is missing. { $reason }
reason-question-list = { $count ->
    [0] Not eligible: nothing is marked of “{ $question }”; at least { $least } must be.
   *[other] Not eligible: { $count } are marked of “{ $question }”; at least { $least } must be.
} { $reason }
finding-none = no answer
finding-yes = yes
finding-no = no
finding-asked-for = asked for on { $day }
finding-supplied = supplied on { $day }
finding-ticked = { $count } marked
finding-short-yes = yes
finding-short-no = no
finding-short-asked-for = asked { $day }
finding-short-supplied = supplied { $day }
finding-short-ticked = { $count } marked
refused-question-unknown = The call has no question { $question } about eligibility.
refused-question-exclusion = “{ $question }” is an exclusion: answer yes or no, or note that it was asked for.
refused-question-item = The list “{ $question }” has no item { $item }.
refused-question-list = “{ $question }” is a list: mark what there is.
refused-question-no-list = “{ $question }” is no list: answer yes or no.
refused-question-reason = This answer to “{ $question }” makes the proposal ineligible: give a reason.
refused-proposal-unknown = { $proposal } is no proposal of this round.
refused-eligibility-open = Nothing can be confirmed of { $proposal } yet: not all questions are answered.
refused-eligibility-confirmed = { $proposal } is confirmed already.
minutes-eligibility-answered = { $proposal }, “{ $question }”: { $answer }
minutes-eligible = { $proposal } is eligible: the chair confirms it.
minutes-ineligible = { $proposal } is not eligible: the chair confirms it.
minutes-eligibility-reopened = The eligibility of { $proposal } is looked at again: { $reason }
ready-eligibility-open = { $count ->
    [one] Not all questions about eligibility are answered for 1 proposal ({ $proposals })
   *[other] Not all questions about eligibility are answered for { $count } proposals ({ $proposals })
} (toets eligibility).
ready-eligibility-unconfirmed = { $count ->
    [one] The chair has still to confirm the eligibility of 1 proposal ({ $proposals })
   *[other] The chair has still to confirm the eligibility of { $count } proposals ({ $proposals })
} (toets eligibility).
eligibility-title = Who may take part
eligibility-list = Proposals: { $settled } of { $all } settled
eligibility-standing = eligible
eligibility-is-closed = conflict
eligibility-is-breaks-rule = no, by rule
eligibility-is-waits = { $waits } asked for
eligibility-is-open = { $open } open
eligibility-is-ready = yes, so far
eligibility-is-fails = no, so far
eligibility-is-eligible = yes
eligibility-is-ineligible = no
eligibility-why = reason
eligibility-why-body = With this the proposal is not eligible. Give the reason: it goes into the minutes and the letter.
eligibility-source = Source: { $source }
eligibility-reason = Reason: { $text }
eligibility-letter = In the letter: { $text }
eligibility-closed = You have a conflict of interest on { $proposal }: you neither see nor answer the questions.
eligibility-no-questions = This call asks no questions about eligibility (eligibility in call.ron). The rules that the program checks itself do hold.
eligibility-answer-first = Answer the question first.
eligibility-chair-confirms = The chair confirms who may take part.
eligibility-breaks-rule = { $proposal } is not eligible by a rule of the call: there is nothing to confirm.
eligibility-none-ready = There is nothing to confirm now.
eligibility-not-confirmed = { $proposal } is not confirmed: there is nothing to reopen.
eligibility-all-settled = Everything is settled.
eligibility-same = That answer stood there already.
eligibility-saved = Saved.
eligibility-confirmed = { $count ->
    [one] 1 proposal confirmed.
   *[other] { $count } proposals confirmed.
}
eligibility-reopened = { $proposal } is reopened: the answers are still there, nothing of it is confirmed.
eligibility-confirm-body = { $ineligible ->
    [0] { $eligible ->
        [one] 1 proposal is eligible.
       *[other] { $eligible } proposals are eligible.
    }
   *[other] { $eligible ->
        [0] Not eligible
        [one] 1 proposal is eligible. Not eligible
       *[other] { $eligible } proposals are eligible. Not eligible
    } { $ineligible ->
        [one] is 1 proposal: it is not ranked.
       *[other] are { $ineligible } proposals: they are not ranked.
    }
}
eligibility-confirm-open = { $count ->
    [one] Questions are open about 1 proposal; that stays so.
   *[other] Questions are open about { $count } proposals; that stays so.
}
eligibility-confirm-yes = yes, confirm
eligibility-day-asked-for = Asked for on
eligibility-day-supplied = Supplied on
eligibility-day-hint = Day, month and year. Enter takes what stands there, Esc goes back.
eligibility-day-later = That day is still to come.
eligibility-find-hint = Number, title or lead
eligibility-answer-yes = yes
eligibility-answer-yes-letter = y
eligibility-answer-no = no
eligibility-answer-no-letter = n
eligibility-answer-asked-for = the applicant was asked for it
eligibility-answer-asked-for-letter = o
eligibility-answer-supplied = the applicant supplied it, and it is in order
eligibility-answer-supplied-letter = a
eligibility-answer-none = nothing of the list
eligibility-answer-none-letter = n
eligibility-answer-clear = no answer: clear it
eligibility-answer-clear-letter = c
eligibility-do-questions = questions
eligibility-do-proposals = proposals
eligibility-do-other = switch
eligibility-do-answer = answer
eligibility-do-yes = yes
eligibility-do-no = no
eligibility-do-asked = asked for
eligibility-do-supplied = supplied
eligibility-do-reason = reason
eligibility-do-letter = text of the letter
eligibility-do-confirm = confirm
eligibility-do-confirm-all = confirm all
eligibility-do-reopen = reopen
eligibility-do-undo = undo
eligibility-do-next = next open proposal
eligibility-do-find = find
eligibility-on-questions = On the questions
eligibility-on-proposals = On the proposals
eligibility-on-both = Everywhere
eligibility-nothing-hint = Import the proposals first: toets import proposals FILE
import-eligibility-closed = Answers about eligibility can no longer come in: the round is in the phase { $phase }.
import-eligibility-closed-hint = Go back to scoring with a reason first: toets phase scoring --reason "why"
import-holds-answer = answer to { $question }
import-question-unknown = “{ $question }” is no question of the call.
import-answers-columns-hint = A table has a column for each question, headed by its id or the question itself ({ $questions }), or the columns question and answer. Say it otherwise with --map COLUMN=QUESTION.
import-answers-two-shapes = The table has columns of questions and beside them a column question or answer: what counts cannot be told.
import-answer-word = “{ $text }” is no answer: write yes, no, asked for on DAY or supplied on DAY.
import-answer-item = “{ $text }” is not on the list, which has { $items }. Put + between what there is, or write none.
import-answer-day = “{ $text }” needs a day, such as 12/11/2026.
import-answer-twice = { $proposal } has two answers to “{ $question }”; the first is on line { $first }.
import-answer-reason-hint = Write the reason in a column reason; it is that of what is not in order in the row.
import-answers-closed = Left out, because you have a conflict of interest there: { $proposals }.
import-answers-reopened = { $count ->
    [one] Confirmed already, and to be confirmed again by the chair: { $proposals }.
   *[other] Confirmed already, and to be confirmed again by the chair ({ $count }): { $proposals }.
}
import-answers-would = { $count ->
    [one] This would bring in 1 answer. Nothing was changed.
   *[other] This would bring in { $count } answers. Nothing was changed.
}
import-answers-done = { $count ->
    [one] 1 answer brought in. See them with toets eligibility.
   *[other] { $count } answers brought in. See them with toets eligibility.
}
import-field-question = question
import-field-answer = answer
import-field-letter = text in the letter
intake-consequence-eligibility = { $comes } answers come in, and { $alters } change.
check-question-label = A question about eligibility needs a label.
check-question-items = A list without items asks nothing: put items in it, or leave asks out.
check-question-at-least = At least { $least } of a list of { $items } is not possible.
check-double-question = The question { $id } stands there twice; first at { $first }.
check-double-item = The item { $id } stands there twice; first at { $first }.
reason-question-excluded = Not eligible: marked of “{ $question }”: { $items }. { $reason }
refused-own-organisation = Your own organisation takes part in { $proposal }: somebody else answers and confirms this.
check-question-document = A document that must not be there is a question: leave asks out and ask whether it is there.
eligibility-is-withdrawn = withdrawn
eligibility-saved-again = Saved. The chair has to confirm this proposal again.
import-answer-later = { $proposal }: { $day } is still to come. Correct the day in the file.
ready-eligibility-back = Not everything is settled about eligibility. Go back to scoring with a reason, answer the questions and let the chair confirm: toets phase scoring --reason "why"
check-question-label-hint = Write the question as the secretary has to read it.
check-question-items-hint = Put the items in items: [Item(id: "a", label: "...")].
check-question-at-least-hint = Lower at_least, or add items.
check-question-document-hint = For example: label: "Is there a ...?", fails: Yes.
check-double-question-hint = Give every question an id and a label of its own.
check-double-item-hint = Give every item an id and a label of its own.
