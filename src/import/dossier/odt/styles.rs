//! The styles of an OpenDocument text: how words look and how lists count.

use std::collections::BTreeMap;

use crate::import::dossier::counting::Counting;
use crate::import::dossier::refusal::Refused;
use crate::import::dossier::xml::{Part, XmlNode, attribute};

/// How long a chain of styles may be.
const CHAIN: usize = 16;

#[derive(Clone, Debug, Default)]
struct Style {
    parent: Option<String>,
    list: Option<String>,
    looks: Looks,
}

/// How words look, where it is said.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Looks {
    pub bold: Option<bool>,
    pub italic: Option<bool>,
    pub struck: Option<bool>,
    pub hidden: Option<bool>,
}

impl Looks {
    /// What is said here, else there.
    pub fn or(self, other: Looks) -> Looks {
        Looks {
            bold: self.bold.or(other.bold),
            italic: self.italic.or(other.italic),
            struck: self.struck.or(other.struck),
            hidden: self.hidden.or(other.hidden),
        }
    }
}

/// How a list counts at one depth.
#[derive(Clone, Debug, Default)]
pub(super) struct ListLevel {
    pub counting: Counting,
    pub prefix: String,
    pub suffix: String,
    pub start: u64,
    /// How many depths stand in the number, as in `1.2`.
    pub shown: usize,
}

/// The styles of a text by family and name, and of its lists by name and depth.
#[derive(Debug, Default)]
pub(super) struct OpenStyles {
    styles: BTreeMap<(String, String), Style>,
    lists: BTreeMap<String, BTreeMap<usize, ListLevel>>,
}

/// The list that headings count by.
pub(super) const OUTLINE: &str = "\u{0}outline";

impl OpenStyles {
    /// Takes in the styles of a part, up to where its text begins.
    pub fn read(&mut self, name: &str, text: &str) -> Result<(), Refused> {
        let mut part = Part::new(name, text);
        let mut now: Option<((String, String), Style)> = None;
        let mut list: Option<String> = None;
        while let Some(node) = part.next()? {
            let start = match node {
                XmlNode::Start(start) => start,
                XmlNode::End(name) => {
                    match name.as_str() {
                        "style" => self.styles.extend(now.take()),
                        "list-style" | "outline-style" => list = None,
                        _ => {}
                    }
                    continue;
                }
                XmlNode::Text(_) => continue,
            };
            let value = |name: &str| attribute(&start, name);
            match start.local_name().as_ref() {
                "style" => {
                    let key = (value("family").unwrap_or_default(), value("name").unwrap_or_default());
                    let style = Style {
                        parent: value("parent-style-name"),
                        list: value("list-style-name"),
                        ..Style::default()
                    };
                    now = Some((key, style));
                }
                "text-properties" => {
                    if let Some((_, style)) = &mut now {
                        let is = |name: &str, on: &[&str]| value(name).map(|one| on.contains(&one.as_str()));
                        style.looks = Looks {
                            bold: is("font-weight", &["bold", "700", "800", "900"]),
                            italic: is("font-style", &["italic", "oblique"]),
                            struck: value("text-line-through-style").map(|one| one != "none"),
                            hidden: value("display").map(|one| one == "none"),
                        };
                    }
                }
                "list-style" => list = value("name"),
                "outline-style" => list = Some(OUTLINE.to_owned()),
                kind @ ("list-level-style-number"
                | "list-level-style-bullet"
                | "list-level-style-image"
                | "outline-level-style") => {
                    let (Some(list), Some(depth)) =
                        (&list, value("level").and_then(|level| level.parse::<usize>().ok()))
                    else {
                        continue;
                    };
                    let counting = match kind {
                        "list-level-style-number" | "outline-level-style" => {
                            Counting::of_sign(&value("num-format").unwrap_or_default())
                        }
                        _ => Counting::Bullet,
                    };
                    let number = |name: &str| value(name).and_then(|one| one.parse().ok());
                    let level = ListLevel {
                        counting,
                        prefix: value("num-prefix").unwrap_or_default(),
                        suffix: value("num-suffix").unwrap_or_default(),
                        start: number("start-value").unwrap_or(1),
                        shown: value("display-levels").and_then(|one| one.parse().ok()).unwrap_or(1),
                    };
                    self.lists.entry(list.clone()).or_default().insert(depth.saturating_sub(1), level);
                }
                "body" | "master-styles" => part.skip()?,
                _ => {}
            }
        }
        Ok(())
    }

    fn chain<'a>(&'a self, family: &str, name: &str) -> impl Iterator<Item = &'a Style> {
        let family = family.to_owned();
        let mut next = Some(name.to_owned());
        let mut left = CHAIN;
        std::iter::from_fn(move || {
            left = left.checked_sub(1)?;
            let style = self.styles.get(&(family.clone(), next.take()?))?;
            next = style.parent.clone();
            Some(style)
        })
    }

    /// How words of a style look.
    pub fn looks(&self, family: &str, name: &str) -> Looks {
        self.chain(family, name).fold(Looks::default(), |looks, style| looks.or(style.looks))
    }

    /// The list that a paragraph of a style belongs to.
    pub fn list_of(&self, name: &str) -> Option<String> {
        self.chain("paragraph", name).find_map(|style| style.list.clone()).filter(|list| !list.is_empty())
    }

    /// Whether a style or one that it rests on has this name.
    pub fn rests_on(&self, name: &str, wanted: &str) -> bool {
        let mut all = std::iter::once(name).chain(
            self.chain("paragraph", name).filter_map(|style| style.parent.as_deref()).collect::<Vec<_>>(),
        );
        all.any(|one| one == wanted)
    }

    /// How a list counts at a depth.
    pub fn level(&self, list: &str, depth: usize) -> Option<&ListLevel> {
        self.lists.get(list)?.get(&depth)
    }
}
