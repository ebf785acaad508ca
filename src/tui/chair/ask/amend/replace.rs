//! Somebody comes in the place of a member: who leaves, who comes, and why.

use crate::domain::amendment::Newcomer;
use crate::domain::id::MemberId;
use crate::domain::phrase::Phrase;
use crate::record::{Event, Replaced, fit_newcomer};
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::ask::AskStep;
use crate::tui::chair::ask::amend::{Amend, given, line};
use crate::tui::chair::ask::open::{ask, list, reason};
use crate::tui::chair::state::Chair;
use crate::tui::clean::clean;
use crate::tui::dialog::AskAnswer;

/// Goes on after an answer.
pub(super) fn answered(chair: &mut Chair, step: Amend, answer: AskAnswer) -> Vec<ChairEffect> {
    match (step, answer) {
        (Amend::Leaver(members), AskAnswer::Option(at)) => {
            if let Some(leaves) = members.into_iter().nth(at) {
                line(chair, "chair-ask-newcomer", None, "", None, Amend::Name(leaves));
            }
        }
        (Amend::Name(leaves), AskAnswer::Text(name)) if !name.trim().is_empty() => {
            let first = name.split_whitespace().next().unwrap_or_default().to_lowercase();
            line(
                chair,
                "chair-ask-newcomer-id",
                None,
                &first,
                None,
                Amend::Id(leaves, name.trim().to_owned()),
            );
        }
        (Amend::Id(leaves, name), AskAnswer::Text(text)) => newcomer_id(chair, leaves, name, &text),
        (Amend::Login(leaves, mut by), AskAnswer::Text(text)) => {
            by.login = given(&text);
            line(chair, "chair-ask-newcomer-org", None, "", None, Amend::Affiliation(leaves, by));
        }
        (Amend::Affiliation(leaves, mut by), AskAnswer::Text(text)) => {
            by.affiliation = given(&text);
            replace_why(chair, leaves, by);
        }
        (Amend::ReplaceWhy(member, by), AskAnswer::Text(reason)) => {
            let said = Phrase::new("chair-done-replace").with("name", clean(&by.name));
            let kept = chair.whole.kept_by(&member);
            return ChairEffect::append(vec![Event::Replaced(Replaced { member, by, kept, reason })], said);
        }
        _ => {}
    }
    Vec::new()
}

/// Asks who leaves.
pub(in crate::tui::chair::ask) fn leavers(chair: &mut Chair) {
    let committee = &chair.round.committee;
    let staying = committee.members.iter().filter(|one| committee.successor(&one.id).is_none());
    let members: Vec<_> = staying.map(|one| (one.id.clone(), clean(&one.name), one.role)).collect();
    let options = members
        .iter()
        .map(|(_, name, role)| format!("{name} ({})", chair.texts.get(&format!("role-{}", role.code()))));
    let title = chair.texts.get("chair-ask-replace");
    let body = vec![chair.texts.get("chair-ask-replace-body")];
    let question = list(title, body, options.collect());
    let ids = members.into_iter().map(|(id, _, _)| id).collect();
    ask(chair, question, AskStep::Amend(Amend::Leaver(ids)));
}

fn newcomer_id(chair: &mut Chair, leaves: MemberId, name: String, typed: &str) {
    let wrong = match typed.trim().parse::<MemberId>() {
        Ok(id) if chair.round.committee.member(&id).is_some() => {
            Phrase::new("refused-replace-known").with("member", &id)
        }
        Ok(id) => match fit_newcomer(&chair.whole, &id) {
            Err(wrong) => wrong,
            Ok(()) => {
                let by = Newcomer { id, name, login: None, affiliation: None };
                return line(chair, "chair-ask-newcomer-login", None, "", None, Amend::Login(leaves, by));
            }
        },
        Err(_) => Phrase::new("chair-ask-newcomer-id-wrong"),
    };
    line(chair, "chair-ask-newcomer-id", None, typed, Some(wrong), Amend::Id(leaves, name));
}

/// Says what a replacement does, and asks why.
fn replace_why(chair: &mut Chair, leaves: MemberId, by: Newcomer) {
    let kept = chair.whole.kept_by(&leaves).len();
    let name = chair.round.committee.member(&leaves).map_or_else(String::new, |one| clean(&one.name));
    let said = Phrase::new("chair-ask-replace-what").with("leaves", name).with("comes", clean(&by.name));
    let body = vec![chair.texts.say(&said.count("kept", kept)), chair.texts.get("chair-ask-replace-final")];
    let title = chair.texts.get("chair-ask-replace-why");
    reason(chair, title, body, AskStep::Amend(Amend::ReplaceWhy(leaves, by)));
}
