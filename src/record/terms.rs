//! Who writes a kind of event at all, and in which phases: for what is written now, for
//! what stands on the record, and for the screens that offer it.

use crate::domain::committee::Member;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::role::Role;
use crate::round::Round;

/// Who writes a kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writer {
    /// Whoever it is about: a member on an own sheet.
    Anybody,
    /// The chair.
    Chair,
    /// The secretary.
    Secretary,
    /// Chair or secretary.
    Leader,
}

/// Who writes a kind of event, and in which phases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Who.
    pub writer: Writer,
    /// In which phases.
    pub phases: &'static [Phase],
}

/// While sheets are scored and talked about.
const OPEN: &[Phase] = &[Phase::Scoring, Phase::Deliberation];
/// While the committee meets.
const UNDECIDED: &[Phase] = &[Phase::Setup, Phase::Scoring, Phase::Deliberation];
/// Until the committee meets.
const UNMET: &[Phase] = &[Phase::Setup, Phase::Scoring];
const MEETING: &[Phase] = &[Phase::Deliberation];
/// In the meeting, and after the decision.
const AFTER: &[Phase] = &[Phase::Deliberation, Phase::Decided];

impl Terms {
    /// A member on an own sheet.
    pub const SHEET: Terms = Terms { writer: Writer::Anybody, phases: OPEN };
    /// The secretary, who brings sheets in.
    pub const IMPORT: Terms = Terms { writer: Writer::Secretary, phases: OPEN };
    /// What the chair decides in the meeting.
    pub const MEETING: Terms = Terms { writer: Writer::Chair, phases: MEETING };
    /// What chair or secretary put right in the meeting.
    pub const MEETING_LEADERS: Terms = Terms { writer: Writer::Leader, phases: MEETING };
    /// What the chair may have to decide after the decision, too.
    pub const AFTER: Terms = Terms { writer: Writer::Chair, phases: AFTER };
    /// The same of chair or secretary.
    pub const AFTER_LEADERS: Terms = Terms { writer: Writer::Leader, phases: AFTER };
    /// What chair or secretary amend once scoring is open.
    pub const AMENDMENT: Terms = Terms { writer: Writer::Leader, phases: OPEN };
    /// What a leader may put right until the decision.
    pub const BEFORE_DECIDED: Terms = Terms { writer: Writer::Leader, phases: UNDECIDED };
    /// What chair or secretary find on the questions of the call.
    pub const FINDING: Terms = Terms { writer: Writer::Leader, phases: UNMET };
    /// What the chair confirms before the meeting.
    pub const CONFIRMING: Terms = Terms { writer: Writer::Chair, phases: UNMET };
    /// What chair or secretary do at any time.
    pub const ANY_TIME: Terms = Terms { writer: Writer::Leader, phases: &Phase::ALL };

    /// Whether somebody in a role can write it at all.
    #[must_use]
    pub fn written_by(self, role: Role) -> bool {
        match self.writer {
            Writer::Anybody => true,
            Writer::Chair => role == Role::Chair,
            Writer::Secretary => role == Role::Secretary,
            Writer::Leader => role.leads(),
        }
    }

    /// Whether it can be written in a phase at all.
    #[must_use]
    pub fn open_in(self, phase: Phase) -> bool {
        self.phases.contains(&phase)
    }

    /// Whether a member can write it now.
    ///
    /// # Errors
    /// Whose it is, who came in the place of the member, or that it is closed now.
    pub fn hold(self, round: &Round, member: &Member) -> Result<(), Phrase> {
        if !self.written_by(member.role) {
            let role = |role: Role| {
                Phrase::new("refused-role").phrase("role", Phrase::new(&format!("role-{}", role.code())))
            };
            return Err(match self.writer {
                Writer::Chair => role(Role::Chair),
                Writer::Secretary => role(Role::Secretary),
                Writer::Anybody | Writer::Leader => Phrase::new("refused-role-leads"),
            });
        }
        if let Some(successor) = round.committee.successor(&member.id) {
            return Err(Phrase::new("refused-replaced").with("successor", successor));
        }
        if self.open_in(round.phase) {
            Ok(())
        } else {
            let now = Phrase::new(&format!("phase-{}", round.phase.code()));
            Err(Phrase::new("refused-phase").phrase("phase", now))
        }
    }
}
