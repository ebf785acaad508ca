//! A text as the readers of this room understand it: headings, paragraphs, items of
//! lists and tables, with bold, italic and struck words, links and notes.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::import::dossier::loss::{Loss, Losses};
use crate::import::dossier::refusal::Refused;
use crate::import::dossier::signs::with_ticks;

/// Signs in the whole text, at most: a thousand pages.
pub(super) const SIGNS: usize = 2 << 20;
/// Paragraphs and cells in the whole text, at most.
pub(super) const BLOCKS: usize = 100_000;
/// How deep tables, boxes and notes may stand in each other.
const DEPTH: usize = 32;
/// The deepest item of a list.
pub(super) const ITEM_DEPTH: usize = 8;

/// How words look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct WordStyle {
    pub bold: bool,
    pub italic: bool,
    pub struck: bool,
    /// Where a link leads.
    pub link: Option<Rc<str>>,
}

/// A piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Words(String, WordStyle),
    Break,
    /// A note by its name.
    Note(String),
}

/// What stands before an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Bullet,
    Number(u64),
    /// What Markdown cannot count: `a)`, `II.`, `1.2`.
    Label(String),
    /// Nothing: the item before it goes on.
    More,
}

/// What a paragraph is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum BlockShape {
    Plain,
    /// From 1 down.
    Heading(usize),
    /// An item, at depth 0 or deeper.
    Item(usize, Mark),
}

/// A paragraph or a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TextBlock {
    Paragraph(BlockShape, Vec<Piece>),
    /// Rows of cells, each with its own blocks.
    Rows(Vec<Vec<Vec<TextBlock>>>),
}

/// A whole text with its notes by name.
#[derive(Debug, Default)]
pub(super) struct WholeText {
    pub blocks: Vec<TextBlock>,
    pub notes: BTreeMap<String, Vec<TextBlock>>,
}

/// Where blocks go.
#[derive(Debug, Default)]
struct Level {
    what: Container,
    blocks: Vec<TextBlock>,
    open: Option<(BlockShape, Vec<Piece>)>,
    /// Blocks that stood inside the paragraph that is open.
    behind: Vec<TextBlock>,
    rows: Vec<Vec<Vec<TextBlock>>>,
}

/// What holds blocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Container {
    #[default]
    Body,
    Table,
    Row,
    Cell,
    /// A box beside the text.
    Box,
    Note,
}

/// Builds a text from what a reader meets, and keeps it within bounds.
#[derive(Debug)]
pub(super) struct Builder {
    levels: Vec<Level>,
    pub notes: BTreeMap<String, Vec<TextBlock>>,
    pub losses: Losses,
    signs: usize,
    blocks: usize,
}

impl Builder {
    pub fn new() -> Builder {
        let levels = vec![Level::default()];
        Builder { levels, notes: BTreeMap::new(), losses: Losses::default(), signs: 0, blocks: 0 }
    }

    fn top(&mut self) -> &mut Level {
        if self.levels.is_empty() {
            self.levels.push(Level::default());
        }
        let last = self.levels.len() - 1;
        &mut self.levels[last]
    }

    /// What blocks go into now.
    pub fn inside(&self) -> Container {
        self.levels.last().map_or(Container::Body, |level| level.what)
    }

    /// Whether a container of this kind is open anywhere.
    pub fn has_open(&self, what: Container) -> bool {
        self.levels.iter().any(|level| level.what == what)
    }

    /// Begins a paragraph; one that is open ends.
    pub fn begin(&mut self, shape: BlockShape) -> Result<(), Refused> {
        self.end()?;
        self.top().open = Some((shape, Vec::new()));
        Ok(())
    }

    /// Says what the open paragraph is.
    pub fn shape(&mut self, shape: BlockShape) {
        if let Some((now, _)) = &mut self.top().open {
            *now = shape;
        }
    }

    /// Ends the open paragraph; one without words is nothing.
    pub fn end(&mut self) -> Result<(), Refused> {
        let level = self.top();
        let open = level.open.take().filter(|(_, pieces)| has_words(pieces));
        let behind = std::mem::take(&mut level.behind);
        let count = usize::from(open.is_some());
        level.blocks.extend(open.map(|(shape, pieces)| TextBlock::Paragraph(shape, pieces)));
        level.blocks.extend(behind);
        self.count(count)
    }

    /// Whether a paragraph has begun that says nothing yet.
    pub fn is_fresh(&self) -> bool {
        let open = self.levels.last().and_then(|level| level.open.as_ref());
        open.is_some_and(|(_, pieces)| !has_words(pieces))
    }

    /// Leaves the open paragraph out.
    pub fn drop_open(&mut self) {
        self.top().open = None;
    }

    /// More words; without a paragraph one begins.
    pub fn words(&mut self, text: &str, style: &WordStyle) -> Result<(), Refused> {
        let text = with_ticks(text);
        let text = text.as_ref();
        if self.top().open.is_none() && text.trim().is_empty() {
            return Ok(());
        }
        self.signs += text.len();
        if self.signs > SIGNS {
            return Err(Refused::TooLong);
        }
        let pieces = self.pieces();
        match pieces.last_mut() {
            Some(Piece::Words(words, same)) if same == style => words.push_str(text),
            _ => pieces.push(Piece::Words(text.to_owned(), style.clone())),
        }
        Ok(())
    }

    /// A line break, or the place of a note.
    pub fn piece(&mut self, piece: Piece) -> Result<(), Refused> {
        self.count(1)?;
        self.pieces().push(piece);
        Ok(())
    }

    fn pieces(&mut self) -> &mut Vec<Piece> {
        &mut self.top().open.get_or_insert_with(|| (BlockShape::Plain, Vec::new())).1
    }

    fn count(&mut self, blocks: usize) -> Result<(), Refused> {
        self.blocks += blocks;
        if self.blocks > BLOCKS { Err(Refused::TooLong) } else { Ok(()) }
    }

    /// Opens a container. The paragraph around a box stays open.
    pub fn open(&mut self, what: Container) -> Result<(), Refused> {
        if self.levels.len() >= DEPTH {
            return Err(Refused::TooDeep);
        }
        if what != Container::Box {
            self.end()?;
        }
        if what == Container::Table && self.has_open(Container::Cell) {
            self.losses.add(Loss::InnerTable, 1);
        }
        self.levels.push(Level { what, ..Level::default() });
        Ok(())
    }

    /// Closes a container of this kind, where it is the innermost.
    pub fn close(&mut self, what: Container) -> Result<(), Refused> {
        if self.inside() != what || self.levels.len() < 2 {
            return Ok(());
        }
        self.end()?;
        let Some(done) = self.levels.pop() else { return Ok(()) };
        let above = self.top();
        match what {
            Container::Body | Container::Note => {}
            Container::Box if above.open.is_some() => above.behind.extend(done.blocks),
            Container::Box => above.blocks.extend(done.blocks),
            Container::Cell => above.rows.push(vec![done.blocks]),
            // The cells of a row were kept as rows of one.
            Container::Row => above.rows.push(done.rows.into_iter().flatten().collect()),
            Container::Table => above.blocks.push(TextBlock::Rows(done.rows)),
        }
        self.count(1)
    }

    /// Cells without anything in them, where one spans several.
    pub fn empty_cells(&mut self, count: usize) -> Result<(), Refused> {
        let count = count.min(64);
        if self.inside() == Container::Row {
            self.count(count)?;
            self.top().rows.extend(std::iter::repeat_n(vec![Vec::new()], count));
        }
        Ok(())
    }

    /// Leaves the row that was closed last out.
    pub fn drop_row(&mut self) {
        if self.inside() == Container::Table {
            self.top().rows.pop();
        }
    }

    /// Closes a note and keeps it under its name.
    pub fn close_note(&mut self, name: &str) -> Result<(), Refused> {
        if self.inside() != Container::Note {
            return Ok(());
        }
        self.end()?;
        if let Some(done) = self.levels.pop() {
            self.notes.insert(name.to_owned(), done.blocks);
        }
        Ok(())
    }

    /// The whole text.
    pub fn finish(mut self) -> Result<(WholeText, Losses), Refused> {
        while self.levels.len() > 1 {
            let what = self.inside();
            if what == Container::Note {
                self.close_note("")?;
            } else {
                self.close(what)?;
            }
        }
        self.end()?;
        let blocks = std::mem::take(&mut self.top().blocks);
        Ok((WholeText { blocks, notes: self.notes }, self.losses))
    }
}

/// Whether a paragraph says anything.
fn has_words(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Words(words, _) => !words.trim().is_empty(),
        Piece::Note(_) => true,
        Piece::Break => false,
    })
}
