//! One proposal at a time, for the meeting: what it is, all marks side by side,
//! what matters for its place, and the comments per criterion. `n` turns to the
//! next one in the order of the view from which the page was opened.
//!
//! ```text
//! ── P29 Buren op stap ───────────────────────────────────────────── 18 van 40 ──
//!  Gemeente Lennik vraagt 38.400,00
//!  Vier kleine gemeenten zetten samen een netwerk van brugfiguren op.
//!                                         An   Bart  Joris   samen uiteen
//!  Bereik van kleine gemeenten           7,5      8    6,5    7,33    1,5
//!  Zelfde totaal als P31; beslist door: punt op Invulling van de vierde pijler.
//!  BEREIK VAN KLEINE GEMEENTEN
//!  An 7,5: Herne blijft wat buiten beeld.
//! ```

pub mod keys;
pub mod view;
