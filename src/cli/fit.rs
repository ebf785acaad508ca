//! `toets fit`: the ranking fitted to the budget, for people or as JSON.

use std::sync::Arc;

use clap::ValueEnum;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::fit_with::{self, FitPart};
use crate::cli::output::Console;
use crate::cli::rank::json;
use crate::cli::table::{Align, PlainTable};
use crate::cli::{Common, RoundArg, place};
use crate::domain::call::StrategyName;
use crate::domain::committee::Member;
use crate::domain::id::names;
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::export::costs_json::{budgets_json, costs_json};
use crate::export::fit_json::FitJson;
use crate::rank::ranking::lot;
use crate::result::figures::drawn;
use crate::result::fit::fit;
use crate::result::reader::{ReaderView, SeenDecision, SeenFit, SeenOutcome};
use crate::round::visibility::{Item, may_see};
use crate::store::check::cells::missing_cells;
use crate::store::session::Session;
use crate::text::bounds::of_bounds;
use crate::text::standing::FitStanding;
use crate::text::ties::{of_decider, of_reserve};
use crate::text::{Texts, reasons};

/// Fit the ranking to the budget and the targets
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    round: RoundArg,
    /// Strategy [default: the call's own]
    #[arg(long, value_name = "S")]
    strategy: Option<StrategyArg>,
    /// Write JSON (version 1) for other programs
    #[arg(long)]
    json: bool,
    /// Add costs (what the targets cost) and budgets[=K] (what budget funds the next 1 to K)
    #[arg(long, value_name = "LIST", value_delimiter = ',', value_parser = FitPart::read)]
    with: Vec<FitPart>,
}

/// A strategy by its name on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum StrategyArg {
    /// Down the ranking; stop at the first that does not fit
    InOrderStop,
    /// Down the ranking; pass over what does not fit
    InOrderSkip,
    /// Down the ranking; award what still lets every target be met
    Targets,
    /// The feasible set with the highest total score
    BestTotal,
}

impl From<StrategyArg> for StrategyName {
    fn from(arg: StrategyArg) -> StrategyName {
        match arg {
            StrategyArg::InOrderStop => StrategyName::InOrderStop,
            StrategyArg::InOrderSkip => StrategyName::InOrderSkip,
            StrategyArg::Targets => StrategyName::Targets,
            StrategyArg::BestTotal => StrategyName::BestTotal,
        }
    }
}

/// Prints the division of the budget.
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let (session, member) = place::open(&args.round.path(), common, output)?;
    let fit = of_session(&session, &member, args.strategy.map(StrategyName::from))?;
    warn_of_missing_cells(&fit, output);
    let extras = fit_with::extras(&fit, &args.with)?;
    if args.json {
        let mut answer = FitJson::new(&fit);
        answer.costs = extras.costs.as_ref().map(|costs| costs_json(&fit, costs.as_ref()));
        answer.budgets = extras.budgets.as_ref().map(|budgets| budgets_json(&fit, budgets));
        return json(output, &answer);
    }
    let mut lines = lines(&fit, output.texts());
    lines.extend(fit_with::lines(&fit, &extras, output.texts()));
    for line in lines {
        output.line(&line)?;
    }
    Ok(())
}

/// Says where a rule of the call was not applied because a cell is empty.
fn warn_of_missing_cells(fit: &SeenFit, output: &Console) {
    let view = fit.view();
    let open = view.ranked.iter().filter(|row| row.figures.is_some());
    let lacking: Vec<_> = open
        .map(|row| view.proposal(row.proposal))
        .filter(|proposal| !missing_cells(&view.round.call, proposal, &view.round.register).is_empty())
        .map(|proposal| proposal.id.clone())
        .collect();
    if !lacking.is_empty() {
        output.remark(&Phrase::new("fit-missing-cells").with("proposals", names(&lacking)));
    }
}

/// The fit of a session, as a member may see it who may see one at all.
pub fn of_session(
    session: &Session,
    member: &Member,
    strategy: Option<StrategyName>,
) -> Result<SeenFit, CliError> {
    place::with_ranking(session)?;
    let round = &session.round;
    if !may_see(round, member, Item::Selection) {
        return Err(CliError::new(ExitKind::Refused, Phrase::new("refused-role-leads")));
    }
    let fit = fit(round, strategy.unwrap_or_else(|| round.call.strategy()))?;
    let view = ReaderView::new(round, &fit.ranking, member);
    Ok(SeenFit::new(Arc::new(view), round, fit))
}

/// The division as lines.
pub fn lines(fit: &SeenFit, texts: &Texts) -> Vec<String> {
    let mut lines = summary(fit, texts);
    let mut table = PlainTable::new(vec![
        ("#".to_owned(), Align::Right, 5),
        (texts.get("table-id"), Align::Left, 12),
        (texts.get("table-title"), Align::Left, 44),
        (texts.get("table-classes"), Align::Left, 12),
        (texts.get("table-total"), Align::Right, 12),
        (texts.get("table-requested"), Align::Right, 16),
        (texts.get("table-awarded"), Align::Right, 16),
        (texts.get("table-outcome"), Align::Left, 40),
    ]);
    let view = fit.view();
    let ties: Vec<String> = view.by_place().map(|(place, _)| tie(fit, place, texts)).collect();
    let tied = ties.iter().any(|tie| !tie.is_empty());
    if tied {
        table.column(texts.get("table-tie"), Align::Left, 60);
    }
    for ((place, row), tie) in view.by_place().zip(ties) {
        let proposal = view.proposal(row.proposal);
        let decision = &fit.decisions[place];
        let figures = decision.figures.as_ref();
        let amount = |amount: Option<Money>| amount.map(|one| texts.amount(one)).unwrap_or_default();
        let mut cells = vec![
            row.rank.to_string(),
            proposal.id.to_string(),
            proposal.title.clone(),
            view.class_ids(row).unwrap_or_default().join("+"),
            texts.number(row.total),
            amount(row.figures.as_ref().map(|one| one.requested)),
            amount(figures.and_then(|one| one.amount)),
            outcome(decision, texts),
        ];
        cells.extend(tied.then_some(tie));
        table.row(cells);
    }
    if view.ranked.is_empty() {
        lines.push(texts.get("rank-nobody"));
    } else {
        lines.extend(table.lines());
    }
    lines.extend(draw(fit, texts));
    lines
}

/// The outcome in a few words: with why, where that is open.
fn outcome(decision: &SeenDecision, texts: &Texts) -> String {
    let why = decision.figures.as_ref().map(|one| texts.get(reasons::in_short(&one.reason)));
    match (decision.outcome, decision.reserve, why) {
        (SeenOutcome::Reserve, Some(place), why) => {
            let place = texts.say(&Phrase::new("outcome-reserve-place").count("place", place));
            why.map_or_else(|| place.clone(), |why| format!("{place}, {why}"))
        }
        (_, _, Some(why)) => why,
        (outcome, _, None) => texts.get(&format!("outcome-{}", outcome.code())),
    }
}

/// What ordered a candidate of the reserve list that has the same total as another one
/// there, in a few words.
fn tie(fit: &SeenFit, place: usize, texts: &Texts) -> String {
    let view = fit.view();
    let Some(row) = view.at(place).filter(|_| of_reserve(fit, place).is_some()) else { return String::new() };
    let decider = row.figures.as_ref().and_then(|one| one.decided_by.as_ref());
    match (row.open_tie, decider) {
        (Some(_), _) => texts.get("table-tie-open"),
        (None, Some(decider)) => texts.say(&of_decider(&view.round.call, decider)),
        (None, None) => String::new(),
    }
}

/// What the public draw put in order, lot by lot, so that it can be redone by hand.
fn draw(fit: &SeenFit, texts: &Texts) -> Vec<String> {
    let round = &fit.view().round;
    let Some(seed) = &round.rulings.lot else { return Vec::new() };
    let mut table = PlainTable::new(vec![
        (texts.get("draw-column-place"), Align::Right, 8),
        (texts.get("table-id"), Align::Left, 12),
        (texts.get("draw-column-from"), Align::Right, 8),
        (texts.get("draw-column-lot"), Align::Left, 64),
    ]);
    let mut first = None;
    for (at, from, placed) in drawn(&fit.to_work_out().ranking) {
        let id = round.proposals[placed.proposal].id.to_string();
        let lot = lot(seed, &id);
        first.get_or_insert_with(|| id.clone());
        table.row(vec![(at + 1).to_string(), id, (from + 1).to_string(), lot]);
    }
    let Some(first) = first else { return Vec::new() };
    let source = round.call.lot.as_ref().map(|lot| lot.source.clone()).unwrap_or_default();
    let said = [
        Phrase::new("draw-done").with("seed", seed).with("source", source),
        Phrase::new("draw-by-hand").with("command", reasons::by_hand(seed, &first)),
    ];
    let mut lines = vec![String::new(), texts.get("draw-heading").to_uppercase()];
    lines.extend(said.iter().map(|sentence| texts.say(sentence)));
    lines.extend(table.lines());
    lines
}

/// The money and the targets.
fn summary(fit: &SeenFit, texts: &Texts) -> Vec<String> {
    let round = &fit.view().round;
    let strategy = fit.strategy.phrase();
    let official = FitStanding::of(round, fit).in_short();
    let mut lines = vec![
        format!("{} ({})", texts.say(&strategy), texts.get(official)),
        texts.say(
            &Phrase::new("fit-money")
                .amount("spent", fit.spent)
                .amount("budget", fit.budget)
                .amount("left", fit.left),
        ),
    ];
    for (index, target) in fit.targets.iter().enumerate() {
        let id = if target.reached >= target.at_least { "fit-target-met" } else { "fit-target-missed" };
        let mut line = texts.say(
            &Phrase::new(id)
                .phrase("target", round.call.target_name(index))
                .count("reached", target.reached as usize)
                .count("needed", target.at_least as usize),
        );
        if let Some(shortfall) = target.shortfall {
            line.push_str(&format!(": {}", texts.say(&reasons::of_shortfall(shortfall))));
        }
        lines.push(line);
    }
    lines
        .extend(of_bounds(&round.call, &fit.to_work_out().selection).iter().map(|(_, said)| texts.say(said)));
    if fit.to_work_out().selection.whole_requests {
        lines.push(texts.get("fit-whole-requests"));
    }
    lines.push(String::new());
    lines
}
