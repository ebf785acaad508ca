//! Who agrees with what the committee says, one member per line:
//!
//! ```text
//! ┌ P03: wie gaat akkoord? ──────────────────────┐
//! │   An Denkbeeld            akkoord            │
//! │ > Bart Bestaatniet        -                  │
//! │   Carla Verzinsel         niet akkoord    m  │
//! │                                              │
//! │ m = houdt het minderheidsstandpunt           │
//! └──────────────────────────────────────────────┘
//! ```

pub mod keys;
pub mod state;
pub mod update;
pub mod view;
