//! What more money would fund, one largest grant at a time, and the budgets
//! that the next ones and the targets need.
//!
//! ```text
//!         extra  aantal      doelen komt erbij               valt weg         over
//!    +40.000,00      22 22/20 10/10 P31                                   3.300,00
//!    +80.000,00      23 23/20 10/10 P31, P30                              3.300,00
//!  Voor 1 meer is 806.700,00 nodig, dat is 6.700,00 erbij. Dan komt erbij: ...
//! ```

use ratatui::Frame;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::money::Money;
use crate::domain::phase::Phase;
use crate::text::costs::of_budgets;
use crate::text::reasons::first_of;
use crate::tui::chair::state::Chair;
use crate::tui::chair::study::Study;
use crate::tui::chair::views::budget::state::Extra;
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow};
use crate::tui::chair::views::shared::layout::{note, refusal, scrolled, wrapped};
use crate::tui::chair::views::shared::strip;
use crate::tui::clean::clean;

/// Paints the sight.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    if chair.figures.ranking.is_none() {
        return note(chair, frame, area, "chair-ranking-closed");
    }
    if chair.round.phase == Phase::Decided {
        return note(chair, frame, area, "chair-extra-decided");
    }
    let width = usize::from(area.width);
    let lines = match chair.studies.extra() {
        None => return strip::waiting(chair, frame, area, Study::Extra),
        Some(Err(error)) => wrapped(&refusal(chair, error), width, chair.look.bad()),
        Some(Ok(extra)) => {
            let mut lines = wrapped(&chair.texts.get("chair-extra-what"), width, chair.look.quiet());
            lines.extend(table(chair, extra).lines(width, chair.look));
            for sentence in of_budgets(&extra.fit, &extra.budgets) {
                lines.push("".into());
                lines.extend(wrapped(&chair.texts.say(&sentence), width, chair.look.plain()));
            }
            lines
        }
    };
    scrolled(chair, frame, area, lines);
}

fn table(chair: &Chair, extra: &Extra) -> Grid {
    let texts = &chair.texts;
    // An amount is never cut.
    let last = extra.steps.iter().map(|step| step.extra).max().unwrap_or_default();
    let wide = |amount: Money, least: usize| texts.amount(amount).width().max(least);
    let columns = vec![
        GridColumn::new(texts.get("chair-col-more"), 1 + wide(last, 11)).right(),
        GridColumn::new(texts.get("chair-col-budget"), wide(extra.fit.budget + last, 13)).right().drops(5),
        GridColumn::new(texts.get("chair-col-awards"), 7).right(),
        GridColumn::new(texts.get("chair-col-targets"), 11).right().drops(1),
        GridColumn::new(texts.get("chair-col-comes-in"), 14).growing(),
        GridColumn::new(texts.get("chair-col-goes-out"), 9),
        GridColumn::new(texts.get("chair-compare-left"), wide(last, 11)).right().drops(4),
    ];
    let list = |all: &[usize]| {
        // Beside an amount nobody is named whose figures are closed.
        if all.is_empty() { String::new() } else { clean(&texts.say(&first_of(&extra.fit.beside(all)))) }
    };
    let rows = extra.steps.iter().map(|step| {
        let more = format!("+{}", texts.amount(step.extra));
        let budget = texts.amount(extra.fit.budget + step.extra);
        let start = [GridCell::from(more), budget.into()];
        let rest: [GridCell; 5] = match &step.result {
            Ok(funded) => {
                let missed = funded.targets.iter().any(|target| target.reached < target.at_least);
                let reached = funded.targets.iter().map(|one| format!("{}/{}", one.reached, one.at_least));
                let reached = reached.collect::<Vec<_>>().join(" ");
                [
                    funded.awards.to_string().into(),
                    GridCell::styled(
                        if missed { format!("! {reached}") } else { reached },
                        if missed { chair.look.warn() } else { chair.look.plain() },
                    ),
                    list(&funded.gains).into(),
                    list(&funded.loses).into(),
                    texts.amount(funded.left).into(),
                ]
            }
            Err(error) => {
                let why = GridCell::styled(refusal(chair, error), chair.look.warn());
                ["?".into(), "".into(), why, "".into(), "".into()]
            }
        };
        GridRow::Cells(start.into_iter().chain(rest).collect())
    });
    Grid { columns, rows: rows.collect(), selected: None }
}
