//! Who leaves the room before a proposal comes on the table:
//!
//! ```text
//! ── P03 Samen in de stad (1 van 11) ─────────────────────────────────────────────
//!
//!  !! Bart Bestaatniet heeft een belangenconflict en verlaat de zaal.
//!
//!  Druk op Enter zodra de zaal klaar is. Daarna komen punten en opmerkingen op ...
//! ```

pub mod keys;
pub mod view;
