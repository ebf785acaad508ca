//! Reasons as sentences: why a proposal is awarded, waits, or is refused, with
//! every figure that a pocket calculator needs.

use crate::domain::call::{Call, StrategyName, TargetOf as DeclaredTarget};
use crate::domain::eligibility::Ineligible;
use crate::domain::force::Force;
use crate::domain::id::{ProposalId, all_names, few_names};
use crate::domain::money::Money;
use crate::domain::phrase::{Phrase, Value};
use crate::domain::proposal::Proposal;
use crate::rank::assess::Missing;
use crate::rank::ranking::{Exclusion, ExclusionKind, lot};
use crate::result::reader::{Candid, NamedBeside, SeenApart, SeenFit};
use crate::round::Round;
use crate::round::seen::SeenRound;
use crate::select::{Outcome, RANKED, Reason, Shortfall, forming};
use crate::text::thresholds::of_failure;

pub use crate::result::figures::kind;

/// Candidates ranked below this one that the chair forced in and that so took
/// money before it, with what they ask together.
fn forced_before(one: &Candid<'_>, naming: Naming) -> Option<Phrase> {
    let later = one.fit().decisions().enumerate().skip(one.index() + 1);
    let forced = later.filter_map(|(place, (_, decision))| match decision.reason {
        Reason::ForcedIn { asked, .. } => Some((place, asked)),
        _ => None,
    });
    let (places, asked): (Vec<usize>, Vec<Money>) = forced.unzip();
    let together: Money = asked.into_iter().sum();
    let said = Phrase::new("reason-forced-before")
        .phrase("proposals", naming.of(&one.beside(&places)))
        .amount("together", together);
    (!places.is_empty()).then_some(said)
}

/// How many of the proposals that stand beside a figure a sentence names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// The first five, and how many more.
    Few,
    /// All of them, for who asks for the whole list.
    All,
}

impl Naming {
    /// Proposals that stand beside a figure, as a sentence names them.
    #[must_use]
    pub fn of(self, named: &NamedBeside) -> Phrase {
        named.phrase(match self {
            Naming::Few => few_names(&named.ids),
            Naming::All => Phrase::new("names-open").with("names", all_names(&named.ids)),
        })
    }
}

/// The first of the proposals that stand beside a figure, and how many more.
#[must_use]
pub fn first_of(named: &NamedBeside) -> Phrase {
    Naming::Few.of(named)
}

/// What the public draw did with a member of its group, so that it can be done
/// again by hand; `from` and `place` count from 1.
#[must_use]
pub fn of_draw(round: &Round, proposal: &ProposalId, from: usize, place: usize) -> Vec<Phrase> {
    let id = if from == place { "reason-drawn-same" } else { "reason-drawn" };
    let said = of_lot(round, proposal);
    said.map_or_else(Vec::new, |lot| vec![Phrase::new(id).count("from", from).count("place", place), lot])
}

/// The lot of a proposal with the command that gives it; nothing before the seed.
#[must_use]
pub fn of_lot(round: &Round, proposal: &ProposalId) -> Option<Phrase> {
    let seed = round.rulings.lot.as_ref()?;
    Some(
        Phrase::new("reason-drawn-lot")
            .with("lot", lot(seed, proposal.as_str()))
            .with("command", by_hand(seed, proposal.as_str())),
    )
}

/// The command that gives the lot of a proposal; quotes inside are kept whole.
#[must_use]
pub fn by_hand(seed: &str, id: &str) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "'\\''"));
    format!("printf '%s\\n%s' {} {} | sha256sum", quoted(seed), quoted(id))
}

/// What happens to the candidate at a place, as far as its reader may know: why in
/// sentences, or else what alone.
#[must_use]
pub fn of_outcome(fit: &SeenFit, place: usize) -> Vec<Phrase> {
    of_outcome_naming(fit, place, Naming::Few)
}

/// The same, naming as many proposals as its reader asks for.
#[must_use]
pub fn of_outcome_naming(fit: &SeenFit, place: usize, naming: Naming) -> Vec<Phrase> {
    if let Some(candid) = fit.candid(place) {
        return of_candidate(&candid, naming);
    }
    let Some(decision) = fit.decisions.get(place) else { return Vec::new() };
    let outcome = match decision.reserve {
        Some(place) => Phrase::new("outcome-reserve-place").count("place", place),
        None => decision.outcome.phrase(),
    };
    vec![Phrase::new("closed-outcome").phrase("outcome", outcome)]
}

/// Why a candidate got its outcome, sentence by sentence; first what a public draw
/// did with its place.
#[must_use]
pub fn of_candidate(one: &Candid<'_>, naming: Naming) -> Vec<Phrase> {
    let (round, fit, index) = (one.round(), one.fit(), one.index());
    let placed = &fit.ranking.ranked[index];
    let own = &round.proposals[placed.proposal];
    let set = round.lower_amount(own).map(|set| {
        Phrase::new("reason-amount-set")
            .phrase("requested", asked(round, own, round.call.cost(own)))
            .amount("amount", set.value)
            .with("reason", &set.reason)
    });
    let drawn = placed.drawn_from.filter(|_| fit.strategy != StrategyName::BestTotal);
    let mut said = drawn.map_or_else(Vec::new, |from| of_draw(round, &own.id, from + 1, index + 1));
    said.extend(set);
    let of_decision = |one: &Candid<'_>| {
        let said = of_decision(one, naming).into_iter();
        said.map(|phrase| with_cap(round, own, phrase)).collect::<Vec<_>>()
    };
    said.extend(of_decision(one));
    said.extend(moved_up(one, naming));
    let waits = |now: &Candid<'_>| now.fit().selection.decisions[now.index()].outcome == Outcome::Reserve;
    if let Some((now, withdrawn)) = one.since().filter(|(now, _)| waits(now)) {
        let still = of_decision(&now);
        if still != of_decision(one) {
            said.push(Phrase::new("reason-after-withdrawal").phrase("proposals", naming.of(&withdrawn)));
            said.extend(still);
        }
    }
    said
}

/// That a proposal was withdrawn, and why as far as its reader may know.
#[must_use]
pub fn of_withdrawal(round: &SeenRound, proposal: usize) -> Phrase {
    match round.rulings.withdrawn.get(&round.proposals[proposal].id) {
        Some(reason) if !reason.is_empty() => Phrase::new("reason-withdrawn").with("reason", reason),
        _ => Phrase::new("closed-withdrawn"),
    }
}

/// Whose withdrawal made it move up from the reserve list.
fn moved_up(one: &Candid<'_>, naming: Naming) -> Option<Phrase> {
    let withdrawn: Vec<usize> = one.fit().newly_withdrawn().collect();
    let awarded = matches!(one.fit().selection.decisions[one.index()].outcome, Outcome::Awarded(_));
    let named = naming.of(&one.named(withdrawn.iter().copied()));
    let said = Phrase::new("reason-moved-up").phrase("proposals", named);
    (awarded && !withdrawn.is_empty()).then_some(said)
}

/// What a proposal asks, of which `counted` is counted with: where the call caps
/// it, both figures.
#[must_use]
pub fn asked(round: &Round, proposal: &Proposal, counted: Money) -> Phrase {
    let capped = round.call.cost(proposal);
    match counted == capped && capped < proposal.requested {
        true => Phrase::new("amount-capped").amount("requested", proposal.requested).amount("capped", capped),
        false => Phrase::new("fact-money").amount("amount", counted),
    }
}

/// The same sentence in which the request stands beside what the cap leaves of it.
fn with_cap(round: &Round, own: &Proposal, phrase: Phrase) -> Phrase {
    let args = phrase.args.into_iter().map(|(name, value)| match value {
        Value::Amount(counted) if name == "asked" => match Money::from_decimal(counted) {
            Ok(counted) => (name, Value::Phrase(asked(round, own, counted))),
            Err(_) => (name, Value::Amount(counted)),
        },
        value => (name, value),
    });
    Phrase { id: phrase.id, args: args.collect() }
}

/// The targets and envelopes for whose minima an award counts, each in a sentence.
fn minima<'a>(
    call: &'a Call,
    targets: &'a [usize],
    envelopes: &'a [usize],
) -> impl Iterator<Item = Phrase> + 'a {
    let counted = |&at: &usize| Phrase::new("reason-for-target").phrase("target", call.target_name(at));
    let summed = |&at: &usize| Phrase::new("reason-for-minimum").phrase("class", call.envelope_name(at));
    targets.iter().map(counted).chain(envelopes.iter().map(summed))
}

/// Why a candidate got its outcome when its turn came.
fn of_decision(one: &Candid<'_>, naming: Naming) -> Vec<Phrase> {
    let (round, fit, index) = (one.round(), one.fit(), one.index());
    let proposal = |at: usize| &round.proposals[fit.ranking.ranked[at].proposal].id;
    let list = |all: &[usize]| naming.of(&one.beside(all));
    let own = &round.proposals[fit.ranking.ranked[index].proposal];
    let ruled = || round.rulings.forced.get(&own.id).map(|ruling| ruling.reason.clone()).unwrap_or_default();
    match &fit.selection.decisions[index].reason {
        Reason::Awarded { left, asked } => {
            vec![Phrase::new("reason-awarded").amount("left", *left).amount("asked", *asked)]
        }
        Reason::AwardedForTarget { left, asked, targets, envelopes } => {
            let why =
                if targets.is_empty() { "reason-awarded-for-minimum" } else { "reason-awarded-for-target" };
            let said = Phrase::new(why).amount("left", *left).amount("asked", *asked);
            std::iter::once(said).chain(minima(&round.call, targets, envelopes)).collect()
        }
        Reason::AwardedInPart { left, asked, minimum, reserve, targets, envelopes, envelope } => {
            let room = envelope.map(|one| {
                Phrase::new("reason-envelope-room")
                    .amount("room", one.room)
                    .phrase("class", round.call.envelope_name(one.envelope))
            });
            let amount = match fit.selection.decisions[index].outcome {
                Outcome::Awarded(amount) => amount,
                Outcome::Reserve | Outcome::Refused | Outcome::Withdrawn => Money::ZERO,
            };
            let id = match *reserve {
                Money::ZERO => "reason-awarded-in-part-alone",
                _ => "reason-awarded-in-part",
            };
            let said = Phrase::new(id)
                .amount("left", *left)
                .amount("asked", *asked)
                .amount("minimum", *minimum)
                .amount("reserve", *reserve)
                .amount("amount", amount);
            let whose = minima(&round.call, targets, envelopes);
            std::iter::once(said).chain(room).chain(whose).collect()
        }
        Reason::ForcedIn { asked, .. } => {
            vec![Phrase::new("reason-forced-in").amount("asked", *asked).with("reason", ruled())]
        }
        Reason::Standing { amount } => {
            let standing = Phrase::new("reason-standing").amount("amount", *amount);
            // Why the chair forced it in reaches whoever asks, also after a withdrawal.
            let forced = round.rulings.forced.get(&own.id).filter(|ruling| ruling.value == Force::In);
            let forced = forced.map(|ruling| {
                Phrase::new("unusual-forced-in").with("proposal", &own.id).with("reason", &ruling.reason)
            });
            std::iter::once(standing).chain(forced).collect()
        }
        Reason::ForcedOut => vec![Phrase::new("reason-forced-out").with("reason", ruled())],
        Reason::Withdrawn => {
            let before = fit.before.as_ref().and_then(|before| {
                Some(before.fit.selection.decisions.get(*before.places.get(index)?)?.outcome)
            });
            let lapses = match before {
                Some(Outcome::Awarded(amount)) => {
                    Some(Phrase::new("reason-withdrawn-award").amount("amount", amount))
                }
                Some(Outcome::Reserve) => Some(Phrase::new("reason-withdrawn-reserve")),
                Some(Outcome::Refused | Outcome::Withdrawn) | None => None,
            };
            lapses.into_iter().chain([of_withdrawal(round, fit.ranking.ranked[index].proposal)]).collect()
        }
        Reason::BudgetExhausted { left, asked, minimum, stopped_at } => {
            let mut sentences = Vec::new();
            if let Some(at) = stopped_at {
                sentences.push(Phrase::new("reason-stopped").with("proposal", proposal(*at)));
            }
            let id = if stopped_at.is_some() { "reason-left-at-stop" } else { "reason-budget-exhausted" };
            sentences.push(Phrase::new(id).amount("left", *left).amount("asked", *asked));
            sentences.extend(forced_before(one, naming));
            if let Some(minimum) = minimum {
                sentences.push(Phrase::new("reason-minimum").amount("minimum", *minimum));
            }
            sentences
        }
        Reason::SetAsideForTarget { left, asked, minimum, needs, sums, reserve } => {
            let counted = minimum.unwrap_or(*asked);
            // Awards that a class still needs count for the overall target too.
            let targets = &round.call.targets;
            let of_classes = needs.iter().zip(targets).filter(|(_, target)| target.of != DeclaredTarget::All);
            let covered = of_classes.map(|(need, _)| *need).max().unwrap_or(0);
            let says =
                |at: usize, need: u32| need > 0 && (targets[at].of != DeclaredTarget::All || need > covered);
            let least = |at: usize| {
                fit.selection.targets.get(at).map_or(0, |one| one.lowered_to.unwrap_or(one.at_least) as usize)
            };
            let needed = needs.iter().enumerate().filter(|(at, need)| says(*at, **need));
            let mut sentences =
                vec![Phrase::new("reason-set-aside").amount("left", *left).amount("asked", *asked)];
            sentences.extend(forced_before(one, naming));
            sentences.extend(needed.map(|(target, need)| {
                Phrase::new("reason-still-needed")
                    .count("count", *need as usize)
                    .count("least", least(target))
                    .phrase("target", round.call.target_name(target))
            }));
            let open = sums.iter().enumerate().filter(|(_, sum)| **sum > Money::ZERO);
            sentences.extend(open.map(|(envelope, sum)| {
                Phrase::new("reason-still-needed-money")
                    .amount("sum", *sum)
                    .phrase("class", round.call.envelope_name(envelope))
            }));
            match reserve {
                Some(reserve) => {
                    let who = forming(&fit.contest, &fit.selection, index);
                    sentences.push(
                        Phrase::new("reason-reserve")
                            .amount("reserve", *reserve)
                            .phrase("proposals", list(&who.unwrap_or_default())),
                    );
                    sentences.push(
                        Phrase::new("reason-together")
                            .amount("counted", counted)
                            .amount("reserve", *reserve)
                            .amount("together", counted + *reserve)
                            .amount("left", *left),
                    );
                }
                None => sentences.push(Phrase::new("reason-nobody-left")),
            }
            sentences
        }
        Reason::LeadMaximum { maximum, taken } => vec![
            Phrase::new("reason-lead-maximum")
                .count("maximum", *maximum as usize)
                .with("lead", &own.lead)
                .phrase("proposals", list(taken)),
        ],
        Reason::ClassMaximum { limit, maximum, taken } => vec![
            Phrase::new("reason-class-maximum")
                .count("maximum", *maximum as usize)
                .phrase("class", round.call.limit_name(*limit))
                .phrase("proposals", list(taken)),
        ],
        Reason::EnvelopeFull { envelope, room, at_most, asked, minimum } => {
            let full = Phrase::new("reason-envelope-full")
                .phrase("class", round.call.envelope_name(*envelope))
                .amount("room", *room)
                .amount("most", *at_most)
                .amount("asked", *asked);
            let minimum = minimum.map(|minimum| Phrase::new("reason-minimum").amount("minimum", minimum));
            std::iter::once(full).chain(minimum).collect()
        }
        Reason::NotInBestTotal { left, asked } => {
            let ranked = fit.contest.candidates.len() <= RANKED;
            let id = match (fit.selection.proof.is_some_and(|proof| proof.proven), ranked) {
                (true, true) => "reason-not-in-best-total",
                (true, false) => "reason-not-in-best-total-many",
                (false, _) => "reason-not-in-best-total-unproven",
            };
            vec![Phrase::new(id).amount("left", *left).amount("asked", *asked)]
        }
    }
}

/// The message id of a reason in two words.
#[must_use]
pub fn in_short(reason: &Reason) -> &'static str {
    match reason {
        Reason::Awarded { .. } => "outcome-awarded",
        Reason::AwardedForTarget { targets, .. } if targets.is_empty() => "outcome-for-minimum",
        Reason::AwardedForTarget { .. } => "outcome-for-target",
        Reason::AwardedInPart { .. } => "outcome-in-part",
        Reason::ForcedIn { .. } => "outcome-forced-in",
        Reason::Standing { .. } => "outcome-standing",
        Reason::ForcedOut => "outcome-forced-out",
        Reason::Withdrawn => "outcome-withdrawn",
        Reason::BudgetExhausted { .. } => "outcome-budget",
        Reason::SetAsideForTarget { .. } => "outcome-set-aside",
        Reason::LeadMaximum { .. } => "outcome-lead-maximum",
        Reason::ClassMaximum { .. } => "outcome-class-maximum",
        Reason::EnvelopeFull { .. } => "outcome-envelope-full",
        Reason::NotInBestTotal { .. } => "outcome-not-best",
    }
}

/// Whether the sentences of a reason open with the outcome themselves, so that a list
/// need not say it before them.
#[must_use]
pub fn says_outcome(reason: &Reason) -> bool {
    match reason {
        Reason::Awarded { .. }
        | Reason::AwardedForTarget { .. }
        | Reason::AwardedInPart { .. }
        | Reason::Standing { .. }
        | Reason::Withdrawn => true,
        Reason::ForcedIn { .. }
        | Reason::ForcedOut
        | Reason::BudgetExhausted { .. }
        | Reason::SetAsideForTarget { .. }
        | Reason::LeadMaximum { .. }
        | Reason::ClassMaximum { .. }
        | Reason::EnvelopeFull { .. }
        | Reason::NotInBestTotal { .. } => false,
    }
}

/// Why a proposal is not ranked, as far as its reader may know: in sentences, or
/// else in a word.
#[must_use]
pub fn of_apart(call: &Call, one: &SeenApart) -> Vec<Phrase> {
    match (&one.why, &one.assessment) {
        (Some(why), _) => of_exclusion(call, why),
        (None, None) => vec![Phrase::new(match one.kind {
            ExclusionKind::Incomplete => "closed-incomplete",
            ExclusionKind::BelowThreshold => "closed-below-threshold",
            ExclusionKind::Ineligible => "closed-ineligible",
            ExclusionKind::Withdrawn => "closed-withdrawn",
        })],
        (None, Some(_)) => vec![Phrase::new("closed-who")],
    }
}

/// Why a proposal is not ranked, sentence by sentence.
#[must_use]
pub fn of_exclusion(call: &Call, why: &Exclusion) -> Vec<Phrase> {
    match why {
        Exclusion::Withdrawn(reason) => vec![Phrase::new("reason-withdrawn").with("reason", reason)],
        Exclusion::Ineligible(rules) => rules.iter().map(Ineligible::phrase).collect(),
        Exclusion::Incomplete(missing) => of_all_missing(call, missing),
        Exclusion::BelowThreshold(failures) => failures.iter().map(|one| of_failure(call, one)).collect(),
    }
}

/// What is missing; the same shortage on every criterion is said once.
fn of_all_missing(call: &Call, missing: &[Missing]) -> Vec<Phrase> {
    if let [Missing::TooFewMarks { marks, min_sheets, .. }, ..] = missing
        && missing.len() > 1
        && missing.len() == call.criteria.len()
        && missing.iter().all(|one| {
            matches!(one, Missing::TooFewMarks { marks: m, min_sheets: n, .. } if m == marks && n == min_sheets)
        })
    {
        let said = Phrase::new("chair-too-few-sheets").count("marks", *marks);
        return vec![said.count("needed", *min_sheets as usize)];
    }
    missing.iter().map(|one| of_missing(call, one)).collect()
}

/// A criterion without a final mark.
fn of_missing(call: &Call, missing: &Missing) -> Phrase {
    match missing {
        Missing::TooFewMarks { criterion, marks, min_sheets } => Phrase::new("reason-too-few-marks")
            .with("criterion", call.criterion_label(criterion))
            .count("marks", *marks)
            .count("needed", *min_sheets as usize),
        Missing::NoConsensus { criterion } => {
            Phrase::new("reason-no-consensus").with("criterion", call.criterion_label(criterion))
        }
    }
}

/// Why a target was lowered.
#[must_use]
pub fn of_shortfall(shortfall: Shortfall) -> Phrase {
    match shortfall {
        Shortfall::TooFewCandidates { available, candidates } if available == candidates => {
            Phrase::new("target-too-few").count("available", available as usize)
        }
        Shortfall::TooFewCandidates { available, candidates } => Phrase::new("target-too-few-of")
            .count("available", available as usize)
            .count("candidates", candidates as usize),
        Shortfall::TooLittleMoney { needed, budget } => {
            Phrase::new("target-too-little").amount("needed", needed).amount("budget", budget)
        }
    }
}
