//! The ways in which a view can be looked at: as a list, as a picture, or as
//! what stands behind it.

use crate::domain::phase::Phase;
use crate::tui::chair::state::{Chair, View};
use crate::tui::chair::study::Study;

/// One way to look at a view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sight {
    /// The list of the view.
    #[default]
    List,
    /// Every total as a bar with its spread.
    Bars,
    /// How sure the order is.
    Certainty,
    /// Marks as a heat map, a column per member.
    ByMember,
    /// Marks as a heat map, a column per criterion.
    ByCriterion,
    /// How far the members agree.
    Agreement,
    /// What the targets cost.
    Costs,
    /// What more money would fund.
    Extra,
}

impl Sight {
    /// Whether it is a page to read, without a cursor.
    #[must_use]
    pub fn is_page(self) -> bool {
        matches!(self, Sight::Agreement | Sight::Costs | Sight::Extra)
    }

    /// The message id of its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Sight::List => "chair-sight-list",
            Sight::Bars => "chair-sight-bars",
            Sight::Certainty => "chair-sight-certainty",
            Sight::ByMember => "chair-sight-members",
            Sight::ByCriterion => "chair-sight-criteria",
            Sight::Agreement => "chair-sight-agreement",
            Sight::Costs => "chair-sight-costs",
            Sight::Extra => "chair-sight-extra",
        }
    }
}

impl View {
    /// The ways to look at this view; the list is always the first.
    #[must_use]
    pub fn sights(self) -> &'static [Sight] {
        match self {
            View::Ranking => &[Sight::List, Sight::Bars, Sight::ByCriterion, Sight::Certainty],
            View::Budget => &[Sight::List, Sight::Extra],
            View::Disputes => &[Sight::List, Sight::ByMember, Sight::Agreement],
            View::Compare => &[Sight::List, Sight::Costs],
            View::Progress | View::WhatIf | View::Meeting | View::Map | View::Reserve => &[Sight::List],
        }
    }
}

impl Chair {
    /// How the view is looked at.
    #[must_use]
    pub fn sight(&self) -> Sight {
        self.sights.iter().find(|(view, _)| *view == self.view).map_or(Sight::List, |(_, sight)| *sight)
    }

    /// Looks at the view in another way.
    pub fn look_at(&mut self, sight: Sight) {
        let view = self.view;
        self.sights.retain(|(one, _)| *one != view);
        self.sights.push((view, sight));
        self.across = 0;
        self.scroll = 0;
    }

    /// The way to look that lies this many places further, around the end.
    #[must_use]
    pub fn next_sight(&self, by: usize) -> Sight {
        let all = self.view.sights();
        let at = all.iter().position(|sight| *sight == self.sight()).unwrap_or(0);
        all[(at + by) % all.len()]
    }

    /// What is shown and must be worked out beside the screen.
    #[must_use]
    pub fn question(&self) -> Option<Study> {
        self.figures.ranking.as_ref()?;
        match (self.view, self.sight()) {
            (View::Ranking, Sight::Certainty) => Some(Study::Certainty),
            (View::Disputes, Sight::Agreement) => Some(Study::Agreement),
            (View::Compare, Sight::List) => Some(Study::Strategies),
            (View::Compare, Sight::Costs) if !self.round.call.targets.is_empty() => Some(Study::Costs),
            (View::Budget, Sight::Extra) if self.round.phase != Phase::Decided => Some(Study::Extra),
            _ => None,
        }
    }

    /// How many columns the view can be moved along.
    #[must_use]
    pub fn columns_across(&self) -> usize {
        let scoring = || {
            let members = self.round.committee.members.iter();
            members.filter(|member| self.round.call.scores(member.role)).count()
        };
        match (self.view, self.sight()) {
            (View::Progress, _) | (View::Disputes, Sight::List | Sight::ByMember) => scoring(),
            (View::Ranking, Sight::ByCriterion) => self.round.call.criteria.len(),
            (View::Compare, Sight::List) => self.studies.strategies().map_or(0, <[_]>::len),
            _ => 0,
        }
    }
}
