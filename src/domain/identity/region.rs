//! The region in which a municipality lies, by the first two digits of its NIS code.
//! A code says it whether or not a register knows the municipality.

use serde::{Deserialize, Serialize};

/// A region of Belgium.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Region {
    /// The Flemish Region.
    Flanders,
    /// The Brussels-Capital Region.
    Brussels,
    /// The Walloon Region.
    Wallonia,
}

impl Region {
    /// The region of a municipality: `None` where the text is no five digits, or begins
    /// with two that no municipality has.
    ///
    /// The two digits are the arrondissement (Statbel, REFNIS): 11-13 Antwerp, 21 Brussels,
    /// 23-24 Flemish Brabant, 25 Walloon Brabant, 31-38 West and 41-46 East Flanders,
    /// 51-58 Hainaut, 61-64 Liège, 71-73 Limburg, 81-85 Luxembourg, 91-93 Namur.
    #[must_use]
    pub fn of_nis(code: &str) -> Option<Region> {
        if code.len() != 5 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        match code.get(..2)?.parse::<u8>().ok()? {
            11..=13 | 23 | 24 | 31..=38 | 41..=46 | 71..=73 => Some(Region::Flanders),
            21 => Some(Region::Brussels),
            25 | 51..=58 | 61..=64 | 81..=85 | 91..=93 => Some(Region::Wallonia),
            _ => None,
        }
    }

    /// The code in JSON and in the ids of messages.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Region::Flanders => "flanders",
            Region::Brussels => "brussels",
            Region::Wallonia => "wallonia",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_two_digits_say_the_region() {
        for (region, codes) in [
            (Some(Region::Flanders), &["11002", "13053", "23104", "24062", "38025", "46029", "73111"][..]),
            (Some(Region::Brussels), &["21001", "21019"]),
            (Some(Region::Wallonia), &["25005", "51004", "58004", "62063", "64076", "85046", "93090"]),
            // The country, regions and provinces have codes too; they are no municipalities.
            (None, &["01000", "04000", "10000", "20001", "22001", "26001", "39001", "47001", "59001"]),
            (None, &["", "9204", "920940", "9204x", "９２０９４", "11 02", "+1002"]),
        ] {
            for code in codes {
                assert_eq!(Region::of_nis(code), region, "{code}");
            }
        }
    }
}
