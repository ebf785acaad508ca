//! What was decided about the proposal on the table: in a line, and in full.

use ratatui::text::Line;

use crate::domain::id::ProposalId;
use crate::domain::meeting::{Position, Proceedings};
use crate::domain::phrase::Phrase;
use crate::round::ConsensusMark;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::meeting::table::view::paragraph;
use crate::tui::chair::views::shared::grid::band;
use crate::tui::clean::clean;

/// What was decided, in a line.
pub fn in_short(chair: &Chair, id: &ProposalId) -> String {
    let (left, texts) = (chair.proceedings(id), &chair.texts);
    let mut parts = Vec::new();
    let count = left.consensus.chars().count();
    let text = Phrase::new(if count > 0 { "meeting-short-text" } else { "meeting-short-no-text" });
    parts.push(texts.say(&text.count("count", count)));
    if !left.minority.is_empty() {
        let names = chair.round.committee.names(&left.holders);
        let id = if names.is_empty() { "meeting-short-minority-of-none" } else { "meeting-short-minority" };
        parts.push(texts.say(&Phrase::new(id).with("names", names)));
    }
    let counts =
        Position::ALL.iter().map(|(one, code)| (left.count(*one), code)).filter(|(count, _)| *count > 0);
    let counts: Vec<String> =
        counts.map(|(count, code)| format!("{} {count}", texts.get(&format!("position-{code}")))).collect();
    parts.push(if counts.is_empty() {
        texts.get("meeting-short-no-roll")
    } else {
        texts.say(&Phrase::new("meeting-short-roll").with("counts", counts.join(", ")))
    });
    clean(&parts.join(" "))
}

/// Whether the meeting left anything in words.
pub fn says_something(chair: &Chair, id: &ProposalId) -> bool {
    let why =
        |((proposal, _), one): (&(ProposalId, _), &ConsensusMark)| proposal == id && !one.text.is_empty();
    chair.proceedings(id) != Proceedings::default() || chair.round.rulings.consensus.iter().any(why)
}

/// What was decided, in full.
pub fn decided(chair: &Chair, id: &ProposalId, width: usize) -> Vec<Line<'static>> {
    let (left, texts) = (chair.proceedings(id), &chair.texts);
    let strong = |text: &str| {
        let text = clean(text);
        paragraph(&text, width).into_iter().map(|line| line.style(chair.look.strong())).collect::<Vec<_>>()
    };
    let lines_of = |text: &str| -> Vec<Line<'static>> {
        text.lines().flat_map(|line| paragraph(&clean(line), width)).collect()
    };
    let title = band(&texts.get("meeting-decided"), width, chair.look);
    let mut lines = vec![Line::styled(title, chair.look.strong())];
    let whys = chair.round.call.criteria.iter().filter_map(|criterion| {
        let one = chair.round.rulings.consensus.get(&(id.clone(), criterion.id.clone()))?;
        (!one.text.is_empty()).then(|| format!("{} {}: {}", criterion.label, chair.plain(one.mark), one.text))
    });
    lines.extend(whys.flat_map(|why| paragraph(&clean(&why), width)));
    match left.consensus.is_empty() {
        true => lines.extend(paragraph(&texts.get("meeting-no-text"), width)),
        false => lines.extend(lines_of(&left.consensus)),
    }
    if !left.minority.is_empty() || !left.holders.is_empty() {
        let id = if left.holders.is_empty() { "minutes-minority" } else { "minutes-minority-of" };
        let said = Phrase::new(id).with("names", chair.round.committee.names(&left.holders));
        lines.push(Line::default());
        lines.extend(strong(&texts.say(&said)));
        lines.extend(lines_of(&left.minority));
    }
    lines.push(Line::default());
    for (position, code) in Position::ALL {
        let members = left.positions.iter().filter(|(_, one)| **one == position).map(|(member, _)| member);
        let names = chair.round.committee.names(members);
        if !names.is_empty() {
            let said = Phrase::new(&format!("minutes-all-{code}")).with("names", names);
            lines.extend(paragraph(&clean(&texts.say(&said)), width));
        }
    }
    if left.positions.is_empty() {
        lines.extend(paragraph(&texts.get("meeting-no-roll"), width));
    }
    if left.sitting.seconds > 0 {
        let said = Phrase::new("minutes-took").phrase("time", Phrase::span(left.sitting.seconds));
        lines.extend(paragraph(&texts.say(&said), width));
    }
    lines
}
