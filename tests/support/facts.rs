//! Answer keys of other programs and published tables. They are no part of the
//! project: tests read them from the folder that `TOETS_FACTS` names, and say that
//! they are skipped where it is not set.

use std::path::PathBuf;

pub fn facts() -> Option<PathBuf> {
    let folder = std::env::var_os("TOETS_FACTS").map(PathBuf::from);
    if folder.is_none() {
        println!("skipped: TOETS_FACTS does not name the folder with answer keys");
    }
    folder
}
