//! The reserve list: who moves up, in which order, and what withdrawals since
//! the decision have changed. Standing awards stay.
//!
//! ```text
//!  P01 is ingetrokken; P03 schuift op. Reden van de intrekking: geen personeel
//!  Over: 5.000,00. Eerst aan de beurt: P06 Koken met de buren; het vraagt 38.000,00.
//!    #  rang voorstel                          klasse totaal   gevraagd     tekort
//! >  1     4 P06 Koken met de buren                    71,19  38.000,00  33.000,00
//! ── Waarom P06 Koken met de buren? ──────────────────────────────────────────────
//!  Toen dit voorstel aan de beurt was, bleef er 5.000,00 over. Het vraagt ...
//! ```

pub mod keys;
pub mod state;
pub mod view;
