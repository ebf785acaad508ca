//! When two texts are the same: ids, enterprise numbers, names of organisations and
//! places. Importers, `check` and `identities` ask here.

pub mod enterprise;
pub mod ids;
pub mod place;
pub mod spelling;

pub use enterprise::EnterpriseNumber;
