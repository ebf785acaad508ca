//! The styles of a Word file, and what stands before a paragraph or a run.

use std::collections::BTreeMap;

use quick_xml::events::BytesStart;

use crate::import::dossier::refusal::Refused;
use crate::import::dossier::xml::{Part, XmlNode, attribute};

/// How long a chain of styles may be.
const CHAIN: usize = 16;

/// What is said of a paragraph, where it is said.
#[derive(Clone, Debug, Default)]
pub(super) struct ParagraphProps {
    pub style: Option<String>,
    /// The numbering, `0` for none.
    pub number: Option<String>,
    /// The depth in it, from 0.
    pub depth: Option<usize>,
    /// The depth in the outline, from 0; 9 is the text.
    pub outline: Option<usize>,
}

/// What is said of a run of words, where it is said.
#[derive(Clone, Debug, Default)]
pub(super) struct RunProps {
    pub style: Option<String>,
    pub bold: Option<bool>,
    pub italic: Option<bool>,
    pub struck: Option<bool>,
    pub hidden: Option<bool>,
}

impl RunProps {
    /// What is said here, else there.
    fn or(self, other: &RunProps) -> RunProps {
        RunProps {
            style: self.style,
            bold: self.bold.or(other.bold),
            italic: self.italic.or(other.italic),
            struck: self.struck.or(other.struck),
            hidden: self.hidden.or(other.hidden),
        }
    }
}

#[derive(Clone, Debug, Default)]
struct Style {
    /// In lower case.
    name: String,
    based_on: Option<String>,
    paragraph: ParagraphProps,
    run: RunProps,
}

/// The styles of a file by their ids.
#[derive(Debug, Default)]
pub(super) struct WordStyles(BTreeMap<String, Style>);

impl WordStyles {
    /// Reads the part of the styles.
    pub fn read(text: &str) -> Result<WordStyles, Refused> {
        let mut styles = WordStyles::default();
        let mut part = Part::new("styles.xml", text);
        let mut now: Option<(String, Style)> = None;
        while let Some(node) = part.next()? {
            match node {
                XmlNode::Start(start) => match (start.local_name().as_ref(), &mut now) {
                    ("style", _) => {
                        now = attribute(&start, "styleId").map(|id| (id, Style::default()));
                    }
                    ("name", Some((_, style))) => {
                        style.name = attribute(&start, "val").unwrap_or_default().to_lowercase();
                    }
                    ("basedOn", Some((_, style))) => style.based_on = attribute(&start, "val"),
                    ("pPr", Some((_, style))) => style.paragraph = paragraph_props(&mut part)?,
                    ("rPr", Some((_, style))) => style.run = run_props(&mut part)?,
                    ("tblStylePr", _) => part.skip()?,
                    _ => {}
                },
                XmlNode::End(name) if name == "style" => {
                    if let Some((id, style)) = now.take() {
                        styles.0.insert(id, style);
                    }
                }
                XmlNode::End(_) | XmlNode::Text(_) => {}
            }
        }
        Ok(styles)
    }

    /// A style and those that it rests on.
    fn chain<'a>(&'a self, id: Option<&'a str>) -> impl Iterator<Item = &'a Style> {
        let mut next = id;
        let mut left = CHAIN;
        std::iter::from_fn(move || {
            left = left.checked_sub(1)?;
            let style = self.0.get(next?)?;
            next = style.based_on.as_deref();
            Some(style)
        })
    }

    /// The heading that a paragraph is, from 1; none for any other.
    pub fn heading(&self, props: &ParagraphProps) -> Option<usize> {
        if let Some(outline) = props.outline {
            return (outline < 9).then_some(outline + 1);
        }
        self.chain(props.style.as_deref()).find_map(|style| {
            let by_name = match style.name.as_str() {
                "title" => Some(1),
                name => name.strip_prefix("heading ").and_then(|level| level.parse().ok()),
            };
            by_name.or_else(|| style.paragraph.outline.filter(|outline| *outline < 9).map(|one| one + 1))
        })
    }

    /// Whether a paragraph is a line of a table of contents.
    pub fn is_contents(&self, props: &ParagraphProps) -> bool {
        let named = |style: &Style| style.name.strip_prefix("toc ").map(str::to_owned);
        self.chain(props.style.as_deref()).any(|style| named(style).is_some())
    }

    /// The numbering of a paragraph with the depth in it; none where it has none.
    pub fn numbering(&self, props: &ParagraphProps) -> Option<(String, usize)> {
        let own = props.number.clone();
        let of_style = || self.chain(props.style.as_deref()).find_map(|one| one.paragraph.number.clone());
        let number = own.or_else(of_style).filter(|number| number != "0")?;
        let of_style = || self.chain(props.style.as_deref()).find_map(|one| one.paragraph.depth);
        Some((number, props.depth.or_else(of_style).unwrap_or_default()))
    }

    /// How a run looks: as it says, as its style says, as the style of its paragraph says.
    pub fn run(&self, run: &RunProps, paragraph: Option<&str>) -> RunProps {
        let mut all = run.clone();
        for style in self.chain(run.style.as_deref()) {
            all = all.or(&style.run);
        }
        for style in self.chain(paragraph) {
            all = all.or(&style.run);
        }
        all
    }
}

/// Reads what is said of a paragraph, up to the end of it.
pub(super) fn paragraph_props(part: &mut Part<'_>) -> Result<ParagraphProps, Refused> {
    let mut props = ParagraphProps::default();
    part.each(|name, start| {
        let value = || attribute(start, "val");
        let number = || value().and_then(|value| value.parse().ok());
        match name {
            "pStyle" => props.style = value(),
            "numId" => props.number = value(),
            "ilvl" => props.depth = number(),
            "outlineLvl" => props.outline = number(),
            // The mark at the end of the paragraph, and how it was before a change.
            "rPr" | "pPrChange" | "sectPr" => return false,
            _ => {}
        }
        true
    })?;
    Ok(props)
}

/// Reads what is said of a run of words, up to the end of it.
pub(super) fn run_props(part: &mut Part<'_>) -> Result<RunProps, Refused> {
    let mut props = RunProps::default();
    part.each(|name, start| {
        match name {
            "rStyle" => props.style = attribute(start, "val"),
            "b" => props.bold = Some(is_on(start)),
            "i" => props.italic = Some(is_on(start)),
            "strike" | "dstrike" => props.struck = Some(is_on(start)),
            "vanish" => props.hidden = Some(is_on(start)),
            "rPrChange" => return false,
            _ => {}
        }
        true
    })?;
    Ok(props)
}

/// Whether a switch is on: without a value it is.
pub(super) fn is_on(start: &BytesStart<'_>) -> bool {
    !matches!(attribute(start, "val").as_deref(), Some("0" | "false" | "off" | "none"))
}
