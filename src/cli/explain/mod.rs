//! `toets explain`: everything that decided about one proposal, in sentences.

mod marks;
mod proof;

use std::sync::Arc;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::fit::StrategyArg;
use crate::cli::output::Console;
use crate::cli::{Common, place};
use crate::domain::call::{StrategyName, TieStep};
use crate::domain::id::ProposalId;
use crate::domain::identity::ids::near;
use crate::domain::phrase::Phrase;
use crate::rank::order::Decider;
use crate::rank::ranking::rank;
use crate::result::fit::fit_ranking;
use crate::result::reader::{ReaderView, SeenFit};
use crate::round::seen::SeenRound;
use crate::round::visibility::{Item, may_see};
use crate::text::reasons;

use marks::of_marks;
use proof::{forced_in, instead, on_paper};

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
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let (folder, id) = place::folder_and(&args.words);
    let (session, member) = place::open(&folder, common, output)?;
    place::with_ranking(&session)?;
    let round = &session.round;
    let id = id.unwrap_or_default();
    let index = round.proposals.iter().position(|proposal| proposal.id.as_str() == id).ok_or_else(|| {
        let what = Phrase::new("explain-unknown").with("proposal", id.escape_debug());
        let near = near(id, round.proposals.iter().map(|proposal| proposal.id.as_str()));
        CliError::new(ExitKind::Usage, what).hint("explain-unknown-hint").near(near)
    })?;
    let strategy = args.strategy.map_or_else(|| round.call.strategy(), StrategyName::from);
    let ranking = rank(round);
    let view = Arc::new(ReaderView::new(round, &ranking, &member));
    let ranked = view.ranked.iter().any(|row| row.proposal == index);
    let fit = match ranked && may_see(round, &member, Item::Selection) {
        true => Some(SeenFit::new(view.clone(), round, fit_ranking(round, ranking, strategy)?)),
        false => None,
    };
    for sentence in explain(&view, fit.as_ref(), index)? {
        output.say(&sentence)?;
    }
    for sentence in committee_says(&view.round, &round.proposals[index].id) {
        output.say(&sentence)?;
    }
    Ok(())
}

/// Everything that decided about proposal `index`, as its reader may see it.
fn explain(view: &ReaderView, fit: Option<&SeenFit>, index: usize) -> Result<Vec<Phrase>, CliError> {
    let (round, proposal) = (&*view.round, view.proposal(index));
    let heading =
        Phrase::new("explain-heading").with("proposal", &proposal.id).with("title", &proposal.title);
    let mut sentences = vec![heading];
    if view.closed.contains(&index) {
        sentences.push(Phrase::new("conflict"));
        return Ok(sentences);
    }
    let corrected = round.net_corrections().into_iter().filter(|one| one.proposal == proposal.id);
    sentences.extend(corrected.map(|one| one.phrase()));
    if let Some(one) = view.apart.iter().find(|one| one.proposal == index) {
        if let Some(assessment) = &one.assessment {
            sentences.extend(of_marks(round, assessment));
        }
        if let Some(total) = one.total {
            sentences.push(Phrase::new("explain-total").number("total", total));
        }
        sentences.extend(reasons::of_apart(&round.call, one));
        if let Some(reason) = round.rulings.waived.get(&proposal.id) {
            sentences.push(Phrase::new("explain-waived").with("reason", reason));
        }
        return Ok(sentences);
    }
    let Some(row) = view.ranked.iter().find(|row| row.proposal == index) else { return Ok(sentences) };
    if let Some(figures) = &row.figures {
        sentences.extend(of_marks(round, figures.assessment()));
    }
    sentences.push(
        Phrase::new("explain-rank")
            .count("rank", row.rank)
            .count("of", view.ranked.len())
            .number("total", row.total),
    );
    if let Some(drawn) = row.drawn {
        // Who reads the reason of the division reads it there.
        if fit.is_none_or(|fit| fit.candid(row.index).is_none()) {
            sentences.extend(reasons::of_draw(round, &proposal.id, drawn.from, drawn.place));
        }
    } else if row.open_tie.is_some() {
        sentences.push(Phrase::new("explain-tie-open"));
    } else if let Some(decider) = row.figures.as_ref().and_then(|one| one.decided_by.as_ref()) {
        let step = reasons::of_decider(&round.call, decider);
        sentences.push(Phrase::new("explain-tie").phrase("step", step));
        if *decider == Decider::Step(TieStep::Lot) {
            sentences.extend(reasons::of_lot(round, &proposal.id));
        }
    }
    let Some(fit) = fit else { return Ok(sentences) };
    let own = round.call.strategy();
    if fit.strategy != own {
        let said = Phrase::new("explain-strategy").with("strategy", fit.strategy.code());
        sentences.push(said.with("own", own.code()));
    }
    sentences.extend(reasons::of_outcome(fit, row.index));
    if fit.candid(row.index).is_some() {
        sentences.extend(instead(fit, row.index));
        if fit.strategy == StrategyName::BestTotal {
            sentences.extend(forced_in(fit, row.index)?);
            sentences.extend(on_paper(fit, row.index));
        }
    }
    Ok(sentences)
}

/// What the committee and a minority of it say on the proposal.
fn committee_says(round: &SeenRound, id: &ProposalId) -> Vec<Phrase> {
    let Some(left) = round.rulings.meeting.get(id) else { return Vec::new() };
    let consensus = Phrase::new("explain-text").lines("text", &left.consensus);
    let id = if left.holders.is_empty() { "explain-minority" } else { "explain-minority-of" };
    let minority =
        Phrase::new(id).with("names", round.committee.names(&left.holders)).lines("text", &left.minority);
    let said = [(consensus, &left.consensus), (minority, &left.minority)].into_iter();
    said.filter(|(_, text)| !text.is_empty()).map(|(said, _)| said).collect()
}
