//! The shape of an amount: its digits under a decimal comma and a decimal point.
//!
//! `amount` and `column` choose between the two readings; nothing here does.

use super::{AmountError, DecimalSign};
use crate::domain::money::Money;

/// The digits of one reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::domain) struct Digits {
    pub(in crate::domain) whole: String,
    pub(in crate::domain) fraction: String,
}

/// A cell that has the shape of an amount, with its possible readings.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    text: String,
    negative: bool,
    comma: Option<Digits>,
    point: Option<Digits>,
}

impl Shape {
    /// Takes a cell apart.
    pub(super) fn of(text: &str, currency: &str) -> Result<Shape, AmountError> {
        let cell = text.trim();
        if cell.starts_with('#') {
            return Err(AmountError::FailedFormula(cell.to_owned()));
        }
        if cell.ends_with('%') && cell.contains(|c: char| c.is_ascii_digit()) {
            return Err(AmountError::Share(cell.to_owned()));
        }
        let none = || AmountError::NotAnAmount { text: cell.to_owned(), currency: currency.to_owned() };
        let (number, negative) = bare(cell, currency);
        let known = |c: char| c.is_ascii_digit() || separator(c).is_some();
        let starts = number.starts_with(|c: char| c.is_ascii_digit());
        if !starts || !number.chars().all(known) {
            return Err(none());
        }
        let digits = |decimal| digits(&number, decimal);
        let shape = Shape {
            text: cell.to_owned(),
            negative,
            comma: digits(DecimalSign::Comma),
            point: digits(DecimalSign::Point),
        };
        match (&shape.comma, &shape.point) {
            (None, None) => Err(AmountError::Grouping(shape.text)),
            _ => Ok(shape),
        }
    }

    /// Whether the two readings differ.
    pub(super) fn two_readings(&self) -> bool {
        self.comma.is_some() && self.point.is_some() && self.comma != self.point
    }

    /// The sign before the cents, where the cell leaves no other reading.
    pub(super) fn sign(&self) -> Option<DecimalSign> {
        match (&self.comma, &self.point) {
            (Some(_), None) => Some(DecimalSign::Comma),
            (None, Some(_)) => Some(DecimalSign::Point),
            _ => None,
        }
    }

    /// The amount with this sign before the cents.
    pub(super) fn read_as(&self, decimal: DecimalSign) -> Result<Money, AmountError> {
        let Some(digits) = self.digits(decimal) else {
            return Err(AmountError::OtherSign { text: self.text.clone(), decimal });
        };
        let sign = if self.negative { "-" } else { "" };
        let fraction = match digits.fraction.as_str() {
            "" => "0",
            fraction => fraction,
        };
        let plain = format!("{sign}{}.{fraction}", digits.whole);
        plain.parse().map_err(|error| AmountError::Money { text: self.text.clone(), error })
    }

    /// The amount in a column with this sign, where other cells showed the sign.
    /// Three decimals do not belong to money: such a cell stays a question.
    pub(super) fn read_beside(&self, decimal: DecimalSign) -> Result<Money, AmountError> {
        let decimals = self.digits(decimal).map_or(0, |d| d.fraction.len());
        match self.two_readings() && decimals > 0 {
            true => Err(self.ambiguous()),
            false => self.read_as(decimal),
        }
    }

    /// Whether it has two readings, of which the one with this sign has three decimals.
    pub(super) fn has_three_decimals(&self, decimal: DecimalSign) -> bool {
        self.two_readings() && self.digits(decimal).is_some_and(|digits| digits.fraction.len() == 3)
    }

    fn digits(&self, decimal: DecimalSign) -> Option<&Digits> {
        match decimal {
            DecimalSign::Comma => self.comma.as_ref(),
            DecimalSign::Point => self.point.as_ref(),
        }
    }

    /// The question that the cell leaves open.
    pub(super) fn ambiguous(&self) -> AmountError {
        let readings = || self.comma.iter().chain(&self.point);
        let thousands = readings().find(|digits| digits.fraction.is_empty());
        let decimals = readings().find(|digits| !digits.fraction.is_empty());
        let part =
            |digits: Option<&Digits>, of: fn(&Digits) -> &String| digits.map(of).cloned().unwrap_or_default();
        AmountError::Ambiguous {
            text: self.text.clone(),
            thousands: part(thousands, |digits| &digits.whole),
            whole: part(decimals, |digits| &digits.whole),
            fraction: part(decimals, |digits| &digits.fraction),
        }
    }
}

/// How people name a currency, in lower case.
pub(super) fn names(currency: &str) -> Vec<String> {
    match currency {
        "EUR" => vec!["€".to_owned(), "euro".to_owned(), "eur".to_owned()],
        other => vec![other.to_lowercase()],
    }
}

/// The number without the currency and the sign, and whether it is negative.
fn bare(cell: &str, currency: &str) -> (String, bool) {
    let names = names(currency);
    let mut rest = cell.to_lowercase();
    let mut negative = false;
    let mut named = false;
    let mut changed = true;
    while changed {
        changed = false;
        rest = rest.trim().to_owned();
        for name in &names {
            let cut = rest.strip_prefix(name).or(rest.strip_suffix(name));
            if let Some(cut) = cut.filter(|_| !named) {
                (rest, named, changed) = (cut.trim().to_owned(), true, true);
            }
        }
        let minus = rest.strip_prefix(['-', '\u{2212}']);
        if let Some(cut) = minus.filter(|_| !negative) {
            (rest, negative, changed) = (cut.trim().to_owned(), true, true);
        }
    }
    // "40.000,-" is how round amounts are written in Dutch.
    for dash in [",--", ",-", ",\u{2013}", ",\u{2014}", ".--", ".-", ".\u{2013}", ".\u{2014}"] {
        if let Some(whole) = rest.strip_suffix(dash) {
            let sign = dash.get(..1).unwrap_or_default();
            return (format!("{whole}{sign}00"), negative);
        }
    }
    (rest, negative)
}

/// What separates digits: the two signs, any space, any apostrophe.
pub(in crate::domain) fn separator(c: char) -> Option<char> {
    match c {
        ',' | '.' => Some(c),
        '\'' | '\u{2019}' | '\u{02bc}' => Some('\''),
        '\n' | '\r' => None,
        c if c.is_whitespace() => Some(' '),
        _ => None,
    }
}

/// The digits of a number with this sign before its decimals; none where the
/// number cannot be read so.
pub(in crate::domain) fn digits(number: &str, decimal: DecimalSign) -> Option<Digits> {
    let (whole, fraction) = match number.split_once(decimal.sign()) {
        Some((_, "")) => return None,
        Some((whole, fraction)) => (whole, fraction),
        None => (number, ""),
    };
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut marks = whole.chars().filter_map(separator);
    let mark = marks.next();
    let fits = |mark| mark == ' ' || mark == '\'' || mark == decimal.other();
    if !mark.is_none_or(fits) || marks.any(|other| Some(other) != mark) {
        return None;
    }
    let groups: Vec<&str> = whole.split(|c| separator(c).is_some()).collect();
    let (first, rest) = groups.split_first()?;
    let grouped = rest.is_empty() || (1..=3).contains(&first.len()) && *first != "0";
    if first.is_empty() || !grouped || rest.iter().any(|group| group.len() != 3) {
        return None;
    }
    Some(Digits { whole: groups.concat(), fraction: fraction.to_owned() })
}
