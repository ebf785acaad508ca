//! How long a project may last, in months of the calendar.

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How long a project may last; both ends are allowed, and each may be left out.
///
/// A project of one month that begins on a day ends on the day before the same day of
/// the next month: 15 January to 14 February. Where that month has no such day, it
/// ends on the day before the month's last: from 31 January to 27 February (28 in a
/// leap year). A project of twelve months that begins on 1 January ends on 31 December.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Duration {
    /// From `least` to `most` months.
    Months {
        /// The fewest months.
        #[serde(default)]
        least: Option<u32>,
        /// The most months.
        #[serde(default)]
        most: Option<u32>,
    },
}

impl Duration {
    /// The last day of a project of this many months; none beyond the calendar.
    #[must_use]
    pub fn last_day(start: Date, months: u32) -> Option<Date> {
        let months = Span::new().try_months(months).ok()?;
        start.checked_add(months).ok()?.yesterday().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_end_on_the_day_before() {
        for (start, months, last) in [
            ("2021-01-01", 12, "2021-12-31"),
            ("2021-01-15", 12, "2022-01-14"),
            ("2021-01-15", 1, "2021-02-14"),
            ("2021-01-31", 1, "2021-02-27"),
            ("2020-01-31", 1, "2020-02-28"),
            ("2021-01-31", 2, "2021-03-30"),
            ("2020-02-29", 12, "2021-02-27"),
            ("2020-02-29", 48, "2024-02-28"),
            ("2021-03-01", 24, "2023-02-28"),
            ("2022-03-01", 24, "2024-02-29"),
        ] {
            let start: Date = start.parse().expect("a day");
            let last: Date = last.parse().expect("a day");
            assert_eq!(Duration::last_day(start, months), Some(last), "{start} {months}");
        }
        assert_eq!(Duration::last_day(Date::MAX, 1), None);
        assert_eq!(Duration::last_day(Date::constant(2021, 1, 1), u32::MAX), None);
    }
}
