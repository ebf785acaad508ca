//! A day with its hour, where one is known: when a proposal came, and until when
//! it could. Local time; no offset, no time zone.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::phrase::Phrase;

/// A day, with an hour or without.
///
/// Written `"2020-10-16"` or `"2020-10-16T16:05:00"`. Version 0.1.0 wrote
/// midnight for a day without an hour, so `T00:00:00` is read as no hour known;
/// a true midnight is written `"2020-10-16T00:00"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The day.
    pub day: Date,
    /// The hour on that day.
    pub time: Option<Time>,
}

impl Moment {
    /// Which of two moments is the earlier; `None` on one day where an hour is not known.
    #[must_use]
    pub fn order(self, other: Moment) -> Option<Ordering> {
        match (self.day.cmp(&other.day), self.time, other.time) {
            (Ordering::Equal, Some(one), Some(other)) => Some(one.cmp(&other)),
            (Ordering::Equal, _, _) => None,
            (by_day, _, _) => Some(by_day),
        }
    }

    /// The moment on the clock; the beginning of a day whose hour is not known.
    #[must_use]
    pub fn at(self) -> DateTime {
        self.day.to_datetime(self.time.unwrap_or_default())
    }
}

impl From<DateTime> for Moment {
    fn from(at: DateTime) -> Moment {
        Moment { day: at.date(), time: Some(at.time()) }
    }
}

impl fmt::Display for Moment {
    /// As people read it: `16/10/2020 12:00`, with seconds where there are some.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.day.strftime("%d/%m/%Y"))?;
        match self.time {
            Some(time) if time.second() == 0 && time.subsec_nanosecond() == 0 => {
                write!(f, " {}", time.strftime("%H:%M"))
            }
            Some(time) => write!(f, " {}", time.strftime("%H:%M:%S%.f")),
            None => Ok(()),
        }
    }
}

/// What is said of a text that is no day, and no day with an hour.
fn not_read(text: &str) -> Phrase {
    Phrase::new("moment-not-read").with("text", text.escape_debug())
}

impl FromStr for Moment {
    type Err = Phrase;
    fn from_str(text: &str) -> Result<Moment, Phrase> {
        let at: DateTime = text.parse().map_err(|_| not_read(text))?;
        let known = text.contains(['T', 't', ' ']) && !text.ends_with("T00:00:00");
        Ok(Moment { day: at.date(), time: known.then(|| at.time()) })
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.time {
            None => serializer.collect_str(&self.day),
            Some(time) if time == Time::midnight() => {
                serializer.collect_str(&format_args!("{}T00:00", self.day))
            }
            Some(_) => serializer.collect_str(&self.at()),
        }
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Moment, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Until when a proposal may be submitted: to the end of a day (`"2020-10-16"`),
/// or until an hour, which itself is on time (`"2020-10-16T12:00"`).
///
/// Version 0.1.0 took more shapes and saw the day only. They are read so that an
/// old round opens, and `check` refuses them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    moment: Moment,
    written: String,
}

impl Deadline {
    /// The day, and the hour where there is one.
    #[must_use]
    pub fn moment(&self) -> Moment {
        self.moment
    }

    /// The text in the criteria file.
    #[must_use]
    pub fn written(&self) -> &str {
        &self.written
    }

    /// Whether it is written in one of the two shapes.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        sound(&self.written).is_some()
    }

    /// How a submission lies beside it: `Greater` is late, `None` cannot be said
    /// because the hour of a submission on the day itself is not known.
    #[must_use]
    pub fn compare(&self, submitted: Moment) -> Option<Ordering> {
        match (submitted.day.cmp(&self.moment.day), self.moment.time) {
            (Ordering::Equal, Some(last)) => submitted.time.map(|time| time.cmp(&last)),
            (by_day, _) => Some(by_day),
        }
    }
}

/// `2020-10-16` or `2020-10-16T12:00`, and nothing else.
fn sound(text: &str) -> Option<Moment> {
    let shape = |pattern: &str| {
        text.len() == pattern.len()
            && text
                .bytes()
                .zip(pattern.bytes())
                .all(|(c, p)| if p == b'0' { c.is_ascii_digit() } else { c == p })
    };
    match (shape("0000-00-00"), shape("0000-00-00T00:00")) {
        (true, _) => Some(Moment { day: text.parse().ok()?, time: None }),
        (_, true) => text.parse::<DateTime>().ok().map(Moment::from),
        _ => None,
    }
}

impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.moment.fmt(f)
    }
}

/// Reads an hour of a day in a file.
pub(crate) fn hour<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(|_| serde::de::Error::custom(not_read(&text)))
}

/// Reads a day in a file that may be left out.
pub(crate) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
    let not_read = || Phrase::new("day-not-read").with("text", text.escape_debug());
    text.parse().map(Some).map_err(|_| serde::de::Error::custom(not_read()))
}

impl FromStr for Deadline {
    type Err = Phrase;
    fn from_str(text: &str) -> Result<Deadline, Phrase> {
        let moment = match sound(text) {
            Some(moment) => moment,
            None => Moment { day: text.parse().map_err(|_| not_read(text))?, time: None },
        };
        Ok(Deadline { moment, written: text.to_owned() })
    }
}

impl Serialize for Deadline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written)
    }
}

impl<'de> Deserialize<'de> for Deadline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Deadline, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        text.parse().expect("a moment")
    }

    #[test]
    fn a_moment_is_written_as_it_is_read() {
        for (text, shown, written) in [
            ("2020-10-16", "16/10/2020", "2020-10-16"),
            ("2020-10-16T16:05", "16/10/2020 16:05", "2020-10-16T16:05:00"),
            ("2020-10-16T16:05:07", "16/10/2020 16:05:07", "2020-10-16T16:05:07"),
            ("2020-10-16T16:05:07.25", "16/10/2020 16:05:07.25", "2020-10-16T16:05:07.25"),
            ("2020-10-16T00:00", "16/10/2020 00:00", "2020-10-16T00:00"),
            // What version 0.1.0 wrote for a day alone.
            ("2020-10-16T00:00:00", "16/10/2020", "2020-10-16"),
        ] {
            assert_eq!(moment(text).to_string(), shown, "{text}");
            let json = serde_json::to_string(&moment(text)).expect("text");
            assert_eq!(json, format!("\"{written}\""), "{text}");
            assert_eq!(serde_json::from_str::<Moment>(&json).expect("a moment"), moment(text));
        }
    }

    #[test]
    fn an_hour_on_the_day_decides_and_equal_is_on_time() {
        let by = |deadline: &str, at: &str| {
            let deadline: Deadline = deadline.parse().expect("a deadline");
            deadline.compare(moment(at)).map(|order| order == Ordering::Greater)
        };
        for (deadline, at, late) in [
            ("2021-03-31", "2021-03-31T23:59:59", Some(false)),
            ("2021-03-31", "2021-03-31", Some(false)),
            ("2021-03-31", "2021-04-01", Some(true)),
            ("2021-03-31T17:00", "2021-03-31T17:00", Some(false)),
            ("2021-03-31T17:00", "2021-03-31T17:00:01", Some(true)),
            ("2021-03-31T17:00", "2021-03-31T09:30", Some(false)),
            ("2021-03-31T17:00", "2021-03-31", None),
            ("2021-03-31T17:00", "2021-03-31T00:00:00", None),
            ("2021-03-31T17:00", "2021-03-31T00:00", Some(false)),
            ("2021-03-31T17:00", "2021-03-30", Some(false)),
            ("2021-03-31T17:00", "2021-04-01", Some(true)),
        ] {
            assert_eq!(by(deadline, at), late, "{deadline} {at}");
        }
    }

    #[test]
    fn only_two_shapes_of_a_deadline_are_sound() {
        for (text, is_sound) in [
            ("2021-03-31", true),
            ("2021-03-31T17:00", true),
            ("2021-03-31T17:00:00", false),
            ("2021-03-31T17:00+02:00", false),
            ("2021-03-31 17:00", false),
            ("20210331", false),
        ] {
            let deadline: Deadline = text.parse().expect("version 0.1.0 read it");
            assert_eq!(deadline.is_sound(), is_sound, "{text}");
            assert_eq!(serde_json::to_string(&deadline).expect("text"), format!("\"{text}\""));
        }
        for text in ["31/03/2021", "2021-02-30", "2021-03-31T24:00", "2021-03-31T17:60", "noon", ""] {
            assert!(text.parse::<Deadline>().is_err(), "{text}");
        }
    }
}
