//! Signs that nobody sees, in any text of a call, a proposal or a member. The
//! value is walked as it is written, so that no field can be forgotten.

use serde::Serialize;
use serde_json::Value;

use crate::domain::phrase::Phrase;
use crate::domain::signs::{Unseen, unseen};
use crate::store::check::place::ValuePlace;
use crate::store::problem::Problem;

/// A warning for every text in a value that holds a sign that nobody sees; `whose`
/// is the id of the proposal, the member or the call.
#[must_use]
pub fn check_unseen(whose: &str, value: &impl Serialize, place: &ValuePlace<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    // What is no text (a list of codes, say) has nothing to hide.
    if let Ok(value) = serde_json::to_value(value) {
        walk(whose, &value, "", place, &mut found);
    }
    found
}

fn walk(whose: &str, value: &Value, field: &str, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    let look = |text: &str| -> Vec<Problem> {
        let told = told(&format!("{whose}, {field}"), text).into_iter();
        told.map(|what| place.warning(what).hint(Phrase::new("check-unseen-hint"))).collect()
    };
    match value {
        Value::String(text) => found.extend(look(text)),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(whose, item, field, &place.inside(index), found);
            }
        }
        Value::Object(fields) => {
            for (name, item) in fields {
                found.extend(look(name));
                let path = if field.is_empty() { name.clone() } else { format!("{field}.{name}") };
                walk(whose, item, &path, &place.inside(name), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What is said of the signs that nobody sees in a text, by the name of what
/// holds it; nothing of a text without any.
#[must_use]
pub fn told(what: &str, text: &str) -> Vec<Phrase> {
    let about = |(sign, why): (char, Unseen)| {
        let why = Phrase::new(&format!("unseen-{}", why.code()));
        let code = format!("U+{:04X}", u32::from(sign));
        Phrase::new("check-unseen").with("what", what).with("sign", code).phrase("why", why)
    };
    unseen(text).into_iter().map(about).collect()
}
