//! The painting of the roll over the page.

use ratatui::Frame;
use ratatui::text::Line;

use crate::domain::phrase::Phrase;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::meeting::table::state::OnTable;
use crate::tui::chair::views::shared::layout::lines;
use crate::tui::chrome;
use crate::tui::clean::clean;
use crate::tui::dialog::{box_width, open_box};

/// Paints the roll over the page, with this member under the cursor.
pub fn paint(chair: &Chair, table: &OnTable, at: usize, frame: &mut Frame<'_>) {
    let (look, texts) = (chair.look, &chair.texts);
    let left = chair.proceedings(&table.proposal);
    let members = chair.in_the_room(&table.proposal);
    let (width, room) = box_width(frame, 64);
    let mut below = vec![String::new(), texts.get("meeting-roll-legend")];
    if !table.out.is_empty() {
        let said = Phrase::new("meeting-out").with("names", chair.round.committee.names(&table.out));
        below.push(clean(&texts.say(&said)));
    }
    let below: Vec<String> = below
        .iter()
        .flat_map(|line| if line.is_empty() { vec![String::new()] } else { chrome::wrap(line, room) })
        .collect();
    let title = Phrase::new("meeting-roll-title").with("proposal", &table.proposal);
    let area = open_box(frame, &texts.say(&title), width, members.len() + below.len(), look);
    let shown = usize::from(area.height).saturating_sub(below.len()).max(1);
    let top = (at + 1).saturating_sub(shown);
    let rows = members.iter().enumerate().skip(top).take(shown).map(|(number, member)| {
        let position = left.positions.get(&member.id);
        let position =
            position.map_or_else(|| "-".to_owned(), |one| texts.get(&format!("position-{}", one.code())));
        let holds = if left.holders.contains(&member.id) { "m" } else { "" };
        let name = chrome::cell(&clean(&member.name), room.saturating_sub(22), look);
        let sign = if number == at { ">" } else { " " };
        let text = format!("{sign} {name} {} {holds:>1}", chrome::cell(&position, 16, look));
        Line::styled(text, chrome::row_style(number == at))
    });
    let below = below.into_iter().map(|text| Line::styled(text, look.quiet()));
    lines(chair, frame, area, rows.chain(below));
}
