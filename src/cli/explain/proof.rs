//! Why the best total leaves a proposal out, and who is awarded instead of whom.

use rust_decimal::Decimal;

use crate::cli::error::CliError;
use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::export::proof_json::{against_ranking, certificate_of, points, price};
use crate::result::contest::explain as select_error;
use crate::result::reader::{NamedBeside, SeenFit};
use crate::select::{Candidate, Outcome, RANKED, Reason, best_total_with};
use crate::text::reasons::{self, Naming};

/// Who is awarded instead of a candidate that the ranking alone would award, or
/// instead of whom a candidate is that it would not.
pub(super) fn instead(fit: &SeenFit, at: usize, naming: Naming) -> Option<Phrase> {
    let (gains, loses) = against_ranking(fit)?;
    let id = match (gains.contains(&at), loses.contains(&at)) {
        (true, _) if loses.is_empty() => "explain-instead-of-nobody",
        (true, _) => "explain-instead-of",
        (_, true) if gains.is_empty() => "explain-displaced-by-nobody",
        (_, true) => "explain-displaced-by",
        _ => return None,
    };
    let others = if gains.contains(&at) { &loses } else { &gains };
    let ids: Vec<ProposalId> = others.iter().map(|&one| fit.view().id_at(one).clone()).collect();
    Some(Phrase::new(id).phrase("proposals", naming.of(&NamedBeside { ids, closed: 0 })))
}

/// Why the best total leaves a candidate out, as a sum on paper; nothing where the prices
/// do not show it.
fn on_paper(seen: &SeenFit, at: usize, naming: Naming) -> Vec<Phrase> {
    let (round, found) = (&seen.view().round, certificate_of(seen));
    let fit = seen.to_work_out();
    let (Some(best), Outcome::Reserve) = (fit.selection.proof, fit.selection.decisions[at].outcome) else {
        return Vec::new();
    };
    let Some(found) = found.filter(|found| best.proven && found.rules_out(at, best.objective)) else {
        return Vec::new();
    };
    let price = |units: i64| price(round, units).unwrap_or_default();
    let whole = |units: i128| points(round, units).unwrap_or_default();
    let candidate = &fit.contest.candidates[at];
    let mut said = vec![Phrase::new("explain-paper-money").number("price", price(found.thousand))];
    let mut filled = Decimal::ZERO;
    for (target, &(needs, units)) in found.targets.iter().enumerate().filter(|(_, (_, units))| *units > 0) {
        said.push(
            Phrase::new("explain-paper-target")
                .phrase("target", round.call.target_name(target))
                .number("price", price(units))
                .count("needs", needs as usize),
        );
        if fit.contest.targets.get(target).is_some_and(|target| target.of.counts(candidate)) {
            filled += price(units);
        }
    }
    let mut place = Decimal::ZERO;
    if let Some(lead) = found.leads.iter().find(|lead| lead.members.contains(&at)) {
        place = price(lead.price);
        said.push(Phrase::new("explain-paper-lead").number("price", place));
    }
    for (limit, &(room, units)) in found.limits.iter().enumerate().filter(|(_, (_, units))| *units > 0) {
        said.push(
            Phrase::new("explain-paper-limit")
                .phrase("class", round.call.limit_name(limit))
                .number("price", price(units))
                .count("room", room as usize),
        );
        if fit.contest.limits.get(limit).is_some_and(|limit| limit.of.counts(candidate)) {
            place += price(units);
        }
    }
    for one in &found.envelopes {
        let id = if one.least { "explain-paper-envelope-least" } else { "explain-paper-envelope-most" };
        said.push(
            Phrase::new(id)
                .phrase("class", round.call.envelope_name(one.envelope))
                .number("price", price(one.thousand))
                .amount("amount", one.amount),
        );
        if fit.contest.envelopes.get(one.envelope).is_some_and(|envelope| envelope.of.counts(candidate)) {
            let money = whole(i128::from(one.thousand) * i128::from(candidate.cost.cents()));
            if one.least {
                filled += money;
            } else {
                place += money;
            }
        }
    }
    if !found.leads.is_empty() {
        said.push(Phrase::new("explain-paper-leads").count("count", found.leads.len()));
    }
    let beforehand = Decimal::new(found.beforehand, round.call.total.total_decimals);
    let settled: Vec<usize> = fit.settled_beforehand().collect();
    if !settled.is_empty() {
        said.push(
            Phrase::new("explain-paper-beforehand")
                .phrase("proposals", naming.of(&seen.beside(&settled)))
                .number("sum", beforehand),
        );
    }
    // Who is settled, kept out or withdrawn has no place in the sum.
    let all = fit.contest.candidates.iter().all(Candidate::is_open) && settled.is_empty();
    said.push(
        Phrase::new(if all { "explain-paper-bound" } else { "explain-paper-bound-decided" })
            .amount("budget", found.budget)
            .number("beforehand", beforehand)
            .number("bound", whole(found.bound)),
    );
    let own = found.figures[at].unwrap_or_default();
    let score = Decimal::new(candidate.score, round.call.total.total_decimals);
    said.push(
        Phrase::new("explain-paper-own")
            .number("score", score)
            .number("filled", filled)
            .number("place", place)
            .amount("asked", candidate.cost)
            .number("price", price(found.thousand))
            .number("figure", whole(own)),
    );
    let with = found.with(at).unwrap_or(found.bound);
    said.push(
        Phrase::new("explain-paper-out")
            .number("bound", whole(found.bound))
            .number("less", whole((-own).max(0)))
            .number("with", whole(with))
            .number("best", Decimal::new(best.objective, round.call.total.total_decimals)),
    );
    said
}

/// Why the best total leaves a candidate out: what it would be with it, and how anybody
/// sees that. On paper, where the prices show it; else by the search, which is said.
pub(super) fn left_out(seen: &SeenFit, at: usize, naming: Naming) -> Result<Vec<Phrase>, CliError> {
    let (round, fit) = (&seen.view().round, seen.to_work_out());
    let decision = &fit.selection.decisions[at];
    let (&Reason::NotInBestTotal { left, asked }, Some(best)) = (&decision.reason, fit.selection.proof)
    else {
        return Ok(Vec::new());
    };
    let with = best_total_with(&fit.contest_as_it_stands(), &fit.selection, at)
        .map_err(|error| CliError::from(select_error(round, &fit.ranking, error)))?;
    let own = &round.proposals[fit.ranking.ranked[at].proposal];
    let about = |id: &str| Phrase::new(id).phrase("asked", reasons::asked(round, own, asked));
    let Some(with) = with else { return Ok(vec![about("explain-best-never")]) };
    let points = |units: i64| Decimal::new(units, round.call.total.total_decimals);
    let proven = best.proven && with.proven;
    let ranked = fit.contest.candidates.len() <= RANKED;
    let said = match (proven, best.objective - with.objective) {
        (false, _) => about("explain-best-with-unproven").number("bound", points(with.bound)),
        (true, 0) if ranked => about("explain-best-with-equal"),
        (true, 0) => about("explain-best-with-equal-many").count("most", RANKED),
        (true, less) => about("explain-best-with").number("less", points(less)),
    };
    let mut said = vec![
        said.amount("left", left)
            .number("best", points(best.objective))
            .number("with", points(with.objective)),
    ];
    let on_paper = on_paper(seen, at, naming);
    if on_paper.is_empty() && proven {
        said.push(Phrase::new("explain-best-searched").number("bound", points(with.bound)));
    }
    said.extend(on_paper);
    Ok(said)
}
