//! How lists count.

/// How a list counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Counting {
    #[default]
    Decimal,
    /// `a`, after `z` `aa`.
    Lower,
    Upper,
    LowerRoman,
    UpperRoman,
    Bullet,
    Nothing,
}

impl Counting {
    /// By the word that Word has for it.
    pub fn of_word(word: &str) -> Counting {
        match word {
            "bullet" => Counting::Bullet,
            "none" => Counting::Nothing,
            "lowerLetter" => Counting::Lower,
            "upperLetter" => Counting::Upper,
            "lowerRoman" => Counting::LowerRoman,
            "upperRoman" => Counting::UpperRoman,
            _ => Counting::Decimal,
        }
    }

    /// By the sign that OpenDocument and HTML have for it.
    pub fn of_sign(sign: &str) -> Counting {
        match sign {
            "" => Counting::Nothing,
            "a" => Counting::Lower,
            "A" => Counting::Upper,
            "i" => Counting::LowerRoman,
            "I" => Counting::UpperRoman,
            _ => Counting::Decimal,
        }
    }
}

/// A number as a list writes it.
pub(super) fn label(counting: Counting, number: u64) -> String {
    match counting {
        Counting::Decimal => number.to_string(),
        Counting::Lower => letters(number, b'a'),
        Counting::Upper => letters(number, b'A'),
        Counting::LowerRoman => roman(number).to_lowercase(),
        Counting::UpperRoman => roman(number),
        Counting::Bullet | Counting::Nothing => String::new(),
    }
}

/// `a` to `z`, then `aa` to `zz`, as Word and OpenDocument do.
fn letters(number: u64, first: u8) -> String {
    if !(1..=26 * 40).contains(&number) {
        return number.to_string();
    }
    let (times, at) = ((number - 1) / 26 + 1, (number - 1) % 26);
    let sign = char::from(first + u8::try_from(at).unwrap_or_default());
    std::iter::repeat_n(sign, usize::try_from(times).unwrap_or(1)).collect()
}

fn roman(number: u64) -> String {
    const SIGNS: [(u64, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if !(1..4000).contains(&number) {
        return number.to_string();
    }
    let (mut left, mut text) = (number, String::new());
    for (value, sign) in SIGNS {
        while left >= value {
            text.push_str(sign);
            left -= value;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_count_as_the_office_does() {
        let all = [Counting::Lower, Counting::Upper, Counting::LowerRoman, Counting::UpperRoman];
        let said = |number| all.map(|counting| label(counting, number));
        assert_eq!(said(4), ["d", "D", "iv", "IV"]);
        assert_eq!(said(28), ["bb", "BB", "xxviii", "XXVIII"]);
        assert_eq!(said(u64::MAX)[0], u64::MAX.to_string());
        assert_eq!(said(0)[3], "0");
    }
}
