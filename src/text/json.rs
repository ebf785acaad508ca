//! The one writer of JSON that leaves the program. It keeps every sign of the
//! data, and writes those that nobody sees as escapes, so that a terminal that
//! shows it is safe.

use serde::Serialize;

use crate::domain::signs::escaped_json;
use crate::text::document::Document;

/// A value as JSON for people and programs, with a line end.
///
/// # Errors
/// A value that is no JSON, such as a map whose keys are no texts.
pub fn pretty(value: &impl Serialize) -> serde_json::Result<Document> {
    let text = escaped_json(&serde_json::to_string_pretty(value)?);
    Ok(Document::new(format!("{text}\n")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::signs::Unseen;
    use proptest::prelude::*;

    #[test]
    fn nothing_unseen_is_raw() {
        let written = pretty(&["a\u{9b}\u{202e}\u{200b}", "\u{e0041}é👍"]).unwrap();
        assert_eq!(&*written, "[\n  \"a\\u009b\\u202e\\u200b\",\n  \"\\udb40\\udc41é👍\"\n]\n");
    }

    proptest! {
        #[test]
        fn every_sign_comes_back(text in any::<String>(), key in "[\u{0}-\u{ff}\u{2000}-\u{206f}]{0,8}") {
            let value = serde_json::json!({ key: text });
            let written = pretty(&value).unwrap();
            prop_assert!(written.chars().all(|c| c == '\n' || Unseen::of(c).is_none()));
            prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&written).unwrap(), value);
        }
    }
}
