//! Which way the chair forced a candidate, before any strategy runs.

use serde::{Deserialize, Serialize};

/// Which way the chair forced a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Force {
    /// Awarded first.
    In,
    /// Not awarded.
    Out,
}
