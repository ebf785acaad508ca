//! Plain tables for a terminal or a pipe: aligned by width, not by bytes.

use std::io::{self, IsTerminal};

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::text::clean::clean;

/// How a column is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Text.
    Left,
    /// Figures.
    Right,
}

/// A table that is printed whole.
#[derive(Debug)]
pub struct PlainTable {
    columns: Vec<(String, Align, usize)>,
    rows: Vec<Vec<String>>,
}

impl PlainTable {
    /// A table with headings, alignment and the widest that a column may be.
    #[must_use]
    pub fn new(columns: Vec<(String, Align, usize)>) -> PlainTable {
        let columns = columns.into_iter().map(|(heading, align, most)| (clean(&heading), align, most));
        PlainTable { columns: columns.collect(), rows: Vec::new() }
    }

    /// Adds a column behind the others, before there are rows.
    pub fn column(&mut self, heading: String, align: Align, most: usize) {
        self.columns.push((clean(&heading), align, most));
    }

    /// Adds a row; outside text is made safe for a terminal.
    pub fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells.iter().map(|cell| clean(cell)).collect());
    }

    /// The table as lines: on a terminal no column is wider than it may be, in a pipe or a
    /// file every cell stands whole.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let on_a_screen = io::stdout().is_terminal();
        let widths: Vec<usize> = (0..self.columns.len())
            .map(|at| {
                let cells = self.rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.width());
                let widest = cells.chain([self.columns[at].0.width()]).max().unwrap_or(0);
                if on_a_screen { widest.min(self.columns[at].2) } else { widest }
            })
            .collect();
        let heading: Vec<String> = self.columns.iter().map(|(heading, ..)| heading.clone()).collect();
        std::iter::once(&heading).chain(&self.rows).map(|row| self.line(row, &widths)).collect()
    }

    fn line(&self, row: &[String], widths: &[usize]) -> String {
        let mut line = String::new();
        for ((cell, (_, align, _)), width) in row.iter().zip(&self.columns).zip(widths) {
            let cell = cut(cell, *width);
            let gap = " ".repeat(width - cell.width());
            line.push_str(&match align {
                Align::Left => format!("{cell}{gap}  "),
                Align::Right => format!("{gap}{cell}  "),
            });
        }
        line.trim_end().to_owned()
    }
}

/// Text cut to a width, with a sign that it was cut.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for cluster in text.graphemes(true) {
        if kept.width() + cluster.width() + 1 > width {
            break;
        }
        kept.push_str(cluster);
    }
    kept.push('~');
    kept
}
