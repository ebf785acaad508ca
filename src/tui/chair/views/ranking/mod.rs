//! The ranking, with the proposals that are not ranked apart below.
//!
//! ```text
//!    # voorstel                                   Bereik Kwalit Invull  n totaal =
//! > 17 P11 Grensbuurten, goede buren            k   8,67   7,00   6,83  3  74,33
//!   18 P29 Vrijwillig in de Maasvallei              6,00   7,00   8,50  3  73,00 =
//!   19 P31 Buurtkamers tussen Nete en berg          7,50   7,50   7,00  3  73,00 =
//! ── Onder de drempel (2) ────────────────────────────────────────────────────────
//!    - P33 Taal op de werkvloer                 k   4,67   7,00   6,83  3  62,33
//! ── P11 Grensbuurten, goede buren ───────────────────────────────────────────────
//!                                                 Fatim Joris  Leen   samen uiteen
//!  Bereik van kleine gemeenten                      9,5   7,5     9    8,67      2
//! ```

pub mod bars;
pub mod certainty;
pub mod keys;
pub mod state;
pub mod view;
