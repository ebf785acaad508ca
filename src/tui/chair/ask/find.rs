//! Going to a proposal: by its id, by the number in it, or by words of its title.
//! A capital letter or a slash begins it, so that an id that is typed on a list
//! finds its proposal and does nothing else:
//!
//! ```text
//! ┌ Naar welk voorstel? ─────────────────────────────────────┐
//! │ P21_                                                     │
//! │ Nummer of woorden uit de titel. Enter gaat erheen.       │
//! └──────────────────────────────────────────────────────────┘
//! ```

use std::time::Instant;

use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::ask::AskStep;
use crate::tui::chair::ask::open::ask;
use crate::tui::chair::everywhere::moving::go_to;
use crate::tui::chair::everywhere::views::show;
use crate::tui::chair::sight::Sight;
use crate::tui::chair::state::{Chair, ChairMode, View};
use crate::tui::chair::views::meeting::table;
use crate::tui::chrome::{Message, Tone};
use crate::tui::clean::clean;
use crate::tui::dialog::{AskForm, Prompt};
use crate::tui::find::{fold, matches};

/// Characters of the longest id or title that is looked for.
const LONGEST: usize = 200;
/// Ids that are named where several fit.
const NAMED: usize = 6;

/// Whether pasted text can be an id or a title: one line, of no great length. Most
/// that is pasted by mistake is neither.
pub fn may_be_an_id(text: &str) -> bool {
    let line = text.trim();
    !line.is_empty() && !line.contains(['\n', '\r']) && line.chars().count() <= LONGEST
}

/// Asks to which proposal, with what was typed so far.
pub fn ask_where(chair: &mut Chair, typed: &str) {
    let hint = chair.texts.get("chair-find-hint");
    line(chair, typed, hint);
}

fn line(chair: &mut Chair, typed: &str, hint: String) {
    let prompt = Prompt::new(chair.texts.get("chair-find"), hint).starting_with(typed);
    ask(chair, AskForm::Line(prompt), AskStep::Find);
}

/// The proposal that was meant. Where none or several fit, that is said in the
/// box, which stays.
fn found(chair: &mut Chair, typed: &str) -> Option<ProposalId> {
    let fit = fitting(chair, typed.trim());
    match fit.as_slice() {
        _ if typed.trim().is_empty() => None,
        [one] => Some(one.clone()),
        several => {
            let named: Vec<String> = several.iter().take(NAMED).map(|id| clean(id.as_str())).collect();
            let id = if several.is_empty() { "chair-find-none" } else { "chair-find-several" };
            let said = Phrase::new(id)
                .with("text", clean(typed.trim()))
                .with("proposals", named.join(", "))
                .count("more", several.len().saturating_sub(NAMED));
            let hint = format!("! {}", chair.texts.say(&said));
            line(chair, typed, hint);
            None
        }
    }
}

/// The proposals that fit best: the id itself, else the number in the id, else
/// words of id and title.
fn fitting(chair: &Chair, typed: &str) -> Vec<ProposalId> {
    let ids = || chair.round.proposals.iter().map(|proposal| &proposal.id);
    let exact: Vec<ProposalId> = ids().filter(|id| id.as_str() == typed).cloned().collect();
    if !exact.is_empty() {
        return exact;
    }
    let folded = ids().filter(|id| fold(id.as_str()) == fold(typed));
    let folded: Vec<ProposalId> = folded.cloned().collect();
    if !folded.is_empty() {
        return folded;
    }
    let number = |text: &str| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        digits.trim_start_matches('0').to_owned()
    };
    if !typed.is_empty() && typed.bytes().all(|b| b.is_ascii_digit()) {
        let numbered: Vec<ProposalId> =
            ids().filter(|id| number(id.as_str()) == number(typed)).cloned().collect();
        if !numbered.is_empty() {
            return numbered;
        }
    }
    let proposals = chair.round.proposals.iter();
    let named = proposals.filter(|one| matches(typed, &format!("{} {}", one.id, one.title)));
    named.map(|one| one.id.clone()).collect()
}

/// Goes to the proposal that was meant, on this view or, where it is not on it,
/// on the one that has them all.
pub fn go(chair: &mut Chair, typed: &str, now: Instant) -> Vec<ChairEffect> {
    chair.mode = ChairMode::Browse;
    let Some(id) = found(chair, typed) else { return Vec::new() };
    let mut effects = Vec::new();
    let listed = |chair: &Chair| chair.order().contains(&id) && !chair.sight().is_page();
    if chair.table.is_some() && chair.view == View::Meeting && listed(chair) {
        effects = table::update::leave(chair, now);
        table::update::enter(chair, id, now);
        return effects;
    }
    let view = chair.view;
    if !listed(chair) {
        let all = if chair.figures.ranking.is_some() { View::Ranking } else { View::Progress };
        effects = show(chair, all, now);
        chair.look_at(Sight::List);
    }
    let said = match (listed(chair), chair.view == view) {
        (false, _) => "chair-find-not-listed",
        (true, true) => "chair-find-here",
        (true, false) => "chair-find-elsewhere",
    };
    let row = chair.order().iter().position(|one| *one == id);
    if let Some(row) = row {
        go_to(chair, row);
        chair.page = chair.page.map(|_| 0);
    }
    chair.message = Some(Message::new(Tone::Plain, Phrase::new(said).with("proposal", chair.name_of(&id))));
    effects
}
