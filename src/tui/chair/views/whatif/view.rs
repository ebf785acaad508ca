//! The painting of the changes, what they give, and the scenarios that were kept.

use std::collections::BTreeMap;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use crate::domain::id::{ProposalId, names};
use crate::domain::phrase::Phrase;
use crate::result::error::FitError;
use crate::result::fit::Fit;
use crate::result::whatif::{Difference, ranks};
use crate::round::visibility::Item;
use crate::select::Outcome;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::shared::columns;
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow, band, is_far};
use crate::tui::chair::views::shared::layout::{lines, note};
use crate::tui::chrome;
use crate::tui::clean::clean;

/// Paints the view.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    if chair.figures.ranking.is_none() {
        return note(chair, frame, area, "chair-ranking-closed");
    }
    let width = usize::from(area.width);
    let (head, kept) = (head(chair, width), kept(chair, width));
    let tall = |lines: &[Line<'_>], most: u16| u16::try_from(lines.len()).unwrap_or(most).min(most);
    let [top, list, below] = Layout::vertical([
        Constraint::Length(tall(&head, area.height / 2)),
        Constraint::Min(0),
        Constraint::Length(tall(&kept, area.height / 4)),
    ])
    .areas(area);
    lines(frame, top, head);
    paint_list(chair, frame, list);
    lines(frame, below, kept);
}

/// The changes and what they give.
fn head(chair: &Chair, width: usize) -> Vec<Line<'static>> {
    let texts = &chair.texts;
    let room = width.saturating_sub(2);
    let mut lines = Vec::new();
    for (letter, change) in ('a'..='z').zip(&chair.whatif.changes) {
        let text = format!(
            "{letter}. {}",
            clean(&texts.say(&change.phrase(&chair.round.call, &chair.round.committee)))
        );
        lines.push(Line::styled(format!(" {}", chrome::cell(&text, room, chair.look)), chair.look.strong()));
    }
    let (text, style) = match &chair.whatif.outcome {
        None => (texts.get("whatif-none"), chair.look.quiet()),
        Some(outcome) => {
            let text = format!("!! {} {}", texts.get("whatif-unofficial"), given(chair, outcome));
            (text, chair.look.warn())
        }
    };
    let wrapped = chrome::wrap(&text, room).into_iter();
    lines.extend(wrapped.map(|line| Line::styled(format!(" {line}"), style)));
    lines
}

/// What changes give, in a sentence.
fn given(chair: &Chair, outcome: &Result<Difference, FitError>) -> String {
    let texts = &chair.texts;
    let list = |ids: &[ProposalId]| {
        if ids.is_empty() { texts.get("chair-compare-nobody") } else { clean(&names(ids)) }
    };
    match outcome {
        Ok(one) if one.comes_in.is_empty() && one.goes_out.is_empty() => {
            texts.say(&Phrase::new("whatif-same").count("moved", one.moved.len()))
        }
        Ok(one) => texts.say(
            &Phrase::new("whatif-other")
                .with("added", list(&one.comes_in))
                .with("dropped", list(&one.goes_out))
                .count("moved", one.moved.len()),
        ),
        Err(error) => clean(&texts.say(&error.phrase())),
    }
}

/// The scenarios on the record, the latest first.
fn kept(chair: &Chair, width: usize) -> Vec<Line<'static>> {
    let scenarios = chair.round.rulings.scenarios.iter().zip(&chair.whatif.kept);
    let texts = &chair.texts;
    let mut lines = Vec::new();
    for (scenario, outcome) in scenarios.rev() {
        let changes = scenario
            .changes
            .iter()
            .map(|change| texts.say(&change.phrase(&chair.round.call, &chair.round.committee)));
        let changes = changes.collect::<Vec<_>>().join("; ");
        let text = clean(&format!("\"{}\": {changes}. {}", scenario.name, given(chair, outcome)));
        let wrapped = chrome::wrap(&text, width.saturating_sub(2)).into_iter();
        lines.extend(wrapped.map(|line| Line::raw(format!(" {line}"))));
    }
    if !lines.is_empty() {
        let title = band(&texts.get("whatif-kept-title"), width, chair.look);
        lines.insert(0, Line::styled(title, chair.look.strong()));
    }
    lines
}

fn paint_list(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let texts = &chair.texts;
    let columns = vec![
        columns::rank(chair),
        GridColumn::new(texts.get("whatif-col-becomes"), 5).right(),
        columns::proposal(chair, area.width),
        columns::total(chair).drops(2),
        GridColumn::new(texts.get("whatif-col-now"), 4).right(),
        GridColumn::new(texts.get("whatif-col-becomes"), 5).right(),
        GridColumn::new("", 1),
    ];
    let round = &chair.round;
    let official = chair.figures.shown_fit();
    let outcome = chair.whatif.outcome.as_ref().and_then(|outcome| outcome.as_ref().ok());
    let was = chair.figures.ranking.as_ref().map(|ranking| ranks(round, ranking)).unwrap_or_default();
    let now = outcome.map(|one| ranks(round, &one.fit.ranking)).unwrap_or_default();
    let (before, after) = (official.map(|fit| signs(chair, fit)), outcome.map(|one| signs(chair, &one.fit)));
    let rank = |of: &BTreeMap<&ProposalId, usize>, id: &ProposalId| {
        of.get(id).map_or("-".to_owned(), ToString::to_string)
    };
    let sign = |of: &Option<BTreeMap<ProposalId, &'static str>>, id: &ProposalId| {
        of.as_ref().map_or("", |of| of.get(id).copied().unwrap_or("x"))
    };
    let selected = chair.cursor_row();
    let rows = chair.order().into_iter().enumerate().map(|(at, id)| {
        if is_far(at, selected, area.height) {
            return GridRow::Far;
        }
        let open = chair.sees(Item::Marks(&id));
        let total = outcome.filter(|_| open).and_then(|one| total(round, &one.fit, &id));
        let (from, to) = (sign(&before, &id), sign(&after, &id));
        let becomes = if outcome.is_some() && open { rank(&now, &id) } else { String::new() };
        let over = outcome.is_some() && (from == "+") != (to == "+");
        let style = if to == "+" { chair.look.good() } else { chair.look.quiet() };
        GridRow::Cells(vec![
            rank(&was, &id).into(),
            becomes.into(),
            chair.name_of(&id).into(),
            total.map(|total| texts.number(total)).unwrap_or_default().into(),
            from.into(),
            GridCell::styled(to, style),
            GridCell::styled(if over { "<" } else { "" }, chair.look.warn()),
        ])
    });
    let rows = rows.collect();
    Grid { columns, rows, selected }.paint(frame, area, chair.look);
}

/// The outcome of every candidate as a sign.
fn signs(chair: &Chair, fit: &Fit) -> BTreeMap<ProposalId, &'static str> {
    let sign = |outcome: Outcome| match outcome {
        Outcome::Awarded(_) => "+",
        Outcome::Reserve => "-",
        Outcome::Refused => "x",
    };
    let id = |proposal: usize| chair.round.proposals[proposal].id.clone();
    fit.decisions().map(|(placed, decision)| (id(placed.proposal), sign(decision.outcome))).collect()
}

fn total(round: &crate::round::Round, fit: &Fit, id: &ProposalId) -> Option<rust_decimal::Decimal> {
    let placed = fit.ranking.ranked.iter().find(|placed| round.proposals[placed.proposal].id == *id)?;
    Some(placed.total)
}
