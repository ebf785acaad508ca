//! How far the lists of an OpenDocument text have counted.

use std::collections::BTreeMap;

use crate::import::dossier::blocks::{ITEM_DEPTH, Mark};
use crate::import::dossier::counting::{Counting, label};
use crate::import::dossier::odt::styles::OpenStyles;

/// A list that has begun, at one depth.
#[derive(Debug, Default)]
struct OpenList {
    style: String,
    /// Whether an item has begun that has no paragraph yet.
    fresh: bool,
}

/// The lists around this place, and how far each style has counted.
#[derive(Debug, Default)]
pub(super) struct Lists {
    open: Vec<OpenList>,
    counted: BTreeMap<String, Vec<u64>>,
}

impl Lists {
    /// A list begins; without a style of its own it counts as the one around it.
    pub fn begin(&mut self, style: Option<String>, goes_on: bool) {
        let style = style.or_else(|| self.open.last().map(|list| list.style.clone())).unwrap_or_default();
        if self.open.is_empty() && !goes_on {
            self.counted.remove(&style);
        }
        self.open.push(OpenList { style, ..OpenList::default() });
    }

    pub fn end(&mut self) {
        self.open.pop();
    }

    /// An item begins, which may count from a number on; a heading of a list has no mark.
    pub fn item(&mut self, header: bool, start: Option<u64>) {
        let depth = self.open.len().saturating_sub(1).min(ITEM_DEPTH);
        let Some(list) = self.open.last_mut() else { return };
        list.fresh = !header;
        if let Some(before) = start.and_then(|start| start.checked_sub(1)) {
            let counted = self.counted.entry(list.style.clone()).or_default();
            if counted.len() >= depth {
                counted.truncate(depth);
                counted.push(before);
            }
        }
    }

    /// What stands before the next paragraph, with its depth; none outside of lists.
    pub fn mark(&mut self, styles: &OpenStyles) -> Option<(usize, Mark)> {
        let depth = self.open.len().checked_sub(1)?.min(ITEM_DEPTH);
        let list = self.open.last_mut()?;
        if !std::mem::take(&mut list.fresh) {
            return Some((depth, Mark::More));
        }
        let style = list.style.clone();
        Some((depth, self.count(styles, &style, depth)))
    }

    /// Counts one further at a depth.
    pub fn count(&mut self, styles: &OpenStyles, style: &str, depth: usize) -> Mark {
        let start = |depth: usize| styles.level(style, depth).map_or(1, |level| level.start);
        let counted = self.counted.entry(style.to_owned()).or_default();
        while counted.len() < depth {
            let at = counted.len();
            counted.push(start(at));
        }
        match counted.get_mut(depth) {
            Some(count) => *count = count.saturating_add(1),
            None => counted.push(start(depth)),
        }
        counted.truncate(depth + 1);
        let Some(level) = styles.level(style, depth) else { return Mark::Bullet };
        match level.counting {
            Counting::Bullet => Mark::Bullet,
            Counting::Nothing => Mark::More,
            Counting::Decimal if level.shown <= 1 => {
                Mark::Number(counted.last().copied().unwrap_or_default())
            }
            _ => {
                let from = (depth + 1).saturating_sub(level.shown.max(1));
                let of = |at: usize| {
                    let counting = styles.level(style, at).map(|level| level.counting).unwrap_or_default();
                    label(counting, counted.get(at).copied().unwrap_or(1))
                };
                let number: Vec<String> = (from..=depth).map(of).collect();
                Mark::Label(format!("{}{}{}", level.prefix, number.join("."), level.suffix))
            }
        }
    }
}
