//! What members wrote on a proposal, offered for the committee's text: what is for the
//! applicant, under each criterion and without names, and their internal notes. It
//! comes in only when the chair takes it in.

use crate::domain::call::Criterion;
use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::CommentField;
use crate::tui::chair::state::{Chair, ChairMode};
use crate::tui::chair::views::disputes::state::sheets;
use crate::tui::chair::views::meeting::writing::state::Asking;
use crate::tui::chrome::{Message, Tone};
use crate::tui::clean::clean;
use crate::tui::dialog::Choice;

/// The letters of the internal notes.
const LETTERS: &str = "abcdefghijklmopqrstuvwxyz";

/// What the members wrote for the applicant, each under its criterion, the
/// best mark first, without names.
pub fn first_text(chair: &Chair, proposal: &ProposalId) -> String {
    let parts = chair.round.call.criteria.iter().filter_map(|criterion| {
        let said = written(chair, proposal, criterion, CommentField::Applicant);
        (!said.is_empty()).then(|| format!("{}\n{}", criterion.label, said.join("\n")))
    });
    parts.collect::<Vec<_>>().join("\n\n")
}

/// What members wrote on a criterion, the best mark first.
fn written(chair: &Chair, proposal: &ProposalId, criterion: &Criterion, field: CommentField) -> Vec<String> {
    let mut said: Vec<_> = sheets(&chair.round, &chair.member, proposal)
        .filter_map(|(_, sheet)| {
            let text = sheet.cells.get(&criterion.id)?.text(field).trim().to_owned();
            (!text.is_empty()).then(|| (sheet.answer(&criterion.id).mark(), text))
        })
        .collect();
    let worst = criterion.scale.worst_mark();
    said.sort_by_key(|(mark, _)| std::cmp::Reverse(mark.map(|mark| (mark - worst).abs())));
    said.into_iter().map(|(_, text)| text).collect()
}

/// Asks what to take in: all that the members wrote for the applicant, or one of
/// their internal notes.
pub fn offer(chair: &mut Chair) {
    let ChairMode::Write(draft) = &chair.mode else { return };
    let proposal = draft.proposal.clone();
    let texts = &chair.texts;
    let mut options = Vec::new();
    let mut offered = Vec::new();
    if draft.offers {
        let all = first_text(chair, &proposal);
        let said = Phrase::new("meeting-take-comments").count("count", all.chars().count());
        options.push(texts.say(&said));
        offered.push(all);
    }
    let criteria = chair.round.call.criteria.iter();
    let notes: Vec<(String, String)> = criteria
        .flat_map(|criterion| {
            let label = clean(&criterion.label);
            let notes = written(chair, &proposal, criterion, CommentField::Internal).into_iter();
            notes.map(move |note| (label.clone(), note))
        })
        .collect();
    options.extend(notes.iter().map(|(label, note)| format!("{label}: {}", clean(note).replace('\n', " "))));
    offered.extend(notes.into_iter().map(|(_, note)| note));
    let options: Vec<(char, String)> = LETTERS.chars().zip(options).collect();
    if options.is_empty() {
        chair.message = Some(Message::new(Tone::Warn, Phrase::new("meeting-no-notes")));
        return;
    }
    let choice =
        Choice::of(texts.get("meeting-take-note"), vec![texts.get("meeting-take-note-body")], options);
    if let ChairMode::Write(draft) = &mut chair.mode {
        draft.asking = Some((Asking::Take(offered), choice));
    }
}
