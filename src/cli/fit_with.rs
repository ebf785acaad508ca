//! `toets fit --with costs,budgets=K`: what the targets cost, and what a larger
//! budget would do, in sentences.

use crate::cli::error::CliError;
use crate::domain::phrase::Phrase;
use crate::result::contest::explain;
use crate::result::reader::SeenFit;
use crate::select::{Budgets, Costs, SelectError, Strategy, budgets as budgets_of, costs_of_targets};
use crate::text::Texts;
use crate::text::costs::{of_budgets, of_costs};

/// How many next ones are worked out unless said otherwise.
const NEXT: usize = 5;

/// A part by its name on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FitPart {
    /// What the targets cost.
    Costs,
    /// What budget funds up to this many more.
    Budgets(usize),
}

impl FitPart {
    /// Reads `costs`, `budgets` or `budgets=K`.
    ///
    /// # Errors
    /// The names that are known.
    pub fn read(text: &str) -> Result<FitPart, String> {
        let known = || "costs, budgets, budgets=K".to_owned();
        match text.split_once('=') {
            None if text == "costs" => Ok(FitPart::Costs),
            None if text == "budgets" => Ok(FitPart::Budgets(NEXT)),
            Some(("budgets", most)) => most.parse().map(FitPart::Budgets).map_err(|_| known()),
            _ => Err(known()),
        }
    }
}

/// What was asked for beside a fit.
#[derive(Debug, Default)]
pub struct Extras {
    /// What the targets cost; `None` inside where a tie decides.
    pub costs: Option<Option<Costs>>,
    /// What a larger budget would do.
    pub budgets: Option<Budgets>,
}

/// Works out what was asked for.
///
/// # Errors
/// What the strategies refuse.
pub fn extras(fit: &SeenFit, asked: &[FitPart]) -> Result<Extras, CliError> {
    let (round, fit) = (&*fit.view().round, fit.to_work_out());
    let refused = |error: SelectError| CliError::from(explain(round, &fit.ranking, error));
    let mut extras = Extras::default();
    for part in asked {
        match part {
            FitPart::Costs => {
                extras.costs = Some(match costs_of_targets(&fit.contest) {
                    Ok(costs) => Some(costs),
                    Err(SelectError::UnresolvedTie { .. }) => None,
                    Err(error) => return Err(refused(error)),
                });
            }
            FitPart::Budgets(most) => {
                let strategy = Strategy::from(fit.strategy);
                let found = budgets_of(&fit.contest_from_here(), strategy, *most);
                extras.budgets = Some(found.map_err(refused)?);
            }
        }
    }
    Ok(extras)
}

/// What was asked for as lines.
pub fn lines(fit: &SeenFit, extras: &Extras, texts: &Texts) -> Vec<String> {
    let mut lines = Vec::new();
    let heading = |lines: &mut Vec<String>, id: &str| {
        lines.push(String::new());
        lines.push(texts.get(id).to_uppercase());
    };
    if let Some(found) = &extras.costs {
        heading(&mut lines, "stats-costs");
        let sentences = match found {
            Some(costs) => of_costs(fit, costs),
            None => vec![Phrase::new("stats-no-awards")],
        };
        lines.extend(sentences.iter().map(|sentence| texts.say(sentence)));
    }
    if let Some(found) = &extras.budgets {
        heading(&mut lines, "stats-budgets");
        lines.extend(of_budgets(fit, found).iter().map(|sentence| texts.say(sentence)));
    }
    lines
}
