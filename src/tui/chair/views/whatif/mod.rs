//! What if: the changes, the difference to the official result at once, and the
//! scenarios that were kept.
//!
//! ```text
//!  a. gewicht van Bereik van kleine gemeenten: 50
//!  !! Niet de officiële uitkomst. Erin: P03. Eruit: geen. Andere plaats: 0.
//!    # wordt voorstel                                          totaal   nu wordt
//! >  4     4 P03 Samen in de stad                               75,52    -     + <
//! ── Bewaarde scenario's, geen deel van de uitkomst ──────────────────────────────
//!  "bereik zwaarder": gewicht van Bereik van kleine gemeenten: 50. Erin: P03.
//! ```

pub mod keys;
pub mod questions;
pub mod state;
pub mod update;
pub mod view;
