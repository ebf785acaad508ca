//! A text of the committee while it is being written, over the whole screen:
//!
//! ```text
//! ┌ P03 Samen in de stad: wat de commissie zegt ─────────────────────────────────┐
//! │ Bereik van kleine gemeenten                                                  │
//! │ Goed bereik, met een vast aanspreekpunt._                                    │
//! │                                                                              │
//! │ 68 tekens. Hierop steunt de brief aan de indiener.                           │
//! └──────────────────────────────────────────────────────────────────────────────┘
//! ```

pub mod clash;
pub mod state;
pub mod taking;
pub mod update;
pub mod view;
