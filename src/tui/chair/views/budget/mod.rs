//! The ranking fitted to the budget: the money, every target, the line, and why
//! the proposal under the cursor is on its side of it.
//!
//! ```text
//!  [streefdoelen] op volgorde  tot het stopt  hoogste som
//!  800.000,00  ████████████████████████████  toegekend 796.800,00   over 3.200,00
//!  projecten 21/20 gehaald   kleine steden en gemeenten 10/10 gehaald
//!    # voorstel                              totaal   gevraagd uitkomst
//!   17 P11 Grensbuurten, goede buren       k  74,33  33.400,00 + toegekend
//!   18 P29 Vrijwillig in de Maasvallei        73,00  39.300,00 + toegekend
//! > 19 P31 Buurtkamers tussen Nete en berg    73,00  39.900,00 x wijkt, reserve 1
//! ── tot hier reikt het budget ───────────────────────────────────────────────────
//!   27 P03 Taal aan de toog                   67,81  36.800,00 - reserve 6
//! ── Waarom P31 Buurtkamers tussen Nete en berg? ─────────────────────────────────
//!  Toen dit voorstel aan de beurt was, bleef er 117.900,00 over; het vraagt ...
//! ```

pub mod extra;
pub mod keys;
pub mod state;
pub mod update;
pub mod view;
pub mod why;
