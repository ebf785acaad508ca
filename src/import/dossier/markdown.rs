//! A text as Markdown, as plain as a person would write it.

use std::collections::BTreeMap;

use crate::import::dossier::blocks::{BLOCKS, BlockShape, ITEM_DEPTH, Mark, Piece, TextBlock, WholeText};
use crate::import::dossier::loss::{Loss, Losses};
use crate::import::dossier::words::{BreakSign, address, escaped, written};

/// Writes a text, and counts the links that lead to no page.
pub(super) fn write(doc: &WholeText, losses: &mut Losses) -> String {
    let mut numbers = BTreeMap::new();
    number_notes(&doc.blocks, doc, &mut numbers);
    let mut writer = Writer { text: String::new(), lists: Vec::new(), numbers: &numbers };
    writer.blocks(&doc.blocks);
    let mut in_order: Vec<(&String, &usize)> = numbers.iter().collect();
    in_order.sort_by_key(|(_, number)| **number);
    for (name, number) in in_order {
        writer.note(*number, doc.notes.get(name).map(Vec::as_slice).unwrap_or_default());
    }
    losses.add(
        Loss::Link,
        lost_links(&doc.blocks) + doc.notes.values().map(|one| lost_links(one)).sum::<usize>(),
    );
    let text = writer.text.trim().to_owned();
    if text.is_empty() { text } else { text + "\n" }
}

/// Numbers the notes in the order in which the text comes to them.
fn number_notes(blocks: &[TextBlock], doc: &WholeText, numbers: &mut BTreeMap<String, usize>) {
    let mut waiting: Vec<&TextBlock> = blocks.iter().rev().collect();
    while let Some(block) = waiting.pop() {
        match block {
            TextBlock::Paragraph(_, pieces) => {
                for piece in pieces {
                    if let Piece::Note(name) = piece
                        && doc.notes.contains_key(name)
                        && !numbers.contains_key(name)
                    {
                        numbers.insert(name.clone(), numbers.len() + 1);
                    }
                }
            }
            TextBlock::Rows(rows) => waiting.extend(rows.iter().flatten().flatten().rev()),
        }
    }
}

/// Links that lead to no page outside: their words stay.
fn lost_links(blocks: &[TextBlock]) -> usize {
    let mut waiting: Vec<&TextBlock> = blocks.iter().collect();
    let mut lost = 0;
    while let Some(block) = waiting.pop() {
        match block {
            TextBlock::Paragraph(_, pieces) => {
                let link = |piece: &&Piece| match piece {
                    Piece::Words(_, style) => style
                        .link
                        .as_deref()
                        .is_some_and(|link| !link.starts_with('#') && address(link).is_none()),
                    Piece::Break | Piece::Note(_) => false,
                };
                lost += pieces.iter().filter(link).count();
            }
            TextBlock::Rows(rows) => waiting.extend(rows.iter().flatten().flatten()),
        }
    }
    lost
}

/// What is written so far.
struct Writer<'a> {
    text: String,
    /// How far the text of each open item stands from the left.
    lists: Vec<usize>,
    numbers: &'a BTreeMap<String, usize>,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[TextBlock]) {
        let mut marks: Vec<std::mem::Discriminant<Mark>> = Vec::new();
        for block in blocks {
            match block {
                TextBlock::Paragraph(BlockShape::Item(depth, mark), pieces) => {
                    self.item(*depth, mark, pieces, &mut marks);
                }
                TextBlock::Paragraph(shape, pieces) => {
                    self.lists.clear();
                    marks.clear();
                    self.paragraph(shape, pieces);
                }
                TextBlock::Rows(rows) => {
                    self.lists.clear();
                    marks.clear();
                    self.table(rows);
                }
            }
        }
    }

    fn paragraph(&mut self, shape: &BlockShape, pieces: &[Piece]) {
        let line = match shape {
            BlockShape::Heading(level) => {
                let text = written(pieces, BreakSign::Space, self.numbers);
                // Signs at the end would close the heading.
                let text = match text.strip_suffix('#') {
                    Some(rest) => format!("{rest}\\#"),
                    None => text,
                };
                format!("{} {text}", "#".repeat((*level).clamp(1, 6)))
            }
            BlockShape::Plain | BlockShape::Item(..) => written(pieces, BreakSign::Line, self.numbers),
        };
        self.apart();
        self.text.push_str(&line);
        self.text.push('\n');
    }

    /// A blank line, where something stands before it.
    fn apart(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn item(
        &mut self,
        depth: usize,
        mark: &Mark,
        pieces: &[Piece],
        marks: &mut Vec<std::mem::Discriminant<Mark>>,
    ) {
        let follows = !self.lists.is_empty();
        if *mark == Mark::More && follows {
            self.lists.truncate(depth + 1);
            let indent = self.lists.last().copied().unwrap_or_default();
            self.apart();
            self.indented(indent, &written(pieces, BreakSign::Line, self.numbers));
            return;
        }
        // An item stands at most one step deeper than the one before it.
        let depth = depth.min(self.lists.len()).min(ITEM_DEPTH);
        self.lists.truncate(depth);
        let text = written(pieces, BreakSign::Line, self.numbers);
        let (sign, text) = match mark {
            Mark::Number(number) => (format!("{}. ", number % 1_000_000_000), text),
            Mark::Label(label) if !label.trim().is_empty() => {
                ("- ".to_owned(), format!("{} {text}", escaped(label, true)))
            }
            Mark::Bullet | Mark::Label(_) | Mark::More => ("- ".to_owned(), text),
        };
        let kind = match mark {
            Mark::Number(_) => std::mem::discriminant(mark),
            _ => std::mem::discriminant(&Mark::Bullet),
        };
        marks.truncate(depth + 1);
        let same = marks.get(depth).is_none_or(|before| *before == kind);
        marks.truncate(depth);
        marks.push(kind);
        // Another kind of list at the same depth begins apart.
        if !follows || !same {
            self.apart();
        }
        let indent = self.lists.last().copied().unwrap_or_default();
        self.lists.push(indent + sign.len());
        self.text.push_str(&" ".repeat(indent));
        self.text.push_str(&sign);
        let rest = indent + sign.len();
        let mut lines = text.lines();
        self.text.push_str(lines.next().unwrap_or_default());
        self.text.push('\n');
        for line in lines {
            self.indented(rest, line);
        }
    }

    fn indented(&mut self, indent: usize, text: &str) {
        for line in text.lines() {
            self.text.push_str(&" ".repeat(indent));
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    fn table(&mut self, rows: &[Vec<Vec<TextBlock>>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        // A frame around text is no table.
        if columns <= 1 {
            for cell in rows.iter().flatten() {
                self.blocks(cell);
                self.lists.clear();
            }
            return;
        }
        self.apart();
        // One row of a thousand cells does not make every other row as wide.
        let padded = if columns.saturating_mul(rows.len()) > 4 * BLOCKS { 0 } else { columns };
        for (at, row) in rows.iter().enumerate() {
            let mut cells: Vec<String> = row.iter().map(|cell| in_cell(cell, self.numbers)).collect();
            cells.resize(cells.len().max(padded), String::new());
            self.text.push_str(&format!("| {} |\n", cells.join(" | ")));
            if at == 0 {
                self.text.push_str(&format!("|{}\n", " --- |".repeat(columns)));
            }
        }
    }

    fn note(&mut self, number: usize, blocks: &[TextBlock]) {
        self.apart();
        self.text.push_str(&format!("[^{number}]: {}\n", in_cell(blocks, self.numbers).replace("<br>", " ")));
    }
}

/// What stands in a cell, on one line.
fn in_cell(blocks: &[TextBlock], numbers: &BTreeMap<String, usize>) -> String {
    let mut parts: Vec<String> = Vec::new();
    for block in blocks {
        match block {
            TextBlock::Paragraph(shape, pieces) => {
                let text = written(pieces, BreakSign::Cell, numbers);
                parts.push(match shape {
                    BlockShape::Item(_, Mark::Bullet) => format!("- {text}"),
                    BlockShape::Item(_, Mark::Number(number)) => format!("{number}. {text}"),
                    BlockShape::Item(_, Mark::Label(label)) => format!("{} {text}", escaped(label, false)),
                    BlockShape::Plain | BlockShape::Heading(_) | BlockShape::Item(_, Mark::More) => text,
                });
            }
            TextBlock::Rows(rows) => {
                for row in rows {
                    let cells: Vec<String> = row.iter().map(|cell| in_cell(cell, numbers)).collect();
                    let filled: Vec<&str> =
                        cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
                    parts.push(filled.join("; "));
                }
            }
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.join("<br>")
}
