//! What several views say in words: marks, targets, withdrawals, and why a proposal is
//! not ranked.

use rust_decimal::Decimal;

use crate::domain::id::{CriterionId, ProposalId, names};
use crate::domain::phrase::Phrase;
use crate::rank::ranking::ExclusionKind;
use crate::result::reader::SeenApart;
use crate::text::bounds::of_bounds;
use crate::text::reasons::of_shortfall;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::disputes::state::sheets;
use crate::tui::clean::clean;

impl Chair {
    /// The proposals that are not ranked, by kind, each by id.
    #[must_use]
    pub fn apart(&self) -> Vec<(ExclusionKind, Vec<&SeenApart>)> {
        let all = || self.figures.ranking.iter().flat_map(|ranking| &ranking.apart);
        ExclusionKind::ALL
            .into_iter()
            .map(|kind| (kind, all().filter(|one| one.kind == kind).collect::<Vec<_>>()))
            .filter(|(_, members)| !members.is_empty())
            .collect()
    }

    /// A mark on a criterion: its word with the value, or the number.
    #[must_use]
    pub fn mark_said(&self, criterion: &CriterionId, mark: Decimal) -> String {
        match self.round.call.criterion(criterion) {
            Some(declared) => clean(&self.texts.say(&declared.scale.said(mark))),
            None => self.plain(mark),
        }
    }

    /// The marks of all sheets on one criterion, such as `An 7, Bart 8`.
    #[must_use]
    pub fn marks_in_words(&self, proposal: &ProposalId, criterion: &CriterionId) -> String {
        let marks = sheets(&self.round, &self.member, proposal).filter_map(|(member, sheet)| {
            let mark = sheet.answer(criterion).mark()?;
            Some(format!("{} {}", self.short_name(member), self.mark_said(criterion, mark)))
        });
        marks.collect::<Vec<_>>().join(", ")
    }

    /// Every target with what is reached, of the fit that is shown.
    #[must_use]
    pub fn target_lines(&self) -> Vec<String> {
        let Some(fit) = self.figures.shown_fit() else { return Vec::new() };
        let targets = fit.targets.iter().enumerate();
        let bounds = of_bounds(&self.round.call, &fit.to_work_out().selection).into_iter();
        let bounds = bounds.map(|(met, said)| {
            let sign = if met { "" } else { "! " };
            format!("{sign}{}", clean(&self.texts.say(&said)))
        });
        let whole = fit.to_work_out().selection.whole_requests.then(|| self.texts.get("fit-whole-requests"));
        targets
            .map(|(at, target)| {
                let name = self.round.call.target_name(at);
                let met = target.reached >= target.at_least;
                let line = Phrase::new(if met { "chair-target" } else { "chair-target-missed" })
                    .phrase("target", name)
                    .count("reached", target.reached as usize)
                    .count("needed", target.at_least as usize);
                let why = target.shortfall.map(|shortfall| self.texts.say(&of_shortfall(shortfall)));
                let why = why.map(|why| format!(" ({why})")).unwrap_or_default();
                let sign = if met { "" } else { "! " };
                format!("{sign}{}{why}", clean(&self.texts.say(&line)))
            })
            .chain(bounds)
            .chain(whole)
            .collect()
    }

    /// What every withdrawal since the decision has changed: who moved up, or
    /// that nobody did, and a target that is now out of reach.
    #[must_use]
    pub fn withdrawal_lines(&self) -> Vec<String> {
        let stages = self.figures.stages.iter().filter_map(|stage| Some((stage.withdrawn.as_ref()?, stage)));
        let said = stages.map(|(withdrawn, stage)| {
            let id = |at: &usize| stage.fit.view().id_at(*at).clone();
            let up: Vec<ProposalId> = stage.moved_up.iter().map(id).collect();
            let said = Phrase::new(if up.is_empty() { "chair-nobody-up" } else { "chair-moved-up" })
                .with("withdrawn", withdrawn)
                .with("proposals", names(&up));
            clean(&self.texts.say(&said))
        });
        said.collect()
    }

    /// A number without needless decimals.
    #[must_use]
    pub fn plain(&self, number: Decimal) -> String {
        self.texts.number(number.normalize())
    }
}

/// A text that somebody typed as a sentence that others can follow.
#[must_use]
pub fn ended(text: &str) -> String {
    let text = text.trim_end();
    let open = text.ends_with(|letter: char| letter.is_alphanumeric() || matches!(letter, ')' | '"' | '\''));
    format!("{text}{}", if open { "." } else { "" })
}
