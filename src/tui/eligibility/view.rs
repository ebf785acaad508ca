//! The screen: proposals on the left, on the right the questions about the one under
//! the cursor, and beneath them in words what stands there.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::domain::eligibility::{Ineligible, QuestionAnswer, Verdict};
use crate::domain::id::ProposalId;
use crate::domain::moment::Moment;
use crate::domain::phrase::Phrase;
use crate::round::EligibilityStanding;
use crate::tui::chrome::{self, cell, wrap};
use crate::tui::clean::clean;
use crate::tui::dialog;
use crate::tui::eligibility::keys::{EligibilityPlace, possible, rows};
use crate::tui::eligibility::state::{EligibilityLine, EligibilityScreen};
use crate::tui::eligibility::steps::{EligibilityMode, source_of};
use crate::tui::list::RowsShown;

/// The cells of how far a proposal is.
const STANDING: usize = 15;
/// Those of an answer.
const ANSWER: usize = 15;
/// From this width on there is room for both panes.
const BOTH: u16 = 66;

/// Paints the screen; returns for how many proposals there was room.
pub fn paint(screen: &EligibilityScreen, frame: &mut Frame<'_>) -> usize {
    if chrome::too_small(frame, &screen.texts) {
        return 0;
    }
    let (texts, look) = (&screen.texts, screen.look);
    let parts = chrome::parts(frame.area(), screen.message.as_ref(), texts);
    let left = format!("{} > {}", screen.round.call.title, texts.get("eligibility-title"));
    chrome::title(frame, parts.title, &left, &screen.viewer.name, look);
    let room = panes(screen, frame, parts.body);
    chrome::message(frame, parts.message, screen.message.as_ref(), texts, look);
    chrome::help(frame, parts.help, &help_line(screen), look);
    match &screen.mode {
        EligibilityMode::Browse => {}
        EligibilityMode::Help(help) => help.paint(frame, look),
        EligibilityMode::Find(prompt) | EligibilityMode::Day(prompt, _) => prompt.paint(frame, look),
        EligibilityMode::Answer(choice) | EligibilityMode::Confirm(choice, _) => choice.paint(frame, look),
        EligibilityMode::Write(form, _) => form.paint(frame, texts, look),
    }
    if look.ascii {
        chrome::to_ascii(frame.buffer_mut());
    }
    room
}

/// Both panes beside each other, or where there is no room for that the one with the keys;
/// returns for how many proposals there was room.
fn panes(screen: &EligibilityScreen, frame: &mut Frame<'_>, area: Rect) -> usize {
    let on_questions = screen.place == EligibilityPlace::Questions;
    match area.width >= BOTH {
        true => {
            let wide = (area.width * 9 / 20).clamp(30, 76);
            let rest = Rect { x: area.x + wide, width: area.width - wide, ..area };
            questions(screen, frame, rest);
            proposals(screen, frame, Rect { width: wide, ..area })
        }
        false if on_questions => {
            questions(screen, frame, area);
            usize::from(area.height.saturating_sub(2))
        }
        false => proposals(screen, frame, area),
    }
}

/// The proposals in their frame, each with how far it is.
fn proposals(screen: &EligibilityScreen, frame: &mut Frame<'_>, area: Rect) -> usize {
    let (texts, look) = (&screen.texts, screen.look);
    let all = screen.round.proposals.len();
    let title = Phrase::new("eligibility-list").count("settled", screen.settled()).count("all", all);
    let here = screen.place != EligibilityPlace::Questions;
    let block = chrome::block(&texts.say(&title), here, look);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let room = usize::from(inner.height);
    let shown = RowsShown::around(screen.row, room, all);
    let wide = usize::from(inner.width).saturating_sub(STANDING + 3);
    for (y, row) in (inner.y..inner.bottom()).zip(shown.top..all) {
        let proposal = &screen.round.proposals[row];
        let selected = row == screen.row;
        let name = cell(&clean(&format!("{} {}", proposal.id, proposal.title)), wide, look);
        let (text, style) = standing(screen, row);
        let mark = if selected { ">" } else { " " };
        let line = Line::from(vec![
            Span::styled(
                format!("{mark} {name} "),
                if selected && here { look.selected() } else { look.plain() },
            ),
            Span::styled(cell(&text, STANDING, look), style),
        ]);
        frame.render_widget(line, Rect { y, height: 1, ..inner });
    }
    shown.paint(texts, frame, area);
    room
}

/// How far a proposal is, in a word or two.
fn standing(screen: &EligibilityScreen, row: usize) -> (String, Style) {
    let look = screen.look;
    if screen.is_closed(row) {
        return (screen.texts.get("eligibility-is-closed"), look.quiet());
    }
    let standing = screen.standings[row];
    let said = Phrase::new(&format!("eligibility-is-{}", standing.code()));
    let (said, style) = match standing {
        EligibilityStanding::Open { open, waits } => {
            (said.count("open", open).count("waits", waits), look.warn())
        }
        EligibilityStanding::Withdrawn => (said, look.quiet()),
        EligibilityStanding::BreaksRule | EligibilityStanding::Confirmed { eligible: false } => {
            (said, look.bad())
        }
        EligibilityStanding::Confirmed { eligible: true } => (said, look.good()),
        EligibilityStanding::Ready { .. } => (said, look.strong()),
    };
    (screen.texts.say(&said), style)
}

/// The questions about the proposal under the cursor, and what stands there in words.
fn questions(screen: &EligibilityScreen, frame: &mut Frame<'_>, area: Rect) {
    let look = screen.look;
    let proposal = screen.proposal();
    let here = screen.place == EligibilityPlace::Questions;
    let block = chrome::block(&clean(&format!("{} {}", proposal.id, proposal.title)), here, look);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let wide = usize::from(inner.width);
    let words = words(screen, wide);
    let lines = if screen.is_closed(screen.row) { Vec::new() } else { screen.lines() };
    let least = lines.len().min(usize::from(inner.height) / 2);
    let under = words.len().min(usize::from(inner.height).saturating_sub(least + 1));
    let room = usize::from(inner.height).saturating_sub(under + usize::from(under > 0));
    let shown = RowsShown::around(screen.line, room, lines.len());
    let rows = lines.iter().enumerate().skip(shown.top).take(room);
    for (y, (at, line)) in (inner.y..).zip(rows) {
        let selected = here && at == screen.line;
        frame.render_widget(question(screen, *line, selected, wide), Rect { y, height: 1, ..inner });
    }
    let from = inner.bottom().saturating_sub(u16::try_from(under).unwrap_or(0));
    if under > 0 && from > inner.y && !lines.is_empty() {
        let rule = look.rule().repeat(wide);
        frame.render_widget(Line::styled(rule, look.quiet()), Rect { y: from - 1, height: 1, ..inner });
    }
    for (y, (text, style)) in (from..inner.bottom()).zip(words) {
        frame.render_widget(Line::styled(text, style), Rect { y, height: 1, ..inner });
    }
    shown.paint(&screen.texts, frame, area);
}

/// A question with its answer, or an item of its list.
fn question(screen: &EligibilityScreen, line: EligibilityLine, selected: bool, wide: usize) -> Line<'static> {
    let look = screen.look;
    let Some(asked) = screen.round.call.eligibility.get(line.question) else { return Line::default() };
    let mark = if selected { ">" } else { " " };
    let style = if selected { look.selected() } else { look.plain() };
    if let Some(item) = line.item.and_then(|item| asked.items().get(item)) {
        let sign = if screen.ticked(asked).contains(&item.id) { "[x]" } else { "[ ]" };
        let text = format!("{mark}   {sign} {}", clean(&item.label));
        return Line::styled(cell(&text, wide, look), style);
    }
    let answer = screen.answer_to(asked);
    let (text, tone) = match (answer, asked.verdict(answer)) {
        (None, _) => ("-".to_owned(), look.quiet()),
        (Some(answer), verdict) => {
            let tone = match verdict {
                Verdict::Fails => look.bad(),
                Verdict::Waits => look.warn(),
                Verdict::Open => look.quiet(),
                Verdict::Passes => look.good(),
            };
            (short(screen, answer), tone)
        }
    };
    let label = cell(&clean(&asked.label), wide.saturating_sub(ANSWER + 3), look);
    Line::from(vec![
        Span::styled(format!("{mark} "), style),
        Span::styled(cell(&text, ANSWER, look), tone),
        Span::styled(format!(" {label}"), style),
    ])
}

/// An answer with the day and month where it has a day.
fn short(screen: &EligibilityScreen, answer: &QuestionAnswer) -> String {
    let said = Phrase::new(&format!("finding-short-{}", answer.finding.code()));
    let said = match answer.finding.day() {
        Some(day) => said.with("day", day.strftime("%d/%m")),
        None => said,
    };
    let said = match answer.finding.items() {
        Some(items) => said.count("count", items.len()),
        None => said,
    };
    screen.texts.say(&said)
}

/// What stands under the cursor, in words.
fn words(screen: &EligibilityScreen, width: usize) -> Vec<(String, Style)> {
    let (texts, look) = (&screen.texts, screen.look);
    let mut found: Vec<(String, Style)> = Vec::new();
    let mut say = |text: &str, style: Style| {
        found.extend(wrap(&clean(text), width).into_iter().map(|line| (line, style)));
    };
    let id = &screen.proposal().id;
    if screen.is_closed(screen.row) {
        say(&texts.say(&Phrase::new("eligibility-closed").with("proposal", id)), look.warn());
        return found;
    }
    for rule in screen.round.ineligible().into_iter().nth(screen.row).unwrap_or_default() {
        let closed = |id: &ProposalId| screen.round.has_conflict(id, &screen.viewer.id);
        if !matches!(rule, Ineligible::Question(_)) && rule.tells_no_closed(&closed) {
            say(&texts.say(&rule.phrase()), look.bad());
        }
    }
    let Some(question) = screen.question_here() else {
        say(&texts.get("eligibility-no-questions"), look.plain());
        return found;
    };
    let item = screen.line_here().and_then(|line| question.items().get(line.item?));
    say(item.map_or(&question.label, |item| &item.label), look.strong());
    if let Some(source) = &question.source {
        say(&source_of(screen, source), look.quiet());
    }
    if let Some(answer) = screen.answer_here() {
        let day = answer.finding.day().map(|day| Moment { day, time: None }.to_string());
        if day.is_some() {
            say(&texts.say(&answer.phrase()), look.plain());
        }
        for (id, text) in [("eligibility-reason", &answer.reason), ("eligibility-letter", &answer.letter)] {
            if !text.is_empty() {
                say(&texts.say(&Phrase::new(id).with("text", text)), look.plain());
            }
        }
    }
    found
}

/// The keys that are possible now.
fn help_line(screen: &EligibilityScreen) -> Vec<(String, String)> {
    let keys = |names: &[&str]| dialog::keys(&screen.texts, names);
    match &screen.mode {
        EligibilityMode::Help(_) => return keys(&["scroll", "close"]),
        EligibilityMode::Find(_) => return keys(&["search", "back"]),
        EligibilityMode::Day(..) => return keys(&["give", "back"]),
        EligibilityMode::Write(..) => return keys(&["give", "more", "back"]),
        EligibilityMode::Answer(_) | EligibilityMode::Confirm(..) => return keys(&["answer", "back"]),
        EligibilityMode::Browse => {}
    }
    let here = |on: EligibilityPlace| on == screen.place || on == EligibilityPlace::Everywhere;
    let named = |label: &str| label.starts_with("eligibility-do-") || label == "chair-do-help";
    let shown = rows().filter(|row| here(row.on) && named(row.label) && possible(screen, row.action).is_ok());
    let named = shown.filter_map(|row| {
        Some((chrome::key_name(*row.keys.first()?, &screen.texts), screen.texts.get(row.label)))
    });
    named.collect()
}
