//! `toets explain`: everything that decided about one proposal, in sentences.

mod marks;
mod proof;

use std::sync::Arc;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::fit::StrategyArg;
use crate::cli::output::Console;
use crate::cli::{Common, place};
use crate::domain::call::{StrategyName, TieStep};
use crate::domain::id::{ProposalId, names};
use crate::domain::identity::ids::near;
use crate::domain::phrase::Phrase;
use crate::rank::order::Decider;
use crate::rank::ranking::{Ranking, rank};
use crate::result::despite::{Despite, MOST_ORDERS, despite_ties};
use crate::result::error::FitError;
use crate::result::fit::fit_ranking;
use crate::result::reader::{ReaderView, SeenFit};
use crate::round::Round;
use crate::round::seen::SeenRound;
use crate::round::visibility::{Item, may_see};
use crate::select::Outcome;
use crate::text::reasons::{self, Naming};
use crate::text::ties::of_tie;

use marks::of_marks;
use proof::{instead, left_out};

/// Explain the place and the outcome of one proposal
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder of the round (may be left out) and the proposal's id
    #[arg(value_name = "[DIR] PROPOSAL", num_args = 1..=2, required = true)]
    words: Vec<String>,
    /// Strategy [default: the call's own]
    #[arg(long, value_name = "S")]
    strategy: Option<StrategyArg>,
    /// Name every proposal of a list, where a sentence else names five
    #[arg(long)]
    full: bool,
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
    let mut sentences = of_standing(&view, index);
    let ranked = view.ranked.iter().find(|row| row.proposal == index);
    let answer = match ranked.filter(|_| may_see(round, &member, Item::Selection)) {
        Some(row) => {
            let naming = if args.full { Naming::All } else { Naming::Few };
            let asked = Asked { place: row.index, strategy, naming };
            of_money(round, &view, &ranking, asked, &mut sentences)
        }
        None => {
            let drawn = ranked.and_then(|row| row.drawn);
            let said = drawn.map(|drawn| {
                reasons::of_draw(&view.round, &round.proposals[index].id, drawn.from, drawn.place)
            });
            sentences.extend(said.unwrap_or_default());
            if ranked.is_some_and(|row| row.withdrawn) {
                sentences.push(reasons::of_withdrawal(&view.round, index));
            }
            Ok(())
        }
    };
    sentences.extend(committee_says(&view.round, &round.proposals[index].id));
    for sentence in sentences {
        output.say(&sentence)?;
    }
    answer
}

/// What proposal `index` is, what its marks come to and where it stands, as its reader
/// may see it: all that does not hang on the money.
fn of_standing(view: &ReaderView, index: usize) -> Vec<Phrase> {
    let (round, proposal) = (&*view.round, view.proposal(index));
    let heading =
        Phrase::new("explain-heading").with("proposal", &proposal.id).with("title", &proposal.title);
    let mut sentences = vec![heading];
    if view.closed.contains(&index) {
        sentences.push(Phrase::new("conflict"));
        return sentences;
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
        return sentences;
    }
    let Some(row) = view.ranked.iter().find(|row| row.proposal == index) else { return sentences };
    if let Some(figures) = &row.figures {
        sentences.extend(of_marks(round, figures.assessment()));
    }
    sentences.push(
        Phrase::new("explain-rank")
            .count("rank", row.rank)
            .count("of", view.ranked.len())
            .number("total", row.total),
    );
    if row.drawn.is_some() {
        // The draw is told with the money.
    } else if row.open_tie.is_some() {
        let tied = view.ranked.iter().filter(|other| other.open_tie == row.open_tie);
        let tied = tied.map(|other| other.proposal).filter(|&other| other != index);
        let tied: Vec<ProposalId> = tied.map(|other| view.proposal(other).id.clone()).collect();
        sentences.push(Phrase::new("explain-tie-open").with("proposals", names(&tied)));
    } else {
        sentences.extend(of_tie(view, row));
        let decider = row.figures.as_ref().and_then(|figures| figures.decided_by.as_ref());
        if decider == Some(&Decider::Step(TieStep::Lot)) {
            sentences.extend(reasons::of_lot(round, &proposal.id));
        }
    }
    sentences
}

/// What is asked of the money: for the candidate at which place, under which strategy,
/// and how many proposals a sentence names.
#[derive(Clone, Copy)]
struct Asked {
    place: usize,
    strategy: StrategyName,
    naming: Naming,
}

/// How the money came to the candidate at a place, or did not. Where the division is
/// refused for a tie in which it does not stand: what holds whichever way that is decided.
fn of_money(
    round: &Round,
    view: &Arc<ReaderView>,
    ranking: &Ranking,
    asked: Asked,
    sentences: &mut Vec<Phrase>,
) -> Result<(), CliError> {
    let Asked { place, strategy, naming } = asked;
    let own = round.call.strategy();
    if strategy != own {
        sentences.push(
            Phrase::new("explain-strategy").phrase("strategy", strategy.phrase()).phrase("own", own.phrase()),
        );
    }
    let fit = match fit_ranking(round, ranking.clone(), strategy) {
        Ok(fit) => SeenFit::new(view.clone(), round, fit),
        Err(FitError::Tie { members, .. })
            if !members.contains(view.id_at(place)) && round.seal().is_none() =>
        {
            sentences.push(Phrase::new("explain-tie-elsewhere").with("proposals", names(&members)));
            sentences.extend(despite(round, view, ranking, asked)?);
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    };
    let drawn = view.at(place).and_then(|row| row.drawn);
    if let Some(drawn) = drawn.filter(|_| fit.candid(place).is_none()) {
        sentences.extend(reasons::of_draw(&view.round, view.id_at(place), drawn.from, drawn.place));
    }
    let reason = reasons::of_outcome_naming(&fit, place, naming);
    if fit.candid(place).is_none() {
        sentences.extend(reason);
        return Ok(());
    }
    let left_out = left_out(&fit, place, naming)?;
    // Who is left out by the best total is told that once, with every figure.
    sentences.extend(reason.into_iter().filter(|one| left_out.is_empty() || !reasons::is_of_best_total(one)));
    sentences.extend(left_out);
    sentences.extend(instead(&fit, place, naming));
    Ok(())
}

/// What holds for a candidate whichever way a tie in which it does not stand is decided.
fn despite(
    round: &Round,
    view: &Arc<ReaderView>,
    ranking: &Ranking,
    asked: Asked,
) -> Result<Vec<Phrase>, CliError> {
    let Asked { place, strategy, naming } = asked;
    if ranking.ranked[place].open_tie.is_some() {
        return Ok(vec![Phrase::new("explain-despite-own-tie")]);
    }
    Ok(match despite_ties(round, ranking, strategy, place)? {
        Despite::Same(fit) => {
            let seen = ReaderView::of(view.round.clone(), round, &fit.ranking);
            let fit = SeenFit::new(Arc::new(seen), round, *fit);
            let mut said = vec![Phrase::new("explain-despite-same")];
            said.extend(reasons::of_outcome_naming(&fit, place, naming));
            said
        }
        Despite::Outcome(Outcome::Awarded(amount)) if view.is_open_at(place) => {
            vec![Phrase::new("explain-despite-awarded").amount("amount", amount)]
        }
        Despite::Outcome(Outcome::Awarded(_)) => vec![Phrase::new("explain-despite-awarded-closed")],
        Despite::Outcome(Outcome::Reserve) => vec![Phrase::new("explain-despite-reserve")],
        Despite::Outcome(Outcome::Withdrawn) => vec![Phrase::new("closed-withdrawn")],
        Despite::Outcome(Outcome::Refused) => vec![Phrase::new("explain-despite-refused")],
        Despite::Hangs => vec![Phrase::new("explain-despite-hangs")],
        Despite::TooMany => vec![Phrase::new("explain-despite-many").count("most", MOST_ORDERS)],
    })
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
