//! `toets explain`: everything that decided about one proposal, in sentences.

use num_traits::Zero;

use crate::cli::error::{CliError, Kind};
use crate::cli::output::Output;
use crate::cli::{Common, place};
use crate::domain::call::{Call, TotalForm};
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::domain::round::Round;
use crate::domain::visibility::{Item, may_see};
use crate::export::view::RankingView;
use crate::rank::assess::Assessment;
use crate::rank::exact::{Exact, exact, round_half_up};
use crate::rank::ranking::rank;
use crate::select::fit::fit_ranking;
use crate::text::reasons;

/// Explain the place and the outcome of one proposal
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder of the round (may be left out) and the proposal's id
    #[arg(value_name = "[DIR] PROPOSAL", num_args = 1..=2, required = true)]
    words: Vec<String>,
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
    for sentence in explain(round, &member, index)? {
        output.say(&sentence)?;
    }
    Ok(())
}

/// Everything that decided about proposal `index`.
fn explain(round: &Round, member: &Member, index: usize) -> Result<Vec<Phrase>, CliError> {
    let proposal = &round.proposals[index];
    let heading =
        Phrase::new("explain-heading").with("proposal", &proposal.id).with("title", &proposal.title);
    let mut sentences = vec![heading];
    if !may_see(round, member, Item::Standing(&proposal.id)) {
        sentences.push(Phrase::new("conflict"));
        return Ok(sentences);
    }
    let marks = may_see(round, member, Item::Marks(&proposal.id));
    let ranking = rank(round);
    if let Some(one) = ranking.unranked.iter().find(|one| one.proposal == index) {
        if marks {
            sentences.extend(of_marks(&round.call, &one.assessment));
        }
        sentences.extend(reasons::of_exclusion(&round.call, &one.why));
        return Ok(sentences);
    }
    let view = RankingView::new(round, &ranking, member);
    if let Some(row) = view.ranked.iter().find(|row| row.placed.proposal == index) {
        if marks {
            sentences.extend(of_marks(&round.call, &row.placed.assessment));
        }
        sentences.push(
            Phrase::new("explain-rank")
                .count("rank", row.rank)
                .count("of", view.ranked.len())
                .number("total", row.placed.total),
        );
        if row.open_tie.is_some() {
            sentences.push(Phrase::new("explain-tie-open"));
        } else if let Some(decider) = &row.decided_by {
            let step = reasons::of_decider(&round.call, decider);
            sentences.push(Phrase::new("explain-tie").phrase("step", step));
        }
    }
    if may_see(round, member, Item::Selection) {
        let fit = fit_ranking(round, ranking, round.call.strategy())?;
        let candidate = fit.ranking.ranked.iter().position(|placed| placed.proposal == index);
        sentences.extend(candidate.into_iter().flat_map(|at| reasons::of_candidate(round, &fit, at)));
    }
    Ok(sentences)
}

/// How the total is made, criterion by criterion.
fn of_marks(call: &Call, assessment: &Assessment) -> Vec<Phrase> {
    let weights: Exact = call.criteria.iter().fold(Exact::zero(), |sum, one| sum + exact(one.weight));
    let mut sentences = Vec::new();
    for (criterion, merged) in call.criteria.iter().zip(&assessment.marks) {
        let (Some(mark), Some(points)) = (merged.mark, &merged.points) else {
            sentences.push(Phrase::new("explain-no-mark").with("criterion", &criterion.label));
            continue;
        };
        let id = if merged.consensus { "explain-consensus" } else { "explain-mark" };
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
