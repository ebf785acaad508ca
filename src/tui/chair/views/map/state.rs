//! Where the proposals lie and how they stand, for the map and the counts by
//! province.

use rust_decimal::prelude::ToPrimitive;

use crate::domain::id::ProposalId;
use crate::domain::proposal::Proposal;
use crate::result::reader::SeenOutcome;
use crate::round::visibility::Item;
use crate::tui::chair::state::Chair;

/// How a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stands {
    /// It is awarded.
    Awarded,
    /// It is on the reserve list.
    Reserve,
    /// It gets nothing, or has no rank.
    Refused,
}

impl Stands {
    /// All of them.
    pub const ALL: [Stands; 3] = [Stands::Awarded, Stands::Reserve, Stands::Refused];
}

/// Why a proposal is not on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OffMap {
    /// The viewer has a conflict of interest.
    Closed,
    /// The proposal names no municipality.
    NoCode,
    /// The register does not know the municipality.
    UnknownCode,
}

/// A proposal on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Pilot {
    /// The proposal.
    pub proposal: ProposalId,
    /// Whether it belongs to the first class of the call.
    pub of_class: bool,
    /// How it stands.
    pub stands: Stands,
    /// The municipality and its province, where the viewer may know.
    pub municipality: Option<(String, String)>,
    /// Degrees east and north, or why there are none.
    pub place: Result<(f64, f64), OffMap>,
}

impl Chair {
    /// Every proposal of the ranking, in its order.
    #[must_use]
    pub fn pilots(&self) -> Vec<Pilot> {
        let Some(ranking) = &self.figures.ranking else { return Vec::new() };
        let fit = self.figures.shown_fit();
        let ranked = ranking.by_place().map(|(index, placed)| {
            let decision = fit.and_then(|fit| fit.decisions.get(index));
            let stands = match decision.map(|decision| decision.outcome) {
                Some(SeenOutcome::Awarded) => Stands::Awarded,
                Some(SeenOutcome::Reserve) => Stands::Reserve,
                Some(SeenOutcome::Refused | SeenOutcome::Withdrawn) | None => Stands::Refused,
            };
            (placed.proposal, stands)
        });
        let apart = self.apart().into_iter().flat_map(|(_, members)| members);
        let apart = apart.map(|unranked| (unranked.proposal, Stands::Refused));
        ranked.chain(apart).map(|(at, stands)| self.pilot(&self.round.proposals[at], stands)).collect()
    }

    fn pilot(&self, proposal: &Proposal, stands: Stands) -> Pilot {
        let register = &self.round.register;
        let open = self.sees(Item::Dossier(&proposal.id));
        let known = proposal.all_municipalities(register).find_map(|nis| register.get(nis)).filter(|_| open);
        let class = self.round.call.classes.first();
        Pilot {
            proposal: proposal.id.clone(),
            of_class: class.is_some_and(|class| open && self.round.in_class(class, proposal)),
            stands,
            municipality: known.map(|one| (one.name.clone(), one.province.clone())),
            place: match known {
                _ if !open => Err(OffMap::Closed),
                Some(one) => one.longitude.to_f64().zip(one.latitude.to_f64()).ok_or(OffMap::UnknownCode),
                None if proposal.all_municipalities(register).next().is_none() => Err(OffMap::NoCode),
                None => Err(OffMap::UnknownCode),
            },
        }
    }
}
