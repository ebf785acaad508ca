//! The painting of the strategies side by side.

use std::collections::BTreeSet;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use rust_decimal::Decimal;
use unicode_width::UnicodeWidthStr;

use crate::domain::call::StrategyName;
use crate::domain::id::{ProposalId, names};
use crate::domain::phrase::Phrase;
use crate::result::error::FitError;
use crate::result::reader::{SeenFit, SeenOutcome};

use crate::tui::chair::state::Chair;
use crate::tui::chair::study::Study;
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow, band};
use crate::tui::chair::views::shared::layout::{lines, note, title_width, wrapped};
use crate::tui::chair::views::shared::rows::RankingRows;
use crate::tui::chair::views::shared::{columns, strip};
use crate::tui::clean::clean;

/// One strategy with what it gives.
type Side<'a> = &'a (StrategyName, Result<SeenFit, FitError>);

/// Paints the view.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    if chair.figures.ranking.is_none() {
        return note(chair, frame, area, "chair-ranking-closed");
    }
    let Some(fits) = chair.studies.strategies() else {
        return strip::waiting(chair, frame, area, Study::Strategies);
    };
    let fits: Vec<Side<'_>> = fits.iter().collect();
    let columns = columns(chair, &fits, area.width);
    let sums = Grid { columns: columns.clone(), rows: sums(chair, &fits), selected: None };
    let width = usize::from(area.width);
    let differences = differences(chair, &fits, width);
    let tall = |lines: usize, most: u16| u16::try_from(lines).unwrap_or(most).min(most);
    let [top, list, below] = Layout::vertical([
        Constraint::Length(tall(sums.rows.len() + 1, area.height / 2)),
        Constraint::Min(0),
        Constraint::Length(if area.height > 12 { tall(differences.len(), area.height / 3) } else { 0 }),
    ])
    .areas(area);
    sums.paint_from(frame, top, chair.look, chair.across);
    let RankingRows { rows, selected, .. } = RankingRows::ranked(chair, list.height, |index, placed| {
        let proposal = &chair.round.proposals[placed.proposal];
        let mut cells = vec![
            GridCell::from(placed.rank.to_string()),
            chair.name(proposal).into(),
            chair.class_signs(proposal).into(),
            chair.texts.number(placed.total).into(),
        ];
        let outcomes: Vec<Option<SeenOutcome>> = fits.iter().map(|fit| outcome(fit, index)).collect();
        cells.extend(outcomes.iter().map(|outcome| sign(chair, *outcome)));
        let awarded = |one: &Option<SeenOutcome>| *one == Some(SeenOutcome::Awarded);
        let mixed = outcomes.iter().any(awarded) && !outcomes.iter().all(awarded);
        cells.push(GridCell::styled(if mixed { "<" } else { "" }, chair.look.warn()));
        GridRow::Cells(cells)
    });
    let untitled = columns.into_iter().map(|column| GridColumn { title: String::new(), ..column });
    let grid = Grid { columns: untitled.collect(), rows, selected };
    grid.paint_from(frame, list, chair.look, chair.across);
    lines(chair, frame, below, differences);
}

fn columns(chair: &Chair, fits: &[Side<'_>], width: u16) -> Vec<GridColumn> {
    let mut columns = vec![
        GridColumn::new("", 3).right(),
        GridColumn::new("", title_width(width)).growing(),
        columns::classes(chair).drops(20),
        GridColumn::new("", 6).right().drops(21),
    ];
    // An amount is never cut.
    let amount = chair.texts.amount(chair.round.budget()).width();
    columns.extend(fits.iter().map(|(strategy, _)| {
        let name = chair.texts.say(&strategy.short());
        let wide = name.width().clamp(11, 16).max(amount);
        GridColumn::new(name, if width >= 100 { 15.max(wide) } else { wide }).right().moving()
    }));
    columns.push(GridColumn::new("", 1));
    columns
}

/// What each strategy reaches: awards, targets, money, and the sum of the totals.
fn sums(chair: &Chair, fits: &[Side<'_>]) -> Vec<GridRow> {
    let texts = &chair.texts;
    let row = |label: String, figure: &dyn Fn(&SeenFit) -> GridCell| {
        let mut cells = vec![GridCell::from(""), label.into(), GridCell::from(""), GridCell::from("")];
        cells.extend(fits.iter().map(|(_, fit)| match fit {
            Ok(fit) => figure(fit),
            Err(_) => GridCell::styled(format!("? {}", texts.get("chair-compare-tie")), chair.look.warn()),
        }));
        cells.push(GridCell::from(""));
        GridRow::Cells(cells)
    };
    let label = |id: &str| texts.get(id);
    let mut rows = vec![row(label("chair-compare-awards"), &|fit| fit.awarded().count().to_string().into())];
    for (at, target) in chair.round.call.targets.iter().enumerate() {
        let name = Phrase::new("chair-compare-target")
            .phrase("target", chair.round.call.target_name(at))
            .count("needed", target.at_least as usize);
        rows.push(row(clean(&texts.say(&name)), &|fit| match fit.targets.get(at) {
            Some(one) if one.reached < one.at_least => {
                GridCell::styled(format!("! {}", one.reached), chair.look.bad())
            }
            Some(one) => one.reached.to_string().into(),
            None => GridCell::default(),
        }));
    }
    rows.push(row(label("chair-compare-spent"), &|fit| texts.amount(fit.spent).into()));
    rows.push(row(label("chair-compare-left"), &|fit| texts.amount(fit.left).into()));
    rows.push(row(label("chair-compare-points"), &|fit| {
        let totals = fit.awarded().filter_map(|place| Some(fit.view().at(place)?.total));
        texts.number(totals.sum::<Decimal>()).into()
    }));
    rows
}

fn outcome((_, fit): Side<'_>, index: usize) -> Option<SeenOutcome> {
    fit.as_ref().ok().and_then(|fit| fit.decisions.get(index)).map(|decision| decision.outcome)
}

/// The outcome as a sign under the figures of its column.
fn sign(chair: &Chair, outcome: Option<SeenOutcome>) -> GridCell {
    match outcome {
        Some(SeenOutcome::Awarded) => GridCell::styled("+", chair.look.good()),
        Some(SeenOutcome::Reserve) => GridCell::styled("-", chair.look.quiet()),
        Some(SeenOutcome::Refused) => GridCell::styled("x", chair.look.quiet()),
        Some(SeenOutcome::Withdrawn) => GridCell::styled("/", chair.look.quiet()),
        None => GridCell::styled("?", chair.look.warn()),
    }
}

/// Per strategy who comes in and who goes out beside the call's own.
fn differences(chair: &Chair, fits: &[Side<'_>], width: usize) -> Vec<Line<'static>> {
    let texts = &chair.texts;
    let own = chair.round.call.strategy();
    let name = |strategy: StrategyName| texts.say(&strategy.short());
    let title = texts.say(&Phrase::new("chair-compare-title").with("strategy", name(own)));
    let mut lines = vec![Line::styled(band(&title, width, chair.look), chair.look.strong())];
    let Some((_, Ok(base))) = fits.iter().find(|(strategy, _)| *strategy == own) else { return Vec::new() };
    let awarded = |fit: &SeenFit| fit.awarded().collect::<Vec<_>>();
    let id = |index: usize| base.view().id_at(index).clone();
    let of_base = awarded(base);
    let mut groups: Vec<(Vec<String>, Vec<usize>)> = Vec::new();
    for (strategy, fit) in fits.iter().filter(|(strategy, _)| *strategy != own) {
        let Ok(fit) = fit else { continue };
        let of_other = awarded(fit);
        match groups.iter_mut().find(|(_, awards)| *awards == of_other) {
            Some((names, _)) => names.push(name(*strategy)),
            None => groups.push((vec![name(*strategy)], of_other)),
        }
    }
    for (names_of, of_other) in groups {
        let missing_in = |from: &[usize], other: &[usize]| {
            let other: BTreeSet<usize> = other.iter().copied().collect();
            let ids: Vec<ProposalId> =
                from.iter().filter(|one| !other.contains(one)).map(|&one| id(one)).collect();
            if ids.is_empty() { texts.get("chair-compare-nobody") } else { clean(&names(&ids)) }
        };
        let same = of_base == of_other;
        let said = Phrase::new(if same { "chair-compare-same" } else { "chair-compare-other" })
            .count("count", names_of.len())
            .with("strategy", names_of.join("\", \""))
            .with("added", missing_in(&of_other, &of_base))
            .with("dropped", missing_in(&of_base, &of_other));
        lines.extend(wrapped(&texts.say(&said), width, chair.look.plain()));
    }
    lines
}
