//! The help line, the help page and the palette, all from the table of keys.

use crate::domain::sheet::CommentField;
use crate::tui::chrome::{key_name, key_names};
use crate::tui::desk::command::{DeskBinding, DeskCommand, TABLE, Where};
use crate::tui::desk::place::DeskScreen;
use crate::tui::desk::possible::{places, possible};
use crate::tui::desk::state::{Desk, DeskMode, DeskQuestion};
use crate::tui::dialog::{self, Help, Palette, PaletteEntry};
use crate::tui::keys::Key;

/// What is possible now, the most useful first and the way to the rest last.
pub(super) fn help_line(desk: &Desk) -> Vec<(String, String)> {
    let texts = &desk.texts;
    let named = |names: &[&str]| dialog::keys(texts, names);
    match &desk.mode {
        DeskMode::Browse => {}
        DeskMode::Edit(editing) => {
            let other = match editing.field {
                CommentField::Applicant => "to-note",
                CommentField::Internal => "to-comment",
            };
            return named(&[other, "read", "undo", "leave"]);
        }
        DeskMode::Filter(_) => return named(&["choose", "filter-keep", "filter-clear"]),
        // One of two values must be chosen.
        DeskMode::Ask(DeskQuestion::Stale(_), _) => return named(&["choose", "take"]),
        DeskMode::Ask(DeskQuestion::Find, _) => return named(&["search", "back"]),
        DeskMode::Ask(DeskQuestion::Why(_), _) => return named(&["give", "more", "later"]),
        DeskMode::Ask(..) | DeskMode::Palette(_) => return named(&["choose", "take", "back"]),
        DeskMode::Help(_) => return named(&["scroll", "close"]),
    }
    let mut items: Vec<(String, String)> = Vec::new();
    let here = places(desk);
    for binding in TABLE.iter().filter(|one| here.contains(&one.on)) {
        if is_quiet(desk, binding.action) || possible(desk, binding.action).is_err() {
            continue;
        }
        // A key that means something else here is not the one to show.
        let earlier = here.iter().take_while(|place| **place != binding.on);
        let taken: Vec<Key> = earlier
            .flat_map(|place| TABLE.iter().filter(move |one| one.on == *place))
            .flat_map(|one| one.keys.iter().copied())
            .collect();
        let key = match (binding.action, binding.keys.iter().find(|key| !taken.contains(key))) {
            (DeskCommand::Type, _) if binding.on == Where::Sheet => texts.get("desk-key-digits"),
            (_, Some(key)) => key_name(*key, texts),
            (_, None) => continue,
        };
        items.push((key, texts.get(binding.label)));
    }
    items
}

/// Whether a command needs no place on the help line: moving about.
fn is_quiet(desk: &Desk, command: DeskCommand) -> bool {
    use DeskCommand as C;
    let read_on = command == C::PageDown && desk.place.screen != DeskScreen::Work;
    read_on
        || matches!(
            command,
            C::Down
                | C::Up
                | C::PageUp
                | C::First
                | C::Last
                | C::PreviousHeading
                | C::PreviousProposal
                | C::NextProposal
                | C::FindPrevious
                | C::StepDown
                | C::Enter
                | C::Erase
                | C::Redraw
        )
}

impl Desk {
    /// The first key of a command.
    pub(in crate::tui::desk) fn key_of(&self, command: DeskCommand) -> Option<String> {
        let binding = TABLE.iter().find(|binding| binding.action == command)?;
        binding.keys.first().map(|key| key_name(*key, &self.texts))
    }

    /// Every action by name, once.
    fn palette_entries(&self) -> Vec<PaletteEntry<DeskCommand>> {
        let mut entries: Vec<PaletteEntry<DeskCommand>> = Vec::new();
        let here = places(self);
        let (near, far): (Vec<&DeskBinding>, Vec<_>) =
            TABLE.iter().partition(|binding| here.contains(&binding.on));
        for binding in near.into_iter().chain(far) {
            let plain = matches!(binding.action, DeskCommand::Type | DeskCommand::Palette);
            if plain || entries.iter().any(|entry| entry.action == binding.action) {
                continue;
            }
            entries.push(PaletteEntry {
                name: self.texts.get(binding.label),
                keys: key_names(binding, &self.texts),
                possible: possible(self, binding.action).is_ok(),
                action: binding.action,
            });
        }
        entries
    }

    /// Every key, the places of this screen first.
    fn help_groups(&self) -> Vec<(String, Vec<(String, String)>)> {
        let here = places(self);
        let rank = |place: Where| here.iter().position(|one| *one == place).unwrap_or(here.len());
        let mut all = Where::ALL;
        all.sort_by_key(|(place, _)| rank(*place));
        let rows = |place: Where| {
            let bindings = TABLE.iter().filter(move |binding| binding.on == place);
            bindings.map(|binding| (self.keys_of(binding), self.texts.get(binding.label))).collect()
        };
        let mut groups: Vec<(String, Vec<(String, String)>)> =
            all.into_iter().map(|(place, heading)| (self.texts.get(heading), rows(place))).collect();
        let editor = ["leave", "other", "undo", "redo", "word", "line"].map(|name| {
            (self.texts.get(&format!("desk-edit-key-{name}")), self.texts.get(&format!("desk-edit-{name}")))
        });
        groups.push((self.texts.get("desk-place-edit"), editor.to_vec()));
        groups
    }

    /// The keys of a binding; the digits in a word. A sign has keys of its own.
    fn keys_of(&self, binding: &DeskBinding) -> String {
        if binding.action == DeskCommand::Type && binding.on == Where::Sheet {
            self.texts.get("desk-key-digits")
        } else {
            key_names(binding, &self.texts)
        }
    }

    /// The page with every key.
    pub(super) fn help_page(&self) -> Help {
        Help::new(self.texts.get("desk-help"), self.help_groups())
    }

    /// Every command by its name.
    pub(super) fn palette(&self) -> Palette<DeskCommand> {
        Palette::new(self.texts.get("desk-palette"), self.palette_entries())
    }
}
