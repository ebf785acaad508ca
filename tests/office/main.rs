//! What LibreOffice writes comes in as what was typed there.

mod beginning;
mod dossiers;
#[path = "../support/facts.rs"]
mod facts;
mod forms;
#[path = "../support/heavy.rs"]
mod heavy;
mod libreoffice;
mod published;
mod stage;
mod workbooks;
