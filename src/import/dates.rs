//! Days and moments as tables write them: ISO, or day/month/year.
//!
//! A moment with an offset is refused: the round counts in local time.

use jiff::civil::{Date, Time};

use crate::domain::moment::Moment;
use crate::domain::phrase::Phrase;

/// Reads `2020-10-14` or `14/10/2020`.
///
/// # Errors
/// Any other shape, and days that do not exist.
pub fn date(text: &str) -> Result<Date, Phrase> {
    day(text.trim()).ok_or_else(|| Phrase::new("import-date").with("text", text.trim()))
}

/// Reads `2020-10-14T16:05` or `14/10/2020 16:05`, with seconds or without; a
/// day alone has no time.
///
/// # Errors
/// Any other shape, and days or times that do not exist.
pub fn moment(text: &str) -> Result<Moment, Phrase> {
    let text = text.trim();
    let found = match text.split_once(['T', 't', ' ']) {
        None => day(text).map(|day| Moment { day, time: None }),
        Some((date, time)) => {
            let both = day(date).zip(clock(time.trim_start()));
            both.map(|(day, time)| Moment { day, time: Some(time) })
        }
    };
    found.ok_or_else(|| Phrase::new("import-moment").with("text", text))
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
    let (year, month, day) = match (parts('-').as_slice(), parts('/').as_slice()) {
        ([year, month, day], _) if month.len() == 2 && day.len() == 2 => (*year, *month, *day),
        (_, [day, month, year]) if month.len() <= 2 && day.len() <= 2 => (*year, *month, *day),
        _ => return None,
    };
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
        for text in ["2020-03-09", "09/03/2020", "9/3/2020", " 09/03/2020 "] {
            assert_eq!(date(text), Ok(expected), "{text}");
        }
        for text in [
            "",
            "2020",
            "2020-3-9",
            "09-03-2020",
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
