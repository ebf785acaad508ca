//! OpenDocument: the text of LibreOffice and of Word when asked.

mod lists;
mod styles;

use std::rc::Rc;

use quick_xml::events::BytesStart;

use crate::import::dossier::blocks::{BlockShape, Builder, Container, Mark, Piece, WholeText, WordStyle};
use crate::import::dossier::loss::{Loss, Losses};
use crate::import::dossier::package::Package;
use crate::import::dossier::refusal::Refused;
use crate::import::dossier::xml::{Part, XmlNode, attribute};

use lists::Lists;
use styles::{Looks, OUTLINE, OpenStyles};

/// Reads an OpenDocument text.
pub(super) fn read(bytes: &[u8]) -> Result<(WholeText, Losses), Refused> {
    let mut package = Package::open(bytes)?;
    let kind = package.part("mimetype")?.unwrap_or_default();
    if !kind.trim().starts_with("application/vnd.oasis.opendocument.text") {
        return Err(Refused::OtherKind);
    }
    let manifest = package.part("META-INF/manifest.xml")?.unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(Refused::Encrypted);
    }
    let mut styles = OpenStyles::default();
    let of_pages = package.part("styles.xml")?.unwrap_or_default();
    styles.read("styles.xml", &of_pages)?;
    let Some(content) = package.part("content.xml")? else {
        return Err(Refused::Broken("content.xml".to_owned()));
    };
    styles.read("content.xml", &content)?;
    let mut text = Text {
        styles: &styles,
        builder: Builder::new(),
        lists: Lists::default(),
        paragraphs: Vec::new(),
        spans: Vec::new(),
        links: Vec::new(),
        notes: 0,
        columns: Vec::new(),
        deep: Vec::new(),
    };
    text.read(&content)?;
    let mut builder = text.builder;
    builder.losses.add(Loss::HeadAndFoot, heads_and_feet(&of_pages)?);
    let is_macro = |name: &&String| name.starts_with("Basic/") && name.ends_with(".xml");
    let names = package.names();
    let macros = names.iter().filter(is_macro).filter(|name| !name.contains("/script-l")).count();
    builder.losses.add(Loss::Script, macros);
    builder.finish()
}

/// The text as far as it is read.
struct Text<'a> {
    styles: &'a OpenStyles,
    builder: Builder,
    lists: Lists,
    paragraphs: Vec<Looks>,
    spans: Vec<Looks>,
    links: Vec<Option<Rc<str>>>,
    notes: usize,
    /// Over how many columns each cell around this place is repeated.
    columns: Vec<usize>,
    /// The lists around a table, a box or a note.
    deep: Vec<Lists>,
}

impl Text<'_> {
    fn read(&mut self, content: &str) -> Result<(), Refused> {
        let mut part = Part::new("content.xml", content);
        while let Some(node) = part.next()? {
            match node {
                XmlNode::Start(start) => self.start(&mut part, &start)?,
                XmlNode::End(name) => self.finish(&name)?,
                XmlNode::Text(_) if self.paragraphs.is_empty() => {}
                XmlNode::Text(text) => self.words(&text)?,
            }
        }
        Ok(())
    }

    fn start(&mut self, part: &mut Part<'_>, start: &BytesStart<'_>) -> Result<(), Refused> {
        let value = |name: &str| attribute(start, name);
        match start.local_name().as_ref() {
            "automatic-styles" | "scripts" | "font-face-decls" | "forms" => part.skip()?,
            name @ ("p" | "h") => {
                let style = value("style-name").unwrap_or_default();
                self.builder.begin(BlockShape::Plain)?;
                self.paragraphs.push(self.styles.looks("paragraph", &style));
                let level = value("outline-level").and_then(|level| level.parse().ok()).unwrap_or(1);
                match (name, self.lists.mark(self.styles)) {
                    ("h", mark) => self.heading(level, mark)?,
                    (_, Some((depth, mark))) => self.builder.shape(BlockShape::Item(depth, mark)),
                    (_, None) if self.styles.rests_on(&style, "Title") => {
                        self.builder.shape(BlockShape::Heading(1));
                    }
                    (_, None) => {
                        if let Some(list) = self.styles.list_of(&style) {
                            let mark = self.lists.count(self.styles, &list, 0);
                            self.builder.shape(BlockShape::Item(0, mark));
                        }
                    }
                }
            }
            "span" => {
                let style = value("style-name").unwrap_or_default();
                self.spans.push(self.styles.looks("text", &style));
            }
            "a" => self.links.push(value("href").map(Rc::from)),
            "s" => {
                let count = value("c").and_then(|count| count.parse::<usize>().ok()).unwrap_or(1);
                self.words(if count > 0 { " " } else { "" })?;
            }
            "tab" => self.words(" ")?,
            "line-break" => self.builder.piece(Piece::Break)?,
            "list" => {
                let goes_on = value("continue-numbering").is_some_and(|one| one == "true");
                self.lists.begin(value("style-name"), goes_on || value("continue-list").is_some());
            }
            "list-item" => {
                let start = value("start-value").and_then(|start| start.parse().ok());
                self.lists.item(false, start);
            }
            "list-header" => self.lists.item(true, None),
            "note" => {
                self.notes += 1;
                self.builder.piece(Piece::Note(self.notes.to_string()))?;
            }
            // What stands in the text at the place of a note is its number.
            "note-citation" => part.skip()?,
            "note-body" => self.inside(Container::Note)?,
            "tracked-changes" => {
                let mut struck = 0;
                part.each(|name, _| {
                    struck += usize::from(name == "deletion");
                    true
                })?;
                self.builder.losses.add(Loss::Deletion, struck);
            }
            "change-start" => self.builder.losses.add(Loss::Insertion, 1),
            "annotation" => {
                self.builder.losses.add(Loss::Comment, 1);
                part.skip()?;
            }
            "table-of-content" | "illustration-index" | "table-index" | "alphabetical-index" => {
                self.builder.losses.add(Loss::Contents, 1);
                part.skip()?;
            }
            "table" => self.inside(Container::Table)?,
            "table-row" => self.builder.open(Container::Row)?,
            "table-cell" => {
                let repeated = value("number-columns-repeated").and_then(|count| count.parse().ok());
                self.columns.push(repeated.unwrap_or(1));
                self.builder.open(Container::Cell)?;
            }
            "covered-table-cell" => {
                let repeated = value("number-columns-repeated").and_then(|count| count.parse().ok());
                self.builder.empty_cells(repeated.unwrap_or(1))?;
                part.skip()?;
            }
            "image" => {
                self.builder.losses.add(Loss::Image, 1);
                part.skip()?;
            }
            "object" | "object-ole" | "plugin" | "custom-shape" => {
                self.builder.losses.add(Loss::Object, 1);
                part.skip()?;
            }
            "text-box" => {
                self.builder.losses.add(Loss::TextBox, 1);
                self.inside(Container::Box)?;
            }
            "hidden-text" => {
                self.builder.losses.add(Loss::Hidden, 1);
                part.skip()?;
            }
            // Names of frames for those who cannot see them.
            "title" | "desc" => part.skip()?,
            _ => {}
        }
        Ok(())
    }

    fn finish(&mut self, name: &str) -> Result<(), Refused> {
        match name {
            "p" | "h" => {
                self.paragraphs.pop();
                self.builder.end()?;
            }
            "span" => _ = self.spans.pop(),
            "a" => _ = self.links.pop(),
            "list" => self.lists.end(),
            "note-body" => {
                self.builder.close_note(&self.notes.to_string())?;
                self.outside();
            }
            "table" => {
                self.builder.close(Container::Table)?;
                self.outside();
            }
            "table-row" => self.builder.close(Container::Row)?,
            "table-cell" => {
                self.builder.close(Container::Cell)?;
                let repeated = self.columns.pop().unwrap_or(1);
                self.builder.empty_cells(repeated.saturating_sub(1))?;
            }
            "text-box" => {
                self.builder.close(Container::Box)?;
                self.outside();
            }
            _ => {}
        }
        Ok(())
    }

    /// What begins here has lists of its own.
    fn inside(&mut self, what: Container) -> Result<(), Refused> {
        self.builder.open(what)?;
        self.deep.push(std::mem::take(&mut self.lists));
        Ok(())
    }

    fn outside(&mut self) {
        self.lists = self.deep.pop().unwrap_or_default();
    }

    /// A heading, with its number where headings are numbered.
    fn heading(&mut self, level: usize, mark: Option<(usize, Mark)>) -> Result<(), Refused> {
        self.builder.shape(BlockShape::Heading(level));
        let depth = level.saturating_sub(1).min(9);
        let mark = match mark {
            Some((_, mark)) => mark,
            None if self.styles.level(OUTLINE, depth).is_some() => {
                self.lists.count(self.styles, OUTLINE, depth)
            }
            None => return Ok(()),
        };
        let label = match mark {
            Mark::Number(number) => format!("{number}. "),
            Mark::Label(label) if !label.trim().is_empty() => format!("{label} "),
            Mark::Label(_) | Mark::Bullet | Mark::More => return Ok(()),
        };
        self.builder.words(&label, &WordStyle::default())
    }

    fn words(&mut self, text: &str) -> Result<(), Refused> {
        let of_paragraph = self.paragraphs.last().copied().unwrap_or_default();
        let looks = self.spans.iter().fold(of_paragraph, |around, span| span.or(around));
        if looks.hidden == Some(true) {
            self.builder.losses.add(Loss::Hidden, 1);
            return Ok(());
        }
        let style = WordStyle {
            bold: looks.bold == Some(true),
            italic: looks.italic == Some(true),
            struck: looks.struck == Some(true),
            link: self.links.iter().rev().flatten().next().cloned(),
        };
        self.builder.words(text, &style)
    }
}

/// How many headings and feet of pages say more than a number.
fn heads_and_feet(styles: &str) -> Result<usize, Refused> {
    let mut part = Part::new("styles.xml", styles);
    let (mut found, mut inside, mut says) = (0, false, false);
    while let Some(node) = part.next()? {
        match node {
            XmlNode::Start(start) => match start.local_name().as_ref() {
                "header" | "footer" | "header-left" | "footer-left" | "header-first" | "footer-first" => {
                    (inside, says) = (true, false);
                }
                _ => {}
            },
            XmlNode::End(name) if name.starts_with("header") || name.starts_with("footer") => {
                found += usize::from(inside && says);
                inside = false;
            }
            XmlNode::Text(text) => says |= text.chars().any(char::is_alphabetic),
            XmlNode::End(_) => {}
        }
    }
    Ok(found)
}
