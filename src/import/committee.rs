//! The committee table becomes members, or the list of all its problems.

use crate::domain::committee::{Committee, Member};
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::public_key::PublicKey;
use crate::domain::role::Role;
use crate::import::cells::Cells;
use crate::import::field::key;
pub use crate::import::headings::COMMITTEE as FIELDS;
use crate::import::list;
use crate::import::table::{Table, TableRow};
use crate::store::problem::Problem;

/// Words for the roles in Dutch, French and German, beside the codes.
const ROLES: [(Role, &[&str]); 5] = [
    (
        Role::Evaluator,
        &[
            "beoordelaar",
            "jurylid",
            "lid",
            "commissielid",
            "lezer",
            "evaluateur",
            "evaluatrice",
            "membre",
            "membredujury",
            "member",
            "gutachter",
            "gutachterin",
            "mitglied",
        ],
    ),
    (
        Role::External,
        &[
            "extern",
            "externe",
            "externlid",
            "externebeoordelaar",
            "externedeskundige",
            "expertexterne",
            "evaluateurexterne",
            "externalevaluator",
        ],
    ),
    (Role::Chair, &["voorzitter", "president", "presidente", "vorsitz", "vorsitzender", "vorsitzende"]),
    (Role::Secretary, &["secretaris", "secretariaat", "secretaire", "secretariat", "sekretar", "sekretarin"]),
    (Role::Observer, &["waarnemer", "observateur", "observatrice", "beobachter", "beobachterin"]),
];

/// Reads a committee table.
///
/// # Errors
/// All problems of the table. In a table without ids each member gets its name as one,
/// so that the same list gives the same ids again. An id, login or key that two members share is one:
/// nobody could tell which of them acts.
pub fn read(table: &Table) -> Result<Committee, Vec<Problem>> {
    let mut cells = Cells::new(table);
    for (field, id) in
        [("id", "import-member-twice"), ("login", "import-login-twice"), ("key", "import-key-twice")]
    {
        let keys = table.rows.iter().map(|row| {
            let text = table.text(row, field);
            // The comment behind a key does not make it another key.
            let words: Vec<&str> = text.split_whitespace().take(2).collect();
            (row, if field == "key" { words.join(" ") } else { text.to_owned() })
        });
        cells.unique(field, id, keys.filter(|(_, text)| !text.is_empty()));
    }
    let own = has_ids(table);
    if !own {
        let names = table.rows.iter().map(|row| (row, id_of(table.text(row, "name"))));
        cells.unique("name", "import-member-twice", names.filter(|(_, id)| !id.is_empty()));
    }
    cells.distinct("id", "import-member-alike", table.rows.iter().map(|row| (row, table.text(row, "id"))));
    let rows = table.rows.iter();
    let members: Vec<Member> = rows.filter_map(|row| member(&mut cells, row, own)).collect();
    cells.finish(Committee::of(members))
}

/// Whether the table says an id of its own for each member.
#[must_use]
pub fn has_ids(table: &Table) -> bool {
    table.column("id").is_some()
}

/// The id of a member without one: `an-peeters` for An Peeters.
fn id_of(name: &str) -> String {
    let words = name.split(|c: char| c.is_whitespace() || c == '-').map(key);
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

fn member<'a>(cells: &mut Cells<'a>, row: &'a TableRow, own: bool) -> Option<Member> {
    for field in if own { &["id", "name", "role"][..] } else { &["name", "role"] } {
        cells.required(row, field);
    }
    let id = match own {
        true => cells.read(row, "id", str::parse::<MemberId>),
        false => cells.read(row, "name", |name| {
            id_of(name)
                .parse()
                .map_err(|_| Phrase::new("import-member-no-id").with("name", name.escape_debug()))
        }),
    };
    let role = cells.word(row, "role", &Role::CODES.map(|(_, code)| code), role);
    let login = cells.read(row, "login", |text| one_word(text, "import-login"));
    let key = cells.read(row, "key", public_key);
    let assigned = cells.read(row, "assigned", proposals);
    Some(Member {
        name: cells.text(row, "name")?.to_owned(),
        login,
        affiliation: cells.text(row, "affiliation").map(str::to_owned),
        key,
        assigned: assigned.unwrap_or_default(),
        rapporteur_of: cells.read(row, "rapporteur_of", proposals).unwrap_or_default(),
        expertise: cells.read(row, "expertise", list::split).unwrap_or_default(),
        prefers: cells.read(row, "prefers", proposals).unwrap_or_default(),
        declines: cells.read(row, "declines", proposals).unwrap_or_default(),
        id: id?,
        role: role?,
    })
}

fn role(text: &str) -> Result<Role, Phrase> {
    let wanted = key(text);
    let dutch = || ROLES.iter().find(|(_, words)| words.contains(&wanted.as_str()));
    let found = Role::read(text).or_else(|| dutch().map(|(role, _)| *role));
    found.ok_or_else(|| Phrase::new("import-role").with("text", text))
}

fn one_word(text: &str, id: &str) -> Result<String, Phrase> {
    let clean = !text.chars().any(|c| c.is_whitespace() || c.is_control());
    match clean {
        true => Ok(text.to_owned()),
        false => Err(Phrase::new(id).with("text", text.escape_debug())),
    }
}

/// A key ends up in `authorized_keys`: one line, no options before it.
fn public_key(text: &str) -> Result<String, Phrase> {
    match PublicKey::read(text) {
        Some(_) => Ok(text.to_owned()),
        None => Err(Phrase::new("import-key").with("text", text.escape_debug())),
    }
}

fn proposals(cell: &str) -> Result<Vec<ProposalId>, Phrase> {
    let names = list::split(cell)?;
    names.iter().map(|name| name.parse()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_without_ids_gives_each_name_as_one() {
        let read = |rows: &str| {
            let text = format!("Naam;Rol\n{rows}");
            read(&Table::read("c.csv", text.as_bytes(), FIELDS, &[]).unwrap())
        };
        let members = read("Zo\u{eb} El-Amrani;voorzitter\nBert D'Hondt;secretaris\n").unwrap().members;
        let ids: Vec<&str> = members.iter().map(|member| member.id.as_str()).collect();
        assert_eq!(ids, ["zoe-el-amrani", "bert-dhondt"]);
        let wrong = |rows: &str| read(rows).unwrap_err().remove(0).what.id;
        assert_eq!(wrong("An;voorzitter\nan;secretaris\n"), "import-member-twice");
        assert_eq!(wrong("\u{418}\u{432}\u{430}\u{43d};voorzitter\n"), "import-member-no-id");
        assert_eq!(wrong(";voorzitter\n"), "import-cell-empty");
    }
}
