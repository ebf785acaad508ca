//! The borders and the signs on them. Signs that would fall on one another move
//! to the nearest free cell, so that none hides another.

use std::collections::BTreeMap;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use ratatui::symbols::Marker;
use ratatui::widgets::canvas::{Canvas, Line};

use crate::domain::id::ProposalId;
use crate::tui::chair::views::map::outline::outline;
use crate::tui::chair::views::map::state::Pilot;
use crate::tui::chair::views::map::view::{sign, style};
use crate::tui::look::Look;

/// What is painted: degrees east and north with a margin around Flanders.
const EAST: (f64, f64) = (2.50, 5.96);
const NORTH: (f64, f64) = (50.65, 51.53);

/// A degree east beside a degree north at 51 degrees, on cells twice as high
/// as wide.
const CELLS_PER_DEGREE: f64 = 0.629 * 2.0;

/// The height at which a map of this width has its true shape.
#[must_use]
pub fn height(width: u16) -> u16 {
    let wide = f64::from(width) / ((EAST.1 - EAST.0) * CELLS_PER_DEGREE);
    whole(wide * (NORTH.1 - NORTH.0), u16::MAX)
}

/// The width at which a map of this height has its true shape.
fn width(height: u16) -> u16 {
    let tall = f64::from(height) / (NORTH.1 - NORTH.0);
    whole(tall * (EAST.1 - EAST.0) * CELLS_PER_DEGREE, u16::MAX)
}

/// Paints borders and signs in their true shape, in the middle of the area.
pub fn paint(frame: &mut Frame<'_>, area: Rect, pilots: &[Pilot], selected: Option<&ProposalId>, look: Look) {
    if area.height < 2 || area.width < 8 {
        return;
    }
    let wide = width(area.height).min(area.width);
    let area = Rect { x: area.x + (area.width - wide) / 2, width: wide, ..area };
    let colour = if look.colour { Color::DarkGray } else { Color::Reset };
    let marker = if look.ascii { Marker::Custom('.') } else { Marker::Braille };
    let borders = Canvas::default().marker(marker).x_bounds([EAST.0, EAST.1]).y_bounds([NORTH.0, NORTH.1]);
    let borders = borders.paint(|context| {
        for ring in outline() {
            let ends = ring.points.iter().cycle().skip(1);
            for (&(x1, y1), &(x2, y2)) in ring.points.iter().zip(ends) {
                context.draw(&Line { x1, y1, x2, y2, color: colour });
            }
        }
    });
    frame.render_widget(borders, area);
    let buffer = frame.buffer_mut();
    let cells = cells(pilots, area);
    for (&(x, y), pilot) in &cells {
        let sign = sign(pilot.stands, pilot.of_class, look);
        buffer.set_string(x, y, sign, style(pilot.stands, look));
    }
    let Some((&(x, y), pilot)) = cells.iter().find(|(_, pilot)| Some(&pilot.proposal) == selected) else {
        return;
    };
    let marked = Style::new().add_modifier(Modifier::REVERSED | Modifier::BOLD);
    buffer.set_string(x, y, sign(pilot.stands, pilot.of_class, look), marked);
    let sides = [(x.wrapping_sub(1), "["), (x + 1, "]")];
    // Between two neighbours the mark goes before all, for it moves on again.
    let crowded = sides.iter().all(|(beside, _)| cells.contains_key(&(*beside, y)));
    for (beside, bracket) in sides {
        if area.contains((beside, y).into()) && (crowded || !cells.contains_key(&(beside, y))) {
            buffer.set_string(beside, y, bracket, look.strong());
        }
    }
}

/// The cell of every proposal that has a place, each its own while there are
/// free ones near.
fn cells(pilots: &[Pilot], area: Rect) -> BTreeMap<(u16, u16), &Pilot> {
    let mut taken: BTreeMap<(u16, u16), &Pilot> = BTreeMap::new();
    let mut near: Vec<(i32, i32)> = (-3..=3).flat_map(|dy| (-8..=8).map(move |dx| (dx, dy))).collect();
    near.sort_by_key(|(dx, dy)| (dx * dx + 4 * dy * dy, *dy, *dx));
    for pilot in pilots {
        let Ok((east, north)) = pilot.place else { continue };
        let share = |value: f64, (from, to): (f64, f64)| (value - from) / (to - from);
        let x = area.x + whole(share(east, EAST) * f64::from(area.width), area.width - 1);
        let y = area.y + whole((1.0 - share(north, NORTH)) * f64::from(area.height), area.height - 1);
        let moved = near.iter().filter_map(|(dx, dy)| {
            let x = u16::try_from(i32::from(x) + dx).ok()?;
            let y = u16::try_from(i32::from(y) + dy).ok()?;
            area.contains((x, y).into()).then_some((x, y))
        });
        if let Some(free) = moved.into_iter().find(|cell| !taken.contains_key(cell)) {
            taken.insert(free, pilot);
        }
    }
    taken
}

/// The whole part of a share of a length, within its bounds.
fn whole(value: f64, most: u16) -> u16 {
    use rust_decimal::prelude::ToPrimitive;
    value.floor().clamp(0.0, f64::from(most)).to_u16().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::chair::views::map::state::Stands;

    fn pilot(id: &str, place: (f64, f64)) -> Pilot {
        let proposal = id.parse().unwrap();
        Pilot { proposal, of_class: false, stands: Stands::Awarded, municipality: None, place: Ok(place) }
    }

    #[test]
    fn no_sign_hides_another() {
        let area = Rect::new(0, 0, 76, 15);
        let ghent = (3.72, 51.05);
        let pilots: Vec<Pilot> = (0..40).map(|at| pilot(&format!("P{at}"), ghent)).collect();
        let cells = cells(&pilots, area);
        assert_eq!(cells.len(), 40);
        let first = cells.iter().find(|(_, one)| one.proposal.as_str() == "P0").unwrap().0;
        assert!(cells.keys().all(|(x, y)| x.abs_diff(first.0) <= 8 && y.abs_diff(first.1) <= 3));
    }

    #[test]
    fn west_lies_left_and_north_lies_up() {
        let pilots = [pilot("W", (2.75, 50.9)), pilot("E", (5.6, 50.9)), pilot("N", (4.7, 51.45))];
        let cells = cells(&pilots, Rect::new(0, 0, 76, 15));
        let of = |id: &str| *cells.iter().find(|(_, one)| one.proposal.as_str() == id).unwrap().0;
        assert!(of("W").0 < of("N").0 && of("N").0 < of("E").0);
        assert!(of("N").1 < of("W").1 && of("W").1 == of("E").1);
    }

    #[test]
    fn a_screen_of_eighty_columns_holds_the_true_shape() {
        assert_eq!(height(80), 16);
        assert_eq!(width(15), 74);
    }
}
