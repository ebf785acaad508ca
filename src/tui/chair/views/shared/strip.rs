//! Above a view: the ways to look at it, with the one that is shown between
//! brackets; and what stands in the place of an answer that is on its way.
//!
//! ```text
//!  [lijst]  balken  per criterium  hoe zeker   (v)
//! ```

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::tui::chair::sight::Sight;
use crate::tui::chair::state::Chair;
use crate::tui::chair::study::Study;
use crate::tui::chair::views::shared::layout::note;

/// From this height on a list shows that it can be looked at in other ways; a
/// picture always does.
const TALL: u16 = 24;

/// Paints the strip where the view has one, and returns the room below it.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) -> Rect {
    let sights = chair.view.sights();
    let shown = chair.sight();
    if sights.len() < 2 || (shown == Sight::List && area.height < TALL) || area.height < 4 {
        return area;
    }
    let [strip, rest] = Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(area);
    let names = sights.iter().map(|sight| chair.texts.get(sight.name()).width() + 2);
    let fits = names.sum::<usize>() + 6 <= usize::from(area.width);
    let mut spans = vec![Span::raw(" ")];
    for sight in sights.iter().filter(|sight| fits || **sight == shown) {
        let name = chair.texts.get(sight.name());
        let here = *sight == shown;
        let (open, close) = if here { ("[", "]") } else { (" ", " ") };
        let style = if here { chair.look.selected() } else { chair.look.quiet() };
        spans.push(Span::styled(format!("{open}{name}{close}"), style));
    }
    spans.push(Span::styled("  (v)", chair.look.quiet()));
    frame.render_widget(Line::from(spans), strip);
    rest
}

/// Says that an answer is on its way, or that it will not come.
pub fn waiting(chair: &Chair, frame: &mut Frame<'_>, area: Rect, question: Study) {
    let failed = chair.studies.has_failed(question);
    note(chair, frame, area, if failed { "chair-study-failed" } else { "chair-study-running" });
}
