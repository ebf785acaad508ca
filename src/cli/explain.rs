//! `toets explain`: everything that decided about one proposal, in sentences.

use num_traits::Zero;
use rust_decimal::Decimal;

use crate::cli::error::{CliError, Kind};
use crate::cli::fit::StrategyArg;
use crate::cli::output::Output;
use crate::cli::{Common, place};
use crate::domain::call::{StrategyName, TieStep, TotalForm};
use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::domain::round::Round;
use crate::domain::visibility::{Item, may_see};
use crate::export::proof_json::{against_ranking, certificate_of, points};
use crate::export::view::{RankingView, told_in_words};
use crate::rank::assess::Assessment;
use crate::rank::exact::{Exact, exact, round_half_up};
use crate::rank::order::Decider;
use crate::rank::ranking::rank;
use crate::select::fit::{Fit, explain as select_error, fit_ranking};
use crate::select::{Outcome, best_total_with};
use crate::text::events::member_names;
use crate::text::reasons;
use crate::tui::clean::clean;

/// Explain the place and the outcome of one proposal
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder of the round (may be left out) and the proposal's id
    #[arg(value_name = "[DIR] PROPOSAL", num_args = 1..=2, required = true)]
    words: Vec<String>,
    /// Strategy [default: the call's own]
    #[arg(long, value_name = "S")]
    strategy: Option<StrategyArg>,
}

/// Prints the explanation as the acting member may see it.
pub fn run(args: &Args, common: &Common, output: &mut Output) -> Result<(), CliError> {
    let (folder, id) = place::folder_and(&args.words);
    let (session, member) = place::open(&folder, common, output)?;
    place::with_ranking(&session)?;
    let round = &session.round;
    let id = id.unwrap_or_default();
    let index = round.proposals.iter().position(|proposal| proposal.id.as_str() == id).ok_or_else(|| {
        let what = Phrase::new("explain-unknown").with("proposal", id.escape_debug());
        CliError::new(Kind::Usage, what).hint("explain-unknown-hint")
    })?;
    let strategy = args.strategy.map_or_else(|| round.call.strategy(), StrategyName::from);
    for sentence in explain(round, &member, index, strategy)? {
        output.say(&sentence)?;
    }
    for sentence in committee_says(round, &member, &round.proposals[index].id) {
        output.say(&sentence)?;
    }
    Ok(())
}

/// Everything that decided about proposal `index`.
fn explain(
    round: &Round,
    member: &Member,
    index: usize,
    strategy: StrategyName,
) -> Result<Vec<Phrase>, CliError> {
    let proposal = &round.proposals[index];
    let heading =
        Phrase::new("explain-heading").with("proposal", &proposal.id).with("title", &proposal.title);
    let mut sentences = vec![heading];
    if !may_see(round, member, Item::Standing(&proposal.id)) {
        sentences.push(Phrase::new("conflict"));
        return Ok(sentences);
    }
    let corrected = round.net_corrections().into_iter().filter(|one| one.proposal == proposal.id);
    sentences.extend(corrected.map(|one| one.phrase()));
    let marks = may_see(round, member, Item::Marks(&proposal.id));
    let ranking = rank(round);
    if let Some(one) = ranking.unranked.iter().find(|one| one.proposal == index) {
        if marks {
            sentences.extend(of_marks(round, member, &one.assessment));
        }
        if let Some(total) = one.assessment.total.filter(|_| marks) {
            sentences.push(Phrase::new("explain-total").number("total", total));
        }
        sentences.extend(told_in_words(round, member, one));
        if let Some(reason) = round.rulings.waived.get(&proposal.id) {
            sentences.push(Phrase::new("explain-waived").with("reason", reason));
        }
        return Ok(sentences);
    }
    let view = RankingView::new(round, &ranking, member);
    if let Some(row) = view.ranked.iter().find(|row| row.placed.proposal == index) {
        if marks {
            sentences.extend(of_marks(round, member, &row.placed.assessment));
        }
        sentences.push(
            Phrase::new("explain-rank")
                .count("rank", row.rank)
                .count("of", view.ranked.len())
                .number("total", row.placed.total),
        );
        if let Some(drawn) = row.drawn {
            // Who sees the division reads it there.
            if !may_see(round, member, Item::Selection) {
                sentences.extend(reasons::of_draw(round, &proposal.id, drawn.from, drawn.place));
            }
        } else if row.open_tie.is_some() {
            sentences.push(Phrase::new("explain-tie-open"));
        } else if let Some(decider) = &row.decided_by {
            let step = reasons::of_decider(&round.call, decider);
            sentences.push(Phrase::new("explain-tie").phrase("step", step));
            if *decider == Decider::Step(TieStep::Lot) {
                sentences.extend(reasons::of_lot(round, &proposal.id));
            }
        }
    }
    if may_see(round, member, Item::Selection) {
        let fit = fit_ranking(round, ranking, strategy)?;
        let own = round.call.strategy();
        if strategy != own {
            let said = Phrase::new("explain-strategy").with("strategy", strategy.code());
            sentences.push(said.with("own", own.code()));
        }
        if let Some(at) = fit.ranking.ranked.iter().position(|placed| placed.proposal == index) {
            sentences.extend(reasons::of_candidate(round, &fit, at));
            sentences.extend(instead(round, &fit, at));
            if strategy == StrategyName::BestTotal {
                sentences.extend(forced_in(round, &fit, at)?);
                sentences.extend(on_paper(round, &fit, at));
            }
        }
    }
    Ok(sentences)
}

/// What the committee and a minority of it say on the proposal.
fn committee_says(round: &Round, member: &Member, id: &ProposalId) -> Vec<Phrase> {
    let left = round.rulings.meeting.get(id).filter(|_| may_see(round, member, Item::Proceedings(id)));
    let Some(left) = left else { return Vec::new() };
    let lines = |text: &str| text.lines().map(clean).collect::<Vec<_>>().join("\n");
    let consensus = Phrase::new("explain-text").with("text", lines(&left.consensus));
    let id = if left.holders.is_empty() { "explain-minority" } else { "explain-minority-of" };
    let minority =
        Phrase::new(id).with("names", member_names(round, &left.holders)).with("text", lines(&left.minority));
    let said = [(consensus, &left.consensus), (minority, &left.minority)].into_iter();
    said.filter(|(_, text)| !text.is_empty()).map(|(said, _)| said).collect()
}

/// Who is awarded instead of a candidate that the ranking alone would award, or
/// instead of whom a candidate is that it would not.
fn instead(round: &Round, fit: &Fit, at: usize) -> Option<Phrase> {
    let (gains, loses) = against_ranking(fit)?;
    let list = |all: &[usize]| {
        let ids = all.iter().map(|&one| round.proposals[fit.ranking.ranked[one].proposal].id.to_string());
        ids.collect::<Vec<_>>().join(", ")
    };
    let id = match (gains.contains(&at), loses.contains(&at)) {
        (true, _) if loses.is_empty() => "explain-instead-of-nobody",
        (true, _) => "explain-instead-of",
        (_, true) if gains.is_empty() => "explain-displaced-by-nobody",
        (_, true) => "explain-displaced-by",
        _ => return None,
    };
    Some(Phrase::new(id).with("proposals", list(if gains.contains(&at) { &loses } else { &gains })))
}

/// Why the best total leaves a candidate out, as a sum on paper.
fn on_paper(round: &Round, fit: &Fit, at: usize) -> Vec<Phrase> {
    let (Some(best), Outcome::Reserve) = (fit.selection.proof, fit.selection.decisions[at].outcome) else {
        return Vec::new();
    };
    let Some(found) = certificate_of(fit) else { return Vec::new() };
    let price = |units: i64| points(round, i128::from(units) * 100_000).unwrap_or_default();
    let whole = |units: i128| points(round, units).unwrap_or_default();
    let candidate = &fit.problem.candidates[at];
    let mut said = vec![Phrase::new("explain-paper-money").number("price", price(found.thousand))];
    let mut filled = Decimal::ZERO;
    for (target, &(needs, units)) in found.targets.iter().enumerate().filter(|(_, (_, units))| *units > 0) {
        said.push(
            Phrase::new("explain-paper-target")
                .phrase("target", reasons::target_name(&round.call, target))
                .number("price", price(units))
                .count("needs", needs as usize),
        );
        if fit.problem.targets.get(target).is_some_and(|target| target.of.counts(candidate)) {
            filled += price(units);
        }
    }
    let mut place = Decimal::ZERO;
    if let Some(lead) = found.leads.iter().find(|lead| lead.members.contains(&at)) {
        place = price(lead.price);
        said.push(Phrase::new("explain-paper-lead").number("price", place));
    }
    if !found.leads.is_empty() {
        said.push(Phrase::new("explain-paper-leads").count("count", found.leads.len()));
    }
    said.push(
        Phrase::new("explain-paper-bound").amount("budget", found.budget).number("bound", whole(found.bound)),
    );
    let own = found.figures[at].unwrap_or_default();
    let score = Decimal::new(candidate.score, round.call.total.total_decimals);
    let asked = i128::from(found.thousand) * i128::from(candidate.cost.cents());
    said.push(
        Phrase::new("explain-paper-own")
            .number("score", score)
            .number("filled", filled)
            .number("place", place)
            .amount("asked", candidate.cost)
            .number("price", price(found.thousand))
            .number("money", whole(asked))
            .number("figure", whole(own)),
    );
    let with = found.with(at).unwrap_or(found.bound);
    let out = best.proven && found.rules_out(at, best.objective);
    said.push(
        Phrase::new(if out { "explain-paper-out" } else { "explain-paper-open" })
            .number("bound", whole(found.bound))
            .number("less", whole((-own).max(0)))
            .number("with", whole(with))
            .number("best", Decimal::new(best.objective, round.call.total.total_decimals)),
    );
    said
}

/// What the best total would be with a candidate that it leaves out.
fn forced_in(round: &Round, fit: &Fit, at: usize) -> Result<Option<Phrase>, CliError> {
    let (Outcome::Reserve, Some(best)) = (fit.selection.decisions[at].outcome, fit.selection.proof) else {
        return Ok(None);
    };
    let with = best_total_with(&fit.problem, at)
        .map_err(|error| CliError::from(select_error(round, &fit.ranking, error)))?;
    let Some(with) = with else { return Ok(Some(Phrase::new("explain-best-never"))) };
    let points = |units: i64| Decimal::new(units, round.call.total.total_decimals);
    let id = match (best.proven && with.proven, best.objective - with.objective) {
        (false, _) => "explain-best-with-unproven",
        (true, 0) => "explain-best-with-equal",
        (true, _) => "explain-best-with",
    };
    Ok(Some(
        Phrase::new(id)
            .number("best", points(best.objective))
            .number("with", points(with.objective))
            .number("less", points(best.objective - with.objective))
            .number("bound", points(with.bound)),
    ))
}

/// How the total is made, criterion by criterion. Who may not know the names of
/// those who scored sees no single marks either: their order is that of the names.
fn of_marks(round: &Round, member: &Member, assessment: &Assessment) -> Vec<Phrase> {
    let call = &round.call;
    let single = may_see(round, member, Item::Names);
    let weights: Exact = call.criteria.iter().fold(Exact::zero(), |sum, one| sum + exact(one.weight));
    let mut sentences = Vec::new();
    for (criterion, merged) in call.criteria.iter().zip(&assessment.marks) {
        let (Some(mark), Some(points)) = (merged.mark, &merged.points) else {
            sentences.push(Phrase::new("explain-no-mark").with("criterion", &criterion.label));
            continue;
        };
        let id = match (merged.consensus, single) {
            (true, true) => "explain-consensus",
            (true, false) => "explain-consensus-only",
            (false, true) => "explain-mark",
            (false, false) => "explain-merged-only",
        };
        let form = match call.total.form {
            TotalForm::Percent => "explain-points-percent",
            TotalForm::Points => "explain-points",
        };
        sentences.push(
            Phrase::new(id)
                .with("criterion", &criterion.label)
                .numbers("given", &merged.given)
                .number("mark", mark)
                .phrase(
                    "points",
                    Phrase::new(form)
                        .number("weight", criterion.weight.normalize())
                        .number("mark", mark)
                        .number("worst", criterion.scale.worst_mark())
                        .number("best", criterion.scale.best_mark())
                        .number("weights", round_half_up(&weights, 4).unwrap_or_default().normalize())
                        .number("points", round_half_up(points, 4).unwrap_or_default().normalize()),
                ),
        );
    }
    sentences
}
