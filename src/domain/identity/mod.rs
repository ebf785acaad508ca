//! When two texts are the same: ids, enterprise numbers, names of organisations and
//! places; and where a code lies. Importers, `check` and `identities` ask here.

pub mod enterprise;
pub mod ids;
pub mod place;
pub mod region;
pub mod spelling;

pub use enterprise::EnterpriseNumber;
pub use region::Region;
