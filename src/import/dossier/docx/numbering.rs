//! The lists of a Word file: what stands before each paragraph that is numbered.

use std::collections::BTreeMap;

use crate::import::dossier::blocks::{ITEM_DEPTH, Mark};
use crate::import::dossier::counting::{Counting, label};
use crate::import::dossier::refusal::Refused;
use crate::import::dossier::xml::{Part, XmlNode, attribute};

#[derive(Clone, Debug, Default)]
struct Level {
    counting: Counting,
    /// What stands before the paragraph, `%1` for the number at the first depth.
    text: String,
    start: u64,
}

#[derive(Clone, Debug, Default)]
struct Number {
    list: String,
    /// Where a depth begins to count anew.
    starts: BTreeMap<usize, u64>,
}

/// The lists of a file, and how far each has counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    lists: BTreeMap<String, BTreeMap<usize, Level>>,
    numbers: BTreeMap<String, Number>,
    counted: BTreeMap<String, Vec<u64>>,
    begun: BTreeMap<String, ()>,
}

impl Numbering {
    /// Reads the part of the lists.
    pub fn read(text: &str) -> Result<Numbering, Refused> {
        let mut numbering = Numbering::default();
        let mut part = Part::new("numbering.xml", text);
        let (mut list, mut number, mut depth) = (None, None, 0);
        while let Some(node) = part.next()? {
            let start = match node {
                XmlNode::Start(start) => start,
                XmlNode::End(name) => {
                    match name.as_str() {
                        "abstractNum" => list = None,
                        "num" => number = None,
                        _ => {}
                    }
                    continue;
                }
                XmlNode::Text(_) => continue,
            };
            let value = attribute(&start, "val");
            let at = attribute(&start, "ilvl").and_then(|depth| depth.parse().ok());
            match start.local_name().as_ref() {
                "abstractNum" => list = attribute(&start, "abstractNumId"),
                "num" => number = attribute(&start, "numId"),
                "lvlOverride" => depth = at.unwrap_or_default(),
                "abstractNumId" => {
                    if let Some(number) = &number {
                        let list = value.unwrap_or_default();
                        numbering.numbers.entry(number.clone()).or_default().list = list;
                    }
                }
                "startOverride" => {
                    if let (Some(number), Some(start)) = (&number, value.and_then(|one| one.parse().ok())) {
                        numbering.numbers.entry(number.clone()).or_default().starts.insert(depth, start);
                    }
                }
                "lvl" => depth = at.unwrap_or_default(),
                name @ ("numFmt" | "lvlText" | "start") => {
                    let Some(list) = &list else { continue };
                    let level = numbering.lists.entry(list.clone()).or_default().entry(depth).or_default();
                    let value = value.unwrap_or_default();
                    match name {
                        "numFmt" => level.counting = Counting::of_word(&value),
                        "lvlText" => level.text = value,
                        _ => level.start = value.parse().unwrap_or(1),
                    }
                }
                // How it was before a change, and how it looks.
                "rPr" | "pPr" => part.skip()?,
                _ => {}
            }
        }
        Ok(numbering)
    }

    /// What stands before the next paragraph of a numbering at a depth.
    pub fn next(&mut self, number: &str, depth: usize) -> Mark {
        let depth = depth.min(ITEM_DEPTH);
        let Some(of) = self.numbers.get(number) else { return Mark::Bullet };
        let Some(levels) = self.lists.get(&of.list) else { return Mark::Bullet };
        let start = |depth: usize| levels.get(&depth).map_or(1, |level| level.start);
        let counted = self.counted.entry(of.list.clone()).or_default();
        if self.begun.insert(number.to_owned(), ()).is_none() {
            // A list that begins anew forgets how far an earlier one had come.
            if let Some((first, _)) = of.starts.iter().next() {
                counted.truncate(*first);
            }
        }
        while counted.len() < depth {
            let at = counted.len();
            counted.push(of.starts.get(&at).copied().unwrap_or_else(|| start(at)));
        }
        match counted.get_mut(depth) {
            Some(count) => *count = count.saturating_add(1),
            None => counted.push(of.starts.get(&depth).copied().unwrap_or_else(|| start(depth))),
        }
        counted.truncate(depth + 1);
        let Some(level) = levels.get(&depth) else { return Mark::Bullet };
        let count = counted.last().copied().unwrap_or(1);
        let plain = format!("%{}", depth + 1);
        let only = level.text.trim().trim_matches(['.', ')', '(']) == plain;
        match level.counting {
            Counting::Bullet => Mark::Bullet,
            Counting::Nothing if level.text.is_empty() => Mark::More,
            Counting::Decimal if only => Mark::Number(count),
            _ => {
                let mut text = level.text.clone();
                for (at, count) in counted.iter().enumerate() {
                    let counting = levels.get(&at).map(|level| level.counting).unwrap_or_default();
                    text = text.replace(&format!("%{}", at + 1), &label(counting, *count));
                }
                Mark::Label(text)
            }
        }
    }
}
