//! The own totals in order, to see whether one stays consistent. Only own marks.
//!
//! ```text
//! ┌ Mijn volgorde ───────────────────────────────────────────────────────────────┐
//! │ nr   voorstel                     totaal  Bereik     Kwaliteit  Invulling    │
//! │ P07  Brugfiguren in het Pajot...   87,50  ████░  8   ████░  9   █████  9     │
//! │ ...                                                                          │
//! │ mijn spreiding                            4,0 - 9,0  3,5 - 9,5  5,0 - 9,0    │
//! │ gemiddeld                                 6,75       7,10       7,25         │
//! └──────────────────────────────────────────────────────────────────────────────┘
//! ```

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use rust_decimal::Decimal;

use crate::domain::call::{Criterion, Merge};
use crate::domain::phrase::Phrase;
use crate::domain::sheet::Answer;
use crate::rank::exact::round_half_away;
use crate::rank::merge::merge;
use crate::tui::chrome::{self, cell, cell_right};
use crate::tui::clean::clean;
use crate::tui::desk::mine::{Own, thousandths};
use crate::tui::desk::state::{Desk, Seen};
use crate::tui::desk::view::criterion::word_that_fits;
use crate::tui::list::RowsShown;

/// The least and the greatest width of a criterion's column.
const COLUMN: usize = 12;
const WIDEST_COLUMN: usize = 32;
/// A title that can still be read, and one that takes no more.
const TITLE: usize = 40;
const WIDEST_TITLE: usize = 70;

/// Paints the own totals, and says how many there was room for.
pub fn paint(desk: &Desk, frame: &mut Frame<'_>, area: Rect) -> Seen {
    let look = desk.look;
    let block = chrome::block(&desk.texts.get("desk-mirror"), true, look);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    let room = usize::from(inner.width);
    // As many criteria as fit beside a title that can still be read.
    let shown = desk.mine.criteria.len().min(room.saturating_sub(30) / (COLUMN + 1));
    let criteria = &desk.mine.criteria[..shown];
    let each = room.saturating_sub(TITLE + 14) / shown.max(1);
    let column = each.saturating_sub(1).clamp(COLUMN, WIDEST_COLUMN);
    let title = room.saturating_sub(shown * (column + 1) + 14).min(WIDEST_TITLE);
    let listed = desk.listed();
    let rows = usize::from(inner.height).saturating_sub(5);
    let heads: String =
        criteria.iter().map(|one| format!(" {}", cell(&clean(&one.label), column, look))).collect();
    let label = |id: &str| desk.texts.get(id);
    let head = format!(
        "{} {} {}{heads}",
        cell(&label("desk-head-id"), 5, look),
        cell(&label("desk-head-title"), title, look),
        cell_right(&label("desk-head-total"), 7, look)
    );
    let mut y = inner.y;
    let mut row = || {
        y += 1;
        Rect { y: y - 1, height: u16::from(y <= inner.bottom()), ..inner }
    };
    frame.render_widget(Line::styled(head, look.strong()), row());
    let cursor = listed.iter().position(|own| Some(&own.id) == desk.place.proposal.as_ref()).unwrap_or(0);
    let shown = RowsShown::around(cursor, rows, listed.len());
    shown.paint(&desk.texts, frame, area);
    for own in shown.of(&listed) {
        let selected = Some(&own.id) == desk.place.proposal.as_ref();
        let text = line(desk, own, criteria, (title, column));
        frame.render_widget(Line::styled(text, chrome::row_style(selected)), row());
    }
    let foot = |id: &str, figures: Vec<String>| {
        let figures: String =
            figures.iter().map(|figure| format!(" {}", cell(figure, column, look))).collect();
        format!("{}{figures}", cell(&label(id), title + 14, look))
    };
    let figures = |of: fn(&Desk, &[Decimal]) -> String| -> Vec<String> {
        criteria.iter().map(|criterion| of(desk, &marks(desk, criterion))).collect()
    };
    let last = [
        String::new(),
        foot("desk-spread", figures(spread)),
        foot("desk-average", figures(average)),
        desk.texts.say(
            &Phrase::new("desk-mirror-own")
                .count("count", listed.iter().filter(|own| own.total.is_some()).count()),
        ),
    ];
    let start = inner.bottom().saturating_sub(4).max(inner.y + 1);
    for (y, text) in (start..inner.bottom()).zip(last) {
        frame.render_widget(Line::raw(cell(&text, room, look)), Rect { y, height: 1, ..inner });
    }
    Seen { list: rows.max(1), ..desk.seen }
}

fn line(desk: &Desk, own: &Own, criteria: &[Criterion], (title, column): (usize, usize)) -> String {
    let look = desk.look;
    let total = own.total.map_or_else(|| "-".to_owned(), |total| desk.texts.number(total));
    let cells: String = criteria
        .iter()
        .map(|criterion| {
            let text = match desk.mine.answer(&own.id, &criterion.id) {
                Answer::NotYet => String::new(),
                Answer::Abstained(_) => desk.texts.get("desk-abstained-short"),
                Answer::Mark(mark) => word_that_fits(criterion, mark, column).unwrap_or_else(|| {
                    let number = desk.texts.number(mark.normalize());
                    let bar = look.bar((column - 6).min(12), thousandths(&criterion.scale, mark));
                    format!("{bar} {}", cell_right(&number, 4, look))
                }),
            };
            format!(" {}", cell(&text, column, look))
        })
        .collect();
    format!(
        "{} {} {}{cells}",
        cell(own.id.as_str(), 5, look),
        cell(&own.title, title, look),
        cell_right(&total, 7, look)
    )
}

/// The own marks on a criterion, conflicts left out.
fn marks(desk: &Desk, criterion: &Criterion) -> Vec<Decimal> {
    desk.listed().into_iter().filter_map(|own| desk.mine.answer(&own.id, &criterion.id).mark()).collect()
}

/// The lowest and the highest of some marks.
fn spread(desk: &Desk, marks: &[Decimal]) -> String {
    match (marks.iter().min(), marks.iter().max()) {
        (Some(low), Some(high)) => {
            format!("{} - {}", desk.texts.number(low.normalize()), desk.texts.number(high.normalize()))
        }
        _ => "-".to_owned(),
    }
}

/// The mean of some marks, for information.
fn average(desk: &Desk, marks: &[Decimal]) -> String {
    let mean = merge(Merge::Mean, marks).and_then(|mean| round_half_away(&mean, 2));
    mean.map_or_else(|| "-".to_owned(), |mean| desk.texts.number(mean))
}
