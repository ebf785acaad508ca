//! Amounts as people write them: every shape, every refusal, and never a guess.

use proptest::prelude::*;
use toets::domain::amount::{AmountError, AmountRule, DecimalSign, read};
use toets::domain::money::Money;

fn shown(text: &str, decimal: Option<DecimalSign>) -> String {
    let rule = AmountRule { decimal, ..AmountRule::default() };
    match read(text, &rule) {
        Ok(amount) => amount.to_string(),
        Err(error) => error.phrase().id,
    }
}

#[test]
fn reads_the_shapes_of_published_tables() {
    for (text, amount) in [
        ("40000", "40000.00"),
        ("40000.00", "40000.00"),
        ("40000,5", "40000.50"),
        ("40.000,00", "40000.00"),
        ("40,000.00", "40000.00"),
        ("€ 137.500,00", "137500.00"),
        ("€137.500,00", "137500.00"),
        ("EUR 40 000", "40000.00"),
        ("149.722,00 euro", "149722.00"),
        ("149.722,00 €", "149722.00"),
        ("40\u{a0}000,00", "40000.00"),
        ("40\u{202f}000,00", "40000.00"),
        ("40\u{2009}000", "40000.00"),
        ("40'000.50", "40000.50"),
        ("40’000", "40000.00"),
        ("4.922.133", "4922133.00"),
        ("€4,922,133", "4922133.00"),
        ("76.999,5\n", "76999.50"),
        ("161506,65", "161506.65"),
        ("€ 40.000,-", "40000.00"),
        ("-€ 5,50", "-5.50"),
        ("\u{2212}5", "-5.00"),
        ("0.500", "0.50"),
        ("0", "0.00"),
    ] {
        assert_eq!(shown(text, None), amount, "{text}");
    }
}

#[test]
fn refuses_what_is_no_amount() {
    for (text, problem) in [
        ("40%", "import-amount-share"),
        ("12,5 %", "import-amount-share"),
        ("%", "import-amount-none"),
        ("nog te bepalen", "import-amount-none"),
        ("$ 40", "import-amount-none"),
        ("40 GBP", "import-amount-none"),
        ("€ € 40", "import-amount-none"),
        ("1,5E+05", "import-amount-none"),
        ("5-10", "import-amount-none"),
        ("(5)", "import-amount-none"),
        ("--5", "import-amount-none"),
        ("４０", "import-amount-none"),
        (".5", "import-amount-none"),
        ("", "import-amount-none"),
        ("40\n000", "import-amount-none"),
        ("#REF!", "import-amount-formula"),
        ("5.", "import-amount-grouping"),
        ("10 00", "import-amount-grouping"),
        ("1.134 567", "import-amount-grouping"),
        ("1.134.56", "import-amount-grouping"),
        ("1,134.567,00", "import-amount-grouping"),
        ("1,13,400", "import-amount-grouping"),
        ("1 134,567", "import-amount-cents"),
        ("1234.567", "import-amount-cents"),
        ("012,345", "import-amount-ambiguous"),
        ("999.999.999.999.999,00", "import-amount-large"),
        ("99999999999999999999999999", "import-amount-large"),
    ] {
        assert_eq!(shown(text, None), problem, "{text:?}");
    }
}

#[test]
fn asks_where_there_are_two_readings() {
    for text in ["1.134", "1,134", "€ 288.110", "999,999 euro"] {
        assert_eq!(shown(text, None), "import-amount-ambiguous", "{text}");
    }
    let Err(AmountError::Ambiguous { text, thousands, whole, fraction }) =
        read("€ 1.134", &AmountRule::default())
    else {
        panic!("1.134 must be a question");
    };
    assert_eq!([text, thousands, whole, fraction], ["€ 1.134", "1134", "1", "134"]);
}

#[test]
fn the_answer_settles_it() {
    let comma = Some(DecimalSign::Comma);
    let point = Some(DecimalSign::Point);
    assert_eq!(shown("1.134", comma), "1134.00");
    assert_eq!(shown("1,134", point), "1134.00");
    assert_eq!(shown("1.130", point), "1.13");
    assert_eq!(shown("1.134", point), "import-amount-cents");
    assert_eq!(shown("288.11", comma), "import-amount-other-sign");
    assert_eq!(shown("40,000.00", comma), "import-amount-other-sign");
}

#[test]
fn a_call_has_one_currency() {
    let rule = AmountRule { currency: "GBP", ..AmountRule::default() };
    assert_eq!(read("GBP 40", &rule), Ok(Money::from_cents(4000)));
    assert!(read("€ 40", &rule).is_err());
}

/// The digits of an amount without zeros that carry nothing.
fn significant(digits: &str) -> String {
    let (whole, cents) = digits.split_once('.').unwrap_or((digits, ""));
    let cents = cents.trim_end_matches('0');
    let all: String = whole.chars().chain(cents.chars()).filter(char::is_ascii_digit).collect();
    all.trim_start_matches('0').to_owned()
}

/// Writes whole units with a separator between thousands.
fn grouped(whole: &str, mark: &str) -> String {
    let mut text = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push_str(mark);
        }
        text.push(digit);
    }
    text
}

proptest! {
    #[test]
    fn never_panics(text in any::<String>(), comma in any::<Option<bool>>()) {
        let sign = |comma| if comma { DecimalSign::Comma } else { DecimalSign::Point };
        let _ = shown(&text, comma.map(sign));
    }

    /// Whatever comes out has the digits that went in, up to zeros at the end
    /// of the decimals and at the start.
    #[test]
    fn keeps_the_digits(text in "(€ ?|EUR )?-?[0-9]{1,3}([., '\u{a0}]?[0-9]{1,3}){0,3}(,-| euro)?") {
        for decimal in [None, Some(DecimalSign::Comma), Some(DecimalSign::Point)] {
            let rule = AmountRule { decimal, ..AmountRule::default() };
            let Ok(amount) = read(&text, &rule) else { continue };
            let amount = amount.to_string();
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            let carries = |digits: &str| digits.trim_matches('0').to_owned();
            prop_assert_eq!(carries(&significant(&amount)), carries(&digits), "{}", text);
            let minus = text.trim_end_matches(",-").contains('-');
            prop_assert_eq!(amount.starts_with('-'), minus && amount != "0.00", "{}", text);
        }
    }

    /// An amount that is read without a question has no other reading.
    #[test]
    fn never_guesses(text in "(€ ?)?[0-9]{1,4}([., ']?[0-9]{1,3}){0,3}") {
        let said = |decimal| read(&text, &AmountRule { decimal, ..AmountRule::default() });
        if let Ok(amount) = said(None) {
            for decimal in [DecimalSign::Comma, DecimalSign::Point] {
                prop_assert_eq!(said(Some(decimal)).unwrap_or(amount), amount, "{}", text);
            }
        }
    }

    /// What is written with cents in either style reads back as it was.
    #[test]
    fn reads_back_what_a_program_writes(cents in 0_i64..10_000_000_000_000, style in 0_usize..6) {
        let amount = Money::from_cents(cents);
        let plain = amount.to_string();
        let (whole, decimals) = plain.split_once('.').unwrap();
        let (mark, sign) = [(".", ","), (",", "."), (" ", ","), ("'", "."), ("\u{202f}", ","), ("", ",")][style];
        let text = format!("€ {}{sign}{decimals}", grouped(whole, mark));
        prop_assert_eq!(read(&text, &AmountRule::default()), Ok(amount), "{}", text);
    }
}
