//! Ids for proposals that come without one: the same row gets the same id when the table
//! comes in again, and nobody has to make them up.

use std::collections::BTreeSet;

use crate::domain::proposal::Proposal;
use crate::import::field::key;
use crate::import::table::Table;

/// An id that a row got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenId {
    /// The line of the row.
    pub line: usize,
    /// The title of the proposal.
    pub title: String,
    /// The id.
    pub id: String,
    /// Whether a proposal of the round with this title and lead has it already.
    pub known: bool,
}

/// The id of every row, and which of them were given.
///
/// A row without an id gets that of the proposal in the round with its title and lead;
/// else `A01`, `A02` and so on in the order of the file, without those that are taken.
#[must_use]
pub fn ids(table: &Table, standing: &[Proposal]) -> (Vec<String>, Vec<GivenId>) {
    let own: Vec<String> = table.rows.iter().map(|row| table.text(row, "id").to_owned()).collect();
    let mut taken: BTreeSet<String> = own.iter().map(|id| key(id)).collect();
    let mut free: Vec<&Proposal> =
        standing.iter().filter(|one| !taken.contains(&key(one.id.as_str()))).collect();
    taken.extend(standing.iter().map(|one| key(one.id.as_str())));
    let width = table.rows.len().to_string().len().max(2);
    let mut next = 1_usize;
    let (mut all, mut given) = (Vec::with_capacity(own.len()), Vec::new());
    for (row, own) in table.rows.iter().zip(own) {
        if !own.is_empty() {
            all.push(own);
            continue;
        }
        let (title, lead) = (key(table.text(row, "title")), key(table.text(row, "lead")));
        let same = |one: &&Proposal| key(&one.title) == title && key(&one.lead) == lead;
        let known = free.iter().position(same).map(|at| free.remove(at));
        let id = match known {
            Some(known) => known.id.to_string(),
            None => loop {
                let id = format!("A{next:0width$}");
                next += 1;
                if taken.insert(key(&id)) {
                    break id;
                }
            },
        };
        given.push(GivenId {
            line: row.line,
            title: table.text(row, "title").to_owned(),
            id: id.clone(),
            known: known.is_some(),
        });
        all.push(id);
    }
    (all, given)
}
