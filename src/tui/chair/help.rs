//! The help line, the help page and the palette, all from the table of keys.

use crate::domain::phase::Phase;
use crate::text::Texts;
use crate::tui::chair::command::{ChairCommand, ChairPlace};
use crate::tui::chair::keys::{ChairBinding, places, rows};
use crate::tui::chair::possible::possible;
use crate::tui::chair::state::{Chair, ChairMode, View};
use crate::tui::chrome::{key_name, key_names};
use crate::tui::dialog::{self, Help, Palette, PaletteEntry};
use crate::tui::keys::Key;

/// What does not need a place on the help line: moving about.
fn is_plain(command: ChairCommand) -> bool {
    matches!(
        command,
        ChairCommand::Move(_)
            | ChairCommand::Across(_)
            | ChairCommand::Look(..)
            | ChairCommand::PreviousSight
            | ChairCommand::First
            | ChairCommand::Last
            | ChairCommand::Show(_)
            | ChairCommand::NextView
            | ChairCommand::PreviousView
            | ChairCommand::Redraw
            | ChairCommand::Shift(_)
            | ChairCommand::Help
    )
}

/// The keys that are possible now; the last one leads to all the others.
#[must_use]
pub fn help_line(chair: &Chair) -> Vec<(String, String)> {
    if let ChairMode::Write(_) = chair.mode {
        let keys = [("Tab", "meeting-do-take-note"), ("Esc", "meeting-do-close-text")];
        return keys.map(|(key, label)| (key.to_owned(), chair.texts.get(label))).to_vec();
    }
    // A box over the screen has keys of its own.
    match &chair.mode {
        ChairMode::Ask(ask) => return dialog::keys(&chair.texts, ask.keys()),
        ChairMode::Palette(_) => return dialog::keys(&chair.texts, &["choose", "take", "back"]),
        ChairMode::Help(_) => return dialog::keys(&chair.texts, &["scroll", "close"]),
        ChairMode::Browse | ChairMode::Write(_) => {}
    }
    let here = places(chair);
    let mut shown: Vec<ChairCommand> = Vec::new();
    let mut items = Vec::new();
    let mut add = |command: ChairCommand, key: String, label: &str| {
        if !shown.contains(&command) {
            shown.push(command);
            items.push((key, chair.texts.get(label)));
        }
    };
    // What is left to rule once it is decided comes first, and keeps its place on a
    // narrow screen.
    let decided = chair.round.phase == Phase::Decided;
    let foremost = |binding: &&ChairBinding| decided && binding.action == ChairCommand::Withdraw;
    let rest = rows().filter(|binding| !foremost(binding));
    for binding in rows().filter(foremost).chain(rest).filter(|binding| here.contains(&binding.on)) {
        if !is_plain(binding.action) && possible(chair, binding.action).is_ok() {
            // A key that means something else nearer by does not count.
            let nearer = || rows().filter(|one| binding.on == ChairPlace::Everywhere && one.on == here[0]);
            let free = |key: &&Key| !nearer().any(|one| one.keys.contains(key));
            if let Some(key) = binding.keys.iter().find(free) {
                add(binding.action, key_name(*key, &chair.texts), binding.label);
            }
        }
    }
    add(ChairCommand::Help, "?".to_owned(), "chair-do-help");
    items
}

/// The key of a command, as the table has it.
#[must_use]
pub fn key_of(command: ChairCommand, texts: &Texts) -> String {
    let bindings = rows().filter(|binding| binding.action == command);
    let key = bindings.flat_map(|binding| binding.keys).next();
    key.map(|key| key_name(*key, texts)).unwrap_or_default()
}

/// The page with every key, first those of where the chair is now.
#[must_use]
pub fn help(chair: &Chair) -> Help {
    let texts = &chair.texts;
    let views = View::ALL.iter().map(|(view, name)| (ChairPlace::In(*view), *name));
    let others = [
        (ChairPlace::AtTable, "meeting-help-table"),
        (ChairPlace::InRoll, "meeting-help-roll"),
        (ChairPlace::Moving, "meeting-help-moving"),
        (ChairPlace::OnPage, "chair-help-page"),
        (ChairPlace::Everywhere, "chair-help-everywhere"),
    ];
    let mut all: Vec<(ChairPlace, &str)> = views.chain(others).collect();
    let [here, _] = places(chair);
    all.sort_by_key(|(place, _)| *place != here);
    let listed = |place: ChairPlace| {
        let bindings = rows().filter(move |binding| binding.on == place && !binding.keys.is_empty());
        bindings.map(|binding| (key_names(binding, texts), texts.get(binding.label))).collect::<Vec<_>>()
    };
    let groups = all.into_iter().map(|(place, name)| (texts.get(name), listed(place)));
    Help::new(texts.get("chair-help-title"), groups.filter(|(_, rows)| !rows.is_empty()).collect())
}

/// Every command by its name.
#[must_use]
pub fn palette(chair: &Chair) -> Palette<ChairCommand> {
    let mut seen: Vec<ChairCommand> = Vec::new();
    let mut entries = Vec::new();
    for binding in rows() {
        if matches!(binding.action, ChairCommand::Move(_) | ChairCommand::Shift(_) | ChairCommand::Palette)
            || seen.contains(&binding.action)
        {
            continue;
        }
        seen.push(binding.action);
        entries.push(PaletteEntry {
            name: chair.texts.get(binding.label),
            keys: key_names(binding, &chair.texts),
            possible: possible(chair, binding.action).is_ok(),
            action: binding.action,
        });
    }
    Palette::new(chair.texts.get("chair-palette-title"), entries)
}
