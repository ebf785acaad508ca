//! What the names in a table of scores stand for: proposals, members and criteria, each by
//! its id or by what people call it.
//!
//! Every look-up is by hash: a large call has 150,000 rows.

use std::collections::{HashMap, HashSet};

use crate::domain::call::{Call, Criterion};
use crate::domain::committee::{Committee, Member};
use crate::domain::id::ProposalId;
use crate::domain::identity::ids::Likenesses;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::import::call_names::CriterionNames;
use crate::import::cells::Cells;
use crate::import::field::key;
use crate::import::leave_out::labels::is_label_alone;
use crate::import::table::TableRow;

/// The names of a round.
pub(super) struct ScoreNames<'r> {
    proposals: HashMap<&'r str, usize>,
    /// By title, reduced to what distinguishes it; none where two share one.
    titles: HashMap<String, Option<usize>>,
    members: HashMap<&'r str, Scorer<'r>>,
    /// The ids of the members of a name.
    called: HashMap<String, Vec<&'r str>>,
    criteria: CriterionNames<'r>,
    near_proposals: Likenesses<'r>,
    near_members: [Likenesses<'r>; 2],
}

/// A member with what it scores and reads.
pub(super) struct Scorer<'r> {
    pub(super) member: &'r Member,
    pub(super) criteria: HashSet<&'r str>,
    pub(super) reads: Option<HashSet<&'r str>>,
}

/// A row whose proposal and member are known.
pub(super) struct NamedRow<'n, 'r> {
    /// The proposal, with its place in the list.
    pub(super) proposal: (usize, &'r ProposalId),
    pub(super) reader: &'n Scorer<'r>,
}

impl<'r> ScoreNames<'r> {
    /// Gathers the names of a round.
    pub(super) fn new(call: &'r Call, proposals: &'r [Proposal], committee: &'r Committee) -> ScoreNames<'r> {
        let reader = |member: &'r Member| Scorer {
            member,
            criteria: (call.criteria_of(member.role)).map(|criterion| criterion.id.as_str()).collect(),
            reads: committee.only(member).map(|ids| ids.into_iter().map(ProposalId::as_str).collect()),
        };
        let (mut titles, mut called) = (HashMap::new(), HashMap::<String, Vec<&str>>::new());
        for (index, proposal) in proposals.iter().enumerate() {
            titles.entry(key(&proposal.title)).and_modify(|two| *two = None).or_insert(Some(index));
        }
        for member in &committee.members {
            called.entry(key(&member.name)).or_default().push(member.id.as_str());
        }
        let members = || committee.members.iter();
        ScoreNames {
            proposals: (proposals.iter().enumerate())
                .map(|(index, proposal)| (proposal.id.as_str(), index))
                .collect(),
            titles,
            members: members().map(|member| (member.id.as_str(), reader(member))).collect(),
            called,
            criteria: CriterionNames::new(&call.criteria),
            near_proposals: Likenesses::new(proposals.iter().map(|proposal| proposal.id.as_str())),
            near_members: [
                Likenesses::new(members().map(|member| member.id.as_str())),
                Likenesses::new(members().map(|member| member.name.as_str())),
            ],
        }
    }

    /// The criterion of an id or a label.
    pub(super) fn criterion(&self, text: &str) -> Option<&'r Criterion> {
        self.criteria.named(text)
    }

    /// The ids of the criteria, for messages.
    pub(super) fn criterion_ids(&self) -> String {
        self.criteria.ids()
    }

    /// Whether a row holds sums or means of others: it says so where a proposal or a member
    /// belongs, and nothing of the round is called so.
    pub(super) fn is_summary(&self, proposal: &str, evaluator: &str) -> bool {
        is_label_alone(proposal) && self.proposal(proposal).is_none()
            || is_label_alone(evaluator) && self.members_called(evaluator).is_empty()
    }

    /// Finds the proposal and the member of a row.
    pub(super) fn of_row<'n>(
        &'n self,
        cells: &mut Cells<'r>,
        row: &'r TableRow,
        proposals: &'r [Proposal],
    ) -> Option<NamedRow<'n, 'r>> {
        let proposal = cells.required(row, "proposal");
        let evaluator = cells.required(row, "evaluator");
        let found = proposal.and_then(|text| {
            let index = self.proposal(text);
            if index.is_none() {
                let what = Phrase::new("import-proposal-unknown").with("proposal", text);
                cells.unknown(row, "proposal", what, self.near_proposals.near(text));
            }
            index.and_then(|index| Some((index, &proposals.get(index)?.id)))
        });
        let reader = evaluator.and_then(|text| self.member(cells, row, text));
        Some(NamedRow { proposal: found?, reader: reader? })
    }

    /// A proposal by its id, else by its title.
    fn proposal(&self, text: &str) -> Option<usize> {
        let by_id = self.proposals.get(text).copied();
        by_id.or_else(|| self.titles.get(&key(text)).copied().flatten())
    }

    /// The ids of the members that a text may mean: the one with this id, else those of
    /// this name. Ids of members hold no capitals, so J1 can only mean j1.
    fn members_called(&self, text: &str) -> Vec<&'r str> {
        match self.members.get(text.to_lowercase().as_str()) {
            Some(one) => vec![one.member.id.as_str()],
            None => self.called.get(&key(text)).cloned().unwrap_or_default(),
        }
    }

    fn member(&self, cells: &mut Cells<'r>, row: &'r TableRow, text: &str) -> Option<&Scorer<'r>> {
        match self.members_called(text).as_slice() {
            [id] => return self.members.get(id),
            [] => {
                let what = Phrase::new("import-member-unknown").with("member", text);
                let near = self.near_members.iter().find_map(|names| names.near(text));
                cells.unknown(row, "evaluator", what, near);
            }
            ids => {
                let what =
                    Phrase::new("import-member-several").with("member", text).with("ids", ids.join(", "));
                cells.wrong_with_hint(row, "evaluator", what, Phrase::new("import-member-several-hint"));
            }
        }
        None
    }
}

impl<'r> NamedRow<'_, 'r> {
    /// Whether the member of the row scores a criterion; if not, it is told at a field.
    pub(super) fn scores(
        &self,
        cells: &mut Cells<'r>,
        row: &'r TableRow,
        (criterion, field): (&Criterion, &str),
    ) -> bool {
        let scores = self.reader.criteria.contains(criterion.id.as_str());
        if !scores {
            let what = Phrase::new("import-criterion-role")
                .with("criterion", &criterion.id)
                .with("member", &self.reader.member.id)
                .with("role", self.reader.member.role.code());
            cells.wrong(row, field, what);
        }
        scores
    }

    /// Whether the member of the row reads its proposal; if not, it is told.
    pub(super) fn reads(&self, cells: &mut Cells<'r>, row: &'r TableRow) -> bool {
        let (_, proposal) = self.proposal;
        let reads = self.reader.reads.as_ref().is_none_or(|reads| reads.contains(proposal.as_str()));
        if !reads {
            let what = Phrase::new("import-not-assigned")
                .with("member", &self.reader.member.id)
                .with("proposal", proposal);
            cells.wrong_with_hint(row, "evaluator", what, Phrase::new("import-hint-assign"));
        }
        reads
    }
}
