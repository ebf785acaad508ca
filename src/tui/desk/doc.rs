//! A dossier as a document: facts, partners and text as blocks, laid out at any width.

use num_traits::Zero;
use rust_decimal::Decimal;
use unicode_width::UnicodeWidthStr;

use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::{Partner, PartnerRole, Proposal};
use crate::rank::exact::{exact, round_half_away};
use crate::store::inputs::Annex;
use crate::text::Texts;
use crate::tui::chrome::{cell, cell_right, wrap};
use crate::tui::clean::clean;
use crate::tui::desk::application::parse;
use crate::tui::desk::mine::Mine;
use crate::tui::desk::place::Spot;
use crate::tui::look::Look;

/// A dossier as a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Doc {
    blocks: Vec<DossierBlock>,
}

/// One block of a document.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum DossierBlock {
    Strong(String),
    Heading(String),
    Text(String),
    /// At a depth, with the sign before it.
    Item(usize, String, String),
    /// The rows of a table; the first says what the columns are.
    Rows(Vec<Vec<String>>),
    Fact(String, String),
    /// Name with role, then costs, grant and own part.
    Money(String, [String; 3]),
    Blank,
}

/// How a row looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// Running text.
    Plain,
    /// A heading that one can jump to.
    Heading,
    /// A name.
    Strong,
}

/// One line of a document at some width.
#[derive(Clone, Debug, PartialEq)]
pub struct DossierRow {
    /// Where it stands in the document.
    pub spot: Spot,
    /// How it looks.
    pub kind: RowKind,
    /// Its text.
    pub text: String,
}

impl Doc {
    /// The dossier of a proposal: its figures, and the text of the application
    /// where there is one.
    #[must_use]
    pub fn of(mine: &Mine, proposal: &Proposal, text: Option<&str>, annexes: &[Annex], texts: &Texts) -> Doc {
        let mut blocks = facts(mine, proposal, texts);
        let partners = partners(proposal, texts);
        let body = match text {
            Some(text) => parse(text, &proposal.title),
            None if proposal.summary.is_empty() => vec![DossierBlock::Text(texts.get("desk-no-text"))],
            None => {
                vec![
                    DossierBlock::Heading(texts.get("desk-summary")),
                    DossierBlock::Text(clean_lines(&proposal.summary)),
                ]
            }
        };
        // The summary comes before the table of partners: what it is about first.
        let headings = body.iter().enumerate().filter(|(_, block)| matches!(block, DossierBlock::Heading(_)));
        let second = headings.map(|(at, _)| at).nth(1).unwrap_or(body.len());
        blocks.extend_from_slice(&body[..second]);
        blocks.extend(partners);
        blocks.extend_from_slice(&body[second..]);
        blocks.extend(of_annexes(proposal, annexes, texts));
        Doc { blocks }
    }

    /// The document in lines of at most `width` cells.
    #[must_use]
    pub fn rows(&self, width: usize, look: Look) -> Vec<DossierRow> {
        let mut rows: Vec<DossierRow> = Vec::new();
        for (block, content) in self.blocks.iter().enumerate() {
            let kind = match content {
                DossierBlock::Heading(_) => RowKind::Heading,
                DossierBlock::Strong(_) => RowKind::Strong,
                _ => RowKind::Plain,
            };
            if matches!(content, DossierBlock::Heading(_))
                && rows.last().is_some_and(|row| !row.text.is_empty())
            {
                let spot = Spot { block: block.saturating_sub(1), line: usize::MAX };
                rows.push(DossierRow { spot, kind: RowKind::Plain, text: String::new() });
            }
            let lines = lay(content, width, look);
            rows.extend(lines.into_iter().enumerate().map(|(line, text)| DossierRow {
                spot: Spot { block, line },
                kind,
                text,
            }));
        }
        rows
    }
}

/// The row of a spot: the last one that does not come after it.
#[must_use]
pub fn row_of(rows: &[DossierRow], spot: Spot) -> usize {
    rows.iter().rposition(|row| row.spot <= spot).unwrap_or(0)
}

/// The lines of one block.
fn lay(block: &DossierBlock, width: usize, look: Look) -> Vec<String> {
    match block {
        DossierBlock::Strong(text) | DossierBlock::Text(text) => wrap(text, width),
        DossierBlock::Heading(text) => wrap(&text.to_uppercase(), width),
        DossierBlock::Item(depth, sign, text) => {
            let indent = "  ".repeat((*depth).min(width / 8));
            let first = format!("{indent}{sign}");
            hang(&first, &" ".repeat(first.width()), text, width)
        }
        DossierBlock::Rows(rows) => in_rows(rows, width, look),
        DossierBlock::Fact(label, value) => {
            let wide = 15.min(width / 3);
            let label = format!("{} ", cell(label, wide, look));
            hang(&label, &" ".repeat(wide + 1), value, width)
        }
        DossierBlock::Money(name, figures) => {
            let wide = (width / 3).min(13);
            let figures: String = figures.iter().map(|figure| cell_right(figure, wide, look)).collect();
            if width >= 76 {
                vec![format!("{}{figures}", cell(name, width.min(90) - 39, look))]
            } else {
                let mut lines = wrap(name, width);
                lines.retain(|line| !line.is_empty());
                lines.push(cell_right(&figures, width.min(41), look));
                lines
            }
        }
        DossierBlock::Blank => vec![String::new()],
    }
}

/// The lines of a table: its columns side by side where they fit, else row by row
/// what each column says.
fn in_rows(rows: &[Vec<String>], width: usize, look: Look) -> Vec<String> {
    const BETWEEN: usize = 2;
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let of = |row: &[String], column: usize| row.get(column).map_or(0, |one| one.width());
    let wide: Vec<usize> =
        (0..columns).map(|column| rows.iter().map(|row| of(row, column)).max().unwrap_or_default()).collect();
    let one_line = rows.iter().flatten().all(|one| !one.contains('\n'));
    if one_line && wide.iter().sum::<usize>() + BETWEEN * columns.saturating_sub(1) <= width {
        let line = |row: &Vec<String>| {
            let cells = row.iter().zip(&wide).map(|(one, wide)| cell(one, *wide, look));
            cells.collect::<Vec<_>>().join(&" ".repeat(BETWEEN)).trim_end().to_owned()
        };
        return rows.iter().map(line).collect();
    }
    let (heads, rest) = match rows {
        // Two columns are a name and what it says, in the first row too.
        all if columns == 2 => (&[][..], all),
        [heads, rest @ ..] => (&heads[..], rest),
        [] => return Vec::new(),
    };
    let mut lines = Vec::new();
    for row in rest {
        if !lines.is_empty() && columns > 2 {
            lines.push(String::new());
        }
        let of_row = match (columns, &row[..]) {
            (2, [name, said, ..]) => vec![(name.as_str(), said.as_str())],
            (_, cells) => {
                let head = |column: usize| heads.get(column).map_or("", String::as_str);
                cells.iter().enumerate().map(|(column, said)| (head(column), said.as_str())).collect()
            }
        };
        for (name, said) in of_row {
            match (name, said) {
                (_, "") if columns > 2 => {}
                ("", said) => lines.extend(hang("", "  ", said, width)),
                (name, "") => lines.extend(hang("", "  ", name, width)),
                (name, said) => lines.extend(hang("", "  ", &format!("{name}: {said}"), width)),
            }
        }
    }
    lines
}

/// Text behind a sign, further lines under the text.
fn hang(first: &str, rest: &str, text: &str, width: usize) -> Vec<String> {
    let lines = wrap(text, width.saturating_sub(rest.chars().count()));
    let sign = |index: usize| if index == 0 { first } else { rest };
    lines.into_iter().enumerate().map(|(index, line)| format!("{}{line}", sign(index))).collect()
}

/// The figures of a proposal.
fn facts(mine: &Mine, proposal: &Proposal, texts: &Texts) -> Vec<DossierBlock> {
    let register = &mine.round.register;
    let mut blocks = Vec::new();
    if !proposal.lead.is_empty() {
        blocks.push(DossierBlock::Strong(clean(&proposal.lead)));
    }
    let mut fact = |label: &str, value: String| blocks.push(DossierBlock::Fact(texts.get(label), value));
    if let Some(lead) = proposal.lead_municipality(register) {
        fact("desk-fact-population", texts.number(lead.population.into()));
    }
    if let Some(province) = proposal.province_in(register) {
        fact("desk-fact-province", clean(province));
    }
    let classes = mine.own(&proposal.id).map(|own| own.classes.join(", ")).unwrap_or_default();
    if !classes.is_empty() {
        fact("desk-fact-class", classes);
    }
    let others: Vec<String> = proposal
        .all_municipalities(register)
        .filter(|nis| Some(*nis) != proposal.lead_nis(register))
        .map(|nis| {
            register.get(nis).map_or_else(
                || clean(nis),
                |one| format!("{} ({})", clean(&one.name), texts.number(one.population.into())),
            )
        })
        .collect();
    if !others.is_empty() {
        fact("desk-fact-together", others.join(", "));
    }
    fact("desk-fact-requested", texts.amount(proposal.requested));
    if let Some(minimum) = proposal.minimum {
        fact("desk-fact-minimum", texts.amount(minimum));
    }
    if let Some(total) = proposal.total_cost {
        fact("desk-fact-total", texts.amount(total));
    }
    if let Some(own) = proposal.own_contribution {
        let amount = texts.amount(own);
        fact(
            "desk-fact-own",
            match proposal.total_cost.and_then(|total| share(own, total)) {
                Some(share) => format!("{amount} ({} %)", texts.number(share)),
                None => amount,
            },
        );
    }
    if let (Some(start), Some(end)) = (proposal.start, proposal.end) {
        let days = Phrase::new("desk-days").with("start", texts.date(start)).with("end", texts.date(end));
        fact("desk-fact-days", texts.say(&days));
    }
    if !proposal.topics.is_empty() {
        fact("desk-fact-topics", proposal.topics.iter().map(|one| clean(one)).collect::<Vec<_>>().join(", "));
    }
    for (label, value) in &proposal.extra {
        blocks.push(DossierBlock::Fact(clean(label), clean_lines(value)));
    }
    blocks
}

/// A part of a whole in per cent with one decimal, half away from zero.
fn share(part: Money, whole: Money) -> Option<Decimal> {
    let whole = Some(exact(whole.to_decimal())).filter(|whole| !whole.is_zero())?;
    round_half_away(&(exact(part.to_decimal() * Decimal::ONE_HUNDRED) / whole), 1).map(|one| one.normalize())
}

/// The table of partners: what each one costs, gets and pays.
fn partners(proposal: &Proposal, texts: &Texts) -> Vec<DossierBlock> {
    if proposal.partners.is_empty() {
        return Vec::new();
    }
    let heads = ["desk-partner-total", "desk-partner-grant", "desk-partner-own"].map(|id| texts.get(id));
    let mut blocks =
        vec![DossierBlock::Heading(texts.get("desk-partners")), DossierBlock::Money(String::new(), heads)];
    blocks.extend(proposal.partners.iter().map(|partner| partner_block(partner, texts)));
    blocks.push(DossierBlock::Blank);
    blocks
}

fn partner_block(partner: &Partner, texts: &Texts) -> DossierBlock {
    let territory = partner.territory.as_ref().map(|one| format!(" ({})", clean(one))).unwrap_or_default();
    let name = |role: &str| format!("{}{territory}, {}", clean(&partner.name), texts.get(role));
    let role = match partner.role {
        PartnerRole::Lead => "desk-role-lead",
        PartnerRole::Partner => "desk-role-partner",
        PartnerRole::Associated => "desk-role-associated",
    };
    if partner.total.is_none() && partner.grant.is_none() {
        return DossierBlock::Text(name(role));
    }
    let own = partner.total.zip(partner.grant).map(|(total, grant)| total - grant);
    let amount = |amount: Option<Money>| amount.map_or_else(|| "-".to_owned(), |one| texts.amount(one));
    DossierBlock::Money(name(role), [amount(partner.total), amount(partner.grant), amount(own)])
}

/// The annexes with size and digest, then the text of those that have one.
fn of_annexes(proposal: &Proposal, annexes: &[Annex], texts: &Texts) -> Vec<DossierBlock> {
    if annexes.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![DossierBlock::Blank, DossierBlock::Heading(texts.get("desk-annexes"))];
    for annex in annexes {
        let size = Phrase::new("annex-listed")
            .with("name", clean(&annex.name))
            .count("count", usize::try_from(annex.file.size).unwrap_or(usize::MAX))
            .with("digest", &annex.file.sha256);
        blocks.push(DossierBlock::Item(0, "- ".to_owned(), texts.say(&size)));
    }
    let how = Phrase::new("desk-annexes-how").with("proposal", clean(proposal.id.as_str()));
    blocks.push(DossierBlock::Text(texts.say(&how)));
    for annex in annexes {
        if let Some(text) = &annex.text {
            blocks.extend([DossierBlock::Blank, DossierBlock::Heading(clean(&annex.name))]);
            let lines = text.lines().filter(|line| !line.trim().is_empty());
            blocks.extend(lines.map(|line| DossierBlock::Text(clean(line))));
        }
    }
    blocks
}

/// Text of several lines, each made safe.
fn clean_lines(text: &str) -> String {
    text.lines().map(clean).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spot_finds_its_row_at_another_width() {
        let look = Look { colour: false, ascii: false };
        let doc =
            Doc { blocks: vec![DossierBlock::Text("a b c d e f".into()), DossierBlock::Text("g".into())] };
        let narrow = doc.rows(3, look);
        assert_eq!(narrow.len(), 4);
        assert_eq!(row_of(&doc.rows(80, look), narrow[2].spot), 0);
        assert_eq!(row_of(&doc.rows(80, look), narrow[3].spot), 1);
    }
}
