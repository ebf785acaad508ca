//! `toets fit`: the ranking fitted to the budget, for people or as JSON.

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
use crate::domain::phrase::Phrase;
use crate::export::costs_json::{budgets_json, costs_json};
use crate::export::fit_json::FitJson;
use crate::export::view::RankingView;
use crate::rank::ranking::lot;
use crate::result::contest::explain as select_error;
use crate::result::figures::drawn;
use crate::result::fit::{Fit, fit};
use crate::round::Round;
use crate::round::visibility::{Item, may_see};
use crate::select::Outcome;
use crate::store::check::cells::missing_cells;
use crate::store::session::Session;
use crate::text::bounds::of_bounds;
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
    let round = &session.round;
    warn_of_missing_cells(round, &fit, output);
    let extras =
        fit_with::extras(&fit, &args.with).map_err(|error| select_error(round, &fit.ranking, error))?;
    if args.json {
        let view = RankingView::new(round, &fit.ranking, &member);
        let mut answer = FitJson::new(&view, &fit);
        answer.costs = extras.costs.as_ref().map(|costs| costs_json(round, &fit, costs.as_ref()));
        answer.budgets = extras.budgets.as_ref().map(|budgets| budgets_json(round, &fit, budgets));
        return json(output, &answer);
    }
    let mut lines = lines(round, &fit, output.texts());
    lines.extend(fit_with::lines(round, &fit, &extras, output.texts()));
    for line in lines {
        output.line(&line)?;
    }
    Ok(())
}

/// Says where a rule of the call was not applied because a cell is empty.
fn warn_of_missing_cells(round: &Round, fit: &Fit, output: &Console) {
    let proposals = fit.ranking.ranked.iter().map(|placed| &round.proposals[placed.proposal]);
    let lacking: Vec<_> = proposals
        .filter(|proposal| !missing_cells(&round.call, proposal, &round.register).is_empty())
        .map(|proposal| proposal.id.clone())
        .collect();
    if !lacking.is_empty() {
        output.remark(&Phrase::new("fit-missing-cells").with("proposals", names(&lacking)));
    }
}

/// The fit of a session, for a member who may see it.
pub fn of_session(
    session: &Session,
    member: &Member,
    strategy: Option<StrategyName>,
) -> Result<Fit, CliError> {
    place::with_ranking(session)?;
    if !may_see(&session.round, member, Item::Selection) {
        return Err(CliError::new(ExitKind::Refused, Phrase::new("refused-role-leads")));
    }
    Ok(fit(&session.round, strategy.unwrap_or_else(|| session.round.call.strategy()))?)
}

/// The division as lines.
pub fn lines(round: &Round, fit: &Fit, texts: &Texts) -> Vec<String> {
    let mut lines = summary(round, fit, texts);
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
    let mut reserve = 0;
    for (placed, decision) in fit.decisions() {
        let proposal = &round.proposals[placed.proposal];
        let members = round.call.classes.iter().zip(placed.classes.iter()).filter(|(_, is)| **is);
        let (amount, outcome) = match decision.outcome {
            Outcome::Awarded(amount) => {
                (texts.amount(amount), texts.get(reason_id(reasons::kind(&decision.reason))))
            }
            Outcome::Reserve => {
                reserve += 1;
                let place = Phrase::new("outcome-reserve-place").count("place", reserve);
                let why = texts.get(reason_id(reasons::kind(&decision.reason)));
                (String::new(), format!("{}, {why}", texts.say(&place)))
            }
            Outcome::Refused => (String::new(), texts.get(reason_id(reasons::kind(&decision.reason)))),
        };
        table.row(vec![
            placed.rank.to_string(),
            proposal.id.to_string(),
            proposal.title.clone(),
            members.map(|(class, _)| class.id.as_str()).collect::<Vec<_>>().join("+"),
            texts.number(placed.total),
            texts.amount(proposal.requested),
            amount,
            outcome,
        ]);
    }
    lines.extend(table.lines());
    lines.extend(draw(round, fit, texts));
    lines
}

/// What the public draw put in order, lot by lot, so that it can be redone by hand.
fn draw(round: &Round, fit: &Fit, texts: &Texts) -> Vec<String> {
    let Some(seed) = &round.rulings.lot else { return Vec::new() };
    let mut table = PlainTable::new(vec![
        (texts.get("draw-column-place"), Align::Right, 8),
        (texts.get("table-id"), Align::Left, 12),
        (texts.get("draw-column-from"), Align::Right, 8),
        (texts.get("draw-column-lot"), Align::Left, 64),
    ]);
    let mut first = None;
    for (at, from, placed) in drawn(&fit.ranking) {
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

/// The message id of a kind of reason in two words.
fn reason_id(kind: &str) -> &'static str {
    match kind {
        "awarded-for-target" => "outcome-for-target",
        "awarded-in-part" => "outcome-in-part",
        "forced-in" => "outcome-forced-in",
        "standing" => "outcome-standing",
        "forced-out" => "outcome-forced-out",
        "budget-exhausted" => "outcome-budget",
        "set-aside-for-target" => "outcome-set-aside",
        "lead-maximum" => "outcome-lead-maximum",
        "class-maximum" => "outcome-class-maximum",
        "envelope-full" => "outcome-envelope-full",
        "not-in-best-total" => "outcome-not-best",
        _ => "outcome-awarded",
    }
}

/// The money and the targets.
fn summary(round: &Round, fit: &Fit, texts: &Texts) -> Vec<String> {
    let strategy = Phrase::new(&format!("strategy-{}", fit.strategy.code()));
    let official = format!("fit-{}", reasons::standing(round, fit));
    let mut lines = vec![
        format!("{} ({})", texts.say(&strategy), texts.get(&official)),
        texts.say(
            &Phrase::new("fit-money")
                .amount("spent", fit.selection.spent)
                .amount("budget", fit.contest.budget)
                .amount("left", fit.selection.left),
        ),
    ];
    for (index, target) in fit.selection.targets.iter().enumerate() {
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
    lines.extend(of_bounds(&round.call, &fit.selection).iter().map(|(_, said)| texts.say(said)));
    if fit.selection.whole_requests {
        lines.push(texts.get("fit-whole-requests"));
    }
    lines.push(String::new());
    lines
}
