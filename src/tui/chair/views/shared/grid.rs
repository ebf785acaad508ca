//! A table that gives way: columns drop out when the screen is narrow, others can
//! be moved along, and the rows around the cursor stay in sight. The cursor row carries a sign of its
//! own beside its style.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::tui::chrome;
use crate::tui::look::Look;

/// So many moving columns are shown before another column drops out for them.
const LEAST_MOVING: usize = 4;

/// A column of a table.
#[derive(Clone, Debug)]
pub struct GridColumn {
    /// What stands above it.
    pub title: String,
    /// Its width in cells; of a growing column the least.
    pub width: usize,
    /// Whether it takes the room that is left.
    pub grows: bool,
    /// Whether it is aligned to the right.
    pub right: bool,
    /// When it drops out: the highest first, 0 never.
    pub drops: u8,
    /// Whether it is one of many alike that are moved along where they do not all fit.
    pub moves: bool,
}

/// A row of a table.
#[derive(Clone, Debug)]
pub enum GridRow {
    /// One cell per column.
    Cells(Vec<GridCell>),
    /// A sentence over the whole width, with a rule through it.
    Band(String, Style),
    /// A row too far from the cursor to be in sight, which is not made.
    Far,
}

/// A text with its style.
#[derive(Clone, Debug, Default)]
pub struct GridCell {
    /// The text.
    pub text: String,
    /// How it looks.
    pub style: Style,
}

/// A table with the row of the cursor.
#[derive(Clone, Debug)]
pub struct Grid {
    /// The columns.
    pub columns: Vec<GridColumn>,
    /// The rows.
    pub rows: Vec<GridRow>,
    /// The index of the cursor row.
    pub selected: Option<usize>,
}

impl GridColumn {
    /// A column of a fixed width.
    #[must_use]
    pub fn new(title: impl Into<String>, width: usize) -> GridColumn {
        GridColumn { title: title.into(), width, grows: false, right: false, drops: 0, moves: false }
    }

    /// The same column, growing.
    #[must_use]
    pub fn growing(self) -> GridColumn {
        GridColumn { grows: true, ..self }
    }

    /// The same column, aligned to the right.
    #[must_use]
    pub fn right(self) -> GridColumn {
        GridColumn { right: true, ..self }
    }

    /// The same column, one of those that are moved along.
    #[must_use]
    pub fn moving(self) -> GridColumn {
        GridColumn { moves: true, ..self }
    }

    /// The same column, dropping out in this order.
    #[must_use]
    pub fn drops(self, drops: u8) -> GridColumn {
        GridColumn { drops, ..self }
    }
}

impl<T: Into<String>> From<T> for GridCell {
    fn from(text: T) -> GridCell {
        GridCell { text: text.into(), style: Style::new() }
    }
}

impl GridCell {
    /// A text with a style.
    #[must_use]
    pub fn styled(text: impl Into<String>, style: Style) -> GridCell {
        GridCell { text: text.into(), style }
    }
}

impl Grid {
    /// Paints the heading and the rows around the cursor.
    pub fn paint(&self, frame: &mut Frame<'_>, area: Rect, look: Look) {
        self.paint_from(frame, area, look, 0);
    }

    /// The same; where the moving columns do not all fit, from this one of them on.
    pub fn paint_from(&self, frame: &mut Frame<'_>, area: Rect, look: Look, across: usize) {
        if area.is_empty() {
            return;
        }
        let Layout { widths, moved } = self.layout(usize::from(area.width), across);
        let mut lines = Vec::new();
        if area.height > 1 && self.columns.iter().any(|column| !column.title.is_empty()) {
            let mut titles: Vec<GridCell> =
                self.columns.iter().map(|c| GridCell::from(c.title.as_str())).collect();
            let growing = self.columns.iter().position(|column| column.grows);
            if let (Some(moved), Some(at)) = (moved, growing) {
                titles[at].text = with_place(&titles[at].text, &moved, widths[at].unwrap_or(0));
            }
            lines.push(self.line(&titles, &widths, look, " ").style(look.quiet()));
        }
        let room = usize::from(area.height) - lines.len();
        let from = first_shown(self.rows.len(), room, self.selected.unwrap_or(0));
        for (at, row) in self.rows.iter().enumerate().skip(from).take(room) {
            let selected = self.selected == Some(at);
            lines.push(match row {
                GridRow::Cells(cells) => {
                    let line = self.line(cells, &widths, look, if selected { ">" } else { " " });
                    if selected { line.style(look.selected()) } else { line }
                }
                GridRow::Band(text, style) => Line::styled(band(text, usize::from(area.width), look), *style),
                GridRow::Far => Line::default(),
            });
        }
        for (line, y) in lines.into_iter().zip(area.y..area.bottom()) {
            frame.render_widget(line, Rect { y, height: 1, ..area });
        }
    }

    /// The heading and every row.
    #[must_use]
    pub fn lines(&self, width: usize, look: Look) -> Vec<Line<'static>> {
        let Layout { widths, .. } = self.layout(width, 0);
        let titles: Vec<GridCell> = self.columns.iter().map(|c| GridCell::from(c.title.as_str())).collect();
        let heading = self.line(&titles, &widths, look, " ").style(look.quiet());
        let rows = self.rows.iter().enumerate().map(|(at, row)| match row {
            GridRow::Cells(cells) if self.selected == Some(at) => {
                self.line(cells, &widths, look, ">").style(look.selected())
            }
            GridRow::Cells(cells) => self.line(cells, &widths, look, " "),
            GridRow::Band(text, style) => Line::styled(band(text, width, look), *style),
            GridRow::Far => Line::default(),
        });
        [heading].into_iter().chain(rows).collect()
    }

    /// The width of every column. Moving columns give way to one another, and
    /// no other column drops out for more than a few of them.
    fn layout(&self, room: usize, across: usize) -> Layout {
        let mut widths: Vec<Option<usize>> = self.columns.iter().map(|column| Some(column.width)).collect();
        let needed = |widths: &[Option<usize>]| widths.iter().flatten().map(|width| width + 1).sum::<usize>();
        let moving: Vec<usize> = (0..widths.len()).filter(|&at| self.columns[at].moves).collect();
        let spared: usize = moving.iter().skip(LEAST_MOVING).map(|&at| self.columns[at].width + 1).sum();
        while needed(&widths) > room + spared {
            let last = (0..widths.len())
                .filter(|&at| widths[at].is_some() && self.columns[at].drops > 0)
                .max_by_key(|&at| self.columns[at].drops);
            match last {
                Some(at) => widths[at] = None,
                None => break,
            }
        }
        let mut moved = None;
        if needed(&widths) > room && !moving.is_empty() {
            let from = across.min(moving.len() - 1);
            let mut to = moving.len();
            moving[..from].iter().for_each(|&at| widths[at] = None);
            while needed(&widths) > room && to > from + 1 {
                to -= 1;
                widths[moving[to]] = None;
            }
            moved = Some(Moved { from, to, all: moving.len() });
        }
        let spare = room.saturating_sub(needed(&widths));
        let growing = self.columns.iter().position(|column| column.grows);
        if let Some(width) = growing.and_then(|at| widths[at].as_mut()) {
            *width += spare;
        }
        Layout { widths, moved }
    }

    fn line(&self, cells: &[GridCell], widths: &[Option<usize>], look: Look, mark: &str) -> Line<'static> {
        let mut spans = vec![Span::raw(mark.to_owned())];
        for ((cell, column), width) in cells.iter().zip(&self.columns).zip(widths) {
            if let Some(width) = *width {
                if spans.len() > 1 {
                    spans.push(Span::raw(" "));
                }
                spans.push(Span::styled(text_in(&cell.text, width, column.right, look), cell.style));
            }
        }
        Line::from(spans)
    }
}

/// What fits: the width of every column, `None` where it is not shown.
struct Layout {
    widths: Vec<Option<usize>>,
    /// Where not all moving columns are shown.
    moved: Option<Moved>,
}

/// Which of the moving columns are shown.
struct Moved {
    from: usize,
    to: usize,
    all: usize,
}

/// A heading with the place among the moving columns at its end: `< 4-9/12 >`.
fn with_place(title: &str, moved: &Moved, width: usize) -> String {
    let before = if moved.from > 0 { "<" } else { " " };
    let after = if moved.to < moved.all { ">" } else { " " };
    let place = format!("{before} {}-{}/{} {after}", moved.from + 1, moved.to, moved.all);
    let room = width.saturating_sub(title.width());
    if place.width() < room { format!("{title}{place:>room$}") } else { place }
}

/// Whether the row `at` is too far from the cursor to be in sight on a screen
/// of this height, however many bands stand between.
#[must_use]
pub fn is_far(at: usize, cursor: Option<usize>, height: u16) -> bool {
    at.abs_diff(cursor.unwrap_or(0)) > usize::from(height)
}

/// The first row that is shown, so that the cursor stands about the middle.
#[must_use]
pub fn first_shown(rows: usize, room: usize, cursor: usize) -> usize {
    cursor.saturating_sub(room / 2).min(rows.saturating_sub(room))
}

/// A sentence with a rule through the rest of the width.
#[must_use]
pub fn band(text: &str, width: usize, look: Look) -> String {
    let rule = look.rule();
    let start = format!("{}{} {} ", rule, rule, text);
    let rest = width.saturating_sub(start.width());
    if rest > 0 { start + &rule.repeat(rest) } else { chrome::cell(&start, width, look) }
}

fn text_in(text: &str, width: usize, right: bool, look: Look) -> String {
    if right { chrome::cell_right(text, width, look) } else { chrome::cell(text, width, look) }
}
