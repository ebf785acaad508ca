//! Strings that have broken other programs, as titles, leads, texts and comments:
//! the frame stays whole, nothing reaches the terminal but what has a width, and
//! what was written is read back as it was.

use toets::domain::digest::text_digest;
use toets::domain::sheet::CommentField;
use toets::record::{Commented, Event};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::rounds::{Person, Round};

/// More of our own: bidirectional and zero-width signs, wide and joined ones,
/// and text that other parts of a round would understand.
const OURS: [&str; 16] = [
    "\u{1b}[2J\u{1b}[31mrood",
    "rechts\u{202e}naar links",
    "nul\u{200b}breed\u{feff}",
    "👩‍👩‍👧‍👦 gezin 🇧🇪",
    "Ｆｕｌｌ　ｗｉｄｔｈ 社會科學院",
    "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
    "ﷺ العربية עברית",
    "\"'`;--<script>{{7*7}}</script>",
    "=1+1 @SUM(A1) +x -y",
    "%s %d %n $HOME `id`",
    "{ $count } { desk-list }",
    "'",
    "\u{301}\u{301}begint met een accent",
    "een_heel_lang_woord_zonder_spaties_dat_nergens_kan_worden_afgebroken_op_een_scherm_van_tachtig",
    "\u{7f}\u{85}\u{9b}31m",
    "twee\nregels\r\nen\reen\ttab",
];

fn naughty() -> Vec<String> {
    let list: Vec<String> = serde_json::from_str(include_str!("../data/naughty-strings.json")).unwrap();
    list.into_iter().chain(OURS.map(str::to_owned)).collect()
}

/// A text as a string of a file, with escapes.
fn quoted(text: &str) -> String {
    let escape = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        c if c.is_control() => format!("\\u{{{:x}}}", c as u32),
        c => c.to_string(),
    };
    format!("\"{}\"", text.chars().map(escape).collect::<String>())
}

/// A round whose proposals have these titles, leads and texts, changed behind
/// the program's back, since `check` would complain.
fn round_of(texts: &[String]) -> Round {
    let round = Round::scoring();
    let row = |(index, text): (usize, &String)| {
        let text = quoted(text);
        format!(
            "Proposal(id: \"N{index:03}\", title: {text}, lead: {text}, requested: \"1.00\", summary: {text}),\n"
        )
    };
    let rows: String = texts.iter().enumerate().map(row).collect();
    std::fs::write(round.path().join("proposals.ron"), format!("[{rows}]")).unwrap();
    round
}

/// Every row of the screen keeps its frame, and every sign on it has a width.
fn whole(screen: &str) {
    for line in screen.lines() {
        // Cell by cell, as a terminal counts: joined letters are two.
        let width: usize = line.graphemes(true).map(UnicodeWidthStr::width).sum();
        let framed = !line.starts_with('│') || (width == 80 && line.ends_with('│'));
        assert!(framed, "{line}\nin\n{screen}");
        assert!(width <= 80, "{line}");
    }
    let unsafe_sign = |c: char| {
        let format = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
        (c.is_control() && c != '\n') || format
    };
    assert!(!screen.contains(unsafe_sign), "{screen:?}");
}

fn comment(an: &Person, id: &str, field: CommentField) -> String {
    an.desk.mine.text(&id.parse().unwrap(), &"reach".parse().unwrap(), field).to_owned()
}

#[test]
fn titles_leads_and_texts_keep_the_frame_whole() {
    let texts = naughty();
    let round = round_of(&texts);
    let session = round.session();
    for (proposal, text) in session.round.proposals.iter().zip(&texts) {
        assert_eq!((&proposal.title, &proposal.lead), (text, text));
    }
    let mut an = round.desk("an");
    for _ in 0..texts.len() / 10 {
        whole(&an.press("<PgDn>"));
    }
    whole(&an.press("<Home><Enter>"));
    for _ in &texts {
        whole(&an.press(">"));
    }
}

#[test]
fn comments_are_shown_safely_and_read_back_as_they_were() {
    // Small rounds: every save takes the whole list in again.
    naughty().chunks(40).for_each(commented);
}

fn commented(texts: &[String]) {
    let round = round_of(texts);
    // The one field as any program may have written it, the other through the desk.
    let written = texts.iter().enumerate().filter(|(_, text)| !text.is_empty()).map(|(index, text)| {
        let (proposal, criterion) = (format!("N{index:03}").parse().unwrap(), "reach".parse().unwrap());
        let (was, field) = (text_digest(""), CommentField::Internal);
        Event::Commented(Commented { proposal, criterion, field, was, now: text.clone() })
    });
    round.append("an", &written.collect::<Vec<_>>());
    let mut an = round.desk("an");
    an.press("<Enter>");
    for text in texts {
        whole(&an.press("c"));
        whole(&an.paste(text));
        whole(&an.press("<Tab>"));
        whole(&an.press("<Esc>"));
        an.press(">");
    }
    let fresh = round.desk("an");
    for (index, text) in texts.iter().enumerate() {
        let id = format!("N{index:03}");
        assert_eq!(comment(&fresh, &id, CommentField::Internal), *text);
        let lines = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', "    ");
        let typed: String = lines.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        assert_eq!(comment(&fresh, &id, CommentField::Applicant), typed, "{id}");
    }
}
