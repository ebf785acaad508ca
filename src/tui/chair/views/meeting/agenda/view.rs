//! The painting of the agenda.

use std::collections::BTreeMap;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use rust_decimal::Decimal;

use crate::domain::id::ProposalId;
use crate::domain::meeting::{Order, Proceedings};
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::round::visibility::Item;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow, band};
use crate::tui::chair::views::shared::layout::{list_and_detail, note};
use crate::tui::chair::views::shared::{columns, detail};
use crate::tui::clean::clean;

/// Paints the agenda.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let order = chair.order();
    if order.is_empty() {
        let closed = chair.round.phase < Phase::Deliberation;
        return note(chair, frame, area, if closed { "meeting-closed" } else { "meeting-nothing" });
    }
    let [top, body] = Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(area);
    let title = band(&heading(chair, &order), usize::from(top.width), chair.look);
    frame.render_widget(Line::styled(title, chair.look.strong()), top);
    let (list, below) = list_and_detail(body, detail::marks_height(chair), 12);
    let known = Known::of(chair);
    let rows = order.iter().enumerate().map(|(at, id)| row(chair, &known, at, id)).collect();
    Grid { columns: columns(chair), rows, selected: chair.cursor_row() }.paint(frame, list, chair.look);
    if let Some(area) = below {
        detail::paint(chair, frame, area);
    }
}

/// How far the meeting is, and in which order it goes.
fn heading(chair: &Chair, order: &[ProposalId]) -> String {
    let done = order.iter().filter(|id| chair.proceedings(id).settled).count();
    let set = chair.round.rulings.agenda.as_ref().map_or(Order::Disputed, |agenda| agenda.order);
    let seconds: u64 = order.iter().map(|id| chair.proceedings(id).sitting.seconds).sum();
    let said = Phrase::new(match seconds {
        _ if chair.moves() => "meeting-moving",
        0 => "meeting-heading",
        _ => "meeting-heading-time",
    })
    .count("done", done)
    .count("all", order.len())
    .phrase("time", Phrase::span(seconds))
    .phrase("order", Phrase::new(&format!("agenda-order-{}", set.code())));
    chair.texts.say(&said)
}

fn columns(chair: &Chair) -> Vec<GridColumn> {
    let title = |id: &str| chair.texts.get(id);
    vec![
        columns::rank(chair),
        GridColumn::new(title("chair-col-proposal"), 18).growing(),
        columns::total(chair).drops(6),
        GridColumn::new(title("chair-col-distance"), 8).right().drops(7),
        GridColumn::new(title("meeting-col-marks"), 6).right().drops(8),
        GridColumn::new(title("meeting-col-state"), 11),
        GridColumn::new(title("meeting-col-time"), 9).right().drops(5),
    ]
}

/// What the rows show, looked up once for all of them.
struct Known<'a> {
    totals: BTreeMap<&'a ProposalId, Decimal>,
    distances: BTreeMap<&'a ProposalId, Decimal>,
    agreed: BTreeMap<&'a ProposalId, usize>,
}

impl<'a> Known<'a> {
    fn of(chair: &'a Chair) -> Known<'a> {
        let id = |at: usize| &chair.round.proposals[at].id;
        let ranking = chair.figures.ranking.iter();
        let ranked =
            ranking.clone().flat_map(|one| &one.ranked).map(|one| (id(one.proposal), Some(one.total)));
        let apart = ranking.flat_map(|one| &one.apart).map(|one| (id(one.proposal), one.total));
        let disputes = chair.figures.disputes.proposals.iter();
        let mut agreed = BTreeMap::new();
        for (proposal, _) in chair.round.rulings.consensus.keys() {
            *agreed.entry(proposal).or_default() += 1;
        }
        Known {
            totals: ranked.chain(apart).filter_map(|(id, total)| Some((id, total?))).collect(),
            distances: disputes.map(|one| (&one.proposal, one.distance)).collect(),
            agreed,
        }
    }
}

fn row(chair: &Chair, known: &Known<'_>, at: usize, id: &ProposalId) -> GridRow {
    let texts = &chair.texts;
    let left = chair.proceedings(id);
    let open = chair.sees(Item::Marks(id));
    let total = known.totals.get(id).filter(|_| chair.sees(Item::Standing(id)));
    let distance = known.distances.get(id).map(|distance| chair.plain(*distance));
    let agreed = known.agreed.get(id).copied().unwrap_or(0);
    let marks = format!("{agreed}/{}", chair.round.call.criteria.len());
    let (state, style) = match () {
        () if !open => ("meeting-state-conflict", chair.look.warn()),
        () if left.settled => ("meeting-state-settled", chair.look.good()),
        () if agreed > 0 || left != Proceedings::default() => ("meeting-state-begun", chair.look.warn()),
        () => ("meeting-state-open", chair.look.quiet()),
    };
    let time = match left.sitting.seconds {
        0 => String::new(),
        seconds => texts.say(&Phrase::span(seconds)),
    };
    let name = match chair.moves() && chair.cursor.as_ref() == Some(id) {
        true => format!("<> {}", chair.name_of(id)),
        false => clean(&chair.name_of(id)),
    };
    GridRow::Cells(vec![
        (at + 1).to_string().into(),
        name.into(),
        total.map(|total| texts.number(*total)).unwrap_or_default().into(),
        distance.unwrap_or_default().into(),
        if open { marks } else { String::new() }.into(),
        GridCell::styled(texts.get(state), style),
        time.into(),
    ])
}
