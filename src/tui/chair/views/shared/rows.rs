//! The rows of the ranking as several views list them: the candidates in order, the line
//! below the last award, and apart what is not ranked.

use ratatui::style::Style;

use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::rank::ranking::ExclusionKind;
use crate::result::reader::{SeenApart, SeenRow};
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::shared::grid::{GridRow, is_far};

/// The rows of the ranking. A row too far from the cursor to be in sight is not made.
pub struct RankingRows {
    /// The rows.
    pub rows: Vec<GridRow>,
    /// The index of the cursor row.
    pub selected: Option<usize>,
    /// How many proposals stand in them.
    listed: usize,
    /// The height of the screen that they are for.
    height: u16,
}

impl RankingRows {
    /// The ranked candidates, each with its place from nought.
    pub fn ranked(chair: &Chair, height: u16, row: impl Fn(usize, &SeenRow) -> GridRow) -> RankingRows {
        RankingRows::of(chair, height, None, row)
    }

    /// The same, with the line below the last award.
    pub fn with_line(chair: &Chair, height: u16, row: impl Fn(usize, &SeenRow) -> GridRow) -> RankingRows {
        RankingRows::of(chair, height, chair.line_place(), row)
    }

    fn of(
        chair: &Chair,
        height: u16,
        line: Option<usize>,
        row: impl Fn(usize, &SeenRow) -> GridRow,
    ) -> RankingRows {
        let mut made = RankingRows { rows: Vec::new(), selected: None, listed: 0, height };
        let cursor = chair.cursor_place();
        let ranked = chair.figures.ranking.iter().flat_map(|ranking| ranking.by_place());
        for (at, placed) in ranked {
            made.add(chair, cursor == Some(at), || row(at, placed));
            if line == Some(at) {
                made.rows.push(GridRow::Band(chair.texts.get("chair-line"), chair.look.strong()));
            }
        }
        made
    }

    /// Adds what is not ranked, by status; each status under a heading, where that has
    /// a style.
    #[must_use]
    pub fn and_apart(
        mut self,
        chair: &Chair,
        heading: Option<Style>,
        row: impl Fn(ExclusionKind, &Proposal, &SeenApart) -> GridRow,
    ) -> RankingRows {
        for (kind, members) in chair.apart() {
            if let Some(style) = heading {
                let id = match kind {
                    ExclusionKind::Incomplete => "chair-apart-incomplete",
                    ExclusionKind::BelowThreshold => "chair-apart-below-threshold",
                    ExclusionKind::Ineligible => "chair-apart-ineligible",
                    ExclusionKind::Withdrawn => "chair-apart-withdrawn",
                };
                let title = Phrase::new(id).count("count", members.len());
                self.rows.push(GridRow::Band(chair.texts.say(&title), style));
            }
            for unranked in members {
                let proposal = &chair.round.proposals[unranked.proposal];
                let here = chair.cursor.as_ref() == Some(&proposal.id);
                self.add(chair, here, || row(kind, proposal, unranked));
            }
        }
        self
    }

    fn add(&mut self, chair: &Chair, here: bool, row: impl FnOnce() -> GridRow) {
        if here {
            self.selected = Some(self.rows.len());
        }
        let far = is_far(self.listed, chair.cursor_row(), self.height);
        self.rows.push(if far { GridRow::Far } else { row() });
        self.listed += 1;
    }
}
