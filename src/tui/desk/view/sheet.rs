//! The score sheet: the criterion under the cursor in full, the others in a line.
//!
//! ```text
//! ┌ Beoordeling ───────────────────┐
//! │>Bereik kleine gemeenten    30 %│
//! │  [ 7,5 ] ███████▌░░  drempel 5 │
//! │  Hoe goed bereikt de proeftuin │
//! │  inburgeraars ...?             │
//! │  7 Minstens één kleine ...     │
//! │  8 Elke betrokken gemeente ... │
//! │  c Opmerking: Sterk netwerk... │
//! │  t Interne notitie: -          │
//! │ Kwaliteit partnerschap       - │
//! │ Vierde pijler            [8,0] │
//! │ Tot nu toe 22,50; nog 2 punten │
//! └────────────────────────────────┘
//! ```

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use super::criterion::{flat, hanging, mark, open, weight, word_that_fits};
use crate::domain::call::Criterion;
use crate::domain::sheet::{Answer, CommentField, SheetState};
use crate::tui::chrome::{self, cell};
use crate::tui::clean::clean;
use crate::tui::desk::command::DeskCommand;
use crate::tui::desk::mine::Own;
use crate::tui::desk::place::Pane;
use crate::tui::desk::possible::possible;
use crate::tui::desk::state::Desk;

/// The longest word of a scale beside the name of a criterion.
const WORD: usize = 12;

/// Paints the sheet.
pub fn paint(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let focused = desk.place.pane == Pane::Sheet;
    let block = chrome::block(&desk.texts.get("desk-sheet"), focused, desk.look);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let Some(own) = desk.current() else { return };
    if own.state == SheetState::Conflict {
        let at = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
        chrome::paragraph(frame, at, &desk.texts.get("desk-sheet-void"), Style::new(), desk.look);
        return;
    }
    let foot = footer(desk, own, usize::from(inner.width).saturating_sub(2));
    let tall = u16::try_from(foot.len()).unwrap_or(1).min(inner.height);
    let top = Rect { height: inner.height - tall, ..inner };
    let (lines, (start, end)) = body(desk, own, inner.width.into(), top.height.into());
    // The criterion under the cursor is shown whole, or from its beginning.
    let room = usize::from(top.height);
    let skip = if end <= room { 0 } else { (end - room).min(start) };
    for (y, line) in (top.y..top.bottom()).zip(lines.into_iter().skip(skip)) {
        frame.render_widget(line, Rect { y, height: 1, ..inner });
    }
    let width = inner.width.saturating_sub(2);
    let foot = foot.into_iter().map(|text| Line::styled(text, desk.look.strong())).collect();
    let foot = chrome::that_fit(foot, tall.into(), width.into(), "", desk.look);
    for (y, line) in (top.bottom()..inner.bottom()).zip(foot) {
        frame.render_widget(line, Rect { x: inner.x + 1, y, width, height: 1 });
    }
}

/// The total and what comes next.
fn footer(desk: &Desk, own: &Own, width: usize) -> Vec<String> {
    let mut lines = chrome::wrap(&desk.total_text(own), width);
    let next = match own.state {
        SheetState::Ready if possible(desk, DeskCommand::Submit).is_ok() => Some("desk-sheet-ready"),
        SheetState::Ready => Some("desk-sheet-ready-closed"),
        SheetState::Submitted if possible(desk, DeskCommand::Reopen).is_ok() => Some("desk-sheet-submitted"),
        SheetState::Submitted => Some("desk-sheet-submitted-closed"),
        SheetState::Untouched | SheetState::Begun | SheetState::Conflict => None,
    };
    lines.extend(next.map(|id| chrome::wrap(&desk.texts.get(id), width)).unwrap_or_default());
    lines
}

/// The lines of all criteria, and where those of the cursor begin and end.
fn body(desk: &Desk, own: &Own, width: usize, height: usize) -> (Vec<Line<'static>>, (usize, usize)) {
    let others: Vec<&Criterion> =
        desk.mine.criteria.iter().filter(|one| desk.place.criterion.as_ref() != Some(&one.id)).collect();
    // On a large screen the others show their marks and comments too.
    let briefs: Vec<Vec<Line<'static>>> = others.iter().map(|one| brief(desk, own, one, width)).collect();
    let briefly: usize = briefs.iter().map(Vec::len).sum();
    let current = desk.place.criterion.as_ref().and_then(|id| desk.mine.criterion(id));
    let whole = current.map_or(0, |one| open(desk, own, one, width, usize::MAX).len());
    let large = whole + briefly <= height;
    let mut others =
        if large { briefs } else { others.iter().map(|one| vec![folded(desk, own, one, width)]).collect() }
            .into_iter();
    let mut lines = Vec::new();
    let mut at = (0, 0);
    for criterion in &desk.mine.criteria {
        if desk.place.criterion.as_ref() == Some(&criterion.id) {
            let start = lines.len();
            let room = height.saturating_sub(desk.mine.criteria.len().saturating_sub(1));
            lines.extend(open(desk, own, criterion, width, room));
            if large {
                lines.push(Line::default());
            }
            at = (start, lines.len());
        } else {
            lines.extend(others.next().unwrap_or_default());
        }
    }
    (lines, at)
}

/// A criterion that is not under the cursor, where there is room: its name, mark
/// and comments.
fn brief(desk: &Desk, own: &Own, criterion: &Criterion, width: usize) -> Vec<Line<'static>> {
    let weight = weight(desk, criterion);
    let room = width.saturating_sub(weight.chars().count() + 2);
    let name = format!(" {} {weight}", cell(&clean(&criterion.label), room.saturating_sub(1), desk.look));
    let mut lines = vec![Line::styled(name, desk.look.strong())];
    lines.extend(mark(desk, own, criterion, width));
    let fields = [(CommentField::Applicant, "desk-comment-short"), (CommentField::Internal, "desk-note")];
    for (field, label) in fields {
        let text = flat(desk, own, criterion, field);
        if !text.is_empty() {
            let text = format!("{}: {text}", desk.texts.get(label));
            lines.extend(hanging(desk, "", &text, width, 3).into_iter().map(Line::raw));
        }
    }
    lines.push(Line::default());
    lines
}

/// A criterion in one line: its name and the answer.
fn folded(desk: &Desk, own: &Own, criterion: &Criterion, width: usize) -> Line<'static> {
    let answer = match desk.mine.answer(&own.id, &criterion.id) {
        Answer::NotYet => "[    ]".to_owned(),
        Answer::Mark(mark) => {
            let number = || chrome::cell_right(&desk.texts.number(mark.normalize()), 4, desk.look);
            format!("[{}]", word_that_fits(criterion, mark, WORD).unwrap_or_else(number))
        }
        Answer::Abstained(_) => desk.texts.get("desk-abstained-short"),
    };
    let asked = if own.asked.contains(&criterion.id) { "!" } else { " " };
    let room = width.saturating_sub(answer.chars().count() + 4);
    Line::raw(format!(" {} {asked}{answer} ", cell(&clean(&criterion.label), room, desk.look)))
}
