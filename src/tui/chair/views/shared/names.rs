//! How members, proposals and classes are called on the screens, cut down to what the
//! viewer may see and cleaned of what a terminal cannot show.

use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::proposal::Proposal;
use crate::round::visibility::{Item, may_see};
use crate::tui::chair::state::Chair;
use crate::tui::clean::clean;

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
        let open = self.sees(Item::Identity(&proposal.id));
        let classes = self.round.call.classes.iter();
        let held = classes.filter(|class| open && self.round.in_class(class, proposal));
        held.filter_map(|class| class_label(class).chars().next()).collect()
    }

    /// What the signs of the classes mean.
    #[must_use]
    pub fn class_legend(&self) -> String {
        let classes = self.round.call.classes.iter();
        let sign = |label: &str| label.chars().next().map(|sign| format!("{sign} = {label}"));
        classes.filter_map(|class| sign(&clean(class_label(class)))).collect::<Vec<_>>().join("  ")
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
