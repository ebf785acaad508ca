//! The painting of the map, its legend and the list beside it.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::map::state::{OffMap, Pilot, Stands};
use crate::tui::chair::views::map::{canvas, provinces};
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow, is_far};
use crate::tui::chair::views::shared::layout::{lines, note, wrapped};
use crate::tui::clean::clean;
use crate::tui::look::Look;

/// From this width on the list stands beside the map.
const WITH_LIST: u16 = 110;

/// Paints the view.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    if chair.figures.ranking.is_none() {
        return note(chair, frame, area, "chair-ranking-closed");
    }
    let pilots = chair.pilots();
    let selected = chair.cursor_proposal().map(|proposal| proposal.id.clone());
    let area = if area.width >= WITH_LIST {
        let beside = (area.width * 2 / 5).clamp(44, 90);
        let [map, list] =
            Layout::horizontal([Constraint::Min(1), Constraint::Length(beside)]).spacing(2).areas(area);
        list_of(chair, &pilots, list.height).paint(frame, list, chair.look);
        map
    } else {
        area
    };
    let width = usize::from(area.width);
    let mut below = legend(chair, &pilots, width);
    let tallest = canvas::height(area.width);
    // A table of the provinces where there is room for it below the map.
    let table = provinces::table(chair, &pilots).lines(width.min(90), chair.look);
    let missing = missing(chair, &pilots, width);
    let named = named(chair, &pilots, selected.as_ref(), width);
    let fixed = below.len() + missing.len() + named.len();
    let room = usize::from(area.height).saturating_sub(fixed + usize::from(tallest));
    if room > table.len() {
        below.push(Line::default());
        below.extend(table);
        if !missing.is_empty() {
            below.push(Line::default());
        }
    } else if area.height > 14 {
        below.extend(provinces::sentence(chair, &pilots, width));
    }
    below.extend(missing);
    // However small the screen, something of the map is left.
    let least = usize::from(tallest.min(6));
    let most = usize::from(area.height).saturating_sub(named.len() + least);
    below.truncate(most);
    let tall = u16::try_from(below.len() + named.len()).unwrap_or(u16::MAX);
    let [map, foot] = Layout::vertical([Constraint::Max(tallest), Constraint::Length(tall)]).areas(area);
    canvas::paint(frame, map, &pilots, selected.as_ref(), chair.look);
    lines(chair, frame, foot, named.into_iter().chain(below));
}

/// The sign of a proposal; the second of each pair stands for the class.
pub(super) fn sign(stands: Stands, of_class: bool, look: Look) -> &'static str {
    match (stands, of_class, look.ascii) {
        (Stands::Awarded, false, false) => "\u{25a0}",
        (Stands::Awarded, true, false) => "\u{25b2}",
        (Stands::Reserve, false, false) => "\u{25a1}",
        (Stands::Reserve, true, false) => "\u{25b3}",
        (Stands::Awarded, false, true) => "A",
        (Stands::Awarded, true, true) => "a",
        (Stands::Reserve, false, true) => "R",
        (Stands::Reserve, true, true) => "r",
        (Stands::Refused, false, _) => "X",
        (Stands::Refused, true, _) => "x",
    }
}

/// What the signs mean, each with its count.
fn legend(chair: &Chair, pilots: &[Pilot], width: usize) -> Vec<Line<'static>> {
    let texts = &chair.texts;
    let class = chair.round.call.classes.first();
    let mut parts = Vec::new();
    for stands in Stands::ALL {
        // Of a closed one the class is closed too, so it is in neither count.
        let counts = |pilot: &&Pilot| pilot.stands == stands && pilot.place != Err(OffMap::Closed);
        let all: Vec<&Pilot> = pilots.iter().filter(counts).collect();
        let of_class = all.iter().filter(|pilot| pilot.of_class).count();
        let name = texts.get(name(stands));
        parts.push(format!("{} {name} {}", sign(stands, false, chair.look), all.len() - of_class));
        if class.is_some() {
            parts.push(format!("{} {of_class}", sign(stands, true, chair.look)));
        }
    }
    if let Some(class) = class {
        let signs: String = Stands::ALL.iter().map(|stands| sign(*stands, true, chair.look)).collect();
        let label = clean(if class.label.is_empty() { class.id.as_str() } else { &class.label });
        parts.push(format!("({signs} {label})"));
    }
    wrapped(&parts.join("  "), width, chair.look.plain())
}

/// The message id of how a proposal stands.
pub(super) fn name(stands: Stands) -> &'static str {
    match stands {
        Stands::Awarded => "chair-map-awarded",
        Stands::Reserve => "chair-map-reserve",
        Stands::Refused => "chair-map-refused",
    }
}

/// Which proposals are not on the map, and why.
fn missing(chair: &Chair, pilots: &[Pilot], width: usize) -> Vec<Line<'static>> {
    let why = [
        (OffMap::NoCode, "chair-map-no-code"),
        (OffMap::UnknownCode, "chair-map-unknown-code"),
        (OffMap::Closed, "chair-map-closed"),
    ];
    let mut lines = Vec::new();
    for (reason, id) in why {
        let of_reason = pilots.iter().filter(|pilot| pilot.place == Err(reason));
        let ids: Vec<ProposalId> = of_reason.map(|pilot| pilot.proposal.clone()).collect();
        if !ids.is_empty() {
            let said = Phrase::new(id).with("proposals", crate::domain::id::names(&ids));
            lines.extend(wrapped(&chair.texts.say(&said), width, chair.look.warn()));
        }
    }
    lines
}

/// The one under the cursor: its name, its municipality and how it stands.
fn named(chair: &Chair, pilots: &[Pilot], selected: Option<&ProposalId>, width: usize) -> Vec<Line<'static>> {
    let Some(pilot) = pilots.iter().find(|pilot| Some(&pilot.proposal) == selected) else {
        return Vec::new();
    };
    let place = match &pilot.municipality {
        Some((name, province)) => format!("{name}, {province}"),
        None => chair.texts.get("chair-map-nowhere"),
    };
    let sign = sign(pilot.stands, pilot.of_class, chair.look);
    let how = chair.texts.get(name(pilot.stands));
    let title = chair.round.proposal(&pilot.proposal).map_or("", |proposal| proposal.title.as_str());
    let text = format!("[{sign}] {}: {place}, {how}. {title}", pilot.proposal);
    let text = crate::tui::chrome::cell(&clean(&text), width.saturating_sub(2), chair.look);
    vec![Line::styled(format!(" {text}"), chair.look.strong())]
}

/// The list beside the map.
fn list_of(chair: &Chair, pilots: &[Pilot], height: u16) -> Grid {
    let texts = &chair.texts;
    let columns = vec![
        GridColumn::new("", 1),
        GridColumn::new(texts.get("chair-col-proposal"), 18).growing(),
        GridColumn::new(texts.get("chair-col-municipality"), 16).drops(2),
        GridColumn::new(texts.get("chair-col-outcome"), 14).drops(1),
    ];
    let selected = chair.cursor_row();
    let rows = pilots.iter().enumerate().map(|(at, pilot)| {
        if is_far(at, selected, height) {
            return GridRow::Far;
        }
        let place = pilot.municipality.as_ref().map_or("-", |(name, _)| name);
        GridRow::Cells(vec![
            GridCell::styled(sign(pilot.stands, pilot.of_class, chair.look), style(pilot.stands, chair.look)),
            chair.name_of(&pilot.proposal).into(),
            clean(place).into(),
            texts.get(name(pilot.stands)).into(),
        ])
    });
    Grid { columns, rows: rows.collect(), selected }
}

pub(super) fn style(stands: Stands, look: Look) -> ratatui::style::Style {
    match stands {
        Stands::Awarded => look.good(),
        Stands::Reserve => look.warn(),
        Stands::Refused => look.plain(),
    }
}
