//! How the members of a tie that stays open may follow each other.

/// A step by which the members of an open tie are placed one by one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlacingStep {
    /// While fewer than `at_least` members of the class are placed higher, in the
    /// whole ranking, members go first.
    CoversTarget {
        /// The class, by its place in the call.
        class: usize,
        /// The target.
        at_least: u32,
    },
    /// Per member of the tie, in the order in which they stand: a lower number goes
    /// first, equal numbers stay open.
    Sorted(Vec<usize>),
}
