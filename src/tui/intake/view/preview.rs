//! What the import would do, before anything is written:
//!
//! ```text
//! ┌ Dit zou worden ingevoerd ────────────────────────────────────────────────┐
//! │ 36 voorstellen komen erbij, 2 wijzigen, 0 verdwijnen.                     │
//! │ Toets leest 38 rijen van blad “Aanvragen”.                                │
//! │                                                                          │
//! │ WAT WIJZIGT                                                              │
//! │ P03, gevraagd: “12.000,00” wordt “12.500,00”                              │
//! └──────────────────────────────────────────────────────────────────────────┘
//! ```

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::domain::phrase::Phrase;
use crate::import::changes::ImportChange;
use crate::import::columns::ColumnHolds;
use crate::import::leave_out::LeftKind;
use crate::import::phrases::{change, given_ids, left, sums};
use crate::import::sight::ImportPreview;
use crate::store::problem::Problem;
use crate::tui::chrome;
use crate::tui::clean::clean;
use crate::tui::intake::state::{Intake, IntakeSeen, consequence};

/// Paints what the import would do, or what is in its way.
pub(super) fn paint(intake: &Intake, frame: &mut Frame<'_>, area: Rect) -> IntakeSeen {
    let (texts, look) = (&intake.texts, intake.look);
    let title = if intake.sight.preview.is_some() { "intake-preview" } else { "intake-mend" };
    let block = chrome::block(&texts.get(title), true, look);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let width = usize::from(inner.width.saturating_sub(2));
    let mut page = Page { intake, width, lines: Vec::new() };
    match &intake.sight.preview {
        Some(preview) => page.preview(preview),
        None => page.problems(&intake.sight.wrong),
    }
    let rows = usize::from(inner.height);
    let lines = page.lines.len();
    let top = intake.at.min(lines.saturating_sub(rows));
    for (y, line) in (inner.y..inner.bottom()).zip(page.lines.into_iter().skip(top)) {
        frame
            .render_widget(line, Rect { x: inner.x + 1, y, width: inner.width.saturating_sub(2), height: 1 });
    }
    crate::tui::list::RowsShown { top, room: rows, all: lines }.paint(texts, frame, area);
    IntakeSeen { rows, lines }
}

/// The lines of the page.
struct Page<'a> {
    intake: &'a Intake,
    width: usize,
    lines: Vec<Line<'static>>,
}

impl Page<'_> {
    fn say(&mut self, phrase: &Phrase) {
        let text = clean(&self.intake.texts.say(phrase));
        self.lines.extend(chrome::wrap(&text, self.width).into_iter().map(Line::raw));
    }

    fn indented(&mut self, phrase: &Phrase) {
        let text = clean(&self.intake.texts.say(phrase));
        let wrapped = chrome::wrap(&text, self.width.saturating_sub(2));
        self.lines.extend(wrapped.into_iter().map(|line| Line::raw(format!("  {line}"))));
    }

    /// A heading over what follows, where something does.
    fn heading(&mut self, id: &str) {
        self.lines.push(Line::default());
        let text = self.intake.texts.get(id).to_uppercase();
        self.lines.push(Line::styled(text, self.intake.look.strong()));
    }

    fn preview(&mut self, preview: &ImportPreview) {
        self.say(&consequence(self.intake.kind, preview));
        if let Some(read_as) = &preview.read_as {
            self.say(read_as);
        }
        if let Some(sample) = &preview.sample {
            self.indented(&Phrase::new("import-understood-sample").with("text", sample));
        }
        for said in given_ids(&preview.given) {
            self.say(&said);
        }
        let kept: Vec<&str> = (self.intake.sight.columns.iter())
            .filter(|column| matches!(column.holds, ColumnHolds::Extra | ColumnHolds::Unknown))
            .filter(|column| !column.heading.is_empty())
            .map(|column| column.heading.as_str())
            .collect();
        if !kept.is_empty() {
            let id = if self.intake.kind.keeps_unknown() {
                "intake-columns-kept"
            } else {
                "intake-columns-unread"
            };
            self.say(&Phrase::new(id).with("columns", kept.join(", ")));
        }
        let (comes, others): (Vec<_>, Vec<_>) =
            preview.changes.iter().partition(|one| matches!(one, ImportChange::Comes { .. }));
        if !others.is_empty() {
            self.heading("intake-part-changes");
            others.into_iter().for_each(|one| self.say(&change(one)));
        }
        if !preview.left_out.is_empty() {
            self.heading("intake-part-left");
            for row in &preview.left_out {
                self.say(&left(row));
                if let LeftKind::Total(of) = &row.kind {
                    sums(of).iter().for_each(|said| self.indented(said));
                }
            }
        }
        if !preview.notes.is_empty() {
            self.heading("intake-part-notes");
            self.problems(&preview.notes);
        }
        if !comes.is_empty() {
            self.heading("intake-part-comes");
            let ids: Vec<&str> = comes.into_iter().map(id).collect();
            self.say(&Phrase::new("import-ask-plain").with("text", ids.join(", ")));
        }
    }

    fn problems(&mut self, problems: &[Problem]) {
        for problem in problems {
            let at = Phrase::new("import-ask-at")
                .with("place", problem.place())
                .phrase("what", problem.what.clone());
            self.say(&at);
            if let Some(hint) = &problem.hint {
                self.indented(hint);
            }
        }
    }
}

fn id(change: &ImportChange) -> &str {
    match change {
        ImportChange::Comes { id } | ImportChange::Goes { id } | ImportChange::Alters { id, .. } => id,
    }
}
