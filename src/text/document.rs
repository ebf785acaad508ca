//! A text that may leave the program: a file or standard output. Only the
//! writers of this room make one, and each of them cleans what it is given, so
//! that no export can forget to.

use std::fmt;
use std::ops::Deref;

/// A whole document, in UTF-8.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document(String);

impl Document {
    /// What a writer of this room has made.
    pub(super) fn new(text: String) -> Document {
        Document(text)
    }
}

impl Deref for Document {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<[u8]> for Document {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Display for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
