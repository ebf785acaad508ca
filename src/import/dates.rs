//! Days and moments as tables write them: ISO, or day, month and year with `/`, `-` or `.`
//! between them. Where the year comes last, the day comes first.
//!
//! A moment with an offset is refused: the round counts in local time.

use jiff::civil::{Date, Time};

use crate::domain::moment::Moment;
use crate::domain::phrase::Phrase;
use crate::import::field::key;

/// Reads `2020-10-14`, `14/10/2020`, `14-10-2020` or `14.10.2020`.
///
/// # Errors
/// Any other shape, and days that do not exist.
pub fn date(text: &str) -> Result<Date, Phrase> {
    let text = text.trim();
    likely_day(text).ok_or_else(|| match serial(text) {
        Some(day) => Phrase::new("import-date-serial").with("text", text).with("day", day),
        None => Phrase::new("import-date").with("text", text),
    })
}

/// Reads `2020-10-14T16:05` or `14/10/2020 16:05`, with seconds or without; a
/// day alone has no time.
///
/// # Errors
/// Any other shape, and days or times that do not exist.
pub fn moment(text: &str) -> Result<Moment, Phrase> {
    let text = text.trim();
    let found = match text.split_once(['T', 't', ' ']) {
        None => likely_day(text).map(|day| Moment { day, time: None }),
        Some((date, time)) => {
            let both = likely_day(date).zip(clock(time.trim_start()));
            both.map(|(day, time)| Moment { day, time: Some(time) })
        }
    };
    found.ok_or_else(|| match serial(text) {
        Some(day) => Phrase::new("import-date-serial").with("text", text).with("day", day),
        None => Phrase::new("import-moment").with("text", text),
    })
}

/// The years in which a project may be: a date outside them is a slip.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;

/// The day of a text, of a year in which a project may be.
fn likely_day(text: &str) -> Option<Date> {
    day(text).filter(|day| YEARS.contains(&day.year()))
}

/// The day whose number in a spreadsheet this is, between 1954 and 2119.
fn serial(text: &str) -> Option<Date> {
    let whole = text.split_once([',', '.']).map_or(text, |(whole, _)| whole);
    let days: i32 = whole.parse().ok().filter(|days| (20_000..80_000).contains(days))?;
    // A spreadsheet counts from here, so that its 1900 may be a leap year.
    let zero = Date::new(1899, 12, 30).ok()?;
    zero.checked_add(jiff::Span::new().days(days)).ok()
}

/// The first three letters of the months in Dutch, French, English and German, without
/// accents.
const MONTHS: [&str; 23] = [
    "jan", "feb", "fev", "mrt", "maa", "mar", "mae", "apr", "avr", "mei", "mai", "may", "jun", "jui", "jul",
    "aug", "aou", "sep", "okt", "oct", "nov", "dec", "dez",
];

/// Whether a text looks like what a spreadsheet makes of `7.5` or `7/5`: a date, or a day
/// with the name of its month.
#[must_use]
pub fn is_like_a_date(text: &str) -> bool {
    let mut parts = text.split(['-', '/', '.', ' ']).filter(|part| !part.is_empty());
    let is_number = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    let is_month = |part: &str| {
        let letters = key(part);
        !is_number(part) && MONTHS.iter().any(|month| letters.starts_with(month))
    };
    let named = (2..=3).contains(&parts.clone().count())
        && parts.clone().filter(|part| is_month(part)).count() == 1
        && parts.all(|part| is_number(part) || is_month(part));
    named || date(text).is_ok()
}

/// Writes a moment so that `moment` reads it back.
#[must_use]
pub fn write_moment(moment: Moment) -> String {
    match moment.time {
        None => moment.day.to_string(),
        Some(time) if time.second() == 0 && time.subsec_nanosecond() == 0 => {
            moment.at().strftime("%Y-%m-%dT%H:%M").to_string()
        }
        Some(_) => moment.at().to_string(),
    }
}

fn day(text: &str) -> Option<Date> {
    let parts = |sign| text.split(sign).collect::<Vec<&str>>();
    let last = |parts: &[&str]| match parts {
        [day, month, year] if month.len() <= 2 && day.len() <= 2 => {
            Some(((*year).to_owned(), (*month).to_owned(), (*day).to_owned()))
        }
        _ => None,
    };
    let (year, month, day) = match parts('-').as_slice() {
        [year, month, day] if year.len() == 4 && month.len() == 2 && day.len() == 2 => {
            ((*year).to_owned(), (*month).to_owned(), (*day).to_owned())
        }
        dashes => last(dashes).or_else(|| last(&parts('/'))).or_else(|| last(&parts('.')))?,
    };
    let (year, month, day) = (year.as_str(), month.as_str(), day.as_str());
    if year.len() != 4 {
        return None;
    }
    let (year, month, day) = (number(year)?, number(month)?, number(day)?);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn clock(text: &str) -> Option<Time> {
    let (clock, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let mut parts = clock.split(':');
    let (hour, minute) = (parts.next()?, parts.next()?);
    let second = parts.next();
    let whole = parts.next().is_none() && (second.is_some() || clock == text);
    let pair = |text: &str| (text.len() == 2).then(|| number(text)).flatten();
    if !whole || fraction.len() > 9 || hour.len() > 2 {
        return None;
    }
    let digits = fraction.bytes().all(|byte| byte.is_ascii_digit());
    let nanoseconds: i32 = format!("{fraction:0<9}").parse().ok().filter(|_| digits)?;
    Time::new(
        i8::try_from(number(hour)?).ok()?,
        i8::try_from(pair(minute)?).ok()?,
        i8::try_from(pair(second.unwrap_or("00"))?).ok()?,
        nanoseconds,
    )
    .ok()
}

/// Digits only: no sign, no spaces.
fn number(text: &str) -> Option<i16> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_orders_of_a_day() {
        let expected = jiff::civil::date(2020, 3, 9);
        for text in ["2020-03-09", "09/03/2020", "9/3/2020", " 09/03/2020 ", "09-03-2020", "9.3.2020"] {
            assert_eq!(date(text), Ok(expected), "{text}");
        }
        for text in [
            "",
            "2020",
            "2020-3-9",
            "09-03/2020",
            "9/3/20",
            "30/02/2020",
            "03/25/2020",
            "2020-03-09T10:00",
            "+9/3/2020",
            "43899",
        ] {
            assert!(date(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_day_number_is_named_with_its_day() {
        for (text, read) in [("44256", date("44256").map(drop)), ("44256,5", moment("44256,5").map(drop))] {
            let wrong = read.unwrap_err();
            assert_eq!(wrong.id, "import-date-serial", "{text}");
            assert_eq!(wrong.args[1].1.to_string(), "2021-03-01");
        }
        assert_eq!(date("2020").unwrap_err().id, "import-date");
    }

    #[test]
    fn reads_a_moment_with_or_without_seconds() {
        let at = |text| {
            let read = moment(text).unwrap();
            assert!(read.time.is_some());
            write_moment(read)
        };
        assert_eq!(at("2020-10-14T16:05"), "2020-10-14T16:05");
        assert_eq!(at("14/10/2020 16:05"), "2020-10-14T16:05");
        assert_eq!(at("14/10/2020 9:05:07"), "2020-10-14T09:05:07");
        assert_eq!(at("2020-10-14 16:05:07.25"), "2020-10-14T16:05:07.25");
        assert!(moment("14/10/2020").unwrap().time.is_none());
        assert_eq!(write_moment(moment("14/10/2020").unwrap()), "2020-10-14");
        for text in [
            "2020-10-14T16:05Z",
            "2020-10-14T16:05+02:00",
            "14/10/2020 24:05",
            "14/10/2020 16u05",
            "14/10/2020 16:05.5",
            "14/10/2020 16",
            "14/10/2020 ",
        ] {
            let refused = moment(text).is_err() || moment(text).unwrap().time.is_none();
            assert!(refused, "{text}");
        }
    }
}
