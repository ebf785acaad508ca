//! The counts per province, as a table or in one sentence.

use ratatui::text::Line;

use unicode_width::UnicodeWidthStr;

use crate::domain::phrase::Phrase;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::map::outline::outline;
use crate::tui::chair::views::map::state::{Pilot, Stands};
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow};
use crate::tui::clean::clean;

/// The counts of one province: awarded, reserve, refused, and awarded ones of
/// the class.
struct Count {
    province: String,
    of: [usize; 3],
    of_class: usize,
}

impl Count {
    fn all(&self) -> usize {
        self.of.iter().sum()
    }
}

/// Every province of the outline, also one without a proposal, and then those
/// elsewhere.
fn counts(pilots: &[Pilot]) -> Vec<Count> {
    let mut names: Vec<&str> = outline().iter().map(|ring| ring.area.as_str()).collect();
    names.sort_unstable();
    let elsewhere = pilots.iter().filter_map(|pilot| pilot.municipality.as_ref());
    names.extend(elsewhere.map(|(_, province)| province.as_str()));
    let mut seen = Vec::new();
    names.retain(|name| {
        !seen.contains(name) && {
            seen.push(*name);
            true
        }
    });
    let of = |name: &str| {
        let here = |pilot: &&Pilot| pilot.municipality.as_ref().is_some_and(|(_, province)| province == name);
        let here: Vec<&Pilot> = pilots.iter().filter(here).collect();
        let count = |stands: Stands| here.iter().filter(|pilot| pilot.stands == stands).count();
        let of_class = here.iter().filter(|pilot| pilot.stands == Stands::Awarded && pilot.of_class).count();
        Count { province: clean(name), of: Stands::ALL.map(count), of_class }
    };
    names.into_iter().map(of).collect()
}

/// One row per province; a province without an award stands out.
pub fn table(chair: &Chair, pilots: &[Pilot]) -> Grid {
    let texts = &chair.texts;
    let class = chair.round.call.classes.first();
    let mut columns = vec![GridColumn::new(texts.get("chair-col-province"), 16).growing()];
    columns.extend(
        Stands::ALL.map(|stands| GridColumn::new(texts.get(super::view::name(stands)), 14).right().drops(2)),
    );
    if class.is_some() {
        let signs = [Stands::Awarded].map(|stands| super::view::sign(stands, true, chair.look)).concat();
        let title = texts.say(&Phrase::new("chair-col-awarded-class").with("class", signs));
        columns.push(GridColumn::new(title, 11).right().drops(3));
    }
    columns.push(GridColumn::new(texts.get("chair-col-all"), 6).right());
    let rows = counts(pilots).into_iter().map(|count| {
        let white = count.of[0] == 0;
        let style = if white { chair.look.warn() } else { chair.look.plain() };
        let name = if white { format!("! {}", count.province) } else { count.province.clone() };
        let mut cells = vec![GridCell::styled(name, style)];
        cells.extend(count.of.map(|one| GridCell::from(one.to_string())));
        if class.is_some() {
            cells.push(count.of_class.to_string().into());
        }
        cells.push(count.all().to_string().into());
        GridRow::Cells(cells)
    });
    Grid { columns, rows: rows.collect(), selected: None }
}

/// The same in a few words: awarded of all. A figure stays with its province
/// at the end of a line.
pub fn sentence(chair: &Chair, pilots: &[Pilot], width: usize) -> Vec<Line<'static>> {
    let mut lines = vec![format!(" {}", chair.texts.get("chair-map-provinces"))];
    for count in counts(pilots) {
        let white = if count.of[0] == 0 { "! " } else { "" };
        let text = format!("  {white}{} {}/{}", count.province, count.of[0], count.all());
        match lines.last_mut() {
            Some(line) if line.width() + text.width() < width => line.push_str(&text),
            _ => lines.push(text),
        }
    }
    lines.into_iter().map(Line::raw).collect()
}
