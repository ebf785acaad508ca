//! The agenda of the meeting: the proposals in the order that the chair set,
//! which are done, and how long each took. Space takes a row, to move it.
//!
//! ```text
//! ── 12 van 40 besproken, in 1 u 05 min; volgorde: meest omstreden eerst ────────
//!    #  voorstel                            totaal kloof punten stand       tijd
//!    1  P22 Samen in de stad                 61,33    48    3/3 besproken  12 min
//! >  2  P07 Brugfiguren in het Pajottenland  87,50    15    1/3 bezig       4 min
//!    3  P29 Buren op stap                    73,00    12    0/3
//! ```

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use crate::domain::id::ProposalId;
use crate::domain::meeting::{Order, Proceedings};
use crate::domain::phrase::Phrase;
use crate::domain::visibility::Item;
use crate::text::events::of_span;
use crate::tui::chair::grid::{Cell, Column, Grid, Row, band};
use crate::tui::chair::state::Chair;
use crate::tui::clean::clean;

use super::{detail, list_and_detail, note};

/// Draws the agenda.
pub fn draw(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let order = chair.order();
    if order.is_empty() {
        return note(chair, frame, area, "meeting-closed");
    }
    let [top, body] = Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(area);
    let title = band(&heading(chair), usize::from(top.width), chair.look);
    frame.render_widget(Line::styled(title, chair.look.strong()), top);
    let (list, below) = list_and_detail(body, detail::marks_height(chair), 12);
    let rows = order.iter().enumerate().map(|(at, id)| row(chair, at, id)).collect();
    Grid { columns: columns(chair), rows, selected: chair.cursor_row() }.draw(frame, list, chair.look);
    if let Some(area) = below {
        detail::draw(chair, frame, area);
    }
}

/// How far the meeting is, and in which order it goes.
fn heading(chair: &Chair) -> String {
    let (done, all) = chair.settled();
    let order = if chair.moves() { Order::Free } else { chair.agenda().order };
    let seconds: u64 = chair.order().iter().map(|id| chair.proceedings(id).sitting.seconds).sum();
    let said = Phrase::new(match seconds {
        _ if chair.moves() => "meeting-moving",
        0 => "meeting-heading",
        _ => "meeting-heading-time",
    })
    .count("done", done)
    .count("all", all)
    .phrase("time", of_span(seconds))
    .phrase("order", Phrase::new(&format!("agenda-order-{}", order.code())));
    chair.texts.say(&said)
}

fn columns(chair: &Chair) -> Vec<Column> {
    let title = |id: &str| chair.texts.get(id);
    vec![
        Column::new(title("chair-col-rank"), 3).right(),
        Column::new(title("chair-col-proposal"), 18).growing(),
        Column::new(title("chair-col-total"), 6).right().drops(6),
        Column::new(title("chair-col-distance"), 5).right().drops(7),
        Column::new(title("meeting-col-marks"), 6).right().drops(8),
        Column::new(title("meeting-col-state"), 11),
        Column::new(title("meeting-col-time"), 9).right().drops(5),
    ]
}

fn row(chair: &Chair, at: usize, id: &ProposalId) -> Row {
    let texts = &chair.texts;
    let left = chair.proceedings(id);
    let open = chair.sees(Item::Marks(id));
    let total =
        detail::assessment_of(chair, id).and_then(|one| one.total).filter(|_| chair.sees(Item::Standing(id)));
    let distance = chair.figures.disputes.of_proposal(id).map(|one| chair.plain(one.distance));
    let agreed = chair.round.rulings.consensus.keys().filter(|(proposal, _)| proposal == id).count();
    let marks = format!("{agreed}/{}", chair.round.call.criteria.len());
    let (state, style) = match () {
        () if !open => ("meeting-state-conflict", chair.look.warn()),
        () if left.settled => ("meeting-state-settled", chair.look.good()),
        () if agreed > 0 || left != Proceedings::default() => ("meeting-state-begun", chair.look.warn()),
        () => ("meeting-state-open", chair.look.quiet()),
    };
    let time = match left.sitting.seconds {
        0 => String::new(),
        seconds => texts.say(&of_span(seconds)),
    };
    let name = match chair.moves() && chair.cursor.as_ref() == Some(id) {
        true => format!("<> {}", chair.name_of(id)),
        false => clean(&chair.name_of(id)),
    };
    Row::Cells(vec![
        (at + 1).to_string().into(),
        name.into(),
        total.map(|total| texts.number(total)).unwrap_or_default().into(),
        distance.unwrap_or_default().into(),
        if open { marks } else { String::new() }.into(),
        Cell::styled(texts.get(state), style),
        time.into(),
    ])
}
