//! The painting of the changes, what they give, and the scenarios that were kept.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use crate::domain::id::{ProposalId, names};
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::result::error::FitError;
use crate::result::reader::{SeenDifference, SeenOutcome};
use crate::result::whatif::keeps_awards;
use crate::round::visibility::Item;
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
    lines(chair, frame, top, head);
    paint_list(chair, frame, list);
    lines(chair, frame, below, kept);
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
            let decided = chair.round.phase == Phase::Decided;
            let basis = match (decided, keeps_awards(&chair.round, &chair.whatif.changes)) {
                (true, true) => "whatif-kept-awards",
                (true, false) => "whatif-as-if-open",
                (false, _) => "whatif-unofficial",
            };
            let text = format!("!! {} {}", texts.get(basis), given(chair, outcome));
            (text, chair.look.warn())
        }
    };
    let wrapped = chrome::wrap(&text, room).into_iter();
    lines.extend(wrapped.map(|line| Line::styled(format!(" {line}"), style)));
    lines
}

/// What changes give, in a sentence.
fn given(chair: &Chair, outcome: &Result<SeenDifference, FitError>) -> String {
    let texts = &chair.texts;
    let list = |ids: &[ProposalId]| {
        if ids.is_empty() { texts.get("chair-compare-nobody") } else { clean(&names(ids)) }
    };
    // What has lost its rank for want of marks is named: nobody should take it for refused.
    let incomplete = |one: &SeenDifference| {
        let said = Phrase::new("whatif-incomplete").with("proposals", clean(&names(&one.incomplete)));
        if one.incomplete.is_empty() { String::new() } else { format!(" {}", texts.say(&said)) }
    };
    match outcome {
        Ok(one) if one.comes_in.is_empty() && one.goes_out.is_empty() => {
            texts.say(&Phrase::new("whatif-same").count("moved", one.moved)) + &incomplete(one)
        }
        Ok(one) => {
            let said = Phrase::new("whatif-other")
                .with("added", list(&one.comes_in))
                .with("dropped", list(&one.goes_out))
                .count("moved", one.moved);
            texts.say(&said) + &incomplete(one)
        }
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
    let (ranking, official) = (chair.figures.ranking.as_ref(), chair.figures.shown_fit());
    let outcome = chair.whatif.outcome.as_ref().and_then(|outcome| outcome.as_ref().ok());
    let selected = chair.cursor_row();
    let rows = chair.order().into_iter().enumerate().map(|(at, id)| {
        if is_far(at, selected, area.height) {
            return GridRow::Far;
        }
        let row = ranking.and_then(|ranking| ranking.row_of(&id));
        let rank = row.map_or_else(|| "-".to_owned(), |row| row.rank.to_string());
        let open = row.is_none_or(|row| row.figures.is_some()) && chair.sees(Item::Marks(&id));
        let standing = outcome.and_then(|outcome| outcome.standings.get(&id));
        let becomes = match (outcome, standing) {
            (Some(_), Some((rank, _))) => rank.to_string(),
            (Some(_), None) if open => "-".to_owned(),
            _ => String::new(),
        };
        let now = row.and_then(|row| official?.decisions.get(row.index)).map(|decision| decision.outcome);
        let from = official.map_or("", |_| sign(now));
        let to = outcome.map_or("", |outcome| sign(outcome.outcomes.get(&id).copied()));
        let over = outcome.is_some() && (from == "+") != (to == "+");
        let style = if to == "+" { chair.look.good() } else { chair.look.quiet() };
        GridRow::Cells(vec![
            rank.into(),
            becomes.into(),
            chair.name_of(&id).into(),
            standing.map(|(_, total)| texts.number(*total)).unwrap_or_default().into(),
            from.into(),
            GridCell::styled(to, style),
            GridCell::styled(if over { "<" } else { "" }, chair.look.warn()),
        ])
    });
    let rows = rows.collect();
    Grid { columns, rows, selected }.paint(frame, area, chair.look);
}

/// The outcome as a sign; what is not ranked is refused.
fn sign(outcome: Option<SeenOutcome>) -> &'static str {
    match outcome {
        Some(SeenOutcome::Awarded) => "+",
        Some(SeenOutcome::Reserve) => "-",
        Some(SeenOutcome::Withdrawn) => "/",
        Some(SeenOutcome::Refused) | None => "x",
    }
}
