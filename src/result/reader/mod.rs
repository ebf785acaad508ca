//! A result as one reader may see it: the one form in which it leaves the rules
//! for exports, commands and screens. What is closed to the reader is absent.

mod fit;
mod ranking;
mod trial;

pub use fit::{AwardFigures, Candid, NamedBeside, SeenDecision, SeenFit, SeenOutcome, SeenStage};
pub use ranking::{Drawn, ReaderView, RowFigures, SeenApart, SeenRow};
pub use trial::SeenDifference;
