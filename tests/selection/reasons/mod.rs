//! Every reason, recounted from nothing but who was awarded how much: with a
//! pocket calculator's arithmetic and none of the program's own counting.

mod instances;
mod ledger;
mod sample;
