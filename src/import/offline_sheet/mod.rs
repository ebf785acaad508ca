//! A member's form that comes back, filled in: a workbook or a text, read to the same
//! answers with the same checks. `export::offline_sheet` wrote it.

mod answers;
mod book;
mod message;
mod raw;

use crate::domain::committee::Member;
use crate::import::bytes::decode_as;
use crate::import::workbook;
use crate::round::Round;
use crate::store::problem::Problem;

pub use answers::{ReturnedRow, ReturnedSheet};
pub use raw::RawForm;

/// Takes a form apart: whose it is, and what stands in every cell.
///
/// # Errors
/// What is no form that went out, or no longer whole.
pub fn open(file: &str, bytes: &[u8]) -> Result<RawForm, Vec<Problem>> {
    match workbook::kind(file, bytes)? {
        Some(kind) => book::read(file, &workbook::sheets(file, bytes, kind)?),
        None => message::read(file, &decode_as(file, bytes, None)?),
    }
}

/// What a member says on a form.
///
/// # Errors
/// A form of another round, of another phase, or that asks something else than what is
/// asked now; every cell that cannot be read.
pub fn read(form: &RawForm, round: &Round, member: &Member) -> Result<Vec<ReturnedSheet>, Vec<Problem>> {
    answers::read(form, round, member)
}
