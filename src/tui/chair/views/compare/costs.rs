//! What the targets cost in points of the awarded totals, and who is awarded
//! instead of whom: target by target, together, and against the highest sum.
//!
//! ```text
//!  streefdoel              punten minder erin door het doel   eruit door het doel
//!  kleine steden en geme…           9,31 P28, P38, P04        P31, P30, P13
//!  Naast de rangschikking alleen (in-order-skip): door de streefdoelen komt ...
//! ```

use ratatui::Frame;
use ratatui::layout::Rect;
use rust_decimal::Decimal;

use crate::domain::id::{ProposalId, names};
use crate::domain::phrase::Phrase;
use crate::text::costs::of_costs;

use crate::tui::chair::state::Chair;
use crate::tui::chair::study::Study;
use crate::tui::chair::views::compare::state::TargetCosts;
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow};
use crate::tui::chair::views::shared::layout::{note, refusal, scrolled, wrapped};
use crate::tui::chair::views::shared::strip;
use crate::tui::clean::clean;

/// Paints the sight.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    if chair.figures.ranking.is_none() {
        return note(chair, frame, area, "chair-ranking-closed");
    }
    if chair.round.call.targets.is_empty() {
        return note(chair, frame, area, "chair-costs-none");
    }
    let width = usize::from(area.width);
    let plain = chair.look.plain();
    let lines = match chair.studies.costs() {
        None => return strip::waiting(chair, frame, area, Study::Costs),
        Some(Err(error)) => wrapped(&refusal(chair, error), width, chair.look.bad()),
        Some(Ok(found)) => {
            let TargetCosts { fit, costs, .. } = found;
            let mut lines = table(chair, found).lines(width, chair.look);
            for sentence in of_costs(fit, costs) {
                lines.push("".into());
                lines.extend(wrapped(&chair.texts.say(&sentence), width, plain));
            }
            lines
        }
    };
    scrolled(chair, frame, area, lines);
}

fn table(chair: &Chair, TargetCosts { fit, costs, against_best }: &TargetCosts) -> Grid {
    let texts = &chair.texts;
    let columns = vec![
        GridColumn::new(texts.get("chair-col-target"), 20).growing(),
        GridColumn::new(texts.get("chair-col-lost"), 14).right(),
        GridColumn::new(texts.get("chair-col-gains"), 20),
        GridColumn::new(texts.get("chair-col-loses"), 20),
    ];
    let points = |units: i64| texts.number(Decimal::new(units, chair.round.call.total.total_decimals));
    let list = |all: &[usize]| {
        let ids: Vec<ProposalId> = all.iter().map(|&at| fit.view().id_at(at).clone()).collect();
        if ids.is_empty() { texts.get("chair-compare-nobody") } else { clean(&names(&ids)) }
    };
    let mut rows: Vec<GridRow> = costs
        .targets
        .iter()
        .enumerate()
        .map(|(at, cost)| {
            let needed = chair.round.call.targets.get(at).map_or(0, |target| target.at_least as usize);
            let name = Phrase::new("chair-compare-target")
                .phrase("target", chair.round.call.target_name(at))
                .count("needed", needed);
            GridRow::Cells(vec![
                clean(&texts.say(&name)).into(),
                points(cost.without.points - costs.points).into(),
                list(&cost.without.gains).into(),
                list(&cost.without.loses).into(),
            ])
        })
        .collect();
    let alone = &costs.ranking_alone;
    rows.push(GridRow::Cells(vec![
        GridCell::styled(texts.get("chair-costs-together"), chair.look.strong()),
        points(alone.points - costs.points).into(),
        list(&alone.gains).into(),
        list(&alone.loses).into(),
    ]));
    if let Some((gains, loses)) = against_best {
        rows.push(GridRow::Cells(vec![
            texts.get("chair-costs-best").into(),
            points(costs.best.objective - costs.points).into(),
            list(gains).into(),
            list(loses).into(),
        ]));
    }
    Grid { columns, rows, selected: None }
}
