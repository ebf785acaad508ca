//! What the public draw did, so that anybody can do it again.

use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::rank::ranking::lot;
use crate::round::Round;

/// What the public draw did with a member of its group, so that it can be done
/// again by hand; `from` and `place` count from 1.
#[must_use]
pub fn of_draw(round: &Round, proposal: &ProposalId, from: usize, place: usize) -> Vec<Phrase> {
    let id = if from == place { "reason-drawn-same" } else { "reason-drawn" };
    let said = of_lot(round, proposal);
    said.map_or_else(Vec::new, |lot| vec![Phrase::new(id).count("from", from).count("place", place), lot])
}

/// The lot of a proposal with the command that gives it; nothing before the seed.
#[must_use]
pub fn of_lot(round: &Round, proposal: &ProposalId) -> Option<Phrase> {
    let seed = round.rulings.lot.as_ref()?;
    Some(
        Phrase::new("reason-drawn-lot")
            .with("lot", lot(seed, proposal.as_str()))
            .with("command", by_hand(seed, proposal.as_str())),
    )
}

/// The command that gives the lot of a proposal; quotes inside are kept whole.
#[must_use]
pub fn by_hand(seed: &str, id: &str) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "'\\''"));
    format!("printf '%s\\n%s' {} {} | sha256sum", quoted(seed), quoted(id))
}
