//! Who is ready: members on the left, proposals by members on the right, what
//! stands in the way of the next phase below.
//!
//! ```text
//!  Ingediend: 36 van 37 fiches  ████████████████████████████████████████████████░
//!                                   voorstel                     AD BB CV DZ klaar
//!  AD An Denkbeeld      12 van 12  >P01 Brugfiguren in het Pajo… ■  ■  ■       3/3
//!     alles ingediend               P02 Buddy's in Mechelen      ■  ■  ~       2/3
//!  BB Bart Bestaatniet  11 van 11   P03 Samen in de stad         ■  b  ■  ■    3/3
//!     1 belangenconflict            P04 Buurtkamers aan de Dend… ■  ■  ■       3/3
//!  ■ ingediend  ~ begonnen  b belangenconflict
//!  ! Bart Bestaatniet heeft nog 1 fiche niet ingediend: P37.
//! ```

pub mod blockers;
pub mod keys;
pub mod state;
pub mod view;
