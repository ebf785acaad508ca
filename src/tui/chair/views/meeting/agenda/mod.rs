//! The agenda of the meeting: the proposals in the order that the chair set,
//! which are done, and how long each took. Space takes a row, to move it.
//!
//! ```text
//! ── 1 van 11 besproken; volgorde: meest omstreden eerst ─────────────────────────
//!    # voorstel                          totaal kloof punten stand            tijd
//!    1 P03 Samen in de stad               75,52    36    3/3 besproken      12 min
//! >  2 P01 Brugfiguren in het Pajottenl…  85,68    10    0/3 nog niet
//! ── P01 Brugfiguren in het Pajottenland ─────────────────────────────────────────
//!  (the marks)
//! ```

pub mod keys;
pub mod state;
pub mod update;
pub mod view;
