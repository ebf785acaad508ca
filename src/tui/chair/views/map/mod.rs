//! The map of Flanders: where the awarded, reserve and refused proposals come
//! from, so that white spots show; the counts per province in figures.
//!
//! ```text
//!          ⢀⡠⠒⠁        ⢠⡃       ▲⠤⠒⠔⠊⠁     ⠘⡄       (the borders)
//!     ⢱⡀▲         ▲      ⡇               ⢓⡖⠒⠦⣄X⢠⢄⡀⡠⠤⡠⠔⠢⠔▲⠉⠚⠤[■]
//!  [■] P01: Genk, Limburg, toegekend. Van mijnwijk tot vereniging
//!  ■ toegekend 11  ▲ 10  □ reserve 7  △ 8  X niet toegekend 2  x 2  (▲△x kleine ...)
//!  Toegekend van alle:  Antwerpen 2/8  ! Brussel 0/1  Limburg 5/7 ...
//! ```

mod canvas;
mod outline;
mod provinces;
pub mod state;
pub mod view;
