//! How far the members agree: each measure in a sentence on what it means here,
//! per criterion in a table, and how strict each member is with how sure that is.
//!
//! ```text
//!  Op het totaal lopen de oordelen uiteen: alfa is 0,60 (1 is volledig eens, ...
//!  waarover                                      eensgezind     alfa    ICC      W
//!  Bereik van kleine gemeenten                   redelijk       0,76   0,75      -
//! ── Mild of streng op dezelfde voorstellen (tussen: met 95 % zekerheid) ─────────
//!  lid           voorstellen verschil  met 95 % zekerheid in woorden
//!  Fatima Fanta…          20     +8,8       +7,4 .. +10,1 milder dan de anderen
//! ```

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::export::statistics::{AgreementPart, EvaluatorStrictness};
use crate::stats::Undefined;
use crate::text::statistics::{decimal, level, of_agreement, of_dashes};
use crate::tui::chair::state::Chair;
use crate::tui::chair::study::Study;
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow, band};
use crate::tui::chair::views::shared::layout::{note, scrolled, wrapped};
use crate::tui::chair::views::shared::strip;
use crate::tui::clean::clean;

/// Paints the sight.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    if chair.figures.ranking.is_none() {
        return note(chair, frame, area, "chair-disputes-closed");
    }
    let Some(found) = chair.studies.agreement() else {
        return strip::waiting(chair, frame, area, Study::Agreement);
    };
    let width = usize::from(area.width);
    let plain = chair.look.plain();
    let mut lines = Vec::new();
    match &found.agreement {
        Some(Ok(part)) => {
            for sentence in of_agreement(&part.total) {
                lines.extend(wrapped(&chair.texts.say(&sentence), width, plain));
            }
            lines.extend(criteria(chair, part, width));
        }
        Some(Err(why)) => lines.extend(wrapped(&chair.texts.say(&why.phrase()), width, plain)),
        None => {}
    }
    let title = band(&chair.texts.get("chair-mild-title"), width, chair.look);
    lines.push(Line::styled(title, chair.look.strong()));
    match &found.strictness {
        Some(Ok(all)) => {
            lines.extend(members(chair, all).lines(width, chair.look));
            lines.extend(wrapped(&chair.texts.get("chair-strict-legend"), width, chair.look.quiet()));
        }
        Some(Err(why)) => lines.extend(wrapped(&chair.texts.say(&why.phrase()), width, plain)),
        None => {}
    }
    scrolled(chair, frame, area, lines);
}

/// The measures on the total and on every criterion, with a dash and its
/// reason where one has no value.
fn criteria(chair: &Chair, part: &AgreementPart, width: usize) -> Vec<Line<'static>> {
    let texts = &chair.texts;
    let columns = vec![
        GridColumn::new(texts.get("stats-column-on"), 14).growing(),
        GridColumn::new(texts.get("chair-col-agree"), 12),
        GridColumn::new(texts.get("chair-col-alpha"), 6).right(),
        GridColumn::new("ICC", 6).right(),
        GridColumn::new("W", 6).right(),
    ];
    let declared = chair.round.call.criteria.iter().map(|criterion| clean(&criterion.label));
    let names = [texts.get("stats-total")].into_iter().chain(declared);
    let mut reasons: Vec<Undefined> = Vec::new();
    let rows = names.zip([&part.total].into_iter().chain(&part.criteria)).map(|(name, one)| {
        let words = one.alpha_interval.map(|alpha| texts.get(&format!("chair-agree-{}", level(alpha))));
        let mut cells = vec![GridCell::from(name), words.unwrap_or_default().into()];
        for value in [one.alpha_interval, one.icc, one.kendall_w] {
            cells.push(value.map_or_else(|_| "-".to_owned(), |value| texts.number(decimal(value, 2))).into());
            reasons.extend(value.err().filter(|why| !reasons.contains(why)));
        }
        GridRow::Cells(cells)
    });
    let grid = Grid { columns, rows: rows.collect(), selected: None };
    let mut lines = grid.lines(width, chair.look);
    if let Some(said) = of_dashes(&reasons) {
        lines.extend(wrapped(&texts.say(&said), width, chair.look.quiet()));
    }
    lines
}

/// How strict every member is, the furthest from the others first.
fn members(chair: &Chair, all: &[EvaluatorStrictness]) -> Grid {
    let texts = &chair.texts;
    let columns = vec![
        GridColumn::new(texts.get("chair-col-member"), 12).growing(),
        GridColumn::new(texts.get("chair-col-compared"), 11).right().drops(1),
        GridColumn::new(texts.get("chair-col-difference"), 8).right(),
        GridColumn::new(texts.get("stats-column-within"), 19).right().drops(2),
        GridColumn::new(texts.get("chair-col-in-words"), 24),
    ];
    let mut all: Vec<&EvaluatorStrictness> = all.iter().collect();
    let size = |one: &EvaluatorStrictness| one.total.map_or(-1.0, |found| found.difference.abs());
    all.sort_by(|a, b| size(b).total_cmp(&size(a)));
    let rows = all.into_iter().map(|one| {
        let member = chair.round.committee.member(&one.member);
        let name = member.map_or_else(|| one.member.to_string(), |member| clean(&member.name));
        let figure = |value: f64| {
            let text = texts.number(decimal(value, 1));
            if value >= 0.05 { format!("+{text}") } else { text }
        };
        let Ok(found) = one.total else {
            let none = texts.get("chair-strict-unknown");
            return GridRow::Cells(vec![name.into(), "".into(), "-".into(), "".into(), none.into()]);
        };
        let within =
            found.uncertainty.map(|known| format!("{} .. {}", figure(known.low), figure(known.high)));
        let chance = found.uncertainty.is_none_or(|known| known.low <= 0.0 && known.high >= 0.0);
        let (id, style) = match () {
            () if chance => ("chair-strict-chance", chair.look.plain()),
            () if found.difference < 0.0 => ("chair-strict-strict", chair.look.warn()),
            () => ("chair-strict-mild", chair.look.warn()),
        };
        GridRow::Cells(vec![
            name.into(),
            found.proposals.to_string().into(),
            figure(found.difference).into(),
            within.unwrap_or_default().into(),
            GridCell::styled(texts.get(id), style),
        ])
    });
    Grid { columns, rows: rows.collect(), selected: None }
}
