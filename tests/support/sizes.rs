//! The sizes at which every screen of desk and chair is looked at.

/// Each with a snapshot that somebody has looked at.
pub const SIZES: [(u16, u16); 4] = [(80, 24), (120, 40), (200, 60), (40, 12)];

/// The smallest window there is.
pub const ONE_CELL: (u16, u16) = (1, 1);

/// What every screen shows in one cell: nothing, or the sign that a sentence begins with.
#[track_caller]
pub fn blank_or_one_sign(screen: &str) {
    assert!(screen.trim().chars().count() <= 1, "{screen}");
}
