//! What a form says before anything is filled in: whose it is, what to do, and what is
//! asked.

use crate::domain::call::Criterion;
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::round::Round;
use crate::text::Texts;
use crate::text::offline::criterion_heading;

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum FrontLine {
    Title(String),
    Heading(String),
    Text(String),
}

/// What to do, each step with its number.
pub(super) fn front(round: &Round, member: &Member, texts: &Texts, steps: &[Phrase]) -> Vec<FrontLine> {
    let whose = Phrase::new("offline-whose").with("member", &member.name);
    let mut lines = vec![
        FrontLine::Title(round.call.title.clone()),
        FrontLine::Text(texts.say(&whose)),
        FrontLine::Heading(texts.get("offline-steps")),
    ];
    for (at, step) in steps.iter().enumerate() {
        lines.push(FrontLine::Text(format!("{}. {}", at + 1, texts.say(step))));
    }
    lines.push(FrontLine::Heading(texts.get("offline-asked")));
    for criterion in round.call.criteria_of(member.role) {
        lines.extend(asked(criterion, texts));
    }
    lines
}

/// What is asked on a criterion, and what its marks mean.
fn asked(criterion: &Criterion, texts: &Texts) -> Vec<FrontLine> {
    let mut lines = vec![FrontLine::Heading(texts.say(&criterion_heading(criterion)))];
    if !criterion.question.trim().is_empty() {
        lines.push(FrontLine::Text(criterion.question.clone()));
    }
    for (mark, meaning) in &criterion.descriptors {
        lines.push(FrontLine::Text(format!("{}: {meaning}", texts.say(&criterion.scale.said(*mark)))));
    }
    if let Some(most) = criterion.comment_max {
        lines.push(FrontLine::Text(
            texts.say(&Phrase::new("offline-comment-most").number("most", most.into())),
        ));
    }
    lines
}
