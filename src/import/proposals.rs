//! The proposals table becomes proposals, or the list of all its problems.
//!
//! Columns that nobody knows are kept with their heading in `extra`.

use std::collections::BTreeMap;

use crate::domain::amount::AmountRule;
use crate::domain::id::{ClassId, ProposalId};
use crate::domain::moment::Moment;
use crate::domain::money::Money;
use crate::domain::municipality::Register;
use crate::domain::party::LeadKind;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::{Partner, PartnerRole, Proposal};
use crate::import::cells::Cells;
use crate::import::doubts::doubts;
use crate::import::grid::CellKind;
pub use crate::import::headings::PROPOSALS as FIELDS;
use crate::import::ids::{GivenId, ids};
use crate::import::lead_words::lead_kind;
use crate::import::table::{Table, TableRow};
use crate::import::{dates, list, partners, places};
use crate::store::problem::{Problem, Severity};

/// The amounts of a proposal, row by row.
struct Amounts {
    requested: Vec<Option<Money>>,
    minimum: Vec<Option<Money>>,
    total_cost: Vec<Option<Money>>,
    own_contribution: Vec<Option<Money>>,
}

/// Reads a proposals table, with the partners table where there is one, without
/// a register: municipalities stand there by code.
///
/// # Errors
/// As `read_with`.
pub fn read(
    table: &Table,
    partners: Option<&Table>,
    rule: &AmountRule<'_>,
) -> Result<Vec<Proposal>, Vec<Problem>> {
    read_with(table, partners, rule, None)
}

/// What is known around a proposals table.
#[derive(Clone, Copy, Debug, Default)]
pub struct Surroundings<'a> {
    /// The municipalities, which may then stand there by name.
    pub register: Option<&'a Register>,
    /// The proposals of the round, whose ids rows without one keep.
    pub standing: &'a [Proposal],
}

/// Proposals as a table has them, and what was done to read them.
#[derive(Debug, Default)]
pub struct ReadProposals {
    /// The proposals, in the order of the rows.
    pub proposals: Vec<Proposal>,
    /// The ids that rows got which had none.
    pub given: Vec<GivenId>,
    /// What was read as something else than it is written, for somebody to look at.
    pub notes: Vec<Problem>,
}

/// Reads a proposals table, with the partners table where there is one. With a
/// register a municipality may stand there by name.
///
/// # Errors
/// As `read_among`.
pub fn read_with(
    table: &Table,
    partners: Option<&Table>,
    rule: &AmountRule<'_>,
    register: Option<&Register>,
) -> Result<Vec<Proposal>, Vec<Problem>> {
    let around = Surroundings { register, standing: &[] };
    read_among(table, partners, rule, &around).map(|read| read.proposals)
}

/// Reads a proposals table for a round.
///
/// # Errors
/// All problems of both files; no proposal is read from a table with a problem.
pub fn read_among(
    table: &Table,
    partners: Option<&Table>,
    rule: &AmountRule<'_>,
    around: &Surroundings<'_>,
) -> Result<ReadProposals, Vec<Problem>> {
    let register = around.register;
    let mut cells = Cells::new(table);
    let amounts = Amounts {
        requested: cells.amounts("requested", rule),
        minimum: cells.amounts("minimum", rule),
        total_cost: cells.amounts("total_cost", rule),
        own_contribution: cells.amounts("own_contribution", rule),
    };
    cells.currency(rule);
    let (ids, given) = ids(table, around.standing);
    let of_rows = || table.rows.iter().zip(ids.iter().map(String::as_str));
    cells.unique("id", "import-proposal-twice", of_rows());
    cells.distinct("id", "import-proposal-alike", of_rows());
    let submitted = submissions(&mut cells, table);
    let mut proposals = Vec::with_capacity(table.rows.len());
    for (index, (row, id)) in of_rows().enumerate() {
        if matches!(cells.kind(row, "id"), CellKind::Date(_)) {
            let what = Phrase::new("import-id-date").with("text", id);
            cells.wrong_with_hint(row, "id", what, Phrase::new("import-id-date-hint"));
        }
        let id = id.parse().map_err(|what| cells.wrong(row, "id", what)).ok();
        let proposal = proposal(&mut cells, table, (row, index, id), &amounts, register);
        let submitted = submitted.get(index).copied().flatten();
        proposals.extend(proposal.map(|proposal| Proposal { submitted, ..proposal }));
    }
    let mut notes = cells.take_notes();
    let mut problems = cells.into_problems();
    let columns = [&amounts.requested, &amounts.minimum, &amounts.total_cost, &amounts.own_contribution];
    let (asked, told): (Vec<Problem>, Vec<Problem>) = doubts(table, &columns.map(Vec::as_slice))
        .into_iter()
        .partition(|problem| problem.severity == Severity::Error);
    problems.extend(asked);
    notes.extend(told);
    if let Some(partners) = partners {
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        match partners::read(partners, &ids, rule) {
            Ok(lists) => partners::add(&mut proposals, lists, register),
            Err(wrong) => problems.extend(wrong),
        }
    }
    match problems.is_empty() {
        true => Ok(ReadProposals { proposals, given, notes }),
        false => Err(problems),
    }
}

/// One row; none where a required cell is missing or unreadable.
fn proposal<'a>(
    cells: &mut Cells<'a>,
    table: &'a Table,
    (row, index, id): (&'a TableRow, usize, Option<ProposalId>),
    amounts: &Amounts,
    register: Option<&Register>,
) -> Option<Proposal> {
    let amount = |column: &[Option<Money>]| column.get(index).copied().flatten();
    let title = broken_once(cells.required_or_left(row, "title").unwrap_or_default());
    let requested = amount(&amounts.requested);
    if table.text(row, "requested").is_empty() {
        cells.required_or_left(row, "requested");
    }
    let minimum = amount(&amounts.minimum);
    if let (Some(least), Some(requested)) = (minimum, requested)
        && least > requested
    {
        let what =
            Phrase::new("import-minimum-above-request").with("minimum", least).with("requested", requested);
        cells.wrong(row, "minimum", what);
    }
    let own = amount(&amounts.own_contribution);
    if let (Some(own), Some(total)) = (own, amount(&amounts.total_cost))
        && is_share(own, total)
    {
        let text = table.text(row, "own_contribution");
        cells.wrong(row, "own_contribution", Phrase::new("import-amount-share").with("text", text));
    }
    let start = cells.read(row, "start", dates::date);
    let end = cells.read(row, "end", dates::date);
    if let (Some(first), Some(last)) = (start, end)
        && first > last
    {
        let what = Phrase::new("import-end-before-start").with("start", first).with("end", last);
        cells.wrong(row, "end", what);
    }
    let text = |field| broken_once(table.text(row, field));
    let some = |field| Some(text(field)).filter(|text| !text.is_empty());
    let named = |name| Partner {
        name,
        kbo: None,
        role: PartnerRole::Partner,
        territory: None,
        total: None,
        grant: None,
    };
    Some(Proposal {
        title,
        lead: text("lead"),
        lead_kind: cells.word(row, "lead_kind", &LeadKind::CODES.map(|(_, code)| code), lead_kind),
        kbo: places::read_kbo(cells, row),
        nis: places::read_nis(cells, row, register),
        municipalities: places::read_municipalities(cells, row, register),
        partners: cells.list(row, "partners").into_iter().map(named).collect(),
        minimum,
        total_cost: amount(&amounts.total_cost),
        own_contribution: own,
        province: some("province"),
        classes: {
            let mut named = cells.read(row, "classes", classes).unwrap_or_default();
            let yes = cells.classes_with_yes(row);
            let others: Vec<ClassId> = yes.into_iter().filter(|one| !named.contains(one)).collect();
            named.extend(others);
            named
        },
        start,
        end,
        submitted: None,
        language: some("language"),
        topics: cells.read(row, "topics", list::split).unwrap_or_default(),
        summary: text("summary"),
        extra: extra(table, row),
        id: id?,
        requested: requested?,
    })
}

/// The moments of submission, row by row.
///
/// Where some rows have a time and others do not, a day alone is refused: read
/// as midnight it would go before everything else of that day in a tie.
fn submissions<'a>(cells: &mut Cells<'a>, table: &'a Table) -> Vec<Option<Moment>> {
    let read: Vec<_> = (table.rows.iter()).map(|row| cells.read(row, "submitted", dates::moment)).collect();
    let timed = read.iter().flatten().any(|moment| moment.time.is_some());
    for (row, found) in table.rows.iter().zip(&read) {
        if timed && matches!(found, Some(Moment { time: None, .. })) {
            let text = table.text(row, "submitted");
            let what = Phrase::new("import-moment-without-time").with("text", text);
            cells.wrong(row, "submitted", what);
        }
    }
    read
}

/// Whether an own contribution is a part of the cost, such as `0,5`, that was
/// taken for an amount: at most 1 of a cost of more than 100, and not nothing.
fn is_share(own: Money, total: Money) -> bool {
    own > Money::ZERO && own.cents() <= 100 && total.cents() > 10_000
}

/// A text whose lines end in one sign, as they do in a workbook.
fn broken_once(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn classes(cell: &str) -> Result<Vec<ClassId>, Phrase> {
    let names = crate::import::list::split(cell)?;
    names.iter().map(|name| name.parse()).collect()
}

/// The cells of columns that nobody knows, and what was left open in others.
fn extra(table: &Table, row: &TableRow) -> BTreeMap<String, String> {
    (table.header.iter().enumerate())
        .filter(|(_, column)| column.is_without_meaning())
        .map(|(index, column)| (broken_once(&column.heading), broken_once(table.cell(row, index))))
        .filter(|(_, text)| !text.is_empty())
        .chain(table.left_open(row).map(|(heading, was)| (broken_once(heading), broken_once(was))))
        .collect()
}
