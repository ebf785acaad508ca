//! The one writer of Markdown that leaves the program. It makes the headings,
//! lists, tables and quotations; every text that it is given stays text, however
//! much it looks like a link, an image, a list or HTML.

use crate::text::clean::{lines, one_line};
use crate::text::document::Document;

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnOf {
    /// Words, from the left.
    Text,
    /// Figures, from the right.
    Figures,
}

/// A document that grows block by block.
#[derive(Debug, Default)]
pub struct Markdown {
    text: String,
    last: Option<Block>,
}

/// Blocks of the same kind stand together; others are a blank line apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Block {
    Heading,
    Paragraph,
    Item,
    Quotation,
    Row,
}

impl Markdown {
    /// A heading, from 1 for the title down to 6.
    pub fn heading(&mut self, level: usize, text: &str) {
        self.line(Block::Heading, &format!("{} {}", "#".repeat(level), inert(text)));
    }

    /// A paragraph of one line.
    pub fn paragraph(&mut self, text: &str) {
        self.line(Block::Paragraph, &inert(text));
    }

    /// An item of a list, at depth 0 or below the item before it.
    pub fn item(&mut self, depth: usize, text: &str) {
        self.line(Block::Item, &format!("{}- {}", "  ".repeat(depth), inert(text)));
    }

    /// A text with its own lines, as a quotation that belongs to the item before it.
    pub fn quotation(&mut self, text: &str) {
        for line in lines(text).lines() {
            self.line(Block::Quotation, &format!("  > {}", inert(line)));
        }
    }

    /// A table; a column is one of figures or of text.
    pub fn table(&mut self, headings: &[(String, ColumnOf)], rows: impl IntoIterator<Item = Vec<String>>) {
        self.row(headings.iter().map(|(title, _)| title.as_str()));
        let rule = headings.iter().map(|(_, column)| match column {
            ColumnOf::Figures => "---:",
            ColumnOf::Text => "---",
        });
        let rule: Vec<&str> = rule.collect();
        self.line(Block::Row, &format!("|{}|", rule.join("|")));
        for row in rows {
            self.row(row.iter().map(String::as_str));
        }
    }

    fn row<'a>(&mut self, cells: impl Iterator<Item = &'a str>) {
        let cells: Vec<String> = cells.map(inert).collect();
        self.line(Block::Row, &format!("| {} |", cells.join(" | ")));
    }

    fn line(&mut self, block: Block, line: &str) {
        let together = self.last == Some(block) && !matches!(block, Block::Heading | Block::Paragraph);
        if self.last.is_some() && !together {
            self.text.push('\n');
        }
        self.text.push_str(line.trim_end());
        self.text.push('\n');
        self.last = Some(block);
    }

    /// The whole document.
    #[must_use]
    pub fn document(self) -> Document {
        Document::new(self.text)
    }
}

/// A text of one line in which nothing is markup, in any common dialect.
fn inert(text: &str) -> String {
    let line = one_line(text);
    let chars: Vec<char> = line.trim().chars().collect();
    // `12.` and `12)` would begin a numbered list.
    let number = chars.iter().take_while(|c| c.is_ascii_digit()).count();
    let mut safe = String::with_capacity(line.len() + 8);
    for (at, &c) in chars.iter().enumerate() {
        let (next, last) = (chars.get(at + 1).copied(), at + 1 == chars.len());
        let behind = |word: &str| {
            let start = at.saturating_sub(word.len());
            chars[start..at].iter().collect::<String>().eq_ignore_ascii_case(word)
        };
        let escaped = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '^' | '$' => true,
            // An image, an address of a person, the name of a sign.
            '!' => next == Some('['),
            '@' => true,
            '&' => next.is_some_and(|c| c == '#' || c.is_ascii_alphanumeric()),
            // An address of a page, or a list of definitions.
            ':' => at == 0 || next == Some('/') || behind("mailto") || behind("xmpp"),
            '.' if behind("www") => true,
            '.' | ')' => number > 0 && at == number && next.is_none_or(char::is_whitespace),
            // A heading, which may be closed too, a quotation, a list, a line.
            '#' => at == 0 || last,
            '>' | '+' | '-' | '=' => at == 0,
            _ => false,
        };
        match c {
            // A reader that knows no escapes shows this right too, and some read the
            // attributes of a heading before they read escapes.
            '<' => safe.push_str("&lt;"),
            '{' => safe.push_str("&#123;"),
            _ if escaped => safe.extend(['\\', c]),
            _ => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag};

    use super::*;

    /// The blocks that the writer makes itself; in these, outside text stands.
    fn of_ours(tag: &Tag<'_>) -> bool {
        matches!(
            tag,
            Tag::Heading { id: None, classes, attrs, .. } if classes.is_empty() && attrs.is_empty()
        ) || matches!(
            tag,
            Tag::Paragraph
                | Tag::List(None)
                | Tag::Item
                | Tag::BlockQuote(None)
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell
        )
    }

    /// The document with a text in every place, its own words in the others.
    fn document(text: &str) -> Document {
        let mut out = Markdown::default();
        out.heading(1, text);
        out.heading(2, &format!("nr {text}"));
        out.paragraph(text);
        out.item(0, text);
        out.item(1, &format!("wie: {text}"));
        out.quotation(text);
        out.item(0, "einde");
        let headings = [("#".to_owned(), ColumnOf::Figures), (text.to_owned(), ColumnOf::Text)];
        out.table(&headings, [vec!["1".to_owned(), text.to_owned()], vec![text.to_owned(), String::new()]]);
        out.document()
    }

    /// How many of each of our blocks a parser with all extensions finds; what is
    /// none of ours fails.
    fn blocks(document: &str, options: Options) -> Result<Vec<String>, String> {
        let mut found = Vec::new();
        for event in Parser::new_ext(document, options) {
            match event {
                Event::Start(tag) if of_ours(&tag) => {
                    found.push(
                        format!("{tag:?}").split([' ', '(', '{']).next().unwrap_or_default().to_owned(),
                    );
                }
                Event::End(_) | Event::Text(_) => {}
                Event::SoftBreak if document.contains("  > ") => {}
                other => return Err(format!("{other:?} in\n{document}")),
            }
        }
        Ok(found)
    }

    fn text_of(document: &str) -> String {
        let plain = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
        let parts = Parser::new_ext(document, plain).filter_map(|event| match event {
            Event::Text(text) => Some(text.to_string()),
            _ => None,
        });
        parts.collect()
    }

    fn is_inert(text: &str) -> Result<(), String> {
        let (with, without) = (document(text), document("woord"));
        let (found, wanted) = (blocks(&with, Options::all())?, blocks(&without, Options::all())?);
        // An empty text makes no paragraph; a quotation of it is none.
        let bare = one_line(text).trim().is_empty();
        if !bare
            && !text.contains(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'])
            && found != wanted
        {
            return Err(format!("{found:?} instead of {wanted:?} in\n{}", &*with));
        }
        let mut one = Markdown::default();
        one.paragraph(text);
        let read = text_of(&one.document());
        if read != one_line(text).trim() {
            return Err(format!("{read:?} instead of {text:?}"));
        }
        Ok(())
    }

    const NASTY: [&str; 38] = [
        "![](http://t.example/x.png) [klik](http://t.example)",
        "[a]: http://t.example",
        "[a][b] [^1] [[wiki]]",
        "<b>vet</b> <!-- weg --> <script>",
        "<http://t.example> <a@b.example>",
        "http://t.example www.t.example",
        "WWW.t.example HTTPS://t.example mailto:a@b.example",
        "a@b.example",
        "# kop #",
        "## kop {#id .klas}",
        "kop {#id}",
        "- punt",
        "+ punt",
        "* punt",
        "1. punt",
        "12) punt",
        "- [ ] taak",
        "> aanhaling",
        "> [!NOTE]",
        "| a | b |",
        "---",
        "===",
        "***",
        "```",
        "~~~",
        "`code`",
        "**vet** *schuin* __vet__ _schuin_",
        "~~weg~~ ^hoog^ ~laag~ ==geel==",
        "$x$ $$y$$",
        "&lt;b&gt; &#60; &amp",
        ": bepaling",
        ":::",
        "\\",
        "\\[klik](http://t.example)",
        "    code",
        "a  ",
        "+++",
        "een\\\ntwee",
    ];

    #[test]
    fn what_looks_like_markup_stays_text() {
        for text in NASTY {
            is_inert(text).unwrap_or_else(|wrong| panic!("{wrong}"));
        }
    }

    #[test]
    fn no_bare_address_is_left_for_a_reader_that_makes_links() {
        let text = inert("http://t.example HTTPS://x ftp://y www.t.example WwW.x mailto:a@b.example");
        let bare = text.to_lowercase().replace("\\:", "").replace("\\.", "").replace("\\@", "");
        assert!(!bare.contains([':', '@']) && !bare.contains("www."), "{text}");
        assert_eq!(inert("![](http://t) [klik](http://t)"), "\\!\\[\\](http\\://t) \\[klik\\](http\\://t)");
    }

    #[test]
    fn ordinary_words_stay_as_they_are() {
        for text in
            ["Zorg & welzijn (fase 2): 7,5 %, a > b.", "C# voor l'été - deel 1!", "1.250.000,00 of 3 x 5"]
        {
            assert_eq!(inert(text), text);
        }
    }

    #[test]
    fn a_document_keeps_its_shape() {
        let shape = "# woord\n\n## nr woord\n\nwoord\n\n- woord\n  - wie: woord\n\n  > woord\n\n- einde\n\n\
            | \\# | woord |\n|---:|---|\n| 1 | woord |\n| woord |  |\n";
        assert_eq!(&*document("woord"), shape);
    }

    proptest! {
        #[test]
        fn outside_text_is_text(text in "[-\\\\`*_\\[\\](){}<>#+.!|~^$&@:/=\"' a1wW\n\t\u{1b}é]{0,24}") {
            is_inert(&text).map_err(TestCaseError::fail)?;
        }

        #[test]
        fn markup_in_a_row_is_text(parts in prop::collection::vec(prop::sample::select(NASTY.to_vec()), 0..4), between in "[ a.\\\\!(]{0,2}") {
            is_inert(&parts.join(&between)).map_err(TestCaseError::fail)?;
        }
    }
}
