//! Where members disagree: every member's own total, most disputed first, and
//! how mild or strict each member is, in plain words.
//!
//! ```text
//!  voorstel                      An Bart Fati Jori Leen Omar verst uiteen    kloof
//! >P09 Wichelen wandelt samen         60   70   57           Kwalit 5-7      13
//!  P21 Durme op stap                  64   76         b   69 Invull 6,5-8    12
//! ── Mild of streng op dezelfde voorstellen (tussen: met 95 % zekerheid) ─────────
//!  Joris is eerder streng: gemiddeld 8,4 punten lager (tussen 7,1 en 9,8), ...
//!  Kan toeval zijn, het verschil van: An, Leen, Omar.
//!  Kloof: hoogste min laagste punt, gewogen, op 100. ! vanaf 15, !! vanaf 30
//! ```

pub mod agreement;
pub mod state;
pub mod view;
