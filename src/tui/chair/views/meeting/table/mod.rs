//! The proposal on the table: who leaves the room first, then all marks side by
//! side, what members hold for and against it on the criterion under the
//! cursor, and what was decided.
//!
//! ```text
//! ── P03 Samen in de stad (1 van 11) ─────────────────────────────────────────────
//!  Gemeente P03 vraagt 40.000,00
//!                           An  Bart Carla  Dirk  samen uiteen drempel   consensus
//! >Bereik van kleine ge…     3     9     8     8   7,00      6       5           -
//!  Totaal                 71,0  71,0  80,0                                   75,52
//!  Nog geen tekst (t). Instemming nog niet genoteerd (i).
//! ── Bereik van kleine gemeenten: sterkste en zwakste tegenover elkaar ───────────
//!  Bart 9 (+2)                             An 3 (-4)
//!  Sterk bereik: vier gemeenten doen       De kleine gemeenten blijven buiten
//!  actief mee.                             beeld.
//!  intern: Telefonisch nagevraagd bij de
//!  gemeente.
//! ```

mod decided;
pub mod keys;
pub mod offers;
mod opposite;
pub mod state;
pub mod update;
pub mod view;
