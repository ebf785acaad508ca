//! The words and figures that several views share, cut down to what the viewer
//! may see and cleaned of what a terminal cannot show.

use rust_decimal::Decimal;

use crate::domain::committee::Member;
use crate::domain::id::names;
use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::rank::assess::Missing;
use crate::rank::ranking::{Exclusion, Unranked};
use crate::round::visibility::{Item, may_see};
use crate::text::reasons::{of_exclusion, of_shortfall};
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::disputes::state::sheets;
use crate::tui::clean::clean;

/// The statuses of proposals that are not ranked, in the order of the screens.
pub const APART: [&str; 4] = ["incomplete", "below-threshold", "ineligible", "withdrawn"];

impl Chair {
    /// Whether the viewer may see this now.
    #[must_use]
    pub fn sees(&self, item: Item<'_>) -> bool {
        may_see(&self.round, &self.member, item)
    }

    /// The id and title of the proposal with this id.
    #[must_use]
    pub fn name_of(&self, id: &ProposalId) -> String {
        self.round.proposal(id).map_or_else(|| clean(id.as_str()), |proposal| self.name(proposal))
    }

    /// A proposal's id and title.
    #[must_use]
    pub fn name(&self, proposal: &Proposal) -> String {
        clean(&format!("{} {}", proposal.id, proposal.title))
    }

    /// The lead of a proposal whose dossier is open to the viewer.
    #[must_use]
    pub fn lead_of(&self, proposal: &Proposal) -> String {
        if self.sees(Item::Dossier(&proposal.id)) { clean(&proposal.lead) } else { String::new() }
    }

    /// The signs of the classes of a candidate: the first letter of each.
    #[must_use]
    pub fn class_signs(&self, proposal: &Proposal) -> String {
        let classes = self.round.call.classes.iter();
        let held = classes.filter(|class| self.round.in_class(class, proposal));
        held.filter_map(|class| class_label(class).chars().next()).collect()
    }

    /// What the signs of the classes mean.
    #[must_use]
    pub fn class_legend(&self) -> String {
        let classes = self.round.call.classes.iter();
        let sign = |label: &str| label.chars().next().map(|sign| format!("{sign} = {label}"));
        classes.filter_map(|class| sign(&clean(class_label(class)))).collect::<Vec<_>>().join("  ")
    }

    /// The proposals that are not ranked, by status, each by id.
    #[must_use]
    pub fn apart(&self) -> Vec<(&'static str, Vec<&Unranked>)> {
        let all = || self.figures.ranking.iter().flat_map(|ranking| &ranking.unranked);
        APART
            .iter()
            .map(|status| (*status, all().filter(|one| one.why.status() == *status).collect::<Vec<_>>()))
            .filter(|(_, members)| !members.is_empty())
            .collect()
    }

    /// The readers of a proposal whose sheet counts or may still come.
    #[must_use]
    pub fn readers_of(&self, id: &ProposalId) -> Vec<&Member> {
        let members = self.round.committee.members.iter();
        members.filter(|member| self.round.committee.reads(&self.round.call, member, id)).collect()
    }

    /// The first part of a member's name, with the letter of the last part
    /// where another member has the same.
    #[must_use]
    pub fn short_name(&self, member: &Member) -> String {
        let Some(first) = first_name(member) else { return member.id.to_string() };
        let others = self.round.committee.members.iter().filter(|other| other.id != member.id);
        let shared = others.filter_map(first_name).any(|other| other == first);
        match last_letter(member).filter(|_| shared) {
            Some(letter) => format!("{first} {letter}."),
            None => first,
        }
    }

    /// A heading of so many cells for each of these members, different as far
    /// as their names allow.
    #[must_use]
    pub fn headings(&self, members: &[&Member], width: usize) -> Vec<String> {
        let cut = |member: &Member| -> String {
            let name = first_name(member).unwrap_or_else(|| member.id.to_string());
            name.chars().take(width).collect()
        };
        let all: Vec<String> = members.iter().map(|member| cut(member)).collect();
        let twice = |at: usize| all.iter().filter(|name| **name == all[at]).count() > 1;
        let ended = |at: usize, end: &str| -> String {
            let room = width.saturating_sub(end.len());
            all[at].chars().take(room).chain(end.chars()).collect()
        };
        let mut headings: Vec<String> = Vec::new();
        for (at, member) in members.iter().enumerate() {
            let heading = match last_letter(member).filter(|_| twice(at)) {
                Some(letter) => ended(at, &letter.to_string()),
                None => all[at].clone(),
            };
            let mut others = (2..).map(|number: usize| ended(at, &number.to_string()));
            let taken = headings.contains(&heading);
            headings.push(if taken {
                others.find(|other| !headings.contains(other)).unwrap_or(heading)
            } else {
                heading
            });
        }
        headings
    }

    /// The marks of all sheets on one criterion, such as `An 7, Bart 8`.
    #[must_use]
    pub fn marks_in_words(&self, proposal: &ProposalId, criterion: &CriterionId) -> String {
        let marks = sheets(&self.round, &self.member, proposal).filter_map(|(member, sheet)| {
            let mark = sheet.answer(criterion).mark()?;
            Some(format!("{} {}", self.short_name(member), self.texts.number(mark)))
        });
        marks.collect::<Vec<_>>().join(", ")
    }

    /// Every target with what is reached, of the fit that is shown.
    #[must_use]
    pub fn target_lines(&self) -> Vec<String> {
        let Some(fit) = self.figures.shown_fit() else { return Vec::new() };
        let targets = fit.selection.targets.iter().enumerate();
        targets
            .map(|(at, target)| {
                let name = self.round.call.target_name(at);
                let met = target.reached >= target.at_least;
                let line = Phrase::new(if met { "chair-target" } else { "chair-target-missed" })
                    .phrase("target", name)
                    .count("reached", target.reached as usize)
                    .count("needed", target.at_least as usize);
                let why = target.shortfall.map(|shortfall| self.texts.say(&of_shortfall(shortfall)));
                let why = why.map(|why| format!(" ({why})")).unwrap_or_default();
                let sign = if met { "" } else { "! " };
                format!("{sign}{}{why}", clean(&self.texts.say(&line)))
            })
            .collect()
    }

    /// What every withdrawal since the decision has changed: who moved up, or
    /// that nobody did, and a target that is now out of reach.
    #[must_use]
    pub fn withdrawal_lines(&self) -> Vec<String> {
        let stages = self.figures.stages.iter().filter_map(|stage| Some((stage.withdrawn.as_ref()?, stage)));
        let said = stages.map(|(withdrawn, stage)| {
            let id = |at: &usize| self.round.proposals[stage.fit.ranking.ranked[*at].proposal].id.clone();
            let up: Vec<ProposalId> = stage.moved_up.iter().map(id).collect();
            let said = Phrase::new(if up.is_empty() { "chair-nobody-up" } else { "chair-moved-up" })
                .with("withdrawn", withdrawn)
                .with("proposals", names(&up));
            clean(&self.texts.say(&said))
        });
        said.collect()
    }

    /// Why a proposal is not ranked; the same shortage on every criterion is said once.
    #[must_use]
    pub fn why_apart(&self, why: &Exclusion) -> Vec<Phrase> {
        let all = self.round.call.criteria.len();
        if let Exclusion::Incomplete(missing) = why
            && let [Missing::TooFewMarks { marks, min_sheets, .. }, ..] = missing.as_slice()
            && missing.len() == all
            && missing.iter().all(|one| {
                matches!(one, Missing::TooFewMarks { marks: m, min_sheets: n, .. } if m == marks && n == min_sheets)
            })
        {
            let said = Phrase::new("chair-too-few-sheets").count("marks", *marks);
            return vec![said.count("needed", *min_sheets as usize)];
        }
        of_exclusion(&self.round.call, why)
    }

    /// A number without needless decimals.
    #[must_use]
    pub fn plain(&self, number: Decimal) -> String {
        self.texts.number(number.normalize())
    }
}

/// A text that somebody typed as a sentence that others can follow.
#[must_use]
pub fn ended(text: &str) -> String {
    let text = text.trim_end();
    let open = text.ends_with(|letter: char| letter.is_alphanumeric() || matches!(letter, ')' | '"' | '\''));
    format!("{text}{}", if open { "." } else { "" })
}

/// The first part of a name.
fn first_name(member: &Member) -> Option<String> {
    clean(&member.name).split_whitespace().next().map(str::to_owned)
}

/// The first letter of the last part of a name of several parts.
fn last_letter(member: &Member) -> Option<char> {
    let name = clean(&member.name);
    let last = name.split_whitespace().skip(1).last()?;
    last.chars().next()
}

fn class_label(class: &crate::domain::class::Class) -> &str {
    if class.label.is_empty() { class.id.as_str() } else { &class.label }
}
