//! HTML: a page saved from a browser, a mail or Word.

use std::rc::Rc;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{StartTag, Token, Tokenizer};

use crate::import::dossier::blocks::{BlockShape, Builder, Container, Mark, Piece, WholeText, WordStyle};
use crate::import::dossier::counting::{Counting, label};
use crate::import::dossier::loss::{Loss, Losses};
use crate::import::dossier::refusal::Refused;

/// How many elements may be open at once.
const OPEN: usize = 512;

/// Reads a page.
pub(super) fn read(text: &str) -> Result<(WholeText, Losses), Refused> {
    let mut page = Page { builder: Builder::new(), open: Vec::new(), lists: Vec::new(), skip: None };
    // What stands in a script is no markup.
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(text, emitter) {
        let token = token.unwrap_or_else(|never| match never {});
        match token {
            Token::StartTag(tag) => page.start(&tag)?,
            Token::EndTag(tag) => page.end(&String::from_utf8_lossy(&tag.name))?,
            Token::String(words) => page.words(&String::from_utf8_lossy(&words))?,
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    page.builder.finish()
}

/// An element that is open, with what it does to the words inside.
#[derive(Debug)]
struct Open {
    name: String,
    style: WordStyle,
}

/// A list that is open.
#[derive(Debug)]
struct OpenList {
    counting: Counting,
    next: u64,
}

struct Page {
    builder: Builder,
    open: Vec<Open>,
    lists: Vec<OpenList>,
    /// The element whose inside is no text, and how often it is open.
    skip: Option<(String, usize)>,
}

/// Elements that have no end.
const EMPTY: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
];

impl Page {
    fn start(&mut self, tag: &StartTag<()>) -> Result<(), Refused> {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        match &mut self.skip {
            // A page may leave the end of its head out.
            Some((skipped, _)) if skipped == "head" && name == "body" => self.skip = None,
            Some((skipped, depth)) => {
                *depth += usize::from(*skipped == name);
                return Ok(());
            }
            None => {}
        }
        let value = |name: &str| {
            let found = tag.attributes.get(name.as_bytes())?;
            Some(String::from_utf8_lossy(found).into_owned())
        };
        let mut style = self.open.last().map(|open| open.style.clone()).unwrap_or_default();
        match name.as_str() {
            "script" | "style" | "head" | "template" | "noscript" | "svg" | "object" | "iframe" | "video"
            | "audio" | "canvas" => {
                match name.as_str() {
                    "script" => self.builder.losses.add(Loss::Script, 1),
                    "svg" | "canvas" => self.builder.losses.add(Loss::Image, 1),
                    "object" | "iframe" | "video" | "audio" => self.builder.losses.add(Loss::Object, 1),
                    _ => {}
                }
                self.skip = Some((name, 1));
                return Ok(());
            }
            "img" => self.builder.losses.add(Loss::Image, 1),
            "input" | "select" | "textarea" => self.builder.losses.add(Loss::Field, 1),
            "br" => self.builder.piece(Piece::Break)?,
            "hr" => self.builder.end()?,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.imply(&["p"]);
                let level = name.trim_start_matches('h').parse().unwrap_or(1);
                self.builder.begin(BlockShape::Heading(level))?;
            }
            "p" | "div" | "section" | "article" | "blockquote" | "pre" | "address" | "figure"
            | "figcaption" | "main" | "header" | "footer" | "dl" | "dt" | "dd" | "form" | "fieldset"
            | "body" | "caption" => {
                self.imply(&["p", "dt", "dd"]);
                self.paragraph()?;
            }
            "ul" | "ol" => {
                self.imply(&["p"]);
                self.builder.end()?;
                let counting = match name.as_str() {
                    "ul" => Counting::Bullet,
                    _ => Counting::of_sign(&value("type").unwrap_or_else(|| "1".to_owned())),
                };
                let next = value("start").and_then(|start| start.parse().ok()).unwrap_or(1);
                self.lists.push(OpenList { counting, next });
            }
            "li" => {
                self.imply(&["li", "p"]);
                self.item()?;
            }
            "table" => {
                self.imply(&["p"]);
                self.builder.open(Container::Table)?;
            }
            "tr" => {
                self.close_cell()?;
                self.imply(&["tr"]);
                self.close_to(&[Container::Row])?;
                if self.builder.inside() == Container::Table {
                    self.builder.open(Container::Row)?;
                }
            }
            "td" | "th" => {
                self.close_cell()?;
                if self.builder.inside() == Container::Table {
                    self.builder.open(Container::Row)?;
                }
                if self.builder.inside() == Container::Row {
                    let span: usize = value("colspan").and_then(|span| span.parse().ok()).unwrap_or(1);
                    self.builder.open(Container::Cell)?;
                    self.open.push(Open { name: format!("cell {}", span.min(64)), style: style.clone() });
                }
            }
            "b" | "strong" => style.bold = true,
            "i" | "em" | "cite" => style.italic = true,
            "s" | "strike" | "del" => style.struck = true,
            "a" => style.link = value("href").map(Rc::from),
            _ => {}
        }
        if !EMPTY.contains(&name.as_str()) {
            if self.open.len() >= OPEN {
                return Err(Refused::TooDeep);
            }
            self.open.push(Open { name, style });
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), Refused> {
        if let Some((skipped, depth)) = &mut self.skip {
            if skipped == name {
                *depth -= 1;
                if *depth == 0 {
                    self.skip = None;
                }
            }
            return Ok(());
        }
        let Some(at) = self.open.iter().rposition(|open| open.name == name) else { return Ok(()) };
        // The end of a table closes what was left open inside, and not the other way around.
        let inner_table = self.open.iter().rposition(|open| open.name == "table");
        if inner_table.is_some_and(|table| table > at) && name != "html" && name != "body" {
            return Ok(());
        }
        // The mark of a cell goes with its element.
        if !matches!(name, "td" | "th" | "tr" | "table") {
            self.open.truncate(at);
        }
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "p" | "div" | "section" | "article" | "blockquote"
            | "pre" | "li" | "address" | "figure" | "dt" | "dd" | "caption" => self.builder.end()?,
            "ul" | "ol" => {
                self.builder.end()?;
                self.lists.pop();
            }
            "td" | "th" => self.close_cell()?,
            "tr" => {
                self.close_cell()?;
                self.open.truncate(at);
                self.close_to(&[Container::Row])?;
            }
            "table" => {
                self.close_cell()?;
                self.open.truncate(at);
                self.close_to(&[Container::Row, Container::Table])?;
            }
            _ => {}
        }
        Ok(())
    }

    /// Ends what a page need not end: the innermost of these, where no list, table or
    /// division stands between.
    fn imply(&mut self, names: &[&str]) {
        let bound =
            |name: &str| matches!(name, "ul" | "ol" | "table" | "dl" | "div") || name.starts_with("cell ");
        while let Some(at) = self.open.iter().rposition(|open| names.contains(&open.name.as_str())) {
            if self.open.iter().skip(at + 1).any(|open| bound(&open.name)) {
                break;
            }
            self.open.truncate(at);
        }
    }

    /// Closes the cell that is open in the innermost table, with the columns that it spans.
    fn close_cell(&mut self) -> Result<(), Refused> {
        let table = self.open.iter().rposition(|open| open.name == "table").unwrap_or_default();
        let Some(at) = self.open.iter().rposition(|open| open.name.starts_with("cell ")) else {
            return Ok(());
        };
        if at < table {
            return Ok(());
        }
        let span = self.open.get(at).and_then(|open| open.name.strip_prefix("cell ")?.parse().ok());
        self.open.truncate(at);
        self.builder.close(Container::Cell)?;
        self.builder.empty_cells(usize::saturating_sub(span.unwrap_or(1), 1))
    }

    /// Closes what is open of these, from the inside out.
    fn close_to(&mut self, what: &[Container]) -> Result<(), Refused> {
        for one in what {
            if self.builder.inside() == *one {
                self.builder.close(*one)?;
            }
        }
        Ok(())
    }

    /// A paragraph begins, unless an item has just begun.
    fn paragraph(&mut self) -> Result<(), Refused> {
        if self.builder.is_fresh() {
            return Ok(());
        }
        let inside = self.lists.len().checked_sub(1);
        let inside = inside.filter(|_| self.open.iter().any(|open| open.name == "li"));
        self.builder.begin(match inside {
            Some(depth) => BlockShape::Item(depth, Mark::More),
            None => BlockShape::Plain,
        })
    }

    fn item(&mut self) -> Result<(), Refused> {
        let depth = self.lists.len().saturating_sub(1);
        let mark = match self.lists.last_mut() {
            None => Mark::Bullet,
            Some(list) => {
                let number = list.next;
                list.next = list.next.saturating_add(1);
                match list.counting {
                    Counting::Bullet | Counting::Nothing => Mark::Bullet,
                    Counting::Decimal => Mark::Number(number),
                    counting => Mark::Label(format!("{}.", label(counting, number))),
                }
            }
        };
        self.builder.begin(BlockShape::Item(depth, mark))
    }

    fn words(&mut self, text: &str) -> Result<(), Refused> {
        if self.skip.is_some() {
            return Ok(());
        }
        // Between rows and cells stand line breaks, and no words.
        let between = matches!(self.builder.inside(), Container::Table | Container::Row);
        if between && text.trim().is_empty() {
            return Ok(());
        }
        let style = self.open.last().map(|open| open.style.clone()).unwrap_or_default();
        let preformatted = self.open.iter().any(|open| open.name == "pre");
        if !preformatted {
            return self.builder.words(&squeezed(text), &style);
        }
        for (at, line) in text.lines().enumerate() {
            if at > 0 {
                self.builder.piece(Piece::Break)?;
            }
            self.builder.words(line, &style)?;
        }
        Ok(())
    }
}

/// Words with one space between them, and one where spaces stood around them.
fn squeezed(text: &str) -> String {
    let space = |c: char| c.is_ascii_whitespace();
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match space(c) {
            true if out.ends_with(' ') => {}
            true => out.push(' '),
            false => out.push(c),
        }
    }
    out
}
