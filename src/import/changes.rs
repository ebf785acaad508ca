//! What a second import would change in what already stands: old value, new
//! value, who comes and who goes.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::proposal::{Partner, Proposal};
use crate::import::partners::code;
use crate::import::proposal_cells::cells;
use crate::import::proposals;

/// One difference between what stands and what comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportChange {
    /// Something that was not there yet.
    Comes {
        /// Its id.
        id: String,
    },
    /// Something that the new file does not have.
    Goes {
        /// Its id.
        id: String,
    },
    /// Another value, or none any more.
    Alters {
        /// What it is a value of.
        id: String,
        /// The field.
        field: String,
        /// What stands there; none where the reader may not see it.
        was: Option<String>,
        /// What would stand there, empty for nothing.
        now: String,
    },
}

impl ImportChange {
    /// Whether something that stands is changed, emptied or taken away; where nothing
    /// stood, nothing is.
    #[must_use]
    pub fn touches(&self) -> bool {
        match self {
            ImportChange::Comes { .. } => false,
            ImportChange::Alters { was, .. } => was.as_deref() != Some(""),
            ImportChange::Goes { .. } => true,
        }
    }
}

/// The differences between two lists of proposals, in the order of the new one;
/// what goes stands last.
#[must_use]
pub fn of_proposals(old: &[Proposal], new: &[Proposal]) -> Vec<ImportChange> {
    of_lists(old, new, |one| one.id.as_str(), of_proposal)
}

/// The differences between two lists of members, in the order of the new one;
/// who goes stands last.
#[must_use]
pub fn of_members(old: &[Member], new: &[Member]) -> Vec<ImportChange> {
    of_lists(old, new, |one| one.id.as_str(), of_member)
}

fn of_lists<'a, T: PartialEq>(
    old: &'a [T],
    new: &'a [T],
    id: impl Fn(&'a T) -> &'a str,
    fields: impl Fn(&T) -> Vec<(String, String)>,
) -> Vec<ImportChange> {
    let before: BTreeMap<&str, &T> = old.iter().map(|one| (id(one), one)).collect();
    let after: BTreeSet<&str> = new.iter().map(&id).collect();
    let mut changes = Vec::new();
    for one in new {
        match before.get(id(one)) {
            None => changes.push(ImportChange::Comes { id: id(one).to_owned() }),
            Some(was) if *was == one => {}
            Some(was) => changes.extend(altered(id(one), &fields(was), &fields(one))),
        }
    }
    let gone = old.iter().map(id).filter(|id| !after.contains(id));
    changes.extend(gone.map(|id| ImportChange::Goes { id: id.to_owned() }));
    changes
}

fn altered(id: &str, was: &[(String, String)], now: &[(String, String)]) -> Vec<ImportChange> {
    let value = |fields: &[(String, String)], wanted: &str| {
        fields.iter().find(|(field, _)| field == wanted).map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let mut names: Vec<&String> = was.iter().chain(now).map(|(field, _)| field).collect();
    let mut seen = BTreeSet::new();
    names.retain(|name| seen.insert(*name));
    let differ = names.into_iter().filter(|name| value(was, name) != value(now, name));
    differ
        .map(|field| ImportChange::Alters {
            id: id.to_owned(),
            field: field.clone(),
            was: Some(value(was, field)),
            now: value(now, field),
        })
        .collect()
}

/// Every field of a proposal as text, by its column.
fn of_proposal(proposal: &Proposal) -> Vec<(String, String)> {
    let names = proposals::FIELDS.iter().map(|field| field.name.to_owned());
    let texts = cells(proposal).into_iter().map(|cell| cell.reads().to_owned());
    let mut fields: Vec<(String, String)> = names.zip(texts).collect();
    for (name, text) in &mut fields {
        if name == "partners" {
            *text = proposal.partners.iter().map(of_partner).collect::<Vec<_>>().join(" + ");
        }
    }
    fields.extend(proposal.extra.iter().map(|(heading, text)| (heading.clone(), text.clone())));
    fields
}

fn of_partner(partner: &Partner) -> String {
    let amounts =
        [partner.total, partner.grant].map(|one| one.map(|one| one.to_string()).unwrap_or_default());
    let parts: Vec<&str> = [code(partner.role)]
        .into_iter()
        .chain(amounts.iter().map(String::as_str))
        .filter(|part| !part.is_empty())
        .collect();
    format!("{} ({})", partner.name, parts.join(", "))
}

/// Every field of a member as text, by its column.
fn of_member(member: &Member) -> Vec<(String, String)> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let ids = |ids: &[ProposalId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(" + ");
    [
        ("name", member.name.clone()),
        ("role", member.role.code().to_owned()),
        ("login", text(&member.login)),
        ("affiliation", text(&member.affiliation)),
        ("key", text(&member.key)),
        ("assigned", ids(&member.assigned)),
        ("rapporteur_of", ids(&member.rapporteur_of)),
        ("expertise", member.expertise.join(" + ")),
        ("prefers", ids(&member.prefers)),
        ("declines", ids(&member.declines)),
    ]
    .map(|(name, text)| (name.to_owned(), text))
    .to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::amount::AmountRule;
    use crate::import::table::Table;

    fn read(rows: &str) -> Vec<Proposal> {
        let text = format!("id,title,lead,requested,nota\n{rows}");
        let table = Table::read("p.csv", text.as_bytes(), proposals::FIELDS, &[]).unwrap();
        proposals::read(&table, None, &AmountRule::default()).unwrap()
    }

    #[test]
    fn every_difference_is_named_with_both_values() {
        let old = read("A,Koor,Stad,10,x\nB,Fanfare,Dorp,20,\nC,Toneel,,30,\n");
        let new = read("A,Koor,,10,y\nB,Fanfare,Dorp,20.50,\nD,Dans,,5,\n");
        let alters = |id: &str, field: &str, was: &str, now: &str| ImportChange::Alters {
            id: id.to_owned(),
            field: field.to_owned(),
            was: Some(was.to_owned()),
            now: now.to_owned(),
        };
        assert_eq!(
            of_proposals(&old, &new),
            [
                alters("A", "lead", "Stad", ""),
                alters("A", "nota", "x", "y"),
                alters("B", "requested", "20.00", "20.50"),
                ImportChange::Comes { id: "D".to_owned() },
                ImportChange::Goes { id: "C".to_owned() },
            ]
        );
        assert_eq!(of_proposals(&old, &old), []);
    }
}
