//! Cells of a workbook as exact values. This is the one file of the room in which
//! binary fractions stand: a spreadsheet keeps its numbers so, and here they become
//! decimals, by the shortest way to write them that leads back to the same number.

use std::str::FromStr;

use calamine::{Data, DataRef, ExcelDateTime};
use jiff::civil::{Date, DateTime, Time};
use rust_decimal::Decimal;

use crate::domain::moment::Moment;
use crate::import::dates::write_moment;
use crate::import::grid::{CellKind, SheetValue};

/// A cell as an exact value.
#[must_use]
pub fn value(data: &Data) -> SheetValue {
    match data {
        Data::Empty => SheetValue::default(),
        Data::String(text) => text_value(text),
        Data::Int(number) => decimal(Decimal::from(*number)),
        Data::Float(number) => of_float(*number),
        Data::Bool(is) => of_bool(*is),
        Data::DateTime(moment) => of_serial(*moment),
        Data::DateTimeIso(text) => of_iso(text),
        Data::DurationIso(text) => text_value(text),
        Data::Error(error) => failed(&error.to_string()),
    }
}

/// The same for a cell that a reader lends.
#[must_use]
pub fn lent(data: &DataRef<'_>) -> SheetValue {
    match data {
        DataRef::SharedString(text) => text_value(text),
        DataRef::Empty
        | DataRef::String(_)
        | DataRef::Int(_)
        | DataRef::Float(_)
        | DataRef::Bool(_)
        | DataRef::DateTime(_)
        | DataRef::DateTimeIso(_)
        | DataRef::DurationIso(_)
        | DataRef::Error(_) => value(&Data::from(data.clone())),
    }
}

fn text_value(text: &str) -> SheetValue {
    let kind = if text.trim().is_empty() { CellKind::Empty } else { CellKind::Text };
    SheetValue { kind, text: text.to_owned() }
}

/// What a formula shows that failed. LibreOffice keeps it as a text.
fn failed(code: &str) -> SheetValue {
    SheetValue { kind: CellKind::Error, text: code.to_owned() }
}

/// A formula whose result nobody has worked out yet: it would read as an empty cell.
#[must_use]
pub fn unworked(formula: &str) -> SheetValue {
    failed(&format!("={}", formula.trim_start_matches(['=', ' '])))
}

fn decimal(number: Decimal) -> SheetValue {
    let number = number.normalize();
    SheetValue { kind: CellKind::Number(number), text: number.to_string() }
}

/// The shortest decimal that is this number; one that is too long for a decimal
/// stays as text, and is refused where a number belongs.
fn of_float(number: f64) -> SheetValue {
    let written = number.to_string();
    match Decimal::from_str(&written) {
        Ok(exact) if exact.to_string() == written || number == 0.0 => decimal(exact),
        _ => text_value(&written),
    }
}

fn of_bool(is: bool) -> SheetValue {
    let text = if is { "TRUE" } else { "FALSE" };
    SheetValue { kind: CellKind::Bool(is), text: text.to_owned() }
}

fn date(moment: DateTime) -> SheetValue {
    let (day, time) = (moment.date(), moment.time());
    let time = (time != Time::midnight()).then_some(time);
    SheetValue { kind: CellKind::Date(moment), text: write_moment(Moment { day, time }) }
}

/// A day number of a spreadsheet. What has no day (an hour, a duration, the 29
/// February 1900 that Excel invented) is the text of its number.
fn of_serial(serial: ExcelDateTime) -> SheetValue {
    let (year, month, day, hour, minute, second, milli) = serial.to_ymd_hms_milli();
    let number = serial.as_f64();
    let within = (1.0..2_958_466.0).contains(&number) && serial.is_datetime();
    let read = || {
        let day = Date::new(i16::try_from(year).ok()?, small(month)?, small(day)?).ok()?;
        let time =
            Time::new(small(hour)?, small(minute)?, small(second)?, i32::from(milli) * 1_000_000).ok()?;
        Some(day.to_datetime(time))
    };
    match read().filter(|_| within) {
        Some(moment) => date(moment),
        None => of_float(number),
    }
}

fn small(number: u8) -> Option<i8> {
    i8::try_from(number).ok()
}

fn of_iso(text: &str) -> SheetValue {
    let whole = text.parse::<DateTime>().ok();
    match whole.or_else(|| Some(text.parse::<Date>().ok()?.to_datetime(Time::midnight()))) {
        Some(moment) => date(moment),
        None => text_value(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    fn text(data: Data) -> String {
        let value = value(&data);
        let kind = match value.kind {
            CellKind::Empty => "empty",
            CellKind::Text => "text",
            CellKind::Number(_) => "number",
            CellKind::Date(_) => "date",
            CellKind::Bool(_) => "bool",
            CellKind::Error => "error",
        };
        format!("{kind} {}", value.text)
    }

    #[test]
    fn a_number_is_what_it_is_written_as() {
        for (number, written) in [
            (38400.0, "38400"),
            (38400.1, "38400.1"),
            (0.1 + 0.2, "0.30000000000000004"),
            (-12.5, "-12.5"),
            (9_007_199_254_740_993.0, "9007199254740992"),
        ] {
            assert_eq!(text(Data::Float(number)), format!("number {written}"));
        }
        assert!(text(Data::Float(1e300)).starts_with("text 1000"));
        assert_eq!(text(Data::Float(f64::NAN)), "text NaN");
        assert_eq!(text(Data::Float(1e-30)), "text 0.000000000000000000000000000001");
    }

    #[test]
    fn a_day_is_a_day() {
        let serial = |number| Data::DateTime(ExcelDateTime::new(number, ExcelDateTimeType::DateTime, false));
        assert_eq!(text(serial(44256.0)), "date 2021-03-01");
        assert_eq!(text(serial(44_118.670_138_888_9)), "date 2020-10-14T16:05");
        assert_eq!(text(serial(0.5)), "number 0.5");
        assert_eq!(text(serial(60.0)), "number 60");
        assert_eq!(text(Data::DateTimeIso("2020-10-14".to_owned())), "date 2020-10-14");
        assert_eq!(text(Data::DateTimeIso("2020-10-14T16:05:00".to_owned())), "date 2020-10-14T16:05");
        assert_eq!(text(Data::DateTimeIso("14/10".to_owned())), "text 14/10");
    }
}
