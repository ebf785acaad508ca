//! The state of the screen of an import.

use crate::domain::phrase::Phrase;
use crate::import::changes::ImportChange;
use crate::import::field::Field;
use crate::import::kind::TableKind;
use crate::import::leave_out::LeftKind;
use crate::import::question::Says;
use crate::import::said::TableAnswers;
use crate::import::sight::{ColumnSight, ImportPreview, TableSight};
use crate::import::trial::Trial;
use crate::store::problem::Problem;
use crate::text::{Lang, Texts};
use crate::tui::chrome::Message;
use crate::tui::clean::clean;
use crate::tui::dialog::{Choice, Help, Palette, Prompt};
use crate::tui::look::Look;

/// The state.
pub struct Intake {
    /// The texts of the language.
    pub texts: Texts,
    /// How it is painted.
    pub look: Look,
    /// The id of the call.
    pub call: String,
    /// The file as the user knows it.
    pub file: String,
    /// Who is at the screen.
    pub who: String,
    /// What kind of table comes in.
    pub kind: TableKind,
    /// Everything that was said so far.
    pub said: TableAnswers,
    /// What was said before each answer, to take it back.
    pub before: Vec<TableAnswers>,
    /// What is to be seen with that.
    pub sight: TableSight,
    /// Which page is shown.
    pub page: IntakePage,
    /// The row under the cursor.
    pub at: usize,
    /// What has the keys.
    pub mode: IntakeMode,
    /// Whether the person has gone on from the columns.
    pub columns_done: bool,
    /// What was said about the last key.
    pub message: Option<Message>,
    /// How it ended.
    pub ended: Option<bool>,
    /// What the last painting showed.
    pub seen: IntakeSeen,
    pub(super) redraw: bool,
}

/// A page of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntakePage {
    /// A question with a few answers.
    Question,
    /// Which column holds what.
    Columns,
    /// What the import would do.
    Preview,
}

/// What has the keys.
pub enum IntakeMode {
    /// The page.
    Browse,
    /// A list of answers that is narrowed by typing: of fields, or of a question.
    Pick(Palette<Says>),
    /// A line in which the person types what is meant by a text of a column.
    Type(String, Prompt),
    /// The last question before the import.
    Confirm(Choice),
    /// Every key.
    Help(Help),
}

/// What the last painting showed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct IntakeSeen {
    /// For how many rows there was room.
    pub rows: usize,
    /// How many lines the page has.
    pub lines: usize,
}

/// How the screen was left.
#[derive(Debug)]
pub enum IntakeEnd {
    /// The person agreed to what the import does, with everything that was said.
    Agreed(Box<TableAnswers>),
    /// Nothing is to be imported.
    Left {
        /// What was said until then.
        said: Box<TableAnswers>,
        /// What only the file can mend.
        wrong: Vec<Problem>,
    },
}

impl Intake {
    /// The screen of a table as it stands with what was said before.
    #[must_use]
    pub fn new(
        trial: &Trial<'_>,
        who: &str,
        (said, sight): (TableAnswers, TableSight),
        lang: Lang,
        look: Look,
    ) -> Intake {
        let mut intake = Intake {
            texts: Texts::new(lang),
            look,
            call: clean(&trial.round.call.id),
            file: clean(trial.file),
            who: clean(who),
            kind: trial.kind,
            said,
            before: Vec::new(),
            sight,
            page: IntakePage::Question,
            at: 0,
            mode: IntakeMode::Browse,
            columns_done: false,
            message: None,
            ended: None,
            seen: IntakeSeen::default(),
            redraw: false,
        };
        // Columns that are all settled need no look, unless nothing else is asked.
        intake.columns_done = intake.sight.question.is_some();
        intake.settle();
        intake
    }

    /// Goes to the page on which there is something to say.
    pub(super) fn settle(&mut self) {
        // Whoever has begun with the columns says when they are done.
        self.columns_done &= !self.sight.has_open_columns();
        let asks = self.sight.question.is_some();
        let page = match (self.sight.columns.is_empty(), asks) {
            (true, true) => IntakePage::Question,
            (false, _) if !self.columns_done => IntakePage::Columns,
            (false, true) => IntakePage::Question,
            (_, false) => IntakePage::Preview,
        };
        let stays = page == self.page && page == IntakePage::Columns;
        if !stays {
            let likely = self.sight.question.as_ref().map_or(0, |question| question.likely);
            self.at = if page == IntakePage::Question { likely } else { 0 };
        }
        self.page = page;
        self.at = self.at.min(self.rows().saturating_sub(1));
    }

    /// How many rows the page has.
    #[must_use]
    pub fn rows(&self) -> usize {
        match self.page {
            IntakePage::Question => self.sight.question.as_ref().map_or(0, |question| question.first),
            IntakePage::Columns => self.sight.columns.len(),
            IntakePage::Preview => self.seen.lines.saturating_sub(self.seen.rows) + 1,
        }
    }

    /// The column under the cursor.
    #[must_use]
    pub fn column(&self) -> Option<&ColumnSight> {
        self.sight.columns.get(self.at)
    }

    /// The fields that a column may hold.
    #[must_use]
    pub fn fields(&self) -> &'static [Field] {
        self.kind.fields()
    }

    /// How it was left.
    #[must_use]
    pub fn into_end(self) -> IntakeEnd {
        match self.ended {
            Some(true) => IntakeEnd::Agreed(Box::new(self.said)),
            _ => IntakeEnd::Left { said: Box::new(self.said), wrong: self.sight.wrong },
        }
    }
}

/// How many come, change and go.
#[must_use]
pub fn counted(preview: &ImportPreview) -> (usize, usize, usize) {
    let ids = |wanted: fn(&ImportChange) -> Option<&String>| {
        preview.changes.iter().filter_map(wanted).collect::<std::collections::BTreeSet<_>>().len()
    };
    (
        ids(|one| if let ImportChange::Comes { id } = one { Some(id) } else { None }),
        ids(|one| if let ImportChange::Alters { id, .. } = one { Some(id) } else { None }),
        ids(|one| if let ImportChange::Goes { id } = one { Some(id) } else { None }),
    )
}

/// How many published sums are those of the rows, and how many are not.
#[must_use]
pub fn sums(preview: &ImportPreview) -> (usize, usize) {
    let totals = preview.left_out.iter().filter_map(|left| match &left.kind {
        LeftKind::Total(sums) => Some(&sums.compared),
        LeftKind::Above
        | LeftKind::Headings
        | LeftKind::Section
        | LeftKind::Drawn
        | LeftKind::Units
        | LeftKind::Unfilled
        | LeftKind::Figure
        | LeftKind::Said => None,
    });
    let (equal, other): (Vec<_>, Vec<_>) = totals.flatten().partition(|one| one.published == one.computed);
    (equal.len(), other.len())
}

/// What the import does, in a sentence.
#[must_use]
pub fn consequence(kind: TableKind, preview: &ImportPreview) -> Phrase {
    let (comes, alters, goes) = counted(preview);
    let id = match kind {
        TableKind::Proposals => "intake-consequence-proposals",
        TableKind::Partners => "intake-consequence-partners",
        TableKind::Committee => "intake-consequence-committee",
        TableKind::Scores => return Phrase::new("intake-consequence-scores").count("comes", comes),
        TableKind::Eligibility => "intake-consequence-eligibility",
    };
    let said = Phrase::new(id).count("alters", alters);
    match kind {
        TableKind::Partners | TableKind::Scores => said,
        TableKind::Eligibility => said.count("comes", comes),
        TableKind::Proposals | TableKind::Committee => said.count("comes", comes).count("goes", goes),
    }
}
