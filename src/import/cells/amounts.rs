//! Columns of amounts: read together, and asked about where they are written in two ways.

use std::cmp::Ordering;

use super::Cells;
use crate::domain::amount::{AmountError, AmountRule, DecimalSign, read};
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::import::headings::field_name;
use crate::import::sums::amounts;
use crate::import::units::other_unit;
use crate::store::offer::Offer;

impl Cells<'_> {
    /// The amounts of a column, row by row; a column that is absent has none.
    pub fn amounts(&mut self, field: &str, rule: &AmountRule<'_>) -> Vec<Option<Money>> {
        self.amounts_but(field, rule, |_| false)
    }

    /// The same in a column where some words stand for no amount.
    pub fn amounts_but(
        &mut self,
        field: &str,
        rule: &AmountRule<'_>,
        none: impl Fn(&str) -> bool,
    ) -> Vec<Option<Money>> {
        let table = self.table;
        let nothing = vec![None; table.rows.len()];
        let Some(index) = table.column(field) else { return nothing };
        let heading = table.header.get(index).map_or("", |column| column.heading.as_str());
        if let Some(what) = other_unit(heading, rule)
            && let Some(row) = table.rows.iter().find(|row| !row.cell(index).is_empty())
        {
            self.wrong_with_hint(row, field, what, Phrase::new("import-hint-column-unit"));
            return nothing;
        }
        let mut column = amounts(table.rows.iter(), index, rule);
        for (row, amount) in table.rows.iter().zip(&mut column.amounts) {
            if amount.is_err() && none(table.text(row, field)) {
                *amount = Ok(None);
            }
        }
        if let Some(clash) = column.clash {
            self.clash(field, (clash.comma, clash.point), rule);
        }
        let exact =
            rule.round.then(|| amounts(table.rows.iter(), index, &AmountRule { round: false, ..*rule }));
        for (row, amount) in table.rows.iter().zip(exact.into_iter().flat_map(|exact| exact.amounts)) {
            if let Some((text, rounded)) = amount.as_ref().err().and_then(AmountError::rounded) {
                self.note(
                    row,
                    field,
                    Phrase::new("import-amount-rounded").with("text", text).amount("rounded", rounded),
                );
            }
        }
        let mut read = Vec::with_capacity(table.rows.len());
        for (row, amount) in table.rows.iter().zip(column.amounts) {
            read.push(match amount {
                Ok(Some(amount)) if amount < Money::ZERO => {
                    let what = Phrase::new("import-amount-negative").with("amount", amount);
                    self.wrong(row, field, what);
                    None
                }
                Ok(amount) => amount,
                Err(AmountError::Ambiguous { .. }) if column.clash.is_some() => None,
                Err(error) => {
                    match (written_otherwise(field, &error, rule), offered(&error)) {
                        (Some((hint, offer)), _) => {
                            self.wrong_with_offer(row, field, (error.phrase(), Some(hint)), offer);
                        }
                        (None, Some(offer)) => {
                            self.wrong_with_offer(row, field, (error.phrase(), Some(error.hint())), offer);
                        }
                        (None, None) => self.wrong_with_hint(row, field, error.phrase(), error.hint()),
                    }
                    None
                }
            });
        }
        read
    }

    /// Notes that two cells of a column are written in two styles.
    fn clash(&mut self, field: &str, (comma, point): (usize, usize), rule: &AmountRule<'_>) {
        let table = self.table;
        let (Some(comma), Some(point)) = (table.rows.get(comma), table.rows.get(point)) else {
            return;
        };
        let what = Phrase::new("import-amount-clash")
            .phrase("field", field_name(field))
            .with("comma", table.text(comma, field))
            .with("commaplace", table.place(comma, field))
            .with("point", table.text(point, field))
            .with("pointplace", table.place(point, field));
        // The way in which fewer cells are written is the one to be asked about; of equal
        // ones the later.
        let index = table.column(field).unwrap_or(0);
        let refused = |decimal| {
            let rule = AmountRule { decimal: Some(decimal), ..*rule };
            amounts(table.rows.iter(), index, &rule).amounts.iter().filter(|amount| amount.is_err()).count()
        };
        let later_is_point = comma.line < point.line;
        let by_comma = match refused(DecimalSign::Comma).cmp(&refused(DecimalSign::Point)) {
            Ordering::Less => true,
            Ordering::Equal => later_is_point,
            Ordering::Greater => false,
        };
        let odd = if by_comma { point } else { comma };
        let readings = [DecimalSign::Comma, DecimalSign::Point].into_iter().filter_map(|decimal| {
            let rule = AmountRule { decimal: Some(decimal), ..*rule };
            let amount = read(table.text(odd, field), &rule).ok()?.to_string();
            Some(if by_comma { amount.replace('.', ",") } else { amount })
        });
        let mut readings: Vec<String> = readings.collect();
        readings.dedup();
        let (field, text) = (field.to_owned(), table.text(odd, field).to_owned());
        let offer = Offer::Amount { field: field.clone(), text, readings, row: String::new() };
        self.wrong_with_offer(odd, &field, (what, Some(Phrase::new("import-hint-clash"))), offer);
    }
}

/// What somebody could say about one cell that is written in another way than they said of
/// the column.
fn written_otherwise(field: &str, error: &AmountError, rule: &AmountRule<'_>) -> Option<(Phrase, Offer)> {
    let (Some(sign), AmountError::Ambiguous { text, thousands, whole, fraction }) = (rule.decimal, error)
    else {
        return None;
    };
    let cents = fraction.trim_end_matches('0');
    let decimals = if cents.is_empty() { whole.clone() } else { format!("{whole}{}{cents}", sign.sign()) };
    let hint =
        Phrase::new("import-hint-meaning").with("field", field).with("text", text).with("meaning", thousands);
    let readings = vec![thousands.clone(), decimals];
    Some((hint, Offer::Amount { field: field.to_owned(), text: text.clone(), readings, row: String::new() }))
}

/// What somebody could say about an amount that is not read.
fn offered(error: &AmountError) -> Option<Offer> {
    if let Some((text, rounded)) = error.rounded() {
        return Some(Offer::Cents { text: text.to_owned(), rounded });
    }
    let AmountError::Ambiguous { text, .. } = error else { return None };
    let as_read = |decimal| {
        let rule = AmountRule { decimal: Some(decimal), round: true, ..AmountRule::default() };
        let read = read(text, &rule);
        let rounded = |error: AmountError| error.rounded().map(|(_, rounded)| rounded);
        read.or_else(|error| rounded(error).ok_or(())).ok()
    };
    let (comma, point) = (as_read(DecimalSign::Comma), as_read(DecimalSign::Point));
    Some(Offer::Decimal { text: text.clone(), comma, point })
}
