//! The state of the chair's program: everything that the screen shows.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::domain::call::StrategyName;
use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::round::Round;
use crate::round::seen::SeenRound;
use crate::store::drafts::About;
use crate::text::{Lang, Texts};
use crate::tui::chair::ask::Ask;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::figures::Figures;
use crate::tui::chair::sight::Sight;
use crate::tui::chair::study::Studies;
use crate::tui::chair::views::meeting::table::state::OnTable;
use crate::tui::chair::views::meeting::writing::state::StatementDraft;
use crate::tui::chair::views::whatif::state::WhatIf;
use crate::tui::chrome::Message;
use crate::tui::dialog::{Help, Palette};
use crate::tui::drafts::WaitingTexts;
use crate::tui::look::Look;

/// How long the chair looks at an old state of the round at most.
pub const REFRESH: Duration = Duration::from_secs(5);

/// What the chair looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Who is ready.
    Progress,
    /// The ranking.
    Ranking,
    /// The ranking fitted to the budget.
    Budget,
    /// Where members disagree.
    Disputes,
    /// All strategies side by side.
    Compare,
    /// What changes would give.
    WhatIf,
    /// The agenda of the meeting.
    Meeting,
    /// Where the proposals come from.
    Map,
    /// Who moves up after a withdrawal.
    Reserve,
}

impl View {
    /// Every view with the message id of its name, in order.
    pub const ALL: [(View, &'static str); 9] = [
        (View::Progress, "chair-view-progress"),
        (View::Ranking, "chair-view-ranking"),
        (View::Budget, "chair-view-budget"),
        (View::Disputes, "chair-view-disputes"),
        (View::Compare, "chair-view-compare"),
        (View::WhatIf, "chair-view-whatif"),
        (View::Meeting, "chair-view-meeting"),
        (View::Map, "chair-view-map"),
        (View::Reserve, "chair-view-reserve"),
    ];

    /// The view this many places further, around the end.
    #[must_use]
    pub fn further(self, by: usize) -> View {
        let at = View::ALL.iter().position(|(view, _)| *view == self).unwrap_or(0);
        View::ALL[(at + by) % View::ALL.len()].0
    }

    /// The message id of its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        View::ALL.iter().find(|(view, _)| *view == self).map_or("", |(_, name)| name)
    }
}

/// What has the keys.
#[derive(Debug)]
pub enum ChairMode {
    /// The view.
    Browse,
    /// The page with every key.
    Help(Help),
    /// Every command by its name.
    Palette(Palette<ChairCommand>),
    /// A question.
    Ask(Box<Ask>),
    /// A text of the committee.
    Write(Box<StatementDraft>),
}

/// The chair's program.
#[derive(Debug)]
pub struct Chair {
    /// The round as last read, with what the viewer may see of it: all that is painted.
    pub round: Arc<SeenRound>,
    /// All of it, to work things out and to ask what is permitted. It is never painted.
    pub whole: Round,
    /// Who looks.
    pub member: Member,
    /// The sentences.
    pub texts: Texts,
    /// How things look.
    pub look: Look,
    /// What is computed from the round.
    pub figures: Figures,
    /// What is shown.
    pub view: View,
    /// How each view is looked at, where not as a list.
    pub sights: Vec<(View, Sight)>,
    /// The first of the columns that give way to one another.
    pub across: usize,
    /// The first line that is shown of a page to read.
    pub scroll: usize,
    /// What is worked out beside the screen.
    pub studies: Studies,
    /// The proposal under the cursor.
    pub cursor: Option<ProposalId>,
    /// The what-if at hand.
    pub whatif: WhatIf,
    /// The strategy whose result is shown.
    pub strategy: StrategyName,
    /// The page of the proposal under the cursor, over the view: its first line.
    pub page: Option<usize>,
    /// What has the keys.
    pub mode: ChairMode,
    /// What just happened.
    pub message: Option<Message>,
    /// The proposal on the table, in the meeting.
    pub table: Option<OnTable>,
    /// The agenda while its rows are being moved.
    pub moving: Option<Vec<ProposalId>>,
    /// Texts that wait to be finished, as `drafts/` holds them.
    pub drafts: WaitingTexts,
    /// The draft of what is on its way to the record.
    pub given: Option<About>,
    /// When the round is read again.
    pub refresh_at: Instant,
    pub(super) redraw: bool,
    pub(super) ended: bool,
}

impl Chair {
    /// The program at its beginning: in the view that the phase is about.
    #[must_use]
    pub fn new(round: Round, member: Member, lang: Lang, look: Look, now: Instant) -> Chair {
        let strategy = round.call.strategy();
        let seen = Arc::new(SeenRound::new(&round, &member));
        let figures = Figures::of(&round, &seen, strategy);
        let view = if figures.ranking.is_some() { View::Budget } else { View::Progress };
        let mut chair = Chair {
            round: seen,
            whole: round,
            member,
            texts: Texts::new(lang),
            look,
            figures,
            view,
            sights: Vec::new(),
            across: 0,
            scroll: 0,
            studies: Studies::default(),
            cursor: None,
            whatif: WhatIf::default(),
            strategy,
            page: None,
            mode: ChairMode::Browse,
            message: None,
            table: None,
            moving: None,
            drafts: WaitingTexts::default(),
            given: None,
            refresh_at: now + REFRESH,
            redraw: false,
            ended: false,
        };
        chair.cursor = chair.order().first().cloned();
        chair
    }

    /// Takes a newly read round.
    pub fn take(&mut self, round: Round) {
        self.round = Arc::new(SeenRound::new(&round, &self.member));
        self.figures = Figures::of(&round, &self.round, self.strategy);
        self.whole = round;
        self.studies.forget();
        self.weigh_again();
    }
}
