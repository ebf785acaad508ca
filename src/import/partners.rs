//! The partners table: lead, partners and associated partners with amounts.
//!
//! Names in the proposals table's own `partners` column that this table does not
//! have are kept behind it, so that no partner is lost.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::amount::AmountRule;
use crate::domain::id::ProposalId;
use crate::domain::identities::Identities;
use crate::domain::identity::ids::Likenesses;
use crate::domain::municipality::Register;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::{Partner, PartnerRole, Proposal};
use crate::import::cells::Cells;
use crate::import::field::key;
pub use crate::import::headings::PARTNERS as FIELDS;
use crate::import::headings::field_name;
use crate::import::places;
use crate::import::table::Table;
use crate::store::problem::Problem;

/// The words for a partner's part; the first of each is written.
const ROLES: [(PartnerRole, &[&str]); 3] = [
    (
        PartnerRole::Lead,
        &[
            "lead",
            "promotor",
            "indiener",
            "hoofdindiener",
            "trekker",
            "penhouder",
            "leadpartner",
            "chefdefile",
            "porteur",
            "hauptpartner",
        ],
    ),
    (PartnerRole::Partner, &["partner", "copromotor", "projectpartner", "partenaire", "projektpartner"]),
    (PartnerRole::Associated, &ASSOCIATED),
];

/// The words for a partner without a part in the budget.
const ASSOCIATED: [&str; 10] = [
    "associated",
    "associatedpartner",
    "associatedpp",
    "geassocieerd",
    "geassocieerdepartner",
    "geassocieerdepp",
    "partenaireassocie",
    "associe",
    "ppassocie",
    "assoziierterpartner",
];

/// The word that tables use for a part.
#[must_use]
pub fn code(role: PartnerRole) -> &'static str {
    let words = ROLES.iter().find(|(known, _)| *known == role);
    words.and_then(|(_, words)| words.first()).copied().unwrap_or("partner")
}

/// What a partners table holds.
#[derive(Debug)]
pub struct PartnerLists {
    /// The partners of each proposal, in the table's order.
    pub of: BTreeMap<ProposalId, Vec<Partner>>,
    /// Whether the table has a column that says what each of them is.
    pub says_roles: bool,
}

/// Reads a partners table.
///
/// # Errors
/// All problems of the table; a proposal that is not among `ids` is one.
pub fn read(table: &Table, ids: &[&str], rule: &AmountRule<'_>) -> Result<PartnerLists, Vec<Problem>> {
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    let alike = Likenesses::new(ids.iter().copied());
    let mut cells = Cells::new(table);
    // Where an amount belongs, lists write that the partner has none.
    let associated = |text: &str| ASSOCIATED.contains(&key(text).as_str());
    let totals = cells.amounts_but("total", rule, associated);
    let grants = cells.amounts_but("grant", rule, associated);
    // Of one proposal a list needs not say which.
    let only = match (table.column("proposal"), ids) {
        (None, [id]) => Some(*id),
        (None, _) => {
            let what = Phrase::new("import-column-missing").phrase("field", field_name("proposal"));
            let hint = Phrase::new("import-hint-map").with("field", "proposal");
            return Err(vec![Problem::error(&table.file, what).hint(hint)]);
        }
        (Some(_), _) => None,
    };
    cells.currency(rule);
    let mut lists: BTreeMap<ProposalId, Vec<Partner>> = BTreeMap::new();
    for ((row, total), grant) in table.rows.iter().zip(totals).zip(grants) {
        let name = cells.required(row, "name");
        let kbo = places::read_kbo(&mut cells, row);
        let role = cells.word(row, "role", &ROLES.map(|(role, _)| code(role)), role);
        let without = ["total", "grant"].iter().any(|field| associated(table.text(row, field)));
        let role = role.unwrap_or(if without { PartnerRole::Associated } else { PartnerRole::Partner });
        let Some(proposal) = only.or_else(|| cells.required(row, "proposal")) else {
            continue;
        };
        if !known.contains(proposal) {
            let what = Phrase::new("import-proposal-unknown").with("proposal", proposal);
            cells.unknown(row, "proposal", what, alike.near(proposal));
            continue;
        }
        let id = match only {
            Some(only) => only.parse::<ProposalId>().ok(),
            None => cells.read(row, "proposal", str::parse::<ProposalId>),
        };
        if let (Some(id), Some(name)) = (id, name) {
            lists.entry(id).or_default().push(Partner {
                name: name.to_owned(),
                kbo,
                role,
                territory: cells.text(row, "territory").map(str::to_owned),
                total,
                grant,
            });
        }
    }
    cells.finish(PartnerLists { of: lists, says_roles: table.column("role").is_some() })
}

/// Puts the partners of the table before those that a proposal already names. Where the
/// table does not say who leads, the only one that is the lead of the proposal does.
pub fn add(proposals: &mut [Proposal], mut lists: PartnerLists, register: Option<&Register>) {
    let nothing = Register::default();
    let register = register.unwrap_or(&nothing);
    for proposal in proposals {
        let Some(mut list) = lists.of.remove(&proposal.id) else {
            continue;
        };
        let lead = proposal.lead_party();
        let parties = std::iter::once(lead).chain(list.iter().map(Partner::party));
        let identities = Identities::new(register, parties);
        let leads = identities.of(&proposal.lead_party());
        let are_lead: Vec<usize> = (list.iter().enumerate())
            .filter(|(_, partner)| leads.is_some() && identities.of(&partner.party()) == leads)
            .map(|(index, _)| index)
            .collect();
        if let (false, [one]) = (lists.says_roles, are_lead.as_slice())
            && let Some(partner) = list.get_mut(*one)
        {
            partner.role = PartnerRole::Lead;
        }
        let identities = Identities::new(register, list.iter().map(Partner::party));
        let who = |partner: &Partner| identities.of(&partner.party());
        let there: BTreeSet<_> = list.iter().map(who).collect();
        let named = std::mem::take(&mut proposal.partners);
        list.extend(named.into_iter().filter(|partner| !there.contains(&who(partner))));
        proposal.partners = list;
    }
}

fn role(text: &str) -> Result<PartnerRole, Phrase> {
    let wanted = key(text);
    let found = ROLES.iter().find(|(_, words)| words.contains(&wanted.as_str()));
    found.map(|(role, _)| *role).ok_or_else(|| Phrase::new("import-partner-role").with("text", text))
}
