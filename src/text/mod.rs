//! Sentences in the reader's language: Fluent messages, numbers and dates. And the
//! one way out for text: what cleans it, and the writers of CSV, Markdown and JSON.

pub mod answer;
pub mod bounds;
pub mod clean;
pub mod costs;
pub mod csv;
pub mod document;
pub mod exact;
pub mod json;
mod lang;
pub mod markdown;
pub mod numbers;
pub mod offline;
pub mod reasons;
pub mod standing;
pub mod statistics;
pub mod thresholds;
pub mod ties;
pub mod workbook;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jiff::civil;
use rust_decimal::Decimal;

use crate::domain::money::Money;
use crate::domain::phrase::{Phrase, Value};
use crate::text::numbers::Numbers;

pub use crate::text::lang::Lang;

/// The texts of one language.
pub struct Texts {
    /// The language.
    pub lang: Lang,
    bundle: FluentBundle<FluentResource>,
    numbers: Numbers,
}

impl Texts {
    /// Loads a language. A message that does not parse is left out; a test
    /// finds it.
    #[must_use]
    pub fn new(lang: Lang) -> Texts {
        let resource = FluentResource::try_new(lang.source().to_owned()).unwrap_or_else(|(part, _)| part);
        let mut bundle = FluentBundle::new(vec![lang.identifier()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::Nl => |value, _| grouped(Lang::Nl, value),
            Lang::En => |value, _| grouped(Lang::En, value),
            Lang::Fr => |value, _| grouped(Lang::Fr, value),
        }));
        bundle.add_resource_overriding(resource);
        Texts { lang, bundle, numbers: Numbers::new(lang) }
    }

    /// A message without arguments.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.say(&Phrase::new(id))
    }

    /// A phrase as a sentence, in which no text from outside hides anything or
    /// steers a terminal. An unknown message shows its id, and so does one that
    /// misses an argument: a sentence with a hole in it could say anything. While
    /// the program is built and tested, a missing argument ends it.
    #[must_use]
    pub fn say(&self, phrase: &Phrase) -> String {
        let id = || format!("[{}]", clean::one_line(&phrase.id));
        let Some(pattern) = self.bundle.get_message(&phrase.id).and_then(|message| message.value()) else {
            return id();
        };
        let mut args = FluentArgs::new();
        for (name, value) in &phrase.args {
            args.set(name.as_str(), self.value(value));
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{} in {}: {errors:?}", phrase.id, self.lang.code());
        if errors.is_empty() { said } else { id() }
    }

    fn value(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Text(text) => FluentValue::from(clean::one_line(text).into_owned()),
            Value::Lines(text) => FluentValue::from(clean::lines(text).into_owned()),
            Value::Count(count) => FluentValue::from(*count),
            Value::Number(number) => FluentValue::from(self.number(*number)),
            Value::Amount(amount) => FluentValue::from(self.number(*amount)),
            Value::Numbers(numbers) => {
                let texts: Vec<String> = numbers.iter().map(|number| self.number(*number)).collect();
                FluentValue::from(texts.join("; "))
            }
            Value::Terms(terms) => {
                let bracketed = |term: &Decimal| match term.is_sign_negative() {
                    true => format!("({})", self.number(*term)),
                    false => self.number(*term),
                };
                FluentValue::from(terms.iter().map(bracketed).collect::<Vec<_>>().join(" + "))
            }
            Value::Phrase(phrase) => FluentValue::from(self.say(phrase)),
        }
    }

    /// A number with the decimals that it has, such as `7,50`.
    #[must_use]
    pub fn number(&self, number: Decimal) -> String {
        self.numbers.format(number)
    }

    /// An amount with two decimals, such as `40.000,00`.
    #[must_use]
    pub fn amount(&self, amount: Money) -> String {
        self.numbers.format(amount.to_decimal())
    }

    /// A day, such as `16/10/2020`.
    #[must_use]
    pub fn date(&self, date: civil::Date) -> String {
        format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
    }

    /// A day and time, such as `16/10/2020 14:05`.
    #[must_use]
    pub fn date_time(&self, at: civil::DateTime) -> String {
        format!("{} {:02}:{:02}", self.date(at.date()), at.hour(), at.minute())
    }

    /// The ids of all messages, for the tests.
    #[must_use]
    pub fn ids(lang: Lang) -> Vec<String> {
        let lines = lang.source().lines();
        lines
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once('=').map(|(id, _)| id.trim().to_owned()))
            .collect()
    }
}

/// A count from a thousand on, with its digits in groups as the language has them.
fn grouped(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let plain: Decimal = number.as_string().parse().ok()?;
    (plain.abs() >= Decimal::ONE_THOUSAND).then(|| Numbers::new(lang).format(plain))
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts").field("lang", &self.lang).finish_non_exhaustive()
    }
}
