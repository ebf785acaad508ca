//! Where each value of a RON file stands, so that a problem which only the
//! rules can see still gets its line and column.
//!
//! The parser keeps no places, so this reads the shape of the text alone: names,
//! brackets, strings and comments. It never fails; what it cannot follow has no place.

use std::ops::Range;

use crate::store::problem::LineColumn;

/// The shape of a RON text.
#[derive(Debug)]
pub struct Located<'a> {
    text: &'a str,
    /// Where each line begins: thousands of problems are looked up in one text.
    lines: Vec<usize>,
    root: Node,
    /// Whether every bracket and string was closed.
    pub complete: bool,
}

/// A value with its place in bytes and the values inside it.
#[derive(Debug, Default)]
struct Node {
    span: Range<usize>,
    inside: Vec<(String, Node)>,
}

impl<'a> Located<'a> {
    /// Reads the shape of a text.
    #[must_use]
    pub fn new(text: &'a str) -> Located<'a> {
        let mut reader = Reader { text, at: 0, complete: true };
        reader.skip_attributes();
        let root = reader.value();
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Located { text, lines: std::iter::once(0).chain(breaks).collect(), root, complete: reader.complete }
    }

    /// The place of the value at a path of field names, list positions (from 0)
    /// and map keys; of the last part of the path that exists.
    #[must_use]
    pub fn position(&self, path: &[&str]) -> Option<LineColumn> {
        let mut node = &self.root;
        for step in path {
            match node.child(step) {
                Some(child) => node = child,
                None => break,
            }
        }
        (!node.span.is_empty()).then(|| self.at(node.span.start))
    }

    /// The string at a path, as it was typed between its quotes; none where the
    /// whole path does not lead to one.
    #[must_use]
    pub fn string(&self, path: &[&str]) -> Option<&'a str> {
        let mut node = &self.root;
        for step in path {
            node = node.child(step)?;
        }
        // `Some("...")` is looked through.
        while let [(key, only)] = node.inside.as_slice() {
            node = Some(only).filter(|_| key == "0")?;
        }
        let typed = self.text[node.span.clone()].trim_start_matches('r').trim_matches('#');
        typed.strip_prefix('"')?.strip_suffix('"')
    }

    /// The texts of the items of the list that the file is, with their places.
    pub fn items(&self) -> impl Iterator<Item = (&'a str, LineColumn)> {
        self.root.inside.iter().map(|(_, node)| (&self.text[node.span.clone()], self.at(node.span.start)))
    }

    /// The position of a byte.
    fn at(&self, byte: usize) -> LineColumn {
        let line = self.lines.partition_point(|start| *start <= byte);
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let column = self.text.get(start..byte).map_or(0, |before| before.chars().count()) + 1;
        LineColumn { line, column }
    }
}

/// The line and column of a byte in a text.
#[must_use]
pub fn position_of(text: &str, byte: usize) -> LineColumn {
    let before = &text[..byte];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    LineColumn {
        line: before.bytes().filter(|b| *b == b'\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

impl Node {
    /// The value under a name; `Some(...)` is looked through.
    fn child(&self, step: &str) -> Option<&Node> {
        // The number of a list item is its place: a long list is not searched.
        let item = step.parse().ok().and_then(|at: usize| self.inside.get(at)).filter(|(key, _)| key == step);
        let direct = item.or_else(|| self.inside.iter().find(|(key, _)| key == step)).map(|(_, node)| node);
        match (direct, self.inside.as_slice()) {
            (None, [(key, only)]) if key == "0" => only.child(step),
            (direct, _) => direct,
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    complete: bool,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn next_char(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Skips blanks and comments.
    fn skip_blank(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start();
            self.at += rest.len() - trimmed.len();
            if trimmed.starts_with("//") {
                self.at += trimmed.find('\n').unwrap_or(trimmed.len());
            } else if trimmed.starts_with("/*") {
                match trimmed.find("*/") {
                    Some(end) => self.at += end + 2,
                    None => {
                        self.at = self.text.len();
                        self.complete = false;
                    }
                }
            } else {
                return;
            }
        }
    }

    fn skip_attributes(&mut self) {
        self.skip_blank();
        while self.rest().starts_with("#!") {
            self.at += self.rest().find(']').map_or(self.rest().len(), |end| end + 1);
            self.skip_blank();
        }
    }

    /// A name, number or other word.
    fn word(&mut self) {
        let ends = |c: char| c.is_whitespace() || "()[]{}:,\"/".contains(c);
        self.at += self.rest().find(ends).unwrap_or(self.rest().len());
    }

    /// A string with its quotes, raw or not.
    fn string(&mut self) {
        let rest = self.rest();
        let hashes = rest.trim_start_matches('r').bytes().take_while(|b| *b == b'#').count();
        let raw = rest.starts_with('r');
        let open = usize::from(raw) + hashes + 1;
        let close = format!("\"{}", "#".repeat(hashes));
        let mut from = open;
        loop {
            match rest.get(from..).and_then(|tail| tail.find(&close)) {
                Some(found) => {
                    let slashes = rest[open..from + found].bytes().rev().take_while(|b| *b == b'\\').count();
                    from += found + 1;
                    if raw || slashes % 2 == 0 {
                        self.at += from - 1 + close.len();
                        return;
                    }
                }
                None => {
                    self.at = self.text.len();
                    self.complete = false;
                    return;
                }
            }
        }
    }

    fn starts_string(&self) -> bool {
        let rest = self.rest();
        rest.starts_with('"') || rest.starts_with("r\"") || rest.starts_with("r#")
    }

    /// One value: a string, a word, or brackets with an optional name before them.
    fn value(&mut self) -> Node {
        self.skip_blank();
        let start = self.at;
        let mut inside = Vec::new();
        if self.starts_string() {
            self.string();
        } else {
            if !matches!(self.next_char(), Some('(' | '[' | '{')) {
                self.word();
            }
            let after_word = self.at;
            self.skip_blank();
            match self.next_char() {
                Some(open @ ('(' | '[' | '{')) if open == '(' || after_word == start => {
                    self.at += 1;
                    inside = self.members(match open {
                        '(' => ')',
                        '[' => ']',
                        _ => '}',
                    });
                }
                _ => self.at = after_word,
            }
        }
        if self.at == start {
            // Something unexpected: step over it, so that reading goes on.
            self.at += self.next_char().map_or(0, char::len_utf8);
        }
        Node { span: start..self.at, inside }
    }

    /// The members up to the closing bracket, each with its name or number.
    fn members(&mut self, close: char) -> Vec<(String, Node)> {
        let mut members = Vec::new();
        loop {
            self.skip_blank();
            match self.next_char() {
                None => {
                    self.complete = false;
                    return members;
                }
                Some(c) if c == close => {
                    self.at += 1;
                    return members;
                }
                Some(',') => self.at += 1,
                Some(_) => {
                    let first = self.value();
                    self.skip_blank();
                    if self.next_char() == Some(':') {
                        self.at += 1;
                        let key = self.text[first.span].trim_matches('"').to_owned();
                        let mut value = self.value();
                        // A field's place is its name, a list item's its value.
                        value.span.start = value.span.start.min(self.at);
                        members.push((key, value));
                    } else {
                        members.push((members.len().to_string(), first));
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "// é (\nCall(\n  id: \"a)\\\"b\", /* [ */\n  list: [X(n: \"1\"), X(n: Some(\"2\"))],\n  map: {\"k\": \"v\"},\n  opt: Some(Y(z: \"3\")),\n)\n";

    #[test]
    fn a_path_leads_to_the_place_of_its_value() {
        let located = Located::new(TEXT);
        assert!(located.complete);
        for (path, place) in [
            (&["id"][..], "3:7"),
            (&["list", "1", "n"], "4:26"),
            (&["map", "k"], "5:14"),
            (&["opt", "z"], "6:18"),
            (&["list", "7"], "4:9"),
            (&[], "2:1"),
        ] {
            assert_eq!(located.position(path).unwrap().to_string(), place, "{path:?}");
        }
    }

    #[test]
    fn any_cut_is_noticed_and_none_is_fatal() {
        for (cut, _) in TEXT.char_indices() {
            let located = Located::new(&TEXT[..cut]);
            let _ = located.position(&["list", "1", "n"]);
            if cut > 12 && cut < TEXT.len() - 1 {
                assert!(!located.complete, "{}", &TEXT[..cut]);
            }
        }
    }

    #[test]
    fn items_of_a_list_come_one_by_one() {
        let located = Located::new("[A(x: \"1\"), // one\n B]");
        let items: Vec<String> = located.items().map(|(text, at)| format!("{at} {text}")).collect();
        assert_eq!(items, ["1:2 A(x: \"1\")", "2:2 B"]);
    }
}
