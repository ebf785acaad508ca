//! Reading RON with the place and the remedy of whatever does not fit.

use ron::Options;
use ron::error::{Error, SpannedError};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use crate::domain::phrase::Phrase;
use crate::store::locate::{Located, position_of};
use crate::store::problem::{LineColumn, Problem};

/// How files are read: `Some` may be left out.
fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// Reads one value; what is wrong comes back with its place.
///
/// # Errors
/// The first thing that does not fit.
pub fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Box<Problem>> {
    options().from_str(text).map_err(|error| {
        if Located::new(text).complete {
            let mut found = problem(file, &error);
            if let Error::InvalidValueForType { .. } | Error::Message(_) = &error.code {
                let value = quoted(text, &error);
                found.position = value.as_ref().map(|(at, _)| (*at).into()).or(found.position);
                // Ours are read by their own rules: what else takes a text is a number.
                if let (Error::InvalidValueForType { .. }, Some((_, typed))) = (&error.code, value) {
                    found.what = Phrase::new("ron-not-a-number").with("text", typed.escape_debug());
                    found.hint = Some(Phrase::new("ron-not-a-number-hint"));
                }
            }
            if matches!(error.code, Error::ExpectedComma) && breaks_a_number(text, &error) {
                found.what = Phrase::new("ron-whole-number");
                found.hint = Some(Phrase::new("ron-whole-number-hint"));
            }
            return Box::new(found);
        }
        let end = position_of(text, text.trim_end().len());
        let what = Problem::error(file, Phrase::new("ron-unfinished")).at(Some(end));
        Box::new(what.hint(Phrase::new("ron-unfinished-hint")))
    })
}

/// The text between quotes in which this error stands, with its place.
fn quoted(text: &str, error: &SpannedError) -> Option<(LineColumn, String)> {
    let (line, column) = (error.span.start.line, error.span.start.col);
    let opens = column.checked_sub(2)?;
    let mut from = text.lines().nth(line.checked_sub(1)?)?.chars().skip(opens);
    (from.next() == Some('"'))
        .then(|| (LineColumn { line, column: opens + 1 }, from.take_while(|letter| *letter != '"').collect()))
}

/// Whether the place of this error is a point in a number, where a whole one belongs.
fn breaks_a_number(text: &str, error: &SpannedError) -> bool {
    let start = error.span.start;
    let Some(line) = start.line.checked_sub(1).and_then(|at| text.lines().nth(at)) else { return false };
    let before: String = line.chars().take(start.col.saturating_sub(1)).collect();
    let after = line.chars().nth(start.col.saturating_sub(1));
    after == Some('.') && before.ends_with(|last: char| last.is_ascii_digit())
}

/// Reads a list item by item where it does not fit as a whole, so that one
/// wrong item does not hide the next.
///
/// # Errors
/// Every item that does not fit, or the first problem of the list itself.
pub fn read_list<T: DeserializeOwned>(file: &str, text: &str) -> Result<Vec<T>, Vec<Problem>> {
    let first = match read::<Vec<T>>(file, text) {
        Ok(all) => return Ok(all),
        Err(first) => *first,
    };
    let located = Located::new(text);
    let mut problems = Vec::new();
    for (item, start) in located.items().filter(|_| located.complete) {
        if let Err(mut found) = read::<T>(file, item) {
            found.position = found.position.map(|inner| inner.after(start));
            problems.push(*found);
        }
    }
    if problems.is_empty() { Err(vec![first]) } else { Err(problems) }
}

/// Writes one value on one line.
///
/// # Errors
/// Only for types that RON cannot write, which none of ours is.
pub fn write_line<T: serde::Serialize>(value: &T) -> Result<String, ron::Error> {
    options().to_string(value)
}

/// Writes a file for people: one field per line.
///
/// # Errors
/// Only for types that RON cannot write, which none of ours is.
pub fn write_pretty<T: serde::Serialize>(value: &T) -> Result<String, ron::Error> {
    let pretty =
        ron::ser::PrettyConfig::new().struct_names(true).extensions(Extensions::empty()).new_line("\n");
    let mut text = options().to_string_pretty(value, pretty)?;
    text.push('\n');
    Ok(text)
}

/// Turns a parser's error into a problem in the user's words.
#[must_use]
pub fn problem(file: &str, error: &SpannedError) -> Problem {
    let start = LineColumn { line: error.span.start.line, column: error.span.start.col };
    let (what, hint) = explain(&error.code);
    let at = Problem::error(file, what).at(Some(start));
    match hint {
        Some(hint) => at.hint(hint),
        None => at,
    }
}

/// What is wrong and what to do. What a library says in its own words goes no further:
/// every kind of value that people write has a rule, and a phrase, of its own.
fn explain(error: &Error) -> (Phrase, Option<Phrase>) {
    let hint = |id: &str| Some(Phrase::new(id));
    match error {
        Error::Message(text) => match Phrase::read(text) {
            // The hint of ours is `ID-hint` with the same values, as everywhere.
            Some(phrase) => {
                let hint = Phrase { id: format!("{}-hint", phrase.id), args: phrase.args.clone() };
                (phrase, Some(hint))
            }
            None => (Phrase::new("ron-other"), hint("ron-other-hint")),
        },
        Error::NoSuchStructField { expected, found, outer } => {
            let what = Phrase::new("ron-unknown-field")
                .with("field", found)
                .with("outer", outer.as_deref().unwrap_or("-"));
            (what, Some(did_you_mean(found, expected)))
        }
        Error::NoSuchEnumVariant { expected, found, .. } => {
            (Phrase::new("ron-unknown-value").with("value", found), Some(did_you_mean(found, expected)))
        }
        Error::MissingStructField { field, outer } => {
            let what = Phrase::new("ron-missing-field")
                .with("field", field)
                .with("outer", outer.as_deref().unwrap_or("-"));
            (what, hint("ron-missing-field-hint"))
        }
        Error::DuplicateStructField { field, .. } => {
            (Phrase::new("ron-double-field").with("field", field), hint("ron-double-field-hint"))
        }
        Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } => {
            (Phrase::new("ron-whole-number"), hint("ron-whole-number-hint"))
        }
        Error::IntegerOutOfBounds => (Phrase::new("ron-out-of-bounds"), hint("ron-whole-number-hint")),
        Error::ExpectedBoolean => (Phrase::new("ron-boolean"), hint("ron-boolean-hint")),
        Error::ExpectedArray => (Phrase::new("ron-list"), hint("ron-list-hint")),
        Error::ExpectedMap => (Phrase::new("ron-map"), hint("ron-map-hint")),
        Error::ExpectedIdentifier => (Phrase::new("ron-name"), hint("ron-name-hint")),
        Error::ExpectedNamedStructLike(name) if !name.is_empty() => {
            (Phrase::new("ron-part").with("name", name), hint("ron-part-hint"))
        }
        Error::ExpectedNamedStructLike(_) | Error::ExpectedStructLike => {
            (Phrase::new("ron-brackets"), hint("ron-brackets-hint"))
        }
        Error::ExpectedMapColon => (Phrase::new("ron-colon"), hint("ron-colon-hint")),
        Error::ExpectedString => (Phrase::new("ron-not-quoted"), hint("ron-not-quoted-hint")),
        Error::Eof
        | Error::ExpectedStringEnd
        | Error::ExpectedArrayEnd
        | Error::ExpectedMapEnd
        | Error::ExpectedStructLikeEnd
        | Error::UnclosedBlockComment => (Phrase::new("ron-unfinished"), hint("ron-unfinished-hint")),
        Error::ExpectedComma => (Phrase::new("ron-comma"), hint("ron-comma-hint")),
        Error::ExpectedDifferentStructName { expected, found } => {
            let what = Phrase::new("ron-other-name").with("expected", expected).with("found", found);
            let remedy = Phrase::new("ron-other-name-hint").with("expected", expected);
            (what, Some(remedy))
        }
        _ => (Phrase::new("ron-other"), hint("ron-other-hint")),
    }
}

/// The nearest known name, or all of them.
fn did_you_mean(found: &str, expected: &[&'static str]) -> Phrase {
    let nearest = expected.iter().min_by_key(|name| distance(found, name));
    match nearest {
        Some(name) if distance(found, name) <= 2.max(found.len() / 3) => {
            Phrase::new("did-you-mean").with("name", name)
        }
        _ => Phrase::new("known-names").with("names", expected.join(", ")),
    }
}

/// How many letters differ (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, right) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(left != *right);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::call::Call;

    const CALL: &str = r#"Call(
    id: "1", title: "t",
    criteria: [
        Criterion(id: "a", label: "A", weight: "30",
            scale: Scale(from: "0", to: "10", step: "1")),
    ],
)"#;

    #[test]
    fn a_minimal_call_is_a_few_lines() {
        let call: Call = read("call.ron", CALL).unwrap();
        assert_eq!(call.currency, "EUR");
        assert_eq!(call.min_sheets, 1);
    }

    #[test]
    fn some_may_stand_or_be_left_out() {
        for deadline in [r#"Some("2020-10-16")"#, r#""2020-10-16""#, "None"] {
            let text = CALL.replace(r#"title: "t","#, &format!(r#"title: "t", deadline: {deadline},"#));
            assert!(read::<Call>("call.ron", &text).is_ok(), "{deadline}");
        }
    }

    #[test]
    fn a_misspelt_field_is_named_with_its_place_and_the_right_name() {
        let problem = read::<Call>("call.ron", &CALL.replace("weight", "wieght")).unwrap_err();
        assert_eq!(problem.what.id, "ron-unknown-field");
        assert_eq!(problem.place(), "call.ron:4:40");
        assert_eq!(problem.hint, Some(Phrase::new("did-you-mean").with("name", "weight")));
    }

    #[test]
    fn a_truncated_file_is_unfinished() {
        for end in [20, 60, 120, CALL.len() - 2] {
            let problem = read::<Call>("call.ron", &CALL[..end]).unwrap_err();
            assert_eq!(problem.what.id, "ron-unfinished", "{end}: {problem:?}");
        }
    }

    #[test]
    fn a_value_of_another_kind_says_what_belongs_there() {
        for (field, wrong) in [
            ("max_applications_per_lead: 1.5", "ron-whole-number"),
            ("max_applications_per_lead: \"1\"", "ron-whole-number"),
            ("max_applications_per_lead: -1", "ron-out-of-bounds"),
            ("min_partners: 99999999999", "ron-out-of-bounds"),
            ("lead_region: Flanders", "ron-list"),
            ("lead_region: [\"Flanders\"]", "ron-name"),
            ("duration: \"12\"", "ron-name"),
            ("budget: 5", "ron-list"),
        ] {
            let text = CALL.replace(r#"title: "t","#, &format!(r#"title: "t", {field},"#));
            let problem = read::<Call>("call.ron", &text).unwrap_err();
            assert_eq!(problem.what.id, wrong, "{field}: {problem:?}");
            assert!(problem.hint.is_some(), "{field}");
        }
        let text = CALL.replace(r#"weight: "30","#, r#"weight: "30", counted: "false","#);
        assert_eq!(read::<Call>("call.ron", &text).unwrap_err().what.id, "ron-boolean");
        // A comma that is missing after a number is a comma that is missing.
        let text = CALL.replace(r#"title: "t","#, "title: \"t\", min_partners: 1");
        assert_eq!(read::<Call>("call.ron", &text).unwrap_err().what.id, "ron-comma");
    }

    #[test]
    fn a_number_without_quotes_says_so() {
        let problem = read::<Call>("call.ron", &CALL.replace(r#""30""#, "30")).unwrap_err();
        assert_eq!(problem.what.id, "ron-not-quoted");
    }
}
