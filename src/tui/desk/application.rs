//! The text of an application: headings, paragraphs, lists and tables of a file of
//! Markdown, which plain text is too.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::tui::clean::clean;
use crate::tui::desk::doc::DossierBlock;

/// What is read in a text.
fn dialect() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES
}

/// Reads the headings, paragraphs, lists and tables of an application text. Its
/// title stands on the screen already.
pub(super) fn parse(text: &str, title: &str) -> Vec<DossierBlock> {
    let mut reader = Reader { title, ..Reader::default() };
    for event in Parser::new_ext(text, dialect()) {
        reader.take(event);
    }
    reader.end();
    while reader.blocks.last() == Some(&DossierBlock::Blank) {
        reader.blocks.pop();
    }
    reader.blocks
}

/// A list that is open, and the number of its next item.
type OpenList = Option<u64>;

/// What has been read so far.
#[derive(Default)]
struct Reader<'a> {
    title: &'a str,
    blocks: Vec<DossierBlock>,
    text: String,
    lists: Vec<OpenList>,
    /// The sign of an item that has begun, until its first words are there.
    sign: Option<String>,
    /// Where the links around this place lead, with where their words begin.
    links: Vec<(String, usize)>,
    rows: Vec<Vec<String>>,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.finish(tag),
            Event::Text(text) | Event::Code(text) | Event::Html(text) => self.text.push_str(&text),
            Event::InlineHtml(html) if matches!(&*html, "<br>" | "<br/>" | "<br />") => self.text.push('\n'),
            Event::InlineHtml(html) => self.text.push_str(&html),
            Event::SoftBreak => self.text.push(' '),
            Event::HardBreak => self.text.push('\n'),
            Event::FootnoteReference(name) => self.text.push_str(&format!("[{name}]")),
            Event::Rule => {
                self.end();
                self.blank();
            }
            Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::List(number) => {
                self.end();
                self.lists.push(number);
            }
            Tag::Item => {
                self.end();
                let sign = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        let sign = format!("{number}. ");
                        *number = number.saturating_add(1);
                        sign
                    }
                    _ => "- ".to_owned(),
                };
                self.sign = Some(sign);
            }
            Tag::FootnoteDefinition(name) => {
                self.end();
                self.sign = Some(format!("[{name}] "));
            }
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.links.push((dest_url.into_string(), self.text.len()));
            }
            Tag::Heading { .. }
            | Tag::Table(_)
            | Tag::Paragraph
            | Tag::CodeBlock(_)
            | Tag::HtmlBlock
            | Tag::BlockQuote(_) => self.end(),
            Tag::TableHead | Tag::TableRow => self.rows.push(Vec::new()),
            Tag::Strikethrough => self.text.push_str("~~"),
            _ => {}
        }
    }

    fn finish(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                let heading = lines_of(&std::mem::take(&mut self.text)).replace('\n', " ");
                if self.blocks.last() == Some(&DossierBlock::Blank) {
                    self.blocks.pop();
                }
                if heading != self.title && !heading.is_empty() {
                    self.blocks.push(DossierBlock::Heading(heading));
                }
            }
            TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::HtmlBlock => {
                self.end();
                if self.lists.is_empty() {
                    self.blank();
                }
            }
            TagEnd::List(_) => {
                self.end();
                self.lists.pop();
                if self.lists.is_empty() {
                    self.blank();
                }
            }
            TagEnd::Item | TagEnd::FootnoteDefinition => {
                self.end();
                self.sign = None;
            }
            TagEnd::Link | TagEnd::Image => {
                // An address that is written out is not written twice.
                if let Some((address, from)) = self.links.pop()
                    && self.text.get(from..).is_none_or(|words| !address.contains(words) || words.is_empty())
                {
                    self.text.push_str(&format!(" ({address})"));
                }
            }
            TagEnd::TableCell => {
                let cell = lines_of(&std::mem::take(&mut self.text));
                if let Some(row) = self.rows.last_mut() {
                    row.push(cell);
                }
            }
            TagEnd::Table => {
                self.blocks.push(DossierBlock::Rows(std::mem::take(&mut self.rows)));
                self.blank();
            }
            TagEnd::Strikethrough => self.text.push_str("~~"),
            _ => {}
        }
    }

    /// Ends the paragraph or item that is open.
    fn end(&mut self) {
        let text = lines_of(&std::mem::take(&mut self.text));
        if text.is_empty() {
            return;
        }
        let depth = self.lists.len().saturating_sub(1);
        let block = match self.sign.take() {
            Some(sign) => DossierBlock::Item(depth, sign, text),
            None if !self.lists.is_empty() => DossierBlock::Item(depth, "  ".to_owned(), text),
            None => DossierBlock::Text(text),
        };
        self.blocks.push(block);
    }

    fn blank(&mut self) {
        if self.blocks.last().is_some_and(|last| *last != DossierBlock::Blank) {
            self.blocks.push(DossierBlock::Blank);
        }
    }
}

/// Text of several lines, each made safe.
fn lines_of(text: &str) -> String {
    let lines: Vec<String> = text.trim().lines().map(|line| clean(line.trim_end())).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(depth: usize, sign: &str, text: &str) -> DossierBlock {
        DossierBlock::Item(depth, sign.into(), text.into())
    }

    #[test]
    fn a_text_becomes_headings_paragraphs_and_items() {
        let blocks =
            parse("# Titel\n\n## Kop\n\nEen *regel*\ndie doorloopt.\n\n- punt\n  vervolg\n- twee\n", "Titel");
        assert_eq!(
            blocks,
            [
                DossierBlock::Heading("Kop".into()),
                DossierBlock::Text("Een regel die doorloopt.".into()),
                DossierBlock::Blank,
                item(0, "- ", "punt vervolg"),
                item(0, "- ", "twee"),
            ]
        );
    }

    #[test]
    fn lists_stand_in_lists_and_tables_are_rows() {
        let blocks = parse("1. een\n   - a\n2. twee\\\nregels\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "");
        let rows = vec![vec!["a".to_owned(), "b".to_owned()], vec!["1".to_owned(), "2".to_owned()]];
        assert_eq!(
            blocks,
            [
                item(0, "1. ", "een"),
                item(1, "- ", "a"),
                item(0, "2. ", "twee\nregels"),
                DossierBlock::Blank,
                DossierBlock::Rows(rows),
            ]
        );
    }

    #[test]
    fn a_link_says_where_it_leads_and_a_note_what_it_says() {
        let blocks =
            parse("Zie [de site](https://t.example), <https://u.example>.[^1]\n\n[^1]: een noot\n", "");
        assert_eq!(
            blocks,
            [
                DossierBlock::Text("Zie de site (https://t.example), https://u.example.[1]".into()),
                DossierBlock::Blank,
                item(0, "[1] ", "een noot"),
            ]
        );
    }

    #[test]
    fn what_steers_a_terminal_is_shown_as_a_mark() {
        assert_eq!(
            parse("a\u{1b}[31m &#27;]0;x", ""),
            [DossierBlock::Text("a\u{fffd}[31m \u{fffd}]0;x".into())]
        );
    }
}
