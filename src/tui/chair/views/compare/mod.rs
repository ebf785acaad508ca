//! All strategies side by side: what each reaches, and who is in under which.
//!
//! ```text
//!                             streefdoelen op volgorde tot het stopt hoogste som
//!      toekenningen                     21          21            21          22
//!      kleine steden en ge…             10         ! 7           ! 7          11
//!      over                       3.200,00      100,00        100,00      100,00
//!   18 P29 Vrijwillig in d…              +           +             +           - <
//! > 19 P31 Buurtkamers tus…              -           +             +           - <
//! ── Tegenover de strategie van de oproep (streefdoelen) ─────────────────────────
//!  "op volgorde", "tot het stopt" kent toe: P31, P30, P13; niet: P28, P38, P04.
//! ```

pub mod costs;
pub mod state;
pub mod view;
