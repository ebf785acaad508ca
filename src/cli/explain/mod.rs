//! `toets explain`: everything that decided about one proposal, in sentences.

mod marks;
mod proof;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::fit::StrategyArg;
use crate::cli::output::Console;
use crate::cli::{Common, place};
use crate::domain::call::{StrategyName, TieStep};
use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::identity::ids::near;
use crate::domain::phrase::Phrase;
use crate::export::view::{RankingView, told_in_words};
use crate::rank::order::Decider;
use crate::rank::ranking::rank;
use crate::result::fit::fit_ranking;
use crate::round::Round;
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
    let consensus = Phrase::new("explain-text").lines("text", &left.consensus);
    let id = if left.holders.is_empty() { "explain-minority" } else { "explain-minority-of" };
    let minority =
        Phrase::new(id).with("names", round.committee.names(&left.holders)).lines("text", &left.minority);
    let said = [(consensus, &left.consensus), (minority, &left.minority)].into_iter();
    said.filter(|(_, text)| !text.is_empty()).map(|(said, _)| said).collect()
}
